"""exp, expm1, log, log1p and what is built on them: error, special values, vector code, the same bits everywhere."""

import mpmath as mp
import numba
import numpy as np
import pytest
from numba.core import types
from numba.extending import intrinsic

from coulombdrag.codegen import coefficients, elementary, fit

PUBLIC = ("exp", "expm1", "exp_near", "expm1_near", "log", "log1p", "tanh", "sinh", "cosh")


@intrinsic
def _fma(typingctx, a, b, c):
    def build(context, builder, signature, args):
        return builder.fma(*args)

    return types.float64(types.float64, types.float64, types.float64), build


@pytest.fixture(scope="module")
def compiled():
    """Loops over contiguous arrays, one a function, compiled without numba's cache."""
    names = elementary.closure(PUBLIC)
    namespace = {"np": np, "_fma": _fma}
    for name in names:
        exec(elementary.FUNCTIONS[name].source, namespace)
    helpers = [k for k in namespace if k.startswith("_") and k not in ("_fma", "__builtins__")]
    for name in helpers:
        namespace[name] = numba.njit(forceinline=True, error_model="numpy")(namespace[name])
    loops = {}
    for name in PUBLIC:
        exec(f"def loop(x, out):\n    for i in range(out.size):\n        out[i] = _{name}(x[i])\n", namespace)
        loops[name] = numba.njit("void(float64[::1], float64[::1])", error_model="numpy")(namespace["loop"])
    return loops


def plain(name):
    sources = [elementary.FUNCTIONS[n].source for n in elementary.closure([name])]
    return elementary.evaluator("\n\n".join(sources), f"_{name}")


def call(loop, x):
    out = np.empty_like(x)
    loop(x, out)
    return out


def points(name, count=4000):
    """All orders of magnitude, the ends of the range, and densely where the reduction changes its integer."""
    rng = np.random.default_rng(11)
    if name == "log":
        near = 1 + rng.uniform(-1, 1, count) * 10 ** rng.uniform(-16, -0.2, count)
        return np.concatenate([10.0 ** rng.uniform(-323.3, 308, count), rng.uniform(0.4, 3, count), near])
    if name == "log1p":
        below = -(10.0 ** rng.uniform(-320, -1e-9, count))
        return np.concatenate([10.0 ** rng.uniform(-323, 308, count), below, rng.uniform(-0.6, 1.2, count)])
    high = 10.0 ** rng.uniform(-323, 2.85, count)
    steps = (np.arange(-40, 40) + 0.5) * np.log(2)
    x = np.concatenate([high, -high, rng.uniform(-3, 3, count), rng.uniform(-708, 709, count), steps])
    return x[(x > -708) & (x < 709)] if name.endswith("_near") else x


def worst_ulp(name, x, found):
    true_of = getattr(mp, name.removesuffix("_near"))
    worst, at = 0.0, 0.0
    with mp.workdps(40):
        for a, value in zip(x, found, strict=True):
            true = true_of(mp.mpf(float(a)))
            nearest = float(true)
            if not np.isfinite(nearest):
                assert value == nearest, (name, a)
                continue
            error = float(abs(mp.mpf(float(value)) - true) / mp.mpf(float(np.spacing(abs(nearest)))))
            if not error <= worst:
                worst, at = error, float(a)
    return worst, at


@pytest.mark.parametrize("name", PUBLIC)
def test_the_error_is_within_what_is_claimed(compiled, name):
    x = points(name)
    worst, at = worst_ulp(name, x, call(compiled[name], x))
    assert worst <= elementary.FUNCTIONS[name].ulp, (worst, at)


def test_the_four_on_which_all_is_built_claim_one_ulp():
    assert all(elementary.FUNCTIONS[name].ulp <= 1.0 for name in PUBLIC[:6])


@pytest.mark.parametrize("name", PUBLIC)
def test_plain_python_gives_the_bits_of_the_compiled_code(compiled, name):
    x = points(name, 60)
    with np.errstate(all="ignore"):
        expected = np.array([plain(name)(float(a)) for a in x])
    np.testing.assert_array_equal(call(compiled[name], x), expected)


INF, NAN = np.inf, np.nan
SPECIAL = {
    "exp": {INF: INF, -INF: 0.0, 0.0: 1.0, 710.0: INF, -746.0: 0.0, 5e-324: 1.0, 1e308: INF, -1e308: 0.0},
    "expm1": {INF: INF, -INF: -1.0, 0.0: 0.0, 710.0: INF, -746.0: -1.0, 5e-324: 5e-324, -5e-324: -5e-324},
    "log": {INF: INF, 0.0: -INF, 1.0: 0.0, -1.0: NAN, -INF: NAN, 5e-324: -744.4400719213812},
    "log1p": {INF: INF, 0.0: 0.0, -1.0: -INF, -1.5: NAN, -INF: NAN, 5e-324: 5e-324},
    "tanh": {INF: 1.0, -INF: -1.0, 0.0: 0.0, 5e-324: 5e-324},
    "sinh": {INF: INF, -INF: -INF, 0.0: 0.0, 710.4: 1.66636428328065e308, 711.0: INF},
    "cosh": {INF: INF, -INF: INF, 0.0: 1.0, 710.4: 1.66636428328065e308, 711.0: INF},
}


@pytest.mark.parametrize("name", SPECIAL)
def test_special_values(compiled, name):
    x = np.array([*SPECIAL[name], NAN])
    found = call(compiled[name], x)
    # 710.4 is no special value but the top of the range: the claimed error, in ulp of 1e308
    np.testing.assert_allclose(found, [*SPECIAL[name].values(), NAN], rtol=elementary.FUNCTIONS[name].ulp * 2.0**-52)


@pytest.mark.parametrize("name", PUBLIC)
def test_llvm_vectorises_every_function(compiled, name):
    text = compiled[name].inspect_llvm(compiled[name].signatures[0])
    assert any(f"<{width} x double>" in text for width in (2, 4, 8))
    assert "call double @exp" not in text and "call double @log" not in text


@pytest.mark.parametrize(("name", "stored"), [("EXP", coefficients.EXP), ("LOG", coefficients.LOG)])
def test_the_stored_coefficients_are_as_good_as_a_fit(name, stored):
    target = fit.TARGETS[name]
    with mp.workdps(40):
        error = fit.worst(target, [mp.mpf(c) for c in stored], samples=500)
    # 1/16 of half an ulp: the polynomial costs nothing beside the rounding of its evaluation
    assert error < 2.0**-57


def test_remez_reaches_the_known_minimax_line():
    line = fit.Fit(mp.exp, lambda t: mp.mpf(1), 0, 1, 1)
    with mp.workdps(30):
        slope = mp.e - 1
        level = (mp.e - slope * mp.log(slope)) / 2
        assert all(abs(a - b) < mp.mpf(10) ** -6 for a, b in zip(fit.remez(line), (level, slope), strict=True))


def test_fma_in_plain_python_rounds_once():
    assert elementary.exact_fma(1 + 2**-30, 1 + 2**-30, -1 - 2**-29) == 2**-60
    assert elementary.exact_fma(1e300, 1e300, 0.0) == np.inf
    assert np.isnan(elementary.exact_fma(np.inf, 0.0, 1.0))
