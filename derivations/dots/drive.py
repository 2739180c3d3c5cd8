"""The drive current beside the drag, and where the figures have their features, by the master equation."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

import mpmath
import sympy as sp
from sympy import Rational, exp

from . import exact
from .andreev import eps_eh
from .blockade import DEVICE, ORDINARY, threshold_even
from .claims import Gamma, even_equal, s, turn
from .cycles import X
from .figures import FIG1, at_figure, mirror
from .model import H, explicit
from .paper import paper
from .symbols import Gamma_L, Gamma_N, Gamma_R, T, U_ap, U_p, V, eps_a, eps_p
from .text import highest, number

COLD = {"T": "0.01", "V": "0.6"}  # of Fig. 4(a)
FROZEN = [Rational(1, n) for n in (200, 280, 400, 560)]
WIDTH = mpmath.mpf("0.03")


def current_of_L(**p: Any) -> Any:
    """The drive current."""
    return exact.currents(p)["L"]


@paper.limit("drive", "drive current at large bias: the passive dot no longer matters", of=current_of_L, at=(V, sp.oo),
             rate=exp(-V / (2 * T)), points=(20, 30, 40, 60), domain=ORDINARY, ours=True)
def drive():
    return Gamma_L * Gamma_R / (Gamma_L + Gamma_R)


@paper.ours("drag-drive", "drag over drive, large bias, T = 0, |+> lowest, Gamma_L = Gamma_R: below one in modulus",
            follows=("T0-even-equal", "drive"))
def share_of_drive():
    return -2 * s * (X[0] + X[1]) / (1 + 2 * s * Gamma / Gamma_N)


@share_of_drive.proof(identity="their ratio")
def _():
    return even_equal() / drive().subs({Gamma_L: Gamma, Gamma_R: Gamma})


@paper.limit("drive-blocked", "drive at low temperature below the threshold of the drag, |+> lowest: without the turns "
                              "of |+> into |-> that a larger bias sets free", of=current_of_L, at=(T, 0),
             points=FROZEN, rate=exp(-explicit(threshold_even() - V) / (2 * T)), follows=("s", "eps~"),
             domain={**DEVICE, eps_p: (Rational(3, 10), Rational(31, 100)), V: (Rational(19, 10), 2)})
def blocked():
    return explicit(1 - turn()) * Gamma_L * Gamma_R / (Gamma_L + Gamma_R)


@paper.limit("drive-onset", "drive at twice the bias over that at the bias: linear, where the drag is quadratic",
             of=lambda **p: current_of_L(**{**p, "V": 2 * p["V"]}) / current_of_L(**p), at=(V, 0), rate=1,
             domain=ORDINARY, points=[Rational(1, 10**n) for n in (3, 4, 5, 6)])
def drive_onset():
    return sp.Integer(2)


@paper.limit("drive-onset-even", "for Gamma_L = Gamma_R the drive has no quadratic term: it bends as the cube",
             of=lambda **p: bent(p), at=(V, 0), rate=2, domain=ORDINARY, ours=True,
             points=[Rational(1, 10**n) for n in (1, 2, 3, 4)])
def drive_onset_even():
    return sp.Integer(2)


def bent(p: dict[str, Any]) -> Any:
    """Drive at twice the bias over that at the bias, with the rate of L on both sides."""
    one, two = (current_of_L(**{**p, "Gamma_R": p["Gamma_L"], "V": k * p["V"]}) for k in (1, 2))
    return two / one


@paper.estimate("peak-1", "level of the largest drag of Fig. 1(b) in meV, kT = 0.02 and 0.05")
def peaks():
    return -Rational(521, 1000), -Rational(367, 1000)


@peaks.proof(identity="Fock states", within=1.001)
def _():
    return tuple(number(highest(lambda level, cold=cold: at_figure(eps_p=level, T=cold),
                                mpmath.mpf("-0.9"), mpmath.mpf("-0.3"))) for cold in ("0.02", "0.05"))


@paper.estimate("signs-1", "changes of sign over the level in Fig. 1(b) at kT = 0.05, and where: the text's eps_eh",
                follows=("eps-eh",))
def changes():
    return sp.S.One, eps_eh().subs(FIG1)


@changes.proof(identity="Fock states, 25 levels, and the zero between them", within=1.000001)
def _():
    def curve(level: Any) -> Any:
        return at_figure(eps_p=level, T="0.05")
    levels = [mpmath.mpf(i) / 20 - mpmath.mpf(22) / 25 for i in range(25)]
    drags = [curve(level) for level in levels]
    ends = [places for places, (a, b) in zip(pairwise(levels), pairwise(drags), strict=True) if a * b < 0]
    return sp.Integer(len(ends)), number(mpmath.findroot(curve, ends[0], solver="anderson", tol=1e-30))


@paper.estimate("spots-4", "levels eps_a, eps_p in meV of the largest positive and negative drag of Fig. 4(a)",
                follows=("mirror",))
def spots():
    return -Rational(3140, 10**4), -Rational(5173, 10**4), Rational(1140, 10**4), -Rational(827, 10**4)


@spots.proof(identity="Fock states, along both levels in turn; the other by the mirror", within=1.001)
def _():
    active, passive = mpmath.mpf("-0.3"), mpmath.mpf("-0.5")
    for _ in range(3):
        passive = highest(lambda e, a=active: at_figure(eps_a=a, eps_p=e, **COLD), passive - WIDTH, passive + WIDTH, 6)
        active = highest(lambda e, b=passive: at_figure(eps_a=e, eps_p=b, **COLD), active - WIDTH, active + WIDTH, 6)
    place = {eps_a: number(active), eps_p: number(passive)}
    return *place.values(), *(level.subs({**FIG1, **place}) for level in mirror())


@paper.estimate("eh-left", "drag at eps_eh over the largest one, eps_a = 0, kT = 0.1 and a bias of 0.1 meV", ours=True,
                follows=("eps-eh",))
def left():
    return Rational(189, 1000)


@left.proof(identity="Fock states", within=1.01)
def _():
    warm = {"T": "0.1", "V": "0.1"}
    largest = at_figure(eps_p=highest(lambda e: at_figure(eps_p=e, **warm), mpmath.mpf("-0.9"), mpmath.mpf("-0.3")),
                        **warm)
    level = eps_eh().subs(FIG1)
    return number(at_figure(eps_p=mpmath.mpf(int(level.p)) / int(level.q), **warm) / largest)


paper.erratum("eps-eh", printed="the drag changes sign at eps_eh",
              correct="R does, and the drag if Gamma_L = Gamma_R and eps_a = -U_ap, or at a bias beyond all energies",
              evidence="drag at large bias with rates that differ; a fifth of the largest drag at a bias of kT",
              misread=False, backed_by=("sign-eh", "eh-left"))


CHARGE_STATES = tuple((n, up, down) for n in (0, 1) for up, down in ((0, 0), (1, 0), (1, 1)))


@paper.derived("drive-level", "level eps_a at which the drive is resonant, for 0, 1, 2 electrons in the passive dot",
               follows=("1",))
def resonance():
    return sp.S.Zero, -U_ap, -2 * U_ap


@resonance.proof(identity="the active electron costs nothing")
def _():
    return tuple(sp.solve(H(1, up, down) - H(0, up, down), eps_a)[0] for _, up, down in CHARGE_STATES[:3])


@paper.derived("triple", "levels eps_a, eps_p at which three charge states are degenerate, without pairing",
               follows=("1",))
def triple_points():
    return (sp.S.Zero, sp.S.Zero), (-U_ap, -U_ap), (-U_ap, -U_p), (-2 * U_ap, -U_p - U_ap)


@triple_points.proof(identity="solved for both levels")
def _():
    empty, one, pair, filled, both, full = CHARGE_STATES
    rows = (empty, filled, one), (filled, one, both), (one, both, pair), (both, pair, full)
    return tuple(degenerate(*row) for row in rows)


def degenerate(*states: tuple[int, int, int]) -> tuple[sp.Expr, sp.Expr]:
    """Levels at which these charge states have one energy."""
    first, *others = (H(*state) for state in states)
    (place,) = sp.solve([sp.expand(other - first) for other in others], [eps_a, eps_p], dict=True)
    return place[eps_a], place[eps_p]
