"""Inequalities and covers: what holds on a whole domain, by ball arithmetic where python-flint is installed."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from typing import Any

import mpmath
import sympy as sp

from .backends import flint_backend
from .compare import DIGITS, NotFinite, Verdict, draw, infinite, number_at, relational, symbols_of
from .numeric import HAVE_FLINT, Unsupported, show_point, tape

POINTS = 200     # of a sampled inequality
BOXES = 20_000   # of a cover, at most
CLOSE = Fraction(1, 1000)  # to which a cover shows two expressions the same


def _normal(comparison: Any) -> Any:
    """The inequality with the proof's mapping (or nothing: True) put in; None if the proof gives an inequality."""
    left, right = comparison.left, comparison.right
    if relational(right):
        return None
    put = dict(right) if isinstance(right, Mapping) else {}
    if any(infinite(sp.sympify(value)) for value in (*put.values(), left.lhs.subs(put), left.rhs.subs(put))):
        raise NotFinite("a side of the inequality is infinite or no number: a check needs finite ones")
    if isinstance(right, Mapping):
        return left.subs(put)
    if right in (True, sp.true):
        return left
    raise TypeError(f"the proof of an inequality gives an inequality, a mapping or True, not {type(right).__name__}")


def refute_inequality(comparison: Any) -> Verdict | None:
    """A point where the inequality fails, or a difference from the inequality that the proof gives."""
    claim = _normal(comparison)
    if claim is None:
        return _other_inequality(comparison)
    if claim in (sp.true, sp.false):
        return None if claim == sp.true else Verdict(False, "refuted", "the inequality is false")
    for index in range(POINTS):
        point = draw(symbols_of(claim), comparison.proof.domain, comparison.seed, index)
        difference = number_at(claim.lhs - claim.rhs, point, 20)
        if not _holds(difference, claim.rel_op):
            gap = mpmath.nstr(difference, 5)
            return Verdict(False, "refuted", f"fails at {show_point(point)}: the sides differ by {gap}")
    return None


def _holds(difference: Any, relation: str) -> bool:
    from .backends import compare
    return bool(compare(mpmath.re(difference), relation))


def _other_inequality(comparison: Any) -> Verdict | None:
    left, right = comparison.left, comparison.right
    if left.rel_op != right.rel_op:
        right = right.reversed
    if left.rel_op != right.rel_op:
        return Verdict(False, "refuted", f"the proof gives {sp.sstr(right)}, another relation")
    for ours, theirs in ((left.lhs, right.lhs), (left.rhs, right.rhs)):
        key = (*comparison.key, "side", sp.sstr(theirs))
        part = type(comparison)(comparison.entry, comparison.proof, key, 0, ours, theirs)
        fault = part.refute()
        if fault is not None:
            return fault
    return None


def prove_inequality(comparison: Any) -> Verdict:
    """On a cover for method "ball", else by the sample that refutation went through."""
    claim = _normal(comparison)
    if claim is None:
        return Verdict(True, "inequality", "both sides are what the proof gives")
    if claim == sp.true:
        return Verdict(True, "inequality", "true by its assumptions")
    if comparison.method != "ball":
        return Verdict(True, f"sampled({POINTS})", f"holds at {POINTS} random points")
    boxes = cover(claim.lhs - claim.rhs, comparison.proof.domain, claim.rel_op)
    if boxes is None:
        return Verdict(False, "ball", f"not decided on a cover of {BOXES} boxes")
    return Verdict(True, "ball", f"holds on a cover of the domain by {boxes} boxes")


def prove_identity(comparison: Any, points: str) -> Verdict:
    """The two sides stay close on a whole cover of the domain; with the random points, they are the same."""
    boxes = cover(comparison.left - comparison.right, comparison.proof.domain, "close", comparison.left)
    if boxes is None:
        return Verdict(False, "ball", f"{points}, but not close on a cover of {BOXES} boxes")
    return Verdict(True, "ball", f"within {float(CLOSE):g} on a cover of {boxes} boxes, {points}")


def cover(expr: sp.Expr, domain: Mapping[sp.Symbol, Any], relation: str, scale: sp.Expr | None = None) -> int | None:
    """Number of boxes on which `expr relation 0` was proved, together covering the domain; None if undecided."""
    if not HAVE_FLINT:
        raise Unsupported("method 'ball' needs python-flint: pip install coulombdrag[verify]")
    symbols = sorted(expr.free_symbols | (scale.free_symbols if scale is not None else set()), key=str)
    missing = [str(s) for s in symbols if s not in domain]
    if missing:
        raise ValueError(f"method 'ball' needs a domain of {', '.join(missing)}")
    todo = [tuple((_exact(domain[s][0]), _exact(domain[s][1])) for s in symbols)]
    backend, code, size = flint_backend(), tape(expr), tape(scale) if scale is not None else None
    done = 0
    with backend.digits(DIGITS):
        while todo:
            box = todo.pop()
            values = {s: _ball(backend, low, high) for s, (low, high) in zip(symbols, box, strict=True)}
            if _decided(backend, code.run(backend, values), relation, size.run(backend, values) if size else None):
                done += 1
            elif done + len(todo) >= BOXES:
                return None
            else:
                todo += _halves(box)
    return done


def _exact(bound: Any) -> Fraction:
    return Fraction(str(sp.Rational(bound))) if not isinstance(bound, Fraction) else bound


def _ball(backend: Any, low: Fraction, high: Fraction) -> Any:
    ends = backend.constant(low).real, backend.constant(high).real
    return backend.flint.acb(ends[0].union(ends[1]))


def _halves(box: tuple[tuple[Fraction, Fraction], ...]) -> list[Any]:
    widths = [(high - low) / max(abs(high), abs(low), Fraction(1, 10**6)) for low, high in box]
    axis = widths.index(max(widths))
    low, high = box[axis]
    middle = (low + high) / 2
    return [(*box[:axis], part, *box[axis + 1:]) for part in ((low, middle), (middle, high))]


def _decided(backend: Any, value: Any, relation: str, scale: Any) -> bool:
    if not value.is_finite():
        return False
    if relation == "close":
        return bool(value.abs_upper() <= scale.abs_lower() * backend.constant(CLOSE).real)
    if value.imag != 0:
        return False
    real = value.real
    return bool({">": real > 0, ">=": real >= 0, "<": real < 0, "<=": real <= 0, "!=": real > 0 or real < 0}[relation])
