"""One HTML file that stands alone: figures, deviations, derivations, kernels, versions."""

from __future__ import annotations

import base64
import json
from collections.abc import Iterable, Sequence
from html import escape
from importlib import resources
from pathlib import Path
from typing import Any

_STYLE = """
body { font: 16px/1.5 system-ui, sans-serif; max-width: 62rem; margin: 2rem auto; padding: 0 1rem; color: #222; }
img { max-width: 100%; } figure { margin: 2rem 0; } figcaption, small { color: #555; }
table { border-collapse: collapse; font-size: 0.9rem; } td, th { padding: 0.15rem 0.8rem 0.15rem 0; text-align: left;
border-bottom: 1px solid #ddd; vertical-align: top; } .bad { color: #b00020; font-weight: bold; }
"""


def page(system: str, paper: str, shown: dict[str, Any], summary: dict[str, Any],
         equations: list[dict[str, Any]] | None, folder: Path) -> str:
    """Return the page as text; `folder` holds the PNG files."""
    parts = [f"<h1>coulombdrag: {escape(system)}</h1><p>{escape(paper)}</p>", _verdict(shown, equations)]
    for name, drawn in shown.items():
        parts.append(_figure(name, drawn, folder / f"{system}-figure-{name}.png", summary["seconds"][name]))
    parts += [_derivations(equations, summary["seconds"]["derivations"]), _kernels(system, summary["kernels"]),
              _versions(summary)]
    body = "\n".join(parts)
    return (f'<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><title>coulombdrag {escape(system)}</title>'
            f"<style>{_STYLE}</style></head>\n<body>\n{body}\n</body></html>\n")


def _table(head: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    def line(tag: str, cells: Sequence[object]) -> str:
        texts = (c if isinstance(c, _Raw) else escape(str(c)) for c in cells)
        return "<tr>" + "".join(f"<{tag}>{text}</{tag}>" for text in texts) + "</tr>"

    return "<table>" + line("th", head) + "\n".join(line("td", row) for row in rows) + "</table>"


class _Raw(str):
    """Text that is HTML already."""


def _mark(ok: bool, good: str = "yes", bad: str = "NO") -> _Raw:
    return _Raw(good if ok else f'<span class="bad">{bad}</span>')


def _verdict(shown: dict[str, Any], equations: list[dict[str, Any]] | None) -> str:
    wide = sum(not d.ok for drawn in shown.values() for d in drawn.deviations)
    count = sum(len(d.deviations) for d in shown.values())
    text = f"{count} comparisons with an independent method, {wide} too far off. "
    if equations is None:
        return f"<p>{text}Derivations were not checked in this run.</p>"
    bad = sum(row["status"] in ("failed", "missing") for row in equations)
    errata = sum(bool(row["erratum"]) for row in equations)
    return (f"<p>{text}{len(equations)} equations, {bad} failed or missing, "
            f"{errata} with a printed form that fails its check (the correct form is used).</p>")


def _figure(name: str, drawn: Any, png: Path, seconds: float) -> str:
    image = base64.b64encode(png.read_bytes()).decode("ascii")
    title = f"Figure {name}: {drawn.title}" if name.isdigit() else drawn.title
    rows = [(d.what, f"{d.value:.1e}", f"{d.allowed:.0e}", _mark(d.ok)) for d in drawn.deviations]
    notes = "".join(f"<p>{escape(note)}</p>" for note in drawn.notes)
    values = "; ".join(f"{k} = {v}" for k, v in drawn.parameters.items())
    return (f"<h2>{escape(title)}</h2><figure><img alt=\"{escape(title)}\" src=\"data:image/png;base64,{image}\">"
            f"<figcaption>{escape(drawn.caption)}</figcaption></figure>{notes}<p><small>{escape(values)}</small></p>"
            f"{_table(('deviation from', 'largest', 'allowed', 'holds'), rows)}<p><small>{seconds:.1f} s</small></p>")


def _derivations(equations: list[dict[str, Any]] | None, seconds: float) -> str:
    if equations is None:
        return ""
    rows, errata = [], []
    for row in equations:
        bad = row["status"] in ("failed", "missing")
        kind = row["kind"] + (", ours" if row["ours"] else "")
        rows.append((row["number"], row["title"], kind, _mark(not bad, escape(row["status"]), escape(row["status"])),
                     row["check"], "see below" if row["erratum"] else ""))
        if row["erratum"]:
            errata.append((row["number"], *(row["erratum"][k] for k in ("printed", "correct", "evidence"))))
    return (f"<h2>Derivations</h2><p><small>{seconds:.1f} s</small></p>"
            + _table(("number", "title", "kind", "status", "check", "erratum"), rows)
            + "<h2>Errata</h2>" + _table(("number", "printed", "correct", "evidence"), errata))


def _kernels(system: str, hashes: dict[str, str]) -> str:
    file = resources.files("coulombdrag.generated") / "certificates" / f"{system}.json"
    if not file.is_file():
        return ""
    certificate = json.loads(file.read_text(encoding="utf-8"))
    rows = []
    for name, entry in certificate.get("kernels", certificate).items():
        if not isinstance(entry, dict) or "rows" not in entry:
            continue
        worst = max((r.get("relative") or 0.0) for r in entry["rows"])
        evidence = ", ".join(sorted({str(r.get("evidence")) for r in entry["rows"]}))
        rows.append((name, f"{worst:.1e}", evidence, hashes.get(f"{system}.{name}", "")[7:19]))
    return "<h2>Kernels</h2>" + _table(("kernel", "worst relative error", "evidence", "hash"), rows)


def _versions(summary: dict[str, Any]) -> str:
    versions = ", ".join(f"{k} {v}" for k, v in summary["versions"].items())
    return f"<h2>Versions</h2><p>{escape(versions)}; {sum(summary['seconds'].values()):.0f} s in all.</p>"
