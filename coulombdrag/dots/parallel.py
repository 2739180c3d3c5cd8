"""Jitted loops over points, in threads where there are many: every point is computed alone, so bits do not change."""

from __future__ import annotations

import os
from concurrent.futures import ThreadPoolExecutor
from typing import Any

#: Points a piece, and from how many points on threads are used.
PIECE, MANY = 4096, 8192


def threads() -> int:
    """How many threads this process may use."""
    affinity = getattr(os, "sched_getaffinity", None)
    return len(affinity(0)) if affinity is not None else os.cpu_count() or 1


def run(name: str, arguments: tuple[Any, ...], results: tuple[Any, ...], fixed: tuple[Any, ...] = ()) -> None:
    """Call ``loops.dots.name(*arguments, *fixed, *results)``; points are the first axis of arguments and results."""
    from ..loops import dots

    loop = getattr(dots, name)
    size = arguments[0].shape[0]

    def piece(start: int) -> None:
        part = slice(start, min(start + PIECE, size))
        loop(*[a[part] for a in arguments], *fixed, *[r[part] for r in results])

    starts = range(0, size, PIECE)
    if size < MANY or threads() == 1:
        for start in starts:
            piece(start)
        return
    with ThreadPoolExecutor(threads()) as pool:
        for _ in pool.map(piece, starts):
            pass
