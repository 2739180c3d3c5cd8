"""Time g21 of two disordered wires against solve_banded, batched NumPy and Kwant; measure rms(c)/rms(0).

Run by hand: ``python tests/benchmarks/bench_mesoscopic.py``. Everything runs in this one process, in turns, so that the
ratios hold on a noisy machine; the absolute times do not. Random numbers are drawn in all but Kwant's time. Where Kwant
cannot be imported here, ``KWANT_PYTHON`` names an interpreter that has it (``pip install 'numpy<2' 'scipy<1.14'
'setuptools<70' wheel``, then ``--no-build-isolation --no-deps tinyarray==1.2.5 kwant==1.5.0``); else the time recorded
in tests/data/kwant_chain.json stands in for it, scaled from its 120 sites.

``python tests/benchmarks/bench_mesoscopic.py --ratio`` draws 1e6 realisations at each of five correlations (some 40 s).
"""

import json
import math
import os
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
from scipy.linalg import solve_banded

from coulombdrag import mesoscopic
from coulombdrag.mesoscopic import ensembles
from coulombdrag.sweeps import normal
from coulombdrag.sweeps.threads import one_thread

SITES, KF, SPACING, KFL = 400, 1.0, 1.0, 4e4
SCALE = 2.0*math.sin(KF)*math.sqrt(KF/KFL)
DATA = Path(__file__).parents[1] / "data" / "kwant_chain.json"

KWANT = '''
import sys, time
import numpy as np
import kwant
sites, energy, count, scale = int(sys.argv[1]), float(sys.argv[2]), int(sys.argv[3]), float(sys.argv[4])
lat = kwant.lattice.chain(norbs=1)
syst = kwant.Builder()
syst[(lat(i) for i in range(sites))] = lambda site, u: u[site.tag[0]]
syst[lat.neighbors()] = -1.0
for direction in (-1, 1):
    lead = kwant.Builder(kwant.TranslationalSymmetry((direction,)))
    lead[lat(0)] = 0.0
    lead[lat.neighbors()] = -1.0
    syst.attach_lead(lead)
syst = syst.finalized()
rng = np.random.default_rng(1)
start = time.process_time()
for _ in range(count):
    u = rng.normal(scale=scale, size=sites)
    kwant.smatrix(syst, energy, params=dict(u=u))
    wave = kwant.wave_function(syst, energy, params=dict(u=u))
    wave(0), wave(1)
print((time.process_time() - start)/count)
'''


def ours(solver, count):
    """g21 of so many realisations, random numbers included."""
    return ensembles._drawn(1, 0, count, solver, ensembles.Disorder((SCALE, SCALE), 0.0), 1)


def potentials(count):
    """The same on-site energies by ``sweeps.normal``."""
    return [SCALE*normal(1, 0, count, SITES, stream) for stream in (0, 1)]


def states_banded(V, energy, k):
    """Both scattering states of one wire by one call with two right sides, and S."""
    band = np.ones((3, V.size), complex)
    band[1] = energy - V
    band[1, [0, -1]] += np.exp(1j*k)
    source = np.zeros((V.size, 2), complex)
    source[0, 0] = source[-1, 1] = 2j*math.sin(k)
    psi = solve_banded((1, 1), band, source, overwrite_ab=True, overwrite_b=True, check_finite=False)
    return psi.T, np.array([psi[0] - [1.0, 0.0], psi[-1] - [0.0, 1.0]])


def squares(psi, S):
    """phi^2 and T, phi the eigenvector of I with the eigenvalue sqrt(T)."""
    T = abs(S[1, 0])**2
    off = -0.5*(S[0, 0].conj()*S[0, 1] - S[1, 0].conj()*S[1, 1])
    v = np.array([off, math.sqrt(T) - T])
    v /= np.linalg.norm(v)
    return (v @ psi)**2, T


def by_banded(U, count):
    """One solve_banded for each wire and realisation, then two products with U."""
    V, energy, out = potentials(count), -2.0*math.cos(KF), np.empty(count)
    for i in range(count):
        (a, T1), (b, T2) = (squares(*states_banded(v[i], energy, KF)) for v in V)
        right = U @ np.array([b.conj(), b]).T
        out[i] = math.sqrt(T1*T2)*(abs(a @ right[:, 0])**2 - abs(a @ right[:, 1])**2)
    return out


def by_numpy(U, count):
    """Transfer recursions for all realisations at once, a row a site, and products with U of all."""
    phases, made = np.exp(1j*KF), []
    for V in potentials(count):
        V = np.ascontiguousarray(V.T)
        both = []
        for turned in (V[::-1], V):  # from the right end to the left: psi of waves from the left; then the other
            p = np.empty((SITES + 2, count), complex)
            p[0], p[1] = phases, 1.0
            for x in range(SITES):
                p[x + 2] = (turned[x] + 2.0*math.cos(KF))*p[x + 1] - p[x]
            c = (p[-2]*phases - p[-1])/(2j*math.sin(KF))
            both.append((p[1:-1]/c, 1.0/c, p[-2]/c - 1.0))
        (left, t, r), (right, t2, r2) = both
        T = np.abs(t)**2
        off = -0.5*(r.conj()*t2 - t.conj()*r2)
        v = np.array([off, np.sqrt(T) - T])
        v /= np.linalg.norm(v, axis=0)
        made.append(((v[0]*left[::-1] + v[1]*right)**2, T))
    (a, T1), (b, T2) = made
    M, N = (np.abs(np.sum(a*(U @ x), axis=0))**2 for x in (b.conj(), b))
    return np.sqrt(T1*T2)*(M - N)


def by_kwant(count=40):
    """Seconds of S-matrix and both wave functions of one wire, and how they were found."""
    python = os.environ.get("KWANT_PYTHON", sys.executable)
    done = subprocess.run([python, "-W", "ignore", "-c", KWANT, str(SITES), repr(-2.0*math.cos(KF)), str(count),
                           repr(SCALE)], capture_output=True, text=True, check=False)
    if done.returncode:
        recorded = json.loads(DATA.read_text())
        ms = recorded["cpu_ms_per_realisation"]["sparse(SuperLU): smatrix + wave_function"]
        return 1e-3*ms*SITES/recorded["parameters"]["L"], "recorded at 120 sites, scaled"
    return float(done.stdout), "measured"


def best(call, count, repeats=5):
    """Shortest processor time for a realisation of `repeats` calls, in seconds."""
    times = []
    for _ in range(repeats):
        start = time.process_time()
        call(count)
        times.append((time.process_time() - start)/count)
    return min(times)


def speed():
    w = mesoscopic.WirePair(sites=SITES, kF=KF, spacing=SPACING)
    U, solver = w.solver.U, w.solver
    with one_thread():
        samples = [ours(solver, 64), by_banded(U, 64), by_numpy(U, 64)]
        off = [float(np.abs(g/samples[0] - 1.0).max()) for g in samples[1:]]
        # in turns: the shortest of each counts
        turns = [(best(lambda n: ours(solver, n), 3200, 1), best(lambda n: by_banded(U, n), 100, 1),
                  best(lambda n: by_numpy(U, n), 512, 1)) for _ in range(5)]
        mine, banded, batched = (min(column) for column in zip(*turns, strict=True))
    kwant, how = by_kwant()
    print(f"g21 of {SITES} sites and two wires, microseconds of the processor for a realisation, one thread:")
    for name, seconds in (("coulombdrag, random numbers included", mine), ("batched NumPy", batched),
                          ("two solve_banded and two products", banded),
                          (f"Kwant, S and two wave functions of two wires ({how})", 2.0*kwant)):
        print(f"  {name:62s} {1e6*seconds:10.1f}   {seconds/mine:8.1f}")
    print(f"largest deviation from ours: solve_banded {off[0]:.1e}, NumPy {off[1]:.1e}")
    for n in (60, 100):
        short = mesoscopic.WirePair(sites=n, kF=KF, spacing=SPACING).solver
        print(f"  {n} sites: {1e6*best(lambda m, s=short: ours(s, m), 12800, 3):.2f} us")


def ratio(count=10**6, kFl=1e7):
    """rms(c)/rms(0) of [g(V) + g(-V)]/2 for 60 sites and kF = 1, beside sqrt(1 + c^2) and the exact leading order."""
    for spacing in (1.0, 3.0):
        w = mesoscopic.WirePair(sites=60, kF=1.0, spacing=spacing)
        form, found = mesoscopic.SecondOrder(w), {}
        print(f"spacing {spacing:g}, kFl = {kFl:g}, {count} realisations each")
        for i, c in enumerate((0.0, 0.25, 0.5, 0.75, 1.0)):
            e = found[c] = w.ensemble(realisations=count, kFl=kFl, correlation=c, seed=1000 + i, even=True).even
            rms = e.rms/found[0.0].rms
            error = rms*math.hypot(e.rms_error/e.rms, found[0.0].rms_error/found[0.0].rms)
            print(f"  c = {c:4.2f}: {rms:.5f} +- {error:.5f}   sqrt(1 + c^2) {math.sqrt(1.0 + c*c):.5f}   exact "
                  f"{form.rms(kFl, c)/form.rms(kFl, 0.0):.5f}", flush=True)


if __name__ == "__main__":
    ratio() if "--ratio" in sys.argv[1:] else speed()
