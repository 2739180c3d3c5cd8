"""Eqs. (6)-(9): the average of two heat currents. The correlation (8) is quoted; what it must obey is checked here.

Diffusons in wave numbers and energies are P(q, w) = 1/(D q^2 - i w + Gamma) with hbar = 1.
"""

from __future__ import annotations

import sympy as sp
from sympy import I, exp, gamma, oo, pi, sqrt

from .ensemble import average, drops, slopes
from .landauer import T, chester_thellung, product
from .paper import paper
from .symbols import D, E, Gamma_in, L, d, e, grad, h, kT

q, w, nu, eps = sp.symbols("q omega nu epsilon", positive=True)
one, two = sp.symbols("E_1 E_2")
energy = sp.Symbol("E", positive=True)


def unit():
    """What stands before the integrals of (2)."""
    return chester_thellung(e / h * E)


@paper.definition("ladder", "diffuson with its inelastic cut-off", ours=True)
def P(q, w):
    return 1 / (D * q**2 - I * w + Gamma_in)


@paper.ours("ladder-time", "what is left of a density after a time s", follows=("ladder",))
def left(s):
    return exp(-(D * q**2 + Gamma_in) * s)


@left.proof(identity="residue in the lower half plane of frequencies")
def _(s):
    place = sp.solve(1 / P(q, one), one)[0]
    return -I * exp(-I * place * s) / sp.diff(1 / P(q, one), one)


@paper.ours("T-mean", "mean transmission over wave numbers, what enters a probe included: it vanishes at q = 0",
            follows=("ladder",))
def mean():
    return -2 * pi * nu * Gamma_in * D * q**2 / (D * q**2 + Gamma_in)


@mean.proof(identity="ladder from probe to probe less 2 pi nu Gamma, what comes out of one")
def _():
    return 2 * pi * nu * Gamma_in * (Gamma_in * P(q, 0) - 1)


@paper.ours("T-slope", "mean of T' at long wave length over the mean of T, in a plane of free electrons with one mean "
                       "free time: small beside 1/Gamma, but not zero", follows=("T-mean",))
def mean_slope():
    return 1 / energy


@mean_slope.proof(identity="energy derivative of nu D, nu constant and D proportional to the energy")
def _():
    slow = sp.diff(mean(), q, 2).subs(q, 0).subs(D, sp.Symbol("c") * energy)
    return sp.simplify(sp.diff(slow, energy) / slow)


@paper.limit("einstein", "current into the probes at long wave length: e nu D times the second derivative of mu",
             of=lambda: e / h * mean(), at=(q, 0), rate=2, follows=("T-mean",), ours=True)
def diffusion():
    return -e / h * 2 * pi * nu * D * q**2


@paper.limit("6", "average of two heat currents between fixed places: the chemical potentials at their mean, eps is "
                  "their relative fluctuation", of=lambda: unit()**2 * average(
                      a * b * u * v for a, b, u, v in zip(*slopes(), *drops(eps), strict=True)),
             at=(eps, 0), rate=1, follows=("1",))
def factorised():
    return pi**4 * kT**4 / (9 * h**2) * average(a * b for a, b in zip(*slopes(), strict=True)) \
        * average(drops(0)[0]) * average(drops(0)[1])


paper.erratum("6", printed="the mean of T' vanishes", misread=False,
              correct="it is the energy derivative of the classical conductivity over space: smaller by Gamma/E_F "
                      "than its fluctuation, and zero only where the conductivity has no slope",
              evidence="mean of the ladder",
              backed_by=("T-slope",))


@paper.derived("7", "mean difference of two chemical potentials", follows=("T-mean",))
def drop(r):
    return grad * r


@drop.proof(identity="no current into any probe at the lowest power of q: mu'' = 0, with the given slope")
def _(r):
    potential, place = sp.Function("mu"), sp.Symbol("x")
    weight = sp.diff(mean(), q, 2).subs(q, 0)
    found = sp.dsolve(weight * potential(place).diff(place, 2), potential(place),
                      ics={potential(0): 0, potential(place).diff(place).subs(place, 0): grad})
    return found.rhs.subs(place, r)


@paper.quoted("8", "correlation of two energy derivatives of transmissions, but for its function of the positions",
              reference="diagrams of S. Hershfield, Ann. Phys. (N.Y.) 196, 12 (1989), and C. L. Kane, R. A. Serota and "
                        "P. A. Lee, Phys. Rev. B 37, 6701 (1988); evaluated in the paper without the steps")
def correlation():
    return L**(-4 * (d - 1)) / (h * D)**2


@paper.ours("8-volume", "correlation (8) over coherence volumes: T' is of order one over Gamma for a pair of volumes",
            follows=("8",))
def by_volume():
    return 1 / (Gamma_in**2 * L**(4 * d))


@by_volume.proof(identity="Gamma = h D/L^2")
def _():
    return correlation().subs(D, Gamma_in * L**2 / h)


@paper.ours("8-sum", "sum of the correlation over one of the places that electrons come from",
            follows=("5-rows",))
def sum_rule():
    return sp.S.Zero


@sum_rule.proof(identity="rows of T' add up to zero", method="numeric")
def _():
    slope = sp.diff(T(), E)
    return sum(slope[1, s] * slope[2, 3] for s in range(4))


@paper.ours("8-speckle", "mean square of T'(1, 2), over the square of the mean of T, of Gaussian amplitudes in three "
                         "dimensions, at the distance r", follows=("ladder",))
def speckle(r):
    return r * sqrt(Gamma_in / D) / (2 * Gamma_in**2)


@speckle.proof(identity="square of the modulus of the diffuson at both energies, differentiated over both")
def _(r):
    decay = sqrt((1 / P(q, eps) - D * q**2) / D)  # of exp(-decay r)/r, the diffuson in space
    real = sum(sp.re(sp.diff(decay, eps, n).subs(eps, 0)) * eps**n / sp.factorial(n) for n in range(3))
    modulus = exp(-2 * r * real)
    return sp.simplify(-sp.diff(modulus, eps, 2).subs(eps, 0) / modulus.subs(eps, 0))


@paper.estimate("8-speckle-ratio", "that at the distance L over (8): square of the number of levels within Gamma in a "
                                   "coherence volume", follows=("8-speckle", "8-volume"), ours=True)
def speckle_ratio():
    return (nu * Gamma_in * L**3)**2


@speckle_ratio.proof(identity="mean of T is the ladder at that distance, in three dimensions", within=40)
def _():
    mean_T = 2 * pi * nu * Gamma_in**2 / (4 * pi * D * L)
    ratio = mean_T**2 * speckle(L) / by_volume().subs(d, 3)
    return ratio.subs(D, Gamma_in * L**2)


paper.erratum("8", printed="f is long-ranged in all its variables and contains no delta function; it is of "
                           "order one when all points are near, and small beyond",
              correct="its integral over the place that electrons come from vanishes, by (5): what is positive and "
                      "long-ranged is balanced by a part at the same place, r_2 = r_1, or by a change of sign; that "
                      "part has no weight in (6). And at r_1 = r_3 with r_2 = r_4 the speckle of single amplitudes is "
                      "larger than (8) by the square of the number of levels within Gamma in a coherence volume; its "
                      "range is the wave length, so that averages over coherence volumes lose most of it",
              evidence="rows of T' add up to zero for every realisation; Gaussian amplitudes; on a lattice of 14 x 14 "
                       "sites the mean square is above twenty times the correlation of pairs two sites apart",
              backed_by=("8-sum", "5", "8-speckle", "8-speckle-ratio"))


@paper.estimate("9", "correlation of two heat currents, but for its function of the positions", follows=("1", "7", "8"))
def squared():
    return kT**4 / h**2 * L**(2 * (3 - d)) * grad**2 / (h * D)**2


@squared.proof(identity="(6) to (8): two integrals over a coherence volume, two drops over L, no pi^4/9", within=11)
def _():
    return unit()**2 * L**(2 * d) * correlation() * drop(L)**2


@paper.ours("9-sum", "sum of the correlation of two heat currents over one of the places: g changes sign",
            follows=("4", "5-rows"))
def heat_sum():
    return sp.S.Zero


@heat_sum.proof(identity="columns of T' add up to zero", method="numeric")
def _():
    return sum(product(r, 2) for r in range(4))


paper.erratum("9", printed="g has the same properties as f: of order one within the coherence length and small beyond",
              correct="its integral vanishes, since the linear heat of all leads together does: g changes sign",
              evidence="columns of T' add up to zero for every realisation", backed_by=("9-sum",))


# How this differs from the correlation of conductivities


@paper.derived("difference-1", "energy derivatives of a loop of n diffusons: two more of them", follows=("ladder",),
               cases=(1, 2))
def more(n):
    return n * (n + 1) * P(q, 0)**(n + 2)


@more.proof(identity="derivatives over both energies at E_1 = E_2")
def _(n):
    return sp.diff(P(q, one - two)**n, one, two).subs(one, two)


@paper.derived("difference-1-range", "sum of three diffusons over the wave numbers, in two and three dimensions: "
                                     "finite, as one diffuson's is not", follows=("ladder",),
               cases=(sp.Integer(2), sp.Integer(3)))
def finite(d):
    return gamma(3 - d / 2) / (2 * (4 * pi)**(d / 2)) * D**(-d / 2) * Gamma_in**(d / 2 - 3)


@finite.proof(identity="integrated over wave numbers")
def _(d):
    sphere = 2 * pi**(d / 2) / gamma(d / 2)
    return sp.integrate(sphere * q**(d - 1) / (2 * pi)**d * P(q, 0)**3, (q, 0, oo))


@paper.limit("difference-1-before", "one diffuson up to the wave number Q in two dimensions: it grows without end",
             of=lambda: sp.log(1 + D * q**2 / Gamma_in) / (4 * pi * D), at=(q, oo), rate=1 / sp.log(q),
             points=[10**n for n in range(6, 60, 9)], domain={D: (1, 2), Gamma_in: (1, 2)}, ours=True)
def endless():
    return sp.log(q) / (2 * pi * D)


@paper.derived("footnote 13", "current and density vertices, each over the diffuson that dresses it",
               follows=("ladder",))
def vertices():
    return sp.S.Zero, 1 / Gamma_in


@vertices.proof(identity="wave number zero")
def _():
    return (I * q * P(q, 0)).subs(q, 0), P(0, 0)


@vertices.proof(identity="diffuson of one dimension in space", domain={D: (1, 2), Gamma_in: (1, 2)})
def _():
    place = sp.Symbol("r", positive=True)
    shape = exp(-place * sqrt(Gamma_in / D)) / (2 * sqrt(D * Gamma_in))
    slope = sp.diff(shape, place)
    right = sp.integrate(slope, (place, 0, oo))
    return sp.simplify(right - right), sp.simplify(2 * sp.integrate(shape, (place, 0, oo)))


@paper.derived("difference-2", "vertices of (8): density over current, at wave number q", follows=("ladder",))
def density_over_current():
    return 1 / (I * q)


@density_over_current.proof(identity="dressed by the same diffuson")
def _():
    return P(q, 0) / (I * q * P(q, 0))


@paper.limit("difference-3", "diffuson of a density vertex: cut off by L_in, where that of the conductivity goes on as",
             of=lambda: P(q, 0), at=(q, oo), rate=2, follows=("ladder",), domain={D: (1, 2), Gamma_in: (1, 2)})
def uncut():
    return 1 / (D * q**2)


@paper.figure("Fig. 2", "diagram: two diffusons of the energy difference between dressed densities, and four at zero",
              follows=("ladder",))
def second_figure():
    return P(q, one - two)**2 * P(q, 0)**4
