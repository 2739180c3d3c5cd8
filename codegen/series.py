"""Removable singularities: a Taylor branch near zero, with degree and split point chosen by measurement.

Coefficients come from Cauchy's integral on a circle, at high precision. What the truncated series leaves out is
bounded: by the moduli of the next terms, and, from a high degree n on, by Cauchy's estimate M (s/rho)^n/(1 - s/rho),
where M bounds the modulus on the circle of radius rho in ball arithmetic. The split point is where the worse of both
branches, executed in float64 as printed, is best: too small, and the closed form cancels; too large, and the series
needs terms.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

import mpmath as mp
import numpy as np
import sympy as sp

from coulombdrag.codegen import ir, lower
from coulombdrag.codegen.printers import flint as print_flint
from coulombdrag.codegen.proof import executable
from coulombdrag.codegen.ranges import Ranges
from coulombdrag.codegen.rewrite import rewrite

__all__ = ["Branch", "branch"]

#: Points on the circle of Cauchy's integral, digits, radii tried, arcs of the rigorous bound.
POINTS, DIGITS, RADII, ARCS = 256, 60, (4.0, 3.0, 2.0, 1.5, 1.0, 0.75, 0.5, 0.25, 0.125, 0.0625), 256
#: Coefficients that are computed; what must vanish may be this large beside the largest of them.
KNOWN, NOISE = 180, mp.mpf(10) ** -35
#: Split points tried: powers of 2**(1/4) below the radius; largest error of the truncation beside float64's own.
STEPS, TRUNCATION = 24, 2.0**-56


@dataclass(frozen=True)
class Branch:
    """A polynomial in x or x**2 (times x where odd) for abs(x) < split, and what was measured on both sides."""

    coefficients: tuple[float, ...]
    even: bool
    odd: bool
    split: float
    below: float
    above: float
    truncation: float

    @property
    def note(self) -> str:
        """One line for the docstring of the kernel."""
        return (
            f"series of {len(self.coefficients)} terms below {self.split:g} (split by measurement: {self.below:.1f} "
            f"ulp below, {self.above:.1f} above; truncation at most {self.truncation:.1e})"
        )

    def statements(self, variable: ir.Name, name: Callable[[], str]) -> tuple[list[ir.Assign], ir.Value]:
        """Statements that compute the polynomial, and its value."""
        made: list[ir.Assign] = []

        def assign(value: ir.Value) -> ir.Name:
            made.append(ir.Assign(name(), value))
            return ir.Name(made[-1].target)

        power = assign(ir.Op("*", (variable, variable))) if self.even or self.odd else variable
        value = assign(ir.Horner(power, self.coefficients))
        return made, (assign(ir.Op("*", (variable, value))) if self.odd else value)


def _coefficients(function: Callable, radius: float) -> tuple[list[mp.mpf], mp.mpf]:
    """c_n radius**n, and the largest of what must vanish (imaginary parts, negative powers) over the largest value."""
    roots = [mp.expjpi(mp.mpf(2 * k) / POINTS) for k in range(POINTS)]
    values = [function(radius * root) for root in roots]
    sums = [
        mp.fsum(v * roots[(-k * n) % POINTS] for k, v in enumerate(values)) / POINTS for n in range(-20, KNOWN)
    ]
    rest = max([abs(c) for c in sums[:20]] + [abs(mp.im(c)) for c in sums[20:]])
    return [mp.re(c) for c in sums[20:]], rest / max(abs(v) for v in values)


def _circle(part: sp.Expr, x: sp.Symbol) -> tuple[float, list[mp.mpf]]:
    """The largest circle on which the expression is analytic inside, with the scaled Taylor coefficients."""
    call = sp.lambdify(x, part, "mpmath")
    for radius in RADII:
        try:
            coefficients, rest = _coefficients(call, radius)
        except (ZeroDivisionError, ValueError):
            continue
        if rest < NOISE:  # a singularity at distance R from zero shows up as (radius/R)**POINTS
            return radius, coefficients
    raise lower.Unsupported(f"{part} has no removable singularity at {x} = 0: it is not analytic about that point")


def _bound(part: sp.Expr, x: sp.Symbol, radius: float) -> float:
    """Rigorous bound of the modulus on a circle: balls that cover it."""
    import flint

    stable = rewrite(part, {x: (1e-300, 1.0)})
    form = print_flint.function(ir.Function("part", (str(x),), lower.body(stable, {x: (1e-300, 1.0)}, (str(x),))))
    largest = 0.0
    for k in range(ARCS):
        angle = flint.arb(2 * k + 1) * flint.arb.pi() / ARCS
        centre = flint.acb(angle.cos() * radius, angle.sin() * radius)
        half = radius * 3.2 / ARCS  # a little more than half the arc
        ball = flint.acb(flint.arb(centre.real.mid(), half), flint.arb(centre.imag.mid(), half))
        value = float(form(ball).abs_upper())
        if not value < float("inf"):
            raise lower.Unsupported(f"no bound of {part} on the circle of radius {radius:g}")
        largest = max(largest, value)
    return largest


def _ulps(machine: Callable, points: list[float], truth: list[mp.mpf]) -> float:
    """Worst error in ulp; infinite where the value is not finite."""
    worst = 0.0
    for x, true in zip(points, truth, strict=True):
        with np.errstate(all="ignore"):
            value = float(machine(x))
        if not np.isfinite(value):
            return float("inf")
        worst = max(worst, float(abs(value - true) / mp.mpf(float(np.spacing(abs(float(true)))))))
    return worst


def _profile(machine: Callable, exact: Callable, splits: list[float]) -> list[float]:
    """Worst error between each split point and the next."""
    worst = []
    for low, high in zip(splits, [*splits[1:], splits[-1] * 1.2], strict=True):
        points = [low + (high - low) * k / 24 for k in range(24)]
        worst.append(_ulps(machine, points, [exact(mp.mpf(x)) for x in points]))
    return worst


def branch(part: sp.Expr, ranges: Ranges) -> Branch:
    """Choose degree and split point for an expression of one argument with a removable singularity at zero.

    Examples
    --------
    >>> x = sp.Symbol("x", positive=True)
    >>> found = branch((sp.exp(x) - 1 - x)/x**2, {x: (0.0, 1.0)})
    >>> 0.1 < found.split < 4 and found.below < 2 and found.coefficients[0] == 0.5
    True
    """
    (x,) = part.free_symbols
    with mp.workdps(DIGITS):
        radius, scaled = _circle(part, x)
        bound = _bound(part, x, radius)
        largest = max(map(abs, scaled))
        zero = [abs(c) < largest * NOISE for c in scaled]
        parity = (all(zero[1::2]), all(zero[0::2]))
        splits = [radius * 2.0 ** (-k / 4) for k in range(1, STEPS)][::-1]
        machine, _ = executable(rewrite(part, {x: (splits[0], max(ranges[x][1], radius))}), {x: (splits[0], radius)})
        exact = sp.lambdify(x, part, "mpmath")
        direct = _profile(machine, exact, splits)
        best: tuple[float, Branch] | None = None
        for k, split in enumerate(splits[1:], 1):
            found = _shortest(scaled, parity, radius, bound, split, abs(exact(mp.mpf(split))))
            if found is None:
                continue
            below = max(_profile(_polynomial(found, x), exact, splits[max(0, k - 4) : k]))
            above = max(direct[k:])
            cost = max(below, above) + len(found.coefficients) / 20  # a term counts as a twentieth of an ulp
            if best is None or cost < best[0]:
                best = cost, replace(found, below=below, above=above)
    if best is None:
        raise lower.Unsupported(f"no series reaches float64 near {x} = 0 for {part}")
    return best[1]


def _shortest(
    scaled: list[mp.mpf], parity: tuple[bool, bool], radius: float, bound: float, split: float, value: mp.mpf
) -> Branch | None:
    """The shortest series whose remainder at the split point is below TRUNCATION, relative to the value there."""
    t = mp.mpf(split) / radius
    remainder = bound * t**KNOWN / (1 - t)
    degree = KNOWN
    while degree and remainder + abs(scaled[degree - 1]) * t ** (degree - 1) <= TRUNCATION * value:
        degree -= 1
        remainder += abs(scaled[degree]) * t**degree
    if remainder > TRUNCATION * value or degree < 2:
        return None
    taylor = [float(c / mp.mpf(radius) ** n) for n, c in enumerate(scaled[:degree])]
    even, odd = parity
    kept = tuple(taylor[1::2] if odd else taylor[0::2] if even else taylor)
    return Branch(kept, even, odd, split, 0.0, 0.0, float(remainder / value))


def _polynomial(trial: Branch, x: sp.Symbol) -> Callable:
    """The series alone, as it will be printed, in float64."""
    from coulombdrag.codegen import elementary
    from coulombdrag.codegen.printers import numba

    counter = iter(range(9))
    made, value = trial.statements(ir.Name(str(x)), lambda: f"p{next(counter)}")
    form = ir.Function("series", (str(x),), ir.Body(tuple(made), value))
    return elementary.evaluator(numba.point(form, []), "_series_point")
