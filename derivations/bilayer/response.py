"""Density response of both layers, Eqs. (14)-(19).

The momentum equations are solved for the velocities; continuity then leaves two equations for the densities. `layers`
holds them exactly in v, in the approximation of the paper (no pressure, no odd viscosity) but with the ordinary
viscosity and its noise, which the paper drops. The series (19) follows from it.
"""

from __future__ import annotations

import sympy as sp
from sympy import I, exp, pi, sqrt

from ..thermal import diffusion
from .hydrodynamics import (
    ALONG_X,
    chosen_stress,
    continuity,
    coulomb,
    current_noise,
    drag_layer,
    even_stress,
    momentum_flux,
    newton,
    odd_stress,
    potential,
    strain,
    stress_noise,
    viscous_stress,
)
from .paper import paper
from .symbols import (
    I1,
    I2,
    B,
    I_minus,
    I_plus,
    P,
    Pi,
    Sigma,
    Sigma_e,
    Sigma_n,
    Sigma_o,
    T,
    V,
    Xi1,
    Xi2,
    alpha,
    d,
    e,
    ePhi,
    eta,
    eta_o,
    k,
    kappa,
    n,
    n1,
    n2,
    n_minus,
    n_plus,
    omega,
    q,
    qx,
    qy,
    rho,
    sigma,
    stiffness,
    u1,
    u2,
    v,
    w1,
    w2,
    w_n,
    zeta,
)


def put(new: sp.Matrix, old: sp.Matrix) -> dict:
    """Substitution of a tensor's symbols by the elements of a matrix."""
    return dict(zip(old, new, strict=True))


@paper.step
def substituted():
    """(4) with (5)-(9) put in, in x and y; the pressure is P_n n_1."""
    stresses: dict[sp.Symbol, sp.Expr] = {}
    for symbols, stress in ((Sigma_e, even_stress()), (Sigma_o, odd_stress()), (Sigma_n, chosen_stress())):
        stresses |= put(stress.subs(put(strain(), V)), symbols)
    flux = momentum_flux().subs(put(viscous_stress().subs(stresses), Sigma))
    return newton().subs(put(flux, Pi)).subs(P, stiffness * n1)


@paper.ours("motion", "(4) of the drive layer along q and across it, with all its stresses",
            follows=("4", "5", "6", "7", "7-strain", "8", "9-choice"))
def motion():
    def inertia(velocity, viscosity, nonreciprocal):
        damping = (viscosity + nonreciprocal * alpha * v.dot(B)) * q**2
        return (damping - I * (omega - q * v[0]) * rho) * velocity

    along = inertia(u1[0], eta + zeta, eta) + eta_o * q**2 * u1[1] + I * q * (n * ePhi + stiffness * n1 - Xi1[0, 0])
    across = inertia(u1[1], eta, eta / 2) - eta_o * q**2 * u1[0] - I * q * Xi1[1, 0]
    return along, across


@motion.proof(identity="(5)-(9) put into (4); q along x, and pressure P_n n_1")
def _():
    return tuple(component.subs(ALONG_X) for component in substituted())


@paper.ours("isotropy", "(1) and (4) for q in any direction: as for q along x, in components along q and across it",
            follows=("1", "motion", "4", "5", "6", "7", "7-strain", "8", "9-choice"))
def turned():
    wave_number = sqrt(qx**2 + qy**2)
    turn = sp.Matrix([[qx, qy], [-qy, qx]]) / wave_number
    given = {q: wave_number, **put(turn * u1, u1), **put(turn * v, v), **put(turn * B, B), **put(turn * I1, I1),
             **put(turn * Xi1 * turn.T, Xi1)}
    laws = sum(continuity()).subs(ALONG_X), *motion()
    return tuple(law.subs(given, simultaneous=True) for law in laws)


@turned.proof(identity="general components projected", method="numeric", points=5)
def _():
    along, across = substituted()
    wave_number = sqrt(qx**2 + qy**2)
    return sum(continuity()), (qx * along + qy * across) / wave_number, (qx * across - qy * along) / wave_number


@paper.step
def both(odd=True, pressure=False, at_rest=True):
    """Continuity and motion of the drive layer, then of the drag layer, with the potential (2)."""
    rest = {stiffness: stiffness if pressure else 0, eta_o: eta_o if odd else 0, ePhi: potential()}
    equations = [part.subs(rest) for part in (sum(continuity()).subs(ALONG_X), *motion())]
    return sp.Matrix([*equations, *(drag_layer(equation, at_rest) for equation in equations)])


@paper.step
def drift(pressure=False):
    """The time derivative of (n_1, n_2, u_1x, u_1y, u_2x, u_2y) at v = 0 is minus this matrix times the same."""
    rest = both(pressure=pressure).subs({v[0]: 0, v[1]: 0, omega: 0})
    equations = [rest[0], rest[3], rest[1] / rho, rest[2] / rho, rest[4] / rho, rest[5] / rho]
    return sp.Matrix(equations).jacobian([n1, n2, *u1, *u2])


@paper.ours("balance", "noise of densities and velocities, both layers, odd viscosity and all",
            follows=("1", "2", "motion", "3", "10"))
def balance():
    velocity = sp.diag(eta + zeta, eta) * 2 * T * q**2 / rho**2
    return sp.diag(2 * T * sigma * q**2 / e**2 * sp.eye(2), velocity, velocity)


@balance.proof(identity="Lyapunov equation with the thermal variances: densities T/U, velocities T/rho")
def _():
    return diffusion(drift(), sp.diag(T * coulomb().inv(), T / rho * sp.eye(4))).applyfunc(sp.simplify)


@balance.proof(identity="divergences of the noises (3) and (10) themselves")
def _():
    velocity = sp.Matrix(2, 2, lambda i, j: q**2 * stress_noise()[i, 0, j, 0] / rho**2)
    return sp.diag(q**2 * current_noise(), velocity, velocity)


@paper.derived("14", "plasmon frequencies of both branches, and of one layer", follows=("1", "2", "motion"))
def plasmons():
    single = sqrt(2 * pi * n**2 * e**2 * q / (rho * kappa))
    return single * sqrt(1 + exp(-q * d)), single * sqrt(1 - exp(-q * d)), single


@plasmons.proof(identity="n_1 = n_2, n_1 = -n_2, and one layer alone, without dissipation")
def _():
    ideal = drift().subs({sigma: 0, eta: 0, zeta: 0, eta_o: 0})
    square = -(ideal * ideal)[:2, :2]  # the second time derivative of the densities is minus this
    return tuple(sqrt(s) for s in (square[0, 0] + square[0, 1], square[0, 0] - square[0, 1], square[0, 0]))


@paper.derived("15", "viscous rates: ordinary and odd", follows=("motion",))
def viscous_rates():
    return (eta + zeta) * q**2 / rho, eta_o * q**2 / rho


@viscous_rates.proof(identity="damping of a longitudinal velocity, and how fast it turns into a transverse one")
def _():
    rest = motion()[0].subs({omega: 0, v[0]: 0, v[1]: 0}) / rho
    return rest.diff(u1[0]), rest.diff(u1[1])


@paper.ours("15-shear", "nonreciprocal damping rate of the drive layer over alpha v.B: shear viscosity alone",
            follows=("motion",))
def shear_rate():
    return eta * q**2 / rho


@shear_rate.proof(identity="what the nonreciprocal stress adds to the damping of the drive layer")
def _():
    return motion()[0].diff(u1[0]).diff(alpha) / rho / v.dot(B)


@paper.derived("16", "charge relaxation rates of both branches, and of one layer", follows=("1", "2", "motion"))
def relaxation():
    single = 2 * pi * sigma * q / kappa
    return single * (1 + exp(-q * d)), single * (1 - exp(-q * d)), single


@relaxation.proof(identity="eigenvalues of the conduction terms on n_1 = n_2 and n_1 = -n_2")
def _():
    rate = drift()[:2, :2]
    return rate[0, 0] + rate[0, 1], rate[0, 0] - rate[0, 1], rate[0, 0]


def which(r):
    """Place of the branch r = 1 or -1 in (14) and (16)."""
    return 0 if r == 1 else 1


@paper.step
def admittance(s, w):
    """Relaxation rate of a layer's charge in its own field at the frequency s that the layer sees."""
    return relaxation()[2] + I * plasmons()[2]**2 / (s + I * w)


@paper.step
def rows(at_rest=True):
    """Both continuity equations after the velocities are eliminated; no odd viscosity."""
    equations = both(odd=False, at_rest=at_rest)
    result = []
    for first, velocity in ((0, u1), (3, u2)):
        solved = {}
        for law, component in zip(equations[first + 1:first + 3], velocity, strict=True):  # linear: a x + b = 0
            solved[component] = -law.subs(component, 0) / sp.factor_terms(law.diff(component))
        result.append(equations[first].subs(solved))
    return sp.Matrix(result)


@paper.ours("layers", "response of both densities, exact in v: q.v = k and the damping rates w_1 and w_2 of the layers",
            cases=[(k, w1, w2)], follows=("1", "2", "motion", "14", "16"))
def layers(k, w1, w2):
    drive, drag, screen = admittance(omega - k, w1), admittance(omega, w2), exp(-q * d)
    return sp.Matrix([[-I * (omega - k) + drive, drive * screen], [drag * screen, -I * omega + drag]])


@layers.proof(identity="the full linear system of (1), (2) and (4)-(9), layer by layer")
def _(k, w1, w2):
    nonreciprocal = (w1 - w2) * rho / (eta * q**2 * v.dot(B))
    given = [(alpha, nonreciprocal), (zeta, rho * w2 / q**2 - eta), (v[0], k / q)]
    return rows().subs(given).jacobian([n1, n2])


@paper.ours("layers-noise", "thermal noise of each row is proportional to its dissipation",
            cases=[(k, w1, w2)], follows=("1", "2", "motion", "14", "16", "3", "10"))
def noise(k, w1, w2):
    unit = T * kappa * q / (pi * e**2)
    drive, drag = admittance(omega - k, w1), admittance(omega, w2)
    return unit / 2 * sp.diag(drive + drive.conjugate(), drag + drag.conjugate())


@noise.proof(identity="the noises (3) and (10) as they enter the rows, for viscosities that give the rates w_a")
def _(k, w1, w2):
    def strength(a, current, stress, rate):
        given = [(alpha, 0), (zeta, rho * rate / q**2 - eta), (v[0], k / q)]
        row = rows()[a].subs(given)
        shot = row.diff(current[0])
        kick = row.diff(stress[0, 0])
        return (shot * shot.conjugate() * current_noise()[a, a]
                + kick * kick.conjugate() * stress_noise()[0, 0, 0, 0].subs(given))

    return sp.diag(strength(0, I1, Xi1, w1), strength(1, I2, Xi2, w2))


@paper.step
def linear(k_value=0, w_value=0):
    """Without ordinary viscosity, expanded: rows of (17) at q.v = k and nonreciprocal damping w_n, first order each."""
    full = layers(k, w_n, 0)
    still = {k: 0, w_n: 0}
    parts = full.subs(still) + k_value * full.diff(k).subs(still) + w_value * full.diff(w_n).subs(still)
    return omega**2 * parts


@paper.derived("18", "denominator P and vertex Gamma of the branch r", cases=[(1,), (-1,)],
               follows=("14", "16", "layers"))
def denominator(r):
    vertex = plasmons()[which(r)]**2 - omega**2
    return I * omega * vertex + omega**2 * relaxation()[which(r)], vertex


@denominator.proof(identity="eigenvalue of the layers at rest on n_1 = r n_2, times omega^2; without conduction")
def _(r):
    rest = linear()
    eigenvalue = rest[0, 0] + r * rest[0, 1]
    return eigenvalue, eigenvalue.subs(sigma, 0) / (I * omega)


NOISES, DENSITIES = {1: I_plus, -1: I_minus}, {1: n_plus, -1: n_minus}


@paper.derived("17-vertex", "vertex with which the flow carries the branch r along", cases=[(1,), (-1,)],
               follows=("14", "16", "18"))
def advection(r):
    return -(omega**2 + plasmons()[which(r)]**2)


@advection.proof(identity="both layers moving: P/omega^2 depends on omega - q.v alone; its derivative is the vertex")
def _(r):
    return sp.expand(-I * omega**2 * sp.diff(denominator(r)[0] / omega**2, omega))


@advection.printed(evidence="with the printed Gamma = omega_pm^2 - omega^2 a bilayer that moves as a whole would not "
                            "respond as one at rest")
def _(r):
    return denominator(r)[1]


def branches(term):
    """Sum of a term over both branches."""
    return term(1) + term(-1)


@paper.derived("17", "equation for the branch r, at first order in v and in alpha", cases=[(1,), (-1,)],
               follows=("1", "2", "motion", "14", "layers", "15-shear", "17-vertex", "18"))
def coupled(r):
    return (denominator(r)[0] * DENSITIES[int(r)] + I * omega**2 * NOISES[int(r)]
            - I * k / 2 * branches(lambda s: advection(s) * DENSITIES[s])
            + alpha * v.dot(B) * shear_rate() / 2 * branches(lambda s: plasmons()[which(s)]**2 * DENSITIES[s]))


@coupled.proof(identity="sum and difference of the layers' rows, times omega^2")
def _(r):
    densities = sp.Matrix([(n_plus + n_minus) / 2, (n_plus - n_minus) / 2])
    currents = sp.Matrix([(I_plus + I_minus) / 2, (I_plus - I_minus) / 2])
    noises = rows().jacobian([I1[0], I2[0]]) / q
    balance = linear(k, alpha * v.dot(B) * shear_rate()) * densities + omega**2 * noises * currents
    return sp.expand(balance[0] + r * balance[1])


@coupled.printed(evidence="printed with the vertex +Gamma = omega_pm^2 - omega^2. A frame that moves with both layers "
                          "shows the slip: there q.v comes as omega -> omega - q.v in P/omega^2, whose derivative is "
                          "-(omega^2 + omega_pm^2). No bar or sign lost in reading makes one of the other")
def _(r):
    return (denominator(r)[0] * DENSITIES[int(r)] + I * omega**2 * NOISES[int(r)]
            - I * k / 2 * branches(lambda s: denominator(s)[1] * DENSITIES[s])
            + alpha * v.dot(B) * shear_rate() / 2 * branches(lambda s: plasmons()[which(s)]**2 * DENSITIES[s]))


@coupled.printed(evidence="printed with 2 alpha omega_nu. The stress (9) in (4) damps by alpha eta q^2/rho, half of "
                          "which acts on sum and difference: a quarter of the print, and without bulk viscosity")
def _(r):
    return (denominator(r)[0] * DENSITIES[int(r)] + I * omega**2 * NOISES[int(r)]
            - I * k / 2 * branches(lambda s: advection(s) * DENSITIES[s])
            + 2 * alpha * v.dot(B) * viscous_rates()[0] * branches(lambda s: plasmons()[which(s)]**2 * DENSITIES[s]))
