"""Supplement, amplitudes of direct scattering of three electrons, Eqs. (S21)-(S29).

In each term one electron is in the middle: it meets both others, and takes part with their two transfers. Interactions
are even, V_st(-p) = V_st(p) = V_ts(p), and smooth: (S27) and (S29) need V(0) and a vanishing slope at zero.
"""

from __future__ import annotations

import sympy as sp
from sympy import Rational
from sympy.core.function import AppliedUndef

from .paper import paper
from .supplement import INITIAL, ORDERED, TRANSFERS, k1, k2, k3, q2, q3, shell_relations, soft_transfer, transfer
from .supplement_currents import EVERY, L, a, b, c, delta_K, wires
from .symbols import WIRES, bar, m, q

chi = sp.Symbol("chi", real=True)
FINAL = tuple(k + p for k, p in zip(INITIAL, TRANSFERS, strict=True))
MIDDLES = tuple((j, *(i for i in range(3) if i != j)) for j in range(3))  # the middle electron and both others


def V(s: int, t: int, p: sp.Expr) -> sp.Expr:
    """Interaction of electrons in the wires s and t at the transfer p.

    Examples
    --------
    >>> V(2, 1, -q) == V(1, 2, q)
    True
    """
    p = sp.factor(p)
    return sp.Function(f"V_{min(s, t)}{max(s, t)}")(-p if p.could_extract_minus_sign() else p)


def at(expr: sp.Expr, values: dict) -> sp.Expr:
    """Put values in, also in the arguments of the interactions, which are even."""
    hidden = {v: sp.Dummy() for v in interactions(expr)}
    shown = {d: V(int(v.name[2]), int(v.name[3]), v.args[0].subs(values, simultaneous=True)) for v, d in hidden.items()}
    return expr.xreplace(hidden).subs(values, simultaneous=True).xreplace(shown)


def bare_at(expr: sp.Expr, values: dict) -> sp.Expr:
    """Put values in, but not in the arguments of the interactions."""
    hidden = {v: sp.Dummy() for v in interactions(expr)}
    return expr.xreplace(hidden).subs(values).xreplace({d: v for v, d in hidden.items()})


def interactions(expr: sp.Expr) -> set[sp.Expr]:
    """The interactions in an expression."""
    return {f for f in expr.atoms(AppliedUndef) if f.name.startswith("V_")}


def met(channel: sp.Symbol, sigma: int, j: int, i: int, other: int) -> sp.Expr:
    """Interactions of the middle electron j with the other two, which each take their own transfer; counted from 0."""
    wire = wires(channel, sigma)
    return V(wire[j], wire[i], TRANSFERS[i]) * V(wire[j], wire[other], TRANSFERS[other])


def both_orders(j: int, i: int, other: int) -> sp.Expr:
    """The two energy denominators with the middle electron j: it meets i or the other electron first."""
    total = sp.S.Zero
    for first in (i, other):
        between = list(INITIAL)
        between[first] += TRANSFERS[first]
        between[j] -= TRANSFERS[first]
        total += 2 * m / sp.factor(sum(k**2 for k in INITIAL) - sum(k**2 for k in between))
    return total


@paper.step
def second_order(channel, sigma):
    """V G_0 V on the mass shell: two different pairs meet one after the other, in all six orders."""
    total = sp.S.Zero
    for j, i, other in MIDDLES:
        off_shell = sum(TRANSFERS[p] * (FINAL[p] - INITIAL[j]) for p in (i, other))
        one_fraction = sp.cancel(both_orders(j, i, other) / off_shell) * shell_relations()[j]
        total += met(channel, sigma, j, i, other) * one_fraction
    return delta_K * total / L**2


@paper.derived("S21", "amplitude of direct scattering on the mass shell, channel a", follows=("mass-shell",),
               cases=WIRES)
def direct_a(sigma):
    u, v, w = (V(sigma, sigma, p) for p in TRANSFERS)
    p1, p2, p3 = FINAL
    return m / L**2 * delta_K * (u * w / ((p3 - k2) * (p1 - k2)) + u * v / ((p2 - k3) * (p1 - k3))
                                 + v * w / ((p3 - k1) * (p2 - k1)))


@direct_a.proof(identity="second order of perturbation theory", method="numeric")
def _(sigma):
    return second_order(a, sigma)


@paper.ours("S21-channels", "amplitude of direct scattering on the mass shell, any channel", follows=("mass-shell",),
            cases=EVERY)
def direct(channel, sigma):
    return m / L**2 * delta_K * sum(met(channel, sigma, j, i, other) / (
        (FINAL[i] - INITIAL[j]) * (FINAL[other] - INITIAL[j])) for j, i, other in MIDDLES)


@direct.proof(identity="second order of perturbation theory", method="numeric")
def _(channel, sigma):
    return second_order(channel, sigma)


@paper.ours("S21-on-shell", "(S21) with the transfers of both branches of (S1)", follows=("S1", "S21"),
            cases=[(1,), (-1,)])
def direct_on_shell(r):
    return bare_at(direct_a(1), {q3: -q - transfer(r), q2: transfer(r)})


@direct_on_shell.proof(identity="all six orders, not made one fraction, at transfers that conserve energy",
                       method="numeric", domain={**ORDERED, q: (Rational(-1, 2), Rational(1, 2))})
def _(r):
    six = sum(met(a, 1, j, i, other) * both_orders(j, i, other) for j, i, other in MIDDLES)
    return bare_at(delta_K * six / L**2, {q3: -q - transfer(r), q2: transfer(r)})


@paper.ours("S21-wires", "channel b is channel c of the other wire with 1 and 3 exchanged, as (B.4) has it",
            follows=("S21-channels",), cases=WIRES)
def exchanged_wires(sigma):
    return direct(b, sigma)


@exchanged_wires.proof(identity="relabelled")
def _(sigma):
    return at(direct(c, bar(sigma)), {k1: k3, k3: k1, q: q3, q3: q})


@paper.definition("S23", "the ratio chi")
def ratio():
    return (k1 - k2) / (k2 - k3)


@paper.step
def soft(amplitude):
    """Branch 1 for small transfers: none in the denominators, and those of (S2) in the interactions."""
    first = sp.solve(ratio() - chi, k1)[0]
    second = sp.factor(soft_transfer().subs(k1, first))
    transfers = {q2: second, q3: sp.factor(-q - second)}
    return at(bare_at(amplitude, dict.fromkeys(TRANSFERS, 0)).subs(k1, first), transfers)


SOFT = ("S2", "S23")


@paper.derived("S22", "amplitude of soft direct scattering, channel a", follows=("S21", *SOFT), cases=WIRES)
def soft_a(sigma):
    u, v, w = V(sigma, sigma, q), V(sigma, sigma, q * chi), V(sigma, sigma, q + q * chi)
    return m / L**2 * delta_K / (k2 - k3)**2 * (-u * v / chi + u * w / (1 + chi) + v * w / (chi * (1 + chi)))


@soft_a.proof(identity="(S21) on branch 1")
def _(sigma):
    return soft(direct_a(sigma))


@paper.derived("S24", "amplitude of soft direct scattering, channel b", follows=("S21-channels", *SOFT), cases=WIRES)
def soft_b(sigma):
    other = bar(sigma)
    return m / L**2 * delta_K / (k2 - k3)**2 * (
        -V(sigma, other, q) * V(other, other, q * chi) / chi
        + V(sigma, other, q) * V(other, other, q + q * chi) / (1 + chi)
        + V(sigma, other, q * chi) * V(other, sigma, q + q * chi) / (chi * (1 + chi)))


@soft_b.proof(identity="the exact amplitude on branch 1")
def _(sigma):
    return soft(direct(b, sigma))


@soft_b.printed(misread=True, evidence="V between the wires in all three terms; but electrons 2 and 3 are in one wire. "
                "The print gives neither (S28) nor the pole of (S29) at chi = 0")
def _(sigma):
    u, v, w = V(1, 2, q), V(1, 2, q * chi), V(1, 2, q + q * chi)
    return m / L**2 * delta_K / (k2 - k3)**2 * (-u * v / chi + u * w / (1 + chi) + v * w / (chi * (1 + chi)))


@paper.derived("S25", "amplitude of soft direct scattering, channel c", follows=("S21-channels", "S24", *SOFT),
               cases=WIRES)
def soft_c(sigma):
    other = bar(sigma)
    return m / L**2 * delta_K / (k2 - k3)**2 * (
        -V(sigma, sigma, q) * V(sigma, other, q * chi) / chi
        + V(sigma, other, q) * V(sigma, other, q + q * chi) / (1 + chi)
        + V(sigma, other, q * chi) * V(sigma, sigma, q + q * chi) / (chi * (1 + chi)))


@soft_c.proof(identity="the exact amplitude on branch 1")
def _(sigma):
    return soft(direct(c, sigma))


@soft_c.proof(identity="(S24) of the other wire with electrons 1 and 3 exchanged, as (B.4) demands")
def _(sigma):
    turned = soft_b(bar(sigma)) * (k2 - k3)**2 / (k2 - k1)**2
    return at(turned, {q: q * chi, chi: 1 / chi}).subs((k1 - k2)**2, chi**2 * (k2 - k3)**2).subs(
        k1, sp.solve(ratio() - chi, k1)[0])


@soft_c.printed(misread=True, evidence="V within wire sigma at q in the second term; there electron 3 is in the "
                "middle, which meets 1 of the other wire. The print gives neither (S28) nor (S29)")
def _(sigma):
    other = bar(sigma)
    return m / L**2 * delta_K / (k2 - k3)**2 * (
        -V(sigma, sigma, q) * V(sigma, other, q * chi) / chi
        + V(sigma, sigma, q) * V(sigma, other, q + q * chi) / (1 + chi)
        + V(sigma, other, q * chi) * V(sigma, sigma, q + q * chi) / (chi * (1 + chi)))


def opposite(amplitude: sp.Expr) -> sp.Expr:
    """At k_1 = 0, k_3 = -k_2, where chi is -1/2."""
    place = {k1: 0, k3: -k2}
    return at(at(amplitude, {chi: ratio().subs(place)}), place)


@paper.derived("S26", "channel a where k_1 is small and k_2 and k_3 are opposite", follows=("S22", "S23"), cases=WIRES)
def opposite_a(sigma):
    near = V(sigma, sigma, q / 2)
    return m / L**2 * delta_K / k2**2 * near * (V(sigma, sigma, q) - near)


@opposite_a.proof(identity="(S22) at chi = -1/2")
def _(sigma):
    return opposite(soft_a(sigma))


@paper.step
def start(amplitude):
    """Laurent series in chi, to order chi^0; interactions are even, so that V' vanishes at zero."""
    held = {v: sp.Dummy() for v in interactions(amplitude)}
    near = {}
    for v, d in held.items():
        p = v.args[0]
        low = p.subs(chi, 0)
        slope = 0 if low == 0 else sp.diff(v.func(q), q).subs(q, low)
        near[d] = v.func(low) + chi * sp.diff(p, chi) * slope
    regular = sp.cancel(amplitude.xreplace(held) * chi * (1 + chi)).xreplace(near)
    lowest, first = regular.subs(chi, 0), sp.diff(regular, chi).subs(chi, 0)
    return sp.expand((lowest / chi + first - lowest).doit())  # 1/(1 + chi) = 1 - chi + ...


@paper.derived("S27", "channel a where k_1 is near k_2", follows=("S22",), cases=WIRES)
def near_a(sigma):
    v = V(sigma, sigma, q)
    zero = V(sigma, sigma, sp.S.Zero)
    return m / L**2 * delta_K / (k2 - k3)**2 * (q * zero * sp.diff(v, q) - v * (zero - v))


@near_a.proof(identity="(S22) to order chi^0: the poles cancel")
def _(sigma):
    return start(soft_a(sigma))


@paper.derived("S28", "channels b and c where k_1 is small and k_2 and k_3 are opposite", follows=("S23", "S24", "S25"),
               cases=WIRES)
def opposite_bc(sigma):
    other = bar(sigma)
    inter, inner, far = (V(sigma, other, p) for p in (q / 2, q)), V(other, other, q / 2), V(sigma, sigma, q)
    half, full = inter
    scale = m / L**2 * delta_K / k2**2
    return (scale * (inner * full - half**2),
            scale / 2 * half * (far + full - 2 * V(sigma, sigma, q / 2)))


@opposite_bc.proof(identity="(S24) and (S25) at chi = -1/2")
def _(sigma):
    return opposite(soft_b(sigma)), opposite(soft_c(sigma))


@paper.derived("S29", "channels b and c where k_1 is near k_2", follows=("S24", "S25"), cases=WIRES)
def near_bc(sigma):
    other = bar(sigma)
    inter, intra, alike = V(sigma, other, q), V(sigma, sigma, q), V(other, other, q)
    zero, zero_alike = V(sigma, other, sp.S.Zero), V(other, other, sp.S.Zero)
    scale = m / L**2 * delta_K / (k2 - k3)**2
    return (scale * (-inter * (zero_alike - zero) / chi + q * zero * sp.diff(inter, q) - inter * (zero - alike)),
            scale * (q * zero * sp.diff(intra, q) - intra * zero + inter**2))


@near_bc.proof(identity="(S24) and (S25) to order chi^0")
def _(sigma):
    return start(soft_b(sigma)), start(soft_c(sigma))


@near_bc.printed(misread=True, evidence="V between the wires at the end of channel b; it is that of electrons 2 "
                 "and 3, in one wire, from the second term of (S24), without which (S28) fails")
def _(sigma):
    other = bar(sigma)
    inter, zero = V(sigma, other, q), V(sigma, other, sp.S.Zero)
    scale = m / L**2 * delta_K / (k2 - k3)**2
    pole = -inter * (V(other, other, sp.S.Zero) - zero) / chi
    return scale * (pole + q * zero * sp.diff(inter, q) - inter * (zero - inter)), near_bc(sigma)[1]
