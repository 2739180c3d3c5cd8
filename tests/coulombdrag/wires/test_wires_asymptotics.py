"""Asymptotic formulas beside the exact model: limits, rates, regimes, widths."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coulombdrag import wires
from coulombdrag.wires import FokkerPlanckModel, asymptotics


def model(eF, Delta, ratio, mu=0.0, T=1.0, m=1.0):
    """Equal strengths in both wires, D2 = 1; mu over D3."""
    mean = FokkerPlanckModel(eF1=eF, eF2=eF, T=T, D2=1.0, lambda1=1.0, lambda2=1.0, kappa=0.0, m=m)
    kappa = mu*ratio*np.asarray(mean.k_T)[0]
    lam = ratio*(1 - mu)
    return FokkerPlanckModel.at_mismatch(eF=eF, Delta=Delta, T=T, D2=1.0, lambda1=lam, lambda2=lam, kappa=kappa, m=m)


def slope(x, y):
    """Exponent of a power law, from both ends."""
    return np.log(y[-1]/y[0])/np.log(x[-1]/x[0])


def test_resonance_tends_to_the_lorentzian_as_T_over_eF():
    # at Delta = 3 Gamma: what is left out of (133) is the next order of (132) in T/eF, at fixed small Gamma/T
    eF = np.array([20.0, 40.0, 80.0, 160.0])
    ratio = asymptotics.narrow_bound(eF, 1.0)*1e-6
    Delta = 3*wires.resonance_width(eF, 1.0, 1.0, ratio)
    off = np.abs(asymptotics.deviations(model(eF, Delta, ratio))["resonance"])
    assert (np.diff(off) < 0).all() and off[-1] < 1e-3
    assert slope(eF, off) == pytest.approx(-2, abs=0.3)


def test_the_printed_width_is_too_small_by_a_root_of_two():
    eF, ratio = 60.0, 1e-34
    exact = asymptotics.half_width(eF, 1.0, 1.0, ratio, ratio)
    printed = eF*np.sqrt(2**0.5*ratio*np.exp(eF))
    assert exact/wires.resonance_width(eF, 1.0, 1.0, ratio) == pytest.approx(1.0, abs=2e-3)
    assert exact/printed == pytest.approx(2**0.5, abs=3e-3)


def test_half_width_against_the_asymptotic_line_over_decades():
    ratio = np.geomspace(1e-30, 1e-14, 9)
    exact = asymptotics.half_width(20.0, 1.0, 1.0, ratio, ratio)
    line = wires.resonance_width(20.0, 1.0, 1.0, ratio)
    assert np.abs(exact/line - 1).max() < 0.02
    assert slope(ratio, exact) == pytest.approx(0.5, abs=1e-3)
    rates = dict(eF=20.0, T=1.0, D2=1.0, lambda1=ratio, lambda2=ratio, kappa=0.0)
    rho = [FokkerPlanckModel.at_mismatch(Delta=Delta, **rates).drag_resistivity() for Delta in (0.0, exact)]
    np.testing.assert_allclose(rho[1]/rho[0], 0.5, rtol=1e-13)
    tiny = asymptotics.half_width(20.0, 1.0, 1.0, 1e-200, 1e-200)
    assert tiny/wires.resonance_width(20.0, 1.0, 1.0, 1e-200) == pytest.approx(1.0, abs=0.02)


def test_width_in_density_is_that_in_energy_times_the_compressibility():
    gamma = wires.resonance_width(30.0, 2.0, 1.5, 1e-12)
    n = np.sqrt(2*0.7*30.0)/np.pi
    found = wires.resonance_width_density(30.0, 2.0, 1.5, 1e-12, m=0.7)
    assert found == pytest.approx(n*gamma/60.0, rel=1e-14)
    assert found == pytest.approx(n*np.sqrt(1e-12/1.5/2**0.5*np.exp(15.0)), rel=1e-14)       # Eq. (138)


def test_plateaus_tend_to_the_exact_model():
    eF = np.array([30.0, 60.0, 120.0, 240.0])
    # at Delta = T the second plateau is off by Delta/(2 eF) tanh(Delta/2T), from the densities in (114)
    off = asymptotics.deviations(model(eF, 1.0, 1.0))["triple plateau"]
    np.testing.assert_allclose(off, -np.tanh(0.5)/(2*eF), rtol=0.02)
    assert np.abs(asymptotics.deviations(model(eF, 0.0, 1.0))["triple plateau"]).max() < 1e-10
    # the first one lies between D3/D2 = eF**-2 exp(-eF) and exp(-eF): half way, each edge is off by a root of T/eF
    off = np.abs(asymptotics.deviations(model(eF, 1.0, np.exp(-eF)/eF))["pair plateau"])
    assert (np.diff(off) < 0).all() and off[-1] < 0.02


def test_drift_regime_at_its_rate():
    eF = np.array([10.0, 20.0, 40.0, 80.0])
    off = np.abs(asymptotics.deviations(model(eF, 1.0, np.exp(2*eF)))["drift"])
    assert (np.diff(off) < 0).all()
    assert slope(eF, off) == pytest.approx(-2, abs=0.3)
    with_mu = asymptotics.deviations(model(80.0, 1.0, np.exp(160.0), mu=np.exp(-160.0)*0.3))["drift"]
    assert abs(with_mu) < 2e-3
    far = model(80.0, 60.0, np.exp(160.0), mu=np.exp(-160.0)*0.3)
    saturated = asymptotics.saturated_drag(80.0, 0.3)
    assert asymptotics.drift_drag(80.0, 60.0, 1.0, 1.0, 0.3) == pytest.approx(saturated, rel=1e-12)
    assert far.drag_resistivity() == pytest.approx(saturated, rel=0.2)                       # Delta is not small here


def test_regimes_in_their_order_and_where_each_is_good():
    ratio = np.geomspace(1e-45, 1e35, 81)
    found = model(30.0, 0.0, ratio)
    names = list(asymptotics.regime(found))
    order = ["resonance", "pair plateau", "triple plateau", "drift"]
    assert [n for i, n in enumerate(names) if i == 0 or names[i - 1] != n] == order
    good = asymptotics.valid(found, 0.1)
    for i in (0, 20, -1):
        assert good[names[i]][i], names[i]
    assert asymptotics.regime(model(30.0, 0.0, 1.0)) == "triple plateau"
    assert model(30.0, 0.0, 1.0).regime() == "triple plateau"


def test_lorentzian_and_its_logarithm():
    eF, T, D2, D3 = 25.0, 1.25, 2.0, 1e-16
    width = wires.resonance_width(eF, T, D2, D3)
    Delta = np.array([0.0, width, -width, 3*width])
    found = wires.lorentzian_drag(eF, Delta, T, D2, D3, m=0.5, e=2.0)
    n = np.sqrt(2*0.5*eF)/np.pi
    peak = 16*D2/(4*n*T)*np.sqrt(2*eF/(np.pi*T))*np.exp(-2*eF/T)                             # Eq. (136) as it stands
    np.testing.assert_allclose(found, peak/np.array([1.0, 2.0, 2.0, 10.0]), rtol=1e-13)
    log = wires.lorentzian_drag(eF, Delta, T, D2, D3, 0.5, 2.0, log=True)
    np.testing.assert_allclose(np.log(found), log, rtol=1e-14)
    assert wires.lorentzian_drag(500.0, 0.0, 1.0, 1.0, 1e-300, log=True) < -900
    assert wires.lorentzian_drag(25.0, 1.0, 1.0, 1.0, 0.0) == 0.0                            # Eq. (28)
    assert wires.lorentzian_drag(25.0, 0.0, 1.0, 1.0, 0.0) == asymptotics.peak_drag(25.0, 1.0, 1.0)


@settings(max_examples=40, deadline=None)
@given(st.floats(1, 900), st.floats(-300, 300), st.floats(-3, 3), st.floats(-3, 3))
def test_logarithms_are_those_of_the_values(eF, log_D3, log_T, log_m):
    D3, T, m = 10.0**log_D3, 10.0**log_T, 10.0**log_m
    log = asymptotics.triple_plateau_drag(eF*T, 0.9*eF*T, T, D3, m, log=True)
    expected = (np.log(8*np.sqrt(np.pi/2)) + np.log(D3) - 0.5*np.log(m) - 1.5*np.log(T) - np.logaddexp(eF, 0.9*eF))
    assert log == pytest.approx(expected, rel=1e-14, abs=1e-12)
    assert wires.resonance_width(eF*T, T, 1.0, D3, log=True) == pytest.approx(
        np.log(eF*T) + 0.75*np.log(2) + 0.5*(np.log(D3) + eF), rel=1e-13, abs=1e-12)


def test_refusals():
    with pytest.raises(ValueError, match=r"D3 = -1.0 .*\(89\)"):
        wires.resonance_width(10.0, 1.0, 1.0, -1.0)
    with pytest.raises(ValueError, match=r"T = 0.0 .*\(1\)"):
        wires.lorentzian_drag(10.0, 0.0, 0.0, 1.0, 1.0)
    with pytest.raises(ValueError, match=r"D2 = 0.0 .*\(16\)"):
        wires.resonance_width_density(10.0, 1.0, 0.0, 1.0)
    with pytest.raises(ValueError, match="eF = -1.0"):
        wires.resonance_width(-1.0, 1.0, 1.0, 1.0)
    with pytest.raises(ValueError, match="do not broadcast"):
        wires.resonance_width([1.0, 2.0], [1.0, 2.0, 3.0], 1.0, 1.0)
    assert np.isnan(wires.resonance_width(np.nan, 1.0, 1.0, 1.0))
