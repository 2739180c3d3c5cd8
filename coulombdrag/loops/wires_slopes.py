"""The distribution functions of the exactly solvable model: slopes of g at given momenta, their integrals, B.

Notation and units as in ``loops/wires.py``; slopes are per e(E_1 - E_2)/D2 and per exp(shift), where the larger Fermi
energy belongs to wire 1. With q = X (K - kappa)/(kappa Y + G K), up to the constant that Eq. (105) fixes,

    V_1 = [w (phi + b q) + d_2 (r_1 f_1 + alpha d_1 q)]/D,     V_2 = [w (phi + b q) - d_1 (r_2 f_2 + beta d_2 q)]/D.
"""

from __future__ import annotations

import math
from typing import Any

import numpy as np
from numba import njit

from . import wires as sums
from . import wires_nodes

_jit: Any = njit(cache=True, nogil=True, error_model="numpy")
_local, _fermi_lines, _add, _log_sum = sums._local, sums._fermi_lines, sums._add, sums._log_sum
ALPHA, BETA, SIGN, LOG_X, LOG_Y, LOG_G = sums.ALPHA, sums.BETA, sums.SIGN, sums.LOG_X, sums.LOG_Y, sums.LOG_G
LOG_K1, LOG_K2, N1, N2 = sums.LOG_K1, sums.LOG_K2, sums.N1, sums.N2
ORDER, ROOM = sums.ORDER, sums.ROOM


@_jit
def drift(row: Any, log_kappa: float) -> tuple[float, float, float]:
    """Logarithm and sign of q, logarithm of the modulus of <V_1> - <V_2> (its sign is that of X)."""
    log_K = -_log_sum(-row[LOG_K1], -row[LOG_K2])
    below = _log_sum(log_kappa + row[LOG_Y], row[LOG_G] + log_K)
    average = row[LOG_X] + log_K - below
    if row[SIGN] == 0.0 or log_kappa == log_K:
        return -math.inf, 0.0, average
    over = log_kappa - log_K
    share = over + math.log(-math.expm1(-over)) if over > 1.0 else math.log(abs(math.expm1(over)))
    return average + share, row[SIGN] * (1.0 if log_kappa < log_K else -1.0), average


@_jit
def slopes(y1: float, y2: float, delta: float, l1: float, l2: float, row: Any, log_q: float, sign: float,
           shift: float) -> tuple[float, float, float, float]:
    """V_1, V_2 over exp(shift), and f_1 V_1 + f_2 V_2 as a mantissa and the logarithm of its scale (without shift)."""
    total = row[N1] + row[N2]
    r1, r2 = row[N2] / total, row[N1] / total
    e1, e2 = math.exp(-abs(y1)), math.exp(-abs(y2))
    m1, m2, a1, a2, Dn, top, both, L1, L2, Lw = _local(y1, y2, e1, e2, l1, l2)
    line, ratio, hole = _fermi_lines(y1, y2, e2, math.exp(-delta))
    f1 = m1
    phi = sums.imbalance(m1, m2, e1, hole, ratio, delta, row)
    v = (m1 * m2) ** 2 / Dn
    pair, triple = Lw - both, min(L1, L2) - both
    V, up = _add(0.0, -1e300, v * phi, pair + line - top)
    log_alpha, log_beta = sums.log_shares(row)
    p1, p2, scale = sums.parts(m1, m2, a1, a2, L1, L2, top, row, log_alpha, log_beta)
    b = sums.unlike(y1, y2, m1, m2, e1, e2, p1, p2, delta, row)
    V, up = _add(V, up, v * sign * b, pair + log_q + scale)
    one, up1 = _add(V, up, r1 * f1 * m2 * m2 / Dn, line + L2 - top - both)
    one, up1 = _add(one, up1, v * sign, triple + log_q + log_alpha)
    two, up2 = _add(V, up, -r2 * m2 * m1 * m1 / Dn, L1 - top - both - max(y2, 0.0))
    two, up2 = _add(two, up2, -v * sign, triple + log_q + log_beta)
    flow, upf = _add(one * f1, up1 + line, two * m2, up2 - max(y2, 0.0))
    return one * math.exp(up1 - shift), two * math.exp(up2 - shift), flow, upf


@_jit
def constant(delta: float, l1: float, l2: float, row: Any, log_q: float, sign: float, nodes: Any, size: int,
             shift: float) -> float:
    """What Eq. (105) adds to both slopes, over exp(shift)."""
    total, top = 0.0, -1e300
    for i in range(size):
        _, _, flow, up = slopes(nodes[0, i], nodes[1, i], delta, l1, l2, row, log_q, sign, shift)
        total, top = _add(total, top, nodes[2, i] * flow, up)
    return -total / (row[N1] + row[N2]) * math.exp(top - shift)


@_jit
def profile(eta: float, delta: float, l1: float, l2: float, log_kappa: float, cut: float, shift: float, u: Any,
            out: Any) -> None:
    """Rows of `out`: slopes of g_1 and g_2 and both g at momenta u >= 0; then the averages <V_1>, <V_2> in column -1.

    `out` has one column more than `u`.
    """
    nodes, row = np.empty((5, ROOM * ORDER)), np.empty(sums.ROWS)
    size = sums.integrals(eta, delta, l1, l2, cut, nodes, row)
    log_q, sign, average = drift(row, log_kappa)
    fixed = constant(delta, l1, l2, row, log_q, sign, nodes, size, shift)
    apart = row[SIGN] * math.exp(average - shift)
    # before the constant alpha q + apart kappa/K_1 = alpha apart, and -beta apart in wire 2
    out[0, u.size], out[1, u.size] = row[ALPHA] * apart + fixed, fixed - row[BETA] * apart
    points, panels = np.empty((16, 2)), np.empty((ROOM, 4))
    kept = wires_nodes._special(eta, delta, l1, l2, cut, points)
    count = wires_nodes._panels(points, kept, max(points[kept - 1, 0], -eta) + wires_nodes.TAIL, panels)
    edges = np.empty(count)
    for p in range(count):
        edges[p] = panels[p, 0] + min(panels[p, 2], panels[p, 3])
    edges.sort()
    order = np.argsort(u)
    g1 = g2 = start = 0.0
    p = 1
    for j in order:
        end = u[j]
        while start < end:
            stop = end
            if p < count:
                edge = math.sqrt(max(eta + edges[p], 0.0))
                if edge <= end:
                    stop, p = edge, p + 1
            for i in range(ORDER):
                at = 0.5 * (start + stop) + 0.5 * (stop - start) * wires_nodes._NODES[i]
                y1 = at * at - eta
                V1, V2, _, _ = slopes(y1, y1 + delta, delta, l1, l2, row, log_q, sign, shift)
                g1 += 0.5 * (stop - start) * wires_nodes._WEIGHTS[i] * (V1 + fixed)
                g2 += 0.5 * (stop - start) * wires_nodes._WEIGHTS[i] * (V2 + fixed)
            start = stop
        y1 = end * end - eta
        V1, V2, _, _ = slopes(y1, y1 + delta, delta, l1, l2, row, log_q, sign, shift)
        out[0, j], out[1, j], out[2, j], out[3, j] = V1 + fixed, V2 + fixed, g1, g2
