"""Moments of the bare Coulomb interaction between two wires of equal length, Eqs. (4) and (5)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np

from ..errors import FloatArray, broadcast, in_range, plain

#: Lengths and distances times k_F for which the moments are tested.
LENGTHS = (1e-12, 1e12)
DISTANCES = (1e-12, 1e12)
#: Wires longer than this are taken along the complex contour.
_CONTOUR = 2.0
#: exp(-2 y) is below half an ulp of what is kept beyond.
_DEPTH = 20.0
_PIECE = 256
_NAMES = ("U2k", "U0", "Utilde2", "U1")
_NODES, _WEIGHTS = np.polynomial.legendre.leggauss(16)
_AT = (_NODES + 1.0) / 2.0
_BY = _WEIGHTS / 2.0

# In units of L, with u = |x1 - x2| and v = |x1' - x2'|, the weight of U(u) U(v) in Eq. (5): the two factors
# 1 - 2|..|/L integrated over the ends. Row i, column j: coefficient of u^i v^j, times 3.
#: u and v of the same sign, v < u.
_SAME = np.array([[1, -1, -6, -2, 0], [-1, 15, 12, 2, 0], [-6, -24, -6, 0, 0], [10, 10, 0, 0, 0], [-4, 0, 0, 0, 0]])
#: u and v of opposite signs: everywhere, and what is added where u + v < 1.
_OPPOSITE = np.array([[1, -5, 6, -2, 0], [-5, 15, -12, 2, 0], [6, -12, 6, 0, 0], [-2, 2, 0, 0, 0], [0, 0, 0, 0, 0]])
_SHORT = np.array([[0, 4, -12, 12, -4], [4, -24, 36, -16, 0], [-12, 36, -24, 0, 0], [12, -16, 0, 0, 0],
                   [-4, 0, 0, 0, 0]])


def interaction_moments(kFL: Any, kFd: Any) -> dict[str, Any]:
    """Moments of ``U12 = 1/sqrt((x1 - x2)**2 + d**2)`` over two wires of length L, with k_F = 1.

    Parameters
    ----------
    kFL : array_like
        Length of the wires, 1e-12 to 1e12.
    kFd : array_like
        Distance of the wires, 1e-12 to 1e12.

    Returns
    -------
    dict of float or ndarray of float64
        ``"U2k"``: U12(2 k_F), the double integral of ``cos(2 (x1 - x2)) U12``; ``"U0"``: the same without the cosine;
        ``"U1"``: with ``1 - 2 |x1 - x2|/L`` instead; ``"Utilde2"``: the fourfold integral of Eq. (5), a square
        already. NaN where an argument is NaN.

    Raises
    ------
    ValueError
        Outside these ranges, or if the shapes do not broadcast.

    Notes
    -----
    All four are positive. U0, U1 and Utilde2 keep their relative digits. U2k is exact to the rounding of
    ``L K_0(2d) + 1/(4d) + 1/(4 sqrt(L**2 + d**2))`` and of nothing larger: the oscillating integral is turned into the
    complex plane, where nothing cancels but the two ends of wires much shorter than their distance (``d >> L``, then
    U2k is about ``sin(L)**2/d``).

    Examples
    --------
    >>> from coulombdrag import mesoscopic
    >>> found = mesoscopic.interaction_moments(100.0, 1.0)
    >>> round(found["U2k"], 10), round(found["U0"], 10)
    (23.2436717333, 861.6584733721)
    """
    L, d = broadcast(kFL=in_range("kFL", kFL, *LENGTHS), kFd=in_range("kFd", kFd, *DISTANCES))
    flat = np.empty((len(_NAMES), L.size))
    for where, panels in _groups(L.ravel(), d.ravel()):
        flat[:, where] = _moments(L.ravel()[where], d.ravel()[where], panels)
    return {name: plain(row.reshape(L.shape)) for name, row in zip(_NAMES, flat, strict=True)}


def _groups(L: FloatArray, d: FloatArray) -> Iterator[tuple[Any, int]]:
    """Pieces of points that take the same number of panels, so that no point's bits depend on its neighbours."""
    with np.errstate(over="ignore"):
        needed = np.nan_to_num(np.ceil(np.arcsinh(L / d)), nan=1.0)
    for panels in np.unique(needed):
        where = np.flatnonzero(needed == panels)
        for start in range(0, where.size, _PIECE):
            yield where[start:start + _PIECE], int(panels)


def _moments(L: FloatArray, d: FloatArray, panels: int) -> FloatArray:
    """The four moments, as rows in the order of `_NAMES`."""
    ratio = d / L
    ends = _powers(ratio, np.ones_like(ratio))
    return np.stack([_backscattering(L, d, panels), 2.0 * L * (ends[0] - ends[1]), L * L * _squared(ratio, panels),
                     2.0 * L * (ends[0] - 3.0 * ends[1] + 2.0 * ends[2])])


def _panels(low: FloatArray, high: FloatArray, number: int) -> tuple[FloatArray, FloatArray]:
    """Nodes and weights of Gauss on equal panels from `low` to `high`, as last axis."""
    where = ((np.arange(number)[:, None] + _AT) / number).ravel()
    span = (high - low)[..., None]
    return low[..., None] + span * where, span * np.tile(_BY / number, number)


def _powers(d: FloatArray, b: FloatArray) -> FloatArray:
    """Integrals of ``v**k/sqrt(v**2 + d**2)`` from 0 to b, k = 0 to 4 along the first axis."""
    d = np.broadcast_to(d, b.shape)
    s = np.hypot(b, d)
    found = np.empty((5, *b.shape))
    with np.errstate(over="ignore", invalid="ignore"):   # far below d, where the other form is taken
        found[0] = np.arcsinh(b / d)
        found[1] = b * (b / (s + d))
        for k in (2, 3, 4):
            found[k] = (b ** (k - 1) * s - (k - 1) * d * d * found[k - 2]) / k
    near = b < d                          # there the two terms cancel
    if near.any():
        t = (b[near] / d[near])[..., None] * _AT
        root = _BY / np.sqrt(1.0 + t * t)
        for k in (2, 3, 4):
            found[k][near] = b[near] ** (k + 1) / d[near] * (root * _AT**k).sum(axis=-1)
    return found


def _inner(table: FloatArray, powers: FloatArray, moments: FloatArray) -> FloatArray:
    """Sum of the entries of a table, each times its power of u and its moment of v."""
    total = np.zeros_like(powers[0])
    for i, j in np.argwhere(table):
        total += table[i, j] * powers[i] * moments[j]
    return total


def _squared(d: FloatArray, panels: int) -> FloatArray:
    """Utilde2 of wires of length one: the outer integral over ``theta = asinh(u/d)``, the inner one in closed form."""
    def outer(top: float) -> tuple[FloatArray, FloatArray, FloatArray]:
        theta, weight = _panels(np.zeros_like(d), np.arcsinh(top / d), panels)
        u = np.minimum(d[:, None] * np.sinh(theta), top)
        return u, weight, np.stack([u**i for i in range(5)])

    u, weight, powers = outer(1.0)
    whole = _powers(d, np.ones_like(d))[:, :, None]
    total = (weight * (4.0 * _inner(_SAME, powers, _powers(d[:, None], u))
                       + 2.0 * _inner(_OPPOSITE, powers, whole))).sum(axis=-1)
    # u + v < 1 twice with u < 1/2, less the square that is then counted twice: the inner integral is smooth there
    u, weight, powers = outer(0.5)
    both = 2.0 * _powers(d[:, None], 1.0 - u) - _powers(d, np.full_like(d, 0.5))[:, :, None]
    found: FloatArray = (total + 2.0 * (weight * _inner(_SHORT, powers, both)).sum(axis=-1)) / 3.0
    return found


def _backscattering(L: FloatArray, d: FloatArray, panels: int) -> FloatArray:
    """U12(2 k_F): on the real axis for short wires, on the complex contour for long ones."""
    short = ~((L > _CONTOUR) & (d > 0.0))             # NaN among them
    found = np.empty_like(L)
    if short.any():
        found[short] = _on_the_axis(L[short], d[short], panels)
    if not short.all():
        found[~short] = _on_the_contour(L[~short], d[~short])
    return found


def _on_the_axis(L: FloatArray, d: FloatArray, panels: int) -> FloatArray:
    theta, weight = _panels(np.zeros_like(d), np.arcsinh(L / d), panels)
    u = d[:, None] * np.sinh(theta)
    found: FloatArray = 2.0 * (weight * (L[:, None] - u) * np.cos(2.0 * u)).sum(axis=-1)
    return found


def _on_the_contour(L: FloatArray, d: FloatArray) -> FloatArray:
    """``2 [L K0(2d) + near - Re exp(2iL) far]``: up the imaginary axis from either end of the wire.

    ``near`` is the integral of ``y exp(-2y)/sqrt(d**2 - y**2)`` from 0 to d, ``far`` that of
    ``y exp(-2y)/sqrt((L + iy)**2 + d**2)`` from 0 on; its branch points are at least L away from the path.
    """
    from scipy.special import k0

    y, weight = _panels(np.zeros(1), np.full(1, _DEPTH), 10)
    damped = weight * y * np.exp(-2.0 * y)
    far = (damped / np.sqrt((L[:, None] + 1j * y) ** 2 + (d * d)[:, None])).sum(axis=-1)
    close = d < 2.0 * _DEPTH
    angle, share = _panels(np.zeros(1), np.full(1, np.pi / 2), 12)
    sine = np.sin(angle)
    dc, dw = np.where(close, d, 1.0)[:, None], np.where(close, 4.0 * _DEPTH, d)[:, None]
    near = np.where(close, dc[:, 0] * (share * sine * np.exp(-2.0 * dc * sine)).sum(axis=-1),
                    (damped / np.sqrt((dw - y) * (dw + y))).sum(axis=-1))
    found: FloatArray = 2.0 * (L * k0(2.0 * d) + near - (np.exp(2j * L) * far).real)
    return found
