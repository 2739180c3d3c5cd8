"""The pair-collision operator at any frequency, beyond the Fokker-Planck limit: conductivity and drag of two wires.

The operator is normalised as Eqs. (3) and (4) say, which makes the prefactor of the explicit form m/4 for g_1 and g_2
and m/2 for g_-, Eq. (14); then the limit of high frequency is Eq. (29).
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any, ClassVar

import numpy as np

from ..errors import FloatArray, a_number, as_float, in_range, whole_number
from ..results import Result, Variable, provenance
from . import pair_laplacian as graph
from .checks import own
from .high_frequency import log_weight, strip
from .potentials import CoulombPotential, GatedPotential, Potential, evaluator, momentum_diffusion

_TAIL = 60.0            # energies up to eF + 60 T
_JUMP = 4.5             # cutoff over m T d at low eF/T: the dc drag at Delta = 0 is then converged to 1e-8
_EXPONENT = 320.0       # zeta_1 zeta_2 above exp(-320): its squares are floating-point numbers
_STEPS = (4.0, 12.0)    # grid points per width of the strip of analyticity: least and best
_NODES = 1200
_SIGNED = 7.0           # eF/T below which weights of both signs do no harm: exp(14) 2e-16 = 3e-10


@dataclass(frozen=True, kw_only=True, eq=False)
class PairOperator:
    """Linearised pair collisions of electrons in two wires, Eq. (7), with a real potential.

    Parameters
    ----------
    eF1, eF2 : float
        Chemical potentials of the wires.
    T : float
        Temperature.
    potential : callable
        V_12(q) for arrays of positive q, such as `CoulombPotential`.
    m, e : float
        Mass and charge.
    nodes : int, optional
        Grid points between zero and the cutoff; by default 12 to each width of the strip in which the thermal factors
        are analytic, more where 1/d asks for it; not above 1200 unless 4 to each width need that. Points more than
        310 T below the Fermi energies are left out.
    cutoff : float, optional
        Largest momentum; by default that of 60 T above both chemical potentials or, for the potentials with K0 and
        below eF = 7 T, 4.5 m T d.
    order : int, optional
        Highest order of the product integration: the error falls as the power 2 order + 2 of the step, with logarithms
        for a potential that has them. Zero is the plain trapezoidal rule. A lower order is taken (see `order_used`)
        where this one has negative weights, which happens when 1/d is small against the step, unless eF < 7 T.

    Notes
    -----
    One eigenvalue decomposition in the odd sector gives the rates gamma_j and their shares N_j of the density,
    ``N = sum N_j``, and all frequencies: with ``Q = sum N_j gamma_j/(gamma_j - i omega)``

        sigma = e**2/(-i omega m) (diag(n1, n2) - (Q/2) [[1, -1], [-1, 1]]).

    Footnote 38: in the Fokker-Planck limit the dc drag at Delta = 0 depends on the cutoff, at order exp(-2 eF/T), and
    vanishes without one. Here it does not from 4 m T d on, since K0 falls off exponentially; for a potential that falls
    off faster compare two cutoffs if eF/T is small.

    Examples
    --------
    >>> from coulombdrag import wires
    >>> pair = wires.PairOperator(eF1=5.0, eF2=5.0, T=1.0, potential=wires.CoulombPotential(U=0.1, d=1.0))
    >>> high = wires.high_frequency_drag(5.0, 5.0, 1.0, pair.potential)
    >>> bool(abs(pair.high_frequency_drag()/high - 1) < 1e-8), bool(pair.drag_resistivity() < high)
    (True, True)
    """

    one_point: ClassVar[bool] = True  # arrays are not points: a sweep makes it anew at each

    eF1: float
    eF2: float
    T: float
    potential: Potential
    m: float = 1.0
    e: float = 1.0
    nodes: int | None = None
    cutoff: float | None = None
    order: int = 5

    def __post_init__(self) -> None:
        positive = {"T": "Eq. (5) divides by T", "m": "Eq. (2)", "e": "Eq. (2): e > 0"}
        for name in ("eF1", "eF2", "T", "m", "e"):
            why = positive.get(name, "")
            value = a_number(name, getattr(self, name), 0.0 if why else -np.inf, open_low=bool(why), why=why)
            object.__setattr__(self, name, value)
        evaluator(self.potential)
        if whole_number("order", self.order, 0) > 8:
            raise ValueError(f"order = {self.order} is not one of 0..8")
        if self.nodes is not None:
            whole_number("nodes", self.nodes, 2 * max(self.order, 1))
        self._check_exponents()
        if not self._pairs.any():
            raise ValueError("potential(q) = 0 everywhere: without interaction there are no pair collisions, Eq. (4)")

    def _check_exponents(self) -> None:
        """Refuse a cutoff that cuts the density, and energies whose Boltzmann factors underflow."""
        least = np.sqrt(2 * self.m * (max(self.eF1, self.eF2, 0.0) + 30 * self.T))
        if self.cutoff is not None:
            a_number("cutoff", self.cutoff, float(least), why="30 T above eF1 and eF2, Eq. (24)")
        reach = (self._edge**2 / (2 * self.m) - self._mean) / self.T
        if max(reach, abs(self._delta)) > _EXPONENT:
            raise ValueError(
                f"eF1 = {self.eF1:g}, eF2 = {self.eF2:g}, T = {self.T:g}: energies reach "
                f"{max(reach, abs(self._delta)):.0f} T from the mean of eF1 and eF2 (or half their difference does); "
                f"allowed is up to {_EXPONENT:g} T, where the squares in Eq. (15) are still floating-point numbers")

    # -- grid ------------------------------------------------------------------------------------------------

    @property
    def _mean(self) -> float:
        return (self.eF1 + self.eF2) / 2

    @property
    def _delta(self) -> float:
        return (self.eF1 - self.eF2) / (2 * self.T)

    @property
    def _edge(self) -> float:
        if self.cutoff is not None:
            return float(self.cutoff)
        energy = max(self.eF1, self.eF2, 0.0) + _TAIL * self.T
        if self._mean < _SIGNED * self.T and isinstance(self.potential, (CoulombPotential, GatedPotential)):
            # Footnote 38: the flux in momentum space goes on up to k of a few m T d, where K0 lets electrons jump back.
            flux = (_JUMP * self.m * self.T * self.potential.d) ** 2 / (2 * self.m)
            energy = max(energy, min(flux, self._mean + (_EXPONENT - 1) * self.T))
        return float(np.sqrt(2 * self.m * energy))

    @property
    def _bottom(self) -> float:
        """Momentum below which zeta_1 zeta_2 < exp(-310): no electron crosses there, and nothing is computed."""
        return float(np.sqrt(2 * self.m * max(self._mean - (_EXPONENT - 10) * self.T, 0.0)))

    @property
    def _count(self) -> int:
        """Number of grid points between zero and the cutoff, those below `_bottom` included."""
        return round(self._edge / self.step)

    @cached_property
    def _product(self) -> tuple[float, FloatArray, int]:
        """Step of the grid, weights of the product integration and their order."""
        strength, edge = evaluator(self.potential), self._edge
        # A negative weight costs the relative accuracy of the rates: about exp(2 eF/T) roundings in the smallest.
        signed = self._mean < _SIGNED * self.T

        def product(nodes: int) -> tuple[float, FloatArray, int]:
            step = edge / nodes
            return step, *graph.product_weights_of(strength, step, 2 * nodes, self.order, signed)

        if self.nodes is not None:
            return product(self.nodes)
        width = strip(max(self.eF1, self.eF2), self.T, self.m)
        most = int(_NODES * edge / (edge - self._bottom))
        nodes = int(np.ceil(max(min(_STEPS[1] * edge / width, most), _STEPS[0] * edge / width)))
        best = product(nodes)
        while best[2] < self.order and nodes < most:             # a grid that resolves 1/d has positive weights
            nodes = min(int(1.4 * nodes) + 1, most)
            best = product(nodes)
        return best

    @property
    def step(self) -> float:
        """Distance of the grid points."""
        return self._product[0]

    @cached_property
    def k(self) -> FloatArray:
        """Grid of positive momenta, (i + 1/2) times the step; g is odd."""
        return own((np.arange(int(self._bottom / self.step), self._count) + 0.5) * self.step)

    @cached_property
    def _thermal(self) -> tuple[FloatArray, FloatArray, FloatArray]:
        """w = zeta_1 zeta_2, M = 2/(1 + cosh y cosh delta), and r = (zeta_1^2 - zeta_2^2)/(zeta_1^2 + zeta_2^2)."""
        y = (self.k**2 / (2 * self.m) - self._mean) / self.T
        grow = np.exp(np.abs(y) + abs(self._delta))
        cosines = grow * (1 + np.exp(-2 * np.abs(y))) * (1 + np.exp(-2 * abs(self._delta))) / 4
        sines = np.sign(y * self._delta) * grow * np.expm1(-2 * np.abs(y)) * np.expm1(-2 * abs(self._delta)) / 4
        return np.exp(log_weight(self.k, self.eF1, self.eF2, self.T, self.m)), 2 / (1 + cosines), sines / (1 + cosines)

    @cached_property
    def _shares(self) -> tuple[FloatArray, FloatArray]:
        """zeta_1^2 and zeta_2^2 over their sum; that of a nearly empty wire is not taken as one less the other."""
        _, mass, r = self._thermal
        if abs(self._delta) < 1:
            return (1 + r) / 2, (1 - r) / 2
        y = (self.k**2 / (2 * self.m) - self._mean) / self.T
        return mass * (1 + np.cosh(y + self._delta)) / 4, mass * (1 + np.cosh(y - self._delta)) / 4

    @property
    def order_used(self) -> int:
        """Order of the product integration that this grid and potential allow."""
        return self._product[2]

    @cached_property
    def _pairs(self) -> FloatArray:
        weights = self._product[1]
        return np.asarray(self.m / (4 * np.pi) * weights / (np.arange(1, weights.size + 1) * self.step) ** 2)

    @cached_property
    def _laplacian(self) -> tuple[FloatArray, FloatArray]:
        return graph.odd_laplacian(self._thermal[0], self._pairs, self._count - self.k.size)

    def laplacian(self) -> FloatArray:
        """Return L of ``-L g_- = zeta_1 zeta_2 st_-``, Eq. (14), on the odd functions at the grid `k`."""
        return graph.dense(*self._laplacian)

    def _sum(self, values: FloatArray) -> float:
        """The integral of Eq. (24), k**2 times `values` over all k, divided by 8 pi m T."""
        return float((self.k**2 * values).sum() * self.step / (4 * np.pi * self.m * self.T))

    @cached_property
    def densities(self) -> tuple[float, float]:
        """Densities n_1 and n_2 of Eq. (24)."""
        (w, mass, _), (s1, s2) = self._thermal, self._shares
        total = 2 * w**2 / mass                         # zeta_1^2 + zeta_2^2
        return self._sum(total * s1), self._sum(total * s2)

    @cached_property
    def _mismatch(self) -> float:
        """n_1 n_2 - (n_1 + n_2) N/2, the dc determinant: a variance, positive, and zero at Delta = 0 only."""
        w, mass, r = self._thermal
        total = 2 * w**2 / mass
        both, share = self._sum(total), r / 2            # or the smaller share, which differs from it by a constant
        if abs(self._delta) >= 1:
            share = self._shares[0 if self.eF1 < self.eF2 else 1]
        mean = self._sum(total * share) / both
        return both * self._sum(total * (share - mean) ** 2)

    # -- rates -----------------------------------------------------------------------------------------------

    @cached_property
    def _modes(self) -> tuple[FloatArray, FloatArray]:
        off, excess = self._laplacian
        gamma, parts = graph.rates(off, excess, self._thermal[1], self.k)
        return gamma, parts * (self.step / (4 * np.pi * self.m * self.T))

    def modes(self) -> tuple[FloatArray, FloatArray]:
        """Return the relaxation rates gamma_j of ``g_-``, ascending, and their shares N_j of the density."""
        gamma, share = self._modes
        return gamma.copy(), share.copy()

    @cached_property
    def _first_moment(self) -> float:
        """Sum of N_j gamma_j, without the decomposition."""
        return float(self.k @ self._pulled * self.step / (4 * np.pi * self.m * self.T))

    @cached_property
    def _pulled(self) -> FloatArray:
        """L applied to g_- = k."""
        return np.asarray(self.laplacian() @ self.k)

    def relaxation_rate(self) -> float:
        """Return the rate gamma of Eq. (25) without approximation: N over the sum of N_j/gamma_j."""
        gamma, share = self._modes
        return float(share.sum() / (share / gamma).sum())

    def fokker_planck_rate(self, cutoff: float | None = None) -> float:
        """Return the same rate in the Fokker-Planck limit, from Eqs. (15)-(17) by quadrature up to `cutoff`."""
        end = self._edge if cutoff is None else a_number("cutoff", cutoff, 0.0, open_low=True)
        panels = np.linspace(0.0, end, 4 * int(np.ceil(end / strip(max(self.eF1, self.eF2), self.T, self.m))) + 1)
        nodes, weights = np.polynomial.legendre.leggauss(12)
        k = (panels[:-1, None] + np.diff(panels)[:, None] * (1 + nodes) / 2).ravel()
        y, slope = (k**2 / (2 * self.m) - self._mean) / self.T, np.tanh(self._delta / 2)
        # Integral of k M from k to infinity, in closed form; at Delta = 0 it is 4 m T/(1 + exp(y)).
        drop = 2 / (1 + np.exp(y)) / (1 + slope**2 * np.tanh(y / 2))
        flux = 4 * np.arctan(slope * drop) / np.sinh(self._delta) if slope else 2 * drop
        flux = self.m * self.T * flux / np.exp(log_weight(k, self.eF1, self.eF2, self.T, self.m))
        slow = (flux.reshape(-1, 12) ** 2 @ weights * np.diff(panels) / 2).sum()
        diffusion = momentum_diffusion(self.potential, self.m)
        slow /= 4 * diffusion * 4 * np.pi * self.m * self.T
        return float(self._sum(self._thermal[1]) / slow)

    def fokker_planck_ratio(self) -> float:
        """Return the relaxation rate over its Fokker-Planck value; at Delta = 0 it is the ratio of the dc drags.

        Examples
        --------
        >>> from coulombdrag import wires
        >>> pair = wires.PairOperator(eF1=8.0, eF2=8.0, T=1.0, potential=wires.GaussianPotential(V0=1.0, a=10.0))
        >>> bool(abs(pair.fokker_planck_ratio() - 1) < 1e-2)
        True
        """
        return self.relaxation_rate() / self.fokker_planck_rate()

    def scales(self) -> dict[str, float]:
        """Return the frequencies between which rho_12 changes.

        Returns
        -------
        dict
            ``onset``: below it the drag at Delta != 0 dies out in proportion to omega; ``slow``: `relaxation_rate`,
            where ``g_-`` crosses over from relaxed to free; ``fast``: the mean rate weighted with N_j gamma_j, the rate
            at the Fermi points; above it Eq. (29) holds.
        """
        gamma, share = self._modes
        total, delay = share.sum(), (share / gamma).sum()
        onset = self._mismatch / (sum(self.densities) / 2 * delay)
        fast = (self._pulled**2 / self._thermal[1]).sum() / (self.k @ self._pulled)
        return {"onset": float(onset), "slow": float(total / delay), "fast": float(fast)}

    # -- response --------------------------------------------------------------------------------------------

    def _response(self, omega: Any, zero: bool) -> tuple[Any, Any, Any]:
        """omega, Q = sum N_j gamma_j/(gamma_j - i omega) and delay = sum N_j/(gamma_j - i omega)."""
        frequency = in_range("omega", omega, -np.inf, np.inf, nan=False)
        if not zero and (frequency == 0).any():
            raise ValueError("omega = 0 is not allowed: the conductivity of ballistic wires diverges there, Eq. (23)")
        gamma, share = self._modes
        pole = 1 / (gamma - 1j * frequency[..., None])
        return frequency, (pole * (share * gamma)).sum(axis=-1), (pole * share).sum(axis=-1)

    def conductivity(self, omega: Any) -> Any:
        """Return the matrix of conductivities at real frequencies other than zero, shape (..., 2, 2), complex."""
        frequency, q, _ = self._response(omega, zero=False)
        matrix = np.diag(self.densities) - q[..., None, None] / 2 * np.array([[1.0, -1.0], [-1.0, 1.0]])
        return self.e**2 / self.m * matrix / (-1j * frequency[..., None, None])

    def resistivity(self, omega: Any) -> Any:
        """Return the matrix of resistivities at real frequencies, zero too, shape (..., 2, 2), complex."""
        frequency, q, delay = self._response(omega, zero=True)
        n1, n2 = self.densities
        bare = -1j * frequency
        # determinant over -i omega; at Delta = 0 the first term is absent, and -i omega never divides
        mean = (n1 + n2) / 2
        over = bare / (self._mismatch + mean * bare * delay) if self._mismatch > 0 else 1 / (mean * delay)
        q = q[..., None, None] / 2
        matrix = np.array([[n2, 0.0], [0.0, n1]]) - q * np.ones((2, 2))
        return self.m / self.e**2 * over[..., None, None] * matrix

    def rho_12(self, omega: Any) -> Any:
        """Return the drag element of the resistivity matrix at real frequencies, complex; its real part is negative.

        Parameters
        ----------
        omega : array_like
            Frequencies; zero is the dc limit.
        """
        return self.resistivity(omega)[..., 0, 1]

    def drag_resistivity(self, omega: Any = None) -> Any:
        """Return ``-rho_12``: in the dc limit a float, zero unless eF1 = eF2, Eq. (28); complex at frequencies given.

        Parameters
        ----------
        omega : array_like, optional
            Frequencies; without them, the dc limit.
        """
        return float(-self.rho_12(0.0).real) + 0.0 if omega is None else -self.rho_12(omega)

    def high_frequency_drag(self) -> float:
        """Return ``-rho_12`` at infinite frequency on this grid; `wires.high_frequency_drag` computes it on its own."""
        n1, n2 = self.densities
        return self.m * self._first_moment / (2 * self.e**2 * n1 * n2)

    def distribution(self, omega: float, E1: float, E2: float) -> tuple[Any, Any]:
        """Return g_1 and g_2 on the grid `k`, Eqs. (11)-(13), (21) and (22), by a direct solution at one frequency."""
        omega, E1, E2 = (a_number(name, value) for name, value in (("omega", omega), ("E1", E1), ("E2", E2)))
        if omega == 0:
            raise ValueError("omega = 0 is not allowed: g_+ diverges there, Eq. (11)")
        (_, mass, _), (s1, s2) = self._thermal, self._shares
        drive = self.e * self.k / (self.m * self.T)
        minus = np.linalg.solve(self.laplacian() - 1j * omega * np.diag(mass), mass * drive * (E1 - E2) / 2)
        both = drive * (E1 * s1 + E2 * s2) / (-1j * omega)
        return both + 2 * s2 * minus, both - 2 * s1 * minus

    def collision_integral(self, g1: Any, g2: Any) -> tuple[Any, Any]:
        """Return st_1 and st_2 of Eq. (7) for odd functions given on the grid `k`."""
        minus = (np.asarray(g1) - np.asarray(g2)) / 2
        if minus.shape != self.k.shape:
            raise ValueError(f"g1 - g2 has shape {minus.shape}; the grid k has {self.k.shape}")
        (w, mass, _), (s1, s2) = self._thermal, self._shares
        rate = self.laplacian() @ minus * mass / (2 * w**2)
        return -rate / s1, rate / s2

    def spectrum(self, omega: Any) -> Result:
        """Return -rho_12 against frequency as a `Result` with an axis ``omega``.

        Its error is the difference to half the nodes, which exceeds the error of this grid manifold.
        """
        frequency = as_float("omega", omega)
        if frequency.ndim != 1:
            raise ValueError(f"omega has shape {frequency.shape}; it must have one axis")
        drag = -self.rho_12(frequency)
        doubt = np.abs(drag + replace(self, nodes=self._count // 2, cutoff=self._edge).rho_12(frequency))
        unit = "m/(e^2 n) times a rate"
        data = {"drag": Variable(drag.real, ("omega",), unit, "real part of -rho_12"),
                "drag_error": Variable(doubt, ("omega",), unit, "difference to the grid with half the nodes"),
                "reactive": Variable(drag.imag, ("omega",), unit, "imaginary part of -rho_12"),
                "high_frequency": Variable(np.float64(self.high_frequency_drag()), (), unit, "Eq. (29)")}
        parameters = {"eF1": self.eF1, "eF2": self.eF2, "T": self.T, "m": self.m, "e": self.e,
                      "potential": repr(self.potential), "nodes": self._count, "cutoff": self._edge,
                      "order": self.order_used}
        return Result(name="drag against frequency", data=data, provenance=provenance(**parameters),
                      coords={"omega": Variable(frequency, ("omega",), "1/time", "frequency")})
