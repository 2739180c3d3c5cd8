"""A device in SI units over a grid of its parameters, and the grid as a file: what the command line sweeps."""

from __future__ import annotations

import csv
import os
from collections.abc import Callable, Mapping
from dataclasses import fields
from pathlib import Path
from typing import Any

import numpy as np

from ..errors import a_mapping, a_path, as_float
from ..files import draft
from ..results import Result, Variable, provenance

#: What the bilayer's parameters and results are measured in.
UNITS = {
    "density": "m^-2",
    "spacing": "m",
    "temperature": "K",
    "dielectric_constant": "1",
    "mass": "kg",
    "conductivity": "S",
    "shear_viscosity": "kg/s",
    "bulk_viscosity": "kg/s",
    "odd_viscosity": "kg/s",
    "nonreciprocity": "s/(m T)",
    "inverse_compressibility": "J m^2",
    "degeneracy": "1",
    "mean_free_path": "m",
    "current_density": "A/m",
    "magnetic_field": "T",
    "varsigma": "1",
    "beta": "1",
    "drag_resistivity": "ohm",
    "nonreciprocal_drag_resistivity": "ohm",
    "broken_conditions": "names",
}
_FLOW = ("current_density", "magnetic_field")


def sweep_device(system: str, parameters: Mapping[str, Any]) -> Result:
    """Compute a system's device on the grid that its parameters span.

    Parameters
    ----------
    system : {"bilayer"}
        Whose device.
    parameters : mapping of str to float or 1-d array_like
        SI values by the device's names. Each array becomes an axis, in the order given. With ``current_density`` and
        ``magnetic_field`` the nonreciprocal drag resistivity is computed too.

    Returns
    -------
    Result
        ``varsigma``, ``beta`` and ``drag_resistivity`` (ohm); ``nonreciprocal_drag_resistivity`` (ohm) if asked for;
        ``broken_conditions``: which conditions of the theory fail at that point, by name.

    Raises
    ------
    ValueError
        If the system or a parameter is unknown, one is missing, or a value is outside its range.

    Examples
    --------
    >>> swept = sweep_device("bilayer", {
    ...     "density": 1e15, "spacing": 200e-9, "temperature": [20.0, 40.0], "dielectric_constant": 12.9,
    ...     "mass": 6e-32, "conductivity": 4e-5, "shear_viscosity": 1e-19})
    >>> swept["drag_resistivity"].shape
    (2,)
    """
    if not isinstance(system, str) or system != "bilayer":
        raise ValueError(f"system = {system!r:.60} has no device to sweep by name; known: bilayer. Other models are "
                         "swept from a FILE.toml or by coulombdrag.sweep")
    values = {name: as_float(name, value) for name, value in a_mapping("parameters", parameters).items()}
    for name, value in values.items():
        if value.ndim > 1 or value.size == 0:
            raise ValueError(f"{name} must be a number or a list of numbers, got an array of shape {value.shape}")
    axes = [name for name, value in values.items() if value.ndim == 1]
    grid = {
        name: value.reshape([value.size if axis == name else 1 for axis in axes]) if value.ndim else value
        for name, value in values.items()
    }
    shape = tuple(values[name].size for name in axes)
    found, validity = _bilayer(grid)
    found["broken_conditions"] = _broken(validity, shape)
    data = {name: Variable(np.broadcast_to(found[name], shape), tuple(axes), UNITS[name]) for name in found}
    coords = {name: Variable(values[name], (name,), UNITS[name]) for name in axes}
    origin = provenance(system, **values)
    return Result(name=f"sweep of {system}", data=data, coords=coords, provenance=origin, validity=validity.records())


def _broken(validity: Any, shape: tuple[int, ...]) -> Any:
    """At each point the names of the conditions that fail there."""
    names = np.full(shape, "", dtype=object)
    for name, condition in validity.items():
        if condition.holds is not None:
            fails = ~np.broadcast_to(condition.holds, shape)
            names[fails] += f"; {name}"
    return np.array([text.removeprefix("; ") for text in names.ravel().tolist()]).reshape(shape)


def _bilayer(grid: Mapping[str, Any]) -> tuple[dict[str, Any], Any]:
    from ..bilayer import Bilayer

    known = [field.name for field in fields(Bilayer) if field.init]
    for name in grid:
        if name not in known and name not in _FLOW:
            raise ValueError(f"unknown parameter {name!r}; known: {', '.join([*known, *_FLOW])}")
    flow = [name for name in _FLOW if name in grid]
    if len(flow) == 1:
        raise ValueError(f"{flow[0]} alone means nothing: give both current_density and magnetic_field")
    try:
        device = Bilayer(**{name: value for name, value in grid.items() if name not in _FLOW})
    except TypeError as error:  # a parameter without a default was left out
        raise ValueError(str(error).partition("__init__() ")[2] or str(error)) from None
    found = {"varsigma": device.varsigma, "beta": device.beta, "drag_resistivity": device.drag_resistivity()}
    if not flow:
        return found, device.validity
    drive = [grid[name] for name in _FLOW]
    found["nonreciprocal_drag_resistivity"] = device.nonreciprocal_drag_resistivity(*drive)
    return found, device.validity_at(*drive)


def save(result: Result, path: str | os.PathLike[str]) -> Path:
    """Write a sweep, whole or not at all: ``.csv`` (a row for each point of the grid) or ``.nc`` (netCDF).

    Examples
    --------
    >>> save(swept, "drag.csv")  # doctest: +SKIP
    """
    ours = isinstance(result, Result) and "parameters" in result.provenance
    if not ours or any(variable.dims != tuple(result.coords) for variable in result.data.values()):
        raise TypeError(f"result must be what sweep_device returned, got {result!r:.60}")
    target = a_path("path", path)
    writers: dict[str, Callable[[Result, Path], None]] = {".csv": _csv, ".nc": _netcdf}
    if target.suffix not in writers:
        raise ValueError(f"path = {str(target)!r} must end in {' or '.join(writers)}")
    with draft(target) as made:
        writers[target.suffix](result, made)
    return target


def _csv(result: Result, path: Path) -> None:
    mesh = np.meshgrid(*(v.values for v in result.coords.values()), indexing="ij")
    columns = dict(zip(result.coords, mesh, strict=True))
    columns |= {name: variable.values for name, variable in result.data.items()}
    units = {name: variable.unit for group in (result.coords, result.data) for name, variable in group.items()}
    fixed = {k: v for k, v in result.provenance["parameters"].items() if k not in result.coords}
    with open(path, "w", newline="", encoding="utf-8") as stream:
        stream.write(f"# coulombdrag {result.provenance['versions']['coulombdrag']}, {result.name}, SI units\n")
        stream.write(f"# at {', '.join(f'{name} = {value!r}' for name, value in fixed.items())}\n")
        writer = csv.writer(stream, lineterminator="\n")
        writer.writerow(f"{name} ({unit})" for name, unit in units.items())
        writer.writerows(zip(*(np.ravel(column).tolist() for column in columns.values()), strict=True))


def _netcdf(result: Result, path: Path) -> None:
    result.to_xarray().to_netcdf(path, engine="scipy")
