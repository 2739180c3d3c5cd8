"""A whole kernel, from the declared expression to compiled code."""

import re

import mpmath as mp
import numba
import numpy as np
import sympy as sp

from coulombdrag.codegen import Argument, Kernel, Module, load

X, Y, S = sp.symbols("x y varsigma", positive=True)


def pi(sign):
    c = 1 + sign * sp.exp(-X)
    return (Y**2 - X * c) ** 2 + S**2 * Y**2 * X**2 * c**2


FORCE_DENSITY = 2 * S * X**5 * Y**4 * sp.exp(-2 * X) / (pi(1) * pi(-1))
KERNEL = Kernel(
    "force_density",
    FORCE_DENSITY,
    (
        Argument(X, 1e-6, 300.0, spacing="log"),
        Argument(Y, 1e-3, 30.0, spacing="log"),
        Argument(S, 1e-8, 1e4, spacing="log"),
    ),
    ("22a",),
)


def test_the_compiled_kernel_is_the_declared_expression(tmp_path):
    compiled = load(Module("one", "One kernel.", (KERNEL,), "a test"), tmp_path)
    rng = np.random.default_rng(3)
    x, y, s = 10 ** rng.uniform(-6, 2.4, 200), 10 ** rng.uniform(-3, 1.4, 200), 10 ** rng.uniform(-8, 4, 200)
    found = compiled.force_density(x, y, s)
    exact = sp.lambdify((X, Y, S), FORCE_DENSITY, "mpmath")
    slopes = [sp.lambdify((X, Y, S), sp.diff(FORCE_DENSITY, a), "mpmath") for a in (X, Y, S)]
    with mp.workdps(60):
        for k in range(200):
            true = exact(*map(mp.mpf, (x[k], y[k], s[k])))
            point = list(map(mp.mpf, (x[k], y[k], s[k])))
            condition = 1 + sum(abs(a * slope(*point) / true) for a, slope in zip(point, slopes, strict=True))
            # every one of some 30 operations adds half an ulp times at most the condition of what follows
            assert abs(found[k] / true - 1) < 16 * 2.0**-53 * condition


def test_the_whole_kernel_is_one_vector_loop(tmp_path):
    """Every operation of the scalar form appears in vectors; nothing is called. Nanoseconds are for the benchmark."""
    block = load(Module("one", "One kernel.", (KERNEL,), "a test"), tmp_path).force_density.block
    fresh = numba.njit(block.signatures[0], error_model="numpy")(block.py_func)  # uncached: a cached one shows nothing
    text = fresh.inspect_llvm(fresh.signatures[0])
    found = {kind: re.findall(rf"= {kind} <(\d+) x double>", text) for kind in ("fmul", "fadd", "fdiv")}
    operations = {kind: max(map(int, ["0", *widths])) for kind, widths in found.items()}
    # 8 with AVX-512, 4 with AVX2 and wherever LLVM prefers 256 bits, 2 with SSE2 or NEON
    assert set(operations.values()) <= {2, 4, 8} and len(set(operations.values())) == 1
    assert re.search(r"@llvm\.fma\.v[248]f64", text)
    assert len(found["fdiv"]) <= 4  # one division, at most unrolled by four
