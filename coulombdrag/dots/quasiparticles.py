"""Drag by single quasiparticles: a dot between a normal lead and a superconducting one, beside a biased dot."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np

from .. import parallel
from ..errors import FloatArray, broadcast, plain
from ..validity import Validity
from . import chunks
from .capacitive import Given
from .pairs import two_sum

#: States (charge of the passive dot, charge of the active one); s: one electron of either spin.
STATES = ("00", "01", "10", "11")
STATES_WITH_SPIN = ("00", "01", "s0", "s1", "20", "21")
LEADS = ("N", "S", "L", "R")
_ENERGIES = ("eps_p", "eps_a", "U_ap", "bias")
_RATES = ("Gamma_S", "Gamma_N", "Gamma_L", "Gamma_R")
_PIECE = 8192


@dataclass(frozen=True, kw_only=True, eq=False)
class QuasiparticleDots:
    """Two capacitively coupled dots, the passive one between N and S, without pair tunnelling.

    Parameters
    ----------
    eps_p, eps_a : array_like
        Levels of the passive and of the active dot.
    U_ap : array_like
        Charging energy between the dots.
    Gamma_S : array_like
        Golden-rule rate of S in its normal state; times the density of states of the gap it is the rate of S.
    Gamma_N, Gamma_L, Gamma_R : array_like
        Golden-rule rates of the normal leads, for each spin.
    bias : array_like
        mu_L - mu_R, symmetric: mu_L = -mu_R = bias/2, mu_N = mu_S = 0.
    kT : array_like
        Temperature of all leads.
    gap : array_like
        Delta at this temperature (see `bcs_gap`).
    dynes : array_like, optional
        Broadening of the density of states, an energy.
    U_p : array_like, optional
        Charging energy within the passive dot: six states, with both spins of one electron lumped, so that the rate
        into it counts two. Without it the passive dot has no spin: four states.

    Raises
    ------
    ValueError
        For negative rates, kT not positive, rates that leave the states apart, or, without broadening, a level exactly
        at the edge of the gap, where the golden rule has no rate; by the name of the field.

    Notes
    -----
    One unit for all energies, hbar = k_B = 1; currents in energy/hbar, positive from the lead into its dot. Every
    parameter may be an array; they broadcast. The current of N is that of cycle fluxes of one sign times the change of
    the rate of S with the charge of the active dot: errors are relative to the sum over the rails of their moduli.

    Examples
    --------
    >>> from coulombdrag import dots
    >>> q = dots.QuasiparticleDots(eps_p=-1.05, eps_a=0.0, U_ap=0.1, Gamma_S=0.05, Gamma_N=0.05, Gamma_L=0.05,
    ...                            Gamma_R=0.05, bias=2.0, kT=0.1, gap=1.0)
    >>> q.currents()["N"] < 0
    True
    """

    eps_p: Any
    eps_a: Any
    U_ap: Any
    Gamma_S: Any
    Gamma_N: Any
    Gamma_L: Any
    Gamma_R: Any
    bias: Any
    kT: Any
    gap: Any
    dynes: Any = 0.0
    U_p: Any = None

    def __post_init__(self) -> None:
        names = _ENERGIES if self.U_p is None else (*_ENERGIES, "U_p")
        given = Given()
        for name in names:
            given.take(name, getattr(self, name))
        for name in _RATES:
            given.take(name, getattr(self, name), 0.0, why="a golden-rule rate")
        given.take("gap", self.gap, 0.0, why="Delta(T), zero from T_c on")
        given.take("dynes", self.dynes, 0.0, why="a broadening")
        given.take("kT", self.kT, 0.0, open_low=True, why="the leads' Fermi functions need T > 0")
        given.exponents((*names, *_RATES, "gap", "dynes"))
        shape = broadcast(**given)[0].shape
        given.setdefault("U_p", np.zeros(()))
        object.__setattr__(self, "_given", given)
        object.__setattr__(self, "_shape", shape)
        self._refuse()

    def _own(self, name: str) -> FloatArray:
        """A parameter in the shape that it was given with."""
        given: dict[str, FloatArray] = self._given  # type: ignore[attr-defined]
        return given[name]

    def field(self, name: str) -> FloatArray:
        """Return a parameter, broadcast to the shape of all."""
        return np.broadcast_to(self._own(name), self.shape)

    @property
    def shape(self) -> tuple[int, ...]:
        """Shape of all parameters together."""
        shape: tuple[int, ...] = self._shape  # type: ignore[attr-defined]
        return shape

    @property
    def rails(self) -> int:
        """Largest charge of the passive dot."""
        return 1 if self.U_p is None else 2

    @property
    def states(self) -> tuple[str, ...]:
        """Names of the states: charge of the passive dot (s: one of either spin), charge of the active dot."""
        return STATES if self.U_p is None else STATES_WITH_SPIN

    def _levels(self, k: int) -> tuple[tuple[FloatArray, FloatArray], tuple[FloatArray, FloatArray]]:
        """Energies that take the passive dot from k to k + 1 electrons at n = 0 and 1, as sums not rounded."""
        first = two_sum(self._own("eps_p"), k * self._own("U_p"))
        high, low = two_sum(first[0], self._own("U_ap"))
        return first, (high, low + first[1])

    @cached_property
    def _superconductor(self) -> tuple[list[FloatArray], list[FloatArray]]:
        """Rates of S by rail and charge of the active dot, and what they change with it."""
        gap, dynes, rate = self._own("gap"), self._own("dynes"), self._own("Gamma_S")
        rates, changes = [], []
        for k in range(self.rails):
            levels = self._levels(k)
            both = [_density(level, gap, dynes) for level in levels]
            # a closed contact stays closed: no 0 times infinity at the edge
            rates += [np.where(rate > 0.0, rate * nu, 0.0) for nu in both]
            change = _change(levels, both[0], both[1], gap, dynes, self._own("U_ap"))
            changes.append(np.where(rate > 0.0, rate * change, 0.0))
        return rates, changes

    def _refuse(self) -> None:
        """Refuse levels at the edge, and rates without a unique steady state."""
        sharp = (self._own("dynes") == 0.0) & (self._own("gap") > 0.0) & (self._own("Gamma_S") > 0.0)
        for k in range(self.rails):
            for n, level in enumerate(self._levels(k)):
                at = sharp & (np.abs(level[0]) == self._own("gap"))
                if at.any():
                    where = np.broadcast_to(level[0], at.shape)[at]
                    energy = "eps_p" + (" + U_p" if k else "") + (" + U_ap" if n else "")
                    raise ValueError(f"{energy} = {float(where[0])!r} is exactly at the edge of the gap "
                                     "and dynes = 0: the golden rule has no rate there (the BCS density of states "
                                     "diverges); give dynes > 0")
        if np.any(self._own("Gamma_L") + self._own("Gamma_R") == 0.0):
            raise ValueError("Gamma_L and Gamma_R are both zero: the states with the active dot empty "
                             f"({', '.join(self.states[::2])}) and full ({', '.join(self.states[1::2])}) are apart and "
                             "no steady state is unique")
        rates = self._superconductor[0]
        for k in range(self.rails):
            if np.any((self._own("Gamma_N") == 0.0) & (rates[2 * k] == 0.0) & (rates[2 * k + 1] == 0.0)):
                lower, upper = self.states[: 2 * k + 2], self.states[2 * k + 2:]
                raise ValueError("Gamma_N = 0 and Gamma_S times the density of states is zero at both charges of the "
                                 f"active dot: the states {', '.join(lower)} and {', '.join(upper)} are apart and no "
                                 "steady state is unique")

    def _solve(self, chosen: Any = slice(None)) -> tuple[FloatArray, FloatArray]:
        """Populations and currents by the loops at flat points; and the unit of the currents."""
        from ..loops import dots_quasiparticles as loops

        def flat(value: FloatArray) -> FloatArray:
            return np.broadcast_to(value, self.shape).reshape(-1)[chosen]

        rates, changes = ([flat(row) for row in rows] for rows in self._superconductor)
        normal = [flat(self._own(name)) for name in _RATES[1:]]
        unit = np.exp2(np.floor(np.log2(np.max(normal + rates, axis=0))))
        rows = [flat(self._own(name)) for name in ("eps_p", "eps_a", "U_p", "U_ap", "bias", "kT")]
        parameters = np.stack(rows + [row / unit for row in (*normal, *rates, *changes)])
        out = np.empty((len(self.states) + 2, parameters.shape[1]))
        parallel.rows(lambda given, own: loops.solve(self.rails, given, own), (parameters,), out, _PIECE)
        return out, unit

    @cached_property
    def _solved(self) -> tuple[FloatArray, FloatArray]:
        return self._solve()

    def _quick(self) -> tuple[FloatArray, FloatArray]:
        """Drag and drive at flat points of the four states: the ring of `CapacitiveDots`, in float64 where that holds.

        There the drag is multiplied by what the rate of S really changes over the difference of its rounded values.
        """
        from ..loops import dots_quick as loops

        rates, changes = self._superconductor
        zero, half = np.zeros(()), 0.5 * self._own("bias")
        normal = [self._own(name) for name in ("Gamma_L", "Gamma_L", "Gamma_R", "Gamma_R", "Gamma_N", "Gamma_N")]
        apart = rates[1] - rates[0]
        with np.errstate(invalid="ignore", divide="ignore"):
            exact = np.where(changes[0] == 0.0, 0.0, changes[0] / apart)  # infinite where the difference has no digit
        rows = [self._own("eps_a"), self._own("eps_p"), self._own("U_ap"), half, -half, zero, zero, self._own("kT"),
                *normal, *rates, exact]
        size = math.prod(self.shape)
        drag, drive, held = np.empty(size), np.empty(size), np.empty(size, bool)

        def loop(given: FloatArray, found: FloatArray) -> None:
            loops.currents(given[:-1], found)

        def take(part: slice, given: FloatArray, found: FloatArray) -> None:
            drive[part] = found[0]
            with np.errstate(invalid="ignore"):
                np.multiply(found[1], given[-1], out=drag[part])
            np.logical_and(found[2] == 0.0, np.isfinite(given[-1]), out=held[part])

        chunks.run(loop, [chunks.flat(row, self.shape) for row in rows], loops.RESULTS, size, take)
        rest = np.flatnonzero(~held)
        if rest.size:
            out, unit = self._solve(rest)
            drag[rest], drive[rest] = out[-2:] * unit
        return drag, drive

    def populations(self) -> dict[str, Any]:
        """Probabilities of the states, by the charge of the passive dot (s: either spin) and that of the active dot."""
        return {s: plain(row.reshape(self.shape)) for s, row in zip(self.states, self._solved[0], strict=False)}

    def currents(self) -> dict[str, Any]:
        """Particle currents from the leads into their dots, in energy/hbar, keyed "N", "S", "L", "R"."""
        if self.rails == 1:
            drag, drive = (row.reshape(self.shape) for row in self._quick())
        else:
            out, unit = self._solved
            drag, drive = ((row * unit).reshape(self.shape) for row in out[-2:])
        return {"N": plain(drag), "S": plain(0.0 - drag), "L": plain(drive), "R": plain(0.0 - drive)}

    def density_of_states(self) -> FloatArray:
        """Density of states of S over the normal one: axes charge of the passive dot, of the active one, points."""
        found = [_density(level, self._own("gap"), self._own("dynes")) for k in range(self.rails)
                 for level in self._levels(k)]
        return np.array([np.broadcast_to(nu, self.shape) for nu in found]).reshape(self.rails, 2, *self.shape)

    @property
    def validity(self) -> Validity:
        """Conditions of sequential tunnelling of quasiparticles, each with its number."""
        from .validity import quasiparticles

        return quasiparticles(self)


def _beyond(level: tuple[FloatArray, FloatArray], gap: FloatArray) -> tuple[FloatArray, FloatArray]:
    """|E| - gap and |E| + gap."""
    low = np.copysign(1.0, level[0]) * level[1]
    return (np.abs(level[0]) - gap) + low, np.abs(level[0]) + gap


def _density(level: tuple[FloatArray, FloatArray], gap: FloatArray, dynes: FloatArray) -> FloatArray:
    """Re (E + i eta)/sqrt((E + i eta)^2 - gap^2) at |E|, from positive terms alone; one without a gap."""
    low, high = _beyond(level, gap)
    energy = np.abs(level[0])
    with np.errstate(invalid="ignore", divide="ignore"):
        sharp = np.where(low > 0.0, energy / np.sqrt(np.where(low > 0.0, low, np.nan) * high), 0.0)
        # (E + i eta)^2 - gap^2 = p + i q = (u + i v)^2, with u and v positive
        p, q = low * high - dynes * dynes, 2.0 * energy * dynes
        size = np.hypot(low, dynes) * np.hypot(high, dynes)
        large = np.sqrt(0.5 * (size + np.abs(p)))
        small = 0.5 * q / large
        u, v = np.where(p > 0.0, large, small), np.where(p > 0.0, small, large)
        broad = (energy * u + dynes * v) / size
    return np.where(gap == 0.0, 1.0, np.where(dynes == 0.0, sharp, broad))


def _change(levels: tuple[tuple[FloatArray, FloatArray], tuple[FloatArray, FloatArray]], first: FloatArray,
            second: FloatArray, gap: FloatArray, dynes: FloatArray, U: FloatArray) -> FloatArray:
    """Density of states at the second level less that at the first.

    g = z/sqrt(z^2 - gap^2) has g_1^2 - g_0^2 = gap^2 (z_0^2 - z_1^2)/((z_0^2 - gap^2)(z_1^2 - gap^2)), in which the
    energies' sum and difference stand alone. Deep in the gap g is all but imaginary; the plain difference is better.
    """
    total = two_sum(levels[0][0], levels[1][0])
    total_ = total[0] + (total[1] + levels[0][1] + levels[1][1])
    same = np.sign(levels[0][0]) * np.sign(levels[1][0]) > 0.0
    side = np.sign(levels[0][0] + levels[1][0])
    # |E_0| - |E_1| and |E_0| + |E_1|
    apart = np.where(same, -side * U, total_ * np.sign(levels[0][0] - levels[1][0]))
    far = np.where(same, np.abs(total_), np.abs(U))
    z, w = [], []
    for level in levels:
        low, high = _beyond(level, gap)
        z.append(np.abs(level[0]) + 1j * dynes)
        w.append((low + 1j * dynes) * (high + 1j * dynes))
    with np.errstate(invalid="ignore", divide="ignore", over="ignore"):
        roots = [a / np.sqrt(b) for a, b in zip(z, w, strict=True)]
        found = (gap / w[0]) * (gap / w[1]) * apart * (far + 2j * dynes) / (roots[0] + roots[1])
    plainly = second - first
    good = np.isfinite(found) & (np.abs(found) < first + second)
    good &= (dynes > 0.0) | ((first > 0.0) & (second > 0.0))
    return np.where(good, found.real, plainly)
