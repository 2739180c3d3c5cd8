"""Two single-level dots that only feel each other's charge, each with its own normal leads: the ring of four states.

The states in the order of the ring are 00, a0, ab, 0b; its edges A0 (a fills, b is empty), B1 (b fills, a is full),
A1 (a empties, b is full) and B0 (b empties, a is empty). Each lead has a rate for either charge of the other dot, a
chemical potential and a temperature. Currents are positive from the lead into its dot. Our own results throughout: the
paper takes this machine for known (its Ref. 13).
"""

from __future__ import annotations

import sympy as sp
from sympy import exp

from .paper import paper
from .symbols import CHARGES

EDGES = ("A0", "B1", "A1", "B0")
#: Leads: two on the active dot, then two on the passive dot.
ON = {0: "a", 1: "a", 2: "b", 3: "b"}
ACTIVE, PASSIVE = (0, 1), (2, 3)
FILLS = {"A0": True, "B1": True, "A1": False, "B0": False}  # going around the ring
LEADS_OF = {"A0": ACTIVE, "A1": ACTIVE, "B0": PASSIVE, "B1": PASSIVE}
CHARGE = {"A0": 0, "A1": 1, "B0": 0, "B1": 1}  # of the other dot

eps = {"a": sp.Symbol("eps_a", real=True), "b": sp.Symbol("eps_b", real=True)}
U = sp.Symbol("U", positive=True)
V, T = sp.Symbol("V", real=True), sp.Symbol("T", positive=True)
mu = {lead: sp.Symbol(f"mu_{lead}", real=True) for lead in ON}
beta = {lead: sp.Symbol(f"beta_{lead}", positive=True) for lead in ON}  # 1/T
g = {(lead, n): sp.Symbol(f"Gamma_{lead}{n}", positive=True) for lead in ON for n in CHARGES}
W = {(edge, way): sp.Symbol(f"W{'+' if way > 0 else '-'}_{edge}", positive=True) for edge in EDGES for way in (1, -1)}
p = sp.symbols("p_0:4", positive=True)
rate, distance = sp.symbols("Gamma x", real=True)  # of one lead; energy above its chemical potential over T


@paper.definition("normal-fill", "rate at which a lead fills a level", ours=True)
def fill(Gamma, x):
    return Gamma / (1 + exp(x))


@paper.ours("normal-empty", "rate at which a lead empties a level", follows=("normal-fill",))
def empty(Gamma, x):
    return Gamma / (1 + exp(-x))


@empty.proof(identity="what Pauli's principle leaves")
def _(Gamma, x):
    return Gamma - fill(Gamma, x)


@paper.definition("normal-x", "energy of a level above a lead's chemical potential, over the lead's temperature",
                  ours=True, cases=[(lead, n) for lead in ON for n in CHARGES])
def x(lead, n):
    return beta[int(lead)] * (eps[ON[int(lead)]] + n * U - mu[int(lead)])


def single(edge: str, lead: int, way: int = 1) -> sp.Expr:
    """Rate of one lead along an edge, forwards or backwards."""
    law = fill if FILLS[edge] == (way > 0) else empty
    return law(g[lead, CHARGE[edge]], x(lead, CHARGE[edge]))


def of_leads(expression: sp.Expr) -> sp.Expr:
    """With the rates of the edges in terms of the leads."""
    return expression.xreplace({W[e, way]: sum(single(e, lead, way) for lead in LEADS_OF[e]) for e, way in W})


@paper.definition("normal-generator", "master equation: columns are left, rows are reached", ours=True)
def generator():
    rows = sp.zeros(4, 4)
    for k, edge in enumerate(EDGES):
        here, there = k, (k + 1) % 4
        rows[there, here] += W[edge, 1]
        rows[here, there] += W[edge, -1]
    for k in range(4):
        rows[k, k] = -sum(rows[j, k] for j in range(4) if j != k)
    return rows


@paper.ours("normal-trees", "sum over the spanning trees that lead to a state: positive terms alone",
            cases=range(4), follows=("normal-generator",))
def weight(state):
    around = [EDGES[(int(state) + k) % 4] for k in range(4)]
    return sum(sp.Mul(*(W[e, -1] for e in around[:k]), *(W[e, 1] for e in around[k + 1:])) for k in range(4))


@weight.proof(identity="matrix-tree theorem: principal minor of minus the generator")
def _(state):
    return (-generator()).minor(int(state), int(state), method="berkowitz")


@paper.step
def total():
    """Sum of the sixteen trees."""
    return sum(weight(k) for k in range(4))


@paper.ours("normal-populations", "populations of the four states", follows=("normal-trees", "normal-generator"))
def populations():
    return tuple(weight(k) / total() for k in range(4))


@populations.proof(identity="null vector of the generator, by Cramer's rule", method="numeric")
def _():
    bordered = sp.Matrix(generator())
    bordered[3, :] = sp.ones(1, 4)
    below = bordered.det(method="berkowitz")
    return tuple((-1) ** (3 + k) * bordered.minor(3, k, method="berkowitz") / below for k in range(4))


@paper.ours("normal-exits", "the trees of a state by the exits of its neighbours: two products of two rates",
            cases=range(4), follows=("normal-trees",))
def by_exits(state):
    before, here, after, last = (EDGES[(int(state) + k) % 4] for k in (-1, 0, 1, 2))
    next_leaves, previous_leaves = W[here, -1] + W[after, 1], W[before, 1] + W[last, -1]
    return W[here, -1] * W[after, -1] * previous_leaves + W[last, 1] * W[before, 1] * next_leaves


@by_exits.proof(identity="sum over the trees")
def _(state):
    return weight(state)


@paper.ours("normal-flux", "flux around the ring, the same through every edge",
            follows=("normal-trees", "normal-populations"))
def flux():
    forwards, backwards = (sp.Mul(*(W[e, way] for e in EDGES)) for way in (1, -1))
    return (forwards - backwards) / total()


def through(k: int) -> sp.Expr:
    """Net flux through an edge with the populations as they are."""
    here, there = populations()[k], populations()[(k + 1) % 4]
    return W[EDGES[k], 1] * here - W[EDGES[k], -1] * there


@flux.proof(identity="through A0", method="simplify")
def _():
    return through(0)


@flux.proof(identity="through B1", method="simplify")
def _():
    return through(1)


@flux.proof(identity="through A1", method="simplify")
def _():
    return through(2)


@flux.proof(identity="through B0", method="simplify")
def _():
    return through(3)


def at_equilibrium(expression: sp.Expr) -> sp.Expr:
    """All leads at temperature T and chemical potential zero."""
    alike = {**dict.fromkeys(mu.values(), sp.S.Zero), **dict.fromkeys(beta.values(), 1 / T)}
    return of_leads(expression).xreplace(alike)


@paper.ours("normal-equilibrium", "detailed balance: Boltzmann's populations over that of the empty state",
            follows=("normal-trees", "normal-fill", "normal-empty", "normal-x"))
def boltzmann():
    return exp(-eps["a"] / T), exp(-(eps["a"] + eps["b"] + U) / T), exp(-eps["b"] / T)


@boltzmann.proof(identity="trees for any rates", method="numeric")
def _():
    return tuple(at_equilibrium(weight(k) / weight(0)) for k in (1, 2, 3))


J = sp.Symbol("J", real=True)
into, out = sp.symbols("in_0:3", positive=True), sp.symbols("out_0:3", positive=True)


@paper.ours("normal-lead", "current of one of three leads through an edge with net flux J, p_1 where it is filled",
            cases=range(3), follows=())
def lead_current(lead):
    i, filling = int(lead), sum(into)
    exchange = sum(into[i] * out[j] - out[i] * into[j] for j in range(3))
    return into[i] / filling * J + exchange * p[1] / filling


@lead_current.proof(identity="filling less emptying, with p_0 from the flux")
def _(lead):
    i = int(lead)
    (before,) = sp.solve(sum(into) * p[0] - sum(out) * p[1] - J, p[0])
    return into[i] * before - out[i] * p[1]


@paper.step
def current(lead, edge):
    """Particles from a lead into its dot through one edge."""
    lead, k = int(lead), EDGES.index(str(edge))
    ahead, back = single(str(edge), lead), single(str(edge), lead, -1)
    here, there = (of_leads(populations()[j % 4]) for j in (k, k + 1))
    return (ahead * here - back * there) * (1 if FILLS[str(edge)] else -1)


def particles(lead: int) -> sp.Expr:
    """Particle current of a lead."""
    return sum(current(lead, sp.Symbol(e)) for e in EDGES if lead in LEADS_OF[e])


def energy(lead: int) -> sp.Expr:
    """Energy current of a lead."""
    return sum(current(lead, sp.Symbol(e)) * (eps[ON[lead]] + CHARGE[e] * U) for e in EDGES if lead in LEADS_OF[e])


RATES = ("normal-populations", "normal-fill", "normal-empty", "normal-x")


@paper.ours("normal-conservation", "particle currents of the two leads of either dot add to", follows=RATES)
def conserved():
    return sp.S.Zero, sp.S.Zero


@conserved.proof(identity="sums of filling less emptying", method="numeric", points=4)
def _():
    return tuple(relative(sum(map(particles, leads)), leads) for leads in (ACTIVE, PASSIVE))


def relative(total_: sp.Expr, leads: tuple[int, ...]) -> sp.Expr:
    """A sum that should vanish, over a scale that does not."""
    return total_ / sum(g[lead, 0] for lead in leads)


@paper.ours("normal-energy", "energy that the leads of the active and of the passive dot supply: U for each turn",
            follows=("normal-flux", *RATES))
def exchanged():
    return -U * of_leads(flux()), U * of_leads(flux())


@exchanged.proof(identity="sum over both edges of every lead", method="numeric", points=4)
def _():
    return tuple(sum(map(energy, leads)) for leads in (ACTIVE, PASSIVE))


@paper.ours("normal-entropy", "with one lead on each dot: entropy made per turn of the ring, its affinity",
            follows=("normal-fill", "normal-empty", "normal-x"))
def entropy_of_turn():
    return U * (beta[0] - beta[2])


@entropy_of_turn.proof(identity="log of the forward over the backward product")
def _():
    ahead, back = (sp.Mul(*(single(e, LEADS_OF[e][0], way) for e in EDGES)) for way in (1, -1))
    return sp.expand_log(sp.log(sp.simplify(ahead / back)), force=True)
