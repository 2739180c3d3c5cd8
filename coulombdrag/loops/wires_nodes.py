"""Momenta and weights for the sums over momenta of the wires: panels that end where the integrands turn.

Units and notation as in ``loops/wires.py``.
"""

from __future__ import annotations

import math
from typing import Any

import numpy as np
from numba import njit

#: Nodes of a panel, width of the panels at a special point, where an exponential tail is cut.
ORDER, WIDTH, TAIL = 12, 1.25, 42.0
#: Special points so close share their panels.
NEAR = 0.75
#: Room for panels: at most ten special points, each with fewer than twenty panels on either side.
ROOM = 400

_NODES, _WEIGHTS = np.polynomial.legendre.leggauss(ORDER)
_LOG8 = math.log(8.0)

_jit: Any = njit(cache=True, nogil=True, error_model="numpy")


@_jit
def _special(eta: float, delta: float, l1: float, l2: float, cut: float, points: Any) -> int:
    """Energies where the logarithms of w, d_1, d_2 turn or cross, as offsets from both Fermi energies; their number.

    Within a stretch the three logarithms are linear, so that crossings are solutions of linear equations. Poles of the
    integrands lie at a distance of pi/2 or more above and below these points.
    """
    found = np.empty(16)
    found[0], found[1], found[2] = -eta, -delta, 0.0
    count = 3
    for stretch in range(3):
        s1 = -1.0 if stretch == 2 else 1.0                      # slopes of log d_1, log d_2
        s2 = 1.0 if stretch == 0 else -1.0
        low = -1e300 if stretch == 0 else (-delta if stretch == 1 else 0.0)
        high = -delta if stretch == 0 else (0.0 if stretch == 1 else 1e300)
        # log d_1 = l1 + s1 y, log d_2 = l2 + s2 (y + delta), log w = log 8 + s1 y + s2 (y + delta)
        if s2 != 0.0 and abs(s1 - s2) > 0.5:
            y = (l2 - l1 + s2 * delta) / (s1 - s2)
            if low < y < high:
                found[count] = y
                count += 1
        for y in ((l1 - _LOG8) / s2 - delta, (l2 - _LOG8) / s1):  # w = d_1, w = d_2
            if low < y < high:
                found[count] = y
                count += 1
    found[:count].sort()
    kept = 0
    for i in range(count):
        y = found[i]
        if y < -eta or y > cut or (kept > 0 and y == points[kept - 1, 0]):
            continue
        level = y == 0.0 or y == -delta or y == -eta
        if not level and (abs(y) < NEAR or abs(y + delta) < NEAR or (kept > 0 and y - points[kept - 1, 0] < NEAR)):
            continue                                             # its neighbour's narrow panels serve it too
        points[kept, 0] = y
        points[kept, 1] = 0.0 if y == -delta else y + delta
        kept += 1
    return kept


@_jit
def _gap(o1: float, o2: float, length: float, sign: float, panels: Any, count: int) -> int:
    """Panels from a special point on, over `length` in the direction of `sign`: narrow at first, then doubling."""
    t = 0.0
    while t < length:
        width = max(WIDTH, t) if t > 2.4 * WIDTH else WIDTH
        if t + 1.5 * width > length:                             # no sliver at the end
            width = length - t if length - t <= width else 0.5 * (length - t)
        panels[count, 0], panels[count, 1] = o1, o2
        panels[count, 2], panels[count, 3] = sign * t, sign * (t + width)
        count += 1
        t = length if length - (t + width) < 1e-9 * length else t + width
    return count


@_jit
def _panels(points: Any, kept: int, last: float, panels: Any) -> int:
    """Panels between all special points and up to `last`; each row is two offsets of its point and its ends from it."""
    count = 0
    for i in range(kept - 1):
        length = points[i + 1, 0] - points[i, 0]
        if length <= 2.0 * WIDTH:
            count = _gap(points[i, 0], points[i, 1], length, 1.0, panels, count)
        else:
            count = _gap(points[i, 0], points[i, 1], 0.5 * length, 1.0, panels, count)
            count = _gap(points[i + 1, 0], points[i + 1, 1], 0.5 * length, -1.0, panels, count)
    return _gap(points[kept - 1, 0], points[kept - 1, 1], last - points[kept - 1, 0], 1.0, panels, count)


@_jit
def momenta(eta: float, delta: float, l1: float, l2: float, cut: float, nodes: Any) -> int:
    """Fill rows y_1, y_2 (energy from both Fermi energies), weight of the integral over all momenta, exp(-abs(y)).

    Near the bottom the rule is in momentum, elsewhere in energy, counted from the nearest special point: so that
    the distance from a Fermi energy is exact to its last bit however large the Fermi energy is.
    """
    points, panels = np.empty((16, 2)), np.empty((ROOM, 4))
    kept = _special(eta, delta, l1, l2, cut, points)
    last = min(max(points[kept - 1, 0], -eta) + TAIL, max(cut, -eta + TAIL))
    count = _panels(points, kept, last, panels)
    size = 0
    for p in range(count):
        o1, o2, start, end = panels[p, 0], panels[p, 1], panels[p, 2], panels[p, 3]
        low, high = max(eta + o1 + min(start, end), 0.0), eta + o1 + max(start, end)
        by_momentum = low < 2.5 * WIDTH
        u0, u1 = math.sqrt(low), math.sqrt(high)
        for i in range(ORDER):
            if by_momentum:
                u = 0.5 * (u0 + u1) + 0.5 * (u1 - u0) * _NODES[i]
                y1 = u * u - eta
                y2 = y1 + delta
                weight = (u1 - u0) * _WEIGHTS[i]
            else:
                t = 0.5 * (start + end) + 0.5 * (end - start) * _NODES[i]
                y1, y2 = o1 + t, o2 + t
                weight = 0.5 * abs(end - start) * _WEIGHTS[i] / math.sqrt(eta + y1)
            nodes[0, size], nodes[1, size], nodes[2, size] = y1, y2, weight
            nodes[3, size], nodes[4, size] = math.exp(-abs(y1)), math.exp(-abs(y2))
            size += 1
    return size
