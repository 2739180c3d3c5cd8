"""The quadratic form of the even part, against ensembles and against the closed forms."""

import numpy as np
import pytest

from coulombdrag import mesoscopic
from coulombdrag.mesoscopic import SecondOrder, WirePair


@pytest.fixture(scope="module")
def wires():
    return WirePair(sites=60, kF=0.5, spacing=2.0)


@pytest.mark.parametrize("c", [-1.0, 0.0, 0.5, 1.0])
def test_mean_and_rms_of_the_even_part_are_those_of_an_ensemble(wires, c):
    pytest.importorskip("xarray", reason="ensembles need the extra sweep")
    form = SecondOrder(wires)
    found = wires.ensemble(realisations=20_000, kFl=1e6, correlation=c, seed=3, even=True).even
    # the next order is smaller by the rms itself, 5e-4, which the errors here exceed
    assert abs(found.mean - form.mean(1e6, c)) < 4.5 * found.mean_error
    assert abs(found.rms - form.rms(1e6, c)) < 4.5 * found.rms_error


def test_a_path_that_is_longer_by_two_halves_mean_and_rms(wires):
    form = SecondOrder(wires)
    assert abs(form.rms(1e5, 0.3) / form.rms(2e5, 0.3) - 2.0) < 1e-12
    assert abs((form.mean(1e5, 0.3) - 1.0) / (form.mean(2e5, 0.3) - 1.0) - 2.0) < 1e-9


def test_the_square_root_leaves_out_what_is_smaller_by_backscattering():
    """U12(2 k_F)/U1 is 0.056 at k_F d = 1 and 0.010 at k_F d = 2: so much smaller is what is left out."""
    left, small = [], []
    for spacing in (2.0, 4.0):
        form = SecondOrder(WirePair(sites=60, kF=0.5, spacing=spacing))
        left.append(1.0 - form.rms(1e5, 1.0) / form.rms(1e5, 0.0) / mesoscopic.correlation_enhancement(1.0))
        moments = mesoscopic.interaction_moments(30.0, 0.5 * spacing)
        small.append(moments["U2k"] / moments["U1"])
    assert 0.0 < left[1] < 0.005 < left[0] < 0.05
    assert 0.3 < left[1] / left[0] * small[0] / small[1] < 3.0


def test_long_wires_have_the_rms_of_equation_4():
    # k_F L = 100 on 200 sites: one part in a hundred is the lattice and U12(2 k_F)
    form = SecondOrder(WirePair(sites=200, kF=0.5, spacing=2.0))
    assert abs(form.rms(1e5) / mesoscopic.relative_fluctuation(100.0, 1.0, 1e5) - 1.0) < 0.01


def test_unlike_wires_and_wrong_arguments_are_refused(wires):
    with pytest.raises(ValueError, match="must be alike"):
        SecondOrder(WirePair(sites=(10, 12), kF=1.0, spacing=1.0))
    with pytest.raises(ValueError, match="zero but for rounding"):
        SecondOrder(WirePair(sites=1, kF=1.0, spacing=1.0))
    with pytest.raises(TypeError, match="must be a WirePair"):
        SecondOrder(np.eye(3))
    form = SecondOrder(WirePair(sites=4, kF=1.0, spacing=1.0))
    with pytest.raises(ValueError, match="c = 1.5"):
        form.rms(1e5, 1.5)
    with pytest.raises(ValueError, match="kFl"):
        form.mean(float("nan"))
