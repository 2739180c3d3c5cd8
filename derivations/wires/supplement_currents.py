"""Supplement, currents in momentum space on branch 1, Eqs. (S5)-(S20).

Statements (S5)-(S8) are the summands of the sums over 2, 3, 1', 2', 3'. Channel a: all electrons in wire sigma;
b: 2 and 3 in the other wire; c: 3 in the other wire. An integral that is defined by another one is written as a
multiple integral.
"""

from __future__ import annotations

import sympy as sp
from sympy import Abs, DiracDelta, Integral, Rational, cosh, pi, sign, sqrt

from .electrons import A2, W, delta3, k_, members, slope_, zeta_
from .fokker_planck import diffusion_sums, integral_sum_a, integral_sum_b, integral_sum_c, slanted_C, slanted_D
from .gradient import C_of, D_of, factor
from .paper import paper
from .supplement import INITIAL, energy_delta, k1, k2, k3, q2, soft_third, soft_transfer
from .symbols import WIRES, T, bar, epsilon_F, k, m, q, zeta2
from .triple import kernel_a, kernel_b, kernel_c

a, b, c = CHANNELS = sp.symbols("a b c")
L, delta_K = sp.symbols("L delta_K", positive=True)  # size of the system; delta of the total momentum
EVERY = [(channel, sigma) for channel in CHANNELS for sigma in WIRES]


def wires(channel: sp.Symbol, sigma: int) -> tuple[int, int, int]:
    """Wires of the electrons 1, 2, 3."""
    return members(str(channel), int(sigma))


def kernel(channel: sp.Symbol, sigma: int) -> sp.Symbol:
    """The collision kernel W of a channel."""
    return W(str(channel), int(sigma))


def nu(channel: sp.Symbol) -> sp.Expr:
    """Combinatorial factor of a channel, (A.10)."""
    return factor(str(channel), "nu")


def soft_kernel(channel: sp.Symbol, sigma: int) -> sp.Expr:
    """(42)-(44) with zeta(1') = zeta(1) and so on."""
    thermal = {zeta_(wire, sign * (1 + i)): 1 / cosh((k**2 / (2 * m) - epsilon_F[wire]) / (2 * T))
               for wire in WIRES for i, k in enumerate(INITIAL) for sign in (1, -1)}
    return {a: kernel_a, b: kernel_b, c: kernel_c}[channel](sigma).subs(thermal)


def amplitude(channel: sp.Symbol, sigma: int) -> sp.Expr:
    """The function A of (S13)."""
    return sp.Function(f"A_{sigma}^{channel}")(q, k1, k2, k3)


def under(factor: sp.Expr, integral: sp.Integral, *variables: sp.Symbol) -> sp.Integral:
    """Integral over further variables, from -oo to oo, of factor times integral."""
    return Integral(factor * integral.function, *integral.limits, *((v, -sp.oo, sp.oo) for v in variables))


@paper.step
def on_branch(summand):
    """(62)-(65) with the delta function (S4), and with the transfers that it allows."""
    weight, argument = energy_delta()[0]
    ends = {k_(-i): k_(i) + transfer for i, transfer in enumerate((q, soft_transfer(), soft_third()), start=1)}
    return summand.xreplace(ends).subs(delta3, weight * DiracDelta(argument))


@paper.derived("S5", "diffusion coefficients in momentum space, summand", follows=("62", "A.10", "S2", "S2-q3", "S4"),
               cases=EVERY)
def diffusion(channel, sigma):
    return (m / (8 * nu(channel)) * kernel(channel, sigma) * q**2 / Abs(k2 - k3)
            * DiracDelta(q2 + q * (k1 - k3) / (k2 - k3)))


@diffusion.proof(identity="(62) on branch 1")
def _(channel, sigma):
    return on_branch(diffusion_sums(sigma)[str(channel)])


@paper.derived("S6", "integral term of channel a, summand", follows=("63", "A.10", "S2", "S2-q3", "S4"),
               cases=WIRES)
def drift_a(sigma):
    return (m / (4 * nu(a)) * kernel(a, sigma) * q**2 * DiracDelta(q2 + q * (k1 - k3) / (k2 - k3))
            * sign(k2 - k3) / (k2 - k3)**2 * (k1 - k3) * slope_(sigma, 2))


@drift_a.proof(identity="(63) on branch 1", method="numeric")
def _(sigma):
    return on_branch(integral_sum_a(sigma))


@paper.derived("S7", "integral term of channel b, summand", follows=("64", "A.10", "S2", "S2-q3", "S4"),
               cases=WIRES)
def drift_b(sigma):
    return (m / (4 * nu(b)) * kernel(b, sigma) * q**2 * DiracDelta(q2 + q * (k1 - k3) / (k2 - k3))
            * sign(k2 - k3) / (k2 - k3)**2 * (k1 - k3) * slope_(bar(sigma), 2))


@drift_b.proof(identity="(64) on branch 1", method="numeric")
def _(sigma):
    return on_branch(integral_sum_b(sigma))


@paper.derived("S8", "integral term of channel c, summand", follows=("65", "A.10", "S2", "S2-q3", "S4"),
               cases=WIRES)
def drift_c(sigma):
    return (m / (8 * nu(c)) * kernel(c, sigma) * q**2 * DiracDelta(q2 + q * (k1 - k3) / (k2 - k3))
            * sign(k2 - k3) / (k2 - k3)**2
            * ((k1 - k3) * slope_(sigma, 2) - (k1 - k2) * slope_(bar(sigma), 3)))


@drift_c.proof(identity="(65) on branch 1", method="numeric")
def _(sigma):
    return on_branch(integral_sum_c(sigma))


@paper.definition("S12", "momentum-resolved diffusion coefficient", cases=EVERY)
def resolved(channel, sigma):
    return Integral(q**2 * amplitude(channel, sigma)**2 / 2, (q, -sp.oo, sp.oo))


@paper.definition("S13", "amplitude of direct scattering, through the function A", cases=EVERY)
def direct_amplitude(channel, sigma):
    return m / L**2 * delta_K * amplitude(channel, sigma)


@paper.step
def reduced(summand, channel, sigma):
    """A summand of (S5)-(S8), summed: what is left is an integral over q, k_2 and k_3.

    Each sum is an integral times L/2 pi; the Kronecker delta, which is its own square, is 2 pi/L times a delta function
    and takes q_3; the delta function (S4) takes q_2.
    """
    golden = soft_kernel(channel, sigma).subs(A2(str(channel), int(sigma)), direct_amplitude(channel, sigma)**2)
    (delta,) = summand.atoms(DiracDelta)
    jacobian = Abs(sp.diff(delta.args[0], q2))
    integrand = sp.sympify(summand).subs({delta: 1 / jacobian, kernel(channel, sigma): golden})
    integrand = integrand.subs(delta_K, sqrt(2 * pi / L)) * (L / (2 * pi))**5
    return under(integrand, Integral(1, (q, -sp.oo, sp.oo)), k2, k3)


def slanted(summand, channel, sigma, definition, whole):
    """(68) or (69): the factor that takes zeta^2 out, times the reduced summand."""
    function = whole[int(sigma)][str(channel)]
    factor = definition(sigma)[str(channel)].subs(function, 1).subs(k, k1)
    return under(factor, reduced(summand, channel, sigma))


def diffusive(prefactor, channel, sigma, wire_2, wire_3):
    """The form of (S9)-(S11)."""
    return under(prefactor * (m / (2 * pi))**3 * zeta2(wire_2, k2) * zeta2(wire_3, k3) / Abs(k2 - k3),
                 resolved(channel, sigma), k2, k3)


@paper.derived("S9", "diffusion coefficient of channel a", follows=("42", "68", "S5", "S12", "S13"), cases=WIRES)
def diffusion_a(sigma):
    return diffusive(Rational(1, 128), a, sigma, sigma, sigma)


@diffusion_a.proof(identity="(S5) with the sums over momenta reduced")
def _(sigma):
    return slanted(diffusion(a, sigma), a, sigma, slanted_D, D_of)


@paper.derived("S10", "diffusion coefficient of channel b", follows=("43", "68", "S5", "S12", "S13"), cases=WIRES)
def diffusion_b(sigma):
    return diffusive(Rational(1, 128), b, sigma, bar(sigma), bar(sigma))


@diffusion_b.proof(identity="(S5) with the sums over momenta reduced")
def _(sigma):
    return slanted(diffusion(b, sigma), b, sigma, slanted_D, D_of)


@diffusion_b.printed(evidence="zeta_sigma for electrons 2 and 3, which in channel b are in the other wire: (43) has "
                              "their thermal factors", misread=True)
def _(sigma):
    return diffusive(Rational(1, 128), b, sigma, sigma, sigma)


@paper.derived("S11", "diffusion coefficient of channel c", follows=("44", "68", "S5", "S12", "S13"), cases=WIRES)
def diffusion_c(sigma):
    return diffusive(Rational(1, 64), c, sigma, sigma, bar(sigma))


@diffusion_c.proof(identity="(S5) with the sums over momenta reduced")
def _(sigma):
    return slanted(diffusion(c, sigma), c, sigma, slanted_D, D_of)


@diffusion_c.printed(evidence="zeta_sigma for electron 3, which in channel c is in the other wire, see (44)",
                     misread=True)
def _(sigma):
    return diffusive(Rational(1, 64), c, sigma, sigma, sigma)


def weighted(channel, sigma, integrated, wire, lever):
    """The form of (S17)-(S20)."""
    return under(zeta2(wire, integrated) * sign(k2 - k3) / (k2 - k3)**2 * lever, resolved(channel, sigma), integrated)


@paper.definition("S17", "weight F of channel a", follows=("S12",), cases=WIRES)
def weight_a(sigma):
    return weighted(a, sigma, k3, sigma, k1 - k3)


@paper.definition("S18", "weight F of channel b", follows=("S12",), cases=WIRES)
def weight_b(sigma):
    return weighted(b, sigma, k3, bar(sigma), k1 - k3)


@paper.definition("S19", "weight F of channel c", follows=("S12",), cases=WIRES)
def weight_c(sigma):
    return weighted(c, sigma, k3, bar(sigma), k1 - k3)


@paper.definition("S20", "weight F of electron 3 in channel c", follows=("S12",), cases=WIRES)
def weight_c_third(sigma):
    return weighted(c, sigma, k2, sigma, k1 - k2)


def pushed(wire, i, weight):
    """The form of (S14)-(S16) for electron i."""
    return under((m / (2 * pi))**3 / 64 * zeta2(wire, INITIAL[i - 1]) * slope_(wire, i), weight, INITIAL[i - 1])


@paper.derived("S14", "integral term of channel a", follows=("42", "69", "S6", "S13", "S17"), cases=WIRES)
def integral_a(sigma):
    return pushed(sigma, 2, weight_a(sigma))


@integral_a.proof(identity="(S6) with the sums over momenta reduced")
def _(sigma):
    return slanted(drift_a(sigma), a, sigma, slanted_C, C_of)


@paper.derived("S15", "integral term of channel b", follows=("43", "69", "S7", "S13", "S18"), cases=WIRES)
def integral_b(sigma):
    return pushed(bar(sigma), 2, weight_b(sigma))


@integral_b.proof(identity="(S7) with the sums over momenta reduced")
def _(sigma):
    return slanted(drift_b(sigma), b, sigma, slanted_C, C_of)


@integral_b.printed(evidence="zeta_sigma(2), but electron 2 is in the other wire, as its g shows", misread=True)
def _(sigma):
    return under((m / (2 * pi))**3 / 64 * zeta2(sigma, k2) * slope_(bar(sigma), 2), weight_b(sigma), k2)


@paper.derived("S16", "integral term of channel c, of which both parts are to be added",
               follows=("44", "69", "S8", "S13", "S19", "S20"), cases=WIRES)
def integral_c(sigma):
    second, third = pushed(sigma, 2, weight_c(sigma)), pushed(bar(sigma), 3, weight_c_third(sigma))
    return second, under(-1, third)


@integral_c.proof(identity="(S8) with the sums over momenta reduced, split by electron")
def _(sigma):
    mark = sp.Symbol("mark")
    parts = sp.expand(drift_c(sigma).subs(slope_(bar(sigma), 3), mark * slope_(bar(sigma), 3)))
    split = parts.subs(mark, 0), parts.subs(mark, 1) - parts.subs(mark, 0)
    return tuple(slanted(part, c, sigma, slanted_C, C_of) for part in split)


@integral_c.printed(evidence="zeta_sigma(3) in the second part, but electron 3 is in the other wire, as its g shows",
                    misread=True)
def _(sigma):
    second, third = pushed(sigma, 2, weight_c(sigma)), pushed(bar(sigma), 3, weight_c_third(sigma))
    return second, under(-zeta2(sigma, k3) / zeta2(bar(sigma), k3), third)


@weight_b.printed(evidence="zeta_sigma(3), but electron 3 is in the other wire", misread=True, backed_by="S15")
def _(sigma):
    return weighted(b, sigma, k3, sigma, k1 - k3)


@weight_c.printed(evidence="zeta_sigma(3), but electron 3 is in the other wire", misread=True, backed_by="S16")
def _(sigma):
    return weighted(c, sigma, k3, sigma, k1 - k3)


@paper.ours("S14-zero-mode", "for g = k in both wires no current flows: the integral term is the diffusion coefficient",
            follows=("S9", "S10", "S11", "S14", "S15", "S16"), cases=EVERY)
def no_current(channel, sigma):
    return {a: diffusion_a, b: diffusion_b, c: diffusion_c}[channel](sigma).function


@no_current.proof(identity="integrands at slope one; in a and b electrons 2 and 3 are alike, and their mean is taken",
                  method="numeric")
def _(channel, sigma):
    parts = {a: lambda: (integral_a(sigma),), b: lambda: (integral_b(sigma),), c: lambda: integral_c(sigma)}[channel]()
    ones = {slope_(wire, i): 1 for wire in WIRES for i in (2, 3)}
    total = sum(part.function.subs(ones) for part in parts)
    if channel == c:
        return total
    exchanged = total.subs({k2: k3, k3: k2}, simultaneous=True)
    alike = {amplitude(channel, sigma).subs({k2: k3, k3: k2}, simultaneous=True): amplitude(channel, sigma)}
    return (total + exchanged.subs(alike)) / 2
