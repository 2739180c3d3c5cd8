"""What holds the regimes together. All ours, but for the scale at which the drift begins.

The golden rule: drag at high frequency, Eq. (29), and drag at omega = 0 with strong equilibration inside each wire are
the same number at any temperature, since in both each wire is an equilibrium that moves. Eq. (153) is its cold limit.

The sum: S-exact is S of the plateau, which kappa does not enter, plus S of the drift; so 1/rho_D = 1/rho_plateau +
1/rho_drift holds exactly, and the closed form below, with every asymptotic result in it, wherever T << epsilon_F.
"""

from __future__ import annotations

from typing import Any

import mpmath
import sympy as sp
from sympy import Integral, cosh, exp, oo, pi, polylog, sqrt

from .drift import J_identical, drift, drift_any_mu, over_both, overlap, saturated
from .exact import Exact
from .lorentzian import fermi_density
from .measured import COLD, NEAR, model
from .model import density as moment
from .model import total
from .pair_frequency import high_frequency_diffusion
from .paper import paper
from .plateaus import AT, bottom_ratio, r, second_plateau
from .regular import S as SUM
from .regular import resistivity as from_S
from .squares import drive, exact, pair_exchange, plateau, weight
from .symbols import D2, WIRES, D3_mean, Delta, T, density, e, eF, epsilon_F, k, kappa, m, mu_mean, n, zeta2

HALF = polylog(sp.Rational(1, 2), -1 / r)
PAIRED = {epsilon_F[1]: (1, 2), epsilon_F[2]: (2, 3), T: (1, 2), m: (1, 2)}


@paper.limit("drift-strong", "drag resistivity for strong scattering inside the wires, at any temperature",
             at=(D3_mean, oo), rate=1, of=lambda **p: strong(p), ours=True, domain=PAIRED,
             points=[10**power for power in (2, 3, 4, 5)])
def drift_strong():
    overlap = Integral(zeta2(1) * zeta2(2), (k, -oo, oo))
    return (D2 * overlap + 2 * kappa) / (4 * pi * e**2 * T * n[1] * n[2])


def strong(p: dict[str, Any]) -> Any:
    """The exact model, lambda_2 twice lambda_1, in units in which its densities are the symbols."""
    lam = p["D^(3)"], 2 * p["D^(3)"]
    units = {name: p[name] for name in ("T", "m", "e")}
    wires = Exact((p["epsilon_F_1"], p["epsilon_F_2"]), p["D^(2)"], lam, p["kappa"], digits=30, **units)
    return wires.rho * wires.density(1) * wires.density(2) / (p["n_1"] * p["n_2"])


@paper.ours("golden-rule-drift", "pair term of the drift at any temperature: the golden rule's drag at omega -> oo",
            follows=("29-diffusion", "drift-strong"))
def golden_rule():
    return -high_frequency_diffusion()


@golden_rule.proof(identity="strong scattering inside the wires, none of three particles between them")
def _():
    return drift_strong().subs(kappa, 0)


@paper.limit("golden-rule-cold", "the golden rule's drag for T << epsilon_F is the pair term of (153)", at=(eF, oo),
             rate=2, points=COLD, of=lambda **p: golden(p), follows=("29-diffusion", "153"), ours=True,
             domain={**NEAR, Delta: (sp.Rational(1, 2), 3), m: (1, 2)})
def golden_rule_cold():
    return drift().subs({mu_mean: 0, density: fermi_density()})


def golden(p: dict[str, Any]) -> Any:
    """29-diffusion in numbers."""
    form = -high_frequency_diffusion().function
    names = {"T": p["T"], "m": p["m"], "e": p["e"], "D^(2)": p["D^(2)"]}
    for s, side in ((1, 1), (2, -1)):
        one = Exact((p["epsilon_F"] + side * p["Delta"] / 2,) * 2, 1, (1, 1), 0, T=p["T"], m=p["m"], digits=30)
        names[str(n[s])] = one.density(1)
    front = sp.simplify(form / (zeta2(1) * zeta2(2)))
    value = sp.lambdify(list(front.free_symbols), front, "mpmath")(*(names[str(s)] for s in front.free_symbols))
    return value * over_both(p, p["Delta"], zeta2(1) * zeta2(2))


def per_field(S: sp.Expr) -> sp.Expr:
    """1/rho_D of Eq. (114), for S in units of e^2 T/(8 pi N^2)."""
    return e**2 * T * S / (8 * pi * moment(1) * moment(2))


@paper.ours("rho-drift", "resistivity of the drift: momentum exchanged by pairs and by triples, in series",
            follows=("114", "S-I", "S-M", "S-gamma", "n-moment"))
def rho_drift():
    return 8 * pi * moment(1) * moment(2) * weight() * (pair_exchange() + kappa * weight()) / (e**2 * T * drive()**2)


@rho_drift.proof(identity="(114) with the second part of S-exact", method="numeric")
def _():
    share = drive()**2 / (weight() * (pair_exchange() + kappa * weight()))
    return in_moments(e**2 * T / (8 * pi * total()**2) * share)


@paper.ours("rho-plateau", "resistivity of the plateau, which kappa does not enter", follows=("114", "S-V", "n-moment"))
def rho_plateau():
    return 8 * pi * moment(1) * moment(2) / (e**2 * T * plateau())


@rho_plateau.proof(identity="(114) with the first part of S-exact", method="numeric")
def _():
    return in_moments(e**2 * T / (8 * pi * total()**2) * plateau())


def in_moments(S: sp.Expr) -> sp.Expr:
    """(114) with the densities as moments."""
    return from_S().subs(SUM, S).xreplace({n[s]: moment(s) for s in WIRES})


@paper.ours("conjecture", "1/rho_D: drift and plateau conduct in parallel, at any strength of scattering",
            follows=("114", "S-exact", "rho-drift", "rho-plateau", "n-moment"))
def parallel():
    return 1 / rho_plateau() + 1 / rho_drift()


@parallel.proof(identity="(114) with S-exact", method="numeric")
def _():
    return 1 / in_moments(exact())


@paper.ours("closed-plateau", "S of the plateau from the bottom of the band: resonance, both plateaus, between them",
            follows=())
def closed_plateau():
    front = e**2 * T * sqrt(2 * pi * m * T) * exp(eF / T) / (16 * pi * D3_mean)
    split = cosh(Delta / (2 * T))
    return front * (split * (1 + r * HALF) - (Delta / (4 * eF))**2 * r * HALF / split)


@closed_plateau.proof(identity="p A^-1 p with zeta_sigma^2 = 4 exp((epsilon - epsilon_Fsigma)/T) and tanh_sigma = -1",
                      method="integral", points=2, domain={r: (2, 4)})
def _():
    z = {s: 4 * exp((k**2 / (2 * m) - eF - side * Delta / 2) / T) for s, side in ((1, 1), (2, -1))}
    strength = sp.solve(bottom_ratio() - D3_mean, D2)[0]
    below = strength / 2 * (z[1] + z[2]) + D3_mean
    p1, p2 = e * (1 - Delta / (4 * eF)) / 2, -e * (1 + Delta / (4 * eF)) / 2  # n_2 and n_1 over their mean
    even = (e / 2)**2 * (1 / z[1] + 1 / z[2])
    inside = (strength / 2 * (p1 + p2)**2 / D3_mean + even) / below
    return Integral(T / (2 * pi) * inside, (k, -oo, oo))


def closed() -> sp.Expr:
    """Drag resistivity where T << epsilon_F: every result of this section is a part or a limit of it."""
    given = sp.solve(bottom_ratio() - D3_mean, r)[0]
    S = closed_plateau().subs(r, given)
    return 1 / (4 * S + 1 / drift().subs(density, fermi_density()))


@paper.limit("closed-resonance", "the closed form inside the resonance", at=(eF, oo), rate=2, points=COLD, ours=True,
             of=lambda **p: in_resonance(p), follows=("153", "closed-plateau"), domain={**NEAR, m: (1, 2)})
def closed_resonance():
    fall = exp(-eF / (2 * T))
    s = sp.Symbol("s", positive=True)
    return closed().subs({Delta: s * eF * fall, D3_mean: D2 * fall**4, mu_mean: 0}, simultaneous=True)


def in_resonance(p: dict[str, Any]) -> Any:
    fall = mpmath.exp(-p["epsilon_F"] / (2 * p["T"]))
    return model(p, (p["D^(2)"] * fall**4, 0), p["s"] * p["epsilon_F"] * fall).rho


q = sp.Symbol("q", positive=True)


@paper.limit("closed-plateaus", "the closed form from the resonance's wings to the second plateau", at=(eF, oo), rate=1,
             points=COLD, of=lambda **p: on_plateaus(p), follows=("153", "closed-plateau"), ours=True,
             domain={**NEAR, m: (1, 2), q: (sp.Rational(1, 4), 1), Delta: (sp.Rational(1, 2), 3)})
def closed_plateaus():
    return closed().subs({D3_mean: q * D2 * exp(-eF / T), mu_mean: 0}, simultaneous=True)


def on_plateaus(p: dict[str, Any]) -> Any:
    strength = p["q"] * p["D^(2)"] * mpmath.exp(-p["epsilon_F"] / p["T"])
    return model(p, (strength, 0), p["Delta"]).rho


def begins() -> sp.Expr:
    """D3/D2 at which the drift takes over, times q."""
    return q * exp(eF / T) * (T / eF)**sp.Rational(3, 2)


@paper.limit("closed-drift", "(145) and (153) in parallel where the drift takes over, identical wires", at=(eF, oo),
             rate=2, points=COLD, of=lambda **p: taking_over(p, 0), follows=("145", "153"), ours=True,
             domain={**NEAR, m: (1, 2)})
def closed_drift():
    return at_take_over().subs(Delta, sp.Rational(1, 10**9))


@paper.limit("closed-drift-split", "(145) and (153) in parallel where the drift takes over, at any Delta/T", rate=1,
             at=(eF, oo), points=COLD, of=lambda **p: taking_over(p, p["Delta"]), follows=("145", "153"), ours=True,
             domain={**NEAR, m: (1, 2), q: (sp.Rational(1, 8), sp.Rational(1, 4)), Delta: (1, 2)})
def closed_drift_split():
    return at_take_over()


def at_take_over() -> sp.Expr:
    """(145) and (153) in parallel, with mu = D2."""
    both = 1 / second_plateau()[1].subs(AT) + 1 / drift().subs(density, fermi_density())
    return (1 / both).subs({D3_mean: D2 * begins(), mu_mean: D2}, simultaneous=True)


def taking_over(p: dict[str, Any], Delta_of_both: Any) -> Any:
    x = p["epsilon_F"] / p["T"]
    D3 = p["q"] * p["D^(2)"] * mpmath.exp(x) / x**mpmath.mpf(1.5)
    mu = p["D^(2)"]
    return model(p, (D3 - mu, mu), Delta_of_both).rho


@paper.ours("154-bound", "mu at which the second plateau hides (154): mu must be exponentially below D3",
            follows=("145", "154"))
def largest_mu():
    return 2 / sqrt(pi) * D3_mean * (eF / T)**sp.Rational(3, 2) * exp(-eF / T) / cosh(Delta / (2 * T))


@largest_mu.proof(identity="(154) equal to (145)", method="numeric")
def _():
    hidden = saturated().subs(density, fermi_density())
    return sp.solve(hidden - second_plateau()[1].subs(AT), mu_mean)[0]


paper.erratum("153", printed="holds for D3/D2 >> exp(epsilon_F/T) (T/epsilon_F)^(3/2) and D3 >> mu",
              correct="holds for D2 J + 2 mu << (4/pi^(1/2)) D3 (epsilon_F/T)^(3/2) exp(-epsilon_F/T)/cosh(Delta/2T)",
              evidence="too loose in mu: plateau and drift conduct in parallel, so once 2 mu is beyond that bound the "
                       "second plateau hides (154), however small mu/D3 is",
              backed_by=("154-bound", "closed-drift-split"))


@paper.estimate("window-drift", "D3/D2 at which the drift takes over from the second plateau",
                follows=("145", "153-any-mu", "J-identical"))
def drift_begins():
    return exp(eF / T) * (T / eF)**sp.Rational(3, 2)


@drift_begins.proof(identity="(153) with mu = 0 equal to (145) at Delta = 0, where J is 2/3: a factor sqrt(pi)/6",
                    method="scaling")
def _():
    pairs = drift_any_mu().subs({mu_mean: 0, density: fermi_density(), D2: 1, overlap: J_identical()})
    return pairs / (second_plateau()[1] / D3_mean).subs(AT).subs(Delta, 0)
