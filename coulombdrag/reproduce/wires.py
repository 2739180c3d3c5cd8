"""Figures 1 and 2 of the wires with their insets, and three of our own: crossover map, width, frequency."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import numpy as np

from .. import wires
from ..errors import FloatArray
from ..wires import independent
from .figures import Deviation, Drawn, on_grid

if TYPE_CHECKING:  # pragma: no cover
    from matplotlib.figure import Figure

PAPER = ("A. P. Dmitriev, I. V. Gornyi, and D. G. Polyakov, Ultranarrow resonance in Coulomb drag between quantum "
         "wires at coinciding densities (2016).")

#: Both figures of the paper are schematic and print no numbers: these are ours. Energies in T, m = e = 1, D2 = 1.
EF = 10.0
#: Widths of the resonance over T at leading order, which fix D3 in Fig. 1.
WIDTHS = (0.03, 0.1, 0.3)
#: log(D3/D2) of Fig. 2, from the plateau of (145) to the drift regime of (153).
STRENGTHS = (-5.0, 0.0, 4.0, 7.0, 10.0, 14.0)


#: Energies in T; collisions within each wire alone, mu = 0.
FIXED = {"T": 1.0, "D2": 1.0, "kappa": 0.0}


def model(delta: Any, log_D3: Any) -> wires.FokkerPlanckModel:
    """Wires whose chemical potentials are split symmetrically."""
    delta, D3 = np.asarray(delta, dtype=np.float64), np.exp(np.asarray(log_D3, dtype=np.float64))
    return wires.FokkerPlanckModel(eF1=EF + delta / 2, eF2=EF - delta / 2, lambda1=D3, lambda2=D3, **FIXED)


def swept(delta: FloatArray, log_D3: Any, output: str = "drag_resistivity", *, fixed_second: bool = False
          ) -> FloatArray:
    """An output of the same, or of wires of which the second is kept at EF; a row for each strength."""
    from xarray import DataArray

    split, D3 = DataArray(delta, dims="delta"), DataArray(np.exp(log_D3), dims="D3")
    levels = {"eF1": EF + split, "eF2": EF} if fixed_second else {"eF1": EF + split / 2, "eF2": EF - split / 2}
    found = on_grid(wires.FokkerPlanckModel, {"lambda1": D3, "lambda2": D3, **levels, **FIXED}, output)
    return np.asarray(found[output])


def log_D3_of_width(width: float) -> float:
    """log D3 that gives the resonance this width at leading order, where Gamma grows as sqrt(D3)."""
    return float(2 * np.log(width / wires.resonance_width(EF, 1.0, 1.0, 1.0)))


def figure_1() -> Drawn:
    """Drag resistivity over the mismatch, weak intrawire equilibration."""
    delta = np.concatenate([-np.geomspace(3.0, 1e-4, 160), [0.0], np.geomspace(1e-4, 3.0, 160)])
    strengths = [log_D3_of_width(width) for width in WIDTHS]
    rho = swept(delta, strengths)
    top = float(wires.lorentzian_drag(EF, 0.0, 1.0, 1.0, np.exp(strengths[0])))
    forms = [np.asarray(wires.lorentzian_drag(EF, delta, 1.0, 1.0, np.exp(s))) for s in strengths]

    def draw(figure: Figure) -> None:
        axes = figure.subplots()
        inset = axes.inset_axes((0.62, 0.55, 0.35, 0.4))
        for width, exact, form in zip(WIDTHS, rho, forms, strict=True):
            (line,) = axes.plot(delta, exact / top, label=rf"$\Gamma/T={width}$")
            axes.plot(delta, form / top, ":", color=line.get_color(), lw=1)
            inset.plot(delta / width, exact / exact.max(), color=line.get_color())
        axes.plot([0], [1], "k.", label="pair collisions alone")
        axes.axhline(0.0, color="k", lw=0.8)
        axes.set(xlabel=r"$\Delta/T$", ylabel=r"$\rho_D/\rho_D(0)$", xlim=(-1, 1))
        axes.legend(fontsize="small", loc="upper left")
        inset.set(xlim=(-5, 5), xlabel=r"$\Delta/\Gamma$")

    few = model(np.array([0.0, 0.01, 0.1, 0.5]), strengths[1])
    columns: dict[str, Any] = {"delta_over_T": delta}
    columns |= {f"rho_D_width_{w}": r for w, r in zip(WIDTHS, rho, strict=True)}
    columns |= {f"lorentzian_width_{w}": r for w, r in zip(WIDTHS, forms, strict=True)}
    half = np.asarray(_half_width(strengths))
    return Drawn(
        title="ultranarrow resonance at equal densities",
        caption="Drag resistivity over the mismatch of the chemical potentials: exactly solvable model (solid), "
                "Lorentzian of leading order (dotted); pair collisions alone give a finite value at zero and nothing "
                "beside it. Inset: scaled by the width.",
        columns=columns, draw=draw, parameters={"e_F/T": f"{EF} (ours)", "Gamma/T": f"{WIDTHS} (ours)",
                                                "mu": "0 (ours)"},
        deviations=[_against_matrix(few)],
        notes=["Half width at half maximum of the model over that of the Lorentzian: "
               + ", ".join(f"{h / w:.3f} at Gamma/T = {w}" for h, w in zip(half, WIDTHS, strict=True)) + "."])


def _half_width(log_D3: Any) -> Any:
    """Half width at half maximum of the model."""
    D3 = np.exp(np.asarray(log_D3, dtype=np.float64))
    return wires.half_width(EF, 1.0, 1.0, D3, D3)


def _against_matrix(exact: wires.FokkerPlanckModel) -> Deviation:
    here, there = np.asarray(exact.log_S()), np.asarray(independent.log_S(exact))
    return Deviation(f"S from the kinetic equation (70) on a grid of momenta, relative, {here.size} points",
                     float(np.max(np.abs(here - there))), 1e-7)


def figure_2() -> Drawn:
    """Drag resistivity over the mismatch, strong intrawire equilibration."""
    delta = np.linspace(-5.0, 5.0, 201)
    split, raised = swept(delta, STRENGTHS), swept(delta, STRENGTHS, fixed_second=True)

    def draw(figure: Figure) -> None:
        axes = figure.subplots()
        inset = axes.inset_axes((0.3, 0.05, 0.4, 0.28))
        for strength, rho, other in zip(STRENGTHS, split, raised, strict=True):
            (line,) = axes.plot(delta, rho, label=rf"$\ln D_3/D_2={strength:g}$")
            inset.plot(delta, other, color=line.get_color())
        for one in (axes, inset):
            one.set_yscale("log")
        axes.set(xlabel=r"$\Delta/T$", ylabel=r"$\rho_D$ ($D_2/e^2 \sqrt{m T^3}$)", ylim=(1e-10, 10.0))
        inset.set(title=r"$\epsilon_{F2}$ fixed")
        inset.tick_params(labelsize="x-small")
        axes.legend(fontsize="x-small", loc="upper center", ncols=3)

    columns: dict[str, Any] = {"delta_over_T": delta}
    columns |= {f"rho_D_logD3_{s:g}": r for s, r in zip(STRENGTHS, split, strict=True)}
    columns |= {f"rho_D_fixed_second_logD3_{s:g}": r for s, r in zip(STRENGTHS, raised, strict=True)}
    return Drawn(
        title="strong intrawire equilibration",
        caption="Drag resistivity over the mismatch, three-particle collisions growing from bottom to top. Main "
                "panel: the Fermi levels are split symmetrically; inset: the second one is kept.",
        columns=columns, draw=draw, parameters={"e_F/T": f"{EF} (ours)", "log(D3/D2)": f"{STRENGTHS} (ours)",
                                                "mu": "0 (ours)"},
        deviations=[_against_matrix(model(np.array([0.0, 1.0, 4.0]), s)) for s in STRENGTHS[::2]])


def figure_crossover() -> Drawn:
    """Map of the drag resistivity over the mismatch and the strength of three-particle collisions."""
    delta, log_D3 = np.linspace(0.0, 6.0, 150), np.linspace(-2.5 * EF, 2.0 * EF, 150)
    rho = swept(delta, log_D3, "log_drag_resistivity") / np.log(10)

    def draw(figure: Figure) -> None:
        axes = figure.subplots()
        mesh = axes.pcolormesh(delta, log_D3, rho, cmap="viridis", shading="gouraud", rasterized=True)
        figure.colorbar(mesh, label=r"$\log_{10}\rho_D$")
        axes.contour(delta, log_D3, rho, levels=24, colors="w", linewidths=0.4)
        for height, text in ((-EF - 2 * np.log(EF), r"$(T/\epsilon_F)^2e^{-\epsilon_F/T}$"),
                             (-EF, r"$e^{-\epsilon_F/T}$"),
                             (EF - 1.5 * np.log(EF), r"$e^{\epsilon_F/T}(T/\epsilon_F)^{3/2}$")):
            axes.axhline(height, color="r", ls="--", lw=0.8)
            axes.text(delta[-1], height, text, color="r", ha="right", va="bottom", fontsize="small")
        axes.set(xlabel=r"$\Delta/T$", ylabel=r"$\ln D_3/D_2$")

    few = model(np.array([0.0, 0.5, 3.0])[:, None], np.array([-20.0, -5.0, 12.0]))
    return Drawn(
        title="crossover between the regimes",
        caption="Logarithm of the drag resistivity; dashed: where the regimes meet by the paper's estimates.",
        columns={"delta_over_T": np.broadcast_to(delta, rho.shape), "log_D3_over_D2": np.broadcast_to(
            log_D3[:, None], rho.shape), "log10_rho_D": rho},
        draw=draw, parameters={"e_F/T": f"{EF} (ours)", "mu": "0 (ours)"},
        deviations=[_against_matrix(few)])


def figure_width() -> Drawn:
    """Width of the resonance over the square root of D3."""
    root = np.linspace(-25.0, -7.3, 40)                    # log of sqrt(D3/D2)
    half = np.asarray(_half_width(2 * root))
    line = np.asarray(wires.resonance_width(EF, 1.0, 1.0, np.exp(2 * root)))

    def draw(figure: Figure) -> None:
        left, right = figure.subplots(1, 2)
        left.loglog(np.exp(root), half, label="exact, half width at half maximum")
        left.loglog(np.exp(root), line, "k:", label="leading order")
        left.set(xlabel=r"$(D_3/D_2)^{1/2}$", ylabel=r"$\Gamma/T$")
        left.legend(fontsize="small")
        right.semilogx(line, half / line)
        right.set(xlabel=r"$\Gamma/T$ at leading order", ylabel="exact over leading order")

    plateau = half[0] / line[0]
    return Drawn(
        title="width of the resonance", width=8.6,
        caption="Left: width over the square root of the strength of three-particle collisions. Right: its ratio to "
                "the form of leading order in T/e_F.",
        columns={"sqrt_D3_over_D2": np.exp(root), "half_width_over_T": half, "leading_order": line}, draw=draw,
        parameters={"e_F/T": f"{EF} (ours)", "mu": "0 (ours)"},
        deviations=[Deviation("narrow resonance: slope of log width over log sqrt(D3), minus one",
                              float(abs(np.polyfit(root[:15], np.log(half[:15]), 1)[0] - 1)), 1e-4)],
        notes=[f"The ratio to leading order at the narrow end, {plateau:.3f}, is a correction in T/e_F."])


#: The interwire potential of the figure over frequency: Gaussian of range a with T a/v_F as given.
FOKKER_PLANCK_RATIO = 3.0


def figure_frequency() -> Drawn:
    """Resistivity of pair collisions over frequency."""
    eF = 6.0
    reach = FOKKER_PLANCK_RATIO * np.sqrt(2 * eF)
    potential = wires.GaussianPotential(V0=0.3, a=float(reach))
    omega = np.geomspace(1e-12, 10.0, 121)
    splits = (0.0, 0.1, 1.0)
    rho = [np.asarray(wires.PairOperator(eF1=eF + d / 2, eF2=eF - d / 2, T=1.0, potential=potential)
                      .drag_resistivity(omega)) for d in splits]
    top = [float(wires.high_frequency_drag(eF + d / 2, eF - d / 2, 1.0, potential)) for d in splits]

    def draw(figure: Figure) -> None:
        axes = figure.subplots()
        for d, values, high in zip(splits, rho, top, strict=True):
            (line,) = axes.loglog(omega, values.real, label=rf"$\Delta/T={d}$")
            axes.axhline(high, color=line.get_color(), ls=":", lw=0.8)
        axes.set(xlabel=r"$\omega/T$", ylabel=r"$-\mathrm{Re}\,\rho_{12}$")
        axes.legend()

    columns: dict[str, Any] = {"omega_over_T": omega}
    for d, values in zip(splits, rho, strict=True):
        columns |= {f"real_delta_{d}": values.real, f"imag_delta_{d}": values.imag}
    fast = np.array([1e3])
    check = np.asarray(wires.PairOperator(eF1=eF, eF2=eF, T=1.0, potential=potential).drag_resistivity(fast)).real
    return Drawn(
        title="pair collisions over frequency",
        caption="Real part of -rho_12 of pair collisions alone: at high frequency it is the golden-rule value "
                "(dotted), whatever the mismatch; towards zero frequency it stays finite for equal wires only.",
        columns=columns, draw=draw,
        parameters={"e_F/T": f"{eF} (ours)", "T a/v_F": f"{FOKKER_PLANCK_RATIO} (ours)", "V0": "0.3 (ours)"},
        deviations=[Deviation("high frequency: golden rule (29), relative", float(abs(check[0] / top[0] - 1)), 1e-6)])


#: The figures by printed number or, where they are ours, by name.
FIGURES: dict[str, Callable[[], Drawn]] = {
    "1": figure_1, "2": figure_2, "crossover": figure_crossover, "width": figure_width, "frequency": figure_frequency,
}
