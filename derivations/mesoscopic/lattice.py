"""Wires on a lattice: hopping 1, E = -2 cos k, clean leads. Scattering states, clean limit, symmetries of g21.

Checks take wires of two or three sites with any potential, where all can be solved exactly.
"""

from __future__ import annotations

import sympy as sp
from sympy import I, exp, sqrt

from .model import D, g21, rho
from .paper import paper
from .symbols import TAU3, k, matrix

TWO, THREE = (0, 1), (0, 1, 2)
POTENTIAL = sp.symbols("V_0:3", real=True)
OTHER = sp.symbols("W_0:3", real=True)
COUPLING = sp.symbols("u_0:3", real=True)  # by distance
AXIS = {k: (sp.Rational(1, 2), 1)}
WEAK = {**AXIS, **{symbol: (-1, 1) for symbol in (*POTENTIAL, *OTHER, *COUPLING)}}
x, x_, y = sp.symbols("x x' y", integer=True)


def interaction(sites):
    """Matrix of an interaction that depends on the distance alone."""
    return sp.ImmutableMatrix(len(sites), len(sites), lambda i, j: COUPLING[abs(i - j)])


@paper.definition("chain", "energy of a wave on the lattice with the wave numbers k", ours=True)
def energy():
    return -2 * sp.cos(k)


@paper.ours("velocity", "velocity on the lattice", follows=("chain",))
def velocity():
    return 2 * sp.sin(k)


@velocity.proof(identity="slope of the energy")
def _():
    return sp.diff(energy(), k)


@paper.ours("G0", "retarded Green's function of the clean chain at a distance", follows=("chain", "velocity"))
def G0(distance):
    return exp(I * k * distance) / (I * velocity())


@G0.proof(identity="an outgoing wave, and the equation at the source", method="numeric", domain=AXIS)
def _(distance):
    return exp(I * k * distance) / sp.expand_complex(energy() + 2 * exp(I * k))


@paper.step
def waves(potential):
    """Exact scattering states of unit amplitude inside a wire: a row for each site."""
    sites = range(len(potential))
    green = sp.Matrix(len(sites), len(sites), lambda i, j: G0(abs(i - j)))
    bare = sp.Matrix(len(sites), 2, lambda i, s: exp(I * k * i * (1 - 2 * s)))
    inner = sp.eye(len(sites)) - green * sp.diag(*potential)
    return inner.adjugate() * bare / inner.det()


@paper.step
def scattering(potential):
    """Exact S matrix, from the waves that leave the sites."""
    sites, inside = range(len(potential)), waves(potential)

    def out(state, side):
        passed = sp.Integer(side != state)
        return passed + sp.Add(*(exp((1 - 2 * (side == 1)) * I * k * i) * potential[i] * inside[i, state]
                                 for i in sites)) * G0(0)
    return sp.Matrix(2, 2, lambda side, state: out(state, side))


@paper.step
def unit_current(potential):
    """(tau_3 - S^+ tau_3 S)/2."""
    S = scattering(potential)
    return (TAU3 - S.H * TAU3 * S) / 2


def imaginary(value):
    """Imaginary part, without taking the expression apart."""
    return (value - sp.conjugate(value)) / (2 * I)


@paper.step
def transmission(potential):
    """Probability to get through."""
    through = scattering(potential)[1, 0]
    return through * sp.conjugate(through)


@paper.step
def response(potential):
    """D at all pairs of sites."""
    inside, current = waves(potential), unit_current(potential)
    sites = range(len(potential))
    return sp.ImmutableMatrix(len(sites), len(sites), lambda i, j: D(inside[i, :], inside[j, :], current))


@paper.ours("equation", "Schroedinger's equation at the middle of three sites: nothing is left over",
            follows=("chain", "G0"))
def equation():
    return sp.zeros(1, 2)


@equation.proof(identity="put in", method="numeric", domain=WEAK)
def _():
    inside = waves(POTENTIAL)
    return (energy() - POTENTIAL[1]) * inside[1, :] + inside[0, :] + inside[2, :]


@paper.ours("unitary", "S^+ S", follows=("G0",))
def unitary():
    return sp.eye(2)


@unitary.proof(identity="two sites, any potential", method="numeric", domain=WEAK)
def _():
    S = scattering(POTENTIAL[:2])
    return S.H * S


@paper.ours("local", "density of both scattering states at a site of any potential: that of states, times 2 pi v",
            follows=("G0", "velocity", "rho"))
def local_density():
    green = G0(0) / (1 - POTENTIAL[0] * G0(0))
    return -2 * velocity() * imaginary(green)


@local_density.proof(identity="sum over both states", method="numeric", domain=WEAK)
def _():
    return sp.Add(*(rho(wave, wave) for wave in waves(POTENTIAL[:1])))


@paper.ours("conserved", "current of both scattering states over the velocity: the transmission, at any bond",
            follows=("G0", "velocity"))
def conserved():
    T = transmission(POTENTIAL[:2])
    return T, -T


@conserved.proof(identity="Im of psi_0^* psi_1 on the bond inside", method="numeric", domain=WEAK)
def _():
    inside = waves(POTENTIAL[:2])
    flows = (2 * imaginary(sp.conjugate(inside[0, s]) * inside[1, s]) / velocity() for s in TWO)
    return tuple(flows)


@paper.ours("D-plain", "D of a clean wire", follows=("D",), )
def clean_response():
    return 2 * sp.sin(2 * k * (x_ - x))


@clean_response.proof(identity="plane waves, and a current tau_3", method="numeric")
def _():
    def plane(at):
        return sp.ImmutableMatrix([[exp(I * k * at), exp(-I * k * at)]])
    return D(plane(x), plane(x_), TAU3)


def fourier(sites, one, other):
    """Transform of the interaction over both wires at given wave numbers."""
    return sp.Add(*(COUPLING[abs(i - j)] * exp(I * (one * i + other * j)) for i in sites for j in sites))


@paper.derived("clean", "reduced drag of clean wires", follows=("D-plain", "g21"), ours=True)
def clean():
    opposite, same = fourier(THREE, 2 * k, -2 * k), fourier(THREE, 2 * k, 2 * k)
    return opposite * sp.conjugate(opposite) - same * sp.conjugate(same)


@clean.proof(identity="sum over four sites of three each", method="numeric", domain=WEAK)
def _():
    plain = sp.ImmutableMatrix(3, 3, lambda i, j: clean_response().subs({x: i, x_: j}))
    return g21(plain, plain, interaction(THREE))


@paper.ours("I-square", "square of the current matrix: its eigenvalues are plus and minus the root of the transmission",
            follows=("G0",))
def squared():
    return transmission(POTENTIAL[:2]) * sp.eye(2)


@squared.proof(identity="multiplied out", method="numeric", domain=WEAK)
def _():
    current = unit_current(POTENTIAL[:2])
    return current * current


@paper.ours("reversed", "conjugate scattering states without a field: those that go out, psi S^+",
            follows=("G0",))
def reversed_states():
    potential = POTENTIAL[:2]
    return waves(potential) * scattering(potential).H


@reversed_states.proof(identity="conjugate waves", method="numeric", domain=WEAK)
def _():
    return waves(POTENTIAL[:2]).conjugate()


@paper.step
def carrier(potential):
    """phi: the wave of current +sqrt(T), eigenvector of the current matrix."""
    current = unit_current(potential)
    T = transmission(potential)
    first = sp.Matrix([current[0, 1], sqrt(T) - current[0, 0]])
    length = sqrt(sp.Add(*(part * sp.conjugate(part) for part in first)))
    return waves(potential) * first / length


at, there = sp.symbols("phi phi'", complex=True)
p, q, s = sp.symbols("p q s", real=True)
share, other_share = sp.symbols("T_1 T_2", positive=True)


@paper.ours("D-rank", "D in time-reversal symmetry: one wave phi of current +sqrt(T), and its conjugate",
            follows=("D",), cases=[(at, there, share)])
def one_wave(here, next_, T):
    return 2 * sqrt(T) * imaginary(next_**2 * sp.conjugate(here)**2)


@one_wave.proof(identity="trace form with the two waves", method="numeric")
def _(here, next_, T):
    def both(phi):
        return sp.ImmutableMatrix([[phi, sp.conjugate(phi)]])
    return D(both(here), both(next_), sp.diag(sqrt(T), -sqrt(T)))


@paper.ours("either-sign", "drag of two wires of two sites: the sign of the product of what each has of D",
            follows=("g21",))
def two_sites():
    return p * q * (COUPLING[0]**2 - COUPLING[1]**2)


@two_sites.proof(identity="all sixteen terms")
def _():
    one, other = (sp.ImmutableMatrix([[0, value], [-value, 0]]) for value in (p, q))
    return g21(one, other, interaction(TWO))


@paper.ours("D-chain", "the same for two sites of any potential", follows=("D", "D-rank", "G0"))
def on_chain():
    phi = carrier(POTENTIAL[:2])
    return one_wave(phi[0], phi[1], transmission(POTENTIAL[:2]))


@on_chain.proof(identity="trace form with the exact scattering states", method="numeric", domain=WEAK)
def _():
    return response(POTENTIAL[:2])[0, 1]


@paper.ours("rank", "g21 from one wave a wire", follows=("D-rank", "g21"))
def low_rank():
    one, other = (matrix(name, 3, 1).applyfunc(lambda phi: phi**2) for name in ("phi", "chi"))
    kept = (one.T * interaction(THREE) * other.conjugate())[0]
    turned = (one.T * interaction(THREE) * other)[0]
    size = kept * sp.conjugate(kept) - turned * sp.conjugate(turned)
    return sqrt(share * other_share) * size


@low_rank.proof(identity="sum over four sites of three each", method="numeric", domain=WEAK)
def _():
    one, other = matrix("phi", 3, 1), matrix("chi", 3, 1)
    return g21(sp.ImmutableMatrix(3, 3, lambda i, j: one_wave(one[i], one[j], share)),
               sp.ImmutableMatrix(3, 3, lambda i, j: one_wave(other[i], other[j], other_share)), interaction(THREE))


ANTISYMMETRIC = sp.ImmutableMatrix([[0, p, q], [-p, 0, s], [-q, -s, 0]])  # D of any conductor: (Delta-odd)


@paper.ours("identical", "drag of identical wires, with a field or without: the square of a matrix, never negative",
            follows=("g21",))
def identical():
    root = sp.ImmutableMatrix(3, 3, lambda i, j: sp.Symbol(f"h_{min(i, j)}{max(i, j)}", real=True))
    inner = root * ANTISYMMETRIC * root
    return sp.Add(*(part**2 for part in inner)) / 2


@identical.proof(identity="an interaction with a real square root, and any D of three sites")
def _():
    root = sp.ImmutableMatrix(3, 3, lambda i, j: sp.Symbol(f"h_{min(i, j)}{max(i, j)}", real=True))
    return sp.expand(g21(ANTISYMMETRIC, ANTISYMMETRIC, root**2))


distance, gate, r_s, sharp = sp.symbols("d D r_s s", positive=True)
along = sp.Symbol("x", positive=True)


def gaussians(weight):
    """Mixture of Gaussians along the wires, each of which is a positive form, by the inverse width s."""
    return sp.Integral(2 / sqrt(sp.pi) * exp(-along**2 * sharp**2) * weight, (sharp, 0, sp.oo))


@paper.ours("positive", "bare, screened and gated interactions are positive forms: identical wires drag forwards")
def mixtures():
    apart, image = sqrt(along**2 + distance**2), sqrt(along**2 + gate**2)
    return 1 / apart, exp(-apart / r_s) / apart, 1 / apart - 1 / image


@mixtures.proof(identity="mixtures of Gaussians, with weights above zero where the image is farther away", points=3,
                domain={gate: (5, 6), distance: (1, 2), along: (1, 2), r_s: (1, 2)})
def _():
    near, image = exp(-distance**2 * sharp**2), exp(-gate**2 * sharp**2)
    return tuple(map(gaussians, (near, near * exp(-1 / (2 * r_s * sharp)**2), near - image)))


@paper.ours("other-sign", "drag of identical wires whose interaction is u on one site, -u on the other",
            follows=("g21",))
def indefinite():
    return -p**2 * COUPLING[1]**2


@indefinite.proof(identity="two sites")
def _():
    flat = sp.ImmutableMatrix([[0, p], [-p, 0]])
    return g21(flat, flat, sp.diag(COUPLING[1], -COUPLING[1]))
