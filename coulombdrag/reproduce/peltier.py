"""Figures of the local Peltier heat: maps, scaling, correlation, finite temperature.

The paper's two figures are a sketch and a diagram; its simulations are told by the exponents of a fit. What is drawn
here is what the text claims.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import numpy as np
from scipy.ndimage import uniform_filter

from .. import peltier
from ..errors import FloatArray
from ..peltier.scaling import PRINTED_FIT, THEORY
from ..sweeps import uniform
from ..units import ELECTRON_MASS
from .figures import Deviation, Drawn

if TYPE_CHECKING:  # pragma: no cover
    from matplotlib.figure import Figure

PAPER = "D. P. DiVincenzo, Fluctuating local thermoelectric heat in dirty metals, Phys. Rev. B (1993)."

#: Strip of the maps: the paper prints no parameters, these are ours.
SITES, ENERGY, GAMMA, DISORDER = (56, 20), -1.0, 0.05, 2.0
#: Strip and temperatures of the exact solution.
SMALL, TEMPERATURES = (16, 6), np.geomspace(1e-3, 0.3, 25)


def strip(sites: tuple[int, int] = SITES, *, leads: bool = False) -> peltier.Strip:
    """A strip with disorder of a box law, between clean leads or columns that are held."""
    length, width = sites
    onsite = DISORDER * (uniform(1, 0, 1, length * width)[0] - 0.5)
    ends = [peltier.Lead.ideal([(x, y) for y in range(width)], mu=mu) for x, mu in ((0, 0.5), (length - 1, -0.5))]
    return peltier.Strip(length=length, width=width, onsite=onsite, energy=ENERGY, Gamma=GAMMA,
                         contacts=ends if leads else "columns")


def parameters(**more: Any) -> dict[str, Any]:
    """What the page lists."""
    return {"energy": f"{ENERGY} (ours)", "Gamma": f"{GAMMA} (ours)",
            "disorder": f"box of width {DISORDER} (ours)", "unit of energy": "hopping", **more}


def smooth(values: FloatArray, size: int) -> FloatArray:
    """Average over a square of `size` sites around each, where the strip has them."""
    inside = uniform_filter(np.ones_like(values), size, mode="constant")
    return np.asarray(uniform_filter(values, size, mode="constant") / inside)


def figure_map() -> Drawn:
    """Maps of heat, potential and temperature."""
    s = strip(leads=True)
    found, warm = s.solve(), s.solve(probes="voltage+temperature")
    other = s.solve(method="dense")
    # slope of the potential between the quarters: conductivity sigma = I/(W |d mu/dx|) and L_in = sqrt(D/Gamma)
    quarter, mean = SITES[0] // 4, found.mu.mean(axis=1)
    slope = float(mean[quarter] - mean[-quarter]) / (SITES[0] - 2 * quarter + 1)
    conductance = found.current / SITES[1] / slope
    density = float(found.data["ldos"].values.mean())
    reach = float(np.sqrt(conductance / (2 * np.pi * density) / GAMMA))
    side = 2 * round(reach / 2) + 1
    average = smooth(found.heat, side)
    shown = {"heat": found.heat, "heat_average": average, "mu": found.mu, "theta": warm.theta}

    def draw(figure: Figure) -> None:
        labels = (r"$I^Q$", r"$\langle I^Q\rangle$", r"$\mu$", r"$\Delta\Theta/\Theta$")
        for axes, values, label in zip(figure.subplots(2, 2, sharex=True, sharey=True).flat, shown.values(), labels,
                                       strict=True):
            top = float(np.abs(values).max())
            mesh = axes.imshow(values.T, origin="lower", cmap="RdBu_r", vmin=-top, vmax=top, aspect="equal")
            figure.colorbar(mesh, ax=axes, label=label, shrink=0.6)
        for axes in figure.axes[:2]:
            above = SITES[1] + 3.0
            axes.annotate("particles", (SITES[0] * 0.65, above), (SITES[0] * 0.35, above), va="center", ha="right",
                          fontsize="small", annotation_clip=False, arrowprops={"arrowstyle": "->"})
        for axes in figure.axes[2:4]:
            axes.set(xlabel="x")
        for axes in figure.axes[0:4:2]:
            axes.set(ylabel="y")

    x, y = np.indices(SITES)
    heat, size = found.heat, float(np.abs(found.heat).max())
    leads = found.data["lead_heat"].values
    return Drawn(
        title="map of local heating and cooling", width=10.0, draw=draw,
        caption="Heat into the probes of one temperature in pi^2 (kT)^2/(3 h) (red: heating, blue: cooling), its "
                f"average over {side} x {side} sites, about a coherence volume, the chemical potential, and the "
                "temperature of probes that exchange no heat, all per unit bias.",
        columns={"x": x, "y": y, **shown, "dmu_dE": found.dmu_dE, "joule": found.joule},
        parameters=parameters(sites=f"{SITES[0]} x {SITES[1]} (ours)", contacts="clean half-infinite leads (ours)"),
        deviations=[
            Deviation("heat by dense matrices, over the largest", float(np.abs(heat - other.heat).max()) / size, 1e-10),
            Deviation("potential by dense matrices", float(np.abs(found.mu - other.mu).max()), 1e-10),
            Deviation("temperature of the probes against d mu/dE, over the largest",
                      float(np.abs(warm.theta - other.dmu_dE).max() / np.abs(other.dmu_dE).max()), 1e-9),
            Deviation("sum of the heat of all probes and leads, over the sum of the moduli",
                      float(abs(heat.sum() + leads.sum()) / np.abs(heat).sum()), 1e-11)],
        notes=[f"Two-dimensional conductance {conductance:.2f} e^2/h, L_in = sqrt(hbar D/Gamma) = {reach:.1f} sites.",
               "The heat of a single site is mostly short-ranged speckle, which the average over a coherence volume "
               "removes; the mean of the temperature is the classical thermopower of a lattice."])


def by_quadrature(s: peltier.Strip, kT: float) -> FloatArray:
    """Heat at voltage probes by a sum over energies of dense transmissions, in pi^2 (kT)^2/(3 h)."""
    # E = mu + 2 kT artanh(u) makes -f' dE = du/2; Gauss-Legendre on u in panels towards its ends
    nodes, weights = np.polynomial.legendre.leggauss(12)
    edges = np.concatenate([-1 + np.geomspace(1e-16, 1.0, 40), 1 - np.geomspace(1.0, 1e-16, 40)[1:]])
    middle, half = (edges[1:] + edges[:-1]) / 2, (edges[1:] - edges[:-1]) / 2
    u, w = (middle[:, None] + half[:, None] * nodes).ravel(), (half[:, None] * weights).ravel() / 2
    moments = np.zeros((2, s.onsite.size, s.onsite.size))
    for e, weight in zip(2 * kT * np.arctanh(u), w, strict=True):
        T = peltier.Strip(length=s.length, width=s.width, onsite=s.onsite, energy=s.energy + e, Gamma=s.Gamma
                          ).transmission()
        moments += weight * np.array([T, e * T])
    held, mu = s.fixed
    mu = mu.copy()
    mu[~held] = -np.linalg.solve(moments[0][np.ix_(~held, ~held)], (moments[0] @ mu)[~held])
    return np.asarray((moments[1] @ mu).reshape(s.length, s.width) / (np.pi**2 * kT**2 / 3))


def figure_temperature() -> Drawn:
    """Exact finite temperature against the leading order."""
    s = strip(SMALL)
    leading, warm = s.solve(), s.solve(probes="voltage+temperature")
    exact = [s.solve(method="thermal", kT=float(t)) for t in TEMPERATURES]
    hot = [s.solve(method="thermal", kT=float(t), probes="voltage+temperature") for t in TEMPERATURES]
    inner = np.s_[1:-1]                                  # the held columns are contacts
    heat = np.array([np.sqrt(np.mean(r.heat[inner] ** 2)) for r in exact]) / np.sqrt(np.mean(leading.heat[inner]**2))
    theta = np.array([np.sqrt(np.mean(r.theta[inner] ** 2)) for r in hot]) / np.sqrt(np.mean(warm.theta[inner]**2))
    alike = np.array([np.corrcoef(r.heat[inner].ravel(), leading.heat[inner].ravel())[0, 1] for r in exact])

    def draw(figure: Figure) -> None:
        axes = figure.subplots()
        axes.semilogx(TEMPERATURES, heat, label=r"rms of $I^Q$ over that of leading order")
        axes.semilogx(TEMPERATURES, theta, label=r"rms of $\Delta\Theta/\Theta$ over that of leading order")
        axes.semilogx(TEMPERATURES, alike, "--", label=r"correlation of $I^Q$ with leading order")
        axes.axvline(GAMMA, color="0.6")
        axes.set(xlabel=r"$k\Theta$", ylim=(-0.1, 1.2))
        axes.legend(fontsize="small")

    at = 0.02
    mine, other = s.solve(method="thermal", kT=at).heat, by_quadrature(s, at)
    few = np.abs(exact[1].heat - leading.heat).max(), np.abs(exact[0].heat - leading.heat).max()
    power = float(np.log(few[0] / few[1]) / np.log(TEMPERATURES[1] / TEMPERATURES[0]))
    lost = float(TEMPERATURES[int(np.argmax(np.abs(heat - 1.0) > 0.1))])
    return Drawn(
        title="finite temperature against the leading order", draw=draw,
        caption="Sommerfeld's leading order, Eq. (2), against the exact linear response of the same sample at a finite "
                "temperature, site by site. Grey: Gamma.",
        columns={"kT": TEMPERATURES, "heat_over_leading": heat, "theta_over_leading": theta, "correlation": alike},
        parameters=parameters(sites=f"{SMALL[0]} x {SMALL[1]} (ours)"),
        deviations=[Deviation(f"heat at kT = {at} by a sum over energies, over the largest",
                              float(np.abs(mine - other).max() / np.abs(other).max()), 1e-9),
                    Deviation("low temperature: power of kT of the deviation, minus two", abs(power - 2.0), 0.05)],
        notes=[f"The leading order is off by a tenth from kT = {lost:.2g} on, {lost / GAMMA:.2g} Gamma."])


#: Ensembles of the scaling plots.
SCALED: dict[str, Any] = {"length": 60, "energy": ENERGY, "n": 24, "seed": 1, "progress": False}
RATES, BOXES, WIDTH = np.array([0.1, 0.2, 0.4]), np.array([1.5, 2.25, 3.0]), 24


def figure_scaling() -> Drawn:
    """Fluctuating heat over inelastic rate and conductance."""
    found = peltier.scaling(Gamma=RATES, disorder=BOXES, width=[WIDTH], **SCALED)
    shape = (RATES.size, BOXES.size)
    site, box, G = (found[name].reshape(shape) for name in ("rms_site", "rms_box", "conductance"))
    errors = {name: found[f"{name}_error"].reshape(shape) for name in ("rms_site", "rms_box")}

    def draw(figure: Figure) -> None:
        left, right = figure.subplots(1, 2, sharey=True)
        for axes, x, along in ((left, np.broadcast_to(RATES[:, None], shape), 0), (right, G, 1)):
            for i in range(shape[1 - along]):
                row = np.s_[:, i] if along == 0 else np.s_[i, :]
                name = f"disorder {BOXES[i]:g}" if along == 0 else rf"$\Gamma={RATES[i]:g}$"
                axes.errorbar(x[row], site[row], errors["rms_site"][row], fmt="o-", ms=4, color=f"C{i}", label=name)
                axes.errorbar(x[row], box[row], errors["rms_box"][row], fmt="s--", ms=4, color=f"C{i}", mfc="none")
            ends = np.array([x.min(), x.max()])
            for powers, style, label in ((THEORY, "k:", "Eq. (12)"), (PRINTED_FIT, "k-.", "fit (13)")):
                axes.plot(ends, box.max() * (ends / ends[0]) ** powers[along], style, lw=1, label=label)
            axes.set(xscale="log", yscale="log")
            axes.legend(fontsize="x-small")
        left.set(xlabel=r"$\Gamma$", ylabel=r"rms of $I^Q$ over the gradient of $\mu$")
        right.set(xlabel=r"$G$ of a square ($e^2/h$)")

    said = []
    for i, what in enumerate(("single sites", "coherence volumes")):
        e, d = found["exponents"][i], found["exponents_error"][i]
        said.append(f"{what}: Gamma^({e[0]:.2f} +- {d[0]:.2f}) G^({e[1]:.2f} +- {d[1]:.2f}), chi^2 per degree of "
                    f"freedom {found['chi2'][i]:.0f}")
    L = found["L_in"]
    one = strip(SMALL)
    dense, sweep = one.solve(method="dense").heat, one.solve().heat
    return Drawn(
        title="fluctuating heat over inelastic rate and conductance", width=8.6, draw=draw,
        caption="Rms of the heat about its ensemble mean, per gradient of the potential, of single sites (circles) and "
                "averaged over coherence volumes of edge L_in (squares). Lines: powers of Eq. (12) and of the paper's "
                "fit (13), at an arbitrary height.",
        columns={name: found[name] for name in ("Gamma", "disorder", "conductance", "L_in", "rms_site",
                                                "rms_site_error", "rms_box", "rms_box_error", "estimate")},
        parameters={"strip": f"{SCALED['length']} x {WIDTH} (ours)", "energy": f"{ENERGY} (ours)",
                    "realisations": f"{SCALED['n']} a point (ours)"},
        deviations=[Deviation("heat of one strip by dense matrices, over the largest",
                              float(np.abs(sweep - dense).max() / np.abs(dense).max()), 1e-10)],
        notes=["Exponents, errors by bootstrap over the points: " + "; ".join(said) + ". Eq. (12) has -0.5 and -0.5, "
               "the paper's fit -0.9 and -0.4. That chi^2 is far from one says that no product of two powers holds "
               f"over these points: L_in runs from {L.min():.1f} to {L.max():.1f} sites, the mean free path is of the "
               f"same order, and strips narrower than 2 pi L_in ({2 * np.pi * L.min():.0f} to "
               f"{2 * np.pi * L.max():.0f} sites, here {WIDTH}) are not yet planes."])


def figure_width() -> Drawn:
    """From a strip to a plane."""
    found = peltier.crossover(width=[2, 4, 8, 16, 32], disorder=2.5, Gamma=0.2, **{**SCALED, "length": 40, "seed": 3})
    width, reach = found.coords["width"].values, found["L_in"]

    def draw(figure: Figure) -> None:
        axes = figure.subplots()
        for name, label in (("rms_site", "single sites"), ("rms_box", "coherence volumes")):
            axes.errorbar(width, found[name], found[f"{name}_error"], fmt="o-", ms=4, label=label)
        axes.axvline(2 * np.pi * reach[-1], color="0.6")
        axes.set(xscale="log", yscale="log", xlabel="width (sites)", ylabel=r"rms of $I^Q$ over the gradient of $\mu$")
        axes.legend()

    last = [f"{found[f'slope_{name}'][-1]:.2f} +- {found[f'slope_{name}_error'][-1]:.2f}" for name in ("site", "box")]
    wide = strip((12, 32))
    dense, sweep = wide.solve(method="dense").heat, wide.solve().heat
    return Drawn(
        title="from a strip to a plane", draw=draw,
        caption="Rms of the heat over the width of the strip. Grey: 2 pi L_in, below which a strip is nearly of one "
                "dimension.",
        columns={"width": width, "L_in": reach, **{name: found[name] for name in (
            "rms_site", "rms_site_error", "rms_box", "rms_box_error", "conductance")}},
        parameters={"length": "40 (ours)", "disorder": "box of width 2.5 (ours)", "Gamma": "0.2 (ours)",
                    "realisations": f"{SCALED['n']} a point (ours)"},
        deviations=[Deviation("heat of one strip by dense matrices, over the largest",
                              float(np.abs(sweep - dense).max() / np.abs(dense).max()), 1e-10)],
        notes=[f"Between the two widest strips the local exponents are {last[0]} (sites) and {last[1]} (coherence "
               "volumes); a plane has zero."])


def figure_correlation() -> Drawn:
    """Correlation of the heat along and across the field."""
    found = peltier.fluctuations(length=72, width=24, disorder=2.5, Gamma=0.1, lags=22, energy=ENERGY, n=160, seed=5,
                                 progress=False)
    lag, C = np.arange(23), found["correlation"]
    error, top = found["correlation_error"], float(found["correlation"][0, 0])
    lines = {"along": (C[:, 0] / top, error[:, 0] / top), "across": (C[0] / top, error[0] / top)}

    def draw(figure: Figure) -> None:
        left, right = figure.subplots(1, 2)
        for name, (values, doubt) in lines.items():
            for axes in (left, right):
                axes.errorbar(lag, values, doubt, fmt="o-", ms=3, label=f"{name} the field")
        for axes in (left, right):
            axes.axhline(0.0, color="k", lw=0.8)
            axes.axvline(found.L_in, color="0.6")
            axes.set(xlabel="distance (sites)")
        left.set(ylabel="correlation over that at one site")
        right.set(ylim=(-0.06, 0.2), xlim=(0.5, None), title="the same, enlarged")
        left.legend()

    one = strip(SMALL)
    heat = one.solve().heat
    direct = np.mean([heat[x, y] * heat[x + 2, y] for x in range(SMALL[0] - 2) for y in range(SMALL[1])])
    signs = {name: [int(d) for d in lag[1:][(v[1:] < -2 * e[1:])]] for name, (v, e) in lines.items()}
    return Drawn(
        title="correlation of the heat along and across the field", width=8.6, draw=draw,
        caption="Correlation function of the local heat in the middle of strips, over its value at one site. Grey: "
                "L_in. The drop within one or two sites is speckle; what is left extends over L_in.",
        columns={"distance": lag, **{f"{name}{kind}": v for name, pair in lines.items()
                                     for kind, v in zip(("", "_error"), pair, strict=True)}},
        parameters={"strip": "72 x 24 (ours)", "disorder": "box of width 2.5 (ours)", "Gamma": "0.1 (ours)",
                    "realisations": "160 (ours)"},
        deviations=[Deviation("products summed one by one, two sites along, relative",
                              float(abs(peltier.correlation(heat, 2)[2, 0] / direct - 1)), 1e-12)],
        notes=[f"L_in = {found.L_in:.1f} sites. Share of a site's square that is left at a distance of two sites: "
               f"{lines['along'][0][2]:.2f} along, {lines['across'][0][2]:.2f} across the field.",
               "Negative by more than two standard errors at distances "
               + "; ".join(f"{name} the field: {places or 'none'}" for name, places in signs.items()) + "."])


def figure_device() -> Drawn:
    """A constriction in SI units."""
    x, y = np.indices((64, 26))
    shape = (np.abs(x - 31.5) > 5) | (np.abs(y - 12.5) < 6)
    device = peltier.Device(mask=shape, mass=0.067 * ELECTRON_MASS, lattice_constant=8e-9, fermi_energy=1.2e-21,
                            disorder=2e-21, L_in=60e-9, bias=1e-4, temperature=0.3)
    found = device.solve()
    kept = {name: found.data[name].values for name in ("heating", "joule", "temperature", "potential")}
    total = float(np.nansum(kept["joule"])) * device.lattice_constant**2
    heated = float(np.nansum(kept["heating"])) / float(np.nansum(np.abs(kept["heating"])))

    def draw(figure: Figure) -> None:
        for axes, name in zip(figure.subplots(2, 2).flat, kept, strict=True):
            found.plot(name, axes)

    conditions = "; ".join(f"{c.name} {float(c.number):.2g} {c.allowed}" for c in device.validity.values())
    return Drawn(
        title="a constriction in SI units", width=10.0, draw=draw,
        caption="Peltier heat (red: given off, blue: taken up), Joule heat, temperature and potential of a "
                "constriction of 512 nm by 208 nm at 0.1 mV and 0.3 K; particles flow from left to right.",
        columns={"x_nm": 8.0 * x[shape], "y_nm": 8.0 * y[shape], **{name: v[shape] for name, v in kept.items()}},
        parameters={"mass": "0.067 electron masses", "lattice constant": "8 nm (ours)",
                    "Fermi energy": "1.2e-21 J (ours)", "disorder": "2e-21 J (ours)", "L_in": "60 nm (ours)",
                    "bias": "0.1 mV (ours)", "temperature": "0.3 K (ours)"},
        deviations=[Deviation("sum of the Joule heat over current times voltage, minus one",
                              abs(total / (float(found.data["current"].values) * device.bias) - 1), 1e-10),
                    Deviation("sum of the Peltier heat over that of its moduli", abs(heated), 1e-10)],
        notes=["Conditions of the theory: " + conditions + "."])


#: The figures, all ours.
FIGURES: dict[str, Callable[[], Drawn]] = {
    "map": figure_map, "temperature": figure_temperature, "scaling": figure_scaling, "width": figure_width,
    "correlation": figure_correlation, "device": figure_device,
}
