"""A strip of several channels in a magnetic field: scattering states by a banded solver."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any, ClassVar

import numpy as np

from ..errors import FloatArray, a_number, in_range, whole_number
from .trace import ComplexArray

#: How near an opening channel may be: its wave grows as the inverse root of the velocity.
_OPENS = 1e-9


@dataclass(frozen=True, kw_only=True)
class Strip:
    """A strip of ``length`` times ``width`` sites, hopping 1, with clean leads of the same width and no field.

    Parameters
    ----------
    length, width : int
        Sites along and across.

    Notes
    -----
    Sites are numbered column by column, ``x*width + y``. The field stands in the phases of the hops along the strip,
    ``-exp(-i field y)`` from x to x + 1, y counted from the middle: `field` is the flux through a cell in units of
    hbar/e.

    Examples
    --------
    >>> S, psi = Strip(length=5, width=2).scattering(np.zeros(10), energy=-1.5, field=0.1)
    >>> S.shape, psi.shape, bool(abs(S.conj().T @ S - np.eye(len(S))).max() < 1e-13)
    ((2, 2), (2, 10), True)
    """

    one_point: ClassVar[bool] = True  # arrays are not points: a sweep makes it anew at each
    length: int
    width: int

    def __post_init__(self) -> None:
        object.__setattr__(self, "length", whole_number("length", self.length, 1, 100_000))
        object.__setattr__(self, "width", whole_number("width", self.width, 1, 1000))

    def modes(self, energy: float) -> tuple[FloatArray, ComplexArray, FloatArray]:
        """Return transverse waves [mode, y], the factors exp(ik) by which they go on, velocities (0: closed)."""
        y = np.arange(1, self.width + 1)
        across = math.pi * y / (self.width + 1)
        waves = math.sqrt(2.0 / (self.width + 1)) * np.sin(across[:, None] * y)
        half = -0.5 * (a_number("energy", energy) + 2.0 * np.cos(across))  # cos k
        near = np.abs(np.abs(half) - 1.0)
        if near.min() < _OPENS:
            raise ValueError(f"energy = {energy!r} is where channel {int(near.argmin()) + 1} opens")
        root = np.sqrt(np.abs((1.0 - half) * (1.0 + half)))
        open_ = np.abs(half) < 1.0
        # closed: the real root that decays, without the difference of two large numbers
        factors = np.where(open_, half + 1j * root, np.sign(half) / (np.abs(half) + root))
        return waves, factors, np.where(open_, 2.0 * root, 0.0)

    def scattering(self, V: Any, *, energy: float, field: float = 0.0) -> tuple[ComplexArray, ComplexArray]:
        """Return S and the scattering states of unit flux at all sites, channels of the left lead first.

        Parameters
        ----------
        V : array_like
            On-site energies, shape (length*width,) or (length, width).
        energy : float
            At least one channel must be open.
        field : float
            Flux through a cell in units of hbar/e.

        Returns
        -------
        S, psi : ndarray
            Shapes (2N, 2N), (2N, sites). Phases of incoming and outgoing waves count from the first and last column.

        Raises
        ------
        ValueError
            For a wrong shape, a value that is not finite, an energy without channels or where one opens.
        """
        from scipy.linalg import solve_banded

        potential = in_range("V", V, -math.inf, math.inf, nan=False)
        n = self.length * self.width
        if potential.shape not in ((n,), (self.length, self.width)):
            raise ValueError(f"V has shape {potential.shape}; it must be ({n},) or ({self.length}, {self.width})")
        waves, factors, v = self.modes(energy)
        open_ = v > 0.0
        if not open_.any():
            raise ValueError(f"energy = {energy!r} has no open channel in a strip of width {self.width}")
        phase = np.float64(a_number("field", field)) * (np.arange(self.width) - 0.5 * (self.width - 1))
        band = self._band(float(energy), potential.reshape(-1), phase, waves.T @ (-factors[:, None] * waves))
        rooted, count = np.sqrt(v[open_])[:, None] * waves[open_], int(open_.sum())
        source = np.zeros((n, 2 * count), np.complex128)
        source[: self.width, :count] = 1j * rooted.T
        source[-self.width:, count:] = 1j * rooted.T
        psi = solve_banded((self.width, self.width), band, source, overwrite_ab=True, overwrite_b=True).T
        out = np.concatenate([rooted @ psi.T[: self.width], rooted @ psi.T[-self.width:]]) - np.eye(2 * count)
        return np.array(out, dtype=np.complex128), np.array(psi, dtype=np.complex128)

    def _band(self, energy: float, V: FloatArray, phase: FloatArray, sigma: ComplexArray) -> ComplexArray:
        """E - H - Sigma by diagonals: ``band[width + i - j, j]`` is element (i, j)."""
        w, n = self.width, V.size
        band = np.zeros((2 * w + 1, n), np.complex128)
        band[w] = energy - V
        if w > 1:  # -H = 1 across a column; with width 1 these diagonals are those along the strip
            inside = np.arange(n - 1) % w != w - 1
            band[w - 1, 1:] += inside
            band[w + 1, :-1] += inside
        along = np.tile(np.exp(-1j * phase), self.length)
        band[2 * w, : n - w] += along[: n - w]                   # from x to x + 1
        band[0, w:] += along[: n - w].conj()
        for first in (0, n - w):
            for i in range(w):
                for j in range(w):
                    band[w + i - j, first + j] -= sigma[i, j]
        return band
