"""Where chunks run: in this process, on any concurrent.futures executor, or on the workers of a dask Client."""

from __future__ import annotations

import os
import pickle
import pkgutil
from collections.abc import Callable, Generator, Iterable
from concurrent.futures import FIRST_COMPLETED, BrokenExecutor, Executor, Future, ProcessPoolExecutor, wait
from typing import Any, Protocol

from ..errors import CoulombDragError

#: How often in a row a pool may die without finishing a chunk.
MOST_DEATHS = 3

Job = tuple[int, tuple[Any, ...]]


class WorkerError(CoulombDragError):
    """Workers died again and again at the same chunks."""


class Engine(Protocol):
    """What computes jobs and yields their numbers and results in the order in which they finish."""

    workers: int

    def run(self, work: Callable[..., Any], jobs: Iterable[Job]) -> Generator[tuple[int, Any], None, None]:
        """Yield ``(number, work(*arguments))`` for each job; what has not begun is dropped when the caller stops."""


class Here:
    """This process."""

    workers = 1

    def run(self, work: Callable[..., Any], jobs: Iterable[Job]) -> Generator[tuple[int, Any], None, None]:
        for number, arguments in jobs:
            yield number, work(*arguments)


class Pool:
    """An executor; a few jobs more than it has workers are under way, so that the driver holds few results."""

    def __init__(self, executor: Executor, workers: int) -> None:
        self.executor = executor
        self.workers = workers
        self._replaced: list[Executor] = []
        self._checked = False

    def run(self, work: Callable[..., Any], jobs: Iterable[Job]) -> Generator[tuple[int, Any], None, None]:
        todo, deaths = iter(jobs), 0
        waiting: dict[Future[Any], Job] = {}
        lost: list[Job] = []
        try:
            while True:
                while len(waiting) < 2 * self.workers + 2:
                    job = lost.pop(0) if lost else next(todo, None)
                    if job is None:
                        break
                    future = self._submit(work, job, lost)
                    if future is not None:
                        waiting[future] = job
                if not waiting and not lost:
                    return
                if not lost:
                    for future in wait(waiting, return_when=FIRST_COMPLETED).done:
                        job = waiting.pop(future)
                        try:
                            result = future.result()
                        except BrokenExecutor:
                            lost.append(job)
                            continue
                        deaths = 0
                        yield job[0], result
                if lost:
                    lost += waiting.values()
                    waiting.clear()
                    lost.sort(key=lambda job: job[0])
                    deaths += 1
                    self._replace(deaths, lost)
        finally:
            for future in waiting:
                future.cancel()
            for executor in self._replaced:
                executor.shutdown(wait=False, cancel_futures=True)

    def _submit(self, work: Callable[..., Any], job: Job, lost: list[Job]) -> Future[Any] | None:
        """Hand out a job; a pool that died meanwhile loses it."""
        if not self._checked and isinstance(self.executor, ProcessPoolExecutor):
            _check((work, job))
        self._checked = True
        try:
            return self.executor.submit(work, *job[1])
        except BrokenExecutor:
            lost.append(job)
            return None

    def _replace(self, deaths: int, lost: list[Job]) -> None:
        """Put a pool of the same kind in the place of one whose worker died."""
        old = self.executor
        if deaths >= MOST_DEATHS or type(old) is not ProcessPoolExecutor:
            chunks = ", ".join(str(job[0]) for job in lost[:8])
            raise WorkerError(f"the pool died {deaths} times in a row while it had chunks {chunks}; what was finished "
                              "before is kept if there is a store")
        made = ProcessPoolExecutor(self.workers, mp_context=getattr(old, "_mp_context", None),
                                   initializer=getattr(old, "_initializer", None),
                                   initargs=getattr(old, "_initargs", ()))
        self._replaced.append(made)
        self.executor = made


def _check(work: Any) -> None:
    """Say at once what another process could not import."""
    try:
        pickle.dumps(work)
    except Exception as error:
        raise TypeError(f"what is swept must be importable by the workers, such as a function of a module: {error}"
                        ) from None


def _check_dask(client: Any, function: Any) -> None:
    """Say at once what dask's workers cannot import: a task that they cannot read would hang for ever."""
    names = ["coulombdrag.sweeps.call:evaluate"]
    if getattr(function, "__module__", "__main__") != "__main__" and "<" not in getattr(function, "__qualname__", "<"):
        names.append(f"{function.__module__}:{function.__qualname__}")
    for name in names:
        for worker, found in client.run(pkgutil.resolve_name, name, on_error="return").items():
            if isinstance(found, BaseException):
                raise TypeError(f"the worker {worker} cannot import {name.replace(':', '.')}: {found}")


def engine(executor: Any, function: Any = None) -> Engine:
    """Return the engine that an `executor` argument means.

    Parameters
    ----------
    executor : None, concurrent.futures.Executor or dask.distributed.Client
        None is this process.
    function : callable, optional
        What the workers must be able to import.
    """
    if executor is None:
        return Here()
    if isinstance(executor, Executor):
        return Pool(executor, _workers(executor))
    if hasattr(executor, "get_executor") and hasattr(executor, "nthreads"):
        executor.wait_for_workers(1)
        _check_dask(executor, function)
        threads = sum(executor.nthreads().values())
        return Pool(executor.get_executor(pure=False), max(1, threads))
    raise TypeError("executor must be None, a concurrent.futures executor or a dask.distributed Client, got "
                    f"{executor!r:.60}")


def _workers(executor: Executor) -> int:
    for name in ("_max_workers", "num_workers"):
        count = getattr(executor, name, None)
        if isinstance(count, int) and count > 0:
            return count
    return os.cpu_count() or 1

