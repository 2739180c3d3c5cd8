"""The kernels of the wires: what is compiled, from which equation, over which domain.

The integral of (18) over energy, y = (epsilon - epsilon_F)/T, is int dy/(2 + 2 cosh(x) cosh(y)) = arctan(sinh x)/sinh x
with x = Delta/2T, and not the printed (19); that of (151) is int dy/(cosh(x) + cosh(y))^2 = (152).
"""

from __future__ import annotations

import sympy as sp

from coulombdrag.codegen.opaque import FermiDirac
from coulombdrag.codegen.spec import Argument, Kernel, Module

x = sp.Symbol("x", positive=True)
eta = sp.Symbol("eta", real=True)

#: From 0 on: below 1e-100 both are constant, and the certificate has no 0/0 to evaluate.
MISMATCH = Argument(x, 1e-100, 800.0, description="mismatch Delta/2T", spacing="log")
NORMAL = Argument(x, 1e-100, 354.0, description="mismatch Delta/2T", spacing="log")
FERMI_ENERGY = Argument(eta, -700.0, 1e6, description="Fermi energy over T")
TAIL = Argument(x, 40.0, 700.0, description="mismatch Delta/2T")
y, eta1, eta2, log_ratio = sp.symbols("y eta1 eta2 log_ratio", real=True)

ENERGY = Argument(y, -700.0, 3000.0, description="energy from the Fermi energy over T")
LEVELS = (Argument(eta1, -50.0, 1e4, description="Fermi energy of wire 1 over T"),
          Argument(eta2, -50.0, 1e4, description="Fermi energy of wire 2 over T"))
DEGENERATE = Argument(sp.Symbol("eta", positive=True), 1e-3, 1e4, description="mean Fermi energy over T", spacing="log")
RATIO = Argument(log_ratio, -1500.0, 1500.0, description="log(D3/D2)")


def integral_18() -> sp.Expr:
    """Half of the integral of 1/(1 + cosh(x) cosh(y)) over y: arctan(sinh x)/sinh x, decaying exponentials alone.

    arctan(sinh x) = pi/2 - 2 arctan(exp(-x)).
    """
    e = sp.exp(-x)
    return e * (sp.pi - 4 * sp.atan(e)) / (1 - e**2)


def integral_151() -> sp.Expr:
    """Integral of 1/(cosh(x) + cosh(y))^2 over y: 2 (x coth x - 1)/sinh(x)^2, decaying exponentials alone."""
    e = sp.exp(-2 * x)
    return 8 * e * ((x - 1) + e * (x + 1)) / (1 - e) ** 3


def log_zeta2(energy: sp.Expr) -> sp.Expr:
    """log of zeta^2, Eq. (5), which underflows 745 T away from the Fermi energy; energy over T."""
    return sp.log(4) - energy - 2 * sp.log(1 + sp.exp(-energy))


I_of, J_of = integral_18(), integral_151()


def logarithms():
    """Asymptotic drag resistivities in units of D2/(e^2 (m T^3)^(1/2)), that of three-particle scattering with D3."""
    eta = DEGENERATE.symbol
    constant = sp.log(16) + sp.log(sp.pi) / 2
    yield Kernel("log_peak", constant - 2 * eta, (DEGENERATE,), ("134", "136"), "log of rho_D(0), Eq. (136)",
                 scale=constant + 2 * eta)
    width = sp.log(eta) + sp.log(2) * sp.Rational(3, 4) + (log_ratio + eta) / 2
    yield Kernel("log_width", width, (DEGENERATE, RATIO), ("133", "134", "137"), "log of Gamma/T",
                 scale=1 + sp.Abs(sp.log(eta)) + (sp.Abs(log_ratio) + eta) / 2)
    yield Kernel("log_pair_plateau", constant - eta1 - eta2, LEVELS, ("143",), "log of rho_D, Eq. (143)",
                 scale=constant + sp.Abs(eta1) + sp.Abs(eta2))
    yield Kernel("log_triple_plateau", sp.log(8) + sp.log(sp.pi / 2) / 2 - sp.log(sp.exp(eta1) + sp.exp(eta2)), LEVELS,
                 ("145",), "log of rho_D over D3, Eq. (145)", scale=3 + sp.Abs(eta1) + sp.Abs(eta2))

MODULE = Module(
    "wires",
    "Kernels of Dmitriev, Gornyi & Polyakov (2016), Coulomb drag between quantum wires.",
    (
        Kernel("I_of", I_of, (MISMATCH,), ("18", "19"), "function that the integral (18) defines", removable=(I_of,)),
        Kernel("J_of", J_of, (NORMAL,), ("151", "152"), "function that the integral (151) defines",
               removable=(J_of,)),
        # where exp(-2 x) leaves the normal numbers the product of two kernels is rounded once
        Kernel("J_tail", 8 * (x - 1) * sp.exp(-x), (TAIL,), ("152",), "J exp(x) where coth x = 1"),
        Kernel("decay", sp.exp(-x), (TAIL,), ("152",), "exp(-x)"),
        Kernel("fermi_half", FermiDirac(sp.S.Half, eta), (FERMI_ENERGY,), ("24", "129"),
               "density over sqrt(m T/2 pi)"),
        Kernel("fermi_minus_half", FermiDirac(-sp.S.Half, eta), (FERMI_ENERGY,), ("81",),
               "compressibility over sqrt(m/2 pi T)"),
        *logarithms(),
        Kernel("log_fermi", -sp.log(1 + sp.exp(y)), (ENERGY,), ("1",), "log of the Fermi factor"),
        Kernel("log_zeta2", log_zeta2(y), (ENERGY,), ("5",), "log of zeta^2", scale=2 + sp.Abs(y)),
    ),
    "coulombdrag generate wires",
)
