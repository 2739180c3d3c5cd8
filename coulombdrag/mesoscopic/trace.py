"""Drag at T^2 from any S-matrix and wave functions: several channels, any geometry, with or without a magnetic field.

Nothing is assumed of time reversal: D(x, x') = Im sum I_ga rho_ab(x) rho_bg(x') is the imaginary part of a product of
two matrices over sites, K = sum psi_b(x) psi_b*(x') and J = sum I_ga psi_a*(x) psi_g(x').
"""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt

from ..errors import FloatArray, as_float, whole_number

ComplexArray = npt.NDArray[np.complex128]

#: Largest deviation from S^+ S = 1: a solver that is good to eight digits passes, a mixed-up order of leads does not.
_UNITARY = 1e-8


def current_matrix(S: Any, left: int | None = None) -> ComplexArray:
    """Return I = (tau3 - S^+ tau3 S)/2, tau3 = 1 for channels of the left lead and -1 for those of the right.

    Parameters
    ----------
    S : array_like
        Unitary matrix, channels of the left lead first: ``S[out, in]``.
    left : int, optional
        Channels of the left lead; half of them by default.

    Examples
    --------
    >>> current_matrix([[0, 1], [1, 0]]).real
    array([[ 1.,  0.],
           [ 0., -1.]])
    """
    matrix = _complex("S", S)
    n = matrix.shape[-1] if matrix.ndim else 0
    if matrix.ndim != 2 or matrix.shape[0] != n or not n:
        raise ValueError(f"S has shape {matrix.shape}; it must be a square matrix")
    if left is None and n % 2:
        raise ValueError(f"S has {n} channels; say how many belong to the left lead with left=")
    count = n // 2 if left is None else whole_number("left", left, 0, n)
    off = float(np.abs(matrix.conj().T @ matrix - np.eye(n)).max())
    if off > _UNITARY:
        raise ValueError(f"S is not unitary: S^+ S differs from 1 by {off:.1e}, allowed are {_UNITARY:g}")
    tau = np.where(np.arange(n) < count, 1.0, -1.0)
    found: ComplexArray = 0.5 * (np.diag(tau) - matrix.conj().T @ (tau[:, None] * matrix))
    return found


def three_point(S: Any, psi: Any, left: int | None = None) -> FloatArray:
    """Return D(x, x') of Eq. (3) on the Fermi surface, antisymmetric in its two sites.

    Parameters
    ----------
    S : array_like
        As in `current_matrix`.
    psi : array_like
        Scattering states ``psi[channel, site]``, in the order of the columns of `S`.

    Returns
    -------
    ndarray
        Shape (sites, sites); in units of the fourth power of `psi`.

    Examples
    --------
    >>> x = np.arange(3)
    >>> D = three_point([[0, 1], [1, 0]], [np.exp(0.5j*x), np.exp(-0.5j*x)])
    >>> bool(abs(D[0, 1] - 2*np.sin(1.0)) < 1e-15)
    True
    """
    current = current_matrix(S, left)
    states = _complex("psi", psi)
    if states.ndim != 2 or len(states) != len(current):
        raise ValueError(f"psi has shape {states.shape}; it must be ({len(current)}, sites), a row a channel of S")
    K = states.T @ states.conj()
    J = states.conj().T @ (current.T @ states)
    D: FloatArray = (K * J).imag
    return D


def drag_from_states(S1: Any, psi1: Any, S2: Any, psi2: Any, U: Any, *, left: tuple[int | None, int | None]
                     = (None, None)) -> float:
    """Return 1/2 sum U(x1, x2) U(x1', x2') D1(x1, x1') D2(x2, x2') of two conductors.

    Parameters
    ----------
    S1, psi1, S2, psi2 : array_like
        S-matrices and scattering states, as in `three_point`.
    U : array_like
        Interaction, shape (sites of conductor 1, sites of conductor 2).
    left : (int, int), optional
        Channels of their left leads.

    Returns
    -------
    float
        g21 if the incoming waves have unit amplitude. For states of unit flux, as Kwant gives them, it is the drag
        itself: G21 = (e^2/h)(2/3)(kT)^2 times it (hbar = 1); in a wire g21 = (v1 v2)^2 times it.

    Examples
    --------
    >>> from coulombdrag.mesoscopic import WirePair
    >>> w, x = WirePair(sites=4, kF=1.0, spacing=1.0), np.arange(4)
    >>> S, psi = [[0, 1], [1, 0]], [np.exp(1j*x), np.exp(-1j*x)]
    >>> g = drag_from_states(S, psi, S, psi, 1/np.hypot(x[:, None] - x, 1.0))
    >>> bool(abs(g/w.clean_drag() - 1) < 1e-13)
    True
    """
    if not isinstance(left, tuple) or len(left) != 2:
        raise ValueError(f"left = {left!r:.60} must be a pair, channels of the left lead of each conductor or None")
    D1, D2 = three_point(S1, psi1, left[0]), three_point(S2, psi2, left[1])
    interaction = as_float("U", U)
    if interaction.shape != (len(D1), len(D2)):
        raise ValueError(f"U has shape {interaction.shape}; it must be ({len(D1)}, {len(D2)}), sites by sites")
    if not np.isfinite(interaction).all():
        where = tuple(int(i) for i in np.argwhere(~np.isfinite(interaction))[0])
        raise ValueError(f"U{list(where)} = {interaction[where]} must be finite")
    return float(0.5 * np.sum(D1 * (interaction @ D2 @ interaction.T)))


def from_kwant(smatrix: Any, wave_function: Any, leads: tuple[int, int] = (0, 1)) -> tuple[ComplexArray, ComplexArray]:
    """Return S and psi as `drag_from_states` takes them, from what Kwant gives for one system and energy.

    Parameters
    ----------
    smatrix : kwant.solvers.common.SMatrix
        Result of ``kwant.smatrix(system, energy)``.
    wave_function : callable
        Result of ``kwant.wave_function(system, energy)``: states of unit flux.
    leads : (int, int)
        Left and right lead.

    Notes
    -----
    Both must come from the same call of Kwant's mode solver, or from systems whose leads have one mode: else the order
    and the phases of the modes may differ. Left channels are ``len(wave_function(leads[0]))``.
    """
    if not hasattr(smatrix, "submatrix") or not callable(wave_function):
        raise TypeError("smatrix and wave_function must be what kwant.smatrix and kwant.wave_function return, got "
                        f"{smatrix!r:.40} and {wave_function!r:.40}")
    order = tuple(leads)
    S = np.concatenate([np.concatenate([np.asarray(smatrix.submatrix(i, j)) for j in order], axis=1) for i in order])
    psi = np.concatenate([np.asarray(wave_function(lead)) for lead in order])
    return _complex("smatrix", S), _complex("wave_function", psi)


def _complex(name: str, value: Any) -> ComplexArray:
    try:
        array = np.asarray(value, dtype=np.complex128)
    except (TypeError, ValueError):
        raise ValueError(f"{name} must be a rectangular array of numbers") from None
    if value is None or np.ma.is_masked(value):
        raise ValueError(f"{name} must be an array of numbers without masked elements, got {value!r:.60}")
    if not np.isfinite(array).all():
        where = tuple(int(i) for i in np.argwhere(~np.isfinite(array))[0])
        raise ValueError(f"{name}{list(where)} = {array[where]} must be finite")
    return array
