"""Thermal kernels of the peltier paper against mpmath, on the formulas that define them."""

import mpmath
import numpy as np
import pytest
import sympy as sp

from coulombdrag.derivations.peltier import kernels as declared
from coulombdrag.generated import peltier as kernels

EPS = 2.0**-53
#: Rounding of some twenty operations and of 112 terms of one sign or nearly so, over the modulus.
ALLOWED = 32 * EPS


def poles():
    """Points of all sizes, near the axis too, and on the lines x = 0 and y = 0."""
    rng = np.random.default_rng(2)
    x = np.concatenate([10 ** rng.uniform(-14, 8, 150), rng.uniform(0, 60, 150), np.zeros(20)])
    y = np.concatenate([10 ** rng.uniform(-14, 8, 150), 10 ** rng.uniform(-12, 2, 150), 10 ** rng.uniform(-12, 8, 20)])
    return x, y


def averages(z):
    """Averages of 1/(t - z) and t/(t - z) by the trigamma function, digits to spare for what cancels at large |z|."""
    with mpmath.workdps(70):
        zero = 1j / (2 * mpmath.pi) * mpmath.psi(1, mpmath.mpf(1) / 2 - 1j * z / (2 * mpmath.pi))
        return zero, 1 + z * zero


@pytest.mark.parametrize("n", [0, 1])
def test_poles_within_a_few_units_of_the_modulus(n):
    x, y = poles()
    found = getattr(kernels, f"pole_{n}_re")(x, y) + 1j * getattr(kernels, f"pole_{n}_im")(x, y)
    for value, one, two in zip(found, x, y, strict=True):
        true = averages(mpmath.mpc(float(one), float(two)))[n]
        assert abs(mpmath.mpc(complex(value)) - true) <= ALLOWED * abs(true), (one, two)


@pytest.mark.parametrize(("x", "y"), [(0.3, 0.2), (5.0, 1e-3), (0.0, 2.0), (40.0, 7.0)])
def test_trigamma_is_the_average_over_the_slope_of_the_fermi_function(x, y):
    with mpmath.workdps(30):
        z = mpmath.mpc(x, y)
        places = [-90, *sorted({-5, 0, 5, x - 2 * y, x, x + 2 * y}), 90]
        for n, value in enumerate(averages(z)):
            whole = mpmath.quad(lambda t, n=n: t**n / (t - z) / (4 * mpmath.cosh(t / 2) ** 2), places)
            assert abs(whole - value) < mpmath.mpf(10) ** -20


def test_second_moment_by_the_first_keeps_its_digits():
    x, y = poles()
    z = x + 1j * y
    second = z * (kernels.pole_1_re(x, y) + 1j * kernels.pole_1_im(x, y))
    for value, place in zip(second, z, strict=True):
        exact = mpmath.mpc(complex(place))
        with mpmath.workdps(90):
            true = exact * averages(exact)[1]
        assert abs(mpmath.mpc(complex(value)) - true) <= (ALLOWED + 4 * EPS) * abs(true)


@pytest.mark.parametrize(("n", "apart"), [(0, 1.4), (1, 3.6)])
def test_certificates_are_relative_to_less_than_the_modulus(n, apart):
    scale = sp.lambdify((declared.x, declared.y), declared.MODULI[n], "numpy")
    x, y = (part.ravel() for part in np.meshgrid(*[np.append(0, np.geomspace(1e-3, 1e4, 100))] * 2))
    modulus = np.hypot(getattr(kernels, f"pole_{n}_re")(x, y), getattr(kernels, f"pole_{n}_im")(x, y))
    assert (modulus >= (1 - ALLOWED) * scale(x, y)).all()
    assert (modulus <= apart * scale(x, y)).all()


def test_first_average_has_no_zero_above_the_axis():
    """Its imaginary part has the sign of x, and its real part is positive at x = 0."""
    x, y = poles()
    imaginary = kernels.pole_1_im(x, y)
    inside = (x > 1e-3) & (y > 1e-3 * x)
    assert (imaginary[inside] > 0).all()
    assert (kernels.pole_1_re(np.zeros_like(y), y) > 0).all()


def test_weight_and_what_lies_above():
    t = np.concatenate([np.linspace(-700, 700, 141), [1e-9, 1e-300]])
    for value, point in zip(kernels.fermi_slope(t), t, strict=True):
        true = 1 / (4 * mpmath.cosh(mpmath.mpf(point) / 2) ** 2)
        assert abs(mpmath.mpf(value) - true) <= (4 + abs(point)) * EPS * true  # exp carries |t| rounding units
    for value, point in zip(kernels.fermi_slope_above(abs(t)), abs(t), strict=True):
        with mpmath.workdps(400):
            s = mpmath.mpf(point)
            true = s / (1 + mpmath.exp(s)) + mpmath.log1p(mpmath.exp(-s))
        assert abs(mpmath.mpf(value) - true) <= (4 + abs(point)) * 2 * EPS * true


def test_nan_goes_through():
    assert np.isnan(kernels.pole_0_re(np.nan, 1.0))
    assert np.isnan(kernels.pole_1_im(1.0, np.nan))
