"""The kernels of mesoscopic drag: what is compiled, from which equation, over which domain.

U12(2k), the integral (5) and zeta are no kernels: the first oscillates without bound in k L, the second is double, and
the third needs Bessel functions. The solvers compute them when they run.
"""

from __future__ import annotations

import sympy as sp

from coulombdrag.codegen.spec import Argument, FixedNodeIntegral, Kernel, Module

from .estimate import depth, screened_smooth
from .fluctuations import (
    first,
    mean_in_sums,
    pairs,
    partial,
    rms,
    square,
    squares,
    triples,
    uneven,
    variance_in_sums,
)
from .symbols import U, c
from .weak import R1, R2, U0_smooth, U1_smooth, n2, ratio, share

CORRELATION = Argument(c, -1.0, 1.0, description="correlation of both potentials")


def sum_over(symbol: sp.Symbol, what: str) -> Argument:
    """A sum over the modes, which a solver takes as a sum of positive terms and never as a difference of traces."""
    return Argument(symbol, 1e-12, 1e6, spacing="log", description=f"sum over {what} of modes, x = R nu/U12(2 k)")


ONE, SQUARE = sum_over(first, "x"), sum_over(square, "x^2")
PAIRS = sum_over(pairs, "x y of unlike pairs, in both orders,")
UNEVEN, SQUARES = sum_over(uneven, "x^2 y of unlike pairs"), sum_over(squares, "x^2 y^2 of unlike pairs")
TRIPLES = sum_over(triples, "x^2 y z of unlike triples, y and z in both orders,")
REFLECTIONS = tuple(Argument(symbol, 1e-12, 1.0, spacing="log", description="mean reflection of a wire")
                    for symbol in (R1, R2))
CLEAN = Argument(U, 1e-12, 1e9, spacing="log", description="U12(2 k)")
SMEARED = Argument(n2, 1e-18, 1e18, spacing="log", description="the integral (5), a square")
SHAPE = Argument(ratio, 1e-6, 1e8, spacing="log", description="length over distance of the wires")
DEPTH = Argument(depth, 1e-3, 1e3, spacing="log", description="twice the distance over the screening length")


def moduli(expression: sp.Expr) -> sp.Expr:
    """The same for a correlation without its sign: the sum of the moduli of the terms."""
    return expression.xreplace({c: abs(c)})


def along(integral: sp.Integral, order: int) -> FixedNodeIntegral:
    """Gauss: the integrand is entire, and grows like exp(20 share) at most."""
    return FixedNodeIntegral(integral.function, share, 0.0, 1.0, (0.0, 1.0), order)


def decaying(integral: sp.Integral) -> FixedNodeIntegral:
    """Equal steps in the logarithm of the variable: the poles are pi away, exp(-exp t) grows from pi/2 on."""
    (variable, *_ends), = integral.limits
    return FixedNodeIntegral(integral.function, variable, 0.0, sp.oo, (-46.0, 3.8), 201, "trapezoid", sp.exp(variable))


def weak_disorder():
    """Mean and rms of the drag between wires of weak disorder."""
    yield Kernel("correlation_enhancement", partial(), (CORRELATION,), ("6", "partial"), "rms over that without "
                 "correlation, at leading order", derivatives=(c,))
    yield Kernel("relative_rms", rms(), (*REFLECTIONS, CLEAN, SMEARED), ("4",), "rms over the clean drag, at leading "
                 "order, without correlation")
    yield Kernel("relative_mean", mean_in_sums(), (CORRELATION, ONE, PAIRS), ("mean", "mean-sums"), "mean over the "
                 "clean drag, all orders in R U12(0)/U12(2k)", scale=moduli(mean_in_sums()))
    yield Kernel("relative_variance", variance_in_sums(), (CORRELATION, SQUARE, UNEVEN, SQUARES, TRIPLES),
                 ("all-orders", "variance-sums"), "variance over the square of the clean drag, all orders in "
                 "R U12(0)/U12(2k)", scale=moduli(variance_in_sums()))


def interactions():
    """Moments of the bare and of the screened interaction."""
    yield Kernel("coulomb_mean", along(U0_smooth(), 32), (SHAPE,), ("U0", "U0-smooth"), "U12(0) of bare Coulomb over "
                 "the distance of the wires")
    yield Kernel("coulomb_shift", along(U1_smooth(), 40), (SHAPE,), ("U1", "U1-smooth"), "integral of U12 "
                 "(1 - 2|x1-x2|/L) over the distance of the wires, for bare Coulomb", scale=along(U0_smooth(), 32))
    yield Kernel("screening", decaying(screened_smooth()), (DEPTH,), ("screened", "screened-log"), "exp(x) Gamma_0(x) "
                 "of (24)")


MODULE = Module(
    "mesoscopic",
    "Kernels of Mortensen, Flensberg & Jauho, mesoscopic Coulomb drag.",
    (*weak_disorder(), *interactions()),
    "coulombdrag generate mesoscopic",
)
