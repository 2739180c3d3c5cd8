"""Where sequential tunnelling describes the dots: its conditions, each with its number."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from ..validity import SMALL, Condition, Validity

if TYPE_CHECKING:  # pragma: no cover
    from .capacitive import CapacitiveDots


def sequential(d: CapacitiveDots) -> Validity:
    """Return the conditions of a master equation with rates of first order in Gamma."""
    broadening = d.Gamma.max(axis=1)
    ratio = _batched(broadening, d.shape) / _batched(d.kT, d.shape)
    strongest = _batched(broadening, d.shape).max(axis=0)
    nearest = np.full(d.shape, np.inf)
    for i, dot in enumerate(d.leads_on):
        for n in (0, 1):
            level = d.eps["ab".index(dot)] + n * d.U - d.mu[i]
            nearest = np.minimum(nearest, np.maximum(np.abs(level), d.kT[i]))
    scale = strongest**3 * np.square(d.U) / nearest**4
    least = np.abs(d.currents()).min(axis=0)
    with np.errstate(divide="ignore", invalid="ignore"):
        beyond = np.where(least > 0.0, scale / least, np.where(scale > 0.0, np.inf, 0.0))
    return Validity([
        Condition("weak coupling", ratio.max(axis=0), "<", SMALL,
                  "largest Gamma/kT: rates of first order, no broadening"),
        Condition("sequential", beyond, "<", 1.0,
                  "cotunnelling scale Gamma^3 U^2/E^4 over the smallest current, E the distance of a level from a "
                  "chemical potential, kT at least: beyond, digits are not physics", rough=True),
    ])


def _batched(value: np.ndarray, shape: tuple[int, ...]) -> np.ndarray:
    """Leads first, then the batch axes padded to `shape`."""
    return value.reshape(value.shape[:1] + (1,) * (len(shape) - value.ndim + 1) + value.shape[1:])
