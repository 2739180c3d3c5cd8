"""C source of a kernel for benchmarks: what a compiler with its own vector mathematics makes of the same formula."""

from __future__ import annotations

from coulombdrag.codegen import ir
from coulombdrag.codegen.printers.infix import Infix

__all__ = ["C", "source"]


class C(Infix):
    """Values as C; fused multiply-adds are left to the compiler, which contracts under -Ofast."""

    def call(self, name: str, argument: str) -> str:
        return f"{name.removesuffix('_near')}({argument})"

    def select(self, condition: str, then: str, otherwise: str) -> str:
        return f"({condition}) ? {then} : {otherwise}"

    def function(self, kind: str, args: list[str]) -> tuple[str, int]:
        if kind == "fma":
            return f"(({args[0]})*({args[1]}) + {args[2]})", 4
        return f"{ {'sqrt': 'sqrt', 'abs': 'fabs'}[kind] }({', '.join(args)})", 4


_TEXT = C()


def source(function: ir.Function) -> str:
    """A loop over contiguous arrays, ``void NAME(long n, const double *a, ..., double *out)``.

    Examples
    --------
    >>> print(source(ir.Function("twice", ("x",), ir.Body((), ir.Op("*", (ir.Number(2.0), ir.Name("x")))))))
    #include <math.h>
    <BLANKLINE>
    void twice(long n, const double *restrict x_, double *restrict out_)
    {
        for (long i = 0; i < n; i++) {
            const double x = x_[i];
            out_[i] = 2.0*x;
        }
    }
    """
    body = function.body
    if not isinstance(body, ir.Body):
        raise TypeError(f"{function.name}: a node sum has no C print")
    parameters = ", ".join(f"const double *restrict {a}_" for a in function.arguments)
    lines = ["#include <math.h>", "", f"void {function.name}(long n, {parameters}, double *restrict out_)", "{"]
    lines += ["    for (long i = 0; i < n; i++) {"]
    lines += [f"        const double {a} = {a}_[i];" for a in function.arguments]
    lines += [f"        const double {s.target} = {_TEXT.text(s.value)};" for s in body.statements]
    return "\n".join([*lines, f"        out_[i] = {_TEXT.text(body.result)};", "    }", "}"])
