"""High-precision values of the expression as it was declared, never of what the compiler made of it.

`evaluate` returns a ball (python-flint) that is proved to contain the value: the precision is raised until the ball is
small enough. `integral` encloses a defining integral by `acb.integral`. With ``backend="mpmath"``, or where
python-flint is not installed, both use mpmath instead, which proves nothing but is an independent second.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from fractions import Fraction
from functools import lru_cache
from typing import Any

import mpmath
import sympy as sp

from coulombdrag.codegen.literal import compiled, flint
from coulombdrag.codegen.spec import FixedNodeIntegral

__all__ = ["compiled", "evaluate", "exact", "integral"]

#: Bits at which `evaluate` gives up: an expression that is exactly zero never has a small relative error.
MAX_BITS = 1 << 15
def exact(value: Any) -> Any:
    """A number as the exact rational that it is (a float: its binary value), or None for NaN and infinities."""
    if isinstance(value, float) and not math.isfinite(value):
        return None
    if isinstance(value, mpmath.mpf):
        sign, mantissa, exponent, _ = value._mpf_
        return Fraction(-int(mantissa) if sign else int(mantissa)) * Fraction(2) ** exponent
    return Fraction(value) if not isinstance(value, sp.Rational) else Fraction(int(value.p), int(value.q))


def _numbers(values: Mapping[Any, Any], symbols: tuple[sp.Symbol, ...], backend: str) -> list[Any] | None:
    """Exact balls or mpmath numbers for the symbols; None where one is NaN or infinite."""
    by_name = {str(key): value for key, value in values.items()}
    if missing := [str(s) for s in symbols if str(s) not in by_name]:
        raise ValueError(f"values must give every symbol, missing: {', '.join(missing)}")
    numbers = []
    for symbol in symbols:
        value = by_name[str(symbol)]
        if backend != "mpmath" and isinstance(value, flint.arb):
            numbers.append(value)
            continue
        if backend != "mpmath" and isinstance(value, float) and math.isfinite(value):
            numbers.append(flint.arb(value))
            continue
        rational = exact(value)
        if rational is None:
            return None
        if backend == "mpmath":
            numbers.append(mpmath.mpf(rational.numerator) / rational.denominator)
        else:
            numbers.append(flint.arb(flint.fmpq(rational.numerator, rational.denominator)))
    return numbers


@lru_cache(maxsize=512)
def _symbols(expression: sp.Expr | FixedNodeIntegral) -> tuple[sp.Symbol, ...]:
    return tuple(sorted(expression.free_symbols, key=str))


def _backend(backend: str | None) -> str:
    if backend not in (None, "flint", "mpmath"):
        raise ValueError(f"backend must be 'flint' or 'mpmath', got {backend!r:.60}")
    if backend == "flint" and flint is None:
        raise ModuleNotFoundError("backend 'flint' needs python-flint: pip install coulombdrag[verify]")
    return backend or ("flint" if flint is not None else "mpmath")


def evaluate(
    expr: sp.Expr, values: Mapping[Any, Any], digits: int = 30, *, absolute: Any = 0, backend: str | None = None
) -> Any:
    """Value of an expression to a number of digits.

    Parameters
    ----------
    expr : sympy.Expr
        Taken as it stands. A float in it, as in `values`, means its exact binary value.
    values : mapping
        Symbol, or its name, to a number.
    digits : int
        The ball is made smaller than ``10**-digits`` of its middle.
    absolute : float or arb
        A ball of this radius is small enough too: an exact zero has no digits.
    backend : {"flint", "mpmath"}, optional
        "flint" where python-flint is installed. "mpmath" doubles the precision until two nonzero values agree.

    Returns
    -------
    flint.arb or mpmath.mpf
        NaN where a value is NaN or infinite.

    Examples
    --------
    >>> x = sp.Symbol("x")
    >>> float(evaluate((sp.exp(x) - 1)/x, {"x": 1e-300}))
    1.0
    """
    if not isinstance(expr, (sp.Expr, int, float)) or isinstance(expr, (bool, sp.MatrixBase)):
        raise TypeError(f"expr must be a scalar SymPy expression, got {expr!r:.60}")
    if not isinstance(values, Mapping):
        raise TypeError(f"values must be a mapping of symbols to numbers, got {values!r:.60}")
    if not isinstance(digits, int) or not 1 <= digits <= MAX_BITS // 4:
        raise ValueError(f"digits must be a whole number in 1..{MAX_BITS // 4}, got {digits!r:.60}")
    expr, backend = sp.sympify(expr), _backend(backend)
    symbols = _symbols(expr)
    if backend == "mpmath":
        return _evaluate_mpmath(expr, symbols, values, digits, absolute)
    wanted = math.ceil(digits * math.log2(10))
    function, before, bits = compiled(expr, symbols, "arb"), flint.ctx.prec, wanted + 40
    try:
        while bits <= MAX_BITS:
            flint.ctx.prec = bits
            numbers = _numbers(values, symbols, "arb")
            if numbers is None:
                return flint.arb("nan")
            try:
                value = function(*numbers)
            except ZeroDivisionError:  # a ball that contains a zero of a denominator
                value = flint.arb("nan")
            if value.is_finite() and (value.rel_accuracy_bits() >= wanted or value.rad() <= flint.arb(absolute)):
                return value
            bits *= 2
    finally:
        flint.ctx.prec = before
    where = ", ".join(f"{key}={value}" for key, value in values.items())
    raise ArithmeticError(f"no {digits} digits of {expr} at {where} with {MAX_BITS} bits: zero, or outside its domain")


def _evaluate_mpmath(
    expr: sp.Expr, symbols: tuple[sp.Symbol, ...], values: Mapping[Any, Any], digits: int, absolute: Any
) -> Any:
    """Double the precision until two values agree: no proof, but independent of flint."""
    function, bits, last = compiled(expr, symbols, "mpmath"), math.ceil(digits * math.log2(10)) + 40, None
    while bits <= MAX_BITS:
        with mpmath.workprec(bits):
            numbers = _numbers(values, symbols, "mpmath")
            if numbers is None:
                return mpmath.mpf("nan")
            try:
                value = function(*numbers)
            except ZeroDivisionError:
                value = mpmath.mpf("nan")
            allowed = max(abs(value) * mpmath.mpf(10) ** -digits, absolute)
            if last is not None and mpmath.isfinite(value) and abs(value - last) <= allowed > 0:
                return value
        last, bits = value, 2 * bits
    raise ArithmeticError(f"no {digits} digits of {expr} with {MAX_BITS} bits: zero, or outside its domain")


def integral(
    integral: FixedNodeIntegral, values: Mapping[Any, Any], digits: int = 30, *, backend: str | None = None
) -> Any:
    """The defining integral from `lower` to `upper`, with break points of its own: nothing of the rule is used.

    Where the integrand is an undetermined 0/0 at the lower limit, it is enclosed on shells that shrink by two; an
    infinite range is cut where three chunks, each twice as long as the one before, are negligible. These are added to
    the radius. That what lies beyond a hundred shells or three chunks is smaller still is all that is not proved.

    Examples
    --------
    >>> x, s = sp.symbols("x s")
    >>> rule = FixedNodeIntegral(x**3/(sp.exp(s*x) - 1), x, 0.0, sp.oo, (0.0, 10.0, 40.0), 20)
    >>> abs(float(integral(rule, {s: 1.0})) - math.pi**4/15) < 1e-14
    True
    """
    if _backend(backend) == "mpmath":
        return _integral_mpmath(integral, values, digits)
    symbols = _symbols(integral)
    before = flint.ctx.prec
    try:
        for guard in (2, 6, 14, 30, 60):  # digits lost where the parts of the integral cancel
            flint.ctx.prec = math.ceil((digits + 2 * guard) * math.log2(10)) + 60
            numbers = _numbers(values, symbols, "arb")
            if numbers is None:
                return flint.arb("nan")
            value = _Enclosure(integral, numbers, digits + guard).value()
            if value.is_finite() and value.rel_accuracy_bits() >= digits * math.log2(10):
                return value
    finally:
        flint.ctx.prec = before
    where = ", ".join(f"{key}={value}" for key, value in values.items())
    raise ArithmeticError(f"no {digits} digits of the integral of {integral.integrand} at {where}")


class _Enclosure:
    """One integral at one point of the parameters, at the precision that is set."""

    SHELLS = 100

    def __init__(self, integral: FixedNodeIntegral, numbers: list[Any], digits: int) -> None:
        order = (*_symbols(integral), integral.variable)
        real, line = compiled(integral.integrand, order, "arb"), compiled(integral.integrand, order, "acb")
        complex_numbers = [flint.acb(n) for n in numbers]
        self.digits = digits
        self.real: Callable[[Any], Any] = lambda x: real(*numbers, x)
        self.line: Callable[[Any, bool], Any] = lambda x, analytic: line(*complex_numbers, x, analytic=analytic)
        self.lower, self.upper = flint.arb(float(integral.lower)), integral.upper

    def value(self) -> Any:
        size = self._size()
        tolerance = size * flint.arb(10) ** -self.digits
        lower, head = self._head(tolerance)
        upper, tail = self._tail(tolerance)
        result = flint.acb.integral(
            self.line, lower, upper, rel_tol=flint.arb(10) ** -self.digits, abs_tol=tolerance, eval_limit=200_000
        )
        return result.real + flint.arb(0, head + tail)

    def _size(self) -> Any:
        """Order of magnitude of the integral, by a sum on a geometric grid; sets the absolute tolerance only."""
        total, ratio = 0.0, 2.0**0.5
        for k in range(-80, 40):
            x = float(self.lower) + ratio**k
            if self.upper != sp.oo and x > float(self.upper):
                break
            value = self.real(flint.arb(x))
            total += abs(float(value.mid())) * (ratio**k) * (ratio - 1) if value.is_finite() else 0.0
        return flint.arb(total)

    def _bound(self, x: Any, width: Any) -> Any:
        """Upper bound of the integral of the modulus from x to x + width."""
        value = self.real(x + width * flint.arb(0.5, 0.5))
        return (abs(value) * width).upper() if value.is_finite() else flint.arb("inf")

    def _chunk(self, x: Any, width: Any, tolerance: Any) -> Any:
        """Upper bound of the modulus of the integral from x to x + width."""
        value = flint.acb.integral(self.line, x, x + width, rel_tol=flint.arb(0.25), abs_tol=tolerance / 64)
        return abs(value.real).upper() if value.is_finite() else flint.arb("inf")

    def _head(self, tolerance: Any) -> tuple[Any, Any]:
        if self.real(self.lower).is_finite():
            return self.lower, flint.arb(0)
        width = flint.arb(1)
        for _ in range(400):
            width = width / 2
            if self._bound(self.lower + width / 2, width / 2) < tolerance / 16:
                shells = [self._bound(self.lower + width / 2**k, width / 2**k) for k in range(1, self.SHELLS)]
                if (total := sum(shells, flint.arb(0))) < tolerance:
                    return self.lower + width, total
        raise ArithmeticError(f"the integrand is not bounded near the lower limit {self.lower}")

    def _tail(self, tolerance: Any) -> tuple[Any, Any]:
        if self.upper != sp.oo:
            return flint.arb(float(self.upper)), flint.arb(0)
        width = flint.arb(1)
        for _ in range(40):
            start = self.real(self.lower + width) * width
            if not abs(start) > tolerance:  # else it need not be integrated to be known not to be negligible
                chunks = [self._chunk(self.lower + width * 2**k, width * 2**k, tolerance) for k in range(3)]
                if all(chunk < tolerance / 16 for chunk in chunks):
                    return self.lower + width, sum(chunks, chunks[-1])
            width = width * 2
        raise ArithmeticError("the integrand decays too slowly towards infinity for a reference value")


def _integral_mpmath(integral: FixedNodeIntegral, values: Mapping[Any, Any], digits: int) -> Any:
    """Gauss-Legendre on intervals that shrink towards the lower limit; for integrands smooth on a scale of 1."""
    symbols = _symbols(integral)
    function = compiled(integral.integrand, (*symbols, integral.variable), "mpmath")
    with mpmath.workdps(digits + 20):
        numbers = _numbers(values, symbols, "mpmath")
        if numbers is None:
            return mpmath.mpf("nan")
        lower = mpmath.mpf(float(integral.lower))
        upper = lower + 512 if integral.upper == sp.oo else mpmath.mpf(float(integral.upper))
        step = min(upper - lower, mpmath.mpf(1))
        points = [lower] + [lower + step / mpmath.mpf(2) ** k for k in range(int(2 * digits), 0, -1)]
        points += mpmath.arange(lower + step, min(upper, lower + 128), step)
        points += [upper] if points[-1] < upper else []
        return mpmath.quad(lambda x: function(*numbers, x), points, method="gauss-legendre", maxdegree=6)
