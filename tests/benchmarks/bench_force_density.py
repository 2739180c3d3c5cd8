"""The integrand of Fig. 2: the generated kernel beside the same formula in C and beside sympy.lambdify, in one process.

Run by hand: ``python tests/benchmarks/bench_force_density.py``. It exits non-zero when the generated kernel takes more
than 1.3 times what gcc's vector mathematics takes, or is less than 8 times faster than lambdify over NumPy.
"""

import ctypes
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import numpy as np
import sympy as sp

from coulombdrag.codegen import Argument, Kernel, Module, emit, load
from coulombdrag.codegen.printers import c

X, Y, S = sp.symbols("x y varsigma", positive=True)
FLAGS = ("-Ofast", "-march=native", "-std=c11", "-shared", "-fPIC")
POINTS = 65536
ROUNDS = 200


def formula():
    """2 varsigma x^5 y^4 e^(-2x)/(pi_plus pi_minus)."""
    plus, minus = 1 + sp.exp(-X), 1 - sp.exp(-X)
    below = sp.Mul(*[(Y**2 - X * k) ** 2 + (S * Y * X * k) ** 2 for k in (plus, minus)])
    return 2 * S * X**5 * Y**4 * sp.exp(-2 * X) / below


def kernel():
    """The declared kernel."""
    arguments = (
        Argument(X, 1e-6, 300.0, spacing="log"),
        Argument(Y, 1e-3, 30.0, spacing="log"),
        Argument(S, 1e-8, 1e4, spacing="log"),
    )
    return Kernel("force_density", formula(), arguments, ("22a",))


def as_printed():
    """The formula in C as a person would write it, without our rewriting."""
    text = sp.ccode(formula(), standard="c99")
    return (
        "#include <math.h>\nvoid printed(long n, const double *restrict X, const double *restrict Y,"
        " const double *restrict S, double *restrict out)\n{ for (long i = 0; i < n; i++) {"
        f" const double x = X[i], y = Y[i], varsigma = S[i]; out[i] = {text}; }} }}\n"
    )


def compiled_c(folder):
    """C functions: our form and the formula as printed."""
    path = Path(folder)
    (path / "k.c").write_text(c.source(emit.function(kernel())) + "\n" + as_printed())
    command = ["gcc", *FLAGS, "-o", str(path / "k.so"), str(path / "k.c"), "-lmvec", "-lm"]
    subprocess.run(command, check=True)
    library = ctypes.CDLL(str(path / "k.so"))
    return {"C, our form": library.force_density, "C, as printed": library.printed}


def interleaved(functions):
    """Best time of each, in ns a point; taken in turns, so that a busy machine slows them alike."""
    best = dict.fromkeys(functions, float("inf"))
    for _ in range(ROUNDS):
        for name, function in functions.items():
            start = time.perf_counter()
            function()
            best[name] = min(best[name], time.perf_counter() - start)
    return {name: seconds / POINTS * 1e9 for name, seconds in best.items()}


def main():
    """Measure, print, judge."""
    if shutil.which("gcc") is None:
        sys.exit("this benchmark needs gcc")
    rng = np.random.default_rng(0)
    x, y, s = rng.uniform(0.1, 8.0, POINTS), rng.uniform(0.1, 4.0, POINTS), rng.uniform(0.1, 2.0, POINTS)
    out, from_c = np.empty(POINTS), np.empty(POINTS)
    with tempfile.TemporaryDirectory() as folder:
        block = load(Module("bench", "Benchmark.", (kernel(),), "bench"), folder).force_density
        numpy_form = sp.lambdify((X, Y, S), formula(), "numpy")
        pointers = [ctypes.c_void_p(a.ctypes.data) for a in (x, y, s, from_c)]
        functions = {
            "generated, block": lambda: block.block(x, y, s, out),
            "generated, called": lambda: block(x, y, s, out=out),
            "lambdify": lambda: numpy_form(x, y, s),
        }
        for name, function in compiled_c(folder).items():
            functions[name] = lambda function=function: function(ctypes.c_long(POINTS), *pointers)
        times = interleaved(functions)
    if not np.allclose(out, from_c, rtol=1e-12):
        sys.exit("the two do not compute the same")
    for name, value in times.items():
        print(f"{name:20s} {value:8.2f} ns a point")
    fastest = min(times["C, our form"], times["C, as printed"])
    ratio, gain = times["generated, block"] / fastest, times["lambdify"] / times["generated, called"]
    print(f"block over the faster C: {ratio:.2f} (at most 1.3); lambdify over the call: {gain:.1f} (at least 8)")
    sys.exit(0 if ratio <= 1.3 and gain >= 8 else 1)


if __name__ == "__main__":
    main()
