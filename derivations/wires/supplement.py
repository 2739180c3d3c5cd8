"""Supplement, mass shell of three electrons, Eqs. (S1)-(S4): which momenta k_2 and k_3 take when k_1 takes q.

q = k_1' - k_1, q_2 = k_2' - k_2, q_3 = k_3' - k_3 with q + q_2 + q_3 = 0. On branch 1 all of them vanish with q; on
branch 2 electrons 2 and 3 exchange momenta. The root of (S1) with sign r is branch 1 where k_2 - k_3 has that sign.
"""

from __future__ import annotations

import sympy as sp
from sympy import Abs, sqrt

from .paper import paper
from .symbols import m, q

k1, k2, k3, q2, q3 = sp.symbols("k_1 k_2 k_3 q_2 q_3", real=True)
INITIAL, TRANSFERS = (k1, k2, k3), (q, q2, q3)
u = sp.Symbol("u", real=True)  # k_1 - k_3 + q, or k_1 - k_3: what vanishes where the branch starts
ORDERED = {k1: (-1, 1), k2: (2, 3), k3: (-4, -3)}  # k_2 > k_3, so that r = 1 is branch 1


@paper.step
def energy_gain():
    """Energy of the final less that of the initial state, for any three transfers."""
    return sum((k + p)**2 - k**2 for k, p in zip(INITIAL, TRANSFERS, strict=True)) / (2 * m)


@paper.derived("S1", "transfer q_2 allowed by energy and momentum, on two branches", cases=[(1,), (-1,)])
def transfer(r):
    return -(k2 - k3 + q) / 2 + r * sqrt((k2 - k3 + q)**2 / 4 - q * (k1 - k3 + q))


@transfer.proof(identity="roots of the gain of energy at q_3 = -q - q_2")
def _(r):
    quadratic = sp.Poly(2 * m * energy_gain().subs(q3, -q - q2), q2)
    a, b, c = quadratic.all_coeffs()
    return (-b + r * sqrt(sp.expand(b**2 - 4 * a * c))) / (2 * a)


@paper.step
def shell():
    """Polynomial in q and q_2 that vanishes on both branches."""
    return sp.expand((q2 - transfer(1)) * (q2 - transfer(-1)))


@paper.derived("S1-ends", "where both branches terminate, one at q > 0 and one at q < 0", follows=("S1",))
def ends():
    middle = k2 + k3 - 2 * k1
    distance = 2 * sqrt(k1**2 + k2**2 + k3**2 - k1 * k2 - k2 * k3 - k1 * k3)
    return (middle - distance) / 3, (middle + distance) / 3


@ends.proof(identity="zeros of the root of (S1)")
def _():
    root = sp.expand((transfer(1) - transfer(-1))**2)
    a, b, c = sp.Poly(root, q).all_coeffs()
    return tuple((-b + s * sqrt(sp.expand(b**2 - 4 * a * c))) / (2 * a) for s in (1, -1))


@paper.derived("S1-sides", "product of these two values of q: negative", follows=("S1-ends",))
def sides():
    return -(k2 - k3)**2 / 3


@sides.proof(identity="both ends multiplied")
def _():
    return sp.Mul(*ends())


@paper.limit("S1-branch-1", "branch 1 where q u is small, u = k_1 - k_3 + q", at=(u, 0), rate=1, domain=ORDERED,
             of=lambda: transfer(1).subs(k1, k3 - q + u), follows=("S1",))
def first_branch():
    return -q * u / (k2 - k3 + q)


@paper.limit("S1-branch-2", "branch 2 where q u is small: k_2' is k_3 - q", at=(u, 0), rate=1, domain=ORDERED,
             of=lambda: transfer(-1).subs(k1, k3 - q + u), follows=("S1",))
def second_branch():
    return k3 - k2 - q


@paper.limit("S2", "transfer q_2 of soft collisions on branch 1", of=lambda: transfer(1), at=(q, 0), rate=1,
             domain=ORDERED, follows=("S1",))
def soft_transfer():
    return -q * (k1 - k3) / (k2 - k3)


@paper.derived("S2-conditions", "first correction to (S2), as a share: which three ratios must be small",
               follows=("S1", "S2"))
def corrections():
    return q / (k1 - k3), -q / (k2 - k3), q * (k1 - k3) / (k2 - k3)**2


@corrections.proof(identity="second order in q, term by term in its dependence on k_1 - k_3")
def _():
    gap = sp.Symbol("gap", positive=True)  # k_2 - k_3 > 0 on this branch
    root = transfer(1).subs({k1: k3 + u}).subs(k2, k3 + gap)
    second = sp.series(root, q, 0, 3).removeO().coeff(q, 2)
    share = sp.expand(second * q**2 / soft_transfer().subs(k1, k3 + u).subs(k2, k3 + gap))
    return tuple((share.coeff(u, power) * u**power).subs({u: k1 - k3, gap: k2 - k3}) for power in (-1, 0, 1))


@paper.limit("S3", "transfer q_2 where k_1 - k_3 vanishes before q", at=(q, 0), rate=1, domain=ORDERED,
             of=lambda: transfer(1).subs(k1, k3), follows=("S1",))
def quadratic_transfer():
    return -q**2 / (k2 - k3)


@paper.limit("S2-q3", "transfer q_3 of soft collisions: (S2) with 2 and 3 exchanged", at=(q, 0), rate=1,
             domain=ORDERED, of=lambda: -q - transfer(1), follows=("S1", "S2"))
def soft_third():
    return soft_transfer().subs({k2: k3, k3: k2}, simultaneous=True)


@paper.limit("S3-q3", "transfer q_3 where k_1 - k_2 vanishes before q: (S3) with 2 and 3 exchanged", at=(q, 0), rate=1,
             domain=ORDERED, of=lambda: (-q - transfer(1)).subs(k1, k2), follows=("S1", "S3"))
def quadratic_third():
    return quadratic_transfer().subs({k2: k3, k3: k2}, simultaneous=True)


@paper.derived("S4", "delta function of energy on branch 1 for soft collisions, as (weight, argument) with q_2 or q_3",
               follows=("S2", "S2-q3"))
def energy_delta():
    weight = m / Abs(k2 - k3)
    return (weight, q2 + q * (k1 - k3) / (k2 - k3)), (weight, q3 - q * (k1 - k2) / (k2 - k3))


@energy_delta.proof(identity="weight 1/|dE/dq_i| at q = q_i = 0 for fixed total momentum; argument: q_i less its zero")
def _():
    def soft(variable, other, zero):
        slope = sp.diff(energy_gain().subs(other, -q - variable), variable).subs({variable: 0, q: 0})
        return 1 / Abs(slope), variable - zero
    return soft(q2, q3, soft_transfer()), soft(q3, q2, soft_third())


@paper.ours("S4-Jacobian", "exact weight of either delta function: it is m/|k_2 - k_3| only for soft collisions",
            follows=("S1",))
def exact_weight():
    return (m / (2 * sqrt((k2 - k3 + q)**2 / 4 - q * (k1 - k3 + q))),) * 2


@exact_weight.proof(identity="1/(dE/dq_i) at the root of (S1) with k_2 > k_3", domain={**ORDERED, q: (-1, 1)})
def _():
    slopes = (sp.diff(energy_gain().subs(q3, -q - q2), q2), sp.diff(energy_gain().subs(q2, -q - q3), q3))
    signs = (1, -1)  # dE/dq_3 = -dE/dq_2 at fixed q
    return tuple(s / slope.subs({q3: -q - q2}).subs(q2, transfer(1)) for s, slope in zip(signs, slopes, strict=True))


@paper.derived("mass-shell", "what makes one fraction of the two energy denominators, for the middle electron 1, 2, 3",
               follows=("S1",))
def shell_relations():
    return -q2 * q3, -q * q3, -q * q2


@shell_relations.proof(identity="q_i (k_i' - k_j) + q_l (k_l' - k_j) less the polynomial that vanishes on the shell")
def _():
    values = []
    for middle in range(3):
        i, other = (place for place in range(3) if place != middle)
        sums = sum(TRANSFERS[p] * (INITIAL[p] + TRANSFERS[p] - INITIAL[middle]) for p in (i, other))
        free = {TRANSFERS[middle]: -TRANSFERS[i] - TRANSFERS[other]}
        zero = sp.expand(shell().subs({q: -q2 - q3}).subs(free) if middle == 0 else shell().subs(free))
        values.append(sp.expand(sp.rem(sp.expand(sums), zero, INITIAL[i])))
    return tuple(values)
