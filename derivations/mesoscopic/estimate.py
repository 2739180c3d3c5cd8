"""Sec. 4, Eqs. (17)-(24): from the mean square of Delta to a number for two dots.

Every power of 2 and pi is recomputed. The statements carry the corrections of (10) and (16): a factor 16 and a factor
4/beta in the rms drag, with beta = 1 without and 2 with a magnetic field. "gamma" is the constant of (24) without them.
"""

from __future__ import annotations

import sympy as sp
from sympy import Rational, exp, expint, log, oo, pi, sqrt

from .chaotic import amplitude, averaged, pairs, r
from .model import first, frequencies, second
from .paper import paper
from .symbols import N, T, beta, conductance, ell, hbar, k, m
from .zeta import value_of_zeta

CHAIN = 4 / beta  # of (16)
kl = sp.Symbol("k_F l", positive=True)
fermi = sp.Symbol("epsilon_F", positive=True)
whole, local, fourth, range_ = sp.symbols("J K A4 P", positive=True)  # integrals
area = sp.Symbol("area", positive=True)
Ubar, distance, r_s = sp.symbols("Ubar d r_s", positive=True)
MASS = {m: hbar**2 * k**2 / (2 * fermi)}
positions = sp.symbols("r_1 r_1' s_2 s_2'", real=True)
u, v, y = sp.symbols("u v y", real=True)


def interaction(here, there):
    """U12 of two points, as an unknown function."""
    return sp.Function("U12")(here - there)


def spectral(at, there):
    """Mean spectral function between two of the four points: real and symmetric."""
    return amplitude(True)(at, there)


@paper.derived("18", "F of four points", follows=("16",))
def F():
    exchanged = spectral("r", "s") * spectral("r'", "s'") - spectral("r", "s'") * spectral("r'", "s")
    return spectral("r", "r'") * spectral("s", "s'") * exchanged


@F.proof(identity="the braces of (16), where A is real, over their value at A(r, s') = 0 and all others 1")
def _():
    value = {spectral(*points): 1 for points in (("r", "r'"), ("s", "s'"), ("r", "s"), ("r'", "s'"), ("r'", "s"))}
    return sp.expand(pairs(1) / pairs(1).subs(spectral("r", "s'"), 0).subs(value))


F_value = sp.Symbol("F", real=True)


@paper.derived("17", "mean of two Delta over that of hbar omega", follows=("16", "18"))
def mean_square():
    return CHAIN * pi**2 * F_value / (2 * 2 * N * (2 * pi)**4)


@mean_square.proof(identity="(16) without a field over F, where beta = 1")
def _():
    return pairs(1) / F() * F_value / beta


@mean_square.proof(identity="(16) with a field over F, where beta = 2, for the mean A, which is real")
def _():
    value = pairs(2)
    real = {symbol: sp.Symbol(symbol.name, real=True) for symbol in value.free_symbols if symbol.name.startswith("A(")}
    return value.subs(real) / F() * F_value * 2 / beta


@mean_square.printed(evidence="carries the slip of (16)")
def _():
    return pi**2 * F_value / (2 * 2 * N * (2 * pi)**4)


@paper.derived("19", "rms drag conductance from the integral J over F1 F2 and four interactions",
               follows=("17", "frequencies"))
def rms():
    return CHAIN * conductance * T**2 * sqrt(whole) / (3 * 2**4 * N)


@rms.proof(identity="one integral over frequencies, the square root of the product of both means", method="numeric")
def _():
    each = mean_square().subs(F_value, 1)
    return frequencies().subs({first: 1, second: 1}) * sqrt(each * each * whole)


@rms.printed(evidence="carries the slip of (16)")
def _():
    return rms.function() / CHAIN


@paper.limit("peak", "weight of the mean spectral function: integral over the plane", ours=True, follows=("10",),
             of=lambda: weight_of_peak(), at=(kl, oo), rate=2, domain={fermi: (1, 2)})
def peak():
    return pi / (2 * fermi * kl)


def weight_of_peak():
    """Integral of (10): that of r exp(-a r) J0(k r) is a (a^2 + k^2)^(-3/2)."""
    height = (averaged() / exp(-r / (2 * ell)) / sp.besselj(0, k * r)).subs(MASS)
    rate = k / (2 * kl)
    return 2 * pi * height * rate / (rate**2 + k**2)**Rational(3, 2)


@paper.derived("delta", "weight of the peak as the text has it", follows=("peak",))
def delta_weight():
    return pi / (2 * fermi * kl)


@delta_weight.proof(identity="the limit")
def _():
    return peak()


@delta_weight.printed(evidence="carries the factor of (10)")
def _():
    return pi / (4 * fermi * kl)


same, crossed = sp.symbols("delta(r-s)delta(r'-s') delta(r-s')delta(r'-s)", positive=True)


@paper.derived("20", "F with a peak in place of two of its spectral functions", follows=("18", "delta"))
def peaked():
    return (pi / (2 * fermi * kl))**2 * spectral("r", "r'")**2 * (same - crossed)


@peaked.proof(identity="put in; the other two are alike then")
def _():
    weight = delta_weight()
    value = F().subs(spectral("s", "s'"), spectral("r", "r'"))
    both = {spectral("r", "s"): weight * same, spectral("r'", "s'"): weight,
            spectral("r", "s'"): weight * crossed, spectral("r'", "s"): weight}
    return value.subs(both)


@peaked.printed(evidence="carries the factor of (10), twice")
def _():
    return peaked.function() / 4


@paper.derived("21", "square of the rms: factor, and the interactions beside <A>^2 <A>^2", follows=("19", "20"))
def square():
    one, one_, two, two_ = positions
    crossing = interaction(one, two) * interaction(one_, two_) - interaction(one_, two) * interaction(one, two_)
    factor = CHAIN * conductance * pi**2 / (3 * 2**6 * N) / kl**2 * (T / fermi)**2
    return factor, crossing**2


@square.proof(identity="each delta function moves a pair of points, in both dots", method="numeric")
def _():
    one, one_, two, two_ = positions
    kept = sp.expand(peaked())
    sign = kept.coeff(same), kept.coeff(crossed)
    total = sp.S.Zero
    for first_sign, (a, a_) in zip(sign, ((one, one_), (one_, one)), strict=True):  # s_1, s_1'
        for second_sign, (b, b_) in zip(sign, ((two, two_), (two_, two)), strict=True):  # r_2, r_2'
            four = interaction(one, b) * interaction(one_, b_) * interaction(a, two) * interaction(a_, two_)
            total += first_sign * second_sign * four
    weight = sp.simplify(sign[0] / spectral("r", "r'")**2)
    return rms().subs(whole, weight**2), sp.expand(total / sign[0]**2)


@square.printed(evidence="carries the slips of (10) and (16)")
def _():
    factor, crossing = square.function()
    return factor / CHAIN / 4, crossing


@paper.derived("22", "interactions without the mixed terms, by distances u, v, y; how often they come", follows=("21",))
def distances():
    return 2 * interaction(u + y, v)**2 * interaction(y, 0)**2


@distances.proof(identity="the first square of (21), twice: the other is the same with two points exchanged")
def _():
    one, one_, two, two_ = positions
    squares = [part for part in sp.expand(square()[1]).args if part.could_extract_minus_sign() is False]
    direct = next(part for part in squares if part.has(interaction(one, two)))
    moved = direct.subs({one: u + y + two_, one_: y + two_, two: v + two_}, simultaneous=True)
    return len(squares) * moved


width, reach = sp.symbols("a b", positive=True)  # of the spectral function and of the interaction


@paper.limit("23", "the integral of (22) for an interaction of short range: here a plane, and Gaussians",
             of=lambda: nested(), at=(reach, 0), rate=2, domain={width: (1, 2)}, follows=("22",))
def short_range():
    spectral_fourth = pi * width**2 / 4  # integral of <A>^4 = exp(-4 v^2/a^2) over a plane
    coupling = pi * reach**2 / 2  # integral of U12^2 = exp(-2 u^2/b^2)
    return 2 * spectral_fourth * coupling**2


def nested():
    """(22) for <A>^2 = exp(-2 u^2/a^2) and U12^2 = exp(-2 y^2/b^2): a Gaussian, for each direction."""
    form, count = {}, distances()
    for part in (count.as_independent(sp.Function)[1]).as_powers_dict():
        form[part] = part.args[0]**2
    exponent = sp.expand(2 * (u**2 + v**2) / width**2 + sp.Add(*form.values()) * 2 / reach**2)
    matrix = sp.hessian(exponent, (u, v, y)) / 2
    return count.as_independent(sp.Function)[0] * pi**3 / matrix.det()


phase = sp.Symbol("phase", real=True)


@paper.ours("fast", "(23) over its true value for an interaction that reaches over many wavelengths: <A>^2 oscillates "
                    "at either end of it by itself")
def over_wavelengths():
    return Rational(3, 2)


@over_wavelengths.proof(identity="mean of the fourth power of a cosine over the product of the means of two squares")
def _():
    whole_turn = (phase, 0, 2 * pi)
    fourth_power = sp.integrate(sp.cos(phase)**4, whole_turn) / (2 * pi)
    return fourth_power / (sp.integrate(sp.cos(phase)**2, whole_turn) / (2 * pi))**2


paper.erratum("23", printed="the spectral function may be taken out where its range l exceeds that of U12",
              correct="it oscillates too: that needs an interaction that reaches less than a wavelength. For one that "
                      "reaches over many, but less than l, the integral is two thirds of that",
              evidence="mean of the fourth power of J0 beside the square of that of its square", misread=False,
              backed_by="fast")


ZETA_RATE = 1 / (kl * log(2 * kl))  # a term in 1/(k l), over the logarithm
X = sp.Symbol("x", positive=True)


@paper.derived("A-fourth", "integral of <A>^4 over the plane, by zeta(k l)", follows=("10",))
def spectral_fourth():
    return pi / 2**3 * k**6 / fermi**4


@spectral_fourth.proof(identity="in polar coordinates, k r = x; over zeta")
def _():
    inner = 2 * pi * r * averaged()**4
    weight = inner.subs(MASS).subs(r, X / k) / k / (X * exp(-2 * X / (k * ell)) * sp.besselj(0, X)**4)
    return sp.simplify(weight)


@spectral_fourth.printed(evidence="carries the factor of (10), four times")
def _():
    return spectral_fourth.function() / 16


@paper.limit("zeta", "zeta(k l) = integral of x exp(-2x/(k l)) J0(x)^4: the printed logarithm, and the constant in it "
                     "is right too", of=value_of_zeta, at=(kl, oo), rate=ZETA_RATE,
             points=(32, 128, 512, 2048))
def asymptote():
    return 3 / (2 * pi**2) * log(2 * kl)


@paper.derived("screened", "integral of U12^2 over the plane, for a screened interaction")
def screened():
    return 2 * pi * Ubar**2 * distance**2 * expint(1, 2 * distance / r_s)


@screened.proof(identity="in polar coordinates: over the distance of two points", method="integral", points=3)
def _():
    apart = sp.Symbol("apart", positive=True)
    return sp.Integral(2 * pi * apart * (Ubar * distance / apart * exp(-apart / r_s))**2, (apart, distance, oo))


depth = sp.Symbol("depth", positive=True)  # 2 d/r_s


@paper.ours("screened-log", "exp(2 d/r_s) Gamma_0(2 d/r_s): no loss where the screening is strong",
            follows=("screened",))
def screened_smooth():
    return sp.Integral(exp(-X) / (X + depth), (X, 0, oo))


@screened_smooth.proof(identity="from the closed form", method="integral", points=3)
def _():
    return exp(depth) * screened().subs({distance: 1, Ubar: 1, r_s: 2 / depth}) / (2 * pi)


@paper.derived("24", "the constant of the estimate, for either symmetry", follows=("21", "23", "A-fourth", "zeta",
                                                                                "screened"))
def constant():
    return 2**6 / beta * sqrt(pi**5 / 6) / 2**10


def over_shape(value):
    """What stands beside (e^2/h) (kT U(d)/eps^2)^2 Gamma_0 d^2 k sqrt(area ln(2 k l))/(l^2 N) in an rms."""
    shape = conductance * (T * Ubar / fermi**2)**2 * distance**2 * k / (ell**2 * N)
    return sp.powsimp(sp.simplify(value / shape), force=True)


def from_integrals(prefactor_, fourth_):
    """(23): prefactor, twice the area, integral of <A>^4, and that of U12^2 without its Gamma_0."""
    logarithm = asymptote() / log(2 * kl)
    coupling = screened() / expint(1, 2 * distance / r_s)
    twice = short_range() / (pi * width**2 / 4 * (pi * reach**2 / 2)**2)
    return over_shape(prefactor_.subs(kl, k * ell) * sqrt(twice * fourth_ * logarithm) * coupling)


@constant.proof(identity="(23) with its integrals", method="numeric")
def _():
    return from_integrals(square()[0], spectral_fourth())


@constant.printed(evidence="32 (with a magnetic field) or 64 (without) times too small: 16 from (10), 2 or 4 from (16)")
def _():
    return sqrt(pi**5 / 6) / 2**10


@paper.derived("gamma", "the constant by the paper's own conventions", follows=("21", "23", "A-fourth", "zeta",
                                                                             "screened"))
def gamma():
    return sqrt(pi**5 / 6) / 2**10


@gamma.proof(identity="(23) with the printed prefactor and spectral function", method="numeric")
def _():
    return from_integrals(square()[0] / CHAIN / 4, spectral_fourth() / 16)


@paper.derived("gamma-number", "its value", follows=("gamma",))
def gamma_number():
    return Rational(6974, 10**6)


@gamma_number.proof(identity="to four digits")
def _():
    return Rational(round(sp.N(gamma() * 10**6, 30)), 10**6)


@gamma_number.printed(evidence="0.7e-3 is a decade too small: the closed form beside it is 6.97e-3")
def _():
    return Rational(7, 10**4)


@paper.derived("field", "rms drag without a magnetic field over that with one", follows=("24",), ours=True)
def without_over_with():
    return sp.Integer(2)


@without_over_with.proof(identity="both symmetries")
def _():
    return constant().subs(beta, 1) / constant().subs(beta, 2)


@without_over_with.printed(evidence="the text has no change: with time-reversal symmetry outgoing waves are the "
                                    "conjugates of incoming ones, which doubles <Delta Delta> of each dot")
def _():
    return sp.S.One


G11, G22, G21 = sp.symbols("G11 G22 G21", positive=True)


@paper.limit("R21", "resistance that a small drag conductance makes", of=lambda: -drag_resistance(), at=(G21, 0),
             rate=2, ours=True)
def resistance():
    return G21 / (G11 * G22)


def drag_resistance():
    """Element of the inverse of the conductance matrix."""
    return sp.Matrix([[G11, G21], [G21, G22]]).inv()[1, 0]
