"""Sweeps: the grid, its file, and what the command line makes of a range."""

import csv
from pathlib import Path

import numpy as np
import pytest

from coulombdrag import bilayer
from coulombdrag.commands import UsageError, _values
from coulombdrag.sweeps import save, sweep_device

DEVICE = {
    "density": 1e15,
    "spacing": 200e-9,
    "temperature": 35.0,
    "dielectric_constant": 12.9,
    "mass": 0.067 * 9.1093837015e-31,
    "conductivity": 4e-5,
    "shear_viscosity": 1e-19,
    "nonreciprocity": 1e-4,
}


def table(path: Path) -> tuple[list[str], np.ndarray]:
    rows = [line for line in path.read_text().splitlines() if not line.startswith("#")]
    names, *values = csv.reader(rows)
    assert names.pop() == "broken_conditions (names)"
    return names, np.array([row[:-1] for row in values], dtype=float)


def test_each_point_of_the_grid_is_the_device_at_that_point():
    swept = sweep_device("bilayer", DEVICE | {"temperature": [20.0, 40.0], "spacing": [1e-7, 2e-7, 4e-7]})
    assert swept.data["drag_resistivity"].dims == ("spacing", "temperature")  # the order of the parameters
    for i, spacing in enumerate(swept["spacing"]):
        for j, temperature in enumerate(swept["temperature"]):
            one = bilayer.Bilayer(**DEVICE | {"spacing": spacing, "temperature": temperature})
            assert swept["drag_resistivity"][i, j] == one.drag_resistivity()
            assert swept["varsigma"][i, j] == one.varsigma


def test_current_and_field_add_the_nonreciprocal_part():
    swept = sweep_device("bilayer", DEVICE | {"current_density": [-0.1, 0.1], "magnetic_field": 1.0})
    odd = swept["nonreciprocal_drag_resistivity"]
    assert odd[0] == -odd[1] != 0
    device = bilayer.Bilayer(**DEVICE)
    np.testing.assert_array_equal(odd, device.nonreciprocal_drag_resistivity([-0.1, 0.1], 1.0))


def test_each_point_says_which_conditions_it_breaks():
    swept = sweep_device("bilayer", DEVICE | {"temperature": [20.0, 35.0]})
    for i, temperature in enumerate(swept["temperature"]):
        one = bilayer.Bilayer(**DEVICE | {"temperature": temperature})
        assert tuple(swept["broken_conditions"][i].split("; ")) == one.validity.broken
    assert "temperature, lower bound" in swept["broken_conditions"][0]
    assert "temperature, lower bound" not in swept["broken_conditions"][1]
    assert {row["name"] for row in swept.validity} == set(one.validity)


def test_csv_holds_every_point_to_the_last_bit(tmp_path):
    swept = sweep_device("bilayer", DEVICE | {"temperature": np.linspace(20, 40, 3), "spacing": [1e-7, 2e-7]})
    names, values = table(save(swept, tmp_path / "s.csv"))
    assert names == ["spacing (m)", "temperature (K)", "varsigma (1)", "beta (1)", "drag_resistivity (ohm)"]
    assert values.shape == (6, 5)
    np.testing.assert_array_equal(values[:, 4].reshape(2, 3), swept["drag_resistivity"])
    np.testing.assert_array_equal(values[:, 1].reshape(2, 3), np.tile(swept["temperature"], (2, 1)))


def test_netcdf_holds_the_same(tmp_path):
    xarray = pytest.importorskip("xarray")
    swept = sweep_device("bilayer", DEVICE | {"temperature": [20.0, 40.0]})
    with xarray.open_dataset(save(swept, tmp_path / "s.nc"), engine="scipy") as found:
        np.testing.assert_array_equal(found["drag_resistivity"], swept["drag_resistivity"])
        assert found["drag_resistivity"].attrs["units"] == "ohm"


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({"temperature": -1.0}, "temperature"),
        ({"temperature": [20.0, float("nan")]}, "temperature"),
        ({"colour": 1.0}, "unknown parameter 'colour'"),
        ({"current_density": 1.0}, "magnetic_field"),
        ({"temperature": []}, "temperature"),
        ({"temperature": [[1.0]]}, "temperature"),
    ],
)
def test_a_bad_parameter_is_named(changed, said):
    with pytest.raises(ValueError, match=said):
        sweep_device("bilayer", DEVICE | changed)


def test_a_missing_parameter_is_named():
    with pytest.raises(ValueError, match="density"):
        sweep_device("bilayer", {"spacing": 1e-7})


def test_a_file_appears_whole_or_not_at_all(tmp_path, monkeypatch):
    swept = sweep_device("bilayer", DEVICE | {"temperature": [20.0, 40.0]})

    def broken(*_):
        raise OSError("disk full")

    monkeypatch.setattr("coulombdrag.sweeps.device.os.replace", broken)
    with pytest.raises(OSError, match="disk full"):
        save(swept, tmp_path / "s.csv")
    assert list(tmp_path.iterdir()) == []


def test_a_file_of_unknown_kind_is_refused(tmp_path):
    with pytest.raises(ValueError, match="must end in"):
        save(sweep_device("bilayer", DEVICE), tmp_path / "s.xls")


def test_values_of_the_command_line():
    assert _values("n", "1e15") == 1e15
    assert _values("n", "1,2,4") == [1.0, 2.0, 4.0]
    np.testing.assert_array_equal(_values("n", "1:3:3"), [1.0, 2.0, 3.0])
    np.testing.assert_allclose(_values("n", "1:100:3:log"), [1.0, 10.0, 100.0], rtol=1e-15)
    for wrong in ("", "x", "1:2", "1:2:x", "1:2:0", "1:2:3:lin", "1:2:3:log:4", "0:1:3:log"):
        with pytest.raises(UsageError, match="n="):
            _values("n", wrong)
