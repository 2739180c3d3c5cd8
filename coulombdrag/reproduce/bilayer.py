"""Figures 2 and 3 of the bilayer, and two of our own: the schemes of the nonreciprocal drag, and finite velocity."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import numpy as np

from .. import bilayer
from ..bilayer import independent
from ..errors import FloatArray
from .figures import Deviation, Drawn, on_grid

if TYPE_CHECKING:  # pragma: no cover
    from matplotlib.figure import Figure

PAPER = "D. Zverevich and A. Levchenko, Nonreciprocal Coulomb drag in electron bilayers (2025)."

#: The paper's own parameter of Fig. 2.
VARSIGMA_2 = 0.15
#: The paper prints no values of beta for Fig. 3: these are ours.
BETAS = (0.01, 0.02, 0.05, 0.1)
#: Velocities are drawn for these.
VARSIGMA_V = (0.05, 0.15, 0.5, 2.0)


def figure_2() -> Drawn:
    """Force density over wave number and frequency."""
    x, y = np.linspace(0.0, 3.0, 151), np.linspace(0.0, 2.5, 151)
    density = on_grid(bilayer.force_density, {"y": y, "x": x, "varsigma": VARSIGMA_2}).force_density.values

    def draw(figure: Figure) -> None:
        from matplotlib.colors import PowerNorm

        axes = figure.subplots()
        mesh = axes.pcolormesh(x, y, density, norm=PowerNorm(0.5), cmap="magma", shading="gouraud", rasterized=True)
        figure.colorbar(mesh, label="force density (22a)")
        for sign, label in ((1, r"$y=\sqrt{x(1+e^{-x})}$"), (-1, r"$y=\sqrt{x(1-e^{-x})}$")):
            axes.plot(x, np.sqrt(x * (1 + sign * np.exp(-x))), "w--" if sign > 0 else "w:", lw=1, label=label)
        axes.set(xlabel=r"$x=qd$", ylabel=r"$y=\omega/\Omega$", ylim=(0, 2.5))
        axes.legend(loc="upper left", labelcolor="white", framealpha=0.2)

    sample = (np.array([0.2, 0.7, 1.0, 1.6, 2.4, 2.9]), np.array([0.3, 0.9, 1.2, 0.4, 1.7, 2.3]))
    here, there = bilayer.force_density(*sample, VARSIGMA_2), independent.force_density(*sample, VARSIGMA_2)
    area = np.trapezoid(density.sum(axis=0), dx=y[1]) * x[1] / bilayer.f(VARSIGMA_2)
    beyond = independent.share_beyond(x[-1], VARSIGMA_2)
    return Drawn(
        title="force density over wave number and frequency",
        caption=f"Integrand of (22a) at varsigma = {VARSIGMA_2}, with the two plasmons; the colour is its square root.",
        columns={"x": np.broadcast_to(x, density.shape), "y": np.broadcast_to(y[:, None], density.shape),
                 "force_density": density},
        draw=draw, parameters={"varsigma": f"{VARSIGMA_2} (printed)"},
        deviations=[Deviation("first order in the flow of the 6 x 6 spectrum, relative, six points",
                              _worst(here, there), 1e-10)],
        notes=[f"The drawn window holds {area:.0%} of f, larger wave numbers {beyond:.0%}."])


def figure_3() -> Drawn:
    """Nonreciprocal over linear drag."""
    varsigma = np.geomspace(0.02, 10.0, 121)
    linear = bilayer.f(varsigma)
    ratio = {scheme: bilayer.g(varsigma, 1.0, scheme) / linear for scheme in ("printed", "complete")}

    def draw(figure: Figure) -> None:
        for axes, scheme in zip(figure.subplots(1, 2, sharex=True), ratio, strict=True):
            for beta in BETAS:
                axes.plot(varsigma, beta * ratio[scheme], label=rf"$\beta={beta}$")
            axes.axhline(1.0 if scheme == "printed" else 0.0, color="0.6", lw=0.8, zorder=0)
            axes.set(xscale="log", xlabel=r"$\varsigma$", ylabel=r"$g/f$", title=f"{scheme} $g$")
        figure.axes[0].set_yscale("log")
        figure.axes[0].legend(fontsize="small", loc="lower left")

    few = np.array([0.02, 0.15, 1.0, 10.0])
    deviations = [_g_deviation(few, "complete"), _f_deviation(few), Deviation(
        "printed g by quadrature over frequency and wave number, relative",
        _worst(bilayer.g(0.5, 1.0, "printed"), independent.g_printed(0.5)), 1e-6)]
    columns: dict[str, Any] = {"varsigma": varsigma, "f": linear}
    columns |= {f"g_over_f_{scheme}_beta_{beta}": beta * r for scheme, r in ratio.items() for beta in BETAS}
    return Drawn(
        title="nonreciprocal drag over linear drag", width=8.6,
        caption="Left: (22b) as printed. Right: the complete first order, with the noise of the nonreciprocal stress.",
        columns=columns, draw=draw, deviations=deviations,
        notes=[_closeness(varsigma, ratio["printed"]),
               f"Over this range the complete g {_sign(varsigma, ratio['complete'])}."],
        parameters={"varsigma": "0.02 to 10 (ours)", "beta": f"{BETAS} (ours: the paper prints none)"})


def _closeness(varsigma: FloatArray, ratio: FloatArray) -> str:
    """Put numbers to the remark that f and g are numerically close."""
    said = []
    for beta in BETAS:
        close = varsigma[(beta * ratio > 0.5) & (beta * ratio < 2.0)]
        where = f"{close[0]:.2g} < varsigma < {close[-1]:.2g}" if close.size else "nowhere"
        said.append(f"beta = {beta}: {where}")
    grows = ratio[0] / ratio[-1]
    return ("The remark that f and g are numerically close, as a test: the printed g lies within a factor of two of f "
            f"for {'; '.join(said)}. Over the range drawn g/f falls by a factor of {grows:.0f}: they are close in a "
            "window that moves with beta, not throughout.")


def _sign(varsigma: FloatArray, values: FloatArray) -> str:
    turns = np.flatnonzero(np.diff(np.sign(values)))
    if not turns.size:
        return "is positive" if values[0] > 0 else "is negative"
    return "changes sign near varsigma = " + ", ".join(f"{varsigma[i]:.2g}" for i in turns)


def figure_schemes() -> Drawn:
    """The three versions of g over varsigma."""
    varsigma = np.geomspace(1e-3, 1e2, 151)
    linear = bilayer.f(varsigma)
    ratio = {scheme: bilayer.g(varsigma, 1.0, scheme) / linear for scheme in bilayer.SCHEMES}

    def draw(figure: Figure) -> None:
        axes = figure.subplots()
        for scheme, values in ratio.items():
            axes.plot(varsigma, values, label=scheme)
        axes.axhline(0.0, color="0.6", lw=0.8, zorder=0)
        axes.set(xscale="log", xlabel=r"$\varsigma$", ylabel=r"$g/(\beta f)$")
        axes.set_yscale("symlog", linthresh=1e-3)
        axes.legend()

    few = np.array([0.01, 0.15, 1.0, 30.0])
    return Drawn(
        title="three versions of the nonreciprocal drag",
        caption="Nonreciprocal over linear drag, per unit beta: (22b) as printed; every term of first order but no "
                "noise of the nonreciprocal stress; and with the noise that fluctuation-dissipation demands.",
        columns={"varsigma": varsigma, "f": linear} | {f"g_over_beta_f_{k}": v for k, v in ratio.items()},
        draw=draw, parameters={"varsigma": "1e-3 to 1e2 (ours)"},
        deviations=[_g_deviation(few, "complete"), _g_deviation(few, "no-noise")],
        notes=["; ".join(f"{scheme} g {_sign(varsigma, r)}" for scheme, r in ratio.items()) + " over this range."])


def figure_velocity() -> Drawn:
    """Force against velocity up to the two-stream threshold."""
    from xarray import DataArray

    share = np.array([0.02, 0.06, 0.1, 0.15, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.88, 0.94, 0.98])
    layers = {"varsigma": list(VARSIGMA_V)}
    limits = on_grid(bilayer.DragProblem, layers, "threshold_velocity").threshold_velocity
    velocity = limits * DataArray(share, dims="share")
    found = on_grid(bilayer.DragProblem, {**layers, "velocity": velocity, "relative": 1e-6}, "solve")
    linear = velocity * on_grid(bilayer.DragProblem, layers, "response").response_coefficient
    force, error = found.solve_longitudinal / linear, found.solve_force_error[..., 0] / linear
    columns = {"varsigma": np.repeat(VARSIGMA_V, share.size), "velocity": velocity, "force_over_velocity": force,
               "error": error}
    over = np.geomspace(1e-3, 10.0, 25)
    threshold = on_grid(bilayer.DragProblem, {"varsigma": over}, "threshold_velocity").threshold_velocity.values

    def draw(figure: Figure) -> None:
        left, right = figure.subplots(1, 2)
        for varsigma in VARSIGMA_V:
            at = {"varsigma": varsigma}
            (line,) = left.plot(velocity.sel(at), force.sel(at), marker=".", label=rf"$\varsigma={varsigma}$")
            left.axvline(float(limits.sel(at)), color=line.get_color(), ls=":", lw=0.8)
        left.set(xlabel=r"$v/\Omega d$", ylabel="force over velocity, relative to $v\\to 0$", yscale="log")
        left.legend(fontsize="small", loc="lower left")
        left.set_ylim(bottom=0.01)
        right.plot(over, threshold)
        right.set(xscale="log", xlabel=r"$\varsigma$", ylabel=r"two-stream threshold $v/\Omega d$")

    one = bilayer.DragProblem(varsigma=0.5)
    series, low = one.series(3), 0.02
    step = float(one.solve(velocity=low, relative=1e-10)["longitudinal"]) / low / float(series["coefficient"]) - 1
    share_3 = float(series["cubic"]) / float(series["coefficient"])
    at_one = float(one.solve(velocity=1.0, relative=1e-9)["longitudinal"])
    return Drawn(
        title="drag force at finite velocity", width=8.6,
        caption="Left: force over velocity, equal layers without viscosity, up to the threshold (dotted). "
                "Right: the velocity above which fluctuations grow.",
        columns=columns, draw=draw, parameters={"varsigma": f"{VARSIGMA_V} (ours)", "beta": "0"},
        deviations=[
            Deviation("perturbation theory: v^2 correction at v = 0.02, varsigma = 0.5, relative",
                      abs(step / (share_3 * low**2) - 1), 5e-3),
            Deviation("quadrature over frequency, wave number and angle at v = 1, varsigma = 0.5, relative",
                      abs(independent.force(0.5, 1.0) / at_one - 1), 1e-6)],
        notes=["Threshold velocities over Omega d: "
               + "; ".join(f"varsigma = {k}: {float(limits.sel(varsigma=k)):.4f}" for k in VARSIGMA_V) + "."])


def _g_deviation(varsigma: FloatArray, scheme: str) -> Deviation:
    here = bilayer.g(varsigma, 1.0, scheme)
    there = np.array([independent.g(s, scheme) for s in varsigma])
    return Deviation(f"{scheme} g by the perturbed Lyapunov equation, relative, {varsigma.size} points",
                     _worst(here, there), 1e-8)


def _f_deviation(varsigma: FloatArray) -> Deviation:
    there = np.array([independent.f(s) for s in varsigma])
    return Deviation(f"f by the Lyapunov equation, relative, {varsigma.size} points",
                     _worst(bilayer.f(varsigma), there), 1e-9)


def _worst(here: Any, there: Any) -> float:
    return float(np.max(np.abs(np.asarray(here) / np.asarray(there) - 1)))


#: The figures by printed number or, where they are ours, by name.
FIGURES: dict[str, Callable[[], Drawn]] = {
    "2": figure_2, "3": figure_3, "schemes": figure_schemes, "velocity": figure_velocity,
}
