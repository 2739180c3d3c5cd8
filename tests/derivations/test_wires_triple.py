"""Triple collisions: the ledger's summands summed over a small lattice of momenta, in exact fractions."""

from fractions import Fraction
from itertools import permutations, product
from random import Random

import mpmath
import pytest
import sympy as sp

from coulombdrag.derivations import engine
from coulombdrag.derivations.wires import paper
from coulombdrag.derivations.wires.conservation import force
from coulombdrag.derivations.wires.electrons import FINAL, INITIAL, KERNELS, _marks, count, g_, k_, labellings
from coulombdrag.derivations.wires.gradient import L, current_of, second_order, step_size
from coulombdrag.derivations.wires.symbols import WIRES, k, q

LATTICE = range(-2, 3)
RANDOM = Random(11)
MODULES = ("triple", "zero_modes", "structure", "gradient", "conservation", "conservation_soft", "fokker_planck")
MINE = [e.number for e in paper if e.function.__module__.rpartition(".")[2] in MODULES]


def test_printed_numbers_are_there():
    numbers = {*map(str, range(38, 78)), *(f"A.{i}" for i in range(1, 11)), *(f"B.{i}" for i in range(1, 13))}
    assert numbers <= set(MINE)
    assert not any(paper[number].ours for number in numbers)


def test_errata_are_those_that_were_found():
    found = {n: [e.misread for e in paper[n].errata] for n in MINE if paper[n].errata}
    assert found == {"48-continuous": [False], "66": [True], "70": [True], "72": [True], "77": [True], "B.11": [True],
                     "B.12": [True]}


# Sums -----------------------------------------------------------------------------------------------------------------


def fraction():
    return Fraction(RANDOM.randint(-99, 99), RANDOM.randint(1, 9))


G = {(w, p): fraction() for w in WIRES for p in LATTICE}
SLOPES = {(w, p): fraction() for w in WIRES for p in LATTICE}
TABLE: dict = {}


def rate(wires, final, initial):
    """A random rate that knows which states are emptied and filled, and nothing of labels or of time's arrow."""
    states = (frozenset_of(wires, final), frozenset_of(wires, initial))
    if sum(final) != sum(initial):
        return 0
    return TABLE.setdefault(tuple(sorted(states)), abs(fraction()))


def frozenset_of(wires, momenta):
    return tuple(sorted(zip(wires, momenta, strict=True)))


def members(channel, s):
    return {"a": (s, s, s), "b": (s, 3 - s, 3 - s), "c": (s, s, 3 - s)}[channel]


def summed(form, start=None):
    """A summand summed over all momenta of the lattice, without conservation of energy; k_1 can be given."""
    symbols = sorted(form.free_symbols, key=str)
    value = sp.lambdify(symbols, form, "math")
    total = Fraction(0)
    for momenta in product(LATTICE, repeat=6):
        if sum(momenta[:3]) != sum(momenta[3:]) or start not in (None, momenta[0]):
            continue
        place = dict(zip((*INITIAL, *FINAL), momenta, strict=True))
        total += value(*(number(symbol, place) for symbol in symbols))
    return total


def number(symbol, place):
    if symbol not in _marks:
        return Fraction(1)  # delta_3, L
    kind, owner, labels = _marks[symbol]
    at = [place[i] for i in labels]
    if kind in KERNELS:
        return rate(members(*owner), at[:3], at[3:])
    if kind == "k":
        return at[0]
    if kind == "g":
        return G[owner[0], at[0]]
    if kind == r"\partial g":
        return SLOPES[owner[0], at[0]]
    return Fraction(1)  # the thermal factor of electron 1, which cancels


def exact(form):
    """With its rational coefficients as integers over one denominator, so that fractions stay fractions."""
    numerator, denominator = sp.fraction(sp.together(form))
    return numerator, denominator.subs(L, 1)


@pytest.mark.parametrize("s", WIRES)
def test_forces_of_unspecified_kernels(s):
    within, b, c = (summed(exact(force(channel, w))[0]) / int(exact(force(channel, w))[1])
                    for channel, w in (("a", s), ("b", s), ("c", 3 - s)))
    assert within == 0
    assert b + c == 0
    assert b != 0
    own = summed(exact(force("c", s))[0]) / int(exact(force("c", s))[1])
    assert b + own != 0  # the law is about channel (c) of the other wire


@pytest.mark.parametrize("number", ["B.9", "B.10", "B.11", "B.12"])
def test_forces_of_soft_collisions(number):
    assert summed(exact(paper[number](1))[0]) == 0


def test_printed_force_of_both_channels_does_not_vanish():
    """Nor is (B.12) as printed the force, though it vanishes: there every bar is lost alike."""
    (direct,), (by_b,) = paper["B.11"].errata, paper["B.12"].errata
    assert summed(exact(direct.printed(1))[0]) != 0
    assert summed(exact(by_b.printed(1))[0]) == 0


def test_integral_term_is_needed():
    slopes = {symbol for symbol in paper["B.9"](1).free_symbols if _marks.get(symbol, ("",))[0] == r"\partial g"}
    assert len(slopes) == 2
    for left in slopes:
        assert summed(exact(paper["B.9"](1).subs(left, 0))[0]) != 0


@pytest.mark.parametrize("start", [0, 1])
def test_no_local_relation_between_the_wires(start):
    """Unlike (6): at one k_1 the channels do not cancel, in all three of them together."""
    channels = [("a", 1), ("a", 2), ("b", 1), ("b", 2), ("c", 1), ("c", 2)]
    forms = [exact(force(channel, s, weight=lambda i: sp.S.One)) for channel, s in channels]
    assert sum(summed(form, start) / int(denominator) for form, denominator in forms) != 0
    assert sum(summed(form) / int(denominator) for form, denominator in forms) == 0  # no electron is lost


# Labels ---------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("channel", "abc")
def test_labellings_are_all_of_them(channel):
    """Electrons at -1, 0 and 2, each pushed by less than their distances: ordered terms of the unrestricted sum."""
    wires, before, after = members(channel, 1), (-1, 0, 2), (-0.9, 0.2, 1.7)

    def fits(order, places):
        return sorted(zip(wires, (places[i] for i in order), strict=True)) == sorted(zip(wires, places, strict=True))
    orders = [(i, f) for i in permutations(range(3)) for f in permutations(range(3))
              if i[0] == 0 and fits(i, before) and fits(f, after)]
    near = [(i, f) for i, f in orders if abs(after[f[0]] - before[i[0]]) < 0.5]
    direct = [(i, f) for i, f in near if all(abs(after[b] - before[a]) < 0.5 for a, b in zip(i, f, strict=True))]
    factors = count(channel)
    assert sp.Integer(len(list(labellings(channel)))) == len(orders) == 1 / factors["eta"]
    assert sp.Rational(len(orders), len(near)) == factors["xi"]
    assert sp.Rational(len(near), len(direct)) == factors["mu"]
    assert sp.Integer(len(direct)) == factors["nu"]


# Gradient expansion ---------------------------------------------------------------------------------------------------


def test_gradient_expansion_against_the_rate_itself():
    """dJ/dk of a symmetric rate of hops, integrated, tends to its second order as the square of the hop."""
    w, f = sp.Function("w"), sp.Function("f")
    form = current_of(second_order(w(k + step_size * q / 2) * (f(k + step_size * q) - f(k))) / q**2,
                      (w(k) * f(k).diff(k),))
    expanded = sp.diff(form.subs(f(k), sp.sin(k)).subs(w(k), sp.exp(-k**2)).doit(), k)
    slow = sp.lambdify(k, expanded, "mpmath")
    at = mpmath.mpf("0.3")

    def deviation(hop):
        def hops(x):
            weight = mpmath.exp(-x**2 / (2 * hop**2)) / (hop * mpmath.sqrt(2 * mpmath.pi))
            return weight * mpmath.exp(-(at + x / 2)**2) * (mpmath.sin(at + x) - mpmath.sin(at))
        return mpmath.quad(hops, [-12 * hop, 0, 12 * hop]) / (slow(at) * hop**2) - 1
    coarse, fine = (abs(deviation(mpmath.mpf(hop))) for hop in ("0.02", "0.01"))
    assert fine < 1e-3
    assert 3.9 < coarse / fine < 4.1


@pytest.mark.parametrize("number", ["39", "42", "45", "53", "54", "59", "62", "63", "66", "70", "72", "A.1", "A.3",
                                    "A.4", "A.9", "A.10", "B.5", "B.6", "B.8", "B.9", "B.11", "B.12"])
def test_a_changed_coefficient_is_caught(number):
    entry = paper[number]

    def changed(*args):
        value = entry(*args)
        if isinstance(value, sp.Eq):
            return sp.Eq(2 * value.lhs, value.rhs)
        return {key: 2 * part for key, part in value.items()} if isinstance(value, dict) else 2 * value
    assert not engine.refuted(entry)
    assert engine.refuted(entry, statement=changed)


def test_brackets_know_their_wires():
    assert paper["41"](1).has(g_(2, 3)) and not paper["41"](1).has(g_(2, 2))
    assert paper["40"](1).has(g_(2, 2)) and not paper["40"](1).has(g_(1, 2))
    assert k_(-1).name == "k_{1'}"
