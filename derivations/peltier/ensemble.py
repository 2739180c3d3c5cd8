"""Three equally likely realisations of a conductor, as symbols: enough for every average of the Appendix."""

from __future__ import annotations

from collections.abc import Iterable

import sympy as sp

REALISATIONS = range(3)
T12 = sp.symbols("t:3", real=True)  # T'_12 in each of them
T34 = sp.symbols("u:3", real=True)
FIRST, SECOND = sp.symbols("a_0 a_1", real=True), sp.symbols("b_0 b_1", real=True)
MEANS = sp.symbols("m_21 m_43", positive=True)


def average(values: Iterable[sp.Expr]) -> sp.Expr:
    """Mean over the realisations."""
    found = tuple(values)
    return sp.Add(*found) / len(found)


def away(symbols: tuple[sp.Symbol, ...]) -> tuple[sp.Expr, ...]:
    """Deviations of zero mean."""
    return (*symbols, -sp.Add(*symbols))


def slopes() -> tuple[tuple[sp.Symbol, ...], ...]:
    """T'_12 and T'_34 in each realisation."""
    return T12, T34


def drops(size: sp.Expr) -> tuple[tuple[sp.Expr, ...], ...]:
    """Differences of the potentials 2, 1 and 4, 3 in each realisation, their deviations times `size`."""
    return tuple(tuple(mean + size * part for part in away(parts))
                 for mean, parts in zip(MEANS, (FIRST, SECOND), strict=True))
