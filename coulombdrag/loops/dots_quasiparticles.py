"""Two dots, one between a normal lead and a superconducting one, as a ladder of charge states, point by point.

States (k, n): k of 2 or 3 charges of the passive dot, n = 0, 1 of the active one. Rails k -> k + 1 belong to N and S,
which are in equilibrium with each other, rungs n -> n + 1 to L and R at the bias +-V/2. Around a cycle of the rails
between charges i and j and of the rungs at i and j the product of rates forward less backward is

    (rails down at n = 0 and up at n = 1) B,    B = 8 G_L G_R e^(u/2) sinh(V/2T)^2 sinh(u/2) h_Li h_Lj h_Ri h_Rj,

u = (j - i) U_ap/T and h = 1/2cosh(x/2) of a lead at the level of a rung: zero without bias, of one sign for all cycles.
Times the forests that lead to the cycle, over the sum Z of all trees, it is a flux of Hill's. With J_k the flux up the
rails k at n = 0 (and down them at n = 1),

    I_N = sum_k J_k G_N (G_k1 - G_k0)/(G_k0 G_k1),   I_L = sum_k G_L G_R/(G_L + G_R) (f_L - f_R) (p_k0 + p_k1).

Z is the product of the pivots of the subtraction-free elimination over the population of the state that is left.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numba import njit

from . import scaled
from .gth import steady
from .scaled import add, quotient, trim, two_sum, value

#: Called from other loops alone: without what Python would call, which takes half the time to compile.
_jit: Any = njit(nogil=True, error_model="numpy", no_cpython_wrapper=True, no_cfunc_wrapper=True)
_public: Any = njit(cache=True, nogil=True, error_model="numpy")

#: Parameters of a point: six energies, three rates of normal leads, then those of S, k outside n, and what they change.
EPS_P, EPS_A, U_P, U_AP, BIAS, KT, GN, GL, GR, GS = range(10)
_F, _G, _H = 0, 1, 2


@_jit
def _at(eps: float, a: float, b: float, T: float, m: Any, e: Any) -> None:
    """Fermi factors at (eps + a + b)/T."""
    h, r = two_sum(eps, a)
    h, s = two_sum(h, b)
    h, r = quotient(h, r + s, T)
    scaled.fermi(h, r, m, e)


@_jit
def _rails(x: Any, K: int, m: Any, e: Any) -> None:
    """Rates of the passive dot [k, n, up or down], the spins of the state k = 1 together."""
    fm, fe = np.empty(3), np.empty(3, np.int64)
    for k in range(K):
        for n in range(2):
            _at(x[EPS_P], k * x[U_P], n * x[U_AP], x[KT], fm, fe)
            G = x[GN] + x[GS + 2 * k + n]
            for way in range(2):
                spins = 2.0 if K == 2 and k == way else 1.0
                m[k, n, way], e[k, n, way] = trim(spins * G * fm[way], fe[way])


@_jit
def _rungs(x: Any, K: int, m: Any, e: Any, hm: Any, he: Any) -> None:
    """Rates of the active dot [k, up or down]; h of leads L, R."""
    fm, fe = np.empty(3), np.empty(3, np.int64)
    for k in range(K + 1):
        for way in range(2):
            m[k, way], e[k, way] = 0.0, 0
        for lead in range(2):
            _at(x[EPS_A], k * x[U_AP], (lead - 0.5) * x[BIAS], x[KT], fm, fe)
            hm[k, lead], he[k, lead] = fm[_H], fe[_H]
            for way in range(2):
                m[k, way], e[k, way] = add(m[k, way], e[k, way], x[GL + lead] * fm[way], fe[way])
        for way in range(2):
            m[k, way], e[k, way] = trim(m[k, way], e[k, way])


@_jit
def _ladder(K: int, rm: Any, re: Any, am: Any, ae: Any, wm: Any, we: Any) -> None:
    """Rates w[from, to] between the states 2 k + n."""
    wm[:], we[:] = 0.0, 0
    for k in range(K + 1):
        for way in range(2):
            wm[2 * k + way, 2 * k + 1 - way], we[2 * k + way, 2 * k + 1 - way] = am[k, way], ae[k, way]
            if k < K:
                for n in range(2):
                    i, j = 2 * (k + way) + n, 2 * (k + 1 - way) + n
                    wm[i, j], we[i, j] = rm[k, n, way], re[k, n, way]


@_jit
def _turn(x: Any, i: int, j: int, rm: Any, re: Any, hm: Any, he: Any) -> tuple[float, Any]:
    """Forward less backward around the cycle between charges i and j."""
    hi, lo = quotient(0.5 * (j - i) * x[U_AP], 0.0, x[KT])
    sm, se = scaled.sinh(hi, lo)
    m, e = scaled.exp(hi, lo)
    hi, lo = quotient(0.5 * x[BIAS], 0.0, x[KT])
    vm, ve = scaled.sinh(hi, lo)
    m, e = trim(8.0 * m * sm, e + se)
    m, e = trim(m * vm * vm * x[GL] * x[GR], e + 2 * ve)
    for lead in range(2):
        m *= hm[i, lead] * hm[j, lead]
        e += he[i, lead] + he[j, lead]
    for k in range(i, j):
        m, e = trim(m * rm[k, 0, 1] * rm[k, 1, 0], e + re[k, 0, 1] + re[k, 1, 0])
    return m, e


@_jit
def _forest(k: int, way: int, rung: int, rm: Any, re: Any, am: Any, ae: Any) -> tuple[float, Any]:
    """Forests that lead both states at the charge `rung` by the rails k to the other charge."""
    m, e = rm[k, 0, way] * rm[k, 1, way], re[k, 0, way] + re[k, 1, way]
    m, e = add(m, e, rm[k, 0, way] * am[rung, 1], re[k, 0, way] + ae[rung, 1])
    m, e = add(m, e, rm[k, 1, way] * am[rung, 0], re[k, 1, way] + ae[rung, 0])
    return trim(m, e)


@_jit
def _fluxes(x: Any, K: int, rm: Any, re: Any, am: Any, ae: Any, hm: Any, he: Any, jm: Any, je: Any) -> None:
    """J_k Z."""
    wm, we = 0.0, np.int64(0)
    if K == 2:
        wm, we = _turn(x, 0, 2, rm, re, hm, he)
    for k in range(K):
        m, e = _turn(x, k, k + 1, rm, re, hm, he)
        if K == 2:
            fm, fe = _forest(1 - k, 1 - k, 2 - 2 * k, rm, re, am, ae)
            m, e = add(m * fm, e + fe, wm, we)
        jm[k], je[k] = m, e


@_public
def solve(K: int, parameters: Any, out: Any) -> None:
    """Fill out[:, point]: populations of the states 2 k + n, then the currents N and L, over the unit of the rates.

    parameters[row, point] in the order of EPS_P ... GR, then G_S of rail k at n, 2 k + n, and its change with n, by k.
    """
    n = 2 * K + 2
    rm, re = np.empty((K, 2, 2)), np.empty((K, 2, 2), np.int64)
    am, ae = np.empty((K + 1, 2)), np.empty((K + 1, 2), np.int64)
    hm, he = np.empty((K + 1, 2)), np.empty((K + 1, 2), np.int64)
    wm, we = np.empty((n, n)), np.empty((n, n), np.int64)
    pm, pe = np.empty(n), np.empty(n, np.int64)
    jm, je = np.empty(K), np.empty(K, np.int64)
    x = np.empty(parameters.shape[0])
    for point in range(parameters.shape[1]):
        x[:] = parameters[:, point]
        _rails(x, K, rm, re)
        _rungs(x, K, am, ae, hm, he)
        _ladder(K, rm, re, am, ae, wm, we)
        Zm, Ze = steady(n, wm, we, pm, pe)
        for i in range(n):
            out[i, point] = value(pm[i], pe[i])
        _fluxes(x, K, rm, re, am, ae, hm, he, jm, je)
        sm, se = 0.0, np.int64(0)
        for k in range(K):
            if jm[k] != 0.0:                                     # else a rail may be closed
                below = (x[GN] + x[GS + 2 * k]) * (x[GN] + x[GS + 2 * k + 1])
                m, e = trim(jm[k] / Zm, je[k] - Ze)
                sm, se = add(sm, se, x[GN] * x[GS + 2 * K + k] / below * m, e)
        out[n, point] = value(sm, se)
        hi, lo = quotient(0.5 * x[BIAS], 0.0, x[KT])
        vm, ve = scaled.sinh(hi, lo)
        sm, se = 0.0, np.int64(0)
        for k in range(K + 1):
            m, e = add(pm[2 * k], pe[2 * k], pm[2 * k + 1], pe[2 * k + 1])
            sm, se = add(sm, se, m * hm[k, 0] * hm[k, 1], e + he[k, 0] + he[k, 1])
        share = x[GL] / (x[GL] + x[GR]) * x[GR]
        out[n + 1, point] = value(2.0 * share * vm * sm, ve + se)
