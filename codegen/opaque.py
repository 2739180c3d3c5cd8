"""Functions that SymPy knows nothing about: stable forms are written with them last, so that nothing undoes them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import mpmath as mp
import sympy as sp

__all__ = ["CLASSES", "Atan", "Cosh", "Exp", "Expm1", "FermiDirac", "FermiHalf", "FermiMinusHalf", "Log", "Log1p",
           "Opaque", "Sinh", "Tanh", "classic", "fermi_dirac", "from_sympy"]


def fermi_dirac(order: object, x: object) -> mp.mpf:
    """-Li_s(-e^x), s = order, at mpmath's precision.

    In ball arithmetic where python-flint is installed: mpmath needs minutes at hundreds of digits.

    Examples
    --------
    >>> mp.nstr(fermi_dirac(1, 0), 10)                # log 2
    '0.6931471806'
    """
    order, x = mp.mpf(order), mp.mpf(x)
    try:
        import flint
    except ImportError:  # the extra "verify" is not installed
        return mp.re(-mp.polylog(order, -mp.exp(x)))
    wanted, before, guard = mp.mp.prec, flint.ctx.prec, 60
    try:
        while True:
            flint.ctx.prec = wanted + guard
            ball = -(-_ball(x).exp()).polylog(_ball(order))
            if ball.rel_accuracy_bits() >= wanted + 8:
                man, exponent = ball.mid().man_exp()
                return +mp.ldexp(mp.mpf(int(man)), int(exponent))
            guard *= 2
    finally:
        flint.ctx.prec = before


def _ball(value: mp.mpf) -> Any:
    """The exact ball of an mpmath number."""
    import flint

    sign, man, exponent, _ = value._mpf_
    return flint.arb((-int(man) if sign else int(man), int(exponent)))


class FermiDirac(sp.Function):
    """Complete Fermi-Dirac integral -Li_s(-e^x) of order and argument: 1/Gamma(s) int_0^oo t^(s-1)/(1 + e^(t-x)) dt.

    Kernels can be made of orders 1/2 and -1/2; others are known to references and derivatives.
    """

    nargs = 2
    _imp_ = staticmethod(fermi_dirac)

    def fdiff(self, argindex: int = 2) -> sp.Expr:
        if argindex != 2:
            raise sp.ArgumentIndexError(self, argindex)
        return FermiDirac(self.args[0] - 1, self.args[1])

    def _eval_is_extended_real(self) -> bool | None:
        return self.args[1].is_extended_real

    def _eval_evalf(self, prec: int) -> sp.Expr | None:
        if not self.args[1].is_number:
            return None
        with mp.workprec(prec):
            return sp.Float._new(fermi_dirac(*(a._to_mpmath(prec) for a in self.args))._mpf_, prec)

    def _latex(self, printer: object, **options: object) -> str:
        order, x = (printer._print(a) for a in self.args)  # type: ignore[attr-defined]
        return rf"-\operatorname{{Li}}_{{{order}}}(-e^{{{x}}})"


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
Atan = _opaque("Atan", "atan", sp.atan)
FermiHalf = _opaque("FermiHalf", "fermi_half", lambda u: FermiDirac(sp.S.Half, u))
FermiMinusHalf = _opaque("FermiMinusHalf", "fermi_minus_half", lambda u: FermiDirac(-sp.S.Half, u))

#: All of them by name.
CLASSES: dict[str, type[Opaque]] = {
    cls.__name__: cls for cls in (Exp, Expm1, Log, Log1p, Tanh, Sinh, Cosh, Atan, FermiHalf, FermiMinusHalf)
}

#: mpmath's functions of the same names as the elementary ones: accurate where the plain form cancels.
MPMATH: dict[str, Callable] = {
    "exp": mp.exp, "expm1": mp.expm1, "log": mp.log, "log1p": mp.log1p,
    "tanh": mp.tanh, "sinh": mp.sinh, "cosh": mp.cosh, "atan": mp.atan,
    "fermi_half": lambda x: fermi_dirac(0.5, x), "fermi_minus_half": lambda x: fermi_dirac(-0.5, x),
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

    table = {expm1: Expm1, log1p: Log1p, sp.exp: Exp, sp.log: Log, sp.tanh: Tanh, sp.sinh: Sinh, sp.cosh: Cosh,
             sp.atan: Atan}
    orders = {sp.S.Half: FermiHalf, -sp.S.Half: FermiMinusHalf}

    def visit(e: sp.Basic) -> sp.Basic:
        if not e.args:
            return e
        if isinstance(e, FermiDirac) and e.args[0] in orders:
            return orders[e.args[0]](visit(e.args[1]))
        args = [visit(a) for a in e.args]
        return table.get(e.func, e.func)(*args)

    return visit(expression)
