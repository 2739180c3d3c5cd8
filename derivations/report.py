"""A ledger for people and for other programs: tables, text with formulas, LaTeX, HTML, JUnit."""

from __future__ import annotations

import html as escape
import os
import re
import textwrap
from collections.abc import Iterable, Mapping
from typing import Any
from xml.etree import ElementTree

import sympy as sp

from coulombdrag.files import write_whole

from . import engine
from .engine import CheckResult
from .entry import Entry, Erratum
from .ledger import Paper, a_paper

LONG = 160     # operations above which a derived value is described and not printed
SMALL = 8      # operations up to which a repeated part gets no name
WIDTH = 110    # columns of the text

_READING = {True: "may come from the reading of the page", False: "no misreading of the page gives this"}
_NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def equations(paper: Paper, results: Iterable[CheckResult] | None = None) -> list[dict[str, Any]]:
    """All numbers of a paper, each with its status.

    Parameters
    ----------
    paper : Paper
    results : iterable of CheckResult, optional
        From `engine.check`; made here if not given.

    Returns
    -------
    list of dict
        With the keys number, title, kind, status ("passed", "failed", "premise", "missing"), check, ours and erratum
        (None, or a dict with printed, correct and evidence), in the order of the ledger.
    """
    a_paper(paper)
    by_number = {r.number: r for r in (engine.check(paper) if results is None else results)}
    rows = [_row(entry, by_number.get(entry.number)) for entry in paper]
    previous = -1
    for number in paper.order:
        if number in paper.entries:
            previous = next(i for i, row in enumerate(rows) if row["number"] == number)
        else:
            previous += 1
            rows.insert(previous, {"number": number, "title": "", "kind": "", "status": "missing", "check": "",
                                   "ours": False, "erratum": None})
    return rows


def _row(entry: Entry, result: CheckResult | None) -> dict[str, Any]:
    return {"number": entry.number, "title": entry.title, "kind": entry.kind,
            "status": result.status if result else "not run", "check": how_checked(entry, result), "ours": entry.ours,
            "erratum": _erratum(entry)}


def how_checked(entry: Entry, result: CheckResult | None) -> str:
    """One line: the method and what it showed; for a premise, which entries rest on it."""
    if result is not None and (entry.checked or not result.ok):
        return ": ".join(part for part in (result.method, result.detail) if part)
    users = [other.number for other in entry.paper if entry in other.uses()]
    return f"used by {', '.join(users)}" if users else "used by none"


def _erratum(entry: Entry) -> dict[str, str] | None:
    if not entry.errata:
        return None
    return {"printed": "; ".join(text(printed_form(e, entry)) for e in entry.errata),
            "correct": "; ".join(e.correct or text(entry.statement()) for e in entry.errata),
            "evidence": "; ".join(f"{e.evidence} ({_READING[e.misread]})" for e in entry.errata)}


def printed_form(erratum: Erratum, entry: Entry) -> Any:
    """The printed form: SymPy, or words."""
    return erratum.printed if isinstance(erratum.printed, str) else erratum.printed(*entry.cases[0])


def text(value: Any) -> str:
    """A statement in one line."""
    if isinstance(value, str):
        return value
    if isinstance(value, Mapping):
        return ", ".join(f"{key}: {text(part)}" for key, part in value.items())
    if isinstance(value, tuple | list):
        return ", ".join(map(text, value))
    if isinstance(value, sp.Eq):
        return f"{sp.sstr(value.lhs)} = {sp.sstr(value.rhs)}"
    if isinstance(value, sp.MatrixBase | sp.NDimArray):
        return sp.sstr(value.tolist())
    return sp.sstr(value) if isinstance(value, sp.Basic) else str(value)


def latex(value: Any) -> str:
    """A statement in LaTeX; several parts stand under each other."""
    if isinstance(value, Mapping):
        lines = [rf"\text{{{key}}}\colon\ & {latex(part)}" for key, part in value.items()]
    elif isinstance(value, tuple | list):
        lines = [f"& {latex(part)}" for part in value]
    elif callable(value) and not isinstance(value, sp.Basic):
        return r"\text{a function of numbers}"
    else:
        return str(sp.latex(value))
    return r"\begin{aligned}" + r" \\ ".join(lines) + r"\end{aligned}"


def markdown(entry: Entry) -> str:
    """An entry as a paragraph of Markdown with its formula."""
    lines = [f"**({entry.number})** {entry.title} *({_kind(entry)})*", "", f"$$\n{entry.latex}\n$$"]
    if entry.follows:
        lines += ["", f"Follows from {_names(entry)}."]
    for erratum in entry.errata:
        form = printed_form(erratum, entry)
        shown = form if isinstance(form, str) else f"$\\displaystyle {latex(form)}$"
        lines += ["", f"Erratum. Printed: {shown}. {erratum.evidence} ({_READING[erratum.misread]})."]
    return "\n".join(lines)


def _kind(entry: Entry) -> str:
    origin = f", after {entry.reference}" if entry.reference else ""
    return entry.kind + (", ours" if entry.ours else "") + origin


def _names(entry: Entry) -> str:
    return ", ".join(engine.name_of(premise, entry) for premise in entry.premises)


def html(paper: Paper) -> str:
    """The ledger as a table, formulas as LaTeX for MathJax. Runs no check."""
    head = "".join(f"<th>{name}</th>" for name in ("", "", "statement", "kind", "erratum"))
    body = "".join(
        f"<tr><td>({escape.escape(e.number)})</td><td>{escape.escape(e.title)}</td>"
        f"<td>$\\displaystyle {escape.escape(e.latex)}$</td><td>{escape.escape(_kind(e))}</td>"
        f"<td>{escape.escape('; '.join(x.evidence for x in e.errata))}</td></tr>" for e in paper)
    return f"<table><caption>{escape.escape(paper.title or paper.name)}</caption><tr>{head}</tr>{body}</table>"


def derive(paper: Paper, number: str | None = None) -> str:
    """The steps with formulas: of one entry, after what it follows from, or of the whole paper.

    Examples
    --------
    >>> print(derive(paper, "20b"))          # doctest: +SKIP
    """
    if number is None:
        return "\n\n".join([_title(a_paper(paper)), *(_told(entry) for entry in paper)])
    entry = a_paper(paper)[number]
    engine.check_entry(entry)  # so that it is known what it uses
    chain = _chain(entry)
    return "\n\n".join([_title(paper), *(_brief(e) for e in chain), _told(entry)])


def _chain(entry: Entry) -> list[Entry]:
    """All that an entry rests on, in the order of the ledgers."""
    found: list[Entry] = []
    todo = list(entry.premises)
    while todo:
        premise = todo.pop()
        if premise not in found:
            found.append(premise)
            todo += premise.premises
    places = {e: (e.paper is entry.paper, i) for p in {e.paper for e in found} for i, e in enumerate(p)}
    return sorted(found, key=lambda e: places[e])


def _title(paper: Paper) -> str:
    people = f" by {', '.join(paper.authors)}" if paper.authors else ""
    year = f" ({paper.year})" if paper.year else ""
    return f"{paper.title or paper.name}{people}{year}"


def _brief(entry: Entry) -> str:
    return f"({entry.number}) {entry.title} [{_kind(entry)}]\n{_formula(entry.statement())}"


def _told(entry: Entry) -> str:
    """One entry in full: what it is, what it follows from, what it says, what its proof gives, how they compare."""
    result = engine.check_entry(entry)
    blocks = [f"({entry.number}) {entry.title} [{_kind(entry)}]"]
    if entry.function.__doc__:
        blocks.append(textwrap.indent(textwrap.dedent(entry.function.__doc__).strip(), "  "))
    if entry.follows:
        blocks.append(f"follows from {_names(entry)}")
    for case, args in enumerate(entry.cases):
        where = f" at {', '.join(map(str, args))}" if args and len(entry.cases) > 1 else ""
        blocks += [f"states{where}", _formula(entry.statement(case))]
        for proof in entry.steps:
            blocks.append(f"proof{where}: {proof.identity}; gives")
            blocks.append(_given(entry, proof, args))
    limit = entry.asymptote
    if limit is not None:
        blocks.append(f"as {limit.symbol} -> {limit.target}, with the rate {limit.rate}, of")
        blocks.append(_formula(engine.resolve_of(limit.of)))
    # which entries rest on a premise is known to those alone that were computed
    blocks.append(f"{result.status}: {how_checked(entry, result)}" if entry.checked or not result.ok else result.status)
    for erratum in entry.errata:
        blocks += [f"erratum: printed as ({_READING[erratum.misread]})", _formula(printed_form(erratum, entry)),
                   f"  {erratum.evidence}"]
    return "\n".join(blocks)


def _given(entry: Entry, proof: Any, args: tuple[Any, ...]) -> str:
    try:
        return _formula(engine.proof_value(entry, proof, args), whole=False)
    except Exception as error:
        return f"    {engine.explain(error)}"


def _formula(value: Any, whole: bool = True) -> str:
    """A statement as indented text. What is long is named part by part, or only described if not `whole`."""
    if isinstance(value, str):
        return f"    {value}"
    if isinstance(value, Mapping):
        return "\n".join(f"    {key}:\n{_formula(part, whole)}" for key, part in value.items())
    if isinstance(value, tuple | list):
        return "\n".join(_formula(part, whole) for part in value)
    if not isinstance(value, sp.Basic | sp.MatrixBase):
        return "    a function of numbers" if callable(value) else f"    {value}"
    size = sum(int(sp.count_ops(part)) for part in (value if isinstance(value, sp.MatrixBase) else [value]))
    if size > LONG and not whole:
        return f"    an expression of {size} operations"
    if size <= LONG:
        drawn = sp.pretty(value, use_unicode=True, wrap_line=False)
        if max(map(len, drawn.splitlines())) <= WIDTH:
            return textwrap.indent(drawn, "    ")
    return _in_parts(value)


def _in_parts(value: Any) -> str:
    """A long formula in lines, with a name for what occurs more than once."""
    if not isinstance(value, sp.Expr | sp.MatrixBase):
        return _wrapped(text(value))
    found, (rest,) = sp.cse(value, symbols=sp.numbered_symbols("_"), optimizations=None)
    put: dict[sp.Symbol, Any] = {}
    names: list[str] = []
    for mark, inner in found:
        part = inner.xreplace(put)
        put[mark] = part if sp.count_ops(part) <= SMALL else sp.Symbol(f"t{len(names)}")
        if put[mark] != part:
            names.append(f"{put[mark]} = {text(part)}")
    lines = [_wrapped(text(rest.xreplace(put)))]
    return "\n".join(lines + (["    where"] if names else []) + [_wrapped(name) for name in names])


def _wrapped(line: str) -> str:
    return textwrap.fill(line, WIDTH, initial_indent="    ", subsequent_indent="        ", break_long_words=False)


def junit(results: Iterable[CheckResult], path: str | os.PathLike[str]) -> None:
    """Write the results as JUnit XML, whole or not at all. Premises, which have nothing to prove, count as skipped."""
    results = list(results) if isinstance(results, Iterable) else [results]
    if not all(isinstance(r, CheckResult) for r in results):
        raise TypeError(f"results must be what engine.check returned, got {results!r:.60}")
    root = ElementTree.Element("testsuites")
    for name in dict.fromkeys(r.paper for r in results):
        mine = [r for r in results if r.paper == name]
        suite = ElementTree.SubElement(
            root, "testsuite", name=name, tests=str(len(mine)), failures=str(sum(not r.ok for r in mine)),
            skipped=str(sum(r.status == "premise" for r in mine)), time=f"{sum(r.seconds for r in mine):.3f}")
        for result in mine:
            _case(suite, result)
    write_whole(path, ElementTree.tostring(root, encoding="utf-8", xml_declaration=True))


def _case(suite: ElementTree.Element, result: CheckResult) -> None:
    name = _clean(f"({result.number}) {result.title}".strip())
    case = ElementTree.SubElement(suite, "testcase", classname=f"{result.paper}.{result.kind or 'missing'}", name=name,
                                  time=f"{result.seconds:.3f}")
    if not result.ok:
        fault = ElementTree.SubElement(case, "failure", message=_clean(result.detail)[:200], type=result.status)
        fault.text = _clean(result.detail)
    elif result.status == "premise":
        ElementTree.SubElement(case, "skipped", message="a premise: nothing to prove")
    else:
        ElementTree.SubElement(case, "system-out").text = _clean(f"{result.method}: {result.detail}")


def _clean(said: str) -> str:
    return _NOT_XML.sub("?", said)


