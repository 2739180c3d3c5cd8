"""Block sweeps over the columns of a strip: inverse of a block tridiagonal matrix, lesser function, their derivatives.

A = E - H - Sigma has the blocks A[n] of the columns and, from column n to n + 1, the diagonal block c[n]; back it is
c[n]^*. Column n is W sites, gL[n] and gR[n] its Green function without what lies on its right and left, G[n] the one of
the whole. What enters column n of G Sigma^< G^+ from both sides is

    S[n] = c[n-1] gL^<[n-1] c[n-1]^* + c[n]^* gR^<[n+1] c[n],    g^<[n] = g[n] (sources of n + what entered) g[n]^+,

and the diagonal of G[n] S[n] G[n]^+ is what sources in other columns make. Six products of W x W matrices a column.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numba import njit

_jit: Any = njit(cache=True, nogil=True, error_model="numpy")


@_jit
def _sandwich(c: Any, x: Any, back: bool, out: Any) -> None:
    """out = c x c^* (or c^* x c), c diagonal."""
    W = len(c)
    for i in range(W):
        left = c[i].conjugate() if back else c[i]
        for j in range(W):
            out[i, j] = left * x[i, j] * (c[j] if back else c[j].conjugate())


@_jit
def factor(A: Any, c: Any) -> Any:
    """Return gL, gR and G, each (length, W, W); a block that cannot be inverted raises LinAlgError."""
    L, W = A.shape[0], A.shape[1]
    gL, gR, G = np.empty_like(A), np.empty_like(A), np.empty_like(A)
    part = np.empty((W, W), dtype=np.complex128)
    gL[0] = np.linalg.inv(A[0])
    for n in range(1, L):
        _sandwich(c[n - 1], gL[n - 1], False, part)
        gL[n] = np.linalg.inv(A[n] - part)
    gR[L - 1] = np.linalg.inv(A[L - 1])
    for n in range(L - 2, -1, -1):
        _sandwich(c[n], gR[n + 1], True, part)
        gR[n] = np.linalg.inv(A[n] - part)
        if n > 0:
            whole = A[n] - part
            _sandwich(c[n - 1], gL[n - 1], False, part)
            G[n] = np.linalg.inv(whole - part)
    G[L - 1], G[0] = gL[L - 1], gR[0]
    return gL, gR, G


@_jit
def factor_slopes(dA: Any, c: Any, gL: Any, gR: Any, G: Any) -> Any:
    """Return the derivatives of gL, gR and G for the derivative dA of the blocks: dg = -g (dA - d(rest)) g."""
    L, W = dA.shape[0], dA.shape[1]
    dL, dR, dG = np.empty_like(dA), np.empty_like(dA), np.empty_like(dA)
    part, other = np.empty((W, W), dtype=np.complex128), np.empty((W, W), dtype=np.complex128)
    dL[0] = -np.dot(np.dot(gL[0], dA[0]), gL[0])
    for n in range(1, L):
        _sandwich(c[n - 1], dL[n - 1], False, part)
        dL[n] = -np.dot(np.dot(gL[n], dA[n] - part), gL[n])
    dR[L - 1] = -np.dot(np.dot(gR[L - 1], dA[L - 1]), gR[L - 1])
    for n in range(L - 2, -1, -1):
        _sandwich(c[n], dR[n + 1], True, part)
        dR[n] = -np.dot(np.dot(gR[n], dA[n] - part), gR[n])
        if n > 0:
            _sandwich(c[n - 1], dL[n - 1], False, other)
            dG[n] = -np.dot(np.dot(G[n], dA[n] - part - other), G[n])
    dG[L - 1], dG[0] = dL[L - 1], dR[0]
    return dL, dR, dG


@_jit
def others(gL: Any, gLh: Any, gR: Any, gRh: Any, G: Any, c: Any, source: Any) -> Any:
    """Return diag(G Sigma^< G^+) from diagonal sources (length, W) in all columns but the site's own.

    gLh and gRh are the hermitian conjugates of gL and gR, held in C order.
    """
    L, W = source.shape
    total = np.zeros((L, W, W), dtype=np.complex128)
    found = np.zeros((L, W))
    s, left, made = (np.zeros((W, W), dtype=np.complex128), np.empty((W, W), dtype=np.complex128),
                     np.empty((W, W), dtype=np.complex128))
    for n in range(L - 1):
        for i in range(W):
            s[i, i] += source[n, i]
        np.dot(gL[n], s, left)
        np.dot(left, gLh[n], made)
        _sandwich(c[n], made, False, s)
        total[n + 1] = s
    s[:] = 0.0
    for n in range(L - 1, -1, -1):
        total[n] += s
        np.dot(G[n], total[n], left)
        for i in range(W):
            sum_ = 0.0
            for j in range(W):
                sum_ += left[i, j].real * G[n, i, j].real + left[i, j].imag * G[n, i, j].imag
            found[n, i] = sum_
        if n > 0:
            for i in range(W):
                s[i, i] += source[n, i]
            np.dot(gR[n], s, left)
            np.dot(left, gRh[n], made)
            _sandwich(c[n - 1], made, True, s)
    return found


@_jit
def _carry(g: Any, dg: Any, s: Any, ds: Any) -> Any:
    """g s g^+ and its derivative, s and ds hermitian."""
    there = np.dot(g, s)
    back = np.ascontiguousarray(g.conj().T)
    half = np.dot(np.dot(dg, s) + 0.5 * np.dot(g, ds), back)
    return np.dot(there, back), half + half.conj().T


@_jit
def entering(gL: Any, gR: Any, dL: Any, dR: Any, c: Any, block: Any, dblock: Any) -> Any:
    """Return S and dS: what hermitian sources `block` (length, W, W) in other columns send into each, and its slope."""
    L, W = block.shape[0], block.shape[1]
    S, dS = np.zeros_like(block), np.zeros_like(block)
    s, ds = np.zeros((W, W), dtype=np.complex128), np.zeros((W, W), dtype=np.complex128)
    for n in range(L - 1):
        made, slope = _carry(gL[n], dL[n], s + block[n], ds + dblock[n])
        _sandwich(c[n], made, False, s)
        _sandwich(c[n], slope, False, ds)
        S[n + 1] = s
        dS[n + 1] = ds
    s[:] = 0.0
    ds[:] = 0.0
    for n in range(L - 1, 0, -1):
        made, slope = _carry(gR[n], dR[n], s + block[n], ds + dblock[n])
        _sandwich(c[n - 1], made, True, s)
        _sandwich(c[n - 1], slope, True, ds)
        S[n - 1] += s
        dS[n - 1] += ds
    return S, dS
