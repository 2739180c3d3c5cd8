"""Ensembles of two disordered wires: statistics of g21 in units of its value without disorder."""

from __future__ import annotations

import functools
import math
import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import numpy.typing as npt

from ..errors import FloatArray, a_flag, a_number, whole_number
from ..sweeps import ensemble as runner
from ..sweeps.threads import one_thread
from .solver import LANES, Solver, Work
from .wires import WirePair, pair

#: Smallest kFl: on-site energies of 8.3 standard deviations are then still below those that a wire takes.
_LEAST = 1e-30


@dataclass(frozen=True)
class Disorder:
    """Gaussian on-site energies of two wires: standard deviations, and c of V2 = c V1 + sqrt(1 - c^2) V'."""

    scales: tuple[float, float]
    correlation: float


@dataclass(frozen=True)
class Statistics:
    """Statistics of an ensemble, in units of the drag without disorder.

    Attributes
    ----------
    mean, rms : float
        Mean, and standard deviation about the mean of the ensemble.
    mean_error, rms_error : float
        Their standard errors, from batches of realisations (of pairs, if antithetic).
    negative_fraction, negative_error : float
        Share of realisations whose drag has the other sign than without disorder, and its standard error.
    skewness : float
        Third moment over rms^3.
    histogram : ndarray or None
        Counts in the bins, those below and above first and last.
    """

    mean: float
    rms: float
    mean_error: float
    rms_error: float
    negative_fraction: float
    negative_error: float
    skewness: float
    histogram: npt.NDArray[np.int64] | None = None


@dataclass(frozen=True)
class Ensemble(Statistics):
    """What `WirePair.ensemble` returns: `Statistics`, those of the even and odd parts, and samples when asked.

    Attributes
    ----------
    n : int
        Realisations; antithetic pairs count as one.
    even, odd : Statistics or None
        Statistics of [g(V) + g(-V)]/2 and of [g(V) - g(-V)]/2.
    """

    n: int = 0
    even: Statistics | None = None
    odd: Statistics | None = None
    _drawn: Any = field(default=None, repr=False)

    @property
    def samples(self) -> FloatArray:
        """All realisations of g21 (of antithetic pairs those of V), computed again from the seed: none is kept."""
        return self._again("g")

    @property
    def even_samples(self) -> FloatArray:
        """The even part of all realisations."""
        return self._again("even")

    def _again(self, name: str) -> FloatArray:
        seed, bound = self._drawn
        found: FloatArray = realise(seed, 0, self.n, **bound, even=name == "even")[name]
        return found


def realise(seed: int, first: int, count: int, *, solver: Solver, disorder: Disorder, unit: float, even: bool,
            sign: int = 1) -> dict[str, FloatArray]:
    """Compute g21/unit of realisations ``first`` to ``first + count - 1`` for `sweeps.ensemble`.

    Returns
    -------
    dict
        "g", and its "even" and "odd" parts if asked for; "g_negative", "even_negative" and "odd_negative" are 1 where
        they are negative, else 0.
    """
    with one_thread(loops=False):
        found: dict[str, FloatArray] = {"g": _drawn(seed, first, count, solver, disorder, sign) / unit}
        if even:
            turned = _drawn(seed, first, count, solver, disorder, -sign) / unit
            found["even"], found["odd"] = 0.5 * (found["g"] + turned), 0.5 * (found["g"] - turned)
    for name, value in list(found.items()):
        found[f"{name}_negative"] = np.where(value < 0.0, 1.0, 0.0)
    return found


def _drawn(seed: int, first: int, count: int, solver: Solver, disorder: Disorder, sign: int) -> FloatArray:
    """g21; lane and batch of a realisation follow from its number alone, hence its bits."""
    from ..loops.mesoscopic_normal import normals

    work, c = Work(solver), disorder.correlation
    one, two = (sign * scale for scale in disorder.scales)
    own = two * math.sqrt((1.0 - c) * (1.0 + c))
    out = np.empty(count)
    for start in range(first - first % LANES, first + count, LANES):
        normals(np.uint64(seed), np.uint64(0), start, one, work.V[0])
        if own:
            normals(np.uint64(seed), np.uint64(1), start, own, work.V[1])
        else:
            work.V[1][:] = 0.0
        if c:
            work.V[1] += (two * c / one) * work.V[0]
        low, high = max(start, first), min(start + LANES, first + count)
        out[low - first:high - first] = work.drag()[low - start:high - start]
    return out


def ensemble(wires: WirePair, *, realisations: int, kFl: Any, correlation: float = 0.0, seed: int = 0,
             executor: Any = None, even: bool = False, antithetic: bool = False,
             target_error: float | Mapping[str, float] | None = None, bins: Sequence[float] | None = None,
             store: str | os.PathLike[str] | None = None, chunk_size: int | None = None, progress: bool = False
             ) -> Ensemble:
    """Draw disorder and return statistics of g21; see `WirePair.ensemble`."""
    number = whole_number("realisations", realisations, 1)
    c = a_number("correlation", correlation, -1.0, 1.0)
    seed, even = whole_number("seed", seed, 0, 2**64 - 1), a_flag("even", even)
    solver = wires.solver
    if c and solver.sites[0] != solver.sites[1]:
        raise ValueError(f"correlation = {c!r} needs wires of the same number of sites, not {solver.sites}")
    paths = [a_number(name, value, _LEAST, math.inf) for name, value in pair("kFl", kFl)]
    scales = [2.0 * math.sin(k) * math.sqrt(k / path) for k, path in zip(solver.kF, paths, strict=True)]
    unit = solver.unit()
    bound: dict[str, Any] = {"solver": solver, "disorder": Disorder((scales[0], scales[1]), c), "unit": unit}
    target = target_error if target_error is None or isinstance(target_error, Mapping) else {"g": target_error}
    found = runner(functools.partial(realise, **bound, even=even), number, seed=seed, executor=executor, store=store,
                   target_error=target, antithetic=antithetic, bins=bins, chunk_size=chunk_size,
                   progress=progress)
    parts: dict[str, Any] = {name: _statistics(found, name) for name in ("even", "odd")} if even else {}
    return Ensemble(**vars(_statistics(found, "g")), n=int(found.attrs["n"]), **parts, _drawn=(seed, bound))


def _statistics(found: Any, name: str) -> Statistics:
    """Statistics of an output."""
    histogram = found.get(f"{name}_histogram")
    return Statistics(
        **{own: float(found[f"{name}_{theirs}"]) for own, theirs in (
            ("mean", "mean"), ("rms", "std"), ("mean_error", "mean_error"), ("rms_error", "std_error"),
            ("skewness", "skewness"))},
        negative_fraction=float(found[f"{name}_negative_mean"]),
        negative_error=float(found[f"{name}_negative_mean_error"]),
        histogram=None if histogram is None else np.asarray(histogram.values, dtype=np.int64))
