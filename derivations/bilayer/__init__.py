"""Ledger of the bilayer paper."""

from . import hydrodynamics
from .paper import paper

__all__ = ["hydrodynamics", "paper"]
