"""Two number systems for `numeric`: balls of python-flint, floats of mpmath; and quadrature on top of either."""

from __future__ import annotations

import operator
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from fractions import Fraction
from functools import lru_cache
from typing import Any, Protocol

import mpmath
import sympy as sp

# SymPy's name -> (mpmath's, python-flint's); None where python-flint's differs in meaning or is missing
NAMES: dict[str, tuple[str, str | None]] = {
    **{n: (n, n) for n in ("exp", "sin", "cos", "tan", "cot", "sec", "csc", "sinh", "cosh", "tanh", "coth", "sech",
                           "csch", "asin", "acos", "atan", "asinh", "acosh", "sqrt", "gamma", "digamma", "erf",
                           "erfc", "erfi", "expm1", "log1p", "zeta", "lambertw")},
    "rsqrt": ("rsqrt", "rsqrt"), "LambertW": ("lambertw", "lambertw"), "Ei": ("ei", "ei"), "atanh": ("atanh", None),
    "loggamma": ("loggamma", "lgamma"), "Si": ("si", "si"), "Ci": ("ci", "ci"), "polygamma": ("psi", None),
    "besselj": ("besselj", None), "bessely": ("bessely", None), "besseli": ("besseli", None),
    "besselk": ("besselk", None), "polylog": ("polylog", None), "expint": ("expint", None), "sign": ("sign", None),
    "atan2": ("atan2", None), "Max": ("max", None), "Min": ("min", None), "beta": ("beta", None),
    "floor": ("floor", None), "ceiling": ("ceil", None), "dirichlet_eta": ("altzeta", None), "arg": ("arg", "arg"),
}
COMPARE = {">": operator.gt, ">=": operator.ge, "<": operator.lt, "<=": operator.le, "==": operator.eq,
           "!=": operator.ne}
LEVELS = 10  # the finest step of the quadrature is 2**-LEVELS


class Backend(Protocol):
    """What the tape needs of a number system. `proves` says whether a value is known to be as small as it looks."""

    proves: bool

    def digits(self, n: int) -> Any: ...
    def constant(self, value: Any) -> Any: ...
    def number(self, value: Any) -> Any: ...
    def call(self, name: str, args: list[Any]) -> Any: ...
    def power(self, base: Any, exponent: Any) -> Any: ...
    def holds(self, difference: Any, relation: str) -> bool: ...
    def integral(self, function: Callable[[Any], Any], low: Any, high: Any) -> Any: ...
    def known_digits(self, value: Any, again: Callable[[], Any]) -> float: ...
    def below(self, value: Any, exponent: int) -> bool: ...
    def to_mpmath(self, value: Any, digits: int) -> Any: ...


def _divergent() -> Exception:
    from .numeric import Divergent
    return Divergent("the integral does not converge")


def _unsupported(name: str) -> Exception:
    from .numeric import Unsupported
    return Unsupported(name)


def compare(value: Any, relation: str) -> bool:
    """Whether value > 0, >= 0, < 0, <= 0, == 0 or != 0."""
    return bool(COMPARE[relation](value, 0))


class MpBackend:
    """Floats of mpmath. The digits known are those on which two precisions agree."""

    proves = False

    @contextmanager
    def digits(self, n: int) -> Iterator[None]:
        with mpmath.workdps(n):
            yield

    def constant(self, value: Any) -> Any:
        if isinstance(value, Fraction):
            return mpmath.mpf(value.numerator) / value.denominator
        if value == sp.oo or value == -sp.oo:
            return mpmath.inf if value == sp.oo else -mpmath.inf
        if value in (sp.zoo, sp.nan):
            raise ZeroDivisionError
        return mpmath.mpmathify(sp.N(value, mpmath.mp.dps + 5))

    def number(self, value: Any) -> Any:
        if isinstance(value, int | Fraction):
            return self.constant(Fraction(value))
        if isinstance(value, tuple):
            return mpmath.mpc(*(self.constant(Fraction(part)) for part in value))
        return value

    def call(self, name: str, args: list[Any]) -> Any:
        if name == "log":
            return mpmath.log(*args)
        if name in ("re", "im", "conjugate"):
            return {"re": mpmath.re, "im": mpmath.im, "conjugate": mpmath.conj}[name](args[0])
        if name == "Abs":
            return abs(args[0])
        if name == "rsqrt":
            return 1 / mpmath.sqrt(args[0])
        if name in ("Max", "Min"):
            return max(args) if name == "Max" else min(args)
        if name == "log1p":
            return mpmath.log(1 + args[0])
        if name not in NAMES:
            raise _unsupported(name)
        return getattr(mpmath, NAMES[name][0])(*args)

    def power(self, base: Any, exponent: Any) -> Any:
        return mpmath.power(base, exponent)

    def holds(self, difference: Any, relation: str) -> bool:
        return bool(compare(mpmath.re(difference), relation))

    def integral(self, function: Callable[[Any], Any], low: Any, high: Any) -> Any:
        value, error = double_exponential(self, function, low, high)
        if error > self.log10(value) - self.precision() / 2:
            raise _divergent()
        return value

    def known_digits(self, value: Any, again: Callable[[], Any]) -> float:
        with mpmath.workdps(int(mpmath.mp.dps * 1.4) + 10):
            other = again()
            if other == value:
                return float("inf") if value else 0.0  # a zero may be a cancellation
            if not mpmath.isfinite(other):
                return 0.0
            return float(-mpmath.log10(abs(other - value) / max(abs(other), abs(value))))

    def below(self, value: Any, exponent: int) -> bool:
        return bool(abs(value) < mpmath.mpf(10) ** exponent)

    def to_mpmath(self, value: Any, digits: int) -> Any:
        with mpmath.workdps(digits):
            return +value

    def finite(self, value: Any) -> bool:
        return bool(mpmath.isfinite(value))

    def middle(self, value: Any) -> Any:
        return value

    def log10(self, value: Any) -> float:
        size = abs(value)
        return float(mpmath.log10(size)) if size else float("-inf")

    def precision(self) -> int:
        return int(mpmath.mp.dps)

    def infinite(self, value: Any) -> int:
        return 0 if mpmath.isfinite(value) else (1 if mpmath.re(value) > 0 else -1)


class FlintBackend:
    """Complex balls of python-flint."""

    proves = True

    def __init__(self, flint: Any) -> None:
        self.flint = flint

    @contextmanager
    def digits(self, n: int) -> Iterator[None]:
        before = self.flint.ctx.prec
        self.flint.ctx.prec = int(n * 3.33) + 8
        try:
            yield
        finally:
            self.flint.ctx.prec = before

    def constant(self, value: Any) -> Any:
        acb, arb, fmpq = self.flint.acb, self.flint.arb, self.flint.fmpq
        if isinstance(value, Fraction):
            return acb(arb(fmpq(value.numerator, value.denominator)))
        known = {sp.I: lambda: acb(0, 1), sp.pi: lambda: acb(arb.pi()), sp.E: lambda: acb(1).exp(),
                 sp.oo: lambda: acb(arb.pos_inf()), -sp.oo: lambda: acb(arb.neg_inf())}
        if value in known:
            return known[value]()
        if value in (sp.zoo, sp.nan):
            raise ZeroDivisionError
        if isinstance(value, sp.Float):
            exact = sp.Rational(value)
            return acb(arb(fmpq(int(exact.p), int(exact.q))))
        return acb(arb(str(sp.N(value, self.precision() + 10))))

    def number(self, value: Any) -> Any:
        if isinstance(value, int | Fraction):
            return self.constant(Fraction(value))
        if isinstance(value, tuple):
            return self.constant(Fraction(value[0])) + self.constant(sp.I) * self.constant(Fraction(value[1]))
        return value

    def call(self, name: str, args: list[Any]) -> Any:
        first = args[0]
        if name == "log" and len(args) == 1:
            return first.log()
        if name in ("re", "im"):
            return self.flint.acb(first.real if name == "re" else first.imag)
        if name == "conjugate":
            return self.flint.acb(first.real, -first.imag)
        if name == "Abs":
            return self.flint.acb(abs(first))
        flint_name = NAMES.get(name, ("", None))[1]
        if flint_name is None or len(args) > 1:
            raise _unsupported(name)
        return getattr(first, flint_name)()

    def power(self, base: Any, exponent: Any) -> Any:
        return base.pow(exponent)

    def holds(self, difference: Any, relation: str) -> bool:
        real = difference.real
        if relation in ("==", "!=") or not (real > 0 or real < 0):
            raise _unsupported("a Piecewise at its edge")
        return bool(compare(real, relation))

    def integral(self, function: Callable[[Any], Any], low: Any, high: Any) -> Any:
        value, error = double_exponential(self, function, low, high)
        radius = self.flint.arb(0, self.flint.arb(10) ** max(int(error) + 1, -100000) if error > -1e5 else 0)
        return value + self.flint.acb(radius, radius if value.imag != 0 else 0)

    def known_digits(self, value: Any, again: Callable[[], Any]) -> float:
        if not value.is_finite():
            return 0.0
        return float("inf") if value.is_exact() else value.rel_accuracy_bits() * 0.30103

    def below(self, value: Any, exponent: int) -> bool:
        return bool(value.is_finite() and value.abs_upper() < self.flint.arb(10) ** exponent)

    def to_mpmath(self, value: Any, digits: int) -> Any:
        def real(x: Any) -> Any:
            mantissa, exponent = x.mid().man_exp()
            return mpmath.ldexp(mpmath.mpf(int(mantissa)), int(exponent))
        with mpmath.workdps(digits):
            return real(value.real) if value.imag == 0 else mpmath.mpc(real(value.real), real(value.imag))

    def finite(self, value: Any) -> bool:
        return bool(value.is_finite())

    def middle(self, value: Any) -> Any:
        return value.mid()

    def log10(self, value: Any) -> float:
        size = abs(value).mid()
        if size == 0:
            return float("-inf")
        mantissa, exponent = size.man_exp()
        bits = int(mantissa).bit_length()
        return (bits + int(exponent)) * 0.30103

    def precision(self) -> int:
        return int(self.flint.ctx.prec * 0.30103)

    def infinite(self, value: Any) -> int:
        return 0 if value.is_finite() else (1 if value.real > 0 else -1)


@lru_cache(maxsize=1)
def flint_backend() -> FlintBackend:
    """The backend on python-flint."""
    import flint
    return FlintBackend(flint)


def double_exponential(backend: Any, function: Callable[[Any], Any], low: Any, high: Any) -> tuple[Any, float]:
    """Integral of a function between two limits, and the decimal exponent of its estimated error.

    The step is halved until two sums agree to 0.6 of the working digits: the error is then about the square of
    their difference, since each halving of the step doubles the digits. Limits may be infinite. A singularity at
    0 or at infinity is harmless; one at another end costs digits.
    """
    ends = backend.infinite(low), backend.infinite(high)
    if ends[0] > 0 or (ends[1] < 0):
        value, error = double_exponential(backend, function, high, low)
        return -value, error
    kind = "line" if ends == (-1, 1) else "up" if ends[1] else "down" if ends[0] else "interval"
    digits = backend.precision()
    total, before, difference = backend.number(0), None, 0.0
    for level in range(3, LEVELS + 1):
        total += _ordinates(backend, function, low, high, kind, level)
        step = backend.constant(Fraction(1, 2 ** level))
        value = total * step
        if before is not None:
            size = backend.log10(value)
            difference = backend.log10(value - before)
            if difference == float("-inf") or difference - size < -0.6 * digits:
                return value, max(min(2 * difference - size, difference), size - digits)
        before = value
    return value, difference


def _ordinates(backend: Any, function: Callable[[Any], Any], low: Any, high: Any, kind: str, level: int) -> Any:
    """Sum of the terms that this level adds, outwards from the middle until they are negligible."""
    total = backend.number(0)
    largest = float("-inf")
    cut = backend.precision() + 12
    for sign in (1, -1):
        small = 0
        index = 0 if level == 3 else 1
        stride = 1 if level == 3 else 2
        if sign < 0 and index == 0:
            index = 1
        while index <= 8 * 2 ** level:
            point, weight = _node(backend, low, high, kind, sign * index, level)
            index += stride
            term = function(point) * weight
            if not backend.finite(term):
                small += 1
            else:
                total += term
                size = backend.log10(term)
                largest = max(largest, size)
                small = small + 1 if size < largest - cut else 0
            if small > 3:
                break
    return total


def _node(backend: Any, low: Any, high: Any, kind: str, index: int, level: int) -> tuple[Any, Any]:
    shape, weight = _shape(backend.__class__, kind, index, level, backend.precision())
    if kind == "up":
        return low + shape, weight
    if kind == "down":
        return high - shape, weight
    if kind == "line":
        return shape, weight
    distance = (high - low) * shape  # from the nearer end, so that nothing cancels there
    return (low + distance if index < 0 else high - distance), (high - low) * weight


@lru_cache(maxsize=100_000)
def _shape(cls: type, kind: str, index: int, level: int, digits: int) -> tuple[Any, Any]:
    backend = MpBackend() if cls is MpBackend else flint_backend()
    call, number = backend.call, backend.constant
    t = number(Fraction(index, 2 ** level))
    half_pi = number(sp.pi) / 2
    u, du = half_pi * call("sinh", [t]), half_pi * call("cosh", [t])
    if kind in ("up", "down"):
        x = call("exp", [u])
        weight = x * du
    elif kind == "line":
        x, weight = call("sinh", [u]), call("cosh", [u]) * du
    else:
        gap = call("exp", [-2 * u if index > 0 else 2 * u])
        x = gap / (1 + gap)
        weight = 2 * du * gap / (1 + gap) ** 2
    return backend.middle(x), backend.middle(weight)
