"""Forms without differences of close numbers: what the kernels compute, for detunings of either sign.

m_n = (eps~_n^2 + Gamma_S^2)^(1/2). The plain forms lose their digits where a detuning is large beside Gamma_S.
"""

from __future__ import annotations

import sympy as sp
from sympy import Abs, Integral, Piecewise, Rational, exp, oo, sqrt

from .andreev import R_closed, overlap, r, x
from .gap import log_ratio, y
from .model import modulus
from .normal import ACTIVE, of_leads, particles, weight
from .paper import paper
from .quasiparticles import device, half, trees
from .symbols import CHARGES, Gamma_L, Gamma_R, Gamma_S, T, U_ap, V, eps_a, tilde

v = sp.Symbol("v", positive=True)
WIDE = {symbol: (-4, 4) for symbol in tilde.values()}


def from_zero(n):
    """m_n + |eps~_n|."""
    return modulus(n) + Abs(tilde[int(n)])


@paper.ours("x-stable", "weight of two electrons in |+>", follows=("x",), cases=CHARGES)
def doubly(n):
    m = modulus(n)
    return Piecewise((Gamma_S**2 / (2 * m * from_zero(n)), tilde[int(n)] > 0), (from_zero(n) / (2 * m), True))


@doubly.proof(identity="half of one less x", method="numeric", domain=WIDE)
def _(n):
    return (1 - x(n)) / 2


@paper.ours("r-stable", "ratio of electrons and holes", follows=("r",), cases=CHARGES)
def ratio(n):
    grown = from_zero(n) / Gamma_S
    return Piecewise((1 / grown**2, tilde[int(n)] > 0), (grown**2, True))


@ratio.proof(identity="exponential of the rapidity", method="numeric", domain=WIDE)
def _(n):
    return r(n)[0]


@paper.ours("R-stable", "asymmetry: the sum and the difference of the detunings stand alone where these differ in sign",
            follows=("R-closed",))
def asymmetry():
    first, second = tilde[0], tilde[1]
    one, two = first * modulus(1), second * modulus(0)
    both = modulus(0) * modulus(1)
    apart = (first + second) * (first - second) * (both - first * second)
    return Piecewise((-apart / ((one - two) * (first**2 + second**2 + Gamma_S**2)), first * second < 0),
                     (-(one + two) / (both + first * second), True))


@asymmetry.proof(identity="closed form", method="numeric", domain=WIDE)
def _():
    return R_closed()[1]


def cosine():
    """Of the angle between |+> at both charges, on the sphere of the even states."""
    return (tilde[0] * tilde[1] + Gamma_S**2) / (modulus(0) * modulus(1))


def sine_square():
    """Its squared sine."""
    return (Gamma_S * (tilde[1] - tilde[0]) / (modulus(0) * modulus(1)))**2


@paper.ours("s-stable", "weight of a turn of |+> into |->, and of keeping the branch", follows=("overlap",))
def turn():
    c = cosine()
    apart, opposed = sine_square() / (2 * (1 + c)), sine_square() / (2 * (1 - c))
    return Piecewise((apart, c > 0), (1 - opposed, True)), Piecewise((1 - apart, c > 0), (opposed, True))


@turn.proof(identity="overlaps of the branches", method="numeric", domain=WIDE)
def _():
    return 1 - overlap(1, 1), overlap(1, 1)


@paper.ours("gap-log-cold", "log of Delta(0)/Delta(T), a form for low temperature", follows=("gap-log",))
def cold():
    return Integral(4 * exp(-y - v**2) / (sqrt(2 * y + v**2) * (1 + exp(-y - v**2))), (v, 0, oo))


@cold.proof(identity="y (cosh(theta) - 1) = v^2", method="integral", points=2, domain={y: (Rational(1, 2), 3)})
def _():
    return log_ratio()


@paper.ours("I-qp-drive", "drive current of four states: a current at each charge of the passive dot",
            follows=("normal-trees", "I-qp-trees", "normal-populations", "normal-fill", "normal-empty", "normal-x"))
def drive():
    series = Gamma_L * Gamma_R / (Gamma_L + Gamma_R)
    return series * sum(device(of_leads(weight(first) + weight(second))) * sp.sinh(V / (2 * T))
                        / (2 * half(eps_a + n * U_ap - V / 2) * half(eps_a + n * U_ap + V / 2))
                        for n, (first, second) in zip(CHARGES, ((0, 1), (2, 3)), strict=True)) / trees()


@drive.proof(identity="filling less emptying by L at both charges", method="numeric", points=3)
def _():
    return device(particles(ACTIVE[0]))
