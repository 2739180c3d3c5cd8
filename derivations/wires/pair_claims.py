"""Claims of Section II that hold for any pair kernel, and the resistance of a short wire (footnote 32).

The kernel may be anything symmetric: what follows is the same for two momenta as for a continuum. A wire that is
short compared with all relaxation lengths has a drag resistance linear in its length, for any Delta, that says
nothing about the resistivity: this is footnote 32 with numbers, for the kernel of (7).
"""

from __future__ import annotations

import sympy as sp
from sympy import I, oo, pi

from .pair import (
    V12,
    G,
    L,
    amplitude,
    at,
    collision,
    current,
    distribution,
    driven,
    exchange,
    g,
    gain,
    gain_and_loss,
    k1,
    k1p,
    local,
    root,
    st,
    zeta,
)
from .pair_dc import calI, density_of, drag_resistivity, drag_slope, nbar, shared_density
from .pair_diffusion import D2_of
from .pair_frequency import distribution_dc, j
from .paper import paper
from .symbols import WIRES, E, T, e, epsilon_F, k, kp, m, n, omega, pair, q

N = sp.Symbol("N", positive=True)
ka, kb = sp.symbols("k_a k_b", positive=True)
p_a, p_b = pair("p_a", positive=True), pair("p_b", positive=True)  # zeta_sigma^2 times the width of a cell
w_a, w_b, w_same, w_turn = sp.symbols("w_a w_b w_same w_turn", positive=True)
S, bias = pair("S", positive=True), pair("bias")
length = sp.Symbol("l", positive=True)


@paper.derived("footnote-30-splitting", "shift of the chemical potential that a constant g is: with it changes "
               "the density, which is fixed", follows=("1",), cases=WIRES)
def splitting(sigma):
    return -T * g[sigma]


@splitting.proof(identity="(1) less its thermal part, over df_T/d(epsilon_F)")
def _(sigma):
    thermal = distribution(sigma).subs(g[sigma], 0)
    return (distribution(sigma) - thermal) / sp.diff(thermal, epsilon_F[sigma])


@paper.derived("16-meaning", "diffusion coefficient in momentum space of an electron at the Fermi level, with an "
               "identical wire beside", follows=("16", "golden-rule", "A_2"))
def fermi_level():
    return D2_of()


@fermi_level.proof(identity="half the mean square of the transfer q per time, of a state that is filled, by the golden "
                            "rule with all other f at 1/2")
def _():
    _, jacobian = exchange()
    lost = gain_and_loss().subs(gain[0], 1).subs(dict.fromkeys(gain, sp.Rational(1, 2)))
    rate = -2 * pi * amplitude()**2 * (L / (2 * pi))**2 / jacobian * lost
    return sp.Integral((q**2 / 2 * rate).subs(k1p, k1 + q), (q, -oo, oo))


@paper.derived("25-identical", "residue of sigma_12 at omega = 0 for identical wires, at any temperature: over that of "
               "the ballistic conductivity", follows=("footnote-31", "24"))
def identical_residue():
    return sp.S.Half


@identical_residue.proof(identity="N over 2n under the integral; sigma_11 has the other half", method="numeric")
def _():
    alike = {epsilon_F[2]: epsilon_F[1]}
    return shared_density().function.subs(alike) / (2 * density_of(1).function)


@paper.ours("36-currents", "currents in both wires for (36), with N in place of nbar I", cases=WIRES,
            follows=("8", "24", "32", "36", "footnote-31"))
def currents_dc(sigma):
    return {1: j[1], 2: sp.S.Zero}[sigma]


@currents_dc.proof(identity="(8) of (36) is (24) and N under the integral, with constants that are the same at any two "
                            "momenta", method="numeric")
def _(sigma):
    form = current(int(sigma)).function.subs(g[sigma], distribution_dc(sigma)).subs(calI, N / nbar)
    own, both = density_of(sigma).function, shared_density().function
    matrix = sp.Matrix([[own, both], [at(own, kp), at(both, kp)]])
    constants = matrix.adjugate() * sp.Matrix([form, at(form, kp)]) / matrix.det()
    return constants[0] * n[sigma] + constants[1] * N


@paper.ours("two-momenta", "collisions of odd g where |k| is k_a or k_b, for any symmetric kernel", follows=("7", "5"))
def exchange_matrix():
    turn = w_turn - w_same
    return sp.Matrix([[2 * w_a + w_same + w_turn, turn], [turn, 2 * w_b + w_same + w_turn]])


@exchange_matrix.proof(identity="-zeta_1^2 st_1 by g_1 - g_2, from (7) as a sum with the kernel under its integral")
def _():
    h = sp.Function("h")
    form = collision(1).function
    bracket = sp.expand(form / form.subs({G[1](kp): 1, G[2](kp): 0, G[1](k): 0, G[2](k): 0}))
    bracket = bracket.replace(G[2], lambda p: G[1](p) - h(p))
    partners = {ka: {-ka: w_a, kb: w_same, -kb: w_turn}, kb: {-kb: w_b, ka: w_same, -ka: w_turn}}
    rows = []
    for place, others in partners.items():
        total = sum(weight * bracket.subs({k: place, kp: other}) for other, weight in others.items())
        odd = sp.expand(total.subs({h(-ka): -h(ka), h(-kb): -h(kb)}))
        rows.append([-odd.coeff(h(column)) for column in (ka, kb)])
    return sp.Matrix(rows)


def cell(form: sp.Expr, weights: dict[int, sp.Symbol]) -> sp.Expr:
    """With the weight of a cell in place of zeta_sigma^2."""
    return form.xreplace({1 / zeta(s): 1 / sp.sqrt(weights[s]) for s in WIRES})


@paper.step
def discrete_conductivity(same):
    """-i omega times the conductivity for two momenta; `same` is 1 for identical wires."""
    cells = [{s: p[1 if same else s] for s in WIRES} for p in (p_a, p_b)]
    h = sp.symbols("h_a h_b")  # g_1 - g_2
    rates = []  # -i omega g
    for place, weights, lost in zip((ka, kb), cells, -exchange_matrix() * sp.Matrix(h), strict=True):
        first = lost / weights[1]
        second = root(cell(local(st[2]), weights) - first, st[2])
        rates.append({s: sp.expand(-I * omega * driven(s)).subs({k: place, st[s]: right})
                      for s, right in ((1, first), (2, second))})
    matrix, driving = sp.linear_eq_to_matrix([rate[1] - rate[2] + I * omega * form for rate, form
                                              in zip(rates, h, strict=True)], h)
    found = dict(zip(h, matrix.adjugate() * driving / matrix.det(), strict=True))
    currents = [2 * sum(cell(sp.diff(current(s).function, g[s]), weights).subs(k, place) * rate[s].xreplace(found)
                        for place, weights, rate in zip((ka, kb), cells, rates, strict=True)) for s in WIRES]
    return sp.Matrix(2, 2, lambda row, column: currents[row].subs({E[1]: 1 - column, E[2]: column}))


@paper.derived("any-kernel", "drag resistivity at omega -> 0 for two momenta and any kernel: of identical wires, and, "
               "over -i omega, of others", follows=("two-momenta", "2", "6", "8", "rho_D", "28-slope", "5"))
def any_kernel():
    a, b = p_a[1] * ka, p_b[1] * kb
    own = [2 * w + w_same + w_turn for w in (w_a, w_b)]
    cross = w_same - w_turn
    shared = a**2 * own[1] + b**2 * own[0] + 2 * a * b * cross
    densities = {n[s]: (ka**2 * p_a[s] + kb**2 * p_b[s]) / (4 * pi * m * T) for s in WIRES}
    both = sum(place**2 * p[1] * p[2] / (p[1] + p[2]) for place, p in ((ka, p_a), (kb, p_b))) / (2 * pi * m * T)
    return {"identical": 4 * pi * m**2 * T * (own[0] * own[1] - cross**2) / (e**2 * shared),
            "else": (drag_slope() / (-I * omega)).subs(densities).subs(nbar, both / calI)}


@any_kernel.proof(identity="(2) solved for odd g with (6) and (8); for unlike wires the kernel falls out",
                  method="numeric", points=3)
def _():
    alike, other = discrete_conductivity(1), discrete_conductivity(0)
    slope = sp.diff(alike[0, 0] * alike[1, 1] - alike[0, 1] * alike[1, 0], omega)
    return {"identical": (-I * alike[1, 0] / slope).subs(omega, 0), "else": drag_resistivity(other).subs(omega, 0)}


@paper.derived("footnote-32", "drag resistance per length of a short wire, at the first order in collisions: not "
               "zero at any Delta; S is the integral of |k| zeta^2", follows=("7", "6", "8", "5"))
def short_wire():
    rate = zeta(1) * zeta(2) * at(zeta(1) * zeta(2), kp) * V12(sp.Abs(kp - k))**2 / sp.Abs(kp - k)
    return sp.Integral(8 * pi * m**3 * T / (e**2 * S[1] * S[2]) * rate / (2 * pi), (kp, -oo, 0), (k, 0, oo))


@short_wire.proof(identity="reservoirs shift ln(f/(1 - f)) of right and left movers by +-bias/2T; k dg_2/dx = m st_2, "
                           "and a bias of wire 2 stops its current at the exit", method="numeric")
def _():
    incoming = {s: -bias[s] / (2 * T) for s in WIRES}  # g of right movers; left movers have the opposite
    per_bias = {s: sp.diff(current(s).function, g[s]) / (k * zeta(s)**2) * incoming[s] * S[s] for s in WIRES}
    bracket = collision(1).function.subs({G[1](kp): -incoming[1], G[1](k): incoming[1], G[2](kp): 0, G[2](k): 0})
    st_2 = root(local(st[2]) - bracket, st[2])
    scattered = sp.diff(current(2).function, g[2]) * m / k * length * st_2
    stop = root(per_bias[2] + scattered, bias[2])
    # -E_2/j_1 with fields that do what a bias does: the force -e E is bias/length
    resistance = stop / e / per_bias[1]
    return sp.Integral(resistance / length, (kp, -oo, 0), (k, 0, oo))
