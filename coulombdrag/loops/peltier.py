"""Block sweeps over the columns of a strip: inverse of a block tridiagonal matrix, lesser function, their derivatives.

A = E - H - Sigma has the blocks A[n] of the columns and, from column n to n + 1, the diagonal block c[n]; back it is
c[n]^*. Column n is W sites, gL[n] and gR[n] its Green function without what lies on its right and left, G[n] the one of
the whole. What enters column n of G Sigma^< G^+ from both sides is

    S[n] = c[n-1] gL^<[n-1] c[n-1]^* + c[n]^* gR^<[n+1] c[n],    g^<[n] = g[n] (sources of n + what entered) g[n]^+,

and the diagonal of G[n] S[n] G[n]^+ is what sources in other columns make.

A hermitian matrix X is held as the real matrix Z = Re X + Im X: Re X is its symmetric part, Im X the other. With
g = r + i q, g X g^+ is (r Z + q Z^T) r^T + (q Z - r Z^T) q^T, its diagonal that of r Z (r + q)^T + q Z (q - r)^T:
12 real products of W x W matrices a column, where plain complex ones take 20. No operand is handed to BLAS as a
transpose: for matrices of this size that costs half as much again.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numba import njit

_jit: Any = njit(cache=True, nogil=True, error_model="numpy")
_sums: Any = njit(cache=True, nogil=True, error_model="numpy", fastmath={"reassoc", "nsz", "contract"})


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
def planes(g: Any, c: Any, back: bool) -> Any:
    """Return r, q and [r | q]^T of c g (or c^* g): what carries a lesser function into the next column."""
    L, W = g.shape[0], g.shape[1]
    r, q, row = np.empty((L, W, W)), np.empty((L, W, W)), np.empty((L, 2 * W, W))
    for n in range(1 if back else 0, L if back else L - 1):
        for i in range(W):
            cos = c[n - 1, i].real if back else c[n, i].real
            sin = -c[n - 1, i].imag if back else c[n, i].imag
            for j in range(W):
                r[n, i, j] = cos * g[n, i, j].real - sin * g[n, i, j].imag
                q[n, i, j] = cos * g[n, i, j].imag + sin * g[n, i, j].real
        for j in range(W):
            for i in range(W):
                row[n, j, i], row[n, W + j, i] = r[n, i, j], q[n, i, j]
    return r, q, row


@_jit
def _halves(r: Any, q: Any, z: Any, m: Any, made: Any) -> None:
    """made = [U | V], U = r z + q z^T, V = q z - r z^T, by three products; m is room for what they take."""
    W = len(z)
    for i in range(W):
        for j in range(W):
            m[4, i, j] = z[j, i]
    for i in range(W):
        for j in range(W):
            m[3, i, j] = z[i, j] - m[4, i, j]
    np.dot(r, z, m[0])
    np.dot(q, m[4], m[1])
    for i in range(W):
        for j in range(W):
            m[4, i, j] = r[i, j] + q[i, j]
    np.dot(m[4], m[3], m[2])
    for i in range(W):
        for j in range(W):
            made[i, j] = m[0, i, j] + m[1, i, j]
            made[i, W + j] = m[2, i, j] - m[0, i, j] + m[1, i, j]


@_jit
def ends(G: Any) -> Any:
    """Return Re G above Im G, and |G|^2 without its diagonal."""
    L, W = G.shape[0], G.shape[1]
    parts, near = np.empty((L, 2 * W, W)), np.empty((L, W, W))
    for n in range(L):
        for i in range(W):
            for j in range(W):
                r, q = G[n, i, j].real, G[n, i, j].imag
                parts[n, i, j], parts[n, W + i, j] = r, q
                near[n, i, j] = r * r + q * q if i != j else 0.0
    return parts, near


@_sums
def _row_sums(a: Any, g: Any, near: Any, source: Any, out: Any) -> None:
    """Sums over the rows of a [r + q above q - r], upper and lower half together, g = r above q; and near source."""
    W = len(out)
    for i in range(W):
        total = 0.0
        for j in range(W):
            total += a[i, j] * (g[i, j] + g[W + i, j]) + a[W + i, j] * (g[W + i, j] - g[i, j])
            total += near[i, j] * source[j]
        out[i] = total


@_jit
def others(left: Any, right: Any, parts: Any, near: Any, source: Any) -> Any:
    """Return diag(G Sigma^< G^+) from diagonal sources (length, W) at all sites but the own.

    left and right are the planes of gL and gR, parts is Re G above Im G, near is |G|^2 in a column without diagonal.
    """
    L, W = source.shape
    total, found = np.zeros((L, W, W)), np.zeros((L, W))
    z, m, halves, last = np.zeros((W, W)), np.empty((5, W, W)), np.empty((W, 2 * W)), np.empty((2 * W, W))
    for n in range(L - 1):
        for i in range(W):
            z[i, i] += source[n, i]
        _halves(left[0][n], left[1][n], z, m, halves)
        np.dot(halves, left[2][n], z)
        total[n + 1] = z
    z[:] = 0.0
    for n in range(L - 1, -1, -1):
        np.dot(parts[n], total[n] + z, last)
        _row_sums(last, parts[n], near[n], source[n], found[n])
        if n > 0:
            for i in range(W):
                z[i, i] += source[n, i]
            _halves(right[0][n], right[1][n], z, m, halves)
            np.dot(halves, right[2][n], z)
    return found


@_jit
def _step(g: Any, dg: Any, n: int, z: Any, dz: Any, m: Any, halves: Any, slopes: Any, more: Any) -> None:
    """z and dz become what g z g^+ and its derivative are; g and dg are planes, the last three room."""
    _halves(g[0][n], g[1][n], z, m, halves)
    _halves(dg[0][n], dg[1][n], z, m, slopes)
    _halves(g[0][n], g[1][n], dz, m, more)
    np.dot(halves, g[2][n], z)
    np.dot(slopes + more, g[2][n], dz)
    np.dot(halves, dg[2][n], m[0])
    dz += m[0]


@_jit
def entering(left: Any, right: Any, dleft: Any, dright: Any, source: Any, dsource: Any) -> Any:
    """Return S and dS: what hermitian sources (length, W, W) in other columns send into each, and its derivative.

    All hermitian matrices are held as Re + Im; left and right are the planes of gL and gR, dleft and dright those of
    their derivatives.
    """
    L, W = source.shape[0], source.shape[1]
    S, dS = np.zeros_like(source), np.zeros_like(source)
    z, dz = np.zeros((W, W)), np.zeros((W, W))
    m, halves, slopes, more = (np.empty((5, W, W)), np.empty((W, 2 * W)), np.empty((W, 2 * W)), np.empty((W, 2 * W)))
    for n in range(L - 1):
        z += source[n]
        dz += dsource[n]
        _step(left, dleft, n, z, dz, m, halves, slopes, more)
        S[n + 1] = z
        dS[n + 1] = dz
    z[:] = 0.0
    dz[:] = 0.0
    for n in range(L - 1, 0, -1):
        z += source[n]
        dz += dsource[n]
        _step(right, dright, n, z, dz, m, halves, slopes, more)
        S[n - 1] += z
        dS[n - 1] += dz
    return S, dS
