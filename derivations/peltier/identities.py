"""What is exact beyond the paper: heat at voltage probes, temperature of probes without heat, Joule heat, the sweep.

Four leads: contacts 0 and 3 with fixed chemical potentials, probes 1 and 2 between them. Nothing is assumed of their
transmissions but unitarity, so that a magnetic field may be there.
"""

from __future__ import annotations

import sympy as sp
from sympy import I, Rational, pi

from .landauer import PROBES, RING, SITES, Gamma, T, between, conjugate, current, green, heat
from .nodes import node
from .paper import paper
from .symbols import LEADS, E, e, h, kT, mu

CONTACTS = (0, 3)
bias = sp.Symbol("Delta_mu", positive=True)
theta = sp.symbols("theta1 theta2", real=True)  # Delta Theta/Theta of the probes


@paper.step
def floating():
    """Chemical potentials of the probes, whose currents vanish at each energy."""
    block = T().extract(PROBES, PROBES)
    source = -T().extract(PROBES, CONTACTS) * sp.Matrix([mu[c] for c in CONTACTS])
    return dict(zip((mu[r] for r in PROBES), block.LUsolve(source), strict=True))


@paper.step
def found():
    """The same as nodes."""
    return {potential: node(str(potential), value) for potential, value in floating().items()}


@paper.step
def slopes():
    """d mu/dE of all leads, nodes where it is not zero."""
    return sp.Matrix([sp.diff(found().get(potential, sp.S.Zero), E) for potential in mu])


@paper.ours("voltage", "heat into a voltage probe, by the energy derivative of the potentials alone",
            follows=("5-rows", "2"), cases=PROBES)
def at_voltage_probe(r):
    return -pi**2 * kT**2 / (3 * h) * sum(T()[int(r), s] * slopes()[s] for s in LEADS)


@at_voltage_probe.proof(identity="(2) with the potentials of the voltage probes", method="numeric")
def _(r):
    return heat(r).subs(floating())


@paper.ours("fixed", "energy derivative of the current into a voltage probe, the potentials not held: no heat would be "
                     "left in (1)", follows=("5-rows", "3"), cases=PROBES)
def not_held(r):
    return sp.S.Zero


@not_held.proof(identity="derivative of (3) with the potentials of the voltage probes", method="numeric")
def _(r):
    return sp.diff(current(r).subs(floating()), E)


@paper.ours("contact", "heat into a contact", follows=("5-rows", "2", "3"), cases=CONTACTS)
def at_contact(c):
    c = int(c)
    follow = sum(T()[c, s] * slopes()[s] for s in LEADS)
    change = node(f"I_{c}'", sp.diff(current(c).subs(floating()), E))
    return pi**2 * kT**2 / (3 * h) * (change * h / e - follow)


@at_contact.proof(identity="(2) with the potentials of the voltage probes", method="numeric")
def _(c):
    return heat(c).subs(floating())


@paper.ours("no-total", "linear heat into all leads together", follows=("2",))
def total():
    return sp.S.Zero


@total.proof(identity="columns of T' add up to zero", method="numeric")
def _():
    return sum(heat(r) for r in LEADS)


@paper.ours("temperature", "Delta Theta/Theta of the probes without current and heat, low temperature: d mu/dE",
            follows=("5-rows",))
def temperatures():
    return tuple(slopes()[r] for r in PROBES)


@temperatures.proof(identity="heat of leading order in the temperature: T' mu + T theta = 0", method="numeric")
def _():
    block = T().extract(PROBES, PROBES)
    hot = sp.diff(T(), E) * sp.Matrix(mu)
    return tuple(block.LUsolve(-sp.Matrix([hot[r].subs(floating()) for r in PROBES])))


@paper.ours("phonons", "heat balance of probe 1 with a bath that takes b per Delta Theta/Theta, over pi^2 (kT)^2/3h",
            follows=("2", "5-rows"))
def bath():
    row, b = T().row(1), sp.Symbol("b", positive=True)
    hot = sum(sp.diff(row[s], E) * mu[s] for s in LEADS)
    return hot + row[1] * theta[0] + row[2] * theta[1] - b * theta[0]


@bath.proof(identity="heat into the probe, of potentials and of temperatures: the second moment is that of (1)")
def _():
    b = sp.Symbol("b", positive=True)
    unit = pi**2 * kT**2 / (3 * h)
    warm = sum(T()[1, r] * theta[i] for i, r in enumerate(PROBES)) * unit
    return (heat(1) + warm) / unit - b * theta[0]


# Joule heat


@paper.ours("joule", "Joule heat of a probe as a sum over pairs, second order in the bias", follows=("5-rows",),
            cases=LEADS)
def joule(r):
    r = int(r)
    return sum(T()[r, s] * (mu[s] - mu[r])**2 for s in LEADS) / (2 * h)


@joule.proof(identity="energy that electrons between the two potentials bring, counted from that of the probe")
def _(r):
    r, energy = int(r), sp.Symbol("epsilon", real=True)
    return sum(T()[r, s] / h * sp.integrate(energy - mu[r], (energy, mu[r], mu[s])) for s in LEADS if s != r)


@paper.ours("joule-sum", "Joule heat of all leads: current times voltage", follows=("3", "joule", "5-rows"))
def all_heat():
    into = current(3).subs(found()) / e  # electrons into the right contact
    return into * (mu[0] - mu[3])


@all_heat.proof(identity="sum over pairs with the potentials of the voltage probes", method="numeric")
def _():
    return sum(joule(r) for r in LEADS).subs(floating())


@paper.ours("joule-any", "the same for any potentials of the probes: minus the sum of potential times current",
            follows=("3", "joule"))
def any_heat():
    return -sum(mu[r] * current(r) for r in LEADS) / e


@any_heat.proof(identity="sum over pairs; rows and columns of T add up to zero", method="numeric")
def _():
    return sum(joule(r) for r in LEADS)


# The product of T and mu from two diagonals


def lesser(potentials):
    """g Gamma mu g^+ of the ring."""
    g = green()
    return g * sp.diag(*(rate * potential for rate, potential in zip(Gamma, potentials, strict=True))) * dagger(g)


def dagger(matrix):
    """Hermitian conjugate of a matrix of expressions in real symbols."""
    return matrix.applyfunc(conjugate).T


@paper.ours("sweep-T", "current into a probe from the diagonals of two lesser functions: with the potentials and with "
                       "ones in their place", follows=("2-T",), cases=SITES)
def from_diagonals(r):
    r = int(r)
    return Gamma[r] * (lesser(mu[:3])[r, r] - mu[r] * lesser((1, 1, 1))[r, r])


@from_diagonals.proof(identity="sum over the transmissions", method="numeric", domain=RING)
def _(r):
    return sum(between(r, s) * mu[s] for s in SITES)


@paper.ours("sweep-slope", "its energy derivative, where the self-energies have none", follows=("2-T",), cases=SITES)
def slope_from_diagonals(r):
    r = int(r)
    half = -green() * (lesser(mu[:3]) - mu[r] * lesser((1, 1, 1)))
    return Gamma[r] * (half[r, r] + conjugate(half[r, r]))


@slope_from_diagonals.proof(identity="derivative of the sum over the transmissions", method="numeric", domain=RING)
def _(r):
    return sum(sp.diff(between(r, s), E) * mu[s] for s in SITES)


# The sweep: a strip of three columns of two sites in a field, all numbers rational

PHASE = Rational(3, 5) + Rational(4, 5) * I


def number(k):
    """Some rational numbers without pattern."""
    return Rational((7 * k * k + 3 * k) % 23 - 11, 8)


def column_of(x):
    """Hamiltonian of a column."""
    return sp.Matrix([[number(2 * x), -1], [-1, number(2 * x + 1)]])


def hop():
    """From a column to the next: a phase that grows across."""
    return -sp.diag(1, PHASE)


def rates(x):
    """Gamma of a column."""
    return sp.diag(Rational(x + 1, 2), Rational(2 * x + 1, 3))


def source(x):
    """Gamma mu of a column."""
    return rates(x) * sp.diag(number(x + 10), number(x + 20))


def inverse(x):
    """E - H - Sigma of a column at E = 1/3."""
    return sp.eye(2) * Rational(1, 3) - column_of(x) + I / 2 * rates(x)


def tidy(matrix):
    return matrix.applyfunc(sp.nsimplify).applyfunc(lambda v: sp.expand(sp.radsimp(v)))


@paper.step
def dense():
    """Green's function of all columns at once, and the lesser function of the potentials over i."""
    blocks = [[inverse(x) if x == u else -hop() if x == u + 1 else -hop().H if u == x + 1 else sp.zeros(2, 2)
               for u in range(3)] for x in range(3)]
    g = sp.Matrix(sp.BlockMatrix(blocks).as_explicit()).inv()
    return tidy(g), tidy(g * sp.diag(*(source(x) for x in range(3))) * g.H)


def swept():
    """Blocks on the diagonal of both, by one sweep to the right and one back."""
    left, less = [inverse(0).inv()], []
    less.append(left[0] * source(0) * left[0].H)
    for x in (1, 2):
        left.append(tidy((inverse(x) - hop() * left[-1] * hop().H).inv()))
        less.append(tidy(left[-1] * (source(x) + hop() * less[-1] * hop().H) * left[-1].H))
    g, lesser = [left[2]], [less[2]]
    for x in (1, 0):
        step, back = left[x] * hop().H, hop() * left[x]
        cross = step * g[0] * hop() * less[x]
        lesser.insert(0, tidy(less[x] + step * lesser[0] * step.H + cross + cross.H))
        g.insert(0, tidy(left[x] + step * g[0] * back))
    return g, lesser


def swept_diagonal():
    """Diagonal of the lesser function."""
    return tuple(sp.expand(block[i, i]) for block in swept()[1] for i in range(2))


@paper.ours("sweep", "diagonal of the lesser function by a sweep forward and one backward over the columns",
            follows=())
def diagonal():
    return swept_diagonal()


@diagonal.proof(identity="inverse of the whole matrix, exact")
def _():
    return tuple(dense()[1][i, i] for i in range(6))
