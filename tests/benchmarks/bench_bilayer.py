"""Time f, g and a cold start of the bilayer against what a user would otherwise write.

Run by hand: ``python tests/benchmarks/bench_bilayer.py``.

Everything is measured in this one process, each pair in turn, so that the ratios hold on a noisy machine; the absolute
times do not.
"""

import argparse
import json
import os
import subprocess
import sys
import time

import numpy as np
from scipy import integrate

from coulombdrag import bilayer


def best(call, repeats=7):
    """Shortest wall time of `repeats` calls, in seconds."""
    times = []
    for _ in range(repeats):
        start = time.perf_counter()
        call()
        times.append(time.perf_counter() - start)
    return min(times)


def f_by_dblquad(varsigma, epsrel):
    """(22a) as it stands on the page, by scipy's adaptive double quadrature."""

    def integrand(y, x):
        E = np.exp(-x)
        plus, minus = x * (1 + E), x * (1 - E)
        pi_plus, pi_minus = ((y * y - a) ** 2 + (varsigma * y * a) ** 2 for a in (plus, minus))
        return 2 * varsigma * x**5 * y**4 * E * E / (pi_plus * pi_minus)

    # (22a) ends at infinity; beyond 30 the integrand has dropped by e^-60, and an infinite range loses the narrow
    # plasmon lines
    def top(x):
        return 40.0 + 10 * varsigma * x

    return integrate.dblquad(integrand, 1e-9, 30.0, 0.0, top, epsabs=0.0, epsrel=epsrel)[0]


def cold_start():
    """Seconds from a fresh process to its first f, with numba's cache warm, less the bare interpreter with NumPy."""
    run = lambda code: best(lambda: subprocess.run([sys.executable, "-c", code], check=True, env=os.environ), 3)  # noqa: E731
    run("from coulombdrag import bilayer; bilayer.f(1.0)")
    return run("from coulombdrag import bilayer; bilayer.f(1.0)"), run("import numpy")


def main():
    """Measure, print a table, and write JSON where asked."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--json", help="write the numbers to this file")
    parser.add_argument("--varsigma", type=float, default=0.15, help="where dblquad is compared (0.15)")
    options = parser.parse_args()
    varsigma = np.geomspace(1e-8, 1e4, 100_000)
    beta = np.full_like(varsigma, 0.1)
    bilayer.f(varsigma), bilayer.f(varsigma, beta), bilayer.g(varsigma, beta)
    row = {
        "f_us": best(lambda: bilayer.f(varsigma)) / varsigma.size * 1e6,
        "f_viscous_us": best(lambda: bilayer.f(varsigma, beta), 3) / varsigma.size * 1e6,
        "g_complete_us": best(lambda: bilayer.g(varsigma, beta), 3) / varsigma.size * 1e6,
    }
    start = time.perf_counter()
    slow = f_by_dblquad(options.varsigma, 1e-8)
    row["dblquad_s"] = time.perf_counter() - start
    row["dblquad_relative_error"] = abs(slow / bilayer.f(options.varsigma) - 1)
    row["dblquad_over_f"] = row["dblquad_s"] / (row["f_us"] * 1e-6)
    row["first_f_s"], row["numpy_alone_s"] = cold_start()
    for name, value in row.items():
        print(f"{name:24s} {value:.3g}")
    if options.json:
        with open(options.json, "w") as file:
            json.dump(row, file, indent=1)


if __name__ == "__main__":
    main()
