"""One sample as it is measured: drag against the magnetic field, and how far a trace is correlated."""

from __future__ import annotations

from typing import Any

import numpy as np

from ..errors import FloatArray, in_range
from .strip import Strip
from .trace import drag_from_states


def field_sweep(strips: tuple[Strip, Strip], V: tuple[Any, Any], U: Any, *, energy: tuple[float, float], field: Any
                ) -> FloatArray:
    """Return the drag of two strips against the magnetic field, by the trace form.

    Parameters
    ----------
    strips : (Strip, Strip)
        Both feel the same field.
    V : (array_like, array_like)
        On-site energies, as in `Strip.scattering`.
    U : array_like
        Interaction, shape (sites of strip 1, sites of strip 2).
    energy : (float, float)
        Fermi energies.
    field : array_like
        Shape (m,), flux through a cell in units of hbar/e.

    Returns
    -------
    ndarray
        Shape (m,): G21/[(e^2/h)(2/3)(kT)^2], the states having unit flux (see `drag_from_states`).

    Notes
    -----
    The trace of every sample is even in the field: reversal of time turns K into K* and J into -J*, and leaves
    D = Im K J, though S(-B) is the transpose of S(B).

    Examples
    --------
    >>> s, x = Strip(length=4, width=2), np.arange(8)
    >>> U = 1/np.hypot(x[:, None]//2 - x//2, 1.0)
    >>> field_sweep((s, s), (np.zeros(8), np.zeros(8)), U, energy=(-1.5, -1.4), field=[0.0, 0.1]).shape
    (2,)
    """
    fields = in_range("field", field, -np.inf, np.inf, nan=False)
    if fields.ndim != 1:
        raise ValueError(f"field has shape {fields.shape}; it must be (m,)")
    levels = in_range("energy", energy, -np.inf, np.inf, nan=False)
    if levels.shape != (2,):
        raise ValueError(f"energy has shape {levels.shape}; it must be a pair, one for each strip")
    for name, value in (("strips", strips), ("V", V)):
        if not isinstance(value, (tuple, list)) or len(value) != 2:
            raise ValueError(f"{name} must be a pair, one for each conductor, got {value!r:.60}")
    if not all(isinstance(s, Strip) for s in strips):
        raise TypeError(f"strips must be two Strip, got {strips!r:.60}")
    found = np.empty(fields.size)
    for i, b in enumerate(fields):
        one, two = (strip.scattering(levels_of, energy=e, field=float(b))
                    for strip, levels_of, e in zip(strips, V, levels.tolist(), strict=True))
        found[i] = drag_from_states(*one, *two, U)
    return found


def correlation_scale(x: Any, g: Any) -> float:
    """Return the correlation energy or field of a trace: the shift at which its autocovariance has fallen to half.

    Parameters
    ----------
    x, g : array_like
        Shape (m,); x in even steps.

    Returns
    -------
    float
        Interpolated between steps. A trace of n such lengths gives it to some 1/sqrt(n).

    Raises
    ------
    ValueError
        If the steps are uneven, or the trace is too short to fall to half.

    Examples
    --------
    >>> x = np.linspace(0.0, 200.0, 2001)
    >>> bool(abs(correlation_scale(x, np.sin(x)) - np.pi/3) < 0.02)
    True
    """
    points, trace = in_range("x", x, -np.inf, np.inf, nan=False), in_range("g", g, -np.inf, np.inf, nan=False)
    if points.ndim != 1 or points.shape != trace.shape or points.size < 3:
        raise ValueError(f"x has shape {points.shape} and g {trace.shape}; both must be (m,), m at least 3")
    steps = np.diff(points)
    if not (abs(steps - steps[0]) < 1e-6 * abs(steps[0])).all():
        raise ValueError("x must go in even steps")
    d = trace - trace.mean()
    whole = np.array([d[: d.size - i] @ d[i:] / (d.size - i) for i in range(d.size // 2)])
    below = np.flatnonzero(whole < 0.5 * whole[0])
    if not below.size:
        raise ValueError("g does not fall to half of its variance within half of the trace: x must reach further")
    i = int(below[0])
    return float(abs(steps[0]) * (i - 1 + (whole[i - 1] - 0.5 * whole[0]) / (whole[i - 1] - whole[i])))
