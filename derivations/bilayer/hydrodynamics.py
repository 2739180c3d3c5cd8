"""Hydrodynamics of one layer, Eqs. (1)-(10).

Fluctuations are written as amplitudes of exp(i q.r - i omega t), on which `dt` and `grad` act. Equations are those
of the drive layer, which moves with v; `drag_layer` gives the other one's. What is equal to zero is returned.
"""

# ruff: noqa: E741  (indices are named as on the page)
from __future__ import annotations

import sympy as sp
from sympy import I, exp, pi

from ..thermal import diffusion
from .paper import paper
from .symbols import (
    I1,
    I2,
    B,
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
    kappa,
    n,
    n1,
    n2,
    omega,
    q,
    qx,
    qy,
    rho,
    sigma,
    u1,
    u2,
    v,
    zeta,
)

AXES = (0, 1)
delta = sp.KroneckerDelta
epsilon = sp.LeviCivita
wavevector = (qx, qy)
ALONG_X = {qx: q, qy: 0}


def dt(amplitude: sp.Expr) -> sp.Expr:
    """Time derivative."""
    return -I * omega * amplitude


def grad(i: int, amplitude: sp.Expr) -> sp.Expr:
    """Derivative along axis i."""
    return I * wavevector[i] * amplitude


def div(vector: sp.Matrix) -> sp.Expr:
    """Divergence of a vector."""
    return sum(grad(i, vector[i]) for i in AXES)


def drag_layer(equation: sp.Basic, at_rest: bool = True) -> sp.Basic:
    """The same equation in the drag layer: indices 1 and 2 are exchanged, and v is zero if it is at rest."""
    still = {v[0]: 0, v[1]: 0} if at_rest else {}
    swap = {**still, n1: n2, n2: n1, **dict(zip(u1, u2, strict=True)),
            **dict(zip(I1, I2, strict=True)), **dict(zip(Xi1, Xi2, strict=True))}
    return equation.subs(swap, simultaneous=True)


@paper.definition("1", "continuity in the drive layer: five terms whose sum is zero")
def continuity():
    return (
        dt(n1),
        sum(v[i] * grad(i, n1) for i in AXES),
        n * div(u1),
        -sigma / e**2 * sum(grad(i, grad(i, ePhi)) for i in AXES),
        div(I1),
    )


@paper.derived("1-place", "which of the five terms is due to the intrinsic conductivity", follows=("1",))
def conduction_term():
    return sp.Integer(4)


@conduction_term.proof(identity="the place of the term that holds sigma")
def _():
    (place,) = (i for i, term in enumerate(continuity(), start=1) if term.has(sigma))
    return sp.Integer(place)


@conduction_term.printed(evidence="the text calls it the third term; the third is n div(dv), the fourth holds sigma")
def _():
    return sp.Integer(3)


@paper.derived("2", "potential energy in the drive layer, of the charges of both")
def potential():
    return 2 * pi * e**2 / (kappa * q) * (n1 + n2 * exp(-q * d))


@potential.proof(identity="Poisson's equation solved with the two charged sheets in one dielectric")
def _():
    z = sp.Symbol("z", real=True)
    a, b, c, f = sp.symbols("a b c f")
    below, between, above = a * exp(q * z), b * exp(q * z) + c * exp(-q * z), f * exp(-q * z)

    def at(height, lower, upper, charge):  # continuous; the kink is -4 pi e^2 n/kappa
        kink = sp.diff(upper - lower, z) + 4 * pi * e**2 * charge / kappa
        return [(upper - lower).subs(z, height), kink.subs(z, height)]

    solution = sp.solve(at(0, below, between, n1) + at(d, between, above, n2), [a, b, c, f], dict=True)[0]
    return below.subs(z, 0).subs(solution)


@paper.step
def coulomb():
    """Matrix U of the interaction energies: e Phi_a = U_ab n_b."""
    return sp.Matrix([potential(), drag_layer(potential())]).jacobian([n1, n2])


@paper.derived("3", "strength of the current noise, between layers a and b", follows=("1", "2"))
def current_noise():
    return 2 * T * sigma / e**2 * sp.eye(2)


@current_noise.proof(identity="what keeps the thermal density correlator T/U in balance with conduction")
def _():
    conduction = sum(continuity()).subs(ALONG_X).diff(ePhi)
    return (diffusion(conduction * coulomb(), T * coulomb().inv()) / q**2).applyfunc(sp.simplify)


@paper.definition("4", "Newton's second law for an element of the fluid")
def newton():
    def force(i):
        return sum(grad(j, Pi[i, j]) for j in AXES) + n * grad(i, ePhi)

    return sp.Matrix([rho * (dt(u1[i]) + sum(v[j] * grad(j, u1[i]) for j in AXES)) + force(i) for i in AXES])


@paper.definition("5", "momentum flux: pressure and viscous stress")
def momentum_flux():
    return sp.Matrix(2, 2, lambda i, j: P * delta(i, j) - Sigma[i, j])


@paper.definition("6", "viscous stress: even, odd, nonreciprocal, and noise")
def viscous_stress():
    return Sigma_e + Sigma_o + Sigma_n + Xi1


@paper.definition("7-strain", "strain rate")
def strain():
    return sp.Matrix(2, 2, lambda i, j: (grad(i, u1[j]) + grad(j, u1[i])) / 2)


@paper.derived("7", "even stress, with the strain rate V")
def even_stress():
    return 2 * eta * V + (zeta - eta) * V.trace() * sp.eye(2)


@even_stress.proof(identity="shear viscosity acts on the traceless part of the strain, bulk viscosity on its trace")
def _():
    compression = V.trace() * sp.eye(2)
    return 2 * eta * (V - compression / 2) + zeta * compression


@even_stress.printed(evidence="with (eta - zeta) the trace of the stress is 2 (2 eta - zeta) div v, not 2 zeta div v; "
                              "plasmons would be damped by (3 eta - zeta)/rho, against nu = (eta + zeta)/rho of (15)")
def _():
    return 2 * eta * V + (eta - zeta) * V.trace() * sp.eye(2)


@paper.definition("8", "odd stress")
def odd_stress():
    return sp.Matrix(2, 2, lambda i, j: eta_o * sum(epsilon(i, k) * V[j, k] + epsilon(j, k) * V[i, k] for k in AXES))


@paper.derived("8-work", "the odd stress does no work", follows=("8",))
def odd_work():
    return sp.Integer(0)


@odd_work.proof(identity="contracted with a symmetric strain")
def _():
    symmetric = V.subs(V[1, 0], V[0, 1])
    return sum(odd_stress().subs(V[1, 0], V[0, 1])[i, j] * symmetric[i, j] for i in AXES for j in AXES)


@paper.definition("9-tensor", "the nonreciprocity tensor that is chosen", cases=[(0, 1, 0, 0, 1), (1, 1, 1, 1, 1)])
def nonreciprocity(i, j, k, l, m):
    return alpha * delta(i, l) * delta(j, m) * B[k]


@paper.definition("9", "nonreciprocal stress", follows=("9-tensor",))
def nonreciprocal_stress():
    def element(i, j):
        return eta * sum(nonreciprocity(i, j, k, l, m) * v[k] * V[l, m] for k in AXES for l in AXES for m in AXES)

    return sp.Matrix(2, 2, element)


@paper.derived("9-choice", "with the chosen tensor it is a shear stress proportional to v.B", follows=("9",))
def chosen_stress():
    return eta * alpha * v.dot(B) * V


@chosen_stress.proof(identity="indices contracted")
def _():
    return nonreciprocal_stress()


@paper.derived("10", "strength of the noise of the stresses ik and lm", follows=("7",))
def stress_noise():
    def element(i, k, l, m):
        shear = delta(i, l) * delta(k, m) + delta(i, m) * delta(k, l)
        return 2 * T * (eta * shear + (zeta - eta) * delta(i, k) * delta(l, m))

    return sp.Array([[[[element(i, k, l, m) for m in AXES] for l in AXES] for k in AXES] for i in AXES])


@stress_noise.proof(identity="2 T times the viscosity tensor of (7), symmetrised over the strain's indices")
def _():
    def viscosity(i, k, l, m):
        return (sp.diff(even_stress()[i, k], V[l, m]) + sp.diff(even_stress()[i, k], V[m, l])) / 2

    return sp.Array([[[[2 * T * viscosity(i, k, l, m) for m in AXES] for l in AXES] for k in AXES] for i in AXES])


@stress_noise.printed(evidence="with (eta - zeta) the longitudinal noise is 2 T (3 eta - zeta), damping eta + zeta; "
                               "so thermal velocities would not have T/rho. At eta = 0 a variance is negative")
def _():
    def element(i, k, l, m):
        shear = delta(i, l) * delta(k, m) + delta(i, m) * delta(k, l)
        return 2 * T * (eta * shear + (eta - zeta) * delta(i, k) * delta(l, m))

    return sp.Array([[[[element(i, k, l, m) for m in AXES] for l in AXES] for k in AXES] for i in AXES])


@paper.derived("10-odd", "the odd viscosity has no noise", follows=("8",))
def odd_noise():
    return sp.Array.zeros(2, 2, 2, 2)


@odd_noise.proof(identity="the part of its tensor that is symmetric under exchange of the index pairs")
def _():
    def viscosity(i, k, l, m):
        return (sp.diff(odd_stress()[i, k], V[l, m]) + sp.diff(odd_stress()[i, k], V[m, l])) / 2

    return sp.Array([[[[T * (viscosity(i, k, l, m) + viscosity(l, m, i, k)) for m in AXES] for l in AXES]
                      for k in AXES] for i in AXES])
