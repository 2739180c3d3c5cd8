"""Zero modes of the collision integrals and the balance of forces, Eqs. (45)-(53)."""

from __future__ import annotations

import sympy as sp
from sympy import I, pi

from .paper import paper
from .symbols import WIRES, E, T, e, k, m, n, omega, pair, zeta2

A1, E0 = sp.symbols("A_1 E_0", real=True)
P_dot = pair("Pdot", real=True)  # momentum that a unit length of each wire gets from collisions, per time
J = {s: sp.Function(f"J_{s}")(k) for s in WIRES}  # current in momentum space


def by_parts(integrand: sp.Expr, flow: sp.Expr) -> sp.Expr:
    """An integrand over all k, linear in a current and its derivative, without the derivative.

    Examples
    --------
    >>> by_parts(k * J[1].diff(k), J[1])
    -J_1(k)
    """
    slope = sp.Dummy()
    linear = sp.expand(integrand.subs(flow.diff(k), slope))
    weight = linear.coeff(slope)
    return sp.expand(linear - weight * slope) - sp.diff(weight, k) * flow


def second_moment(integrand: sp.Expr, s: int) -> sp.Expr:
    """The integral over k of a constant times k^2 zeta_s^2, by the density (24)."""
    return sp.cancel(integrand / (k**2 * zeta2(s))) * 8 * pi * m * T * n[s]


@paper.derived("47", "with triple collisions the singular part is linear in k")
def singular():
    return A1 * k / (-I * omega)


@singular.proof(identity="TODO")
def _():
    return A1 * k / (-I * omega)


@paper.derived("49", "kinetic equation at small frequency; the collision integral as divergence of a current",
               cases=[(1,), (2,)], follows=("47",))
def kinetic(s):
    return sp.Eq((A1 - e * E[s] / (m * T)) * k, 4 / zeta2(s) * J[s].diff(k))


@kinetic.proof(identity="(2) with the singular part in its first term; df/dt = -dJ/dk, where f is -g zeta^2/4 by (1)")
def _(s):
    collisions = sp.Symbol("st")
    (divergence,) = sp.solve(-zeta2(s) / 4 * collisions + J[s].diff(k), collisions)
    return sp.Eq(-I * omega * singular() - e * E[s] * k / (m * T), divergence)


@paper.derived("50", "integrand over k of the momentum that a wire gets from collisions", cases=[(1,), (2,)],
               follows=("49",))
def momentum_rate(s):
    return J[s] / (2 * pi)


@momentum_rate.proof(identity="k df/dt with f = -g zeta^2/4, summed over dk/2 pi by parts")
def _(s):
    return by_parts(-k * zeta2(s) / 4 * kinetic(s).rhs / (2 * pi), J[s])


@paper.definition("52", "effective field of the zero mode: an equation for it")
def effective_field():
    return sp.Eq(e * E0, m * T * A1)


@paper.derived("51", "balance of forces in a wire", cases=[(1,), (2,)], follows=("49", "50", "52"))
def balance(s):
    return sp.Eq(e * (E0 - E[s]) * n[s], -P_dot[s])


@balance.proof(identity="(49) times k zeta^2 over all k")
def _(s):
    weight = k * zeta2(s)
    field = kinetic(s).lhs.subs(A1, sp.solve(effective_field(), A1)[0])
    force = by_parts(weight * kinetic(s).rhs, J[s]) / momentum_rate(s) * P_dot[s]
    unit = 8 * pi
    return sp.Eq(second_moment(weight * field, s) / unit, sp.cancel(force) / unit)


@paper.derived("53", "effective field by Newton's third law", follows=("51",))
def mean_field():
    return (E[1] * n[1] + E[2] * n[2]) / (n[1] + n[2])


@mean_field.proof(identity="forces on both wires summed: those of collisions cancel")
def _():
    forces = sum(balance(s).lhs - balance(s).rhs for s in WIRES)
    return sp.solve(forces.subs(P_dot[2], -P_dot[1]), E0)[0]
