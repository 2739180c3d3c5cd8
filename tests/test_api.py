"""The list of public names in the docs is true and complete; the README and CI run the same tests."""

import importlib
import re
import types
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PAGE = (ROOT / "docs/reference/api.md").read_text(encoding="utf-8")
NAMES = re.findall(r"^- `(coulombdrag[\w.]+)`$", PAGE, re.M)
# Modules whose __all__ is the public list.
SETTLED = ("coulombdrag", "coulombdrag.bilayer", "coulombdrag.wires", "coulombdrag.dots",
           "coulombdrag.mesoscopic", "coulombdrag.peltier", "coulombdrag.sweeps", "coulombdrag.codegen.spec")


def find(dotted: str) -> object:
    """Import what a dotted name means: a module, or an attribute of one."""
    try:
        return importlib.import_module(dotted)
    except ModuleNotFoundError:
        module, _, name = dotted.rpartition(".")
        return getattr(importlib.import_module(module), name)


@pytest.mark.parametrize("name", NAMES)
def test_a_listed_name_exists_and_is_documented(name):
    found = find(name)
    if isinstance(found, (type, types.FunctionType)):
        assert found.__doc__


@pytest.mark.parametrize("module", SETTLED)
def test_what_a_public_module_exports_is_listed(module):
    exported = {f"{module}.{name}" for name in importlib.import_module(module).__all__}
    assert exported <= set(NAMES)


def test_the_readme_has_two_blocks_of_shell_and_ci_runs_its_tests():
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    first, second = re.findall(r"^```sh\n(.*?)^```", readme, re.M | re.S)
    assert "coulombdrag reproduce bilayer --out figures" in first
    tests = second.strip().splitlines()[-1].removeprefix("PYTHONSAFEPATH=1 ")
    assert tests in (ROOT / ".ci/run").read_text(encoding="utf-8")


def test_the_python_example_of_the_readme_runs():
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    (example,) = re.findall(r"^```python\n(.*?)^```", readme, re.M | re.S)
    names: dict[str, object] = {}
    exec(example, names)
    assert names["device"].drag_resistivity() > 0
