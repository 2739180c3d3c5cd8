"""Coulomb drag between phase-coherent conductors: wires with disorder and chaotic dots."""

from .chaotic import ChaoticDot, ChaoticPair, circular_moments
from .device import DoubleDot, estimate_factor, paper_range
from .forward import ForwardScattering
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
from .samples import correlation_scale, field_sweep
from .second_order import SecondOrder
from .strip import Strip
from .trace import current_matrix, drag_from_states, from_kwant, three_point
from .wires import WirePair

__all__ = [
    "ChaoticDot",
    "ChaoticPair",
    "Coulomb",
    "DoubleDot",
    "ForwardScattering",
    "Gated",
    "Screened",
    "SecondOrder",
    "Strip",
    "WirePair",
    "circular_moments",
    "correlation_enhancement",
    "correlation_scale",
    "current_matrix",
    "drag_from_states",
    "drag_scale",
    "drag_scale_printed",
    "estimate_factor",
    "field_sweep",
    "from_kwant",
    "interaction_moments",
    "mean_shift",
    "paper_range",
    "relative_fluctuation",
    "three_point",
    "zeta",
    "zeta_asymptote",
]
