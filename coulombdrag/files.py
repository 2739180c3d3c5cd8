"""Files that appear whole or not at all. A leaf below all floors: it knows nothing of ours."""

from __future__ import annotations

import contextlib
import os
import shutil
import stat
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

__all__ = ["destination", "draft", "place", "write_whole"]

Name = str | os.PathLike[str]


def destination(path: Name) -> Path:
    """Return the plain file, there or not yet, that writing to `path` means: links are followed, not replaced.

    Parameters
    ----------
    path : path
        Of a file to be written.

    Raises
    ------
    OSError
        If it is a folder, a device or a pipe, may not be written, or its folder does not exist. One line says which.

    Examples
    --------
    >>> destination("drag.csv").name
    'drag.csv'
    """
    if not isinstance(path, (str, os.PathLike)) or not isinstance(os.fspath(path), str):
        raise TypeError(f"path must be a path, got {path!r:.60}")
    said = os.fspath(path)
    if not said or "\0" in said:
        raise FileNotFoundError(f"cannot write {said!r}: it names no file")
    target = Path(os.path.realpath(said))
    if said.endswith(os.sep) or target.is_dir():
        raise IsADirectoryError(f"cannot write {said}: it is a folder")
    try:
        mode = os.stat(said).st_mode
    except FileNotFoundError:
        if not target.parent.is_dir():
            raise FileNotFoundError(f"cannot write {said}: its folder does not exist") from None
    except OSError as error:
        raise type(error)(f"cannot write {said}: {(error.strerror or 'not a file').lower()}") from None
    else:
        if not stat.S_ISREG(mode):
            raise OSError(f"cannot write {said}: it is no plain file")
        if not os.access(target, os.W_OK):
            raise PermissionError(f"cannot write {said}: it is write-protected")
    if not os.access(target.parent, os.W_OK | os.X_OK):
        raise PermissionError(f"cannot write {said}: its folder is write-protected")
    return target


def _beside(target: Path) -> Path:
    """An empty file in the same folder, with the rights of `target` or those that the umask leaves."""
    fresh = target.with_name(f".{os.urandom(8).hex()}{target.suffix[:32]}")
    os.close(os.open(fresh, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o666))
    with contextlib.suppress(FileNotFoundError):
        fresh.chmod(stat.S_IMODE(target.stat().st_mode))
    return fresh


@contextmanager
def draft(path: Name) -> Iterator[Path]:
    """Give the path of a draft. It takes the place of `path` when the block ends well, and is thrown away otherwise.

    Examples
    --------
    >>> with draft("drag.csv") as made:  # doctest: +SKIP
    ...     made.write_text("x,y")
    """
    target = destination(path)
    made = _beside(target)
    try:
        yield made
        os.replace(made, target)
    except BaseException:
        made.unlink(missing_ok=True)
        raise


def write_whole(path: Name, data: bytes) -> Path:
    """Write a file so that it appears whole or not at all; return where it stands."""
    with draft(path) as made:
        made.write_bytes(data)
    return Path(path)


def place(files: Mapping[Path, Path]) -> None:
    """Copy files to where they belong, all or none.

    Parameters
    ----------
    files : mapping of Path to Path
        From what was made to where it goes; what stands there is replaced.
    """
    targets = {destination(target): made for made, target in files.items()}
    fresh: dict[Path, Path] = {}
    old: dict[Path, Path] = {}
    try:
        for target, made in targets.items():
            fresh[target] = _beside(target)
            shutil.copyfile(made, fresh[target])
            if target.exists():
                old[target] = _beside(target)
                shutil.copy2(target, old[target])
        try:
            for target, new in fresh.items():
                os.replace(new, target)
        except BaseException:
            for target in fresh:
                os.replace(old[target], target) if target in old else target.unlink(missing_ok=True)
            raise
    finally:
        for rest in (*fresh.values(), *old.values()):
            rest.unlink(missing_ok=True)
