"""Figures of mesoscopic drag that are ours: one sample over temperature, Fermi energy and field; chaotic dots."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from .. import mesoscopic
from ..sweeps import normal
from .figures import Deviation, Drawn

if TYPE_CHECKING:  # pragma: no cover
    from matplotlib.figure import Figure

#: One pair of wires with disorder of their own.
SITES, KF, SPACING, PATH = 40, 0.9, 1.0, 1e3
#: Points of the dots: overlaps of a plane wave spectrum at distances of 1.2 and 2.0.
OVERLAPS = [[1.0, 0.671, 0.224], [0.671, 1.0, 0.671], [0.224, 0.671, 1.0]]


def sample(number: int) -> tuple[mesoscopic.WirePair, Any]:
    """Wires and the on-site energies of one realisation."""
    scale = 2.0 * np.sin(KF) * np.sqrt(KF / PATH)
    return mesoscopic.WirePair(sites=SITES, kF=KF, spacing=SPACING), scale * normal(9, 2 * number, 2, SITES)


def parameters(**more: Any) -> dict[str, Any]:
    """What the page lists."""
    return {"sites": f"{SITES} (ours)", "kF": f"{KF} (ours)", "spacing": f"{SPACING} (ours)",
            "kF l": f"{PATH:g} (ours)", **more}


def figure_temperature() -> Drawn:
    """The T^2 law and where it ends."""
    kT = np.geomspace(3e-5, 1.5e-2, 8)
    v = 2.0 * np.sin(KF)
    energy = v / SITES                                    # hbar v/L
    ratios = []
    for number in range(2):
        pair, (one, two) = sample(number)
        ratios.append(np.asarray(pair.drag_conductance(one, two, kT)) / (2 / 3 * kT**2 * pair.clean_drag() / v**4))
        law = pair.drag(one, two) / pair.clean_drag()
        if not number:
            low = float(abs(ratios[0][0] / law - 1))
            few = np.abs(ratios[0][[3, 4]] / law - 1)
            power = float(np.log(few[1] / few[0]) / np.log(kT[4] / kT[3]))

    def draw(figure: Figure) -> None:
        axes = figure.subplots()
        for number, values in enumerate(ratios):
            axes.semilogx(kT / energy, values, lw=1, marker=".", label=f"sample {number + 1}")
        axes.axhline(0.0, color="k", lw=0.8)
        axes.axvline(1.0, color="0.6")
        axes.set(xlabel=r"$kT L/\hbar v$", ylabel=r"$G_{21}/T^2$ over the clean drag")
        axes.legend()

    return Drawn(
        title="one sample over temperature", draw=draw,
        caption="Drag conductance of two samples over T^2, in units of the clean drag at T^2. Grey: kT = hbar v/L, by "
                "which the phase along a wire turns by one; from a tenth of it on the law fails.",
        columns={"kT": kT, **{f"sample_{i}": values for i, values in enumerate(ratios)}},
        parameters=parameters(),
        deviations=[Deviation("T^2 law at the lowest temperature, relative", low, 1e-5),
                    Deviation("power of kT of the deviation from it, minus two", abs(power - 2.0), 0.05)])


def figure_sample() -> Drawn:
    """One sample over Fermi energy and field."""
    pair = sample(0)[0]
    kF = np.linspace(KF - 0.15, KF + 0.15, 601)
    traces = [np.asarray(pair.fermi_sweep(one, two, kF)) / pair.clean_drag() for _, (one, two) in map(sample, range(2))]
    energy = -2.0 * np.cos(kF)
    strip, field = mesoscopic.Strip(length=40, width=4), np.linspace(-0.4, 0.4, 201)
    potentials = 0.25 * normal(10, 0, 2, 160)
    x = np.arange(160)
    along, across = x // 4, x % 4
    U = 1.0 / np.sqrt((along[:, None] - along) ** 2 + (across[:, None] - across) ** 2 + 1.0)
    magnetic = mesoscopic.field_sweep((strip, strip), tuple(potentials), U, energy=(-1.0, -1.0), field=field)

    def draw(figure: Figure) -> None:
        left, right = figure.subplots(1, 2)
        for number, values in enumerate(traces):
            left.plot(energy, values, lw=1, label=f"sample {number + 1}")
        left.axhline(0.0, color="k", lw=0.8)
        left.set(xlabel="Fermi energy (hopping)", ylabel="drag over the clean drag")
        left.legend()
        right.plot(field, magnetic, lw=1)
        right.axhline(0.0, color="k", lw=0.8)
        right.set(xlabel=r"flux through a cell ($\hbar/e$)", ylabel="drag of two strips")

    one = [strip.scattering(v, energy=-1.0, field=float(field[10])) for v in potentials]
    D = [mesoscopic.three_point(*state) for state in one]
    direct = 0.5 * np.einsum("ac,bd,ab,cd->", U, U, *D, optimize=True)
    width = mesoscopic.correlation_scale(energy_even := np.linspace(energy[0], energy[-1], 601),
                                         np.interp(energy_even, energy, traces[0]))
    return Drawn(
        title="one sample over Fermi energy and field", width=8.6, draw=draw,
        caption="Left: drag of two samples of wires over the Fermi energy. Right: drag of two strips of four sites' "
                "width and forty sites' length over the magnetic field, by scattering matrices and wave functions.",
        columns={"kF": kF, "energy": energy, **{f"sample_{i}": values for i, values in enumerate(traces)},
                 "field": np.pad(field, (0, kF.size - field.size), mode="edge"),
                 "drag_in_field": np.pad(magnetic, (0, kF.size - field.size), mode="edge")},
        parameters=parameters(strips="40 x 4, Gaussian disorder 0.25, energy -1 (ours)"),
        deviations=[Deviation("even in the field, over the largest",
                              float(np.abs(magnetic - magnetic[::-1]).max() / np.abs(magnetic).max()), 1e-9),
                    Deviation("fourfold sum at one field, relative", float(abs(magnetic[10] / direct - 1)), 1e-9)],
        notes=[f"Correlation energy of the first trace: {width:.3f}, {width * SITES / (2 * np.sin(KF)):.2f} hbar v/L. "
               "The columns of the field end where they begin to repeat."])


def figure_chaotic() -> Drawn:
    """Correlator of chaotic dots over the number of channels."""
    channels, count = np.array([4, 8, 16, 32]), 2000
    kinds = ((1, True), (2, True), (1, False), (2, False))
    ratio, error, mean = np.empty((3, len(kinds), channels.size))
    for i, (beta, joint) in enumerate(kinds):
        for j, N in enumerate(channels):
            dot = mesoscopic.ChaoticDot(channels=int(N), beta=beta, overlaps=OVERLAPS, joint=joint)
            D = dot.correlators(count, seed=20 + j)[:, 0, 1]
            paper = dot.paper_theory()[0, 1, 0, 1]
            ratio[i, j], error[i, j] = np.mean(D**2) / paper, np.std(D**2) / np.sqrt(count) / paper
            mean[i, j] = abs(D.mean()) / (D.std() / np.sqrt(count))
    names = [f"{'joint' if joint else 'independent'}, {'with' if beta == 1 else 'without'} time reversal"
             for beta, joint in kinds]

    def draw(figure: Figure) -> None:
        axes = figure.subplots()
        for i, name in enumerate(names):
            axes.errorbar(1 / channels, ratio[i], error[i], fmt="os^v"[i] + "-", ms=5, lw=0.5, label=name)
        for value in (2.0, 4.0):
            axes.axhline(value, color="k", ls=":", lw=1)
        axes.axhline(1.0, color="0.6", lw=1)
        axes.text(1 / channels[0], 1.03, "Eq. (17)", ha="right", color="0.4")
        axes.set(xlabel="1/N, N channels per lead", ylabel=r"$\langle D^2\rangle$ over that of Eq. (17)",
                 xlim=(0.0, None), ylim=(0.0, None))
        axes.legend(fontsize="x-small")

    last = [(float(abs(ratio[i, -1] - expected)), float(5 * error[i, -1] + 8.0 * expected / channels[-1]))
            for i, expected in enumerate((4.0, 2.0, 2.0, 2.0))]
    exact = mesoscopic.circular_moments(channels, 2)["exchange"]
    grid = np.broadcast_to(channels, ratio.shape)
    return Drawn(
        title="fluctuations of chaotic dots over the number of channels", draw=draw,
        caption="Mean square of the three-point correlator over Eq. (17), for Hamiltonian and coupling sampled "
                "together, and for S-matrices of a circular ensemble beside independent wave functions, with and "
                "without time reversal. Dotted: the limits 2 and 4.",
        columns={"channels": grid, "beta": np.repeat([k[0] for k in kinds], channels.size).reshape(ratio.shape),
                 "joint": np.repeat([k[1] for k in kinds], channels.size).reshape(ratio.shape), "ratio": ratio,
                 "error": error},
        parameters={"points": "3, overlaps 0.671 and 0.224 (ours)", "dots": f"{count} a point (ours)"},
        deviations=[*(Deviation(f"{name}: distance from its limit at N = {channels[-1]}, allowed five errors and 8/N",
                                *pair) for name, pair in zip(names, last, strict=True)),
                    Deviation("mean of the correlator, largest distance from zero in standard errors",
                              float(mean.max()), 5.0),
                    Deviation("exact exchange moment of CUE times 8N at N = 32, minus one",
                              float(abs(exact[-1] * 8 * channels[-1] - 1)), 2e-3)],
        notes=["The rms of the drag between two such dots is larger than Eq. (19) has it by the product of the square "
               "roots of both dots' ratios: 4 with time reversal, 2 in a field. It does depend on the field."])
