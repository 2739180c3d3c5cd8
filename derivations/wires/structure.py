"""Section V, Eqs. (54)-(60): matrix structure of conductivity and resistivity at zero frequency.

What is said of the resistivity holds for any regular part of the conductivity, `SIGMA`.
"""

from __future__ import annotations

import sympy as sp
from sympy import I

from . import pair as pairs
from .paper import paper
from .symbols import WIRES, E, e, m, n, omega
from .zero_modes import A1, E0, effective_field, mean_field, second_moment, singular

SIGMA = sp.ImmutableMatrix(2, 2, lambda i, j: sp.Symbol(f"sigma_{i + 1}{j + 1}^reg", positive=True))
total = n[1] + n[2]
unit = e**2 / m / (-I * omega) / total


@paper.derived("54", "singular part of the conductivity", follows=("8", "24", "47", "52", "53"))
def sigma_singular():
    return unit * sp.ImmutableMatrix([[n[1]**2, n[1] * n[2]], [n[1] * n[2], n[2]**2]])


@sigma_singular.proof(identity="current (8) of (47), with A_1 from (52) and (53)")
def _():
    constant = sp.solve(effective_field().subs(E0, mean_field()), A1)[0]
    currents = [second_moment(pairs.current(s).function.subs(pairs.g[s], singular()), s) for s in WIRES]
    return sp.Matrix(currents).subs(A1, constant).jacobian([E[1], E[2]]).applyfunc(sp.factor)


@paper.derived("55", "its determinant", follows=("54",))
def determinant():
    return sp.S.Zero


@determinant.proof(identity="(54)")
def _():
    return sp.expand(sigma_singular().det())


@paper.derived("57", "adjugate of the singular part", follows=("54",))
def adjugate():
    return unit * sp.ImmutableMatrix([[n[2]**2, -n[1] * n[2]], [-n[1] * n[2], n[1]**2]])


@adjugate.proof(identity="cofactors of (54)")
def _():
    matrix = sigma_singular()
    return sp.Matrix(2, 2, lambda i, j: matrix.cofactor(j, i))


@paper.step
def resistivity_limit():
    """Inverse of the whole conductivity at omega -> 0."""
    whole = sigma_singular() + SIGMA

    def leading(part):  # of order 1/omega; the determinant has no 1/omega^2
        return sp.cancel(part * omega).subs(omega, 0)
    return whole.adjugate().applyfunc(leading) / leading(whole.det())


@paper.derived("56", "resistivity at zero frequency", follows=("54", "57"))
def resistivity():
    return adjugate() / (adjugate() * SIGMA).trace()


@resistivity.proof(identity="inverse of singular plus regular conductivity, at omega -> 0", method="numeric")
def _():
    return resistivity_limit()


@paper.derived("58", "denominator of (56)", follows=("57",))
def trace():
    mixed = n[1] * n[2] * (SIGMA[0, 1] + SIGMA[1, 0])
    return unit * (n[2]**2 * SIGMA[0, 0] + n[1]**2 * SIGMA[1, 1] - mixed)


@trace.proof(identity="trace of (57) with the regular part")
def _():
    return (adjugate() * SIGMA).trace()


@paper.derived("59", "drag resistivity by the regular part of the conductivity", follows=("56",))
def drag_resistivity():
    mixed = n[1] * n[2] * (SIGMA[0, 1] + SIGMA[1, 0])
    return n[1] * n[2] / (n[2]**2 * SIGMA[0, 0] + n[1]**2 * SIGMA[1, 1] - mixed)


@drag_resistivity.proof(identity="minus the off-diagonal element of (56)")
def _():
    return -resistivity()[0, 1]


@paper.derived("60", "determinant of the resistivity", follows=("56",))
def singular_resistivity():
    return sp.S.Zero


@singular_resistivity.proof(identity="(56)")
def _():
    return sp.cancel(resistivity().det())


@paper.derived("60-symmetric", "resistivity over its element of wire 1: n_1/n_2 alone is left", follows=("56",))
def shape():
    return sp.ImmutableMatrix([[1, -n[1] / n[2]], [-n[1] / n[2], n[1]**2 / n[2]**2]])


@shape.proof(identity="(56), for any regular part")
def _():
    return (resistivity() / resistivity()[0, 0]).applyfunc(sp.cancel)


@paper.ours("60-frictionless", "fields where the currents are in proportion to the densities", follows=("56",))
def null_vector():
    return sp.ImmutableMatrix([0, 0])


@null_vector.proof(identity="(56) on the currents n_1, n_2: the electrons of both wires move at one velocity")
def _():
    return (resistivity() * sp.Matrix([n[1], n[2]])).applyfunc(sp.cancel)
