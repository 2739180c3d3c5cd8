"""Chaotic dots: moments of circular ensembles by Weingarten sums, S and scattering states of one H, <Delta Delta>."""

import doctest
import itertools
import math
from concurrent.futures import ProcessPoolExecutor
from fractions import Fraction

import numpy as np
import pytest

from coulombdrag import mesoscopic
from coulombdrag.mesoscopic import chaotic

OVERLAPS = np.array([[1.0, 0.6, 0.3], [0.6, 1.0, 0.5], [0.3, 0.5, 1.0]])


def dot(channels=4, beta=1, **more):
    return mesoscopic.ChaoticDot(**{"channels": channels, "beta": beta, "overlaps": OVERLAPS} | more)


def test_examples():
    assert doctest.testmod(chaotic).failed == 0


# -- circular ensembles -----------------------------------------------------------------------------------------------

def weingarten(beta, rows, columns, size):
    """Mean of S_rows[0] S_rows[1] S*_columns[0] S*_columns[1], each a pair of indices, over CUE or COE."""
    total = Fraction(0)
    if beta == 2:
        one, two = Fraction(1, size**2 - 1), Fraction(-1, size * (size**2 - 1))
        for p, q in itertools.product(itertools.permutations((0, 1)), repeat=2):
            fits = all(rows[p[k]][0] == columns[k][0] and rows[q[k]][1] == columns[k][1] for k in (0, 1))
            total += (one if p == q else two) * fits
        return total
    z = size + 1
    one, two = Fraction(z + 1, z * (z - 1) * (z + 2)), Fraction(-1, z * (z - 1) * (z + 2))
    flat, starred = (*rows[0], *rows[1]), (*columns[0], *columns[1])
    for p in itertools.permutations(range(4)):
        paired = {frozenset(p[:2]), frozenset(p[2:])} == {frozenset((0, 1)), frozenset((2, 3))}
        total += (one if paired else two) * all(flat[p[k]] == starred[k] for k in range(4))
    return total


@pytest.mark.parametrize("channels, beta", [(1, 1), (1, 2), (2, 1), (2, 2), (3, 1)])
def test_circular_moments_by_weingarten(channels, beta):
    size = 2 * channels
    tau = [1] * channels + [-1] * channels
    first = Fraction(1, size + 1) if beta == 1 else 0          # <X> = first tau3, from <S_ab S*_cd> of two indices
    found = mesoscopic.circular_moments(channels, beta)
    assert abs(found["mean"] - (1 - first) / 2) < 1e-15
    spots = {(0, 0, 0, 0), (0, size - 1, size - 1, 0), (0, 0, size - 1, size - 1), (0, size - 1, 0, size - 1)}
    if channels > 1:
        spots |= {(0, 1, 1, 0), (0, 0, 1, 1), (0, 1, 0, 1), (0, 1, 1, 2)}
    for a, b, c, d in spots:
        square = sum(tau[k] * tau[m] * weingarten(beta, ((k, b), (m, d)), ((k, a), (m, c)), size)
                     for k in range(size) for m in range(size))
        both = tau[a] * (a == b) * tau[c] * (c == d)
        expected = (both - 2 * first * both + square) / 4
        crossed = (a == d) * (c == b)
        value = (found["direct"] * (a == b) * (c == d) + found["lead"] * both
                 + found["exchange"] * crossed + found["lead_exchange"] * tau[a] * tau[c] * crossed)
        assert abs(value - expected) < 1e-15


@pytest.mark.parametrize("beta", [1, 2])
def test_circular_moments_by_sampling(beta):
    """20000 matrices of size 4, four standard errors; Haar and COE as drawn for the dots."""
    S = chaotic._circular(beta, 4, 3, 0, 20_000, 1)
    tau = np.array([1.0, 1.0, -1.0, -1.0])
    current = (np.diag(tau) - S.conj().swapaxes(1, 2) @ (tau[:, None] * S)) / 2
    found = mesoscopic.circular_moments(2, beta)
    for values, expected in (
            (current[:, 0, 0].real, found["mean"]),
            (np.abs(current[:, 0, 1])**2, found["exchange"] + found["lead_exchange"]),
            (np.abs(current[:, 0, 3])**2, found["exchange"] - found["lead_exchange"]),
            ((current[:, 0, 0] * current[:, 3, 3]).real, found["direct"] - found["lead"])):
        assert abs(values.mean() - expected) < 4 * values.std() / math.sqrt(len(values))


def test_circular_moments_large_n_and_refusals():
    found = mesoscopic.circular_moments([10, 500], 1)
    np.testing.assert_allclose(found["exchange"] * 8 * np.array([10, 500]), 1.0, rtol=0.06)
    for wrong, match in (((0, 1), "channels"), ((1.5, 1), "whole"), ((2, 3), "beta"), ((2, "x"), "beta")):
        with pytest.raises(ValueError, match=match):
            mesoscopic.circular_moments(*wrong)


# -- one dot ----------------------------------------------------------------------------------------------------------

@pytest.mark.parametrize("beta", [1, 2])
@pytest.mark.parametrize("levels", [None, 30])
def test_scattering_states_belong_to_the_matrix(beta, levels):
    """S is unitary; with time reversal symmetric, and psi S+ = psi*. Rounding grows with the narrowest resonance."""
    S, psi = dot(3, beta, levels=levels).sample(50, seed=2)
    assert np.abs(S @ S.conj().swapaxes(1, 2) - np.eye(6)).max() < 1e-9
    if beta == 1:
        assert np.abs(S - S.swapaxes(1, 2)).max() < 1e-9
        size = np.abs(psi).max()
        assert np.abs(psi @ S.conj().swapaxes(1, 2) - psi.conj()).max() < 1e-9 * size
    D = chaotic._three_points(S, psi)
    for k in (0, 7, 49):
        expected = mesoscopic.three_point(S[k], psi[k].T)
        np.testing.assert_allclose(D[k], expected, atol=1e-11 * np.abs(psi[k]).max()**4)
    assert np.abs(D + D.swapaxes(1, 2)).max() < 1e-12 * np.abs(psi).max()**4


def test_green_function_of_the_hamiltonian():
    """The Gaussian dot against the resolvent of its H, column by column, and the identity psi psi+ = -Im G."""
    one = dot(2, 2, levels=12)
    H = chaotic._gaussian(2, 12, 5, 0, 3, chaotic._H)
    S, psi = one.sample(3, seed=5)
    P = np.diag([1.0] * 4 + [0.0] * 8)
    for k in range(3):
        G = np.linalg.inv(-H[k] + 1j * P)
        np.testing.assert_allclose(S[k], np.eye(4) - 2j * G[:4, :4], atol=1e-10)
        spectral = 0.5j * (G - G.conj().T)
        root = one._root
        np.testing.assert_allclose(psi[k] @ psi[k].conj().T, root @ spectral[4:7, 4:7] @ root.T, atol=1e-10)
    np.testing.assert_allclose(H, H.conj().swapaxes(1, 2))


@pytest.mark.parametrize("beta", [1, 2])
def test_mean_of_s_and_of_the_spectral_function(beta):
    """Perfect coupling <S> = 0, <B> = overlaps, <D> = 0: 4000 dots, 4.5 standard errors over the 45 numbers."""
    S, psi = dot(5, beta).sample(4000, seed=8)
    B = psi @ psi.conj().swapaxes(1, 2)
    D = chaotic._three_points(S, psi)
    for values, expected in ((S.real, 0.0), (S.imag, 0.0), (B.real, OVERLAPS), (D, 0.0)):
        error = values.std(axis=0) / math.sqrt(4000)
        assert (np.abs(values.mean(axis=0) - expected) <= 4.5 * error + 1e-12).all()
    assert abs((np.abs(S)**2).mean() * 10 - 1) < 1e-9


def ratio(one, count, seed, other=None):
    """<D D> over its value as the paper has it, with its standard error: D^2 of all pairs of points together."""
    D = one.correlators(count, seed)
    pairs = [(0, 1), (0, 2), (1, 2)]
    paper = sum(one.paper_theory()[a, b, a, b] for a, b in pairs)
    values = sum(D[:, a, b]**2 for a, b in pairs) / paper
    return values.mean(), values.std() / math.sqrt(count)


@pytest.mark.parametrize("beta, joint, limit", [(1, True, 4.0), (2, True, 2.0), (1, False, 2.0), (2, False, 2.0)])
def test_second_moment_tends_to_theory(beta, joint, limit):
    """Richardson's step from N = 12, 24 takes out 1/N; what is left, (7/N)^2-like, is below 15 %. The paper has 1."""
    (small, e), (large, f) = ratio(dot(12, beta, joint=joint), 2500, 1), ratio(dot(24, beta, joint=joint), 2000, 2)
    assert abs(2 * large - small - limit) < 0.15 * limit + 3 * math.hypot(2 * f, e)
    assert abs(dot(12, beta, joint=joint).theory() / limit - dot(12, beta).paper_theory()).max() < 1e-16
    if joint:
        assert small > large > limit


def test_second_moment_does_not_depend_on_the_ensemble_of_h():
    """Gaussian H of 120 levels against the limit of infinitely many; 8 channels of 120 move it by some 7 %."""
    (many, e), (limit, f) = ratio(dot(4, 2, levels=120), 700, 3), ratio(dot(4, 2), 10_000, 4)
    assert abs(many / limit - 1) < 0.1 + 3 * math.hypot(e / many, f / limit)


def test_cross_moments_follow_the_pairings():
    """<D01 D12> and <D01 D02> in a field, by the sign and size of F; N = 32 leaves some 15 %."""
    one = dot(32, 2)
    D = one.correlators(1500, 6)
    theory = one.theory()
    for (a, b), (c, d) in (((0, 1), (0, 2)), ((0, 2), (1, 2))):
        values = D[:, a, b] * D[:, c, d]
        error = values.std() / math.sqrt(1500)
        assert abs(values.mean() - theory[a, b, c, d]) < 0.25 * abs(theory[a, b, c, d]) + 4 * error
        assert abs(theory[a, b, c, d]) > 4 * error
    np.testing.assert_allclose(theory, -theory.transpose(1, 0, 2, 3), atol=1e-18)


def test_ensemble_of_dots_has_the_same_bits_anywhere():
    pytest.importorskip("xarray")
    one = dot(4, 2)
    found = one.ensemble(600, seed=9, progress=False)
    with ProcessPoolExecutor(2) as pool:
        assert one.ensemble(600, seed=9, executor=pool, progress=False, chunk_size=70).identical(found)
    D = one.correlators(600, seed=9)
    np.testing.assert_allclose(found.DD_mean[0, 1, 0, 2], (D[:, 0, 1] * D[:, 0, 2]).mean(), rtol=1e-12)
    np.testing.assert_array_equal(one.correlators(2, seed=9, first=300), D[300:302])
    assert found.DD_mean.shape == one.theory().shape


# -- two dots ---------------------------------------------------------------------------------------------------------

def pair(drive, drag):
    return mesoscopic.ChaoticPair(drive=drive, drag=drag, interaction=[[1.0, 0.2, 0.1], [0.3, 0.9, 0.0], [0, 0.2, 1.1]])


@pytest.mark.parametrize("betas, factor", [((1, 1), 4.0), ((2, 2), 2.0), ((1, 2), math.sqrt(8.0))])
def test_rms_over_the_papers(betas, factor):
    """With and without a field, or with a field in one dot alone."""
    both = pair(dot(4, betas[0]), dot(6, betas[1]))
    assert abs(both.rms() / both.paper_rms() - factor) < 1e-12


def test_drag_of_two_dots():
    """Against drag_from_states; and its rms: (1 + 4/N)^2-like excess of 2 dots at N = 32, less than 1.4, and mean 0."""
    both = pair(dot(32, 2), dot(32, 2))
    g = both.drags(600, seed=3) / both.rms()
    assert abs(g.mean()) < 4 * g.std() / math.sqrt(600)
    assert 0.85 < g.std() < 1.4
    S1, psi1 = both.drive.sample(1, 3)
    S2, psi2 = both.drag.sample(1, 3, stream=chaotic._DOTS)
    expected = mesoscopic.drag_from_states(S1[0], psi1[0].T, S2[0], psi2[0].T, both.interaction)
    assert abs(g[0] * both.rms() / expected - 1) < 1e-9


def test_pair_ensemble():
    pytest.importorskip("xarray")
    both = pair(dot(4, 2), dot(5, 1))
    found = both.ensemble(300, seed=1, progress=False)
    np.testing.assert_allclose(found.g_mean, (both.drags(300, seed=1) / both.rms()).mean(), rtol=1e-10)


def test_refusals():
    for wrong, match in (
            ({"channels": 0}, "channels"), ({"beta": 4}, "beta = 4"), ({"overlaps": [[1.0]]}, r"shape \(1, 1\)"),
            ({"overlaps": [[1, 0.2], [0.3, 1]]}, "symmetric"), ({"overlaps": [[1.0, np.nan], [np.nan, 1]]}, "overlaps"),
            ({"overlaps": [[1, 1, 0], [1, 1, 1], [0, 1, 1]]}, "eigenvalue"), ({"levels": 5}, "levels = 5"),
            ({"joint": False, "levels": 50}, "levels")):
        with pytest.raises(ValueError, match=match):
            dot(**wrong)
    with pytest.raises(ValueError, match=r"interaction has shape \(2, 2\)"):
        mesoscopic.ChaoticPair(drive=dot(), drag=dot(), interaction=np.eye(2))
    with pytest.raises(TypeError, match="drive"):
        mesoscopic.ChaoticPair(drive=None, drag=dot(), interaction=np.eye(3))
