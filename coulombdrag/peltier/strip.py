"""A strip of a square lattice with a probe at every site: transmissions, potentials, local Peltier heat."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np
import numpy.typing as npt

from ..errors import ConvergenceError, FloatArray, a_number, in_range, one_of, whole_number
from ..results import Variable, provenance
from . import geometry
from .leads import Lead
from .linear import DenseEquations, Equations, stiffness
from .operators import Dense, Operator, Sweep
from .solution import StripResult

#: Sites up to which dense matrices take the place of a sweep that lost digits; what of the heat may be missing in all
#: before they do, and at most.
_DENSE, _LOST, _ALLOWED = 2500, 2e-11, 1e-9

METHODS = ("sweep", "dense", "thermal")
PROBES = ("voltage", "voltage+temperature")


@dataclass(frozen=True, kw_only=True, eq=False)
class Strip:
    """A strip of `length` columns of `width` sites, hopping 1, a wide-band probe -i Gamma/2 on each.

    Parameters
    ----------
    length, width : int
        Columns, and sites of a column; site i = x*width + y.
    onsite : float or array_like
        Energies of the sites: a number, (length, width) or (length*width,).
    energy : float
        Fermi energy.
    Gamma : float or array_like
        Inelastic rate times hbar, of all sites or of each; zero where there is no probe.
    flux : float
        Peierls phase of a plaquette: <x+1, y|H|x, y> = -exp(i flux y).
    contacts : "columns" or sequence of Lead
        "columns" holds the probes of the first and the last column at mu = +1/2 and -1/2; else further leads, of which
        two or more have a mu.
    mask : array_like of bool, optional
        Which sites there are, (length, width).

    Raises
    ------
    ValueError
        For what makes no strip: NaN in the disorder, no Gamma anywhere, a mask in pieces, an energy farther outside
        the band than Gamma, a contact without coupling.

    Notes
    -----
    Energies in units of the hopping; everything is linear in the bias, which is 1. T[r, s] = Gamma_r Gamma_s |g_rs|^2
    is the transmission from s to r, Eq. (2), T[r, r] minus the rest of its row, Eq. (5).

    Examples
    --------
    >>> s = Strip(length=8, width=3, onsite=0.0, energy=0.2, Gamma=0.3)
    >>> r = s.solve()
    >>> bool(abs(r.heat.sum()) < 1e-12)
    True
    """

    length: int
    width: int
    onsite: Any
    energy: float
    Gamma: Any
    flux: float = 0.0
    contacts: Any = "columns"
    mask: Any = None

    def __post_init__(self) -> None:
        shape = (whole_number("length", self.length, 2), whole_number("width", self.width, 1))
        keep = object.__setattr__
        keep(self, "onsite", _sites("onsite", self.onsite, shape, -np.inf, "an energy"))
        keep(self, "Gamma", _sites("Gamma", self.Gamma, shape, 0.0, "a rate"))
        keep(self, "energy", a_number("energy", self.energy))
        keep(self, "flux", a_number("flux", self.flux))
        keep(self, "mask", _mask(self.mask, shape))
        gamma = self.Gamma[self.mask]
        if not gamma.any():
            raise ValueError("Gamma = 0 everywhere: without a probe there is neither dephasing nor heat")
        low, high = geometry.band(self.onsite, self.mask)
        if not low - gamma.max() <= self.energy <= high + gamma.max():
            raise ValueError(f"energy = {self.energy!r} is outside the band, which ends within {low:g} to {high:g}, by "
                             f"more than Gamma = {gamma.max():g}: no coupling")
        keep(self, "contacts", self._contacts())

    def _contacts(self) -> Any:
        if isinstance(self.contacts, str):
            one_of("contacts", self.contacts, ("columns",))
            for name, x in (("first", 0), ("last", self.length - 1)):
                if not (self.Gamma[x] * self.mask[x]).any():
                    raise ValueError(f"contacts = 'columns': no site of the {name} column has a probe (Gamma > 0)")
            return "columns"
        if not isinstance(self.contacts, Sequence) or not all(isinstance(c, Lead) for c in self.contacts):
            raise ValueError(f"contacts must be 'columns' or a sequence of Lead, got {self.contacts!r:.60}")
        if len({c.mu for c in self.contacts} - {None}) < 2:
            raise ValueError("contacts: two leads or more need a mu, not all the same, or no current flows; got mu = "
                             f"{[c.mu for c in self.contacts]}")
        for number, (lead, terminal) in enumerate(zip(self.contacts, self.blocks.terminals, strict=True)):
            at = lead.pairs(self.length, self.width)
            if not self.mask[at[:, 0], at[:, 1]].all():
                raise ValueError(f"contacts[{number}] touches sites that the mask leaves out")
            size = np.linalg.eigvalsh(terminal.gamma)
            small = 1e-13 * float(np.abs(lead.values(self.energy)[0]).max())  # rounding of a real self-energy
            if size.min() < -small:
                raise ValueError(f"contacts[{number}]: i (Sigma - Sigma^+) has the eigenvalue {size.min():.3g} < 0")
            if size.max() <= small:
                raise ValueError(f"contacts[{number}]: energy = {self.energy!r} is outside the band of the lead, which "
                                 "has no coupling there")
        return tuple(self.contacts)

    # -- transmissions --------------------------------------------------------------------------------------------

    @cached_property
    def blocks(self) -> geometry.Blocks:
        """E - H - Sigma by columns."""
        leads = () if isinstance(self.contacts, str) else tuple(self.contacts)
        return geometry.blocks(self.onsite, self.energy, self.Gamma, self.flux, self.mask, leads)

    def transmission(self) -> FloatArray:
        """Return T, dense: [r, s] from s to r, sites then leads; the diagonal is minus the rest of its row.

        Examples
        --------
        >>> T = Strip(length=4, width=2, onsite=0.0, energy=0.2, Gamma=0.3).transmission()
        >>> bool(abs(T.sum(axis=0)).max() < 1e-12)
        True
        """
        return Dense(self.blocks).matrix()

    def transmission_derivative(self) -> FloatArray:
        """Return T' = dT/dE, dense, with the derivatives of the leads' self-energies; layout as `transmission`."""
        return Dense(self.blocks).matrix(slope=True)

    # -- solutions ------------------------------------------------------------------------------------------------

    @cached_property
    def fixed(self) -> tuple[npt.NDArray[np.bool_], FloatArray]:
        """Which terminals are held, and every terminal's potential where it is."""
        N = self.length * self.width
        P = 0 if isinstance(self.contacts, str) else len(self.contacts)
        held, mu = np.zeros(N + P, dtype=bool), np.zeros(N + P)
        if isinstance(self.contacts, str):
            probe = (self.blocks.gamma > 0.0).ravel()
            held[:self.width], held[N - self.width:N] = probe[:self.width], probe[N - self.width:]
            mu[:self.width], mu[N - self.width:N] = 0.5 * held[:self.width], -0.5 * held[N - self.width:N]
        else:
            for p, lead in enumerate(self.contacts):
                held[N + p], mu[N + p] = lead.mu is not None, lead.mu or 0.0
        return held, mu

    def solve(self, method: str = "sweep", *, probes: str = "voltage", kT: float | None = None, phonons: Any = None
              ) -> StripResult:
        """Return potentials and heat of all probes.

        Parameters
        ----------
        method : {"sweep", "dense", "thermal"}
            Block sweeps, dense matrices (both at leading order in the temperature, Eq. (2)), or the exact finite
            temperature in the eigenbasis, for one Gamma, without further leads. Where a sweep loses digits, as at very
            small Gamma, up to 2500 sites are solved by dense matrices instead; the provenance says so.
        probes : {"voltage", "voltage+temperature"}
            Whether only the particle current into a probe vanishes, or the heat current too.
        kT : float, optional
            Temperature for "thermal".
        phonons : float or array_like, optional
            With probes of voltage and temperature: heat pi^2 (kT)^2/(3 h) * phonons * theta that a site gives to the
            lattice. 0 is a probe without heat current; the larger it is, the nearer to one of voltage alone.

        Raises
        ------
        ConvergenceError
            If an iteration does not converge, with its residual; nothing is kept.

        Examples
        --------
        >>> s = Strip(length=8, width=3, onsite=0.0, energy=0.2, Gamma=0.3)
        >>> theta = s.solve(probes="voltage+temperature").theta
        >>> bool(abs(theta - s.solve().dmu_dE).max() < 1e-9)
        True
        """
        method, probes = one_of("method", method, METHODS), one_of("probes", probes, PROBES)
        if phonons is not None and probes == "voltage":
            raise ValueError("phonons: a voltage probe keeps the temperature; use probes='voltage+temperature'")
        bath = np.zeros((self.length, self.width))
        if phonons is not None:
            bath = _sites("phonons", phonons, bath.shape, 0.0, "a heat conductance")
        if method == "thermal":
            from .thermal import solve

            if kT is None:
                raise ValueError("kT is needed for method='thermal'")
            return self._result(solve(self, a_number("kT", kT, 0.0, open_low=True), probes, bath), method, probes,
                                kT=kT)
        if kT is not None:
            raise ValueError("kT belongs to method='thermal': the others give the leading order, in units of (kT)^2")
        found = self._linear(method, probes, bath)
        return self._result(found, found.get("method", method), probes)

    def _linear(self, method: str, probes: str, bath: FloatArray, brief: bool = False) -> dict[str, Any]:
        """Sweep or dense: everything on all terminals; potentials and heat alone if `brief`.

        A sweep that loses digits (nearly decoupled blocks at small Gamma) gives way to dense matrices where these fit.
        """
        if method == "dense":
            return self._by(Dense(self.blocks), probes, bath, brief)
        small = self.onsite.size <= _DENSE
        try:
            found = self._by(Sweep(self.blocks), probes, bath, brief)
            _conserved(found["heat"], found["flow"], _LOST if small else _ALLOWED)
        except ConvergenceError:
            if not small:
                raise
            found = self._by(Dense(self.blocks), probes, bath, brief) | {"method": "dense"}
        return found

    def _by(self, op: Operator, probes: str, bath: FloatArray, brief: bool) -> dict[str, Any]:
        """The same by one kind of products."""
        b = self.blocks
        held, mu = self.fixed
        probe = np.concatenate([b.gamma.ravel() > 0.0, np.ones(len(b.terminals), dtype=bool)])

        guess, slope = self._guess()
        flow = op.apply(guess)
        kappa = stiffness(op, guess, flow, slope)

        def equations(extra: FloatArray | None = None) -> Equations | DenseEquations:
            if isinstance(op, Dense):
                return DenseEquations(op.matrix(), probe & ~held, extra)
            return Equations(op, b.shape, probe & ~held, b.symmetric, kappa, extra)

        floating = equations()
        if isinstance(self.contacts, str):
            mu = guess + floating.solve(flow, -float(guess @ flow))
        else:
            mu = mu + floating.solve(op.apply(mu))
        self._weak(op, probe, mu, None)
        current, heat = op.apply(mu), op.slope(mu)
        if brief:
            return {"mu": mu, "heat": heat, "flow": current, "ldos": op.ldos}
        dmu = floating.solve(heat)
        self._weak(op, probe, mu, dmu)
        joule = 0.5 * op.apply(mu * mu) - mu * current
        found: dict[str, Any] = {"mu": mu, "heat": heat, "dmu_dE": dmu, "joule": joule, "flow": current,
                                 "ldos": op.ldos}
        if probes == "voltage+temperature":
            extra = np.concatenate([bath.ravel(), np.zeros(len(b.terminals))])
            theta = (equations(extra) if bath.any() else floating).solve(heat) if bath.any() else dmu.copy()
            found |= {"theta": theta, "heat": heat + op.apply(theta)}
        found["residual"] = float(np.abs(current[probe & ~held]).max(initial=0.0) / np.abs(current).max())
        found["products"] = floating.products
        return found

    def _guess(self) -> tuple[FloatArray, float]:
        """A potential that falls evenly along the strip (zero at leads), and how much it does a column."""
        fall = 0.5 - np.arange(self.length) / (self.length - 1)
        leads = 0 if isinstance(self.contacts, str) else len(self.contacts)
        return np.concatenate([np.repeat(fall, self.width), np.zeros(leads)]), 1.0 / (self.length - 1)

    def _weak(self, op: Operator, probe: npt.NDArray[np.bool_], mu: FloatArray, dmu: FloatArray | None) -> None:
        """Fill in what a probe of vanishing Gamma would read, at present sites without one."""
        N = self.length * self.width
        blind = self.mask.ravel() & ~probe[:N]
        if not blind.any():
            return
        with np.errstate(invalid="ignore", divide="ignore"):
            if dmu is None:
                mu[:N][blind] = (op.readings(mu) / op.weights)[blind]
            else:
                slope = op.readings_slope(mu) - mu[:N] * op.readings_slope(np.ones(mu.size))
                dmu[:N][blind] = ((slope + op.readings(dmu)) / op.weights)[blind]

    def _result(self, found: dict[str, Any], method: str, probes: str, **more: Any) -> StripResult:
        shape, N = (self.length, self.width), self.length * self.width
        described = {"mu": ("1", "chemical potential over bias"), "heat": ("pi^2 (kT)^2/(3 h)", "heat into the probe"),
                     "dmu_dE": ("1/hopping", "d mu/dE"), "theta": ("1/hopping", "Delta Theta/Theta over bias"),
                     "joule": ("bias^2/h", "Joule heat"), "ldos": ("1/hopping", "local density of states")}
        data = {}
        for name, (unit, text) in described.items():
            if name in found:
                values = np.where(self.mask, np.reshape(found[name][:N], shape), np.nan)
                data[name] = Variable(values, ("x", "y"), unit, text)
        flow = found["flow"]
        left = slice(0, self.width) if isinstance(self.contacts, str) else slice(N, N + 1)
        data["current"] = Variable(-float(flow[left].sum()), (), "bias/h", "particle current out of the left contact")
        data["residual"] = Variable(found["residual"], (), "1", "largest current of a floating probe over the largest")
        coords = {"x": Variable(np.arange(self.length), ("x",), "sites"),
                  "y": Variable(np.arange(self.width), ("y",), "sites")}
        if len(flow) > N:
            coords["lead"] = Variable(np.arange(len(flow) - N), ("lead",))
            for name in ("mu", "heat", "theta"):
                if name in found:
                    data[f"lead_{name}"] = Variable(found[name][N:], ("lead",), described[name][0])
            data["lead_current"] = Variable(-flow[N:], ("lead",), "bias/h", "particle current out of the lead")
        data["onsite"] = Variable(self.onsite, ("x", "y"), "hopping", "energies of the sites")
        data["Gamma"] = Variable(self.Gamma, ("x", "y"), "hopping", "inelastic rate")
        kernels = ("peltier",) if method == "thermal" else ()
        origin = provenance(*kernels, length=self.length, width=self.width, energy=self.energy, flux=self.flux,
                            method=method, probes=probes, products=found.get("products", 0), **more)
        return StripResult(name="Local Peltier heat of a strip", data=data, coords=coords, provenance=origin)


def _conserved(heat: FloatArray, flow: FloatArray, allowed: float) -> None:
    """The linear heat of all terminals adds up to nothing, which the sweep knows nothing of."""
    size = float(np.abs(heat).max() + np.abs(flow).max())
    lost = abs(float(heat.sum())) / size if size > 0.0 else 0.0
    if not lost <= allowed:
        raise ConvergenceError(f"the block sweep lost its digits: the heat of all probes adds up to {lost:.1e} of the "
                               f"largest where {allowed:g} is allowed; method='dense' needs memory for a matrix of all "
                               "sites")


def _sites(name: str, value: Any, shape: tuple[int, int], low: float, what: str) -> FloatArray:
    """One number a site, (length, width), finite and not below `low`."""
    array = in_range(name, value, low, np.inf, nan=False, why=what)
    if array.shape == (shape[0] * shape[1],):
        array = array.reshape(shape)
    if array.shape not in ((), shape):
        raise ValueError(f"{name} has shape {array.shape}; a number, ({shape[0] * shape[1]},) or {shape} is needed")
    held = np.broadcast_to(array, shape).copy()
    held.setflags(write=False)
    return held


def _mask(value: Any, shape: tuple[int, int]) -> npt.NDArray[np.bool_]:
    if value is None:
        return np.ones(shape, dtype=bool)
    mask = np.asarray(value)
    if mask.dtype.kind != "b" or mask.shape not in (shape, (shape[0] * shape[1],)):
        raise ValueError(f"mask must be of bool and shape {shape}, got {mask.dtype} of {mask.shape}")
    mask = mask.reshape(shape).copy()
    found = geometry.pieces(mask)
    if found != 1:
        raise ValueError(f"mask is disconnected: its sites fall into {found} pieces")
    mask.setflags(write=False)
    return mask
