"""Fokker-Planck limit of the collision integrals, Eqs. (A.1)-(A.10)."""

from __future__ import annotations

import sympy as sp
from sympy import pi

from .paper import paper
from .symbols import D2, WIRES, bar, k, m, q, zeta2

g = {s: sp.Function(f"g_{s}")(k) for s in WIRES}
CHANNELS = ("a", "b", "c")
D_of = {s: {c: sp.Function(f"D_{s}^(3{c})")(k) for c in CHANNELS} for s in WIRES}  # zeta^2 is in them, as in (62)
C_of = {s: {c: sp.Function(f"C_{s}^(3{c})")(k) for c in CHANNELS} for s in WIRES}

step_size = sp.Symbol("s", positive=True)  # counts powers of the transfer


def second_order(rate: sp.Expr) -> sp.Expr:
    """Second order in the transfers, both signs of which are summed over: half of the sum at s and at -s.

    Examples
    --------
    >>> second_order(sp.exp(step_size * q))
    q**2/2
    """
    return sp.expand(sp.diff((rate + rate.subs(step_size, -step_size)) / 2, step_size, 2).subs(step_size, 0).doit() / 2)


def current_of(rate: sp.Expr, terms: tuple[sp.Expr, ...]) -> sp.Expr:
    """The combination of `terms` whose derivative along k is `rate`.

    Examples
    --------
    >>> current_of(3 * k**2, (k**3, k**2))
    k**3
    """
    weights = sp.symbols(f"c:{len(terms)}")
    ansatz = sum(w * term for w, term in zip(weights, terms, strict=True))
    difference = sp.expand(sp.diff(ansatz, k) - rate)
    kinds = [a for a in difference.atoms(sp.Derivative, sp.core.function.AppliedUndef)] + [k]
    (solution,) = sp.solve(sp.Poly(difference, *kinds).coeffs(), weights, dict=True)
    return ansatz.subs(solution)


@paper.derived("A.1", "current in momentum space of pair collisions", cases=[(1,), (2,)])
def pair_current(s):
    return D2 * zeta2(s) * zeta2(bar(s)) * (g[s] - g[bar(s)]).diff(k) / 2


@pair_current.proof(identity="(3) and (4) on the mass shell, where electrons exchange momenta, to second order in q")
def _(s):
    k2, V = sp.Symbol("k_2", real=True), sp.Symbol("V", positive=True)
    energy = (k**2 + k2**2 - (k + q)**2 - (k2 - q)**2) / (2 * m)
    (partner,) = sp.solve(energy, k2)
    shell = 1 / sp.Abs(sp.diff(energy, k2))  # of the delta function, over k2
    golden = sp.Rational(1, 4) * 2 * pi * V**2 * sp.Rational(1, 4) * shell / (2 * pi)**2
    zeta, own, other = (sp.Function(name) for name in ("zeta", "own", "other"))  # zeta(k) is zeta_1 zeta_2
    bracket = own(k + q) + other(partner - q) - own(k) - other(partner)
    rate = (zeta(k) * zeta(k + q) * bracket).subs(q, step_size * q)
    form = current_of(second_order(rate) / q**2, tuple(zeta(k)**2 * of(k).diff(k) for of in (own, other)))
    strength = sp.simplify(golden * q**2 / (m / 16 * sp.Abs(q) * V**2 / (2 * pi))) * D2  # the integral (16) over q
    return strength * form.subs({own(k): g[s], other(k): g[bar(s)]}).subs(zeta(k)**2, zeta2(1) * zeta2(2))


@paper.definition("A.2", "current in momentum space of triple collisions, channel by channel", cases=[(1,), (2,)])
def triple_current(s):
    return {c: D_of[s][c] * g[s].diff(k) - C_of[s][c] for c in CHANNELS}
