"""T and T' = dT/dE between all terminals: matrix-free by block sweeps, and dense as a reference.

Terminals are the probes of all sites, then the leads. T[r, s] is the transmission from s to r, T[r, r] minus the rest
of its row, so T mu is the particle current into each terminal, times h. Rows are divided by Gamma of the site where the
weak-probe limit Gamma -> 0 is needed (`readings`).
"""

from __future__ import annotations

import numpy as np

from ..errors import ConvergenceError, FloatArray
from .geometry import Blocks, Terminal, full_matrix
from .leads import Complex

#: Loss of digits of a sweep that is not accepted: relative error of the identity Gamma sum |g|^2 Gamma = -2 Gamma Im g.
_WARD = 1e-8


def _h(x: Complex) -> Complex:
    return np.ascontiguousarray(x.conj().swapaxes(-1, -2))


def _rows(left: Complex, right: Complex) -> FloatArray:
    """Real part of the diagonal of left right^+, block by block."""
    return np.asarray(np.einsum("nij,nij->ni", left.real, right.real) + np.einsum("nij,nij->ni", left.imag, right.imag))


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
            self._gL, self._gR, self._G = loops.factor(b.A, b.c)
        except np.linalg.LinAlgError:
            raise ConvergenceError("a part of the strip has a level at the energy and no probe (Gamma = 0): the block "
                                   "sweep cannot pass it; use method='dense' or a small Gamma there") from None
        self._gLh, self._gRh = _h(self._gL), _h(self._gR)
        self._near = self._G.real**2 + self._G.imag**2
        i = np.arange(b.shape[1])
        self._near[:, i, i] = 0.0
        self._slopes: tuple[Complex, Complex, Complex] | None = None
        P, N = len(b.terminals), self.gamma.size
        self.columns, self.rows, self.between = np.zeros((P, N)), np.zeros((P, N)), np.zeros((P, P))
        self.dcolumns, self.drows, self.dbetween = np.zeros((P, N)), np.zeros((P, N)), np.zeros((P, P))
        for p, terminal in enumerate(b.terminals):
            self._lead(p, terminal)
        self._close()
        self._ward()

    def _derivatives(self) -> tuple[Complex, Complex, Complex]:
        if self._slopes is None:
            b = self._b
            self._slopes = self._loops.factor_slopes(b.dA, b.c, self._gL, self._gR, self._G)
        return self._slopes

    def _lead(self, p: int, terminal: Terminal) -> None:
        """Column, row and transmissions to other leads of lead p: lesser functions with its broadening as source."""
        b = self._b
        dL, dR, dG = self._derivatives()
        source = np.zeros_like(b.A)
        dsource = np.zeros_like(b.A)
        source[terminal.columns], dsource[terminal.columns] = terminal.gamma, terminal.dgamma
        S, dS = self._loops.entering(self._gL, self._gR, dL, dR, b.c, source, dsource)
        half, dhalf = self._G @ (S + source), dG @ (S + source) + 0.5 * (self._G @ (dS + dsource))
        self.columns[p] = _rows(half, self._G).ravel()
        self.dcolumns[p] = 2.0 * _rows(dhalf, self._G).ravel()
        for q, other in enumerate(b.terminals):
            if q != p:
                k = other.columns
                lesser, part = half[k] @ _h(self._G[k]), dhalf[k] @ _h(self._G[k])
                self.between[q, p] = np.einsum("nij,nji->", other.gamma, lesser).real
                self.dbetween[q, p] = (np.einsum("nij,nji->", other.dgamma, lesser)
                                       + np.einsum("nij,nji->", other.gamma, part + _h(part))).real
        S, dS = self._loops.entering(self._gLh, self._gRh, _h(dL), _h(dR), b.c, source, dsource)
        G, dG = _h(self._G), _h(dG)
        half, dhalf = G @ (S + source), dG @ (S + source) + 0.5 * (G @ (dS + dsource))
        self.rows[p] = self.gamma * _rows(half, G).ravel()
        self.drows[p] = self.gamma * 2.0 * _rows(dhalf, G).ravel()

    def _ward(self) -> None:
        """Unitarity at every probe, which the sweep knows nothing of: a sign that its blocks lost no digits."""
        own = np.einsum("nii->ni", self._G).ravel()
        expected = -2.0 * self.gamma * own.imag
        found = self.gamma * (self.weights + self.gamma * np.abs(own) ** 2)
        worst = float(np.abs(found - expected).max() / np.abs(expected).max())
        if not worst < _WARD:
            raise ConvergenceError(f"the block sweep lost its digits: unitarity fails by {worst:.1e} where "
                                   f"{_WARD:g} is allowed; use method='dense'")

    def _sites(self, source: FloatArray) -> FloatArray:
        given = np.ascontiguousarray(source).reshape(self._b.shape)
        far = self._loops.others(self._gL, self._gLh, self._gR, self._gRh, self._G, self._b.c, given)
        return (far + (self._near @ given[:, :, None])[:, :, 0]).ravel()

    def _sites_slope(self, source: FloatArray) -> FloatArray:
        dL, dR, dG = self._derivatives()
        given = source.reshape(self._b.shape)
        i = np.arange(given.shape[1])
        block = np.zeros_like(self._b.A)
        block[:, i, i] = given
        S, dS = self._loops.entering(self._gL, self._gR, dL, dR, self._b.c, block, np.zeros_like(block))
        far = 2.0 * _rows(dG @ S + 0.5 * (self._G @ dS), self._G)
        near = 2.0 * (dG.real * self._G.real + dG.imag * self._G.imag)
        near[:, i, i] = 0.0
        return (far + (near @ given[:, :, None])[:, :, 0]).ravel()


class Dense(Operator):
    """The same from the inverse of the whole matrix: the reference."""

    def __init__(self, b: Blocks) -> None:
        A, dA = full_matrix(b)
        self.gamma = b.gamma.ravel()
        try:
            g = np.linalg.inv(A)
        except np.linalg.LinAlgError:
            raise ConvergenceError("E - H - Sigma is singular: a level at the energy that no probe reaches") from None
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
