"""An expression as a Python function over flint balls or mpmath numbers, literally as it stands."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import Any

import mpmath
import sympy as sp
from sympy.codegen.cfunctions import exp2, expm1, log1p, log2

from coulombdrag.codegen.opaque import FermiDirac

try:
    import flint
except ImportError:  # the extra "verify" is not installed
    flint = None

__all__ = ["compiled"]

#: SymPy function -> name of the method of a flint ball (also the name in mpmath where that is the same).
FUNCTIONS: dict[Any, str] = {
    sp.exp: "exp", sp.log: "log", sp.sin: "sin", sp.cos: "cos", sp.tan: "tan", sp.cot: "cot", sp.sec: "sec",
    sp.csc: "csc", sp.sinh: "sinh", sp.cosh: "cosh", sp.tanh: "tanh", sp.coth: "coth", sp.sech: "sech",
    sp.csch: "csch", sp.asin: "asin", sp.acos: "acos", sp.atan: "atan", sp.asinh: "asinh", sp.acosh: "acosh",
    sp.atanh: "atanh", sp.erf: "erf", sp.erfc: "erfc", sp.gamma: "gamma", sp.loggamma: "lgamma", sp.zeta: "zeta",
    sp.LambertW: "lambertw", sp.sinc: "sinc", expm1: "expm1", log1p: "log1p",
}  # fmt: skip
#: Methods that need to be told when analyticity is asked for, since they have a branch cut.
BRANCHED = {"log", "sqrt", "rsqrt", "log1p"}
MPMATH_NAMES = {"lgamma": "loggamma"}


class _Writer:
    """Writes an expression as Python statements, every distinct sub-expression once, nothing rearranged."""

    def __init__(self, symbols: tuple[sp.Symbol, ...], backend: str) -> None:
        self.backend, self.symbols = backend, symbols
        self.names: dict[sp.Basic, str] = {s: f"a{i}" for i, s in enumerate(symbols)}
        self.lines: list[str] = []
        self.constants: dict[str, Any] = {}

    def name(self, expression: sp.Basic) -> str:
        if expression not in self.names:
            text = self._text(expression)
            self.names[expression] = name = f"t{len(self.lines)}"
            self.lines.append(f"{name} = {text}")
        return self.names[expression]

    def _constant(self, number: sp.Rational) -> str:
        if self.backend == "mpmath":
            return f"(mpf({number.p})/{number.q})"
        if number.q == 1 and abs(number.p) < 1 << 31:
            return f"({number.p})"
        key = f"c{len(self.constants)}"
        self.constants[key] = flint.fmpq(int(number.p), int(number.q))
        return key

    def _text(self, e: sp.Basic) -> str:
        if isinstance(e, sp.Number):
            if not e.is_finite:
                raise ValueError(f"an expression with {e} has no reference value")
            return self._constant(sp.Rational(e))  # the exact value of a Float
        if isinstance(e, sp.NumberSymbol):
            return self._symbol(e)
        if isinstance(e, sp.Add | sp.Mul):
            return (" + " if isinstance(e, sp.Add) else "*").join(self.name(a) for a in e.args)
        if isinstance(e, sp.Pow):
            return self._power(*e.args)
        if isinstance(e, sp.Abs | sp.Max | sp.Min):
            return self._lattice(e)
        if isinstance(e, sp.sign | sp.Heaviside):
            u = e.args[0]
            low, at = (-1, 0) if isinstance(e, sp.sign) else (0, sp.S.Half)
            return self._choice(sp.Piecewise((low, u < 0), (1, u > 0), (at, True)))
        if isinstance(e, sp.Piecewise):
            return self._choice(e)
        if isinstance(e, exp2 | log2):
            return self.name(sp.Integer(2) ** e.args[0] if isinstance(e, exp2) else sp.log(e.args[0]) / sp.log(2))
        if isinstance(e, FermiDirac):
            return self._fermi_dirac(*map(self.name, e.args))
        if e.func in FUNCTIONS and len(e.args) == 1:
            return self._method(FUNCTIONS[e.func], self.name(e.args[0]))
        raise ValueError(f"no reference value for {e.func.__name__} in {e}; known: {_known()}")

    def _symbol(self, e: sp.NumberSymbol) -> str:
        if self.backend == "mpmath":
            return {"pi": "+mp.pi", "E": "+mp.e", "EulerGamma": "+mp.euler", "Catalan": "+mp.catalan"}[str(e)]
        make = {"pi": "pi()", "E": "const_e()", "EulerGamma": "const_euler()", "Catalan": "const_catalan()"}[str(e)]
        return f"arb.{make}" if self.backend == "arb" else f"acb(arb.{make})"

    def _method(self, method: str, argument: str) -> str:
        if self.backend == "mpmath":
            return f"mp.{MPMATH_NAMES.get(method, method)}({argument})"
        flag = "analytic=analytic" if self.backend == "acb" and method in BRANCHED - {"log1p"} else ""
        return f"ball({argument}).{method}({flag})"

    def _fermi_dirac(self, order: str, x: str) -> str:
        if self.backend == "mpmath":
            return f"mp.re(-mp.polylog({order}, -mp.exp({x})))"
        return f"(-(-ball({x}).exp()).polylog(ball({order})))"

    def _power(self, base: sp.Expr, exponent: sp.Expr) -> str:
        b = self.name(base)
        if base is sp.E:
            return self._method("exp", self.name(exponent))
        if isinstance(exponent, sp.Integer):
            return f"ball({b})**({int(exponent)})" if self.backend != "mpmath" else f"{b}**({int(exponent)})"
        if exponent in (sp.S.Half, -sp.S.Half) and self.backend != "mpmath":
            return self._method("sqrt" if exponent > 0 else "rsqrt", b)
        e = self.name(exponent)
        if self.backend == "acb":
            return f"ball({b}).pow(ball({e}), analytic=analytic)"
        return f"ball({b})**{e}" if self.backend == "arb" else f"{b}**{e}"

    def _lattice(self, e: sp.Basic) -> str:
        names = [self.name(a) for a in e.args]
        if self.backend == "mpmath":
            return f"{ {'Abs': 'abs', 'Max': 'max', 'Min': 'min'}[e.func.__name__] }({', '.join(names)})"
        if isinstance(e, sp.Abs):
            return f"abs({names[0]})" if self.backend == "arb" else f"ball({names[0]}).real_abs(analytic=analytic)"
        word, flag = e.func.__name__.lower(), ""
        if self.backend == "acb":
            word, flag = f"real_{word}", ", analytic=analytic"
        text = names[0]
        for other in names[1:]:
            text = f"ball({text}).{word}(ball({other}){flag})"
        return text


    def _choice(self, e: sp.Piecewise) -> str:
        """A call of a function that computes the chosen branch alone: another one may have a pole there."""
        if self.backend == "acb":
            raise ValueError(f"no reference value for an integral of {e.func.__name__}, which is not analytic: {e}")
        key = f"p{len(self.constants)}"
        self.constants[key] = _chooser(e, self.symbols, self.backend)
        return f"{key}({', '.join(self.names[s] for s in self.symbols)})"


#: Conditions of a Piecewise: the sign of lhs - rhs that fulfils them, and whether zero does.
_RELATIONS = {sp.StrictLessThan: (-1, False), sp.LessThan: (-1, True), sp.StrictGreaterThan: (1, False),
              sp.GreaterThan: (1, True)}


def _chooser(e: sp.Piecewise, symbols: tuple[sp.Symbol, ...], backend: str) -> Callable[..., Any]:
    """The Piecewise as a function: NaN, which asks for more precision, where a ball straddles a condition."""
    cases = []
    for expression, condition in e.args:
        if condition != sp.true and type(condition) not in _RELATIONS:
            raise ValueError(f"no reference value for the condition {condition}; known: < <= > >=")
        gap = None if condition == sp.true else compiled(condition.lhs - condition.rhs, symbols, backend)
        cases.append((_RELATIONS.get(type(condition)), gap, compiled(sp.sympify(expression), symbols, backend)))
    nan = mpmath.mpf("nan") if backend == "mpmath" else flint.arb("nan")

    def value(*numbers: Any) -> Any:
        for relation, gap, branch in cases:
            if relation is None or gap is None:
                return branch(*numbers)
            difference, (sign, at_zero) = gap(*numbers), relation
            if difference == 0:
                holds = at_zero
            elif difference > 0 or difference < 0:
                holds = (difference > 0) == (sign > 0)
            else:
                return nan
            if holds:
                return branch(*numbers)
        raise ValueError(f"no case of {e} holds")

    return value


def _known() -> str:
    return ", ".join(sorted(f.__name__ for f in FUNCTIONS))


@lru_cache(maxsize=512)
def compiled(expression: sp.Expr, symbols: tuple[sp.Symbol, ...], backend: str = "arb") -> Callable[..., Any]:
    """The expression as a Python function over ``arb``, ``acb`` (last argument: the flag `analytic`) or mpmath numbers.

    Examples
    --------
    >>> x = sp.Symbol("x")
    >>> float(compiled(x**2 + 1, (x,), "mpmath")(mpmath.mpf(2)))
    5.0
    """
    writer = _Writer(symbols, backend)
    result = writer.name(expression)
    arguments = [f"a{i}" for i in range(len(symbols))] + (["analytic=False"] if backend == "acb" else [])
    end = f"mpf({result})" if backend == "mpmath" else f"ball({result})"
    source = f"def value({', '.join(arguments)}):\n" + "".join(f"    {x}\n" for x in [*writer.lines, f"return {end}"])
    space: dict[str, Any] = {"mp": mpmath.mp, "mpf": mpmath.mpf, **writer.constants}
    if backend != "mpmath":
        space |= {"arb": flint.arb, "acb": flint.acb, "ball": flint.arb if backend == "arb" else flint.acb}
    exec(compile(source, f"<reference of {expression.func.__name__}>", "exec"), space)
    return space["value"]
