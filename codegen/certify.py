"""How wrong a generated kernel can be: error against high precision over its whole domain, sub-domain by sub-domain.

A certificate is data: what was measured (`sampled(n)`) or proved (`ball`), where it was worst, and the hash of the
kernel that it belongs to. `check` measures a sample anew and compares.
"""

from __future__ import annotations

import json
import math
import os
import sys
import types
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np

from coulombdrag.codegen import emit, rounding, sampling
from coulombdrag.codegen.reference import flint
from coulombdrag.codegen.sampling import Box
from coulombdrag.codegen.spec import FixedNodeIntegral, Kernel, Module
from coulombdrag.codegen.truth import DIGITS, Truth, errors, relative_to
from coulombdrag.files import write_whole

__all__ = ["Failure", "certify", "check", "measure", "relative_to", "write"]

Progress = Callable[[int, int, str], None]
#: Points a row, and for how many points of an integral one is used: every value is a sum in ball arithmetic.
SAMPLE, CHECK_SAMPLE, INTEGRALS = 1000, 100, 5
#: For how many points of an integral the defining integral itself is evaluated once: a quadrature at 30 digits.
QUADRATURES = 20
#: Rounding errors that a proof is tried for, one after the other: about one and four times a sum of 300 terms.
GOALS = (6e-14, 2.4e-13)


@dataclass(frozen=True)
class Failure:
    """A row that is worse than its certificate says, or a kernel that has no valid certificate."""

    kernel: str
    subdomain: str
    quantity: str
    recorded: float
    found: float
    at: Mapping[str, float]

    def __str__(self) -> str:
        if not self.subdomain:
            return f"{self.kernel}: {self.quantity}"
        where = ", ".join(f"{name}={value!r}" for name, value in self.at.items())
        found, recorded = f"{self.quantity} {self.found:.3g} at {where}", f"certified {self.recorded:.3g}"
        return f"{self.kernel} on {self.subdomain}: {found}, {recorded}"


@dataclass
class _Worst:
    """The largest value of one quantity and where it was found; NaN counts as infinite."""

    value: float = 0.0
    at: dict[str, float] | None = None

    def take(self, value: float, at: dict[str, float]) -> None:
        value = math.inf if math.isnan(value) else value
        if self.at is None or value > self.value:
            self.value, self.at = value, at


def measure(
    kernel: Kernel, compiled: Callable[..., Any], box: Box, sample: int, seed: int = 0, condition: bool = True
) -> dict[str, Any]:
    """Measure one kernel on one box of its domain: a row of a certificate.

    Parameters
    ----------
    kernel : Kernel
        Its expression is the reference, as it was declared.
    compiled : callable
        Takes one float64 array an argument.
    box : dict
        Name of the argument to (low, high).
    sample : int
        Number of points, at least the corners.
    condition : bool
        Also evaluate the condition number, which costs a derivative an argument and a point.

    Returns
    -------
    dict
        See `certify`.
    """
    truth = Truth(kernel, condition)
    rng = np.random.default_rng([seed, *kernel.name.encode(), *str(box).encode()])
    columns = sampling.points(kernel, box, sample, rng)
    names = list(columns)
    quadratures = min(max(sample // QUADRATURES, 2), sample) if truth.is_integral else 0
    results = np.atleast_1d(np.asarray(compiled(*columns.values()), dtype=np.float64))
    ulp, relative, conditioned, worst_condition = _Worst(), _Worst(), _Worst(), _Worst()
    for k, computed in enumerate(results.tolist()):
        at = {name: float(columns[name][k]) for name in names}
        true, scale = truth(at)
        in_ulp, in_scale = errors(computed, true, scale)
        ulp.take(in_ulp, at)
        relative.take(in_scale, at)
        if condition:
            number = truth.condition(at, scale)
            worst_condition.take(number, at)
            conditioned.take((in_ulp if truth.relative_to == "value" else in_scale * 2.0**52) / max(number, 1.0), at)
    left_out = [truth.truncation({name: float(columns[name][k]) for name in names}) for k in range(quadratures)]
    more_ulp, more = map(max, zip(*left_out, strict=True)) if left_out else (0.0, 0.0)
    row = {
        "subdomain": sampling.describe(box),
        "worst_ulp": _up(ulp.value + more_ulp),
        "relative": _up(relative.value + more),
        "evidence": f"sampled({len(results)})",
        "at": ulp.at if truth.relative_to == "value" else relative.at,
    }
    if truth.is_integral:
        row["truncation"] = {"relative": _up(more), "evidence": f"sampled({len(left_out)})"}
    if condition:
        row |= {"condition_max": _up(worst_condition.value), "worst_over_condition": _up(conditioned.value)}
    return row


def _up(value: float) -> float:
    """Three digits, never less than the value."""
    if value == 0 or not math.isfinite(value):
        return value
    digits = 2 - math.floor(math.log10(value))
    rounded = float(f"{value:.2e}")
    return rounded if rounded >= value else float(f"{value + 10.0**-digits:.2e}")


def _share(kernel: Kernel, sample: int) -> int:
    return max(sample // INTEGRALS, 4) if isinstance(kernel.expression, FixedNodeIntegral) else sample


def _tasks(module: Module) -> Iterator[tuple[Kernel, Box]]:
    for kernel in module.parts():
        for box in sampling.boxes(kernel):
            yield kernel, box


def certify(
    module: Module, generated: Any, sample: int | None = None, seed: int = 0, progress: Progress | None = None
) -> dict[str, Any]:
    """Measure every kernel of a module, derivatives included, over its whole domain.

    Parameters
    ----------
    module : Module
        The declaration: its expressions are the reference.
    generated : module
        What `emit` made of it.
    sample : int, optional
        Points a row, 1000 unless given; a fifth of it for integrals, and of these one in twenty for the truncation.
    seed : int
        Of the random part of the points.
    progress : callable, optional
        Called as ``progress(done, total, what)``.

    Returns
    -------
    dict
        ``kernels`` maps a name to its hash, unit, domain, reference and rows. A row has the sub-domain, the largest
        error in ulp and relative (see `relative_to`), the largest condition number ``sum_i |x_i dF/dx_i / F|``, the
        largest ratio of error to condition, the evidence, and where it was worst. For an integral both errors are the
        sum of the largest rounding error, against the sum over the nodes in ball arithmetic, and of the largest
        `truncation` found, that sum against the defining integral. Where a bound of the rounding error on all of the
        sub-domain is proved, `rounding` gives it, as evidence `ball`; it is a worst case and larger than what occurs.
    """
    if flint is None:
        raise ModuleNotFoundError("certificates need python-flint: pip install coulombdrag[verify]")
    tasks = list(_tasks(module))
    kernels: dict[str, Any] = {}
    proofs: dict[Any, Any] = {}
    for done, (kernel, box) in enumerate(tasks):
        if progress is not None:
            progress(done, len(tasks), kernel.name)
        entry = kernels.setdefault(kernel.name, _entry(kernel, generated))
        count = _share(kernel, sample or SAMPLE)
        row = measure(kernel, getattr(generated, kernel.name), box, count, seed)
        if isinstance(kernel.expression, FixedNodeIntegral):
            proof = proofs.setdefault(kernel.name, _Proof(kernel))
            row |= proof.row(box)
        entry["rows"].append(row)
    if progress is not None:
        progress(len(tasks), len(tasks), "done")
    return {"module": module.name, "seed": seed, "digits": DIGITS, "kernels": kernels}


class _Proof:
    """Bounds of the rounding error of an integral's sum, where they can be proved."""

    def __init__(self, kernel: Kernel) -> None:
        self.form, self.scale = emit.function(kernel), None
        if isinstance(kernel.scale, FixedNodeIntegral):
            self.scale = emit.function(replace(kernel, expression=kernel.scale, scale=None))
        self.possible = kernel.scale is None or self.scale is not None

    def row(self, box: Box) -> dict[str, Any]:
        for goal in GOALS if self.possible else ():
            try:
                found = rounding.bound(self.form, box, goal, self.scale)
            except rounding.Unproved:
                continue
            return {"rounding": {"relative": _up(found), "evidence": "ball"}}
        return {}


def _entry(kernel: Kernel, generated: Any) -> dict[str, Any]:
    integral = isinstance(kernel.expression, FixedNodeIntegral)
    return {
        "hash": generated.HASH[kernel.name],
        "unit": kernel.unit,
        "domain": {a.name: [a.low, a.high] for a in kernel.arguments},
        "reference": f"{'acb.integral of the defining integral' if integral else 'ball arithmetic'}, {DIGITS} digits",
        "relative_to": relative_to(kernel),
        "rows": [],
    }


def write(certificate: Mapping[str, Any], path: str | os.PathLike[str]) -> Path:
    """Write a certificate as JSON, whole or not at all; one with an infinite error (a NaN in the domain) is refused."""
    for name, entry in certificate["kernels"].items():
        for row in entry["rows"]:
            if not math.isfinite(row["worst_ulp"]):
                raise ValueError(f"{name} is NaN or infinite at {row['at']}: nothing is written")
    text = json.dumps(certificate, indent=1, allow_nan=False) + "\n"
    path = Path(path)
    path.parent.mkdir(parents=True, exist_ok=True)
    return write_whole(path, text.encode())


def check(
    module: Module,
    generated: Any,
    cert: Mapping[str, Any],
    sample: int | None = None,
    factor: float = 1.5,
    seed: int = 1,
) -> list[Failure]:
    """Measure a sample of every row anew, at other points; what is worse than certified by more than the factor.

    Near a resonance or a zero the error grows with the condition number, without a largest value that a sample could
    find. A row that exceeds its error there is held to its error over the condition number.

    Parameters
    ----------
    module, generated
        As for `certify`.
    cert : dict
        What `certify` returned, or what was read from the file.
    sample : int, optional
        Points a row, 100 unless given; a fifth of it for integrals.
    factor : float
        Allowed ratio to the recorded error: the sample is another one.
    """
    failures, rows = [], {}
    for name, entry in cert["kernels"].items():
        for row in entry["rows"]:
            if row["evidence"] != "ball":
                rows[name, row["subdomain"]] = row
    for kernel in module.parts():
        entry = cert["kernels"].get(kernel.name)
        if entry is None:
            failures.append(Failure(kernel.name, "", "has no certificate", 0, math.inf, {}))
        elif entry["hash"] != generated.HASH[kernel.name]:
            failures.append(Failure(kernel.name, "", "its certificate is of another version (hash)", 0, math.inf, {}))
    bad = {failure.kernel for failure in failures}
    for kernel, box in _tasks(module):
        if kernel.name in bad:
            continue
        row = rows.get((kernel.name, sampling.describe(box)))
        if row is None:
            failures.append(Failure(kernel.name, "", f"no row for {sampling.describe(box)}", 0, math.inf, {}))
            continue
        count = _share(kernel, sample or CHECK_SAMPLE)
        found = measure(kernel, getattr(generated, kernel.name), box, count, seed, condition=False)
        worse = _worse(kernel, row, found, factor)
        if worse and "worst_over_condition" in row:
            found = measure(kernel, getattr(generated, kernel.name), box, count, seed)
            if found["worst_over_condition"] <= factor * row["worst_over_condition"]:
                continue
        failures += worse
    return failures


def _worse(kernel: Kernel, row: Mapping[str, Any], found: Mapping[str, Any], factor: float) -> list[Failure]:
    # at the zero of a kernel that changes sign the ulp of the value is no measure
    quantities = ("worst_ulp", "relative") if relative_to(kernel) == "value" else ("relative",)
    return [
        Failure(kernel.name, row["subdomain"], quantity, row[quantity], found[quantity], found["at"])
        for quantity in quantities
        if not found[quantity] <= factor * row[quantity]
    ]


class _Callable(types.ModuleType):
    """``from coulombdrag.codegen import certify`` gives this module or the function: it serves as both."""

    def __call__(self, *args: Any, **options: Any) -> dict[str, Any]:
        return certify(*args, **options)


sys.modules[__name__].__class__ = _Callable
