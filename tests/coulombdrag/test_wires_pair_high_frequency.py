"""Potentials, momentum diffusion, Eq. (16), and the drag at high frequency, Eq. (29), by independent quadratures."""

import mpmath as mp
import numpy as np
import pytest
from scipy.integrate import quad

from coulombdrag import wires
from coulombdrag.errors import ConvergenceError

COULOMB = wires.CoulombPotential(U=0.7, d=2.0)
GATED = wires.GatedPotential(U=0.7, d=2.0, h=1.5)
GAUSS = wires.GaussianPotential(V0=1.3, a=0.8)
ALL = [COULOMB, GATED, GAUSS]


@pytest.mark.parametrize("h", [1e-6, 1e-3, 0.05, 0.5, 0.86, 0.87, 2.0, 1e4])
@pytest.mark.parametrize("q", [1e-12, 1e-3, 0.3, 1.0, 5.0, 40.0])
def test_gated_potential_keeps_its_digits(q, h):
    value = wires.GatedPotential(U=1.5, d=1.0, h=h)(q)
    with mp.workdps(50):
        want = 3 * (mp.besselk(0, mp.mpf(q)) - mp.besselk(0, mp.mpf(q) * mp.sqrt(1 + 4 * mp.mpf(h) ** 2)))
    assert abs(value / float(want) - 1) < 1e-13


def test_potentials_are_even_and_take_arrays():
    q = np.array([[0.1, 1.0], [3.0, 10.0]])
    for potential in ALL:
        assert potential(q).shape == q.shape
        assert np.array_equal(potential(-q), potential(q))
    assert GATED(0.0) == pytest.approx(2 * 0.7 * np.log(np.hypot(2.0, 3.0) / 2.0), rel=1e-15)


@pytest.mark.parametrize("potential", [*ALL, wires.GatedPotential(U=1.0, d=1.0, h=1e-4)], ids=repr)
@pytest.mark.parametrize("m", [1.0, 0.3])
def test_momentum_diffusion_is_the_integral(potential, m):
    closed = wires.momentum_diffusion(potential, m)
    value = sum(quad(lambda q: q * potential(q) ** 2, a, b, epsabs=0, epsrel=1e-12, limit=200)[0]
                for a, b in ((1e-12, 0.01), (0.01, 1.0), (1.0, 30.0)))
    assert closed == pytest.approx(m / 16 * 2 * value / (2 * np.pi), rel=1e-10)
    assert wires.momentum_diffusion(lambda q: potential(q), m) == pytest.approx(closed, rel=1e-13)


def test_momentum_diffusion_of_callables():
    assert wires.momentum_diffusion(lambda q: 0.0 * q) == 0.0
    assert wires.momentum_diffusion(lambda q: 1 / (1 + q * q), [1.0, 2.0]) == pytest.approx(
        np.array([1.0, 2.0]) / (32 * np.pi), rel=1e-13)
    with pytest.raises(ValueError, match="does not converge at large q"):
        wires.momentum_diffusion(lambda q: 1.0)
    with pytest.raises(ValueError, match="does not converge at small q"):
        wires.momentum_diffusion(lambda q: np.where(q < 1, 1 / q, 0.0))
    with pytest.raises(ConvergenceError, match="Eq. \\(16\\)"):
        wires.momentum_diffusion(lambda q: np.random.default_rng(0).random(q.shape) * np.exp(-q))


def by_definition(eF1, eF2, T, potential, m, e):
    """Eq. (29) as nested adaptive quadratures over k and q, densities of Eq. (24) by quadrature of f."""
    def zeta(k, eF):
        return 1 / np.cosh(min(abs((k * k / (2 * m) - eF) / (2 * T)), 300.0))

    def both(k):
        return zeta(k, eF1) * zeta(k, eF2)

    far = np.sqrt(2 * m * (max(eF1, eF2, 0.0) + 40 * T))
    cuts = [0.0, *np.linspace(0.05, 1, 12) * far]

    def inner(q):
        return sum(quad(lambda p: both(p - q / 2) * both(p + q / 2), a, b, epsabs=1e-17, epsrel=1e-12, limit=200)[0]
                   for a, b in zip(cuts, cuts[1:], strict=False)) * 2

    edges = [0.0, 0.02, 0.1, 0.5, *np.linspace(1.0, 2 * far, 8)]
    total = sum(quad(lambda q: q * potential(q) ** 2 * inner(q), max(a, 1e-9), b, epsabs=1e-15, epsrel=1e-10)[0]
                for a, b in zip(edges, edges[1:], strict=False)) * 2 / (2 * np.pi) ** 2
    density = [sum(quad(lambda k, eF=eF: 1 / (1 + np.exp((k * k / (2 * m) - eF) / T)), a, b, epsrel=1e-13)[0]
                   for a, b in zip(cuts, cuts[1:], strict=False)) / np.pi for eF in (eF1, eF2)]
    return m / (32 * e**2 * density[0] * density[1] * T) * total


@pytest.mark.parametrize("eF1, eF2, T, potential, m, e", [
    (2.0, 2.0, 1.0, COULOMB, 1.0, 1.0), (3.0, 1.5, 0.7, GAUSS, 1.6, 0.5), (-1.0, 1.0, 1.0, GATED, 1.0, 1.0)])
def test_high_frequency_drag_against_its_definition(eF1, eF2, T, potential, m, e):
    value = wires.high_frequency_drag(eF1, eF2, T, potential, m, e)
    assert value == pytest.approx(by_definition(eF1, eF2, T, potential, m, e), rel=1e-9)


def test_high_frequency_drag_against_twenty_digits():
    # two-dimensional Gauss-Legendre quadrature in mpmath with 20 digits, 66 s each
    want = {(1.0, 1.5): 0.006352008451948082194, (4.0, 3.0): 0.0010703947653459077638}
    for (eF1, eF2), value in want.items():
        assert wires.high_frequency_drag(eF1, eF2, 1.0, COULOMB) == pytest.approx(value, rel=1e-13)


def test_nondegenerate_limit_in_closed_form():
    # Boltzmann electrons and a contact V0: (V0/e)**2 m sqrt(m/(pi T)), whatever the densities
    eF1, eF2 = [-40.0, -300.0, -900.0], [-50.0, -900.0, -900.0]
    value = wires.high_frequency_drag(eF1, eF2, 0.5, lambda q: 3.0, m=2.0, e=1.5)
    assert value == pytest.approx(np.full(3, (3.0 / 1.5) ** 2 * 2 * np.sqrt(2 / (np.pi * 0.5))), rel=1e-13)


@pytest.mark.parametrize("eF", [5.0, 50.0, 1000.0])
def test_fokker_planck_limit(eF):
    # range a much above the inverse thermal momentum: the correlation at q = 0 and D2 remain, at order (T a/v_F)**-2
    ratios = []
    for a in (20.0, 60.0):
        potential = wires.GaussianPotential(V0=1.0, a=a * np.sqrt(2 * eF))
        k = np.linspace(0.0, np.sqrt(2 * (eF + 40.0)), 400_001)
        overlap = 2 * np.trapezoid(np.cosh((k * k / 2 - eF) / 2) ** -4.0, k) / (2 * np.pi)
        n = 2 * np.trapezoid(1 / (1 + np.exp(k * k / 2 - eF)), k) / (2 * np.pi)
        limit = wires.momentum_diffusion(potential) * overlap / (2 * n**2)
        ratios.append(wires.high_frequency_drag(eF, eF, 1.0, potential) / limit - 1)
    assert abs(ratios[1]) < 1e-3
    assert 1.8 < np.log(ratios[0] / ratios[1]) / np.log(3) < 2.2


def test_symmetric_broadcast_and_nan():
    eF = np.array([1.0, 3.0, np.nan])
    value = wires.high_frequency_drag(eF[:, None], [2.0, 5.0], 1.0, GATED)
    assert value.shape == (3, 2) and np.isnan(value[2]).all() and np.isfinite(value[:2]).all()
    swapped = wires.high_frequency_drag([2.0, 5.0], eF[:, None], 1.0, GATED)
    assert np.allclose(value[:2], swapped[:2], rtol=1e-13)
    assert isinstance(wires.high_frequency_drag(1.0, 1.0, 1.0, GATED), float)
    twice = wires.high_frequency_drag(1.0, 3.0, 1.0, lambda q: 2 * GATED(q), e=4.0)
    assert twice == pytest.approx(wires.high_frequency_drag(1.0, 3.0, 1.0, GATED) / 4, rel=1e-12)


def test_scaling_of_units():
    """Lengths by s, energies by t: the resistivity over hbar/e^2 and length is what it was."""
    s, t = 1e-7, 3e-22
    value = wires.high_frequency_drag(2.0, 3.0, 1.0, COULOMB)
    scaled = wires.high_frequency_drag(2 * t, 3 * t, t, wires.CoulombPotential(U=0.7 * t * s, d=2.0 * s),
                                       m=1 / (t * s * s))
    assert scaled == pytest.approx(value / s, rel=1e-12)


def test_drag_beyond_overlap_underflows_to_zero_quietly():
    assert wires.high_frequency_drag(50.0, 2000.0, 1.0, lambda q: np.exp(-q * q)) == 0.0


@pytest.mark.parametrize("make, message", [
    (lambda: wires.CoulombPotential(U=1.0, d=0.0), r"d = 0\.0 is outside the allowed range \(0, inf\)"),
    (lambda: wires.CoulombPotential(U=np.nan, d=1.0), "U = nan"),
    (lambda: wires.GatedPotential(U=1.0, d=1.0, h=-1.0), r"h = -1\.0 .*gate"),
    (lambda: wires.GaussianPotential(V0=1.0, a=np.nan), r"a = nan .*Eq. \(16\)"),
    (lambda: wires.GaussianPotential(V0=[1.0, 2.0], a=1.0), "V0 has shape"),
    (lambda: wires.high_frequency_drag(1.0, 1.0, 0.0, COULOMB), r"T = 0\.0 .*Eq. \(5\)"),
    (lambda: wires.high_frequency_drag(1.0, np.inf, 1.0, COULOMB), "eF2 = inf"),
    (lambda: wires.high_frequency_drag(1.0, 1.0, 1.0, 3.0), r"potential = 3\.0 must be a callable"),
    (lambda: wires.high_frequency_drag(1.0, 1.0, 1.0, lambda q: 1j * q), r"potential\(q\) must be a real"),
    (lambda: wires.high_frequency_drag(1.0, 1.0, 1.0, lambda q: np.log(-1 - 0 * q)), "potential"),
    (lambda: wires.momentum_diffusion(COULOMB, m=-1.0), r"m = -1\.0"),
    (lambda: wires.momentum_diffusion(lambda q: q[:2]), "shape"),
])
@pytest.mark.filterwarnings("ignore:invalid value")
def test_refused(make, message):
    with pytest.raises(ValueError, match=message):
        make()
