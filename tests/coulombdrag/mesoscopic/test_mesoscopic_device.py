"""The estimate (24) of a double dot in SI units: against the chain of Eq. (23) with units written out."""

import doctest
import math

import mpmath as mp
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import constants

from coulombdrag import mesoscopic
from coulombdrag.mesoscopic import device

OPEN = {"density": 2e15, "mean_free_path": 5e-7, "screening_length": 2e-8, "temperature": 0.3, "channels": 3.0,
        "conductance_drive": 1e-4, "conductance_drag": 2e-4}


def gaas(**more):
    return mesoscopic.DoubleDot.gaas(**OPEN | more)


def test_examples():
    assert doctest.testmod(device).failed == 0


def by_equation_23(dots, spectral_scale, prefactor):
    """(23) with the integrals by mpmath: A(0) = spectral_scale m/hbar^2, U12 with its screening."""
    hbar, e, k = constants.hbar, constants.e, constants.k
    kF = math.sqrt(2 * math.pi * dots.density)
    eF = (hbar * kF)**2 / (2 * dots.mass)
    path, d, reach = dots.mean_free_path, dots.spacing, dots.screening_length
    fourth = 2 * mp.pi * (spectral_scale * dots.mass / hbar**2)**4 / kF**2 * mp.quad(
        lambda x: x * mp.exp(-2 * x / (kF * path)) * mp.besselj(0, x)**4, mp.linspace(0, 20 * kF * path, 400))
    strength = e**2 / (4 * mp.pi * constants.epsilon_0 * dots.dielectric_constant)
    squared = 2 * mp.pi * strength**2 * mp.quad(lambda r: mp.exp(-2 * r / reach) / r, [d, 2 * d, 5 * d, 40 * d])
    local = spectral_scale / 0.5                       # the delta functions of (20) have one A each
    return (e**2 / (2 * math.pi * hbar) * prefactor * math.pi**2 / (3 * 2**8 * dots.channels) * local**2
            / (kF * path)**2 * (k * dots.temperature / eF)**2 * mp.sqrt(2 * dots.area * fourth) * squared)


@pytest.mark.parametrize("beta, factor", [(1, 4), (2, 2)])
def test_estimate_from_equation_23(beta, factor):
    """Constants of CODATA differ in the tenth digit between releases; the quadrature is good to 1e-9."""
    dots = gaas(mean_free_path=1e-7, beta=beta)
    with mp.workdps(15):
        expected = by_equation_23(dots, 1.0, factor)
    assert abs(dots.conductance_fluctuation() / expected - 1) < 1e-8
    one_spin = gaas(mean_free_path=1e-7, beta=beta, spin=1, density=1e15)        # the same k_F
    assert abs(dots.conductance_fluctuation() / one_spin.conductance_fluctuation() - 4) < 1e-12


def test_conventions_of_the_paper():
    """(24) as it stands, with the logarithm for zeta; a tenth of it with the printed number."""
    dots = gaas()
    kF, eF = dots.fermi_wave_number, dots.fermi_energy
    U = dots.interaction
    expected = (constants.e**2 / constants.h * math.sqrt(math.pi**5 / 6) / 1024
                * (constants.k * dots.temperature / eF * U / eF)**2 * float(mp.e1(2 * dots.spacing / 2e-8))
                * dots.spacing**2 * kF * math.sqrt(dots.area * math.log(2 * kF * 5e-7)) / (5e-7**2 * 3))
    assert abs(dots.conductance_fluctuation("conventions") / expected - 1) < 1e-9
    assert abs(dots.conductance_fluctuation("printed") / expected * mesoscopic.drag_scale() / 0.7e-3 - 1) < 1e-9
    asymptote = mesoscopic.zeta_asymptote(kF * 5e-7) / mesoscopic.zeta(kF * 5e-7)
    assert abs(dots.conductance_fluctuation() * math.sqrt(asymptote) / expected / 64 - 1) < 1e-9


def test_resistance_and_arrays():
    dots = gaas(temperature=np.array([[0.1], [0.2]]), conductance_drag=np.array([1e-4, 2e-4, 4e-4]))
    found = dots.resistance_fluctuation()
    assert found.shape == (2, 3)
    np.testing.assert_allclose(found[1] / found[0], 4.0, rtol=1e-12)
    np.testing.assert_allclose(found[0] * [1, 2, 4], found[0, 0], rtol=1e-12)
    np.testing.assert_allclose(found * 1e-4 * [1e-4, 2e-4, 4e-4], dots.conductance_fluctuation(), rtol=1e-12)


def test_logarithm_where_screening_leaves_nothing():
    dots = gaas(screening_length=np.array([2e-8, 1e-9, 5e-11]))
    logs = np.asarray(dots.log_conductance_fluctuation())
    x = 80e-9 / np.array([2e-8, 1e-9, 5e-11])
    with mp.workdps(20):
        expected = [mp.log(mp.e1(v)) - mp.log(mp.e1(x[0])) for v in x]
    np.testing.assert_allclose(logs - logs[0], np.array(expected, dtype=float), rtol=1e-13)
    assert dots.conductance_fluctuation()[2] == 0.0


@given(st.floats(1e-6, 1e5))
def test_logarithm_of_the_incomplete_gamma_function(x):
    with mp.workdps(20):
        expected = float(mp.log(mp.e1(mp.mpf(x))))
    assert abs(float(device._log_exp1(np.array(x))) - expected) < 4e-15 * max(1.0, abs(expected))


def test_range_over_what_the_paper_does_not_give():
    found = mesoscopic.paper_range()
    for scheme in device.SCHEMES:
        assert 0 < found[scheme][0] < found[scheme][1]
    assert found["corrected"][1] / found["printed"][1] > 500
    assert found["printed"][1] < 0.1 < found["corrected"][1]        # the paper's 0.1 ohm: not with its own number
    assert found["decades"]["screening_length"] > 6
    narrow = mesoscopic.paper_range(temperature=(0.5, 0.5), screening_length=(2e-8, 2e-8))
    assert narrow["decades"]["temperature"] == 0.0 and narrow["corrected"][0] > found["corrected"][0]
    for wrong, match in (({"mass": (1, 2)}, "input = 'mass'"), ({"density": 1e15}, "density has shape"),
                         ({"channels": (0.0, 1.0)}, "channels")):
        with pytest.raises(ValueError, match=match):
            mesoscopic.paper_range(**wrong)


def test_validity_has_the_numbers():
    found = gaas(temperature=0.01, channels=100.0, screening_length=1e-9, mean_free_path=4e-7).validity
    kF = gaas().fermi_wave_number
    assert abs(found["weak disorder"].number * kF * 4e-7 - 1) < 1e-12
    side = 0.8e-6
    velocity = constants.hbar * kF / (0.067 * constants.m_e)
    expected = constants.k * 0.01 / (constants.hbar * velocity / side * (4e-7 / side))
    assert abs(found["T^2, Thouless"].number / expected - 1) < 1e-8
    assert found.broken == ("contact",)
    assert "T^2, escape" in gaas(temperature=4.0).validity.broken


def test_refusals():
    for name, value in (("density", -1.0), ("temperature", 0.0), ("channels", 0.5), ("conductance_drive", math.inf),
                        ("mean_free_path", [1e-6, math.nan]), ("beta", 3), ("spin", 4), ("screening_length", "a")):
        with pytest.raises(ValueError, match=name):
            gaas(**{name: value})
    with pytest.raises(ValueError, match="k_F l"):
        gaas(mean_free_path=1e-9)
    with pytest.raises(ValueError, match="scheme"):
        gaas().conductance_fluctuation("paper")
    with pytest.raises(ValueError, match="beta"):
        mesoscopic.estimate_factor(0)
