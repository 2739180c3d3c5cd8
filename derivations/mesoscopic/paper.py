"""The ledger of the mesoscopic paper: its title and the numbers that it prints."""

from __future__ import annotations

from ..ledger import Paper

paper = Paper(
    "mesoscopic",
    title="Mesoscopic Coulomb drag",
    authors=("N. A. Mortensen", "K. Flensberg", "A.-P. Jauho"),
    reference="N. A. Mortensen, K. Flensberg, and A.-P. Jauho, Mesoscopic Coulomb drag: scattering matrices and wave "
              "functions",
    order=(*map(str, range(1, 25)), "Fig. 1", "Fig. 2"),
)
