"""Ledger of the bilayer paper."""

from . import beyond, drag, frequency, hydrodynamics, response, series
from .paper import paper

__all__ = ["beyond", "drag", "frequency", "hydrodynamics", "paper", "response", "series"]
