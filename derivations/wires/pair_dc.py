"""Section II, Eqs. (23)-(29): conductivity and drag resistivity of pair collisions, from zero to infinite frequency.

Conductivities are integrals over the momentum; matrix relations between them hold under the integral, and are checked
there. N is the exact form of nbar I, footnote 31, and R the regular part: sigma_12 = (e^2/2m) (N/(-i omega) - R), in
the Fokker-Planck limit with 1/gamma = R/N.
"""

from __future__ import annotations

import mpmath
import sympy as sp
from sympy import I, Rational, exp, oo, pi, sqrt

from .pair import (
    G_MINUS,
    at,
    current,
    distribution,
    g,
    of_momentum,
    plus_driven,
    zeta,
)
from .pair_diffusion import I_of, first, g_plus, inner, overlap, second, static_closed
from .paper import paper
from .symbols import D2, WIRES, Delta, E, T, density, e, eF, epsilon_F, k, kp, m, n, omega

nbar, calI, gamma, K = sp.symbols("nbar I gamma K", positive=True)
gap = sp.Function("G")  # g_- per E_1 - E_2, odd in k
SIGMA = sp.ImmutableMatrix(2, 2, lambda i, j: sp.Symbol(f"sigma_{i + 1}{j + 1}"))
Q, v = sp.symbols("Q v", positive=True)
eta = sp.Symbol("eta", positive=True)  # 1 - I


@paper.derived("24", "electron density", follows=("1", "5"), cases=WIRES)
def density_of(sigma):
    return sp.Integral(k**2 * zeta(sigma)**2 / (8 * pi * m * T), (k, -oo, oo))


@density_of.proof(identity="int dk f_T/(2 pi) by parts: d(k f_T)/dk is taken off")
def _(sigma):
    filling = of_momentum(distribution(sigma).subs(g[sigma], 0))
    return sp.Integral((filling - sp.diff(k * filling, k)) / (2 * pi), (k, -oo, oo))


@paper.step
def conduction(row, column):
    """Conductivity under its integral over k, with g_- = (E_1 - E_2) G."""
    parts = {g_plus: plus_driven(), G_MINUS: (E[1] - E[2]) * gap(k)}
    form = (first() if row == 1 else second()).subs(parts)
    return sp.diff(current(int(row)).function.subs(g[int(row)], form), E[int(column)])


PARTS = ("8", "11", "21")


@paper.derived("footnote-31", "N: what stands for nbar I at any temperature", follows=(*PARTS, "5"))
def shared_density():
    shared = zeta(1)**2 * zeta(2)**2 / (zeta(1)**2 + zeta(2)**2)
    return sp.Integral(k**2 * shared / (4 * pi * m * T), (k, -oo, oo))


@shared_density.proof(identity="2m/e^2 times the residue of sigma_12 and of sigma_21", method="numeric")
def _():
    return sp.Integral(conduction(1, 2).subs(gap(k), 0) * -I * omega * 2 * m / e**2, (k, -oo, oo))


@paper.ours("R", "regular part of sigma_12, in units of -e^2/2m", follows=(*PARTS, "overlap"))
def regular():
    return sp.Integral(k * overlap() * gap(k) / (2 * pi * e), (k, -oo, oo))


@regular.proof(identity="what G contributes to sigma_12", method="numeric")
def _():
    return sp.Integral(-2 * m / e**2 * conduction(1, 2).expand().coeff(gap(k)) * gap(k), (k, -oo, oo))


@paper.derived("25", "off-diagonal conductivity at small frequency", follows=("footnote-31", "R", "8", "11", "22"))
def sigma12(shared=nbar * calI, rate=gamma):
    return e**2 * shared / (2 * m) * (1 / (-I * omega) - 1 / rate)


@sigma12.proof(identity="both parts of sigma_21, with N for its singular part and N/gamma for R: see (25-shared), (26)",
               method="numeric")
def _():
    form = conduction(2, 1).expand()
    singular = form.subs(gap(k), 0) / shared_density().function
    rest = form.coeff(gap(k)) * gap(k) / regular().function
    return (singular + rest / gamma) * nbar * calI


@paper.derived("23", "conductivity matrix", follows=("24", "25", "R", "footnote-31", *PARTS, "22"))
def conductivity(n1=None, n2=None, off=None):
    one, two = (density_of(s).function if given is None else given for s, given in ((1, n1), (2, n2)))
    if off is None:
        off = sigma12(shared_density().function, shared_density().function / regular().function)
    return e**2 / m / (-I * omega) * sp.diag(one, two) - off * sp.Matrix([[1, -1], [-1, 1]])


@conductivity.proof(identity="(8) with (21), (22) and (11), under the integral over k; then for the integrals",
                    method="numeric")
def _():
    return sp.Matrix(2, 2, lambda i, j: conduction(i + 1, j + 1))


@conductivity.printed(evidence="the two fractions e^2/m and 1/(-i omega) have run together; (11) in (8) gives both",
                      misread=True)
def _():
    form = density_of(1).function, density_of(2).function
    off = sigma12(shared_density().function, shared_density().function / regular().function)
    return e**2 / (m - I * omega) * sp.diag(*form) - off * sp.Matrix([[1, -1], [-1, 1]])


def over_energies(integral):
    """A function of numbers: an even integral over k, by y = (k^2/2m - mean_energy)/T."""
    def of(**values):
        form = integral()
        names = sorted({*form.function.free_symbols, m, T} - {k}, key=str)
        where = dict(zip(names, (values[str(s)] for s in names), strict=True))
        centre = mean_energy(**values)
        function = sp.lambdify([k, *names], 2 * form.function * m * T / k, "mpmath", cse=True)
        low, far = -centre / where[T], 80
        cuts = [max(low, -far), *(y for y in (-20, -5, 0, 5, 20) if y > low), far]

        def under(y):
            return function(mpmath.sqrt(2 * where[m] * (centre + where[T] * y)), *where.values())
        return relative(under, cuts)
    return of


def relative(function, cuts):
    """Integral with digits enough to measure a rate, of a function with its peak at 0."""
    peak = function(mpmath.mpf(0))  # mpmath's tolerance is absolute
    with mpmath.workdps(22):
        return peak * mpmath.quad(lambda place: function(place) / peak, cuts)


def mean_energy(**values):
    """The mean of both chemical potentials, or the one that is there."""
    both = [values[str(epsilon_F[s])] for s in WIRES if str(epsilon_F[s]) in values]
    return sum(both) / len(both)


FROZEN = tuple(Rational(1, s) for s in (20, 40, 80, 160))
APART = {epsilon_F[1]: (2, 3), epsilon_F[2]: (1, 2)}


@paper.limit("n-cold", "electron density at low temperature", at=(T, 0), rate=2, points=FROZEN,
             domain={epsilon_F[1]: (2, 3)}, of=over_energies(lambda: density_of(1)), follows=("24",), ours=True)
def cold_density():
    return sqrt(2 * m * epsilon_F[1]) / pi


@paper.definition("n-bar", "mean of the densities")
def mean_density(n1=n[1], n2=n[2]):
    return sqrt((n1**2 + n2**2) / 2)


@paper.step
def cold_mean():
    """nbar at low temperature."""
    one = cold_density()
    return mean_density(one, one.subs(epsilon_F[1], epsilon_F[2]))


@paper.limit("25-shared", "N at low temperature, at any fixed Delta: nbar is the quadratic mean", at=(T, 0), rate=2,
             points=FROZEN, domain=APART, of=over_energies(shared_density),
             follows=("footnote-31", "n-cold", "n-bar", "19"), ours=True)
def cold_shared():
    return cold_mean() * I_of((epsilon_F[1] - epsilon_F[2]) / (2 * T))


@paper.ours("R-cut", "R with (17), over momenta up to K", follows=("R", "17-closed", "18-exact", "5"))
def regular_cut():
    return sp.Integral(inner()**2 / (4 * pi * m * T * D2 * zeta(1)**2 * zeta(2)**2), (k, 0, K))


@regular_cut.proof(identity="by parts: d(inner G)/dk is added, with inner of (18-exact); what it leaves at K is small "
                            "as long as K^2/2m < 3 epsilon_F", method="numeric")
def _():
    slope = static_closed().function.xreplace({kp: k}) / (E[1] - E[2])
    ends = sp.diff(inner() * gap(k), k).subs(sp.Derivative(gap(k), k), slope)
    return sp.Integral(2 * regular().function + ends / (pi * e), (k, 0, K))


def damping(**values):
    """N/R, with R up to twice the mean Fermi momentum."""
    centre, half_gap = values["epsilon_F"], values["Delta"] / 2
    values = {**values, str(epsilon_F[1]): centre + half_gap, str(epsilon_F[2]): centre - half_gap}
    names = (m, T, D2, *epsilon_F.values())
    where = [values[str(s)] for s in names]
    function = sp.lambdify([k, *names], regular_cut().function, "mpmath", cse=True)
    top = 2 * mpmath.sqrt(2 * values["m"] * centre)
    cuts = [0, *(c for c in (2, 4, 8, 16) if c < top), top]
    return over_energies(shared_density)(**values) / relative(lambda p: function(p, *where), cuts)


@paper.limit("26", "damping rate at low temperature", of=damping, at=(eF, oo), rate=2, points=(20, 40, 80, 160),
             domain={T: (Rational(3, 4), 1), m: (1, 2), Delta: (1, 2), D2: (1, 2)},
             follows=("R-cut", "footnote-31", "n-cold", "n-bar", "19"))
def gamma_cold():
    mean = cold_mean().subs({epsilon_F[1]: eF + Delta / 2, epsilon_F[2]: eF - Delta / 2})
    return 32 * sqrt(pi) * mean * D2 / (m * T)**Rational(3, 2) / I_of(Delta / (2 * T)) * exp(-2 * eF / T)


@paper.derived("rho_D", "drag resistivity of a conductivity matrix", cases=[(SIGMA,)], follows=())
def drag_resistivity(matrix):
    return matrix[1, 0] / (matrix[0, 0] * matrix[1, 1] - matrix[0, 1] * matrix[1, 0])


@drag_resistivity.proof(identity="-E_2/j_1 where j_2 = 0")
def _(matrix):
    j1 = sp.Symbol("j_1")
    fields = matrix.solve(sp.Matrix([j1, 0]))
    return -fields[1] / j1


@paper.step
def small_frequency():
    """Conductivity with (25), in n_1, n_2, nbar, I and gamma."""
    return conductivity(n[1], n[2], sigma12())


@paper.derived("27", "determinant of the conductivity: its part of order 1/omega^2", follows=("23", "25"))
def determinant():
    return -(e**2 / m)**2 * (n[1] * n[2] - (n[1] + n[2]) / 2 * nbar * calI) / omega**2


@determinant.proof(identity="(23) with (25)")
def _():
    form = small_frequency()
    return sp.expand(form[0, 0] * form[1, 1] - form[0, 1] * form[1, 0]).coeff(omega, -2) / omega**2


@paper.ours("27-positive", "n_1 n_2 - (n_1 + n_2) N/2 under integrals over k and k': positive if (9-unique) is",
            follows=("24", "footnote-31", "5"))
def positive():
    squares = {s: zeta(s)**2 for s in WIRES}
    there = {s: at(squares[s], kp) for s in WIRES}
    minor = squares[1] * there[2] - there[1] * squares[2]
    weight = (k * kp / (8 * pi * m * T))**2 / (2 * (squares[1] + squares[2]) * (there[1] + there[2]))
    return weight * minor**2


@positive.proof(identity="products of (24) and of N, symmetrised over k and k'", method="numeric")
def _():
    one, two, both = density_of(1).function, density_of(2).function, shared_density().function
    form = one * at(two, kp) - (one + two) * at(both, kp) / 2
    return (form + form.xreplace({k: kp, kp: k})) / 2


IDENTICAL = {n[1]: density, n[2]: density, nbar: density, calI: 1}


@paper.derived("28", "drag resistivity at omega = 0: at Delta = 0 and else", follows=("23", "25", "rho_D"))
def drag_dc():
    return {"Delta = 0": m * gamma / (2 * e**2 * density), "else": sp.S.Zero}


@drag_dc.proof(identity="(23) with (25), omega -> 0")
def _():
    return {"Delta = 0": sp.limit(sp.cancel(drag_resistivity(small_frequency().subs(IDENTICAL))), omega, 0),
            "else": sp.limit(sp.cancel(drag_resistivity(small_frequency())), omega, 0)}


@paper.ours("28-slope", "drag resistivity at small omega, Delta != 0: no trace of the kernel",
            follows=("23", "25", "rho_D"))
def drag_slope():
    return -I * omega * m * nbar * calI / (e**2 * (2 * n[1] * n[2] - (n[1] + n[2]) * nbar * calI))


@drag_slope.proof(identity="(23) with (25) at first order in omega")
def _():
    form = sp.cancel(drag_resistivity(small_frequency()))
    return omega * sp.diff(form, omega).subs(omega, 0)


@paper.ours("28-crossover", "drag resistivity at small omega and mismatch: I = 1 - eta, equal densities",
            follows=("23", "25", "rho_D"))
def drag_crossover():
    rate = gamma * eta / (1 - eta)
    return m / (2 * e**2 * density) * (gamma + I * omega) * -I * omega / (rate - I * omega)


@drag_crossover.proof(identity="(23) with (25); the corrections of (25) are of higher order in omega/gamma and eta")
def _():
    off = sigma12(density * (1 - eta), gamma)
    return drag_resistivity(conductivity(density, density, off))


@paper.derived("order-of-limits", "drag resistivity: omega -> 0 before Delta -> 0, and the reverse",
               follows=("28-crossover",))
def orders():
    return sp.S.Zero, m * gamma / (2 * e**2 * density)


@orders.proof(identity="iterated limits of (28-crossover)")
def _():
    form = drag_crossover()
    return (sp.limit(sp.limit(form, omega, 0), eta, 0), sp.limit(sp.limit(form, eta, 0), omega, 0))


@paper.derived("wavevector", "ballistic response of two opposite velocities at (omega, Q): Q -> 0 first, and "
               "omega -> 0 first", follows=())
def homogeneous():
    return 1 / (-I * omega), sp.S.Zero


@homogeneous.proof(identity="only the first order leaves the 1/omega that makes the drag resistivity vanish")
def _():
    form = sp.together(1 / (-I * omega + I * Q * v) + 1 / (-I * omega - I * Q * v)) / 2
    return form.subs(Q, 0), form.subs(omega, 0)
