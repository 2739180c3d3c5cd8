"""Ledger of the wires paper: modules follow its sections, appendices and supplement, then our own results."""

# isort: off - this is the order of the ledger
from . import zero_modes, gradient, fokker_planck
from .paper import paper

# isort: on

__all__ = ["paper"]
