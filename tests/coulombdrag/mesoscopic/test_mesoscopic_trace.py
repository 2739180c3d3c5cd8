"""The trace form: Kwant's chain, the wires by another method, strips in a field; phases and channels do not matter."""

import json
from pathlib import Path

import numpy as np
import pytest

from coulombdrag.mesoscopic import WirePair
from coulombdrag.mesoscopic.samples import correlation_scale, field_sweep
from coulombdrag.mesoscopic.strip import Strip
from coulombdrag.mesoscopic.trace import current_matrix, drag_from_states, from_kwant, three_point

DATA = Path(__file__).parents[2] / "data"
KWANT = json.loads((DATA / "kwant_chain.json").read_text())
CHAIN = KWANT["explicit_configuration"]


class OfKwant:
    """What the functions of Kwant return, as far as `from_kwant` asks: submatrix(out, in), and states of a lead."""

    def __init__(self, S, psi, left):
        self.S, self.psi, self.cut = np.asarray(S), np.asarray(psi), left

    def _of(self, lead):
        return slice(0, self.cut) if lead == 0 else slice(self.cut, None)

    def submatrix(self, lead_out, lead_in):
        return self.S[self._of(lead_out), self._of(lead_in)]

    def __call__(self, lead):
        return self.psi[self._of(lead)]


def random_strips(seed, field=0.2):
    rng = np.random.default_rng(seed)
    one, two = Strip(length=8, width=3), Strip(length=10, width=2)
    U = rng.uniform(0.5, 1.0, (24, 20))
    made = [s.scattering(rng.normal(scale=0.7, size=s.length*s.width), energy=e, field=field)
            for s, e in ((one, -1.1), (two, -1.2))]
    return made, U


def test_kwants_chain():
    """S but for exp(ik), by where Kwant counts phases from, and |psi|^2, to 1e-12: as far as Kwant itself is good."""
    S, psi = Strip(length=120, width=1).scattering(CHAIN["u"], energy=-0.5)
    kwant = np.array(CHAIN["smatrix_re"]) + 1j*np.array(CHAIN["smatrix_im"])
    assert np.abs(kwant - S*np.exp(1j*np.arccos(0.25))).max() < 1e-12
    density = [CHAIN["psi_squared_mode_from_left"], CHAIN["psi_squared_mode_from_right"]]
    np.testing.assert_allclose(np.abs(psi)**2, density, rtol=0.0, atol=1e-12)
    w = WirePair(sites=120, kF=np.arccos(0.25), spacing=1.0)
    assert abs(w.transmission(CHAIN["u"]) - CHAIN["abs_S_squared"][1][0]) < 1e-12


def test_drag_from_kwants_output():
    """Kwant's S and |psi|^2 give the drag that the wires' own method finds, with a strange U too."""
    k = float(np.arccos(0.25))
    S, psi = Strip(length=120, width=1).scattering(CHAIN["u"], energy=-0.5)
    psi = psi/np.abs(psi)*np.sqrt([CHAIN["psi_squared_mode_from_left"], CHAIN["psi_squared_mode_from_right"]])
    kwant = np.array(CHAIN["smatrix_re"]) + 1j*np.array(CHAIN["smatrix_im"])
    system = OfKwant(kwant, psi, 1)
    states = from_kwant(system, system)
    u = np.array(CHAIN["u"])
    second = Strip(length=120, width=1).scattering(u[::-1], energy=-0.5)
    v = 2.0*np.sin(k)
    w = WirePair(sites=120, kF=k, spacing=1.5)
    scale = abs(w.drag(u, u))
    for U in (w.solver.U, np.random.default_rng(1).uniform(size=(120, 120))):
        own = WirePair(sites=120, kF=k, spacing=1.5, interaction=U)
        assert abs(v**4*drag_from_states(*states, *second, U) - own.drag(u, u[::-1])) < 1e-10*max(
            scale, abs(own.drag(u, u[::-1])))
    # the same system seen from the other end: its leads exchanged, all currents change sign
    turned = from_kwant(system, system, leads=(1, 0))
    assert abs(drag_from_states(*turned, *second, w.solver.U) + drag_from_states(*states, *second, w.solver.U)) < (
        1e-12*scale)


def test_kwants_strips_in_a_field():
    """Several modes in a field: D and the drag from Kwant's S and states, and from ours; both are good to 1e-14."""
    states, ours = [], []
    for strip in json.loads((DATA / "kwant_strips.json").read_text())["strips"]:
        S = [[np.array(re) + 1j*np.array(im) for re, im in zip(a, b, strict=True)]
             for a, b in zip(strip["S_re"], strip["S_im"], strict=True)]
        psi = [np.array(re) + 1j*np.array(im) for re, im in zip(strip["psi_re"], strip["psi_im"], strict=True)]
        system = OfKwant(np.block(S), np.concatenate(psi), len(psi[0]))
        states.append(from_kwant(system, system))
        ours.append(Strip(length=strip["length"], width=strip["width"]).scattering(
            strip["V"], energy=strip["energy"], field=strip["field"]))
        np.testing.assert_allclose(three_point(*states[-1]), three_point(*ours[-1]), rtol=0.0, atol=1e-13)
        assert len(psi[0]) == 2 and np.abs(states[-1][0] - states[-1][0].T).max() > 0.01
    U = 1.0/np.hypot(np.arange(18)[:, None]//3 - np.arange(14)//2, 1.0)
    g = drag_from_states(*ours[0], *ours[1], U)
    assert abs(drag_from_states(*states[0], *states[1], U)/g - 1.0) < 1e-12 and abs(g) > 0.01


@pytest.mark.parametrize("sites", [(2, 3), (7, 12), (40, 40)])
def test_wires_by_the_trace_form(sites):
    rng = np.random.default_rng(sum(sites))
    k = (1.1, 0.6)
    V = [rng.normal(scale=0.6, size=n) for n in sites]
    w = WirePair(sites=sites, kF=k, spacing=0.8)
    made = [Strip(length=n, width=1).scattering(v, energy=-2.0*np.cos(q)) for n, v, q in zip(sites, V, k, strict=True)]
    v = 4.0*np.sin(k[0])*np.sin(k[1])
    g = v**2*drag_from_states(*made[0], *made[1], w.solver.U)
    terms = np.abs(three_point(*made[0])) * (w.solver.U @ np.abs(three_point(*made[1])) @ w.solver.U.T)
    assert abs(g - w.drag(*V)) < 1e-13*v**2*terms.sum()


def test_strips_conserve_current_and_obey_onsager():
    """Unitarity; S(-B) = S(B)^T; and the flux of each state is the same through every column."""
    rng = np.random.default_rng(2)
    s, V, B = Strip(length=7, width=4), rng.normal(size=28), 0.37
    S, psi = s.scattering(V, energy=-0.9, field=B)
    n = len(S)
    assert np.abs(S.conj().T @ S - np.eye(n)).max() < 1e-13
    np.testing.assert_allclose(s.scattering(V, energy=-0.9, field=-B)[0], S.T, rtol=0.0, atol=1e-13)
    assert np.abs(S - S.T).max() > 0.01
    waves = psi.reshape(n, 7, 4)
    hop = -np.exp(-1j*B*(np.arange(4) - 1.5))  # from x to x + 1
    flux = 2.0*np.imag(waves[:, 1:].conj()*hop*waves[:, :-1]).sum(axis=2)
    through = np.concatenate([(np.abs(S[n//2:, :n//2])**2).sum(axis=0), -(np.abs(S[:n//2, n//2:])**2).sum(axis=0)])
    np.testing.assert_allclose(flux, np.repeat(through[:, None], 6, axis=1), rtol=0.0, atol=1e-13)


def test_a_gauge_field_alone_changes_nothing():
    """In one chain a field has no flux: width 1 at any field is the chain without it."""
    V = np.random.default_rng(1).normal(size=9)
    for one, two in zip(Strip(length=9, width=1).scattering(V, energy=-0.4, field=0.7),
                        Strip(length=9, width=1).scattering(V, energy=-0.4), strict=True):
        np.testing.assert_allclose(one, two, atol=1e-14)


def test_phases_and_a_change_of_basis_do_not_matter():
    """D depends on no phase of a state, and on no unitary choice of channels within a lead."""
    (one, two), U = random_strips(3)
    g = drag_from_states(*one, *two, U)
    rng = np.random.default_rng(4)
    S, psi = one
    n = len(S)//2
    mixed = np.zeros((2*n, 2*n), complex)
    for part in (slice(0, n), slice(n, None)):
        mixed[part, part] = np.linalg.qr(rng.normal(size=(n, n)) + 1j*rng.normal(size=(n, n)))[0]
    out = np.diag(np.exp(1j*rng.uniform(0, 6, 2*n)))
    other = out @ S @ mixed, mixed.T @ psi
    assert abs(drag_from_states(*other, *two, U) - g) < 1e-12*abs(g)
    assert abs(drag_from_states(S, psi.conj(), *two, U) - g) > 1e-3*abs(g)  # complex conjugation does


def test_drag_is_even_in_the_field():
    """Reversal makes K -> K*, J -> -J*: D and g of every sample are even in B, though S is not symmetric."""
    one, two = Strip(length=6, width=3), Strip(length=6, width=2)
    rng = np.random.default_rng(6)
    V = rng.normal(size=18), rng.normal(size=12)
    U = rng.uniform(0.5, 1.0, (18, 12))
    B = np.linspace(-0.6, 0.6, 13)
    g = field_sweep((one, two), V, U, energy=(-1.0, -1.1), field=B)
    np.testing.assert_allclose(g, g[::-1], rtol=0.0, atol=1e-13*np.abs(g).max())
    assert np.abs(np.diff(g[:7])).min() > 1e-2*np.abs(g).max()
    states = [[s.scattering(v, energy=e, field=b) for s, v, e in ((one, V[0], -1.0), (two, V[1], -1.1))]
              for b in B[[2, 6]]]
    alone = [drag_from_states(*first, *second, U) for first, second in states]
    np.testing.assert_array_equal(g[[2, 6]], alone)


def test_correlation_scale():
    """Noise smoothed by a Gaussian of width s: autocovariance exp(-x^2/4s^2), half at 2 s sqrt(ln 2)."""
    rng = np.random.default_rng(7)
    x, s = np.arange(20000)*0.1, 1.5
    kernel = np.exp(-(np.arange(-100, 101)*0.1)**2/(2.0*s*s))
    g = np.convolve(rng.normal(size=x.size), kernel, mode="same")
    # some 800 independent pieces: 4 %, three of them
    assert abs(correlation_scale(x, g)/(2.0*s*np.sqrt(np.log(2.0))) - 1.0) < 0.12
    with pytest.raises(ValueError, match="even steps"):
        correlation_scale([0.0, 1.0, 3.0], [1.0, 0.0, 1.0])
    with pytest.raises(ValueError, match="x must reach further"):
        correlation_scale(np.arange(5.0), np.arange(5.0))
    with pytest.raises(ValueError, match=r"x has shape \(2,\)"):
        correlation_scale([0.0, 1.0], [0.0, 1.0])


@pytest.mark.parametrize("S, psi, message", [
    (np.eye(3), np.ones((3, 4)), "S has 3 channels; say how many"),
    (np.ones((2, 2)), np.ones((2, 4)), "S is not unitary"),
    (np.eye(2)[0], np.ones((2, 4)), r"S has shape \(2,\)"),
    (np.eye(2), np.ones((3, 4)), r"psi has shape \(3, 4\); it must be \(2, sites\)"),
    (np.eye(2), [[1.0, np.nan], [0.0, 0.0]], r"psi\[0, 1\] = \(nan\+0j\) must be finite"),
    (np.eye(2), [["a"], [1]], "psi must be a rectangular array"),
])
def test_refused(S, psi, message):
    with pytest.raises(ValueError, match=message):
        three_point(S, psi)


def test_refused_interactions_and_strips():
    (one, two), U = random_strips(3)
    with pytest.raises(ValueError, match=r"U has shape \(20, 24\); it must be \(24, 20\)"):
        drag_from_states(*one, *two, U.T)
    with pytest.raises(ValueError, match="must be finite"):
        drag_from_states(*one, *two, U*np.inf)
    s = Strip(length=3, width=2)
    with pytest.raises(ValueError, match="has no open channel"):
        s.scattering(np.zeros(6), energy=-5.0)
    with pytest.raises(ValueError, match="channel 1 opens"):
        s.scattering(np.zeros(6), energy=-3.0)
    with pytest.raises(ValueError, match=r"V has shape \(5,\)"):
        s.scattering(np.zeros(5), energy=-1.0)
    with pytest.raises(ValueError, match=r"V\[0\] = nan"):
        s.scattering(np.full(6, np.nan), energy=-1.0)
    with pytest.raises(ValueError, match="length = 0"):
        Strip(length=0, width=2)
    assert current_matrix(np.eye(3), left=1).shape == (3, 3)
