"""Does a check notice a wrong formula? Change each statement in every way, one at a time, and see.

A checked statement that is changed must fail its own check. A premise (definition, quoted result) has no check of
its own: when it is changed, some check further down must fail. A change that changes nothing is equivalent, and
reported apart.
"""

from __future__ import annotations

import dataclasses
import multiprocessing
import random
import signal
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field
from typing import Any

import mpmath
import sympy as sp

from .compare import (
    OutOfTime,
    agree,
    draw,
    number_at,
    pairs,
    relational,
    same_limits,
    symbols_of,
    time_limit,
    transparent,
)
from .engine import refuted
from .entry import Entry, freeze, replaced
from .ledger import Paper
from .limits import Rate, _rational
from .variants import Variant, short, variants

SAMPLE = 300        # mutants of a run that asks for no number
PATIENCE = 10.0     # seconds a mutant may take
FAR_BELOW = 0.2     # share of that which the checks of the original may take for a hang to count as caught


@dataclass(frozen=True)
class Mutation:
    """One changed statement: `override(value, args)` makes it from the value. `rate` is a changed rate of a limit."""

    number: str
    what: str
    override: Callable[[Any, tuple[Any, ...]], Any] | None
    rate: Any = None


@dataclass(frozen=True)
class Outcome:
    """What became of a mutant: "caught", "survived", "equivalent" or "hung" (caught by the time limit)."""

    number: str
    mutation: str
    fate: str
    by: str = ""
    seconds: float = 0.0


@dataclass(frozen=True)
class MutationReport:
    """Outcome of a mutation run. `score` is caught/mutants; hung mutants count as caught.

    Changes that change nothing are `equivalent` and no mutants. `skipped` are entries whose check fails unchanged:
    their mutants say nothing. `available` is the number of changes that a full run tries.
    """

    mutants: int
    caught: int
    equivalent: int
    hung: int
    survivors: tuple[Outcome, ...]
    score: float
    available: int
    seed: int
    skipped: tuple[str, ...] = ()
    outcomes: tuple[Outcome, ...] = field(default=(), repr=False)

    def json(self) -> dict[str, Any]:
        """As `coulombdrag check --mutate --json` prints it."""
        return {"mutants": self.mutants, "caught": self.caught, "equivalent": self.equivalent, "hung": self.hung,
                "score": self.score, "available": self.available, "seed": self.seed, "skipped": list(self.skipped),
                "survivors": [{"number": o.number, "mutation": o.mutation} for o in self.survivors]}

    def __str__(self) -> str:
        lines = [f"{self.mutants + self.equivalent} of {self.available} changes (seed {self.seed}): {self.mutants} "
                 f"mutants, {self.caught} caught ({self.hung} of them by the time limit), {len(self.survivors)} "
                 f"survived; {self.equivalent} changed nothing; score {self.score:.1%}"]
        lines += [f"  survived: ({o.number}) {o.mutation}" for o in self.survivors]
        lines += [f"  skipped, its check fails as it stands: ({number})" for number in self.skipped]
        return "\n".join(lines)


def run(paper: Paper, sample: int | None = SAMPLE, seed: int = 0, jobs: int = 1,
        progress: Callable[[int, int, str], None] | None = None, patience: float = PATIENCE) -> MutationReport:
    """Mutate a paper and count what its checks catch.

    Parameters
    ----------
    paper : Paper
    sample : int or None
        How many mutants, spread evenly over the entries; None: all that there are.
    seed : int
        Of the sample and of the random points: the same seed gives the same mutants.
    jobs : int
        Processes. More than one needs an operating system that can fork.
    patience : float
        Seconds that one mutant may take. One that takes longer counts as caught, and is reported apart, if the
        unchanged checks need less than a fifth of that.

    Examples
    --------
    >>> report = run(paper, sample=50)       # doctest: +SKIP
    >>> report.score                         # doctest: +SKIP
    1.0
    """
    if not (sample is None or (isinstance(sample, int) and sample > 0)):
        raise ValueError(f"sample is {sample!r}: must be a positive number, or None for all")
    if not (isinstance(jobs, int) and jobs > 0):
        raise ValueError(f"jobs is {jobs!r}: must be a positive number")
    bench = Bench(paper, seed, patience)
    everything = {e.number: list(mutations(e)) for e in paper if e.number not in bench.skipped}
    available = sum(map(len, everything.values()))
    chosen = choose(everything, available if sample is None else sample, seed)
    outcomes = tuple(_fates(bench, chosen, jobs, progress))
    return _report(outcomes, available, seed, bench.skipped)


def _report(outcomes: tuple[Outcome, ...], available: int, seed: int, skipped: tuple[str, ...]) -> MutationReport:
    count = {fate: sum(o.fate == fate for o in outcomes) for fate in ("caught", "hung", "equivalent")}
    caught, mutants = count["caught"] + count["hung"], len(outcomes) - count["equivalent"]
    return MutationReport(mutants, caught, count["equivalent"], count["hung"],
                          tuple(o for o in outcomes if o.fate == "survived"), caught / mutants if mutants else 0.0,
                          available, seed, skipped, outcomes)


def choose(everything: dict[str, list[Mutation]], limit: int, seed: int) -> list[Mutation]:
    """A sample that takes one mutant of each entry in turn until there are enough."""
    queues = {}
    for number, found in everything.items():
        shuffled = list(found)
        random.Random(f"{seed}/{number}").shuffle(shuffled)
        queues[number] = shuffled
    chosen: list[Mutation] = []
    while len(chosen) < limit and any(queues.values()):
        for queue in queues.values():
            if queue and len(chosen) < limit:
                chosen.append(queue.pop())
    order = {number: place for place, number in enumerate(everything)}
    return sorted(chosen, key=lambda m: (order[m.number], m.what))


def mutations(entry: Entry) -> Iterator[Mutation]:
    """All mutations of an entry whose statement matters: one with a check, or a premise."""
    if entry.kind == "figure" and not entry.checked:
        return
    generic = _generic(entry)
    if generic is not None:
        arguments, form = generic
        for variant in variants(form):
            yield Mutation(entry.number, variant.what, _everywhere(variant, arguments))
    else:
        for args in entry.in_use():
            label = f"at {short(', '.join(map(str, args)))}: " if args else ""
            for variant in variants(entry(*args)):
                yield Mutation(entry.number, label + variant.what, _at(variant, args))
    if entry.asymptote is not None:
        declared = entry.asymptote.rate
        rate = Rate(declared, entry.asymptote.symbol, entry.asymptote.target).expression
        for what, changed in (("rate squared", rate**2), ("square root of the rate", sp.sqrt(rate))):
            yield Mutation(entry.number, what, None, changed)


def _generic(entry: Entry) -> tuple[tuple[Any, ...], Any] | None:
    """The statement for symbols (or arrays of symbols) as arguments, if it gives all the values that are in use."""
    used = entry.in_use()
    if not entry.signature.parameters:
        return None
    try:
        arguments = tuple(_like(name, part) for name, part in zip(entry.signature.parameters, used[0], strict=True))
        form = freeze(entry.function(*arguments))
        matches = all(_identical(_put(form, arguments, args), entry(*args)) for args in used)
    except Exception:  # the function is for special arguments: its values are mutated one by one
        return None
    return (arguments, form) if matches else None


def _like(name: str, part: Any) -> Any:
    """A symbol in place of an argument, or an array of symbols in place of an array."""
    if isinstance(part, sp.MatrixBase):
        return sp.ImmutableMatrix(*part.shape, lambda i, j: sp.Symbol(f"{name}_{i}{j}", complex=True))
    if isinstance(part, tuple):
        return tuple(_like(f"{name}_{i}", inner) for i, inner in enumerate(part))
    return sp.Symbol(name, complex=True)  # and not positive: a conjugate in the statement must stay


def _put(form: Any, arguments: tuple[Any, ...], args: tuple[Any, ...]) -> Any:
    given, here = (sp.flatten([list(a) if isinstance(a, sp.MatrixBase) else a for a in group])
                   for group in (arguments, args))
    rule = dict(zip(given, here, strict=True))
    if isinstance(form, dict):
        return {key: part.xreplace(rule) for key, part in form.items()}
    return tuple(part.xreplace(rule) for part in form) if isinstance(form, tuple) else form.xreplace(rule)


def _everywhere(variant: Variant, arguments: tuple[Any, ...]) -> Callable[[Any, tuple[Any, ...]], Any]:
    return lambda value, args: _put(freeze(variant.make()), arguments, args)


def _at(variant: Variant, where: tuple[Any, ...]) -> Callable[[Any, tuple[Any, ...]], Any]:
    return lambda value, args: variant.make() if tuple(args) == where else value


class Bench:
    """The unchanged paper: which checks hold, how long each takes, who depends on whom."""

    def __init__(self, paper: Paper, seed: int, patience: float) -> None:
        self.paper, self.seed, self.patience = paper, seed, patience
        self.seconds: dict[str, float] = {}
        failing = []
        for entry in paper:
            if entry.checked:
                try:
                    held = not refuted(entry, seed)
                    start = time.perf_counter()
                    held = held and not refuted(entry, seed)  # once more: now with everything kept, as for a mutant
                    self.seconds[entry.number] = time.perf_counter() - start
                except OutOfTime:
                    held = False
                if not held:
                    failing.append(entry.number)
        self.skipped = tuple(failing)

    def downstream(self, entry: Entry) -> list[Entry]:
        """Checks that an entry's value can break, the nearest first."""
        changed, found, order = {entry}, [], list(self.paper)
        while True:
            fresh = [e for e in order if e not in found and e.checked and e.number not in self.skipped
                     and (e.uses() | {e}) & changed and e is not entry]
            found += fresh
            wider = changed | {e for e in order if e.memo.uses() & changed}
            if wider == changed and not fresh:
                return found
            changed = wider

    def fate(self, mutation: Mutation) -> Outcome:
        """Try one mutant."""
        start = time.perf_counter()
        entry = self.paper[mutation.number]
        checks = [entry] if entry.checked else self.downstream(entry)
        try:
            with time_limit(self.patience):
                by = self._caught(entry, mutation, checks)
                fate = "caught" if by else "equivalent" if self._equivalent(entry, mutation) else "survived"
        except OutOfTime:
            usual = sum(self.seconds[e.number] for e in checks)
            fate, by = ("hung" if usual < FAR_BELOW * self.patience else "survived"), "time limit"
        return Outcome(mutation.number, mutation.what, fate, by, time.perf_counter() - start)

    def _caught(self, entry: Entry, mutation: Mutation, checks: list[Entry]) -> str:
        if mutation.rate is not None:
            claimed = entry.asymptote
            assert claimed is not None
            entry.asymptote = dataclasses.replace(claimed, rate=mutation.rate)
            try:
                return entry.number if refuted(entry, self.seed) else ""
            finally:
                entry.asymptote = claimed
        override = mutation.override
        assert override is not None
        if entry.checked:
            mutant = {args: freeze(override(entry(*args), tuple(map(freeze, args)))) for args in entry.cases}
            return entry.number if refuted(entry, self.seed, lambda *args: mutant[args]) else ""
        with replaced(entry, override, self.paper):
            return next((other.number for other in checks if refuted(other, self.seed)), "")

    def _equivalent(self, entry: Entry, mutation: Mutation) -> bool:
        if mutation.override is None:
            return False
        for args in entry.in_use():
            value = entry(*args)
            changed = freeze(mutation.override(value, args))
            if value != changed and not same(entry, value, changed, self.seed):
                return False
        return True


def same(entry: Entry, value: Any, changed: Any, seed: int) -> bool:
    """Whether two statements claim the same: equal numbers; for a limit or an estimate, equal in what it claims."""
    limit = entry.asymptote
    if limit is not None and isinstance(value, sp.Expr):
        return _below_the_rate(limit, value, changed, seed)
    domain = entry.steps[0].domain if entry.steps else {}
    scaling = entry.kind == "estimate" and bool(entry.steps) and entry.steps[0].method in ("auto", "scaling")
    try:
        return all(_same_part(transparent(a), transparent(b), domain, f"same/{seed}", scaling)
                   for _, a, b in pairs(value, changed))
    except OutOfTime:
        raise
    except Exception:  # no number, no equality
        return False


def _identical(a: Any, b: Any) -> bool:
    return bool(a == b) or all(_same_part(transparent(x), transparent(y), {}, "generic", False)
                               for _, x, y in pairs(a, b))


def _same_part(a: Any, b: Any, domain: Any, seed: str, scaling: bool) -> bool:
    if a == b:
        return True
    if relational(a) or relational(b):
        return bool(type(a) is type(b) and _same_part(a.lhs - a.rhs, b.lhs - b.rhs, domain, seed, scaling))
    a, b = same_limits(a, b) or (a, b)
    ratios = []
    for index in range(3):
        left, right = (number_at(v, draw(symbols_of(v), domain, seed, index), 32) for v in (a, b))
        if not scaling and not agree(left, right):
            return False
        ratios.append(right / left if left else mpmath.mpf(1))
    return not scaling or all(agree(r, ratios[0]) for r in ratios)


def _below_the_rate(limit: Any, form: sp.Expr, changed: Any, seed: int) -> bool:
    rate = Rate(limit.rate, limit.symbol, limit.target)
    points = rate.points() if limit.points is None else [_rational(p) for p in limit.points]
    others = draw((symbols_of(form) | symbols_of(changed)) - {limit.symbol}, limit.domain, f"same/{seed}", 0)
    excess = []
    for value in points:
        point = {**others, limit.symbol: value}
        pace = abs(number_at(rate.expression, point, 20))
        digits = 30 + max(0, int(-mpmath.log10(pace)))
        deviation = number_at(changed, point, digits) / number_at(form, point, digits) - 1
        excess.append(abs(deviation) / pace)
    return bool(excess[-1] <= 1.5 * excess[len(excess) // 2])


# A forked worker finds the bench and the mutants here: neither can be sent to it.
_shared: dict[str, Any] = {}


def _fate_of(index: int) -> Outcome:
    fate: Outcome = _shared["bench"].fate(_shared["chosen"][index])
    return fate


def _fates(bench: Bench, chosen: list[Mutation], jobs: int,
           progress: Callable[[int, int, str], None] | None) -> Iterator[Outcome]:
    _shared.update(bench=bench, chosen=chosen)
    try:
        if jobs == 1:
            results: Iterator[Outcome] = map(_fate_of, range(len(chosen)))
            yield from _told(results, len(chosen), progress)
        elif "fork" not in multiprocessing.get_all_start_methods():
            raise ValueError(f"jobs is {jobs}: this system cannot fork, so it must be 1")
        else:
            fork = multiprocessing.get_context("fork")
            pool = ProcessPoolExecutor(jobs, mp_context=fork, initializer=signal.signal,
                                       initargs=(signal.SIGINT, signal.SIG_IGN))  # an interrupt is the parent's
            try:
                yield from _told(pool.map(_fate_of, range(len(chosen)), chunksize=4), len(chosen), progress)
            finally:
                pool.shutdown(cancel_futures=True)
    finally:
        _shared.clear()


def _told(results: Iterator[Outcome], total: int,
          progress: Callable[[int, int, str], None] | None) -> Iterator[Outcome]:
    for done, outcome in enumerate(results):
        if progress is not None:
            progress(done, total, outcome.number)
        yield outcome

