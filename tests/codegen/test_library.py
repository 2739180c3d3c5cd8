"""The elementary functions as kernels of their own, certified like any other."""

import mpmath as mp
import numpy as np
import pytest

from coulombdrag.codegen import certify, library, load

pytest.importorskip("flint")

#: Worst error in ulp over the condition number plus one. fermi and bose are one exponential and two more roundings.
ALLOWED = {
    "exp": 0.9, "expm1": 0.9, "log": 0.9, "log1p": 0.9, "tanh": 2.7, "sinh": 2.7, "cosh": 3.0, "x_coth_x": 5.0,
    "fermi": 3.0, "bose": 3.0, "softplus": 3.0,
}


@pytest.fixture(scope="module")
def k(tmp_path_factory):
    return load(library.MODULE, tmp_path_factory.mktemp("library"))


def test_every_function_has_a_certificate_that_keeps_what_is_allowed(k):
    kernels = certify(library.MODULE, k, sample=30)["kernels"]
    assert kernels.keys() == ALLOWED.keys()
    for name, entry in kernels.items():
        worst = max(row["worst_ulp"] / (1 + row["condition_max"]) for row in entry["rows"])
        assert worst <= ALLOWED[name], name
        if name in ("exp", "expm1", "log", "log1p"):
            assert max(row["worst_ulp"] for row in entry["rows"]) <= 0.9, name


@pytest.mark.parametrize("name", ["fermi", "bose", "softplus", "x_coth_x"])
def test_against_mpmath(k, name):
    forms = {
        "fermi": lambda x: 1 / (mp.exp(x) + 1),
        "bose": lambda x: 1 / mp.expm1(x),
        "softplus": lambda x: mp.log1p(mp.exp(x)),
        "x_coth_x": lambda x: x * mp.coth(x),
    }
    x = np.array([1e-9, 0.01, 0.3, 1.0, 7.5, 40.0, 300.0, 690.0])
    with mp.workdps(330):  # log(1 + exp(-690)) needs 300 digits
        both = x if name in ("bose", "x_coth_x") else np.concatenate([-x, x])
        for a, value in zip(both, k.KERNELS[name](both), strict=True):
            assert abs(mp.mpf(value) / forms[name](mp.mpf(a)) - 1) < 4 * 2.0**-53 * (2 + abs(a))


def test_beyond_the_domain_ieee_holds(k):
    assert k.exp(800.0) == np.inf and k.exp(-800.0) == 0.0 and k.expm1(-800.0) == -1.0
    assert k.log(0.0) == -np.inf and np.isnan(k.log(-1.0)) and k.log1p(-1.0) == -np.inf
    assert k.x_coth_x(0.0) == 1.0 and k.softplus(1e300) == 1e300
    assert all(np.isnan(kernel(np.nan)) for kernel in k.KERNELS.values())
