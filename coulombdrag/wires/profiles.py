"""Where in the band three-particle scattering reshapes the distribution: the six regimes of Appendix D, equal wires.

They differ in how zeta^2 dg/dk depends on the energy below the Fermi level: each stretch of it is exp(-epsilon/T),
constant, or exp(epsilon/T), so that its local slope is -1, 0 or 1.
"""

from __future__ import annotations

import math
from typing import Any

import numpy as np

from ..errors import FloatArray, as_float, broadcast, in_range, plain
from .model import FokkerPlanckModel

NAMES = ("I", "II", "III", "IV", "V", "VI")
_STEP = 1e-3


def _log_steps(eta: FloatArray, share: FloatArray) -> FloatArray:
    """log(D2/D3) at the five boundaries, from I|II to V|VI."""
    first = eta + np.log(share * np.sqrt(eta))                   # (D.2)
    second = eta                                                 # (D.4)
    third = np.zeros(eta.shape)                                  # (D.4), (D.7): x = log(share) + log(eta (eta - x))/2
    low, high = np.log(share) + np.minimum(np.log(eta), 0.0) - 50.0, np.maximum(eta, 1e-300)
    for _ in range(80):
        third = 0.5 * (low + high)
        with np.errstate(divide="ignore"):
            above = third > np.log(share) + 0.5 * np.log(eta * np.maximum(eta - third, 0.0))
        low, high = np.where(above, low, third), np.where(above, third, high)
    return np.stack([first, second, third, np.zeros(eta.shape), np.log(eta) - eta])    # (D.8), (D.10)


def boundaries(eF: Any, T: Any, share: Any = 1.0) -> FloatArray:
    """Logarithm of D2/D3 at the boundaries I|II, II|III, III|IV, IV|V, V|VI of Appendix D.

    Parameters
    ----------
    eF, T : array_like
        Fermi energy and temperature, positive.
    share : array_like
        ``D_i/D3 = (lambda - mu)/D3`` of (D.1), in (0, 1].

    Returns
    -------
    ndarray
        Boundaries first.

    Examples
    --------
    >>> [round(float(b), 2) for b in boundaries(30.0, 1.0)]
    [31.7, 30.0, 3.34, 0.0, -26.6]
    """
    eF = in_range("eF", eF, 0.0, math.inf, open_low=True, why="Appendix D is for degenerate wires")
    T = in_range("T", T, 0.0, math.inf, open_low=True, why="Eq. (1) needs a thermal distribution: T > 0")
    share = in_range("share", share, 0.0, 1.0, open_low=True, why="(D.1): 0 < D_i <= D3")
    eF, T, share = broadcast(eF=eF, T=T, share=share)
    return _log_steps(np.asarray(eF / T), np.asarray(share))


def rooms(eF: Any, T: Any, share: Any = 1.0) -> dict[str, Any]:
    """Factor of D2/D3, as its logarithm, over which each regime extends: it needs several to be seen.

    Negative where a regime does not exist at this temperature; infinite for the outer ones.

    Examples
    --------
    >>> [name for name, room in rooms(8.0, 1.0).items() if room < 2.3]          # less than a factor of ten
    ['II', 'IV']
    """
    edges = boundaries(eF, T, share)
    inner = [plain(edges[i] - edges[i + 1]) for i in range(4)]
    return dict(zip(NAMES, [math.inf, *inner, math.inf], strict=True))


def profile_regime(model: FokkerPlanckModel) -> Any:
    """Regime of Appendix D that the strengths of a model belong to, by the means over both wires.

    Examples
    --------
    >>> strengths = [1e-30, 5e-14, 1e-6, 0.1, 1e6, 1e20]
    >>> model = FokkerPlanckModel(eF1=30.0, eF2=30.0, T=1.0, D2=1.0, lambda1=strengths, lambda2=strengths, kappa=0.0)
    >>> [str(name) for name in profile_regime(model)]
    ['I', 'II', 'III', 'IV', 'V', 'VI']
    """
    D3, mu = np.mean(model.D3, axis=0), np.mean(model.mu, axis=0)
    eF = 0.5 * (np.asarray(model.eF1) + model.eF2)
    with np.errstate(divide="ignore", invalid="ignore"):
        share = np.where(D3 > 0.0, np.clip(1.0 - 2.0 * mu / D3, 1e-300, 1.0), 1.0)
        here = np.log(model.D2) - np.log(D3)
    edges = boundaries(eF, model.T, share)
    found = np.asarray(NAMES)[np.sum(here < edges, axis=0)]
    return str(found) if found.ndim == 0 else found


def local_slope(model: FokkerPlanckModel, energy: Any) -> Any:
    """d log(zeta_1^2 dg_1/dk)/d(epsilon/T) of the exact solution, wire 1.

    Parameters
    ----------
    model : FokkerPlanckModel
    energy : array_like
        Energies from the bottom of the band, above T/1000, along one axis at most.

    Returns
    -------
    float or ndarray of float64
        Axes of the parameters first; NaN where there is no steady state, Eq. (28).

    Examples
    --------
    >>> model = FokkerPlanckModel(eF1=40.0, eF2=40.0, T=1.0, D2=1.0, lambda1=1e-30, lambda2=1e-30, kappa=0.0)
    >>> round(local_slope(model, 20.0), 6)                  # (D.1)
    -1.0
    """
    energy = in_range("energy", as_float("energy", energy), 0.0, math.inf, open_low=True, nan=False)
    if energy.ndim > 1:
        raise ValueError(f"energy must have one axis at most, got shape {energy.shape}")
    parts = []
    eF = np.asarray(model.eF1, dtype=np.float64)[..., None]
    masses, temperatures = np.asarray(model.m, dtype=np.float64), np.asarray(model.T, dtype=np.float64)
    if masses.size != 1 or temperatures.size != 1:
        raise ValueError("model must have one mass and one temperature: energies would be other momenta in each")
    m, T = masses.item(), temperatures.item()
    energy = in_range("energy", energy, _STEP * T, math.inf, open_low=True, why="the derivative is a difference")
    for sign in (-1, 1):
        at = np.atleast_1d(energy) + sign * _STEP * T
        slope = model.distribution(np.sqrt(2.0 * m * at), per="current")["slope"][0]
        y = np.abs(at - eF) / T
        with np.errstate(divide="ignore"):
            parts.append(np.log(np.abs(slope)) - y - 2.0 * np.log1p(np.exp(-y)))
    with np.errstate(invalid="ignore"):
        found = (parts[1] - parts[0]) / (2.0 * _STEP)
    return plain(found.reshape((*model.shape, *energy.shape)))
