"""Stores: killed anywhere and resumed, nothing lost, nothing computed twice; damage, locks, full disks."""

import contextlib
import json
import os
import signal
import subprocess
import sys
import textwrap
import time
from pathlib import Path

import numpy as np
import pytest

xarray = pytest.importorskip("xarray", reason="a sweep needs the extra sweep")
pytest.importorskip("zarr", reason="a store needs the extra sweep")

from coulombdrag import sweep  # noqa: E402
from coulombdrag.sweeps import StoreError, StoreWarning, SweepError, failures  # noqa: E402
from coulombdrag.sweeps.journal import Journal, changes  # noqa: E402

X = np.arange(40.0)
HERE = str(Path(__file__).parent)


def computed(log):
    return [float(line) for line in Path(log).read_text().split()] if Path(log).exists() else []


def run(swept, tmp_path, store="s", **more):
    return sweep(swept.counted, {"x": X, "log": str(tmp_path / "log")}, store=tmp_path / store,
                 **{"chunk_size": 4, **more})


def test_a_store_gives_what_memory_gives_and_is_read_by_xarray(swept, tmp_path):
    grid = {"x": X, "y": [0.0, 0.5, 1.0]}
    kept = sweep(swept.square, grid, store=tmp_path / "s", chunk_size=7, units={"square": "m"})
    plain = sweep(swept.square, grid, units={"square": "m"})
    assert kept.load().identical(plain)
    opened = xarray.open_zarr(tmp_path / "s" / "data.zarr", consolidated=False, chunks=None)
    np.testing.assert_array_equal(opened["square"], plain["square"])


def test_coordinates_that_are_no_dimensions_come_back(swept, tmp_path):
    x = xarray.DataArray(X, dims="n")
    kept = sweep(swept.square, {"x": x, "y": 1.0}, store=tmp_path / "s")
    assert set(kept.coords) == {"x"} and set(kept.data_vars) == {"square"}


def test_finished_chunks_are_not_computed_again(swept, tmp_path):
    first = run(swept, tmp_path).load()
    before = len(computed(tmp_path / "log"))
    again = run(swept, tmp_path, chunk_size=9).load()  # the chunks of the store stay
    assert again.identical(first)
    assert len(computed(tmp_path / "log")) <= before + 1  # a point, by which kernels are compiled


DRIVER = """
    import os, random, signal, sys, time
    sys.path.insert(0, {here!r})
    import numpy as np
    import xarray, zarr  # here, so that its children need not
    import functions_of_workers as swept
    from coulombdrag import sweep

    def work():
        sweep(swept.slow, {{"x": np.linspace(0.0, 5.0, 60), "seconds": {seconds}}}, store={store!r}, chunk_size=3)

    def size():
        return os.path.getsize({journal!r}) if os.path.exists({journal!r}) else 0

    rng = random.Random(5)
    for count in range({kills}):
        child = os.fork()
        if not child:
            work()
            os._exit(0)
        before = size()
        while count % 2 and size() == before and not os.waitpid(child, os.WNOHANG)[0]:
            time.sleep(0.001)  # every other one gets as far as a chunk
        time.sleep(rng.uniform(0.0, 0.05))
        try:
            os.kill(child, signal.SIGKILL)
            print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), size(), flush=True)
        except (ProcessLookupError, ChildProcessError):
            print(0, size(), flush=True)
    print("working", flush=True)
    work()
    print("done", flush=True)
"""


@contextlib.contextmanager
def driver(store, seconds=0.005, kills=0):
    """A process that sweeps, after `kills` others that were killed at random moments."""
    code = textwrap.dedent(DRIVER.format(here=HERE, store=str(store), journal=str(store / "journal"), seconds=seconds,
                                         kills=kills))
    with subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, text=True) as process:
        yield process
        process.kill()


def test_killed_at_random_moments_and_resumed(swept, tmp_path):
    store = tmp_path / "s"
    with driver(store, kills=20) as process:
        said = process.communicate()[0].split()
    assert said[-2:] == ["working", "done"]
    ends, sizes = [int(n) for n in said[:-2:2]], [int(n) for n in said[1:-2:2]]
    assert sizes == sorted(sizes)  # what was committed stays
    assert ends.count(-signal.SIGKILL) >= 5 and len(set(sizes)) > 4  # they were killed in the middle of it
    lines = (store / "journal").read_text().splitlines()
    chunks = [json.loads(line.partition(" ")[2]).get("chunk") for line in lines]
    assert sorted(c for c in chunks if c is not None) == list(range(20))  # each was committed once
    x = np.linspace(0.0, 5.0, 60)
    kept = sweep(swept.slow, {"x": x, "seconds": 0.005}, store=store)
    np.testing.assert_array_equal(kept["slow"], swept.slow(x))


def test_a_second_process_is_refused_and_the_lock_dies_with_the_first(swept, tmp_path):
    grid = {"x": np.linspace(0.0, 5.0, 60), "seconds": 0.3}
    with driver(tmp_path / "s", seconds=0.3) as process:
        process.stdout.readline()
        for _ in range(2000):
            if (tmp_path / "s" / "journal").exists():
                break
            time.sleep(0.01)
        with pytest.raises(StoreError, match=f"in use by process {process.pid} on "):
            sweep(swept.slow, grid, store=tmp_path / "s")
    with pytest.raises(StoreError, match="grid.seconds: 0.3 -> 0.0"):  # not: in use
        sweep(swept.slow, grid | {"seconds": 0.0}, store=tmp_path / "s")


def test_other_inputs_are_refused_and_named(swept, tmp_path, monkeypatch):
    run(swept, tmp_path)
    with pytest.raises(StoreError, match=r"Changed: grid.x.shape: \[40\] -> \[39\]; grid.x.sha256"):
        sweep(swept.counted, {"x": X[1:], "log": str(tmp_path / "log")}, store=tmp_path / "s")
    with pytest.raises(StoreError, match="function: .*counted.* -> .*square"):
        sweep(swept.square, {"x": X}, store=tmp_path / "s")
    monkeypatch.setattr("coulombdrag.sweeps.origin.__version__", "9.9")
    with pytest.raises(StoreError, match="versions.coulombdrag: .* -> \"9.9\""):
        run(swept, tmp_path)


@pytest.mark.parametrize("damage", ["flip", "truncate", "remove"])
def test_a_damaged_chunk_is_reported_and_computed_again(swept, tmp_path, damage):
    first = run(swept, tmp_path).load()
    (chunk,) = (tmp_path / "s" / "data.zarr" / "counted" / "c").glob("3")
    data = bytearray(chunk.read_bytes())
    data[5] ^= 16
    if damage == "flip":
        chunk.write_bytes(data)
    elif damage == "truncate":
        chunk.write_bytes(data[:11])
    else:
        chunk.unlink()
    before = len(computed(tmp_path / "log"))
    with pytest.warns(StoreWarning, match=r"1 damaged chunks \(3\)"):
        again = run(swept, tmp_path).load()
    assert again.identical(first)
    assert computed(tmp_path / "log")[before:][-4:] == X[12:16].tolist()
    assert run(swept, tmp_path).load().identical(first)


def test_a_damaged_line_of_the_journal_costs_its_chunk_only(swept, tmp_path):
    first = run(swept, tmp_path).load()
    journal = tmp_path / "s" / "journal"
    lines = journal.read_bytes().splitlines(keepends=True)
    lines[4] = lines[4][:30] + b"X" + lines[4][31:]
    journal.write_bytes(b"".join(lines) + b"cut sho")
    before = len(computed(tmp_path / "log"))
    assert run(swept, tmp_path).load().identical(first)
    assert computed(tmp_path / "log")[before:][-4:] == X[12:16].tolist()


def test_a_full_disk_is_said_and_earlier_chunks_stay(swept, tmp_path, monkeypatch):
    from zarr.storage import _local

    put, written = _local._put, []

    def full(path, value, *arguments, **named):
        written.append(path)
        if sum("counted" in str(p) and p.name.isdigit() for p in written) > 5:
            raise OSError(28, "No space left on device")
        return put(path, value, *arguments, **named)

    with monkeypatch.context() as broken:
        broken.setattr(_local, "_put", full)
        with pytest.raises(StoreError, match="chunk 5: no space left on device. 5 of 10 chunks stay"):
            run(swept, tmp_path)
    before = len(computed(tmp_path / "log"))
    assert np.array_equal(run(swept, tmp_path)["counted"], np.sqrt(X))
    assert computed(tmp_path / "log")[before:][-20:] == X[20:].tolist()


def test_an_interrupt_leaves_a_store_that_goes_on(swept, tmp_path):
    def interrupted(x, log):
        if np.any(x == 22.0) and not (tmp_path / "again").exists():
            raise KeyboardInterrupt
        return swept.counted(x, log)

    grid = {"x": X, "log": str(tmp_path / "log")}
    with pytest.raises(KeyboardInterrupt):
        sweep(interrupted, grid, store=tmp_path / "s", chunk_size=4)
    (tmp_path / "again").touch()
    before = len(computed(tmp_path / "log"))
    kept = sweep(interrupted, grid, store=tmp_path / "s")
    assert np.array_equal(kept["interrupted"], np.sqrt(X))
    assert computed(tmp_path / "log")[before:][-20:] == X[20:].tolist()


def test_failures_are_kept_and_tried_again_on_request(swept, tmp_path):
    grid = {"x": X, "bad": "0 1 2 3 17"}  # the first chunk fails as a whole
    kept = sweep(swept.picky, grid, store=tmp_path / "s", chunk_size=4, on_error="collect")
    again = sweep(swept.picky, grid, store=tmp_path / "s", on_error="collect")
    for found in (kept, again):
        assert [row.index[0] for row in failures(found)] == [0, 1, 2, 3, 17]
        np.testing.assert_array_equal(found["failed"], np.isin(X, [0, 1, 2, 3, 17]))
        np.testing.assert_array_equal(np.isnan(found["picky"]), found["failed"])
    with pytest.raises(SweepError, match="4 points failed") as caught:
        sweep(swept.picky, grid, store=tmp_path / "s")
    assert caught.value.results["picky"][39] == 78.0


def test_a_folder_with_other_things_is_refused(swept, tmp_path):
    (tmp_path / "thesis.tex").write_text("")
    with pytest.raises(StoreError, match="holds other things"):
        sweep(swept.square, {"x": X}, store=tmp_path)
    with pytest.raises(StoreError, match="cannot be made"):
        sweep(swept.square, {"x": X}, store=tmp_path / "thesis.tex")
    with pytest.raises(StoreError, match="keeps numbers only"):
        sweep(lambda x: np.full(x.shape, "a"), {"x": X}, store=tmp_path / "text")
    with pytest.raises(StoreError, match="damaged"):
        (tmp_path / "text" / "manifest.json").write_text("{")
        sweep(swept.square, {"x": X}, store=tmp_path / "text")


def test_memory_of_the_driver_does_not_grow_with_the_points(swept, tmp_path):
    import tracemalloc

    peaks = []
    sweep(swept.square, {"x": X}, store=tmp_path / "warm")
    for points in (80_000, 800_000):
        tracemalloc.start()
        grid = {"x": np.arange(100.0), "y": np.arange(points / 100)}
        sweep(swept.square, grid, store=tmp_path / str(points), chunk_size=8000)
        peaks.append(tracemalloc.get_traced_memory()[1])
        tracemalloc.stop()
    assert peaks[1] < peaks[0] + 1e6  # the results alone are 5.8 megabytes more; what is collected late is no growth


def test_changes_are_phrases():
    assert changes({"a": {"b": 1}, "c": 2}, {"a": {"b": 2}, "d": 3}) == ["a.b: 1 -> 2", "c: gone", "d: added"]


def test_a_journal_drops_a_line_that_was_cut(tmp_path):
    journal = Journal(tmp_path / "j")
    assert list(journal.read()) == []
    for n in range(3):
        journal.append({"n": n})
    whole = (tmp_path / "j").read_bytes()
    for cut in range(len(whole)):
        (tmp_path / "j").write_bytes(whole[:cut])
        kept = list(journal.read())
        assert kept == [{"n": n} for n in range(whole[:cut].count(b"\n"))]
    journal.append({"n": 9})
    assert list(journal.read()) == [{"n": 0}, {"n": 1}, {"n": 9}]
    assert os.path.getsize(tmp_path / "j") < len(whole) + 1
