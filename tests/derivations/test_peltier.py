"""The peltier ledger as a whole: nothing missing, everything checked, and what is wrong is noticed."""

import mpmath
import numpy as np
import pytest
import sympy as sp

from coulombdrag.derivations import engine, ledger
from coulombdrag.derivations.peltier import dimensions, experiment, identities, landauer, nodes, picture
from coulombdrag.derivations.testing import ledger_tests

paper = ledger.load("peltier")

test_entry = ledger_tests(paper)

PRINTED = [*map(str, range(1, 15)), *(f"A{n}" for n in range(1, 10)), "Fig. 1", "Fig. 2", "footnote 13"]
# formulas and claims of the text, which have no numbers
TEXT = ["2-T", "10-scale", "10-slope", "12-D", "difference-1", "difference-1-range", "difference-2", "difference-3",
        "G", "D", "joule-2D", "equal", "kappa"]
ERRATA = {"2", "2-T", "continuity", "6", "8", "9", "A9", "12-D", "joule-2D", "kappa", "14", "A4", "A7", "A8",
          "A-second", "n-k_F", "n-14"}
IN_WORDS = {"6", "8", "A9", "9", "A7", "n-k_F", "n-14"}


def test_all_printed_numbers_and_formulas_are_there():
    assert set(PRINTED) == set(paper.order)
    assert set(PRINTED + TEXT) <= set(paper.entries)
    assert not any(paper[number].ours for number in PRINTED + TEXT)


def test_errata_each_with_its_evidence():
    errata = {entry.number: entry.errata for entry in paper if entry.errata}
    assert set(errata) == ERRATA
    assert all(erratum.evidence and erratum.correct for found in errata.values() for erratum in found)


@pytest.mark.parametrize("number", sorted(ERRATA - IN_WORDS - {"2-T", "A8"}))
def test_what_the_print_has_is_refuted(number):
    entry = paper[number]
    printed = [erratum.printed for erratum in entry.errata if callable(erratum.printed)]
    assert printed
    assert not engine.refuted(entry)
    assert all(engine.refuted(entry, statement=form) for form in printed)


@pytest.mark.parametrize("number", [
    "above", "moments", "pole", "pole-shifted", "pole-parts", "pole-far", "1", "1-next", "3", "2", "4", "5-same",
    "continuity", "sommerfeld", "T-mean", "einstein", "6", "7", "8-volume", "difference-1", "difference-1-range",
    "footnote 13", "difference-3", "10", "12", "13-12", "12-D", "equal", "kappa", "14-factor", "A3", "A5-most",
    "A-plane", "voltage", "contact", "temperature", "phonons", "joule", "joule-sum", "joule-any", "sweep-T",
    "sweep-slope", "sweep"])
def test_a_changed_coefficient_is_caught(number):
    entry = paper[number]

    def doubled(value):
        if isinstance(value, tuple):
            return tuple(map(doubled, value))
        return 2 * value
    assert engine.refuted(entry, statement=lambda *args: doubled(entry(*args)))


def a_device(seed, energy):
    """Transmissions of a ring of three sites with a phase, in floats, straight from the inverse."""
    rng = np.random.default_rng(seed)
    gamma, levels, phase = rng.uniform(0.2, 1.5, 3), rng.uniform(-1, 1, 3), np.exp(1j * rng.uniform(0.2, 2.8))
    matrix = np.diag(levels).astype(complex)
    for (r, s), hop in {(1, 0): -1.0, (2, 1): -1.0, (2, 0): -phase}.items():
        matrix[r, s], matrix[s, r] = hop, np.conj(hop)
    g = np.linalg.inv(energy * np.eye(3) - matrix + 0.5j * np.diag(gamma))
    found = gamma[:, None] * gamma * np.abs(g) ** 2
    np.fill_diagonal(found, 0)
    return found - np.diag(found.sum(axis=1)), gamma, levels, phase, g


def test_green_functions_of_the_ledger_are_those_of_numpy():
    transmission, gamma, levels, phase, g = a_device(3, 0.4)
    values = {**dict(zip(landauer.Gamma, gamma, strict=True)), **dict(zip(landauer.onsite, levels, strict=True)),
              landauer.tau: np.tan(np.angle(phase) / 2), landauer.E: 0.4}
    for r in range(3):
        for s in range(3):
            exact = landauer.green()[r, s].numeric_form().subs(values).evalf()
            assert abs(complex(exact) - g[r, s]) < 1e-13  # an inverse of three rows loses a digit or two
            form = landauer.between(r, s)
            plain = form.xreplace({part: part.numeric_form() for part in form.atoms(nodes.Node)})
            assert abs(complex(plain.subs(values).evalf()) - transmission[r, s]) < 1e-13


def test_temperature_of_probes_tends_to_the_slope_of_the_potential():
    """Both probe conditions with moments in full, at a low temperature, against a difference quotient of mu."""
    kT, step, contacts, probe = 1e-3, 1e-4, np.array([0.5, -0.5]), 1

    def potential(energy):
        T = a_device(7, energy)[0]
        return -(T[probe, [0, 2]] @ contacts) / T[probe, probe]

    t = np.linspace(-40, 40, 801)
    weight = 1 / (4 * np.cosh(t / 2) ** 2) * (t[1] - t[0])
    rows = np.array([a_device(7, 0.3 + kT * point)[0][probe] for point in t])
    zero, one, two = ((weight * t**n) @ rows for n in range(3))
    system = np.array([[zero[probe], one[probe]], [one[probe], two[probe]]])
    source = -np.array([moment[[0, 2]] @ contacts for moment in (zero, one)])
    theta = np.linalg.solve(system, source)[1] / kT
    slope = (potential(0.3 + step) - potential(0.3 - step)) / (2 * step)
    assert abs(theta - slope) < 1e-4 * abs(slope)  # the next order is pi^2 kT^2 times the square of energies of one


def test_sweep_with_a_wrong_dagger_is_not_the_inverse(monkeypatch):
    exact = [identities.dense()[1][i, i] for i in range(6)]
    assert list(map(sp.simplify, identities.swept_diagonal())) == list(map(sp.simplify, exact))
    monkeypatch.setattr(identities, "hop", lambda: -sp.diag(1, sp.conjugate(identities.PHASE)))
    assert list(map(sp.simplify, identities.swept_diagonal())) != list(map(sp.simplify, exact))


def test_dimensions_are_noticed():
    assert dimensions.exponents(picture.density()) == dimensions.PER_AREA
    assert dimensions.exponents(picture.density() * picture.h) != dimensions.PER_AREA
    with pytest.raises(ValueError, match="imension"):
        dimensions.exponents(picture.density() + picture.h)


def test_estimates_by_plain_numbers():
    """The experimental section once more, in floats."""
    e, h, k, m = 1.602176634e-19, 6.62607015e-34, 1.380649e-23, 0.067 * 9.1093837e-31
    field, heat, length, time = 640.0, 40.0, 5e-8, 6e-12
    G = heat / (e**2 / h * field**2)
    D = h / (2 * np.pi) * G / (2 * m)
    theta = np.sqrt(heat * h**2 * D / (length * field * e)) / k
    found = [experiment.number_G(), experiment.number_theta(), experiment.number_L(), experiment.number_14()]
    expected = [G, theta, np.sqrt(D * time), (m * k * theta * length**2 / h**2) ** 2 / G**4]
    assert np.allclose(np.array(list(map(float, found))), expected, rtol=1e-3)  # they are rounded to four digits


def test_the_gaussian_factor_is_between_one_and_the_root_of_three():
    from coulombdrag.derivations.peltier import appendix
    for rho in (sp.Rational(1, 7), sp.Rational(3, 4)):
        ratio = sp.sqrt(appendix.gaussian(rho)) / appendix.separated()
        assert 1 < sp.simplify(ratio) < sp.sqrt(3)
        with mpmath.workdps(20):
            assert mpmath.almosteq(mpmath.mpf(sp.N(ratio, 20)), mpmath.sqrt(1 + 2 * mpmath.mpf(float(rho)) ** 2), 1e-12)
