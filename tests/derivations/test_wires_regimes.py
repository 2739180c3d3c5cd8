"""Regimes read off the exact model, by roads that the ledger does not take."""

import mpmath
import pytest

from coulombdrag.derivations.wires.exact import Exact
from coulombdrag.derivations.wires.lorentzian import width, wings
from coulombdrag.derivations.wires.symbols import D2, D3_mean, Delta, T, e, eF, m

EF = 60  # over T, in the regimes below


def drag(Delta_of_both, D3, mean=20):
    return Exact.alike(mean, Delta_of_both, 1, D3, 0, digits=20).rho


def half_maximum(D3, mean=20):
    peak = drag(0, D3, mean)
    low, high = mpmath.mpf(10)**-8, mpmath.mpf(1)
    for _ in range(40):
        middle = mpmath.sqrt(low * high)
        low, high = (middle, high) if drag(middle, D3, mean) > peak / 2 else (low, middle)
    return middle


def test_width_is_the_half_width_at_half_maximum():
    D3 = mpmath.exp(-40)
    gamma = float(width().subs({eF: 20, T: 1, D2: 1, D3_mean: D3}))
    assert float(half_maximum(D3)) == pytest.approx(gamma, rel=5e-3)
    assert float(half_maximum(D3)) != pytest.approx(gamma / 2**0.5, rel=0.1)  # the printed (137)


def test_beyond_T_the_resonance_falls_slower_and_returns():
    D3, mean = mpmath.exp(-40), 40
    sites = [mpmath.mpf(x) for x in ("3.7", "4.13", "4.6", "12", "60")]
    values = [drag(x, D3 * mpmath.exp(-40), mean) for x in sites]
    assert values[1] < values[0] and values[1] < values[2] < values[3]
    shape = float(wings().subs({eF: 40, T: 1, m: 1, e: 1, D3_mean: 1, Delta: 12}))
    S = Exact.alike(mean, 12, 1, D3 * mpmath.exp(-40), 0, digits=20).S
    assert float(S * D3 * mpmath.exp(-40)) == pytest.approx(shape, rel=0.1)


def local_slope(ratio, energy):
    """d ln(zeta^2 dg/dk)/d(epsilon/T) for D3 = ratio D2."""
    wires = Exact((EF, EF), 1, (ratio, ratio), 0, digits=30)

    def logarithm(epsilon):
        return mpmath.log(wires.gap(mpmath.sqrt(2 * epsilon)) / 2 * mpmath.sech((epsilon - EF) / 2)**2)
    return (logarithm(energy + mpmath.mpf("0.01")) - logarithm(energy - mpmath.mpf("0.01"))) / mpmath.mpf("0.02")


@pytest.mark.parametrize("logarithm, energy, slope", [
    (-100, 10, -1), (-100, 55, -1),                 # I: ln(D3/D2) = -100
    (-EF - 0.7, 20, -1), (-EF - 0.7, EF - 10, -1),  # II: its plateau has no room at this epsilon_F/T
    (-30, 15, 0), (-30, 45, -1),                    # III
    (-1.5, 30, 0), (-1.5, EF - 8, 0),               # IV: no room for its rise at this epsilon_F/T
    (30, 10, 0), (30, 45, 1),                       # V
    (120, 5, 1), (120, 50, 1),                      # VI
])
def test_local_slopes(logarithm, energy, slope):
    with mpmath.workdps(30):
        assert float(local_slope(mpmath.exp(logarithm), energy)) == pytest.approx(slope, abs=0.06)


def test_plateau_of_regime_III_at_the_Fermi_energy():
    with mpmath.workdps(30):
        assert abs(local_slope(mpmath.exp(-30), EF - 2)) < 0.2
        assert local_slope(mpmath.exp(-100), EF - 2) < -0.7
