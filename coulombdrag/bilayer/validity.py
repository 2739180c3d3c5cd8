"""Where the theory of the bilayer holds: its conditions, each with the number that the device has."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from ..errors import FloatArray
from ..units import BOLTZMANN, ELEMENTARY_CHARGE, HBAR
from ..validity import SMALL, Condition, Validity
from . import estimates

if TYPE_CHECKING:  # pragma: no cover
    from .device import Bilayer


def conditions(device: Bilayer, velocity: FloatArray | None = None, chi: FloatArray | None = None,
               threshold: FloatArray | None = None, cubic: FloatArray | None = None) -> Validity:
    """Return the conditions of a device, and those of the drive where its velocity is given.

    Of two unequal layers the worse one counts.
    """
    n, m, g = (device.layers(name) for name in ("density", "mass", "degeneracy"))
    t, d = np.asarray(device.temperature), np.asarray(device.spacing)
    thermal = BOLTZMANN * t
    kf = np.asarray(estimates.fermi_wave_number(n, g))
    fermi = np.asarray(estimates.fermi_energy(n, m, g))
    tau = np.asarray(estimates.collision_time(n, m, t, g))
    omega = np.asarray(device.layer_plasma_frequency)
    path = HBAR * kf / m * tau
    nothing = np.array(np.nan)
    relaxation = device.layers("mean_free_path") if device.mean_free_path is not None else None
    clean = nothing if relaxation is None else (path / relaxation).max(axis=0)
    sigma = device.layers("conductivity")
    field = sigma[0] * np.abs(np.asarray(device.drag_resistivity()))
    if relaxation is not None:
        field = field + (sigma * m * HBAR * kf / m / (n * ELEMENTARY_CHARGE**2 * relaxation))[0]
    speed = None if velocity is None else np.abs(velocity) / np.asarray(device.velocity_scale)
    need = "" if velocity is not None else "; give a current: validity_at(current_density, magnetic_field)"
    return Validity([
        Condition("classical noise", (HBAR * omega / thermal).max(axis=0), "<", SMALL,
                  "hbar Omega/(kB T): thermal, not quantum, fluctuations of the plasmons"),
        Condition("distant layers", (kf * d).min(axis=0), ">", 1 / SMALL,
                  "k_F d: long-wavelength fluctuations and no exchange between layers"),
        Condition("local liquid", (path / d).max(axis=0), "<", 1.0,
                  "l_ee/d: hydrodynamics holds at the scale of the spacing", rough=True),
        Condition("clean liquid", clean, "<", 1.0,
                  "l_ee over the momentum-relaxing mean free path (field mean_free_path)", rough=True),
        Condition("collisional plasmons", (omega * tau).max(axis=0), "<", 1.0,
                  "Omega tau_ee: collisions outpace the plasmons", rough=True),
        Condition("temperature, lower bound", (thermal * (kf * d) ** 0.25 / fermi).min(axis=0), ">", 1.0,
                  "T over E_F/(k_F d)^(1/4): the paper's form of the condition before, r_s near 1", rough=True),
        Condition("temperature, upper bound", (thermal / fermi).max(axis=0), "<", 1.0,
                  "kB T/E_F: a degenerate liquid"),
        Condition("convective drive", field, "<", SMALL,
                  "sigma E over e n v: the drive current is carried by the flow (E at least that of the drag)"),
        Condition("slow drive", nothing if speed is None else speed, "<", SMALL,
                  "v/(Omega d): the flow against the plasmons" + need),
        Condition("linear response", nothing if speed is None or cubic is None else np.abs(cubic) * speed**2,
                  "<", SMALL, "v^2 correction of the drag resistivity, relative; large where varsigma is small" + need),
        Condition("weak nonreciprocity", nothing if chi is None else np.abs(chi), "<", 1.0,
                  "|chi| = |alpha v B|: first order in the nonreciprocal stress" + need),
        Condition("stable flow", nothing if speed is None or threshold is None else speed / threshold, "<", 1.0,
                  "v over the threshold of the two-stream instability" + need),
    ])
