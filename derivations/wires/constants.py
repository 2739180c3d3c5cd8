"""Which constants of the model are free: (83), (88)-(94), and what Sec. VII and its footnote 37 say about it.

Two null vectors decide. The zero mode of equal momenta makes (1, 1) a right one of (84) if and only if (89) holds; the
conservation of momentum makes (k_T1 D^(3)_1, k_T2 D^(3)_2) a left one if and only if (83) holds, and that vector is
orthogonal to (c_1, c_2) whatever the constants are. So (83) with (89), which are three relations and not four since
both leave (90), already make the system degenerate and solvable: (94) adds nothing.
"""

from __future__ import annotations

import random

import sympy as sp

from .fokker_planck import Ck_of, D3k_of, conserved_bc
from .model import (
    EACH,
    C,
    X,
    Z,
    averaged,
    below,
    density,
    diffusion,
    driven,
    integral_term,
    kT,
    local,
    localised,
    mean,
    other,
    own,
    total,
)
from .moments import G, Moment, Named, sampled
from .paper import paper
from .symbols import D3, WIRES, E, bar, e, k, kappa, lam, mu, pair
from .zero_modes import Lambda1, zero_mode

CONSTANTS = (*D3.values(), *lam.values(), *mu.values())


@paper.derived("88", "zero mode of equal momenta", follows=("45",))
def equal_momenta():
    return Lambda1 * k


@equal_momenta.proof(identity="part of (45) that is odd in k")
def _():
    return (zero_mode() - zero_mode().subs(k, -k)) / 2


@paper.derived("89", "diffusion coefficient for which the zero mode makes no current", cases=EACH,
               follows=("82", "88", "70-local", "n-moment"))
def nullified(s):
    return lam[s] + mu[s]


@nullified.proof(identity="momentum current of (70) in the zero mode, put to zero")
def _(s):
    constant = equal_momenta().diff(k)  # which is its own average
    flow = local(s).rhs.subs(C[s], integral_term(s)).subs({f[r]: constant for f in (G, X) for r in WIRES})
    (found,) = sp.solve(flow, D3[s])
    return found


@paper.derived("90", "what (83) and (89) have in common: mu_sigma k_T,sigma is the same in both wires", cases=EACH,
               follows=("83", "89"))
def exchange(s):
    return sp.Eq(mu[s] * kT(s), mu[bar(s)] * kT(bar(s)))


@exchange.proof(identity="(89) minus (83), times k_T", method="numeric")
def _(s):
    return (nullified(s) - diffusion(s)) * kT(s)


mu_of = {c: pair(f"mu^{c}", positive=True) for c in "bc"}  # of channels (b) and (c)
lambda_c = pair("lambda^c", real=True)  # (c) has a term with the wire's own average


@paper.ours("77-model", "(77) for the model of each channel: (b) of a wire against (c) of the other", cases=EACH,
            follows=("77", "71", "n-moment"))
def linked(s):
    return sp.Eq(mu_of["b"][s] * kT(s), mu_of["c"][bar(s)] * kT(bar(s)))


@linked.proof(identity="(77) integrated; by (64) the term of (b) holds the other wire's average alone, and the zero "
                       "mode makes no current in either channel", method="numeric")
def _(s):
    o = bar(s)
    law = localised(conserved_bc(s)).xreplace({
        D3k_of[s]["b"]: mu_of["b"][s], Ck_of[s]["b"]: mu_of["b"][s] * X[o],
        D3k_of[o]["c"]: lambda_c[o] + mu_of["c"][o], Ck_of[o]["c"]: lambda_c[o] * X[o] + mu_of["c"][o] * X[s]})
    moved = law.xreplace({G[o]: sp.S.Zero, X[o]: sp.S.Zero})  # the rest follows from a common shift
    return Moment(moved.xreplace({G[s]: sp.S.One, X[s]: sp.S.One}))


@paper.derived("90-channels", "(90) for the sum of the channels", follows=("77-model",))
def exchange_of_channels():
    first, second = (sum(mu_of[c][s] for c in "bc") * kT(s) for s in WIRES)
    return sp.Eq(first, second)


@exchange_of_channels.proof(identity="(77) of wire 1 minus (77) of wire 2", method="numeric")
def _():
    laws = [linked(s).lhs - linked(s).rhs for s in WIRES]
    return laws[0] - laws[1]


@paper.step
def shared(s):
    """mu of a wire by the constant that both wires share, from (90)."""
    mark = {mu[r]: kappa / kT(r) for r in WIRES}
    if exchange(s).xreplace(mark) != sp.true:
        raise ValueError("kappa/k_T does not obey (90)")
    return mark[mu[s]]


@paper.step
def conserving(expression):
    """For constants that obey (89) and (90): lambda_1, lambda_2 and kappa are left."""
    with_mu = expression.xreplace({D3[s]: nullified(s) for s in WIRES})
    return with_mu.xreplace({mu[s]: shared(s) for s in WIRES})


@paper.step
def a(s):
    """Coefficient of (84) for constants that conserve momentum."""
    return Named(f"a_{s}", conserving(mean(s, own(s))))


@paper.step
def b(s):
    """Coefficient of (84) for constants that conserve momentum."""
    return Named(f"b_{s}", conserving(mean(s, other(s))))


@paper.step
def c(s):
    """Right side of (84) for constants that conserve momentum."""
    return Named(f"c_{s}", conserving(mean(s, driven(s))))


BASIS = ("71", "74")


@paper.ours("left-null", "sum of D^(3) zeta^2 times the two components of (84) before averaging, any six constants",
            follows=("85", "86", "87", "n-moment", "74", "71"))
def left_null():
    field = e * (E[1] - E[2]) / (2 * total()) * (density(2) * below[1] - density(1) * below[2])
    defect = {s: Z[s] * (D3[s] - lam[s]) - Z[bar(s)] * mu[bar(s)] for s in WIRES}
    return defect[1] * X[1] + defect[2] * X[2] - field


@left_null.proof(identity="the pair terms drop out, as they must", method="numeric")
def _():
    rows = {s: own(s) * X[s] + other(s) * X[bar(s)] - driven(s) for s in WIRES}
    return sum(D3[s] * Z[s] * rows[s] for s in WIRES)


@paper.ours("left-null-c", "(c_1, c_2) is orthogonal to (k_T1 D_1, k_T2 D_2), whatever the six constants are",
            follows=("80", "87", "n-moment", "74", "71"))
def orthogonal():
    return -mean(2, driven(2)) * kT(2) * D3[2]


@orthogonal.proof(identity="moments, with the densities as they are: approximate ones break it", method="numeric")
def _():
    return mean(1, driven(1)) * kT(1) * D3[1]


@paper.derived("91", "first row of (84) against its second column entry: the zero mode is a right null vector",
               cases=EACH, follows=("80", "85", "86", "89", "90", *BASIS))
def right_null(s):
    return -b(s)


@right_null.proof(identity="(89) and (90) put into (85) and (86)", method="numeric")
def _(s):
    return a(s)


@right_null.printed(misread=True, evidence="printed with b of the other wire (a bar lost on the left explains it). "
                    "What makes the left side of (84) vanish in the zero mode is a + b of the same wire; b_1 and b_2 "
                    "differ by the factor k_T2 D_2/(k_T1 D_1)")
def _(s):
    return -b(bar(s))


@paper.ours("91-ratio", "b of both wires from each other", cases=EACH, follows=("80", "86", "89", "90", "74", "71"))
def ratio(s):
    return b(bar(s)) * kT(bar(s)) * (lam[bar(s)] + kappa / kT(bar(s))) / (kT(s) * (lam[s] + kappa / kT(s)))


@ratio.proof(identity="(86)", method="numeric")
def _(s):
    return b(s)


@paper.derived("92", "product of the diagonal of (84), when its determinant vanishes",
               follows=("80", "85", "86", "89", "90", *BASIS))
def singular():
    return b(1) * b(2)


@singular.proof(identity="(85), with (89) and (90)", method="numeric")
def _():
    return a(1) * a(2)


@paper.derived("93", "difference of the averages", cases=EACH, follows=("80", "84", "86", "87", "89", "90", "n-moment",
                                                                        *BASIS))
def difference(s):
    return -c(s) / b(s)


@difference.proof(identity="(84) for constants that conserve momentum; a shift of both averages leaves it alone",
                  method="numeric")
def _(s):
    row = averaged(s)
    shifted = row.lhs.xreplace({X[bar(s)]: sp.S.Zero})  # by minus the other average
    return conserving(row.rhs) / conserving(shifted.diff(X[s]))


@paper.derived("94", "ratio c/b of a wire, by that of the other: follows from (83) and (89), and adds nothing to them",
               cases=EACH, follows=("80", "86", "87", "89", "90", "n-moment", *BASIS))
def antisymmetric(s):
    return -c(bar(s)) / b(bar(s))


@antisymmetric.proof(identity="(86) and (87), averaged, for constants that obey (83) and (89) and nothing else",
                     method="numeric")
def _(s):
    return c(s) / b(s)


@paper.step
def gradients():
    """Gradients of the constraints in the space of the six constants, at a point that obeys (83) and (89)."""
    ratios = [mean(s, driven(s)) / mean(s, other(s)) for s in WIRES]
    laws = [*(D3[s] - diffusion(s) for s in WIRES), *(D3[s] - nullified(s) for s in WIRES),
            exchange(1).lhs - exchange(1).rhs, sum(ratios)]
    laws = [sampled(law) for law in laws]
    rng = random.Random("constants")
    symbols = sorted(set().union(*(law.free_symbols for law in laws)) - set(CONSTANTS), key=str)
    point = {symbol: sp.Rational(rng.randint(1, 99), rng.randint(1, 99)) for symbol in (*symbols, *lam.values(), kappa)}
    constants = {symbol: sampled(conserving(symbol)).xreplace(point) for symbol in CONSTANTS}
    laws = [law.xreplace({symbol: point[symbol] for symbol in symbols}) for law in laws]
    return sp.Matrix(laws).jacobian(CONSTANTS).xreplace(constants)


@paper.derived("constants", "independent relations: (83) and (90), the same with (94); free constants of the model",
               follows=("80", "83", "86", "87", "89", "90", "n-moment", *BASIS))
def count():
    return sp.Integer(3), sp.Integer(3), sp.Integer(3)


@count.proof(identity="ranks of the gradients in the space of the six constants; (89) follows from (83) and (90)")
def _():
    rows = gradients()
    with_zero_mode = rows[:5, :].rank()
    return rows[[0, 1, 4], :].rank(), rows.rank(), len(CONSTANTS) - with_zero_mode


@count.printed(evidence="(94) is counted as a fourth relation, which would leave two constants at Delta != 0. It holds "
                        "identically once (83) and (90) do, since (c_1, c_2) is orthogonal to the left null vector of "
                        "(84) whatever the constants are: lambda_1, lambda_2 and kappa are free")
def _():
    return sp.Integer(3), sp.Integer(4), sp.Integer(2)


@paper.step
def defect(s):
    """By how much (83) is broken in a wire, times k_T."""
    return (D3[s] - diffusion(s)) * kT(s)


@paper.ours("37-general", "average in a wire for any six constants, by how much (83) is broken in both", cases=EACH,
            follows=("80", "83", "85", "86", "87", "n-moment", *BASIS))
def broken(s):
    own_share, other_share = mean(s, own(s)) * defect(bar(s)), mean(s, other(s)) * defect(s)
    return mean(s, driven(s)) * defect(bar(s)) / (own_share - other_share)


@broken.proof(identity="(84) solved for both averages", method="numeric")
def _(s):
    own_, other_, right = ({r: mean(r, f(r)) for r in WIRES} for f in (own, other, driven))
    determinant = own_[1] * own_[2] - other_[1] * other_[2]
    return (right[s] * own_[bar(s)] - other_[s] * right[bar(s)]) / determinant


@paper.step
def by_total_momentum(expression):
    """For constants that obey (83) and nothing else: lambda_sigma and mu_sigma are left."""
    return expression.xreplace({D3[s]: diffusion(s) for s in WIRES})


@paper.derived("footnote-37", "four constants, (83) alone: product of the diagonal of (84), and c of wire 1",
               follows=("80", "83", "85", "86", "87", "n-moment", *BASIS))
def four_constants():
    def entry(f, s):
        return by_total_momentum(mean(s, f(s)))
    along = entry(own, 1) / entry(other, 2)  # the first row over the second
    return entry(other, 1) * entry(other, 2), along * entry(driven, 2)


@four_constants.proof(identity="(85)-(87): the second row is a multiple of the first, on the right side too",
                      method="numeric")
def _():
    return by_total_momentum(mean(1, own(1)) * mean(2, own(2))), by_total_momentum(mean(1, driven(1)))


paper.erratum(
    "footnote-37", backed_by=("footnote-37", "37-general"),
    printed="with lambda_sigma and mu_sigma as four constants, (84) has a regular solution at any Delta != 0, which "
            "diverges as 1/Delta where Delta vanishes",
    correct="with D^(3) from (83) the determinant of (84) vanishes and its rows say the same: a line of solutions at "
            "any Delta, which is no common shift of both averages unless (89) holds too",
    evidence="(83) makes (k_T1 D_1, k_T2 D_2) a left null vector of (84); a divergence needs that (83) is broken")
