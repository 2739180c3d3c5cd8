"""Section VIII B: the ultranarrow resonance at coinciding densities, Eqs. (121)-(139).

Weak three-particle scattering. At Delta = 0 pair collisions alone carry the drag; at Delta != 0 they cannot, and S
grows as Delta^2/D3. Integrals over k of a Fermi function's rational expressions are exact: with t = tanh_sigma,
1 - t, 1 - t^2 and (1 - t)/(1 + t) = exp((epsilon_F - epsilon)/T) give the density, its derivative and a Gaussian.
"""

from __future__ import annotations

from typing import Any

import sympy as sp
from sympy import Integral, exp, oo, pi, polylog, sqrt

from .constants import conserving
from .measured import model, share
from .model import below, mean
from .model import density as moment
from .moments import Moment, Named
from .moments import tanh as local_tanh
from .moments import zeta as local_zeta
from .pair_dc import density_of as by_energy
from .paper import paper
from .regular import Phi_b, Phi_c, Psi_b, Psi_c, by_terms
from .regular import S as SUM
from .regular import resistivity as from_S
from .symbols import (
    D3,
    WIRES,
    D3_mean,
    Delta,
    T,
    bar,
    density,
    e,
    eF,
    epsilon_F,
    k,
    lam,
    lam_mean,
    m,
    mu,
    mu_mean,
    n,
    pair,
    zeta2,
)

compress = pair("n'", positive=True)  # compressibility of a wire, Eq. (81)
compress_mean = sp.Symbol("n'", positive=True)  # at Delta = 0
bend = pair("n''", real=True)  # its derivative
EQUAL = {**{lam[s]: lam_mean for s in WIRES}, **{mu[s]: mu_mean for s in WIRES},
         **{D3[s]: lam_mean + mu_mean for s in WIRES}}
SPLIT = lam_mean + mu_mean - D3_mean  # vanishes, Eq. (89)


def tanh(sigma: int) -> sp.Expr:
    """Eq. (71)."""
    return sp.tanh((k**2 / (2 * m) - epsilon_F[sigma]) / (2 * T))


t, z = pair("t", real=True), pair("z", positive=True)  # tanh_sigma and zeta_sigma^2 while equations are solved


@paper.step
def terms(name: Any, sigma: int) -> sp.Expr:
    """(116)-(119) with the densities and the Fermi functions as symbols."""
    form = {"Phi_b": Phi_b, "Psi_b": Psi_b, "Phi_c": Phi_c, "Psi_c": Psi_c}[str(name)](int(sigma))
    form = form.xreplace({moment(s): n[s] for s in WIRES})
    form = form.xreplace({part: part.value for part in form.atoms(Named)})
    return form.xreplace({local_zeta[s]: sqrt(z[s]) for s in WIRES} | {local_tanh[s]: t[s] for s in WIRES})


@paper.step
def singular(name: Any, sigma: int) -> sp.Expr:
    """Leading term for weak three-particle scattering, all of its constants scaled down together."""
    q = sp.Symbol("q", positive=True)
    constants = [one[s] for one in (lam, mu, D3) for s in WIRES]
    scaled = terms(name, sigma).subs({one: q * one for one in constants}, simultaneous=True)
    power = {"Phi_b": 0, "Phi_c": 1}[str(name)]
    return sp.limit(sp.cancel(q**power * scaled.subs(EQUAL)), q, 0)


def drag(S: sp.Expr) -> sp.Expr:
    """(114) for wires of nearly equal density."""
    return from_S().subs({SUM: S, n[1]: density, n[2]: density}, simultaneous=True)


def explicit(form: sp.Expr) -> sp.Expr:
    """With the Fermi functions of k."""
    return form.subs({**{t[s]: tanh(s) for s in WIRES}, **{z[s]: zeta2(s) for s in WIRES}})


@paper.derived("121", "Phi^b for weak three-particle scattering, the same in both wires", cases=[(1,), (2,)],
               follows=("116", "n-moment"))
def M_b(sigma):
    s = int(sigma)
    return -(mu_mean * zeta2(s) + lam_mean * zeta2(bar(s))) / ((lam_mean + mu_mean) * (zeta2(s) + zeta2(bar(s))))


@M_b.proof(identity="leading term of (116)", method="numeric")
def _(sigma):
    return explicit(singular("Phi_b", sigma))


@paper.derived("122", "M^c: D3/2 times Phi^c for weak three-particle scattering", cases=[(1,), (2,)],
               follows=("118", "n-moment"))
def M_c(sigma):
    s = int(sigma)
    return (n[bar(s)] * (1 - tanh(s)) - n[s] * (1 - tanh(bar(s)))) / (zeta2(s) + zeta2(bar(s)))


@M_c.proof(identity="leading term of (118)", method="numeric")
def _(sigma):
    return sp.expand((lam_mean + mu_mean) / 2 * explicit(singular("Phi_c", sigma)))


delta = sp.Symbol("delta", real=True)  # epsilon_F of the other wire minus that of this one


@paper.step
def orders(function: Any, sigma: int) -> tuple[sp.Expr, ...]:
    """Orders 0, 1, 2 in delta of M^b or M^c, with the density of the other wire as its Taylor series."""
    s = int(sigma)
    form = {"b": M_b, "c": M_c}[str(function)](s)
    other = n[s] + compress[s] * delta + bend[s] * delta**2 / 2
    form = form.subs({n[bar(s)]: other, epsilon_F[bar(s)]: epsilon_F[s] + delta})
    return tuple(sp.diff(form, delta, order).subs(delta, 0) / sp.factorial(order) for order in range(3))


def apart(sigma: int) -> sp.Expr:
    """epsilon_F of the other wire minus that of this one."""
    return epsilon_F[bar(sigma)] - epsilon_F[sigma]


@paper.derived("127", "first order of M^b", follows=("121",), cases=[(1,), (2,)])
def w(sigma):
    s = int(sigma)
    return -apart(s) * (lam_mean - mu_mean) / (lam_mean + mu_mean) / (4 * T) * tanh(s)


@w.proof(identity="Taylor coefficient", method="numeric")
def _(sigma):
    return apart(int(sigma)) * orders("b", sigma)[1]


@paper.derived("123", "M^b to first order in Delta", follows=("121", "127"), cases=[(1,), (2,)])
def M_b_series(sigma):
    return -sp.Rational(1, 2) + w(sigma)


@M_b_series.proof(identity="Taylor polynomial", method="numeric")
def _(sigma):
    zeroth, first, _ = orders("b", sigma)
    return zeroth + apart(int(sigma)) * first


@paper.derived("125", "first order of M^c", follows=("122",), cases=[(1,), (2,)])
def u(sigma):
    s = int(sigma)
    return apart(s) / 2 * (compress[s] * (1 - tanh(s)) / zeta2(s) - n[s] / (2 * T))


@u.proof(identity="Taylor coefficient", method="numeric")
def _(sigma):
    return apart(int(sigma)) * orders("c", sigma)[1]


@paper.derived("126", "second order of M^c", follows=("122",), cases=[(1,), (2,)])
def v(sigma):
    s = int(sigma)
    return apart(s)**2 * (bend[s] / 4 - compress[s] * tanh(s) / (4 * T)) * (1 - tanh(s)) / zeta2(s)


@v.proof(identity="Taylor coefficient", method="numeric")
def _(sigma):
    return apart(int(sigma))**2 * orders("c", sigma)[2]


@v.printed(evidence="printed without the second derivative of n. That is smaller by T/epsilon_F at the bottom "
                    "of the band, but the larger terms cancel in the sum (128), and n n'' = -n'^2 is what is left: "
                    "without it (128) gives twice (133), and (128) and (131) disagree at any temperature")
def _(sigma):
    s = int(sigma)
    return -apart(s)**2 * compress[s] / (4 * T) * (1 - tanh(s)) * tanh(s) / zeta2(s)


@paper.derived("124", "M^c to second order in Delta", follows=("122", "125", "126"), cases=[(1,), (2,)])
def M_c_series(sigma):
    return u(sigma) + v(sigma)


@M_c_series.proof(identity="Taylor polynomial; the order zero vanishes", method="numeric")
def _(sigma):
    s = int(sigma)
    return sum(apart(s)**order * part for order, part in enumerate(orders("c", sigma)))


@paper.derived("129", "density", follows=("24",), cases=[(1,)])
def density_of(sigma):
    s = int(sigma)
    return Integral((1 - tanh(s)) / (4 * pi), (k, -oo, oo))


@density_of.proof(identity="(24), by parts", method="integral", points=2)
def _(sigma):
    return by_energy(int(sigma))


@paper.step
def gaussian() -> sp.Expr:
    """Integral of (1 - t)/(1 + t) = exp((epsilon_F - epsilon)/T) over all k."""
    return sp.integrate(exp((eF - k**2 / (2 * m)) / T), (k, -oo, oo))


@paper.step
def over_k(form: sp.Expr, sigma: int) -> sp.Expr:
    """Integral over all k of a rational function of tanh_sigma that falls off, from Eqs. (81), (129) and a Gaussian."""
    s = int(sigma)
    one = sp.Symbol("t")
    form = sp.apart(sp.cancel(form.subs(zeta2(s), 1 - one**2).subs(tanh(s), one)), one)
    pole = sp.cancel(form * (1 + one)).subs(one, -1)
    rest = sp.Poly(sp.cancel(form - pole / 2 * (1 - one) / (1 + one)), one)
    square = -rest.coeff_monomial(one**2)
    linear = -rest.coeff_monomial(one)
    assert rest.degree() <= 2 and sp.expand(rest.as_expr() - square * (1 - one**2) - linear * (1 - one)) == 0
    return pole / 2 * gaussian().subs(eF, epsilon_F[s]) + linear * 4 * pi * n[s] + square * 8 * pi * T * compress[s]


U, V, W = (pair(name, real=True) for name in ("U", "V", "W"))  # integrals of (1 - tanh) u, (1 - tanh) v, (1 - tanh) w
average_u = pair("<u>", real=True)


@paper.step
def summed() -> tuple[Any, ...]:
    """What stands in (120): integrals of (1 - tanh)(1/2 + b~) and (1 - tanh) c~, averages of b~ and c~, densities."""
    b, c = ({s: conserving(terms_of(one, s)) for s in WIRES} for one in ("b", "c"))
    one = [Moment(below[s] * (sp.Rational(1, 2) + b[s])) for s in WIRES]
    two = [Moment(below[s] * c[s]) for s in WIRES]
    averages = [mean(s, form[s]) for form in (b, c) for s in WIRES]
    return (*one, *two, *averages, moment(1), moment(2))


def terms_of(name: str, sigma: int) -> sp.Expr:
    """b~ or c~ (without its prefactor) as the sum (115)."""
    return Phi_b(sigma) + Psi_b(sigma) if name == "b" else Phi_c(sigma) + Psi_c(sigma)


@paper.ours("120-sum", "(120) as a function of its integrals, averages and densities",
            follows=("80", "116", "117", "118", "119", "120", "n-moment"), cases=[summed()])
def as_sum(b1, b2, c1, c2, mean_b1, mean_b2, mean_c1, mean_c2, n1, n2):
    bulk = n2 * (c1 - mean_c1 * b1 / mean_b1) + n1 * (c2 - mean_c2 * b2 / mean_b2)
    return e**2 * T / (16 * pi * (n1 + n2)**2) * bulk


@as_sum.proof(identity="(120)", method="numeric")
def _(*_):
    return by_terms()


def summary(b: Any, c: Any, mean_b: Any, mean_c: Any, densities: Any) -> sp.Expr:
    """S of Eq. (120) for quantities given by wire."""
    return as_sum(*(part[s] for part in (b, c, mean_b, mean_c, densities) for s in WIRES))


@paper.derived("128", "S for weak three-particle scattering to second order in Delta", follows=("120-sum",))
def tail():
    bulk = sum(n[bar(s)] * (U[s] + V[s] + 2 * average_u[s] * W[s]) for s in WIRES)
    return e**2 * T / (32 * pi * density**2 * D3_mean) * bulk


@tail.proof(identity="(120) with the leading terms (123), (124), u and w of first order, v of second; N = 2n in front")
def _():
    q = sp.Symbol("q", positive=True)
    scale = 2 / D3_mean
    average_w = pair("<w>", real=True)
    S = summary({s: q * W[s] for s in WIRES}, {s: scale * (q * U[s] + q**2 * V[s]) for s in WIRES},
                {s: -sp.Rational(1, 2) + q * average_w[s] for s in WIRES},
                {s: scale * q * average_u[s] for s in WIRES}, n)
    S = S.subs(1 / (n[1] + n[2])**2, 1 / (2 * density)**2)
    return sum(sp.diff(S, q, order).subs(q, 0) / sp.factorial(order) for order in (1, 2))


@paper.derived("130", "average of u: it vanishes with the exact compressibility", follows=("125",), cases=[(1,), (2,)])
def no_average(sigma):
    return sp.S.Zero


@no_average.proof(identity="(81) and (129)")
def _(sigma):
    return sp.expand(over_k(zeta2(int(sigma)) * u(sigma), sigma))


crossed = {(s, r): sp.Symbol(f"I_{s}{r}", real=True) for s in WIRES for r in WIRES}  # integral of (1 - tanh_s) M^c_r


@paper.derived("131", "S for weak three-particle scattering, by one of the two M^c", follows=("122",),
               cases=[(1,), (2,)])
def tail_by_one(sigma):
    s = int(sigma)
    return e**2 * T / (32 * pi * density**2 * D3_mean) * (n[bar(s)] * crossed[s, s] - n[s] * crossed[bar(s), s])


@tail_by_one.proof(identity="(128) without its last term, (130); M^c is antisymmetric in the wires, (122)")
def _(sigma):
    s = int(sigma)
    antisymmetric = sp.simplify(M_c(1) / M_c(2))
    rule = {crossed[bar(s), bar(s)]: antisymmetric * crossed[bar(s), s]}
    bulk = sum(n[bar(r)] * crossed[r, r] for r in WIRES)
    return (e**2 * T / (32 * pi * density**2 * D3_mean) * bulk).subs(rule)


@paper.derived("132", "S in the tail of the resonance, to second order in Delta at any temperature",
               follows=("125", "126", "128", "131"))
def tail_at_any_temperature():
    return (e**2 * T / (64 * pi * density**2) * Delta**2 / D3_mean * compress_mean * sqrt(2 * pi * m * T)
            * (compress_mean * exp(eF / T) - density**2 * sqrt(2 * pi / (m * T**3))))


AT_MEAN = {**{epsilon_F[s]: eF for s in WIRES}, **{n[s]: density for s in WIRES},
           **{compress[s]: compress_mean for s in WIRES}}


@tail_at_any_temperature.proof(identity="(131) with M^c = u, and the bracket in front of it is 2 zeta^2 u",
                               method="numeric")
def _():
    of_one = over_k(2 * zeta2(1) * (u(1) / apart(1))**2, 1)  # n_2 (1 - tanh_1) - n_1 (1 - tanh_2) is M^c (z_1 + z_2)
    front = tail_by_one(1).subs({crossed[1, 1]: 1 / n[2], crossed[2, 1]: 0})
    return front * Delta**2 * of_one.subs(AT_MEAN)


@paper.step
def by_both() -> sp.Expr:
    """Second order in Delta of (128), with u and v of both wires: its order one and n''' drop out."""
    S = tail().subs({**{U[s]: over_k((1 - tanh(s)) * u(s), s) for s in WIRES}, **{average_u[s]: 0 for s in WIRES},
                     **{V[s]: over_k((1 - tanh(s)) * v(s), s) for s in WIRES}})
    x, second, third = sp.symbols("x second third", real=True)
    series = density + x * compress_mean + x**2 * second / 2 + x**3 * third / 6
    sign = {1: sp.Rational(1, 2), 2: -sp.Rational(1, 2)}
    rule = {}
    for s in WIRES:
        for order, symbol in enumerate((n[s], compress[s], bend[s])):
            rule[symbol] = sp.diff(series, x, order).subs(x, sign[s] * Delta)
        rule[epsilon_F[s]] = eF + sign[s] * Delta
    S = S.subs(rule, simultaneous=True)
    assert sp.expand(sp.diff(S, Delta).subs(Delta, 0)) == 0
    return sp.expand(sp.diff(S, Delta, 2).subs(Delta, 0)) * Delta**2 / 2


@tail_at_any_temperature.proof(identity="(128) with u and v of both wires, (125), (126), (130)", method="numeric")
def _():
    return by_both()


@paper.limit("132-exact", "(132) against the exact model: first D3 -> 0, then Delta -> 0", at=(Delta, 0), rate=2,
             of=lambda **p: model(p, share(p["D^(3)"]), p["Delta"], p["D^(3)"] / p["Delta"]**8).S,
             follows=("132",), points=[sp.Rational(1, 40 * 4**power) for power in range(4)], ours=True,
             domain={eF: (-2, -1), T: (1, 2)})
def tail_in_numbers():
    fugacity = -exp(eF / T)
    by_mean = -sqrt(m * T / (2 * pi)) * polylog(sp.Rational(1, 2), fugacity)
    stiff = -sqrt(m / (2 * pi * T)) * polylog(-sp.Rational(1, 2), fugacity)
    return tail_at_any_temperature().subs({density: by_mean, compress_mean: stiff})
