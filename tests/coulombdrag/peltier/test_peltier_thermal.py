"""Exact finite temperature against 25-digit integrals, its limits, and matrix-free against dense."""

import importlib.util
from pathlib import Path

import mpmath as mp
import numpy as np
import pytest

from coulombdrag import peltier
from coulombdrag.peltier import thermal
from coulombdrag.peltier.thermal import Moments, thermal_moments, unit_moments

_spec = importlib.util.spec_from_file_location("strips", Path(__file__).with_name("strips.py"))
strips = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(strips)


def moment(z, order):
    """M_n(z) by its trigamma function at 40 digits and more where terms cancel."""
    z = mp.mpc(z)
    upper = z if z.imag > 0 else mp.conj(z)
    with mp.workdps(40 + int(2 * max(0, mp.log10(abs(z) + 1)))):
        zero = 1j / (2 * mp.pi) * mp.psi(1, 0.5 - 1j * upper / (2 * mp.pi))
        found = (zero, 1 + upper * zero, upper * (1 + upper * zero))[order]
    return found if z.imag > 0 else mp.conj(found)


def by_quadrature(F, mu, kT, order, edges):
    """Integral of (-f')(E - mu)^n F at 25 digits."""
    with mp.workdps(30):
        def integrand(x):
            return x**order * F(mp.mpf(mu) + mp.mpf(kT) * x) / (4 * mp.cosh(x / 2) ** 2)
        points = sorted({-80.0, 80.0, 0.0, *(float(np.clip((e - mu) / kT, -80, 80)) for e in edges)})
        return mp.mpf(kT) ** order * mp.quad(integrand, points)


def test_unit_moments_against_the_trigamma_function_at_forty_digits():
    rng = np.random.default_rng(5)
    size, angle = 10.0 ** rng.uniform(-3, 8, 300), rng.uniform(0, 2 * np.pi, 300)
    z = size * np.exp(1j * angle)
    z.imag[::5] = np.sign(z.imag[::5]) * 1e-12                  # almost on the axis
    z[1::50] *= 1e6                                             # beyond the kernels
    found = unit_moments(z)
    for n in range(3):
        for k, value in enumerate(z):
            true = complex(moment(value, n))
            assert abs(found[n, k] - true) < 1e-14 * abs(true), (n, value)  # kernels 2e-15, products


def test_thermal_moments_against_quadrature():
    poles, residues = np.array([0.3 - 0.1j, -0.5 - 0.02j, 1.1 + 0.3j]), np.array([0.5 + 0.2j, -0.3j, 1.0])
    for mu, kT in ((0.2, 0.05), (-0.6, 0.4), (0.0, 3.0)):
        found = thermal_moments(poles, residues, mu, kT)
        for n in range(3):
            exact = by_quadrature(lambda E: sum(mp.mpc(w) / (E - mp.mpc(p)) for p, w in zip(poles, residues,
                                                                                            strict=True)),
                                  mu, kT, n, poles.real)
            size = float(by_quadrature(lambda E: sum(abs(mp.mpc(w) / (E - mp.mpc(p))) for p, w in
                                                     zip(poles, residues, strict=True)), mu, kT, 0, poles.real))
            assert abs(found[n] - complex(exact)) < 1e-12 * size * kT**n


def small(flux, width):
    levels = np.array([0.3, -0.8, 1.1, 0.2, -0.4, 0.9])[:3 * width]
    return strips.strip(length=3, width=width, onsite=levels, Gamma=1.0, flux=flux)


def exact_moment(s, kT, order):
    """L_n of all transmissions: mpmath integrates Gamma^2 |g_rs|^2 of the definition, inverted at each energy."""
    H = mp.matrix(strips.hamiltonian(s.onsite, s.flux))
    gamma, size = mp.mpf(float(s.Gamma[0, 0])), s.length * s.width
    cache = {}

    def transmissions(E):
        if E not in cache:
            g = (mp.eye(size) * (E + 0.5j * gamma) - H) ** -1
            cache[E] = np.array([[gamma**2 * abs(g[r, c]) ** 2 for c in range(size)] for r in range(size)])
        return cache[E]

    # the weight is analytic up to i pi, |g|^2 up to i gamma/(2 kT): equal steps converge as exp(-2 pi gap/step)
    with mp.workdps(25):
        gap = min(mp.pi, gamma / 2 / mp.mpf(kT))
        step = 2 * mp.pi * gap / (25 * mp.log(10))
        top = int(mp.ceil(62 / step))              # x^2 exp(-62) is 5e-24
        total = 0
        for k in range(-top, top + 1):
            x = k * step
            total = total + x**order / (4 * mp.cosh(x / 2) ** 2) * transmissions(mp.mpf(s.energy) + mp.mpf(kT) * x)
        total = total * step * mp.mpf(kT) ** order
    for r in range(size):
        total[r, r] = 0
        total[r, r] = -sum(total[r])
    return total


@pytest.mark.parametrize("flux, width", [(0.0, 1), (0.3, 2)])
def test_finite_temperature_against_25_digits(flux, width):
    kT = 0.2
    s = small(flux, width)
    sites, free = range(3 * width), range(width, 2 * width)
    L = [exact_moment(s, kT, n) for n in range(3)]
    moments = Moments(s, kT)
    for n in range(3):
        assert strips.apart(moments.matrix(n), L[n].astype(float)) < 1e-12
    mu = [mp.mpf(v) / 2 for v in (1, 0, -1) for _ in range(width)]

    def solve(blocks, right):
        return mp.lu_solve(mp.matrix(blocks), mp.matrix(right))

    with mp.workdps(25):
        right = [-sum(L[0][i, j] * mu[j] for j in sites) for i in free]
        found = solve([[L[0][i, j] for j in free] for i in free], right)
        exact = list(mu)
        for i, value in zip(free, found, strict=True):
            exact[i] = value
        scale = 3 / (mp.pi**2 * mp.mpf(kT) ** 2)
        heat = np.array([float(scale * sum(L[1][i, j] * exact[j] for j in sites)) for i in sites])
        both = [[L[0][i, j] for j in free] + [L[1][i, j] for j in free] for i in free]
        both += [[L[1][i, j] for j in free] + [L[2][i, j] for j in free] for i in free]
        right += [-sum(L[1][i, j] * mu[j] for j in sites) for i in free]
        warm = solve(both, right)
    voltage, probe = s.solve("thermal", kT=kT), s.solve("thermal", kT=kT, probes="voltage+temperature")
    assert strips.apart(voltage.mu.ravel(), np.array(exact, dtype=float)) < 1e-10
    assert strips.apart(voltage.heat.ravel(), heat) < 1e-10
    assert strips.apart(probe.mu.ravel()[free], np.array(list(warm)[:width], dtype=float)) < 1e-10
    assert strips.apart(probe.theta.ravel()[free], np.array(list(warm)[width:], dtype=float)) < 1e-10


def test_leading_order_is_the_limit_and_errs_quadratically():
    s = strips.strip()
    r, found = s.solve(), []
    for kT in (1e-3, 2e-3):
        voltage, probe = s.solve("thermal", kT=kT), s.solve("thermal", kT=kT, probes="voltage+temperature")
        found.append([strips.apart(voltage.mu, r.mu), strips.apart(voltage.heat, r.heat),
                      strips.apart(probe.theta, r.dmu_dE)])
    ratio = np.array(found[1]) / np.array(found[0])
    assert (np.abs(ratio - 4.0) < 0.05).all()                     # the next term is (2e-3/Gamma)^2 of this one
    assert max(found[0]) < 2e-3


@pytest.mark.parametrize("flux", [0.0, 0.3])
@pytest.mark.parametrize("probes, bath", [("voltage", None), ("voltage+temperature", None),
                                          ("voltage+temperature", 0.2)])
def test_products_and_matrices_agree(flux, probes, bath, monkeypatch):
    mask = np.ones((8, 4), dtype=bool)
    mask[3, 1] = False
    s = strips.strip(flux=flux, mask=mask)
    dense = s.solve("thermal", kT=0.1, probes=probes, phonons=bath)
    monkeypatch.setattr(thermal, "_SMALL", 0)
    free = s.solve("thermal", kT=0.1, probes=probes, phonons=bath)
    assert free.provenance["parameters"]["products"] > 0
    for name in ("mu", "heat") + (("theta",) if probes != "voltage" else ()):
        assert strips.apart(free[name], dense[name]) < 1e-10


def test_heat_balance_with_the_lattice_at_a_finite_temperature():
    s, kT, bath = strips.strip(), 0.15, 0.3
    r = s.solve("thermal", kT=kT, probes="voltage+temperature", phonons=bath)
    L1, L2 = (Moments(s, kT).matrix(n) for n in (1, 2))
    given = (L1 @ r.mu.ravel() + L2 @ r.theta.ravel()).reshape(8, 4)[1:-1] / (np.pi**2 / 3 * kT**2)
    assert strips.apart(bath * r.theta[1:-1], given) < 1e-10
    assert strips.apart(r.heat[1:-1], given) < 1e-10


@pytest.mark.parametrize("change, message", [
    (dict(Gamma=np.linspace(0.1, 0.3, 32)), "method='thermal' needs one Gamma"),
    (dict(contacts=[peltier.Lead.ideal([(0, y) for y in range(4)], mu=0.5),
                    peltier.Lead.ideal([(7, y) for y in range(4)], mu=-0.5)]), "contacts='columns' alone"),
])
def test_what_thermal_does_not_know_is_refused(change, message):
    with pytest.raises(ValueError, match=message):
        strips.strip(**change).solve("thermal", kT=0.1)


@pytest.mark.parametrize("arguments, message", [
    (([0.1, 0.2 + 1j], [1.0, 1.0], 0.0, 0.1), r"poles\[0\] = \(0.1\+0j\) lies on the real axis"),
    (([1j], [1.0, 2.0], 0.0, 0.1), "must be two lists of one length"),
    (([1j], [np.nan], 0.0, 0.1), r"residues\[0\] is not finite"),
    (([1j], [1.0], 0.0, 0.0), "kT = 0.0"),
])
def test_bad_poles_are_refused(arguments, message):
    with pytest.raises(ValueError, match=message):
        thermal_moments(*arguments)
