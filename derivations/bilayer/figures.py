"""What Figs. 2 and 3 show, and what the text reads from them."""

from __future__ import annotations

import mpmath
import sympy as sp
from sympy import exp, oo, sqrt

from .beyond import hybrid, lines
from .drag import f_double
from .integrals import f_x, g_complete_x, g_no_noise_x, g_printed_x
from .limits import over_x
from .paper import paper
from .response import plasmons
from .symbols import beta, d, e, kappa, n, q, rho, varsigma, x

SHOWN = {varsigma: sp.Rational(3, 20)}  # varsigma of Fig. 2


@paper.figure("Fig. 2", "spectral density of the force over x and y, at varsigma = 0.15", follows=("22a",))
def spectral_density():
    return f_double().subs(SHOWN)


@paper.estimate("Fig. 2-x", "wave number that carries the force", follows=("f-x",))
def typical():
    return sp.S.One


@typical.proof(identity="mean x at varsigma = 0.15, weighted with the force: 2.2", within=3)
def _():
    mean = over_x(x * f_x()) / over_x(f_x())
    return mean.subs(SHOWN)


@paper.limit("Fig. 2-merge", "distance of both lines of resonance for short waves", of=lambda: lines(1) - lines(-1),
             at=(x, oo), rate=exp(-2 * x), points=(3, 4, 5, 6, 7), follows=("Fig. 2-lines",))
def merging():
    return sqrt(x) * exp(-x)


@paper.limit("14-optical", "plasmon in phase, for long waves", of=lambda: plasmons()[0], at=(q, 0), rate=1,
             follows=("14",))
def optical():
    return sqrt(4 * sp.pi * n**2 * e**2 * q / (rho * kappa))


@paper.limit("14-acoustic", "plasmon out of phase, for long waves", of=lambda: plasmons()[1], at=(q, 0), rate=1,
             follows=("14",))
def acoustic():
    return q * sqrt(2 * sp.pi * n**2 * e**2 * d / (rho * kappa))


@paper.limit("15-long", "odd viscosity does not change the acoustic plasmon for long waves", of=lambda: hybrid(-1),
             at=(q, 0), rate=1, follows=("14", "14-acoustic", "15-hybrid"))
def unchanged():
    return acoustic()


@paper.figure("Fig. 3", "ratio of g and f: printed, with the noise of conduction alone, with all noise",
              follows=("f-x", "g-printed-x", "g-no-noise-x", "g-complete-x"))
def ratios():
    return tuple(over_x(g()) / over_x(f_x()) for g in (g_printed_x, g_no_noise_x, g_complete_x))


@paper.estimate("Fig. 3-zero", "varsigma at which g with all noise changes its sign", follows=("g-complete-x",),
                ours=True)
def sign_change():
    return sp.Rational(111943, 10**7)


@sign_change.proof(identity="zero of its integral", method="scaling", within=1.0001)
def _():
    value = sp.lambdify([x, varsigma], g_complete_x() / beta * varsigma, "mpmath", cse=True)

    def integral(s):
        return mpmath.quad(lambda z: value(z, s), [0, 1, 2, 3, 4, 5, 6, 8, 12, 20, 40])
    return sp.Float(mpmath.findroot(integral, (0.0111, 0.0113), solver="anderson", tol=1e-12))
