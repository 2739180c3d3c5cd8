"""What a store has committed: a manifest of the inputs, and a line for each chunk, each with a checksum of its own."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from ..files import write_whole
from .failures import StoreError


def digest(data: bytes | memoryview) -> str:
    """SHA-256, in hexadecimal digits."""
    return hashlib.sha256(data).hexdigest()


class Journal:
    """Lines that are appended one by one. A line that was cut short or damaged does not count.

    Parameters
    ----------
    path : Path
        Of the file, made when the first line comes.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._end = 0
        self.damaged = 0

    def read(self) -> Iterator[dict[str, Any]]:
        """Yield the records; what is damaged is left out, and overwritten if it is the end."""
        self._end = self.damaged = 0
        if not self._path.exists():
            return
        position = 0
        with open(self._path, "rb") as stream:
            for line in stream:
                position += len(line)
                mark, _, text = line.rstrip(b"\n").partition(b" ")
                if line.endswith(b"\n") and mark.decode(errors="replace") == digest(text)[:16]:
                    self._end = position
                    yield json.loads(text)
                else:
                    self.damaged += 1

    def append(self, record: Mapping[str, Any]) -> None:
        """Add a record; it counts once this returns, and is as if it had never been where this raises."""
        text = json.dumps(record).encode()
        line = digest(text)[:16].encode() + b" " + text + b"\n"
        descriptor = os.open(self._path, os.O_WRONLY | os.O_CREAT, 0o666)
        try:
            os.ftruncate(descriptor, self._end)
            os.lseek(descriptor, self._end, os.SEEK_SET)
            rest = memoryview(line)
            while rest:
                rest = rest[os.write(descriptor, rest):]
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
        self._end += len(line)


def write_manifest(path: Path, inputs: Mapping[str, Any], chunk: tuple[int, ...]) -> None:
    """Write down what is computed, whole or not at all."""
    write_whole(path, json.dumps({"inputs": inputs, "chunk": chunk}, indent=1).encode())


def read_manifest(path: Path) -> tuple[dict[str, Any], tuple[int, ...]]:
    """Return the inputs and the shape of a chunk."""
    try:
        manifest = json.loads(path.read_text(encoding="utf-8"))
        return manifest["inputs"], tuple(int(n) for n in manifest["chunk"])
    except (ValueError, KeyError, TypeError) as error:
        raise StoreError(f"{path} is damaged: {error}. Its chunks cannot be trusted; take another folder") from None


def changes(old: Mapping[str, Any], new: Mapping[str, Any], at: str = "") -> list[str]:
    """Say what differs between two sets of inputs, a phrase each.

    Examples
    --------
    >>> changes({"seed": 1, "grid": {"x": 2}}, {"seed": 3, "grid": {"x": 2}})
    ['seed: 1 -> 3']
    """
    said = []
    for key in [*old, *(key for key in new if key not in old)]:
        name = f"{at}{key}"
        if key not in new or key not in old:
            said.append(f"{name}: {'added' if key in new else 'gone'}")
        elif isinstance(old[key], Mapping) and isinstance(new[key], Mapping):
            said += changes(old[key], new[key], f"{name}.")
        elif old[key] != new[key]:
            said.append(f"{name}: {_short(old[key])} -> {_short(new[key])}")
    return said


def _short(value: Any) -> str:
    text = json.dumps(value)
    return text if len(text) <= 40 else text[:37] + "..."
