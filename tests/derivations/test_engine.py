"""The engine must pass what is right, and fail what is wrong, for each kind of statement and method."""

import mpmath
import pytest
import sympy as sp

from coulombdrag.derivations import compare, engine
from coulombdrag.derivations.ledger import Paper

from .toys import claim, s, toy, x, y

z = sp.Symbol("z", complex=True)
f = sp.Function("f")
GAUSS = sp.Integral(sp.exp(-s * y**2), (y, 0, sp.oo))


def verdict(paper):
    return engine.check_entry(paper["1"])


RIGHT = [
    (sp.sin(x) ** 2, 1 - sp.cos(x) ** 2, {}),
    (sp.Eq(x, y), sp.Eq(x - y, 0), {}),
    (sp.Matrix([[x, 1], [0, y]]), sp.Matrix([[x, 1], [0, 2 * y - y]]), {}),
    ((x, {"a": y}), (x, {"a": y}), {}),
    (sp.Integer(4), sp.Integer(4), {}),
    (sp.sqrt(sp.pi / s) / 2, GAUSS, {}),
    (sp.sqrt(sp.pi / s) / 2, lambda s: mpmath.quad(lambda t: mpmath.exp(-s * t**2), [0, 1, 2, 4, mpmath.inf]), {}),
    (3 * GAUSS, sp.Integral(3 * sp.exp(-s * x**2), (x, 0, sp.oo)), {"method": "simplify"}),
    (sp.conjugate(z) * z, sp.Abs(z) ** 2, {"method": "numeric"}),
    (sp.diff(f(x) ** 2, x), 2 * f(x) * f(x).diff(x), {}),
    (sp.sinh(x), (sp.exp(x) - sp.exp(-x)) / 2, {"method": "ball", "domain": {x: (sp.Rational(1, 10), 3)}}),
    (sp.LambertW(x) * sp.exp(sp.LambertW(x)), x, {"method": "numeric"}),
    (sp.exp(x) > 1 + x, True, {"method": "ball", "domain": {x: (sp.Rational(1, 100), 20)}}),
    (sp.exp(x) > 1 + x, True, {}),
    (x < s * y, {s: 2, x: y}, {}),
]
WRONG = [
    (sp.sin(x) ** 2, 1 + sp.cos(x) ** 2, {}),
    (x * (1 + sp.Rational(1, 10**25)), x, {}),
    (sp.Eq(x, y), sp.Eq(x + y, 0), {}),
    (sp.Matrix([[x, 1], [0, y]]), sp.Matrix([[x, 1], [y, 0]]), {}),
    (sp.Matrix([[x, 1]]), sp.Matrix([x, 1]), {}),
    ((x, y), (x,), {}),
    ({"a": y}, {"b": y}, {}),
    (sp.sqrt(sp.pi / s), GAUSS, {}),
    (3 * GAUSS, sp.Integral(3 * sp.exp(-2 * s * x**2), (x, 0, sp.oo)), {}),
    (z**2, sp.Abs(z) ** 2, {"method": "numeric"}),
    (sp.diff(f(x) ** 2, x), f(x) * f(x).diff(x), {}),
    (sp.exp(x) > 1 + 2 * x, True, {}),
    (sp.exp(x) > 1 + x, True, {"method": "ball", "domain": {x: (-1, 1)}}),
    (x < s * y, {s: 2, x: 3 * y}, {}),
    (x, True, {}),
    (x, None, {}),
    (x, sp.sqrt(x**2) + sp.Symbol("undeclared"), {}),
]
INFINITE = [
    (sp.oo, sp.Integer(5), {}),
    (sp.Integer(5), sp.oo, {}),
    (-sp.oo, sp.oo, {}),
    (sp.oo, sp.oo, {}),
    (sp.zoo, sp.zoo, {}),
    (sp.nan, sp.nan, {}),
    (sp.nan, sp.nan, {"method": "simplify"}),
    (x, sp.oo, {"kind": "estimate"}),
    (sp.log(sp.Add(x, -x, evaluate=False)), x, {}),
    (x, sp.log(sp.Add(x, -x, evaluate=False)), {}),
    (x, lambda x: mpmath.inf, {}),
    (x, lambda x: mpmath.nan, {}),
    (sp.oo, lambda: mpmath.inf, {}),
    ({"a": sp.oo}, {"a": x}, {}),
    (sp.Matrix([sp.oo, x]), sp.Matrix([y, x]), {}),
    (sp.Eq(x, sp.oo, evaluate=False), sp.Eq(x, sp.oo, evaluate=False), {}),
    (sp.Lt(x, sp.oo, evaluate=False), True, {}),
    (sp.Lt(x, sp.oo, evaluate=False), sp.Lt(x, sp.oo, evaluate=False), {}),
    (x < y, {y: sp.oo, x: x}, {}),
]


@pytest.mark.parametrize(("statement", "value", "options"), RIGHT)
def test_what_holds_passes(statement, value, options):
    result = verdict(claim(statement, value, **options))
    assert result.status == "passed", result.detail
    assert result.method
    assert result.detail


@pytest.mark.parametrize(("statement", "value", "options"), WRONG)
def test_what_does_not_hold_fails(statement, value, options):
    result = verdict(claim(statement, value, **options))
    assert result.status == "failed"
    assert result.detail


@pytest.mark.parametrize(("statement", "value", "options"), INFINITE)
def test_what_is_not_finite_fails_on_either_side(statement, value, options):
    result = verdict(claim(statement, value, **options))
    assert result.status == "failed"
    assert result.detail


@pytest.mark.parametrize("value", [mpmath.inf, -mpmath.inf, mpmath.nan, mpmath.mpc(1, mpmath.inf)])
def test_nothing_agrees_with_a_number_that_is_not_finite(value):
    for other in (value, mpmath.mpf(1), mpmath.inf):
        assert not compare.agree(value, other)
        assert not compare.agree(other, value)


def test_the_method_is_said():
    assert verdict(claim(x + x, 2 * x)).method == "simplify"
    assert verdict(claim(sp.sinh(x), sp.sinh(x), method="numeric", points=7)).method == "numeric(10)"
    assert verdict(claim(sp.sqrt(sp.pi / s) / 2, GAUSS, points=2)).method == "quadrature(2)"


def test_simplify_does_not_stand_for_numbers():
    gamma = sp.gamma(x + sp.Rational(1, 3)) * sp.gamma(x + sp.Rational(2, 3)) * sp.gamma(x)
    triple = 2 * sp.pi * 3 ** (sp.S.Half - 3 * x) * sp.gamma(3 * x)
    assert verdict(claim(gamma, triple, method="numeric")).ok
    statement = claim(gamma + sp.polylog(2, x / 9) * 0, triple, method="simplify")
    assert verdict(statement).status in ("passed", "failed")
    assert "simplify" in verdict(statement).method


def test_an_estimate_holds_up_to_a_factor_only():
    assert verdict(claim(x**2 / y, 3 * x**2 / y, kind="estimate")).method == "scaling"
    assert not verdict(claim(x**2 / y, 30 * x**2 / y, kind="estimate")).ok
    assert not verdict(claim(x**2 / y, x**3 / y, kind="estimate")).ok
    assert not verdict(claim(x**2 / y, -(x**2) / y, kind="estimate")).ok


def test_an_inequality_needs_flint_for_a_cover(monkeypatch):
    from coulombdrag.derivations import balls
    monkeypatch.setattr(balls, "HAVE_FLINT", False)
    result = verdict(claim(sp.exp(x) > 1 + x, True, method="ball", domain={x: (1, 2)}))
    assert "python-flint" in result.detail


def test_without_flint_the_same_verdicts(monkeypatch):
    from coulombdrag.derivations import numeric
    monkeypatch.setattr(numeric, "HAVE_FLINT", False)
    for statement, value, options in RIGHT[:7]:
        assert verdict(claim(statement, value, **options)).ok
    for statement, value, options in WRONG[:8]:
        assert not verdict(claim(statement, value, **options)).ok


def test_a_required_check_is_missed():
    paper = Paper("p")
    paper.derived("1", "no proof")(lambda: x)
    assert "without a check" in verdict(paper).detail


def test_a_missing_number_fails():
    results = engine.check(toy(order=("1", "2", "3a")))
    assert [r.number for r in results if not r.ok] == ["3a"]
    assert results[-1].status == "missing"


def test_a_proof_that_calls_its_statement_fails():
    paper = Paper("p")
    entry = paper.derived("1", "circular")(lambda: x)
    entry.proof(identity="itself")(lambda: entry())
    assert "calls its own statement" in verdict(paper).detail


def test_a_circle_through_another_entry_fails():
    paper = Paper("p")
    first = paper.derived("1", "first")(lambda: x)
    second = paper.definition("2", "second", follows=("1",))(lambda: first())
    first.proof(identity="second, which is first")(lambda: second())
    second()  # kept, so that the poison is not met
    assert "circular" in verdict(paper).detail


def test_follows_must_be_what_is_called():
    paper = toy()
    third = paper.derived("3", "silent", follows=())(lambda: 3 * x**3)
    third.proof(identity="x times 2")(lambda: x * paper["2"]())
    fourth = paper.derived("4", "boastful", follows=("1", "2"))(lambda: x**3)
    fourth.proof(identity="1")(lambda: paper["1"]())
    assert "does not name (2)" in engine.check_entry(third).detail
    assert "names (2), which neither" in engine.check_entry(fourth).detail


def test_a_broken_proof_is_a_failure_and_no_traceback():
    paper = Paper("p")
    paper.derived("1", "breaks")(lambda: x).proof(identity="breaks")(lambda: 1 / 0)
    assert verdict(paper).detail.startswith("ZeroDivisionError")


def test_an_erratum_must_fail_the_check():
    wrong, right = toy(), toy()
    wrong["2"].printed(evidence="a 2 for a 3")(lambda: 2 * x**2)
    right["2"].printed(evidence="written otherwise")(lambda: 6 * x**2 / 2)
    assert engine.check_entry(wrong["2"]).ok
    assert "erratum not confirmed" in engine.check_entry(right["2"]).detail


@pytest.mark.parametrize(("printed", "ok"), [(x**4, True), (x * x**2, False), (x**3 + 1, False)])
def test_a_misprinted_premise_must_break_what_backs_the_erratum(printed, ok):
    paper = toy()
    paper["1"].printed(evidence="the derivative shows it", backed_by="2")(lambda: printed)
    assert engine.check_entry(paper["1"]).ok is ok


def test_an_erratum_in_words_needs_an_entry_with_a_check():
    paper = toy()
    paper.erratum("1", printed="a square", correct="a cube", evidence="see (2)", backed_by="2")
    assert engine.check_entry(paper["1"]).ok
    paper.erratum("2", printed="a", correct="b", evidence="c", backed_by="1")
    assert "no check" in engine.check_entry(paper["2"]).detail


def test_the_same_seed_gives_the_same_result():
    first, second = (engine.check_entry(claim(x, 2 * x)["1"], seed=5).detail for _ in range(2))
    assert first == second != engine.check_entry(claim(x, 2 * x)["1"], seed=6).detail
