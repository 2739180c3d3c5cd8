"""Jitted loops over points, in threads where there are many: every point is computed alone, so bits do not change."""

from __future__ import annotations

import os
from concurrent.futures import ThreadPoolExecutor

import numpy as np

from ..errors import FloatArray

#: Points a piece, and from how many points on threads are used.
PIECE, MANY = 256, 512


def threads() -> int:
    """How many threads this process may use."""
    affinity = getattr(os, "sched_getaffinity", None)
    return len(affinity(0)) if affinity is not None else os.cpu_count() or 1


def run(name: str, arguments: tuple[FloatArray, ...], results: tuple[FloatArray, ...]) -> None:
    """Call ``loops.wires.name(*arguments, *results)`` on flat arrays; the points are the last axis of each.

    Parameters
    ----------
    name : str
        A loop of ``coulombdrag.loops.wires``.
    arguments, results : tuple of ndarray
        Read and filled: contiguous float64 arrays, one or more rows of the same number of points.
    """
    from ..loops import wires

    loop = getattr(wires, name)
    size = arguments[0].size
    if size < MANY or threads() == 1:
        loop(*arguments, *results)
        return

    def piece(start: int) -> None:
        stop = min(start + PIECE, size)
        own = tuple(np.empty((*r.shape[:-1], stop - start)) for r in results)
        loop(*[np.ascontiguousarray(a[..., start:stop]) for a in arguments], *own)
        for whole, part in zip(results, own, strict=True):
            whole[..., start:stop] = part

    with ThreadPoolExecutor(threads()) as pool:
        for _ in pool.map(piece, range(0, size, PIECE)):
            pass
