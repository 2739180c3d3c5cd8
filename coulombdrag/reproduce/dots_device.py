"""What the figures of the dots share: the device of Fig. 1(b), checks by a road of its own, maps."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np

from .. import units
from ..dots import AndreevDots, QuasiparticleDots, bcs_gap, independent
from ..errors import FloatArray
from .figures import Deviation, on_grid

if TYPE_CHECKING:  # pragma: no cover
    from matplotlib.figure import Figure

#: Parameters of Fig. 1(b), energies in meV.
FIG1 = {"eps_a": 0.0, "U_p": 0.5, "U_ap": 0.1, "Gamma_S": 0.05, "Gamma_N": 0.05, "Gamma_L": 0.05, "Gamma_R": 0.05,
        "bias": 5.0}
GAP, KTC = 0.2, 0.15
#: Broadening of the density of states: the paper names none.
DYNES = 1e-3 * GAP
#: Temperature of figures that leave it open.
COOL = 0.02
#: One meV e/hbar in nA.
NANOAMPERE = 1e6 * units.ELEMENTARY_CHARGE**2 / units.HBAR
EH = -(FIG1["U_p"] + FIG1["U_ap"]) / 2
SECULAR_NOTE = ("The populations alone (secular approximation) need the distance of the even states to be larger than "
                "Gamma_N: near e_n = 0, where it is 2 Gamma_S, their drag is too large, by {factor:.2g} where it is "
                "largest.")
MARK = "Master equation, not the paper's Green's functions"
_NOTE = ("Rates of first order in Gamma at Gamma/kT from {low:.2g} to {high:.2g}: where that is not small, the "
              "figure shows the model, not numbers for a device.")


def andreev(**change: Any) -> AndreevDots:
    """Dots of Fig. 1(b) but for what is given."""
    return AndreevDots(**{**FIG1, "eps_p": EH, "kT": COOL, **change})


def quasiparticles(kT: Any, **change: Any) -> QuasiparticleDots:
    """The same dots without pair tunnelling, with the gap of this temperature."""
    gap = GAP * np.asarray(bcs_gap(np.asarray(kT) / KTC))
    return QuasiparticleDots(**{**FIG1, "eps_p": EH, "kT": kT, "gap": gap, "dynes": DYNES, **change})


def swept(model: type, rows: str, **change: Any) -> dict[str, FloatArray]:
    """Currents of the same dots in nA on a grid of parameters; `rows` names that of the rows."""
    from xarray import DataArray

    given = {**FIG1, "eps_p": EH, "kT": COOL, **change}
    if model is QuasiparticleDots:
        kT = np.asarray(given["kT"])
        given |= {"gap": DataArray(GAP * np.asarray(bcs_gap(kT / KTC)), dims=kT.ndim * ("kT",)), "dynes": DYNES}
    found = on_grid(model, {rows: given[rows], **given}, "currents")
    return {str(name).removeprefix("currents_"): nA(values) for name, values in found.data_vars.items()}


def nA(current: Any) -> FloatArray:
    """A current over hbar in nA."""
    return NANOAMPERE * np.asarray(current)


def parameters(**more: Any) -> dict[str, Any]:
    """What the page lists: Fig. 1(b), the mark, and more."""
    given = {name: f"{value} meV" for name, value in FIG1.items()}
    return {**given, "method": MARK, **more}


def few(count: int, size: int) -> FloatArray:
    """Places of some points of an axis."""
    return np.linspace(0, size - 1, count).round().astype(int)


def against_fock(d: AndreevDots) -> Deviation:
    """The drag against LU on Fock states."""
    mine, other = d.currents(), independent.currents(d)
    scale = np.max(np.abs(d.moduli()))
    return Deviation(f"drag against LU of the generator on Fock states, over the largest, {np.asarray(mine['N']).size} "
                     "points", float(np.max(np.abs(mine["N"] - other["N"])) / scale), 1e-11)


def against_lu(q: QuasiparticleDots) -> Deviation:
    """The drag of quasiparticles against LU of a generator of single states."""
    mine, other = q.currents()["N"], independent.quasiparticle_currents(q)["N"]
    off = float(np.max(np.abs(mine - other)) / np.max(np.abs(other)))
    return Deviation("quasiparticle drag against LU of the states with spin, over the largest, "
                     f"{np.asarray(mine).size} points", off, 1e-9)


def with_coherences(rows: str, **change: Any) -> tuple[FloatArray, Deviation]:
    """The drag in nA by Bloch-Redfield, and what it misses of the current of S, from the coherences alone."""
    found = swept(AndreevDots, rows, method="redfield", **change)
    off = float(np.max(np.abs(found["N"] + found["S"])) / np.max(np.abs(found["N"])))
    return found["N"], Deviation("Bloch-Redfield: current of S from the coherences plus that of N, over the largest, "
                                 f"{found['N'].size} points", off, 1e-9)


def three(figure: Figure, values: Sequence[FloatArray]) -> Any:
    """Maps of the drag beside each other: pairs by populations, pairs with coherences, quasiparticles."""
    panels = figure.subplots(1, 3, sharey=True)
    titles = ("Andreev, populations alone", "Andreev, with coherences", "quasiparticles, no pairing")
    return zip(panels, values, titles, strict=True)


def weak(kT: Any) -> str:
    """How weak the coupling is."""
    values = FIG1["Gamma_N"] / np.asarray(kT)
    return _NOTE.format(low=np.min(values), high=np.max(values))


def plot_map(axes: Any, x: FloatArray, y: FloatArray, values: FloatArray, label: str, *, signed: bool = True) -> None:
    """A map with its colours; those of a signed one are white at zero."""
    top = float(np.max(np.abs(values)))
    mesh = axes.pcolormesh(x, y, values, cmap="RdBu_r" if signed else "viridis", shading="gouraud", rasterized=True,
                           **({"vmin": -top, "vmax": top} if signed else {}))
    axes.figure.colorbar(mesh, label=label)


def columns(axes: Mapping[str, FloatArray], **values: FloatArray) -> dict[str, Any]:
    """A grid as columns: the first axis changes fastest."""
    x, y = np.broadcast_arrays(*(np.asarray(a) for a in axes.values()))
    return {**dict(zip(axes, (x, y), strict=True)), **values}


def zero(x: FloatArray, y: FloatArray) -> float:
    """Where a falling curve passes zero."""
    at = int(np.flatnonzero((y[:-1] > 0) & (y[1:] <= 0))[0])
    return float(x[at] - y[at] * (x[at + 1] - x[at]) / (y[at + 1] - y[at]))
