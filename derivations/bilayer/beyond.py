"""Our own results for the exact layers: Galilean invariance, the force theorem, reciprocity, viscosity with its noise.

The theorem gives the force at any velocity in one line. The row of each layer is (-i s_a + Y_a) n_a + Y_a E n_b =
noise_a, where s_a = omega - q.v_a and E = exp(-q d), and fluctuation-dissipation makes the noise proportional to
R_a = Re Y_a. Then the imaginary part of the interlayer correlator is (s_2 - s_1) E R_1 R_2 over the modulus squared of
the determinant: of one sign for all q and omega, whatever the layers are made of.
"""

from __future__ import annotations

import sympy as sp
from sympy import I, exp, pi

from .drag import (
    conduction_noise,
    correlated,
    correlator,
    dimensionless,
    force_part,
    inverse,
    mode,
    per_area,
    pi_mode,
    printed_g,
    unit,
)
from .frequency import resonance
from .hydrodynamics import strain
from .paper import paper
from .response import (
    admittance,
    branches,
    drift,
    layers,
    noise,
    plasmons,
    relaxation,
    rows,
    shear_rate,
    viscous_rates,
    which,
)
from .symbols import (
    B,
    T,
    alpha,
    beta,
    d,
    e,
    eta,
    eta_o,
    k,
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
    stiffness,
    u1,
    v,
    varsigma,
    w1,
    w2,
    w_n,
    x,
    y,
    zeta,
)

w = sp.Symbol("w", positive=True)
s1, s2, X1, X2 = sp.symbols("s_1 s_2 X_1 X_2", real=True)
R1, R2, screen, strength = sp.symbols("R_1 R_2 E C", positive=True)


def squared(number: sp.Expr) -> sp.Expr:
    """Modulus squared."""
    return number * number.conjugate()


@paper.ours("Galileo", "response when both layers move with v: that at rest, at the frequency omega - q.v",
            follows=("1", "2", "motion", "layers"), cases=[(k, w)])
def moving(k, w):
    return layers(0, w, w).subs(omega, omega - k)


@moving.proof(identity="the full linear system with v in the equations of both layers")
def _(k, w):
    given = [(zeta, rho * w / q**2 - eta * (1 + alpha * v.dot(B))), (v[0], k / q)]
    return rows(at_rest=False).jacobian([n1, n2]).subs(given)


@paper.ours("theorem", "i times the imaginary part of the correlator, for any admittances R + i X with noises C R",
            follows=("12",))
def theorem():
    drive, drag = -I * s1 + R1 + I * X1, -I * s2 + R2 + I * X2
    determinant = drive * drag - (R1 + I * X1) * (R2 + I * X2) * screen**2
    return I * strength * (s2 - s1) * screen * R1 * R2 / squared(determinant)


@theorem.proof(identity="both rows inverted, with both noises", method="numeric")
def _():
    drive, drag = R1 + I * X1, R2 + I * X2
    matrix = sp.Matrix([[-I * s1 + drive, drive * screen], [drag * screen, -I * s2 + drag]])
    return force_part(correlator(*inverse(matrix), strength * R1, strength * R2))


@paper.step
def dissipation(s, w):
    """Real part of the admittance of a layer."""
    return relaxation()[2] + plasmons()[2]**2 * w / (s**2 + w**2)


@paper.ours("force", "the theorem for viscous, conducting layers at any velocity; damping rates w_1 and w_2",
            follows=("12", "14", "16", "layers", "layers-noise"), cases=[(k, w1, w2)])
def exact_correlator(k, w1, w2):
    drive, drag = admittance(omega - k, w1), admittance(omega, w2)
    determinant = (drive - I * (omega - k)) * (drag - I * omega) - drive * drag * exp(-2 * q * d)
    real = dissipation(omega - k, w1) * dissipation(omega, w2)
    return I * T * kappa * q / (pi * e**2) * k * exp(-q * d) * real / squared(determinant)


@exact_correlator.proof(identity="layers and their thermal noise", method="numeric", points=5)
def _(k, w1, w2):
    return force_part(correlated(layers(k, w1, w2), noise(k, w1, w2).diagonal()))


@paper.derived("20-equilibrium", "force of layers that are at rest", follows=("12", "layers", "layers-noise"))
def at_rest():
    return sp.S.Zero


@at_rest.proof(identity="thermal correlator at v = 0: no imaginary part", method="numeric", points=5)
def _():
    return force_part(correlated(layers(0, w1, w2), noise(0, w1, w2).diagonal()))


@paper.ours("Onsager", "linear force on the drag layer; the same on the drive layer, when the drag layer moves",
            follows=("14", "16", "12", "layers", "layers-noise"), cases=[(w1, w2)])
def reciprocal(w1, w2):
    drive, drag = admittance(omega, w1), admittance(omega, w2)
    determinant = (drive - I * omega) * (drag - I * omega) - drive * drag * exp(-2 * q * d)
    real = dissipation(omega, w1) * dissipation(omega, w2)
    return I * T * kappa * q / (pi * e**2) * k * exp(-q * d) * real / squared(determinant)


def first_order(drive, drag):
    """Linear correlator when the layer with damping `drive` moves, of the exact layers."""
    full = correlated(layers(k, drive, drag), noise(k, drive, drag).diagonal())
    return k * force_part(full.diff(k).subs(k, 0))


@reciprocal.proof(identity="the layer with w_1 moves", method="numeric", points=3)
def _(w1, w2):
    return first_order(w1, w2)


@reciprocal.proof(identity="the layer with w_2 moves", method="numeric", points=3)
def _(w1, w2):
    return first_order(w2, w1)


@paper.ours("f-viscous", "integrand of f with viscosity and its noise, over x and y",
            follows=("21-unit", "11", "13", "14", "15", "24", "12", "layers", "layers-noise"))
def viscous_double():
    charge = 1 + varsigma * beta * x**2  # a, over its value without viscosity
    below = [resonance(x * mode(r) * charge, varsigma * x * mode(r) + beta * x**2) for r in (1, -1)]
    return 2 * x**5 * exp(-2 * x) * (varsigma * y**2 + beta * x**2 * charge)**2 / (varsigma * below[0] * below[1])


@viscous_double.proof(identity="force of the exact layers at first order in q.v, with w_1 = w_2 = omega_nu",
                      method="numeric", points=3)
def _():
    rate = viscous_rates()[0]
    return per_area(first_order(rate, rate)) / dimensionless(unit())


def second_order(strengths):
    """Contribution to g, over x and y, for noises that may depend on w_n."""
    full = correlated(layers(k, w_n, 0), strengths).diff(k).subs(k, 0).diff(w_n).subs(w_n, 0)
    return per_area(k * shear_rate() * force_part(full)) / dimensionless(unit())


@paper.ours("g-complete", "integrand of g, over x and y, with the noise that the nonreciprocal stress must have",
            follows=("21-unit", "11", "13", "14", "15-shear", "24", "12", "22b-print", "23", "layers", "layers-noise"))
def complete_double():
    return 2 * beta * x**7 * y**2 * exp(-2 * x) / (pi_mode(1) * pi_mode(-1)) - printed_g()


@complete_double.proof(identity="mixed second order of the exact layers with thermal noise", method="numeric", points=3)
def _():
    return second_order(noise(k, w_n, 0).diagonal())


@paper.derived("10-order", "what the noise of the nonreciprocal stress adds to the integrand of g",
               follows=("21-unit", "11", "13", "14", "15-shear", "24", "3", "12", "23", "layers", "layers-noise"))
def noise_share():
    turned = branches(lambda r: (y**4 - x**2 * mode(r)**2) / pi_mode(r))
    return 2 * beta * x**7 * y**2 * exp(-2 * x) / (pi_mode(1) * pi_mode(-1)) * (2 + turned)


@noise_share.proof(identity="exact layers: thermal noise less that of conduction", method="numeric", points=3)
def _():
    return second_order(noise(k, w_n, 0).diagonal()) - second_order(conduction_noise())


@noise_share.printed(evidence="the text leaves this noise out as of higher order; it is of the order of (19d), and "
                              "changes even the sign of g")
def _():
    return sp.S.Zero


@paper.step
def branch_drift(r, pressure=False):
    """`drift` on n_1 = r n_2: for the density and both velocities of one layer."""
    full = drift(pressure)
    density = full[:, 0] + r * full[:, 1]
    return sp.Matrix.hstack(density, full[:, 2], full[:, 3]).extract([0, 2, 3], [0, 1, 2])


def characteristic(matrix: sp.Matrix, power: int) -> sp.Expr:
    """Coefficient of a power in det(z + matrix)."""
    z = sp.Symbol("z")
    return sp.Poly((z * sp.eye(3) + matrix).det(method="berkowitz"), z).coeff_monomial(z**power)


IDEAL = {sigma: 0, eta: 0, zeta: 0}


@paper.derived("15-hybrid", "frequency of the plasmon that odd viscosity turns, branch r", cases=[(1,), (-1,)],
               follows=("14", "15", "1", "2", "motion"))
def hybrid(r):
    return sp.sqrt(plasmons()[which(r)]**2 + viscous_rates()[1]**2)


@hybrid.proof(identity="modes of density and both velocities without dissipation: z^3 + omega^2 z = 0")
def _(r):
    return sp.sqrt(characteristic(branch_drift(r).subs(IDEAL), 1))


@paper.derived("15-decay", "rate at which the amplitude of a plasmon decays, without conduction", cases=[(1,), (-1,)],
               follows=("15", "1", "2", "motion"))
def decay(r):
    return viscous_rates()[0] / 2


@decay.proof(identity="half the trace of density and longitudinal velocity: the sum of both modes' rates")
def _(r):
    return branch_drift(r)[:2, :2].trace().subs(sigma, 0) / 2


@decay.printed(evidence="the printed e^(-nu q^2 t) is the decay of the square, the energy; the density's amplitude "
                        "decays with half that rate")
def _(r):
    return viscous_rates()[0]


@paper.ours("16-decay", "the same with conduction", cases=[(1,), (-1,)], follows=("15", "16", "1", "2", "motion"))
def full_decay(r):
    return (viscous_rates()[0] + relaxation()[which(r)]) / 2


@full_decay.proof(identity="half the trace, conduction kept")
def _(r):
    return branch_drift(r)[:2, :2].trace() / 2


@paper.ours("17-pressure", "square of the plasmon frequency with pressure, P_n = dP/dn", cases=[(1,), (-1,)],
            follows=("14", "1", "2", "motion"))
def stiffened(r):
    return plasmons()[which(r)]**2 + n * stiffness * q**2 / rho


@stiffened.proof(identity="modes with the pressure gradient in (4)")
def _(r):
    return characteristic(branch_drift(r, True).subs({**IDEAL, eta_o: 0}), 1)


@paper.derived("Fig. 2-lines", "lines of the resonances", cases=[(1,), (-1,)], follows=("14",))
def lines(r):
    return sp.sqrt(x * mode(r))


@lines.proof(identity="(14) in units of the plasma frequency at q = 1/d")
def _(r):
    return plasmons()[which(r)].subs(q, x / d) / plasmons()[2].subs(q, 1 / d)


@paper.ours("9-other", "nonreciprocal force for the tensor alpha delta_ik delta_jl B_m: not along v alone",
            follows=("7-strain",))
def anisotropic():
    return (v.dot(v) * B + 2 * v * v.dot(B)) / 8


@anisotropic.proof(identity="mean of q (q.v) times the damping over the angle of q; the chosen tensor gives v (v.B)/2")
def _():
    angle = sp.Symbol("angle", real=True)
    unit_q = sp.Matrix([sp.cos(angle), sp.sin(angle)])
    wave = {qx: unit_q[0], qy: unit_q[1], **dict(zip(u1, unit_q, strict=True))}
    stress = (v * (strain() * B).T).subs(wave)
    damping = (unit_q.T * stress * unit_q)[0] / I
    force = sp.expand(unit_q * unit_q.dot(v) * damping)
    return force.applyfunc(lambda component: sp.integrate(component, (angle, 0, 2 * pi)) / (2 * pi))
