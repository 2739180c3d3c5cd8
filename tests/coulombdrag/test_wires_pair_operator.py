"""The pair-collision operator, Eq. (7), at finite frequency: convergence, limits, conservation, dissipation."""

from functools import cache

import mpmath as mp
import numpy as np
import pytest
from scipy.integrate import quad

from coulombdrag import wires
from coulombdrag.errors import ConvergenceError
from coulombdrag.wires import pair_laplacian as graph
from coulombdrag.wires.potentials import evaluator

COULOMB = wires.CoulombPotential(U=0.5, d=1.0)
GATED = wires.GatedPotential(U=0.5, d=1.0, h=0.7)
GAUSS = wires.GaussianPotential(V0=1.0, a=0.7)


@cache
def pair(eF1=5.0, eF2=4.0, T=1.0, potential=COULOMB, **options):
    return wires.PairOperator(eF1=eF1, eF2=eF2, T=T, potential=potential, **options)


def zeta2(k, eF, T, m):
    return np.cosh((k * k / (2 * m) - eF) / (2 * T)) ** -2.0


# -- convergence ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize("potential", [COULOMB, GATED, GAUSS], ids=repr)
@pytest.mark.parametrize("order, least, most", [(0, 1.3, 2.1), (1, 3.3, 4.1), (2, 5.2, 6.1), (3, 7.0, 8.1)])
def test_order_of_convergence(potential, order, least, most):
    """Measured between 60 and 90 nodes against 400 of the fifth order: h^2, h^4... with logarithms for K0.

    The plain rule, order 0, reaches 1.4 to 1.5 for K0 and 2 for a potential that is finite at q = 0.
    """
    def values(nodes, order):
        p = wires.PairOperator(eF1=4.0, eF2=4.0, T=1.0, potential=potential, cutoff=10.0, nodes=nodes, order=order)
        return np.array([p.high_frequency_drag(), p.relaxation_rate()])

    exact = values(400, 5)
    coarse, fine = (np.abs(values(nodes, order) / exact - 1) for nodes in (60, 90))
    slope = np.log(coarse / fine) / np.log(90 / 60)
    assert (slope > least).all() and (slope < most).all()
    assert (fine < [0.05, 1e-3, 2e-5, 1e-6][order]).all()


@pytest.mark.parametrize("eF1, eF2", [(2.0, 2.0), (5.0, 4.0), (30.0, 33.0)])
@pytest.mark.parametrize("potential", [COULOMB, GATED, GAUSS], ids=repr)
def test_high_frequency_limit_is_eq_29(eF1, eF2, potential):
    p = pair(eF1, eF2, 1.0, potential)
    want = wires.high_frequency_drag(eF1, eF2, 1.0, potential)
    omega = 1e6 * p.scales()["fast"]
    assert p.order_used == 5
    assert abs(-p.rho_12(omega).real / want - 1) < 1e-8
    assert abs(-p.rho_12(np.array([-omega, omega])) / want - 1).max() < 1e-5                 # i gamma/omega
    assert abs(p.high_frequency_drag() / want - 1) < 1e-8


def test_sum_over_modes_is_the_first_moment():
    p = pair()
    gamma, share = p.modes()
    assert (gamma > 0).all() and (np.diff(gamma) >= 0).all() and (share >= 0).all()
    w, n = zeta2(p.k, 5.0, 1.0, 1.0), zeta2(p.k, 4.0, 1.0, 1.0)
    total = quad(lambda k: k * k * 2 / (1 / zeta2(k, 5.0, 1, 1) + 1 / zeta2(k, 4.0, 1, 1)), 0, 15, epsrel=1e-13)[0]
    assert share.sum() == pytest.approx(total / (4 * np.pi), rel=1e-12)
    both = p.step * (p.k**2 * 2 * w * n / (w + n)).sum() / (4 * np.pi)
    assert share.sum() == pytest.approx(both, rel=1e-12)
    first = p.high_frequency_drag() * 2 * p.densities[0] * p.densities[1]
    assert (gamma * share).sum() == pytest.approx(first, rel=1e-11)


def test_product_weights_integrate_logarithms():
    for order, tolerance in ((1, 2e-2), (3, 1e-4), (5, 1e-6), (7, 2e-8)):
        step, count = 0.25, 80
        c = graph.product_weights(evaluator(COULOMB), step, count, order)
        q = step * np.arange(1, count + 1)
        want = sum(quad(lambda q: q * COULOMB(q) ** 2 * np.cos(q) * np.exp(-q * q / 4), a, b, epsabs=1e-14)[0]
                   for a, b in ((0, 1e-3), (1e-3, 0.1), (0.1, 1), (1, 15)))
        assert abs((c * np.cos(q) * np.exp(-q * q / 4)).sum() / want - 1) < tolerance


# -- the equation itself -------------------------------------------------------------------------------------


@pytest.mark.parametrize("potential", [COULOMB, GAUSS], ids=repr)
def test_collision_integral_against_quadrature_of_eqs_3_and_4(potential):
    """The energy delta function leaves m/(2 pi q), so the prefactor is 2 pi m/(4 * 2 pi) = m/4, not the printed m/2."""
    T, m, eF1, eF2 = 0.8, 1.3, 3.0, 2.0
    p = pair(eF1, eF2, T, potential, m=m)
    g1, g2 = np.sin, lambda k: -k / (1 + k * k)
    st1, st2 = p.collision_integral(g1(p.k), g2(p.k))

    def zeta(k, eF):
        return np.sqrt(zeta2(k, eF, T, m))

    for i in (3, 20, 40):
        k = p.k[i]

        def integrand(q, k=k):
            values = [zeta(x, eF1) * zeta(x, eF2) * (g1(x) + g2(k) - g1(k) - g2(x)) for x in (k + q, k - q)]
            return potential(q) ** 2 / q * sum(values)

        edges = [1e-9, 1e-4, 0.01, 0.1, 0.3, 1, 2, 4, 8, 16]
        value = sum(quad(integrand, a, b, epsabs=1e-12, epsrel=1e-9, limit=200)[0]
                    for a, b in zip(edges, edges[1:], strict=False))
        want = m / 4 / (2 * np.pi) * value
        assert st1[i] == pytest.approx(want * zeta(k, eF2) / zeta(k, eF1), rel=1e-7)
        assert st2[i] == pytest.approx(-want * zeta(k, eF1) / zeta(k, eF2), rel=1e-7)


def test_conservation_wire_by_wire():
    p = pair()
    rng = np.random.default_rng(1)
    g1, g2 = rng.normal(size=(2, p.k.size))
    st1, st2 = p.collision_integral(g1, g2)
    z1, z2 = zeta2(p.k, p.eF1, 1, 1), zeta2(p.k, p.eF2, 1, 1)
    assert np.allclose(st1 * z1, -st2 * z2, rtol=1e-12, atol=0)         # Eq. (6), at each momentum
    same = p.collision_integral(g1, g1)
    assert not np.any(same)                                             # any common g is a zero mode, Eq. (45)
    entropy = (g1 * st1 * z1 + g2 * st2 * z2).sum()
    assert entropy < 0


@pytest.mark.parametrize("omega", [1e-3, 0.1, -2.0])
def test_distribution_solves_the_kinetic_equation_and_carries_the_current(omega):
    T, m, e, eF1, eF2 = 0.8, 1.3, 0.7, 3.0, 2.0
    p = pair(eF1, eF2, T, COULOMB, m=m, e=e)
    field = np.array([0.3, -1.1])
    g = p.distribution(omega, *field)
    st = p.collision_integral(*(x.real for x in g)), p.collision_integral(*(x.imag for x in g))
    current = p.conductivity(omega) @ field
    for s, eF in enumerate((eF1, eF2)):
        drive = e * field[s] * p.k / (m * T)
        residue = -1j * omega * g[s] - drive - st[0][s] - 1j * st[1][s]
        use = p.k**2 / 2 / m < 15                                       # the scale of g grows exponentially above
        assert np.abs(residue / drive)[use].max() < 1e-7
        j = e / (8 * np.pi * m) * 2 * p.step * (p.k * zeta2(p.k, eF, T, m) * g[s]).sum()   # Eq. (8)
        assert j == pytest.approx(current[s], rel=1e-9)
    assert np.allclose(p.resistivity(omega) @ current, field, rtol=1e-10)


# -- limits of rho_12 ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("potential", [COULOMB, GATED, GAUSS], ids=repr)
@pytest.mark.parametrize("eF1, eF2", [(5.0, 4.0), (6.0, 6.001), (2.0, 12.0)])
def test_no_dc_drag_of_different_wires(eF1, eF2, potential):
    """Eq. (28); below `onset` rho_12 is linear in omega with a coefficient that knows nothing of the potential."""
    p = pair(eF1, eF2, 1.0, potential)
    assert p.drag_resistivity() == 0.0
    with mp.workdps(25):
        def z(k, eF):
            return mp.sech((k * k / 2 - eF) / 2) ** 2

        def integral(f):
            return mp.quad(lambda k: k * k * f(z(k, eF1), z(k, eF2)), [0, 1, 2, 3, 4, 5, 6, 8, 12]) / (4 * mp.pi)

        n1, n2 = integral(lambda a, b: a), integral(lambda a, b: b)
        total = integral(lambda a, b: 2 * a * b / (a + b))
        slope = float(total / 2 / (n1 * n2 - (n1 + n2) * total / 2))
    omega = p.scales()["onset"] * np.array([1e-7, 1e-6])
    rho = p.rho_12(omega)
    assert np.allclose(rho.imag / omega, slope, rtol=1e-6)
    assert np.allclose(rho.real[1] / rho.real[0], 100.0, rtol=1e-4)        # the dissipative part: as the square


@pytest.mark.parametrize("potential, tau", [(wires.CoulombPotential, 1.0), (wires.GaussianPotential, 1.0)])
def test_fokker_planck_value_at_equal_densities(potential, tau):
    """rho_D at Delta = 0 tends to the Fokker-Planck value as (T d/v_F)**-2."""
    eF, ratios = 10.0, []
    for tau in (0.5, 1.0, 2.0):
        d = tau * np.sqrt(2 * eF)
        v = wires.CoulombPotential(U=1.0, d=d) if potential is wires.CoulombPotential else potential(V0=1.0, a=d)
        p = pair(eF, eF, 1.0, v)
        diffusion = wires.momentum_diffusion(v)
        # Eq. (17) with zeta_1 = zeta_2: the inner integral is 2 (1 - tanh)/2
        far = np.sqrt(2 * (eF + 60))

        def slow(k):
            return ((1 - np.tanh((k * k / 2 - eF) / 2)) / zeta2(k, eF, 1, 1)) ** 2

        k = np.linspace(0, far, 20_001)
        delay = 2 * np.trapezoid(slow(k), k) / (diffusion * 8 * np.pi)
        n = p.densities[0]
        want = 1 / (2 * n) * n / delay                                  # m gamma/(2 e^2 n), Eq. (28)
        assert p.fokker_planck_rate() == pytest.approx(n / delay, rel=1e-8)
        ratios.append(p.drag_resistivity() / want - 1)
        assert p.fokker_planck_ratio() == pytest.approx(1 + ratios[-1], rel=1e-8)
    ratios = np.array(ratios)
    assert (ratios > 0).all() and ratios[-1] < 5e-3
    assert np.allclose(np.log2(ratios[:-1] / ratios[1:]), 2.0, atol=0.35)


@pytest.mark.parametrize("eF, Delta, tolerance", [(40.0, 0.0, 0.01), (160.0, 0.0, 0.003), (160.0, 3.0, 0.003)])
def test_fokker_planck_rate_tends_to_eq_26(eF, Delta, tolerance):
    v = wires.CoulombPotential(U=1.0, d=0.3 * np.sqrt(2 * eF))
    p = pair(eF + Delta / 2, eF - Delta / 2, 1.0, v)
    x = Delta / 2
    shape = np.arctan(np.sinh(x)) / np.sinh(x) if x else 1.0        # what the integral (18) defines
    n = np.sqrt(2 * eF) / np.pi
    gamma = 32 * np.sqrt(np.pi) * n * wires.momentum_diffusion(v) / shape * np.exp(-2 * eF)
    assert p.fokker_planck_rate() == pytest.approx(gamma, rel=tolerance)


@pytest.mark.parametrize("eF", [1.0, 4.0])
def test_momentum_cutoff_comes_out_by_itself(eF):
    """Footnote 38: the Fokker-Planck rate falls with the cutoff for ever; the operator's stays from 4 m T d on."""
    d = 2.5
    rates, fokker_planck = [], []
    for cutoff in (9.0, 11.5, 15.0, 20.0):
        p = wires.PairOperator(eF1=eF, eF2=eF, T=1.0, potential=wires.CoulombPotential(U=1.0, d=d), cutoff=cutoff)
        rates.append(p.relaxation_rate())
        fokker_planck.append(p.fokker_planck_rate())
    assert np.allclose(rates[1:], rates[-1], rtol=2e-8)
    assert rates[0] / rates[-1] > 1 + 1e-8
    lost = np.diff(1 / np.array(fokker_planck)) / np.diff([9.0, 11.5, 15.0, 20.0])
    assert np.allclose(lost, lost[-1], rtol=1e-6) and lost[-1] > 0          # linear in the cutoff
    default = wires.PairOperator(eF1=eF, eF2=eF, T=1.0, potential=wires.CoulombPotential(U=1.0, d=d))
    assert default.relaxation_rate() == pytest.approx(rates[-1], rel=2e-8)


def test_dc_drag_at_equal_densities_is_below_high_frequency_and_positive():
    for eF in (1.0, 4.0, 12.0):
        p = pair(eF, eF)
        n = p.densities[0]
        assert 0 < p.drag_resistivity() < p.high_frequency_drag()
        assert p.drag_resistivity() == pytest.approx(p.relaxation_rate() / (2 * n), rel=1e-12)
        rho = p.resistivity(0.0)
        assert np.allclose(rho, rho[0, 0] * np.array([[1, -1], [-1, 1]]), rtol=1e-9)   # Eq. (60): zero determinant


def test_crossover_scales():
    """onset << omega << slow: the drag of equal wires; fast << omega: Eq. (29); at onset the drag is half its value."""
    p = pair(7.999, 8.001)
    scale, equal = p.scales(), pair(8.0, 8.0)
    assert scale["onset"] < 1e-3 * scale["slow"] < 1e-3 * scale["fast"]
    between = np.sqrt(scale["onset"] * scale["slow"])
    assert -p.rho_12(between).real == pytest.approx(equal.drag_resistivity(), rel=0.05)
    assert -p.rho_12(scale["onset"]).real == pytest.approx(equal.drag_resistivity() / 2, rel=1e-3)
    # onset grows as the square of the mismatch
    wide = pair(7.99, 8.01).scales()["onset"]
    assert wide / scale["onset"] == pytest.approx(100, rel=1e-3)
    assert -p.rho_12(100 * scale["fast"]).real == pytest.approx(p.high_frequency_drag(), rel=1e-3)


# -- symmetry and dissipation --------------------------------------------------------------------------------


@pytest.mark.parametrize("eF1, eF2, potential", [(5.0, 4.0, COULOMB), (3.0, 3.0, GATED), (-1.0, 7.0, GAUSS)])
def test_symmetry_dissipation_reality(eF1, eF2, potential):
    p, swapped = pair(eF1, eF2, 1.0, potential), pair(eF2, eF1, 1.0, potential)
    omega = np.geomspace(1e-9, 1e5, 29)
    sigma, rho = p.conductivity(omega), p.resistivity(omega)
    assert np.allclose(rho, np.swapaxes(rho, 1, 2), rtol=1e-13)
    assert np.allclose(rho, swapped.resistivity(omega)[:, ::-1, ::-1], rtol=1e-8)
    assert np.allclose(p.resistivity(-omega), rho.conj(), rtol=1e-13)
    near = omega > 1e-6                                # below, the inverse of sigma itself loses the regular part
    assert np.allclose((sigma @ rho)[near], np.eye(2), atol=1e-6)
    heat = np.linalg.eigvalsh(p.conductivity(omega[near]).real)
    assert (heat > -1e-12 * np.abs(sigma[near].real).max(axis=(1, 2))[:, None]).all()
    assert (-rho[:, 0, 1].real > 0).all()
    scale = np.abs(rho.real).max(axis=(1, 2))[:, None]
    assert (np.linalg.eigvalsh(rho.real) > -1e-9 * scale).all()


# -- accuracy of the factor ----------------------------------------------------------------------------------


@pytest.mark.parametrize("eF, potential", [
    (40.0, COULOMB), (40.0, lambda q: np.exp(-((q - 16.0) ** 2)) + 1e-9 * np.exp(-q * q))])
def test_exponentially_slow_rate_keeps_its_digits(eF, potential):
    """Against the same matrix inverted with 120 digits; the second potential gives entries of both signs."""
    p = wires.PairOperator(eF1=eF, eF2=eF, T=1.0, potential=potential, nodes=48, order=1)
    w, mass, _ = p._thermal
    table = np.r_[0.0, p._pairs]
    with mp.workdps(120):
        size = p.k.size
        matrix = mp.matrix(size, size)
        for i in range(size):
            for j in range(size):
                scale = mp.mpf(w[i]) * mp.mpf(w[j])
                same, across = mp.mpf(table[abs(i - j)]) * scale, mp.mpf(table[i + j + 1]) * scale
                matrix[i, i] += same + across
                matrix[i, j] += across - same
        source = mp.matrix([mp.mpf(k) * mp.mpf(x) for k, x in zip(p.k, mass, strict=True)])
        slow = (source.T * mp.lu_solve(matrix, source))[0]
        total = mp.fsum(mp.mpf(k) ** 2 * mp.mpf(x) for k, x in zip(p.k, mass, strict=True))
        want = float(total / slow)
    assert want < 1e-3 * p.scales()["fast"]
    assert p.relaxation_rate() == pytest.approx(want, rel=1e-10)


def test_deep_fermi_sea():
    """At eF = 500 T the momenta at the bottom are left out; what the Fermi points do is not changed."""
    fine, coarse = (pair(500.0, 498.0, 1.0, COULOMB, nodes=n) for n in (1500, 1100))
    assert fine.k[0] ** 2 / 2 == pytest.approx(499.0 - 310.0, abs=2.0) and fine.k.size < 700
    want = wires.high_frequency_drag(500.0, 498.0, 1.0, COULOMB)
    assert fine.high_frequency_drag() == pytest.approx(want, rel=1e-6)
    omega = fine.scales()["fast"] * np.array([1e-3, 0.1, 1.0, 1e6])
    assert np.allclose(fine.rho_12(omega), coarse.rho_12(omega), rtol=1e-4)
    assert -fine.rho_12(omega[-1]).real == pytest.approx(want, rel=1e-6)
    assert fine.densities[0] == pytest.approx(np.sqrt(1000.0) / np.pi, rel=1e-5)


def test_spectrum_is_a_result():
    omega = np.geomspace(1e-6, 1e3, 10)
    result = pair().spectrum(omega)
    assert np.array_equal(pair().drag_resistivity(omega), -pair().rho_12(omega))
    assert np.array_equal(result["drag"] + 1j * result["reactive"], -pair().rho_12(omega))
    assert (result["drag_error"] < 1e-6 * np.abs(pair().rho_12(omega))).all()
    assert result.provenance["parameters"]["order"] == 5


@pytest.mark.parametrize("change, message", [
    ({"T": 0.0}, r"T = 0\.0 .*\(0, inf\).*Eq. \(5\)"), ({"T": np.nan}, "T = nan"), ({"eF1": np.inf}, "eF1 = inf"),
    ({"m": -1.0}, r"m = -1\.0"), ({"e": 0.0}, r"e = 0\.0"), ({"eF2": [1.0, 2.0]}, "eF2 has shape"),
    ({"potential": 1.0}, "potential = 1.0 must be a callable"),
    ({"potential": wires.CoulombPotential(U=0.0, d=1.0)}, "without interaction"),
    ({"nodes": 3}, "nodes = 3"), ({"nodes": 20.5}, "nodes = 20.5"), ({"order": 9}, "order = 9"),
    ({"order": -1}, "order = -1"), ({"cutoff": 2.0}, r"cutoff = 2\.0 .*Eq. \(24\)"), ({"eF1": 900.0}, "allowed is"),
    ({"eF1": 200.0, "eF2": -500.0}, "allowed is up to"),
])
def test_refused(change, message):
    with pytest.raises(ValueError, match=message):
        wires.PairOperator(**{"eF1": 1.0, "eF2": 1.0, "T": 1.0, "potential": COULOMB, **change})


def test_refused_in_methods():
    p = pair()
    with pytest.raises(ValueError, match="omega = 0 is not allowed"):
        p.conductivity([1.0, 0.0])
    with pytest.raises(ValueError, match="omega = 0 is not allowed"):
        p.distribution(0.0, 1.0, 0.0)
    with pytest.raises(ValueError, match=r"omega\[1\] = nan"):
        p.rho_12([1.0, np.nan])
    with pytest.raises(ValueError, match="g1 - g2 has shape"):
        p.collision_integral(np.ones(3), np.ones(3))
    with pytest.raises(ValueError, match="one axis"):
        p.spectrum(1.0)
    with pytest.raises(ConvergenceError, match="more nodes"):
        wires.PairOperator(eF1=40.0, eF2=40.0, T=1.0, nodes=24, order=1,
                           potential=lambda q: np.exp(-((q / 1.1785 - 1) ** 2) * 1e3) + 1e-6 * np.exp(-q * q))
