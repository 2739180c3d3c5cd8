"""Moments of the Coulomb interaction, zeta and the closed forms, against mpmath on what defines them."""

import doctest
import math

import mpmath as mp
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from coulombdrag import mesoscopic
from coulombdrag.mesoscopic import functions, moments

#: What the issue asks for; the rounding of some ten products and of a library Bessel function is a hundredth of it.
DEMANDED = 1e-12


@pytest.mark.parametrize("module", [functions, moments])
def test_examples(module):
    assert doctest.testmod(module).failed == 0


def panels(top, steps=2):
    number = max(1, int(top / steps))
    return [top * k / number for k in range(number + 1)]


def on_axis(L, d, weight):
    """Integral of (L - u) weight(u)/sqrt(u^2 + d^2) over -L..L, in theta = asinh(u/d), half-periods apart."""
    L, d = mp.mpf(L), mp.mpf(d)
    turns = int(2 * L / mp.pi) + 1
    cuts = [mp.asinh(L * k / turns / d) for k in range(1, turns + 1)]
    size = max(d, L) / L**2                      # a quadrature stops at an absolute error
    found = mp.quad(lambda t: size * (L - d * mp.sinh(t)) * weight(d * mp.sinh(t)), panels(cuts[0]) + cuts[1:])
    return 2 * found / size


@pytest.mark.parametrize("L, d", [
    (1e-12, 1e-12), (1e-12, 1e12), (1.0, 1e-12), (0.5, 10.0), (1.99, 1e-3), (2.01, 1e-3), (2.01, 1e4), (25.0, 1e-9),
    (25.0, 0.3), (25.0, 5.0), (25.0, 39.9), (25.0, 40.1), (100.0, 1.0)])
def test_moments_of_one_difference(L, d):
    with mp.workdps(35):
        expected = {"U2k": on_axis(L, d, lambda u: mp.cos(2 * u)), "U0": on_axis(L, d, lambda u: 1),
                    "U1": on_axis(L, d, lambda u: 1 - 2 * u / mp.mpf(L))}
    found = mesoscopic.interaction_moments(L, d)
    for name, value in expected.items():
        assert abs(found[name] / value - 1) < DEMANDED, name


def test_backscattering_of_very_long_wires():
    """Ends of the contour by mpmath at 30 digits: the reference on the real axis would turn 1e8 times."""
    with mp.workdps(30):
        for L, d in ((1e3, 12.0), (1e5, 1e-6), (1e9, 3.0), (1e6, 1e9), (1e12, 1e8), (1e12, 1e-12)):
            L_, d_ = mp.mpf(L), mp.mpf(d)
            top = min(d_, mp.mpf(40))
            near = mp.quad(lambda p, d=d_: d * mp.sin(p) * mp.exp(-2 * d * mp.sin(p)),
                           [mp.asin(top / d_) * k / 8 for k in range(9)])
            far = mp.quad(lambda y, L=L_, d=d_: y * mp.exp(-2 * y) / mp.sqrt((L + 1j * y)**2 + d * d),
                          [0, 1, 4, 12, 40])
            expected = 2 * (L_ * mp.besselk(0, 2 * d_) + near - mp.re(mp.expjpi(2 * L_ / mp.pi) * far))
            scale = abs(L_ * mp.besselk(0, 2 * d_)) + near + abs(far)
            assert abs(mesoscopic.interaction_moments(L, d)["U2k"] - expected) < DEMANDED * scale


def overlap_weight(u, v):
    """Weight of U(u) U(v) in Eq. (5) for wires of length one: t = x2 - x2' slides, the rest is piecewise cubic."""
    a0, a1, b0, b1 = max(0, -u), min(1, 1 - u), max(0, -v), min(1, 1 - v)

    def integrand(t):
        return max(0, min(a1, b1 + t) - max(a0, b0 + t)) * (1 - 2 * abs(t)) * (1 - 2 * abs(t + u - v))

    cuts = sorted([a0 - b1, a1 - b0] + [p for p in (0, v - u, a0 - b0, a1 - b1) if a0 - b1 < p < a1 - b0])
    return sum((q - p) * (integrand(p) + 4 * integrand((p + q) / 2) + integrand(q)) / 6
               for p, q in zip(cuts, cuts[1:], strict=False))


@pytest.mark.parametrize("d", [0.5])
def test_fourfold_integral_in_two_dimensions(d):
    """Eq. (5) by a double quadrature over the two differences, at 16 digits: good to 1e-13."""
    with mp.workdps(16):
        d_ = mp.mpf(d)

        def theta(u):
            return mp.asinh(u / d_)

        def g(p, q, sign):
            return overlap_weight(d_ * mp.sinh(p), sign * d_ * mp.sinh(q))

        top, half = theta(1), theta(mp.mpf(1) / 2)
        same = mp.quad(lambda p: mp.quad(lambda q: g(p, q, 1), [0, p]), [0, top])
        opposite = mp.quad(lambda p: mp.quad(lambda q: g(p, q, -1), [0, theta(1 - d_ * mp.sinh(p)), top]),
                           [0, half, top])
    found = mesoscopic.interaction_moments(1.0, d)["Utilde2"]
    assert abs(found / (4 * same + 2 * opposite) - 1) < 1e-13


@pytest.mark.parametrize("L, d", [(1.0, 0.3), (100.0, 1.0), (7.0, 0.01)])
def test_fourfold_integral_by_modes(L, d):
    """1 - 2|x - x'|/L is the sum of (8/pi^2 n^2)(cos cos + sin sin) over odd n: Utilde2 is a sum of squares.

    Left out are modes beyond n = N, with matrix elements below U0 each: 3 * (8/pi^2)^2 U0^2 sum of n^-4, N^-3 of it.
    """
    from scipy.integrate import quad

    odd = np.arange(1, 24, 2)
    total = 0.0
    for n in odd:
        for m in odd[odd <= n]:
            def element(u, sign, n=n, m=m):
                """cos cos (sign 1) or sin sin (sign -1) along the line of difference u; y from 0 to 1 - u."""
                def one(a, b):
                    out = 0.0
                    for k, s in ((a - b, 1.0), (a + b, sign)):
                        out += s * (np.cos(np.pi * a * u) * (1 - u) if k == 0 else
                                    (np.sin(np.pi * (k * (1 - u) + a * u)) - np.sin(np.pi * a * u)) / (np.pi * k))
                    return out / 2
                return (one(n, m) + one(m, n)) * L

            for sign in (1.0, -1.0):
                value = quad(lambda t, s=sign, e=element: e(d / L * math.sinh(t), s), 0, math.asinh(L / d),
                             epsabs=1e-10, limit=400)[0]
                total += (1 if n == m else 2) * ((8 / np.pi**2) * value / (n * m))**2
    found = mesoscopic.interaction_moments(L, d)
    assert 0 <= found["Utilde2"] - total < 3 * (found["U0"] / 23.0)**2 / 23


def test_fourfold_integral_over_decades():
    """The same outer integral with 30 digits, from nearly touching wires to nearly points."""
    with mp.workdps(30):
        for d in (1e-24, 1e-9, 1e-4, 0.3, 7.0, 1e5, 1e24):
            d_ = mp.mpf(d)

            def moments_up_to(b, d=d_):
                z = max(d, 1)
                return [mp.quad(lambda t, k=k: z * (d * mp.sinh(t))**k, panels(mp.asinh(b / d))) / z for k in range(5)]

            whole, half = moments_up_to(mp.mpf(1)), moments_up_to(mp.mpf(1) / 2)

            def inner(table, u, m):
                return sum(int(table[i, j]) * u**i * m[j] for i in range(5) for j in range(5) if table[i, j])

            def closed(b, d=d_):
                """Moments in closed form at 150 digits, where the terms cancel."""
                with mp.workdps(150):
                    s, out = mp.sqrt(b * b + d * d), [mp.asinh(b / d)]
                    out.append(s - d)
                    for k in (2, 3, 4):
                        out.append((b**(k - 1) * s - (k - 1) * d * d * out[k - 2]) / k)
                return out

            assert all(abs(a / b - 1) < 1e-25 for a, b in zip(whole, closed(mp.mpf(1)), strict=True))
            size = max(d_, 1)**2
            first = mp.quad(lambda t, w=whole, d=d_, z=size: z * (
                            4 * inner(moments._SAME, d * mp.sinh(t), closed(d * mp.sinh(t)))
                            + 2 * inner(moments._OPPOSITE, d * mp.sinh(t), w)), panels(mp.asinh(1 / d_), 4))
            second = mp.quad(lambda t, h=half, d=d_, z=size: z * inner(moments._SHORT, d * mp.sinh(t), [
                2 * a - b for a, b in zip(closed(1 - d * mp.sinh(t)), h, strict=True)]),
                panels(mp.asinh(1 / (2 * d_)), 4))
            scale = 1e12 if d < 1e-12 else 1e-12 if d > 1e12 else 1.0
            found = mesoscopic.interaction_moments(scale, scale * d)["Utilde2"]
            assert abs(found / ((first + 2 * second) / (3 * size) * mp.mpf(scale)**2) - 1) < DEMANDED


@given(st.floats(-12, 12), st.floats(-12, 12))
def test_moments_are_positive_and_ordered(length, distance):
    """The interaction is positive, and the weight 1 - 2|x - x'|/L a positive kernel below one."""
    found = mesoscopic.interaction_moments(10**length, 10**distance)
    assert found["U2k"] > 0 or 10**distance > 10**length
    assert 0 < found["U1"] < found["U0"]
    assert 0 < found["Utilde2"] <= found["U1"]**2 * (1 + 1e-12)


def test_moments_broadcast_and_refuse():
    L, d = np.array([[1.0], [50.0]]), np.array([0.1, 1.0, np.nan])
    found = mesoscopic.interaction_moments(L, d)
    for name, value in found.items():
        assert value.shape == (2, 3) and np.isnan(value[:, 2]).all()
        assert value[1, 1] == mesoscopic.interaction_moments(50.0, 1.0)[name]     # to the last bit
    for wrong, match in (({"kFL": 0.0, "kFd": 1.0}, r"kFL = 0\.0 is outside"), ({"kFL": 1.0, "kFd": -1.0}, "kFd = -1"),
                         ({"kFL": [1.0, 2.0], "kFd": [1.0, 2.0, 3.0]}, "kFL.*kFd"),
                         ({"kFL": [1.0, math.inf], "kFd": 1.0}, r"kFL\[1\] = inf"), ({"kFL": "a", "kFd": 1.0}, "kFL")):
        with pytest.raises(ValueError, match=match):
            mesoscopic.interaction_moments(**wrong)


def zeta_reference(kFl):
    """The definition below the tenth zero of J0, its Hankel form on another contour (from x = 0) for long paths."""
    a = 2 / mp.mpf(kFl)

    def smooth(x):
        return x * mp.exp(-a * x) * (mp.besselj(0, x)**2 + mp.bessely(0, x)**2)**2

    def turned(y):
        k, i = mp.besselk(0, y), mp.besseli(0, y)
        return y * k**3 * (6 / mp.pi**4 * mp.cos(a * y) * k - 8 / mp.pi**3 * mp.sin(a * y) * i)

    cuts = [0] + [mp.mpf(16)**k for k in range(-5, 30) if mp.mpf(16)**k < 40 / a] + [40 / a]
    return 3 * mp.quad(smooth, cuts) / 8 + mp.quad(turned, [0] + [mp.mpf(4)**-k for k in range(9, 0, -1)]
                                                   + list(range(1, 30)))


@pytest.mark.parametrize("kFl", [0.1, 0.1666, 0.1667, 3.8e3, 1e12])
def test_zeta(kFl):
    with mp.workdps(16):
        if kFl < 1:
            expected = mp.quad(lambda x: x * mp.exp(-2 * x / mp.mpf(kFl)) * mp.besselj(0, x)**4, range(0, 15))
        else:
            expected = zeta_reference(kFl)
    assert abs(mesoscopic.zeta(kFl) / expected - 1) < DEMANDED


def test_zeta_from_its_definition():
    """No Hankel functions: 60 oscillations of J0^4, damped to 1e-16."""
    with mp.workdps(18):
        expected = mp.quad(lambda x: x * mp.exp(-2 * x / 10) * mp.besselj(0, x)**4, range(0, 200, 3))
    assert abs(mesoscopic.zeta(10.0) / expected - 1) < DEMANDED


def test_zeta_asymptote_has_the_exact_constant():
    """The difference falls as 1/kFl (times a logarithm): two in the constant would stay."""
    path = np.array([1e2, 1e4, 1e6])
    difference = np.abs(mesoscopic.zeta(path) - mesoscopic.zeta_asymptote(path))
    assert (difference * path < 0.2).all() and (difference > 0).all()
    assert abs(mesoscopic.zeta(1e-8) / (1e-8 / 2)**2 - 1) < 1e-12


def test_zeta_broadcasts_and_refuses():
    found = mesoscopic.zeta(np.array([[0.1, 1.0], [np.nan, 1e5]]))
    assert found.shape == (2, 2) and np.isnan(found[1, 0]) and found[1, 1] == mesoscopic.zeta(1e5)
    for wrong in (0.0, -1.0, math.inf, 1e13):
        with pytest.raises(ValueError, match="kFl"):
            mesoscopic.zeta(wrong)


def test_relative_fluctuation_and_shift():
    found = mesoscopic.interaction_moments(100.0, 1.0)
    expected = math.sqrt(2 * 1e-3**2 * found["U2k"]**2 * found["Utilde2"]) / found["U2k"]**2      # (4) as printed
    assert abs(mesoscopic.relative_fluctuation(100.0, 1.0, 1e5) / expected - 1) < 1e-14
    shift = mesoscopic.mean_shift(100.0, 1.0, 1e5, [-1.0, 0.0, 0.5])
    np.testing.assert_allclose(shift, 2e-3 * found["U1"] / found["U2k"] * np.array([-1, 0, 0.5]), rtol=1e-14)
    assert mesoscopic.relative_fluctuation([1.0, 2.0], 1.0, [[1e4], [1e5]]).shape == (2, 2)
    with pytest.raises(ValueError, match="kFl"):
        mesoscopic.relative_fluctuation(100.0, 1.0, -1.0)
    with pytest.raises(ValueError, match="c = 1.5"):
        mesoscopic.mean_shift(100.0, 1.0, 1e5, 1.5)


def test_correlation_enhancement():
    np.testing.assert_allclose(mesoscopic.correlation_enhancement([0.0, 0.6, -1.0]), [1.0, math.sqrt(1.36), 2**0.5],
                               rtol=1e-15)
    with pytest.raises(ValueError, match="c = -1.1"):
        mesoscopic.correlation_enhancement(-1.1)


def test_gamma_collects_the_factors_of_23():
    """Prefactor of (23) times both integrals, without what (24) shows: the area, kF, l, d, N, the energies and ln."""
    spectral = 2 * math.pi / 4**4 * 3 / (2 * math.pi**2)       # (m/2 hbar^2)^4 = (kF^2/4 eF)^4, zeta's logarithm
    prefactor = math.pi**2 / (3 * 2**8)
    collected = prefactor * math.sqrt(2 * spectral) * 2 * math.pi
    assert abs(mesoscopic.drag_scale() / collected - 1) < 1e-14
    assert 9.9 < mesoscopic.drag_scale() / mesoscopic.drag_scale_printed() < 10.0
