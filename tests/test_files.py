"""Files appear whole or not at all; links are followed, what is no plain file is refused, the umask is kept."""

import os
import stat
from pathlib import Path

import numpy as np
import pytest

from coulombdrag import files, reproduce, sweeps
from coulombdrag.codegen import certify, emit
from coulombdrag.derivations import report
from coulombdrag.derivations.bilayer.kernels import MODULE
from coulombdrag.reproduce import bilayer as figures
from coulombdrag.results import Result, Variable

DEVICE = {"density": 1e15, "spacing": 2e-7, "temperature": 30.0, "dielectric_constant": 12.9, "mass": 6e-32,
          "conductivity": 4e-5, "shear_viscosity": 1e-19}
RESULT = Result(name="one", data={"a": Variable(np.array(1.0))})
SWEPT = sweeps.sweep_device("bilayer", DEVICE)
WRITERS = {
    "plain": (lambda path: files.write_whole(path, b"data"), "out.txt"),
    "result": (RESULT.save, "out.npz"),
    "sweep": (lambda path: sweeps.save(SWEPT, path), "out.csv"),
    "junit": (lambda path: report.junit([], path), "out.xml"),
    "certificate": (lambda path: certify.write({"kernels": {}}, path), "out.json"),
}


@pytest.fixture(params=WRITERS)
def writer(request, tmp_path):
    write, name = WRITERS[request.param]
    return write, tmp_path / name


@pytest.fixture
def umask():
    before = os.umask(0o022)
    yield os.umask
    os.umask(before)


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_the_umask_is_kept(writer, umask):
    write, path = writer
    write(path)
    assert stat.S_IMODE(path.stat().st_mode) == 0o644
    path.unlink()
    umask(0o077)
    write(path)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_the_rights_of_a_file_that_is_there_are_kept(writer):
    write, path = writer
    write(path)
    path.chmod(0o660)
    write(path)
    assert stat.S_IMODE(path.stat().st_mode) == 0o660


def test_a_link_is_written_through(writer, tmp_path):
    write, path = writer
    (tmp_path / "far").mkdir()
    path.symlink_to(tmp_path / "far" / "target")
    write(path)  # the target is not there yet
    size = (tmp_path / "far" / "target").stat().st_size
    (tmp_path / "far" / "target").write_bytes(b"")
    write(path)
    assert path.is_symlink()
    assert (tmp_path / "far" / "target").stat().st_size == size
    assert names(tmp_path / "far") == ["target"]


@pytest.mark.parametrize("kind", ["pipe", "link to a pipe", "folder", "link to itself", "link to nowhere"])
def test_what_is_no_plain_file_is_refused_and_left_alone(writer, tmp_path, kind):
    write, path = writer
    other = tmp_path / "other"
    if kind == "folder":
        path.mkdir()
    elif kind == "link to itself":
        path.symlink_to(path)
    elif kind == "link to nowhere":
        path.symlink_to(tmp_path / "none" / "file")
    else:
        os.mkfifo(other if "link" in kind else path)
        if "link" in kind:
            path.symlink_to(other)
    before = names(tmp_path), path.lstat().st_ino
    with pytest.raises(OSError, match="cannot write") as caught:
        write(path)
    assert len(str(caught.value).splitlines()) == 1
    assert (names(tmp_path), path.lstat().st_ino) == before


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_what_is_write_protected_stays(writer, tmp_path):
    write, path = writer
    path.write_bytes(b"mine")
    path.chmod(0o444)
    with pytest.raises(PermissionError, match="write-protected"):
        write(path)
    assert path.read_bytes() == b"mine"


@pytest.mark.parametrize("path", ["", "a\0b", "folder/"])
def test_a_name_of_no_file_is_refused(path, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    with pytest.raises(OSError, match="cannot write"):
        files.write_whole(path, b"")


def test_a_generated_module_follows_a_link_and_the_umask(tmp_path, monkeypatch, umask):
    monkeypatch.setattr(emit, "source", lambda module: "# nothing\n")
    (tmp_path / "bilayer.py").symlink_to(tmp_path / "target.py")
    emit.generate(MODULE, tmp_path)
    assert (tmp_path / "bilayer.py").is_symlink()
    assert stat.S_IMODE((tmp_path / "target.py").stat().st_mode) == 0o644


def test_several_files_are_placed_all_or_none(tmp_path, monkeypatch):
    made = {}
    for name in "abc":
        (tmp_path / f"made-{name}").write_text(f"new {name}")
        made[tmp_path / f"made-{name}"] = tmp_path / "out" / name
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "a").write_text("old a")
    (tmp_path / "out" / "c").mkdir()
    with pytest.raises(IsADirectoryError):
        files.place(made)
    assert names(tmp_path / "out") == ["a", "c"] and (tmp_path / "out" / "a").read_text() == "old a"
    (tmp_path / "out" / "c").rmdir()

    replace, done = os.replace, []

    def full(source, target):
        if len(done) == 2:
            done.append(target)
            raise OSError("disk full")
        done.append(target)
        replace(source, target)

    monkeypatch.setattr(os, "replace", full)
    with pytest.raises(OSError, match="disk full"):
        files.place(made)
    assert names(tmp_path / "out") == ["a"] and (tmp_path / "out" / "a").read_text() == "old a"
    monkeypatch.undo()
    files.place(made)
    assert {p.name: p.read_text() for p in (tmp_path / "out").iterdir()} == {n: f"new {n}" for n in "abc"}


def test_reproduce_writes_nothing_where_a_name_is_taken(tmp_path, monkeypatch):
    pytest.importorskip("matplotlib")
    out = tmp_path / "out"
    (out / "bilayer.html").mkdir(parents=True)
    monkeypatch.setitem(figures.FIGURES, "2", lambda: pytest.fail("drawn in vain"))
    with pytest.raises(IsADirectoryError, match="bilayer.html"):
        reproduce.run("bilayer", figure=2, out=out, derive=False)
    assert names(out) == ["bilayer.html"]


def test_reproduce_leaves_no_folder_behind(tmp_path, monkeypatch):
    pytest.importorskip("matplotlib")

    def broken(placed):
        raise OSError("disk full")

    monkeypatch.setattr(reproduce, "place", broken)
    with pytest.raises(OSError, match="disk full"):
        reproduce.run("bilayer", figure=2, out=tmp_path / "a" / "b", derive=False)
    assert names(tmp_path) == []
