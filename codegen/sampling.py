"""Where certificates look: boxes of a kernel's domain, and points in a box over all orders of magnitude."""

from __future__ import annotations

import itertools
import math
from collections.abc import Iterator, Mapping

import numpy as np

from coulombdrag.codegen import ir, special
from coulombdrag.codegen.emit import function
from coulombdrag.codegen.spec import Argument, FixedNodeIntegral, Kernel

__all__ = ["Box", "boxes", "describe", "points", "thresholds"]

Box = Mapping[str, tuple[float, float]]

#: Pieces an argument, by the number of arguments, two where none is said: a dozen or two of rows a kernel, never 256.
PIECES = {1: 6, 2: 4, 3: 3, 8: 1}
#: Where the logarithmic part of a range that begins at zero begins, relative to its end.
NEAR_ZERO = 1e-20
SPECIAL = (0.0, 5e-324, 2.0**-1022)


def describe(box: Box) -> str:
    """The box in words.

    Examples
    --------
    >>> describe({"x": (1e-6, 1.0), "s": (0.0, 3.0)})
    'x in [1e-06, 1], s in [0, 3]'
    """
    return ", ".join(f"{name} in [{low:.6g}, {high:.6g}]" for name, (low, high) in box.items())


def thresholds(kernel: Kernel) -> dict[str, list[float]]:
    """Arguments at which the generated code changes its branch, by the name of the argument."""
    found: dict[str, set[float]] = {argument.name: set() for argument in kernel.arguments}
    if isinstance(kernel.expression, FixedNodeIntegral):
        return {name: [] for name in found}
    form = function(kernel)
    assert isinstance(form.body, ir.Body)  # no fixed-node integral
    assigned = {statement.target: statement.value for statement in form.body.statements}
    for value in ir.values(form):
        if isinstance(value, ir.Select) and isinstance(value.right, ir.Number):
            left, limit = assigned.get(getattr(value.left, "id", ""), value.left), value.right.value
            modulus = isinstance(left, ir.Op) and left.kind == "abs"
            inner = left.args[0] if isinstance(left, ir.Op) and modulus else left
            name = getattr(inner, "id", "")
            if name in found:
                found[name] |= {limit, -limit} if modulus else {limit}
        elif isinstance(value, ir.Call) and (name := getattr(value.argument, "id", "")) in found:
            found[name] |= set(special.EDGES.get(value.function, ()))
    return {
        argument.name: sorted(t for t in found[argument.name] if argument.low < t < argument.high)
        for argument in kernel.arguments
    }


def _edges(argument: Argument, pieces: int) -> list[float]:
    """Ends of the pieces of one argument: powers of ten where the spacing is logarithmic."""
    low, high = argument.low, argument.high
    if argument.spacing == "log" and low >= 0:
        start = low if low > 0 else max(high * NEAR_ZERO, 5e-324) ** 0.5 * high**0.5
        first, last = math.log10(start), math.log10(high)
        inner = [10.0 ** round(first + (last - first) * k / pieces) for k in range(0 if low == 0 else 1, pieces)]
    else:
        inner = [low + (high - low) * k / pieces for k in range(1, pieces)]
        if low < 0 < high:
            inner = [v for v in inner if abs(v) > 1e-12 * high] + [0.0]
    return sorted({low, high, *(v for v in inner if low < v < high)})


def boxes(kernel: Kernel) -> Iterator[Box]:
    """Boxes that cover the domain; a branch of the code ends at the side of a box."""
    pieces, cuts = PIECES.get(len(kernel.arguments), 2), thresholds(kernel)
    sides = []
    for argument in kernel.arguments:
        edges = sorted({*_edges(argument, pieces), *cuts[argument.name]})
        sides.append([(argument.name, side) for side in itertools.pairwise(edges)])
    for box in itertools.product(*sides):
        yield dict(box)


def _logarithmic(low: float, high: float, count: int, rng: np.random.Generator) -> np.ndarray:
    """Uniform in the logarithm of the modulus; towards zero half stop at 1e-20 of the end, half at the subnormals."""
    if high <= 0:
        return -_logarithmic(-high, -low, count, rng)
    if low < 0:
        above = rng.random(count) < 0.5
        return np.where(above, _logarithmic(0.0, high, count, rng), _logarithmic(low, 0.0, count, rng))
    start = np.where(rng.random(count) < 0.5, 5e-324, high * NEAR_ZERO) if low == 0 else np.full(count, low)
    start = np.maximum(start, 5e-324)
    first = np.log(start)
    return np.clip(np.exp(first + (math.log(high) - first) * rng.random(count)), low, high)


def _special(low: float, high: float) -> list[float]:
    """Ends with their neighbours inside, zero and the smallest numbers where they are in the range."""
    listed = [low, high, float(np.nextafter(low, high)), float(np.nextafter(high, low))]
    return listed + [s * v for v in SPECIAL for s in (1, -1) if low < s * v < high]


def points(kernel: Kernel, box: Box, count: int, rng: np.random.Generator) -> dict[str, np.ndarray]:
    """At least `count` points of a box: corners, sides with their neighbours, linear and logarithmic random ones."""
    names = [argument.name for argument in kernel.arguments]
    rows = [list(corner) for corner in itertools.product(*[box[name] for name in names])]
    columns = {}
    left = max(count, 2 * len(rows)) - len(rows)
    for k, name in enumerate(names):
        low, high = box[name]
        half = left // 2
        column = np.concatenate([low + (high - low) * rng.random(half), _logarithmic(low, high, left - half, rng)])
        rng.shuffle(column)
        special = _special(low, high)
        place = rng.permutation(left)[: min(len(special), max(left // (4 * len(names)), 1))]
        column[place] = special[: len(place)]
        columns[name] = np.clip(np.concatenate([[row[k] for row in rows], column]), low, high)
    return columns
