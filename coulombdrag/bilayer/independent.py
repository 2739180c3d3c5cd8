"""The same quantities by other roads, slowly: what figures and tests are compared with.

No frequency integral in closed form and no generated kernel enters here.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from ..errors import FloatArray
from . import lyapunov as ly
from .problem import DragProblem
from .series import mixed_coefficient


def f(varsigma: float, beta: float = 0.0) -> float:
    """f from the Lyapunov equation at first order in the flow."""
    return float(DragProblem(varsigma=varsigma, shear=beta).response()["coefficient"]) * 4 * np.pi**2 / varsigma


def g(varsigma: float, scheme: str) -> float:
    """g per unit beta from the Lyapunov equation at first order in the flow and in the nonreciprocal stress."""
    fluid = DragProblem(varsigma=varsigma).fluid(0.0)._replace(velocity=np.array([[1.0, 0.0], [0.0, 0.0]]))
    stress = np.zeros((2, 2, 2, 2, 2))
    stress[0] = np.einsum("il,jm->ijlm", ly.DELTA, ly.DELTA)
    return mixed_coefficient(fluid, stress, scheme)[0] * 4 * np.pi**2 / varsigma


def force_density(x: FloatArray, y: FloatArray, varsigma: float) -> FloatArray:
    """Integrand of (22a) from the spectrum of the six equations, at first order in the flow."""
    x, y = np.broadcast_arrays(np.asarray(x, dtype=np.float64), np.asarray(y, dtype=np.float64))
    fluid = DragProblem(varsigma=varsigma, shear=0.0).fluid(0.0)
    keep = np.array([0, 1, 3, 4])
    zero = np.zeros_like(x)
    rest = ly.generator(x, zero, fluid)[..., keep[:, None], keep]
    strength = ly.noise(x, zero, fluid)[..., keep[:, None], keep]
    green = np.linalg.inv(rest - 1j * y[..., None, None] * np.eye(4))
    flow = 1j * x[..., None, None] * np.diag([1.0, 1.0, 0.0, 0.0])
    first = -green @ flow @ green @ strength @ np.conj(np.swapaxes(green, -1, -2))
    moved = (first + np.conj(np.swapaxes(first, -1, -2)))[..., 0, 2].imag
    return x * np.exp(-x) * moved / varsigma


def share_beyond(x: float, varsigma: float) -> float:
    """Share of f that wave numbers above `x` make."""
    def integrand(t: float) -> float:
        return t**3 / (1 + varsigma**2 * t * np.expm1(2 * t))

    return 1 - _gauss(lambda t: integrand(t) * (t < x), x) / _gauss(integrand, x)


def g_printed(varsigma: float) -> float:
    """(22b) as printed, per unit beta: Gauss panels over x, midpoint rule over the angle of y = tan(theta)."""
    y = np.tan((np.arange(20000) + 0.5) * np.pi / 40000)

    def inner(x: float) -> float:
        c = np.array([1 + np.exp(-x), -np.expm1(-x)])
        parts = [(y**2 - x * a) ** 2 + (varsigma * x * a * y) ** 2 for a in c]
        bracket = c[0] ** 2 / parts[0] + c[1] ** 2 / parts[1]
        return float(np.sum(2 * varsigma**2 * x**9 * y**4 * np.exp(-2 * x) / (parts[0] * parts[1]) * bracket
                            * (1 + y**2))) * np.pi / 40000

    return _gauss(inner)


def force(varsigma: float, velocity: float) -> float:
    """Longitudinal force at any velocity from Im D_12 = 2 x E k R_1 R_2/|Delta|^2, three integrals by quadrature."""
    y = np.tan((np.arange(4000) + 0.5) * np.pi / 4000 - np.pi / 2)
    angles = np.arange(64) * np.pi / 128
    weights = np.where(angles == 0, 1.0, 2.0) * np.cos(angles) / 128

    def inner(x: float) -> float:
        k = x * velocity * np.cos(angles)[:, None]
        own = varsigma * x
        one, two = own + 1j * x / (y - k), own + 1j * x / y
        delta = (-1j * (y - k) + one) * (-1j * y + two) - one * two * np.exp(-2 * x)
        spectrum = 2 * x * np.exp(-x) * k * own**2 / np.abs(delta) ** 2
        over_y = np.sum(spectrum * (1 + y**2), axis=1) * np.pi / 4000 / (2 * np.pi)
        return float(x * np.exp(-x) * np.sum(weights * over_y)) / (2 * np.pi)

    return _gauss(inner)


def _gauss(function: Callable[[float], float], *cuts: float) -> float:
    nodes, weights = np.polynomial.legendre.leggauss(16)
    edges = sorted({0.0, 0.25, 0.5, 1.0, 1.5, 2.0, 3.0, 4.0, 5.0, 7.0, 10.0, 15.0, *cuts})
    total = 0.0
    for low, high in zip(edges, edges[1:], strict=False):
        half, middle = (high - low) / 2, (high + low) / 2
        total += half * sum(w * function(middle + half * t) for t, w in zip(nodes, weights, strict=True))
    return total
