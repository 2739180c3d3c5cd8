"""The BCS gap over temperature: the solution of the gap equation, and the tanh that is often used for it.

Two forms of the same equation, each where all of its terms are positive or fall off fast, solved by Newton's method:

    t > 1/2:   -ln t = sum_n [1/a - 1/sqrt(a^2 + s)],  a = n + 1/2,  Delta = 2 pi T sqrt(s)
    t <= 1/2:  -ln(Delta/Delta(0)) = 2 sum_n (-1)^(n+1) K_0(n Delta/T).

The first is exact near T_c, where the gap goes like a root; the second loses nothing of what is close to one.
"""

from __future__ import annotations

import math
from typing import Any

import numpy as np

from ..errors import FloatArray, in_range, plain

#: Delta(0)/T_c of BCS theory, pi e^-gamma.
RATIO = math.pi * math.exp(-np.euler_gamma)
_DIRECT, _TAIL, _BESSEL = 8, 8, 12


def bcs_gap(t: Any) -> Any:
    """Return the gap of a BCS superconductor over its value at T = 0.

    Parameters
    ----------
    t : array_like
        Temperature over T_c, 0 or more.

    Returns
    -------
    float or ndarray
        Delta(T)/Delta(0): one at t = 0, zero from t = 1 on, NaN for NaN.

    Examples
    --------
    >>> from coulombdrag import dots
    >>> round(dots.bcs_gap(0.5), 6), dots.bcs_gap(1.0)
    (0.956885, 0.0)
    """
    t = in_range("t", t, 0.0, math.inf, why="T/T_c")
    out = np.where(np.isnan(t), np.nan, 0.0)
    high, low = (t > 0.5) & (t < 1.0), t <= 0.5
    if high.any():
        out[high] = _high(t[high])
    if low.any():
        out[low] = _low(t[low])
    return plain(out)


def bcs_gap_interpolation(t: Any) -> Any:
    """Return tanh(1.74 sqrt(1/t - 1)), in common use for the gap over its value at T = 0.

    It lies up to 0.01743 below the gap (at t = 0.5673), is 0.2 % too steep at T_c, and at low temperature approaches
    one like exp(-3.48/sqrt(t)) where the gap does like exp(-1.764/t).

    Parameters
    ----------
    t : array_like
        Temperature over T_c, 0 or more.

    Examples
    --------
    >>> from coulombdrag import dots
    >>> round(dots.bcs_gap_interpolation(0.5), 6)
    0.940227
    """
    t = in_range("t", t, 0.0, math.inf, why="T/T_c")
    return plain(_tanh(t))


def _tanh(t: FloatArray) -> FloatArray:
    with np.errstate(divide="ignore", over="ignore"):
        # (1 - t)/t: 1/t - 1 has no digits near T_c
        return np.tanh(1.74 * np.sqrt(np.maximum(1.0 - t, 0.0) / t))


def _high(t: FloatArray) -> FloatArray:
    """The gap between T_c/2 and T_c."""
    below = 2.0 * math.exp(np.euler_gamma) * t
    s, log = np.square(_tanh(t) / below), -np.log(t)
    # two parts in a hundred off at most: each step squares that, up to a factor below one
    for _ in range(5):
        value, slope = _matsubara(s)
        s = s - (s * value - log) / slope
    return np.asarray(below * np.sqrt(s))


def _matsubara(s: FloatArray) -> tuple[FloatArray, FloatArray]:
    """Sum over frequencies over s, and the derivative of the sum; the tail as a power series."""
    from scipy import special

    value, slope = np.zeros_like(s), np.zeros_like(s)
    for k in range(_TAIL, 0, -1):
        c = special.binom(2 * k, k) / 4.0**k * special.zeta(2 * k + 1, _DIRECT + 0.5)
        value = c - s * value
        slope = k * c - s * slope
    for n in range(_DIRECT - 1, -1, -1):
        a = n + 0.5
        r = np.sqrt(a * a + s)
        value = value + 1.0 / (a * r * (a + r))
        slope = slope + 0.5 / r**3
    return value, slope


def _low(t: FloatArray) -> FloatArray:
    """The gap up to T_c/2: what is missing in its logarithm."""
    from scipy import special

    cold = RATIO / np.maximum(t, 0.01)                           # K_0(176) is below the last digit by far
    g = np.zeros_like(t)
    for _ in range(6):
        x = cold * np.exp(-g)
        value, slope = np.zeros_like(t), np.zeros_like(t)
        for n in range(_BESSEL, 0, -1):
            sign = 2.0 if n % 2 else -2.0
            value += sign * special.k0(n * x)
            slope += sign * n * x * special.k1(n * x)
        g = g - (g - value) / (1.0 - slope)
    return np.exp(-g)
