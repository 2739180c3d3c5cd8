"""Numbers m*2**e with a whole exponent of their own, for products of rates that float64 cannot hold; and pairs.

A number is a float64 `m` of moderate size and an int64 `e`. Multiplying adds exponents exactly, so that exp(-2000)
keeps all its digits, which a sum of logarithms of that size does not. A pair (hi, lo) is a sum that was not rounded.
"""

from __future__ import annotations

import math
from typing import Any

import numpy as np
from numba import njit

#: Called from other loops alone: without what Python would call, which takes half the time to compile.
_jit: Any = njit(nogil=True, error_model="numpy", no_cpython_wrapper=True, no_cfunc_wrapper=True)

_LOG2E = 1.4426950408889634
#: ln 2 in two parts; whole multiples of the first up to 2**20 are exact.
_LN2_HIGH, _LN2_LOW = 6.93147180369123816490e-01, 1.90821492927058770002e-10
#: Beyond, a summand is below the last digit of any sum, even after a cancellation by a hundred digits.
_FAR = 1000


@_jit
def power(e: Any) -> float:
    """2**e for e <= 0, zero from -1000 down."""
    return 0.0 if e < -_FAR else np.int64((e + 1023) << 52).view(np.float64)


@_jit
def add(m: float, e: Any, n: float, f: Any) -> tuple[float, Any]:
    """m*2**e + n*2**f."""
    if m == 0.0:
        return n, f
    if n == 0.0:
        return m, e
    if e >= f:
        return m + n * power(f - e), e
    return m * power(e - f) + n, f


@_jit
def less(m: float, e: Any, n: float, f: Any) -> bool:
    """m*2**e < n*2**f, both not negative."""
    if m == 0.0 or n == 0.0:
        return m < n
    if e >= f:
        return m < n * power(f - e) if e - f <= _FAR else False
    return m * power(e - f) < n if f - e <= _FAR else True


@_jit
def value(m: float, e: Any) -> float:
    """As a float64: zero or infinite where float64 does not hold it."""
    return math.ldexp(m, max(min(e, 4000), -4000))


@_jit
def trim(m: float, e: Any) -> tuple[float, Any]:
    """The same number with a mantissa between 1/2 and 1."""
    if m == 0.0:
        return 0.0, np.int64(0)
    f, k = math.frexp(m)
    return f, e + np.int64(k)


@_jit
def exp(hi: float, lo: float) -> tuple[float, Any]:
    """e**(hi + lo)."""
    k = math.floor(hi * _LOG2E + 0.5)
    return math.exp((hi - k * _LN2_HIGH) - (k * _LN2_LOW - lo)), np.int64(k)


@_jit
def sinh(hi: float, lo: float) -> tuple[float, Any]:
    """sinh(hi + lo)."""
    if abs(hi) < 1.0:
        return math.sinh(hi + lo), 0
    m, e = exp(abs(hi), lo if hi > 0.0 else -lo)
    m = 0.5 * (m - power(-2 * e) / m) if e < 100 else 0.5 * m
    return (m if hi > 0.0 else -m), e


@_jit
def cosh(hi: float, lo: float) -> tuple[float, Any]:
    """cosh(hi + lo)."""
    m, e = exp(abs(hi), lo if hi > 0.0 else -lo)
    return (0.5 * (m + power(-2 * e) / m) if e < 100 else 0.5 * m), e


@_jit
def expm1(x: float) -> tuple[float, Any]:
    """e**x - 1."""
    if x < 30.0:
        return math.expm1(x), 0
    m, e = exp(x, 0.0)
    return m - power(-e), e


@_jit
def two_sum(a: float, b: float) -> tuple[float, float]:
    """a + b as a pair, exactly."""
    s = a + b
    t = s - a
    return s, (a - (s - t)) + (b - t)


@_jit
def two_product(a: float, b: float) -> tuple[float, float]:
    """a*b as a pair, exactly unless it under- or overflows."""
    p = a * b
    s = 134217729.0 * a
    a1 = s - (s - a)
    a2 = a - a1
    s = 134217729.0 * b
    b1 = s - (s - b)
    b2 = b - b1
    return p, ((a1 * b1 - p) + a1 * b2 + a2 * b1) + a2 * b2


@_jit
def quotient(hi: float, lo: float, d: float) -> tuple[float, float]:
    """(hi + lo)/d as a pair."""
    if d == 1.0:
        return hi, lo
    q = hi / d
    p, r = two_product(q, d)
    return q, ((hi - p) - r + lo) / d


@_jit
def cross(a: float, b: float, c: float, d: float) -> float:
    """a*b - c*d to the last digit, however close the products are."""
    p, r = two_product(a, b)
    q, s = two_product(c, d)
    return (p - q) + (r - s)


@_jit
def level(eps: float, add1: float, mu: float, T: float) -> tuple[float, float]:
    """(eps + add1 - mu)/T as a pair."""
    s, r = two_sum(eps, add1)
    h, t = two_sum(s, -mu)
    t += r
    s = h + t
    return quotient(s, t - (s - h), T)


@_jit
def fermi(hi: float, lo: float, m: Any, e: Any) -> None:
    """1/(e^x + 1), 1/(e^-x + 1) and 1/2cosh(x/2) at x = hi + lo, as mantissas and exponents."""
    if hi < 0.0:
        h, k = exp(0.5 * hi, 0.5 * lo)
        full, empty = 0, 1
    else:
        h, k = exp(-0.5 * hi, -0.5 * lo)
        full, empty = 1, 0
    small = h * h
    one = 1.0 / (1.0 + small * power(2 * k))
    m[empty], e[empty] = small * one, 2 * k
    m[full], e[full] = one, 0
    m[2], e[2] = h * one, k
