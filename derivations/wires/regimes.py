"""Appendix D: how zeta^2 times the slope of g climbs from the bottom of the band to the Fermi energy.

Eqs. (D.1)-(D.11), identical wires. The slope of (C.2) is [e (1 - tanh)/4 + zeta^2 D_i Y]/(D2 zeta^2 + D3), with D_i =
lambda - mu and its own average Y. Times zeta^2 it is flat where D3 leads below and the field above, falls where D2
leads below, and rises where Y leads above. All per E_1 - E_2; each branch with its amplitude, against the exact model.
"""

from __future__ import annotations

from typing import Any

import mpmath
import sympy as sp
from sympy import exp, log, oo, pi, polylog, sqrt

from .exact import Exact
from .identical import FIELD
from .identical import slope as slope_of_g
from .measured import NEAR
from .model import Z, below, kT, mean
from .moments import Moment
from .paper import paper
from .symbols import D2, D3_mean, E, T, e, eF, k, lam_mean, m, mu_mean

s = sp.Symbol("s", positive=True)  # energy over epsilon_F
u = sp.Symbol("u", positive=True)  # distance to the Fermi energy over T
D_i = sp.Symbol("D_i", positive=True)
RANGE = (6, 12, 24, 48)
WIDE = (12, 24, 48, 96)
WIDER = (24, 48, 96, 192)
FAR = tuple(10**power for power in (4, 8, 12, 16))  # where regimes are apart by powers of epsilon_F/T only


@paper.ours("D-local", "slope of g at one k, by its own average", follows=("C.2", "80", "C-T"))
def local():
    pushed = FIELD * below[1] + Z[1] * (lam_mean - mu_mean) * mean(1, slope_of_g())
    return pushed / (Z[1] * (D2 * Z[1] + lam_mean + mu_mean))


@local.proof(identity="(C.2)", method="numeric")
def _():
    return slope_of_g()


def profile(p: dict[str, Any], ratio: Any, energy: Any, D2_of_both: Any = None) -> Any:
    """zeta^2 times the slope of g_1 at an energy, for lambda = D3 = D2 times the ratio and mu = 0."""
    strength = p["D^(2)"] if D2_of_both is None else D2_of_both
    units = {name: p[name] for name in ("T", "m", "e")}
    wires = Exact((p["epsilon_F"],) * 2, strength, (strength * ratio,) * 2, 0, **units)
    k = mpmath.sqrt(2 * p["m"] * energy)
    zeta2 = mpmath.sech((energy - p["epsilon_F"]) / (2 * p["T"]))**2
    return zeta2 * wires.gap(k) / 2



Y = sp.Symbol("Y", positive=True)  # average of the slope
z, half = sp.symbols("z u", positive=True)  # zeta^2 and 1 - tanh, twice the Fermi function


@paper.ours("D-profile", "zeta^2 times the slope of g at one k", follows=("D-local", "C.2"))
def at_one():
    return (e * half / 4 + z * D_i * Y) / (D2 * z + D3_mean)


@at_one.proof(identity="D-local per E_1 - E_2, with D3 = lambda + mu and D_i = lambda - mu")
def _():
    form = (Z[1] * local()).xreplace({Moment(Z[1] * slope_of_g()): Y * kT(1)}).subs({E[1]: 1, E[2]: 0})
    return form.subs({below[1]: half, Z[1]: z}).subs({lam_mean: (D3_mean + D_i) / 2, mu_mean: (D3_mean - D_i) / 2})


r = sp.Symbol("r", positive=True)  # 4 D2 exp(-epsilon_F/T)/D3: how far D2 leads over D3 at the bottom
scale = eF / T


@paper.limit("D-average", "average of the slope where D3 << D2", at=(eF, oo), rate=2, points=RANGE, ours=True,
             of=lambda **p: average(p, 4 * mpmath.exp(-p["epsilon_F"] / p["T"]) / p["r"], 0), follows=(),
             domain={**NEAR, r: (2, 4)})
def average_weak():
    bottom = -polylog(sp.Rational(1, 2), -1 / r)
    return (e / (8 * D3_mean) * sqrt(pi * scale) * bottom).subs(D3_mean, 4 * D2 * exp(-scale) / r)


def average(p: dict[str, Any], ratio: Any, mu_over_D2: Any) -> Any:
    """Average of the slope of g_1 for D3 = D2 times the ratio."""
    units = {name: p[name] for name in ("T", "m", "e") if name in p}
    wires = Exact.alike(p["epsilon_F"], 0, p["D^(2)"], p["D^(2)"] * (ratio - mu_over_D2), p["D^(2)"] * mu_over_D2,
                        digits=40, **units)
    return wires.average() / 2


@paper.limit("D-average-I", "average of the slope in regimes I and II", of=average_weak, at=(r, oo), rate=1,
             follows=("D-average",), ours=True)
def average_I():
    return e / (32 * D2) * sqrt(pi * scale) * exp(scale)


def average_log() -> sp.Expr:
    """Average of the slope where D3 leads over D2 zeta^2 at the bottom of the band and D2 at the Fermi energy."""
    return e / (4 * D3_mean) * sqrt(scale * log(D3_mean / D2 * exp(scale)))


@paper.limit("D-average-III", "average of the slope in regimes III and IV", at=(eF, oo), rate=1,
             points=WIDE, domain=NEAR, ours=True,
             of=lambda **p: average(p, mpmath.exp(-p["epsilon_F"] / (2 * p["T"])), 0))
def average_III():
    return average_log().subs(D3_mean, D2 * exp(-scale / 2))


MU_OVER_D2 = sp.Symbol("q", positive=True)


@paper.limit("D-average-V", "average of the slope in regimes V and VI", at=(eF, oo), rate=2, points=RANGE, ours=True,
             of=lambda **p: average(p, mpmath.exp(p["epsilon_F"] / p["T"]), p["q"]), follows=(), domain=NEAR)
def average_V():
    return e * scale / (4 * D2 * (2 * MU_OVER_D2 + sp.Rational(2, 3)))


def on(form: sp.Expr, ratio: sp.Expr) -> sp.Expr:
    """With D3 = D2 times the ratio, and D_i the same."""
    return form.subs({D3_mean: D2 * ratio, D_i: D2 * ratio}, simultaneous=True)


FLAT = e / (2 * D3_mean)  # D3 below, the field above


def falling(distance: sp.Expr) -> sp.Expr:
    """D2 zeta^2 below, the field above, at this distance from the Fermi energy over T."""
    return e / (8 * D2) * exp(distance)


def rising(distance: sp.Expr) -> sp.Expr:
    """D3 below, the average above."""
    return 4 * exp(-distance) * D_i / D3_mean * Y


BELOW = (1 - s) * scale  # distance to the Fermi energy at epsilon = s epsilon_F
SLOW = exp(-scale) / scale**sp.Rational(1, 4)  # D3/D2 in the middle of regime II


def exact_at(ratio: sp.Expr) -> Any:
    """The exact model at epsilon = s epsilon_F for this D3/D2."""
    value = sp.lambdify([eF, T], ratio, "mpmath")
    return lambda **p: profile(p, value(p["epsilon_F"], p["T"]), p["s"] * p["epsilon_F"])


def within(low: Any, high: Any) -> dict[sp.Symbol, Any]:
    """Domain: between these shares of the Fermi energy."""
    return {**NEAR, s: (sp.Rational(low), sp.Rational(high)), m: (1, 2)}


@paper.limit("D.1", "regime I: falls from the bottom of the band up to the Fermi energy", at=(eF, oo), points=RANGE,
             of=exact_at(exp(-2 * scale)), rate=exp(-(1 - s) * scale), domain=within("1/4", "3/4"))
def regime_I():
    return falling(BELOW)


@paper.limit("D.2", "regime II: falls from the bottom of the band", at=(eF, oo), points=RANGE, of=exact_at(SLOW),
             rate=exp(-s * scale) / scale**sp.Rational(1, 4), domain=within("1/8", "3/8"))
def regime_II():
    return falling(BELOW)


def near_top(average_of: sp.Expr, ratio: sp.Expr, distance: sp.Expr = u) -> sp.Expr:
    """D-profile at this distance from the Fermi energy over T, for a given average and D3/D2."""
    shape = {z: 4 * exp(-distance) / (1 + exp(-distance))**2, half: 2 / (1 + exp(-distance)), Y: average_of}
    return on(at_one().subs(shape, simultaneous=True), ratio)


@paper.limit("D.2-plateau", "regime II: a plateau below the Fermi energy", at=(eF, oo), points=FAR,
             of=lambda: near_top(average_weak().subs(r, 4 * scale**sp.Rational(1, 4)), SLOW),
             rate=sp.Rational(1, 4), follows=("D-average", "D-profile"), domain={u: (1, 2)})
def regime_II_top():
    return e * sqrt(pi) / (32 * D2) * scale**sp.Rational(1, 4)


@paper.limit("D.4", "regime III: flat at the bottom of the band", at=(eF, oo), points=WIDE,
             of=exact_at(exp(-scale / 2)), rate=exp(-(sp.Rational(1, 2) - s) * scale), domain=within("1/8", "3/8"))
def regime_III():
    return on(FLAT, exp(-scale / 2))


@paper.limit("D.4-middle", "regime III: falls where D2 has taken over", at=(eF, oo),
             points=WIDER, of=exact_at(exp(-scale / 2)), rate=exp(-(s - sp.Rational(1, 2)) * scale),
             domain=within("9/16", "19/32"))
def regime_III_middle():
    return falling(BELOW)


@paper.limit("D.4-top", "regime III: a plateau below the Fermi energy", at=(eF, oo), points=WIDE,
             rate=1, of=lambda **p: below_top(p), domain={**NEAR, u: (1, 2), m: (1, 2)})
def regime_III_top():
    return on(D_i * average_log() / D2, exp(-scale / 2))


def below_top(p: dict[str, Any]) -> Any:
    """The exact model at epsilon_F - u T."""
    return profile(p, mpmath.exp(-p["epsilon_F"] / (2 * p["T"])), p["epsilon_F"] - p["u"] * p["T"])


@paper.limit("D.7", "regime IV: flat at the bottom of the band", at=(eF, oo), points=WIDER,
             of=exact_at(sp.Rational(1, 3)), rate=eF * exp(-(1 - s) * scale), domain=within("1/2", "5/8"))
def regime_IV():
    return on(FLAT, sp.Rational(1, 3))


FOURTH = 1 / sqrt(scale)  # D3/D2 in the middle of regime IV


@paper.limit("D.7-middle", "regime IV: rises where the average has taken over", at=(eF, oo), points=FAR,
             of=lambda: near_top(average_log(), FOURTH, 3 * log(scale) / 4), rate=sp.Rational(1, 4),
             follows=("D-profile",))
def regime_IV_middle():
    return on(rising(3 * log(scale) / 4).subs(Y, e * scale / (4 * D3_mean)), FOURTH)


@paper.limit("D.7-top", "regime IV: a plateau below the Fermi energy", at=(eF, oo), points=FAR,
             of=lambda: near_top(average_log(), FOURTH), rate=sp.Rational(1, 2), follows=("D-profile",),
             domain={u: (1, 2)})
def regime_IV_top():
    return e * scale / (4 * D2)


@paper.limit("D.8", "regime V: flat at the bottom of the band", at=(eF, oo), points=RANGE, of=exact_at(exp(scale / 2)),
             rate=eF * exp(-(sp.Rational(1, 2) - s) * scale), domain=within("1/8", "3/8"))
def regime_V():
    return on(FLAT, exp(scale / 2))


@paper.limit("D.8-spike", "regime V: rises up to the Fermi energy", at=(eF, oo), points=WIDER, rate=2,
             of=exact_at(exp(scale / 2)), domain=within("11/16", "3/4"), follows=("D-average-V",))
def regime_V_top():
    return rising(BELOW).subs({D_i: D3_mean, Y: average_V().subs(MU_OVER_D2, 0)})


@paper.limit("D.10", "regime VI: rises from the bottom of the band up to the Fermi energy", at=(eF, oo), rate=2,
             points=WIDE, of=exact_at(exp(2 * scale)), domain=within("1/8", "7/8"),
             follows=("D-average-V",))
def regime_VI():
    return rising(BELOW).subs({D_i: D3_mean, Y: average_V().subs(MU_OVER_D2, 0)})


@paper.derived("D.11", "logarithmic slopes over epsilon/T in regimes I and VI", follows=("D.1", "D.10"))
def turned():
    return -sp.S.One, sp.S.One


@turned.proof(identity="(D.1) and (D.10)")
def _():
    return tuple(sp.simplify(sp.diff(log(form()), s) * T / eF) for form in (regime_I, regime_VI))


def crossing(one: sp.Expr, other: sp.Expr) -> sp.Expr:
    """exp((epsilon_F - epsilon)/T) where two branches meet."""
    apart = sp.Symbol("X", positive=True)
    return sp.solve((one - other).subs(u, log(apart)), apart)[0]


@paper.estimate("D.3", "exp((epsilon_F - epsilon_c1)/T): the energy is known to T times a logarithm of a constant",
                follows=("D-average-I",))
def first_corner():
    return D_i / D2 * exp(scale) * sqrt(scale)


@first_corner.proof(identity="the fall meets the plateau D_i Y/D2: a factor 4/sqrt(pi)")
def _():
    return crossing(falling(u), D_i * average_I() / D2)


@paper.estimate("D.5", "exp((epsilon_F - epsilon_c2)/T)")
def second_corner():
    return D2 / D3_mean


@second_corner.proof(identity="the flat bottom meets the fall: a factor 4")
def _():
    return crossing(falling(u), FLAT)


@paper.estimate("D.6", "exp((epsilon_F - epsilon_c3)/T)")
def third_corner():
    return D_i / D3_mean * sqrt(scale * log(D3_mean * exp(scale) / D2))


WEAK_LOG = {D3_mean: (2, 4), D2: (sp.Rational(1, 4), 1)}  # the logarithm is positive


@third_corner.proof(identity="the fall meets the plateau D_i Y/D2, Y of regimes III and IV: a factor 2",
                    domain=WEAK_LOG)
def _():
    return crossing(falling(u), D_i * average_log() / D2)


@third_corner.proof(identity="in regime IV: the flat bottom meets the rise, with the same Y", domain=WEAK_LOG)
def _():
    return crossing(FLAT, rising(u).subs(Y, average_log()))


@paper.estimate("D.9", "exp((epsilon_F - epsilon_c4)/T)", follows=("D-average-V",))
def fourth_corner():
    return D3_mean / D2 * scale


@fourth_corner.proof(identity="the flat bottom meets the rise with Y of regimes V and VI, D_i = D3: a factor 3")
def _():
    return crossing(FLAT, rising(u).subs({Y: average_V().subs(MU_OVER_D2, 0), D_i: D3_mean}))


@paper.ours("D-room", "room of regimes II, III, IV, V: factor by which D2/D3 may vary, D_i = D3, large epsilon_F/T",
            follows=("D-average-I", "D-average-V"))
def room():
    return sqrt(pi * scale), exp(scale) / (2 * scale), 2 * scale, exp(scale) / (12 * scale)


@room.proof(identity="ends where two branches meet at the bottom, at the Fermi energy, or where all three meet")
def _():
    ratio = sp.Symbol("ratio", positive=True)  # D2/D3

    def end(meeting: sp.Expr, place: sp.Expr) -> sp.Expr:
        """D2/D3 at which branches meet at this exp((epsilon_F - epsilon)/T)."""
        return sp.solve(meeting.subs({D_i: D3_mean, D2: ratio * D3_mean}) - place, ratio)[0]
    top_of_I = end(crossing(falling(u), D_i * average_I() / D2), sp.S.One)
    bottom_of_II = end(crossing(falling(u), FLAT), exp(scale))
    average = e / (4 * D3_mean) * scale  # Y where D2/D3 is a power of epsilon_F/T
    III_and_IV = end(crossing(falling(u), FLAT) / crossing(FLAT, rising(u).subs(Y, average)), sp.S.One)
    IV_and_V = end(crossing(falling(u), FLAT), sp.S.One)
    V_and_VI = end(crossing(FLAT, rising(u).subs(Y, average_V().subs(MU_OVER_D2, 0))), exp(scale))
    return top_of_I / bottom_of_II, bottom_of_II / III_and_IV, III_and_IV / IV_and_V, IV_and_V / V_and_VI


@paper.estimate("D-step", "exp((epsilon_F - epsilon_*)/T): where the step between the plateaus vanishes")
def no_step():
    return D_i / D3_mean * scale


@no_step.proof(identity="corners of regime III meet, the logarithm being epsilon_F/T: a factor 2")
def _():
    return crossing(falling(u), D_i * e / (4 * D3_mean) * scale / D2)


@paper.estimate("D-cut", "ln(D2/D3) at which electrons far above the Fermi energy carry the average in regime I")
def far_electrons():
    return exp(2 * scale)


@far_electrons.proof(identity="slope e/8 D2 there, up to D2 zeta^2 = D3, against the fall from the bottom: 4/pi less")
def _():
    logarithm = sp.Symbol("ln", positive=True)
    end = sqrt(2 * m * T * logarithm)
    bottom = sp.integrate(falling(scale - k**2 / (2 * m * T)), (k, -oo, oo))
    return sp.solve(2 * end * e / (8 * D2) - bottom, logarithm)[0]


c4 = sp.Symbol("epsilon_c4", positive=True)


@paper.estimate("D-V-share", "what the flat bottom adds to the average in regime V", follows=("D-average-V",))
def bottom_share():
    return D2 / D3_mean * sqrt(c4 / eF)


@bottom_share.proof(identity="its integral over that of the spike, k_T Y with k_T = 8 m T/k_F: a factor 2/3")
def _():
    k_T = 8 * m * T / sqrt(2 * m * eF)
    return FLAT * 2 * sqrt(2 * m * c4) / (k_T * average_V().subs(MU_OVER_D2, 0))
