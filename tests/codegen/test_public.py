"""A formula of one's own becomes a certified kernel through the public names alone."""

import importlib

import numpy as np
import pytest
import sympy as sp

import coulombdrag.codegen as codegen
from coulombdrag.codegen import Argument, FixedNodeIntegral, Kernel, Module, certify, generate, load


def test_a_formula_of_ones_own(tmp_path):
    x = sp.Symbol("x", positive=True)
    bose = Kernel("bose", 1 / (sp.exp(x) - 1), (Argument(x, 1e-6, 700.0, spacing="log"),), ("own",), derivatives=(x,))
    module = Module("own", "A Bose function.", (bose,), "by hand")
    compiled = load(module, tmp_path)
    np.testing.assert_allclose(compiled.bose(np.array([0.5, 2.0])), 1 / np.expm1([0.5, 2.0]), rtol=1e-15)
    certificate = certify(module, compiled, sample=20)
    rows = [row for entry in certificate["kernels"].values() for row in entry["rows"]]
    assert rows and max(row["worst_over_condition"] for row in rows) < 4


def test_an_integral_of_ones_own(tmp_path):
    x, s = sp.symbols("x s", positive=True)
    gamma = FixedNodeIntegral(x**2 * sp.exp(-s * x), x, 0.0, sp.oo, (0.0, 5.0, 15.0, 40.0, 80.0), 24)
    module = Module("own", "Gamma.", (Kernel("gamma", gamma, (Argument(s, 0.8, 1.2),), ("own",)),), "by hand")
    compiled = load(module, tmp_path)
    assert abs(compiled.gamma(1.0) / 2 - 1) < 1e-14
    assert "exp" in compiled.gamma.__doc__


def test_public_names_are_what_they_say():
    for name in codegen.__all__:
        assert callable(getattr(codegen, name)) and name in dir(codegen)
    assert generate is importlib.import_module("coulombdrag.codegen.emit").generate
    with pytest.raises(AttributeError, match="has no attribute 'nonsense'"):
        codegen.nonsense  # noqa: B018
