"""Functions that are no combination of exponentials: arctangent and two complete Fermi-Dirac integrals.

Each is a handful of polynomials (codegen/special_coefficients.py), all of them evaluated, one of them picked: without a
branch, so that LLVM vectorises them like the others in codegen/elementary.py.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from coulombdrag.codegen import special_coefficients as data

__all__ = ["ABOUT", "COEFFICIENTS", "EDGES", "sources"]

Horner = Callable[[str, str, tuple[float, ...]], str]

#: Coefficients by the name of the function: they are part of the hash of a kernel that calls it.
COEFFICIENTS = {"atan": data.ATAN, "fermi_half": data.FERMI_HALF, "fermi_minus_half": data.FERMI_MINUS_HALF}
#: Arguments at which another polynomial is picked.
EDGES = {"atan": (-1.0, 1.0), "fermi_half": (-1.0, 1.0, 4.0, 11.0, 38.0),
         "fermi_minus_half": (-1.0, 1.0, 4.0, 11.0, 38.0)}
#: name, needs, operations, ulp, about
ABOUT = (
    ("atan", "", 30, 1.5, "arctangent"),
    ("fermi_half", "exp", 175, 2.6, "-Li_1/2(-e^x)"),
    ("fermi_minus_half", "exp", 185, 3.0, "-Li_-1/2(-e^x)"),
)

_HALF_PI, _REST = 1.5707963267948966, 6.123233995736766e-17


def _scaled(variable: str, scale: float, shift: float) -> str:
    """The variable of a piece."""
    return f"_fma({variable}, {scale!r}, {shift!r})" if shift else f"{variable}*{scale!r}"


def _atan(horner: Horner) -> str:
    ((_, _, numbers),) = data.ATAN
    return f'''
def _atan(x):
    """Arctangent for every float64."""
    a = abs(x)
    u = a if a <= 1.0 else 1.0/a
    z = u*u
{horner("q", "z", numbers)}
    v = _fma(-(u*z), q, u)
    w = {_HALF_PI!r} - (v - {_REST!r})
    y = v if a <= 1.0 else w
    return y if x >= 0.0 else -y
'''


def _fermi(name: str, number: str, pieces: data.Pieces, large: str, horner: Horner) -> str:
    """`large` is what becomes of the polynomial p where x is large, with the root of x as `root`."""
    first, second, third, fourth, fifth, last = pieces

    def part(k: int, variable: str, piece: tuple[float, float, tuple[float, ...]]) -> str:
        scale, shift, numbers = piece
        return f"    s{k} = {_scaled(variable, scale, shift)}\n{horner(f'p{k}', f's{k}', numbers)}"

    return f'''
def _{name}(x):
    """-Li_s(-e**x), s = {number}, for every float64."""
    z = _exp(x if x < -1.0 else -1.0)
    u = x if x > -1.0 else -1.0
    u = u if u < 4.0 else 4.0
    h = x if x > 4.0 else 4.0
    t = 1.0/h
    root = np.sqrt(h)
{part(0, "z", first)}
{part(1, "u", second)}
{part(2, "u", third)}
{part(3, "t", fourth)}
{part(4, "t", fifth)}
{part(5, "(t*t)", last)}
    p = p3 if x < 11.0 else p4
    p = p if x < 38.0 else p5
    y = {large}
    y = y if x >= 4.0 else x
    y = p2 if x < 4.0 else y
    y = p1 if x < 1.0 else y
    return z*p0 if x < -1.0 else y
'''


def sources(horner: Horner) -> Iterable[tuple[str, str]]:
    """Name and source of each function; `horner` prints unrolled polynomials."""
    yield "atan", _atan(horner)
    yield "fermi_half", _fermi("fermi_half", "1/2", data.FERMI_HALF, "root*p", horner)
    yield "fermi_minus_half", _fermi("fermi_minus_half", "-1/2", data.FERMI_MINUS_HALF, "p/root", horner)
