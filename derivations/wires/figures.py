"""What Figs. 1 and 2 show, in units of the value at Delta = 0; their parameters are ours, the paper gives none."""

from __future__ import annotations

import sympy as sp
from sympy import log

from .drift import J_identical, calJ, drift
from .lorentzian import height, lorentzian, width
from .paper import paper
from .plateaus import AT, first_plateau, second_plateau
from .symbols import D3_mean, Delta, T, density, eF, epsilon_F, m

Gamma = sp.Symbol("Gamma", positive=True)
SHIFTED = {epsilon_F[1]: eF + Delta, epsilon_F[2]: eF}  # inset of Fig. 2: the second Fermi energy stays


@paper.ours("Fig. 1-curve", "resonance in units of its height", follows=("135", "136", "137"))
def resonance():
    return 1 / (1 + (Delta / Gamma)**2)


@resonance.proof(identity="(135) over (136), D3 by the width (137)")
def _():
    at_width = sp.solve(width() - Gamma, D3_mean)[0]
    return (lorentzian() / height().subs(density, sp.sqrt(2 * m * eF) / sp.pi)).subs(D3_mean, at_width)


@paper.figure("Fig. 1", "the resonance for three widths over T; its height stays", follows=("Fig. 1-curve",))
def first_figure():
    return tuple(resonance().subs(Gamma, T * sp.Rational(*share)) for share in ((1, 100), (1, 10), (1, 4)))


@paper.ours("Fig. 1-width", "logarithmic slope of the width over D3", follows=("137",))
def width_slope():
    return sp.Rational(1, 2)


@width_slope.proof(identity="(137)")
def _():
    return D3_mean * sp.diff(log(width()), D3_mean)


@paper.ours("Fig. 2-symmetric", "second plateau and drift over their values at Delta = 0, the sum of energies fixed",
            follows=("145", "152", "J-identical"))
def symmetric():
    split = Delta / (2 * T)
    return 1 / sp.cosh(split), 3 / sp.sinh(split)**2 * (split * sp.coth(split) - 1)


@symmetric.proof(identity="(145), and (153) with mu = 0")
def _():
    plateau = second_plateau()[0].subs(AT)
    return plateau / plateau.subs(Delta, 0), calJ(Delta / (2 * T)) / J_identical()


@paper.ours("Fig. 2-inset", "second plateau over its value at Delta = 0, the second Fermi energy fixed",
            follows=("145",))
def asymmetric():
    return 2 / (1 + sp.exp(Delta / T))


@asymmetric.proof(identity="(145)")
def _():
    plateau = second_plateau()[0].subs(SHIFTED)
    return plateau / plateau.subs(Delta, 0)


@paper.ours("Fig. 2-order", "logarithmic slope over D3 on the first plateau, on the second and in the drift",
            follows=("143", "145", "153"))
def slopes_over_D3():
    return sp.S.Zero, sp.S.One, sp.S.Zero


@slopes_over_D3.proof(identity="(143), (145), (153): curves lie higher for larger D3 until the drift takes over")
def _():
    forms = first_plateau(), second_plateau()[0], drift()
    return tuple(sp.simplify(D3_mean * sp.diff(log(form), D3_mean)) for form in forms)


@paper.figure("Fig. 2", "drag resistivity between the second plateau and the drift: both ends, and the inset's first",
              follows=("Fig. 2-symmetric", "Fig. 2-inset"))
def second_figure():
    return (*symmetric(), asymmetric())


@paper.ours("143-symmetric", "slope of the first plateau over Delta, the sum of Fermi energies held constant",
            follows=("143",))
def no_slope():
    return sp.S.Zero


@no_slope.proof(identity="(143)")
def _():
    return sp.diff(first_plateau().subs(AT), Delta)


@paper.limit("143-gap", "activation energy of the first plateau", at=(T, 0), rate=1, follows=("143",), ours=True,
             of=lambda: -T * log(first_plateau() * T**sp.Rational(3, 2)))
def first_gap():
    return epsilon_F[1] + epsilon_F[2]


@paper.limit("145-gap", "activation energy of the second plateau: the larger Fermi energy, that of wire 1 here",
             of=lambda: -T * log(second_plateau()[0] * T**sp.Rational(3, 2)), at=(T, 0), rate=1, follows=("145",),
             ours=True, domain={epsilon_F[1]: (2, 3), epsilon_F[2]: (1, 2)})
def second_gap():
    return epsilon_F[1]
