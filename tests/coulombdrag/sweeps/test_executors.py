"""Pools and dask: the same bits as in this process, also when a worker is killed."""

import logging
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest

xarray = pytest.importorskip("xarray", reason="a sweep needs the extra sweep")

from coulombdrag import sweep, wires  # noqa: E402
from coulombdrag.sweeps import SweepError, WorkerError, engines, ensemble, failures  # noqa: E402

WIRES = {"eF1": np.linspace(9.0, 11.0, 12), "T": np.linspace(0.5, 1.0, 10), "eF2": 10.0, "D2": 1.0, "lambda1": 1e-9,
         "lambda2": 1e-9, "kappa": 0.0}
X = np.linspace(0.0, 7.0, 29)

pytestmark = pytest.mark.xdist_group("workers")


@pytest.fixture(scope="session")
def client():
    distributed = pytest.importorskip("distributed", reason="needs dask of the extra sweep")
    sys.path.insert(0, str(Path(__file__).parent))  # the workers take over the path
    with distributed.LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address=":0",
                                  silence_logs=logging.CRITICAL) as cluster:
        sys.path.pop(0)
        with distributed.Client(cluster) as client:
            yield client


def map_of_wires(executor):
    return sweep(wires.FokkerPlanckModel, WIRES, output=("drag_resistivity", "n"), executor=executor, chunk_size=17)


def test_a_process_pool_and_threads_give_the_same_bits(swept, processes):
    here = map_of_wires(None)
    with ThreadPoolExecutor(2) as pool:
        assert map_of_wires(pool).identical(here)
    with processes() as pool:
        assert map_of_wires(pool).identical(here)
        found = sweep(swept.picky, {"x": X, "bad": "1.5 7"}, executor=pool, chunk_size=4, on_error="collect")
        assert [row.parameters["x"] for row in failures(found)] == [1.5, 7.0]
        with pytest.raises(SweepError, match="ZeroDivisionError"):
            sweep(swept.picky, {"x": X, "bad": "1.5"}, executor=pool, chunk_size=4)
        with pytest.raises(TypeError, match="importable"):
            sweep(lambda x: x, {"x": X}, executor=pool)


def test_a_killed_process_is_replaced(swept, processes, tmp_path):
    with processes() as pool:
        found = sweep(swept.kills_once, {"x": X, "at": X[11], "flag": str(tmp_path / "killed")}, executor=pool,
                      chunk_size=2)
    assert (tmp_path / "killed").exists()
    np.testing.assert_array_equal(found["kills_once"], np.cos(X))


def test_a_chunk_that_kills_every_worker_is_named(swept, processes):
    with processes(1) as pool, pytest.raises(WorkerError, match="died 3 times in a row while it had chunks 0"):
        sweep(swept.kills_always, {"x": X, "driver": engines.os.getpid()}, executor=pool, chunk_size=10)


def test_dask_gives_the_same_bits(client, swept):
    assert map_of_wires(client).identical(map_of_wires(None))
    assert ensemble(swept.heavy, 3000, seed=1, executor=client).identical(ensemble(swept.heavy, 3000, seed=1))
    found = sweep(swept.picky, {"x": X, "bad": "1.5 7"}, executor=client, chunk_size=4, on_error="collect")
    assert [row.parameters["x"] for row in failures(found)] == [1.5, 7.0]


def test_a_killed_dask_worker_is_replaced(client, swept, tmp_path):
    import dask

    grid = {"x": X, "at": X[11], "flag": str(tmp_path / "killed")}
    with dask.config.set({"distributed.comm.timeouts.connect": "2s"}):  # how long the dead one is asked for results
        found = sweep(swept.kills_once, grid, executor=client, chunk_size=2)
    assert (tmp_path / "killed").exists()
    np.testing.assert_array_equal(found["kills_once"], np.cos(X))


def test_what_dask_workers_cannot_import_is_said(client, tmp_path, monkeypatch):
    (tmp_path / "only_the_driver_has_it.py").write_text("def f(x):\n    return x\n")
    monkeypatch.syspath_prepend(str(tmp_path))
    import only_the_driver_has_it

    with pytest.raises(TypeError, match="cannot import only_the_driver_has_it"):
        sweep(only_the_driver_has_it.f, {"x": X}, executor=client)
    assert sweep(lambda x: 2.0 * x, {"x": X}, executor=client)["result"].sum() == 2.0 * X.sum()


def test_few_results_wait_in_the_driver():
    seen = []

    class Counting(ThreadPoolExecutor):
        def submit(self, *arguments, **named):
            seen.append(self._work_queue.qsize())
            return super().submit(*arguments, **named)

    with Counting(2) as pool:
        found = list(engines.engine(pool).run(lambda n: n * n, ((n, (n,)) for n in range(200))))
    assert sorted(found) == [(n, n * n) for n in range(200)]
    assert max(seen) <= 6
