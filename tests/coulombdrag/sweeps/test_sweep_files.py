"""Sweeps from TOML files: what they may say, and what the command makes of them."""

import argparse
import subprocess
import sys
import textwrap
import time

import numpy as np
import pytest

xarray = pytest.importorskip("xarray", reason="a sweep needs the extra sweep")

from coulombdrag import sweep, wires  # noqa: E402
from coulombdrag.cli import main  # noqa: E402
from coulombdrag.errors import CoulombDragError  # noqa: E402
from coulombdrag.sweeps import command, file  # noqa: E402

MAP = """
    function = "wires.FokkerPlanckModel"
    output = ["drag_resistivity", "n"]
    dims = {n = ["wire"]}
    [grid]
    eF1 = {linear = [9.0, 11.0], points = 5}
    D2 = {geometric = [0.1, 10.0], points = 3}
    T = [0.5, 1.0]
    eF2 = 10
    lambda1 = 1e-9
    lambda2 = 1e-9
    kappa = 0.0
"""


def arguments(path, **more):
    known = {"file": str(path), "store": None, "dask": None, "workers": None, "resume": False, "out": None}
    return argparse.Namespace(**known | more)


@pytest.fixture
def asked(tmp_path):
    path = tmp_path / "map.toml"
    path.write_text(textwrap.dedent(MAP))
    return path


def test_a_file_means_what_the_function_means(asked, tmp_path, capsys):
    expected = sweep(wires.FokkerPlanckModel, output=("drag_resistivity", "n"), dims={"n": ("wire",)}, grid={
        "eF1": np.linspace(9.0, 11.0, 5), "D2": np.geomspace(0.1, 10.0, 3), "T": [0.5, 1.0], "eF2": 10,
        "lambda1": 1e-9, "lambda2": 1e-9, "kappa": 0.0})
    assert command.run(arguments(asked, store=str(tmp_path / "s"), out=str(tmp_path / "map.nc"))) == 0
    assert capsys.readouterr().out.split() == [str(tmp_path / "map.nc"), str(tmp_path / "s" / "data.zarr")]
    with xarray.open_dataset(tmp_path / "map.nc", engine="scipy") as written:
        assert written.load().equals(expected)
    with pytest.raises(ValueError, match="--resume goes on"):
        command.run(arguments(asked, store=str(tmp_path / "s")))
    assert command.run(arguments(asked, store=str(tmp_path / "s"), resume=True)) == 0


def test_the_command_takes_a_file(asked, tmp_path, capsys):
    assert main(["sweep", str(asked), "--out", str(tmp_path / "map.nc")]) == 0
    assert (tmp_path / "map.nc").is_file()
    for more in (["eF1=3"], ["--workers", "1", "--dask", "x"]):
        with pytest.raises(SystemExit) as ended:
            raise SystemExit(main(["sweep", str(asked), *more]))
        assert ended.value.code == 2
    assert main(["sweep", "bilayer", "--store", "here"]) == 2
    assert "go with FILE.toml" in capsys.readouterr().err


@pytest.mark.xdist_group("workers")
def test_workers_give_the_same_bits(asked, tmp_path):
    command.run(arguments(asked, out=str(tmp_path / "1.nc")))
    command.run(arguments(asked, out=str(tmp_path / "2.nc"), workers=1))
    with xarray.open_dataset(tmp_path / "1.nc", engine="scipy") as one, \
            xarray.open_dataset(tmp_path / "2.nc", engine="scipy") as two:
        assert one.load().identical(two.load())


def test_workers_go_with_a_driver_that_is_killed():
    worker = "import os, sys, time; from coulombdrag.sweeps.command import _die_with; _die_with(os.getppid()); " \
             "print(os.getpid(), flush=True); time.sleep(30)"
    driver = f"import subprocess, sys; subprocess.run([sys.executable, '-c', {worker!r}])"
    with subprocess.Popen([sys.executable, "-c", driver], stdout=subprocess.PIPE, text=True) as process:
        pid = int(process.stdout.readline())
        process.kill()
        begin = time.monotonic()
        process.stdout.read()  # ends when the last that could write to it has ended
        assert time.monotonic() - begin < 20 and pid != process.pid


def test_failed_points_give_status_one(tmp_path, capsys):
    path = tmp_path / "f.toml"
    path.write_text('function = "bilayer.f"\ngrid = {varsigma = [1.0, -1.0]}\n')
    assert command.run(arguments(path, out=str(tmp_path / "f.nc"))) == 1
    assert "1 point failed\n  at varsigma = -1.0: ValueError" in capsys.readouterr().err
    assert not (tmp_path / "f.nc").exists()
    path.write_text('function = "bilayer.f"\non_error = "collect"\ngrid = {varsigma = [1.0, -1.0]}\n')
    assert command.run(arguments(path, out=str(tmp_path / "f.nc"))) == 1
    assert "1 of 2 points failed" in capsys.readouterr().err
    with xarray.open_dataset(tmp_path / "f.nc", engine="scipy") as found:
        assert np.isnan(found["f"][1]) and found["f"][0] > 0


def test_a_pair_and_another_constructor():
    asked = file.parse("""
        function = "coulombdrag.wires.FokkerPlanckModel.at_mismatch"
        output = "drag_resistivity"
        chunk_size = 5
        units = {Delta = "T"}
        [grid]
        density = {pair = [{linear = [1.0, 2.0], points = 3}, 4.0]}
    """)
    assert asked["function"] == wires.FokkerPlanckModel.at_mismatch
    assert asked["grid"]["density"][0].tolist() == [1.0, 1.5, 2.0] and asked["grid"]["density"][1] == 4.0
    assert (asked["output"], asked["chunk_size"], asked["units"]) == (("drag_resistivity",), 5, {"Delta": "T"})


@pytest.mark.parametrize("text, said", [
    ("", "the key 'function' is missing"),
    ('function = "bilayer.f"', "the key 'grid' is missing"),
    ('function = "bilayer.f"\nfunktion = 1\ngrid = {x = 1}', "unknown key: 'funktion'; did you mean 'function'"),
    ('function = "bilayer.bilayer"\ngrid = {x = 1}', "did you mean 'bilayer.Bilayer'"),
    ('function = "os.system"\ngrid = {command = "true"}', "no public name of coulombdrag"),
    ('function = "bilayer.functions.np.save"\ngrid = {x = 1}', "no public name"),
    ('function = "bilayer.Bilayer.__init__"\ngrid = {x = 1}', "no public name"),
    ('function = 3\ngrid = {x = 1}', "no public name"),
    ('function = "bilayer.f"\ngrid = {}', "grid must be a table with entries"),
    ('function = "bilayer.f"\ngrid = {varsigma = {linear = [1, 2], point = 3}}', "did you mean 'points'"),
    ('function = "bilayer.f"\ngrid = {varsigma = {linear = [1, 2]}}', "must be {linear"),
    ('function = "bilayer.f"\ngrid = {varsigma = {geometric = [0, 2], points = 3}}', "positive ends"),
    ('function = "bilayer.f"\ngrid = {varsigma = {linear = [1, nan], points = 3}}', "two finite numbers"),
    ('function = "bilayer.f"\ngrid = {varsigma = {linear = [1, 2], points = 0}}', "points = 0 must be"),
    ('function = "bilayer.f"\ngrid = {varsigma = []}', "must be a list of numbers"),
    ('function = "bilayer.f"\ngrid = {varsigma = [true]}', "must be a list of numbers"),
    ('function = "bilayer.f"\ngrid = {varsigma = 2020-01-01}', "grid.varsigma must be a number"),
    ('function = "bilayer.f"\ngrid = {varsigma = {pair = [1]}}', "must be a list of two"),
    ('function = "bilayer.f"\non_error = "ignore"\ngrid = {x = 1}', "on_error"),
    ('function = "bilayer.f"\nchunk_size = 0\ngrid = {x = 1}', "chunk_size"),
    ('function = "bilayer.f"\noutput = 3\ngrid = {x = 1}', "output must be a list of texts"),
    ('function = "bilayer.f"\nfunction = "bilayer.g"', "Cannot overwrite"),
])
def test_what_means_nothing_is_refused_and_named(tmp_path, text, said):
    path = tmp_path / "bad.toml"
    path.write_text(text)
    with pytest.raises(ValueError, match=f"bad.toml: .*{said}"):
        file.read(path)


@pytest.mark.parametrize("more, said", [
    ({}, "where does the result go"),
    ({"out": "a.csv"}, "must end in .nc"),
    ({"out": "a.nc", "resume": True}, "goes with --store"),
    ({"store": "nothing", "resume": True}, "holds no sweep"),
    ({"out": "a.nc", "workers": 1, "dask": "tcp://x"}, "exclude each other"),
])
def test_a_request_that_makes_no_sense_is_refused(asked, tmp_path, monkeypatch, more, said):
    monkeypatch.chdir(tmp_path)
    with pytest.raises(ValueError, match=said):
        command.run(arguments(asked, **more))
    assert [p.name for p in tmp_path.iterdir()] == ["map.toml"]


def test_no_scheduler_is_said(asked, tmp_path, monkeypatch):
    pytest.importorskip("distributed", reason="needs dask of the extra sweep")
    monkeypatch.setattr(command, "_CONNECT", "0.5s")
    with pytest.raises(CoulombDragError, match="no dask scheduler answers at tcp://127.0.0.1:9"):
        command.run(arguments(asked, out=str(tmp_path / "a.nc"), dask="tcp://127.0.0.1:9"))
    with pytest.raises(ValueError, match="cannot be read"):
        command.run(arguments(tmp_path / "none.toml", out=str(tmp_path / "a.nc")))
