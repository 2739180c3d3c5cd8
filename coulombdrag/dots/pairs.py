"""Sums of two float64 as pairs: what is rounded off a level matters where it lies next to another one."""

from __future__ import annotations

from ..errors import FloatArray


def two_sum(a: FloatArray, b: FloatArray) -> tuple[FloatArray, FloatArray]:
    """Return a + b as a float64 and what that misses, exactly."""
    total = a + b
    part = total - a
    return total, (a - (total - part)) + (b - part)
