"""A lock on a folder that dies with its process."""

from __future__ import annotations

import os
import socket
import threading
from pathlib import Path

from .failures import StoreError

_OURS: set[str] = set()
_GUARD = threading.Lock()


class Lock:
    """Holds a folder for this process; the operating system lets go when the process ends, however it ends.

    Children do not inherit it, so that workers which outlive a killed driver do not keep it.
    """

    def __init__(self, folder: Path) -> None:
        self._name = os.path.realpath(folder)
        with _GUARD:
            if self._name in _OURS:
                raise StoreError(f"the store {folder} is in use by this process")
            _OURS.add(self._name)
        try:
            self._stream = open(folder / "lock", "a+b")  # noqa: SIM115 - held until release
            try:
                _hold(self._stream.fileno())
            except OSError:
                self._stream.seek(0)
                owner = self._stream.read(200).decode(errors="replace").strip() or "another process"
                self._stream.close()
                raise StoreError(f"the store {folder} is in use by {owner}") from None
            self._stream.truncate(0)
            self._stream.write(f"process {os.getpid()} on {socket.gethostname()}\n".encode())
            self._stream.flush()
        except BaseException:
            with _GUARD:
                _OURS.discard(self._name)
            raise

    def release(self) -> None:
        """Let go of the folder."""
        self._stream.close()
        with _GUARD:
            _OURS.discard(self._name)


def _hold(descriptor: int) -> None:
    try:
        import fcntl
    except ImportError:  # Windows
        import msvcrt

        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined]
        return
    fcntl.lockf(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
