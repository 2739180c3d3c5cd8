"""The generated file: header, runtime, elementary functions, kernels; written whole, checked by making it again."""

from __future__ import annotations

import hashlib
import importlib
import importlib.util
import itertools
import json
import os
import subprocess
import sys
import textwrap
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import mpmath
import sympy as sp

from coulombdrag.codegen import elementary, ir, lower, printers, rules, runtime, special
from coulombdrag.codegen.nodes import node_sum
from coulombdrag.codegen.opaque import Opaque, from_sympy
from coulombdrag.codegen.printers import latex, numba
from coulombdrag.codegen.proof import same
from coulombdrag.codegen.ranges import Ranges
from coulombdrag.codegen.rewrite import rewrite
from coulombdrag.codegen.series import branch
from coulombdrag.codegen.spec import FixedNodeIntegral, Kernel, Module
from coulombdrag.files import write_whole

__all__ = ["check", "digest", "function", "generate", "load", "source"]

#: Hash seeds under which `check` makes every file again.
SEEDS = (0, 1, 4242)
#: Formulas of more nodes than this are not printed: their equations are.
LONGEST = 20000


def function(kernel: Kernel) -> ir.Function:
    """The kernel in the intermediate form; its rewriting is proved on the way."""
    names = tuple(argument.name for argument in kernel.arguments)
    ranges = {argument.symbol: (argument.low, argument.high) for argument in kernel.arguments}
    try:
        if isinstance(kernel.expression, FixedNodeIntegral):
            return ir.Function(kernel.name, names, node_sum(kernel.expression, ranges))
        stable = rewrite(kernel.expression, ranges)
        form = ir.Function(kernel.name, names, lower.body(stable, ranges, names))
        same(kernel.expression, form, ranges)
        return _with_series(kernel, kernel.expression, ranges, names) if kernel.removable else form
    except lower.Unsupported as error:
        raise lower.Unsupported(f"kernel {kernel.name}: {error}") from None


def _with_series(kernel: Kernel, expression: sp.Expr, ranges: Ranges, names: tuple[str, ...]) -> ir.Function:
    """The kernel with a Taylor branch for each removable singularity, the closed form elsewhere."""
    lowering = lower.Lowering(ranges, names)
    notes = []
    for part in kernel.removable:
        (variable,) = part.free_symbols
        chosen = branch(part, ranges)
        notes.append(f"{part}: {chosen.note}")
        value = sp.Symbol(lowering.fresh(), real=True)
        replaced = expression.subs(part, value)
        if replaced == expression:
            raise lower.Unsupported(f"removable part {part} does not occur in {expression}")
        expression = replaced
        argument = ir.Name(str(variable))
        closed = lowering.assign(lowering.lower(rewrite(part, ranges)))
        made, series = chosen.statements(argument, lowering.fresh)
        lowering.statements += made
        distance = lowering.assign(ir.Op("abs", (argument,)))
        lowering.assign(ir.Select(distance, "<", ir.Number(chosen.split), series, closed), str(value))
        lowering.ranges[value] = lower.bounds(part, ranges)
    result = lowering.lower(rewrite(expression, lowering.ranges))
    return ir.Function(kernel.name, names, ir.Body(tuple(lowering.statements), result), tuple(notes))


def digest(kernel: Kernel) -> str:
    """Hash of what decides the code: formula, domain, rules, printer, coefficients."""
    expression = kernel.expression
    if isinstance(expression, FixedNodeIntegral):
        parts = [sp.srepr(expression.integrand), sp.srepr(expression.variable), expression.lower, str(expression.upper)]
        rule = (expression.panels, expression.order, expression.rule, sp.srepr(expression.substitution))
        text = repr([*parts, *rule])
    else:
        text = sp.srepr(expression)
    domain = [(argument.name, argument.low, argument.high) for argument in kernel.arguments]
    removable = [sp.srepr(part) for part in kernel.removable]
    versions = (rules.VERSION, printers.VERSION, elementary.EXP, elementary.LOG)
    formula = expression.integrand if isinstance(expression, FixedNodeIntegral) else expression
    called = sorted({part.elementary for part in from_sympy(formula).atoms(Opaque)} & set(special.COEFFICIENTS))
    fitted = [(name, special.COEFFICIENTS[name]) for name in called]
    data = repr([kernel.name, text, domain, removable, versions, *fitted])
    return "sha256:" + hashlib.sha256(data.encode()).hexdigest()


def _interval(low: float, high: float) -> str:
    return f"[{low:g}, {high:g}]"


def _formula(expression: sp.Expr | FixedNodeIntegral) -> str:
    """The formula in LaTeX, where it can be read."""
    if isinstance(expression, sp.Expr):
        nodes = sum(1 for _ in itertools.islice(sp.preorder_traversal(expression), LONGEST + 1))
        if nodes > LONGEST:
            return "the formula of these equations with all that they follow from"
    return latex.formula(expression)


def _docstring(kernel: Kernel, form: ir.Function) -> list[str]:
    """Formula, equations, domain, units and cost."""
    cost = ", ".join(f"{amount} {name}" for name, amount in ir.count(form).items())
    if isinstance(form.body, ir.NodeSum):
        cost = f"{form.nodes} nodes, each {cost}"
    lines = [f"{kernel.description or kernel.name}  ({', '.join(kernel.source)})", ""]
    lines += [f"    {_formula(kernel.expression)}", ""]
    for a in kernel.arguments:
        about = f"  {a.description}" if a.description else ""
        lines.append(f"{a.name} in {_interval(a.low, a.high)}, unit {a.unit}{about}")
    lines += [*form.notes, f"Value in unit {kernel.unit}. Cost: {cost}.", f"{digest(kernel)}"]
    first, *rest = map(_raw, lines)
    return [f'    r"""{first}', *(f"    {line}".rstrip() for line in rest), '    """']


def _line(text: str) -> str:
    """A text on one line: what would end a line, or cannot be printed, becomes a space."""
    return "".join(c if c.isprintable() else " " for c in text)


def _raw(text: str) -> str:
    """A text inside a raw triple-quoted string, where nothing can be escaped."""
    return _line(text).replace('"' * 3, "'" * 3)


def _declared(module: Module) -> Module:
    if not isinstance(module, Module):
        raise TypeError(f"module must be a codegen Module, got {module!r:.60}")
    return module


def _folder(folder: str | os.PathLike[str]) -> Path:
    if not isinstance(folder, (str, os.PathLike)) or "\0" in str(folder):
        raise TypeError(f"folder must be a path, got {folder!r:.60}")
    if os.path.lexists(folder) and not Path(folder).is_dir():
        raise NotADirectoryError(f"folder {str(folder)!r} is no folder")
    return Path(folder)


def _quoted(text: str) -> str:
    """A text inside a triple-quoted string."""
    return _line(text).replace("\\", "\\\\").replace('"' * 3, '\\"' * 3)


def _header(module: Module) -> Iterator[str]:
    versions = f"sympy {sp.__version__}, mpmath {mpmath.__version__}, rules {rules.VERSION}, printer {printers.VERSION}"
    yield f"# Generated, do not edit. Remake: {_line(module.command)}   ({versions})"
    yield f'"""{_quoted(module.title)}\n\nStands alone: needs numpy and numba.\n"""'
    yield runtime.HEADER.strip("\n")


def _table(name: str, entries: tuple[float, ...]) -> str:
    text = textwrap.fill(", ".join(repr(e) for e in entries), 118, initial_indent="    ", subsequent_indent="    ")
    return f"{name} = np.array([\n{text},\n])"


def _tables(form: ir.Function, known: dict[tuple[float, ...], str]) -> Iterator[str]:
    """Columns of the nodes; a column that another kernel has is printed once."""
    if not isinstance(form.body, ir.NodeSum):
        return
    for name, entries in form.body.tables:
        own = f"_{form.name}_{name}"
        yield _table(own, entries) if entries not in known else f"{own} = {known[entries]}"
        known.setdefault(entries, own)


def _inlined(form: ir.Function) -> list[str]:
    """Functions of a kernel that are inlined where they are called."""
    names = [f"_{form.name}_point"]
    if isinstance(form.body, ir.NodeSum):
        names.insert(0, f"_{form.name}_term")
        if form.body.carried:
            names.insert(0, f"_{form.name}_hoisted")
    return names


def source(module: Module) -> str:
    """Text of the generated file; the same bytes for the same declaration.

    Examples
    --------
    >>> x = sp.Symbol("x", positive=True)
    >>> from coulombdrag.codegen.spec import Argument
    >>> kernel = Kernel("decay", sp.exp(-x), (Argument(x, 0.0, 10.0),), ("1",))
    >>> "def _decay_point(x):" in source(Module("demo", "A demonstration.", (kernel,), "coulombdrag generate demo"))
    True
    """
    kernels = list(_declared(module).parts())
    forms = [function(kernel) for kernel in kernels]
    helpers = elementary.closure(set().union(*(ir.calls(form) for form in forms)))
    inlined = [f"_{name}" for name in helpers] + [name for form in forms for name in _inlined(form)]
    hashes = "".join(f'    "{kernel.name}": "{digest(kernel)}",\n' for kernel in kernels)
    chunks = [*_header(module), f"HASH = {{\n{hashes}}}\n\n_HELPERS = {_strings(inlined)}"]
    chunks += [elementary.FUNCTIONS[name].source for name in helpers]
    known: dict[tuple[float, ...], str] = {}
    for kernel, form in zip(kernels, forms, strict=True):
        chunks += _tables(form, known)
        chunks += [numba.point(form, _docstring(kernel, form)), numba.block(form), numba.callback(form)]
    made = [f"{k.name} = Kernel({k.name!r}, {tuple(a.name for a in k.arguments)!r})" for k in kernels]
    listed = "".join(f'    "{kernel.name}": {kernel.name},\n' for kernel in kernels)
    chunks += ["\n".join([*made, "", f"KERNELS = {{\n{listed}}}"]), runtime.FOOTER.strip("\n")]
    return "\n\n\n".join(chunks) + "\n"


def _strings(names: list[str]) -> str:
    text = textwrap.fill(", ".join(f'"{n}"' for n in names), 110, initial_indent="    ", subsequent_indent="    ")
    return f"(\n{text},\n)"


def generate(module: Module, folder: str | os.PathLike[str]) -> Path:
    """Write ``folder/<module.name>.py`` whole or not at all; a file that is right already keeps its time stamp.

    Parameters
    ----------
    module : Module
    folder : path
        Must exist.

    Returns
    -------
    pathlib.Path
        The file.
    """
    _declared(module)
    folder = _folder(folder)
    if not folder.is_dir():
        raise FileNotFoundError(f"folder {str(folder)!r} does not exist")
    return _write(folder / f"{module.name}.py", source(module))


def _write(path: Path, source: str) -> Path:
    text = source.encode()
    if path.is_file() and path.read_bytes() == text:
        return path
    return write_whole(path, text)


def resolve(reference: str) -> Module:
    """The module that ``package.module:ATTRIBUTE`` names."""
    if not isinstance(reference, str) or not reference.partition(":")[0]:
        raise TypeError(f"module_ref must be 'package.module:ATTRIBUTE', got {reference!r:.60}")
    place, _, attribute = reference.partition(":")
    module = getattr(importlib.import_module(place), attribute or "MODULE")
    if not isinstance(module, Module):
        raise TypeError(f"{reference} must be a codegen Module, got {type(module).__name__}")
    return module


_AGAIN = "import sys; from coulombdrag.codegen import emit; sys.stdout.write(emit.source(emit.resolve(sys.argv[1])))"


def check(module_ref: str, folder: str | os.PathLike[str]) -> list[str]:
    """Make a file again in fresh processes under three hash seeds and compare the bytes.

    Parameters
    ----------
    module_ref : str
        ``"package.module:ATTRIBUTE"`` of the Module.
    folder : path
        Where the committed file is.

    Returns
    -------
    list of str
        One line a difference; empty where all is well.
    """
    path = _folder(folder) / f"{resolve(module_ref).name}.py"
    if not path.is_file():
        return [f"{path.name} is missing"]
    committed = path.read_text()
    differences = []
    for seed in SEEDS:
        environment = {**os.environ, "PYTHONHASHSEED": str(seed), "PYTHONSAFEPATH": "1"}
        run = subprocess.run(
            [sys.executable, "-c", _AGAIN, module_ref], capture_output=True, text=True, env=environment, check=False
        )
        if run.returncode:
            differences.append(f"seed {seed}: {(run.stderr.strip().splitlines() or ['no message'])[-1]}")
        elif run.stdout != committed:
            differences.append(f"seed {seed}: {path.name} differs {_first_difference(committed, run.stdout)}")
    return differences


def _first_difference(old: str, new: str) -> str:
    before, after = old.splitlines(), new.splitlines()
    for number, (a, b) in enumerate(zip(before, after, strict=False), 1):
        if a != b:
            return f"from line {number}: {json.dumps(a[:80])} became {json.dumps(b[:80])}"
    return f"in length: {len(before)} lines became {len(after)}"


def _cache_folder() -> Path:
    base = os.environ.get("COULOMBDRAG_CACHE") or Path(os.environ.get("XDG_CACHE_HOME") or "~/.cache").expanduser()
    return Path(base) / "coulombdrag" / "kernels"


def load(module: Module, folder: str | os.PathLike[str] | None = None) -> ModuleType:
    """Generate a module of one's own and import it.

    Parameters
    ----------
    module : Module
    folder : path, optional
        Where the file goes; made if it is not there. By default a folder of the user's cache, named by the contents.

    Returns
    -------
    module
        With one attribute a kernel, ``HASH``, ``KERNELS`` and ``warmup``.

    Notes
    -----
    numba's cache lies beside the file that is imported and remembers under which name it was. So what is imported here
    is a copy, in a folder that is named by the contents (inside ``__pycache__`` where a folder is given): the file may
    be imported by its own name as well.
    """
    text = source(module)
    key = hashlib.sha256(text.encode()).hexdigest()[:16]
    if folder is None:
        home = _cache_folder() / key
    else:
        folder = _folder(folder)
        home = folder / "__pycache__" / f"load-{key}"
        folder.mkdir(parents=True, exist_ok=True)
        _write(folder / f"{module.name}.py", text)
    home.mkdir(parents=True, exist_ok=True)
    path = _write(home / f"{module.name}.py", text)
    name = f"coulombdrag_kernels_{key}_{module.name}"
    spec = importlib.util.spec_from_file_location(name, path)
    if spec is None or spec.loader is None:
        raise ImportError(f"cannot import {path}")
    loaded = importlib.util.module_from_spec(spec)
    sys.modules[name] = loaded
    try:
        spec.loader.exec_module(loaded)
    except BaseException:
        del sys.modules[name]
        raise
    return loaded
