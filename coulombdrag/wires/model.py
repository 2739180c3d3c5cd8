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
from dataclasses import dataclass, fields
from functools import cached_property
from typing import Any, NamedTuple

import numpy as np

from ..errors import FloatArray, as_float, broadcast, one_of, plain
from . import checks, parallel

#: Where the integrals end for D3 = 0, over T above the larger Fermi energy: there the model diverges linearly.
CUT = 40.0


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
    they are cut (footnote 38): the cut stands at `CUT` T above the larger Fermi energy, which at low temperature is of
    no consequence. For both D3_sigma = 0 and eF1 != eF2 there is no steady state and the drag resistivity is 0, Eq. (28).

    Examples
    --------
    >>> from coulombdrag import wires
    >>> model = wires.FokkerPlanckModel(eF1=10.0, eF2=[9.0, 10.0], T=1.0, D2=1.0, lambda1=1e-6, lambda2=1e-6, kappa=0.0)
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
        given = {field.name: getattr(self, field.name) for field in fields(self)}
        numbers = checks.parameters(given)
        for name, value in numbers.items():
            object.__setattr__(self, name, value if value.ndim else float(value))
        broadcast(**numbers)
        checks.diffusion("D3_1", self.D3[0], self.lambda1, self.mu[0])
        checks.diffusion("D3_2", self.D3[1], self.lambda2, self.mu[1])

    # What the parameters give

    @cached_property
    def _flat(self) -> dict[str, FloatArray]:
        """Parameters broadcast against each other and raveled."""
        names = [field.name for field in fields(self)]
        arrays = np.broadcast_arrays(*[np.asarray(getattr(self, name), dtype=np.float64) for name in names])
        flat = {name: np.ascontiguousarray(a).reshape(-1) for name, a in zip(names, arrays, strict=True)}
        return flat | {"shape": np.array(arrays[0].shape, dtype=np.int64)}

    @cached_property
    def shape(self) -> tuple[int, ...]:
        """Shape of all parameters broadcast against each other."""
        return tuple(int(i) for i in self._flat["shape"])

    @cached_property
    def _unit(self) -> FloatArray:
        """Thermal momentum sqrt(2 m T)."""
        return np.sqrt(2.0 * self._flat["m"] * self._flat["T"])

    @cached_property
    def _swapped(self) -> Any:
        return self._flat["eF2"] > self._flat["eF1"]

    @cached_property
    def _eta(self) -> tuple[FloatArray, FloatArray]:
        """The larger chemical potential and the distance of both, over T."""
        p = self._flat
        return np.maximum(p["eF1"], p["eF2"]) / p["T"], np.abs(p["eF1"] - p["eF2"]) / p["T"]

    def _by_wire(self, first: FloatArray, second: FloatArray) -> FloatArray:
        """Numbers of the wire with the larger and the smaller Fermi energy as those of wires 1 and 2."""
        return np.stack([np.where(self._swapped, second, first), np.where(self._swapped, first, second)])

    @cached_property
    def _thermal(self) -> tuple[FloatArray, FloatArray]:
        """n and k_T of both wires, flat."""
        out = np.empty((4, self._unit.size))
        parallel.run("thermal", self._eta, (out,))
        return self._by_wire(out[0], out[1]) * self._unit / (2.0 * np.pi), self._by_wire(out[2], out[3]) * self._unit

    def _shaped(self, flat: FloatArray) -> Any:
        """Flat numbers, perhaps with structural axes in front, in the shape of the parameters."""
        return plain(flat.reshape((*flat.shape[:-1], *self.shape)))

    @property
    def n(self) -> Any:
        """Densities of both wires, exact: Eq. (24)."""
        return self._shaped(self._thermal[0])

    @property
    def k_T(self) -> Any:
        """k_T,sigma of Eq. (81), exact."""
        return self._shaped(self._thermal[1])

    @cached_property
    def mu(self) -> Any:
        """mu_sigma = kappa/k_T,sigma, Eq. (90)."""
        return self._shaped(self._flat["kappa"] / self._thermal[1])

    @cached_property
    def D3(self) -> Any:
        """D3_sigma = lambda_sigma + mu_sigma, Eq. (89); what is zero but for rounding is zero."""
        lam = np.stack([self._flat["lambda1"], self._flat["lambda2"]])
        mu = self._flat["kappa"] / self._thermal[1]
        total = lam + mu
        return self._shaped(np.where(np.abs(total) <= 4.0 * np.spacing(mu), 0.0, total))

    # Solution

    @cached_property
    def _inputs(self) -> tuple[FloatArray, ...]:
        """Arguments of the sums: eta, delta, log(4 D3_s/D2) of both wires ordered, log kappa, cut."""
        eta, delta = self._eta
        D3 = np.asarray(self.D3, dtype=np.float64).reshape(2, -1)
        first, second = np.where(self._swapped, D3[1], D3[0]), np.where(self._swapped, D3[0], D3[1])
        with np.errstate(divide="ignore"):
            kappa = np.log(self._flat["kappa"]) - np.log(self._flat["D2"]) - np.log(self._unit)
            logs = [np.log(4.0) + np.log(d) - np.log(self._flat["D2"]) for d in (first, second)]
        none = (D3 == 0.0).any(axis=0)
        floor = -4.0 * (np.abs(eta) + delta) - 2000.0             # far below every other rate, yet finite
        logs = [np.where(np.isneginf(one), floor, one) for one in logs]
        return eta, delta, *logs, kappa, np.where(none, CUT, np.inf)

    @cached_property
    def _solved(self) -> tuple[FloatArray, FloatArray]:
        """log of S in units of e^2 T sqrt(2 m T)/(2 pi D2), and the integrals."""
        from ..loops.wires import ROWS

        total, out = np.empty(self._unit.size), np.empty((ROWS, self._unit.size))
        parallel.run("solve", self._inputs, (total, out))
        nothing = (np.asarray(self.D3).reshape(2, -1) == 0.0).all(axis=0) & (self._flat["eF1"] != self._flat["eF2"])
        total[nothing] = np.inf
        return total, out

    @cached_property
    def _log_S(self) -> FloatArray:
        p = self._flat
        return self._solved[0] + self._log_unit + np.log(p["T"] * p["e"] ** 2 / (2.0 * np.pi))

    @cached_property
    def _log_unit(self) -> FloatArray:
        return np.log(self._unit) - np.log(self._flat["D2"])

    def log_S(self) -> Any:
        """Logarithm of S, the regular conductivity of Eqs. (111), (112).

        Returns
        -------
        float or ndarray
            Infinite where both D3_sigma = 0 and the Fermi energies differ.
        """
        return self._shaped(self._log_S)

    @property
    def S(self) -> Any:
        """S of Eq. (111); infinite where float64 does not hold it (see `log_S`)."""
        with np.errstate(over="ignore"):
            return plain(np.exp(self.log_S()))

    @cached_property
    def _log_rho(self) -> FloatArray:
        n1, n2 = self._solved[1][6], self._solved[1][7]
        return np.log(n1 / (n1 + n2) * (n2 / (n1 + n2))) - self._log_S

    def log_drag_resistivity(self) -> Any:
        """Logarithm of the drag resistivity rho_D = -rho_21, Eq. (114)."""
        return self._shaped(self._log_rho)

    def drag_resistivity(self) -> Any:
        """Drag resistivity rho_D = -rho_21 > 0, Eq. (114); 0 where float64 does not hold it.

        Examples
        --------
        >>> model = FokkerPlanckModel(eF1=5.0, eF2=5.0, T=1.0, D2=1.0, lambda1=1.0, lambda2=1.0, kappa=0.0)
        >>> round(model.drag_resistivity(), 6)
        0.027107
        """
        return plain(np.exp(self.log_drag_resistivity()))

    def coefficients(self) -> Coefficients:
        """a, b, c of Eq. (84), each with the wires as its first axis; c per unit E_1 - E_2.

        Notes
        -----
        ``b = -a`` exactly: g = Lambda k is a zero mode, Eq. (88). ``a_sigma D3_sigma k_T,sigma`` and
        ``c_sigma D3_sigma k_T,sigma`` are the same in both wires but for the sign of c, which is Eq. (94).
        """
        row, p = self._solved[1], self._flat
        log_K = -np.logaddexp(-row[4], -row[5])
        log_W = np.logaddexp(self._inputs[4] + row[2], row[3] + log_K) - log_K
        K = self._by_wire(row[4], row[5])
        a = np.exp(log_W - K)
        c = np.array([[1.0], [-1.0]]) * p["e"] * row[11] * np.exp(row[1] - K - np.log(p["D2"]))
        return Coefficients(self._shaped(a), self._shaped(-a), self._shaped(c))

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
            ``"g"`` and ``"slope"``: g_sigma(k) and its derivative, axes (wire, *parameters, k); ``"B"``.

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
        size = self._unit.size
        g, slope, B = np.empty((2, size, flat.size)), np.empty((2, size, flat.size)), np.empty(size)
        eta, delta, l1, l2, kappa, cut = self._inputs
        out = np.empty((4, flat.size + 1))
        for i in range(size):
            unit, D2, e, T = self._unit[i], self._flat["D2"][i], self._flat["e"][i], self._flat["T"][i]
            shift = 0.0 if per == "field" else float(self._solved[0][i])
            loops.profile(eta[i], delta[i], l1[i], l2[i], kappa[i], cut[i], shift, np.abs(flat) / unit, out)
            scale = e / D2 if per == "field" else 2.0 * np.pi / (e * T * unit)
            B[i] = scale * (out[0, -1] + out[1, -1])
            rows = out[:, :-1] * scale
            if self._swapped[i]:
                rows, B[i] = -rows[[1, 0, 3, 2]], -B[i]            # E_1 - E_2 changes its sign with the labels
            slope[:, i], g[:, i] = rows[:2], rows[2:] * unit * np.sign(flat)
        shape = (2, *self.shape, *momenta.shape)
        return {"g": g.reshape(shape), "slope": slope.reshape(shape), "B": self._shaped(B)}

    @property
    def B(self) -> Any:
        """<dg_1/dk>_1 + <dg_2/dk>_2 per unit E_1 - E_2, Eqs. (100), (105)."""
        return self.distribution(0.0)["B"]

    # Matrices

    def conductivity_matrix(self, omega: Any) -> Any:
        """Conductivity matrix at low frequency, Eqs. (54), (111): axes (2, 2, *parameters), complex.

        Parameters
        ----------
        omega : float
            Positive, small beside every relaxation rate: terms of order omega are left out.
        """
        omega = float(checks.positive("omega", omega, "Eq. (54) is singular at omega = 0: use resistivity_matrix"))
        n1, n2 = self._thermal[0]
        weight = self._flat["e"] ** 2 / (self._flat["m"] * -1j * omega * (n1 + n2))
        S = np.exp(self._log_S)
        sigma = np.array([[weight * n1 * n1 + S, weight * n1 * n2 - S], [weight * n1 * n2 - S, weight * n2 * n2 + S]])
        return sigma.reshape((2, 2, *self.shape))

    def resistivity_matrix(self) -> Any:
        """Resistivity matrix at zero frequency, Eqs. (56)-(59): axes (2, 2, *parameters).

        Its determinant is zero, Eq. (60): ``rho = rho_D [[n_2/n_1, -1], [-1, n_1/n_2]]``.
        """
        n1, n2 = self._thermal[0]
        rho = np.exp(self._log_rho)
        return np.array([[rho * n2 / n1, -rho], [-rho, rho * n1 / n2]]).reshape((2, 2, *self.shape))

    def regime(self) -> Any:
        """Which regime holds: see `coulombdrag.wires.asymptotics.regime`."""
        from .asymptotics import regime

        return regime(self)


def mean_and_mismatch(model: FokkerPlanckModel) -> tuple[Any, Any]:
    """(eF1 + eF2)/2 and eF1 - eF2 of a model."""
    return 0.5 * (np.asarray(model.eF1) + model.eF2), np.asarray(model.eF1) - model.eF2


def is_scalar(model: FokkerPlanckModel) -> bool:
    """Whether every parameter is one number."""
    return math.prod(model.shape) == 1 and not model.shape
