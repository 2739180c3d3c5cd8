"""f, g, frequency integrals and force density: against mpmath, against each other, and at the edges."""

import mpmath
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coulombdrag import bilayer
from coulombdrag.bilayer import functions
from coulombdrag.bilayer.rational import integral

VARSIGMA = [1e-8, 3e-5, 0.02, 0.15, 1.0, 30.0, 1e4]
in_varsigma = st.floats(np.log(1e-8), np.log(1e4)).map(lambda t: min(max(float(np.exp(t)), 1e-8), 1e4))
in_beta = st.floats(0.0, 10.0)


def pi_pm(x, y, s, sign):
    a = x * (1 + mpmath.exp(-x)) if sign > 0 else -x * mpmath.expm1(-x)
    return (y * y - a) ** 2 + (s * y * a) ** 2


def over_y(x, s, p, m, n):
    """Quadrature over y at 30 digits, split at the plasmons and at a few of their widths."""
    with mpmath.workdps(40):
        x, s = mpmath.mpf(x), mpmath.mpf(s)
        cuts = {mpmath.mpf(0)}
        for a in (x * (1 + mpmath.exp(-x)), -x * mpmath.expm1(-x)):
            for k in (-30, -6, -1, 0, 1, 6, 30):
                cuts.add(abs(mpmath.sqrt(a) + k * s * a / 2))
        cuts |= {c * 10 for c in cuts} | {1 / s, 10 * max(cuts) + 1}
        return mpmath.quad(lambda y: y**p / (pi_pm(x, y, s, 1) ** m * pi_pm(x, y, s, -1) ** n),
                           [*sorted(cuts), mpmath.inf])


def f_reference(s):
    """The one-dimensional form of (22a) at 30 digits."""
    with mpmath.workdps(30):
        s = mpmath.mpf(s)
        edges = [0, *(mpmath.mpf(10) ** k for k in range(-9, 0)), *range(1, 31), 40, 60]
        return mpmath.pi / 2 * mpmath.quad(lambda x: x**3 / (1 + s**2 * x * mpmath.expm1(2 * x)), edges)


@pytest.mark.parametrize("s", VARSIGMA)
def test_f_is_the_quadrature_to_1e_13(s):
    assert abs(bilayer.f(s) / f_reference(s) - 1) < 1e-13      # the accuracy that is promised


@pytest.mark.parametrize("s", [0.3, 1.0, 5.0])
def test_f_is_the_double_integral_of_22a(s):
    """Midpoint rule in the angle theta, y = tan(theta), which is periodic and analytic, and Gauss panels in x."""
    y = np.tan((np.arange(20000) + 0.5) * np.pi / 40000)
    nodes, weights = np.polynomial.legendre.leggauss(20)
    total = 0.0
    for low, high in zip([0, 0.05, 0.2, 0.5, 1, 2, 4, 7, 11], [0.05, 0.2, 0.5, 1, 2, 4, 7, 11, 20], strict=True):
        for x, w in zip((high + low) / 2 + (high - low) / 2 * nodes, (high - low) / 2 * weights, strict=True):
            pi_plus, pi_minus = ((y**2 - a) ** 2 + (s * y * a) ** 2 for a in (x * (1 + np.exp(-x)), -x * np.expm1(-x)))
            inner = np.sum(y**4 * (1 + y**2) / (pi_plus * pi_minus)) * np.pi / 40000
            total += w * 2 * s * x**5 * np.exp(-2 * x) * inner
    assert bilayer.f(s) == pytest.approx(total, rel=1e-8)      # narrow plasmons at x < 0.05 are left unresolved


@pytest.mark.parametrize(("s", "beta"), [(0.15, 0.01), (1.0, 0.3), (20.0, 10.0), (1e-3, 1e-3)])
def test_viscous_f_is_the_quadrature_of_its_damping_rates(s, beta):
    """R_1 R_2/|Delta|^2 from the layers' own responses, by quadrature over y; relative 1e-9 of a 2D quadrature."""
    y, weight = np.polynomial.legendre.leggauss(40)
    edges = np.concatenate([[0.0], np.geomspace(1e-3, 3e3, 400)])
    grid = ((edges[1:] + edges[:-1])[:, None] + np.diff(edges)[:, None] * y).ravel() / 2
    weights = (np.diff(edges)[:, None] * weight).ravel() / 2
    nodes, node_weights = np.polynomial.legendre.leggauss(24)
    total = 0.0
    for low, high in zip([0, 0.3, 1, 2, 4, 7], [0.3, 1, 2, 4, 7, 14], strict=True):
        for x, wx in zip((high + low) / 2 + (high - low) / 2 * nodes, (high - low) / 2 * node_weights, strict=True):
            response = s * x + 1j * x / (grid + 1j * beta * x**2)
            delta = (-1j * grid + response) ** 2 - response**2 * np.exp(-2 * x)
            total += wx * x**3 * np.exp(-2 * x) * np.sum(weights * response.real**2 / np.abs(delta) ** 2)
    tail = 2e-6                                                # x > 14 and y > 3000
    assert bilayer.f(s, beta) == pytest.approx(2 / s * total, rel=tail)


@settings(max_examples=60, deadline=None)
@given(in_varsigma, in_beta)
def test_f_is_positive_finite_and_falls_with_varsigma(s, beta):
    value = bilayer.f(s, beta)
    assert np.isfinite(value) and value > 0
    if beta == 0 and s < 5e3:
        assert bilayer.f(2 * s) < value


@settings(max_examples=40, deadline=None)
@given(in_varsigma, st.sampled_from(functions.SCHEMES))
def test_g_is_finite_and_linear_in_beta(s, scheme):
    one = bilayer.g(s, 1.0, scheme)
    assert np.isfinite(one)
    assert bilayer.g(s, 0.25, scheme) == one / 4               # a power of two: exact
    assert bilayer.g(s, 0.0, scheme) == 0


def test_viscosity_vanishes_smoothly():
    s = np.array([1e-3, 0.15, 2.0])
    # f(s, beta) - f(s) is linear in beta: at 1e-9 it is below 1e-9 times the slope, measured at 1e-3
    slope = (bilayer.f(s, 1e-3) / bilayer.f(s) - 1) / 1e-3
    assert np.all(np.abs(bilayer.f(s, 1e-9) / bilayer.f(s) - 1) < 1e-8 * (1 + np.abs(slope)))


def test_the_printed_g_and_the_complete_one_differ_in_sign():
    assert bilayer.g(0.15, 0.1, "printed") > 0 > bilayer.g(0.15, 0.1)
    assert bilayer.g(0.15, 0.1, "no-noise") < bilayer.g(0.15, 0.1)


def test_limits_of_f():
    """f -> pi X^4/8 with 2X = W(2/varsigma^2), corrections of order 1/X^2; f -> pi zeta(3)/(8 varsigma^2)."""
    from scipy.special import lambertw, zeta

    s = 1e-8
    x = lambertw(2 / s**2).real / 2
    assert bilayer.f(s) == pytest.approx(np.pi * x**4 / 8, rel=8 / x**2)
    # x (exp(2x) - 1) varsigma^2 against 1 where x ~ 1: correction of order 1/varsigma^2 times a log
    assert bilayer.f(1e4) == pytest.approx(np.pi * zeta(3) / (8 * 1e8), rel=1e-5)


@pytest.mark.parametrize("mnp", functions.CERTIFIED)
def test_certified_integrals_agree_with_the_general_road(mnp):
    m, n, p = mnp
    rng = np.random.default_rng(sum(mnp))
    x, s = np.exp(rng.uniform(np.log(1e-6), np.log(300), 40)), np.exp(rng.uniform(np.log(1e-8), np.log(1e4), 40))
    got = bilayer.frequency_integral(x, s, p, m, n)
    want = np.array([integral(a, b, p, m, n) for a, b in zip(x, s, strict=True)])
    condition = 2 * x + 12                                     # exp(-2x) and powers up to 8 amplify input rounding
    assert np.all(np.abs(got / want - 1) < 8 * condition * 2.3e-16)


@pytest.mark.parametrize(("p", "m", "n"), [(0, 1, 1), (4, 2, 1), (6, 2, 2), (0, 1, 0), (2, 0, 1), (10, 3, 0)])
@pytest.mark.parametrize(("x", "s"), [(0.7, 0.3), (2.5, 4.0)])
def test_general_integrals_are_the_quadrature(p, m, n, x, s):
    assert abs(integral(x, s, p, m, n) / over_y(x, s, p, m, n) - 1) < 1e-15   # one rounding, 1.1e-16


@pytest.mark.parametrize("varsigma", [1e-8, 1e4])
@pytest.mark.parametrize("x", [1e-6, 300.0])
def test_the_extremes_of_the_general_integrals_are_finite(x, varsigma):
    for m, n in ((functions.MOST, functions.MOST), (functions.MOST, 0), (0, functions.MOST), (4, 5)):
        for p in (0, 4, 4 * (m + n) - 2):
            assert 0 < bilayer.frequency_integral(x, varsigma, p, m, n) < np.inf


def test_a_singular_system_gets_more_digits():
    """At 40 digits a pivot of this one is zero."""
    assert abs(bilayer.frequency_integral(1e-6, 1e-8, 4, 5, 5) / over_y(1e-6, 1e-8, 4, 5, 5) - 1) < 1e-15


def test_an_array_with_nothing_masked_is_an_array():
    np.testing.assert_array_equal(bilayer.f(np.ma.masked_array([1.0, 2.0], False)), bilayer.f([1.0, 2.0]))


def test_force_density_at_the_edge_of_its_domain():
    """On both plasmon lines of small x too: against the formula at 40 digits, times the condition of the resonance."""
    for x in (1e-6, 1e-3, 1.0):
        for y in (1e-6, 1e-3, np.sqrt(2 * x), x):
            with mpmath.workdps(40):
                a, b, s = mpmath.mpf(x), mpmath.mpf(y), mpmath.mpf(0.3)
                top = 2 * s * a**5 * b**4 * mpmath.exp(-2 * a)
                want = top / (pi_pm(a, b, s, 1) * pi_pm(a, b, s, -1))
            assert bilayer.force_density(x, y, 0.3) == pytest.approx(float(want), rel=1e-9)


def test_one_mode_has_its_textbook_value():
    """The integral of 1/((y^2 - a)^2 + b^2 y^2) over the half line is pi/(2 a b)."""
    x, s = 1.3, 0.2
    a = x * (1 + np.exp(-x))
    assert bilayer.frequency_integral(x, s, 0, 1, 0) == pytest.approx(np.pi / (2 * a * s * a), rel=1e-15)


def test_force_density_integrates_to_the_rational_integral():
    x, s = 1.1, 0.4
    y = np.tan((np.arange(4000) + 0.5) * np.pi / 8000)         # midpoint rule in the angle: periodic, exponential
    inner = y < 300
    total = np.sum(bilayer.force_density(x, y[inner], s) * (1 + y[inner] ** 2)) * np.pi / 8000
    want = 2 * s * x**5 * np.exp(-2 * x) * bilayer.frequency_integral(x, s, 4)
    assert total == pytest.approx(want, rel=1e-7)              # the tail beyond 300 falls as y**-4: 300**-3/3 = 1e-8


def test_force_density_on_the_axes():
    assert bilayer.force_density(0.0, 0.0, 0.15) == 0
    assert bilayer.force_density(0.0, 1.0, 0.15) == 0
    assert bilayer.force_density(1.0, 0.0, 0.15) == 0
    assert np.isnan(bilayer.force_density(np.nan, 0.0, 0.15))


# -- shapes, NaN, errors --------------------------------------------------------------------------------------------


def test_scalars_give_floats_and_arrays_broadcast():
    assert type(bilayer.f(1.0)) is float
    assert type(bilayer.f(np.float32(1.0), 0.5)) is float
    assert type(bilayer.g(1, 1)) is float
    assert type(bilayer.frequency_integral(1, 1, 4)) is float
    assert type(bilayer.force_density(1, 1, 1)) is float
    out = bilayer.f(np.ones((3, 1)), np.array([0.0, 0.5]))
    assert out.shape == (3, 2) and out.dtype == np.float64
    assert out[0, 0] == bilayer.f(1.0) and out[2, 1] == bilayer.f(1.0, 0.5)
    assert bilayer.g([1.0, 2.0], [[0.1], [0.2], [0.3]]).shape == (3, 2)
    assert bilayer.f(np.empty((0, 2))).shape == (0, 2)


def test_nan_propagates():
    assert np.isnan(bilayer.f(np.nan))
    assert np.isnan(bilayer.g(1.0, np.nan))
    np.testing.assert_array_equal(np.isnan(bilayer.f([1.0, np.nan, 1.0], [0.0, 0.5, np.nan])), [False, True, True])
    np.testing.assert_array_equal(np.isnan(bilayer.frequency_integral([1.0, np.nan], 1.0, 8, 2, 2)), [False, True])


@pytest.mark.parametrize(("call", "message"), [
    (lambda: bilayer.f(1e-9), r"varsigma = 1e-09 is outside the allowed range \[1e-08, 10000\]"),
    (lambda: bilayer.f([1.0, 2e4]), r"varsigma\[1\] = 20000.0"),
    (lambda: bilayer.f(1.0, 10.5), r"beta = 10.5 is outside the allowed range \[0, 10\]"),
    (lambda: bilayer.f(1.0, -1e-300), r"beta = -1e-300"),
    (lambda: bilayer.f(np.inf), "varsigma = inf"),
    (lambda: bilayer.g(1.0, 11), "beta = 11.0"),
    (lambda: bilayer.g(1.0, 1.0, "exact"), "scheme = 'exact' is not one of 'printed', 'no-noise', 'complete'"),
    (lambda: bilayer.g(1.0, 1.0, ["printed"]), "scheme"),
    (lambda: bilayer.f("a"), "varsigma must be a real number"),
    (lambda: bilayer.f(1j), "varsigma must be a real number"),
    (lambda: bilayer.f(None), "varsigma must be a real number"),
    (lambda: bilayer.f(True), "varsigma must be a real number"),
    (lambda: bilayer.f([[1.0], [1.0, 2.0]]), "varsigma must be a number or a rectangular array"),
    (lambda: bilayer.f([1.0, 2.0], [1.0, 2.0, 3.0]), r"shapes do not broadcast: varsigma \(2,\), beta \(3,\)"),
    (lambda: bilayer.frequency_integral(1.0, 1.0, 3), "p = 3 must be even"),
    (lambda: bilayer.frequency_integral(1.0, 1.0, 8), "diverges"),
    (lambda: bilayer.frequency_integral(1.0, 1.0, 0, 0, 0), "diverges"),
    (lambda: bilayer.frequency_integral(1.0, 1.0, -2), "p = -2 must be a whole number"),
    (lambda: bilayer.frequency_integral(1.0, 1.0, 4, -1, 3), "m = -1"),
    (lambda: bilayer.frequency_integral(1.0, 1.0, 4.0), "p = 4.0 must be a whole number"),
    (lambda: bilayer.frequency_integral(1e-7, 1.0, 4), "x = 1e-07"),
    (lambda: bilayer.force_density(-1.0, 1.0, 1.0), "x = -1.0"),
    (lambda: bilayer.force_density(1e-7, 1.0, 1.0), r"x = 1e-07 is outside the allowed range .* \(or 0 itself\)"),
    (lambda: bilayer.force_density(1.0, [0.0, 1.0, 1e-200], 1.0), r"y\[2\] = 1e-200"),
    (lambda: bilayer.force_density("1", 1.0, 1.0), "x must be a real number"),
    (lambda: bilayer.frequency_integral(1.0, 1.0, 4, 6, 1), "m = 6 must be a whole number, 0 to 5"),
    (lambda: bilayer.frequency_integral(1.0, 1.0, 4, 1, 10**9), "n = 1000000000 must be a whole number, 0 to 5"),
    (lambda: bilayer.f(np.ma.masked_array([1.0, 2.0], [False, True])), "varsigma has masked elements"),
    (lambda: bilayer.f(np.ma.masked), "varsigma has masked elements"),
])
def test_bad_input_gets_one_clear_line(call, message):
    with pytest.raises(ValueError, match=message) as caught:
        call()
    assert "\n" not in str(caught.value)
