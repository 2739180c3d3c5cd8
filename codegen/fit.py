"""Minimax polynomials by the Remez exchange in mpmath. Run once: ``python -m coulombdrag.codegen.fit`` prints
the coefficients that codegen/coefficients.py holds; the tests bound their error again, independently."""

from __future__ import annotations

from collections.abc import Callable

import mpmath as mp

__all__ = ["Fit", "TARGETS", "remez", "worst"]

Function = Callable[[mp.mpf], mp.mpf]


class Fit:
    """What to fit: ``weight(t)*(polynomial(t) - function(t))`` is made small on [low, high].

    Examples
    --------
    >>> Fit(lambda t: mp.mpf(1), lambda t: mp.mpf(1), -1, 1, 0).degree
    0
    """

    def __init__(self, function: Function, weight: Function, low: object, high: object, degree: int) -> None:
        self.function, self.weight = function, weight
        self.low, self.high, self.degree = mp.mpf(low), mp.mpf(high), degree

    def error(self, coefficients: list[mp.mpf], t: mp.mpf) -> mp.mpf:
        """Weighted error at one point; `coefficients` from the lowest power upwards."""
        return self.weight(t) * (mp.polyval(list(reversed(coefficients)), t) - self.function(t))


def _exp_tail(r: mp.mpf) -> mp.mpf:
    """(e^r - 1 - r)/r^2."""
    return mp.hyp1f1(1, 3, r) / 2  # no cancellation at 0


def _log_tail(z: mp.mpf) -> mp.mpf:
    """(log((1 + s)/(1 - s)) - 2 s)/s^3 at z = s^2."""
    return mp.mpf(2) / 3 * mp.hyp2f1(1, mp.mpf(3) / 2, mp.mpf(5) / 2, z)


def _targets() -> dict[str, Fit]:
    with mp.workdps(60):
        half = mp.log(2) / 2 * (1 + mp.mpf(2) ** -30)  # a hair wider than the reduced range, for its rounding
        s_max = (mp.sqrt(2) - 1) / (mp.sqrt(2) + 1) * (1 + mp.mpf(2) ** -30)
        return {
            # r^2 q(r) beside r; the weight must not vanish inside, or the exchange has no unique alternant
            "EXP": Fit(_exp_tail, lambda r: mp.mpf(1), -half, half, 10),
            # s z L(z) beside 2 s: weight z/2 keeps it relative to the logarithm
            "LOG": Fit(_log_tail, lambda z: z / 2, 0, s_max**2, 6),
        }


TARGETS = _targets()


def _initial(fit: Fit) -> list[mp.mpf]:
    """Chebyshev points."""
    count = fit.degree + 2
    middle, radius = (fit.high + fit.low) / 2, (fit.high - fit.low) / 2
    return [middle - radius * mp.cos(mp.pi * (k + mp.mpf(1) / 2) / count) for k in range(count)]


def _solve(fit: Fit, points: list[mp.mpf]) -> list[mp.mpf]:
    """Coefficients whose weighted error alternates over the points with one modulus."""
    size = fit.degree + 2
    matrix, right = mp.matrix(size, size), mp.matrix(size, 1)
    for row, t in enumerate(points):
        weight = fit.weight(t)
        for power in range(size - 1):
            matrix[row, power] = weight * t**power
        matrix[row, size - 1] = mp.mpf(-1) ** row
        right[row] = weight * fit.function(t)
    solution = mp.lu_solve(matrix, right)
    return [solution[k] for k in range(size - 1)]


def _extrema(fit: Fit, coefficients: list[mp.mpf], samples: int) -> list[mp.mpf]:
    """One point of largest modulus in every run of equal sign."""
    grid = [fit.low + (fit.high - fit.low) * (1 - mp.cos(mp.pi * k / samples)) / 2 for k in range(samples + 1)]
    runs: list[tuple[int, mp.mpf, mp.mpf]] = []
    for t in grid:
        value = fit.error(coefficients, t)
        sign = 1 if value > 0 else -1 if value < 0 else 0
        if sign == 0:
            continue
        if not runs or runs[-1][0] != sign:
            runs.append((sign, t, abs(value)))
        elif abs(value) > runs[-1][2]:
            runs[-1] = (sign, t, abs(value))
    while len(runs) > fit.degree + 2:  # drop the smaller end, so that the signs go on alternating
        runs.pop(0 if runs[0][2] < runs[-1][2] else -1)
    return [t for _, t, _ in runs]


def remez(fit: Fit, rounds: int = 8, samples: int = 600) -> list[mp.mpf]:
    """Minimax coefficients, lowest power first, at the working precision of mpmath.

    Examples
    --------
    >>> with mp.workdps(30):
    ...     line = remez(Fit(mp.exp, lambda t: mp.mpf(1), 0, 1, 1))
    >>> [float(mp.nstr(c, 6)) for c in line]
    [0.894067, 1.71828]
    """
    points = _initial(fit)
    coefficients = _solve(fit, points)
    for _ in range(rounds):
        found = _extrema(fit, coefficients, samples)
        if len(found) < fit.degree + 2:
            raise ArithmeticError(f"the error alternates {len(found)} times, {fit.degree + 2} needed: more digits")
        points = found
        coefficients = _solve(fit, points)
    return coefficients


def worst(fit: Fit, coefficients: list[mp.mpf], samples: int = 2000) -> mp.mpf:
    """Largest weighted error on a grid."""
    return max(
        abs(fit.error(coefficients, fit.low + (fit.high - fit.low) * k / samples)) for k in range(samples + 1)
    )


def main() -> None:
    """Print the coefficients as correctly rounded doubles, lowest power first, with the error of the rounded ones."""
    with mp.workdps(60):
        for name, fit in TARGETS.items():
            rounded = [float(c) for c in remez(fit)]
            error = worst(fit, [mp.mpf(c) for c in rounded])
            print(f"# weighted error {mp.nstr(error, 3)} = 2^{mp.nstr(mp.log(error, 2), 4)}")
            print(f"{name} = (")
            print("".join(f"    {c!r},\n" for c in rounded) + ")")


if __name__ == "__main__":
    main()
