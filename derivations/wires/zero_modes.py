"""Section IV, Eqs. (45)-(53): zero modes of the collision integrals and the balance of forces."""

from __future__ import annotations

import sympy as sp
from sympy import I, log, pi, sqrt

from . import pair as pairs
from .electrons import CHANNELS, INITIAL, g_, k_, members
from .pair_dc import density_of
from .pair_diffusion import first, g_plus
from .paper import paper
from .symbols import WIRES, E, T, e, epsilon_F, k, m, n, omega, pair, zeta2
from .triple import EACH, collisions

A1, E0 = sp.symbols("A_1 E_0", real=True)
Lambda0, Lambda1, Lambda2 = sp.symbols("Lambda_0:3", real=True)
N = pair("N", real=True)  # a constant in each wire
Sigma3 = sp.Symbol("Sigma_3", positive=True)  # relaxation by triple collisions, at one k and small frequency
P_dot = pair("Pdot", real=True)  # momentum that a unit length of each wire gets from collisions, per time
J = {s: sp.Function(f"J_{s}")(k) for s in WIRES}  # current in momentum space


def by_parts(integrand: sp.Expr, flow: sp.Expr) -> sp.Expr:
    """An integrand over all k, linear in a current and its derivative, without the derivative.

    Examples
    --------
    >>> by_parts(k * J[1].diff(k), J[1])
    -J_1(k)
    """
    slope = sp.Dummy()
    linear = sp.expand(integrand.subs(flow.diff(k), slope))
    weight = linear.coeff(slope)
    return sp.expand(linear - weight * slope) - sp.diff(weight, k) * flow


def second_moment(integrand: sp.Expr, s: int) -> sp.Expr:
    """The integral over k of a constant times k^2 zeta_s^2, by the density (24)."""
    return sp.cancel(integrand / density_of(s).function) * n[s]


def bracket(channel: str, s: int) -> sp.Expr:
    """The differences of g in a triple-collision integral: it over the weight of g(1')."""
    form = sp.expand(collisions(channel, s))
    return sp.expand(form / form.coeff(g_(s, -1)))


def rotated(momenta: tuple[sp.Expr, ...]) -> list[sp.Expr]:
    """Final momenta that conserve energy and momentum: a reflection at any vector with components of sum zero."""
    axis = [sp.Symbol(f"v_{i}", real=True) for i in range(1, len(momenta))]
    axis.append(-sum(axis))
    share = 2 * sum(a * p for a, p in zip(axis, momenta, strict=True)) / sum(a**2 for a in axis)
    return [p - share * a for a, p in zip(axis, momenta, strict=True)]


@paper.step
def soft_condition(s):
    """Channel (b) for the least rotation of the momenta on the mass shell, solved for dg/dk of electron 1 at k.

    The slope of g in the other wire at 0 and at 1, where electrons 2 and 3 are, is called Lambda_1 and
    Lambda_1 + 2 Lambda_2.
    """
    wanted = sp.Symbol("slope")
    places, slopes = (k, sp.S.Zero, sp.S.One), (wanted, Lambda1, Lambda1 + 2 * Lambda2)
    turn = [places[1] - places[2], places[2] - places[0], places[0] - places[1]]
    wires = members("b", s)
    change = sum(bracket("b", s).coeff(g_(w, -i)) * turn[i - 1] * slopes[i - 1]
                 for i, w in zip(INITIAL, wires, strict=True))
    return sp.solve(change, wanted)[0]


@paper.derived("45", "zero modes", follows=("40",))
def zero_mode():
    return Lambda0 + Lambda1 * k + Lambda2 * k**2


@zero_mode.proof(identity="channel (b) for soft collisions: dg/dk lies on a line through its values at any two momenta")
def _():
    return Lambda0 + sp.integrate(soft_condition(1), (k, 0, k))


@paper.ours("45-numbers", "what each channel makes of (45) with a constant of its own in each wire: nothing",
            follows=("45", "39", "40", "41"))
def numbers():
    return {c: sp.S.Zero for c in CHANNELS}


@numbers.proof(identity="in the brackets of (39)-(41), on the mass shell", method="numeric")
def _():
    initial = tuple(k_(i) for i in INITIAL)
    place = dict(zip((1, 2, 3, -1, -2, -3), (*initial, *rotated(initial)), strict=True))

    def vanishes(channel):
        modes = {g_(w, i): zero_mode().subs({Lambda0: N[w], k: place[i]}) for w in WIRES for i in place}
        return bracket(channel, 1).xreplace(modes)
    return {c: vanishes(c) for c in CHANNELS}


@paper.derived("45-many", "what (45) gives in collisions of two, three, four and five electrons", follows=("45",))
def many():
    return (sp.S.Zero,) * 4


@many.proof(identity="gain less loss, for final momenta on the mass shell", method="numeric")
def _():
    def change(number):
        initial = sp.symbols(f"k_1:{number + 1}", real=True)
        pairs_of = zip(initial, rotated(initial), strict=True)
        return sum(zero_mode().subs(k, after) - zero_mode().subs(k, before) for before, after in pairs_of)
    return tuple(change(number) for number in (2, 3, 4, 5))


@paper.derived("46", "singular part with pair collisions alone", follows=("11", "21"))
def singular_pairs():
    return e * k / (m * T) * (E[1] * zeta2(1) + E[2] * zeta2(2)) / (zeta2(1) + zeta2(2)) / (-I * omega)


@singular_pairs.proof(identity="(21) with g_+ from (11) and no g_-", method="numeric")
def _():
    return first().subs({pairs.G_MINUS: 0, g_plus: pairs.plus_driven()})


@paper.derived("46-equal", "the same at Delta = 0", follows=("46",))
def singular_equal():
    return e * k * (E[1] + E[2]) / (2 * m * T) / (-I * omega)


@singular_equal.proof(identity="(46) at equal chemical potentials")
def _():
    return singular_pairs().subs(epsilon_F[2], epsilon_F[1])


@paper.derived("47", "singular part with triple collisions: the odd zero mode", follows=("45",))
def singular():
    return A1 * k / (-I * omega)


@singular.proof(identity="part of (45) that is odd in k")
def _():
    odd = (zero_mode() - zero_mode().subs(k, -k)) / 2
    return odd.subs(Lambda1, A1 / (-I * omega))


@paper.definition("48", "singular part while triple collisions set in")
def jump():
    residue = e / (m * T) * (E[1] * zeta2(1) + E[2] * zeta2(2)) / (zeta2(1) + zeta2(2)) - A1
    return residue * k / (-I * omega + Sigma3) + A1 * k / (-I * omega)


@paper.derived("48-limits", "(48) without triple collisions; at small frequency with them, and the regular part there",
               follows=("46", "47", "48"))
def jump_limits():
    return singular_pairs(), singular(), -I * omega * (singular_pairs() - singular()) / Sigma3


@jump_limits.proof(identity="Sigma_3 = 0; the residue at omega = 0; what is left of it there", method="numeric")
def _():
    residue = sp.expand(jump() * omega).subs(omega, 0)
    return jump().subs(Sigma3, 0), residue / omega, sp.expand(jump() - residue / omega).subs(omega, 0)


@paper.derived("49", "kinetic equation at small frequency; the collision integral as divergence of a current",
               cases=EACH, follows=("2", "47", "delta-f"))
def kinetic(s):
    return sp.Eq((A1 - e * E[s] / (m * T)) * k, 4 / zeta2(s) * J[s].diff(k))


@kinetic.proof(identity="(2) with the singular part in its first term; collisions change f by -dJ/dk")
def _(s):
    streaming, collision = pairs.kinetic(s).lhs.subs(pairs.g[s], singular()), pairs.st[s]
    (divergence,) = sp.solve(pairs.change(s).subs(pairs.g[s], collision) + J[s].diff(k), collision)
    return sp.Eq(streaming, divergence)


@paper.derived("50", "integrand over k of the momentum that a wire gets from collisions", cases=EACH,
               follows=("49", "delta-f"))
def momentum_rate(s):
    return J[s] / (2 * pi)


@momentum_rate.proof(identity="k df/dt by collisions, summed over dk/2 pi by parts")
def _(s):
    return by_parts(k * pairs.change(s).subs(pairs.g[s], kinetic(s).rhs) / (2 * pi), J[s])


@paper.definition("52", "effective field of the zero mode: an equation for it")
def effective_field():
    return sp.Eq(e * E0, m * T * A1)


@paper.derived("51", "balance of forces in a wire", cases=EACH, follows=("24", "49", "50", "52"))
def balance(s):
    return sp.Eq(e * (E0 - E[s]) * n[s], -P_dot[s])


@balance.proof(identity="(49) times k zeta^2 over all k")
def _(s):
    weight = k * zeta2(s)
    field = kinetic(s).lhs.subs(A1, sp.solve(effective_field(), A1)[0])
    force = by_parts(weight * kinetic(s).rhs, J[s]) / momentum_rate(s) * P_dot[s]
    unit = 8 * pi
    return sp.Eq(second_moment(weight * field, s) / unit, sp.cancel(force) / unit)


@paper.derived("51-inertia", "what the zero mode adds to the forces: minus the rate of the momentum", cases=EACH,
               follows=("24", "47", "52", "delta-f"))
def inertia(s):
    return e * E0 * n[s]


@inertia.proof(identity="minus d/dt of k f summed over dk/2 pi, for (47)")
def _(s):
    growth = -I * omega * singular().subs(A1, sp.solve(effective_field(), A1)[0])
    return second_moment(-k * pairs.change(s).subs(pairs.g[s], growth) / (2 * pi), s)


@paper.derived("53", "effective field by Newton's third law", follows=("51",))
def mean_field():
    return (E[1] * n[1] + E[2] * n[2]) / (n[1] + n[2])


@mean_field.proof(identity="forces on both wires summed: those of collisions cancel")
def _():
    forces = sum(balance(s).lhs - balance(s).rhs for s in WIRES)
    return sp.solve(forces.subs(P_dot[2], -P_dot[1]), E0)[0]


@paper.ours("48-step", "change of the residue at omega = 0, times k, when triple collisions set in",
            follows=("46", "47", "52", "53"))
def step():
    return e * k * (E[2] - E[1]) * (n[2] * zeta2(1) - n[1] * zeta2(2)) / (
        m * T * (n[1] + n[2]) * (zeta2(1) + zeta2(2)))


@step.proof(identity="(47) with A_1 from (52) and (53), less (46), times -i omega", method="numeric")
def _():
    constant = sp.solve(effective_field().subs(E0, mean_field()), A1)[0]
    return -I * omega * (singular().subs(A1, constant) - singular_pairs())


@paper.derived("48-continuous", "where it does not change: epsilon less the mean chemical potential, over T",
               follows=("5", "48-step"))
def continuous():
    share = (sqrt(n[1]) - sqrt(n[2])) / (sqrt(n[1]) + sqrt(n[2]))
    return 2 * sp.atanh(share / sp.tanh((epsilon_F[1] - epsilon_F[2]) / (4 * T)))


SPLIT = {n[1]: (2, 3), n[2]: (1, 2), T: (sp.Rational(1, 4), sp.Rational(1, 2)), epsilon_F[1]: (6, 7),
         epsilon_F[2]: (3, 4)}


@continuous.proof(identity="zeros of (48-step) over exp(epsilon/T)", method="numeric", domain=SPLIT)
def _():
    u, ratio = sp.symbols("u ratio", positive=True)  # exp(epsilon/T) from the mean on; zeta_1/zeta_2
    (wanted,) = sp.solve(sp.numer(sp.together(step().subs(zeta2(1), ratio**2 * zeta2(2)))) / zeta2(2), ratio)
    energy = (epsilon_F[1] + epsilon_F[2]) / 2 + T * log(u)
    thermal = [(pairs.zeta(s)**-2).subs(k**2, 2 * m * energy) for s in WIRES]
    form = sp.sqrt(thermal[1] / thermal[0]).rewrite(sp.exp)
    (found,) = sp.solve(sp.simplify(form) - wanted, u)
    return log(found)


@continuous.printed(evidence="at the mean energy both zeta are equal and (46) has the mean of the fields, but (53) "
                             "weights them with the densities: they agree at n_1 = n_2 only, else to order T/e_F")
def _():
    return sp.S.Zero


@paper.derived("53-pairs", "pair collisions alone, integrands over k: effective field times n in each wire; their sum",
               follows=("24", "46"))
def pair_fields():
    shared = (E[1] * zeta2(1) + E[2] * zeta2(2)) / (zeta2(1) + zeta2(2))
    fields = [k**2 * zeta2(s) * shared / (8 * pi * m * T) for s in WIRES]
    return *fields, sum(E[s] * k**2 * zeta2(s) / (8 * pi * m * T) for s in WIRES)


@pair_fields.proof(identity="the residue of (46) as e E_0 k/mT under (24): two fields, that balance E_1 n_1 + E_2 n_2")
def _():
    field = -I * omega * singular_pairs() * m * T / (e * k)
    fields = [density_of(s).function * field for s in WIRES]
    return *fields, sp.factor(sum(fields))
