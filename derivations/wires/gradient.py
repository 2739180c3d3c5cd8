"""Appendix A, Eqs. (A.1)-(A.10): the collision integrals for small momentum transfer, as currents in momentum space.

A sum over momenta is its summand, in the labelled symbols of `electrons`; a direct sum holds collisions in which all
three electrons change their momenta by little. In the paper's order but for (A.3) and (A.4), which need the rest.
"""

from __future__ import annotations

import sympy as sp
from sympy import Rational, pi

from .electrons import (
    CHANNELS,
    INITIAL,
    W,
    canonical,
    count,
    delta3,
    g_,
    k_,
    labellings,
    members,
    relabel,
    slope_,
    zeta_,
)
from .pair import at, collision, zeta
from .pair_diffusion import D2_of
from .paper import paper
from .symbols import D2, WIRES, bar, k, kp, q, zeta2
from .triple import EACH, collisions, eta

g = {s: sp.Function(f"g_{s}")(k) for s in WIRES}
D_of = {s: {c: sp.Function(f"D_{s}^(3{c})")(k) for c in CHANNELS} for s in WIRES}  # zeta^2 is in them, as in (62)
C_of = {s: {c: sp.Function(f"C_{s}^(3{c})")(k) for c in CHANNELS} for s in WIRES}
P, Pbar = ({c: sp.Symbol(f"{name}^(3{c})", positive=True) for c in CHANNELS} for name in ("P", "Pbar"))
L = sp.Symbol("L", positive=True)  # size of the system: sums over a momentum are L int dk/(2 pi)

step_size = sp.Symbol("s", positive=True)  # counts powers of the transfers


def transfer(i: int) -> sp.Expr:
    """Momentum that electron i gets."""
    return k_(-i) - k_(i)


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


@paper.derived("A.1", "current in momentum space of pair collisions", cases=EACH, follows=("5", "7", "16"))
def pair_current(s):
    return D2 * zeta2(s) * zeta2(bar(s)) * (g[s] - g[bar(s)]).diff(k) / 2


@pair_current.proof(identity="zeta^2/4 times (7) at second order in k' - k is a derivative along k")
def _(s):
    z = {w: sp.Function(f"zeta_{w}") for w in WIRES}
    places = {at(zeta(w), p): z[w](p) for w in WIRES for p in (k, kp)}
    rate = (collision(s).function * zeta(s)**2 / 4).xreplace(places).subs(kp, k + q) * q**2
    rate = sp.cancel(rate / D2_of().function) * D2  # (16) for the integral over q
    terms = tuple((z[1](k) * z[2](k))**2 * D2 * g[w].diff(k) for w in WIRES)
    current = current_of(second_order(rate.subs(q, step_size * q)) / q**2, terms)
    return current.subs({z[w](k): sp.sqrt(zeta2(w)) for w in WIRES})


@paper.definition("A.2", "current in momentum space of triple collisions, channel by channel", cases=EACH)
def triple_current(s):
    return {c: D_of[s][c] * g[s].diff(k) - C_of[s][c] for c in CHANNELS}


def direct_sum(channel: str, s: int) -> sp.Expr:
    """dJ/dk of electron 1, zeta^2/4 times (39)-(41), as a direct sum: every labelling of a collision counts."""
    form = zeta_(s, 1)**2 / 4 * collisions(channel, s)
    orders = list(labellings(channel))
    total = sum(canonical(relabel(form, initial, final)) for initial, final in orders)
    return sp.expand(total) / sum(initial == final for initial, final in orders)


@paper.step
def currents(s):
    """The current of each channel as a direct sum, in the slopes of g of the three electrons.

    The kernel is that of the mean momentum (k_1 + k_1')/2 and of its likes for 2 and 3, over which is summed. There and
    back it is the same, so that it is even in the transfers.
    """
    return tuple(_current(c, s) for c in CHANNELS)


def _current(channel: str, s: int) -> sp.Expr:
    wires, of, kernel = members(channel, s), sp.Function("g"), sp.Function("W")
    moves = {1: step_size * q, 2: step_size * sp.Symbol("q_2"), 3: step_size * sp.Symbol("q_3")}
    place = {g_(wires[0], 1): of(k), g_(wires[0], -1): of(k + moves[1])}
    for i in (2, 3):
        mean, change = sp.Symbol(f"mean_{i}"), moves[i] * slope_(wires[i - 1], i) / 2
        place |= {g_(wires[i - 1], i): mean - change, g_(wires[i - 1], -i): mean + change}
    rate = direct_sum(channel, s).xreplace(place).subs(W(channel, s), kernel(k + moves[1] / 2))
    terms = (kernel(k) * of(k).diff(k) * delta3, kernel(k) * delta3)
    flow = current_of(second_order(rate), terms)
    back = {move / step_size: transfer(i) for i, move in moves.items()}
    return flow.subs({of(k).diff(k): slope_(s, 1), kernel(k): W(channel, s)}).xreplace(back)


def slopes_of_others(form: sp.Expr, s: int) -> sp.Expr:
    """What is left of a current without the slope of g of electron 1."""
    return sp.expand(form).subs(slope_(s, 1), 0)


def pairwise(form: sp.Expr, channel: str) -> sp.Expr:
    """Mean of a sum and of the same with 2 and 3 exchanged, if they are in one wire."""
    if channel == "c":
        return sp.expand(form)
    return sp.expand(canonical(form) + canonical(relabel(form, (1, 3, 2)))) / 2


@paper.definition("A.5", "rate of going from 1 to 1', summand", cases=EACH, follows=("41-eta",))
def rates(s):
    return {c: Rational(1, 4) * eta()[c] * L * W(c, s) * delta3 for c in CHANNELS}


@paper.definition("A.6", "the same weighted with what electron 2 of channel (a) loses", cases=EACH, follows=("41-eta",))
def weighted_a(s):
    return Rational(1, 4) * eta()["a"] * L * W("a", s) * delta3 * (g_(s, 2) - g_(s, -2))


@paper.definition("A.7", "the same in channel (b)", cases=EACH, follows=("41-eta",))
def weighted_b(s):
    o = bar(s)
    return Rational(1, 4) * eta()["b"] * L * W("b", s) * delta3 * (g_(o, 2) - g_(o, -2))


@paper.definition("A.8", "the same in channel (c), with both others", cases=EACH, follows=("41-eta",))
def weighted_c(s):
    o = bar(s)
    others = g_(s, 2) - g_(s, -2) + g_(o, 3) - g_(o, -3)
    return Rational(1, 4) * eta()["c"] * L * W("c", s) * delta3 * others / 2


@paper.derived("A.10", "combinatorial factors: rows a, b, c and columns eta, xi, mu, nu")
def table():
    return sp.ImmutableMatrix([[Rational(1, 12), 3, 2, 2], [Rational(1, 4), 1, 2, 2], [Rational(1, 2), 2, 1, 1]])


@table.proof(identity="labellings of one collision: all, those where 1 -> 1' is direct, and those where all are")
def _():
    return sp.Matrix([list(count(c).values()) for c in CHANNELS])


@paper.derived("A.10-product", "product of the four factors", follows=("A.10",))
def product():
    return (sp.S.One,) * 3


@product.proof(identity="rows of (A.10)")
def _():
    return tuple(sp.prod(table().row(i)) for i in range(3))


@paper.derived("A.10-exchange", "by how much exchange multiplies what direct collisions contribute", follows=("A.10",))
def exchange():
    return sp.Integer(6), sp.Integer(2), sp.Integer(2)


@exchange.proof(identity="xi mu in each channel")
def _():
    return tuple(table()[i, 1] * table()[i, 2] for i in range(3))


def factor(channel: str, name: str) -> sp.Expr:
    """An element of (A.10)."""
    return table()[CHANNELS.index(channel), ("eta", "xi", "mu", "nu").index(name)]


@paper.derived("A.9", "(A.6)-(A.8) for small transfers, as direct sums", cases=EACH,
               follows=("41-eta", "A.6", "A.7", "A.8", "A.10"))
def soft_weighted(s):
    o = bar(s)
    lost = {"a": -transfer(2) * slope_(s, 2), "b": -transfer(2) * slope_(o, 2),
            "c": (-transfer(2) * slope_(s, 2) - transfer(3) * slope_(o, 3)) / 2}
    return {c: Rational(1, 4) * eta()[c] * factor(c, "mu") * L * W(c, s) * delta3 * lost[c] for c in CHANNELS}


@soft_weighted.proof(identity="first order in the transfers, each collision as often as 1 -> 1' is direct, over nu")
def _(s):
    def soft(channel, form):
        near = sum(initial[0] == final[0] for initial, final in labellings(channel))
        direct = sum(initial == final for initial, final in labellings(channel))
        wires = members(channel, s)
        expanded = {g_(w, -i): g_(w, i) + transfer(i) * slope_(w, i) for i, w in zip(INITIAL, wires, strict=True)}
        return form.xreplace(expanded) * Rational(near, direct)
    return {c: soft(c, form(s)) for c, form in zip(CHANNELS, (weighted_a, weighted_b, weighted_c), strict=True)}


@paper.derived("A.3", "diffusion coefficients: integrand over q", cases=EACH,
               follows=("39", "40", "41", "A.2", "A.5", "A.10"))
def diffusion(s):
    return {c: factor(c, "xi") * q**2 * P[c] / 2 / (2 * pi) for c in CHANNELS}


@diffusion.proof(identity="what multiplies the slope of electron 1 in the direct sum, over mu and the summand (A.5)")
def _(s):
    def integrand(channel, form):
        per_D = sp.diff(triple_current(s)[channel], D_of[s][channel]) / g[s].diff(k)
        weight = sp.diff(form, slope_(s, 1)) / count(channel)["mu"] / per_D
        return sp.cancel(weight / transfer(1)**2 / rates(s)[channel]) * q**2 * P[channel] * L / (2 * pi)
    return {c: integrand(c, form) for c, form in zip(CHANNELS, currents(s), strict=True)}


@paper.derived("A.4", "integral terms: integrand over q", cases=EACH, follows=("39", "40", "41", "A.2", "A.9", "A.10"))
def integral_terms(s):
    return {c: factor(c, "xi") * q * Pbar[c] / (2 * pi) for c in CHANNELS}


@integral_terms.proof(identity="the rest of the direct sum, 2 and 3 exchanged where they may be, over (A.9)")
def _(s):
    def integrand(channel, form):
        rest = pairwise(slopes_of_others(form, s), channel) / sp.diff(triple_current(s)[channel], C_of[s][channel])
        per_rate = sp.cancel(sp.factor(rest / transfer(1)) / pairwise(soft_weighted(s)[channel], channel))
        return per_rate * q * Pbar[channel] * L / (2 * pi)
    return {c: integrand(c, form) for c, form in zip(CHANNELS, currents(s), strict=True)}


@paper.derived("A.4-peaks", "weights of the peaks of P over q: 1 -> 1' holds electron 1, 2 or 3 at the end")
def peaks():
    return {"a": (sp.S.One,) * 3, "b": (sp.S.One, sp.S.Zero, sp.S.Zero), "c": (sp.S.One, sp.S.One, sp.S.Zero)}


@peaks.proof(identity="labellings of one collision by the electron that 1' holds, over those where it is electron 1")
def _():
    def weights(channel):
        ends = [final[0] for _, final in labellings(channel)]
        return tuple(Rational(ends.count(i), ends.count(1)) for i in INITIAL)
    return {c: weights(c) for c in CHANNELS}
