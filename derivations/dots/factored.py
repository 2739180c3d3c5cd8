"""The currents of the Andreev model in the form that the kernels compute: positive terms, and differences made once.

e_n is the detuning, m_n = (e_n^2 + Gamma_S^2)^(1/2), g_n = m_n + e_n. A rate up is exp(-x/2) g+(x), one down
exp(x/2) g-(x), x the energy of the transition; around a cycle the exponentials cancel, and what is left of both
directions is a product of differences of the g of two transitions.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import Any

import sympy as sp
from sympy import Abs, Piecewise, cosh, exp, sinh

from . import exact
from .andreev import overlap, rates_a, x
from .blockade import ORDINARY
from .cycles import CONTACT, CYCLES, ODD, STATES, SWITCH, Held, State, X, charge_around, forests, k, steps_of
from .cycles import trees as all_trees
from .drive import current_of_L
from .model import explicit, gap, modulus
from .paper import paper
from .stable import WIDE, from_zero
from .symbols import CHARGES, Gamma_L, Gamma_N, Gamma_R, Gamma_S, T, U_ap, V, eps_a, tilde

Edge = tuple[State, State]
x1, x2 = sp.symbols("x_1:3", real=True)
FIRST, LAST = ((1, 0), (-1, 0), (ODD, 1)), ((ODD, 0), (1, 1), (-1, 1))  # no transition within either
ONE = ((ODD, 0), (ODD, 1))


def raised(n: int) -> sp.Expr:
    """g_n = m_n + e_n."""
    return Piecewise((from_zero(n), tilde[n] > 0), (Gamma_S**2 / from_zero(n), True))


def sums() -> tuple[sp.Expr, sp.Expr]:
    """Of the detunings and of their moduli with the pairing."""
    return tilde[0] + tilde[1], modulus(0) + modulus(1)


def lean() -> sp.Expr:
    """Cotangent of half the angle of one even state, with the other one mirrored."""
    return (Gamma_S**2 + raised(0) * raised(1)) / (Gamma_S * (raised(0) + raised(1)))


@paper.ours("m-difference", "m_1 - m_0, and g_n", cases=CHARGES)
def difference(n):
    both, total = sums()
    return (tilde[1] - tilde[0]) * both / total, raised(int(n))


@difference.proof(identity="as they are defined", method="numeric", domain=WIDE)
def _(n):
    return modulus(1) - modulus(0), modulus(int(n)) + tilde[int(n)]


@paper.ours("s-ratio", "weight of a turn of |+> into |->, over that of keeping the branch", follows=("overlap",))
def turned():
    return ((tilde[1] - tilde[0]) / (sums()[1] * lean()))**2


@turned.proof(identity="overlaps of the branches", method="numeric", domain=WIDE)
def _():
    return overlap(1, -1) / overlap(1, 1)


@paper.ours("x-sums", "sum and difference of x: the sum of the detunings stands alone", follows=("x",))
def x_sums():
    scale = Gamma_S / (modulus(0) * modulus(1))
    return scale * lean() * sums()[0], scale * (tilde[1] - tilde[0]) / lean()


@x_sums.proof(identity="x at both charges", method="numeric", domain=WIDE)
def _():
    return x(0) + x(1), x(1) - x(0)


@paper.ours("window", "what fills at one energy and empties at another, less the reverse, each over its Boltzmann "
                      "factor: zero without bias", follows=("rates-a",))
def window():
    return exchanged(x1 - x2, x1, x2)


@window.proof(identity="rates of the active dot", method="numeric", points=4, domain={V: (-3, 3)})
def _():
    (up, down), (other_up, other_down) = rates_a(x1), rates_a(x2)
    lift = exp((x1 - x2) / (2 * T))
    return up * other_down * lift - down * other_up / lift


def exchanged(step: sp.Expr, first: sp.Expr, second: sp.Expr) -> sp.Expr:
    """(window), where the distance of both energies is known by itself."""
    return 2 * Gamma_L * Gamma_R * sinh(step / (2 * T)) * seen(first) * seen(second)


def seen(energy: sp.Expr) -> sp.Expr:
    """Occupation in L less that in R."""
    left, right = (half(energy - side * V / 2) for side in (1, -1))
    return sinh(V / (2 * T)) / (2 * left * right)


def half(energy: sp.Expr) -> sp.Expr:
    """cosh of half an energy over T."""
    return cosh(energy / (2 * T))


@paper.ours("g-stable", "rates up and down over their Boltzmann factors", follows=("rates-a",))
def bare():
    left, right = (1 / (2 * half(x1 - side * V / 2)) for side in (1, -1))
    push = exp(V / (4 * T))
    return Gamma_L * left * push + Gamma_R * right / push, Gamma_L * left / push + Gamma_R * right * push


@bare.proof(identity="rates of the active dot", method="numeric", points=4, domain={V: (-3, 3)})
def _():
    up, down = rates_a(x1)
    return up * exp(x1 / (2 * T)), down * exp(-x1 / (2 * T))


def out(state: State) -> sp.Expr:
    """Rate at which one of `FIRST` is left."""
    return sp.Add(*(k(state, other) for other in LAST))


@lru_cache
def hop(i: State, j: State) -> sp.Expr:
    """Rate between two of `LAST`, through any of `FIRST`."""
    return sp.Add(*(k(i, a) * k(a, j) / out(a) for a in FIRST))


@lru_cache
def rooted(j: State) -> sp.Expr:
    """Trees of the three states that are left."""
    i, other = (state for state in LAST if state != j)
    return hop(i, j) * hop(other, j) + hop(i, j) * hop(other, i) + hop(other, j) * hop(i, other)


def weighed(what: dict[State, sp.Expr]) -> sp.Expr:
    """Sum over all states of something times the population, but for a factor of all populations."""
    return sp.Add(*(rooted(j) * (what[j] + sp.Add(*(k(j, a) * what[a] / out(a) for a in FIRST))) for j in LAST))


@paper.ours("hill-stable", "sum of all trees: three states eliminated, three trees of the others")
def trees():
    return sp.Mul(*map(out, FIRST)) * weighed(dict.fromkeys(STATES, sp.S.One))


@trees.proof(identity="all trees of the graph", method="numeric", points=3)
def _():
    return all_trees()


def energy(edge: Edge) -> tuple[int, int]:
    """How often m_0 and m_1 stand in the energy of a transition of the active dot, beside eps_a + U_ap."""
    (low, _), (high, _) = edge
    return low, -high


def of_roots(first: int, second: int) -> sp.Expr:
    """first m_0 + second m_1, where they would cancel by their difference."""
    return second * difference(0)[0] if first == -second else first * modulus(0) + second * modulus(1)


def lifted(edge: Edge) -> sp.Expr:
    """Energy of a transition of the active dot."""
    return eps_a + U_ap + of_roots(*energy(edge))


def share(edge: Edge) -> sp.Expr:
    """Overlap of its two states."""
    (low, _), (high, _) = edge
    return sp.S.One if low == ODD else (1 if low == high else turned()) / (1 + turned())


def net(up: Edge, down: Edge) -> sp.Expr:
    """(window) for two transitions."""
    steps = [a - b for a, b in zip(energy(up), energy(down), strict=True)]
    return exchanged(of_roots(*steps), lifted(up), lifted(down))


def bared(edge: Edge, way: int) -> sp.Expr:
    """(g-stable) of a transition up or down."""
    return bare()[0 if way > 0 else 1].xreplace({x1: lifted(edge)})


def two(a: Edge, c: Edge, b: Edge, d: Edge, way: int) -> tuple[sp.Expr, sp.Expr]:
    """Two terms, their sum the product of the rates up by a, b and down by c, d, less the reverse."""
    return (net(a, c) * bared(b, way) * bared(d, -way), net(b, d) * bared(a, -way) * bared(c, way))


def between(low: int, high: int) -> Edge:
    """Transition between two even states."""
    return (low, 0), (high, 1)


def terms(ups: list[Edge], downs: list[Edge]) -> tuple[sp.Expr, ...]:
    """Terms of the difference of both directions; where two have opposite signs none is larger than the rates."""
    if len(ups) == 1:
        return (net(ups[0], downs[0]),)
    (other,) = (edge for edge in ups if edge != ONE)
    plus, minus = between(1, 1), between(-1, -1)
    if other == minus:
        return two(ONE, between(-1, 1), minus, between(1, -1), 1)
    if other == plus:
        return two(ONE, between(1, -1), plus, between(-1, 1), -1)
    first, second = (two(ONE, c, other, d, 1) for c, d in ((plus, minus), (minus, plus)))
    if other == between(-1, 1):
        first, second = second, first
    return tuple(Piecewise((a, sums()[0] > 0), (b, True)) for a, b in zip(first, second, strict=True))


def at_contact(edge: tuple[State, State]) -> sp.Expr:
    """Rates of a transition at N over their Boltzmann factors, without the two spins."""
    (_, n), (branch, _) = edge
    return Gamma_N / (2 * half(gap(branch, n)))


def turning() -> list[tuple[State, ...]]:
    """Cycles with a charge, in the direction in which the transition beside the odd states fills."""
    found = [cycle for cycle in CYCLES if charge_around(cycle) != 0]
    return [cycle[::-1] if ONE[::-1] in steps_of(cycle) else cycle for cycle in found]


def charge(cycle: tuple[State, ...]) -> sp.Expr:
    """Charge from N in one turn."""
    first, second = (charge_around(cycle).coeff(X[n]) for n in CHARGES)
    if first == second:
        return first * x_sums()[0]
    return second * x_sums()[1] if first == -second else first * x(0) + second * x(1)


def numerator(cycle: tuple[State, ...]) -> tuple[sp.Expr, ...]:
    """Terms of the flux around a cycle over the trees, where rates are symbols still in the forests."""
    steps = steps_of(cycle)
    ups, downs = ([e for e in SWITCH if e[::way] in steps] for way in (1, -1))
    contacts = [e for e in CONTACT if e in steps or e[::-1] in steps]
    common = sp.Mul(*map(at_contact, contacts), *map(share, (*ups, *downs)), forests(frozenset(cycle)),
                    2**(len(contacts) // 2))
    return tuple(common * term for term in terms(ups, downs))


@lru_cache
def rates() -> dict[sp.Symbol, sp.Expr]:
    """The rates of the model."""
    found: dict[Any, Any] = {}
    for edge in SWITCH:
        low, high = edge
        filling, emptying = rates_a(lifted(edge))
        found |= {k(low, high): share(edge) * filling, k(high, low): share(edge) * emptying}
    for odd, even in CONTACT:
        into, back = (Gamma_N / (1 + exp(way * gap(*even) / T)) for way in (1, -1))
        found |= {k(odd, even): into, k(even, odd): 2 * back}
    return found


@lru_cache
def flux(place: int, moduli: bool = False) -> sp.Expr:
    """Flux around one of `turning` over the trees, or the sum of the moduli of its terms."""
    parts = numerator(turning()[place])
    return sp.Add(*(map(Abs, parts) if moduli else parts)).xreplace(rates())


@lru_cache
def all_of_it() -> sp.Expr:
    """(hill-stable) with the rates of the model."""
    return trees().xreplace(rates())


@lru_cache
def passing() -> tuple[sp.Expr, sp.Expr]:
    """What L and R differ by at the transitions from each state, and one, summed over the populations of `weighed`."""
    seen_at = {state: sp.Add(*(share(e) * seen(lifted(e)) for e in SWITCH if state in e)) for state in STATES}
    first, second = (weighed(each).xreplace(rates()) for each in (seen_at, dict.fromkeys(STATES, sp.S.One)))
    return first, second


PARTS: dict[str, Callable[[int], sp.Expr]] = {
    "J": flux, "M": lambda i: flux(i, moduli=True), "D": lambda _: 1 / all_of_it(),
    "W": lambda _: passing()[0] / passing()[1]}


class Part(sp.Expr):
    """A factor of the currents, by its letter and place: no part of the formula in which it stands.

    Examples
    --------
    >>> Part(Held(sp.Symbol("J"), sp.Integer(2)))
    J_{2}
    """

    is_commutative = True
    is_real = True

    def made(self) -> sp.Expr:
        """The formula, with the detunings."""
        letter, place = self.args[0].args
        return PARTS[str(letter)](int(place))

    def numeric_form(self) -> sp.Expr:
        """The formula."""
        return explicit(self.made())

    @property
    def free_symbols(self) -> set[sp.Symbol]:
        return self.numeric_form().free_symbols

    def _latex(self, printer: Any) -> str:
        return "{}_{{{}}}".format(*self.args[0].args)

    _sympystr = _latex


def part(letter: str, place: int = 0) -> Part:
    """A factor of the currents."""
    return Part(Held(sp.Symbol(letter), sp.Integer(place)))


def whole(expression: sp.Expr) -> sp.Expr:
    """With all factors written out."""
    return expression.xreplace({each: each.made() for each in expression.atoms(Part)})


def dragged(kind: str = "J") -> sp.Expr:
    """Charges times fluxes, or ("M") their moduli times those of the terms of the fluxes."""
    charges = map(charge, turning())
    return part("D") * sp.Add(*((q if kind == "J" else Abs(q)) * part(kind, i) for i, q in enumerate(charges)))


@paper.ours("I-N-stable", "drag current of the model: charges times differences that are made once, over positive sums",
            follows=("x-sums", "x", "edge", "eps~"))
def drag():
    return explicit(dragged())


@drag.proof(identity="master equation of eight states made of second-quantised operators on Fock space",
            domain=ORDINARY)
def _():
    return exact.drag


def driven() -> sp.Expr:
    """What L gives to R."""
    return Gamma_L * Gamma_R / (Gamma_L + Gamma_R) * part("W")


@paper.ours("I-L-stable", "drive current: positive terms alone, what L and R differ by at all transitions from a state")
def drive():
    return driven()


@drive.proof(identity="master equation of eight states made of second-quantised operators on Fock space",
             domain=ORDINARY)
def _():
    return current_of_L
