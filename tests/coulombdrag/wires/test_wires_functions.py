"""I, J, density, compressibility: the printed forms against the integrals, the kernels against 40 digits."""

import mpmath as mp
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coulombdrag import wires
from coulombdrag.codegen.opaque import fermi_dirac
from coulombdrag.wires.functions import log_J


def ulps(found, true):
    return float(abs(mp.mpf(float(found)) - true)/mp.mpf(float(np.spacing(abs(float(true))))))


def integral_18(x):
    """Energy integral of (18): y = (epsilon - mean)/T, both wires Delta/2 = x T away from it."""
    return mp.quad(lambda y: 1/(mp.cosh((y - x)/2)**2 + mp.cosh((y + x)/2)**2), [-mp.inf, -x, 0, x, mp.inf])


def integral_151(x):
    return mp.quad(lambda y: 1/(mp.cosh((y - x)/2)*mp.cosh((y + x)/2))**2, [-mp.inf, -x, 0, x, mp.inf])/4


def exact_I(x):
    x = mp.mpf(x)
    return mp.atan(mp.sinh(x))/mp.sinh(x) if x else mp.mpf(1)


def exact_J(x):
    x = mp.mpf(x)
    if x < mp.mpf(10)**-30:
        return mp.mpf(2)/3
    with mp.extradps(100):
        return 2*(x*mp.coth(x) - 1)/mp.sinh(x)**2


@pytest.mark.parametrize("x", ["0.25", "1", "3.5"])
def test_closed_forms_are_the_integrals_and_the_printed_19_is_not(x):
    with mp.workdps(40):
        x = mp.mpf(x)
        # (18): int k dk zeta^2 zeta^2/(zeta^2 + zeta^2) = m T int dy/(cosh^2 + cosh^2) = 2 m T I
        assert abs(integral_18(x)/2 - exact_I(x)) < mp.mpf(10)**-30
        assert abs(integral_151(x) - exact_J(x)) < mp.mpf(10)**-30
        printed = mp.atan(mp.tanh(x))/mp.sinh(x)
        assert abs(printed - exact_I(x)) > mp.mpf("0.001")
        assert ulps(wires.I(float(x)), exact_I(x)) <= 4 and ulps(wires.J(float(x)), exact_J(x)) <= 4


@pytest.mark.parametrize(("function", "exact"), [(wires.I, exact_I), (wires.J, exact_J)])
def test_within_four_ulp_over_all_orders_of_magnitude(function, exact):
    rng = np.random.default_rng(5)
    x = np.concatenate([[0.0, 5e-324, 2.0**-1022], 10.0**rng.uniform(-323, 2.9, 300), rng.uniform(0, 4, 500),
                        rng.uniform(0, 50, 200), rng.uniform(330, 760, 300)])
    with mp.workdps(40):
        worst = max((ulps(v, exact(a)), a) for v, a in zip(function(x), x.tolist(), strict=True))
    assert worst[0] <= 4, worst


def test_even_and_at_the_ends():
    x = np.array([0.0, 1e-5, 0.7, 3.0, 400.0, 1e5, np.inf])
    for function, at_zero in ((wires.I, 1.0), (wires.J, 2/3)):
        np.testing.assert_array_equal(function(x), function(-x))
        assert function(0.0) == at_zero and function(np.inf) == 0.0 and np.isnan(function(np.nan))
        assert isinstance(function(1), float) and function([[1.0, 2.0]]).shape == (1, 2)
        assert (np.diff(function(np.linspace(0.0, 700.0, 5001))) <= 0).all()
    with pytest.raises(ValueError, match="x must be"):
        wires.I("a")


def test_log_J_goes_on_where_J_ends():
    for x in (0.0, 1.0, 39.0, 41.0, 300.0, 1e4):
        with mp.workdps(40):
            true = mp.log(8) - 2*x + mp.log((x - 1) + (x + 1)*mp.exp(-2*x)) - 3*mp.log(1 - mp.exp(-2*x)) if x else (
                mp.log(mp.mpf(2)/3))
            assert abs(log_J(x) - true) <= 4e-16*(1 + abs(true))


def condition(x, F, dF, power):
    """Condition number in eF, T and m of m**(1/2) T**power F(eF/T)."""
    slope = x*dF/F
    return abs(slope) + abs(power - slope) + mp.mpf("0.5")


def test_density_and_compressibility_within_four_ulp_times_condition():
    rng = np.random.default_rng(6)
    eta = np.concatenate([np.linspace(-50, 1000, 106), rng.uniform(-3, 45, 300), [-1.0, 1.0, 4.0, 11.0, 38.0]])
    T, m = 10.0**rng.uniform(-3, 3, eta.size), 10.0**rng.uniform(-3, 3, eta.size)
    eF = eta*T
    worst = {"density": 0.0, "compressibility": 0.0}
    with mp.workdps(40):
        for e, t, mass, n, dn in zip(*(v.tolist() for v in (
                eF, T, m, wires.density(eF, T, m), wires.compressibility(eF, T, m))), strict=True):
            x = mp.mpf(e)/mp.mpf(t)
            F = [fermi_dirac(mp.mpf(order)/2, x) for order in (1, -1, -3)]
            true = mp.sqrt(mp.mpf(mass)*t/(2*mp.pi))*F[0], mp.sqrt(mp.mpf(mass)/(2*mp.pi*t))*F[1]
            for k, (name, found, power) in enumerate((("density", n, 0.5), ("compressibility", dn, -0.5))):
                share = ulps(found, true[k])/max(1.0, float(condition(x, F[k], F[k + 1], power)))
                worst[name] = max(worst[name], share)
    assert max(worst.values()) <= 4, worst


def test_densities_against_quadrature():
    with mp.workdps(30):
        for eta in (-5.0, 0.0, 2.5, 12.0):
            top = mp.sqrt(2*max(eta, 0))
            parts = [0, top/2 + 1, top + 1, top + 3, top + 12, top + 40]
            n = mp.quad(lambda k, eta=eta: 1/(1 + mp.exp(k*k/2 - eta)), parts)/mp.pi
            dn = mp.quad(lambda k, eta=eta: 1/(4*mp.cosh((k*k/2 - eta)/2)**2), parts)/mp.pi
            assert ulps(wires.density(eta, 1.0), n) <= 4 and ulps(wires.compressibility(eta, 1.0), dn) <= 4


@settings(max_examples=50, deadline=None)
@given(st.floats(-600, 1e5), st.floats(1e-3, 1e3))
def test_more_energy_more_electrons(eta, T):
    n = wires.density([eta*T, eta*T + 0.01*T], T)
    assert 0 < n[0] < n[1]
    assert wires.compressibility(eta*T, T) > 0


def test_densities_of_the_model_are_the_kernels():
    model = wires.FokkerPlanckModel(eF1=[-20.0, 3.0, 700.0], eF2=[5.0, 3.0, 20.0], T=1.0, D2=1.0, lambda1=1.0,
                                    lambda2=1.0, kappa=0.0, m=2.0)
    for s, eF in ((0, model.eF1), (1, model.eF2)):
        np.testing.assert_allclose(model.n[s], wires.density(eF, 1.0, 2.0), rtol=3e-15)
        np.testing.assert_allclose(model.k_T[s], 8*np.pi*wires.compressibility(eF, 1.0, 2.0), rtol=3e-15)


def test_refusals_and_nan():
    with pytest.raises(ValueError, match=r"T = 0.0 .*Eq\. \(1\)"):
        wires.density(1.0, 0.0)
    with pytest.raises(ValueError, match="m = -1.0"):
        wires.compressibility(1.0, 1.0, -1.0)
    with pytest.raises(ValueError, match="eF/T"):
        wires.density(1e9, 1.0)
    assert np.isnan(wires.density(np.nan, 1.0))
