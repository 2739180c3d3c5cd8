"""Rules and what proves them. SymPy's own unsound rewrites must be refused, and so must every broken rule."""

from dataclasses import replace

import pytest
import sympy as sp
from sympy.codegen.rewriting import logsumexp_2terms_opt, optimize, optims_numpy

from coulombdrag.codegen import opaque, rules
from coulombdrag.codegen.opaque import Exp, Expm1, Log1p
from coulombdrag.codegen.proof import Refuted, prove
from coulombdrag.codegen.rewrite import proof_of, rewrite

X, Y = sp.symbols("x y", positive=True)
U = sp.Symbol("u", real=True)
WIDE = {X: (0.0, 700.0), Y: (0.0, 700.0)}


@pytest.mark.parametrize("rule", rules.all_rules(), ids=lambda rule: rule.name)
def test_every_rule_has_its_proof(rule):
    proof = proof_of(rule)
    assert proof.identity.startswith("simplifies to zero")
    assert proof.points >= 100 and 0 < proof.worst <= rule.ulp


@pytest.mark.parametrize("rule", rules.all_rules(), ids=lambda rule: rule.name)
def test_a_rule_with_a_wrong_sign_is_refuted(rule):
    with pytest.raises(Refuted):
        proof_of(replace(rule, after=-rule.after))


def test_sympys_log_of_one_plus_exp_is_refused_for_its_accuracy():
    before = sp.log(1 + sp.exp(-X))
    after = optimize(before, optims_numpy)
    assert after != before and sp.simplify(opaque.classic(opaque.from_sympy(after)) - before) == 0
    assert sp.lambdify(X, after)(50.0) == 0.0  # 2e-22 is true
    with pytest.raises(Refuted, match="error of"):
        prove(before, after, {X: (0.0, 700.0)}, ulp=8)


def test_sympys_logsumexp_is_refused_as_another_function():
    before = sp.log(sp.exp(X) + sp.exp(Y))
    after = optimize(before, [logsumexp_2terms_opt])
    assert after != before
    with pytest.raises(Refuted, match="not the same function"):
        prove(before, after, WIDE, ulp=8)


def test_ours_in_their_place_are_proved():
    assert rewrite(sp.log(1 + sp.exp(-X)), WIDE).has(Log1p)
    both = rewrite(sp.log(sp.exp(X) + sp.exp(Y)), WIDE)
    assert prove(sp.log(sp.exp(X) + sp.exp(Y)), both, WIDE, ulp=8).worst < 3


def test_the_naive_form_is_refused_where_it_cancels():
    with pytest.raises(Refuted, match="error of"):
        prove(sp.exp(U) - 1, sp.exp(U) - 1, {U: (-1.0, 1.0)}, ulp=8)


def test_a_form_that_overflows_inside_its_domain_is_refused():
    with pytest.raises(Refuted, match="error of inf ulp"):
        prove(sp.tanh(U), Expm1(2 * U) / (Expm1(2 * U) + 2), {U: (0.0, 700.0)}, ulp=8)


def test_identity_must_be_shown_and_not_only_measured():
    almost = opaque.Exp(U) * (1 + sp.Rational(1, 10**60))
    with pytest.raises(Refuted, match="does not simplify to zero"):
        prove(sp.exp(U), almost, {U: (-1.0, 1.0)}, ulp=8, symbolic=True)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (sp.exp(X / 3) - 1, Expm1(X / 3)),
        (sp.exp(X) / (sp.exp(X) - 1) ** 2, 1 / (Exp(X) * Expm1(-X) ** 2)),
        (sp.exp(X) / (1 + sp.exp(X)) ** 2, 1 / (Exp(X) * (1 + Exp(-X)) ** 2)),
        (1 - sp.exp(-X), -Expm1(-X)),
        (Y**2 - X * (1 - sp.exp(-X)), Y**2 + X * Expm1(-X)),
        (3 * Y - 3 * Y * sp.exp(-2 * X), -3 * Y * Expm1(-2 * X)),
        (X + sp.exp(X / 4) - 1, X + Expm1(X / 4)),
        (sp.exp(-X) + sp.exp(-2 * X), Exp(-X) + Exp(-X) ** 2),
        (sp.exp(-X) - sp.exp(-2 * X), -Exp(-X) * Expm1(-X)),
        (sp.log(1 + X), Log1p(X)),
        (Y**4 - X**2, (Y**2 - X) * (Y**2 + X)),
        (sp.sqrt(1 + X) - 1, X / (1 + sp.sqrt(1 + X))),
        (sp.coth(X), -(2 + Expm1(-2 * X)) / Expm1(-2 * X)),
        (1 + sp.exp(-X), 1 + Exp(-X)),
    ],
)
def test_what_becomes_of(before, after):
    assert sp.expand(rewrite(before, WIDE) - after) == 0
    assert sp.simplify((opaque.classic(rewrite(before, WIDE)) - before).rewrite(sp.exp)) == 0


def test_a_rule_stays_inside_its_domain():
    both_signs = {U: (-5.0, 5.0)}
    assert rewrite(sp.tanh(U), both_signs) == opaque.Tanh(U)
    assert not rewrite(sp.tanh(U), {U: (0.0, 5.0)}).has(opaque.Tanh)
    assert rewrite(1 - sp.tanh(U), {U: (0.0, 900.0)}).has(opaque.Tanh, Expm1)


def test_nothing_undoes_the_stable_form():
    stable = rewrite(X * (1 - sp.exp(-X)), WIDE)
    assert sp.simplify(stable).has(Expm1) and sp.expand(stable).has(Expm1) and not stable.has(sp.exp)
    with pytest.raises(TypeError, match="differentiate before"):
        sp.diff(Expm1(X), X)
