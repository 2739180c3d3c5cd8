"""The road of its own: right by itself, and the same as the solvers where LU has digits."""

import numpy as np
import pytest

from coulombdrag.dots import AndreevDots, QuasiparticleDots, independent


def random(seed, count, **more):
    rng = np.random.default_rng(seed)
    p = {name: rng.uniform(-2, 2, count) for name in ("eps_p", "eps_a", "U_p", "U_ap", "bias")}
    p |= {f"Gamma_{lead}": rng.uniform(0.05, 0.5, count) for lead in "SNLR"} | {"kT": rng.uniform(0.2, 1, count)}
    return p | more


@pytest.mark.parametrize("pairing", ["amplitude", "rate"])
def test_andreev_drag(pairing):
    d = AndreevDots(**random(1, 200), pairing=pairing)
    mine, other = d.currents(), independent.currents(d)
    for lead in "NSLR":
        np.testing.assert_allclose(other[lead], mine[lead], atol=3e-15)


@pytest.mark.parametrize("spin", [False, True])
def test_quasiparticle_drag(spin):
    p = random(2, 200, gap=0.7, dynes=0.01)
    if not spin:
        p["U_p"] = None
    q = QuasiparticleDots(**p)
    mine, other = q.currents(), independent.quasiparticle_currents(q)
    for lead in "NSLR":
        np.testing.assert_allclose(other[lead], mine[lead], atol=1e-14)
    np.testing.assert_allclose(other["N"], -other["S"], atol=1e-14)


def test_shapes():
    d = AndreevDots(**(random(3, 1) | {"eps_p": np.linspace(-1, 1, 6).reshape(2, 3)}))
    assert {value.shape for value in independent.currents(d).values()} == {(2, 3)}
    assert independent.hamiltonian(d).shape == (6, 8, 8)
