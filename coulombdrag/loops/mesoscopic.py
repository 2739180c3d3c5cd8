"""Two real waves of a wire on a lattice, many realisations side by side (the last axis, "lanes").

From the left the complex wave q runs that is e^(-ikx) outside; beyond the right end it is a e^(-ikx) + b e^(ikx), and
T = 1/|a|^2. For any angle theta the real waves

    f = Re(e^(-i theta) q),    g = Re(e^(-i eta) p),  e^(i eta) = i e^(-i theta) a/|a|,

p from the right as q from the left, have orthogonal vectors of incoming amplitudes, of squared length

    (1 + |e^(-i theta) a + e^(i theta) b*|^2)/4,    (1 + |e^(-i eta) a - e^(i eta) b|^2)/4.

The angle with e^(2i theta) = ab/|ab| makes f grow as fast to the right, and g to the left, as any wave can: recursions
in these directions are stable. With f and g of unit length, phi = (f + ig)/sqrt(2) is an eigenvector of the current
with eigenvalue +-sqrt(T), phi^2 = A + iB, A = (f^2 - g^2)/2, B = fg, and |M|^2 - |M'|^2 is four times a determinant of
A1 U A2, A1 U B2, B1 U A2, B1 U B2: nothing cancels where one of M, M' dwarfs their difference.

Growth: every `_EVERY` sites the wave of a lane above `_LARGE` is scaled down by a power of two. On-site
energies up to `LIMIT` cannot make it overflow before; what underflows is smaller than float64 holds.
"""

from __future__ import annotations

import math
from typing import Any

import numpy as np
from numba import njit

from .dots_quick import _fma

#: Called from other loops alone: without what Python would call, which takes half the time to compile.
_jit: Any = njit(nogil=True, error_model="numpy", no_cpython_wrapper=True, no_cfunc_wrapper=True)
_public: Any = njit(cache=True, nogil=True, error_model="numpy")

_EVERY = 16
_LARGE = 2.0**40
#: Largest on-site energy: from 2^40, sixteen sites lead to 2^(40 + 16*56) at most, and are then scaled.
LIMIT = 2.0**55


@_jit
def _scale(rows: Any, factor: Any, exponent: Any) -> None:
    """Scale rows of a wave by powers of two in lanes where it is large; count what was taken out."""
    large = 0
    for i in range(rows.shape[0]):
        for lane in range(rows.shape[1]):
            large += abs(rows[i, lane]) > _LARGE
    factor[:] = 1.0
    if not large:
        return
    for lane in range(rows.shape[1]):
        size = 0.0
        for i in range(rows.shape[0]):
            size = max(size, abs(rows[i, lane]))
        if size > _LARGE:
            e = (np.float64(size).view(np.int64) >> 52) - 1023
            factor[lane] = np.int64((1023 - e) << 52).view(np.float64)
            exponent[lane] += e
            for i in range(rows.shape[0]):
                rows[i, lane] *= factor[lane]


@_jit
def _ends(V: Any, c: Any, s: Any, ends: Any, exponent: Any) -> None:
    """Rows of `ends`: Re a, Im a, Re b, Im b, all times 2^-exponent; c, s = cos k, sin k of each lane."""
    sites, lanes = V.shape
    rows = np.empty((4, lanes))                                  # Re, Im at a site, and at the other beside it
    factor = np.empty(lanes)
    rows[0], rows[1], rows[2], rows[3] = 1.0, 0.0, c, s
    exponent[:] = 0
    new = 0
    for x in range(sites):
        old, new = new, 2 - new
        for lane in range(lanes):
            v = V[x, lane] + 2.0 * c[lane]                       # V - E
            rows[new, lane] = _fma(v, rows[old, lane], -rows[new, lane])
            rows[new + 1, lane] = _fma(v, rows[old + 1, lane], -rows[new + 1, lane])
        if x % _EVERY == _EVERY - 1 or x == sites - 1:
            _scale(rows, factor, exponent)
    for lane in range(lanes):
        re, im, re0, im0 = rows[new, lane], rows[new + 1, lane], rows[2 - new, lane], rows[3 - new, lane]
        # q = a + b at the last site, a e^(-ik) + b e^(ik) one beyond
        ends[0, lane] = (im0 * c[lane] + re0 * s[lane] - im) / (2.0 * s[lane])
        ends[1, lane] = (im0 * s[lane] - re0 * c[lane] + re) / (2.0 * s[lane])
        ends[2, lane] = (im - im0 * c[lane] + re0 * s[lane]) / (2.0 * s[lane])
        ends[3, lane] = (re0 * c[lane] + im0 * s[lane] - re) / (2.0 * s[lane])


@_jit
def _real_wave(V: Any, c: Any, rows: Any, turned: bool, out: Any, column: int, factors: Any, exponent: Any) -> None:
    """A real wave at all sites from `rows`, its values at the first and before it; turned: from the last site down.

    Written to the columns of `out` from `column` on. A row of block j (sites visited 16 j to 16 j + 15) is to be
    multiplied by factors[j] 2^exponent.
    """
    sites, lanes = V.shape
    exponent[:] = 0
    step = -1 if turned else 1
    x = sites - 1 if turned else 0
    for block in range(factors.shape[0]):
        for lane in range(lanes):
            out[x, column + lane] = rows[0, lane]
        for i in range(min(_EVERY, sites - block * _EVERY)):
            last = i == _EVERY - 1 or block * _EVERY + i == sites - 1
            if i == 0 and last:
                for lane in range(lanes):
                    now = rows[0, lane]
                    rows[0, lane] = _fma(V[x, lane] + 2.0 * c[lane], now, -rows[1, lane])
                    rows[1, lane] = now
            elif i == 0:
                for lane in range(lanes):
                    out[x + step, column + lane] = _fma(V[x, lane] + 2.0 * c[lane], rows[0, lane], -rows[1, lane])
            elif last:
                for lane in range(lanes):
                    rows[1, lane] = out[x, column + lane]
                    rows[0, lane] = _fma(V[x, lane] + 2.0 * c[lane], rows[1, lane], -out[x - step, column + lane])
            else:
                for lane in range(lanes):
                    v = V[x, lane] + 2.0 * c[lane]
                    out[x + step, column + lane] = _fma(v, out[x, column + lane], -out[x - step, column + lane])
            x += step
        _scale(rows, factors[block], exponent)
    for block in range(factors.shape[0] - 2, -1, -1):
        for lane in range(lanes):
            factors[block, lane] *= factors[block + 1, lane]


@_jit
def _angles(ar: float, ai: float, br: float, bi: float) -> tuple[float, float, float, float]:
    """cos and sin of theta and eta."""
    u, v = ar * br - ai * bi, ar * bi + ai * br
    size = math.sqrt(u * u + v * v)
    ct, st = 1.0, 0.0
    if size > 0.0:
        if u >= 0.0:
            ct = math.sqrt(0.5 * (1.0 + u / size))
            st = 0.5 * v / size / ct
        else:
            st = math.sqrt(0.5 * (1.0 - u / size))
            ct = 0.5 * v / size / st
    size = math.sqrt(ar * ar + ai * ai)
    return ct, st, (st * ar - ct * ai) / size, (ct * ar + st * ai) / size


@_jit
def _lengths(ends: Any, angles: Any, exponent: Any, at: Any, scales: Any) -> None:
    """Factors of the waves as they were stored to those of unit incoming amplitude; `at` are their exponents."""
    for lane in range(exponent.size):
        ar, ai, br, bi = ends[0, lane], ends[1, lane], ends[2, lane], ends[3, lane]
        ct, st, ch, sh = angles[0, lane], angles[1, lane], angles[2, lane], angles[3, lane]
        one = 1.0 if exponent[lane] == 0 else 0.0                # else below 2^-80 of what it is added to
        # e^(-i theta) a + e^(i theta) b*, then e^(-i eta) a - e^(i eta) b
        x, y = (ct * ar + st * ai) + (ct * br + st * bi), (ct * ai - st * ar) - (ct * bi - st * br)
        scales[0, lane] = math.ldexp(2.0 / math.sqrt(one + x * x + y * y), at[0, lane] - exponent[lane])
        x, y = (ch * ar + sh * ai) - (ch * br - sh * bi), (ch * ai - sh * ar) - (ch * bi + sh * br)
        scales[1, lane] = math.ldexp(2.0 / math.sqrt(one + x * x + y * y), at[1, lane] - exponent[lane])


@_public
def waves(V: Any, c: Any, s: Any, squares: bool, out: Any, root: Any, exponent: Any) -> None:
    """Two columns for each realisation, f | g or their A | B, in `out` [site, 2 lanes]; sqrt(T) = root 2^-exponent.

    V [site, lane]; c, s = cos k, sin k of each lane.
    """
    sites, lanes = V.shape
    blocks = (sites + _EVERY - 1) // _EVERY
    ends, angles, scales = np.empty((4, lanes)), np.empty((4, lanes)), np.empty((2, lanes))
    at = np.empty((2, lanes), np.int64)
    factors, rows = np.empty((2, blocks, lanes)), np.empty((2, lanes))
    _ends(V, c, s, ends, exponent)
    for lane in range(lanes):
        ar, ai = ends[0, lane], ends[1, lane]
        root[lane] = 1.0 / math.sqrt(ar * ar + ai * ai)
        angle = _angles(ar, ai, ends[2, lane], ends[3, lane])
        for i in range(4):
            angles[i, lane] = angle[i]
    for wave in range(2):
        for lane in range(lanes):
            cos, sin = angles[2 * wave, lane], angles[2 * wave + 1, lane]
            rows[0, lane], rows[1, lane] = cos, c[lane] * cos + s[lane] * sin
        _real_wave(V, c, rows, wave == 1, out, wave * lanes, factors[wave], at[wave])
    _lengths(ends, angles, exponent, at, scales)
    for wave in range(2):
        for j in range(blocks):
            for lane in range(lanes):
                factors[wave, j, lane] *= scales[wave, lane]
    for x in range(sites):
        i, j = x // _EVERY, (sites - 1 - x) // _EVERY
        for lane in range(lanes):
            a, b = out[x, lane] * factors[0, i, lane], out[x, lanes + lane] * factors[1, j, lane]
            out[x, lane] = 0.5 * (a - b) * (a + b) if squares else a
            out[x, lanes + lane] = a * b if squares else b


@_public
def fold(full: Any, even: Any, odd: Any) -> None:
    """Sums and differences of rows that lie opposite each other; a row in the middle counts twice in the sums."""
    last = full.shape[0] - 1
    for x in range(even.shape[0]):
        for i in range(full.shape[1]):
            even[x, i] = full[x, i] + full[last - x, i]
    for x in range(odd.shape[0]):
        for i in range(full.shape[1]):
            odd[x, i] = full[x, i] - full[last - x, i]


@_public
def products(left: Any, right: Any, out: Any) -> None:
    """Add to `out` [4, lane] the sums over sites of A1 P, A1 Q, B1 P, B1 Q: left = [A1 | B1], right = [P | Q]."""
    lanes = out.shape[1]
    for x in range(left.shape[0]):
        for lane in range(lanes):
            a, b, p, q = left[x, lane], left[x, lanes + lane], right[x, lane], right[x, lanes + lane]
            out[0, lane] = _fma(a, p, out[0, lane])
            out[1, lane] = _fma(a, q, out[1, lane])
            out[2, lane] = _fma(b, p, out[2, lane])
            out[3, lane] = _fma(b, q, out[3, lane])


@_public
def drag(sums: Any, roots: Any, exponents: Any, out: Any) -> None:
    """g21 = 4 sqrt(T1 T2) (A1UA2 B1UB2 - A1UB2 B1UA2)."""
    for lane in range(out.size):
        both = sums[0, lane] * sums[3, lane] - sums[1, lane] * sums[2, lane]
        power = -min(exponents[0, lane] + exponents[1, lane], 4000)
        out[lane] = math.ldexp(4.0 * roots[0, lane] * roots[1, lane] * both, power)
