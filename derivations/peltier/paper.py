"""The ledger of the Peltier paper: its title and the numbers that it prints."""

from __future__ import annotations

from ..ledger import Paper

paper = Paper(
    "peltier",
    title="Fluctuating local thermoelectric heat in dirty metals",
    authors=("D. P. DiVincenzo",),
    year=1993,
    reference="D. P. DiVincenzo, Fluctuating local thermoelectric heat in dirty metals, Phys. Rev. B 48, 1404 (1993)",
    order=(*map(str, range(1, 15)), *(f"A{n}" for n in range(1, 10)), "Fig. 1", "Fig. 2", "footnote 13"),
)
