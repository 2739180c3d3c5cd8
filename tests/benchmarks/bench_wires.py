"""Time the exactly solvable model of the wires against scipy.integrate.quad over lambdified integrands.

Run by hand: ``python tests/benchmarks/bench_wires.py``. Everything is measured in this one process, in processor time,
so that the ratios hold on a noisy machine; the absolute times do not.
"""

import time
import warnings

import numpy as np
import sympy as sp
from scipy.integrate import quad

from coulombdrag.wires import FokkerPlanckModel


def lambdified():
    """Integrands of Eqs. (84), (87), (112), (129) at T = m = e = 1, kappa = 0, as SymPy makes them for NumPy."""
    k, e1, e2, D2, l1, l2, n1, n2 = sp.symbols("k e1 e2 D2 l1 l2 n1 n2")
    u = [1 - sp.tanh((k**2/2 - e)/2) for e in (e1, e2)]
    z = [1/sp.cosh((k**2/2 - e)/2)**2 for e in (e1, e2)]
    D = D2/2*(l1*z[0] + l2*z[1]) + l1*l2
    c = [(D2*(n2*u[0] - n1*u[1]) + 2*l2*n2*u[0]/z[0])/(4*(n1 + n2)*D),
         -(D2*(n1*u[1] - n2*u[0]) + 2*l1*n1*u[1]/z[1])/(4*(n1 + n2)*D)]
    a = (D2*l1*z[0] + 2*l2*l1)/(2*D)                                      # 1 - a_1 of (85)
    b = [-D2*l2*z[1]/(2*D), -D2*l1*z[0]/(2*D)]
    wanted = [u[0], u[1], z[0], z[0]*c[0], z[0]*a, u[0]*c[0], u[1]*c[1], u[0]*a, u[1]*b[1]]
    return [sp.lambdify((k, e1, e2, D2, l1, l2, n1, n2), f, "numpy") for f in wanted]


def by_quad(functions, eF1, eF2, ratio):
    """log rho_D from nine adaptive quadratures."""
    top = np.sqrt(2*(max(eF1, eF2) + max(np.log(4/ratio), 0) + 36))

    def integral(f, n1=1.0, n2=1.0):
        return 2*quad(lambda k: f(k, eF1, eF2, 1.0, ratio, ratio, n1, n2), 0, top, epsrel=1e-12, epsabs=0, limit=200,
                      points=sorted({np.sqrt(2*eF1), np.sqrt(2*eF2)}))[0]

    n1, n2 = (integral(f)/(4*np.pi) for f in functions[:2])
    k_T, c, a, flow1, flow2, drift1, drift2 = (integral(f, n1, n2) for f in functions[2:])
    apart = c/(k_T - a)                                                   # <V_1> - <V_2>
    one, two = flow1 + apart*drift1, flow2 - apart*drift2
    S = (one - n1*(one + two)/(n1 + n2))/(4*np.pi)
    return np.log(n1*n2/(n1 + n2)**2/S)


def best(call, repeats=5):
    """Shortest processor time of `repeats` calls, in seconds."""
    times = []
    for _ in range(repeats):
        start = time.process_time()
        call()
        times.append(time.process_time() - start)
    return min(times)


def exact(eF1, eF2, ratio):
    return FokkerPlanckModel(eF1=eF1, eF2=eF2, T=1.0, D2=1.0, lambda1=ratio, lambda2=ratio,
                             kappa=0.0).log_drag_resistivity()


def main():
    Delta, ratio = np.meshgrid(np.linspace(-5, 5, 300), np.geomspace(1e-10, 1e10, 300))
    exact(10.0, 9.0, 1.0)
    start = time.perf_counter()
    whole = exact(10 + Delta/2, 10 - Delta/2, ratio)
    wall = time.perf_counter() - start
    work = best(lambda: exact(10 + Delta/2, 10 - Delta/2, ratio), 2)
    print(f"300 x 300 map: {wall:.2f} s wall, {work:.2f} s processor")

    rng, functions = np.random.default_rng(0), lambdified()
    subset = list(zip(rng.integers(300, size=30), rng.integers(300, size=30), strict=True))
    points = [(10 + Delta[i]/2, 10 - Delta[i]/2, ratio[i]) for i in subset]
    with warnings.catch_warnings(), np.errstate(all="ignore"):
        warnings.simplefilter("ignore")
        slow = best(lambda: [by_quad(functions, *p) for p in points], 2)/len(points)
        off = max(abs(by_quad(functions, *p) - whole[i]) for p, i in zip(points, subset, strict=True))
    one = best(lambda: [exact(*map(float, p)) for p in points])/len(points)
    columns = tuple(np.array(points).T)
    many = best(lambda: exact(*(np.repeat(c, 10) for c in columns)))/(10*len(points))
    print(f"one value: {one*1e6:.0f} us, in an array {many*1e6:.0f} us; quad with lambdify {slow*1e6:.0f} us "
          f"(differs by {off:.1e} in log rho_D)")
    print(f"ratio: {slow/one:.0f} one by one, {slow/many:.0f} in an array, one core")
    for eF in (10.0, 50.0, 200.0, 1000.0):
        took = best(lambda eF=eF: [exact(eF, 0.95*eF, 1e-3) for _ in range(20)])/20
        print(f"eF = {eF:.0f} T: {took*1e6:.0f} us a value")


if __name__ == "__main__":
    main()
