"""Coulomb drag between two conductors: models, solvers, results and figures."""

from typing import Any

from ._version import __version__

#: The systems of the project, each under the same name on every floor.
SYSTEMS = ("bilayer", "wires", "dots", "mesoscopic", "peltier")

__all__ = ["SYSTEMS", "__version__"]


def __getattr__(name: str) -> Any:
    """Import the engine of sweeps when it is asked for: the package itself comes up in milliseconds."""
    if name in ("sweep", "ensemble"):
        from . import sweeps

        return getattr(sweeps, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
