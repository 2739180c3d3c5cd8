"""The exactly solvable model by a road of its own: the kinetic equation (70) on a grid of momenta, as one matrix.

Nothing of the solution of Sec. VII is used: no average is known beforehand, nothing is integrated in closed form.
Unknown are the slopes of g_1 and g_2 at the nodes; the equations are those of (70) with (82), multiplied by the weights
of the nodes, which makes their matrix symmetric. Accurate to some 1e-8 for e_F up to 15 T.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from ..errors import FloatArray, plain
from .model import FokkerPlanckModel

_PER_PANEL, _PANEL = 12, 1.25
_TOP = 30.0


def log_S(model: FokkerPlanckModel) -> Any:
    """Logarithm of S of Eq. (111), broadcast over the parameters of the model; D3_sigma must be positive.

    Examples
    --------
    >>> model = FokkerPlanckModel(eF1=6.0, eF2=5.0, T=1.0, D2=1.0, lambda1=0.1, lambda2=0.1, kappa=1.0)
    >>> bool(abs(log_S(model) - model.log_S()) < 1e-9)
    True
    """
    names = ("eF1", "eF2", "T", "D2", "lambda1", "lambda2", "kappa", "m", "e")
    rows = np.broadcast_arrays(*(np.asarray(getattr(model, name), dtype=np.float64) for name in names))
    out = np.empty(rows[0].shape)
    for index in np.ndindex(out.shape):
        out[index] = _log_S(*(float(row[index]) for row in rows))
    return plain(out)


def _grid(eF: FloatArray, T: float, ratio: float, m: float) -> tuple[FloatArray, FloatArray]:
    """Momenta k > 0 and weights of integrals over all k."""
    top = max(eF.max(), 0.0) + T * (_TOP + max(np.log(ratio), 0.0))
    edges = np.sqrt(2 * m * np.linspace(0.0, top, int(np.ceil(top / (_PANEL * T))) + 1))
    x, w = np.polynomial.legendre.leggauss(_PER_PANEL)
    middle, half = (edges[1:] + edges[:-1]) / 2, (edges[1:] - edges[:-1]) / 2
    return (middle[:, None] + half[:, None] * x).ravel(), (2 * half[:, None] * w).ravel()


def _log_S(eF1: float, eF2: float, T: float, D2: float, lambda1: float, lambda2: float, kappa: float, m: float, e: float
           ) -> float:
    eF, lam = np.array([eF1, eF2]), np.array([lambda1, lambda2])
    k, w = _grid(eF, T, 1.0, m)
    k_T = _zeta2(k, eF, T, m) @ w
    D3 = lam + kappa / k_T
    k, w = _grid(eF, T, 4 * D2 / D3.min(), m)
    z, u = _zeta2(k, eF, T, m), _one_minus_tanh(k, eF, T, m)
    n, count = u @ w / (4 * np.pi), k.size
    pair = np.diag(w * D2 / 2 * z[0] * z[1])
    matrix = np.block([[pair + np.diag(w * D3[0] * z[0]), -pair], [-pair, pair + np.diag(w * D3[1] * z[1])]])
    means = np.zeros((2, 2 * count))                       # averages of (79), (80)
    means[0, :count], means[1, count:] = w * z[0] / k_T[0], w * z[1] / k_T[1]
    coupling = np.array([[lam[0] * k_T[0], kappa], [kappa, lam[1] * k_T[1]]])
    matrix -= means.T @ coupling @ means
    source = np.concatenate([n[1] * w * u[0], -n[0] * w * u[1]])
    scale = 1 / np.sqrt(np.concatenate([w * D3[0] * z[0] + np.diag(pair), w * D3[1] * z[1] + np.diag(pair)]))
    zero = 1 / scale                                       # slopes that are all one: momentum is conserved, (88)
    zero /= np.linalg.norm(zero)
    scaled = matrix * scale * scale[:, None] + np.outer(zero, zero)
    slopes = np.linalg.solve(scaled, source * scale)
    return float(np.log(e**2 * T / (8 * np.pi * n.sum() ** 2)) + np.log(slopes @ (source * scale)))


def _zeta2(k: FloatArray, eF: FloatArray, T: float, m: float) -> FloatArray:
    with np.errstate(over="ignore"):
        return np.asarray(1 / np.cosh((k**2 / (2 * m) - eF[:, None]) / (2 * T)) ** 2)


def _one_minus_tanh(k: FloatArray, eF: FloatArray, T: float, m: float) -> FloatArray:
    with np.errstate(over="ignore"):
        return np.asarray(2 / (1 + np.exp((k**2 / (2 * m) - eF[:, None]) / T)))
