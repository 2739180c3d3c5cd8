"""Ensembles: the same bits for any cut, moments and errors that hold, stores."""

import functools
import math
from pathlib import Path

import numpy as np
import pytest
from scipy import stats

xarray = pytest.importorskip("xarray", reason="an ensemble needs the extra sweep")

from coulombdrag.sweeps import StoreError, StoreWarning, SweepError, ensemble, normal, uniform, words  # noqa: E402
from coulombdrag.sweeps.ensemble import is_look, looks  # noqa: E402
from coulombdrag.sweeps.statistics import Running, Sketch, rows  # noqa: E402


@pytest.fixture
def drawn(swept):
    return swept.heavy


def test_words_are_numpys_philox():
    found = words(7, 5, 3, 10, stream=9)
    for row in range(3):
        # NumPy counts up before it draws
        counter = np.array([2**64 - 1, 2**64 - 1, 5 + row - 1, 0], dtype=np.uint64)
        numpys = np.random.Philox(key=np.array([7, 9], dtype=np.uint64), counter=counter)
        np.testing.assert_array_equal(found[row], numpys.random_raw(10))


def test_numbers_belong_to_their_realisation():
    alone = np.concatenate([normal(3, i, 1, 5) for i in range(40, 50)])
    np.testing.assert_array_equal(alone, normal(3, 40, 10, 5))
    np.testing.assert_array_equal(alone[:, :3], normal(3, 40, 10, 3))
    assert not np.any(words(3, 0, 50, 4) == words(4, 0, 50, 4))
    assert not np.any(words(3, 0, 50, 4) == words(3, 0, 50, 4, stream=1))


def test_numbers_follow_their_laws():
    u = uniform(1, 0, 2000, 8).ravel()
    assert u.min() > 0.0 and u.max() < 1.0
    assert stats.kstest(u, "uniform").pvalue > 1e-3
    assert stats.kstest(normal(2, 0, 2000, 8).ravel(), "norm").pvalue > 1e-3
    with pytest.raises(ValueError, match="seed"):
        normal(-1, 0, 1, 1)


@pytest.mark.parametrize("chunk_size", [1, 100, 777, 4096, 10**6])
@pytest.mark.parametrize("target", [None, 0.02])
def test_any_cut_gives_the_same_bits(drawn, chunk_size, target):
    more = {"seed": 5, "quantiles": (0.1, 0.5), "bins": (-1.0, 0.0, 1.0), "target_error": target}
    found = ensemble(drawn, 10_001, **more, chunk_size=chunk_size)
    assert found.identical(ensemble(drawn, 10_001, **more))
    assert (found.attrs["n"] == 10_001) == (target is None)
    if target is not None:
        assert found["heavy_mean_error"] <= target
    assert found["heavy_histogram"].sum() == found.attrs["n"]


@pytest.mark.xdist_group("workers")
def test_workers_give_the_same_bits(drawn, processes):
    here = ensemble(drawn, 5000, seed=5, quantiles=(0.5,))
    for workers in (1, 2):
        with processes(workers) as pool:
            assert ensemble(drawn, 5000, seed=5, quantiles=(0.5,), executor=pool).identical(here)


def test_statistics_are_those_of_the_values(drawn):
    n = 7003
    x = drawn(2, 0, n)
    shares, edges = (0.0, 0.25, 0.5, 0.99, 1.0), (-2.0, 0.0, 3.0)
    found = ensemble(drawn, n, seed=2, quantiles=shares, bins=edges, units={"heavy": "S"})
    # Sums of n terms in another order: n roundings of terms of the size of the largest one.
    close = functools.partial(np.testing.assert_allclose, rtol=1e-12, atol=1e-13)
    close(found["heavy_mean"], x.mean())
    close(found["heavy_std"], x.std(ddof=1))
    close(found["heavy_rms"], math.sqrt(np.mean(x * x)))
    np.testing.assert_allclose(found["heavy_skewness"], stats.skew(x), rtol=1e-9)
    np.testing.assert_allclose(found["heavy_quantile"], np.quantile(x, found["quantile"], method="lower"), rtol=1.1e-3)
    np.testing.assert_array_equal(found["heavy_histogram"], np.diff([0, *(np.sum(x < e) for e in edges), n]))
    assert found["heavy_mean"].attrs["units"] == "S" and "units" not in found["heavy_skewness"].attrs


def test_components_are_kept_apart():
    def pair(seed, first, count):
        x = normal(seed, first, count, 2)
        return {"both": x * [1.0, 10.0], "sum": x.sum(axis=1)}

    found = ensemble(pair, 3000, seed=1, quantiles=(0.5,))
    assert found["both_mean"].shape == (2,) and found["both_quantile"].shape == (2, 1)
    x = normal(1, 0, 3000, 2)
    np.testing.assert_allclose(found["both_rms"], np.sqrt((x**2).mean(axis=0)) * [1.0, 10.0], rtol=1e-12)
    np.testing.assert_allclose(found["sum_mean"], x.sum(axis=1).mean(), rtol=1e-10)


def statistics_of(x):
    running = Running()
    running.add(rows([x], 16), 0, len(x) // 16)
    return running.statistics()


def test_errors_cover_the_truth_for_students_law():
    """Student's law with five degrees of freedom: a fourth moment, no fifth. 2500 ensembles of 4096 realisations."""
    truth, ensembles, n = math.sqrt(5.0 / 3.0), 2500, 4096
    rng, hits = np.random.default_rng(20), np.zeros(3)
    for _ in range(10):  # the ensembles side by side, as components
        x = rng.standard_t(5, size=(n, ensembles // 10))
        found, moved = statistics_of(x), statistics_of(x + 3.0)
        hits += [np.sum(np.abs(found["mean"]) <= found["mean_error"]),
                 np.sum(np.abs(found["rms"] - truth) <= found["rms_error"]),
                 np.sum(np.abs(moved["std"] - truth) <= moved["std_error"])]
    assert np.all(np.abs(hits / ensembles - 0.68) < 0.03), hits / ensembles


def test_antithetic_pairs_cancel_what_is_odd(swept):
    plain = ensemble(swept.lopsided, 4000, seed=3)
    pairs = ensemble(swept.lopsided, 4000, seed=3, antithetic=True)
    assert pairs["lopsided_mean_error"] < 0.3 * plain["lopsided_mean_error"]
    # the mean of x + x^2/10 is 1/10
    assert abs(pairs["lopsided_mean"] - 0.1) < 4.0 * pairs["lopsided_mean_error"]
    np.testing.assert_allclose(pairs["lopsided_std"], plain["lopsided_std"], rtol=0.05)


def test_the_error_of_one_output_stops_it():
    def both(seed, first, count):
        x = normal(seed, first, count, 2)
        return {"small": 0.01 * x[:, 0], "large": 100.0 * x[:, 1]}

    found = ensemble(both, 50_000, seed=3, target_error={"small": 1e-4})
    assert found["small_mean_error"] <= 1e-4 < found["large_mean_error"] and found.attrs["n"] < 20_000
    assert ensemble(both, 2000, seed=3, target_error=1e-4).attrs["n"] == 2000
    with pytest.raises(ValueError, match="names 'middle'; the outputs are 'small', 'large'"):
        ensemble(both, 50_000, seed=3, target_error={"middle": 1e-4})


def test_a_realisation_that_fails_is_named():
    def bad(seed, first, count):
        if first <= 1234 < first + count:
            raise ArithmeticError("singular")
        return normal(seed, first, count, 1)[:, 0]

    with pytest.raises(SweepError, match="realisation 1234 failed: ArithmeticError: singular") as caught:
        ensemble(bad, 5000, seed=1)
    assert caught.value.failures[0].parameters == {"realisation": 1234, "seed": 1}
    with pytest.raises(SweepError, match="first axis must run over"):
        ensemble(lambda seed, first, count: 1.0, 10, seed=1)


def test_a_store_goes_on_where_it_was_left(swept, tmp_path):
    log = str(tmp_path / "log")
    noted = functools.partial(swept.noted, log=log, stop=3000)
    more = {"seed": 1, "quantiles": (0.5,), "bins": (0.0, 1.0), "chunk_size": 500}
    with pytest.raises(KeyboardInterrupt):
        ensemble(noted, 5000, store=tmp_path / "s", **more)
    before = Path(log).read_text().split()
    Path(log + ".go").touch()
    found = ensemble(noted, 5000, store=tmp_path / "s", **more)
    after = Path(log).read_text().split()[len(before):]
    assert not set(before) & set(after) and len(before) >= 5
    assert found.identical(ensemble(noted, 5000, **more))
    with pytest.raises(StoreError, match="seed: 1 -> 2"):
        ensemble(noted, 5000, store=tmp_path / "s", **more | {"seed": 2})
    chunk = tmp_path / "s" / "2.npz"
    chunk.write_bytes(chunk.read_bytes()[:-3])
    with pytest.warns(StoreWarning, match=r"1 damaged chunks \(2\)"):
        assert ensemble(noted, 5000, store=tmp_path / "s", **more).identical(found)


def test_where_the_error_is_looked_at():
    ends = [end for end in range(1, 400) if is_look(end)]
    assert ends[:4] == [64, 71, 78, 86] and all(1 < b / a < 1.12 for a, b in zip(ends, ends[1:], strict=False))
    assert looks(60, 12) == [64, 71, 72]


def test_a_sketch_is_exact_in_its_counts():
    x = np.concatenate([normal(1, 0, 500, 1)[:, 0] * 1e-200, [0.0, 1e308, -1e308, np.nan]])
    whole, parts = Sketch.of(x), Sketch.of(x[:100]).merge(Sketch.of(x[100:]))
    np.testing.assert_array_equal(whole.bins, parts.bins)
    np.testing.assert_array_equal(whole.counts, parts.counts)
    assert whole.counts.sum() == len(x) - 1


@pytest.mark.parametrize("wrong, said", [
    ({"n": 0}, "n = 0"), ({"seed": -1}, "seed"), ({"quantiles": (2.0,)}, "quantiles"), ({"bins": (1.0, 0.0)}, "bins"),
    ({"target_error": -1.0}, "target_error"), ({"chunk_size": 0}, "chunk_size"), ({"executor": 3}, "executor"),
])
def test_wrong_arguments_are_named(drawn, wrong, said):
    with pytest.raises((ValueError, TypeError), match=said):
        ensemble(drawn, **{"n": 10, "seed": 1} | wrong)


def test_a_bound_function_has_the_digest_of_its_own_source():
    from coulombdrag import bilayer
    from coulombdrag.sweeps.origin import origin

    assert origin(functools.partial(functools.partial(bilayer.f, 0.1), beta=0.2)) == origin(bilayer.f)
    assert origin(functools.partial(np.add, 1.0)) != origin(bilayer.f)
