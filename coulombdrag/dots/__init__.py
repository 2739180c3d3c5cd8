"""Coulomb drag between two quantum dots, one of them beside a superconductor."""

from .capacitive import CapacitiveDots

__all__ = ["CapacitiveDots"]
