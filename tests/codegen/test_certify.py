"""Certificates: what is wrong is found, wherever it hides, and a certificate that lies does not pass its check."""

import json
import math
import os
from types import SimpleNamespace

import numpy as np
import pytest
import sympy as sp

from coulombdrag.codegen import certify as certificates
from coulombdrag.codegen import emit, quadrature, sampling, truth
from coulombdrag.codegen.spec import Argument, FixedNodeIntegral, Kernel, Module

pytest.importorskip("flint")
x, s = sp.symbols("x s", positive=True)
WIDE = Argument(x, 1e-12, 710.0, spacing="log")
ONE = Argument(x, 0.0, 2.0)


def kernel(expression, *arguments, name="k", **options):
    return Kernel(name, expression, arguments, ("test",), **options)


def module(*kernels):
    return Module("trial", "test", kernels, "test")


def generated(declared, **functions):
    """A stand-in for a generated module, so that a test can put a fault where it likes."""
    return SimpleNamespace(HASH={part.name: f"sha256:{part.name}" for part in declared.parts()}, **functions)


def worst(certificate, quantity, name="k"):
    return max(row[quantity] for row in certificate["kernels"][name]["rows"])


def test_a_correctly_rounded_function_has_half_an_ulp():
    declared = module(kernel(x**2, ONE))
    found = certificates.certify(declared, generated(declared, k=lambda v: v * v), sample=100)
    assert 0.3 < worst(found, "worst_ulp") <= 0.5
    assert worst(found, "condition_max") == 2.0
    assert found["kernels"]["k"]["rows"][0]["evidence"] == "sampled(100)"


def test_cancellation_is_found():
    """The textbook form of a smooth function loses everything near 0, where the stable one is good."""
    declared = module(kernel(sp.log(1 + x) / x, Argument(x, 1e-17, 1.0, spacing="log")))
    naive = certificates.certify(declared, generated(declared, k=lambda v: np.log(1 + v) / v), sample=40)
    stable = certificates.certify(declared, generated(declared, k=lambda v: np.log1p(v) / v), sample=40)
    assert worst(naive, "relative") >= 1.0 and worst(naive, "worst_ulp") > 1e15
    assert worst(stable, "worst_ulp") < 3


def test_nan_and_overflow_are_infinite_errors_and_are_not_written(tmp_path):
    expression = 2 * (x * sp.coth(x) - 1) / sp.sinh(x) ** 2
    declared = module(kernel(expression, Argument(x, 1.0, 720.0)))
    with np.errstate(all="ignore"):
        bad = certificates.certify(
            declared,
            generated(declared, k=lambda v: 2 * (v * np.cosh(v) / np.sinh(v) - 1) / np.sinh(v) ** 2),
            sample=20,
        )
    assert worst(bad, "worst_ulp") == math.inf
    with pytest.raises(ValueError, match="k is NaN or infinite at"):
        certificates.write(bad, tmp_path / "c.json")
    assert list(tmp_path.iterdir()) == []


def test_an_overflow_is_right_where_the_value_overflows():
    declared = module(kernel(sp.exp(x), Argument(x, 700.0, 720.0)))
    with np.errstate(over="ignore"):
        found = certificates.certify(declared, generated(declared, k=np.exp), sample=40)
    assert worst(found, "worst_ulp") < 2
    assert worst(certificates.certify(declared, generated(declared, k=np.exp2), sample=4), "worst_ulp") == math.inf


@pytest.mark.parametrize("place", [0.0, 5e-324, 2.0, float(np.nextafter(2.0, 0.0)), 2.0**-1022])
def test_a_fault_at_a_single_special_point_is_found(place):
    declared = module(kernel(1 + x, ONE))
    found = certificates.certify(
        declared, generated(declared, k=lambda v: np.where(v == place, 1.5, 1 + v)), sample=200
    )
    assert worst(found, "relative") >= 0.1
    assert place in [row["at"]["x"] for row in found["kernels"]["k"]["rows"]]


def test_a_kernel_that_changes_sign_is_measured_on_its_scale():
    difference, terms = sp.exp(x) - 1 - s, sp.exp(x) - 1 + s
    arguments = (Argument(x, 0.1, 2.0), Argument(s, 0.1, 2.0))
    function = lambda a, b: np.expm1(a) - b  # noqa: E731
    plain, scaled = kernel(difference, *arguments), kernel(difference, *arguments, scale=terms)
    assert (certificates.relative_to(plain), certificates.relative_to(scaled)) == ("value", "scale")
    for declared, low, high in ((plain, 1e-15, 1e-9), (scaled, 5e-17, 4e-16)):
        found = certificates.certify(module(declared), generated(module(declared), k=function), sample=300)
        assert low < worst(found, "relative") < high


def test_condition_number_counts_every_argument():
    declared = module(kernel(x**3 * sp.exp(-s), Argument(x, 1.0, 2.0), Argument(s, 0.0, 5.0)))
    found = certificates.certify(declared, generated(declared, k=lambda a, b: a**3 * np.exp(-b)), sample=20)
    assert worst(found, "condition_max") == pytest.approx(3 + 5, rel=1e-2)
    assert worst(found, "worst_over_condition") <= worst(found, "worst_ulp")


def gamma_integral(order, panels=(0.0, 5.0, 40.0)):
    return FixedNodeIntegral(x**2 * sp.exp(-s * x), x, 0.0, sp.oo, panels, order)


def test_condition_number_of_what_is_too_large_to_be_differentiated(monkeypatch):
    x, y = sp.symbols("x y", real=True)
    kernel = Kernel("large", x**3 * sp.exp(y) - sp.Abs(y), (Argument(x, -3, 3), Argument(y, -3, 3)), ("1",))
    at = {"x": -1.25, "y": -0.5}

    def condition():
        reference = truth.Truth(kernel, True)
        return reference.condition(at, reference(at)[1])
    exact = condition()
    monkeypatch.setattr(truth, "LARGEST", 3)
    assert condition() == pytest.approx(exact, rel=1e-12)


def test_truncation_of_a_rule_is_part_of_the_error():
    argument = Argument(s, 0.9, 1.1)
    # beyond 20 (the other rule: 40) lies (400/s + 40/s^2 + 2/s^3) exp(-20 s), which is 2.75e-6 of 2/s^3 at s = 0.9
    for integral, low, high in (
        (gamma_integral(40), 1e-13, 2e-13),
        (gamma_integral(40, (0.0, 5.0, 20.0)), 2.7e-6, 2.8e-6),
    ):
        declared = module(kernel(integral, argument))
        nodes, weights = (np.array(part, dtype=float)[:, None] for part in quadrature.nodes(integral))
        rule = lambda v, x=nodes, w=weights: np.sum(w * x**2 * np.exp(-v * x), axis=0)  # noqa: E731
        found = certificates.certify(declared, generated(declared, k=rule), sample=100)
        for row in found["kernels"]["k"]["rows"]:
            assert row["truncation"]["relative"] <= row["relative"]
        assert low <= worst(found, "relative") < high
        assert "acb.integral" in found["kernels"]["k"]["reference"]


def test_derivative_of_an_integral_is_measured_on_its_terms():
    first, derivative = kernel(gamma_integral(20), Argument(s, 0.9, 1.1), derivatives=(s,)).parts()
    assert certificates.relative_to(first) == certificates.relative_to(derivative) == "terms"


def trial(fault=0.0):
    declared = module(kernel(sp.exp(-x) * x, WIDE), kernel(gamma_integral(40), Argument(s, 0.9, 1.1), name="m"))
    functions = {"k": lambda v: v * np.exp(-v) * (1 + fault), "m": lambda v: 2 / v**3 * (1 - fault)}
    return declared, generated(declared, **functions)


def test_check_passes_what_was_certified_and_finds_what_got_worse():
    declared, compiled = trial()
    certificate = json.loads(json.dumps(certificates.certify(declared, compiled, sample=400)))
    assert certificates.check(declared, compiled, certificate, 60) == []
    failures = certificates.check(*trial(fault=1e-15), certificate, 60)
    assert {failure.kernel for failure in failures} == {"k", "m"}
    assert "relative" in str(failures[-1]) and "certified" in str(failures[-1])
    assert certificates.check(*trial(fault=1e-15), certificate, 60, factor=1e3) == []


def test_check_fails_on_another_hash_a_missing_kernel_a_missing_row():
    declared, compiled = trial()
    certificate = certificates.certify(declared, compiled, sample=30)
    certificate["kernels"]["k"]["hash"] = "sha256:another"
    removed = certificate["kernels"]["m"]["rows"].pop()
    texts = [str(failure) for failure in certificates.check(declared, compiled, certificate, 10)]
    assert texts[0] == "k: its certificate is of another version (hash)"
    assert f"m: no row for {removed['subdomain']}" in texts
    del certificate["kernels"]["m"]
    assert "m: has no certificate" in map(str, certificates.check(declared, compiled, certificate, 10))


def test_check_is_nan_safe():
    declared, compiled = trial()
    certificate = certificates.certify(declared, compiled, sample=30)
    compiled.k = lambda v: np.full_like(v, np.nan)
    failures = certificates.check(declared, compiled, certificate, 10)
    assert len(failures) == 2 * len(certificate["kernels"]["k"]["rows"])
    assert all(failure.found == math.inf for failure in failures)


def test_a_certificate_is_written_whole_or_not_at_all(tmp_path, monkeypatch):
    declared, compiled = trial()
    certificate = certificates.certify(declared, compiled, sample=10)
    path = certificates.write(certificate, tmp_path / "folder" / "c.json")
    assert json.loads(path.read_text()) == certificate
    assert path.stat().st_mode & 0o044 == 0o044  # others may read it, as any data file

    def full(*_):
        raise OSError("disk full")

    monkeypatch.setattr(os, "replace", full)
    with pytest.raises(OSError, match="disk full"):
        certificates.write(certificate | {"seed": 7}, path)
    assert [p.name for p in path.parent.iterdir()] == ["c.json"]
    assert json.loads(path.read_text())["seed"] == 0


def test_certificate_is_reproducible_and_depends_on_the_seed():
    declared, compiled = trial()
    first, again, other = (certificates.certify(declared, compiled, sample=30, seed=seed) for seed in (0, 0, 1))
    assert first == again
    assert first["kernels"] != other["kernels"]


U = sp.Symbol("u")
KINKS = [
    sp.exp(-sp.Abs(U - s)),
    sp.Max(U, s) * sp.exp(-s) + sp.Min(U, 1, s) ** 2,
    sp.Piecewise((s / (3 - U), U < 0), (sp.exp(U), U <= 1), (s * sp.log(U), True)),
]


@pytest.mark.parametrize("expression", KINKS)
def test_what_has_kinks_is_certified_too(expression, tmp_path):
    """Of a symbol that is not said to be real as well: every argument is."""
    declared = module(kernel(expression + 2, Argument(U, -2.0, 2.0), Argument(s, 0.5, 1.5)))
    compiled = emit.load(declared, tmp_path)
    found = certificates.certify(declared, compiled, sample=30)
    assert worst(found, "worst_ulp") < 3 and 0 < worst(found, "condition_max") < 10
    assert certificates.check(declared, compiled, found, 20) == []


def test_recorded_numbers_are_rounded_up():
    for value in (0.123456, 9.9999e-16, 1.0, 3.0001e5, 0.0):
        assert value <= certificates._up(value) <= value * 1.01


def test_boxes_cover_the_domain_and_end_at_zero_and_at_branches():
    signed, wide = Argument(x, -3.0, 5.0), Argument(s, 0.0, 10.0, spacing="log")
    boxes = list(sampling.boxes(kernel(sp.Piecewise((x, x < 0.3), (x**2 + s, True)), signed, wide)))
    volume = sum(math.prod(high - low for low, high in box.values()) for box in boxes)
    assert volume == pytest.approx(8.0 * 10.0)
    ends = {end for box in boxes for end in box["x"]}
    assert {-3.0, 0.0, 0.3, 5.0} <= ends
    assert min(high for box in boxes for high in [box["s"][1]]) <= 1e-8


def test_a_series_branch_ends_a_box():
    argument = Argument(x, 1e-12, 2.0, spacing="log")
    smooth = (x * sp.coth(x) - 1) / x**2
    (splits,) = sampling.thresholds(kernel(smooth, argument, removable=(smooth,))).values()
    assert len(splits) == 1 and 1e-3 < splits[0] < 2.0
    boxes = list(sampling.boxes(kernel(smooth, argument, removable=(smooth,))))
    assert splits[0] in {end for box in boxes for end in box["x"]}


def test_points_lie_in_the_box_and_over_all_orders_of_magnitude():
    declared = kernel(x + s, Argument(x, 0.0, 1.0, spacing="log"), Argument(s, -1.0, 2.0))
    box = {"x": (0.0, 1.0), "s": (-1.0, 2.0)}
    found = sampling.points(declared, box, 2000, np.random.default_rng(0))
    assert all(((low <= found[n]) & (found[n] <= high)).all() for n, (low, high) in box.items())
    corners = set(zip(found["x"].tolist(), found["s"].tolist(), strict=True))
    assert {(0.0, -1.0), (0.0, 2.0), (1.0, -1.0), (1.0, 2.0)} <= corners
    decades = np.floor(np.log10(found["x"][found["x"] > 0]))
    assert decades.min() < -300 and {-1, -5, -10, -19} <= set(decades.tolist())
    assert {0.0, 5e-324, float(np.nextafter(1.0, 0.0))} <= set(found["x"].tolist())
    small = np.abs(found["s"][found["s"] != 0])
    assert small.min() < 1e-15 and (found["s"] < 0).any() and (found["s"] > 0).any()


def test_a_formula_of_ones_own_end_to_end(tmp_path):
    planck = kernel(x**3 / (sp.exp(x) - 1), Argument(x, 1e-6, 300.0, spacing="log"), name="planck", derivatives=(x,))
    declared = Module("radiation", "Planck's law", (planck,), "test")
    compiled, calls = emit.load(declared, tmp_path), []
    certificate = certificates.certify(declared, compiled, sample=100, progress=lambda *news: calls.append(news))
    assert set(certificate["kernels"]) == {"planck", "planck_dx"}
    assert worst(certificate, "worst_over_condition", "planck") < 4
    assert calls[-1][0] == calls[-1][1] == sum(len(entry["rows"]) for entry in certificate["kernels"].values())
    assert certificates.check(declared, compiled, certificate, 50) == []
    assert certificate["kernels"]["planck"]["hash"] == compiled.HASH["planck"]
