"""The command line, run as a user runs it."""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from xml.etree import ElementTree

import pytest

from coulombdrag import cli

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


@pytest.fixture(autouse=True)
def interrupts():
    """A shell that starts the tests in the background has them ignore interrupts, and so would their children."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


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
        (["check", ".:paper"], "system '.:paper' is unknown"),
        (["check", "bilayer", "--jobs", "0", "--mutate"], "'0' is not a whole number"),
        (["check", "bilayer", "--jobs", "1000000", "--mutate"], "'1000000' is not a whole number in 1.."),
        (["check", "bilayer", "--seed", "pi"], "'pi' is not a whole number"),
        (["check", "bilayer", "--seed", "-1"], "'-1' is not a whole number"),
        (["check", "bilayer", "--junit", ""], "cannot write '': it names no file"),
        (["check", "bilayer", "--junit", "."], "cannot write .: it is a folder"),
        (["reproduce", "bilayer", "--out", ""], "--out '' is no folder"),
        (["check", "bilayer", "--all"], "--all and --jobs go with --mutate"),
        (["check", "bilayer", "--junit", "no/such/folder/x.xml"], "its folder does not exist"),
        (["derive", "bilayer", "99"], "no equation '99'"),
        (["reproduce", "bilayer", "--figure", "99"], "99"),
        (["certify", "--sample", "-3"], "-3"),
        (["certify", "--sample", "1000000000000"], "is not a whole number in 1..1000000"),
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
        ("temperature=1:inf:3", "first:last:points"),
        ("temperature=0:1:3:log", "ends of a logarithmic range must be positive"),
        ("temperature=1:2:1000000000000000", "more than 1000000 points"),
        ("temperature=1:2:600000", "the grid has 1200000 points"),
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


FAULTS = {
    "x = (": "SyntaxError: '(' was never closed",
    "raise RuntimeError('two\\nlines')": "RuntimeError: two lines",
    "1 / 0": "ZeroDivisionError: division by zero",
    "import sys; sys.exit(0)": "SystemExit: 0",
    "import no_such_thing": "there is no module 'no_such_thing'",
    "a = '\0'": "null bytes",
    "": "'paper' is no Paper of",
}


@pytest.mark.parametrize(("text", "said"), FAULTS.items())
@pytest.mark.parametrize("how", ["toy.py", "toy:paper"])
def test_a_faulty_ledger_is_told_in_one_line(text, said, how, tmp_path):
    (tmp_path / "toy.py").write_text(f"# a ledger\n{text}\n")
    done = run("check", how, cwd=tmp_path)
    assert (done.returncode, done.stdout, len(done.stderr.splitlines())) == (2, "", 1)
    assert said in done.stderr
    if "cannot be imported" in done.stderr and "null" not in said:
        assert "toy.py, line 2)" in done.stderr


def test_what_is_no_file_is_refused_before_the_work(ledger, tmp_path):
    ledger.write_text("raise RuntimeError('read')")
    os.mkfifo(tmp_path / "pipe")
    done = run("check", ledger, "--junit", "pipe", cwd=tmp_path)
    assert (done.returncode, done.stderr) == (2, "coulombdrag check: cannot write pipe: it is no plain file\n")
    done = run("sweep", "bilayer", *DEVICE, "--out", "no/folder.csv", cwd=tmp_path)
    assert (done.returncode, len(done.stderr.splitlines())) == (2, 1)


@pytest.mark.parametrize("closed", [">&-", "2>&-", ">&- 2>&-"])
def test_closed_streams_do_no_harm(ledger, closed):
    shell = f"'{COMMAND}' equations '{ledger}' {closed}"
    assert subprocess.run(shell, shell=True, capture_output=True, check=False).returncode == 0
    shell = f"'{COMMAND}' nonsense {closed}"
    assert subprocess.run(shell, shell=True, capture_output=True, check=False).returncode == 2


def test_a_terminal_of_few_characters_gets_all_lines(ledger):
    wide = run("derive", ledger, "2").stdout
    done = subprocess.run([COMMAND, "derive", ledger, "2"], capture_output=True, check=False,
                          env={**os.environ, "PYTHONIOENCODING": "ascii"})
    assert done.returncode == 0 and done.stderr == b"" and not wide.isascii()
    assert len(done.stdout.decode("ascii").splitlines()) == len(wide.splitlines())


@pytest.mark.parametrize("becomes", [None, ImportError("numpy failed to import"), SystemError("interrupted")])
def test_an_interrupt_is_one_whatever_becomes_of_it(becomes, monkeypatch, capsys):
    """An extension module that is being imported turns KeyboardInterrupt into ImportError."""
    def about(args):
        try:
            os.kill(os.getpid(), signal.SIGINT)
            time.sleep(5)
        except KeyboardInterrupt:
            if becomes is not None:
                raise becomes from None
            raise

    monkeypatch.setattr(cli.commands, "about", about)
    before = signal.getsignal(signal.SIGINT)
    try:
        assert cli.main(["about"]) == 130
    finally:
        signal.signal(signal.SIGINT, before)
    assert capsys.readouterr().err == "coulombdrag about: interrupted\n"


def test_an_error_that_is_ours_keeps_its_traceback(monkeypatch):
    def about(args):
        raise ZeroDivisionError

    monkeypatch.setattr(cli.commands, "about", about)
    with pytest.raises(ZeroDivisionError):
        cli.main(["about"])
    assert signal.getsignal(signal.SIGINT) is signal.default_int_handler


def test_an_interrupt_of_the_imports_is_clean():
    process = subprocess.Popen([sys.executable, "-X", "importtime", COMMAND, "check", "bilayer"],
                               stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    for line in process.stderr:  # the first module of SymPy has been imported
        if "sympy." in line:
            process.send_signal(signal.SIGINT)
            break
    _, said = process.communicate(timeout=60)
    assert process.returncode == 130
    assert [line for line in said.splitlines() if not line.startswith("import time:")] == [
        "coulombdrag check: interrupted"]


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
