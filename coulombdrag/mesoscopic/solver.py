"""g21 of many samples of two wires: numbers, arrays and loops, without names for users."""

from __future__ import annotations

import hashlib
import math
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from ..errors import FloatArray
from .interactions import halves

#: Realisations side by side: always so many, for BLAS sums a column in an order that depends on the shape.
LANES = 64


@dataclass(frozen=True, eq=False)
class Solver:
    """g21 of many realisations, `LANES` at a time."""

    sites: tuple[int, int]
    kF: tuple[float, float]
    U: FloatArray

    def __post_init__(self) -> None:
        object.__setattr__(self, "_blocks", halves(self.U))

    def __repr__(self) -> str:
        digest = hashlib.sha256(np.ascontiguousarray(self.U).tobytes()).hexdigest()
        return f"Solver(sites={self.sites}, kF={self.kF}, U={digest})"

    def clean(self) -> float:
        """g21 without disorder."""
        m = self._clean()
        return float(4.0 * (m[0, 0] * m[1, 1] - m[0, 1] * m[1, 0]))

    def unit(self) -> float:
        """g21 without disorder, for those who divide by it."""
        m, value = self._clean(), self.clean()
        rounding = np.finfo(float).eps * float(np.abs(self.U).sum())
        if abs(value) <= 1e3 * rounding * (float(np.abs(m).max()) + rounding):
            raise ValueError(f"the drag without disorder is {value:.1e}, zero but for rounding, at kF = {self.kF} and "
                             "this spacing: it is no unit; use drag")
        return value

    def _clean(self) -> FloatArray:
        vectors = []
        for n, k in zip(self.sites, self.kF, strict=True):
            phase = 2.0 * k * (np.arange(n) - 0.5 * (n - 1))
            vectors.append(np.array([np.cos(phase), np.sin(phase)]))
        return np.asarray(vectors[0] @ self.U @ vectors[1].T)

    def drag(self, V1: FloatArray, V2: FloatArray, kF: FloatArray | None = None) -> FloatArray:
        """g21 of samples [sample, site], where asked at wave numbers [wire, sample]."""
        from ..sweeps.threads import one_thread

        out = np.empty(len(V1))
        work = Work(self)
        with one_thread(loops=False):
            for part in _parts(len(V1)):
                for i, V in enumerate((V1, V2)):
                    work.take(i, V[part], None if kF is None else kF[i, part])
                out[part] = work.drag()[: part.stop - part.start]
        return out

    def roots(self, V: FloatArray, wire: int) -> tuple[FloatArray, FloatArray]:
        """m and n with sqrt(T) = m 2^-n, for samples [sample, site] of one wire."""
        root, exponent = np.empty(len(V)), np.empty(len(V))
        work = Work(self)
        for part in _parts(len(V)):
            work.take(wire, V[part])
            work.waves(wire)
            root[part] = work.root[wire, : part.stop - part.start]
            exponent[part] = work.exponent[wire, : part.stop - part.start]
        return root, exponent


def _parts(count: int) -> Iterator[slice]:
    for start in range(0, count, LANES):
        yield slice(start, min(start + LANES, count))


class Work:
    """Arrays for `LANES` realisations, sites first, and what is done on them."""

    def __init__(self, solver: Solver) -> None:
        from ..loops import mesoscopic as loops

        self._loops, self._solver = loops, solver
        self.V = [np.zeros((n, LANES)) for n in solver.sites]
        # of one number: NumPy's cosine of an array may differ in the last bit
        self.c = np.array([[math.cos(k)] * LANES for k in solver.kF])
        self.s = np.array([[math.sin(k)] * LANES for k in solver.kF])
        self.root, self.exponent = np.empty((2, LANES)), np.empty((2, LANES), np.int64)
        self._full = [np.empty((n, 2 * LANES)) for n in solver.sites]
        self._blocks = solver._blocks  # type: ignore[attr-defined]
        self._sums, self._out = np.empty((4, LANES)), np.empty(LANES)
        if self._blocks is not None:
            self._even = [np.empty(((n + 1) // 2, 2 * LANES)) for n in solver.sites]
            self._odd = [np.empty((n // 2, 2 * LANES)) for n in solver.sites]
            self._found = [np.empty((len(e), 2 * LANES)) for e in (self._even[0], self._odd[0])]
        else:
            self._product = np.empty((solver.sites[0], 2 * LANES))

    def take(self, wire: int, V: FloatArray, kF: FloatArray | None = None) -> None:
        """Potentials [sample, site] of a wire for at most `LANES` samples, where asked at wave numbers of their own."""
        self.V[wire][:] = 0.0
        self.V[wire][:, : len(V)] = V.T
        if kF is not None:
            self.c[wire, : len(V)], self.s[wire, : len(V)] = np.cos(kF), np.sin(kF)

    def waves(self, wire: int, squares: bool = True) -> FloatArray:
        """A | B of a wire, or the waves f | g themselves: [site, 2 LANES]; and its transmission."""
        self._loops.waves(self.V[wire], self.c[wire], self.s[wire], squares, self._full[wire], self.root[wire],
                          self.exponent[wire])
        return self._full[wire]

    def drag(self) -> FloatArray:
        """g21 for what stands in `V`; the array is used again."""
        loops = self._loops
        self.waves(0)
        self.waves(1)
        self._sums[:] = 0.0
        if self._blocks is None:
            np.matmul(self._solver.U, self._full[1], out=self._product)
            loops.products(self._full[0], self._product, self._sums)
        else:
            for i in (0, 1):
                loops.fold(self._full[i], self._even[i], self._odd[i])
            for block, parts, found in zip(self._blocks, (self._even, self._odd), self._found, strict=True):
                np.matmul(block, parts[1], out=found)
                loops.products(parts[0], found, self._sums)
        loops.drag(self._sums, self.root, self.exponent, self._out)
        return self._out
