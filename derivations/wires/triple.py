"""Section III, Eqs. (38)-(44): the triple-collision integrals from the golden rule.

A collision integral is its summand over the momenta of electrons 2 and 3 and of the final state, in the labelled
symbols of `electrons`; the Kronecker symbol of the momenta is part of each kernel W.
"""

from __future__ import annotations

from itertools import product

import sympy as sp
from sympy import pi

from .electrons import A2, CHANNELS, FINAL, INITIAL, W, count, delta3, g_, members, zeta_
from .paper import paper
from .symbols import WIRES, bar

EACH = [(s,) for s in WIRES]
STATES = (*INITIAL, *FINAL)
st = {c: {s: sp.Symbol(f"st_{s}^(3{c})") for s in WIRES} for c in CHANNELS}
f = {i: sp.Symbol(f"f_{{{abs(i)}{chr(39) * (i < 0)}}}", positive=True) for i in STATES}  # filling of a state
t = {i: sp.Symbol(f"t_{{{abs(i)}{chr(39) * (i < 0)}}}", positive=True) for i in STATES}  # exp((e_F - epsilon)/2T)


@paper.definition("38", "triple collisions in three channels", cases=EACH)
def channels(s):
    return sum(st[c][s] for c in CHANNELS)


@paper.definition("38-golden-rule", "gain less loss of electron 1, in units of the golden rule's rate", ours=True)
def gain_and_loss():
    def flow(full, empty):
        return sp.prod(f[i] for i in full) * sp.prod(1 - f[i] for i in empty)
    return flow(FINAL, INITIAL) - flow(INITIAL, FINAL)


@paper.derived("41-eta", "how often the unrestricted sums count one collision: eta of each channel")
def eta():
    return {"a": sp.Rational(1, 12), "b": sp.Rational(1, 4), "c": sp.Rational(1, 2)}


@eta.proof(identity="labellings of one collision in which every label stays in its wire and 1 holds the same electron")
def _():
    return {c: count(c)["eta"] for c in CHANNELS}


def counted(channel: str) -> sp.Rational:
    """Ordered sums over different collisions of electron 1, by brute force on few momenta."""
    wires = members(channel, 1)
    starts = [k for k in product(range(3), repeat=3) if k[0] == 0 and _allowed(wires, k)]
    ends = [k for k in product(range(3), repeat=3) if _allowed(wires, k)]
    distinct = {(_occupied(wires, start), _occupied(wires, end)) for start in starts for end in ends}
    return sp.Rational(len(distinct), len(starts) * len(ends))


def _occupied(wires: tuple[int, ...], momenta: tuple[int, ...]) -> frozenset[tuple[int, int]]:
    """States, each a wire and a momentum, that three electrons fill."""
    return frozenset(zip(wires, momenta, strict=True))


def _allowed(wires: tuple[int, ...], momenta: tuple[int, ...]) -> bool:
    """Whether no two electrons are in one state."""
    return len(_occupied(wires, momenta)) == len(wires)


@eta.proof(identity="different final and initial states over ordered ones, counted on a few momenta")
def _():
    return {c: counted(c) for c in CHANNELS}


@paper.derived("footnote-33", "how much too fast triple collisions are if eta is left out", follows=("41-eta",))
def overcounted():
    return {"a": sp.Integer(12), "b": sp.Integer(4), "c": sp.Integer(2)}


@overcounted.proof(identity="inverse of eta")
def _():
    return {c: 1 / part for c, part in eta().items()}


def filling(i: int) -> sp.Expr:
    """Fermi function of a state through t."""
    return t[i]**2 / (1 + t[i]**2)


def thermal_factor(i: int) -> sp.Expr:
    """zeta = 1/cosh((epsilon - e_F)/2T) of a state through t."""
    return 2 / (t[i] + 1 / t[i])


def on_shell(form: sp.Expr) -> sp.Expr:
    """With conserved energy and no change of the number of electrons in a wire: the t of both states multiply alike."""
    return sp.cancel(form.subs(t[-3], t[1] * t[2] * t[3] / (t[-1] * t[-2])))


def golden_kernel(channel: str, s: int) -> sp.Expr:
    """What multiplies the g in the collision integral, times zeta(1)^2."""
    loss = sp.prod(filling(i) for i in INITIAL) * sp.prod(1 - filling(i) for i in FINAL)
    per_g = filling(1) * (1 - filling(1))  # f changes by -g f (1 - f), Eq. (1)
    share = on_shell(thermal_factor(1)**2 * loss / per_g / sp.prod(thermal_factor(i) for i in STATES))
    wires = members(channel, s)
    return 2 * pi * A2(channel, s) * share * sp.prod(zeta_(wires[abs(i) - 1], i) for i in STATES)


@paper.derived("42", "kernel of channel (a): all electrons in one wire", cases=EACH)
def kernel_a(s):
    return 2 * pi * A2("a", s) / 16 * sp.prod(zeta_(s, i) for i in (1, 2, 3, -1, -2, -3))


@kernel_a.proof(identity="golden rule at equilibrium on the mass shell, per f (1 - f) and 1/zeta^2 of electron 1")
def _(s):
    return golden_kernel("a", s)


@paper.derived("43", "kernel of channel (b): electrons 2 and 3 in the other wire", cases=EACH)
def kernel_b(s):
    o = bar(s)
    thermal = zeta_(s, 1) * zeta_(o, 2) * zeta_(o, 3) * zeta_(s, -1) * zeta_(o, -2) * zeta_(o, -3)
    return 2 * pi * A2("b", s) / 16 * thermal


@kernel_b.proof(identity="as (42), with the thermal factors of the wires of channel (b)")
def _(s):
    return golden_kernel("b", s)


@paper.derived("44", "kernel of channel (c): electron 3 in the other wire", cases=EACH)
def kernel_c(s):
    o = bar(s)
    thermal = zeta_(s, 1) * zeta_(s, 2) * zeta_(o, 3) * zeta_(s, -1) * zeta_(s, -2) * zeta_(o, -3)
    return 2 * pi * A2("c", s) / 16 * thermal


@kernel_c.proof(identity="as (42), with the thermal factors of the wires of channel (c)")
def _(s):
    return golden_kernel("c", s)


@paper.step
def weights():
    """Weights of the g of each state in dg/dt of electron 1, on the mass shell, over the thermal factors."""
    thermal = {f[i]: filling(i) for i in STATES}
    per_g = {i: -filling(i) * (1 - filling(i)) for i in STATES}
    common = thermal_factor(1)**2 / per_g[1] / sp.prod(map(thermal_factor, STATES))

    def weight(i):
        terms = (sp.diff(term, f[i]).subs(thermal) for term in sp.Add.make_args(gain_and_loss()))
        return sp.cancel(sum(on_shell(term * per_g[i] * common) for term in terms))
    return tuple(weight(i) for i in STATES)


def linearised(channel: str, s: int) -> sp.Expr:
    """Golden rule at first order in g, for dg/dt of electron 1, with the kernel of (42)-(44) in place of its rate."""
    wires = members(channel, s)
    known = {"a": kernel_a, "b": kernel_b, "c": kernel_c}[channel](s)
    rate = 2 * pi * A2(channel, s) * sp.prod(zeta_(wires[abs(i) - 1], i) for i in STATES) / known
    total = sum(weight * g_(wires[abs(i) - 1], i) for i, weight in zip(STATES, weights(), strict=True))
    return count(channel)["eta"] * rate * W(channel, s) * delta3 * total / zeta_(s, 1)**2


@paper.derived("39", "collision integral of channel (a): its summand", cases=EACH,
               follows=("38-golden-rule", "41-eta", "42"))
def collisions_a(s):
    bracket = g_(s, -1) + g_(s, -2) + g_(s, -3) - g_(s, 1) - g_(s, 2) - g_(s, 3)
    return eta()["a"] / zeta_(s, 1)**2 * W("a", s) * delta3 * bracket


@collisions_a.proof(identity="golden rule linearised in g; detailed balance on the mass shell makes all weights alike")
def _(s):
    return linearised("a", s)


@paper.derived("40", "collision integral of channel (b): its summand", cases=EACH,
               follows=("38-golden-rule", "41-eta", "43"))
def collisions_b(s):
    o = bar(s)
    bracket = g_(s, -1) + g_(o, -2) + g_(o, -3) - g_(s, 1) - g_(o, 2) - g_(o, 3)
    return eta()["b"] / zeta_(s, 1)**2 * W("b", s) * delta3 * bracket


@collisions_b.proof(identity="as (39), in the wires of channel (b)")
def _(s):
    return linearised("b", s)


@paper.derived("41", "collision integral of channel (c): its summand", cases=EACH,
               follows=("38-golden-rule", "41-eta", "44"))
def collisions_c(s):
    o = bar(s)
    bracket = g_(s, -1) + g_(s, -2) + g_(o, -3) - g_(s, 1) - g_(s, 2) - g_(o, 3)
    return eta()["c"] / zeta_(s, 1)**2 * W("c", s) * delta3 * bracket


@collisions_c.proof(identity="as (39), in the wires of channel (c)")
def _(s):
    return linearised("c", s)


def collisions(channel: str, s: int) -> sp.Expr:
    """Summand of one channel."""
    return {"a": collisions_a, "b": collisions_b, "c": collisions_c}[channel](s)
