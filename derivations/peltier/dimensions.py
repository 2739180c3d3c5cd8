"""Dimensions of the formulas, with units in place of the symbols: exponents of kilogram, metre, second and ampere."""

from __future__ import annotations

import sympy as sp
from sympy.core.function import AppliedUndef
from sympy.physics.units import coulomb, joule, kelvin, kilogram, meter, ohm, second, siemens
from sympy.physics.units.systems import SI

from . import appendix, diagrams, experiment, landauer, picture
from .paper import paper
from .symbols import D, E, G, Gamma_in, L, d, e, grad, h, hbar, k_F, kT, l_e, m, mu

UNITS = {h: joule * second, hbar: joule * second, e: coulomb, kT: joule, D: meter**2 / second, L: meter,
         l_e: meter, k_F: 1 / meter, m: kilogram, grad: joule / meter, Gamma_in: joule,
         **{potential: sp.prime(n + 9) * joule for n, potential in enumerate(mu)},
         appendix.sigma: siemens / meter, appendix.R: ohm, experiment.k_B: joule / kelvin, experiment.Theta: kelvin}
BASE = ("mass", "length", "time", "current")
CURRENTS = landauer.e / h * sp.Function("T", positive=True)(E) * mu[1]


def in_units(form):
    """An expression with units for its symbols, in two dimensions of space; primes, so that no terms cancel.

    A transmission has no dimension, its derivative is over an energy.
    """
    found = form.subs(d, 2)
    slopes, functions = (sorted(found.atoms(kind), key=str) for kind in (sp.Derivative, AppliedUndef))
    rule = {slope: sp.prime(n + 29) / joule * (siemens if slope.expr == picture.conductance(E) else 1)
            for n, slope in enumerate(slopes)}
    found = found.xreplace(rule).xreplace({part: sp.prime(n + 49) for n, part in enumerate(functions)})
    return found.xreplace({**UNITS, G: sp.Integer(3)})


def exponents(form):
    """Exponents of the base units; terms of a sum must have the same ones."""
    _, dimension = SI._collect_factor_and_dimension(in_units(form))
    found = SI.get_dimension_system().get_dimensional_dependencies(dimension)
    powers = {str(base.name): power for base, power in found.items()}
    if set(powers) - set(BASE):
        raise ValueError(f"dimensions beside {', '.join(BASE)}: {powers}")
    return tuple(sp.nsimplify(powers.get(base, 0)) for base in BASE)


WATT, PER_AREA = (1, 2, -3, 0), (1, 0, -3, 0)
FORMULAS = (
    ("1", lambda: landauer.chester_thellung(CURRENTS), WATT),
    ("2", lambda: landauer.heat(1), WATT),
    ("3", lambda: landauer.current(1), (0, 0, 0, 1)),
    ("4", lambda: landauer.product(1, 2), tuple(2 * power for power in WATT)),
    ("8", diagrams.correlation, (-2, -12, 4, 0)),
    ("9", diagrams.squared, tuple(2 * power for power in PER_AREA)),
    ("10", picture.region, WATT),
    ("10-slope", picture.conductance_slope, (-2, -4, 5, 2)),
    ("11", picture.density, PER_AREA),
    ("14", experiment.at_equality, (0, 0, 0, 0)),
    ("joule-2D", experiment.joule, PER_AREA),
    ("equal", experiment.equal, (1, 1, -2, 0)),
    ("kappa", lambda: experiment.conduction() * experiment.Theta, WATT),
    ("A6", appendix.resistance_fluctuation, (1, 2, -3, -2)),
    ("A7", appendix.resistance, (1, 2, -3, -2)),
    ("A8", appendix.through, (0, 0, 0, 1)),
    ("A9", appendix.fluctuation, (1, 2, -2, 0)),
)


@paper.ours("dimension", "exponents of kg, m, s, A in (1)-(4), (8)-(11), (14), the heats, (A6)-(A9), in two dimensions",
            follows=tuple(number for number, _, _ in FORMULAS), cases=range(len(FORMULAS)))
def dimension(formula):
    return FORMULAS[int(formula)][2]


@dimension.proof(identity="units put in")
def _(formula):
    return exponents(FORMULAS[int(formula)][1]())
