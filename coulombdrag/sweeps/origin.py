"""Where the numbers of a sweep come from: versions, kernels, the source of what is swept, units."""

from __future__ import annotations

import functools
import hashlib
import importlib.metadata
import inspect
import platform
from pathlib import Path
from typing import Any

from .. import about
from .._version import __version__

_PACKAGES = ("numpy", "scipy", "numba")


def bare(function: Any) -> Any:
    """The function itself, without what is bound to it."""
    while isinstance(function, functools.partial):
        function = function.func
    return function


def system_of(function: Any) -> str | None:
    """The system whose function this is, None for a user's own."""
    parts = str(getattr(function, "__module__", "")).split(".")
    return parts[1] if parts[0] == "coulombdrag" and len(parts) > 1 else None


def origin(function: Any) -> dict[str, Any]:
    """Versions, hashes of the kernels of its system and a digest of its source, as plain JSON values.

    Parameters
    ----------
    function : callable
        What is swept.

    Examples
    --------
    >>> from coulombdrag import bilayer
    >>> sorted(origin(bilayer.f))
    ['kernels', 'source', 'versions']
    """
    function = bare(function)
    versions = {"coulombdrag": __version__, "python": platform.python_version()}
    for name in _PACKAGES:
        versions[name] = importlib.metadata.version(name)
    system = system_of(function)
    hashes = _kernels().get(system or "", {})
    return {"versions": versions, "source": _source(function, system),
            "kernels": {f"{system}.{name}": value for name, value in hashes.items()}}


@functools.cache
def _kernels() -> dict[str, dict[str, str]]:
    return about.kernels()


def _source(function: Any, system: str | None) -> str:
    """A digest of the function's own source; of ours, of the system's package, its loops and what all share."""
    digest = hashlib.sha256()
    if system is None:
        try:
            digest.update(inspect.getsource(function).encode())
        except (OSError, TypeError):  # typed at a prompt, or compiled
            code = getattr(function, "__code__", None)
            digest.update(code.co_code + repr(code.co_consts).encode() if code is not None else b"")
        return digest.hexdigest()
    root = Path(__file__).parents[1]
    for path in sorted([*root.glob("*.py"), *root.glob("loops/*.py"), *root.glob(f"{system}/*.py")]):
        if path.name.startswith(("cli", "commands", "progress", "tables")):
            continue
        digest.update(path.relative_to(root).as_posix().encode() + path.read_bytes())
    return digest.hexdigest()


def units_of(function: Any) -> dict[str, str]:
    """Units that the package knows by name for what is swept."""
    if getattr(function, "__qualname__", "").partition(".")[0] == "Bilayer":
        from .device import UNITS

        return dict(UNITS)
    return dict(_UNITS.get(f"{system_of(function)}.{getattr(function, '__qualname__', '').partition('.')[0]}", {}))


#: Units of models by name; the others count in natural units.
_UNITS: dict[str, dict[str, str]] = {
    "wires.DoubleWire": {
        "density": "m^-1", "density_1": "m^-1", "density_2": "m^-1", "temperature": "K", "spacing": "m", "width": "m",
        "mass": "kg", "dielectric_constant": "1", "gate_distance": "m", "three_particle_diffusion": "kg^2 m^2/s^3",
        "interwire_diffusion": "kg^2 m^2/s^3", "length": "m", "drag_resistivity": "ohm/m",
        "conventional_drag_resistivity": "ohm/m",
    },
}
