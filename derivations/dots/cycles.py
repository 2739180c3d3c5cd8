"""Eq. (2): the six states with lumped spins as a graph, and the drag as a sum over its cycles (Hill's theorem).

A state is (k, n): k = 1, -1 for |+>, |-> and 0 for both odd states, at n active electrons. The rate from i to j is a
symbol until `physical` puts the rates of the model in. A cycle's flux is

    (product of its rates forwards - the same backwards) * (forests into it)/(trees),

with forests and trees sums of positive terms; the current is the sum over cycles of charge times flux.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from itertools import product
from typing import Any

import mpmath
import sympy as sp

from . import exact
from .andreev import (
    ELECTRON,
    HOLE,
    REAL,
    TO_EVEN,
    TO_ODD,
    eps_eh,
    overlap,
    overlap_odd,
    rates_a,
    rates_N,
    share,
    transferred,
    x,
    x_eh,
)
from .model import E_even, E_odd, explicit, gap
from .paper import paper
from .symbols import BRANCHES, CHARGES, E, T, V, eps_a, eps_p, tilde

State = tuple[int, int]
ODD = 0
STATES: tuple[State, ...] = tuple((k, n) for n in CHARGES for k in (1, ODD, -1))
CONTACT = tuple(((ODD, n), (b, n)) for n in CHARGES for b in BRANCHES)  # edges at N
SWITCH = (((ODD, 0), (ODD, 1)), *(((b, 0), (c, 1)) for b in BRANCHES for c in BRANCHES))  # edges of the active dot
EDGES = (*CONTACT, *SWITCH)
SIGNS = {1: "+", ODD: "o", -1: "-"}
MODEL = ("rates-N", "overlap", "overlap-odd", "rates-a", "gap-N", "x", "eps~", "A", "E-even", "E-odd")


def name(state: State) -> str:
    """How a state is shown."""
    return SIGNS[state[0]] + str(state[1])


@lru_cache
def k(i: State, j: State) -> sp.Symbol:
    """Rate from i to j."""
    return sp.Symbol(f"k_{{{name(i)} {name(j)}}}", positive=True)


P = {state: sp.Symbol(f"p_{name(state)}", positive=True) for state in STATES}
X = {n: sp.Symbol(f"x_{n}", real=True) for n in CHARGES}  # x(n) where it may be any number


def neighbours(state: State) -> list[State]:
    """States one transition away."""
    return [pair[1 - pair.index(state)] for pair in EDGES if state in pair]


def simple_cycles() -> tuple[tuple[State, ...], ...]:
    """Every cycle of three or more edges once, from its first state on, in one of its two directions."""
    def grow(path: tuple[State, ...]) -> Iterator[tuple[State, ...]]:
        for after in neighbours(path[-1]):
            if after == path[0] and len(path) > 2:
                yield path
            elif after not in path and STATES.index(after) > STATES.index(path[0]):
                yield from grow((*path, after))
    found = {frozenset(zip(c, (*c[1:], c[0]), strict=True)): c for state in STATES for c in grow((state,))}
    kept: dict[Any, tuple[State, ...]] = {}
    for steps, cycle in found.items():
        if frozenset((b, a) for a, b in steps) not in kept:
            kept[steps] = cycle
    return tuple(kept.values())


CYCLES = simple_cycles()


def steps_of(cycle: tuple[State, ...]) -> list[tuple[State, State]]:
    """Its directed edges."""
    return list(zip(cycle, (*cycle[1:], cycle[0]), strict=True))


def same(one: tuple[State, ...], other: tuple[State, ...]) -> int:
    """1 for the same cycle, -1 for the same in the other direction, else 0."""
    there, back = set(steps_of(one)), {(b, a) for a, b in steps_of(one)}
    return 1 if there == set(steps_of(other)) else -1 if back == set(steps_of(other)) else 0


@lru_cache
def forests(roots: frozenset[State]) -> sp.Expr:
    """Sum over spanning forests, directed to these roots, of the products of their rates: the matrix-tree theorem."""
    rest = [state for state in STATES if state not in roots]
    terms = []
    for choice in product(*(neighbours(state) for state in rest)):
        to = dict(zip(rest, choice, strict=True))
        if all(_arrives(state, to, roots) for state in rest):
            terms.append(sp.Mul(*(k(i, j) for i, j in to.items())))
    return sp.Add(*terms)


def _arrives(state: State, to: dict[State, State], roots: frozenset[State]) -> bool:
    seen = set()
    while state not in roots:
        if state in seen:
            return False
        seen.add(state)
        state = to[state]
    return True


def trees() -> sp.Expr:
    """Sum over all roots of the spanning trees."""
    return sp.Add(*(forests(frozenset([state])) for state in STATES))


def flux_of(cycle: tuple[State, ...]) -> sp.Expr:
    """Hill's net flux around a cycle."""
    there, back = (sp.Mul(*(k(*(step if way else step[::-1])) for step in steps_of(cycle))) for way in (1, 0))
    return (there - back) * forests(frozenset(cycle)) / trees()


RATES = tuple(k(*step) for one, other in EDGES for step in ((one, other), (other, one)))


class Held(sp.Basic):
    """What a flux stands on, its cycle or its rates: no part of the formula in which the flux stands."""


@lru_cache(maxsize=64)
def _flux_at(place: int, held: Held) -> sp.Expr:
    return flux_of(CYCLES[place]).xreplace(dict(zip(RATES, held.args, strict=True)))


class Flux(sp.Expr):
    """Net flux around a cycle, by its place in `CYCLES`, at the rates of the second argument.

    Examples
    --------
    >>> Flux(Held(sp.Integer(2)), Held(*RATES))
    J_{+0 o0 -0 -1 o1 +1}
    """

    is_commutative = True
    is_real = True

    def numeric_form(self) -> sp.Expr:
        """The formula."""
        return _flux_at(self._place(), self.args[1])

    def _place(self) -> int:
        return int(self.args[0].args[0])

    @property
    def free_symbols(self) -> set[sp.Symbol]:
        return {symbol for rate in self.args[1].args for symbol in rate.free_symbols}

    def _latex(self, printer: Any) -> str:
        return "J_{" + " ".join(map(name, CYCLES[self._place()])) + "}"

    _sympystr = _latex


@paper.derived("edge", "mean charge from N in a transition: to an even state, and from it", follows=("x", "weights"),
               cases=[(b, n) for b in BRANCHES for n in CHARGES])
def edge(branch, n):
    return -branch * X[int(n)], branch * X[int(n)]


@edge.proof(identity="share of electrons less that of holes", method="numeric", domain={tilde[0]: (-2, 2)})
def _(branch, n):
    charges = [share(branch, n, to, ELECTRON) - share(branch, n, to, HOLE) for to in (TO_EVEN, TO_ODD)]
    return tuple(charge * X[int(n)] / x(n) for charge in charges)


@paper.step
def charge_of(i, j):
    """Mean charge from N in the transition from state i to state j."""
    (one, n), (other, m) = ((int(part[0]), int(part[1])) for part in (i, j))
    if ((one, n), (other, m)) not in EDGES and ((other, m), (one, n)) not in EDGES:
        raise ValueError(f"there is no transition from {(one, n)} to {(other, m)}")
    if n != m:
        return sp.S.Zero
    return edge(other, n)[0] if one == ODD else edge(one, n)[1]


def charge_around(states):
    """Charge from N in one turn, the first state being reached again from the last."""
    return sum((charge_of(*step) for step in steps_of(tuple(states))), sp.S.Zero)


@paper.definition("2", "the cycles that the paper calls minimal", cases=[(0, 1), (1, 0)])
def printed_cycle(n, other):
    return (ODD, n), (1, n), (-1, other), (ODD, other), (ODD, n)


@paper.derived("2-charge", "their charge, by the ratios of the text", follows=("2", "charge-2", "edge", "x"),
               cases=[(0, 1), (1, 0)])
def charge_of_printed(n, other):
    return transferred(n, other)


@charge_of_printed.proof(identity="sum along the cycle", method="numeric", domain=REAL)
def _(n, other):
    states = printed_cycle(n, other)
    if states[0] != states[-1]:
        raise ValueError("the cycle is open")
    return charge_around(states[:-1]).subs({X[m]: x(m) for m in CHARGES})


@paper.ours("four", "charges of all cycles of four states", follows=("edge",))
def four():
    x0, x1 = X[0], X[1]
    return {"+0 o0 o1 -1": x0 + x1, "o0 -0 +1 o1": x0 + x1,                   # (2), the second one backwards
            "+0 o0 o1 +1": x0 - x1, "o0 -0 -1 o1": x0 - x1,                   # one branch: no turn of |+> into |->
            "+0 +1 o1 -1": 2 * x1, "-0 +1 o1 -1": 2 * x1,                     # contact at one charge only
            "+0 o0 -0 +1": 2 * x0, "+0 o0 -0 -1": 2 * x0, "+0 +1 -0 -1": sp.S.Zero}


@four.proof(identity="all simple cycles of the graph")
def _():
    return {" ".join(map(name, cycle)): charge_around(cycle) for cycle in CYCLES if len(cycle) == 4}


@paper.derived("2-minimal", "length of the shortest cycles, and how many of these carry charge", follows=("edge",))
def shortest():
    return sp.Integer(4), sp.Integer(8)


@shortest.proof(identity="all simple cycles of the graph")
def _():
    least = min(map(len, CYCLES))
    return sp.Integer(least), sp.Integer(sum(len(c) == least and charge_around(c) != 0 for c in CYCLES))


@shortest.printed(evidence="the text has the two cycles of (2) as the minimal ones that exchange charge. Six more of "
                           "the same length do: two stay in one branch, sigma n -> +n -> +n' -> sigma n' -> sigma n, "
                           "with charge x_n - x_n', four touch N at one charge only, with charge 2 x_n")
def _():
    return sp.Integer(4), sp.Integer(2)


@paper.ours("hill", "drag current: charge times flux over all fifteen cycles", follows=("edge",))
def hill():
    rates = Held(*RATES)
    return sp.Add(*(charge_around(cycle) * Flux(Held(sp.Integer(i)), rates) for i, cycle in enumerate(CYCLES)))


@hill.proof(identity="steady state by elimination, charge of every transition at N")
def _():
    charges = {step: charge_of(*step) for one, other in CONTACT for step in ((one, other), (other, one))}
    return lambda **values: by_elimination(values, charges)


def by_elimination(values: dict[str, Any], charges: dict[Any, sp.Expr]) -> Any:
    """Charge from N at the steady state of given rates."""
    with mpmath.workdps(2 * mpmath.mp.dps):
        matrix = mpmath.zeros(6)
        for i, j in product(range(6), repeat=2):
            rate = values.get(str(k(STATES[i], STATES[j])), 0) if i != j else 0
            matrix[j, i] += rate
            matrix[i, i] -= rate
        matrix[0, :] = mpmath.ones(1, 6)
        weights = mpmath.lu_solve(matrix, mpmath.matrix([1, 0, 0, 0, 0, 0]))
        numbers = sp.lambdify(list(X.values()), list(charges.values()), "mpmath")(*(values[str(s)] for s in X.values()))
        return sum(q * values[str(k(*step))] * weights[STATES.index(step[0])]
                   for q, step in zip(numbers, charges, strict=True))


@paper.step
def model_rates():
    """The rates of the model in the order of `RATES`."""
    found = {}
    for i, j in (step for one, other in EDGES for step in ((one, other), (other, one))):
        (one, n), (other, m) = i, j
        if n == m:
            found[k(i, j)] = rates_N(other, n)[0] if one == ODD else rates_N(one, n)[1]
        else:
            (low, _), (high, _) = sorted((i, j), key=lambda state: state[1])
            part = overlap_odd()[0] if low == ODD else overlap(low, high)
            found[k(i, j)] = part * rates_a(active_energy(low, high))[0 if n == 0 else 1]
    return tuple(explicit(found[rate]) for rate in RATES)


def active_energy(low, high):
    """What it takes to fill the active dot."""
    energies = [explicit(E_odd(n) if kind == ODD else E_even(kind, n)) for n, kind in enumerate((low, high))]
    return energies[1] - energies[0]


@paper.ours("I-N", "drag current of the model: particles from N", follows=("hill", "edge", *MODEL))
def drag():
    rates = Held(*model_rates())
    local = {X[n]: explicit(x(n)) for n in CHARGES}
    return hill().xreplace({Held(*RATES): rates}).xreplace(local)


@drag.proof(identity="master equation of eight states made of second-quantised operators on Fock space",
            domain={eps_p: (-1, 1), eps_a: (-1, 1), V: (1, 3), T: (sp.Rational(1, 4), 1)})
def _():
    return exact.drag


FLOWS = sp.symbols("F_{++} F_{--} F_{+-} F_{-+} F_{oo}", real=True)  # net, from n = 0 to n = 1


@paper.ours("flows", "drag current by the net flows of the active dot beside the even states", follows=("edge",))
def by_flows():
    keep_plus, keep_minus, leave_plus, leave_minus, _ = FLOWS
    return (X[1] - X[0]) * (keep_plus - keep_minus) + (X[0] + X[1]) * (leave_minus - leave_plus)


@by_flows.proof(identity="Kirchhoff's rule at the even states gives the flows at N")
def _():
    plus, minus, plus_minus, minus_plus, odd = FLOWS
    into = {(1, 0): plus + plus_minus, (-1, 0): minus + minus_plus,  # what each even state must get from the odd ones
            (1, 1): -plus - minus_plus, (-1, 1): -minus - plus_minus}
    return sp.expand(sum(flow * charge_of((ODD, n), (b, n)) for (b, n), flow in into.items()))


@paper.ours("eh-flows", "at the electron-hole point the turns of one branch alone are left",
            follows=("flows", "eh-x", "eps-eh", "eps~", "x"))
def eh_flows():
    return 2 * X[1] * (FLOWS[0] - FLOWS[1])


@eh_flows.proof(identity="opposite x")
def _():
    ratio = sp.simplify(explicit(x(0)).subs(eps_p, eps_eh()) / x_eh())
    return by_flows().subs(X[0], -ratio * X[1])


@paper.ours("detailed", "rates to over rates from: an even state, with two odd ones; a filled active dot at zero bias",
            follows=("rates-N", "gap-N", "rates-a"), cases=BRANCHES)
def detailed(branch):
    return sp.exp(-gap(branch, 0) / T) / 2, sp.exp(-E / T)


@detailed.proof(identity="their ratios")
def _(branch):
    up, down = (rate.subs(V, 0) for rate in rates_a(E))
    return rates_N(branch, 0)[0] / rates_N(branch, 0)[1], up / down


@paper.derived("zero-bias", "product of the rates around a cycle over those backwards: no flux, no drag at V = 0",
               follows=MODEL, cases=range(len(CYCLES)))
def no_drag(cycle):
    return sp.S.One


@no_drag.proof(identity="all fifteen cycles", method="numeric", domain={eps_p: (-1, 1), eps_a: (-1, 1)})
def _(cycle):
    rate = dict(zip(RATES, model_rates(), strict=True))
    ratio = sp.Mul(*(rate[k(*step)] / rate[k(*step[::-1])] for step in steps_of(CYCLES[int(cycle)])))
    return ratio.subs(V, 0)
