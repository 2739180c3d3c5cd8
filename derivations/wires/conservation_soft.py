"""Appendix B for small momentum transfer, Eqs. (B.8)-(B.12): momentum is conserved because of the integral terms."""

from __future__ import annotations

import sympy as sp
from sympy import pi

from .conservation import IDENTICAL, PAIR, as_channel_b, mean_over, on_shell
from .electrons import W, canonical, delta3, relabel, slope_
from .gradient import (
    C_of,
    D_of,
    L,
    P,
    Pbar,
    diffusion,
    factor,
    integral_terms,
    rates,
    soft_weighted,
    transfer,
    triple_current,
)
from .gradient import g as g_of_k
from .paper import paper
from .symbols import bar, k, q
from .triple import EACH
from .zero_modes import J, Lambda1, momentum_rate

SOFT = ("50", "A.2", "A.3", "A.4", "A.5", "A.9", "A.10")


def lost(i: int) -> sp.Expr:
    """Momentum that electron i loses."""
    return -transfer(i)


def force_integrand(channel: str, s: int) -> sp.Expr:
    """Integrand over k and q of the force of one channel."""
    parts = {D_of[s][channel]: diffusion(s)[channel], C_of[s][channel]: integral_terms(s)[channel]}
    return momentum_rate(s).subs(J[s], triple_current(s)[channel].xreplace(parts))


def direct(form: sp.Expr, channel: str, s: int) -> sp.Expr:
    """An integrand over k and q as summand of a direct sum."""
    parts = {P[channel]: factor(channel, "mu") * rates(s)[channel], Pbar[channel]: soft_weighted(s)[channel],
             q: transfer(1), g_of_k[s].diff(k): slope_(s, 1)}
    return (form * (2 * pi / L)**2).xreplace(parts)


@paper.derived("B.8", "force within one wire: integrand over k and q", cases=EACH,
               follows=("50", "A.2", "A.3", "A.4", "A.10"))
def force_a(s):
    slope = g_of_k[s].diff(k)
    return factor("a", "xi") * q * (q * P["a"] * slope / 2 - Pbar["a"]) / (2 * pi)**2


@force_a.proof(identity="(50) with (A.2), (A.3) and (A.4)")
def _(s):
    return force_integrand("a", s)


@paper.derived("B.9", "the same as a direct sum: its summand", cases=EACH, follows=("A.5", "A.9", "A.10", "B.8"))
def direct_a(s):
    bracket = lost(1) * slope_(s, 1) + 2 * lost(2) * slope_(s, 2)
    return lost(1) * W("a", s) * delta3 * bracket / (8 * factor("a", "nu") * L)


@direct_a.proof(identity="(B.8) with (A.5) and (A.9)")
def _(s):
    return direct(force_a(s), "a", s)


@paper.derived("B.10", "the same by the slope of electron 1", cases=EACH, follows=("A.10", "B.9"))
def direct_a_slope(s):
    return lost(1) * W("a", s) * delta3 * (lost(1) + 2 * lost(2)) * slope_(s, 1) / (8 * factor("a", "nu") * L)


@direct_a_slope.proof(identity="1 and 2 exchanged in what holds the slope of electron 2")
def _(s):
    form = sp.expand(direct_a(s))
    second = form.coeff(slope_(s, 2)) * slope_(s, 2)
    return form - second + canonical(relabel(second, (2, 1, 3)))


@paper.derived("B.10-zero", "force within one wire for small transfers", cases=EACH, follows=("B.10",))
def no_force_a(s):
    return sp.S.Zero


@no_force_a.proof(identity="mean of (B.10) over the exchange of 2 and 3, with the total momentum conserved")
def _(s):
    return on_shell(mean_over(direct_a_slope(s), PAIR))


@paper.derived("footnote-36", "force of g = Lambda_1 k, the same drift in both wires: without and with integral term",
               cases=EACH, follows=("A.10", "B.9"))
def without_integral_term(s):
    return Lambda1 * lost(1)**2 * W("a", s) * delta3 / (8 * factor("a", "nu") * L), sp.S.Zero


@without_integral_term.proof(identity="(B.9) without the slope of electron 2: it has one sign; with it, the force is 0")
def _(s):
    form = sp.expand(direct_a(s))
    everything = form.subs({slope_(s, 1): Lambda1, slope_(s, 2): Lambda1})
    return form.subs({slope_(s, 2): 0, slope_(s, 1): Lambda1}), on_shell(mean_over(everything, PAIR))


@paper.derived("B.11", "force of channels (b) and, of the other wire, (c), as direct sum", cases=EACH, follows=SOFT)
def direct_bc(s):
    o = bar(s)
    in_b = lost(1) * slope_(s, 1) + 2 * lost(2) * slope_(o, 2)
    in_c = lost(1) * slope_(o, 1) + lost(2) * slope_(o, 2) + lost(3) * slope_(s, 3)
    both = W("b", s) * in_b / factor("b", "nu") + W("c", o) * in_c / factor("c", "nu")
    return lost(1) * delta3 * both / (8 * L)


@direct_bc.proof(identity="as (B.8) and (B.9), for channel (b) and for channel (c) of the other wire")
def _(s):
    return sum(direct(force_integrand(c, w), c, w) for c, w in (("b", s), ("c", bar(s))))


@direct_bc.printed(misread=True, evidence="(A.7) and (A.8) hold g of the other wire, and (B.2) the force (c) on it: "
                   "with every index sigma the sum would not vanish for g_1 != g_2")
def _(s):
    in_b = lost(1) * slope_(s, 1) + 2 * lost(2) * slope_(s, 2)
    in_c = sum(lost(i) * slope_(s, i) for i in (1, 2, 3))
    both = W("b", s) * in_b / factor("b", "nu") + W("c", s) * in_c / factor("c", "nu")
    return lost(1) * delta3 * both / (8 * L)


@paper.derived("B.12", "the same by the kernel of channel (b)", cases=EACH, follows=("43", "B.3", "B.11"))
def direct_by_b(s):
    o = bar(s)
    in_b = lost(1) * slope_(s, 1) + 2 * lost(2) * slope_(o, 2)
    in_c = lost(1) * slope_(s, 1) + lost(2) * slope_(o, 2) + lost(3) * slope_(o, 3)
    return W("b", s) * delta3 / (16 * L) * (lost(1) * in_b + 2 * lost(3) * in_c)


@direct_by_b.proof(identity="1 and 3 exchanged in what holds the kernel of channel (c), with (B.3)")
def _(s):
    form = sp.expand(direct_bc(s))
    part_b, part_c = (form.coeff(W(c, w)) * W(c, w) for c, w in (("b", s), ("c", bar(s))))
    return part_b + as_channel_b(part_c, s)


@direct_by_b.printed(misread=True, evidence="electrons 2 and 3 of channel (b) are in the other wire, (A.7); the "
                     "printed sum vanishes as well, but it is not (B.11)")
def _(s):
    in_b = lost(1) * slope_(s, 1) + 2 * lost(2) * slope_(s, 2)
    in_c = sum(lost(i) * slope_(s, i) for i in (1, 2, 3))
    return W("b", s) * delta3 / (16 * L) * (lost(1) * in_b + 2 * lost(3) * in_c)


@paper.derived("B.12-zero", "force of channels (b) and, of the other wire, (c), for small transfers", cases=EACH,
               follows=("B.12",))
def no_force_bc(s):
    return sp.S.Zero


@no_force_bc.proof(identity="mean of (B.12) over the exchange of 2 and 3, with the total momentum conserved")
def _(s):
    return on_shell(mean_over(direct_by_b(s), PAIR))


def pushed(wires):
    """What a collision does to the slopes: each times the momentum that its electron gets, summed."""
    return sum(transfer(i) * slope_(w, i) for i, w in enumerate(wires, start=1))


@paper.ours("B.9-entropy", "slope of g times its current, channel (a): never negative, and zero for one slope alone",
            cases=EACH, follows=("B.9",))
def production_a(s):
    return W("a", s) * delta3 * pushed((s, s, s))**2 / (48 * L)


@production_a.proof(identity="(B.9), the summand of the current, times the slope of electron 1; mean over labellings")
def _(s):
    return mean_over(direct_a(s) * slope_(s, 1), IDENTICAL)


@paper.ours("B.12-entropy", "the same for channel (b) and, of the other wire, (c): symmetric in both wires", cases=EACH,
            follows=("43", "B.3", "B.11"))
def production_bc(s):
    return W("b", s) * delta3 * pushed((s, bar(s), bar(s)))**2 / (16 * L)


@production_bc.proof(identity="(B.11) with each part times the slope of its electron 1; mean over the labels 2 and 3")
def _(s):
    form = sp.expand(direct_bc(s))
    part_b, part_c = (form.coeff(W(c, w)) * W(c, w) * slope_(w, 1) for c, w in (("b", s), ("c", bar(s))))
    return mean_over(part_b + as_channel_b(part_c, s), PAIR)
