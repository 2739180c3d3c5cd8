"""Time the block sweeps of a strip against one complex LAPACK inverse of the same size, and how time and memory grow.

Run by hand: ``OMP_NUM_THREADS=1 python tests/benchmarks/bench_peltier.py``. Everything runs in this one process and on
one thread, in turns, so that the ratios hold on a noisy machine; the absolute times do not. Times are of the processor.
"""

import os

for _name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ.setdefault(_name, "1")

import time  # noqa: E402
import tracemalloc  # noqa: E402

import numpy as np  # noqa: E402
import scipy.linalg  # noqa: E402

from coulombdrag import peltier  # noqa: E402
from coulombdrag.sweeps import uniform  # noqa: E402


def strip(length, width, disorder=2.0, **more):
    levels = disorder * (uniform(1, 0, 1, length * width)[0] - 0.5)
    return peltier.Strip(**(dict(length=length, width=width, onsite=levels, energy=0.3, Gamma=0.25) | more))


def seconds(function, turns=3):
    found = []
    for _ in range(turns):
        start = time.process_time()
        function()
        found.append(time.process_time() - start)
    return min(found)


def against_lapack():
    s = strip(80, 30)
    A = np.random.default_rng(0).normal(size=(2, 2400, 2400))
    A = A[0] + 1j * A[1]
    s.solve()                                                     # compiles
    ratios = []
    for _ in range(3):                                            # in turns: the machine is not ours alone
        ours, theirs = seconds(lambda: strip(80, 30).solve()), seconds(
            lambda: scipy.linalg.inv(A, check_finite=False), 1)
        ratios.append(theirs / ours)
        print(f"80 x 30: mu, heat, dmu_dE, Joule heat {ours:.3f} s; one inverse of 2400 x 2400 {theirs:.2f} s: "
              f"{theirs / ours:.1f} times")
    sweep, dense = s.solve(), s.solve("dense")
    for name in ("mu", "heat", "dmu_dE"):
        apart = np.abs(sweep[name] - dense[name]).max() / np.abs(dense[name]).max()
        print(f"  {name}: sweep and dense are {apart:.1e} of the largest value apart")
    field = seconds(lambda: strip(80, 30, flux=0.1).solve())
    print(f"  with a field (GMRES) {field:.3f} s; median ratio without {np.median(ratios):.1f}")


def growth():
    lengths, widths = (50, 100, 200, 400), (15, 30, 60, 90)
    rows = [(L, 30) for L in lengths] + [(80, W) for W in widths]
    took = {}
    for length, width in rows:
        s = strip(length, width)
        s.solve() if length * width < 3000 else None
        took[length, width] = seconds(s.solve, 2 if length * width < 7000 else 1)
        tracemalloc.start()
        found = strip(length, width).solve()
        peak = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        products = found.provenance["parameters"]["products"]
        print(f"{length:4d} x {width:3d}: {took[length, width]:.3f} s, {products} products, "
              f"{1e3 * took[length, width] / products:.2f} ms each, peak {peak / 1e6:.0f} MB = "
              f"{peak / (length * width**2):.0f} bytes/(length width^2)")
    for what, sizes, pairs in (("length", lengths, [(L, 30) for L in lengths]), ("width", widths,
                                                                               [(80, W) for W in widths])):
        slope = np.polyfit(np.log(sizes), np.log([took[p] for p in pairs]), 1)[0]
        print(f"time ~ {what}^{slope:.2f}")


def scaling():
    start = time.process_time()
    s = peltier.scaling(Gamma=[0.15, 0.3, 0.6], disorder=[2.0, 3.0, 4.0], width=[24], length=60, energy=-1.5, n=48,
                        seed=1, progress=False)
    print(f"9 ensembles of 48 strips of 60 x 24: {time.process_time() - start:.1f} s")
    for k, name in enumerate(s["what"]):
        p, q = s["exponents"][k]
        dp, dq = s["exponents_error"][k]
        print(f"  {name} ~ Gamma^({p:.2f} +- {dp:.2f}) G^({q:.2f} +- {dq:.2f}); (12): -0.5, -0.5; (13): -0.9, -0.4")


if __name__ == "__main__":
    against_lapack()
    growth()
    scaling()
