"""Entries: cached, traced, poisoned while their own proof runs; names that are loaded."""

import sys
from pathlib import Path

import pytest
import sympy as sp

from coulombdrag.derivations import engine, ledger, report
from coulombdrag.derivations.entry import CircularProof, poison, replaced
from coulombdrag.derivations.ledger import Paper, load
from coulombdrag.derivations.testing import check_mutations, check_paper, ledger_tests

from .toys import toy, x

DRUDE = Path(__file__).parent / "example_drude.py"


def test_an_entry_is_computed_once():
    paper, calls = Paper("p"), []

    @paper.definition("1", "counted")
    def counted(n=2):
        calls.append(n)
        return x**n

    assert counted() == counted(2) == counted(n=2) == x**2
    assert counted(3) == x**3
    assert calls == [2, 3]


def test_arrays_come_back_immutable():
    paper = Paper("p")
    entry = paper.definition("1", "matrix")(lambda: sp.Matrix([[x, 1]]))
    with pytest.raises(TypeError):
        entry()[0, 0] = 1


def test_what_a_proof_calls_is_recorded_through_steps():
    paper = Paper("p")
    first = paper.definition("1", "first")(lambda: x)
    second = paper.definition("2", "second")(lambda: x**2)

    @paper.step
    def product():
        return first() * second()

    third = paper.derived("3", "third", follows=("1", "2"))(lambda: x**3)
    third.proof(identity="product")(lambda: product())
    fourth = paper.derived("4", "fourth", follows=("1", "2"))(lambda: 2 * x**3)
    fourth.proof(identity="product, which is kept by now")(lambda: 2 * product())
    assert all(r.ok for r in engine.check(paper))
    assert third.uses() == fourth.uses() == {first, second}


def test_a_poisoned_statement_raises():
    paper = toy()
    paper["2"]()
    with poison(paper["2"]), pytest.raises(CircularProof, match=r"proof of \(2\)"):
        paper["2"]()
    assert paper["2"]() == 3 * x**2


def test_a_replaced_statement_reaches_those_who_use_it_and_is_put_back():
    paper = toy()
    third = paper.definition("3", "uses 1", follows=("1",))(lambda: paper["1"]() + 1)
    assert third() == x**3 + 1
    with replaced(paper["1"], lambda value, args: 2 * value, paper):
        assert paper["1"]() == 2 * x**3
        assert third() == 2 * x**3 + 1
    assert third() == x**3 + 1


@pytest.mark.parametrize("declare", [
    lambda p: p.derived("1", "again"),
    lambda p: p.derived("3", "later", follows=("4",))(lambda: x),
    lambda p: p["2"].proof(identity="", method="guess"),
    lambda p: p["5"],
    lambda p: p.erratum("2", printed="a", correct="b", evidence="c", backed_by=()),
    lambda p: engine.check(p, ["9"]),
])
def test_bad_declarations_are_refused(declare):
    with pytest.raises(ValueError, match=r"\b[1-9]\b"):
        declare(toy())


def test_load_a_file_and_a_module(monkeypatch):
    assert ledger.load(str(DRUDE)).name == "drude"
    assert ledger.load(f"{DRUDE}:paper").name == "drude"
    monkeypatch.setattr(sys, "path", [*sys.path, str(DRUDE.parent)])
    assert ledger.load("example_drude:paper").name == "drude"


@pytest.mark.parametrize(("name", "said"), [
    ("nonsense", "known are"), ("nowhere.py", "no file"), (f"{DRUDE}:other", "it has paper"),
    ("no_such_module_at_all:paper", "no module"), ("sympy:paper", "none"),
])
def test_an_unknown_name_says_what_is_known(name, said):
    with pytest.raises(ValueError, match=said):
        ledger.load(name)


ASKED = [engine.check, report.equations, report.derive, ledger_tests, check_paper, check_mutations]


@pytest.mark.parametrize("ask", ASKED)
@pytest.mark.parametrize("paper", [None, "bilayer", {}, 5])
def test_what_is_no_paper_is_said_to_be_none(ask, paper):
    with pytest.raises(TypeError, match="^paper must be a Paper, got"):
        ask(paper)


def test_other_wrong_types_are_named_too(tmp_path):
    with pytest.raises(TypeError, match="^name must be a system's name"):
        load(None)
    with pytest.raises(ValueError, match=r"^number \['1'\] is not in the ledger"):
        report.derive(toy(), ["1"])
    with pytest.raises(TypeError, match="^numbers must be a list .* got '12'"):
        engine.check(toy(), "12")
    with pytest.raises(TypeError, match="^progress must be a function"):
        engine.check(toy(), progress=1)
    with pytest.raises(TypeError, match="^results must be what engine.check returned"):
        report.junit("abc", tmp_path / "out.xml")
    with pytest.raises(TypeError, match="^path must be a path, got None"):
        report.junit([], None)
