"""A folder that keeps the chunks of a sweep as they come: killed at any moment, the sweep goes on from there.

In the folder stand ``data.zarr``, which ``xarray.open_zarr(..., consolidated=False)`` reads, ``manifest.json`` (the
inputs), ``journal`` (a line with a checksum for each finished chunk) and ``lock``. A chunk counts when its line stands
in the journal, which is written after its arrays.
"""

from __future__ import annotations

import os
import warnings
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import numpy as np

from ..errors import a_path
from .call import Found, Template, empty
from .failures import MOST_ROWS, Failure, StoreError, StoreWarning, need, table
from .grid import Array, Blocks, Slices, Swept, extent
from .journal import Journal, changes, digest, read_manifest, write_manifest
from .lock import Lock
from .memory import Labels, arrange, failed_rows, same

if TYPE_CHECKING:  # pragma: no cover
    import xarray

FORMAT = "coulombdrag-sweep-1"
_KNOWN, _FAILED = 1, 2


def inputs(labels: Labels, origin: Mapping[str, Any]) -> dict[str, Any]:
    """What determines the numbers of a sweep, as plain JSON values."""
    def told(entry: Any) -> Any:
        if isinstance(entry, tuple):
            return [told(e) for e in entry]
        if isinstance(entry, Swept):
            values = np.ascontiguousarray(entry.values)
            return {"dims": list(entry.dims), "shape": list(values.shape), "type": str(values.dtype),
                    "sha256": digest(values.tobytes())}
        return entry if isinstance(entry, (str, int, float, bool, type(None))) else repr(entry)

    return {"format": FORMAT, "function": labels.attrs["function"], "output": labels.attrs["output"],
            "grid": {name: told(entry) for name, entry in labels.grid.entries.items()}, **origin}


class Store:
    """The chunks of a sweep in a folder, which this process alone may write.

    Parameters
    ----------
    path : path
        Of the folder; it is made, or must hold a sweep of the same inputs.
    labels : Labels
        Grid, names and attributes.
    known : mapping
        What `inputs` gives.
    """

    def __init__(self, path: str | os.PathLike[str], labels: Labels, known: Mapping[str, Any]) -> None:
        need("zarr")
        self.path, self.labels = a_path("store", path), labels
        self.failures: list[Failure] = []
        self.failed = 0
        self._inputs = known
        self._data = self.path / "data.zarr"
        self._arrays: dict[str, Any] = {}
        self._waiting: list[tuple[int, Found]] = []  # every point failed: what their outputs are is not known yet
        self._templates: dict[str, Template] = {}
        self.blocks: Blocks | None = None
        try:
            self.path.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise StoreError(f"the store {self.path} cannot be made: {_reason(error)}") from error
        self._lock = Lock(self.path)
        try:
            self._manifest = self.path / "manifest.json"
            self._journal = Journal(self.path / "journal")
            if self._manifest.exists():
                self._resume()
            elif any(entry.name != "lock" and not entry.name.startswith(".") for entry in self.path.iterdir()):
                raise StoreError(f"{self.path} holds other things than a sweep: take an empty folder")
        except BaseException:
            self._lock.release()
            raise

    def start(self, blocks: Blocks) -> None:
        """Write down the inputs of a sweep that is new here."""
        write_manifest(self._manifest, self._inputs, blocks.chunk)
        self._take(blocks)

    def _take(self, blocks: Blocks) -> None:
        self.blocks = blocks
        self._state = bytearray(len(blocks))

    def _resume(self) -> None:
        old, chunk = read_manifest(self._manifest)
        changed = changes(old, self._inputs)
        if changed:
            raise StoreError(f"the store {self.path} holds a sweep of other inputs, it cannot be resumed. "
                             f"Changed: {'; '.join(changed)}")
        self._take(Blocks(self.labels.grid.shape, chunk))
        for rest in self._data.rglob("*.partial"):  # of a chunk that was being written
            rest.unlink(missing_ok=True)
        damaged = self._records()
        if damaged:
            listed = ", ".join(map(str, damaged[:8])) + (", ..." if len(damaged) > 8 else "")
            warnings.warn(f"the store {self.path}: {len(damaged)} damaged chunks ({listed}) are computed again",
                          StoreWarning, stacklevel=5)

    def _records(self) -> list[int]:
        """Read the journal and check every chunk against it; return the numbers of those that are damaged."""
        last: dict[int, dict[str, Any]] = {}
        for record in self._journal.read():
            if "templates" in record:
                self._templates = {name: Template(kind, tuple(before), tuple(after))
                                   for name, (kind, before, after) in record["templates"].items()}
                last.clear()
            else:
                last[record["chunk"]] = record
        if not self._templates:
            return []
        self._open()
        damaged = []
        for number, record in last.items():
            if self._read(number) != record["sha256"]:
                damaged.append(number)
                continue
            self._state[number] = _KNOWN | (_FAILED if record["failed"] else 0)
            self._note(tuple(Failure(tuple(f[0]), f[1], f[2], f[3]) for f in record["failed"]))
        return damaged

    def retry_failed(self) -> None:
        """Chunks with points that failed do not count: they are computed again."""
        for number, state in enumerate(self._state):
            if state & _FAILED:
                self._state[number] = 0
        self.failures, self.failed = [], 0

    # -- arrays -------------------------------------------------------------------------------------------------

    def _group(self, mode: str) -> Any:
        return need("zarr").open_group(str(self._data), mode=mode, zarr_format=3)

    def _open(self) -> None:
        """Take the arrays that are there; whatever is wrong with them makes their chunks damaged ones."""
        try:
            group = self._group("r+")
            self._arrays = {name: group[name] for name in [*self._templates, "failed"]}
        except Exception as error:
            raise StoreError(f"the arrays of the store {self.path} cannot be opened: {error}") from error

    def _create(self, templates: Mapping[str, Template]) -> None:
        """Make the arrays when the first results tell what they are."""
        assert self.blocks is not None
        for name, template in templates.items():
            if template.kind == "U":
                raise StoreError(f"{name} are texts: a store keeps numbers only")
        grid, group = self.labels.grid, self._group("a")
        group.attrs.update({k: v for k, v in self.labels.attrs.items()})
        for name, (dims, values, attrs) in self.labels.coords().items():
            made = group.create_array(name, shape=values.shape, dtype=values.dtype, dimension_names=dims,
                                      chunks=tuple(max(1, n) for n in values.shape), attributes=attrs, overwrite=True)
            made[...] = values
        beside = " ".join(name for name, (dims, _, _) in self.labels.coords().items() if dims != (name,))
        attrs = {"coordinates": beside} if beside else {}
        for name, template in templates.items():
            kind = np.dtype(np.complex128 if template.kind == "c" else np.float64)
            chunk = (*template.before, *self.blocks.chunk, *template.after)
            self._arrays[name] = self._array(group, name, (*template.before, *grid.shape, *template.after), chunk, kind,
                                             self.labels.dims(name, template), self.labels.of(name) | attrs)
        self._arrays["failed"] = self._array(group, "failed", grid.shape, self.blocks.chunk, np.dtype(bool), grid.dims,
                                             {"long_name": "the point raised"} | attrs)
        self._templates = dict(templates)
        self._journal.append({"templates": {name: list(t) for name, t in templates.items()}})

    @staticmethod
    def _array(group: Any, name: str, shape: tuple[int, ...], chunk: tuple[int, ...], kind: np.dtype[Any],
               dims: tuple[str, ...], attrs: dict[str, str]) -> Any:
        """An array whose chunks are files of their own, written also where they are all NaN."""
        unknown = kind.type(0 if kind.kind == "b" else np.nan)
        return group.create_array(name, shape=shape, chunks=chunk, dtype=kind, fill_value=unknown, compressors=None,
                                  dimension_names=dims, attributes=attrs, config={"write_empty_chunks": True},
                                  overwrite=True)

    def _read(self, number: int) -> str | None:
        """Checksum of a chunk as it stands in the folder, None where it cannot be read."""
        assert self.blocks is not None
        slices = self.blocks[number]
        try:
            parts = []
            for name, template in self._templates.items():
                where = (*(slice(None) for _ in template.before), *slices, *(slice(None) for _ in template.after))
                parts.append(np.asarray(self._arrays[name][where]))
            parts.append(np.asarray(self._arrays["failed"][slices]))
            return _checksum(parts)
        except Exception:  # whatever a damaged file makes of the reader
            return None

    # -- what a sweep asks of it --------------------------------------------------------------------------------

    def done(self, number: int) -> bool:
        """Whether a chunk is known already."""
        return bool(self._state[number])

    def put(self, number: int, found: Found) -> None:
        """Write the results of a chunk; once this returns they stay."""
        assert self.blocks is not None
        if not self._templates and not found.templates:
            self._waiting.append((number, found))
            self._note(failed_rows(self.labels.grid, self.blocks[number], found))
            return
        try:
            if not self._templates:
                self._create(found.templates)
                self.failures, self.failed = [], 0  # those that wait are noted when they are committed
            for earlier in (*self._waiting, (number, found)):
                self._commit(*earlier)
            self._waiting.clear()
        except OSError as error:
            known = sum(map(bool, self._state))
            raise StoreError(f"the store {self.path} cannot take chunk {number}: {_reason(error)}. {known} of "
                             f"{len(self._state)} chunks stay; start again to go on from there") from error

    def _commit(self, number: int, found: Found) -> None:
        assert self.blocks is not None
        slices = self.blocks[number]
        rows = failed_rows(self.labels.grid, slices, found)
        flags = np.zeros(extent(slices), dtype=bool)
        for row in rows:
            flags[tuple(i - s.start for i, s in zip(row.index, slices, strict=True))] = True
        parts = [self._write(name, template, slices, found) for name, template in self._templates.items()]
        self._arrays["failed"][slices] = flags
        self._journal.append({"chunk": number, "sha256": _checksum([*parts, flags]), "failed": [
            [row.index, row.parameters, row.exception, row.traceback] for row in rows]})
        self._note(rows)
        self._state[number] = _KNOWN | (_FAILED if rows else 0)

    def _write(self, name: str, template: Template, slices: Slices, found: Found) -> Array:
        if name in found.arrays:
            same(name, template, found.templates[name])
            array = found.arrays[name]
        else:
            array = empty(template, (int(np.prod(extent(slices), dtype=int)),))
        where, values = arrange(array, template, slices)
        self._arrays[name][where] = values
        return values

    def _note(self, rows: tuple[Failure, ...]) -> None:
        self.failed += len(rows)
        self.failures += rows[: max(0, MOST_ROWS - len(self.failures))]

    def dataset(self, collected: bool) -> xarray.Dataset:
        """The result; its arrays are read from the folder when they are asked for."""
        if not self._arrays:  # every point failed
            nothing: xarray.Dataset = need("xarray").Dataset(coords=self.labels.coords(), attrs=self.labels.attrs)
            return nothing
        opened: xarray.Dataset = need("xarray").open_zarr(str(self._data), consolidated=False, chunks=None,
                                                          mask_and_scale=False, decode_times=False)
        if not collected:
            return opened.drop_vars("failed")
        return opened.assign_attrs(failures=table(sorted(self.failures, key=lambda row: row.index)))

    def close(self) -> None:
        """Let go of the folder."""
        self._lock.release()


def _checksum(parts: list[Array]) -> str:
    return digest(b"".join(np.ascontiguousarray(part).tobytes() for part in parts))


def _reason(error: OSError) -> str:
    return (error.strerror or str(error)).lower()
