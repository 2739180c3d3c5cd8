"""Appendix C: identical wires, Delta = 0, and footnote 38: the solution far from the Fermi points."""

from __future__ import annotations

import sympy as sp
from sympy import Rational, exp

from .constants import conserving, difference
from .model import X, Z, below, derivatives, kT, mean
from .moments import Moment, tanh, zeta
from .paper import paper
from .regular import share
from .solution import B_k, gap, solved
from .symbols import D2, E, T, e, eF, k, kappa, lam, lam_mean, m, mu_mean

FORM = ("71", "74", "n-moment")
BOTH = ("80", "86", "87", "89", "90", *FORM)
EQUAL = {zeta[2]: zeta[1], tanh[2]: tanh[1], lam[1]: lam_mean, lam[2]: lam_mean, kappa: mu_mean * kT(1)}
FIELD = e / 4 * (E[1] - E[2])


def identical(expression):
    """For wires of equal density and constants."""
    return expression.xreplace({kappa: mu_mean * kT(1)}).xreplace(EQUAL)


@paper.definition("C-T", "functions T_1 and T_2 below (C.2), with D^(3) from (89)")
def terms():
    second = 1 / (D2 * Z[1] + lam_mean + mu_mean)
    return below[1] * second / Z[1], second


@paper.derived("C.1", "difference of the averages", follows=("93", *BOTH))
def averages():
    bottom = D2 * Z[1] + lam_mean + mu_mean
    fraction = mean(1, below[1] / Z[1] / bottom) / mean(1, (D2 * Z[1] + 2 * mu_mean) / bottom)
    return e / 2 * (E[1] - E[2]) * fraction


@averages.proof(identity="(93) at Delta = 0", method="numeric")
def _():
    return identical(difference(1))


@paper.derived("C-sum", "sum of the derivatives: the same at each k", follows=("72", "73", "82", "89", "90", *FORM))
def total_slope():
    return X[1] + X[2]


@total_slope.proof(identity="(72) with (82) at Delta = 0", method="numeric")
def _():
    return identical(sum(conserving(part) for part in derivatives()))


@paper.derived("C-B", "share of wire 1 in B: minus that of wire 2, so that B vanishes", follows=("110", *BOTH))
def no_constant():
    return -identical(share(2))


@no_constant.proof(identity="(110) at Delta = 0", method="numeric")
def _():
    return identical(share(1))


@paper.derived("C.2", "derivative of g", follows=("C-T", "80", "108", *BOTH))
def slope():
    (first, second), split = terms(), lam_mean - mu_mean
    one, two = mean(1, first), mean(1, second)
    return FIELD * (first - split * (first * two - one * second)) / (1 - split * two)


@slope.proof(identity="(108) at Delta = 0, where B vanishes", method="numeric")
def _():
    return identical(solved(1).xreplace({B_k: sp.S.Zero}))


@paper.derived("96-C", "(96) at Delta = 0: twice (C.2), the derivatives being opposite", follows=("96", "C.2", *BOTH))
def twice():
    return 2 * slope()


@twice.proof(identity="(96) at Delta = 0", method="numeric")
def _():
    return identical(gap(1))


Y = sp.Symbol("Y", positive=True)  # (k^2 - k_F^2)/4mT
FAR = (2, 4, 8, 16, 32, 64)
PAIRS_ONLY = {lam_mean: sp.S.Zero, mu_mean: sp.S.Zero}


def far(expression):
    """At one k far above the Fermi momentum; averages are left alone."""
    masks = {part: sp.Dummy(positive=True) for part in expression.atoms(Moment)}
    local = expression.xreplace(masks).xreplace({tanh[1]: sp.tanh(Y), zeta[1]: 1 / sp.cosh(Y)})
    return local.xreplace({mask: part for part, mask in masks.items()})


@paper.limit("footnote-38", "derivative of g far from the Fermi points: a constant, so that g grows linearly",
             of=lambda: far(slope()), at=(Y, sp.oo), rate=exp(-2 * Y), points=FAR, follows=("C.2", "C-T", "80"))
def far_triple():
    first, second = (mean(1, term) for term in terms())
    split = lam_mean - mu_mean
    return FIELD * (Rational(1, 2) - split * (second / 2 - first)) / (1 - split * second) / (lam_mean + mu_mean)


@paper.limit("footnote-38-pairs", "the same with pair collisions alone", of=lambda: far(slope().xreplace(PAIRS_ONLY)),
             at=(Y, sp.oo), rate=exp(-2 * Y), points=FAR, follows=("C.2",))
def far_pairs():
    return FIELD * exp(2 * Y) / (8 * D2)


def g_of_pairs():
    """(C.2) with pair collisions alone, over its prefactor and integrated from 0 to k, by powers of exp(2 Y)."""
    u, upper = sp.symbols("u upper", positive=True)
    exact = (far(slope().xreplace(PAIRS_ONLY)) * D2 / FIELD).rewrite(exp).subs(Y, sp.log(u) / 2)
    total = sp.S.Zero
    for term in sp.Add.make_args(sp.expand(sp.simplify(exact))):
        factor, order = term.as_coeff_exponent(u)
        total += factor * exp(-order * eF / T) * sp.integrate(exp(order * k**2 / (2 * m * T)), (k, 0, upper))
    return total.subs(upper, k)


@paper.limit("footnote-38-g", "g itself with pair collisions alone, over its prefactor in (C.2), times D^(2)",
             of=g_of_pairs, at=(k, sp.oo), rate=2, points=(12, 18, 24, 36, 48),
             domain={m: (1, 2), T: (1, 2), eF: (1, 2)}, follows=("C.2", "footnote-38-pairs"))
def far_g():
    exponential = (far_pairs() * D2 / FIELD).xreplace({Y: (k**2 / (2 * m) - eF) / (2 * T)})
    return exponential * m * T / k


@paper.limit("footnote-38-cut", "what (80) averages in (C.2) with pair collisions alone: the average diverges linearly",
             of=lambda: far((Z[1] * slope()).xreplace(PAIRS_ONLY)), at=(Y, sp.oo), rate=exp(-2 * Y), points=FAR,
             follows=("C.2",))
def far_average():
    return FIELD / (2 * D2)
