"""Sphinx extension: a bar in a docstring is an absolute value, not the begin of a substitution."""

from __future__ import annotations

import re

_LITERAL = re.compile(r"(``.*?``|`.*?`)")


def escape(app, what, name, obj, options, lines) -> None:
    """Escape bars outside literals; doctest lines are left alone."""
    for i, line in enumerate(lines):
        if "|" in line and not line.lstrip().startswith((">>>", "...", ":math:")):
            parts = _LITERAL.split(line)
            parts[::2] = [part.replace("|", "\\|") for part in parts[::2]]
            lines[i] = "".join(parts)


def setup(app) -> dict:
    app.connect("autodoc-process-docstring", escape)
    return {"parallel_read_safe": True}
