"""Currents by a road of its own: generators from Fock states and matrix elements, solved by LU.

Nothing of even and odd states, of cycles or factored fluxes is used. Good to some 1e-15 of the rates, no better: LU
loses what is exponentially small.
"""

from __future__ import annotations

from itertools import product
from typing import Any

import numpy as np

from ..errors import FloatArray
from .andreev import AndreevDots
from .quasiparticles import QuasiparticleDots

_FOCK = tuple(product((0, 1), repeat=3))  # electrons in a, up, down
_MODES = {"N": (1, 2), "L": (0,), "R": (0,)}


def currents(d: AndreevDots) -> dict[str, FloatArray]:
    """Currents of N, S, L and R of the master equation of eight states, from second-quantised operators.

    Examples
    --------
    >>> from coulombdrag.dots import AndreevDots
    >>> d = AndreevDots(eps_p=-0.8, eps_a=0.0, U_p=0.5, U_ap=0.1, Gamma_S=0.05, Gamma_N=0.05, Gamma_L=0.05,
    ...                 Gamma_R=0.05, bias=5.0, kT=0.02)
    >>> bool(abs(currents(d)["N"] - d.currents()["N"]) < 1e-14)
    True
    """
    names = ("eps_p", "eps_a", "U_p", "U_ap", "Gamma_N", "Gamma_L", "Gamma_R", "bias", "kT")
    p = {name: d.field(name).ravel() for name in names}
    energies, vectors = np.linalg.eigh(hamiltonian(d))
    step = energies[:, :, None] - energies[:, None, :]         # to, from
    W = np.zeros_like(step)
    flow = {}
    for lead, modes in _MODES.items():
        mu = {"N": 0.0, "L": 0.5, "R": -0.5}[lead] * p["bias"]
        weight = sum(np.square(np.einsum("pia,ij,pjb->pab", vectors, _annihilator(m).T, vectors)) for m in modes)
        weight = weight * p[f"Gamma_{lead}"][:, None, None]
        enter = weight * _fermi((step - mu[:, None, None]) / p["kT"][:, None, None])
        leave = weight.swapaxes(1, 2) * _fermi((step + mu[:, None, None]) / p["kT"][:, None, None])
        W += enter + leave
        flow[lead] = (enter - leave).sum(axis=1)
    at = _steady(W)
    found = {lead: np.einsum("pi,pi->p", rates, at).reshape(d.shape) for lead, rates in flow.items()}
    return {**found, "S": -found["N"]}


def hamiltonian(d: AndreevDots) -> FloatArray:
    """Eq. (1) with the pairing on the Fock states |a, up, down>; points, flat, first."""
    pair = _annihilator(2) @ _annihilator(1)
    H = d.amplitude.ravel()[:, None, None] * (pair + pair.T)
    for i, (a, up, down) in enumerate(_FOCK):
        passive = up + down
        H[:, i, i] += (d.field("eps_a") * a + d.field("eps_p") * passive + d.field("U_p") * up * down
                       + d.field("U_ap") * a * passive).ravel()
    return H


def quasiparticle_currents(q: QuasiparticleDots) -> dict[str, FloatArray]:
    """Currents of N, S, L and R of the model with spin (0, up, down, 2) or without (0, 1), every state for itself.

    Examples
    --------
    >>> from coulombdrag.dots import QuasiparticleDots
    >>> q = QuasiparticleDots(eps_p=-1.05, eps_a=0.0, U_ap=0.1, Gamma_S=0.05, Gamma_N=0.05, Gamma_L=0.05,
    ...                       Gamma_R=0.05, bias=2.0, kT=0.1, gap=1.0)
    >>> bool(abs(quasiparticle_currents(q)["N"] - q.currents()["N"]) < 1e-14)
    True
    """
    names = ("eps_p", "eps_a", "U_p", "U_ap", "Gamma_S", "Gamma_N", "Gamma_L", "Gamma_R", "bias", "kT", "gap", "dynes")
    p = {name: q.field(name).ravel() for name in names}
    states = [s for s in _FOCK if q.U_p is not None or not s[2]]
    W = np.zeros((p["kT"].size, len(states), len(states)))
    flow = {lead: np.zeros(W.shape[:2]) for lead in "NSLR"}
    for i, j in product(range(len(states)), repeat=2):
        change = np.subtract(states[j], states[i])
        if sorted(np.abs(change)) != [0, 0, 1] or change.sum() != 1:
            continue
        (a, up, down), own = states[i], bool(change[0])
        energy = (p["eps_a"] + p["U_ap"] * (up + down) if own else p["eps_p"] + p["U_ap"] * a + p["U_p"] * (up + down))
        for lead in "LR" if own else "NS":
            mu = {"L": 0.5, "R": -0.5}.get(lead, 0.0) * p["bias"]
            rate = p[f"Gamma_{lead}"] * (_density(energy, p["gap"], p["dynes"]) if lead == "S" else 1.0)
            enter, leave = rate * _fermi((energy - mu) / p["kT"]), rate * _fermi((mu - energy) / p["kT"])
            W[:, j, i] += enter
            W[:, i, j] += leave
            flow[lead][:, i] += enter
            flow[lead][:, j] -= leave
    at = _steady(W)
    return {lead: np.einsum("pi,pi->p", rates, at).reshape(q.shape) for lead, rates in flow.items()}


def _density(energy: FloatArray, gap: FloatArray, dynes: FloatArray) -> FloatArray:
    """Density of states of BCS over that of the normal lead, broadened as Dynes does."""
    z = energy + 1j * dynes
    return np.abs((z / np.sqrt(z * z - gap * gap + 0j)).real)


def _annihilator(mode: int) -> FloatArray:
    """By Jordan and Wigner's rule."""
    matrix = np.zeros((8, 8))
    for column, state in enumerate(_FOCK):
        if state[mode]:
            to = (*state[:mode], 0, *state[mode + 1:])
            matrix[_FOCK.index(to), column] = (-1.0) ** sum(state[:mode])
    return matrix


def _fermi(x: FloatArray) -> FloatArray:
    return np.asarray(0.5 * (1.0 - np.tanh(0.5 * x)))


def _steady(W: FloatArray) -> Any:
    """Probabilities of rates [point, to, from]."""
    size = W.shape[1]
    A = W.copy()
    A[:, range(size), range(size)] -= W.sum(axis=1)
    A[:, 0, :] = 1.0
    return np.linalg.solve(A, np.broadcast_to(np.eye(size)[0][:, None], (len(A), size, 1)))[:, :, 0]
