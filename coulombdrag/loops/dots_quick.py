"""Two leads on each of two dots at one temperature: currents in plain float64, in a loop that the compiler vectorises.

The factored fluxes of ``loops.dots`` where no product of rates leaves float64 and no sum of the last step cancels; the
other points are marked for that module. No branch, no function of a library: exp is a polynomial on |r| <= ln(2)/2.
With t = e^(-x/2) the Fermi factors are t^2/(1 + t^2), 1/(1 + t^2) and 1/2cosh(x/2) = t/(1 + t^2).
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numba import njit

_jit: Any = njit(cache=True, nogil=True, error_model="numpy")
_inline: Any = njit(inline="always", error_model="numpy")

#: Rows of the parameters: levels, U, mu of the leads (two on a, two on b), T, couplings [lead, charge].
EPS_A, EPS_B, U, MU, KT, GAMMA = 0, 1, 2, 3, 7, 8
ROWS = 16
#: Rows of the results: currents of the first lead on a and on b, and whether they hold.
RESULTS = 3

_LOG2E, _LN2_HIGH, _LN2_LOW = 1.4426950408889634, 6.93147180369123816490e-01, 1.90821492927058770002e-10
_ROUND = 6755399441055744.0                                      # 1.5 2**52: adding it rounds to whole numbers
_SPLIT = 134217729.0
#: Largest energy over T, smallest and largest coupling whose products float64 holds with room.
_FAR, _WEAK, _STRONG = 100.0, 1e-25, 1e20


@_inline
def _expm1(z: float) -> tuple[float, float]:
    """e^z - 1 and e^z for |z| < 700, the first without cancellation for z >= 0."""
    shifted = z * _LOG2E + _ROUND
    n = shifted - _ROUND
    r = (z - n * _LN2_HIGH) - n * _LN2_LOW
    p = 1.1470745597729725e-11 * r + 1.6059043836821613e-10      # 1/14!, 1/13!, ...
    p = p * r + 2.08767569878681e-09
    p = p * r + 2.505210838544172e-08
    p = p * r + 2.755731922398589e-07
    p = p * r + 2.7557319223985893e-06
    p = p * r + 2.48015873015873e-05
    p = p * r + 0.0001984126984126984
    p = p * r + 0.001388888888888889
    p = p * r + 0.008333333333333333
    p = p * r + 0.041666666666666664
    p = p * r + 0.16666666666666666
    p = r + (r * r) * (0.5 + r * p)
    two = np.int64((np.float64(shifted).view(np.int64) + 1023) << 52).view(np.float64)
    less = two * p
    return less + (two - 1.0), less + two


@_inline
def _sinh(z: float) -> tuple[float, float]:
    """sinh(z), e^z."""
    w, e = _expm1(abs(z))
    s = 0.5 * (w + w / e)
    return (s, e) if z >= 0.0 else (-s, 1.0 / e)


@_inline
def _cross(a: float, b: float, c: float, d: float) -> float:
    """a*b - c*d, to the last digit."""
    p, q = a * b, c * d
    s = _SPLIT * a
    a1 = s - (s - a)
    s = _SPLIT * b
    b1 = s - (s - b)
    s = _SPLIT * c
    c1 = s - (s - c)
    s = _SPLIT * d
    d1 = s - (s - d)
    a2, b2, c2, d2 = a - a1, b - b1, c - c1, d - d1
    low = (((a1 * b1 - p) + a1 * b2 + a2 * b1) + a2 * b2) - (((c1 * d1 - q) + c1 * d2 + c2 * d1) + c2 * d2)
    return (p - q) + low


@_inline
def _dot(x: float, k: float, e: float, v: float, g0: float, g1: float, h0: float, h1: float
         ) -> tuple[float, float, float, float, float, float, float, float]:
    """Of the two leads at x and x - 2 k: rates W0+, W0-, W1+, W1-, D over e^(U/2T), K0, K1, share of the flux.

    e is e^(-U/2T), v sinh(U/2T); g and h are the couplings of the two leads at both charges.
    """
    s, _ = _sinh(k)
    _, t0 = _expm1(-0.5 * x)
    _, w0 = _expm1(k - 0.5 * x)
    t1, w1 = t0 * e, w0 * e
    f0, f1, i0, i1 = 1.0 / (1.0 + t0 * t0), 1.0 / (1.0 + t1 * t1), 1.0 / (1.0 + w0 * w0), 1.0 / (1.0 + w1 * w1)
    a, b = t0 * f0 * (w1 * i1), w0 * i0 * (t1 * f1)
    odd = _cross(g0, h1, h0, g1)
    D = -2.0 * s * (2.0 * (g0 * h1 + h0 * g1) * s * v * (a * b) + 0.5 * odd * (a + b))
    G0, G1 = g0 + h0, g1 + h1
    return (g0 * (t0 * t0 * f0) + h0 * (w0 * w0 * i0), g0 * f0 + h0 * i0, g1 * (t1 * t1 * f1) + h1 * (w1 * w1 * i1),
            g1 * f1 + h1 * i1, D, -2.0 * s * (g0 * h0 / G0) * (t0 * f0) * (w0 * i0),
            -2.0 * s * (g1 * h1 / G1) * (t1 * f1) * (w1 * i1), odd / (G0 * G1))


@_inline
def _root(f1: float, f2: float, f3: float, b0: float, b1: float, b2: float) -> float:
    """Trees of a state of the ring, by the rates forward and backward of the edges after it."""
    return (f3 * (f2 * (f1 + b0) + b0 * b1)) + b0 * b1 * b2


@_jit
def currents(x: Any, out: Any) -> None:
    """Fill out[row, point] from x[row, point]."""
    for i in range(x.shape[1]):
        T = x[7, i]
        u = x[2, i] / T
        xa, xb = (x[0, i] - x[3, i]) / T, (x[1, i] - x[5, i]) / T
        ka, kb = 0.5 * ((x[4, i] - x[3, i]) / T), 0.5 * ((x[6, i] - x[5, i]) / T)
        v, e = _sinh(-0.5 * u)
        v = -v
        a0, c0, a1, c1, Da, P0, P1, share_a = _dot(xa, ka, e, v, x[8, i], x[9, i], x[10, i], x[11, i])
        b0, d0, b1, d1, Db, Q0, Q1, share_b = _dot(xb, kb, e, v, x[12, i], x[13, i], x[14, i], x[15, i])
        p00, p10 = _root(b1, c1, d0, c0, d1, a1), _root(c1, d0, a0, d1, a1, b0)
        p11, p01 = _root(d0, a0, b1, a1, b0, c0), _root(a0, b1, c1, b0, c0, d1)
        Z = (p00 + p10) + (p01 + p11)
        flux = (Da * (d0 * b1) - Db * (c0 * a1)) / e / Z
        Fa, Ka = share_a * flux, (P0 * (p00 + p10) + P1 * (p01 + p11)) / Z
        Fb, Kb = -share_b * flux, (Q0 * (p00 + p01) + Q1 * (p10 + p11)) / Z
        out[0, i], out[1, i] = Fa + Ka, Fb + Kb
        far = max(max(abs(xa), abs(xa - 2.0 * ka)), max(abs(xb), abs(xb - 2.0 * kb))) + abs(u)
        weak, strong = np.inf, 0.0
        for row in range(8, 16):
            weak = min(weak, x[row, i] if x[row, i] > 0.0 else 1.0)
            strong = max(strong, x[row, i])
        shut = min(min(x[8, i] + x[10, i], x[9, i] + x[11, i]), min(x[12, i] + x[14, i], x[13, i] + x[15, i])) == 0.0
        lost = (abs(Fa + Ka) < 0.5 * abs(Ka)) | (abs(Fb + Kb) < 0.5 * abs(Kb))
        held = (far < _FAR) & (weak > _WEAK) & (strong < _STRONG) & (not shut) & (not lost)
        out[2, i] = 0.0 if held else 1.0
