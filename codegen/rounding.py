"""A proved bound of the rounding error of a sum over nodes, over a whole box of its arguments.

Each intermediate value carries an enclosure of what it would be without rounding and two numbers that bound what
rounding did to it: ``|computed - exact| <= relative*|exact| + absolute``. Sums of one sign keep the relative bound, so
large boxes are no loss where nothing cancels; where signs are mixed the bound turns absolute and small boxes are
needed, which the bisection of `bound` makes. All arithmetic is rounded outward. Nothing is sampled: certificates call
it `ball`.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass

import numpy as np

from coulombdrag.codegen import ir

__all__ = ["Unproved", "bound"]

#: Unit roundoff, and the rounding error where the result is subnormal.
U, ETA = 2.0**-53, 5e-324
#: Covers the roundings of the bounds themselves, a few hundred positive operations each.
SLACK = 1 + 1e-9
Box = Mapping[str, tuple[float, float]]


class Unproved(ValueError):
    """The bound cannot be proved by this method."""


@dataclass(frozen=True)
class _Value:
    """Enclosure without rounding, relative and absolute bound of the error: numbers, or arrays over the nodes."""

    low: np.ndarray
    high: np.ndarray
    relative: np.ndarray
    absolute: np.ndarray

    @property
    def largest(self) -> np.ndarray:
        return np.maximum(np.abs(self.low), np.abs(self.high))

    @property
    def smallest(self) -> np.ndarray:
        return np.where((self.low <= 0) & (self.high >= 0), 0.0, np.minimum(np.abs(self.low), np.abs(self.high)))


def _exact(low: float | np.ndarray, high: float | np.ndarray) -> _Value:
    zero = np.zeros(())
    return _Value(np.asarray(low, dtype=float), np.asarray(high, dtype=float), zero, zero)


def _down(x: np.ndarray) -> np.ndarray:
    return np.nextafter(x, -np.inf)


def _up(x: np.ndarray) -> np.ndarray:
    return np.nextafter(x, np.inf)


def _rounded(v: _Value, underflow: bool = True) -> _Value:
    """One correctly rounded operation has given v."""
    absolute = v.absolute * (1 + U) + (ETA if underflow else 0.0)
    return _Value(v.low, v.high, (v.relative + U * (1 + v.relative)) * SLACK, absolute * SLACK)


def _negative(a: _Value) -> _Value:
    return _Value(-a.high, -a.low, a.relative, a.absolute)


def _modulus(a: _Value) -> _Value:
    return _Value(a.smallest, a.largest, a.relative, a.absolute)


def _product(a: _Value, b: _Value) -> _Value:
    ends = np.stack(np.broadcast_arrays(a.low * b.low, a.low * b.high, a.high * b.low, a.high * b.high))
    relative = a.relative + b.relative + a.relative * b.relative
    absolute = a.largest * (1 + a.relative) * b.absolute + b.largest * (1 + b.relative) * a.absolute
    return _Value(*_hull(ends, *_signs(a, b)), relative * SLACK, (absolute + a.absolute * b.absolute) * SLACK)


def _signs(a: _Value, b: _Value) -> tuple[np.ndarray, np.ndarray]:
    """Where a product or quotient cannot be negative, and where it cannot be positive."""
    up, down, right, left = a.low >= 0, a.high <= 0, b.low >= 0, b.high <= 0
    return (up & right) | (down & left), (up & left) | (down & right)


def _hull(ends: np.ndarray, above: np.ndarray, below: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Outward rounding that keeps a known sign: a zero must not become the smallest number on its other side."""
    low, high = _down(ends.min(0)), _up(ends.max(0))
    return np.where(above, np.maximum(low, 0.0), low), np.where(below, np.minimum(high, 0.0), high)


def _sum(a: _Value, b: _Value) -> _Value:
    above, below = (a.low >= 0) & (b.low >= 0), (a.high <= 0) & (b.high <= 0)
    one_sign = above | below
    mixed = a.largest * a.relative + b.largest * b.relative
    absolute = a.absolute + b.absolute + np.where(one_sign, 0.0, mixed)
    relative = np.where(one_sign, np.maximum(a.relative, b.relative), 0.0)
    ends = np.stack(np.broadcast_arrays(a.low + b.low, a.high + b.high))
    return _Value(*_hull(ends, above, below), relative, absolute * SLACK)


def _quotient(a: _Value, b: _Value) -> _Value:
    least = b.smallest
    if (least == 0).any():
        raise Unproved("a denominator may be zero")
    off = b.relative + b.absolute / least
    if (off >= 0.5).any():
        raise Unproved("a denominator has lost its digits")
    ends = np.stack(np.broadcast_arrays(a.low / b.low, a.low / b.high, a.high / b.low, a.high / b.high))
    relative = (a.relative + off) / (1 - off)
    return _Value(*_hull(ends, *_signs(a, b)), relative * SLACK, a.absolute / (least * (1 - off)) * SLACK)


class _Interpreter:
    """Follows the statements of the intermediate form, which are the operations of the generated code."""

    def __init__(self, names: Mapping[str, _Value]) -> None:
        self.names = dict(names)

    def run(self, statements: tuple[ir.Assign, ...]) -> None:
        for statement in statements:
            self.names[statement.target] = self.value(statement.value)

    def value(self, v: ir.Value) -> _Value:
        match v:
            case ir.Name(name):
                return self.names[name]
            case ir.Number(number):  # what it stands for is within half an ulp of it
                return _Value(
                    *map(np.asarray, (number - abs(number) * 2 * U, number + abs(number) * 2 * U, 2 * U, 0.0))
                )
            case ir.Op(kind, args):
                return self._operation(kind, [self.value(a) for a in args])
        raise Unproved(f"no proof for {type(v).__name__} {getattr(v, 'function', '')}".rstrip())

    def _operation(self, kind: str, args: list[_Value]) -> _Value:
        match kind:
            case "neg":
                return _negative(args[0])
            case "abs":
                return _modulus(args[0])
            case "+":
                return _rounded(_sum(*args), underflow=False)
            case "-":
                return _rounded(_sum(args[0], _negative(args[1])), underflow=False)
            case "*":
                return _rounded(_product(*args))
            case "/":
                return _rounded(_quotient(*args))
            case "fma":
                return _rounded(_sum(_product(args[0], args[1]), args[2]))
        raise Unproved(f"no proof for {kind}")


def _terms(form: ir.Function, box: Box) -> _Value:
    """All terms of the sum over one box."""
    assert isinstance(form.body, ir.NodeSum)  # as its callers have seen
    names = {name: _exact(*box[name]) for name in form.arguments}
    for name, column in form.body.tables:
        entries = np.array(column)
        if (np.abs(entries[entries != 0]) < 2.0**-1000).any():
            raise Unproved(f"table {name} has entries near the underflow")
        half = np.abs(entries) * 2 * U
        names[name] = _Value(entries - half, entries + half, np.full(entries.shape, 2 * U), np.zeros(entries.shape))
    interpreter = _Interpreter(names)
    interpreter.run(form.body.hoisted)
    interpreter.run(form.body.term.statements)
    return interpreter.value(form.body.term.result)


def _over_box(form: ir.Function, scale: ir.Function | None, box: Box) -> float:
    terms = _terms(form, box)
    count = terms.low.size
    chain = count * U / (1 - count * U)  # the ordered sum
    if scale is None:  # relative to the sum of the moduli
        least = float(np.sum(terms.smallest))
        if least == 0.0:
            raise Unproved("all terms may vanish together: their sum needs a scale")
        spread = float(np.sum(terms.absolute)) / least
        return (float(np.max(terms.relative)) + spread) * (1 + chain) * SLACK + chain
    yardstick = float(np.sum(_terms(scale, box).smallest))
    size, error = float(np.sum(terms.largest)), float(np.sum(terms.relative * terms.largest + terms.absolute))
    return (error * (1 + chain) + chain * size) / yardstick * SLACK


def _halves(box: Box, name: str) -> tuple[Box, Box]:
    """Halved where it is widest: in the logarithm, at a thousandth of the end where it begins at zero."""
    low, high = box[name]
    if low > 0 and high > 1.5 * low:
        middle = math.sqrt(low) * math.sqrt(high)
    else:
        middle = 1e-3 * high if low == 0 and high > 1e-250 else low + (high - low) / 2
    return {**box, name: (low, middle)}, {**box, name: (middle, high)}


def _width(side: tuple[float, float]) -> float:
    low, high = side
    return math.log(high / low) if low > 0 else 30.0


def bound(form: ir.Function, box: Box, goal: float, scale: ir.Function | None = None, boxes: int = 400) -> float:
    """Bound of the rounding error of a node sum everywhere in a box.

    Parameters
    ----------
    form : ir.Function
        With a `NodeSum` without elementary functions.
    box : dict
        Name of the argument to (low, high).
    goal : float
        The box is bisected until the bound is below this in every part.
    scale : ir.Function, optional
        Node sum that the error is relative to; the sum of the moduli of the terms where it is not given.
    boxes : int
        Parts at which to give up.

    Returns
    -------
    float
        Not larger than `goal`.

    Raises
    ------
    Unproved
        Where the goal is not reached, or the sum calls a function whose error is measured and not proved.
    """
    if not isinstance(form.body, ir.NodeSum):
        raise Unproved("a proof exists for sums over nodes alone")
    stack, worst, done = [box], 0.0, 0
    with np.errstate(all="ignore"):
        while stack:
            part = stack.pop()
            done += 1
            found = _attempt(lambda part=part: _over_box(form, scale, part))
            if found <= goal:
                worst = max(worst, found)
            elif done + len(stack) >= boxes or max(map(_width, part.values())) < 1e-3:
                raise Unproved(f"the bound is {found:.1e} at best on {dict(part)}")
            else:
                stack += _halves(part, max(part, key=lambda name: _width(part[name])))
    return worst


def _attempt(step: Callable[[], float]) -> float:
    """A part that is too large for a proof counts as infinitely bad; a missing proof of an operation stays an error."""
    try:
        found = step()
    except Unproved as error:
        if "no proof" in str(error):
            raise
        return math.inf
    return found if not math.isnan(found) else math.inf
