"""What the solvers take from a strip: blocks of E - H - Sigma by columns, checked arguments, neighbours."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import numpy as np
import numpy.typing as npt

from ..errors import FloatArray
from .leads import Complex, Lead, broadening

BoolArray = npt.NDArray[np.bool_]


@dataclass(frozen=True)
class Terminal:
    """A lead on the strip: broadening and its slope as hermitian blocks of the columns that it touches."""

    columns: npt.NDArray[np.int64]
    gamma: Complex   # (columns, W, W)
    dgamma: Complex
    mu: float | None


@dataclass(frozen=True)
class Blocks:
    """A = E - H - Sigma by columns and its derivative with the energy; what is absent stands alone with A = 1."""

    A: Complex       # (length, W, W)
    dA: Complex
    c: Complex       # (length - 1, W)
    gamma: FloatArray  # of the probes (length, W), zero where absent
    present: BoolArray
    symmetric: bool
    terminals: tuple[Terminal, ...] = field(default=())

    @property
    def shape(self) -> tuple[int, int]:
        """Length and width."""
        length, width = self.gamma.shape
        return length, width


def blocks(onsite: FloatArray, energy: float, gamma: FloatArray, flux: float, present: BoolArray,
           leads: tuple[Lead, ...]) -> Blocks:
    """Return the blocks of a strip; arrays are (length, width)."""
    length, width = onsite.shape
    i = np.arange(width)
    A = np.zeros((length, width, width), dtype=np.complex128)
    dA = np.zeros_like(A)
    A[:, i, i] = np.where(present, energy - onsite + 0.5j * gamma, 1.0)
    dA[:, i, i] = present
    up = present[:, :-1] & present[:, 1:]
    A[:, i[:-1], i[1:]] = up
    A[:, i[1:], i[:-1]] = up
    c = np.exp(1j * flux * i) * (present[:-1] & present[1:])
    symmetric = not c.imag.any()
    found = []
    for lead in leads:
        at = lead.pairs(length, width)
        sigma, slope = lead.values(energy)
        found.append(_terminal(at, sigma, slope, lead.mu, (length, width)))
        here, there = np.nonzero(at[:, 0, None] == at[:, 0])  # pairs of sites in one column
        A[at[here, 0], at[here, 1], at[there, 1]] -= sigma[here, there]
        dA[at[here, 0], at[here, 1], at[there, 1]] -= slope[here, there]
        symmetric &= bool(np.allclose(sigma, sigma.T, rtol=1e-13, atol=0.0))
    return Blocks(A, dA, c, np.where(present, gamma, 0.0), present, symmetric, tuple(found))


def _terminal(at: npt.NDArray[np.int64], sigma: Complex, slope: Complex, mu: float | None, shape: tuple[int, int]
              ) -> Terminal:
    apart = at[:, 0, None] != at[:, 0]
    if np.any(sigma[apart]) or np.any(slope[apart]):
        raise ValueError("self_energy couples sites of different columns: a matrix needs all sites in one column")
    width = shape[1]
    columns = np.unique(at[:, 0])
    gamma = np.zeros((len(columns), width, width), dtype=np.complex128)
    dgamma = np.zeros_like(gamma)
    big, slopes = broadening(sigma), broadening(slope)
    for k, column in enumerate(columns):
        here = np.flatnonzero(at[:, 0] == column)
        rows = at[here, 1]
        gamma[k][np.ix_(rows, rows)] = big[np.ix_(here, here)]
        dgamma[k][np.ix_(rows, rows)] = slopes[np.ix_(here, here)]
    return Terminal(columns, gamma, dgamma, mu)


def full_matrix(b: Blocks) -> tuple[Complex, Complex]:
    """Return A and dA/dE of the whole strip as dense matrices."""
    length, width = b.shape
    whole = np.zeros((2, length, width, length, width), dtype=np.complex128)
    n, i = np.arange(length), np.arange(width)
    whole[0, n, :, n, :], whole[1, n, :, n, :] = b.A, b.dA
    m = n[:-1, None]
    whole[0, m + 1, i, m, i] = b.c
    whole[0, m, i, m + 1, i] = b.c.conj()
    flat: Any = whole.reshape(2, length * width, length * width)
    return flat[0], flat[1]


def pieces(present: BoolArray) -> int:
    """How many pieces the present sites fall into."""
    from scipy.ndimage import label

    return int(label(present)[1])


def band(onsite: FloatArray, present: BoolArray) -> tuple[float, float]:
    """Bounds of the spectrum of H: Gershgorin's discs, onsite energy and number of neighbours."""
    near = np.zeros(onsite.shape)
    near[1:] += present[:-1]
    near[:-1] += present[1:]
    near[:, 1:] += present[:, :-1]
    near[:, :-1] += present[:, 1:]
    return float((onsite - near)[present].min()), float((onsite + near)[present].max())
