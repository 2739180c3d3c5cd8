"""Parameter sweeps over any function or model, chunk by chunk."""

from __future__ import annotations

import json
import os
import time
from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Any

import numpy as np

from ..errors import one_of, whole_number
from ..progress import show
from . import call as calls
from . import grid as grids
from .engines import Engine, Here, engine
from .failures import SweepError, need, summary
from .grid import Blocks, Grid
from .memory import Labels, Memory, attributes
from .origin import origin, units_of
from .store import Store, inputs

if TYPE_CHECKING:  # pragma: no cover
    import xarray

#: Seconds that a chunk should take, the most points that it may have, and those of one whose cost is not known.
_SECONDS, _MOST_POINTS, _UNKNOWN = 0.25, 2**19, 1024
_CALIBRATION = 0.02


def sweep(
    function: Callable[..., Any],
    grid: Mapping[str, Any],
    *,
    output: tuple[str, ...] | str | None = None,
    executor: Any = None,
    store: str | os.PathLike[str] | None = None,
    progress: bool = True,
    on_error: str = "raise",
    chunk_size: int | None = None,
    dims: Mapping[str, tuple[str, ...]] | None = None,
    units: Mapping[str, str] | None = None,
) -> xarray.Dataset:
    """Compute a function, or methods of a model, on a grid of parameters.

    Parameters
    ----------
    function : callable or class
        Called with arrays by name, one element for each point of a chunk; it must treat its points independently of
        each other. A model class (or its other constructors) is made with them, and `output` names what is asked of it.
    grid : mapping of str to array_like, xarray.DataArray, scalar or tuple
        A one-dimensional array spans a dimension of its own name, and all of these their outer product. A DataArray has
        dimensions of its own, which may be shared. A tuple has an element for each wire, lead or
        layer, each of which may be swept. Scalars and texts are handed on as they are.
    output : tuple of str, optional
        Methods or properties of the model; names for the arrays of a tuple that the function returns. A method takes
        those entries of `grid` that the constructor does not know. Mappings and named tuples need no names.
    executor : None, concurrent.futures.Executor or dask.distributed.Client
        Where chunks run; None is this process. On processes the function must be importable.
    store : path, optional
        Folder that keeps the chunks as they come (its ``data.zarr`` is a Zarr group). Killed at any moment and called
        again, the sweep goes on from there; other inputs or versions are refused. The result is then read from it piece
        by piece, so that the memory of this process does not grow with the number of points.
    progress : bool
        Whether to show progress on stderr, if that is a terminal or a notebook.
    on_error : {"raise", "collect"}
        What becomes of points that raise. They are found by halving the chunk; the others keep their values. "raise"
        ends the sweep at the first chunk that has such points; "collect" gives NaN there, a variable ``failed`` and the
        table that `failures` reads.
    chunk_size : int, optional
        About how many points a chunk has. By default some points are timed, and a chunk takes a quarter of a second.
    dims : mapping, optional
        Names of the axes that an output has beside those of the grid: ``{"n": ("wire",)}``.
    units : mapping, optional
        Units of parameters and outputs that the package does not know.

    Returns
    -------
    xarray.Dataset
        Outputs as float64, complex128 or texts along the dimensions of the grid, an output's own leading axes first.
        Attributes: ``function``, ``fixed`` parameters, ``provenance`` (versions, hashes of the kernels).

    Raises
    ------
    SweepError
        If points raised and `on_error` is "raise"; it has the table of them and the finished results.
    StoreError
        If the store is in use by another process, holds a sweep of other inputs or cannot be written.
    ValueError
        If the grid, the outputs and the arguments of the function do not fit each other.

    Examples
    --------
    >>> from coulombdrag import wires
    >>> swept = sweep(wires.FokkerPlanckModel, output=("drag_resistivity", "log_S"), grid={
    ...     "eF1": [9.0, 10.0, 11.0], "T": [0.5, 1.0], "eF2": 10.0, "D2": 1.0, "lambda1": 1e-9, "lambda2": 1e-9,
    ...     "kappa": 0.0})
    >>> dict(swept.sizes)
    {'eF1': 3, 'T': 2}
    >>> float(swept.drag_resistivity.sel(T=1.0).idxmax())
    10.0
    """
    need("xarray")
    one_of("on_error", on_error, ("raise", "collect"))
    spread = grids.make(grid)
    call = calls.make(function, output, tuple(spread.entries))
    where = engine(executor, function)
    known = origin(function)
    labels = Labels(spread, dims or {}, {**units_of(function), **(units or {})},
                    {**attributes(call, spread), "provenance": json.dumps(known)})
    target: Memory | Store
    if store is None:
        target = Memory(labels, grids.cut(spread.shape, _points(call, spread, where, chunk_size)))
    else:
        target = Store(store, labels, inputs(labels, known))
    try:
        if isinstance(target, Store):
            _begin(target, call, spread, where, chunk_size, on_error)
        return _run(call, where, target, spread, progress, on_error)
    finally:
        target.close()


def _begin(store: Store, call: calls.Call, grid: Grid, where: Engine, chunk_size: int | None, on_error: str) -> None:
    """Start a store that is new; go on with the chunks of one that is not."""
    if store.blocks is None:
        store.start(grids.cut(grid.shape, _points(call, grid, where, chunk_size)))
    else:
        _cost(call, grid, once=True)  # compiles
        if on_error == "raise":
            store.retry_failed()


def _run(call: calls.Call, where: Engine, target: Memory | Store, grid: Grid, progress: bool, on_error: str
         ) -> xarray.Dataset:
    """Hand out the chunks that are not known, and take what comes back."""
    blocks = target.blocks
    assert blocks is not None
    shared = not isinstance(where, Here)

    def jobs() -> Iterator[tuple[int, tuple[Any, ...]]]:
        for number in range(len(blocks)):
            if not target.done(number):
                slices = blocks[number]
                yield number, (call, grid.block(slices), grids.extent(slices), shared)

    finished = sum(_size(blocks, n) for n in range(len(blocks)) if target.done(n))
    with show("sweep", None if progress else False) as tell:
        tell(finished, grid.size, "points")
        results = where.run(calls.evaluate, jobs())
        try:
            for number, found in results:
                target.put(number, found)
                finished += _size(blocks, number)
                tell(finished, grid.size, "points")
                if found.lost and on_error == "raise":
                    break
        finally:
            results.close()
    if target.failed and on_error == "raise":
        rows = tuple(sorted(target.failures, key=lambda row: row.index))
        raise SweepError(summary(rows, target.failed), rows, target.dataset(True))
    return target.dataset(on_error == "collect")


def _size(blocks: Blocks, number: int) -> int:
    size = 1
    for n in grids.extent(blocks[number]):
        size *= n
    return size


def _points(call: calls.Call, grid: Grid, where: Engine, asked: int | None) -> int:
    """Points of a chunk, as asked for or as a few timed ones tell; kernels are compiled here, before workers start."""
    if asked is not None:
        asked = whole_number("chunk_size", asked, 1)
    first, many = _cost(call, grid, asked is not None), grid.size
    if asked is not None:
        return asked
    points = _UNKNOWN if first is None else max(1, int(_SECONDS / max(first, 1e-9)))
    return min(points, _MOST_POINTS, max(1, -(-many // (4 * where.workers)) if where.workers > 1 else many))


def _cost(call: calls.Call, grid: Grid, once: bool) -> float | None:
    """Seconds a point, from points at the start of the grid; None where they raise."""
    count, seconds = 1, 0.0
    try:
        for attempt in range(12):
            blocks = grids.cut(grid.shape, count)
            slices = blocks[0]
            shape = grids.extent(slices)
            size = int(np.prod(shape, dtype=int))
            start = time.process_time()
            call.block(grids.flatten(grid.block(slices), shape), size)
            seconds = (time.process_time() - start) / size
            if once or (attempt and (seconds * size > _CALIBRATION or size * 8 > grid.size)):
                break
            count = count * 8 if attempt else count
    except Exception:
        return None
    return seconds
