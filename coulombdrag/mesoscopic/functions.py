"""Closed forms: fluctuations of quasi-ballistic wires, Eqs. (4) and (6), zeta and gamma of Eq. (24)."""

from __future__ import annotations

import math
from functools import cache
from types import ModuleType
from typing import Any

import numpy as np

from ..errors import FloatArray, as_float, broadcast, in_range, plain
from .moments import interaction_moments

#: Mean free paths times k_F.
PATHS = (1e-9, 1e12)
#: Factor of the leading logarithm of zeta.
_LOG = 3.0 / (2.0 * math.pi**2)
#: Below this k_F l zeta is a power series; beyond _CUT its oscillating part leaves the real axis.
_SERIES, _CUT = 1.0 / 6.0, 8
_TERMS, _DEPTH, _DECADES = 24, 20, 34
_PIECE = 512


def kernels() -> ModuleType:
    """Return the module of generated kernels (loaded on first use)."""
    from ..generated import mesoscopic as module

    return module


def relative_fluctuation(kFL: Any, kFd: Any, kFl: Any) -> Any:
    """Rms of the drag over its clean value for wires with disorder of their own, Eq. (4).

    Parameters
    ----------
    kFL, kFd : array_like
        Length and distance of the wires times k_F, see `interaction_moments`.
    kFl : array_like
        Mean free path times k_F, the same in both wires: ``<R> = L/l``. 1e-9 to 1e12.

    Returns
    -------
    float or ndarray of float64
        ``sqrt(2 Utilde2) <R>/U12(2 k_F)``, broadcast; NaN where an argument is NaN.

    Raises
    ------
    ValueError
        Outside the ranges, or if the shapes do not broadcast.

    Notes
    -----
    First order in ``<R>``: it holds while it is small itself, see `ForwardScattering` for what lies beyond.

    Examples
    --------
    >>> from coulombdrag import mesoscopic
    >>> round(mesoscopic.relative_fluctuation(100.0, 1.0, 1e5), 8)
    0.02595133
    """
    found = interaction_moments(kFL, kFd)
    squared, back, length, path = broadcast(
        Utilde2=np.asarray(found["Utilde2"]), U2k=np.asarray(found["U2k"]), kFL=as_float("kFL", kFL),
        kFl=in_range("kFl", kFl, *PATHS))
    reflection = length / path
    return plain(kernels().relative_rms(reflection, reflection, back, squared))


def mean_shift(kFL: Any, kFd: Any, kFl: Any, c: Any) -> Any:
    """Shift of the mean drag over the clean drag, to first order in ``<R>``: ``2 c <R> U1/U12(2 k_F)``.

    It is of the same order as the rms, so that the rms is to be taken about the mean of the ensemble.

    Parameters
    ----------
    kFL, kFd, kFl : array_like
        As for `relative_fluctuation`.
    c : array_like
        Correlation of the two disorder potentials, -1 to 1.

    Examples
    --------
    >>> from coulombdrag import mesoscopic
    >>> mesoscopic.mean_shift(100.0, 1.0, 1e5, 0.0)
    0.0
    >>> mesoscopic.mean_shift(100.0, 1.0, 1e5, 1.0) > mesoscopic.relative_fluctuation(100.0, 1.0, 1e5)
    True
    """
    found = interaction_moments(kFL, kFd)
    forward, back, length, path, share = broadcast(
        U1=np.asarray(found["U1"]), U2k=np.asarray(found["U2k"]), kFL=as_float("kFL", kFL),
        kFl=in_range("kFl", kFl, *PATHS), c=in_range("c", c, -1.0, 1.0))
    return plain(2.0 * share * forward / back * (length / path))


def correlation_enhancement(c: Any) -> Any:
    """Rms of the drag for disorder potentials with correlation c over that for independent ones, leading order.

    Parameters
    ----------
    c : array_like
        ``V2 = c V1 + sqrt(1 - c**2) V'``, -1 to 1.

    Returns
    -------
    float or ndarray of float64
        ``sqrt(1 + c**2)``; Eq. (6) is c = 1.

    Examples
    --------
    >>> from coulombdrag import mesoscopic
    >>> round(mesoscopic.correlation_enhancement(1.0)**2, 12)
    2.0
    """
    share = in_range("c", c, -1.0, 1.0, why="a correlation")
    return plain(kernels().correlation_enhancement(share))


def drag_scale() -> float:
    """Number gamma of Eq. (24), as Eq. (23) leads to it with the paper's conventions: ``2**-10 sqrt(pi**5/6)``.

    The paper prints 0.7e-3 for it, which is a decade too small, see `drag_scale_printed`. What the conventions
    themselves miss is in `estimate_factor`.

    Examples
    --------
    >>> from coulombdrag import mesoscopic
    >>> round(mesoscopic.drag_scale(), 6)
    0.006974
    """
    return math.sqrt(math.pi**5 / 6.0) / 1024.0


def drag_scale_printed() -> float:
    """The number that the paper prints for gamma of Eq. (24), a decade too small."""
    return 0.7e-3


def zeta_asymptote(kFl: Any) -> Any:
    """Leading logarithm of `zeta`, ``(3/2 pi**2) ln(2 k_F l)``: the constant under the logarithm is exact.

    Examples
    --------
    >>> from coulombdrag import mesoscopic
    >>> bool(abs(mesoscopic.zeta_asymptote(1e4) - mesoscopic.zeta(1e4)) < 1e-5)
    True
    """
    return plain(_LOG * np.log(2.0 * in_range("kFl", kFl, *PATHS)))


def zeta(kFl: Any) -> Any:
    """Integral of ``x exp(-2x/(k_F l)) J0(x)**4`` over positive x: the spectral functions in Eq. (24).

    Parameters
    ----------
    kFl : array_like
        Mean free path times k_F, 1e-9 to 1e12.

    Returns
    -------
    float or ndarray of float64
        ``(k_F l/2)**2`` for short paths, ``(3/2 pi**2) ln(2 k_F l)`` for long ones; NaN where the argument is NaN.

    Raises
    ------
    ValueError
        If kFl is outside its range.

    Examples
    --------
    >>> from coulombdrag import mesoscopic
    >>> round(mesoscopic.zeta(10.0), 12)
    0.458814183549
    """
    path = in_range("kFl", kFl, *PATHS)
    flat, found = path.ravel(), np.empty(path.size)
    for start in range(0, flat.size, _PIECE):
        part = flat[start:start + _PIECE]
        small = part < _SERIES
        here = found[start:start + _PIECE]
        here[small] = _zeta_series(part[small])
        here[~small] = _zeta_nodes(2.0 / part[~small])
    return plain(found.reshape(path.shape))


@cache
def _bessel_series() -> FloatArray:
    """Numbers ``c_k (2k+1)!`` with ``J0(x)**4 = sum of c_k x**(2k)``: from the product of two series of J0**2."""
    square = [(-1) ** k * math.comb(2 * k, k) * 4.0**-k / math.factorial(k) ** 2 for k in range(_TERMS)]
    fourth = [math.fsum(square[j] * square[k - j] for j in range(k + 1)) for k in range(_TERMS)]
    return np.array([c * float(math.factorial(2 * k + 1)) for k, c in enumerate(fourth)])


def _zeta_series(path: FloatArray) -> FloatArray:
    """Term by term: the series of the Laplace transform converges for ``2/(k_F l) > 4``."""
    half = path / 2.0
    return half**2 * np.polynomial.polynomial.polyval(half**2, _bessel_series())


@cache
def _zeta_table() -> tuple[FloatArray, FloatArray, FloatArray, FloatArray]:
    """Nodes and weights of zeta.

    With the Hankel functions H and its conjugate, ``J0**4 = (3/8) |H|**4 + Re(H**4 + 4 H**3 H*)/8``. Beyond x = 8
    the first part does not oscillate (nodes in log x); the second is taken on the line x = 8 + iy, where it dies as
    exp(-2y).
    """
    from scipy.special import hankel1, hankel2, j0, y0

    at, by = np.polynomial.legendre.leggauss(16)
    at, by = (at + 1.0) / 2.0, by / 2.0
    near = (np.arange(_CUT)[:, None] + at).ravel()
    x = _CUT * np.exp((np.arange(_DECADES)[:, None] + at).ravel())
    smooth = 0.375 * x * x * np.tile(by, _DECADES) * (j0(x) ** 2 + y0(x) ** 2) ** 2
    y = (np.arange(_DEPTH)[:, None] + at).ravel()
    z = _CUT + 1j * y
    up, down = hankel1(0, z), hankel2(0, z)
    turned = 0.125j * np.tile(by, _DEPTH) * z * up**3 * (up + 4.0 * down)
    nodes = np.concatenate([near, x])
    weights = np.concatenate([np.tile(by, _CUT) * near * j0(near) ** 4, smooth])
    return nodes, weights, y, turned


def _zeta_nodes(a: FloatArray) -> FloatArray:
    nodes, weights, y, turned = _zeta_table()
    phase = a[:, None] * y
    along = (np.exp(-a[:, None] * nodes) * weights).sum(axis=-1)
    across = (np.cos(phase) * turned.real + np.sin(phase) * turned.imag).sum(axis=-1)
    found: FloatArray = along + np.exp(-_CUT * a) * across
    return found
