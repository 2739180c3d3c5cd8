"""Two disordered wires on a lattice: drag at T^2 of one sample, by one complex wave each."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, ClassVar

import numpy as np

from ..errors import FloatArray, a_number, in_range, plain, whole_number
from . import interactions
from .solver import Solver

if TYPE_CHECKING:  # pragma: no cover
    from ..validity import Validity
    from .ensembles import Ensemble

#: Sites at most: the matrix of the interaction takes 0.8 GB then.
MOST_SITES = 10_000
#: Largest on-site energy (``loops.mesoscopic.LIMIT``), and how near to the edges of the band kF may be.
LARGEST, _EDGE = 2.0**55, 1e-4


@dataclass(frozen=True, kw_only=True, eq=False)
class WirePair:
    """Two wires on a lattice with clean leads: hopping 1, lattice constant 1, E = -2 cos kF, on-site energies V.

    Parameters
    ----------
    sites : int or (int, int)
        Sites of both wires, or of each.
    kF : float or (float, float)
        Fermi wave number times the lattice constant, of both, or of each; 1e-4 to pi - 1e-4: nearer to the edges of the
        band digits are lost.
    spacing : float
        Distance of the wires.
    interaction : function of r or array, optional
        U(r), r = sqrt(n^2 + spacing^2) the distance of two sites; `Coulomb()` by default, see also `Screened`, `Gated`.
        Wires of different length lie with their middles opposite each other. Or a matrix of shape (sites of wire 1,
        sites of wire 2).

    Notes
    -----
    ``g21 = 1/2 sum U(x1, x2) U(x1', x2') D1(x1, x1') D2(x2, x2')`` with ``D = Im sum I_ga rho_ab(x) rho_bg(x')``, the
    sum over scattering states a, b, g of unit incoming amplitude, ``rho_ab = psi_a* psi_b`` and
    ``I = (tau3 - S^+ tau3 S)/2``. Then G21 = (e^2/h)(2/3)(kT)^2 g21/(v1 v2)^2, v = 2 sin kF, by Eqs. (1)-(3) of the
    paper, whose 2/3 counts both spins of both wires (1/6 each pair, by the golden rule); g21 > 0 means that the dragged
    current runs along the drive.

    Examples
    --------
    >>> w = WirePair(sites=50, kF=1.0, spacing=1.0)
    >>> bool(abs(w.drag(np.zeros(50), np.zeros(50)) / w.clean_drag() - 1.0) < 1e-12)
    True
    """

    one_point: ClassVar[bool] = True  # arrays are not points: a sweep makes it anew at each
    sites: Any
    kF: Any
    spacing: float
    interaction: Any = field(default_factory=interactions.Coulomb)

    def __post_init__(self) -> None:
        sites = [whole_number(name, n, 1, MOST_SITES) for name, n in pair("sites", self.sites)]
        kF = [a_number(name, k, _EDGE, math.pi - _EDGE, why="inside the band") for name, k in pair("kF", self.kF)]
        object.__setattr__(self, "sites", _one(sites))
        object.__setattr__(self, "kF", _one(kF))
        object.__setattr__(self, "spacing", a_number("spacing", self.spacing, 0.0, open_low=True))
        U = interactions.matrix(self.interaction, (sites[0], sites[1]), self.spacing)
        U.setflags(write=False)
        object.__setattr__(self, "_solver", Solver((sites[0], sites[1]), (kF[0], kF[1]), U))

    @property
    def solver(self) -> Solver:
        """What computes: numbers and the matrix of the interaction alone."""
        found: Solver = self._solver  # type: ignore[attr-defined]
        return found

    def clean_drag(self) -> float:
        """Return g21 without disorder: |U(2kF)|^2 - |V(2kF)|^2 where both wires are the same.

        U(2kF) and V(2kF) are the sums of U(x1 - x2) with exp 2i kF(x1 - x2) and exp 2i kF(x1 + x2).

        Examples
        --------
        >>> WirePair(sites=1, kF=1.0, spacing=2.0).clean_drag()
        0.0
        """
        return self.solver.clean()

    def drag(self, V1: Any, V2: Any) -> Any:
        """Return g21 of samples with on-site energies `V1` and `V2`.

        Parameters
        ----------
        V1, V2 : array_like
            Shape (sites,) or (batch, sites), in units of the hopping; one sample of a wire serves a batch of the other.

        Returns
        -------
        float or ndarray
            Shape () or (batch,).

        Raises
        ------
        ValueError
            For a wrong shape or an on-site energy that is not finite or beyond 2^55.

        Examples
        --------
        >>> w = WirePair(sites=3, kF=1.0, spacing=1.0)
        >>> w.drag(np.zeros(3), [[0.0, 0.5, 0.0], [0.1, 0.0, 0.0]]).shape
        (2,)
        """
        one, two = (self._potential(name, V, i) for i, (name, V) in enumerate((("V1", V1), ("V2", V2))))
        batch = [len(V) for V in (one, two) if V.ndim == 2]
        if len(batch) == 2 and batch[0] != batch[1]:
            raise ValueError(f"V1 has {batch[0]} samples and V2 {batch[1]}: as many, or one of a wire, are needed")
        count = batch[0] if batch else 1
        out = self.solver.drag(*(np.broadcast_to(V, (count, V.shape[-1])) for V in (one, two)))
        return out if batch else float(out[0])

    def transmission(self, V: Any, wire: int = 1) -> Any:
        """Return T of a wire with on-site energies `V`, of shape (sites,) or (batch, sites).

        Examples
        --------
        >>> w = WirePair(sites=1, kF=1.0, spacing=1.0)
        >>> bool(abs(w.transmission([2.0]) - 1.0 / (1.0 + 1.0 / np.sin(1.0)**2)) < 1e-15)
        True
        """
        root, exponent = self._roots(V, wire)
        return plain(np.minimum(np.ldexp(root * root, -2 * np.minimum(exponent, 4000.0).astype(np.int32)), 1.0))

    def log_transmission(self, V: Any, wire: int = 1) -> Any:
        """Return ln T, also where T is smaller than float64 holds; arguments as for `transmission`.

        Examples
        --------
        >>> w = WirePair(sites=400, kF=1.0, spacing=1.0)
        >>> w.transmission(np.full(400, 10.0)), round(w.log_transmission(np.full(400, 10.0)), 3)
        (0.0, -1916.347)
        """
        root, exponent = self._roots(V, wire)
        return plain(np.minimum(2.0 * (np.log(root) - exponent * math.log(2.0)), 0.0))

    def _roots(self, V: Any, wire: int) -> list[FloatArray]:
        i = whole_number("wire", wire, 1, 2) - 1
        given = self._potential("V", V, i)
        found = self.solver.roots(given.reshape(-1, given.shape[-1]), i)
        return [part.reshape(given.shape[:-1]) for part in found]

    def ensemble(self, *, realisations: int, kFl: Any, correlation: float = 0.0, seed: int = 0, executor: Any = None,
                 **options: Any) -> Ensemble:
        """Return statistics of g21 in units of `clean_drag` over realisations of Gaussian disorder.

        Parameters
        ----------
        realisations : int
            How many, or how many at most if `target_error` is given.
        kFl : float or (float, float)
            kF times the mean free path l = 4 sin^2(kF)/<V^2>, so that <R> = sites/l to lowest order.
        correlation : float
            c in V2 = c V1 + sqrt(1 - c^2) V', -1 to 1.
        seed : int
            0 to 2^64 - 1. A realisation depends on it and on its own number alone.
        executor, store, target_error, antithetic, bins, chunk_size, progress
            As in `sweeps.ensemble`; bins are in units of `clean_drag`. The target is the error of the mean of g; a
            mapping names "g", "even", "g_negative" or "even_negative".
        even : bool
            Whether to give the parts [g(V) + g(-V)]/2 and [g(V) - g(-V)]/2 too, at twice the cost.

        Returns
        -------
        Ensemble
            mean, rms (about the mean), their errors, negative_fraction; samples are computed again when asked for.

        Examples
        --------
        >>> w = WirePair(sites=40, kF=1.0, spacing=1.0)
        >>> e = w.ensemble(realisations=1000, kFl=1e6)
        >>> abs(e.mean - 1.0) < 0.1, e.samples.shape
        (True, (1000,))
        """
        from .ensembles import ensemble

        return ensemble(self, realisations=realisations, kFl=kFl, correlation=correlation, seed=seed,
                        executor=executor, **options)

    def fermi_sweep(self, V1: Any, V2: Any, kF: Any) -> FloatArray:
        """Return g21 of one sample at Fermi wave numbers `kF` of both wires, as a gate would change them.

        Parameters
        ----------
        V1, V2 : array_like
            Shape (sites,).
        kF : array_like
            Shape (m,), between 0 and pi.

        Returns
        -------
        ndarray
            Shape (m,).

        Examples
        --------
        >>> w = WirePair(sites=3, kF=1.0, spacing=1.0)
        >>> bool(w.fermi_sweep([0.0, 0.1, 0.2], [0.3, 0.0, 0.0], [1.0])[0] == w.drag([0.0, 0.1, 0.2], [0.3, 0.0, 0.0]))
        True
        """
        numbers = in_range("kF", kF, _EDGE, math.pi - _EDGE, nan=False, why="inside the band")
        if numbers.ndim != 1:
            raise ValueError(f"kF has shape {numbers.shape}; it must be (m,)")
        one, two = (np.broadcast_to(V, (numbers.size, V.size)) for V in self._sample(V1, V2))
        return self.solver.drag(one, two, np.stack([numbers, numbers]))

    def drag_conductance(self, V1: Any, V2: Any, kT: Any) -> Any:
        """Return G21 of one sample at temperature `kT` by Eqs. (1)-(2), in e^2/h.

        Parameters
        ----------
        V1, V2 : array_like
            Shape (sites,).
        kT : array_like
            In units of the hopping; 32 kT from the Fermi energies must lie inside the band.

        Returns
        -------
        float or ndarray
            Shape of `kT`; U is that of the interaction in units of the hopping. To 1e-8 of itself; for kT far below
            the Thouless energy it is (2/3)(kT)^2 g21/(v1 v2)^2.

        Raises
        ------
        ConvergenceError
            If the sample has resonances much narrower than kT.

        Examples
        --------
        >>> w, V = WirePair(sites=6, kF=1.2, spacing=1.0), [0.0, 0.1, 0.0, 0.0, -0.2, 0.0]
        >>> law = 2/3*1e-4**2*w.drag(V, V)/(2*np.sin(1.2))**4
        >>> bool(abs(w.drag_conductance(V, V, 1e-4)/law - 1) < 1e-5)
        True
        """
        from .thermal import drag_conductance

        one, two = self._sample(V1, V2)
        return drag_conductance(self, one, two, kT)

    def validity(self, *, kT: Any, phase_length: Any = math.nan, mean_free_path: Any = math.nan,
                 screening_length: Any = math.nan) -> Validity:
        """Return the conditions of the T^2 law of a phase-coherent sample, each with its number.

        Parameters
        ----------
        kT : array_like
            In units of the hopping.
        phase_length, mean_free_path, screening_length : array_like, optional
            In lattice constants; conditions on what is not given are unknown.

        Examples
        --------
        >>> WirePair(sites=100, kF=1.0, spacing=1.0).validity(kT=0.1, phase_length=1e4).broken
        ('T^2 law',)
        """
        from .thermal import validity

        return validity(self, kT=kT, phase_length=phase_length, mean_free_path=mean_free_path,
                        screening_length=screening_length)

    def _sample(self, V1: Any, V2: Any) -> list[FloatArray]:
        found = [self._potential(name, V, i) for i, (name, V) in enumerate((("V1", V1), ("V2", V2)))]
        for i, V in enumerate(found):
            if V.ndim != 1:
                raise ValueError(f"V{i + 1} has shape {V.shape}; one sample is ({self.solver.sites[i]},)")
        return found

    def _potential(self, name: str, V: Any, wire: int) -> FloatArray:
        array = in_range(name, V, -LARGEST, LARGEST, nan=False, why="on-site energy in units of the hopping")
        sites = self.solver.sites[wire]
        if array.ndim not in (1, 2) or array.shape[-1] != sites:
            raise ValueError(f"{name} has shape {array.shape}; it must be ({sites},) or (batch, {sites})")
        return array


def pair(name: str, value: Any) -> list[tuple[str, Any]]:
    """One value for both wires, or one for each, with names for errors."""
    if isinstance(value, (tuple, list, np.ndarray)) and np.ndim(value) == 1:
        if len(value) != 2:
            raise ValueError(f"{name} has {len(value)} elements; it must be one number or a pair")
        return [(f"{name}[{i}]", v) for i, v in enumerate(value)]
    return [(name, value), (name, value)]


def _one(pair: list[Any]) -> Any:
    return pair[0] if pair[0] == pair[1] else tuple(pair)
