"""Chemical potential of a wire of given density: the inverse of `density`."""

from __future__ import annotations

import math
from typing import Any

import numpy as np

from ..errors import broadcast, in_range, plain
from .functions import compressibility
from .functions import density as density_of

_STEPS = 60


def chemical_potential(density: Any, T: Any, m: Any = 1.0) -> Any:
    """Chemical potential at which a wire has this density, Eq. (24).

    Parameters
    ----------
    density : array_like
        Electrons per length, positive (hbar = k_B = 1).
    T, m : array_like
        Temperature and mass, positive.

    Returns
    -------
    float or ndarray of float64
        From the bottom of the band, broadcast; NaN where an argument is NaN.

    Raises
    ------
    ValueError
        If an argument is not positive, or ``density/(m T)**(1/2)`` lies outside 1e-300..400.

    Notes
    -----
    Newton's iteration for log n, which is concave in eF/T: from the second step on it rises to the solution.

    Examples
    --------
    >>> from coulombdrag import wires
    >>> abs(wires.density(wires.chemical_potential(0.7, 1.0), 1.0) - 0.7) < 1e-15
    True
    """
    T = in_range("T", T, 0.0, math.inf, open_low=True, why="Eq. (1) needs a thermal distribution: T > 0")
    m = in_range("m", m, 0.0, math.inf, open_low=True, why="the dispersion is k^2/2m with m > 0")
    density = in_range("density", density, 0.0, math.inf, open_low=True, why="Eq. (24)")
    density, T, m = broadcast(density=density, T=T, m=m)
    scaled = in_range("density/(m T)**(1/2)", density / np.sqrt(m * T), 1e-300, 400.0)
    eta = np.where(scaled > 1, (math.pi * scaled) ** 2 / 2, np.log(scaled * math.sqrt(2 * math.pi)))
    for _ in range(_STEPS):
        n = np.asarray(density_of(eta, 1.0))
        step = np.log(scaled / n) * n / np.asarray(compressibility(eta, 1.0))
        eta = eta + step
        if not (np.abs(step) > 4e-16 * np.maximum(np.abs(eta), 1.0)).any():
            break
    return plain(eta * T)
