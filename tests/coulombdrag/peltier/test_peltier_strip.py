"""Strips: both solvers against the definition and each other; conservation, reciprocity, Joule heat, d mu/dE.

Tolerances: an iteration ends at 1e-12 in the energy norm, which bounds single sites of these small strips by some
1e-11 of the largest value; the identities hold for any T, so their error is that of the solution.
"""

import importlib
import importlib.util
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coulombdrag import peltier
from coulombdrag.errors import ConvergenceError
from coulombdrag.peltier import linear
from coulombdrag.peltier.operators import Sweep

_spec = importlib.util.spec_from_file_location("strips", Path(__file__).with_name("strips.py"))
strips = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(strips)


@settings(max_examples=40)
@given(strips.parameters())
def test_transmissions_are_those_of_the_definition(p):
    s = peltier.Strip(**p)
    T = strips.transmission(p["onsite"], p["energy"], p["Gamma"], p["flux"])
    assert strips.apart(s.transmission(), T) < 1e-12
    # a derivative changes over Gamma: where symmetry makes it vanish, errors are measured by T/Gamma
    assert strips.apart(s.transmission_derivative(), strips.slope_of_transmission(**p), T.max() / 1.5) < 1e-11
    for T in (s.transmission(), s.transmission_derivative()):
        assert np.abs(T.sum(axis=0)).max() <= 1e-12 * np.abs(T).max() * len(T)
        assert np.abs(T.sum(axis=1)).max() <= 1e-12 * np.abs(T).max() * len(T)


@settings(max_examples=40)
@given(strips.parameters())
def test_sweep_dense_and_cauchy_agree(p):
    s = peltier.Strip(**p)
    mu, dmu, heat = strips.derivatives(**p)
    for method in ("sweep", "dense"):
        r = s.solve(method=method)
        assert strips.apart(r.mu, mu) < 1e-10
        assert strips.apart(r.heat, heat, 1e-2) < 1e-10
        assert strips.apart(r.dmu_dE, dmu, 1e-2) < 1e-10
        assert r.residual < 1e-10


@settings(max_examples=30)
@given(strips.parameters())
def test_conservation_and_sum_rules(p):
    s = peltier.Strip(**p)
    r = s.solve()
    T = s.transmission()
    mu, inner = r.mu.ravel(), slice(p["width"], -p["width"])
    assert np.abs((T @ mu)[inner]).max() < 1e-10 * np.abs(T @ mu).max()
    assert abs(r.heat.sum()) <= 1e-10 * max(np.abs(r.heat).sum(), 1e-2)
    assert abs(r.joule.sum() - r.current) < 1e-9 * r.current
    pairs = 0.5 * np.sum(np.where(np.eye(len(T)), 0.0, T) * (mu - mu[:, None]) ** 2, axis=1)
    assert strips.apart(r.joule.ravel(), pairs) < 1e-9
    # I^Q at voltage probes is minus T d mu/dE
    assert np.abs(r.heat.ravel() + T @ r.dmu_dE.ravel())[inner].max() <= 1e-9 * max(np.abs(r.heat).max(), 1e-2)


@settings(max_examples=20)
@given(strips.parameters(uneven=False), st.integers(0, 2**31))
def test_onsager_symmetry_with_the_field_turned(p, seed):
    p["flux"] = 0.4
    there, back = Sweep(peltier.Strip(**p).blocks), Sweep(peltier.Strip(**(p | {"flux": -0.4})).blocks)
    x, y = np.random.default_rng(seed).normal(size=(2, p["length"] * p["width"]))
    scale = np.abs(x) @ there.row_sums + np.abs(y) @ there.row_sums
    assert abs(x @ there.apply(y) - y @ back.apply(x)) < 1e-12 * scale
    assert abs(x @ there.slope(y) - y @ back.slope(x)) < 1e-11 * max(scale, float(np.abs(there.slope(y)).sum()))
    if p["width"] > 1 and p["length"] > 2:
        assert abs(x @ there.apply(y) - y @ there.apply(x)) > 1e-10 * scale


def test_temperature_of_probes_is_the_slope_of_the_potential():
    s = strips.strip()
    r = s.solve(probes="voltage+temperature")
    assert strips.apart(r.theta, s.solve().dmu_dE) < 1e-10
    T, dT = s.transmission(), s.transmission_derivative()
    balance = dT @ r.mu.ravel() + T @ r.theta.ravel()
    assert np.abs(balance[4:-4]).max() < 1e-10 * np.abs(dT @ r.mu.ravel()).max()
    assert np.abs(r.heat[1:-1]).max() < 1e-10 * np.abs(r.heat).max()


@pytest.mark.parametrize("method", ["sweep", "dense"])
def test_phonons_lie_between_the_two_kinds_of_probe(method):
    s = strips.strip()
    T, dT = s.transmission(), s.transmission_derivative()
    for bath in (0.05, np.linspace(0.01, 0.3, 32).reshape(8, 4)):
        r = s.solve(method, probes="voltage+temperature", phonons=bath)
        given = (dT @ r.mu.ravel() + T @ r.theta.ravel()).reshape(8, 4)[1:-1]
        taken = (np.broadcast_to(bath, (8, 4)) * r.theta)[1:-1]
        assert strips.apart(taken, given) < 1e-9
        assert strips.apart(r.heat[1:-1], given) < 1e-9
    weak, strong = (s.solve(method, probes="voltage+temperature", phonons=k) for k in (1e-9, 1e9))
    assert strips.apart(weak.theta, s.solve().dmu_dE) < 1e-6
    assert strips.apart(strong.heat[1:-1], s.solve().heat[1:-1]) < 1e-6


def test_a_mask_is_the_strip_without_those_sites():
    mask = np.ones((8, 4), dtype=bool)
    mask[3:5, :2] = mask[0, 3] = False
    s = strips.strip(mask=mask, flux=0.3)
    T = strips.transmission(s.onsite, 0.3, 0.25, 0.3, mask)
    assert strips.apart(s.transmission(), T) < 1e-12
    sweep, dense = s.solve(), s.solve("dense")
    for name in ("mu", "heat", "dmu_dE"):
        assert strips.apart(getattr(sweep, name), getattr(dense, name)) < 1e-10
        assert (np.isnan(sweep[name]) == ~mask).all()
    there = np.flatnonzero(mask)
    small = T[np.ix_(there, there)]
    held = np.isin(there, np.r_[0:3, 28:32])
    mu = np.where(held, np.where(there < 4, 0.5, -0.5), 0.0)
    mu[~held] = np.linalg.solve(small[np.ix_(~held, ~held)], -(small @ mu)[~held])
    assert strips.apart(sweep.mu.ravel()[there], mu) < 1e-10


def test_what_a_site_that_is_not_there_holds_does_not_matter():
    mask = np.ones((8, 4), dtype=bool)
    mask[3:5, 1] = False
    given = strips.strip(mask=mask)
    onsite, gamma = given.onsite.copy(), given.Gamma.copy()
    onsite[~mask], gamma[~mask] = 0.3, 0.0                        # a level at the energy, without width
    other = strips.strip(mask=mask, onsite=onsite, Gamma=gamma)
    for method in ("sweep", "dense"):
        assert strips.apart(other.solve(method).heat, given.solve(method).heat) < 1e-10


def test_sites_without_probe_read_the_limit_of_a_weak_one():
    gamma = np.full((8, 4), 0.3)
    gamma[2:5, 1:3] = 0.0
    weak = np.where(gamma > 0.0, gamma, 1e-7)
    zero = strips.strip(Gamma=gamma)
    for method in ("sweep", "dense"):
        r, limit = zero.solve(method), strips.strip(Gamma=weak).solve(method)
        assert (r.heat[gamma == 0.0] == 0.0).all()
        for name in ("mu", "dmu_dE"):
            assert strips.apart(getattr(r, name), getattr(limit, name)) < 1e-5
    assert strips.apart(zero.solve().dmu_dE, zero.solve("dense").dmu_dE) < 1e-10


def test_a_sum_of_strong_probes_and_weak_transmissions_keeps_its_digits():
    # the own transmission Gamma^2 |g_rr|^2 is 1e6 times the row sum at E far from the levels of a site's neighbours
    onsite = np.zeros((6, 3))
    onsite[::2, ::2] += 60.0
    onsite[1::2, 1::2] += 60.0
    s = peltier.Strip(length=6, width=3, onsite=onsite, energy=0.1, Gamma=1e-3)
    sweep, dense = s.solve(), s.solve("dense")
    assert strips.apart(sweep.mu, dense.mu) < 1e-10
    assert strips.apart(sweep.heat, dense.heat) < 1e-10


def test_the_band_ends_where_no_state_is():
    chain = dict(length=6, width=1, onsite=np.array([0.0, 0.5, 0.0, -1.0, 0.2, 0.0]), Gamma=0.25)
    for energy in (-3.2, 2.7):                                    # bounds -1 - 2 and 0.5 + 2, and Gamma beyond
        assert peltier.Strip(**chain, energy=energy).solve().current > 0.0
    for energy in (-3.3, 2.8):
        with pytest.raises(ValueError, match="ends within -3 to 2.5, by more than Gamma = 0.25: no coupling"):
            peltier.Strip(**chain, energy=energy)


@pytest.mark.parametrize("flux, most", [(0.0, 50), (0.1, 60)])
def test_products_do_not_grow_with_the_length(flux, most):
    """Some 20 to 25 products a solution, whatever the length; without the preconditioner 300 columns take 400."""
    rng = np.random.default_rng(1)
    for length in (30, 300):
        s = peltier.Strip(length=length, width=4, onsite=2.0 * (rng.random((length, 4)) - 0.5), energy=0.3, Gamma=0.25,
                          flux=flux)
        r = s.solve()
        assert r.provenance["parameters"]["products"] <= most
        assert strips.apart(r.mu, s.solve("dense").mu) < 1e-10


@pytest.mark.parametrize("flux", [0.0, 0.3])
@pytest.mark.parametrize("method", ["sweep", "dense"])
def test_two_columns_are_contacts_alone(flux, method):
    s = peltier.Strip(length=2, width=3, onsite=0.0, energy=0.4, Gamma=0.3, flux=flux)
    r = s.solve(method)
    assert (r.mu == [[0.5] * 3, [-0.5] * 3]).all() and (r.dmu_dE == 0.0).all()
    assert np.isclose(r.current, s.transmission()[:3, 3:].sum(), rtol=1e-12)


def test_results_carry_units_and_draw(tmp_path):
    r = strips.strip().solve()
    assert r.data["heat"].unit == "pi^2 (kT)^2/(3 h)" and r.data["mu"].dims == ("x", "y")
    assert type(r).load(r.save(tmp_path / "strip")).mu.tolist() == r.mu.tolist()
    pytest.importorskip("matplotlib")
    axes = r.plot("mu")
    assert np.allclose(axes.images[0].get_array(), r.mu.T)
    with pytest.raises(ValueError, match="name = 'current' is not one of"):
        r.plot("current")
    with pytest.raises(AttributeError, match="has no theta"):
        r.theta  # noqa: B018


@pytest.mark.parametrize("change, message", [
    (dict(onsite=np.where(np.arange(32) == 5, np.nan, 0.0)), r"onsite\[5\] = nan"),
    (dict(Gamma=0.0), "Gamma = 0 everywhere"),
    (dict(Gamma=-0.1), "Gamma = -0.1 is outside"),
    (dict(energy=12.0), "energy = 12.0 is outside the band"),
    (dict(energy=np.inf), "energy = inf"),
    (dict(mask=np.arange(32).reshape(8, 4) % 8 < 4), "mask is disconnected: its sites fall into 4 pieces"),
    (dict(mask=np.ones((4, 8), dtype=bool)), r"mask must be of bool and shape \(8, 4\)"),
    (dict(onsite=np.zeros(31)), r"onsite has shape \(31,\)"),
    (dict(length=1), "length = 1 must be a whole number, at least 2"),
    (dict(Gamma=np.r_[np.zeros(4), np.ones(28)]), "no site of the first column has a probe"),
    (dict(contacts="rows"), "contacts = 'rows' is not one of"),
    (dict(contacts=[1.0]), "contacts must be 'columns' or a sequence of Lead"),
    (dict(contacts=[peltier.Lead(sites=[(0, 0)], self_energy=-0.5j, mu=0.5)]), "two leads or more need a mu"),
])
def test_bad_strips_are_refused_by_name(change, message):
    with pytest.raises(ValueError, match=message):
        strips.strip(**change)


@pytest.mark.parametrize("change, message", [
    (dict(method="lu"), "method = 'lu' is not one of"),
    (dict(probes="heat"), "probes = 'heat' is not one of"),
    (dict(kT=0.1), "kT belongs to method='thermal'"),
    (dict(method="thermal"), "kT is needed"),
    (dict(method="thermal", kT=0.0), "kT = 0.0 is outside"),
    (dict(phonons=0.1), "phonons: a voltage probe keeps the temperature"),
    (dict(probes="voltage+temperature", phonons=-1.0), "phonons = -1.0 is outside"),
])
def test_bad_questions_are_refused_by_name(change, message):
    with pytest.raises(ValueError, match=message):
        strips.strip().solve(**change)


def strip_module():
    return importlib.import_module("coulombdrag.peltier.strip")


def test_a_sweep_that_loses_digits_gives_way_to_dense_matrices():
    """Blocks that are nearly decoupled at a small Gamma, and a field in which GMRES stalls."""
    rng = np.random.default_rng(0)
    for onsite, energy, Gamma, flux in ((10 * (rng.random((18, 7)) - 0.5), 0.0, 1e-4, 0.0), (0.0, 0.0, 1e-6, 0.0),
                                        (rng.random((18, 7)) - 0.5, -1.0, 1e-3, 0.05)):
        s = peltier.Strip(length=18, width=7, onsite=onsite, energy=energy, Gamma=Gamma, flux=flux)
        found, dense = s.solve(), s.solve(method="dense")
        for name in ("mu", "heat", "dmu_dE"):
            size = np.abs(getattr(dense, name)).max()
            assert np.abs(getattr(found, name) - getattr(dense, name)).max() <= 1e-10 * size, name
    lost = peltier.Strip(length=18, width=7, onsite=0.0, energy=0.0, Gamma=1e-6)
    assert [s.solve().provenance["parameters"]["method"] for s in (lost, strips.strip())] == ["dense", "sweep"]


def test_what_a_sweep_lost_is_said_where_matrices_do_not_fit(monkeypatch):
    monkeypatch.setattr(strip_module(), "_DENSE", 0)
    with pytest.raises(ConvergenceError, match="block sweep lost its digits"):
        peltier.Strip(length=13, width=7, onsite=0.0, energy=0.0, Gamma=1e-6).solve()


def test_equal_potentials_are_refused():
    leads = [peltier.Lead(sites=[(x, 0)], self_energy=-0.5j, mu=0.5) for x in (0, 5)]
    with pytest.raises(ValueError, match=r"not all the same, .* got mu = \[0.5, 0.5\]"):
        peltier.Strip(length=6, width=2, onsite=0.0, energy=0.1, Gamma=0.1, contacts=leads)


def test_masks_fits_and_widths_that_make_no_sense():
    assert peltier.mask_of_text("##\n\n##").shape == (2, 3) and not peltier.mask_of_text("##\n\n##")[:, 1].any()
    with pytest.raises(TypeError, match="mask must be a text"):
        peltier.mask_of_text(3)
    with pytest.raises(ValueError, match="2 pieces"):
        peltier.Device(mask="##\n\n##", mass=6e-32, lattice_constant=1e-8, fermi_energy=1e-21, disorder=1e-21,
                       L_in=4e-8, bias=1e-4, temperature=0.3)
    with pytest.raises(ValueError, match="width = 1.5"):
        peltier.crossover(width=[1.5, 2.7], length=14, disorder=2.0, energy=-1.0, Gamma=0.6, n=6, seed=1)
    for factors, said in (([[1.0, -2.0, 3.0]], r"factors\[0\]"), ([[1.0, 2.0]], r"factors\[0\] has shape"),
                          ([], "factors must be")):
        with pytest.raises((ValueError, TypeError), match=said):
            peltier.fit_powers([1.0, 2.0, 3.0], [0.1, 0.1, 0.1], factors)
    with pytest.raises(ValueError, match="Gamma has shape"):
        peltier.scaling(Gamma=[], disorder=[1.0], width=[3], length=14, energy=-1.0, n=6, seed=1)


@pytest.mark.parametrize("flux", [0.0, 0.3])
def test_no_convergence_raises_with_the_residual(flux, monkeypatch):
    monkeypatch.setattr(strip_module(), "_DENSE", 0)  # else dense matrices take its place
    monkeypatch.setattr(linear, "_RESTART", 5)
    monkeypatch.setattr(linear.conjugate_gradients, "__defaults__", (0.0, 5))
    monkeypatch.setattr(linear.gmres, "__defaults__", (0.0, 5))
    with pytest.raises(ConvergenceError, match=r"residual \d.\de-\d+ after \d+ products, [12]e-1[23] was asked for"):
        strips.strip(flux=flux).solve()
