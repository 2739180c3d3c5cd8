"""Functions of the wires paper that stand alone: I and J of the mismatch, density and compressibility."""

from __future__ import annotations

import math
from types import ModuleType
from typing import Any

import numpy as np

from ..errors import FloatArray, as_float, broadcast, in_range, plain

#: Fermi energies over T for which density and compressibility are certified.
ETA = (-700.0, 1e6)
#: Mismatch beyond which I is zero in float64, J is zero, exp(-2 x) is soon subnormal.
_NOTHING, _SQUARE_NOTHING, _SUBNORMAL = 800.0, 400.0, 340.0


def kernels() -> ModuleType:
    """Return the module of generated kernels (loaded on first use)."""
    from ..generated import wires as module

    return module


def I(x: Any) -> Any:  # noqa: E743 - the name that the paper uses
    """Function that the integral (18) defines: ``arctan(sinh x)/sinh x``.

    Parameters
    ----------
    x : array_like
        Mismatch ``Delta/2T``; any real number, infinities included.

    Returns
    -------
    float or ndarray of float64
        1 at x = 0, even, ``pi exp(-abs(x))`` at large x; NaN where `x` is NaN.

    Notes
    -----
    ``I(x) = (1/2) * integral of 1/(1 + cosh(x) cosh(y))`` over all y. The printed Eq. (19) has arctan(tanh x).

    Examples
    --------
    >>> from coulombdrag import wires
    >>> wires.I(0.0), round(wires.I(1.0), 6)
    (1.0, 0.736699)
    """
    a = np.minimum(np.abs(as_float("x", x)), _NOTHING)
    return plain(kernels().I_of(a))


def J(x: Any) -> Any:
    """Function that the integral (151) defines: ``2 (x coth x - 1)/sinh(x)**2``, Eq. (152).

    Parameters
    ----------
    x : array_like
        Mismatch ``Delta/2T``; any real number, infinities included.

    Returns
    -------
    float or ndarray of float64
        2/3 at x = 0, even, ``8 abs(x) exp(-2 abs(x))`` at large x; NaN where `x` is NaN.

    Examples
    --------
    >>> from coulombdrag import wires
    >>> abs(wires.J(0.0) - 2/3) < 1e-16
    True
    """
    a = np.minimum(np.abs(as_float("x", x)), _SQUARE_NOTHING)
    far = a > _SUBNORMAL
    if not far.any():
        return plain(kernels().J_of(a))
    tail = np.where(far, a, _SUBNORMAL)
    return plain(np.where(far, kernels().J_tail(tail) * kernels().decay(tail), kernels().J_of(a)))


def log_J(x: Any) -> Any:
    """Logarithm of `J`, where J itself leaves float64 too.

    Examples
    --------
    >>> round(log_J(1000.0), 6)
    -1991.013804
    """
    a = np.abs(as_float("x", x))
    far = a > 40.0                                    # there coth x = 1 and sinh x = exp(x)/2 to the last bit
    with np.errstate(invalid="ignore", over="ignore"):
        tail = np.log(8.0 * (np.where(far, np.minimum(a, 1e300), 2.0) - 1.0)) - 2.0 * a
        return plain(np.where(far, tail, np.log(J(np.where(far, 0.0, a)))))


def density(eF: Any, T: Any, m: Any = 1.0) -> Any:
    """Density of one wire at any temperature, Eqs. (24), (129): one spin-polarised band, hbar = k_B = 1.

    Parameters
    ----------
    eF : array_like
        Chemical potential from the bottom of the band; ``eF/T`` in -700..1e6.
    T, m : array_like
        Temperature and mass, positive.

    Returns
    -------
    float or ndarray of float64
        ``-(m T/2 pi)**(1/2) Li_1/2(-exp(eF/T))``, broadcast; NaN where an argument is NaN.

    Raises
    ------
    ValueError
        If T or m is not positive, ``eF/T`` outside its range, or the shapes do not broadcast.

    Examples
    --------
    >>> from math import pi, sqrt
    >>> from coulombdrag import wires
    >>> abs(wires.density(100.0, 1.0)*pi/sqrt(200.0) - 1) < 1e-4        # k_F/pi at low temperature
    True
    """
    eta, T, m = _thermal(eF, T, m)
    return plain(np.sqrt(m * T / (2.0 * math.pi)) * kernels().fermi_half(eta))


def compressibility(eF: Any, T: Any, m: Any = 1.0) -> Any:
    """Compressibility dn/dmu of one wire at any temperature, Eq. (81): ``k_T = 8 pi T dn/dmu``.

    Parameters
    ----------
    eF, T, m : array_like
        As for `density`.

    Returns
    -------
    float or ndarray of float64
        ``-(m/2 pi T)**(1/2) Li_-1/2(-exp(eF/T))``, broadcast; NaN where an argument is NaN.

    Raises
    ------
    ValueError
        As for `density`.

    Examples
    --------
    >>> from coulombdrag import wires
    >>> h = 1e-5
    >>> slope = (wires.density(3 + h, 1.0) - wires.density(3 - h, 1.0))/(2*h)
    >>> abs(slope/wires.compressibility(3.0, 1.0) - 1) < 1e-9
    True
    """
    eta, T, m = _thermal(eF, T, m)
    return plain(np.sqrt(m / (2.0 * math.pi * T)) * kernels().fermi_minus_half(eta))


def _thermal(eF: Any, T: Any, m: Any) -> tuple[FloatArray, FloatArray, FloatArray]:
    """eF/T, T and m, broadcast."""
    T = in_range("T", T, 0.0, math.inf, open_low=True, why="Eq. (1) needs a thermal distribution: T > 0")
    m = in_range("m", m, 0.0, math.inf, open_low=True, why="the dispersion is k^2/2m with m > 0")
    eF, T, m = broadcast(eF=in_range("eF", eF, -math.inf, math.inf), T=T, m=m)
    with np.errstate(over="ignore"):
        eta = eF / T
    return in_range("eF/T", eta, *ETA), T, m
