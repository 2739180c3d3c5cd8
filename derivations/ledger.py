"""A paper as a ledger of numbered equations: what each one says, what it follows from, and its proof.

Statement and proof are two bodies. The statement returns the formula as on the page; the proof returns what
the earlier entries give. Neither asserts anything: `coulombdrag.derivations.engine` compares them, so that it can
compare a mutated statement, or a misprint, with the same proof.
"""

from __future__ import annotations

import importlib
import importlib.util
import inspect
import sys
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import sympy as sp

KINDS = ("definition", "derived", "limit", "estimate", "quoted", "figure")
METHODS = ("auto", "simplify", "numeric", "ball", "integral", "scaling")
SYSTEMS = ("wires", "bilayer", "dots", "mesoscopic", "peltier")


class CircularProof(RuntimeError):
    """A proof called the statement that it is to prove."""


class _Frames:
    """Which entries are called while something is evaluated: one set for each evaluation under way."""

    def __init__(self) -> None:
        self.stack: list[set[Entry]] = []

    def note(self, entries: Iterable[Entry]) -> None:
        if self.stack:
            self.stack[-1].update(entries)

    @contextmanager
    def frame(self) -> Iterator[set[Entry]]:
        uses: set[Entry] = set()
        self.stack.append(uses)
        try:
            yield uses
        finally:
            self.stack.pop()


_frames = _Frames()


class Memo:
    """Values of a function, each kept with the entries that it was made from."""

    def __init__(self, function: Callable[..., Any]) -> None:
        self.function = function
        self.kept: dict[Hashable, tuple[Any, frozenset[Entry]]] = {}

    def __call__(self, *args: Any) -> tuple[Any, frozenset[Entry]]:
        if args not in self.kept:
            with _frames.frame() as uses:
                value = freeze(self.function(*args))
            self.kept[args] = value, frozenset(uses)
        return self.kept[args]

    def uses(self) -> set[Entry]:
        return {entry for _, uses in self.kept.values() for entry in uses}


def freeze(value: Any) -> Any:
    """The same statement from immutable parts: cached values must not change under their users."""
    if isinstance(value, sp.MatrixBase | sp.NDimArray):
        return value.as_immutable()
    if isinstance(value, tuple | list):
        return tuple(freeze(part) for part in value)
    if isinstance(value, Mapping):
        return {key: freeze(part) for key, part in value.items()}
    return value if callable(value) and not isinstance(value, sp.Basic) else sp.sympify(value)


@dataclass(frozen=True)
class Proof:
    """What the earlier entries give, and how it is to be compared with the statement."""

    memo: Memo
    identity: str
    method: str = "auto"
    domain: Mapping[sp.Symbol, Any] = field(default_factory=dict)
    points: int | None = None
    within: float = 10.0


@dataclass(frozen=True)
class Asymptote:
    """What a limit entry claims: `of` over the statement tends to one as `symbol` -> `target`, at `rate`."""

    of: Any
    symbol: sp.Symbol
    target: sp.Expr
    rate: Any
    domain: Mapping[sp.Symbol, Any] = field(default_factory=dict)
    points: tuple[Any, ...] | None = None


@dataclass(frozen=True)
class Erratum:
    """A printed form that does not hold. `printed` is text or a function that returns SymPy."""

    number: str
    printed: Any
    correct: str | None
    evidence: str
    misread: bool
    backed_by: tuple[str, ...] = ()


class Entry:
    """One numbered equation: callable (its statement, cached), with its proof and its errata.

    Made by the decorators of `Paper`. Parameters of the function are arguments of the statement; `cases` lists
    the argument tuples at which it is checked and shown (default: symbols named like the parameters).
    """

    def __init__(self, paper: Paper, number: str, title: str, kind: str, function: Callable[..., Any], *,
                 follows: Iterable[str | Entry] = (), ours: bool = False, reference: str | None = None,
                 cases: Iterable[Any] | None = None) -> None:
        self.paper, self.number, self.title, self.kind = paper, number, title, kind
        self.function, self.ours, self.reference = function, ours, reference
        self.signature = inspect.signature(function)
        self.__doc__, self.__name__ = function.__doc__, function.__name__
        self.follows = tuple(follows)
        self.premises = tuple(paper.resolve(name, number) for name in self.follows)
        self.cases = self._default_cases() if cases is None else tuple(c if isinstance(c, tuple) else (c,) for c in cases)
        self.memo = Memo(function)
        self.steps: tuple[Proof, ...] = ()
        self.asymptote: Asymptote | None = None
        self.errata: tuple[Erratum, ...] = ()
        self.override: Callable[[Any, tuple[Any, ...]], Any] | None = None
        self.originals: dict[Hashable, tuple[Any, frozenset[Entry]]] = {}
        self.store: dict[Hashable, Any] = {}  # numbers that the engine keeps; emptied with the memo
        self.poisoned = False

    def _default_cases(self) -> tuple[tuple[Any, ...], ...]:
        free = [p for p in self.signature.parameters.values() if p.default is p.empty]
        return (tuple(sp.Symbol(p.name, positive=True) for p in free),)

    def __call__(self, *args: Any, **named: Any) -> Any:
        """The statement, as SymPy. While the entry's own proof runs this raises CircularProof."""
        _frames.note([self])
        if self.poisoned:
            raise CircularProof(f"the proof of ({self.number}) calls its own statement")
        bound = self.signature.bind(*args, **named)
        bound.apply_defaults()
        key = tuple(freeze(a) for a in bound.args)
        if self.override is None:
            return self.memo(*key)[0]
        if key not in self.memo.kept:
            value, uses = self.originals.get(key) or Memo(self.function)(*key)
            self.memo.kept[key] = freeze(self.override(value, key)), uses
        return self.memo.kept[key][0]

    def statement(self, case: int = 0) -> Any:
        """The statement at one of its `cases`."""
        return self(*self.cases[case])

    @property
    def erratum(self) -> Erratum | None:
        """The first erratum, or None."""
        return self.errata[0] if self.errata else None

    @property
    def checked(self) -> bool:
        """Whether there is anything that the engine can compare the statement with."""
        return bool(self.steps) or self.asymptote is not None

    def proof(self, *, identity: str, method: str = "auto", domain: Mapping[sp.Symbol, Any] | None = None,
              points: int | None = None, within: float = 10.0) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
        """Declare what the earlier entries give for this statement.

        Parameters
        ----------
        identity : str
            How the two are the same, in words.
        method : {"auto", "simplify", "numeric", "ball", "integral", "scaling"}
            "auto" tries symbolic simplification, then random points, and says which it was. "scaling" asks for a
            constant ratio between 1/within and within (the default for estimates).
        domain : mapping of Symbol to (low, high), or to "complex"
            Where random points are drawn. Symbols that are not named are positive reals.
        points : int, optional
            How many random points "numeric" and "integral" take.

        Several proofs of one statement may be given; all must hold.
        """
        if method not in METHODS:
            raise ValueError(f"method of the proof of ({self.number}) is {method!r}: must be one of {', '.join(METHODS)}")

        def register(function: Callable[..., Any]) -> Callable[..., Any]:
            self.steps += (Proof(Memo(function), identity, method, dict(domain or {}), points, within),)
            return function
        return register

    def printed(self, *, evidence: str, misread: bool = False, backed_by: str | Iterable[str] = (),
                correct: str | None = None) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
        """Declare the printed form where it is wrong; the check of this entry fails unless the print fails it.

        For a premise without a proof of its own, `backed_by` names the later entries of which at least one must
        break when the print takes the place of the statement.
        """
        names = (backed_by,) if isinstance(backed_by, str) else tuple(backed_by)

        def register(function: Callable[..., Any]) -> Callable[..., Any]:
            self.errata += (Erratum(self.number, function, correct, evidence, misread, names),)
            return function
        return register

    def uses(self) -> set[Entry]:
        """Entries that the statement and the proofs have called so far, directly."""
        found = self.memo.uses() | {e for proof in self.steps for e in proof.memo.uses()}
        return (found | self.store.get("of uses", set())) - {self}

    @property
    def latex(self) -> str:
        """The statement in LaTeX."""
        from . import report
        return report.latex(self.statement())

    def _repr_latex_(self) -> str:
        return f"$\\displaystyle {self.latex} \\qquad \\mathrm{{({self.number})}}$"

    def _repr_markdown_(self) -> str:
        from . import report
        return report.markdown(self)

    def __repr__(self) -> str:
        return f"<{self.kind} ({self.number}) of {self.paper.name}: {self.title}>"

    def _pieces(self) -> list[dict[Hashable, Any]]:
        return [self.memo.kept, self.store, *(proof.memo.kept for proof in self.steps)]


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
        if number not in self.entries:
            raise ValueError(f"number {number!r} is not in the ledger of {self.name}: known are {', '.join(self.entries)}")
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
            _frames.note(uses)
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


@contextmanager
def poison(entry: Entry) -> Iterator[None]:
    """While this lasts, the entry's statement cannot be called."""
    entry.poisoned = True
    try:
        yield
    finally:
        entry.poisoned = False


@contextmanager
def replaced(entry: Entry, override: Callable[[Any, tuple[Any, ...]], Any], among: Iterable[Entry]) -> Iterator[None]:
    """While this lasts, `entry(*args)` is override(value, args), and everything made from it is made anew.

    What was kept before is put back at the end, so that nothing has to be computed twice.
    """
    touched = {entry} | users(entry, among)
    papers = {e.paper for e in touched}
    steps = [m for p in papers for m in p.memos]
    held = [piece for e in touched for piece in e._pieces()] + [m.kept for m in steps]
    saved = [dict(piece) for piece in held]
    for piece in held[:-len(steps)] if steps else held:
        piece.clear()
    for memo in steps:
        for key in [k for k, (_, uses) in memo.kept.items() if uses & touched]:
            del memo.kept[key]
    entry.originals, entry.override = saved[_index(held, entry.memo.kept)], override
    try:
        yield
    finally:
        entry.originals, entry.override = {}, None
        for piece, before in zip(held, saved, strict=True):
            piece.clear()
            piece.update(before)


def _index(pieces: list[dict[Hashable, Any]], piece: dict[Hashable, Any]) -> int:
    return next(i for i, other in enumerate(pieces) if other is piece)


def users(entry: Entry, among: Iterable[Entry]) -> set[Entry]:
    """Entries that use `entry`, directly or through others, as far as they have been evaluated."""
    direct = {other: other.uses() for other in among}
    found: set[Entry] = set()
    fresh = {entry}
    while fresh:
        fresh = {other for other, uses in direct.items() if uses & fresh} - found - {entry}
        found |= fresh
    return found


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
    if name in known():
        return _paper(importlib.import_module(f"coulombdrag.derivations.{name}"), "paper", name)
    place, _, attribute = name.partition(":")
    if place.endswith(".py"):
        return _paper(_module_from_file(Path(place), name), attribute or "paper", name)
    if attribute:
        try:
            module = importlib.import_module(place)
        except ModuleNotFoundError as error:
            raise ValueError(f"system {name!r}: there is no module {error.name!r}") from None
        return _paper(module, attribute, name)
    raise ValueError(f"system {name!r} is unknown: known are {', '.join(known())}, "
                     "or give package.module:paper or file.py:paper")


def known() -> tuple[str, ...]:
    """Systems that have a ledger."""
    return tuple(s for s in SYSTEMS if importlib.util.find_spec(f"coulombdrag.derivations.{s}") is not None)


def _module_from_file(path: Path, name: str) -> Any:
    if not path.is_file():
        raise ValueError(f"system {name!r}: there is no file {str(path)!r}")
    label = f"_ledger_{path.stem}_{len(sys.modules)}"
    spec = importlib.util.spec_from_file_location(label, path)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[label] = module
    spec.loader.exec_module(module)
    return module


def _paper(module: Any, attribute: str, name: str) -> Paper:
    found = getattr(module, attribute, None)
    if not isinstance(found, Paper):
        papers = [key for key, value in vars(module).items() if isinstance(value, Paper)]
        raise ValueError(f"system {name!r}: {attribute!r} is no Paper of {module.__name__}; "
                         f"it has {', '.join(papers) or 'none'}")
    return found
