"""High-precision values: balls that contain the truth, by two independent roads."""

import math

import mpmath
import pytest
import sympy as sp
from sympy.codegen.cfunctions import expm1

from coulombdrag.codegen import reference
from coulombdrag.codegen.spec import FixedNodeIntegral

flint = pytest.importorskip("flint")
x, s = sp.symbols("x s", positive=True)


def difference(ball, number):
    """|ball - number|/|number| at high precision."""
    with mpmath.workdps(60):
        middle = mpmath.mpf(ball.mid()._mpf_)
        return float(abs(middle - number) / abs(number))


EXPRESSIONS = [
    (2 * (x * sp.coth(x) - 1) / sp.sinh(x) ** 2, (1e-12, 0.5, 710.0)),
    (sp.log(1 + sp.exp(-x)), (1e-300, 1.0, 700.0)),
    (sp.sqrt(1 + x) - 1, (5e-324, 1e-20, 3.0)),
    (x ** sp.Rational(1, 3) * sp.pi + sp.E / x**2 - sp.Float(0.1), (1e-9, 7.0)),
    (sp.LambertW(2 / x**2) / (1 + sp.erf(x)), (1e-8, 1e4)),
    (sp.Abs(sp.cos(x) - 1) + sp.Max(x, sp.Rational(1, 7), sp.sin(x)) - sp.Min(x, 2), (0.05, 0.3, 40.0)),
    (sp.Piecewise((sp.sin(x) / (x - 2), x > 2), (1 / (3 - x), x >= 1), (sp.sign(x - 1) * sp.exp(x), True)),
     (0.3, 1.0, 2.0, 3.0)),
    (sp.Heaviside(x - 1, sp.S.Half) + sp.Heaviside(1 - x) * x, (0.3, 1.0, 3.0)),
    (expm1(-x) * sp.gamma(1 + x) ** sp.Rational(-1, 2), (1e-30, 4.25)),
]


@pytest.mark.parametrize(("expression", "points"), EXPRESSIONS)
def test_flint_and_mpmath_agree_to_thirty_digits(expression, points):
    for point in points:
        ball = reference.evaluate(expression, {x: point}, 30)
        second = reference.evaluate(expression, {"x": point}, 30, backend="mpmath")
        assert ball.rel_accuracy_bits() >= 30 * math.log2(10)
        assert difference(ball, second) < 2e-30


def test_float_values_are_exact_binary_numbers():
    ball = reference.evaluate(x - sp.Rational(1, 10), {x: 0.1}, 20)
    assert float(ball) == pytest.approx(5.551115123125783e-18, rel=1e-14)  # 0.1 is 1/10 + 2^-57.3


def test_nan_and_infinity_give_nan():
    assert reference.evaluate(x + 1, {x: float("nan")}).is_nan()
    assert reference.evaluate(x + 1, {x: float("inf")}).is_nan()
    assert mpmath.isnan(reference.evaluate(x + 1, {x: float("nan")}, backend="mpmath"))


def test_no_digits_of_an_exact_zero():
    with pytest.raises(ArithmeticError, match="no 30 digits"):
        reference.evaluate(sp.sin(x) ** 2 + sp.cos(x) ** 2 - 1, {x: 0.5})


def test_a_ball_that_straddles_a_condition_decides_nothing():
    step = reference.compiled(sp.Piecewise((0, x < 1), (1, True)), (x,), "arb")
    assert step(flint.arb(1, 1e-30)).is_nan() and step(flint.arb(1)) == 1 and step(flint.arb(1, 1e-30) - 1) == 0
    assert float(reference.evaluate(sp.Piecewise((0, x < sp.Rational(1, 3)), (1, True)), {x: 1 / 3})) == 0
    with pytest.raises(ValueError, match="no reference value for the condition"):
        reference.evaluate(sp.Piecewise((0, sp.Ne(x, 1)), (1, True)), {x: 1.0})


def test_unknown_function_missing_value_unknown_backend():
    with pytest.raises(ValueError, match="no reference value for besselj"):
        reference.evaluate(sp.besselj(0, x), {x: 1.0})
    with pytest.raises(ValueError, match="missing: s"):
        reference.evaluate(x + s, {x: 1.0})
    with pytest.raises(ValueError, match="backend must be"):
        reference.evaluate(x, {x: 1.0}, backend="scipy")


def test_nothing_is_rearranged():
    """A cancelling form needs the bits that it needs: at 53 + 40 bits (1 + x) - 1 has no digit at x = 1e-40."""
    value = reference.compiled(sp.Add(sp.exp(x), -1), (x,), "arb")
    before = flint.ctx.prec
    try:
        flint.ctx.prec = 93
        assert not value(flint.arb(1e-40)).rel_accuracy_bits() > 0
        assert float(reference.evaluate(sp.exp(x) - 1, {x: 1e-40})) == 1e-40
        assert flint.ctx.prec == 93  # the caller's precision is put back
    finally:
        flint.ctx.prec = before


def integrand(integral_of, upper=sp.oo):
    return FixedNodeIntegral(integral_of, x, 0.0, upper, (0.0, 8.0 if upper == sp.oo else upper), 4)


CLOSED = [
    (integrand(x**3 / (sp.exp(s * x) - 1)), 1.0, lambda s: mpmath.pi**4 / 15),
    (
        integrand(x**4 * sp.exp(-s * x) / (1 - sp.exp(-s * x)) ** 2),
        2.0,
        lambda s: 4 * mpmath.pi**4 / 15 / mpmath.mpf(2) ** 5,
    ),
    (integrand(x**2 * sp.exp(-s * x)), 1e-3, lambda s: 2 / mpmath.mpf(s) ** 3),
    (integrand(x**2 * sp.exp(-s * x)), 1e4, lambda s: 2 / mpmath.mpf(s) ** 3),
    (integrand(1 / (s**2 + x**2), 2.0), 1e-3, lambda s: mpmath.atan(2 / mpmath.mpf(s)) / s),
    # in u = sqrt(x), where nothing is singular
    (
        integrand(sp.sqrt(x) * sp.log(1 + s * x), 1.0),
        1.0,
        lambda s: mpmath.quad(lambda u: 2 * u * u * mpmath.log1p(s * u * u), [0, 1]),
    ),
]


@pytest.mark.parametrize(("integral", "value", "closed"), CLOSED)
def test_integral_against_closed_forms(integral, value, closed):
    ball = reference.integral(integral, {s: value}, 30)
    with mpmath.workdps(50):
        true = closed(value)
    assert difference(ball, true) < 2e-30


def test_integral_second_road_agrees():
    fermi_edge = integrand(x**3 / (1 + s**2 * x * (sp.exp(2 * x) - 1)))
    for value in (1e-3, 1.0, 1e3):
        second = reference.integral(fermi_edge, {s: value}, 25, backend="mpmath")
        assert difference(reference.integral(fermi_edge, {s: value}, 30), second) < 1e-25


def test_integral_refuses_what_it_cannot_enclose():
    with pytest.raises(ArithmeticError, match="decays too slowly"):
        reference.integral(integrand(1 / (s + x)), {s: 1.0})
    with pytest.raises(ArithmeticError, match="lower limit"):
        reference.integral(integrand(sp.exp(-x) / x**2 + 0 * s), {s: 1.0})


def test_integral_of_nan_is_nan():
    assert reference.integral(integrand(sp.exp(-s * x)), {s: float("nan")}).is_nan()
