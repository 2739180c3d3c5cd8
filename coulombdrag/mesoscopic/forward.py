"""The law of the drag between quasi-ballistic wires: forward scattering by the interaction, backscattering by disorder.

Beyond the plane waves each wire has one slow complex Gaussian field, the amplitude eta(x) that its disorder scatters
back, with ``<eta(x) eta*(x')> = (<R>/4)(1 - 2|x - x'|/L)``. To all orders in ``<R> U12(0)/U12(2 k_F)``, and to leading
order in ``<R>``, the drag is ``|U12(2 k_F) + 4 Z|**2 - |4 Z'|**2`` with ``Z = sum of eta1 U12 eta2*`` and
``Z' = sum of eta1 U12 eta2``.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np
import numpy.typing as npt

from ..errors import FloatArray, a_number, as_float, in_range, plain, whole_number
from .functions import PATHS, kernels
from .moments import DISTANCES, LENGTHS, interaction_moments

ComplexArray = npt.NDArray[np.complex128]
#: Odd modes of the triangle wave that are kept; the cells of the quadrature of their matrix elements.
_MODES, _CELLS = 128, 64
#: Steps along the contour of the law, and how far: exp(36) decay lengths inverse.
_STEP, _REACH = 0.06, 36.0
#: Decay lengths beyond which the law is nothing; there nine digits of it are left.
_FAR = 100.0
_PIECE = 1024


@dataclass(frozen=True, kw_only=True)
class ForwardScattering:
    """Mean, rms and law of the drag of two wires of the same mean free path, in units of the clean drag.

    Parameters
    ----------
    kFL, kFd : float
        Length and distance of the wires times k_F, with the bare Coulomb interaction; see `interaction_moments`.
    kFl : float
        Mean free path times k_F: ``<R> = L/l``.
    correlation : float
        ``V2 = c V1 + sqrt(1 - c**2) V'``, -1 to 1.

    Raises
    ------
    ValueError
        For a number outside its range, or an array, by name.

    Notes
    -----
    `mean`, `rms` and `sample` are to all orders in ``<R> U12(0)/U12(2 k_F)``; `pdf`, `cdf` and `quantile` are the law
    at leading order, ``1 + 8 Re Z/U12(2 k_F)``: a sum of independent exponentials. Left out are terms of order
    ``<R>`` itself, which lower the mean by some ``3 <R>``, and the linear term that sharp ends of the wires leave:
    it wins at very long mean free path.

    Examples
    --------
    >>> from coulombdrag import mesoscopic
    >>> law = mesoscopic.ForwardScattering(kFL=100.0, kFd=1.0, kFl=3.8e3, correlation=1.0)
    >>> round(law.rms, 3), law.cdf(0.99)                    # identical wires never drag backwards
    (1.41, 0.0)
    """

    kFL: float
    kFd: float
    kFl: float
    correlation: float = 0.0

    def __post_init__(self) -> None:
        for name, (low, high) in (("kFL", LENGTHS), ("kFd", DISTANCES), ("kFl", PATHS), ("correlation", (-1.0, 1.0))):
            object.__setattr__(self, name, a_number(name, getattr(self, name), low, high))

    @cached_property
    def eigenvalues(self) -> FloatArray:
        """Eigenvalues of ``sqrt(k) U12 sqrt(k)`` with ``k = 1 - 2|x - x'|/L``, in units of U12(2 k_F), descending.

        The kernel k is the sum of ``(8/pi**2 n**2)(cos cos + sin sin)`` of ``n pi x/L`` over odd n; its lowest 128
        modes of either kind are kept.
        """
        n = np.arange(1.0, 2.0 * _MODES, 2.0)
        sine, diagonal = _transforms(n, self.kFd / self.kFL)
        row, column = n[:, None], n[None, :]
        square = row * row - column * column
        np.fill_diagonal(square, 1.0)
        found = []
        for sign in (1.0, -1.0):             # cos cos, sin sin
            left, right = (column, row) if sign > 0.0 else (row, column)
            matrix = 2.0 * (left * sine[None, :] - right * sine[:, None]) / (math.pi * square)
            np.fill_diagonal(matrix, diagonal - sign * sine / (math.pi * n))
            found.append(np.linalg.eigvalsh(8.0 / math.pi**2 * matrix / (row * column)))
        scale = self.kFL / float(self._moments["U2k"])
        return scale * np.maximum(np.sort(np.concatenate(found))[::-1], 0.0)

    @cached_property
    def _moments(self) -> dict[str, float]:
        return interaction_moments(self.kFL, self.kFd)

    @property
    def reflection(self) -> float:
        """``<R> = L/l`` of either wire."""
        return self.kFL / self.kFl

    @cached_property
    def _sums(self) -> dict[str, float]:
        """Sums over unlike modes of x = ``<R>`` times an eigenvalue, each of positive terms: nothing cancels.

        The sums of x and x^2 are closed forms; what the modes lack of the first goes in as a mode of its own.
        """
        x = self.reflection * self.eigenvalues
        first = self.reflection * self._moments["U1"] / self._moments["U2k"]
        square = self.reflection**2 * self._moments["Utilde2"] / self._moments["U2k"] ** 2
        x = np.append(x, max(first - float(x.sum()), 0.0))
        before, after = np.cumsum(x) - x, np.cumsum(x[::-1])[::-1] - x
        couples = np.cumsum(x * before) - x * before, np.cumsum((x * after)[::-1])[::-1] - x * after
        others, squares = before + after, np.cumsum(x * x) - x * x + np.cumsum((x * x)[::-1])[::-1] - x * x
        unlike = 2.0 * (couples[0] + couples[1] + before * after)
        return {"first": first, "square": square, "pairs": float((x * others).sum()),
                "uneven": float((x * x * others).sum()), "squares": float((x * x * squares).sum()),
                "triples": float((x * x * unlike).sum())}

    @property
    def mean(self) -> float:
        """Mean drag, to all orders in ``<R> U12(0)/U12(2 k_F)``; one for independent disorder."""
        s = self._sums
        return float(kernels().relative_mean(self.correlation, s["first"], s["pairs"]))

    @property
    def rms(self) -> float:
        """Standard deviation of the drag about its mean, to all orders in ``<R> U12(0)/U12(2 k_F)``."""
        s = self._sums
        return math.sqrt(kernels().relative_variance(self.correlation, s["square"], s["uneven"], s["squares"],
                                                     s["triples"]))

    @property
    def leading_rms(self) -> float:
        """Standard deviation at leading order, Eqs. (4), (6): `relative_fluctuation` times `correlation_enhancement`.

        Examples
        --------
        >>> from coulombdrag import mesoscopic
        >>> law = mesoscopic.ForwardScattering(kFL=100.0, kFd=1.0, kFl=1e8, correlation=0.5)
        >>> bool(abs(law.rms/law.leading_rms - 1) < 1e-4)
        True
        """
        return math.sqrt(2.0 * (1.0 + self.correlation**2) * self._sums["square"])

    # -- the law at leading order -------------------------------------------------------------------------------

    @cached_property
    def _scales(self) -> tuple[FloatArray, FloatArray]:
        """Lengths of the exponentials above and below the clean drag."""
        size = self.reflection * self.eigenvalues
        return size * (1.0 + self.correlation), size * (1.0 - self.correlation)

    @cached_property
    def _tables(self) -> tuple[tuple[ComplexArray, ComplexArray, float], ...]:
        """Nodes s and weights of the contour above and below the clean drag, and the decay length there.

        The mean of exp(s x) has poles on the real axis alone: s = 1/length above, -1/length below. The line of its
        inversion is bent around the first of them to a hyperbola, on which exp(-s x) dies. The hyperbola can be turned
        by pi/4 either way, so equal steps in w err by exp(-(pi**2/2)/step) = exp(-82), times exp(x/2) decay lengths.
        """
        found = []
        for own, other in (self._scales, self._scales[::-1]):
            first = float(own[0])
            if first == 0.0:
                found.append((np.zeros(1, np.complex128), np.zeros(1, np.complex128), 0.0))
                continue
            w = (np.arange(math.ceil(_REACH / _STEP)) + 0.5) * _STEP
            s = 0.5 * (1.0 + np.cosh(w) * math.sqrt(0.5) + 1j * np.sinh(w) * math.sqrt(0.5))      # times 1/first
            slope = 0.5 * (np.sinh(w) + 1j * np.cosh(w)) * math.sqrt(0.5)
            log = -(np.log1p(-s[:, None] * (own / first)) + np.log1p(s[:, None] * (other / first))).sum(axis=1)
            found.append((s, np.exp(log) * slope * _STEP / math.pi, first))
        return tuple(found)

    def _tail(self, x: Any, density: bool) -> tuple[FloatArray, npt.NDArray[np.bool_]]:
        """Density, or probability beyond x on its side of the clean drag, and which points are above it."""
        y = as_float("x", x) - 1.0
        above = (y > 0.0) | ((y == 0.0) & (self._tables[0][2] > 0.0))
        out = np.full(y.shape, np.nan)
        for side, (s, weight, first) in zip((above, ~above & ~np.isnan(y)), self._tables, strict=True):
            if first == 0.0:
                out[side] = 0.0
                continue
            far = np.clip(np.abs(y[side]) / first, 1e-13, 2.0 * _FAR)     # float64 tells no point nearer from one
            here = weight / first if density else weight / s
            values = np.empty(far.size)
            for start in range(0, far.size, _PIECE):
                turned = np.exp(-far[start:start + _PIECE, None] * s)
                values[start:start + _PIECE] = (turned * here).imag.sum(axis=1)
            out[side] = np.where(far > _FAR, 0.0, values)
        return out, above

    def pdf(self, x: Any) -> Any:
        """Density of the drag x over the clean drag, at leading order: nine digits, also of the tails.

        Zero beyond 100 decay lengths.

        Examples
        --------
        >>> from coulombdrag import mesoscopic
        >>> law = mesoscopic.ForwardScattering(kFL=100.0, kFd=1.0, kFl=3.8e3)
        >>> bool(abs(law.pdf(1.5) - law.pdf(0.5)) < 1e-12)          # even about the clean drag
        True
        """
        return plain(self._tail(x, density=True)[0])

    def cdf(self, x: Any) -> Any:
        """Probability that the drag over the clean drag is below x, at leading order.

        ``cdf(0.0)`` is the share of samples whose drag is reversed; nine digits of it, however rare.
        """
        beyond, above = self._tail(x, density=False)
        return plain(np.where(above, 1.0 - beyond, beyond))

    def quantile(self, share: Any) -> Any:
        """The drag over the clean drag below which a share of the samples lies, at leading order.

        Parameters
        ----------
        share : array_like
            1e-9 to 1 - 1e-9.

        Examples
        --------
        >>> from coulombdrag import mesoscopic
        >>> law = mesoscopic.ForwardScattering(kFL=100.0, kFd=1.0, kFl=3.8e3)
        >>> round(law.quantile(0.5), 9)
        1.0
        """
        wanted = in_range("share", share, 1e-9, 1.0 - 1e-9)
        low = np.full(wanted.shape, 1.0 - 30.0 * float(self._scales[1].sum()))
        high = np.full(wanted.shape, 1.0 + 30.0 * float(self._scales[0].sum()))
        for _ in range(60):
            middle = 0.5 * (low + high)
            below = np.asarray(self.cdf(middle)) < wanted
            low, high = np.where(below, middle, low), np.where(below, high, middle)
        return plain(np.where(np.isnan(wanted), np.nan, 0.5 * (low + high)))

    # -- the law to all orders ----------------------------------------------------------------------------------

    def sample(self, count: int, seed: int = 0, first: int = 0) -> FloatArray:
        """Draw the drag over the clean drag to all orders in ``<R> U12(0)/U12(2 k_F)``.

        Parameters
        ----------
        count, first : int
            How many, and the number of the first: a sample depends on seed and its number alone.
        seed : int
            0 to 2**64 - 1.

        Returns
        -------
        ndarray of float64
            Shape (count,).

        Examples
        --------
        >>> from coulombdrag import mesoscopic
        >>> law = mesoscopic.ForwardScattering(kFL=100.0, kFd=1.0, kFl=3.8e3, correlation=1.0)
        >>> bool(law.sample(1000).min() >= 1.0)
        True
        """
        from ..sweeps.random import normal

        whole_number("count", count, 0)
        strengths = self.reflection * self.eigenvalues
        strengths = strengths[strengths > 1e-8 * strengths[0]]
        modes = strengths.size
        out = np.empty(count)
        for start in range(0, count, 4096):
            size = min(4096, count - start)
            drawn = normal(seed, first + start, size, 4 * modes).reshape(size, 4, modes) / math.sqrt(2.0)
            one, own = drawn[:, 0] + 1j * drawn[:, 1], drawn[:, 2] + 1j * drawn[:, 3]
            two = self.correlation * one + math.sqrt((1.0 - self.correlation) * (1.0 + self.correlation)) * own
            along = (strengths * one * two.conj()).sum(axis=1)
            across = (strengths * one * two).sum(axis=1)
            out[start:start + size] = np.abs(1.0 + along) ** 2 - np.abs(across) ** 2
        return out


def _transforms(n: FloatArray, d: float) -> tuple[FloatArray, FloatArray]:
    """Integrals of ``sin(n pi u)`` and of ``(1 - u) cos(n pi u)`` over ``sqrt(u**2 + d**2)`` from 0 to 1."""
    at, by = np.polynomial.legendre.leggauss(16)
    at, by = (at + 1.0) / 2.0, by / 2.0
    limit = math.asinh(1.0 / (_CELLS * d))
    number = math.ceil(limit) + 1
    theta = limit * ((np.arange(number)[:, None] + at) / number).ravel()
    u = (np.arange(1, _CELLS)[:, None] + at).ravel() / _CELLS
    nodes = np.concatenate([d * np.sinh(theta), u])
    weights = np.concatenate([limit / number * np.tile(by, number),
                              np.tile(by, _CELLS - 1) / _CELLS / np.hypot(u, d)])
    turned = math.pi * n[:, None] * nodes
    return (weights * np.sin(turned)).sum(axis=1), (weights * (1.0 - nodes) * np.cos(turned)).sum(axis=1)
