"""The ledger of the dots paper: its title and the numbers that it prints."""

from __future__ import annotations

from ..ledger import Paper

paper = Paper(
    "dots",
    title="Andreev-Coulomb drag in coupled quantum dots",
    authors=("S. M. Tabatabaei", "D. Sánchez", "A. Levy Yeyati", "R. Sánchez"),
    year=2020,
    reference="S. M. Tabatabaei, D. Sánchez, A. Levy Yeyati, and R. Sánchez, Andreev-Coulomb drag in coupled quantum "
              "dots, Phys. Rev. Lett. 125, 247701 (2020)",
    order=("1", "2", "Fig. 1", "Fig. 2", "Fig. 3", "Fig. 4"),
)
