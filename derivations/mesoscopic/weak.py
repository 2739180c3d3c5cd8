"""Sec. 3, Eqs. (4)-(6): wires of weak disorder, by Born's series on the lattice and then to lowest order in 1/(k l).

The square of a wave phi along the wire gets a part 2 eta that does not oscillate. It is what lets the interaction act
at small wave numbers, U12(0). A global phase of phi is free, and chosen such that eta is odd.
"""

from __future__ import annotations

import sympy as sp
from sympy import I, exp, sign, sqrt

from .lattice import COUPLING, G0, THREE, WEAK, imaginary, interaction, response, velocity
from .model import g21
from .paper import paper
from .symbols import TAU3, L, R, d, ell, k

lam = sp.Symbol("lambda", real=True)  # strength of a potential on one site
variance = sp.Symbol("<V^2>", positive=True)  # of the potential of a site
x, y_, x_ = sp.symbols("x y x'", positive=True)
R1, R2 = sp.symbols("R_1 R_2", positive=True)
n1, n2, n3, n4 = sp.symbols("n_1:5", positive=True)  # traces of powers of the product of k = 1 - 2|x-x'|/L and U12


def plane(site, state):
    """Clean scattering state."""
    return exp((1 - 2 * state) * I * k * site)


@paper.ours("phi2", "change of phi^2 at a site by a unit potential at another", follows=("velocity", "G0"),
            cases=[(0, 1), (2, 0), (1, 1)])
def change(site, source):
    return I * sign(source - site) / velocity() * (exp(2 * I * k * site) - exp(2 * I * k * source))


@change.proof(identity="Born's first order in the waves and in the eigenvector of the current; less the phase that all "
                       "sites share", method="numeric")
def _(site, source):
    first = [G0(abs(site - source)) * plane(source, state) for state in (0, 1)]
    S = sp.Matrix(2, 2, lambda side, state: plane(source, side) * plane(source, state) * G0(0))
    S = S[[0, 1], :]
    clean_S = sp.Matrix([[0, 1], [1, 0]])
    current = -(S.H * TAU3 * clean_S + clean_S * TAU3 * S) / 2  # beside tau_3
    mixed = first[0] + current[1, 0] / 2 * plane(site, 1)
    shared = G0(0) * plane(source, 0) * plane(-source, 0) / 2
    return 2 * plane(site, 0) * (mixed - shared * plane(site, 0))


@paper.ours("D-first", "change of D of two sites by a unit potential on a third", follows=("phi2", "D", "G0"))
def D_first():
    bare, moved = zip(*((exp(2 * I * k * site), change(site, 1)) for site in (0, 2)), strict=True)
    return 2 * imaginary(moved[1] * sp.conjugate(bare[0]) + bare[1] * sp.conjugate(moved[0]))


@D_first.proof(identity="slope of the exact D", method="numeric", domain=WEAK)
def _():
    return slope_at_zero(response((0, lam, 0))[0, 2])


def slope_at_zero(expression):
    """Derivative in the strength where it vanishes."""
    return sp.diff(expression, lam).subs(lam, 0)


@paper.ours("linear", "change of the drag by a unit potential at an end of one of two clean wires of three sites: an "
                      "effect of the ends, odd in the potential", follows=("phi2", "D", "G0", "g21"))
def end_term():
    wave = [exp(2 * I * k * site) for site in THREE]
    moved = [change(site, 0) for site in THREE]

    def both(one, other):
        return sp.Add(*(one[i] * COUPLING[abs(i - j)] * other[j] for i in THREE for j in THREE))
    back = [sp.conjugate(part) for part in wave]
    kept = both(moved, back) * sp.conjugate(both(wave, back))
    turned = both(moved, wave) * sp.conjugate(both(wave, wave))
    return sp.Add(kept, sp.conjugate(kept), -turned, -sp.conjugate(turned))


@end_term.proof(identity="slope of the exact drag", method="numeric", domain=WEAK)
def _():
    plain = response((0, 0, 0))
    bent = response((lam, 0, 0)).applyfunc(slope_at_zero)
    return g21(bent, plain, interaction(THREE))


@paper.ours("both-wires", "the same for the other wire: where the interaction is symmetric the wires are alike",
            follows=("linear", "D", "G0", "g21"))
def other_end():
    return end_term()


@other_end.proof(identity="slope of the exact drag", method="numeric", domain=WEAK)
def _():
    return g21(response((0, 0, 0)), response((lam, 0, 0)).applyfunc(slope_at_zero), interaction(THREE))


@paper.definition("l", "mean free path for scattering back, in sites", ours=True, follows=("velocity",))
def mean_free_path():
    return velocity()**2 / variance


@paper.derived("R", "mean reflection of a short wire", follows=("l", "G0"))
def reflection():
    return L / ell


@reflection.proof(identity="squares of Born's amplitudes, site by site", method="numeric")
def _():
    amplitude = G0(0) * exp(2 * I * k * x)
    each = sp.solve(mean_free_path() - ell, variance)[0]
    return L * each * amplitude * sp.conjugate(amplitude)


@paper.ours("eta", "the part of phi^2 that does not oscillate is 2 eta: for a unit potential at y",
            follows=("phi2", "velocity"), cases=[(1, 3), (2, 1)])
def eta(site, source):
    return -I * sign(source - site) * exp(2 * I * k * source) / (2 * velocity())


@eta.proof(identity="mean over opposite phases of the wave at the site", method="numeric")
def _(site, source):
    wave = exp(2 * I * k * site)
    both = (change(site, source).xreplace({wave: phase * wave}) for phase in (1, -1))
    return sp.Add(*both) / 4


@paper.ours("eta-pair", "mean of eta(x) and the conjugate of eta(x')", follows=("eta", "R", "l"))
def pair():
    return R / 4 * (1 - 2 * abs(x - x_) / L)


@pair.proof(identity="integral over the places of the potential, x below x'", method="numeric",
            domain={L: (4, 5), x: (sp.Rational(1, 4), 1), x_: (2, 3)})
def _():
    inside, outside = eta(1, 2) * sp.conjugate(eta(3, 2)), eta(1, 3) * sp.conjugate(eta(2, 3))
    disorder = sp.solve(mean_free_path() - sp.solve(reflection() - R, ell)[0], variance)[0]
    return disorder * (x * outside + (x_ - x) * inside + (L - x_) * outside)


@paper.ours("eta-same", "mean of eta(x)^2 over that of its modulus: oscillates, so that it vanishes for a long wire",
            follows=("eta",))
def same_sense():
    return -exp(2 * I * k * L) * sp.sin(2 * k * L) / (2 * k * L)


@same_sense.proof(identity="integral over the places of the potential", method="numeric")
def _():
    phase = eta(0, 1)**2 / (eta(0, 1) * sp.conjugate(eta(0, 1)))  # at y = 1
    return sp.integrate(exp(4 * I * k * x), (x, 0, L)) / L * phase / exp(4 * I * k)


@paper.derived("5", "weight of U12(x1, x2) U12(x1', x2') in Utilde12^2(0), which takes the place of U12^2(0)",
               follows=("eta-pair",))
def weight():
    a, b, a_, b_ = sp.symbols("x1 x2 x1' x2'", positive=True)
    return (1 - 2 * abs(a - a_) / L) * (1 - 2 * abs(b - b_) / L)


@weight.proof(identity="means of both wires, over those at one place", method="numeric")
def _():
    a, b, a_, b_ = sp.symbols("x1 x2 x1' x2'", positive=True)
    one, other = pair().subs({x: a, x_: a_}, simultaneous=True), pair().subs({x: b, x_: b_}, simultaneous=True)
    return one * other / pair().subs(x, x_)**2


@paper.ours("U-flat", "root of Utilde12^2(0) over U12(0), for an interaction that is the same at all distances: 1/3",
            follows=("5",))
def flat():
    return sp.Rational(1, 3)


@flat.proof(identity="the weight integrated over both wires")
def _():
    a, a_ = sp.symbols("x1 x1'", positive=True)
    half = weight().subs({sp.Symbol("x2", positive=True): 0, sp.Symbol("x2'", positive=True): 0, L: 1})
    return 2 * sp.integrate(half.subs(abs(a - a_), a - a_), (a_, 0, a), (a, 0, 1))


@paper.ours("U-point", "the square for an interaction that acts at one point: 1/3", follows=("5",))
def point():
    return sp.Rational(1, 3)


@point.proof(identity="the weight integrated")
def _():
    a, a_ = sp.symbols("x1 x1'", positive=True)
    joined = weight().subs({sp.Symbol("x2", positive=True): a, sp.Symbol("x2'", positive=True): a_, L: 1})
    return 2 * sp.integrate(sp.expand(joined.subs(abs(a - a_), a - a_)), (a_, 0, a), (a, 0, 1))


@paper.ours("V2k", "transform of the interaction with x1 + x2 for points s apart, over U12(s): does not grow with L, "
                   "so that only U12(2k)^2 stays of the drag of long clean wires")
def both_forward():
    s = sp.Symbol("s", positive=True)
    return exp(2 * I * k * L) * sp.sin(2 * k * (L - s)) / k


@both_forward.proof(identity="integral over the middle of both points, which may change places", method="numeric")
def _():
    s, middle = sp.Symbol("s", positive=True), sp.Symbol("middle", positive=True)
    return 2 * sp.integrate(exp(4 * I * k * middle), (middle, s / 2, L - s / 2))


@paper.ours("U1", "double integral of U12 (1 - 2|x1-x2|/L) for bare Coulomb at the distance d", follows=("eta-pair",))
def U1():
    return 2 * (L - d**2 / L) * sp.asinh(L / d) - 4 * sqrt(L**2 + d**2) + 6 * d


@U1.proof(identity="over the distance along the wires", method="integral", points=3)
def _():
    s = sp.Symbol("s", positive=True)
    inside = pair().subs({x: s, x_: 0}) / pair().subs(x, x_)
    return sp.Integral(2 * (L - s) * inside.subs(abs(s), s) / sqrt(s**2 + d**2), (s, 0, L))


@paper.ours("U0", "U12(0) for bare Coulomb", follows=())
def U0():
    return 2 * (L * sp.asinh(L / d) - sqrt(L**2 + d**2) + d)


@U0.proof(identity="over the distance along the wires", method="integral", points=3)
def _():
    s = sp.Symbol("s", positive=True)
    return sp.Integral(2 * (L - s) / sqrt(s**2 + d**2), (s, 0, L))


share, ratio = sp.symbols("share ratio", positive=True)  # from 0 to 1; L/d
SHORT = {ratio: (sp.Rational(1, 10), 20)}


def stretched():
    """asinh(L/d), without loss where L is short."""
    return sp.log(1 + (ratio + ratio**2 / (1 + sqrt(1 + ratio**2))))


@paper.ours("U0-smooth", "U12(0) over d: a smooth integral over shares of asinh(L/d)", follows=("U0",))
def U0_smooth():
    return sp.Integral(2 * stretched() * (ratio - sp.sinh(share * stretched())), (share, 0, 1))


@U0_smooth.proof(identity="closed form", method="integral", points=3, domain=SHORT)
def _():
    return sp.simplify(U0().subs(L, ratio * d) / d)


@paper.ours("U1-smooth", "the same for U12 (1 - 2|x1-x2|/L)", follows=("U1",))
def U1_smooth():
    along = sp.sinh(share * stretched())
    return sp.Integral(2 * stretched() * (ratio - along) * (1 - 2 * along / ratio), (share, 0, 1))


@U1_smooth.proof(identity="closed form", method="integral", points=3, domain=SHORT)
def _():
    return sp.simplify(U1().subs(L, ratio * d) / d)
