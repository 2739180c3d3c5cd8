"""Transition rates of the Andreev drag: weights, their ratios r_+n and r_-n, the asymmetry R, and the current in N."""

from __future__ import annotations

import sympy as sp
from sympy import asinh, exp, sqrt, tanh

from .model import DOWN, ODD, SPINS, UP, A, creator, destroyer, explicit, gap, ket, modulus
from .paper import paper
from .symbols import BRANCHES, CHARGES, E, Gamma, Gamma_L, Gamma_N, Gamma_R, Gamma_S, T, U_ap, U_p, V, eps_p, tilde

EVEN = [(b, n) for b in BRANCHES for n in CHARGES]
TO_EVEN, TO_ODD = 1, -1
ELECTRON, HOLE = 1, -1
KINDS = [(b, n, t, q) for b, n in EVEN for t in (TO_EVEN, TO_ODD) for q in (ELECTRON, HOLE)]
REAL = {tilde[0]: (-2, 2), tilde[1]: (-2, 2)}
LEVELS = {eps_p: (-3, 1)}


@paper.definition("f", "occupation of a lead")
def f(energy, potential):
    return 1 / (1 + exp((energy - potential) / T))


@paper.definition("mu", "chemical potentials of L, R and N, over that of S; the active dot alone is biased")
def potentials():
    return V / 2, -V / 2, sp.S.Zero


def mu(lead):
    """Chemical potential of a lead."""
    return potentials()[("L", "R", "N").index(lead)]


@paper.definition("rates", "golden rule: an electron enters with weight G, or leaves as a hole with weight J",
                  follows=("f",))
def golden(G, J, energy, potential):
    return G * f(energy, potential) + J * (1 - f(-energy, potential))


def squared(operators, bra, ket):
    """Sum of the squared matrix elements of these operators."""
    return sum((((bra.T * op * ket)[0])**2 for op in operators), sp.S.Zero)


def ladder(modes, charge):
    """Creation operators of these modes for an electron, annihilation operators for a hole."""
    return [(creator if charge == ELECTRON else destroyer)(mode) for mode in modes]


@paper.step
def weight(branch, n, to, charge, spin=UP):
    """Sum over spins of the squared elements of d_sigma^+ (electron) or d_sigma (hole), to or from an odd state."""
    ends = ket(spin, n), ket(branch, n)
    first, last = ends if to == TO_EVEN else ends[::-1]
    return squared(ladder(SPINS, charge), last, first)


@paper.ours("x", "probability of |0> less that of |2> in |+>", follows=("states",), cases=CHARGES)
def x(n):
    return tilde[int(n)] / modulus(n)


@x.proof(identity="one less the mean number of electrons in |+>", method="numeric", domain=REAL)
def _(n):
    state = ket(1, n)
    return 1 - sum((state.T * creator(spin) * destroyer(spin) * state)[0] for spin in SPINS)


@paper.ours("weights", "G and J over Gamma_N of each transition between an even and an odd state",
            follows=("states", "x"), cases=KINDS)
def share(branch, n, to, charge):
    return (1 - branch * to * charge * x(n)) / 2


@share.proof(identity="squared matrix elements, spin up", method="numeric", domain=REAL)
def _(branch, n, to, charge):
    return weight(branch, n, to, charge)


@share.proof(identity="squared matrix elements, spin down", method="numeric", domain=REAL)
def _(branch, n, to, charge):
    return weight(branch, n, to, charge, DOWN)


@paper.derived("sum-rule", "G and J of a transition add up: the total rate does not know the mixing", cases=EVEN,
               follows=("states",))
def total(branch, n):
    return sp.S.One, sp.S.One


@total.proof(identity="squared matrix elements to and from the odd state", method="numeric", domain=REAL)
def _(branch, n):
    return tuple(weight(branch, n, to, ELECTRON) + weight(branch, n, to, HOLE) for to in (TO_EVEN, TO_ODD))


def turned(n):
    """Both odd states in the basis of spins along x."""
    return [(ket(UP, n) + sign * ket(DOWN, n)) / sqrt(2) for sign in (1, -1)]


@paper.derived("G-basis", "electron's weight from |+> to the odd states of spins along x, over that to spin up",
               follows=("states",), cases=CHARGES)
def invariant(n):
    return sp.S.One, sp.S.One


@invariant.proof(identity="sum over spins of the squares", method="numeric", domain=REAL)
def _(n):
    return tuple(squared(ladder(SPINS, ELECTRON), odd, ket(1, n)) / weight(1, n, TO_ODD, ELECTRON)
                 for odd in turned(n))


@invariant.printed(evidence="the text defines d_p as the sum of d_p,sigma and squares the element of the sum. For "
                            "spins up and down that is the sum of the squares; in other bases of the odd level it is "
                            "not, and one odd state would be dark")
def _(n):
    both = creator("up") + creator("down")
    return tuple(sp.simplify(((odd.T * both * ket(1, n))[0])**2 / weight(1, n, TO_ODD, ELECTRON))
                 for odd in turned(n))


@paper.derived("gamma", "Fermi factor of a hole's transition: that of an electron's, in N", follows=("f", "mu"))
def hole_factor():
    return f(E, mu("N"))


@hole_factor.proof(identity="one less the occupation at the opposite energy", domain={E: (-2, 2)})
def _():
    return 1 - f(-E, mu("N"))


@paper.derived("r-plus", "ratio of electrons and holes in the transition to |+>", follows=("A", "states"),
               cases=CHARGES)
def r_plus(n):
    return Gamma_S**2 / A(1, n)**2


@r_plus.proof(identity="G over J of that transition", method="numeric", domain=REAL)
def _(n):
    return weight(1, n, TO_EVEN, ELECTRON) / weight(1, n, TO_EVEN, HOLE)


@paper.derived("r-minus", "ratio of electrons and holes in the transition from |->", follows=("A", "states"),
               cases=CHARGES)
def r_minus(n):
    return A(-1, n)**2 / Gamma_S**2


@r_minus.proof(identity="G over J of that transition", method="numeric", domain=REAL)
def _(n):
    return weight(-1, n, TO_ODD, ELECTRON) / weight(-1, n, TO_ODD, HOLE)


def y(n):
    """Detuning as a rapidity."""
    return asinh(tilde[int(n)] / Gamma_S)


@paper.ours("r", "both ratios are the same, and fall with the detuning: above one below eps~ = 0, below one above",
            follows=("r-plus", "r-minus", "A"), cases=CHARGES)
def r(n):
    return exp(-2 * y(n)), exp(-2 * y(n))


@r.proof(identity="their definitions", method="numeric", domain=REAL)
def _(n):
    return r_plus(n), r_minus(n)


@paper.ours("r-reverse", "the ratio of the reverse transition is the inverse", follows=("r", "states"), cases=EVEN)
def r_reverse(branch, n):
    return 1 / r(n)[0]


@r_reverse.proof(identity="G over J from |+> and to |->", method="numeric", domain=REAL)
def _(branch, n):
    to = TO_ODD if branch == 1 else TO_EVEN
    return weight(branch, n, to, ELECTRON) / weight(branch, n, to, HOLE)


@paper.limit("r-strong", "for strong pairing", of=lambda: r_plus(0), at=(Gamma_S, sp.oo), rate=1,
             follows=("r-plus", "A"))
def r_strong():
    return sp.S.One


@paper.limit("r-strong-next", "how it gets there", of=lambda: r_plus(0) - 1, at=(Gamma_S, sp.oo), rate=1,
             follows=("r-plus", "A"), ours=True)
def r_strong_next():
    return -2 * tilde[0] / Gamma_S


@paper.derived("charge-2", "electrons from N in one turn of a cycle (2): positive where r_+n r_-n' > 1",
               follows=("r-plus", "r-minus", "A", "x"), cases=[(0, 1), (1, 0)])
def transferred(n, other):
    return 2 * (r_plus(n) * r_minus(other) - 1) / ((1 + r_plus(n)) * (1 + r_minus(other)))


@transferred.proof(identity="mean over electrons and holes of both transitions", method="numeric", domain=REAL)
def _(n, other):
    into, back = r_plus(n), r_minus(other)
    return (into - 1) / (into + 1) + (back - 1) / (back + 1)


@transferred.proof(identity="minus the sum of x", method="numeric", domain=REAL)
def _(n, other):
    return -x(n) - x(other)


@paper.definition("R", "asymmetry of the rates, Fig. 2(b)", follows=("r-plus", "r-minus"))
def R():
    ratio = r_plus(0) * r_minus(1)
    return (ratio - 1) / (ratio + 1)


@paper.ours("R-closed", "its closed forms: one function of both cycles", follows=("R", "x", "r-plus", "r-minus"))
def R_closed():
    return -tanh(y(0) + y(1)), -(x(0) + x(1)) / (1 + x(0) * x(1))


@R_closed.proof(identity="the definition", method="numeric", domain=REAL)
def _():
    return R(), R()


@R_closed.proof(identity="the other cycle", method="numeric", domain=REAL)
def _():
    ratio = r_plus(1) * r_minus(0)
    return ((ratio - 1) / (ratio + 1),) * 2


@paper.derived("R-slope", "slope of R over the level: negative everywhere, so that R is monotonic",
               follows=("R-closed", "R", "eps~"))
def R_slope():
    return explicit(-(1 - R_closed()[0]**2) * (1 / modulus(0) + 1 / modulus(1)))


@R_slope.proof(identity="derivative of the definition", method="numeric", domain=LEVELS)
def _():
    return sp.diff(explicit(R()), eps_p)


@paper.derived("eps-eh", "level at which R vanishes", follows=("R-closed", "eps~"))
def eps_eh():
    return -(U_p + U_ap) / 2


@eps_eh.proof(identity="the rapidities cancel where the detunings do")
def _():
    first, second = explicit(R_closed()[0]).atoms(asinh)
    (place,) = sp.solve(first.args[0] + second.args[0], eps_p)
    return place


@paper.ours("eh-x", "both x are opposite there", follows=("eps-eh", "x", "eps~"))
def x_eh():
    return -explicit(x(1)).subs(eps_p, eps_eh())


@x_eh.proof(identity="at that level")
def _():
    return explicit(x(0)).subs(eps_p, eps_eh())


@paper.ours("rates-N", "rates from both odd states to an even one, spins lumped, and back to both", cases=EVEN,
            follows=("rates", "states", "gap-N", "f", "mu"))
def rates_N(branch, n):
    energy = gap(branch, n)
    return Gamma_N * f(energy, mu("N")), 2 * Gamma_N * f(-energy, mu("N"))


def golden_N(branch, n, to, spin):
    """Rate of one transition at the contact N."""
    energy = to * gap(branch, n)
    G, J = (Gamma["N"] * weight(branch, n, to, charge, spin) for charge in (ELECTRON, HOLE))
    return golden(G, J, energy, mu("N"))


@rates_N.proof(identity="golden rule from spin up; the way back to either spin", method="numeric", domain=REAL)
def _(branch, n):
    return golden_N(branch, n, TO_EVEN, UP), sum(golden_N(branch, n, TO_ODD, spin) for spin in ODD)


@rates_N.proof(identity="golden rule from spin down: the same, so the lumping is exact", method="numeric", domain=REAL)
def _(branch, n):
    return golden_N(branch, n, TO_EVEN, DOWN), 2 * golden_N(branch, n, TO_ODD, DOWN)


@paper.ours("overlap", "probability to find branch b at n = 0 in branch b' at n = 1", follows=("x", "states"),
            cases=[(b, c) for b in BRANCHES for c in BRANCHES])
def overlap(first, second):
    both = Gamma_S**2 / (modulus(0) * modulus(1))
    return (1 + first * second * (x(0) * x(1) + both)) / 2


@overlap.proof(identity="squared matrix elements of d_a^+", method="numeric", domain=REAL)
def _(first, second):
    return squared(ladder(("a",), ELECTRON), ket(second, 1), ket(first, 0))


@paper.ours("overlap-odd", "an active electron comes and goes beside an odd state with weight one")
def overlap_odd():
    return sp.S.One, sp.S.Zero


@overlap_odd.proof(identity="squared matrix elements of d_a^+: to the same spin, to the other")
def _():
    return tuple(squared(ladder(("a",), ELECTRON), ket(spin, 1), ket(UP, 0)) for spin in ODD)


@paper.ours("rates-a", "rates of the active dot to fill and to empty, at a transition energy and for weight one",
            follows=("rates", "f", "mu"))
def rates_a(energy):
    leads = [(Gamma_L, mu("L")), (Gamma_R, mu("R"))]
    return tuple(sum(rate * f(side * energy, side * potential) for rate, potential in leads) for side in (1, -1))


@rates_a.proof(identity="golden rule at L and R", method="numeric", domain={V: (-3, 3)})
def _(energy):
    leads = [(Gamma_L, mu("L")), (Gamma_R, mu("R"))]
    return (sum(golden(rate, 0, energy, potential) for rate, potential in leads),
            sum(golden(0, rate, -energy, potential) for rate, potential in leads))
