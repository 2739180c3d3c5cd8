"""Fixed-node rules: nodes and weights to any number of digits, and the error of a rule over a box of parameters.

A trapezoidal sum after a substitution converges geometrically for an integrand that is analytic in a strip about the
real axis, with fewer nodes than Gauss-Legendre panels need there (a factor of pi/2 at best; half, where the panels have
to be graded). With ``x = log(1 + exp(t))`` it is uniform at large x and logarithmic at small x.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Mapping
from dataclasses import replace
from functools import lru_cache
from typing import Any

import mpmath
import sympy as sp

from coulombdrag.codegen import reference
from coulombdrag.codegen.reference import flint
from coulombdrag.codegen.spec import FixedNodeIntegral

__all__ = [
    "box",
    "gauss_legendre_panels",
    "nodes",
    "smallest_order",
    "trapezoid",
    "truncation_error",
    "worst_truncation",
]

Rule = tuple[list[mpmath.mpf], list[mpmath.mpf]]


@lru_cache(maxsize=64)
def _legendre(order: int, digits: int) -> tuple[tuple[mpmath.mpf, ...], tuple[mpmath.mpf, ...]]:
    """Nodes, ascending, and weights on [-1, 1]."""
    with mpmath.workdps(digits + 10):
        if flint is None:
            return _legendre_newton(order)
        before = flint.ctx.dps
        flint.ctx.dps = digits + 15
        try:
            roots = [flint.arb.legendre_p_root(order, order - 1 - k, weight=True) for k in range(order)]
        finally:
            flint.ctx.dps = before
        pairs = [(mpmath.mpf(x.mid()._mpf_), mpmath.mpf(w.mid()._mpf_)) for x, w in roots]
        return tuple(x for x, _ in pairs), tuple(w for _, w in pairs)


def _legendre_newton(order: int) -> tuple[tuple[mpmath.mpf, ...], tuple[mpmath.mpf, ...]]:
    """Newton's iteration on the three-term recurrence, at the working precision of mpmath."""
    xs, ws = [], []
    for k in range(order):
        x = -mpmath.cos(mpmath.pi * (k + mpmath.mpf(3) / 4) / (order + mpmath.mpf(1) / 2))
        for _ in range(100):
            p, q = mpmath.mpf(1), mpmath.mpf(0)
            for j in range(order):
                p, q = ((2 * j + 1) * x * p - j * q) / (j + 1), p
            slope = order * (q - x * p) / (1 - x * x)
            step = p / slope
            x -= step
            if abs(step) < mpmath.mpf(2) ** (5 - mpmath.mp.prec):
                break
        xs.append(x if 2 * k + 1 != order else mpmath.mpf(0))
        ws.append(2 / ((1 - x * x) * slope**2))
    return tuple(xs), tuple(ws)


def gauss_legendre_panels(panels: Iterable[float], order: int, digits: int = 50) -> Rule:
    """Nodes, ascending, and weights of `order` Gauss-Legendre nodes on each panel.

    Examples
    --------
    >>> x, w = gauss_legendre_panels((0.0, 1.0, 3.0), 2)
    >>> float(sum(v*u**3 for u, v in zip(x, w)))
    20.25
    """
    edges = [mpmath.mpf(float(edge)) for edge in panels]
    xs, ws = _legendre(int(order), digits)
    with mpmath.workdps(digits + 5):
        nodes = [(a + b) / 2 + (b - a) / 2 * x for a, b in itertools.pairwise(edges) for x in xs]
        weights = [(b - a) / 2 * w for a, b in itertools.pairwise(edges) for w in ws]
    return nodes, weights


def trapezoid(
    substitution: sp.Expr | None, variable: sp.Symbol, lower: float, upper: float, count: int, digits: int = 50
) -> Rule:
    """`count` equidistant nodes in t from `lower` to `upper`, both with full weight, mapped by the substitution.

    The rule is for integrands that have died away at both ends, where halving the end weights would change nothing.

    Parameters
    ----------
    substitution : sympy.Expr or None
        The integration variable as an increasing function of t, which is `variable`; None: t itself.
        ``log(1 + exp(t))`` for the half line with a scale-free lower end; ``exp(t - exp(-t))`` makes it the
        double-exponential rule for integrands that decay exponentially.

    Examples
    --------
    >>> t = sp.Symbol("t")
    >>> x, w = trapezoid(sp.exp(t - sp.exp(-t)), t, -4.0, 4.0, 60)
    >>> float(abs(sum(v*mpmath.exp(-u) for u, v in zip(x, w)) - 1)) < 1e-14
    True
    """
    if count < 2 or not lower < upper:
        raise ValueError(f"a trapezoidal rule needs lower < upper and two nodes, got {lower}, {upper}, {count}")
    with mpmath.workdps(digits + 10):
        start, step = mpmath.mpf(float(lower)), (mpmath.mpf(float(upper)) - mpmath.mpf(float(lower))) / (count - 1)
        points = [start + k * step for k in range(count)]
        if substitution is None:
            return points, [step] * count
        place = reference.compiled(sp.sympify(substitution), (variable,), "mpmath")
        slope = reference.compiled(sp.diff(substitution, variable), (variable,), "mpmath")
        return [place(t) for t in points], [step * slope(t) for t in points]


def nodes(integral: FixedNodeIntegral, digits: int = 50) -> Rule:
    """Nodes and weights of a declared integral, whatever its rule.

    Examples
    --------
    >>> x = sp.Symbol("x", positive=True)
    >>> [len(part) for part in nodes(FixedNodeIntegral(sp.exp(-x), x, 0.0, sp.oo, (0.0, 4.0, 40.0), 16))]
    [32, 32]
    """
    if integral.rule == "trapezoid":
        lower, upper = integral.panels
        return trapezoid(integral.substitution, integral.variable, lower, upper, integral.order, digits)
    xs, ws = gauss_legendre_panels(integral.panels, integral.order, digits)
    if integral.substitution is None:
        return xs, ws
    with mpmath.workdps(digits + 10):
        place = reference.compiled(integral.substitution, (integral.variable,), "mpmath")
        slope = reference.compiled(sp.diff(integral.substitution, integral.variable), (integral.variable,), "mpmath")
        return [place(t) for t in xs], [w * slope(t) for t, w in zip(xs, ws, strict=True)]


def truncation_error(integral: FixedNodeIntegral, values: Mapping[Any, Any], digits: int = 25) -> float:
    """Rule minus integral, over the sum of the moduli of the rule's terms: what remains if nothing is ever rounded.

    Examples
    --------
    >>> x, s = sp.symbols("x s", positive=True)
    >>> rule = FixedNodeIntegral(sp.exp(-s*x), x, 0.0, sp.oo, (0.0, 5.0, 40.0), 20)
    >>> 1e-18 < abs(truncation_error(rule, {"s": 1.0})) < 2e-17     # exp(-40) is cut off
    True
    """
    order = (*sorted(integral.free_symbols, key=str), integral.variable)
    function = reference.compiled(integral.integrand, order, "mpmath")
    by_name = {str(key): value for key, value in values.items()}
    with mpmath.workdps(2 * digits + 10):
        numbers = [mpmath.mpf(by_name[str(symbol)]) for symbol in order[:-1]]
        terms = [w * function(*numbers, x) for x, w in zip(*nodes(integral, 2 * digits), strict=True)]
        true = reference.integral(integral, values, digits)
        middle = true if isinstance(true, mpmath.mpf) else mpmath.mpf(true.mid()._mpf_)
        return float((mpmath.fsum(terms) - middle) / mpmath.fsum(terms, absolute=True))


def box(ranges: Mapping[Any, tuple[float, float]], points: int) -> list[dict[str, float]]:
    """A grid of `points` values a parameter, ends included: logarithmic where the range spans more than a decade.

    A range that begins at zero is cut at ``1e-20`` of its end, and zero is added.

    Examples
    --------
    >>> box({"s": (1e-2, 1e2)}, 3)
    [{'s': 0.01}, {'s': 1.0}, {'s': 100.0}]
    """
    axes: list[list[float]] = []
    for low, high in ranges.values():
        start = low if low > 0 else 1e-20 * high
        if start > 0 and high > 10 * start:
            inner = [start * (high / start) ** (k / (points - 1)) for k in range(1, points - 1)]
        else:
            inner = [low + (high - low) * k / (points - 1) for k in range(1, points - 1)]
        axes.append(([low] if low == start else [low, start]) + inner + [high])
    return [dict(zip(map(str, ranges), values, strict=True)) for values in itertools.product(*axes)]


def worst_truncation(integral: FixedNodeIntegral, points: Iterable[Mapping[Any, Any]], digits: int = 25) -> float:
    """Largest modulus of `truncation_error` over points of the parameters.

    Examples
    --------
    >>> x, s = sp.symbols("x s", positive=True)
    >>> rule = FixedNodeIntegral(sp.exp(-s*x), x, 0.0, sp.oo, (0.0, 5.0, 40.0), 30)
    >>> worst_truncation(rule, box({"s": (1.0, 2.0)}, 3)) < 1e-14
    True
    """
    return max(abs(truncation_error(integral, point, digits)) for point in points)


def smallest_order(
    integral: FixedNodeIntegral, points: Iterable[Mapping[Any, Any]], tolerance: float, orders: Iterable[int]
) -> FixedNodeIntegral:
    """The integral with the first of the orders, tried as they come, that keeps the truncation error below `tolerance`.

    Examples
    --------
    >>> x, s = sp.symbols("x s", positive=True)
    >>> rule = FixedNodeIntegral(sp.exp(-s*x), x, 0.0, sp.oo, (0.0, 40.0), 2)
    >>> smallest_order(rule, [{"s": 1.0}], 1e-14, range(16, 60, 8)).order
    24
    """
    listed = list(points)
    best = float("inf")
    for order in orders:
        candidate = replace(integral, order=order)
        best = min(best, found := worst_truncation(candidate, listed))
        if found <= tolerance:
            return candidate
    raise ValueError(f"no order reaches a truncation error of {tolerance}: the best is {best:.1e}")
