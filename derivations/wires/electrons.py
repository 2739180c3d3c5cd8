"""Sums over the momenta of three electrons: summands made of labelled symbols, and what relabelling does to them.

Electrons 1, 2, 3 go from momenta k_i to k_i'. A label is i for the initial and -i for the final state of electron i. A
kernel is an opaque symbol that carries its channel, its wire and its six labels; no more is assumed about it than the
symmetries of `canonical`. Two sums are equal if a relabelling of what is summed over makes their summands equal.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import permutations
from typing import NamedTuple

import sympy as sp

from .symbols import bar

CHANNELS = ("a", "b", "c")
INITIAL = (1, 2, 3)
FINAL = (-1, -2, -3)
KERNELS = {"W": r"W^{{(3{0})}}_{{{1}}}", "A2": r"|A_{{3{0},{1}}}|^2"}
delta3 = sp.Symbol("delta_3", positive=True)  # the delta function of energies: the same however electrons are labelled


class Mark(NamedTuple):
    """What a symbol stands for: its kind, whom it belongs to (a wire; for a kernel channel and wire), its labels."""

    kind: str
    owner: tuple[str | int, ...]
    labels: tuple[int, ...]


_marks: dict[sp.Symbol, Mark] = {}


def make(mark: Mark) -> sp.Symbol:
    """The symbol of a mark."""
    shown = [f"{abs(i)}'" if i < 0 else str(i) for i in mark.labels]
    kind, owner = mark.kind, mark.owner
    if kind in KERNELS:
        name = KERNELS[kind].format(*owner) + f"({','.join(shown[:3])}|{','.join(shown[3:])})"
    elif kind == "k":
        name = f"k_{{{shown[0]}}}"
    else:
        name = rf"{kind}_{{{owner[0]}}}({shown[0]})"
    symbol = sp.Symbol(name, real=True) if kind not in KERNELS else sp.Symbol(name, positive=True)
    _marks[symbol] = mark
    return symbol


def k_(i: int) -> sp.Symbol:
    """Momentum of a label."""
    return make(Mark("k", (), (i,)))


def g_(s: int, i: int) -> sp.Symbol:
    """g of wire s at the momentum of a label."""
    return make(Mark("g", (int(s),), (i,)))


def slope_(s: int, i: int) -> sp.Symbol:
    """Derivative along k of g of wire s at the momentum of a label."""
    return make(Mark(r"\partial g", (int(s),), (i,)))


def zeta_(s: int, i: int) -> sp.Symbol:
    """Thermal factor of wire s at the momentum of a label."""
    return make(Mark(r"\zeta", (int(s),), (i,)))


def W(channel: str, s: int, order: tuple[int, int, int] = INITIAL) -> sp.Symbol:
    """Kernel of a channel with electron 1 of its arguments in wire s: W(1', 2', 3'|1, 2, 3), or in another order."""
    return make(Mark("W", (channel, int(s)), (*(-i for i in order), *order)))


def A2(channel: str, s: int, order: tuple[int, int, int] = INITIAL) -> sp.Symbol:
    """Squared modulus of the amplitude, with the arguments of `W`."""
    return make(Mark("A2", (channel, int(s)), (*(-i for i in order), *order)))


def members(channel: str, s: int) -> tuple[int, int, int]:
    """Wires of electrons 1, 2, 3; electron 1 is in wire s.

    Examples
    --------
    >>> members("b", 1)
    (1, 2, 2)
    """
    s, other = int(s), int(bar(s))
    return {"a": (s, s, s), "b": (s, other, other), "c": (s, s, other)}[channel]


def _renamed(expr: sp.Expr, names: dict[int, int]) -> sp.Expr:
    rule = {}
    for symbol in expr.free_symbols & set(_marks):
        mark = _marks[symbol]
        rule[symbol] = make(mark._replace(labels=tuple(names[i] for i in mark.labels)))
    return expr.xreplace(rule)


def relabel(expr: sp.Expr, initial: tuple[int, ...], final: tuple[int, ...] | None = None) -> sp.Expr:
    """Rename the initial state i to initial[i - 1] and the final one likewise (by default to the same number).

    Examples
    --------
    >>> relabel(k_(1) - k_(-2), (2, 1, 3))
    -k_{1'} + k_{2}
    """
    final = initial if final is None else final
    return _renamed(expr, {i: initial[i - 1] for i in INITIAL} | {-i: -final[i - 1] for i in INITIAL})


def reverse(expr: sp.Expr) -> sp.Expr:
    """Exchange initial and final states.

    Examples
    --------
    >>> reverse(k_(1) - k_(-2))
    k_{1'} - k_{2}
    """
    return _renamed(expr, {i: -i for i in (*INITIAL, *FINAL)})


def canonical(expr: sp.Expr) -> sp.Expr:
    """Write every kernel with the least of its equivalent arguments.

    A kernel does not change when electrons of one wire are exchanged in its initial state or in its final state (the
    amplitude only changes sign), nor when both states are (the rates there and back are the same at equilibrium).
    """
    rule = {}
    for symbol in expr.free_symbols & set(_marks):
        mark = _marks[symbol]
        if mark.kind in KERNELS:
            wires = members(str(mark.owner[0]), 1)
            states = sorted((_sorted(part, wires) for part in (mark.labels[:3], mark.labels[3:])),
                            key=lambda part: tuple(abs(i) for i in part) + part)
            rule[symbol] = make(mark._replace(labels=states[0] + states[1]))
    return expr.xreplace(rule)


def _sorted(part: tuple[int, ...], wires: tuple[int, ...]) -> tuple[int, ...]:
    """Labels of one state, those in the same wire sorted."""
    queues = {w: iter(sorted((i for i, v in zip(part, wires, strict=True) if v == w), key=abs)) for w in wires}
    return tuple(next(queues[w]) for w in wires)


def other_view(expr: sp.Expr, s: int) -> sp.Expr:
    """Kernels of channel (c) of the other wire as kernels of channel (b) of wire s: electrons 1 and 3 change places.

    This is (B.4) for amplitudes and (B.3) for kernels.
    """
    rule = {}
    for symbol in expr.free_symbols & set(_marks):
        mark = _marks[symbol]
        if mark.kind in KERNELS and mark.owner == ("c", int(bar(s))):
            f1, f2, f3, i1, i2, i3 = mark.labels
            rule[symbol] = make(Mark(mark.kind, ("b", int(s)), (f3, f2, f1, i3, i2, i1)))
    return expr.xreplace(rule)


def labellings(channel: str) -> Iterator[tuple[tuple[int, ...], tuple[int, ...]]]:
    """All ways in which one collision of electron 1 with two others appears in an unrestricted sum.

    Yields the initial and the final state that each label holds; every label stays in its wire, and the label 1 holds
    electron 1 initially. States with the same number differ by little momentum: i -> i is direct scattering.
    """
    wires = members(channel, 1)
    orders = [p for p in permutations(INITIAL) if all(wires[i - 1] == w for i, w in zip(p, wires, strict=True))]
    for initial in orders:
        if initial[0] == 1:
            for final in orders:
                yield initial, final


def count(channel: str) -> dict[str, sp.Rational]:
    """Combinatorial factors of a channel: eta, xi, mu, nu.

    Examples
    --------
    >>> count("c")
    {'eta': 1/2, 'xi': 2, 'mu': 1, 'nu': 1}
    """
    everything = list(labellings(channel))
    near = [(i, f) for i, f in everything if i[0] == f[0]]  # electron 1 changes its momentum by little
    direct = [(i, f) for i, f in near if i == f]            # and so do both others

    sizes = len(everything), len(near), len(direct)
    return {"eta": sp.Rational(1, sizes[0]), "xi": sp.Rational(sizes[0], sizes[1]),
            "mu": sp.Rational(sizes[1], sizes[2]), "nu": sp.Integer(sizes[2])}
