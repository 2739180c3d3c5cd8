"""The correlation function <T'(1,2) T'(3,4)> of Eq. (8), measured on the lattice.

Eq. (8) says that it is L_in^(-4(d-1)) (h D)^(-2) times a function of r_12, r_13, r_14 over L_in without a delta part.
On a lattice a speckle as short as the wavelength lies on top; averages over coherence volumes are free of it.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any

import numpy as np

from ..errors import FloatArray, a_number, whole_number
from ..results import Result, Variable, provenance
from .ensembles import _length
from .operators import Dense
from .strip import Strip

#: Sites of a strip at most: T' is held as a matrix.
MOST = 2500


def slopes(seed: int, first: int, count: int, *, length: int, width: int, disorder: float, energy: float, Gamma: float,
           margin: int, reach: int, lags: int, box: int) -> Mapping[str, FloatArray]:
    """Products of T' of disordered strips, averaged over their bulk: a realisation for `ensemble`.

    Returns
    -------
    mapping
        ``mean`` (count, lags + 1): T'(r, r + k); ``spread``: its square; ``one_end``: T'(r, s) T'(r + k, s);
        ``both_ends``: T'(r, s) T'(r + k, s + k), s = r + reach, all along the strip; ``box``, ``box_square``: the mean
        of T' between neighbouring boxes and its square; ``conductance``, ``density``.

    Examples
    --------
    >>> found = slopes(1, 0, 1, length=16, width=3, disorder=2.0, energy=-1.0, Gamma=0.5, margin=3, reach=2, lags=2,
    ...                box=2)
    >>> found["spread"].shape
    (1, 3)
    """
    from ..sweeps import uniform

    onsite = disorder * (uniform(seed, first, count, length * width) - 0.5)
    rows = []
    for levels in onsite:
        s = Strip(length=length, width=width, onsite=levels, energy=energy, Gamma=Gamma)
        op = Dense(s.blocks)
        T, dT = (op.matrix(slope).reshape(length, width, length, width) for slope in (False, True))
        density = float(op.ldos.reshape(length, width)[margin:length - margin].mean())
        rows.append(_products(dT, margin, reach, lags, box) | {"density": density, "conductance": _kappa(T, margin)})
    return {name: np.array([row[name] for row in rows]) for name in rows[0]}


def _products(dT: FloatArray, margin: int, reach: int, lags: int, box: int) -> dict[str, Any]:
    length, width = dT.shape[:2]
    y = np.arange(width)
    x = np.arange(margin, length - margin - lags - reach)[:, None]  # every site that is asked for lies in the bulk

    def at(to: int, source: int) -> FloatArray:
        return np.asarray(dT[x + to, y, x + source, y])

    steps = range(lags + 1)
    base = at(0, lags + reach)                                   # s beyond all of r, r + 1 .. r + lags
    pair = at(0, reach)
    edge = min(box, width)
    high, low = (width // edge) * edge, ((length - 2 * margin) // (2 * box)) * 2 * box
    cut = dT[margin:margin + low, :high, margin:margin + low, :high].reshape(
        low // box, box, high // edge, edge, low // box, box, high // edge, edge).mean(axis=(1, 3, 5, 7))
    n, m = np.arange(low // box - 1)[:, None], np.arange(high // edge)
    near = cut[n + 1, m, n, m]
    return {"mean": [0.0 if k == 0 else at(0, k).mean() for k in range(lags + reach + 1)],
            "spread": [0.0 if k == 0 else (at(0, k) ** 2).mean() for k in steps],
            "one_end": [(base * at(k, lags + reach)).mean() for k in steps],
            "both_ends": [(pair * at(k, k + reach)).mean() for k in steps],
            "box": near.mean(), "box_square": (near**2).mean()}


def _kappa(T: FloatArray, margin: int) -> float:
    """Half the second moment of T along the strip, in the bulk: the conductance of a square."""
    length, width = T.shape[:2]
    x = np.arange(length)
    bulk = slice(margin, length - margin)
    return 0.5 * float((T[bulk] * ((x[bulk, None] - x) ** 2)[:, None, :, None]).sum()) / (len(x[bulk]) * width)


def slope_correlation(*, length: int, width: int, disorder: float, energy: float, Gamma: float, n: int, seed: int,
                      margin: int, reach: int, box: int, lags: int, executor: Any = None, progress: bool = True
                      ) -> Result:
    """Measure <T'(1,2) T'(3,4)> - <T'(1,2)><T'(3,4)> on disordered strips.

    Parameters
    ----------
    length, width, disorder, energy, Gamma, n, seed, executor, progress
        As in `fluctuations`; at most 2500 sites, as T' is held as a matrix.
    margin : int
        Columns left out beside each contact.
    reach, lags : int
        Distance of 1 and 2 in ``both_ends`` and from the last of 1, 3 in ``one_end``; separations.
    box : int
        Edge of the boxes over which T' is averaged.

    Returns
    -------
    Result
        Over ``lag``, with errors: ``spread`` (1 = 3, 2 = 4, r_12 = lag), ``one_end`` (2 = 4, r_13 = lag), ``both_ends``
        (r_13 = r_24 = lag). By symmetry one_end is also the range of the other end. ``box_rms``: rms of T' between
        neighbouring boxes; ``L_in``; ``amplitude`` = box_rms L_in^2 h D, which Eq. (8) in d = 2 makes a number for
        boxes of a fixed share of L_in.

    Examples
    --------
    >>> c = slope_correlation(length=20, width=4, disorder=2.0, energy=-1.0, Gamma=0.5, n=4, seed=1, margin=4, reach=2,
    ...                       box=2, lags=3, progress=False)
    >>> c["one_end"].shape
    (4,)
    """
    from ..sweeps import ensemble

    length, width = whole_number("length", length, 4), whole_number("width", width, 1)
    if length * width > MOST:
        raise ValueError(f"length*width = {length * width} sites are more than {MOST}: T' is held as a matrix")
    kept: dict[str, Any] = dict(
        length=length, width=width, disorder=a_number("disorder", disorder, 0.0), energy=a_number("energy", energy),
        Gamma=a_number("Gamma", Gamma, 0.0, open_low=True), margin=whole_number("margin", margin, 1),
        reach=whole_number("reach", reach, 1), lags=whole_number("lags", lags, 0), box=whole_number("box", box, 1))
    room = length - 2 * margin
    if room - lags - reach < 1 or room < 2 * box:
        raise ValueError(f"margin = {margin} leaves {room} columns: lags + reach + 1 = {lags + reach + 1} and 2 box = "
                         f"{2 * box} are needed")
    run = ensemble(partial(slopes, **kept), whole_number("n", n, 2), seed=seed, executor=executor, progress=progress)
    mean = run["mean_mean"].values
    lag = np.arange(lags + 1)
    off = {"spread": mean[lag] ** 2, "one_end": mean[lags + reach] * mean[lags + reach - lag],
           "both_ends": np.full(lags + 1, mean[reach] ** 2)}
    data = {}
    for name, part in off.items():
        data[name] = Variable(run[f"{name}_mean"].values - part, ("lag",), "1/hopping^2", f"correlation of T', {name}")
        data[f"{name}_error"] = Variable(run[f"{name}_mean_error"].values, ("lag",), "1/hopping^2")
    G, density = float(run["conductance_mean"]), float(run["density_mean"])
    L, D = _length(G, density, Gamma), G / (2.0 * np.pi * density)
    square, error = float(run["box_square_mean"]) - float(run["box_mean"]) ** 2, float(run["box_square_mean_error"])
    rms = float(np.sqrt(max(square, 0.0)))
    for name, value in (("box_rms", 1.0), ("amplitude", L**2 * 2.0 * np.pi * D)):
        data[name] = Variable(rms * value, (), "1/hopping" if name == "box_rms" else "1")
        data[f"{name}_error"] = Variable(error / (2.0 * rms) * value if rms else 0.0, ())
    data["L_in"] = Variable(L, (), "sites", "inelastic length (hbar D/Gamma)^(1/2)")
    return Result(name="Correlation of the slopes of transmissions", data=data,
                  coords={"lag": Variable(lag, ("lag",), "sites")}, provenance=provenance(**kept, n=n, seed=seed))
