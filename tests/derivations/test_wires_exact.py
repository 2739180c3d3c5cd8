"""The high-precision model against the equations of the page, solved the long way, and against its own symmetries."""

import mpmath
import pytest

from coulombdrag.derivations.wires import exact
from coulombdrag.derivations.wires.exact import Exact, back


def by_the_page(eF, D2, lam, kappa):
    """rho_D and c_1/b_1 from (84)-(87), (110), (113) and (114), T = m = e = 1 and E_1 - E_2 = 1."""
    def tanh(s, k):
        return mpmath.tanh((k * k / 2 - eF[s]) / 2)

    def zeta2(s, k):
        return mpmath.sech((k * k / 2 - eF[s]) / 2)**2

    def over_k(f):
        return 2 * mpmath.quad(f, [mpmath.sqrt(2 * i) for i in range(0, 64, 2)])
    n = [over_k(lambda k, s=s: 1 - tanh(s, k)) / (4 * mpmath.pi) for s in (0, 1)]
    k_T = [over_k(lambda k, s=s: zeta2(s, k)) for s in (0, 1)]
    mu = [kappa / part for part in k_T]
    D3 = [lam[s] + mu[s] for s in (0, 1)]

    def below(k):
        return D2 / 2 * (D3[0] * zeta2(0, k) + D3[1] * zeta2(1, k)) + D3[0] * D3[1]

    def b(s, k):
        r = 1 - s
        return -(D2 * (mu[s] * zeta2(s, k) + lam[r] * zeta2(r, k)) + 2 * D3[r] * mu[s]) / (2 * below(k))

    def c(s, k):
        r = 1 - s
        pairs = D2 * (n[r] * (1 - tanh(s, k)) - n[s] * (1 - tanh(r, k)))
        whole = pairs + 2 * D3[r] * n[r] * (1 - tanh(s, k)) / zeta2(s, k)
        return (1, -1)[s] * whole / (4 * sum(n) * below(k))

    def average(f, s):
        return over_k(lambda k: zeta2(s, k) * f(s, k)) / k_T[s]
    current = 0
    for s in (0, 1):
        mean_b, mean_c = average(b, s), average(c, s)
        ratio = mean_c / mean_b
        share = over_k(lambda k, s=s, x=ratio: (1 - tanh(s, k)) * (c(s, k) - x * b(s, k) - x / 2))
        current += (1, -1)[s] * n[1 - s] * share
    S = current / (4 * mpmath.pi * sum(n))
    return n[0] * n[1] / sum(n)**2 / S, -average(c, 0) / average(b, 0)


@pytest.mark.parametrize("eF, D2, lam, kappa", [((5, 6), 1, (1 / 64, 1 / 32), 1 / 256), ((2, 1), 3, (2, -1 / 16), 4)])
def test_the_page_gives_the_same(eF, D2, lam, kappa):
    with mpmath.workdps(20):
        rho, split = by_the_page(eF, D2, lam, kappa)
        wires = Exact(eF, D2, lam, kappa)
        assert abs(wires.rho / rho - 1) < 1e-16
        assert abs(wires.average() / split - 1) < 1e-16


def test_more_digits_change_nothing():
    rho = [Exact((80, mpmath.mpf("80.5")), 1, (1, 2), mpmath.mpf("0.3"), digits=digits).rho for digits in (15, 40)]
    assert abs(rho[0] / rho[1] - 1) < 1e-14


def test_wires_may_be_swapped():
    with mpmath.workdps(30):
        one, other = Exact((7, 9), 2, (1, 3), 5), Exact((9, 7), 2, (3, 1), 5)
        assert abs(one.rho / other.rho - 1) < 1e-28


def test_nearly_identical_wires_do_not_lose_digits():
    with mpmath.workdps(30):
        apart = [Exact.alike(10, mpmath.mpf(10)**-power, 1, mpmath.mpf(10)**-30, 0).rho for power in (18, 20)]
        together = Exact.alike(10, 0, 1, mpmath.mpf(10)**-30, 0).rho
        falls = [1 - value / together for value in apart]
        assert abs(falls[0] / falls[1] / 1e4 - 1) < 1e-3  # quadratic in Delta, Eq. (132)


def test_the_plateau_does_not_know_kappa():
    with mpmath.workdps(30):
        first = Exact((5, 6), 1, (2, 3), mpmath.mpf("0.5"))
        D3, k_T = map(back, first.D3), map(back, first.k_T)
        lam = tuple(D - 7 / k for D, k in zip(D3, k_T, strict=True))
        second = Exact((5, 6), 1, lam, 7)
        assert abs(first.rho_plateau / second.rho_plateau - 1) < 1e-27
        assert abs(first.rho / second.rho - 1) > 0.1


def test_units():
    with mpmath.workdps(25):
        plain = Exact((5, 6), 2, (1, 3), 4)
        scaled = Exact((10, 12), 2, (1, 3), 4 * mpmath.sqrt(6), T=2, m=3, e=5)
        assert abs(plain.rho / scaled.rho / (25 * mpmath.sqrt(3) * mpmath.sqrt(8)) - 1) < 1e-22


def test_slopes_obey_momentum_balance():
    with mpmath.workdps(20):
        wires = Exact((3, 4), 1, (mpmath.mpf("0.1"), mpmath.mpf("0.2")), mpmath.mpf("0.3"))
        D3, mu = [back(x) for x in wires.D3], [back(x) for x in wires.mu]
        n = [wires.density(s) for s in (1, 2)]
        k, X = mpmath.mpf("1.7"), (wires.average(), 0)
        y = wires.slopes(k)
        z = [mpmath.sech((k * k / 2 - mu_F) / 2)**2 for mu_F in (3, 4)]
        u = [1 - mpmath.tanh((k * k / 2 - mu_F) / 2) for mu_F in (3, 4)]
        assert abs(wires.gap(k) / (y[0] - y[1]) - 1) < 1e-17
        for s in (0, 1):
            drive = (1, -1)[s] * n[1 - s] / (2 * sum(n)) * u[s]
            integral = (D3[s] - mu[s]) * X[s] + mu[s] * X[1 - s]
            flow = z[s] * (z[1 - s] / 2 * (y[s] - y[1 - s]) + D3[s] * y[s] - integral)
            assert abs(flow / drive - 1) < 1e-17


def test_what_has_no_solution_is_refused():
    with pytest.raises(ValueError, match=r"lam is \(0, 0\), kappa is 0.*Eq\. \(66\)"):
        Exact((1, 2), 1, (0, 0), 0)


def test_without_flint(monkeypatch):
    with mpmath.workdps(15):
        with_flint = Exact((2, 3), 1, (1, 2), 1, digits=8).rho
        monkeypatch.setattr(exact, "HAVE_FLINT", False)
        exact.gauss.cache_clear()
        exact.fermi.cache_clear()
        without = Exact((2, 3), 1, (1, 2), 1, digits=8).rho
    exact.gauss.cache_clear()
    exact.fermi.cache_clear()
    assert abs(with_flint / without - 1) < 1e-8
