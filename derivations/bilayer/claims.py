"""The paper's last section and its figures: estimates, the range of validity, what Figs. 2 and 3 show.

Estimates hold up to a constant factor. Where a band must be chosen it is parabolic with spin: n = k_F^2/(2 pi),
E_F = k_F^2/(2 m), rho = n m.
"""

from __future__ import annotations

import sympy as sp
from sympy import pi, sqrt

from .beyond import stiffened
from .drag import parameters, scale, si
from .paper import paper
from .response import plasmons
from .symbols import (
    E_F,
    T,
    d,
    e,
    epsilon_0,
    eta,
    hbar,
    k_B,
    kappa,
    mass,
    n,
    q,
    rho,
    sigma,
    speed,
    stiffness,
    tau_ee,
    v_F,
    zeta,
)

k_F = sp.Symbol("k_F", positive=True)
j = sp.Symbol("j", positive=True)


def in_band(expression: sp.Expr) -> sp.Expr:
    """For the parabolic band, in terms of k_F and the mass."""
    return expression.subs(rho, n * mass).subs(n, k_F**2 / (2 * pi))


def energy() -> sp.Expr:
    """Fermi energy of the parabolic band."""
    return k_F**2 / (2 * mass)


@paper.definition("r_s", "strength of the interaction")
def gas_parameter():
    return e**2 / (v_F * kappa)


@paper.step
def interaction():
    """r_s of the parabolic band."""
    return gas_parameter().subs(v_F, k_F / mass)


@paper.quoted("tau_ee", "time between collisions of electrons, without logarithms",
              reference="G. F. Giuliani and J. J. Quinn, Phys. Rev. B 26, 4421 (1982)")
def collision_time():
    return energy() / T**2


@paper.quoted("eta", "shear viscosity of a two-dimensional Fermi liquid",
              reference="P. S. Alekseev, Phys. Rev. Lett. 117, 166601 (2016)")
def shear_viscosity():
    return n * mass * v_F**2 / 4 * tau_ee


@paper.step
def fermi_liquid_viscosity():
    """The shear viscosity of the parabolic band."""
    return in_band(shear_viscosity()).subs({v_F: k_F / mass, tau_ee: collision_time()})


@paper.ours("band-plasma", "plasma frequency at q = 1/d of the parabolic band", follows=("14", "r_s"))
def band_plasma():
    return 2 * sqrt(interaction()) * energy() / sqrt(k_F * d)


@band_plasma.proof(identity="(14)")
def _():
    return in_band(scale())


@paper.estimate("est-plasma", "plasma frequency at q = 1/d", follows=("band-plasma", "r_s"))
def plasma_estimate():
    return sqrt(interaction()) * energy() / sqrt(k_F * d)


@plasma_estimate.proof(identity="the parabolic band, but for its factor")
def _():
    return band_plasma()


@paper.ours("band-varsigma", "varsigma of the parabolic band", follows=("24", "14", "r_s"))
def band_varsigma():
    return 2 * pi * sigma / e**2 * sqrt(interaction()) / sqrt(k_F * d)


@band_varsigma.proof(identity="(24) and (14)")
def _():
    return in_band(parameters()[0])


@paper.estimate("est-varsigma", "varsigma", follows=("band-varsigma", "r_s"))
def varsigma_estimate():
    return sigma / e**2 * sqrt(interaction()) / sqrt(k_F * d)


@varsigma_estimate.proof(identity="the parabolic band, but for its factor")
def _():
    return band_varsigma()


@varsigma_estimate.printed(evidence="printed with 1/(k_F d). The definition (24) with the paper's own estimate of "
                                    "omega_p gives its square root, for any band")
def _():
    return sigma / e**2 * sqrt(interaction()) / (k_F * d)


@paper.derived("est-spacing", "k_F d for d = 200 nm and 10^10 or 10^12 electrons per cm^2 with spin")
def spacing_estimate():
    return 2 * sqrt(2 * pi), 20 * sqrt(2 * pi)


@spacing_estimate.proof(identity="k_F = sqrt(2 pi n)")
def _():
    distance = sp.Rational(200, 10**7)  # cm
    return tuple(distance * sqrt(2 * pi * density) for density in (10**10, 10**12))


@spacing_estimate.printed(evidence="printed 2 to 20, which is d sqrt(n); with spin 5 to 50, with four flavours 3.5 to "
                                   "35. As an order of magnitude the print stands")
def _():
    return sp.Integer(2), sp.Integer(20)


@paper.estimate("est-r_s", "r_s at v_F = 10^6 m/s and dielectric constant 10")
def interaction_estimate():
    return sp.Rational(22, 100)


@interaction_estimate.proof(identity="e^2/hbar is the speed of light over 137.036", method="scaling", within=1.01)
def _():
    return sp.Rational(299792458, 137036) * 1000 / (10**6 * 10)


@interaction_estimate.printed(evidence="printed as about 1: it is 0.22, and 1 needs a Fermi velocity of 2.2 10^5 m/s")
def _():
    return sp.S.One


@paper.estimate("est-eta", "shear viscosity of a Fermi liquid", follows=("eta", "tau_ee"))
def viscosity_estimate():
    return k_F**2 / (2 * pi) * (energy() / T)**2


@viscosity_estimate.proof(identity="the Fermi-liquid value, but for its factor 1/2")
def _():
    return fermi_liquid_viscosity()


@paper.ours("band-window", "temperature at which omega_p tau_ee is one", follows=("band-plasma", "tau_ee", "r_s"))
def window():
    return sqrt(2) * energy() * (interaction() / (k_F * d))**sp.Rational(1, 4)


@window.proof(identity="solved for the temperature")
def _():
    return T * sqrt(band_plasma() * collision_time())


@paper.estimate("est-window", "lowest temperature of the hydrodynamic range; the paper has r_s = 1",
                follows=("band-window", "r_s"))
def window_estimate():
    return energy() * (interaction() / (k_F * d))**sp.Rational(1, 4)


@window_estimate.proof(identity="omega_p tau_ee of about one")
def _():
    return window()


@paper.ours("band-beta", "beta of a Fermi liquid", follows=("24", "14", "eta", "tau_ee", "r_s"))
def band_beta():
    return (energy() / T)**2 / (2 * sqrt(interaction()) * (k_F * d)**sp.Rational(3, 2))


@band_beta.proof(identity="(24) with the viscosity of a Fermi liquid")
def _():
    return in_band(parameters()[1].subs({zeta: 0, eta: fermi_liquid_viscosity()}))


@paper.estimate("est-beta", "the largest beta, at the lowest temperature; the paper has r_s = 1",
                follows=("band-beta", "band-window", "r_s"))
def beta_estimate():
    return 1 / (interaction() * k_F * d)


@beta_estimate.proof(identity="beta of a Fermi liquid where omega_p tau_ee is one")
def _():
    return band_beta().subs(T, window())


@paper.derived("33", "current of conduction over that of the flow, where momentum relaxes in a time tau_ee")
def conduction_share():
    return sigma * mass / (n * e**2 * tau_ee)


@conduction_share.proof(identity="sigma E over e n v in the field that keeps up the flow")
def _():
    field = mass * speed / (e * tau_ee)
    return sigma * field / (e * n * speed)


@paper.ours("valid-classical", "hbar Omega over k_B T, SI; noise is classical where it is small", follows=("21-SI",))
def valid_classical():
    return hbar / (k_B * T) * sqrt(n * e**2 / (2 * epsilon_0 * kappa * mass * d))


@valid_classical.proof(identity="Omega of a band with mass m")
def _():
    return hbar * sqrt(si()[0].subs(rho, n * mass)) / (k_B * T)


@paper.ours("valid-flow", "v over Omega d, SI, at the current density j; linear response where it is small",
            follows=("21-SI",))
def valid_flow():
    return j / (e * n) * sqrt(2 * epsilon_0 * kappa * mass / (n * e**2 * d))


@valid_flow.proof(identity="Omega of a band with mass m")
def _():
    return j / (e * n) / (sqrt(si()[0].subs(rho, n * mass)) * d)


@paper.ours("valid-collisions", "omega_p tau_ee at q = 1/d, SI; hydrodynamic where it is below one",
            follows=("21-SI", "tau_ee"))
def valid_collisions():
    return hbar * E_F / (k_B * T)**2 * sqrt(n * e**2 / (2 * epsilon_0 * kappa * mass * d))


@valid_collisions.proof(identity="Omega of a band with mass m, and the collision time with hbar")
def _():
    time = hbar * collision_time().subs(T, k_B * T).subs(mass, k_F**2 / (2 * E_F))
    return time * sqrt(si()[0].subs(rho, n * mass))


@paper.ours("valid-pressure", "pressure over the Coulomb force at q = 1/d, P_n = dP/dn; dropped where it is small",
            follows=("17-pressure", "14"))
def valid_pressure():
    return stiffness * kappa / (2 * pi * n * e**2 * d)


@valid_pressure.proof(identity="its share of the square of a plasma frequency")
def _():
    return ((stiffened(1) - plasmons()[0]**2) / plasmons()[2]**2).subs(q, 1 / d)
