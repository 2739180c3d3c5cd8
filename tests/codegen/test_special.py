"""Arctangent and Fermi-Dirac integrals: error of the polynomials and of the code, special values, bits, hashes."""

import mpmath as mp
import numba
import numpy as np
import pytest
import sympy as sp
from numba.core import types
from numba.extending import intrinsic

from coulombdrag.codegen import elementary, emit, fit_special, reference, special, special_coefficients
from coulombdrag.codegen.opaque import FermiDirac, FermiHalf, FermiMinusHalf, classic, fermi_dirac, from_sympy
from coulombdrag.codegen.spec import Argument, Kernel

NAMES = ("atan", "fermi_half", "fermi_minus_half")
ORDERS = {"fermi_half": 0.5, "fermi_minus_half": -0.5}


def true(name, x):
    return mp.atan(x) if name == "atan" else fermi_dirac(ORDERS[name], x)


@intrinsic
def _fma(typingctx, a, b, c):
    def build(context, builder, signature, args):
        return builder.fma(*args)

    return types.float64(types.float64, types.float64, types.float64), build


@pytest.fixture(scope="module")
def loops():
    """One compiled loop a function, without numba's cache."""
    space = {"np": np, "_fma": _fma}
    helpers = elementary.closure(NAMES)
    for name in helpers:
        exec(elementary.FUNCTIONS[name].source, space)
    for name in helpers:
        space["_" + name] = numba.njit(forceinline=True, error_model="numpy")(space["_" + name])
    made = {}
    for name in NAMES:
        exec(f"def loop(x, out):\n    for i in range(out.size):\n        out[i] = _{name}(x[i])\n", space)
        made[name] = numba.njit("void(float64[::1], float64[::1])", error_model="numpy")(space["loop"])
    return made


def call(loop, x):
    out = np.empty_like(x)
    loop(x, out)
    return out


def points(name):
    rng = np.random.default_rng(2)
    if name == "atan":
        return np.concatenate([rng.uniform(-3, 3, 800), 10.0**rng.uniform(-320, 300, 200)])
    edges = [float(e) for e in fit_special.EDGES]
    near = [np.nextafter(e, side) for e in edges for side in (-np.inf, np.inf)]
    return np.concatenate([rng.uniform(-5, 45, 900), rng.uniform(-700, 1e3, 200), 10.0**rng.uniform(2, 300, 50), edges,
                           near])


@pytest.mark.parametrize("name", NAMES)
def test_the_error_is_within_what_is_claimed(loops, name):
    x = points(name)
    with mp.workdps(30):
        worst = max(
            (float(abs(mp.mpf(v) - true(name, mp.mpf(a))) / mp.mpf(float(np.spacing(abs(v))))), a)
            for a, v in zip(x.tolist(), call(loops[name], x).tolist(), strict=True)
        )
    assert worst[0] <= elementary.FUNCTIONS[name].ulp, worst


@pytest.mark.parametrize("name", NAMES)
def test_plain_python_gives_the_bits_of_the_compiled_code(loops, name):
    source = "\n\n".join(elementary.FUNCTIONS[n].source for n in elementary.closure([name]))
    plain = elementary.evaluator(source, f"_{name}")
    x = points(name)[::40].copy()
    with np.errstate(all="ignore"):
        np.testing.assert_array_equal(call(loops[name], x), [plain(float(a)) for a in x])


@pytest.mark.parametrize(("name", "expected"), [
    ("atan", [np.nan, np.pi / 2, -np.pi / 2, 0.0, 5e-324, -5e-324]),
    ("fermi_half", [np.nan, np.inf, 0.0, 0.6048986434216304, 0.6048986434216304, 0.6048986434216304]),
    ("fermi_minus_half", [np.nan, 0.0, 0.0, 0.380104812609684, 0.380104812609684, 0.380104812609684]),
])  # fmt: skip
def test_special_values(loops, name, expected):
    found = call(loops[name], np.array([np.nan, np.inf, -np.inf, 0.0, 5e-324, -5e-324]))
    np.testing.assert_allclose(found, expected, rtol=5e-16, atol=0)


@pytest.mark.parametrize("name", NAMES)
def test_the_stored_coefficients_are_as_good_as_a_fit(name):
    with mp.workdps(fit_special.DIGITS):
        for piece, stored in zip(
            fit_special.PIECES[name.upper()], getattr(special_coefficients, name.upper()), strict=True
        ):
            assert stored[:2] == piece.scale
            # rounding the first coefficient costs up to half an ulp; the polynomial itself no more than ALLOWED
            assert piece.error([mp.mpf(c) for c in stored[2]]) < mp.mpf(2) ** -52


@pytest.mark.parametrize("name", NAMES)
def test_llvm_vectorises(loops, name):
    text = loops[name].inspect_llvm(loops[name].signatures[0])
    assert any(f"<{width} x double>" in text for width in (2, 4, 8))


def test_fermi_dirac_integrals_are_their_integrals():
    with mp.workdps(25):
        for order in (mp.mpf(1) / 2, mp.mpf(3) / 2):
            for x in (-3, 0, 4):
                whole = mp.quad(lambda u, s=order, x=x: u ** (2 * s - 1) / (1 + mp.exp(u * u - x)), [0, 1, 2, 3, 12])
                assert abs(fermi_dirac(order, x) - 2 * whole / mp.gamma(order)) < mp.mpf(10) ** -20


def test_derivatives_and_opaque_forms():
    x = sp.Symbol("x", real=True)
    half = FermiDirac(sp.S.Half, x)
    assert half.diff(x) == FermiDirac(-sp.S.Half, x)
    assert half.subs(x, 2 * x).diff(x) == 2 * FermiDirac(-sp.S.Half, 2 * x)
    assert from_sympy(half) == FermiHalf(x) and from_sympy(half.diff(x)) == FermiMinusHalf(x)
    assert classic(FermiHalf(x)) == half and half.is_extended_real
    slope = (half.subs(x, 1 + sp.Rational(1, 10**8)).n(40) - half.subs(x, 1 - sp.Rational(1, 10**8)).n(40)) * 10**8 / 2
    assert abs(slope - FermiDirac(-sp.S.Half, sp.Integer(1)).n(40)) < 1e-15
    assert "Li" in sp.latex(half)


def test_references_agree():
    x = sp.Symbol("x", real=True)
    for order in (sp.S.Half, -sp.S.Half, sp.Rational(-3, 2)):
        for at in (-20.0, 0.5, 60.0):
            ball = reference.evaluate(FermiDirac(order, x), {x: at}, 25)
            second = reference.evaluate(FermiDirac(order, x), {x: at}, 25, backend="mpmath")
            assert abs(float(ball) / float(second) - 1) < 1e-15


def test_coefficients_are_part_of_the_hash_of_what_calls_them(monkeypatch):
    x = sp.Symbol("x", real=True)
    kernels = [Kernel(name, f, (Argument(x, 0.0, 1.0),), ()) for name, f in (("a", sp.atan(x)), ("b", sp.exp(x)))]
    before = [emit.digest(kernel) for kernel in kernels]
    monkeypatch.setitem(special.COEFFICIENTS, "atan", ())
    after = [emit.digest(kernel) for kernel in kernels]
    assert before[0] != after[0] and before[1] == after[1]
