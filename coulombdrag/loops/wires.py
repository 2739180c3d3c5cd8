"""Sums over momenta for the exactly solvable model of the wires, in the log domain.

Wires are ordered here so that the first has the larger Fermi energy. Energies are in units of T from the bottom of the
band, diffusion coefficients in D2, momenta in sqrt(2 m T). With f the Fermi factor, d_s = 4 D3_s f_s (1 - f_s),
w = 8 f_1 (1 - f_1) f_2 (1 - f_2), D = w (d_1 + d_2) + d_1 d_2 and K_s the integral of d_s over momenta, the solution of
Eqs. (70), (82) is a network of conductors at each momentum: w between the wires, d_s to a reservoir of each wire.
Everything it gives is made of four integrals without cancellation,

    A = int [w phi^2 + d_2 (r_1 f_1)^2 + d_1 (r_2 f_2)^2]/D,     X = int [w b phi + d_1 d_2 h]/D,
    Y = int [w b^2 + d_1 d_2 (alpha^2 d_1 + beta^2 d_2)]/D,      G = int w d_1 d_2/D,

where r_1 = n_2/N, r_2 = n_1/N, alpha = K_2/(K_1 + K_2), beta = 1 - alpha, h = alpha r_1 f_1 + beta r_2 f_2,
phi = r_1 f_1 - r_2 f_2 and b = alpha d_1 - beta d_2 (both of order Delta). phi is computed as
r_1 f_1 (1 - f_2)(1 - exp(-Delta/T)) - (n_1 - n_2) f_2/N, with n_1 - n_2 from the same difference of Fermi factors;
b likewise, from d_1/c_1 - d_2/c_2 = (f_1 - f_2)(1 - f_1 - f_2).
"""

from __future__ import annotations

import math
from typing import Any

import numpy as np
from numba import njit

from . import wires_nodes

ORDER, ROOM, momenta = wires_nodes.ORDER, wires_nodes.ROOM, wires_nodes.momenta
#: Sum of exponents up to which float64 holds every term.
PLAIN = 600.0
#: Terms so much smaller (logarithm) are left out.
NEGLIGIBLE = 48.0
#: Rows of what `integrals` returns. X is SIGN*exp(LOG_X), all zero where it vanishes; densities lack 1/2 pi.
LOG_A, LOG_X, LOG_Y, LOG_G, LOG_K1, LOG_K2, N1, N2, DIFFERENCE, ALPHA, BETA, SIGN, KT1, KT2, CHANGE = range(15)
#: Sums over momenta for wires below the bottom of the band, zero otherwise.
U1, U2, P1, Q1, P2, Q2 = range(15, 21)
ROWS = 21
#: Further rows of what `solve` returns: the ordered problem, log S in units of e^2 T sqrt(2 m T)/(2 pi D2) and of the
#: model, log of the drag resistivity.
ETA, DELTA, LOG_D1, LOG_D2, LOG_KAPPA, LIMIT, TOTAL, LOG_S, LOG_RHO = range(21, 30)
ALL_ROWS = 30
#: Where the integrals end if a D3_s is zero, over T above the larger Fermi energy or, where that lies higher, the
#: bottom of the band: there the model diverges linearly.
CUT = 40.0

_LOG4, _LOG8 = math.log(4.0), math.log(8.0)

_jit: Any = njit(cache=True, nogil=True, error_model="numpy")


@_jit
def _add(total: float, top: float, value: float, exponent: float) -> tuple[float, float]:
    """Add value*exp(exponent) to total*exp(top); the larger exponent becomes the new scale."""
    if abs(value) < 1e-12:                                       # what is left out is judged by the exponents alone
        if value == 0.0:
            return total, top
        exponent += math.log(abs(value))
        value = math.copysign(1.0, value)
    if exponent <= top:
        return (total if exponent < top - NEGLIGIBLE else total + value * math.exp(exponent - top)), top
    return value + (0.0 if top < exponent - NEGLIGIBLE else total * math.exp(top - exponent)), exponent


@_jit
def _local(y1: float, y2: float, e1: float, e2: float, l1: float, l2: float) -> tuple[float, ...]:
    """At one momentum: mantissas m of the Fermi factors, d_1, d_2, D and the logarithms by which they are scaled.

    d_s = a_s exp(top) and D = Dn exp(top + both); L_s and Lw are the logarithms of d_s/m_s^2 and w/(m_1 m_2)^2.
    """
    m1, m2 = 1.0 / (1.0 + e1), 1.0 / (1.0 + e2)
    s1, s2 = m1 * m1, m2 * m2
    L1, L2 = l1 - abs(y1), l2 - abs(y2)
    Lw = _LOG8 - abs(y1) - abs(y2)
    top, low = max(L1, L2), min(L1, L2)
    small = math.exp(low - top)
    a1, a2 = (s1, s2 * small) if L1 >= L2 else (s1 * small, s2)
    both = max(Lw, low)
    other = s1 * s2 * math.exp(min(Lw, low) - both)
    ew, ed = (s1 * s2, other) if Lw >= low else (other, s1 * s2)
    return m1, m2, a1, a2, ew * (a1 + a2) + ed, top, both, L1, L2, Lw


@_jit
def _densities(eta: float, nodes: Any, size: int, delta: float, out: Any) -> None:
    """n_1, n_2, n_1 - n_2, both k_T, k_T1 - k_T2, in units of sqrt(2 m T) (densities without their 1/2 pi).

    Below the bottom of the band both wires have the same Boltzmann distribution but for a factor, so that phi and b
    vanish at leading order. There the same sums, taken in another order, give them without cancellation.
    """
    n1 = n2 = difference = k1 = k2 = split = 0.0
    u1 = u2 = p1 = q1 = p2 = q2 = 0.0
    change = -math.expm1(-delta)
    for i in range(size):
        y1, y2, w, e1, e2 = nodes[0, i], nodes[1, i], nodes[2, i], nodes[3, i], nodes[4, i]
        m1, m2 = 1.0 / (1.0 + e1), 1.0 / (1.0 + e2)
        f1, hole1 = (m1, m1 * e1) if y1 < 0.0 else (m1 * e1, m1)
        f2, hole2 = (m2, m2 * e2) if y2 < 0.0 else (m2 * e2, m2)
        n1 += w * f1
        n2 += w * f2
        difference += w * f1 * hole2 * change
        split += w * f1 * hole2 * change * (hole1 - f2)
        k1 += w * 4.0 * m1 * m1 * e1
        k2 += w * 4.0 * m2 * m2 * e2
        if eta < 0.0:
            both = w * m1 * m2 * e1
            u1, u2 = u1 + both, u2 + both * e1
            p1, q1 = p1 + both * m1, q1 + both * e1 * m1
            p2, q2 = p2 + both * m2, q2 + both * e1 * m2
    out[N1], out[N2], out[DIFFERENCE], out[KT1], out[KT2], out[CHANGE] = n1, n2, difference, k1, k2, 4.0 * split
    out[U1], out[U2], out[P1], out[Q1], out[P2], out[Q2] = u1, u2, p1, q1, p2, q2


@_jit
def imbalance(m1: float, m2: float, e1: float, hole: float, ratio: float, delta: float, row: Any) -> float:
    """phi = r_1 f_1 - r_2 f_2 over the scale of f_1; `hole` is (1 - f_2)/m_2, `ratio` f_2/m_2 over that scale."""
    total, change = row[N1] + row[N2], -math.expm1(-delta)
    if row[U1] > 0.0:
        return m1 * m2 * change * math.exp(-delta) * (row[U2] - e1 * row[U1]) / total
    return row[N2] / total * m1 * (m2 * hole) * change - row[DIFFERENCE] / total * (m2 * ratio)


@_jit
def _log_sum(a: float, b: float) -> float:
    """log(exp(a) + exp(b))."""
    high, low = max(a, b), min(a, b)
    return high if low == -math.inf else high + math.log1p(math.exp(low - high))


@_jit
def log_shares(row: Any) -> tuple[float, float]:
    """Logarithms of alpha and beta."""
    apart = row[LOG_K1] - row[LOG_K2]
    return -_log_sum(0.0, apart), -_log_sum(0.0, -apart)


@_jit
def parts(m1: float, m2: float, a1: float, a2: float, L1: float, L2: float, top: float, row: Any, log_alpha: float,
          log_beta: float) -> tuple[float, float, float]:
    """alpha d_1 and beta d_2 over exp(top + scale), and scale: zero while they are ordinary numbers beside exp(top).

    One of the D3_s may be smaller than the other, or than the pair collisions, by more than float64 holds.
    """
    first, second = row[ALPHA] * a1, row[BETA] * a2
    most = max(first, second)
    if most >= 1e-9:
        return first, second, 0.0
    if most >= 1e-280:                                           # else its square is lost
        return first / most, second / most, math.log(most)
    one, two = log_alpha + L1 - top, log_beta + L2 - top
    scale = max(one, two)
    return m1 * m1 * math.exp(one - scale), m2 * m2 * math.exp(two - scale), scale


@_jit
def unlike(y1: float, y2: float, m1: float, m2: float, e1: float, e2: float, first: float, second: float,
           delta: float, row: Any) -> float:
    """b = alpha d_1 - beta d_2, given both; where the wires are nearly alike, as the small difference that it is."""
    if row[U1] > 0.0:
        gap = m1 * (row[Q2] - e1 * row[P2]) + m2 * (row[Q1] - e1 * row[P1])
        return second * 4.0 * -math.expm1(-delta) * (m1 / m2) * gap / row[KT1]
    if delta > 1.0:
        return first - second
    hole1, f2 = (m1 * e1 if y1 < 0.0 else m1), (m2 if y2 < 0.0 else m2 * e2)
    ratio = m1 / m2 * (1.0 if y2 < 0.0 else (1.0 / e2 if y1 < 0.0 else math.exp(delta)))       # f_1/f_2
    relative = ratio * -math.expm1(-delta) * (hole1 - f2)        # (d_1/c_1)/(d_2/c_2) - 1
    return second * (row[KT2] * relative - row[CHANGE]) / row[KT1]


@_jit
def _fermi_lines(y1: float, y2: float, e2: float, shrink: float) -> tuple[float, float, float]:
    """Logarithm of f_1 but for its mantissa, f_2 over that scale and 1 - f_2, both but for the mantissa of wire 2."""
    line = -max(y1, 0.0)
    ratio = shrink if y1 > 0.0 else (e2 if y2 > 0.0 else 1.0)
    return line, ratio, (e2 if y2 < 0.0 else 1.0)


@_jit
def _plain(delta: float, l1: float, l2: float, nodes: Any, size: int, out: Any) -> None:
    """The four integrals where every term is a float64: D/w = d_1 + d_2 + c_1 c_2/8, with d_s = c_s f_s (1 - f_s)."""
    total = out[N1] + out[N2]
    r1, r2, apart = out[N2] / total, out[N1] / total, out[DIFFERENCE] / total
    alpha, beta, c1, c2 = out[ALPHA], out[BETA], math.exp(l1), math.exp(l2)
    change, triple, empty = -math.expm1(-delta), 0.125 * c1 * c2, out[U1] > 0.0
    A = X = Y = G = 0.0
    for i in range(size):
        y1, y2, w, e1, e2 = nodes[0, i], nodes[1, i], nodes[2, i], nodes[3, i], nodes[4, i]
        m1, m2 = 1.0 / (1.0 + e1), 1.0 / (1.0 + e2)
        s1, s2 = m1 * m1 * e1, m2 * m2 * e2
        d1, d2 = c1 * s1, c2 * s2
        f1 = m1 if y1 < 0.0 else m1 * e1
        f2 = m2 if y2 < 0.0 else m2 * e2
        phi = r1 * f1 * (m2 * e2 if y2 < 0.0 else m2) * change - apart * f2
        if empty:
            phi = e1 * imbalance(m1, m2, e1, 1.0, 0.0, delta, out)
        h1, h2, b = r1 * f1, r2 * f2, unlike(y1, y2, m1, m2, e1, e2, alpha * d1, beta * d2, delta, out)
        w /= d1 + d2 + triple
        A += w * (phi * phi + 0.125 * (c2 * h1 * h1 / s1 + c1 * h2 * h2 / s2))
        X += w * (b * phi + triple * (alpha * h1 + beta * h2))
        Y += w * (b * b + triple * (alpha * alpha * d1 + beta * beta * d2))
        G += w * d1 * d2
    out[LOG_A], out[LOG_Y], out[LOG_G] = math.log(A), math.log(Y), math.log(G)
    out[LOG_X], out[SIGN] = (math.log(abs(X)), math.copysign(1.0, X)) if X != 0.0 else (-math.inf, 0.0)


@_jit
def _logarithmic(delta: float, l1: float, l2: float, nodes: Any, size: int, out: Any) -> None:
    """The four integrals in the log domain, for any parameters."""
    total = out[N1] + out[N2]
    r1, r2, shrink = out[N2] / total, out[N1] / total, math.exp(-delta)
    alpha, beta = out[ALPHA], out[BETA]
    log_alpha, log_beta = log_shares(out)
    A, topA, Y, topY, G, topG, X, topX = 0.0, -1e300, 0.0, -1e300, 0.0, -1e300, 0.0, -1e300
    for i in range(size):
        y1, y2, w, e2 = nodes[0, i], nodes[1, i], nodes[2, i], nodes[4, i]
        m1, m2, a1, a2, Dn, top, both, L1, L2, Lw = _local(y1, y2, nodes[3, i], e2, l1, l2)
        line, ratio, hole = _fermi_lines(y1, y2, e2, shrink)
        f1, f2 = m1, m2 * ratio
        phi = imbalance(m1, m2, nodes[3, i], hole, ratio, delta, out)
        p1, p2, scale = parts(m1, m2, a1, a2, L1, L2, top, out, log_alpha, log_beta)
        b = unlike(y1, y2, m1, m2, nodes[3, i], e2, p1, p2, delta, out)
        w /= Dn
        v = w * (m1 * m2) ** 2
        pair, triple = Lw - both, min(L1, L2) - both              # w/D and d_1 d_2/D, but for top
        A, topA = _add(A, topA, v * phi * phi, pair + 2.0 * line - top)
        # d_1/D and d_2/D: the larger one is exp(-both), and no large numbers are added that cancel
        other = min(L1, L2) - both - top
        first, second = (-both, other) if L1 >= L2 else (other, -both)
        A, topA = _add(A, topA, w * (r1 * f1 * m2) ** 2, 2.0 * line + second)
        A, topA = _add(A, topA, w * (r2 * m2 * m1) ** 2, first - 2.0 * max(y2, 0.0))
        X, topX = _add(X, topX, v * b * phi, pair + line + scale)
        X, topX = _add(X, topX, v * (alpha * r1 * f1 + beta * r2 * f2), triple + line)
        Y, topY = _add(Y, topY, v * b * b, pair + top + 2.0 * scale)
        Y, topY = _add(Y, topY, v * p1, triple + top + scale + log_alpha)
        Y, topY = _add(Y, topY, v * p2, triple + top + scale + log_beta)
        G, topG = _add(G, topG, v * (m1 * m2) ** 2, pair + triple + both)
    out[LOG_A], out[LOG_Y], out[LOG_G] = topA + math.log(A), topY + math.log(Y), topG + math.log(G)
    out[LOG_X], out[SIGN] = (topX + math.log(abs(X)), math.copysign(1.0, X)) if X != 0.0 else (-math.inf, 0.0)


@_jit
def integrals(eta: float, delta: float, l1: float, l2: float, cut: float, nodes: Any, out: Any) -> int:
    """The four integrals, densities and sums of d_s; returns the number of nodes, whose rows stay in `nodes`.

    `l1` and `l2` are log(4 D3_s/D2), `cut` the energy above the larger Fermi energy beyond which nothing is counted.
    """
    size = momenta(eta, delta, l1, l2, cut, nodes)
    _densities(eta, nodes, size, delta, out)
    out[LOG_K1], out[LOG_K2] = l1 - _LOG4 + math.log(out[KT1]), l2 - _LOG4 + math.log(out[KT2])
    out[ALPHA] = 1.0 / (1.0 + math.exp(out[LOG_K1] - out[LOG_K2]))
    out[BETA] = 1.0 / (1.0 + math.exp(out[LOG_K2] - out[LOG_K1]))
    if 2.0 * (abs(eta) + delta + abs(l1) + abs(l2)) < PLAIN:
        _plain(delta, l1, l2, nodes, size, out)
    else:
        _logarithmic(delta, l1, l2, nodes, size, out)
    return size


@_jit
def _rigid(nodes: Any, size: int, delta: float, l1: float, l2: float, out: Any, log_t: float, sign: float) -> float:
    """Logarithm of the limit of A + ... for kappa -> infinity: the quadratic form of the source less t times b."""
    total = out[N1] + out[N2]
    r1, r2, shrink = out[N2] / total, out[N1] / total, math.exp(-delta)
    log_alpha, log_beta = log_shares(out)
    A, topA = 0.0, -1e300
    for i in range(size):
        y1, y2, w, e2 = nodes[0, i], nodes[1, i], nodes[2, i], nodes[4, i]
        m1, m2, a1, a2, Dn, top, both, L1, L2, Lw = _local(y1, y2, nodes[3, i], e2, l1, l2)
        line, ratio, hole = _fermi_lines(y1, y2, e2, shrink)
        p1, p2, scale = parts(m1, m2, a1, a2, L1, L2, top, out, log_alpha, log_beta)
        unit = max(line, log_t + top + scale)
        f, t = math.exp(line - unit), sign * math.exp(log_t + top + scale - unit)
        f1, f2 = m1, m2 * ratio
        phi = imbalance(m1, m2, nodes[3, i], hole, ratio, delta, out)
        w /= Dn
        difference = f * phi - t * unlike(y1, y2, m1, m2, nodes[3, i], e2, p1, p2, delta, out)
        A, topA = _add(A, topA, w * (m1 * m2 * difference) ** 2, Lw - both + 2.0 * unit - top)
        other = min(L1, L2) - both - top
        first, second = (-both, other) if L1 >= L2 else (other, -both)
        A, topA = _add(A, topA, w * (m2 * (f * r1 * f1 - t * p1)) ** 2, 2.0 * unit + second)
        A, topA = _add(A, topA, w * (m1 * (f * r2 * f2 - t * p2)) ** 2, 2.0 * unit + first)
    return topA + math.log(A)


@_jit
def _log_total(out: Any, log_kappa: float, delta: float, l1: float, l2: float, nodes: Any, size: int) -> float:
    """Logarithm of A + X^2 (K - kappa)/(kappa Y + G K).

    X^2 <= A Y: up to kappa = 2 K at most half of A is taken away. Beyond, the limit of large kappa is a sum of its own.
    """
    log_K = -_log_sum(-out[LOG_K1], -out[LOG_K2])
    log_X2 = 2.0 * out[LOG_X]
    below = _log_sum(log_kappa + out[LOG_Y], out[LOG_G] + log_K)
    if log_kappa < log_K + 0.69:
        share = -math.expm1(log_kappa - log_K)
        if share >= 0.0:
            return _log_sum(out[LOG_A], log_X2 + log_K + math.log(share) - below) if share > 0.0 else out[LOG_A]
        return out[LOG_A] + math.log1p(share * math.exp(log_X2 + log_K - below - out[LOG_A]))
    rigid = _rigid(nodes, size, delta, l1, l2, out, 0.5 * log_X2 - out[LOG_Y], out[SIGN])
    return _log_sum(rigid, log_X2 + 2.0 * log_K - out[LOG_Y] - below)


@_jit
def thermal(eF1: Any, eF2: Any, T: Any, m: Any, lambda1: Any, lambda2: Any, kappa: Any, out: Any) -> None:
    """For each point a column n_1, n_2, k_T1, k_T2, mu_1, mu_2, D3_1, D3_2 in the units of the model."""
    nodes = np.empty((5, ROOM * ORDER))
    row = np.empty(ROWS)
    for i in range(eF1.size):
        eta, delta = max(eF1[i], eF2[i]) / T[i], abs(eF1[i] - eF2[i]) / T[i]
        size = momenta(eta, delta, 0.0, 0.0, math.inf, nodes)
        _densities(eta, nodes, size, delta, row)
        unit = math.sqrt(2.0 * m[i] * T[i])
        one = 1 if eF2[i] > eF1[i] else 0                        # which wire comes first
        for wire in range(2):
            place = wire if one == 0 else 1 - wire
            out[wire, i] = row[N1 + place] * unit / (2.0 * math.pi)
            out[2 + wire, i] = row[KT1 + place] * unit
            mu = kappa[i] / out[2 + wire, i]
            D3 = (lambda1[i] if wire == 0 else lambda2[i]) + mu
            out[4 + wire, i] = mu
            out[6 + wire, i] = 0.0 if abs(D3) <= 1e-15 * mu < math.inf else D3      # zero but for rounding


@_jit
def solve(eF1: Any, eF2: Any, T: Any, D2: Any, kappa: Any, m: Any, e: Any, Delta: Any, known: Any, out: Any) -> None:
    """For each point a column of the integrals, then the rows below; `known` is what `thermal` returned.

    The mismatch Delta = eF1 - eF2 may be smaller than the rounding of the Fermi energies.
    """
    nodes = np.empty((5, ROOM * ORDER))
    row = np.empty(ROWS)
    for i in range(eF1.size):
        eta, delta = max(eF1[i], eF2[i]) / T[i], abs(Delta[i]) / T[i]
        unit, log_D2 = math.sqrt(2.0 * m[i] * T[i]), math.log(D2[i])
        place = 7 if Delta[i] < 0.0 else 6
        first, second = known[place, i], known[13 - place, i]
        log_kappa = math.log(kappa[i]) - log_D2 - math.log(unit) if kappa[i] > 0.0 else -math.inf
        l1 = _LOG4 + math.log(first) - log_D2 if first > 0.0 else math.inf
        l2 = _LOG4 + math.log(second) - log_D2 if second > 0.0 else math.inf
        low = min(l1, l2, 0.0 if log_kappa == -math.inf else log_kappa, 0.0)
        floor = low - 4.0 * (abs(eta) + delta) - 200.0           # far below every other rate, yet finite
        l1, l2 = (floor if l1 == math.inf else l1), (floor if l2 == math.inf else l2)
        cut = CUT + max(-eta, 0.0) if first == 0.0 or second == 0.0 else math.inf
        size = integrals(eta, delta, l1, l2, cut, nodes, row)
        total = _log_total(row, log_kappa, delta, l1, l2, nodes, size)
        if first == 0.0 and second == 0.0 and delta != 0.0:
            total = math.inf
        for j in range(ROWS):
            out[j, i] = row[j]
        both = row[N1] + row[N2]
        scale = math.log(T[i] / (2.0 * math.pi) * unit) + 2.0 * math.log(e[i]) - log_D2
        out[ETA, i], out[DELTA, i], out[LOG_D1, i], out[LOG_D2, i] = eta, delta, l1, l2
        out[LOG_KAPPA, i], out[LIMIT, i], out[TOTAL, i], out[LOG_S, i] = log_kappa, cut, total, total + scale
        out[LOG_RHO, i] = math.log(row[N1] / both * (row[N2] / both)) - scale - total
