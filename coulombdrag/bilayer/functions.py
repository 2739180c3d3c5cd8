"""The dimensionless functions of the bilayer: f, g, the frequency integrals, the force density.

Units: lengths in the spacing d, frequencies in Omega, the plasma frequency at q = 1/d; ``x = q d``,
``y = omega/Omega``; `varsigma` and `beta` as in Eq. (24).
"""

from __future__ import annotations

from types import ModuleType
from typing import Any

import numpy as np

from ..errors import FloatArray, as_float, broadcast, in_range, one_of, plain, whole_number

#: Domains of the public arguments.
VARSIGMA = (1e-8, 1e4)
BETA = (0.0, 10.0)
X = (1e-6, 300.0)

#: What is done about the noise when the nonreciprocal stress acts; see `g`.
SCHEMES = ("printed", "no-noise", "complete")

#: Highest power of a denominator in `frequency_integral`: with more the integral leaves the range of float64.
MOST = 5

#: (m, n, p) of the frequency integrals that exist as certified kernels.
CERTIFIED = ((1, 1, 0), (1, 1, 2), (1, 1, 4), (1, 1, 6), (2, 1, 4), (1, 2, 4))


def kernels() -> ModuleType:
    """Return the module of generated kernels (loaded on first use)."""
    from ..generated import bilayer as module

    return module


def f(varsigma: Any, beta: Any = 0.0) -> Any:
    """Linear drag: the function f of Eq. (22a), with viscous damping and its noise where `beta` > 0.

    Parameters
    ----------
    varsigma : array_like
        Dimensionless intrinsic conductivity, 1e-8..1e4.
    beta : array_like, optional
        Dimensionless longitudinal viscosity ``nu/(d**2 Omega)``, 0..10. It damps the plasmons and, by the
        fluctuation-dissipation theorem, shakes them.

    Returns
    -------
    float or ndarray of float64
        Broadcast over both arguments; NaN where an argument is NaN.

    Raises
    ------
    ValueError
        If an argument lies outside its range or the shapes do not broadcast.

    Notes
    -----
    ``f(varsigma, 0) = (pi/2) * integral of x**3/(1 + varsigma**2 x (exp(2 x) - 1))`` over x from 0 to infinity.
    The drag resistivity is positive where the passive carriers are dragged along with the drive.

    Examples
    --------
    >>> from coulombdrag import bilayer
    >>> round(bilayer.f(1.0), 4)
    0.3724
    """
    s = in_range("varsigma", varsigma, *VARSIGMA)
    b = in_range("beta", beta, *BETA)
    s, b = broadcast(varsigma=s, beta=b)
    k = kernels()
    still = b == 0.0
    if still.all():
        return plain(k.f(s))
    if not still.any():
        return plain(k.f_viscous(s, b))
    out = np.empty(s.shape)
    out[still] = k.f(s[still])
    out[~still] = k.f_viscous(s[~still], b[~still])
    return out


def g(varsigma: Any, beta: Any, scheme: str = "complete") -> Any:
    """Nonreciprocal drag: the coefficient of chi beside f in Eq. (21), linear in `beta`.

    Parameters
    ----------
    varsigma : array_like
        Dimensionless intrinsic conductivity, 1e-8..1e4.
    beta : array_like
        Dimensionless shear viscosity ``eta/(rho d**2 Omega)``, 0..10 (bulk viscosity is zero here).
    scheme : {"complete", "no-noise", "printed"}
        ``"complete"``: every term of first order in chi v, with the noise that the fluctuation-dissipation theorem
        demands for the nonreciprocal stress. ``"no-noise"``: every term, but that stress makes no noise.
        ``"printed"``: Eq. (22b) as it stands. They differ, in sign too.

    Returns
    -------
    float or ndarray of float64
        Broadcast over both arguments; NaN where an argument is NaN.

    Raises
    ------
    ValueError
        If an argument lies outside its range, the scheme is unknown, or the shapes do not broadcast.

    Examples
    --------
    >>> from coulombdrag import bilayer
    >>> bilayer.g(1.0, 0.2) == 2*bilayer.g(1.0, 0.1)
    True
    """
    scheme = one_of("scheme", scheme, SCHEMES)
    s = in_range("varsigma", varsigma, *VARSIGMA)
    b = in_range("beta", beta, *BETA)
    s, b = broadcast(varsigma=s, beta=b)
    kernel = getattr(kernels(), "g_" + scheme.replace("-", "_"))
    return plain(b * kernel(s))


def force_density(x: Any, y: Any, varsigma: Any) -> Any:
    """Integrand of Eq. (22a), the force per wave number and frequency that Fig. 2 shows.

    Parameters
    ----------
    x, y : array_like
        Wave number ``q d`` and frequency ``omega/Omega``, each 1e-6..300 or exactly 0.
    varsigma : array_like
        Dimensionless intrinsic conductivity, 1e-8..1e4.

    Returns
    -------
    float or ndarray of float64
        ``2 varsigma x**5 y**4 exp(-2 x)/(pi_plus pi_minus)``, broadcast; 0 where x = 0 or y = 0.

    Raises
    ------
    ValueError
        If an argument lies outside its range (the kernel is certified there and nowhere else) or the shapes do not
        broadcast.

    Examples
    --------
    >>> from coulombdrag import bilayer
    >>> bilayer.force_density(1.0, 0.0, 0.15)
    0.0
    """
    x, y = _zero_or_within("x", x), _zero_or_within("y", y)
    s = in_range("varsigma", varsigma, *VARSIGMA)
    x, y, s = broadcast(x=x, y=y, varsigma=s)
    nothing = ((x == 0.0) | (y == 0.0)) & ~np.isnan(x + y + s)      # 0/0 at the origin, 0 on the axes
    x, y = np.where(nothing, 1.0, x), np.where(nothing, 1.0, y)
    return plain(np.where(nothing, 0.0, kernels().force_density(x, y, s)))


def _zero_or_within(name: str, value: Any) -> FloatArray:
    array = as_float(name, value)
    in_range(name, np.where(array == 0.0, X[0], array), *X, why="or 0 itself")
    return array


def frequency_integral(x: Any, varsigma: Any, p: int, m: int = 1, n: int = 1) -> Any:
    """Integral over y from 0 to infinity of ``y**p/(pi_plus**m * pi_minus**n)``, Eq. (23).

    Parameters
    ----------
    x : array_like
        Wave number ``q d``, 1e-6..300.
    varsigma : array_like
        Dimensionless intrinsic conductivity, 1e-8..1e4.
    p : int
        Even power of the frequency.
    m, n : int
        Powers of the two denominators, 0..5, not both zero; convergence needs ``4 (m + n) > p + 1``.

    Returns
    -------
    float or ndarray of float64
        Broadcast over `x` and `varsigma`; NaN where one is NaN.

    Raises
    ------
    ValueError
        If the integral diverges, `p` is odd or negative, `m` or `n` not in 0..5, or an argument lies outside its range.

    Notes
    -----
    The integral is a rational function of the coefficients. For (m, n, p) in `CERTIFIED` a generated kernel evaluates
    it; for others the same linear system is solved in arithmetic of increasing precision until the double settles.

    Examples
    --------
    >>> from coulombdrag import bilayer
    >>> bilayer.frequency_integral(1.0, 0.5, 4) > 0
    True
    """
    m, n = whole_number("m", m, 0, MOST), whole_number("n", n, 0, MOST)
    p = whole_number("p", p, 0)
    if p % 2:
        raise ValueError(f"p = {p} must be even: the integral of an odd power is not rational")
    if 4 * (m + n) <= p + 1:
        raise ValueError(f"p = {p}, m = {m}, n = {n}: the integral diverges, it needs 4 (m + n) > p + 1")
    x = in_range("x", x, *X)
    s = in_range("varsigma", varsigma, *VARSIGMA)
    x, s = broadcast(x=x, varsigma=s)
    if (m, n, p) in CERTIFIED:
        return plain(getattr(kernels(), f"frequency_integral_{m}{n}_p{p}")(x, s))
    from .rational import integral

    return plain(_each(lambda a, b: integral(a, b, p, m, n), x, s))


def _each(function: Any, x: FloatArray, s: FloatArray) -> FloatArray:
    out = np.full(x.shape, np.nan)
    for index in np.ndindex(x.shape):
        if not np.isnan(x[index] + s[index]):
            out[index] = function(float(x[index]), float(s[index]))
    return out
