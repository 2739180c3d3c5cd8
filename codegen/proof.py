"""What makes a rewriting admissible: it is the same function, and float64 computes it at least as well.

Three steps, each of which can refute: the difference simplifies to zero; both forms agree in mpmath at 50 digits beyond
the cancellation; and the new form, executed as it will be printed, in float64, stays within the allowed ulp times one
plus the condition number over all orders of magnitude of its domain.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

import mpmath as mp
import numpy as np
import sympy as sp

from coulombdrag.codegen import elementary, ir, lower, opaque
from coulombdrag.codegen.printers import mpmath as print_mpmath
from coulombdrag.codegen.printers import numba as print_numba

__all__ = ["Proof", "Refuted", "agree", "executable", "inside", "prove", "same", "sample"]

#: Digits that survive the cancellation in 1 - exp(1e-300), and then some.
DIGITS = 360


class Refuted(ValueError):
    """A rewriting that is not the same function, or that loses accuracy."""


@dataclass(frozen=True)
class Proof:
    """Evidence: how the identity was shown, how many points, worst error in ulp over (1 + condition) and where."""

    identity: str
    points: int
    worst: float
    at: tuple[tuple[str, float], ...]


def executable(expression: sp.Expr, domain: Mapping[sp.Symbol, tuple[float, float]]) -> tuple[Callable, Callable]:
    """The expression as float64 code, exactly as it would be printed, and as mpmath code of the same operations."""
    names = tuple(sorted(str(s) for s in domain))
    function = ir.Function("form", names, lower.body(opaque.from_sympy(expression), domain, names))
    helpers = [elementary.FUNCTIONS[n].source for n in elementary.closure(ir.calls(function))]
    source = "\n\n".join([*helpers, print_numba.point(function, [])])
    return elementary.evaluator(source, "_form_point"), print_mpmath.function(function)


def sample(low: float, high: float, generator: random.Random, count: int) -> Iterator[float]:
    """Points over all orders of magnitude, both signs, and linearly where the function turns; ends included."""
    for end in (low, high):
        if abs(end) < 1e300:
            yield end
    largest = min(max(abs(low), abs(high)), 1e300)
    made = 0
    while made < count:
        kind = generator.randrange(3)
        if kind == 0:
            x = generator.choice((-1.0, 1.0)) * 10.0 ** generator.uniform(-300.0, np.log10(largest))
        elif kind == 1:
            x = generator.uniform(-3.0, 3.0)
        else:
            x = generator.uniform(-750.0, 750.0)
        if low <= x <= high:
            made += 1
            yield x


def _points(domain: Mapping[sp.Symbol, tuple[float, float]], count: int) -> list[dict[sp.Symbol, float]]:
    generator = random.Random(20)
    symbols = sorted(domain, key=str)
    columns = [list(sample(*domain[s], generator, count)) for s in symbols]
    for column in columns[1:]:
        generator.shuffle(column)
    return [dict(zip(symbols, row, strict=False)) for row in zip(*columns, strict=False)]


def _vanishes(before: sp.Expr, after: sp.Expr) -> bool:
    """Whether the difference simplifies to zero."""
    difference = before - opaque.classic(after)
    if sp.simplify(difference) == 0:
        return True
    difference = difference.rewrite(sp.exp)
    return sp.simplify(difference) == 0 or sp.simplify(sp.expand(sp.together(difference))) == 0


def _by_cases(before: sp.Expr, after: sp.Expr) -> bool:
    """The same where Max and Abs stand: once for either order of what they compare."""
    gap = sp.Symbol("gap", positive=True)
    symbols = sorted(before.free_symbols, key=str)
    first = symbols[0]
    other = symbols[1] if len(symbols) > 1 else sp.S.Zero
    for case in (other + gap, other - gap):
        difference = (before - opaque.classic(after)).subs(first, case)
        difference = sp.expand_log(sp.logcombine(sp.simplify(difference), force=True), force=True)
        if sp.simplify(sp.logcombine(sp.expand(difference), force=True)) != 0 and sp.simplify(sp.exp(difference)) != 1:
            return False
    return True


def prove(
    before: sp.Expr,
    after: sp.Expr,
    domain: Mapping[sp.Symbol, tuple[float, float]],
    ulp: float,
    symbolic: bool = False,
    count: int = 150,
) -> Proof:
    """Prove that `after` may stand for `before` on a domain, or raise Refuted.

    Parameters
    ----------
    before, after : sympy.Expr
        `after` may hold opaque functions (codegen.opaque) or SymPy's expm1 and log1p.
    domain : mapping of symbol to (low, high)
    ulp : float
        Allowed error at every point, times one plus the condition number of `before` there.
    symbolic : bool
        Whether the difference must also simplify to zero. Rules must; a whole kernel need not.
    count : int
        Sample points.

    Examples
    --------
    >>> u = sp.Symbol("u", real=True)
    >>> prove(sp.exp(u) - 1, opaque.Expm1(u), {u: (-700.0, 700.0)}, ulp=1).identity
    'mpmath'
    """
    after = opaque.from_sympy(after)
    machine, exact = executable(after, domain)
    symbols = sorted(domain, key=str)
    original = sp.lambdify(symbols, before, "mpmath")
    slopes = [sp.lambdify(symbols, sp.diff(before, s), "mpmath") for s in symbols]
    worst, points = 0.0, _points(domain, count)
    at: tuple[tuple[str, float], ...] = ()
    with mp.workdps(DIGITS):
        for point in points:
            values = [point[s] for s in symbols]
            error = _error(machine, exact, original, slopes, values)
            if error is not None and not error <= worst:
                worst, at = error, tuple((str(s), v) for s, v in zip(symbols, values, strict=True))
            if not worst <= ulp:
                raise Refuted(f"{after}: error of {worst:.3g} ulp per (1 + condition) at {dict(at)}, allowed {ulp:g}")
    if symbolic and not (_vanishes(before, after) if not after.has(sp.Max, sp.Abs) else _by_cases(before, after)):
        raise Refuted(f"{before} - ({after}) does not simplify to zero")
    return Proof("simplifies to zero, mpmath" if symbolic else "mpmath", len(points), worst, at)


def _error(machine: Callable, exact: Callable, original: Callable, slopes: list, values: list[float]) -> float | None:
    """Error in ulp over 1 + condition; None where float64 cannot hold the value. Refuted where the forms differ."""
    arguments = [mp.mpf(v) for v in values]
    try:
        true = original(*arguments)
        mirrored = exact(*arguments)
    except (ZeroDivisionError, OverflowError, ValueError):
        return None  # a pole, or beyond mpmath's exponents
    if isinstance(true, mp.mpc) or not mp.isfinite(true) or abs(true) > mp.mpf(2) ** 1023:
        return None
    if abs(true - mirrored) > abs(true) * mp.mpf(10) ** (-50) + mp.mpf(10) ** (-DIGITS + 15):
        raise Refuted(f"not the same function: {mp.nstr(true, 20)} became {mp.nstr(mirrored, 20)} at {values}")
    spacing = mp.mpf(float(np.spacing(abs(float(true)))))
    condition = mp.mpf(1)
    if true != 0:
        try:
            condition += sum(abs(a * slope(*arguments) / true) for a, slope in zip(arguments, slopes, strict=True))
        except (ZeroDivisionError, OverflowError):
            return None
    with np.errstate(all="ignore"):
        computed = float(machine(*values))
    if not np.isfinite(computed):
        return float("inf")
    return float(abs(mp.mpf(computed) - true) / spacing / condition)


def same(before: sp.Expr, form: ir.Function, domain: Mapping[sp.Symbol, tuple[float, float]]) -> None:
    """Show that a lowered kernel is the declared expression: its mpmath print agrees to 50 digits at random points.

    Refuted is raised where it does not; its accuracy in float64 is the certificate's business.
    """
    symbols = sorted(domain, key=str)
    original, exact = sp.lambdify(symbols, before, "mpmath", cse=True), print_mpmath.function(form)
    agree(
        form.name,
        lambda point: original(*(point[s] for s in symbols)),
        lambda point: exact(**{str(s): v for s, v in point.items()}),
        [inside(domain, random.Random(seed)) for seed in range(25)],
    )


def agree(name: str, original: Callable, found: Callable, points: list[dict[sp.Symbol, mp.mpf]]) -> None:
    """Compare two callables of a point to 50 digits; Refuted where they differ, or have no value at half the points."""
    compared = 0
    with mp.workdps(DIGITS):
        for point in points:
            try:
                true = original(point)
            except (ZeroDivisionError, OverflowError, ValueError):
                continue
            value = found(point)
            compared += 1
            if not abs(value - true) <= abs(true) * mp.mpf(10) ** (-50):
                at = {str(s): float(v) for s, v in point.items()}
                raise Refuted(f"kernel {name}: {mp.nstr(true, 20)} became {mp.nstr(value, 20)} at {at}")
    if compared < len(points) // 2:
        raise Refuted(f"kernel {name} has no value at {len(points) - compared} of {len(points)} points of its domain")


def inside(domain: Mapping[sp.Symbol, tuple[float, float]], generator: random.Random) -> dict[sp.Symbol, mp.mpf]:
    """A point of the domain, half the time by the logarithm where that exists."""
    point = {}
    for s in sorted(domain, key=str):
        low, high = domain[s]
        t = generator.random()
        logarithmic = low > 0 and generator.random() < 0.5
        point[s] = mp.mpf(min(max(low * (high / low) ** t, low), high) if logarithmic else low + (high - low) * t)
    return point
