"""Philox 4x64-10 (Salmon et al. 2011), the generator of `numpy.random.Philox`, over many counters at once."""

from __future__ import annotations

from typing import Any

import numba
import numpy as np

_LOW = np.uint64(0xFFFFFFFF)
_HALF = np.uint64(32)
_M0, _M1 = np.uint64(0xD2E7470EE14C6C93), np.uint64(0xCA5A826395121157)
_W0, _W1 = np.uint64(0x9E3779B97F4A7C15), np.uint64(0xBB67AE8584CAA73B)


@numba.njit(cache=True, nogil=True, inline="always")
def _high(a: Any, b: Any) -> Any:
    """The upper 64 bits of a product."""
    a0, a1, b0, b1 = a & _LOW, a >> _HALF, b & _LOW, b >> _HALF
    middle = a1 * b0 + ((a0 * b0) >> _HALF)
    other = a0 * b1 + (middle & _LOW)
    return a1 * b1 + (middle >> _HALF) + (other >> _HALF)


@numba.njit(cache=True, nogil=True)
def fill(seed: Any, stream: Any, first: Any, out: Any) -> None:
    """Write the words of realisations ``first, first + 1, ...`` (rows) at sites 0, 1, ... (columns)."""
    count, sites = out.shape
    for row in range(count):
        for block in range((sites + 3) // 4):
            c0, c1, c2, c3 = np.uint64(block), np.uint64(0), np.uint64(first + row), np.uint64(0)
            k0, k1 = seed, stream
            for turn in range(10):
                if turn:
                    k0, k1 = k0 + _W0, k1 + _W1
                h0, l0, h1, l1 = _high(_M0, c0), _M0 * c0, _high(_M1, c2), _M1 * c2
                c0, c1, c2, c3 = h1 ^ c1 ^ k0, l1, h0 ^ c3 ^ k1, l0
            words = (c0, c1, c2, c3)
            for i in range(min(4, sites - 4 * block)):
                out[row, 4 * block + i] = words[i]
