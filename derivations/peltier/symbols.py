"""Symbols of the Peltier heat, with h and e kept.

Leads are the fictitious probes and the contacts, numbered from 0; T[r, s] goes from s to r. A current is positive into
its lead, out of the electrons; mu is an energy, and the energies of a probe's electrons count from the common chemical
potential.
"""

from __future__ import annotations

import sympy as sp

h, e, hbar = sp.symbols("h e hbar", positive=True)
kT = sp.Symbol("k*Theta", positive=True)
E = sp.Symbol("E_F", real=True)
D, L, d, m, G = sp.symbols("D L_in d m G", positive=True)  # G is the conductance in units of e^2/h
grad = sp.Symbol("grad_mu", positive=True)  # an energy over a length
Gamma_in = sp.Symbol("Gamma_in", positive=True)
k_F, l_e = sp.symbols("k_F l_e", positive=True)
LEADS = range(4)
mu = sp.symbols("mu:4", real=True)


def mixed() -> sp.Matrix:
    """Transmissions between four leads as unknown functions of the energy, off the diagonal.

    Unitarity makes what leaves a lead equal to what enters it: symmetric parts, and circulations around three loops.
    """
    found = sp.zeros(4, 4)
    for r in LEADS:
        for s in range(r):
            found[r, s] = found[s, r] = sp.Function(f"S_{r}{s}", positive=True)(E)
    for number, loop in enumerate(((0, 1, 2), (0, 1, 3), (0, 2, 3))):
        for s, r in zip(loop, (*loop[1:], loop[0]), strict=True):
            found[r, s] += sp.Function(f"C_{number}", positive=True)(E)
    return found
