"""The model as a quadratic form: entropy, Onsager symmetry, Newton's third law, and S without cancellation. All ours.

With delta = D2/2, z = zeta^2, p = 1 - tanh, w = D_1 z_1 + D_2 z_2 (so that (74) is delta w + D_1 D_2), K = k_T1 D_1 +
k_T2 D_2, H = n_2 p_1 - n_1 p_2 and Z = k_T2 z_1 - k_T1 z_2, both of which integrate to zero, the drag resistivity needs

    I = int delta z_1 z_2/(74),       M = K/(k_T1 k_T2) int [Z^2/(K^2 w) + z_1 z_2/(w (74))],
    gamma = (1/K) int [delta Z H + D_2 k_T2 n_2 p_1 + D_1 k_T1 n_1 p_2]/(74),       tau = gamma/M,
    V_0 = int {D_2 (n_2 p_1 - tau z_1/k_T1)^2/z_1 + D_1 (n_1 p_2 - tau z_2/k_T2)^2/z_2
               + delta [H - tau Z/(k_T1 k_T2)]^2}/(74),
    S = e^2 T/(8 pi n^2) {V_0 + gamma^2/[M (I + kappa M)]},       rho_D = n_1 n_2/(n^2 S).

All terms are positive but Z H, which is so except between two k a few T apart in energy. kappa stands in one place:
V_0 is what is left at kappa -> infinity, where the averages of both wires are locked; the drift that the rest describes
meets two resistances in series, of pair and of triple collisions: I/tau^2 M and kappa/tau^2.
"""

from __future__ import annotations

import sympy as sp
from sympy import pi

from .constants import b, conserving
from .model import (
    EACH,
    C,
    X,
    Z,
    average,
    below,
    denominator,
    density,
    driven,
    integral_term,
    kT,
    local,
    mean,
    total,
)
from .moments import G, G_other, Moment, Named
from .paper import paper
from .regular import conductance
from .symbols import D2, D3, WIRES, E, T, bar, e, kappa, lam, mu

FORM = ("74", "71", "n-moment")
K = D3[1] * kT(1) + D3[2] * kT(2)
w = D3[1] * Z[1] + D3[2] * Z[2]
imbalance = kT(2) * Z[1] - kT(1) * Z[2]
p = below


def fixed(expression):
    """Constants that conserve momentum, in terms of D^(3) and kappa."""
    return conserving(expression).xreplace({lam[s]: D3[s] - kappa / kT(s) for s in WIRES})


@paper.step
def force():
    """H: what the fields drive, both wires together."""
    return density(2) * p[1] - density(1) * p[2]


def flow(s, f):
    """Momentum current of (70) for any pair of functions in place of the derivatives."""
    term = integral_term(s).xreplace({X[r]: average(r) for r in WIRES})
    return local(s).rhs.xreplace({C[s]: term}).xreplace({G[r]: f[r] for r in WIRES})


@paper.ours("third-law-model", "momentum that triple collisions give to each wire a unit time, at any g",
            follows=("70-local", "79", "80", "82", "89", "90", "n-moment"))
def forces():
    given = kappa * (average(1) - average(2))
    return given, -given


@forces.proof(identity="(70) without its pair part, which is minus that of the other wire at each k", method="numeric")
def _():
    return tuple(Moment(fixed(flow(s, G)).xreplace({D2: sp.S.Zero})) for s in WIRES)


@paper.ours("onsager-model", "antisymmetric part of the collision operator, any six constants",
            follows=("70-local", "79", "80", "82", "n-moment"))
def reciprocity():
    first, second = ({s: mean(s, f[s]) for s in WIRES} for f in (G_other, G))
    return (mu[2] * kT(2) - mu[1] * kT(1)) * (first[1] * second[2] - first[2] * second[1])


@reciprocity.proof(identity="it vanishes if and only if (90) holds: that is Onsager's symmetry", method="numeric")
def _():
    return sum(Moment(G_other[s] * flow(s, G)) - Moment(G[s] * flow(s, G_other)) for s in WIRES)


@paper.ours("entropy-model", "production of entropy, as a quadratic form, up to a positive factor",
            follows=("70-local", "79", "80", "82", "89", "90", "n-moment"))
def entropy():
    spread = {s: D3[s] * Moment(Z[s] * (G[s] - average(s))**2) for s in WIRES}
    pairs = Moment(D2 / 2 * Z[1] * Z[2] * (G[1] - G[2])**2)
    return pairs + spread[1] + spread[2] + kappa * (average(1) - average(2))**2


@entropy.proof(identity="momentum current of (70) times the derivatives, integrated", method="numeric")
def _():
    return sum(Moment(G[s] * fixed(flow(s, G))) for s in WIRES)


@paper.ours("H-theorem", "entropy of triple collisions alone in three states: none of them may be negative",
            follows=("79", "80", "entropy-model"))
def signs():
    return kappa, *(D3[s] * Moment(Z[s] * (G[s] - average(s))**2) for s in WIRES)


@signs.proof(identity="wires shifted against each other; one wire's g not linear in k, the other's with its average. "
                      "So both must not be negative; by the entry entropy-model that is enough", method="numeric")
def _():
    triple = entropy().xreplace({D2: sp.S.Zero})
    return (triple.xreplace({G[1]: sp.S.One, G[2]: sp.S.Zero}),
            *(triple.xreplace({G[bar(s)]: average(s)}) for s in WIRES))


@paper.ours("S-I", "exchange of momentum by pair collisions",
            follows=(*FORM, "80", "86", "89", "90"))
def pair_exchange():
    return Moment(D2 / 2 * Z[1] * Z[2] / denominator())


@pair_exchange.proof(identity="average of the pair part of (86) at kappa = 0, which is -k_T b D^(3) over D_1 D_2",
                     method="numeric")
def _():
    return -fixed(b(1)).subs(kappa, 0) * kT(1) / D3[2]


@paper.ours("S-M", "weight of the exchange by triple collisions, as a sum of positive terms", follows=(*FORM, "S-I"))
def weight():
    inner = imbalance**2 / (K**2 * w) + Z[1] * Z[2] / (w * denominator())
    return K / (kT(1) * kT(2)) * Moment(inner)


@weight.proof(identity="what is left of one by the exchange in pairs (Milne's inequality makes it positive)",
              method="numeric")
def _():
    return (1 - K * pair_exchange() / (kT(1) * kT(2))) / (D3[1] * D3[2])


@paper.ours("S-b", "-k_T b D^(3), the same in both wires: pair and triple exchange in series", cases=EACH,
            follows=(*FORM, "80", "86", "89", "90", "S-I", "S-M"))
def series(s):
    return D3[1] * D3[2] * (Named("I", pair_exchange()) + kappa * Named("M", weight()))


@series.proof(identity="(86) averaged", method="numeric")
def _(s):
    return -fixed(b(s)) * kT(s) * D3[s]


@paper.ours("S-gamma", "what the fields drive between the wires, without its large part that integrates to zero",
            follows=(*FORM, "80", "87"))
def drive():
    inner = D2 / 2 * imbalance * force() + D3[2] * kT(2) * density(2) * p[1] + D3[1] * kT(1) * density(1) * p[2]
    return Moment(inner / denominator()) / K


@drive.proof(identity="(87) averaged, over its prefactor", method="numeric")
def _():
    return mean(1, driven(1)) * kT(1) * 2 * total() / (e * (E[1] - E[2]) * D3[2])


@paper.step
def shift():
    """tau: the drift that is taken from the driving forces."""
    return Named("tau", Named("gamma", drive()) / Named("M", weight()))


@paper.ours("S-V", "S at kappa -> infinity, over e^2 T/(8 pi n^2): a sum of squares",
            follows=(*FORM, "70-local", "S-M", "S-gamma"))
def plateau():
    ahead = {s: density(bar(s)) * p[s] - shift() * Z[s] / kT(s) for s in WIRES}
    both = force() - shift() * imbalance / (kT(1) * kT(2))
    inner = D3[2] * ahead[1]**2 / Z[1] + D3[1] * ahead[2]**2 / Z[2] + D2 / 2 * both**2
    return Moment(inner / denominator())


@plateau.proof(identity="work of the fields on the solution of (72) with equal averages in both wires",
               method="numeric")
def _():
    ahead = {1: density(2) * p[1] - shift() * Z[1] / kT(1), 2: -density(1) * p[2] + shift() * Z[2] / kT(2)}
    matrix = sp.Matrix(2, 2, [local(s).rhs.diff(G[r]) for s in WIRES for r in WIRES])
    answer = matrix.adjugate() * sp.Matrix([ahead[1], ahead[2]]) / matrix.det()
    return Moment(density(2) * p[1] * answer[0] - density(1) * p[2] * answer[1])


@paper.step
def drift():
    """Part of S in which the averages of the wires move apart."""
    gamma, triples, pairs = (Named(name, entry()) for name, entry in
                             (("gamma", drive), ("M", weight), ("I", pair_exchange)))
    return e**2 * T / (8 * pi * total()**2) * gamma**2 / (triples * (pairs + kappa * triples))


@paper.ours("S-exact", "S of (111) without cancellation: of the plateaus, and of the drift",
            follows=(*FORM, "72", "73", "80", "82", "86", "87", "89", "90", "93", "8-slope",
                     "S-V", "S-gamma", "S-M", "S-I"))
def exact():
    return e**2 * T / (8 * pi * total()**2) * Named("V_0", plateau()) + drift()


@exact.proof(identity="current of the solution (72) with (84), at no total current", method="numeric")
def _():
    return fixed(conductance())


strength = sp.Symbol("q", positive=True)  # of the triple collisions in each wire, kappa left as it is


@paper.limit("S-drift", "the drift's part of S for strong triple collisions: pair and triple exchange add up",
             of=lambda: drift().xreplace({D3[s]: strength * D3[s] for s in WIRES}), at=(strength, sp.oo), rate=1,
             follows=("S-gamma", "S-M", "S-I", "n-moment"), ours=True)
def strong():
    friction = D2 / 2 * Moment(Z[1] * Z[2]) + kappa
    return 2 * pi * e**2 * T / total()**2 * (density(1) * density(2))**2 / friction
