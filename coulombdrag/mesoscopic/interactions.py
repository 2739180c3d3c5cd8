"""Interactions between two wires as functions of the distance r between a site of one and a site of the other."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np

from ..errors import FloatArray, a_number, as_float

#: Largest interaction between two sites: its square times any number of sites is still a float.
LARGEST = 1e100
Interaction = Callable[[FloatArray], FloatArray]


@dataclass(frozen=True)
class Coulomb:
    """The bare interaction 1/r.

    Examples
    --------
    >>> Coulomb()(2.0)
    0.5
    """

    def __call__(self, r: Any) -> Any:
        return 1.0 / r


@dataclass(frozen=True)
class Screened:
    """Screened as in a Thomas-Fermi metal: exp(-r/length)/r.

    Parameters
    ----------
    length : float
        Screening length, in lattice constants.

    Examples
    --------
    >>> float(Screened(1.0)(1.0) * np.e)
    1.0
    """

    length: float

    def __post_init__(self) -> None:
        object.__setattr__(self, "length", a_number("length", self.length, 0.0, open_low=True))

    def __call__(self, r: Any) -> Any:
        return np.exp(-r / self.length) / r


@dataclass(frozen=True)
class Gated:
    """Both wires lie at a distance from a metal plane, whose image charges weaken 1/r to 1/r - 1/sqrt(r^2 + 4 h^2).

    Parameters
    ----------
    distance : float
        Distance h of the plane, in lattice constants.

    Examples
    --------
    >>> float(Gated(1.5)(4.0))  # 1/4 - 1/5
    0.05
    """

    distance: float

    def __post_init__(self) -> None:
        object.__setattr__(self, "distance", a_number("distance", self.distance, 0.0, 1e100, open_low=True))

    def __call__(self, r: Any) -> Any:
        # one fraction: the difference would cancel far from the plane
        image = np.sqrt(r * r + 4.0 * self.distance**2)
        return 4.0 * self.distance**2 / (r * image * (r + image))


def matrix(interaction: Any, sites: tuple[int, int], spacing: float) -> FloatArray:
    """Return U [site of wire 1, site of wire 2] of wires that lie side by side, their middles opposite each other.

    Raises
    ------
    ValueError
        If the interaction is no finite function of r, or a matrix of another shape.
    """
    if not callable(interaction):
        U = as_float("interaction", interaction)
        if U.shape != sites:
            raise ValueError(f"interaction has shape {U.shape}; a matrix must be {sites}, sites of wire 1 by wire 2")
    else:
        x1, x2 = (np.arange(n) - 0.5 * (n - 1) for n in sites)
        r = np.hypot(x1[:, None] - x2, spacing)
        with np.errstate(all="ignore"):  # what is not finite is refused below, by name
            U = as_float("interaction(r)", interaction(r))
        if U.shape != r.shape:
            raise ValueError(f"interaction(r) has shape {U.shape} for r of shape {r.shape}")
    if not (np.abs(U) <= LARGEST).all():
        i, j = (int(k) for k in np.argwhere(~(np.abs(U) <= LARGEST))[0])
        raise ValueError(f"interaction[{i}, {j}] = {float(U[i, j])!r} between sites {i} and {j}, spacing = {spacing!r}"
                         f", is outside the allowed range [{-LARGEST:g}, {LARGEST:g}]")
    return np.array(U)


def halves(U: FloatArray) -> tuple[FloatArray, FloatArray] | None:
    """Blocks of U between sums and between differences of opposite sites, or None where U is not centrosymmetric.

    With folded vectors v+ = v(x) + v(-x), v- = v(x) - v(-x) on half the sites: a U c = (a+ U+ c+ + a- U- c-)/2. A site
    in the middle counts twice in v+, so its row and column of U+ are halved.
    """
    if not np.array_equal(U, U[::-1, ::-1]):
        return None
    n1, n2 = U.shape
    top = U[: (n1 + 1) // 2]
    even = top[:, : (n2 + 1) // 2] + top[:, ::-1][:, : (n2 + 1) // 2]
    odd = (top[:, : n2 // 2] - top[:, ::-1][:, : n2 // 2])[: n1 // 2]
    even[n1 // 2:] *= 0.5
    even[:, n2 // 2:] *= 0.5
    return np.array(0.5 * even, order="C"), np.array(0.5 * odd, order="C")
