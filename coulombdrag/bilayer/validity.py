"""Where the theory holds: its conditions, each with the number that the device has."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from ..errors import FloatArray
from ..units import BOLTZMANN, ELEMENTARY_CHARGE, HBAR
from . import estimates

if TYPE_CHECKING:  # pragma: no cover
    from .device import Bilayer

#: What "much smaller than one" is read as.
SMALL = 0.3


@dataclass(frozen=True)
class Condition:
    """One condition: `number` must be `relation` ("<" or ">") `bound`.

    `holds` is an array of bool, or None where a number is not known (then `number` is NaN). `rough` marks a number
    that rests on an order-of-magnitude estimate.
    """

    name: str
    number: FloatArray | np.float64
    relation: str
    bound: float
    meaning: str
    rough: bool = False

    @property
    def allowed(self) -> str:
        """The allowed range, as text."""
        return f"{self.relation} {self.bound:g}"

    @property
    def holds(self) -> npt.NDArray[np.bool_] | None:
        """Whether the condition holds, or None where it is not known."""
        if np.isnan(self.number).any():
            return None
        return np.asarray(self.number < self.bound if self.relation == "<" else self.number > self.bound)

    def record(self) -> dict[str, Any]:
        """Return the condition as plain JSON values."""
        known = self.holds
        return {"name": self.name, "number": None if known is None else self.number.tolist(), "allowed": self.allowed,
                "holds": None if known is None else known.tolist(), "rough": self.rough, "meaning": self.meaning}


class Validity(Mapping[str, Condition]):
    """Conditions by name. Iterate over it, print it, or ask `broken` and `unknown`.

    Examples
    --------
    >>> v = Validity([Condition("k_F d", np.float64(16.0), ">", 3.0, "layers far apart")])
    >>> v["k_F d"].allowed, v.broken
    ('> 3', ())
    """

    def __init__(self, conditions: list[Condition]) -> None:
        self._conditions = {c.name: c for c in conditions}

    def __getitem__(self, name: str) -> Condition:
        return self._conditions[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._conditions)

    def __len__(self) -> int:
        return len(self._conditions)

    @property
    def broken(self) -> tuple[str, ...]:
        """Names of the conditions that fail, somewhere in the arrays."""
        return tuple(n for n, c in self.items() if c.holds is not None and not c.holds.all())

    @property
    def unknown(self) -> tuple[str, ...]:
        """Names of the conditions that cannot be judged from what is given."""
        return tuple(n for n, c in self.items() if c.holds is None)

    def records(self) -> tuple[dict[str, Any], ...]:
        """Return all conditions as plain JSON values, for a result."""
        return tuple(c.record() for c in self.values())

    def __repr__(self) -> str:
        lines = []
        for c in self.values():
            known = c.holds
            state = "unknown" if known is None else "holds" if known.all() else "BROKEN"
            number = "-" if known is None else f"{c.number:.3g}" if c.number.ndim == 0 else (
                f"{c.number.min():.3g}..{c.number.max():.3g}")
            about = "~" if c.rough else " "
            lines.append(f"{state:8s}{c.name:24s}{about}{number:>16s} {c.allowed:8s} {c.meaning}")
        return "\n".join(lines)


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
