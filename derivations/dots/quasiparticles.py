"""Drag by single quasiparticles: the density of states of S, the rates of its contact, and the passive dot with charges
0 and 1 (four states with the active dot's) or 0, 1 and 2 (six states, both spins lumped).

The four states are the ring of `normal` with leads L, R on the active and N, S on the passive dot. S has a rate of its
own at either charge of the active dot; that difference alone drives the drag.
"""

from __future__ import annotations

import mpmath
import sympy as sp
from sympy import Abs, I, Max, Rational, exp, re, sinh, sqrt

from .fluxes import biased, half
from .normal import ACTIVE, CHARGE, EDGES, LEADS_OF, PASSIVE, W, eps, flux, g, of_leads, particles, total
from .normal import T as T_ring
from .normal import U as U_ring
from .paper import paper
from .symbols import CHARGES, E, Gamma_L, Gamma_N, Gamma_R, Gamma_S, T, U_ap, U_p, V, eps_a, eps_p

Delta, eta, above = sp.symbols("Delta eta x", positive=True)
G_S = sp.symbols("Gamma_S0:2", positive=True)  # rate of S at either charge of the active dot
nu0, nu1 = sp.symbols("nu_0:2", positive=True)
f0, f1 = sp.symbols("f_0:2", positive=True)  # Fermi factors of the passive level
BOTH = {E: (-4, 4)}
OUTSIDE, INSIDE = {E: (3, 4), Delta: (1, 2)}, {E: (Rational(-1, 2), Rational(1, 2)), Delta: (1, 2)}
RING_TREES = ("normal-trees", "normal-fill", "normal-empty", "normal-x")
RING = ("normal-populations", "normal-fill", "normal-empty", "normal-x")


@paper.definition("nu", "density of states of S over that of the normal metal; eta broadens it (Dynes)")
def nu(E):
    z = E + I * eta
    return Abs(re(z / sqrt(z**2 - Delta**2)))


def distances(E):
    """Distances of E + i eta from the two edges of the gap: from the nearer one and from the other."""
    return tuple(sqrt((Abs(E) - sign * Delta)**2 + eta**2) for sign in (1, -1))


@paper.ours("nu-excess", "half the sum of the distances from both edges, less Delta: no term is negative")
def excess(E):
    near, far = distances(E)
    return Max(Abs(E) - Delta, 0) + eta**2 / 2 * (1 / (near + Abs(Abs(E) - Delta)) + 1 / (far + Abs(E) + Delta))


@excess.proof(identity="elliptic coordinates around the edges", method="numeric", domain=BOTH)
def _(E):
    return sum(distances(E)) / 2 - Delta


@paper.ours("nu-closed", "density of states without a difference of close numbers, inside the gap and outside",
            follows=("nu", "nu-excess"))
def closed(E):
    near, far = distances(E)
    return (excess(E) + Delta) * sqrt(excess(E) * (excess(E) + 2 * Delta)) / (near * far)


@closed.proof(identity="modulus of the real part", method="numeric", domain=BOTH)
def _(E):
    return nu(E)


@paper.limit("nu-bare", "density of states outside the gap, sharp", of=lambda: nu(E), at=(eta, 0), rate=2, ours=True,
             domain=OUTSIDE, follows=("nu",))
def bare():
    return Abs(E) / sqrt(E**2 - Delta**2)


@paper.ours("nu-above", "the same over the distance x from the edge", follows=("nu-bare",))
def from_edge():
    return (above + Delta) / sqrt(above * (above + 2 * Delta))


@from_edge.proof(identity="E = Delta + x", method="numeric")
def _():
    return bare().subs(E, above + Delta)


@paper.limit("nu-inside", "what broadening leaves inside the gap", of=lambda: nu(E), at=(eta, 0), rate=2, ours=True,
             domain=INSIDE, follows=("nu",))
def inside():
    return eta * Delta**2 / (Delta**2 - E**2)**Rational(3, 2)


@paper.limit("nu-peak", "height at the edge", of=lambda: nu(Delta), at=(eta, 0), rate=1, ours=True, follows=("nu",))
def peak():
    return sqrt(Delta / eta) / 2


@paper.limit("nu-normal", "without a gap, as above T_c", of=lambda: nu(E), at=(Delta, 0), rate=2, follows=("nu",))
def normal():
    return sp.S.One


@paper.ours("nu-even", "density of states at the opposite energy", follows=("nu",))
def even(E):
    return nu(E)


@even.proof(identity="itself at -E", method="numeric", domain=BOTH)
def _(E):
    return nu(-E)


@paper.definition("Gamma_Sn", "golden-rule rate of S at n active electrons", follows=("nu",), cases=CHARGES)
def rate(n):
    return Gamma_S * nu(eps_p + int(n) * U_ap)


@paper.limit("Gamma_S0", "rate of S at a level in the gap", of=lambda: rate(0), at=(eta, 0), rate=2, ours=True,
             domain={eps_p: (Rational(-1, 2), Rational(1, 2)), Delta: (1, 2)}, follows=("Gamma_Sn", "nu"))
def leak():
    return Gamma_S * eta * Delta**2 / (Delta**2 - eps_p**2)**Rational(3, 2)


@paper.limit("Gamma_S1", "rates of S, n = 0 over n = 1, where the level is in the gap and rises out of it",
             of=lambda: rate(0) / rate(1), at=(eta, 0), rate=2, follows=("Gamma_Sn", "nu"),
             domain={eps_p: (Rational(-1, 2), Rational(1, 2)), U_ap: (3, 4), Delta: (1, 2)})
def leaked():
    level = eps_p + U_ap
    return eta * Delta**2 / (Delta**2 - eps_p**2)**Rational(3, 2) * sqrt(level**2 - Delta**2) / level


CONSTANT = dict(zip((*ACTIVE, PASSIVE[0]), (Gamma_L, Gamma_R, Gamma_N), strict=True))
DEVICE = {g[lead, n]: CONSTANT.get(lead, G_S[n]) for lead in (*ACTIVE, *PASSIVE) for n in CHARGES}


def device(expression):
    """The ring with leads L, R, N, S, at one temperature and the symbols of the paper."""
    names = {eps["a"]: eps_a, eps["b"]: eps_p, U_ring: U_ap, T_ring: T}
    return biased(expression).xreplace({**DEVICE, **names})


@paper.ours("I-qp-trees", "sum of the spanning trees: filling and emptying add to a coupling", follows=RING_TREES)
def trees():
    terms = []
    for k in range(4):
        one, two, three = (EDGES[(k + i) % 4] for i in (1, 2, 3))
        terms += [of_contact(one) * W[two, -1] * W[three, -1], of_contact(three) * W[one, 1] * W[two, 1]]
    return device(of_leads(sum(terms)))


@trees.proof(identity="all sixteen", method="numeric")
def _():
    return device(of_leads(total()))


def of_contact(edge):
    """Couplings of all leads to one level."""
    return sum(g[lead, CHARGE[edge]] for lead in LEADS_OF[edge])


@paper.ours("I-qp", "drag current of four states: a flux against the ring, times the difference of the rates of S",
            follows=("normal-flux", *RING))
def drag():
    below = (Gamma_N + G_S[0]) * (Gamma_N + G_S[1])
    return -device(of_leads(flux())) * Gamma_N * (G_S[1] - G_S[0]) / below


@drag.proof(identity="filling less emptying by N at both charges", method="numeric", points=3)
def _():
    return device(particles(PASSIVE[0]))


@paper.derived("I-qp-law", "drag over Gamma_S1 - Gamma_S0: positive at either bias, so that this difference gives the "
                           "sign", follows=("I-qp-trees", *RING))
def law():
    left0, right0, left1, right1 = (half(eps_a + n * U_ap - way * V / 2) for n in CHARGES for way in (1, -1))
    passive = half(eps_p) * half(eps_p + U_ap)
    lift = Gamma_L * Gamma_R * sinh(V / (2 * T))**2 * sinh(U_ap / (2 * T))
    return Gamma_N * lift / (8 * left0 * right0 * left1 * right1 * passive * trees())


@law.proof(identity="filling less emptying by N at both charges", method="numeric", points=3)
def _():
    return device(particles(PASSIVE[0])) / (G_S[1] - G_S[0])


@paper.ours("I-qp-even", "drag with the bias turned around and Gamma_L, Gamma_R exchanged",
            follows=("I-qp-law",))
def even_in_bias():
    return law()


@even_in_bias.proof(identity="itself", method="numeric", points=3, domain={V: (-3, 3)})
def _():
    return law().xreplace({V: -V, Gamma_L: Gamma_R, Gamma_R: Gamma_L})


FERMI = {f0: 1 / (1 + exp(eps_p / T)), f1: 1 / (1 + exp((eps_p + U_ap) / T))}


@paper.limit("I-qp-large", "drag at large bias", at=(V, sp.oo), rate=exp(-V / (2 * T)), points=(20, 30, 40, 60, 80),
             of=lambda: device(particles(PASSIVE[0])), follows=RING, ours=True,
             domain={T: (Rational(1, 2), 1), eps_a: (-1, 1), eps_p: (-1, 1), U_ap: (Rational(1, 2), 2)})
def large():
    return telegraph().xreplace(FERMI)


def telegraph():
    """Drag at large bias over the Fermi factors of the passive level: the active dot is a telegraph of its own."""
    first, second = Gamma_N + G_S[0], Gamma_N + G_S[1]
    below = (Gamma_L + Gamma_R) * (first * second + Gamma_R * first + Gamma_L * second)
    return Gamma_N * Gamma_L * Gamma_R * (G_S[1] - G_S[0]) * (f0 - f1) / below


def contact(expression):
    """With the rates of S as Gamma_S times densities of states."""
    return expression.xreplace({G_S[0]: Gamma_S * nu0, G_S[1]: Gamma_S * nu1})


@paper.ours("I-qp-telegraph", "the same over the Fermi factors of the passive level", follows=("normal-flux",))
def telegraph_form():
    return telegraph()


@telegraph_form.proof(identity="ring with L that only fills and R that only empties", method="simplify")
def _():
    first, second = Gamma_N + G_S[0], Gamma_N + G_S[1]
    rates = {W["A0", 1]: Gamma_L, W["A0", -1]: Gamma_R, W["A1", 1]: Gamma_R, W["A1", -1]: Gamma_L,
             W["B0", 1]: first * (1 - f0), W["B0", -1]: first * f0,
             W["B1", 1]: second * f1, W["B1", -1]: second * (1 - f1)}
    return flux().xreplace(rates) * (Gamma_N / second - Gamma_N / first)


@paper.derived("I-qp-linear", "drag at large bias, first order in Gamma_S", follows=("I-qp-telegraph",))
def linear():
    both = Gamma_L + Gamma_R
    return Gamma_L * Gamma_R * Gamma_S * (nu1 - nu0) * (f0 - f1) / (both * (Gamma_N + both))


@linear.proof(identity="slope at Gamma_S = 0", method="simplify")
def _():
    return Gamma_S * sp.diff(contact(telegraph_form()), Gamma_S).subs(Gamma_S, 0)


@paper.derived("I-qp-order", "powers of Gamma_S and of Gamma_N in it", follows=("I-qp-linear",))
def powers():
    return sp.S.One, -Gamma_N / (Gamma_N + Gamma_L + Gamma_R)


@powers.proof(identity="logarithmic slopes", method="simplify")
def _():
    return tuple(sp.simplify(G * sp.diff(linear(), G) / linear()) for G in (Gamma_S, Gamma_N))


@powers.printed(evidence="the text has Gamma_S Gamma_N. Two events, one at either contact, make a particle's way, but "
                         "the slow contact alone sets the pace: where Gamma_S is that one, Gamma_N does not help")
def _():
    return sp.S.One, sp.S.One


@paper.limit("I-qp-strong", "drag at large bias and strong coupling to S: it decays again", at=(Gamma_S, sp.oo), rate=1,
             of=lambda: contact(telegraph_form()), follows=("I-qp-telegraph",), ours=True)
def strong():
    both = Gamma_L + Gamma_R
    return Gamma_N * Gamma_L * Gamma_R * (nu1 - nu0) * (f0 - f1) / (both * nu0 * nu1 * Gamma_S)


@paper.ours("I-qp-most", "Gamma_S of the largest drag at large bias", follows=("I-qp-telegraph",))
def most():
    return sqrt(Gamma_N * (Gamma_N + Gamma_L + Gamma_R) / (nu0 * nu1))


@most.proof(identity="where the slope vanishes", method="simplify")
def _():
    upper, _ = sp.fraction(sp.together(sp.diff(contact(telegraph_form()), Gamma_S)))
    return sp.sqrt(next(root for root in sp.solve(sp.factor(upper).subs(Gamma_S**2, above), above) if root != 0))


@paper.derived("I-qp-zero", "level at which the drag of four states vanishes, whatever the active dot",
               follows=("Gamma_Sn", "nu"))
def zero():
    return -U_ap / 2


@zero.proof(identity="root of Gamma_S1 - Gamma_S0 inside a gap of 3, eta = 1/2", method="numeric", points=3,
            domain={U_ap: (1, 2)})
def _():
    difference = ((rate(1) - rate(0)) / Gamma_S).subs({Delta: 3, eta: Rational(1, 2)})
    difference = sp.lambdify((eps_p, U_ap), difference, "mpmath")

    def root(U_ap):
        with mpmath.workdps(60):
            return mpmath.findroot(lambda level: difference(level, U_ap), (-U_ap * 0.7, -U_ap * 0.2),
                                   solver="anderson", tol=1e-50)
    return root


@zero.printed(evidence="the text restricts the charge to 0 and 1 and has the drag vanish at -(U_p + U_ap)/2: that "
                       "needs the charge 2, and an active dot that is electron-hole symmetric too")
def _():
    return -(U_p + U_ap) / 2
