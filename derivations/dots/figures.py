"""What Figs. 1-4 show of the Andreev drag, by the master equation, and what the text reads from them.

Energies in meV. The paper's curves come from Green's functions at Gamma/kT of one and more, where rates of lowest order
are no theory of the numbers: the figures here are of the master equation, and its quasiparticles are not in them.
"""

from __future__ import annotations

import mpmath
import sympy as sp
from sympy import Rational

from . import exact
from .andreev import R, eps_eh, x
from .cycles import CYCLES, MODEL, Flux, Held, X, charge_around, drag, model_rates, printed_cycle, same
from .model import E_even, E_odd, H, explicit
from .paper import paper
from .symbols import BRANCHES, CHARGES, Gamma_L, Gamma_N, Gamma_R, Gamma_S, T, U_ap, U_p, V, eps_a, eps_p

TWENTIETH = Rational(1, 20)
FIG1 = {U_p: Rational(1, 2), U_ap: Rational(1, 10), Gamma_S: TWENTIETH, Gamma_N: TWENTIETH, Gamma_L: TWENTIETH,
        Gamma_R: TWENTIETH, V: sp.Integer(5), eps_a: sp.S.Zero}


def without(*symbols):
    """The parameters of Fig. 1 but for these."""
    return {symbol: value for symbol, value in FIG1.items() if symbol not in symbols}


@paper.figure("Fig. 1", "drag over the level and the temperature", follows=("I-N",))
def first_figure():
    return drag().subs(FIG1)


@paper.figure("Fig. 2", "levels over eps_p (even states at both charges, then odd), and R",
              follows=("E-even", "E-odd", "R", "eps~"))
def second_figure():
    even = tuple(explicit(E_even(b, n)).subs(FIG1) for n in CHARGES for b in BRANCHES)
    return (*even, *(E_odd(n).subs(FIG1) for n in CHARGES), explicit(R()).subs(FIG1))


@paper.figure("Fig. 3", "drag over Gamma_S and the level at two thirds of T_c", follows=("I-N",))
def third_figure():
    return drag().subs({**without(Gamma_S), T: Rational(1, 10)})


@paper.figure("Fig. 4", "drag over the levels, and over the bias at eps_p = 0; T_c is 0.15 meV", follows=("I-N",))
def fourth_figure():
    cold = Rational(1, 100)
    return (drag().subs({**without(eps_a, V), T: cold, V: Rational(6, 10)}),
            drag().subs({**without(V), eps_p: 0, T: cold}))


def carried(chosen, **point):
    """Share of the drag that the chosen cycles carry at the parameters of Fig. 1, but for those given by name."""
    values = {**FIG1, **{symbol: Rational(point[str(symbol)]) for symbol in (eps_p, T, V) if str(symbol) in point}}
    rates = Held(*(rate.subs(values) for rate in model_rates()))
    local = {X[n]: explicit(x(n)).subs(values) for n in CHARGES}
    parts = [charge_around(cycle).subs(local) * Flux(Held(sp.Integer(i)), rates) for i, cycle in enumerate(CYCLES)]
    return sp.Add(*(part for part, cycle in zip(parts, CYCLES, strict=True) if chosen(cycle))) / sp.Add(*parts)


def of_text(cycle):
    """Whether a cycle is one of (2)."""
    both = [[(int(b), int(q)) for b, q in printed_cycle(n, 1 - n)[:-1]] for n in CHARGES]
    return any(same(tuple(one), cycle) for one in both)


def of_lower_branch(cycle):
    """Whether a cycle is that of four states without |->."""
    return len(cycle) == 4 and all(state[0] != -1 for state in cycle)


@paper.estimate("share-1", "share of the cycles (2) in the largest drag of Fig. 1(b) at kT = 0.02 meV, eps_p = -0.521",
                follows=("2", "edge", *MODEL), ours=True)
def share_of_text():
    return Rational(1715, 10000)


@share_of_text.proof(identity="fluxes of the fifteen cycles", within=1.001)
def _():
    return carried(of_text, eps_p="-0.521", T="0.02")


@paper.estimate("share-4", "share of one cycle that never reaches |-> in Fig. 4(c): kT = 0.01, bias 0.6 meV, eps_p = 0",
                follows=("edge", *MODEL), ours=True)
def share_of_branch():
    return sp.S.One


@share_of_branch.proof(identity="fluxes of the fifteen cycles", within=1.00001)
def _():
    return carried(of_lower_branch, eps_p="0", T="0.01", V="0.6")


paper.erratum("2", printed="the drag is carried by the cycles (2), the shortest ones with a net charge",
              correct="they are two out of eight of the same length; they carry a sixth of the largest drag of Fig. "
                      "1(b) at kT = 0.02 meV, and nothing visible of that of Fig. 4(c) below a bias of 1 meV, which "
                      "a cycle within the lower branch carries",
              evidence="charges and fluxes of all fifteen cycles", misread=False,
              backed_by=("2-minimal", "four", "hill", "share-1", "share-4"))


@paper.estimate("unit", "current of one meV e/hbar in nA")
def unit():
    return Rational(2434135, 10**4)


@unit.proof(identity="exact charge and Planck constant", within=1.000001)
def _():
    charge, planck = Rational("1.602176634e-19"), Rational("6.62607015e-34")
    return charge**2 / 1000 / (planck / (2 * sp.pi)) * 10**9


def at_figure(**point):
    """Drag by Fock states at the parameters of Fig. 1, but for those given by name."""
    values = {str(symbol): mpmath.mpf(value.p) / value.q for symbol, value in FIG1.items()}
    return exact.drag(**{**values, **{key: mpmath.mpf(value) for key, value in point.items()}})


@paper.estimate("size", "largest drag of Fig. 1(b) at kT = Gamma = 0.05 meV in nA, of populations alone: "
                        "coherences of the even states make it 0.04", follows=("unit",))
def size():
    return Rational(1, 10)


@size.proof(identity="near eps_p = -0.367", within=1.1)
def _():
    return unit() * sp.Float(at_figure(eps_p="-0.367", T="0.05"), 30)


@paper.ours("mirror", "levels eps_a, eps_p of the double dot of holes", follows=("1",))
def mirror():
    return -eps_a - 2 * U_ap, -eps_p - U_p - U_ap


@mirror.proof(identity="energy of one active or one passive electron missing, from the full dots")
def _():
    full = H(1, 1, 1)
    return sp.expand(H(0, 1, 1) - full), sp.expand(H(1, 0, 1) - full)


@paper.ours("mirror-fixed", "levels that are their own mirror: the electron-hole point and eps_a = -U_ap",
            follows=("mirror", "eps-eh"))
def own_mirror():
    return -U_ap, eps_eh()


@own_mirror.proof(identity="solved")
def _():
    image = mirror()
    return tuple(sp.solve(level - image[i], level)[0] for i, level in enumerate((eps_a, eps_p)))


MIRRORED = (("0.03", "-0.41", "0.07", "0.6", "0.04"), ("-0.2", "0.1", "0.02", "0.4", "0.1"),
            ("0.3", "-0.31", "0.05", "-0.9", "0.05"))  # eps_a, eps_p, Gamma_R, V, T


@paper.ours("mirror-drag", "drag at the mirrored levels over the drag, Gamma_L and Gamma_R exchanged: three devices",
            follows=("mirror",))
def mirrored():
    return (-sp.S.One,) * 3


@mirrored.proof(identity="Fock states; so the drag vanishes at its own mirror if Gamma_L = Gamma_R", method="numeric")
def _():
    return tuple(mirror_ratio(dict(zip(("eps_a", "eps_p", "Gamma_R", "V", "T"), row, strict=True)))
                 for row in MIRRORED)


def mirror_ratio(point):
    """Drag at the mirrored levels over the drag."""
    with mpmath.workdps(45):
        levels = [image.subs({**FIG1, eps_a: Rational(point["eps_a"]), eps_p: Rational(point["eps_p"])})
                  for image in mirror()]
        numbers = [mpmath.mpf(int(level.p)) / int(level.q) for level in levels]
        turned = {**point, "Gamma_L": point["Gamma_R"], "Gamma_R": mpmath.mpf(1) / 20,
                  "eps_a": numbers[0], "eps_p": numbers[1]}
        return sp.Float(at_figure(**turned) / at_figure(**point), 40)
