"""Scaling of the fluctuating heat with inelastic rate, conductance and width; the strip that becomes a plane.

Eq. (12) says I^Q ~ Gamma^(-1/2) G^(-1/2) grad mu at coherence volumes of a plane; the paper's fit, Eq. (13), has the
exponents -0.9 and -0.4. Nothing here is fitted to look like either.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import numpy as np

from ..errors import FloatArray, in_range, whole_number
from ..results import Result, Variable, provenance
from .ensembles import Fluctuations, fluctuations

if TYPE_CHECKING:  # pragma: no cover
    from matplotlib.axes import Axes

#: Exponents of Gamma and of G: Eq. (12), and the fit of Eq. (13).
THEORY, PRINTED_FIT = (-0.5, -0.5), (-0.9, -0.4)
_REPLICAS, _STREAM = 400, 11
_KEPT = ("rms_site", "rms_box", "conductance", "diffusion", "L_in", "estimate")


def fit_powers(value: FloatArray, error: FloatArray, factors: Sequence[FloatArray], seed: int = 0
               ) -> tuple[FloatArray, FloatArray, float]:
    """Fit value = a product of powers of the factors; return exponents, their bootstrap errors, chi^2 per freedom.

    Parameters
    ----------
    value, error : array_like
        What is fitted in its logarithm, and standard errors; shape (points,).
    factors : sequence of array_like
        Factors, each of shape (points,); the constant before them is fitted too.
    seed : int
        Of the bootstrap: points are drawn again with noise of their standard error, so that the errors hold the
        scatter about a power law besides the noise.

    Examples
    --------
    >>> x = np.array([1.0, 2.0, 4.0, 8.0])
    >>> exponents, errors, chi2 = fit_powers(3.0*x**-0.5, 0.01*x**-0.5, [x])
    >>> bool(abs(exponents[0] + 0.5) < 1e-12)
    True
    """
    from ..sweeps import normal, uniform

    value = in_range("value", value, 0.0, np.inf, open_low=True, nan=False)
    width = in_range("error", error, 0.0, np.inf, open_low=True, nan=False) / value
    if value.ndim != 1 or width.shape != value.shape:
        raise ValueError(f"value {value.shape} and error {np.shape(error)} must be lists of one length")
    if not isinstance(factors, (list, tuple)) or not factors:
        raise TypeError(f"factors must be a list of arrays, got {factors!r:.60}")
    powers = [in_range(f"factors[{k}]", f, 0.0, np.inf, open_low=True, nan=False) for k, f in enumerate(factors)]
    for k, f in enumerate(powers):
        if f.shape != value.shape:
            raise ValueError(f"factors[{k}] has shape {f.shape}, value {value.shape}")
    matrix = np.column_stack([np.ones(value.size), *map(np.log, powers)])
    free = value.size - matrix.shape[1]
    if free < 1 or np.linalg.matrix_rank(matrix) < matrix.shape[1]:
        raise ValueError(f"{value.size} points do not fix {matrix.shape[1]} parameters: vary each factor, add points")

    def solve(which: Any, y: FloatArray) -> FloatArray:
        weight = 1.0 / width[which]
        found: FloatArray = np.linalg.lstsq(matrix[which] * weight[:, None], y[which] * weight, rcond=None)[0]
        return found

    y = np.log(value)
    best = solve(slice(None), y)
    chi2 = float(np.sum(((y - matrix @ best) / width) ** 2)) / free
    noise = normal(seed, 0, _REPLICAS, value.size, _STREAM)
    drawn = np.floor(uniform(seed, 0, _REPLICAS, value.size, _STREAM + 1) * value.size).astype(int)
    replicas = [solve(which, y + width * shift) for which, shift in zip(drawn, noise, strict=True)
                if np.linalg.matrix_rank(matrix[which]) == matrix.shape[1]]
    if len(replicas) < _REPLICAS // 4:
        raise ValueError(f"{value.size} points are too few for a bootstrap of {matrix.shape[1]} parameters")
    return best[1:], np.std(replicas, axis=0, ddof=1)[1:], chi2


def scaling(*, Gamma: Any, disorder: Any, width: Any, length: int, energy: float, n: int, seed: int, **more: Any
            ) -> Scaling:
    """Return exponents of the fluctuating heat over a grid of Gamma, disorder and width.

    Parameters
    ----------
    Gamma, disorder, width : array_like
        Values; every combination is computed.
    length, energy, n, seed, **more
        As in `fluctuations`; each point has a seed of its own, seed + its number.

    Returns
    -------
    Scaling
        ``exponents`` and ``exponents_error`` of rms_site and rms_box (axis ``what``) in Gamma, in the conductance and,
        if it varies, in the width (axis ``factor``); ``chi2``; ``theory`` and ``printed_fit`` with how many standard
        errors they are away, ``from_theory`` and ``from_printed_fit``; the points.

    Examples
    --------
    >>> s = scaling(Gamma=[0.5, 1.0], disorder=[2.0, 4.0], width=[3], length=14, energy=-1.0, n=6, seed=1, margin=3,
    ...             box=2, progress=False)
    >>> s["exponents"].shape
    (2, 2)
    """
    axes = {name: np.atleast_1d(in_range(name, v, 0.0, np.inf, open_low=True, nan=False))
            for name, v in (("Gamma", Gamma), ("disorder", disorder))}
    widths = _widths(width)
    for name, values in axes.items():
        if values.ndim > 1 or not values.size:
            raise ValueError(f"{name} has shape {values.shape}; it must be one number or a list of them")
    seed = whole_number("seed", seed, 0)
    points: list[dict[str, Any]] = [dict(Gamma=float(g), disorder=float(d), width=w)
                                    for g in axes["Gamma"] for d in axes["disorder"] for w in widths]
    runs = [fluctuations(length=length, energy=energy, n=n, seed=seed + k, **point, **more)
            for k, point in enumerate(points)]
    given = {name: np.array([point[name] for point in points], dtype=np.float64)
             for name in ("Gamma", "disorder", "width")}
    factors = {"Gamma": given["Gamma"], "conductance": np.array([run.conductance for run in runs])}
    if len(set(widths)) > 1:
        factors["width"] = given["width"]
    data = _points(runs, "point") | {name: Variable(v, ("point",)) for name, v in given.items()}
    fits = [fit_powers(data[name].values, data[f"{name}_error"].values, list(factors.values()), seed)
            for name in ("rms_site", "rms_box")]
    exponents, errors = np.array([f[0] for f in fits]), np.array([f[1] for f in fits])
    dims = ("what", "factor")
    data |= {"exponents": Variable(exponents, dims), "exponents_error": Variable(errors, dims),
             "chi2": Variable([f[2] for f in fits], ("what",), "1", "of the fit per degree of freedom")}
    for name, other in (("theory", THEORY), ("printed_fit", PRINTED_FIT)):
        full = np.array([*other, *([np.nan] if len(factors) > 2 else [])])
        data[name] = Variable(full, ("factor",), "1", "Eq. (12)" if name == "theory" else "Eq. (13)")
        data[f"from_{name}"] = Variable((exponents - full) / errors, dims, "1", "standard errors away")
    coords = {"what": Variable(["rms_site", "rms_box"], ("what",)), "factor": Variable(list(factors), ("factor",))}
    return Scaling(name="Scaling of the fluctuating Peltier heat", data=data, coords=coords,
                   provenance=provenance(Gamma=axes["Gamma"], disorder=axes["disorder"], width=widths, length=length,
                                         energy=energy, n=n, seed=seed))


def crossover(*, width: Sequence[int], length: int, disorder: float, energy: float, Gamma: float, n: int, seed: int,
              **more: Any) -> Result:
    """Return the fluctuating heat over the width of a strip: quasi-one-dimensional below about 2 pi L_in.

    Parameters
    ----------
    width : sequence of int
        Ascending.
    length, disorder, energy, Gamma, n, seed, **more
        As in `fluctuations`.

    Returns
    -------
    Result
        ``rms_site``, ``rms_box`` and the rest over ``width``, ``ratio`` = width/(2 pi L_in), and the local exponents
        ``slope_site``, ``slope_box`` between neighbouring widths, with errors. Coherence volumes are L_in along and
        L_in or the width, if that is less, across.

    Examples
    --------
    >>> c = crossover(width=[1, 2], length=14, disorder=2.0, energy=-1.0, Gamma=0.6, n=6, seed=1, progress=False)
    >>> c["ratio"].shape, c["slope_box"].shape
    ((2,), (1,))
    """
    widths = _widths(width)
    seed = whole_number("seed", seed, 0)
    if len(widths) < 2 or any(a >= b for a, b in zip(widths, widths[1:], strict=False)):
        raise ValueError(f"width = {widths} must be two widths or more, ascending")
    runs = [fluctuations(length=length, width=w, disorder=disorder, energy=energy, Gamma=Gamma, n=n, seed=seed + k,
                         **more) for k, w in enumerate(widths)]
    data = _points(runs, "width")
    wide = np.array(widths, dtype=np.float64)
    data["ratio"] = Variable(wide / (2.0 * np.pi * data["L_in"].values), ("width",), "1", "width/(2 pi L_in)")
    step = np.diff(np.log(wide))
    for name in ("site", "box"):
        value, error = data[f"rms_{name}"].values, data[f"rms_{name}_error"].values / data[f"rms_{name}"].values
        data[f"slope_{name}"] = Variable(np.diff(np.log(value)) / step, ("between",), "1", "d ln rms/d ln width")
        data[f"slope_{name}_error"] = Variable(np.hypot(error[1:], error[:-1]) / step, ("between",))
    middle = Variable(np.sqrt(wide[1:] * wide[:-1]), ("between",), "sites")
    return Result(name="From strip to plane", data=data,
                  coords={"width": Variable(wide, ("width",), "sites"), "between": middle},
                  provenance=provenance(width=widths, length=length, disorder=disorder, energy=energy, Gamma=Gamma, n=n,
                                        seed=seed))


def _widths(given: Any) -> list[int]:
    """Widths as whole numbers."""
    return [whole_number("width", w, 1) for w in np.atleast_1d(np.asarray(given)).ravel().tolist()]


def _points(runs: Sequence[Fluctuations], dim: str) -> dict[str, Variable]:
    """What several ensembles gave, along one axis."""
    data = {}
    for name in _KEPT:
        for key in (name, f"{name}_error"):
            first = runs[0].data[key]
            data[key] = Variable([float(run[key]) for run in runs], (dim,), first.unit, first.description)
    return data


class Scaling(Result):
    """Fitted exponents and the points that they rest on."""

    def plot(self, name: str | None = None, ax: Axes | None = None) -> Axes:
        """Draw rms_box (or rms_site) at all points against the fit, beside Eqs. (12) and (13) through their middle."""
        name = "rms_box" if name is None else name
        if name not in ("rms_site", "rms_box"):
            raise ValueError(f"name = {name!r:.60} is not one of 'rms_box', 'rms_site'")
        Gamma, G, rms = self["Gamma"], self["conductance"], self[name]
        fitted = self["exponents"][("rms_site", "rms_box").index(name)]
        x = Gamma**fitted[0] * G**fitted[1] * (self["width"]**fitted[2] if len(fitted) > 2 else 1.0)
        order = np.argsort(x)
        line = Result(name=name, coords={"x": Variable(x[order], ("x",), "1", "product of fitted powers")},
                      data={name: Variable(rms[order], ("x",), "1/hopping", f"{name} per gradient"),
                            f"{name}_error": Variable(self[f"{name}_error"][order], ("x",))})
        axes = line.plot(name, ax)
        for label, (p, q) in (("Eq. (12)", THEORY), ("Eq. (13)", PRINTED_FIT)):
            guess = Gamma**p * G**q
            scale = np.exp(np.mean(np.log(rms / guess)))
            axes.plot(x[order], scale * guess[order], "x", label=label)
        axes.set_xscale("log")
        axes.set_yscale("log")
        axes.legend()
        return axes
