"""What a kernel's values are measured against: reference, scale and condition number at a point."""

from __future__ import annotations

import itertools
import math
from collections.abc import Callable
from fractions import Fraction
from typing import Any

import mpmath
import sympy as sp

from coulombdrag.codegen import quadrature, reference
from coulombdrag.codegen.reference import flint
from coulombdrag.codegen.spec import FixedNodeIntegral, Kernel

__all__ = ["DIGITS", "Truth", "errors", "relative_to"]

#: Digits of the reference, and of what only has to be known roughly: scales and derivatives.
DIGITS, ROUGH_DIGITS = 30, 8
#: Precision of sums over nodes: what is left of it after cancellation must exceed the digits of the reference.
BITS = 192
SMALLEST_NORMAL = 2.0**-1022
#: A ball smaller than this is a zero for float64.
NOTHING = mpmath.ldexp(1, -1200)
#: An expression of more nodes is not differentiated: a difference at this relative distance is its slope.
LARGEST, STEP = 20000, Fraction(1, 10**20)


def relative_to(kernel: Kernel) -> str:
    """What relative errors are relative to: "value", "scale" where one is declared, or "terms".

    An integral without a scale is measured relative to the sum of the moduli of its terms: where the integrand has one
    sign that is its value, and where it has not (a derivative, often), it is what cancels.
    """
    if kernel.scale is not None:
        return "scale"
    return "terms" if isinstance(kernel.expression, FixedNodeIntegral) else "value"


class _NodeSum:
    """The sum over the nodes of a rule in ball arithmetic: exact but for what the rule leaves out."""

    def __init__(self, integral: FixedNodeIntegral) -> None:
        self.symbols = (*sorted(integral.free_symbols, key=str), integral.variable)
        self.term = reference.compiled(integral.integrand, self.symbols, "arb")
        before, flint.ctx.prec = flint.ctx.prec, BITS
        self.nodes = [tuple(map(flint.arb, pair)) for pair in zip(*quadrature.nodes(integral, 60), strict=True)]
        flint.ctx.prec = before

    def __call__(self, values: dict[str, float]) -> tuple[Any, Any]:
        """The sum and the sum of the moduli of its terms."""
        before, flint.ctx.prec = flint.ctx.prec, BITS
        try:
            numbers = [flint.arb(values[str(symbol)]) for symbol in self.symbols[:-1]]
            terms = [w * self.term(*numbers, x) for x, w in self.nodes]
            return sum(terms, flint.arb(0)), sum(map(abs, terms), flint.arb(0))
        finally:
            flint.ctx.prec = before


def _rough(what: sp.Expr | FixedNodeIntegral) -> Callable[[dict[str, float], Any], Any]:
    """A yardstick, needed to a few digits or to an absolute error: a derivative or a scale."""
    if isinstance(what, FixedNodeIntegral):
        total = _NodeSum(what)
        return lambda values, absolute: total(values)[0]
    return lambda values, absolute: reference.evaluate(what, values, ROUGH_DIGITS, absolute=absolute)


def _large(what: sp.Expr | FixedNodeIntegral) -> bool:
    """Whether an expression is too large to be differentiated."""
    if isinstance(what, FixedNodeIntegral):
        return False
    return sum(1 for _ in itertools.islice(sp.preorder_traversal(what), LARGEST + 1)) > LARGEST


def _rational(number: Fraction) -> Any:
    """A ball of a rational number."""
    return flint.arb(flint.fmpq(number.numerator, number.denominator))


def _difference(what: sp.Expr, name: str) -> Callable[[dict[str, float], Any], Any]:
    """The slope over one argument by a difference, with as many digits as it takes away and those of `_rough`."""
    def slope(values: dict[str, float], absolute: Any) -> Any:
        at = reference.exact(values[name])
        beside, here = (reference.evaluate(what, {**values, name: place}, 40, absolute=mpmath.ldexp(NOTHING, -1200))
                        for place in (at * (1 + STEP), at))
        return (beside - here) / _rational(at * STEP)
    return slope


def _slope(what: sp.Expr | FixedNodeIntegral, symbol: sp.Symbol) -> sp.Expr | FixedNodeIntegral:
    """The derivative. All arguments are real: else that of a modulus would have real and imaginary parts."""
    if isinstance(what, FixedNodeIntegral):
        return what.diff(symbol)
    real = {s: sp.Symbol(s.name, real=True) for s in what.free_symbols if s.is_real is None}
    return what.xreplace(real).diff(real.get(symbol, symbol))


class Truth:
    """Reference values of one kernel, its scale and its condition number."""

    def __init__(self, kernel: Kernel, condition: bool) -> None:
        self.expression, self.relative_to = kernel.expression, relative_to(kernel)
        self.is_integral = isinstance(kernel.expression, FixedNodeIntegral)
        if self.is_integral:
            self._sum = _NodeSum(kernel.expression)
        if kernel.scale is not None:
            self._scale = _rough(kernel.scale)
        slopes = [a for a in kernel.arguments if condition and a.symbol in kernel.expression.free_symbols]
        large = condition and _large(kernel.expression)
        self._slopes = [(a.name, _difference(kernel.expression, a.name) if large else
                         _rough(_slope(kernel.expression, a.symbol))) for a in slopes]

    def __call__(self, values: dict[str, float]) -> tuple[Any, Any]:
        """The value (of an integral: of its exact node sum) and what errors are relative to."""
        if self.is_integral:
            value, moduli = self._sum(values)
        else:
            value = reference.evaluate(self.expression, values, DIGITS, absolute=NOTHING)
            moduli = abs(value)
        return value, abs(self._scale(values, NOTHING)) if self.relative_to == "scale" else moduli

    def truncation(self, values: dict[str, float]) -> tuple[float, float]:
        """What the rule leaves out, in ulp and relative: node sum against the defining integral."""
        total, scale = self(values)
        return errors(total, reference.integral(self.expression, values, DIGITS), scale)

    def condition(self, values: dict[str, float], scale: Any) -> float:
        """sum_i |x_i dF/dx_i| over the scale of F."""
        total = flint.arb(0)
        for name, slope in self._slopes:
            if values[name] != 0:
                allowed = (scale / abs(values[name])).lower() * 2.0**-30 + flint.arb(NOTHING)
                total += abs(slope(values, allowed) * values[name])
        return float((total / scale).mid()) if total != 0 else 0.0


def errors(computed: Any, true: Any, scale: Any) -> tuple[float, float]:
    """Error in ulp of the true value, and relative to the scale; an overflow is right where the truth overflows."""
    if not isinstance(computed, float):
        error = abs(computed - true)
        return float((error / math.ulp(abs(float(true.mid())))).upper()), float((error / scale).upper())
    top = abs(true) >= flint.arb(2) ** 1024 - flint.arb(2) ** 970
    if math.isnan(computed):
        return math.inf, math.inf
    if math.isinf(computed) or top:
        right = math.isinf(computed) and top and (computed > 0) == (true > 0)
        return (0.0, 0.0) if right else (math.inf, math.inf)
    error = abs(true - computed)
    unit = math.ulp(abs(float(true.mid())))
    base = scale if scale > SMALLEST_NORMAL else flint.arb(SMALLEST_NORMAL)
    return float((error / unit).upper()), float((error / base).upper())
