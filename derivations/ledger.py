"""A paper as a ledger of numbered equations: what each one says, what it follows from, and its proof.

Statement and proof are two bodies. The statement returns the formula as on the page; the proof returns what
the earlier entries give. Neither asserts anything: `coulombdrag.derivations.engine` compares them, so that it can
compare a mutated statement, or a misprint, with the same proof.
"""

from __future__ import annotations

import importlib
import importlib.util
import inspect
import pkgutil
import sys
import traceback
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import sympy as sp

from .entry import Asymptote, CircularProof, Entry, Erratum, Memo, frames, freeze

__all__ = ["CircularProof", "Entry", "Erratum", "Paper", "known", "load"]
KINDS = ("definition", "derived", "limit", "estimate", "quoted", "figure")

Decorator = Callable[[Callable[..., Any]], Entry]


class Paper:
    """A ledger: entries in the paper's order, with the printed numbers that must be there in `order`.

    Examples
    --------
    >>> import sympy as sp
    >>> x = sp.Symbol("x", positive=True)
    >>> paper = Paper("toy", title="A toy")
    >>> @paper.definition("1", "a square")
    ... def square():
    ...     return x**2
    >>> @paper.derived("2", "its derivative", follows=("1",))
    ... def slope():
    ...     return 2*x
    >>> @slope.proof(identity="differentiated")
    ... def _():
    ...     return sp.diff(square(), x)
    """

    def __init__(self, name: str, *, title: str = "", authors: str | Iterable[str] = (), year: int | None = None,
                 reference: str = "", order: Iterable[str] = ()) -> None:
        self.name, self.title, self.year, self.reference = name, title, year, reference
        self.authors = (authors,) if isinstance(authors, str) else tuple(authors)
        self.order = tuple(order)
        self.entries: dict[str, Entry] = {}
        self.memos: list[Memo] = []

    def __iter__(self) -> Iterator[Entry]:
        return iter(self.entries.values())

    def __len__(self) -> int:
        return len(self.entries)

    def __getitem__(self, number: str) -> Entry:
        if not isinstance(number, str) or number not in self.entries:
            known = ", ".join(self.entries)
            raise ValueError(f"number {number!r:.60} is not in the ledger of {self.name}: known are {known}")
        return self.entries[number]

    def resolve(self, name: str | Entry, by: str) -> Entry:
        """The earlier entry that `follows` of entry `by` names."""
        if isinstance(name, Entry):
            return name
        if name not in self.entries:
            raise ValueError(f"follows of ({by}) names {name!r}, which is no earlier entry of {self.name}")
        return self.entries[name]

    def _entry(self, kind: str, number: str, title: str, **options: Any) -> Decorator:
        if number in self.entries:
            raise ValueError(f"number {number!r} is taken in the ledger of {self.name}")

        def register(function: Callable[..., Any]) -> Entry:
            entry = Entry(self, number, title, kind, function, **options)
            self.entries[number] = entry
            return entry
        return register

    def definition(self, number: str, title: str, *, follows: Iterable[str | Entry] = (), ours: bool = False,
                   cases: Iterable[Any] | None = None) -> Decorator:
        """A premise or a definition. Needs no proof, but some check further down must depend on it."""
        return self._entry("definition", number, title, follows=follows, ours=ours, cases=cases)

    def derived(self, number: str, title: str, *, follows: Iterable[str | Entry] = (), ours: bool = False,
                cases: Iterable[Any] | None = None) -> Decorator:
        """An equation that follows from earlier entries. Needs a proof."""
        return self._entry("derived", number, title, follows=follows, ours=ours, cases=cases)

    def ours(self, number: str, title: str, *, follows: Iterable[str | Entry] = (),
             cases: Iterable[Any] | None = None) -> Decorator:
        """A derived result that is not in the paper."""
        return self.derived(number, title, follows=follows, ours=True, cases=cases)

    def estimate(self, number: str, title: str, *, follows: Iterable[str | Entry] = (), ours: bool = False,
                 cases: Iterable[Any] | None = None) -> Decorator:
        """An order of magnitude: holds up to a constant factor, or is an inequality."""
        return self._entry("estimate", number, title, follows=follows, ours=ours, cases=cases)

    def quoted(self, number: str, title: str, *, reference: str, follows: Iterable[str | Entry] = (),
               ours: bool = False, cases: Iterable[Any] | None = None) -> Decorator:
        """A result taken from elsewhere."""
        return self._entry("quoted", number, title, follows=follows, reference=reference, ours=ours, cases=cases)

    def figure(self, number: str, title: str, *, follows: Iterable[str | Entry] = (), ours: bool = False,
               cases: Iterable[Any] | None = None) -> Decorator:
        """What a figure shows, as SymPy."""
        return self._entry("figure", number, title, follows=follows, ours=ours, cases=cases)

    def limit(self, number: str, title: str, *, of: Any, at: tuple[sp.Symbol, Any], rate: Any,
              follows: Iterable[str | Entry] = (), domain: Mapping[sp.Symbol, Any] | None = None,
              points: Iterable[Any] | None = None, ours: bool = False) -> Decorator:
        """An asymptotic form: `of` over the statement tends to one.

        Parameters
        ----------
        of : Entry, Expr or callable
            What tends to the form. A callable gets each symbol by name as an mpmath number, with mpmath's working
            precision set, and returns a number of that precision.
        at : (symbol, target)
            The target is 0, oo or a finite number, approached from above.
        rate : number, ("log", number) or Expr
            How |of/form - 1| vanishes: power of the small parameter (the symbol, its inverse at oo, the distance
            else); power of 1/|log| of it; or any expression in the symbol.
        points : values of the symbol, optional
            Where it is measured; the default is geometric in the small parameter (in its logarithm for "log").
        """
        symbol, target = at

        def register(function: Callable[..., Any]) -> Entry:
            entry = self._entry("limit", number, title, follows=follows, ours=ours)(function)
            entry.asymptote = Asymptote(of, symbol, sp.sympify(target), rate, dict(domain or {}),
                                        None if points is None else tuple(points))
            return entry
        return register

    def step(self, function: Callable[..., Any]) -> Callable[..., Any]:
        """Decorator: cache an intermediate result that is no entry.

        Use this and not functools.cache, which would hide from the ledger what the result was made from.
        """
        memo = Memo(function)
        self.memos.append(memo)
        signature = inspect.signature(function)

        def call(*args: Any, **named: Any) -> Any:
            bound = signature.bind(*args, **named)
            bound.apply_defaults()
            value, uses = memo(*(freeze(a) for a in bound.args))
            frames.note(uses)
            return value
        call.__name__, call.__doc__ = function.__name__, function.__doc__
        return call

    def erratum(self, number: str, *, printed: str, correct: str, evidence: str, misread: bool = False,
                backed_by: str | Iterable[str]) -> None:
        """Declare an erratum in words; `backed_by` names the entries whose checks show it."""
        names = (backed_by,) if isinstance(backed_by, str) else tuple(backed_by)
        if not names:
            raise ValueError(f"backed_by of the erratum to ({number}) is empty: name the entry that shows it")
        entry = self[number]
        entry.errata += (Erratum(number, printed, correct, evidence, misread, names),)

    def _repr_html_(self) -> str:
        from . import report
        return report.html(self)


def a_paper(value: Any) -> Paper:
    """The ledger that was given, if it is one."""
    if not isinstance(value, Paper):
        raise TypeError(f"paper must be a Paper, got {value!r:.60}")
    return value


def load(name: str) -> Paper:
    """The ledger that a name stands for.

    Parameters
    ----------
    name : str
        A system ("bilayer"), an attribute of a module ("package.module:paper") or a file ("folder/file.py" or
        "folder/file.py:paper").

    Raises
    ------
    ValueError
        For an unknown name; the message lists what is known.
    """
    if not isinstance(name, str):
        raise TypeError(f"name must be a system's name, a file's or a module's, got {name!r:.60}")
    if name in known():
        return _paper(importlib.import_module(f"coulombdrag.derivations.{name}"), "paper", name)
    place, _, attribute = name.partition(":")
    if place.endswith(".py"):
        return _paper(_module_from_file(Path(place), name), attribute or "paper", name)
    if attribute and place and not place.startswith("."):
        with _faults(name):
            module = importlib.import_module(place)
        return _paper(module, attribute, name)
    raise ValueError(f"system {name!r} is unknown: known are {', '.join(known())}, "
                     "or give package.module:paper or file.py:paper")


def known() -> tuple[str, ...]:
    """Systems that have a ledger: the packages on this floor."""
    floor = importlib.import_module("coulombdrag.derivations")
    return tuple(found.name for found in pkgutil.iter_modules(floor.__path__) if found.ispkg)


def _module_from_file(path: Path, name: str) -> Any:
    if not path.is_file():
        raise ValueError(f"system {name!r}: there is no file {str(path)!r}")
    label = f"_ledger_{path.stem}_{len(sys.modules)}"
    spec = importlib.util.spec_from_file_location(label, path)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[label] = module
    try:
        with _faults(name):
            spec.loader.exec_module(module)
    except BaseException:
        del sys.modules[label]
        raise
    return module


@contextmanager
def _faults(name: str) -> Iterator[None]:
    """Say in one line what keeps somebody's ledger from being imported, and where."""
    try:
        yield
    except ModuleNotFoundError as error:
        raise ValueError(f"system {name!r}: there is no module {error.name!r}") from error
    except (Exception, SystemExit) as error:
        if isinstance(error, SyntaxError):
            place = f"{error.filename or name}, line {error.lineno or 1}"
        else:
            frame = traceback.extract_tb(error.__traceback__)[-1]
            place = f"{frame.filename}, line {frame.lineno}"
        said = " ".join(str(error.msg if isinstance(error, SyntaxError) else error).split())[:300]
        raise ValueError(f"system {name!r} cannot be imported: {type(error).__name__}: {said} ({place})") from error


def _paper(module: Any, attribute: str, name: str) -> Paper:
    found = getattr(module, attribute, None)
    if not isinstance(found, Paper):
        papers = [key for key, value in vars(module).items() if isinstance(value, Paper)]
        raise ValueError(f"system {name!r}: {attribute!r} is no Paper of {module.__name__}; "
                         f"it has {', '.join(papers) or 'none'}")
    return found
