"""Coulomb drag between two ballistic quantum wires."""

from .high_frequency import high_frequency_drag
from .model import Coefficients, FokkerPlanckModel
from .pair_operator import PairOperator
from .potentials import CoulombPotential, GatedPotential, GaussianPotential, momentum_diffusion

__all__ = ["Coefficients", "CoulombPotential", "FokkerPlanckModel", "GatedPotential", "GaussianPotential",
           "PairOperator", "high_frequency_drag", "momentum_diffusion"]
