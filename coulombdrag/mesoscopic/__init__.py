"""Coulomb drag between phase-coherent conductors: wires with disorder and chaotic dots."""

from .moments import interaction_moments

__all__ = ["interaction_moments"]
