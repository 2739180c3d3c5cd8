"""Fluctuations to second order, Eqs. (19): (17) solved as a series in the flow and in the nonreciprocal stress.

Each order is a function of the noises qI_+ and qI_-. The sum (19a) comes last, since it holds the others.
"""

from __future__ import annotations

import sympy as sp
from sympy import I

from .paper import paper
from .response import NOISES, advection, branches, coupled, denominator, plasmons, shear_rate, viscous_rates, which
from .symbols import B, I_minus, I_plus, alpha, k, n_minus, n_plus, omega, v


@paper.step
def modal():
    """The homogeneous part of (17) as a matrix over (n_+, n_-)."""
    return sp.Matrix([coupled(1), coupled(-1)]).jacobian([n_plus, n_minus])


@paper.step
def cramer(advections, stresses):
    """Solution of [diag(p) + c K + s W] n = noises, for symbols, at the given order in c and in s."""
    count, strength = sp.symbols("count strength")
    still, flow, stress = (sp.Matrix(2, 2, sp.symbols(f"{name}:4")) for name in "pKW")
    still = sp.diag(still[0, 0], still[1, 1])
    solution = (still + count * flow + strength * stress).adjugate() * sp.Matrix([I_plus, I_minus])
    solution /= (still + count * flow + strength * stress).det()
    for symbol, power in ((count, advections), (strength, stresses)):
        solution = (solution.diff(symbol, power) if power else solution).subs(symbol, 0)
    return solution, still, flow, stress


@paper.step
def order(advections, stresses):
    """Exact solution of (17), at the given order in q.v and in alpha; the noises stand in it as symbols."""
    solution, still, flow, stress = cramer(advections, stresses)
    matrix = modal()
    parts = ((still, matrix.subs({k: 0, alpha: 0})), (flow, k * matrix.diff(k)), (stress, alpha * matrix.diff(alpha)))
    values = {symbol: part[i] for symbols, part in parts for i, symbol in enumerate(symbols) if symbol != 0}
    return -I * omega**2 * solution.subs(values)


@paper.derived("19b", "equilibrium fluctuations", cases=[(1,), (-1,)], follows=("17", "18"))
def equilibrium(r):
    return -I * omega**2 / denominator(r)[0] * NOISES[int(r)]


@equilibrium.proof(identity="(17) at v = 0")
def _(r):
    return order(0, 0)[which(r)]


@paper.derived("19c", "fluctuations carried along by the flow", cases=[(1,), (-1,)],
               follows=("17", "17-vertex", "18", "19b"))
def advected(r):
    return I / (2 * denominator(r)[0]) * k * branches(lambda s: advection(s) * equilibrium(s))


@advected.proof(identity="(17) solved at first order in q.v", method="numeric", points=5)
def _(r):
    return order(1, 0)[which(r)]


@advected.printed(evidence="the vertex of (17): printed Gamma, which must be -(omega^2 + omega_pm^2)")
def _(r):
    return I / (2 * denominator(r)[0]) * k * branches(lambda s: denominator(s)[1] * equilibrium(s))


def stressed(fluctuation, r):
    """What the nonreciprocal stress makes of fluctuations of both branches."""
    drive = branches(lambda s: plasmons()[which(s)]**2 * fluctuation(s))
    return -alpha * shear_rate() / (2 * denominator(r)[0]) * v.dot(B) * drive


@paper.derived("19d", "nonreciprocal part: stress on what the flow has carried along", cases=[(1,), (-1,)],
               follows=("14", "15-shear", "17", "18", "19c"))
def nonreciprocal(r):
    return stressed(advected, r)


@nonreciprocal.proof(identity="the stress of (17) on the first order in q.v", method="numeric", points=3)
def _(r):
    stress = alpha * modal().diff(alpha)
    return -(stress * order(1, 0))[which(r)] / denominator(r)[0]


@nonreciprocal.printed(evidence="the factor of (17): printed 2 alpha omega_nu, which must be alpha eta q^2/(2 rho)")
def _(r):
    drive = branches(lambda s: plasmons()[which(s)]**2 * advected(s))
    return -2 * alpha * viscous_rates()[0] / denominator(r)[0] * v.dot(B) * drive


@paper.ours("19-rest", "what (19a) leaves out: the stress on equilibrium fluctuations, and its advection",
            cases=[(1,), (-1,)], follows=("14", "15-shear", "17", "17-vertex", "18", "19b", "19d"))
def remainder(r):
    first = {s: stressed(equilibrium, s) for s in (1, -1)}
    return first[int(r)] + I / (2 * denominator(r)[0]) * k * branches(lambda s: advection(s) * first[s])


@remainder.proof(identity="(17) solved at first order in alpha, and at first order in both less (19d)",
                 method="numeric", points=3)
def _(r):
    return order(0, 1)[which(r)] + order(1, 1)[which(r)] - nonreciprocal(r)


@paper.derived("19a", "the solution of (17) to second order", cases=[(1,), (-1,)],
               follows=("17", "19b", "19c", "19d", "19-rest"))
def series(r):
    return equilibrium(r) + advected(r) + nonreciprocal(r) + remainder(r)


@series.proof(identity="(17) solved exactly, then expanded: orders v, alpha (v.B), and their product", method="numeric",
              points=3)
def _(r):
    return sum((order(a, s)[which(r)] for a, s in ((0, 0), (1, 0), (0, 1), (1, 1))), sp.S.Zero)


@series.printed(evidence="printed without the stress on equilibrium fluctuations and its advection, which are of the "
                         "same order as (19d) and enter every force at order v (v.B)")
def _(r):
    return equilibrium(r) + advected(r) + nonreciprocal(r)
