"""The dots ledger as a whole: nothing missing, everything checked, and what is wrong is noticed."""

import mpmath
import pytest

from coulombdrag.derivations import engine, ledger
from coulombdrag.derivations.dots import cycles, exact
from coulombdrag.derivations.testing import ledger_tests

paper = ledger.load("dots")

test_entry = ledger_tests(paper)

PRINTED = ["1", "2", "Fig. 1", "Fig. 2", "Fig. 3", "Fig. 4"]
# formulas of the text, which have no numbers
TEXT = ["mu", "pairing", "eps~", "A", "N", "states", "E-even", "E-odd", "gap-N", "f", "rates", "gamma", "r-plus",
        "r-minus", "r-strong", "R", "eps-eh", "charge-2", "mixture", "unblock"]
ERRATA = {"2", "2-minimal", "r", "eps-eh", "weak-ratio", "G-basis", "sign-zero", "sign-eh", "direction", "power-N",
          "blockade", "two-electrons-most"}


def test_all_printed_numbers_and_formulas_are_there():
    assert set(PRINTED) == set(paper.order)
    assert set(PRINTED + TEXT) <= set(paper.entries)
    assert not any(paper[number].ours for number in PRINTED + TEXT)


def test_errata_each_with_its_evidence():
    errata = {entry.number: entry.errata for entry in paper if entry.errata}
    assert set(errata) >= ERRATA
    assert all(erratum.evidence for found in errata.values() for erratum in found)


@pytest.mark.parametrize("number", [
    "E-even", "N", "states", "E-odd", "gap-N", "r-plus", "r-minus", "R-closed", "eps-eh", "rates-N", "overlap",
    "rates-a", "four", "hill", "I-N", "T0-even", "T0-even-odd", "square", "strong", "fast", "onset", "threshold-even",
    "activation-mixed", "maximum", "drive", "peak-1", "size", "m-difference", "s-ratio", "x-sums", "window", "g-stable",
    "hill-stable", "I-N-stable", "I-L-stable"])
def test_a_changed_coefficient_is_caught(number):
    entry = paper[number]

    def doubled(value):
        if isinstance(value, tuple):
            return tuple(map(doubled, value))
        return {key: doubled(part) for key, part in value.items()} if isinstance(value, dict) else 2 * value
    assert not engine.refuted(entry)
    assert engine.refuted(entry, statement=lambda *args: doubled(entry(*args)))


@pytest.mark.parametrize("number", sorted(ERRATA - {"2", "r", "eps-eh", "blockade"}))
def test_what_the_text_has_is_refuted(number):
    entry = paper[number]
    printed = [erratum.printed for erratum in entry.errata if callable(erratum.printed)]
    assert printed
    assert all(engine.refuted(entry, statement=form) for form in printed)


def test_fifteen_cycles_of_six_states():
    assert len(cycles.CYCLES) == 15
    assert len(cycles.EDGES) == 9
    assert sorted(map(len, cycles.CYCLES)) == [4] * 9 + [6] * 6


def test_no_transition_between_both_charges_at_n():
    with pytest.raises(ValueError, match="there is no transition"):
        cycles.charge_of((1, 0), (0, 1))


def test_exact_model_has_no_current_without_bias_and_conserves_charge():
    names = ("eps_a", "eps_p", "U_p", "U_ap", "Gamma_S", "Gamma_N", "Gamma_L", "Gamma_R", "T")
    device = dict(zip(names, map(mpmath.mpf, (1, -2, 3, 2, 1, 2, 3, 1, 1)), strict=True))
    assert abs(exact.drag(**device, V=mpmath.mpf(0))) < 1e-60
    flow = exact.currents({**device, "V": mpmath.mpf(2)})
    assert abs(flow["L"] + flow["R"]) < 1e-30 * abs(flow["L"])
    assert flow["L"] > 0
