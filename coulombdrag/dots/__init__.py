"""Coulomb drag between two quantum dots, one of them beside a superconductor."""

from .andreev import AndreevDots
from .capacitive import CapacitiveDots
from .gap import bcs_gap, bcs_gap_interpolation
from .gth import MasterEquation
from .quasiparticles import QuasiparticleDots

__all__ = ["AndreevDots", "CapacitiveDots", "MasterEquation", "QuasiparticleDots", "bcs_gap", "bcs_gap_interpolation"]
