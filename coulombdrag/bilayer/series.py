"""The force at small velocity, order by order: the flow is a perturbation of the Lyapunov equation at rest."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from ..errors import FloatArray, whole_number
from ..quadrature import adaptive
from ..results import Variable
from . import lyapunov as ly
from .linear import EDGES

if TYPE_CHECKING:  # pragma: no cover
    from .problem import DragProblem

_NAMES = {1: "coefficient", 3: "cubic", 5: "quintic", 7: "septic"}


def expand(problem: DragProblem, order: int, relative: float) -> dict[str, Variable]:
    """Return the coefficients of the longitudinal force, with their errors, for the drag layer at rest."""
    order = whole_number("order", order, 1, 7)
    powers = [p for p in _NAMES if p <= order]
    value, error = adaptive(lambda x, lane: _reciprocal(x, problem, powers), EDGES, relative=relative)
    value, error = np.atleast_2d(value.T).reshape(-1), np.atleast_2d(error.T).reshape(-1)
    data: dict[str, Variable] = {}
    for i, p in enumerate(powers):
        # half circle of cos(angle)**(p + 1), over 2 pi**2
        angular = np.prod([(2 * j - 1) / (2 * j) for j in range(1, (p + 1) // 2 + 1)]) * np.pi / (2 * np.pi**2)
        data |= _entry(_NAMES[p], value[i] * angular, error[i] * angular, f"coefficient of v^{p}")
    if problem._velocity_dependent:
        data |= _nonreciprocal(problem, relative)
    return data


def _entry(name: str, value: float, error: float, text: str) -> dict[str, Variable]:
    unit = "kB T/d^3 over powers of Omega d"
    return {name: Variable(np.float64(value), (), unit, text),
            f"{name}_error": Variable(np.float64(error), (), unit, "estimated error")}


def _rest(problem: DragProblem) -> ly.Fluid:
    """Return the fluid at rest, without the nonreciprocal stress, but with a unit velocity of the drive."""
    fluid = problem.fluid(0.0)
    return fluid._replace(velocity=np.array([[1.0, 0.0], [0.0, 0.0]]))


def _reciprocal(x: FloatArray, problem: DragProblem, powers: list[int]) -> FloatArray:
    fluid = _rest(problem)
    zero = np.zeros_like(x)
    rest = ly.generator(x, zero, fluid, flow=False)
    flow = np.einsum("...ii->...i", ly.advection(x, zero, fluid))
    commute = 1j * (flow[..., :, None] - flow[..., None, :])
    term = _solve(rest, ly.source(x, zero, fluid), fluid)
    out = []
    for p in range(1, max(powers) + 1):
        if p in powers:
            out.append(x * np.exp(-x) * term[..., 0, 3].imag)
        if p < max(powers):
            term = _solve(rest, -commute * term, fluid)
    return np.stack(out, axis=-1)


def _nonreciprocal(problem: DragProblem, relative: float) -> dict[str, Variable]:
    fluid = _rest(problem)
    stress = np.einsum("a,ijklm,ak->aijlm", np.broadcast_to(problem.shear, (2,)), problem.tensor, fluid.velocity)
    value, error = mixed_coefficient(fluid, stress, problem.noise, relative)
    return _entry("quadratic", value, error, "coefficient of v^2, from the nonreciprocal stress")


def mixed_coefficient(fluid: ly.Fluid, stress: FloatArray, noise: str, relative: float = 1e-9) -> tuple[float, float]:
    """Return the force along x at first order in the flow and in an additional `stress`, and its error.

    Parameters
    ----------
    fluid : Fluid
        Both layers at rest, but with the flow to expand in as their `velocity`.
    stress : ndarray, shape (2, 2, 2, 2, 2)
        Stress tensors C_ijlm of the layers, the other perturbation.
    noise : {"complete", "no-noise"}
        Whether `stress` makes its noise.
    """
    value, error = adaptive(lambda x, lane: _mixed(x, fluid, stress, noise), EDGES, relative=relative)
    return float(value[0]), float(error[0])


def _mixed(x: FloatArray, fluid: ly.Fluid, extra: FloatArray, noise: str, count: int = 8) -> FloatArray:
    nothing = np.zeros_like(extra)
    only = fluid._replace(thermal=extra, silent=nothing, velocity=np.zeros((2, 2)))
    total = np.zeros_like(x)
    for angle in (np.arange(count) + 0.5) * np.pi / count:      # a polynomial in sine and cosine: the sum is exact
        turn = np.full_like(x, angle)
        rest = ly.generator(x, turn, fluid, flow=False)
        stress = _stress_part(x, turn, only)
        flow = np.einsum("...ii->...i", ly.advection(x, turn, fluid))
        commute = 1j * (flow[..., :, None] - flow[..., None, :])
        whole = fluid._replace(thermal=fluid.thermal + extra)
        advected = _solve(rest, ly.source(x, turn, fluid), whole)
        right = -(stress @ advected + advected @ np.conj(np.swapaxes(stress, -1, -2)))
        if noise == "no-noise":
            unshaken = _solve(rest, ly.source(x, turn, only._replace(thermal=nothing, silent=extra)), whole)
            right = right - commute * unshaken
        total += np.cos(angle) * _solve(rest, right, whole)[..., 0, 3].imag
    return x * np.exp(-x) * total / (2 * np.pi * count)


def _stress_part(x: FloatArray, angle: FloatArray, only: ly.Fluid) -> Any:
    out = np.zeros((*x.shape, 6, 6), dtype=np.complex128)
    for a in (0, 1):
        u = slice(3 * a + 1, 3 * a + 3)
        viscous = ly.damping(only.thermal[a], angle)
        out[..., u, u] = viscous * (x**2 / (only.density[a] * only.mass[a]))[..., None, None]
    return out


def _solve(matrix: ly.ComplexArray, right: ly.ComplexArray, fluid: ly.Fluid) -> ly.ComplexArray:
    if not ly.decoupled(fluid):
        return ly.lyapunov(matrix, right)
    keep = np.array([0, 1, 3, 4])
    out = np.zeros_like(right)
    out[..., keep[:, None], keep] = ly.lyapunov(matrix[..., keep[:, None], keep], right[..., keep[:, None], keep])
    return out
