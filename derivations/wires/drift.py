"""Section VIII C, the end: the drift regime, where each wire is in equilibrium with itself, Eqs. (146)-(154)."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import mpmath
import sympy as sp
from sympy import Integral, cosh, coth, exp, oo, pi, sinh, sqrt

from .exact import back, fermi, field, precision
from .lorentzian import fermi_density
from .measured import COLD, NEAR, model
from .paper import paper
from .resonance import EQUAL, drag, explicit, summary, tanh, terms
from .symbols import D2, D3, WIRES, D3_mean, Delta, T, bar, density, e, eF, k, k_T, lam_mean, m, mu_mean, n, pair, zeta2

both = lam_mean + mu_mean  # D3, Eq. (89)
Theta_integral, Theta_average, Psi_average = (pair(name, real=True) for name in ("int Theta", "<Theta>", "<Psi^c>"))


@paper.derived("146", "S of the drift, by integrals and averages of Theta and Psi^c", follows=("120-sum",))
def S_of_Theta():
    terms = sum(Theta_integral[s] * Psi_average[s] / (Theta_average[s] - sp.Rational(1, 2)) for s in WIRES)
    return -e**2 * T / (64 * pi * density) * terms


@S_of_Theta.proof(identity="(120) with n_1 = n_2 = n, without Phi^c and without the last Psi^c; Theta is 1/2 + b~")
def _():
    nothing = dict.fromkeys(WIRES, sp.S.Zero)
    return summary(Theta_integral, nothing, {s: Theta_average[s] - sp.Rational(1, 2) for s in WIRES}, Psi_average,
                   dict.fromkeys(WIRES, density))


@paper.derived("147", "Theta: 1/2 + Phi^b + Psi^b", follows=("116", "117", "n-moment"), cases=[(1,), (2,)])
def Theta(sigma):
    s = int(sigma)
    top = D2 * (zeta2(s) - zeta2(bar(s))) + 2 * both
    return (lam_mean - mu_mean) / (2 * both) * top / (D2 * (zeta2(s) + zeta2(bar(s))) + 2 * both)


@Theta.proof(identity="(116) and (117), the same constants in both wires", method="numeric")
def _(sigma):
    return explicit(sp.Rational(1, 2) + (terms("Phi_b", sigma) + terms("Psi_b", sigma)).subs(EQUAL))


LOCAL = (zeta2(1), zeta2(2), tanh(1), tanh(2))


def over_both(p: dict[str, Any], Delta_of_both: Any, integrand: sp.Expr) -> Any:
    """Integral over all k of an expression in the Fermi functions of both wires, at the point of a check."""
    digits = mpmath.mp.dps
    with precision(digits):
        x, half = p["epsilon_F"] / p["T"], mpmath.mpf(Delta_of_both) / (2 * p["T"])
        local = sp.symbols("z_1 z_2 u_1 u_2")
        rule = dict(zip(LOCAL, (local[0], local[1], 1 - local[2], 1 - local[3]), strict=True))
        form = integrand.subs(rule)
        names = sorted(form.free_symbols - set(local), key=str)
        value = sp.lambdify([*local, *names], form, "math")
        given = [field(p[str(name)]) for name in names]
        momenta = fermi(x + half, x - half, int(x + abs(half) + 2.31 * digits) + 3, digits)
        total = momenta.over_k(lambda f1, f2, u1, u2, z1, z2: value(z1, z2, u1, u2, *given))
        return back(total) * mpmath.sqrt(p["m"] * p["T"])


def per_density(function: Callable[[], sp.Expr]) -> Callable[..., Any]:
    """An integral over k in numbers, in units in which (129) makes the density of wire 1 the symbol n."""
    return lambda **p: (4 * mpmath.pi * p["n"] * over_both(p, p["Delta"], function())
                        / over_both(p, p["Delta"], 1 - tanh(1)))


@paper.limit("148", "integral of (1 - tanh) Theta", at=(D2, 0), rate=1, follows=("147",),
             of=per_density(lambda: (1 - tanh(1)) * Theta(1)),
             points=[sp.Rational(1, 10**power) for power in (2, 3, 4, 5)],
             domain={eF: (2, 4), Delta: (-1, 1), mu_mean: (sp.Rational(1, 8), sp.Rational(1, 4)), lam_mean: (1, 2),
                     T: (1, 2), m: (1, 2)})
def Theta_below():
    return 2 * pi * density * (lam_mean - mu_mean) / both


overlap = sp.Symbol("J", positive=True)  # of zeta_1^2 and zeta_2^2: v_F/8T = 1/k_T times the integral of their product


@paper.derived("149", "average of Theta to first order in D2/D3", follows=("147",), cases=[(1,), (2,)])
def Theta_mean(sigma):
    return (lam_mean - mu_mean) / (2 * both) * (1 - D2 / both * overlap)


@Theta_mean.proof(identity="Taylor in D2 at each k; the average of one is one, that of the other wire's zeta^2 is J")
def _(sigma):
    local = Theta(sigma)
    first = sp.simplify(sp.diff(local, D2).subs(D2, 0) / zeta2(bar(int(sigma))))
    return local.subs(D2, 0) + D2 * first * overlap


@paper.derived("150", "average of Psi^c", follows=("119", "n-moment"), cases=[(1,), (2,)])
def Psi_mean(sigma):
    s = int(sigma)
    inside = (1 - tanh(s)) / (D2 * (zeta2(s) + zeta2(bar(s))) + 2 * D3_mean)
    return Integral(4 * n[bar(s)] / k_T[s] * inside, (k, -oo, oo))


@Psi_mean.proof(identity="(80) of (119)", method="numeric")
def _(sigma):
    s = int(sigma)
    local = explicit(terms("Psi_c", s).subs({D3[r]: D3_mean for r in WIRES}))
    return Integral(zeta2(s) * local / k_T[s], (k, -oo, oo))


@Psi_mean.printed(misread=True, evidence="printed with n_sigma for the other wire's density: (119) has the other's")
def _(sigma):
    s = int(sigma)
    inside = (1 - tanh(s)) / (D2 * (zeta2(s) + zeta2(bar(s))) + 2 * D3_mean)
    return Integral(4 * n[s] / k_T[s] * inside, (k, -oo, oo))


@paper.limit("150-cold", "average of Psi^c in the drift regime, T << epsilon_F", at=(eF, oo), rate=2, points=COLD,
             of=lambda **p: drifting(p), follows=("150",), domain={**NEAR, m: (1, 2)})
def Psi_mean_cold():
    return 2 * density / D3_mean * eF / T


def drifting(p: dict[str, Any]) -> Any:
    """(150) at Delta = 0 with D2 = D3 exp(-epsilon_F/T)."""
    (integral,) = Psi_mean(1).atoms(Integral)
    inside = integral.function.subs({n[2]: density, D2: D3_mean * sp.Symbol("small"), k_T[1]: 1})
    q = {**p, "small": mpmath.exp(-p["epsilon_F"] / p["T"])}
    return over_both(q, 0, inside) / over_both(q, 0, zeta2(1))


x = sp.Symbol("x", positive=True)
FERMI_VELOCITY = sqrt(2 * eF / m)


@paper.derived("152", "J: overlap of the thermal factors of both wires at the Fermi surface")
def calJ(x=x):
    return 2 / sinh(x)**2 * (x * coth(x) - 1)


@calJ.proof(identity="(151) at the Fermi surface: two points, d(epsilon) = v_F dk, energies in units of 2T",
            method="integral")
def _():
    y = sp.Symbol("y", real=True)
    front = FERMI_VELOCITY / (8 * T) * 2 * 2 * T / FERMI_VELOCITY
    return Integral(front / (cosh(y - x / 2) * cosh(y + x / 2))**2, (y, -oo, oo))


@paper.limit("151", "overlap of the thermal factors for T, |Delta| << epsilon_F", at=(eF, oo), rate=2, points=COLD,
             follows=("152",), domain={**NEAR, m: (1, 2), Delta: (sp.Rational(1, 2), 3)},
             of=lambda **p: mpmath.sqrt(2 * p["epsilon_F"] / p["m"]) / (8 * p["T"]) * over_both(
                 p, p["Delta"], zeta2(1) * zeta2(2)))
def overlap_cold():
    return calJ(Delta / (2 * T))


@paper.limit("J-identical", "J of identical wires", of=calJ, at=(x, 0), rate=2, follows=("152",))
def J_identical():
    return sp.Rational(2, 3)


@paper.limit("J-tail", "J of wires far apart: exponentially small", of=calJ, at=(x, oo), rate=1, follows=("152",),
             points=(10, 20, 40, 80, 160))
def J_tail():
    return 8 * x * exp(-2 * x)


@paper.ours("153-any-mu", "drag resistivity of (146), to first order in D2/D3 and mu/lambda any",
            follows=("114", "146", "148", "149", "150-cold"))
def drift_any_mu():
    return (D2 * overlap + 2 * mu_mean * both / (lam_mean - mu_mean)) / (e**2 * density * eF)


@drift_any_mu.proof(identity="(114) and (146) with (148), (149), (150)")
def _():
    rule: dict[sp.Symbol, sp.Expr] = {}
    for s in WIRES:
        rule |= {Theta_integral[s]: Theta_below(), Theta_average[s]: Theta_mean(s),
                 Psi_average[s]: Psi_mean_cold().subs(D3_mean, both)}
    return drag(S_of_Theta().subs(rule))


@paper.derived("153", "drag resistivity of the drift regime", follows=("151", "153-any-mu"))
def drift():
    return (D2 * calJ_at_split() + 2 * mu_mean) / (e**2 * density * eF)


def calJ_at_split() -> sp.Expr:
    """J of (151), by its entry."""
    return overlap_cold()


@drift.proof(identity="the same to first order in mu")
def _():
    general = drift_any_mu()
    first = general.subs(mu_mean, 0) + mu_mean * sp.diff(general, mu_mean).subs(mu_mean, 0)
    return first.subs(overlap, overlap_cold())


SMALL = exp(-2 * eF / T)


@paper.limit("153-exact", "the drift regime against the exact model, deep inside", at=(eF, oo), rate=2, points=COLD,
             of=lambda **p: deep(p), follows=("153",), domain={**NEAR, Delta: (sp.Rational(1, 2), 3)}, ours=True)
def drift_deep():
    inside = {D2: D3_mean * SMALL, mu_mean: D3_mean * SMALL / 3}
    return drift().subs({**inside, density: fermi_density()}, simultaneous=True)


def deep(p: dict[str, Any]) -> Any:
    """D2 and mu are exp(-2 epsilon_F/T) of lambda."""
    weak = mpmath.exp(-2 * p["epsilon_F"] / p["T"]) * p["D^(3)"]
    return model(p, (p["D^(3)"], weak / 3), p["Delta"], weak).rho


@paper.limit("154", "drag resistivity of the drift regime far from coinciding densities", of=drift, at=(Delta, oo),
             rate=Delta * exp(-Delta / T), points=(10, 20, 40, 80), follows=("153",), domain=NEAR)
def saturated():
    return 2 * mu_mean / (e**2 * density * eF)
