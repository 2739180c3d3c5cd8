"""Where the relative flow of the layers becomes unstable (two-stream and resistive instabilities)."""

from __future__ import annotations

import numpy as np

from ..errors import FloatArray
from .lyapunov import Fluid, damping, decoupled, isotropic

#: Angles against the velocity, for stresses that break isotropy.
ANGLES = np.linspace(-0.45 * np.pi, 0.45 * np.pi, 9)


def growth(x: FloatArray, angle: FloatArray | float, qv: FloatArray, fluid: Fluid) -> FloatArray:
    """Return the largest growth rate at wave number x, where the layers differ in q.v by `qv`.

    The matrix is formed as ``C^T L C + i C^T K C^-T`` with the energy ``U = C C^T``: in these variables the damping
    is what makes it non-Hermitian and the small stiffness of the acoustic plasmon at small x is not a difference.
    """
    x, angle, qv = np.broadcast_arrays(x, angle, qv)
    c = fluid.compressibility
    own = 1.0 + c[0] * x
    rest = -np.expm1(-2.0 * x) + (c[0] + c[1]) * x + c[0] * c[1] * x**2
    root = np.zeros((*x.shape, 2, 2))
    root[..., 0, 0], root[..., 1, 0] = np.sqrt(own / x), np.exp(-x) / np.sqrt(own * x)
    root[..., 1, 1] = np.sqrt(rest / (own * x))
    upper = np.swapaxes(root, -1, -2)
    matrix = np.zeros((*x.shape, 6, 6), dtype=np.complex128)
    n = np.array([0, 3])
    matrix[..., n[:, None], n] = upper @ (fluid.varsigma[:, None] * root) * (x**2)[..., None, None]
    matrix[..., 0, 0] += 1j * qv
    matrix[..., 0, 3] -= 1j * qv * np.exp(-x) / np.sqrt(rest)
    for a in (0, 1):
        inertia = fluid.density[a] * fluid.mass[a]
        matrix[..., n, 3 * a + 1] = 1j * root[..., a, :] * (x * np.sqrt(inertia) / fluid.mass[a])[..., None]
        matrix[..., 3 * a + 1, n] = matrix[..., n, 3 * a + 1]
        u = slice(3 * a + 1, 3 * a + 3)
        matrix[..., u, u] = damping(fluid.thermal[a] + fluid.silent[a], angle) * (x**2 / inertia)[..., None, None]
    for i in (1, 2):
        matrix[..., i, i] += 1j * qv
    if decoupled(fluid):
        keep = np.array([0, 1, 3, 4])
        matrix = matrix[..., keep[:, None], keep]
    rate = -np.linalg.eigvals(matrix).real.min(axis=-1)
    rounding = 1e-14 * np.abs(matrix).max(axis=(-1, -2))
    return np.where(np.abs(rate) < rounding, 0.0, rate)


def bare_frequencies(x: FloatArray, fluid: Fluid) -> FloatArray:
    """Return the plasma frequencies of the two layers without their coupling, shape (2, ...)."""
    x = np.asarray(x)
    return np.stack([np.sqrt(fluid.density[a] / fluid.mass[a] * x * (1.0 + fluid.compressibility[a] * x))
                     for a in (0, 1)])


def neutral(x: FloatArray, angle: float, fluid: Fluid) -> FloatArray:
    """Return the smallest q.v at which a fluctuation of wave number x grows; infinity where none does.

    Only wave numbers that may have the smallest velocity of all are followed to full accuracy. The tongue of the
    two-stream instability has the width of the coupling, so the scan is dense around the sum of the two plasma
    frequencies.
    """
    total = bare_frequencies(x, fluid).sum(axis=0)
    width = np.exp(-x)
    coarse = np.linspace(0.0, 3.0, 31)
    fine = 1.0 + width[:, None] * np.linspace(-2.0, 2.0, 33)
    trial = np.sort(np.concatenate([np.broadcast_to(coarse, (x.size, coarse.size)), np.maximum(fine, 0.0)], axis=1))
    trial = trial * total[:, None]
    rate = growth(x[:, None], angle, trial, fluid)
    trial, rate = _zoom(x, angle, trial, rate, fluid)
    grows = rate > 0
    out = np.where(grows[:, 0], 0.0, np.inf)
    first = np.argmax(grows, axis=1)
    rows = np.flatnonzero(grows.any(axis=1) & ~grows[:, 0])
    if rows.size:
        low, high = trial[rows, first[rows] - 1], trial[rows, first[rows]]
        for _ in range(45):
            may = low / x[rows] <= (high / x[rows]).min()
            middle = (low[may] + high[may]) / 2
            up = growth(x[rows][may], angle, middle, fluid) > 0
            high[may], low[may] = np.where(up, middle, high[may]), np.where(up, low[may], middle)
        out[rows] = high
    return out


def _zoom(x: FloatArray, angle: float, trial: FloatArray, rate: FloatArray, fluid: Fluid, rounds: int = 3
          ) -> tuple[FloatArray, FloatArray]:
    """Add points around the fastest growth of every row, for tongues narrower than the scan."""
    rows = np.arange(x.size)
    for _ in range(rounds):
        top = np.argmax(rate, axis=1)
        low, high = trial[rows, np.maximum(top - 1, 0)], trial[rows, np.minimum(top + 1, trial.shape[1] - 1)]
        more = low[:, None] + (high - low)[:, None] * np.linspace(0.0, 1.0, 9)[1:-1]
        trial = np.concatenate([trial, more], axis=1)
        rate = np.concatenate([rate, growth(x[:, None], angle, more, fluid)], axis=1)
        order = np.argsort(trial, axis=1)
        trial, rate = np.take_along_axis(trial, order, axis=1), np.take_along_axis(rate, order, axis=1)
    return trial, rate


def critical_velocity(fluid: Fluid) -> float:
    """Return the smallest relative velocity along x at which something grows, for the damping of `fluid` as it stands.

    All wave numbers and, for stresses that break isotropy, a fan of angles are searched; infinity if nothing grows.
    """
    angles = np.array([0.0]) if isotropic(fluid) else ANGLES
    # plasmons oscillate for sqrt(x) < 1/varsigma; beyond x = 30 the coupling is below 1e-13
    scan = np.geomspace(1e-3 / max(1.0, float(fluid.varsigma.max())) ** 2, 30.0, 150)
    best = np.inf
    for angle in angles:
        grid = scan
        for _ in range(4):
            speed = neutral(grid, float(angle), fluid) / (grid * np.cos(angle))
            at = int(np.argmin(speed))
            best = min(best, float(speed[at]))
            if not np.isfinite(best) or best == 0.0:
                break
            grid = np.linspace(grid[max(at - 1, 0)], grid[min(at + 1, grid.size - 1)], 12)
    return best
