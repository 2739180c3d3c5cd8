"""Appendix, Eqs. (A1)-(A9): how much the fluctuations of the chemical potential add to (6)."""

from __future__ import annotations

import sympy as sp
from sympy import Abs, Le, Rational, exp, pi, sqrt

from .ensemble import FIRST, SECOND, T12, T34, average, away, slopes
from .paper import paper
from .symbols import L, e, grad, h, hbar, k_F, l_e

first, second = (sp.symbols(f"{name}_0:3", real=True) for name in ("p", "s"))  # Delta mu_21 and Delta mu_43
SIGNED = {symbol: (-2, 2) for symbol in (*T12, *T34, *first, *second, *FIRST, *SECOND)}
sigma, R, current, A = sp.symbols("sigma R_phi I A", positive=True)
lambda_F = 2 * pi / k_F


@paper.definition("A1", "average of four fluctuating quantities")
def four():
    return average(a * b * u * v for a, b, u, v in zip(*slopes(), first, second, strict=True))


@paper.definition("A2", "difference of chemical potentials less its mean", cases=(0, 1))
def delta(which):
    values = (first, second)[int(which)]
    return tuple(value - average(values) for value in values)


@paper.derived("A3", "the average in five terms", follows=("A1", "A2"))
def five():
    both = tuple(a * b for a, b in zip(*slopes(), strict=True))
    rest = tuple(value - average(both) for value in both)
    one, two = delta(0), delta(1)
    together = tuple(u * v for u, v in zip(one, two, strict=True))
    return (average(both) * average(first) * average(second) + average(both) * average(together)
            + average(a * v for a, v in zip(rest, two, strict=True)) * average(first)
            + average(a * u for a, u in zip(rest, one, strict=True)) * average(second)
            + average(a * b for a, b in zip(rest, together, strict=True)))


@five.proof(identity="multiplied out: exact", method="numeric", domain=SIGNED)
def _():
    return four()


def fluctuations():
    """Products of the two deviations in each realisation."""
    return tuple(u * v for u, v in zip(away(FIRST), away(SECOND), strict=True))


@paper.derived("A4", "bound of the second term over the correlation of T'")
def bound():
    return Le(Abs(average(fluctuations())), sqrt(average(value**2 for value in fluctuations())), evaluate=False)


@bound.proof(identity="Schwarz inequality", domain=SIGNED)
def _():
    return True


@bound.proof(identity="what the sides differ by is the variance of the product", domain=SIGNED)
def _():
    parts = fluctuations()
    spread = sum((a - b)**2 for a in parts for b in parts) / 18
    return Le(sqrt(average(parts)**2), sqrt(average(parts)**2 + spread), evaluate=False)


@bound.printed(evidence="Schwarz inequality: the modulus of a mean is at most the root of the mean square",
               correct="at most, for the moduli of both sides: the correlation of T' can have either sign")
def _():
    return sp.Ge(Abs(average(fluctuations())), sqrt(average(value**2 for value in fluctuations())), evaluate=False)


one, two, rho = sp.symbols("sigma_21 sigma_43 rho", positive=True)


@paper.estimate("A5", "root of the fourth-order average by second-order ones")
def separated():
    return one * two


@separated.proof(identity="Gaussian of correlation 1/2: fourth derivative of its characteristic function; it is "
                          "between 1 and sqrt(3) for any correlation", within=1.8)
def _():
    return sqrt(gaussian(Rational(1, 2)))


def gaussian(rho):
    """Average of both squares of two Gaussian variables."""
    a, b = sp.symbols("a b")
    function = exp((one**2 * a**2 + 2 * rho * one * two * a * b + two**2 * b**2) / 2)
    return sp.simplify(sp.diff(function, a, 2, b, 2).subs({a: 0, b: 0}))


@paper.ours("A5-most", "the same for correlations of 0 and 1, over (A5)", follows=("A5",))
def factors():
    return sp.S.One, sqrt(3)


@factors.proof(identity="Gaussian average")
def _():
    return tuple(sqrt(gaussian(rho)) / separated() for rho in (0, 1))


@paper.quoted("A6", "fluctuation of the resistance of a coherent length", reference="C. L. Kane, R. A. Serota and P. "
              "A. Lee, Phys. Rev. B 37, 6701 (1988); S. Hershfield, Ann. Phys. (N.Y.) 196, 12 (1989)")
def resistance_fluctuation():
    return e**2 / h * R**2


@paper.ours("A6-conductance", "fluctuation of the conductance that (A6) stands for", follows=("A6",))
def conductance_fluctuation():
    return e**2 / h


@conductance_fluctuation.proof(identity="of 1/R")
def _():
    return -sp.diff(1 / R, R) * resistance_fluctuation()


@paper.estimate("A7", "resistance of a coherent length in three dimensions")
def resistance():
    return 1 / (L * sigma)


@resistance.proof(identity="length over cross-section, the largest coherent one", within=1.001)
def _():
    return (L / (A * sigma)).subs(A, L**2)


paper.erratum("A7", printed="sigma is called the average bulk resistivity", correct="the conductivity",
              evidence="length over area times it is a resistance", backed_by=("A7",))


@paper.definition("A8", "current through the coherent cross-section")
def through():
    return L**2 * sigma * grad / e


@paper.estimate("A9", "fluctuation of a difference of chemical potentials", follows=("A6", "A7", "A8"))
def fluctuation():
    return grad * e**2 / h / sigma


@fluctuation.proof(identity="charge times current times the fluctuation of the resistance", within=1.001)
def _():
    return e * through() * resistance_fluctuation().subs(R, resistance())


paper.erratum("A9", printed="e with the index 2, over h", correct="e^2/h", misread=True,
              evidence="the other side of the equation", backed_by=("A9",))


@through.printed(evidence="with mu an energy it has no dimension of a current; (A9) has what is right", backed_by="A9",
                 correct="grad mu/e in place of grad mu")
def _():
    return L**2 * sigma * grad


@paper.definition("A9-sigma", "Boltzmann conductivity of free electrons with spin in d dimensions", ours=True,
                  cases=(2, 3))
def boltzmann(d):
    density = {2: k_F**2 / (2 * pi), 3: k_F**3 / (3 * pi**2)}[int(d)]
    return density * e**2 * l_e / (hbar * k_F)


@paper.estimate("A9-lengths", "the same by the Fermi wave length", follows=("A9", "A9-sigma"))
def by_lengths():
    return grad * lambda_F**2 / l_e


@by_lengths.proof(identity="(A9) with Boltzmann's conductivity in three dimensions: 3/(8 pi) of it")
def _():
    return fluctuation().subs(sigma, boltzmann(3)).subs(hbar, h / (2 * pi))


@paper.estimate("A-ratio", "fluctuation of the drop over a coherence length, over its mean", follows=("A9", "A9-sigma"))
def relative():
    return lambda_F**2 / (l_e * L)


@relative.proof(identity="(A9) over L grad mu")
def _():
    return fluctuation().subs(sigma, boltzmann(3)).subs(hbar, h / (2 * pi)) / (L * grad)


@paper.estimate("A-second", "second term of (A3) over the first", follows=("A-ratio", "A5"))
def second_term():
    return (lambda_F**2 / (l_e * L))**2


@second_term.proof(identity="product of two fluctuations over that of two mean drops", within=1.001)
def _():
    size = relative() * L * grad
    return separated().subs({one: size, two: size}) / (L * grad)**2


@second_term.printed(evidence="the second term holds two fluctuations, and the first two mean drops: the ratio is the "
                              "square of that of one; the third and fourth terms hold one",
                     correct="its square, for the second term; the bound by the first power stands")
def _():
    return lambda_F**2 / (l_e * L)


@paper.ours("A-plane", "fluctuation of the drop over L over its mean, by the conductance of a coherent square in units "
                       "of e^2/h: not small where that is two or three, as in the estimates",
            follows=("A9", "A9-sigma"))
def in_a_plane():
    return 1 / (k_F * l_e)


@in_a_plane.proof(identity="(A9) with the conductivity of a plane over the thickness L")
def _():
    return (fluctuation().subs(sigma, boltzmann(2) / L) / (L * grad)).subs(hbar, h / (2 * pi))
