"""The force: small velocities, the v^2 correction, nonreciprocity, symmetries, unequal layers, errors."""

import numpy as np
import pytest

from coulombdrag import bilayer
from coulombdrag.bilayer import DragProblem
from coulombdrag.bilayer import lyapunov as ly
from coulombdrag.bilayer.linear import Layers, drag_coefficient, frequency_part
from coulombdrag.bilayer.problem import LEAST_VARSIGMA
from coulombdrag.bilayer.series import mixed_coefficient
from coulombdrag.errors import ConvergenceError, InstabilityError

UNEQUAL = {"varsigma": (0.5, 0.2), "shear": (0.05, 0.1), "density": (1.0, 1.3), "mass": (1.0, 0.7)}


def natural(varsigma, beta):
    """Force over velocity of equal layers in units of kB T/(d^4 Omega), from f."""
    return varsigma * bilayer.f(varsigma, beta) / (4 * np.pi**2)


@pytest.mark.parametrize(("varsigma", "beta"), [(0.15, 0.0), (0.5, 0.1), (3.0, 2.0), (1e-3, 0.0), (50.0, 1e-3)])
def test_response_is_f(varsigma, beta):
    found = DragProblem(varsigma=varsigma, shear=0.6 * beta, bulk=0.4 * beta).response()
    assert found["coefficient"] == pytest.approx(natural(varsigma, beta), rel=1e-9)     # ten times the tolerance asked


@pytest.mark.parametrize(("varsigma", "beta"), [(0.3, 0.0), (1.0, 0.1)])
def test_force_at_small_velocity_is_f_and_its_correction_is_cubic(varsigma, beta):
    problem = DragProblem(varsigma=varsigma, shear=beta)
    series = problem.series(5)
    v = 0.05
    force = problem.solve(velocity=v, relative=1e-11)["longitudinal"]
    linear, cubic, quintic = (float(series[k]) for k in ("coefficient", "cubic", "quintic"))
    assert linear == pytest.approx(natural(varsigma, beta), rel=1e-8)
    # what is left is the next order: its share is about (quintic/cubic) v^2 of the last term kept
    left = force - linear * v - cubic * v**3 - quintic * v**5
    assert abs(left) < 3 * abs(quintic**2 / cubic) * v**7 + 1e-10 * force
    assert cubic * v**3 / (linear * v) == pytest.approx(force / (linear * v) - 1, rel=3 * abs(quintic / cubic) * v**2)


def test_the_velocity_correction_by_richardson():
    """(F(v)/v - F(v/2) 2/v)/(3 v^2/4) is the cubic coefficient up to O(v^2)."""
    problem = DragProblem(varsigma=0.4, shear=0.05)
    cubic = float(problem.series(3)["cubic"])
    v = 0.08
    one, two = (float(problem.solve(velocity=u, relative=1e-11)["longitudinal"]) / u for u in (v, v / 2))
    quintic = float(problem.series(5)["quintic"])
    assert (one - two) / (0.75 * v**2) == pytest.approx(cubic, abs=2 * abs(quintic) * v**2)


@pytest.mark.parametrize("scheme", ["complete", "no-noise"])
@pytest.mark.parametrize("varsigma", [0.05, 0.15, 1.0, 5.0])
def test_the_mixed_order_is_g(scheme, varsigma):
    """g from the perturbed Lyapunov equation; its tolerance, 1e-9, is relative to |g| at these points."""
    fluid = DragProblem(varsigma=varsigma).fluid(0.0)._replace(velocity=np.array([[1.0, 0.0], [0.0, 0.0]]))
    paper = np.einsum("il,jm->ijlm", ly.DELTA, ly.DELTA)
    got, _ = mixed_coefficient(fluid, np.stack([paper, 0 * paper]), scheme)
    want = varsigma * bilayer.g(varsigma, 1.0, scheme) / (4 * np.pi**2)
    assert got == pytest.approx(want, rel=1e-8)


@pytest.mark.parametrize("noise", ["complete", "no-noise"])
def test_the_even_part_of_the_force_is_the_nonreciprocal_one(noise):
    problem = DragProblem(varsigma=0.4, shear=0.02, nonreciprocity=0.5, noise=noise)
    quadratic = float(problem.series(1)["quadratic"])
    even = {}
    for v in (0.02, 0.04):
        forward, back = (problem.solve(velocity=s * v, relative=1e-11)["force"][0] for s in (1, -1))
        even[v] = (forward + back) / (2 * v**2)
    # even in v: one Richardson step leaves v^4
    assert (4 * even[0.02] - even[0.04]) / 3 == pytest.approx(quadratic, rel=1e-4)
    assert even[0.04] == pytest.approx(quadratic, rel=0.05)


def test_a_general_contraction_pushes_sideways():
    tensor = 0.3 * np.random.default_rng(1).normal(size=(2,) * 5)
    problem = DragProblem(**UNEQUAL, nonreciprocity=tensor, noise="no-noise")
    v = 0.01
    forward, back = (problem.solve(velocity=s * v) for s in (1, -1))
    even = (forward["force"] + back["force"]) / 2 / v**2
    assert even[0] == pytest.approx(float(problem.series(1)["quadratic"]), rel=1e-2)    # next even order
    assert abs(even[1]) > 1e-3 * abs(even[0])
    isotropic = DragProblem(**UNEQUAL, odd=0.3).solve(velocity=0.2)
    assert isotropic["transverse"] == 0                        # odd viscosity alone: responses depend on q.v alone


def test_the_force_turns_with_the_axes():
    tensor = 0.3 * np.random.default_rng(2).normal(size=(2,) * 5)
    c, s = np.cos(0.7), np.sin(0.7)
    turn = np.array([[c, -s], [s, c]])
    turned = np.einsum("ai,bj,ck,dl,em,ijklm->abcde", turn, turn, turn, turn, turn, tensor)
    v = np.array([0.2, 0.1])
    plain = DragProblem(**UNEQUAL, nonreciprocity=tensor, noise="no-noise").solve(velocity=v)
    other = DragProblem(**UNEQUAL, nonreciprocity=turned, noise="no-noise").solve(velocity=turn @ v)
    np.testing.assert_allclose(other["force"], turn @ plain["force"], rtol=0, atol=1e-7 * np.abs(plain["force"]).max())


def test_the_force_depends_on_the_relative_velocity_alone():
    problem = DragProblem(**UNEQUAL, odd=0.1)
    plain = problem.solve(velocity=0.3)["force"][0]
    assert problem.solve(velocity=1.3, drag_velocity=1.0)["force"][0] == pytest.approx(plain, rel=1e-7)
    assert problem.solve(velocity=0.0, drag_velocity=-0.3)["force"][0] == pytest.approx(plain, rel=1e-7)


@pytest.mark.parametrize("odd", [0.0, 0.4])
def test_exchange_of_the_layers(odd):
    """Onsager: force per velocity is the same with drive and drag exchanged and B, here the odd viscosity, reversed."""
    swap = {k: v[::-1] for k, v in UNEQUAL.items()}
    one = DragProblem(**UNEQUAL, odd=(odd, 0.3 * odd)).response()["coefficient"]
    two = DragProblem(**swap, odd=(-0.3 * odd, -odd)).response()["coefficient"]
    assert one == pytest.approx(float(two), rel=1e-9)


def test_odd_viscosity_does_not_act_at_long_waves_but_does_in_the_force():
    plain = float(DragProblem(varsigma=0.3, shear=0.02).response()["coefficient"])
    odd = float(DragProblem(varsigma=0.3, shear=0.02, odd=0.3).response()["coefficient"])
    assert odd != pytest.approx(plain, rel=1e-3)
    other = float(DragProblem(varsigma=0.3, shear=0.02, odd=-0.3).response()["coefficient"])
    assert odd == pytest.approx(other, rel=1e-9)


# -- unequal layers: the rational frequency integral ------------------------------------------------------------------


@pytest.mark.parametrize(("varsigma", "beta"), [(1e-8, 0.0), (1e-3, 0.0), (0.15, 0.1), (30.0, 10.0), (1e4, 1.0)])
def test_the_unequal_formula_at_equal_layers_is_f(varsigma, beta):
    value, _ = drag_coefficient(Layers(*(np.array([v, v]) for v in (varsigma, beta, 1.0, 0.0))))
    assert value == pytest.approx(natural(varsigma, beta), rel=1e-11)                   # its tolerance


@pytest.mark.parametrize("seed", range(6))
def test_the_unequal_formula_is_the_lyapunov_equation(seed):
    rng = np.random.default_rng(seed)
    s, beta = np.exp(rng.uniform(np.log(0.02), np.log(5), 2)), np.exp(rng.uniform(np.log(1e-3), np.log(1), 2))
    density, mass, pressure = rng.uniform(0.5, 2, 2), rng.uniform(0.5, 2, 2), rng.uniform(0, 0.5, 2)
    value, _ = drag_coefficient(Layers(s, beta, density / mass, pressure))
    problem = DragProblem(varsigma=s, shear=beta * density * mass, density=density, mass=mass, compressibility=pressure)
    assert problem.response()["coefficient"] == pytest.approx(value, rel=1e-9)


@pytest.mark.parametrize("crossing", [2.0, 8.0, 11.0])
@pytest.mark.parametrize("narrow", [1e-2, 1e-4])
def test_a_sharp_crossing_of_plasmons_is_found(crossing, narrow):
    """Pressure lets detuned plasmons cross at one wave number: a resonance of width exp(-x), or that of the damping."""
    pressure = np.array([0.3, ((1 + 0.3 * crossing) / 1.3 - 1) / crossing])
    layers = Layers(np.array([narrow, narrow]), np.zeros(2), np.array([1.0, 1.3]), pressure)
    value, error = drag_coefficient(layers)
    nodes, weights = np.polynomial.legendre.leggauss(20)
    steps = np.concatenate([[0], np.geomspace(1e-6, 1, 80)])
    edges = np.concatenate([crossing - crossing * steps[::-1], crossing + (40 - crossing) * steps[1:]])
    x = (edges[1:] + edges[:-1])[:, None] / 2 + np.diff(edges)[:, None] / 2 * nodes
    fine = np.sum(np.diff(edges)[:, None] / 2 * weights * x**3 * np.exp(-2 * x) * frequency_part(x, Layers(
        *(np.asarray(p)[:, None, None] for p in layers)))) / (2 * np.pi**2)
    assert value == pytest.approx(fine, rel=1e-10) and error < 1e-10 * value
    problem = DragProblem(varsigma=narrow, density=(1.0, 1.3), compressibility=pressure)
    assert problem.response(1e-9)["coefficient"] == pytest.approx(value, rel=1e-7)


def test_frequency_part_is_the_quadrature():
    layers = Layers(np.array([0.3, 0.1]), np.array([0.2, 0.05]), np.array([1.0, 1.4]), np.array([0.1, 0.3]))
    x = 0.9
    theta = (np.arange(20000) + 0.5) * np.pi / 40000
    y = np.tan(theta)
    r, delta = [], []
    for a in (0, 1):
        response = layers.varsigma[a] * x + 1j * x * layers.weight[a] / (y + 1j * layers.beta[a] * x**2)
        r.append(response)
        delta.append(-1j * y + (1 + layers.compressibility[a] * x) * response)
    whole = delta[0] * delta[1] - r[0] * r[1] * np.exp(-2 * x)
    want = np.sum(r[0].real * r[1].real / np.abs(whole) ** 2 / np.cos(theta) ** 2) * np.pi / 40000
    assert frequency_part(np.float64(x), layers) == pytest.approx(want, rel=1e-9)


# -- results and errors ------------------------------------------------------------------------------------------------


def test_beyond_the_threshold_it_raises_and_names_it():
    problem = DragProblem(varsigma=0.15)
    limit = problem.threshold_velocity()
    assert limit == pytest.approx(1.50091, abs=1e-5)
    with pytest.raises(InstabilityError, match=r"velocity = 1.6 Omega d is unstable.* above 1.50091 Omega d") as caught:
        problem.solve(velocity=1.6)
    assert caught.value.velocity == 1.6 and caught.value.threshold == pytest.approx(limit)
    with pytest.raises(InstabilityError):
        problem.solve(velocity=[0.0, -1.6])
    with pytest.raises(InstabilityError):
        problem.solve(velocity=0.0, drag_velocity=1.6)


def test_map_marks_what_is_unstable():
    told = []
    found = DragProblem(varsigma=0.15).map([0.1, 1.4, 1.6], relative=1e-5, progress=lambda *a: told.append(a))
    np.testing.assert_array_equal(found["stable"], [True, True, False])
    assert np.isnan(found["longitudinal"][2]) and np.all(found["longitudinal"][:2] > 0)
    assert told[-1] == (3, 3, "drag force")
    single = DragProblem(varsigma=0.15).solve(velocity=0.1, relative=1e-5)
    assert single["longitudinal"] == found["longitudinal"][0]


def test_at_rest_there_is_no_force():
    found = DragProblem(varsigma=0.15).solve(velocity=0.0)
    np.testing.assert_array_equal(found["force"], 0.0)


@pytest.mark.parametrize(("fields", "message"), [
    ({"varsigma": 0.0}, r"varsigma = 0.0 is outside the allowed range \[1e-08, 10000\]"),
    ({"varsigma": (0.1, np.nan)}, r"varsigma\[1\] = nan"),
    ({"varsigma": [0.1, 0.2, 0.3]}, r"varsigma has shape \(3,\); it must be a number or a pair"),
    ({"varsigma": 1.0, "shear": -1.0}, "shear = -1.0"),
    ({"varsigma": 1.0, "density": 0.0}, "density = 0.0 is outside the allowed range \\[1e-12, 1e\\+12\\]"),
    ({"varsigma": 1.0, "nonreciprocity": np.ones((2, 2))}, "nonreciprocity has shape"),
    ({"varsigma": 1.0, "noise": "some"}, "noise = 'some' is not one of 'complete', 'no-noise'"),
])
def test_a_bad_field_is_named(fields, message):
    with pytest.raises(ValueError, match=message):
        DragProblem(**fields)


def test_bad_velocities_are_named():
    problem = DragProblem(varsigma=1.0)
    for bad in (np.nan, [1.0, 2.0, 3.0], "fast"):
        with pytest.raises(ValueError, match="velocity"):
            problem.solve(velocity=bad)
    with pytest.raises(ValueError, match="order"):
        problem.series(9)


def test_a_stress_that_gains_energy_has_no_thermal_noise():
    problem = DragProblem(varsigma=1.0, shear=0.1, nonreciprocity=-5.0)
    with pytest.raises(ValueError, match="gains energy"):
        problem.solve(velocity=0.5)                            # chi = -2.5


def test_beyond_the_threshold_there_is_no_covariance():
    problem = DragProblem(varsigma=0.3, shear=0.05)
    limit = problem.threshold_velocity()
    assert np.all(np.linalg.eigvalsh(problem.covariance(0.6, 0.0, 0.99 * limit)) > 0)
    with pytest.raises(InstabilityError, match="two-stream") as caught:
        problem.covariance(0.6, 0.0, 1.01 * limit)          # at any wave vector: the flow as a whole is unstable
    assert caught.value.threshold == pytest.approx(limit)
    with pytest.raises(InstabilityError):
        problem.covariance(0.6, 0.0, 0.0, -1.01 * limit)


@pytest.mark.parametrize("relative", [0.0, -1e-8, 1e-14, 0.5, np.nan, np.inf, "1e-8", None, [1e-8], 1e-8j])
def test_a_tolerance_that_makes_no_sense_is_refused(relative):
    problem = DragProblem(varsigma=0.5)
    for ask in (lambda: problem.solve(velocity=0.1, relative=relative), lambda: problem.response(relative),
                lambda: problem.map([0.1], relative=relative), lambda: problem.series(1, relative)):
        with pytest.raises(ValueError, match="relative"):
            ask()


def test_where_plasmons_hardly_decay_the_parameter_is_named():
    DragProblem(varsigma=LEAST_VARSIGMA).response()
    DragProblem(varsigma=1e-8, shear=0.01).response()
    with pytest.raises(ConvergenceError, match="varsigma = 1e-06.*below 0.0001 and without viscosity"):
        DragProblem(varsigma=1e-6).response()
    with pytest.raises(ConvergenceError, match="varsigma = 0.001, shear = 0.0: .*singular"):
        DragProblem(varsigma=1e-3, odd=0.3).series(3)
