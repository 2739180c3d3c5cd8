"""Section "Theory" to Eq. (5): currents of particles and heat into the probes, and what their transmissions add up to.

The heat that enters a probe is Sommerfeld's expansion of the Landauer-Buettiker formula. The energy derivative of (1)
is at fixed chemical potentials of all leads, the probes' own ones too: at a voltage probe the whole derivative of the
current vanishes, and there would be no heat at all.
"""

from __future__ import annotations

import sympy as sp
from sympy import I, Integral, Rational, factorial, pi

from .nodes import node
from .paper import paper
from .symbols import LEADS, E, e, h, kT, mixed, mu
from .thermal import moment

PROBES = (1, 2)  # the contacts are 0 and 3
energy = sp.Symbol("epsilon", real=True)
SITES = range(3)
Gamma = sp.symbols("Gamma:3", positive=True)
onsite = sp.symbols("eps:3", real=True)
tau = sp.Symbol("tau", positive=True)  # tangent of half the phase around the ring


@paper.definition("balance", "electrons that enter a lead at one energy less those that leave it, times h", ours=True,
                  cases=LEADS)
def balance(r):
    """Occupations of the leads, to first order, are the chemical potentials."""
    r, T = int(r), mixed()
    return sum(T[r, s] * mu[s] - T[s, r] * mu[r] for s in LEADS if s != r)


@paper.definition("5-rows", "transmission between four leads", ours=True)
def T():
    found = mixed()
    return found - sp.diag(*(sum(found.row(r)) for r in LEADS))


@paper.derived("1", "heat current over the energy derivative of the charge current", follows=("moments",),
               cases=(e / h * sp.Function("T", positive=True)(E) * mu[1],))
def chester_thellung(current):
    return pi**2 / (3 * e) * kT**2 * sp.diff(current, E)


@chester_thellung.proof(identity="Taylor series of the transmission over the weight -f', chemical potentials fixed")
def _(current):
    return sum(sp.diff(current, E, n) / (e * factorial(n)) * kT**(n + 1) * moment(n + 1) for n in (1,))


@paper.ours("1-next", "what (1) leaves out, to the next order in the temperature", follows=("moments",),
            cases=(e / h * sp.Function("T", positive=True)(E) * mu[1],))
def next_order(current):
    return 7 * pi**4 / (90 * e) * kT**4 * sp.diff(current, E, 3)


@next_order.proof(identity="third term of the Taylor series")
def _(current):
    return sp.diff(current, E, 3) / (e * factorial(3)) * kT**4 * moment(4)


@paper.derived("3", "charge current into a probe", follows=("balance", "5-rows"), cases=PROBES)
def current(r):
    return e / h * sum(T()[int(r), s] * mu[s] for s in LEADS)


@current.proof(identity="electrons that enter less those that leave, which unitarity turns into a row sum")
def _(r):
    return e / h * balance(r)


@paper.derived("2", "heat current into a probe", follows=("1", "3", "5-rows"), cases=PROBES)
def heat(r):
    return pi**2 * kT**2 / (3 * h) * sum(sp.diff(T()[int(r), s], E) * mu[s] for s in LEADS)


@heat.proof(identity="(1) of (3) at fixed chemical potentials")
def _(r):
    return chester_thellung(current(r))


@heat.printed(evidence="(1) of (3); an energy squared is no heat current, and (4), its square, has the factor",
              correct="a factor 1/h")
def _(r):
    return pi**2 * kT**2 / 3 * sum(sp.diff(T()[int(r), s], E) * mu[s] for s in LEADS)


@paper.derived("4", "product of two heat currents, before the average", follows=("2", "5-rows"), cases=[(1, 2), (2, 2)])
def product(one, three):
    slope = sp.diff(T(), E)
    return pi**4 * kT**4 / (9 * h**2) * sum(
        slope[int(one), s] * (mu[s] - mu[int(one)]) * slope[int(three), u] * (mu[u] - mu[int(three)])
        for s in LEADS for u in LEADS)


@product.proof(identity="(2) twice: rows of T' add up to zero", method="numeric")
def _(one, three):
    return heat(one) * heat(three)


# Green's functions of a ring of three sites, each with a probe, and a phase around it


def phase():
    """exp(i phi) with tan(phi/2) = tau."""
    return (1 + I * tau)**2 / (1 + tau**2)


def hamiltonian():
    """Hopping 1 around the ring, the phase on one bond."""
    return sp.Matrix([[onsite[0], -1, -conjugate(phase())], [-1, onsite[1], -1], [-phase(), -1, onsite[2]]])


def conjugate(form):
    """The conjugate of an expression in real symbols."""
    return form.xreplace({I: -I})


@paper.step
def green():
    """(E - H + i Gamma/2)^-1, a node each element."""
    matrix = E * sp.eye(3) - hamiltonian() + I / 2 * sp.diag(*Gamma)
    inverse = matrix.adjugate() / matrix.det()
    return sp.Matrix(3, 3, lambda r, s: node(f"g_{r}{s}", inverse[r, s]))


RING = {E: (-2, 2), **{level: (-1, 1) for level in onsite}}


@paper.definition("2-T", "transmission between sites r and s, and at one site, from the Green's function",
                  cases=[(r, s) for r in SITES for s in SITES])
def between(r, s):
    r, s = int(r), int(s)
    g = green()[r, s]
    reflected = I * Gamma[r] * (conjugate(g) - g) if r == s else 0
    return Gamma[r] * Gamma[s] * g * conjugate(g) + reflected


@paper.derived("5", "transmissions into a probe add up to zero", follows=("2-T",), cases=SITES)
def row(r):
    return sp.S.Zero


@row.proof(identity="Ward identity of the Green's function, the same site included", method="numeric", domain=RING)
def _(r):
    return sum(between(r, s) for s in SITES)


@between.printed(evidence="a sum of positive terms is not zero: at r = r' it must be |1 - i Gamma g|^2 - 1, which is "
                          "negative: what is reflected less what comes in", backed_by="5",
                 correct="Gamma^2 |g|^2 off the diagonal, and on it minus the rest of the row")
def _(r, s):
    g = green()[int(r), int(s)]
    return Gamma[int(r)] * Gamma[int(s)] * g * conjugate(g)


@paper.ours("5-columns", "transmissions out of a probe add up to zero as well", follows=("2-T",), cases=SITES)
def column(s):
    return sp.S.Zero


@column.proof(identity="Ward identity", method="numeric", domain=RING)
def _(s):
    return sum(between(r, s) for r in SITES)


@paper.ours("5-same", "transmission at one site: reflection probability less one", follows=("2-T",), cases=SITES)
def same(r):
    amplitude = 1 - I * Gamma[int(r)] * green()[int(r), int(r)]
    return amplitude * conjugate(amplitude) - 1


@same.proof(identity="minus the rest of the row", method="numeric", domain=RING)
def _(r):
    return -sum(between(r, s) for s in SITES if s != int(r))


@paper.ours("onsager", "transmission with the phase and its directions both turned around, over that before",
            follows=("2-T",), cases=[(0, 1), (1, 2), (2, 2)])
def onsager(r, s):
    return sp.S.One


@onsager.proof(identity="transposed Green's function", method="numeric", domain=RING)
def _(r, s):
    return between(s, r).subs(tau, -tau) / between(r, s)


@paper.ours("continuity", "electrons from s that enter the probe of site r: what the bonds bring, so that the heat is "
                          "minus the divergence of its current", follows=("2-T",), cases=[(0, 1), (1, 0), (2, 1)])
def bonds(r, s):
    r, s = int(r), int(s)
    bring = [conjugate(green()[r, s]) * hamiltonian()[r, j] * green()[j, s] for j in SITES]
    return Gamma[s] * sum((part - conjugate(part)) / I for part in bring)


@bonds.proof(identity="transmission", method="numeric", domain=RING)
def _(r, s):
    return between(r, s)


@bonds.printed(evidence="heat that flows into the probe leaves the electrons: the divergence of their heat current is "
                        "minus I^Q, if I^Q is the heat current into the lead, as the text defines it",
               correct="I^Q = -div j^Q")
def _(r, s):
    r, s = int(r), int(s)
    bring = [conjugate(green()[r, s]) * hamiltonian()[r, j] * green()[j, s] for j in SITES]
    return -Gamma[s] * sum((part - conjugate(part)) / I for part in bring)


# Sommerfeld on a resonance, with the temperature in full

width, above = sp.symbols("w E_0", positive=True)


def lorentzian(E):
    return width**2 / ((E - above)**2 + width**2)


@paper.limit("sommerfeld", "heat current through a resonance above the chemical potential, at low temperature",
             of=lambda: Integral((energy * kT) * lorentzian(energy * kT) * sp.exp(energy) / (1 + sp.exp(energy))**2,
                                 (energy, -sp.oo, sp.oo)) * mu[1] / h,
             at=(kT, 0), rate=2, follows=("1",), ours=True, points=[Rational(1, 10 * 2**n) for n in range(2, 7)],
             domain={width: (1, 2), above: (3, 4), mu[1]: (1, 2)})  # the next order vanishes at above = width
def resonance():
    return chester_thellung(e / h * lorentzian(E) * mu[1]).subs(E, 0)
