"""Local Peltier heat of a disordered conductor: maps of heating and cooling."""

from .leads import Lead
from .solution import StripResult
from .strip import Strip
from .thermal import thermal_moments

__all__ = ["Lead", "Strip", "StripResult", "thermal_moments"]
