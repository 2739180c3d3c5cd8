"""The Andreev drag beside what else the text compares it with: normal contacts, a closed gap, the weak coupling."""

from __future__ import annotations

import sympy as sp
from sympy import Rational

from .claims import EQUAL, Gamma, weak
from .figures import FIG1
from .fluxes import CURRENTS, alike
from .fluxes import drag as normal_drag
from .normal import PASSIVE, U, exchanged, g, particles
from .paper import paper
from .quasiparticles import linear
from .symbols import Gamma_N, Gamma_S

KT_C = Rational(15, 100)  # meV, Fig. 4
GAP = Rational(2, 10)  # meV, Fig. 1


@paper.derived("normal-drag", "drag of normal dots whose contacts do not depend on energy (and a closed gap leaves "
                              "such), and of contacts that do, both in the same ratio", follows=CURRENTS)
def without_asymmetry():
    return sp.S.Zero, sp.S.Zero


@without_asymmetry.proof(identity="filling less emptying at both charges", method="numeric", points=3)
def _():
    first, second = PASSIVE
    current = alike(particles(first)) / g[first, 0]
    constant = {g[lead, 1]: g[lead, 0] for lead in PASSIVE}
    return current.xreplace(constant), current.xreplace({g[second, 1]: g[second, 0] * g[first, 1] / g[first, 0]})


@paper.derived("normal-per-turn", "particles from a lead of the passive dot per energy U that the active dot "
                                  "gives up: by which lead an electron comes and goes decides the drag",
               follows=("flux-drag", "normal-energy"))
def per_turn():
    first, second = PASSIVE
    share = {n: g[first, n] / (g[first, n] + g[second, n]) for n in (0, 1)}
    return share[0] - share[1]


@per_turn.proof(identity="drag over the energy current", method="numeric", points=2)
def _():
    return normal_drag() / alike(exchanged()[0] / U)


@paper.estimate("coupling", "Gamma_N over kT in Fig. 3 and in Fig. 4(a), and the gap over kT_c: the rates of lowest "
                            "order and the infinite gap are for values far below, far below and far above one")
def coupling():
    return Rational(1, 2), sp.Integer(5), Rational(4, 3)


@coupling.proof(identity="parameters of the captions", within=1.001)
def _():
    return FIG1[Gamma_N] / (2 * KT_C / 3), FIG1[Gamma_N] / Rational(1, 100), GAP / KT_C


@paper.derived("weak-ratio", "powers of Gamma_S and of Gamma_N in the Andreev drag over that of quasiparticles, weak "
                             "coupling to S: the latter is the larger one for Gamma_S small enough",
               follows=("square", "I-qp-linear"))
def powers_of_ratio():
    return sp.S.One, Gamma_N / (Gamma_N + 2 * Gamma)


@powers_of_ratio.proof(identity="logarithmic slopes at large bias")
def _():
    ratio = weak() / linear().subs(EQUAL)
    return tuple(sp.simplify(rate * sp.diff(ratio, rate) / ratio) for rate in (Gamma_S, Gamma_N))


@powers_of_ratio.printed(evidence="(Gamma_S Gamma_N)^2 over Gamma_S Gamma_N in the text: neither has that power of "
                                  "Gamma_N")
def _():
    return sp.S.One, sp.S.One
