"""Local Peltier heat of a disordered conductor: maps of heating and cooling."""

from .ensembles import Fluctuations, correlation, fluctuations, heats
from .leads import Lead
from .scaling import Scaling, crossover, fit_powers, scaling
from .solution import StripResult
from .strip import Strip
from .thermal import thermal_moments

__all__ = ["Fluctuations", "Lead", "Scaling", "Strip", "StripResult", "correlation", "crossover", "fit_powers",
           "fluctuations", "heats", "scaling", "thermal_moments"]
