"""Symbols of the mesoscopic paper; k_B = 1, e > 0, and drag along the drive is positive.

Two scattering states of a single-mode conductor come from the left (first) and from the right. Matrices of waves have a
row for each position and a column for each scattering state.
"""

from __future__ import annotations

import sympy as sp

hbar, m, T, v, k = sp.symbols("hbar m T v k", positive=True)
conductance = sp.Symbol("e^2/h", positive=True)
omega = sp.Symbol("omega", positive=True)
epsilon, w = sp.symbols("epsilon w", real=True)  # an energy; the energy that the wires exchange

L, ell, d = sp.symbols("L ell d", positive=True)  # length, mean free path, distance
R, U, c = sp.Symbol("R", positive=True), sp.Symbol("U", positive=True), sp.Symbol("c", real=True)
N = sp.Symbol("N", positive=True)  # channels of a lead: S is 2N by 2N
beta = sp.Symbol("beta", positive=True)

TAU3 = sp.ImmutableMatrix([[1, 0], [0, -1]])


def matrix(name: str, rows: int, columns: int) -> sp.ImmutableMatrix:
    """A matrix of complex symbols."""
    return sp.ImmutableMatrix(rows, columns, lambda i, j: sp.Symbol(f"{name}_{i}{j}", complex=True))


def hermitian(name: str) -> sp.ImmutableMatrix:
    """A Hermitian matrix of two rows."""
    p, q, s = sp.Symbol(f"{name}_p", real=True), sp.Symbol(f"{name}_q", complex=True), sp.Symbol(f"{name}_s", real=True)
    return sp.ImmutableMatrix([[p, q], [sp.conjugate(q), s]])
