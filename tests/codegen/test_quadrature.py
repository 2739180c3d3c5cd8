"""Fixed-node rules against what they must integrate exactly, and against independent nodes."""

import mpmath
import numpy as np
import pytest
import sympy as sp

from coulombdrag.codegen import quadrature
from coulombdrag.codegen.spec import FixedNodeIntegral

x, s = sp.symbols("x s", positive=True)
SOFTPLUS = sp.log(1 + sp.exp(x))


@pytest.mark.parametrize("order", [1, 2, 7, 16, 33])
def test_gauss_panels_are_exact_for_polynomials(order):
    nodes, weights = quadrature.gauss_legendre_panels((0.0, 0.5, 3.0), order, digits=50)
    assert nodes == sorted(nodes) and len(nodes) == 2 * order
    with mpmath.workdps(60):
        for degree in (0, 1, 2 * order - 1):
            total = mpmath.fsum(w * u**degree for u, w in zip(nodes, weights, strict=True))
            assert abs(total * (degree + 1) / mpmath.mpf(3) ** (degree + 1) - 1) < mpmath.mpf(10) ** -48
        failing = mpmath.fsum(w * u ** (2 * order) for u, w in zip(nodes, weights, strict=True))
        assert abs(failing * (2 * order + 1) / mpmath.mpf(3) ** (2 * order + 1) - 1) > mpmath.mpf(10) ** -48


@pytest.mark.parametrize("order", [2, 9, 24])
def test_gauss_nodes_of_flint_newton_and_numpy_agree(order, monkeypatch):
    first = quadrature.gauss_legendre_panels((-1.0, 1.0), order, 50)
    monkeypatch.setattr(quadrature, "flint", None)
    quadrature._legendre.cache_clear()
    second = quadrature.gauss_legendre_panels((-1.0, 1.0), order, 50)
    quadrature._legendre.cache_clear()
    for a, b, c in zip(first, second, np.polynomial.legendre.leggauss(order), strict=True):
        with mpmath.workdps(60):
            assert all(abs(u - v) < mpmath.mpf(10) ** -50 for u, v in zip(a, b, strict=True))
        np.testing.assert_allclose(np.array(a, dtype=float), c, rtol=1e-13, atol=1e-15)


def test_double_exponential_substitution():
    nodes, weights = quadrature.trapezoid(sp.exp(x - sp.exp(-x)), x, -5.0, 5.0, 140)
    with mpmath.workdps(50):
        total = mpmath.fsum(w * u**2 * mpmath.exp(-u) for u, w in zip(nodes, weights, strict=True))
    assert abs(total - 2) < 1e-22  # exp(-x) at x = exp(5 - exp(-5)) is below 1e-60, the node spacing 0.07


def test_trapezoid_needs_a_range():
    with pytest.raises(ValueError, match="lower < upper"):
        quadrature.trapezoid(None, x, 1.0, 1.0, 5)


def test_substituted_panels_integrate():
    rule = FixedNodeIntegral(
        x**3 / (sp.exp(s * x) - 1), x, 0.0, sp.oo, (-14.0, 0.0, 15.0, 50.0), 48, substitution=SOFTPLUS
    )
    nodes, weights = quadrature.nodes(rule)
    total = sum(float(w) * float(u) ** 3 / np.expm1(float(u)) for u, w in zip(nodes, weights, strict=True))
    assert total == pytest.approx(np.pi**4 / 15, rel=2e-13)


def fermi_edge(count):
    """x^3 over a Fermi-edge-like denominator: poles at distance pi/2 from the real axis."""
    integrand = x**3 / (1 + s**2 * x * (sp.exp(2 * x) - 1))
    return FixedNodeIntegral(integrand, x, 0.0, sp.oo, (-14.0, 36.0), count, "trapezoid", SOFTPLUS)


def test_truncation_error_falls_geometrically_and_is_what_was_measured():
    few, more = (abs(quadrature.truncation_error(fermi_edge(n), {s: 0.03})) for n in (100, 150))
    assert 1e-4 > few > 1e-8 and 1e-7 > more > few**2  # exp(-pi^2/h), h = 50/(n - 1)
    assert abs(quadrature.truncation_error(fermi_edge(240), {s: 0.03})) < 1e-16


def test_box_holds_ends_decades_and_zero():
    points = quadrature.box({"s": (1e-8, 1e4), "b": (0.0, 10.0)}, 5)
    assert len(points) == 5 * 6
    assert sorted({p["s"] for p in points}) == pytest.approx([1e-8, 1e-5, 1e-2, 10.0, 1e4])
    assert {p["b"] for p in points} >= {0.0, 1e-19, 10.0}
    assert [p["x"] for p in quadrature.box({"x": (1.0, 3.0)}, 3)] == [1.0, 2.0, 3.0]


def test_smallest_order():
    chosen = quadrature.smallest_order(fermi_edge(2), [{s: 0.03}, {s: 3.0}], 1e-13, range(120, 260, 20))
    assert chosen.order == 200
    assert quadrature.worst_truncation(chosen, [{s: 0.03}, {s: 3.0}]) <= 1e-13
    with pytest.raises(ValueError, match="no order reaches"):
        quadrature.smallest_order(fermi_edge(2), [{s: 0.03}], 1e-13, (20, 40))
