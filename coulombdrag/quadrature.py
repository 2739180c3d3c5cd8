"""Adaptive Gauss-Kronrod quadrature of many integrals at once.

Every round bisects, for all integrals together, the panels whose error exceeds their share, so that the integrand is
called a few times on large arrays instead of many times on small ones.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import numpy.typing as npt

from .errors import ConvergenceError, FloatArray

_KRONROD_NODES = np.array([
    0.991455371120812639206854697526329, 0.949107912342758524526189684047851, 0.864864423359769072789712788640926,
    0.741531185599394439863864773280788, 0.586087235467691130294144691475180, 0.405845151377397166906606412076961,
    0.207784955007898467600689403773245, 0.0])
_KRONROD_WEIGHTS = np.array([
    0.022935322010529224963732008058970, 0.063092092629978553290700663189204, 0.104790010322250183839876322541518,
    0.140653259715525918745189590510238, 0.169004726639267902826583426598550, 0.190350578064785409913256402421014,
    0.204432940075298892414161999234649, 0.209482141084727828012999174891714])
_GAUSS_WEIGHTS = np.array([
    0.129484966168869693270611432679082, 0.279705391489276667901467771423780, 0.381830050505118944950369775488975,
    0.417959183673469387755102040816327])
NODES = np.concatenate([-_KRONROD_NODES[:-1], _KRONROD_NODES[::-1]])
KRONROD = np.concatenate([_KRONROD_WEIGHTS[:-1], _KRONROD_WEIGHTS[::-1]])
GAUSS = np.zeros(15)
GAUSS[1:14:2] = np.concatenate([_GAUSS_WEIGHTS[:-1], _GAUSS_WEIGHTS[::-1]])

Integrand = Callable[[FloatArray, npt.NDArray[np.intp]], FloatArray]


def adaptive(
    integrand: Integrand, edges: npt.ArrayLike, lanes: int = 1, *, relative: float = 1e-12, absolute: float = 0.0,
    together: bool = False, extra: tuple[npt.NDArray[np.intp], FloatArray] | None = None, most: int = 500,
) -> tuple[FloatArray, FloatArray]:
    """Integrate `lanes` functions, each of any number of components, from ``edges[0]`` to ``edges[-1]``.

    Parameters
    ----------
    integrand : callable
        ``integrand(x, lane)`` with x of shape (k, 15) and lane of shape (k,) returns (k, 15) or (k, 15, c).
    edges : array_like
        Panels to begin with; put the places where the integrand turns among them.
    lanes : int
        Number of integrals.
    relative, absolute : float
        Tolerances; the first relative to the largest component of the integral's own lane or, if `together`, of all.
    extra : (lane, x), optional
        Further panel edges of single lanes, such as the places of narrow resonances.

    Returns
    -------
    values, errors : ndarray
        Shapes (lanes,) or (lanes, c). Errors are QUADPACK's estimate, never below the rounding of the sum.

    Raises
    ------
    ConvergenceError
        If `most` panels a lane, on average, do not reach the tolerance.
    """
    low, high, lane = _panels(np.asarray(edges, dtype=np.float64), lanes, extra)
    value, error = _rule(integrand, low, high, lane)
    while True:
        total, doubt = _sum(value, lane, lanes), _sum(error, lane, lanes)
        goal = np.maximum(absolute, relative * np.abs(total).max(axis=-1))
        if together:
            goal = np.full(lanes, goal.max())
        open_lane = ~(doubt.max(axis=-1) <= goal) & np.isfinite(total).all(axis=-1)
        if not open_lane.any():
            return _shape(total), _shape(doubt)
        if lane.size > most * lanes:
            over = float((doubt.max(axis=-1) - goal).max())
            raise ConvergenceError(f"the quadrature did not converge: its error is {over:.1e} above the tolerance")
        share = goal[lane] / np.bincount(lane, minlength=lanes)[lane]
        split = open_lane[lane] & (error.max(axis=-1) > share)
        middle = (low[split] + high[split]) / 2
        new = (np.concatenate([low[split], middle]), np.concatenate([middle, high[split]]), np.tile(lane[split], 2))
        fresh_value, fresh_error = _rule(integrand, *new)
        low, high, lane = (np.concatenate([old[~split], add]) for old, add in zip((low, high, lane), new, strict=True))
        value = np.concatenate([value[~split], fresh_value])
        error = np.concatenate([error[~split], fresh_error])


def _panels(edges: FloatArray, lanes: int, extra: tuple[npt.NDArray[np.intp], FloatArray] | None
            ) -> tuple[FloatArray, FloatArray, npt.NDArray[np.intp]]:
    lane, cut = np.repeat(np.arange(lanes), edges.size), np.tile(edges, lanes)
    if extra is not None:
        inside = (extra[1] > edges[0]) & (extra[1] < edges[-1])
        lane, cut = np.concatenate([lane, extra[0][inside]]), np.concatenate([cut, extra[1][inside]])
        order = np.lexsort((cut, lane))
        lane, cut = lane[order], cut[order]
    real = (lane[:-1] == lane[1:]) & (cut[:-1] < cut[1:])
    return cut[:-1][real], cut[1:][real], lane[:-1][real]


def _shape(a: FloatArray) -> FloatArray:
    return a[:, 0] if a.shape[1] == 1 else a


def _sum(a: FloatArray, lane: npt.NDArray[np.intp], lanes: int) -> FloatArray:
    return np.stack([np.bincount(lane, weights=column, minlength=lanes) for column in a.T], axis=-1)


def _rule(integrand: Integrand, low: FloatArray, high: FloatArray, lane: npt.NDArray[np.intp]
          ) -> tuple[FloatArray, FloatArray]:
    half = (high - low) / 2
    x = ((low + high) / 2)[:, None] + half[:, None] * NODES
    y = np.asarray(integrand(x, lane))
    if y.ndim == 2:
        y = y[..., None]
    scale = half[:, None]
    value = np.einsum("kjc,j->kc", y, KRONROD) * scale
    rough = np.abs(np.einsum("kjc,j->kc", y, KRONROD - GAUSS)) * scale
    size = np.einsum("kjc,j->kc", np.abs(y), KRONROD) * scale
    spread = np.einsum("kjc,j->kc", np.abs(y - value[:, None] / (2 * scale[:, None])), KRONROD) * scale
    with np.errstate(divide="ignore", invalid="ignore"):
        sharp = spread * np.minimum(1.0, (200 * rough / spread) ** 1.5)
    error = np.where((spread > 0) & (rough > 0), sharp, rough)
    return value, np.maximum(error, 2 * np.finfo(float).eps * size)
