"""Sphinx configuration. Pages about systems and figures are made by the package itself, see _ext/."""

import sys
from pathlib import Path

from coulombdrag import __version__

sys.path.insert(0, str(Path(__file__).parent / "_ext"))

project = "coulombdrag"
author = copyright = "the coulombdrag developers"
version = release = __version__

extensions = ["myst_nb", "sphinx.ext.autodoc", "sphinx.ext.napoleon", "sphinx.ext.mathjax"]
extensions += ["made_pages", "plain_docstrings"]  # ours, in _ext
exclude_patterns = ["_build", "jupyter_execute", "systems/generated"]  # the last is included by the pages
default_role = "code"
html_theme = "furo"
html_title = f"coulombdrag {release}"
html_static_path = ["_static"]
html_css_files = ["wide.css"]

myst_enable_extensions = ["dollarmath", "amsmath", "colon_fence", "deflist"]
myst_heading_anchors = 3
suppress_warnings = ["mystnb.unknown_mime_type"]

nb_execution_mode = "force"  # a tutorial that no longer runs must fail the build
nb_execution_raise_on_error = True
nb_execution_timeout = 300
nb_execution_in_temp = True  # tutorials write files
nb_merge_streams = True
nb_render_markdown_format = "myst"  # ledger entries show themselves as Markdown with formulas

autodoc_default_options = {"members": True, "member-order": "bysource"}
autodoc_typehints = "none"  # numpydoc docstrings say what is meant
napoleon_google_docstring = False
napoleon_use_rtype = False
