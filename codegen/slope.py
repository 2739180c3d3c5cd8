"""Derivatives of integrands by a parameter, in a form that does not cancel.

The product rule writes the derivative as a difference of terms as large as the integrand over the parameter, which may
be many orders larger than the derivative. Over one denominator these cancel exactly. What is left is ordered by powers
of the parameters: each coefficient depends on the variable of integration alone, hence becomes a table that is computed
with many digits and rounded once.
"""

from __future__ import annotations

import sympy as sp

__all__ = ["slope"]


def slope(integrand: sp.Expr, symbol: sp.Symbol, variable: sp.Symbol) -> sp.Expr:
    """Derivative of an integrand by one of its parameters.

    An integrand that is no rational function of its parameters is differentiated as it stands.

    Parameters
    ----------
    integrand : sympy.Expr
    symbol : sympy.Symbol
        The parameter.
    variable : sympy.Symbol
        The variable of integration.

    Examples
    --------
    >>> s, x = sp.symbols("s x", positive=True)
    >>> slope(sp.exp(-x)/(s + sp.exp(-x)), s, x)
    -exp(-x)/(s + exp(-x))**2
    """
    derivative = sp.diff(integrand, symbol)
    parameters = sorted(integrand.free_symbols - {variable}, key=str)
    names = _names(derivative, variable)
    reduced = derivative.xreplace(names)
    symbols = [*parameters, variable, *(name for power in names.values() for name in power.free_symbols)]
    if derivative == 0 or not reduced.is_rational_function(*symbols):
        return derivative
    upper, lower = sp.fraction(sp.factor(sp.together(reduced)))
    back = {power.base if power.is_Pow else power: _root(part, power) for part, power in names.items()}
    return (_ordered(upper, parameters) / _ordered(lower, parameters)).subs(back)


def _names(e: sp.Expr, variable: sp.Symbol) -> dict[sp.Expr, sp.Expr]:
    """Functions of the variable alone as symbols; exponentials as powers of the slowest decaying one of their kind."""
    found = sorted((f for f in e.atoms(sp.Function) if f.free_symbols == {variable}), key=sp.default_sort_key)
    rates: dict[sp.Expr, list[sp.Rational]] = {}
    for part in found:
        if isinstance(part, sp.exp):
            rate, rest = part.args[0].as_coeff_Mul(rational=True)
            rates.setdefault(rest, []).append(sp.Rational(rate))
    steps = {rest: abs(sp.gcd_list(listed)) for rest, listed in rates.items()}
    symbols = {rest: sp.Symbol(f"E_{k}", positive=True) for k, rest in enumerate(steps)}
    names: dict[sp.Expr, sp.Expr] = {}
    for k, part in enumerate(found):
        if isinstance(part, sp.exp):
            rate, rest = part.args[0].as_coeff_Mul(rational=True)
            names[part] = symbols[rest] ** (-rate / steps[rest])
        else:
            names[part] = sp.Symbol(f"F_{k}", real=True)
    return names


def _root(part: sp.Expr, power: sp.Expr) -> sp.Expr:
    """What a name stands for, from one of its powers."""
    return sp.exp(part.args[0] / power.exp) if power.is_Pow else part


def _ordered(product: sp.Expr, parameters: list[sp.Symbol]) -> sp.Expr:
    """Every factor by powers of the parameters."""
    factors = []
    for factor in sp.Mul.make_args(product):
        base, power = factor.as_base_exp()
        if base.free_symbols & set(parameters):
            terms = sp.Poly(base, *parameters).terms()
            monomials = [sp.Mul(*map(sp.Pow, parameters, powers)) for powers, _ in terms]
            base = sp.Add(*[sp.factor(c) * m for (_, c), m in zip(terms, monomials, strict=True)])
        factors.append(base**power)
    return sp.Mul(*factors)
