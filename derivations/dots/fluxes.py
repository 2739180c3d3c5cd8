"""Currents of the ring as factored fluxes: positive products times the expm1 of an affinity.

The numerator of the flux is a sum over the choice of one lead for each edge. Every term holds 1 - exp(dS), and dS is
made of differences of chemical potentials and of inverse temperatures: it is exactly zero at equilibrium, whatever the
rounding. Where both leads of the passive dot are alike the sign of the drag stands in one factor alone.
"""

from __future__ import annotations

import itertools
from typing import Any

import mpmath
import sympy as sp
from sympy import cosh, exp, sinh

from .normal import (
    ACTIVE,
    EDGES,
    LEADS_OF,
    PASSIVE,
    T,
    U,
    V,
    beta,
    empty,
    energy,
    eps,
    fill,
    flux,
    g,
    generator,
    mu,
    of_leads,
    particles,
    single,
    total,
    x,
)
from .paper import paper

CHOICES = tuple(itertools.product(*(LEADS_OF[e] for e in EDGES)))  # a lead for each of A0, B1, A1, B0
SOME = ((0, 2, 1, 3), (1, 3, 0, 3), (0, 2, 0, 2))
CURRENTS = ("normal-populations", "normal-fill", "normal-empty", "normal-x")
x1, x2 = sp.symbols("x_1:3", real=True)
g1, g2 = sp.symbols("Gamma_1:3", positive=True)


@paper.ours("flux-affinity", "affinity of one choice of leads: differences alone", cases=SOME, follows=("normal-x",))
def affinity(filler, up, emptier, down):
    a, b, c, d = map(int, (filler, up, emptier, down))
    active = (eps["a"] - mu[a]) * (beta[a] - beta[c]) + (mu[c] - mu[a]) * beta[c]
    passive = (eps["b"] - mu[d]) * (beta[b] - beta[d]) + (mu[d] - mu[b]) * beta[b]
    return active + passive + U * (beta[b] - beta[c])


@affinity.proof(identity="energies of the four transitions over the temperatures of their leads")
def _(filler, up, emptier, down):
    return x(filler, 0) + x(up, 1) - x(emptier, 1) - x(down, 0)


def product(choice: tuple[Any, ...], way: int = 1) -> sp.Expr:
    """Rates of one choice of leads multiplied, around the ring or back."""
    return sp.Mul(*(single(e, int(lead), way) for e, lead in zip(EDGES, choice, strict=True)))


@paper.ours("flux-term", "forward less backward product of one choice of leads", cases=SOME[:2],
            follows=("flux-affinity", "normal-fill", "normal-empty", "normal-x"))
def term(filler, up, emptier, down):
    choice = filler, up, emptier, down
    return product(choice) * (1 - exp(affinity(*choice)))


@term.proof(identity="both products", method="numeric")
def _(filler, up, emptier, down):
    choice = filler, up, emptier, down
    return product(choice) - product(choice, -1)


@paper.ours("flux-sum", "flux around the ring for two leads on each dot: sixteen terms",
            follows=("flux-term", "normal-trees", "normal-generator", "normal-fill", "normal-empty", "normal-x"))
def factored():
    return sum(term(*choice) for choice in CHOICES) / of_leads(total())


@factored.proof(identity="null vector of the generator at 60 digits", method="numeric", points=3)
def _():
    rates = of_leads(generator())
    symbols = sorted(rates.free_symbols, key=str)
    make = sp.lambdify(symbols, rates, "mpmath")

    def through_first_edge(**values):
        with mpmath.workdps(60):
            matrix = mpmath.matrix(make(*(values[str(s)] for s in symbols)))
            bordered = matrix.copy()
            bordered[3, :] = mpmath.matrix([[1, 1, 1, 1]])
            p = mpmath.lu_solve(bordered, mpmath.matrix([0, 0, 0, 1]))
            return matrix[1, 0] * p[0] - matrix[0, 1] * p[1]
    return through_first_edge


@paper.ours("flux-pair", "what one lead takes from another at the same level",
            follows=("normal-fill", "normal-empty"))
def pair():
    return fill(g1, x1) * empty(g2, x2) * (1 - exp(x1 - x2))


@pair.proof(identity="filling by one and emptying by the other, less the reverse")
def _():
    return fill(g1, x1) * empty(g2, x2) - fill(g2, x2) * empty(g1, x1)


def alike(expression: sp.Expr) -> sp.Expr:
    """Both leads of the passive dot at one chemical potential and temperature."""
    first, second = PASSIVE
    return expression.xreplace({mu[second]: mu[first], beta[second]: beta[first]})


@paper.ours("flux-drag", "drag current: the flux times one factor of either sign",
            follows=("normal-flux", *CURRENTS))
def drag():
    first, second = PASSIVE
    below = sp.Mul(*(g[first, n] + g[second, n] for n in (0, 1)))
    return alike(of_leads(flux())) * (g[first, 1] * g[second, 0] - g[first, 0] * g[second, 1]) / below


@drag.proof(identity="filling less emptying at both charges", method="numeric", points=3)
def _():
    return alike(particles(PASSIVE[0]))


def biased(expression: sp.Expr) -> sp.Expr:
    """One temperature; the active dot's leads at +-V/2, the passive dot's at 0."""
    levels = {mu[ACTIVE[0]]: V / 2, mu[ACTIVE[1]]: -V / 2, **dict.fromkeys((mu[lead] for lead in PASSIVE), sp.S.Zero)}
    return expression.xreplace({**levels, **dict.fromkeys(beta.values(), 1 / T)})


def half(energy_: sp.Expr) -> sp.Expr:
    """cosh of half an energy over T."""
    return cosh(energy_ / (2 * T))


@paper.ours("flux-drive", "numerator of the flux at one temperature, both leads of the active dot combined",
            follows=("normal-fill", "normal-empty", "normal-x"))
def driven():
    one, two = (g[ACTIVE[i], 0] * g[ACTIVE[1 - i], 1] for i in (0, 1))
    e = eps["a"]
    left0, right0, left1, right1 = (half(e + n * U - s * V / 2) for n in (0, 1) for s in (1, -1))
    even = -(one + two) / 2 * sinh(V / (2 * T)) * sinh(U / (2 * T))
    odd = (one - two) / 2 * (right0 * left1 + left0 * right1)
    passive = sp.Mul(*(sum(g[lead, n] for lead in PASSIVE) / half(eps["b"] + n * U) for n in (0, 1)))
    return passive * sinh(V / (2 * T)) * (even + odd) / (8 * left0 * right0 * left1 * right1)


@driven.proof(identity="sum over all choices of leads", method="numeric", points=4)
def _():
    return sum(biased(product(choice) - product(choice, -1)) for choice in CHOICES)


def unbiased(expression: sp.Expr) -> sp.Expr:
    """At zero bias."""
    return biased(expression).xreplace({V: sp.S.Zero})


def balanced(expression: sp.Expr) -> sp.Expr:
    """Active dot whose leads' rates have one ratio at either charge of the passive dot."""
    left, right = ACTIVE
    return expression.xreplace({g[right, 1]: g[left, 1] * g[right, 0] / g[left, 0]})


def passive_share() -> sp.Expr:
    """What the passive dot gives to the numerator."""
    return sp.Mul(*(sum(g[lead, n] for lead in PASSIVE) / half(eps["b"] + n * U) for n in (0, 1)))


def populated() -> sp.Expr:
    """Sum of all trees at zero bias, where each is a product of four rates and Boltzmann's factors."""
    return unbiased(of_leads(total()))


#: Biases so small that the next order, an odd one of the populations, is met alone.
SMALL = tuple(sp.Rational(1, 10**k) for k in range(6, 14))
FLUX = ("normal-flux", "normal-trees", "normal-fill", "normal-empty", "normal-x")


@paper.limit("flux-square", "flux at small bias, leads in one ratio: quadratic", at=(V, 0), rate=1, ours=True,
             of=lambda: balanced(biased(of_leads(flux()))), follows=FLUX, points=SMALL)
def square_law():
    active = g[ACTIVE[0], 1] * g[ACTIVE[1], 0] / (half(eps["a"]) * half(eps["a"] + U))**2
    return -passive_share() * active * V**2 * sinh(U / (2 * T)) / (32 * T**2) / balanced(populated())


@paper.limit("flux-linear", "flux at small bias, leads in two ratios: linear", at=(V, 0), rate=1, ours=True,
             of=lambda: biased(of_leads(flux())), follows=FLUX)
def linear_law():
    one, two = (g[ACTIVE[i], 0] * g[ACTIVE[1 - i], 1] for i in (0, 1))
    return passive_share() * V / (16 * T) * (one - two) / (half(eps["a"]) * half(eps["a"] + U)) / populated()


@paper.ours("flux-sense", "flux with constant couplings of the active dot, over its positive factors: it turns against "
                          "the ring, so that the passive dot takes up U a turn, for either sign of the bias",
            follows=("flux-drive",))
def sense():
    return -(sinh(V / (2 * T)))**2 * sinh(U / (2 * T))


@sense.proof(identity="(flux-drive) with Gamma_l0 = Gamma_l1")
def _():
    constant = driven().xreplace({g[lead, 1]: g[lead, 0] for lead in ACTIVE})
    coshes = sp.Mul(*(half(eps["a"] + n * U + s * V / 2) for n in (0, 1) for s in (1, -1)))
    return sp.simplify(constant * 8 * coshes / (passive_share() * g[ACTIVE[0], 0] * g[ACTIVE[1], 0]))


@paper.ours("flux-heat", "heat that all leads lose together: Joule's, with the opposite sign", follows=CURRENTS)
def heat():
    return -(mu[0] - mu[1]) * particles(0) - (mu[2] - mu[3]) * particles(2)


@heat.proof(identity="energy less chemical potential times particles, over the leads", method="numeric", points=3)
def _():
    return sum(energy(lead) - mu[lead] * particles(lead) for lead in (*ACTIVE, *PASSIVE))
