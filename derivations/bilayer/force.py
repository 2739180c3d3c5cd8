"""Force between the layers and drag resistivity, Eqs. (11)-(13)."""

from __future__ import annotations

import sympy as sp
from sympy import I, exp, pi

from .hydrodynamics import ALONG_X, coulomb, grad
from .paper import paper
from .symbols import D, F, d, e, kappa, n, n1, q, speed


@paper.derived("11", "force on the drag layer along q, integrand over d^2q d omega/(2 pi)^3, for a correlator D",
               cases=[(D,)], follows=("2",))
def force(D):
    return -I * q * 2 * pi * e**2 / (kappa * q) * exp(-q * d) * D


@force.proof(identity="-n_2^* grad of the energy (2) in the drag layer; the part with |n_2|^2 is odd in q")
def _(D):
    energy = coulomb()[1, 0] * n1  # of an electron of the drag layer, due to the drive layer
    return -grad(0, energy).subs(ALONG_X).diff(n1) * D


g11, g12, g21, g22 = sp.symbols("g_11 g_12 g_21 g_22")
N1, N2 = sp.symbols("N_1 N_2", positive=True)


@paper.definition("12", "interlayer correlator of n_a = sum_b g_ab noise_b, with noises of strength N_a",
                  cases=[(g11, g12, g21, g22, N1, N2)])
def correlator(g11, g12, g21, g22, N1, N2):
    return g11 * g21.conjugate() * N1 + g12 * g22.conjugate() * N2


@paper.derived("13", "drag resistivity; positive where passive carriers are dragged along: -rho_21", cases=[(F, speed)])
def resistivity(F, speed):
    return F / (e**2 * n**2 * speed)


@resistivity.proof(identity="the field that balances the force, with the sign of positive drag, over the current")
def _(F, speed):
    field, current = sp.symbols("E_2 j_1")
    balance = sp.solve([F - e * n * field, current - e * n * speed], [field, current], dict=True)[0]
    return balance[field] / balance[current]
