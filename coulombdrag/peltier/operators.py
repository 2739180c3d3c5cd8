"""T and T' = dT/dE between all terminals: matrix-free by block sweeps, and dense as a reference.

Terminals are the probes of all sites, then the leads. T[r, s] is the transmission from s to r, T[r, r] minus the rest
of its row, so T mu is the particle current into each terminal, times h. Rows are divided by Gamma of the site where the
weak-probe limit Gamma -> 0 is needed (`readings`).
"""

from __future__ import annotations

from functools import cached_property
from typing import Any

import numpy as np

from ..errors import ConvergenceError, FloatArray
from .geometry import Blocks, Terminal, full_matrix
from .leads import Complex

#: Loss of digits of a sweep that is not accepted: relative error of the identity Gamma sum |g|^2 Gamma = -2 Gamma Im g.
_WARD = 1e-8


def _h(x: Complex) -> Complex:
    return np.ascontiguousarray(x.conj().swapaxes(-1, -2))


def _diagonals(blocks: Complex) -> FloatArray:
    """Diagonal of hermitian blocks, flat."""
    return np.einsum("nii->ni", blocks).real.ravel()


def _turned(parts: FloatArray) -> FloatArray:
    """r + q above q - r, of r above q."""
    W = parts.shape[2]
    return np.concatenate([parts[:, :W] + parts[:, W:], parts[:, W:] - parts[:, :W]], axis=1)


def _hermitian(z: FloatArray) -> Complex:
    """The hermitian matrices that are held as Re + Im."""
    return np.asarray(0.5 * (z + z.swapaxes(1, 2)) + 0.5j * (z - z.swapaxes(1, 2)))


class Operator:
    """What both forms share: rows of the sites without Gamma, columns and rows of the leads, row sums."""

    gamma: FloatArray         # flat (N,)
    columns: FloatArray       # (P, N): from lead p to a site, without Gamma of the site
    rows: FloatArray          # (P, N): from a site to lead p
    between: FloatArray       # (P, P): from q to p, no diagonal
    dcolumns: FloatArray
    drows: FloatArray
    dbetween: FloatArray
    weights: FloatArray       # row sums of the sites, without Gamma
    dweights: FloatArray
    ldos: FloatArray          # -Im g_rr/pi (N,)

    def _sites(self, source: FloatArray) -> FloatArray:
        """Sum over s != r of |g_rs|^2 source_s."""
        raise NotImplementedError

    def _sites_slope(self, source: FloatArray) -> FloatArray:
        raise NotImplementedError

    def _close(self) -> None:
        """Row sums, from the same sums as the rows themselves."""
        self.weights = self._sites(self.gamma) + self.columns.sum(axis=0)

    @property
    def row_sums(self) -> FloatArray:
        """Sum over the others of T[r, s], sites then leads: minus the diagonal."""
        return np.concatenate([self.gamma * self.weights, self.rows.sum(axis=1) + self.between.sum(axis=1)])

    def readings(self, v: FloatArray) -> FloatArray:
        """Sum over s != r of |g_rs|^2 Gamma_s v_s at the sites, and the leads': the numerator of a weak probe."""
        N = self.gamma.size
        return np.asarray(self._sites(self.gamma * v[:N]) + v[N:] @ self.columns)

    def readings_slope(self, v: FloatArray) -> FloatArray:
        """Derivative of `readings` with the energy."""
        N = self.gamma.size
        return np.asarray(self._sites_slope(self.gamma * v[:N]) + v[N:] @ self.dcolumns)

    def apply(self, v: FloatArray) -> FloatArray:
        """T v."""
        N = self.gamma.size
        sites = self.gamma * (self.readings(v) - self.weights * v[:N])
        return np.concatenate([sites, _leads(self.rows, self.between, v, N)])

    def slope(self, v: FloatArray) -> FloatArray:
        """T' v."""
        N = self.gamma.size
        if not hasattr(self, "dweights"):
            self.dweights = self.readings_slope(np.ones(v.size))
        sites = self.gamma * (self.readings_slope(v) - self.dweights * v[:N])
        return np.concatenate([sites, _leads(self.drows, self.dbetween, v, N)])


def _leads(rows: FloatArray, between: FloatArray, v: FloatArray, N: int) -> FloatArray:
    away = rows.sum(axis=1) + between.sum(axis=1)
    return np.asarray(rows @ v[:N] + between @ v[N:] - away * v[N:])


class Sweep(Operator):
    """Block sweeps over columns: O(length width^3) time and O(length width^2) memory, nothing N x N."""

    def __init__(self, b: Blocks) -> None:
        from ..loops import peltier as loops

        self._loops, self._b = loops, b
        self.gamma = b.gamma.ravel()
        try:
            self._g = loops.factor(b.A, b.c)
        except np.linalg.LinAlgError:
            raise ConvergenceError("a part of the strip has a level at the energy and no probe (Gamma = 0): the block "
                                   "sweep cannot pass it; use method='dense' or a small Gamma there") from None
        self._left, self._right = loops.planes(self._g[0], b.c, False), loops.planes(self._g[1], b.c, True)
        self._parts, self._near = loops.ends(self._g[2])
        P, N = len(b.terminals), self.gamma.size
        self.columns, self.rows, self.between = np.zeros((P, N)), np.zeros((P, N)), np.zeros((P, P))
        self.dcolumns, self.drows, self.dbetween = np.zeros((P, N)), np.zeros((P, N)), np.zeros((P, P))
        for p, terminal in enumerate(b.terminals):
            self._lead(p, terminal)
        self._close()
        self._ward()

    @cached_property
    def _dg(self) -> tuple[Complex, Complex, Complex]:
        """Derivatives of gL, gR and G."""
        found: tuple[Complex, Complex, Complex] = self._loops.factor_slopes(self._b.dA, self._b.c, *self._g)
        return found

    @cached_property
    def _dplanes(self) -> tuple[Any, Any]:
        return self._loops.planes(self._dg[0], self._b.c, False), self._loops.planes(self._dg[1], self._b.c, True)

    @cached_property
    def _dends(self) -> tuple[FloatArray, FloatArray]:
        """Derivatives of Re G above Im G, and of |G|^2 without its diagonal."""
        change, _ = self._loops.ends(self._dg[2])
        W = change.shape[2]
        near = 2.0 * (change[:, :W] * self._parts[:, :W] + change[:, W:] * self._parts[:, W:])
        i = np.arange(W)
        near[:, i, i] = 0.0
        return change, near

    def _lead(self, p: int, terminal: Terminal) -> None:
        """Column, row and transmissions to other leads of lead p: lesser functions with its broadening as source."""
        b, (gL, gR, G), (dL, dR, dG) = self._b, self._g, self._dg
        source, dsource = np.zeros_like(b.A), np.zeros_like(b.A)
        source[terminal.columns], dsource[terminal.columns] = terminal.gamma, terminal.dgamma
        dleft, dright = self._dplanes
        lesser, change = self._lesser(self._left, self._right, dleft, dright, G, dG, source, dsource)
        self.columns[p], self.dcolumns[p] = _diagonals(lesser), _diagonals(change)
        for q, other in enumerate(b.terminals):
            if q != p:
                k = other.columns
                self.between[q, p] = np.einsum("nij,nji->", other.gamma, lesser[k]).real
                self.dbetween[q, p] = (np.einsum("nij,nji->", other.dgamma, lesser[k])
                                       + np.einsum("nij,nji->", other.gamma, change[k])).real
        left, right, dleft, dright = (self._loops.planes(_h(g), b.c, back) for g, back in (
            (gL, False), (gR, True), (dL, False), (dR, True)))
        lesser, change = self._lesser(left, right, dleft, dright, _h(G), _h(dG), source, dsource)
        self.rows[p], self.drows[p] = self.gamma * _diagonals(lesser), self.gamma * _diagonals(change)

    def _lesser(self, left: Any, right: Any, dleft: Any, dright: Any, G: Complex, dG: Complex, source: Complex,
                dsource: Complex) -> tuple[Complex, Complex]:
        """Blocks on the diagonal of G Sigma^< G^+ and of its derivative, sources of all columns."""
        S, dS = self._loops.entering(left, right, dleft, dright, source.real + source.imag,
                                     dsource.real + dsource.imag)
        S, dS = _hermitian(S) + source, _hermitian(dS) + dsource
        part = dG @ S @ _h(G)
        return G @ S @ _h(G), part + _h(part) + G @ dS @ _h(G)

    def _ward(self) -> None:
        """Unitarity at every probe, which the sweep knows nothing of: a sign that its blocks lost no digits."""
        own = np.einsum("nii->ni", self._g[2]).ravel()
        self.ldos = -own.imag / np.pi
        expected = -2.0 * self.gamma * own.imag
        found = self.gamma * (self.weights + self.gamma * np.abs(own) ** 2)
        worst = float(np.abs(found - expected).max() / np.abs(expected).max())
        if not worst < _WARD:
            raise ConvergenceError(f"the block sweep lost its digits: unitarity fails by {worst:.1e} where "
                                   f"{_WARD:g} is allowed; use method='dense'")

    def _sites(self, source: FloatArray) -> FloatArray:
        given = np.ascontiguousarray(source).reshape(self._b.shape)
        found: FloatArray = self._loops.others(self._left, self._right, self._parts, self._near, given)
        return found.ravel()

    def _sites_slope(self, source: FloatArray) -> FloatArray:
        given = source.reshape(self._b.shape)
        i = np.arange(given.shape[1])
        blocks = np.zeros(self._near.shape)
        blocks[:, i, i] = given
        S, dS = self._loops.entering(self._left, self._right, *self._dplanes, blocks, np.zeros_like(blocks))
        G, (dG, dnear) = self._parts, self._dends
        both = (dG @ S + G @ dS) * _turned(G) + (G @ S) * _turned(dG)
        far = both.sum(axis=2).reshape(len(given), 2, -1).sum(axis=1)
        return (far + (dnear @ given[:, :, None])[:, :, 0]).ravel()


class Dense(Operator):
    """The same from the inverse of the whole matrix: the reference."""

    def __init__(self, b: Blocks) -> None:
        A, dA = full_matrix(b)
        self.gamma = b.gamma.ravel()
        try:
            g = np.linalg.inv(A)
        except np.linalg.LinAlgError:
            raise ConvergenceError("E - H - Sigma is singular: a level at the energy that no probe reaches") from None
        self.ldos = -np.diag(g).imag / np.pi
        dg = -g @ dA @ g
        self._t, self._dt = np.abs(g) ** 2, 2.0 * (g.conj() * dg).real
        np.fill_diagonal(self._t, 0.0)
        np.fill_diagonal(self._dt, 0.0)
        big = [_spread(t, b.shape) for t in b.terminals]
        P, N = len(big), self.gamma.size
        self.columns, self.rows, self.between = np.zeros((P, N)), np.zeros((P, N)), np.zeros((P, P))
        self.dcolumns, self.drows, self.dbetween = np.zeros((P, N)), np.zeros((P, N)), np.zeros((P, P))
        for p, (G, dG) in enumerate(big):
            lesser = g @ G @ g.conj().T
            change = dg @ G @ g.conj().T
            change = change + change.conj().T + g @ dG @ g.conj().T
            self.columns[p], self.dcolumns[p] = np.diag(lesser).real, np.diag(change).real
            for q, (other, dother) in enumerate(big):
                if q != p:
                    self.between[q, p] = np.trace(other @ lesser).real
                    self.dbetween[q, p] = np.trace(dother @ lesser + other @ change).real
            back = dg.conj().T @ G @ g
            self.rows[p] = self.gamma * np.diag(g.conj().T @ G @ g).real
            self.drows[p] = self.gamma * np.diag(back + back.conj().T + g.conj().T @ dG @ g).real
        self._close()

    def _sites(self, source: FloatArray) -> FloatArray:
        return np.asarray(self._t @ source)

    def _sites_slope(self, source: FloatArray) -> FloatArray:
        return np.asarray(self._dt @ source)

    def matrix(self, slope: bool = False) -> FloatArray:
        """T or T' between all terminals."""
        parts = (self._dt, self.dcolumns, self.drows, self.dbetween) if slope else (
            self._t, self.columns, self.rows, self.between)
        sites, columns, rows, between = parts
        T = np.block([[self.gamma[:, None] * sites * self.gamma, self.gamma[:, None] * columns.T], [rows, between]])
        np.fill_diagonal(T, 0.0)
        np.fill_diagonal(T, -T.sum(axis=1))
        return T


def _spread(t: Terminal, shape: tuple[int, int]) -> tuple[Complex, Complex]:
    length, width = shape
    whole = np.zeros((2, length, width, length, width), dtype=np.complex128)
    whole[0, t.columns, :, t.columns, :], whole[1, t.columns, :, t.columns, :] = t.gamma, t.dgamma
    return tuple(whole.reshape(2, length * width, length * width))  # type: ignore[return-value]
