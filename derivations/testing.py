"""Helpers for pytest: check a ledger of your own, or a single limit, in one line.

A test file that checks every entry of a paper, one test each::

    from coulombdrag.derivations.testing import ledger_tests
    from my_theory import paper

    test_ledger = ledger_tests(paper)

One limit, without a ledger::

    def test_dc_limit():
        check_limit(of=sigma0/(1 + (omega*tau)**2), form=sigma0, at=(omega, 0), rate=2)
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

import sympy as sp

from . import engine, mutate
from .compare import transparent
from .engine import CheckResult
from .ledger import Paper, a_paper
from .limits import judge_limit, resolve_of


def ledger_tests(paper: Paper, *, seed: int = 0, skip: Iterable[str] = ()) -> Callable[[str], None]:
    """A test function for pytest, parametrised over the entries and the printed numbers of a paper.

    Parameters
    ----------
    paper : Paper
    seed : int
        Of the random points.
    skip : iterable of str
        Numbers that are left out.

    Returns
    -------
    callable
        Give it a name that starts with ``test_``.
    """
    import pytest

    left_out = set(skip)
    unknown = left_out - set(a_paper(paper).entries) - set(paper.order)
    if unknown:
        raise ValueError(f"skip names {', '.join(sorted(unknown))}, not in the ledger of {paper.name}")
    numbers = [n for n in dict.fromkeys([*paper.entries, *paper.order]) if n not in left_out]

    @pytest.mark.parametrize("number", numbers)
    def test(number: str) -> None:
        if number not in paper.entries:
            pytest.fail(f"({number}) of {paper.name} has no entry", pytrace=False)
        result = engine.check_entry(paper[number], seed)
        if not result.ok:
            pytest.fail(_said(result), pytrace=False)
    return test


def check_paper(paper: Paper, *, seed: int = 0) -> list[CheckResult]:
    """Run all checks and raise AssertionError that lists what failed.

    Examples
    --------
    >>> def test_theory():                          # doctest: +SKIP
    ...     check_paper(paper)
    """
    results = engine.check(paper, seed=seed)
    failed = [r for r in results if not r.ok]
    if not results or failed:
        head = f"{len(failed)} of {len(results)} entries of {paper.name} fail"
        raise AssertionError("\n".join([head, *map(_said, failed)]))
    return results


def check_mutations(paper: Paper, *, score: float = 0.95, sample: int | None = 100,
                    seed: int = 0) -> mutate.MutationReport:
    """Mutate the paper and raise AssertionError if the checks catch less than the share `score`."""
    report = mutate.run(a_paper(paper), sample=sample, seed=seed)
    if not report.score >= score:
        raise AssertionError(str(report))
    return report


def check_limit(of: Any, form: Any, at: tuple[sp.Symbol, Any], rate: Any, *,
                domain: Mapping[sp.Symbol, Any] | None = None, points: Iterable[Any] | None = None,
                seed: int = 0) -> str:
    """Raise AssertionError unless of/form tends to one at the declared rate; return what was measured.

    Parameters are those of `Paper.limit`. `of` may be SymPy, an entry, or a function that takes the symbols by name
    as mpmath numbers.

    Examples
    --------
    >>> x = sp.Symbol("x", positive=True)
    >>> check_limit(of=sp.sin(x), form=x, at=(x, 0), rate=2)
    'rate 2, measured 2.0000; ratio - 1 = -1.67e-11 at the last point'
    """
    symbol, target = at
    where = None if points is None else tuple(points)
    verdict = judge_limit(transparent(resolve_of(of)), transparent(resolve_of(form)), symbol, target, rate,
                          domain=domain, points=where, seed=seed)
    if not verdict.ok:
        raise AssertionError(f"as {symbol} -> {target}: {verdict.detail}")
    return verdict.detail


def check_equal(statement: Any, derived: Any, *, domain: Mapping[sp.Symbol, Any] | None = None, method: str = "auto",
                seed: int = 0) -> str:
    """Raise AssertionError unless two SymPy statements are the same; return how it was shown."""
    paper = Paper("equality")
    paper.derived("1", "equality")(lambda: statement).proof(
        identity="compared", method=method, domain=domain)(lambda: derived)
    result = engine.check_entry(paper["1"], seed)
    if not result.ok:
        raise AssertionError(result.detail)
    return f"{result.method}: {result.detail}"


def _said(result: CheckResult) -> str:
    return f"({result.number}) {result.title}: {result.status}: {result.detail}"
