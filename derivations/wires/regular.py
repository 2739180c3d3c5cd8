"""Regular part of the current and what follows from it, Eqs. (104)-(107), (109)-(120).

The total current vanishes but for its singular part. That fixes B of (108), makes the regular conductivity a multiple
S of one matrix, and gives the drag resistivity. The module `squares` has S without cancellation.
"""

from __future__ import annotations

import sympy as sp
from sympy import I, Rational, pi

from . import pair as pairs
from .constants import b, c, conserving, difference
from .fokker_planck import tanh_of
from .gradient import g
from .model import (
    EACH,
    X,
    Z,
    below,
    denominator,
    density,
    derivatives,
    driven,
    kT,
    localised,
    mean,
    other,
    total,
)
from .moments import G, Moment, Named
from .paper import paper
from .solution import B_k, b_of, c_of, proportional, solved
from .structure import SIGMA, drag_resistivity, sigma_singular
from .symbols import D2, D3, WIRES, E, T, bar, e, k, lam, m, mu, n, omega, pair, zeta2
from .zero_modes import A1, E0, J, by_parts, effective_field, kinetic, mean_field, second_moment, singular

FORM = ("71", "74", "n-moment")
BOTH = ("80", "86", "87", "89", "90", *FORM)
M = pair("M", real=True)  # integral of k zeta^2 times the regular part of g
j = pair("j", real=True)
S = sp.Symbol("S", positive=True)


@paper.derived("104", "integral of k zeta^2 g over both wires, for the regular parts", follows=("24", "49", "52", "53"))
def regular():
    return sp.Eq(M[1] + M[2], 0)


@regular.proof(identity="balance of the total momentum at the next order in omega")
def _():
    constant = sp.solve(effective_field().subs(E0, mean_field()), A1)[0]
    rate, forces = sp.S.Zero, sp.S.Zero
    for s in WIRES:
        weight = k * zeta2(s)
        rate += -I * omega * M[s] + second_moment(weight * kinetic(s).lhs.subs(A1, constant), s)
        forces += by_parts(weight * kinetic(s).rhs, J[s]).subs(J[2], -J[1])  # Newton's third law, once integrated
    return sp.Eq(sp.simplify(sp.expand((rate - forces) / (-I * omega))), 0)


@paper.derived("105", "the same by the derivatives: what integrates to zero", follows=("71", "104"))
def weighted():
    return sum((1 - tanh_of(s)) * g[s].diff(k) for s in WIRES)


@weighted.proof(identity="(104) over 2 m T, and the derivative of (1 - tanh) g", method="numeric")
def _():
    moments = regular().lhs.xreplace({M[s]: k * zeta2(s) * g[s] for s in WIRES})
    return moments / (2 * m * T) + sum(((1 - tanh_of(s)) * g[s]).diff(k) for s in WIRES)


@paper.derived("106", "regular currents", follows=("8", "104"))
def opposite():
    return sp.Eq(j[1], -j[2])


@opposite.proof(identity="(104) with the currents (8)")
def _():
    unit = {s: pairs.current(s).function.subs(pairs.g[s], 1) / (k * zeta2(s)) for s in WIRES}
    law = regular().lhs.subs({M[s]: j[s] / unit[s] for s in WIRES}, simultaneous=True)
    return sp.Eq(law * unit[1], 0)


@paper.derived("107", "singular currents", follows=("8", "24", "47"))
def parallel():
    return sp.Eq(j[1] * n[2], j[2] * n[1])


@parallel.proof(identity="current (8) of (47), its constant eliminated")
def _():
    current = {s: second_moment(pairs.current(s).function.subs(pairs.g[s], singular()), s) for s in WIRES}
    constant = j[2] / current[2].diff(A1)
    return sp.Eq(j[1] * n[2], sp.cancel(current[1].subs(A1, constant) * n[2]))


@paper.step
def balance():
    """(105) with (108), each wire's bracket with a mark."""
    marks = pair("mark")
    rule = {G[s]: marks[s] * solved(s).xreplace({B_k: sp.S.Zero}) + B_k for s in WIRES}
    law = localised(weighted()).xreplace(rule)
    return {s: Moment(law.xreplace({B_k: sp.S.Zero, marks[s]: sp.S.One, marks[bar(s)]: sp.S.Zero})) for s in WIRES}, \
        Moment(law.diff(B_k))


@paper.derived("110", "share of a wire in B", cases=EACH, follows=("105", "108", *BOTH))
def share(s):
    inner = below[s] / Z[s] * (-c(s) / 2 + b(s) * c_of(s) - b_of(s) * c(s))
    return -kT(s) / (4 * pi * total() * b(s)) * mean(s, inner)


@share.proof(identity="(105) with (108), solved for B; this wire's part", method="numeric")
def _(s):
    parts, whole = balance()
    return -parts[s] / whole


@paper.step
def B_of(s):
    """(110) by its name."""
    return Named(f"B_{s}", share(s))


@paper.derived("109", "B", follows=("105", "108", "110", *BOTH))
def constant():
    return B_of(1) + B_of(2)


@constant.proof(identity="(105) with (108), solved for B", method="numeric")
def _():
    parts, whole = balance()
    return -(parts[1] + parts[2]) / whole


@paper.derived("111", "regular part of the conductivity", follows=("101", "106"))
def conductivity():
    return S * sp.ImmutableMatrix([[1, -1], [-1, 1]])


@conductivity.proof(identity="it answers to the difference of the fields alone, by opposite currents")
def _():
    answer = sp.Matrix(2, 2, sp.symbols("s_1:5"))
    currents = answer * sp.Matrix([E[1], E[2]])
    rule = {j[s]: currents[s - 1] for s in WIRES}
    law = (opposite().lhs - opposite().rhs).subs(rule, simultaneous=True)
    equal = {E[2]: E[1]}  # equal fields, to which no derivative of g answers by (101)
    even = [flow.subs(equal) - proportional(s).xreplace(equal) for s, flow in zip(WIRES, currents, strict=True)]
    found = sp.solve([law.diff(E[1]), law.diff(E[2]), *even], sp.symbols("s_2:5"), dict=True)[0]
    return answer.subs(found).subs(sp.Symbol("s_1"), S)


@paper.ours("111-symmetric", "conductivity of wire 1 for the field in wire 2, singular part and all",
            follows=("54", "111"))
def reciprocal():
    return (sigma_singular() + conductivity())[1, 0]


@reciprocal.proof(identity="Onsager: that of wire 2 for the field in wire 1")
def _():
    return (sigma_singular() + conductivity())[0, 1]


@paper.ours("8-slope", "integrand of the current (8), by the derivative of g", cases=EACH, follows=("8", "71"))
def current(s):
    return e * T / (4 * pi) * (1 - tanh_of(s)) * g[s].diff(k)


@current.proof(identity="they differ by a total derivative", method="numeric")
def _(s):
    form = pairs.current(s).function.subs(pairs.g[s], g[s])
    return form + (e * T / (4 * pi) * (1 - tanh_of(s)) * g[s]).diff(k)


@paper.step
def conductance():
    """S from (72) and (84): current of a solution, shifted by the zero mode until there is no total current."""
    averages = {X[1]: difference(1), X[2]: sp.S.Zero}
    slopes = {G[s]: conserving(part).xreplace(averages) for s, part in zip(WIRES, derivatives(), strict=True)}
    local = {s: localised(current(s)) for s in WIRES}
    flow = {s: Moment(local[s].xreplace(slopes)) for s in WIRES}
    unit = {s: Moment(local[s].diff(G[s])) for s in WIRES}
    return (flow[1] - (flow[1] + flow[2]) / (unit[1] + unit[2]) * unit[1]) / (E[1] - E[2])


SOLVED = ("72", "73", "82", "93", "8-slope", *BOTH)


@paper.derived("112", "S by the current of one wire", cases=EACH, follows=("109", *SOLVED))
def by_current(s):
    inner = (-c(s) / 2 + b(s) * c_of(s) - b_of(s) * c(s)) / b(s) + Named("B", constant())
    return e * T / (4 * pi * (E[s] - E[bar(s)])) * Moment(below[s] * inner)


@by_current.proof(identity="current of (72) with (84), at no total current", method="numeric")
def _(s):
    return conductance()


@paper.derived("113", "S by the shares of both wires in B", cases=EACH, follows=("110", *SOLVED))
def by_shares(s):
    return e * T / (E[s] - E[bar(s)]) * (density(s) * B_of(bar(s)) - density(bar(s)) * B_of(s))


@by_shares.proof(identity="current of (72) with (84), at no total current", method="numeric")
def _(s):
    return conductance()


@paper.derived("114", "drag resistivity by S, in any model", follows=("59", "111"))
def resistivity():
    return n[1] * n[2] / (n[1] + n[2])**2 / S


@resistivity.proof(identity="(59) with (111)")
def _():
    return sp.factor(drag_resistivity().subs(dict(zip(SIGMA, conductivity(), strict=True)), simultaneous=True))


@paper.step
def split(function, s):
    """Parts of (86) or (87) that have D^(2) in the numerator, and that have not."""
    numerator = sp.expand({"b": other, "c": driven}[str(function)](int(s)) * denominator())
    pair_part = D2 * numerator.diff(D2)
    return pair_part / denominator(), (numerator - pair_part) / denominator()


@paper.derived("116", "part of (86) with D^(2) in the numerator", cases=EACH, follows=("86", *FORM))
def Phi_b(s):
    return -D2 / (2 * denominator()) * (mu[s] * Z[s] + lam[bar(s)] * Z[bar(s)])


@Phi_b.proof(identity="numerator of (86), its part linear in D^(2)", method="numeric")
def _(s):
    return split("b", s)[0]


@paper.derived("117", "part of (86) without D^(2) in the numerator", cases=EACH, follows=("86", *FORM))
def Psi_b(s):
    return -D3[bar(s)] * mu[s] / denominator()


@Psi_b.proof(identity="the rest of (86)", method="numeric")
def _(s):
    return split("b", s)[1]


@Psi_b.printed(misread=True, evidence="printed with D^(3) of the same wire; (86) has that of the other")
def _(s):
    return -D3[s] * mu[s] / denominator()


@paper.derived("118", "part of (87) with D^(2) in the numerator, over the prefactor of (115)", cases=EACH,
               follows=("87", *FORM))
def Phi_c(s):
    return D2 / denominator() * (density(bar(s)) * below[s] - density(s) * below[bar(s)])


@paper.step
def prefactor(s):
    """Field before the second bracket of (115)."""
    return e * (E[s] - E[bar(s)]) / (4 * total())


@Phi_c.proof(identity="numerator of (87), its part linear in D^(2)", method="numeric")
def _(s):
    return split("c", s)[0] / prefactor(s)


@paper.derived("119", "part of (87) without D^(2) in the numerator, over the prefactor of (115)", cases=EACH,
               follows=("87", *FORM))
def Psi_c(s):
    return 2 * D3[bar(s)] * density(bar(s)) / denominator() * below[s] / Z[s]


@Psi_c.proof(identity="the rest of (87)", method="numeric")
def _(s):
    return split("c", s)[1] / prefactor(s)


@Psi_c.printed(misread=True, evidence="printed with D^(3) of the same wire; (87) has that of the other")
def _(s):
    return 2 * D3[s] * density(bar(s)) / denominator() * below[s] / Z[s]


@paper.derived("115", "(86) and (87), each as a sum of two terms", cases=EACH,
               follows=("86", "87", "116", "117", "118", "119", *FORM))
def parts(s):
    return Phi_b(s) + Psi_b(s), e * (E[s] - E[bar(s)]) / (4 * total()) * (Phi_c(s) + Psi_c(s))


@parts.proof(identity="(86) and (87)", method="numeric")
def _(s):
    return other(s), driven(s)


@paper.derived("120", "S by the terms of (115)", follows=("116", "117", "118", "119", "80", "89", "90", "113", *FORM))
def by_terms():
    def term(s):
        b_sum, c_sum = (Named(rf"\Phi^{x}_{s}", f(s)) + Named(rf"\Psi^{x}_{s}", h(s))
                        for x, f, h in (("b", Phi_b, Psi_b), ("c", Phi_c, Psi_c)))
        fraction = (Rational(1, 2) + b_sum) / mean(s, b_sum)
        return density(bar(s)) * Moment(below[s] * (-mean(s, c_sum) * fraction + c_sum))
    return conserving(e**2 * T / (16 * pi * total()**2) * (term(1) + term(2)))


@by_terms.proof(identity="(113)", method="numeric")
def _():
    return by_shares(1)
