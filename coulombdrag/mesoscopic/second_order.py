"""The even part of the drag at leading order in the disorder, exact on the lattice: what sqrt(1 + c^2) leaves out."""

from __future__ import annotations

import numpy as np

from ..errors import FloatArray, a_number, in_range
from .functions import PATHS
from .wires import WirePair

#: Step of the differences: their error is its square, that of rounding 1e-16 over its square.
_STEP = 1e-3


class SecondOrder:
    """Mean and rms of [g(V) + g(-V)]/2 over the clean drag, to leading order in the variance of the disorder.

    The even part begins with a quadratic form in the on-site energies. Its matrix is taken here by differences of
    `WirePair.drag`; mean and variance over Gaussian energies are traces. Other than ``sqrt(1 + c**2)`` and Eq. (4) this
    keeps all terms of the order, those smaller by U12(2 k_F)/U12(0) too, and the lattice.

    Parameters
    ----------
    wires : WirePair
        Two wires of the same number of sites and the same k_F.

    Raises
    ------
    ValueError
        If the wires differ or have no drag without disorder.

    Examples
    --------
    >>> from coulombdrag import mesoscopic
    >>> form = mesoscopic.SecondOrder(mesoscopic.WirePair(sites=60, kF=0.5, spacing=4.0))
    >>> round(form.rms(1e5, 1.0)/form.rms(1e5, 0.0)/2**0.5, 3)
    0.997
    """

    def __init__(self, wires: WirePair) -> None:
        if not isinstance(wires, WirePair):
            raise TypeError(f"wires must be a WirePair, got {wires!r:.60}")
        (n, other), (k, k_other) = wires.solver.sites, wires.solver.kF
        if n != other or k != k_other:
            raise ValueError(f"wires must be alike, got sites = {(n, other)}, kF = {(k, k_other)}")
        unit = wires.solver.unit()

        def excess(V: FloatArray) -> FloatArray:
            both = [np.asarray(wires.drag(sign * V[:, :n], sign * V[:, n:])) for sign in (1, -1)]
            return 0.5 * (both[0] + both[1]) / unit - 1.0

        steps = _STEP * np.eye(2 * n)
        alone = excess(steps)
        form = np.diag(2.0 * alone)
        for i in range(2 * n - 1):
            later = slice(i + 1, 2 * n)
            form[i, later] = form[later, i] = excess(steps[i] + steps[later]) - alone[i] - alone[later]
        self._form, self._sites = form / _STEP**2, n
        self._variance = 4.0 * np.sin(k) ** 2 * k

    def mean(self, kFl: float, c: float = 0.0) -> float:
        """Mean of the even part over the clean drag, with potentials of correlation c.

        Examples
        --------
        >>> from coulombdrag import mesoscopic
        >>> form = mesoscopic.SecondOrder(mesoscopic.WirePair(sites=20, kF=1.0, spacing=1.0))
        >>> form.mean(1e5, 1.0) > form.mean(1e5, 0.0)
        True
        """
        kFl, c = self._checked(kFl, c)
        total = 0.5 * np.trace(self._form) + c * np.trace(self._form, offset=self._sites)
        return float(1.0 + self._variance / kFl * total)

    def rms(self, kFl: float, c: float = 0.0) -> float:
        """Rms of the even part about its mean, over the clean drag.

        Examples
        --------
        >>> from coulombdrag import mesoscopic
        >>> form = mesoscopic.SecondOrder(mesoscopic.WirePair(sites=20, kF=1.0, spacing=1.0))
        >>> round(form.rms(1e5)/form.rms(2e5), 12)
        2.0
        """
        kFl, c = self._checked(kFl, c)
        n = self._sites
        moved = np.concatenate([self._form[:, :n] + c * self._form[:, n:], c * self._form[:, :n] + self._form[:, n:]],
                               axis=1)
        return float(self._variance / kFl * np.sqrt(0.5 * np.sum(moved * moved.T)))

    def _checked(self, kFl: float, c: float) -> tuple[float, float]:
        return float(in_range("kFl", kFl, *PATHS, nan=False)), a_number("c", c, -1.0, 1.0, why="a correlation")
