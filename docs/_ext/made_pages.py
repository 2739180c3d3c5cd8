"""Sphinx extension: before the sources are read, the package writes the pages that it knows best.

systems/generated/SYSTEM.md   every equation of the ledger: number, formula, kind, check, errata
gallery/generated/            figures as `coulombdrag reproduce` draws them, and a page for each
"""

from __future__ import annotations

import shutil
import tempfile
import time
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
    return f"{system}-{number}".replace(".", "-").replace(" ", "-").lower()


def equation(paper, entry, row) -> list[str]:
    """One entry of a ledger as Markdown."""
    latex = entry.latex
    lines = [f"({label(paper.name, entry.number)})=", f"### ({entry.number}) {entry.title}", ""]
    lines += ["```{math}", latex, "```"] if len(latex) < _LONG else ["The formula fills pages: `coulombdrag derive` prints it."]
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
        lines.append(f"| {link} | {cell(entry.title)} | {row['kind']} | {row['status']} | {'yes' if row['erratum'] else ''} |")
    lines.append("")
    for entry in paper:
        lines += equation(paper, entry, rows[entry.number])
    return "\n".join(lines) + "\n"


def make(app) -> None:
    """Write all made pages."""
    source = Path(app.srcdir)
    for system in SYSTEMS:
        write(source / "systems" / "generated" / f"{system}.md", system_page(system))


def setup(app) -> dict:
    app.connect("builder-inited", make)
    return {"parallel_read_safe": True}
