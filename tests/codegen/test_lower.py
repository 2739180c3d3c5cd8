"""The intermediate form: sharing, order, operation counts, and what has no form."""

import math

import mpmath as mp
import pytest
import sympy as sp

from coulombdrag.codegen import Argument, Kernel, elementary, emit, ir, lower
from coulombdrag.codegen.printers import c, flint, numba
from coulombdrag.codegen.printers import mpmath as print_mpmath
from coulombdrag.codegen.proof import Refuted, executable, same

X, Y = sp.symbols("x y", positive=True)
U, V = sp.symbols("u v", real=True)
RANGES = {X: (0.0, 10.0), Y: (0.0, 10.0)}


def form(expression, ranges=RANGES):
    names = tuple(sorted(map(str, ranges)))
    return ir.Function("form", names, lower.body(expression, ranges, names))


def machine(expression, ranges):
    return executable(expression, ranges)[0]


@pytest.mark.parametrize(
    ("expression", "operations"),
    [
        (X**2, {"mul": 1}),
        (X**5 + X**4, {"fma": 1, "mul": 3}),
        (X * Y + 1, {"fma": 1}),
        (1 - X * Y, {"fma": 1, "neg": 1}),
        (X / Y / (1 + X), {"add": 1, "div": 1, "mul": 1}),
        (X ** sp.Rational(3, 2), {"mul": 1, "sqrt": 1}),
        (1 / X**2, {"div": 1, "mul": 1}),
        (-X, {"neg": 1}),
        (X - Y, {"add": 1}),
    ],
)
def test_operations(expression, operations):
    assert ir.count(form(expression)) == operations


def test_the_operations_of_the_force_density_are_pinned():
    """A performance test that no noisy machine can fail: one division, the exponential once, the rest as counted."""
    s = sp.Symbol("varsigma", positive=True)
    below = sp.Mul(*[(Y**2 - X * k) ** 2 + (s * Y * X * k) ** 2 for k in (1 + sp.exp(-X), 1 - sp.exp(-X))])
    arguments = tuple(Argument(a, 1e-3, 100.0) for a in (X, Y, s))
    kernel = Kernel("k", 2 * s * X**5 * Y**4 * sp.exp(-2 * X) / below, arguments, ("22a",))
    count = ir.count(emit.function(kernel))
    assert count["div"] == 1 and count["exp_near"] == 1 and count["expm1_near"] == 1
    assert sum(count.values()) <= 28


def test_evaluation_order_is_kept_by_parentheses():
    x, y, z = map(ir.Name, "xyz")
    text = numba.Numba().text
    assert text(ir.Op("*", (x, ir.Op("*", (y, z))))) == "x*(y*z)"
    assert text(ir.Op("*", (ir.Op("*", (x, y)), z))) == "x*y*z"
    assert text(ir.Op("/", (x, ir.Op("/", (y, z))))) == "x/(y/z)"
    assert text(ir.Op("-", (x, ir.Op("+", (y, z))))) == "x - (y + z)"
    assert text(ir.Op("*", (ir.Op("neg", (x,)), ir.Number(-2.0)))) == "-x*-2.0"
    assert text(ir.Op("neg", (ir.Op("+", (x, y)),))) == "-(x + y)"


def test_constants_are_rounded_once():
    with mp.workdps(40):
        assert lower.number(sp.pi / 3).value == float(mp.pi / 3)
    (value,) = (v.value for v in ir.values(form(sp.pi * X / 8)) if isinstance(v, ir.Number))
    assert value == float(sp.N(sp.pi / 8, 40))


def test_max_min_and_abs_let_nan_through():
    for expression in (sp.Max(U, V), sp.Min(U, V)):
        f = machine(expression, {U: (-1.0, 1.0), V: (-1.0, 1.0)})
        assert f(-0.5, 0.25) == float(expression.subs({U: -0.5, V: 0.25}))
        assert f(0.25, -0.5) == float(expression.subs({U: -0.5, V: 0.25}))
        assert math.isnan(f(math.nan, 0.0)) and math.isnan(f(0.0, math.nan))
    assert machine(sp.Abs(U), {U: (-1.0, 1.0)})(-0.5) == 0.5


def test_constants_are_computed():
    assert machine(sp.exp(2) * U + sp.tanh(3), {U: (-1.0, 1.0)})(0.5) == pytest.approx(math.exp(2) / 2 + math.tanh(3))


def test_piecewise():
    f = machine(sp.Piecewise((U, U < 0), (U**2, U < 2), (7, True)), {U: (-3.0, 3.0)})
    assert [f(-1.0), f(1.5), f(2.0)] == [-1.0, 2.25, 7.0]


@pytest.mark.parametrize(
    ("expression", "words"),
    [
        (sp.sin(X), "sin has no generated form; there are"),
        (X**Y, "exponent must be a number, whole or half"),
        (X ** sp.Rational(1, 3), "exponent must be a number, whole or half"),
        (sp.Piecewise((X, X < 1)), "last case of .* must hold everywhere"),
        (X * sp.I, "not a finite real constant"),
        (X + sp.oo, "oo is not a finite real constant"),
        (X * sp.nan, "nan is not a finite real constant"),
        (sp.Piecewise((sp.oo, X < 1), (X, True)), "oo is not a finite real constant"),
        (X * sp.Integer(10) ** 400, "the constant 1.0000E\\+400 lies outside float64"),
        (X / sp.Integer(10) ** 400, "the constant 1.0000E-400 lies outside float64"),
        (X + sp.exp(1000), "lies outside float64"),
    ],
)
def test_what_has_no_form_is_named(expression, words):
    kernel = Kernel("k", expression, (Argument(X, 0.1, 1.0), Argument(Y, 0.1, 1.0)), ("1",))
    with pytest.raises(ValueError, match="kernel k: .*" + words):
        emit.function(kernel)


def test_the_prints_of_one_form_agree():
    flint_module = pytest.importorskip("flint")
    expression = sp.Rational(2, 3) * sp.sqrt(X) * elementary_mix() + Y**3
    lowered = form(expression)
    arguments = {"x": 0.7, "y": 1.3}
    in_floats = machine(expression, RANGES)(*arguments.values())
    with mp.workdps(40):
        in_digits = print_mpmath.function(lowered)(*map(mp.mpf, arguments.values()))
    in_balls = flint.function(lowered)(*map(flint_module.arb, arguments.values()))
    assert abs(in_floats / in_digits - 1) < 1e-15
    assert in_balls.contains(flint_module.arb(mp.nstr(in_digits, 17))) or abs(float(in_balls.mid()) - in_digits) < 1e-14
    assert "expm1(" in c.source(lowered) and "_near" not in c.source(lowered)


def elementary_mix():
    from coulombdrag.codegen.opaque import Exp, Expm1, Log1p

    return Expm1(-X) / (1 + Exp(-X)) + Log1p(Y)


def test_a_wrong_lowering_is_refused():
    with pytest.raises(Refuted, match="kernel form"):
        same(X * Y + 1, form(X * Y + 2), RANGES)
    with pytest.raises(Refuted, match="kernel form"):
        same(sp.pi * X, form(sp.Float(3.141592653589793) * X), RANGES)


def test_helpers_come_before_those_who_need_them():
    order = elementary.closure({"sinh", "log1p"})
    for position, name in enumerate(order):
        assert set(elementary.FUNCTIONS[name].needs) <= set(order[:position])


def test_two_cases_with_one_condition():
    x, y = sp.symbols("x y", real=True)
    cases = (sp.Piecewise((sp.exp(y), x + y > 0), (y, True)), sp.Piecewise((sp.cosh(x), x + y > 0), (x, True)))
    form = emit.function(Kernel("two", cases[0] * cases[1], (Argument(x, -3, 3), Argument(y, -3, 3)), ("1",)))
    value = print_mpmath.function(form)
    for at in ((1.0, 0.5), (-1.0, 0.5)):
        expected = sp.Mul(*cases).subs({x: at[0], y: at[1]}).evalf()
        assert float(value(*map(mp.mpf, at))) == pytest.approx(float(expected), rel=1e-14)
