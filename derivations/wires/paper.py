"""The ledger of the wires paper: its title and the numbers that it prints."""

from __future__ import annotations

from ..ledger import Paper

paper = Paper(
    "wires",
    title="Ultranarrow resonance in Coulomb drag between quantum wires at coinciding densities",
    authors=("A. P. Dmitriev", "I. V. Gornyi", "D. G. Polyakov"),
    year=2016,
    reference="A. P. Dmitriev, I. V. Gornyi, and D. G. Polyakov, Ultranarrow resonance in Coulomb drag between quantum "
              "wires at coinciding densities (2016), with its supplement",
    order=(*map(str, range(1, 155)),
           *(f"A.{i}" for i in range(1, 11)), *(f"B.{i}" for i in range(1, 13)), "C.1", "C.2",
           *(f"D.{i}" for i in range(1, 12)), *(f"S{i}" for i in range(1, 30)), "Fig. 1", "Fig. 2"),
)
