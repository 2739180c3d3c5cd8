"""Ledger of the bilayer paper."""

from . import beyond, drag, frequency, hydrodynamics, integrals, response, series
from .paper import paper

__all__ = ["beyond", "drag", "frequency", "hydrodynamics", "integrals", "paper", "response", "series"]
