"""Two dots, four charge states, any leads: populations and currents from factored fluxes, point by point.

States in the order of the ring: (na, nb) = 00, 10, 11, 01. Its edges: A0 (a fills, b empty), B1, A1, B0. The flux is

    J = (A0+ A1- B0- B1+ - A0- A1+ B0+ B1-)/Z,     Z = sum over roots of their four spanning trees.

With D = W0+ W1- - e^(U/T_r) W0- W1+ and M = W0- W1+ of each dot the numerator is D_a M_b - M_a D_b at any T_r. D
vanishes where all leads of the dot have one mu and T_r; in general it is a sum over its leads of expm1 of
U(1/T_l - 1/T_r), and over pairs of leads of sinh of differences of mu and 1/T, the two orders of a pair combined
(`_pair`). Where temperatures differ, the sum over all choices of leads competes with it (`_turns`).

The current of lead l through an edge with flux F (filling) and populations p0, p1 has four forms,

    w+ p0 - w- p1 = (w+/W+) F + K p1/W+ = (w-/W-) F + K p0/W- = (Gamma_l/Gamma) F + K (p0 + p1)/Gamma,

K = sum_l' Gamma_l Gamma_l' (f_l - f_l'): the one with the smallest moduli of its terms is taken. All numbers are those
of `scaled`. Couplings come with the largest of a point near one.
"""

from __future__ import annotations

import math
from typing import Any

import numpy as np
from numba import njit

from . import scaled
from .scaled import add, cross, less, quotient, two_sum, value

#: Called from other loops alone: without what Python would call, which takes half the time to compile.
_jit: Any = njit(nogil=True, error_model="numpy", no_cpython_wrapper=True, no_cfunc_wrapper=True)
_public: Any = njit(cache=True, nogil=True, error_model="numpy")

#: Rows of the Fermi factors of a lead at a charge n: f, 1 - f and 1/2cosh(x/2) as mantissa and exponent.
_F, _G, _H = 0, 1, 2
_exp, _sinh, _expm1, _level = scaled.exp, scaled.sinh, scaled.expm1, scaled.level


@_jit
def _edges(G: Any, dots: Any, m: Any, e: Any, wm: Any, we: Any) -> None:
    """Sums over leads: w[dot, charge of the other, in or out]."""
    wm[:], we[:] = 0.0, 0
    for lead in range(dots.size):
        d = dots[lead]
        for n in range(2):
            for s in range(2):
                wm[d, n, s], we[d, n, s] = add(wm[d, n, s], we[d, n, s], G[lead, n] * m[lead, n, s], e[lead, n, s])


@_jit
def _trees(wm: Any, we: Any, pm: Any, pe: Any) -> tuple[float, Any]:
    """Populations p[na, nb] times Z, and Z."""
    fm, fe, bm, be = np.empty(4), np.empty(4, np.int64), np.empty(4), np.empty(4, np.int64)
    for i in range(4):                                           # forward and backward along the ring
        d, n, s = i % 2, (0, 1, 1, 0)[i], 0 if i < 2 else 1
        fm[i], fe[i], bm[i], be[i] = wm[d, n, s], we[d, n, s], wm[d, n, 1 - s], we[d, n, 1 - s]
    Zm, Ze = 0.0, np.int64(0)
    for i in range(4):                                           # root i; forward edge j leaves j, backward enters it
        j, k, q = (i + 1) % 4, (i + 2) % 4, (i + 3) % 4
        sm, se = add(fm[j], fe[j], bm[i], be[i])
        sm, se = add(sm * fm[k], se + fe[k], bm[i] * bm[j], be[i] + be[j])
        sm, se = add(sm * fm[q], se + fe[q], bm[i] * bm[j] * bm[k], be[i] + be[j] + be[k])
        na, nb = (0, 1, 1, 0)[i], (0, 0, 1, 1)[i]
        pm[na, nb], pe[na, nb] = sm, se
        Zm, Ze = add(Zm, Ze, sm, se)
    return Zm, Ze


@_jit
def _difference(eps: float, mu: Any, T: Any, i: int, j: int) -> tuple[float, float]:
    """x_i - x_j of two leads at the level eps, from differences of mu and of T."""
    s, r = two_sum(mu[j], -mu[i])
    s, r = quotient(s, r, T[j])
    if T[i] != T[j]:
        s, t = two_sum(s, (eps - mu[i]) / T[i] * ((T[j] - T[i]) / T[j]))
        r += t
    return s, r


@_jit
def _pair(i: int, j: int, eps: float, U: float, Tr: float, G: Any, mu: Any, T: Any, m: Any, e: Any
          ) -> tuple[float, Any, float, Any]:
    """Terms of D with two different leads, both orders: a t_ij + b t_ji with a = G_i0 G_j1, b = G_j0 G_i1; moduli.

    t_ij = f_i0 (1 - f_j1)(1 - e^s1) = -2 e^(U/2Tr) sinh(s1/2) h_i0 h_j1 with h = 1/2cosh(x/2) and
    s1 = x_i0 - x_j1 + U/Tr; t_ji likewise with s2. At one temperature s1 = -s2 is the bias over T, and the sum of both
    has its square where a = b.
    """
    a, b = G[i, 0] * G[j, 1], G[j, 0] * G[i, 1]
    delta, low = _difference(eps, mu, T, i, j)
    hi, lo = quotient(0.5 * U, 0.0, Tr)
    um, ue = _exp(hi, lo)
    am, ae = m[i, 0, _H] * m[j, 1, _H], e[i, 0, _H] + e[j, 1, _H]
    bm, be = m[j, 0, _H] * m[i, 1, _H], e[j, 0, _H] + e[i, 1, _H]
    if T[i] == T[j] and T[i] == Tr:
        km, ke = _sinh(0.5 * delta, 0.5 * low)
        if km == 0.0:
            return 0.0, np.int64(0), 0.0, np.int64(0)
        # with A = h_i0 h_j1 and B = h_j0 h_i1: A - B = 4 sinh(k) sinh(U/2T) A B
        cm, ce = add(am, ae, bm, be)
        vm, ve = _sinh(hi, lo)
        xm, xe = 2.0 * (a + b) * km * vm * am * bm, ke + ve + ae + be
        ym, ye = 0.5 * cross(G[i, 0], G[j, 1], G[j, 0], G[i, 1]) * cm, ce
        sm, se = add(xm, xe, ym, ye)
        rm, re = add(abs(xm), xe, abs(ym), ye)
        pm, pe = add(a * am, ae, b * bm, be)
        if less(pm, pe, rm, re):                                 # far from small bias: the orders as they are
            sm, se = add(a * am, ae, -b * bm, be)
            rm, re = pm, pe
        return -2.0 * km * um * sm, ke + ue + se, 2.0 * abs(km) * um * rm, ke + ue + re
    s1, low1 = two_sum(delta, U * ((T[j] - Tr) / T[j] / Tr))
    s2, low2 = two_sum(-delta, U * ((T[i] - Tr) / T[i] / Tr))
    xm, xe = _sinh(0.5 * s1, 0.5 * (low1 + low))
    ym, ye = _sinh(0.5 * s2, 0.5 * (low2 - low))
    sm, se = add(a * am * xm, ae + xe, b * bm * ym, be + ye)
    rm, re = add(a * am * abs(xm), ae + xe, b * bm * abs(ym), be + ye)
    return -2.0 * um * sm, ue + se, 2.0 * um * rm, ue + re


@_jit
def _group(i: int, j: int, eps: float, U: float, Tr: float, G: Any, mu: Any, T: Any, m: Any, e: Any
           ) -> tuple[float, Any, float, Any]:
    """D of lead i alone (i = j), or of two leads in both orders; and the sum of the moduli of its terms."""
    if i != j:
        return _pair(i, j, eps, U, Tr, G, mu, T, m, e)
    if T[i] == Tr:
        return 0.0, np.int64(0), 0.0, np.int64(0)
    xm, xe = _expm1(U * ((T[i] - Tr) / T[i] / Tr))
    dm, de = -G[i, 0] * G[i, 1] * xm * m[i, 0, _F] * m[i, 1, _G], xe + e[i, 0, _F] + e[i, 1, _G]
    return dm, de, abs(dm), de


@_jit
def _exits(i: int, j: int, G: Any, m: Any, e: Any) -> tuple[float, Any]:
    """M of lead i alone (i = j), or of two leads in both orders."""
    mm, me = G[i, 0] * G[j, 1] * m[i, 0, _G] * m[j, 1, _F], e[i, 0, _G] + e[j, 1, _F]
    if i != j:
        mm, me = add(mm, me, G[j, 0] * G[i, 1] * m[j, 0, _G] * m[i, 1, _F], e[j, 0, _G] + e[i, 1, _F])
    return mm, me


@_jit
def _turns(i: int, j: int, k: int, q: int, eps: Any, U: float, G: Any, mu: Any, T: Any, m: Any, e: Any
           ) -> tuple[float, Any, float, Any]:
    """Forward less backward turns by leads i, j of dot a and k, q of dot b, in all orders; and their moduli.

    With lead i on A0, j on A1, k on B1, q on B0 the difference is -2 sinh(S/2) h_i0 h_j1 h_k1 h_q0 times couplings,
    S = (x_i0 - x_j1) - (x_q0 - x_k1).
    """
    sm, se, rm, re = 0.0, np.int64(0), 0.0, np.int64(0)
    for swap in range(4):
        if (swap % 2 == 1 and i == j) or (swap > 1 and k == q):
            continue
        a0, a1 = (i, j) if swap % 2 == 0 else (j, i)
        b0, b1 = (q, k) if swap < 2 else (k, q)
        da, la = _difference(eps[0], mu, T, a0, a1)
        db, lb = _difference(eps[1], mu, T, b0, b1)
        hi, lo = two_sum(da, -db)
        hi, lw = two_sum(hi, U * ((T[a1] - T[b1]) / T[a1] / T[b1]))
        xm, xe = _sinh(0.5 * hi, 0.5 * (lo + lw + la - lb))
        xm *= -2.0 * (G[a0, 0] * G[a1, 1]) * (G[b0, 0] * G[b1, 1])
        xm *= m[a0, 0, _H] * m[a1, 1, _H] * m[b0, 0, _H] * m[b1, 1, _H]
        xe += e[a0, 0, _H] + e[a1, 1, _H] + e[b0, 0, _H] + e[b1, 1, _H]
        sm, se = add(sm, se, xm, xe)
        rm, re = add(rm, re, abs(xm), xe)
    return sm, se, rm, re


@_jit
def _both(i: int, j: int, k: int, q: int, eps: Any, U: float, G: Any, mu: Any, T: Any, m: Any, e: Any
          ) -> tuple[float, Any]:
    """What leads i, j of dot a and k, q of dot b add to J Z, in the form with the smaller moduli."""
    Tr = T[i] if i == j and k != q else T[k]                     # a lone lead's temperature takes its own D out
    am, ae, vm, ve = _group(i, j, eps[0], U, Tr, G, mu, T, m, e)
    bm, be, wm, we = _group(k, q, eps[1], U, Tr, G, mu, T, m, e)
    nm, ne = _exits(i, j, G, m, e)
    om, oe = _exits(k, q, G, m, e)
    rm, re = add(vm * om, ve + oe, wm * nm, we + ne)
    sm, se, tm, te = _turns(i, j, k, q, eps, U, G, mu, T, m, e)
    return (sm, se) if less(tm, te, rm, re) else add(am * om, ae + oe, -bm * nm, be + ne)


@_jit
def _imbalance(d: int, eps: float, U: float, Tr: float, G: Any, mu: Any, T: Any, dots: Any, m: Any, e: Any
               ) -> tuple[float, Any]:
    """D of a dot whose leads have one temperature."""
    sm, se = 0.0, np.int64(0)
    for i in range(dots.size):
        if dots[i] != d:
            continue
        for j in range(i, dots.size):
            if dots[j] == d and (T[i] != Tr or mu[i] != mu[j]):
                dm, de, _, _ = _group(i, j, eps, U, Tr, G, mu, T, m, e)
                sm, se = add(sm, se, dm, de)
    return sm, se


@_jit
def _numerator(eps: Any, U: float, G: Any, mu: Any, T: Any, dots: Any, m: Any, e: Any, wm: Any, we: Any
               ) -> tuple[float, Any]:
    """J Z."""
    Ta = Tb = -1.0
    single = True
    for i in range(dots.size):
        if dots[i] == 0:
            single &= Ta in (-1.0, T[i])
            Ta = T[i]
        else:
            single &= Tb in (-1.0, T[i])
            Tb = T[i]
    sm, se = 0.0, np.int64(0)
    if single and Ta == Tb:
        am, ae = _imbalance(0, eps[0], U, Tb, G, mu, T, dots, m, e)
        bm, be = _imbalance(1, eps[1], U, Tb, G, mu, T, dots, m, e)
        if bm == 0.0:
            return am * wm[1, 0, 1] * wm[1, 1, 0], ae + we[1, 0, 1] + we[1, 1, 0]
        if am == 0.0:
            return -bm * wm[0, 0, 1] * wm[0, 1, 0], be + we[0, 0, 1] + we[0, 1, 0]
    for i in range(dots.size):
        for j in range(i, dots.size):
            if dots[i] != 0 or dots[j] != 0:
                continue
            for k in range(dots.size):
                for q in range(k, dots.size):
                    if dots[k] == 1 and dots[q] == 1:
                        xm, xe = _both(i, j, k, q, eps, U, G, mu, T, m, e)
                        sm, se = add(sm, se, xm, xe)
    return sm, se


@_jit
def _drive(i: int, n: int, eps: float, U: float, G: Any, mu: Any, T: Any, dots: Any, m: Any, e: Any
           ) -> tuple[float, Any]:
    """K of lead i at charge n."""
    sm, se = 0.0, np.int64(0)
    for j in range(dots.size):
        if dots[j] != dots[i] or j == i or (mu[i] == mu[j] and T[i] == T[j]):
            continue
        x, low = _difference(eps, mu, T, i, j)
        if n == 1 and T[i] != T[j]:
            x += U * ((T[j] - T[i]) / T[i] / T[j])
        xm, xe = _sinh(0.5 * x, 0.5 * low)
        sm, se = add(sm, se, -2.0 * G[i, n] * G[j, n] * xm * m[i, n, _H] * m[j, n, _H],
                     xe + e[i, n, _H] + e[j, n, _H])
    return sm, se


@_jit
def _forms(choice: int, i: int, n: int, G: Any, total: float, Fm: float, Fe: Any, Km: float, Ke: Any, p: Any, pe: Any,
           m: Any, e: Any, wm: Any, we: Any) -> tuple[float, Any, float, Any]:
    """The two terms of a form of the current of lead i through an edge; p, w: empty and full, in and out."""
    if choice == 0:
        return (G[i, n] * m[i, n, _F] * p[0], e[i, n, _F] + pe[0], -G[i, n] * m[i, n, _G] * p[1], e[i, n, _G] + pe[1])
    if choice == 3:
        am, ae = add(p[0], pe[0], p[1], pe[1])
        return G[i, n] / total * Fm, Fe, Km * am / total, Ke + ae
    s = choice - 1
    return (G[i, n] * m[i, n, s] * Fm / wm[s], e[i, n, s] + Fe - we[s],
            Km * p[1 - s] / wm[s], Ke + pe[1 - s] - we[s])


@_jit
def _through(i: int, n: int, G: Any, total: float, Fm: float, Fe: Any, Km: float, Ke: Any, p: Any, pe: Any, m: Any,
             e: Any, wm: Any, we: Any) -> tuple[float, Any, float, Any]:
    """Current of lead i through an edge by the form with the smallest moduli; and these."""
    bm, be, sm, se = math.inf, np.int64(0), 0.0, np.int64(0)
    for choice in (3, 1, 2, 0):
        if (choice in (1, 2) and wm[choice - 1] == 0.0) or (choice == 3 and total == 0.0):
            continue
        if choice == 0 and Km == 0.0:
            continue                                             # a gross flux is no better than its net
        xm, xe, ym, ye = _forms(choice, i, n, G, total, Fm, Fe, Km, Ke, p, pe, m, e, wm, we)
        am, ae = add(abs(xm), xe, abs(ym), ye)
        if bm == math.inf or less(am, ae, bm, be):
            bm, be = am, ae
            sm, se = add(xm, xe, ym, ye)
        if Km == 0.0:
            break
    return (sm, se, bm, be) if bm != math.inf else (0.0, np.int64(0), 0.0, np.int64(0))


@_jit
def _lead(i: int, eps: Any, U: float, G: Any, mu: Any, T: Any, dots: Any, m: Any, e: Any, wm: Any, we: Any, pm: Any,
          pe: Any, Jm: float, Je: Any, im: Any, ie: Any) -> None:
    """Currents of a lead through its edges and their sum, in places 0, 1, 2 of `im`, `ie`."""
    d = dots[i]
    total = np.zeros(2)
    for j in range(dots.size):
        if dots[j] == d:
            total[0] += G[j, 0]
            total[1] += G[j, 1]
    qm, qe, K = np.empty(2), np.empty(2, np.int64), np.empty(2)
    bm, be, tm, te, cm, ce = 0.0, np.int64(0), 0.0, np.int64(0), 0.0, np.int64(0)
    for n in range(2):
        for s in range(2):
            qm[s], qe[s] = (pm[s, n], pe[s, n]) if d == 0 else (pm[n, s], pe[n, s])
        Km, Ke = _drive(i, n, eps[d], U, G, mu, T, dots, m, e)
        K[n] = Km
        Fm = Jm if d == n else -Jm                               # A0 and B1 fill along the ring
        im[n], ie[n], xm, xe = _through(i, n, G, total[n], Fm, Je, Km, Ke, qm, qe, m, e, wm[d, n], we[d, n])
        bm, be = add(bm, be, xm, xe)
        if Km != 0.0:                                            # what the total form adds beside the flux
            _, _, ym, ye = _forms(3, i, n, G, total[n], Fm, Je, Km, Ke, qm, qe, m, e, wm[d, n], we[d, n])
            tm, te = add(tm, te, ym, ye)
            cm, ce = add(cm, ce, abs(ym), ye)
    im[2], ie[2] = add(im[0], ie[0], im[1], ie[1])
    if total[0] == 0.0 or total[1] == 0.0:
        return
    # both edges in the total form: the flux with Gamma_i1/Gamma_1 - Gamma_i0/Gamma_0, which is exact
    share = 0.0
    for j in range(dots.size):
        if dots[j] == d and j != i:
            share += cross(G[i, 1], G[j, 0], G[i, 0], G[j, 1])
    share *= (1.0 if d == 1 else -1.0) / total[0] / total[1]
    cm, ce = add(cm, ce, abs(share * Jm), Je)
    if (K[0] == 0.0 and K[1] == 0.0) or less(cm, ce, bm, be):
        im[2], ie[2] = add(share * Jm, Je, tm, te)


@_public
def solve(eps: Any, U: Any, G: Any, mu: Any, T: Any, dots: Any, populations: Any, currents: Any, exponents: Any
          ) -> None:
    """Fill populations[point, na, nb], currents[point, lead, (edge 0, edge 1, sum)] as mantissa and exponent.

    eps[point, dot], U[point], G[point, lead, charge], mu[point, lead], T[point, lead]; dots[lead] is 0 or 1.
    """
    leads = dots.size
    m, e = np.empty((leads, 2, 3)), np.empty((leads, 2, 3), np.int64)
    wm, we = np.empty((2, 2, 2)), np.empty((2, 2, 2), np.int64)
    pm, pe = np.empty((2, 2)), np.empty((2, 2), np.int64)
    for point in range(U.size):
        at, g, u, t = eps[point], G[point], mu[point], T[point]
        for lead in range(leads):
            for n in range(2):
                hi, lo = _level(at[dots[lead]], n * U[point], u[lead], t[lead])
                scaled.fermi(hi, lo, m[lead, n], e[lead, n])
        _edges(g, dots, m, e, wm, we)
        Zm, Ze = _trees(wm, we, pm, pe)
        for i in range(2):
            for j in range(2):
                pm[i, j], pe[i, j] = pm[i, j] / Zm, pe[i, j] - Ze
                populations[point, i, j] = value(pm[i, j], pe[i, j])
        Jm, Je = _numerator(at, U[point], g, u, t, dots, m, e, wm, we)
        for lead in range(leads):
            _lead(lead, at, U[point], g, u, t, dots, m, e, wm, we, pm, pe, Jm / Zm, Je - Ze, currents[point, lead],
                  exponents[point, lead])
