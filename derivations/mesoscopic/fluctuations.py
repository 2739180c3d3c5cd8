"""Fluctuations of the drag between wires of weak disorder, (4) and (6), and what the paper leaves open.

To leading order in the reflection R, but to all orders in R U12(0)/U12(2 k), the drag is |U + 4 Z|^2 - |4 Z'|^2,
with Z = eta1 U12 eta2^*, Z' = eta1 U12 eta2. In the eigenmodes of the product of k = 1 - 2|x-x'|/L and U12, with
eigenvalues nu, Z = sum w z1 z2^* with unit complex Gaussians and w = R nu/4.
"""

from __future__ import annotations

from itertools import permutations

import sympy as sp
from sympy import I, Rational, exp, oo, sqrt

from .gauss import MODES, ONE, ONE_BAR, OTHER, OTHER_BAR, average
from .lattice import velocity
from .paper import paper
from .symbols import L, R, U, c, conductance, ell
from .weak import R1, R2, flat, mean_free_path, n1, n2, n3, n4, pair, reflection, variance, x, x_

NU = sp.symbols("nu_0:3", positive=True)
POWERS = {n: sum(nu**(i + 1) for nu in NU) for i, n in enumerate((n1, n2, n3, n4))}
SHARES = {c: (Rational(1, 20), Rational(19, 20))}
eta1, eta2 = sp.symbols("eta_1 eta_2", complex=True)
wave1, wave2 = sp.symbols("wave_1 wave_2", complex=True)
z, z_bar, turned, turned_bar = sp.symbols("Z Zbar Z' Z'bar", complex=True)


@paper.ours("M", "part of phi1^2 U12 phi2^2* that does not oscillate, over eta1 eta2^*", follows=())
def slow_part():
    return sp.Integer(4)


@slow_part.proof(identity="both waves with their slow parts, mean over the fast ones")
def _():
    product = sp.expand((wave1 + 2 * eta1) * (wave2 + 2 * eta2)).subs({wave1: 0, wave2: 0})
    return product / (eta1 * eta2)


def unit():
    """w over nu, in modes of unit amplitude."""
    return pair().subs(x, x_)  # <|eta|^2>


@paper.step
def Z():
    """Z and its conjugate, Z' and its conjugate, in modes."""
    scale = unit()
    return tuple(scale * sp.Add(*(nu * a * b for nu, a, b in zip(NU, one, other, strict=True)))
                 for one, other in ((ONE, OTHER_BAR), (ONE_BAR, OTHER), (ONE, OTHER), (ONE_BAR, OTHER_BAR)))


@paper.step
def drag():
    """Drag in modes."""
    size = slow_part()
    first, first_bar, second, second_bar = Z()
    return (U + size * first) * (U + size * first_bar) - size**2 * second * second_bar


@paper.step
def moments():
    """Mean and variance of the drag."""
    mean = average(drag())
    return mean, sp.expand(average(sp.expand(drag()**2)) - mean**2)


def in_powers(expression):
    """Traces as sums over the three modes."""
    return expression.xreplace(POWERS)


def mean_drag():
    """Mean drag over that of clean wires, by the traces n_p of the powers of k U12."""
    return 1 + 2 * c * R * n1 / U + c**2 * R**2 * (n1**2 - n2) / U**2


def all_orders():
    """Variance over the square of the drag of clean wires, by the traces."""
    second = 2 * (1 + c**2) * R**2 * n2 / U**2
    third = 4 * c * (1 + c**2) * R**3 * (n1 * n2 - n3) / U**3
    single = 2 * (n2**2 - n4) * (1 + 2 * c**2 + 2 * c**4)
    crossed = 2 * c**2 * (1 + c**2) * (n2 * n1**2 - 2 * n1 * n3 - n2**2 + 2 * n4)
    return second + third + R**4 * (single + crossed) / U**4


@paper.ours("mean", "mean drag over that of clean wires", follows=("M", "eta-pair"))
def mean():
    return in_powers(mean_drag())


@mean.proof(identity="Gaussian averages of three modes")
def _():
    return sp.expand(moments()[0] / U**2)


first, square, pairs = sp.symbols("sum_x sum_xx sum_xy", positive=True)  # x = R nu/U; x, y, z of unlike modes
uneven, squares, triples = sp.symbols("sum_xxy sum_xxyy sum_xxyz", positive=True)


def over_modes(*powers):
    """Sum over unlike modes, in any order, of these powers of x."""
    return sp.Add(*(sp.Mul(*((R * NU[mode] / U)**power for mode, power in zip(modes, powers, strict=True)))
                    for modes in permutations(MODES, len(powers))))


@paper.ours("mean-sums", "the mean by sums over unlike modes", follows=("mean",))
def mean_in_sums():
    return 1 + 2 * c * first + c**2 * pairs


@mean_in_sums.proof(identity="three modes", method="numeric")
def _():
    """The sums are free of each other: each coefficient is compared at the modes that feed it alone."""
    value = sp.Poly(sp.expand(mean()), R)
    return sp.Add(*(value.coeff_monomial(R**power) / over_modes(*powers).subs(R, 1) * name for power, powers, name in (
        (0, (), sp.S.One), (1, (1,), first), (2, (1, 1), pairs))))


@paper.derived("mean-uc", "mean drag for disorder without correlation, over that of clean wires", follows=("mean",))
def mean_apart():
    return sp.S.One


@mean_apart.proof(identity="the mean without correlation")
def _():
    return mean().subs(c, 0)


@paper.ours("all-orders", "variance of the drag, over the square of that of clean wires, all orders in R U12(0)/U12",
            follows=("M", "eta-pair"))
def resummed():
    return in_powers(all_orders())


@resummed.proof(identity="Gaussian averages of three modes, up to the eighth order")
def _():
    return sp.expand(moments()[1] / U**4)


@paper.ours("variance-sums", "the variance by sums over unlike modes: all are positive where nu is",
            follows=("all-orders",))
def variance_in_sums():
    return (2 * (1 + c**2) * (square + 2 * c * uneven + c**2 * triples)
            + 2 * (1 + 2 * c**2 + 2 * c**4) * squares)


@variance_in_sums.proof(identity="three modes; the fourth order without and with the third", method="numeric",
                        domain=SHARES)
def _():
    value = sp.Poly(sp.expand(resummed()), R)
    two, three = value.coeff_monomial(R**2), value.coeff_monomial(R**3)
    four = value.coeff_monomial(R**4)
    apart = sp.expand(four.subs(NU[2], 0))  # no triples
    joint = sp.expand(four - apart / over_modes(2, 2).subs({R: 1, NU[2]: 0}) * over_modes(2, 2).subs(R, 1))
    parts = ((two, (2,), square), (three, (2, 1), uneven), (joint, (2, 1, 1), triples))
    total = sp.Add(*(sp.cancel(part / over_modes(*powers).subs(R, 1)) * name for part, powers, name in parts))
    return total + sp.cancel(apart / over_modes(2, 2).subs({R: 1, NU[2]: 0})) * squares


@paper.derived("4", "rms of the drag over its clean value, disorder without correlation", follows=("M", "eta-pair"))
def rms():
    return sqrt(2 * R1 * R2 * U**2 * n2) / U**2


@rms.proof(identity="first order in Z: one complex Gaussian amplitude a wire, two means of eta", method="numeric")
def _():
    size = 2 * U * slow_part()  # of Re Z
    square = n2 * unit().subs(R, R1) * unit().subs(R, R2)  # of |Z|
    return sqrt(size**2 * square / 2) / U**2


@rms.proof(identity="variance of three modes to second order in R", method="numeric")
def _():
    second = sp.expand(moments()[1].subs(c, 0)).coeff(R, 2)
    exact = second / U**4 / in_powers(n2)
    return sqrt(exact * R1 * R2 * n2)


@paper.derived("diagrams", "the four diagrams of Fig. 2(d), over the third: <Z Z> and <Z Z^*> with pairs in one wire "
                           "(1, 3), then with pairs across (2, 4)", follows=("eta-pair",))
def diagrams():
    return sp.ImmutableMatrix([[0, 0, 1, 1]])


@diagrams.proof(identity="pairs of eta with its conjugate, in modes and without them at full correlation")
def _():
    first, first_bar, *_rest = Z()

    def connected(one, other, correlation):
        means = average(one, correlation) * average(other, correlation)
        return sp.expand(average(sp.expand(one * other), correlation) - means)
    within = [connected(first, other, 0) for other in (first, first_bar)]
    across = [connected(first, first_bar, 1) - within[1], connected(first, first, 1) - within[0]]
    third = within[1]
    return sp.Matrix([[part / third for part in (within[0], across[0], within[1], across[1])]])


@paper.derived("6", "rms at full correlation over that without", follows=("diagrams",))
def enhancement():
    return sqrt(2)


@enhancement.proof(identity="sum of all diagrams over that of the first and the third")
def _():
    one, two, three, four = diagrams()
    return sqrt((one + two + three + four) / (one + three))


@paper.ours("partial", "rms over that without correlation, for V2 = c V1 + sqrt(1 - c^2) V'", follows=("M", "eta-pair"))
def partial():
    return sqrt(1 + c**2)


@partial.proof(identity="variance of three modes to second order in R", method="numeric", domain=SHARES)
def _():
    second = sp.expand(moments()[1]).coeff(R, 2)
    return sqrt(second / second.subs(c, 0))


@paper.derived("partial-range", "its ends: no and full correlation of either sign", follows=("partial",))
def partial_range():
    return 1, sqrt(2), sqrt(2)


@partial_range.proof(identity="values")
def _():
    return tuple(partial().subs(c, value) for value in (0, 1, -1))


@paper.ours("shift", "shift of the mean over the rms, at leading order: of one order", follows=("mean", "all-orders"))
def shift():
    return in_powers(c * n1 / sqrt((1 + c**2) * n2 / 2))


@shift.proof(identity="lowest powers of R", method="numeric", domain=SHARES)
def _():
    return sp.expand(mean() - 1).coeff(R, 1) / sqrt(sp.expand(resummed()).coeff(R, 2))


nu, t = sp.Symbol("nu", real=True), sp.Symbol("t", real=True)


@paper.ours("law", "characteristic function of g21 over its clean value less one at leading order: factor of a mode",
            follows=("M", "eta-pair"))
def law():
    up, down = R * nu * (1 + c) / U, R * nu * (1 - c) / U
    return 1 / ((1 - I * t * up) * (1 + I * t * down))


@law.proof(identity="Gaussian integral of a Hermitian form: the determinant", method="numeric", domain=SHARES)
def _():
    form = 2 * slow_part() * unit() * nu / U * sp.Matrix([[0, 1], [1, 0]]) / 2
    return 1 / (sp.eye(2) - I * t * sp.Matrix([[1, c], [c, 1]]) * form).det()


@paper.ours("reversal", "probability of a reversed sign at leading order, where one mode carries all",
            follows=("law",))
def reversal():
    return (1 - c) / 2 * exp(-U / (R * nu * (1 - c)))


@reversal.proof(identity="exponential of the lower scale beyond -1", method="integral", points=3,
                domain={**SHARES, nu: (1, 2)})
def _():
    free = sp.Symbol("t", complex=True)
    scales = [sp.simplify(1 / (I * pole)) for pole in sp.solve(1 / law().subs(t, free), free)]
    above, below = sorted(scales, key=lambda s: s.subs({R: 1, U: 1, nu: 1, c: 0}), reverse=True)
    y = sp.Symbol("y", positive=True)
    return sp.Integral(exp(y / below) / (above - below), (y, 1, oo))


@paper.ours("reversal-modes", "the same for several modes of unlike scales (one carries all: above)",
            follows=("law",))
def reversal_of_modes():
    total = sp.S.Zero
    for j in MODES:
        others = [k for k in MODES if k != j]
        above = sp.Mul(*(1 / (1 + NU[k] * (1 + c) / (NU[j] * (1 - c))) for k in MODES))
        below = sp.Mul(*(1 / (1 - NU[k] / NU[j]) for k in others))
        total += above * below * exp(-U / (R * NU[j] * (1 - c)))
    return total


@reversal_of_modes.proof(identity="partial fractions: product of the factors at its poles above", method="numeric",
                         domain=SHARES)
def _():
    factors = [law().subs(nu, weight) for weight in NU]
    total = sp.S.Zero
    for j in MODES:
        pole = I * U / (R * NU[j] * (1 - c))
        rest = sp.Mul(*(factors[k].subs(t, pole) for k in MODES if k != j))
        total += sp.cancel(factors[j] * (1 - t / pole)).subs(t, pole) * rest * exp(I * pole)
    return total


@paper.derived("G_ii", "conductance of a wire with two spins: its mean, and its rms for weak disorder, which vanishes "
                       "beside the mean")
def diagonal():
    return 2 * conductance * (1 - R), 2 * conductance * R


@diagonal.proof(identity="what is not reflected, with an amplitude that is a complex Gaussian")
def _():
    passed = 2 * conductance * (1 - R * ONE[0] * ONE_BAR[0])
    first, second = average(passed), average(sp.expand(passed**2))
    return sp.factor(first), sqrt(sp.expand(second - first**2))


odd, ends = sp.symbols("K Lambda", positive=True)  # slope of the drag in a potential; sum of its squares


@paper.ours("odd", "variance of the linear term of both wires at one site over <V^2>, for the slope K")
def odd_variance():
    return 2 * (1 + c) * odd**2


@odd_variance.proof(identity="correlated potentials of both wires")
def _():
    both = odd * ((ONE[0] + ONE_BAR[0]) + (OTHER[0] + OTHER_BAR[0])) / sqrt(2)  # real Gaussians of variance one
    return sp.factor(average(sp.expand(both**2)))


@paper.ours("crossover", "mean free path beyond which the linear term of the ends wins: Lambda is the sum of the "
                         "squares of its slopes times the velocity over the clean drag",
            follows=("all-orders", "odd", "l", "R", "velocity"))
def crossover():
    return (1 + c**2) * L**2 * in_powers(n2) / ((1 + c) * U**2 * ends)


@crossover.proof(identity="equal variances", method="numeric", domain=SHARES)
def _():
    disorder = sp.solve(mean_free_path() - ell, variance)[0] / velocity()**2  # <V^2>/v^2
    linear = odd_variance() / odd**2 * ends * disorder
    quadratic = resummed().coeff(R, 2) * reflection()**2
    return sp.solve(sp.Eq(linear, sp.factor(quadratic)), ell)[0]


zero = sp.Symbol("U12(0)", positive=True)


@paper.estimate("gain", "how much disorder adds, over the clean drag", follows=("4", "U-flat"))
def gain():
    return R * zero / U


@gain.proof(identity="(4) for an interaction that is the same at all distances")
def _():
    return rms().subs({R1: R, R2: R, n2: (flat() * zero)**2})
