"""What a figure is to the page that shows it: data, drawing, deviations, parameters."""

from __future__ import annotations

import csv
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:  # pragma: no cover
    import xarray
    from matplotlib.figure import Figure

Progress = Callable[[int, int, str], None]


@dataclass(frozen=True)
class Deviation:
    """How far the figure's data are from an independent method, at most: `value`, to be below `allowed`."""

    what: str
    value: float
    allowed: float

    @property
    def ok(self) -> bool:
        return bool(self.value <= self.allowed)


@dataclass(frozen=True, kw_only=True)
class Drawn:
    """A computed figure. `columns` are the data of the CSV file, all of one length."""

    title: str
    caption: str
    columns: Mapping[str, Any]
    draw: Callable[[Figure], None]
    parameters: Mapping[str, Any]
    deviations: Sequence[Deviation] = ()
    notes: Sequence[str] = field(default=())
    width: float = 6.4


def on_grid(function: Callable[..., Any], grid: Mapping[str, Any], output: str | tuple[str, ...] | None = None
            ) -> xarray.Dataset:
    """A sweep whose progress is the figure's own."""
    from ..sweeps import sweep

    return sweep(function, grid, output=output, progress=False)


def new_figure(width: float, height: float = 4.4) -> Figure:
    """Return a figure that belongs to no window and no global state."""
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    figure = Figure(figsize=(width, height), layout="constrained")
    FigureCanvasAgg(figure)
    return figure


def write(drawn: Drawn, stem: Path, version: str) -> list[Path]:
    """Write PNG, PDF and CSV beside each other and return their paths."""
    figure = new_figure(drawn.width)
    drawn.draw(figure)
    paths = [stem.with_name(stem.name + suffix) for suffix in (".png", ".pdf", ".csv")]
    figure.savefig(paths[0], dpi=160, metadata={"Software": f"coulombdrag {version}"})
    figure.savefig(paths[1], metadata={"Creator": f"coulombdrag {version}", "CreationDate": None})
    with open(paths[2], "w", newline="", encoding="utf-8") as stream:
        stream.write(f"# coulombdrag {version}: {drawn.title}\n")
        for name, value in drawn.parameters.items():
            stream.write(f"# {name} = {value}\n")
        writer = csv.writer(stream)
        writer.writerow(drawn.columns)
        writer.writerows(zip(*(np.asarray(c).ravel().tolist() for c in drawn.columns.values()), strict=True))
    return paths
