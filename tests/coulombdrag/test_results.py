"""Results: what they hold, how they are saved and read, and that nothing is written half."""

import numpy as np
import pytest

from coulombdrag import reproduce, sweeps
from coulombdrag.bilayer import Bilayer, DragProblem
from coulombdrag.results import Result, Variable, provenance

DEVICE = {"density": 1e15, "spacing": 2e-7, "temperature": 30.0, "dielectric_constant": 12.9, "mass": 6e-32,
          "conductivity": 4e-5, "shear_viscosity": 1e-19}


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


NO_PATHS = [None, 1, True, 1j, b"x", [], object(), "a\0b"]


@pytest.mark.parametrize("path", NO_PATHS)
def test_a_path_that_is_none_is_named(path):
    swept = example()
    for ask in (swept.save, Result.load, lambda p: sweeps.save(sweeps.sweep_device("bilayer", DEVICE), p),
                lambda p: reproduce.run("bilayer", figure=2, out=p, derive=False)):
        with pytest.raises((TypeError, ValueError), match=r"^(path|out) (must be a path|= 'a\\x00b' names no file)"):
            ask(path)


@pytest.mark.parametrize(("make", "words"), [
    (lambda: Variable([[1], [1, 2]], ("a",)), "values must be a number or a rectangular array"),
    (lambda: Variable(object()), "values must be an array of numbers or texts"),
    (lambda: Variable(np.ma.masked_array([1.0, 2.0], [0, 1]), ("a",)), "values must be .* nothing masked"),
    (lambda: Variable([1.0], None), "dims must be a tuple of names, got None"),
    (lambda: Variable([1.0], "a"), "dims must be a tuple of names, got 'a'"),
    (lambda: Result(name=None, data={}), "name must be a text"),
    (lambda: Result(name="a", data=[1]), "data must be a mapping"),
    (lambda: Result(name="a", data={"b": 1.0}), r"data\['b'\] must be a Variable, got 1.0"),
    (lambda: Result(name="a", data={}, coords=None), "coords must be a mapping"),
    (lambda: Result(name="a", data={}, provenance={1: 2}), "provenance must be a mapping with names"),
    (lambda: Result(name="a", data={}, validity=None), "validity must be a tuple of mappings"),
    (lambda: example().plot("force", ax=1), "ax must be Axes of matplotlib, got 1"),
    (lambda: example().plot(["force"]), "name = .*is not one of"),
    (lambda: sweeps.sweep_device("bilayer", None), "parameters must be a mapping"),
    (lambda: sweeps.sweep_device("bilayer", DEVICE | {"density": "much"}), "density must be a real number"),
    (lambda: sweeps.sweep_device("bilayer", DEVICE | {"density": None}), "density must be a real number"),
    (lambda: sweeps.sweep_device(["bilayer"], DEVICE), "system = .* has no device"),
    (lambda: sweeps.save(example(), "a.csv"), "result must be what sweep_device returned"),
    (lambda: DragProblem(varsigma=0.5).map([0.1], progress=1), "progress must be a function or None, got 1"),
    (lambda: DragProblem(varsigma=0.5).series(10**400), "order = 1000.* must be a whole number, 1 to 7"),
    (lambda: Bilayer(**DEVICE).solve(current_density=0.1, progress="bar"), "progress must be a function or None"),
    (lambda: Bilayer(**DEVICE).layers("colour"), "name = 'colour' is not one of"),
    (lambda: reproduce.figures(np.array([1, 2])), "unknown system"),
    (lambda: reproduce.run("bilayer", figure=2, progress=5, derive=False), "progress must be a function or None"),
])
def test_what_makes_no_sense_is_named_in_one_line(make, words):
    with pytest.raises((TypeError, ValueError), match=words) as caught:
        make()
    assert "\n" not in str(caught.value) and len(str(caught.value)) < 300
