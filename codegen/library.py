"""The elementary functions themselves as kernels, and what many formulas are built on: to be certified like any other.

``load(library.MODULE)`` compiles them; ``certify(library.MODULE, loaded)`` measures them.
"""

from __future__ import annotations

from typing import Any

import sympy as sp

from coulombdrag.codegen.spec import Argument, Kernel, Module

__all__ = ["MODULE"]

_x = sp.Symbol("x", real=True)


def _kernel(name: str, expression: sp.Expr, low: float, high: float, description: str, **options: Any) -> Kernel:
    spacing = "log" if low > 0 else "linear"
    return Kernel(name, expression, (Argument(_x, low, high, spacing=spacing),), (), description, **options)


#: Domains are where the value is a float64; beyond, the functions overflow, underflow or are NaN as IEEE demands.
MODULE = Module(
    "elementary",
    "Elementary functions that LLVM vectorises, and Fermi and Bose functions.",
    (
        _kernel("exp", sp.exp(_x), -745.0, 709.75, "exponential"),
        _kernel("expm1", sp.exp(_x) - 1, -745.0, 709.75, "exponential less one"),
        _kernel("log", sp.log(_x), 5e-324, 1.7e308, "logarithm"),
        _kernel("log1p", sp.log(1 + _x), -1 + 2.0**-53, 1.7e308, "logarithm of one plus"),
        _kernel("tanh", sp.tanh(_x), -700.0, 700.0, "hyperbolic tangent"),
        _kernel("sinh", sp.sinh(_x), -710.0, 710.0, "hyperbolic sine"),
        _kernel("cosh", sp.cosh(_x), -710.0, 710.0, "hyperbolic cosine"),
        _kernel("x_coth_x", _x * sp.coth(_x), 1e-100, 700.0, "x coth x", removable=(_x * sp.coth(_x),)),
        _kernel("fermi", 1 / (sp.exp(_x) + 1), -700.0, 700.0, "Fermi function"),
        _kernel("bose", 1 / (sp.exp(_x) - 1), 1e-300, 700.0, "Bose function"),
        _kernel("softplus", sp.log(1 + sp.exp(_x)), -700.0, 1e300, "log(1 + e^x)"),
    ),
    "load(coulombdrag.codegen.library.MODULE)",
)
