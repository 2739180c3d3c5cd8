"""Derivatives of integrands: equal to SymPy's, and without its cancellation."""

import random

import mpmath
import pytest
import sympy as sp

from coulombdrag.codegen import reference
from coulombdrag.codegen.slope import slope

pytest.importorskip("flint")
x, s, b = sp.symbols("x s b", positive=True)
E2 = sp.exp(-2 * x)
#: b enters both ends of the fraction, so that its effect nearly cancels at large s.
RATIO = x**3 * E2 * (s * (1 - E2) + b * x) / (E2 + s**2 * x * (1 - E2) + b * x**2 * (s + b * x))

CASES = [
    (RATIO, s),
    (RATIO, b),
    (RATIO * sp.log(1 + x) ** 2 * sp.tanh(x / 3), b),
    (sp.exp(-x / 3) * s / (sp.exp(x / 2) - s * b) ** 2, s),
    (sp.exp(-s * x) * x**2, s),
    (sp.sqrt(s + x) * sp.exp(-x), s),
]


@pytest.mark.parametrize(("integrand", "symbol"), CASES)
def test_equal_to_the_plain_derivative(integrand, symbol):
    draw = random.Random(3)
    mine, plain = slope(integrand, symbol, x), sp.diff(integrand, symbol)
    for _ in range(5):
        point = {"x": draw.uniform(0.1, 5.0), "s": draw.uniform(0.01, 2.0), "b": draw.uniform(0.01, 0.3)}
        balls = [reference.evaluate(form, point, 40) for form in (mine, plain)]
        with mpmath.workdps(60):
            first, second = (mpmath.mpf(ball.mid()._mpf_) for ball in balls)
            assert abs(first / second - 1) < 1e-39


def test_functions_of_a_parameter_are_left_alone():
    assert slope(sp.exp(-s * x) * x**2, s, x) == sp.diff(sp.exp(-s * x) * x**2, s)
    assert slope(x * sp.exp(-x), s, x) == 0


def test_nothing_cancels_that_can_be_avoided():
    """In float64 the product rule loses digits here: the derivative is small beside its terms."""
    point = {"x": 0.4, "s": 1e4, "b": 1.0}
    true = float(reference.evaluate(slope(RATIO, b, x), point))
    errors = []
    for form in (sp.diff(RATIO, b), slope(RATIO, b, x)):
        value = sp.lambdify((x, s, b), form, "math")(*point.values())
        errors.append(abs(value / true - 1))
    assert errors[0] > 1e-13 and errors[1] < 1e-14


def test_growing_exponentials_become_decaying_ones():
    found = slope(x**3 / (1 + s**2 * x * (sp.exp(2 * x) - 1)), s, x)
    rates = [part.args[0].as_coeff_Mul()[0] for part in found.atoms(sp.exp)]
    assert rates and max(rates) < 0
