"""Removable singularities: the split point is chosen by measurement, and both sides are as good as recorded."""

import mpmath as mp
import numpy as np
import pytest
import sympy as sp

from coulombdrag.codegen import Argument, Kernel, Module, load
from coulombdrag.codegen.series import branch

pytest.importorskip("flint")

X, A = sp.symbols("x a", positive=True)
PART = 2 * (X * sp.coth(X) - 1) / sp.sinh(X) ** 2


@pytest.fixture(scope="module")
def shape(tmp_path_factory):
    kernel = Kernel("shape", A * PART, (Argument(X, 0.0, 300.0), Argument(A, 0.1, 10.0)), ("1",), removable=(PART,))
    return load(Module("shape", "A shape.", (kernel,), "a test"), tmp_path_factory.mktemp("series")).shape


def true(x):
    with mp.workdps(60 + 4 * max(0, int(-np.log10(x)))):
        return sp.lambdify(X, PART, "mpmath")(mp.mpf(x))


def test_it_is_accurate_on_both_sides_of_the_split_and_over_all_orders(shape):
    chosen = branch(PART, {X: (0.0, 300.0)})
    rng = np.random.default_rng(5)
    around = chosen.split * (1 + rng.uniform(-0.05, 0.05, 60))
    x = np.concatenate([10.0 ** rng.uniform(-150, 0, 60), around, rng.uniform(0.01, 300, 60), [5e-324, 1e-300]])
    for a, value in zip(x, shape(x, 1.0), strict=True):
        exact = true(max(a, 1e-150))  # below, the value is 2/3 to all digits
        error = abs(mp.mpf(value) - exact) / mp.mpf(float(np.spacing(float(exact))))
        # recorded on a grid; between its points it may be somewhat worse. exp(-2x) amplifies rounding of x: 2x + 3
        assert error < 1.5 * max(chosen.below, chosen.above) + 2 * a


def test_the_value_at_the_singularity_is_the_limit(shape):
    assert shape(0.0, 1.0) == np.float64(2) / 3 or abs(shape(0.0, 1.0) - 2 / 3) < 2**-53
    assert np.isnan(shape(np.nan, 1.0))


def test_the_choice_is_recorded(shape):
    assert "series of" in shape.__doc__ and "split by measurement" in shape.__doc__ and "truncation" in shape.__doc__


def test_the_choice_beats_a_split_that_is_too_small_or_too_large():
    chosen = branch(PART, {X: (0.0, 300.0)})
    assert 0.5 < chosen.split < 2.5 and chosen.even and not chosen.odd
    assert max(chosen.below, chosen.above) < 10 and chosen.truncation <= 2.0**-56


def test_odd_and_general_series():
    odd = branch((X * sp.coth(X) - 1) / X, {X: (0.0, 1.0)})
    assert odd.odd and abs(odd.coefficients[0] - 1 / 3) < 1e-16
    general = branch((sp.exp(X) - 1 - X) / X**2, {X: (0.0, 1.0)})
    assert not general.odd and not general.even and general.coefficients[:2] == (0.5, 1 / 6)


@pytest.mark.parametrize("part", [1 / X, sp.sqrt(X) / X, sp.log(X)])
def test_what_is_no_removable_singularity_is_refused(part):
    with pytest.raises(ValueError, match="no removable singularity"):
        branch(part, {X: (0.0, 1.0)})


def test_a_part_that_does_not_occur_is_refused(tmp_path):
    kernel = Kernel("k", sp.coth(X), (Argument(X, 0.1, 1.0),), ("1",), removable=(X * sp.coth(X),))
    with pytest.raises(ValueError, match="kernel k: removable part .* does not occur"):
        load(Module("k", "K.", (kernel,), "a test"), tmp_path)
