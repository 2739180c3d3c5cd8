"""The exactly solvable model in numbers, to any precision: what the asymptotic forms are compared with.

Constant D3_sigma and C_sigma of Eqs. (78), (82) make Eq. (70) two linear equations at each momentum. Put as
A y = p + Z M X, with y_sigma the slope of g_sigma, z_sigma = zeta_sigma^2, Z = diag(z), X_sigma the integral of z y,

    p_1 = e n_2 (1 - tanh_1)/2N,   p_2 = -e n_1 (1 - tanh_2)/2N   (per E_1 - E_2, N = n_1 + n_2),
    A   = [[a + D3_1 z_1, -a], [-a, a + D3_2 z_2]],   a = D2 z_1 z_2/2,   M = [[lambda_1/k_T1, c], [c, lambda_2/k_T2]],

and c = kappa/(k_T1 k_T2), all matrices are symmetric, and S of Eqs. (111), (113) is T/2pi times the integral of p y.
Both D3 z drop out of A y for y = (1, 1): that zero mode leaves one unknown, xi = X_1/k_T1 - X_2/k_T2, and every sum
below is free of cancellation but for p_1 + p_2, which is small where the wires are alike. So S is the sum of

    S_0 = T/2pi * integral of p A^-1 p     (no integral terms: the resonance and the plateaus),
    S_1 = T/2pi * (lambda_1 lambda_2 - mu_1 mu_2) v_1^2/(D3_2 (G_11 mu_1 + G_12 lambda_2))     (the drift),

with v the integral of Z A^-1 p and G that of Z A^-1 Z. Integrals are Gauss-Legendre sums over panels of 1.25 T in
energy: the poles nearest to the real axis lie i pi T/2 away.
"""

from __future__ import annotations

import importlib.util
from collections.abc import Callable, Iterator
from functools import cached_property, lru_cache
from typing import Any

import mpmath

HAVE_FLINT = importlib.util.find_spec("flint") is not None
PANEL = 1.25     # T
DECAY = 0.72     # nodes of a panel for each digit
GUARD = 12       # digits
Number = Any


@lru_cache(maxsize=32)
def gauss(count: int, digits: int) -> tuple[tuple[Number, Number], ...]:
    """Nodes in (-1, 1) and weights of Gauss and Legendre."""
    if HAVE_FLINT:
        from flint import arb, ctx
        with ctx.workdps(digits + 10):
            pairs = [arb.legendre_p_root(count, k, weight=True) for k in range(count)]
            return tuple((x.mid(), w.mid()) for x, w in pairs)
    with mpmath.workdps(digits + 10):
        return tuple(_root(count, mpmath.cos(mpmath.pi * (k + 0.75) / (count + 0.5))) for k in range(count))


def _root(count: int, x: Number) -> tuple[Number, Number]:
    """A node and its weight by Newton's method on Legendre's recursion."""
    for _ in range(100):
        before, now = mpmath.mpf(1), x
        for i in range(2, count + 1):
            before, now = now, ((2 * i - 1) * x * now - (i - 1) * before) / i
        slope = count * (before - x * now) / (1 - x * x)
        step = now / slope
        x -= step
        if abs(step) < mpmath.eps * 100:
            break
    return x, 2 / ((1 - x * x) * slope**2)


def field(value: Number) -> Number:
    """An mpmath number as one of the number system in which the sums are done."""
    value = mpmath.mpf(value)
    if not HAVE_FLINT:
        return value
    from flint import arb
    sign, man, exponent, _ = value._mpf_
    return arb((-int(man) if sign else int(man), int(exponent)))


def back(value: Number) -> mpmath.mpf:
    """The reverse of `field`."""
    if not HAVE_FLINT:
        return mpmath.mpf(value)
    man, exponent = value.mid().man_exp()
    return mpmath.ldexp(mpmath.mpf(int(man)), int(exponent))


def exponential(value: Number) -> Number:
    """exp, in either number system."""
    return value.exp() if HAVE_FLINT else mpmath.exp(value)


class Fermi:
    """Momenta with their weights and both Fermi factors, in units of T and m.

    Parameters
    ----------
    eF : (number, number)
        Chemical potentials over T.
    top : number
        Where the integrals end, in energy over T.
    digits : int
        Of the sums.
    """

    def __init__(self, eF: tuple[Number, Number], top: Number, digits: int) -> None:
        self.digits = digits
        rule = gauss(int(DECAY * digits) + 6, digits)
        edges = [mpmath.sqrt(2 * PANEL * i) for i in range(int(top / PANEL) + 2)]
        self.nodes: list[tuple[Number, Number]] = []  # weight of the integral over all k, exp(k^2/2)
        for low, high in zip(edges, edges[1:], strict=False):
            middle, half = field((low + high) / 2), field((high - low) / 2)
            for x, w in rule:
                k = middle + half * x
                self.nodes.append((2 * half * w, exponential(k * k / 2)))
        self.fugacity = tuple(exponential(field(-mu)) for mu in eF)

    @cached_property
    def factors(self) -> list[tuple[Number, ...]]:
        """weight, 1/E_1, 1/E_2, 1 - tanh, zeta^2 of both wires; E = exp((epsilon - epsilon_F)/T) at each node."""
        rows = []
        z1, z2 = self.fugacity
        for w, energy in self.nodes:
            one, two = energy * z1, energy * z2
            u1, u2 = 2 / (1 + one), 2 / (1 + two)
            rows.append((w, 1 / one, 1 / two, u1, u2, u1 * u1 * one, u2 * u2 * two))
        return rows

    def over_k(self, integrand: Callable[..., Number]) -> Number:
        """Integral over all k of integrand(1/E_1, 1/E_2, 1 - tanh_1, 1 - tanh_2, zeta_1^2, zeta_2^2)."""
        return sum((w * integrand(*row) for w, *row in self.factors), field(0))


@lru_cache(maxsize=16)
def fermi(eF1: Number, eF2: Number, top: int, digits: int) -> Fermi:
    """Kept, since many strengths of scattering share the momenta."""
    return Fermi((eF1, eF2), top, digits)


class Exact:
    """The exactly solvable model at given strengths of scattering.

    Parameters
    ----------
    eF : (number, number)
        Chemical potentials of the wires.
    D2 : number
        Of pair collisions, Eq. (16).
    lam : (number, number)
        lambda_sigma of Eq. (82).
    kappa : number
        mu_sigma k_Tsigma, the same in both wires by Eq. (90).
    T, m, e : number
        Temperature, mass, charge (hbar = k_B = 1).
    digits : int, optional
        Relative accuracy; default: mpmath's working precision.

    Examples
    --------
    >>> import mpmath
    >>> wires = Exact((15, 15), 1, (1, 1), 0)
    >>> plateau = 4*mpmath.sqrt(mpmath.pi/2)*mpmath.exp(-15)         # Eq. (145)
    >>> print(mpmath.nstr(wires.rho/plateau, 4))
    0.9999
    """

    def __init__(self, eF: tuple[Number, Number], D2: Number, lam: tuple[Number, Number], kappa: Number, *,
                 T: Number = 1, m: Number = 1, e: Number = 1, digits: int | None = None) -> None:
        self.asked = mpmath.mp.dps if digits is None else digits
        self.digits = self.asked + GUARD + self._cancelled(eF)
        with self._precision():
            self.T, self.m, self.e = mpmath.mpf(T), mpmath.mpf(m), mpmath.mpf(e)
            self.eF = tuple(mpmath.mpf(mu) / self.T for mu in eF)
            self.D2, self.kappa = field(D2), field(kappa / mpmath.sqrt(self.m * self.T))
            self.lam = tuple(field(part) for part in lam)
            start = fermi(*self.eF, int(max(*self.eF, 0) + 2.31 * self.digits) + 3, self.digits)
            self.k_T = tuple(start.over_k(lambda *row, i=i: row[4 + i]) for i in (0, 1))
            self.n = tuple(start.over_k(lambda *row, i=i: row[2 + i]) / field(4 * mpmath.pi) for i in (0, 1))
            self.mu = tuple(self.kappa / k_T for k_T in self.k_T)
            self.D3 = tuple(one + two for one, two in zip(self.lam, self.mu, strict=True))
            if not all(part > 0 for part in self.D3):
                raise ValueError(f"lam is {lam}, kappa is {kappa}: D3_sigma = lambda_sigma + mu_sigma, Eq. (89), must "
                                 "be positive; without three-particle scattering Eq. (66) has no solution")
            tail = float(max(0, mpmath.log(4 * back(self.D2) / min(map(back, self.D3)))))
            top = int(max(*self.eF, 0) + tail + 2.31 * self.digits) + 3
            self.fermi = fermi(*self.eF, top, self.digits)

    @classmethod
    def alike(cls, eF: Number, Delta: Number, D2: Number, lam: Number, mu: Number, *, T: Number = 1, m: Number = 1,
              e: Number = 1, digits: int | None = None) -> Exact:
        """Wires at eF +- Delta/2 with the same lambda; mu is that of both wires at Delta = 0.

        Examples
        --------
        >>> apart, together = (Exact.alike(15, Delta, 1, 1e-9, 0) for Delta in (0.1, 0))
        >>> bool(apart.rho < together.rho)
        True
        """
        asked = mpmath.mp.dps if digits is None else digits
        half = mpmath.mpf(Delta) / 2
        lost = cls._cancelled((eF, eF + half))
        with precision(asked + GUARD + lost):
            both = eF + half, eF - half
            kappa = mu and mu * 8 * mpmath.pi * T * gas(eF, T, m)[1]
        return cls(both, D2, (lam, lam), kappa, T=T, m=m, e=e, digits=asked)

    @staticmethod
    def _cancelled(eF: tuple[Number, Number]) -> int:
        """Digits that p_1 + p_2 and its first moment lose where the wires are nearly alike."""
        apart = abs(eF[0] - eF[1])
        return 0 if apart == 0 else max(0, int(2 * mpmath.log10(max(abs(eF[0]), 1) / apart))) + 3

    def _precision(self) -> Any:
        return precision(self.digits)

    def _p(self, u1: Number, u2: Number) -> tuple[Number, Number]:
        """p_1 and p_2 over e/2."""
        n1, n2 = self.n
        return n2 * u1 / (n1 + n2), -n1 * u2 / (n1 + n2)

    def _D(self, z1: Number, z2: Number) -> Number:
        """Eq. (74)."""
        return self.D2 / 2 * (self.D3[0] * z1 + self.D3[1] * z2) + self.D3[0] * self.D3[1]

    @cached_property
    def parts(self) -> tuple[Number, ...]:
        """The five integrals: p A^-1 p, v_1, v_2, G_11, G_12, in units of e/2."""
        a, (d1, d2) = self.D2 / 2, self.D3
        n1, n2 = (n / (self.n[0] + self.n[1]) for n in self.n)
        sums = [field(0)] * 5
        with self._precision():
            for w, f1, f2, u1, u2, z1, z2 in self.fermi.factors:
                p1, p2 = n2 * u1, -n1 * u2
                both = p1 + p2
                w = w / (a * (d1 * z1 + d2 * z2) + d1 * d2)
                new = (a * both * both + d2 * n2 * n2 * f1 + d1 * n1 * n1 * f2, a * z1 * both + d2 * p1,
                       a * z2 * both + d1 * p2, z1 * (a * z1 + d2), a * z1 * z2)
                sums = [old + w * one for old, one in zip(sums, new, strict=True)]
        return tuple(sums)

    def _conductivity(self, value: Number) -> mpmath.mpf:
        """In e^2 m^(1/2) T^(3/2) over a diffusion coefficient."""
        unit = self.e**2 * mpmath.sqrt(self.m) * self.T * mpmath.sqrt(self.T)
        return +(back(value) * unit / (8 * mpmath.pi))

    @cached_property
    def S_0(self) -> mpmath.mpf:
        """Without the integral terms."""
        with self._precision():
            return self._conductivity(self.parts[0])

    @cached_property
    def S_1(self) -> mpmath.mpf:
        """What the integral terms add."""
        with self._precision():
            _, v1, v2, _, _ = self.parts
            bulk = self.lam[0] * self.lam[1] - self.mu[0] * self.mu[1]
            return self._conductivity(-bulk * v1 * v2 / (self.D3[0] * self.brake))

    @property
    def brake(self) -> Number:
        """G_11 mu_1 + G_12 lambda_2: what holds the difference of both drifts back."""
        return self.parts[3] * self.mu[0] + self.parts[4] * self.lam[1]

    @property
    def S(self) -> mpmath.mpf:
        """Eq. (112)."""
        return self.S_0 + self.S_1

    def _resistivity(self, S: mpmath.mpf) -> mpmath.mpf:
        with self._precision():
            n1, n2 = map(back, self.n)
            return n1 * n2 / (n1 + n2)**2 / S

    @cached_property
    def S_drift(self) -> mpmath.mpf:
        """The drift's part of S: pair and triple exchange of momentum are resistances in series, I and kappa M."""
        with self._precision():
            D1, D2 = self.D3
            I = self.parts[4]  # noqa: E741
            M = (1 - (self.k_T[0] * D1 + self.k_T[1] * D2) * I / (self.k_T[0] * self.k_T[1])) / (D1 * D2)
            gamma = self.parts[1] / D2
            return self._conductivity(gamma * gamma / (M * (I + self.kappa * M)))

    @property
    def rho(self) -> mpmath.mpf:
        """Drag resistivity, Eq. (114)."""
        return self._resistivity(self.S)

    @property
    def rho_drift(self) -> mpmath.mpf:
        """Of the drift's part alone."""
        return self._resistivity(self.S_drift)

    @property
    def rho_plateau(self) -> mpmath.mpf:
        """Of the rest, which does not depend on kappa at given D3."""
        return self._resistivity(self.S - self.S_drift)

    def density(self, wire: int) -> mpmath.mpf:
        """n_sigma."""
        with self._precision():
            return back(self.n[wire - 1]) * mpmath.sqrt(self.m * self.T)

    def average(self) -> mpmath.mpf:
        """<slope of g_1> - <slope of g_2>, per E_1 - E_2."""
        with self._precision():
            return back(self.parts[1] / self.brake) * self.e / 2

    def _driven(self, k: Number) -> tuple[Number, ...]:
        """Forces p + Z M X at k, in the gauge of `slopes`, with zeta_1^2, zeta_2^2 and det A."""
        energy = mpmath.mpf(k)**2 / (2 * self.m * self.T)
        E = tuple(exponential(field(energy - mu)) for mu in self.eF)
        u = tuple(2 / (1 + one) for one in E)
        z1, z2 = (a * a * one for a, one in zip(u, E, strict=True))
        xi = self.parts[1] / self.brake
        p1, p2 = self._p(*u)
        return p1 + z1 * self.lam[0] * xi, p2 + z2 * self.mu[1] * xi, z1, z2, z1 * z2 * self._D(z1, z2)

    def slopes(self, k: Number) -> tuple[mpmath.mpf, mpmath.mpf]:
        """Slopes of g_1 and g_2 at k, per E_1 - E_2, with <slope of g_2>_2 = 0: a constant in both is free."""
        with self._precision():
            p1, p2, z1, z2, below = self._driven(k)
            both = self.D2 / 2 * z1 * z2 * (p1 + p2)
            sums = both + self.D3[1] * z2 * p1, both + self.D3[0] * z1 * p2
            return tuple(back(one / below) * self.e / 2 for one in sums)

    def gap(self, k: Number) -> mpmath.mpf:
        """Slope of g_1 less that of g_2 at k, per E_1 - E_2: without the large part that they share at small D3."""
        with self._precision():
            p1, p2, z1, z2, below = self._driven(k)
            return back((self.D3[1] * z2 * p1 - self.D3[0] * z1 * p2) / below) * self.e / 2


def precision(digits: int) -> Any:
    """Context: both number systems work with so many digits."""
    from contextlib import contextmanager

    @contextmanager
    def context() -> Iterator[None]:
        with mpmath.workdps(digits):
            if HAVE_FLINT:
                from flint import ctx
                with ctx.workdps(digits):
                    yield
            else:
                yield
    return context()


def gas(eF: Number, T: Number, m: Number) -> tuple[mpmath.mpf, mpmath.mpf]:
    """Density and compressibility of one wire, Eqs. (129), (81), to mpmath's working precision.

    Examples
    --------
    >>> [mpmath.nstr(value, 6) for value in gas(50, 1, 1)]
    ['3.18257', '0.0318468']
    """
    digits = mpmath.mp.dps + GUARD
    with precision(digits):
        x = mpmath.mpf(eF) / T
        start = fermi(x, x, int(max(x, 0) + 2.31 * digits) + 3, digits)
        unit = mpmath.sqrt(mpmath.mpf(m) * T)
        density = back(start.over_k(lambda *row: row[2])) / (4 * mpmath.pi) * unit
        return density, back(start.over_k(lambda *row: row[4])) / (8 * mpmath.pi) * unit / T
