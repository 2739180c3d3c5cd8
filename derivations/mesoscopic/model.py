"""Sec. 2, Eqs. (1)-(3): drag of second order in the interaction, from isolated conductors; low temperatures.

The sums over states run over orbital states: the golden rule of clean wires, pair of spins by pair of spins, agrees
with the prefactors as printed only when each wire has two spins, as G_ii = 2e^2/h of the paper has it too.
"""

from __future__ import annotations

import sympy as sp
from sympy import I, Rational, exp, oo, pi, sinh

from .paper import paper
from .symbols import TAU3, T, conductance, epsilon, hbar, hermitian, k, m, matrix, omega, v, w

STATES = (0, 1)
HERE, THERE = matrix("a", 1, 2), matrix("b", 1, 2)  # the scattering states at r and r'
direct, swapped = sp.symbols("theta_rr' theta_r'r", complex=True)
first, second = sp.symbols("Delta_1 Delta_2", real=True)
area = sp.Symbol("U_2k", positive=True)  # |U12(2 kF)|
V = sp.Symbol("V", real=True)  # e times the drive
TWO_SPINS = 2
AT_ANY = {epsilon: (-2, 2)}
ENERGIES = {w: (Rational(1, 2), 2), T: (Rational(1, 2), 2)}


@paper.definition("nF", "occupation of a lead")
def occupation(E):
    return 1 / (exp(E / T) + 1)


@paper.ours("full-empty", "occupation at an energy and at its mirror image", follows=("nF",))
def full_or_empty():
    return sp.S.One


@full_or_empty.proof(identity="sum", method="numeric", domain=AT_ANY)
def _():
    return occupation(epsilon) + occupation(-epsilon)


@paper.definition("rho", "matrix element of the density at a point, from the states there", cases=[tuple(HERE)])
def rho(one, other):
    return sp.conjugate(one) * other


@paper.definition("3", "theta: trace of current, density at r and density at r' (delta functions left out)",
                  follows=("rho",), cases=[(HERE, THERE, matrix("I", 2, 2))])
def theta(a, b, current):
    return sp.Add(*(current[c, a_] * rho(a[a_], a[b_]) * rho(b[b_], b[c])
                    for a_ in STATES for b_ in STATES for c in STATES))


@theta.printed(evidence="with I_(alpha gamma) theta depends on the phases of the scattering states; "
                        "the trace has I_(gamma alpha)", backed_by="phase")
def _(a, b, current):
    return theta.function(a, b, current.T)


@paper.ours("factors", "theta as a product: spectral function from r' to r, current-weighted one back",
            follows=("3", "rho"))
def factors():
    weights = matrix("I", 2, 2)
    return (HERE * THERE.H)[0] * (THERE * weights * HERE.H)[0]


@factors.proof(identity="sum over three states", method="numeric")
def _():
    return theta(HERE, THERE, matrix("I", 2, 2))


@paper.definition("2", "Delta from the states beta at an energy", follows=("nF",),
                  cases=[(direct, swapped, epsilon, omega)])
def Delta_density(one, other, E, frequency):
    emitted = occupation(E - hbar * frequency) - occupation(E)
    absorbed = occupation(E + hbar * frequency) - occupation(E)
    return -2 * I * pi**2 * hbar * (one * emitted + other * absorbed)


@paper.definition("1", "drag conductance from frequencies above zero, for given Delta(omega) and Delta(-omega)",
                  cases=[(first, second, omega)])
def drag_density(one, other, frequency):
    return -2 * conductance * hbar * one * other / (2 * T * sinh(hbar * frequency / (2 * T))**2)


@drag_density.printed(evidence="as printed clean wires drag against the drive, which the golden rule forbids",
                      backed_by=("frequencies", "T2"))
def _(one, other, frequency):
    return -drag_density.function(one, other, frequency)


@paper.definition("I", "current between scattering states of one energy, of amplitude 1/sqrt(k) in their lead",
                  cases=[(matrix("S", 2, 2),)])
def current(S):
    return hbar / (2 * m) * (TAU3 - S.H * TAU3 * S)


@paper.derived("I-trace", "the current has no trace, for a unitary S: nothing flows in equilibrium", follows=("I",))
def no_trace():
    return sp.S.Zero


@no_trace.proof(identity="trace of tau_3, at a rotation of it", method="numeric")
def _():
    x, y, s, t = sp.symbols("x y s t", real=True)
    S = sp.Matrix([[exp(I * x) * sp.cos(t), exp(I * y) * sp.sin(t)],
                   [-exp(I * (s - y)) * sp.sin(t), exp(I * (s - x)) * sp.cos(t)]])
    return sp.expand_complex(current(S).trace())


@paper.derived("I-equal", "the current through the left lead alone is the same: it is conserved", follows=("I",))
def left_lead():
    return sp.zeros(2, 2)


@left_lead.proof(identity="difference, at a unitary S", method="numeric")
def _():
    x, y, s, t = sp.symbols("x y s t", real=True)
    S = sp.Matrix([[exp(I * x) * sp.cos(t), exp(I * y) * sp.sin(t)],
                   [-exp(I * (s - y)) * sp.sin(t), exp(I * (s - x)) * sp.cos(t)]])
    left = sp.diag(1, 0)
    return (hbar / m * (left - S.H * left * S) - current(S)).applyfunc(sp.simplify)


@paper.ours("phase", "theta does not depend on the phase of a scattering state", follows=("3", "I", "rho"))
def phase():
    return sp.S.Zero


@phase.proof(identity="another phase of the first state, in waves and S, less none", method="numeric")
def _():
    turn, S = sp.Symbol("turn", real=True), matrix("S", 2, 2)
    phases = sp.diag(exp(I * turn), 1)
    return theta(HERE * phases, THERE * phases, current(S * phases)) - theta(HERE, THERE, current(S))


@paper.derived("window", "Delta at low frequency and temperature: linear in omega", follows=("2", "nF"))
def linear():
    return -2 * I * pi**2 * hbar**2 * omega * (direct - swapped)


@linear.proof(identity="first order of (2) in omega, over all energies, theta constant", method="integral", points=3)
def _():
    slope = sp.simplify(sp.diff(Delta_density(direct, swapped, epsilon, omega), omega).subs(omega, 0))
    return sp.Integral(omega * slope, (epsilon, -oo, oo))


@paper.ours("rest", "Delta at zero frequency, at any energy", follows=("2",))
def at_rest():
    return sp.S.Zero


@at_rest.proof(identity="occupations at one energy", method="numeric", domain=AT_ANY)
def _():
    return Delta_density(direct, swapped, epsilon, sp.S.Zero)


@paper.derived("Delta", "Delta is real: the imaginary part of theta", follows=("window", "3", "rho"))
def Delta():
    value = theta(HERE, THERE, hermitian("I"))
    return (2 * pi)**2 * hbar**2 * omega * (value - sp.conjugate(value)) / (2 * I)


@Delta.proof(identity="Hermitian current and densities: theta(r', r) is the conjugate", method="numeric")
def _():
    both = {direct: theta(HERE, THERE, hermitian("I")), swapped: theta(THERE, HERE, hermitian("I"))}
    return linear().subs(both)


@paper.ours("Delta-odd", "Delta changes sign when r and r' are exchanged", follows=("Delta", "3", "rho"))
def odd():
    return -Delta()


@odd.proof(identity="exchanged", method="numeric")
def _():
    names = dict(zip((*HERE, *THERE), (*THERE, *HERE), strict=True))
    return Delta().xreplace(names)


@paper.derived("frequencies", "the integral over frequencies at low temperature: T^2", follows=("1",))
def frequencies():
    return Rational(4, 3) * pi**2 * T**2 * conductance * first * second


@frequencies.proof(identity="(1) with Delta = hbar omega times what does not depend on omega", method="integral",
                   points=3)
def _():
    return sp.Integral(drag_density(hbar * omega * first, -hbar * omega * second, omega), (omega, 0, oo))


@paper.derived("states", "scattering states of one channel in an interval of energy, over its width", follows=())
def density():
    return m / (2 * pi * hbar**2)


@density.proof(identity="waves of amplitude 1/sqrt(k): k dk/(2 pi) over d epsilon")
def _():
    return k / (2 * pi) / sp.diff(hbar**2 * k**2 / (2 * m), k)


@paper.definition("D", "Im of the trace for states of unit amplitude and the current (tau_3 - S^+ tau_3 S)/2, as theta",
                  ours=True, follows=("3", "rho"), cases=[(HERE, THERE, hermitian("I"))])
def D(a, b, unit_current):
    value = theta(a, b, unit_current)
    return (value - sp.conjugate(value)) / (2 * I)


@paper.definition("g21", "reduced drag: half the sum over both interactions", ours=True,
                  cases=[(matrix("d1", 2, 2), matrix("d2", 2, 2), matrix("U", 2, 2))])
def g21(one, other, interaction):
    places = range(interaction.rows)
    return sp.Add(*(interaction[x, y] * interaction[x_, y_] * one[x, x_] * other[y, y_]
                    for x in places for y in places for x_ in places for y_ in places)) / 2


reduced = sp.Symbol("g21", real=True)


@paper.derived("available", "pairs of energies at which a lead gives and another takes, apart by w", follows=("nF",),
               ours=True)
def available():
    return w / (1 - exp(-w / T))


@available.proof(identity="integral of f(E) [1 - f(E + w)]", method="integral", points=3, domain=ENERGIES)
def _():
    return sp.Integral(occupation(epsilon) * (1 - occupation(epsilon + w)), (epsilon, -oo, oo))


@paper.derived("golden", "golden rule: an electron of each wire turns around; one spin in each wire", ours=True,
               follows=("available", "states"))
def golden():
    return Rational(1, 6) * conductance * T**2 * reduced / (hbar * v)**4


@golden.proof(identity="rate less that of the reverse, to first order in the drive", method="integral", points=3)
def _():
    forth, back = available().subs(w, V - w) * available(), available().subs(w, w - V) * available().subs(w, -w)
    slope = sp.simplify(sp.diff(forth - back, V).subs(V, 0))
    charge_over_rate = hbar * conductance * 2 * pi  # e^2, from the drive and from the dragged charge
    weight = 2 * pi / hbar * (density() / k)**4 * charge_over_rate * reduced  # amplitude 1/sqrt(k) made one
    positive = sp.Symbol("w'", positive=True)  # the exchange is even in w
    return sp.Integral(2 * weight.subs(k, m * v / hbar) * slope.subs(w, positive), (positive, 0, oo))


@paper.derived("T2", "drag conductance at low temperature, for two spins in each wire", ours=True,
               follows=("frequencies", "states", "I", "window", "golden"))
def low_temperature():
    return Rational(2, 3) * conductance * T**2 * reduced / (hbar * v)**4


@low_temperature.proof(identity="(1)-(3): three sums over states, two densities, one current in each wire")
def _():
    over_unit = current(matrix("S", 2, 2))[0, 1] / ((TAU3 - matrix("S", 2, 2).H * TAU3 * matrix("S", 2, 2)) / 2)[0, 1]
    imaginary = sp.Symbol("D", real=True)
    weight = I * imaginary * density()**3 * over_unit / k**2
    each = sp.expand(linear().subs({direct: weight, swapped: -weight}) / (hbar * omega))
    value = frequencies().subs({first: each, second: each}).subs(imaginary, sp.sqrt(2 * reduced))  # sum U U D D
    return sp.simplify(value.subs(k, m * v / hbar))


@low_temperature.proof(identity="golden rule for each pair of spins")
def _():
    return TWO_SPINS**2 * golden()
