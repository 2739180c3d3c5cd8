"""Agreement with QmeQ 1.1: sweeps of bias and gate of two normal dots, 1000 points each."""

import json
from pathlib import Path

import numpy as np
import pytest

from coulombdrag import dots

DATA = json.loads((Path(__file__).parents[2] / "data/qmeq_drag.json").read_text(encoding="utf-8"))
GIVEN = DATA["parameters"]
# QmeQ solves for the populations in float64 and subtracts gross fluxes: errors are a few roundings of Gamma. The leads'
# occupation is exact within its band of 1e4 kT.
ROUNDING = 20*2**-53*np.max(GIVEN["GAMMA"])


def sweep(name):
    """The dots along one of the two sweeps."""
    V = np.array(DATA["bias"]["V"]) if name == "bias" else np.full(1000, GIVEN["V_GATE"])
    e_b = np.full(1000, GIVEN["EB"]) if name == "bias" else np.array(DATA["gate"]["e_b"])
    zero = np.zeros(1000)
    return dots.CapacitiveDots(eps=(zero + GIVEN["EA"], e_b), U=GIVEN["U"], Gamma=GIVEN["GAMMA"], kT=GIVEN["T"],
                               mu=(V/2, -V/2, zero, zero))


@pytest.mark.parametrize("name", ["bias", "gate"])
def test_particle_currents(name):
    found, wanted = sweep(name).currents(), np.array(DATA[name]["current"]).T
    assert found.shape == wanted.shape == (4, 1000)
    assert abs(found - wanted).max() < ROUNDING
    assert abs(wanted[2]).max() > 1e9*ROUNDING


@pytest.mark.parametrize("name", ["bias", "gate"])
def test_energy_currents(name):
    found, wanted = sweep(name).energy_currents(), np.array(DATA[name]["energy_current"]).T
    assert abs(found - wanted).max() < ROUNDING*max(abs(e) + GIVEN["U"] for e in (GIVEN["EA"], *DATA["gate"]["e_b"]))


def test_where_qmeq_has_no_digits_left():
    """Conserved to the last bit here, to the roundings of the gross fluxes there."""
    d = sweep("gate")
    own = [abs(np.array(DATA["gate"]["current"])[:, 2:].sum(axis=1)).max(), abs(d.currents()[2:].sum(axis=0)).max()]
    assert own[0] > 0.0 and own[1] == 0.0


def test_the_ring_as_a_rate_matrix():
    """The general route to the same currents, with the noise that QmeQ's Pauli solver does not give."""
    states = [(0, 0), (1, 0), (0, 1), (1, 1)]
    V, eps = np.array(DATA["bias"]["V"]), (GIVEN["EA"], GIVEN["EB"])
    rates, weights = np.zeros((4, 4, 4, 1000)), np.zeros((4, 4, 4, 4))
    for lead, (dot, mu) in enumerate(((0, V/2), (0, -V/2), (1, 0*V), (1, 0*V))):
        for n in (0, 1):
            low, high = ((0, n), (1, n)) if dot == 0 else ((n, 0), (n, 1))
            i, j = states.index(low), states.index(high)
            fermi = 1/(1 + np.exp((eps[dot] + n*GIVEN["U"] - mu)/GIVEN["T"]))
            rates[lead, j, i], rates[lead, i, j] = (GIVEN["GAMMA"][lead][n]*f for f in (fermi, 1 - fermi))
            weights[lead, lead, j, i], weights[lead, lead, i, j] = 1, -1
    m = dots.MasterEquation(rates=rates, weights=weights)
    assert abs(m.currents() - np.array(DATA["bias"]["current"]).T).max() < ROUNDING
    noise = m.noise()
    # what enters a dot leaves it: the noise of its two leads is one and the same
    for i, j in ((0, 1), (2, 3)):
        assert noise[i, i] == pytest.approx(noise[j, j], rel=1e-11)
        assert noise[i, i] == pytest.approx(-noise[i, j], rel=1e-11)
    # between the dots the fluctuations are correlated, as far as covariances may be
    assert (noise[0, 0]*noise[2, 2] > noise[0, 2]**2).all() and abs(noise[0, 2]).max() > 1e-2*noise[2, 2].max()
