"""Mutants must be made of every part of a statement, and each must meet its fate."""

from pathlib import Path

import pytest
import sympy as sp

from coulombdrag.derivations import ledger, mutate
from coulombdrag.derivations.ledger import Paper
from coulombdrag.derivations.variants import variants

from .toys import claim, s, toy, x, y

DRUDE = Path(__file__).parent / "example_drude.py"
EVERYTHING = dict(sample=None)


def fates(paper, **options):
    report = mutate.run(paper, **{**EVERYTHING, **options})
    return {(o.number, o.mutation): o.fate for o in report.outcomes}, report


@pytest.mark.parametrize(("statement", "expected"), [
    (x**2 + y, {2 * x**2 + y, -(x**2) + y, y, x**3 + y, x**2 - y, x**2, x**2 + y**2, y**2 + x}),
    (sp.exp(-x * y), {sp.exp(-2 * x * y), sp.exp(x * y), sp.exp(-(x**2) * y), sp.exp(-2 * x * y)}),
    ((x, y), {(y, x), (2 * x, y), (x, -y)}),
    (sp.ImmutableMatrix([[0, x], [y, 0]]), {sp.ImmutableMatrix([[0, y], [x, 0]]),
                                            sp.ImmutableMatrix([[1, x], [y, 0]])}),
    (x < y, {x > y}),
    (sp.Integral(sp.exp(-s * y), (y, 0, sp.oo)), {sp.Integral(sp.exp(-s * y), (y, 1, sp.oo)),
                                                  sp.Integral(sp.exp(s * y), (y, 0, sp.oo))}),
    (sp.Integer(4), {sp.Integer(8), sp.Integer(-4)}),
])
def test_every_part_is_changed(statement, expected):
    made = {variant.what: variant.make() for variant in variants(statement)}
    assert all(any(e == m for m in made.values()) for e in expected)
    assert all("swapped" in what for what, m in made.items() if m == statement)


def test_a_right_ledger_catches_every_mutant():
    found, report = fates(toy())
    assert {number for number, _ in found} == {"1", "2"}
    assert set(found.values()) == {"caught"}
    assert report.score == 1.0
    assert report.available == report.mutants == len(found)


def test_a_premise_on_which_nothing_depends_survives():
    paper = toy()
    paper.definition("3", "idle")(lambda: x + y)
    found, report = fates(paper)
    assert {number for number, _ in found if found[number, _] == "survived"} == {"3"}
    assert {o.number for o in report.survivors} == {"3"}
    assert report.score < 1
    assert "survived: (3)" in str(report)


def test_a_change_that_changes_nothing_is_equivalent():
    found, report = fates(claim(x * y / (x + y), 1 / (1 / x + 1 / y)))
    assert found["1", "symbols x and y swapped"] == "equivalent"
    assert report.equivalent == 1
    assert report.caught == report.mutants == report.available - 1
    assert report.score == 1.0


def test_a_change_below_the_claim_of_a_limit_is_equivalent():
    paper = Paper("p")
    paper.limit("1", "form with an idle term", of=sp.sin(x), at=(x, 0), rate=1, points=None)(lambda: x)
    sine = paper.definition("2", "sine")(lambda: sp.sin(x) + x**2)
    paper.limit("3", "form with a term of the order of the error", of=sine, at=(x, 0), rate=1, follows=("2",))(
        lambda: x + 3 * x**2)
    found, report = fates(paper)
    assert report.skipped == ("1",)
    assert found["3", "dropped term: 3*x**2"] == "equivalent"
    assert found["3", "dropped term: x"] == "caught"
    assert found["3", "rate squared"] == found["3", "square root of the rate"] == "caught"


def test_a_factor_is_no_error_of_an_estimate():
    found, _ = fates(claim(x**2 / y, 3 * x**2 / y, kind="estimate"))
    assert found["1", "coefficient: 2 * (x**2/y)"] == "equivalent"
    assert found["1", "exponent: (x)**(2) -> **(3)"] == "caught"


def test_a_blind_check_lets_mutants_through():
    paper = claim(x + y, x + y, domain={y: (0, 0)})
    found, report = fates(paper)
    assert found["1", "dropped term: y"] != "caught"
    assert found["1", "dropped term: x"] == "caught"


def test_a_premise_with_arguments_is_changed_in_its_general_form():
    paper = Paper("p")
    mode = paper.definition("1", "modes")(lambda s: 1 + s * sp.exp(-x))
    total = paper.derived("2", "product", follows=("1",))(lambda: 1 - sp.exp(-2 * x))
    total.proof(identity="of both")(lambda: mode(1) * mode(-1))
    found, report = fates(paper)
    assert ("1", "dropped term: s*exp(-x)") in found
    # a product does not know the signs of both its factors, nor which is which
    assert {o.mutation for o in report.survivors} == {"sign: -(1)", "sign: -(s*exp(-x))", "sign: -(s*exp(-x) + 1)"}


def test_a_function_for_special_arguments_is_changed_value_by_value():
    paper = Paper("p")
    mode = paper.definition("1", "modes")(lambda s: x if s > 0 else y)
    total = paper.derived("2", "ratio", follows=("1",))(lambda: x / y)
    total.proof(identity="of both")(lambda: mode(sp.S(1)) / mode(sp.S(-1)))
    found, report = fates(paper)
    assert {text.split(":")[0] for number, text in found if number == "1"} == {"at 1", "at -1"}
    assert report.score == 1.0


def test_entries_whose_check_fails_are_skipped():
    paper = toy()
    paper.derived("3", "wrong", follows=("2",))(lambda: x).proof(identity="no")(lambda: paper["2"]())
    found, report = fates(paper)
    assert report.skipped == ("3",)
    assert "3" not in {number for number, _ in found}
    assert report.score == 1.0


def test_a_mutant_that_hangs_is_reported_apart():
    paper = toy()
    third = paper.derived("3", "waits for a wrong premise", follows=("2",))(lambda: 6 * x)

    @third.proof(identity="differentiated")
    def _():
        while paper["2"]() != 3 * x**2:
            pass
        return sp.diff(paper["2"](), x)

    fourth = paper.definition("4", "hangs when changed", follows=())(lambda: s)
    fifth = paper.derived("5", "waits", follows=("4",))(lambda: s**2)

    @fifth.proof(identity="squared")
    def _():
        while fourth() != s:
            pass
        return fourth() ** 2

    report = mutate.run(paper, sample=None, patience=0.2)
    hung = [o for o in report.outcomes if o.fate == "hung"]
    assert {o.number for o in hung} == {"4"}
    assert report.hung == len(hung) >= 3
    assert report.json()["hung"] == report.hung


def test_parallel_is_serial_and_the_seed_decides():
    def run(**options):
        report = mutate.run(ledger.load(str(DRUDE)), sample=12, **options)
        return [(o.number, o.mutation, o.fate, o.by) for o in report.outcomes]
    assert run(jobs=1) == run(jobs=2) == run(jobs=1)
    assert run(seed=1) != run(seed=2)
    assert len(run()) == 12


def test_mutation_leaves_no_trace():
    paper = toy()
    mutate.run(paper, sample=None)
    assert paper["1"]() == x**3
    assert paper["2"]() == 3 * x**2
    assert mutate.run(paper, sample=None).score == 1.0


@pytest.mark.parametrize("options", [{"sample": 0}, {"sample": "many"}, {"jobs": 0}])
def test_bad_arguments_are_refused(options):
    with pytest.raises(ValueError, match=next(iter(options))):
        mutate.run(toy(), **options)
