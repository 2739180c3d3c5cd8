"""Results: what they hold, how they are saved and read, and that nothing is written half."""

import numpy as np
import pytest

from coulombdrag.results import Result, Variable, provenance


def example():
    v = np.linspace(0.1, 0.5, 5)
    return Result(
        name="drag", coords={"velocity": Variable(v, ("velocity",), "Omega d", "velocity")},
        data={"force": Variable(v**2, ("velocity",), "kB T/d^3", "force"),
              "force_error": Variable(1e-3 * v, ("velocity",), "kB T/d^3"),
              "threshold": Variable(np.float64(1.5))},
        provenance=provenance(varsigma=0.15, pair=(1.0, np.float64(2.0)), tensor=np.eye(2)),
        validity=({"name": "k_F d", "number": 16.0, "holds": True},))


def test_saved_and_read_again_it_is_the_same(tmp_path):
    one = example()
    path = one.save(tmp_path / "drag")
    assert path.name == "drag.npz" and [p.name for p in tmp_path.iterdir()] == ["drag.npz"]
    two = Result.load(path)
    assert two.name == one.name and dict(two.provenance) == dict(one.provenance)
    assert [dict(v) for v in two.validity] == [dict(v) for v in one.validity]
    for group in ("data", "coords"):
        ours, theirs = getattr(one, group), getattr(two, group)
        assert list(ours) == list(theirs)
        for name in ours:
            np.testing.assert_array_equal(ours[name].values, theirs[name].values)
            assert (ours[name].dims, ours[name].unit, ours[name].description) == (
                theirs[name].dims, theirs[name].unit, theirs[name].description)


def test_a_failure_in_the_middle_leaves_what_was_there(tmp_path, monkeypatch):
    path = example().save(tmp_path / "drag.npz")
    before = path.read_bytes()

    def broken(stream, **arrays):
        stream.write(b"half")
        raise OSError("disk full")

    monkeypatch.setattr(np, "savez", broken)
    with pytest.raises(OSError, match="disk full"):
        example().save(path)
    assert path.read_bytes() == before and [p.name for p in tmp_path.iterdir()] == ["drag.npz"]


def test_a_damaged_or_foreign_file_is_said_to_be_one(tmp_path):
    path = example().save(tmp_path / "drag.npz")
    cut = tmp_path / "cut.npz"
    cut.write_bytes(path.read_bytes()[:200])
    other = tmp_path / "other.npz"
    np.savez(other, a=np.arange(3))
    for bad in (cut, other):
        with pytest.raises(ValueError, match="not a result of coulombdrag"):
            Result.load(bad)
    with pytest.raises(FileNotFoundError):
        Result.load(tmp_path / "none.npz")


def test_it_becomes_an_xarray_dataset():
    pytest.importorskip("xarray")
    dataset = example().to_xarray()
    assert dataset["force"].attrs["units"] == "kB T/d^3"
    assert float(dataset["force"].sel(velocity=0.5)) == 0.25
    assert dataset["threshold"].dims == ()


def test_plot_draws_on_the_axes_it_is_given():
    figure = pytest.importorskip("matplotlib.figure").Figure()
    axes = figure.subplots()
    assert example().plot("force", ax=axes) is axes
    assert axes.get_ylabel() == "force (kB T/d^3)"
    fresh = example().plot()
    assert fresh is not axes and fresh.get_xlabel() == "velocity (Omega d)"
    with pytest.raises(ValueError, match="one axis"):
        example().plot("threshold")
    with pytest.raises(ValueError, match="'nothing' is not one of 'force'"):
        example().plot("nothing")


def test_arrays_are_named_and_cannot_be_changed():
    found = example()
    assert found["velocity"][0] == 0.1
    with pytest.raises(KeyError, match="there are force, force_error"):
        found["energy"]
    with pytest.raises(ValueError, match="read-only"):
        found["force"][0] = 1.0
    with pytest.raises(AttributeError):
        found.name = "other"


def test_misfits_are_refused():
    with pytest.raises(ValueError, match="name 2 axes"):
        Variable(np.arange(3), ("a", "b"))
    with pytest.raises(ValueError, match="3 points along 'a', others have 2"):
        Result(name="x", coords={"a": Variable(np.arange(2), ("a",))}, data={"y": Variable(np.arange(3), ("a",))})
