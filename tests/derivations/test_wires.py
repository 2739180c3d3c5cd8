"""The wires ledger as a whole: nothing missing, everything checked, and what is wrong is noticed."""

import pytest

from coulombdrag.derivations import engine, ledger
from coulombdrag.derivations.testing import ledger_tests

paper = ledger.load("wires")

test_entry = ledger_tests(paper)

NUMBERS = [str(i) for i in range(1, 155)]
NUMBERS += [f"A.{i}" for i in range(1, 11)] + [f"B.{i}" for i in range(1, 13)] + ["C.1", "C.2"]
NUMBERS += [f"D.{i}" for i in range(1, 12)] + [f"S{i}" for i in range(1, 30)] + ["Fig. 1", "Fig. 2"]


def test_all_printed_numbers_are_there():
    assert set(NUMBERS) == set(paper.order)
    assert set(NUMBERS) <= set(paper.entries)
    assert not any(paper[number].ours for number in NUMBERS)


def test_more_than_a_dozen_errata_each_with_its_evidence():
    errata = {entry.number: entry.errata for entry in paper if entry.errata}
    # the factors that change numbers, and two lost bars
    assert {"7", "19", "137", "66", "72", "S24", "S25", "S29"} <= set(errata)
    assert len(errata) > 12
    assert all(erratum.evidence for found in errata.values() for erratum in found)
    assert not any(erratum.misread for erratum in errata["137"] + errata["19"] + errata["7"])


@pytest.mark.parametrize("number", ["7", "19", "53", "59", "72", "114", "132", "137", "143", "153", "S22"])
def test_a_changed_coefficient_is_caught(number):
    entry = paper[number]

    def changed(*args):
        value = entry(*args)
        return tuple(2 * part for part in value) if isinstance(value, tuple) else 2 * value
    assert not engine.refuted(entry)
    assert engine.refuted(entry, statement=changed)
