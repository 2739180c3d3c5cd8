"""The small intermediate form: what every printer prints. Only nodes that have users."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

import sympy as sp

__all__ = [
    "Assign", "Body", "Call", "Function", "Horner", "Name", "NodeSum", "Number", "Op", "Select", "Value",
    "calls", "count",
]


@dataclass(frozen=True)
class Name:
    """An argument, an assigned name or, inside a node sum, the current entry of a table."""

    id: str


@dataclass(frozen=True)
class Number:
    """A float64 constant, and the number that it rounds where that is another one."""

    value: float
    exact: sp.Expr | None = field(default=None, compare=False)


@dataclass(frozen=True)
class Op:
    """One of ``+ - * / neg fma sqrt abs``, rounded once."""

    kind: str
    args: tuple[Value, ...]


@dataclass(frozen=True)
class Call:
    """An elementary function of codegen.elementary."""

    function: str
    argument: Value


@dataclass(frozen=True)
class Select:
    """``then`` where ``left relation right`` holds, else ``otherwise``; both are computed before."""

    left: Value
    relation: str
    right: Value
    then: Value
    otherwise: Value


@dataclass(frozen=True)
class Horner:
    """A polynomial, printed unrolled; coefficients lowest power first."""

    variable: Value
    coefficients: tuple[float, ...]


Value = Name | Number | Op | Call | Select | Horner


@dataclass(frozen=True)
class Assign:
    """``target = value``; a target is assigned once."""

    target: str
    value: Value


@dataclass(frozen=True)
class Body:
    """Assignments, then the value that they lead to."""

    statements: tuple[Assign, ...]
    result: Value


@dataclass(frozen=True)
class NodeSum:
    """``sum_i term(tables[i], arguments)``, in the order of the nodes.

    `hoisted` depends on the arguments alone and is done once a point; `tables` names columns by the name that their
    current entry has inside `term`, the weight first; the weight is a factor of the term.
    """

    hoisted: tuple[Assign, ...]
    tables: tuple[tuple[str, tuple[float, ...]], ...]
    term: Body

    @property
    def carried(self) -> tuple[str, ...]:
        """Hoisted names that the term needs."""
        found = set()
        for value in (*(s.value for s in self.term.statements), self.term.result):
            found |= {v.id for v in walk(value) if isinstance(v, Name)}
        return tuple(s.target for s in self.hoisted if s.target in found)


@dataclass(frozen=True)
class Function:
    """A kernel: name, names of the arguments, a body or a node sum, and what its docstring says of branches."""

    name: str
    arguments: tuple[str, ...]
    body: Body | NodeSum
    notes: tuple[str, ...] = ()

    @property
    def nodes(self) -> int:
        """Number of terms of the node sum; 1 for a plain body."""
        return len(self.body.tables[0][1]) if isinstance(self.body, NodeSum) else 1


def children(value: Value) -> tuple[Value, ...]:
    """Operands of a value."""
    match value:
        case Op(_, args):
            return args
        case Call(_, argument):
            return (argument,)
        case Select(left, _, right, then, otherwise):
            return (left, right, then, otherwise)
        case Horner(variable, _):
            return (variable,)
        case _:
            return ()


def walk(value: Value) -> Iterator[Value]:
    """The value and everything below it."""
    yield value
    for child in children(value):
        yield from walk(child)


def values(function: Function) -> Iterator[Value]:
    """Every value of the function, a node's term once."""
    body = function.body
    term = body.term if isinstance(body, NodeSum) else body
    hoisted = body.hoisted if isinstance(body, NodeSum) else ()
    for statement in (*hoisted, *term.statements):
        yield from walk(statement.value)
    yield from walk(term.result)


def calls(function: Function) -> set[str]:
    """Names of the elementary functions that it calls."""
    return {value.function for value in values(function) if isinstance(value, Call)}


def count(function: Function) -> dict[str, int]:
    """Operations a point (a node's term once), calls of elementary functions by their name; sorted by name.

    Examples
    --------
    >>> x = Name("x")
    >>> count(Function("f", ("x",), Body((), Op("*", (x, Call("exp", x))))))
    {'exp': 1, 'mul': 1}
    """
    names = {"+": "add", "-": "add", "neg": "neg", "*": "mul", "/": "div"}
    tally: dict[str, int] = {}
    for value in values(function):
        match value:
            case Op(kind, _):
                key, amount = names.get(kind, kind), 1
            case Call(name, _):
                key, amount = name, 1
            case Select():
                key, amount = "select", 1
            case Horner(_, coefficients):
                key, amount = "fma", len(coefficients) - 1
            case _:
                continue
        tally[key] = tally.get(key, 0) + amount
    return dict(sorted(tally.items()))
