"""``coulombdrag sweep FILE.toml``: where it runs and where its result goes."""

from __future__ import annotations

import argparse
import multiprocessing
import os
import signal
import sys
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from ..errors import CoulombDragError
from ..files import destination, draft
from .failures import SweepError, need
from .file import read
from .run import sweep

_CONNECT = "10s"


def run(args: argparse.Namespace) -> int:
    """Run the sweep of a file.

    Parameters
    ----------
    args : argparse.Namespace
        ``file``, ``store``, ``dask``, ``workers``, ``resume``, ``out``.

    Returns
    -------
    int
        Exit status: 0, or 1 if points failed.

    Raises
    ------
    ValueError, CoulombDragError
        If the request makes no sense; the message is for the user.

    Examples
    --------
    >>> run(argparse.Namespace(file="map.toml", store="map", dask=None, workers=2, resume=True,
    ...                        out=None))  # doctest: +SKIP
    0
    """
    _check(args)
    asked = read(args.file)
    try:
        with _executor(args) as executor:
            found = sweep(**asked, store=args.store, executor=executor)
    except SweepError as error:
        print(error, file=sys.stderr)
        return 1
    if args.out is not None:
        with draft(args.out) as made:
            found.to_netcdf(made, engine="scipy")
        print(args.out)
    if args.store is not None:
        print(Path(args.store) / "data.zarr")
    if "failed" in found and (count := int(found["failed"].sum())):
        print(f"{count} of {found['failed'].size} points failed: see the variable failed and the attribute failures",
              file=sys.stderr)
        return 1
    return 0


def _check(args: argparse.Namespace) -> None:
    """Refuse what makes no sense, before anything is computed."""
    if args.store is None and args.out is None:
        raise ValueError("where does the result go? --store DIR or --out FILE.nc")
    if args.out is not None:
        if Path(args.out).suffix != ".nc":
            raise ValueError(f"cannot write {args.out}: its name must end in .nc")
        destination(args.out)
    if args.resume and args.store is None:
        raise ValueError("--resume goes with --store")
    if args.dask is not None and args.workers is not None:
        raise ValueError("--dask and --workers exclude each other")
    if args.store is not None:
        begun = (Path(args.store) / "manifest.json").exists()
        if begun and not args.resume:
            raise ValueError(f"{args.store} holds a sweep already: --resume goes on with it")
        if args.resume and not begun:
            raise ValueError(f"{args.store} holds no sweep that could be resumed")


@contextmanager
def _executor(args: argparse.Namespace) -> Iterator[Any]:
    if args.workers is not None:
        context = multiprocessing.get_context("spawn")
        ours = (os.getpid(),)
        with ProcessPoolExecutor(args.workers, mp_context=context, initializer=_die_with, initargs=ours) as pool:
            yield pool
    elif args.dask is not None:
        client = _client(args.dask)
        try:
            yield client
        finally:
            client.close()
    else:
        yield None


def _client(address: str) -> Any:
    """A dask client of an address, or of the file that a scheduler writes."""
    distributed = need("distributed")
    where = {"scheduler_file": address} if address.endswith(".json") else {"address": address}
    try:
        return distributed.Client(**where, timeout=_CONNECT)
    except (OSError, ValueError, TimeoutError) as error:
        raise CoulombDragError(f"no dask scheduler answers at {address}: {error}") from None


def _die_with(parent: int) -> None:
    """Let a worker end when the process that started it is gone, however it went; Ctrl-C is for that process."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)

    def watch() -> None:
        while os.getppid() == parent:
            time.sleep(1.0)
        os._exit(1)

    threading.Thread(target=watch, daemon=True).start()
