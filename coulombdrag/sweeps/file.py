"""A sweep as a TOML file: what may stand in it, and what it means. Nothing in it is executed."""

from __future__ import annotations

import difflib
import importlib
import tomllib
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any

import numpy as np

from .. import SYSTEMS
from ..errors import a_path, one_of, whole_number

#: Keys of the file, and of a range.
_KEYS = ("function", "output", "grid", "on_error", "chunk_size", "dims", "units")
_RANGES: dict[str, Callable[..., Any]] = {"linear": np.linspace, "geometric": np.geomspace}
_MOST = 10**8


def read(path: Any) -> dict[str, Any]:
    """Read a file and return the arguments of `sweep` that it means.

    Parameters
    ----------
    path : path
        Of the file.

    Raises
    ------
    ValueError
        If it is no TOML, or has a key, a function or a value that means nothing. The message says where.

    Examples
    --------
    >>> read("map.toml")["output"]  # doctest: +SKIP
    ('drag_resistivity',)
    """
    target: Path = a_path("path", path)
    try:
        text = target.read_text(encoding="utf-8")
    except OSError as error:
        raise ValueError(f"{target} cannot be read: {(error.strerror or str(error)).lower()}") from None
    except UnicodeDecodeError:
        raise ValueError(f"{target} is no text in UTF-8") from None
    try:
        return parse(text)
    except ValueError as error:
        raise ValueError(f"{target}: {error}") from None


def parse(text: str) -> dict[str, Any]:
    """Return the arguments of `sweep` that a text in TOML means.

    Examples
    --------
    >>> asked = parse('''
    ... function = "bilayer.f"
    ... [grid]
    ... varsigma = {geometric = [1e-3, 10.0], points = 5}
    ... beta = 0.1
    ... ''')
    >>> asked["grid"]["varsigma"].round(3).tolist(), asked["grid"]["beta"]
    ([0.001, 0.01, 0.1, 1.0, 10.0], 0.1)
    """
    given = tomllib.loads(text)
    _known("key", given, _KEYS)
    for needed in ("function", "grid"):
        if needed not in given:
            raise ValueError(f"the key {needed!r} is missing")
    asked: dict[str, Any] = {"function": function(given["function"]), "grid": _grid(given["grid"])}
    if "output" in given:
        names = [given["output"]] if isinstance(given["output"], str) else given["output"]
        asked["output"] = tuple(_texts("output", names))
    if "on_error" in given:
        asked["on_error"] = one_of("on_error", given["on_error"], ("raise", "collect"))
    if "chunk_size" in given:
        asked["chunk_size"] = whole_number("chunk_size", given["chunk_size"], 1)
    if "units" in given:
        units = _table("units", given["units"])
        asked["units"] = dict(zip(units, _texts("units", units.values()), strict=True))
    if "dims" in given:
        axes = _table("dims", given["dims"])
        asked["dims"] = {name: tuple(_texts(f"dims.{name}", own)) for name, own in axes.items()}
    return asked


def function(name: Any) -> Callable[..., Any]:
    """Find a function, a model or another constructor of a model by its public name.

    Examples
    --------
    >>> function("bilayer.f").__name__
    'f'
    """
    public = names()
    if not isinstance(name, str) or name.removeprefix("coulombdrag.") not in public:
        near = difflib.get_close_matches(str(name).removeprefix("coulombdrag."), public, n=1)
        hint = f"; did you mean {near[0]!r}?" if near else f"; known: {', '.join(public)}"
        raise ValueError(f"function = {name!r:.60} is no public name of coulombdrag{hint}")
    system, *path = name.removeprefix("coulombdrag.").split(".")
    found = importlib.import_module(f"coulombdrag.{system}")
    for part in path:
        found = getattr(found, part)
    return found  # type: ignore[return-value]


def names() -> list[str]:
    """What a file may name: functions and models that the systems export, and class methods that make models."""
    found = []
    for system in SYSTEMS:
        module = importlib.import_module(f"coulombdrag.{system}")
        for name in module.__all__:
            member = getattr(module, name)
            if not callable(member):
                continue
            found.append(f"{system}.{name}")
            if isinstance(member, type):
                found += [f"{system}.{name}.{key}" for key, value in vars(member).items()
                          if isinstance(value, classmethod) and not key.startswith("_")]
    return found


def _grid(given: Any) -> dict[str, Any]:
    return {name: _value(f"grid.{name}", value) for name, value in _table("grid", given).items()}


def _value(where: str, value: Any) -> Any:
    """A number, a text, a list of numbers, a range or a pair of such."""
    if isinstance(value, dict):
        return _pair(where, value) if "pair" in value else _range(where, value)
    if isinstance(value, list):
        if not value or not all(_is_number(v) for v in value):
            raise ValueError(f"{where} must be a list of numbers")
        return np.array(value, dtype=np.float64)
    if isinstance(value, (bool, int, float, str)):
        return value
    raise ValueError(f"{where} must be a number, a text, a list of numbers, a range or a pair, got {value!r:.60}")


def _pair(where: str, value: Mapping[str, Any]) -> tuple[Any, ...]:
    _known(f"key in {where}", value, ("pair",))
    if not isinstance(value["pair"], list) or len(value["pair"]) != 2:
        raise ValueError(f"{where}.pair must be a list of two")
    return tuple(_value(f"{where}.pair[{i}]", v) for i, v in enumerate(value["pair"]))


def _range(where: str, value: Mapping[str, Any]) -> Any:
    _known(f"key in {where}", value, (*_RANGES, "points", "pair"))
    kinds = [kind for kind in _RANGES if kind in value]
    if len(kinds) != 1 or "points" not in value:
        raise ValueError(f"{where} must be {{linear = [first, last], points = N}} or the same with geometric")
    ends = value[kinds[0]]
    if not isinstance(ends, list) or len(ends) != 2 or not all(_is_number(v) and np.isfinite(v) for v in ends):
        raise ValueError(f"{where}.{kinds[0]} must be a list of two finite numbers")
    if kinds[0] == "geometric" and min(ends) <= 0:
        raise ValueError(f"{where}.geometric must have positive ends")
    points = whole_number(f"{where}.points", value["points"], 1, _MOST)
    return _RANGES[kinds[0]](float(ends[0]), float(ends[1]), points)


def _is_number(value: Any) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def _table(where: str, value: Any) -> dict[str, Any]:
    if not isinstance(value, dict) or not value:
        raise ValueError(f"{where} must be a table with entries")
    return value


def _texts(where: str, values: Iterable[Any]) -> list[str]:
    if not isinstance(values, Iterable) or not (found := list(values)) or not all(isinstance(v, str) for v in found):
        raise ValueError(f"{where} must be a list of texts")
    return found


def _known(what: str, given: Mapping[str, Any], allowed: tuple[str, ...]) -> None:
    for key in given:
        if key not in allowed:
            near = difflib.get_close_matches(key, allowed, n=1)
            hint = f"; did you mean {near[0]!r}?" if near else f"; known: {', '.join(allowed)}"
            raise ValueError(f"unknown {what}: {key!r}{hint}")
