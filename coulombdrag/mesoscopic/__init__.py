"""Coulomb drag between phase-coherent conductors: wires with disorder and chaotic dots."""

from .interactions import Coulomb, Gated, Screened
from .moments import interaction_moments
from .wires import WirePair

__all__ = ["Coulomb", "Gated", "Screened", "WirePair", "interaction_moments"]
