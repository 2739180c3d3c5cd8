"""Interval bounds of an expression over a domain: they decide which rule and which form of a function may be used."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import sympy as sp
from mpmath import iv, mp

from coulombdrag.codegen.opaque import Opaque

__all__ = ["Ranges", "bounds"]

Ranges = Mapping[sp.Symbol, tuple[float, float]]

_MONOTONE = {"Exp": iv.exp, "exp": iv.exp, "Log": iv.log, "log": iv.log}


def _interval(e: sp.Expr, ranges: Ranges) -> Any:
    if e.is_Symbol:
        return iv.mpf(ranges[e])
    if e.is_number:
        with mp.workprec(80):
            value = mp.mpf(sp.N(e, 30)._to_mpmath(80))
            if mp.mpf(float(value)) == value:
                return iv.mpf(float(value))
            return iv.mpf([value - abs(value) * mp.mpf(2) ** -70, value + abs(value) * mp.mpf(2) ** -70])
    if isinstance(e, Opaque) and type(e).__name__ not in _MONOTONE:
        return _interval(e.plain(*e.args), ranges)
    args = [_interval(a, ranges) for a in e.args]
    if e.is_Add:
        return sum(args[1:], args[0])
    if e.is_Mul:
        product = args[0]
        for a in args[1:]:
            product = product * a
        return product
    if e.is_Pow and e.exp.is_Integer:
        return args[0] ** int(e.exp)
    if e.is_Pow and e.exp == sp.Rational(1, 2):
        return iv.sqrt(args[0])
    if type(e).__name__ in _MONOTONE:
        return _MONOTONE[type(e).__name__](args[0])
    raise NotImplementedError(type(e).__name__)


def bounds(expression: sp.Expr, ranges: Ranges) -> tuple[float, float]:
    """An enclosure of the values; (-inf, inf) where none is found.

    Examples
    --------
    >>> x = sp.Symbol("x")
    >>> bounds(1 - 2*x, {x: (0.0, 3.0)})
    (-5.0, 1.0)
    """
    try:
        found = _interval(expression, ranges)
        low, high = float(found.a), float(found.b)
    except (KeyError, NotImplementedError, ZeroDivisionError, ValueError, OverflowError, TypeError, AttributeError):
        return -float("inf"), float("inf")
    return (low, high) if low == low and high == high else (-float("inf"), float("inf"))
