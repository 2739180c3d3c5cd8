"""Small problems that compile the loops of each system which are written by hand, into numba's cache."""

from __future__ import annotations

from typing import Any

import numpy as np


def bilayer() -> None:
    """There are none."""


def wires() -> None:
    """The exactly solvable model and its distribution functions."""
    from . import wires as system

    model = system.FokkerPlanckModel(eF1=1.0, eF2=1.1, T=1.0, D2=1.0, lambda1=0.1, lambda2=0.1, kappa=0.0)
    model.drag_resistivity()
    model.distribution(np.linspace(0.0, 1.0, 3))


def dots() -> None:
    """Currents of all models, and the steady state of a rate matrix."""
    from . import dots as system

    passive: dict[str, Any] = {"eps_p": 0.1, "eps_a": 0.0, "U_ap": 0.5, "Gamma_S": 0.1, "Gamma_N": 0.1, "Gamma_L": 0.1,
                               "Gamma_R": 0.1, "bias": 1.0, "kT": 1.0}
    pairs = system.AndreevDots(U_p=0.5, **passive)
    for found in (pairs.currents, pairs.populations, pairs.cycles):
        found()
    system.QuasiparticleDots(U_p=0.5, gap=0.2, dynes=1e-3, **passive).currents()
    two = system.CapacitiveDots(eps=(-0.3, -0.2), mu=(0.1, 0.0, 0.0, 0.0), U=0.5, Gamma=((0.1, 0.2),) * 4)
    two.currents()
    two.energy_currents()
    system.MasterEquation(rates=[[[0.0, 0.0], [2.0, 0.0]], [[0.0, 1.0], [0.0, 0.0]]]).noise()


def mesoscopic() -> None:
    """The drag of wires, with the random numbers of ensembles."""
    from . import mesoscopic as system
    from .loops.mesoscopic_normal import normals
    from .mesoscopic.solver import LANES

    even, odd = (system.WirePair(sites=4, kF=1.0, spacing=1.0, interaction=U)
                 for U in (system.Coulomb(), np.arange(16.0).reshape(4, 4)))
    for pair in (even, odd):
        pair.drag(np.zeros(4), np.zeros(4))
    normals(np.uint64(0), np.uint64(0), 0, 1.0, np.empty((4, LANES)))


def peltier() -> None:
    """Sweeps with and without a field."""
    from . import peltier as system

    for flux in (0.0, 0.1):
        system.Strip(length=4, width=2, onsite=0.0, energy=0.2, Gamma=0.3, flux=flux).solve()
