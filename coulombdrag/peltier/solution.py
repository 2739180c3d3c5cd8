"""What a strip's solvers return."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from ..errors import FloatArray
from ..results import Result

if TYPE_CHECKING:  # pragma: no cover
    from matplotlib.axes import Axes


class StripResult(Result):
    """Maps over the sites of a strip, shape (length, width), NaN where there is no site.

    Bias 1 in the unit of energy, the hopping. Data: ``mu``; ``heat`` into the probes in pi^2 (kT)^2/(3 h);
    ``dmu_dE`` at fixed contacts (methods "sweep" and "dense"); ``theta`` = Delta Theta/Theta per unit bias (probes of
    voltage and temperature); ``joule`` in 1/h; ``ldos``; ``current`` times h; ``residual``.

    Examples
    --------
    >>> from coulombdrag import peltier
    >>> r = peltier.Strip(length=6, width=3, onsite=0.0, energy=0.3, Gamma=0.25).solve()
    >>> r.mu.shape, bool(r.current > 0.0)
    ((6, 3), True)
    """

    def _need(self, name: str) -> FloatArray:
        if name not in self.data:
            raise AttributeError(f"this solution has no {name}; it has {', '.join(self.data)}")
        return self.data[name].values

    @property
    def mu(self) -> FloatArray:
        """Chemical potential of the probes per unit bias."""
        return self._need("mu")

    @property
    def heat(self) -> FloatArray:
        """Heat current into each probe, out of the electrons, in pi^2 (kT)^2/(3 h) and per unit bias."""
        return self._need("heat")

    @property
    def dmu_dE(self) -> FloatArray:
        """d mu/dE at fixed potentials of the contacts."""
        return self._need("dmu_dE")

    @property
    def theta(self) -> FloatArray:
        """Delta Theta/Theta of the probes per unit bias."""
        return self._need("theta")

    @property
    def joule(self) -> FloatArray:
        """Joule heat into each probe in bias^2/h: half the sum over s of T[r, s] (mu_s - mu_r)^2."""
        return self._need("joule")

    @property
    def ldos(self) -> FloatArray:
        """Local density of states -Im g_rr/pi, for one spin, of a site in 1/hopping."""
        return self._need("ldos")

    @property
    def current(self) -> float:
        """Particle current out of the left contact (of the first lead), times h."""
        return float(self._need("current"))

    @property
    def residual(self) -> float:
        """Largest current of a floating probe over the current through the strip."""
        return float(self._need("residual"))

    def plot(self, name: str | None = None, ax: Axes | None = None) -> Axes:
        """Draw a map of `name` (default: heat), the current running from left to right; return the axes."""
        name = "heat" if name is None else name
        if not isinstance(name, str) or name not in self.data or self.data[name].dims != ("x", "y"):
            maps = ", ".join(repr(key) for key, v in self.data.items() if v.dims == ("x", "y"))
            raise ValueError(f"name = {name!r:.60} is not one of {maps}")
        values = self.data[name].values
        return draw_map(values, ax, f"{self.data[name].description or name} ({self.data[name].unit})",
                        f"x ({self.coords['x'].unit})", f"y ({self.coords['y'].unit})",
                        (self.coords["x"].values, self.coords["y"].values), signed=bool(np.nanmin(values) < 0.0))


def draw_map(values: FloatArray, ax: Any, label: str, xlabel: str, ylabel: str, axes: tuple[FloatArray, FloatArray],
             signed: bool) -> Any:
    """Draw a map with its colour bar: blue (cooling) to red (heating) around zero if `signed`.

    Contacts, the first and the last column, may be off the scale: the colours show the others.
    """
    if ax is None:
        from matplotlib.backends.backend_agg import FigureCanvasAgg
        from matplotlib.figure import Figure

        figure = Figure(layout="constrained")
        FigureCanvasAgg(figure)
        ax = figure.subplots()
    if not hasattr(ax, "imshow"):
        raise TypeError(f"ax must be Axes of matplotlib, got {ax!r:.60}")
    x, y = axes
    dx, dy = (0.5 * (a[1] - a[0]) if len(a) > 1 else 0.5 for a in (x, y))
    top = float(np.nanmax(np.abs(values[1:-1] if len(values) > 2 else values)))
    image = ax.imshow(values.T, origin="lower", extent=(x[0] - dx, x[-1] + dx, y[0] - dy, y[-1] + dy),
                      cmap="RdBu_r" if signed else "inferno", interpolation="nearest",
                      vmin=-top if signed else None, vmax=top)
    ax.figure.colorbar(image, ax=ax, label=label, shrink=0.8, extend="both" if signed else "max")
    ax.set_xlabel(xlabel)
    ax.set_ylabel(ylabel)
    return ax
