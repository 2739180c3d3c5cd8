"""Time the four-state drag against batched LU in NumPy and against QmeQ, and compare digits where currents are small.

Run by hand: ``python tests/benchmarks/bench_dots.py``. Everything runs in this one process, in turns, so that the
ratios hold on a noisy machine; the absolute times do not. QmeQ 1.1 has wheels up to Python 3.9 only: where it cannot be
imported here, ``QMEQ_PYTHON`` names an interpreter that has it (``pip install 'numpy<2' 'scipy<1.12' qmeq==1.1``); it
is then measured between the other two; else 9 us a point, as recorded on two cores like these, stands in for it.
"""

import os
import subprocess
import sys
import time

import mpmath as mp
import numpy as np

from coulombdrag import dots

EPS, U = (-2.5, -2.0), 5.0
GAMMA = np.array([[0.01, 0.01], [0.01, 0.01], [0.01, 0.002], [0.002, 0.01]])
RECORDED = 9e-6
STATES = ((0, 0), (1, 0), (0, 1), (1, 1))

QMEQ = '''
import sys, time
import numpy as np
import qmeq
G = np.array(eval(sys.argv[1]))
states = [(0, 0), (1, 0), (0, 1), (1, 1)]
names = ["00", "10", "01", "11"]
points = int(sys.argv[2])
Tba = np.zeros((4, 4, 4), complex)
for lead in range(4):
    dot = lead // 2
    for n in (0, 1):
        low, high = ((0, n), (1, n)) if dot == 0 else ((n, 0), (n, 1))
        i, j = states.index(low), states.index(high)
        Tba[lead, i, j] = Tba[lead, j, i] = np.sqrt(G[lead, n]/(2*np.pi))
Ea = np.array([0.0, -2.5, -2.0, 0.5])
system = qmeq.BuilderManyBody(Ea=Ea, Na=[0, 1, 1, 2], Tba=Tba, mulst={i: 0.0 for i in range(4)},
                              tlst={i: 1.0 for i in range(4)}, dband={i: 1e4 for i in range(4)}, kerntype="Pauli")
bias = np.linspace(-20, 20, points)
for turn in range(2):
    start = time.perf_counter(), time.process_time()
    found = []
    for V in bias:
        system.change(mulst={0: V/2, 1: -V/2})
        system.solve(qdq=False, rotateq=False)
        found.append(system.current[2])
    took = time.perf_counter() - start[0], time.process_time() - start[1]
print(took[0]/points, took[1]/points, found[0])
'''


def by_lu(V, eps=EPS, U=U, G=GAMMA):
    """Drag current by rates, a batch of 4 x 4 matrices, and numpy.linalg.solve."""
    mu = np.array([V/2, -V/2, 0*V, 0*V])
    W = np.zeros((V.size, 4, 4))
    rates = []
    for lead in range(4):
        dot = lead // 2
        for n in (0, 1):
            low, high = ((0, n), (1, n)) if dot == 0 else ((n, 0), (n, 1))
            i, j = STATES.index(low), STATES.index(high)
            f = 1/(np.exp(eps[dot] + n*U - mu[lead]) + 1)
            W[:, j, i] += G[lead, n]*f
            W[:, i, j] += G[lead, n]*(1 - f)
            if lead == 2:
                rates.append((G[lead, n]*f, i, G[lead, n]*(1 - f), j))
    states = np.arange(4)
    W[:, states, states] -= W.sum(axis=1)
    W[:, 0] = 1.0
    p = np.linalg.solve(W, np.array([1.0, 0.0, 0.0, 0.0])[:, None])[..., 0]
    return sum(a*p[:, i] - b*p[:, j] for a, i, b, j in rates)


def ours(V, eps=EPS, U=U, G=GAMMA):
    """Drag current from the factored fluxes, with all checks of the arguments."""
    return dots.CapacitiveDots(eps=eps, U=U, Gamma=G, mu=(V/2, -V/2, 0.0, 0.0)).currents()[2]


def quasiparticles(V):
    """The same machine with a density of states, in numbers with exponents of their own."""
    return dots.QuasiparticleDots(eps_p=-2.0, eps_a=-2.5, U_ap=5.0, Gamma_S=0.01, Gamma_N=0.01, Gamma_L=0.01,
                                  Gamma_R=0.01, bias=V, kT=1.0, gap=2.5).currents()["N"]


def energies(V):
    """Energy currents of all leads."""
    return dots.CapacitiveDots(eps=EPS, U=U, Gamma=GAMMA, mu=(V/2, -V/2, 0.0, 0.0)).energy_currents()


def andreev_map(points):
    """Seconds on the wall and of the processor for a map over both levels, at the parameters of Fig. 4(a)."""
    eps_p, eps_a = np.linspace(-1.0, 0.4, points)[:, None], np.linspace(-1.0, 0.8, points)
    start = time.perf_counter(), time.process_time()
    dots.AndreevDots(eps_p=eps_p, eps_a=eps_a, U_p=0.5, U_ap=0.1, Gamma_S=0.05, Gamma_N=0.05, Gamma_L=0.05,
                     Gamma_R=0.05, bias=0.6, kT=0.01).currents()
    return time.perf_counter() - start[0], time.process_time() - start[1]


def best(call, clock, repeats=9):
    """Shortest time of `repeats` calls, in seconds."""
    times = []
    for _ in range(repeats):
        start = clock()
        call()
        times.append(clock() - start)
    return min(times)


def by_qmeq(points=4000):
    """Seconds a point of QmeQ's Pauli solver, on the wall and of the processor, and what was run."""
    python = os.environ.get("QMEQ_PYTHON", sys.executable)
    done = subprocess.run([python, "-W", "ignore", "-c", QMEQ, repr(GAMMA.tolist()), str(points)], capture_output=True,
                          text=True, check=False)
    if done.returncode:
        return (RECORDED, RECORDED), "recorded, not installed"
    *seconds, current = map(float, done.stdout.split())
    assert abs(current - ours(np.array([-20.0]))[0]) < 1e-16
    return seconds, "measured"


def exact(V, eps, U, G):
    """Drag current at 400 digits."""
    with mp.workdps(400):
        W, rates = mp.zeros(4, 4), []
        for lead, mu in enumerate((V/2, -V/2, 0.0, 0.0)):
            dot = lead // 2
            for n in (0, 1):
                low, high = ((0, n), (1, n)) if dot == 0 else ((n, 0), (n, 1))
                i, j = STATES.index(low), STATES.index(high)
                f = 1/(mp.exp(mp.mpf(eps[dot]) + n*mp.mpf(U) - mp.mpf(mu)) + 1)
                there, back = mp.mpf(G[lead, n])*f, mp.mpf(G[lead, n])*(1 - f)
                for a, b, r in ((j, i, there), (i, j, back)):
                    W[a, b] += r
                    W[b, b] -= r
                if lead == 2:
                    rates.append((there, i, back, j))
        for j in range(4):
            W[0, j] = 1
        p = mp.lu_solve(W, mp.matrix([1, 0, 0, 0]))
        return mp.fsum(a*p[i] - b*p[j] for a, i, b, j in rates)


def main():
    V = np.linspace(-20, 20, 200_000)
    for call in (ours, by_lu, quasiparticles, energies):
        call(V[:9000])
    others, how = by_qmeq()
    for name, clock, qmeq in zip(("wall", "processor"), (time.perf_counter, time.process_time), others, strict=True):
        # the same sizes in turns; LU in pieces that stay in the cache, which is its best
        pieces = np.array_split(V, 100)
        lu = best(lambda pieces=pieces: [by_lu(v) for v in pieces], clock, 5)/V.size
        own, quasi, energy = (best(lambda f=f: f(V), clock, 5)/V.size for f in (ours, quasiparticles, energies))
        print(f"{name}: {own*1e9:.0f} ns a point; batched LU {lu*1e9:.0f} ns, ratio {lu/own:.1f}; "
              f"QmeQ {qmeq*1e6:.1f} us ({how}), ratio {qmeq/own:.0f}")
        print(f"{name}: quasiparticles {quasi*1e9:.0f} ns, energy currents of all leads {energy*1e9:.0f} ns a point")
    andreev_map(20)
    wall, work = andreev_map(1000)
    print(f"map of 1000 x 1000 of the Andreev model, drag and drive: {wall:.1f} s, processor {work:.1f} s")
    print("relative error of the drag current where it is small (bias 0.01 kT)")
    for level in (-2.0, 20.0, 60.0, -20.0, -40.0, -60.0):
        wanted = exact(0.01, (-2.5, level), U, GAMMA)
        errors = [float(abs(f(np.array([0.01]), eps=(-2.5, level))[0]/wanted - 1)) for f in (ours, by_lu)]
        print(f"  eps_b = {level:5.1f}: I = {mp.nstr(wanted, 3):>10s}, here {errors[0]:.1e}, LU {errors[1]:.1e}")


if __name__ == "__main__":
    main()
