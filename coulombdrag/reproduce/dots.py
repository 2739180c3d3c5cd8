"""Figures 1(b), 2(a), 2(b), 3(a), 4(a)-(d) of the dots by master equations, and three of our own.

The paper's Figs. 1, 3 and 4 are of Green's functions at Gamma/kT of one and more. These are of master equations:
Andreev and quasiparticle drag are computed each in its own limit, drawn beside each other and never added.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

import numpy as np

from ..dots import AndreevDots, QuasiparticleDots, independent
from .dots_device import (
    DYNES,
    EH,
    FIG1,
    GAP,
    KTC,
    SECULAR_NOTE,
    against_fock,
    against_lu,
    andreev,
    columns,
    few,
    parameters,
    plot_map,
    quasiparticles,
    swept,
    three,
    weak,
    with_coherences,
    zero,
)
from .dots_own import figure_cycles, figure_populations, figure_secular, figure_square
from .figures import Deviation, Drawn

if TYPE_CHECKING:  # pragma: no cover
    from matplotlib.figure import Figure

PAPER = ("S. M. Tabatabaei, D. Sánchez, A. Levy Yeyati, and R. Sánchez, Andreev-Coulomb drag in coupled quantum dots, "
         "Phys. Rev. Lett. 125, 247701 (2020).")


def figure_1b() -> Drawn:
    """Drag over the level and the temperature."""
    eps, t = np.linspace(-1.0, 0.4, 211), np.linspace(0.05, 0.999, 120)
    kT = KTC * t
    A, Q = (swept(model, "kT", kT=kT, eps_p=eps)["N"] for model in (AndreevDots, QuasiparticleDots))
    B, balance = with_coherences("kT", kT=kT, eps_p=eps)

    def draw(figure: Figure) -> None:
        for axes, values, title in three(figure, (A, B, Q)):
            plot_map(axes, eps, t, values, r"$I_N$ (nA)")
            axes.axvline(EH, color="k", ls=":", lw=0.8)
            axes.set(xlabel=r"$\epsilon_p$ (meV)", title=title)
        figure.axes[0].set(ylabel=r"$T/T_c$")

    some = np.ix_(few(7, t.size), few(9, eps.size))
    cold = np.asarray(andreev(eps_p=eps, kT=0.02).currents()["N"])
    hot = {"eps_p": np.linspace(-0.6, -0.3, 301), "kT": 0.05}
    alone, coherent = swept(AndreevDots, "eps_p", **hot)["N"].max(), with_coherences("eps_p", **hot)[0].max()
    return Drawn(
        title="drag over level and temperature", width=12.0, draw=draw,
        caption="Current from N, each mechanism in its own limit and not added: pairs for an infinite gap, by the "
                "master equation (left) and by Bloch-Redfield (middle), and single quasiparticles without pairing "
                "(right). Dotted: the electron-hole point.",
        columns=columns({"eps_p": eps, "T_over_Tc": t[:, None]}, andreev_nA=A, redfield_nA=B, quasiparticles_nA=Q),
        parameters=parameters(**{"Delta(0)": f"{GAP} meV", "k_B T_c": f"{KTC} meV (Fig. 4)",
                                  "Dynes broadening": f"{DYNES} meV (ours)", "quasiparticles": "with spin, U_p"}),
        deviations=[against_fock(andreev(eps_p=eps[some[1]], kT=kT[some[0]])),
                    against_lu(quasiparticles(kT[some[0]], eps_p=eps[some[1]])),
                    balance,
                    Deviation("Andreev drag at kT = 0.02 meV vanishes at the electron-hole point, distance in meV",
                              abs(zero(eps, cold) - EH), 1e-9),
                    Deviation("largest drag of the populations at kT = 0.05 meV over the 0.1 nA of the text, logarithm",
                              float(abs(np.log(alone / 0.1))), 0.15)],
        notes=[weak(kT), SECULAR_NOTE.format(factor=float(A.max() / B.ravel()[A.argmax()])),
               f"With coherences the largest drag at kT = 0.05 meV is {coherent:.2g} nA.",
               "The sum of both mechanisms is no theory of the crossover between them, and is not drawn."])


def figure_2a() -> Drawn:
    """Energies of the eight states over the level."""
    eps = np.linspace(-1.0, 0.4, 281)
    d = andreev(eps_p=eps)
    E = d.energies()
    exact = np.linalg.eigvalsh(independent.hamiltonian(d))

    def draw(figure: Figure) -> None:
        axes = figure.subplots()
        for state, values in E.items():
            if not state.startswith("down"):
                axes.plot(eps, values, color="C0" if state[-1] == "0" else "C1", ls="--" if state[0] == "u" else "-",
                          label=rf"$|{'sigma' if state[0] == 'u' else state[0]},{state[-1]}\rangle$".replace(
                              "sigma", r"\sigma"))
        axes.axvline(EH, color="0.6")
        axes.set(xlabel=r"$\epsilon_p$ (meV)", ylabel="energy (meV)")
        axes.legend(fontsize="small")

    mine = np.sort(np.array(list(E.values())), axis=0).T
    return Drawn(
        title="levels of the proximitised dot", columns={"eps_p": eps, **E}, draw=draw,
        caption="Even states (solid, avoided crossings of 2 Gamma_S) and odd ones (dashed) at n = 0 and n = 1. Grey: "
                "the electron-hole point.",
        parameters=parameters(method="exact"),
        deviations=[Deviation("eigenvalues of Eq. (1) with the pairing on Fock states, largest difference in meV",
                              float(np.max(np.abs(mine - exact))), 1e-14)])


def figure_2b() -> Drawn:
    """Asymmetry of the rates."""
    eps = np.linspace(-1.0, 0.4, 281)
    R = np.asarray(andreev(eps_p=eps).asymmetry())

    def draw(figure: Figure) -> None:
        axes = figure.subplots()
        axes.plot(eps, R)
        axes.axvline(EH, color="0.6")
        axes.axhline(0.0, color="k", lw=0.8)
        axes.set(xlabel=r"$\epsilon_p$ (meV)", ylabel=r"$R$")

    blocks = np.zeros((2, eps.size, 2, 2))
    for n in (0, 1):
        blocks[n, :, 0, 1] = blocks[n, :, 1, 0] = FIG1["Gamma_S"]
        blocks[n, :, 1, 1] = 2 * (eps + n * FIG1["U_ap"]) + FIG1["U_p"]
    weights = np.square(np.linalg.eigh(blocks)[1])            # [n, point, |0> or |2>, |+> or |->]
    # an electron enters |+> from the odd state through |2>, and the odd state from |-> through |0>
    ratio = weights[0, :, 1, 0] / weights[0, :, 0, 0] * weights[1, :, 0, 1] / weights[1, :, 1, 1]
    return Drawn(
        title="asymmetry of electrons and holes", columns={"eps_p": eps, "R": R}, draw=draw,
        caption="R over the level: electrons above zero, holes below. Grey: the electron-hole point.",
        parameters=parameters(method="exact"),
        deviations=[Deviation("weights of the eigenvectors, largest difference",
                              float(np.max(np.abs((ratio - 1) / (ratio + 1) - R))), 1e-11),
                    Deviation("zero at the electron-hole point, |R| there", abs(andreev(eps_p=EH).asymmetry()), 0.0)])


def figure_3a() -> Drawn:
    """Drag over the coupling to S and the level, at two thirds of T_c."""
    gamma, eps, kT = np.geomspace(1e-4, 0.5, 121), np.linspace(-1.0, 0.4, 141), 2 * KTC / 3
    given = {"eps_p": eps, "Gamma_S": gamma, "kT": kT}
    A, Q = (swept(model, "eps_p", **given)["N"] for model in (AndreevDots, QuasiparticleDots))
    B, balance = with_coherences("eps_p", **given)

    def draw(figure: Figure) -> None:
        for axes, values, title in three(figure, (A, B, Q)):
            plot_map(axes, gamma, eps, values, r"$I_N$ (nA)")
            axes.set(xscale="log", xlabel=r"$\Gamma_S$ (meV)", title=title)
        figure.axes[0].set(ylabel=r"$\epsilon_p$ (meV)")

    some = {"eps_p": eps[few(7, eps.size), None], "Gamma_S": gamma[few(9, gamma.size)]}
    low = np.array([1e-5, 1e-4])
    slopes = [float(np.diff(np.log(np.abs(values)))[0] / np.log(10)) for values in (
        andreev(eps_p=-0.1, Gamma_S=low, kT=kT).currents()["N"],
        andreev(eps_p=-0.25, Gamma_S=low, kT=kT).currents("redfield")["N"],
        quasiparticles(kT, eps_p=-0.1, Gamma_S=low).currents()["N"])]
    return Drawn(
        title="drag over the coupling to the superconductor", width=12.0, draw=draw,
        caption="Current from N at T = 2 T_c/3, each mechanism in its own limit and not added: pairs for an infinite "
                "gap, by the master equation (left) and by Bloch-Redfield (middle), and quasiparticles (right).",
        columns=columns({"Gamma_S": gamma, "eps_p": eps[:, None]}, andreev_nA=A, redfield_nA=B, quasiparticles_nA=Q),
        parameters=parameters(kT=f"{kT} meV", **{"Dynes broadening": f"{DYNES} meV (ours)"}),
        deviations=[against_fock(andreev(kT=kT, **some)), against_lu(quasiparticles(kT, **some)), balance,
                    Deviation("weak coupling: power of Gamma_S, Andreev, minus two", abs(slopes[0] - 2), 1e-4),
                    Deviation("the same where the even states cross, with coherences", abs(slopes[1] - 2), 1e-4),
                    Deviation("weak coupling: power of Gamma_S, quasiparticles, minus one", abs(slopes[2] - 1), 5e-3)],
        notes=[weak(kT), "Where the even states cross (e_n = 0) the populations alone have a drag that does not fall "
               "with Gamma_S: an artefact of the secular approximation, whose limit is Gamma_N << Gamma_S."])


def _plane(lead: str, title: str, caption: str, *, signed: bool) -> Drawn:
    """Figs. 4(a), 4(b): a current over both levels."""
    eps_a, eps_p = np.linspace(-1.0, 0.8, 241), np.linspace(-1.0, 0.4, 221)
    more = {"kT": 0.01, "bias": 0.6}
    values = swept(AndreevDots, "eps_p", eps_a=eps_a, eps_p=eps_p, **more)[lead]

    def draw(figure: Figure) -> None:
        axes = figure.subplots()
        plot_map(axes, eps_a, eps_p, values, rf"$I_{lead}$ (nA)", signed=signed)
        axes.set(xlabel=r"$\epsilon_a$ (meV)", ylabel=r"$\epsilon_p$ (meV)")

    some = andreev(eps_a=eps_a[few(9, eps_a.size)], eps_p=eps_p[few(7, eps_p.size), None], **more)
    mirror = andreev(eps_a=-some.field("eps_a") - 2 * FIG1["U_ap"],
                     eps_p=-some.field("eps_p") - FIG1["U_p"] - FIG1["U_ap"], **more)
    found = (some.currents(), mirror.currents(), independent.currents(some))
    mine, turned, other = (np.asarray(c[lead]) for c in found)
    # holes drag the other way, and drive the same way: the bias stays as it was
    size, sign = float(np.max(np.abs(mine))), -1.0 if lead == "N" else 1.0
    return Drawn(
        title=title, caption=caption, draw=draw, parameters=parameters(**{k: f"{v} meV" for k, v in more.items()}),
        columns=columns({"eps_a": eps_a, "eps_p": eps_p[:, None]}, **{f"I_{lead}_nA": values}),
        deviations=[Deviation(f"LU of the generator on Fock states, over the largest, {mine.size} points",
                              float(np.max(np.abs(mine - other))) / size, 1e-11),
                    Deviation("levels of the mirror image, electrons for holes, over the largest",
                              float(np.max(np.abs(turned - sign * mine))) / size, 1e-11)],
        notes=[weak(0.01), "Coherences of the even states (Bloch-Redfield) change it by up to "
               f"{float(np.max(np.abs(some.currents('redfield')[lead] - mine))) / size:.2g} of the largest, at the "
               "points of the check."])


def figure_4a() -> Drawn:
    """Drag over both levels."""
    return _plane("N", "drag over both levels", "Current from N by Andreev processes: electrons (red), holes (blue).",
                  signed=True)


def figure_4b() -> Drawn:
    """Drive over both levels."""
    return _plane("L", "drive over both levels", "Current from L through the active dot.", signed=False)


def _sweep(kT: float, title: str, caption: str, extra: Callable[[], Sequence[Deviation]]) -> Drawn:
    """Figs. 4(c), 4(d): drag and drive over the bias at eps_p = 0."""
    bias = np.linspace(-3.0, 3.0, 301)
    more = {"eps_p": 0.0, "kT": kT}
    pairs, single = (swept(model, "bias", bias=bias, **more) for model in (AndreevDots, QuasiparticleDots))
    coherent, balance = with_coherences("bias", bias=bias, **more)
    drag, drive = pairs["N"], pairs["L"]

    def draw(figure: Figure) -> None:
        axes = figure.subplots()
        other = axes.twinx()
        axes.plot(bias, 1e3 * drag, "C0", label="drag, Andreev")
        axes.plot(bias, 1e3 * coherent, "C0:", label="with coherences")
        axes.plot(bias, 1e3 * single["N"], "C2--", label="drag, quasiparticles")
        other.plot(bias, drive, "C1", label="drive")
        axes.set(xlabel=r"$V$ (meV/e)", ylabel=r"$I_N$ (pA)")
        other.set(ylabel=r"$I_L$ (nA)")
        axes.legend(loc="center left", fontsize="small")
        other.legend(loc="center right", fontsize="small")

    some = few(25, bias.size)
    check = andreev(bias=bias[some], **more)
    return Drawn(
        title=title, caption=caption, draw=draw,
        columns={"bias": bias, "drag_nA": drag, "redfield_nA": coherent, "quasiparticle_drag_nA": single["N"],
                 "drive_nA": drive},
        parameters=parameters(kT=f"{kT} meV", eps_p="0 meV", **{"Dynes broadening": f"{DYNES} meV (ours)"}),
        deviations=[against_fock(check), against_lu(quasiparticles(kT, eps_p=0.0, bias=bias[some])), balance, *extra()],
        notes=[weak(kT), "Andreev and quasiparticle drag are each in their own limit, and not added."])


def figure_4c() -> Drawn:
    """Drag and drive over the bias, cold."""
    def activation() -> list[Deviation]:
        # first an odd state at n = 0 (energy gap_N below it), then to fill beside it: eps_a + U_ap - V/2 - gap_N
        kT, V = np.array([0.0008, 0.0004]), 0.09
        d = andreev(eps_p=0.025, kT=kT, bias=V)
        log = np.log(np.abs(d.currents()["N"]))
        slope = float((log[1] - log[0]) / (1 / kT[0] - 1 / kT[1]))
        gap = FIG1["U_p"] / 2 - float(np.hypot(0.025 + FIG1["U_p"] / 2, FIG1["Gamma_S"]))
        energy = FIG1["U_ap"] - V / 2 - gap
        return [Deviation("blockade at small bias, eps_p = 0.025: activation energy over eps_a + U_ap - V/2 - (E_+ - "
                          "E_odd), minus one", abs(slope / energy - 1), 0.02)]
    return _sweep(0.01, "drag and drive over the bias, cold", "Currents from N and L at kT = 0.01 meV: the drag is "
                  "blocked at small bias.", activation)


def figure_4d() -> Drawn:
    """Drag and drive over the bias, warm."""
    def square() -> list[Deviation]:
        I = np.asarray(andreev(eps_p=0.0, kT=0.1, bias=np.array([1e-4, 1e-3])).currents()["N"])  # noqa: E741
        return [Deviation("small bias: power of V, minus two", float(abs(np.log10(I[1] / I[0]) - 2)), 1e-4)]
    return _sweep(0.1, "drag and drive over the bias, warm", "Currents from N and L at kT = 0.1 meV (ours): no "
                  "blockade, and quasiparticles drag the other way.", square)


#: The figures by printed number or, where they are ours, by name.
FIGURES: dict[str, Callable[[], Drawn]] = {
    "1b": figure_1b, "2a": figure_2a, "2b": figure_2b, "3a": figure_3a, "4a": figure_4a, "4b": figure_4b,
    "4c": figure_4c, "4d": figure_4d, "populations": figure_populations, "cycles": figure_cycles,
    "square": figure_square, "secular": figure_secular,
}
