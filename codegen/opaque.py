"""Functions that SymPy knows nothing about: stable forms are written with them last, so that nothing undoes them."""

from __future__ import annotations

from collections.abc import Callable

import mpmath as mp
import sympy as sp

__all__ = ["CLASSES", "Cosh", "Exp", "Expm1", "Log", "Log1p", "Opaque", "Sinh", "Tanh", "classic", "from_sympy"]


class Opaque(sp.Function):
    """An unevaluated function of one argument; `plain` says what it stands for, `elementary` how it is printed."""

    nargs = 1
    elementary = ""
    real = True

    @staticmethod
    def plain(u: sp.Expr) -> sp.Expr:
        raise NotImplementedError

    def _eval_is_extended_real(self) -> bool | None:
        return self.args[0].is_extended_real

    def _eval_evalf(self, prec: int) -> sp.Expr:
        return self.plain(self.args[0])._eval_evalf(prec)

    def fdiff(self, argindex: int = 1) -> sp.Expr:
        raise TypeError(f"{self.func.__name__} is the last form of an expression: differentiate before the rewriting")


def _opaque(name: str, elementary: str, plain: Callable[[sp.Expr], sp.Expr]) -> type[Opaque]:
    return type(name, (Opaque,), {"elementary": elementary, "plain": staticmethod(plain), "__module__": __name__})


Exp = _opaque("Exp", "exp", sp.exp)
Expm1 = _opaque("Expm1", "expm1", lambda u: sp.exp(u) - 1)
Log = _opaque("Log", "log", sp.log)
Log1p = _opaque("Log1p", "log1p", lambda u: sp.log(1 + u))
Tanh = _opaque("Tanh", "tanh", sp.tanh)
Sinh = _opaque("Sinh", "sinh", sp.sinh)
Cosh = _opaque("Cosh", "cosh", sp.cosh)

#: All of them by name.
CLASSES: dict[str, type[Opaque]] = {
    cls.__name__: cls for cls in (Exp, Expm1, Log, Log1p, Tanh, Sinh, Cosh)
}

#: mpmath's functions of the same names as the elementary ones: accurate where the plain form cancels.
MPMATH: dict[str, Callable] = {
    "exp": mp.exp, "expm1": mp.expm1, "log": mp.log, "log1p": mp.log1p,
    "tanh": mp.tanh, "sinh": mp.sinh, "cosh": mp.cosh,
}


def classic(expression: sp.Expr) -> sp.Expr:
    """The expression with every opaque function replaced by what it stands for.

    Examples
    --------
    >>> x = sp.Symbol("x")
    >>> classic(x*Expm1(-x))
    x*(-1 + exp(-x))
    """
    return expression.replace(lambda e: isinstance(e, Opaque), lambda e: e.plain(*e.args))


def from_sympy(expression: sp.Expr) -> sp.Expr:
    """SymPy's own expm1 and log1p (sympy.codegen.cfunctions) as ours, and exp and log as opaque ones; nothing else."""
    from sympy.codegen.cfunctions import expm1, log1p

    table = {expm1: Expm1, log1p: Log1p, sp.exp: Exp, sp.log: Log, sp.tanh: Tanh, sp.sinh: Sinh, sp.cosh: Cosh}

    def visit(e: sp.Basic) -> sp.Basic:
        if not e.args:
            return e
        args = [visit(a) for a in e.args]
        return table.get(e.func, e.func)(*args)

    return visit(expression)
