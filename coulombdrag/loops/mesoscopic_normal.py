"""Normal random numbers site by site, many realisations side by side: Philox 4x64-10 and the inverse of the normal law.

The words are those of ``sweeps.words``. With p = (word's upper 52 bits + 1/2)/2^52, q = p - 1/2 and w = -ln 4p(1 - p)
the number is q P(w), P smooth: one polynomial for w < 6.25, one in sqrt(w) for the one number in a thousand beyond.
Both are Chebyshev expansions, cut where they fall below 1e-17 of their first term. No function of a library but sqrt.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numba import njit

from ..sweeps.philox_loop import _HALF, _LOW, _M0, _M1, _W0, _W1
from .dots_quick import _fma

#: Called from other loops alone: without what Python would call, which takes half the time to compile.
_jit: Any = njit(nogil=True, error_model="numpy", no_cpython_wrapper=True, no_cfunc_wrapper=True)
_public: Any = njit(cache=True, nogil=True, error_model="numpy")
_inline: Any = njit(forceinline=True, error_model="numpy")

_TWO, _TWELVE = np.uint64(2), np.uint64(12)
_SPLIT = 6.25
_LN2 = 0.6931471805599453
_MANTISSA, _ROOT_HALF = np.int64(0xFFFFFFFFFFFFF), np.int64(0x6A09E667F3BCD)
#: Of P in (sqrt(w) - 4.25)/1.75, highest power first.
_TAIL = (
    3.295712648072472e-08, -1.8244829971182574e-08, -2.8312582759033545e-07, 3.3248423549642836e-07,
    5.841443219987749e-07, -1.012512033091154e-06, 4.642524612279873e-07, -1.823598486789873e-06,
    2.60627005869774e-06, 6.077629839814285e-06, -2.340743802174061e-05, 3.1718552908868955e-05,
    -6.34298207378476e-06, -6.753142046659415e-05, 0.0001676492969912944, -0.0002152429992413159,
    0.00010471046290655413, 0.00021764647664191587, -0.0006870785277059139, 0.0011354442912331001,
    -0.0013981186739241715, 0.001444844120071077, -0.0014498135490805814, 0.0017856795336662677,
    -0.0029905720859036114, 0.005628528970462108, -0.009214823390774713, 0.006173881652260008, 4.999137420422813,
    11.574555732024658)


@_inline
def _minus_log(x: float) -> float:
    """-ln x for 2^-52 <= x <= 1, to some 1e-16 of itself."""
    bits = np.float64(x).view(np.int64)
    # x = m 2^e with m between sqrt(1/2) and sqrt(2), so that e = 0 near x = 1
    low = (bits & _MANTISSA) - _ROOT_HALF
    e = ((bits >> 52) - 1023) + 1 + (low >> 63)
    m = np.int64(bits - (e << 52)).view(np.float64)
    f = m - 1.0
    s = f / (2.0 + f)
    z = s * s
    # 2 artanh(s) = 2s + s z (2/3 + 2z/5 + ...)
    r = 0.09523809523809523
    r = _fma(r, z, 0.10526315789473684)
    r = _fma(r, z, 0.11764705882352941)
    r = _fma(r, z, 0.13333333333333333)
    r = _fma(r, z, 0.15384615384615385)
    r = _fma(r, z, 0.18181818181818182)
    r = _fma(r, z, 0.2222222222222222)
    r = _fma(r, z, 0.2857142857142857)
    r = _fma(r, z, 0.4)
    r = _fma(r, z, 0.6666666666666666)
    return -_fma(np.float64(e), _LN2, _fma(s * z, r, 2.0 * s))


@_inline
def _centre(w: float) -> float:
    """P(w) for w < 6.25: Horner's rule, unrolled so that the compiler vectorises it."""
    t = _fma(w, 0.32, -1.0)
    r = 2.1725121806037783e-09
    r = _fma(r, t, -2.3154757200485797e-10)
    r = _fma(r, t, -2.4205634289402893e-08)
    r = _fma(r, t, 2.559872597345653e-08)
    r = _fma(r, t, 1.1071219239518095e-07)
    r = _fma(r, t, -2.9726383171416157e-07)
    r = _fma(r, t, -2.8759111900417283e-08)
    r = _fma(r, t, 1.5431138816931905e-06)
    r = _fma(r, t, -2.99625731081336e-06)
    r = _fma(r, t, -1.9448198737261673e-06)
    r = _fma(r, t, 2.0166873133679286e-05)
    r = _fma(r, t, -3.183588428167102e-05)
    r = _fma(r, t, -4.2504793692943215e-05)
    r = _fma(r, t, 0.0002640815814120238)
    r = _fma(r, t, -0.00033061156298781584)
    r = _fma(r, t, -0.0007478179980255467)
    r = _fma(r, t, 0.003485995612945313)
    r = _fma(r, t, -0.003596888929755533)
    r = _fma(r, t, -0.011702092208650147)
    r = _fma(r, t, 0.0503696536154144)
    r = _fma(r, t, -0.06393503231723857)
    r = _fma(r, t, -0.16665818705602908)
    r = _fma(r, t, 2.1227184918821185)
    r = _fma(r, t, 4.677241420053186)
    return r


@_jit
def _tail(w: float) -> float:
    """P(w) for 6.25 <= w < 36."""
    t = (np.sqrt(w) - 4.25) / 1.75
    r = 0.0
    for c in _TAIL:
        r = _fma(r, t, c)
    return r


@_inline
def _product(a0: Any, a1: Any, b: Any) -> tuple[Any, Any]:
    """Upper and lower 64 bits of (a0 + 2^32 a1) b, from products that a vector unit has."""
    b0, b1 = b & _LOW, b >> _HALF
    first = a0 * b0
    middle = a1 * b0 + (first >> _HALF)
    other = a0 * b1 + (middle & _LOW)
    return a1 * b1 + (middle >> _HALF) + (other >> _HALF), (other << _HALF) | (first & _LOW)


@_inline
def _round(c: Any, k0: Any, k1: Any) -> Any:
    h0, l0 = _product(_M0 & _LOW, _M0 >> _HALF, c[0])
    h1, l1 = _product(_M1 & _LOW, _M1 >> _HALF, c[2])
    return h1 ^ c[1] ^ k0, l1, h0 ^ c[3] ^ k1, l0


@_jit
def _words(seed: Any, stream: Any, first: Any, block: Any, out: Any) -> None:
    """Four words, rows of `out`, of each realisation from `first` on: one block of the generator.

    Ten rounds written out: the loop over realisations is then the innermost one, which the compiler vectorises.
    """
    for lane in range(out.shape[1]):
        c = (np.uint64(block), np.uint64(0), np.uint64(first) + np.uint64(lane), np.uint64(0))
        a, b = seed, stream
        c = _round(_round(c, a, b), a + _W0, b + _W1)
        a, b = a + _TWO * _W0, b + _TWO * _W1
        c = _round(_round(c, a, b), a + _W0, b + _W1)
        a, b = a + _TWO * _W0, b + _TWO * _W1
        c = _round(_round(c, a, b), a + _W0, b + _W1)
        a, b = a + _TWO * _W0, b + _TWO * _W1
        c = _round(_round(c, a, b), a + _W0, b + _W1)
        a, b = a + _TWO * _W0, b + _TWO * _W1
        c = _round(_round(c, a, b), a + _W0, b + _W1)
        out[0, lane], out[1, lane], out[2, lane], out[3, lane] = c


@_public
def normals(seed: Any, stream: Any, first: Any, scale: float, out: Any) -> None:
    """Fill `out` [site, lane] with normal numbers of standard deviation `scale`; lane l is realisation first + l."""
    sites, lanes = out.shape
    bits = np.empty((4, lanes), np.uint64)
    w = np.empty(lanes)
    half = 0.5 * scale
    for block in range((sites + 3) // 4):
        _words(seed, stream, first, block, bits)
        for i in range(min(4, sites - 4 * block)):
            site, far = 4 * block + i, 0
            for lane in range(lanes):
                x = np.float64(np.int64(bits[i, lane] >> _TWELVE)) * 2.0**-51 + 2.0**-52   # 2p, exact
                w[lane] = _minus_log(x * (2.0 - x))
                out[site, lane] = half * ((x - 1.0) * _centre(w[lane]))
                far += w[lane] >= _SPLIT
            for lane in range(lanes if far else 0):
                if w[lane] >= _SPLIT:
                    x = np.float64(np.int64(bits[i, lane] >> _TWELVE)) * 2.0**-51 + 2.0**-52
                    out[site, lane] = half * ((x - 1.0) * _tail(w[lane]))
