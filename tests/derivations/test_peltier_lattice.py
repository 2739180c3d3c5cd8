"""What the ledger says of (6) and (8), on a small disordered lattice with a probe on every site."""

import numpy as np
import pytest

SIDE, GAMMA, ENERGY, DISORDER, REALISATIONS = 14, 0.4, -1.0, 3.0, 80


def neighbours():
    """Hopping on a torus."""
    places = np.arange(SIDE**2).reshape(SIDE, SIDE)
    found = np.zeros((SIDE**2, SIDE**2))
    for axis in (0, 1):
        there = np.roll(places, -1, axis).ravel()
        found[places.ravel(), there] -= 1.0
        found[there, places.ravel()] -= 1.0
    return found


def shifted(dx, dy):
    """Number of the site at a distance from each site."""
    return np.roll(np.arange(SIDE**2).reshape(SIDE, SIDE), (-dx, -dy), (0, 1)).ravel()


@pytest.fixture(scope="module")
def realisations():
    """Transmissions and their energy derivatives, each a mean over all places at the distance (2, 1).

    Columns: T, T', T'^2, T' times T' with the source moved by 2, and with both ends moved by 2.
    """
    rng, bonds, rows = np.random.default_rng(5), neighbours(), []
    here, there, further = np.arange(SIDE**2), shifted(2, 1), shifted(2, 3)
    for _ in range(REALISATIONS):
        levels = rng.uniform(-DISORDER / 2, DISORDER / 2, SIDE**2)
        g = np.linalg.inv(np.diag(ENERGY + 0.5j * GAMMA - levels) - bonds)
        T, slope = GAMMA**2 * np.abs(g) ** 2, -2 * GAMMA**2 * np.real(g.conj() * (g @ g))
        own = slope[here, there]
        both = own.reshape(SIDE, SIDE)
        moved = [(own * np.roll(both, 2, axis).ravel()).mean() for axis in (0, 1)]
        rows.append([T[here, there].mean(), own.mean(), (own**2).mean(), (own * slope[here, further]).mean(),
                     np.mean(moved)])
        if len(rows) == 1:
            total = GAMMA * -2 * g.imag.diagonal()
            assert np.allclose(T.sum(axis=1), total, rtol=1e-12)  # (5): what leaves is what a site can take
    table = np.array(rows)
    return table.mean(axis=0), table.std(axis=0, ddof=1) / np.sqrt(REALISATIONS)


def test_mean_of_the_derivative_does_not_vanish(realisations):
    mean, error = realisations
    assert mean[1] > 5 * error[1]
    assert mean[1] < 0.3 * np.sqrt(mean[2])  # but it is small beside its fluctuation


def test_speckle_of_single_pairs_is_far_above_what_is_long_ranged(realisations):
    mean, error = realisations
    assert mean[2] > 20 * (mean[4] + 3 * error[4])
    assert mean[2] > 5 * (mean[3] + 3 * error[3])


def test_pairs_with_one_end_in_common_are_correlated_over_more_than_a_site(realisations):
    mean, error = realisations
    assert mean[3] > 3 * abs(mean[4])
    assert mean[3] > 5 * error[3]
