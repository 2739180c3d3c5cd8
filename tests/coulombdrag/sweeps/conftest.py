"""What the tests of sweeps share: functions that workers find too, and pools of processes."""

import importlib
import multiprocessing
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

import pytest

HERE = str(Path(__file__).parent)


@pytest.fixture
def swept(monkeypatch):
    """The module `functions_of_workers`, on the path of this process and of those that it starts."""
    pytest.importorskip("xarray", reason="a sweep needs the extra sweep")
    monkeypatch.syspath_prepend(HERE)
    return importlib.import_module("functions_of_workers")


@pytest.fixture
def processes(swept):
    """Makes pools whose processes start from one that has loaded what they need: quicker, and without our threads."""
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["functions_of_workers", "coulombdrag.sweeps", "coulombdrag.wires", "numba"])
    return lambda workers=2: ProcessPoolExecutor(workers, mp_context=context)
