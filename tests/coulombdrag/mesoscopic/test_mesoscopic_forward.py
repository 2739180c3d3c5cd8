"""The law of quasi-ballistic wires: eigenvalues, moments by Wick's theorem, density and samples."""

import doctest
import itertools
import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coulombdrag import mesoscopic
from coulombdrag.mesoscopic import forward


def law(c=0.0, **more):
    return mesoscopic.ForwardScattering(**{"kFL": 100.0, "kFd": 1.0, "kFl": 3.8e3, "correlation": c} | more)


def test_examples():
    assert doctest.testmod(forward).failed == 0


@pytest.mark.parametrize("kFL, kFd", [(100.0, 1.0), (5.0, 2.0), (30.0, 300.0)])
def test_traces_of_the_eigenvalues(kFL, kFd):
    """Tr kU = U1, Tr (kU)^2 = Utilde2. Modes beyond n = 256 hold 0.81/256 of the trace, times U at that wave number."""
    values = law(kFL=kFL, kFd=kFd).eigenvalues
    found = mesoscopic.interaction_moments(kFL, kFd)
    assert abs(values.sum() * found["U2k"] / found["U1"] - 1) < 1e-3 * min(1.0, 10 * kFL / kFd)
    assert abs((values**2).sum() * found["U2k"]**2 / found["Utilde2"] - 1) < 1e-7


def test_eigenvalues_on_a_grid():
    """The product k U on 2000 midpoints; a kink in k and a width of 20 cells of U leave (1/20)^2/12 at most."""
    n, L, d = 1500, 50.0, 1.0
    x = (np.arange(n) + 0.5) * L / n
    gap = np.abs(x[:, None] - x)
    product = (1 - 2 * gap / L) @ (1 / np.hypot(gap, d)) * (L / n)**2
    top = np.sort(np.linalg.eigvals(product).real)[::-1][:8]
    wires = law(kFL=L, kFd=d)
    found = wires.eigenvalues[:8] * mesoscopic.interaction_moments(L, d)["U2k"]
    np.testing.assert_allclose(found, top, rtol=2e-4)


FIELDS = {"X": (("a", 0), ("b", 1)), "X*": (("a", 1), ("b", 0)), "Y": (("a", 0), ("b", 0)), "Y*": (("a", 1), ("b", 1))}


def wick(factors, c, sums):
    """Mean of a product of X = sum s_j a_j b_j*, Y = sum s_j a_j b_j with <a a*> = <b b*> = 1, <a b*> = c."""
    plain = [(k, t) for k, f in enumerate(factors) for t, star in FIELDS[f] if not star]
    starred = [(k, t) for k, f in enumerate(factors) for t, star in FIELDS[f] if star]
    if len(plain) != len(starred):
        return 0.0
    total = 0.0
    for order in itertools.permutations(starred):
        group, weight = list(range(len(factors))), 1.0
        for (i, s), (j, t) in zip(plain, order, strict=True):
            weight *= 1.0 if s == t else c
            group = [group[j] if g == group[i] else g for g in group]
        for label in set(group):
            weight *= sums[group.count(label)]
        total += weight
    return total


@pytest.mark.parametrize("c", [0.0, 0.35, -0.8, 1.0])
def test_mean_and_rms_by_wick(c):
    wires = law(c)
    sums = [float(((wires.reflection * wires.eigenvalues)**p).sum()) for p in range(5)]
    one = [(1.0, ("X",)), (1.0, ("X*",)), (1.0, ("X", "X*")), (-1.0, ("Y", "Y*"))]      # g - 1
    mean = sum(k * wick(f, c, sums) for k, f in one)
    square = sum(k * m * wick(f + g, c, sums) for k, f in one for m, g in one)
    assert abs(wires.mean - 1 - mean) < 2e-7 * abs(mean) + 1e-13          # modes that are left out
    assert abs(wires.rms / math.sqrt(square - mean**2) - 1) < 2e-7
    small = law(c, kFl=1e9)
    assert abs(small.rms / small.leading_rms - 1) < 1e-5
    expected = mesoscopic.relative_fluctuation(100.0, 1.0, 1e9) * mesoscopic.correlation_enhancement(c)
    assert abs(small.leading_rms / expected - 1) < 1e-14
    assert abs(small.mean - 1 - mesoscopic.mean_shift(100.0, 1.0, 1e9, c)) < 1e-10


def test_sums_over_unlike_modes():
    """By the power sums, where they do not cancel; and one mode alone leaves nothing."""
    wires = law(kFL=20.0, kFd=0.5, kFl=100.0)
    x = np.append(wires.reflection * wires.eigenvalues, 0.0)
    x[-1] = wires._sums["first"] - x.sum()
    p1, p2, p3, p4 = (float((x**p).sum()) for p in range(1, 5))
    found = wires._sums
    for name, expected in (("pairs", p1**2 - p2), ("uneven", p1 * p2 - p3), ("squares", p2**2 - p4),
                           ("triples", p2 * p1**2 - 2 * p1 * p3 - p2**2 + 2 * p4)):
        assert abs(found[name] / expected - 1) < 1e-12, name
    alone = law(kFL=1.0, kFd=1e6, kFl=2.0)._sums
    assert alone["pairs"] < 1e-7 * alone["square"]            # the mode that stands for those left out
    assert max(alone["squares"], alone["triples"]) < 1e-12 * alone["square"]


@pytest.mark.parametrize("c", [0.0, 0.5, -0.7, 1.0])
def test_samples_have_the_mean_and_the_rms(c):
    """30000 samples: four standard errors."""
    wires, n = law(c), 30_000
    g = wires.sample(n, seed=11)
    assert abs(g.mean() - wires.mean) < 4 * wires.rms / math.sqrt(n)
    spread = np.sqrt(((g - g.mean())**2).var() / n) / (2 * g.std())
    assert abs(g.std() - wires.rms) < 4 * spread
    np.testing.assert_array_equal(wires.sample(3, seed=11, first=5000), g[5000:5003])
    if c == 1.0:
        assert g.min() >= 1.0


@pytest.mark.parametrize("c", [0.0, 0.5, -0.9, 1.0])
def test_density_and_distribution(c):
    """Moments of the density by Simpson: steps of 0.07 decay lengths leave 1e-6, modes that are left out 1e-8."""
    from scipy.integrate import simpson

    wires = law(c)
    x = np.linspace(-14.0, 20.0, 1201)
    p = wires.pdf(x)
    mean = simpson(x * p, x=x)
    assert abs(simpson(p, x=x) - 1) < 1e-5
    assert abs(mean - 1 - 2 * c * wires._sums["first"]) < 2e-5
    assert abs(math.sqrt(simpson((x - mean)**2 * p, x=x)) / wires.leading_rms - 1) < 2e-5
    assert p.min() > -1e-12 * p.max()
    below = np.asarray(wires.cdf(x))
    assert (np.diff(below) > -1e-12).all() and below[0] < 1e-7 and below[-1] > 1 - 1e-9
    np.testing.assert_allclose(np.gradient(below, x)[1:-1], p[1:-1], atol=5e-3 * p.max())
    shares = np.array([1e-6, 0.05, 0.5, 0.99, 1 - 1e-6])
    np.testing.assert_allclose(wires.cdf(wires.quantile(shares)), shares, atol=1e-12)


def test_density_by_poles():
    """The sum over poles, c = 0: far from the clean drag its terms do not cancel."""
    wires = law(0.0)
    a = wires.reflection * wires.eigenvalues[:24]
    rest = wires.reflection * wires.eigenvalues[24:]
    for y in (0.8, 1.5, 3.0, 30.0):
        poles = 0.0
        for j, scale in enumerate(a):
            others = np.delete(a, j)
            weight = np.prod(1 / (1 - (others / scale)**2)) * np.prod(1 / (1 - (rest / scale)**2))
            poles += weight * math.exp(-y / scale) / (2 * scale)
        assert abs(wires.pdf(1 + y) / poles - 1) < 1e-9


@pytest.mark.parametrize("c", [0.0, 0.6, 1.0, -1.0])
def test_wires_far_apart_have_one_mode(c):
    """U12 = 1/d: one eigenvalue, (8/pi^2)(integrals)^2 summed to 1/3 of U0; two exponentials, corners and all."""
    wires = law(c, kFL=1.0, kFd=1e6, kFl=20.0)
    values = wires.eigenvalues
    assert values[1] < 1e-10 * values[0]
    up, down = wires.reflection * values[0] * (1 + c), wires.reflection * values[0] * (1 - c)
    y = np.array([1e-9, 0.01, 0.3, 2.0]) * values[0]
    above = np.exp(-y / up) * up / (up + down) if up else 0.0 * y
    below = np.exp(-y / down) * down / (up + down) if down else 0.0 * y
    np.testing.assert_allclose(1 - np.asarray(wires.cdf(1 + y)), above, rtol=0, atol=1e-8)
    np.testing.assert_allclose(wires.cdf(1 - y), below, rtol=1e-7)
    np.testing.assert_allclose(np.asarray(wires.pdf(1 - y)), below / down if down else below, rtol=1e-7)


def test_leading_law_describes_the_samples_at_long_paths():
    """At kFl = 1e6 what is beyond leading order is 0.1 %: Kolmogorov's distance, 1 in 1e4 beyond 2.2."""
    wires = law(0.6, kFl=1e6)
    g = np.sort(wires.sample(4_000, seed=4))
    share = (np.arange(g.size) + 0.5) / g.size
    assert np.abs(wires.cdf(g) - share).max() * math.sqrt(g.size) < 2.2


@settings(max_examples=20, deadline=None)
@given(st.floats(-1, 1), st.floats(0, 4), st.floats(-3, 3), st.floats(-2, 8))
def test_no_nonsense_anywhere(c, length, distance, path):
    wires = law(c, kFL=10**length, kFd=10**distance, kFl=10**path)
    assert wires.rms >= 0 and math.isfinite(wires.mean)
    assert 0 <= wires.cdf(wires.mean) <= 1
    assert wires.cdf(math.inf) == 1 and wires.cdf(-math.inf) == 0 and math.isnan(wires.cdf(math.nan))


def test_refusals():
    for name, value in (("kFL", 0.0), ("kFd", math.nan), ("kFl", -1.0), ("correlation", 1.01), ("kFL", [1.0, 2.0])):
        with pytest.raises(ValueError, match=name):
            law(**{name: value})
    with pytest.raises(ValueError, match="share"):
        law().quantile(0.0)
