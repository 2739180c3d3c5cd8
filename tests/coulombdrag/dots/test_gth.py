"""Any master equation: populations, currents and noise against sixty digits, counting statistics and closed forms."""

import sys
from itertools import pairwise
from pathlib import Path

import mpmath as mp
import numpy as np
import pytest

from coulombdrag import dots

sys.path.insert(0, str(Path(__file__).parent))
import reference  # noqa: E402


def exact_rates(rates):
    """Sum over channels at sixty digits, without the diagonal."""
    n = rates.shape[1]
    return [[mp.fsum(mp.mpf(float(r)) for r in rates[:, i, j])*(i != j) for j in range(n)] for i in range(n)]


def exact_noise(rates, weights, q, s):
    """Second derivative of the dominant root of the tilted generator: nothing of the formula that is tested."""
    n = rates.shape[1]

    def dominant(a, b):
        L = mp.matrix(n, n)
        for c, i, j in np.ndindex(len(rates), n, n):
            if i != j:
                r = mp.mpf(float(rates[c, i, j]))
                L[i, j] += r*mp.exp(a*float(weights[q, c, i, j]) + b*float(weights[s, c, i, j]))
                L[j, j] -= r
        return mp.findroot(lambda x: mp.det(L - x*mp.eye(n)), (mp.mpf(0), mp.mpf(10)**-12), tol=1e-110, maxsteps=80)

    h = mp.mpf(10)**-12
    return (dominant(h, h) - dominant(h, -h) - dominant(-h, h) + dominant(-h, -h))/(4*h*h)


@pytest.mark.parametrize("n", [2, 3, 5, 8])
def test_populations_keep_every_digit(n):
    rng = np.random.default_rng(n)
    rates = 10**rng.uniform(-40, 0, (3, n, n, 6))
    found = dots.MasterEquation(rates=rates).populations()
    assert found.shape == (n, 6)
    for k in range(6):
        with mp.workdps(60 + 45*n):
            p = reference.null_vector(exact_rates(rates[..., k]))
            # each of the n steps rounds a few times
            assert max(float(abs(mp.mpf(found[i, k])/p[i] - 1)) for i in range(n)) < 6*n*2**-53


def test_populations_beyond_products_of_float64():
    """Rates of 1e-250 in a row: two of them make no float64, their quotients with others do."""
    rng = np.random.default_rng(3)
    rates = 10.0**rng.choice([-250, -130, 0], (1, 5, 5, 40))*rng.uniform(1, 2, (1, 5, 5, 40))
    found = dots.MasterEquation(rates=rates).populations()
    assert np.isfinite(found).all()
    small = 0
    for k in range(40):
        with mp.workdps(1700):
            p = reference.null_vector(exact_rates(rates[..., k]))
            assert max(float(abs(mp.mpf(found[i, k])/p[i] - 1)) for i in range(5) if p[i] > 1e-290) < 1e-14
            small += sum(1e-290 < p[i] < 1e-200 for i in range(5))
    assert small > 10


def test_currents_and_noise_of_a_ring():
    rng = np.random.default_rng(1)
    n = 4
    rates = np.zeros((2, n, n))
    for i, j in pairwise([0, 1, 2, 3, 0]):
        rates[:, j, i], rates[:, i, j] = rng.uniform(0.1, 2, (2, 2))
    weights = rng.normal(size=(3, 2, n, n))
    m = dots.MasterEquation(rates=rates, weights=weights)
    with mp.workdps(60):
        p = reference.null_vector(exact_rates(rates))
        for q in range(3):
            jumps = [(c, i, j) for c, i, j in np.ndindex(2, n, n) if i != j]
            I = mp.fsum(float(weights[q][k])*mp.mpf(float(rates[k]))*p[k[2]] for k in jumps)  # noqa: E741
            assert float(m.currents()[q]) == pytest.approx(float(I), rel=1e-14)
            for s in range(3):
                assert float(m.noise()[q, s]) == pytest.approx(float(exact_noise(rates, weights, q, s)), rel=1e-12)
    assert (m.noise() == m.noise().T).all() and (np.linalg.eigvalsh(m.noise()) > 0.0).all()


def test_noise_of_rates_over_many_decades():
    """One channel of slow jumps among fast ones: each part of the noise keeps its digits."""
    rng = np.random.default_rng(5)
    rates = 10**rng.uniform(-8, 2, (2, 4, 4))*(1 - np.eye(4))
    rates[1] *= 1e-14
    weights = np.zeros((2, 2, 4, 4))
    weights[0, 0], weights[1, 1] = 1.0, 1.0
    found = dots.MasterEquation(rates=rates, weights=weights).noise()
    with mp.workdps(120):
        for q, s in ((0, 0), (0, 1), (1, 1)):
            exact = float(exact_noise(rates, weights, q, s))
            assert found[q, s] == pytest.approx(exact, rel=1e-9 if q != s else 1e-12)


@pytest.mark.parametrize("left, right", [(1.0, 1.0), (0.3, 2.0), (1e-7, 1e3)])
def test_fano_factor_of_a_single_level(left, right):
    weights = np.zeros((2, 2, 2, 2))
    weights[0, 0, 1, 0], weights[1, 1, 0, 1] = 1, -1
    m = dots.MasterEquation(rates=[[[0, 0], [left, 0]], [[0, right], [0, 0]]], weights=weights)
    I = left*right/(left + right)  # noqa: E741
    fano = (left**2 + right**2)/(left + right)**2
    assert m.currents() == pytest.approx([I, -I], rel=1e-15)
    assert m.noise() == pytest.approx(I*fano*np.array([[1, -1], [-1, 1]]), rel=1e-14)


def test_noise_in_equilibrium_is_the_conductance():
    """Johnson and Nyquist: twice the temperature times dI/dmu, by a difference of currents from the factored route."""
    G, eps, U, kT = np.array([[0.3, 0.2], [0.5, 0.1], [0.7, 0.9]]), (0.4, -0.3), 1.1, 0.8
    on = ("a", "a", "b")
    states = [(0, 0), (1, 0), (0, 1), (1, 1)]
    rates, weights = np.zeros((3, 4, 4)), np.zeros((2, 3, 4, 4))
    for lead, dot in enumerate(on):
        for n in (0, 1):
            low, high = ((0, n), (1, n)) if dot == "a" else ((n, 0), (n, 1))
            i, j = states.index(low), states.index(high)
            f = 1/(1 + np.exp((eps["ab".index(dot)] + n*U)/kT))
            rates[lead, j, i], rates[lead, i, j] = G[lead, n]*f, G[lead, n]*(1 - f)
            if lead < 2:
                weights[lead, lead, j, i], weights[lead, lead, i, j] = 1, -1
    m = dots.MasterEquation(rates=rates, weights=weights)
    still = dots.CapacitiveDots(eps=eps, U=U, Gamma=G, mu=(0, 0, 0), kT=kT, leads_on=on)
    assert m.populations() == pytest.approx([still.populations()[f"{a}{b}"] for a, b in states], rel=1e-14)
    assert abs(m.currents()).max() < 1e-16
    V = 1e-5
    slope = [dots.CapacitiveDots(eps=eps, U=U, Gamma=G, mu=(s*V, 0, 0), kT=kT, leads_on=on).currents()[0]
             for s in (1, -1)]
    assert m.noise()[0, 0] == pytest.approx(2*kT*(slope[0] - slope[1])/(2*V), rel=1e-9)
    assert m.noise()[0, 1] == pytest.approx(-m.noise()[0, 0], rel=1e-13)


def test_batches_are_their_points():
    rng = np.random.default_rng(9)
    rates, weights = rng.uniform(0, 1, (2, 3, 3, 4, 1)), rng.normal(size=(2, 2, 3, 3, 5))
    m = dots.MasterEquation(rates=rates, weights=weights)
    assert m.shape == (4, 5) and m.populations().shape == (3, 4, 5) and m.noise().shape == (2, 2, 4, 5)
    for i, j in np.ndindex(4, 5):
        one = dots.MasterEquation(rates=rates[..., i, 0], weights=weights[..., j])
        assert one.populations() == pytest.approx(m.populations()[:, i, j], rel=1e-15)
        assert one.currents() == pytest.approx(m.currents()[:, i, j], rel=1e-13, abs=1e-15)
        assert one.noise() == pytest.approx(m.noise()[..., i, j], rel=1e-12)


def test_states_that_are_left_for_good_are_empty():
    """0 <-> 2 is reached from 1 and 3 and never left; zeros elsewhere in the batch change the order of the states."""
    rates = np.zeros((4, 4, 2))
    rates[2, 0], rates[0, 2] = 1.0, 3.0
    rates[3, 1], rates[0, 3] = 2.0, 0.5
    rates[1, 0, 1] = 1.0
    p = dots.MasterEquation(rates=rates[None]).populations()
    assert (p[:, 0] == [0.75, 0.0, 0.25, 0.0]).all()
    balance = rates[..., 1] @ p[:, 1] - rates[..., 1].sum(axis=0)*p[:, 1]
    assert (p[:, 1] > 0.0).all() and abs(balance).max() < 1e-16


@pytest.mark.parametrize("edges, said", [
    ([(0, 1), (2, 3)], r"\{0, 1\} and \{2, 3\} apart"), ([(0, 1), (1, 2)], r"\{0, 1, 2\} and \{3\} apart"),
    ([], r"\{0\} and \{1\} and \{2\} and \{3\} apart"),
])
def test_states_apart_are_named(edges, said):
    rates = np.zeros((2, 4, 4, 3))
    for i, j in edges:
        rates[0, i, j], rates[1, j, i] = 1.0, 2.0
    with pytest.raises(ValueError, match=said):
        dots.MasterEquation(rates=rates)
    # where only one point of the batch is apart, too
    rates[0, ..., :2] = 1.0
    with pytest.raises(ValueError, match=said):
        dots.MasterEquation(rates=rates)


def test_names_of_states_and_one_way_rates():
    rates = [[0, 1, 0], [0, 0, 0], [0, 1, 0]]
    with pytest.raises(ValueError, match=r"\{empty\} and \{two\} apart: each of these sets is never left"):
        dots.MasterEquation(rates=rates, states=("empty", "one", "two"))


@pytest.mark.parametrize("given, said", [
    ({"rates": [[0, -1], [1, 0]]}, r"rates\[0, 1\] = -1.0"), ({"rates": [[0, np.nan], [1, 0]]}, r"rates\[0, 1\] = nan"),
    ({"rates": [1.0, 2.0]}, r"rates has shape \(2,\)"), ({"rates": np.ones((2, 3))}, r"rates has shape \(1, 2, 3\)"),
    ({"rates": [[1.0]]}, "two states or more"),
    ({"rates": np.ones((2, 2)), "weights": np.ones((2, 2))}, "weights has shape"),
    ({"rates": np.ones((2, 2)), "states": "abc"}, "states = "), ({"rates": "ab"}, "rates must be"),
    ({"rates": np.ones((1, 2, 2, 3)), "weights": np.ones((1, 1, 2, 2, 4))}, "shapes do not broadcast"),
    ({"rates": np.ones((2, 2)), "weights": np.full((1, 1, 2, 2), np.inf)}, r"weights\[0, 0, 0, 0\] = inf"),
])
def test_refused_by_name(given, said):
    with pytest.raises(ValueError, match=said):
        dots.MasterEquation(**given)
