"""What else the text says of the Andreev drag: eight states and six, electrons and holes, maximum over the pairing."""

from __future__ import annotations

from typing import Any

import mpmath
import sympy as sp
from sympy import Rational, exp, sqrt

from .andreev import (
    EVEN,
    LEVELS,
    REAL,
    TO_EVEN,
    TO_ODD,
    f,
    golden_N,
    mu,
    overlap_odd,
    r_minus,
    r_plus,
    rates_N,
    x,
)
from .claims import EVEN as LOWEST
from .claims import FREE, UNEVEN, Gamma, filling, large_bias, of_model, s
from .claims import even_equal as drag_even
from .cycles import ODD, printed_cycle, steps_of
from .figures import at_figure
from .model import DOWN, UP, A, explicit, modulus
from .paper import paper
from .symbols import CHARGES, E, Gamma_R, Gamma_S, T, U_ap, U_p, eps_p, tilde

# Eight states and six


@paper.ours("spin", "what the even states know of the spin: rates to up and down, from up and down, of a flip",
            follows=("rates", "states", "gap-N", "f", "mu", "overlap-odd"), cases=EVEN)
def spin(branch, n):
    return sp.S.Zero, sp.S.Zero, sp.S.Zero


@spin.proof(identity="differences of the golden rule: eight states are six with both spins lumped", method="numeric",
            domain=REAL)
def _(branch, n):
    to, back = (golden_N(branch, n, way, UP) - golden_N(branch, n, way, DOWN) for way in (TO_ODD, TO_EVEN))
    return to, back, overlap_odd()[1]


@paper.limit("suppressed", "occupation that N offers at a positive energy, low temperature",
             of=lambda: f(E, mu("N")), at=(T, 0), rate=exp(-E / T), points=[Rational(1, n) for n in (20, 30, 40, 60)],
             domain={E: (1, 2)}, follows=("f", "mu"))
def suppressed():
    return exp(-E / T)


@paper.derived("mixture", "a still active dot: probability of both odd states, and of |->, over that of |+>",
               follows=("rates-N", "gap-N"), cases=CHARGES)
def mixture(n):
    return 2 * exp((U_p / 2 - modulus(n)) / T), exp(-2 * modulus(n) / T)


@mixture.proof(identity="rates of N to and fro, which must balance: |+> alone or the odd states alone are left at "
                        "T = 0, a mixture only within T of their crossing", method="numeric", domain=REAL)
def _(n):
    odd = rates_N(1, n)[1] / rates_N(1, n)[0]
    return odd, odd * rates_N(-1, n)[0] / rates_N(-1, n)[1]


@paper.ours("2-one-way", "logarithm of forward over backward rates of a cycle (2) at large bias: it runs as printed",
            follows=("2", "rates-N", "gap-N", "bias"), cases=[(0, 1), (1, 0)])
def one_way(n, other):
    return (modulus(0) + modulus(1)) / T


@one_way.proof(identity="rates along the cycle; an active electron comes from L and goes to R", method="numeric",
               domain=REAL)
def _(n, other):
    ratio = sp.S.One
    for (one, before), (two, after) in steps_of(printed_cycle(n, other)[:-1]):
        even = two or one
        if before == after:
            into, back = rates_N(even, before)
            ratio *= into / back if one == ODD else back / into
        else:
            ratio *= (filling() / Gamma_R)**(after - before)
    return sp.log(ratio)


@paper.derived("unblock", "large bias, T = 0: drag without the turns of |+> into |-> (|+> lowest), and without an "
                          "active electron's transitions beside odd states (lowest at one charge)",
               follows=("hill", "edge"))
def unblock():
    return sp.S.Zero, sp.S.Zero, sp.S.Zero


@unblock.proof(identity="sum over cycles", method="numeric", domain=FREE)
def _():
    none = sp.S.Zero
    return large_bias(LOWEST, LOWEST).subs(s, 0), large_bias(LOWEST, UNEVEN, none), large_bias(UNEVEN, LOWEST, none)


# Ratios of electrons and holes


@paper.derived("A-order", "A_+^2 above Gamma_S^2 and this above A_-^2 by: both of the sign of eps~",
               follows=("A",), cases=CHARGES)
def order(n):
    return 2 * tilde[int(n)] * A(1, n), 2 * tilde[int(n)] * -A(-1, n)


@order.proof(identity="multiplied out")
def _(n):
    return sp.expand(A(1, n)**2) - Gamma_S**2, Gamma_S**2 - sp.expand(A(-1, n)**2)


@paper.derived("r-product", "logarithmic slope of r_+n r_-n' over the level: negative, so that it is monotonic",
               follows=("r-plus", "r-minus", "eps~"), cases=[(0, 1), (1, 0)])
def product_slope(n, other):
    return explicit(-2 / modulus(0) - 2 / modulus(1))


@product_slope.proof(identity="derivative of the logarithm", method="numeric", domain=LEVELS)
def _(n, other):
    product = explicit(r_plus(n) * r_minus(other))
    return sp.diff(product, eps_p) / product


@paper.derived("two-electrons", "probability of two electrons, one and one hole, two holes in one turn of a cycle (2)",
               follows=("r-plus", "r-minus", "A", "x"), cases=[(0, 1), (1, 0)])
def outcomes(n, other):
    return ((1 - x(n)) * (1 - x(other)) / 4, (1 - x(n) * x(other)) / 2, (1 + x(n)) * (1 + x(other)) / 4)


@outcomes.proof(identity="electrons and holes of both transitions, independent of each other", method="numeric",
                domain=REAL)
def _(n, other):
    first, second = (ratio / (1 + ratio) for ratio in (r_plus(n), r_minus(other)))
    return first * second, first + second - 2 * first * second, (1 - first) * (1 - second)


@paper.derived("two-electrons-most", "-x from which two electrons are the likeliest of the three, where x_0 = x_1",
               follows=("two-electrons", "x"))
def most_likely():
    return Rational(1, 3)


@most_likely.proof(identity="as likely as an electron and a hole")
def _():
    z = sp.Symbol("z", positive=True)
    both, one, _ = (part.subs({x(n): -z for n in CHARGES}) for part in outcomes(0, 1))
    (value,) = (root for root in sp.solve(both - one, z) if root.is_positive and root != 1)
    return value


@most_likely.printed(evidence="with both detunings negative the text has two electrons as most likely. Above -x = 1/3 "
                              "they are; nearer to eps~ = 0 an electron and a hole are, which transfer nothing")
def _():
    return sp.S.Zero


@paper.limit("r-weak", "ratio for weak pairing, eps~ > 0: holes alone, farther from one than with any pairing",
             of=lambda: r_plus(0), at=(Gamma_S, 0), rate=2, domain={tilde[0]: (1, 2)}, follows=("r-plus", "A"))
def r_weak():
    return Gamma_S**2 / (4 * tilde[0]**2)


paper.erratum("r", printed="the pairing breaks electron-hole symmetry by making r_+n and r_-n differ from one",
              correct="without pairing they are zero or infinite: each transition takes an electron or a hole alone. "
                      "The pairing brings them nearer to one, and the drag needs it for the turns of |+> into |->",
              evidence="limits of weak and strong pairing", misread=False, backed_by=("r-weak", "r-strong", "unblock"))


# Pairing: square law, maximum, decay


@paper.limit("small-U", "weak interaction of the dots, large bias and T = 0", at=(U_ap, 0), rate=1,
             of=lambda: of_model(drag_even()).subs(tilde[1], tilde[0] + U_ap), domain={tilde[0]: (1, 2)},
             follows=("T0-even-equal", "s", "x"), ours=True)
def small_U():
    return -Gamma * U_ap**2 * Gamma_S**2 * tilde[0] / (2 * (tilde[0]**2 + Gamma_S**2)**Rational(5, 2))


@paper.derived("maximum", "pairing of the largest drag, over eps~, for weak interaction of the dots",
               follows=("small-U",))
def maximum():
    return sqrt(Rational(2, 3))


@maximum.proof(identity="zero of the slope")
def _():
    slope = sp.diff(sp.log(small_U()**2), Gamma_S)
    (place,) = (root for root in sp.solve(sp.together(slope), Gamma_S) if sp.im(root) == 0
                and sp.re(root.subs(tilde[0], 1)) > 0)
    return place.subs(tilde[0], 1)


def highest(curve: Any, low: Any, high: Any, count: int = 12) -> Any:
    """Where a curve is largest: the best of some points, then a parabola through its neighbours, thrice."""
    width = (high - low) / count
    place = max((low + i * width for i in range(count + 1)), key=curve)
    for _ in range(3):
        before, here, after = (curve(place + side * width) for side in (-1, 0, 1))
        place += width * (before - after) / (2 * (before - 2 * here + after))
        width /= 8
    return place


def number(value: Any) -> sp.Expr:
    """From mpmath."""
    return sp.Float(str(value), 15)


@paper.estimate("maximum-3", "Gamma_S in meV of the largest drag of Fig. 3, eps_p = 0")
def maximum_of_figure():
    return Rational(268, 1000)


@maximum_of_figure.proof(identity="Fock states", within=1.001)
def _():
    return number(highest(lambda g: -at_figure(eps_p=0, T="0.1", Gamma_S=g), mpmath.mpf("0.05"), mpmath.mpf("0.65")))
