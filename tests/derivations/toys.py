"""Small ledgers for the tests of the tools."""

import sympy as sp

from coulombdrag.derivations.ledger import Paper

x, y, s = sp.symbols("x y s", positive=True)


def toy(order=("1", "2")) -> Paper:
    """A cube and its derivative."""
    paper = Paper("toy", title="A toy", order=order)

    @paper.definition("1", "a cube")
    def cube():
        return x**3

    @paper.derived("2", "its derivative", follows=("1",))
    def slope():
        return 3 * x**2

    @slope.proof(identity="differentiated")
    def _():
        return sp.diff(cube(), x)

    return paper


def claim(statement, value, *, kind="derived", **proof) -> Paper:
    """A ledger of one entry, "1", whose proof gives `value`."""
    paper = Paper("claim")
    entry = getattr(paper, kind)("1", "a claim")(lambda: statement)
    entry.proof(identity="given", **proof)(lambda: value)
    return paper
