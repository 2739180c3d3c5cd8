"""The intermediate form in ball arithmetic: bounds of a form over a whole region, where mpmath gives single points."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import sympy as sp

from coulombdrag.codegen import ir
from coulombdrag.codegen.printers.infix import Infix

__all__ = ["Flint", "function", "source"]


class Flint(Infix):
    """Values as python-flint source; works on arb and acb balls alike."""

    def number(self, value: ir.Number) -> str:
        return f"arb('{sp.N(value.exact, 60)}')" if value.exact is not None else self.constant(value.value)

    def constant(self, value: float) -> str:
        return f"arb({value!r})"

    def call(self, name: str, argument: str) -> str:
        return f"({argument}).{name.removesuffix('_near')}()"

    def function(self, kind: str, args: list[str]) -> tuple[str, int]:
        if kind == "fma":
            return f"(({args[0]})*({args[1]}) + {args[2]})", 4
        if kind == "sqrt":
            return f"({args[0]}).sqrt()", 4
        raise TypeError(f"{kind} is not analytic: it has no bound over a complex region")


_TEXT = Flint()


def source(function: ir.Function) -> str:
    """Text of one Python function."""
    body = function.body
    if not isinstance(body, ir.Body):
        raise TypeError(f"{function.name}: a node sum has no flint print; print its term")
    if any(isinstance(v, ir.Select) for v in ir.values(function)):
        raise TypeError(f"{function.name}: a choice has no bound over a region that straddles it")
    lines = [f"def kernel({', '.join(function.arguments)}):"]
    lines += [f"    {s.target} = {_TEXT.text(s.value)}" for s in body.statements]
    return "\n".join([*lines, f"    return {_TEXT.text(body.result)}"])


def function(form: ir.Function) -> Callable:
    """The function itself; takes and returns balls. Needs python-flint (the extra ``verify``)."""
    import flint

    namespace: dict[str, Any] = {"arb": flint.arb}
    exec(compile(source(form), f"<{form.name}>", "exec"), namespace)  # noqa: S102 - the source is our own print
    return namespace["kernel"]
