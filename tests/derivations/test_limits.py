"""A limit is its form and its rate; wrong ones of either must be caught."""

import mpmath
import pytest
import sympy as sp

from coulombdrag.derivations import engine, ledger
from coulombdrag.derivations.ledger import Paper
from coulombdrag.derivations.testing import check_limit

from .toys import x

a = sp.Symbol("a", positive=True)
oo = sp.oo
LOG = sp.log(1 / x)
TRUE = [
    (sp.sin(x), x, (x, 0), 2),
    (sp.sin(a * x), a * x, (x, 0), 2),
    (sp.sqrt(x + sp.sqrt(x)), x ** sp.Rational(1, 4), (x, 0), sp.S.Half),
    (sp.coth(x), 1, (x, oo), sp.exp(-2 * x)),
    (sp.zeta(x), 1 / (x - 1), (x, 1), 1),
    (x * sp.log(x) + 1, 1, (x, 0), x * sp.log(x)),
    (LOG + 1, LOG, (x, 0), ("log", 1)),
    (sp.LambertW(x), sp.log(x) - sp.log(sp.log(x)), (x, oo), sp.log(sp.log(x)) / sp.log(x) ** 2),
]
FALSE = [
    (sp.sin(x), 2 * x, (x, 0), 2, "does not tend to one"),
    (sp.sin(x), x, (x, 0), 1, "wrong rate"),
    (sp.sin(x), x, (x, 0), 4, "wrong rate"),
    (sp.sin(x), x, (x, 0), x**2 * LOG, "wrong rate"),
    (x * sp.log(x) + 1, 1, (x, 0), 1, "wrong rate"),
    (LOG + 1, LOG, (x, 0), ("log", 2), "wrong rate"),
    (x, x, (x, 0), 1, "identity"),
    (x + 0 * a, x**2, (x, 0), 1, "does not tend to one"),
    (sp.exp(x), sp.Integer(0), (x, 0), 1, "the form is 0"),
]


@pytest.mark.parametrize(("of", "form", "at", "rate"), TRUE)
def test_true_limits_pass(of, form, at, rate):
    assert "measured" in check_limit(of, form, at, rate) or "->" in check_limit(of, form, at, rate)


@pytest.mark.parametrize(("of", "form", "at", "rate", "said"), FALSE)
def test_false_limits_fail(of, form, at, rate, said):
    with pytest.raises(AssertionError, match=said):
        check_limit(of, form, at, rate)


def test_a_function_of_numbers_has_a_limit():
    def of(x, a):
        return mpmath.quad(lambda t: mpmath.exp(-t) / (1 + a * x * t), [0, 1, 4, 16, mpmath.inf])
    form = 1 - a * x
    points = [sp.Rational(1, 2**k) for k in range(6, 14)]
    check_limit(of, form, (x, 0), 2, domain={a: (1, 2)}, points=points)
    with pytest.raises(AssertionError, match="wrong rate"):
        check_limit(of, form, (x, 0), 3, domain={a: (1, 2)}, points=points)


@pytest.mark.parametrize(("rate", "points"), [(0, None), (-1, None), (a, None), (2, [1, 2])])
def test_bad_arguments_are_refused(rate, points):
    with pytest.raises(ValueError, match="rate"):
        check_limit(sp.sin(x), x, (x, 0), rate, points=points)


def test_a_limit_of_an_entry_follows_from_it():
    paper = Paper("p")
    sine = paper.definition("1", "sine")(lambda: sp.sin(x))
    paper.limit("2", "small", of=sine, at=(x, 0), rate=2, follows=("1",))(lambda: x)
    paper.limit("3", "says not what it follows from", of=sine, at=(x, 0), rate=2)(lambda: x)
    results = {r.number: r for r in engine.check(paper)}
    assert results["2"].ok
    assert "does not name (1)" in results["3"].detail


def test_the_printed_form_of_a_limit_must_fail():
    paper = Paper("p")
    sine = paper.definition("1", "sine")(lambda: sp.sin(x))
    for number in ("2", "3"):
        paper.limit(number, "small", of=sine, at=(x, 0), rate=2, follows=("1",))(lambda: x)
    paper["2"].printed(evidence="twice")(lambda: 2 * x)
    paper["3"].printed(evidence="differs below the claim only")(lambda: x + x**3)
    results = {r.number: r for r in engine.check(paper)}
    assert results["2"].ok
    assert "not confirmed" in results["3"].detail


def test_the_example_of_the_tutorial():
    from pathlib import Path
    paper = ledger.load(str(Path(__file__).parent / "example_drude.py"))
    assert [r.status for r in engine.check(paper)] == ["premise"] + ["passed"] * 4
