"""Bloch and Redfield's master equation of the Andreev double dot: with coherences between even states of equal charge.

The states of the dots are those of `andreev`, H = diag(E). With d an annihilation operator of a dot, <a|d|b> = d_ab and
w_ab = E_b - E_a the energy that leaves, second order in the tunnelling and no memory of the leads give

    d rho/dt = -i [H, rho] + sum (D rho d^+ - d^+ D rho + C rho d - d C rho + h.c.),
    D_ab = d_ab g(w_ab),  g(w) = Gamma/2 [1 - f(w)] - i Gamma/(2 pi) l(w),
    C_ba = d_ab h(w_ab),  h(w) = Gamma/2 f(w) - i Gamma/(2 pi) l(w),  l(w) = -Re psi(1/2 + i (w - mu)/(2 pi T)),

summed over leads and modes: rates and shifts of levels (principal values). The logarithm of the band width would be a
constant in l(w), and drops out. With the shifts equilibrium is not stationary: a drag of the order Gamma^2 is left at
zero bias, which terms of fourth order in the tunnelling would take away. Without them equilibrium is stationary
exactly. So they are off unless asked for.

Unknown are ten numbers: four populations of even states, two of the odd ones (spins lumped), real and imaginary parts
of <+n|rho|-n>, n = 0, 1. What they differ by from the populations of the master equation is solved for, driven by what
these populations make of the coherences. Without shifts lead N makes none, and L and R make them from net fluxes F_ab
between |a, 0> and |b, 1>, which are known to the last digits: with T_ab the overlap of these states

    d<+0|rho|-0>/dt = -1/2 sum_b (T_-b/T_+b F_+b + T_+b/T_-b F_-b),    d<+1|rho|-1>/dt = 1/2 sum_a (the same at n = 1).

So the difference of the currents has digits of its own, however small it is.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt
from scipy.special import psi

from ..errors import FloatArray
from ..parallel import in_pieces

if TYPE_CHECKING:  # pragma: no cover
    from .andreev import AndreevDots

Complex = npt.NDArray[np.complex128]
_PIECE = 2048
# the unknown numbers: ++, --, Re +-, Im +- at n = 0, the same at n = 1, both odd states at n = 0, 1
_UNKNOWN = 10
_EVEN, _ODD = (0, 4), (8, 9)
# elements ++, +-, -+, -- of a hermitian matrix from its numbers ++, --, Re +-, Im +-, and back
_BASIS = np.array([[1, 0, 0, 0], [0, 0, 1, 1j], [0, 0, 1, -1j], [0, 1, 0, 0]])
_NUMBERS = np.array([[1, 0, 0, 0], [0, 0, 0, 1], [0, 0.5, 0.5, 0], [0, -0.5j, 0.5j, 0]])


@dataclass(frozen=True)
class Solution:
    """The steady state of the Bloch-Redfield equation.

    Attributes
    ----------
    currents : mapping
        Particle currents of N, S, L and R in energy/hbar. That of S is the pairing's: -i <[n_p, H]>, from the
        coherences alone.
    correction : mapping
        Non-secular part of the currents of N and L: what is added to those of the master equation.
    populations : mapping
        Diagonal of the density matrix, keyed as in ``AndreevDots.populations``.
    coherences : array
        <+n|rho|-n> at n = 0, 1, first axis n.
    lowest : array
        Lowest eigenvalue of the density matrix: Redfield's equation may make it negative beyond its range.
    """

    currents: Mapping[str, FloatArray]
    correction: Mapping[str, FloatArray]
    populations: Mapping[str, FloatArray]
    coherences: Complex
    lowest: FloatArray


def solve(d: AndreevDots, *, shifts: bool = False) -> Solution:
    """Solve the Bloch-Redfield equation of the dots.

    Parameters
    ----------
    d : AndreevDots
        The dots, of any shape.
    shifts : bool
        Whether to keep the principal values, see the head of the module.

    Examples
    --------
    >>> from coulombdrag.dots import AndreevDots
    >>> d = AndreevDots(eps_p=-0.8, eps_a=0.0, U_p=0.5, U_ap=0.1, Gamma_S=0.05, Gamma_N=1e-4, Gamma_L=1e-4,
    ...                 Gamma_R=1e-4, bias=5.0, kT=0.02)
    >>> bool(abs(solve(d).correction["N"]) < 1e-3 * d.currents()["N"])
    True
    """
    names = ("Gamma_N", "Gamma_L", "Gamma_R", "bias", "kT")
    rows = {name: d.field(name).ravel() for name in names}
    rows |= {"pair": d.amplitude.ravel(), "e0": d.detuning[0].ravel(), "e1": d.detuning[1].ravel()}
    rows |= {key: np.asarray(e).ravel() for key, e in d.energies().items() if key[:2] != "do"}
    rows |= {"U_ap": d.field("U_ap").ravel(), **d.even_fluxes()}
    spins = {key: np.asarray(p).ravel() for key, p in d.populations().items()}
    first = np.zeros((_UNKNOWN, rows["kT"].size))
    for n in (0, 1):
        first[_EVEN[n]], first[_EVEN[n] + 1] = spins[f"+{n}"], spins[f"-{n}"]
        first[_ODD[n]] = spins[f"up{n}"] + spins[f"down{n}"]
    change, flow = np.empty_like(first), np.empty((3, first.shape[1]))

    def piece(part: slice) -> None:
        change[:, part], flow[:, part] = _change({k: v[part] for k, v in rows.items()}, first[:, part].T, shifts)

    in_pieces(piece, first.shape[1], _PIECE)
    return _solution(d, first + change, flow)


def _solution(d: AndreevDots, state: FloatArray, flow: FloatArray) -> Solution:
    shape = d.shape
    plain = d.currents()
    correction = {"N": flow[0].reshape(shape), "L": flow[1].reshape(shape)}
    N, L = (np.asarray(plain[lead]) + correction[lead] for lead in "NL")
    rho = state.reshape(_UNKNOWN, *shape)
    populations: dict[str, FloatArray] = {}
    lowest = np.full(shape, np.inf)
    for n in (0, 1):
        plus, minus, real, imaginary = rho[_EVEN[n]:_EVEN[n] + 4]
        populations |= {f"+{n}": plus, f"-{n}": minus}
        populations |= {f"{spin}{n}": 0.5 * rho[_ODD[n]] for spin in ("up", "down")}
        root = np.hypot(0.5 * (plus - minus), np.hypot(real, imaginary))
        lowest = np.minimum(lowest, np.minimum(0.5 * (plus + minus) - root, 0.5 * rho[_ODD[n]]))
    coherences = np.stack([rho[at + 2] + 1j * rho[at + 3] for at in _EVEN])
    return Solution({"N": N, "S": flow[2].reshape(shape), "L": L, "R": -L}, correction, populations, coherences, lowest)


# -- the equation, for a flat batch of points: points first, then the numbers of each matrix


def _half(width: FloatArray, energy: FloatArray, mu: FloatArray | float, kT: FloatArray, sign: int, shifts: bool
          ) -> Complex:
    """g (sign 1: an electron leaves with this energy) or h (sign -1: it enters) of a lead."""
    x = (energy - mu) / kT
    with np.errstate(over="ignore"):
        share = 1.0 / (1.0 + np.exp(-sign * x))
    shift = psi(0.5 + 1j * x / (2 * math.pi)).real / (2 * math.pi) if shifts else 0.0
    return np.asarray(width * (0.5 * share + 1j * shift))


def _vectors(r: Mapping[str, FloatArray], n: int) -> tuple[FloatArray, FloatArray]:
    """Amplitudes of |0> and |2> in |+n>, |-n>: points, then the state."""
    e, pair = r[f"e{n}"], r["pair"]
    s = np.hypot(e, pair)
    with np.errstate(invalid="ignore", divide="ignore"):
        large = np.where(s > 0.0, np.sqrt(0.5 * (1.0 + np.abs(e) / s)), 1.0)
        small = np.where(s > 0.0, pair / s, 0.0) / (2.0 * large)
    low, high = np.where(e >= 0.0, large, small), np.where(e >= 0.0, small, large)
    return np.stack([low, high], axis=1), np.stack([-high, low], axis=1)


def _overlaps(r: Mapping[str, FloatArray]) -> FloatArray:
    """<a, 0|d|b, 1> for a, b = +, -: cosine and sine of half the angle between the even states at n = 0 and 1."""
    pair, s, t = r["pair"], np.hypot(r["e0"], r["pair"]), np.hypot(r["e1"], r["pair"])
    with np.errstate(invalid="ignore", divide="ignore"):
        both = np.array([np.where(s > 0.0, r["e0"] / s, 1.0), np.where(t > 0.0, r["e1"] / t, 1.0)])
        mixed = np.where((s > 0.0) & (t > 0.0), (pair / s) * (pair / t), 0.0)
        double = np.where((s > 0.0) & (t > 0.0), -(pair / s) * (r["U_ap"] / t), 0.0)
    cosine = np.clip(both[0] * both[1] + mixed, -1.0, 1.0)
    large = np.sqrt(0.5 * (1.0 + np.abs(cosine)))
    small = double / (2.0 * large)
    side = np.where(double < 0.0, -1.0, 1.0)
    c = np.where(cosine >= 0.0, large, np.abs(small))
    d = np.where(cosine >= 0.0, small, side * large)
    return np.stack([np.stack([c, d], axis=1), np.stack([-d, c], axis=1)], axis=1)


def _drives(r: Mapping[str, FloatArray]) -> tuple[FloatArray, FloatArray]:
    """What the net fluxes take from the real parts of both coherences in unit time."""
    T = _overlaps(r)
    F = np.stack([np.stack([r["F" + a + b] for b in "+-"], axis=1) for a in "+-"], axis=1)
    per = np.divide(F, T, out=np.zeros_like(F), where=T != 0.0)
    low = 0.5 * np.sum(T[:, 1] * per[:, 0] + T[:, 0] * per[:, 1], axis=1)
    high = 0.5 * np.sum(T[:, :, 1] * per[:, :, 0] + T[:, :, 0] * per[:, :, 1], axis=1)
    return low, -high


def _outer(u: npt.NDArray[Any], v: npt.NDArray[Any]) -> npt.NDArray[Any]:
    return u[:, :, None] * v[:, None, :]


def _map(left: npt.NDArray[Any], right: npt.NDArray[Any]) -> FloatArray:
    """The real matrix of R -> left R right^T + h.c., R hermitian and given by four numbers, `right` real."""
    size = len(left)
    there = left[:, :, None, :, None] * right[:, None, :, None, :]
    back = right[:, :, None, :, None] * left.conj()[:, None, :, None, :]
    return np.asarray((_NUMBERS @ (there + back).reshape(size, 4, 4) @ _BASIS).real)


def _losses(rate: npt.NDArray[Any]) -> FloatArray:
    """The real matrix of R -> -rate R + h.c."""
    return -_map(rate, np.broadcast_to(np.eye(2), rate.shape))


def _trace(rate: npt.NDArray[Any]) -> FloatArray:
    """The real row of R -> trace of rate R + h.c."""
    return np.asarray(2.0 * (rate.swapaxes(1, 2).reshape(-1, 4) @ _BASIS).real)


def _equation(r: Mapping[str, FloatArray], shifts: bool) -> tuple[FloatArray, FloatArray]:
    """Matrix A of d rho/dt = A rho [points, to, from], and rows that give the currents of N, L and S."""
    size = r["kT"].size
    A, flow = np.zeros((size, _UNKNOWN, _UNKNOWN)), np.zeros((size, 3, _UNKNOWN))
    for n in (0, 1):
        _passive(r, n, shifts, A, flow)
    _active(r, shifts, A, flow)
    return A, flow


def _passive(r: Mapping[str, FloatArray], n: int, shifts: bool, A: FloatArray, flow: FloatArray) -> None:
    """Turning of the phases and lead N, at one charge of the active dot."""
    even, odd = _EVEN[n], _ODD[n]
    u, w = _vectors(r, n)
    energies = np.stack([r[f"+{n}"], r[f"-{n}"]], axis=1)
    step = energies - r[f"up{n}"][:, None]                     # from the odd states to |+>, |->
    width, kT = r["Gamma_N"][:, None], r["kT"][:, None]

    def half(energy: FloatArray, sign: int) -> Complex:
        return _half(width, energy, 0.0, kT, sign, shifts)

    # |2> to an odd state and |0> to an odd one, two spins each; the odd ones to |0> and |2>, each spin one way
    out, enter = 2.0 * _outer(w, half(step, 1) * w), 2.0 * _outer(u, half(-step, -1) * u)
    gain = _outer(half(-step, 1) * u, u) + _outer(half(step, -1) * w, w)
    block = slice(even, even + 4)
    A[:, block, block] += _losses(out + enter)
    A[:, odd, block] += _trace(out + enter)
    flow[:, 0, block] += _trace(enter - out)
    A[:, block, odd] += ((gain + gain.conj().swapaxes(1, 2)).reshape(-1, 4) @ _NUMBERS.T).real
    A[:, odd, odd] -= np.sum((2.0 * (half(-step, 1) * u * u + half(step, -1) * w * w)).real, axis=1)
    flow[:, 0, odd] += np.sum(2.0 * (half(step, -1) * w * w - half(-step, 1) * u * u).real, axis=1)
    turn = energies[:, 1] - energies[:, 0]                     # rho_+- ~ exp(i (E_- - E_+) t)
    A[:, even + 2, even + 3] -= turn
    A[:, even + 3, even + 2] += turn
    # d n_p/dt by the pairing: -i <[n_p, H]> with n_p between |+> and |-> equal to 2 w_+ w_-
    flow[:, 2, even + 3] -= 4.0 * turn * w[:, 0] * w[:, 1]


def _active(r: Mapping[str, FloatArray], shifts: bool, A: FloatArray, flow: FloatArray) -> None:
    """Leads L and R."""
    kT = r["kT"]
    T = _overlaps(r)
    E0, E1 = (np.stack([r[f"+{n}"], r[f"-{n}"]], axis=1) for n in (0, 1))
    step = E1[:, None, :] - E0[:, :, None]
    single = r["up1"] - r["up0"]
    for lead, side in (("L", 0.5), ("R", -0.5)):
        width, mu = r[f"Gamma_{lead}"], side * r["bias"]
        wide = [v[:, None, None] for v in (width, mu, kT)]
        D = T * _half(wide[0], step, wide[1], wide[2], 1, shifts)
        C = (T * _half(wide[0], step, wide[1], wide[2], -1, shifts)).swapaxes(1, 2)
        up, down = (2.0 * _half(width, single, mu, kT, sign, shifts).real for sign in (-1, 1))
        for at, rate, to in ((_ODD[0], up, _ODD[1]), (_ODD[1], down, _ODD[0])):
            A[:, at, at] -= rate
            A[:, to, at] += rate
        back, (first, second) = T.swapaxes(1, 2), (slice(at, at + 4) for at in _EVEN)
        A[:, first, first] += _losses(T @ C)
        A[:, second, second] += _losses(back @ D)
        A[:, second, first] += _map(C, back)
        A[:, first, second] += _map(D, T)
        if lead == "L":
            flow[:, 1, first] += _trace(T @ C)
            flow[:, 1, second] -= _trace(back @ D)
            flow[:, 1, _ODD[0]] += up
            flow[:, 1, _ODD[1]] -= down


_COHERENT = np.array([2, 3, 6, 7])
_PLAIN = np.array([0, 1, 4, 5, 8, 9])


def _change(r: Mapping[str, FloatArray], first: FloatArray, shifts: bool) -> tuple[FloatArray, FloatArray]:
    """What the coherences change of the state `first` [points, numbers]; what of the currents N, L; current S."""
    A, flow = _equation(r, shifts)
    right = np.zeros_like(first)
    if shifts:
        right[:, _COHERENT] = -np.einsum("pij,pj->pi", A[:, _COHERENT[:, None], _PLAIN], first[:, _PLAIN])
    else:
        right[:, _EVEN[0] + 2], right[:, _EVEN[1] + 2] = _drives(r)
    # one of the equations of the populations follows from the others: their sum, the trace, stands in its place
    unit = np.maximum(r["Gamma_N"], np.maximum(r["Gamma_L"], r["Gamma_R"]))
    A[:, _PLAIN[0], :] = 0.0
    A[:, _PLAIN[0], _PLAIN] = unit[:, None]
    change: FloatArray = np.asarray(np.linalg.solve(A, right[:, :, None])[:, :, 0], dtype=np.float64)
    currents = np.einsum("pij,pj->ip", flow, change)
    return change.T, currents
