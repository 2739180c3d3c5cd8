"""The kernels of the Peltier heat: what is compiled, from which equation, over which domain."""

from __future__ import annotations

import sympy as sp

from coulombdrag.codegen.spec import Argument, FixedNodeIntegral, Kernel, Module

from . import thermal
from .thermal import t, weight, x, y

DISTANCE = Argument(t, -700.0, 700.0, description="energy above the chemical potential over kT")
ASIDE = Argument(x, 0.0, 1e8, description="distance of the pole along the energies, over kT", spacing="log")
OFF = Argument(y, 0.0, 1e8, description="distance of the pole from the axis of energies, over kT", spacing="log")
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
    for name, form in zip(names, thermal.parts(), strict=True):
        n, part = name[5], {"re": "real", "im": "imaginary"}[name[-2:]]
        yield Kernel(name, average(form), (ASIDE, OFF), ("pole", "pole-shifted", "pole-parts"),
                     f"{part} part of the average of t^{n}/(t - x - i y) over -df/dt")


MODULE = Module(
    "peltier",
    "Kernels of DiVincenzo (1993), fluctuating local thermoelectric heat in dirty metals.",
    (*poles(),),
    "coulombdrag generate peltier",
)
