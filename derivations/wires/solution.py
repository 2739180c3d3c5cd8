"""Solution of the model, Eqs. (95)-(110): exact but for one constant, which the finite frequency fixes.

The constants obey (83) and (89), as `constants.conserving` puts them in; (94) is then no condition. `G[sigma]` is the
derivative of the regular part of g_sigma: what (108) integrates from 0 to k, g being odd.
"""

from __future__ import annotations

import sympy as sp

from . import pair as pairs
from .constants import b, c, conserving, difference
from .model import (
    EACH,
    C,
    X,
    Z,
    below,
    denominator,
    density,
    derivatives,
    driven,
    integral_term,
    local,
    other,
    total,
)
from .moments import G, Named
from .paper import paper
from .structure import SIGMA, drag_resistivity
from .symbols import D3, WIRES, E, T, bar, e, k, lam, mu, n, pair
from .zero_modes import second_moment

FORM = ("71", "74", "n-moment")
BOTH = ("80", "86", "87", "89", "90", *FORM)
SOLVED = ("72", "73", "82", "89", "90", *FORM)
B_k = sp.Symbol("B", real=True)
theta = pair("vartheta", real=True)
apart = sp.Symbol("apart")  # difference of the averages


@paper.step
def b_of(s):
    """(86) at one k, for constants that conserve momentum."""
    return Named(f"btilde_{s}", conserving(other(s)))


@paper.step
def c_of(s):
    """(87) at one k, for constants that conserve momentum."""
    return Named(f"ctilde_{s}", conserving(driven(s)))


@paper.step
def bracket(s):
    """Part of the derivative that is fixed by (70), antisymmetric in the wires but for what integrates to zero."""
    return (-c(s) / 2 + b(s) * c_of(s) - b_of(s) * c(s)) / b(s)


@paper.derived("95", "derivative of g by its average", cases=EACH, follows=("93", *SOLVED, *BOTH))
def by_average(s):
    return X[s] + (b(s) * c_of(s) - b_of(s) * c(s)) / b(s)


@by_average.proof(identity="(72) with (82), the other average from (93)", method="numeric")
def _(s):
    return conserving(derivatives()[s - 1]).xreplace({X[bar(s)]: X[s] - difference(s)})


@paper.derived("96", "difference of the derivatives", cases=EACH, follows=("93", *SOLVED, *BOTH))
def gap(s):
    return -c(s) / b(s) * (1 + b_of(s) + b_of(bar(s))) + c_of(s) - c_of(bar(s))


@gap.proof(identity="(72) with (82), the averages from (93) up to a common shift", method="numeric")
def _(s):
    own, others = (conserving(derivatives()[r - 1]) for r in (s, bar(s)))
    return (own - others).xreplace({X[s]: difference(s), X[bar(s)]: sp.S.Zero})


@paper.derived("97", "what multiplies the difference of the averages", follows=("86", "89", "90", *FORM))
def factor():
    return conserving((lam[1] * lam[2] - mu[1] * mu[2]) / denominator())


@factor.proof(identity="(86)", method="numeric")
def _():
    return 1 + b_of(1) + b_of(2)


@paper.derived("98", "difference of what the fields drive", cases=EACH, follows=("87", *FORM))
def drive(s):
    r = bar(s)
    inner = D3[r] * density(r) * below[s] / Z[s] + D3[s] * density(s) * below[r] / Z[r]
    return e * (E[s] - E[r]) / (2 * total() * denominator()) * inner


@drive.proof(identity="(87)", method="numeric")
def _(s):
    return driven(s) - driven(bar(s))


@drive.printed(evidence="printed with D n of the same wire as (1 - tanh)/zeta^2 in both terms. In (87) each stands "
                        "with D and n of the other wire")
def _(s):
    r = bar(s)
    inner = D3[s] * density(s) * below[s] / Z[s] + D3[r] * density(r) * below[r] / Z[r]
    return e * (E[s] - E[r]) / (2 * total() * denominator()) * inner


@paper.derived("99", "sum of the derivatives", follows=(*SOLVED, "86", "87"))
def both():
    return X[1] + X[2] + c_of(1) + c_of(2) + (b_of(1) - b_of(2)) * (X[1] - X[2])


@both.proof(identity="(72) with (82)", method="numeric")
def _():
    return sum(conserving(part) for part in derivatives())


@paper.definition("100", "constant B of (108)")
def constant():
    return (X[1] + X[2]) / 2


@constant.printed(backed_by="108", evidence="printed without 1/2. (108)-(113) take B as half the sum of the averages: "
                                            "with the sum (108) does not solve (70)")
def _():
    return X[1] + X[2]


@paper.derived("108", "derivative of g: what is integrated from 0 to k", cases=EACH,
               follows=("93", "100", *SOLVED, *BOTH))
def solved(s):
    return bracket(s) + B_k


@solved.proof(identity="(72) with (82), both averages from (93) and (100)", method="numeric")
def _(s):
    found = sp.solve([constant() - B_k, X[s] - X[bar(s)] - apart], [X[1], X[2]], dict=True)[0]
    found = {x: value.xreplace({apart: difference(s)}) for x, value in found.items()}
    return conserving(derivatives()[s - 1]).xreplace(found)


@paper.derived("101", "solution without B, by its share of one field", cases=EACH, follows=("108", *BOTH))
def proportional(s):
    return (E[s] - E[bar(s)]) * solved(s).xreplace({B_k: 0}).diff(E[s])


@proportional.proof(identity="(108): it vanishes with the difference of the fields", method="numeric")
def _(s):
    return solved(s).xreplace({B_k: 0})


@paper.definition("102", "shift of g by the zero mode, driven by the fields", cases=EACH)
def shift(s):
    return {1: theta[1], 2: -theta[1]}[s] * (E[s] - E[bar(s)]) * k


@paper.derived("102-free", "momentum current of (70) when g is shifted by (102), both averages with it", cases=EACH,
               follows=("70-local", "82", "89", "90", "102", "n-moment"))
def unshifted(s):
    return conserving(local(s).rhs.xreplace({C[s]: integral_term(s)}))


@unshifted.proof(identity="(102) put in: it drops out", method="numeric")
def _(s):
    more = {f[r]: f[r] + shift(r).diff(k) for f in (G, X) for r in WIRES}
    return conserving(local(s).rhs.xreplace({C[s]: integral_term(s)}).xreplace(more))


@paper.derived("103", "change of the regular part of the conductivity by (102)", follows=("8", "24", "102"))
def change():
    return e * T * theta[1] * sp.ImmutableMatrix([[n[1], -n[1]], [n[2], -n[2]]])


@change.proof(identity="current (8) of (102)")
def _():
    currents = [second_moment(pairs.current(s).function.subs(pairs.g[s], shift(s)), s) for s in WIRES]
    return sp.Matrix(currents).jacobian([E[1], E[2]]).applyfunc(sp.expand)


@paper.derived("103-rho", "drag resistivity after (102), and after any zero mode linear in the fields",
               follows=("8", "24", "59", "103"))
def unchanged():
    return drag_resistivity(), drag_resistivity()


@unchanged.proof(identity="(59) with (103), or with the current (8) of theta_1 E_1 + theta_2 E_2 in both wires")
def _():
    mode = (theta[1] * E[1] + theta[2] * E[2]) * k
    currents = [second_moment(pairs.current(s).function.subs(pairs.g[s], mode), s) for s in WIRES]
    general = sp.Matrix(currents).jacobian([E[1], E[2]])

    def after(matrix):
        rule = dict(zip(SIGMA, SIGMA + matrix, strict=True))
        return sp.simplify(drag_resistivity().subs(rule, simultaneous=True))
    return after(change()), after(general)
