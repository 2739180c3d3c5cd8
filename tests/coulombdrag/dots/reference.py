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


def moduli(eps, U, Gamma, mu, kT, leads_on):
    """What rounding errors of each lead's current are relative to: moduli of the terms of its factored form.

    The flux is a sum over the choice of a lead for each edge of the ring; the current of a lead through an edge is its
    share of the flux and what it takes from the other leads, in the smallest of the three ways to split it.
    """
    kT = list(kT) if hasattr(kT, "__len__") else [kT]*len(mu)
    x = {(i, n): (mp.mpf(float(eps["ab".index(on)])) + n*mp.mpf(float(U)) - mp.mpf(float(mu[i])))/mp.mpf(float(kT[i]))
         for i, on in enumerate(leads_on) for n in (0, 1)}
    g = {(i, n): mp.mpf(float(Gamma[i][n])) for i in range(len(mu)) for n in (0, 1)}
    up, down = ({key: g[key]*fermi(s*x[key]) for key in g} for s in (1, -1))
    on = {dot: [i for i, at in enumerate(leads_on) if at == dot] for dot in "ab"}
    W = {(dot, n, s): mp.fsum(w[i, n] for i in on[dot])
         for dot in "ab" for n in (0, 1) for s, w in ((1, up), (-1, down))}
    ring = [("a", 0, 1), ("b", 1, 1), ("a", 1, -1), ("b", 0, -1)]
    forward, backward = [W[key] for key in ring], [W[dot, n, -s] for dot, n, s in ring]
    trees = [mp.fsum(mp.fprod(backward[(i + j) % 4] for j in range(k))
                     * mp.fprod(forward[(i + j) % 4] for j in range(k + 1, 4)) for k in range(4)) for i in range(4)]
    Z = mp.fsum(trees)
    p = dict(zip([(0, 0), (1, 0), (1, 1), (0, 1)], (t/Z for t in trees), strict=True))
    flux = mp.fsum(abs(up[i, 0]*up[k, 1]*down[j, 1]*down[q, 0] - down[i, 0]*down[k, 1]*up[j, 1]*up[q, 0])
                   for i in on["a"] for j in on["a"] for k in on["b"] for q in on["b"])/Z
    found = []
    for i, dot in enumerate(leads_on):
        total = mp.mpf(0)
        for n in (0, 1):
            taken = mp.fsum(abs(up[i, n]*down[j, n] - up[j, n]*down[i, n]) for j in on[dot] if j != i)
            empty, full = (p[0, n], p[1, n]) if dot == "a" else (p[n, 0], p[n, 1])
            forms = []
            for share, below, weight in ((up[i, n], W[dot, n, 1], full), (down[i, n], W[dot, n, -1], empty)):
                if below:
                    forms.append((share*flux + taken*weight)/below)
            total += min(forms) if forms else 0
        found.append(total)
    return found


def density(E, gap, dynes=0):
    """BCS density of states with Dynes' broadening, of exact numbers."""
    if gap == 0:
        return mp.mpf(1)
    if dynes == 0:
        return abs(E)/mp.sqrt(E*E - gap*gap) if abs(E) > gap else mp.mpf(0)
    z = mp.mpc(abs(E), dynes)
    return abs(mp.re(z/mp.sqrt(z*z - gap*gap)))


def quasiparticles(eps_p, eps_a, U_ap, Gamma_S, Gamma_N, Gamma_L, Gamma_R, bias, kT, gap, dynes=0.0, U_p=None):
    """Populations {(k, n): p}, currents {lead: I} and what errors of N are relative to: moduli of its flux terms."""
    K = 1 if U_p is None else 2
    numbers = (eps_p, eps_a, U_ap, Gamma_S, Gamma_N, Gamma_L, Gamma_R, bias, kT, gap, dynes, U_p or 0.0)
    span = 4*sum(abs(float(v)) for v in (eps_p, eps_a, U_ap, bias, U_p or 0.0))/float(kT)
    with mp.workdps(DIGITS + int(span)):
        eps_p, eps_a, U_ap, G_S, G_N, G_L, G_R, bias, kT, gap, dynes, U_p = (mp.mpf(float(v)) for v in numbers)
        states = [(k, n) for k in range(K + 1) for n in (0, 1)]
        W = [[mp.mpf(0)]*len(states) for _ in states]
        moves = {lead: [] for lead in "NSLR"}

        def move(lead, G, E, mu, low, high, up, down):
            f = fermi((E - mu)/kT)
            i, j = states.index(low), states.index(high)
            there, back = up*G*f, down*G*(1 - f)
            W[j][i] += there
            W[i][j] += back
            moves[lead].append((there, i, back, j))

        for k in range(K):
            for n in (0, 1):
                E = eps_p + k*U_p + n*U_ap
                spins = (1, 1) if K == 1 else (2 - k, 1 + k)
                move("N", G_N, E, 0, (k, n), (k + 1, n), *spins)
                move("S", G_S*density(E, gap, dynes), E, 0, (k, n), (k + 1, n), *spins)
        for k in range(K + 1):
            for lead, G, mu in (("L", G_L, bias/2), ("R", G_R, -bias/2)):
                move(lead, G, eps_a + k*U_ap, mu, (k, 0), (k, 1), 1, 1)
        p = null_vector(W)
        currents = {lead: mp.fsum(a*p[i] - b*p[j] for a, i, b, j in edges) for lead, edges in moves.items()}
        bound = mp.mpf(0)
        for k in range(K):
            up = moves["N"][2*k], moves["S"][2*k]
            flux = mp.fsum(a*p[i] - b*p[j] for a, i, b, j in up)
            rates = [G_N + G_S*density(eps_p + k*U_p + n*U_ap, gap, dynes) for n in (0, 1)]
            if all(rates):
                bound += abs(flux*G_N*(rates[0] + rates[1] - 2*G_N)/(rates[0]*rates[1]))
        return {s: p[i] for i, s in enumerate(states)}, currents, bound
