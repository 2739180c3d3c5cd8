"""Drag between chaotic dots, Eqs. (7)-(18), by random matrices: H and its coupling to the leads drawn together.

Heidelberg form: ``G = 1/(E - H + i P)`` with P the projector on the levels that couple to the 2N channels of two
leads, ``S = 1 - 2i P G P`` and scattering states ``psi = G P``. At E = 0, in the middle of the band, the coupling is
perfect: the mean of S is zero. Units: the mean of the spectral function ``B(r, r') = sum of psi psi*`` is one at
coinciding points.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from ..errors import FloatArray, a_flag, in_range, plain, whole_number
from .interactions import LARGEST

if TYPE_CHECKING:  # pragma: no cover
    import xarray

ComplexArray = npt.NDArray[np.complex128]
_MOST_CHANNELS, _MOST_POINTS, _MOST_LEVELS = 512, 64, 4096
#: Streams of random numbers: H, the second matrix of the independent draw; the second dot adds _DOTS.
_H, _OWN, _DOTS = 1, 2, 8


def circular_moments(channels: Any, beta: int) -> dict[str, Any]:
    """Exact first and second moments of the current matrix ``I = (tau3 - S+ tau3 S)/2`` of a circular ensemble.

    Parameters
    ----------
    channels : array_like of int
        N, channels per lead: S is 2N by 2N. 1 to 512.
    beta : {1, 2}
        1 for COE (time reversal), 2 for CUE (a field).

    Returns
    -------
    dict of float or ndarray
        ``"mean"``: <I> = mean tau3; and the four numbers of ``<I_ab I_cd> = direct d_ab d_cd + lead tau_ab tau_cd +
        exchange d_ad d_cb + lead_exchange tau_ad tau_cb``.

    Notes
    -----
    By Weingarten functions. The paper's Eq. (15) keeps ``exchange`` alone, whose limit for many channels is 1/(8N).

    Examples
    --------
    >>> from coulombdrag import mesoscopic
    >>> found = mesoscopic.circular_moments(1, 1)
    >>> round(2*found["mean"]/2, 12)                        # mean transmission of one channel: 1/3
    0.333333333333
    """
    n = in_range("channels", channels, 1.0, _MOST_CHANNELS, nan=False, why="channels per lead")
    if np.any(n != np.round(n)):
        raise ValueError("channels must be whole numbers")
    m = 2.0 * n
    if whole_number("beta", beta, 1, 2) == 1:
        common = m * (m + 1.0) * (m + 3.0)
        first = 1.0 / (m + 1.0)
        direct, lead = -(m + 4.0) / common, (2.0 * m + 4.0) / common
        exchange, twisted = (m * m + 4.0 * m + 2.0) / common, -2.0 / common
    else:
        common = m * m - 1.0
        first, direct, lead, exchange, twisted = 0.0 * m, -1.0 / common, 0.0 * m, m / common, 0.0 * m
    found = {"mean": (1.0 - first) / 2.0, "direct": direct / 4.0, "lead": (1.0 - 2.0 * first + lead) / 4.0,
             "exchange": exchange / 4.0, "lead_exchange": twisted / 4.0}
    return {name: plain(value) for name, value in found.items()}


@dataclass(frozen=True, kw_only=True, eq=False)
class ChaoticDot:
    """One chaotic dot between two leads, seen at a few points.

    Parameters
    ----------
    channels : int
        N, channels per lead, 1 to 512; the coupling is perfect.
    beta : {1, 2}
        1 with time reversal, 2 in a magnetic field.
    overlaps : array_like
        Mean spectral function between the points over its value at one point, a symmetric positive semidefinite
        matrix with ones on the diagonal: ``exp(-r/2l) J0(kF r)`` of Eq. (10). At most 64 points.
    levels : int, optional
        Size of H, which is then Gaussian (GOE or GUE); at least 2N and the number of points. By default the limit of
        infinitely many levels, which H of the Lorentzian ensemble has exactly with any number of them.
    joint : bool
        False draws S from the circular ensemble and, beside it, independent Gaussian scattering states: what random
        matrix theory "where eigenvalues and wave functions are uncorrelated" comes to.

    Raises
    ------
    ValueError
        By the name of the field.

    Examples
    --------
    >>> from coulombdrag import mesoscopic
    >>> dot = mesoscopic.ChaoticDot(channels=2, beta=1, overlaps=[[1.0, 0.5], [0.5, 1.0]])
    >>> S, psi = dot.sample(100, seed=1)
    >>> S.shape, psi.shape, bool(abs(S - S.transpose(0, 2, 1)).max() < 1e-10)
    ((100, 4, 4), (100, 2, 4), True)
    """

    channels: int
    beta: int
    overlaps: Any
    levels: int | None = None
    joint: bool = True

    def __post_init__(self) -> None:
        whole_number("channels", self.channels, 1, _MOST_CHANNELS)
        whole_number("beta", self.beta, 1, 2)
        overlaps = in_range("overlaps", self.overlaps, -1.0, 1.0, nan=False, why="of the mean at one point")
        if overlaps.ndim != 2 or overlaps.shape[0] != overlaps.shape[1] or not 2 <= len(overlaps) <= _MOST_POINTS:
            raise ValueError(f"overlaps has shape {overlaps.shape}; it must be (p, p) with p from 2 to {_MOST_POINTS}")
        if not np.array_equal(overlaps, overlaps.T) or np.any(np.diag(overlaps) != 1.0):
            raise ValueError("overlaps must be symmetric with ones on its diagonal")
        values, vectors = np.linalg.eigh(overlaps)
        if values[0] < -1e-12 * len(overlaps):
            raise ValueError(f"overlaps has the eigenvalue {values[0]:.3g}: a spectral function has none below 0")
        if self.levels is not None:
            whole_number("levels", self.levels, 2 * self.channels + len(overlaps), _MOST_LEVELS)
        a_flag("joint", self.joint)
        if not self.joint and self.levels is not None:
            raise ValueError("levels is the size of H, which joint=False does not draw")
        object.__setattr__(self, "_root", vectors * np.sqrt(np.maximum(values, 0.0)))
        object.__setattr__(self, "overlaps", overlaps)

    @property
    def points(self) -> int:
        """Number of points."""
        return len(self.overlaps)

    def sample(self, count: int, seed: int = 0, first: int = 0, stream: int = 0) -> tuple[ComplexArray, ComplexArray]:
        """Scattering matrices and scattering states at the points, of one and the same dots.

        Returns
        -------
        S : ndarray of complex
            Shape (count, 2N, 2N). Unitary; symmetric if beta is 1. The first N channels belong to the left lead.
        psi : ndarray of complex
            Shape (count, points, 2N). ``psi[:, r, a]`` is the state that comes in through channel a.
        """
        m, root = 2 * self.channels, self._root  # type: ignore[attr-defined]
        if not self.joint:
            S = _circular(self.beta, m, seed, first, count, stream + _H)
            psi = _ginibre(self.points, m, seed, first, count, stream + _OWN) / math.sqrt(m)
            return S, root @ psi
        size = m + self.points
        if self.levels is None:
            u = _circular(self.beta, size, seed, first, count, stream + _H)
            one = np.eye(size)
            left = one + u
            left[:, :, :m] += (one - u)[:, :, :m]          # G = [(1 + U) + (1 - U) P]^-1 (-i)(1 - U)
            G = np.linalg.solve(left, -1j * (one - u)[:, :, :m])
        else:
            matrix = -_gaussian(self.beta, self.levels, seed, first, count, stream + _H)
            matrix[:, range(m), range(m)] += 1j
            G = np.linalg.solve(matrix, np.broadcast_to(np.eye(self.levels, m) + 0j, (count, self.levels, m)))
        return np.eye(m) - 2j * G[:, :m], root @ G[:, m:size]

    def correlators(self, count: int, seed: int = 0, first: int = 0, stream: int = 0) -> FloatArray:
        """The antisymmetric ``D(r, r') = Im [B(r, r') (psi I psi+)(r', r)]`` of Eqs. (2)-(3), (count, points, points).

        ``Delta = 4 pi**2 hbar**2 omega nu**2 D/h`` at low frequency, nu the mean density of states at a point.
        """
        S, psi = self.sample(count, seed, first, stream)
        return _three_points(S, psi)

    def theory(self) -> FloatArray:
        """Mean of ``D(r, r') D(s, s')`` at leading order in 1/N, shape (points,)*4: ``F/(4 beta N)``.

        F is Eq. (18) with the overlaps; by sampling, the next order is some 5/N (a field) or 8/N of it. The second
        moment exists only for ``beta N > 2``: near a narrow resonance |D| grows as its width to the power -3/2. The
        paper's Eq. (17) is ``F/(16 N)`` in these units, for either beta: see `paper_theory`. With ``joint=False`` it
        is ``F/(8 N)``.
        """
        share = 4.0 * self.beta if self.joint else 8.0
        return _pairings(np.asarray(self.overlaps)) / (share * self.channels)

    def paper_theory(self) -> FloatArray:
        """Mean of ``D(r, r') D(s, s')`` as Eqs. (16)-(17) have it: ``F/(16 N)``, with and without a field."""
        return _pairings(np.asarray(self.overlaps)) / (16.0 * self.channels)

    def ensemble(self, realisations: int, *, seed: int = 0, executor: Any = None, **options: Any) -> xarray.Dataset:
        """Statistics of D over dots: the output ``D`` and the products ``DD`` with the shape of `theory`.

        Parameters
        ----------
        realisations, seed, executor, options
            As for `coulombdrag.sweeps.ensemble`.
        """
        from ..sweeps import ensemble

        return ensemble(partial(_dot_realisation, self._told()), realisations, seed=seed, executor=executor, **options)

    def _told(self) -> dict[str, Any]:
        """The parameters as plain values, which name the ensemble in a store."""
        return {"channels": int(self.channels), "beta": int(self.beta), "overlaps": np.asarray(self.overlaps).tolist(),
                "levels": self.levels, "joint": bool(self.joint)}


@dataclass(frozen=True, kw_only=True, eq=False)
class ChaoticPair:
    """Two chaotic dots and the interaction between their points.

    Parameters
    ----------
    drive, drag : ChaoticDot
        The two dots, statistically independent.
    interaction : array_like
        U12 between the points of the drive dot (rows) and those of the drag dot (columns).

    Examples
    --------
    >>> from coulombdrag import mesoscopic
    >>> dot = mesoscopic.ChaoticDot(channels=4, beta=2, overlaps=[[1.0, 0.5], [0.5, 1.0]])
    >>> pair = mesoscopic.ChaoticPair(drive=dot, drag=dot, interaction=[[1.0, 0.2], [0.2, 1.0]])
    >>> round(pair.paper_rms()*2/pair.rms(), 12)            # in a field: twice the paper's
    1.0
    """

    drive: ChaoticDot
    drag: ChaoticDot
    interaction: Any

    def __post_init__(self) -> None:
        for name in ("drive", "drag"):
            if not isinstance(getattr(self, name), ChaoticDot):
                raise TypeError(f"{name} must be a ChaoticDot, got {type(getattr(self, name)).__name__}")
        U = in_range("interaction", self.interaction, -LARGEST, LARGEST, nan=False)
        if U.shape != (self.drive.points, self.drag.points):
            raise ValueError(f"interaction has shape {U.shape}; the dots have {self.drive.points} and "
                             f"{self.drag.points} points")
        object.__setattr__(self, "interaction", U)

    def drags(self, count: int, seed: int = 0, first: int = 0) -> FloatArray:
        """Drag g21 = (1/2) sum of U12 U12 D1 D2 of so many pairs, in the dots' units."""
        one = self.drive.correlators(count, seed, first)
        two = self.drag.correlators(count, seed, first, stream=_DOTS)
        U = np.asarray(self.interaction)
        return 0.5 * np.einsum("nij,nij->n", U.T @ one @ U, two)

    def rms(self) -> float:
        """Rms of the drag at leading order in 1/N, from `ChaoticDot.theory`."""
        return self._rms(self.drive.theory(), self.drag.theory())

    def paper_rms(self) -> float:
        """Rms of the drag as Eq. (19) has it: half of `rms` if both dots are in a field, a quarter if none is."""
        return self._rms(self.drive.paper_theory(), self.drag.paper_theory())

    def _rms(self, one: FloatArray, two: FloatArray) -> float:
        U = np.asarray(self.interaction)
        square = np.einsum("abcd,ai,bj,ck,dl,ijkl->", one, U, U, U, U, two, optimize=True)
        return 0.5 * math.sqrt(float(square))

    def ensemble(self, realisations: int, *, seed: int = 0, executor: Any = None, **options: Any) -> xarray.Dataset:
        """Statistics of the drag ``g`` in units of `rms`, by `coulombdrag.sweeps.ensemble`."""
        from ..sweeps import ensemble

        if not self.rms() > 0.0:
            raise ValueError("interaction and overlaps leave no drag: its rms, the unit of the ensemble, is zero")
        told = (self.drive._told(), self.drag._told(), np.asarray(self.interaction).tolist())
        return ensemble(partial(_pair_realisation, *told), realisations, seed=seed, executor=executor, **options)


def _three_points(S: ComplexArray, psi: ComplexArray) -> FloatArray:
    """`coulombdrag.mesoscopic.three_point` of many dots at once; `psi` has the channel as last axis."""
    half = S.shape[-1] // 2
    tau = np.repeat([0.5, -0.5], half)
    out = psi @ S.conj().swapaxes(-1, -2)                  # psi S+: states by the channel they leave through
    B = psi @ psi.conj().swapaxes(-1, -2)
    C = (psi * tau) @ psi.conj().swapaxes(-1, -2) - (out * tau) @ out.conj().swapaxes(-1, -2)
    found: FloatArray = (B * C.swapaxes(-1, -2)).imag
    return found


def _pairings(O: FloatArray) -> FloatArray:  # noqa: E741 - the overlaps
    """F(r, r', s, s') of Eq. (18)."""
    first = np.einsum("ab,cd,ac,bd->abcd", O, O, O, O)
    found: FloatArray = first - np.einsum("ab,cd,ad,bc->abcd", O, O, O, O)
    return found


def _ginibre(rows: int, columns: int, seed: int, first: int, count: int, stream: int) -> ComplexArray:
    """Matrices of independent complex Gaussian numbers with mean square one."""
    from ..sweeps.random import normal

    drawn = normal(seed, first, count, 2 * rows * columns, stream).reshape(count, 2, rows, columns)
    return np.asarray((drawn[:, 0] + 1j * drawn[:, 1]) / math.sqrt(2.0), dtype=np.complex128)


def _circular(beta: int, size: int, seed: int, first: int, count: int, stream: int) -> ComplexArray:
    """Matrices of the CUE (Haar, by QR with the phases of R taken out), or ``U U^T`` of them: the COE."""
    q, r = np.linalg.qr(_ginibre(size, size, seed, first, count, stream))
    phase = np.diagonal(r, axis1=-2, axis2=-1)
    u = np.asarray(q * (phase / np.abs(phase))[:, None, :], dtype=np.complex128)
    return np.asarray(u @ u.swapaxes(-1, -2)) if beta == 1 else u


def _gaussian(beta: int, size: int, seed: int, first: int, count: int, stream: int) -> ComplexArray:
    """Matrices of the GOE or GUE with a band from -2 to 2."""
    a = _ginibre(size, size, seed, first, count, stream)
    h = (a.real + a.real.swapaxes(-1, -2)) * math.sqrt(2.0) if beta == 1 else a + a.conj().swapaxes(-1, -2)
    return np.asarray(h / math.sqrt(2.0 * size), dtype=np.complex128)


def _dot_realisation(told: Mapping[str, Any], seed: int, first: int, count: int) -> dict[str, FloatArray]:
    D = ChaoticDot(**told).correlators(count, seed, first)
    return {"D": D, "DD": D[:, :, :, None, None] * D[:, None, None, :, :]}


def _pair_realisation(one: Mapping[str, Any], two: Mapping[str, Any], interaction: Any, seed: int, first: int,
                      count: int) -> dict[str, FloatArray]:
    pair = ChaoticPair(drive=ChaoticDot(**one), drag=ChaoticDot(**two), interaction=interaction)
    return {"g": pair.drags(count, seed, first) / pair.rms()}
