"""Where the bias does not reach: the law of small bias, activation energies and thresholds at low temperature."""

from __future__ import annotations

from typing import Any

import mpmath
import sympy as sp
from sympy import Max, Min, Rational

from . import exact
from .andreev import x
from .model import E_even, E_odd, explicit, gap, modulus
from .paper import paper
from .symbols import Gamma_L, Gamma_N, Gamma_R, Gamma_S, T, U_ap, U_p, V, eps_a, eps_p, tilde

TENTH = Rational(1, 10)
ORDINARY = {eps_a: (-1, 0), eps_p: (-1, 0), T: (Rational(1, 2), 1), Gamma_L: (1, 2),
            Gamma_R: (Rational(1, 4), Rational(1, 2)), U_p: (1, 2), U_ap: (1, 2),
            Gamma_S: (Rational(1, 2), 1), Gamma_N: (1, 2)}
# as in Fig. 4(c), but for the level of the passive dot
DEVICE = {U_p: (Rational(49, 100), Rational(51, 100)), U_ap: (Rational(9, 100), Rational(11, 100)),
          Gamma_S: (Rational(4, 100), Rational(5, 100)), Gamma_N: (Rational(4, 100), Rational(5, 100)),
          Gamma_L: (Rational(4, 100), Rational(5, 100)), Gamma_R: (Rational(4, 100), Rational(5, 100)),
          eps_a: (-Rational(1, 200), Rational(1, 200))}
COLD = tuple(Rational(1, n) for n in (400, 560, 800, 1120, 1600))


@paper.limit("onset", "drag at twice the bias over that at the bias: quadratic, though Gamma_L and Gamma_R differ",
             of=lambda **p: exact.drag(**{**p, "V": 2 * p["V"]}) / exact.drag(**p), at=(V, 0), rate=1, domain=ORDINARY,
             points=[Rational(1, 10**n) for n in (3, 4, 5, 6)])
def onset():
    return sp.Integer(4)


@paper.limit("onset-even", "for Gamma_L = Gamma_R there is no cubic term", at=(V, 0), rate=2, ours=True,
             domain=ORDINARY, of=lambda **p: symmetric(p, 2 * p["V"]) / symmetric(p, p["V"]),
             points=[Rational(1, 10**n) for n in (1, 2, 3, 4)])
def onset_even():
    return sp.Integer(4)


def symmetric(p: dict[str, Any], bias: Any) -> Any:
    """Drag with the rate of L on both sides."""
    return exact.drag(**{**p, "Gamma_R": p["Gamma_L"], "V": bias})


@paper.limit("square-exact", "drag at twice the pairing over that at the pairing, any temperature and bias",
             of=lambda **p: exact.drag(**{**p, "Gamma_S": 2 * p["Gamma_S"]}) / exact.drag(**p), at=(Gamma_S, 0), rate=2,
             domain={**ORDINARY, V: (1, 2)}, points=[Rational(1, 10**n) for n in (2, 3, 4, 5)])
def square():
    return sp.Integer(4)


@paper.ours("threshold-even", "bias from which drag flows at T = 0, |+> lowest at both charges",
            follows=("E-even", "A"))
def threshold_even():
    return 2 * (modulus(0) + modulus(1) - sp.Abs(eps_a + tilde[1] - tilde[0]))


@threshold_even.proof(identity="the lesser energy by which the active dot lifts |+> to |->, on filling or on emptying",
                      method="numeric", domain={eps_a: (-2, 2), tilde[0]: (-2, 2), tilde[1]: (-2, 2)}, points=6)
def _():
    return 2 * Min(E_even(-1, 1) - E_even(1, 0), E_even(-1, 0) - E_even(1, 1))


@paper.ours("threshold-mixed", "the same, odd states lowest at n = 0 and |+> at n = 1",
            follows=("E-odd", "E-even", "A"))
def threshold_mixed():
    return 2 * Max(eps_a + U_ap, modulus(1) - modulus(0) - eps_a - tilde[1] + tilde[0])


@threshold_mixed.proof(identity="filling beside the odd states and emptying beside |+> must both be possible",
                       method="numeric", domain={eps_a: (-2, 2), tilde[0]: (-2, 2), tilde[1]: (-2, 2)}, points=6)
def _():
    return 2 * Max(E_odd(1) - E_odd(0), E_even(1, 0) - E_even(1, 1))


@paper.derived("blockade", "slope of the mixed threshold over U_ap, for levels eps_a from 0 on",
               follows=("threshold-mixed",))
def slope_mixed():
    return sp.Integer(2)


@slope_mixed.proof(identity="filling decides")
def _():
    filling = next(part for part in (threshold_mixed() / 2).args if part.has(U_ap))
    return sp.diff(2 * filling, U_ap)


@paper.ours("blockade-even", "slope of the other threshold over U_ap at eps_a = 0: negative, small where x_1 is one",
            follows=("threshold-even", "x", "eps~"))
def slope_even():
    return explicit(2 * (x(1) - 1))


@slope_even.proof(identity="derivative, eps_a + U_ap being positive", method="numeric", domain={eps_p: (-2, 2)})
def _():
    positive = threshold_even().replace(sp.Abs, lambda part: part)
    return sp.diff(explicit(positive).subs(eps_a, 0), U_ap)


def logarithm(**p: Any) -> Any:
    """Activation energy as the temperature shows it."""
    return -p["T"] * mpmath.log(abs(exact.drag(**p)))


@paper.limit("activation-mixed", "activation energy below the mixed threshold: half of what the bias lacks", ours=True,
             of=logarithm, at=(T, 0), rate=1, points=COLD, follows=("threshold-mixed", "eps~"),
             domain={**DEVICE, eps_p: (-Rational(3, 100), -Rational(2, 100)), V: (Rational(8, 100), TENTH)})
def activation_mixed():
    return explicit(threshold_mixed() - V) / 2


@paper.limit("activation-even", "activation energy below the other threshold, where odd states lie higher than this",
             of=logarithm, at=(T, 0), rate=1, points=COLD, follows=("threshold-even", "eps~"), ours=True,
             domain={**DEVICE, eps_p: (Rational(3, 10), Rational(31, 100)), V: (Rational(19, 10), 2)})
def activation_even():
    return explicit(threshold_even() - V) / 2


@paper.limit("activation-4c", "activation energy at small bias, |+> lowest by little: first an odd state, then to fill",
             of=logarithm, at=(T, 0), rate=1, points=COLD, follows=("gap-N", "eps~"), ours=True,
             domain={**DEVICE, eps_p: (Rational(2, 100), Rational(3, 100)), V: (Rational(8, 100), TENTH)})
def activation_device():
    return explicit(eps_a + U_ap - V / 2 - gap(1, 0))


paper.erratum("blockade", printed="the blockade of the drag scales linearly with U_ap",
              correct="so where the odd states are lowest at one charge and |+> at the other, or where the temperature "
                      "reaches the odd states; else the threshold is that of (threshold-even), which falls with U_ap, "
                      "and with odd states lowest at both charges there is none",
              evidence="activation energies of the eight-state model", misread=False,
              backed_by=("activation-mixed", "activation-even", "activation-4c", "T0-odd"))
