"""Bloch-Redfield against its definition on Fock space, 64 matrix elements, and its limits."""

import math

import flint
import mpmath as mp
import numpy as np
import pytest
from flint import acb, acb_mat, arb

from coulombdrag.dots import AndreevDots, redfield

PAPER = {"eps_p": -0.521, "eps_a": 0.1, "U_p": 0.5, "U_ap": 0.1, "Gamma_S": 0.05, "Gamma_N": 0.01, "Gamma_L": 0.02,
         "Gamma_R": 0.005, "bias": 0.7, "kT": 0.05}


def device(seed):
    rng = np.random.default_rng(seed)
    p = {name: rng.uniform(-2, 2) for name in ("eps_p", "eps_a", "U_p", "U_ap", "bias")}
    return p | {f"Gamma_{lead}": rng.uniform(0.05, 0.5) for lead in "SNLR"} | {"kT": rng.uniform(0.2, 1)}


def operators():
    """Annihilators of a, up, down by Jordan and Wigner."""
    sign, lower, unit = np.diag([1.0, -1.0]), np.array([[0.0, 1.0], [0.0, 0.0]]), np.eye(2)
    chains = ([lower, unit, unit], [sign, lower, unit], [sign, sign, lower])
    return [np.kron(np.kron(a, b), c) for a, b, c in chains]


def full(p, shifts):
    """Steady density matrix in the eigenbasis, currents, generator: the double commutator, element by element."""
    ops = operators()
    a, up, down = ops
    n_a, n_u, n_d = (o.T @ o for o in ops)
    pair = up.T @ down.T
    H = (p["eps_a"]*n_a + p["eps_p"]*(n_u + n_d) + p["U_p"]*n_u @ n_d + p["U_ap"]*n_a @ (n_u + n_d)
         + p["Gamma_S"]*(pair + pair.T))
    E, V = np.linalg.eigh(H)
    step = E[None, :] - E[:, None]                      # what leaves with d_ab
    eye = np.eye(8)
    liouville = -1j*(np.kron(np.diag(E), eye) - np.kron(eye, np.diag(E)))      # row-major: A rho B -> kron(A, B^T)
    flows = {}
    for lead, modes, mu in (("N", (up, down), 0), ("L", (a,), p["bias"]/2), ("R", (a,), -p["bias"]/2)):
        part = np.zeros((64, 64), complex)
        flow = np.zeros(64, complex)
        x = (step - mu)/p["kT"]
        f = 1/(1 + np.exp(x))
        shift = np.zeros((8, 8))
        if shifts:
            shift = np.array([[float(mp.re(mp.digamma(mp.mpc(0.5, v/(2*math.pi))))) for v in row] for row in x])
        g = p[f"Gamma_{lead}"]
        for mode in modes:
            d = V.T @ mode @ V
            D = d*(g/2*(1 - f) + 1j*g/(2*math.pi)*shift)
            C = (d*(g/2*f + 1j*g/(2*math.pi)*shift)).T
            for left, other in ((D, d.T), (C, d)):
                right = left.conj().T
                part += np.kron(left, other.T) + np.kron(other.T, right.T)
                part -= np.kron(other @ left, eye) + np.kron(eye, (right @ other.T).T)
            flow += (d @ C - d.T @ D).T.ravel()          # trace of this times rho
        liouville = liouville + part
        flows[lead] = flow
    A = liouville.copy()
    A[0] = np.eye(8).ravel()
    rho = np.linalg.solve(A, np.eye(64)[0])
    currents = {lead: 2*(flow @ rho).real for lead, flow in flows.items()}
    n_p = V.T @ (n_u + n_d) @ V
    state = rho.reshape(8, 8)
    currents["S"] = np.trace(-1j*n_p @ (np.diag(E) @ state - state @ np.diag(E))).real
    return state, currents, liouville


@pytest.mark.parametrize("shifts", [False, True])
@pytest.mark.parametrize("seed", range(8))
def test_ten_numbers_are_enough(seed, shifts):
    p = device(seed)
    state, currents, _ = full(p, shifts)
    d = AndreevDots(**p)
    found = redfield.solve(d, shifts=shifts)
    for lead in "NSLR":
        assert float(found.currents[lead]) == pytest.approx(currents[lead], rel=1e-9, abs=1e-14)
    np.testing.assert_allclose(sorted(float(v) for v in found.populations.values()), np.sort(np.diag(state).real),
                               atol=1e-13)
    moduli = np.abs(state[np.triu_indices(8, 1)])
    np.testing.assert_allclose(np.sort(np.abs(found.coherences)), np.sort(moduli)[-2:], rtol=1e-8, atol=1e-14)
    assert np.sort(moduli)[-3] < 1e-13                    # no other coherences
    assert float(found.lowest) == pytest.approx(np.linalg.eigvalsh(state)[0], abs=1e-13)


def test_the_principal_value_with_a_band_is_the_digamma_function_and_a_constant():
    kT, width = 0.3, 4000.0
    values = []
    for w in (-1.1, 0.2, 2.5):
        part = mp.quad(lambda e, w=w: (1/(1 + mp.exp((w + e)/kT)) - 1/(1 + mp.exp((w - e)/kT)))/-e,
                       [0, 0.1, 1, 5, 10, 100, width])
        closed = mp.log(width/(2*mp.pi*kT)) - mp.re(mp.digamma(mp.mpc(0.5, w/(2*mp.pi*kT))))
        values.append(float(part - closed))
    np.testing.assert_allclose(values, 0, atol=1e-3)


def test_trace_and_hermiticity_are_kept():
    p = {name: np.array([device(seed)[name] for seed in range(20)]) for name in device(0)}
    d = AndreevDots(**p)
    rows = {name: d.field(name) for name in ("Gamma_N", "Gamma_L", "Gamma_R", "bias", "kT", "U_ap")}
    rows |= {"pair": d.amplitude, "e0": d.detuning[0], "e1": d.detuning[1]} | d.energies()
    for shifts in (False, True):
        A, _ = redfield._equation(rows, shifts)
        assert A.shape == (20, 10, 10) and A.dtype == np.float64           # hermitian: ten real numbers
        np.testing.assert_allclose(A[:, [0, 1, 4, 5, 8, 9], :].sum(axis=1), 0, atol=1e-14)
        # between populations it is the master equation
        W = A[:, [[0], [1], [4], [5], [8], [9]], [0, 1, 4, 5, 8, 9]]
        P = d.populations()
        at = np.array([P["+0"], P["-0"], P["+1"], P["-1"], 2*P["up0"], 2*P["up1"]]).T
        np.testing.assert_allclose(np.einsum("pij,pj->pi", W, at), 0, atol=1e-15)


def correction_in_balls(p, digits=250):
    """Non-secular part of the currents of N and L, 64 elements in balls, with and without the coherences."""
    with flint.ctx.workdps(digits):
        q = {name: arb(float(value)) for name, value in p.items()}
        basis, energies = [], []
        for n in (0, 1):                                # |n, 0>, |n, up>, |n, down>, |n, up down> in Fock order
            middle = q["eps_p"] + n*q["U_ap"] + q["U_p"]/2
            root = (middle**2 + q["Gamma_S"]**2).sqrt()
            for sign in (-1, 1):                        # [[0, g], [g, 2 middle]], <0|d_down d_up|2> is -1 in this order
                energy = middle + sign*root
                size = (q["Gamma_S"]**2 + energy**2).sqrt()
                basis.append([0]*8)
                basis[-1][4*n], basis[-1][4*n + 3] = q["Gamma_S"]/size, energy/size
                energies.append(n*q["eps_a"] + energy)
            for spin in (2, 1):
                basis.append([0]*8)
                basis[-1][4*n + spin] = 1
                energies.append(n*q["eps_a"] + q["eps_p"] + n*q["U_ap"])
        V, eye = acb_mat(basis).transpose(), [[acb(int(i == j)) for j in range(8)] for i in range(8)]
        A, flows = [[acb(0)]*64 for _ in range(64)], {}
        for i in range(8):
            for j in range(8):
                A[8*i + j][8*i + j] = acb(0, -1)*(energies[i] - energies[j])

        def add(left, right):
            """left rho right^T"""
            for i in range(8):
                for k in range(8):
                    if left[i][k] != 0:
                        for j in range(8):
                            for m in range(8):
                                if right[j][m] != 0:
                                    A[8*i + j][8*k + m] += left[i][k]*right[j][m]

        for lead, modes, mu in (("N", (1, 2), arb(0)), ("L", (0,), q["bias"]/2), ("R", (0,), -q["bias"]/2)):
            flow = acb_mat(8, 8)
            for mode in modes:
                d = V.transpose()*acb_mat(operators()[mode].tolist())*V
                g = q[f"Gamma_{lead}"]/2
                x = [[((energies[b] - energies[a] - mu)/q["kT"]).exp() for b in range(8)] for a in range(8)]
                D = acb_mat([[d[a, b]*g*x[a][b]/(1 + x[a][b]) for b in range(8)] for a in range(8)])
                C = acb_mat([[d[a, b]*g/(1 + x[a][b]) for b in range(8)] for a in range(8)]).transpose()
                t = d.transpose()
                for one, other in ((D, t), (C, d)):
                    back = other.transpose()
                    add(one.tolist(), back.tolist())
                    add(back.tolist(), one.tolist())
                    loss = (-1*(other*one)).tolist()
                    add(loss, eye)
                    add(eye, loss)
                flow = flow + d*C - t*D
            flows[lead] = flow

        def solve(keep):
            M = [[A[r][c] for c in keep] for r in keep]
            M[0] = [acb(int(r//8 == r % 8)) for r in keep]
            rho = acb_mat(M).solve(acb_mat([[acb(int(i == 0))] for i in range(len(keep))]))
            return {lead: sum((flow[r % 8, r//8]*rho[i, 0] for i, r in enumerate(keep)), acb(0)).real*2
                    for lead, flow in flows.items()}

        every, plain = solve(list(range(64))), solve([9*i for i in range(8)])
        return {lead: (float(every[lead] - plain[lead]), float(plain[lead]), float((every[lead] - plain[lead]).rad()))
                for lead in "NL"}


@pytest.mark.parametrize(("kT", "bias", "eps_p"), [
    (0.05, 0.7, -0.521), (0.004, 0.03, 0.02), (0.002, 0.02, -0.4), (0.05, 1e-7, 0.1), (0.003, -0.1, 0.3),
])
def test_the_correction_has_digits_where_the_current_is_exponentially_small(kT, bias, eps_p):
    p = PAPER | {"kT": kT, "bias": bias, "eps_p": eps_p}
    found = redfield.solve(AndreevDots(**p))
    for lead, (correction, plain, known) in correction_in_balls(p).items():
        assert known < 1e-30*abs(correction) and (kT > 0.01 or abs(plain) < 1e-8)
        assert AndreevDots(**p).currents()[lead] == pytest.approx(plain, rel=1e-11, abs=0)
        if lead == "N":
            assert float(found.correction[lead]) == pytest.approx(correction, rel=1e-11, abs=0)


def test_it_becomes_the_master_equation_as_the_rates_fall():
    scale = 10.0**-np.arange(0, 6)[:, None]
    p = {name: np.array([device(seed)[name] for seed in range(12)]) for name in device(0)}
    p |= {name: p[name]*scale for name in ("Gamma_N", "Gamma_L", "Gamma_R")}
    d = AndreevDots(**p)
    for shifts, power in ((False, 2), (True, 1)):
        off = np.abs(redfield.solve(d, shifts=shifts).correction["N"]/d.currents()["N"])
        slopes = np.diff(np.log10(off), axis=0)[2:]
        np.testing.assert_allclose(slopes, -power, atol=0.02)
        found = redfield.solve(d, shifts=shifts)
        assert np.all(np.abs(found.coherences[:, -1]) < 1e-3)


@pytest.mark.parametrize("shifts", [False, True])
def test_what_comes_in_at_n_goes_out_at_s(shifts):
    p = {name: np.array([device(seed)[name] for seed in range(50)]) for name in device(0)}
    found = redfield.solve(AndreevDots(**p), shifts=shifts).currents
    np.testing.assert_allclose(found["S"], -found["N"], rtol=1e-9, atol=1e-15)


def test_no_drag_in_equilibrium_without_the_shifts_and_some_of_order_gamma_squared_with_them():
    still = AndreevDots(**(PAPER | {"bias": 0.0}))
    assert set(still.currents("redfield").values()) == {0.0}
    spurious = []
    for factor in (1.0, 0.1, 0.01):
        d = AndreevDots(**(PAPER | {"bias": 0.0} | {n: factor*PAPER[n] for n in ("Gamma_N", "Gamma_L", "Gamma_R")}))
        spurious.append(float(redfield.solve(d, shifts=True).currents["N"]))
    np.testing.assert_allclose(np.diff(np.log10(np.abs(spurious))), -2, atol=0.05)
    # close to zero bias it goes with the square, as the drag does
    V = 10.0**np.arange(-5, -1.5, 0.5)
    d = AndreevDots(**(PAPER | {"bias": V}))
    both = d.currents("redfield")["N"]/d.currents()["N"]
    np.testing.assert_allclose(both, both[0], rtol=3e-2)


def test_many_points_are_each_what_it_is_alone():
    p = PAPER | {"eps_p": np.linspace(-1, 0.5, 61)[:, None], "eps_a": np.linspace(-1, 1, 70)}
    found = AndreevDots(**p).currents(method="redfield")
    one = AndreevDots(**(p | {"eps_p": p["eps_p"][50, 0], "eps_a": p["eps_a"][60]})).currents("redfield")
    for lead in "NSLR":
        assert isinstance(one[lead], float)
        assert found[lead].shape == (61, 70) and found[lead][50, 60] == pytest.approx(one[lead], rel=1e-12)
    assert np.all(found["N"] + found["S"] == 0) and np.all(found["L"] + found["R"] == 0)


def test_corners_are_no_trouble():
    for change in ({"Gamma_S": 0.0}, {"Gamma_S": 0.0, "eps_p": -0.25}, {"U_ap": 0.0}, {"kT": 1e-4}, {"Gamma_R": 0.0}):
        found = AndreevDots(**(PAPER | change)).currents("redfield")
        assert all(math.isfinite(value) for value in found.values())
        if change.keys() & {"U_ap"}:
            assert abs(found["N"]) < 1e-16
        if "Gamma_S" in change:
            assert abs(found["N"]) < 1e-15
