"""The ledger of the bilayer paper: its title and the numbers that it prints."""

from __future__ import annotations

from ..ledger import Paper

paper = Paper(
    "bilayer",
    title="Nonreciprocal Coulomb drag in electron bilayers",
    authors=("Dmitry Zverevich", "Alex Levchenko"),
    year=2025,
    reference="D. Zverevich and A. Levchenko, Nonreciprocal Coulomb drag in electron bilayers (2025)",
    order=("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15", "16", "17", "18",
           "19a", "19b", "19c", "19d", "20a", "20b", "20c", "21", "22a", "22b", "23", "24", "Fig. 2", "Fig. 3"),
)
