"""Where the theory of the wires holds: its conditions, each with the number that the device has."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from ..units import ELEMENTARY_CHARGE, HBAR, VACUUM_PERMITTIVITY
from ..validity import SMALL, Condition, Validity

if TYPE_CHECKING:  # pragma: no cover
    from .device import DoubleWire


def conditions(device: DoubleWire) -> Validity:
    """Return the conditions of a device; of two unequal wires the worse one counts."""
    from scipy.special import k0

    thermal, speed, d = device.thermal_energy, np.asarray(device.fermi_velocity), device.field("spacing")
    kf, fermi = np.pi * device.field("density"), np.asarray(device.fermi_energy)
    charge = ELEMENTARY_CHARGE**2 / (4 * np.pi * VACUUM_PERMITTIVITY * device.field("dielectric_constant"))
    coupling = 2 * charge * k0(1.0) / (HBAR * speed)
    inside = 2 * charge * k0(device.field("width") / d) / (HBAR * speed)
    subband = 3 * (np.pi * HBAR / device.field("width")) ** 2 / (2 * device.field("mass"))
    longest = np.max([np.asarray(v) for v in device.relaxation_lengths.values()], axis=0)
    length = np.array(np.nan) if device.length is None else longest / device.field("length")
    with np.errstate(divide="ignore", invalid="ignore"):
        resonance = np.log(device._D3 / device._D2) - np.asarray(device.resonance_bound)
        width = np.asarray(device.resonance_width) / thermal
    return Validity([
        Condition("no backscattering", (kf * d).min(axis=0), ">", 1 / SMALL,
                  "k_F d: transfers across the Fermi sea are suppressed exponentially in it"),
        Condition("Fokker-Planck", (thermal * d / (HBAR * speed)).min(axis=0), ">", 1 / SMALL,
                  "T d/v_F: transfers are small against T/v_F; where this fails use pair_drag_resistivity"),
        Condition("degenerate", (thermal / np.maximum(fermi, 1e-300)).max(axis=0), "<", SMALL,
                  "T/e_F: the asymptotic formulas (the model itself holds at any ratio)"),
        Condition("weak coupling", coupling.max(axis=0), "<", 1.0,
                  "V_12(1/d)/v_F: collisions in first order in V_12"),
        Condition("weak coupling, same wire", inside.max(axis=0), "<", 1.0,
                  "V_11(1/d)/v_F: no Luttinger liquid", rough=True),
        Condition("one subband", ((fermi + 4 * thermal) / subband).max(axis=0), "<", 1.0,
                  "e_F + 4 T over the distance of the second subband of a hard wall of this width", rough=True),
        Condition("narrow wires", device.field("width") / d, "<", SMALL, "width over spacing: V_12 is that of lines"),
        Condition("narrow resonance", width, "<", SMALL,
                  "Gamma/T at leading order: the resonance at equal densities is not washed out"),
        Condition("Lorentzian", resonance, "<", 0.0, "logarithm of D3/D2 over the bound (139)"),
        Condition("long wires", length, "<", 1.0,
                  "longest of the relaxation lengths over the length of the wires (field length)", rough=True),
    ])
