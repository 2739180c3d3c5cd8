"""The kernels of the dots: what is compiled, from which equation, over which domain.

Energies stand over the temperature and couplings over that of the lead L, but for the detunings and the density of
states, whose energies have any one unit. The currents are products and quotients of positive terms; what can take
either sign is one difference of two arguments, which float64 rounds once.
"""

from __future__ import annotations

import sympy as sp

from coulombdrag.codegen.spec import Argument, FixedNodeIntegral, Kernel, Module

from . import factored, gap, stable
from .fluxes import g1, g2, pair, x1, x2
from .normal import empty, fill
from .quasiparticles import G_S, Delta, above, closed, eta, f0, f1, from_edge, law, telegraph
from .symbols import E, Gamma_L, Gamma_N, Gamma_R, Gamma_S, T, U_ap, U_p, V, eps_a, eps_p, tilde

x, d, detuning, s = sp.symbols("x d detuning s", real=True)
G_0, G_1 = sp.symbols("Gamma_0 Gamma_1", positive=True)  # both leads of the passive dot together

DISTANCE = Argument(x, -700.0, 700.0, description="energy above the chemical potential over T")
NEAR = Argument(x, -350.0, 350.0, description="energy above the chemical potential over T")
APART = Argument(d, -350.0, 350.0, description="the same for another lead, less the first")
DETUNING = Argument(detuning, -1e6, 1e6, description="detuning of the even states at n = 0")
PAIRING = Argument(Gamma_S, 1e-6, 1e6, description="pairing", spacing="log")
CHARGING = Argument(U_ap, 1e-6, 1e6, description="interdot charging", spacing="log")
ENERGY = Argument(E, -1e3, 1e3, description="energy")
GAP = Argument(Delta, 1e-3, 1e3, description="gap", spacing="log")
BROADENING = Argument(eta, 1e-12, 10.0, description="Dynes broadening", spacing="log")
ABOVE = Argument(above, 1e-12, 1e6, description="energy above the edge of the gap", spacing="log")
HEAT = Argument(gap.t, 1e-3, 1.0 - 2.0**-20, description="T/T_c, below one")
WARM, COLD = (Argument(gap.y, low, high, description="gap over T", spacing="log")
              for low, high in ((0.01, 5.0), (1.0, 700.0)))

ACTIVE_LEVEL, LEVEL = (Argument(symbol, -30.0, 30.0, description=f"level of the {dot} dot over T")
                       for symbol, dot in ((eps_a, "active"), (eps_p, "passive")))
REPULSION = Argument(U_ap, 1e-3, 30.0, description="interdot charging over T", spacing="log")
MEAN = Argument(detuning, -30.0, 30.0, description="detuning of the even states at n = 0 over T")
PASSIVE, PAIRED = (Argument(symbol, 1e-3, 30.0, description=f"{what} over T", spacing="log")
                   for symbol, what in ((U_p, "charging of the passive dot"), (Gamma_S, "pairing")))
BIAS = Argument(V, 1e-6, 60.0, description="bias over T", spacing="log")


def coupling(symbol: sp.Symbol) -> Argument:
    """A coupling over that of the lead L."""
    return Argument(symbol, 1e-6, 1e6, description="coupling over that of L", spacing="log")


def scaled(expression: sp.Expr) -> sp.Expr:
    """Energies over T, couplings over that of L."""
    return expression.xreplace({T: sp.S.One, Gamma_L: sp.S.One})


def of_detuning(expression: sp.Expr) -> sp.Expr:
    """With the detuning at n = 1 as that at n = 0 and the charging."""
    return expression.xreplace({tilde[0]: detuning, tilde[1]: detuning + U_ap})


def turns() -> sp.Expr:
    """Turns around the ring, against its sense: the drag law without what belongs to one lead of the passive dot.

    But for a factor the law knows N and S only together: S can stand for both.
    """
    return scaled(law() / Gamma_N).xreplace({Gamma_N: sp.S.Zero, G_S[0]: G_0, G_S[1]: G_1}) * G_0 * G_1


def both_ways(positive: sp.Expr) -> dict[str, sp.Expr]:
    """A current as what is positive times the difference of the rates of S, and its scale with their sum."""
    return {"expression": positive * (G_S[1] - G_S[0]), "scale": positive * (G_S[1] + G_S[0])}


def current() -> dict[str, sp.Expr]:
    """Drag of four states where all normal contacts are alike, as in the figures."""
    return both_ways(scaled(law().xreplace({Gamma_R: Gamma_L, Gamma_N: Gamma_L})))


def large() -> dict[str, sp.Expr]:
    """Drag at large bias; the difference of the Fermi factors of one contact at both charges as a product."""
    lost = pair().xreplace({g1: sp.S.One, g2: sp.S.One, x1: eps_p, x2: eps_p + U_ap})
    return both_ways(scaled((telegraph() / (G_S[1] - G_S[0])).xreplace({f0: lost, f1: sp.S.Zero})))


def fermi():
    """Fermi factors and what two leads exchange at one level."""
    yield Kernel("fermi", fill(1, x), (DISTANCE,), ("normal-fill",), "occupation in a lead")
    yield Kernel("fermi_empty", empty(1, x), (DISTANCE,), ("normal-empty",), "one less the occupation")
    difference = pair().xreplace({g1: sp.S.One, g2: sp.S.One, x1: x, x2: x + d})
    yield Kernel("fermi_difference", difference, (NEAR, APART), ("flux-pair",),
                 "occupation in a lead at x, less that in another at x + d")


def even_states():
    """Mixing of the even states and what the text makes of it."""
    both = DETUNING, CHARGING, PAIRING
    yield Kernel("even_weight", of_detuning(stable.doubly(0)), (DETUNING, PAIRING), ("x-stable",),
                 "weight of two electrons in |+>")
    yield Kernel("even_ratio", of_detuning(stable.ratio(0)), (DETUNING, PAIRING), ("r-plus", "r-minus", "r-stable"),
                 "ratio of electrons and holes in a transition to |+> or from |->")
    yield Kernel("asymmetry", of_detuning(stable.asymmetry()), both, ("R", "R-stable"), "R of Fig. 2(b)")
    for name, what, part in zip(("even_turn", "even_keep"), ("turn of |+> into |->", "keeping the branch"),
                                stable.turn(), strict=True):
        yield Kernel(name, of_detuning(part), both, ("s-stable",), f"weight of {what} when the active dot is charged")


def superconductor():
    """Density of states and gap."""
    yield Kernel("density", closed(E), (ENERGY, GAP, BROADENING), ("nu", "nu-closed"),
                 "density of states over the normal one, broadened")
    yield Kernel("density_sharp", from_edge(), (ABOVE, GAP), ("nu-above",), "the same without broadening")
    yield Kernel("gap_interpolation", gap.interpolation(gap.t), (HEAT,), ("gap-tanh",), "Delta(T)/Delta(0) by tanh")
    for name, form, argument, end, nodes in (("log_gap_warm", gap.log_ratio(), WARM, 9.6, 97),
                                             ("log_gap_cold", stable.cold(), COLD, 6.8, 69)):
        yield Kernel(name, both_sides(form, end, nodes), (argument,), ("gap-log",), "log of Delta(0)/Delta(T)")


def both_sides(form: sp.Integral, end: float, nodes: int) -> FixedNodeIntegral:
    """An integral from 0 on of an even function: equal steps over the whole line, where they converge exponentially.

    What lies beyond the end is below 1e-19 of it.
    """
    return FixedNodeIntegral(form.function / 2, form.limits[0][0], -end, end, (-end, end), nodes, "trapezoid")


def four_states():
    """Currents of two dots with two charges each."""
    box = ACTIVE_LEVEL, LEVEL, REPULSION, BIAS
    contacts = tuple(map(coupling, (Gamma_N, *G_S)))
    yield Kernel("four_state_turns", turns(), (*box, *map(coupling, (Gamma_R, G_0, G_1))), ("I-qp-law", "normal-flux"),
                 "turns against the ring over Gamma_L; the drag is that times Gamma_N (1/Gamma_0 - 1/Gamma_1), and "
                 "each turn brings U_ap to the passive dot")
    yield Kernel("four_state_drag", arguments=(*box, *contacts[1:]), source=("I-qp", "I-qp-law"), **current(),
                 description="drag over Gamma_L, where Gamma_N = Gamma_R = Gamma_L")
    yield Kernel("four_state_drag_large_bias", arguments=(LEVEL, REPULSION, coupling(Gamma_R), *contacts), **large(),
                 source=("I-qp-large", "I-qp-telegraph"), description="drag over Gamma_L at large bias")


def six_states():
    """Currents of the Andreev model; its detuning at n = 0 is eps_p + U_p/2."""
    box = ACTIVE_LEVEL, MEAN, PASSIVE, REPULSION, PAIRED, BIAS, *map(coupling, (Gamma_N, Gamma_R))
    drag, scale, drive = (scaled(of_detuning(factored.whole(current))) for current in (
        factored.dragged(), factored.dragged("M"), factored.driven()))
    yield Kernel("andreev_drag", drag, box, ("I-N-stable", "hill-stable"), scale=scale,
                 description="drag of the Andreev model over Gamma_L, from N")
    yield Kernel("andreev_drive", drive, box, ("I-L-stable", "hill-stable"), "current from L over Gamma_L")


MODULE = Module(
    "dots",
    "Kernels of Tabatabaei, Sanchez, Levy Yeyati & Sanchez (2020), Andreev-Coulomb drag between quantum dots.",
    (*fermi(), *even_states(), *superconductor(), *four_states(), *six_states()),
    "coulombdrag generate dots",
)
