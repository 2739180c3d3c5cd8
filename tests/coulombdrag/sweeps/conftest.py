"""The functions that sweeps of these tests compute, in a module that worker processes find too."""

import importlib
from pathlib import Path

import pytest


@pytest.fixture
def swept(monkeypatch):
    """The module `functions_of_workers`, on the path of this process and of those that it starts."""
    pytest.importorskip("xarray", reason="a sweep needs the extra sweep")
    monkeypatch.syspath_prepend(str(Path(__file__).parent))
    return importlib.import_module("functions_of_workers")
