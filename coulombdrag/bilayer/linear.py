"""Linear drag between unequal layers: a rational frequency integral and a quadrature over wave numbers.

At first order in the velocity, with every noise bound to its damping by the fluctuation-dissipation theorem,
``Im D_12 = E k R_1 R_2/|Delta|**2`` exactly, ``E = exp(-x)``, ``R_a`` the damping rate of layer a. Times
``(lam + w_1)(lam + w_2)`` Delta becomes a real quartic in ``lam = -i y``, so that the integral over y is the table
entry of James, Nichols and Phillips for n = 4.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from ..errors import FloatArray
from ..quadrature import adaptive


class Layers(NamedTuple):
    """Two layers in natural units, each field of shape (2, ...): layer first, batch after.

    Units: d, Omega, density and mass of a reference layer.
    """

    varsigma: FloatArray          #: sigma/(2 eps0 kappa d Omega)
    beta: FloatArray              #: (eta + zeta)/(n m d**2 Omega), with the layer's own n and m
    weight: FloatArray            #: plasma weight: (n/m) over that of the reference
    compressibility: FloatArray   #: (dmu/dn) 2 eps0 kappa/(e**2 d), the strength of the pressure


def coefficients(x: FloatArray, layers: Layers) -> tuple[list[FloatArray], FloatArray, FloatArray, FloatArray]:
    """Return [d0, d1, d2, d3] of the quartic, the part of d2 that damping makes, w_a, and varsigma_a w_a + weight_a.

    The small difference ``p_1 p_2 - exp(-2 x)`` is formed by expm1, and no other subtraction occurs.
    """
    s, c = layers.varsigma, layers.compressibility
    w = layers.beta * x**2
    strength = s * w + layers.weight
    p = 1.0 + c * x
    rest = -np.expm1(-2.0 * x) + (c[0] + c[1]) * x + c[0] * c[1] * x**2
    d0 = x**2 * strength[0] * strength[1] * rest
    d1 = (x * (p[1] * w[0] * strength[1] + p[0] * w[1] * strength[0])
          + x**2 * rest * (s[0] * strength[1] + s[1] * strength[0]))
    damped = w[0] * w[1] + x * (p[0] * s[0] * w[1] + p[1] * s[1] * w[0]) + x**2 * s[0] * s[1] * rest
    d2 = x * (p[0] * strength[0] + p[1] * strength[1]) + damped
    d3 = w[0] + w[1] + x * (p[0] * s[0] + p[1] * s[1])
    return [d0, d1, d2, d3], damped, w, strength


def frequency_part(x: FloatArray, layers: Layers) -> FloatArray:
    """Return the integral of ``R_1 R_2/|Delta|**2`` over y from 0 to infinity.

    Notes
    -----
    The Hurwitz determinant ``d1 d2 d3 - d1**2 - d0 d3**2`` vanishes with the damping and with the splitting of the
    plasmons. It is formed as ``gamma_+ gamma_- gap**2 + d1 d3 damped`` with the splitting ``gap`` of the two
    squared plasma frequencies and their damping rates: nothing cancels but the damping of the acoustic plasmon at
    small x, where the weight x**3 of the force hides it.
    """
    (d0, d1, d2, d3), damped, w, strength = coefficients(x, layers)
    s = layers.varsigma
    p = 1.0 + layers.compressibility * x
    squared = x * p * strength                                   # squared plasma frequencies of the single layers
    coupling = x * np.exp(-x) * np.sqrt(strength[0] * strength[1])
    detuning = squared[0] - squared[1]
    gap = np.sqrt(detuning**2 + 4 * coupling**2)
    rate = w + x * p * s
    mixed = x**2 * np.exp(-2 * x) * (s[0] * strength[1] + s[1] * strength[0])
    mean = (rate[0] + rate[1]) * gap / 2
    difference = (rate[0] - rate[1]) * detuning / 2 + mixed
    determinant = (mean + difference) * (mean - difference) + d1 * d3 * damped
    drive = w * strength
    top = (s[0] * s[1] * d1 + (s[0] * drive[1] + s[1] * drive[0]) * d3
           + drive[0] * drive[1] * (d2 * d3 - d1) / d0)
    return np.pi / 2 * x**2 * top / determinant


_CHUNK = 500           # devices integrated at once: some 50 MB

#: Panels in x; the integrand steps where varsigma**2 x exp(2 x) = 1, at x < 19 for varsigma > 1e-8.
EDGES = (0.0, 0.25, 0.5, 1.0, 1.5, 2.0, 3.0, 4.0, 5.0, 6.0, 8.0, 10.0, 13.0, 16.0, 20.0, 26.0, 34.0, 60.0)


def drag_coefficient(layers: Layers, relative: float = 1e-11) -> tuple[FloatArray, FloatArray]:
    """Return force over velocity at small velocity, and its error, in units of ``kB T/(d**4 Omega)``.

    Parameters
    ----------
    layers : Layers
        Fields of shape (2, ...); every field is broadcast against the others first.
    relative : float
        Tolerance of the quadrature.
    """
    stacked = np.stack(np.broadcast_arrays(*layers))             # (field, layer, ...)
    flat = stacked.reshape(len(layers), 2, -1)
    parts = [_integrate(flat[..., i : i + _CHUNK], relative) for i in range(0, flat.shape[-1], _CHUNK)]
    value, error = np.concatenate(parts, axis=-1) if parts else np.empty((2, 0))
    shape = stacked.shape[2:]
    return value.reshape(shape) / (2 * np.pi**2), error.reshape(shape) / (2 * np.pi**2)


def _integrate(flat: FloatArray, relative: float) -> FloatArray:
    return np.stack(adaptive(
        lambda x, lane: x**3 * np.exp(-2 * x) * frequency_part(x, Layers(*flat[:, :, lane, None])),
        EDGES, flat.shape[-1], relative=relative))
