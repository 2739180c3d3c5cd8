"""What the parameters of the wires may be, and the equation that forbids the rest."""

from __future__ import annotations

import math
from typing import Any

import numpy as np

from ..errors import FloatArray, in_range

#: Range of a chemical potential over T: below, densities vanish in float64; above, so do thermal factors' arguments.
ETA = (-600.0, 1e5)

_WHY = {
    "T": "Eq. (1) needs a thermal distribution: T > 0",
    "D2": "Eq. (16) is the integral of a square: D2 > 0; without pair collisions Eq. (66) couples nothing",
    "m": "the dispersion is k^2/2m with m > 0",
    "e": "e > 0 in Eq. (2)",
    "kappa": "Eq. (90) with positive entropy production: kappa = mu_sigma k_T,sigma >= 0",
}


def positive(name: str, value: Any, why: str = "") -> FloatArray:
    """A positive finite number or array of them; NaN is refused."""
    return in_range(name, value, 0.0, math.inf, open_low=True, nan=False, why=why)


def parameters(given: dict[str, Any]) -> dict[str, FloatArray]:
    """The parameters of the model as float64 arrays, or a ValueError that says which one cannot be, and why."""
    numbers = {}
    for name, value in given.items():
        if name in ("T", "D2", "m", "e"):
            numbers[name] = positive(name, value, _WHY[name])
        elif name == "kappa":
            numbers[name] = in_range(name, value, 0.0, math.inf, nan=False, why=_WHY[name])
        else:
            numbers[name] = in_range(name, value, -math.inf, math.inf, nan=False)
    for name in ("eF1", "eF2"):
        ratio = numbers[name] / numbers["T"] if numbers["T"].ndim == 0 or numbers[name].ndim == 0 else None
        if ratio is not None:
            in_range(f"{name}/T", ratio, *ETA, nan=False, why="the density of Eq. (24) in float64")
    return numbers


def diffusion(name: str, D3: Any, lam: Any, mu: Any) -> None:
    """Refuse a negative diffusion coefficient."""
    if np.min(D3) < 0.0:
        why = "Eq. (89), D3_sigma = lambda_sigma + kappa/k_T,sigma: entropy production of Eq. (70) needs D3_sigma >= 0"
        in_range(name, D3, 0.0, math.inf, nan=False, why=why)
