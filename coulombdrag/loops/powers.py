"""Numbers m 2^(256 k), so that products of many rates neither overflow nor vanish; both parts travel by themselves."""

from __future__ import annotations

import math
from fractions import Fraction
from typing import Any

from numba import njit

_jit: Any = njit(cache=True, nogil=True, error_model="numpy")

_UP, _DOWN, _HIGH, _LOW = 2.0**256, 2.0**-256, 2.0**128, 2.0**-128
# 256 ln 2 in two parts; the first has trailing zeros, so that small multiples of it are exact
_LN_2 = Fraction("0.6931471805599453094172321214581765680755001343602552")
_LN_HIGH = math.floor(256 * _LN_2 * 2**20) / 2**20
_LN_LOW = float(256 * _LN_2 - Fraction(_LN_HIGH))


@_jit
def norm(m: float, k: int) -> tuple[float, int]:
    """The same number with 2^-128 <= |m| < 2^128."""
    if m == 0.0:
        return 0.0, 0
    while abs(m) >= _HIGH:
        m *= _DOWN
        k += 1
    while abs(m) < _LOW:
        m *= _UP
        k -= 1
    return m, k


@_jit
def add(am: float, ak: int, bm: float, bk: int) -> tuple[float, int]:
    """Sum of two numbers; what is below 2^-256 of the other is dropped."""
    if am == 0.0:
        return bm, bk
    if bm == 0.0:
        return am, ak
    if ak == bk:
        return norm(am + bm, ak)
    if ak > bk:
        return (norm(am + bm * _DOWN, ak)) if ak == bk + 1 else (am, ak)
    return (norm(bm + am * _DOWN, bk)) if bk == ak + 1 else (bm, bk)


@_jit
def exp(y: float) -> tuple[float, int]:
    """exp(y)."""
    k = math.floor(y / (_LN_HIGH + _LN_LOW) + 0.5)
    return math.exp((y - k * _LN_HIGH) - k * _LN_LOW), int(k)


@_jit
def sinh(y: float) -> tuple[float, int]:
    """sinh(y), exactly odd and exactly zero at 0."""
    m, k = exp(abs(y))
    part = -0.5 * math.expm1(-2.0 * abs(y)) * m
    return norm(part if y > 0.0 else -part, k)


@_jit
def fermi(y: float) -> tuple[float, int, float, int, float, int]:
    """k(y) = 1/(2 cosh(y/2)), f(y) = 1/(1 + exp(y)) and f(-y); the first may be half of what `norm` allows."""
    m, k = exp(-0.5 * abs(y))
    square, power = m * m, 2 * k
    if square < _LOW:
        square, power = square * _UP, power - 1
    elif square >= _HIGH:
        square, power = square * _DOWN, power + 1
    whole = 1.0 / (1.0 + (square if power == 0 else (square * _DOWN if power == -1 else 0.0)))
    if y > 0.0:
        return m * whole, k, square * whole, power, whole, 0
    return m * whole, k, whole, 0, square * whole, power


@_jit
def value(m: float, k: int) -> float:
    """The number as a float."""
    if k < -5:
        return 0.0
    while k < 0:
        m *= _DOWN
        k += 1
    while k > 0:
        m *= _UP
        k -= 1
    return m
