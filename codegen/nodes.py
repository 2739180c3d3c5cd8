"""A fixed-node integral as a sum over printed tables.

What depends on the variable of integration alone is evaluated at the nodes with 50 digits and rounded once: the loop
over the nodes then holds no exponential of the variable. What depends on the arguments alone is hoisted out of it.
"""

from __future__ import annotations

import random
from collections.abc import Sequence
from itertools import chain, count

import mpmath as mp
import sympy as sp

from coulombdrag.codegen import ir, lower, quadrature
from coulombdrag.codegen.printers import mpmath as print_mpmath
from coulombdrag.codegen.proof import agree, inside
from coulombdrag.codegen.ranges import Ranges
from coulombdrag.codegen.rewrite import rewrite
from coulombdrag.codegen.spec import FixedNodeIntegral

__all__ = ["DIGITS", "node_sum"]

#: Digits in which nodes, weights and tables are computed before they are rounded.
DIGITS = 50


class _Tables:
    """Names for sub-expressions of the variable alone."""

    def __init__(self, variable: sp.Symbol, taken: set[str]) -> None:
        self.variable, self.taken = variable, taken
        self.found: dict[sp.Expr, sp.Symbol] = {}

    def name(self, part: sp.Expr) -> sp.Symbol:
        """The symbol of a table; the variable itself keeps its name."""
        if part not in self.found:
            k = len(self.found)
            while f"n{k}" in self.taken:
                k += 1
            label = str(self.variable) if part == self.variable else f"n{k}"
            self.taken.add(label)
            self.found[part] = sp.Symbol(label, real=True)
        return self.found[part]

    def replace(self, e: sp.Expr) -> sp.Expr:
        """The expression with every largest sub-expression of the variable alone replaced by its table."""
        if self.variable not in e.free_symbols:
            return e
        if e.free_symbols == {self.variable}:
            return self.name(e)
        if e.is_Add or e.is_Mul:
            alone = [a for a in e.args if a.free_symbols <= {self.variable}]
            mixed = [self.replace(a) for a in e.args if not a.free_symbols <= {self.variable}]
            if any(a.free_symbols for a in alone):
                return e.func(self.name(e.func(*alone)), *mixed)
            return e.func(*alone, *mixed)
        return e.func(*map(self.replace, e.args))


def _values(part: sp.Expr, variable: sp.Symbol, nodes: Sequence[mp.mpf]) -> list[mp.mpf]:
    """A sub-expression at the nodes; digits to spare for cancellation near an end of the range."""
    with mp.workdps(3 * DIGITS):
        call = sp.lambdify(variable, part, "mpmath")
        return [mp.mpf(call(mp.mpf(x))) for x in nodes]


def _rounded(what: str, values: Sequence[mp.mpf]) -> tuple[float, ...]:
    """Table entries as float64; an overflow is an error of the declaration."""
    rounded = tuple(float(v) for v in values)
    if any(abs(v) == float("inf") or v != v for v in rounded):
        raise lower.Unsupported(f"{what} exceeds float64 at a node; write the integrand with decaying exponentials")
    return rounded


def node_sum(integral: FixedNodeIntegral, ranges: Ranges) -> ir.NodeSum:
    """Tables, hoisted part and term of an integral."""
    nodes, weights = quadrature.nodes(integral, DIGITS)
    upper, rest = integral.integrand.as_independent(*integral.free_symbols, as_Add=False)
    weight = _values(upper, integral.variable, nodes)
    names = {str(s) for s in ranges}
    w = next(label for label in chain(["w"], map("w{}".format, count())) if label not in names)
    tables = _Tables(integral.variable, names | {w, "out", "i", "j"})
    reduced = tables.replace(rest)
    columns = [(w, _rounded("the weight", [mp.mpf(w) * v for w, v in zip(weights, weight, strict=True)]))]
    inner = dict(ranges)
    for part, symbol in tables.found.items():
        entries = _rounded(str(part), _values(part, integral.variable, nodes))
        columns.append((str(symbol), entries))
        inner[symbol] = (min(entries), max(entries))
    hoisted, term = _hoist(rewrite(reduced, inner), set(ranges), inner, [name for name, _ in columns])
    parts = {w: upper, **{str(symbol): part for part, symbol in tables.found.items()}}
    _prove(integral, parts, ir.Body((*hoisted, *term.statements), term.result), ranges, nodes)
    return ir.NodeSum(hoisted, tuple(columns), term)


def _prove(
    integral: FixedNodeIntegral, parts: dict[str, sp.Expr], term: ir.Body, ranges: Ranges, nodes: Sequence[mp.mpf]
) -> None:
    """Show that a term is the integrand, with unit weight: at nodes and random arguments, on unrounded tables."""
    symbols = [integral.variable, *sorted(ranges, key=str)]
    original = sp.lambdify(symbols, integral.integrand, "mpmath")
    columns = {name: sp.lambdify(integral.variable, part, "mpmath") for name, part in parts.items()}
    arguments = [str(s) for s in ranges]
    form = print_mpmath.function(ir.Function("term", (*columns, *arguments), term))

    def found(point: dict[sp.Symbol, mp.mpf]) -> mp.mpf:
        x = point[integral.variable]
        entries = {name: mp.mpf(column(x)) for name, column in columns.items()}
        return form(**entries, **{str(s): point[s] for s in ranges})

    points = []
    for seed in range(25):
        generator = random.Random(seed)
        points.append({**inside(ranges, generator), integral.variable: mp.mpf(generator.choice(nodes))})
    agree("term", lambda point: original(*(point[s] for s in symbols)), found, points)


def _costly(e: sp.Expr) -> bool:
    """More than one multiplication: worth a buffer."""
    return bool(e.count_ops() > 1 or e.has(sp.Function) or any(p.exp.is_negative for p in e.atoms(sp.Pow)))


def _hoist(
    expression: sp.Expr, arguments: set[sp.Symbol], ranges: Ranges, taken: Sequence[str]
) -> tuple[tuple[ir.Assign, ...], ir.Body]:
    """Split off what depends on the arguments alone."""
    found: dict[sp.Expr, sp.Symbol] = {}
    free = (label for label in map("h{}".format, count()) if label not in {*taken, *map(str, arguments)})

    def name(part: sp.Expr) -> sp.Expr:
        if not part.free_symbols or part.is_Symbol or not _costly(part):
            return part
        if part not in found:
            found[part] = sp.Symbol(next(free), real=True)
        return found[part]

    def visit(e: sp.Expr) -> sp.Expr:
        if e.free_symbols <= arguments:
            return name(e)
        if e.is_Symbol:
            return e
        if e.is_Add or e.is_Mul:
            alone = [a for a in e.args if a.free_symbols <= arguments]
            mixed = [visit(a) for a in e.args if not a.free_symbols <= arguments]
            return e.func(name(e.func(*alone)), *mixed)
        return e.func(*map(visit, e.args))

    term = visit(expression)
    labels = [*taken, *map(str, arguments), *map(str, found.values())]
    outer = lower.Lowering(ranges, labels)
    for part, symbol in found.items():
        outer.assign(outer.lower(part), str(symbol))
    inner = {**ranges, **{symbol: lower.bounds(part, ranges) for part, symbol in found.items()}}
    weighted = sp.Symbol(taken[0], real=True) * term
    return tuple(outer.statements), lower.body(weighted, inner, [*labels, *lower.names(outer.statements)])
