"""The eight-state master equation in numbers, from second-quantised operators: a road of its own beside the ledger's.

The Hamiltonian with its pairing stands on the Fock states of one active and two passive modes, is diagonalised as a
whole, and the golden rule between its eigenstates gives the rates. Nothing here knows of even and odd states, of A, of
r or of cycles.
"""

from __future__ import annotations

from itertools import product
from typing import Any

import mpmath

GUARD = 60  # digits that the difference of what comes and goes may lose
STATES = tuple(product((0, 1), repeat=3))  # electrons in a, up, down
LEADS = {"N": (1, 2), "L": (0,), "R": (0,)}  # the modes that a lead reaches
Number = Any


def lowered(state: tuple[int, ...], mode: int) -> tuple[tuple[int, ...] | None, int]:
    """What an annihilation operator makes of a Fock state, and its sign."""
    if not state[mode]:
        return None, 0
    return (*state[:mode], 0, *state[mode + 1:]), (-1) ** sum(state[:mode])


def annihilator(mode: int) -> Any:
    """Its matrix."""
    matrix = mpmath.zeros(8)
    for column, state in enumerate(STATES):
        to, sign = lowered(state, mode)
        if to is not None:
            matrix[STATES.index(to), column] = sign
    return matrix


def hamiltonian(p: dict[str, Number]) -> Any:
    """Eq. (1) with the pairing."""
    pair = annihilator(2) * annihilator(1)
    matrix = p["Gamma_S"] * (pair + pair.T)
    for i, (a, up, down) in enumerate(STATES):
        levels = p["eps_a"] * a + p["eps_p"] * (up + down)
        matrix[i, i] += levels + p["U_p"] * up * down + p["U_ap"] * a * (up + down)
    return matrix


def fermi(energy: Number, T: Number) -> Number:
    return 1 / (1 + mpmath.exp(energy / T))


def transitions(p: dict[str, Number]) -> tuple[dict[str, Any], dict[str, Any]]:
    """For each lead the rates [to, from] by which an electron enters and leaves."""
    energies, vectors = mpmath.eigsy(hamiltonian(p))
    mu = {"N": 0, "L": p["V"] / 2, "R": -p["V"] / 2}
    enter, leave = {}, {}
    for lead, modes in LEADS.items():
        enter[lead], leave[lead] = mpmath.zeros(8), mpmath.zeros(8)
        for mode in modes:
            element = vectors.T * annihilator(mode).T * vectors
            for i, j in product(range(8), repeat=2):
                strength = p["Gamma_" + lead] * element[i, j] ** 2
                energy = energies[i] - energies[j] - mu[lead]
                enter[lead][i, j] += strength * fermi(energy, p["T"])
                leave[lead][j, i] += strength * fermi(-energy, p["T"])
    return enter, leave


def currents(p: dict[str, Number]) -> dict[str, Number]:
    """Particle currents from N, L and R into the dots at the steady state.

    Parameters
    ----------
    p : mapping
        eps_a, eps_p, U_p, U_ap, Gamma_S, Gamma_N, Gamma_L, Gamma_R, V, T, as mpmath numbers.

    Examples
    --------
    >>> names = ("eps_a", "eps_p", "U_p", "U_ap", "Gamma_S", "Gamma_N", "Gamma_L", "Gamma_R", "V", "T")
    >>> flow = currents(dict(zip(names, map(mpmath.mpf, (0, 0, 2, 1, 1, 1, 1, 1, 3, 1)))))
    >>> flow["N"] < 0, abs(flow["L"] + flow["R"]) < 1e-14
    (True, True)
    """
    with mpmath.workdps(mpmath.mp.dps + GUARD):
        enter, leave = transitions(p)
        weights = steady([[sum(part[lead][i, j] for part in (enter, leave) for lead in LEADS) for j in range(8)]
                          for i in range(8)])
        return {lead: sum((enter[lead][i, j] - leave[lead][i, j]) * weights[j]
                          for i, j in product(range(8), repeat=2)) for lead in LEADS}


def steady(rates: list[list[Number]]) -> list[Number]:
    """Probabilities at the steady state of rates [to][from], by elimination without subtractions."""
    size = len(rates)
    for last in range(size - 1, 0, -1):
        out = sum(rates[i][last] for i in range(last))
        for i, j in product(range(last), repeat=2):
            rates[i][j] += rates[i][last] * rates[last][j] / out
        rates[last] = [rate / out for rate in rates[last]]
    weights = [mpmath.mpf(1)]
    for row in rates[1:]:
        weights.append(sum(rate * weight for rate, weight in zip(row, weights, strict=False)))
    total = sum(weights)
    return [weight / total for weight in weights]


def drag(**p: Number) -> Number:
    """The current in N."""
    return currents(p)["N"]
