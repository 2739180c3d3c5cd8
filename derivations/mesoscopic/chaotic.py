"""Sec. 4, Eqs. (7)-(18): chaotic dots.

The trace of (13) is A(r', r) B(r', r)/(2 pi)^2 with the spectral function A and B = 2 pi sum of psi I psi^+. The paper
draws S and the waves inside apart and keeps S^+ tau_3 S alone. In truth the waves psi and psi S^+ (those that go out)
come from one draw; both carry tau_3 with the same weight, and time-reversal symmetry makes one the conjugate of the
other.
"""

from __future__ import annotations

import sympy as sp
from sympy import I, Rational, besselj, exp, oo, pi, sqrt

from .circular import coe_mean, cue_exchange
from .gauss import ONE, ONE_BAR, average
from .model import HERE, THERE, Delta, current, theta
from .paper import paper
from .symbols import N, ell, hbar, hermitian, k, m, omega

POINTS = ("r", "r'", "s", "s'")
level = sp.Symbol("delta_epsilon", positive=True)  # level spacing
spectral = sp.Symbol("A", positive=True)
together = sp.Symbol("phi^*phi", positive=True)  # mean of one state at two points
r = sp.Symbol("r", positive=True)
X, X_ = sp.symbols("X X~", complex=True)
chance, share = sp.symbols("p q", positive=True)
VALUES, OTHERS = sp.symbols("Delta_1a Delta_1b", real=True), sp.symbols("Delta_2a Delta_2b", real=True)
interaction = sp.Symbol("U12", positive=True)


def mean(values, weight, power=1):
    """Mean over two realisations of one dot."""
    return weight * values[0]**power + (1 - weight) * values[1]**power


def over_both(power):
    """Mean over the realisations of both dots, drawn apart."""
    drive = tuple(zip(VALUES, (chance, 1 - chance), strict=True))
    drag = tuple(zip(OTHERS, (share, 1 - share), strict=True))
    return sp.Add(*(p * q * (interaction**2 * one * other)**power for one, p in drive for other, q in drag))


@paper.derived("7", "mean drag of dots without mutual correlation: product of the means")
def mean_drag():
    return interaction**2 * mean(VALUES, chance) * mean(OTHERS, share)


@mean_drag.proof(identity="two realisations of each dot")
def _():
    return over_both(1)


@paper.derived("8", "mean square: product of the mean squares")
def mean_square():
    return interaction**4 * mean(VALUES, chance, 2) * mean(OTHERS, share, 2)


@mean_square.proof(identity="two realisations of each dot")
def _():
    return over_both(2)


@paper.definition("A", "spectral function, after (16): from the mean of one state at two points")
def spectral_function():
    return 2 * pi * together / level


@paper.derived("9", "mean of one state at two points", follows=("A",))
def one_state():
    return level / (2 * pi) * spectral


@one_state.proof(identity="definition of A, after (16), turned around")
def _():
    return sp.solve(spectral_function() - spectral, together)[0]


@one_state.printed(evidence="half the factor of the definition of A that (16)-(19) use: (9) and (10) are of an A with "
                            "pi in place of 2 pi")
def _():
    return level / pi * spectral


@paper.limit("decay", "decay of a wave at the complex energy (hbar k)^2/2m + i hbar/(2 tau)", follows=(), ours=True,
             of=lambda: sp.im(sqrt(k**2 + I * k / ell)), at=(ell, oo), rate=2, domain={k: (1, 2)})
def decay():
    return 1 / (2 * ell)


@paper.derived("10", "mean spectral function", follows=("A", "decay"))
def averaged():
    return m / hbar**2 * exp(-r / (2 * ell)) * besselj(0, k * r)


@averaged.proof(identity="plane waves of one energy in all directions, decaying", method="integral", points=2,
                domain={k: (1, 2), r: (1, 2)})
def _():
    angle = sp.Symbol("angle", positive=True)
    states = k / (2 * pi) / sp.diff(hbar**2 * k**2 / (2 * m), k)  # of a unit of area and energy
    local = spectral_function().subs(together, states * level)
    return sp.Integral(local / pi * sp.cos(k * r * sp.cos(angle)) * exp(-r * decay()), (angle, 0, pi))


@averaged.printed(evidence="at r = 0 it must be 2 pi times the density of states m/(2 pi hbar^2), by the definition "
                           "after (16): the printed form is half of that, which (9) makes up for and (16)-(24) do not")
def _():
    return averaged.function() / 2


a, b = sp.symbols("a b", real=True)


@paper.derived("Delta-mean", "mean current of one dot over |psi|^2: none, so no drag on average",
               follows=("I", "COE-mean"))
def no_mean():
    return sp.zeros(1, 2)


@no_mean.proof(identity="for a symmetric S and waves apart from it; for two and three channels, one draw of "
                        "waves that come in and go out")
def _():
    per_channel = current(sp.zeros(2, 2)) * 2 * m / hbar * (1 - coe_mean()) / 2  # both leads
    unequal = [1, 1, -1, -1, -1]
    incoming, outgoing = (sp.Rational(sum(signs), len(signs)) for signs in (unequal, unequal))
    return sp.Matrix([[per_channel.trace(), (incoming - outgoing) / 2]])


@paper.derived("11", "current between plane waves of the wave numbers a and b, from (d_x1 - d_x2) phi^*(x1) phi(x2)")
def current_operator():
    return hbar * (a + b) / (2 * m)


@current_operator.proof(identity="continuity: the charge between them turns at the difference of their energies")
def _():
    energy = hbar**2 * k**2 / (2 * m)
    return sp.cancel((energy.subs(k, b) - energy.subs(k, a)) / (hbar * (b - a)))


FIELDS = tuple(sp.symbols(f"{name}_0:2", real=True) for name in ("alpha", "beta", "gamma", "delta"))


def field(weights, bar):
    """A wave made of two modes."""
    return sp.Add(*(w * z for w, z in zip(weights, ONE_BAR if bar else ONE, strict=False)))


def overlap(one, other):
    """Mean of a wave and the conjugate of another."""
    return sp.Add(*(p * q for p, q in zip(one, other, strict=True)))


@paper.derived("12", "mean of four waves (alpha^* beta gamma^* delta): pairs of a wave with a conjugate")
def four_waves():
    one, two, three, four = FIELDS
    return overlap(one, two) * overlap(three, four) + overlap(one, four) * overlap(two, three)


@four_waves.proof(identity="complex Gaussian amplitudes of two modes")
def _():
    return average(sp.Mul(*(field(weights, bar) for weights, bar in zip(FIELDS, (1, 0, 1, 0), strict=True))))


@paper.ours("12-real", "the third pair, for real waves: what (12) leaves out in time-reversal symmetry",
            follows=("12",))
def third_pair():
    one, two, three, four = FIELDS
    return overlap(one, three) * overlap(two, four)


@third_pair.proof(identity="real Gaussian amplitudes, less (12)")
def _():
    real = (sp.Add(field(weights, 0), field(weights, 1)) / sqrt(2) for weights in FIELDS)
    return sp.expand(average(sp.Mul(*real)) - four_waves())


@paper.derived("13", "Delta over hbar omega and the imaginary part of the trace", follows=("Delta", "3", "rho"))
def over_trace():
    return (2 * pi)**2 * hbar


@over_trace.proof(identity="their ratio", method="numeric")
def _():
    value = theta(HERE, THERE, hermitian("I"))
    return Delta() / (hbar * omega * (value - sp.conjugate(value)) / (2 * I))


paper.erratum("13", printed="I_(alpha gamma) rho_(alpha beta) rho_(beta gamma), in (13) and (14)",
              correct="I_(gamma alpha), as in (3)", evidence="the phase of a scattering state must not matter",
              misread=False, backed_by="phase")


@paper.derived("14", "product of two Delta over that of hbar omega, in traces X and X~", follows=("13",))
def product():
    four = X * X_ - X * sp.conjugate(X_) - sp.conjugate(X) * X_ + sp.conjugate(X) * sp.conjugate(X_)
    return (2 * pi)**4 * hbar**2 / (2 * I)**2 * four


@product.proof(identity="product of imaginary parts", method="numeric")
def _():
    return over_trace()**2 * (X - sp.conjugate(X)) / (2 * I) * (X_ - sp.conjugate(X_)) / (2 * I)


one, other, turned, turned_ = sp.symbols("tau_ac tau_a'c' Y_ac Y_a'c'")  # of tau_3 and of S^+ tau_3 S


@paper.derived("15", "mean of two currents from the mean of Y Y', where Y = S^+ tau_3 S has none", follows=("I",))
def two_currents():
    return (hbar / (2 * m))**2 * (one * other + turned * turned_)


@two_currents.proof(identity="product, and the mean of it at Y and -Y")
def _():
    factor = current(sp.zeros(2, 2))[0, 0]

    def both(sign):
        return factor**2 * (one - sign * turned) * (other - sign * turned_)
    return (both(1) + both(-1)) / 2


def amplitude(symmetric):
    """A at two points: Hermitian, or real and symmetric."""
    def A(at, there):
        i, j = POINTS.index(at), POINTS.index(there)
        name = f"A({POINTS[min(i, j)]},{POINTS[max(i, j)]})"
        if symmetric:
            return sp.Symbol(name, real=True)
        value = sp.Symbol(name, complex=True)
        return value if i < j else sp.conjugate(value)
    return A


@paper.derived("16", "mean of two Delta over that of hbar omega, large N: with a magnetic field (2) and without (1)",
               follows=("14", "CUE-4"), cases=[1, 2])
def pairs(symmetry):
    A = amplitude(symmetry == 1)
    four = (A("r", "s'") * A("r'", "r") * A("s", "r'") * A("s'", "s")
            - A("r", "s") * A("r'", "r") * A("s", "s'") * A("s'", "r'")
            - A("r", "r'") * A("r'", "s'") * A("s", "r") * A("s'", "s")
            + A("r", "r'") * A("r'", "s") * A("s", "s'") * A("s'", "r"))
    return Rational(4, symmetry) * (2 * pi)**4 * hbar**2 * four / (
        4 * (2 * pi)**2 * hbar**2 * (2 * I)**2 * 2 * N * (2 * pi)**4)


@pairs.proof(identity="incoming and outgoing waves rotated at random, together where one is the conjugate of the other",
             method="numeric")
def _(symmetry):
    A = amplitude(symmetry == 1)
    weight = sp.limit(cue_exchange() * N, N, oo) / N

    def rotated(y, x, y_, x_):  # mean of psi tau_3 psi^+ at (y, x) and at (y', x')
        return weight * A(x_, y) * A(x, y_) / (2 * pi)**2

    def carried(y, x, y_, x_):  # of what the current (tau_3 - S^+ tau_3 S)/2 over 2 pi hbar carries
        if symmetry == 2:
            parts = 2 * rotated(y, x, y_, x_)
        else:
            parts = (rotated(y, x, y_, x_) - rotated(y, x, x_, y_) - rotated(x, y, y_, x_) + rotated(x, y, x_, y_))
        return parts / 4 / (2 * pi * hbar)**2

    def traces(at, there, at_, there_):  # mean of X X~
        return A(there, at) * A(there_, at_) / (2 * pi)**2 * carried(there, at, there_, at_)
    means = {X * X_: traces("r", "r'", "s", "s'"), X * sp.conjugate(X_): traces("r", "r'", "s'", "s"),
             sp.conjugate(X) * X_: traces("r'", "r", "s", "s'"),
             sp.conjugate(X) * sp.conjugate(X_): traces("r'", "r", "s'", "s")}
    formal = sp.expand(product())
    return sp.Add(*(formal.coeff(key.args[0], 1).coeff(key.args[1], 1) * value for key, value in means.items()))


@pairs.printed(evidence="half of it with a magnetic field, a quarter without: tau_3 tau_3 of (15) is dropped, which "
                        "pairs as S^+ tau_3 S does, and without a field psi S^+ is the conjugate of psi. The rms drag "
                        "of two dots is printed low by these factors, and a field halves it")
def _(symmetry):
    return pairs.function(symmetry) * symmetry / 4
