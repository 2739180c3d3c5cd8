"""Coulomb drag between two quantum dots, one of them beside a superconductor."""

from .andreev import AndreevDots
from .capacitive import CapacitiveDots
from .gap import bcs_gap, bcs_gap_interpolation

__all__ = ["AndreevDots", "CapacitiveDots", "bcs_gap", "bcs_gap_interpolation"]
