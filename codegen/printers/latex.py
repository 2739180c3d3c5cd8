"""LaTeX of a kernel's formula, for its docstring."""

from __future__ import annotations

import sympy as sp

from coulombdrag.codegen.spec import FixedNodeIntegral

__all__ = ["formula"]


def formula(expression: sp.Expr | FixedNodeIntegral) -> str:
    """The declared formula, not its rewritten form.

    Examples
    --------
    >>> x, s = sp.symbols("x s")
    >>> formula(FixedNodeIntegral(x*s, x, 0.0, 1.0, (0.0, 1.0), 2))
    '\\\\int_{0}^{1} s x\\\\, dx'
    """
    if isinstance(expression, FixedNodeIntegral):
        variable = sp.latex(expression.variable)
        lower, upper = (sp.latex(sp.nsimplify(b)) for b in (expression.lower, expression.upper))
        return rf"\int_{{{lower}}}^{{{upper}}} {sp.latex(expression.integrand)}\, d{variable}"
    return sp.latex(expression)
