"""The kernels of the Peltier heat: what is compiled, from which equation, over which domain."""

from __future__ import annotations

import sympy as sp

from coulombdrag.codegen.spec import Argument, FixedNodeIntegral, Kernel, Module

from . import thermal
from .experiment import PLANCK, at_equality, equal, variation
from .picture import density
from .symbols import D, G, L, d, grad, h, kT, m
from .thermal import above, t, weight, x, y

DISTANCE = Argument(t, -700.0, 700.0, description="energy above the chemical potential over kT")
FROM = Argument(t, 0.0, 700.0, description="the same, not below zero")
ASIDE = Argument(x, 1e-12, 1e8, description="distance of the pole along the energies, over kT", spacing="log")
OFF = Argument(y, 1e-12, 1e8, description="distance of the pole from the axis of energies, over kT", spacing="log")
HEAT, LENGTH, DIFFUSION, SLOPE, MASS, CONDUCTANCE = sp.symbols(
    "thermal_energy coherence_length diffusion gradient mass conductance", positive=True)
SI = {h: PLANCK, d: sp.Integer(2), kT: HEAT, L: LENGTH, D: DIFFUSION, grad: SLOPE, m: MASS, G: CONDUCTANCE}
UNITS = {
    HEAT: Argument(HEAT, 1e-27, 1e-19, "J", "k Theta", "log"),
    LENGTH: Argument(LENGTH, 1e-10, 1e-2, "m", "coherence length", "log"),
    DIFFUSION: Argument(DIFFUSION, 1e-6, 1e3, "m^2/s", "diffusion constant", "log"),
    SLOPE: Argument(SLOPE, 1e-20, 1e-9, "J/m", "gradient of the chemical potential", "log"),
    MASS: Argument(MASS, 1e-33, 1e-28, "kg", "mass", "log"),
    CONDUCTANCE: Argument(CONDUCTANCE, 1e-2, 1e6, "1", "conductance of a square over e^2/h", "log"),
}
#: Below the moduli of both averages, by less than 1.4 and 3.6.
MODULI = 1 / sp.sqrt(x**2 + (y + 4 / sp.pi)**2), 1 / (2 + 6 * (x**2 + y**2) / sp.pi**2)
#: Shares of them that the terms of the real and of the imaginary parts have: what is odd in x is small near x = 0, and
#: what the distance from the axis makes is small far along the energies. Errors are relative to these.
ASIDE_SHARE, OFF_SHARE = x / (x + y + 1), (y + 1) / (x + y + 1)
SCALES = MODULI[0] * ASIDE_SHARE, MODULI[0] * OFF_SHARE, MODULI[1], MODULI[1] * ASIDE_SHARE * OFF_SHARE
#: Step of the rule. The weight has its double poles at a distance of pi: exp(-2 pi pi/step) is 3e-20.
STEP = 7 / 16
NODES = 112  # up to 48.8, where the weight and its second moment are below 3e-18 of what they are at 0


def average(form: sp.Expr) -> FixedNodeIntegral:
    """Average of an even function: equal steps over the whole line, half a step away from 0, where they converge
    exponentially. Above 60 there is less than 1e-22 of it."""
    return FixedNodeIntegral(2 * weight(t) * form, t, 0.0, 60.0, (0.0, (NODES - 1) * STEP), NODES, "trapezoid",
                             t + sp.Rational(7, 32))


def poles():
    """Averages of simple poles."""
    names = (f"pole_{n}_{part}" for n in (0, 1) for part in ("re", "im"))
    for name, form, scale in zip(names, thermal.parts(), SCALES, strict=True):
        n, part = name[5], {"re": "real", "im": "imaginary"}[name[-2:]]
        yield Kernel(name, average(form), (ASIDE, OFF), ("pole", "pole-shifted", "pole-parts"),
                     f"{part} part of the average of t^{n}/(t - x - i y) over -df/dt", scale=scale)


def weights():
    """The weight of thermal averages."""
    yield Kernel("fermi_slope", weight(t), (DISTANCE,), ("weight",), "minus the slope of the Fermi function, times kT")
    yield Kernel("fermi_slope_above", above(t)[1], (FROM,), ("above",), "average over -df/dt of s where s > t; it is "
                                                                        "even in t")


def estimates():
    """Orders of magnitude in a plane, in SI."""
    for name, entry, unit, what in (
            ("heat_estimate", density, "W/m^2", "heat of a unit area, (11) in two dimensions"),
            ("equal_gradient", equal, "J/m", "gradient at which Joule heat is that of (11)"),
            ("temperature_estimate", variation, "1", "relative variation of the temperature at a gradient"),
            ("temperature_at_equality", at_equality, "1", "(14): the same where Joule heat is that of (11)")):
        form = entry().xreplace(SI)
        arguments = tuple(argument for symbol, argument in UNITS.items() if form.has(symbol))
        yield Kernel(name, form, arguments, (entry.number,), what, unit)


MODULE = Module(
    "peltier",
    "Kernels of DiVincenzo (1993), fluctuating local thermoelectric heat in dirty metals.",
    (*poles(), *weights(), *estimates()),
    "coulombdrag generate peltier",
)
