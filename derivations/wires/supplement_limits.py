"""Supplement: how fast the soft amplitudes (S22)-(S29) are reached, and which poles the exact amplitude has.

Rates are measured with three different even interactions. A pole stands where k_1' = k_2 on the mass shell. On branch 1
electrons 1 and 2 then exchange momenta and 3 keeps its own: k_1 = k_2' at the same point, so that two poles meet. On
branch 2 all three momenta go round. The claims are those of the text after (S27).
"""

from __future__ import annotations

from itertools import permutations

import sympy as sp
from sympy import cosh, exp, oo
from sympy.combinatorics import Permutation

from .paper import paper
from .supplement import INITIAL, ORDERED, TRANSFERS, k1, k2, k3, q2, q3, shell, transfer
from .supplement_amplitudes import (
    FINAL,
    V,
    at,
    chi,
    direct,
    direct_a,
    interactions,
    near_a,
    near_bc,
    opposite_a,
    opposite_bc,
    ratio,
    soft_a,
    soft_b,
    soft_c,
)
from .supplement_currents import EVERY, L, a, b, c, delta_K, wires
from .symbols import WIRES, m, q

K, t = sp.symbols("K t", positive=True)  # scale of the momenta; k_1/k_2
gap = sp.Symbol("kappa", real=True)  # k_1 - k_2
s = sp.Symbol("s")  # along the mass shell
SHAPES = {"V_11": lambda p: exp(-p**2), "V_22": lambda p: 2 / (1 + p**2), "V_12": lambda p: 1 / cosh(p)}


def shaped(expr: sp.Expr) -> sp.Expr:
    """With an interaction of its own within each wire and between them."""
    def shape(function):
        return lambda p: SHAPES[function](p)
    for name in SHAPES:
        expr = expr.replace(sp.Function(name), shape(name))
    return expr.doit()


@paper.step
def exact(channel, sigma, place_1, place_2, place_3):
    """Amplitude on branch 1 at these momenta."""
    second = transfer(1)
    bare = shaped(direct(channel, sigma)).subs({q3: -q - second}).subs(q2, second)
    return bare.subs({k1: place_1, k2: place_2, k3: place_3}, simultaneous=True)


@paper.step
def scaled(amplitude):
    """A soft amplitude for momenta larger by K."""
    whole = shaped(amplitude).subs(chi, ratio())
    return whole.subs({k: K * k for k in INITIAL}, simultaneous=True)


def large(channel):
    """Exact amplitude for momenta larger by K."""
    return lambda: exact(channel, 1, K * k1, K * k2, K * k3)


@paper.limit("S22-rate", "soft limit of channel a: all k large against the transfers", of=large(a), at=(K, oo), rate=1,
             domain=ORDERED, follows=("S1", "S21-channels", "S22", "S23"), ours=True)
def soft_limit_a():
    return scaled(soft_a(1))


@paper.limit("S24-rate", "soft limit of channel b: all k large against the transfers", of=large(b), at=(K, oo), rate=1,
             domain=ORDERED, follows=("S1", "S21-channels", "S23", "S24"), ours=True)
def soft_limit_b():
    return scaled(soft_b(1))


@paper.limit("S25-rate", "soft limit of channel c: all k large against the transfers", of=large(c), at=(K, oo), rate=1,
             domain=ORDERED, follows=("S1", "S21-channels", "S23", "S25"), ours=True)
def soft_limit_c():
    return scaled(soft_c(1))


def turning(amplitude):
    """A soft amplitude at k_1 = t k_2 and k_3 = -k_2, over what it has in common with the others."""
    place = {k1: t * k2, k3: -k2}
    return shaped(amplitude()).subs(chi, sp.factor(ratio().subs(place))).subs(k3, -k2)


@paper.limit("S26-rate", "channel a for k_1 = t k_2, k_3 = -k_2: even in t, 2 and 3 being alike", at=(t, 0), rate=2,
             of=lambda: turning(lambda: soft_a(1)), follows=("S22", "S23", "S26"), ours=True)
def opposite_limit_a():
    return shaped(opposite_a(1))


@paper.limit("S28-rate-b", "channel b for k_1 = t k_2, k_3 = -k_2: even in t, 2 and 3 being alike", at=(t, 0), rate=2,
             of=lambda: turning(lambda: soft_b(1)), follows=("S23", "S24", "S28"), ours=True)
def opposite_limit_b():
    return shaped(opposite_bc(1)[0])


@paper.limit("S28-rate-c", "channel c for k_1 = t k_2, k_3 = -k_2", at=(t, 0), rate=1,
             of=lambda: turning(lambda: soft_c(1)), follows=("S23", "S25", "S28"), ours=True)
def opposite_limit_c():
    return shaped(opposite_bc(1)[1])


@paper.limit("S27-rate", "channel a for k_1 near k_2", at=(chi, 0), rate=1, of=lambda: shaped(soft_a(1)),
             follows=("S22", "S27"), ours=True)
def near_limit_a():
    return shaped(near_a(1))


@paper.limit("S29-rate-b", "channel b for k_1 near k_2, with both orders in chi", at=(chi, 0), rate=2,
             of=lambda: shaped(soft_b(1)), follows=("S24", "S29"), ours=True)
def near_limit_b():
    return shaped(near_bc(1)[0])


@paper.limit("S29-rate-c", "channel c for k_1 near k_2", at=(chi, 0), rate=1, of=lambda: shaped(soft_c(1)),
             follows=("S25", "S29"), ours=True)
def near_limit_c():
    return shaped(near_bc(1)[1])


def close(channel):
    """Exact amplitude with k_1 - k_2 = kappa and k_2 - k_3 = K."""
    return lambda: exact(channel, 1, gap, sp.S.Zero, -K)


CLOSE = {gap: (-3, 3), q: (sp.Rational(1, 2), 2)}


@paper.limit("S27-close", "(S27) holds for k_1 as near to k_2 as one likes: kappa = k_1 - k_2 of the order of q",
             of=close(a), at=(K, oo), rate=1, domain=CLOSE, follows=("S1", "S21-channels", "S27"))
def close_a():
    return shaped(near_a(1)).subs({k2: 0, k3: -K})


@paper.limit("S29-close-c", "(S29) of channel c holds for k_1 as near to k_2 as one likes", of=close(c), at=(K, oo),
             rate=1, domain=CLOSE, follows=("S1", "S21-channels", "S29"), ours=True)
def close_c():
    return shaped(near_bc(1)[1]).subs({k2: 0, k3: -K})


@paper.limit("S29-close-b", "in channel b the pole of (S29) is at k_1' = k_2, kappa = -q, and not at k_1 = k_2",
             of=close(b), at=(K, oo), rate=1, domain=CLOSE, follows=("S1", "S21-channels"), ours=True)
def close_b():
    inter = V(1, 2, q) * (V(2, 2, sp.S.Zero) - V(1, 2, sp.S.Zero))
    return shaped(-m / L**2 * delta_K * inter / (K * (gap + q)))


@paper.step
def residue(channel, sigma, order):
    """Limit of (k_f' - k_2) times the exact amplitude where k_i' = k_order(i), on the mass shell; f ends at k_2."""
    ends = dict(zip(TRANSFERS, (INITIAL[order[i]] - INITIAL[i] for i in range(3)), strict=True))
    along = [sp.diff(shell(), q2), -sp.diff(shell(), q)]  # tangent of the shell
    along = [sp.factor(part.subs(ends)) for part in (*along, -sum(along))]
    path = {p: ends[p] + s * part for p, part in zip(TRANSFERS, along, strict=True)}
    total = sp.S.Zero
    for term in sp.Add.make_args(sp.expand_mul(direct(channel, sigma))):
        held = {v: sp.Dummy() for v in interactions(term)}
        bottom, top = (sp.expand(part.subs(path)) for part in sp.fraction(term.xreplace(held))[::-1])
        if bottom.subs(s, 0) == 0:
            value = along[order.index(1)] * top / sp.factor(sp.diff(bottom, s).subs(s, 0))
            total += value.xreplace({d: at(v, ends) for v, d in held.items()})
    return total


@paper.ours("S21-poles", "pole of the exact amplitude at k_1' = k_2, k_2' = k_1 (branch 1): none in channels a and c",
            follows=("S1", "S21-channels"), cases=EVERY)
def pole(channel, sigma):
    first, second, third = wires(channel, sigma)
    zeros = V(second, third, sp.S.Zero) - V(first, third, sp.S.Zero)
    return m / L**2 * delta_K * V(first, second, k1 - k2) * zeros / (k3 - k2)


@pole.proof(identity="terms with 1 and with 2 in the middle, along the mass shell")
def _(channel, sigma):
    return residue(channel, sigma, (1, 0, 2))


paper.erratum("S21-poles", backed_by=("S21-poles", "S27-close"),
              printed="the singularities of the exact direct amplitude at k_1' = k_2 and k_2' = k_1 stay, and only "
                      "exchange cancels them",
              correct="on branch 1, to which (S27) belongs, they are at one point and cancel each other in channels a "
                      "and c. They stay in channel b; and on branch 2, where exchange cancels them in channel a",
              evidence="residues on the mass shell; (S27) is the limit of the exact amplitude for any (k_1 - k_2)/q")


@paper.ours("S21-round", "poles of channel a where all momenta go round (branch 2), at k_1' = k_2 or at k_3' = k_2",
            follows=("S1", "S21-channels"), cases=WIRES)
def round_poles(sigma):
    near, far, side = (V(sigma, sigma, p) for p in (k1 - k2, k1 - k3, k2 - k3))
    value = m / L**2 * delta_K * (near * (far - side) / (k1 - k2) + side * (far - near) / (k2 - k3))
    return value, -value


@round_poles.proof(identity="three terms along the mass shell")
def _(sigma):
    return residue(a, sigma, (1, 2, 0)), residue(a, sigma, (2, 0, 1))


@paper.derived("S27-exchange", "channel a has no pole once exchange is counted", follows=("S1", "S21-channels"),
               cases=WIRES)
def no_pole(sigma):
    return sp.S.Zero


@no_pole.proof(identity="the six final orders with their signs")
def _(sigma):
    return sum(Permutation(order).signature() * residue(a, sigma, order) for order in permutations(range(3)))


SIMPLE = {k3: 0, q: 1}  # no loss: the amplitude is Galilean invariant, and homogeneous for these interactions
SAMPLE = {k2: 3, q2: -sp.Rational(1, 7)}  # where signs of transfers are taken for |q|


@paper.step
def with_signs():
    """Amplitudes of channel a on the mass shell, final orders with their signs, for V = 1, q^2 and |q|, in m = 1."""
    field, *_ = sp.field((k2, q2), sp.QQ)
    (first,) = sp.solve(shell(), k1)
    ends, starts = ([field.from_expr(sp.cancel(k.subs({q3: -q - q2}).subs(k1, first).subs(SIMPLE))) for k in group]
                    for group in (FINAL, INITIAL))
    bare = direct_a(1).subs({m: 1, L: 1, delta_K: 1})

    def value(interaction, order):
        jumps = [ends[order[i]] - starts[i] for i in range(3)]
        formula = sp.lambdify((*INITIAL, *TRANSFERS), bare, [{"V_11": interaction}])
        return Permutation(order).signature() * formula(*starts, *jumps)

    def modulus(p):
        return p if p.as_expr().subs(SAMPLE) > 0 else -p
    kinds = (lambda p: field.one, lambda p: p**2, modulus)
    return tuple(tuple(value(kind, order).as_expr() for order in permutations(range(3))) for kind in kinds)


@paper.ours("S21-integrable", "no triple scattering in integrable models: contact in each order; q^2 and |q|",
            follows=("S1", "S21"))
def integrable():
    return (sp.S.Zero,) * 8


@integrable.proof(identity="V = 1, each final order for itself; V = q^2 and V = |q| (1/x^2 in space), all orders")
def _():
    contact, square, modulus = with_signs()
    return (*contact, sp.cancel(sum(square)), sp.cancel(sum(modulus)))
