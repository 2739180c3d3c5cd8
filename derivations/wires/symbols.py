"""Symbols of the wires, named as on the page; hbar = k_B = 1 and e > 0, one spin-polarised band in each wire.

A function of a wire takes its index sigma, 1 or 2; the other wire is `bar(sigma)`. What the paper writes as a bold or
slanted D and C differs by a factor zeta^2, Eqs. (68) and (69): `D3[sigma]` are the slanted ones.
"""

from __future__ import annotations

import sympy as sp

WIRES = (1, 2)


def bar(sigma: int) -> int:
    """The other wire."""
    return 3 - sigma


def pair(name: str, **assumptions: bool) -> dict[int, sp.Symbol]:
    """A symbol of each wire, by its index."""
    return {s: sp.Symbol(f"{name}_{s}", **assumptions) for s in WIRES}


k, kp, q = sp.symbols("k k' q", real=True)
epsilon, T, m, e = sp.symbols("epsilon T m e", positive=True)
E = pair("E", real=True)  # electric fields
epsilon_F = pair("epsilon_F", real=True)
eF = sp.Symbol("epsilon_F", positive=True)  # the mean of both
Delta = sp.Symbol("Delta", real=True)  # epsilon_F1 - epsilon_F2
omega = sp.Symbol("omega", positive=True)
n = pair("n", positive=True)
density = sp.Symbol("n", positive=True)  # at Delta = 0
k_T = pair("k_T", positive=True)
D2 = sp.Symbol("D^(2)", positive=True)
D3 = pair("D^(3)", positive=True)
lam = pair("lambda", real=True)
mu = pair("mu", positive=True)
kappa = sp.Symbol("kappa", positive=True)  # mu_sigma k_Tsigma, the same in both wires
D3_mean, lam_mean, mu_mean = sp.symbols("D^(3) lambda mu", positive=True)  # at Delta = 0
x = sp.Symbol("x", positive=True)  # argument of I and J


def zeta2(sigma: int, at: sp.Expr = k) -> sp.Expr:
    """zeta_sigma(k)^2, Eq. (5) squared."""
    return 1 / sp.cosh((at**2 / (2 * m) - epsilon_F[sigma]) / (2 * T)) ** 2
