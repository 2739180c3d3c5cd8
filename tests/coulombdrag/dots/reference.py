"""Null vectors of rate matrices at sixty digits, and currents from them, with nothing of the factored forms."""

import mpmath as mp

DIGITS = 60


def fermi(x):
    """1/(1 + e^x)."""
    return 1/(1 + mp.exp(x))


def null_vector(W):
    """Populations of rates W[i][j] from j to i, by Gaussian elimination with pivoting in mpmath."""
    n = len(W)
    A = mp.matrix(n, n)
    for i in range(n):
        for j in range(n):
            if i != j:
                A[i, j] += W[i][j]
                A[j, j] -= W[i][j]
    for j in range(n):
        A[0, j] = mp.mpf(1)
    b = mp.matrix(n, 1)
    b[0] = mp.mpf(1)
    return mp.lu_solve(A, b)


def capacitive(eps, U, Gamma, mu, kT, leads_on, digits=0):
    """Populations {(na, nb): p}, currents, energy currents and heat of the leads; gross fluxes.

    Works with as many digits as the smallest population needs beside DIGITS.
    """
    kT = list(kT) if hasattr(kT, "__len__") else [kT]*len(mu)
    span = (2*abs(float(U)) + 2*max(abs(float(e)) for e in eps) + 2*max(abs(float(m)) for m in mu))/min(map(float, kT))
    with mp.workdps(DIGITS + digits + int(2*span)):
        eps, mu, kT = [[mp.mpf(float(v)) for v in a] for a in (eps, mu, kT)]
        U, Gamma = mp.mpf(float(U)), [[mp.mpf(float(g)) for g in row] for row in Gamma]
        states = [(0, 0), (1, 0), (1, 1), (0, 1)]
        W = [[mp.mpf(0)]*4 for _ in states]
        rates = {}
        for lead, on in enumerate(leads_on):
            d = "ab".index(on)
            for n in (0, 1):
                f = fermi((eps[d] + n*U - mu[lead])/kT[lead])
                g = 1 - f
                empty, full = ((0, n), (1, n)) if d == 0 else ((n, 0), (n, 1))
                i, j = states.index(empty), states.index(full)
                rates[lead, n] = (Gamma[lead][n]*f, i, Gamma[lead][n]*g, j)
                W[j][i] += Gamma[lead][n]*f
                W[i][j] += Gamma[lead][n]*g
        p = null_vector(W)
        particles, energy, heat = [], [], []
        for lead, on in enumerate(leads_on):
            d = "ab".index(on)
            edges = [rates[lead, n][0]*p[rates[lead, n][1]] - rates[lead, n][2]*p[rates[lead, n][3]] for n in (0, 1)]
            particles.append(edges[0] + edges[1])
            energy.append(eps[d]*edges[0] + (eps[d] + U)*edges[1])
            heat.append(energy[-1] - mu[lead]*particles[-1])
        return {s: p[i] for i, s in enumerate(states)}, particles, energy, heat
