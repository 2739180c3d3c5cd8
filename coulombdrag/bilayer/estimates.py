"""Rough estimates for an electron liquid at strong coupling, good to an order of magnitude and no better.

They serve to judge whether a device lies inside the theory and to give a first value where nothing was measured.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from ..errors import FloatArray, in_range, plain
from ..units import BOLTZMANN, ELEMENTARY_CHARGE, HBAR

#: SI bounds beyond every device: within them no product of the formulas leaves float64.
RANGES = {"density": (1e-10, 1e40), "mass": (1e-60, 1e-20), "temperature": (1e-30, 1e30), "degeneracy": (1e-10, 1e10)}


def _positive(**values: Any) -> list[FloatArray]:
    return [in_range(name, value, *RANGES[name]) for name, value in values.items()]


def fermi_wave_number(density: Any, degeneracy: Any = 2.0) -> Any:
    """Return k_F = sqrt(4 pi n/g) in 1/m (exact), for a density in 1/m^2 and a degeneracy g (2: spin)."""
    n, g = _positive(density=density, degeneracy=degeneracy)
    return plain(np.sqrt(4 * np.pi * n / g))


def fermi_energy(density: Any, mass: Any, degeneracy: Any = 2.0) -> Any:
    """Return E_F = (hbar k_F)^2/(2 m) in J (exact, parabolic band)."""
    (m,) = _positive(mass=mass)
    return plain((HBAR * np.asarray(fermi_wave_number(density, degeneracy))) ** 2 / (2 * m))


def collision_time(density: Any, mass: Any, temperature: Any, degeneracy: Any = 2.0) -> Any:
    """Rough: tau_ee = hbar E_F/(kB T)^2 in s, the electron-electron time of a Fermi liquid with r_s near 1."""
    (t,) = _positive(temperature=temperature)
    return plain(HBAR * np.asarray(fermi_energy(density, mass, degeneracy)) / (BOLTZMANN * t) ** 2)


def shear_viscosity(density: Any, mass: Any, temperature: Any, degeneracy: Any = 2.0) -> Any:
    """Rough: eta = hbar n (E_F/(kB T))^2 in kg/s, the paper's estimate for a Fermi liquid with r_s near 1."""
    n, t = _positive(density=density, temperature=temperature)
    return plain(HBAR * n * (np.asarray(fermi_energy(density, mass, degeneracy)) / (BOLTZMANN * t)) ** 2)


def intrinsic_conductivity() -> float:
    """Rough: sigma = e^2/hbar in S, the paper's estimate where Galilean invariance is strongly broken."""
    return ELEMENTARY_CHARGE**2 / HBAR
