"""Sphinx extension: before the sources are read, the package writes the pages that it knows best.

systems/generated/SYSTEM.md   every equation of the ledger: number, formula, kind, check, errata
gallery/generated/            figures as `coulombdrag reproduce` draws them, and a page for each
"""

from __future__ import annotations

import json
import re
from pathlib import Path

from coulombdrag import SYSTEMS

_LONG = 6000  # characters of LaTeX; a browser takes seconds over more, and nobody reads it


def write(path: Path, text: str) -> None:
    """Write a page, and leave it alone if it says the same already (Sphinx would read it again)."""
    path.parent.mkdir(parents=True, exist_ok=True)
    if not path.is_file() or path.read_text(encoding="utf-8") != text:
        path.write_text(text, encoding="utf-8")


def cell(text: object) -> str:
    """Text as it may stand in a table."""
    return " ".join(str(text).split()).replace("|", "\\|")


def label(system: str, number: str) -> str:
    """Name of an entry as a target, which is the same in capitals: R is not r, nor Delta delta."""
    marked = re.sub(r"(?<![A-Za-z])([A-Z])", r"capital-\1", number)
    return f"{system}-{marked}".replace(".", "-").replace(" ", "-").lower()


def equation(paper, entry, row) -> list[str]:
    """One entry of a ledger as Markdown."""
    latex, name = entry.latex, label(paper.name, entry.number)
    lines = [f"({name})=", f"## ({entry.number}) {entry.title}", ""]
    short = len(latex) < _LONG
    lines += ["```{math}", latex, "```"] if short else ["The formula fills pages: `coulombdrag derive` prints it."]
    follows = ", ".join(f"[({p.number})](#{label(paper.name, p.number)})" for p in entry.premises)
    kind = f"{entry.kind}, ours" if entry.ours else entry.kind
    facts = [kind, f"follows from {follows}" if follows else "", f"check: {row['check']}" if row["check"] else ""]
    lines += ["", "; ".join(fact for fact in facts if fact) + f"; {row['status']}.", ""]
    if row["erratum"]:
        lines += errata(row["erratum"])
    return lines


def errata(erratum) -> list[str]:
    """What is wrong with a printed form."""
    found = erratum if isinstance(erratum, list) else [erratum]
    lines = []
    for one in found:
        lines += [":::{admonition} Erratum", ":class: warning", ""]
        lines += [f"Printed: {cell(one['printed'])}", "", f"Correct: {cell(one['correct'])}", ""]
        lines += [f"Evidence: {cell(one['evidence'])}", ":::", ""]
    return lines


def system_page(system: str) -> str:
    """All entries of a system's ledger."""
    from coulombdrag.derivations import ledger, report

    paper = ledger.load(system)
    rows = {row["number"]: row for row in report.equations(paper)}
    lines = ["| number | title | kind | status | erratum |", "| --- | --- | --- | --- | --- |"]
    for entry in paper:
        row, link = rows[entry.number], f"[{entry.number}](#{label(system, entry.number)})"
        cells = (link, cell(entry.title), row["kind"], row["status"], "yes" if row["erratum"] else "")
        lines.append(f"| {' | '.join(cells)} |")
    lines.append("")
    for entry in paper:
        lines += equation(paper, entry, rows[entry.number])
    return "\n".join(lines) + "\n"


def gallery(system: str, folder: Path) -> None:
    """Draw the figures of a system and write a page for each."""
    from coulombdrag.reproduce import run

    folder.mkdir(parents=True, exist_ok=True)
    run(system, out=folder, derive=False)
    summary = json.loads((folder / f"{system}.json").read_text(encoding="utf-8"))
    names = list(summary["figures"])
    for name, figure in summary["figures"].items():
        write(folder / f"{system}-{name}.md", figure_page(system, name, figure, summary["seconds"][name]))
    entries = "\n".join(f"{system}-{name}" for name in names)
    write(folder / f"{system}.md", f"# `{system}`\n\n```{{toctree}}\n{entries}\n```\n")


def figure_page(system: str, name: str, figure: dict, seconds: float) -> str:
    """A figure with its parameters, run time and deviations."""
    title = f"Figure {name}: {figure['title']}" if name[0].isdigit() else figure["title"]
    stem = f"{system}-figure-{name}"
    lines = [f"# {title}", "", f"![{title}]({stem}.png)", "", figure["caption"], ""]
    for note in figure["notes"]:
        lines += [note, ""]
    lines += ["| parameter | value |", "| --- | --- |"]
    lines += [f"| {cell(key)} | {cell(value)} |" for key, value in figure["parameters"].items()]
    lines += ["", "| compared with | largest deviation | allowed |", "| --- | --- | --- |"]
    lines += [f"| {cell(d['what'])} | {d['value']:.1e} | {d['allowed']:.0e} |" for d in figure["deviations"]]
    lines += ["", f"Computed, compared and drawn in {seconds:.1f} s while this page was built, by", ""]
    lines += ["```sh", f"coulombdrag reproduce {system} --figure {name}", "```", ""]
    lines += [f"{{download}}`data <{stem}.csv>`, {{download}}`PDF <{stem}.pdf>`", ""]
    return "\n".join(lines)


def make(app) -> None:
    """Write all made pages."""
    source = Path(app.srcdir)
    for system in SYSTEMS:
        write(source / "systems" / "generated" / f"{system}.md", system_page(system))
        gallery(system, source / "gallery" / "generated")


def setup(app) -> dict:
    app.connect("builder-inited", make)
    return {"parallel_read_safe": True}
