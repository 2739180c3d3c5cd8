"""Symbols of the dots; hbar = k_B = 1 and e > 0, a current is positive from the lead into its dot.

The passive dot (p) has two spins and the leads N and S at chemical potential zero, the active dot (a) one spin and the
leads L and R at +-V/2. What depends on the charge n of the active dot is a function of n, or a pair indexed by n.
"""

from __future__ import annotations

import sympy as sp

CHARGES = (0, 1)  # of the active dot
LEADS = ("L", "R")  # of the active dot
BRANCHES = (1, -1)  # |+> and |->

eps_a, eps_p = sp.symbols("eps_a eps_p", real=True)
U_p, U_ap = sp.symbols("U_p U_ap", positive=True)
Gamma_S, Gamma_N, Gamma_L, Gamma_R = sp.symbols("Gamma_S Gamma_N Gamma_L Gamma_R", positive=True)
Gamma = {"N": Gamma_N, "L": Gamma_L, "R": Gamma_R}
T = sp.Symbol("T", positive=True)
V = sp.Symbol("V", real=True)  # e V_bias
E = sp.Symbol("E", real=True)  # energy of a transition
# detuning of the even states and its modulus with the pairing, at each charge of the active dot
tilde = {n: sp.Symbol(f"eps~_{n}", real=True) for n in CHARGES}
