"""From density correlations to the drag resistivity, Eqs. (20)-(24).

Only the imaginary part of the correlator D exerts a force: D(-q, -omega) = D(q, omega)^*, and (11) is odd in q. So D
stands for its imaginary part, times i, in all of (20).
"""

from __future__ import annotations

import sympy as sp
from sympy import I, exp, pi, sqrt

from .force import correlator, force, resistivity
from .hydrodynamics import chosen_stress, current_noise
from .paper import paper
from .response import denominator, layers, plasmons, relaxation, shear_rate, viscous_rates, which
from .series import advected, branches, equilibrium
from .symbols import (
    B,
    I_minus,
    I_plus,
    T,
    V,
    alpha,
    beta,
    chi,
    d,
    degeneracy,
    e,
    epsilon_0,
    eta,
    f,
    g,
    k,
    k_B,
    kappa,
    mass,
    n,
    omega,
    q,
    rho,
    sigma,
    speed,
    v,
    v_F,
    varsigma,
    w_n,
    x,
    y,
    zeta,
)


def force_part(number: sp.Expr) -> sp.Expr:
    """The imaginary part, times i."""
    return (number - number.conjugate()) / 2


def inverse(matrix: sp.Matrix) -> tuple[sp.Expr, ...]:
    """Elements of the inverse of a 2 x 2 matrix, not simplified: SymPy's own tries hard, and in vain."""
    a, b, c, d = matrix
    determinant = a * d - b * c
    return d / determinant, -b / determinant, -c / determinant, a / determinant


@paper.step
def correlated(matrix, strengths):
    """(12) from the layers' rows and the noise of each."""
    return correlator(*inverse(matrix), *strengths)


def conduction_noise() -> tuple[sp.Expr, sp.Expr]:
    """Strengths of q.I in both layers."""
    return q**2 * current_noise()[0, 0], q**2 * current_noise()[1, 1]


@paper.derived("20-noise", "strength of the noise q.(I_1 + I_2), and of q.(I_1 - I_2)", follows=("3",))
def symmetrised_noise():
    return 4 * T * sigma * q**2 / e**2


@symmetrised_noise.proof(identity="two independent layers")
def _():
    return sum(conduction_noise())


@symmetrised_noise.printed(evidence="a sum of two independent noises, 2 T sigma q^2/e^2 each, has twice the strength; "
                                    "(20b) follows with 4 and not with the printed 2")
def _():
    return 2 * T * sigma * q**2 / e**2


def modulus(r: int) -> sp.Expr:
    """|P|^2 of a branch."""
    return denominator(r)[0] * denominator(r)[0].conjugate()


def upsilon() -> sp.Expr:
    """The factor that the correlators (20) share."""
    return k * T * sigma / e**2 * q**2 * omega**4


@paper.derived("20b", "correlator at first order in the flow", follows=("18", "3", "12", "layers", "19b", "19c",
                                                                              "20-noise"))
def linear_correlator():
    real = {r: sp.re(denominator(r)[0]) for r in (1, -1)}
    vertices = denominator(1)[1] * real[-1] - denominator(-1)[1] * real[1]
    return I * upsilon() * vertices / (modulus(1) * modulus(-1))


@linear_correlator.proof(identity="first order in q.v of the exact layers", method="numeric", points=5)
def _():
    full = correlated(layers(k, 0, 0), conduction_noise())
    return k * force_part(full.diff(k).subs(k, 0))


@linear_correlator.proof(identity="the series (19) with the symmetrised noise", method="numeric", points=5)
def _():
    def pair(first, second):  # densities of the drive and of the drag layer, from those of the branches
        drive, drag = (first(1) + first(-1)) / 2, (second(1) - second(-1)) / 2
        return sum(drive.diff(noise) * drag.diff(noise).conjugate() for noise in (I_plus, I_minus))

    return force_part(symmetrised_noise() * (pair(advected, equilibrium) + pair(equilibrium, advected)))


@paper.derived("20c", "correlator at order (q.v) chi, with the noise of conduction alone",
               follows=("14", "15-shear", "16", "18", "3", "12", "layers"))
def nonreciprocal_correlator():
    single, rate = plasmons()[2], shear_rate()
    slowed = branches(lambda r: plasmons()[which(r)]**2 * relaxation()[which(r)] / modulus(r))
    turned = 1 + branches(lambda r: omega**2 * (omega**4 - plasmons()[which(r)]**4) / modulus(r))
    bracket = omega**2 * relaxation()[2] * slowed + single**2 / omega**2 * turned
    return -2 * I * chi * upsilon() * rate * omega**4 * exp(-q * d) * bracket / (modulus(1) * modulus(-1))


@nonreciprocal_correlator.proof(identity="mixed second order of the exact layers", method="numeric", points=3)
def _():
    full = correlated(layers(k, w_n, 0), conduction_noise())
    return k * chi * shear_rate() * force_part(full.diff(k).subs(k, 0).diff(w_n).subs(w_n, 0))


@nonreciprocal_correlator.printed(
    evidence="the dimensions differ by omega^6; with omega_nu omega^6 in the place of omega_p it is, up to -2, what "
             "the damping does to the denominators alone: reading errors would not explain missing powers and terms")
def _():
    bracket = branches(lambda r: plasmons()[which(r)]**2 * relaxation()[which(r)] * modulus(-r))
    factor = 4 * I * chi * upsilon() * plasmons()[2] * relaxation()[2] * exp(-q * d)
    return factor * bracket / (modulus(1)**2 * modulus(-1)**2)


@paper.derived("20a", "correlator to second order, without its equilibrium part",
               follows=("15-shear", "3", "12", "layers", "20b", "20c"))
def second_order():
    return linear_correlator() + nonreciprocal_correlator()


@second_order.proof(identity="exact layers, orders q.v and (q.v) chi", method="numeric", points=3)
def _():
    full = correlated(layers(k, w_n, 0), conduction_noise()).diff(k).subs(k, 0)
    return k * force_part(full.subs(w_n, 0) + chi * shear_rate() * full.diff(w_n).subs(w_n, 0))


@paper.step
def scale():
    """Unit of frequency, omega_p at q = 1/d."""
    return plasmons()[2].subs(q, 1 / d)


@paper.derived("24", "the parameters varsigma, beta and chi; j is the current density of the drive layer",
               follows=("14", "15", "16", "9-choice"))
def parameters():
    j = e * n * v
    return 2 * pi * sigma / (d * kappa * scale()), (eta + zeta) / (rho * d**2 * scale()), alpha / (e * n) * j.dot(B)


@parameters.proof(identity="rates of conduction and viscosity over the plasma frequency at q = 1/d; nonreciprocal "
                           "stress over shear stress eta V")
def _():
    conduction, viscosity = (rate.subs(q, 1 / d) / scale() for rate in (relaxation()[2], viscous_rates()[0]))
    return conduction, viscosity, chosen_stress()[0, 1] / (eta * V[0, 1])


def dimensionless(expression: sp.Expr) -> sp.Expr:
    """x, y, varsigma and beta in the place of q, omega, sigma and viscosities; bulk viscosity zero, as in (22b)."""
    strength, viscosity, _ = parameters()
    given = {sigma: sigma * varsigma / strength, eta: eta * beta / viscosity.subs(zeta, 0), zeta: 0}
    return expression.subs({q: x / d, omega: y * scale()}).subs(given, simultaneous=True)


def mode(r: int) -> sp.Expr:
    """1 + exp(-x) or 1 - exp(-x)."""
    return 1 + r * exp(-x)


@paper.derived("23", "denominator of the branch r", cases=[(1,), (-1,)], follows=("18", "14", "24"))
def pi_mode(r):
    return (y**2 - x * mode(r))**2 + varsigma**2 * y**2 * x**2 * mode(r)**2


@pi_mode.proof(identity="|P|^2 over omega^2, in units of the plasma frequency at q = 1/d")
def _(r):
    return dimensionless(modulus(r) / omega**2) / scale()**4


@paper.step
def per_area(correlation):
    """What a correlator proportional to q.v contributes to the drag resistivity, per dx dy at y > 0."""
    angle = sp.Symbol("angle")
    along = sp.integrate(sp.cos(angle)**2, (angle, 0, 2 * pi))  # of q.v, and of the component along v
    ring = force(correlation.subs(k, q * speed)) * along
    both_signs = 2 * q * ring / (2 * pi)**3
    return dimensionless(resistivity(both_signs, speed) * scale() / d)


@paper.definition("21-unit", "unit of the drag resistivity, in which f and g are measured", ours=True)
def unit():
    return T * sigma * rho / (4 * pi**2 * e**4 * n**4 * d**4)


@paper.derived("22a", "integrand of f: linear drag", follows=("21-unit", "11", "13", "14", "24", "20b", "23"))
def f_double():
    return 2 * varsigma * x**5 * y**4 * exp(-2 * x) / (pi_mode(1) * pi_mode(-1))


@f_double.proof(identity="force of (20b), rescaled", method="numeric", points=5)
def _():
    return per_area(linear_correlator()) / dimensionless(unit())


@paper.definition("22b-print", "(22b) as printed: how nonreciprocal damping changes the denominators, but for the sign",
                  follows=("23",), ours=True)
def printed_g():
    bracket = branches(lambda r: (1 + r * exp(-x))**2 / pi_mode(r))
    return 2 * beta * varsigma**2 * x**9 * y**4 * exp(-2 * x) / (pi_mode(1) * pi_mode(-1)) * bracket


@paper.derived("22b", "integrand of g with the noise of conduction alone, as the paper has it",
               follows=("21-unit", "11", "13", "14", "24", "20c", "23", "22b-print"))
def g_double():
    turned = 1 + branches(lambda r: (y**4 - x**2 * mode(r)**2) / pi_mode(r))
    return -printed_g() - 2 * beta * x**7 * y**2 * exp(-2 * x) / (pi_mode(1) * pi_mode(-1)) * turned


@g_double.proof(identity="force of (20c), rescaled", method="numeric", points=3)
def _():
    return per_area(nonreciprocal_correlator()) / dimensionless(chi * unit())


@g_double.printed(evidence="the sign is wrong (more damping, less response), which a lost sign would explain; but the "
                           " second term is missing: in the print the denominators change alone")
def _():
    return printed_g()


@paper.derived("21", "drag resistivity; what the paper writes as E_F is n^2/rho",
               follows=("11", "13", "14", "24", "20b", "20c", "22a", "22b"))
def drag_resistivity():
    return sigma / (4 * pi**2 * e**4) * (1 / (n * d**2))**2 * T * rho / n**2 * (f + chi * g)


@drag_resistivity.proof(identity="forces of (20b) and (20c) over the integrands of f and g", method="numeric", points=5)
def _():
    linear = per_area(linear_correlator()) / f_double()
    nonreciprocal = per_area(nonreciprocal_correlator()) / g_double()
    return (linear * f + nonreciprocal * g).subs(varsigma, parameters()[0])


def meant_by_fermi_energy(density_of_mass: sp.Expr) -> sp.Expr:
    """The E_F that (21), compared with the print, has for this mass density."""
    prefactor = (drag_resistivity() / (f + chi * g)).subs(rho, density_of_mass)
    return sigma / (4 * pi**2 * e**4) * (1 / (n * d**2))**2 * T / prefactor


@paper.derived("21-E_F", "what the print calls E_F, over the Fermi energy of a parabolic band of degeneracy g",
               follows=("21",))
def fermi_energy():
    return degeneracy / (2 * pi)


@fermi_energy.proof(identity="(21) with rho = n m, E_F = k_F^2/(2 m), n = g k_F^2/(4 pi)")
def _():
    return meant_by_fermi_energy(n * mass) / (4 * pi * n / degeneracy / (2 * mass))


@fermi_energy.printed(evidence="n/m is g/(2 pi) Fermi energies: at g = 2 the printed rho_D is too small by pi")
def _():
    return sp.S.One


@paper.ours("21-Dirac", "the same for a Dirac band: rho v_F^2 is the enthalpy density n E_F", follows=("21",))
def fermi_energy_dirac():
    return degeneracy / (4 * pi)


@fermi_energy_dirac.proof(identity="(21) with rho = n k_F/v_F, E_F = v_F k_F, n = g k_F^2/(4 pi)")
def _():
    wave_number = sp.sqrt(4 * pi * n / degeneracy)
    return meant_by_fermi_energy(n * wave_number / v_F) / (v_F * wave_number)


@paper.ours("21-SI", "SI: Omega^2, varsigma and the unit of resistivity, of charges e and conductivity sigma in SI",
            follows=("14", "24", "21-unit"))
def si():
    square = n**2 * e**2 / (2 * epsilon_0 * kappa * rho * d)
    strength = sigma / (2 * epsilon_0 * kappa * d * sqrt(square))
    return square, strength, sigma * k_B * T * rho / (4 * pi**2 * e**4 * n**4 * d**4)


@si.proof(identity="e^2 and sigma over 4 pi epsilon_0, resistivity times it, T in joules")
def _():
    gauss = 4 * pi * epsilon_0
    given = {e: e / sqrt(gauss), sigma: sigma / gauss, T: k_B * T}
    square, strength, resistance = (q.subs(given, simultaneous=True) for q in (scale()**2, parameters()[0], unit()))
    return square, strength, resistance / gauss
