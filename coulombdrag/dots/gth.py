"""Any master equation: steady state without a subtraction, currents of what its jumps carry, and their noise."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np

from .. import parallel
from ..errors import FloatArray, broadcast, in_range

_PIECE = 2048


@dataclass(frozen=True, kw_only=True, eq=False)
class MasterEquation:
    """Classical states with rates between them, by channel.

    Parameters
    ----------
    rates : array_like
        ``rates[channel, to, from]``, or ``rates[to, from]`` for a single channel without further axes. What stands on
        the diagonal changes no population, but its weights count.
    weights : array_like, optional
        ``weights[quantity, channel, to, from]``: what a jump adds to each quantity whose current is asked for, for
        example the electrons and the energy that it takes from a lead. By default one quantity for each channel, its
        number of jumps.
    states : sequence of str, optional
        Names of the states, for messages.

    Raises
    ------
    ValueError
        For negative rates, shapes that do not fit, or rates that leave states apart, which it names.

    Notes
    -----
    Further axes, after the structural ones, broadcast. Populations are found by the elimination of Grassmann, Taksar
    and Heyman: sums, products and quotients of positive numbers, so that each has all digits, however small it is.
    Currents here are differences of the gross fluxes and as exact as these; where a current is far smaller than they
    are, the factored forms of `CapacitiveDots` and its kin hold digits that no rate matrix can give.

    Examples
    --------
    A level between two leads, one of which fills it and one empties it:

    >>> from coulombdrag import dots
    >>> m = dots.MasterEquation(rates=[[[0, 0], [2.0, 0]], [[0, 1.0], [0, 0]]])
    >>> print(m.populations(), m.currents(), m.noise()[0, 0])
    [0.33333333 0.66666667] [0.66666667 0.66666667] 0.37037037037037035
    """

    rates: Any
    weights: Any = None
    states: Any = None

    def __post_init__(self) -> None:
        rates = in_range("rates", self.rates, 0.0, np.inf, nan=False,
                         why="rates between states; nothing negative on the diagonal either")
        if rates.ndim == 2:
            rates = rates[None]
        if rates.ndim < 3 or rates.shape[1] != rates.shape[2] or rates.shape[1] < 2:
            raise ValueError(f"rates has shape {rates.shape}; its first axes must be (channels, states, states) with "
                             "two states or more")
        channels, size = rates.shape[:2]
        weights = np.zeros((channels, channels, size, size))
        weights[np.arange(channels), np.arange(channels)] = 1.0
        if self.weights is not None:
            weights = in_range("weights", self.weights, -np.inf, np.inf, nan=False)
            if weights.shape[1:4] != (channels, size, size):
                raise ValueError(f"weights has shape {weights.shape}; its first axes must be (quantities, {channels}, "
                                 f"{size}, {size}), the last three those of rates")
        names = tuple(str(i) for i in range(size)) if self.states is None else tuple(self.states)
        if len(names) != size:
            raise ValueError(f"states = {names!r} must name each of the {size} states of rates")
        shape = broadcast(rates=np.empty(rates.shape[3:]), weights=np.empty(weights.shape[4:]))[0].shape
        for name, value in (("rates", rates), ("weights", weights), ("states", names), ("_shape", shape)):
            object.__setattr__(self, name, value)
        # refused here, not where it is asked for
        _ = self._order

    @property
    def shape(self) -> tuple[int, ...]:
        """Shape of what comes after the structural axes."""
        shape: tuple[int, ...] = self._shape  # type: ignore[attr-defined]
        return shape

    @cached_property
    def _total(self) -> FloatArray:
        """Rates of all channels together, [point, to, from], over the points of `rates` alone."""
        total = self.rates.sum(axis=0).reshape(*self.rates.shape[1:3], -1)
        return np.array(np.moveaxis(total, -1, 0), order="C")

    @cached_property
    def _order(self) -> np.ndarray:
        """Order of the states, [point, state]: first those that are left with a population."""
        n = self._total.shape[1]
        there = (self._total > 0.0) & ~np.eye(n, dtype=bool)
        patterns, which = np.unique(there.reshape(len(there), -1), axis=0, return_inverse=True)
        orders = np.array([self._arrange(pattern.reshape(n, n)) for pattern in patterns])
        return orders[which.ravel()]

    def _arrange(self, there: np.ndarray) -> np.ndarray:
        """States of the one closed class, then those that it is reached from."""
        from scipy.sparse.csgraph import connected_components

        count, label = connected_components(there, connection="strong")
        leaves = [there[np.ix_(label != c, label == c)].any() for c in range(count)]
        closed = [c for c in range(count) if not leaves[c]]
        if len(closed) > 1:
            sets = [", ".join(self.states[i] for i in np.flatnonzero(label == c)) for c in closed]
            parts = " and ".join("{" + names + "}" for names in sets)
            raise ValueError(f"rates leave the states {parts} apart: each of these sets is never left, so that no "
                             "steady state is unique")
        inside = label == closed[0]
        return np.concatenate([np.flatnonzero(inside), np.flatnonzero(~inside)])

    @cached_property
    def _solved(self) -> tuple[FloatArray, FloatArray]:
        """Populations and factors of the elimination, [point, ...], in the order of `_order`."""
        from ..loops import gth

        points = np.arange(len(self._order))[:, None, None]
        rates = np.array(self._total[points, self._order[:, :, None], self._order[:, None, :]], order="C")
        factors, populations, held = rates.copy(), np.empty(rates.shape[:2]), np.empty(len(rates), bool)
        parallel.in_pieces(lambda part: gth.eliminate(factors[part], populations[part], held[part]), len(rates), _PIECE)
        if not held.all():
            far = rates[~held]
            found = np.empty(far.shape[:2])
            gth.eliminate_far(far, found)
            populations[~held] = found
        return populations, factors

    def _own(self, value: FloatArray) -> FloatArray:
        """[point, state, ...] from the order of the elimination to the given one, batch axes last."""
        out = np.empty_like(value)
        np.put_along_axis(out, self._order, value, axis=1)
        return np.moveaxis(out, 0, -1).reshape(value.shape[1], *self.rates.shape[3:])

    def populations(self) -> FloatArray:
        """Probabilities of the states, first axis, in the steady state."""
        found = self._own(self._solved[0])
        return np.broadcast_to(found, (len(found), *self.shape)).copy()

    @cached_property
    def _carried(self) -> FloatArray:
        """What leaves each state with the jumps, [quantity, to, from, ...]."""
        carried: FloatArray = (_padded(self.weights, 4, self.shape) * _padded(self.rates, 3, self.shape)).sum(axis=1)
        return carried

    def currents(self) -> FloatArray:
        """Mean rate of change of each quantity, first axis."""
        return np.einsum("qij...,j...->q...", self._carried, self.populations())

    def noise(self) -> FloatArray:
        """Zero-frequency noise, first axes quantity and quantity: growth of the covariance of what has passed.

        For uncorrelated jumps it is the current itself; the spectral density in common use is twice this.
        """
        from ..loops import gth

        p, carried = self.populations(), self._carried
        mean = np.einsum("qij...,j...->q...", carried, p)
        arrives = np.einsum("qij...,j...->qi...", carried, p) - mean[:, None] * p
        weights, rates = _padded(self.weights, 4, self.shape), _padded(self.rates, 3, self.shape)
        shot = np.einsum("qcij...,scij...,cij...,j...->qs...", weights, weights, rates, p, optimize=True)
        n, quantities = len(p), len(carried)
        size = int(np.prod(self.shape))
        order = self._spread(self._order)
        sources = np.moveaxis(arrives.reshape(quantities, n, size), -1, 0)
        sources = np.array(np.take_along_axis(sources, order[:, None, :], axis=2), order="C")
        factors, populations = (np.array(self._spread(a), order="C") for a in (self._solved[1], self._solved[0]))
        parallel.in_pieces(lambda part: gth.respond(factors[part], populations[part], sources[part]), size, _PIECE)
        response = np.empty_like(sources)
        np.put_along_axis(response, np.broadcast_to(order[:, None, :], sources.shape), sources, axis=2)
        response = np.moveaxis(response, 0, -1).reshape(quantities, n, *self.shape)
        leaves = carried.sum(axis=1) - mean[:, None]
        memory = np.einsum("qj...,sj...->qs...", leaves, response)
        half = 0.5 * shot - memory
        if not np.isfinite(half).all():
            raise ValueError("rates span more than the noise can be found for: products of them are below 1e-308")
        return half + np.swapaxes(half, 0, 1)

    def _spread(self, value: np.ndarray) -> np.ndarray:
        """[point of `rates`, ...] to [point of all, ...]."""
        own = (1,) * (len(self.shape) - self.rates.ndim + 3) + self.rates.shape[3:]
        index = np.broadcast_to(np.arange(len(value)).reshape(own), self.shape).ravel()
        return value[index]


def _padded(value: FloatArray, own: int, shape: tuple[int, ...]) -> FloatArray:
    """With as many batch axes as `shape`, after the first `own`."""
    missing = len(shape) - (value.ndim - own)
    padded: FloatArray = value.reshape(value.shape[:own] + (1,) * missing + value.shape[own:])
    return padded
