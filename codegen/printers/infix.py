"""What the targets with infix operators share: precedence, and the order of evaluation kept by parentheses."""

from __future__ import annotations

from functools import singledispatchmethod

from coulombdrag.codegen import ir

__all__ = ["Infix"]

_LEVEL = {"+": 1, "-": 1, "*": 2, "/": 2, "neg": 3}
_ATOM = 4


class Infix:
    """Text of a value; targets override how numbers, calls and the like look."""

    def text(self, value: ir.Value) -> str:
        """The value as an expression of the target."""
        return self._text(value)[0]

    @singledispatchmethod
    def _text(self, value: object) -> tuple[str, int]:
        raise TypeError(f"no print of {type(value).__name__}")

    @_text.register
    def _(self, value: ir.Name) -> tuple[str, int]:
        return value.id, _ATOM

    @_text.register
    def _(self, value: ir.Number) -> tuple[str, int]:
        return self.number(value), _ATOM if value.value >= 0 else _LEVEL["neg"]

    @_text.register
    def _(self, value: ir.Call) -> tuple[str, int]:
        return self.call(value.function, self.text(value.argument)), _ATOM

    @_text.register
    def _(self, value: ir.Horner) -> tuple[str, int]:
        return self.horner(self.text(value.variable), value.coefficients), _ATOM

    @_text.register
    def _(self, value: ir.Select) -> tuple[str, int]:
        parts = (self.text(v) for v in (value.left, value.right, value.then, value.otherwise))
        left, right, then, otherwise = parts
        return self.select(f"{left} {value.relation} {right}", then, otherwise), 0

    @_text.register
    def _(self, value: ir.Op) -> tuple[str, int]:
        if value.kind == "neg":
            return "-" + self._guard(value.args[0], _LEVEL["neg"]), _LEVEL["neg"]
        if value.kind in _LEVEL:
            level = _LEVEL[value.kind]
            left, right = value.args
            space = " " if level == 1 else ""
            # the right operand needs more than the level: a*(b*c) must not become a*b*c, which rounds otherwise
            return f"{self._guard(left, level)}{space}{value.kind}{space}{self._guard(right, level + 1)}", level
        return self.function(value.kind, [self.text(a) for a in value.args])

    def _guard(self, value: ir.Value, level: int) -> str:
        text, own = self._text(value)
        return text if own >= level else f"({text})"

    def number(self, value: ir.Number) -> str:
        """A constant that may round another one."""
        return self.constant(value.value)

    def constant(self, value: float) -> str:
        """A float64 constant."""
        return repr(value)

    def call(self, name: str, argument: str) -> str:
        """A call of an elementary function."""
        raise NotImplementedError

    def horner(self, variable: str, coefficients: tuple[float, ...]) -> str:
        """A polynomial as one expression."""
        text = self.constant(coefficients[-1])
        for c in reversed(coefficients[:-1]):
            text = self.function("fma", [text, variable, self.constant(c)])[0]
        return text

    def select(self, condition: str, then: str, otherwise: str) -> str:
        """A choice between two values."""
        return f"{then} if {condition} else {otherwise}"

    def function(self, kind: str, args: list[str]) -> tuple[str, int]:
        """fma, sqrt, abs, and the level of what is returned."""
        raise NotImplementedError
