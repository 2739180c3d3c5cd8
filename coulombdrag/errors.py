"""What can go wrong, and the checks of arguments that say so in one line."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

FloatArray = npt.NDArray[np.float64]


class CoulombDragError(Exception):
    """Base of the errors that are not plain bad arguments."""


class ConvergenceError(CoulombDragError):
    """A quadrature or an iteration did not reach its tolerance."""


class InstabilityError(CoulombDragError, ValueError):
    """The steady flow that was asked for is unstable, so it has no stationary fluctuations.

    Attributes
    ----------
    velocity : float
        Relative velocity that was asked for, in the units of the model.
    threshold : float
        Smallest relative velocity at which a fluctuation grows, in the same units.
    """

    def __init__(self, message: str, velocity: float, threshold: float) -> None:
        super().__init__(message)
        self.velocity = velocity
        self.threshold = threshold


def as_float(name: str, value: Any) -> FloatArray:
    """Return `value` as a float64 array, or raise a ValueError that names the argument."""
    if isinstance(value, np.ma.MaskedArray) and np.ma.is_masked(value):
        raise ValueError(f"{name} has masked elements: replace them by NaN first ({name}.filled(np.nan))")
    try:
        array = np.asarray(value)
    except ValueError:
        raise ValueError(f"{name} must be a number or a rectangular array of numbers, got a ragged sequence") from None
    if array.dtype.kind not in "fiu":
        raise ValueError(f"{name} must be a real number or an array of them, got {_shown(value)}")
    return np.asarray(array, dtype=np.float64)


def in_range(
    name: str, value: Any, low: float, high: float, *, open_low: bool = False, nan: bool = True, why: str = ""
) -> FloatArray:
    """Return `value` as float64, or raise with the first element outside ``low..high``.

    NaN passes if `nan` is true (pure functions hand it on) and raises otherwise (constructors).
    `why` names the equation or the physics behind the bound.
    """
    array = as_float(name, value)
    inside = (array > low) if open_low else (array >= low)
    inside &= (array <= high) & (np.isfinite(array) if np.isinf(high) or np.isinf(low) else True)
    bad = ~inside if not nan else ~(inside | np.isnan(array))
    if bad.any():
        where = np.unravel_index(int(np.argmax(bad)), array.shape)
        index = "" if array.ndim == 0 else "[" + ", ".join(str(int(i)) for i in where) + "]"
        reason = f" ({why})" if why else ""
        allowed = interval(low, high, open_low)
        raise ValueError(f"{name}{index} = {float(array[where])!r} is outside the allowed range {allowed}{reason}")
    return array


def a_number(
    name: str, value: Any, low: float = -np.inf, high: float = np.inf, *, open_low: bool = False, why: str = ""
) -> float:
    """Return `value` as one float in ``low..high``; NaN and arrays are refused."""
    array = in_range(name, value, low, high, open_low=open_low, nan=False, why=why)
    if array.ndim:
        raise ValueError(f"{name} has shape {array.shape}; it must be a number")
    return float(array)


def interval(low: float, high: float, open_low: bool = False) -> str:
    """Return an interval as the messages print it: ``[1e-08, 10000]``, ``(0, inf)``."""
    left = "(" if open_low or np.isinf(low) else "["
    right = ")" if np.isinf(high) else "]"
    return f"{left}{low:g}, {high:g}{right}"


def broadcast(**arrays: FloatArray) -> list[FloatArray]:
    """Broadcast named arrays against each other; a misfit raises with the names and shapes of the arrays."""
    try:
        views = np.broadcast_arrays(*arrays.values())
        # A view of one element is contiguous, so kernels take it as it is, and NumPy warns of writeable views.
        return [np.array(view) if view.size == 1 else view for view in views]
    except ValueError:
        shapes = ", ".join(f"{name} {array.shape}" for name, array in arrays.items() if array.ndim)
        raise ValueError(f"shapes do not broadcast: {shapes}") from None


def tolerance(name: str, value: Any) -> float:
    """Return `value` as a relative tolerance that a quadrature in float64 may reach."""
    array = in_range(name, value, 1e-13, 0.1, nan=False, why="a relative tolerance")
    if array.ndim:
        raise ValueError(f"{name} has shape {array.shape}; it must be a number")
    return float(array)


def one_of(name: str, value: Any, allowed: tuple[str, ...]) -> str:
    """Return `value` if it is among `allowed`, else raise a ValueError that lists them."""
    if not isinstance(value, str) or value not in allowed:
        listed = ", ".join(repr(a) for a in allowed)
        raise ValueError(f"{name} = {_shown(value)} is not one of {listed}")
    return value


def whole_number(name: str, value: Any, low: int, high: int | None = None) -> int:
    """Return `value` as int if it is a whole number not below `low` nor above `high`."""
    whole = isinstance(value, (int, np.integer)) and not isinstance(value, (bool, np.bool_))
    if not whole or value < low or (high is not None and value > high):
        bounds = f"at least {low}" if high is None else f"{low} to {high}"
        raise ValueError(f"{name} = {_shown(value)} must be a whole number, {bounds}")
    return int(value)


def a_flag(name: str, value: Any) -> bool:
    """Return `value` if it is True or False."""
    if not isinstance(value, (bool, np.bool_)):
        raise TypeError(f"{name} must be True or False, got {_shown(value)}")
    return bool(value)


def a_path(name: str, value: Any) -> Path:
    """Return `value` as a Path, if it is one in words; a number would mean an open file."""
    if not isinstance(value, (str, os.PathLike)) or not isinstance(os.fspath(value), str):
        raise TypeError(f"{name} must be a path, got {_shown(value)}")
    if "\0" in os.fspath(value):
        raise ValueError(f"{name} = {_shown(value)} names no file")
    return Path(value)


def a_mapping(name: str, value: Any) -> dict[str, Any]:
    """Return `value` as a dict, if it is a mapping whose keys are names."""
    if not isinstance(value, Mapping) or not all(isinstance(key, str) for key in value):
        raise TypeError(f"{name} must be a mapping with names for keys, got {_shown(value)}")
    return dict(value)


def a_callback(name: str, value: Any) -> Any:
    """Return `value` if it is None or can be called."""
    if value is not None and not callable(value):
        raise TypeError(f"{name} must be a function or None, got {_shown(value)}")
    return value


def plain(array: npt.ArrayLike) -> Any:
    """Return a float for a zero-dimensional array, the float64 array otherwise."""
    array = np.asarray(array, dtype=np.float64)
    return float(array) if array.ndim == 0 else array


def _shown(value: Any, width: int = 60) -> str:
    text = " ".join(repr(value).split())
    return text if len(text) <= width else text[: width - 3] + "..."
