"""Sweeps in this process: grids, chunks, outputs, labels, refusals."""

import json
import time

import numpy as np
import pytest

xarray = pytest.importorskip("xarray", reason="a sweep needs the extra sweep")

from coulombdrag import bilayer, sweep, wires  # noqa: E402
from coulombdrag.sweeps import grid as grids  # noqa: E402

WIRES = {"eF2": 10.0, "D2": 1.0, "lambda1": 1e-9, "lambda2": 1e-9, "kappa": 0.0}
DEVICE = {"density": 1e15, "spacing": 200e-9, "dielectric_constant": 12.9, "mass": 6.1e-32, "conductivity": 4e-5,
          "shear_viscosity": 1e-19}


def test_an_outer_product_is_labelled(swept):
    found = sweep(swept.square, {"x": [1.0, 2.0, 3.0], "y": np.array([10.0, 20.0])})
    assert found["square"].dims == ("x", "y")
    np.testing.assert_array_equal(found["square"], np.array([[1.0], [4.0], [9.0]]) + [10.0, 20.0])
    assert found.attrs["function"] == "functions_of_workers.square"


def test_arrays_with_dimensions_of_their_own(swept):
    x = xarray.DataArray([1.0, 2.0, 3.0], dims="gate", coords={"gate": [-1.0, 0.0, 1.0]}, attrs={"units": "V"})
    y = xarray.DataArray([[0.0, 1.0]] * 3, dims=("gate", "bias"))
    found = sweep(swept.square, {"x": x, "y": y}, chunk_size=2)["square"]
    assert found.dims == ("gate", "bias")
    np.testing.assert_array_equal(found, x.values[:, None] ** 2 + y.values)
    np.testing.assert_array_equal(found["gate"], [-1.0, 0.0, 1.0])
    assert found["x"].attrs["units"] == "V"


def test_dimensions_in_another_order_than_the_grids(swept):
    x = xarray.DataArray(np.arange(3.0), dims="a")
    y = xarray.DataArray(np.arange(6.0).reshape(2, 3), dims=("b", "a"))
    found = sweep(swept.square, {"x": x, "y": y}, chunk_size=2)["square"]
    np.testing.assert_array_equal(found.transpose("b", "a"), np.arange(3.0) ** 2 + y.values)


@pytest.mark.parametrize("chunk_size", [2, 3, 7, 100])
def test_every_chunk_size_gives_the_same_bits(chunk_size):
    grid = WIRES | {"eF1": np.linspace(9.0, 11.0, 6), "T": [0.5, 1.0]}
    names = ("drag_resistivity", "log_S", "n", "regime")
    found = sweep(wires.FokkerPlanckModel, grid, output=names, chunk_size=chunk_size, dims={"n": ("wire",)})
    model = wires.FokkerPlanckModel(**WIRES, eF1=np.linspace(9.0, 11.0, 6)[:, None], T=np.array([0.5, 1.0]))
    np.testing.assert_array_equal(found["drag_resistivity"], model.drag_resistivity())
    np.testing.assert_array_equal(found["log_S"], model.log_S())
    assert found["n"].dims == ("wire", "eF1", "T")
    np.testing.assert_array_equal(found["n"], model.n)
    np.testing.assert_array_equal(found["regime"], model.regime())


@pytest.mark.parametrize("chunk_size", [1, 4, 100])
def test_every_chunk_size_gives_the_same_bits_of_the_bilayer(chunk_size):
    x, y = np.geomspace(1e-3, 10.0, 8), np.array([0.0, 0.01, 0.3])
    found = sweep(bilayer.f, {"varsigma": x, "beta": y}, chunk_size=chunk_size)
    np.testing.assert_array_equal(found["f"], bilayer.f(x[:, None], y))


def test_another_constructor_and_a_device_with_units():
    rates = {"T": 1.0, "D2": 1.0, "lambda1": 1e-60, "lambda2": 1e-60, "kappa": 0.0}
    found = sweep(wires.FokkerPlanckModel.at_mismatch, rates | {"eF": 20.0, "Delta": [0.0, 1e-22]},
                  output="drag_resistivity")
    assert found["drag_resistivity"][1] < 0.1 * found["drag_resistivity"][0]
    device = sweep(bilayer.Bilayer, DEVICE | {"temperature": [20.0, 40.0]}, output="drag_resistivity")
    assert device["drag_resistivity"].attrs["units"] == "ohm"
    assert device["temperature"].attrs["units"] == "K"
    np.testing.assert_array_equal(device["drag_resistivity"],
                                  bilayer.Bilayer(**DEVICE, temperature=[20.0, 40.0]).drag_resistivity())


def test_elements_of_a_pair_are_swept(swept):
    grid = grids.make({"density": (np.array([1.0, 2.0]), 3.0), "T": [0.1, 0.2, 0.3]})
    assert grid.sizes == {"density_1": 2, "T": 3}
    flat = grids.flatten(grid.block((slice(0, 2), slice(1, 3))), (2, 2))
    np.testing.assert_array_equal(flat["density"][0], [1.0, 1.0, 2.0, 2.0])
    np.testing.assert_array_equal(flat["density"][1], [3.0] * 4)
    np.testing.assert_array_equal(flat["T"], [0.2, 0.3, 0.2, 0.3])
    assert grid.fixed == {}


@pytest.mark.parametrize("chunk_size", [1, 5, 100])
def test_leads_and_dots_are_swept(chunk_size):
    from coulombdrag import dots

    eps, mu, rates = np.linspace(-3.0, -1.0, 5), np.linspace(0.0, 10.0, 3), ((0.01, 0.01),) * 3 + ((0.01, 0.002),)
    found = sweep(dots.CapacitiveDots, output="currents", dims={"currents": ("lead",)}, chunk_size=chunk_size, grid={
        "eps": (eps, -2.0), "mu": (-10.0, mu, 0.0, 0.0), "U": 5.0, "Gamma": rates})["currents"]
    assert found.dims == ("lead", "eps_1", "mu_2") and found.shape == (4, 5, 3)
    for i, j in np.ndindex(5, 3):
        alone = dots.CapacitiveDots(eps=(eps[i], -2.0), mu=(-10.0, mu[j], 0.0, 0.0), U=5.0, Gamma=rates)
        np.testing.assert_array_equal(found[:, i, j], alone.currents())


def test_outputs_of_every_kind(swept):
    found = sweep(swept.Device, {"a": [1.0, 2.0, 3.0], "b": 2.0, "field": 0.5}, dims={"both": ("layer",)},
                  output=("total", "both", "at", "profile"), chunk_size=3)
    np.testing.assert_array_equal(found["total"], [3.0, 4.0, 5.0])
    assert found["both"].dims == ("layer", "a")
    np.testing.assert_array_equal(found["at_plus"], [1.5, 2.5, 3.5])
    assert found["profile"].dims == ("a", "profile_0")  # three points, three elements: told apart
    np.testing.assert_array_equal(found["profile"], np.outer([1.0, 2.0, 3.0], [1.0, 2.0, 3.0]))
    assert json.loads(found.attrs["fixed"]) == {"b": 2.0, "field": 0.5}


def test_a_tuple_takes_names_and_flags_become_numbers():
    found = sweep(lambda x: (x > 1.0, x * 1j), {"x": [1.0, 2.0]}, output=("large", "turned"))
    np.testing.assert_array_equal(found["large"], [0.0, 1.0])
    assert found["turned"].dtype == np.complex128


def test_provenance_names_the_kernels():
    found = sweep(bilayer.f, {"varsigma": [1.0]})
    known = json.loads(found.attrs["provenance"])
    assert known["versions"]["numpy"] == np.__version__
    assert any(name.startswith("bilayer.") for name in known["kernels"])


def test_blocks_cover_the_grid_once():
    for shape in [(), (7,), (5, 7), (2, 3, 4)]:
        for points in (1, 3, 8, 1000):
            seen = np.zeros(shape, dtype=int)
            blocks = grids.cut(shape, points)
            for number in range(len(blocks)):
                seen[blocks[number]] += 1
                assert seen[blocks[number]].size <= points
            assert (seen == 1).all()


@pytest.mark.parametrize("grid, output, said", [
    ({"eF1": [1.0], "Temp": 1.0}, "log_S", "unknown parameter 'Temp'"),
    (WIRES | {"eF1": [1.0]}, "log_S", "missing parameter T"),
    (WIRES | {"eF1": [1.0], "T": 1.0}, "log_s", "did you mean 'log_S'"),
    (WIRES | {"eF1": [[1.0]], "T": 1.0}, "log_S", "eF1 has 2 axes"),
    (WIRES | {"eF1": ["a"], "T": 1.0}, "log_S", "eF1 must be an array of numbers"),
    (WIRES | {"eF1": [], "T": 1.0}, "log_S", "no points along eF1"),
])
def test_a_misfit_is_named(grid, output, said):
    with pytest.raises((ValueError, TypeError), match=said):
        sweep(wires.FokkerPlanckModel, grid, output=output)


def test_wrong_kinds_are_named(swept):
    with pytest.raises(TypeError, match="name what to compute"):
        sweep(swept.Device, {"a": [1.0]})
    with pytest.raises(TypeError, match="function must be"):
        sweep(3, {"a": [1.0]})
    with pytest.raises(TypeError, match="executor must be"):
        sweep(swept.square, {"x": [1.0]}, executor=4)
    with pytest.raises(ValueError, match="on_error"):
        sweep(swept.square, {"x": [1.0]}, on_error="ignore")
    with pytest.raises(ValueError, match="chunk_size"):
        sweep(swept.square, {"x": [1.0]}, chunk_size=0)
    with pytest.raises(ValueError, match="others have 2"):
        sweep(swept.square, {"x": xarray.DataArray([1.0, 2.0], dims="n"), "y": xarray.DataArray([1.0], dims="n")})


def test_a_function_that_takes_no_arrays_is_refused():
    from coulombdrag.sweeps import SweepError

    with pytest.raises(SweepError, match="must take arrays"):
        sweep(lambda x: np.zeros(5), {"x": np.arange(3.0)})


def test_a_chunk_costs_little(swept, tmp_path):
    """Below 5 % of a chunk of 0.1 s in processor time: the slope over the number of chunks, the best of three."""
    def seconds(chunks, attempt, kept):
        store = {"store": tmp_path / f"{chunks}-{attempt}"} if kept else {}
        start = time.process_time()
        sweep(swept.square, {"x": np.arange(chunks * 500.0)}, chunk_size=500, **store)
        return time.process_time() - start

    for kept in (False, True):
        assert min(seconds(70, i, kept) - seconds(10, i, kept) for i in range(3)) / 60 < 0.005


def test_models_of_one_point_are_made_anew_at_each():
    speeds = xarray.DataArray([[0.1, 0.4], [0.2, 9.0]], dims=("varsigma", "share"))
    found = sweep(bilayer.DragProblem, {"varsigma": [0.15, 0.5], "velocity": speeds, "relative": 1e-6},
                  output=("solve", "threshold_velocity"), chunk_size=3, on_error="collect")
    np.testing.assert_array_equal(found["failed"], [[False, False], [False, True]])
    one = bilayer.DragProblem(varsigma=0.5).solve(velocity=0.2, relative=1e-6)
    assert found["solve_longitudinal"][1, 0] == one["longitudinal"]
    np.testing.assert_array_equal(found["solve_force"][1, 0], one["force"])
    assert found["threshold_velocity"][0, 0] == bilayer.DragProblem(varsigma=0.15).threshold_velocity()


def test_a_grid_of_one_point_warns_of_nothing():
    found = sweep(bilayer.force_density, {"x": [1.0], "y": [0.5], "varsigma": 0.15})
    assert found["force_density"][0, 0] == bilayer.force_density(1.0, 0.5, 0.15)
