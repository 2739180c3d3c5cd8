"""The kernels of the bilayer: what is compiled, from which equation, over which domain."""

from __future__ import annotations

import sympy as sp

from coulombdrag.codegen.spec import Argument, FixedNodeIntegral, Kernel, Module

from .integrals import f_integrand, f_viscous_integrand, force_density, frequency_integral, g_integrand
from .symbols import beta, varsigma, x, y

WAVE_NUMBER = Argument(x, 1e-6, 300.0, description="wave number q d", spacing="log")
FREQUENCY = Argument(y, 1e-6, 300.0, description="frequency omega/Omega", spacing="log")
VARSIGMA = Argument(varsigma, 1e-8, 1e4, description="intrinsic conductivity, Eq. (24)", spacing="log")
BETA = Argument(beta, 0.0, 10.0, description="longitudinal viscosity, Eq. (24)", spacing="log")


def over_x(integrand: sp.Expr, start: float = -14.0, nodes: int = 240) -> FixedNodeIntegral:
    """Integral over x from 0 to infinity: trapezoidal rule in t, x = log(1 + e^t).

    The step of the integrands at varsigma**2 x exp(2 x) = 1 has its poles at a distance of about pi/2 from the real
    axis wherever it stands, and at large varsigma the poles near 0 are spread out by the substitution: both make the
    rule converge exponentially. Measured truncation error with 240 nodes from t = -14 to 36, relative: 4e-17 (f),
    1.4e-16 (g), over the whole domain; viscosity needs nodes closer to 0.
    """
    return FixedNodeIntegral(integrand, x, 0.0, sp.oo, (start, 36.0), nodes, "trapezoid", sp.log(1 + sp.exp(x)))


def _frequency_integrals():
    for m, n, p in ((1, 1, 0), (1, 1, 2), (1, 1, 4), (1, 1, 6), (2, 1, 4), (1, 2, 4)):
        yield Kernel(f"frequency_integral_{m}{n}_p{p}", frequency_integral(p, m, n), (WAVE_NUMBER, VARSIGMA),
                     ("23", "int-11" if m == n else "int-21"),
                     f"integral of y^{p}/(pi_plus^{m} pi_minus^{n}) over y from 0 to infinity")


def _schemes():
    for scheme in ("printed", "no-noise", "complete"):
        integrand, scale = g_integrand(scheme)
        yield Kernel("g_" + scheme.replace("-", "_"), over_x(integrand / beta), (VARSIGMA,),
                     ("22b", f"g-{scheme}-x"),
                     f"g per unit beta, scheme {scheme}", derivatives=(varsigma,), scale=over_x(scale / beta))


MODULE = Module(
    "bilayer",
    "Kernels of Zverevich & Levchenko (2025), nonreciprocal Coulomb drag in electron bilayers.",
    (
        Kernel("force_density", force_density(), (WAVE_NUMBER, FREQUENCY, VARSIGMA), ("22a", "23"),
               "integrand of (22a), drawn in Fig. 2"),
        *_frequency_integrals(),
        Kernel("f_integrand", f_integrand(), (WAVE_NUMBER, VARSIGMA), ("22a", "f-x"),
               "integrand of f over x, frequencies integrated"),
        Kernel("f_viscous_integrand", f_viscous_integrand(), (WAVE_NUMBER, VARSIGMA, BETA), ("f-viscous-x",),
               "integrand of f over x with viscosity and its noise"),
        Kernel("f", over_x(f_integrand()), (VARSIGMA,), ("22a", "f-x"), "linear drag without viscosity",
               derivatives=(varsigma,)),
        Kernel("f_viscous", over_x(f_viscous_integrand(), -16.5, 320), (VARSIGMA, BETA), ("f-viscous-x",),
               "linear drag with viscosity and its noise", derivatives=(varsigma, beta)),
        *_schemes(),
    ),
    "coulombdrag generate bilayer",
)
