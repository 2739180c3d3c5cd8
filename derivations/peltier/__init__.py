"""Ledger of the peltier paper."""

# The order of the ledger.
# isort: off
from . import thermal  # noqa: F401
from .paper import paper
# isort: on

__all__ = ["paper"]
