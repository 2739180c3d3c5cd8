"""Section II, Eqs. (29)-(37): pair collisions at high frequency, and the state with a current in one wire alone."""

from __future__ import annotations

import sympy as sp
from sympy import I, oo, pi

from .pair import G_MINUS, V12, at, g_minus, plus_driven, relaxation, relaxing, root, st_minus, zeta
from .pair_dc import (
    PARTS,
    calI,
    conduction,
    gamma,
    gap,
    nbar,
    small_frequency,
)
from .pair_diffusion import D2_of, V, first, g_plus, second
from .paper import paper
from .symbols import D2, WIRES, E, T, e, k, kp, m, n, omega, pair, q

j = pair("j")


@paper.step
def by_frequency():
    """g_-/(E_1 - E_2) at first order in 1/omega."""
    found = root(relaxing().subs(st_minus, 0), G_MINUS)
    return sp.simplify(found / (E[1] - E[2]))


@paper.ours("29-first", "off-diagonal conductivity at order 1/omega, omega -> oo: none", follows=(*PARTS, "13"))
def no_first_order():
    return sp.S.Zero


@no_first_order.proof(identity="collisions do not act: zero mode and relaxing mode cancel under the integral")
def _():
    return sp.simplify(conduction(1, 2).subs(gap(k), by_frequency()))


@paper.derived("29", "drag resistivity rho_12 at omega -> oo", follows=("13", "14", "5", "29-first", *PARTS))
def high_frequency(potential=V):
    both = zeta(1) * zeta(2) / (2 * pi)
    form = both * at(both, kp) * potential.subs(q, kp - k)**2 * sp.Abs(kp - k)
    return sp.Integral(-m / (32 * e**2 * n[1] * n[2] * T) * form, (kp, -oo, oo), (k, -oo, oo))


@high_frequency.proof(identity="(13) at second order in 1/omega; symmetrised over k and k'", method="numeric")
def _():
    wave = by_frequency()
    collisions = relaxation().function.replace(g_minus, lambda p: at(wave, p))
    scattered = root(relaxing().subs({E[1]: 0, E[2]: 0}), G_MINUS)
    slope = conduction(1, 2).expand().coeff(gap(k))
    off = no_first_order() + slope * scattered.subs(st_minus, collisions)
    off = (off + off.xreplace({k: kp, kp: k})) / 2
    diagonal = [e**2 * n[s] / (m * -I * omega) for s in WIRES]
    return sp.Integral(-off / (diagonal[0] * diagonal[1]), (kp, -oo, oo), (k, -oo, oo))


@paper.ours("29-diffusion", "drag resistivity at omega -> oo for small momentum transfer", follows=("29", "16", "5"))
def high_frequency_diffusion():
    return sp.Integral(-D2 / (2 * e**2 * n[1] * n[2] * T) * zeta(1)**2 * zeta(2)**2 / (2 * pi), (k, -oo, oo))


@high_frequency_diffusion.proof(identity="(29) with zeta(k') at k, and (16)")
def _():
    pair = high_frequency().function
    moment = sp.Abs(kp - k) * V12(sp.Abs(kp - k))**2
    smooth = (pair / moment).subs(kp, k)
    per_moment = D2_of().function / (sp.Abs(q) * V**2)
    return sp.Integral(smooth * D2 / per_moment, (k, -oo, oo))


@paper.step
def shut():
    """(E_1, j_1) for j_2 = 0 in terms of E_2, with (25)."""
    matrix = small_frequency()
    field = -matrix[1, 1] / matrix[1, 0] * E[2]
    return sp.factor(field), sp.factor((matrix * sp.Matrix([field, E[2]]))[0])


def series(form: sp.Expr, order: int) -> sp.Expr:
    """Expansion at omega = 0, of a rational function with at most a simple pole, up to and with this power."""
    regular = sp.cancel(form * omega)
    terms = [sp.diff(regular, omega, i).subs(omega, 0) / sp.factorial(i) * omega**(i - 1) for i in range(order + 2)]
    return sum(sp.simplify(term) for term in terms)


@paper.derived("32", "ballistic constant", follows=("23", "25"))
def ballistic():
    return -(2 * n[1] * n[2] - (n[1] + n[2]) * nbar * calI) / (nbar**2 * calI)


@paper.step
def units():
    """j_1/E_2 of (30) up to order zero, in units of e^2 nbar/m."""
    return series(shut()[1] / E[2] * m / (e**2 * nbar), 0)


@ballistic.proof(identity="j_1 where j_2 = 0, at order 1/(-i omega)")
def _():
    return sp.expand(units()).coeff(omega, -1) * -I


@paper.derived("33", "relaxational constant", follows=("23", "25"))
def relaxational():
    return -2 * n[1] * n[2] / (nbar**2 * calI)


@relaxational.proof(identity="j_1 where j_2 = 0, at order 1/gamma")
def _():
    return sp.expand(units()).coeff(omega, 0) * gamma


@paper.derived("30", "current in wire 1 where there is none in wire 2", follows=("23", "25", "32", "33"))
def current_one():
    return e**2 * nbar / m * (ballistic() / (-I * omega) + relaxational() / gamma) * E[2]


@current_one.proof(identity="(23) with (25), up to order omega^0")
def _():
    return series(shut()[1], 0)


@paper.derived("31", "field in wire 1 where there is no current in wire 2", follows=("23", "25"))
def field_one():
    return (1 - 2 * n[2] / (nbar * calI) * (1 - I * omega / gamma)) * E[2]


@field_one.proof(identity="(23) with (25), up to order omega")
def _():
    return series(shut()[0], 1)


@paper.derived("34", "field in wire 1 for given currents, at order omega", follows=("30", "31", "32"))
def field_one_dc():
    return m / (e**2 * nbar) * -I * omega / ballistic() * (1 - 2 * n[2] / (nbar * calI)) * j[1]


@paper.step
def field_two():
    """E_2 for given j_1, at order omega."""
    return series(root(current_one() - j[1], E[2]), 1)


@field_one_dc.proof(identity="(31) with E_2 from (30)")
def _():
    return series(field_one().subs(E[2], field_two()), 1)


@paper.derived("35", "field in wire 2 for given currents, at order omega", follows=("30", "32"))
def field_two_dc():
    return m / (e**2 * nbar) * -I * omega / ballistic() * j[1]


@field_two_dc.proof(identity="(30) solved")
def _():
    return field_two()


@paper.derived("37", "form of the distribution", follows=("11", "21", "34", "35", "5"))
def form_of():
    one, two = zeta(1)**2, zeta(2)**2
    return (one * (1 - 2 * n[2] / (nbar * calI)) + two) / (one + two)


@paper.step
def steady_plus():
    """g_+ with (34) and (35)."""
    return plus_driven().subs({E[1]: field_one_dc(), E[2]: field_two_dc()})


@form_of.proof(identity="g_1 with g_- = 0, per k E_2 e/(m T (-i omega))", method="numeric")
def _():
    wave = first().subs({g_plus: steady_plus(), G_MINUS: 0})
    return wave / (e * k * field_two_dc() / (m * T * -I * omega))


@paper.derived("36", "distribution at omega = 0, the same in both wires", cases=WIRES,
               follows=("11", "21", "22", "32", "34", "35", "37"))
def distribution_dc(sigma):
    return k * form_of() * j[1] / (e * nbar * T * ballistic())


@distribution_dc.proof(identity="(21) and (22) with (11), (34), (35) at omega -> 0; g_- = (E_1 - E_2) G falls out",
                       method="numeric")
def _(sigma):
    split = (field_one_dc() - field_two_dc()) * gap(k)
    form = (first() if sigma == 1 else second()).subs({g_plus: steady_plus(), G_MINUS: split})
    return sp.cancel(form).subs(omega, 0)


