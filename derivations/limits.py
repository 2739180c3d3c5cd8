"""Limits: the ratio tends to one, and at which rate."""

from __future__ import annotations

import inspect
from collections.abc import Hashable, Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

import mpmath
import sympy as sp

from .compare import Point, Verdict, callable_number, draw, number_at, symbols_of

STEPS = 7
SLOPE = 0.05      # error allowed of a measured power
LOG_SLOPE = 0.3   # of a power of the logarithm: a wrong factor log(...) shifts it by one
MARGIN = 25       # digits of |ratio - 1| itself


@dataclass(frozen=True)
class Rate:
    """The declared rate as a function of the symbol."""

    declared: Any
    symbol: sp.Symbol
    target: sp.Expr

    def __post_init__(self) -> None:
        power = self.power
        if power is not None and not power > 0:
            raise ValueError(f"rate is {self.declared}: the power must be positive")
        if power is None and not self.expression.has(self.symbol):
            raise ValueError(f"rate is {self.declared}: must be a number, ('log', number) or depend on {self.symbol}")

    @property
    def small(self) -> sp.Expr:
        """The small parameter."""
        return 1 / self.symbol if self.target == sp.oo else self.symbol - self.target

    @property
    def logarithmic(self) -> bool:
        """Whether points should be geometric in the logarithm of the small parameter."""
        return isinstance(self.declared, tuple) or (self.power is None and self.expression.has(sp.log, sp.LambertW))

    @property
    def power(self) -> sp.Expr | None:
        given = self.declared[1] if isinstance(self.declared, tuple) else self.declared
        number = sp.sympify(given)
        return number if number.is_number else None

    @property
    def expression(self) -> sp.Expr:
        if isinstance(self.declared, tuple):
            return abs(sp.log(self.small)) ** -sp.sympify(self.declared[1])
        given = sp.sympify(self.declared)
        return self.small ** given if given.is_number else given

    def points(self) -> list[Fraction]:
        """Default values of the symbol."""
        exponents = [8 * 2**k for k in range(STEPS)] if self.logarithmic else [2 + Fraction(k, 2) for k in range(STEPS)]
        smalls = [Fraction(1, 10**e) if isinstance(e, int) else Fraction(1, round(10**float(e))) for e in exponents]
        if self.target == sp.oo:
            return [1 / small for small in smalls]
        return [Fraction(str(sp.Rational(self.target))) + small for small in smalls]


def judge_limit(of: Any, form: Any, symbol: sp.Symbol, target: Any, rate: Any, *,
                domain: Mapping[sp.Symbol, Any] | None = None, points: Any = None, seed: Hashable = 0,
                store: dict[Hashable, Any] | None = None) -> Verdict:
    """Whether of/form tends to one at the declared rate. `store` keeps values of `of` between calls."""
    declared = Rate(rate, symbol, sp.sympify(target))
    store = {} if store is None else store
    where = declared.points() if points is None else [_rational(p) for p in points]
    if len(where) < 4:
        raise ValueError(f"points has {len(where)} values: a rate needs at least 4")
    others = (symbols_of(of) | symbols_of(form) | set(domain or {})) - {symbol}
    fits = []
    for index in range(2 if others else 1):
        rest = draw(others, domain or {}, seed, index)
        rows = [_row(of, form, declared, {**rest, symbol: value}, (seed, index, value), store) for value in where]
        if isinstance(rows[-1], str):
            return Verdict(False, "limit", rows[-1])
        fits.append(_fit(declared, rows))
    bad = next((fit for fit in fits if not fit.ok), None)
    return bad or fits[0]


def _rational(value: Any) -> Fraction:
    return value if isinstance(value, Fraction) else Fraction(str(sp.Rational(sp.nsimplify(value, rational=True))))


def _row(of: Any, form: Any, rate: Rate, point: Point, key: Hashable, store: dict[Hashable, Any]) -> Any:
    """(log of the small parameter, ratio - 1, declared rate) at one point; text if there is no ratio."""
    pace = number_at(rate.expression, point, 20)
    small = number_at(rate.small, point, 20)
    digits = MARGIN + max(0, int(-mpmath.log10(abs(pace))) + 5)
    if ("of", key) not in store:
        store["of", key] = number_at(of, point, digits)
    value, shape = store["of", key], number_at(form, point, digits)
    if shape == 0:
        return f"the form is 0 at {rate.symbol} = {mpmath.nstr(small, 5)}"
    with mpmath.workdps(digits + 10):
        return mpmath.log(abs(small)), value / shape - 1, abs(pace)


def _fit(rate: Rate, rows: list[Any]) -> Verdict:
    deviations = [abs(row[1]) for row in rows]
    if min(deviations) == 0:
        return Verdict(False, "limit", "the ratio is one exactly: that is an identity, declare it as derived")
    if not (deviations[-1] < deviations[0] and deviations[-1] < 0.5):
        last = mpmath.nstr(rows[-1][1] + 1, 8)
        return Verdict(False, "limit", f"the ratio does not tend to one: {last} at the last point")
    logs = [float(mpmath.log(d / row[2])) for d, row in zip(deviations, rows, strict=True)]
    small = [float(row[0]) for row in rows]
    in_log = _last_slope(logs, [float(mpmath.log(abs(x))) for x in small], (small[-3] / small[-1]) ** 0.5)
    in_power = _last_slope(logs, small, float(mpmath.exp((small[-1] - small[-3]) / 2)))
    ok = abs(in_log) < LOG_SLOPE and (rate.logarithmic or abs(in_power) < SLOPE)
    last = f"ratio - 1 = {mpmath.nstr(rows[-1][1], 3)} at the last point"
    if rate.power is None:
        constant = mpmath.nstr(rows[-1][1] / rows[-1][2], 6)
        claim = f"(ratio - 1)/({sp.sstr(rate.expression)}) -> {constant}, left-over power {in_power:.3f}"
    elif rate.logarithmic:
        claim = f"rate log^-{rate.power}, measured {float(rate.power) - in_log:.3f}"
    else:
        claim = f"rate {rate.power}, measured {float(rate.power) + in_power:.4f}"
    if not ok and not rate.logarithmic and abs(in_power) < SLOPE:
        claim += f", with a factor log^{in_log:.2f} left over"
    return Verdict(ok, "limit", ("" if ok else "wrong rate: ") + f"{claim}; {last}")


def _last_slope(values: list[float], along: list[float], shrinks: float) -> float:
    """Slope at the far end, raw or extrapolated (Richardson), whichever is nearer to zero.

    The error of the slope shrinks by this factor from one pair of points to the next.
    """
    slopes = [(b - a) / (v - u) for a, b, u, v in zip(values, values[1:], along, along[1:], strict=False)]
    extrapolated = (slopes[-1] - shrinks * slopes[-2]) / (1 - shrinks)
    return min(slopes[-1], extrapolated, key=abs)


def resolve_of(of: Any) -> Any:
    """What a limit is of: SymPy, or a function of numbers. A function without parameters is called."""
    from .ledger import Entry
    if isinstance(of, Entry):
        return of()
    if callable_number(of) and not inspect.signature(of).parameters:
        return of()
    return of

