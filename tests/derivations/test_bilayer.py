"""The bilayer ledger: nothing missing, everything checked, and what is wrong is noticed."""

import numpy as np
import pytest
import sympy as sp

from coulombdrag.derivations import engine, ledger
from coulombdrag.derivations.bilayer.integrals import (
    SCHEMES,
    f_integrand,
    f_viscous_integrand,
    force_density,
    frequency_integral,
    g_integrand,
)
from coulombdrag.derivations.bilayer.symbols import beta, varsigma, x, y
from coulombdrag.derivations.testing import check_mutations, ledger_tests

paper = ledger.load("bilayer")

test_entry = ledger_tests(paper)

NUMBERS = [str(i) for i in range(1, 25) if i not in (19, 20, 22)]
NUMBERS += ["19a", "19b", "19c", "19d", "20a", "20b", "20c", "22a", "22b", "Fig. 2", "Fig. 3"]
ERRATA = {"1-place", "7", "10", "10-order", "15-decay", "17", "17-vertex", "19a", "19c", "19d", "20-noise", "20c",
          "21-E_F", "22b", "22-closed", "est-varsigma", "est-spacing", "est-r_s", "g-over-f"}


def test_all_printed_numbers_are_there():
    assert set(NUMBERS) == set(paper.order)
    assert set(NUMBERS) <= set(paper.entries)
    assert not any(paper[number].ours for number in NUMBERS)


def test_errata_are_those_that_were_found():
    assert {entry.number for entry in paper if entry.errata} == ERRATA
    assert len(paper["17"].errata) == 2  # the vertex, and the factor of the stress


@pytest.mark.parametrize("number", ["7", "15", "17", "20b", "21", "22a", "f-x", "g-complete-x", "f-strong"])
def test_a_changed_coefficient_is_caught(number):
    entry = paper[number]

    def changed(*args):
        value = entry(*args)
        return tuple(2 * part for part in value) if isinstance(value, tuple) else 2 * value
    assert not engine.refuted(entry)
    assert engine.refuted(entry, statement=changed)


def test_premises_are_noticed_too():
    check_mutations(paper, score=0.95, sample=100, seed=3)


def response(k, w, s, wave, frequency, noisy):
    """Im D_12 of both layers in natural units, straight from their equations: with or without nonreciprocal noise."""
    screen = np.exp(-wave)
    seen = frequency - k, frequency
    admittance = s * wave + 1j * wave / (seen[0] + 1j * w), s * wave + 1j * wave / (seen[1] + 0j)
    a, b = (-1j * f + Y for f, Y in zip(seen, admittance, strict=True))
    c, d = admittance[0] * screen, admittance[1] * screen
    determinant = a * b - c * d
    noise = (admittance[0].real if noisy else s * wave), s * wave
    return np.imag((b * np.conj(-d) * noise[0] - c * np.conj(a) * noise[1]) / abs(determinant)**2)


@pytest.mark.parametrize(("scheme", "noisy"), [("complete", True), ("no-noise", False)])
@pytest.mark.parametrize("wave", [0.6, 1.5, 3.0])
def test_integrands_of_g_against_the_equations_themselves(scheme, noisy, wave):
    s, k, w = 0.8, 1e-3, 1e-3
    # y = sinh z around zero: midpoints, so that y = 0 is none; poles of single terms cancel between y and -y
    z = (np.arange(-6000, 6000) + 0.5) * 12 / 12000
    frequency, weight = np.sinh(z), np.cosh(z) * 12 / 12000
    far = abs(frequency) > 0.04
    corners = [(1, 1), (1, -1), (-1, 1), (-1, -1)]
    mixed = sum(i * j * response(i * k, j * w, s, wave, frequency, noisy) for i, j in corners) / (4 * k * w)
    even = (mixed + mixed[::-1]) / 2
    even = np.where(far, even, np.interp(0.0, frequency[far], even[far]))  # smooth there: fill the gap
    form, _ = g_integrand(scheme)
    expected = float(form.subs({x: wave, varsigma: s, beta: 1}))
    # error: finite differences O(k^2, w^2) and the gap, each about 1e-3 of the whole
    assert np.sum(even * weight) * wave**5 * np.exp(-wave) / s == pytest.approx(expected, rel=5e-3)


def test_functions_for_kernels_are_positive_and_consistent():
    point = {x: sp.Rational(7, 5), y: sp.Rational(3, 4), varsigma: sp.Rational(1, 3), beta: sp.Rational(1, 5)}
    for form in (force_density(), f_integrand(), f_viscous_integrand(), frequency_integral(4, 2, 1)):
        assert form.free_symbols <= set(point)
        assert sp.N(form.subs(point)) > 0
    for scheme in SCHEMES:
        form, moduli = (part.subs(point) for part in g_integrand(scheme))
        assert abs(sp.N(form)) <= sp.N(moduli)


def test_bad_arguments_are_named():
    with pytest.raises(ValueError, match="scheme is 'full'"):
        g_integrand("full")
    for wrong in ((3, 1, 1), (8, 1, 1), (-2, 1, 1), (0, 0, 0), (2, -1, 3)):
        with pytest.raises(ValueError, match="p, m, n are"):
            frequency_integral(*wrong)
