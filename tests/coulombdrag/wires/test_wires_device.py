"""The wires in SI units: conversions against formulas in SI, errors that name the field, conditions with numbers."""

import numpy as np
import pytest
from scipy import constants as si
from scipy.special import k0

from coulombdrag import wires

MASS = 0.067 * si.m_e
GIVEN = dict(density=3e7, temperature=2.0, spacing=200e-9, width=20e-9, mass=MASS, dielectric_constant=12.9)
U = si.e**2 / (4 * np.pi * si.epsilon_0 * 12.9)


def device(**changes):
    return wires.DoubleWire(**{**GIVEN, **changes})


def test_diffusion_of_pair_collisions_in_si():
    # Eq. (16) with hbar, V = 2 U K0(q d): m/(8 pi hbar) (U/d)^2
    expected = MASS * U**2 / (8 * np.pi * si.hbar * 200e-9**2)
    assert device().momentum_diffusion == pytest.approx(expected, rel=1e-8, abs=0)
    assert device(gate_distance=1.0).momentum_diffusion == pytest.approx(expected, rel=1e-8, abs=0)
    assert device(gate_distance=50e-9).momentum_diffusion < 0.2 * expected


def test_fermi_energy_of_a_cold_wire():
    cold = device(temperature=0.05)
    fermi = (si.hbar * np.pi * 3e7) ** 2 / (2 * MASS)
    assert cold.fermi_energy == pytest.approx(fermi, rel=1e-4, abs=0)
    assert cold.fermi_velocity == pytest.approx(si.hbar * np.pi * 3e7 / MASS, rel=1e-9)
    assert cold.mismatch == 0.0


def test_peak_of_the_resonance_in_si():
    # Eq. (136) needs no hbar: D2/(e^2 n kB T) is ohm/m; corrections are of second order in T/e_F = 1/27
    wire = device(three_particle_diffusion=1e-90)
    x = wire.fermi_energy[0] / (si.k * 2.0)
    peak = 16 * wire.momentum_diffusion / (si.e**2 * 3e7 * si.k * 2.0) * np.sqrt(2 * x / np.pi) * np.exp(-2 * x)
    assert wire.regime == "resonance"
    assert wire.drag_resistivity() == pytest.approx(peak, rel=0.01, abs=0)


def test_width_of_the_resonance_is_where_the_drag_has_halved():
    wire = device(temperature=4.0, three_particle_diffusion=1e-70)
    assert wire.resonance_width < 1e-2 * si.k * 4.0
    half = wire.resonance_width_density / 2
    pair = device(temperature=4.0, three_particle_diffusion=1e-70, density=(3e7 + half, 3e7 - half))
    assert pair.mismatch == pytest.approx(wire.resonance_width, rel=0.02, abs=0)
    assert pair.drag_resistivity() / wire.drag_resistivity() == pytest.approx(0.5, rel=0.05)


def test_conventional_drag_by_a_sum_over_momenta():
    """Eq. (29) in SI: m/(32 e^2 n1 n2 kB T) with hbar to the power that makes ohm/m."""
    hot = device(temperature=60.0, spacing=30e-9)
    k = np.linspace(-6e8, 6e8, 1201)
    both = 1 / np.cosh((si.hbar**2 * k**2 / (2 * MASS) - hot.fermi_energy[0]) / (2 * si.k * 60.0)) ** 2  # zeta_1 zeta_2
    step = k[1] - k[0]
    total = 0.0
    for shift in range(1, 1200):
        q = shift * step
        total += 2 * (both[shift:] @ both[:-shift]) * q * (2 * U * k0(q * 30e-9)) ** 2
    total *= (step / (2 * np.pi)) ** 2
    expected = MASS / (32 * si.e**2 * 3e7**2 * si.k * 60.0 * si.hbar) * total
    assert hot.conventional_drag_resistivity() == pytest.approx(expected, rel=1e-2)  # a plain sum: K0^2 is singular


def test_pair_collisions_at_high_frequency_are_the_conventional_drag():
    wire = device(temperature=20.0, spacing=100e-9)
    fast = wire.pair_drag_resistivity([1e15, 1e17])
    assert fast.shape == (2,)
    assert fast.real == pytest.approx(wire.conventional_drag_resistivity(), rel=1e-4)
    apart = device(temperature=20.0, spacing=100e-9, density=(3e7, 2.9e7))
    slow = apart.pair_drag_resistivity(1e-3)
    assert abs(slow) < 1e-9 * apart.conventional_drag_resistivity()


def test_arrays_broadcast():
    many = device(temperature=[2.0, 4.0, 8.0], spacing=np.array([[100e-9], [200e-9]]))
    assert many.drag_resistivity().shape == many.conventional_drag_resistivity().shape == (2, 3)
    assert many.fermi_energy.shape == (2, 2, 3)
    one = device(temperature=4.0, spacing=100e-9)
    assert many.drag_resistivity()[0, 1] == pytest.approx(one.drag_resistivity(), rel=1e-12, abs=0)
    assert set(many.relaxation_lengths) == {"pair", "three-particle", "drag"}
    assert all(np.shape(length) == (2, 3) for length in many.relaxation_lengths.values())


def test_three_particle_collisions_wash_the_resonance_out_in_a_typical_wire():
    wire = device(length=10e-6)
    assert "narrow resonance" in wire.validity.broken
    assert wire.validity["no backscattering"].number == pytest.approx(np.pi * 3e7 * 200e-9)
    assert wire.validity["narrow resonance"].number == pytest.approx(wire.resonance_width / (si.k * 2.0))
    assert "long wires" in device().validity.unknown
    assert "Fokker-Planck" in repr(wire.validity)


def test_drift_regime_grows_with_the_part_between_the_wires():
    strong = dict(three_particle_diffusion=1e-20, temperature=20.0)
    alone, tied = device(**strong), device(**strong, interwire_diffusion=device(**strong).momentum_diffusion)
    assert alone.regime == tied.regime == "drift"
    assert tied.drag_resistivity() > 1.1 * alone.drag_resistivity()


@pytest.mark.parametrize(("changes", "message"), [
    ({"temperature": -1.0}, r"temperature = -1.0 is outside .* \(Eq. \(1\)"),
    ({"density": (1e7, -1e7)}, r"density\[passive\] = -1"),
    ({"density": (1e7, 1e7, 1e7)}, "density is a tuple of 3"),
    ({"spacing": float("nan")}, "spacing = nan"),
    ({"gate_distance": 0.0}, "gate_distance = 0.0"),
    ({"three_particle_diffusion": -1e-50}, r"three_particle_diffusion = -1e-50 .*Eq. \(62\)"),
    ({"mass": "heavy"}, "mass must be a real number"),
    ({"temperature": [1.0, 2.0], "spacing": [1e-7, 2e-7, 3e-7]}, "do not broadcast"),
])
def test_impossible_devices_are_refused_by_name(changes, message):
    with pytest.raises(ValueError, match=message):
        device(**changes)
