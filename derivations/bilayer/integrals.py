"""f and g as one-dimensional integrals: the frequencies of (22) integrated in closed form. Our own results.

E2 is exp(-2x) and u is 1 - E2. All integrands are made of the share F = E2/(E2 + varsigma^2 x u), that is
1/(1 + varsigma^2 x (exp(2x) - 1)): one for long waves, zero for short ones, with a step like that of a Fermi function
where charges relax as fast as plasmons are exchanged between the layers. They are f = (pi/2) int x^3 F,
g_printed = (pi/4) int (beta x^4/(varsigma u)) F (3 - 2F), the same with F (2F - 1) for g_complete, and with
-2 F (2 - F) for g_no_noise; written so that nothing cancels within a term.
"""

from __future__ import annotations

import sympy as sp
from sympy import pi

from .beyond import complete_double, viscous_double
from .drag import f_double, g_double, mode, pi_mode, printed_g
from .frequency import E2, a_minus, a_plus, b_minus, b_plus, double, frequency_integral, hurwitz, plain, resonance, u
from .paper import paper
from .response import branches
from .symbols import beta, varsigma, x, y

SCHEMES = ("printed", "no-noise", "complete")
conduction = varsigma**2 * x * u
everything = E2 + conduction
common = pi * beta * x**4 * E2 / (4 * varsigma * u * everything**2)


def over_y(integrand: sp.Expr) -> sp.Expr:
    """Integral over the frequencies, to be done by quadrature."""
    return sp.Integral(integrand, (y, 0, sp.oo))


@paper.ours("f-x", "integrand of f over x", follows=("22a", "23", "int-11"))
def f_x():
    return pi / 2 * x**3 * E2 / everything


@f_x.proof(identity="coefficient of y^4/(pi_+ pi_-) in (22a), times its integral")
def _():
    return sp.simplify(f_double() * pi_mode(1) * pi_mode(-1) / y**4) * plain(4)


@f_x.proof(identity="quadrature of (22a) over y to 30 digits", method="integral", points=2)
def _():
    return over_y(f_double())


@paper.derived("22-closed", "the integral of (22a) over y", follows=("f-x", "22a", "23"))
def closed():
    return f_x()


@closed.proof(identity="quadrature at other points than for (f-x)", method="integral", points=2,
              domain={x: (sp.Rational(1, 2), 4), varsigma: (1, 4)})
def _():
    return over_y(f_double())


paper.erratum("22-closed", printed="the frequency and momentum integrals cannot be evaluated in closed form",
              correct="all frequency integrals of (22) are rational; one integral over the wave number is left",
              evidence="residues, the recursion and quadrature agree; not a matter of reading",
              backed_by=("f-x", "g-printed-x", "int-general"))


@paper.ours("f-viscous-x", "integrand of f over x, with viscosity and its noise", follows=("f-viscous", "int-ab"))
def f_viscous_x():
    t = beta * x
    charge = 1 + varsigma * x * t
    excess = t * (1 + 2 * varsigma * x * t + x * t**2) / (varsigma * u * charge)
    return pi / 2 * x**3 * E2 * (1 + excess) / (E2 * charge + x * (varsigma + t) * (varsigma * u + t))


@f_viscous_x.proof(identity="the integrals of y^0, y^2 and y^4 over the resonances", method="numeric")
def _():
    charge = 1 + varsigma * beta * x**2
    a = [x * mode(r) * charge for r in (1, -1)]
    b = [varsigma * x * mode(r) + beta * x**2 for r in (1, -1)]
    below = sp.Mul(*(resonance(*pair) for pair in zip(a, b, strict=True)))
    above = sp.Poly(sp.cancel(viscous_double() * below), y)
    values = dict(zip((a_plus, a_minus, b_plus, b_minus), a + b, strict=True))
    return sum(c * hurwitz(power).subs(values) for (power,), c in above.terms())


@f_viscous_x.proof(identity="quadrature over y to 30 digits", method="integral", points=2)
def _():
    return over_y(viscous_double())


@paper.ours("f-viscous-0", "without viscosity this is the integrand of f", follows=("f-viscous-x", "f-x"))
def f_inviscid():
    return f_x()


@f_inviscid.proof(identity="beta = 0")
def _():
    return f_viscous_x().subs(beta, 0)


@paper.ours("g-printed-x", "integrand over x of the printed (22b)", follows=("22b-print", "int-21"))
def g_printed_x():
    return common * (E2 + 3 * conduction)


@g_printed_x.proof(identity="integrals of y^4 with exponents (2,1) and (1,2)")
def _():
    return 2 * beta * varsigma**2 * x**9 * E2 * branches(lambda r: mode(r)**2 * double(r))


@g_printed_x.proof(identity="quadrature over y to 30 digits", method="integral", points=2)
def _():
    return over_y(printed_g())


@paper.ours("g-complete-x", "integrand of g over x with all noise", follows=("g-complete", "g-printed-x",
                                                                              "int-11", "f-viscous-x"))
def g_complete_x():
    return common * (E2 - conduction)


@g_complete_x.proof(identity="integral of y^2/(pi_+ pi_-), less the print")
def _():
    return 2 * beta * x**7 * E2 * plain(2) - g_printed_x()


@g_complete_x.proof(identity="half of what viscosity in both layers does to f, at first order")
def _():
    return beta / 2 * sp.diff(f_viscous_x(), beta).subs(beta, 0)


@g_complete_x.proof(identity="quadrature over y to 30 digits", method="integral", points=2)
def _():
    return over_y(complete_double())


@paper.ours("turn-parts", "y^2/(pi_+ pi_-) times the bracket of the turned correlator in (22b), up to a derivative",
            follows=("23",))
def turned():
    return y**2 / (2 * pi_mode(1) * pi_mode(-1))


@turned.proof(identity="by parts: the derivative of y^3/(2 pi_+ pi_-), which vanishes at both ends, is added",
              method="numeric")
def _():
    product = pi_mode(1) * pi_mode(-1)
    bracket = 1 + branches(lambda r: (y**4 - x**2 * mode(r)**2) / pi_mode(r))
    return y**2 / product * bracket + sp.diff(y**3 / (2 * product), y)


@paper.ours("g-no-noise-x", "integrand of g over x, with the noise of conduction alone",
            follows=("22b", "g-printed-x", "turn-parts", "int-11", "23"))
def g_no_noise_x():
    return -2 * common * (E2 + 2 * conduction)


@g_no_noise_x.proof(identity="minus the print, less the turned correlator")
def _():
    share = sp.simplify(turned() * pi_mode(1) * pi_mode(-1) / y**2)
    return -g_printed_x() - 2 * beta * x**7 * E2 * share * plain(2)


@g_no_noise_x.proof(identity="quadrature of (22b) over y to 30 digits", method="integral", points=2)
def _():
    return over_y(g_double())


def force_density() -> sp.Expr:
    """Integrand of (22a) over x and y, drawn in Fig. 2."""
    return f_double()


def f_integrand() -> sp.Expr:
    """Integrand of f over x.

    Examples
    --------
    >>> float(f_integrand().subs({x: 1, varsigma: 1})) > 0
    True
    """
    return f_x()


def f_viscous_integrand() -> sp.Expr:
    """Integrand of f over x, with viscosity and its noise."""
    return f_viscous_x()


def g_integrand(scheme: str = "complete") -> tuple[sp.Expr, sp.Expr]:
    """Integrand of g over x, and the sum of the moduli of its terms.

    Parameters
    ----------
    scheme : {"complete", "no-noise", "printed"}
        "complete": the nonreciprocal stress has the noise that fluctuation-dissipation demands. "no-noise": the
        noise of conduction alone, as the paper states. "printed": (22b) as it stands. All are linear in beta.

    Examples
    --------
    >>> g_integrand("printed")[0] == g_integrand("printed")[1]
    True
    """
    forms = {"printed": g_printed_x, "no-noise": g_no_noise_x, "complete": g_complete_x}
    if scheme not in forms:
        raise ValueError(f"scheme is {scheme!r}: must be one of {', '.join(SCHEMES)}")
    moduli = {"printed": E2 + 3 * conduction, "no-noise": 2 * (E2 + 2 * conduction), "complete": everything}
    return forms[scheme](), common * moduli[scheme]


__all__ = ["SCHEMES", "f_integrand", "f_viscous_integrand", "force_density", "frequency_integral", "g_integrand"]
