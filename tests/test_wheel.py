"""The wheel, built from the sdist and installed in a fresh environment, is whole."""

import os
import re
import shutil
import subprocess
import sys
import sysconfig
import tarfile
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
FLOORS = {"coulombdrag": "coulombdrag"} | {f"coulombdrag.{n}": n for n in ("derivations", "codegen", "generated")}

pytestmark = pytest.mark.xdist_group("wheel")


def run(*command: str | Path, cwd: Path) -> str:
    env = {k: v for k, v in os.environ.items() if not k.startswith("PYTHON")} | {"PYTHONSAFEPATH": "1"}
    done = subprocess.run([*map(str, command)], cwd=cwd, env=env, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def in_the_tree(pattern: str) -> set[str]:
    """Dotted names of what matches in the four folders."""
    found = set()
    for package, folder in FLOORS.items():
        for path in (ROOT / folder).rglob(pattern):
            parts = path.relative_to(ROOT / folder).with_suffix("").parts
            found.add(".".join([package, *parts]).removesuffix(".__init__"))
    return found


@pytest.fixture(scope="module")
def built(tmp_path_factory) -> Path:
    """A folder with the sdist and the wheel made from it; built from a copy, so that the checkout stays clean."""
    tmp = tmp_path_factory.mktemp("wheel")
    ignore = shutil.ignore_patterns(".*", "__pycache__", "*.egg-info", "build", "dist", "figures", "_build", "*.nb[ic]")
    shutil.copytree(ROOT, tmp / "source", ignore=ignore)
    run(sys.executable, "-m", "build", "--no-isolation", "--outdir", tmp / "dist", tmp / "source", cwd=tmp)
    return tmp / "dist"


@pytest.fixture(scope="module")
def installed(built, tmp_path_factory) -> Path:
    """The Python of a fresh environment that holds the wheel; its dependencies are borrowed from this one."""
    env = tmp_path_factory.mktemp("env")
    run(sys.executable, "-m", "venv", "--without-pip", env, cwd=env)
    python = env / "bin" / "python"
    wheel = next(built.glob("*.whl"))
    run(sys.executable, "-m", "pip", "--python", python, "install", "-q", "--no-deps", "--no-index", wheel, cwd=env)
    site = Path(run(python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))", cwd=env).strip())
    # A path in a .pth file is appended to sys.path and its own .pth files are not read: an editable install of the
    # package in the outer environment is not seen, and the wheel comes first.
    (site / "outer.pth").write_text(sysconfig.get_path("purelib") + "\n")
    return python


def test_every_module_imports_from_the_wheel(installed, tmp_path):
    modules = sorted(in_the_tree("*.py") - {"coulombdrag.__main__"})
    assert set(FLOORS) <= set(modules)
    code = (
        "import importlib, pathlib, sys\n"
        f"for name in {modules}:\n"
        "    file = pathlib.Path(importlib.import_module(name).__file__)\n"
        "    assert file.is_relative_to(sys.prefix), (name, file)\n"
    )
    run(installed, "-W", "error", "-c", code, cwd=tmp_path)


def test_the_floors_are_no_packages_of_their_own(installed, tmp_path):
    code = (
        "import importlib.util as u\nprint([u.find_spec(n) for n in ('derivations', 'codegen', 'generated', 'tests')])"
    )
    assert run(installed, "-c", code, cwd=tmp_path).strip() == "[None, None, None, None]"


def test_the_command_of_the_wheel_runs(installed, tmp_path):
    assert "coulombdrag" in run(installed.parent / "coulombdrag", "about", cwd=tmp_path)


def test_the_wheel_holds_the_package_and_nothing_else(built):
    names = zipfile.ZipFile(next(built.glob("*.whl"))).namelist()
    assert all(re.match(r"coulombdrag(-[\d.]+\.dist-info)?/", name) for name in names)
    assert "coulombdrag/py.typed" in names
    assert {f"coulombdrag/generated/certificates/{p.name}" for p in ROOT.glob("generated/certificates/*.json")} <= set(
        names
    )
    assert any(name.endswith("licenses/NOTICE") for name in names)


def test_the_sdist_is_complete_and_holds_no_paper(built):
    with tarfile.open(next(built.glob("*.tar.gz"))) as archive:
        names = {member.name.partition("/")[2] for member in archive if member.isfile()}
    for part in ("README.md", "CHANGELOG.md", "CITATION.cff", "CONTRIBUTING.md", "NOTICE", "LICENSE", "docs/conf.py"):
        assert part in names
    for folder in ("tests", *FLOORS.values()):
        source = built.parent / "source"
        ours = {p.relative_to(source).as_posix() for p in (source / folder).rglob("*.py")}
        assert ours <= names
    assert not [name for name in names if "papers/" in name or name.endswith(".pdf")]
