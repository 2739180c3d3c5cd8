"""Is the statement what the proof gives? Refute at random points first, then prove what survives."""

from __future__ import annotations

import random
import signal
import threading
from collections.abc import Callable, Hashable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

import mpmath
import sympy as sp
from sympy.core.function import AppliedUndef
from sympy.core.relational import Relational

from .numeric import Unresolved, evaluate, show_point

DIGITS = 40          # of every value at a random point
AGREE = 30           # digits to which two values must agree
REFUTE = 3           # points at which a statement is refuted
SAMPLE = 20          # further points of a numeric proof
QUADRATURE = 30      # digits of an integral
DEFAULT = (Fraction(1, 4), Fraction(4))  # where symbols without a domain are drawn
PATIENCE = 8.0       # seconds for symbolic simplification
LARGE = 20_000       # operations above which simplification is not tried

Point = dict[sp.Symbol, Any]
Domain = Mapping[sp.Symbol, Any]


class Mismatch(Exception):
    """The statement is not what the proof gives. The text says where."""


class OutOfTime(Exception):
    """A time limit is over."""


class NotFinite(Unresolved):
    """A value is infinite or no number at all: nothing can be said to agree with it."""


@dataclass(frozen=True)
class Verdict:
    """Outcome of one comparison."""

    ok: bool
    method: str
    detail: str


@contextmanager
def time_limit(seconds: float | None) -> Iterator[None]:
    """Raise OutOfTime when the time is over; in the main thread of a Unix process only, else no limit."""
    able = hasattr(signal, "setitimer") and threading.current_thread() is threading.main_thread()
    if seconds is None or not able:
        yield
        return

    def ring(*_: Any) -> None:
        raise OutOfTime(f"more than {seconds:g} s")
    before = signal.signal(signal.SIGALRM, ring)
    outer, _ = signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, outer)
        signal.signal(signal.SIGALRM, before)


def draw(symbols: set[sp.Symbol], domain: Domain, seed: Hashable, index: int) -> Point:
    """A random point. A symbol's value does not depend on which other symbols there are."""
    return {s: _draw(s, domain.get(s), random.Random(f"{seed}/{s}/{index}")) for s in sorted(symbols, key=str)}


def _draw(symbol: sp.Symbol, bounds: Any, rng: random.Random) -> Any:
    if isinstance(bounds, str) and bounds != "complex":
        raise ValueError(f"domain of {symbol} is {bounds!r}: must be (low, high) or 'complex'")
    if bounds == "complex" or (bounds is None and symbol.is_complex and symbol.is_real is None):
        return _between(*DEFAULT, rng) - 2, _between(*DEFAULT, rng) - 1
    low, high = DEFAULT if bounds is None else (_fraction(b, symbol) for b in bounds)
    if low > high:
        raise ValueError(f"domain of {symbol} is ({low}, {high}): the lower end must not be above the upper")
    if symbol.is_integer:
        first, last = (1, 9) if bounds is None else (-int(-low // 1), int(high // 1))
        return Fraction(rng.randint(first, last))
    value = _between(low, high, rng)
    return -value if bounds is None and symbol.is_negative else value


def _between(low: Fraction, high: Fraction, rng: random.Random) -> Fraction:
    """Log-uniform between positive ends, else uniform; with 140 random bits, so that no coincidence is likely."""
    share = Fraction(rng.getrandbits(140), 2**140)
    if low > 0 and high > 8 * low:
        guess = Fraction(float(low) * (float(high) / float(low)) ** float(share)).limit_denominator(10**12)
        guess += Fraction(rng.getrandbits(100), 2**140) * guess
        return min(max(guess, low), high)
    return low + (high - low) * share


def _fraction(bound: Any, symbol: sp.Symbol) -> Fraction:
    number = sp.sympify(bound)
    if number in (sp.oo, -sp.oo):
        raise ValueError(f"domain of {symbol} has an infinite end: give finite ends to draw points from")
    return Fraction(str(sp.Rational(sp.N(number, 30)) if not number.is_Rational else number))


def pairs(statement: Any, value: Any, label: str = "") -> Iterator[tuple[str, Any, Any]]:
    """Corresponding scalar parts of a statement and of what its proof gives."""
    if isinstance(statement, Mapping):
        if not isinstance(value, Mapping) or set(statement) != set(value):
            raise Mismatch(f"{label or 'the statement'} has keys {list(statement)}, the proof gives {_shape(value)}")
        for key in statement:
            yield from pairs(statement[key], value[key], f"{label}[{key}]")
    elif isinstance(statement, tuple | list | sp.Tuple):
        if not isinstance(value, tuple | list | sp.Tuple) or len(value) != len(statement):
            raise Mismatch(f"{label or 'the statement'} has {len(statement)} parts, the proof gives {_shape(value)}")
        for i, (a, b) in enumerate(zip(statement, value, strict=True)):
            yield from pairs(a, b, f"{label}[{i}]")
    elif isinstance(statement, sp.MatrixBase | sp.NDimArray):
        if not hasattr(value, "shape") or value.shape != statement.shape:
            raise Mismatch(f"{label or 'the statement'} has shape {statement.shape}, the proof gives {_shape(value)}")
        for i, (a, b) in enumerate(zip(_flat(statement), _flat(value), strict=True)):
            yield f"{label}[{i}]", a, b
    elif isinstance(statement, sp.Eq) and not callable_number(value):
        yield label, residual(statement), residual(value)
    else:
        yield label, statement, value


def _flat(array: Any) -> list[Any]:
    return list(sp.flatten(array.tolist())) if getattr(array, "shape", ()) else [array[()]]


def _shape(value: Any) -> str:
    if hasattr(value, "shape"):
        return f"shape {value.shape}"
    return f"{type(value).__name__}" + (f" of {len(value)}" if hasattr(value, "__len__") else "")


def residual(value: Any) -> Any:
    """An equation as the expression that vanishes; an expression as it is."""
    return value.lhs - value.rhs if isinstance(value, sp.Eq) else value


def callable_number(value: Any) -> bool:
    """Whether a proof returned a function of numbers instead of SymPy."""
    return callable(value) and not isinstance(value, sp.Basic)


def symbols_of(value: Any) -> set[sp.Symbol]:
    """Free symbols of a SymPy value or of a function of numbers (none: it takes those of the statement)."""
    return set() if callable_number(value) else set(getattr(value, "free_symbols", set()))


OPAQUE = (AppliedUndef, sp.DiracDelta, sp.Indexed, sp.matrices.expressions.matexpr.MatrixElement)


def transparent(value: Any) -> Any:
    """The same with unknown functions, their derivatives and delta functions as symbols of their own."""
    if callable_number(value) or not isinstance(value, sp.Basic):
        return value
    if value.has(sp.Derivative, sp.Subs):
        value = value.doit(integrals=False, sums=False)
    found = {n for n in value.atoms(sp.Derivative) if n.has(AppliedUndef)} | value.atoms(*OPAQUE)
    return value.xreplace({n: sp.Symbol(f"<{sp.sstr(n)}>", positive=True) for n in found})  # the outermost first


def number_at(value: Any, point: Point, digits: int) -> Any:
    """The value at a point as a finite mpmath number; NotFinite if there is none."""
    if callable_number(value):
        with mpmath.workdps(digits + 10):
            named = {str(s): mpmath.mpf(v.numerator) / v.denominator for s, v in point.items()}
            number = mpmath.mpmathify(value(**named))
    else:
        number = evaluate(sp.sympify(value), point, digits)
    if not mpmath.isfinite(number):
        where = f" at {show_point(point)}" if point else ""
        raise NotFinite(f"a value is {mpmath.nstr(number, 5)}{where}: a check needs finite ones")
    return number


def infinite(value: Any) -> bool:
    """Whether a SymPy value is known to be infinite or no number."""
    return isinstance(value, sp.Basic) and (value is sp.nan or value.is_infinite is True)


def agree(a: Any, b: Any, digits: int = AGREE) -> bool:
    """Whether two numbers agree to so many significant digits; what is not finite agrees with nothing."""
    if not (mpmath.isfinite(a) and mpmath.isfinite(b)):
        return False
    with mpmath.workdps(2 * DIGITS):
        return bool(abs(a - b) <= mpmath.mpf(10) ** -digits * max(abs(a), abs(b)))


def as_integral(value: Any) -> tuple[sp.Expr, tuple[Any, ...]] | None:
    """Integrand (with every factor pulled in) and limits of a definite integral, else None."""
    if not isinstance(value, sp.Expr) or not value.has(sp.Integral):
        return None
    inner = sorted(value.atoms(sp.Integral), key=sp.default_sort_key)
    outer = [i for i in inner if not any(i is not j and j.has(i) for j in inner)]
    if len(outer) != 1:
        return None
    mark = sp.Dummy()
    rest = value.xreplace({outer[0]: mark})
    factor = rest.coeff(mark) if not isinstance(rest, sp.Dummy) else sp.S.One
    if (factor * mark - rest) != 0 or factor.has(sp.Integral):
        return None
    if factor.free_symbols & {limit[0] for limit in outer[0].limits}:
        return None
    return factor * outer[0].function, tuple(outer[0].limits)


def same_limits(a: Any, b: Any) -> tuple[sp.Expr, sp.Expr] | None:
    """Two integrands, where both sides are integrals over the same range; else None."""
    left, right = as_integral(a), as_integral(b)
    if left is None or right is None or len(left[1]) != len(right[1]):
        return None
    ours = {limit[0]: limit for limit in left[1]}
    theirs = {limit[0]: limit for limit in right[1]}
    if set(ours) != set(theirs):
        rename = {theirs_[0]: ours_[0] for ours_, theirs_ in zip(left[1], right[1], strict=True)}
        right = right[0].xreplace(rename), tuple(limit.xreplace(rename) for limit in right[1])
        theirs = {limit[0]: limit for limit in right[1]}
    return (left[0], right[0]) if ours == theirs else None


def prove_zero(difference: sp.Expr, patience: float = PATIENCE) -> str | None:
    """How the difference simplifies to zero, or None if it was not shown in time."""
    steps: tuple[tuple[str, Callable[[sp.Expr], sp.Expr]], ...] = (
        ("identical", lambda d: d),
        ("zero after expand", sp.expand),
        ("zero after together", lambda d: sp.expand(sp.fraction(sp.together(d))[0])),
        ("zero after exponentials are rational", _rational_in_exponentials),
        ("zero after simplify", sp.simplify),
    )
    try:
        with time_limit(patience):
            if difference.has(sp.re, sp.im, sp.Abs, sp.conjugate):
                difference = difference.expand(complex=True) if not difference.has(sp.Integral) else difference
            for how, step in steps:
                if how != "identical" and sp.count_ops(difference) > LARGE:
                    return None
                if step(difference) == 0:
                    return how
    except OutOfTime:
        return None
    except Exception:  # SymPy raises all sorts on large input; the numeric proof remains
        return None
    return None


def _rational_in_exponentials(difference: sp.Expr) -> sp.Expr:
    expanded = sp.expand(difference.rewrite(sp.exp), power_exp=True)
    return sp.expand(sp.fraction(sp.together(expanded))[0])


def relational(statement: Any) -> bool:
    """Whether a statement is an inequality."""
    return isinstance(statement, Relational) and not isinstance(statement, sp.Eq)
