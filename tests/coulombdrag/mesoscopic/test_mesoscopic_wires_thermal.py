"""Finite temperature against a brute-force integral of Eqs. (1)-(3), the T^2 law, sweeps of one sample, validity."""

import numpy as np
import pytest

from coulombdrag.mesoscopic import WirePair
from coulombdrag.mesoscopic.strip import Strip
from coulombdrag.mesoscopic.trace import current_matrix

K = (1.3, 1.2)


def sample(seed=1, sites=(6, 7), strength=0.6):
    rng = np.random.default_rng(seed)
    return [rng.normal(scale=strength, size=n) for n in sites]


def three_point(V, mu, kT, omega, panels):
    """Delta(omega) of Eq. (2) from its complex sum over states of unit flux, both terms, Gauss-Legendre in energy."""
    nodes, weights = np.polynomial.legendre.leggauss(16)
    edges = np.linspace(mu - 20*kT - abs(omega), mu + 20*kT + abs(omega), panels + 1)
    half = np.diff(edges)/2
    e = ((edges[1:] + edges[:-1])/2 + half*nodes[:, None]).ravel()
    w = (half*weights[:, None]).ravel()
    fermi = 1/(1 + np.exp((np.stack([e, e + omega, e - omega]) - mu)/kT))
    strip = Strip(length=V.size, width=1)
    total = np.zeros((V.size, V.size), complex)
    for i, energy in enumerate(e):
        S, psi = strip.scattering(V, energy=energy)
        J = np.einsum("ga,ax,gy->xy", current_matrix(S), psi.conj(), psi)
        for sign, row in ((1, 1), (-1, 2)):
            other = strip.scattering(V, energy=energy + sign*omega)[1]
            X = J*np.einsum("bx,by->xy", other, other.conj())
            # the second term has r <-> r' and omega -> -omega
            total += w[i]*(fermi[0, i] - fermi[row, i])*(X if sign > 0 else X.T)
    # -2 i pi^2 with |I| = 1/(2 pi) and states per energy 1/(2 pi) a pair, hbar = 1
    return -2j*np.pi**2/(2*np.pi)**3*total


def test_brute_force():
    """Eq. (1) by Gauss-Legendre over omega, to 1e-6: its own ends at 20 kT leave 1e-8."""
    V, kT = sample(), 0.015
    w = WirePair(sites=(6, 7), kF=K, spacing=1.0)
    nodes, weights = np.polynomial.legendre.leggauss(16)
    omega, total = 10*kT*(nodes + 1), 0.0
    for o, weight in zip(omega, 10*kT*weights, strict=True):
        D = [three_point(v, -2*np.cos(k), kT, s*o, 8) for v, k, s in zip(V, K, (1, -1), strict=True)]
        # -: (1) as printed has the sign of the drag turned around
        total -= 2*weight*np.sum(D[0]*(w.solver.U @ D[1] @ w.solver.U.T))/(2*kT*np.sinh(o/(2*kT))**2)
    assert abs(total.imag) < 1e-12*abs(total)
    assert abs(w.drag_conductance(*V, kT)/total.real - 1) < 1e-6


def test_square_law_and_where_it_ends():
    """(2/3)(kT)^2 g21/(v1 v2)^2, with corrections in (kT)^2: a hundredth of the temperature, 1e-4 of the deviation."""
    V = sample(2, (30, 33), 0.1)
    w = WirePair(sites=(30, 33), kF=K, spacing=1.0)
    law = 2/3*w.drag(*V)/(4*np.sin(K[0])*np.sin(K[1]))**2
    low, high = 1e-5, 1e-3
    off = [w.drag_conductance(*V, t)/(law*t*t) - 1 for t in (low, high)]
    assert abs(off[0]) < 1e-5 and abs(off[1]/off[0]/1e4 - 1) < 0.02
    assert abs(w.drag_conductance(*V, 0.01)/(law*1e-4) - 1) > 0.1
    assert w.drag_conductance(*V, 0.0) == 0.0
    assert w.drag_conductance(*V, [0.0, low]).shape == (2,)
    good, bad = w.validity(kT=high), w.validity(kT=0.01, phase_length=50.0, mean_free_path=300.0, screening_length=5.0)
    assert good.broken == () and set(good.unknown) == {"phase coherence", "quasi-ballistic", "screening"}
    assert bad.broken == ("T^2 law", "phase coherence") and bad.unknown == ()


def test_fermi_sweep_is_the_drag_at_each_wave_number():
    """NumPy's and the C library's cosines may differ in the last bit: 1e-11 for a sample this short."""
    V = sample(3, (40, 40), 0.5)
    k = np.linspace(0.3, 2.8, 150)
    w = WirePair(sites=40, kF=1.0, spacing=1.0)
    g = w.fermi_sweep(*V, k)
    alone = [WirePair(sites=40, kF=q, spacing=1.0).drag(*V) for q in k]
    np.testing.assert_allclose(g, alone, rtol=1e-9, atol=1e-11*np.abs(g).max())


def test_refused():
    V = sample()
    w = WirePair(sites=(6, 7), kF=K, spacing=1.0)
    for change, message in (((V[0], V[1], 1.0), "kT = 1.0 is too large"), ((V[0], V[1], -1.0), "kT = -1.0 is outside"),
                            ((V[1], V[1], 0.01), r"V1 has shape \(7,\)"),
                            ((V[0][None], V[1], 0.01), r"V1 has shape \(1, 6\); one sample is \(6,\)")):
        with pytest.raises(ValueError, match=message):
            w.drag_conductance(*change)
    with pytest.raises(ValueError, match=r"kF\[1\] = 4.0"):
        w.fermi_sweep(*V, [1.0, 4.0])
    with pytest.raises(ValueError, match=r"kF has shape \(\)"):
        w.fermi_sweep(*V, 1.0)
    with pytest.raises(ValueError, match="phase_length = 0.0"):
        w.validity(kT=0.1, phase_length=0.0)
