"""Proved bounds of rounding errors: sound for every operation, near the truth, refused where none exists."""

from fractions import Fraction

import numpy as np
import pytest
import sympy as sp
from hypothesis import assume, given
from hypothesis import strategies as st

from coulombdrag.codegen import certify as certificates
from coulombdrag.codegen import emit, ir, rounding
from coulombdrag.codegen.spec import Argument, FixedNodeIntegral, Kernel, Module

x, s = sp.symbols("x s", positive=True)
U = rounding.U


def value(exact, error):
    """A float near an exact number, and the bounds that hold for it."""
    computed = float(exact * (1 + error))
    off = abs(Fraction(computed) - exact)
    relative = float(off / abs(exact)) * (1 + 1e-9) if exact else 0.0
    absolute = 0.0 if exact else float(off) * (1 + 1e-9)
    bounds = (float(exact) * (1 - 1e-15), float(exact) * (1 + 1e-15))
    return computed, rounding._Value(*map(np.array, (min(bounds), max(bounds), relative, absolute)))


FRACTIONS = st.builds(
    lambda m, e, sign: sign * Fraction(m, 1000) * Fraction(10) ** e,
    st.integers(1, 10**6),
    st.integers(-30, 30),
    st.sampled_from([-1, 1]),
)
ERRORS = st.builds(Fraction, st.integers(-1000, 1000), st.just(10**13))
OPERATIONS = {
    "+": lambda a, b: a + b,
    "-": lambda a, b: a - b,
    "*": lambda a, b: a * b,
    "/": lambda a, b: a / b,
}


@pytest.mark.parametrize("kind", sorted(OPERATIONS))
@given(a=FRACTIONS, b=FRACTIONS, errors=st.tuples(ERRORS, ERRORS))
def test_every_operation_is_sound(kind, a, b, errors):
    (first, bound_a), (second, bound_b) = value(a, errors[0]), value(b, errors[1])
    exact, computed = OPERATIONS[kind](a, b), OPERATIONS[kind](first, second)
    assume(exact != 0 and second != 0)
    found = rounding._Interpreter({"a": bound_a, "b": bound_b}).value(ir.Op(kind, (ir.Name("a"), ir.Name("b"))))
    assert Fraction(float(found.low)) <= exact <= Fraction(float(found.high))
    allowed = Fraction(float(found.relative)) * abs(exact) + Fraction(float(found.absolute))
    assert abs(Fraction(computed) - exact) <= allowed


def test_a_zero_keeps_its_sign():
    zero = rounding._Value(*map(np.array, (0.0, 1.0, 0.0, 0.0)))
    form = ir.Op("+", (ir.Op("*", (ir.Name("a"), ir.Name("a"))), ir.Name("a")))
    found = rounding._Interpreter({"a": zero}).value(form)
    assert float(found.low) == 0.0 and float(found.relative) < 3 * U


def kernel(integrand, low=1e-8, high=1e4, nodes=40):
    integral = FixedNodeIntegral(integrand, x, 0.0, sp.oo, (-14.0, 36.0), nodes, "trapezoid", sp.log(1 + sp.exp(x)))
    return Kernel("k", integral, (Argument(s, low, high, spacing="log"),), ("test",))


EDGE = x**3 * sp.exp(-2 * x) / (sp.exp(-2 * x) + s**2 * x * (1 - sp.exp(-2 * x)))


def test_a_sum_of_positive_terms_needs_one_box():
    """The bound is that of the ordered sum, n U, and a dozen roundings in a term."""
    form = emit.function(kernel(EDGE))
    assert 40 * U < rounding.bound(form, {"s": (1e-8, 1e4)}, 1e-12, boxes=1) < 60 * U


def test_the_bound_holds_and_is_no_more_than_a_worst_case(tmp_path):
    pytest.importorskip("flint")
    declared = kernel(EDGE, nodes=240)
    module = Module("edge", "test", (declared,), "test")
    rows = certificates.certify(module, emit.load(module, tmp_path), sample=100)["kernels"]["k"]["rows"]
    for row in rows:
        proved = row["rounding"]
        assert proved["evidence"] == "ball" and row["evidence"].startswith("sampled")
        assert row["relative"] - row["truncation"]["relative"] <= proved["relative"] < 260 * U


def test_mixed_signs_are_bisected_to_the_goal():
    """Relative to the sum of the moduli, which one box over twelve decades knows too little about."""
    changing = x**4 * sp.exp(-2 * x) * (sp.exp(-2 * x) - s**2 * x) / (sp.exp(-2 * x) + s**2 * x) ** 2
    form, box = emit.function(kernel(changing)), {"s": (1e-3, 1e3)}
    with pytest.raises(rounding.Unproved, match="at best"):
        rounding.bound(form, box, 60 * U, boxes=1)
    assert rounding.bound(form, box, 100 * U) <= 100 * U


def test_cancellation_is_not_proved_away():
    form = emit.function(kernel(sp.exp(-x) * ((1 + s * x) ** 2 - 1), 1e-8, 1e-7))
    with pytest.raises(rounding.Unproved, match="at best"):
        rounding.bound(form, {"s": (1e-8, 1e-7)}, 1e-13, boxes=50)


def test_what_has_no_proof_says_so():
    form = emit.function(kernel(EDGE * sp.exp(-s), 1e-3, 1.0))
    with pytest.raises(rounding.Unproved, match="no proof for Call exp"):
        rounding.bound(form, {"s": (1e-3, 1.0)}, 1e-12)
    plain = emit.function(Kernel("k", s**2, (Argument(s, 0.0, 1.0),), ("test",)))
    with pytest.raises(rounding.Unproved, match="sums over nodes alone"):
        rounding.bound(plain, {"s": (0.0, 1.0)}, 1e-12)
