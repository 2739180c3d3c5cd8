"""Where sequential tunnelling describes the dots: its conditions, each with its number."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from ..validity import SMALL, Condition, Validity

if TYPE_CHECKING:  # pragma: no cover
    from .capacitive import CapacitiveDots
    from .quasiparticles import QuasiparticleDots


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


def quasiparticles(q: QuasiparticleDots) -> Validity:
    """Return the conditions of a master equation of quasiparticles alone, with rates of first order in Gamma."""
    density = q.density_of_states()
    rates = np.array([q.field("Gamma_N") + 0.0 * density[0, 0], q.field("Gamma_L"), q.field("Gamma_R"),
                      q.field("Gamma_S") * density.max(axis=(0, 1))])
    kT, gap, U = q.field("kT"), q.field("gap"), q.field("U_ap")
    levels = np.array([q.field("eps_p") + k * q.field("U_p") + n * U for k in range(q.rails) for n in (0, 1)])
    edge = np.abs(np.abs(levels) - gap).min(axis=0)
    width = np.maximum(rates.max(axis=0), q.field("dynes"))
    active = np.array([q.field("eps_a") + k * U + s * q.field("bias") / 2 for k in range(q.rails + 1) for s in (1, -1)])
    nearest = np.maximum(np.abs(np.concatenate([levels, active])).min(axis=0), kT)
    scale = rates.max(axis=0)**3 * np.square(U) / nearest**4
    least = np.abs(q.currents()["N"])
    with np.errstate(divide="ignore", invalid="ignore"):
        beyond = np.where(least > 0.0, scale / least, np.where(scale > 0.0, np.inf, 0.0))
        sharp = np.where(gap > 0.0, width / edge, 0.0)
        pairs = np.where(gap > 0.0, q.field("Gamma_S") / np.maximum(np.abs(levels).min(axis=0), kT), 0.0)
    return Validity([
        Condition("weak coupling", rates.max(axis=0) / kT, "<", SMALL,
                  "largest rate over kT, with the density of states: first order, no broadening"),
        Condition("gap edge", sharp, "<", 1.0,
                  "width over the distance of a level of the passive dot from the edge: the density of states is one "
                  "number across the level", rough=True),
        Condition("no pairs", pairs, "<", SMALL,
                  "Gamma_S over the distance of a level from mu_S, kT at least: Andreev reflection left out",
                  rough=True),
        Condition("sequential", beyond, "<", 1.0,
                  "cotunnelling scale Gamma^3 U^2/E^4 over the drag current, E the distance of a level from a "
                  "chemical potential, kT at least: beyond, digits are not physics", rough=True),
    ])


def _batched(value: np.ndarray, shape: tuple[int, ...]) -> np.ndarray:
    """Leads first, then the batch axes padded to `shape`."""
    return value.reshape(value.shape[:1] + (1,) * (len(shape) - value.ndim + 1) + value.shape[1:])
