"""One thread for each chunk: results must not depend on thread counts, and workers share the processors."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager

from .. import parallel

_LOCK = threading.Lock()
_HELD: list[ExitStack] = []
_USERS = [0]


@contextmanager
def one_thread(loops: bool = True) -> Iterator[None]:
    """Hold BLAS to one thread while any such block runs in this process; our own loops too if `loops` is true.

    Parameters
    ----------
    loops : bool
        Their bits do not depend on the number of threads, but beside other workers one thread each is fastest.

    Examples
    --------
    >>> with one_thread():
    ...     pass
    """
    with _LOCK:
        _USERS[0] += 1
        if _USERS[0] == 1:
            _HELD.append(_limits(loops))
    try:
        yield
    finally:
        with _LOCK:
            _USERS[0] -= 1
            if not _USERS[0]:
                _HELD.pop().close()


def _limits(loops: bool) -> ExitStack:
    stack = ExitStack()
    if loops:
        stack.enter_context(parallel.at_most(1))
    try:
        from threadpoolctl import threadpool_limits  # type: ignore[import-untyped]
    except ModuleNotFoundError:  # on a worker without the extra `sweep`
        return stack
    stack.enter_context(threadpool_limits(1))
    return stack
