"""Discretisation of the pair-collision operator of Eq. (7): weights, graph Laplacian, factor, rates.

With ``w = zeta_1 zeta_2`` and ``M = 2 w**2/(zeta_1**2 + zeta_2**2)`` the equation of g_- = (g_1 - g_2)/2 reads
``(L - i omega M) g_- = M e k (E_1 - E_2)/(2 m T)``, where

    (L g)(k) = (m/2) integral dk'/(2 pi) w(k) w(k') V(k' - k)**2/abs(k' - k) (g(k) - g(k'))

is symmetric and conserves: the Laplacian of a graph of momenta. It is kept in that form to the end. The relaxation
across the bottom of the band is exp(-2 eF/T) times slower than that at the Fermi points, but every rate keeps its
relative accuracy, because nothing is ever subtracted: the matrix is given by its off-diagonal part and by what its
diagonal exceeds the row by.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

from ..errors import ConvergenceError, FloatArray

_NODES, _WEIGHTS = np.polynomial.legendre.leggauss(20)
_FLAT, _REACH = 16, 2.5        # window 1 - O(x**32), x = q/(2.5 h): the moments see the singularity at q = 0 only


def product_weights(potential: Callable[[FloatArray], FloatArray], step: float, count: int, order: int) -> FloatArray:
    """Return c_j, j = 1..count, such that the integral of ``q V(q)**2 S(q)`` over q > 0 is the sum of c_j S(j h).

    The trapezoidal rule, with its first `order` weights changed so that even polynomials S below the degree 2 order
    are integrated exactly near q = 0. S is what the even part of the integrand leaves after q**2 is taken out of
    ``g(k') - g(k)``; its value at q = 0 is the Fokker-Planck part, which a plain rule misses: first order, with
    logarithms for K0. For a potential of short range in q the whole rule becomes a difference formula for Eq. (15).
    """
    from scipy.special import gammaincc

    j = np.arange(1, count + 1).astype(np.float64)
    weights = step**2 * j * potential(j * step) ** 2
    if order == 0:
        return weights
    end = int(_REACH * np.sqrt(_FLAT + 70)) + 1
    edges = np.r_[0.0, 2.0 ** np.arange(-60, 0), np.arange(1, end + 1)]
    x = edges[:-1, None] + np.diff(edges)[:, None] * (1 + _NODES) / 2
    exact = x * potential(x * step) ** 2 * gammaincc(_FLAT, (x / _REACH) ** 2) * np.diff(edges)[:, None] * _WEIGHTS / 2
    at = np.arange(1.0, end + 1)
    plain = at * potential(at * step) ** 2 * gammaincc(_FLAT, (at / _REACH) ** 2)
    powers = 2 * np.arange(order)
    missing = np.array([(exact * x**p).sum() - (plain * at**p).sum() for p in powers])
    vandermonde = np.arange(1.0, order + 1)[None, :] ** powers[:, None]
    weights[:order] += step**2 * np.linalg.solve(vandermonde, missing)
    return weights


def product_weights_of(potential: Callable[[FloatArray], FloatArray], step: float, count: int, order: int,
                       signed: bool) -> tuple[FloatArray, int]:
    """Return `product_weights` and their order: `order`, or the highest below that has no negative weight."""
    for lower in range(order, -1, -1):
        weights = product_weights(potential, step, count, lower)
        if (signed and lower == order) or weights.min() >= 0:
            return weights, lower
        if lower == 1:
            raise ConvergenceError(f"the grid of step {step:g} does not resolve the potential: use more nodes")
    raise AssertionError("the plain rule has no negative weight")


def odd_laplacian(weight: FloatArray, pairs: FloatArray, first: int = 0) -> tuple[FloatArray, FloatArray]:
    """Return the Laplacian on odd functions, at (i + 1/2) h, i >= first: (off-diagonal part, excess of the diagonal).

    Parameters
    ----------
    weight : ndarray
        w at these momenta.
    pairs : ndarray
        Rate of an exchange over j steps, without the weights w, for j = 1, 2, ...
    first : int
        Number of momenta left out at the bottom.
    """
    i = np.arange(first, first + weight.size)
    table = np.r_[0.0, pairs]
    both = np.outer(weight, weight)
    same = table[np.abs(i[:, None] - i)] * both
    across = table[i[:, None] + i + 1] * both
    off = across - same
    np.fill_diagonal(off, 0.0)
    excess = 2 * np.minimum(same, across).sum(axis=1) + 2 * np.diag(across)      # `same` is zero on the diagonal
    return off, excess


def dense(off: FloatArray, excess: FloatArray) -> FloatArray:
    """Return the matrix with that off-diagonal part and that excess of the diagonal over the sum of abs(row)."""
    return off + np.diag(excess + np.abs(off).sum(axis=1))


def factor(off: FloatArray, excess: FloatArray) -> FloatArray:
    """Return R with ``R.T @ R`` the matrix, each entry to high relative accuracy.

    Gaussian elimination with diagonal pivoting. A pivot is its excess plus the absolute off-diagonal entries of its
    row, and each excess grows by positive terms only (J. G. Alfa, J. Xue and Q. Ye, Math. Comp. 71, 217 (2002);
    Q. Ye, Math. Comp. 77, 2195 (2008), for entries of both signs), so that no digit is lost.
    """
    size = excess.size
    a, v, name = off.copy(), excess.copy(), np.arange(size)
    one_sign = bool((off <= 0).all())
    rows = np.zeros((size, size))
    for s in range(size):
        pivots = v[s:] + np.abs(a[s:, s:]).sum(axis=1)
        best = s + int(np.argmax(pivots))
        pivot = pivots[best - s]
        if not pivot > 0:
            raise ConvergenceError("the pair-collision operator has momenta without any partner: its rates underflow")
        swap, back = [s, best], [best, s]
        a[swap], v[swap], name[swap] = a[back], v[back], name[back]
        a[:, swap] = a[:, back]
        row = a[s, s + 1 :].copy()
        rows[s, name[s]], rows[s, name[s + 1 :]] = np.sqrt(pivot), row / np.sqrt(pivot)
        change = row[:, None] * (row / pivot)
        rest = a[s + 1 :, s + 1 :]
        if not one_sign:           # where an entry shrinks, the diagonal's excess over the row grows by twice that
            shrink = np.where(rest * change > 0, 2 * np.minimum(np.abs(rest), np.abs(change)), 0.0)
            np.fill_diagonal(shrink, 0.0)
            v[s + 1 :] += shrink.sum(axis=1)
        v[s + 1 :] += np.abs(row) * (v[s] / pivot)
        rest -= change
        np.fill_diagonal(rest, 0.0)
    return rows


def rates(off: FloatArray, excess: FloatArray, mass: FloatArray, source: FloatArray) -> tuple[FloatArray, FloatArray]:
    """Return the eigenvalues of ``L u = gamma M u``, ascending, and the squares of the source's components.

    One-sided Jacobi rotations on the factor of L keep the relative accuracy of the small eigenvalues.

    Parameters
    ----------
    off, excess : ndarray
        The matrix L.
    mass : ndarray
        Diagonal of M.
    source : ndarray
        Values s(k_i); its component along the eigenvector u is ``sum of M s u``, with ``sum of M u**2 = 1``.
    """
    from scipy.linalg import lapack

    scaled = factor(off, excess) / np.sqrt(mass)
    # joba = 0 promises the accuracy for row- and column-scaled matrices; jobr = 0 keeps the smallest singular values.
    values, _, vectors, scale, _, info = lapack.dgejsv(scaled, joba=0, jobu=3, jobv=0, jobr=0)
    if info != 0 or not np.isfinite(values).all():
        raise ConvergenceError(f"the eigenvalues of the pair-collision operator did not converge (info = {info})")
    gamma = (values * (scale[0] / scale[1])) ** 2
    parts: Any = vectors.T @ (source * np.sqrt(mass))
    return gamma[::-1].copy(), (parts**2)[::-1].copy()
