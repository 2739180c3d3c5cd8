"""Local Peltier heat of a disordered conductor: maps of heating and cooling."""

from .correlations import slope_correlation
from .device import Device, DeviceMap, mask_of_text
from .ensembles import Fluctuations, correlation, fluctuations, heats
from .leads import Lead
from .scaling import Scaling, crossover, fit_powers, scaling
from .solution import StripResult
from .strip import Strip
from .thermal import thermal_moments

__all__ = ["Device", "DeviceMap", "Fluctuations", "Lead", "Scaling", "Strip", "StripResult", "correlation", "crossover",
           "fit_powers", "fluctuations", "heats", "mask_of_text", "scaling", "slope_correlation", "thermal_moments"]
