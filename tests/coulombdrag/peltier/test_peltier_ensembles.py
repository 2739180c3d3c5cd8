"""Ensembles of strips: what a realisation measures, statistics, fits of powers, from strip to plane."""

import importlib.util
from pathlib import Path

import numpy as np
import pytest

from coulombdrag import peltier
from coulombdrag.peltier import correlations, ensembles
from coulombdrag.sweeps import normal, uniform

pytest.importorskip("xarray", reason="ensembles need the extra sweep")
_spec = importlib.util.spec_from_file_location("strips", Path(__file__).with_name("strips.py"))
strips = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(strips)

SMALL = dict(length=16, width=4, disorder=3.0, energy=-1.2, Gamma=0.4)


def test_realisations_do_not_depend_on_how_they_are_cut():
    given = dict(SMALL, margin=3, box=2, lags=2)
    whole = ensembles.heats(5, 0, 3, **given)
    for name, part in ensembles.heats(5, 2, 1, **given).items():
        assert (part[0] == whole[name][2]).all(), name


def test_a_realisation_measures_what_a_solution_holds():
    found = ensembles.heats(5, 3, 1, **SMALL, margin=3, box=2, lags=3)
    levels = 3.0 * (uniform(5, 3, 1, 64)[0] - 0.5)
    r = peltier.Strip(length=16, width=4, onsite=levels, energy=-1.2, Gamma=0.4).solve("dense")
    heat, mu = r.heat, r.mu
    assert strips.apart(found["heat"][0], heat) < 1e-10
    assert np.isclose(found["square"][0], np.mean(heat[3:-3] ** 2), rtol=1e-9)
    ends = np.array([0.25, 0.5, 0.25])                            # two sites around one: half of each neighbour
    boxes = [[ends @ heat[x - 1:x + 2, y - 1:y + 2] @ ends for y in (1, 2)] for x in range(4, 12)]
    assert strips.apart(found["boxes"][0], boxes) < 1e-10
    assert np.isclose(found["box_square"][0], np.mean(np.square(boxes)), rtol=1e-9)
    fall = (mu[3].mean() - mu[12].mean()) / 9
    assert np.isclose(found["gradient"][0], fall, rtol=1e-9)
    assert np.isclose(found["conductance"][0], r.current / (4 * fall), rtol=1e-9)
    assert np.isclose(found["density"][0], r.ldos[3:-3].mean(), rtol=1e-10)


def test_averages_over_coherence_volumes():
    heat = np.random.default_rng(2).normal(size=(9, 6))
    for box, reach in ((1.0, 0), (1.6, 1), (3.0, 1), (3.4, 2), (5.0, 2)):
        fine = np.repeat(np.repeat(heat, 10, axis=0), 10, axis=1)  # ten parts of each site: boxes by counting
        half = round(5 * box)
        found = ensembles.coherence_average(heat, box)
        assert found.shape == (9 - 2 * reach, 6 - 2 * reach)
        for x, y in ((reach, reach), (8 - reach, reach)):
            part = fine[10 * x + 5 - half:10 * x + 5 + half, 10 * y + 5 - half:10 * y + 5 + half]
            assert np.isclose(found[x - reach, y - reach], part.mean(), rtol=1e-12)
    assert np.allclose(ensembles.coherence_average(heat, 7.0)[:, 0], [heat[k:k + 7].mean() for k in range(3)])


def test_correlation_is_the_mean_over_pairs():
    heat = np.random.default_rng(2).normal(size=(7, 5))
    found = peltier.correlation(heat, 5)
    for dx in range(6):
        for dy in range(5):
            pairs = [heat[x, y] * heat[x + dx, v] for x in range(7 - dx) for y in range(5) for v in range(5)
                     if abs(y - v) == dy]
            assert np.isclose(found[dx, dy], np.mean(pairs), rtol=1e-12, atol=1e-14)
    assert np.isnan(found[:, 5]).all()


def test_a_strip_without_disorder_has_a_mean_and_no_fluctuation():
    f = peltier.fluctuations(**dict(SMALL, disorder=0.0), n=3, seed=1, margin=4, box=2, progress=False)
    assert f.rms_site < 1e-12 and f.rms_box < 1e-12 and abs(f.mean_heat).max() > 1e-3
    r = peltier.Strip(length=16, width=4, onsite=0.0, energy=-1.2, Gamma=0.4).solve()
    assert strips.apart(f.mean_map * f.gradient, r.heat) < 1e-12


def test_statistics_are_those_of_the_realisations():
    f = peltier.fluctuations(**SMALL, n=12, seed=9, margin=3, box=2, lags=2, progress=False)
    all_of_them = ensembles.heats(9, 0, 12, **SMALL, margin=3, box=2, lags=2)
    field = all_of_them["gradient"].mean()
    heat = all_of_them["heat"]
    assert np.isclose(f.rms_site, np.sqrt(heat[:, 3:-3].var(axis=0, ddof=1).mean()) / field, rtol=1e-12)
    assert np.isclose(f.rms_box, np.sqrt(all_of_them["boxes"].var(axis=0, ddof=1).mean()) / field, rtol=1e-12)
    assert strips.apart(f.mean_map, heat.mean(axis=0) / field) < 1e-12
    off = heat[:, 3:-3] - heat[:, 3:-3].mean(axis=0)
    about_the_mean = sum(peltier.correlation(sample, 2) for sample in off) / 11
    assert strips.apart(f.correlation, about_the_mean / field**2) < 1e-10
    G, nu = all_of_them["conductance"].mean(), all_of_them["density"].mean()
    assert np.isclose(f.L_in, np.sqrt(G / (2 * np.pi * nu) / 0.4), rtol=1e-12)
    assert np.isclose(f.estimate, 3 / np.pi**2 * f.L_in / (2 * np.pi * f.diffusion), rtol=1e-12)
    for name in ("rms_site", "rms_box", "L_in"):
        assert 0.0 < f[f"{name}_error"] < 0.5 * f[name]


def test_inelastic_length_is_the_spread_of_the_transmissions():
    """L_in^2 from conductance and density of states against half the mean square of where electrons go."""
    f = peltier.fluctuations(length=40, width=12, disorder=3.0, energy=-1.2, Gamma=0.5, n=6, seed=2, progress=False)
    T = peltier.Strip(length=40, width=12, onsite=3.0 * (uniform(2, 0, 1, 480)[0] - 0.5), energy=-1.2,
                      Gamma=0.5).transmission()
    np.fill_diagonal(T, 0.0)
    x = np.repeat(np.arange(40), 12)
    bulk = (x > 12) & (x < 27)
    spread = (T * (x - x[:, None]) ** 2)[bulk].sum() / 2.0
    rate = np.pi * f.density * 2.0 * 0.5 * bulk.sum()
    assert np.isclose(spread / rate, f.L_in**2, rtol=0.15)       # one sample against six


def test_the_same_chunks_give_the_same_bits(tmp_path):
    given = dict(SMALL, n=6, seed=4, margin=3, box=2, progress=False)
    first = peltier.fluctuations(**given, store=tmp_path / "kept")
    again = peltier.fluctuations(**given, store=tmp_path / "kept")
    assert first.rms_box == again.rms_box == peltier.fluctuations(**given).rms_box


def test_powers_are_found_within_their_errors():
    rng = np.random.default_rng(0)
    x, y = np.exp(rng.uniform(-1, 1, (2, 30)))
    miss = []
    for seed in range(12):
        value = 2.0 * x**-0.5 * y**0.3 * np.exp(0.05 * normal(seed, 0, 1, 30)[0])
        exponents, errors, chi2 = peltier.fit_powers(value, 0.05 * value, [x, y], seed)
        miss += list((exponents - [-0.5, 0.3]) / errors)
        assert 0.3 < chi2 < 2.5
    # 24 deviates of about unit variance (the bootstrap's errors are near sqrt 2 too wide: points and noise)
    assert 0.3 < np.sqrt(np.mean(np.square(miss))) < 1.3
    with pytest.raises(ValueError, match="do not fix 3 parameters"):
        peltier.fit_powers(value, 0.05 * value, [x, 2.0 * x])


def test_scaling_fits_its_points():
    s = peltier.scaling(Gamma=[0.4, 0.8, 1.6], disorder=[2.0, 4.0], width=[3, 6], length=16, energy=-1.0, n=8, seed=1,
                        margin=4, box=2, progress=False)
    assert s["rms_box"].shape == (12,) and list(s["factor"]) == ["Gamma", "conductance", "width"]
    again = peltier.fit_powers(s["rms_box"], s["rms_box_error"], [s["Gamma"], s["conductance"], s["width"]], 1)
    assert (again[0] == s["exponents"][1]).all() and (again[1] == s["exponents_error"][1]).all()
    away = (s["exponents"][1, 0] + 0.5) / s["exponents_error"][1, 0]
    assert np.isclose(s["from_theory"][1, 0], away) and np.isnan(s["from_theory"][1, 2])
    assert np.isclose(s["from_printed_fit"][0, 0], (s["exponents"][0, 0] + 0.9) / s["exponents_error"][0, 0])
    one = peltier.fluctuations(length=16, width=6, disorder=2.0, energy=-1.0, Gamma=0.8, n=8, seed=1 + 5, margin=4,
                               box=2, progress=False)
    assert one.rms_site == s["rms_site"][5]
    pytest.importorskip("matplotlib")
    assert len(s.plot("rms_site").get_lines()) >= 3


def test_narrow_strips_fluctuate_more():
    c = peltier.crossover(width=[1, 3, 9], length=24, disorder=3.0, energy=-1.2, Gamma=0.4, n=100, seed=3,
                          progress=False)
    rms, error = c["rms_box"], c["rms_box_error"]
    assert rms[0] - rms[2] > 4.0 * np.hypot(error[0], error[2])
    assert np.isclose(c["slope_box"][0], np.log(rms[1] / rms[0]) / np.log(3.0))
    assert (c["slope_box_error"] > 0.0).all()
    assert np.allclose(c["ratio"] * 2 * np.pi * c["L_in"], [1, 3, 9])


@pytest.mark.parametrize("change, message", [
    (dict(n=1), "n = 1 must be a whole number, at least 2"),
    (dict(Gamma=0.0), "Gamma = 0.0 is outside"),
    (dict(margin=8), "margin = 8: 0 of 16 columns are left"),
    (dict(box=0.5), "box = 0.5 is outside"),
    (dict(disorder=np.nan), "disorder = nan"),
])
def test_bad_ensembles_are_refused_by_name(change, message):
    with pytest.raises(ValueError, match=message):
        peltier.fluctuations(**(dict(SMALL, n=4, seed=1, margin=3, box=2, progress=False) | change))


def test_bad_widths_are_refused():
    with pytest.raises(ValueError, match="ascending"):
        peltier.crossover(width=[4, 2], length=16, disorder=2.0, energy=-1.0, Gamma=0.4, n=4, seed=1)


CORRELATED = dict(length=20, width=4, disorder=2.0, energy=-1.0, Gamma=0.5, margin=4, reach=2, box=2, lags=3)


def test_products_of_slopes_are_those_of_the_matrix():
    found = correlations.slopes(3, 1, 1, **CORRELATED)
    s = peltier.Strip(length=20, width=4, onsite=2.0 * (uniform(3, 1, 1, 80)[0] - 0.5), energy=-1.0, Gamma=0.5)
    dT = s.transmission_derivative().reshape(20, 4, 20, 4)
    places = [(x, y) for x in range(4, 11) for y in range(4)]

    def mean(product):
        return np.mean([product(x, y) for x, y in places])

    for k in (1, 3):
        assert np.isclose(found["mean"][0, k], mean(lambda x, y, k=k: dT[x, y, x + k, y]))
        assert np.isclose(found["spread"][0, k], mean(lambda x, y, k=k: dT[x, y, x + k, y] ** 2))
        assert np.isclose(found["one_end"][0, k],
                          mean(lambda x, y, k=k: dT[x, y, x + 5, y] * dT[x + k, y, x + 5, y]))
        assert np.isclose(found["both_ends"][0, k],
                          mean(lambda x, y, k=k: dT[x, y, x + 2, y] * dT[x + k, y, x + k + 2, y]))
    pairs = [dT[x + 2:x + 4, y:y + 2, x:x + 2, y:y + 2].mean() for x in range(4, 14, 2) for y in (0, 2)]
    assert np.isclose(found["box_square"][0], np.mean(np.square(pairs)))
    assert np.isclose(found["density"][0], s.solve().ldos[4:-4].mean())


def test_correlation_of_slopes_has_a_reach_and_errors():
    c = peltier.slope_correlation(**CORRELATED, n=16, seed=1, progress=False)
    assert c["spread"][1] > 10.0 * c["spread"][3] > 0.0           # it decays over L_in, here about two sites
    assert (c["both_ends_error"] > 0.0).all() and 0.0 < c["amplitude_error"] < 0.5 * c["amplitude"]
    assert np.isclose(c["amplitude"] / c["box_rms"], c["L_in"] ** 4 * 0.5 * 2 * np.pi)   # h D = 2 pi Gamma L_in^2
    with pytest.raises(ValueError, match="margin = 9 leaves 2 columns"):
        peltier.slope_correlation(**(CORRELATED | {"margin": 9}), n=4, seed=1)
    with pytest.raises(ValueError, match="2800 sites are more than 2500"):
        peltier.slope_correlation(**(CORRELATED | {"length": 700}), n=4, seed=1)
