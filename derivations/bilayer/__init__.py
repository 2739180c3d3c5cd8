"""Ledger of the bilayer paper."""

from . import beyond, claims, drag, figures, frequency, hydrodynamics, integrals, limits, response, series
from .paper import paper

__all__ = ["beyond", "claims", "drag", "figures", "frequency", "hydrodynamics", "integrals", "limits", "paper",
           "response", "series"]
