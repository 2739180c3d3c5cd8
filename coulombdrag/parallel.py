"""Pieces of a flat range of points, in threads where there are many: every point is computed alone, so bits hold."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager

import numpy as np

from .errors import FloatArray

_LIMITS: list[int] = []


def threads() -> int:
    """How many threads this process may use."""
    affinity = getattr(os, "sched_getaffinity", None)
    return min([len(affinity(0)) if affinity is not None else os.cpu_count() or 1, *_LIMITS])


@contextmanager
def at_most(number: int) -> Iterator[None]:
    """Hold the whole process to so many threads, where others work beside it."""
    _LIMITS.append(number)
    try:
        yield
    finally:
        _LIMITS.remove(number)


def in_pieces(work: Callable[[slice], None], size: int, piece: int) -> None:
    """Call ``work(part)`` on slices that cover ``range(size)``, in threads from two pieces on.

    Parameters
    ----------
    work : callable
        Releases the GIL where it matters, and writes what it finds where no other piece does.
    size, piece : int
        Points in all, and in one piece.
    """
    parts = [slice(start, min(start + piece, size)) for start in range(0, size, piece)]
    if len(parts) < 2 or threads() == 1:
        for part in parts:
            work(part)
        return
    with ThreadPoolExecutor(threads()) as pool:
        for _ in pool.map(work, parts):
            pass


def rows(loop: Callable[..., None], arguments: tuple[FloatArray, ...], out: FloatArray, piece: int) -> None:
    """Call ``loop(*arguments, out)`` in pieces; the last axis of each array runs over the points.

    Loops are compiled for contiguous arrays: every piece works on copies of its own.
    """
    def work(part: slice) -> None:
        own = np.empty((*out.shape[:-1], part.stop - part.start))
        loop(*[np.array(a[..., part], order="C") for a in arguments], own)
        out[..., part] = own

    in_pieces(work, out.shape[-1], piece)
