"""Finished chunks in memory, and the labelled result that they make."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import numpy as np

from .call import Found, Template, empty
from .failures import MOST_ROWS, Failure, need, table
from .grid import Array, Blocks, Grid, Slices, extent

if TYPE_CHECKING:  # pragma: no cover
    import xarray


class Labels:
    """Names of axes, units and attributes of what is computed."""

    def __init__(self, grid: Grid, dims: Mapping[str, tuple[str, ...]], units: Mapping[str, str],
                 attrs: Mapping[str, Any]) -> None:
        self.grid, self.units, self.attrs = grid, units, dict(attrs)
        self._dims = dims

    def dims(self, name: str, template: Template) -> tuple[str, ...]:
        """Dimensions of an output: its own axes are named by the caller, or numbered."""
        own = len(template.before) + len(template.after)
        names = tuple(self._dims.get(name, [f"{name}_{i}" for i in range(own)]))
        if len(names) != own:
            raise ValueError(f"dims names {len(names)} axes of {name}, it has {own} beside those of the grid")
        first = len(template.before)
        return (*names[:first], *self.grid.dims, *names[first:])

    def of(self, name: str) -> dict[str, str]:
        """Attributes of one variable."""
        return {"units": self.units[name]} if name in self.units else {}

    def coords(self) -> dict[str, tuple[tuple[str, ...], Array, dict[str, Any]]]:
        """Coordinates of the grid, as xarray takes them."""
        return {name: (dims, values, {**self.of(name), **attrs})
                for name, (dims, values, attrs) in self.grid.coords.items()}


def arrange(array: Array, template: Template, slices: Slices) -> tuple[tuple[slice, ...], Array]:
    """Where the points of a block belong in the whole, and their numbers in that shape."""
    where = (*(slice(None) for _ in template.before), *slices, *(slice(None) for _ in template.after))
    return where, array.reshape((*template.before, *extent(slices), *template.after))


def failed_rows(grid: Grid, slices: Slices, found: Found) -> tuple[Failure, ...]:
    """The points of a block that raised, with their parameters."""
    rows, starts = [], [s.start for s in slices]
    for lost in found.lost:
        inside = np.unravel_index(lost.offset, extent(slices)) if slices else ()
        index = tuple(int(i) + start for i, start in zip(inside, starts, strict=True))
        rows.append(Failure(index, grid.at(index), lost.exception, lost.traceback))
    return tuple(rows)


class Memory:
    """Keeps every chunk in arrays of the full size."""

    def __init__(self, labels: Labels, blocks: Blocks) -> None:
        self.labels, self.blocks = labels, blocks
        self.failures: list[Failure] = []
        self.failed = 0
        self._arrays: dict[str, Array] = {}
        self._templates: dict[str, Template] = {}
        self._failed = np.zeros(labels.grid.shape, dtype=bool)

    def done(self, number: int) -> bool:
        """Whether a chunk is known already."""
        return False

    def put(self, number: int, found: Found) -> None:
        """Take the results of a chunk."""
        slices = self.blocks[number]
        for name, array in found.arrays.items():
            template = found.templates[name]
            if name not in self._arrays:
                self._templates[name] = template
                self._arrays[name] = empty(template, self.labels.grid.shape)
            same(name, self._templates[name], template)
            where, values = arrange(array, template, slices)
            self._arrays[name][where] = values
        for row in failed_rows(self.labels.grid, slices, found):
            self._failed[row.index] = True
            self.failed += 1
            if len(self.failures) < MOST_ROWS:
                self.failures.append(row)

    def dataset(self, collected: bool) -> xarray.Dataset:
        """What there is, labelled; with `failed` and the table of failures if they are collected."""
        variables: dict[str, Any] = {}
        for name, array in self._arrays.items():
            array = array.astype(str) if array.dtype == object else array
            variables[name] = (self.labels.dims(name, self._templates[name]), array, self.labels.of(name))
        attrs = dict(self.labels.attrs)
        if collected:
            variables["failed"] = (self.labels.grid.dims, self._failed, {"long_name": "the point raised"})
            attrs["failures"] = table(sorted(self.failures, key=lambda row: row.index))
        dataset: xarray.Dataset = need("xarray").Dataset(variables, coords=self.labels.coords(), attrs=attrs)
        return dataset

    def close(self) -> None:
        """Nothing to put away."""


def same(name: str, known: Template, found: Template) -> None:
    """An output has the same axes and kind of numbers everywhere."""
    if known != found:
        raise TypeError(f"{name} came as {found} in one chunk and as {known} in another")


def attributes(call: Any, grid: Grid) -> dict[str, Any]:
    """Model, what is fixed and provenance, as texts that netCDF and Zarr keep."""
    return {"function": call_name(call.function), "output": json.dumps(call.output), "fixed": json.dumps(grid.fixed)}


def call_name(function: Any) -> str:
    """The full name of what is swept."""
    return f"{getattr(function, '__module__', '?')}.{getattr(function, '__qualname__', type(function).__qualname__)}"
