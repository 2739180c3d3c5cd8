"""What is told of a ledger: rows, text, LaTeX, HTML, JUnit; and the helpers for pytest."""

import json
from xml.etree import ElementTree

import pytest
import sympy as sp

from coulombdrag.derivations import engine, report
from coulombdrag.derivations.testing import check_equal, check_limit, check_mutations, check_paper, ledger_tests

from .toys import toy, x, y


def misprinted():
    paper = toy(order=("0", "1", "2", "3"))
    paper["2"].printed(evidence="a 2 for a 3", misread=True)(lambda: 2 * x**2)
    return paper


def test_rows_have_the_agreed_keys_and_leave_no_number_out():
    rows = report.equations(misprinted())
    assert [row["number"] for row in rows] == ["0", "1", "2", "3"]
    assert [row["status"] for row in rows] == ["missing", "premise", "passed", "missing"]
    assert all(list(row) == ["number", "title", "kind", "status", "check", "ours", "erratum"] for row in rows)
    assert rows[1]["check"] == "used by 2"
    assert rows[2]["check"].startswith("simplify: differentiated")
    assert rows[2]["erratum"] == {"printed": "2*x**2", "correct": "3*x**2",
                                  "evidence": "a 2 for a 3 (may come from the reading of the page)"}
    assert rows[1]["erratum"] is None
    assert json.loads(json.dumps(rows)) == rows


def test_a_failure_is_told():
    paper = toy()
    paper.derived("3", "wrong", follows=("2",), ours=True)(lambda: x).proof(identity="no")(lambda: paper["2"]())
    row = report.equations(paper)[-1]
    assert row["status"] == "failed"
    assert row["ours"] is True
    assert "the proof gives" in row["check"]


def test_the_steps_of_one_entry_begin_with_what_it_follows_from():
    said = report.derive(misprinted(), "2")
    assert said.index("(1) a cube") < said.index("(2) its derivative") < said.index("gives") < said.index("erratum")
    assert "3⋅x" in said
    assert "passed: simplify" in said
    assert len(report.derive(misprinted())) >= len(said) - 40
    with pytest.raises(ValueError, match="'9'"):
        report.derive(misprinted(), "9")


def test_a_long_result_is_described_but_a_statement_is_always_shown():
    paper = toy()
    long = sum(x**n for n in range(200))
    paper.derived("3", "long", follows=())(lambda: long).proof(identity="same")(lambda: long)
    said = report.derive(paper, "3")
    assert "operations" in said
    assert "x**199" in said
    assert max(map(len, said.splitlines())) < 130


@pytest.mark.parametrize("value", [x**2, sp.Eq(x, y), (x, y), {"a": x}, sp.Matrix([[x, y]]), x < y, {"a": (x, y)}])
def test_all_kinds_of_statements_are_shown(value):
    paper = toy()
    entry = paper.definition("3", "shown")(lambda: value)
    assert "x" in report.text(entry()) and "x" in entry.latex
    assert entry._repr_latex_().startswith("$") and "(3)" in entry._repr_markdown_()
    assert "shown" in paper._repr_html_() and "<table>" in paper._repr_html_()
    assert "x" in report.derive(paper, "3")


def test_junit_is_valid_xml_with_failures(tmp_path):
    paper = misprinted()
    paper.derived("4", "wrong \x01 & <bad>", follows=("2",))(lambda: x).proof(identity="no")(lambda: paper["2"]())
    results = engine.check(paper)
    path = tmp_path / "out.xml"
    report.junit(results, path)
    suite = ElementTree.parse(path).getroot().find("testsuite")
    assert suite.attrib["tests"] == "5"
    assert suite.attrib["failures"] == "3" == str(len(list(suite.iter("failure"))))
    assert suite.attrib["skipped"] == "1" == str(len(list(suite.iter("skipped"))))
    assert [p.name for p in tmp_path.iterdir()] == ["out.xml"]


def test_a_file_appears_whole_or_not_at_all(tmp_path):
    with pytest.raises(FileNotFoundError):
        report.junit([], tmp_path / "nowhere" / "out.xml")
    (tmp_path / "folder").mkdir()
    with pytest.raises(OSError, match="folder"):
        report.write_whole(tmp_path / "folder", b"data")
    assert [p.name for p in tmp_path.iterdir()] == ["folder"]


test_a_ledger_as_tests = ledger_tests(toy())


def test_a_ledger_as_tests_fails_on_wrong_and_missing_entries():
    paper = toy(order=("1", "2", "3"))
    paper.derived("4", "wrong", follows=("2",))(lambda: x).proof(identity="no")(lambda: paper["2"]())
    test = ledger_tests(paper)
    test("2")
    for number, said in (("3", "no entry"), ("4", "the proof gives")):
        with pytest.raises(pytest.fail.Exception, match=said):
            test(number)
    with pytest.raises(ValueError, match="skip names 8"):
        ledger_tests(paper, skip=["8"])
    with pytest.raises(AssertionError, match="2 of 4 entries"):
        check_paper(paper)


def test_one_line_checks():
    assert check_equal(sp.sin(x) ** 2, 1 - sp.cos(x) ** 2)
    assert "2.0000" in check_limit(sp.sin(x), x, (x, 0), 2)
    with pytest.raises(AssertionError, match="the proof gives"):
        check_equal(sp.sin(x), sp.cos(x))
    check_paper(toy())
    assert check_mutations(toy()).score == 1.0
    idle = toy()
    idle.definition("3", "idle")(lambda: x)
    with pytest.raises(AssertionError, match=r"survived: \(3\)"):
        check_mutations(idle)
