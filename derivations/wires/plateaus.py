"""Section VIII C, the beginning: the two plateaus in which Delta changes the drag on the scale of T, Eqs. (140)-(145).

Three-particle scattering is strong enough to wash the resonance out and too weak to make the electrons drift: the
bottom of the band decides. There zeta_sigma^2 is 4 exp((epsilon - epsilon_Fsigma)/T) and 1 - tanh_sigma is 2.
"""

from __future__ import annotations

from typing import Any

import mpmath
import sympy as sp
from sympy import Integral, cosh, exp, oo, pi, polylog, sqrt

from .lorentzian import height
from .measured import COLD, NEAR, model
from .paper import paper
from .resonance import drag, explicit, over_k, summary, tanh, terms
from .symbols import D2, D3, WIRES, D3_mean, Delta, T, bar, density, e, eF, epsilon_F, k, m, n, pair, zeta2

Psi = {s: sp.Function(f"Psi^c_{s}")(k) for s in WIRES}
AT = {epsilon_F[1]: eF + Delta / 2, epsilon_F[2]: eF - Delta / 2}
ALIKE = {**{n[s]: density for s in WIRES}, **{D3[s]: D3_mean for s in WIRES}}


@paper.derived("140", "S by Psi^c alone, |Delta| << epsilon_F", follows=("120-sum",))
def S_of_Psi():
    return e**2 * T / (64 * pi * density) * Integral((1 - tanh(1)) * Psi[1] + (1 - tanh(2)) * Psi[2], (k, -oo, oo))


@S_of_Psi.proof(identity="(120) with Psi^c alone at n_1 = n_2 = n")
def _():
    integrals = pair("I", real=True)
    nothing = dict.fromkeys(WIRES, sp.S.Zero)
    S = summary(nothing, integrals, dict.fromkeys(WIRES, sp.S.One), nothing, {s: density for s in WIRES})
    return Integral(sp.expand(S.subs({integrals[s]: (1 - tanh(s)) * Psi[s] for s in WIRES})), (k, -oo, oo))


@paper.derived("141", "Psi^c of the first plateau", follows=("119", "n-moment"), cases=[(1,), (2,)])
def Psi_first(sigma):
    s = int(sigma)
    return 4 * density / D2 * (1 - tanh(s)) / (zeta2(s) * (zeta2(s) + zeta2(bar(s))))


@Psi_first.proof(identity="leading term for small D3", method="numeric")
def _(sigma):
    return explicit(sp.limit(sp.cancel(terms("Psi_c", sigma).subs(ALIKE)), D3_mean, 0))


@paper.limit("142", "sum of both Psi^c at the bottom of the band", at=(eF, oo), rate=exp(-eF / T),
             points=(10, 20, 40, 80), of=lambda: (Psi_first(1) + Psi_first(2)).subs(AT), follows=("141",),
             domain={Delta: (-1, 1), k: (sp.Rational(1, 2), 1), m: (1, 2), T: (sp.Rational(1, 2), 1)})
def both_Psi_first():
    return 8 * density / D2 / (zeta2(1) * zeta2(2)).subs(AT)


def at_bottom(form: sp.Expr) -> sp.Expr:
    """With the Fermi functions of the bottom of the band."""
    rule = {}
    for s in WIRES:
        rule[zeta2(s)] = 4 * exp((k**2 / (2 * m) - epsilon_F[s]) / T)
        rule[tanh(s)] = -sp.S.One
    return form.subs(rule)


@paper.step
def resistivity(first: sp.Expr, second: sp.Expr, bottom: bool) -> sp.Expr:
    """(114) with (140) for given Psi^c: integrated at the bottom of the band, or exactly."""
    S = S_of_Psi()
    (integral,) = S.atoms(Integral)
    if bottom == sp.true:
        inside = at_bottom(integral.function.xreplace({Psi[1]: first, Psi[2]: second}))
        whole = sp.integrate(sp.powsimp(sp.expand(sp.simplify(inside))), (k, -oo, oo))
    else:
        whole = over_k((1 - tanh(1)) * first, 1) + over_k((1 - tanh(2)) * second, 2)
    return drag(S.xreplace({integral: whole}))


@paper.derived("143", "drag resistivity on the first plateau, where D3 drops out", follows=("114", "140", "141"))
def first_plateau():
    return 16 * D2 / e**2 * sqrt(pi / (m * T**3)) * exp(-(epsilon_F[1] + epsilon_F[2]) / T)


@first_plateau.proof(identity="(140) and (141), from the bottom of the band", method="numeric")
def _():
    return resistivity(Psi_first(1), Psi_first(2), True)


@paper.ours("143-height", "at Delta = 0 the first plateau is the height of the resonance", follows=("136", "143"))
def same_height():
    return first_plateau().subs(AT).subs(Delta, 0)


@same_height.proof(identity="(136)")
def _():
    return height().subs(density, sqrt(2 * m * eF) / pi)


@paper.limit("143-exact", "the first plateau against the exact model, inside its window", at=(eF, oo), rate=1,
             points=(12, 24, 48, 96), of=lambda **p: on_first(p), follows=("143",), ours=True,
             domain={**NEAR, Delta: (sp.Rational(1, 8), sp.Rational(1, 4))})
def first_plateau_at_mean():
    return first_plateau().subs(AT)


def on_first(p: dict[str, Any]) -> Any:
    """D3/D2 is T/30 epsilon_F times exp(-epsilon_F/T): between (T/epsilon_F)^2 and one, times the same."""
    x = p["epsilon_F"] / p["T"]
    return model(p, (p["D^(2)"] * mpmath.exp(-x) / (30 * x), 0), p["Delta"]).rho


@paper.derived("144", "Psi^c of the second plateau", follows=("119", "n-moment"), cases=[(1,), (2,)])
def Psi_second(sigma):
    s = int(sigma)
    return 2 * density / D3_mean * (1 - tanh(s)) / zeta2(s)


@Psi_second.proof(identity="leading term for small D2 zeta^2", method="numeric")
def _(sigma):
    return explicit(sp.limit(sp.cancel(terms("Psi_c", sigma).subs(ALIKE)), D2, 0))


@paper.derived("145", "drag resistivity on the second plateau, in two forms", follows=("114", "140", "144"))
def second_plateau():
    front = D3_mean / e**2 * sqrt(pi / (2 * m * T**3))
    split, middle = (epsilon_F[1] - epsilon_F[2]) / (2 * T), (epsilon_F[1] + epsilon_F[2]) / (2 * T)
    return (8 * front / (exp(epsilon_F[1] / T) + exp(epsilon_F[2] / T)), 4 * front * exp(-middle) / cosh(split))


@second_plateau.proof(identity="(140) and (144): the integral is Gaussian for any k", method="numeric")
def _():
    return (resistivity(Psi_second(1), Psi_second(2), False),) * 2


@paper.limit("145-exact", "the second plateau against the exact model, at D3 of the order of D2", at=(eF, oo), rate=1,
             points=COLD, of=lambda **p: model(p, (p["D^(3)"], 0), p["Delta"], 3 * p["D^(3)"]).rho,
             follows=("145",), ours=True,
             domain={**NEAR, Delta: (sp.Rational(1, 2), 2)})
def second_plateau_at_mean():
    return second_plateau()[0].subs(AT)


r = sp.Symbol("r", positive=True)  # D2 over D3 at the bottom of the band, weighted: small on the second plateau


@paper.limit("plateau-crossover", "from the first to the second plateau, at any Delta/T", at=(eF, oo), rate=1,
             points=COLD, of=lambda **p: crossing(p), follows=("145",), ours=True,
             domain={**NEAR, Delta: (sp.Rational(1, 2), 2), r: (2, 4)})
def crossover():
    return second_plateau()[0].subs(AT).subs(D3_mean, bottom_ratio()) / (1 + r * polylog(sp.Rational(1, 2), -1 / r))


def bottom_ratio() -> sp.Expr:
    """D3 at which D2 (zeta_1^2 + zeta_2^2)/2 D3 is r at k = 0."""
    return 4 * D2 * cosh(Delta / (2 * T)) * exp(-eF / T) / r


def crossing(p: dict[str, Any]) -> Any:
    x = p["epsilon_F"] / p["T"]
    both = 4 * p["D^(2)"] * mpmath.cosh(p["Delta"] / (2 * p["T"])) * mpmath.exp(-x) / p["r"]
    return model(p, (both, 0), p["Delta"]).rho


@paper.limit("crossover-first", "the crossover ends in the first plateau", of=crossover, at=(r, oo), rate=1,
             follows=("143", "plateau-crossover"), ours=True, domain={eF: (2, 4)})
def crossover_first():
    return first_plateau().subs(AT)


@paper.estimate("window-plateaus", "D3/D2 at which the second plateau takes over from the first",
                follows=("143", "145"))
def between_plateaus():
    return exp(-eF / T)


@between_plateaus.proof(identity="(143) equals (145) at Delta = 0: a factor 4 sqrt(2) more")
def _():
    ratio = sp.Symbol("q", positive=True)
    quotient = (first_plateau() / second_plateau()[0]).subs(AT).subs({Delta: 0, D3_mean: ratio * D2})
    return sp.solve(quotient - 1, ratio)[0]
