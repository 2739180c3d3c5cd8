"""Drag conductance of two wires at any temperature, Eqs. (1)-(2), and where its T^2 law holds.

With time reversal the three-point function of Eq. (2) is

    Delta(omega) = -(1/4 pi) int de [n(e) - n(e + omega)] [j_e K_e' + j_e' K_e]/(v v'),   e' = e + omega,

K = sum chi chi(x'), j = sqrt(T) [chi_2 chi_1(x') - chi_1 chi_2(x')] of the two real waves of unit incoming amplitude.
The Fermi factors of both wires and 1/sinh^2 make 1/[cosh(e/kT) + cosh(omega/2kT)] each, e in the middle of both
energies: the trapezoidal rule on one grid of energies converges exponentially in all three integrals.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

import numpy as np

from ..errors import ConvergenceError, FloatArray, in_range, plain
from ..sweeps.threads import one_thread
from ..validity import SMALL, Condition, Validity
from .solver import LANES, Work

if TYPE_CHECKING:  # pragma: no cover
    from .solver import Solver
    from .wires import WirePair

#: Half the grid over kT: what lies beyond is 1e-11 of the whole. Finest step, and energies at most.
_REACH, _MOST = 32.0, 600
_TOLERANCE = 1e-8
#: Energies of smaller weight, relative to the largest at their omega, are left out.
_LEAST = 1e-10


def conductance(solver: Solver, V1: FloatArray, V2: FloatArray, kT: float) -> float:
    """G21 of one sample in e^2/h; two grids agree to 1e-8, the finer one is better. See `WirePair.drag_conductance`."""
    if not kT:
        return 0.0
    levels = [-2.0 * math.cos(k) for k in solver.kF]
    for name, mu in zip(("kF[0]", "kF[1]"), levels, strict=True):
        if 2.0 - abs(mu) <= _REACH * kT:
            raise ValueError(f"kT = {kT!r} is too large: {_REACH:g} kT from the Fermi energy {mu:.6g} of {name} lie "
                             "outside the band -2..2")
    per = 1.0
    coarse = _on_grid(solver, (V1, V2), levels, kT, per)
    while True:
        per *= 2.0
        if 2.0 * _REACH * per > _MOST:
            raise ConvergenceError(f"kT = {kT!r} is too large for a sample with such narrow resonances: {_MOST} "
                                   f"energies do not resolve them to {_TOLERANCE:g}")
        fine = _on_grid(solver, (V1, V2), levels, kT, per)
        if abs(fine - coarse) <= _TOLERANCE * max(abs(fine), abs(coarse)):
            return fine
        coarse = fine


def _on_grid(solver: Solver, V: tuple[FloatArray, FloatArray], levels: list[float], kT: float, per: float) -> float:
    """The three integrals with `per` energies in kT."""
    half = math.ceil(_REACH * per)
    e = np.arange(-half, half + 1, dtype=np.float64) * np.float64(kT / per)
    waves = [_waves(solver, i, V[i], levels[i] + e) for i in (0, 1)]
    total = 0.0
    with one_thread(loops=False):
        for m in range(2 * half + 1):
            number = e.size - m
            middle = e[:number] + 0.5 * m * (kT / per)
            window = 1.0 / (np.cosh(middle / kT) + math.cosh(0.5 * m / per))
            if window.max() < _LEAST:
                break
            near = np.flatnonzero(window > _LEAST * window.max())
            total += (2.0 if m else 1.0) * _at(waves, solver.U, window[near], near, m)
    return total * (kT / per) ** 3 / (2.0 * kT) / (16.0 * math.pi**2)


def _waves(solver: Solver, wire: int, V: FloatArray, energies: FloatArray) -> tuple[FloatArray, FloatArray]:
    """Two waves [energy, wave, site] over sqrt(v), and sqrt(T) at each energy."""
    work = Work(solver)
    chi, root = np.empty((energies.size, 2, V.size)), np.empty(energies.size)
    for start in range(0, energies.size, LANES):
        part = energies[start:start + LANES]
        kF = np.arccos(-0.5 * part)
        work.take(wire, np.broadcast_to(V, (part.size, V.size)), kF)
        found = work.waves(wire, squares=False).reshape(V.size, 2, LANES)[:, :, : part.size]
        chi[start:start + LANES] = np.moveaxis(found, -1, 0).swapaxes(1, 2) / np.sqrt(2.0 * np.sin(kF))[:, None, None]
        root[start:start + LANES] = np.ldexp(work.root[wire], -np.minimum(work.exponent[wire], 4000).astype(
            np.int32))[: part.size]
    return chi, root


def _at(waves: list[tuple[FloatArray, FloatArray]], U: FloatArray, window: FloatArray, near: Any, m: int) -> float:
    """Sum over the energies of both wires at one omega.

    With w_ab = chi_a(e) chi_b(e') each three-point function is sum w_ab(x) y_ab(x'), y_ab the combination of w that
    j_e K_e' + j_e' K_e makes of it.
    """
    left, right = [], []
    for chi, root in waves:
        w = chi[near][:, :, None] * chi[near + m][:, None]       # [energy, wave at e, wave at e', site]
        here, there = ((window * root[i])[:, None, None] for i in (near, near + m))
        y = np.empty_like(w)
        # j_e K_e' is (2b)(1b)' - (1b)(2b)', j_e' K_e is (a2)(a1)' - (a1)(a2)'
        y[:, 1], y[:, 0] = here * w[:, 0], -here * w[:, 1]
        y[:, :, 1] += there * w[:, :, 0]
        y[:, :, 0] -= there * w[:, :, 1]
        left.append(w.reshape(-1, w.shape[-1]))
        right.append(y.reshape(-1, w.shape[-1]))
    return float(np.sum((left[0] @ U @ left[1].T) * (right[0] @ U @ right[1].T)))


def drag_conductance(wires: WirePair, V1: FloatArray, V2: FloatArray, kT: Any) -> Any:
    """G21 of one sample at temperatures `kT`; see `WirePair.drag_conductance`."""
    temperatures = in_range("kT", kT, 0.0, math.inf, nan=False)
    found = [conductance(wires.solver, V1, V2, float(t)) for t in temperatures.ravel()]
    return plain(np.array(found).reshape(temperatures.shape))


def validity(wires: WirePair, *, kT: Any, phase_length: Any = math.nan, mean_free_path: Any = math.nan,
             screening_length: Any = math.nan) -> Validity:
    """Conditions of the T^2 law of a phase-coherent sample; see `WirePair.validity`."""
    solver = wires.solver
    thouless = min(2.0 * math.sin(k) / n for k, n in zip(solver.kF, solver.sites, strict=True))
    given = {"kT": in_range("kT", kT, 0.0, math.inf, nan=False)}
    for name, value in (("phase_length", phase_length), ("mean_free_path", mean_free_path),
                        ("screening_length", screening_length)):
        given[name] = in_range(name, value, 0.0, math.inf, open_low=True)
    longest = float(max(solver.sites))
    return Validity([
        Condition("T^2 law", given["kT"] / thouless, "<", SMALL / math.pi,
                  "kT over hbar v/L, the energy at which the phase along a wire turns by one", rough=True),
        Condition("phase coherence", longest / given["phase_length"], "<", SMALL, "length over phase length"),
        Condition("quasi-ballistic", longest / given["mean_free_path"], "<", SMALL, "length over mean free path"),
        Condition("screening", given["screening_length"] / given["mean_free_path"], "<", SMALL,
                  "screening length over mean free path"),
    ])
