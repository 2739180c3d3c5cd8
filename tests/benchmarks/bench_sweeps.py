"""What sweeps cost: by hand, on a quiet machine. ``python tests/benchmarks/bench_sweeps.py``"""

import multiprocessing
import statistics
import sys
import tempfile
import time
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).parents[1] / "coulombdrag" / "sweeps"))

import functions_of_workers as swept  # noqa: E402

from coulombdrag import sweep, wires  # noqa: E402
from coulombdrag.sweeps import ensemble  # noqa: E402
from coulombdrag.sweeps.threads import one_thread  # noqa: E402

FIXED = {"eF2": 10.0, "D2": 1.0, "lambda1": 1e-9, "lambda2": 1e-9, "kappa": 0.0}
EF, T, CHUNK = np.linspace(8.0, 12.0, 1000), np.linspace(0.5, 1.0, 60), 2000


def map_of_wires(executor, points=1000):
    sweep(wires.FokkerPlanckModel, FIXED | {"eF1": EF[:points], "T": T}, output="drag_resistivity", executor=executor,
          chunk_size=CHUNK)


def bare(part, parts):
    """The same map without a sweep: every `parts`-th row."""
    eF1, temperature = (a.ravel() for a in np.meshgrid(EF[part::parts], T, indexing="ij"))
    with one_thread():
        for i in range(0, eF1.size, CHUNK):
            wires.FokkerPlanckModel(eF1=eF1[i:i + CHUNK], T=temperature[i:i + CHUNK], **FIXED).drag_resistivity()


def wall(work):
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def processor(work):
    start = time.process_time()
    work()
    return time.process_time() - start


def per_chunk(**more):
    """Milliseconds of processor time that a chunk costs this process."""
    def cost(chunks):
        with tempfile.TemporaryDirectory() as folder:
            kept = {"store": Path(folder) / "s"} if more.get("store") else {}
            x = np.arange(chunks * 2000.0)
            return processor(lambda: sweep(swept.square, {"x": x}, chunk_size=2000, **more | kept))

    return 1e3 * statistics.median((cost(220) - cost(20)) / 200 for _ in range(5))


def main():
    print(f"wires map            {processor(lambda: map_of_wires(None)) / EF.size / T.size * 1e6:8.2f} us a point")
    print(f"a chunk, here        {per_chunk():8.2f} ms")
    print(f"a chunk, with store  {per_chunk(store=True):8.2f} ms")
    with tempfile.TemporaryDirectory() as folder:
        grid = {"x": np.arange(4000.0), "y": np.arange(5000.0)}
        seconds = processor(lambda: sweep(swept.square, grid, chunk_size=2**19, store=Path(folder) / "s"))
        print(f"store, large chunks  {2e7 * 8e-6 / seconds:8.0f} MB/s")
    seconds = processor(lambda: ensemble(swept.heavy, 10**6, seed=1, quantiles=(0.5,)))
    print(f"ensemble             {seconds - processor(lambda: swept.heavy(1, 0, 10**6)):8.2f} us a realisation")
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(1, mp_context=context) as one, ProcessPoolExecutor(2, mp_context=context) as two:
        grid = {"x": np.arange(4000.0), "y": np.arange(5000.0)}
        wall(lambda: map_of_wires(one, 20)), wall(lambda: map_of_wires(two, 200))
        print(f"a chunk, pool        {per_chunk(executor=two):8.2f} ms")
        seconds = processor(lambda: sweep(swept.square, grid, chunk_size=2**19, executor=two))
        print(f"pool, large chunks   {2e7 * 8e-6 / seconds:8.0f} MB/s")
        ratios, bares = [], []
        for _ in range(7):
            ratios.append(wall(lambda: map_of_wires(one)) / wall(lambda: map_of_wires(two)))
            bares.append(wall(lambda: one.submit(bare, 0, 1).result())
                         / wall(lambda: list(two.map(bare, [0, 1], [2, 2]))))
        both = statistics.median(ratios), statistics.median(bares)
        print(f"2 workers over 1     {both[0]:8.2f} (two bare processes {both[1]:.2f})")


if __name__ == "__main__":
    main()
