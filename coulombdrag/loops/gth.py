"""Elimination of states without a subtraction (Grassmann, Taksar, Heyman), and the response to a source with it."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
from numba import njit

from .scaled import add, trim, value

_jit: Any = njit(cache=True, nogil=True, error_model="numpy")
_inner: Any = njit(nogil=True, error_model="numpy", no_cpython_wrapper=True, no_cfunc_wrapper=True)

#: Products below have lost digits, or are about to.
_LEAST = 1e-290


@_inner
def steady(n: int, wm: Any, we: Any, pm: Any, pe: Any) -> tuple[float, Any]:
    """Populations of rates w[from, to], which it destroys, by elimination without a difference; and Z."""
    tm, te = 1.0, np.int64(0)
    for k in range(n - 1, 0, -1):
        sm, se = 0.0, np.int64(0)
        for j in range(k):
            sm, se = add(sm, se, wm[k, j], we[k, j])
        tm, te = trim(tm * sm, te + se)
        for i in range(k):
            if wm[i, k] == 0.0:
                continue
            wm[i, k], we[i, k] = trim(wm[i, k] / sm, we[i, k] - se)
            for j in range(k):
                if j != i and wm[k, j] != 0.0:
                    am, ae = add(wm[i, j], we[i, j], wm[i, k] * wm[k, j], we[i, k] + we[k, j])
                    wm[i, j], we[i, j] = trim(am, ae)
    pm[0], pe[0] = 1.0, 0
    zm, ze = 1.0, np.int64(0)
    for k in range(1, n):
        sm, se = 0.0, np.int64(0)
        for j in range(k):
            sm, se = add(sm, se, pm[j] * wm[j, k], pe[j] + we[j, k])
        pm[k], pe[k] = trim(sm, se)
        zm, ze = add(zm, ze, sm, se)
    for k in range(n):
        pm[k], pe[k] = pm[k] / zm, pe[k] - ze
    return trim(tm * zm, te + ze)


@_jit
def eliminate_far(rates: Any, p: Any) -> None:
    """As `eliminate`, by numbers with exponents of their own, and `rates` stay."""
    n = rates.shape[1]
    wm, we = np.empty((n, n)), np.empty((n, n), np.int64)
    pm, pe = np.empty(n), np.empty(n, np.int64)
    for point in range(rates.shape[0]):
        for i in range(n):
            for j in range(n):
                wm[i, j], we[i, j] = trim(rates[point, j, i], np.int64(0))
        steady(n, wm, we, pm, pe)
        for k in range(n):
            p[point, k] = value(pm[k], pe[k])


@_jit
def eliminate(rates: Any, p: Any, held: Any) -> None:
    """Populations p[point, state] of rates[point, to, from], from the last state down; factors stay in `rates`.

    `held` says where no product came near the end of float64.

    Afterwards row k holds, left of the diagonal, the rates from lower states over the exit rate of k, which stands on
    the diagonal; column k those from k to lower states. Every step adds, multiplies and divides positive numbers.
    """
    n = rates.shape[1]
    for point in range(rates.shape[0]):
        w, q = rates[point], p[point]
        least = math.inf
        for k in range(n - 1, 0, -1):
            exits = 0.0
            for j in range(k):
                exits += w[j, k]
            w[k, k] = exits
            for j in range(k):
                if w[k, j] > 0.0:
                    w[k, j] /= exits
                    least = min(least, w[k, j])
            for i in range(k):
                for j in range(k):
                    if i != j:
                        product = w[i, k] * w[k, j]
                        if product < _LEAST and w[i, k] > 0.0 and w[k, j] > 0.0:
                            least = 0.0
                        w[i, j] += product
        q[0] = total = 1.0
        for k in range(1, n):
            q[k] = 0.0
            for j in range(k):
                if w[k, j] > 0.0 and q[j] > 0.0:
                    q[k] += w[k, j] * q[j]
                    least = min(least, w[k, j] * q[j])
            total += q[k]
        for k in range(n):
            q[k] /= total
        held[point] = least > _LEAST and total < 1.0 / _LEAST


@_jit
def respond(rates: Any, p: Any, sources: Any) -> None:
    """Replace sources[point, which, state], without a sum, by x with L x = source and no sum; L the generator."""
    n = rates.shape[1]
    for point in range(rates.shape[0]):
        w = rates[point]
        for which in range(sources.shape[1]):
            x = sources[point, which]
            for k in range(n - 1, 0, -1):
                x[k] /= w[k, k]
                for j in range(k):
                    x[j] += w[j, k] * x[k]
            x[0] = total = 0.0
            for k in range(1, n):
                x[k] = -x[k]
                for j in range(k):
                    x[k] += w[k, j] * x[j]
                total += x[k]
            for k in range(n):
                x[k] -= p[point, k] * total
