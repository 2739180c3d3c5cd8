"""Section II, Eqs. (15)-(22): small momentum transfer, where pair collisions are diffusion in momentum space.

With y = (epsilon - epsilon_F)/T about the mean epsilon_F, and x = Delta/2T, the overlap of both wires is
zeta_1^2 zeta_2^2/(zeta_1^2 + zeta_2^2) = 1/(1 + cosh x cosh y): its integral over energies is elementary between any
limits, so that (18) and (19) have a closed form at any temperature.
"""

from __future__ import annotations

import mpmath
import sympy as sp
from sympy import Rational, atan, cosh, exp, oo, pi, sinh, sqrt, tanh

from .pair import G_MINUS, V12, at, g, g_minus, minus, plus, relaxation, relaxing, root, st_minus, zeta
from .paper import paper
from .symbols import D2, Delta, E, T, e, eF, epsilon_F, k, kp, m, omega, q, x

kpp = sp.Symbol("k''", real=True)
y = sp.Symbol("y", real=True)
V = V12(sp.Abs(q))
V0, a, U, d, h, wide = sp.symbols("V_0 a U d h s", positive=True)
g_plus = sp.Symbol("g_+")


def centred(form: sp.Expr) -> sp.Expr:
    """With the mean epsilon_F and Delta in place of both chemical potentials."""
    return form.subs({epsilon_F[1]: eF + Delta / 2, epsilon_F[2]: eF - Delta / 2})


def mismatch() -> sp.Expr:
    """Delta/2T."""
    return (epsilon_F[1] - epsilon_F[2]) / (2 * T)


def mean() -> sp.Expr:
    """The mean chemical potential."""
    return (epsilon_F[1] + epsilon_F[2]) / 2


@paper.step
def curvature():
    """What stands with q^2 |V_12(q)|^2/|q| under (14), at k' = k + q: its part of second order in q."""
    smooth = relaxation().function * sp.Abs(kp - k) / V12(sp.Abs(kp - k))**2
    return (sp.diff(smooth, kp, 2) / 2).subs(kp, k).doit()


@paper.derived("16", "diffusion coefficient in momentum space", follows=("14", "5"))
def D2_of(potential=V):
    return sp.Integral(m / 16 * sp.Abs(q) * potential**2 / (2 * pi), (q, -oo, oo))


@D2_of.proof(identity="(14) at second order in q: a quarter of what stands with zeta_1 zeta_2 d^2 g_-/dk^2")
def _():
    factor = sp.expand(curvature()).coeff(sp.Derivative(g_minus(k), (k, 2))) / (4 * zeta(1) * zeta(2))
    return sp.Integral(sp.simplify(factor) * q**2 / sp.Abs(q) * V**2, (q, -oo, oo))


@paper.derived("15", "collision integral for small momentum transfer", follows=("14", "16", "5"))
def diffusion():
    product = zeta(1) * zeta(2)
    return 4 * D2 / product * sp.diff(product**2 * sp.diff(g_minus(k), k), k)


@diffusion.proof(identity="(14) at second order in q, with int |q| V_12^2 from (16)", method="numeric")
def _():
    per_moment = D2_of().function / (sp.Abs(q) * V**2)
    return curvature() * D2 / per_moment


def half(form: sp.Expr) -> sp.Expr:
    """The integral of an even function of q, over positive q."""
    return sp.Integral(2 * form.function.subs(sp.Abs(q), q), (q, 0, oo))


@paper.ours("D2-Gaussian", "diffusion coefficient of the potential V_0 exp(-q^2 a^2/2)", follows=("16",))
def D2_gaussian():
    return m * V0**2 / (32 * pi * a**2)


@D2_gaussian.proof(identity="(16)", method="integral", points=2)
def _():
    return half(D2_of(V0 * exp(-q**2 * a**2 / 2)))


@paper.ours("K0-pair", "q K_0(q d) K_0(q s), times s^2 - d^2", follows=())
def bessel_pair():
    return (wide**2 - d**2) * q * sp.besselk(0, q * d) * sp.besselk(0, q * wide)


@bessel_pair.proof(identity="the derivative of the primitive", method="numeric", points=1,
                   domain={q: (Rational(1, 4), 2)})
def _():
    return sp.diff(bessel_primitive(), q)


def bessel_primitive() -> sp.Expr:
    """A primitive of (K0-pair) that vanishes at infinity."""
    zero, one = ([sp.besselk(order, q * size) for size in (d, wide)] for order in (0, 1))
    return q * (d * one[0] * zero[1] - wide * zero[0] * one[1])


@paper.ours("K0-integral", "int_0^oo dq q K_0(q d) K_0(q s)", follows=("K0-pair",))
def bessel_integral():
    return sp.log(wide / d) / (wide**2 - d**2)


@bessel_integral.proof(identity="minus the primitive at q -> 0, where K_0(z) is -log z + const and K_1(z) is 1/z")
def _():
    constant = sp.Symbol("constant")
    near = bessel_primitive().replace(sp.besselk, lambda order, z: 1 / z if order == 1 else constant - sp.log(z))
    ratio = sp.simplify(bessel_pair() / (q * sp.besselk(0, q * d) * sp.besselk(0, q * wide)))
    return sp.expand_log(-sp.expand(near) / ratio, force=True)


@paper.step
def equal_sizes():
    """int_0^oo dq q K_0(q d)^2."""
    return sp.limit(bessel_integral(), wide, d)


def quadratic(potential: sp.Expr) -> sp.Expr:
    """(16) for a sum of K_0, by (K0-integral)."""
    near, far = sp.symbols("near far")
    form = half(D2_of(potential)).function / q
    form = sp.expand(form.subs({sp.besselk(0, q * d): near, sp.besselk(0, q * wide): far}))
    same = equal_sizes()
    return form.coeff(near, 2) * same + form.coeff(far, 2) * same.subs(d, wide) \
        + form.coeff(near, 1).coeff(far, 1) * bessel_integral()


@paper.ours("D2-Coulomb", "diffusion coefficient of the potential 2 U K_0(|q| d)", follows=("16", "K0-integral"))
def D2_coulomb():
    return m * U**2 / (8 * pi * d**2)


@D2_coulomb.proof(identity="(16)")
def _():
    return quadratic(2 * U * sp.besselk(0, sp.Abs(q) * d))


@paper.ours("D2-gated", "diffusion coefficient of 2 U (K_0(|q| d) - K_0(|q| s)), with s^2 = d^2 + 4 h^2: wires side by "
            "side at the height h over a gate", follows=("16", "K0-integral"))
def D2_gated():
    image = d**2 + 4 * h**2
    return m * U**2 / (8 * pi) * (1 / d**2 + 1 / image - sp.log(image / d**2) / (2 * h**2))


@D2_gated.proof(identity="(16)", method="numeric")
def _():
    potential = 2 * U * (sp.besselk(0, sp.Abs(q) * d) - sp.besselk(0, sp.Abs(q) * wide))
    return quadratic(potential).subs(wide, sqrt(d**2 + 4 * h**2))


ALIKE = {epsilon_F[1]: (1, 2), epsilon_F[2]: (1, 2)}


def narrow(form):
    """(14) for the Gaussian potential and g_- = k^3, as a function of numbers; the range is 1/a in q."""
    def of(**value):
        numbers = {name: value[str(name)] for name in (m, V0, k, T, epsilon_F[1], epsilon_F[2])}
        function = form().function.replace(g_minus, lambda p: p**3)
        function = function.replace(V12, lambda p: V0 * exp(-p**2 * a**2 / 2)).subs(kp, k + q)
        values = sp.lambdify([q, a, *numbers], function, "mpmath")
        width = value["a"]
        return mpmath.quad(lambda t: values(t / width, width, *numbers.values()) / width, [-16, -4, 0, 4, 16])
    return of


@paper.limit("15-rate", "how fast (14) becomes diffusion, for the Gaussian potential and g_- = k^3", at=(a, oo), rate=2,
             of=narrow(relaxation), points=(8, 16, 32, 64), follows=("14", "15", "D2-Gaussian"), ours=True)
def gaussian_diffusion():
    form = diffusion().replace(g_minus, lambda p: p**3).doit()
    return form.subs(D2, D2_gaussian())


@paper.ours("overlap", "what both wires share", follows=("5",))
def overlap():
    excess = (k**2 / (2 * m) - mean()) / T
    return 1 / (1 + cosh(mismatch()) * cosh(excess))


@overlap.proof(identity="zeta_1^2 zeta_2^2/(zeta_1^2 + zeta_2^2)", method="numeric")
def _():
    return zeta(1)**2 * zeta(2)**2 / (zeta(1)**2 + zeta(2)**2)


@paper.limit("15-scale", "range of momenta on which zeta_1 zeta_2 changes, above the Fermi level: 1/a must be small "
             "against T/v_F", of=lambda: -1 / sp.diff(sp.log(zeta(1) * zeta(2)), k), at=(k, oo),
             points=(6, 7, 8, 9, 10), rate=exp(-k**2 / (2 * m * T)), follows=("5",),
             domain={T: (Rational(3, 4), 1), m: (Rational(3, 4), 1), **ALIKE})
def momentum_scale():
    return T / (k / m)


@paper.derived("18-peak", "momentum that determines the inner integral of (17)", follows=("overlap",))
def shared_peak():
    return sqrt(m * (epsilon_F[1] + epsilon_F[2]))


@shared_peak.proof(identity="where the overlap has its maximum over energies")
def _():
    turning = sp.numer(sp.together(sp.diff(overlap(), k) / k)).atoms(sinh)
    (argument,) = (form.args[0] for form in turning)
    return max(sp.solve(argument, k), key=lambda place: place.subs(dict.fromkeys(place.free_symbols, 1)))


@paper.derived("17", "mode that relaxes, at omega = 0", follows=("13", "15", "5"))
def static_minus():
    shared = at(zeta(1)**2 * zeta(2)**2 / (zeta(1)**2 + zeta(2)**2), kpp)
    inner = sp.Integral(kpp * shared, (kpp, kp, oo))
    factor = e * (E[1] - E[2]) / (4 * m * T * D2)
    return sp.Integral(factor * inner / at(zeta(1)**2 * zeta(2)**2, kp), (kp, 0, k))


@paper.step
def flux_loss():
    """-d/dk of zeta_1^2 zeta_2^2 dg_-/dk at omega = 0, per E_1 - E_2."""
    weight = zeta(1)**2 * zeta(2)**2
    slope = sp.Symbol("slope")
    collisions = diffusion().subs(sp.Derivative(g_minus(k), (k, 2)), (slope - sp.diff(weight, k) * sp.Derivative(
        g_minus(k), k)) / weight)
    found = root(relaxing().subs({omega: 0, st_minus: sp.expand(collisions)}), slope)
    return sp.cancel(-found.subs(E[1], E[2] + 1))


@static_minus.proof(identity="(13) with (15) integrated twice: no flux at infinity, g_- is odd",
                    points=1, domain={kp: (Rational(1, 4), 2), T: (1, 2), m: (1, 2)})
def _():
    flux = sp.Integral((E[1] - E[2]) * flux_loss().xreplace({k: kpp}), (kpp, kp, oo))
    return sp.Integral(flux / at(zeta(1)**2 * zeta(2)**2, kp), (kp, 0, k))


@paper.derived("19", "the function that the integral (18) defines", follows=("overlap",))
def I_of(x):
    return 2 * atan(tanh(x / 2)) / sinh(x)


@I_of.proof(identity="int_0^oo dk k overlap/(2 m T) = (1/2) int dy overlap, its range from -epsilon_F/T put to -oo",
            method="integral", points=3)
def _(x):
    energy = sp.Symbol("energy", positive=True)
    form = overlap().subs(k, sqrt(2 * m * energy)) * m / (2 * m * T)
    form = centred(form).subs(energy, eF + T * y) * T
    return sp.Integral(sp.simplify(form.subs(Delta, 2 * T * x)), (y, -oo, oo))


@I_of.printed(evidence="arctan(tanh x)/sinh x has the limits 1 and (pi/2) exp(-x); the integral (18) has 1 and "
                       "pi exp(-x), at x = 1 it is 0.7365 against 0.5537")
def _(x):
    return atan(tanh(x)) / sinh(x)


@paper.ours("19-gd", "I by the Gudermannian function", follows=("19",))
def I_gudermannian():
    return atan(sinh(x)) / sinh(x)


@I_gudermannian.proof(identity="(19)", method="numeric")
def _():
    return I_of(x)


@paper.limit("19-large", "I for large mismatch", of=lambda: I_of(x), at=(x, oo), rate=exp(-x), follows=("19",),
             points=(5, 10, 15, 20, 25, 30), ours=True)
def I_large():
    return pi * exp(-x)


@paper.limit("19-small", "1 - I for small mismatch", of=lambda: 1 - I_of(x), at=(x, 0), rate=2, follows=("19",),
             ours=True)
def I_small():
    return x**2 / 3


@paper.ours("18-exact", "int_k^oo dk'' k'' overlap at any temperature", follows=("5",))
def inner():
    excess = (k**2 / (2 * m) - mean()) / T
    x = mismatch()
    return 2 * m * T / sinh(x) * atan(sinh(x) / (1 + exp(excess) * cosh(x)))


NEAR = {T: (1, 2), m: (1, 2), k: (Rational(1, 4), 2)}


@inner.proof(identity="quadrature of the inner integral of (17)", method="integral", points=2, domain=NEAR)
def _():
    return sp.Integral(at(k * zeta(1)**2 * zeta(2)**2 / (zeta(1)**2 + zeta(2)**2), kpp), (kpp, k, oo))


COLD = (4, 6, 8, 10, 12, 14, 16)  # values of epsilon_F at T near one
WARM = {T: (Rational(3, 4), 1), k: (1, 2), m: (1, 2), Delta: (Rational(1, 2), 1)}


@paper.limit("18", "the inner integral of (17) over all k''", of=lambda: centred(at(inner(), sp.S.Zero)), at=(eF, oo),
             rate=exp(-eF / T), points=COLD, domain=WARM, follows=("18-exact", "19"))
def shared_momentum():
    return 2 * m * T * I_of(Delta / (2 * T))


@paper.ours("17-closed", "mode that relaxes, at omega = 0: one integral", follows=("17", "18-exact", "5"))
def static_closed():
    factor = e * (E[1] - E[2]) / (4 * m * T * D2)
    return sp.Integral(factor * at(inner() / (zeta(1)**2 * zeta(2)**2), kp), (kp, 0, k))


@static_closed.proof(identity="(17), its inner integral by quadrature", points=2,
                     domain={kp: (Rational(1, 4), 2), T: (1, 2), m: (1, 2)})
def _():
    return static_minus()


@paper.limit("20", "mode that relaxes, at omega = 0 and low temperature", of=lambda: centred(static_closed()),
             at=(eF, oo), rate=exp(-eF / T), points=COLD, domain={**WARM, E[1]: (2, 3), E[2]: (0, 1)},
             follows=("17-closed", "19"))
def static_cold():
    factor = e * (E[1] - E[2]) / (64 * D2) * sqrt(pi * m * T)
    return factor * sp.erf(k / sqrt(m * T)) * I_of(Delta / (2 * T)) * exp(2 * eF / T)


@paper.limit("20-far", "mode that relaxes, at omega = 0 and large momenta", of=lambda: centred(static_closed()),
             at=(k, oo), rate=2, points=(10, 14, 20, 28, 40), follows=("17-closed",), ours=True,
             domain={**WARM, k: (1, 2), eF: (1, 2), E[1]: (2, 3), E[2]: (0, 1)})
def static_far():
    factor = e * (E[1] - E[2]) / (4 * m * T * D2)
    return factor * (m * T)**2 / (8 * k * cosh(Delta / (2 * T))) * exp((k**2 / (2 * m) - eF) / T)


@paper.ours("20-range", "(20-far) over (20): the latter holds up to energies of about 3 epsilon_F",
            follows=("20", "20-far", "19"))
def range_of_cold():
    x = Delta / (2 * T)
    return 2 * sqrt(m * T / pi) / (k * cosh(x) * I_of(x)) * exp((k**2 / (2 * m) - 3 * eF) / T)


@range_of_cold.proof(identity="far above the thermal momenta, where the error function is 1")
def _():
    return static_far() / static_cold().replace(sp.erf, lambda _: sp.S.One)


@paper.derived("21", "g in wire 1 by its singular and its regular part", follows=("10", "12", "5"))
def first():
    return 2 * zeta(1) * zeta(2) / (zeta(1)**2 + zeta(2)**2) * (g_plus + zeta(2) / zeta(1) * G_MINUS)


@paper.step
def unmixed():
    """g_1 and g_2 from (10) and (12)."""
    return sp.solve([plus() - g_plus, minus() - G_MINUS], [g[1], g[2]])


@first.proof(identity="(10) and (12), solved", method="numeric")
def _():
    return unmixed()[g[1]]


@paper.derived("22", "g in wire 2 by its singular and its regular part", follows=("10", "12", "5"))
def second():
    return 2 * zeta(1) * zeta(2) / (zeta(1)**2 + zeta(2)**2) * (g_plus - zeta(1) / zeta(2) * G_MINUS)


@second.proof(identity="(10) and (12), solved", method="numeric")
def _():
    return unmixed()[g[2]]
