"""Values to the digits that were asked for, with and without python-flint, or an honest refusal."""

from fractions import Fraction

import mpmath
import pytest
import sympy as sp

from coulombdrag.derivations import numeric
from coulombdrag.derivations.numeric import Divergent, evaluate

from .toys import s, x, y

HERE = {x: Fraction(13, 10), s: Fraction(1, 5)}
oo = sp.oo
KNOWN = [
    (sp.exp(-100 * x) + 1 - 1, sp.exp(-130)),
    (sp.cosh(x) ** 2 - sp.sinh(x) ** 2, 1),
    (sp.log(1 + sp.exp(-200 * x)) * sp.exp(200 * x), 1),
    (sp.sqrt(-x), sp.I * sp.sqrt(sp.Rational(13, 10))),
    (sp.Abs(x + sp.I) + sp.re(sp.exp(sp.I * x)) + sp.conjugate(sp.I * x), None),
    (sp.besselk(1, x) + sp.polylog(2, s) + sp.zeta(3) + sp.LambertW(x), None),
    (sp.Piecewise((x, x < 1), (x**2, True)), sp.Rational(169, 100)),
    (sp.Integral(sp.exp(-y**2), (y, -oo, oo)), sp.sqrt(sp.pi)),
    (sp.Integral(sp.exp(y), (y, -oo, x)), sp.exp(sp.Rational(13, 10))),
    (sp.Integral(1 / ((y**2 - x) ** 2 + s**2 * y**2), (y, 0, oo)), 5 * sp.pi / 2 / sp.Rational(13, 10)),
    (sp.Integral(sp.log(y) / sp.sqrt(y), (y, 0, 1)), -4),
    (sp.Integral(y, (y, x, 0)), -sp.Rational(169, 200)),
    (sp.Integral(x * y * sp.exp(-x - y), (y, 0, x), (x, 0, oo)), sp.Rational(1, 2)),
    (sp.Sum(s**y, (y, 0, oo)), sp.Rational(5, 4)),
]


@pytest.mark.parametrize("flint", [True, False])
@pytest.mark.parametrize(("expr", "value"), KNOWN)
def test_known_values_to_thirty_digits(expr, value, flint, monkeypatch):
    monkeypatch.setattr(numeric, "HAVE_FLINT", flint and numeric.HAVE_FLINT)
    if not flint and isinstance(expr, sp.Integral) and len(expr.limits) > 1:
        pytest.skip("minutes without python-flint")
    found = evaluate(expr, {v: HERE[v] for v in expr.free_symbols}, 30)
    exact = expr.subs({v: sp.Rational(13, 10) if v == x else sp.Rational(1, 5) for v in expr.free_symbols})
    with mpmath.workdps(60):
        expected = mpmath.mpmathify(sp.N(exact if value is None else value, 50))
        assert abs(found - expected) <= mpmath.mpf(10) ** -30 * abs(expected)


@pytest.mark.parametrize("flint", [True, False])
def test_an_exact_zero_is_zero(flint, monkeypatch):
    monkeypatch.setattr(numeric, "HAVE_FLINT", flint and numeric.HAVE_FLINT)
    assert evaluate(sp.sin(x) ** 2 + sp.cos(x) ** 2 - 1, HERE) == 0
    assert evaluate(sp.exp(-50 * x) ** 2 - sp.exp(-100 * x), HERE) == 0
    assert evaluate(sp.exp(-100 * x), HERE) != 0


@pytest.mark.parametrize("flint", [True, False])
@pytest.mark.parametrize("integrand", [1 / y, sp.exp(y), y**2])
def test_a_divergent_integral_has_no_value(integrand, flint, monkeypatch):
    monkeypatch.setattr(numeric, "HAVE_FLINT", flint and numeric.HAVE_FLINT)
    with pytest.raises(Divergent):
        evaluate(sp.Integral(integrand, (y, 0, oo)), {}, 20)


def test_a_symbol_without_a_value_is_no_number():
    with pytest.raises(numeric.Unresolved, match="no value"):
        evaluate(x + y, HERE)
