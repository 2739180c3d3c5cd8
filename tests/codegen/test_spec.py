"""Declarations: what is refused, and with which words."""

import pytest
import sympy as sp

from coulombdrag.codegen import Argument, FixedNodeIntegral, Kernel, Module, emit, reference

X, S = sp.symbols("x s", positive=True)
ARG = Argument(X, 0.0, 1.0)


def kernel(**changes):
    given = {"name": "k", "expression": X**2, "arguments": (ARG,), "source": ("1",)} | changes
    return Kernel(**given)


@pytest.mark.parametrize(
    ("make", "words"),
    [
        (lambda: Argument(X, 1.0, 1.0), r"domain of x must be finite with low < high, got \[1.0, 1.0\]"),
        (lambda: Argument(X, 0.0, float("inf")), "must be finite"),
        (lambda: Argument(X, 0.0, 1.0, spacing="cubic"), "spacing of x must be 'linear' or 'log', got 'cubic'"),
        (lambda: Argument(sp.Symbol("out"), 0.0, 1.0), "argument 'out' is taken by the generated code"),
        (lambda: Argument(sp.Symbol("lambda"), 0.0, 1.0), "argument 'lambda' must be a Python identifier"),
        (lambda: kernel(name="_k"), "kernel '_k' is taken"),
        (lambda: kernel(name="len"), "kernel 'len' is taken by the generated code"),
        (lambda: kernel(name="isinstance"), "kernel 'isinstance' is taken"),
        (lambda: kernel(name="numba"), "kernel 'numba' is taken"),
        (lambda: kernel(name=None), "kernel None must be a Python identifier"),
        (lambda: Argument(sp.Symbol("float"), 0.0, 1.0), "argument 'float' is taken"),
        (lambda: Argument(sp.Symbol("abs"), 0.0, 1.0), "argument 'abs' is taken"),
        (lambda: Argument(sp.Symbol("exp"), 0.0, 1.0), "argument 'exp' is taken"),
        (lambda: Argument(sp.Symbol("mpf"), 0.0, 1.0), "argument 'mpf' is taken"),
        (lambda: Module("globals", "t", (kernel(),), "c"), "module 'globals' is taken"),
        (lambda: FixedNodeIntegral(sp.Add(X, sp.oo, evaluate=False), X, 0.0, 1.0, (0.0, 1.0), 4), "finite"),
        (lambda: FixedNodeIntegral(X, X, 0.0, 1.0, (0.0, float("nan")), 4), "panels must be finite"),
        (lambda: kernel(expression=X + S), "expression has symbols that are not arguments: s"),
        (lambda: kernel(derivatives=(S,)), "derivatives has symbols that are not arguments: s"),
        (lambda: kernel(arguments=()), "kernel k needs at least one argument"),
        (lambda: kernel(arguments=(ARG, ARG)), "argument names must differ"),
        (lambda: FixedNodeIntegral(S, X, 0.0, 1.0, (0.0, 1.0), 4), "integrand must contain the variable x"),
        (lambda: FixedNodeIntegral(X, X, 0.0, 1.0, (0.0, 0.5), 4), "panels must end at upper = 1.0, got 0.5"),
        (lambda: FixedNodeIntegral(X, X, 0.0, 1.0, (0.1, 1.0), 4), "panels must begin at lower = 0.0, got 0.1"),
        (lambda: FixedNodeIntegral(X, X, 0.0, 1.0, (0.0, 0.0, 1.0), 4), "increasing break points"),
        (lambda: FixedNodeIntegral(X, X, 0.0, 1.0, (0.0, 1.0), 0), "order must be in"),
        (lambda: Module("m", "t", (kernel(), kernel()), "c"), "module m declares a kernel twice: k"),
    ],
)
def test_a_wrong_declaration_is_refused_with_what_is_allowed(make, words):
    with pytest.raises(ValueError, match=words):
        make()


@pytest.mark.parametrize(
    ("make", "words"),
    [
        (lambda: Argument("x", 0.0, 1.0), "symbol must be a sympy.Symbol, got 'x'"),
        (lambda: Argument(X, None, 1.0), "low end of x must be a real number within float64, got None"),
        (lambda: Argument(X, 0.0, 10**400), "high end of x must be a real number within float64, got 1000"),
        (lambda: Argument(X, 0.0, "1"), "high end of x must be a real number"),
        (lambda: Argument(X, 0.0, 1.0, unit=None), "unit must be a text, got None"),
        (lambda: kernel(expression=None), "kernel k: expression must be a scalar SymPy expression, got None"),
        (lambda: kernel(expression="x**2"), "expression must be a scalar SymPy expression"),
        (lambda: kernel(expression=X > 0), "expression must be a scalar SymPy expression"),
        (lambda: kernel(expression=sp.Matrix([X])), "expression must be a scalar SymPy expression"),
        (lambda: kernel(arguments=(X,)), "arguments must be a tuple of Argument"),
        (lambda: kernel(source="22a"), "source must be a tuple of str, got '22a'"),
        (lambda: kernel(derivatives=None), "derivatives must be a tuple of Symbol"),
        (lambda: kernel(scale="x"), "scale must be a scalar SymPy expression"),
        (lambda: kernel(removable=("x",)), "removable must be a tuple of Expr"),
        (lambda: FixedNodeIntegral(None, X, 0.0, 1.0, (0.0, 1.0), 4), "integrand must be a scalar SymPy expression"),
        (lambda: FixedNodeIntegral(X, X, None, 1.0, (0.0, 1.0), 4), "lower must be a real number"),
        (lambda: FixedNodeIntegral(X, X, 0.0, "1", (0.0, 1.0), 4), "upper must be a real number"),
        (lambda: FixedNodeIntegral(X, X, 0.0, 1.0, 1.0, 4), "panels must be a tuple"),
        (lambda: FixedNodeIntegral(X, X, 0.0, 1.0, (0.0, None), 4), "panels must be a real number"),
        (lambda: FixedNodeIntegral(X, X, 0.0, 1.0, (0.0, 1.0), 4.0), "order must be in 1..1000 and whole"),
        (lambda: FixedNodeIntegral(X, X, 0.0, 1.0, (0.0, 1.0), 4, substitution="x"), "substitution must be a scalar"),
        (lambda: Module("m", None, (kernel(),), "c"), "title must be a text"),
        (lambda: Module("m", "t", (X,), "c"), "kernels must be a tuple of Kernel"),
        (lambda: emit.source("m"), "module must be a codegen Module, got 'm'"),
        (lambda: emit.generate(None, "."), "module must be a codegen Module, got None"),
        (lambda: emit.check(None, "."), "module_ref must be"),
        (lambda: emit.generate(Module("m", "t", (kernel(),), "c"), None), "folder must be a path, got None"),
        (lambda: emit.load(Module("m", "t", (kernel(),), "c"), 1j), "folder must be a path, got 1j"),
        (lambda: reference.evaluate("x", {}), "expr must be a scalar SymPy expression"),
        (lambda: reference.evaluate(X, None), "values must be a mapping"),
        (lambda: reference.evaluate(X, {X: 1.0}, 0), "digits must be a whole number"),
    ],
)
def test_a_wrong_type_is_named_in_one_line(make, words):
    with pytest.raises((TypeError, ValueError), match=words) as caught:
        make()
    assert "\n" not in str(caught.value)


def test_derivatives_are_kernels_of_their_own():
    declared = Kernel("k", X**2 * S, (ARG, Argument(S, 0.0, 1.0, unit="m")), ("1",), unit="J", derivatives=(X, S))
    parts = list(declared.parts())
    assert [part.name for part in parts] == ["k", "k_dx", "k_ds"]
    assert [part.expression for part in parts] == [X**2 * S, 2 * X * S, X**2]
    assert [part.unit for part in parts] == ["J", "J", "J/(m)"]
    assert all(part.derivatives == () for part in parts)


def test_the_derivative_of_a_removable_part_is_removable():
    part = X * sp.coth(X)
    declared = Kernel("k", S * part, (ARG, Argument(S, 0.0, 1.0)), ("1",), removable=(part,), derivatives=(X, S))
    by_x, by_s = list(declared.parts())[1:]
    assert by_x.removable == (sp.diff(part, X),) and sp.simplify(by_x.expression - S * sp.diff(part, X)) == 0
    assert by_s.removable == (part,) and by_s.expression == part


def test_declaring_a_kernel_loads_neither_numba_nor_the_generator():
    import subprocess
    import sys

    code = "import sys; from coulombdrag.codegen import Kernel; print(*[m for m in sys.modules if m in " \
           "('numba', 'coulombdrag.codegen.emit', 'coulombdrag.codegen.rewrite')])"
    run = subprocess.run([sys.executable, "-P", "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == ""
