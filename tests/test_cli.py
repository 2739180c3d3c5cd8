"""The command line, run as a user runs it."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest

COMMAND = Path(sys.executable).parent / "coulombdrag"
COMMANDS = ("derive", "check", "equations", "generate", "certify", "reproduce", "sweep", "warmup", "about")

LEDGER = """\
import sympy as sp
from coulombdrag.derivations.ledger import Paper

x = sp.Symbol("x", positive=True)
paper = Paper("toy", title="A toy", order=("1", "2"))

@paper.definition("1", "a cube")
def cube():
    return x**3

@paper.derived("2", "its derivative", follows=("1",))
def slope():
    return 3*x**2

@slope.proof(identity="differentiated")
def _():
    return sp.diff(cube(), x)
"""


def run(*arguments: object, cwd: Path | None = None) -> subprocess.CompletedProcess:
    return subprocess.run([COMMAND, *map(str, arguments)], cwd=cwd, capture_output=True, text=True, check=False)


@pytest.fixture
def ledger(tmp_path) -> Path:
    path = tmp_path / "toy.py"
    path.write_text(LEDGER)
    return path


# Bad requests


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["nonsense"], "invalid choice: 'nonsense'"),
        ([], "required: COMMAND"),
        (["derive"], "required: SYSTEM"),
        (["derive", "nope"], "unknown system 'nope'; known: bilayer"),
        (["equations", "nope"], "unknown system 'nope'; known: bilayer"),
        (["check", "nope"], "unknown system 'nope'; known: bilayer"),
        (["generate", "nope"], "unknown system 'nope'; known: bilayer"),
        (["certify", "nope", "--check"], "unknown system 'nope'; known: bilayer"),
        (["reproduce", "nope"], "unknown system 'nope'; known: bilayer"),
        (["check", "missing.py"], "no file 'missing.py'"),
        (["check", "no.such.module:paper"], "no module 'no'"),
        (["check", "bilayer", "--jobs", "0", "--mutate"], "'0' is not a whole number"),
        (["check", "bilayer", "--seed", "pi"], "invalid int value: 'pi'"),
        (["check", "bilayer", "--all"], "--all and --jobs go with --mutate"),
        (["check", "bilayer", "--junit", "no/such/folder/x.xml"], "its folder does not exist"),
        (["derive", "bilayer", "99"], "no equation '99'"),
        (["reproduce", "bilayer", "--figure", "99"], "99"),
        (["certify", "--sample", "-3"], "-3"),
    ],
)
def test_a_bad_request_gets_one_line_and_status_2(arguments, said, tmp_path):
    done = run(*arguments, cwd=tmp_path)
    assert done.returncode == 2
    assert done.stdout == ""
    assert len(done.stderr.splitlines()) == 1
    assert said in done.stderr
    assert list(tmp_path.iterdir()) == []


def test_every_command_has_help():
    top = run("--help")
    assert top.returncode == 0
    assert all(name in top.stdout for name in COMMANDS)
    for name in COMMANDS:
        assert run(name, "--help").stdout.startswith(f"usage: coulombdrag {name}")


def test_help_and_about_are_quick():
    """They load nothing heavy: half a second of processor time is what SymPy alone takes."""
    for arguments in (["--help"], ["about"]):
        times = []
        for _ in range(5):
            start = os.times()
            run(*arguments)
            end = os.times()
            times.append(end.children_user - start.children_user + end.children_system - start.children_system)
        assert min(times) < 0.5


def test_about_names_versions_and_kernels():
    said = run("about").stdout
    for name in ("coulombdrag", "python", "numpy", "numba", "platform", "bilayer.f "):
        assert name in said


DEVICE = [
    "density=1e15",
    "spacing=1e-7,2e-7",
    "temperature=20:40:3",
    "dielectric_constant=12.9",
    "mass=6e-32",
    "conductivity=4e-5",
    "shear_viscosity=1e-19",
]


def test_sweep_writes_a_row_for_each_point(tmp_path):
    done = run("sweep", "bilayer", *DEVICE, "--out", "drag.csv", cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert len([line for line in (tmp_path / "drag.csv").read_text().splitlines() if line[0] != "#"]) == 1 + 2 * 3


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ("temperature=-1", "temperature"),
        ("temperature=warm", "temperature=warm"),
        ("temperature=1:2", "first:last:points"),
        ("temperature", "not NAME=VALUE"),
        ("temperature=1", "twice"),
        ("colour=1", "unknown parameter 'colour'"),
    ],
)
def test_a_bad_sweep_writes_nothing(changed, said, tmp_path):
    kept = DEVICE if said == "twice" else [text for text in DEVICE if not text.startswith("temperature")]
    done = run("sweep", "bilayer", *kept, changed, "--out", "drag.csv", cwd=tmp_path)
    assert (done.returncode, done.stdout, len(done.stderr.splitlines())) == (2, "", 1)
    assert said in done.stderr
    assert list(tmp_path.iterdir()) == []


# A ledger of one's own


def test_check_passes_and_writes_junit(ledger, tmp_path):
    done = run("check", ledger, "--junit", tmp_path / "out.xml")
    assert done.returncode == 0, done.stderr
    assert "differentiated" in done.stdout or "simpl" in done.stdout
    suite = ElementTree.parse(tmp_path / "out.xml").getroot()
    assert len(list(suite.iter("testcase"))) >= 1
    assert list(suite.iter("failure")) == []


def test_a_wrong_statement_fails_the_check(ledger, tmp_path):
    ledger.write_text(LEDGER.replace("return 3*x**2", "return 2*x**2"))
    done = run("check", ledger, "--junit", tmp_path / "out.xml")
    assert done.returncode == 1
    assert "(2)" in done.stdout
    assert done.stderr == ""
    assert len(list(ElementTree.parse(tmp_path / "out.xml").getroot().iter("failure"))) == 1


def test_check_json(ledger):
    done = run("check", ledger, "--json")
    rows = json.loads(done.stdout)
    assert done.returncode == 0
    assert {"number", "kind", "method", "status", "seconds"} <= set(rows[-1])


def test_a_module_is_found_from_the_folder_of_the_caller(ledger, tmp_path):
    assert run("check", "toy:paper", cwd=tmp_path).returncode == 0
    assert run("check", "toy:nothing", cwd=tmp_path).returncode == 2


def test_mutation_report(ledger):
    done = run("check", ledger, "--mutate", "--all", "--json")
    report = json.loads(done.stdout)
    assert done.returncode == 0, done.stdout
    assert report["caught"] == report["mutants"] > 3
    assert report["score"] == 1.0
    assert report["survivors"] == []


def test_a_check_that_nothing_can_break_is_reported(ledger):
    """An entry that is proved by itself in disguise survives every change of the premise."""
    ledger.write_text(LEDGER.replace("sp.diff(cube(), x)", "sp.diff(x**3, x)"))
    done = run("check", ledger, "--mutate", "--all", "--json")
    assert done.returncode == 1
    assert {survivor["number"] for survivor in json.loads(done.stdout)["survivors"]} == {"1"}


def test_equations_of_a_ledger(ledger):
    rows = json.loads(run("equations", ledger, "--json").stdout)
    assert [row["number"] for row in rows] == ["1", "2"]
    assert {"number", "title", "kind", "status", "check", "ours", "erratum"} <= set(rows[0])


def test_a_number_left_out_is_missing(ledger):
    ledger.write_text(LEDGER.replace('order=("1", "2")', 'order=("1", "2", "3")'))
    done = run("equations", ledger, "--json")
    assert done.returncode == 1
    assert [row["number"] for row in json.loads(done.stdout) if row["status"] == "missing"] == ["3"]


def test_derive_prints_the_steps(ledger):
    said = run("derive", ledger, "2").stdout
    assert "its derivative" in said
    assert "differentiated" in said


def test_an_interrupt_is_clean(ledger):
    ledger.write_text(
        LEDGER.replace(
            "    return sp.diff", "    print('here', flush=True); __import__('time').sleep(60)\n    return sp.diff"
        )
    )
    process = subprocess.Popen([COMMAND, "check", ledger], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    assert process.stdout.readline() == "here\n"
    process.send_signal(signal.SIGINT)
    _, said = process.communicate(timeout=30)
    assert process.returncode == 130
    assert said == "coulombdrag check: interrupted\n"


def test_a_reader_that_has_had_enough_is_no_error(ledger):
    done = subprocess.run(
        f"'{COMMAND}' derive '{ledger}' | true", shell=True, capture_output=True, text=True, check=False
    )
    assert done.stderr == ""
