"""The intermediate form as mpmath code: the same operations at any precision. Proofs of rewritings are tested on it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import mpmath as mp
import sympy as sp

from coulombdrag.codegen import ir
from coulombdrag.codegen.opaque import MPMATH
from coulombdrag.codegen.printers.infix import Infix

__all__ = ["Mpmath", "function", "source"]


class Mpmath(Infix):
    """Values as mpmath source, constants as exact as they were declared."""

    def number(self, value: ir.Number) -> str:
        return f"mpf('{sp.N(value.exact, 400)}')" if value.exact is not None else self.constant(value.value)

    def constant(self, value: float) -> str:
        return f"mpf({value!r})"

    def call(self, name: str, argument: str) -> str:
        return f"{name.removesuffix('_near')}({argument})"

    def function(self, kind: str, args: list[str]) -> tuple[str, int]:
        if kind == "fma":
            return f"(({args[0]})*({args[1]}) + {args[2]})", 4
        return f"{ {'sqrt': 'sqrt', 'abs': 'abs'}[kind] }({', '.join(args)})", 4


_TEXT = Mpmath()


def source(function: ir.Function) -> str:
    """Text of one Python function."""
    body = function.body
    if not isinstance(body, ir.Body):
        raise TypeError(f"{function.name}: a node sum has no mpmath print; print its term")
    lines = [f"def kernel({', '.join(function.arguments)}):"]
    lines += [f"    {s.target} = {_TEXT.text(s.value)}" for s in body.statements]
    return "\n".join([*lines, f"    return {_TEXT.text(body.result)}"])


def function(form: ir.Function) -> Callable:
    """The function itself, at the working precision of mpmath."""
    namespace: dict[str, Any] = {"mpf": mp.mpf, "sqrt": mp.sqrt, **MPMATH}
    exec(compile(source(form), f"<{form.name}>", "exec"), namespace)  # noqa: S102 - the source is our own print
    return namespace["kernel"]
