"""Rows as an aligned table on stdout: by rich where it is installed and a terminal listens, else plain text."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Sequence

_STYLES = {"failed": "bold red", "missing": "bold red", "passed": "green"}


def show(title: str, columns: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    """Print a table.

    Parameters
    ----------
    title : str
        One line above the table.
    columns : sequence of str
        Headings.
    rows : iterable of sequences
        One value a column; numbers are aligned to the right.

    Examples
    --------
    >>> show("squares", ["n", "n^2"], [(2, 4), (3, 9)])
    squares
    n  n^2
    2    4
    3    9
    """
    rows = [tuple(row) for row in rows]
    if sys.stdout.isatty():
        try:
            _rich(title, columns, rows)
            return
        except ImportError:  # the extra `cli` is not installed
            pass
    _plain(title, columns, rows)


def _text(value: object) -> str:
    if isinstance(value, float):
        return f"{value:.3g}"
    return "" if value is None else str(value)


def _is_number(value: object) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def _plain(title: str, columns: Sequence[str], rows: Sequence[Sequence[object]]) -> None:
    cells = [[_text(value) for value in row] for row in rows]
    widths = [max(map(len, column)) for column in zip(columns, *cells, strict=True)]
    right = [bool(rows) and all(_is_number(row[i]) or row[i] is None for row in rows) for i in range(len(columns))]
    print(title)
    for line in [list(columns), *cells]:
        parts = [
            cell.rjust(width) if r else cell.ljust(width) for cell, width, r in zip(line, widths, right, strict=True)
        ]
        print("  ".join(parts).rstrip())


def _rich(title: str, columns: Sequence[str], rows: Sequence[Sequence[object]]) -> None:
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    table = Table(title=title, title_justify="left", header_style="bold", box=None)
    for i, name in enumerate(columns):
        table.add_column(name, justify="right" if rows and all(_is_number(row[i]) for row in rows) else "left")
    for row in rows:
        table.add_row(*(Text(_text(value), style=_STYLES.get(_text(value), "")) for value in row))
    Console().print(table)
