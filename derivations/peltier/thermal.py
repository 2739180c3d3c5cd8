"""Thermal averages of transmissions: Sommerfeld's expansion, and the exact averages of simple poles.

An average is over -df/dE. With t = (E - mu)/kT the weight is 1/(4 cosh(t/2)**2), and z = (p - mu)/kT is the pole of
1/(E - p), off the real axis. By symmetry the upper half plane is enough: z = x + i y, and q = -i z = y - i x has a real
part that is not negative.
"""

from __future__ import annotations

import sympy as sp
from sympy import I, Integral, Rational, bernoulli, cosh, exp, log, oo, pi, polygamma

from .paper import paper

t = sp.Symbol("t", real=True)
x = sp.Symbol("x", real=True)  # Re z
y = sp.Symbol("y", positive=True)  # Im z
z = x + I * y
q = y - I * x
UPPER = {x: (-3, 4), y: (Rational(1, 10), 4)}
LINE = (t, -oo, oo)


@paper.definition("weight", "minus the slope of the Fermi function, over t = (E - mu)/kT", ours=True)
def weight(t):
    return 1 / (4 * cosh(t / 2)**2)


@paper.ours("weight-slope", "the weight as the slope of the Fermi function", follows=("weight",))
def fermi_slope():
    return exp(t) / (1 + exp(t))**2


@fermi_slope.proof(identity="it is the weight, whose integral from t up is the Fermi function", domain={t: (-4, 4)})
def _():
    return weight(t)


@paper.ours("above", "average over what lies above t, of 1 and of the distance from mu", follows=("weight",))
def above(t):
    return 1 / (1 + exp(t)), t / (1 + exp(t)) + log(1 + exp(-t))


@above.proof(identity="integrals of the weight", method="integral", domain={t: (Rational(1, 4), 4)})
def _(t):
    s = sp.Symbol("s", positive=True)
    return tuple(Integral(s**n * weight(s), (s, t, oo)) for n in (0, 1))


@paper.ours("moments", "even moments of the weight: 1, pi^2/3, 7 pi^4/15, 31 pi^6/21", cases=(0, 2, 4, 6),
            follows=("weight",))
def moment(n):
    return (2**n - 2) * pi**n * abs(bernoulli(n)) if n else sp.S.One


@moment.proof(identity="quadrature", method="integral", points=1)
def _(n):
    return Integral(t**n * weight(t), LINE)


@paper.ours("pole", "averages of t^n/(t - z), n = 0, 1, 2, for Im z > 0", cases=(0, 1, 2), follows=("weight",))
def pole(n):
    first = I / (2 * pi) * polygamma(1, Rational(1, 2) + q / (2 * pi))
    return (first, 1 + z * first, z + z**2 * first)[int(n)]


@pole.proof(identity="quadrature along the real axis", method="integral", domain=UPPER)
def _(n):
    return Integral(weight(t) * t**n / (t - z), LINE)


@paper.ours("pole-shifted", "averages for n = 0 and 1 with the pole moved away from the axis by one Matsubara energy: "
                            "exact, without cancellation near the axis and at large |z|", follows=("weight",))
def shifted():
    u = q + 2 * pi
    return (Integral(weight(t) * (2 * pi * I / (q + pi)**2 + I * u / (t**2 + u**2)), LINE),
            Integral(weight(t) * (2 * pi**3 / (u * (q + pi)**2) + q * t**2 / (u * (t**2 + u**2))), LINE))


@shifted.proof(identity="averages as they are defined", method="integral", domain=UPPER)
def _():
    z = x + I * y
    return tuple(Integral(weight(t) * t**n / (t - z), LINE) for n in (0, 1))


@paper.ours("pole-parts", "real and imaginary parts of what is averaged there",
            follows=("pole-shifted", "weight"))
def parts():
    a, b = y + 2 * pi, y + pi
    second, first = b**2 + x**2, a**2 + x**2
    near = (a**2 + (x - t)**2) * (a**2 + (x + t)**2)
    start = 2 * pi**3 / (first * second**2)
    share = (y * a + x**2) / first, -2 * pi * x / first
    far = t**2 * (t**2 + (a - x) * (a + x)) / near, 2 * a * x * t**2 / near
    return (-4 * pi * b * x / second**2 - x * ((a**2 - t**2) + x**2) / near,
            2 * pi * (b - x) * (b + x) / second**2 + a * (t**2 + first) / near,
            start * (a * (b - x) * (b + x) - 2 * b * x**2) + share[0] * far[0] - share[1] * far[1],
            start * x * ((b - x) * (b + x) + 2 * a * b) + share[0] * far[1] + share[1] * far[0])


@parts.proof(identity="half the sum and the difference with the conjugate", method="numeric",
             domain={**UPPER, t: (-3, 3)})
def _():
    forms = [average.function / weight(t) for average in shifted()]
    return tuple((form + way * conjugate(form)) / (1 + way + (1 - way) * I) for form in forms for way in (1, -1))


def conjugate(form):
    """The conjugate of an expression in real symbols."""
    return form.xreplace({I: -I})


@paper.ours("pole-mirror", "average of t^n/(t - z) at -z* over the conjugate of that at z", cases=(0, 1, 2),
            follows=("pole",))
def mirror(n):
    return (-1)**(n + 1)


@mirror.proof(identity="closed forms", method="numeric", domain=UPPER)
def _(n):
    return pole(n).subs(x, -x) / sp.conjugate(pole(n))


@paper.limit("pole-far", "average of t/(t - z) far from the axis", of=lambda: pole(1), at=(y, oo), rate=2,
             follows=("pole", "moments"), domain={x: (1, 2)}, ours=True)
def far():
    return -moment(2) / z**2
