"""Source for numba: scalar form, block form, C callback. Runs as plain Python too, which is how rewrites are proved."""

from __future__ import annotations

from coulombdrag.codegen import ir
from coulombdrag.codegen.printers.infix import Infix

__all__ = ["Numba", "block", "callback", "point", "statements"]

#: Points that the node sum works on at a time: the block of sums and arguments stays in the first-level cache.
BLOCK = 512


class Numba(Infix):
    """Values as numba source; elementary functions are those printed into the module."""

    def call(self, name: str, argument: str) -> str:
        return f"_{name}({argument})"

    def function(self, kind: str, args: list[str]) -> tuple[str, int]:
        name = {"fma": "_fma", "sqrt": "np.sqrt", "abs": "abs"}[kind]
        return f"{name}({', '.join(args)})", 4


_TEXT = Numba()


def statements(body: tuple[ir.Assign, ...], indent: str) -> list[str]:
    """Assignments, one a line; polynomials unrolled (a loop would not vectorise)."""
    lines = []
    for statement in body:
        value = statement.value
        if isinstance(value, ir.Horner):
            variable = _TEXT.text(value.variable)
            *rest, top = value.coefficients
            lines.append(f"{indent}{statement.target} = {top!r}")
            lines += [f"{indent}{statement.target} = _fma({statement.target}, {variable}, {c!r})" for c in rest[::-1]]
        else:
            lines.append(f"{indent}{statement.target} = {_TEXT.text(value)}")
    return lines


def _floats(arguments: tuple[str, ...]) -> str:
    """Integers from other jitted code become floats before anything is computed with them."""
    return f"    {', '.join(arguments)} = {', '.join(f'float({a})' for a in arguments)}"


def point(function: ir.Function, doc: list[str]) -> str:
    """The scalar form, inlined wherever it is called; a node sum is preceded by its hoisted part and its term."""
    head = [f"def _{function.name}_point({', '.join(function.arguments)}):", *doc, _floats(function.arguments)]
    body = function.body
    if isinstance(body, ir.Body):
        return "\n".join([*head, *statements(body.statements, "    "), f"    return {_TEXT.text(body.result)}"])
    lines = [*_parts(function, body), *head]
    hoisted = list(body.carried)
    if hoisted:
        lines.append(f"    {_tuple(hoisted)} = _{function.name}_hoisted({', '.join(function.arguments)})")
    lines += [
        f"    terms_ = np.empty({function.nodes})",
        f"    for i in range({function.nodes}):",
        f"        terms_[i] = _{function.name}_term({', '.join(['i', *function.arguments, *hoisted])})",
        "    total_ = 0.0",
        f"    for i in range({function.nodes}):  # apart: the terms vectorise, the order of the sum is fixed",
        "        total_ += terms_[i]",
        "    return total_",
    ]
    return "\n".join(lines)


def _tuple(names: list[str]) -> str:
    return f"{', '.join(names)}{',' if len(names) == 1 else ''}"


def _parts(function: ir.Function, body: ir.NodeSum) -> list[str]:
    """What depends on the arguments alone, then one term."""
    lines = []
    hoisted = list(body.carried)
    if hoisted:
        lines += [f"def _{function.name}_hoisted({', '.join(function.arguments)}):"]
        lines += [*statements(body.hoisted, "    "), f"    return {_tuple(hoisted)}", "", ""]
    # the entries of the tables are read here: a call of more than 30 arguments is none that numba inlines
    lines += [f"def _{function.name}_term({', '.join(['i', *function.arguments, *hoisted])}):"]
    lines += [f"    {name} = _{function.name}_{name}[i]" for name, _ in body.tables]
    result = _TEXT.text(body.term.result)
    return [*lines, *statements(body.term.statements, "    "), f"    return {result}", "", ""]


def block(function: ir.Function) -> str:
    """Contiguous arrays in, `out` filled: the form that LLVM vectorises."""
    if isinstance(function.body, ir.NodeSum):
        return _sum_block(function, function.body)
    call = ", ".join(f"{a}[i]" for a in function.arguments)
    return "\n".join([
        f"def _{function.name}_block({', '.join(function.arguments)}, out):",
        "    for i in range(out.size):",
        f"        out[i] = _{function.name}_point({call})",
    ])


def _sum_block(function: ir.Function, body: ir.NodeSum) -> str:
    """Nodes outside, points inside: no reduction, so it vectorises, and the bits are those of the scalar form."""
    hoisted = list(body.carried)
    at = [f"{a}_[j]" for a in function.arguments]
    lines = [f"def _{function.name}_block({', '.join(function.arguments)}, out):"]
    lines += [f"    {name}_ = np.empty({BLOCK})" for name in hoisted]
    lines.append(f"    for start_ in range(0, out.size, {BLOCK}):")
    # slices: an index start + j would keep LLVM from vectorising
    lines += [f"        {a}_ = {a}[start_:start_ + {BLOCK}]" for a in (*function.arguments, "out")]
    lines += ["        for j in range(out_.size):", "            out_[j] = 0.0"]
    if hoisted:
        targets = _tuple([f"{name}_[j]" for name in hoisted])
        lines.append(f"            {targets} = _{function.name}_hoisted({', '.join(at)})")
    arguments = ", ".join(["i", *at, *(f"{name}_[j]" for name in hoisted)])
    lines += [
        f"        for i in range({function.nodes}):",
        "            for j in range(out_.size):",
        f"                out_[j] += _{function.name}_term({arguments})",
    ]
    return "\n".join(lines)


def callback(function: ir.Function) -> str:
    """The C form ``double f(int n, double *args)`` of scipy.LowLevelCallable."""
    call = ", ".join(f"args[{k}]" for k in range(len(function.arguments)))
    return f"def _{function.name}_callback(n, args):\n    return _{function.name}_point({call})"
