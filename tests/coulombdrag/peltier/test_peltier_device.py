"""Devices in SI: units by hand, the drawn mask, the inelastic length, totals, refusals."""

import numpy as np
import pytest

from coulombdrag import peltier
from coulombdrag.units import BOLTZMANN, ELEMENTARY_CHARGE, HBAR

DRAWN = "\n".join(["##########"] * 2 + ["####..####"] + ["##########"] * 2)


def device(**more):
    given = dict(mask=DRAWN, mass=6.1e-32, lattice_constant=1e-8, fermi_energy=8e-22, disorder=1e-21, L_in=3e-8,
                 bias=1e-4, temperature=0.3)
    return peltier.Device(**(given | more))


def test_maps_are_the_strip_in_si_units():
    d = device()
    r, s = d.solve(), d.strip.solve()
    h, e = 2 * np.pi * HBAR, ELEMENTARY_CHARGE
    t = HBAR**2 / (2 * 6.1e-32 * 1e-16)
    quantum = np.pi**2 * (BOLTZMANN * 0.3) ** 2 / (3 * h)
    assert d.strip.energy == pytest.approx(8e-22 / t - 4.0, rel=1e-12)
    assert np.ptp(d.strip.onsite) < 1e-21 / t and np.ptp(d.strip.onsite) > 0.5e-21 / t
    there = d.mask
    assert r["heating"][there] == pytest.approx(2 * quantum * (e * 1e-4 / t) * s.heat[there] / 1e-16, rel=1e-9)
    assert r["joule"][there] == pytest.approx(2 * (e * 1e-4) ** 2 / h * s.joule[there] / 1e-16, rel=1e-9)
    assert r["temperature"][there] == pytest.approx(0.3 * e * 1e-4 / t * s.dmu_dE[there], rel=1e-6, abs=1e-12)
    assert r["potential"][there] == pytest.approx(1e-4 * s.mu[there])
    assert float(r["current"]) == pytest.approx(2 * e**2 / h * 1e-4 * s.current, rel=1e-12)
    assert np.nansum(r["joule"]) * 1e-16 == pytest.approx(float(r["current"]) * 1e-4, rel=1e-9)
    assert abs(np.nansum(r["heating"])) < 1e-9 * np.nansum(np.abs(r["heating"]))
    assert r.data["temperature"].unit == "K" and (np.isnan(r["joule"]) == ~there).all()


def test_the_drawing_is_the_device():
    mask = peltier.mask_of_text("..#\n###")
    assert mask.tolist() == [[True, False], [True, False], [True, True]]
    fine = device(mask=mask[:, :1].repeat(2, axis=1), refine=3)
    assert fine.mask.shape == (9, 6) and fine.mask.all()
    assert (device().mask == peltier.mask_of_text(DRAWN)).all()


@pytest.mark.parametrize("disorder", [0.0, 2e-21])
def test_the_inelastic_length_is_what_was_asked_for(disorder):
    d = device(disorder=disorder)
    gamma = d.inelastic_rate / d.hopping
    energy, eps = 8e-22 / d.hopping - 4.0, disorder / d.hopping
    pilot = peltier.heats(d.seed, 0, 4, length=24, width=12, disorder=eps, energy=energy, Gamma=gamma, margin=6, box=1,
                          stream=4)
    D = pilot["conductance"].mean() / (2 * np.pi * pilot["density"].mean())
    assert np.sqrt(D / gamma) == pytest.approx(3.0, rel=2e-3)


def test_the_lattice_takes_heat_where_it_may():
    weak, strong = device(phonon_conductance=1e-6).solve(), device(phonon_conductance=1e9).solve()
    assert weak["temperature"][1:-1] == pytest.approx(device().solve()["temperature"][1:-1], rel=1e-3, abs=1e-9,
                                                      nan_ok=True)
    given = 1e9 * strong["temperature"][1:-1]
    assert given == pytest.approx(strong["heating"][1:-1], rel=1e-3, abs=1e-3 * np.nanmax(given), nan_ok=True)


def test_exact_temperature_of_a_cold_device_is_the_leading_order():
    cold = device(temperature=1e-3)
    a, b = cold.solve(), cold.solve("thermal")
    assert b["heating"] == pytest.approx(a["heating"], rel=1e-3, abs=1e-3 * np.nanmax(a["heating"]), nan_ok=True)
    assert b["temperature"] == pytest.approx(a["temperature"], rel=1e-2, abs=1e-2 * np.nanmax(a["temperature"]),
                                             nan_ok=True)


def test_validity_names_what_breaks():
    assert device().validity.broken == ()
    assert "leading order" in device(temperature=30.0).validity.broken
    assert "linear response" in device(bias=0.1).validity.broken


def test_maps_draw_and_load(tmp_path):
    r = device().solve()
    assert np.array_equal(peltier.DeviceMap.load(r.save(tmp_path / "device"))["heating"], r["heating"], equal_nan=True)
    pytest.importorskip("matplotlib")
    assert [axes.images[0].get_array().shape for axes in r.plot()] == [(5, 10)] * 3
    with pytest.raises(ValueError, match="name = 'current' is not one of"):
        r.plot("current")


@pytest.mark.parametrize("change, message", [
    (dict(mask="##x##"), "line 1, column 3 is 'x'"),
    (dict(mask=""), "no line with a '#'"),
    (dict(mask=np.ones(4, dtype=bool)), "mask must be a text or of bool with two axes"),
    (dict(mask="##..##"), "2 pieces of material"),
    (dict(mass=0.0), "mass = 0.0"),
    (dict(temperature=np.nan), "temperature = nan"),
    (dict(fermi_energy=1e-19), "lies above the band of the lattice"),
    (dict(refine=0), "refine = 0"),
])
def test_bad_devices_are_refused_by_name(change, message):
    with pytest.raises(ValueError, match=message):
        device(**change).strip  # noqa: B018
