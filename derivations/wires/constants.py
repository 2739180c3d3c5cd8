"""Which constants of the model are free: (83), (88)-(94), and what Sec. VII and its footnote 37 say about it.

Two null vectors decide. The zero mode of equal momenta makes (1, 1) a right one of (84) if and only if (89) holds; the
conservation of momentum makes (k_T1 D^(3)_1, k_T2 D^(3)_2) a left one if and only if (83) holds, and that vector is
orthogonal to (c_1, c_2) whatever the constants are. So (83) with (89), which are three relations and not four since
both leave (90), already make the system degenerate and solvable: (94) adds nothing.
"""

from __future__ import annotations

import sympy as sp

from .model import (
    EACH,
    X,
    Z,
    below,
    density,
    diffusion,
    driven,
    integral_term,
    kT,
    local,
    mean,
    other,
    own,
    total,
)
from .moments import G
from .paper import paper
from .symbols import D3, WIRES, E, bar, e, kappa, lam, mu

Lambda = sp.Symbol("Lambda_1", real=True)
CONSTANTS = (*D3.values(), *lam.values(), *mu.values())


@paper.definition("88", "zero mode of equal momenta: its derivative, and average, in both wires", cases=EACH)
def zero_mode(s):
    return Lambda


@paper.derived("89", "diffusion coefficient for which the zero mode makes no current", cases=EACH,
               follows=("82", "88", "70-local", "n-moment"))
def nullified(s):
    return lam[s] + mu[s]


@nullified.proof(identity="momentum current of (70) in the zero mode, put to zero")
def _(s):
    from .model import C
    flow = local(s).rhs.subs(C[s], integral_term(s)).subs({f[r]: zero_mode(r) for f in (G, X) for r in WIRES})
    (found,) = sp.solve(flow, D3[s])
    return found


@paper.derived("90", "what (83) and (89) have in common: mu_sigma k_T,sigma is the same in both wires", cases=EACH,
               follows=("83", "89"))
def exchange(s):
    return sp.Eq(mu[s] * kT(s), mu[bar(s)] * kT(bar(s)))


@exchange.proof(identity="(89) minus (83), times k_T", method="numeric")
def _(s):
    return (nullified(s) - diffusion(s)) * kT(s)


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
    return conserving(mean(s, own(s)))


@paper.step
def b(s):
    """Coefficient of (84) for constants that conserve momentum."""
    return conserving(mean(s, other(s)))


@paper.step
def c(s):
    """Right side of (84) for constants that conserve momentum."""
    return conserving(mean(s, driven(s)))


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


@right_null.printed(evidence="printed with b of the other wire. What makes the left side of (84) vanish in the zero "
                             "mode is a + b of the same wire; b_1 and b_2 differ by the factor k_T2 D_2/(k_T1 D_1)")
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
