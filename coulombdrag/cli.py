"""The command line: what may be asked, and how a mistake is answered. The work is done in :mod:`coulombdrag.commands`.

Exit status: 0 all is well, 1 a check failed, 2 the request makes no sense or a file cannot be written (one line on
stderr says why), 130 interrupted.
"""

from __future__ import annotations

import argparse
import os
import signal
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any, NoReturn

from . import SYSTEMS, commands
from ._version import __version__

_SYSTEM_HELP = ", ".join(SYSTEMS)
_LEDGER_HELP = f"{_SYSTEM_HELP}; or package.module:paper or FILE.py for a ledger of your own"


class _Parser(argparse.ArgumentParser):
    """An argument parser whose errors are one line."""

    def error(self, message: str) -> NoReturn:
        self.exit(2, f"{self.prog}: {' '.join(message.split())}\n")


def _whole(low: int, high: int) -> Callable[[str], int]:
    """A parser of whole numbers within bounds."""
    def parse(text: str) -> int:
        try:
            value = int(text)
        except ValueError:
            value = low - 1
        if not low <= value <= high:
            shown = text if len(text) < 40 else text[:40] + "..."
            raise argparse.ArgumentTypeError(f"{shown!r} is not a whole number in {low}..{high}")
        return value
    return parse


#: Processes: more than a few a processor only wait for each other.
_jobs = _whole(1, max(64, 4 * (os.cpu_count() or 1)))
_seed = _whole(0, 2**63 - 1)
_sample = _whole(1, 10**6)


def _check(sub: argparse.ArgumentParser) -> None:
    sub.add_argument("system", nargs="?", metavar="SYSTEM", help=_LEDGER_HELP + " (default: every system)")
    sub.add_argument("--mutate", action="store_true", help="change every checked statement; its check must then fail")
    sub.add_argument("--all", action="store_true", help="with --mutate: every mutant, not a sample")
    sub.add_argument("--jobs", type=_jobs, metavar="N", help="with --mutate: processes (default: 1)")
    sub.add_argument("--seed", type=_seed, default=0, metavar="N", help="of random points and samples (default: 0)")
    sub.add_argument("--json", action="store_true", help="print JSON instead of a table")
    sub.add_argument("--junit", metavar="FILE", help="also write the results as JUnit XML")


def _derive(sub: argparse.ArgumentParser) -> None:
    sub.add_argument("system", metavar="SYSTEM", help=_LEDGER_HELP)
    sub.add_argument("number", nargs="?", metavar="NUMBER", help="an equation's number as printed, such as 20b")


def _equations(sub: argparse.ArgumentParser) -> None:
    sub.add_argument("system", metavar="SYSTEM", help=_LEDGER_HELP)
    sub.add_argument("--json", action="store_true", help="print JSON instead of a table")


def _generate(sub: argparse.ArgumentParser) -> None:
    sub.add_argument("system", nargs="?", metavar="SYSTEM", help=_SYSTEM_HELP + " (default: every system)")
    sub.add_argument("--check", action="store_true", help="write nothing; regenerate in fresh processes and compare")


def _certify(sub: argparse.ArgumentParser) -> None:
    sub.add_argument("system", nargs="?", metavar="SYSTEM", help=_SYSTEM_HELP + " (default: every system)")
    sub.add_argument(
        "--check", action="store_true", help="write nothing; measure a sample anew, compare with the certificate"
    )
    sub.add_argument("--sample", type=_sample, metavar="N", help="points for each row of a certificate")
    sub.add_argument(
        "--seed", type=_seed, metavar="N", help="of the sample (default: 0; 1 with --check, for other points)"
    )


def _reproduce(sub: argparse.ArgumentParser) -> None:
    sub.add_argument("system", metavar="SYSTEM", help=_SYSTEM_HELP)
    sub.add_argument("--figure", metavar="N", help="one figure (default: all)")
    sub.add_argument("--out", default="figures", metavar="DIR", help="folder to write to (default: figures)")


def _sweep(sub: argparse.ArgumentParser) -> None:
    sub.add_argument("system", metavar="SYSTEM|FILE.toml", help="bilayer; or a file that says what to sweep")
    sub.add_argument(
        "parameters",
        nargs="*",
        metavar="NAME=VALUE",
        help="a value, a list a,b,c, or a range first:last:points (linear) or first:last:points:log",
    )
    sub.add_argument("--out", metavar="FILE", help="FILE.csv or FILE.nc; FILE.nc for a file")
    sub.add_argument("--store", metavar="DIR", help="for a file: keep every finished chunk in this folder")
    sub.add_argument("--resume", action="store_true", help="go on with the sweep that the folder holds")
    where = sub.add_mutually_exclusive_group()
    where.add_argument("--workers", type=_jobs, metavar="N", help="for a file: compute on N processes")
    where.add_argument("--dask", metavar="ADDRESS", help="for a file: compute on the workers of this dask scheduler")


def _nothing(sub: argparse.ArgumentParser) -> None:
    pass


_COMMANDS = {
    "derive": (_derive, "print a derivation, step by step, with its formulas"),
    "check": (_check, "run every check of a ledger"),
    "equations": (_equations, "list every number that a paper has, with its status"),
    "generate": (_generate, "write the kernel modules from the derivations"),
    "certify": (_certify, "measure every kernel against high precision"),
    "reproduce": (_reproduce, "derive, check, compute and draw a paper's figures"),
    "sweep": (_sweep, "compute a device or what a file says over a grid of parameters"),
    "warmup": (_nothing, "compile every kernel into the cache, once, before a parallel run"),
    "about": (_nothing, "versions, platform, kernels and caches"),
}


def parser() -> argparse.ArgumentParser:
    """Make the parser of the ``coulombdrag`` command (documentation tools read it too)."""
    top = _Parser(prog="coulombdrag", description="Coulomb drag from paper to kernel.", allow_abbrev=False)
    top.add_argument("--version", action="version", version=f"coulombdrag {__version__}")
    subs = top.add_subparsers(dest="command", metavar="COMMAND", required=True, parser_class=_Parser)
    for name, (declare, text) in _COMMANDS.items():
        sub = subs.add_parser(name, help=text, description=text[0].upper() + text[1:] + ".", allow_abbrev=False)
        declare(sub)
    return top


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command and return its exit status.

    Parameters
    ----------
    argv : sequence of str, optional
        The arguments, ``sys.argv[1:]`` by default.

    Examples
    --------
    >>> main(["equations", "bilayer", "--json"])  # doctest: +SKIP
    0
    """
    _streams()
    command = "coulombdrag"
    with _interrupts() as seen:
        try:
            try:
                args = parser().parse_args(argv)
                command = f"coulombdrag {args.command}"
                status: int = getattr(commands, args.command)(args)
                return status
            finally:
                sys.stdout.flush()  # here, where a closed pipe is caught, that of --help too
        except commands.UsageError as error:
            return _say(command, str(error), 2)
        except ModuleNotFoundError as error:
            extra = commands.EXTRAS.get((error.name or "").partition(".")[0])
            if extra is None:
                raise
            return _say(command, f"needs {error.name}: pip install 'coulombdrag[{extra}]'", 2)
        except BrokenPipeError:  # the reader, such as `head`, has had enough
            _mute()
            return 0
        except OSError as error:  # no right to write, no room on the disk
            _mute()
            return _say(command, str(error), 2)
        except KeyboardInterrupt:
            return _say(command, "interrupted", 130)
        except Exception:
            if not seen:
                raise
            return _say(command, "interrupted", 130)  # an import that was interrupted says ImportError


def _streams() -> None:
    """A closed stdout or stderr swallows what is written; a character that the terminal has not is escaped."""
    for name in ("stdout", "stderr"):
        stream = getattr(sys, name)
        if stream is None:
            setattr(sys, name, open(os.devnull, "w"))  # noqa: SIM115 - for the rest of the process
        elif hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")


def _mute() -> None:
    """If stdout can no longer be written to, do not complain once more at the end."""
    try:
        sys.stdout.flush()
    except OSError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


@contextmanager
def _interrupts() -> Iterator[list[int]]:
    """Note an interrupt, so that it is one whatever becomes of the KeyboardInterrupt; a second one ends all."""
    seen: list[int] = []

    def note(number: int, frame: Any) -> None:
        if seen:
            os._exit(130)
        seen.append(number)
        raise KeyboardInterrupt

    ours = threading.current_thread() is threading.main_thread()
    if not ours or signal.getsignal(signal.SIGINT) is not signal.default_int_handler:
        yield seen
        return
    signal.signal(signal.SIGINT, note)
    try:
        yield seen
    finally:
        if not seen:
            signal.signal(signal.SIGINT, signal.default_int_handler)


def _say(command: str, message: str, status: int) -> int:
    print(f"{command}: {' '.join(message.split())}", file=sys.stderr)
    return status


if __name__ == "__main__":
    sys.exit(main())
