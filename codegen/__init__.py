"""From an expression to a certified kernel: spec, proved rewrites, a small IR, numba source, error certificates."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

#: Public names and where they live. Imported on first use, so that declaring a kernel stays cheap.
_HOME = {
    "Argument": "spec",
    "FixedNodeIntegral": "spec",
    "Kernel": "spec",
    "Module": "spec",
    "check": "emit",
    "generate": "emit",
    "load": "emit",
    "source": "emit",
}

__all__ = ["Argument", "FixedNodeIntegral", "Kernel", "Module", "check", "generate", "load", "source"]

if TYPE_CHECKING:
    from coulombdrag.codegen.emit import check, generate, load, source
    from coulombdrag.codegen.spec import Argument, FixedNodeIntegral, Kernel, Module


def __getattr__(name: str) -> object:
    if name not in _HOME:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    module = importlib.import_module(f"{__name__}.{_HOME[name]}")
    return module if name == _HOME[name] else getattr(module, name)  # the module certify is callable itself


def __dir__() -> list[str]:
    return sorted([*globals(), *_HOME])
