"""Progress of long work on stderr: a bar in a terminal, one updated line in a notebook, else silence.

Long-running functions take ``progress=None`` and call it as ``progress(done, total, what)``; they know
nothing of terminals. :func:`show` makes such a callable and cleans up after itself.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

Progress = Callable[[int, int, str], None]

_QUIET_SECONDS = 0.1  # a notebook cell or a log must not be flooded
_LOG_SECONDS = 5.0


def in_notebook() -> bool:
    """Whether this process is a Jupyter kernel (which has no terminal, but can show a line)."""
    ipython = sys.modules.get("IPython")
    shell = ipython.get_ipython() if ipython else None
    return type(shell).__name__ == "ZMQInteractiveShell"


@contextmanager
def show(title: str, enabled: bool | None = None) -> Iterator[Progress]:
    """Give a callable that reports progress on stderr while the block runs.

    Parameters
    ----------
    title : str
        What is being done, in two or three words.
    enabled : bool, optional
        ``None`` (default): a bar when stderr is a terminal, a line in a notebook, silence otherwise.
        ``True``: also report to a file or a pipe, a line every few seconds. ``False``: silence.

    Yields
    ------
    callable
        ``progress(done, total, what)`` with two counts and a short text.

    Examples
    --------
    >>> with show("squares", enabled=False) as progress:
    ...     for i in range(3):
    ...         progress(i + 1, 3, f"{i}^2")
    """
    if enabled is False:
        yield _silent
    elif sys.stderr.isatty():
        with _terminal(title) as progress:
            yield progress
    elif in_notebook():
        yield _notebook(title)
    else:
        yield _lines(title) if enabled else _silent


def _silent(done: int, total: int, what: str = "") -> None:
    pass


@contextmanager
def _terminal(title: str) -> Iterator[Progress]:
    try:
        from rich.console import Console
        from rich.progress import BarColumn, MofNCompleteColumn, TextColumn, TimeElapsedColumn
        from rich.progress import Progress as RichProgress
    except ImportError:  # the extra `cli` is not installed
        yield _lines(title)
        return
    counts = (BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    columns = (TextColumn(title), *counts, TextColumn("{task.fields[what]}"))
    with RichProgress(*columns, console=Console(stderr=True), transient=True) as bars:
        task = bars.add_task(title, total=None, what="")

        def progress(done: int, total: int, what: str = "") -> None:
            bars.update(task, completed=done, total=total, what=what)

        yield progress


def _notebook(title: str) -> Progress:
    from IPython.display import display  # only ever reached inside IPython

    handle = display({"text/plain": title}, raw=True, display_id=True)
    last = 0.0

    def progress(done: int, total: int, what: str = "") -> None:
        nonlocal last
        now = time.monotonic()
        if done == total or now - last > _QUIET_SECONDS:
            last = now
            handle.update({"text/plain": f"{title}: {done}/{total} {what}".rstrip()}, raw=True)

    return progress


def _lines(title: str) -> Progress:
    last = time.monotonic()

    def progress(done: int, total: int, what: str = "") -> None:
        nonlocal last
        now = time.monotonic()
        if done == total or now - last > _LOG_SECONDS:
            last = now
            print(f"{title}: {done}/{total} {what}".rstrip(), file=sys.stderr, flush=True)

    return progress
