"""What the text claims of the Andreev drag: its size and sign, its laws, where it is blocked and where it vanishes.

Large bias: L only fills, R only empties the active dot. At T = 0 the contact N only lets the passive dot fall: odd to
|+> where |+> lies below the odd states ("even"), |+> to odd where it lies above ("odd"), |-> to odd always.
"""

from __future__ import annotations

import sympy as sp
from sympy import Rational, exp

from .andreev import R_closed, overlap, rates_a, x
from .cycles import EDGES, ODD, RATES, Held, X, hill, k
from .model import modulus
from .paper import paper
from .symbols import BRANCHES, CHARGES, E, Gamma_L, Gamma_N, Gamma_R, Gamma_S, T, V, tilde

s = sp.Symbol("s", positive=True)  # weight of a turn of |+> into |->: the overlap of different branches
Gamma = sp.Symbol("Gamma", positive=True)  # Gamma_L = Gamma_R
FREE = {s: (Rational(1, 20), Rational(19, 20))}
OPEN = {n: {b: sp.Symbol(f"f_{'+' if b == 1 else '-'}{n}", positive=True) for b in BRANCHES} for n in CHARGES}
SHARES = {symbol: (Rational(1, 20), Rational(19, 20)) for part in OPEN.values() for symbol in part.values()}
EVEN, UNEVEN = {1: sp.S.One, -1: sp.S.Zero}, {1: sp.S.Zero, -1: sp.S.Zero}  # Fermi factors at T = 0
EQUAL = {Gamma_L: Gamma, Gamma_R: Gamma}
ASCENDING = {tilde[0]: (1, 2), tilde[1]: (3, 4)}


def large_bias(below, above, beside=sp.S.One):
    """The drag at large bias for given Fermi factors of the transitions from odd to |+> and |->, at n = 0 and 1.

    `beside` is the weight of an active electron's transitions beside an odd state.
    """
    rates = {}
    for (one, n), (other, m) in EDGES:
        if n == m:
            share = (below, above)[n][other]
            rates[k((one, n), (other, m))] = Gamma_N * share
            rates[k((other, m), (one, n))] = 2 * Gamma_N * (1 - share)
        else:
            weight = beside if one == ODD else 1 - s if one == other else s
            rates[k((one, n), (other, m))] = Gamma_L * weight
            rates[k((other, m), (one, n))] = Gamma_R * weight
    return hill().xreplace({Held(*RATES): Held(*(rates[rate] for rate in RATES))})


@paper.limit("bias", "rate to fill the active dot at large bias", of=lambda: rates_a(E)[0], at=(V, sp.oo),
             rate=exp(-V / (2 * T)), points=(20, 30, 40, 60, 80), follows=("rates-a", "f"), ours=True,
             domain={T: (Rational(1, 2), 1), E: (0, 1)})
def filling():
    return Gamma_L


@paper.ours("s", "weight of a turn of |+> into |->, by either overlap", follows=("overlap", "x"))
def turn():
    return (1 - x(0) * x(1) - Gamma_S**2 / (modulus(0) * modulus(1))) / 2


@turn.proof(identity="what the branch does not keep")
def _():
    return 1 - overlap(1, 1)


@paper.ours("T0-even", "large bias, T = 0, |+> lowest at both charges", follows=("hill", "edge"))
def even():
    first, second = Gamma_N + 2 * Gamma_R * (1 - s), Gamma_N + 2 * Gamma_L * (1 - s)
    scale = (Gamma_L + Gamma_R) * (Gamma_N * (Gamma_L + Gamma_R + Gamma_N) + 4 * Gamma_L * Gamma_R * s * (1 - s))
    return -2 * Gamma_L * Gamma_R * Gamma_N * s * (first * X[0] + second * X[1]) / scale


@even.proof(identity="sum over cycles", method="numeric", domain=FREE)
def _():
    return large_bias(EVEN, EVEN)


@paper.ours("T0-even-equal", "the same with Gamma_L = Gamma_R", follows=("T0-even",))
def even_equal():
    return -Gamma * Gamma_N * s * (X[0] + X[1]) / (2 * Gamma * s + Gamma_N)


@even_equal.proof(identity="its value there")
def _():
    return sp.factor(even().subs(EQUAL))


@paper.ours("T0-odd", "large bias, T = 0, odd states lowest at both charges: no drag at any bias",
            follows=("hill", "edge"))
def odd():
    return sp.S.Zero


@odd.proof(identity="sum over cycles", method="numeric", domain=FREE)
def _():
    return large_bias(UNEVEN, UNEVEN)


@paper.ours("T0-even-odd", "large bias, T = 0, |+> lowest at n = 0 and the odd states at n = 1",
            follows=("hill", "edge"))
def even_odd():
    charge = Gamma_N * (X[1] - X[0] - 2 * s * X[1]) - 2 * Gamma_R * s * (1 - s) * X[0]
    scale = 4 * Gamma_L * Gamma_R * s * (1 - s) + Gamma_N * (2 * Gamma_L + Gamma_R + 2 * Gamma_N)
    return 2 * Gamma_L * Gamma_R * Gamma_N / (Gamma_L + Gamma_R) * charge / scale


@even_odd.proof(identity="sum over cycles", method="numeric", domain=FREE)
def _():
    return large_bias(EVEN, UNEVEN)


@paper.ours("T0-odd-even", "large bias, T = 0, the odd states lowest at n = 0 and |+> at n = 1",
            follows=("hill", "edge"))
def odd_even():
    charge = Gamma_N * (X[0] - X[1] - 2 * s * X[0]) - 2 * Gamma_L * s * (1 - s) * X[1]
    scale = 4 * Gamma_L * Gamma_R * s * (1 - s) + Gamma_N * (Gamma_L + 2 * Gamma_R + 2 * Gamma_N)
    return 2 * Gamma_L * Gamma_R * Gamma_N / (Gamma_L + Gamma_R) * charge / scale


@odd_even.proof(identity="sum over cycles", method="numeric", domain=FREE)
def _():
    return large_bias(UNEVEN, EVEN)


def of_model(expression):
    """With the weights of the model."""
    return expression.subs(s, turn()).subs({X[n]: x(n) for n in CHARGES})


@paper.derived("sign", "the drag over R where Gamma_L = Gamma_R: positive, so that R gives the sign",
               follows=("T0-even-equal", "R-closed", "x"))
def over_R():
    return Gamma * Gamma_N * s * (1 + X[0] * X[1]) / (2 * Gamma * s + Gamma_N)


@over_R.proof(identity="their ratio", method="numeric", domain=FREE)
def _():
    return even_equal() / R_closed()[1].subs({x(n): X[n] for n in CHARGES})


@paper.derived("sign-zero", "x_0 over -x_1 where the drag vanishes: one only if Gamma_L = Gamma_R",
               follows=("T0-even",))
def zero():
    return (Gamma_N + 2 * Gamma_L * (1 - s)) / (Gamma_N + 2 * Gamma_R * (1 - s))


@zero.proof(identity="zero of the drag at large bias and T = 0")
def _():
    return sp.solve(even(), X[0])[0] / -X[1]


@zero.printed(evidence="the text has the drag vanish at eps_eh, where x_0 = -x_1. That needs an active dot that is "
                       "electron-hole symmetric too: Gamma_L = Gamma_R, and either eps_a = -U_ap or a bias beyond all "
                       "energies")
def _():
    return sp.S.One


@paper.derived("sign-eh", "drag at the electron-hole point, large bias and T = 0", follows=("T0-even",))
def at_eh():
    scale = (Gamma_L + Gamma_R) * (Gamma_N * (Gamma_L + Gamma_R + Gamma_N) + 4 * Gamma_L * Gamma_R * s * (1 - s))
    return 4 * Gamma_L * Gamma_R * Gamma_N * s * (1 - s) * X[1] * (Gamma_R - Gamma_L) / scale


@at_eh.proof(identity="opposite x")
def _():
    return even().subs(X[0], -X[1])


@at_eh.printed(evidence="said to vanish: not for Gamma_L and Gamma_R that differ")
def _():
    return sp.S.Zero


@paper.derived("direction", "odd part of the drag in the bias, large bias and T = 0", follows=("T0-even",))
def odd_part():
    scale = (Gamma_L + Gamma_R) * (Gamma_N * (Gamma_L + Gamma_R + Gamma_N) + 4 * Gamma_L * Gamma_R * s * (1 - s))
    return 2 * Gamma_L * Gamma_R * Gamma_N * s * (1 - s) * (Gamma_L - Gamma_R) * (X[0] - X[1]) / scale


@odd_part.proof(identity="a bias turned around is an exchange of Gamma_L and Gamma_R")
def _():
    turned = even().subs({Gamma_L: Gamma_R, Gamma_R: Gamma_L}, simultaneous=True)
    return (even() - turned) / 2


@odd_part.printed(evidence="the text has a drag that does not depend on the direction of the drive: it does where "
                           "Gamma_L and Gamma_R differ, unless the bias is small")
def _():
    return sp.S.Zero


@paper.ours("even", "rates of the active dot with the bias turned around and Gamma_L, Gamma_R exchanged",
            follows=("rates-a", "f"))
def even_in_bias():
    return rates_a(E)


@even_in_bias.proof(identity="(mu_L = -mu_R) they are what they were", method="numeric", domain={V: (-3, 3)})
def _():
    return tuple(rate.subs({V: -V, Gamma_L: Gamma_R, Gamma_R: Gamma_L}, simultaneous=True) for rate in rates_a(E))


@paper.derived("power-N", "logarithmic slope of the drag over Gamma_N: from 1 for a slow to 0 for a fast contact",
               follows=("T0-even-equal",))
def power_of_contact():
    return 2 * Gamma * s / (2 * Gamma * s + Gamma_N)


@power_of_contact.proof(identity="its derivative")
def _():
    return sp.factor(Gamma_N * sp.diff(even_equal(), Gamma_N) / even_equal())


@power_of_contact.printed(evidence="the text has (Gamma_S Gamma_N)^2. Sequential tunnelling is of degree one in "
                                   "Gamma_N, Gamma_L and Gamma_R together, and where Gamma_S^2 holds Gamma_N drops out")
def _():
    return sp.Integer(2)


lam = sp.Symbol("lambda", positive=True)


@paper.ours("degree", "the drag when all rates grow by one factor", follows=("hill", "edge"))
def degree():
    return lam


@degree.proof(identity="any rates", method="numeric")
def _():
    scaled = hill().xreplace({Held(*RATES): Held(*(lam * rate for rate in RATES))})
    return scaled / hill()


@paper.limit("square", "weak pairing, large bias and T = 0: the square of Gamma_S, without Gamma_N",
             of=lambda: of_model(even_equal()), at=(Gamma_S, 0), rate=2, domain=ASCENDING,
             follows=("T0-even-equal", "s", "x"))
def weak():
    return -Gamma * Gamma_S**2 / 2 * (1 / tilde[0] - 1 / tilde[1])**2


@paper.limit("strong", "strong pairing, large bias and T = 0", of=lambda: of_model(even_equal()), at=(Gamma_S, sp.oo),
             rate=2, domain=ASCENDING, follows=("T0-even-equal", "s", "x"))
def strong():
    return -Gamma * (tilde[0] + tilde[1]) * (tilde[1] - tilde[0])**2 / (4 * Gamma_S**3)


@paper.limit("slow", "slow contact, large bias: |+> and |-> equally likely, charge by charge",
             of=lambda: large_bias(*OPEN.values()), at=(Gamma_N, 0), rate=1, follows=("hill", "edge"), ours=True,
             domain={**FREE, **SHARES, X[0]: (Rational(1, 2), 1), X[1]: (Rational(1, 2), 1)})
def slow():
    shares = {0: Gamma_R / (Gamma_L + Gamma_R), 1: Gamma_L / (Gamma_L + Gamma_R)}
    return -Gamma_N * sum(shares[n] * X[n] * (OPEN[n][1] - OPEN[n][-1]) for n in CHARGES)


@paper.limit("fast", "fast contact, large bias: the passive dot is in equilibrium at each charge of the active dot",
             of=lambda: large_bias(*OPEN.values()), at=(Gamma_N, sp.oo), rate=1, follows=("hill", "edge"), ours=True,
             domain={**FREE, **SHARES, X[0]: (Rational(1, 2), 1), X[1]: (-1, 0)})
def fast():
    first, second = (lower_less_upper(n) for n in CHARGES)
    kept, turned = (1 - s) * (X[1] - X[0]) * (first - second), s * (X[0] + X[1]) * (first + second)
    return Gamma_L * Gamma_R / (Gamma_L + Gamma_R) * (kept - turned)


def lower_less_upper(n):
    """Probability of |+> less that of |-> where N alone decides."""
    plus, minus = (OPEN[n][b] / (1 - OPEN[n][b]) / 2 for b in BRANCHES)
    return (plus - minus) / (1 + plus + minus)


@paper.ours("branch", "the mixed cases without any turn of |+> into |->: one branch carries drag",
            follows=("T0-even-odd", "T0-odd-even"))
def one_branch():
    front = 2 * Gamma_L * Gamma_R * Gamma_N / (Gamma_L + Gamma_R) * (X[1] - X[0])
    return front / (2 * Gamma_L + Gamma_R + 2 * Gamma_N), -front / (Gamma_L + 2 * Gamma_R + 2 * Gamma_N)


@one_branch.proof(identity="s = 0")
def _():
    return even_odd().subs(s, 0), odd_even().subs(s, 0)
