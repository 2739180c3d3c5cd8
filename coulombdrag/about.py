"""Versions, platform, kernels and caches: what a bug report or a result's provenance needs."""

from __future__ import annotations

import ast
import importlib.metadata
import importlib.util
import platform
import sys
from pathlib import Path

from . import SYSTEMS
from ._version import __version__

_PACKAGES = ("numpy", "scipy", "numba", "llvmlite", "sympy", "mpmath", "python-flint", "matplotlib", "xarray", "rich")


def versions() -> dict[str, str | None]:
    """Version of every package that matters here, ``None`` where it is not installed. Imports none of them.

    Examples
    --------
    >>> sorted(versions())[0]
    'coulombdrag'
    """
    found: dict[str, str | None] = {"coulombdrag": __version__, "python": platform.python_version()}
    for name in _PACKAGES:
        try:
            found[name] = importlib.metadata.version(name)
        except importlib.metadata.PackageNotFoundError:
            found[name] = None
    return found


def kernels() -> dict[str, dict[str, str]]:
    """Hash of every generated kernel, by system; read from the source, so that nothing is compiled or imported."""
    return {system: _hashes(_generated(system)) for system in SYSTEMS if _generated(system).is_file()}


def caches() -> dict[str, str]:
    """Where numba keeps compiled kernels, and how many files stand there."""
    folder = _generated(SYSTEMS[0]).parent / "__pycache__"
    count = len(list(folder.glob("*.nbc")))
    return {"numba": f"{folder} ({count} compiled)"}


def about() -> str:
    """A text for a bug report.

    Examples
    --------
    >>> print(about())  # doctest: +SKIP
    coulombdrag    0.1.0
    ...
    """
    rows = [(name, version or "not installed") for name, version in versions().items()]
    rows += [("platform", f"{platform.platform()} {platform.machine()}"), ("installed", str(Path(__file__).parent))]
    rows += [(f"{name} cache", where) for name, where in caches().items()]
    for system, hashes in kernels().items():
        rows += [(f"{system}.{name}", value[:23]) for name, value in hashes.items()]
    width = max(len(name) for name, _ in rows)
    return "\n".join(f"{name.ljust(width)}  {value}" for name, value in rows)


def _generated(system: str) -> Path:
    package = importlib.util.find_spec("coulombdrag.generated")
    if package is None or not package.submodule_search_locations:
        sys.exit("coulombdrag.generated is not found: a checkout hides the installed package, so leave its folder or "
                 "set PYTHONSAFEPATH=1; else the installation is broken")
    return Path(package.submodule_search_locations[0]) / f"{system}.py"


def _hashes(path: Path) -> dict[str, str]:
    for node in ast.parse(path.read_text(encoding="utf-8")).body:
        if isinstance(node, ast.Assign) and any(isinstance(t, ast.Name) and t.id == "HASH" for t in node.targets):
            return ast.literal_eval(node.value)
    return {}
