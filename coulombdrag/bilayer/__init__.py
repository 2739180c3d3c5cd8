"""Hydrodynamic Coulomb drag between two electron layers, linear and nonreciprocal.

``f``, ``g``, ``frequency_integral`` and ``force_density`` are the dimensionless functions of the paper, ``Bilayer`` is
the device in SI units, ``DragProblem`` the full problem at any velocity in natural units.
"""

from ..validity import Condition, Validity
from . import estimates
from .device import Bilayer
from .functions import SCHEMES, f, force_density, frequency_integral, g
from .problem import DragProblem

__all__ = ["SCHEMES", "Bilayer", "Condition", "DragProblem", "Validity", "estimates", "f", "force_density",
           "frequency_integral", "g"]
