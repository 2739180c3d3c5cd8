"""Moments of the current in the circular ensembles, exact for any number 2N of channels of both leads.

Without a field S is symmetric (COE), with one it is any unitary matrix (CUE). Averages are sums over permutations of
the indices; their two weights at fourth order follow from unitarity.
"""

from __future__ import annotations

from itertools import permutations

import sympy as sp

from .paper import paper
from .symbols import N

A, B = sp.symbols("A B")  # weights: permutations that keep pairs of indices together, and others
n = 2 * N


def keeps_pairs(order):
    """Whether a permutation of four indices takes pairs (first and second, third and fourth) to pairs."""
    return {frozenset(order[:2]), frozenset(order[2:])} == {frozenset((0, 1)), frozenset((2, 3))}


def symmetric_moment(rows, conjugates):
    """Mean of S_ij S_kl (S_pq S_rs)^* in the COE, in the weights A and B."""
    fits = [order for order in permutations(range(4)) if all(rows[i] == conjugates[j] for j, i in enumerate(order))]
    return sp.Add(*(A if keeps_pairs(order) else B for order in fits))


def classes(special, plus, minus):
    """Channels to sum over: (name, sign of tau_3, how many are like it); `special` maps names to signs."""
    return [*((name, sign, 1) for name, sign in special.items()), ("+", 1, plus), ("-", -1, minus)]


@paper.ours("COE-2", "mean square of an element of S off the diagonal in the COE; twice that on it")
def coe_second():
    return 1 / (n + 1)


@coe_second.proof(identity="a row of S has length one")
def _():
    p = sp.Symbol("p")
    return sp.solve((n - 1) * p + 2 * p - 1, p)[0]


@paper.ours("COE-4", "weights of a fourth moment in the COE", follows=("COE-2",))
def coe_fourth():
    return (n + 2) / (n * (n + 1) * (n + 3)), -1 / (n * (n + 1) * (n + 3))


@coe_fourth.proof(identity="S S^+ = 1 inside an average")
def _():
    def contracted(rows, conjugates):
        names = {*rows, *conjugates}
        known = sp.Add(*(symmetric_moment((rows[0], name, *rows[1:]), (conjugates[0], name, *conjugates[1:]))
                         for name in sorted(names)))
        other = symmetric_moment((rows[0], "x", *rows[1:]), (conjugates[0], "x", *conjugates[1:]))
        return known + (n - len(names)) * other
    equations = [contracted((1, 2, 3), (1, 2, 3)) - coe_second(), contracted((1, 2, 3), (2, 1, 3))]
    found = sp.solve(equations, (A, B), dict=True)[0]
    return sp.factor(found[A]), sp.factor(found[B])


@paper.ours("COE-mean", "mean of S^+ tau_3 S over tau_3 in the COE", follows=("COE-2",))
def coe_mean():
    return 1 / (n + 1)


@coe_mean.proof(identity="sum over outgoing channels")
def _():
    return sp.factor(2 * coe_second() + (N - 1) * coe_second() - N * coe_second())


@paper.ours("CUE-mean", "the same in the CUE: none")
def cue_mean():
    return sp.S.Zero


@cue_mean.proof(identity="tau_3 has as many channels of either sign")
def _():
    p = sp.Symbol("p")
    square = sp.solve(n * p - 1, p)[0]
    return sp.expand(N * square - N * square)


@paper.ours("CUE-4", "weight of delta_ad delta_bc in the mean of Y_ab Y_cd in the CUE, Y = S^+ tau_3 S")
def cue_exchange():
    return n / (n**2 - 1)


@paper.ours("CUE-4-direct", "weight of delta_ab delta_cd")
def cue_direct():
    return -1 / (n**2 - 1)


def cue_weights():
    """Both from trace Y = 0 and Y^2 = 1."""
    p, q = sp.symbols("p q")
    found = sp.solve([n * p + q, p + n * q - 1], (p, q), dict=True)[0]
    return found[p], found[q]


@cue_exchange.proof(identity="trace Y = 0 and Y^2 = 1")
def _():
    return cue_weights()[1]


@cue_direct.proof(identity="trace Y = 0 and Y^2 = 1")
def _():
    return cue_weights()[0]


def coe_pair(first, second):
    """Mean of |Y_ab|^2 in the COE for channels of these signs of tau_3, a unlike b."""
    special = {"a": first, "b": second}
    plus = N - sum(sign == 1 for sign in special.values())
    minus = N - sum(sign == -1 for sign in special.values())
    total = sp.S.Zero
    for e, sign, count in classes(special, plus, minus):
        total += count * symmetric_moment((e, "b", e, "a"), (e, "a", e, "b"))
        total += count * (count - 1) * symmetric_moment((e, "b", e + "'", "a"), (e, "a", e + "'", "b"))
        for f, other, number in classes(special, plus, minus):
            if f != e:
                total += sign * other * count * number * symmetric_moment((e, "b", f, "a"), (e, "a", f, "b"))
    return sp.factor(total.subs(dict(zip((A, B), coe_fourth(), strict=True))))


@paper.ours("COE-within", "mean of |Y_ab|^2 for two channels of one lead in the COE", follows=("COE-4",))
def coe_within():
    return 2 * (N + 2) / ((2 * N + 1) * (2 * N + 3))


@coe_within.proof(identity="sum over outgoing channels")
def _():
    return coe_pair(1, 1)


@paper.ours("COE-across", "mean of |Y_ab|^2 for channels of different leads in the COE", follows=("COE-4",))
def coe_across():
    return 2 * (N + 1)**2 / (N * (2 * N + 1) * (2 * N + 3))


@coe_across.proof(identity="sum over outgoing channels")
def _():
    return coe_pair(1, -1)


@paper.ours("single-mode", "mean of T and of T^2 for one channel a lead without a field: P(T) = 1/(2 sqrt T)",
            follows=("COE-2", "COE-across"))
def single_mode():
    return sp.Rational(1, 3), sp.Rational(1, 5)


@single_mode.proof(identity="|S_12|^2, and |Y_12|^2 = 4 T (1 - T) of a unitary S")
def _():
    transmission = coe_second().subs(N, 1)
    return transmission, transmission - coe_across().subs(N, 1) / 4


@single_mode.proof(identity="the known distribution")
def _():
    T = sp.Symbol("T", positive=True)
    return tuple(sp.integrate(T**power / (2 * sp.sqrt(T)), (T, 0, 1)) for power in (1, 2))
