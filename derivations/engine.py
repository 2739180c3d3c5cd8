"""Runs the checks of a ledger: compares each statement with what its proof gives, and each erratum with both."""

from __future__ import annotations

import inspect
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

import sympy as sp

from . import balls
from .compare import (
    AGREE,
    DIGITS,
    QUADRATURE,
    REFUTE,
    SAMPLE,
    Mismatch,
    OutOfTime,
    Verdict,
    agree,
    callable_number,
    draw,
    number_at,
    pairs,
    prove_zero,
    relational,
    residual,
    same_limits,
    symbols_of,
    transparent,
)
from .entry import CircularProof, Entry, Erratum, Proof, frames, poison, replaced
from .ledger import Paper, a_paper
from .limits import judge_limit, resolve_of
from .numeric import Unresolved, Unsupported, show_point

REQUIRED = ("derived", "limit")
Progress = Callable[[int, int, str], None]


@dataclass(frozen=True)
class CheckResult:
    """What the check of one entry gave.

    status is "passed", "failed", "premise" (nothing to prove: definition, quoted, figure) or "missing" (a printed
    number without an entry).
    """

    number: str
    title: str
    kind: str
    method: str
    status: str
    seconds: float
    detail: str
    paper: str = ""

    @property
    def ok(self) -> bool:
        return self.status in ("passed", "premise")


def check(paper: Paper, numbers: Iterable[str] | None = None, seed: int = 0,
          progress: Progress | None = None) -> list[CheckResult]:
    """Run the checks of a paper, or of some of its numbers.

    Parameters
    ----------
    paper : Paper
    numbers : iterable of str, optional
        Which entries; default all, and then numbers of `paper.order` without an entry are failures too.
    seed : int
        Of the random points.
    progress : callable, optional
        Called with (done, total, number) before each entry.

    Examples
    --------
    >>> results = check(paper)                              # doctest: +SKIP
    >>> [r.number for r in results if not r.ok]             # doctest: +SKIP
    []
    """
    a_paper(paper)
    if numbers is not None and (isinstance(numbers, str) or not isinstance(numbers, Iterable)):
        raise TypeError(f"numbers must be a list of numbers of the ledger or None, got {numbers!r:.60}")
    if progress is not None and not callable(progress):
        raise TypeError(f"progress must be a function or None, got {progress!r:.60}")
    entries = list(paper) if numbers is None else [paper[n] for n in numbers]
    results = []
    for done, entry in enumerate(entries):
        if progress is not None:
            progress(done, len(entries), entry.number)
        results.append(check_entry(entry, seed))
    if numbers is None:
        absent = "the paper has this number, the ledger has not"
        results += [CheckResult(n, "", "", "", "missing", 0.0, absent, paper.name)
                    for n in paper.order if n not in paper.entries]
    return results


def check_entry(entry: Entry, seed: int = 0) -> CheckResult:
    """The check of one entry: its proofs, its limit, its place in the ledger, its errata."""
    start = time.perf_counter()
    method, status, notes = "", "passed", []
    try:
        verdicts = judge(entry, seed)
        method = ", ".join(dict.fromkeys(v.method for v in verdicts))
        notes = list(dict.fromkeys(v.detail for v in verdicts if v.ok or not all(w.ok for w in verdicts)))
        faults = [f"not shown: {v.detail}" for v in verdicts if not v.ok]
        if not entry.checked:
            status = "premise"
            if entry.kind in REQUIRED:
                faults.append(f"a {entry.kind} entry without a check")
        faults += place(entry)
        confirmed = [confirm(entry, erratum, seed) for erratum in entry.errata]
        faults += [v.detail for v in confirmed if not v.ok]
        notes += [v.detail for v in confirmed if v.ok]
    except Exception as error:
        faults = [explain(error)]
    if faults:
        status, notes = "failed", faults
    detail = "; ".join(n for n in notes if n)
    return CheckResult(entry.number, entry.title, entry.kind, method, status, time.perf_counter() - start, detail,
                       entry.paper.name)


def explain(error: BaseException) -> str:
    """An exception of a check in one line."""
    text = " ".join(str(error).split())[:300]
    return text if isinstance(error, Mismatch | CircularProof | Unresolved) else f"{type(error).__name__}: {text}"


def judge(entry: Entry, seed: int = 0, *, prove: bool = True,
          statement: Callable[..., Any] | None = None) -> list[Verdict]:
    """Compare the statement, or another in its place, with the proofs and the limit.

    Parameters
    ----------
    prove : bool
        False: only try to refute. The first verdict that is not ok ends it.
    statement : callable, optional
        Takes the place of the entry's statement (a misprint, a mutant).
    """
    verdicts: list[Verdict] = []
    for case, args in enumerate(entry.cases):
        claim = entry(*args) if statement is None else statement(*args)
        for index, proof in enumerate(entry.steps):
            verdicts.append(_judge_proof(entry, proof, (index, case), args, claim, seed, prove))
            if not verdicts[-1].ok:
                return verdicts
        if entry.asymptote is not None:
            verdicts.append(_judge_limit(entry, claim, seed))
            if not verdicts[-1].ok:
                return verdicts
    return verdicts


def _judge_limit(entry: Entry, claim: Any, seed: int) -> Verdict:
    limit = entry.asymptote
    assert limit is not None
    if not isinstance(claim, sp.Expr):
        return Verdict(False, "limit", f"the statement of a limit must be an expression, not {type(claim).__name__}")
    with frames.frame() as uses, poison(entry):
        of = resolve_of(limit.of)
        verdict = judge_limit(transparent(of), transparent(claim), limit.symbol, limit.target, limit.rate,
                              domain=limit.domain, points=limit.points, seed=f"{seed}/{entry.number}",
                              store=entry.store)
    entry.store["of uses"] = entry.store.get("of uses", set()) | uses
    return verdict


def proof_value(entry: Entry, proof: Proof, args: tuple[Any, ...]) -> Any:
    """What the proof gives, with the statement poisoned while it runs."""
    takes = inspect.signature(proof.memo.function).parameters
    with poison(entry):
        return proof.memo(*(args if takes else ()))[0]


def _judge_proof(entry: Entry, proof: Proof, key: tuple[int, int], args: tuple[Any, ...], claim: Any, seed: int,
                 prove: bool) -> Verdict:
    value = proof_value(entry, proof, args)
    if value is None:
        return Verdict(False, "", "the proof returns nothing")
    details, methods = [], []
    try:
        parts = list(pairs(claim, value))
        for label, left, right in parts:
            judged = Comparison(entry, proof, (*key, label), seed, left, right)
            verdict = judged.refute() or (judged.prove() if prove else Verdict(True, "refute", "not refuted"))
            if not verdict.ok:
                return Verdict(False, verdict.method, f"{label}: {verdict.detail}" if label else verdict.detail)
            details.append(verdict.detail)
            methods.append(verdict.method)
    except Mismatch as mismatch:
        return Verdict(False, "shape", str(mismatch))
    return Verdict(True, ", ".join(dict.fromkeys(methods)), "; ".join([proof.identity, *dict.fromkeys(details)]))


class Comparison:
    """One scalar part of a statement beside the same part of what its proof gives."""

    def __init__(self, entry: Entry, proof: Proof, key: tuple[Any, ...], seed: int, left: Any, right: Any) -> None:
        self.entry, self.proof, self.key = entry, proof, key
        self.seed = f"{seed}/{entry.number}"
        self.left, self.right = transparent(left), transparent(right)
        self.method = "scaling" if proof.method == "auto" and entry.kind == "estimate" else proof.method
        self.how = ""
        if self.method not in ("integral", "scaling") and not relational(self.left):
            inside = same_limits(self.left, self.right)
            if inside is not None:
                (self.left, self.right), self.how = inside, "integrands over the same range: "
        if self.method == "auto" and any(isinstance(v, sp.Basic) and v.has(sp.Integral) or callable_number(v)
                                         for v in (self.left, self.right)):
            self.method = "integral"
        self.digits = QUADRATURE + 2 if self.method == "integral" else DIGITS

    def values(self, index: int) -> tuple[Any, Any, dict[sp.Symbol, Any]]:
        """Both sides at a random point; the proof's side is kept, since every mutant needs it."""
        extra = symbols_of(self.left) if callable_number(self.right) else set()
        left = draw(symbols_of(self.left), self.proof.domain, self.seed, index)
        right = draw(symbols_of(self.right) | extra, self.proof.domain, self.seed, index)
        key = ("number", *self.key, index, self.seed, frozenset(extra), self.how)
        if key not in self.entry.store:
            self.entry.store[key] = number_at(self.right, right, self.digits)
        return number_at(self.left, left, self.digits), self.entry.store[key], {**left, **right}

    def refute(self) -> Verdict | None:
        """A verdict against the statement, or None."""
        if isinstance(self.left, bool) or self.left in (sp.true, sp.false):
            return Verdict(False, "shape", f"the statement is {self.left}, no formula")
        if relational(self.left):
            return balls.refute_inequality(self)
        if isinstance(self.right, bool) or self.right in (sp.true, sp.false) or relational(self.right):
            return Verdict(False, "shape", f"the proof gives {self.right} where the statement is an expression")
        count = self.proof.points or REFUTE if self.method == "integral" else REFUTE
        return self._agree(range(count))

    def _agree(self, indices: Iterable[int]) -> Verdict | None:
        ratios = []
        for index in indices:
            a, b, point = self.values(index)
            if self.method == "scaling":
                ratios.append((a, b))
            elif not agree(a, b, QUADRATURE if self.method == "integral" else AGREE):
                return Verdict(False, "refuted", f"{self.how}the statement is {_short(a)}, the proof gives {_short(b)}"
                                                 f" at {show_point(point) or 'no symbols'}")
        return self._scaling(ratios) if ratios else None

    def _scaling(self, ratios: list[tuple[Any, Any]]) -> Verdict | None:
        if any(b == 0 or a == 0 for a, b in ratios):
            return Verdict(False, "scaling", "one side vanishes")
        quotients = [a / b for a, b in ratios]
        if not all(agree(q, quotients[0]) for q in quotients):
            several = ", ".join(map(_short, quotients))
            return Verdict(False, "refuted", f"statement over proof is no constant: {several}")
        if quotients[0].imag != 0 or not 1 / self.proof.within <= quotients[0].real <= self.proof.within:
            return Verdict(False, "refuted", f"statement over proof is {_short(quotients[0])}: "
                                             f"not within a factor {self.proof.within:g}")
        self.factor = _short(quotients[0])
        return None

    def prove(self) -> Verdict:
        """What is left after refutation failed."""
        if relational(self.left):
            return balls.prove_inequality(self)
        count = self.proof.points or SAMPLE
        if self.method == "scaling":
            fault = self._agree(range(REFUTE, REFUTE + 5))
            return fault or Verdict(True, "scaling", f"same scaling at {REFUTE + 5} points, factor {self.factor}")
        if self.method == "integral":
            return Verdict(True, f"quadrature({self.proof.points or REFUTE})",
                           f"{QUADRATURE} digits at {self.proof.points or REFUTE} random points")
        if self.method in ("auto", "simplify"):
            how = prove_zero(residual(self.left) - residual(self.right))
            if how is not None:
                return Verdict(True, "simplify", self.how + how)
            if self.method == "simplify":
                return Verdict(False, "simplify", f"{self.how}agrees at {REFUTE} points but is not simplified to zero")
        fault = self._agree(range(REFUTE, REFUTE + count))
        if fault is not None:
            return fault
        points = f"{AGREE} digits at {REFUTE + count} random points"
        if self.method == "ball":
            return balls.prove_identity(self, points)
        return Verdict(True, f"numeric({REFUTE + count})", self.how + points)


def _short(number: Any) -> str:
    import mpmath
    return str(mpmath.nstr(number, 8))


def place(entry: Entry) -> list[str]:
    """What `follows` says and the calls do not, or the reverse."""
    uses, reached, fresh = entry.uses(), set(), entry.uses()
    while fresh:
        reached |= fresh
        fresh = {e for used in fresh for e in used.uses()} - reached
    faults = []
    if entry in reached:
        faults.append("circular: what the proof uses is made from the statement itself")
    undeclared = [name_of(e, entry) for e in uses - set(entry.premises)]
    if undeclared:
        faults.append(f"follows does not name {', '.join(sorted(undeclared))}, which the entry uses")
    unused = [name_of(e, entry) for e in entry.premises if e not in reached]
    if unused:
        faults.append(f"follows names {', '.join(unused)}, which neither statement nor proof uses")
    return faults


def name_of(entry: Entry, other: Entry) -> str:
    """The number of an entry, as the ledger of another one names it."""
    return f"({entry.number})" if entry.paper is other.paper else f"{entry.paper.name} ({entry.number})"


def confirm(entry: Entry, erratum: Erratum, seed: int = 0) -> Verdict:
    """Whether the printed form fails the check, as an erratum says."""
    paper = entry.paper
    backing = [paper[name] for name in erratum.backed_by]
    for other in backing:
        if not other.checked:
            return Verdict(False, "erratum", f"erratum not confirmed: ({other.number}), which backs it, has no check")
    if isinstance(erratum.printed, str):
        return Verdict(True, "erratum", f"erratum in words, backed by {', '.join(erratum.backed_by)}")
    if entry.checked and refuted(entry, seed, erratum.printed):
        return Verdict(True, "erratum", "the printed form fails the check")
    if not backing:
        return Verdict(False, "erratum", "erratum not confirmed: the printed form " +
                       ("passes the check" if entry.checked else "has no check to fail: name one in backed_by"))
    for other in [entry, *backing]:
        other.checked and judge(other, seed, prove=False)
    with replaced(entry, lambda value, args: erratum.printed(*args), paper):
        broken = [other.number for other in backing if refuted(other, seed)]
    if broken:
        return Verdict(True, "erratum", f"with the printed form the check of {', '.join(broken)} fails")
    names = ", ".join(erratum.backed_by)
    return Verdict(False, "erratum", f"erratum not confirmed: with the printed form {names} still holds")


def refuted(entry: Entry, seed: int = 0, statement: Callable[..., Any] | None = None) -> bool:
    """Whether a check fails: a proof that raises has failed, one that runs out of time has not."""
    try:
        return any(not v.ok for v in judge(entry, seed, prove=False, statement=statement))
    except OutOfTime:
        raise
    except (CircularProof, Unsupported):
        raise
    except Exception:
        return True
