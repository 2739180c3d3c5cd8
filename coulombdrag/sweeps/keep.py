"""A folder that keeps what chunks of an ensemble gave, one self-describing file each."""

from __future__ import annotations

import io
import json
import os
import warnings
from collections.abc import Mapping
from typing import Any, Self

import numpy as np

from ..errors import a_path
from ..files import write_whole
from .failures import StoreError, StoreWarning
from .journal import Journal, changes, digest, read_manifest, write_manifest
from .lock import Lock
from .statistics import Part, Rows, Sketch


class Keep:
    """Statistics of chunks, in a folder or not at all.

    Parameters
    ----------
    path : path or None
        Of the folder.
    inputs : mapping
        What determines the numbers, as plain JSON values.
    blocks : int
        Blocks in a chunk, if the folder is new.
    """

    def __init__(self, path: str | os.PathLike[str] | None, inputs: Mapping[str, Any], blocks: int) -> None:
        self.blocks = blocks
        self._known: dict[int, str] = {}
        self._lock: Lock | None = None
        self._path = None if path is None else a_path("store", path)
        if self._path is None:
            return
        try:
            self._path.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise StoreError(f"the store {self._path} cannot be made: {error.strerror or error}") from error
        self._lock = Lock(self._path)
        try:
            self._journal = Journal(self._path / "journal")
            self._begin(inputs)
        except BaseException:
            self._lock.release()
            raise

    def _begin(self, inputs: Mapping[str, Any]) -> None:
        assert self._path is not None
        manifest = self._path / "manifest.json"
        if not manifest.exists():
            if any(entry.name != "lock" and not entry.name.startswith(".") for entry in self._path.iterdir()):
                raise StoreError(f"{self._path} holds other things than an ensemble: take an empty folder")
            write_manifest(manifest, inputs, (self.blocks,))
            return
        old, (self.blocks, *_) = read_manifest(manifest)
        changed = changes(old, inputs)
        if changed:
            raise StoreError(f"the store {self._path} holds an ensemble of other inputs, it cannot be resumed. "
                             f"Changed: {'; '.join(changed)}")
        for record in self._journal.read():
            self._known[record["chunk"]] = record["sha256"]
        damaged = [number for number in self._known if self._bytes(number) is None]
        for number in damaged:
            del self._known[number]
        if damaged:
            warnings.warn(f"the store {self._path}: {len(damaged)} damaged chunks ("
                          f"{', '.join(map(str, damaged[:8]))}) are computed again", StoreWarning, stacklevel=4)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *reason: object) -> None:
        if self._lock is not None:
            self._lock.release()

    def _name(self, number: int) -> Any:
        assert self._path is not None
        return self._path / f"{number}.npz"

    def _bytes(self, number: int) -> bytes | None:
        try:
            data: bytes = self._name(number).read_bytes()
        except OSError:
            return None
        return data if digest(data) == self._known[number] else None

    def done(self, number: int) -> bool:
        """Whether a chunk is known already."""
        return number in self._known

    def get(self, number: int) -> dict[str, Part]:
        """What a known chunk gave."""
        data = self._bytes(number)
        if data is None:
            raise StoreError(f"chunk {number} of the store {self._path} was damaged while it was in use")
        return unpack(data)

    def put(self, number: int, parts: dict[str, Part]) -> None:
        """Keep what a chunk gave; once this returns it stays."""
        if self._path is None:
            return
        data = pack(parts)
        try:
            write_whole(self._name(number), data)
            self._journal.append({"chunk": number, "sha256": digest(data)})
        except OSError as error:
            reason = (error.strerror or str(error)).lower()
            raise StoreError(f"the store {self._path} cannot take chunk {number}: {reason}. The chunks before it stay; "
                             "start again to go on from there") from error


def pack(parts: Mapping[str, Part]) -> bytes:
    """Statistics as the bytes of an ``.npz`` file."""
    arrays: dict[str, Any] = {}
    for i, part in enumerate(parts.values()):
        arrays |= {f"{i}/{field}": value for field, value in part.rows._asdict().items()}
        arrays[f"{i}/shape"] = np.array(part.shape, dtype=np.int64)
        for segment, found in enumerate(part.sketches):
            for component, sketch in enumerate(found):
                arrays[f"{i}/sketch/{segment}/{component}"] = np.stack([sketch.bins, sketch.counts])
        for segment, counts in enumerate(part.histograms):
            arrays[f"{i}/histogram/{segment}"] = counts
    sizes = [(len(part.sketches), len(part.sketches[0]) if part.sketches else 0, len(part.histograms))
             for part in parts.values()]
    stream = io.BytesIO()
    np.savez(stream, header=np.array(json.dumps({"names": list(parts), "sizes": sizes})), **arrays)
    return stream.getvalue()


def unpack(data: bytes) -> dict[str, Part]:
    """What `pack` packed."""
    with np.load(io.BytesIO(data), allow_pickle=False) as archive:
        header = json.loads(str(archive["header"]))
        parts = {}
        for i, name in enumerate(header["names"]):
            segments, components, histograms = header["sizes"][i]
            found = [[Sketch(*archive[f"{i}/sketch/{s}/{c}"]) for c in range(components)] for s in range(segments)]
            parts[name] = Part(Rows(*(archive[f"{i}/{field}"] for field in Rows._fields)), found,
                               [archive[f"{i}/histogram/{s}"] for s in range(histograms)],
                               tuple(int(length) for length in archive[f"{i}/shape"]))
    return parts
