"""Rows of parameters, most of which are one number, through a vectorised loop: in chunks that stay in the cache."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

from .. import parallel
from ..errors import FloatArray

_PIECE, _CHUNK = 32768, 2048


def flat(row: FloatArray, shape: tuple[int, ...]) -> FloatArray:
    """One number where a row has but one, else the row at all points of `shape`."""
    return row.reshape(-1) if row.size == 1 else np.broadcast_to(row, shape).reshape(-1)


def run(loop: Any, rows: list[FloatArray], results: int, size: int,
        take: Callable[[slice, FloatArray, FloatArray], None]) -> None:
    """Call ``loop(given, found)`` on chunks of `size` points and ``take(points, given, found)`` on what it finds.

    `rows` are flat, of one number or of `size`. The loop is compiled for contiguous arrays: one buffer serves a whole
    piece, its rows of one number are written once, and past the end stands what the chunk before left.
    """
    def piece(part: slice) -> None:
        chunk = min(_CHUNK, part.stop - part.start)
        given, found = np.ones((len(rows), chunk)), np.empty((results, chunk))
        long = []
        for own, row in zip(given, rows, strict=True):
            if row.size == 1:
                own[:] = row
            else:
                long.append((own, row))
        for start in range(part.start, part.stop, chunk):
            stop = min(start + chunk, part.stop)
            for own, row in long:
                own[: stop - start] = row[start:stop]
            loop(given, found)
            take(slice(start, stop), given[:, : stop - start], found[:, : stop - start])

    parallel.in_pieces(piece, size, _PIECE)
