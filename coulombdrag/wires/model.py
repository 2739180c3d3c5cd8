"""The exactly solvable Fokker-Planck model of Sec. VII: conductivity, drag resistivity, distribution functions.

With constant D3_sigma and C_sigma of Eq. (82), Eq. (70) is a pair of linear equations at each momentum. Put for the
rate of entropy production, its solution makes the largest value of 2 L[V] - Q[V] over slopes V_sigma of g_sigma, where

    Q = int dk D2/2 zeta_1^2 zeta_2^2 (V_1 - V_2)^2 + sum_sigma D3_sigma k_T,sigma Var_sigma V_sigma
        + kappa (<V_1>_1 - <V_2>_2)^2

and L is the source, with kappa = mu_sigma k_T,sigma of Eq. (90); S of Eq. (111) is T/2pi times that largest value. So
S > 0 wherever D3_sigma >= 0 and kappa >= 0, whatever the sign of lambda_sigma, and it is a sum of positive integrals.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any, NamedTuple

import numpy as np

from .. import parallel
from ..errors import FloatArray, a_number, as_float, broadcast, in_range, one_of, plain
from . import checks

#: Names of the parameters, in the order of the loops' arguments.
_THERMAL = ("eF1", "eF2", "T", "m", "lambda1", "lambda2", "kappa")
_SOLVE = ("eF1", "eF2", "T", "D2", "kappa", "m", "e")
_PIECE = 256                                      # points a thread takes at once


class Coefficients(NamedTuple):
    """a, b and c of Eq. (84), wires first; c is per unit E_1 - E_2."""

    a: FloatArray
    b: FloatArray
    c: FloatArray


@dataclass(frozen=True, kw_only=True, eq=False)
class FokkerPlanckModel:
    """Two wires with pair and three-particle collisions, constants as in Eqs. (82), (89), (90).

    Parameters
    ----------
    eF1, eF2 : array_like
        Chemical potentials from the bottom of the band, an energy.
    T : array_like
        Temperature, an energy (k_B = 1).
    D2 : array_like
        Diffusion by pair collisions, Eq. (16), momentum squared over time.
    lambda1, lambda2 : array_like
        Of Eq. (82), in the unit of `D2`; negative values are allowed as long as D3_sigma is not negative.
    kappa : array_like
        ``mu_sigma k_T,sigma``, the same in both wires by Eq. (90), with k_T,sigma of Eq. (81); unit of `D2` times
        momentum. ``D3_sigma = lambda_sigma + kappa/k_T,sigma``, Eq. (89).
    m, e : array_like, optional
        Mass and charge (hbar = 1). One spin-polarised band in each wire.

    Raises
    ------
    ValueError
        For T, m, e or D2 not positive, kappa < 0 or D3_sigma < 0 (entropy production of Eq. (70) would be negative),
        NaN or infinite input.

    Notes
    -----
    Everything broadcasts over all parameters. Where D3_sigma = 0 the integrals grow linearly with the momentum at which
    they are cut (footnote 38): the cut stands at 40 T above the larger Fermi energy and the bottom of the band, which
    at low temperature is of no consequence. With both D3_sigma = 0 and eF1 != eF2 there is no steady state and drag
    resistivity is 0, Eq. (28).

    Examples
    --------
    >>> from coulombdrag import wires
    >>> model = wires.FokkerPlanckModel(eF1=10.0, eF2=[9.0, 10.0], T=1.0, D2=1.0, lambda1=1e-9, lambda2=1e-9, kappa=0.0)
    >>> model.drag_resistivity().shape
    (2,)
    >>> bool(model.log_drag_resistivity()[0] < model.log_drag_resistivity()[1])
    True
    """

    eF1: Any
    eF2: Any
    T: Any
    D2: Any
    lambda1: Any
    lambda2: Any
    kappa: Any
    m: Any = 1.0
    e: Any = 1.0

    def __post_init__(self) -> None:
        given = {name: getattr(self, name) for name in self.__dataclass_fields__}
        numbers = checks.scalars(given) or checks.arrays(given)
        for name, value in numbers.items():
            object.__setattr__(self, name, value)
        found = self._thermal[6:]
        if not ((found >= 0.0) & (found < math.inf)).all():
            checks.diffusion(self.D3)

    @classmethod
    def at_mismatch(cls, *, eF: Any, Delta: Any, **others: Any) -> FokkerPlanckModel:
        """The model at ``eF1 = eF + Delta/2``, ``eF2 = eF - Delta/2``, where `Delta` counts to its last bit.

        Parameters
        ----------
        eF, Delta : array_like
            Mean of the chemical potentials and their difference, which may be smaller than their rounding.
        **others
            The other parameters.

        Notes
        -----
        The fields eF1 and eF2 are rounded: what is built from them, as by ``dataclasses.replace``, has their mismatch.

        Examples
        --------
        >>> rates = dict(T=1.0, D2=1.0, lambda1=1e-60, lambda2=1e-60, kappa=0.0)
        >>> narrow = FokkerPlanckModel.at_mismatch(eF=20.0, Delta=[0.0, 1e-22], **rates)
        >>> bool(narrow.drag_resistivity()[1] < 0.1*narrow.drag_resistivity()[0])
        True
        """
        eF = in_range("eF", eF, -math.inf, math.inf, nan=False)
        half = 0.5 * in_range("Delta", Delta, -math.inf, math.inf, nan=False)
        broadcast(eF=eF, Delta=half)
        model = cls(eF1=plain(eF + half), eF2=plain(eF - half), **others)
        model.__dict__["_Delta"] = np.ascontiguousarray(np.broadcast_to(2.0 * half, model.shape)).reshape(-1)
        return model

    # What the parameters give

    @cached_property
    def _Delta(self) -> FloatArray:
        """eF1 - eF2, flat."""
        return self._flat["eF1"] - self._flat["eF2"]

    @cached_property
    def _flat(self) -> dict[str, FloatArray]:
        """Parameters broadcast against each other and raveled."""
        names = list(self.__dataclass_fields__)
        values = [getattr(self, name) for name in names]
        if self.shape == ():
            return {name: np.array([value]) for name, value in zip(names, values, strict=True)}
        arrays = np.broadcast_arrays(*values)
        return {name: np.ascontiguousarray(a).reshape(-1) for name, a in zip(names, arrays, strict=True)}

    @cached_property
    def shape(self) -> tuple[int, ...]:
        """Shape of all parameters broadcast against each other."""
        shapes = [v.shape for name in self.__dataclass_fields__ if not isinstance(v := getattr(self, name), float)]
        return np.broadcast_shapes(*shapes)

    @cached_property
    def _thermal(self) -> FloatArray:
        """Rows n, k_T, mu, D3 of both wires, flat."""
        from ..loops import wires as loops

        flat = self._flat
        out = np.empty((8, flat["T"].size))
        parallel.rows(loops.thermal, tuple(flat[name] for name in _THERMAL), out, _PIECE)
        return out

    def _shaped(self, flat: FloatArray) -> Any:
        """Flat numbers, perhaps with structural axes in front, in the shape of the parameters."""
        if self.shape == () and flat.ndim == 1:
            return float(flat[0])
        return plain(flat.reshape((*flat.shape[:-1], *self.shape)).copy())

    @property
    def Delta(self) -> Any:
        """Mismatch eF1 - eF2."""
        return self._shaped(self._Delta)

    @property
    def n(self) -> Any:
        """Densities of both wires, exact: Eq. (24)."""
        return self._shaped(self._thermal[0:2])

    @property
    def k_T(self) -> Any:
        """k_T,sigma of Eq. (81), exact."""
        return self._shaped(self._thermal[2:4])

    @property
    def mu(self) -> Any:
        """mu_sigma = kappa/k_T,sigma, Eq. (90)."""
        return self._shaped(self._thermal[4:6])

    @property
    def D3(self) -> Any:
        """D3_sigma = lambda_sigma + mu_sigma, Eq. (89); what is zero but for rounding is zero."""
        return self._shaped(self._thermal[6:8])

    # Solution

    @cached_property
    def _solved(self) -> FloatArray:
        """Rows of coulombdrag.loops.wires.solve."""
        from ..loops import wires as loops

        flat = self._flat
        out = np.empty((loops.ALL_ROWS, flat["T"].size))
        parallel.rows(loops.solve, (*[flat[name] for name in _SOLVE], self._Delta, self._thermal), out, _PIECE)
        return out

    def _row(self, name: str) -> FloatArray:
        """One row by the name that it has in the loops."""
        from ..loops import wires

        return self._solved[getattr(wires, name)]

    def _by_wire(self, first: str, second: str) -> FloatArray:
        """Rows of the wire with the larger and the smaller Fermi energy as those of wires 1 and 2."""
        swapped = self._Delta < 0.0
        a, b = self._row(first), self._row(second)
        return np.stack([np.where(swapped, b, a), np.where(swapped, a, b)])

    def log_S(self) -> Any:
        """Logarithm of S, the regular conductivity of Eqs. (111), (112).

        Returns
        -------
        float or ndarray
            Infinite where both D3_sigma = 0 and the Fermi energies differ.
        """
        return self._shaped(self._row("LOG_S"))

    @property
    def S(self) -> Any:
        """S of Eq. (111); infinite where float64 does not hold it (see `log_S`)."""
        with np.errstate(over="ignore"):
            return plain(np.exp(self.log_S()))

    def log_drag_resistivity(self) -> Any:
        """Logarithm of the drag resistivity rho_D = -rho_21, Eq. (114)."""
        return self._shaped(self._row("LOG_RHO"))

    def drag_resistivity(self) -> Any:
        """Drag resistivity rho_D = -rho_21 > 0, Eq. (114); 0 or infinite where float64 does not hold it.

        Examples
        --------
        >>> model = FokkerPlanckModel(eF1=5.0, eF2=5.0, T=1.0, D2=1.0, lambda1=1.0, lambda2=1.0, kappa=0.0)
        >>> round(model.drag_resistivity(), 6)
        0.027107
        """
        rho = self.log_drag_resistivity()
        if isinstance(rho, float) and rho < 709.0:
            return math.exp(rho)
        with np.errstate(over="ignore"):
            return plain(np.exp(rho))

    def coefficients(self) -> Coefficients:
        """a, b, c of Eq. (84), each with the wires as its first axis; c per unit E_1 - E_2.

        Notes
        -----
        ``b = -a`` exactly: g = Lambda k is a zero mode, Eq. (88). ``a_sigma D3_sigma k_T,sigma`` and
        ``c_sigma D3_sigma k_T,sigma`` are the same in both wires but for the sign of c, which is Eq. (94).
        """
        log_K = -np.logaddexp(-self._row("LOG_K1"), -self._row("LOG_K2"))
        log_W = np.logaddexp(self._row("LOG_KAPPA") + self._row("LOG_Y"), self._row("LOG_G") + log_K) - log_K
        K = self._by_wire("LOG_K1", "LOG_K2")
        with np.errstate(over="ignore"):                         # infinite where there is no steady state
            a = np.exp(log_W - K)
            c = np.exp(self._row("LOG_X") - K) * self._row("SIGN") * self._flat["e"] / self._flat["D2"]
        return Coefficients(self._shaped(a), self._shaped(-a), self._shaped(c * np.array([[1.0], [-1.0]])))

    # Distribution functions

    def distribution(self, k: Any, per: str = "field") -> Mapping[str, Any]:
        """The regular part of the distribution functions, Eq. (108), and B of Eq. (100).

        Parameters
        ----------
        k : array_like
            Momenta, one axis at most.
        per : {"field", "current"}
            Per unit ``E_1 - E_2``, or per unit regular current ``S (E_1 - E_2)`` of wire 1: the former exceeds float64
            at Fermi energies above some 350 T.

        Returns
        -------
        mapping
            ``"g"`` and ``"slope"``: g_sigma(k) and its derivative, axes ``(wire, *parameters, k)``; ``"B"``.

        Raises
        ------
        ValueError
            If `k` is not finite or has more than one axis.
        """
        from ..loops import wires_slopes as loops

        per = one_of("per", per, ("field", "current"))
        momenta = as_float("k", k)
        if momenta.ndim > 1 or not np.isfinite(momenta).all():
            raise ValueError(f"k must be finite momenta along one axis at most, got shape {momenta.shape}")
        flat = momenta.reshape(-1)
        p = self._flat
        size, unit = p["T"].size, np.sqrt(2.0 * p["m"] * p["T"])
        g, slope, B = np.empty((2, size, flat.size)), np.empty((2, size, flat.size)), np.empty(size)
        names = ("ETA", "DELTA", "LOG_D1", "LOG_D2", "LOG_KAPPA", "LIMIT")
        problem = [self._row(name) for name in names]
        field = per == "field"
        shifts = np.zeros(size) if field else self._row("TOTAL")
        scales = p["e"] / p["D2"] if field else 2.0 * np.pi / (p["e"] * p["T"] * unit)
        out = np.empty((4, flat.size + 1))
        for i, scale in enumerate(scales):
            loops.profile(*[row[i] for row in problem], shifts[i], np.abs(flat) / unit[i], out)
            B[i] = scale * (out[0, -1] + out[1, -1])
            rows = out[:, :-1] * scale
            if self._Delta[i] < 0.0:
                rows, B[i] = -rows[[1, 0, 3, 2]], -B[i]            # E_1 - E_2 changes its sign with the labels
            slope[:, i], g[:, i] = rows[:2], rows[2:] * unit[i] * np.sign(flat)
        shape = (2, *self.shape, *momenta.shape)
        return {"g": g.reshape(shape), "slope": slope.reshape(shape), "B": self._shaped(B)}

    @property
    def B(self) -> Any:
        """<dg_1/dk>_1 + <dg_2/dk>_2 per unit E_1 - E_2, Eqs. (100), (105)."""
        return self.distribution(0.0)["B"]

    # Matrices

    def conductivity_matrix(self, omega: Any) -> Any:
        """Conductivity matrix at low frequency, Eqs. (54), (111): axes ``(2, 2, *parameters)``, complex.

        Parameters
        ----------
        omega : float
            Positive, small beside every relaxation rate: terms of order omega are left out.

        Notes
        -----
        S is infinite where float64 does not hold it, at Fermi energies above some 350 T (see `log_S`).
        """
        why = "Eq. (54) is singular at omega = 0: use resistivity_matrix"
        omega = a_number("omega", omega, 0.0, open_low=True, why=why)
        n1, n2 = self._thermal[0:2]
        weight = self._flat["e"] ** 2 / (self._flat["m"] * -1j * omega * (n1 + n2))
        with np.errstate(over="ignore"):
            S = np.exp(self._row("LOG_S"))
        sigma = np.array([[weight * n1 * n1 + S, weight * n1 * n2 - S], [weight * n1 * n2 - S, weight * n2 * n2 + S]])
        return sigma.reshape((2, 2, *self.shape))

    def resistivity_matrix(self) -> Any:
        """Resistivity matrix at zero frequency, Eqs. (56)-(59): axes ``(2, 2, *parameters)``.

        Its determinant is zero, Eq. (60): ``rho = rho_D [[n_2/n_1, -1], [-1, n_1/n_2]]``.
        """
        n1, n2 = self._thermal[0:2]
        rho = np.exp(self._row("LOG_RHO"))
        return np.array([[rho * n2 / n1, -rho], [-rho, rho * n1 / n2]]).reshape((2, 2, *self.shape))

    def regime(self) -> Any:
        """Which regime holds: see `coulombdrag.wires.asymptotics.regime`."""
        from .asymptotics import regime

        return regime(self)

