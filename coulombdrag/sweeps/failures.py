"""What can go wrong in a sweep, and the table that says where."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from types import ModuleType
from typing import TYPE_CHECKING, Any

from ..errors import CoulombDragError

if TYPE_CHECKING:  # pragma: no cover
    import xarray

#: Rows of a table of failures that are kept with their tracebacks; the variable `failed` marks them all.
MOST_ROWS = 10_000


@dataclass(frozen=True)
class Failure:
    """One point that raised.

    Attributes
    ----------
    index : tuple of int
        Where it stands along the dimensions of the grid.
    parameters : mapping
        Its parameters by name.
    exception, traceback : str
        Type and message, and the traceback, as text.

    Examples
    --------
    >>> Failure((3,), {"temperature": -1.0}, "ValueError: temperature", "").parameters
    {'temperature': -1.0}
    """

    index: tuple[int, ...]
    parameters: Mapping[str, Any]
    exception: str
    traceback: str


class SweepError(CoulombDragError):
    """Points of a sweep raised.

    Attributes
    ----------
    failures : tuple of Failure
        The points, with their parameters, exceptions and tracebacks.
    results : xarray.Dataset
        What was finished; NaN where nothing is known.
    """

    def __init__(self, message: str, failures: tuple[Failure, ...] = (), results: Any = None) -> None:
        super().__init__(message)
        self.failures = failures
        self.results = results


class StoreError(CoulombDragError):
    """A store is in use, does not fit what is asked for, or cannot be written."""


class StoreWarning(UserWarning):
    """A chunk of a store is damaged and is computed again."""


def failures(dataset: xarray.Dataset) -> tuple[Failure, ...]:
    """Return the table of failures of a sweep with ``on_error="collect"``.

    Parameters
    ----------
    dataset : xarray.Dataset
        What the sweep returned.

    Examples
    --------
    >>> import coulombdrag.sweeps, coulombdrag.bilayer
    >>> swept = coulombdrag.sweeps.sweep(coulombdrag.bilayer.f, {"varsigma": [1.0, -1.0]}, on_error="collect")
    >>> [failure.parameters for failure in failures(swept)]
    [{'varsigma': -1.0}]
    """
    rows = json.loads(dataset.attrs.get("failures", "[]"))
    return tuple(Failure(tuple(r["index"]), r["parameters"], r["exception"], r["traceback"]) for r in rows)


def table(rows: Iterable[Failure]) -> str:
    """The failures as the JSON text that `failures` reads."""
    kept = [{"index": list(f.index), "parameters": dict(f.parameters), "exception": f.exception,
             "traceback": f.traceback} for f in rows]
    return json.dumps(kept)


def summary(rows: tuple[Failure, ...], count: int) -> str:
    """A few lines on the failures, for the message of an error."""
    lines = [f"{count} point{'s' if count > 1 else ''} failed"]
    for row in rows[:5]:
        at = ", ".join(f"{name} = {value!r}" for name, value in row.parameters.items())
        lines.append(f"  at {at}: {row.exception}")
    if count > 5:
        lines.append(f"  and {count - 5} more (see .failures)")
    return "\n".join(lines)


def need(name: str) -> ModuleType:
    """Import a package of the extra ``sweep``, or say which extra to install."""
    import importlib

    try:
        return importlib.import_module(name)
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] != name.partition(".")[0]:
            raise
        raise ModuleNotFoundError(f"a sweep needs {name}: pip install 'coulombdrag[sweep]'", name=name) from None
