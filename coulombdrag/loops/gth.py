"""Elimination of states without a subtraction (Grassmann, Taksar, Heyman), and the response to a source with it."""

from __future__ import annotations

from typing import Any

from numba import njit

_jit: Any = njit(cache=True, nogil=True, error_model="numpy")


@_jit
def eliminate(rates: Any, p: Any) -> None:
    """Populations p[point, state] of rates[point, to, from], from the last state down; factors stay in `rates`.

    Afterwards row k holds, left of the diagonal, the rates from lower states over the exit rate of k, which stands on
    the diagonal; column k those from k to lower states. Every step adds, multiplies and divides positive numbers.
    """
    n = rates.shape[1]
    for point in range(rates.shape[0]):
        w, q = rates[point], p[point]
        for k in range(n - 1, 0, -1):
            exits = 0.0
            for j in range(k):
                exits += w[j, k]
            w[k, k] = exits
            for j in range(k):
                w[k, j] /= exits
            for i in range(k):
                for j in range(k):
                    if i != j:
                        w[i, j] += w[i, k] * w[k, j]
        q[0] = total = 1.0
        for k in range(1, n):
            q[k] = 0.0
            for j in range(k):
                q[k] += w[k, j] * q[j]
            total += q[k]
        for k in range(n):
            q[k] /= total


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
