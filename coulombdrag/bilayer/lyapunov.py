"""The linearised fluctuating hydrodynamics of both layers at one wave vector: six equations, white noise.

State ``z = (n_1, l_1, t_1, n_2, l_2, t_2)``: density, longitudinal and transverse velocity of each layer, with
``dz/dt = -A z + noise``. Because the noise is white, the covariance of equal times S, which is the frequency integral
of the spectrum, solves ``A S + S A^H = Q``. Nothing is integrated over frequencies.

In thermal equilibrium ``S = T U^-1`` with U the energy. What a flow adds is solved for directly, ``X = S - T U^-1``, so
that the small drag at small velocity is not the difference of two large numbers.

Units: d, Omega, density and mass of a reference layer; S in ``kB T 2 eps0 kappa/(e**2 d)`` and the like.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from ..errors import FloatArray

ComplexArray = npt.NDArray[np.complex128]

DELTA = np.eye(2)
EPSILON = np.array([[0.0, 1.0], [-1.0, 0.0]])


class Fluid(NamedTuple):
    """Both layers as the equations need them; every field has one entry a layer.

    `thermal` and `silent` are stress tensors C_ijlm (stress = C_ijlm V_lm): `thermal` has the noise that the
    fluctuation-dissipation theorem demands, `silent` has none. Units: n m d**2 Omega of the reference layer.
    """

    varsigma: FloatArray          # (2,)
    density: FloatArray           # (2,)
    mass: FloatArray              # (2,)
    compressibility: FloatArray   # (2,)
    velocity: FloatArray          # (2, 2): layer, direction
    thermal: FloatArray           # (2, 2, 2, 2, 2): layer, i, j, l, m
    silent: FloatArray            # (2, 2, 2, 2, 2)


def even_stress(shear: float, bulk: float) -> FloatArray:
    """Stress tensor of shear and bulk viscosity, Eq. (7) with the sign that makes nu = (eta + zeta)/rho."""
    pair = np.einsum("il,jm->ijlm", DELTA, DELTA) + np.einsum("im,jl->ijlm", DELTA, DELTA)
    return shear * pair + (bulk - shear) * np.einsum("ij,lm->ijlm", DELTA, DELTA)


def odd_stress(odd: float) -> FloatArray:
    """Stress tensor of the odd viscosity, Eq. (8); it does no work and makes no noise."""
    return odd * (np.einsum("im,jl->ijlm", EPSILON, DELTA) + np.einsum("jm,il->ijlm", EPSILON, DELTA))


def damping(stress: FloatArray, angle: npt.ArrayLike) -> FloatArray:
    """Force matrix of a stress tensor per q**2, in the basis along and across q; shape (..., 2, 2).

    ``force_i = -q_j C_ijlm V_lm`` with ``V_lm = (q_l v_m + q_m v_l)/2``.
    """
    angle = np.asarray(angle)
    along = np.stack([np.cos(angle), np.sin(angle)], axis=-1)
    basis = np.stack([along, np.stack([-along[..., 1], along[..., 0]], axis=-1)], axis=-2)
    symmetric = (stress + np.swapaxes(stress, -1, -2)) / 2
    force = np.einsum("...j,ijlm,...l->...im", along, symmetric, along)
    return np.einsum("...ai,...im,...bm->...ab", basis, force, basis)


def generator(x: FloatArray, angle: FloatArray, fluid: Fluid, *, flow: bool = True) -> ComplexArray:
    """Return the matrices A, shape (..., 6, 6), at wave numbers `x` and angles `angle` of the same shape."""
    x, angle = np.broadcast_arrays(x, angle)
    matrix = np.zeros((*x.shape, 6, 6), dtype=np.complex128)
    coupling = np.exp(-x)
    for a in (0, 1):
        n, u, other = 3 * a, slice(3 * a + 1, 3 * a + 3), 3 * (1 - a)
        own = 1.0 + fluid.compressibility[a] * x
        matrix[..., n, n] = fluid.varsigma[a] * x * own
        matrix[..., n, other] = fluid.varsigma[a] * x * coupling
        matrix[..., n, n + 1] = 1j * fluid.density[a] * x
        matrix[..., n + 1, n] = 1j * own / fluid.mass[a]
        matrix[..., n + 1, other] = 1j * coupling / fluid.mass[a]
        viscous = damping(fluid.thermal[a] + fluid.silent[a], angle)
        matrix[..., u, u] = viscous * (x**2 / (fluid.density[a] * fluid.mass[a]))[..., None, None]
    if flow:
        matrix += 1j * advection(x, angle, fluid)
    return matrix


def advection(x: FloatArray, angle: FloatArray, fluid: Fluid) -> FloatArray:
    """Return the diagonal matrices of q.v, shape (..., 6, 6)."""
    x, angle = np.broadcast_arrays(x, angle)
    qv = (x * np.cos(angle))[..., None] * fluid.velocity[:, 0] + (x * np.sin(angle))[..., None] * fluid.velocity[:, 1]
    return np.repeat(qv, 3, axis=-1)[..., None, :] * np.eye(6)


def equilibrium(x: FloatArray, fluid: Fluid) -> FloatArray:
    """Return the covariance of thermal equilibrium, U^-1, shape (..., 6, 6)."""
    x = np.asarray(x)
    c = fluid.compressibility
    rest = -np.expm1(-2.0 * x) + (c[0] + c[1]) * x + c[0] * c[1] * x**2      # p_1 p_2 - exp(-2x)
    out = np.zeros((*x.shape, 6, 6))
    out[..., 0, 0], out[..., 3, 3] = x * (1.0 + c[1] * x) / rest, x * (1.0 + c[0] * x) / rest
    out[..., 0, 3] = out[..., 3, 0] = -x * np.exp(-x) / rest
    for a in (0, 1):
        for i in (1, 2):
            out[..., 3 * a + i, 3 * a + i] = 1.0 / (fluid.density[a] * fluid.mass[a])
    return out


def noise(x: FloatArray, angle: FloatArray, fluid: Fluid) -> FloatArray:
    """Return the strengths Q of the noises (3) and (10), and of the nonreciprocal stress if it is `thermal`."""
    x, angle = np.broadcast_arrays(x, angle)
    out = np.zeros((*x.shape, 6, 6))
    for a in (0, 1):
        u = slice(3 * a + 1, 3 * a + 3)
        out[..., 3 * a, 3 * a] = 2.0 * fluid.varsigma[a] * x**2
        force = damping(fluid.thermal[a], angle)
        inertia = (fluid.density[a] * fluid.mass[a]) ** 2
        out[..., u, u] = (force + np.swapaxes(force, -1, -2)) * (x**2 / inertia)[..., None, None]
    return out


def source(x: FloatArray, angle: FloatArray, fluid: Fluid) -> ComplexArray:
    """Return C of ``A X + X A^H = C`` for ``X = S - U^-1``, formed without a subtraction of large terms.

    Two things drive the fluctuations away from equilibrium: the relative flow, through the interlayer element of the
    equilibrium covariance, and damping that makes no noise.
    """
    x, angle = np.broadcast_arrays(x, angle)
    out = np.zeros((*x.shape, 6, 6), dtype=np.complex128)
    relative = fluid.velocity[0] - fluid.velocity[1]
    qv = x * (np.cos(angle) * relative[0] + np.sin(angle) * relative[1])
    out[..., 0, 3] = -1j * qv * equilibrium(x, fluid)[..., 0, 3]
    out[..., 3, 0] = np.conj(out[..., 0, 3])
    for a in (0, 1):
        u = slice(3 * a + 1, 3 * a + 3)
        force = damping(fluid.silent[a], angle)
        inertia = (fluid.density[a] * fluid.mass[a]) ** 2
        out[..., u, u] -= (force + np.swapaxes(force, -1, -2)) * (x**2 / inertia)[..., None, None]
    return out


def lyapunov(matrix: ComplexArray, right: ComplexArray) -> ComplexArray:
    """Solve ``A X + X A^H = C`` for a batch of small matrices by one dense system each.

    An eigendecomposition of A costs as much and fails where two modes meet (an overdamped plasmon).
    """
    size = matrix.shape[-1]
    system = np.zeros((*matrix.shape[:-2], size, size, size, size), dtype=np.complex128)
    for i in range(size):                   # A (x) 1 + 1 (x) conj(A), without the products with zero
        system[..., :, i, :, i] += matrix
        system[..., i, :, i, :] += np.conj(matrix)
    square = system.reshape(*matrix.shape[:-2], size**2, size**2)
    solution = np.linalg.solve(square, right.reshape(*right.shape[:-2], size**2, 1))
    return np.asarray(solution.reshape(right.shape), dtype=np.complex128)


_FAN = np.linspace(0.0, np.pi, 8)


def decoupled(fluid: Fluid) -> bool:
    """Tell whether the transverse velocities neither act on the densities nor feel them at any angle."""
    return all(np.abs(m[..., [0, 1], [1, 0]]).max() <= 1e-14 * np.abs(m).max() for m in _fan(fluid))


def isotropic(fluid: Fluid) -> bool:
    """Tell whether the damping is the same in all directions, so that a response depends on q and q.v alone."""
    return all(np.abs(m - m[:1]).max() <= 1e-14 * np.abs(m).max() for m in _fan(fluid))


def _fan(fluid: Fluid) -> list[FloatArray]:
    return [damping(part[a], _FAN) for part in (fluid.thermal, fluid.silent) for a in (0, 1)]
