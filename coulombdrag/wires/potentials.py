"""Interwire potentials V_12(q) and the diffusion in momentum space that each gives, Eq. (16).

A potential is anything that maps momenta q > 0 (an array) to real numbers; V_12 is even in q. Momenta, energies and
masses are in units with hbar = 1, so V is an energy times a length.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, fields
from typing import Any

import numpy as np

from ..errors import ConvergenceError, FloatArray, a_number, as_float, in_range, plain
from ..quadrature import adaptive

Potential = Callable[[FloatArray], Any]

_NODES, _WEIGHTS = np.polynomial.legendre.leggauss(16)
_OCTAVES, _FINE = 300, 8        # a callable is looked for between 2**-300 and 2**300, at eight points to an octave


@dataclass(frozen=True, kw_only=True)
class CoulombPotential:
    """Two thin parallel wires in a uniform medium, ``V(q) = 2 U K0(abs(q) d)``.

    Parameters
    ----------
    U : float
        Strength, an energy times a length: e**2 over the dielectric constant (Gaussian units). Its sign is of no
        consequence for the drag.
    d : float
        Distance between the wires.

    Examples
    --------
    >>> round(float(CoulombPotential(U=1.0, d=2.0)(0.5)), 6)
    0.842049
    """

    U: float
    d: float

    def __post_init__(self) -> None:
        _keep(self, U=_number("U", self.U), d=_number("d", self.d, "K0(q d) needs a distance between the wires"))

    def __call__(self, q: Any) -> Any:
        from scipy.special import k0

        return 2 * self.U * k0(np.abs(q) * self.d)

    def square_moment(self) -> float:
        """Return the integral of q V(q)**2 over positive q: that of x K0(x)**2 is 1/2."""
        return 2 * (self.U / self.d) ** 2


@dataclass(frozen=True, kw_only=True)
class GatedPotential:
    """Two wires side by side at the height h over a metallic gate.

    ``V(q) = 2 U (K0(abs(q) d) - K0(abs(q) sqrt(d**2 + 4 h**2)))``: the second term is the image of the other wire.

    Parameters
    ----------
    U, d : float
        As for `CoulombPotential`.
    h : float
        Height over the gate.

    Examples
    --------
    >>> far, free = GatedPotential(U=1.0, d=1.0, h=1e3), CoulombPotential(U=1.0, d=1.0)
    >>> bool(far(1.0) == free(1.0))
    True
    """

    U: float
    d: float
    h: float

    def __post_init__(self) -> None:
        _keep(self, U=_number("U", self.U), d=_number("d", self.d, "K0(q d) needs a distance between the wires"),
              h=_number("h", self.h, "a wire on the gate has no potential"))

    def __call__(self, q: Any) -> Any:
        from scipy.special import k0, k1

        q = np.abs(np.asarray(q, dtype=np.float64))
        image = np.hypot(self.d, 2 * self.h)
        ratio = self._log_ratio()
        with np.errstate(invalid="ignore"):          # inf - inf at q = 0, replaced below
            value = np.asarray(k0(q * self.d) - k0(q * image))
        # Where both terms are nearly equal their difference is the integral of K1 between the two arguments.
        close = (q * (image - self.d) < 1) if ratio < np.log(2) else np.zeros(q.shape, dtype=bool)
        if close.any():
            near = q[close][..., None] * self.d * np.exp(ratio * (1 + _NODES) / 2)
            with np.errstate(invalid="ignore"):
                value[close] = (near * k1(near)) @ _WEIGHTS * ratio / 2
        return 2 * self.U * np.where(q == 0, ratio, value)[()]

    def _log_ratio(self) -> float:
        """Logarithm of the distance of the image over that of the wire."""
        return float(np.log1p((2 * self.h / self.d) ** 2) / 2)

    def square_moment(self) -> float:
        """Return the integral of q V(q)**2 over positive q.

        The integral of ``x K0(a x) K0(b x)`` is ``log(a/b)/(a**2 - b**2)``; with ``b/a = exp(u)`` the three terms
        combine to ``exp(-u) (sinh(2 u) - 2 u)/(2 sinh(u) a**2)``, which loses nothing at small u.
        """
        u = self._log_ratio()
        if u < 0.5:
            power = np.cumprod(np.r_[2 * u, [(2 * u) ** 2 / (2 * k * (2 * k + 1)) for k in range(1, 12)]])
            value = np.exp(-u) * power[1:].sum() / (2 * np.sinh(u))
        else:
            value = (1 + np.exp(-2 * u)) / 2 + 2 * u / np.expm1(-2 * u) * np.exp(-2 * u)
        return float(4 * (self.U / self.d) ** 2 * value)


@dataclass(frozen=True, kw_only=True)
class GaussianPotential:
    """A potential without singularity, ``V(q) = V0 exp(-q**2 a**2/2)``.

    Parameters
    ----------
    V0 : float
        Value at q = 0.
    a : float
        Range.

    Examples
    --------
    >>> GaussianPotential(V0=2.0, a=1.0).square_moment()
    2.0
    """

    V0: float
    a: float

    def __post_init__(self) -> None:
        _keep(self, V0=_number("V0", self.V0), a=_number("a", self.a, "Eq. (16) diverges without a range"))

    def __call__(self, q: Any) -> Any:
        return self.V0 * np.exp(-(np.asarray(q) * self.a) ** 2 / 2)

    def square_moment(self) -> float:
        """Return the integral of q V(q)**2 over positive q."""
        return self.V0**2 / (2 * self.a**2)


def momentum_diffusion(potential: Potential, m: Any = 1.0) -> Any:
    """Diffusion coefficient D2 in momentum space that pair collisions give, Eq. (16).

    ``D2 = (m/16) * integral of abs(q) V(q)**2 dq/(2 pi)`` over all q; in closed form for the potentials of this
    module.

    Parameters
    ----------
    potential : callable
        V(q) for arrays of positive q.
    m : array_like
        Mass.

    Returns
    -------
    float or ndarray
        Momentum squared over time.

    Raises
    ------
    ValueError
        If the potential is no real function, or the integral diverges.
    ConvergenceError
        If the quadrature fails.

    Examples
    --------
    >>> import numpy as np
    >>> bool(np.isclose(momentum_diffusion(CoulombPotential(U=1.0, d=1.0)), 1/(8*np.pi), rtol=1e-15))
    True
    """
    mass = in_range("m", m, 0.0, np.inf, open_low=True, why="Eq. (16)")
    closed = getattr(potential, "square_moment", None)
    moment = closed() if closed is not None else _square_moment(evaluator(potential))
    return plain(mass * moment / (16 * np.pi))


def evaluator(potential: Potential) -> Callable[[FloatArray], FloatArray]:
    """Return a function of arrays q > 0 that checks what the potential answers."""
    if not callable(potential):
        raise ValueError(f"potential = {potential!r} must be a callable of q, such as CoulombPotential(U=1.0, d=1.0)")

    def evaluate(q: FloatArray) -> FloatArray:
        value = as_float("potential(q)", potential(q.copy()))      # it may write into its argument
        if value.shape != q.shape:
            if value.ndim:
                raise ValueError(f"potential(q) has shape {value.shape} for q of shape {q.shape}; they must agree")
            value = np.full(q.shape, float(value))
        if not np.isfinite(value).all():
            raise ValueError(f"potential(q) = {value[~np.isfinite(value)][0]} at q = {q[~np.isfinite(value)][0]:g} "
                             "is not finite; it must be a real number at every q > 0")
        return value

    return evaluate


def _square_moment(potential: Callable[[FloatArray], FloatArray]) -> float:
    """Integrate q V**2 over log q, after a look where the integrand lives."""
    edges = np.arange(-_OCTAVES * _FINE, _OCTAVES * _FINE + 1) * np.log(2) / _FINE
    scan = (np.exp(edges) * potential(np.exp(edges))) ** 2
    if not scan.any():
        return 0.0
    alive = np.flatnonzero(scan > 1e-22 * scan.max())
    if alive[0] == 0 or alive[-1] == scan.size - 1:
        raise ValueError("potential: the integral of Eq. (16), abs(q) V(q)**2 over q, does not converge at "
                         f"{'small' if alive[0] == 0 else 'large'} q")
    panels = edges[max(alive[0] - 1, 0) : alive[-1] + 2]
    try:
        value, _ = adaptive(lambda t, lane: (np.exp(t) * potential(np.exp(t))) ** 2, panels, relative=1e-13, most=20000)
    except ConvergenceError as error:
        raise ConvergenceError(f"the integral of Eq. (16) over this potential: {error}") from None
    return float(value[0])


def _number(name: str, value: Any, positive: str = "") -> float:
    return a_number(name, value, 0.0 if positive else -np.inf, open_low=bool(positive), why=positive)


def _keep(potential: Any, **values: float) -> None:
    for field in fields(potential):
        object.__setattr__(potential, field.name, values[field.name])
