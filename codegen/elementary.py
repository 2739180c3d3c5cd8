"""exp, expm1, log, log1p and what is built on them, as branch-free source that LLVM vectorises inside a loop.

Each function is printed into the generated module that needs it and is inlined there. Facts behind the form: numba
turns ``np.exp`` into one libm call a point; a Horner loop over a tuple, or a call that is not inlined, keeps LLVM from
vectorising; contraction to fused multiply-adds does not happen without fastmath, so it is written out (``_fma``, which
rounds once everywhere, so that the bits do not depend on the machine).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from math import inf, isfinite, nan
from types import MappingProxyType
from typing import Any

import numpy as np

from coulombdrag.codegen import special
from coulombdrag.codegen.coefficients import EXP, LOG

__all__ = ["FUNCTIONS", "Elementary", "closure", "evaluator", "exact_fma", "horner_lines"]

#: 1.5 * 2**52 + 1023: adding it rounds to an integer n and leaves n + 1023 in the last bits.
SHIFT = 6755399441055744.0 + 1023.0


@dataclass(frozen=True)
class Elementary:
    """Source of one function, what it calls, its cost, and the error in ulp that the tests allow."""

    name: str
    source: str
    needs: tuple[str, ...]
    operations: int
    ulp: float
    about: str


def horner_lines(target: str, variable: str, coefficients: Sequence[float]) -> str:
    """Unrolled Horner steps, one statement a line; coefficients lowest power first."""
    *rest, top = coefficients
    lines = [f"    {target} = {top!r}"]
    lines += [f"    {target} = _fma({target}, {variable}, {c!r})" for c in reversed(rest)]
    return "\n".join(lines)


_EXP_CORE = f'''
def _exp_core(z):
    """r, e**r - 1 - r and the shifted integer n, where z = n log 2 + r and abs(r) <= log(2)/2."""
    t = _fma(z, 1.4426950408889634, {SHIFT!r})
    n = t - {SHIFT!r}
    h = _fma(n, -0.6931471805599453, z)
    r = _fma(n, -2.3190468138462996e-17, h)
    c = _fma(n, -2.3190468138462996e-17, h - r)
{horner_lines("q", "r", EXP)}
    return r, _fma(r*r, q, _fma(c, r, c)), t
'''

_POWER = f'''
def _powers_of_two(t):
    """2**n as a product of two factors, and one over the second: n runs beyond the exponents of float64."""
    n = t - {SHIFT!r}
    a = _fma(n, 0.5, {SHIFT!r})
    b = n - (a - {SHIFT!r})
    first = np.int64(np.float64(a).view(np.int64) << 52).view(np.float64)
    second = np.int64(np.float64(b + {SHIFT!r}).view(np.int64) << 52).view(np.float64)
    inverse = np.int64(np.float64({SHIFT!r} - b).view(np.int64) << 52).view(np.float64)
    return first, second, inverse
'''

_EXP = '''
def _exp(z):
    """e**z for every float64."""
    z = -746.0 if z < -746.0 else z
    z = 710.0 if z > 710.0 else z
    r, q, t = _exp_core(z)
    a, b, _ = _powers_of_two(t)
    return _fma(a, r + q, a)*b
'''

_EXPM1 = '''
def _expm1(z):
    """e**z - 1 for every float64."""
    z = -746.0 if z < -746.0 else z
    z = 710.0 if z > 710.0 else z
    r, q, t = _exp_core(z)
    a, b, c = _powers_of_two(t)
    d = a - c
    h = _fma(a, r, d)
    e = (a - d) - c
    return (h + _fma(a, q, _fma(a, r, d - h) + e))*b
'''

_EXP_NEAR = '''
def _exp_near(z):
    """e**z for -708 <= z <= 709, where 2**n is one factor; beyond, the value at the end."""
    z = -708.0 if z < -708.0 else z
    z = 709.0 if z > 709.0 else z
    r, q, t = _exp_core(z)
    a = np.int64(np.float64(t).view(np.int64) << 52).view(np.float64)
    return _fma(a, r + q, a)
'''

_EXPM1_NEAR = '''
def _expm1_near(z):
    """e**z - 1 for z <= 709; beyond, the value at the end."""
    z = -708.0 if z < -708.0 else z
    z = 709.0 if z > 709.0 else z
    r, q, t = _exp_core(z)
    a = np.int64(np.float64(t).view(np.int64) << 52).view(np.float64)
    d = a - 1.0
    h = _fma(a, r, d)
    e = (a - d) - 1.0
    return h + _fma(a, q, _fma(a, r, d - h) + e)
'''

#: Bits of sqrt(1/2) and of 1.5 * 2**52, the number whose last bits hold an integer.
_ROOT_BITS = int(np.float64(0.7071067811865476).view(np.int64))
_SHIFT_BITS = int(np.float64(6755399441055744.0).view(np.int64))

_LOG_CORE = f'''
def _log_core(f, k, c):
    """log(1 + f) + k log 2 + c for sqrt(1/2) <= 1 + f < sqrt(2), an integer k and a small c."""
    s = f/(2.0 + f)
    z = s*s
{horner_lines("q", "z", LOG)}
    h = 0.5*(f*f)
    tail = _fma(s, _fma(z, q, h), _fma(k, 1.9082149292705877e-10, c))
    return _fma(k, 0.6931471803691238, f - (h - tail))
'''

_SPLIT = f'''
def _split(x):
    """x = 2**k (1 + f) with sqrt(1/2) <= 1 + f < sqrt(2), for a normal positive x."""
    bits = np.float64(x).view(np.int64)
    k = (bits - {_ROOT_BITS}) >> 52
    f = np.int64(bits - (k << 52)).view(np.float64) - 1.0
    return f, np.int64(k + {_SHIFT_BITS}).view(np.float64) - 6755399441055744.0
'''

_LOG = '''
def _log(x):
    """Logarithm for every float64; NaN below zero."""
    v = x*18014398509481984.0 if x < 2.2250738585072014e-308 else x
    e = -54.0 if x < 2.2250738585072014e-308 else 0.0
    f, k = _split(v)
    y = _log_core(f, k + e, 0.0)
    y = y if x < np.inf else x
    z = -np.inf if x == 0.0 else np.nan
    return y if x > 0.0 else z
'''

_LOG1P = '''
def _log1p(x):
    """log(1 + x) for every float64; NaN below -1."""
    u = 1.0 + x
    b = u - 1.0
    c = ((1.0 - (u - b)) + (x - b))/u
    f, k = _split(u)
    f = x if k == 0.0 else f
    c = 0.0 if k == 0.0 else c
    y = _log_core(f, k, c)
    y = y if x < np.inf else x
    z = -np.inf if x == -1.0 else np.nan
    return y if x > -1.0 else z
'''

_TANH = '''
def _tanh(x):
    """Hyperbolic tangent for every float64."""
    t = _expm1(-2.0*abs(x))
    y = -t/(2.0 + t)
    return y if x >= 0.0 else -y
'''

_SINH = '''
def _sinh(x):
    """Hyperbolic sine for every float64."""
    a = abs(x)
    t = _expm1(a)
    h = _exp(0.5*a)
    y = 0.5*(t + t/(1.0 + t))
    z = (0.5*h)*h
    y = y if a < 40.0 else z
    return y if x >= 0.0 else -y
'''

_COSH = '''
def _cosh(x):
    """Hyperbolic cosine for every float64."""
    h = _exp(0.5*abs(x))
    e = h*h
    y = 0.5*e + 0.5/e
    z = (0.5*h)*h
    return y if e < 1e300 else z
'''


def _entry(name: str, source: str, needs: str, operations: int, ulp: float, about: str) -> Elementary:
    return Elementary(name, source.strip("\n"), tuple(needs.split()), operations, ulp, about)


_STEPS_EXP, _STEPS_LOG = len(EXP) - 1, len(LOG) - 1

#: Everything that can be printed, by the name it has in a generated module (without the underscore).
FUNCTIONS = MappingProxyType({
    entry.name: entry
    for entry in (
        _entry("exp_core", _EXP_CORE, "", 10 + _STEPS_EXP, 1.0, "reduction and polynomial shared by exp and expm1"),
        _entry("powers_of_two", _POWER, "", 9, 0.0, "exact"),
        _entry("log_core", _LOG_CORE, "", 9 + _STEPS_LOG, 1.0, "polynomial shared by log and log1p"),
        _entry("split", _SPLIT, "", 6, 0.0, "exact"),
        _entry("exp", _EXP, "exp_core powers_of_two", 22 + _STEPS_EXP, 0.9, "exponential"),
        _entry("expm1", _EXPM1, "exp_core powers_of_two", 26 + _STEPS_EXP, 0.9, "exponential less one"),
        _entry("exp_near", _EXP_NEAR, "exp_core", 13 + _STEPS_EXP, 0.9, "exponential on [-708, 709]"),
        _entry("expm1_near", _EXPM1_NEAR, "exp_core", 17 + _STEPS_EXP, 0.9, "exponential less one up to 709"),
        _entry("log", _LOG, "split log_core", 25 + _STEPS_LOG, 0.9, "logarithm"),
        _entry("log1p", _LOG1P, "split log_core", 31 + _STEPS_LOG, 0.9, "logarithm of one plus"),
        _entry("tanh", _TANH, "expm1", 29 + _STEPS_EXP, 2.7, "hyperbolic tangent"),
        _entry("sinh", _SINH, "exp expm1", 55 + 2 * _STEPS_EXP, 2.7, "hyperbolic sine"),
        _entry("cosh", _COSH, "exp", 30 + _STEPS_EXP, 3.0, "hyperbolic cosine"),
        *(_entry(name, text, needs, operations, ulp, about) for (name, text), (_, needs, operations, ulp, about) in
          zip(special.sources(horner_lines), special.ABOUT, strict=True)),
    )
})


def closure(names: Iterable[str]) -> list[str]:
    """The functions and all that they need, in an order in which they can be printed."""
    found: list[str] = []

    def visit(name: str) -> None:
        for need in FUNCTIONS[name].needs:
            visit(need)
        if name not in found:
            found.append(name)

    for name in sorted(names):
        visit(name)
    return found


def exact_fma(a: float, b: float, c: float) -> float:
    """a*b + c rounded once, in plain Python: what the proofs execute instead of the machine's instruction.

    Examples
    --------
    >>> exact_fma(1 + 2**-30, 1 + 2**-30, -1 - 2**-29) == 2**-60
    True
    """
    if not (isfinite(a) and isfinite(b) and isfinite(c)):
        with np.errstate(all="ignore"):
            return float(np.float64(a) * np.float64(b) + np.float64(c))
    try:
        value = Fraction(a) * Fraction(b) + Fraction(c)
        return float(value) if value else float(a) * float(b) + float(c)
    except OverflowError:
        return inf if value > 0 else -inf


def evaluator(source: str, name: str) -> Callable[..., float]:
    """A printed function executed as plain Python in float64: the same bits on every machine, without numba."""
    namespace: dict[str, Any] = {"np": np, "_fma": exact_fma, "nan": nan}
    exec(compile(source, f"<{name}>", "exec"), namespace)  # noqa: S102 - the source is our own print
    return namespace[name]
