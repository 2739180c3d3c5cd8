"""Ledger of the peltier paper."""

from .paper import paper

__all__ = ["paper"]
