"""What can be wrong with a formula: every single change of a coefficient, sign, exponent, symbol or term."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import sympy as sp
from sympy.core.relational import Relational

Path = tuple[int, ...]
FLIPPED = {sp.Gt: sp.Lt, sp.Lt: sp.Gt, sp.Ge: sp.Le, sp.Le: sp.Ge}


@dataclass(frozen=True)
class Variant:
    """One change: what it is, in words, and the changed value, made when it is asked for."""

    what: str
    make: Callable[[], Any]


def variants(value: Any) -> Iterator[Variant]:
    """Every variant of a statement: an expression, an equation, an inequality, or an array or mapping of them."""
    if isinstance(value, Mapping):
        for key, part in value.items():
            yield from _within(part, lambda new, key=key: {**value, key: new}, f"[{key}] ")
    elif isinstance(value, tuple | list | sp.Tuple):
        yield from _sequence(tuple(value))
    elif isinstance(value, sp.MatrixBase | sp.NDimArray):
        yield from _array(value)
    elif isinstance(value, Relational):
        yield from _relation(value)
    elif isinstance(value, sp.Expr):
        yield from _expression(value)


def _within(part: Any, put: Callable[[Any], Any], where: str) -> Iterator[Variant]:
    for variant in variants(part):
        yield Variant(where + variant.what, lambda v=variant: put(v.make()))


def _sequence(value: tuple[Any, ...]) -> Iterator[Variant]:
    for i, part in enumerate(value):
        yield from _within(part, lambda new, i=i: (*value[:i], new, *value[i + 1:]), f"[{i}] ")
    for i in range(len(value) - 1):
        if value[i] != value[i + 1]:
            swapped = (*value[:i], value[i + 1], value[i], *value[i + 2:])
            yield Variant(f"index: parts {i} and {i + 1} swapped", lambda s=swapped: s)


def _array(value: Any) -> Iterator[Variant]:
    shape = value.shape
    flat = sp.flatten(value.tolist())

    def rebuilt(entries: list[Any]) -> Any:
        return sp.ImmutableMatrix(*shape, entries) if isinstance(value, sp.MatrixBase) else type(value)(entries, shape)
    for i, part in enumerate(flat):
        yield from _within(part, lambda new, i=i: rebuilt([*flat[:i], new, *flat[i + 1:]]), f"[{i}] ")
    if isinstance(value, sp.MatrixBase) and shape[0] == shape[1] > 1:
        yield Variant("index: transposed", lambda: value.T)


def _relation(value: Relational) -> Iterator[Variant]:
    def rebuilt(left: Any, right: Any) -> Any:
        return value.func(left, right, evaluate=False)
    yield from _within(value.lhs, lambda new: rebuilt(new, value.rhs), "left side, ")
    yield from _within(value.rhs, lambda new: rebuilt(value.lhs, new), "right side, ")
    if type(value) in FLIPPED:
        yield Variant("relation turned around", lambda: FLIPPED[type(value)](value.lhs, value.rhs))


def _expression(value: sp.Expr) -> Iterator[Variant]:
    if value == 0:
        yield Variant("coefficient: 0 -> 1", lambda: sp.S.One)
        return
    for path, node, role in _sites(value, (), "all"):
        for what, new in _changes(node, role):
            yield Variant(what, lambda path=path, new=new: _replace(value, path, new))
    symbols = sorted(_plain(value), key=str)
    for one, other in zip(symbols, symbols[1:] + symbols[:1], strict=True):
        if one != other and not (len(symbols) == 2 and one == symbols[1]):
            yield Variant(f"symbols {one} and {other} swapped",
                          lambda a=one, b=other: value.xreplace({a: b, b: a}))


def _plain(value: sp.Expr) -> set[sp.Symbol]:
    return value.free_symbols & value.atoms(sp.Symbol)  # a node may have free symbols of its own


def _sites(node: sp.Basic, path: Path, role: str) -> Iterator[tuple[Path, sp.Basic, str]]:
    """Nodes with their place; the role is "all", "term" of a sum, "argument" of a function, "factor", "bound"."""
    yield path, node, role
    if isinstance(node, sp.Integral):
        yield from _sites(node.function, (*path, 0), "argument")
        for i, limit in enumerate(node.limits, start=1):
            for j in range(1, len(limit)):
                yield (*path, i, j), limit[j], "bound"
        return
    if isinstance(node, sp.Derivative | sp.Subs | sp.Piecewise) or not node.args or not isinstance(node, sp.Expr):
        return
    if isinstance(node, sp.Pow) and not isinstance(node, sp.exp):
        yield from _sites(node.base, (*path, 0), "base")
        if not node.exp.is_number:
            yield from _sites(node.exp, (*path, 1), "argument")
        return
    inner = "term" if isinstance(node, sp.Add) else "factor" if isinstance(node, sp.Mul) else "argument"
    for i, part in enumerate(node.args):
        if isinstance(part, sp.Expr):
            yield from _sites(part, (*path, i), inner)


def _changes(node: sp.Basic, role: str) -> Iterator[tuple[str, sp.Basic]]:
    shown = short(node)
    if role == "bound":
        moved = {sp.oo: sp.S.One, -sp.oo: -sp.S.One, sp.S.Zero: sp.S.One}.get(node, 2 * node)
        yield f"bound of integration: {shown} -> {moved}", moved
        return
    if role in ("all", "term", "argument") and not (role != "all" and isinstance(node, sp.Add)):
        yield f"coefficient: 2 * ({shown})", 2 * node
        yield f"sign: -({shown})", -node
    if role == "term":
        yield f"dropped term: {shown}", sp.S.Zero
    if isinstance(node, sp.Pow) and not isinstance(node, sp.exp) and node.exp.is_number:
        new = node.exp + 1 if node.exp != -1 else sp.Integer(-2)
        yield f"exponent: ({short(node.base)})**({node.exp}) -> **({new})", node.base ** new
    elif role in ("factor", "term", "argument", "all") and isinstance(node, sp.Symbol | sp.Function | sp.exp):
        yield f"exponent: ({shown})**1 -> **2", node ** 2


def _replace(value: sp.Basic, path: Path, new: sp.Basic) -> Any:
    if not path:
        return new
    args = list(value.args)
    args[path[0]] = _replace(args[path[0]], path[1:], new)
    return value.func(*args)


def short(node: sp.Basic | str) -> str:
    """An expression in at most 60 characters."""
    text = node if isinstance(node, str) else sp.sstr(node)
    return text if len(text) <= 60 else text[:57] + "..."
