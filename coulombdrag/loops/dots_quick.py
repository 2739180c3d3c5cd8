"""Two leads on each of two dots at one temperature: currents in plain float64, in a loop that the compiler vectorises.

The factored fluxes of ``loops.dots`` where no product of rates leaves float64 and no sum of the last step cancels; the
other points are marked for that module. No branch, no function of a library: exp is a polynomial on |r| <= ln(2)/2.
With t = e^(-x/2) the Fermi factors are t^2/(1 + t^2), 1/(1 + t^2) and 1/2cosh(x/2) = t/(1 + t^2).
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numba import njit
from numba.core import types
from numba.extending import intrinsic

_jit: Any = njit(cache=True, nogil=True, error_model="numpy")
_inline: Any = njit(forceinline=True, error_model="numpy")

#: Rows of the parameters: levels, U, mu of the leads (two on a, two on b), T, couplings [lead, charge].
EPS_A, EPS_B, U, MU, KT, GAMMA = 0, 1, 2, 3, 7, 8
ROWS = 16
#: Rows of the results: currents of the first lead on a and on b, whether they hold; and of [lead, charge].
RESULTS, EVERY = 3, 11

_LOG2E, _LN2_HIGH, _LN2_LOW = 1.4426950408889634, 6.93147180369123816490e-01, 1.90821492927058770002e-10
_ROUND = 6755399441055744.0                                      # 1.5 2**52: adding it rounds to whole numbers
#: Largest energy over T, smallest and largest coupling whose products float64 holds with room.
_FAR, _WEAK, _STRONG = 100.0, 1e-25, 1e20


@intrinsic
def _fma(typingctx: Any, a: Any, b: Any, c: Any) -> Any:
    """a*b + c, rounded once: the bits do not depend on the machine."""
    def build(context: Any, builder: Any, signature: Any, args: Any) -> Any:
        return builder.fma(*args)

    return types.float64(types.float64, types.float64, types.float64), build


@_inline
def _expm1(z: float) -> tuple[float, float]:
    """e^z - 1 and e^z for |z| < 700, the first without cancellation for z >= 0."""
    shifted = z * _LOG2E + _ROUND
    n = shifted - _ROUND
    r = _fma(n, -_LN2_LOW, _fma(n, -_LN2_HIGH, z))
    p = _fma(1.1470745597729725e-11, r, 1.6059043836821613e-10)  # 1/14!, 1/13!, ...
    p = _fma(p, r, 2.08767569878681e-09)
    p = _fma(p, r, 2.505210838544172e-08)
    p = _fma(p, r, 2.755731922398589e-07)
    p = _fma(p, r, 2.7557319223985893e-06)
    p = _fma(p, r, 2.48015873015873e-05)
    p = _fma(p, r, 0.0001984126984126984)
    p = _fma(p, r, 0.001388888888888889)
    p = _fma(p, r, 0.008333333333333333)
    p = _fma(p, r, 0.041666666666666664)
    p = _fma(p, r, 0.16666666666666666)
    p = _fma(p, r, 0.5)
    p = _fma(r * r, p, r)
    two = np.int64((np.float64(shifted).view(np.int64) + 1023) << 52).view(np.float64)
    return _fma(two, p, two - 1.0), _fma(two, p, two)


@_inline
def _sinh(z: float) -> tuple[float, float, float]:
    """sinh(z), e^z, e^-z."""
    w, e = _expm1(abs(z))
    f = 1.0 / e
    s = 0.5 * (w + w * f)
    return (s, e, f) if z >= 0.0 else (-s, f, e)


@_inline
def _cross(a: float, b: float, c: float, d: float) -> float:
    """a*b - c*d, to the last digit."""
    w = c * d
    return _fma(a, b, -w) + _fma(-c, d, w)


@_inline
def _dot(x: float, k: float, e: float, v: float, g0: float, g1: float, h0: float, h1: float
         ) -> tuple[float, float, float, float, float, float, float, float]:
    """Of the two leads at x and x - 2 k: rates W0+, W0-, W1+, W1-, D over e^(U/2T), K0, K1, share of the flux.

    e is e^(-U/2T), v sinh(U/2T); g and h are the couplings of the two leads at both charges.
    """
    s, grown, _ = _sinh(k)
    _, t0 = _expm1(-0.5 * x)
    w0 = t0 * grown
    t1, w1 = t0 * e, w0 * e
    # four reciprocals by one division: divisions are what this loop waits for
    f0, f1, i0, i1 = 1.0 + t0 * t0, 1.0 + t1 * t1, 1.0 + w0 * w0, 1.0 + w1 * w1
    left, right = f0 * f1, i0 * i1
    whole = 1.0 / (left * right)
    left, right = left * whole, right * whole
    f0, f1, i0, i1 = f1 * right, f0 * right, i1 * left, i0 * left
    a, b = t0 * f0 * (w1 * i1), w0 * i0 * (t1 * f1)
    odd = _cross(g0, h1, h0, g1)
    # both orders of the two leads together, or, far from small bias, as they are: whichever has the smaller moduli
    one, two = 2.0 * (g0 * h1 + h0 * g1) * s * v * (a * b), 0.5 * odd * (a + b)
    left, right = g0 * h1 * a, h0 * g1 * b
    D = -2.0 * s * (left - right if left + right < abs(one) + abs(two) else one + two)
    G0, G1 = g0 + h0, g1 + h1
    G = 1.0 / (G0 * G1)
    return (g0 * (t0 * t0 * f0) + h0 * (w0 * w0 * i0), g0 * f0 + h0 * i0, g1 * (t1 * t1 * f1) + h1 * (w1 * w1 * i1),
            g1 * f1 + h1 * i1, D, -2.0 * s * (g0 * h0 * G * G1) * (t0 * f0) * (w0 * i0),
            -2.0 * s * (g1 * h1 * G * G0) * (t1 * f1) * (w1 * i1), odd * G)


@_inline
def _root(f1: float, f2: float, f3: float, b0: float, b1: float, b2: float) -> float:
    """Trees of a state of the ring, by the rates forward and backward of the edges after it."""
    return (f3 * (f2 * (f1 + b0) + b0 * b1)) + b0 * b1 * b2


def _loop(every: bool) -> Any:
    """Loop over points, with the currents of each lead at both charges or without."""
    def currents(x: Any, out: Any) -> None:
        for i in range(x.shape[1]):
            B = 1.0 / x[7, i]
            u = x[2, i] * B
            xa, xb = (x[0, i] - x[3, i]) * B, (x[1, i] - x[5, i]) * B
            ka, kb = 0.5 * ((x[4, i] - x[3, i]) * B), 0.5 * ((x[6, i] - x[5, i]) * B)
            v, up, e = _sinh(0.5 * u)
            a0, c0, a1, c1, Da, P0, P1, share_a = _dot(xa, ka, e, v, x[8, i], x[9, i], x[10, i], x[11, i])
            b0, d0, b1, d1, Db, Q0, Q1, share_b = _dot(xb, kb, e, v, x[12, i], x[13, i], x[14, i], x[15, i])
            p00, p10 = _root(b1, c1, d0, c0, d1, a1), _root(c1, d0, a0, d1, a1, b0)
            p11, p01 = _root(d0, a0, b1, a1, b0, c0), _root(a0, b1, c1, b0, c0, d1)
            Z = 1.0 / ((p00 + p10) + (p01 + p11))
            Da, Db = Da * (d0 * b1), Db * (c0 * a1)
            flux = (Da - Db) * up * Z
            # what the first lead takes from the second, at both charges of the other dot
            P0, P1 = P0 * (p00 + p10) * Z, P1 * (p01 + p11) * Z
            Q0, Q1 = Q0 * (p00 + p01) * Z, Q1 * (p10 + p11) * Z
            Fa, Ka, Fb, Kb = share_a * flux, P0 + P1, -share_b * flux, Q0 + Q1
            out[0, i], out[1, i] = Fa + Ka, Fb + Kb
            far = max(max(abs(xa), abs(xa - 2.0 * ka)), max(abs(xb), abs(xb - 2.0 * kb))) + abs(u)
            weak, strong = np.inf, 0.0
            for row in range(8, 16):
                weak = min(weak, x[row, i] if x[row, i] > 0.0 else 1.0)
                strong = max(strong, x[row, i])
            A0, A1, B0, B1 = x[8, i] + x[10, i], x[9, i] + x[11, i], x[12, i] + x[14, i], x[13, i] + x[15, i]
            shut = min(min(A0, A1), min(B0, B1)) == 0.0
            lost = abs(Da - Db) < 0.25 * (abs(Da) + abs(Db))
            lost |= (abs(Fa + Ka) < 0.5 * abs(Ka)) | (abs(Fb + Kb) < 0.5 * abs(Kb))
            if every:
                A0, A1, B0, B1 = flux / A0, -flux / A1, -flux / B0, flux / B1
                out[3, i], out[4, i] = x[8, i] * A0 + P0, x[9, i] * A1 + P1
                out[5, i], out[6, i] = x[10, i] * A0 - P0, x[11, i] * A1 - P1
                out[7, i], out[8, i] = x[12, i] * B0 + Q0, x[13, i] * B1 + Q1
                out[9, i], out[10, i] = x[14, i] * B0 - Q0, x[15, i] * B1 - Q1
                lost |= (abs(out[3, i]) < 0.5 * abs(P0)) | (abs(out[4, i]) < 0.5 * abs(P1))
                lost |= (abs(out[5, i]) < 0.5 * abs(P0)) | (abs(out[6, i]) < 0.5 * abs(P1))
                lost |= (abs(out[7, i]) < 0.5 * abs(Q0)) | (abs(out[8, i]) < 0.5 * abs(Q1))
                lost |= (abs(out[9, i]) < 0.5 * abs(Q0)) | (abs(out[10, i]) < 0.5 * abs(Q1))
            held = (far < _FAR) & (weak > _WEAK) & (strong < _STRONG) & (not shut) & (not lost)
            out[2, i] = 0.0 if held else 1.0

    return _jit(currents)


#: Fill out[row, point] from x[row, point]: RESULTS rows, or EVERY with those of the leads' charges.
currents, edges = _loop(False), _loop(True)


@_jit
def carried(x: Any, out: Any) -> None:
    """What currents through two levels carry, as the sum with the smallest moduli of its two terms.

    Rows of `x`: lower level, distance, current through the lower level, through the upper one, and both.
    """
    for i in range(x.shape[1]):
        low, U, first, second, both = x[0, i], x[1, i], x[2, i], x[3, i], x[4, i]
        high = low + U
        a, b, c, d, e, f = low * both, U * second, low * first, high * second, high * both, -U * first
        A, B, C = abs(a) + abs(b), abs(c) + abs(d), abs(e) + abs(f)
        best = a + b if A <= B else c + d
        out[0, i] = best if min(A, B) <= C else e + f
