"""Ledger of the mesoscopic paper."""

from .paper import paper

__all__ = ["paper"]
