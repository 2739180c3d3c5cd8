"""Leads: self-energies that depend on energy, on sites of a strip."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from ..errors import a_number

Complex = npt.NDArray[np.complex128]


@dataclass(frozen=True, kw_only=True, eq=False)
class Lead:
    """A lead at one chemical potential.

    Parameters
    ----------
    sites : array_like
        Sites that it touches: pairs (x, y), shape (k, 2), or a mask of bool, shape (length, width).
    self_energy, slope : number, array_like or callable
        Sigma and d Sigma/dE at the energy of the strip, or functions of the energy: one number, one for each site
        (k,), or a matrix (k, k), for which all sites must lie in one column.
    mu : float, optional
        Chemical potential per unit bias; None lets the lead float: a voltage probe without current.

    Examples
    --------
    >>> lead = Lead(sites=[(0, 0), (0, 1)], self_energy=-0.5j, mu=0.5)
    >>> lead.values(0.1)[0].shape
    (2, 2)
    """

    sites: Any
    self_energy: Any
    slope: Any = 0.0
    mu: float | None = None

    def __post_init__(self) -> None:
        where = np.asarray(self.sites)
        pairs = where.ndim == 2 and where.shape[1] == 2 and where.dtype.kind in "iu"
        if not (where.dtype.kind == "b" and where.ndim == 2) and not pairs:
            raise ValueError("sites must be pairs (x, y) of whole numbers or a mask of bool (length, width)")
        if not where.any() and where.dtype.kind == "b" or where.size == 0:
            raise ValueError("sites is empty: a lead touches one site at least")
        if self.mu is not None:
            object.__setattr__(self, "mu", a_number("mu", self.mu))

    @classmethod
    def ideal(cls, sites: Any, *, mu: float | None = None, onsite: float = 0.0, hopping: float = 1.0) -> Lead:
        """A clean half-infinite continuation of neighbouring sites of a column or a row, without field.

        Its modes j = 1 .. k have E_j = E - onsite + 2 cos(pi j/(k + 1)) (hopping 1 across) along a chain with `hopping`
        t: Sigma_j = [E_j - i (4 t^2 - E_j^2)^(1/2)]/2, real outside the band of the mode.

        Examples
        --------
        >>> sigma, _ = Lead.ideal([(0, y) for y in range(3)], mu=0.5).values(0.3)
        >>> bool(np.linalg.eigvalsh((sigma - sigma.conj().T)/2j).max() < 1e-12)
        True
        """
        size = int(np.count_nonzero(sites)) if np.asarray(sites).dtype.kind == "b" else len(sites)
        onsite, t = a_number("onsite", onsite), a_number("hopping", hopping, 0.0, open_low=True)
        j = np.arange(1, size + 1)
        shape = np.sqrt(2.0 / (size + 1)) * np.sin(np.pi * np.outer(j, j) / (size + 1))

        def modes(energy: float) -> tuple[Complex, Complex]:
            along = energy - onsite + 2.0 * np.cos(np.pi * j / (size + 1))
            inside = np.abs(along) < 2.0 * t
            root = np.sqrt(np.abs(4.0 * t * t - along**2))
            wave = np.where(inside, -1j * root, -np.sign(along) * root)
            with np.errstate(divide="ignore", invalid="ignore"):
                steep = np.where(inside, 1j * along / root, -np.abs(along) / root)
            return np.asarray(0.5 * (along + wave), np.complex128), np.asarray(0.5 * (1.0 + steep), np.complex128)

        def matrix(values: Complex) -> Complex:
            with np.errstate(invalid="ignore"):  # not finite at the edge of a mode: refused by `values`
                return np.asarray((shape * values) @ shape)

        return cls(sites=sites, mu=mu, self_energy=lambda energy: matrix(modes(energy)[0]),
                   slope=lambda energy: matrix(modes(energy)[1]))

    def pairs(self, length: int, width: int) -> npt.NDArray[np.int64]:
        """Return the sites as pairs (x, y), checked against the size of the strip."""
        where = np.asarray(self.sites)
        if where.dtype.kind == "b":
            if where.shape != (length, width):
                raise ValueError(f"sites has shape {where.shape}, the strip is ({length}, {width})")
            return np.argwhere(where)
        if (where < 0).any() or (where >= [length, width]).any():
            raise ValueError(f"sites has a pair outside the strip ({length}, {width})")
        if len(np.unique(where, axis=0)) < len(where):
            raise ValueError("sites names a site twice")
        return where.astype(np.int64)

    def values(self, energy: float) -> tuple[Complex, Complex]:
        """Return Sigma and its slope at an energy, both as matrices (k, k)."""
        size = int(np.count_nonzero(self.sites)) if np.asarray(self.sites).dtype.kind == "b" else len(self.sites)
        return _matrix("self_energy", self.self_energy, energy, size), _matrix("slope", self.slope, energy, size)


def _matrix(name: str, given: Callable[[float], Any] | Any, energy: float, size: int) -> Complex:
    value = np.asarray(given(energy) if callable(given) else given, dtype=np.complex128)
    if not np.isfinite(value).all():
        raise ValueError(f"{name} of a lead is not finite at energy = {energy!r}: at the edge of its band?")
    if value.ndim < 2:
        if value.shape not in ((), (1,), (size,)):
            raise ValueError(f"{name} has shape {value.shape}; a number, ({size},) or ({size}, {size}) is needed")
        return np.asarray(np.eye(size) * value, dtype=np.complex128)
    if value.shape != (size, size):
        raise ValueError(f"{name} has shape {value.shape}; a number, ({size},) or ({size}, {size}) is needed")
    return value


def broadening(sigma: Complex) -> Complex:
    """Return i (Sigma - Sigma^+)."""
    return np.asarray(1j * (sigma - np.swapaxes(sigma.conj(), -1, -2)))
