"""High precision values of SymPy expressions: ball arithmetic where python-flint is installed, mpmath otherwise.

An expression becomes a tape of binary operations, run at rising precision until the result is known to the digits
that were asked for. Integrals are done by double-exponential quadrature, whatever method a proof used for them.
"""

from __future__ import annotations

import importlib.util
from collections.abc import Callable, Mapping
from fractions import Fraction
from functools import lru_cache
from typing import Any

import mpmath
import sympy as sp

from .backends import Backend, MpBackend, flint_backend

HAVE_FLINT = importlib.util.find_spec("flint") is not None
Values = Mapping[sp.Symbol, Any]


class Unsupported(Exception):
    """The tape cannot hold this node, or the backend has no such function."""


class Unresolved(ArithmeticError):
    """No precision that was tried gives the digits that were asked for."""


class Divergent(Unresolved):
    """A quadrature does not converge: more digits would not help."""


class Tape:
    """Straight-line form of an expression; equal parts appear once."""

    def __init__(self, expr: sp.Expr) -> None:
        self.loads: list[tuple[int, str, Any]] = []
        self.code: list[tuple[str, Any, tuple[int, ...], int]] = []
        self.size = 0
        self._slots: dict[sp.Basic, int] = {}
        self.result = self._slot(sp.sympify(expr))

    def _new(self) -> int:
        self.size += 1
        return self.size - 1

    def _load(self, kind: str, payload: Any) -> int:
        slot = self._new()
        self.loads.append((slot, kind, payload))
        return slot

    def _emit(self, kind: str, payload: Any, args: tuple[int, ...]) -> int:
        slot = self._new()
        self.code.append((kind, payload, args, slot))
        return slot

    def _slot(self, node: sp.Basic) -> int:
        if node not in self._slots:
            self._slots[node] = self._add(node)
        return self._slots[node]

    def _add(self, node: sp.Basic) -> int:
        if hasattr(node, "numeric_form"):  # a node of a ledger's own, which knows what to put for it
            return self._slot(node.numeric_form())
        if isinstance(node, sp.Symbol):
            return self._load("symbol", node)
        if isinstance(node, sp.Rational):
            return self._load("rational", Fraction(int(node.p), int(node.q)))
        if isinstance(node, sp.Float | sp.NumberSymbol) or node in (sp.I, sp.zoo, sp.oo, -sp.oo, sp.nan):
            return self._load("constant", node)
        if isinstance(node, sp.Add | sp.Mul):
            kind = "add" if isinstance(node, sp.Add) else "mul"
            slot, *rest = [self._slot(a) for a in node.args]
            for other in rest:
                slot = self._emit(kind, None, (slot, other))
            return slot
        if isinstance(node, sp.Pow):
            return self._power(node)
        if isinstance(node, sp.Integral):
            return self._integral(node)
        if isinstance(node, sp.Piecewise):
            return self._piecewise(node)
        if isinstance(node, sp.Function | sp.exp):
            return self._emit("call", type(node).__name__, tuple(self._slot(a) for a in node.args))
        raise Unsupported(type(node).__name__)

    def _power(self, node: sp.Pow) -> int:
        base, exponent = node.args
        if exponent.is_Integer:
            return self._emit("power", int(exponent), (self._slot(base),))
        if exponent in (sp.S.Half, -sp.S.Half):
            return self._emit("call", "sqrt" if exponent > 0 else "rsqrt", (self._slot(base),))
        return self._emit("pow", None, (self._slot(base), self._slot(exponent)))

    def _integral(self, node: sp.Integral) -> int:
        *inner, last = node.limits
        integrand = sp.Integral(node.function, *inner) if inner else node.function
        if len(last) != 3:
            raise Unsupported("an integral without limits")
        variable, low, high = last
        free = sorted(integrand.free_symbols - {variable}, key=str)
        ends = tuple(self._slot(e) for e in (low, high))
        return self._emit("integral", (Tape(integrand), variable, free), ends + tuple(self._slot(s) for s in free))

    def _piecewise(self, node: sp.Piecewise) -> int:
        pieces: list[tuple[Any, ...]] = []
        for value, condition in node.args:
            if condition is sp.true or condition == sp.true:
                pieces.append((None, self._slot(value)))
            elif isinstance(condition, sp.core.relational.Relational):
                pieces.append((condition.rel_op, self._slot(condition.lhs - condition.rhs), self._slot(value)))
            else:
                raise Unsupported("a compound condition")
        flat = tuple(slot for piece in pieces for slot in piece[1:])
        return self._emit("piecewise", [piece[0] for piece in pieces], flat)

    def run(self, backend: Backend, values: Values) -> Any:
        """The value at the backend's current precision; `values` may hold numbers of the backend."""
        cells: list[Any] = [None] * self.size
        for slot, kind, payload in self.loads:
            if kind != "symbol":
                cells[slot] = backend.constant(payload)
            elif payload in values:
                cells[slot] = backend.number(values[payload])
            else:
                raise Unsupported(f"no value for {payload}")
        return self._execute(backend, cells, self.code)

    def _execute(self, backend: Backend, cells: list[Any], code: list[Any]) -> Any:
        for kind, payload, args, slot in code:
            if kind == "add":
                cells[slot] = cells[args[0]] + cells[args[1]]
            elif kind == "mul":
                cells[slot] = cells[args[0]] * cells[args[1]]
            elif kind == "power":
                cells[slot] = cells[args[0]] ** payload
            elif kind == "pow":
                cells[slot] = backend.power(cells[args[0]], cells[args[1]])
            elif kind == "call":
                cells[slot] = backend.call(payload, [cells[a] for a in args])
            elif kind == "integral":
                cells[slot] = _integrate(backend, payload, [cells[a] for a in args])
            else:
                cells[slot] = _select(backend, payload, [cells[a] for a in args])
        return cells[self.result]

    def function_of(self, backend: Backend, variable: sp.Symbol, values: Values) -> Callable[[Any], Any]:
        """A function of one variable; what does not depend on it is computed once."""
        cells: list[Any] = [None] * self.size
        moving: set[int] = set()
        for slot, kind, payload in self.loads:
            if kind == "symbol" and payload == variable:
                moving.add(slot)
            else:
                cells[slot] = backend.number(values[payload]) if kind == "symbol" else backend.constant(payload)
        inlets = tuple(moving)
        still, alive = [], []
        for line in self.code:
            if moving.isdisjoint(line[2]):
                still.append(line)
            else:
                moving.add(line[3])
                alive.append(line)
        self._execute(backend, cells, still)

        def function(point: Any) -> Any:
            for slot in inlets:
                cells[slot] = point
            return self._execute(backend, cells, alive)
        return function


def _integrate(backend: Backend, payload: tuple[Tape, sp.Symbol, list[sp.Symbol]], cells: list[Any]) -> Any:
    tape, variable, free = payload
    low, high, *rest = cells
    return backend.integral(tape.function_of(backend, variable, dict(zip(free, rest, strict=True))), low, high)


def _select(backend: Backend, relations: list[str | None], cells: list[Any]) -> Any:
    position = 0
    for relation in relations:
        if relation is None:
            return cells[position]
        if backend.holds(cells[position], relation):
            return cells[position + 1]
        position += 2
    raise Unsupported("no piece of a Piecewise applies")


@lru_cache(maxsize=4096)
def tape(expr: sp.Expr) -> Tape:
    """The tape of an expression."""
    return Tape(expr)


def evaluate(expr: sp.Expr, values: Values, digits: int = 40) -> Any:
    """The value as an mpmath number, right to `digits` significant digits.

    Parameters
    ----------
    expr : Expr
        May hold definite integrals.
    values : mapping of Symbol to Fraction, int or (Fraction, Fraction)
        A pair is a complex number.

    Notes
    -----
    What stays below 10**(-3*digits) in modulus at rising precision counts as zero. With python-flint the digits are
    proved by ball arithmetic (but for integrals, whose error is estimated); without, they are those on which two
    precisions agree.
    """
    flint = flint_backend() if HAVE_FLINT else None
    if flint is not None:
        try:
            return _rising(flint, tape(expr), values, digits)
        except Divergent:
            raise
        except (Unsupported, Unresolved):
            pass
    mp = MpBackend()
    try:
        return _rising(mp, tape(expr), values, digits)
    except Unsupported:
        return _by_sympy(expr, values, digits)


def _rising(backend: Backend, code: Tape, values: Values, digits: int) -> Any:
    factors = (1, 2, 4, 10)
    for factor in factors:
        with backend.digits(digits * factor + 15):
            try:
                value = code.run(backend, values)
            except ZeroDivisionError:
                continue
            known = backend.known_digits(value, lambda: code.run(backend, values))
            if known >= digits:
                return backend.to_mpmath(value, digits + 10)
            if backend.below(value, -3 * digits) and (backend.proves or factor == factors[-1]):
                return mpmath.mpf(0)
            if known < 3 and not backend.below(value, -digits) and any(line[0] == "integral" for line in code.code):
                raise Divergent(f"the integral does not converge at {_show(values)}")
    raise Unresolved(f"{digits} digits of the expression cannot be had at {_show(values)}")


def _by_sympy(expr: sp.Expr, values: Values, digits: int) -> Any:
    exact = {s: sp.Rational(v.numerator, v.denominator) if isinstance(v, Fraction | int)
             else sp.Rational(*v[0].as_integer_ratio()) + sp.I * sp.Rational(*v[1].as_integer_ratio())
             for s, v in values.items()}
    number = sp.N(expr.subs(exact).doit(), digits + 10)
    if not number.is_number or number.has(sp.nan, sp.zoo, sp.oo):
        raise Unresolved(f"no value of {sp.sstr(expr)[:80]} at {_show(values)}")
    with mpmath.workdps(digits + 10):
        return mpmath.mpmathify(number)


def _show(values: Values) -> str:
    return ", ".join(f"{s} = {show_number(v)}" for s, v in sorted(values.items(), key=lambda item: str(item[0])))


def show_number(value: Any) -> str:
    """A short print of a point's coordinate."""
    return f"{float(value):.4g}" if not isinstance(value, tuple) else f"{complex(*map(float, value)):.4g}"


show_point = _show
