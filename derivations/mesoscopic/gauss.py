"""Averages over complex Gaussian amplitudes of a few modes, by pairing each with a conjugate."""

from __future__ import annotations

from functools import lru_cache
from itertools import permutations

import sympy as sp

from .symbols import c

MODES = (0, 1, 2)
ONE, OTHER = ([sp.Symbol(f"z{wire}_{j}", complex=True) for j in MODES] for wire in (1, 2))
ONE_BAR, OTHER_BAR = ([sp.Symbol(f"z{wire}bar_{j}", complex=True) for j in MODES] for wire in (1, 2))
VARIABLES = (*ONE, *OTHER, *ONE_BAR, *OTHER_BAR)


def average(polynomial: sp.Expr, correlation: sp.Expr = c) -> sp.Expr:
    """Mean of a polynomial in the amplitudes of both wires, unit modes, <z1 z2^*> = correlation.

    Examples
    --------
    >>> average(ONE[0] * OTHER_BAR[0])
    c
    """
    total = sp.S.Zero
    for powers, factor in sp.Poly(sp.expand(polynomial), *VARIABLES).terms():
        number = len(MODES)
        groups = [powers[i * number:(i + 1) * number] for i in range(4)]
        each = [_mode(*(group[j] for group in groups)) for j in MODES]
        if 0 not in each:
            total += factor * sp.Mul(*each)
    return sp.expand(total.subs(_C, correlation))


_C = sp.Symbol("correlation", real=True)


@lru_cache
def _mode(a: int, b: int, a_bar: int, b_bar: int) -> sp.Expr:
    """<z1^a z2^b z1bar^a_bar z2bar^b_bar> of one mode."""
    if a + b != a_bar + b_bar:
        return sp.S.Zero
    plain, barred = [1] * a + [2] * b, [1] * a_bar + [2] * b_bar
    return sp.Add(*(_C**sum(p != q for p, q in zip(plain, order, strict=True)) for order in permutations(barred)))
