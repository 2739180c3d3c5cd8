"""The grid of a sweep: parameters along named dimensions, cut into blocks that are handed out as arrays."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import numpy.typing as npt

from ..errors import a_mapping

Array = npt.NDArray[Any]
Slices = tuple[slice, ...]


@dataclass(frozen=True)
class Swept:
    """A parameter, or one element of a pair, that changes over the grid."""

    dims: tuple[str, ...]
    values: Array
    attrs: Mapping[str, Any] = field(default_factory=dict)

    def block(self, dims: tuple[str, ...], slices: Slices) -> Array:
        """The values in a block, with an axis for each dimension of the grid, of length 1 where it does not change."""
        own = dict(zip(dims, slices, strict=True))
        part = self.values[tuple(own[dim] for dim in self.dims)]
        order = [self.dims.index(dim) for dim in dims if dim in self.dims]
        part = part.transpose(order)
        return part.reshape([part.shape[self._position(dims, dim)] if dim in self.dims else 1 for dim in dims])

    def _position(self, dims: tuple[str, ...], dim: str) -> int:
        return [d for d in dims if d in self.dims].index(dim)


#: A parameter: one that is swept, one that is handed on as it is, or a pair (a tuple) of such.
Entry = Any


@dataclass(frozen=True)
class Grid:
    """Parameters of a sweep by name, and the dimensions that they span in order of their appearance."""

    entries: dict[str, Entry]
    sizes: dict[str, int]
    coords: dict[str, tuple[tuple[str, ...], Array, dict[str, Any]]]

    @property
    def dims(self) -> tuple[str, ...]:
        return tuple(self.sizes)

    @property
    def shape(self) -> tuple[int, ...]:
        return tuple(self.sizes.values())

    @property
    def size(self) -> int:
        return math.prod(self.shape)

    def block(self, slices: Slices) -> dict[str, Entry]:
        """The parameters in a block: small arrays that broadcast to it, pairs as tuples, the rest as it is."""
        def part(entry: Entry) -> Any:
            if isinstance(entry, tuple):
                return tuple(part(e) for e in entry)
            return Block(entry.block(self.dims, slices)) if isinstance(entry, Swept) else entry

        return {name: part(entry) for name, entry in self.entries.items()}

    @property
    def fixed(self) -> dict[str, Any]:
        """What is the same at every point, as plain values."""
        def moves(entry: Any) -> bool:
            return any(map(moves, entry)) if isinstance(entry, tuple) else isinstance(entry, Swept)

        first = self.at((0,) * len(self.sizes))
        return {name: first[name] for name, entry in self.entries.items() if not moves(entry)}

    def at(self, index: tuple[int, ...]) -> dict[str, Any]:
        """The parameters of one point, as plain values."""
        slices = tuple(slice(i, i + 1) for i in index)

        def value(entry: Any) -> Any:
            if isinstance(entry, tuple):
                return [value(e) for e in entry]
            if isinstance(entry, Block):
                return entry.values.item()
            return entry if isinstance(entry, (str, int, float, bool, type(None))) else repr(entry)

        return {name: value(entry) for name, entry in self.block(slices).items()}


@dataclass(frozen=True)
class Block:
    """Values of a swept parameter in a block, broadcast only where they are used."""

    values: Array

    def flat(self, shape: tuple[int, ...]) -> Array:
        """One contiguous row over the points of a block."""
        return np.array(np.broadcast_to(self.values, shape), order="C").reshape(-1)


def flatten(arguments: Mapping[str, Any], shape: tuple[int, ...]) -> dict[str, Any]:
    """Arguments of a block as one-dimensional arrays over its points, in tuples all if one of them moves."""
    def flat(value: Any, moves: bool = False) -> Any:
        if isinstance(value, tuple):
            return tuple(flat(v, moves or _moves(value)) for v in value)
        if isinstance(value, Block):
            return value.flat(shape)
        return np.full(math.prod(shape), value) if moves and isinstance(value, (int, float, complex)) else value

    return {name: flat(value) for name, value in arguments.items()}


def _moves(value: Any) -> bool:
    return any(map(_moves, value)) if isinstance(value, tuple) else isinstance(value, Block)


def make(given: Mapping[str, Any]) -> Grid:
    """Read the grid that a user gave.

    Parameters
    ----------
    given : mapping of str to array_like, xarray.DataArray, scalar or tuple
        A one-dimensional array spans a dimension of its own name; a DataArray has dimensions of its own; a tuple has
        an element for each wire or lead, each of which is one of these; whatever else is handed on as it is.

    Examples
    --------
    >>> make({"x": [1.0, 2.0, 3.0], "y": [0.0, 1.0], "n": 4}).shape
    (3, 2)
    """
    sizes: dict[str, int] = {}
    coords: dict[str, tuple[tuple[str, ...], Array, dict[str, Any]]] = {}

    def read(name: str, value: Any) -> Entry:
        if isinstance(value, tuple):
            return tuple(read(f"{name}_{i + 1}", v) for i, v in enumerate(value))
        if _is_data_array(value):
            entry = _labelled(name, value, coords)
        elif isinstance(value, (list, range, np.ndarray)) and np.ndim(value):
            entry = _array(name, value)
        else:
            return value.item() if isinstance(value, (np.ndarray, np.generic)) else value
        if not isinstance(entry, Swept):
            return entry
        for dim, size in zip(entry.dims, entry.values.shape, strict=True):
            if sizes.setdefault(dim, size) != size:
                raise ValueError(f"{name} has {size} points along {dim!r}, others have {sizes[dim]}")
        _label(name, entry, coords)
        return entry

    entries = {name: read(name, value) for name, value in a_mapping("grid", given).items()}
    if not all(sizes.values()):
        raise ValueError(f"the grid has no points along {', '.join(d for d, n in sizes.items() if not n)}")
    return Grid(entries, sizes, coords)


def _label(name: str, entry: Swept, coords: dict[str, Any]) -> None:
    """A parameter is a coordinate under its own name, unless a dimension that it does not span alone has it."""
    if name in coords or (name in entry.dims and entry.dims != (name,)):
        return
    coords[name] = (entry.dims, entry.values, dict(entry.attrs))


def _is_data_array(value: Any) -> bool:
    return type(value).__module__.partition(".")[0] == "xarray" and hasattr(value, "dims")


def _labelled(name: str, value: Any, coords: dict[str, Any]) -> Entry:
    if hasattr(value, "data_vars"):
        raise TypeError(f"{name} must be an array, got an xarray.Dataset: take one of its variables")
    values = _numbers(name, value.values)
    if not values.ndim:
        return values.item()
    for label, coordinate in value.coords.items():
        if set(coordinate.dims) <= set(value.dims) and coordinate.ndim:
            known = coords.get(str(label))
            if known is not None and not np.array_equal(known[1], coordinate.values):
                raise ValueError(f"{name} has another coordinate {label!r} than the parameters before it")
            coords[str(label)] = (tuple(map(str, coordinate.dims)), coordinate.values, dict(coordinate.attrs))
    return Swept(tuple(map(str, value.dims)), values, dict(value.attrs))


def _array(name: str, value: Any) -> Swept:
    values = _numbers(name, value)
    if values.ndim != 1:
        raise ValueError(f"{name} has {values.ndim} axes: give a one-dimensional array, or an xarray.DataArray whose "
                         "dimensions have names")
    return Swept((name,), values)


def _numbers(name: str, value: Any) -> Array:
    if np.ma.is_masked(value):
        raise ValueError(f"{name} has masked elements: replace them by NaN first ({name}.filled(np.nan))")
    try:
        array = np.array(value)
    except ValueError:
        raise ValueError(f"{name} must be a rectangular array of numbers, got a ragged sequence") from None
    if array.dtype.kind not in "biufc":
        raise ValueError(f"{name} must be an array of numbers, got {array.dtype} elements (a text is given alone)")
    return array


@dataclass(frozen=True)
class Blocks:
    """A grid of `shape` cut into blocks of at most `chunk` points along each dimension, counted in C order."""

    shape: tuple[int, ...]
    chunk: tuple[int, ...]

    @property
    def counts(self) -> tuple[int, ...]:
        return tuple(-(-n // c) for n, c in zip(self.shape, self.chunk, strict=True))

    def __len__(self) -> int:
        return math.prod(self.counts)

    def __getitem__(self, number: int) -> Slices:
        where = np.unravel_index(number, self.counts) if self.shape else ()
        return tuple(slice(int(i) * c, min((int(i) + 1) * c, n))
                     for i, c, n in zip(where, self.chunk, self.shape, strict=True))

    def __iter__(self) -> Iterator[Slices]:
        return (self[number] for number in range(len(self)))


def cut(shape: tuple[int, ...], points: int) -> Blocks:
    """Blocks of about `points` points: whole along the last dimensions, cut along one, single along the first.

    Examples
    --------
    >>> cut((5, 1000, 30), 6000).chunk
    (1, 200, 30)
    """
    chunk = [1] * len(shape)
    room = max(1, points)
    for axis in reversed(range(len(shape))):
        if shape[axis] <= room:
            chunk[axis] = shape[axis]
            room //= shape[axis]
        else:
            chunk[axis] = -(-shape[axis] // -(-shape[axis] // room))  # equal pieces, none larger than room
            break
    return Blocks(shape, tuple(chunk))


def extent(slices: Slices) -> tuple[int, ...]:
    """Shape of a block."""
    return tuple(s.stop - s.start for s in slices)
