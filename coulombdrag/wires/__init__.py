"""Coulomb drag between two ballistic quantum wires."""

from .high_frequency import high_frequency_drag
from .potentials import CoulombPotential, GatedPotential, GaussianPotential, momentum_diffusion

__all__ = ["CoulombPotential", "GatedPotential", "GaussianPotential", "high_frequency_drag", "momentum_diffusion"]
