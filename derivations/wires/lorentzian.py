"""Section VIII B, the end: the Lorentzian, its height and its width, Eqs. (133)-(139), and how far it holds."""

from __future__ import annotations

from typing import Any

import mpmath
import sympy as sp
from sympy import exp, oo, pi, sqrt

from .measured import COLD, NEAR, model, share, with_gas
from .pair_dc import drag_dc, gamma, gamma_cold
from .paper import paper
from .resonance import drag, tail_at_any_temperature
from .symbols import D2, WIRES, D3_mean, Delta, T, density, e, eF, epsilon_F, m


@paper.limit("133", "S in the tail of the resonance for T << epsilon_F", at=(eF, oo), rate=2, points=COLD, domain=NEAR,
             of=lambda: with_gas(tail_at_any_temperature()), follows=("132",))
def cold_tail():
    return e**2 / 128 * sqrt(m * T**3 / (2 * pi)) * (Delta / eF)**2 / D3_mean * exp(eF / T)


@paper.limit("134", "S of pair collisions alone at Delta = 0", at=(eF, oo), rate=exp(-eF / T), domain=NEAR,
             points=(5, 10, 20, 40),
             of=lambda **p: alone(p))
def pair_S():
    return e**2 / 64 * sqrt(m * T**3 / pi) / D2 * exp(2 * eF / T)


def alone(p: dict[str, Any]) -> Any:
    """Three-particle scattering so weak that it changes S by exp(-2 epsilon_F/T)."""
    return model(p, share(p["D^(2)"] * mpmath.exp(-3 * p["epsilon_F"] / p["T"])), 0, digits=None).S


def fermi_density() -> sp.Expr:
    """Density at T = 0."""
    return sqrt(2 * m * eF) / pi


@paper.derived("136", "drag resistivity at Delta = 0, of pair collisions alone", follows=("114", "134"))
def height():
    return 16 * D2 / (e**2 * density * T) * sqrt(2 * eF / (pi * T)) * exp(-2 * eF / T)


@height.proof(identity="(114) with (134), and pi^2 n^2 = 2 m epsilon_F")
def _():
    return drag(pair_S()).subs(m, (pi * density)**2 / (2 * eF))


@paper.limit("136-28", "the height is what (28) gives for identical wires, with the damping rate (26)", at=(Delta, 0),
             of=lambda: drag_dc()["Delta = 0"].subs({gamma: gamma_cold(), density: fermi_density()}), rate=2, ours=True,
             follows=("26", "28", "136"), domain={eF: (2, 4)})
def height_by_damping():
    return height().subs(density, fermi_density())


@paper.derived("137", "width of the resonance", follows=("133", "134"))
def width():
    return eF * sqrt(2**sp.Rational(3, 2) * D3_mean / D2 * exp(eF / T))


@width.proof(identity="Delta at which (133) equals (134)")
def _():
    return Delta * sqrt(pair_S() / cold_tail())


@width.printed(evidence="printed 2^(1/2) under the root. (133) and (134) give 2^(3/2), so does the exact model "
                         "(135-exact), and so does the printed (138), which is this width over pi v_F")
def _():
    return eF * sqrt(sqrt(2) * D3_mean / D2 * exp(eF / T))


@paper.derived("135", "drag resistivity near the resonance: a Lorentzian", follows=("114", "133", "134", "136", "137"))
def lorentzian():
    return height().subs(density, fermi_density()) / (1 + (Delta / width())**2)


@lorentzian.proof(identity="(114) with the sum of (133) and (134)")
def _():
    return drag(cold_tail() + pair_S())


def on_path(form: sp.Expr) -> sp.Expr:
    """Inside the resonance: D3 falls as exp(-2 epsilon_F/T), Delta scales with the width."""
    s = sp.Symbol("s", positive=True)
    return form.subs({Delta: s * eF * exp(-eF / (2 * T)), D3_mean: D2 * exp(-2 * eF / T)}, simultaneous=True)


def path_of(p: dict[str, Any]) -> Any:
    fall = mpmath.exp(-p["epsilon_F"] / (2 * p["T"]))
    return model(p, share(p["D^(2)"] * fall**4), p["s"] * p["epsilon_F"] * fall).rho


@paper.limit("135-exact", "the Lorentzian and its width against the exact model", at=(eF, oo), rate=2, domain=NEAR,
             points=COLD, of=lambda **p: path_of(p), follows=("135",), ours=True)
def lorentzian_on_path():
    return on_path(lorentzian())


@paper.derived("Delta_n", "mismatch of densities at T = 0")
def mismatch():
    n1, n2 = (fermi_density().subs(eF, epsilon_F[wire]) for wire in WIRES)
    return 2 * m * (epsilon_F[1] - epsilon_F[2]) / (pi**2 * (n1 + n2))


@mismatch.proof(identity="difference of both densities", method="numeric")
def _():
    n1, n2 = (fermi_density().subs(eF, epsilon_F[wire]) for wire in WIRES)
    return n1 - n2


@paper.derived("138", "width as a mismatch of densities", follows=("137",))
def width_in_density():
    return density * sqrt(D3_mean / (sqrt(2) * D2) * exp(eF / T))


@width_in_density.proof(identity="(137) times dn/d epsilon_F = n/(2 epsilon_F), that is 1/(pi v_F)")
def _():
    return width() * (sp.diff(fermi_density(), eF) / fermi_density()) * density


@paper.estimate("139", "D3/D2 up to which the body of the peak is a Lorentzian", follows=("137",))
def narrow():
    return (T / eF)**2 * exp(-eF / T)


@narrow.proof(identity="D3/D2 at which the width is T: a factor 2^(3/2) less", within=3)
def _():
    ratio = sp.Symbol("r", positive=True)
    return sp.solve(width().subs(D3_mean, ratio * D2)**2 - T**2, ratio)[0]


@paper.limit("valid-Lorentzian", "D3 S beyond |Delta| = T: the Lorentzian's tail over cosh(Delta/2T)", at=(eF, oo),
             rate=2, points=COLD, of=lambda **p: wing(p), follows=("133",), ours=True,
             domain={**NEAR, Delta: (sp.Rational(1, 2), 6)})
def wings():
    return D3_mean * cold_tail() / sp.cosh(Delta / (2 * T))


def wing(p: dict[str, Any]) -> Any:
    weak = mpmath.exp(-4 * p["epsilon_F"] / p["T"])
    return weak * model(p, (weak, 0), p["Delta"], 1).S


@paper.estimate("Lorentzian-minimum", "Delta/T at which the drag is least, epsilon_F1 + epsilon_F2 held constant",
                follows=("valid-Lorentzian",), ours=True)
def least():
    return sp.Rational(4130676, 10**6)


@least.proof(identity="maximum of (Delta/T)^2/cosh(Delta/2T)", method="scaling", within=1.000001)
def _():
    slope = sp.simplify(sp.diff(sp.log(wings()), Delta).subs(T, 1))
    return sp.nsolve(slope, Delta, 4)
