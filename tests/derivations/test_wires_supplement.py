"""Supplement of the wires paper: amplitudes against brute-force perturbation theory, and what its checks notice."""

from itertools import permutations

import mpmath
import numpy as np
import pytest
import sympy as sp

from coulombdrag.derivations import engine
from coulombdrag.derivations.wires import supplement
from coulombdrag.derivations.wires.paper import paper
from coulombdrag.derivations.wires.supplement_amplitudes import V, at, chi, interactions
from coulombdrag.derivations.wires.supplement_currents import EVERY, L, a, b, c, delta_K, wires
from coulombdrag.derivations.wires.supplement_limits import shaped
from coulombdrag.derivations.wires.symbols import bar, m, q

POTENTIALS = {"V_11": lambda p: mpmath.exp(-p * p), "V_12": lambda p: 1 / mpmath.cosh(p),
              "V_22": lambda p: 2 / (1 + p * p)}
ERRATA = {"S10", "S11", "S15", "S16", "S18", "S19", "S21-poles", "S24", "S25", "S29"}
# initial and final momenta with the same sum and the same sum of squares
COLLISIONS = [((0, 4, 5), (1, 2, 6)), ((0, 4, 5), (6, 1, 2)), ((1, 5, 6), (2, 3, 7)), ((0, 5, 7), (1, 3, 8))]


def number(expr, values):
    """The amplitude, in units of m/L^2, at numbers."""
    symbols = list(values)
    value = sp.lambdify(symbols, expr.subs({m: 1, L: 1, delta_K: 1}), [POTENTIALS, "mpmath"])
    return value(*(mpmath.mpf(values[s]) for s in symbols))


def transfers(start, end):
    """Values of all symbols of a collision."""
    jumps = [f - i for i, f in zip(start, end, strict=True)]
    return dict(zip((*supplement.INITIAL, *supplement.TRANSFERS), (*start, *jumps), strict=True))


def brute_force(start, end, wire, lattice=range(-12, 20)):
    """Sum over all intermediate states of three different electrons on a lattice, pairs alike left out."""
    def element(final, initial, i, j):
        other = 3 - i - j
        if final[other] != initial[other] or final[i] + final[j] != initial[i] + initial[j]:
            return 0
        low, high = sorted((wire[i], wire[j]))
        return POTENTIALS[f"V_{low}{high}"](mpmath.mpf(final[i] - initial[i]))

    def energy(state):
        return mpmath.mpf(sum(k * k for k in state)) / 2
    pairs, total = [(0, 1), (0, 2), (1, 2)], mpmath.mpf(0)
    for p in lattice:
        for r in lattice:
            state = (p, r, sum(start) - p - r)
            if energy(state) == energy(start):
                continue
            for first in pairs:
                into = element(state, start, *first)
                total += sum(into * element(end, state, *second) / (energy(start) - energy(state))
                             for second in pairs if second != first and into)
    return total


@pytest.mark.parametrize(("start", "end"), COLLISIONS)
@pytest.mark.parametrize(("channel", "sigma"), EVERY)
def test_exact_amplitude_is_second_order_perturbation_theory(channel, sigma, start, end):
    claimed = number(paper["S21-channels"](channel, sigma), transfers(start, end))
    assert mpmath.almosteq(claimed, brute_force(start, end, wires(channel, sigma)), 1e-13)


def test_printed_amplitude_of_channel_a_is_the_same():
    for sigma in (1, 2):
        for start, end in COLLISIONS:
            values = transfers(start, end)
            assert mpmath.almosteq(number(paper["S21"](sigma), values), brute_force(start, end, (sigma,) * 3), 1e-13)


@pytest.mark.parametrize("r", [1, -1])
def test_branches_conserve_energy_and_momentum(r):
    rng = np.random.default_rng(5)
    k1, k2, k3 = rng.uniform(-1, 1), rng.uniform(2, 3), rng.uniform(-3, -2)
    allowed = sp.lambdify((*supplement.INITIAL, q), supplement.transfer(r))
    for jump in np.linspace(-1, 1, 9):
        second = allowed(k1, k2, k3, jump)
        final = k1 + jump, k2 + second, k3 - jump - second
        assert sum(k**2 for k in final) == pytest.approx(k1**2 + k2**2 + k3**2, rel=1e-13)


def antisymmetric(potential, start, end):
    """Amplitude of three like fermions."""
    total = mpmath.mpf(0)
    formula = sp.lambdify((*supplement.INITIAL, *supplement.TRANSFERS), paper["S21"](1).subs({m: 1, L: 1, delta_K: 1}),
                          [{"V_11": potential}, "mpmath"])
    for order in permutations(range(3)):
        final = [end[i] for i in order]
        sign = sp.combinatorics.Permutation(order).signature()
        total += sign * formula(*start, *(f - i for i, f in zip(start, final, strict=True)))
    return total


def test_integrable_interactions_do_not_scatter_three_electrons():
    """V = p coth p is that of 1/sinh^2 in space; p^4 and a Gaussian are of no integrable model."""
    allowed = sp.lambdify((*supplement.INITIAL, q), supplement.transfer(1), "mpmath")
    with mpmath.workdps(30):
        start = [mpmath.mpf(x) for x in ("0.3", "2.5", "-3.1")]
        jump = mpmath.mpf("0.7")
        second = allowed(*start, jump)
        end = start[0] + jump, start[1] + second, start[2] - jump - second
        assert abs(antisymmetric(lambda p: p * mpmath.coth(p), start, end)) < 1e-22
        for other in (lambda p: p**4, lambda p: mpmath.exp(-p * p)):
            assert abs(antisymmetric(other, start, end)) > 1e-3


def exact(channel, sigma, first, second, third, jump):
    """Exact amplitude on branch 1."""
    with mpmath.workdps(60):
        half, product = (second - third + jump) / 2, jump * (first - third + jump)
        other = -product / (half + mpmath.sqrt(half**2 - product))
        start = first, second, third
        end = first + jump, second + other, third - jump - other
        return number(paper["S21-channels"](channel, sigma), transfers(start, end))


@pytest.mark.parametrize("sigma", [1, 2])
def test_limits_of_the_exact_amplitude(sigma):
    """(S26)-(S29) straight from the exact amplitude at large momenta, without the soft forms between them."""
    jump, size, gap = mpmath.mpf("0.8"), mpmath.mpf(10)**12, mpmath.mpf("0.3")
    opposite = {supplement.k2: size, q: jump}
    forms = paper["S26"](sigma), *paper["S28"](sigma)
    for channel, form in zip((a, b, c), forms, strict=True):
        assert mpmath.almosteq(exact(channel, sigma, mpmath.mpf(0), size, -size, jump), number(form, opposite), 1e-9)
    near = {supplement.k2: 0, supplement.k3: -size, q: jump}
    for channel, form in ((a, paper["S27"](sigma)), (c, paper["S29"](sigma)[1])):
        value = number(shaped(form), near)
        assert mpmath.almosteq(exact(channel, sigma, gap, mpmath.mpf(0), -size, jump), value, 1e-9)


@pytest.mark.parametrize("sigma", [1, 2])
def test_only_the_correct_forms_obey_the_exchange_of_wires(sigma):
    """Channel b is channel c of the other wire seen from electron 3: chi -> 1/chi, q -> q chi."""
    def turned(form):
        return at(form, {q: q * chi, chi: 1 / chi}) / chi**2
    other = bar(sigma)
    correct = paper["S24"](sigma), paper["S25"](other)
    printed = paper["S24"].errata[0].printed(sigma), paper["S25"].errata[0].printed(other)

    def obey(left, right):
        difference = turned(right) - left
        return sp.simplify(difference.xreplace({v: sp.Symbol(str(v)) for v in interactions(difference)})) == 0
    assert obey(*correct)
    assert not obey(printed[0], correct[1])
    assert not obey(correct[0], printed[1])
    assert not obey(*printed)


def test_interactions_are_even_and_symmetric():
    assert V(2, 1, -q) == V(1, 2, q) != V(1, 1, q)
    assert at(V(1, 2, q), {q: -chi}) == V(1, 2, chi)


def test_errata_are_those_that_were_found():
    ours = {f"coulombdrag.derivations.wires.supplement{part}" for part in ("", "_currents", "_amplitudes", "_limits")}
    assert {e.number for e in paper if e.errata and e.function.__module__ in ours} == ERRATA
    assert not paper["S21-poles"].errata[0].misread
    assert all(paper[n].errata[0].misread for n in ERRATA - {"S21-poles"})


@pytest.mark.parametrize("label", ["S1", "S4", "S5", "S8", "S9", "S11", "S14", "S16", "S21", "S22", "S25", "S27"])
def test_a_changed_coefficient_is_caught(label):
    entry = paper[label]

    def changed(*args):
        value = entry(*args)
        return (2 * value[0], *value[1:]) if isinstance(value, tuple) else 2 * value
    if label == "S4":
        def changed(*args):
            (weight, zero), second = entry(*args)
            return (2 * weight, zero), second
    assert not engine.refuted(entry)
    assert engine.refuted(entry, statement=changed)

