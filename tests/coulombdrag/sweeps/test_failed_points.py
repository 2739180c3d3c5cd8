"""Points that raise: found by halving, the others kept."""

import numpy as np
import pytest

xarray = pytest.importorskip("xarray", reason="a sweep needs the extra sweep")

from coulombdrag import sweep  # noqa: E402
from coulombdrag.sweeps import SweepError, failures  # noqa: E402

X = np.arange(40.0)


@pytest.mark.parametrize("chunk_size", [1, 7, 40])
@pytest.mark.parametrize("bad", ["3", "0 1 2 39", "13 14"])
def test_failed_points_are_nan_and_listed(swept, bad, chunk_size):
    found = sweep(swept.picky, {"x": X, "bad": bad}, on_error="collect", chunk_size=chunk_size)
    wrong = np.isin(X, [float(b) for b in bad.split()])
    np.testing.assert_array_equal(found["picky"], np.where(wrong, np.nan, 2.0 * X))
    np.testing.assert_array_equal(found["failed"], wrong)
    rows = failures(found)
    assert [row.parameters["x"] for row in rows] == X[wrong].tolist()
    assert [row.index for row in rows] == [(int(i),) for i in np.flatnonzero(wrong)]
    assert all(row.exception == f"ZeroDivisionError: x = {row.parameters['x']:g}" for row in rows)
    assert all("picky" in row.traceback and "sweeps" not in row.traceback.split("picky")[0].rpartition("/")[2]
               for row in rows)


def test_raise_attaches_the_table_and_what_is_finished(swept):
    said = "1 point failed\n  at x = 25.0, bad = '25': ZeroDivisionError: x = 25"
    with pytest.raises(SweepError, match=said) as caught:
        sweep(swept.picky, {"x": X, "bad": "25"}, chunk_size=10)
    assert [row.index for row in caught.value.failures] == [(25,)]
    done = caught.value.results["picky"]
    np.testing.assert_array_equal(done[:25], 2.0 * X[:25])
    np.testing.assert_array_equal(done[26:30], 2.0 * X[26:30])
    assert np.isnan(done[30:]).all()  # not begun
    assert caught.value.results["failed"].sum() == 1


def test_every_point_fails(swept):
    with pytest.raises(SweepError, match="2 points failed"):
        sweep(swept.picky, {"x": X[:2], "bad": "0 1"})
    found = sweep(swept.picky, {"x": X[:2], "bad": "0 1"}, on_error="collect")
    assert found["failed"].all() and len(failures(found)) == 2


def test_without_failures_nothing_has_failed(swept):
    found = sweep(swept.picky, {"x": X, "bad": ""}, on_error="collect")
    assert not found["failed"].any() and failures(found) == ()


def test_the_parameters_of_a_failed_point_of_a_grid(swept):
    def picky(x, y):
        if np.any((x == 2.0) & (y == 0.5)):
            raise ValueError("here")
        return x * y

    found = sweep(picky, {"x": X, "y": [0.25, 0.5]}, on_error="collect", chunk_size=6)
    (row,) = failures(found)
    assert row.index == (2, 1) and row.parameters == {"x": 2.0, "y": 0.5}
