"""Frequency integrals of any powers, exact but for rounding, in decimal arithmetic of increasing precision.

With ``lam = i y`` every denominator is ``|H(lam)|**2`` of a real Hurwitz polynomial ``H``. Write
``y**p/|H|**2 = Q(lam)/H(lam) + Q(-lam)/H(-lam)``: the integral over the half line is pi times the leading
coefficient of Q, whose coefficients solve a real linear system. No poles are found, so nothing degenerates
where two of them meet.
"""

from __future__ import annotations

import math
from decimal import Decimal, DivisionByZero, InvalidOperation, localcontext

#: Decimal digits at which the search starts, and at which it gives up.
DIGITS = (40, 5000)


def integral(x: float, varsigma: float, p: int, m: int, n: int) -> float:
    """Return the integral of ``y**p/(pi_plus**m pi_minus**n)`` over y > 0, rounded from twice settled digits."""
    digits, last = DIGITS[0], math.nan
    while digits <= DIGITS[1]:
        with localcontext(prec=digits, Emax=10**9, Emin=-(10**9)):
            try:
                value = float(_pi() * _leading(Decimal(x), Decimal(varsigma), p, m, n))
            except (DivisionByZero, InvalidOperation):      # rounded to so many digits, the system is singular
                value = math.nan
        if value == last:                    # twice the digits, the same double
            return value
        digits, last = 2 * digits, value
    raise ArithmeticError(f"the frequency integral p = {p}, m = {m}, n = {n} at x = {x}, varsigma = {varsigma} "
                          "did not settle")


def _leading(x: Decimal, varsigma: Decimal, p: int, m: int, n: int) -> Decimal:
    """Return the leading coefficient of Q, from ``Q(lam) H(-lam) + Q(-lam) H(lam) = (lam/i)**p``."""
    polynomial = [Decimal(1)]                # ascending powers of lam
    for a, times in ((x * (1 + (-x).exp()), m), (x * (1 - (-x).exp()), n)):
        for _ in range(times):
            polynomial = _times(polynomial, [a, varsigma * a, Decimal(1)])
    degree = len(polynomial) - 1
    rows = []
    for row in range(degree):                # the even powers 0, 2, ..., 2 degree - 2
        line = [2 * (-1) ** j * polynomial[2 * row - j] if 0 <= 2 * row - j <= degree else Decimal(0)
                for j in range(degree)]
        rows.append([*line, Decimal((-1) ** (p // 2) if 2 * row == p else 0)])
    return _last_unknown(rows)


def _times(a: list[Decimal], b: list[Decimal]) -> list[Decimal]:
    out = [Decimal(0)] * (len(a) + len(b) - 1)
    for i, u in enumerate(a):
        for j, v in enumerate(b):
            out[i + j] += u * v
    return out


def _last_unknown(rows: list[list[Decimal]]) -> Decimal:
    """Eliminate with row pivots and return the last unknown of the augmented system."""
    size = len(rows)
    for k in range(size):
        pivot = max(range(k, size), key=lambda i: abs(rows[i][k]))
        rows[k], rows[pivot] = rows[pivot], rows[k]
        for i in range(k + 1, size):
            factor = rows[i][k] / rows[k][k]
            if factor:
                rows[i] = [u - factor * v for u, v in zip(rows[i], rows[k], strict=True)]
    return rows[-1][-1] / rows[-1][-2]


def _pi() -> Decimal:
    """Return pi in the current precision (Machin: 16 atan(1/5) - 4 atan(1/239))."""
    return 16 * _inverse_tangent(5) - 4 * _inverse_tangent(239)


def _inverse_tangent(k: int) -> Decimal:
    power = Decimal(1) / k
    total, order = power, 1
    while True:
        power, order = -power / k**2, order + 2
        fresh = total + power / order
        if fresh == total:
            return total
        total = fresh
