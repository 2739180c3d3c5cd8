"""Thermal equilibrium of linear stochastic equations: what fluctuation-dissipation demands of their noise."""

from __future__ import annotations

import sympy as sp


def diffusion(drift: sp.Matrix, covariance: sp.Matrix) -> sp.Matrix:
    """Strength of the white noise that keeps a covariance stationary.

    Parameters
    ----------
    drift : Matrix
        M of dx/dt = -M x + noise.
    covariance : Matrix
        C = <x x^H>, the thermal one: k_B T over the quadratic form of the free energy.

    Returns
    -------
    Matrix
        N = M C + C M^H, where <noise(t) noise(t')^H> = N delta(t - t'): the Lyapunov equation, read backwards.

    Examples
    --------
    >>> gamma, T, m = sp.symbols("gamma T m", positive=True)
    >>> diffusion(sp.Matrix([[gamma/m]]), sp.Matrix([[T/m]]))
    Matrix([[2*T*gamma/m**2]])
    """
    return drift * covariance + covariance * drift.H
