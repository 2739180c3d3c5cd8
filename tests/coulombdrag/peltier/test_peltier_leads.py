"""Leads with energy-dependent self-energies: sweeps against dense matrices, channels, slopes, refusals."""

import importlib.util
from pathlib import Path

import numpy as np
import pytest

from coulombdrag.peltier import Lead
from coulombdrag.peltier.operators import Dense, Sweep

_spec = importlib.util.spec_from_file_location("strips", Path(__file__).with_name("strips.py"))
strips = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(strips)

LEFT, RIGHT = [(0, y) for y in range(4)], [(7, y) for y in range(4)]


def device(flux=0.0, **more):
    """Two ideal leads, a floating one over several columns, and one of a single site."""
    leads = [Lead.ideal(LEFT, mu=0.5), Lead.ideal(RIGHT, mu=-0.5),
             Lead(sites=[(3, 0), (4, 0), (5, 0)], self_energy=lambda e: -0.4j / (1.0 + e * e) + 0.1 * e,
                  slope=lambda e: 0.8j * e / (1.0 + e * e) ** 2 + 0.1),
             Lead(sites=[(2, 3)], self_energy=-0.2j, mu=0.1)]
    return strips.strip(contacts=leads, flux=flux, **more)


@pytest.mark.parametrize("flux", [0.0, 0.3])
def test_sweep_and_dense_agree_on_all_terminals(flux):
    s = device(flux)
    sweep, dense = Sweep(s.blocks), Dense(s.blocks)
    v = np.random.default_rng(1).normal(size=36)
    assert strips.apart(sweep.apply(v), dense.matrix() @ v) < 1e-12
    assert strips.apart(sweep.slope(v), dense.matrix(slope=True) @ v) < 1e-12
    a, b = s.solve(), s.solve("dense")
    for name in ("mu", "heat", "dmu_dE", "lead_mu", "lead_heat", "lead_current"):
        assert strips.apart(a[name], b[name]) < 1e-10


@pytest.mark.parametrize("flux", [0.0, 0.3])
def test_derivatives_follow_the_leads(flux):
    """T' and d mu/dE against differences of eighth order: 8e-7 apart at a step of 0.01, so 5e-10 at 0.004."""
    h, weights = 0.004, np.array([1 / 280, -4 / 105, 1 / 5, -4 / 5, 0, 4 / 5, -1 / 5, 4 / 105, -1 / 280])
    near = [device(flux, energy=0.3 + k * h) for k in range(-4, 5)]
    dT = sum(w * s.transmission() for w, s in zip(weights, near, strict=True)) / h
    dmu = sum(w * s.solve().mu for w, s in zip(weights, near, strict=True)) / h
    s = device(flux)
    assert strips.apart(s.transmission_derivative(), dT) < 1e-8
    assert strips.apart(s.solve().dmu_dE, dmu) < 1e-8


@pytest.mark.parametrize("flux", [0.0, 0.3])
def test_rows_columns_and_sum_rules_hold(flux):
    s = device(flux)
    for T in (s.transmission(), s.transmission_derivative()):
        assert np.abs(T.sum(axis=0)).max() < 1e-11 and np.abs(T.sum(axis=1)).max() < 1e-11
    r = s.solve()
    assert abs(r["lead_current"].sum()) < 1e-10 and abs(r["lead_current"][2]) < 1e-10
    assert r.current == r["lead_current"][0] > 0.0


def test_a_clean_strip_between_ideal_leads_counts_channels():
    leads = [Lead.ideal(LEFT, mu=0.5), Lead.ideal(RIGHT, mu=-0.5)]
    for energy in (0.3, -2.5):
        s = strips.strip(onsite=0.0, energy=energy, Gamma=1e-9, contacts=leads)
        open_modes = np.sum(np.abs(energy + 2.0 * np.cos(np.pi * np.arange(1, 5) / 5)) < 2.0)
        assert abs(s.solve("dense").current - open_modes) < 1e-6      # Gamma times the length, and to spare
        assert abs(s.solve().current - open_modes) < 1e-6


@pytest.mark.parametrize("lead, message", [
    (dict(sites=[(0, 0), (1, 0)], self_energy=-0.1j * np.ones((2, 2))), "couples sites of different columns"),
    (dict(sites=[(0, 9)], self_energy=-0.1j), "outside the strip"),
    (dict(sites=[(0, 0), (0, 0)], self_energy=-0.1j), "names a site twice"),
    (dict(sites=LEFT, self_energy=0.2), "energy = 0.3 is outside the band of the lead"),
    (dict(sites=LEFT, self_energy=0.2j), "has the eigenvalue"),
    (dict(sites=LEFT, self_energy=np.nan), "is not finite"),
    (dict(sites=LEFT, self_energy=[1.0, 2.0]), r"self_energy has shape \(2,\)"),
    (dict(sites=[], self_energy=-1j), "sites"),
    (dict(sites=np.ones((3, 3), dtype=bool), self_energy=-1j), r"sites has shape \(3, 3\)"),
])
def test_bad_leads_are_refused_by_name(lead, message):
    with pytest.raises(ValueError, match=message):
        strips.strip(contacts=[Lead(**lead, mu=0.5), Lead.ideal(RIGHT, mu=-0.5)])


def test_an_energy_outside_the_band_of_a_lead_is_refused():
    with pytest.raises(ValueError, match="outside the band of the lead, which has no coupling"):
        strips.strip(contacts=[Lead.ideal(LEFT, mu=0.5, onsite=9.0), Lead.ideal(RIGHT, mu=-0.5)])
    mask = np.ones((8, 4), dtype=bool)
    mask[0, 0] = False
    with pytest.raises(ValueError, match="sites that the mask leaves out"):
        strips.strip(mask=mask, contacts=[Lead.ideal(LEFT, mu=0.5), Lead.ideal(RIGHT, mu=-0.5)])
