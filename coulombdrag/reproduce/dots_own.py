"""Figures of the dots that are ours: populations, which cycles carry the drag, and the drag over the pairing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from ..dots import independent
from ..dots.redfield import solve
from ..errors import FloatArray
from .dots_device import COOL, FIG1, andreev, nA, parameters, weak
from .figures import Deviation, Drawn

if TYPE_CHECKING:  # pragma: no cover
    from matplotlib.figure import Figure


def figure_populations() -> Drawn:
    """Populations over the level."""
    eps = np.linspace(-1.0, 0.4, 281)
    P = andreev(eps_p=eps).populations()

    def draw(figure: Figure) -> None:
        axes = figure.subplots()
        for state, values in P.items():
            if not state.startswith("down"):
                odd = state.startswith("up")
                axes.semilogy(eps, values, color="C0" if state[-1] == "0" else "C1", ls="--" if odd else "-",
                              lw=2.0 if state[0] == "+" else 1.0, label=("one spin, " if odd else f"{state[0]}, ")
                              + f"n = {state[-1]}")
        axes.set(xlabel=r"$\epsilon_p$ (meV)", ylabel="population", ylim=(1e-9, 1.0))
        axes.legend(fontsize="small")

    number = sum(np.asarray(P[s]) for s in P if s.endswith("1"))
    return Drawn(
        title="populations over the level", columns={"eps_p": eps, **P}, draw=draw,
        caption="Steady state of the master equation at the parameters of Fig. 1(b), kT = 0.02 meV.",
        parameters=parameters(kT=f"{COOL} meV (ours)"),
        deviations=[Deviation("sum of the populations, minus one",
                              float(np.max(np.abs(sum(np.asarray(v) for v in P.values()) - 1))), 1e-14),
                    Deviation("large bias: occupation of the active dot, minus Gamma_L/(Gamma_L + Gamma_R)",
                              float(np.max(np.abs(number - 0.5))), 1e-9),
                    Deviation("populations of the mirror image", float(np.max(np.abs(
                        np.asarray(P["+0"]) - np.asarray(P["+1"])[::-1]))), 1e-9)],
        notes=[weak(COOL)])


def figure_cycles() -> Drawn:
    """Shares of the cycles in the drag."""
    eps = np.linspace(-1.0, 0.4, 281)
    d = andreev(eps_p=eps)
    shares = d.cycle_shares()
    largest = sorted(shares, key=lambda name: -float(np.max(np.abs(shares[name]))))[:7]

    def draw(figure: Figure) -> None:
        top, bottom = figure.subplots(2, 1, sharex=True)
        top.plot(eps, nA(d.currents()["N"]), "k")
        top.set(ylabel=r"$I_N$ (nA)")
        for name in largest:
            bottom.plot(eps, shares[name], label=name.replace("s", "σ"))
        bottom.set(xlabel=r"$\epsilon_p$ (meV)", ylabel="share")
        bottom.legend(fontsize="x-small", ncols=2)

    at = andreev(eps_p=-0.521).cycle_shares()
    total = sum(np.asarray(part) for part in d.cycles().values())
    other = independent.currents(d)["N"]
    return Drawn(
        title="which cycles carry the drag", columns={"eps_p": eps, "drag": d.currents()["N"], **shares}, draw=draw,
        caption="Drag (top) and its parts by cycle, each over the sum of their moduli. A cycle goes by the transitions "
                "of the active dot: states at n = 0 and n = 1 when it fills, then when it empties; those of Eq. (2) "
                "are +-/σσ and -+/σσ. Parameters of Fig. 1(b), kT = 0.02 meV.",
        parameters=parameters(kT=f"{COOL} meV (ours)"),
        deviations=[Deviation("sum of the parts against LU of the generator, over the largest",
                              float(np.max(np.abs(total - other)) / np.max(np.abs(other))), 1e-11),
                    Deviation("share of the cycles (2) at eps_p = -0.521 against the derivation's 0.1715",
                              float(abs(at["+-/ss"] + at["-+/ss"] - 0.1715)), 2e-4)],
        notes=[weak(COOL)])


def figure_square() -> Drawn:
    """Andreev drag over Gamma_S: a square, a maximum, a decay."""
    gamma, kT, wide = np.geomspace(1e-6, 1e3, 271), 0.01, 1e5
    given, large = (np.asarray(andreev(eps_p=0.2, Gamma_S=gamma, kT=kT, bias=V).currents()["N"])
                    for V in (FIG1["bias"], wide))
    detuning = 0.2 + FIG1["U_p"] / 2 + np.array([0.0, FIG1["U_ap"]])
    closed = cold_drag(detuning, gamma)
    low = -FIG1["Gamma_L"] * gamma**2 / 2 * (1 / detuning[0] - 1 / detuning[1])**2
    high = -FIG1["Gamma_L"] * detuning.sum() * FIG1["U_ap"]**2 / (4 * gamma**3)

    def draw(figure: Figure) -> None:
        axes = figure.subplots()
        axes.loglog(gamma, nA(-given), label=f"bias {FIG1['bias']:g} meV/e")
        axes.loglog(gamma, nA(-large), label="any larger one")
        axes.loglog(gamma, nA(-low), "k:", lw=1, label=r"$\propto\Gamma_S^2$")
        axes.loglog(gamma, nA(-high), "k--", lw=1, label=r"$\propto\Gamma_S^{-3}$")
        axes.set(xlabel=r"$\Gamma_S$ (meV)", ylabel=r"$-I_N$ (nA)", ylim=(1e-13, 1.0))
        axes.legend()

    within = gamma < 1.0                                      # beyond, the upper even states are out of reach of 5 meV
    return Drawn(
        title="Andreev drag over the pairing", draw=draw,
        caption="Current from N at kT = 0.01 meV, eps_p = 0.2 meV: the square of Gamma_S, without Gamma_N, a maximum, "
                "and a decay with the inverse cube until the distance of the even states exceeds the bias.",
        columns={"Gamma_S": gamma, "drag_nA": nA(given), "large_bias_nA": nA(large), "closed_nA": nA(closed),
                 "square_nA": nA(low), "cube_nA": nA(high)},
        parameters=parameters(kT=f"{kT} meV (ours)", eps_p="0.2 meV (ours)", **{"large bias": f"{wide:g} meV (ours)"}),
        deviations=[Deviation("weak pairing: over -Gamma Gamma_S^2 (1/e_0 - 1/e_1)^2/2, minus one",
                              float(abs(given[0] / low[0] - 1)), 1e-6),
                    Deviation("closed form of large bias and T = 0, Gamma_S below 1 meV, largest relative difference",
                              float(np.max(np.abs(given / closed - 1)[within])), 1e-6),
                    Deviation("the same at the larger bias, all Gamma_S",
                              float(np.max(np.abs(large / closed - 1))), 1e-6)],
        notes=[weak(kT)])


def cold_drag(detuning: FloatArray, gamma: FloatArray) -> FloatArray:
    """Drag at large bias and T = 0 with the lower even states lowest: -G N s (x_0 + x_1)/(2 G s + N)."""
    root = np.hypot(detuning[:, None], gamma)
    x = detuning[:, None] / root
    both = root[0] * root[1]
    # weight of a turn of |+> into |->: half of 1 - x_0 x_1 - Gamma_S^2/both
    s = 0.5 * np.square(gamma * (detuning[1] - detuning[0]) / both) / (1 + x[0] * x[1] + gamma**2 / both)
    G, N = FIG1["Gamma_L"], FIG1["Gamma_N"]
    return np.asarray(-G * N * s * (x[0] + x[1]) / (2 * G * s + N))


def figure_secular() -> Drawn:
    """What the coherences of Bloch-Redfield change, over the rates."""
    rate, levels = np.geomspace(1e-6, 0.05, 95), np.array([-0.6, -0.521, -0.4, -0.32])
    d = andreev(eps_p=levels[:, None], Gamma_N=rate, Gamma_L=rate, Gamma_R=rate)
    plain, found, moved = np.asarray(d.currents()["N"]), solve(d), solve(d, shifts=True)
    correction, shift = np.abs(found.correction["N"] / plain), np.abs(moved.currents["N"] - found.currents["N"]) / plain

    def draw(figure: Figure) -> None:
        axes = figure.subplots()
        for level, values, other in zip(levels, correction, shift, strict=True):
            (line,) = axes.loglog(rate, values, label=rf"$\epsilon_p={level:g}$ meV")
            axes.loglog(rate, other, ":", color=line.get_color())
        axes.axvline(COOL, color="0.6")
        axes.set(xlabel=r"$\Gamma_N=\Gamma_L=\Gamma_R$ (meV)", ylabel="relative to the master equation")
        axes.legend()

    powers = np.diff(np.log(correction[:, :2]), axis=1)[:, 0] / np.log(rate[1] / rate[0])
    balance = np.abs(found.currents["N"] + found.currents["S"]) / np.abs(plain)
    grid = np.broadcast_to(rate, correction.shape)
    return Drawn(
        title="the secular approximation", draw=draw,
        caption="Change of the drag by the coherences between the even states of equal charge (solid, rates of "
                "Bloch-Redfield) and by its principal values (dotted), over the couplings to the normal leads, the "
                "pairing as in Fig. 1(b). Grey: kT.",
        columns={"Gamma": grid, "eps_p": np.broadcast_to(levels[:, None], grid.shape), "non_secular": correction,
                 "principal_values": shift},
        parameters=parameters(kT=f"{COOL} meV (ours)", method="master equation and Bloch-Redfield"),
        deviations=[Deviation("current of S from the coherences plus that of N, relative",
                              float(np.max(balance)), 1e-8),
                    Deviation("weak coupling: power of Gamma of the correction, minus two",
                              float(np.max(np.abs(powers - 2))), 1e-3)],
        notes=["At Gamma = kT no line is a result: rates of first order do not hold there."])
