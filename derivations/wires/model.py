"""The exactly solvable model of Sec. VII: its equations, Eqs. (78)-(87).

Averages are `moments`: every identity holds for any measure on the momentum axis. `G[sigma]` is the derivative of the
regular part of g_sigma, X[sigma] its average. An upright D without index below a fraction is (74) at one k. Which
constants are free is settled in `constants`, the solution stands in `solution`, its current and the drag resistivity in
`regular`, and S without cancellation is the entry "S-exact" of `squares`.
"""

from __future__ import annotations

import mpmath
import sympy as sp
from sympy import pi

from .fokker_planck import Ck, D3k, conserved, h, integrated, solution, source, tanh_of
from .fokker_planck import denominator as script_D
from .gradient import g
from .moments import G, Moment, Named, tanh, zeta
from .pair_dc import density_of
from .paper import paper
from .symbols import D2, D3, WIRES, E, T, bar, e, epsilon_F, k, k_T, lam, m, mu, n, pair, zeta2

X = pair("X", real=True)  # averages (79)
C = pair("C", real=True)  # integral terms, independent of k in the model
EACH = [(1,), (2,)]
Z = {s: zeta[s]**2 for s in WIRES}
below = {s: 1 - tanh[s] for s in WIRES}  # twice the Fermi function


@paper.ours("n-moment", "integrand over k of the density, k^2 zeta^2/(8 pi m T), after partial integration", cases=EACH,
            follows=("24",))
def density_integrand(s):
    return below[s] / (4 * pi)


@density_integrand.proof(identity="they differ by a total derivative, of k (1 - tanh)/(4 pi)")
def _(s):
    step = sp.tanh((k**2 / (2 * m) - epsilon_F[s]) / (2 * T))
    whole = density_of(s).function + sp.diff(k * (1 - step) / (4 * pi), k)
    return whole.subs(zeta2(s), 1 - step**2).subs(step, tanh[s])


@paper.step
def density(s):
    """Density of a wire as a moment."""
    return Named(n[s], Moment(density_integrand(s)))


@paper.step
def total():
    """Density of both wires."""
    return density(1) + density(2)


@paper.ours("70-local", "momentum current through k against the field, both as in (70); C does not depend on k",
            cases=EACH, follows=("n-moment", "70", "71"))
def local(s):
    field = e / 2 * density(bar(s)) / total() * (E[s] - E[bar(s)]) * below[s]
    return sp.Eq(field, Z[s] * (D2 / 2 * Z[bar(s)] * (G[s] - G[bar(s)]) + D3[s] * G[s] - C[s]))


def localised(expression):
    """An entry of Sec. VI at one k: its functions as local symbols, D^(3) and C independent of k, n as moments."""
    rule = {n[s]: density(s) for s in WIRES}
    for s in WIRES:
        rule |= {tanh_of(s): tanh[s], zeta2(s).base: 1 / zeta[s], g[s].diff(k): G[s], D3k[s]: D3[s], Ck[s]: C[s]}
    return expression.xreplace(rule)


@local.proof(identity="(70) at one k, with D^(3) and C independent of it", method="numeric")
def _(s):
    return localised(integrated(s))


@paper.step
def denominator():
    """(74) at one k."""
    return Named(r"\mathcal{D}", localised(script_D()))


@paper.step
def derivatives(explicit=True):
    """(72) with (73) at one k; with the integral terms (82), or with C as it is."""
    given = {h[s]: source(s) for s in WIRES}
    found = [localised(solution(s).xreplace(given)) for s in WIRES]
    terms = {C[s]: integral_term(s) for s in WIRES} if explicit else {}
    return tuple(part.xreplace(terms) for part in found)


@paper.derived("81", "smearing k_T of a wire: 8 pi T times its compressibility", cases=EACH)
def smearing(s):
    return 8 * pi * T * Moment(Z[s] / (8 * pi * T))


@smearing.proof(identity="derivative of the density by the chemical potential, and the integral of zeta^2",
                method="numeric")
def _(s):
    step = sp.tanh((k**2 / (2 * m) - epsilon_F[s]) / (2 * T))
    slope = sp.diff((1 - step) / (4 * pi), epsilon_F[s]).subs(step, tanh[s])
    return 8 * pi * T * Moment(slope.subs(1 - tanh[s]**2, Z[s]))


@paper.step
def kT(s):
    """Smearing of a wire, as a moment with a name."""
    return Named(k_T[s], Moment(Z[s]))


def smearing_at(T, m, epsilon_F_1):
    """k_T in numbers, with energies as the variable of integration, and the Fermi momentum."""
    edges = [0, *(epsilon_F_1 + T * step for step in range(-60, 61, 6) if epsilon_F_1 + T * step > 0)]
    edges = [mpmath.sqrt(2 * m * edge) for edge in edges]
    return 2 * mpmath.quad(lambda k: mpmath.sech((k**2 / (2 * m) - epsilon_F_1) / (2 * T))**2, edges)


@paper.limit("81-cold", "k_T where the gas is degenerate", of=smearing_at, at=(T, 0), rate=2, follows=(),
             points=[sp.Rational(1, 10 * 2**i) for i in range(5)], domain={m: (1, 2), epsilon_F[1]: (1, 2)})
def smearing_cold():
    return 8 * m * T / sp.sqrt(2 * m * epsilon_F[1])


@paper.derived("80", "average over the thermal smearing of a wire, of a function that may depend on k",
               cases=[(s, G[s]) for s in WIRES])
def mean(s, f):
    return Moment(Z[s] * f) / kT(s)


@mean.proof(identity="the weight of (75), normalised so that a constant is its own average", method="numeric")
def _(s, f):
    weight = Z[s] / Moment(Z[s])
    return Moment(weight * f)


@paper.definition("79", "average of the derivative of g_sigma", cases=EACH, follows=("80",))
def average(s):
    return mean(s, G[s])


@paper.derived("78", "conservation of momentum with D^(3) and C independent of k",
               follows=("75", "71", "79", "80", "n-moment"))
def conservation():
    first, second = ((D3[s] * average(s) - C[s]) * kT(s) for s in WIRES)
    return sp.Eq(first, -second)


@conservation.proof(identity="(75) integrated over k", method="numeric")
def _():
    return Moment(localised(conserved()))


@paper.definition("82", "integral term of the model", cases=EACH)
def integral_term(s):
    return lam[s] * X[s] + mu[s] * X[bar(s)]


@paper.derived("83", "diffusion coefficient for which momentum is conserved at any g", cases=EACH,
               follows=("78", "82", "79"))
def diffusion(s):
    return lam[s] + mu[bar(s)] * kT(bar(s)) / kT(s)


@diffusion.proof(identity="coefficient of the average of wire sigma in (78) with (82)", method="numeric")
def _(s):
    given = {average(r) * kT(r): X[r] * kT(r) for r in WIRES} | {C[r]: integral_term(r) for r in WIRES}
    law = (conservation().lhs - conservation().rhs).xreplace(given)
    share = law.diff(X[s])
    return -share.subs(D3[s], 0) / share.diff(D3[s])


@paper.derived("85", "coefficient of the wire's own average", cases=EACH,
               follows=("72", "73", "74", "71", "82", "n-moment"))
def own(s):
    inner = D2 * (lam[s] * Z[s] + mu[bar(s)] * Z[bar(s)]) + 2 * D3[bar(s)] * lam[s]
    return 1 - inner / (2 * denominator())


@own.proof(identity="(72) with (73) and (82)", method="numeric")
def _(s):
    return 1 - derivatives()[s - 1].diff(X[s])


@paper.derived("86", "coefficient of the other wire's average", cases=EACH,
               follows=("72", "73", "74", "71", "82", "n-moment"))
def other(s):
    inner = D2 * (mu[s] * Z[s] + lam[bar(s)] * Z[bar(s)]) + 2 * D3[bar(s)] * mu[s]
    return -inner / (2 * denominator())


@other.proof(identity="(72) with (73) and (82)", method="numeric")
def _(s):
    return -derivatives()[s - 1].diff(X[bar(s)])


@paper.derived("87", "what the fields drive", cases=EACH, follows=("72", "73", "74", "71", "82", "n-moment"))
def driven(s):
    pair_part = D2 * (density(bar(s)) * below[s] - density(s) * below[bar(s)])
    inner = pair_part + 2 * D3[bar(s)] * density(bar(s)) * below[s] / Z[s]
    return e * (E[s] - E[bar(s)]) / (4 * total()) * inner / denominator()


@driven.proof(identity="(72) with (73), without integral terms", method="numeric")
def _(s):
    return derivatives()[s - 1].subs({X[1]: 0, X[2]: 0})


@paper.derived("84", "equation for the averages", cases=EACH, 
               follows=("72", "73", "80", "82", "85", "86", "87", "71", "74", "n-moment"))
def averaged(s):
    return sp.Eq(mean(s, own(s)) * X[s] + mean(s, other(s)) * X[bar(s)], mean(s, driven(s)))


@averaged.proof(identity="(72) averaged, the averages in it kept as unknowns", method="numeric")
def _(s):
    return sp.Eq(X[s], mean(s, derivatives()[s - 1]))
