"""The eight-state master equation in ball arithmetic: golden rule between eigenvectors, elimination, no factoring."""

import flint
from flint import arb

from coulombdrag.dots.andreev import LEADS, STATES


def states(p):
    """Energy of each of `STATES` and its amplitudes on (0, up, down, 2); all exact for float64 parameters."""
    found = {}
    for n in (0, 1):
        shift, double = n*p["eps_a"], 2*(p["eps_p"] + n*p["U_ap"]) + p["U_p"]
        root = (double*double/4 + p["Gamma_S"]**2).sqrt()
        for name, sign in (("+", -1), ("-", 1)):
            energy = double/2 + sign*root        # of [[0, Gamma_S], [Gamma_S, double]]
            size = (energy**2 + p["Gamma_S"]**2).sqrt()
            vector = [p["Gamma_S"]/size, arb(0), arb(0), energy/size]
            if p["Gamma_S"] == 0:
                low = (double > 0) == (sign < 0)
                vector = [arb(int(low)), arb(0), arb(0), arb(int(not low))]
            found[f"{name}{n}"] = shift + energy, vector
        for i, name in enumerate(("up", "down")):
            found[f"{name}{n}"] = shift + p["eps_p"] + n*p["U_ap"], [arb(int(j == i + 1)) for j in range(4)]
    return found


def created(vector):
    """d_up^+ and d_down^+ on the amplitudes (0, up, down, 2), |2> = d_up^+ d_down^+ |0>."""
    zero = arb(0)
    return [zero, vector[0], zero, vector[2]], [zero, zero, vector[0], -vector[1]]


def dot(u, v):
    return sum((a*b for a, b in zip(u, v, strict=True)), arb(0))


def rates(p):
    """(lead, from, to, rate, charge) of every transition."""
    found, at = [], states(p)
    mu = {"N": arb(0), "L": p["bias"]/2, "R": -p["bias"]/2}
    for i in STATES:
        for j in STATES:
            if i[-1] == j[-1]:
                weight = sum((dot(at[j][1], v)**2 for v in created(at[i][1])), arb(0))
                leads = "N"
            elif i[-1] < j[-1]:
                weight, leads = dot(at[j][1], at[i][1])**2, "LR"
            else:
                continue
            if weight == 0:
                continue
            for lead in leads:
                x = (at[j][0] - at[i][0] - mu[lead])/p["kT"]
                strength = p[f"Gamma_{lead}"]*weight
                found.append((lead, i, j, strength/(1 + x.exp()), 1))
                found.append((lead, j, i, strength/(1 + (-x).exp()), -1))
    return at, found


def steady(W):
    """Probabilities of rates W[to][from]: elimination by Grassmann, Taksar and Heyman."""
    W, size = [list(row) for row in W], len(W)
    for last in range(size - 1, 0, -1):
        out = sum((W[i][last] for i in range(last)), arb(0))
        for i in range(last):
            for j in range(last):
                if i != j:
                    W[i][j] += W[i][last]*W[last][j]/out
        W[last] = [rate/out for rate in W[last]]
    weights = [arb(1)]
    for row in W[1:]:
        weights.append(sum((rate*w for rate, w in zip(row, weights, strict=False)), arb(0)))
    total = sum(weights, arb(0))
    return [w/total for w in weights]


def solve(digits=1600, pairing="amplitude", **parameters):
    """Energies, populations, currents, energy currents as balls, and how far each is known."""
    with flint.ctx.workdps(digits):
        p = {name: arb(float(value)) for name, value in parameters.items()}
        if pairing == "rate":
            p["Gamma_S"] /= 2
        at, found = rates(p)
        W = [[arb(0)]*8 for _ in STATES]
        for _, i, j, rate, _ in found:
            W[STATES.index(j)][STATES.index(i)] += rate
        weights = dict(zip(STATES, steady(W), strict=True))
        currents = {lead: arb(0) for lead in LEADS}
        energies = {lead: arb(0) for lead in LEADS}
        for lead, i, j, rate, charge in found:
            currents[lead] += charge*rate*weights[i]
            energies[lead] += (at[j][0] - at[i][0])*rate*weights[i]
        # what the passive dot holds does not change: S makes up for N; d n_p/dt by pairing alone
        currents["S"] = -currents["N"]
        return {"energies": {s: at[s][0] for s in STATES}, "populations": weights, "currents": currents,
                "energy_currents": energies}
