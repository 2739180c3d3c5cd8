"""Nodes that stand for a long expression, so that formulas stay as short as they are on paper.

The checks put the expression in; the changes of a mutation run go no further than the node.
"""

from __future__ import annotations

from typing import Any

import sympy as sp


class Held(sp.Basic):
    """What a node stands for, which is no part of the formula."""


class Node(sp.Expr):
    """A quantity by its name and the expression that it stands for.

    Examples
    --------
    >>> x = sp.Symbol("x")
    >>> short = node("g_0", 1/(x + 1))
    >>> short**2, sp.diff(short, x).numeric_form()
    (g_0**2, -1/(x + 1)**2)
    """

    is_commutative = True

    def numeric_form(self) -> sp.Expr:
        """The expression."""
        return self.args[1].args[0]

    @property
    def free_symbols(self) -> set[sp.Symbol]:
        return self.numeric_form().free_symbols

    def _eval_derivative(self, symbol: sp.Symbol) -> sp.Expr:
        return node(f"{self._sympystr()}'", sp.diff(self.numeric_form(), symbol))

    def _sympystr(self, *_: Any, **options: Any) -> str:
        return str(self.args[0].args[0])

    _latex = _sympystr


def node(name: str, expression: sp.Expr) -> sp.Expr:
    """The node of an expression; a number as it is."""
    return expression if expression.is_number else Node(Held(sp.Symbol(name)), Held(expression))
