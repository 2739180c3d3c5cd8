"""A derivation of one's own: the Drude conductivity and its two limits."""

import sympy as sp

from coulombdrag.derivations.ledger import Paper

omega, tau, sigma0 = sp.symbols("omega tau sigma0", positive=True)
paper = Paper("drude", title="Drude conductivity", order=("1", "2a", "2b", "3", "4"))


@paper.definition("1", "equation of motion, solved for the current")
def sigma():
    return sigma0 / (1 - sp.I * omega * tau)


@paper.derived("2a", "dissipative part", follows=("1",))
def dissipative():
    return sigma0 / (1 + (omega * tau) ** 2)


@dissipative.proof(identity="half the sum of the conductivity and its conjugate")
def _():
    return (sigma() + sp.conjugate(sigma())) / 2


@paper.derived("2b", "reactive part", follows=("1", "2a"))
def reactive():
    return omega * tau * dissipative()


@reactive.proof(identity="half the difference, over i")
def _():
    return (sigma() - sp.conjugate(sigma())) / (2 * sp.I)


@paper.limit("3", "direct current", of=dissipative, at=(omega, 0), rate=2, follows=("2a",))
def slow():
    return sigma0


@paper.limit("4", "far above 1/tau", of=dissipative, at=(omega, sp.oo), rate=2, follows=("2a",))
def fast():
    return sigma0 / (omega * tau) ** 2
