"""Ledger of the bilayer paper: modules follow its sections, then our own results."""

# isort: off - this is the order of the ledger
from . import beyond, claims, drag, figures, force, frequency, hydrodynamics, integrals, limits, response, series
from .paper import paper

# isort: on

__all__ = ["beyond", "claims", "drag", "figures", "force", "frequency", "hydrodynamics", "integrals", "limits", "paper",
           "response", "series"]
