"""The rules, each with the domain on which its proof holds."""

from __future__ import annotations

from collections.abc import Callable

import sympy as sp

from coulombdrag.codegen.opaque import Cosh, Exp, Expm1, Log1p, Sinh, Tanh, from_sympy
from coulombdrag.codegen.rewrite import Found, Rule, pair_finder

__all__ = ["POWERS", "RULES", "TWICE", "VERSION", "all_rules", "residual"]

#: Part of every kernel's hash: raise it when a rule or their order changes.
VERSION = 2

_INF = float("inf")
_u, _v = sp.symbols("u v", real=True)


def _exp_ratio(ratio: sp.Expr) -> sp.Expr | None:
    return (-ratio).args[0] if isinstance(-ratio, sp.exp) else None


def _positive_exp_ratio(ratio: sp.Expr) -> sp.Expr | None:
    return ratio.args[0] if isinstance(ratio, sp.exp) else None


def _function_ratio(cls: type) -> Callable[[sp.Expr], sp.Expr | None]:
    return lambda ratio: (-ratio).args[0] if isinstance(-ratio, cls) else None


def _root_ratio(ratio: sp.Expr) -> sp.Expr | None:
    root = -ratio
    if root.is_Pow and root.exp == sp.Rational(1, 2) and root.base.is_Add and 1 in root.base.args:
        return root.base - 1
    return None


def _node(cls: type[sp.Expr]) -> Callable[[sp.Expr], list[Found]]:
    """One function of one argument."""
    return lambda e: [Found(((_u, e.args[0]),))] if isinstance(e, cls) else []


def _log_of_one_plus(e: sp.Expr) -> list[Found]:
    if isinstance(e, sp.log) and e.args[0].is_Add and 1 in e.args[0].args:
        return [Found(((_u, e.args[0] - 1),))]
    return []


def _log_of_one_plus_exp(e: sp.Expr) -> list[Found]:
    if isinstance(e, sp.log) and e.args[0].is_Add and len(e.args[0].args) == 2 and 1 in e.args[0].args:
        other = e.args[0] - 1
        return [Found(((_u, other.args[0]),))] if isinstance(other, sp.exp) else []
    return []


def _log_of_two_exps(e: sp.Expr) -> list[Found]:
    if isinstance(e, sp.log) and e.args[0].is_Add and len(e.args[0].args) == 2:
        first, second = e.args[0].args
        if isinstance(first, sp.exp) and isinstance(second, sp.exp):
            return [Found(((_u, first.args[0]), (_v, second.args[0])))]
    return []


def _square_root(e: sp.Expr) -> sp.Expr | None:
    """The root of a literal square, None of anything else."""
    coefficient, factors = e.as_coeff_mul()
    root = sp.sqrt(coefficient)
    if not root.is_Rational:
        return None
    for factor in factors:
        base, exponent = factor.as_base_exp()
        if not (exponent.is_Integer and exponent > 0 and exponent % 2 == 0):
            return None
        root *= base ** (exponent // 2)
    return root


def _squares(e: sp.Expr) -> list[Found]:
    if not e.is_Add or len(e.args) != 2:
        return []
    plus = [t for t in e.args if not t.could_extract_minus_sign()]
    minus = [-t for t in e.args if t.could_extract_minus_sign()]
    if len(plus) != 1 or plus[0].is_number or minus[0].is_number:
        return []
    first, second = _square_root(plus[0]), _square_root(minus[0])
    return [] if first is None or second is None else [Found(((_u, first), (_v, second)))]


def _rule(
    name: str, before: sp.Expr, after: sp.Expr, low: float, high: float, find: Callable, ulp: float,
    beyond: float = -_INF,
) -> Rule:
    symbols = sorted(before.free_symbols, key=str)
    return Rule(name, before, after, tuple((s, low, high) for s in symbols), find, ulp, beyond)


#: In the order in which they are tried.
RULES: tuple[Rule, ...] = (
    # where a square would overflow, the large factor in front, so that it cancels against others
    _rule("1 - exp, growing", 1 - sp.exp(_u), Exp(_u) * Expm1(-_u), 0.0, 709.0,
          pair_finder(_exp_ratio, _u, sp.exp), 3, 350.0),
    _rule("1 + exp, growing", 1 + sp.exp(_u), Exp(_u) * (1 + Exp(-_u)), 0.0, 709.0,
          pair_finder(_positive_exp_ratio, _u, sp.exp), 3, 350.0),
    _rule("1 - exp, plain factor", 1 - sp.exp(_u), -Expm1(_u), -_INF, _INF, pair_finder(_exp_ratio, _u, sp.exp), 1),
    # then where nothing can overflow: exp(-x) - exp(-2 x) is exp(-x)*(1 - exp(-x)), not exp(-2 x)*(exp(x) - 1)
    _rule("1 - exp, decaying", 1 - sp.exp(_u), -Expm1(_u), -_INF, 0.0, pair_finder(_exp_ratio, _u), 1),
    _rule("1 - exp", 1 - sp.exp(_u), -Expm1(_u), -_INF, _INF, pair_finder(_exp_ratio, _u), 1),
    _rule("1 - cosh", 1 - sp.cosh(_u), -2 * Sinh(_u / 2) ** 2, -_INF, _INF,
          pair_finder(_function_ratio(sp.cosh), _u), 8),
    _rule("1 - tanh", 1 - sp.tanh(_u), 2 / (1 + Exp(2 * _u)), -_INF, 350.0,
          pair_finder(_function_ratio(sp.tanh), _u), 4),
    _rule("1 - sqrt", 1 - sp.sqrt(1 + _u), -_u / (1 + sp.sqrt(1 + _u)), -1.0, _INF, pair_finder(_root_ratio, _u), 4),
    _rule("difference of squares", _u**2 - _v**2, (_u - _v) * (_u + _v), -1e150, 1e150, _squares, 2),
    _rule("log(1 + exp), no overflow", sp.log(1 + sp.exp(_u)), sp.Max(_u, 0) + Log1p(Exp(-sp.Abs(_u))), -_INF, _INF,
          _log_of_one_plus_exp, 3),
    _rule("log1p", sp.log(1 + _u), Log1p(_u), -1.0, _INF, _log_of_one_plus, 1),
    _rule("log(exp + exp)", sp.log(sp.exp(_u) + sp.exp(_v)), sp.Max(_u, _v) + Log1p(Exp(-sp.Abs(_u - _v))),
          -_INF, _INF, _log_of_two_exps, 3),
    _rule("coth, positive", sp.coth(_u), -(2 + Expm1(-2 * _u)) / Expm1(-2 * _u), 0.0, _INF, _node(sp.coth), 4),
    _rule("coth", sp.coth(_u), 1 / Tanh(_u), -_INF, _INF, _node(sp.coth), 4),
    _rule("tanh, positive", sp.tanh(_u), -Expm1(-2 * _u) / (2 + Expm1(-2 * _u)), 0.0, _INF, _node(sp.tanh), 3),
    _rule("tanh", sp.tanh(_u), Tanh(_u), -_INF, _INF, _node(sp.tanh), 3),
    _rule("sinh, positive", sp.sinh(_u), -Expm1(-2 * _u) / (2 * Exp(-_u)), 0.0, 700.0, _node(sp.sinh), 4),
    _rule("sinh", sp.sinh(_u), Sinh(_u), -_INF, _INF, _node(sp.sinh), 4),
    _rule("cosh, positive", sp.cosh(_u), (1 + Exp(-_u) ** 2) / (2 * Exp(-_u)), 0.0, 700.0, _node(sp.cosh), 4),
    _rule("cosh", sp.cosh(_u), Cosh(_u), -_INF, _INF, _node(sp.cosh), 4),
)

#: exp(n u) as the n-th power of exp(u), where that is computed anyway.
POWERS: dict[int, Rule] = {
    n: _rule(f"exp({n} u)", sp.exp(n * _u), Exp(_u) ** n, -_INF, _INF, lambda e: [], 1.5 * n) for n in (2, 3, 4)
}

#: expm1(2 u) through expm1(u).
TWICE: Rule = _rule("expm1(2 u)", sp.exp(2 * _u) - 1, Expm1(_u) * (2 + Expm1(_u)), -_INF, _INF, lambda e: [], 5)


def residual(expression: sp.Expr) -> sp.Expr:
    """What no rule took: exp and log become opaque, so that nothing evaluates them."""
    return from_sympy(expression)


def all_rules() -> tuple[Rule, ...]:
    """Every rule that there is."""
    return (*RULES, *POWERS.values(), TWICE)
