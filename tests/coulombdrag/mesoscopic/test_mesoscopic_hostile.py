"""What makes no sense is refused by name, without warnings from NumPy."""

import numpy as np
import pytest

from coulombdrag import mesoscopic
from coulombdrag.mesoscopic import ChaoticDot, ChaoticPair, Gated, SecondOrder, Strip, WirePair

pytest.importorskip("xarray", reason="ensembles need the extra sweep")
drag, sweep = mesoscopic.drag_from_states, mesoscopic.field_sweep
DOT = ChaoticDot(channels=2, beta=2, overlaps=[[1.0, 0.5], [0.5, 1.0]])
CHAIN, FLAT, UNIT = Strip(length=4, width=1), np.zeros(4), np.eye(2)
STATES = [FLAT, FLAT]
LEVELS = (-1.2, -1.2)
PAIR = WirePair(sites=6, kF=1.0, spacing=1.0)


@pytest.mark.parametrize("wires", [WirePair(sites=100, kF=np.pi / 2, spacing=1.0), 
                                   WirePair(sites=5, kF=1.0, spacing=1e40)])
def test_a_clean_drag_that_is_rounding_is_no_unit(wires):
    """At half filling 2 k_F is half a reciprocal lattice vector, and the drag without disorder vanishes."""
    for ask in (lambda: wires.ensemble(realisations=10, kFl=1e4), lambda: SecondOrder(wires)):
        with pytest.raises(ValueError, match="zero but for rounding"):
            ask()


@pytest.mark.parametrize("spacing", [1e-160, 1e-320])
def test_an_interaction_that_would_overflow_is_refused(spacing):
    with pytest.raises(ValueError, match=r"interaction\[0, 0\] = .* spacing = "):
        WirePair(sites=5, kF=1.0, spacing=spacing)
    with pytest.raises(ValueError, match=r"interaction\[0, 0\]"):
        WirePair(sites=5, kF=1.0, spacing=1.0, interaction=np.full((5, 5), 1e300))
    with pytest.raises(ValueError, match="distance = 1e"):
        Gated(1e200)


@pytest.mark.parametrize("U, said", [(np.zeros((2, 2)), "leave no drag"),
                                     ([[1e200, 0.0], [0.0, 1.0]], r"interaction\[0, 0\]")])
def test_dots_without_drag_have_no_ensemble(U, said):
    with pytest.raises(ValueError, match=said):
        ChaoticPair(drive=DOT, drag=DOT, interaction=U).ensemble(10)


@pytest.mark.parametrize("ask, said", [
    (lambda: PAIR.ensemble(realisations=10, kFl=1e4, bins=3), "bins = 3 must be two edges"),
    (lambda: PAIR.ensemble(realisations=10, kFl=1e4, antithetic="a"), "antithetic must be True or False, got 'a'"),
    (lambda: PAIR.ensemble(realisations=10, kFl=1e4, even=np.nan), "even must be True or False"),
    (lambda: drag(UNIT, STATES, UNIT, STATES, np.eye(4), left=1), "left = 1"),
    (lambda: drag(UNIT, STATES, UNIT, STATES, np.full((4, 4), np.nan)), r"U\[0, 0\] = nan"),
    (lambda: ChaoticDot(channels=2, beta=2, overlaps=UNIT, joint=2), "joint must be True or False, got 2"),
    (lambda: mesoscopic.three_point(np.eye(2), None), "psi must be an array"),
    (lambda: sweep((CHAIN, CHAIN), STATES, np.eye(4), energy=-1.2, field=[0.0]), "energy has shape"),
    (lambda: sweep((CHAIN,), STATES, np.eye(4), energy=LEVELS, field=[0.0]), "strips must be a pair"),
    (lambda: sweep((CHAIN, 3), STATES, np.eye(4), energy=LEVELS, field=[0.0]), "strips must be two"),
    (lambda: mesoscopic.from_kwant(None, None), "smatrix and wave_function must be"),
    (lambda: PAIR.drag(np.zeros((2, 6)), np.zeros((3, 6))), "as many, or one of a wire"),
])
def test_arguments_are_named(ask, said):
    with pytest.raises((ValueError, TypeError), match=said):
        ask()


def test_no_sample_transmits_more_than_all():
    w = WirePair(sites=50, kF=1.1, spacing=1.0)
    assert w.transmission(np.zeros(50)) <= 1.0 and w.log_transmission(np.zeros(50)) <= 0.0
