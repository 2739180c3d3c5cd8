"""What declares a kernel: arguments and their domains, an expression or a fixed-node integral, its origin."""

from __future__ import annotations

import builtins
import keyword
import math
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Any

import sympy as sp

from coulombdrag.codegen.slope import slope

__all__ = ["Argument", "FixedNodeIntegral", "Kernel", "Module"]

#: Names that the generated module uses itself, beside Python's own.
RESERVED = frozenset({"np", "numba", "types", "intrinsic", "threading", "HASH", "KERNELS", "Kernel", "warmup"})
#: Further ones that a formula uses, in the generated code or in what it is compared with.
IN_FORMULAS = frozenset({
    "out", "i", "j", "exp", "expm1", "log", "log1p", "sqrt", "tanh", "sinh", "cosh", "coth", "atan",
    "fermi_half", "fermi_minus_half", "pi", "mpf", "arb",
})  # fmt: skip


def _identifier(what: str, name: str) -> None:
    """Refuse a name that cannot stand in generated Python, or that the generated code needs."""
    if not isinstance(name, str) or not name.isidentifier() or keyword.iskeyword(name):
        raise ValueError(f"{what} {name!r} must be a Python identifier")
    reserved = RESERVED | IN_FORMULAS if what == "argument" else RESERVED
    if name in reserved or hasattr(builtins, name) or name.startswith("_") or name.endswith("_"):
        taken = f"{', '.join(sorted(reserved))}, Python's builtins, _* and *_"
        raise ValueError(f"{what} {name!r} is taken by the generated code, as are {taken}")


def _number(what: str, value: Any) -> float:
    """A number as float64, where None, texts, complex numbers and what float64 cannot hold are refused."""
    try:
        if isinstance(value, (str, bytes)):
            raise TypeError
        return float(value)
    except (TypeError, ValueError, OverflowError):
        raise ValueError(f"{what} must be a real number within float64, got {value!r:.60}") from None


def _expression(what: str, value: Any) -> sp.Expr:
    """A scalar SymPy expression, or a number as one."""
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        value = sp.sympify(value)
    if not isinstance(value, sp.Expr) or isinstance(value, sp.MatrixBase):
        raise TypeError(f"{what} must be a scalar SymPy expression, got {value!r:.60}")
    return value


def _several(what: str, value: Any, kind: type) -> tuple[Any, ...]:
    """A tuple of objects of one kind, from any iterable but a text."""
    found = tuple(value) if isinstance(value, Iterable) and not isinstance(value, (str, bytes)) else None
    if found is None or not all(isinstance(v, kind) for v in found):
        raise TypeError(f"{what} must be a tuple of {kind.__name__}, got {value!r:.60}")
    return found


def _texts(owner: object, *names: str) -> None:
    for name in names:
        if not isinstance(getattr(owner, name), str):
            raise TypeError(f"{name} must be a text, got {getattr(owner, name)!r:.60}")


@dataclass(frozen=True)
class Argument:
    """One real argument of a kernel and the closed domain over which the kernel is certified.

    Parameters
    ----------
    symbol : sympy.Symbol
        The symbol in the expression; the name of the argument is ``str(symbol)``.
    low, high : float
        Closed domain, finite.
    unit, description : str
        For the documentation of the kernel.
    spacing : {"linear", "log"}
        How certificates sample the domain.

    Examples
    --------
    >>> import sympy as sp
    >>> Argument(sp.Symbol("x", positive=True), 1e-6, 300.0, spacing="log").name
    'x'
    """

    symbol: sp.Symbol
    low: float
    high: float
    unit: str = "1"
    description: str = ""
    spacing: str = "linear"

    def __post_init__(self) -> None:
        if not isinstance(self.symbol, sp.Symbol):
            raise TypeError(f"symbol must be a sympy.Symbol, got {self.symbol!r:.60}")
        _identifier("argument", self.name)
        _texts(self, "unit", "description")
        object.__setattr__(self, "low", _number(f"low end of {self.name}", self.low))
        object.__setattr__(self, "high", _number(f"high end of {self.name}", self.high))
        if not (math.isfinite(self.low) and math.isfinite(self.high) and self.low < self.high):
            raise ValueError(f"domain of {self.name} must be finite with low < high, got [{self.low}, {self.high}]")
        if self.spacing not in ("linear", "log"):
            raise ValueError(f"spacing of {self.name} must be 'linear' or 'log', got {self.spacing!r:.60}")

    @property
    def name(self) -> str:
        """Name of the argument in the generated function."""
        return str(self.symbol)


@dataclass(frozen=True)
class FixedNodeIntegral:
    """Integral over one variable by a rule whose nodes and weights are printed into the generated module.

    Parameters
    ----------
    integrand : sympy.Expr
        In `variable` and the arguments of the kernel.
    variable : sympy.Symbol
    lower, upper : float
        Limits of the defining integral; `upper` may be ``sympy.oo``. Then the last panel ends at the stated
        truncation, and the certificate, which compares with the defining integral, includes what is cut off.
    panels : tuple of float
        Increasing break points from `lower` to `upper` (or to the truncation); in t where a substitution is given.
    order : int
        Nodes a panel; for the trapezoidal rule, all nodes, both ends included.
    rule : {"gauss", "trapezoid"}
        Gauss-Legendre panels, or equidistant nodes between two break points. After a substitution that makes the
        integrand die out at both ends the trapezoidal rule converges exponentially, with half the nodes of Gauss.
    substitution : sympy.Expr, optional
        The variable as an increasing function of t, where t is written as the variable itself: ``log(1 + exp(x))``.

    Examples
    --------
    >>> import sympy as sp
    >>> x, s = sp.symbols("x s", positive=True)
    >>> FixedNodeIntegral(x**3/(1 + s*sp.exp(x)), x, 0.0, sp.oo, (0.0, 2.0, 8.0, 40.0), 20).diff(s).order
    20
    """

    integrand: sp.Expr
    variable: sp.Symbol
    lower: float
    upper: float | sp.Expr
    panels: tuple[float, ...]
    order: int
    rule: str = "gauss"
    substitution: sp.Expr | None = None

    def __post_init__(self) -> None:
        if not isinstance(self.variable, sp.Symbol):
            raise TypeError(f"variable must be a sympy.Symbol, got {self.variable!r:.60}")
        object.__setattr__(self, "integrand", _expression("integrand", self.integrand))
        lower = _number("lower", self.lower)
        upper = math.inf if self.upper == sp.oo else _number("upper", self.upper)
        if self.substitution is not None:
            object.__setattr__(self, "substitution", _expression("substitution", self.substitution))
        if self.integrand.has(sp.oo, -sp.oo, sp.zoo, sp.nan):
            raise ValueError(f"integrand must be finite, got {self.integrand}")
        object.__setattr__(self, "panels", tuple(_number("panels", p) for p in _several("panels", self.panels, object)))
        if not all(map(math.isfinite, self.panels)):
            raise ValueError(f"panels must be finite, got {self.panels}")
        if self.variable not in self.integrand.free_symbols:
            raise ValueError(f"integrand must contain the variable {self.variable}, got {self.integrand}")
        if len(self.panels) < 2 or any(b <= a for a, b in zip(self.panels, self.panels[1:], strict=False)):
            raise ValueError(f"panels must be two or more increasing break points, got {self.panels}")
        if self.rule not in ("gauss", "trapezoid"):
            raise ValueError(f"rule must be 'gauss' or 'trapezoid', got {self.rule!r:.60}")
        if self.rule == "trapezoid" and len(self.panels) != 2:
            raise ValueError(f"panels of the trapezoidal rule must be its two ends, got {self.panels}")
        if self.substitution is None:
            if self.panels[0] != lower:
                raise ValueError(f"panels must begin at lower = {self.lower}, got {self.panels[0]}")
            if upper != math.inf and self.panels[-1] != upper:
                raise ValueError(f"panels must end at upper = {self.upper}, got {self.panels[-1]}")
        elif self.substitution.free_symbols != {self.variable}:
            raise ValueError(f"substitution must contain {self.variable} alone, got {self.substitution}")
        elif self.substitution.subs(self.variable, self.panels[0]) < self.lower:
            raise ValueError(f"substitution must start at or above lower = {self.lower}, got panels {self.panels}")
        if not isinstance(self.order, int) or isinstance(self.order, bool) or not 1 <= self.order <= 1000:
            raise ValueError(f"order must be in 1..1000 and whole, got {self.order!r:.60}")

    @property
    def free_symbols(self) -> set[sp.Symbol]:
        """Symbols that the value depends on: those of the integrand but the variable."""
        return self.integrand.free_symbols - {self.variable}

    @property
    def nodes(self) -> int:
        """Number of nodes of all panels."""
        return self.order * (len(self.panels) - 1)

    def diff(self, symbol: sp.Symbol) -> FixedNodeIntegral:
        """The derivative with respect to a parameter, on the same nodes."""
        return replace(self, integrand=slope(self.integrand, symbol, self.variable))


@dataclass(frozen=True)
class Kernel:
    """One compiled function: ``out = expression(arguments)``.

    Parameters
    ----------
    name : str
        Name of the function in the generated module.
    expression : sympy.Expr or FixedNodeIntegral
    arguments : tuple of Argument
        In the order of the call; every free symbol of the expression is one of them.
    source : tuple of str
        Numbers of the equations that it comes from.
    description, unit : str
        For the documentation of the kernel.
    derivatives : tuple of sympy.Symbol
        Arguments by which the exact first derivative is emitted too, as ``{name}_d{symbol}``.
    scale : sympy.Expr, optional
        What errors are relative to when the kernel changes sign (the sum of the moduli of its terms).
    removable : tuple of sympy.Expr
        Sub-expressions of one argument each with a removable singularity where it is 0. Near it they are evaluated by
        their Taylor series; degree and split point are chosen by measurement and recorded in the generated module.

    Examples
    --------
    >>> import sympy as sp
    >>> x = sp.Symbol("x", positive=True)
    >>> bose = Kernel("bose", 1/(sp.exp(x) - 1), (Argument(x, 1e-6, 700.0, spacing="log"),), ("1",), derivatives=(x,))
    >>> [part.name for part in bose.parts()]
    ['bose', 'bose_dx']
    """

    name: str
    expression: sp.Expr | FixedNodeIntegral
    arguments: tuple[Argument, ...]
    source: tuple[str, ...]
    description: str = ""
    unit: str = "1"
    derivatives: tuple[sp.Symbol, ...] = ()
    scale: sp.Expr | None = None
    removable: tuple[sp.Expr, ...] = ()

    def __post_init__(self) -> None:
        _identifier("kernel", self.name)
        _texts(self, "description", "unit")
        kinds = {"arguments": Argument, "source": str, "derivatives": sp.Symbol, "removable": sp.Expr}
        for name, kind in kinds.items():
            object.__setattr__(self, name, _several(f"kernel {self.name}: {name}", getattr(self, name), kind))
        if not isinstance(self.expression, FixedNodeIntegral):
            object.__setattr__(self, "expression", _expression(f"kernel {self.name}: expression", self.expression))
        if self.scale is not None and not isinstance(self.scale, FixedNodeIntegral):
            object.__setattr__(self, "scale", _expression(f"kernel {self.name}: scale", self.scale))
        if not self.arguments:
            raise ValueError(f"kernel {self.name} needs at least one argument")
        names = [argument.name for argument in self.arguments]
        if len(set(names)) < len(names) or self.name in names:
            raise ValueError(f"kernel {self.name}: argument names must differ from each other and from it, got {names}")
        symbols = {argument.symbol for argument in self.arguments}
        for what, used in self._used():
            if missing := used - symbols:
                listed = ", ".join(sorted(map(str, missing)))
                raise ValueError(f"kernel {self.name}: {what} has symbols that are not arguments: {listed}")

    def _used(self) -> Iterator[tuple[str, set[sp.Symbol]]]:
        yield "expression", self.expression.free_symbols
        yield "derivatives", set(self.derivatives)
        if self.scale is not None:
            yield "scale", self.scale.free_symbols
        for part in self.removable:
            yield "removable", part.free_symbols

    def parts(self) -> Iterator[Kernel]:
        """The kernel itself, then one kernel for each derivative."""
        yield replace(self, derivatives=())
        for symbol in self.derivatives:
            argument = next(a for a in self.arguments if a.symbol == symbol)
            unit = self.unit if argument.unit == "1" else f"{self.unit}/({argument.unit})"
            expression, removable = self._differentiated(symbol)
            yield replace(
                self,
                name=f"{self.name}_d{symbol}",
                expression=expression,
                description=f"derivative of {self.name} with respect to {symbol}",
                unit=unit,
                derivatives=(),
                scale=None,
                removable=removable,
            )

    def _differentiated(self, symbol: sp.Symbol) -> tuple[sp.Expr | FixedNodeIntegral, tuple[sp.Expr, ...]]:
        """The derivative and its removable parts: those of the kernel and their own derivatives, where they occur."""
        if isinstance(self.expression, FixedNodeIntegral) or not self.removable:
            return self.expression.diff(symbol), ()
        held, slopes, values = self.expression, {}, {}
        for k, part in enumerate(self.removable):
            (variable,) = part.free_symbols
            function = sp.Function(f"removable_{k}")(variable)
            held = held.subs(part, function)
            slopes[sp.Derivative(function, variable)] = sp.Symbol(f"slope_{k}"), sp.diff(part, variable)
            values[function] = sp.Symbol(f"value_{k}"), part
        slope = held.diff(symbol).xreplace({key: name for key, (name, _) in slopes.items()})
        slope = slope.xreplace({key: name for key, (name, _) in values.items()})
        parts = {name: part for name, part in (*slopes.values(), *values.values()) if slope.has(name)}
        return slope.xreplace(parts), tuple(parts.values())


@dataclass(frozen=True)
class Module:
    """A generated file: its kernels, its title and the command that makes it again.

    Parameters
    ----------
    name : str
        Name of the file without its ending.
    title : str
        First line of its docstring.
    kernels : tuple of Kernel
    command : str
        Printed into the banner of the file.
    """

    name: str
    title: str
    kernels: tuple[Kernel, ...]
    command: str

    def __post_init__(self) -> None:
        _identifier("module", self.name)
        _texts(self, "title", "command")
        object.__setattr__(self, "kernels", _several(f"module {self.name}: kernels", self.kernels, Kernel))
        names = [part.name for part in self.parts()]
        if twice := sorted({name for name in names if names.count(name) > 1}):
            raise ValueError(f"module {self.name} declares a kernel twice: {', '.join(twice)}")

    def parts(self) -> Iterator[Kernel]:
        """All kernels of the file with their derivatives, in the order in which they are printed."""
        for kernel in self.kernels:
            yield from kernel.parts()
