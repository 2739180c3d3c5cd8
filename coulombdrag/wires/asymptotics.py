"""Asymptotic formulas of Secs. VIII B and C beside the exact model: where each holds, and how well.

All are for T small beside both Fermi energies and a mismatch Delta small beside them; eF is the mean of both. Every
formula exists as its logarithm, ``log=True``: drag at low temperature is of the order of exp(-2 eF/T).
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from typing import Any

import numpy as np

from ..errors import FloatArray, a_number, as_float, broadcast, in_range, plain
from .functions import kernels, log_J
from .model import FokkerPlanckModel

_WHY = {
    "T": "Eq. (1) needs a thermal distribution: T > 0",
    "D2": "Eq. (16) is the integral of a square: D2 > 0",
    "D3": "Eq. (89) with positive entropy production: D3 >= 0",
    "mu": "Eq. (90) with positive entropy production: mu = kappa/k_T >= 0",
    "m": "the dispersion is k^2/2m with m > 0",
    "e": "e > 0 in Eq. (2)",
    "eF": "asymptotic formulas are for a degenerate wire: eF > 0",
}


def _arguments(**given: Any) -> list[FloatArray]:
    """Arguments by name, in their ranges, broadcast; NaN passes."""
    checked = {}
    for name, value in given.items():
        if name == "Delta":
            checked[name] = in_range(name, value, -math.inf, math.inf)
        else:
            why = _WHY["eF" if name.startswith("eF") else name]
            checked[name] = in_range(name, value, 0.0, math.inf, open_low=name not in ("D3", "mu"), why=why)
    return broadcast(**checked)


def _result(logarithm: Any, log: bool) -> Any:
    with np.errstate(over="ignore"):
        return plain(logarithm if log else np.exp(logarithm))


def _log(value: FloatArray) -> FloatArray:
    with np.errstate(divide="ignore"):
        return np.log(value)


def _log_unit(T: FloatArray, m: FloatArray, e: FloatArray) -> FloatArray:
    """log of 1/(e^2 (m T^3)^(1/2))."""
    return -2.0 * np.log(e) - 0.5 * np.log(m) - 1.5 * np.log(T)


def _log_width(eF: FloatArray, T: FloatArray, D2: FloatArray, D3: FloatArray) -> FloatArray:
    """log Gamma: Gamma^2 = 2^(3/2) eF^2 (D3/D2) exp(eF/T)."""
    return np.log(eF) + 0.75 * math.log(2.0) + 0.5 * (_log(D3) - np.log(D2) + eF / T)


def resonance_width(eF: Any, T: Any, D2: Any, D3: Any, log: bool = False) -> Any:
    """Width Gamma of the Lorentzian that Eqs. (133) and (134) give: half-width at half maximum in Delta.

    Parameters
    ----------
    eF, T : array_like
        Mean Fermi energy and temperature, positive.
    D2, D3 : array_like
        Strengths of pair and three-particle collisions; D2 > 0, D3 >= 0.
    log : bool, optional
        Return the logarithm.

    Returns
    -------
    float or ndarray of float64
        ``eF (2**1.5 (D3/D2) exp(eF/T))**0.5``: the printed Eq. (137) has 2**0.5 where (133) and (134), as well as
        (138), give 2**1.5. Good for ``Gamma << T``, see `narrow_bound`.

    Raises
    ------
    ValueError
        If an argument lies outside its range or the shapes do not broadcast.

    Examples
    --------
    >>> from coulombdrag import wires
    >>> round(wires.resonance_width(10.0, 1.0, 1.0, 1e-10), 4)
    0.025
    """
    eF, T, D2, D3 = _arguments(eF=eF, T=T, D2=D2, D3=D3)
    return _result(_log_width(eF, T, D2, D3), log)


def resonance_width_density(eF: Any, T: Any, D2: Any, D3: Any, m: Any = 1.0, log: bool = False) -> Any:
    """Width Gamma_n of the Lorentzian in the mismatch of densities, Eq. (138), at ``n = (2 m eF)**0.5/pi``.

    Parameters
    ----------
    eF, T, D2, D3, m, log
        As for `resonance_width`; mass `m`.

    Returns
    -------
    float or ndarray of float64
        ``n ((D3/D2) exp(eF/T)/2**0.5)**0.5 = n Gamma/(2 eF)``.

    Examples
    --------
    >>> from coulombdrag import wires
    >>> round(wires.resonance_width_density(10.0, 1.0, 1.0, 1e-10), 6)
    0.001777
    """
    eF, T, D2, D3, m = _arguments(eF=eF, T=T, D2=D2, D3=D3, m=m)
    n = 0.5 * np.log(2.0 * m * eF) - math.log(math.pi)
    return _result(n + _log_width(eF, T, D2, D3) - np.log(2.0 * eF), log)


def narrow_bound(eF: Any, T: Any, log: bool = False) -> Any:
    """D3/D2 at which Gamma = T: the resonance is narrow far below it, Eq. (139) with its factor.

    Examples
    --------
    >>> from coulombdrag.wires import asymptotics
    >>> ratio = asymptotics.narrow_bound(10.0, 1.0)
    >>> round(asymptotics.resonance_width(10.0, 1.0, 1.0, ratio), 12)
    1.0
    """
    eF, T = _arguments(eF=eF, T=T)
    return _result(2.0 * np.log(T / eF) - 1.5 * math.log(2.0) - eF / T, log)


def peak_drag(eF: Any, T: Any, D2: Any, m: Any = 1.0, e: Any = 1.0, log: bool = False) -> Any:
    """Drag resistivity of equal wires without three-particle scattering, Eqs. (134), (136).

    Parameters
    ----------
    eF, T, D2, m, e, log
        Fermi energy, temperature, strength of pair collisions, mass, charge, all positive; whether to return the
        logarithm.

    Returns
    -------
    float or ndarray of float64
        ``16 (D2/e**2) (pi/(m T**3))**0.5 exp(-2 eF/T)``.

    Examples
    --------
    >>> from coulombdrag.wires import asymptotics
    >>> round(asymptotics.peak_drag(500.0, 1.0, 1.0, log=True), 6)
    -996.655046
    """
    eF, T, D2, m, e = _arguments(eF=eF, T=T, D2=D2, m=m, e=e)
    return _result(kernels().log_peak(eF / T) + np.log(D2) + _log_unit(T, m, e), log)


def lorentzian_drag(
    eF: Any, Delta: Any, T: Any, D2: Any, D3: Any, m: Any = 1.0, e: Any = 1.0, log: bool = False
) -> Any:
    """Lorentzian (135) with the height (136) and the width of `resonance_width`.

    Parameters
    ----------
    eF, Delta : array_like
        Mean Fermi energy and mismatch eF1 - eF2.
    T, D2, D3, m, e, log
        As for `resonance_width` and `peak_drag`.

    Returns
    -------
    float or ndarray of float64
        ``rho_D(0)/(1 + (Delta/Gamma)**2)`` with (136) at ``n = (2 m eF)**0.5/pi``. For D3 = 0 this is the peak without
        a body of Eq. (28).

    Examples
    --------
    >>> from coulombdrag import wires
    >>> width = wires.resonance_width(10.0, 1.0, 1.0, 1e-10)
    >>> top, half = wires.lorentzian_drag(10.0, [0.0, width], 1.0, 1.0, 1e-10)
    >>> round(float(half/top), 12)
    0.5
    """
    eF, Delta, T, D2, D3, m, e = _arguments(eF=eF, Delta=Delta, T=T, D2=D2, D3=D3, m=m, e=e)
    peak = kernels().log_peak(eF / T) + np.log(D2) + _log_unit(T, m, e)
    with np.errstate(invalid="ignore"):
        away = 2.0 * (_log(np.abs(Delta)) - _log_width(eF, T, D2, D3))
        away = np.where(Delta == 0.0, -np.inf, away)
        return _result(peak - np.logaddexp(0.0, away), log)


def pair_plateau_drag(eF1: Any, eF2: Any, T: Any, D2: Any, m: Any = 1.0, e: Any = 1.0, log: bool = False) -> Any:
    """First plateau, Eq. (143): ``16 (D2/e**2) (pi/(m T**3))**0.5 exp(-(eF1 + eF2)/T)``.

    It holds where the resonance is washed out, yet D3 << D2 exp(-eF/T).

    Examples
    --------
    >>> from coulombdrag.wires import asymptotics
    >>> asymptotics.pair_plateau_drag(9.0, 11.0, 1.0, 1.0) == asymptotics.peak_drag(10.0, 1.0, 1.0)
    True
    """
    eF1, eF2, T, D2, m, e = _arguments(eF1=eF1, eF2=eF2, T=T, D2=D2, m=m, e=e)
    return _result(kernels().log_pair_plateau(eF1 / T, eF2 / T) + np.log(D2) + _log_unit(T, m, e), log)


def triple_plateau_drag(eF1: Any, eF2: Any, T: Any, D3: Any, m: Any = 1.0, e: Any = 1.0, log: bool = False) -> Any:
    """Second plateau, Eq. (145): ``8 (D3/e**2) (pi/(2 m T**3))**0.5/(exp(eF1/T) + exp(eF2/T))``.

    It holds for exp(-eF/T) << D3/D2 << exp(eF/T) (T/eF)**1.5.

    Examples
    --------
    >>> from coulombdrag.wires import asymptotics
    >>> weak, strong = asymptotics.triple_plateau_drag([10.0, 8.0], [8.0, 10.0], 1.0, [0.1, 0.2])
    >>> round(float(weak/strong), 12)
    0.5
    """
    eF1, eF2, T, D3, m, e = _arguments(eF1=eF1, eF2=eF2, T=T, D3=D3, m=m, e=e)
    return _result(kernels().log_triple_plateau(eF1 / T, eF2 / T) + _log(D3) + _log_unit(T, m, e), log)


def drift_drag(eF: Any, Delta: Any, T: Any, D2: Any, mu: Any, m: Any = 1.0, e: Any = 1.0, log: bool = False) -> Any:
    """Drift regime, Eq. (153): ``(D2 J(Delta/2T) + 2 mu)/(e**2 n eF)`` at ``n = (2 m eF)**0.5/pi``.

    It holds for D3/D2 >> exp(eF/T) (T/eF)**1.5 and mu << D3; where D2 J is negligible it is Eq. (154).

    Examples
    --------
    >>> from math import pi, sqrt
    >>> from coulombdrag import wires
    >>> round(wires.asymptotics.drift_drag(8.0, 0.0, 1.0, 3.0, 0.0)*8*sqrt(16)/pi, 12)      # 3 J(0)
    2.0
    """
    eF, Delta, T, D2, mu, m, e = _arguments(eF=eF, Delta=Delta, T=T, D2=D2, mu=mu, m=m, e=e)
    with np.errstate(invalid="ignore"):                          # NaN passes
        friction = np.logaddexp(np.log(D2) + log_J(Delta / (2.0 * T)), math.log(2.0) + _log(mu))
    carriers = 0.5 * np.log(2.0 * m * eF) - math.log(math.pi) + np.log(eF) + 2.0 * np.log(e)
    return _result(friction - carriers, log)


def saturated_drag(eF: Any, mu: Any, m: Any = 1.0, e: Any = 1.0, log: bool = False) -> Any:
    """Drift regime at large mismatch, Eq. (154): ``2 mu/(e**2 n eF)`` at ``n = (2 m eF)**0.5/pi``.

    Examples
    --------
    >>> from coulombdrag.wires import asymptotics
    >>> asymptotics.saturated_drag(8.0, 0.0)
    0.0
    """
    eF, mu, m, e = _arguments(eF=eF, mu=mu, m=m, e=e)
    carriers = 0.5 * np.log(2.0 * m * eF) - math.log(math.pi) + np.log(eF) + 2.0 * np.log(e)
    return _result(math.log(2.0) + _log(mu) - carriers, log)


# Beside the exact model

def _lorentzian(model: FokkerPlanckModel) -> Any:
    eF, Delta = _mean(model)
    return lorentzian_drag(eF, Delta, model.T, model.D2, np.mean(model.D3, axis=0), model.m, model.e, log=True)


def _pair(model: FokkerPlanckModel) -> Any:
    return pair_plateau_drag(model.eF1, model.eF2, model.T, model.D2, model.m, model.e, log=True)


def _triple(model: FokkerPlanckModel) -> Any:
    return triple_plateau_drag(model.eF1, model.eF2, model.T, np.mean(model.D3, axis=0), model.m, model.e, log=True)


def _drift(model: FokkerPlanckModel) -> Any:
    eF, Delta = _mean(model)
    return drift_drag(eF, Delta, model.T, model.D2, np.mean(model.mu, axis=0), model.m, model.e, log=True)


#: Logarithm of the drag resistivity of a model by each formula, by the name of the regime.
FORMULAS: Mapping[str, Callable[[FokkerPlanckModel], Any]] = {
    "resonance": _lorentzian, "pair plateau": _pair, "triple plateau": _triple, "drift": _drift,
}


def _mean(model: FokkerPlanckModel) -> tuple[FloatArray, FloatArray]:
    """(eF1 + eF2)/2 and eF1 - eF2."""
    return 0.5 * (np.asarray(model.eF1) + model.eF2), np.asarray(model.Delta)


def deviations(model: FokkerPlanckModel) -> dict[str, Any]:
    """Each formula over the exact drag resistivity, less one; wires must be degenerate (eF1, eF2 > 0).

    NaN where both are zero, without three-particle scattering at a mismatch.

    Examples
    --------
    >>> model = FokkerPlanckModel(eF1=40.0, eF2=40.0, T=1.0, D2=1.0, lambda1=1.0, lambda2=1.0, kappa=0.0)
    >>> abs(deviations(model)["triple plateau"]) < 1e-6
    True
    """
    exact = model.log_drag_resistivity()
    with np.errstate(over="ignore", invalid="ignore"):
        return {name: plain(np.expm1(formula(model) - exact)) for name, formula in FORMULAS.items()}


def valid(model: FokkerPlanckModel, tolerance: float = 0.1) -> dict[str, Any]:
    """Where each formula is within a relative `tolerance` of the exact model: arrays of bool by the regime.

    Examples
    --------
    >>> model = FokkerPlanckModel(eF1=40.0, eF2=40.0, T=1.0, D2=1.0, lambda1=1.0, lambda2=1.0, kappa=0.0)
    >>> [name for name, holds in valid(model, 0.01).items() if holds]
    ['triple plateau']
    """
    tolerance = a_number("tolerance", tolerance, 0.0, open_low=True)
    return {name: np.abs(np.asarray(off)) <= tolerance for name, off in deviations(model).items()}


def regime(model: FokkerPlanckModel) -> Any:
    """Which regime a model is in, by the formulas alone: the ways in which momentum relaxes add up in 1/rho_D.

    Returns
    -------
    str or ndarray of str
        "drift" where Eq. (153) gives a smaller rho_D than both plateaus; else "resonance" where Gamma < T; else "pair
        plateau" or "triple plateau", the one that gives the larger rho_D.

    Examples
    --------
    >>> strengths = [1e-30, 1e-11, 1.0, 1e20]
    >>> model = FokkerPlanckModel(eF1=20.0, eF2=20.0, T=1.0, D2=1.0, lambda1=strengths, lambda2=strengths, kappa=0.0)
    >>> [str(name) for name in regime(model)]
    ['resonance', 'pair plateau', 'triple plateau', 'drift']
    """
    eF, _ = _mean(model)
    pair, triple, drift = (np.asarray(FORMULAS[name](model)) for name in ("pair plateau", "triple plateau", "drift"))
    D3 = np.mean(model.D3, axis=0)
    narrow = np.asarray(resonance_width(eF, model.T, model.D2, D3, log=True)) < np.log(model.T)
    plateau = np.where(pair > triple, "pair plateau", "triple plateau")
    found = np.where(drift < np.maximum(pair, triple), "drift", np.where(narrow, "resonance", plateau))
    return str(found) if found.ndim == 0 else found


def half_width(eF: Any, T: Any, D2: Any, lambda1: Any, lambda2: Any, kappa: Any = 0.0, m: Any = 1.0) -> Any:
    """Half-width at half maximum of the exact rho_D(Delta): Delta > 0 where it is half, eF1 + eF2 held fixed.

    Parameters
    ----------
    eF : array_like
        Mean Fermi energy, positive.
    T, D2, lambda1, lambda2, kappa, m : array_like
        As for `FokkerPlanckModel`.

    Returns
    -------
    float or ndarray of float64
        NaN where rho_D does not fall to half before the band of wire 2 empties, Delta = 2 eF.

    Notes
    -----
    Bisection in the logarithm of Delta to the last digits, on the exact model throughout.

    Examples
    --------
    >>> from coulombdrag import wires
    >>> exact = wires.half_width(20.0, 1.0, 1.0, 1e-16, 1e-16)
    >>> abs(exact/wires.resonance_width(20.0, 1.0, 1.0, 1e-16) - 1) < 0.1
    True
    """
    eF = in_range("eF", eF, 0.0, math.inf, open_low=True, nan=False, why=_WHY["eF"])
    rest = dict(T=T, D2=D2, lambda1=lambda1, lambda2=lambda2, kappa=kappa, m=m)
    eF, T, D2, l1, l2, kappa, m = broadcast(eF=eF, **{name: as_float(name, value) for name, value in rest.items()})

    def log_rho(Delta: FloatArray) -> FloatArray:
        model = FokkerPlanckModel.at_mismatch(eF=eF, Delta=Delta, T=T, D2=D2, lambda1=l1, lambda2=l2, kappa=kappa, m=m)
        return np.asarray(model.log_drag_resistivity())

    level = log_rho(np.zeros(eF.shape)) - math.log(2.0)
    low, high = np.log(eF) - 600.0, np.log(2.0 * eF)
    missing = ~((log_rho(np.exp(low)) > level) & (log_rho(np.exp(high)) < level))
    for _ in range(60):
        middle = 0.5 * (low + high)
        above = log_rho(np.exp(middle)) > level
        low, high = np.where(above, middle, low), np.where(above, high, middle)
    return plain(np.where(missing, np.nan, np.exp(0.5 * (low + high))))
