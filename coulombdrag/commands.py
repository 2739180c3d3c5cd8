"""What each command of the command line does. Everything heavy is imported inside the command that needs it."""

from __future__ import annotations

import argparse
import importlib
import importlib.util
import json
import sys
import time
from pathlib import Path
from types import ModuleType
from typing import Any

from . import SYSTEMS

#: Which extra brings a package that a command may miss.
EXTRAS = {"flint": "verify", "matplotlib": "plot", "rich": "cli", "xarray": "sweep", "zarr": "sweep", "dask": "sweep"}

#: The share of mutants that a ledger's checks must catch.
MUTATION_SCORE = 0.95


class UsageError(Exception):
    """A request that makes no sense; the message says in one line what would."""


# What a name on the command line means


def _import(reference: str) -> ModuleType:
    """The module that ``package.module`` or ``FILE.py`` names."""
    if reference.endswith(".py"):
        path = Path(reference)
        if not path.is_file():
            raise UsageError(f"no such file: {reference}")
        spec = importlib.util.spec_from_file_location(path.stem, path)
        assert spec is not None and spec.loader is not None  # it ends in .py
        module = importlib.util.module_from_spec(spec)
        sys.modules[path.stem] = module
        spec.loader.exec_module(module)
        return module
    # Last, so that the caller's folder shadows nothing that is installed.
    sys.path.append(str(Path.cwd()))
    try:
        return importlib.import_module(reference)
    except ModuleNotFoundError as error:
        if reference == error.name or reference.startswith(f"{error.name}."):
            raise UsageError(f"no module named {error.name!r} (from {reference!r})") from None
        raise
    finally:
        sys.path.remove(str(Path.cwd()))


def _resolve(text: str, attribute: str) -> Any:
    """The object that ``package.module:name`` or ``FILE.py[:name]`` names; `attribute` is the default name."""
    reference, _, name = text.partition(":")
    if not reference.endswith(".py") and not name:
        raise UsageError(
            f"unknown system {text!r}; known: {', '.join(SYSTEMS)}, or package.module:{attribute}, or FILE.py"
        )
    module = _import(reference)
    try:
        return getattr(module, name or attribute)
    except AttributeError:
        raise UsageError(f"{reference} has no {name or attribute!r}") from None


def _paper(text: str) -> Any:
    if text not in SYSTEMS:
        return _resolve(text, "paper")
    from coulombdrag.derivations import ledger

    return ledger.load(text)


def _known(system: str) -> str:
    if system not in SYSTEMS:
        raise UsageError(f"unknown system {system!r}; known: {', '.join(SYSTEMS)}")
    return system


def _chosen(system: str | None) -> tuple[str, ...]:
    return SYSTEMS if system is None else (system,)


def _kernel_module(text: str, folder: str | None) -> tuple[str, Any, Path]:
    """Reference, declaration and folder of the kernels of a system, or of a user's own."""
    if text in SYSTEMS:
        reference = f"coulombdrag.derivations.{text}.kernels:MODULE"
        default: Path | None = Path(_import("coulombdrag.generated").__path__[0])
    else:
        reference = text if ":" in text else f"{text}:MODULE"
        default = None
    declared = _resolve(text if default is None else reference, "MODULE")
    if folder is None and default is None:
        raise UsageError(f"{text!r} is not one of ours: say with --folder where its module stands")
    return reference, declared, Path(folder) if folder is not None else default  # type: ignore[return-value]


def _writable(path: str) -> str:
    """The path, if a file may be written there: asked before an hour's work, not after."""
    if not Path(path).resolve().parent.is_dir():
        raise UsageError(f"cannot write {path}: its folder does not exist")
    return path


# Commands: each takes the parsed arguments and returns an exit status


def derive(args: argparse.Namespace) -> int:
    """Print the derivation of one equation, or of all."""
    paper = _paper(args.system)
    from coulombdrag.derivations import report

    numbers = [entry.number for entry in paper.entries]
    if args.number is not None and args.number not in numbers:
        raise UsageError(f"{paper.name} has no equation {args.number!r}; it has {', '.join(numbers)}")
    print(report.derive(paper, args.number))
    return 0


def check(args: argparse.Namespace) -> int:
    """Run the checks of a ledger, or mutate it and run them; exit status 1 on a failure."""
    if (args.all or args.jobs) and not args.mutate:
        raise UsageError("--all and --jobs go with --mutate")
    if args.junit and args.mutate:
        raise UsageError("--junit goes without --mutate")
    if args.junit:
        _writable(args.junit)
    papers = [_paper(system) for system in _chosen(args.system)]
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

    mutants = caught = equivalent = 0
    survivors: list[dict[str, Any]] = []
    for paper in papers:
        with progress.show(f"mutate {paper.name}") as tell:
            sample = None if args.all else mutate.SAMPLE
            found = mutate.run(paper, sample=sample, seed=args.seed, jobs=args.jobs or 1, progress=tell)
        mutants += found.mutants
        caught += found.caught
        equivalent += found.equivalent
        survivors += [{"system": paper.name, "number": s.number, "mutation": s.mutation} for s in found.survivors]
    score = caught / max(1, mutants - equivalent)
    if args.json:
        answer = {"mutants": mutants, "caught": caught, "equivalent": equivalent, "score": score}
        print(json.dumps({**answer, "survivors": survivors}, indent=1))
    else:
        for s in survivors:
            print(f"survived: {s['system']} ({s['number']}) {s['mutation']}")
        counts = f"{caught} of {mutants} mutants caught, {equivalent} equivalent"
        print(f"{counts}; score {score:.3f}, needed {MUTATION_SCORE}")
    return 0 if score >= MUTATION_SCORE else 1


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
    from coulombdrag.codegen import emit

    status = 0
    for system in _chosen(args.system):
        reference, declared, folder = _kernel_module(system, args.folder)
        start = time.perf_counter()
        if args.check:
            differences = emit.check(reference, folder)
            for line in differences:
                print(line)
            status |= bool(differences)
            verdict = "differs" if differences else "is what the derivations give"
            print(f"{declared.name}: {verdict} ({time.perf_counter() - start:.1f} s)")
        else:
            print(f"{emit.generate(declared, folder)} ({time.perf_counter() - start:.1f} s)")
    return int(status)


def certify(args: argparse.Namespace) -> int:
    """Measure every kernel and write its certificate, or compare a sample with the one on file."""
    from coulombdrag.codegen import certify as certificates

    from . import progress

    status = 0
    for system in _chosen(args.system):
        _, declared, folder = _kernel_module(system, args.folder)
        source = str(folder / f"{declared.name}.py")
        module = _import(f"coulombdrag.generated.{system}" if system in SYSTEMS else source)
        path = folder / "certificates" / f"{declared.name}.json"
        start = time.perf_counter()
        with progress.show(f"certify {declared.name}") as tell:
            if args.check:
                failures = certificates.check(declared, module, _recorded(path), args.sample)
                status |= bool(failures)
                print(*failures, sep="\n", end="\n" if failures else "")
                verdict = f"{len(failures)} kernels worse than certified" if failures else "as good as certified"
            else:
                found = certificates.certify(declared, module, sample=args.sample, seed=args.seed, progress=tell)
                path.parent.mkdir(exist_ok=True)
                certificates.write(found, path)
                verdict = str(path)
        print(f"{declared.name}: {verdict} ({time.perf_counter() - start:.1f} s)")
    return int(status)


def _recorded(path: Path) -> Any:
    if not path.is_file():
        raise UsageError(f"no certificate at {path}; make it with: coulombdrag certify")
    return json.loads(path.read_text(encoding="utf-8"))


def reproduce(args: argparse.Namespace) -> int:
    """Draw a paper's figures and write their data and a page about them."""
    system = _known(args.system)
    from coulombdrag.reproduce import run

    from . import progress

    with progress.show(f"reproduce {system}") as tell:
        for path in run(system, figure=args.figure, out=args.out, progress=tell):
            print(path)
    return 0


def warmup(args: argparse.Namespace) -> int:
    """Compile every kernel of every system into numba's cache."""
    for system in SYSTEMS:
        start = time.perf_counter()
        importlib.import_module(f"coulombdrag.generated.{system}").warmup()
        print(f"{system}: compiled in {time.perf_counter() - start:.1f} s")
    return 0


def about(args: argparse.Namespace) -> int:
    """Print versions, platform, kernels and caches."""
    from .about import about as text

    print(text())
    return 0
