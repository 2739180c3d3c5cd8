"""Symbols of the bilayer, named as on the page; hbar = k_B = 1 and e > 0.

`x`, `y`, `varsigma` and `beta` are the dimensionless variables of Eqs. (22)-(24). The bulk viscosity is `zeta`:
not to be confused with varsigma, the dimensionless intrinsic conductivity.
"""

from __future__ import annotations

import sympy as sp

x, y = sp.symbols("x y", positive=True)  # q d and omega/Omega, Omega = omega_p(q = 1/d)
varsigma, beta, chi = sp.symbols("varsigma beta chi", positive=True)
X = sp.Symbol("X", positive=True)  # where f has its step: varsigma^2 X exp(2 X) = 1

q, omega = sp.symbols("q omega", positive=True)
qx, qy = sp.symbols("q_x q_y", real=True)
k = sp.Symbol("k", real=True)  # q . v
speed = sp.Symbol("v", positive=True)
n, rho, mass, e, kappa, d, T = sp.symbols("n rho m e kappa d T", positive=True)
sigma, eta, zeta, eta_o, alpha = sp.symbols("sigma eta zeta eta_o alpha", positive=True)
v = sp.Matrix(sp.symbols("v_x v_y", real=True))  # velocity of the drive layer
B = sp.Matrix(sp.symbols("B_x B_y", real=True))  # in-plane magnetic field
stiffness = sp.Symbol("P_n", positive=True)  # dP/dn, the inverse compressibility over n
degeneracy = sp.Symbol("g_s", positive=True)  # spin times valleys
E_F, v_F, r_s, tau_ee, hbar, k_B, epsilon_0 = sp.symbols("E_F v_F r_s tau_ee hbar k_B epsilon_0", positive=True)

# amplitudes exp(i q.r - i omega t) of one layer (1, the drive; 2, the drag layer)
n1, n2 = sp.symbols("n_1 n_2")
u1 = sp.Matrix(sp.symbols("u_1x u_1y"))
u2 = sp.Matrix(sp.symbols("u_2x u_2y"))
ePhi = sp.Symbol("ePhi_12")  # e times the potential in the layer
I1 = sp.Matrix(sp.symbols("I_1x I_1y"))
I2 = sp.Matrix(sp.symbols("I_2x I_2y"))
P = sp.Symbol("P_1")  # pressure
n_plus, n_minus, I_plus, I_minus = sp.symbols("n_+ n_- qI_+ qI_-")  # sums and differences; q . I


def tensor(name: str) -> sp.Matrix:
    """A 2 x 2 matrix of symbols name_xx, name_xy, ..."""
    return sp.Matrix(2, 2, lambda i, j: sp.Symbol(f"{name}_{'xy'[i]}{'xy'[j]}"))


Pi, Sigma, V = tensor("Pi"), tensor("Sigma"), tensor("V")
Sigma_e, Sigma_o, Sigma_n = tensor("Sigma^e"), tensor("Sigma^o"), tensor("Sigma^n")
Xi1, Xi2 = tensor("Xi_1"), tensor("Xi_2")

D = sp.Symbol("D")  # interlayer correlator
F, f, g = sp.symbols("F_D f g", positive=True)  # drag force, and the functions of Eq. (21)
w1, w2 = sp.symbols("w_1 w_2", positive=True)  # damping rates of the longitudinal velocity in both layers
w_n = sp.Symbol("w_n", real=True)  # its nonreciprocal part, in the drive layer
