"""Conditions under which a theory holds, each with the number that a device has."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from .errors import FloatArray

#: What "much smaller than one" is read as.
SMALL = 0.3


@dataclass(frozen=True)
class Condition:
    """One condition: `number` must be `relation` ("<" or ">") `bound`.

    `holds` is an array of bool, or None where a number is not known (then `number` is NaN). `rough` marks a number
    that rests on an order-of-magnitude estimate.
    """

    name: str
    number: FloatArray | np.float64
    relation: str
    bound: float
    meaning: str
    rough: bool = False

    @property
    def allowed(self) -> str:
        """The allowed range, as text."""
        return f"{self.relation} {self.bound:g}"

    @property
    def holds(self) -> npt.NDArray[np.bool_] | None:
        """Whether the condition holds, or None where it is not known."""
        if np.isnan(self.number).any():
            return None
        return np.asarray(self.number < self.bound if self.relation == "<" else self.number > self.bound)

    def record(self) -> dict[str, Any]:
        """Return the condition as plain JSON values."""
        known = self.holds
        return {"name": self.name, "number": None if known is None else self.number.tolist(), "allowed": self.allowed,
                "holds": None if known is None else known.tolist(), "rough": self.rough, "meaning": self.meaning}


class Validity(Mapping[str, Condition]):
    """Conditions by name. Iterate over it, print it, or ask `broken` and `unknown`.

    Examples
    --------
    >>> v = Validity([Condition("k_F d", np.float64(16.0), ">", 3.0, "layers far apart")])
    >>> v["k_F d"].allowed, v.broken
    ('> 3', ())
    """

    def __init__(self, conditions: list[Condition]) -> None:
        self._conditions = {c.name: c for c in conditions}

    def __getitem__(self, name: str) -> Condition:
        return self._conditions[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._conditions)

    def __len__(self) -> int:
        return len(self._conditions)

    @property
    def broken(self) -> tuple[str, ...]:
        """Names of the conditions that fail, somewhere in the arrays."""
        return tuple(n for n, c in self.items() if c.holds is not None and not c.holds.all())

    @property
    def unknown(self) -> tuple[str, ...]:
        """Names of the conditions that cannot be judged from what is given."""
        return tuple(n for n, c in self.items() if c.holds is None)

    def records(self) -> tuple[dict[str, Any], ...]:
        """Return all conditions as plain JSON values, for a result."""
        return tuple(c.record() for c in self.values())

    def __repr__(self) -> str:
        lines = []
        for c in self.values():
            known = c.holds
            state = "unknown" if known is None else "holds" if known.all() else "BROKEN"
            number = "-" if known is None or known.size == 0 else f"{c.number:.3g}" if c.number.ndim == 0 else (
                f"{c.number.min():.3g}..{c.number.max():.3g}")
            about = " ~" if c.rough else "  "
            lines.append(f"{state:8s}{c.name:24s}{about}{number:>16s} {c.allowed:8s} {c.meaning}")
        if any(c.rough for c in self.values()):
            lines.append("~ an order of magnitude")
        return "\n".join(lines)
