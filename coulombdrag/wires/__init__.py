"""Coulomb drag between two ballistic quantum wires."""

from . import asymptotics, profiles
from .asymptotics import half_width, lorentzian_drag, resonance_width, resonance_width_density
from .device import DoubleWire
from .fermi import chemical_potential
from .functions import I, J, compressibility, density
from .high_frequency import high_frequency_drag
from .model import Coefficients, FokkerPlanckModel
from .pair_operator import PairOperator
from .potentials import CoulombPotential, GatedPotential, GaussianPotential, momentum_diffusion

__all__ = ["Coefficients", "CoulombPotential", "DoubleWire", "FokkerPlanckModel", "GatedPotential",
           "GaussianPotential", "I", "J", "PairOperator", "asymptotics", "chemical_potential", "compressibility",
           "density", "half_width", "high_frequency_drag", "lorentzian_drag", "momentum_diffusion", "profiles",
           "resonance_width", "resonance_width_density"]
