"""Entries of a ledger: callable statements with their proofs, which record what they were made from."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import sympy as sp

if TYPE_CHECKING:
    from .ledger import Paper

METHODS = ("auto", "simplify", "numeric", "ball", "integral", "scaling")


class CircularProof(RuntimeError):
    """A proof called the statement that it is to prove."""


class Frames:
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


frames = Frames()


class Memo:
    """Values of a function, each kept with the entries that it was made from."""

    def __init__(self, function: Callable[..., Any]) -> None:
        self.function = function
        self.kept: dict[tuple[Any, ...], tuple[Any, frozenset[Entry]]] = {}

    def __call__(self, *args: Any) -> tuple[Any, frozenset[Entry]]:
        if args not in self.kept:
            with frames.frame() as uses:
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
        self.cases = self._default_cases() if cases is None else _tuples(cases)
        self.memo = Memo(function)
        self.steps: tuple[Proof, ...] = ()
        self.asymptote: Asymptote | None = None
        self.errata: tuple[Erratum, ...] = ()
        self.override: Callable[[Any, tuple[Any, ...]], Any] | None = None
        self.originals: dict[tuple[Any, ...], tuple[Any, frozenset[Entry]]] = {}
        self.store: dict[Hashable, Any] = {}  # numbers that the engine keeps; emptied with the memo
        self.called_with: dict[tuple[Any, ...], None] = {}  # by other entries, in their order
        self.poisoned = False

    def _default_cases(self) -> tuple[tuple[Any, ...], ...]:
        free = [p for p in self.signature.parameters.values() if p.default is p.empty]
        return (tuple(sp.Symbol(p.name, positive=True) for p in free),)

    def __call__(self, *args: Any, **named: Any) -> Any:
        """The statement, as SymPy. While the entry's own proof runs this raises CircularProof."""
        frames.note([self])
        if self.poisoned:
            raise CircularProof(f"the proof of ({self.number}) calls its own statement")
        bound = self.signature.bind(*args, **named)
        bound.apply_defaults()
        key = tuple(freeze(a) for a in bound.args)
        if frames.stack:
            self.called_with[key] = None
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
            allowed = ", ".join(METHODS)
            raise ValueError(f"method of the proof of ({self.number}) is {method!r}: must be one of {allowed}")

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

    def pieces(self) -> list[dict[Any, Any]]:
        """All that is kept of this entry: what has to be made anew when something that it uses changes."""
        return [self.memo.kept, self.store, self.called_with, *(proof.memo.kept for proof in self.steps)]

    def in_use(self) -> tuple[tuple[Any, ...], ...]:
        """Arguments with which other entries call this one, so far; its cases, if it has a check or none calls it."""
        if self.checked or not self.called_with:
            return tuple(tuple(map(freeze, case)) for case in self.cases)
        return tuple(self.called_with)


def _tuples(cases: Iterable[Any]) -> tuple[tuple[Any, ...], ...]:
    return tuple(case if isinstance(case, tuple) else (case,) for case in cases)


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
    everyone = {entry, *among}
    touched = {entry} | users(entry, everyone)
    steps = [memo.kept for paper in {e.paper for e in everyone} for memo in paper.memos]
    held = [piece for e in everyone for piece in e.pieces()] + steps
    saved = [dict(piece) for piece in held]
    entry.originals, entry.override = dict(entry.memo.kept), override
    for piece in (piece for e in touched for piece in e.pieces()):
        piece.clear()
    for kept in steps:
        for key in [key for key, (_, uses) in kept.items() if uses & touched]:
            del kept[key]
    try:
        yield
    finally:
        entry.originals, entry.override = {}, None
        for piece, before in zip(held, saved, strict=True):
            piece.clear()
            piece.update(before)


def users(entry: Entry, among: Iterable[Entry]) -> set[Entry]:
    """Entries that use `entry`, directly or through others, as far as they have been evaluated."""
    direct = {other: other.uses() for other in among}
    found: set[Entry] = set()
    fresh = {entry}
    while fresh:
        fresh = {other for other, uses in direct.items() if uses & fresh} - found - {entry}
        found |= fresh
    return found
