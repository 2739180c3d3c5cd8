"""Section "Simple picture", Eqs. (10)-(13): phase-coherent regions, each with a conductance of its own."""

from __future__ import annotations

import sympy as sp
from sympy import Rational, pi, sqrt

from .diagrams import squared
from .landauer import chester_thellung
from .paper import paper
from .symbols import D, E, G, Gamma_in, L, d, e, grad, h, hbar, k_F, kT, l_e, m

spins = sp.Symbol("g_s", positive=True)  # spin degeneracy
conductance = sp.Function("G_ij", positive=True)  # in siemens
mu = sp.Symbol("E_F", real=True)
N = sp.Symbol("N_F", positive=True)  # density of states at the Fermi energy, all spins


@paper.figure("Fig. 1", "heat at a boundary: difference of two heat currents, of two metals or of two coherent regions",
              follows=("1",))
def first_figure():
    return tuple(chester_thellung(sp.Function(f"J_{side}")(E)) for side in (1, 2))


@paper.derived("10", "heat current of a coherent region", follows=("1",))
def region():
    return pi**2 / (3 * e**2) * kT**2 * L * sp.diff(conductance(E), E) * grad


@region.proof(identity="(1) of the current that the drop L grad mu/e drives")
def _():
    return chester_thellung(conductance(E) * L * grad / e)


@paper.definition("10-scale", "Thouless energy, over which the conductance changes by e^2/h")
def thouless():
    return h * D / L**2


@paper.estimate("10-slope", "typical energy derivative of the conductance of a region", follows=("10-scale",))
def conductance_slope():
    return (e**2 / h) / (h * D / L**2)


@conductance_slope.proof(identity="universal conductance fluctuation over the Thouless energy", within=1.001)
def _():
    return e**2 / h / thouless()


@paper.estimate("11", "heat into the probes of a unit volume", follows=("10", "10-slope"))
def density():
    return kT**2 / h * L**(3 - d) / (h * D) * grad


@density.proof(identity="(10) over the cross-section and over L; pi^2/3 left out")
def _():
    return region().subs(sp.diff(conductance(E), E), conductance_slope()) / L**(d - 1) / L


@paper.ours("11-9", "heuristic estimate squared over the diagrammatic one", follows=("9", "11"))
def agreement():
    return sp.S.One


@agreement.proof(identity="their quotient")
def _():
    return sp.powsimp(density()**2 / squared(), force=True)


@paper.definition("L_in", "coherence length of electrons that a probe of Gamma takes out at the rate Gamma/hbar",
                  ours=True)
def coherence():
    return sqrt(hbar * D / Gamma_in)


@paper.ours("L_in-printed", "length that the paper has from Gamma = h D/L^2 over that", follows=("10-scale", "L_in"))
def longer():
    return sqrt(2 * pi)


@longer.proof(identity="solved for the length", domain={hbar: (1, 2)})
def _():
    found = sp.solve(thouless() - Gamma_in, L)
    return sp.sqrt(sp.simplify((found[-1] / coherence())**2).subs(h, 2 * pi * hbar))


@paper.definition("sigma", "Einstein's relation: conductance of a square over e^2/h", ours=True)
def square(D, N):
    return h * N * D


@paper.definition("plane", "density of states of a plane of free electrons with spin degeneracy g_s", ours=True)
def plane():
    return spins * m / (2 * pi * hbar**2)


@paper.derived("12-D", "diffusion constant of free electrons in a plane, by their conductance",
               follows=("sigma", "plane"), cases=(1, 2))
def of_conductance(g_s):
    return hbar * G / (g_s * m)


@of_conductance.proof(identity="solved for D")
def _(g_s):
    found = sp.solve(square(D, plane()) - G, D)[0]
    return found.subs({spins: g_s, h: 2 * pi * hbar})


@of_conductance.printed(evidence="density of states m/(pi hbar^2) with both spins; the same factor is between D = "
                                 "v_F l_e/2 and G = k_F l_e of the estimates, which have both spins",
                        correct="hbar G/(2 m) for electrons with spin; the print is that of one spin direction")
def _(g_s):
    return hbar * G / m


@paper.ours("12-spin", "conductance of a plane of free electrons, by D = v_F l_e/2", follows=("12-D",), cases=(1, 2))
def boltzmann(g_s):
    return g_s * k_F * l_e / 2


@boltzmann.proof(identity="D of the conductance is v_F l_e/2")
def _(g_s):
    return sp.solve(of_conductance(g_s) - hbar * k_F / m * l_e / 2, G)[0]


@paper.derived("12", "powers of Gamma, of G and of grad mu of the heat in two dimensions",
               follows=("11", "12-D", "10-scale"))
def powers():
    return -Rational(1, 2), -Rational(1, 2), sp.S.One


@powers.proof(identity="logarithmic derivatives of (11) with L of Gamma and D of G")
def _():
    length = sp.solve(thouless() - Gamma_in, L)[-1]
    form = density().subs(d, 2).subs(L, length).subs(D, of_conductance(1))
    return tuple(sp.simplify(sp.diff(form, symbol) * symbol / form) for symbol in (Gamma_in, G, grad))


@paper.ours("12-d", "powers of Gamma and of D of the heat in any dimension", follows=("11", "10-scale"))
def any_powers():
    return (d - 3) / 2, (1 - d) / 2


@any_powers.proof(identity="logarithmic derivatives")
def _():
    form = density().subs(L, sp.solve(thouless() - Gamma_in, L)[-1])
    return tuple(sp.simplify(sp.diff(form, symbol) * symbol / form) for symbol in (Gamma_in, D))


@paper.quoted("13", "powers that the paper's simulation of a strip shows", reference="the paper's own simulation: its "
              "size, its disorder and the errors of the powers are not given, so that it cannot be repeated as it was")
def fitted():
    return -Rational(9, 10), -Rational(4, 10), sp.S.One


@paper.ours("13-12", "powers of the simulation less those of theory", follows=("12", "13"))
def off():
    return -Rational(4, 10), Rational(1, 10), sp.S.Zero


@off.proof(identity="their difference")
def _():
    return tuple(a - b for a, b in zip(fitted(), powers(), strict=True))


@paper.ours("13-line", "powers of Gamma and of D of the heat per length in a strip narrower than L_in, by (11): "
                       "that of Gamma is near the simulation, the other one is not", follows=("12-d",))
def strip():
    return -sp.S.One, sp.S.Zero


@strip.proof(identity="d = 1")
def _():
    return tuple(power.subs(d, 1) for power in any_powers())
