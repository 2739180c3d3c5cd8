"""The exactly solvable model against 40-digit solutions of its defining equations, and against itself."""

import time

import flint
import mpmath as mp
import numpy as np
import pytest
from flint import arb
from hypothesis import given, settings
from hypothesis import strategies as st

from coulombdrag import wires
from coulombdrag.wires import FokkerPlanckModel

DIGITS = 40


def solution(eF, D2, lam, kappa):
    """rho_D, coefficients of Eq. (84) and slopes from Eqs. (70), (82), (84), (105), (112) at T = m = e = 1.

    Row by row as the equations stand, in ball arithmetic: local solution of (70), averages, the singular 2x2 equation,
    the constant of (105), S of (112). Nothing of the positive form that the library sums.
    """
    digits = DIGITS + 15
    with flint.ctx.workdps(digits):
        eF, lam = [arb(v) for v in eF], [arb(v) for v in lam]
        D2, kappa, count = arb(D2), arb(kappa), int(0.72*digits) + 6
        rule = [arb.legendre_p_root(count, i, weight=True) for i in range(count)]

        def grid(top):
            edges = [(arb(5)/2*i).sqrt() for i in range(int(top/1.25) + 2)]
            for low, high in zip(edges, edges[1:], strict=False):
                for x, w in rule:
                    k = (low + high)/2 + (high - low)/2*x
                    E = [(k*k/2 - mu).exp() for mu in eF]
                    yield (high - low)*w, [2/(1 + a) for a in E], [4*a/(1 + a)**2 for a in E]

        reach = digits*2.31 + max(*map(float, eF), 0)
        base = list(grid(reach))
        n = [sum(w*u[s] for w, u, _ in base)/(4*arb.pi()) for s in (0, 1)]
        k_T = [sum(w*z[s] for w, _, z in base) for s in (0, 1)]
        mu = [kappa/k for k in k_T]
        D3 = [a + b for a, b in zip(lam, mu, strict=True)]
        points = list(grid(reach + max(0.0, float((4*D2/D3[0]).log()), float((4*D2/D3[1]).log()))))
        N = sum(n)

        def respond(h):
            """k -> V(k) for the right-hand sides h(u, z) of (70)."""
            for w, u, z in points:
                pair = D2*z[0]*z[1]/2
                det = pair*(D3[0]*z[0] + D3[1]*z[1]) + D3[0]*D3[1]*z[0]*z[1]
                one, two = h(u, z)
                yield w, u, z, [((pair + D3[1]*z[1])*one + pair*two)/det, (pair*one + (pair + D3[0]*z[0])*two)/det]

        # the field alone, then C_s = lambda_s A_s + mu_s A_other for A = (1, 0) and (0, 1)
        sources = [lambda u, z: (n[1]/N*u[0]/2, -n[0]/N*u[1]/2),
                   lambda u, z: (z[0]*lam[0], z[1]*mu[1]), lambda u, z: (z[0]*mu[0], z[1]*lam[1])]
        averages, flows = [], []
        for source in sources:
            rows = list(respond(source))
            averages.append([sum(w*z[s]*V[s] for w, _, z, V in rows)/k_T[s] for s in (0, 1)])
            flows.append([sum(w*u[s]*V[s] for w, u, _, V in rows) for s in (0, 1)])
        c, first, second = averages
        a, b = [1 - first[0], 1 - second[1]], [-second[0], -first[1]]
        apart = c[0]/a[0]                                  # with <V_2> = 0; the second row says the same
        flow = [flows[0][s] + apart*flows[1][s] for s in (0, 1)]
        shift = -sum(flow)/(4*arb.pi()*N)                  # Eq. (105)
        S = (flow[0] + shift*4*arb.pi()*n[0])/(4*arb.pi())
        rho = n[0]*n[1]/N**2/S
        assert rho.rel_accuracy_bits() > 60
        exact = {"log_S": S.log(), "log_rho": rho.log(), "rho": rho, "shift": shift, "apart": apart}
        vectors = {"a": a, "b": b, "c": c}
        return {key: number(v) for key, v in exact.items()} | {k: list(map(number, v)) for k, v in vectors.items()}


def number(ball):
    """A ball's middle as an mpmath number."""
    mantissa, exponent = ball.mid().man_exp()
    return mp.ldexp(mp.mpf(int(mantissa)), int(exponent))


CASES = [  # eF, D2, lambda, kappa
    ((1.0, 1.0), 1.0, (1e-30, 1e-30), 0.0),
    ((1.0, 0.75), 1.0, (1e-3, 3e-3), 1e-3),
    ((5.0, 8.0), 0.5, (2.0, 0.25), 0.125),
    ((12.0, 11.5), 1.0, (1e-12, 1e-12), 1e-12),
    ((20.0, 20.0), 1.0, (1e20, 1e20), 1.0),
    ((30.0, 27.0), 1.0, (1e10, 1e-10), 0.0),
    ((7.0, 6.0), 1.0, (-0.25, -0.125), 40.0),              # lambda < 0: kappa beyond what C alone would bear
    ((4.0, 4.0 + 2.0**-43), 1.0, (-1e-30, -2e-30), 2e-29),  # nearly alike wires, nearly no three-particle scattering
    ((6.0, 5.0), 1.0, (1e-3, 1e-9), 0.05),                 # kappa at and beyond K
]


@pytest.fixture(scope="module")
def solved():
    return [solution(*case) for case in CASES]


def model(case):
    (eF1, eF2), D2, (lambda1, lambda2), kappa = case
    return FokkerPlanckModel(eF1=eF1, eF2=eF2, T=1.0, D2=D2, lambda1=lambda1, lambda2=lambda2, kappa=kappa)


@pytest.mark.parametrize("i", range(len(CASES)))
def test_drag_resistivity_against_the_defining_equations(solved, i):
    # about 300 nodes of one sign: a few ulp; measured 1e-14
    found = model(CASES[i])
    with mp.workdps(DIGITS):
        assert abs(found.log_drag_resistivity() - solved[i]["log_rho"]) < 1e-13
        assert abs(found.log_S() - solved[i]["log_S"]) < 1e-13
        assert abs(found.drag_resistivity()/solved[i]["rho"] - 1) < 1e-13


@pytest.mark.parametrize("i", range(len(CASES)))
def test_coefficients_against_their_definition(solved, i):
    found = model(CASES[i]).coefficients()
    for name in "abc":
        for s in (0, 1):
            assert abs(getattr(found, name)[s]/solved[i][name][s] - 1) < 1e-12, (name, s)


def test_coefficients_obey_the_zero_mode_and_the_third_law():
    found = model(CASES[2])
    a, b, c = found.coefficients()
    assert (a == -b).all()
    np.testing.assert_allclose(c[0]/b[0], -c[1]/b[1], rtol=1e-14)        # Eq. (94) is no further constraint
    np.testing.assert_allclose(found.mu[0]*found.k_T[0], found.mu[1]*found.k_T[1], rtol=1e-15)


@pytest.mark.parametrize("i", [1, 2])
def test_slopes_and_their_constant(solved, i):
    case, true = CASES[i], solved[i]
    found = model(case)
    k = np.linspace(-8.0, 8.0, 8001)
    both = found.distribution(k)
    z = [1/np.cosh((k**2/2 - mu)/2)**2 for mu in case[0]]
    averages = [np.trapezoid(z[s]*both["slope"][s], k)/found.k_T[s] for s in (0, 1)]
    np.testing.assert_allclose(averages[0] - averages[1], float(true["apart"]), rtol=1e-6)
    np.testing.assert_allclose(sum(averages), both["B"], rtol=1e-5)
    np.testing.assert_allclose(averages[1], float(true["shift"]), rtol=1e-5)


def test_distribution_solves_the_kinetic_equation_and_carries_the_current():
    case = ((5.0, 8.0), 0.5, (2.0, 0.25), 0.125)
    found = model(case)
    k = np.array([-4.0, -1.0, 0.0, 0.5, 2.0, 3.5])
    V = found.distribution(k)["slope"]
    wide = np.linspace(-12.0, 12.0, 24001)
    full = found.distribution(wide)
    zeta2 = [1/np.cosh((wide**2/2 - mu)/2)**2 for mu in case[0]]
    mean = [np.trapezoid(zeta2[s]*full["slope"][s], wide)/found.k_T[s] for s in (0, 1)]
    for s in (0, 1):
        other, sign = 1 - s, 1 - 2*s
        y = [(k**2/2 - mu)/2 for mu in case[0]]
        z = [1/np.cosh(one)**2 for one in y]
        C = case[2][s]*mean[s] + found.mu[s]*mean[other]
        left = sign*found.n[other]/sum(found.n)/2*(1 - np.tanh(y[s]))
        right = z[s]*(0.5*case[1]*z[other]*(V[s] - V[other]) + found.D3[s]*V[s] - C)
        np.testing.assert_allclose(left, right, atol=1e-9*np.abs(z[s]*found.D3[s]*V[s]).max())
        current = np.trapezoid(wide*zeta2[s]*full["g"][s], wide)/(8*np.pi)
        np.testing.assert_allclose(current, sign*found.S, rtol=1e-6)     # Eqs. (8), (106), (111)
    per_current = found.distribution(wide, per="current")
    np.testing.assert_allclose(per_current["g"]*found.S, full["g"], rtol=1e-12, atol=1e-13*np.abs(full["g"]).max())


def test_g_is_the_integral_of_its_slope_and_odd():
    found = model(CASES[1])
    k = np.linspace(0.0, 5.0, 2001)
    both = found.distribution(k)
    trapezoid = np.concatenate([[0.0], np.cumsum((both["slope"][0, 1:] + both["slope"][0, :-1])/2*np.diff(k))])
    np.testing.assert_allclose(trapezoid, both["g"][0], atol=1e-5*np.abs(both["g"][0]).max())
    np.testing.assert_array_equal(found.distribution(-k)["g"], -both["g"])


def test_exchange_of_the_wires():
    one = FokkerPlanckModel(eF1=6.0, eF2=9.0, T=1.5, D2=2.0, lambda1=0.5, lambda2=0.25, kappa=0.125, m=3.0, e=0.5)
    two = FokkerPlanckModel(eF1=9.0, eF2=6.0, T=1.5, D2=2.0, lambda1=0.25, lambda2=0.5, kappa=0.125, m=3.0, e=0.5)
    assert one.drag_resistivity() == two.drag_resistivity()
    np.testing.assert_array_equal(one.coefficients().a, two.coefficients().a[::-1])
    np.testing.assert_array_equal(one.coefficients().c, -two.coefficients().c[::-1])
    assert one.B == -two.B


def test_units_scale_out():
    def log_rho(T, m, e, D):
        found = FokkerPlanckModel(eF1=6.0*T, eF2=9.0*T, T=T, D2=2.0*D, lambda1=0.5*D, lambda2=0.25*D,
                                  kappa=0.125*D*np.sqrt(m*T), m=m, e=e)
        return found.log_drag_resistivity() - np.log(D) + 2*np.log(e) + 0.5*np.log(m) + 1.5*np.log(T)

    assert log_rho(0.01, 30.0, 2.0, 1e5) == pytest.approx(log_rho(1.0, 1.0, 1.0, 1.0), rel=1e-14)


ratios = st.floats(-30, 30)


@settings(max_examples=12, deadline=None)
@given(st.floats(1.0, 60.0), st.floats(-0.9, 0.9), ratios, st.floats(-1, 1), st.floats(-12, 2))
def test_sixty_decades_of_three_particle_scattering(eF, split, log_ratio, log_between, log_kappa):
    from coulombdrag.derivations.wires.exact import Exact

    eF2, strength = eF*(1 + split), 10.0**log_ratio
    lam, kappa = (strength, strength*10**log_between), strength*10**log_kappa
    with mp.workdps(25):
        true = mp.log(Exact((eF, eF2), 1, lam, kappa).rho)
        found = model(((eF, eF2), 1.0, lam, kappa))
        assert abs(found.log_drag_resistivity() - true) < 1e-13
        assert abs(found.drag_resistivity()/mp.exp(true) - 1) < 1e-12


@pytest.mark.parametrize(("eF", "lam", "kappa"), [
    ((1000.0, 999.0), (1e-300, 1e-300), 0.0), ((1000.0, 1000.0), (1.0, 1.0), 0.0),
    ((1000.0, 999.5), (1e300, 1e299), 1e-10), ((1000.0, 700.0), (1e-100, 1e-200), 0.0),
])
def test_logarithm_at_a_thousand_temperatures(eF, lam, kappa):
    from coulombdrag.derivations.wires.exact import Exact

    with mp.workdps(25):
        true = mp.log(Exact(eF, 1, lam, kappa).rho)
    found = model((eF, 1.0, lam, kappa)).log_drag_resistivity()
    assert abs(found - true) < max(1e-13, 2*np.spacing(abs(float(true))))


@settings(max_examples=60, deadline=None)
@given(st.floats(-20, 900), st.floats(-20, 900), st.floats(-290, 290), st.floats(-290, 290), st.floats(-290, 290))
def test_nothing_is_nan_and_friction_grows_with_every_kind_of_scattering(eF1, eF2, log_1, log_2, log_kappa):
    lam, kappa = (10.0**log_1, 10.0**log_2), 10.0**log_kappa
    here = model(((eF1, eF2), 1.0, lam, kappa)).log_drag_resistivity()
    assert np.isfinite(here)
    room = 1e-12*max(1.0, abs(here))
    # the quadratic form Q grows with D2, D3 and kappa, so S falls and rho_D grows
    assert model(((eF1, eF2), 2.0, lam, kappa)).log_drag_resistivity() >= here - room
    assert model(((eF1, eF2), 1.0, (2*lam[0], lam[1]), kappa)).log_drag_resistivity() >= here - room
    assert model(((eF1, eF2), 1.0, lam, 2*kappa)).log_drag_resistivity() >= here - room


def test_resistivity_matrix_inverts_the_conductivity_matrix():
    found = model(CASES[2])
    rho = found.resistivity_matrix()
    assert rho[0, 1] == rho[1, 0] == -found.drag_resistivity()
    assert abs(np.linalg.det(rho)) < 1e-14*abs(rho[0, 1])**2                      # Eq. (60)
    omega = 1e-9
    inverse = np.linalg.inv(found.conductivity_matrix(omega))
    np.testing.assert_allclose(inverse.real, rho, rtol=1e-6)


def test_broadcasting_and_threads_change_no_bit():
    Delta, ratio = np.meshgrid(np.linspace(-4, 4, 31), np.geomspace(1e-12, 1e12, 29))
    found = FokkerPlanckModel(eF1=9 + Delta/2, eF2=9 - Delta/2, T=1.0, D2=1.0, lambda1=ratio, lambda2=ratio, kappa=0.0)
    many = found.log_drag_resistivity()
    assert many.shape == (29, 31)
    assert found.coefficients().a.shape == (2, 29, 31)
    assert found.distribution([0.0, 1.0])["g"].shape == (2, 29, 31, 2)
    for index in ((0, 0), (14, 15), (28, 30), (3, 20)):
        d, r = float(Delta[index]), float(ratio[index])
        assert many[index] == model(((9 + d/2, 9 - d/2), 1.0, (r, r), 0.0)).log_drag_resistivity()
    assert (many == many[:, ::-1]).all() or np.allclose(many, many[:, ::-1], rtol=1e-13)     # even in Delta


def test_without_three_particle_scattering():
    # Delta = 0: the linear divergence at large momenta, cut, is exp(-2 eF/T) of the whole; Delta != 0: Eq. (28)
    found = FokkerPlanckModel(eF1=20.0, eF2=[20.0, 19.0], T=1.0, D2=1.0, lambda1=0.0, lambda2=0.0, kappa=0.0)
    peak = wires.asymptotics.peak_drag(20.0, 1.0, 1.0, log=True)
    assert abs(found.log_drag_resistivity()[0] - peak) < 1e-7
    assert found.drag_resistivity()[1] == 0.0 and found.S[1] == np.inf


@pytest.mark.parametrize(("name", "value", "says"), [
    ("kappa", -1.0, "(90)"), ("kappa", [0.0, -1.0], "kappa[1]"), ("T", 0.0, "(1)"), ("T", float("nan"), "T = nan"),
    ("D2", 0.0, "(16)"), ("D2", -1.0, "(16)"), ("lambda1", -1.0, "(89)"), ("lambda2", np.array([1.0, -3.0]), "D3_2[1]"),
    ("m", 0.0, "k^2/2m"), ("e", 0.0, "(2)"), ("eF1", float("inf"), "eF1"), ("eF2", 1e9, "eF2/T"), ("eF1", "x", "eF1"),
])
def test_impossible_input_is_refused_with_its_reason(name, value, says):
    parameters = dict(eF1=5.0, eF2=5.0, T=1.0, D2=1.0, lambda1=0.1, lambda2=0.1, kappa=0.1)
    with pytest.raises(ValueError) as error:
        FokkerPlanckModel(**(parameters | {name: value}))
    assert says in str(error.value)


def test_shapes_that_do_not_fit_and_bad_momenta():
    with pytest.raises(ValueError, match="do not broadcast"):
        FokkerPlanckModel(eF1=5.0, eF2=5.0, T=[1.0, 2.0], D2=[1.0, 2.0, 3.0], lambda1=0.1, lambda2=0.1, kappa=0.1)
    found = model(CASES[1])
    with pytest.raises(ValueError, match="k must be"):
        found.distribution(float("nan"))
    with pytest.raises(ValueError, match="per"):
        found.distribution(0.0, per="volt")


def test_one_value_takes_well_under_a_millisecond():
    model(CASES[1]).log_drag_resistivity()                                        # compiled
    times = []
    for _ in range(5):
        start = time.process_time()
        for i in range(50):
            model(((10.0, 9.0 + 1e-3*i), 1.0, (1e-3, 1e-3), 0.0)).drag_resistivity()
        times.append((time.process_time() - start)/50)
    assert min(times) < 1e-3      # 55 microseconds here; a loaded machine of any make still passes
