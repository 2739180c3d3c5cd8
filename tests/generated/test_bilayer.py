"""The bilayer's kernels against independent roads, and as functions of arrays."""

import ctypes
import math

import mpmath
import numpy as np
import pytest
import scipy.integrate
from hypothesis import given
from hypothesis import strategies as st
from scipy import LowLevelCallable

from coulombdrag.generated import bilayer as k

#: Arguments and domains as the issue states them, not as the module does.
DOMAIN = {"x": (1e-6, 300.0), "y": (1e-6, 300.0), "varsigma": (1e-8, 1e4), "beta": (0.0, 10.0)}
FREQUENCY = [(1, 1, 0), (1, 1, 2), (1, 1, 4), (1, 1, 6), (2, 1, 4), (1, 2, 4)]
INTEGRALS = ["f", "f_viscous", "g_printed", "g_no_noise", "g_complete"]
POSITIVE = ["force_density", "f_integrand", "f_viscous_integrand", "f", "f_viscous"] + [
    f"frequency_integral_{m}{n}_p{p}" for m, n, p in FREQUENCY
]
#: Largest relative error that the certificate may record for f and g.
CERTIFIED = 1e-13


def logarithmic(low, high):
    """All orders of magnitude, zero where the range begins there."""
    start = low if low > 0 else 1e-25
    drawn = st.floats(math.log(start), math.log(high)).map(lambda t: min(max(math.exp(t), start), high))
    return drawn if low > 0 else st.one_of(st.just(0.0), drawn)


ANY = {name: logarithmic(*bounds) for name, bounds in DOMAIN.items()}


def resonance(x, y, varsigma, sign):
    """pi_+ or pi_- as printed, Eq. (23)."""
    mode = 1 + sign * mpmath.exp(-x)
    return (y**2 - x * mode) ** 2 + varsigma**2 * y**2 * x**2 * mode**2


def over_frequency(x, varsigma, p, m, n):
    """Quadrature over y of the definition, broken at both plasmon resonances and their flanks."""
    x, varsigma = mpmath.mpf(x), mpmath.mpf(varsigma)
    peaks = [mpmath.sqrt(x * (1 + sign * mpmath.exp(-x))) for sign in (-1, 1)]
    flanks = [peak * (1 + c * min(varsigma * mpmath.sqrt(x), 0.5)) for peak in peaks for c in (-1, 0, 1)]
    breaks = sorted({mpmath.mpf(0), *flanks, 2 * peaks[1], 8 * peaks[1]})

    def integrand(y):
        return y**p / (resonance(x, y, varsigma, 1) ** m * resonance(x, y, varsigma, -1) ** n)

    tail = mpmath.quad(lambda z: integrand(1 / z) / z**2, [0, 1 / breaks[-1]])
    return mpmath.quad(integrand, breaks) + tail


@pytest.mark.parametrize(("m", "n", "p"), FREQUENCY)
@pytest.mark.parametrize(("x", "varsigma"), [(1.0, 1.0), (0.3, 0.2), (3.0, 0.5), (12.0, 2.0), (1e-3, 30.0)])
def test_frequency_integrals_against_quadrature(m, n, p, x, varsigma):
    kernel = getattr(k, f"frequency_integral_{m}{n}_p{p}")
    with mpmath.workdps(30):
        assert kernel(x, varsigma) == pytest.approx(float(over_frequency(x, varsigma, p, m, n)), rel=1e-13)


@pytest.mark.parametrize("varsigma", [0.4, 2.0])
def test_f_against_the_double_integral(varsigma):
    """(22a) as printed: quadrature over y inside, over x outside; tolerance: what the outer rule reaches."""
    with mpmath.workdps(15):

        def outer(x):
            return 2 * varsigma * x**5 * mpmath.exp(-2 * x) * over_frequency(x, varsigma, 4, 1, 1)

        # to x = 24: beyond lies less than x^3 exp(-2 x)
        breaks = [0.0, 0.5, 2.0, 4.0, 8.0, 24.0]
        total = mpmath.quad(outer, breaks, method="gauss-legendre", maxdegree=3)
    assert k.f(varsigma) == pytest.approx(float(total), rel=1e-9)


@pytest.mark.parametrize("varsigma", [1e-4, 0.05, 1.0, 300.0])
def test_f_by_an_adaptive_rule_on_the_compiled_integrand(varsigma):
    """scipy's QUADPACK on the C callback: other nodes, other code."""
    callback = LowLevelCallable(k.f_integrand.cfunc.ctypes)
    breaks = [1e-6, 1e-3, 0.1, 1.0, 5.0, 10.0, 15.0, 20.0, 40.0]
    parts = [
        scipy.integrate.quad(callback, a, b, args=(varsigma,), epsabs=0, epsrel=1e-13)[0]
        for a, b in zip(breaks, breaks[1:], strict=False)
    ]
    assert k.f(varsigma) == pytest.approx(math.fsum(parts), rel=1e-12)


def test_f_is_the_frequency_integral_and_the_force_density():
    x, varsigma = np.geomspace(0.01, 20, 7)[:, None], np.geomspace(1e-3, 10, 5)
    closed = 2 * varsigma * x**5 * np.exp(-2 * x) * k.frequency_integral_11_p4(x, varsigma)
    np.testing.assert_allclose(k.f_integrand(x, varsigma), closed, rtol=1e-14)
    y = 1.3
    resonances = [float(resonance(1.7, y, 0.4, sign)) for sign in (1, -1)]
    expected = 2 * 0.4 * 1.7**5 * y**4 * math.exp(-3.4) / math.prod(resonances)
    assert k.force_density(1.7, y, 0.4) == pytest.approx(expected, rel=1e-14)


@given(x=st.floats(1e-3, 20.0), varsigma=logarithmic(1e-3, 1e3))
def test_sum_rules_of_the_frequency_integrals(x, varsigma):
    """pi_+ - pi_- is linear in y^2, so its integral over pi_+ pi_-, elementary, ties the powers p and p + 2."""
    plus, minus = x * (1 + math.exp(-x)), -x * math.expm1(-x)
    constant = 4 * x**2 * math.exp(-x)  # plus**2 - minus**2
    linear = varsigma**2 * constant - 4 * x * math.exp(-x)
    powers = {p: getattr(k, f"frequency_integral_11_p{p}")(x, varsigma) for p in (0, 2, 4)}
    elementary = {
        0: (1 / (minus * varsigma * minus), -1 / (plus * varsigma * plus)),
        2: (1 / (varsigma * minus), -1 / (varsigma * plus)),
    }
    for p, parts in elementary.items():
        terms = [linear * powers[p + 2], constant * powers[p], *(-math.pi / 2 * part for part in parts)]
        # a dozen roundings in each term, and linear is itself a difference
        slack = 8 * x * math.exp(-x) * powers[p + 2]
        assert abs(math.fsum(terms)) <= 1e-14 * (math.fsum(map(abs, terms)) + slack)


def test_g_printed_is_the_sum_of_its_two_squared_resonances():
    """(22b) with beta = 1, over x by an adaptive rule."""

    def integrand(x, varsigma):
        squares = [(1 + sign * math.exp(-x)) ** 2 for sign in (1, -1)]
        inner = squares[0] * k.frequency_integral_21_p4(x, varsigma)
        inner += squares[1] * k.frequency_integral_12_p4(x, varsigma)
        return 2 * varsigma**2 * x**9 * math.exp(-2 * x) * inner

    for varsigma in (0.05, 1.0, 50.0):
        breaks = [1e-6, 1e-2, 1.0, 4.0, 10.0, 40.0]
        parts = [
            scipy.integrate.quad(integrand, a, b, args=(varsigma,), epsabs=0, epsrel=1e-12)[0]
            for a, b in zip(breaks, breaks[1:], strict=False)
        ]
        assert k.g_printed(varsigma) == pytest.approx(math.fsum(parts), rel=1e-11)


@given(varsigma=ANY["varsigma"])
def test_the_three_schemes_are_tied(varsigma):
    """g_complete = G1 - G2, g_printed = G2, g_no_noise = -G1/2 - G2."""
    complete, printed, silent = k.g_complete(varsigma), k.g_printed(varsigma), k.g_no_noise(varsigma)
    first = complete + printed
    assert printed > 0 > silent and first > 0
    assert abs(silent + first / 2 + printed) <= 3 * CERTIFIED * (first + printed)


def test_limits_of_f():
    strong = np.array([1e3, 1e4])
    ratio = k.f(strong) * 8 * strong**2 / (math.pi * float(mpmath.zeta(3)))
    np.testing.assert_allclose(ratio, 1.0, rtol=1e-4)
    assert abs(ratio[1] - 1) < abs(ratio[0] - 1) / 5  # and closer the stronger
    for weak in (1e-4, 1e-6, 1e-8):
        edge = float(mpmath.lambertw(2 / mpmath.mpf(weak) ** 2).real / 2)
        ratio = k.f(weak) * 8 / (math.pi * edge**4)
        # Sommerfeld: a step of width 1/2 adds pi^2/24 of 3 edge^2; the factor x beside exp(2 x) a part 1/edge of that
        assert (ratio - 1) * edge**2 == pytest.approx(math.pi**2 / 2, rel=2 / edge)


@given(pair=st.lists(ANY["varsigma"], min_size=2, max_size=2, unique=True).map(sorted))
def test_f_falls_with_varsigma(pair):
    low, high = pair
    allowed = 2 * CERTIFIED * k.f(low) if high < low * (1 + 1e-12) else 0.0
    assert k.f(high) <= k.f(low) + allowed
    assert k.f_dvarsigma(low) < 0


@given(varsigma=ANY["varsigma"], beta=ANY["beta"])
def test_viscosity(varsigma, beta):
    value = k.f_viscous(varsigma, beta)
    assert math.isfinite(value) and value > 0
    assert k.f_viscous(varsigma, 0.0) == pytest.approx(k.f(varsigma), rel=2 * CERTIFIED)
    if beta < 1e-12 * varsigma:  # the correction is of order beta/varsigma
        assert value == pytest.approx(k.f(varsigma), rel=1e-10)


@pytest.mark.parametrize("name", ["f", "g_printed", "g_no_noise", "g_complete"])
@given(varsigma=logarithmic(1e-7, 1e3))
def test_derivatives_by_differences(name, varsigma):
    kernel, slope = getattr(k, name), getattr(k, name + "_dvarsigma")
    step = 1e-4
    difference = (kernel(varsigma * (1 + step)) - kernel(varsigma * (1 - step))) / (2 * step)
    scale = abs(difference) + k.g_printed(varsigma) * (name != "f")
    assert varsigma * slope(varsigma) == pytest.approx(difference, abs=1e-6 * scale)  # step^2, and 1e-13/step


@given(varsigma=logarithmic(1e-7, 1e3), beta=logarithmic(1e-8, 9.0))
def test_derivatives_of_the_viscous_drag_by_differences(varsigma, beta):
    step = 1e-4
    for argument, value in (("varsigma", varsigma), ("beta", beta)):
        ends = [{"varsigma": varsigma, "beta": beta} | {argument: value * (1 + sign * step)} for sign in (1, -1)]
        up, down = (k.f_viscous(end["varsigma"], end["beta"]) for end in ends)
        slope = getattr(k, "f_viscous_d" + argument)(varsigma, beta)
        assert value * slope == pytest.approx((up - down) / (2 * step), abs=1e-6 * k.f_viscous(varsigma, beta))


@pytest.mark.parametrize("name", sorted(k.KERNELS))
@given(data=st.data())
def test_finite_over_the_whole_domain(name, data):
    kernel = k.KERNELS[name]
    values = [data.draw(ANY[argument], label=argument) for argument in kernel.arguments]
    result = kernel(*values)
    assert isinstance(result, float) and math.isfinite(result)
    assert result >= 0 or name not in POSITIVE


@pytest.mark.parametrize("name", sorted(k.KERNELS))
def test_finite_in_every_corner(name):
    kernel = k.KERNELS[name]
    grid = np.meshgrid(*[np.array(DOMAIN[argument]) for argument in kernel.arguments])
    assert np.isfinite(kernel(*grid)).all()


@pytest.mark.parametrize("name", sorted(k.KERNELS))
def test_nan_goes_through(name):
    kernel = k.KERNELS[name]
    for place in range(len(kernel.arguments)):
        values = [1.0] * len(kernel.arguments)
        values[place] = math.nan
        assert math.isnan(kernel(*values))


def sample_arguments(kernel, count, seed=0):
    rng = np.random.default_rng(seed)
    columns = []
    for argument in kernel.arguments:
        low, high = DOMAIN[argument]
        columns.append(np.exp(rng.uniform(math.log(max(low, 1e-12)), math.log(high), count)))
    return columns


@pytest.mark.parametrize("name", sorted(k.KERNELS))
def test_all_ways_of_calling_give_the_same_bits(name):
    import numba

    kernel = k.KERNELS[name]
    columns = sample_arguments(kernel, 37)
    arrays = kernel(*columns)
    block = np.empty(37)
    kernel.block(*columns, block)
    scalars = [kernel(*map(float, point)) for point in zip(*columns, strict=True)]
    pointer = ctypes.cast(kernel.cfunc.address, ctypes.CFUNCTYPE(ctypes.c_double, ctypes.c_int, ctypes.c_void_p))
    callback = []
    for point in zip(*columns, strict=True):
        given_values = (ctypes.c_double * len(columns))(*point)
        callback.append(pointer(len(columns), ctypes.cast(given_values, ctypes.c_void_p)))
    jitted = kernel.jit
    if len(columns) == 1:
        inside = numba.njit(lambda a: jitted(a[3]))(*columns)
    elif len(columns) == 2:
        inside = numba.njit(lambda a, b: jitted(a[3], b[3]))(*columns)
    else:
        inside = numba.njit(lambda a, b, c: jitted(a[3], b[3], c[3]))(*columns)
    np.testing.assert_array_equal(arrays, block)
    np.testing.assert_array_equal(arrays, scalars)
    np.testing.assert_array_equal(arrays, callback)
    assert inside == arrays[3]


@pytest.mark.parametrize("name", ["f_integrand", "f_viscous"])
def test_layout_of_the_arguments_does_not_matter(name):
    kernel = getattr(k, name)
    first, second = sample_arguments(kernel, 60)[:2]
    table = kernel(first.reshape(6, 10), second.reshape(6, 10))
    assert table.shape == (6, 10) and table.dtype == np.float64
    np.testing.assert_array_equal(table.ravel(), kernel(first, second))
    transposed = kernel(first.reshape(6, 10).T, second.reshape(6, 10).T)
    np.testing.assert_array_equal(transposed, table.T)
    wide = np.full((60, 3), np.nan)
    wide[:, 1] = first
    np.testing.assert_array_equal(kernel(wide[:, 1], second[::-1][::-1]), table.ravel())
    np.testing.assert_array_equal(kernel(first[::-2], second[::-2]), table.ravel()[::-2])
    outer = kernel(first[:5, None], second[None, :7])
    assert outer.shape == (5, 7)
    expected = [[kernel(float(a), float(b)) for b in second[:7]] for a in first[:5]]
    np.testing.assert_array_equal(outer, expected)
    mixed = kernel(0.5, second)
    np.testing.assert_array_equal(mixed, kernel(np.full(60, 0.5), second))


def test_more_points_than_a_chunk():
    varsigma = np.geomspace(1e-8, 1e4, 30_001)
    np.testing.assert_array_equal(k.f(varsigma)[::5000], [k.f(float(v)) for v in varsigma[::5000]])


def test_scalars_zero_dimensions_and_empty_arrays():
    assert isinstance(k.f(1.0), float) and isinstance(k.f(1), float) and isinstance(k.f(np.float64(1.0)), float)
    assert k.f(np.array(1.0)) == k.f(1.0) == k.f([1.0])[0]
    assert k.f(np.empty(0)).shape == (0,)
    assert k.f_integrand(np.empty((0, 3)), np.ones(3)).shape == (0, 3)
    assert k.f(np.float32(0.5)) == k.f(0.5)


def test_out():
    varsigma = np.geomspace(1e-3, 1.0, 12)
    expected = k.f(varsigma)
    out = np.empty(12)
    assert k.f(varsigma, out=out) is out
    np.testing.assert_array_equal(out, expected)
    strided = np.zeros((12, 2))
    k.f(varsigma, out=strided[:, 0])
    np.testing.assert_array_equal(strided, np.stack([expected, np.zeros(12)], axis=1))
    own = varsigma.copy()
    k.f(own, out=own)
    np.testing.assert_array_equal(own, expected)
    with pytest.raises(ValueError, match="shape"):
        k.f(varsigma, out=np.empty(11))
    with pytest.raises(TypeError, match="float64"):
        k.f(varsigma, out=np.empty(12, dtype=np.float32))


def test_bad_arguments():
    with pytest.raises(TypeError, match="takes 1 argument"):
        k.f(1.0, 2.0)
    with pytest.raises(ValueError, match="do not broadcast"):
        k.f_integrand(np.ones(3), np.ones(4))
    with pytest.raises(TypeError, match="real"):
        k.f(1j)


def test_inputs_are_left_alone():
    varsigma = np.geomspace(1e-3, 1.0, 12)
    kept = varsigma.copy()
    varsigma.flags.writeable = False
    k.f(varsigma)
    np.testing.assert_array_equal(varsigma, kept)
