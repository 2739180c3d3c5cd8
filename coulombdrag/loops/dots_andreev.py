"""Steady state and currents of the Andreev double dot as sums over cycles, point by point.

Both spins are one state, so that there are six: +0, s0, -0, +1, s1, -1 (+ the lower even state). Nine pairs of them
are joined: four by lead N, within a layer n, and five across by L and R, here ``edges``: ss, ++, --, +-, -+ (state at
n = 0, state at n = 1). Energies are over kB T. With mu_N = 0 an electron and a hole need the same energy, so lead N
moves charge only as -c_n times the flux s -> + and +c_n times the flux s -> -, c_n = e_n/sqrt(e_n^2 + Gamma_S^2), and
by Kirchhoff's rule

    I_N = (c_0 + c_1) (F_-+ - F_+-) + (c_1 - c_0) (F_++ - F_--),    F_e the net flux of the edge e from n = 0 to n = 1.

Fluxes are sums over the 15 cycles of the graph (Hill): (product of rates forward - backward) times the sum of forests
rooted on the cycle over the sum of all trees. With rates up u_e = exp(-x_e/2) g+_e, down d_e = exp(x_e/2) g-_e, where
x_e is the energy of the edge, the difference is, for two edges e up and e' down, a product of positive factors and of

    D(e, e') = g+_e g-_e' - g-_e g+_e' = 8 G_L G_R sinh(h)^2 sinh((x_e - x_e')/2) K_e K_e',
    K_e = k(x_e - h) k(x_e + h),    k(y) = 1/(2 cosh(y/2)),

2 h the bias: exactly zero without bias. Cycles of four such edges have a sum of two of these. A cycle takes the energy
x_e - x_e' to lead N, which has the sign of its flux: N is only heated, and nothing cancels in its energy current.
Numbers are kept as m 2^(256 k), see `powers`.
"""

from __future__ import annotations

import math
from typing import Any

import numpy as np
from numba import njit

from .powers import add, exp, fermi, norm, sinh, value

_jit: Any = njit(cache=True, nogil=True, error_model="numpy")

#: Rows of the parameters, all over kB T: e_0, e_1, U_ap, Gamma_S, U_p/2, eps_a + U_ap, Gamma_N, Gamma_L, Gamma_R, V/2,
#: e_0 + e_1.
E0, E1, UAP, GS, HALF, LEVEL, GN, GL, GR, BIAS, BOTH = range(11)
PARAMETERS = 11
#: Rows of the results: six populations, currents N, L, sum of the moduli of the terms of N, energy currents N, L, R,
#: net fluxes of the five edges, parts of the current N by cycle.
N, L, MODULI, EN, EL, ER, FLUX, CYCLE = 6, 7, 8, 9, 10, 11, 12, 17
CYCLES = ("++/ss", "--/ss", "+-/ss", "-+/ss", "+-/++", "++/-+", "+-/--", "--/-+", "--/++", "+-/-+",
          "ss--/-++-", "ss++/+--+", "ss-+/++--", "ss+-/++--", "+--+/++--")
ROWS = CYCLE + len(CYCLES)

# nodes: +0, s0, -0, +1, s1, -1; edges: ss, ++, --, +-, -+
_BELOW = np.array([1, 0, 2, 0, 2])
_ABOVE = np.array([4, 3, 5, 5, 3])
_NEXT = np.array([[1, 3, 5], [0, 2, 4], [1, 3, 5], [4, 0, 2], [3, 5, 1], [4, 0, 2]])
# cycles of two edges: up, down, nodes that are not on it (-1: none), N edges (+0, -0, +1, -1) that are, as bits
_TWO = np.array([
    [1, 0, 2, 5, 5], [2, 0, 0, 3, 10], [3, 0, 2, 3, 9], [4, 0, 0, 5, 6], [3, 1, 1, 2, 12],
    [1, 4, 4, 5, 3], [3, 2, 3, 4, 3], [2, 4, 0, 1, 12], [2, 1, -1, -1, 15], [3, 4, -1, -1, 15]])
# cycles of four edges: two up, two down, the N edges on them; the first one has two nodes (s0, s1) beside it
_FOUR = np.array([[0, 2, 4, 3, 5], [0, 1, 3, 4, 10], [0, 4, 1, 2, 9], [0, 3, 1, 2, 6], [3, 4, 1, 2, 0]])
# a workspace of numbers: 36 rates, their elimination, then five a row: u, u of lead L, d, g+, g-, K; four N edges, six
# populations, product of the pivots, D of all pairs of edges
_Q, _W, _U, _UL, _D, _GP, _GM, _KK, _NU, _P, _PIVOT, _DRIVE = 0, 36, 72, 77, 82, 87, 92, 97, 102, 106, 112, 113
_ROOM = 138
# of the two nodes a and b beside a cycle: places of the rates from a and from b to the cycle, from a to b and back
_BESIDE = np.array([[_Q + 6 * i + j for i, other in ((a, b), (b, a)) for j in _NEXT[i] if j != other]
                    + [_Q + 6 * a + b, _Q + 6 * b + a] if a >= 0 else [-1] * 6
                    for a, b in [*((c[2], c[3]) for c in _TWO), (1, 4)]])
# plain numbers of a point: energies of active edges (5) and N edges (4), overlaps (5), half distances of the even
# states, weights, differences of the energies of all pairs of active edges
_X, _DELTA, _OVERLAP = 0, 5, 9
_S0, _S1, _C0, _C1, _SUM, _DIFF, _PLUS, _MINUS, _STEP, _PLAIN = 14, 15, 16, 17, 18, 19, 20, 21, 22, 47


@_jit
def _plain(p: Any, g: Any) -> None:
    """Energies, overlaps and weights of a point; every difference from a form that does not cancel."""
    a, b, gs = p[E0], p[E1], p[GS]
    s0, s1 = math.hypot(a, gs), math.hypot(b, gs)
    total = s0 + s1
    c0 = a / s0 if s0 > 0.0 else 1.0
    c1 = b / s1 if s1 > 0.0 else 1.0
    g[_S0], g[_S1], g[_C0], g[_C1] = s0, s1, c0, c1
    diff = p[UAP] * p[BOTH] / total if total > 0.0 else 0.0
    g[_SUM], g[_DIFF] = total, diff
    n0 = gs / s0 if s0 > 0.0 else 0.0
    n1 = gs / s1 if s1 > 0.0 else 0.0
    g[_PLUS], g[_MINUS] = c0 + c1, c1 - c0
    if c0 * c1 < 0.0:      # c_0 + c_1, both of size n^2 below one in modulus
        g[_PLUS] = n0 * n1 * p[BOTH] * (p[UAP] / (b * s0 - a * s1)) if gs > 0.0 else 0.0
    elif c0 * c1 > 0.0:
        g[_MINUS] = n0 * n1 * p[BOTH] * (p[UAP] / (b * s0 + a * s1)) if gs > 0.0 else 0.0
    cosine = c0 * c1 + n0 * n1
    square = 0.0 if gs == 0.0 else (n0 * (p[UAP] / s1)) ** 2
    same = 0.5 * (1.0 + cosine) if cosine >= 0.0 else 0.5 * square / (1.0 - cosine)
    other = 0.5 * square / (1.0 + cosine) if cosine >= 0.0 else 0.5 * (1.0 - cosine)
    for e in range(5):
        g[_OVERLAP + e] = 1.0 if e == 0 else (same if e < 3 else other)
    level = p[LEVEL]
    g[_X], g[_X + 1], g[_X + 2], g[_X + 3], g[_X + 4] = level, level - diff, level + diff, level + total, level - total
    g[_DELTA], g[_DELTA + 1], g[_DELTA + 2], g[_DELTA + 3] = p[HALF] - s0, p[HALF] + s0, p[HALF] - s1, p[HALF] + s1


@_jit
def _put(m: Any, k: Any, i: int, number: float, power: int) -> None:
    m[i], k[i] = norm(number, power)


@_jit
def _two(am: float, ak: int, bm: float, bk: int) -> tuple[float, int]:
    """Sum of two products."""
    am, ak = norm(am, ak)
    bm, bk = norm(bm, bk)
    return add(am, ak, bm, bk)


@_jit
def _rates(p: Any, g: Any, m: Any, k: Any) -> None:
    """All rates and the factors of the cycles."""
    for i in range(36):
        m[_Q + i], k[_Q + i] = 0.0, 0
    for r in range(4):
        odd, even = 1 + 3 * (r // 2), 3 * (r // 2) + 2 * (r % 2)
        km, kk, fm, fk, hm, hk = fermi(g[_DELTA + r])
        _put(m, k, _NU + r, math.sqrt(2.0) * p[GN] * km, kk)
        _put(m, k, _Q + 6 * odd + even, p[GN] * fm, fk)
        _put(m, k, _Q + 6 * even + odd, 2.0 * p[GN] * hm, hk)
    wm, wk = exp(0.5 * p[BIAS])
    vm, vk = exp(-0.5 * p[BIAS])
    for e in range(5):
        x = g[_X + e]
        akm, akk, afm, afk, ahm, ahk = fermi(x - p[BIAS])
        bkm, bkk, bfm, bfk, bhm, bhk = fermi(x + p[BIAS])
        _put(m, k, _UL + e, p[GL] * afm, afk)
        am, ak = norm(p[GR] * bfm, bfk)
        um, uk = add(m[_UL + e], k[_UL + e], am, ak)
        am, ak = norm(p[GL] * ahm, ahk)
        bm, bk = norm(p[GR] * bhm, bhk)
        dm, dk = add(am, ak, bm, bk)
        m[_U + e], k[_U + e], m[_D + e], k[_D + e] = um, uk, dm, dk
        _put(m, k, _KK + e, akm * bkm, akk + bkk)
        # exp(x/2) u and exp(-x/2) d by f(y) = exp(-y/2) k(y): the energy itself drops out
        am, ak, bm, bk = p[GL] * akm, akk, p[GR] * bkm, bkk
        m[_GP + e], k[_GP + e] = _two(am * wm, ak + wk, bm * vm, bk + vk)
        m[_GM + e], k[_GM + e] = _two(am * vm, ak + vk, bm * wm, bk + wk)
        _put(m, k, _Q + 6 * _BELOW[e] + _ABOVE[e], g[_OVERLAP + e] * um, uk)
        _put(m, k, _Q + 6 * _ABOVE[e] + _BELOW[e], g[_OVERLAP + e] * dm, dk)


@_jit
def _eliminate(m: Any, k: Any) -> None:
    """Populations by the elimination of Grassmann, Taksar and Heyman; the sum of all trees into the last place."""
    for i in range(36):
        m[_W + i], k[_W + i] = m[_Q + i], k[_Q + i]
    tm, tk = 1.0, 0
    for n in range(5, 0, -1):
        sm, sk = 0.0, 0
        for j in range(n):
            sm, sk = add(sm, sk, m[_W + 6 * n + j], k[_W + 6 * n + j])
        tm, tk = norm(tm * sm, tk + sk)
        for i in range(n):
            at = _W + 6 * i + n
            if m[at] != 0.0:
                m[at], k[at] = norm(m[at] / sm, k[at] - sk)
                for j in range(n):
                    to = _W + 6 * n + j
                    if i != j and m[to] != 0.0:
                        am, ak = norm(m[at] * m[to], k[at] + k[to])
                        m[_W + 6 * i + j], k[_W + 6 * i + j] = add(m[_W + 6 * i + j], k[_W + 6 * i + j], am, ak)
    m[_P], k[_P] = 1.0, 0
    sm, sk = 1.0, 0
    for n in range(1, 6):
        pm, pk = 0.0, 0
        for i in range(n):
            am, ak = norm(m[_P + i] * m[_W + 6 * i + n], k[_P + i] + k[_W + 6 * i + n])
            pm, pk = add(pm, pk, am, ak)
        m[_P + n], k[_P + n] = pm, pk
        sm, sk = add(sm, sk, pm, pk)
    for n in range(6):
        m[_P + n], k[_P + n] = norm(m[_P + n] / sm, k[_P + n] - sk)
    m[_PIVOT], k[_PIVOT] = norm(tm * sm, tk + sk)  # product of the pivots over the population of the root


@_jit
def _forests(c: int, m: Any, k: Any) -> tuple[float, int]:
    """Sum over the ways in which the two nodes beside cycle c, which are neighbours, lead to it."""
    o, p, v, w = _BESIDE[c, 0], _BESIDE[c, 1], _BESIDE[c, 2], _BESIDE[c, 3]
    ab, ba = _BESIDE[c, 4], _BESIDE[c, 5]
    om, ok = add(m[o], k[o], m[p], k[p])
    vm, vk = add(m[v], k[v], m[w], k[w])
    tm, tk = add(vm, vk, m[ba], k[ba])
    tm, tk = norm(om * tm, ok + tk)
    ym, yk = norm(m[ab] * vm, k[ab] + vk)
    return add(tm, tk, ym, yk)


@_jit
def _n_edges(bits: int, m: Any, k: Any) -> tuple[float, int]:
    """Product of the factors of those N edges that a cycle has, lower layer and upper layer apart; not normalised."""
    am, bm, power = 1.0, 1.0, 0
    for r in range(2):
        if (bits >> r) & 1:
            am *= m[_NU + r]
            power += k[_NU + r]
        if (bits >> (r + 2)) & 1:
            bm *= m[_NU + 2 + r]
            power += k[_NU + 2 + r]
    return am * bm, power


@_jit
def _half_difference(a: int, b: int, g: Any) -> float:
    """(x_a - x_b)/2 of two active edges, a < b."""
    if a == 0:
        return 0.5 * (g[_DIFF] if b == 1 else (-g[_DIFF] if b == 2 else (-g[_SUM] if b == 3 else g[_SUM])))
    if a == 1:
        return -g[_DIFF] if b == 2 else (-g[_S1] if b == 3 else g[_S0])
    if a == 2:
        return -g[_S0] if b == 3 else g[_S1]
    return g[_SUM]


@_jit
def _drives(fm: float, fk: int, g: Any, m: Any, k: Any) -> None:
    """D(a, b) of all pairs; (fm, fk) is what all have in front."""
    for a in range(5):
        for b in range(a + 1, 5):
            half = _half_difference(a, b, g)
            g[_STEP + 5 * a + b], g[_STEP + 5 * b + a] = 2.0 * half, -2.0 * half
            sm, sk = sinh(half)
            km, kk = norm(m[_KK + a] * m[_KK + b], k[_KK + a] + k[_KK + b])
            sm, sk = norm(sm * km, sk + kk)
            sm, sk = norm(sm * fm, sk + fk)
            m[_DRIVE + 5 * a + b], k[_DRIVE + 5 * a + b] = sm, sk
            m[_DRIVE + 5 * b + a], k[_DRIVE + 5 * b + a] = -sm, sk


@_jit
def _two_drives(a: int, b: int, down: int, other: int, m: Any, k: Any) -> tuple[float, int, float, int]:
    """Two terms whose sum is g+_a g+_b g-_down g-_other - g-_a g-_b g+_down g+_other.

    They stand on either side of a product with one pair turned around. There are two, on both sides of the mean of what
    is subtracted; the lower one makes neither term larger than that.
    """
    lm, lk = norm(m[_GM + a] * m[_GP + down], k[_GM + a] + k[_GP + down])
    rm, rk = norm(m[_GP + b] * m[_GM + other], k[_GP + b] + k[_GM + other])
    um, uk = norm(m[_GP + a] * m[_GM + down], k[_GP + a] + k[_GM + down])
    vm, vk = norm(m[_GM + b] * m[_GP + other], k[_GM + b] + k[_GP + other])
    one, power = norm(lm * rm, lk + rk)
    two, second = norm(um * vm, uk + vk)
    if power > second or (power == second and one > two):
        lm, lk, rm, rk = um, uk, vm, vk
    xm, xk = norm(m[_DRIVE + 5 * a + down] * rm, k[_DRIVE + 5 * a + down] + rk)
    ym, yk = norm(m[_DRIVE + 5 * b + other] * lm, k[_DRIVE + 5 * b + other] + lk)
    return xm, xk, ym, yk


@_jit
def _book(c: int, flux: float, modulus: float, charge: float, energy: float, out: Any) -> None:
    """What the flux of a cycle takes from lead N."""
    out[EN] -= energy * flux
    out[CYCLE + c] = charge * flux
    out[MODULI] += abs(charge) * modulus


@_jit
def _cycles(g: Any, m: Any, k: Any, out: Any) -> None:
    """Fluxes of all cycles and what each moves from lead N."""
    plus, minus, c0, c1 = g[_PLUS], g[_MINUS], g[_C0], g[_C1]
    charge = (minus, -minus, -plus, plus, -2.0 * c1, -2.0 * c0, -2.0 * c0, -2.0 * c1, -2.0 * minus, -2.0 * plus)
    for c in range(10):
        up, down, a, b, bits = _TWO[c, 0], _TWO[c, 1], _TWO[c, 2], _TWO[c, 3], _TWO[c, 4]
        overlap = g[_OVERLAP + up] * g[_OVERLAP + down]
        if overlap == 0.0:
            continue
        jm, jk = m[_DRIVE + 5 * up + down], k[_DRIVE + 5 * up + down]
        nm, nk = _n_edges(bits, m, k)
        tm, tk = _forests(c, m, k) if a >= 0 else (1.0, 0)
        jm, jk = norm(overlap * jm * nm * tm, jk + nk + tk)  # six numbers and the overlap: float64 holds them
        flux = value(jm, jk)
        out[FLUX + up] += flux
        out[FLUX + down] -= flux
        _book(c, flux, abs(flux), charge[c], g[_STEP + 5 * up + down], out)
    charges = (-minus, minus, plus, -plus, 0.0)
    energies = (g[_DIFF], -g[_DIFF], -g[_SUM], g[_SUM], 0.0)
    for c in range(5):
        a, b, down, other, bits = _FOUR[c, 0], _FOUR[c, 1], _FOUR[c, 2], _FOUR[c, 3], _FOUR[c, 4]
        overlap = g[_OVERLAP + a] * g[_OVERLAP + b] * g[_OVERLAP + down] * g[_OVERLAP + other]
        if overlap == 0.0:
            continue
        nm, nk = _n_edges(bits, m, k)
        if bits == 0:
            nm, nk = _forests(10, m, k)
        nm, nk = norm(nm * overlap, nk)
        if (c == 2 and g[_DIFF] > 0.0) or (c == 3 and g[_DIFF] < 0.0):  # pairs of edges of one sign, where there are
            down, other = other, down
        xm, xk, ym, yk = _two_drives(a, b, down, other, m, k)
        jm, jk = add(xm, xk, ym, yk)
        jm, jk = norm(jm * nm, jk + nk)
        modulus, power = add(abs(xm), xk, abs(ym), yk)
        modulus, power = norm(modulus * nm, power + nk)
        flux = value(jm, jk)
        out[FLUX + a] += flux
        out[FLUX + b] += flux
        out[FLUX + down] -= flux
        out[FLUX + other] -= flux
        _book(10 + c, flux, value(modulus, power), charges[c], energies[c], out)


@_jit
def _drive_current(p: Any, g: Any, hm: float, hk: int, m: Any, k: Any, out: Any) -> None:
    """Currents of L, of particles and energy: a share of the net flux of each edge and a term of the bias's sign."""
    for e in range(5):
        xm, xk = norm(m[_UL + e] / m[_U + e], k[_UL + e] - k[_U + e])
        own = value(xm, xk) * out[FLUX + e]
        am, ak = norm(m[_KK + e] * m[_P + _ABOVE[e]], k[_KK + e] + k[_P + _ABOVE[e]])
        am, ak = norm(am / m[_U + e] * g[_OVERLAP + e] * hm, ak - k[_U + e] + hk)
        own += value(am, ak)
        out[L] += own
        out[EL] += g[_X + e] * own
        out[ER] += g[_X + e] * (out[FLUX + e] - own)


@_jit
def point(p: Any, g: Any, m: Any, k: Any, out: Any) -> None:
    """All results of one point; g, m, k are workspaces."""
    out[:] = 0.0
    _plain(p, g)
    _rates(p, g, m, k)
    _eliminate(m, k)
    for n in range(6):
        out[n] = value(m[_P + n], k[_P + n])
    sm, sk = sinh(p[BIAS])
    hm, hk = norm(2.0 * p[GL] * p[GR] * sm, sk)
    fm, fk = norm(4.0 * hm * sm, hk + sk)
    fm, fk = norm(fm / m[_PIVOT], fk - k[_PIVOT])
    _drives(fm, fk, g, m, k)
    _cycles(g, m, k, out)
    c = CYCLE
    out[N] = (((out[c + 4] + out[c + 5]) + (out[c + 6] + out[c + 7])) + (out[c] + out[c + 1])
              + ((out[c + 2] + out[c + 3]) + (out[c + 8] + out[c + 9]))
              + ((out[c + 10] + out[c + 11]) + (out[c + 12] + out[c + 13])))
    _drive_current(p, g, hm, hk, m, k, out)


@_jit
def everything(parameters: Any, results: Any) -> None:
    """Fill results[:, i] from parameters[:, i] for all points."""
    g, m, k = np.empty(_PLAIN), np.empty(_ROOM), np.empty(_ROOM, dtype=np.int64)
    p, out = np.empty(PARAMETERS), np.empty(ROWS)
    for i in range(parameters.shape[1]):
        p[:] = parameters[:, i]
        point(p, g, m, k, out)
        results[:, i] = out


@_jit
def currents(parameters: Any, results: Any) -> None:
    """Fill results[0, i], results[1, i] with the currents of N and L."""
    g, m, k = np.empty(_PLAIN), np.empty(_ROOM), np.empty(_ROOM, dtype=np.int64)
    p, out = np.empty(PARAMETERS), np.empty(ROWS)
    for i in range(parameters.shape[1]):
        p[:] = parameters[:, i]
        point(p, g, m, k, out)
        results[0, i], results[1, i] = out[N], out[L]
