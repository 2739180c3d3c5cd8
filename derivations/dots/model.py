"""Eq. (1) and what the pairing makes of it: even and odd states of the passive dot at each charge of the active one.

Operators are matrices on the eight Fock states, made by Jordan and Wigner's rule, so that signs come out by themselves.
"""

from __future__ import annotations

from functools import lru_cache

import sympy as sp
from sympy import Rational, pi, sqrt

from .paper import paper
from .symbols import BRANCHES, CHARGES, E, Gamma_S, U_ap, U_p, eps_a, eps_p, tilde

MODES = ("a", "up", "down")
SPINS = MODES[1:]
UP, DOWN = 2, 3  # the odd states; the even ones go by their branch, 1 for |+> and -1 for |->
ODD = {UP: "up", DOWN: "down"}


@lru_cache
def destroyer(mode: str) -> sp.ImmutableMatrix:
    """Annihilation operator of one of `MODES` on the Fock states |a, up, down>, the last digit running fastest."""
    sign, lower, unit = sp.diag(1, -1), sp.Matrix([[0, 1], [0, 0]]), sp.eye(2)
    place = MODES.index(mode)
    return sp.ImmutableMatrix(sp.kronecker_product(*(sign if i < place else lower if i == place else unit
                                                     for i in range(len(MODES)))))


def creator(mode: str) -> sp.ImmutableMatrix:
    """Creation operator of one of `MODES`."""
    return destroyer(mode).T


def fock(n: int, *spins: str) -> sp.ImmutableMatrix:
    """The passive dot's electrons created in the given order, from the last to the first, beside n active ones.

    Examples
    --------
    >>> fock(1, "up").T
    Matrix([[0, 0, 0, 0, 0, 0, 1, 0]])
    """
    state = sp.Matrix([1] + 7 * [0])
    if n:
        state = creator("a") * state
    for spin in reversed(spins):
        sign = -1 if n else 1  # the active electron is created last: it does not turn the sign of a passive state
        state = sign * creator(spin) * state
    return sp.ImmutableMatrix(state)


@paper.definition("1", "energy of the Fock state with n active and up, down passive electrons")
def H(n, up, down):
    return eps_a * n + eps_p * (up + down) + U_p * up * down + U_ap * n * (up + down)


@paper.definition("pairing", "amplitude of d_up^+ d_down^+, for an infinite gap: the paper's Gamma_S is a half width")
def pairing():
    return Gamma_S


coupling = sp.Symbol("t^2 nu", positive=True)  # tunnelling squared times the normal density of states of S
Delta, xi = sp.symbols("Delta xi", positive=True)


@paper.ours("pairing-gap", "amplitude that a lead with the gap Delta gives at an energy below it")
def amplitude():
    return pi * coupling * Delta / sqrt(Delta**2 - E**2)


@amplitude.proof(identity="anomalous Green's function of BCS, summed over the states of the lead", points=3,
                 domain={E: (Rational(-1, 2), Rational(1, 2)), Delta: (1, 3)})
def _():
    return 2 * sp.Integral(coupling * Delta / (xi**2 + Delta**2 - E**2), (xi, 0, sp.oo))


@paper.limit("pairing-half", "amplitude for a large gap: half the golden-rule rate 2 pi t^2 nu of the lead when normal",
             of=amplitude, at=(Delta, sp.oo), rate=2, follows=("pairing-gap",), ours=True)
def half_rate():
    return 2 * pi * coupling / 2


@paper.step
def hamiltonian():
    """(1) with the pairing on the eight Fock states."""
    number = [creator(mode) * destroyer(mode) for mode in MODES]
    levels = sp.diag(*(H(*(sp.Integer(part[i, i]) for part in number)) for i in range(8)))
    pair = creator("up") * creator("down")
    return levels + pairing() * (pair + pair.T)


@paper.definition("eps~", "mean energy of the even states at n active electrons, up to n eps_a", cases=CHARGES)
def detuning(n):
    return eps_p + n * U_ap + U_p / 2


def explicit(expression: sp.Expr) -> sp.Expr:
    """With the detunings in terms of the levels."""
    return sp.sympify(expression).subs({tilde[n]: detuning(n) for n in CHARGES})


def modulus(n: int) -> sp.Expr:
    """Half the distance of the even states."""
    return sqrt(tilde[int(n)]**2 + Gamma_S**2)


@paper.definition("A", "A_+ and A_-", cases=[(b, n) for b in BRANCHES for n in CHARGES])
def A(sign, n):
    return tilde[int(n)] + sign * modulus(n)


@paper.derived("H-even", "the even block at n active electrons", follows=("1", "pairing", "eps~"), cases=CHARGES)
def even_block(n):
    return sp.ImmutableMatrix([[n * eps_a, Gamma_S], [Gamma_S, n * eps_a + 2 * tilde[int(n)]]])


@even_block.proof(identity="matrix elements of (1) with the pairing between |0> and d_up^+ d_down^+ |0>")
def _(n):
    states = [fock(n), fock(n, "up", "down")]
    block = sp.Matrix(2, 2, lambda i, j: (states[i].T * hamiltonian() * states[j])[0])
    return block.subs(eps_p, sp.solve(detuning(n) - tilde[int(n)], eps_p)[0]).applyfunc(sp.expand)


@paper.derived("E-even", "energies of |+> and |->: |+> is the lower one", follows=("H-even", "A"),
               cases=[(b, n) for b in BRANCHES for n in CHARGES])
def E_even(branch, n):
    return n * eps_a + A(-branch, n)


@E_even.proof(identity="eigenvalues of the even block, the lower one first")
def _(branch, n):
    block = even_block(n)
    mean = block.trace() / 2
    return mean - branch * sqrt(sp.expand(mean**2 - block.det()))


@paper.derived("N", "norm of the vectors: the paper leaves it to the reader", follows=("A",),
               cases=[(b, n) for b in BRANCHES for n in CHARGES])
def norm(branch, n):
    return sqrt(A(branch, n)**2 + Gamma_S**2)


@norm.proof(identity="square root of 2 |A| times half the distance of the even states", method="numeric")
def _(branch, n):
    return sqrt(2 * branch * A(branch, n) * modulus(n))


@paper.derived("states", "amplitudes of |0> and |2> in |+> and |->", follows=("A", "N", "H-even", "E-even"),
               cases=[(b, n) for b in BRANCHES for n in CHARGES])
def vector(branch, n):
    return sp.ImmutableMatrix([A(branch, n), -Gamma_S]) / norm(branch, n)


@vector.proof(identity="null vector of the even block at its energy: unit length, |2> negative", method="numeric")
def _(branch, n):
    block = even_block(n)
    first = block[0, 1] / (E_even(branch, n) - block[0, 0])  # amplitude of |0> over that of |2>
    length = sqrt(1 + first**2)
    return sp.Matrix([-first, -1]) / length


@paper.step
def ket(state, n):
    """A state at n active electrons on the Fock states: a branch, UP or DOWN."""
    n = int(n)
    if state in ODD:
        return fock(n, ODD[int(state)])
    first, second = vector(state, n)
    return first * fock(n) + second * fock(n, "up", "down")


@paper.ours("A-product", "A_+ times A_-: each component of |-> is one of |+>, but for its sign", follows=("A",),
            cases=CHARGES)
def product(n):
    return -Gamma_S**2


@product.proof(identity="multiplied out")
def _(n):
    return sp.expand(A(1, n) * A(-1, n))


@paper.derived("E-odd", "energy of the odd states", follows=("1", "pairing"), cases=CHARGES)
def E_odd(n):
    return eps_p + n * (eps_a + U_ap)


@E_odd.proof(identity="(1) with the pairing, which has no other element there; spin up")
def _(n):
    return (hamiltonian() * fock(n, "up"))[list(fock(n, "up")).index(1)]


@E_odd.proof(identity="spin down")
def _(n):
    return (fock(n, "down").T * hamiltonian() * fock(n, "down"))[0]


@paper.derived("gap-N", "energy that it takes from the odd to an even state", follows=("E-even", "E-odd", "eps~", "A"),
               cases=[(b, n) for b in BRANCHES for n in CHARGES])
def gap(branch, n):
    return U_p / 2 - branch * modulus(n)


@gap.proof(identity="difference of the energies")
def _(branch, n):
    odd = E_odd(n).subs(eps_p, sp.solve(detuning(n) - tilde[int(n)], eps_p)[0])
    return E_even(branch, n) - odd


@paper.ours("crossing", "levels eps_p at which |+> and the odd states are degenerate: none if Gamma_S > U_p/2",
            follows=("gap-N", "eps~"), cases=CHARGES)
def crossing(n):
    return tuple(-U_p / 2 - n * U_ap + side * sqrt(U_p**2 / 4 - Gamma_S**2) for side in (-1, 1))


@crossing.proof(identity="zeros of the energy between them")
def _(n):
    square = sp.expand((U_p / 2)**2 - (U_p / 2 - gap(1, n))**2).subs(tilde[int(n)], detuning(n))
    roots = sp.solve(square, eps_p)
    return tuple(sorted(roots, key=lambda root: sp.re(root.subs({U_p: 1, U_ap: 1, Gamma_S: sp.Rational(1, 9)}))))


@paper.ours("avoided", "least distance of both even states, where eps~ vanishes", follows=("E-even", "A"),
            cases=CHARGES)
def avoided(n):
    return 2 * Gamma_S


@avoided.proof(identity="at the zero of its slope")
def _(n):
    distance = E_even(-1, n) - E_even(1, n)
    (place,) = sp.solve(sp.diff(distance, tilde[int(n)]), tilde[int(n)])
    return distance.subs(tilde[int(n)], place)


@paper.ours("gap-minus", "least energy from an odd state to |->: N never lifts the dot there at T = 0",
            follows=("gap-N",), cases=CHARGES)
def least_gap(n):
    return U_p / 2 + Gamma_S


@least_gap.proof(identity="at the zero of its slope")
def _(n):
    (place,) = sp.solve(sp.diff(gap(-1, n), tilde[int(n)]), tilde[int(n)])
    return gap(-1, n).subs(tilde[int(n)], place)
