"""Limits of f and g, in closed form and with their rates. Our own results.

Weak conduction: the share F = 1/(1 + varsigma^2 x (exp(2x) - 1)) is a step at X, where varsigma^2 X exp(2X) = 1, so
2X = W(2/varsigma^2). Its corrections are Sommerfeld's: with t = 2x + log(varsigma^2 x), dx/dt = x/(2x + 1), the
integral of h F is that of h up to X plus (pi^2/6) d(h dx/dt)/dt at X, and F (1 - F) is -dF/dt. Strong conduction: F is
1/(varsigma^2 x (exp(2x) - 1)) but for x below 1/varsigma, which makes the logarithms.
"""

from __future__ import annotations

import mpmath
import sympy as sp
from sympy import exp, log, oo, pi, zeta

from .frequency import E2, u
from .integrals import f_viscous_x, f_x, g_complete_x, g_no_noise_x, g_printed_x
from .paper import paper
from .symbols import X, beta, varsigma, x

STEEP = (20, 40, 80, 160, 320)  # values of X
SMALL = tuple(sp.Rational(1, s) for s in (100, 300, 1000, 3000))
STRONG = (100, 300, 1000, 3000, 10000, 30000)  # values of varsigma


@paper.ours("X", "where the step of F stands", follows=())
def step():
    return sp.LambertW(2 / varsigma**2) / 2


@step.proof(identity="relaxation at varsigma^2 x as fast as the exchange exp(-2x), solved for x")
def _():
    (solution,) = sp.solve(varsigma**2 * X * exp(2 * X) - 1, X)
    return solution


@paper.ours("X-varsigma", "varsigma whose step stands at X: both terms of the share equal", follows=())
def at_step():
    return exp(-X) / sp.sqrt(X)


@at_step.proof(identity="the share at x is one half where E2 = varsigma^2 x")
def _():
    (solution,) = sp.solve(E2 - varsigma**2 * x, varsigma)
    return solution.subs(x, X)


def weak(integrand):
    """Integral over x as a function of X, split where the step stands; integrand() may depend on varsigma."""
    def of(X):
        form = integrand().subs(varsigma, at_step())
        value = sp.lambdify([x, *form.free_symbols - {x}], form, "mpmath", cse=True)
        cuts = [0, 1, X / 2, X - 16, X - 8, X - 4, X - 2, X, X + 2, X + 4, X + 8, X + 16, X + 32, X + 80]
        return mpmath.quad(lambda z: value(z, X), sorted(cuts))
    return of


def over_x(integrand):
    """Integral over x from 0 to infinity."""
    return sp.Integral(integrand, (x, 0, oo))


@paper.limit("f-weak", "f for weak conduction", of=weak(f_x), at=(X, oo), rate=2, points=STEEP,
             follows=("f-x", "X-varsigma"), ours=True)
def f_weak():
    return pi * X**4 / 8


def by_step(h):
    """d/dt at the step, t = 2x + log(varsigma^2 x)."""
    return X / (2 * X + 1) * sp.diff(h, X)


@paper.limit("f-Sommerfeld", "f for weak conduction, with Sommerfeld's correction", of=weak(f_x), at=(X, oo), rate=4,
             points=STEEP, follows=("f-x", "X-varsigma"), ours=True)
def f_sommerfeld():
    return pi / 2 * (X**4 / 4 + pi**2 / 6 * by_step(X**4 / (2 * X + 1)))


@paper.limit("g-printed-weak", "printed g, times varsigma/beta, for weak conduction", at=(X, oo),
             rate=2, points=STEEP, of=weak(lambda: varsigma / beta * g_printed_x()),
             follows=("g-printed-x", "X-varsigma"), ours=True)
def g_printed_weak():
    return pi * X**5 / 4 * (sp.Rational(1, 5) + 2 / (2 * X + 1))


@paper.limit("g-complete-weak", "g with all noise, times varsigma/beta, for weak conduction", at=(X, oo),
             rate=2, points=STEEP, of=weak(lambda: varsigma / beta * g_complete_x()),
             follows=("g-complete-x", "X-varsigma"), ours=True)
def g_complete_weak():
    return pi * X**5 / 4 * (sp.Rational(1, 5) - 2 / (2 * X + 1))


@paper.limit("g-no-noise-weak", "g with the noise of conduction, times varsigma/beta, for weak conduction",
             at=(X, oo), rate=2, points=STEEP, of=weak(lambda: varsigma / beta * g_no_noise_x()),
             follows=("g-no-noise-x", "X-varsigma"), ours=True)
def g_no_noise_weak():
    return -pi * X**5 / 2 * (sp.Rational(1, 5) + 1 / (2 * X + 1))


@paper.limit("f-strong", "f for strong conduction", of=lambda: over_x(f_x()), at=(varsigma, oo), points=STRONG,
             rate=log(varsigma) / varsigma**2, follows=("f-x",), ours=True)
def f_strong():
    return pi * zeta(3) / (8 * varsigma**2)


@paper.limit("f-strong-2", "f for strong conduction, with the logarithm of long waves", of=lambda: over_x(f_x()),
             at=(varsigma, oo), points=STRONG, rate=3, follows=("f-x",), ours=True)
def f_strong_next():
    long_waves = log(varsigma / sp.sqrt(2)) + 1 - pi**2 / 6
    return pi / (8 * varsigma**2) * (zeta(3) - long_waves / varsigma**2)


@paper.limit("g-printed-strong", "printed g over beta, for strong conduction", of=lambda: over_x(g_printed_x() / beta),
             at=(varsigma, oo), points=STRONG, rate=log(varsigma) / varsigma**2, follows=("g-printed-x",), ours=True)
def g_printed_strong():
    return 9 * pi * zeta(3) / (32 * varsigma**3)


@paper.limit("g-complete-strong", "g over beta with all noise, for strong conduction",
             of=lambda: over_x(g_complete_x() / beta), at=(varsigma, oo), points=STRONG,
             rate=log(varsigma) / varsigma**2, follows=("g-complete-x",), ours=True)
def g_complete_strong():
    return -3 * pi * zeta(3) / (32 * varsigma**3)


@paper.limit("g-no-noise-strong", "g over beta with the noise of conduction, for strong conduction",
             of=lambda: over_x(g_no_noise_x() / beta), at=(varsigma, oo), points=STRONG,
             rate=log(varsigma) / varsigma**2, follows=("g-no-noise-x",), ours=True)
def g_no_noise_strong():
    return -3 * pi * zeta(3) / (8 * varsigma**3)


NEAR_ONE = {varsigma: (sp.Rational(1, 2), 2), beta: (sp.Rational(1, 2), 2)}


@paper.limit("f-viscous-weak", "f with viscosity but hardly any conduction: varsigma f tends to a constant",
             of=lambda: over_x(f_viscous_x()), at=(varsigma, 0), rate=1, points=SMALL,
             domain={beta: NEAR_ONE[beta]}, follows=("f-viscous-x",), ours=True)
def f_viscous_weak():
    return over_x(pi * beta / (2 * varsigma) * x**4 * E2 * (1 + beta**2 * x**3) / (u * (E2 + beta**2 * x**3)))


@paper.limit("f-viscous-strong", "f for strong viscosity: as for strong conduction", of=lambda: over_x(f_viscous_x()),
             at=(beta, oo), rate=log(beta) / beta, points=STRONG, domain={varsigma: NEAR_ONE[varsigma]},
             follows=("f-viscous-x",), ours=True)
def f_viscous_strong():
    return pi * zeta(3) / (8 * varsigma**2)


@paper.limit("f-viscous-small", "f for weak viscosity: first order is twice g with all noise",
             of=lambda: over_x(f_viscous_x()), at=(beta, 0), rate=2, points=SMALL,
             domain={varsigma: NEAR_ONE[varsigma]}, follows=("f-viscous-x", "f-x", "g-complete-x"), ours=True)
def f_viscous_small():
    return over_x(f_x() + 2 * g_complete_x())


@paper.limit("g-over-f", "printed g over f, for strong conduction", at=(varsigma, oo), points=STRONG,
             of=lambda: over_x(g_printed_x()) / over_x(f_x()), rate=log(varsigma) / varsigma**2,
             follows=("f-x", "g-printed-x"))
def ratio_strong():
    return 9 * beta / (4 * varsigma)


@ratio_strong.printed(evidence="f and g are said to be numerically close throughout; over beta their ratio falls as "
                               "9/(4 varsigma) here, and is 2 X/(5 varsigma) for weak conduction: 19 at 0.15, 2.4 at 1")
def _():
    return sp.S.One
