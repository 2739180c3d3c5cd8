"""Ensembles of disordered strips: mean and fluctuation of the local heat, its correlation function, its scaling.

The density of states of a lattice depends on energy, so <T'> does not vanish as it does in the paper: the ensemble mean
of I^Q, the classical Peltier heat beside the contacts, is reported apart and subtracted. What is fitted is the
fluctuation about it, at single sites (with the speckle shorter than L_in) and averaged over coherence volumes.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

import numpy as np

from ..errors import FloatArray, a_number, whole_number
from ..results import Result, Variable, provenance
from .strip import Strip

if TYPE_CHECKING:  # pragma: no cover
    from matplotlib.axes import Axes

_PILOT, _STREAM = 4, 7


def heats(seed: int, first: int, count: int, *, length: int, width: int, disorder: float, energy: float, Gamma: float,
          flux: float = 0.0, margin: int, box: float, lags: int = 0, stream: int = 0) -> Mapping[str, FloatArray]:
    """Heat of strips with onsite energies uniform in -disorder/2 to disorder/2: a realisation for `ensemble`.

    Parameters
    ----------
    seed, first, count : int
        Realisations ``first`` to ``first + count - 1``.
    margin, box, lags : int
        Columns left out beside each contact; edge of a coherence volume; separations of the correlation function.

    Returns
    -------
    mapping
        ``heat`` (count, length, width), ``profile`` its average over a column, ``boxes`` its moving averages over
        coherence volumes of the bulk; ``square``, ``box_square``: mean squares in the bulk; ``gradient``,
        ``conductance`` (of a square), ``density`` of states;
        ``correlation`` (count, lags + 1, lags + 1) along and across the field.

    Examples
    --------
    >>> found = heats(1, 0, 2, length=12, width=3, disorder=2.0, energy=-1.0, Gamma=0.5, margin=3, box=2)
    >>> found["profile"].shape
    (2, 12)
    """
    from ..sweeps import uniform

    onsite = disorder * (uniform(seed, first, count, length * width, stream) - 0.5)
    rows = []
    for levels in onsite:
        s = Strip(length=length, width=width, onsite=levels, energy=energy, Gamma=Gamma, flux=flux)
        r = s._linear("sweep", "voltage", np.zeros(0), brief=True)
        rows.append(_measures(s, r, margin, box, lags))
    return {name: np.array([row[name] for row in rows]) for name in rows[0]}


def _measures(s: Strip, r: Mapping[str, Any], margin: int, box: float, lags: int) -> dict[str, Any]:
    shape = (s.length, s.width)
    heat, mu = r["heat"].reshape(shape), r["mu"].reshape(shape)
    bulk = slice(margin, s.length - margin)
    inner = heat[bulk]
    gradient = float(mu[margin].mean() - mu[s.length - margin - 1].mean()) / (s.length - 2 * margin - 1)
    current = -float(r["flow"][:s.width].sum())
    boxes = coherence_average(inner, box)
    found = {"heat": heat, "boxes": boxes, "profile": heat.mean(axis=1),
             "square": float((inner**2).mean()), "box_square": float((boxes**2).mean()), "gradient": gradient,
             "conductance": current / (s.width * gradient),
             "density": float(r["ldos"].reshape(shape)[bulk].mean())}
    if lags:
        found["correlation"] = correlation(inner, lags)
    return found


def coherence_average(heat: FloatArray, box: float) -> FloatArray:
    """Return moving averages over boxes of edge `box`, any real number of sites, that fit (length, width).

    A site that lies in the box by a part counts by that part; a box that does not fit into the width takes all of it.

    Examples
    --------
    >>> coherence_average(np.array([[1.0], [2.0], [3.0], [8.0]]), 2.0).ravel()
    array([2., 4.])
    """
    made = heat
    for axis in (0, 1):
        size = made.shape[axis]
        reach = max(0, int(np.ceil((box - 1.0) / 2.0)))
        if axis == 1 and 2 * reach + 1 > size:
            return np.asarray(made.mean(axis=1, keepdims=True))
        weight = np.clip(0.5 * box + 0.5 - np.abs(np.arange(-reach, reach + 1)), 0.0, 1.0)
        made = np.lib.stride_tricks.sliding_window_view(made, 2 * reach + 1, axis=axis) @ (weight / weight.sum())
    return np.asarray(made)


def correlation(heat: FloatArray, lags: int) -> FloatArray:
    """Mean of heat(r) heat(r + d) over r, for d of 0 to `lags` along and across.

    Examples
    --------
    >>> correlation(np.array([[1.0, 2.0], [3.0, 4.0]]), 1)
    array([[7.5, 7. ],
           [5.5, 5. ]])
    """
    nx, ny = heat.shape
    made = np.full((lags + 1, lags + 1), np.nan)
    for dx in range(min(lags, nx - 1) + 1):
        for dy in range(min(lags, ny - 1) + 1):
            upper = (heat[:nx - dx, :ny - dy] * heat[dx:, dy:]).mean()
            lower = (heat[:nx - dx, dy:] * heat[dx:, :ny - dy]).mean()
            made[dx, dy] = 0.5 * (upper + lower)
    return made


def fluctuations(*, length: int, width: int, disorder: float, energy: float, Gamma: float, n: int, seed: int,
                 flux: float = 0.0, box: float | None = None, margin: int | None = None, lags: int = 0,
                 executor: Any = None, store: Any = None, progress: bool = True) -> Fluctuations:
    """Return rms and mean of the local heat of an ensemble of strips, per unit gradient of the potential.

    Parameters
    ----------
    length, width, disorder, energy, Gamma, flux
        Of the strips; onsite energies are uniform in -disorder/2 to disorder/2.
    n, seed : int
        Realisations (two or more) and their seed.
    box : float, optional
        Edge of a coherence volume in sites, cut to the width of the strip; by default L_in of a pilot ensemble.
    margin : int, optional
        Columns left out beside each contact; by default three L_in, a third of the length at most.
    lags : int
        Separations up to which the correlation function is computed.
    executor, store, progress
        See `coulombdrag.ensemble`.

    Returns
    -------
    Fluctuations
        With ``rms_site``, ``rms_box`` (about the mean), ``mean_heat`` of each column and ``mean_map``, ``gradient``,
        ``conductance`` of a square in e^2/h, ``density`` of states, ``diffusion`` D = G/(2 pi nu) in hopping a^2/hbar,
        ``L_in`` = (hbar D/Gamma)^(1/2) in sites, each with its standard error ``..._error``; ``estimate``, Eq. (11) in
        d = 2 for the same quantity as ``rms_box``: (3/pi^2) L_in/(h D).

    Raises
    ------
    ValueError
        If no column is left between the margins.

    Examples
    --------
    >>> f = fluctuations(length=16, width=3, disorder=2.0, energy=-1.0, Gamma=0.6, n=8, seed=1, progress=False)
    >>> bool(f.rms_box < f.rms_site)
    True
    """
    from ..sweeps import ensemble

    n, lags = whole_number("n", n, 2), whole_number("lags", lags, 0)
    length, width = whole_number("length", length, 4), whole_number("width", width, 1)
    given = dict(length=length, width=width, disorder=a_number("disorder", disorder, 0.0),
                 energy=a_number("energy", energy), Gamma=a_number("Gamma", Gamma, 0.0, open_low=True),
                 flux=a_number("flux", flux))
    if box is None or margin is None:
        pilot = heats(seed, 0, _PILOT, **given, margin=max(1, length // 4), box=1, stream=_STREAM)  # type: ignore[arg-type]
        size = max(1.0, _length(pilot["conductance"].mean(), pilot["density"].mean(), Gamma))
        box = size if box is None else box
        margin = max(1, int(min(3.0 * size, (length - box) / 3.0))) if margin is None else margin
    box, margin = a_number("box", box, 1.0), whole_number("margin", margin, 1)
    if length - 2 * margin < box + 2.0:
        raise ValueError(f"margin = {margin}: {length - 2 * margin} of {length} columns are left, box = {box:g} needs "
                         f"{box + 2.0:g}")
    kept = dict(given, box=box, margin=margin, lags=lags)
    run = ensemble(partial(heats, **kept), n, seed=seed, executor=executor, store=store, progress=progress)  # type: ignore[arg-type]
    return _collect(run, kept, n, seed)


def _length(G: float, density: float, gamma: float) -> float:
    """L_in = (hbar D/Gamma)^(1/2) with D = G/(2 pi nu) for one spin, G of a square in e^2/h."""
    return float(np.sqrt(G / (2.0 * np.pi * density * gamma)))


def _collect(run: Any, kept: Mapping[str, Any], n: int, seed: int) -> Fluctuations:
    """Means, errors and what follows from them."""
    bulk = slice(kept["margin"], kept["length"] - kept["margin"])
    mean = {name: (float(run[f"{name}_mean"]), float(run[f"{name}_mean_error"]))
            for name in ("square", "box_square", "gradient", "conductance", "density")}
    field, G, nu = mean["gradient"][0], mean["conductance"], mean["density"]
    values: dict[str, tuple[float, float, str, str]] = {}
    parts = {"rms_site": (run["heat_std"].values[bulk], "square"), "rms_box": (run["boxes_std"].values, "box_square")}
    for name, (deviation, square) in parts.items():
        rms = float(np.sqrt((deviation**2).mean()))              # about the mean of each site, each box
        error = mean[square][1] / (2.0 * rms) if rms > 0.0 else 0.0
        values[name] = (rms / field, error / field, "1/hopping", "rms of the heat about its mean, over the gradient")
    spread = np.hypot(G[1] / G[0], nu[1] / nu[0])
    D = G[0] / (2.0 * np.pi * nu[0])
    values["gradient"] = (*mean["gradient"], "1/site", "gradient of the potential per bias")
    values["conductance"] = (*G, "e^2/h", "conductance of a square, one spin")
    values["density"] = (*nu, "1/hopping", "density of states, one spin")
    values["diffusion"] = (D, D * spread, "hopping a^2/hbar", "diffusion constant")
    L = _length(G[0], nu[0], kept["Gamma"])
    values["L_in"] = (L, 0.5 * L * spread, "sites", "inelastic length (hbar D/Gamma)^(1/2)")
    estimate = 3.0 / np.pi**2 * L / (2.0 * np.pi * D)
    values["estimate"] = (estimate, 0.5 * estimate * spread, "1/hopping", "Eq. (11), an order of magnitude")
    data = {}
    for name, (value, err, unit, text) in values.items():
        data[name], data[f"{name}_error"] = Variable(value, (), unit, text), Variable(err, (), unit)
    for name, key, dims in (("mean_heat", "profile", ("x",)), ("mean_map", "heat", ("x", "y"))):
        data[name] = Variable(run[f"{key}_mean"].values / field, dims, "1/hopping", "mean heat, the classical part")
        data[f"{name}_error"] = Variable(run[f"{key}_mean_error"].values / field, dims, "1/hopping")
    coords = {"x": Variable(np.arange(kept["length"]), ("x",), "sites"),
              "y": Variable(np.arange(kept["width"]), ("y",), "sites")}
    if kept["lags"]:
        about = correlation(run["heat_mean"].values[bulk], kept["lags"])   # the mean map is of the same n samples
        for name, found in (("correlation", (run["correlation_mean"].values - about) * n / (n - 1)),
                            ("correlation_error", run["correlation_mean_error"].values)):
            data[name] = Variable(found / field**2, ("along", "across"), "1/hopping^2",
                                  "correlation of the heat about its mean, over the gradient squared")
        lag = np.arange(kept["lags"] + 1)
        coords |= {axis: Variable(lag, (axis,), "sites", f"lag {axis} the field") for axis in ("along", "across")}
    return Fluctuations(name="Fluctuations of the local Peltier heat", data=data, coords=coords,
                        provenance=provenance(**kept, n=n, seed=seed))


class Fluctuations(Result):
    """Statistics of an ensemble of strips; numbers are attributes, ``rms_site`` and ``rms_site_error`` say.

    Examples
    --------
    >>> f = fluctuations(length=16, width=2, disorder=2.0, energy=-1.0, Gamma=0.6, n=4, seed=1, progress=False)
    >>> bool(f.L_in > 0.0), f["mean_heat"].shape
    (True, (16,))
    """

    def __getattr__(self, name: str) -> Any:
        data = self.__dict__.get("data", {})
        if name in data:
            values = data[name].values
            return float(values) if values.ndim == 0 else values
        raise AttributeError(f"Fluctuations has no {name!r}; it has {', '.join(data)}")

    def plot(self, name: str | None = None, ax: Axes | None = None) -> Axes:
        """Draw the mean heat of each column, or the correlation function along and across the field."""
        if name != "correlation":
            return super().plot("mean_heat" if name is None else name, ax)
        if name not in self.data:
            raise ValueError("correlation: was not computed, give lags")
        axes = None
        for axis, part in (("along", np.s_[:, 0]), ("across", np.s_[0, :])):
            values, errors = self["correlation"][part], self["correlation_error"][part]
            line = Result(name=axis, coords={"lag": Variable(self.coords[axis].values, ("lag",), "sites")},
                          data={"correlation": Variable(values, ("lag",), "1/hopping^2", f"{axis} the field"),
                                "correlation_error": Variable(errors, ("lag",))})
            axes = line.plot("correlation", ax if axes is None else axes)
        assert axes is not None
        axes.legend()
        return axes

