"""Fokker-Planck equation of both wires and what follows from it, Eqs. (61)-(77).

The regular part of g_sigma, which (67) sets in another fount, is `g[sigma]` here; a slanted D or C is `D3k` or `Ck`.
"""

from __future__ import annotations

import sympy as sp
from sympy import pi, tanh

from .conservation import on_shell
from .conservation_soft import no_force_a, no_force_bc
from .electrons import W, delta3, slope_
from .gradient import (
    CHANNELS,
    C_of,
    D_of,
    L,
    P,
    Pbar,
    currents,
    diffusion,
    factor,
    g,
    integral_terms,
    pair_current,
    pairwise,
    rates,
    soft_weighted,
    transfer,
    triple_current,
)
from .pair import distribution, of_momentum
from .pair import g as g_symbol
from .pair import kinetic as kinetic_equation
from .paper import paper
from .symbols import D2, WIRES, E, T, bar, e, epsilon_F, k, m, n, omega, pair, q, zeta2
from .triple import EACH, channels, st
from .zero_modes import A1, E0, J, Lambda1, effective_field, kinetic, mean_field, momentum_rate, second_moment, singular

D3k = {s: sp.Function(f"D_{s}^(3)")(k) for s in WIRES}  # slanted: without the factor zeta^2
Ck = {s: sp.Function(f"C_{s}")(k) for s in WIRES}
D3k_of = {s: {c: sp.Function(f"Dslanted_{s}^(3{c})")(k) for c in CHANNELS} for s in WIRES}
Ck_of = {s: {c: sp.Function(f"Cslanted_{s}^(3{c})")(k) for c in CHANNELS} for s in WIRES}
h = pair("h", real=True)
slope = pair("dg", real=True)  # derivative of g along k
whole = {s: sp.Function(f"g_{s}^whole")(k) for s in WIRES}
vanishing = sp.Symbol("s", positive=True)  # strength of triple collisions


@paper.derived("62", "diffusion coefficients of the channels: summand of a direct sum", cases=EACH,
               follows=("39", "40", "41", "A.3", "A.5", "A.9", "A.10"))
def diffusion_sums(s):
    return {c: W(c, s) * delta3 * transfer(1)**2 / (8 * factor(c, "nu")) for c in CHANNELS}


def as_direct_sum(form, channel, s):
    """An integrand over q as summand, with P of (A.5) as often as it is direct and the weighted P of (A.9)."""
    parts = {P[channel]: factor(channel, "mu") * rates(s)[channel], Pbar[channel]: soft_weighted(s)[channel]}
    return (form * 2 * pi / L).xreplace({q: transfer(1), **parts})


@diffusion_sums.proof(identity="(A.3) with (A.5), direct collisions counted mu times")
def _(s):
    return {c: as_direct_sum(diffusion(s)[c], c, s) for c in CHANNELS}


@diffusion_sums.proof(identity="slope of electron 1 in the expansion of the collision integrals themselves")
def _(s):
    return {c: sp.diff(form, slope_(s, 1)) for c, form in zip(CHANNELS, currents(s), strict=True)}


@paper.derived("63", "integral term of channel (a): summand", cases=EACH, follows=("A.4", "A.5", "A.9", "A.10"))
def integral_sum_a(s):
    return -W("a", s) * delta3 * transfer(1) * transfer(2) * slope_(s, 2) / (4 * factor("a", "nu"))


@integral_sum_a.proof(identity="(A.4) with (A.9)")
def _(s):
    return as_direct_sum(integral_terms(s)["a"], "a", s)


@paper.derived("64", "integral term of channel (b): summand", cases=EACH, follows=("A.4", "A.5", "A.9", "A.10"))
def integral_sum_b(s):
    return -W("b", s) * delta3 * transfer(1) * transfer(2) * slope_(bar(s), 2) / (4 * factor("b", "nu"))


@integral_sum_b.proof(identity="(A.4) with (A.9)")
def _(s):
    return as_direct_sum(integral_terms(s)["b"], "b", s)


@paper.derived("65", "integral term of channel (c): summand", cases=EACH, follows=("A.4", "A.5", "A.9", "A.10"))
def integral_sum_c(s):
    pushes = transfer(2) * slope_(s, 2) + transfer(3) * slope_(bar(s), 3)
    return -W("c", s) * delta3 * transfer(1) * pushes / (8 * factor("c", "nu"))


@integral_sum_c.proof(identity="(A.4) with (A.9)")
def _(s):
    return as_direct_sum(integral_terms(s)["c"], "c", s)


@paper.derived("61-zero-mode", "integral terms of g = Lambda_1 k in both wires: summands", cases=EACH,
               follows=("62", "63", "64", "65"))
def zero_mode_terms(s):
    return {c: Lambda1 * diffusion_sums(s)[c] for c in CHANNELS}


@zero_mode_terms.proof(identity="(63)-(65), mean over the exchange of 2 and 3, with the total momentum conserved")
def _(s):
    def drifting(channel, form):
        everywhere = form(s).subs({slope_(w, i): Lambda1 for w in WIRES for i in (2, 3)})
        return sp.factor(on_shell(pairwise(everywhere, channel)))
    return {c: drifting(c, form) for c, form in zip(CHANNELS, (integral_sum_a, integral_sum_b, integral_sum_c),
                                                    strict=True)}


@paper.derived("61", "current in momentum space of all triple collisions", cases=EACH, follows=("38", "A.2"))
def triple(s):
    return sum(D_of[s].values()) * g[s].diff(k) - sum(C_of[s].values())


@triple.proof(identity="(A.2) of the three channels, with their weights in (38)")
def _(s):
    return sum(current * sp.diff(channels(s), st[c][s]) for c, current in triple_current(s).items())


@paper.definition("67", "regular part of g", cases=EACH, follows=("47",))
def regular(s):
    return whole[s] - singular()


@paper.definition("68", "slanted diffusion coefficients, channel by channel", cases=EACH)
def slanted_D(s):
    return {c: D_of[s][c] / zeta2(s) for c in CHANNELS}


@paper.definition("69", "slanted integral terms, channel by channel", cases=EACH)
def slanted_C(s):
    return {c: C_of[s][c] / zeta2(s) for c in CHANNELS}


def unslanting(s):
    """The functions of (68) and (69) by the slanted ones, channel by channel."""
    pairs = ((D_of, D3k_of, slanted_D), (C_of, Ck_of, slanted_C))
    return {own[s][c]: part[s][c] / sp.diff(definition(s)[c], own[s][c])
            for own, part, definition in pairs for c in CHANNELS}


def slanted(form, s):
    """A current through the slanted functions, whose channels are summed."""
    summed = {D3k_of[s]["a"]: D3k[s] - D3k_of[s]["b"] - D3k_of[s]["c"],
              Ck_of[s]["a"]: Ck[s] - Ck_of[s]["b"] - Ck_of[s]["c"]}
    return sp.expand(form.xreplace(unslanting(s)).xreplace(summed))


@paper.derived("66", "Fokker-Planck equation in the dc limit", cases=EACH,
               follows=("2", "47", "49", "52", "53", "61", "61-zero-mode", "62", "67", "68", "69", "A.1"))
def fokker_planck(s):
    other = bar(s)
    pairs = D2 * zeta2(other) * (g[s] - g[other]).diff(k) / 2
    field = e / (4 * m * T) * n[other] / (n[s] + n[other]) * (E[other] - E[s]) * k
    return sp.Eq(field, sp.Derivative(zeta2(s) * (pairs + D3k[s] * g[s].diff(k) - Ck[s]), k) / zeta2(s))


def everything(s):
    """g by its regular part."""
    return sp.solve(regular(s) - g[s], whole[s])[0]


@paper.step
def regular_current(s):
    """The current of the whole g, whose zero mode must drop out: the integral term of it is D times its slope."""
    drift = sp.diff(singular(), k)
    terms = {c: zero_mode_terms(s)[c] / diffusion_sums(s)[c] / Lambda1 for c in CHANNELS}
    whole_C = {C_of[s][c]: C_of[s][c] + terms[c] * D_of[s][c] * drift for c in CHANNELS}
    slopes = {g[w].diff(k): sp.diff(everything(w), k) for w in WIRES}
    pair_part, triple_part = pair_current(s).doit().xreplace(slopes), triple(s).xreplace(slopes | whole_C)
    return slanted(sp.expand(pair_part) + sp.expand(triple_part), s)


@fokker_planck.proof(identity="(2) at omega -> 0, with (A.1) and (61); the zero mode drops out but for (53)")
def _(s):
    zero_mode = sp.solve(effective_field().subs(E0, mean_field()), A1)[0]
    streaming = sp.expand(kinetic_equation(s).lhs.subs(g_symbol[s], everything(s))).subs(omega, 0)
    flow = kinetic(s).rhs.subs(J[s], regular_current(s)) / 4
    return sp.Eq(sp.factor(streaming.subs(A1, zero_mode) / 4), flow)


@fokker_planck.printed(misread=True, evidence="pair collisions would not conserve momentum at Delta != 0: their current"
                       " in one wire must be minus that in the other, so it holds both zeta^2")
def _(s):
    other = bar(s)
    pairs = D2 * zeta2(s) * (g[s] - g[other]).diff(k) / 2
    field = e / (4 * m * T) * n[other] / (n[s] + n[other]) * (E[other] - E[s]) * k
    return sp.Eq(field, sp.Derivative(zeta2(s) * (pairs + D3k[s] * g[s].diff(k) - Ck[s]), k) / zeta2(s))


@paper.derived("71", "tanh_sigma, with k_F^2 = 2 m e_F", cases=EACH, follows=("1",))
def tanh_of(s):
    return tanh((k**2 - 2 * m * epsilon_F[s]) / (4 * m * T))


@tanh_of.proof(identity="one less twice the Fermi function: -2 df/dk is k zeta^2/2mT", method="numeric")
def _(s):
    return 1 - 2 * of_momentum(distribution(s).subs(g_symbol[s], 0))


@paper.derived("70", "Fokker-Planck equation, integrated once", cases=EACH, follows=("66", "71"))
def integrated(s):
    other = bar(s)
    field = e / 2 * n[other] / (n[s] + n[other]) * (E[s] - E[other]) * (1 - tanh_of(s))
    pairs = D2 * zeta2(other) * (g[s] - g[other]).diff(k) / 2
    return sp.Eq(field, zeta2(s) * (pairs + D3k[s] * g[s].diff(k) - Ck[s]))


@integrated.proof(identity="(66) times zeta^2, integrated from infinity, where tanh is 1 and the current vanishes")
def _(s):
    constant = sp.cancel(fokker_planck(s).lhs / k) * k * zeta2(s) / sp.diff(tanh_of(s), k)
    flow = sp.cancel(zeta2(s) * fokker_planck(s).rhs)
    return sp.Eq(sp.simplify(constant.rewrite(sp.exp)) * (tanh_of(s) - 1), flow.expr)


@integrated.printed(misread=True, evidence="as (66): the current of pair collisions holds both zeta^2")
def _(s):
    other = bar(s)
    field = e / 2 * n[other] / (n[s] + n[other]) * (E[s] - E[other]) * (1 - tanh_of(s))
    pairs = D2 * zeta2(s) * (g[s] - g[other]).diff(k) / 2
    return sp.Eq(field, zeta2(s) * (pairs + D3k[s] * g[s].diff(k) - Ck[s]))


@paper.derived("73", "h_sigma: the field and the integral term", cases=EACH, follows=("70", "71"))
def source(s):
    other = bar(s)
    field = e / 2 * n[other] / (n[s] + n[other]) * (E[s] - E[other]) * (1 - tanh_of(s))
    return field + zeta2(s) * Ck[s]


@source.proof(identity="all of (70) that does not hold a derivative of g")
def _(s):
    still = {g[t].diff(k): 0 for t in WIRES}
    return integrated(s).lhs - integrated(s).rhs.subs(still)


@paper.derived("73-equal", "h_1 + h_2 at Delta = 0: zero where the integral terms are opposite", follows=("73",))
def opposite():
    return zeta2(1) * (Ck[1] + Ck[2])


@opposite.proof(identity="(73) at equal chemical potentials and densities")
def _():
    return sp.simplify(sum(source(s) for s in WIRES).subs({epsilon_F[2]: epsilon_F[1], n[2]: n[1]}))


@paper.step
def system():
    """Matrix of (70) for the derivatives of g in both wires; the right side is h."""
    rows = [integrated(s).rhs.subs({g[t].diff(k): slope[t] for t in WIRES}) for s in WIRES]
    return sp.Matrix(rows).jacobian([slope[1], slope[2]])


@paper.derived("74", "denominator of (72)", follows=("70",))
def denominator():
    return D2 / 2 * sum(D3k[s] * zeta2(s) for s in WIRES) + D3k[1] * D3k[2]


@denominator.proof(identity="determinant of (70) for the derivatives of g, over both zeta^2")
def _():
    return system().det() / (zeta2(1) * zeta2(2))


@paper.derived("72", "derivative of g by h of both wires", cases=EACH, follows=("70", "74"))
def solution(s):
    other = bar(s)
    mixed = D2 * zeta2(s) * zeta2(other) * (h[s] + h[other]) / 2
    return (mixed + D3k[other] * zeta2(other) * h[s]) / (zeta2(s) * zeta2(other) * denominator())


@solution.proof(identity="(70) solved by Cramer's rule")
def _(s):
    changed = system().copy().as_mutable()
    changed[:, s - 1] = sp.Matrix([h[1], h[2]])
    return changed.det() / system().det()


@solution.printed(misread=True, evidence="does not solve (70) at Delta != 0: the triple term must hold D and zeta^2 of "
                                         "the other wire, as the limit D2 -> 0 shows")
def _(s):
    other = bar(s)
    mixed = D2 * zeta2(s) * zeta2(other) * (h[s] + h[other]) / 2
    return (mixed + D3k[s] * zeta2(s) * h[s]) / (zeta2(s) * zeta2(other) * denominator())


@paper.derived("75-fields", "the fields drop out of the sum of (70), integrated over all k", follows=("24", "70", "71"))
def no_force():
    return sp.Integer(0)


@no_force.proof(identity="1 - tanh by parts, -k d/dk of it, and the density (24)")
def _():
    def integral(s):
        weight = sp.cancel(integrated(s).lhs / (1 - tanh_of(s)))
        moment = sp.diff(tanh_of(s), k) * k / (k**2 * zeta2(s))
        return second_moment(weight * sp.simplify(moment.rewrite(sp.exp)) * k**2 * zeta2(s), s)
    return sp.simplify(sum(map(integral, WIRES)))


@paper.derived("75", "momentum conservation in triple collisions: what integrates to zero over all k",
               follows=("70", "75-fields"))
def conserved():
    return sum(zeta2(s) * (D3k[s] * g[s].diff(k) - Ck[s]) for s in WIRES) + no_force()


@conserved.proof(identity="both equations (70) summed: pair collisions drop out, and so do the fields once integrated")
def _():
    return sp.expand(sum(integrated(s).rhs for s in WIRES))


@paper.derived("66-unsolvable", "sum of (70) without triple collisions: left side, right side, left side at Delta = 0",
               follows=("70", "71"))
def unsolvable():
    field = e / 2 * (E[1] - E[2]) / (n[1] + n[2])
    return field * (n[2] * (1 - tanh_of(1)) - n[1] * (1 - tanh_of(2))), sp.S.Zero, sp.S.Zero


@unsolvable.proof(identity="pair collisions drop out: only at Delta = 0 is there a solution")
def _():
    none = {f[s]: 0 for f in (D3k, Ck) for s in WIRES}
    left, right = (sum(getattr(integrated(s), side) for s in WIRES) for side in ("lhs", "rhs"))
    return left, sp.expand(right.subs(none)), sp.simplify(left.subs({epsilon_F[2]: epsilon_F[1], n[2]: n[1]}))


def weak(s):
    """(72) with diffusion coefficients of the order of a small parameter, for given h."""
    return solution(s).subs({D3k[w]: vanishing * D3k[w] for w in WIRES})


@paper.limit("72-divergence", "derivative of g while triple collisions vanish", of=lambda: weak(1), at=(vanishing, 0),
             rate=1, follows=("72",), points=[sp.Rational(1, 10**n) for n in (8, 9, 10, 11)])
def divergence():
    return (h[1] + h[2]) / (vanishing * sum(D3k[s] * zeta2(s) for s in WIRES))


@paper.limit("72-equal", "the same at Delta = 0, where h_1 = -h_2: finite", at=(vanishing, 0), rate=1, follows=("72",),
             of=lambda: weak(1).subs({h[2]: -h[1], epsilon_F[2]: epsilon_F[1], D3k[2]: D3k[1]}))
def finite():
    return h[1] / (D2 * zeta2(1)**2)


@paper.derived("76", "momentum conservation within a wire: what integrates to zero over all k", cases=EACH,
               follows=("50", "68", "69", "A.2", "B.10-zero"))
def conserved_a(s):
    return zeta2(s) * (D3k_of[s]["a"] * g[s].diff(k) - Ck_of[s]["a"]) + no_force_a(s)


def force_density(channel, s):
    """Integrand over k of the force of a channel, times 2 pi, through the slanted functions."""
    current = 2 * pi * momentum_rate(s).subs(J[s], triple_current(s)[channel])
    return current.xreplace(unslanting(s))


@conserved_a.proof(identity="(50) with (A.2); its integral is zero by (B.1)")
def _(s):
    return force_density("a", s)


@paper.derived("77", "momentum conservation between (b) and (c) of the other wire: what integrates to zero", cases=EACH,
               follows=("50", "68", "69", "A.2", "B.12-zero"))
def conserved_bc(s):
    o = bar(s)
    in_b = zeta2(s) * (D3k_of[s]["b"] * g[s].diff(k) - Ck_of[s]["b"])
    in_c = zeta2(o) * (D3k_of[o]["c"] * g[o].diff(k) - Ck_of[o]["c"])
    return in_b + in_c + no_force_bc(s)


@conserved_bc.proof(identity="(50) with (A.2); the sum of the integrals is zero by (B.2)")
def _(s):
    return force_density("b", s) + force_density("c", bar(s))


@conserved_bc.printed(misread=True, evidence="(B.2) has the force of channel (c) on the other wire, so zeta, D, C, g "
                                             "of it; D of one wire cannot multiply the slope of g in the other")
def _(s):
    in_b = zeta2(s) * (D3k_of[s]["b"] * g[s].diff(k) - Ck_of[s]["b"])
    return in_b + zeta2(s) * (D3k_of[s]["c"] * g[bar(s)].diff(k) - Ck_of[s]["c"])
