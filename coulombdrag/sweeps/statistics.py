"""Moments, errors, quantiles and histograms of a stream of realisations, in fixed blocks combined in order of index.

The blocks do not depend on how the work was cut, so neither do the bits. Errors are batch means: the stream is held as
64 to 127 batches of equal length, which are joined in pairs as it grows; they assume nothing about the law but that its
square has a variance, and hold for antithetic pairs.
"""

from __future__ import annotations

import math
from typing import NamedTuple

import numpy as np

from ..errors import FloatArray
from .grid import Array

#: Batches that are held, at most; the relative width of a bin of the sketch of quantiles.
MOST_BATCHES = 128
ACCURACY = 1e-3
_LOG = math.log((1.0 + ACCURACY) / (1.0 - ACCURACY))
_TINY = 1e-300


class Rows(NamedTuple):
    """What blocks give, the block as first axis: sizes, means, powers of the deviations, sums for the errors."""

    size: Array
    mean: FloatArray
    m2: FloatArray
    m3: FloatArray
    batch: FloatArray  # (block, 2, ...): means over the independent units of x and of x^2
    units: Array


def rows(values: list[FloatArray], block: int) -> Rows:
    """Moments of each block of a chunk; `values` are one array, or two whose elements are antithetic pairs."""
    starts = range(0, len(values[0]), block)
    count, units, found = [], [], []
    for start in starts:
        parts = [np.array(v[start:start + block], order="C") for v in values]
        x = np.concatenate(parts) if len(parts) > 1 else parts[0]
        mean = x.sum(axis=0) / len(x)
        d = x - mean
        batch = np.stack([sum(parts) / len(parts), sum(p * p for p in parts) / len(parts)]).sum(axis=1) / len(parts[0])
        count.append(len(x))
        units.append(len(parts[0]))
        found.append((mean, (d * d).sum(axis=0), (d * d * d).sum(axis=0), batch))
    mean, m2, m3, batch = (np.stack(part) for part in zip(*found, strict=True))
    return Rows(np.array(count), mean, m2, m3, batch, np.array(units))


class Sketch:
    """Counts in bins whose width is a thousandth of their distance from zero: quantiles of any law, merged exactly."""

    def __init__(self, bins: Array | None = None, counts: Array | None = None) -> None:
        self.bins = np.empty(0, dtype=np.int64) if bins is None else bins
        self.counts = np.empty(0, dtype=np.int64) if counts is None else counts

    @classmethod
    def of(cls, values: FloatArray) -> Sketch:
        """The bins of one component; NaN is an error of the realisation and not counted."""
        x = values[~np.isnan(values)]
        size = np.clip(np.abs(x), _TINY, np.finfo(float).max)
        level = np.ceil((np.log(size) - math.log(_TINY)) / _LOG).astype(np.int64)
        return cls(*np.unique(np.where(np.abs(x) <= _TINY, 0, np.sign(x).astype(np.int64) * (level + 1)),
                              return_counts=True))

    def merge(self, other: Sketch) -> Sketch:
        """Both together."""
        bins, where = np.unique(np.concatenate([self.bins, other.bins]), return_inverse=True)
        counts = np.zeros(len(bins), dtype=np.int64)
        np.add.at(counts, where, np.concatenate([self.counts, other.counts]))
        return Sketch(bins, counts)

    def quantile(self, q: float) -> float:
        """The value below which a share q lies, within a thousandth of itself."""
        if not self.counts.size:
            return math.nan
        below = np.cumsum(self.counts)
        number = int(self.bins[np.searchsorted(below, q * (below[-1] - 1), side="right")])
        if not number:
            return 0.0
        return math.copysign(_TINY * math.exp(_LOG * (abs(number) - 1)) * (1.0 - ACCURACY), number)


class Running:
    """Statistics of one output so far."""

    def __init__(self) -> None:
        self.n = 0
        self.blocks = 0
        self._moments: tuple[FloatArray, FloatArray, FloatArray] | None = None
        self._total: FloatArray | None = None
        self._units = 0
        self._batches: list[tuple[int, FloatArray]] = []
        self._length, self._filled = 1, 0  # blocks in a batch, and in the last one

    def add(self, found: Rows, start: int, stop: int) -> None:
        """Take blocks `start` to `stop` of a chunk."""
        for i in range(start, stop):
            self._moment(int(found.size[i]), found.mean[i], found.m2[i], found.m3[i])
            self._batch(int(found.units[i]), found.batch[i])

    def _moment(self, n: int, mean: FloatArray, m2: FloatArray, m3: FloatArray) -> None:
        if self._moments is None:
            self.n, self._moments = n, (mean, m2, m3)
            return
        a, (mean_a, m2_a, m3_a) = self.n, self._moments
        both, delta = a + n, mean - self._moments[0]
        self._moments = (
            mean_a + delta * (n / both),
            m2_a + m2 + delta * delta * (a * n / both),
            m3_a + m3 + delta**3 * (a * n * (a - n) / both**2) + 3.0 * delta * (a * m2 - n * m2_a) / both,
        )
        self.n = both

    def _batch(self, units: int, mean: FloatArray) -> None:
        self.blocks += 1
        weighted = units * mean
        self._total = weighted if self._total is None else self._total + weighted
        self._units += units
        if self._filled:
            n, sums = self._batches[-1]
            self._batches[-1] = (n + units, sums + weighted)
        else:
            self._batches.append((units, weighted))
        self._filled = (self._filled + 1) % self._length
        if len(self._batches) == MOST_BATCHES and not self._filled:
            pairs = zip(self._batches[::2], self._batches[1::2], strict=True)
            self._batches = [(n + m, a + b) for (n, a), (m, b) in pairs]
            self._length *= 2

    def _errors(self) -> FloatArray:
        """Standard errors of the means of x, of x^2 and of the squared deviation from the mean, from whole batches."""
        whole = self._batches[:-1] if self._filled else self._batches
        if len(whole) > 1 and whole[-1][0] < whole[0][0]:
            whole = whole[:-1]  # the last block may be short
        assert self._total is not None
        if len(whole) < 2:
            return np.full((3, *self._total.shape[1:]), np.nan)
        means = np.stack([sums / n for n, sums in whole])
        about = means[:, 1] - 2.0 * (self._total[0] / self._units) * means[:, 0]
        means = np.concatenate([means, about[:, None]], axis=1)
        size = whole[0][0]
        found: FloatArray = means.std(axis=0, ddof=1) * math.sqrt(size / self._units)
        return found

    def statistics(self) -> dict[str, FloatArray]:
        """Mean, rms and standard deviation with their standard errors, and skewness."""
        assert self._moments is not None and self._total is not None
        mean, m2, m3 = self._moments
        error = self._errors()
        with np.errstate(divide="ignore", invalid="ignore"):
            rms = np.sqrt(self._total[1] / self._units)
            std = np.sqrt(m2 / (self.n - 1)) if self.n > 1 else np.full_like(m2, np.nan)
            return {"mean": mean, "mean_error": error[0], "rms": rms, "rms_error": error[1] / (2.0 * rms),
                    "std": std, "std_error": error[2] / (2.0 * std),
                    "skewness": math.sqrt(self.n) * m3 / m2**1.5}


def sketches(values: list[FloatArray]) -> list[Sketch]:
    """A sketch for each component of an output."""
    x = np.concatenate(values) if len(values) > 1 else values[0]
    flat = x.reshape(len(x), -1)
    return [Sketch.of(flat[:, i]) for i in range(flat.shape[1])]


def histogram(values: list[FloatArray], edges: FloatArray) -> Array:
    """Counts of each component between edges, with what lies below and above as first and last."""
    x = np.concatenate(values) if len(values) > 1 else values[0]
    flat = x.reshape(len(x), -1)
    bins = np.searchsorted(edges, flat, side="right")
    return np.stack([np.bincount(bins[:, i], minlength=len(edges) + 1) for i in range(flat.shape[1])])


class Part(NamedTuple):
    """Statistics of one output over a chunk; counts for each of its segments between looks at the error."""

    rows: Rows
    sketches: list[list[Sketch]]
    histograms: list[Array]
    shape: tuple[int, ...]
