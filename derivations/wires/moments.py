"""Integrals over momentum as linear functionals, in which the identities of the solvable model can be checked exactly.

The model of Sec. VII uses nothing of zeta_sigma^2, tanh_sigma and the derivatives of g_sigma but what holds at each k,
and integrals over k. Its identities hold therefore for any measure on the momentum axis. `Moment` is such an integral:
for numbers it takes a measure of three points, at which all functions of k and the weights are independent random
numbers: so no identity can hold by a property of the functions of the page that nobody has named. (A relation of degree
d in moments holds for every measure if it holds for d points; three are enough to catch what is wrong.) `on_the_line`
puts in the functions of the page.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Any

import sympy as sp
from sympy.core.symbol import Str
from sympy.printing.precedence import PRECEDENCE

from .symbols import WIRES, T, epsilon_F, k, m, pair, zeta2

POINTS = (1, 2, 3)
zeta = pair("zeta", positive=True)  # functions of k from here on
tanh = pair("tanh", real=True)
G = pair("g'", real=True)  # derivative of the regular part of g_sigma
G_other = pair("h'", real=True)  # any second pair of functions
LOCAL = tuple(f[s] for f in (zeta, tanh, G, G_other) for s in WIRES)


class Moment(sp.Expr):
    """Integral over all k of a function of the local symbols.

    Examples
    --------
    >>> sp.latex(Moment(zeta[1] ** 2))
    '\\\\int dk\\\\, \\\\zeta_{1}^{2}'
    >>> Moment(zeta[1] ** 2).diff(T)
    0
    """

    is_commutative = True
    is_real = True

    def __new__(cls, integrand: Any) -> Any:
        integrand = sp.sympify(integrand)
        return sp.S.Zero if integrand == 0 else sp.Expr.__new__(cls, integrand)

    def numeric_form(self) -> sp.Expr:
        """The integral for a measure of three points."""
        return _sampled(self.args[0])

    def on_the_line(self) -> sp.Expr:
        """The integral over k from minus to plus infinity of the functions of the page."""
        return sp.Integral(on_the_line(self.args[0]), (k, -sp.oo, sp.oo))

    @property
    def free_symbols(self) -> set[sp.Symbol]:
        found: set[sp.Symbol] = self.numeric_form().free_symbols
        return found

    def _eval_derivative(self, symbol: sp.Symbol) -> sp.Expr:
        return Moment(self.args[0].diff(symbol))

    def _latex(self, printer: Any) -> str:
        return rf"\int dk\, {printer.parenthesize(self.args[0], PRECEDENCE['Mul'])}"

    def _sympystr(self, printer: Any) -> str:
        return f"Moment({printer.doprint(self.args[0])})"


class Held(sp.Basic):
    """What a name stands for: no part of the formula in which the name stands."""


class Named(sp.Expr):
    """A formula with a name: prints as the name, and is a single term to whoever looks for terms.

    Examples
    --------
    >>> Named("k_T", Moment(zeta[1] ** 2))
    k_T
    """

    is_commutative = True
    is_real = True

    def __new__(cls, label: Any, value: Any) -> Any:
        return sp.Expr.__new__(cls, Str(str(label)), value if isinstance(value, Held) else Held(sp.sympify(value)))

    @property
    def value(self) -> sp.Expr:
        """What the name stands for."""
        form: sp.Expr = self.args[1].args[0]
        return form

    def numeric_form(self) -> sp.Expr:
        """What it stands for, with moments for a measure of three points."""
        return sampled(self.value)

    def on_the_line(self) -> sp.Expr:
        """What it stands for, with the functions of the page."""
        return on_the_line(self.value)

    @property
    def free_symbols(self) -> set[sp.Symbol]:
        found: set[sp.Symbol] = self.numeric_form().free_symbols
        return found

    def _eval_derivative(self, symbol: sp.Symbol) -> sp.Expr:
        return self.value.diff(symbol)

    def _latex(self, printer: Any) -> str:
        label = str(self.args[0])
        return label if label.startswith("\\") else str(printer.doprint(sp.Symbol(label)))

    def _sympystr(self, printer: Any) -> str:
        return str(self.args[0])


def at_point(symbol: sp.Symbol, point: int) -> sp.Symbol:
    """The value of a function of k at one of the points."""
    return sp.Symbol(f"{symbol.name}@{point}", positive=True)


def _inner(expression: sp.Expr, form: str) -> sp.Expr:
    """Moments in an expression are numbers: replaced before its own functions of k are; and names by what they name."""
    return expression.xreplace({part: getattr(part, form)() for part in _outermost(expression)})


def _outermost(expression: sp.Basic) -> set[Moment | Named]:
    if isinstance(expression, Moment | Named):
        return {expression}
    return {part for arg in expression.args for part in _outermost(arg)}


def sampled(expression: sp.Expr) -> sp.Expr:
    """The same with its moments for the measure of three points.

    Examples
    --------
    >>> sorted(map(str, sampled(Moment(zeta[1])).free_symbols))
    ['dk@1', 'dk@2', 'dk@3', 'zeta_1@1', 'zeta_1@2', 'zeta_1@3']
    """
    return _inner(sp.sympify(expression), "numeric_form")


@lru_cache(maxsize=20_000)
def _sampled(integrand: sp.Expr) -> sp.Expr:
    integrand = _inner(integrand, "numeric_form")
    return sp.Add(*(sp.Symbol(f"dk@{i}", positive=True) * integrand.xreplace({s: at_point(s, i) for s in LOCAL})
                    for i in POINTS))


def on_the_line(expression: sp.Expr) -> sp.Expr:
    """The same with the functions of the page, and its moments as integrals over k.

    Examples
    --------
    >>> on_the_line(Moment(zeta[1] ** 2)).limits
    ((k, -oo, oo),)
    """
    rule: dict[sp.Basic, sp.Expr] = {}
    for s in WIRES:
        rule[tanh[s]] = sp.tanh((k**2 / (2 * m) - epsilon_F[s]) / (2 * T))
        rule[zeta[s]] = sp.sqrt(zeta2(s))
    return _inner(sp.sympify(expression), "on_the_line").xreplace(rule)
