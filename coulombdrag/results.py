"""Results: named arrays with dimensions, units, an error estimate and where they come from."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from .errors import a_mapping, a_path
from .files import draft

if TYPE_CHECKING:  # pragma: no cover
    import xarray
    from matplotlib.axes import Axes

FORMAT = "coulombdrag-result-1"


@dataclass(frozen=True)
class Variable:
    """An array with the names of its axes, its unit and one line on what it is.

    Examples
    --------
    >>> Variable([0.1, 0.2], ("velocity",), unit="1").values
    array([0.1, 0.2])
    """

    values: Any
    dims: tuple[str, ...] = ()
    unit: str = "1"
    description: str = ""

    def __post_init__(self) -> None:
        try:
            values = np.array(self.values)
        except ValueError:
            raise ValueError("values must be a number or a rectangular array, got a ragged sequence") from None
        if values.dtype.kind not in "biufcSU" or np.ma.is_masked(self.values):
            raise TypeError(f"values must be an array of numbers or texts, nothing masked, got {values.dtype} elements")
        values.setflags(write=False)
        if not isinstance(self.dims, (tuple, list)) or not all(isinstance(dim, str) for dim in self.dims):
            raise TypeError(f"dims must be a tuple of names, got {self.dims!r:.60}")
        if values.ndim != len(self.dims):
            raise ValueError(f"dims {tuple(self.dims)} name {len(self.dims)} axes, values has {values.ndim}")
        object.__setattr__(self, "values", values)
        object.__setattr__(self, "dims", tuple(self.dims))


@dataclass(frozen=True, kw_only=True)
class Result:
    """What a solver returns.

    Attributes
    ----------
    name : str
        What was computed.
    data, coords : mapping of str to Variable
        Arrays and the values along their axes. An estimate of the error of ``data["a"]`` is ``data["a_error"]``.
    provenance : mapping
        Parameters, versions, hashes of the kernels; plain JSON values.
    validity : tuple of mappings
        Conditions of the theory with their numbers, as plain JSON values (see ``Validity.records``).
    """

    name: str
    data: Mapping[str, Variable]
    coords: Mapping[str, Variable] = field(default_factory=dict)
    provenance: Mapping[str, Any] = field(default_factory=dict)
    validity: tuple[Mapping[str, Any], ...] = ()

    def __post_init__(self) -> None:
        if not isinstance(self.name, str):
            raise TypeError(f"name must be a text, got {self.name!r:.60}")
        for field_name in ("data", "coords", "provenance"):
            given = a_mapping(field_name, getattr(self, field_name))
            for key, value in given.items():
                if field_name != "provenance" and not isinstance(value, Variable):
                    raise TypeError(f"{field_name}[{key!r}] must be a Variable, got {value!r:.60}")
            object.__setattr__(self, field_name, MappingProxyType(given))
        if not isinstance(self.validity, (tuple, list)) or not all(isinstance(v, Mapping) for v in self.validity):
            raise TypeError(f"validity must be a tuple of mappings, got {self.validity!r:.60}")
        sizes: dict[str, int] = {}
        for key, variable in {**self.coords, **self.data}.items():
            for dim, size in zip(variable.dims, variable.values.shape, strict=True):
                if sizes.setdefault(dim, size) != size:
                    raise ValueError(f"{key!r} has {size} points along {dim!r}, others have {sizes[dim]}")

    def __getitem__(self, name: str) -> npt.NDArray[Any]:
        """Return the array called `name`, from data or coordinates."""
        for group in (self.data, self.coords):
            if isinstance(name, str) and name in group:
                return group[name].values
        raise KeyError(f"{name!r:.60}; there are {', '.join([*self.data, *self.coords])}")

    def to_xarray(self) -> xarray.Dataset:
        """Return an ``xarray.Dataset`` (needs the extra ``sweep``)."""
        import xarray

        def pack(group: Mapping[str, Variable]) -> dict[str, Any]:
            return {k: (v.dims, v.values, {"units": v.unit, "long_name": v.description}) for k, v in group.items()}

        attributes = {"name": self.name, "provenance": json.dumps(dict(self.provenance)),
                      "validity": json.dumps([dict(v) for v in self.validity])}
        return xarray.Dataset(pack(self.data), coords=pack(self.coords), attrs=attributes)

    def save(self, path: str | os.PathLike[str]) -> Path:
        """Write one ``.npz`` file, whole or not at all; return its path.

        Raises
        ------
        OSError
            If there is no plain file to write: a folder, a device, no right to write.
        """
        target = a_path("path", path)
        if target.suffix != ".npz":
            target = target.parent / f"{target.name}.npz"
        header = {
            "format": FORMAT, "name": self.name, "provenance": dict(self.provenance),
            "validity": [dict(v) for v in self.validity],
            "data": {k: [v.dims, v.unit, v.description] for k, v in self.data.items()},
            "coords": {k: [v.dims, v.unit, v.description] for k, v in self.coords.items()},
        }
        arrays = {f"data/{k}": v.values for k, v in self.data.items()}
        arrays |= {f"coords/{k}": v.values for k, v in self.coords.items()}
        with draft(target) as made, open(made, "wb") as stream:
            np.savez(stream, header=np.array(json.dumps(header)), **arrays)
        return target

    @classmethod
    def load(cls, path: str | os.PathLike[str]) -> Result:
        """Read what `save` wrote; a file of another kind or a damaged one raises ValueError."""
        path = a_path("path", path)
        try:
            with open(path, "rb") as stream, np.load(stream, allow_pickle=False) as archive:
                header = json.loads(str(archive["header"]))
                if header["format"] != FORMAT:
                    raise ValueError(f"format {header['format']!r}")

                def unpack(kind: str) -> dict[str, Variable]:
                    return {k: Variable(archive[f"{kind}/{k}"], tuple(d), u, t)
                            for k, (d, u, t) in header[kind].items()}

                return cls(name=header["name"], data=unpack("data"), coords=unpack("coords"),
                           provenance=header["provenance"], validity=tuple(header["validity"]))
        except FileNotFoundError:
            raise FileNotFoundError(f"path = {os.fspath(path)!r}: there is no such file") from None
        except OSError as error:
            raise OSError(f"path = {os.fspath(path)!r} cannot be read: {error.strerror or error}") from None
        except Exception as error:
            raise ValueError(f"{os.fspath(path)} is not a result of coulombdrag, or damaged: {error}") from error

    def plot(self, name: str | None = None, ax: Axes | None = None) -> Axes:
        """Draw the variable `name` (default: the first) against its only axis; return the axes."""
        name = name if name is not None else next(iter(self.data))
        if not isinstance(name, str) or name not in self.data:
            raise ValueError(f"name = {name!r:.60} is not one of {', '.join(map(repr, self.data))}")
        variable = self.data[name]
        if len(variable.dims) != 1:
            raise ValueError(f"plot draws variables with one axis; {name} has {variable.dims}")
        if ax is None:
            from matplotlib.backends.backend_agg import FigureCanvasAgg
            from matplotlib.figure import Figure

            figure = Figure(layout="constrained")
            FigureCanvasAgg(figure)
            ax = figure.subplots()
        if not hasattr(ax, "errorbar"):
            raise TypeError(f"ax must be Axes of matplotlib, got {ax!r:.60}")
        axis = self.coords[variable.dims[0]]
        error = self.data.get(f"{name}_error")
        if error is not None and error.dims == variable.dims:
            ax.errorbar(axis.values, variable.values, yerr=error.values, label=variable.description or name)
        else:
            ax.plot(axis.values, variable.values, label=variable.description or name)
        ax.set_xlabel(f"{axis.description or variable.dims[0]} ({axis.unit})")
        ax.set_ylabel(f"{name} ({variable.unit})")
        return ax


def provenance(*kernels: str, **parameters: Any) -> dict[str, Any]:
    """Return versions, parameters and hashes of kernels as plain JSON values, for `Result.provenance`.

    Parameters
    ----------
    *kernels : str
        Systems whose generated kernels the result rests on.
    **parameters
        What the result was computed from.
    """
    import platform
    from importlib import import_module

    from ._version import __version__

    versions = {"coulombdrag": __version__, "numpy": np.__version__, "python": platform.python_version()}
    hashes = {f"{system}.{name}": value for system in kernels
              for name, value in import_module(f"coulombdrag.generated.{system}").HASH.items()}
    return {"versions": versions, "kernels": hashes, "parameters": {k: _json(v) for k, v in parameters.items()}}


def _json(value: Any) -> Any:
    if isinstance(value, np.ndarray):
        return value.tolist()
    if isinstance(value, np.generic):
        return value.item()
    if isinstance(value, (tuple, list)):
        return [_json(v) for v in value]
    return value
