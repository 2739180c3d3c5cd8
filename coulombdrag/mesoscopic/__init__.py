"""Coulomb drag between phase-coherent conductors: wires with disorder and chaotic dots."""

from .functions import (
    correlation_enhancement,
    drag_scale,
    drag_scale_printed,
    mean_shift,
    relative_fluctuation,
    zeta,
    zeta_asymptote,
)
from .interactions import Coulomb, Gated, Screened
from .moments import interaction_moments
from .wires import WirePair

__all__ = [
    "Coulomb",
    "Gated",
    "Screened",
    "WirePair",
    "correlation_enhancement",
    "drag_scale",
    "drag_scale_printed",
    "interaction_moments",
    "mean_shift",
    "relative_fluctuation",
    "zeta",
    "zeta_asymptote",
]
