"""Asymptotic forms beside the exactly solvable model: what the limits of this paper are checked with."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import sympy as sp

from .exact import Exact, gas
from .symbols import T

COLD = (8, 16, 32, 64)  # epsilon_F, with T near 1
NEAR = {T: (sp.Rational(3, 4), 1)}


def share(D3_of_both: Any) -> tuple[Any, Any]:
    """lambda and mu that add up to this D3."""
    return 7 * D3_of_both / 10, 3 * D3_of_both / 10


def model(p: dict[str, Any], lam_and_mu: tuple[Any, Any], Delta_of_both: Any, D2_of_both: Any = None,
          digits: int | None = 30) -> Exact:
    """The exact model at the point of a check; 30 digits do where the rate is a power."""
    strength = p["D^(2)"] if D2_of_both is None else D2_of_both
    return Exact.alike(p["epsilon_F"], Delta_of_both, strength, *lam_and_mu, T=p["T"], m=p["m"], e=p["e"],
                       digits=digits)


def gas_of(p: dict[str, Any]) -> dict[str, Any]:
    """Density and compressibility at the point of a check."""
    return dict(zip(("n", "n'"), gas(p["epsilon_F"], p["T"], p["m"]), strict=True))


def with_gas(form: sp.Expr) -> Callable[..., Any]:
    """A form in n and n' as a function of numbers."""
    names = sorted(form.free_symbols, key=str)
    value = sp.lambdify(names, form, "mpmath")
    return lambda **p: value(*(({**p, **gas_of(p)})[str(name)] for name in names))
