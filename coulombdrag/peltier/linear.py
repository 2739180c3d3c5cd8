"""Linear equations of the probes: conjugate gradients (GMRES with a field), preconditioned by diffusion.

A wave of chemical potential with q L_in << 1 is damped like diffusion, T -> -kappa q^2, one with q L_in >> 1 like the
row sums R. So M^-1 = 1/R + 1/(kappa times the lattice Laplacian) is close to T^-1 at any q.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from ..errors import ConvergenceError, FloatArray
from .operators import Operator

#: Error in the energy norm, relative to the solution's, at which conjugate gradients end, and GMRES, whose residual is
#: computed and has a floor; products at most; products between restarts of GMRES.
TOLERANCE, GMRES_TOLERANCE, MOST = 2e-13, 1e-12, 2000
_RESTART = 120

Apply = Callable[[FloatArray], FloatArray]


class Solved(NamedTuple):
    """A solution, its residual in the norm of the preconditioner relative to the right side, products taken."""

    x: FloatArray
    residual: float
    products: int


def conjugate_gradients(A: Apply, b: FloatArray, M: Apply, energy: float = 0.0, most: int = MOST) -> Solved:
    """Solve A x = b, A symmetric and positive, M close to its inverse; `energy` is the least x A x that counts."""
    x, r = np.zeros_like(b), b.copy()
    z = M(r)
    rho = float(r @ z)
    first = max(rho, energy)
    p = z.copy()
    done = 0
    while rho > TOLERANCE**2 * first:
        if done == most or not np.isfinite(rho):
            raise ConvergenceError(f"conjugate gradients: residual {np.sqrt(rho / first):.1e} after {done} products, "
                                   f"{TOLERANCE:g} was asked for")
        q = A(p)
        done += 1
        step = rho / float(p @ q)
        x += step * p
        r -= step * q
        z = M(r)
        rho, old = float(r @ z), rho
        p = z + (rho / old) * p
    return Solved(x, np.sqrt(rho / first) if first > 0.0 else 0.0, done)


def gmres(A: Apply, b: FloatArray, M: Apply, energy: float = 0.0, most: int = MOST, *, rows: FloatArray) -> Solved:
    """Solve A x = b, A with positive symmetric part and `rows` on its diagonal; M is close to its inverse.

    The residual is that of M A x = M b in a norm like the energy's: rows of weakly coupled probes count little.
    `energy` is the least x A x that counts.
    """
    from scipy.sparse.linalg import LinearOperator
    from scipy.sparse.linalg import gmres as run

    weight = np.sqrt(rows)
    right = weight * M(b)
    first = max(float(np.linalg.norm(right)), float(np.sqrt(energy)))
    if first == 0.0 or b.size == 0:
        return Solved(np.zeros_like(b), 0.0, 0)
    count = [0]

    def both(v: FloatArray) -> FloatArray:
        count[0] += 1
        return weight * M(A(np.asarray(v).ravel() / weight))

    x, info = run(LinearOperator((b.size, b.size), matvec=both, dtype=np.float64), right, rtol=0.0,
                  atol=GMRES_TOLERANCE * first, restart=_RESTART, maxiter=max(1, most // _RESTART))
    residual = float(np.linalg.norm(right - both(x))) / first
    if info or not residual <= 10.0 * GMRES_TOLERANCE:
        raise ConvergenceError(f"GMRES: residual {residual:.1e} after {count[0]} products, {GMRES_TOLERANCE:g} was "
                               "asked for")
    return Solved(np.asarray(x) / weight, residual, count[0])


class Equations:
    """-T on the floating terminals: their potentials for currents that are given."""

    def __init__(self, op: Operator, shape: tuple[int, int], floating: npt.NDArray[np.bool_], symmetric: bool,
                 kappa: float, extra: FloatArray | None = None) -> None:
        """`extra` is added to the diagonal of -T at all terminals: the exchange with the lattice; `stiffness` kappa."""
        self.op, self.floating = op, floating
        self.extra = np.zeros(floating.size) if extra is None else extra
        rows = (op.row_sums + self.extra)[floating]
        self._run = conjugate_gradients if symmetric else partial(gmres, rows=rows)
        self.products = 0
        self._precondition = preconditioner(op, shape, floating, self.extra, kappa)

    def _matrix(self, x: FloatArray) -> FloatArray:
        whole = np.zeros(self.floating.size)
        whole[self.floating] = x
        return np.asarray((self.extra * whole - self.op.apply(whole))[self.floating])

    def solve(self, b: FloatArray, energy: float = 0.0) -> FloatArray:
        """Return x on all terminals (zero where fixed) with (extra - T) x = b where floating.

        `energy` is the least x A x in whose terms the error must be small: that of a guess, where x corrects one.
        """
        found = self._run(self._matrix, b[self.floating], self._precondition, energy)
        self.products += found.products
        self.residual = found.residual
        whole = np.zeros(self.floating.size)
        whole[self.floating] = found.x
        return whole


class DenseEquations:
    """The same by LU of the dense matrix."""

    def __init__(self, T: FloatArray, floating: npt.NDArray[np.bool_], extra: FloatArray | None = None) -> None:
        from scipy.linalg import lu_factor

        self.floating, self.products, self.residual = floating, 0, 0.0
        A = -T[np.ix_(floating, floating)]
        self._matrix = A if extra is None else A + np.diag(extra[floating])
        self._lu = lu_factor(self._matrix, check_finite=False)

    def solve(self, b: FloatArray, energy: float = 0.0) -> FloatArray:
        """Return x on all terminals (zero where fixed) with (extra - T) x = b where floating."""
        from scipy.linalg import lu_solve

        whole = np.zeros(self.floating.size)
        right = b[self.floating]
        x = lu_solve(self._lu, right, check_finite=False)
        if not np.isfinite(x).all():
            raise ConvergenceError("the equations of the probes are singular")
        size = float(np.linalg.norm(right))
        self.residual = float(np.linalg.norm(right - self._matrix @ x)) / size if size else 0.0
        whole[self.floating] = x
        return whole


def stiffness(op: Operator, v: FloatArray, Tv: FloatArray, slope: float) -> float:
    """kappa, half the second moment of T among the sites, from T v for v that rises by `slope` a column."""
    N = op.gamma.size
    sites = -float(v[:N] @ (Tv[:N] + op.gamma * op.columns.sum(axis=0) * v[:N]))
    least = 1e-3 * float(op.row_sums[:N].sum())
    return max(sites / slope**2, least) / (int(np.count_nonzero(op.gamma)) or 1)


def preconditioner(op: Operator, shape: tuple[int, int], floating: npt.NDArray[np.bool_], extra: FloatArray,
                   kappa: float) -> Apply:
    """Return M^-1: one over the row sums plus one over the diffusion on the lattice."""
    from scipy.linalg import cho_solve_banded, cholesky_banded

    N, row = op.gamma.size, op.row_sums + extra
    width = shape[1]
    present = op.weights > 0.0
    inside = ((floating[:N] | (op.gamma == 0.0)) & present).reshape(shape)  # sites without a probe take part
    fixed = ~inside & present.reshape(shape)
    diagonal, band = np.zeros(shape), np.zeros((width + 1, N))
    for axis, step in ((0, width), (1, 1)):
        here = tuple(slice(None, -1) if a == axis else slice(None) for a in (0, 1))
        there = tuple(slice(1, None) if a == axis else slice(None) for a in (0, 1))
        both = inside[here] & inside[there]
        diagonal[here] += kappa * (both | (inside[here] & fixed[there]))
        diagonal[there] += kappa * (both | (inside[there] & fixed[here]))
        edge = np.zeros(shape)
        edge[here] = np.where(both, -kappa, 0.0)
        band[step] += edge.ravel()
    leads_held = ~floating[N:]
    diagonal += (op.gamma * op.columns[leads_held].sum(axis=0) + extra[:N]).reshape(shape)
    band[0] = np.where(inside, diagonal, 1.0).ravel() * (1.0 + 1e-9) + 1e-9 * kappa
    factor = cholesky_banded(band, lower=True, overwrite_ab=True, check_finite=False)
    with np.errstate(divide="ignore"):
        inverse = np.where(row > 0.0, 1.0 / row, 0.0)[floating]
    sites = floating[:N]

    def apply(r: FloatArray) -> FloatArray:
        whole = np.zeros(N)
        whole[sites] = r[:np.count_nonzero(sites)]
        smooth = cho_solve_banded((factor, True), whole, check_finite=False)
        made = inverse * r
        made[:np.count_nonzero(sites)] += smooth[sites]
        return np.asarray(made)

    return apply
