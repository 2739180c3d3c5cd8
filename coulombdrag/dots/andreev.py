"""Drag by Andreev reflection: a proximitised dot beside a biased one, for an infinite gap of the superconductor."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np

from .. import parallel
from ..errors import FloatArray, broadcast, in_range, one_of, plain
from ..validity import SMALL, Condition, Validity
from .pairs import two_sum

#: The states: + the lower even state, - the upper one, up and down the odd ones; charge of the active dot.
STATES = ("+0", "-0", "up0", "down0", "+1", "-1", "up1", "down1")
#: The leads: N and S on the passive dot, L and R on the active one.
LEADS = ("N", "S", "L", "R")
METHODS = ("pauli", "redfield")
_ENERGIES = ("eps_p", "eps_a", "U_p", "U_ap", "bias")
_RATES = ("Gamma_S", "Gamma_N", "Gamma_L", "Gamma_R")
_ROW = {"+0": 0, "up0": 1, "down0": 1, "-0": 2, "+1": 3, "up1": 4, "down1": 4, "-1": 5}
_PIECE = 8192


@dataclass(frozen=True, kw_only=True, eq=False)
class AndreevDots:
    """Two capacitively coupled dots: the passive one between N and S, the active one between L and R.

    Parameters
    ----------
    eps_p, eps_a : array_like
        Levels of the passive dot (with spin) and of the active dot (spinless).
    U_p, U_ap : array_like
        Charging energies within the passive dot and between the dots.
    Gamma_S : array_like
        Pairing amplitude, see `pairing`.
    Gamma_N, Gamma_L, Gamma_R : array_like
        Golden-rule rates of the normal leads (full widths), for each spin.
    bias : array_like
        mu_L - mu_R, symmetric: mu_L = -mu_R = bias/2, mu_N = mu_S = 0.
    kT : array_like
        Temperature of all leads.
    pairing : {"amplitude", "rate"}
        Whether `Gamma_S` is the amplitude between the empty and the doubly occupied dot, as in the paper, or a rate
        like `Gamma_N`, of which the amplitude is one half.
    gap : array_like, optional
        Delta(T) of the superconductor, which the model takes as infinite: for the `validity` alone.

    Raises
    ------
    ValueError
        For negative rates, kT not positive, or rates that leave the states apart, by the name of the field.

    Notes
    -----
    One unit for all energies, hbar = k_B = 1; currents in energy/hbar, positive from the lead into its dot; the current
    of S counts electrons, two for a pair. Every parameter may be an array; they broadcast.

    Examples
    --------
    >>> from coulombdrag import dots
    >>> d = dots.AndreevDots(eps_p=-0.8, eps_a=0.0, U_p=0.5, U_ap=0.1, Gamma_S=0.05, Gamma_N=0.05, Gamma_L=0.05,
    ...                      Gamma_R=0.05, bias=5.0, kT=0.02)
    >>> d.currents()["N"] > 0
    True
    """

    eps_p: Any
    eps_a: Any
    U_p: Any
    U_ap: Any
    Gamma_S: Any
    Gamma_N: Any
    Gamma_L: Any
    Gamma_R: Any
    bias: Any
    kT: Any
    pairing: str = "amplitude"
    gap: Any = None

    def __post_init__(self) -> None:
        one_of("pairing", self.pairing, ("amplitude", "rate"))
        given = {name: in_range(name, getattr(self, name), -math.inf, math.inf, nan=False) for name in _ENERGIES}
        for name in _RATES:
            why = "the pairing amplitude" if name == "Gamma_S" else "a golden-rule rate"
            given[name] = in_range(name, getattr(self, name), 0.0, math.inf, nan=False, why=why)
        given["kT"] = in_range("kT", self.kT, 0.0, math.inf, open_low=True, nan=False,
                               why="the leads' Fermi functions need T > 0")
        if self.gap is not None:
            given["gap"] = in_range("gap", self.gap, 0.0, math.inf, nan=False, why="Delta(T) of the superconductor")
        fields = dict(zip(given, broadcast(**given), strict=True))
        for name in (*_ENERGIES, *_RATES):
            low = -1e9 if name in _ENERGIES else 0.0
            in_range(f"{name}/kT", fields[name] / fields["kT"], low, 1e9, nan=False,
                     why="a Fermi function of it has no digits")
        if np.any(fields["Gamma_N"] == 0.0):
            raise ValueError("Gamma_N = 0: the even states (+0, -0, +1, -1) and the odd ones (up0, down0, up1, down1) "
                             "are apart and no steady state is unique")
        if np.any(fields["Gamma_L"] + fields["Gamma_R"] == 0.0):
            raise ValueError("Gamma_L and Gamma_R are both zero: the states with n = 0 (+0, -0, up0, down0) and those "
                             "with n = 1 (+1, -1, up1, down1) are apart and no steady state is unique")
        object.__setattr__(self, "_fields", fields)

    def field(self, name: str) -> FloatArray:
        """Return a parameter, broadcast to the shape of all."""
        fields: dict[str, FloatArray] = self._fields  # type: ignore[attr-defined]
        return fields[one_of("name", name, tuple(fields))]

    @property
    def shape(self) -> tuple[int, ...]:
        """Shape of all parameters together."""
        return self.field("kT").shape

    @property
    def amplitude(self) -> FloatArray:
        """The pairing amplitude between the empty and the doubly occupied dot."""
        return self.field("Gamma_S") * (1.0 if self.pairing == "amplitude" else 0.5)

    @cached_property
    def detuning(self) -> tuple[FloatArray, FloatArray]:
        """Mean energy of the two even states, less n eps_a, at n = 0 and 1."""
        first, low = two_sum(self.field("eps_p"), 0.5 * self.field("U_p"))
        second, rest = two_sum(first, self.field("U_ap"))
        half, middle = 0.5 * self.field("U_ap"), self._both == 0.0  # at the electron-hole point both are opposite
        return np.where(middle, -half, first), np.where(middle, half, second + (rest + low))

    @cached_property
    def _both(self) -> FloatArray:
        """Sum of the detunings to the last digit, and zero where -(U_p + U_ap)/2 as float64 has it is eps_p."""
        first, low = two_sum(self.field("U_p"), self.field("U_ap"))
        total, rest = two_sum(first, 2.0 * self.field("eps_p"))
        return np.where(total == 0.0, 0.0, total + (low + rest))

    # -- the steady state ---------------------------------------------------------------------------------------

    @cached_property
    def _parameters(self) -> FloatArray:
        """What the loops read, one row each, over kT."""
        level = self.field("eps_a") + self.field("U_ap")
        rows = (*self.detuning, self.field("U_ap"), self.amplitude, 0.5 * self.field("U_p"), level,
                *(self.field(name) for name in _RATES[1:]), 0.5 * self.field("bias"), self._both)
        return np.stack([(row / self.field("kT")).ravel() for row in rows])

    def _run(self, name: str, rows: int) -> FloatArray:
        """Results of one of ``loops.dots_andreev``, rows first, points last; in threads where there are many."""
        from ..loops import dots_andreev

        parameters = self._parameters
        out = np.empty((rows, parameters.shape[1]))
        parallel.rows(getattr(dots_andreev, name), (parameters,), out, _PIECE)
        return out

    @cached_property
    def _all(self) -> FloatArray:
        from ..loops import dots_andreev

        return self._run("everything", dots_andreev.ROWS)

    @cached_property
    def _currents(self) -> FloatArray:
        return self._run("currents", 2)

    def _row(self, values: FloatArray, power: int = 1) -> Any:
        """A row of results in units of energy^power."""
        return plain(values.reshape(self.shape) * self.field("kT") ** power)

    # -- what is asked for --------------------------------------------------------------------------------------

    def energies(self) -> dict[str, Any]:
        """Energies of the eight states; of two close to zero each keeps its digits."""
        found = {}
        for n, middle in enumerate(self.detuning):
            gap, active = self.amplitude, n * self.field("eps_a")
            root = np.hypot(middle, gap)
            large = np.abs(middle) + root
            with np.errstate(invalid="ignore", divide="ignore"):
                small = np.where(large > 0.0, gap * (gap / large), 0.0)
            found[f"+{n}"] = plain(active - np.where(middle > 0.0, small, large))
            found[f"-{n}"] = plain(active + np.where(middle > 0.0, large, small))
            odd = self.field("eps_p") + n * (self.field("eps_a") + self.field("U_ap"))
            found[f"up{n}"] = found[f"down{n}"] = plain(odd)
        return {state: found[state] for state in STATES}

    def populations(self) -> dict[str, Any]:
        """Probabilities of the eight `STATES` in the steady state of the master equation: a mapping by their names."""
        spin = {state: 0.5 if state[0] in "ud" else 1.0 for state in STATES}
        return {state: self._row(spin[state] * self._all[_ROW[state]], 0) for state in STATES}

    def currents(self, method: str = "pauli") -> dict[str, Any]:
        """Particle currents from the leads into their dots, in energy/hbar: a mapping of "N", "S", "L", "R".

        Parameters
        ----------
        method : {"pauli", "redfield"}
            Master equation of the populations, or of the density matrix with the coherences between the two even
            states at the same charge (see `redfield`). Both keep their digits where currents are exponentially small.
        """
        if one_of("method", method, METHODS) == "redfield":
            from .redfield import solve

            found = solve(self).currents
            return self._of(plain(found["N"]), plain(found["L"]))
        return self._of(*(self._row(row) for row in self._currents))

    def _of(self, drag: Any, drive: Any) -> dict[str, Any]:
        """Currents of all leads from those of N and L; no minus before a zero."""
        return {"N": drag, "S": 0.0 - drag, "L": drive, "R": 0.0 - drive}

    def energy_currents(self) -> dict[str, Any]:
        """Energy currents from the leads into the dots, energy^2/hbar; pairs at mu_S = 0 carry none."""
        from ..loops import dots_andreev as rows

        return {"N": self._row(self._all[rows.EN], 2), "S": plain(np.zeros(self.shape)),
                "L": self._row(self._all[rows.EL], 2), "R": self._row(self._all[rows.ER], 2)}

    def heat_currents(self) -> dict[str, Any]:
        """Heat taken from the leads: the energy currents less mu times the particle currents."""
        energy, half = self.energy_currents(), 0.5 * self.field("bias")
        drive = np.asarray(self.currents()["L"])
        return {**energy, "L": plain(energy["L"] - half * drive), "R": plain(energy["R"] - half * drive)}

    def moduli(self) -> Any:
        """Sum of the moduli of the factored terms of the current N: what its rounding errors are relative to."""
        from ..loops import dots_andreev as rows

        return self._row(self._all[rows.MODULI])

    def even_fluxes(self) -> dict[str, FloatArray]:
        """Net fluxes from even states at n = 0 to those at n = 1, flat, in energy/hbar: "F++", "F--", "F+-", "F-+"."""
        from ..loops import dots_andreev as rows

        return {f"F{edge}": np.asarray(self._row(self._all[rows.FLUX + 1 + i])).ravel()
                for i, edge in enumerate(("++", "--", "+-", "-+"))}

    def cycles(self) -> dict[str, Any]:
        """Parts of the current N by cycle of states, in energy/hbar; their sum is the current.

        A cycle is named by the transitions of the active dot on it, as state at n = 0 then state at n = 1 ("s" for
        both spins), first those that fill it, after the bar those that empty it. The cycles of Eq. (2) are "+-/ss"
        and "-+/ss"; the one that moves no charge, "+--+/++--", stands at zero.
        """
        from ..loops import dots_andreev as rows

        return {name: self._row(self._all[rows.CYCLE + i]) for i, name in enumerate(rows.CYCLES)}

    def cycle_shares(self) -> dict[str, Any]:
        """Parts of the current N by cycle over the sum of their moduli; all zero where no cycle carries any."""
        parts = {name: np.asarray(part) for name, part in self.cycles().items()}
        total = np.sum(np.abs(list(parts.values())), axis=0)
        return {name: plain(np.divide(part, total, out=np.zeros(self.shape), where=total > 0.0))
                for name, part in parts.items()}

    def asymmetry(self) -> Any:
        """``R = (r_+0 r_-1 - 1)/(r_+0 r_-1 + 1)`` of Fig. 2(b), between 1 (electrons) and -1 (holes).

        With c_n = e_n/s_n, s_n = sqrt(e_n^2 + Gamma_S^2), it is -(c_0 + c_1)/(1 + c_0 c_1). Where the e_n differ in
        sign, Gamma_S^2 is divided out of both parts.
        """
        (a, b), both, gap = self.detuning, self._both, self.amplitude
        unit = np.maximum(np.maximum(np.abs(a), np.abs(b)), gap)
        if np.any(unit == 0.0):
            raise ValueError("asymmetry is undefined where Gamma_S and both mean energies eps_p + n U_ap + U_p/2 are "
                             "zero")
        a, b, both, gap = a / unit, b / unit, both / unit, gap / unit
        s, t = np.hypot(a, gap), np.hypot(b, gap)
        with np.errstate(invalid="ignore", divide="ignore"):
            c, d = (np.where(root > 0.0, e / root, 0.0) for e, root in ((a, s), (b, t)))
            crossed = both * (self.field("U_ap") / unit) / (b * s - a * t) * (s * t - a * b)
            crossed = crossed / (a * a + b * b + gap * gap)
            value = np.where(a * b < 0.0, -crossed, -(c + d) / (1.0 + c * d))
        return plain(np.clip(value, -1.0, 1.0) + 0.0)  # no minus before a zero

    @property
    def validity(self) -> Validity:
        """Conditions under which the currents describe the dots, each with its number; solves Bloch-Redfield twice."""
        return conditions(self)


def conditions(d: AndreevDots) -> Validity:
    """Return the conditions of `AndreevDots`; those on the current refer to the master equation's current N."""
    from .redfield import solve

    kT, bias = d.field("kT"), np.abs(d.field("bias"))
    drag = np.abs(np.asarray(d.currents()["N"]))
    active = np.maximum(d.field("Gamma_L"), d.field("Gamma_R"))
    splitting = 2.0 * np.minimum(*[np.hypot(e, d.amplitude) for e in d.detuning])
    found = solve(d)
    correction, shift = np.abs(found.correction["N"]), np.abs(solve(d, shifts=True).currents["N"] - found.currents["N"])
    nearest, highest = _distances(d)
    scale = d.field("Gamma_N") * active**2 * np.square(d.field("U_ap")) / np.maximum(nearest, kT)**4
    width = d.field("Gamma_N") + active
    if d.gap is None:
        wide = np.full(d.shape, np.nan)
    else:
        wide = _over(d.field("gap"), np.maximum(np.maximum(highest, bias), kT))
    return Validity([
        *[Condition(f"weak coupling {lead}", d.field(f"Gamma_{lead}") / kT, "<", SMALL,
                    f"Gamma_{lead}/kT: rates of first order, no broadening") for lead in "NLR"],
        Condition("secular", _over(width, splitting), "<", SMALL, "(Gamma_N + larger of Gamma_L, Gamma_R) over the "
                  "least distance of the even states: their coherences average out"),
        Condition("non-secular correction", _over(correction, drag), "<", SMALL,
                  "|I_N of Bloch-Redfield - I_N|/|I_N|"),
        Condition("level shifts", _over(shift, drag), "<", SMALL,
                  "what the principal values of Bloch-Redfield change, over |I_N|", rough=True),
        Condition("sequential", _over(scale, drag), "<", 1.0, "cotunnelling scale Gamma^3 U_ap^2/E^4 over |I_N|, E the "
                  "distance of a transition of the active dot from mu_L or mu_R, kT at least: beyond, digits are not "
                  "physics", rough=True),
        Condition("infinite gap", wide, ">", 1.0 / SMALL, "Delta over the largest of the transition energies of the "
                  "passive dot, the bias and kT; unknown without a gap"),
    ])


def _over(number: FloatArray, scale: FloatArray) -> FloatArray:
    """number/scale; zero over zero is zero."""
    with np.errstate(divide="ignore", invalid="ignore"):
        return np.where(number > 0.0, number / scale, 0.0)


def _distances(d: AndreevDots) -> tuple[FloatArray, FloatArray]:
    """Least distance of a transition of the active dot from mu_L, mu_R; largest energy of one of the passive dot."""
    E = {state: np.asarray(e) for state, e in d.energies().items()}
    steps = [E[b + "1"] - E[a + "0"] for a, b in (("up", "up"), *((a, b) for a in "+-" for b in "+-"))]
    half = 0.5 * d.field("bias")
    nearest = np.min([np.abs(step - mu) for step in steps for mu in (half, -half)], axis=0)
    highest = np.max([np.abs(E[b + n] - E["up" + n]) for n in "01" for b in "+-"], axis=0)
    return nearest, highest
