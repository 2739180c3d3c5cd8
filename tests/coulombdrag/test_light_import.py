"""The runtime starts light: nothing heavy is loaded before it is needed."""

import subprocess
import sys

import pytest

HEAVY = ("sympy", "numba", "matplotlib", "mpmath", "flint", "scipy", "xarray")


@pytest.mark.parametrize("statement", [
    "import coulombdrag",
    "from coulombdrag import bilayer",
    "from coulombdrag import mesoscopic, peltier",
    "from coulombdrag import bilayer; bilayer.DragProblem(varsigma=0.5).response()",
    "from coulombdrag import bilayer; bilayer.frequency_integral(1.0, 1.0, 8, 2, 2)",
])
def test_nothing_heavy_is_imported(statement):
    code = f"import sys; {statement}; print(*[m for m in {HEAVY!r} if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == []
