"""The Fokker-Planck equation on a grid of momenta, driven at a frequency: what the ledger says of its zero modes."""

import numpy as np
import pytest
import sympy as sp

from coulombdrag.derivations.wires import paper
from coulombdrag.derivations.wires.fokker_planck import D3k
from coulombdrag.derivations.wires.structure import SIGMA
from coulombdrag.derivations.wires.symbols import D2, WIRES, E, T, e, epsilon_F, k, m, n, omega
from coulombdrag.derivations.wires.zero_modes import A1, E0

FERMI = {1: 2.0, 2: 0.5}  # T = m = e = 1
POINTS, REACH = 160, 6.0
GRID = (np.arange(POINTS) + 0.5) * 2 * REACH / POINTS - REACH
STEP = 2 * REACH / POINTS
BETWEEN = (GRID[1:] + GRID[:-1]) / 2
UNIT = {T: 1, m: 1, e: 1, epsilon_F[1]: FERMI[1], epsilon_F[2]: FERMI[2]}


def thermal(s, momenta):
    return 1 / np.cosh((momenta**2 / 2 - FERMI[s]) / 2)**2


DENSITY = {s: np.sum(GRID**2 * thermal(s, GRID)) * STEP / (8 * np.pi) for s in WIRES}


def triple_currents(strength):
    """Matrix of the triple collisions' currents on the slopes of g: the model (82) with both conservation laws."""
    size = POINTS - 1
    weight = {s: thermal(s, BETWEEN) for s in WIRES}
    smear = {s: np.sum(weight[s]) for s in WIRES}
    average = {s: weight[s] / smear[s] for s in WIRES}
    matrix = np.zeros((2 * size, 2 * size))
    for s, other, place, away in ((1, 2, slice(0, size), slice(size, None)), (2, 1, slice(size, None), slice(0, size))):
        own, cross = 0.7 * strength, 0.3 * strength * smear[1] / smear[s]
        matrix[place, place] += np.diag((own + cross) * weight[s])
        matrix[place, place] -= own * np.outer(weight[s], average[s])
        matrix[place, away] -= cross * np.outer(weight[s], average[other])
    return matrix


def driven(frequency, strength, fields, pairs=1.0):
    """g of both wires on the grid, from the kinetic equation."""
    size = POINTS - 1
    slope = np.zeros((size, POINTS))
    slope[np.arange(size), np.arange(size)], slope[np.arange(size), np.arange(1, POINTS)] = -1 / STEP, 1 / STEP
    both = np.kron(np.eye(2), slope)
    product = np.diag(thermal(1, BETWEEN) * thermal(2, BETWEEN)) * pairs / 2
    current = np.block([[product, -product], [-product, product]]) + triple_currents(strength)
    mass = np.concatenate([thermal(s, GRID) for s in WIRES])
    collisions = -4 * both.T @ current @ both
    force = mass * np.concatenate([fields[s] * GRID for s in WIRES])
    return np.linalg.solve(-1j * frequency * np.diag(mass) - collisions, force).reshape(2, POINTS)


def residue(form, fields):
    """-i omega times a singular part of the ledger, on the grid."""
    field = sp.solve(paper["52"]().subs(E0, paper["53"]()), A1)[0]
    values = {**UNIT, **{E[s]: fields[s] for s in WIRES}, **{n[s]: DENSITY[s] for s in WIRES}}
    return sp.lambdify(k, (-sp.I * omega * form).subs(A1, field).subs(values), "numpy")(GRID)


FIELDS = {1: 1.0, 2: -0.3}
INSIDE = np.abs(GRID) < 3


def test_singular_part_with_triple_collisions_is_linear():
    g = driven(1e-7, 0.05, FIELDS)
    expected = residue(paper["47"](), FIELDS)
    assert np.allclose(-1j * 1e-7 * g[:, INSIDE], expected[INSIDE], atol=1e-4 * np.abs(expected).max())


def test_singular_part_without_is_not():
    g = driven(1e-7, 0.0, FIELDS)
    expected = residue(paper["46"](), FIELDS)
    assert np.allclose(-1j * 1e-7 * g[:, INSIDE], expected[INSIDE], atol=1e-4 * np.abs(expected).max())


def test_between_both_frequencies_triple_collisions_do_not_count_yet():
    g = driven(1e-5, 1e-9, FIELDS)
    pair_part, linear = (residue(paper[number](), FIELDS) for number in ("46", "47"))
    assert np.allclose(-1j * 1e-5 * g[:, INSIDE], pair_part[INSIDE], atol=2e-3 * np.abs(linear).max())
    assert not np.allclose(pair_part[INSIDE], linear[INSIDE], atol=0.1 * np.abs(linear).max())


def conductivity(frequency, strength):
    def currents(fields):
        g = driven(frequency, strength, fields)
        return [np.sum(GRID * thermal(s, GRID) * g[s - 1]) * STEP / (8 * np.pi) for s in WIRES]
    return np.array([currents({1: 1.0, 2: 0.0}), currents({1: 0.0, 2: 1.0})]).T


def test_resistivity_at_zero_frequency_by_the_regular_part():
    frequency = 1e-6
    whole = conductivity(frequency, 0.05)
    values = {**UNIT, omega: frequency, **{n[s]: DENSITY[s] for s in WIRES}}
    singular = np.array(paper["54"]().subs(values), complex)
    regular = whole - singular
    assert np.abs(regular).max() < 1e-3 * np.abs(singular).max()
    values |= dict(zip(SIGMA, regular.ravel(), strict=True))
    inverse = np.linalg.inv(whole)
    assert complex(paper["59"]().subs(values)).real == pytest.approx(-inverse[0, 1].real, rel=1e-4)
    assert np.allclose(inverse, np.array(paper["56"]().subs(values), complex), atol=1e-4 * np.abs(inverse).max())


def test_without_triple_collisions_there_is_no_resistivity():
    with_triples, without = (np.abs(np.linalg.inv(conductivity(1e-6, strength))).max() for strength in (0.05, 0.0))
    assert without < 1e-4 * with_triples


def test_printed_solution_does_not_solve():
    """(72) as printed, put into (70): wrong unless both wires are alike."""
    h = sp.symbols("h_1 h_2", real=True)
    values = {**UNIT, k: sp.Rational(6, 5), D2: 1, D3k[1]: sp.Rational(2, 3), D3k[2]: sp.Rational(1, 5),
              h[0]: sp.Rational(1, 3), h[1]: sp.Rational(-1, 2)}

    def left(form):
        slopes = {s: form(s) for s in WIRES}
        zeta = {s: 1 / sp.cosh((k**2 / 2 - epsilon_F[s]) / 2)**2 for s in WIRES}
        pairs = D2 * zeta[2] * (slopes[1] - slopes[2]) / 2
        return float((zeta[1] * (pairs + D3k[1] * slopes[1]) - h[0]).subs(values).evalf())
    (erratum,) = paper["72"].errata
    assert left(paper["72"]) == pytest.approx(0, abs=1e-12)
    assert abs(left(erratum.printed)) > 1e-2
