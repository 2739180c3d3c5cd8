"""Figures and page: complete, honest about deviations, whole or not at all."""

import csv
import importlib
import json
import re

import numpy as np
import pytest

from coulombdrag import bilayer, reproduce
from coulombdrag.bilayer import independent
from coulombdrag.reproduce import bilayer as figures
from coulombdrag.reproduce import dots as dot_figures
from coulombdrag.reproduce import dots_device as device
from coulombdrag.reproduce import mesoscopic as mesoscopic_figures
from coulombdrag.reproduce import peltier as peltier_figures
from coulombdrag.reproduce import wires as wire_figures

pytest.importorskip("matplotlib")


def table(path):
    lines = [line for line in path.read_text().splitlines() if not line.startswith("#")]
    names, *rows = csv.reader(lines)
    return dict(zip(names, np.array(rows, dtype=float).T, strict=True))


def test_the_list_of_figures_is_still_there_after_a_figure():
    before = reproduce.figures("bilayer")
    importlib.import_module("coulombdrag.reproduce.figures")
    assert reproduce.figures("bilayer") == before


def test_figure_2_with_its_data_and_page(tmp_path):
    told = []
    paths = reproduce.run("bilayer", figure=2, out=tmp_path / "out", derive=False, progress=lambda *a: told.append(a))
    assert sorted(p.name for p in paths) == sorted(p.name for p in (tmp_path / "out").iterdir()) == [
        "bilayer-figure-2.csv", "bilayer-figure-2.pdf", "bilayer-figure-2.png", "bilayer.html", "bilayer.json"]
    assert [p.name for p in tmp_path.iterdir()] == ["out"]
    data = table(tmp_path / "out/bilayer-figure-2.csv")
    np.testing.assert_array_equal(data["force_density"], bilayer.force_density(data["x"], data["y"], 0.15))
    # at each x the maximum over y lies on a plasmon line, within its width varsigma x c/2
    for x in (0.5, 1.0, 2.0):
        here = np.isclose(data["x"], x)
        y = data["y"][here][np.argmax(data["force_density"][here])]
        lines = np.sqrt(x * (1 + np.array([1, -1]) * np.exp(-x)))
        assert np.abs(lines - y).min() < 0.15 * x
    page = (tmp_path / "out/bilayer.html").read_text()
    assert "data:image/png;base64," in page and not re.search(r'(src|href)="(?!data:)', page)
    assert told[0][0] == 0 and told[-1][0] == told[-1][1]
    assert (tmp_path / "out/bilayer-figure-2.png").read_bytes()[:4] == b"\x89PNG"
    assert (tmp_path / "out/bilayer-figure-2.pdf").read_bytes()[:5] == b"%PDF-"


@pytest.mark.parametrize(("module", "name"), [(figures, name) for name in ("2", "3", "schemes")]
                         + [(wire_figures, name) for name in ("1", "2", "crossover", "width", "frequency")]
                         + [(module, name) for module in (dot_figures, mesoscopic_figures, peltier_figures)
                            for name in module.FIGURES])
def test_every_deviation_is_within_what_is_allowed(module, name):
    drawn = module.FIGURES[name]()
    assert drawn.deviations
    for deviation in drawn.deviations:
        assert deviation.ok, deviation
    sizes = {np.asarray(c).size for c in drawn.columns.values()}
    assert len(sizes) == 1
    assert all(np.isfinite(np.asarray(c, dtype=float)).all() for c in drawn.columns.values())


@pytest.mark.slow
def test_the_velocity_figure_too(tmp_path):
    reproduce.run("bilayer", figure="velocity", out=tmp_path, derive=False)
    summary = json.loads((tmp_path / "bilayer.json").read_text())
    assert all(d["ok"] for d in summary["figures"]["velocity"]["deviations"])
    data = table(tmp_path / "bilayer-figure-velocity.csv")
    assert np.all(data["force_over_velocity"] > 0) and np.all(data["error"] < 1e-4 * data["force_over_velocity"])


def test_f_and_g_are_close_in_a_window_only():
    """The paper's remark on Fig. 3, with our beta: the printed g/f passes 1 once and falls throughout."""
    varsigma = np.geomspace(0.02, 10, 60)
    ratio = bilayer.g(varsigma, 0.05, "printed") / bilayer.f(varsigma)
    assert np.all(np.diff(ratio) < 0) and ratio[0] > 2 and ratio[-1] < 0.5


def test_a_failure_leaves_nothing_behind(tmp_path, monkeypatch):
    reproduce.run("bilayer", figure="2", out=tmp_path / "out", derive=False)
    before = {p.name: p.read_bytes() for p in (tmp_path / "out").iterdir()}

    def broken():
        raise RuntimeError("no figure")

    monkeypatch.setitem(figures.FIGURES, "3", broken)
    with pytest.raises(RuntimeError, match="no figure"):
        reproduce.run("bilayer", out=tmp_path / "out", derive=False)
    with pytest.raises(RuntimeError, match="no figure"):
        reproduce.run("bilayer", figure=3, out=tmp_path / "new", derive=False)
    assert {p.name: p.read_bytes() for p in (tmp_path / "out").iterdir()} == before
    assert [p.name for p in tmp_path.iterdir()] == ["out"]


@pytest.mark.parametrize(("arguments", "message"), [
    ({"system": "wire"}, "unknown system 'wire'; known: bilayer"),
    ({"system": "bilayer", "figure": "99"}, "figure = '99' is not one of 2, 3, schemes, velocity"),
])
def test_what_does_not_exist_is_said_before_anything_is_done(tmp_path, arguments, message):
    with pytest.raises(ValueError, match=message):
        reproduce.run(**arguments, out=tmp_path / "out")
    assert list(tmp_path.iterdir()) == []


def test_out_that_is_a_file_is_refused(tmp_path):
    (tmp_path / "out").write_text("")
    with pytest.raises(ValueError, match="is a file"):
        reproduce.run("bilayer", figure=2, out=tmp_path / "out")


def test_independent_force_density_at_random_points():
    rng = np.random.default_rng(5)
    x, y, s = rng.uniform(0.05, 6, 30), rng.uniform(0.05, 3, 30), 0.4
    np.testing.assert_allclose(bilayer.force_density(x, y, s), independent.force_density(x, y, s), rtol=1e-9)


def test_figures_of_the_wires_show_what_the_paper_says():
    weak, strong = (wire_figures.FIGURES[name]().columns for name in ("1", "2"))
    for width in wire_figures.WIDTHS:
        delta, rho = weak["delta_over_T"], weak[f"rho_D_width_{width}"]
        half = delta[rho > rho.max() / 2]
        assert half[-1] == pytest.approx(width, rel=0.1) and half[0] == pytest.approx(-width, rel=0.1)
    middle = strong["delta_over_T"].size // 2
    heights = [strong[f"rho_D_logD3_{s:g}"][middle] for s in wire_figures.STRENGTHS]
    assert np.all(np.diff(heights) > 0) and heights[-1] / heights[-2] < 1.05  # saturates in the drift regime
    # with the second level fixed the plateau goes on growing as the first one falls, Eq. (145)
    plateau = strong[f"rho_D_fixed_second_logD3_{wire_figures.STRENGTHS[1]:g}"]
    assert np.all(np.diff(plateau) < 0)


def test_figures_of_the_dots_show_what_the_paper_says_and_say_what_they_are():
    drawn = {name: dot_figures.FIGURES[name]() for name in ("1b", "4a", "4c", "4d", "cycles", "square")}
    assert {"1b", "2a", "2b", "3a", "4a", "4b", "4c", "4d", "populations"} < set(dot_figures.FIGURES)
    for figure in drawn.values():
        assert figure.parameters["method"] == "Master equation, not the paper's Green's functions"
        assert any("Gamma/kT" in note for note in figure.notes)
    for name in ("1b", "4c", "4d"):  # Andreev and quasiparticle drag stand beside each other, never added
        assert "not added" in " ".join([drawn[name].caption, *drawn[name].notes])
    map_ = drawn["1b"].columns
    pairs, single = (np.asarray(map_[k]) for k in ("andreev_nA", "quasiparticles_nA"))
    coherent = np.asarray(map_["redfield_nA"])
    right = map_["eps_p"] > device.EH + 1e-9
    assert np.all(pairs[right] < 0) and np.all(coherent[right] < 0)   # holes
    assert np.all(np.abs(coherent) < 1.2 * np.abs(pairs) + 1e-3) and coherent.max() < 0.5 * pairs.max()
    hot = right & (np.abs(map_["T_over_Tc"] - 0.7) < 0.1) & (np.abs(map_["eps_p"] - 0.1) < 0.02)
    assert hot.sum() and np.all(single[hot] > 0)                  # the other sign
    blocked = drawn["4c"].columns
    small = np.abs(blocked["bias"]) < 0.08
    assert np.all(np.abs(blocked["drag_nA"][small]) < 0.03 * np.abs(blocked["drag_nA"]).max())
    cycles = drawn["cycles"].columns
    parts = sum(np.abs(v) for k, v in cycles.items() if "/" in k)
    np.testing.assert_allclose(parts, 1.0, rtol=1e-12)
    drag = -np.asarray(drawn["square"].columns["drag_nA"])
    top = int(np.argmax(drag))
    assert 0.1 < drawn["square"].columns["Gamma_S"][top] < 1.0 and np.all(np.diff(drag[:top]) > 0)


def test_currents_in_nanoampere():
    assert abs(device.NANOAMPERE - 243.4135) < 1e-4
