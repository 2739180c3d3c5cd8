"""What the parameters of the wires may be, and the equation that forbids the rest."""

from __future__ import annotations

import math
from typing import Any

import numpy as np

from ..errors import FloatArray, broadcast, in_range

#: Range of a chemical potential over T: below, squares of densities vanish in float64; above, so do thermal factors'
#: arguments.
ETA = (-300.0, 1e5)

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


def scalars(given: dict[str, Any]) -> dict[str, float] | None:
    """The parameters as floats if all are plain numbers in their ranges; None where `arrays` has to look closer."""
    for value in given.values():
        if not isinstance(value, float) and (type(value) is not int or abs(value) > 2**53):
            return None
    numbers = {name: float(value) for name, value in given.items()}
    T = numbers["T"]
    good = T > 0.0 and numbers["D2"] > 0.0 and numbers["m"] > 0.0 and numbers["e"] > 0.0 and numbers["kappa"] >= 0.0
    good = good and all(map(math.isfinite, numbers.values()))
    return numbers if good and all(ETA[0] <= numbers[name] / T <= ETA[1] for name in ("eF1", "eF2")) else None


def arrays(given: dict[str, Any]) -> dict[str, Any]:
    """The parameters as floats or float64 arrays of our own, or a ValueError that says which one cannot be, and why."""
    numbers = {}
    for name, value in given.items():
        if name in ("T", "D2", "m", "e"):
            numbers[name] = positive(name, value, _WHY[name])
        elif name == "kappa":
            numbers[name] = in_range(name, value, 0.0, math.inf, nan=False, why=_WHY[name])
        else:
            numbers[name] = in_range(name, value, -math.inf, math.inf, nan=False)
    broadcast(**numbers)
    for name in ("eF1", "eF2"):
        with np.errstate(over="ignore"):
            eta = numbers[name] / numbers["T"]
        in_range(f"{name}/T", eta, *ETA, nan=False, why="the square of the density (24) in float64")
    return {name: own(value) if value.ndim else float(value) for name, value in numbers.items()}


def own(array: Any) -> FloatArray:
    """A copy that nobody can write into, so that what was checked and computed stays true."""
    copy = np.array(array, dtype=np.float64)
    copy.setflags(write=False)
    return copy


def diffusion(D3: Any) -> None:
    """Refuse negative diffusion coefficients, wires first."""
    why = "Eq. (89), D3_sigma = lambda_sigma + kappa/k_T,sigma: entropy production of Eq. (70) needs D3_sigma >= 0"
    for wire in (0, 1):
        in_range(f"D3_{wire + 1}", D3[wire], 0.0, math.inf, nan=False, why=why)
