"""What each command of the command line does. Everything heavy is imported inside the command that needs it."""

from __future__ import annotations

import argparse
import difflib
import importlib
import json
import math
import os
import sys
import time
from pathlib import Path
from typing import Any

from . import SYSTEMS
from .files import destination

#: Which extra brings a package that a command may miss.
EXTRAS = {"flint": "verify", "matplotlib": "plot", "rich": "cli", "xarray": "sweep", "zarr": "sweep", "dask": "sweep",
          "distributed": "sweep"}

#: Points of a swept grid: as a table these are some 100 megabytes.
MOST_POINTS = 10**6

#: The share of mutants that a ledger's checks must catch.
MUTATION_SCORE = 0.95


class UsageError(Exception):
    """A request that makes no sense; the message says in one line what would."""


# What a name on the command line means


def _paper(text: str) -> Any:
    """The ledger of a system, or of ``package.module:paper`` or ``FILE.py`` seen from the caller's folder."""
    if text not in SYSTEMS and ":" not in text and not text.endswith(".py"):
        raise UsageError(f"{_unknown(text)}, or package.module:paper, or FILE.py")  # before SymPy is loaded
    from coulombdrag.derivations import ledger

    here = str(Path.cwd())
    sys.path.append(here)  # last, so that the caller's folder shadows nothing that is installed
    try:
        return ledger.load(text)
    except ValueError as error:
        raise UsageError(str(error)) from error
    finally:
        sys.path.remove(here)


def _unknown(system: str) -> str:
    return f"unknown system {system!r}; known: {', '.join(SYSTEMS)}"


def _systems(system: str | None) -> tuple[str, ...]:
    """The systems of ours that the argument means: all if it is left out."""
    if system is None:
        return SYSTEMS
    if system not in SYSTEMS:
        raise UsageError(_unknown(system))
    return (system,)


def _declared(system: str) -> Any:
    """The kernels of a system as its derivation declares them."""
    return importlib.import_module(f"coulombdrag.derivations.{system}.kernels").MODULE


def _folder() -> Path:
    """Where the generated modules stand."""
    return Path(importlib.import_module("coulombdrag.generated").__path__[0])


def _writable(path: str) -> None:
    """Refuse a path where no file may be written: before an hour's work, not after."""
    try:
        destination(path)
    except OSError as error:
        raise UsageError(str(error)) from error


# Commands: each takes the parsed arguments and returns an exit status


def derive(args: argparse.Namespace) -> int:
    """Print the derivation of one equation, or of all."""
    paper = _paper(args.system)
    from coulombdrag.derivations import report

    number = args.number
    if number is not None and number not in paper.entries:
        number = number.removeprefix("(").removesuffix(")")
    if number is not None and number not in paper.entries:
        parts = sorted(known for known in paper.entries if known.rstrip("abcdefgh") == number)
        close = parts or difflib.get_close_matches(number, paper.entries, n=3)
        hint = f"; close to it: {', '.join(close)}" if close else ""
        raise UsageError(f"{paper.name} has no equation {args.number!r}{hint} (`coulombdrag equations {args.system}` "
                         "lists all)")
    print(report.derive(paper, number))
    return 0


def check(args: argparse.Namespace) -> int:
    """Run the checks of a ledger, or mutate it and run them; exit status 1 on a failure."""
    if (args.all or args.jobs) and not args.mutate:
        raise UsageError("--all and --jobs go with --mutate")
    if args.junit is not None:
        if args.mutate:
            raise UsageError("--junit goes without --mutate")
        _writable(args.junit)
    papers = [_paper(system) for system in ([args.system] if args.system else SYSTEMS)]
    return _mutate(papers, args) if args.mutate else _run_checks(papers, args)


def _run_checks(papers: list[Any], args: argparse.Namespace) -> int:
    from dataclasses import asdict

    from coulombdrag.derivations import engine, report

    from . import progress, tables

    results = []
    for paper in papers:
        with progress.show(f"check {paper.name}") as tell:
            found = engine.check(paper, seed=args.seed, progress=tell)
        results += found
        if not args.json:
            rows = [(r.number, r.kind, r.title, r.method, r.status, r.seconds) for r in found]
            tables.show(paper.name, ["equation", "kind", "title", "checked by", "status", "seconds"], rows)
    failed = [r for r in results if not r.ok]
    if args.junit:
        report.junit(results, args.junit)
    if args.json:
        print(json.dumps([asdict(r) for r in results], indent=1, default=str))
    else:
        for r in failed:
            print(f"({r.number}) {r.status}: {r.detail}")
        print(f"{len(results) - len(failed)} passed, {len(failed)} failed")
    return 1 if failed else 0


def _mutate(papers: list[Any], args: argparse.Namespace) -> int:
    from coulombdrag.derivations import mutate

    from . import progress

    reports = {}
    for paper in papers:
        with progress.show(f"mutate {paper.name}") as tell:
            sample = None if args.all else mutate.SAMPLE
            found = mutate.run(paper, sample=sample, seed=args.seed, jobs=args.jobs or 1, progress=tell)
        reports[paper.name] = found
        if not args.json:
            print(f"{paper.name}: {found}")
    if args.json:
        print(json.dumps(_together(reports), indent=1))
    good = all(report.score >= MUTATION_SCORE and not report.skipped for report in reports.values())
    return 0 if good else 1


def _together(reports: dict[str, Any]) -> dict[str, Any]:
    """The counts of all papers: the same keys, however many there are."""
    parts = {name: report.json() for name, report in reports.items()}
    total = {key: sum(part[key] for part in parts.values()) for key in ("mutants", "caught", "equivalent")}
    survivors = [{"system": name, **survivor} for name, part in parts.items() for survivor in part["survivors"]]
    return total | {"score": total["caught"] / max(total["mutants"], 1), "survivors": survivors, "systems": parts}


def equations(args: argparse.Namespace) -> int:
    """List every number of a paper; exit status 1 if one is missing."""
    paper = _paper(args.system)
    from coulombdrag.derivations import report

    from . import tables

    rows = report.equations(paper)
    if args.json:
        print(json.dumps(rows, indent=1))
    else:
        columns = ["number", "title", "kind", "status", "check", "ours", "erratum"]
        cells = [[row[c] for c in columns[:5]] + [row[c] and "yes" or "" for c in columns[5:]] for row in rows]
        tables.show(paper.title, columns, cells)
    return 1 if any(row["status"] == "missing" for row in rows) else 0


def generate(args: argparse.Namespace) -> int:
    """Write the kernel modules, or compare them with what would be written."""
    systems = _systems(args.system)
    from coulombdrag.codegen import emit

    status = 0
    for system in systems:
        start = time.perf_counter()
        declared, folder = _declared(system), _folder()
        if args.check:
            differences = emit.check(f"coulombdrag.derivations.{system}.kernels:MODULE", folder)
            print(*differences, sep="\n", end="\n" if differences else "")
            status |= bool(differences)
            verdict = "is not what the derivations give" if differences else "is what the derivations give"
        else:
            verdict = f"written to {emit.generate(declared, folder)}"
        print(f"{system}: {verdict} ({time.perf_counter() - start:.1f} s)")
    return int(status)


def certify(args: argparse.Namespace) -> int:
    """Measure every kernel and write its certificate, or compare a sample with the one on file."""
    systems = _systems(args.system)
    import coulombdrag.codegen.certify as certificates

    from . import progress

    status = 0
    for system in systems:
        start = time.perf_counter()
        declared, path = _declared(system), _folder() / "certificates" / f"{system}.json"
        generated = importlib.import_module(f"coulombdrag.generated.{system}")
        with progress.show(f"certify {system}") as tell:
            if args.check:
                failures = certificates.check(
                    declared, generated, _recorded(path), args.sample, seed=1 if args.seed is None else args.seed
                )
                print(*failures, sep="\n", end="\n" if failures else "")
                status |= bool(failures)
                verdict = f"{len(failures)} rows worse than certified" if failures else "as good as certified"
            else:
                found = certificates.certify(
                    declared, generated, sample=args.sample, seed=args.seed or 0, progress=tell
                )
                certificates.write(found, path)
                verdict = f"written to {path}"
        print(f"{system}: {verdict} ({time.perf_counter() - start:.1f} s)")
    return int(status)


def _recorded(path: Path) -> Any:
    if not path.is_file():
        raise UsageError(f"no certificate at {path}; make it with: coulombdrag certify")
    return json.loads(path.read_text(encoding="utf-8"))


def reproduce(args: argparse.Namespace) -> int:
    """Draw a paper's figures, write their data and a page about them; exit status 1 if one is off."""
    (system,) = _systems(args.system)
    if not args.out or (os.path.lexists(args.out) and not os.path.isdir(args.out)):
        raise UsageError(f"--out {args.out or repr('')} is no folder")
    if os.path.isdir(args.out) and not os.access(args.out, os.W_OK | os.X_OK):
        raise UsageError(f"cannot write to {args.out}: it is write-protected")
    from coulombdrag.reproduce import figures, run

    from . import progress

    if args.figure is not None and args.figure not in figures(system):
        raise UsageError(f"{system} has no figure {args.figure!r}; it has {', '.join(figures(system))}")
    with progress.show(f"reproduce {system}") as tell:
        paths = run(system, figure=args.figure, out=args.out, progress=tell)
    print(*paths, sep="\n")
    summary = json.loads((Path(args.out) / f"{system}.json").read_text(encoding="utf-8"))
    off = [f"({number}) fails its check" for number in summary["derivations"]["failed"]]
    off += [
        f"figure {name} is off: {found['what']}: {found['value']:.1e}, allowed {found['allowed']:.1e}"
        for name, figure in summary["figures"].items()
        for found in figure["deviations"]
        if not found["ok"]
    ]
    print(*off, sep="\n", end="\n" if off else "")
    return 1 if off else 0


def sweep(args: argparse.Namespace) -> int:
    """Compute what a file says, or a device over a grid of parameters, and write the table."""
    if args.system.endswith(".toml"):
        return _sweep_file(args)
    if not args.parameters or args.out is None or args.store or args.resume or args.workers or args.dask:
        raise UsageError("give NAME=VALUE and --out FILE; --store, --resume, --workers and --dask go with FILE.toml")
    (system,) = _systems(args.system)
    if Path(args.out).suffix not in (".csv", ".nc"):
        raise UsageError(f"cannot write {args.out}: its name must end in .csv or .nc")
    _writable(args.out)
    parameters: dict[str, Any] = {}
    for text in args.parameters:
        name, equals, value = text.partition("=")
        if not equals or name in parameters:
            raise UsageError(f"{text!r} {'names a parameter twice' if equals else 'is not NAME=VALUE'}")
        parameters[name] = _values(name, value)
    size = math.prod(len(values) for values in parameters.values() if isinstance(values, list))
    if size > MOST_POINTS:
        raise UsageError(f"the grid has {size} points, more than {MOST_POINTS}")
    from . import sweeps
    from .errors import CoulombDragError

    try:
        result = sweeps.sweep_device(system, parameters)
    except (ValueError, CoulombDragError) as error:  # what the device says of its parameters
        raise UsageError(str(error)) from error
    print(sweeps.save(result, args.out))
    return 0


def _sweep_file(args: argparse.Namespace) -> int:
    from .errors import CoulombDragError
    from .sweeps import command

    if args.parameters:
        raise UsageError("parameters stand in the file")
    args.file = args.system
    try:
        return command.run(args)
    except (ValueError, TypeError, CoulombDragError) as error:
        raise UsageError(str(error)) from error


def _values(name: str, text: str) -> Any:
    """A number, a list ``a,b,c``, or a range ``first:last:points`` with ``:log`` for a geometric one."""
    first, *rest = text.split(":")
    try:
        if not rest:
            numbers = [float(part) for part in text.split(",")]
            return numbers if "," in text else numbers[0]
        ends, points = (float(first), float(rest[0])), int(rest[1])
        if len(rest) > 3 or rest[2:] not in ([], ["log"]) or points < 1 or not all(map(math.isfinite, ends)):
            raise ValueError
        if rest[2:] and min(ends) <= 0:
            raise UsageError(f"{name}={text}: the ends of a logarithmic range must be positive")
    except (ValueError, IndexError):
        shown = text if len(text) < 60 else text[:60] + "..."
        raise UsageError(f"{name}={shown} is no number, list a,b,c or range first:last:points[:log]") from None
    if points > MOST_POINTS:
        raise UsageError(f"{name}={text} has more than {MOST_POINTS} points")
    import numpy as np

    return list(map(float, (np.geomspace if rest[2:] else np.linspace)(*ends, points)))


def warmup(args: argparse.Namespace) -> int:
    """Compile every kernel and every loop of every system into numba's cache."""
    from . import warm

    for system in SYSTEMS:
        start = time.perf_counter()
        importlib.import_module(f"coulombdrag.generated.{system}").warmup()
        getattr(warm, system)()
        print(f"{system}: compiled in {time.perf_counter() - start:.1f} s")
    return 0


def about(args: argparse.Namespace) -> int:
    """Print versions, platform, kernels and caches."""
    from .about import about as text

    print(text())
    return 0
