"""Polynomials of the special functions, by interpolation at Chebyshev points in high precision.

Run once: ``python -m coulombdrag.codegen.fit_special`` prints codegen/special_coefficients.py; the tests bound the
errors again.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import mpmath as mp

from coulombdrag.codegen.opaque import fermi_dirac

__all__ = ["PIECES", "Piece"]

#: Largest relative error of a polynomial, digits of the fit, where the pieces of the Fermi-Dirac integrals end.
ALLOWED, DIGITS, EDGES = mp.mpf(2) ** -57, 45, (-1, 1, 4, 11, 38)
Function = Callable[[mp.mpf], mp.mpf]


@dataclass(frozen=True)
class Piece:
    """``function(t)`` on [low, high], a polynomial in ``scale*t + shift``, which runs over [-1, 1] or [0, 1]."""

    function: Function
    low: mp.mpf
    high: mp.mpf
    from_zero: bool = False

    @property
    def scale(self) -> tuple[float, float]:
        """Scale and shift as doubles: the polynomial is fitted for these."""
        low, high = self.low, self.high
        if self.from_zero:
            return float(1 / high), 0.0
        return float(2 / (high - low)), float(-(high + low) / (high - low))

    def value(self, s: mp.mpf) -> mp.mpf:
        """The function at the scaled variable."""
        scale, shift = self.scale
        return self.function((s - shift) / mp.mpf(scale))

    def fit(self, degree: int) -> list[mp.mpf]:
        """Coefficients, lowest power first, of the polynomial through Chebyshev points of the scaled range."""
        count = degree + 1
        angles = [mp.pi * (2 * j + 1) / (2 * count) for j in range(count)]
        middle, radius = (mp.mpf(1) / 2, mp.mpf(1) / 2) if self.from_zero else (mp.mpf(0), mp.mpf(1))
        values = [self.value(middle + radius * mp.cos(a)) for a in angles]
        series = [2 * mp.fsum(v * mp.cos(k * a) for v, a in zip(values, angles, strict=True)) / count
                  for k in range(count)]
        series[0] /= 2
        return _powers(series, middle, radius)

    def error(self, coefficients: list[mp.mpf], samples: int = 60) -> mp.mpf:
        """Largest relative error on a grid, of exact or rounded coefficients."""
        low = mp.mpf(0 if self.from_zero else -1)
        worst = mp.mpf(0)
        for k in range(samples + 1):
            s = low + (1 - low) * k / samples
            true = self.value(s)
            worst = max(worst, abs(mp.polyval(coefficients[::-1], s) / true - 1))
        return worst

    def shortest(self) -> tuple[float, ...]:
        """Coefficients of the polynomial of least degree that is good enough, rounded to doubles."""
        for degree in range(3, 45):
            found = self.fit(degree)
            if self.error(found) < ALLOWED:
                return tuple(map(float, found))
        raise ArithmeticError(f"no polynomial of degree 44 reaches {mp.nstr(ALLOWED, 3)} on [{self.low}, {self.high}]")


def _powers(series: list[mp.mpf], middle: mp.mpf, radius: mp.mpf) -> list[mp.mpf]:
    """Coefficients of powers of s of a Chebyshev series in (s - middle)/radius."""
    size = len(series)
    before, last = [mp.mpf(1)] + [mp.mpf(0)] * (size - 1), [-middle / radius, 1 / radius] + [mp.mpf(0)] * (size - 2)
    total = [series[0] * b + series[1] * c for b, c in zip(before, last, strict=True)]
    for k in range(2, size):
        shifted = [mp.mpf(0), *last[:-1]]
        new = [2 * (u - middle * v) / radius - b for u, v, b in zip(shifted, last, before, strict=True)]
        before, last = last, new
        total = [t + series[k] * c for t, c in zip(total, new, strict=True)]
    return total


def _arctangent(z: mp.mpf) -> mp.mpf:
    """(1 - atan(x)/x)/z at z = x^2: what stands beside 1."""
    return mp.hyp2f1(1, mp.mpf(3) / 2, mp.mpf(5) / 2, -z) / 3


def _over_exp(order: mp.mpf) -> Function:
    """F(x) e^-x as a function of z = e^x."""
    return lambda z: fermi_dirac(order, mp.log(z)) / z if z else mp.mpf(1)


def _over_root(order: mp.mpf, power: int) -> Function:
    """F(x) over the power x^order of its growth, as a function of x^-power."""

    def function(t: mp.mpf) -> mp.mpf:
        if t == 0:
            return 1 / mp.gamma(order + 1)
        x = t ** (-mp.mpf(1) / power)
        return fermi_dirac(order, x) / x**order

    return function


def _fermi(order: mp.mpf) -> tuple[Piece, ...]:
    a, b, c, d, e = map(mp.mpf, EDGES)
    plain: Function = lambda x: fermi_dirac(order, x)  # noqa: E731
    return (Piece(_over_exp(order), mp.mpf(0), mp.exp(a), True), Piece(plain, a, b), Piece(plain, b, c),
            Piece(_over_root(order, 1), 1 / d, 1 / c), Piece(_over_root(order, 1), 1 / e, 1 / d),
            Piece(_over_root(order, 2), mp.mpf(0), 1 / e**2, True))


with mp.workdps(DIGITS):
    #: By the name of the coefficients.
    PIECES: dict[str, tuple[Piece, ...]] = {
        "ATAN": (Piece(_arctangent, mp.mpf(0), mp.mpf(1), True),),
        "FERMI_HALF": _fermi(mp.mpf(1) / 2),
        "FERMI_MINUS_HALF": _fermi(-mp.mpf(1) / 2),
    }


def main() -> None:
    """Print the module of coefficients."""
    print('"""Coefficients of the special functions, made once by ``python -m coulombdrag.codegen.fit_special``.')
    print("\nData, as those of codegen/coefficients.py: a later mpmath must not move them. Each piece is a scale and a")
    print('shift of its variable, then the polynomial, lowest power first.\n"""\n')
    print("from __future__ import annotations\n")
    print("Pieces = tuple[tuple[float, float, tuple[float, ...]], ...]\n")
    with mp.workdps(DIGITS):
        for name, pieces in PIECES.items():
            print(f"{name}: Pieces = (")
            for piece in pieces:
                scale, shift = piece.scale
                numbers = piece.shortest()
                print(f"    ({scale!r}, {shift!r}, (  # error {mp.nstr(piece.error(list(map(mp.mpf, numbers))), 3)}")
                print("".join(f"        {c!r},\n" for c in numbers) + "    )),")
            print(")")


if __name__ == "__main__":
    main()
