"""Appendix B, Eqs. (B.1)-(B.12): partial conservation laws of triple collisions.

A force is its summand over the momenta of all three electrons, before and after. It vanishes if relabelling what is
summed over, with the symmetries of the kernels, leaves the conserved total momentum as a factor. The lines from (B.5)
on end with (B.2), which therefore stands after them.
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import permutations

import sympy as sp
from sympy import Rational

from . import pair as pairs
from .electrons import (
    A2,
    CHANNELS,
    INITIAL,
    W,
    canonical,
    delta3,
    g_,
    k_,
    members,
    other_view,
    relabel,
    reverse,
    zeta_,
)
from .gradient import L, factor, pair_current
from .paper import paper
from .symbols import WIRES, bar
from .triple import EACH, channels, collisions, eta, kernel_b, kernel_c, st
from .zero_modes import rotated

eta_b, eta_c = sp.symbols("eta_b eta_c", positive=True)
SWAP = (3, 2, 1)


def force(channel: str, s: int, weight: Callable[[int], sp.Expr] = k_) -> sp.Expr:
    """Momentum per length and time that one channel gives to wire s: k df/dt summed over dk/2 pi."""
    per_g = sp.cancel(pairs.change(s) / (pairs.g[s] * pairs.zeta(s)**2))
    return weight(1) * per_g * zeta_(s, 1)**2 * collisions(channel, s) / L


def mean_over(form: sp.Expr, orders: tuple[tuple[int, ...], ...]) -> sp.Expr:
    """Mean of a summand over relabellings."""
    return sp.expand(sum(canonical(relabel(form, order)) for order in orders)) / len(orders)


def both_ways(form: sp.Expr) -> sp.Expr:
    """Mean of a summand and of the same with initial and final states exchanged."""
    return sp.expand(canonical(form) + canonical(reverse(form))) / 2


def on_shell(form: sp.Expr) -> sp.Expr:
    """With conserved total momentum."""
    return sp.expand(form.subs(k_(-3), sum(map(k_, INITIAL)) - k_(-1) - k_(-2)))


IDENTICAL = tuple(permutations(INITIAL))
PAIR = (INITIAL, (1, 3, 2))


@paper.derived("B.1", "force of collisions within one wire", cases=EACH, follows=("39", "delta-f", "5"))
def force_a(s):
    return sp.S.Zero


@force_a.proof(identity="mean over all labellings, there and back: the total momentum becomes a factor")
def _(s):
    return on_shell(both_ways(mean_over(force("a", s), IDENTICAL)))


def amplitude(wires: tuple[int, ...], before: tuple[sp.Expr, ...], after: tuple[sp.Expr, ...]) -> sp.Expr:
    """Connected amplitude of second order in potentials that are even and else arbitrary, in units of the mass.

    One electron interacts with both others, in either order; electrons of one wire are antisymmetrised.
    """
    total = sp.S.Zero
    for order in permutations(range(3)):
        if any(wires[i] != wires[j] for i, j in enumerate(order)):
            continue
        end = [after[j] for j in order]
        sign = sp.LeviCivita(*order)
        for first, middle, last in permutations(range(3)):
            lost = before[first] + before[middle] - end[first]
            gap = (before[first]**2 + before[middle]**2 - end[first]**2 - lost**2) / 2
            total += sign * (_potential(wires[middle], wires[first], end[first] - before[first])
                             * _potential(wires[middle], wires[last], end[last] - before[last]) / gap)
    return total


def _potential(one: int, other: int, at: sp.Expr) -> sp.Symbol:
    return sp.Symbol(f"V_{min(one, other)}{max(one, other)}({at**2})", positive=True)


def a_collision() -> tuple[tuple[sp.Expr, ...], tuple[sp.Expr, ...]]:
    """Momenta of three electrons before and after a collision, in numbers."""
    before = (Rational(3), Rational(-1, 2), Rational(7, 5))
    axis = {sp.Symbol("v_1", real=True): Rational(2), sp.Symbol("v_2", real=True): Rational(1, 3)}
    return before, tuple(part.subs(axis) for part in rotated(before))


def ordered(momenta: tuple[sp.Expr, ...], order: tuple[int, ...]) -> tuple[sp.Expr, ...]:
    return tuple(momenta[i - 1] for i in order)


@paper.ours("B.3-symmetry", "ratio of amplitudes: electrons of one wire exchanged at the end; the reverse collision",
            cases=EACH)
def symmetry(s):
    return {"a": (-sp.S.One, sp.S.One), "b": (-sp.S.One, sp.S.One), "c": (-sp.S.One, sp.S.One)}


@symmetry.proof(identity="perturbation theory of second order, for a collision on the mass shell and any potentials")
def _(s):
    before, after = a_collision()

    def ratios(channel, exchanged):
        wires = members(channel, s)
        plain = amplitude(wires, before, after)
        swapped, reversed_ = amplitude(wires, before, ordered(after, exchanged)), amplitude(wires, after, before)
        return sp.cancel(swapped / plain), sp.cancel(reversed_ / plain)
    return {"a": ratios("a", (2, 1, 3)), "b": ratios("b", (1, 3, 2)), "c": ratios("c", (2, 1, 3))}


@paper.derived("B.4", "amplitude of channel (c) of the other wire, 1 and 3 exchanged, over that of channel (b)",
               cases=EACH)
def same_amplitude(s):
    return sp.S.One


@same_amplitude.proof(identity="perturbation theory of second order, for a collision on the mass shell, any potentials")
def _(s):
    before, after = a_collision()
    swapped = amplitude(members("c", bar(s)), ordered(before, SWAP), ordered(after, SWAP))
    return sp.cancel(swapped / amplitude(members("b", s), before, after))


@paper.derived("B.3", "kernel of channel (b), by that of channel (c) of the other wire", cases=EACH,
               follows=("43", "44", "B.4"))
def same_kernel(s):
    return kernel_b(s)


@same_kernel.proof(identity="(44) with 1 and 3 exchanged, and (B.4)")
def _(s):
    form = canonical(relabel(kernel_c(bar(s)), SWAP))
    return form.subs(canonical(A2("c", bar(s), SWAP)), same_amplitude(s)**2 * A2("b", s))


def as_channel_b(form: sp.Expr, s: int) -> sp.Expr:
    """A summand of channel (c) of the other wire, 1 and 3 exchanged and with (B.3) for its kernel."""
    known = same_kernel(s) / kernel_b(s)
    return canonical(other_view(relabel(form, SWAP), s)) * known


@paper.derived("B.5", "force of channels (b) and, of the other wire, (c): its summand", cases=EACH,
               follows=("40", "41", "41-eta", "delta-f", "5"))
def forces(s):
    o = bar(s)
    bracket_b = g_(s, -1) + g_(o, -2) + g_(o, -3) - g_(s, 1) - g_(o, 2) - g_(o, 3)
    bracket_c = g_(o, -1) + g_(o, -2) + g_(s, -3) - g_(o, 1) - g_(o, 2) - g_(s, 3)
    both = eta_b * W("b", s) * bracket_b + eta_c * W("c", o) * bracket_c
    return -k_(1) * delta3 / (4 * L) * both


@forces.proof(identity="k_1 times (40), and (41) of the other wire")
def _(s):
    known = eta()
    return force("b", s) * eta_b / known["b"] + force("c", bar(s)) * eta_c / known["c"]


@paper.derived("B.6", "the same by the kernel of channel (b)", cases=EACH, follows=("A.10", "B.3", "B.5", "43"))
def forces_by_b(s):
    o = bar(s)
    bracket = g_(s, -1) + g_(o, -2) + g_(o, -3) - g_(s, 1) - g_(o, 2) - g_(o, 3)
    return -(k_(1) + 2 * k_(3)) * W("b", s) * delta3 / (16 * L) * bracket


@forces_by_b.proof(identity="1 and 3 exchanged in what holds the kernel of channel (c); eta from (A.10)")
def _(s):
    form = sp.expand(forces(s).subs({eta_b: factor("b", "eta"), eta_c: factor("c", "eta")}))
    part_b, part_c = (form.coeff(W(c, w)) * W(c, w) for c, w in (("b", s), ("c", bar(s))))
    return part_b + as_channel_b(part_c, s)


@paper.derived("B.7", "the same with the total momentum", cases=EACH, follows=("B.6",))
def forces_symmetric(s):
    o = bar(s)
    bracket = g_(s, -1) + g_(o, -2) + g_(o, -3) - g_(s, 1) - g_(o, 2) - g_(o, 3)
    return -(k_(1) + k_(2) + k_(3)) * W("b", s) * delta3 / (16 * L) * bracket


@forces_symmetric.proof(identity="mean over the exchange of 2 and 3")
def _(s):
    return mean_over(forces_by_b(s), PAIR)


@paper.derived("B.2", "force of channels (b) and, of the other wire, (c)", cases=EACH, follows=("B.7",))
def force_bc(s):
    return sp.S.Zero


@force_bc.proof(identity="mean of (B.7) there and back: the change of the total momentum is a factor")
def _(s):
    return on_shell(both_ways(forces_symmetric(s)))


@paper.derived("B.2-pairs", "sum of the currents of pair collisions in both wires, at one momentum", follows=("A.1",))
def pair_currents():
    return sp.S.Zero


@pair_currents.proof(identity="(A.1): their conservation law is local")
def _():
    return sp.expand(sum(pair_current(s) for s in WIRES).doit())


@paper.derived("B.2-energy", "power of channels (b) and, of the other wire, (c), but for 1/2m", cases=EACH,
               follows=("40", "41", "43", "B.3", "delta-f", "5"))
def power(s):
    return sp.S.Zero


@power.proof(identity="as (B.2), with k^2 in place of k and the conservation of energy")
def _(s):
    def square(i):
        return k_(i)**2
    form = force("b", s, square) + as_channel_b(force("c", bar(s), square), s)
    mean = both_ways(mean_over(form, PAIR))
    return sp.expand(mean.subs(k_(-3)**2, sum(k_(i)**2 for i in INITIAL) - k_(-1)**2 - k_(-2)**2))


@paper.derived("B.2-total", "force of all triple collisions on both wires",
               follows=("38", "39", "40", "41", "43", "B.3", "delta-f", "5"))
def total_force():
    return sp.S.Zero


@total_force.proof(identity="all channels of (38) in both wires: (a) by itself, (b) with (c) of the other wire")
def _():
    total = sp.S.Zero
    for s in WIRES:
        share = {c: {w: sp.diff(channels(w), st[c][w]) for w in WIRES} for c in CHANNELS}
        total += both_ways(mean_over(share["a"][s] * force("a", s), IDENTICAL))
        mixed = share["b"][s] * force("b", s) + as_channel_b(share["c"][bar(s)] * force("c", bar(s)), s)
        total += both_ways(mean_over(mixed, PAIR))
    return on_shell(total)
