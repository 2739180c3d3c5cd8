"""Exact finite temperature: moments of -f' with |g|^2 in the eigenbasis, for one Gamma.

With H = V diag(e) V^+ and p_a = e_a - i Gamma/2, |g_rs|^2 = sum_ab V_ra V_sa^* V_rb^* V_sb /((E - p_a)(E - p_b^*)).
The moment L_n of each term is [m(p_a) - m(p_b)^*]/(p_a - p_b^*), m(p) that of 1/(E - p), known by trigamma functions
(generated kernels).
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from ..errors import FloatArray, a_number
from ..generated import peltier as kernels
from .geometry import full_matrix
from .leads import Complex
from .linear import DenseEquations, Solved, conjugate_gradients, gmres

if TYPE_CHECKING:  # pragma: no cover
    from .strip import Strip

#: Sites up to which the moments are held as matrices: N^4 operations; beyond, products of N^3.
_SMALL = 240
#: Distance of a pole over kT beyond which two terms of the series in its inverse are exact: (pi^2/3)/z^2 is 3e-16.
_FAR = 1e8


def unit_moments(z: npt.ArrayLike) -> Complex:
    """Return M_0, M_1, M_2 = integral of x^n/[4 cosh^2(x/2) (x - z)], stacked first, for complex z off the axis.

    M_0 and M_1 are generated kernels of |Re z| and |Im z|; M_2 = z M_1.

    Examples
    --------
    >>> M = unit_moments(1e6j)
    >>> bool(abs(M[1]*1e12/(np.pi**2/3) - 1) < 1e-9)
    True
    """
    z = np.asarray(z, dtype=np.complex128)
    x, y = np.abs(z.real), np.abs(z.imag)
    near = np.maximum(x, y) <= _FAR
    x, y = np.where(near, x, 1.0), np.where(near, y, 1.0)
    aside, above = np.sign(z.real), np.sign(z.imag)
    zero = aside * kernels.pole_0_re(x, y) + 1j * above * kernels.pole_0_im(x, y)
    first = kernels.pole_1_re(x, y) + 1j * aside * above * kernels.pole_1_im(x, y)
    with np.errstate(divide="ignore", invalid="ignore"):
        zero, first = np.where(near, zero, -1.0 / z), np.where(near, first, -(np.pi**2 / 3.0) / (z * z))
    return np.stack([zero, first, z * first])


def thermal_moments(poles: npt.ArrayLike, residues: npt.ArrayLike, mu: float, kT: float) -> Complex:
    """Return L_n = integral of (-f')(E - mu)^n F(E), n = 0, 1, 2, for F = sum of residues/(E - pole).

    Parameters
    ----------
    poles, residues : array_like of complex
        Poles off the real axis, in any half-plane; shape (k,).
    mu, kT : float
        Of the Fermi function f, in the unit of the poles; kT > 0.

    Returns
    -------
    ndarray of complex
        Shape (3,).

    Raises
    ------
    ValueError
        For a pole on the axis, or poles and residues of different shapes.

    Examples
    --------
    >>> L = thermal_moments([0.3 - 0.1j, 0.3 + 0.1j], [0.5j, -0.5j], 0.3, 1e-4)   # F = 0.1/((E - 0.3)^2 + 0.01)
    >>> bool(abs(L[0] - 10.0) < 1e-3)
    True
    """
    p, w = np.asarray(poles, dtype=np.complex128), np.asarray(residues, dtype=np.complex128)
    mu, kT = a_number("mu", mu), a_number("kT", kT, 0.0, open_low=True)
    if p.shape != w.shape or p.ndim > 1:
        raise ValueError(f"poles {p.shape} and residues {w.shape} must be two lists of one length")
    p, w = np.atleast_1d(p), np.atleast_1d(w)
    for name, array in (("poles", p), ("residues", w)):
        if not np.isfinite(array).all():
            raise ValueError(f"{name}[{int(np.argmin(np.isfinite(array)))}] is not finite")
    if not p.imag.all():
        k = int(np.argmin(np.abs(p.imag)))
        raise ValueError(f"poles[{k}] = {complex(p[k])!r} lies on the real axis: the integral does not exist")
    return np.asarray(pole_moments((p - mu) / kT, kT) @ w)


def pole_moments(z: Complex, kT: float) -> Complex:
    """Moments of 1/(E - pole) at z = (pole - mu)/kT, order first."""
    return unit_moments(z) * kT ** np.arange(-1.0, 2.0).reshape((3,) + (1,) * np.ndim(z))


class Moments:
    """L_0, L_1, L_2 of all transmissions between the probes of a strip."""

    def __init__(self, strip: Strip, kT: float) -> None:
        b, present = strip.blocks, strip.mask.ravel()
        gamma = float(strip.Gamma[strip.mask][0])
        A, _ = full_matrix(b)
        A = A[np.ix_(present, present)]
        H = -A
        H[np.diag_indices_from(H)] = strip.onsite.ravel()[present]
        levels, V = np.linalg.eigh(H if strip.flux else H.real)
        m = pole_moments((levels - 0.5j * gamma - strip.energy) / kT, kT)
        apart = (levels[:, None] - levels) - 1j * gamma
        self._V, self._gamma = V, gamma
        kernels = [(k[:, None] - k.conj()) / apart for k in m]
        self.kernels = [k.real for k in kernels] if np.isrealobj(V) else kernels  # the rest cancels for real V
        self.weights = [self._rows(k, np.ones(len(levels))) for k in self.kernels]
        self.size = len(levels)

    def _rows(self, kernel: Complex, v: FloatArray) -> FloatArray:
        """Gamma^2 times sum over s, the own site included, of the moment of |g_rs|^2 v_s."""
        V = self._V
        inner = kernel * (V.conj().T @ (v[:, None] * V))
        return np.asarray(self._gamma**2 * np.einsum("ra,ra->r", V @ inner, V.conj()).real)

    def apply(self, order: int, v: FloatArray) -> FloatArray:
        """L_n v, the diagonal minus the rest of each row."""
        return self._rows(self.kernels[order], v) - self.weights[order] * v

    def matrix(self, order: int) -> FloatArray:
        """L_n as a matrix, the diagonal minus the rest of its row."""
        V = self._V
        made = np.empty((self.size, self.size))
        for s in range(self.size):
            inner = self.kernels[order] * np.outer(V[s].conj(), V[s])
            made[:, s] = self._gamma**2 * np.einsum("ra,ra->r", V @ inner, V.conj()).real
        np.fill_diagonal(made, 0.0)
        np.fill_diagonal(made, -made.sum(axis=1))
        return made


def solve(strip: Strip, kT: float, probes: str, bath: FloatArray) -> dict[str, Any]:
    """Potentials, temperatures and heat of all probes at a finite temperature, on all sites."""
    gamma = strip.Gamma[strip.mask]
    if not isinstance(strip.contacts, str):
        raise ValueError("contacts: method='thermal' knows contacts='columns' alone, leads depend on energy")
    if np.ptp(gamma) > 0.0:
        raise ValueError(f"Gamma runs from {gamma.min():g} to {gamma.max():g}: method='thermal' needs one Gamma")
    present = strip.mask.ravel()
    held, mu = strip.fixed
    held, mu = held[present], mu[present]
    moments = Moments(strip, kT)
    unit = np.pi**2 / 3.0                       # theta kT in place of theta: all blocks of one size
    exchange = unit * bath.ravel()[present]
    both = probes == "voltage+temperature"
    system = _System(strip, moments, ~held, kT, exchange if both else None)
    mu, warm = system.solve(mu)
    scale = 1.0 / (unit * kT)
    flow = moments.apply(0, mu)
    heat = scale * moments.apply(1, mu) / kT
    found: dict[str, Any] = {}
    if both:
        flow = flow + moments.apply(1, warm) / kT
        heat = heat + scale * moments.apply(2, warm) / kT**2
        found["theta"] = _spread(warm / kT, present)
    joule = 0.5 * moments.apply(0, mu * mu) - mu * moments.apply(0, mu)
    found |= {"mu": _spread(mu, present), "heat": _spread(heat, present), "flow": _spread(flow, present)}
    if not both:
        found["joule"] = _spread(joule, present)
    found["residual"] = float(np.abs(flow[~held]).max(initial=0.0) / np.abs(flow).max())
    found["products"] = system.products
    return found


def _spread(values: FloatArray, present: npt.NDArray[np.bool_]) -> FloatArray:
    whole = np.zeros(present.size)
    whole[present] = values
    return whole


class _System:
    """The equations of the floating probes in mu and, if they have a temperature, in theta kT."""

    def __init__(self, strip: Strip, moments: Moments, floating: npt.NDArray[np.bool_], kT: float,
                 exchange: FloatArray | None) -> None:
        self.strip, self.moments, self.floating, self.kT, self.exchange = strip, moments, floating, kT, exchange
        self.products = 0

    def _apply(self, mu: FloatArray, warm: FloatArray) -> tuple[FloatArray, FloatArray]:
        """Minus particle current, minus heat current over kT (and what the lattice takes)."""
        L, kT = self.moments.apply, self.kT
        if self.exchange is None:
            return -L(0, mu), np.zeros_like(mu)
        return -L(0, mu) - L(1, warm) / kT, self.exchange * warm - L(1, mu) / kT - L(2, warm) / kT**2

    def solve(self, mu: FloatArray) -> tuple[FloatArray, FloatArray]:
        """Return mu and theta kT on all sites."""
        free, n = self.floating, int(self.floating.sum())
        blocks = 1 if self.exchange is None else 2
        right = -np.concatenate([part[free] for part in self._apply(mu, np.zeros_like(mu))][:blocks])

        def product(x: FloatArray) -> FloatArray:
            parts = np.zeros((2, free.size))
            parts[:blocks, free] = x.reshape(blocks, n)
            return np.concatenate([part[free] for part in self._apply(parts[0], parts[1])][:blocks])

        x = self._dense(right) if free.size <= _SMALL else self._iterate(product, right, blocks)
        parts = np.zeros((2, free.size))
        parts[:blocks, free] = x.reshape(blocks, n)
        return mu + parts[0], parts[1]

    def _dense(self, right: FloatArray) -> FloatArray:
        free, kT = self.floating, self.kT
        L = [-self.moments.matrix(k)[np.ix_(free, free)] / kT**k for k in range(1 if self.exchange is None else 3)]
        if self.exchange is None:
            matrix = L[0]
        else:
            matrix = np.block([[L[0], L[1]], [L[1], L[2] + np.diag(self.exchange[free])]])
        return DenseEquations(-matrix, np.ones(len(matrix), dtype=bool)).solve(right)

    def _rows(self) -> list[FloatArray]:
        """Row sums of both kinds of equations."""
        zero, two = self.moments.weights[0], self.moments.weights[2] / self.kT**2
        return [zero, two + (0.0 if self.exchange is None else self.exchange)]

    def _iterate(self, product: Any, right: FloatArray, blocks: int) -> FloatArray:
        """Iterate with the preconditioner of the leading order, the heat's as large as (pi^2/3) the particles'."""
        from .linear import preconditioner, stiffness
        from .operators import Sweep

        strip = self.strip
        present = strip.mask.ravel()
        op = Sweep(strip.blocks)
        floating = np.zeros(present.size, dtype=bool)
        floating[present] = self.floating
        exchange = np.zeros(present.size)
        guess, slope = strip._guess()
        kappa = stiffness(op, guess, op.apply(guess), slope)
        sets = [preconditioner(op, strip.blocks.shape, floating, exchange, kappa)]
        if blocks == 2:
            assert self.exchange is not None
            exchange[present] = self.exchange / (np.pi**2 / 3.0)
            warm = preconditioner(op, strip.blocks.shape, floating, exchange, kappa)
            sets.append(lambda r: warm(r) / (np.pi**2 / 3.0))

        def apply(r: FloatArray) -> FloatArray:
            return np.concatenate([M(part) for M, part in zip(sets, r.reshape(blocks, -1), strict=True)])

        rows = np.concatenate([weights[self.floating] for weights in self._rows()[:blocks]])
        run: Any = conjugate_gradients if strip.blocks.symmetric else partial(gmres, rows=rows)
        found: Solved = run(product, right, apply)
        self.products = found.products
        return found.x
