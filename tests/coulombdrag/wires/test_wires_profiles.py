"""Regimes of Appendix D from the runtime model, against thirty-digit integrals of the same equations."""

import doctest

import mpmath
import numpy as np
import pytest

from coulombdrag.derivations.wires.exact import Exact
from coulombdrag.wires import FokkerPlanckModel, profiles

EF = 60.0


def model(ratio):
    return FokkerPlanckModel(eF1=EF, eF2=EF, T=1.0, D2=1.0, lambda1=ratio, lambda2=ratio, kappa=0.0)


@pytest.mark.parametrize("logarithm", [-100, -60.7, -30, -1.5, 30, 120])
def test_slopes_are_those_of_thirty_digits(logarithm):
    energies = np.array([10.0, 45.0, 55.0])
    with mpmath.workdps(30):
        wires = Exact((60, 60), 1, (mpmath.exp(logarithm),)*2, 0, digits=30)

        def shape(x):
            return mpmath.log(wires.gap(mpmath.sqrt(2*x))/2*mpmath.sech((x - 60)/2)**2)

        expected = [float(mpmath.diff(shape, x)) for x in energies]
    assert profiles.local_slope(model(float(mpmath.exp(logarithm))), energies) == pytest.approx(expected, abs=2e-5)


def test_a_step_from_one_regime_to_the_next_is_at_its_boundary():
    edges = profiles.boundaries(EF, 1.0)
    ratios = np.exp(-np.stack([edges + 1e-6, edges - 1e-6]))
    above, below = profiles.profile_regime(model(ratios))
    assert list(above) == list(profiles.NAMES[:-1])
    assert list(below) == list(profiles.NAMES[1:])


def test_third_boundary_solves_its_equation():
    edge = profiles.boundaries(EF, 1.0, 0.3)[2]
    assert edge == pytest.approx(np.log(0.3*np.sqrt(EF*(EF - edge))), rel=1e-12)


def test_examples():
    assert doctest.testmod(profiles).failed == 0


@pytest.mark.parametrize("call, words", [
    (lambda: profiles.boundaries(-1.0, 1.0), "eF"), (lambda: profiles.boundaries(1.0, 0.0), "T"),
    (lambda: profiles.rooms(1.0, 1.0, 2.0), "share"), (lambda: profiles.local_slope(model(1.0), -1.0), "energy"),
    (lambda: profiles.local_slope(model(1.0), [[1.0]]), "one axis"),
])
def test_refusals(call, words):
    with pytest.raises(ValueError, match=words):
        call()
