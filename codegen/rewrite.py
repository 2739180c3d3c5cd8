"""Stable rewriting by proved rules. A rule is pattern, domain, replacement and proof; without its proof it is not used.

Rules are tried from the top of the expression downwards; what they return is written with opaque functions, so that
SymPy cannot undo it. The rules themselves stand in codegen.rules, what proves them in codegen.proof.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from itertools import combinations

import sympy as sp

from coulombdrag.codegen import opaque
from coulombdrag.codegen.proof import Proof, prove
from coulombdrag.codegen.ranges import Ranges, bounds

__all__ = ["Found", "Rule", "proof_of", "rewrite"]

@dataclass(frozen=True)
class Found:
    """An expression is ``factor*before(values) + rest``."""

    values: tuple[tuple[sp.Symbol, sp.Expr], ...]
    factor: sp.Expr = sp.S.One
    rest: sp.Expr = sp.S.Zero


@dataclass(frozen=True)
class Rule:
    """`before` becomes `after` where its symbols lie in `domain`; the proof allows `ulp` times the condition number.

    `find` recognises `before`, with a common factor and further terms where the pattern is a sum. The rule is of use
    only where the symbols exceed `beyond`.
    """

    name: str
    before: sp.Expr
    after: sp.Expr
    domain: tuple[tuple[sp.Symbol, float, float], ...]
    find: Callable[[sp.Expr], Iterable[Found]]
    ulp: float
    beyond: float = -float("inf")

    def holds(self, found: Found, ranges: Ranges) -> bool:
        """Whether the matched parts stay inside the domain."""
        values = dict(found.values)
        for symbol, low, high in self.domain:
            below, above = bounds(values[symbol], ranges)
            if below < low or above > high or above <= self.beyond:
                return False
        return True


@cache
def proof_of(rule: Rule) -> Proof:
    """The proof of a rule, made once a process; raises codegen.proof.Refuted where there is none."""
    return prove(rule.before, rule.after, {s: (low, high) for s, low, high in rule.domain}, ulp=rule.ulp, symbolic=True)


def rewrite(expression: sp.Expr, ranges: Ranges) -> sp.Expr:
    """The stable form of an expression on a domain, on opaque functions.

    Examples
    --------
    >>> x = sp.Symbol("x", positive=True)
    >>> rewrite(x*(1 - sp.exp(-x)), {x: (1e-6, 300.0)})
    -x*Expm1(-x)
    """
    from coulombdrag.codegen.rules import RULES, residual

    visited: dict[sp.Expr, sp.Expr] = {}

    def visit(e: sp.Expr) -> sp.Expr:
        if e not in visited:
            visited[e] = rewritten(e)
        return visited[e]

    def rewritten(e: sp.Expr) -> sp.Expr:
        for rule in RULES:
            found = next((f for f in rule.find(e) if rule.holds(f, ranges)), None)
            if found is not None:
                proof_of(rule)
                values = {symbol: visit(part) for symbol, part in found.values}
                return visit(found.factor) * rule.after.xreplace(values) + visit(found.rest)
        return e.func(*map(visit, e.args)) if e.args else e

    return share_exponentials(residual(visit(expression)), ranges)


def pairs(e: sp.Expr) -> list[tuple[sp.Expr, sp.Expr, sp.Expr]]:
    """All ways to write a sum as ``first*(1 + ratio) + rest``, constants first, simplest factors before others."""
    if not e.is_Add:
        return []
    found = []
    terms = sorted(e.args, key=lambda t: (t.has(sp.exp, sp.tanh, sp.cosh, sp.sqrt), sp.default_sort_key(t)))
    for first, second in combinations(terms, 2):
        rest = sp.Add(*[t for t in terms if t is not first and t is not second])
        found += [(first, second / first, rest), (second, first / second, rest)]
    return found


def pair_finder(
    recognise: Callable[[sp.Expr], sp.Expr | None], symbol: sp.Symbol, without: type | None = None
) -> Callable:
    """Finds ``1 + ratio`` inside a sum with any factor, or with one that does not hold the function `without`.

    `recognise` returns what `symbol` is in the ratio, or None.
    """

    def find(e: sp.Expr) -> Iterator[Found]:
        for factor, ratio, rest in pairs(e):
            value = recognise(ratio)
            if value is not None and not (without and factor.has(without)):
                yield Found(((symbol, value),), factor, rest)

    return find


def share_exponentials(expression: sp.Expr, ranges: Ranges) -> sp.Expr:
    """exp(n u) as a power of exp(u), and expm1(2 u) through expm1(u), where those are computed anyway."""
    from coulombdrag.codegen.rules import POWERS, TWICE

    args = sorted({e.args[0] for e in expression.atoms(opaque.Exp, opaque.Expm1)}, key=sp.default_sort_key)
    replacements: dict[sp.Expr, sp.Expr] = {}
    for u in args:
        for v in args:
            ratio = v / u
            if not (ratio.is_Integer and 2 <= ratio <= 4) or opaque.Exp(v) in replacements:
                continue
            rule = POWERS[int(ratio)]
            if _applies(rule, u, ranges):
                replacements[opaque.Exp(v)] = opaque.Exp(u) ** int(ratio)
            if ratio == 2 and _applies(TWICE, u, ranges):
                replacements[opaque.Expm1(v)] = opaque.Expm1(u) * (2 + opaque.Expm1(u))
    for _ in range(len(replacements)):  # exp(4 u) may lead to exp(2 u), which leads to exp(u)
        expression = expression.xreplace(replacements)
    return expression


def _applies(rule: Rule, u: sp.Expr, ranges: Ranges) -> bool:
    symbol = rule.domain[0][0]
    if not rule.holds(Found(((symbol, opaque.classic(u)),)), ranges):
        return False
    proof_of(rule)
    return True
