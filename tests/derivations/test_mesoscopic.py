"""The mesoscopic ledger as a whole: nothing missing, everything checked, and what is wrong is noticed."""

import mpmath
import pytest

from coulombdrag.derivations import engine, ledger
from coulombdrag.derivations.mesoscopic.zeta import zeta
from coulombdrag.derivations.testing import ledger_tests

paper = ledger.load("mesoscopic")

test_entry = ledger_tests(paper)

PRINTED = [*map(str, range(1, 25)), "Fig. 1", "Fig. 2"]
# formulas and statements of the text, which have no numbers
TEXT = ["I", "R", "G_ii", "gain", "mean-uc", "diagrams", "partial-range", "A", "A-fourth", "zeta", "screened", "delta",
        "gamma", "gamma-number"]
ERRATA = {"1", "3", "9", "10", "13", "16", "17", "19", "delta", "20", "21", "23", "A-fourth", "24", "gamma-number",
          "field"}


def test_all_printed_numbers_and_formulas_are_there():
    assert set(PRINTED) == set(paper.order)
    assert set(PRINTED + TEXT) <= set(paper.entries)
    assert not any(paper[number].ours for number in PRINTED + TEXT if number not in {"gamma"})


def test_errata_each_with_its_evidence():
    errata = {entry.number: entry.errata for entry in paper if entry.errata}
    assert set(errata) == ERRATA
    assert all(erratum.evidence for found in errata.values() for erratum in found)


@pytest.mark.parametrize("number", [
    "window", "Delta", "frequencies", "golden", "T2", "clean", "D-rank", "rank", "identical", "phi2", "D-first",
    "linear", "eta-pair", "5", "U1", "mean", "all-orders", "4", "6", "partial", "shift", "law", "reversal", "COE-4",
    "CUE-4", "COE-within", "COE-across", "10", "12", "14", "16", "17", "19", "20", "21", "23", "A-fourth", "zeta",
    "screened", "24", "gamma"])
def test_a_changed_coefficient_is_caught(number):
    entry = paper[number]

    def doubled(value):
        return tuple(map(doubled, value)) if isinstance(value, tuple) else 2 * value
    assert not engine.refuted(entry)
    assert engine.refuted(entry, statement=lambda *args: doubled(entry(*args)))


@pytest.mark.parametrize("number", sorted(ERRATA - {"1", "3", "13", "23"}))
def test_what_the_text_has_is_refuted(number):
    entry = paper[number]
    printed = [erratum.printed for erratum in entry.errata if callable(erratum.printed)]
    assert printed
    assert all(engine.refuted(entry, statement=form) for form in printed)


def test_checks_hold_at_other_random_points():
    results = [engine.check_entry(entry, seed=1) for entry in paper if entry.number != "zeta"]  # it has no random point
    assert not [result.number for result in results if not result.ok]


def test_identical_wires_never_drag_backwards():
    assert paper["identical"]().is_nonnegative
    assert paper["other-sign"]().is_nonpositive


@pytest.mark.parametrize("kl", [6, 10])
def test_zeta_on_the_turned_axis_is_the_integral(kl):
    with mpmath.workdps(25):
        ends = [mpmath.pi * i for i in range(int(31 * kl / mpmath.pi) + 2)]  # exp(-2x/kl) is below 1e-26 there
        direct = mpmath.quad(lambda x: x * mpmath.exp(-2 * x / kl) * mpmath.besselj(0, x) ** 4, ends)
        assert abs(zeta(mpmath.mpf(kl)) / direct - 1) < mpmath.mpf(10) ** -22
