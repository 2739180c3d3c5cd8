"""The frequency integrals are rational: our own results, with which (22) becomes one-dimensional.

Each of pi_+ and pi_- is |y^2 - a + i b y|^2 with positive a and b, so that integrals of y^p/(pi_+^m pi_-^n) over y
follow from residues. The forms below are sums of positive terms: nothing cancels, not even where the plasmon
branches merge (a_+ = a_-, where partial fractions fail).
"""

from __future__ import annotations

import sympy as sp
from sympy import I, exp, pi

from .drag import mode, pi_mode
from .paper import paper
from .symbols import varsigma, x, y

a_plus, a_minus, b_plus, b_minus = sp.symbols("a_+ a_- b_+ b_-", positive=True)


def resonance(a: sp.Expr, b: sp.Expr) -> sp.Expr:
    """|y^2 - a + i b y|^2."""
    return (y**2 - a)**2 + b**2 * y**2


@paper.derived("pi-ab", "both factors (23) as resonances: a and b of the branch r", follows=("23",), ours=True,
               cases=[(1,), (-1,)])
def branch(r):
    return x * mode(r), varsigma * x * mode(r)


@branch.proof(identity="coefficients of the powers of y", method="numeric")
def _(r):
    powers = sp.Poly(pi_mode(r), y)
    a = sp.sqrt(powers.coeff_monomial(1))
    return a, sp.sqrt(powers.coeff_monomial(y**2) + 2 * a)


@paper.ours("int-ab", "integral over y > 0 of y^p/(pi_+ pi_-) for any a and b", cases=[(0,), (2,), (4,), (6,)])
def hurwitz(p):
    one = a_plus * b_minus + a_minus * b_plus  # coefficients of the Hurwitz polynomial; all positive
    three = b_plus + b_minus
    cross = a_plus * b_plus + a_minus * b_minus + b_plus * b_minus * three
    determinant = b_plus * b_minus * ((a_plus - a_minus)**2 + three * one)
    numerator = {0: cross / (a_plus * a_minus), 2: three, 4: one,
                 6: a_plus**2 * b_minus + a_minus**2 * b_plus + b_plus * b_minus * one}[int(p)]
    return pi * numerator / (2 * determinant)


# r and h: the poles in the upper half plane are h i + r and h i - r, with a = r^2 + h^2 and b = 2 h
r_plus, h_plus, r_minus, h_minus = sp.symbols("r_+ h_+ r_- h_-", positive=True)


@hurwitz.proof(identity="residues at the four poles of the upper half plane", method="numeric", points=5,
               domain={r_plus: (1, 2), r_minus: (3, 4)})
def _(p):
    z = sp.Symbol("z")

    def factors(r, h):
        return [(z - s * r - t * I * h) for s in (1, -1) for t in (1, -1)]

    linear = factors(r_plus, h_plus) + factors(r_minus, h_minus)
    poles = [I * h + s * r for r, h in ((r_plus, h_plus), (r_minus, h_minus)) for s in (1, -1)]

    def residue(pole):
        rest = [f for f in linear if sp.expand(f.subs(z, pole)) != 0]
        return (z**p / sp.Mul(*rest)).subs(z, pole)

    back = {r: sp.sqrt(a - b**2 / 4) for r, a, b in ((r_plus, a_plus, b_plus), (r_minus, a_minus, b_minus))}
    back |= {h_plus: b_plus / 2, h_minus: b_minus / 2}
    return (pi * I * sum(residue(pole) for pole in poles)).subs(back)


@hurwitz.proof(identity="quadrature to 30 digits", method="integral", points=2)
def _(p):
    return sp.Integral(y**p / (resonance(a_plus, b_plus) * resonance(a_minus, b_minus)), (y, 0, sp.oo))


@paper.ours("int-step", "coefficients of d/da and d/db in the operator that makes 1/pi^(m+1) of 1/pi^m, times -1/m")
def raising():
    return 1 / (2 * a_plus), 1 / (2 * a_plus * b_plus)


@raising.proof(identity="the combination c d/da + c' d/db that takes pi to 1 for every y")
def _():
    c = sp.symbols("c c'")
    factor = resonance(a_plus, b_plus)
    image = sp.Poly(c[0] * sp.diff(factor, a_plus) + c[1] * sp.diff(factor, b_plus) - 1, y)
    solution = sp.solve(image.coeffs(), c, dict=True)[0]
    return tuple(solution[symbol] for symbol in c)


@paper.step
def _general(p, m, n):
    """Integral of y^p/(pi_+^m pi_-^n) in a and b, by the recursion."""
    if m + n > 2 or (m, n) in ((2, 0), (0, 2)):
        if p > 2 * (m + n) - 1:  # y -> 1/y, since the operator keeps p
            scale = a_plus**(2 * m) * a_minus**(2 * n)
            inverse = {a_plus: 1 / a_plus, a_minus: 1 / a_minus, b_plus: b_plus / a_plus, b_minus: b_minus / a_minus}
            return _general(4 * (m + n) - 2 - p, m, n).subs(inverse, simultaneous=True) / scale
        lower, a, b, swap = ((m - 1, n), a_plus, b_plus, {}) if m > n else \
                            ((m, n - 1), a_minus, b_minus, {a_plus: a_minus, b_plus: b_minus})
        before = _general(p, *lower)
        by_a, by_b = (c.subs(swap) for c in raising())
        power = m - 1 if m > n else n - 1
        return -(by_a * sp.diff(before, a) + by_b * sp.diff(before, b)) / power
    if (m, n) == (1, 1):
        return hurwitz(p)
    a, b = (a_plus, b_plus) if m else (a_minus, b_minus)
    return pi / (2 * b) / (a if p == 0 else 1)


def frequency_integral(p: int, m: int = 1, n: int = 1) -> sp.Expr:
    """Integral over y from 0 to infinity of y^p/(pi_+^m pi_-^n), in closed form.

    Parameters
    ----------
    p, m, n : int
        p even, m and n not negative, 4 (m + n) > p + 1.

    Returns
    -------
    Expr
        A function of x and varsigma; for (1,1) with any p, and for (2,1) and (1,2) with p = 4, a sum of positive
        terms in which exp(-x), 1 - exp(-x) and 1 - exp(-2x) are kept.

    Examples
    --------
    >>> from coulombdrag.derivations.bilayer.symbols import varsigma, x
    >>> float(frequency_integral(4).subs({x: 1, varsigma: 1})) > 0
    True
    """
    p, m, n = int(p), int(m), int(n)
    if p < 0 or p % 2 or min(m, n) < 0 or 4 * (m + n) <= p + 1:
        raise ValueError(f"p, m, n are {p}, {m}, {n}: p must be even, m and n not negative, and 4 (m + n) > p + 1")
    if (m, n) == (1, 1):
        return plain(p)
    if p == 4 and (m, n) in ((2, 1), (1, 2)):
        return double(1 if m == 2 else -1)
    return _substituted(p, m, n)


def _substituted(p, m, n):
    named = dict(zip((a_plus, b_plus, a_minus, b_minus), branch(1) + branch(-1), strict=True))
    return _general(p, m, n).subs(named)


E1 = exp(-x)
E2 = exp(-2 * x)
u = 1 - E2  # this product of both mode factors is kept whole: kernels write it with expm1


@paper.ours("int-11", "integral over y > 0 of y^p/(pi_+ pi_-)", follows=("23", "int-ab", "pi-ab"),
            cases=[(0,), (2,), (4,), (6,)])
def plain(p):
    common = pi / (4 * varsigma * x * (E2 + varsigma**2 * x * u))
    return common * {0: (1 + E2 + varsigma**2 * x * u) / (x**3 * u**2), 2: 1 / (x**2 * u), 4: 1 / x,
                     6: 1 + varsigma**2 * x * u}[int(p)]


@plain.proof(identity="a and b of (23) in the general form")
def _(p):
    return _substituted(p, 1, 1)


@plain.proof(identity="quadrature to 30 digits", method="integral", points=2)
def _(p):
    return sp.Integral(y**p / (pi_mode(1) * pi_mode(-1)), (y, 0, sp.oo))


@paper.ours("int-21", "integral over y > 0 of y^4/(pi_+ pi_-), with one more pi_r below", cases=[(1,), (-1,)],
            follows=("23", "int-ab", "int-step", "pi-ab"))
def double(r):
    c = mode(r)
    return pi * (E2 + 3 * varsigma**2 * x * c) / (16 * varsigma**3 * x**5 * c**3 * (E2 + varsigma**2 * x * u)**2)


@double.proof(identity="the recursion from (1,1)")
def _(r):
    return _substituted(4, *((2, 1) if r == 1 else (1, 2)))


@double.proof(identity="quadrature to 30 digits", method="integral", points=2)
def _(r):
    return sp.Integral(y**4 / (pi_mode(1) * pi_mode(-1) * pi_mode(r)), (y, 0, sp.oo))


@paper.ours("int-general", "the recursion, for any p, m and n: an example of each branch",
            follows=("23", "int-ab", "int-step", "pi-ab"),
            cases=[(0, 2, 0), (2, 0, 2), (4, 3, 1), (10, 2, 2), (0, 1, 0), (2, 0, 1)])
def general(p, m, n):
    return _substituted(int(p), int(m), int(n))


@general.proof(identity="quadrature to 30 digits", method="integral", points=1)
def _(p, m, n):
    return sp.Integral(y**p / (pi_mode(1)**m * pi_mode(-1)**n), (y, 0, sp.oo))
