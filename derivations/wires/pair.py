"""Section II, Eqs. (1)-(14): the pair-collision integral from the golden rule, and what it conserves.

f_sigma = f_T + g_sigma T df_T/d(epsilon), so that g is dimensionless and a shift of ln(f/(1 - f)) by -g. Sums over
momenta are L int dk/(2 pi). The potential enters as V_12(|q|), never specified: what holds here holds for any pair
kernel. Two particles of equal mass that keep energy and momentum exchange their momenta.
"""

from __future__ import annotations

import sympy as sp
from sympy import I, oo, pi

from .paper import paper
from .symbols import WIRES, E, T, bar, e, epsilon, epsilon_F, k, kp, m, omega, pair

k1, k2, k1p, k2p = sp.symbols("k_1 k_2 k_1' k_2'", real=True)
L = sp.Symbol("L", positive=True)
delta2 = sp.Symbol("delta_2", positive=True)  # the delta function of energies
g, st = pair("g"), pair("st")  # at one momentum; complex
st_minus, G_MINUS = sp.symbols("st_- g_-")
G = {s: sp.Function(f"g_{s}") for s in WIRES}  # as functions of the momentum
g_minus = sp.Function("g_-")
V12 = sp.Function("V_12")
gain = sp.symbols("f_1 f_2 f_1' f_2'", positive=True)


def fermi(sigma: int) -> sp.Expr:
    """Thermal distribution over energies."""
    return 1 / (1 + sp.exp((epsilon - epsilon_F[sigma]) / T))


def at(form: sp.Expr, momentum: sp.Expr) -> sp.Expr:
    """A function of k at another momentum."""
    return form.xreplace({k: momentum})


@paper.definition("1", "what g is", cases=WIRES)
def distribution(sigma):
    thermal = fermi(sigma)
    return thermal + g[sigma] * T * sp.diff(thermal, epsilon)


@paper.definition("5", "thermal factors", cases=WIRES)
def zeta(sigma):
    return 1 / sp.cosh((k**2 / (2 * m) - epsilon_F[sigma]) / (2 * T))


def root(equation: sp.Expr, unknown: sp.Symbol) -> sp.Expr:
    """Where a linear equation, or expression that vanishes, holds.

    Examples
    --------
    >>> root(sp.Eq(2 * k, kp), k)
    k'/2
    """
    form = equation.lhs - equation.rhs if isinstance(equation, sp.Eq) else equation
    return -form.subs(unknown, 0) / sp.diff(form, unknown)


def of_momentum(form: sp.Expr) -> sp.Expr:
    """A function of the energy at the energy k^2/2m."""
    return form.xreplace({epsilon: k**2 / (2 * m)})


@paper.ours("zeta-f", "the thermal factor is twice the root of f (1 - f)", follows=("5",), cases=WIRES)
def thermal_root(sigma):
    filling = of_momentum(fermi(sigma))
    return 2 * sp.sqrt(filling * (1 - filling))


@thermal_root.proof(identity="(5)", method="numeric")
def _(sigma):
    return zeta(sigma)


@paper.ours("delta-f", "the change of f that g stands for", follows=("1", "5"), cases=WIRES)
def change(sigma):
    return -g[sigma] * zeta(sigma)**2 / 4


@change.proof(identity="(1) less its thermal part")
def _(sigma):
    return of_momentum(distribution(sigma) - distribution(sigma).subs(g[sigma], 0))


def per_g(sigma: int) -> sp.Expr:
    """T df_T/d(epsilon) as a function of the momentum: what (1) multiplies g with."""
    return of_momentum(sp.diff(distribution(sigma), g[sigma]))


@paper.derived("2", "kinetic equation", follows=("1",), cases=WIRES)
def kinetic(sigma):
    return sp.Eq(-I * omega * g[sigma] - e * E[sigma] * k / (m * T), st[sigma])


@kinetic.proof(identity="df/dt - e E df/dk at first order, per T df_T/d(epsilon); the charge is -e")
def _(sigma):
    force = -e * E[sigma]
    thermal = of_momentum(distribution(sigma).subs(g[sigma], 0))
    streaming = -I * omega * g[sigma] * per_g(sigma) + force * sp.diff(thermal, k)
    return sp.Eq(streaming / per_g(sigma), st[sigma])


@paper.definition("A_2", "scattering amplitude, but for the conservation of momentum")
def amplitude():
    return V12(sp.Abs(k1p - k1)) / L


@paper.definition("4", "kernel of pair collisions", follows=("A_2", "5"), cases=WIRES)
def kernel(sigma):
    own, other = zeta(sigma), zeta(bar(sigma))
    return 2 * pi * amplitude()**2 / 4 * at(own, k1) * at(other, k2) * at(own, k1p) * at(other, k2p)


@paper.definition("golden-rule", "gain less loss of a state, in units of the golden rule's rate", ours=True)
def gain_and_loss():
    f1, f2, f1p, f2p = gain
    return f1p * f2p * (1 - f1) * (1 - f2) - f1 * f2 * (1 - f1p) * (1 - f2p)


SHELL = {k1: (1, 2), k2: (1, 2), k1p: (sp.Rational(1, 4), 1), T: (1, 4)}


@paper.step
def on_shell():
    """The fourth momentum from the conservation of energy alone, up to its sign."""
    return sp.solve(k1**2 + k2**2 - k1p**2 - k2p**2, k2p)[1]


@paper.derived("3", "linearised collision integral: its summand, with k_2' on the mass shell",
               follows=("1", "4", "5", "A_2", "golden-rule"), cases=WIRES)
def collision_sum(sigma, fourth=None):
    own, other = G[sigma], G[bar(sigma)]
    form = kernel(sigma) * delta2 / at(zeta(sigma), k1)**2 * (own(k1p) + other(k2p) - own(k1) - other(k2))
    return form.subs(k2p, on_shell() if fourth is None else fourth)


@collision_sum.proof(identity="the golden rule at first order in g, per T df_T/d(epsilon), on the mass shell",
                     method="numeric", domain=SHELL)
def _(sigma):
    wires = (sigma, bar(sigma), sigma, bar(sigma))
    places = tuple(zip(gain, wires, (k1, k2, k1p, k2p), strict=True))
    thermal = {f: at(of_momentum(distribution(s).subs(g[s], 0)), p) for f, s, p in places}
    linear = sum(sp.diff(gain_and_loss(), f).subs(thermal) * at(per_g(s), p) * G[s](p) for f, s, p in places)
    return (2 * pi * amplitude()**2 * delta2 * linear / at(per_g(sigma), k1)).subs(k2p, on_shell())


@paper.derived("7", "collision integral, explicitly", follows=("3", "5"), cases=WIRES)
def collision(sigma):
    own, other = G[sigma], G[bar(sigma)]
    rate = at(zeta(1) * zeta(2), kp) * V12(sp.Abs(kp - k))**2 / sp.Abs(kp - k)
    bracket = own(kp) + other(k) - own(k) - other(kp)
    return sp.Integral(m / 4 * zeta(bar(sigma)) / zeta(sigma) * rate * bracket / (2 * pi), (kp, -oo, oo))


@paper.step
def exchange():
    """(root k_2, Jacobian) of the delta function of energies, at a conserved momentum."""
    mismatch = (k1**2 + k2**2 - k1p**2 - (k1 + k2 - k1p)**2) / (2 * m)
    return sp.cancel(root(mismatch, k2)), sp.Abs(sp.factor(sp.diff(mismatch, k2)))


@collision.proof(identity="(3): sums as L int dk/(2 pi), the Kronecker symbol takes k_2', the delta function k_2")
def _(sigma):
    place, jacobian = exchange()
    form = collision_sum(sigma, k1 + k2 - k1p).subs(k2, place).subs(delta2, 1 / jacobian)
    return sp.Integral((form * (L / (2 * pi))**2).subs({k1: k, k1p: kp}), (kp, -oo, oo))


@collision.printed(evidence="printed m/2; (3) and (4) give 2 pi/4 times (1/2 pi)^2 times the Jacobian m/|k' - k|, that "
                            "is m/4; (14), with the bracket twice g_-(k') - g_-(k), and (29) have the factor of m/4")
def _(sigma):
    return 2 * collision(sigma)


@paper.derived("6", "local relation of the two collision integrals: the first from the second", follows=("7", "5"))
def local(second=None):
    return -(collision(2) if second is None else second) * zeta(2)**2 / zeta(1)**2


@local.proof(identity="(7) under its integral, for any g and any V_12")
def _():
    return collision(1)


@paper.derived("8", "current", follows=("delta-f", "5"), cases=WIRES)
def current(sigma):
    return sp.Integral(e / (8 * pi * m) * k * zeta(sigma)**2 * g[sigma], (k, -oo, oo))


@current.proof(identity="-e int dk/(2 pi) (k/m) (f - f_T)")
def _(sigma):
    return sp.Integral(-e * k / m * change(sigma) / (2 * pi), (k, -oo, oo))


@paper.ours("9-unique", "thermal factors at two momenta are not proportional unless Delta = 0", follows=("5",))
def independence():
    product = zeta(1) * zeta(2) * at(zeta(1) * zeta(2), kp)
    mismatch = epsilon_F[1] - epsilon_F[2]
    return product * sp.sinh(mismatch / (2 * T)) * sp.sinh((k**2 - kp**2) / (4 * m * T))


@independence.proof(identity="the determinant of zeta_1 and zeta_2 at two momenta", method="numeric")
def _():
    return zeta(1) * at(zeta(2), kp) - zeta(2) * at(zeta(1), kp)


@paper.derived("9", "fields of a steady state with regular g", follows=("2", "6", "9-unique"))
def steady_fields():
    return sp.S.Zero, sp.S.Zero


@steady_fields.proof(identity="(6) between the collision integrals that (2) asks for at omega = 0, at two momenta")
def _():
    fields = [root(kinetic(s).subs(omega, 0), st[s]) for s in WIRES]
    balance = sp.cancel((fields[0] - local(st[2]).subs(st[2], fields[1])) / k)
    rows = [balance, at(balance, kp)]
    matrix = sp.Matrix(2, 2, lambda i, j: rows[i].coeff(E[j + 1]))
    rest = sp.Matrix([rows[i].subs({E[1]: 0, E[2]: 0}) for i in range(2)])
    # by Cramer's rule; (9-unique) is a factor of the determinant
    return tuple(matrix.adjugate() * -rest / independence())


@paper.definition("10", "zero mode", follows=("5",))
def plus():
    return (g[1] * zeta(1) / zeta(2) + g[2] * zeta(2) / zeta(1)) / 2


@paper.definition("12", "mode that relaxes")
def minus():
    return (g[1] - g[2]) / 2


@paper.step
def driven(sigma):
    """g_sigma from (2), with its collision integral as a symbol."""
    return root(kinetic(sigma), g[sigma])


@paper.derived("11", "zero mode in the fields", follows=("10", "2", "6", "5"))
def plus_driven():
    return e * k / (2 * m * T) * (E[1] * zeta(1) / zeta(2) + E[2] * zeta(2) / zeta(1)) / (-I * omega)


@plus_driven.proof(identity="(2) in (10): the collision integrals cancel by (6)", method="numeric")
def _():
    return plus().subs({g[s]: driven(s) for s in WIRES}).subs(st[1], local(st[2]))


@paper.derived("14", "collision integral of the mode that relaxes", follows=("7", "5", "12"))
def relaxation():
    rate = at(zeta(1) * zeta(2), kp) * V12(sp.Abs(kp - k))**2 / sp.Abs(kp - k)
    return sp.Integral(m / 2 * rate * (g_minus(kp) - g_minus(k)) / (2 * pi), (kp, -oo, oo))


def split(form):
    """g_1 and g_2 as functions of the momentum by g_2 and g_-."""
    first = root(minus() - st_minus, g[1])
    return form.replace(G[1], lambda p: first.subs({g[2]: G[2](p), st_minus: g_minus(p)}))


@relaxation.proof(identity="zeta_1/zeta_2 times (7) in wire 1: g_2 drops out")
def _():
    integral = split(collision(1))
    return sp.Integral(integral.function * zeta(1) / zeta(2), *integral.limits)


@paper.derived("13", "closed equation of the mode that relaxes", follows=("2", "6", "12", "5"))
def relaxing():
    driving = e * k / (2 * m * T) * (E[1] - E[2])
    return sp.Eq(-I * omega * G_MINUS - driving, (zeta(1) / zeta(2) + zeta(2) / zeta(1)) / 2 * st_minus)


@relaxing.proof(identity="half the difference of (2), with st_- = (zeta_1/zeta_2) st_1 and (6)")
def _():
    first = st_minus * zeta(2) / zeta(1)
    second = root(local(st[2]) - first, st[2])
    sides = [kinetic(s) for s in WIRES]
    left, right = (sides[0].lhs - sides[1].lhs) / 2, (sides[0].rhs - sides[1].rhs) / 2
    own = root(minus() - G_MINUS, g[1])
    return sp.Eq(left.subs(g[1], own), right.subs({st[1]: first, st[2]: second}))


@paper.derived("footnote-30", "collision integral where g_1 - g_2 = C: it vanishes, as for g_1 = g_2", follows=("7",),
               cases=WIRES)
def constant_splitting(sigma):
    return sp.S.Zero


@constant_splitting.proof(identity="(7) under its integral")
def _(sigma):
    constant = sp.Symbol("C", real=True)
    return collision(sigma).function.replace(G[1], lambda p: G[2](p) + constant)


@paper.ours("entropy", "twice the production of entropy by pair collisions, under its integrals over k and k': never "
            "negative, and zero for constant g_- alone", follows=("14", "5"))
def production():
    rate = zeta(1) * zeta(2) * at(zeta(1) * zeta(2), kp) * V12(sp.Abs(kp - k))**2 / sp.Abs(kp - k)
    return m / (4 * pi) * rate * (g_minus(kp) - g_minus(k))**2


@production.proof(identity="-zeta_1 zeta_2 g_- times (14), symmetrised over k and k'")
def _():
    form = -zeta(1) * zeta(2) * g_minus(k) * relaxation().function
    return form + form.xreplace({k: kp, kp: k})
