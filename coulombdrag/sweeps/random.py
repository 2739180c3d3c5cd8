"""Random numbers that belong to a realisation: the same alone, in any chunk and on any worker.

Counter-based (Philox 4x64-10): the number at a site of a realisation is a function of seed, stream, realisation and
site.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from ..errors import FloatArray, whole_number

_WORD = 2**64 - 1


def words(seed: int, first: int, count: int, sites: int, stream: int = 0) -> npt.NDArray[np.uint64]:
    """Return 64 random bits for each of `sites` sites of realisations ``first`` to ``first + count - 1``.

    Parameters
    ----------
    seed, stream : int
        0 to 2**64 - 1: the key. Streams keep apart what a realisation draws for different purposes.
    first, count : int
        Realisations, 0 to 2**63 - 1.
    sites : int
        Numbers for each.

    Examples
    --------
    >>> bool((words(1, 5, 2, 8) == words(1, 0, 7, 8)[5:]).all())
    True
    """
    from .philox_loop import fill

    out = np.empty((whole_number("count", count, 0), whole_number("sites", sites, 0)), dtype=np.uint64)
    fill(np.uint64(whole_number("seed", seed, 0, _WORD)), np.uint64(whole_number("stream", stream, 0, _WORD)),
         whole_number("first", first, 0, 2**63 - 1 - count), out)
    return out


def uniform(seed: int, first: int, count: int, sites: int, stream: int = 0) -> FloatArray:
    """Return numbers that are uniform between 0 and 1, both excluded; parameters as in `words`.

    Examples
    --------
    >>> uniform(1, 0, 3, 4).shape
    (3, 4)
    """
    bits = (words(seed, first, count, sites, stream) >> np.uint64(12)).astype(np.float64)
    return bits * 2.0**-52 + 2.0**-53


def normal(seed: int, first: int, count: int, sites: int, stream: int = 0) -> FloatArray:
    """Return numbers of the normal law with mean 0 and variance 1; parameters as in `words`.

    Examples
    --------
    >>> bool(abs(normal(1, 0, 1000, 4).mean()) < 0.1)
    True
    """
    from scipy.special import ndtri

    return np.asarray(ndtri(uniform(seed, first, count, sites, stream)), dtype=np.float64)
