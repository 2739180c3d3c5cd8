"""Fokker-Planck equation of both wires and what follows from it, Eqs. (61)-(77).

The regular part of g_sigma, which (67) sets in another fount, is `g[sigma]` here; a slanted D or C is `D3k` or `Ck`.
"""

from __future__ import annotations

import sympy as sp
from sympy import pi, tanh

from .gradient import CHANNELS, C_of, D_of, g, pair_current, triple_current
from .paper import paper
from .symbols import D2, WIRES, E, T, bar, e, epsilon_F, k, m, n, pair, zeta2
from .zero_modes import A1, E0, J, effective_field, kinetic, mean_field

D3k = {s: sp.Function(f"D_{s}^(3)")(k) for s in WIRES}  # slanted: without the factor zeta^2
Ck = {s: sp.Function(f"C_{s}")(k) for s in WIRES}
D3k_of = {s: {c: sp.Function(f"Dslanted_{s}^(3{c})")(k) for c in CHANNELS} for s in WIRES}
Ck_of = {s: {c: sp.Function(f"Cslanted_{s}^(3{c})")(k) for c in CHANNELS} for s in WIRES}
h = pair("h", real=True)
slope = pair("dg", real=True)  # derivative of g along k


@paper.derived("61", "current in momentum space of all triple collisions", cases=[(1,), (2,)], follows=("A.2",))
def triple(s):
    return sum(D_of[s].values()) * g[s].diff(k) - sum(C_of[s].values())


@triple.proof(identity="the three channels summed")
def _(s):
    return sum(triple_current(s).values())


@paper.definition("68", "slanted diffusion coefficients, channel by channel", cases=[(1,), (2,)])
def slanted_D(s):
    return {c: D_of[s][c] / zeta2(s) for c in CHANNELS}


@paper.definition("69", "slanted integral terms, channel by channel", cases=[(1,), (2,)])
def slanted_C(s):
    return {c: C_of[s][c] / zeta2(s) for c in CHANNELS}


@paper.step
def slanted_triple(s):
    """(61) through the slanted functions, whose channels are summed."""
    unslanted = {}
    for whole, part, definition in ((D_of, D3k_of, slanted_D), (C_of, Ck_of, slanted_C)):
        for c in CHANNELS:
            unslanted[whole[s][c]] = sp.solve(definition(s)[c] - part[s][c], whole[s][c])[0]
    summed = {D3k_of[s]["a"]: D3k[s] - D3k_of[s]["b"] - D3k_of[s]["c"],
              Ck_of[s]["a"]: Ck[s] - Ck_of[s]["b"] - Ck_of[s]["c"]}
    return sp.expand(triple(s).xreplace(unslanted).xreplace(summed))


@paper.derived("66", "Fokker-Planck equation in the dc limit", cases=[(1,), (2,)],
               follows=("49", "52", "53", "A.1", "61", "68", "69"))
def fokker_planck(s):
    other = bar(s)
    pairs = D2 * zeta2(other) * (g[s] - g[other]).diff(k) / 2
    field = e / (4 * m * T) * n[other] / (n[s] + n[other]) * (E[other] - E[s]) * k
    return sp.Eq(field, sp.Derivative(zeta2(s) * (pairs + D3k[s] * g[s].diff(k) - Ck[s]), k) / zeta2(s))


@fokker_planck.proof(identity="(49) with (53) for the zero mode and the currents (A.1) and (61)")
def _(s):
    zero_mode = sp.solve(effective_field().subs(E0, mean_field()), A1)[0]
    current = pair_current(s) + slanted_triple(s)
    flow = kinetic(s).rhs.subs(J[s], sp.expand(current)) / 4
    return sp.Eq(sp.factor(kinetic(s).lhs.subs(A1, zero_mode) / 4), flow)


@fokker_planck.printed(misread=True, evidence="pair collisions would not conserve momentum at Delta != 0: their current"
                       " in one wire must be minus that in the other, so it holds both zeta^2")
def _(s):
    other = bar(s)
    pairs = D2 * zeta2(s) * (g[s] - g[other]).diff(k) / 2
    field = e / (4 * m * T) * n[other] / (n[s] + n[other]) * (E[other] - E[s]) * k
    return sp.Eq(field, sp.Derivative(zeta2(s) * (pairs + D3k[s] * g[s].diff(k) - Ck[s]), k) / zeta2(s))


@paper.derived("71", "tanh_sigma, with k_F^2 = 2 m e_F", cases=[(1,), (2,)])
def tanh_of(s):
    return tanh((k**2 - 2 * m * epsilon_F[s]) / (4 * m * T))


@tanh_of.proof(identity="the integral of k zeta^2/2mT from -infinity to k, less one")
def _(s):
    y = sp.Symbol("y", real=True)
    assert sp.simplify(sp.diff(tanh(y), y) - 1 / sp.cosh(y)**2) == 0
    upper = (k**2 / (2 * m) - epsilon_F[s]) / (2 * T)
    return tanh(y).subs(y, upper)


@paper.derived("70", "Fokker-Planck equation, integrated once", cases=[(1,), (2,)], follows=("66", "71"))
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


@paper.derived("73", "h_sigma: the field and the integral term", cases=[(1,), (2,)], follows=("70", "71"))
def source(s):
    other = bar(s)
    field = e / 2 * n[other] / (n[s] + n[other]) * (E[s] - E[other]) * (1 - tanh_of(s))
    return field + zeta2(s) * Ck[s]


@source.proof(identity="all of (70) that does not hold a derivative of g")
def _(s):
    still = {g[t].diff(k): 0 for t in WIRES}
    return integrated(s).lhs - integrated(s).rhs.subs(still)


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


@paper.derived("72", "derivative of g by h of both wires", cases=[(1,), (2,)], follows=("70", "74"))
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


@paper.derived("75-fields", "the fields drop out of the sum of (70), integrated over all k", follows=("70", "71"))
def no_force():
    return sp.Integer(0)


@no_force.proof(identity="1 - tanh integrates to 4 pi n, by parts and (24)")
def _():
    total = sp.Integer(0)
    for s in WIRES:
        moment = sp.cancel((k * sp.diff(tanh_of(s), k) / (k**2 * zeta2(s))).rewrite(sp.exp))
        total += sp.cancel(integrated(s).lhs / (1 - tanh_of(s))) * sp.simplify(moment) * 8 * pi * m * T * n[s]
    return sp.simplify(total)


@paper.derived("75", "momentum conservation in triple collisions: what integrates to zero over all k",
               follows=("70", "75-fields"))
def conserved():
    return sum(zeta2(s) * (D3k[s] * g[s].diff(k) - Ck[s]) for s in WIRES) + no_force()


@conserved.proof(identity="both equations (70) summed: pair collisions drop out, and so do the fields once integrated")
def _():
    return sp.expand(sum(integrated(s).rhs for s in WIRES))
