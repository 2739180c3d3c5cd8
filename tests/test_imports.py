"""Importing is quick and loads nothing that only commands need; the version stands in one place."""

import importlib.metadata
import re
import subprocess
import sys
from pathlib import Path

import pytest

import coulombdrag

ROOT = Path(__file__).parents[1]
HEAVY = ("sympy", "mpmath", "flint", "numba", "llvmlite", "matplotlib", "xarray", "rich", "pandas")


def run(code: str, *options: str) -> subprocess.CompletedProcess:
    done = subprocess.run([sys.executable, *options, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done


@pytest.mark.parametrize(
    "statement",
    ["import coulombdrag", "from coulombdrag import bilayer, mesoscopic, peltier", "import coulombdrag.cli"],
)
def test_import_loads_nothing_heavy(statement):
    loaded = run(f"{statement}\nimport sys\nprint(*sys.modules)").stdout.split()
    assert "coulombdrag" in loaded
    assert not set(HEAVY) & set(loaded)


def seconds_beyond_numpy(statement: str) -> float:
    """Processor time of an import, without NumPy's share: wall time would measure the neighbours too."""
    clock = "time.process_time()"
    return float(run(f"import time, numpy\nstart = {clock}\n{statement}\nprint({clock} - start)").stdout)


@pytest.mark.parametrize("statement", ["import coulombdrag", "from coulombdrag import bilayer"])
def test_import_time(statement):
    # The best of five: a busy machine only ever adds time.
    assert min(seconds_beyond_numpy(statement) for _ in range(5)) < 0.15


def test_version_stands_in_one_place():
    assert importlib.metadata.version("coulombdrag") == coulombdrag.__version__
    pattern = re.compile(rf"""["']{re.escape(coulombdrag.__version__)}["']""")
    said = [
        path.relative_to(ROOT).as_posix()
        for path in [ROOT / "pyproject.toml", ROOT / "docs/conf.py", *ROOT.glob("coulombdrag/**/*.py")]
        if pattern.search(path.read_text(encoding="utf-8"))
    ]
    assert said == ["coulombdrag/_version.py"]


def test_changelog_and_citation_name_the_version():
    assert f"## [{coulombdrag.__version__}]" in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    assert f"version: {coulombdrag.__version__}\n" in (ROOT / "CITATION.cff").read_text(encoding="utf-8")


def test_a_checkout_is_not_on_the_path(tmp_path):
    """The four folders are parts of coulombdrag; none is a package of its own."""
    for name in ("derivations", "codegen", "generated"):
        done = subprocess.run([sys.executable, "-c", f"import {name}"], cwd=tmp_path, capture_output=True, text=True)
        assert f"No module named '{name}'" in done.stderr
