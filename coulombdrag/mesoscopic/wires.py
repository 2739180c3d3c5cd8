"""Two disordered wires on a lattice: drag at T^2 of one sample, by one complex wave each."""

from __future__ import annotations

import hashlib
import math
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import numpy as np

from ..errors import FloatArray, a_number, in_range, plain, whole_number
from ..sweeps.threads import one_thread
from . import interactions

if TYPE_CHECKING:  # pragma: no cover
    from .ensembles import Ensemble

#: Realisations side by side: always so many, for BLAS sums a column in an order that depends on the shape.
LANES = 64
#: Largest on-site energy (``loops.mesoscopic.LIMIT``), and how near to the edges of the band kF may be.
LARGEST, _EDGE = 2.0**55, 1e-6


@dataclass(frozen=True, kw_only=True, eq=False)
class WirePair:
    """Two wires on a lattice with clean leads: hopping 1, lattice constant 1, E = -2 cos kF, on-site energies V.

    Parameters
    ----------
    sites : int or (int, int)
        Sites of both wires, or of each.
    kF : float or (float, float)
        Fermi wave number times the lattice constant, between 0 and pi; of both, or of each.
    spacing : float
        Distance of the wires.
    interaction : function of r or array, optional
        U(r), r = sqrt(n^2 + spacing^2) the distance of two sites; `Coulomb()` by default, see also `Screened`, `Gated`.
        Wires of different length lie with their middles opposite each other. Or a matrix of shape (sites of wire 1,
        sites of wire 2).

    Notes
    -----
    ``g21 = 1/2 sum U(x1, x2) U(x1', x2') D1(x1, x1') D2(x2, x2')`` with ``D = Im sum I_ga rho_ab(x) rho_bg(x')``, the
    sum over scattering states a, b, g of unit incoming amplitude, ``rho_ab = psi_a* psi_b`` and
    ``I = (tau3 - S^+ tau3 S)/2``. Then G21 = (e^2/h)(2/3)(kT)^2 g21/(v1 v2)^2, v = 2 sin kF, by Eqs. (1)-(3) of the
    paper, whose 2/3 counts both spins of both wires (1/6 each pair, by the golden rule); g21 > 0 means that the dragged
    current runs along the drive.

    Examples
    --------
    >>> w = WirePair(sites=50, kF=1.0, spacing=1.0)
    >>> bool(abs(w.drag(np.zeros(50), np.zeros(50)) / w.clean_drag() - 1.0) < 1e-12)
    True
    """

    sites: Any
    kF: Any
    spacing: float
    interaction: Any = field(default_factory=interactions.Coulomb)

    def __post_init__(self) -> None:
        sites = [whole_number(name, n, 1, 100_000) for name, n in pair("sites", self.sites)]
        kF = [a_number(name, k, _EDGE, math.pi - _EDGE, why="inside the band") for name, k in pair("kF", self.kF)]
        object.__setattr__(self, "sites", _one(sites))
        object.__setattr__(self, "kF", _one(kF))
        object.__setattr__(self, "spacing", a_number("spacing", self.spacing, 0.0, open_low=True))
        U = interactions.matrix(self.interaction, (sites[0], sites[1]), self.spacing)
        U.setflags(write=False)
        object.__setattr__(self, "_solver", Solver((sites[0], sites[1]), (kF[0], kF[1]), U))

    @property
    def solver(self) -> Solver:
        """What computes: numbers and the matrix of the interaction alone."""
        found: Solver = self._solver  # type: ignore[attr-defined]
        return found

    def clean_drag(self) -> float:
        """Return g21 without disorder: |U(2kF)|^2 - |V(2kF)|^2 where both wires are the same.

        U(2kF) and V(2kF) are the sums of U(x1 - x2) with exp 2i kF(x1 - x2) and exp 2i kF(x1 + x2).

        Examples
        --------
        >>> WirePair(sites=1, kF=1.0, spacing=2.0).clean_drag()
        0.0
        """
        return self.solver.clean()

    def drag(self, V1: Any, V2: Any) -> Any:
        """Return g21 of samples with on-site energies `V1` and `V2`.

        Parameters
        ----------
        V1, V2 : array_like
            Shape (sites,) or (batch, sites), in units of the hopping; one sample of a wire serves a batch of the other.

        Returns
        -------
        float or ndarray
            Shape () or (batch,).

        Raises
        ------
        ValueError
            For a wrong shape or an on-site energy that is not finite or beyond 2^55.

        Examples
        --------
        >>> w = WirePair(sites=3, kF=1.0, spacing=1.0)
        >>> w.drag(np.zeros(3), [[0.0, 0.5, 0.0], [0.1, 0.0, 0.0]]).shape
        (2,)
        """
        one, two = (self._potential(name, V, i) for i, (name, V) in enumerate((("V1", V1), ("V2", V2))))
        batch = [len(V) for V in (one, two) if V.ndim == 2]
        if len(batch) == 2 and batch[0] != batch[1]:
            raise ValueError(f"V1 has {batch[0]} samples and V2 {batch[1]}")
        count = batch[0] if batch else 1
        out = self.solver.drag(*(np.broadcast_to(V, (count, V.shape[-1])) for V in (one, two)))
        return out if batch else float(out[0])

    def transmission(self, V: Any, wire: int = 1) -> Any:
        """Return T of a wire with on-site energies `V`, of shape (sites,) or (batch, sites).

        Examples
        --------
        >>> w = WirePair(sites=1, kF=1.0, spacing=1.0)
        >>> bool(abs(w.transmission([2.0]) - 1.0 / (1.0 + 1.0 / np.sin(1.0)**2)) < 1e-15)
        True
        """
        i = whole_number("wire", wire, 1, 2) - 1
        given = self._potential("V", V, i)
        return plain(self.solver.transmission(given.reshape(-1, given.shape[-1]), i).reshape(given.shape[:-1]))

    def ensemble(self, *, realisations: int, kFl: Any, correlation: float = 0.0, seed: int = 0, executor: Any = None,
                 **options: Any) -> Ensemble:
        """Return statistics of g21 in units of `clean_drag` over realisations of Gaussian disorder.

        Parameters
        ----------
        realisations : int
            How many, or how many at most if `target_error` is given.
        kFl : float or (float, float)
            kF times the mean free path l = 4 sin^2(kF)/<V^2>, so that <R> = sites/l to lowest order.
        correlation : float
            c in V2 = c V1 + sqrt(1 - c^2) V', -1 to 1.
        seed : int
            0 to 2^64 - 1. A realisation depends on it and on its own number alone.
        executor, store, target_error, antithetic, bins, chunk_size, progress
            As in `sweeps.ensemble`; bins are in units of `clean_drag`, the target is that of the mean.
        even : bool
            Whether to give [g(V) + g(-V)]/2 too, at twice the cost.

        Returns
        -------
        Ensemble
            mean, rms (about the mean), their errors, negative_fraction; samples are computed again when asked for.

        Examples
        --------
        >>> w = WirePair(sites=40, kF=1.0, spacing=1.0)
        >>> e = w.ensemble(realisations=1000, kFl=1e6)
        >>> abs(e.mean - 1.0) < 0.1, e.samples.shape
        (True, (1000,))
        """
        from .ensembles import ensemble

        return ensemble(self, realisations=realisations, kFl=kFl, correlation=correlation, seed=seed,
                        executor=executor, **options)

    def _potential(self, name: str, V: Any, wire: int) -> FloatArray:
        array = in_range(name, V, -LARGEST, LARGEST, nan=False, why="on-site energy in units of the hopping")
        sites = self.solver.sites[wire]
        if array.ndim not in (1, 2) or array.shape[-1] != sites:
            raise ValueError(f"{name} has shape {array.shape}; it must be ({sites},) or (batch, {sites})")
        return array


def pair(name: str, value: Any) -> list[tuple[str, Any]]:
    """One value for both wires, or one for each, with names for errors."""
    if isinstance(value, (tuple, list, np.ndarray)) and np.ndim(value) == 1:
        if len(value) != 2:
            raise ValueError(f"{name} has {len(value)} elements; it must be one number or a pair")
        return [(f"{name}[{i}]", v) for i, v in enumerate(value)]
    return [(name, value), (name, value)]


def _one(pair: list[Any]) -> Any:
    return pair[0] if pair[0] == pair[1] else tuple(pair)


@dataclass(frozen=True, eq=False)
class Solver:
    """g21 of many realisations, `LANES` at a time."""

    sites: tuple[int, int]
    kF: tuple[float, float]
    U: FloatArray

    def __post_init__(self) -> None:
        object.__setattr__(self, "_blocks", interactions.halves(self.U))

    def __repr__(self) -> str:
        digest = hashlib.sha256(np.ascontiguousarray(self.U).tobytes()).hexdigest()
        return f"Solver(sites={self.sites}, kF={self.kF}, U={digest})"

    def clean(self) -> float:
        """g21 without disorder."""
        vectors = []
        for n, k in zip(self.sites, self.kF, strict=True):
            phase = 2.0 * k * (np.arange(n) - 0.5 * (n - 1))
            vectors.append(np.array([np.cos(phase), np.sin(phase)]))
        m = vectors[0] @ self.U @ vectors[1].T
        return float(4.0 * (m[0, 0] * m[1, 1] - m[0, 1] * m[1, 0]))

    def drag(self, V1: FloatArray, V2: FloatArray, kF: FloatArray | None = None) -> FloatArray:
        """g21 of samples [sample, site], where asked at wave numbers [wire, sample]."""
        out = np.empty(len(V1))
        work = Work(self)
        with one_thread(loops=False):
            for part in _parts(len(V1)):
                for i, V in enumerate((V1, V2)):
                    work.take(i, V[part], None if kF is None else kF[i, part])
                out[part] = work.drag()[: part.stop - part.start]
        return out

    def transmission(self, V: FloatArray, wire: int) -> FloatArray:
        """T of samples [sample, site] of one wire."""
        out = np.empty(len(V))
        work = Work(self)
        for part in _parts(len(V)):
            work.take(wire, V[part])
            work.waves(wire)
            root = np.ldexp(work.root[wire], -np.minimum(work.exponent[wire], 4000).astype(np.int32))
            out[part] = (root * root)[: part.stop - part.start]
        return out


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
