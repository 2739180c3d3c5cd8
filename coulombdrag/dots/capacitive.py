"""Two spinless dots that feel each other's charge, each with normal leads of their own couplings and temperatures."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

import numpy as np

from .. import parallel
from ..errors import FloatArray, as_float, broadcast, in_range, plain
from ..validity import Validity
from . import chunks

#: States (na, nb), in the order of their first axis.
STATES = ("00", "10", "01", "11")
_PIECE = 8192
_LARGEST = np.finfo(np.float64).max


@dataclass(frozen=True, kw_only=True, eq=False)
class CapacitiveDots:
    """Sequential tunnelling through two capacitively coupled spinless dots.

    Parameters
    ----------
    eps : array_like
        Levels of dots a and b, dots first.
    U : array_like
        Charging energy between the dots, of either sign.
    Gamma : array_like
        ``Gamma[lead, n]``: golden-rule rate of a lead while the other dot holds n = 0, 1 electrons.
    mu : array_like
        Chemical potentials, leads first.
    kT : array_like, optional
        One temperature for all leads (scalar), or one for each, leads first.
    leads_on : sequence of str, optional
        The dot, "a" or "b", of each lead.

    Raises
    ------
    ValueError
        For negative Gamma, kT not positive, or rates that leave no unique steady state, by the name of the field.

    Notes
    -----
    One unit for all energies, hbar = k_B = 1; currents in energy/hbar, positive from the lead into its dot. What comes
    after the structural axes broadcasts, in a tuple of leads or dots also between them: ``mu=(V/2, -V/2, 0, 0)``.
    Fluxes are factored, so that every digit holds however small a current is.

    Examples
    --------
    >>> from coulombdrag import dots
    >>> G = [[0.01, 0.01], [0.01, 0.01], [0.01, 0.002], [0.002, 0.01]]
    >>> d = dots.CapacitiveDots(eps=(-2.5, -2.0), U=5.0, Gamma=G, mu=(-10.0, 10.0, 0.0, 0.0))
    >>> [round(float(i), 6) for i in d.currents()]
    [-0.004997, 0.004997, 0.001041, -0.001041]
    """

    eps: Any
    U: Any
    Gamma: Any
    mu: Any
    kT: Any = 1.0
    leads_on: Any = ("a", "a", "b", "b")
    shape: tuple[int, ...] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        on = tuple(self.leads_on)
        if len(on) < 2 or set(on) != {"a", "b"}:
            raise ValueError(f"leads_on = {on!r} must name the dot, 'a' or 'b', of each lead, with leads on both dots")
        leads = len(on)
        given = Given()
        given.take("eps", self.eps, axes=(2,))
        given.take("U", self.U)
        given.take("Gamma", self.Gamma, 0.0, axes=(leads, 2), why="a golden-rule rate")
        given.take("mu", self.mu, axes=(leads,))
        own = isinstance(self.kT, (tuple, list)) or np.ndim(self.kT) > 0
        given.take("kT", self.kT, 0.0, open_low=True, axes=(leads,) if own else (),
                   why="the leads' Fermi functions need T > 0")
        if given["kT"].ndim == 0:
            given["kT"] = np.full(leads, float(given["kT"]))
        for name, value in given.items():
            object.__setattr__(self, name, value)
        object.__setattr__(self, "leads_on", on)
        axes = {"eps": 1, "U": 0, "Gamma": 2, "mu": 1, "kT": 1}
        object.__setattr__(self, "shape", batch(given, axes))
        given.exponents(("eps", "U", "mu"))
        self._refuse()

    def _refuse(self) -> None:
        """Refuse rates without a unique steady state."""
        here = np.array([dot == "a" for dot in self.leads_on])
        closed = {}
        parted = ("a", here, "0* (00, 01) and 1* (10, 11)"), ("b", ~here, "*0 (00, 10) and *1 (01, 11)")
        for dot, mine, parts in parted:
            closed[dot] = self.Gamma[mine].sum(axis=0) == 0.0
            if closed[dot].all(axis=0).any():
                names = ", ".join(str(i) for i in np.flatnonzero(mine))
                raise ValueError(f"Gamma of dot {dot} (leads {names}) is zero at both charges of the other dot: the "
                                 f"states {parts} are apart and no steady state is unique")
        # an edge of the ring is missing on each dot: the state between them is left alone
        for a in (0, 1):
            for b in (0, 1):
                if np.any(closed["a"][b] & closed["b"][a]):
                    raise ValueError(f"Gamma of dot a at charge {b} of dot b and Gamma of dot b at charge {a} of dot a "
                                     f"are zero: the state {a}{b} is apart and no steady state is unique")

    def _points(self, value: FloatArray, own: int) -> FloatArray:
        """A field at all points, not copied: structural axes, then those of `shape`."""
        lead = value.shape[:own]
        padded = value.reshape(lead + (1,) * (len(self.shape) - (value.ndim - own)) + value.shape[own:])
        return np.broadcast_to(padded, lead + self.shape)

    def _solve(self, chosen: Any = slice(None)) -> tuple[FloatArray, FloatArray, Any, FloatArray]:
        """Populations, mantissas and exponents of the currents, unit of the rates, at flat points."""
        from ..loops import dots as loops

        def flat(value: FloatArray, own: int) -> FloatArray:
            full = self._points(value, own).reshape(*value.shape[:own], -1)[..., chosen]
            return np.array(np.moveaxis(full, -1, 0), order="C")  # a copy: loops are compiled for what can be written

        G, U = flat(self.Gamma, 2), flat(self.U, 0)
        size, leads = len(U), len(self.leads_on)
        unit = np.exp2(np.floor(np.log2(G.max(axis=(1, 2)))))
        populations = np.empty((size, 2, 2))
        currents, exponents = np.empty((size, leads, 3)), np.empty((size, leads, 3), np.int64)
        which = np.array(["ab".index(dot) for dot in self.leads_on])
        given = (flat(self.eps, 1), U, G / unit[:, None, None], flat(self.mu, 1), flat(self.kT, 1))

        def piece(part: slice) -> None:
            loops.solve(*[g[part] for g in given], which, populations[part], currents[part], exponents[part])

        parallel.in_pieces(piece, size, _PIECE)
        return populations, currents, exponents, unit

    @cached_property
    def _solved(self) -> tuple[FloatArray, FloatArray, Any, FloatArray]:
        return self._solve()

    def _quick(self, every: bool) -> FloatArray | None:
        """Currents [lead, point] where each dot has two leads and all have one temperature, else None.

        With `every` as `_totals`, [lead, (0, 1, sum), point].
        """
        from ..loops import dots_quick as loops

        pairs = [[i for i, on in enumerate(self.leads_on) if on == dot] for dot in "ab"]
        if [len(p) for p in pairs] != [2, 2] or not (self.kT == self.kT[0]).all():
            return None
        order = pairs[0] + pairs[1]
        rows = [*self.eps, self.U, *(self.mu[i] for i in order), self.kT[0], *(g for i in order for g in self.Gamma[i])]
        size = math.prod(self.shape)
        out, held = np.empty((4, 3 if every else 1, size)), np.empty(size, bool)

        def take(part: slice, _: FloatArray, found: FloatArray) -> None:
            for (first, second), row in zip(pairs, found, strict=False):
                out[first, -1, part] = row
                np.subtract(0.0, row, out=out[second, -1, part])
            if every:
                out[order, :2, part] = found[loops.RESULTS:].reshape(4, 2, -1)
            np.equal(found[2], 0.0, out=held[part])

        # rows of `shape` after their structural axes: one number stays one number
        flat = [chunks.flat(self._points(row, 0) if row.size > 1 else row, self.shape) for row in rows]
        loop, results = (loops.edges, loops.EVERY) if every else (loops.currents, loops.RESULTS)
        chunks.run(loop, flat, results, size, take)
        rest = np.flatnonzero(~held)
        if rest.size:
            general = self._totals(self._solve(rest))
            out[..., rest] = general if every else general[:, 2:]
        return out if every else out[:, 0]

    def _totals(self, solved: tuple[FloatArray, FloatArray, Any, FloatArray]) -> FloatArray:
        """Currents of the leads at both charges and in sum: axes lead, (0, 1, sum), flat points."""
        _, m, e, unit = solved
        currents = np.ldexp(m, np.clip(e, -4000, 4000).astype(np.int32)) * unit[:, None, None]
        currents = np.moveaxis(currents, 0, -1)
        for dot in "ab":
            mine = [i for i, on in enumerate(self.leads_on) if on == dot]
            if len(mine) == 2:
                currents[mine[1], 2] = 0.0 - currents[mine[0], 2]
            elif len(mine) == 1:
                currents[mine[0], 2] = 0.0
        return currents

    @cached_property
    def _edges(self) -> FloatArray:
        quick = self._quick(True)
        return self._totals(self._solved) if quick is None else quick

    def populations(self) -> dict[str, Any]:
        """Probabilities of the charge states, keyed "00", "10", "01", "11" (na, nb)."""
        p = self._solved[0]
        return {s: plain(p[:, int(s[0]), int(s[1])].reshape(self.shape)) for s in STATES}

    def currents(self) -> FloatArray:
        """Particle currents from the leads into their dots, leads first, in energy/hbar."""
        quick = self._quick(False)
        return (self._edges[:, 2].copy() if quick is None else quick).reshape(len(self.leads_on), *self.shape)

    def energy_currents(self) -> FloatArray:
        """Energy currents from the leads into their dots, leads first, in energy^2/hbar.

        An electron that enters while the other dot holds n brings eps + n U.
        """
        return self._carried(np.zeros((len(self.leads_on),) + (1,) * len(self.shape)))

    def heat_currents(self) -> FloatArray:
        """Heat taken from the leads: the energy currents less mu times the particle currents, leads first."""
        return self._carried(self.mu)

    def _carried(self, mu: FloatArray) -> FloatArray:
        """Sum over charges of (eps + n U - mu) times the current."""
        from ..loops import dots_quick as loops

        out = np.empty((len(self.leads_on), 1, math.prod(self.shape)))
        for own, edges, dot, lead in zip(out, self._edges, self.leads_on, mu, strict=True):
            low = self.eps["ab".index(dot)] - lead
            rows = [self._points(row, 0).reshape(-1) for row in (low, self.U)]
            parallel.rows(loops.carried, (np.array([*rows, *edges]),), own, _PIECE)
        return out.reshape(len(out), *self.shape)

    @property
    def validity(self) -> Validity:
        """Conditions of sequential tunnelling, each with its number."""
        from .validity import sequential

        return sequential(self)


class Given(dict[str, FloatArray]):
    """Fields by name, each finite and checked in two passes over it, with the largest modulus of each."""

    def __init__(self) -> None:
        super().__init__()
        self._largest: dict[str, float] = {}

    def take(self, name: str, value: Any, low: float = -_LARGEST, *, open_low: bool = False, why: str = "",
             axes: tuple[int, ...] = ()) -> None:
        """Check a field that is not below `low`, and whose first axes have the given lengths."""
        if len(axes) == 1 and isinstance(value, (tuple, list)):
            # (V/2, -V/2, 0, 0) with an array V: each lead or dot may have a shape of its own
            parts = {f"{name}[{i}]": as_float(f"{name}[{i}]", part) for i, part in enumerate(value)}
            value = np.stack(broadcast(**parts)) if parts else value
        array = as_float(name, value)
        least, most = (array.min(), array.max()) if array.size else (low, low)
        # NaN fails both comparisons
        if not (low <= least and most <= _LARGEST) or (open_low and least == low and array.size):
            in_range(name, array, low, math.inf, open_low=open_low, nan=False, why=why)
        if array.shape[: len(axes)] != axes:
            raise ValueError(f"{name} has shape {array.shape}; its first axes must be {axes} (leads, dots come first)")
        self[name], self._largest[name] = array, float(max(most, -least)) if array.size else 0.0

    def exponents(self, names: tuple[str, ...]) -> None:
        """Refuse energies over the lowest temperature that leave a Fermi function without digits."""
        coldest = self["kT"].min(initial=math.inf)
        for name in names:
            in_range(f"|{name}|/kT", self._largest[name] / coldest, 0.0, 1e12, nan=False,
                     why="its Fermi function has no digits")


def batch(given: dict[str, FloatArray], own: dict[str, int]) -> tuple[int, ...]:
    """The common shape of what comes after the structural axes."""
    views = {name: np.empty(array.shape[own[name]:]) for name, array in given.items()}
    return broadcast(**views)[0].shape
