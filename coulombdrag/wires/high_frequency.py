"""Drag resistivity at high frequency, Eq. (29): golden-rule drag of a drifting equilibrium, at any range of V_12.

Every function of momentum here is analytic in a strip around the real axis, so that the trapezoidal rule on a grid
with the spacing h errs by exp(-2 pi width/h) only; the singularity of the potential at q = 0 is left to an adaptive
rule over q.
"""

from __future__ import annotations

import math
from typing import Any

import numpy as np

from ..errors import FloatArray, broadcast, in_range, plain
from ..quadrature import adaptive
from .potentials import Potential, evaluator

_ETA = (-1e12, 1e12)    # (eps - eF)/T is then known to 1e-4
_TAIL = 45.0            # exp(-45) of the peak is left out
_NOTHING = -1600.0      # exp(-1600) times the square of any number underflows
_BLOCK = 1_000_000      # thermal factors computed at once: 8 MB an array
_STEPS = 6.0            # grid points per width of the strip: exp(-2 pi 6) = 4e-17


def high_frequency_drag(eF1: Any, eF2: Any, T: Any, potential: Potential, m: Any = 1.0, e: Any = 1.0) -> Any:
    """Drag resistivity ``-rho_12`` at infinite frequency, Eq. (29).

    Parameters
    ----------
    eF1, eF2 : array_like
        Chemical potentials of the wires, of any sign; at most 1e12 T in size.
    T : array_like
        Temperature.
    potential : callable
        V_12(q) for arrays of positive q; see `CoulombPotential`.
    m, e : array_like
        Mass and charge.

    Returns
    -------
    float or ndarray
        Broadcast over all numbers; NaN where one is NaN. Zero where the result underflows, which happens only at
        ``abs(eF1 - eF2)`` beyond 700 T.

    Notes
    -----
    No Fokker-Planck limit: transfers q of any size count, those across the Fermi sea too. The double integral is
    brought to one over q of ``q V(q)**2`` with the autocorrelation of ``zeta_1 zeta_2``; logarithms of both the thermal
    factors and the densities are kept until the end. The error is below 1e-12 or, beyond eF/T = 1000, the rounding of
    (eps - eF)/T.

    Examples
    --------
    >>> value = high_frequency_drag(10.0, 10.0, 1.0, lambda q: 0.1*np.exp(-q**2/2))
    >>> bool(abs(value/high_frequency_drag(10.0, 10.0, 1.0, lambda q: 0.2*np.exp(-q**2/2)) - 0.25) < 1e-12)
    True
    """
    args = broadcast(
        eF1=in_range("eF1", eF1, -np.inf, np.inf),
        eF2=in_range("eF2", eF2, -np.inf, np.inf),
        T=in_range("T", T, 0.0, np.inf, open_low=True, why="Eq. (5) divides by T"),
        m=in_range("m", m, 0.0, np.inf, open_low=True, why="Eq. (2)"),
        e=in_range("e", e, 0.0, np.inf, open_low=True, why="Eq. (2): e > 0"),
    )
    strength = evaluator(potential)
    out = np.full(args[0].shape, np.nan)
    for index in np.ndindex(out.shape):
        eF_1, eF_2, temp, mass, charge = (float(a[index]) for a in args)
        if np.isnan([eF_1, eF_2, temp, mass, charge]).any():
            continue
        eta, unit = (eF_1 / temp, eF_2 / temp), math.sqrt(mass) * math.sqrt(temp)
        for name, value in zip(("eF1/T", "eF2/T"), eta, strict=True):
            in_range(name, value, *_ETA, why="float64 does not resolve the Fermi edge beyond")
        # in units of T and (m T)**(1/2), so that no unit of the caller overflows on the way
        log_x, mantissa = _overlap(*eta, 1.0, 1.0, lambda q, unit=unit: strength(q * unit))
        for one in eta:
            log_n, n = _density(one, 1.0, 1.0)
            log_x, mantissa = log_x - log_n, mantissa / n
        out[index] = math.exp(log_x) * mantissa / 32 * mass / charge * (unit / temp) / charge
    return plain(out)


def log_weight(k: FloatArray, eF1: float, eF2: float, T: float, m: float) -> FloatArray:
    """Return the logarithm of zeta_1 zeta_2 = 2/(cosh y + cosh delta), y = (eps - eF)/T, delta = Delta/(2 T)."""
    y = np.abs((k**2 / (2 * m) - (eF1 + eF2) / 2) / T)
    delta = abs(eF1 - eF2) / (2 * T)
    top = np.maximum(y, delta)
    both = np.exp(y - top) * (1 + np.exp(-2 * y)) + np.exp(delta - top) * (1 + np.exp(-2 * delta))
    return np.asarray(np.log(4) - top - np.log(both))


def strip(eF: float, T: float, m: float) -> float:
    """Return the width of the strip of momenta around the real axis that has no pole of the thermal factors."""
    size = np.hypot(eF, np.pi * T)
    below = (np.pi * T) ** 2 / (size + eF) if eF > 0 else size - eF
    # For eF < 0 the poles are far and the Gaussian tail of the thermal factor sets the scale.
    return float(min(np.sqrt(m * below), 3.0 * np.sqrt(m * T)))


def _grid(low: float, high: float, T: float, m: float, step: float) -> FloatArray:
    """Half-integer multiples of the step at energies from low - 45 T to high + 45 T, positive momenta only."""
    first = np.floor(np.sqrt(2 * m * max(low - _TAIL * T, 0.0)) / step)
    last = np.ceil(np.sqrt(2 * m * (max(high, 0.0) + _TAIL * T)) / step)
    return np.asarray((np.arange(first, last + 1) + 0.5) * step)


def _density(eF: float, T: float, m: float) -> tuple[float, float]:
    """Density of Eq. (24) as (logarithm of the scale, mantissa)."""
    step = strip(eF, T, m) / _STEPS
    k = _grid(eF, eF, T, m, step)
    log_zeta2 = log_weight(k, eF, eF, T, m)
    scale = min(eF / T, 0.0)                        # zeta**2 is nowhere above 4 exp(eF/T)
    return scale, float(step * (k**2 * np.exp(log_zeta2 - scale)).sum() / (4 * np.pi * m * T))


def _overlap(eF1: float, eF2: float, T: float, m: float, strength: Any) -> tuple[float, float]:
    """Double integral of Eq. (29) with dk/(2 pi) dk'/(2 pi), as (logarithm of the scale, mantissa)."""
    width = strip(max(eF1, eF2), T, m)
    step = width / _STEPS
    mean = (eF1 + eF2) / 2
    spread = abs(eF1 - eF2) / 2
    # Peak of zeta_1 zeta_2; where its square is below any potential squared, nothing is left to integrate.
    top = float(log_weight(np.sqrt(2 * m * np.array([max(mean, 0.0)])), eF1, eF2, T, m)[0])
    if 2 * top - (min(eF1, 0.0) + min(eF2, 0.0)) / T < _NOTHING:
        return -np.inf, 0.0
    k = _grid(mean - spread, mean + spread, T, m, step)
    weight = np.exp(log_weight(k, eF1, eF2, T, m) - top)

    def correlation(q: FloatArray) -> FloatArray:
        shifted = log_weight(q[:, None] + k, eF1, eF2, T, m), log_weight(q[:, None] - k, eF1, eF2, T, m)
        return np.asarray(step * ((np.exp(shifted[0] - top) + np.exp(shifted[1] - top)) @ weight))

    def integrand(q: FloatArray, lane: Any) -> FloatArray:
        blocks = np.array_split(q.ravel(), q.size * k.size // _BLOCK + 1)
        return np.asarray(q * strength(q) ** 2 * np.concatenate([correlation(b) for b in blocks]).reshape(q.shape))

    rounding = 4e-15 * max(abs(eF1), abs(eF2)) / T            # of (eps - eF)/T
    value, _ = adaptive(integrand, _panels(k[0], k[-1], width), relative=max(2e-13, rounding), most=20000)
    return 2 * top, float(value[0]) / (2 * np.pi**2)


def _panels(first: float, last: float, width: float) -> FloatArray:
    """Panels over q: graded towards zero, as wide as the strip where q joins equal or opposite Fermi points."""
    graded = width * 2.0 ** np.arange(-60, 1)
    near = np.arange(width, last - first + width, 2 * width)
    across = np.arange(max(2 * first, near[-1]), 2 * last + 2 * width, 2 * width)
    return np.unique(np.r_[0.0, graded, near, across])
