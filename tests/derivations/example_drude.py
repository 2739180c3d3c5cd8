"""A derivation of one's own: the Drude conductivity and its two limits."""

import sympy as sp

from coulombdrag.derivations.ledger import Paper

omega, tau, sigma0 = sp.symbols("omega tau sigma0", positive=True)
paper = Paper("drude", title="Drude conductivity", order=("1", "2", "3", "4"))


@paper.definition("1", "equation of motion, solved for the current")
def sigma():
    return sigma0 / (1 - sp.I * omega * tau)


@paper.derived("2", "dissipative part", follows=("1",))
def real_part():
    return sigma0 / (1 + (omega * tau) ** 2)


@real_part.proof(identity="half of the conductivity and its conjugate")
def _():
    return (sigma() + sp.conjugate(sigma())) / 2


@paper.limit("3", "direct current", of=real_part, at=(omega, 0), rate=2, follows=("2",))
def slow():
    return sigma0


@paper.limit("4", "far above 1/tau", of=real_part, at=(omega, sp.oo), rate=2, follows=("2",))
def fast():
    return sigma0 / (omega * tau) ** 2
