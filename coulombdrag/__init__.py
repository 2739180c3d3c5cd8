"""Coulomb drag between two conductors: models, solvers, results and figures."""

from ._version import __version__

#: The systems of the project, each under the same name on every floor.
SYSTEMS = ("bilayer", "wires")

__all__ = ["SYSTEMS", "__version__"]
