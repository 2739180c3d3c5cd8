"""Progress and tables: what reaches a terminal, a file, and nobody."""

import os
import pty
import subprocess
import sys
import types

import pytest

from coulombdrag import progress, tables

WORK = """
from coulombdrag import progress
with progress.show("counting", enabled={enabled}) as tell:
    for i in range(3):
        tell(i + 1, 3, "sheep")
"""


def in_a_terminal(code: str) -> str:
    """What a process writes to stderr when that is a terminal."""
    leader, follower = pty.openpty()
    environment = os.environ | {"TERM": "xterm", "COLUMNS": "100"}
    process = subprocess.Popen([sys.executable, "-c", code], stderr=follower, env=environment)
    os.close(follower)
    said = b""
    try:
        while chunk := os.read(leader, 4096):
            said += chunk
    except OSError:  # the other end is closed
        pass
    os.close(leader)
    assert process.wait() == 0
    return said.decode()


def test_a_terminal_gets_a_bar_with_counts():
    assert "counting" in (said := in_a_terminal(WORK.format(enabled=None)))
    assert "3/3" in said


def test_a_terminal_gets_nothing_if_it_is_not_wanted():
    assert in_a_terminal(WORK.format(enabled=False)) == ""


@pytest.mark.parametrize(("enabled", "lines"), [(None, []), (False, []), (True, ["counting: 3/3 sheep"])])
def test_a_file_gets_lines_only_if_asked(enabled, lines, capsys):
    exec(WORK.format(enabled=enabled), {})
    out, err = capsys.readouterr()
    assert out == ""
    assert err.splitlines() == lines


def test_a_notebook_gets_one_line_that_is_updated(monkeypatch, capsys):
    shown = []

    class Handle:
        def update(self, data, raw):
            shown.append(data["text/plain"])

    def display(data, raw, display_id):
        shown.append(data["text/plain"])
        return Handle()

    monkeypatch.setattr(progress, "in_notebook", lambda: True)
    monkeypatch.setitem(sys.modules, "IPython.display", types.SimpleNamespace(display=display))
    monkeypatch.setitem(sys.modules, "IPython", types.SimpleNamespace(get_ipython=lambda: None))
    exec(WORK.format(enabled=None), {})
    assert shown[0] == "counting"
    assert shown[-1] == "counting: 3/3 sheep"
    assert capsys.readouterr().err == ""


def test_an_interrupt_passes_through():
    with pytest.raises(KeyboardInterrupt), progress.show("work", enabled=False):
        raise KeyboardInterrupt


def test_a_table_aligns_numbers_to_the_right(capsys):
    tables.show("squares", ["n", "name"], [(2, "two"), (10, "ten")])
    assert capsys.readouterr().out == "squares\n n  name\n 2  two\n10  ten\n"


def test_an_empty_table_has_its_headings(capsys):
    tables.show("nothing", ["n", "name"], [])
    assert capsys.readouterr().out == "nothing\nn  name\n"
