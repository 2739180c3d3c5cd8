"""Figures of the papers, remade: data, drawings, and a page that says how far they can be trusted."""

from __future__ import annotations

import json
import os
import tempfile
import time
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import Any

from .._version import __version__
from ..errors import a_callback, a_path
from ..files import destination, place
from .figures import write  # imported here and first: later it would take the place of the function `figures`

Progress = Callable[[int, int, str], None]


def figures(system: str) -> tuple[str, ...]:
    """Return the names of the figures of a system, the printed numbers among them.

    Examples
    --------
    >>> figures("bilayer")
    ('2', '3', 'schemes', 'velocity')
    """
    return tuple(_module(system).FIGURES)


def run(system: str, figure: str | int | None = None, out: str | os.PathLike[str] = "figures",
        progress: Progress | None = None, *, derive: bool = True) -> list[Path]:
    """Derive, check, compute and draw; write figures, their data and a page.

    Parameters
    ----------
    system : str
        One of `coulombdrag.SYSTEMS`.
    figure : str or int, optional
        A printed number or a name of `figures`; all by default.
    out : path
        Folder; made if it is not there.
    progress : callable, optional
        Called as ``progress(done, total, what)``.
    derive : bool
        Whether to run the checks of the derivations, which the page reports.

    Returns
    -------
    list of Path
        Per figure ``SYSTEM-figure-NAME.png``, ``.pdf`` and ``.csv``; ``SYSTEM.json`` (parameters, deviations, times)
        and ``SYSTEM.html`` (one file with everything in it). All appear together, or none does.

    Raises
    ------
    ValueError
        For an unknown system or figure.
    OSError
        If one of the files cannot be written; then none is.
    """
    module = _module(system)
    names = tuple(module.FIGURES) if figure is None else (str(figure),)
    if names[0] not in module.FIGURES:
        raise ValueError(f"figure = {str(figure)!r:.60} is not one of {', '.join(module.FIGURES)}")
    out, progress = a_path("out", out), a_callback("progress", progress)
    if os.path.lexists(out) and not out.is_dir():
        raise ValueError(f"out = {str(out)!r} is a file, a folder is needed")
    if out.is_dir():
        for name in _names(system, names):       # before the work, not after
            destination(out / name)
    with tempfile.TemporaryDirectory(prefix="coulombdrag-") as work:
        files = _make(system, module, names, Path(work), progress, derive)
        return _deliver(files, out)


def _names(system: str, figures: tuple[str, ...]) -> list[str]:
    """What `run` writes."""
    drawn = [f"{system}-figure-{name}{suffix}" for name in figures for suffix in (".png", ".pdf", ".csv")]
    return [*drawn, f"{system}.json", f"{system}.html"]


def _deliver(files: list[Path], out: Path) -> list[Path]:
    """Put the files into a folder, which is made if it is not there: all or none."""
    made = _make_folder(Path(os.path.realpath(out)))
    try:
        place({path: out / path.name for path in files})
    except BaseException:
        for folder in made:
            folder.rmdir()
        raise
    return [out / path.name for path in files]


def _make_folder(folder: Path) -> list[Path]:
    """Make a folder; return what had to be made, the innermost first."""
    new = [path for path in (folder, *folder.parents) if not path.exists()]
    folder.mkdir(parents=True, exist_ok=True)
    return new


def _module(system: str) -> Any:
    from .. import SYSTEMS

    if not isinstance(system, str) or system not in SYSTEMS:
        raise ValueError(f"unknown system {system!r:.60}; known: {', '.join(SYSTEMS)}")
    return import_module(f"{__name__}.{system}")


def _make(system: str, module: Any, names: tuple[str, ...], work: Path, progress: Progress | None, derive: bool
          ) -> list[Path]:
    from .page import page

    def tell(done: int, what: str) -> None:
        if progress is not None:
            progress(done, len(names) + 1, what)

    start = time.perf_counter()
    tell(0, "derivations")
    equations = _equations(system) if derive else None
    spent = {"derivations": time.perf_counter() - start}
    shown, files = {}, []
    for i, name in enumerate(names):
        tell(i + 1, f"figure {name}")
        start = time.perf_counter()
        shown[name] = module.FIGURES[name]()
        files += write(shown[name], work / f"{system}-figure-{name}", __version__)
        spent[name] = time.perf_counter() - start
    summary = _summary(system, shown, spent, equations)
    texts = {f"{system}.json": json.dumps(summary, indent=1) + "\n",
             f"{system}.html": page(system, module.PAPER, shown, summary, equations, work)}
    for name, text in texts.items():
        (work / name).write_text(text, encoding="utf-8")
        files.append(work / name)
    tell(len(names) + 1, "done")
    return files


def _equations(system: str) -> list[dict[str, Any]]:
    from ..derivations import ledger, report

    rows: list[dict[str, Any]] = report.equations(ledger.load(system))
    return rows


def _summary(system: str, shown: dict[str, Any], spent: dict[str, float], equations: list[dict[str, Any]] | None
             ) -> dict[str, Any]:
    from ..results import provenance

    bad = [row["number"] for row in equations or [] if row["status"] in ("failed", "missing")]
    derivations = None if equations is None else {"equations": len(equations), "failed": bad}

    return {
        **provenance(system), "system": system, "seconds": {k: round(v, 2) for k, v in spent.items()},
        "derivations": derivations,
        "figures": {name: {
            "title": d.title, "caption": d.caption, "notes": list(d.notes),
            "parameters": {k: str(v) for k, v in d.parameters.items()},
            "deviations": [{"what": e.what, "value": e.value, "allowed": e.allowed, "ok": e.ok} for e in d.deviations],
        } for name, d in shown.items()},
    }
