"""The gap of the superconducting contact over temperature: exact, near both ends, and the tanh that is used for it.

Everything hangs on one function of y = Delta(T)/T, the logarithm of Delta(0)/Delta(T): with it temperature and gap are
known along the curve, and no equation has to be solved. The text has BCS's temperature dependence without a formula;
the results here are ours.
"""

from __future__ import annotations

import mpmath
import sympy as sp
from sympy import EulerGamma, Integral, Rational, besselk, cosh, exp, log, oo, pi, sqrt, tanh, zeta

from .paper import paper

E, T, xi, theta = sp.symbols("E T xi theta", positive=True)
y = sp.Symbol("y", positive=True)  # Delta(T)/T
t = sp.Symbol("t", positive=True)  # T/T_c
s = sp.Symbol("s", positive=True)  # 1 - t
SOME = {y: (Rational(1, 2), 3)}
FAR = tuple(sp.Integer(10 * 2**k) for k in range(5))


@paper.definition("gap-BCS", "what a state at the energy E adds to the inverse coupling", ours=True)
def weight(E, T):
    return tanh(E / (2 * T)) / E


@paper.ours("gap-log", "log of Delta(0)/Delta(T) over y = Delta(T)/T", follows=("gap-BCS",))
def log_ratio():
    return Integral(2 / (1 + exp(y * cosh(theta))), (theta, 0, oo))


@log_ratio.proof(identity="the coupling does not depend on temperature: asinh(omega_D/Delta) less what heat takes, "
                          "xi = Delta sinh(theta), no cut-off left", method="integral", points=2, domain=SOME)
def _():
    energy = sqrt(xi**2 + y**2)
    return Integral(1 / energy - weight(energy, 1), (xi, 0, oo))


@paper.ours("gap-bessel", "the first terms of its sum over Bessel functions", cases=(1, 2, 3), follows=("gap-log",))
def bessel(N):
    return sum(2 * (-1)**(n + 1) * besselk(0, n * y) for n in range(1, int(N) + 1))


@bessel.proof(identity="Fermi function less what is left of its geometric series", method="integral", points=2,
              domain=SOME)
def _(N):
    ratio = -exp(-y * cosh(theta))
    return Integral(log_ratio().function * (1 - ratio**int(N)), *log_ratio().limits)


@paper.limit("gap-T_c", "Delta(0)/T_c", of=lambda: y * exp(log_ratio()), at=(y, 0), rate=2, follows=("gap-log",),
             ours=True)
def ratio():
    return pi * exp(-EulerGamma)


@paper.ours("gap-curve", "T/T_c over y", follows=("gap-log", "gap-T_c"))
def temperature():
    return ratio() / y * exp(-log_ratio())


@temperature.proof(identity="Delta(0)/T_c Delta(T)/Delta(0) T/Delta(T)", method="integral", points=2, domain=SOME)
def _():
    return ratio() * depleted(log_ratio()) / y


def depleted(log_ratio_):
    """Delta(T)/Delta(0)."""
    return 1 / exp(log_ratio_)


@paper.estimate("gap-1.7639", "Delta(0)/T_c in digits", follows=("gap-T_c",), ours=True)
def digits():
    return Rational(17639, 10**4)


@digits.proof(identity="pi exp(-gamma)", within=1.00002)
def _():
    return ratio()


@paper.estimate("gap-consistent", "T_c = 0.15 meV of Fig. 4 over that of BCS for the gap of 0.2 meV of Fig. 1: two "
                                  "inputs that do not belong together", follows=("gap-T_c",), ours=True)
def consistent():
    return Rational(13229, 10**4)


@consistent.proof(identity="their ratio", within=1.0001)
def _():
    return Rational("0.15") / (Rational("0.2") / ratio())


@paper.limit("gap-near", "log of T_c/T near T_c", of=lambda: log(y / ratio()) + log_ratio(), at=(y, 0), rate=2,
             follows=("gap-log", "gap-T_c"), ours=True)
def near():
    return 7 * zeta(3) / (8 * pi**2) * y**2


@paper.limit("gap-root", "Delta(T)/Delta(0) near T_c over the root of 1 - T/T_c",
             of=lambda: depleted(log_ratio()) / sqrt(1 - temperature()), at=(y, 0), rate=2,
             follows=("gap-log", "gap-curve"), ours=True)
def root():
    return exp(EulerGamma) * sqrt(8 / (7 * zeta(3)))


@paper.limit("gap-cold", "what the gap has lost at low temperature", of=lambda: 1 - depleted(log_ratio()), at=(y, oo),
             rate=1, points=FAR, follows=("gap-log",), ours=True)
def lost():
    return sqrt(2 * pi / y) * exp(-y)


@paper.definition("gap-tanh", "interpolation in common use for Delta(T)/Delta(0)", ours=True)
def interpolation(t):
    return tanh(Rational(174, 100) * sqrt((1 - t) / t))


@paper.limit("gap-tanh-near", "interpolation near T_c", of=lambda: interpolation(1 - s), at=(s, 0), rate=1,
             follows=("gap-tanh",), ours=True)
def tanh_near():
    return Rational(87, 50) * sqrt(s)


@paper.estimate("gap-tanh-root", "interpolation over the gap near T_c", follows=("gap-tanh-near", "gap-root"),
                ours=True)
def tanh_root():
    return Rational(100192, 10**5)


@tanh_root.proof(identity="the two roots", within=1.00001)
def _():
    return tanh_near() / sqrt(s) / root()


@paper.ours("gap-tanh-cold", "what the interpolation has lost: at low temperature not the exponential of BCS",
            follows=("gap-tanh",))
def tanh_lost():
    return 2 / (exp(Rational(87, 25) * sqrt((1 - t) / t)) + 1)


@tanh_lost.proof(identity="one less the interpolation", method="numeric",
                 domain={t: (Rational(1, 10), Rational(9, 10))})
def _():
    return 1 - interpolation(t)


def deviation():
    """Interpolation less gap and T/T_c, as functions of y in mpmath.

    The rule with equal steps in theta converges exponentially.
    """
    term = sp.lambdify((y, theta), log_ratio().function, "mpmath")
    shape = sp.lambdify(t, interpolation(t), "mpmath")
    step = mpmath.mpf(1) / 8

    def both(value):
        log_ = step * (term(value, 0) / 2 + sum(term(value, k * step) for k in range(1, 60)))
        at = mpmath.exp(-log_) / value * mpmath.mpf(ratio().evalf(mpmath.mp.dps))
        return shape(at) - mpmath.exp(-log_), at

    return both


def worst():
    """T/T_c where the interpolation is farthest off, and by how much: the one extremum between y = 2 and 4."""
    with mpmath.workdps(30):
        both = deviation()
        place = mpmath.findroot(lambda v: mpmath.diff(lambda u: both(u)[0], v), (mpmath.mpf(2), mpmath.mpf(4)),
                                solver="anderson", tol=1e-12)
        return tuple(sp.Float(v, 15) for v in both(place))


@paper.estimate("gap-error", "largest error of the interpolation, in units of Delta(0): it lies below the gap",
                follows=("gap-tanh", "gap-log", "gap-T_c"), ours=True)
def error():
    return Rational(-1742544, 10**8)


@error.proof(identity="extremum over y", within=1.000001)
def _():
    return worst()[0]


@paper.estimate("gap-error-at", "T/T_c at that error", follows=("gap-tanh", "gap-log", "gap-T_c"), ours=True)
def error_at():
    return Rational(567335, 10**6)


@error_at.proof(identity="extremum over y", within=1.00001)
def _():
    return worst()[1]
