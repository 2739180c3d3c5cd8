"""Figures 2(a)-(d) of mesoscopic drag, and zeta.

The paper prints k_F L = 100 and k_F d = 1 but not its lattice: two of ours stand beside each other.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import numpy as np
from scipy.special import j0

from .. import mesoscopic
from ..mesoscopic.strip import Strip
from ..mesoscopic.trace import drag_from_states
from ..sweeps import normal
from .figures import Deviation, Drawn
from .mesoscopic_own import figure_chaotic, figure_sample, figure_temperature

if TYPE_CHECKING:  # pragma: no cover
    from matplotlib.figure import Figure

PAPER = "N. A. Mortensen, K. Flensberg, and A.-P. Jauho, on Coulomb drag between mesoscopic conductors."

#: Printed parameters of Fig. 2, and its mean free path in panels (b) and (c).
KFL, KFD, PATH = 100.0, 1.0, 3.8e3
#: Lattices, as sites and k_F times the lattice constant: the paper prints none.
LATTICES = ((200, 0.5), (400, 0.25))
#: Realisations of a point of (a), of the histograms (about the paper's), of a point of (d).
FEW, MANY, MOST = 4000, 10_000, 100_000
#: Panel (d): wires of which many realisations are cheap.
SHORT, LONG_PATH, CORRELATIONS = (60, 0.5), 1e6, np.array([-1.0, -0.75, -0.5, -0.25, 0.0, 0.25, 0.5, 0.75, 1.0])


def wires(sites: int, kF: float) -> mesoscopic.WirePair:
    """Wires at the printed distance."""
    return mesoscopic.WirePair(sites=sites, kF=kF, spacing=KFD / kF)


def parameters(**more: Any) -> dict[str, Any]:
    """What the page lists."""
    return {"kF L": f"{KFL} (printed)", "kF d": f"{KFD} (printed)", "interaction": "bare Coulomb (printed)",
            "disorder": "Gaussian on-site energies (ours)", **more}


def lattice(sites: int, kF: float) -> str:
    """Name of a lattice."""
    return f"{sites} sites, kF = {kF}"


def by_states(pair: mesoscopic.WirePair, path: float, count: int = 4) -> Deviation:
    """g21 of some samples from scattering states of a banded solver and the sum over all their pairs."""
    chain, x = Strip(length=pair.sites, width=1), np.arange(pair.sites)
    U, v = 1.0 / np.hypot(x[:, None] - x, pair.spacing), 2.0 * np.sin(pair.kF)
    V = normal(5, 0, 2 * count, pair.sites) * v * np.sqrt(pair.kF / path)
    mine, other = pair.drag(V[:count], V[count:]), []
    for one, two in zip(V[:count], V[count:], strict=True):
        states = [chain.scattering(potential, energy=-2.0 * np.cos(pair.kF)) for potential in (one, two)]
        other.append(v**4 * drag_from_states(*states[0], *states[1], U))
    return Deviation(f"g21 of {count} samples from scattering states, relative",
                     float(np.max(np.abs(mine / np.array(other) - 1))), 1e-8)


def figure_2a() -> Drawn:
    """Rms of the drag over the mean free path."""
    paths = np.geomspace(1e3, 1e6, 10)
    rms = np.empty((2, 2, paths.size))                       # lattice, correlation, path
    errors, even = np.empty_like(rms), np.empty_like(rms)
    for i, size in enumerate(LATTICES):
        pair = wires(*size)
        for c in (0, 1):
            for j, path in enumerate(paths):
                found = pair.ensemble(realisations=FEW, kFl=path, correlation=float(c), seed=7, even=True)
                rms[i, c, j], errors[i, c, j] = found.rms, found.rms_error
                even[i, c, j] = found.even.rms if found.even else np.nan
    fine = np.geomspace(paths[0], paths[-1], 61)
    lines = [mesoscopic.relative_fluctuation(KFL, KFD, fine) * mesoscopic.correlation_enhancement(c) for c in (0, 1)]
    law, expected = ([[_law(p, c).rms for p in at] for c in (0, 1)] for at in (fine, paths))

    def draw(figure: Figure) -> None:
        axes = figure.subplots()
        for c, name in ((0, "uncorrelated"), (1, "correlated")):
            color = f"C{c}"
            axes.loglog(fine, lines[c], color=color, lw=1, label=f"Eq. ({(4, 6)[c]})")
            axes.loglog(fine, law[c], "--", color=color, lw=1, label="resummed (ours)")
            for i, size in enumerate(LATTICES):
                axes.errorbar(paths * (1 + 0.04 * i), rms[i, c], errors[i, c], fmt=("s", "^")[c], ms=5, color=color,
                              mfc=("none", color)[i], label=f"{name}, {lattice(*size)}")
                axes.plot(paths * (1 + 0.04 * i), even[i, c], "x", ms=4, color=color,
                          label="even part" if not i else None)
        axes.set(xlabel=r"$k_F\ell$", ylabel=r"rms of $G_{21}$ over the clean drag")
        axes.legend(fontsize="x-small")

    far = paths > 1e5
    off = even[:, :, far] / np.array(expected)[:, far] - 1
    apart = np.abs(rms[0] - rms[1]) / np.hypot(errors[0], errors[1])
    grid = np.broadcast_to(paths, rms.shape)
    return Drawn(
        title="fluctuations over the mean free path", draw=draw,
        caption="Rms of the drag about its mean, over the drag without disorder, for disorder potentials that are "
                "independent (squares) or the same (triangles), on two lattices. Crosses: the even part "
                "[g(V) + g(-V)]/2, without the linear term of sharp ends, which wins at long paths.",
        columns={"sites": np.broadcast_to(np.array([s for s, _ in LATTICES])[:, None, None], rms.shape),
                 "correlation": np.broadcast_to(np.array([0, 1])[:, None], rms.shape), "kFl": grid, "rms": rms,
                 "rms_error": errors, "rms_even": even},
        parameters=parameters(lattices=f"{'; '.join(lattice(*size) for size in LATTICES)} (ours)",
                              realisations=f"{FEW} a point (ours)"),
        deviations=[by_states(wires(*LATTICES[0]), PATH),
                    Deviation("both lattices, largest distance in standard errors", float(apart.max()), 5.0),
                    Deviation(f"even part over the resummed rms at the longest {far.sum()} paths, minus one",
                              float(np.abs(off).max()), 0.08)],
        notes=["At the paper's shorter paths first order is not enough, nor is there a factor of sqrt(2): the ratio of "
               "the correlated and the uncorrelated rms is "
               + ", ".join(f"{r:.2f}" for r in rms[0, 1] / rms[0, 0]) + " over the paths drawn.",
               "Even parts at those paths: " + ", ".join(f"{r:.2f}" for r in even[0, 1] / even[0, 0]) + "."])


def _law(path: float, correlation: float) -> mesoscopic.ForwardScattering:
    return mesoscopic.ForwardScattering(kFL=KFL, kFd=KFD, kFl=float(path), correlation=float(correlation))


def _histogram(correlation: float, name: str) -> Drawn:
    """Distribution of the drag at the mean free path of the panels."""
    bins = np.linspace(-4.0, 9.0, 66)
    law = _law(PATH, correlation)
    found = [wires(*size).ensemble(realisations=MANY, kFl=PATH, correlation=correlation, seed=11, bins=bins)
             for size in LATTICES]
    counts = np.array([np.asarray(e.histogram)[1:-1] for e in found])
    density = counts / MANY / np.diff(bins)
    middle = (bins[1:] + bins[:-1]) / 2
    first = np.asarray(law.pdf(middle))

    def draw(figure: Figure) -> None:
        axes = figure.subplots()
        axes.stairs(density[0], bins, fill=True, alpha=0.4, label=lattice(*LATTICES[0]))
        axes.stairs(density[1], bins, color="k", lw=0.8, label=lattice(*LATTICES[1]))
        axes.plot(middle, first, "C1", label="leading order (ours)")
        axes.axvline(0.0, color="k", lw=0.8)
        axes.set(xlabel=r"$G_{21}$ over the clean drag", ylabel="density")
        axes.legend(fontsize="small")

    one, two = found
    apart = abs(one.mean - two.mean) / np.hypot(one.mean_error, two.mean_error)
    return Drawn(
        title=f"distribution of the drag, {name} disorder", draw=draw,
        caption=f"Histograms of {MANY} realisations at k_F l = {PATH:g} on two lattices, and the distribution at "
                "leading order in the reflection.",
        columns={"from": bins[:-1], "to": bins[1:], "count_1": counts[0], "count_2": counts[1], "leading_order": first},
        parameters=parameters(**{"kF l": f"{PATH:g} (printed)", "realisations": f"{MANY} (printed: about 1e4)",
                                 "lattices": f"{'; '.join(lattice(*size) for size in LATTICES)} (ours)"}),
        deviations=[by_states(wires(*LATTICES[1]), PATH),
                    Deviation("means on both lattices, distance in standard errors", float(apart), 5.0),
                    Deviation("mean over the resummed one (ours), minus one",
                              float(abs(one.mean / law.mean - 1)), 0.15)],
        notes=[f"Mean {one.mean:.3f} +- {one.mean_error:.3f}, rms {one.rms:.3f} +- {one.rms_error:.3f}, "
               f"{one.negative_fraction:.2%} of the samples with the sign reversed."])


def figure_2b() -> Drawn:
    """Histogram of independent disorder."""
    return _histogram(0.0, "independent")


def figure_2c() -> Drawn:
    """Histogram of correlated disorder."""
    return _histogram(1.0, "the same")


def figure_2d() -> Drawn:
    """Variance over the square of the correlation: what the diagrams give."""
    sites, kF = SHORT
    pair = mesoscopic.WirePair(sites=sites, kF=kF, spacing=KFD / kF)
    parts = [pair.ensemble(realisations=MOST, kFl=LONG_PATH, correlation=float(c), seed=100 + i, even=True).even
             for i, c in enumerate(CORRELATIONS)]
    rms, error = (np.array([getattr(e, name) for e in parts]) for name in ("rms", "rms_error"))
    zero = int(np.argmin(np.abs(CORRELATIONS)))
    ratio = rms / rms[zero]
    doubt = ratio * np.hypot(error / rms, error[zero] / rms[zero])
    doubt[zero] = 0.0
    fine = np.linspace(-1.0, 1.0, 81)
    form = mesoscopic.SecondOrder(pair)
    whole, here = (np.array([form.rms(LONG_PATH, float(c)) for c in at]) / form.rms(LONG_PATH)
                   for at in (fine, CORRELATIONS))

    def draw(figure: Figure) -> None:
        left, right = figure.subplots(1, 2)
        left.errorbar(CORRELATIONS, ratio, doubt, fmt="o", ms=4)
        left.plot(fine, mesoscopic.correlation_enhancement(fine), "k:", lw=1, label=r"$\sqrt{1+c^2}$")
        left.plot(fine, whole, lw=1, label="all of second order (ours)")
        left.set(xlabel="correlation c", ylabel="rms over that at c = 0")
        left.legend()
        right.errorbar(CORRELATIONS**2, ratio**2, 2 * ratio * doubt, fmt="o", ms=4)
        right.plot([0, 1], [1, 2], lw=1)
        right.annotate("diagram (3)", (0.5, 1.05), ha="center")
        right.annotate(r"diagram (4) $\propto c^2$", (0.75, 1.35), ha="center")
        right.fill_between([0, 1], 0.9, 1.0, alpha=0.2)
        right.fill_between([0, 1], 1.0, [1, 2], alpha=0.2)
        right.set(xlabel=r"$c^2$", ylabel="variance over that at c = 0", ylim=(0.9, None))

    away = np.abs(rms - form.rms(LONG_PATH) * here) / error
    return Drawn(
        title="partial correlation, and what the diagrams give", width=8.6, draw=draw,
        caption="Rms of the even part over the correlation of the two disorder potentials, V2 = c V1 + "
                "sqrt(1 - c^2) V'. Diagram (3) does not ask for correlation, diagram (4) is as large where c = 1; "
                "(1) and (2) vanish. What is left out of sqrt(1 + c^2) is smaller by U12(2 k_F)/U12(0).",
        columns={"correlation": CORRELATIONS, "rms_over_uncorrelated": ratio, "error": doubt},
        parameters={"lattice": f"{lattice(*SHORT)} (ours)", "kF d": f"{KFD} (printed)",
                    "kF l": f"{LONG_PATH:g} (ours: where first order holds)", "realisations": f"{MOST} a point (ours)"},
        deviations=[by_states(pair, LONG_PATH),
                    Deviation("rms against all of second order, largest distance in standard errors",
                              float(away.max()), 5.0),
                    Deviation("all of second order against sqrt(1 + c^2), largest relative distance",
                              float(np.abs(here / mesoscopic.correlation_enhancement(CORRELATIONS) - 1).max()), 0.05)],
        notes=[f"At c = 1 the ratio is {ratio[-1]:.4f} +- {doubt[-1]:.4f}, at c = -1 it is {ratio[0]:.4f} +- "
               f"{doubt[0]:.4f}."])


def figure_zeta() -> Drawn:
    """zeta of Eq. (24) and its asymptote."""
    path = np.geomspace(0.1, 1e4, 101)
    exact, form = (np.asarray(f(path)) for f in (mesoscopic.zeta, mesoscopic.zeta_asymptote))

    def draw(figure: Figure) -> None:
        axes = figure.subplots()
        axes.semilogx(path, exact, label=r"$\zeta$")
        axes.semilogx(path, form, "k:", label=r"$(3/2\pi^2)\ln 2k_F\ell$")
        axes.set(xlabel=r"$k_F\ell$", ylim=(0.0, None))
        axes.legend()

    few = np.array([0.5, 5.0, 50.0])
    other = [_by_panels(a) for a in few]
    far = float(abs(mesoscopic.zeta(1e4) - mesoscopic.zeta_asymptote(1e4)))
    return Drawn(
        title="the integral over the spectral functions", draw=draw,
        caption="zeta over the mean free path, and its asymptote: the constant under the logarithm is exact.",
        columns={"kFl": path, "zeta": exact, "asymptote": form}, parameters={},
        deviations=[Deviation("Gauss-Legendre panels along the axis, three paths, relative",
                              float(np.max(np.abs(np.asarray(mesoscopic.zeta(few)) / other - 1))), 1e-11),
                    Deviation("difference from the asymptote at k_F l = 1e4", far, 1e-4)])


def _by_panels(path: float) -> float:
    """zeta by brute force on the real axis."""
    at, by = np.polynomial.legendre.leggauss(10)
    edges = np.arange(0.0, 20.0 * path + 2.0)
    x = (edges[:-1, None] + 0.5 * (at + 1.0)).ravel()
    terms = np.tile(0.5 * by, edges.size - 1) * x * np.exp(-2.0 * x / path) * j0(x) ** 4
    return float(terms.sum())


#: The figures by printed number or, where they are ours, by name.
FIGURES: dict[str, Callable[[], Drawn]] = {
    "2a": figure_2a, "2b": figure_2b, "2c": figure_2c, "2d": figure_2d, "zeta": figure_zeta,
    "temperature": figure_temperature, "sample": figure_sample, "chaotic": figure_chaotic,
}
