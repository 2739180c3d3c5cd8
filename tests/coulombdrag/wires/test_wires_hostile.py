"""Unusual input of the wires: one kind of scattering absent or dwarfed, arrays written into, NaN, names in errors."""

import copy
import pickle
import warnings

import numpy as np
import pytest

from coulombdrag import wires
from coulombdrag.loops import wires as loops
from coulombdrag.wires import FokkerPlanckModel, asymptotics, profiles
from coulombdrag.wires.functions import log_J

GAUSS = wires.GaussianPotential(V0=1.0, a=0.7)
GIVEN = dict(eF1=5.0, eF2=4.0, T=1.0, D2=1.0, lambda1=0.1, lambda2=0.1, kappa=0.1)
DEVICE = dict(density=3e7, temperature=2.0, spacing=200e-9, width=20e-9, mass=6.1e-32, dielectric_constant=12.9)


def model(**changes):
    return FokkerPlanckModel(**(GIVEN | changes))


@pytest.fixture
def quiet():
    """Every warning is an error."""
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        yield


# -- scattering that is absent, or smaller than the other by more than float64 holds -------------------------------

# (eF1, eF2), D2, wire without D3, kappa: log rho_D, <V_1> - <V_2> and B of Eqs. (84), (100). By 900 digits from Eqs.
# (70), (82), (84), (105), (112) with D3 = 1e-400 in that wire and lambda = 1/8 in the other, cut at 40 T.
ONE_ALONE = [
    ((5.0, 4.0), 1.0, 0, 0.125, -5.55305257490835305, 6.91418170346932962, -138.305240778522691),
    ((5.0, 4.0), 1.0, 1, 0.125, -5.62363821835768437, 20.5206782636863665, 117.564283711360637),
    ((4.0, 5.0), 2.0, 0, 8.0, -4.48327222203653259, 0.927690404090688689, -42.6060118792989908),
    ((9.0, 3.0), 0.125, 1, 1e4, -9.8197021889843309, 0.000708775385853048974, 6271.42904218823599),
    ((5.0, 4.0), 1.0, 0, 0.0, -5.58772483251568171, 16.3581907522655856, -131.407834449050641),
]


@pytest.mark.parametrize(("eF", "D2", "wire", "kappa", "log_rho", "apart", "B"), ONE_ALONE)
def test_one_wire_without_three_particle_diffusion(eF, D2, wire, kappa, log_rho, apart, B):
    names = ("lambda1", "lambda2")
    given = dict(eF1=eF[0], eF2=eF[1], D2=D2, kappa=kappa, lambda1=0.125, lambda2=0.125)
    given[names[wire]] = -model(**given).mu[wire] + 0.0
    found = model(**given)
    assert found.D3[wire] == 0.0
    assert found.log_drag_resistivity() == pytest.approx(log_rho, rel=0, abs=1e-13)
    a, _, c = found.coefficients()
    assert c[wire]/a[wire]*(1, -1)[wire] == pytest.approx(apart, rel=1e-12)
    assert abs(found.B/B - 1) < 1e-12
    k = np.linspace(0.0, np.sqrt(2*max(eF) + 80), 20_001)
    slopes = found.distribution(k)["slope"]
    averages = [2*np.trapezoid(np.cosh((k**2/2 - mu)/2)**-2.0*V, k) for mu, V in zip(eF, slopes, strict=True)]
    assert averages[0]/found.k_T[0] - averages[1]/found.k_T[1] == pytest.approx(apart, rel=1e-4)


@pytest.mark.parametrize(("eF", "D2", "lam", "kappa", "log_rho", "apart"), [   # 70 digits, from the same equations
    ((5.0, 4.875), 1e-300, (1e-300, 1e300), 1e-301, -693.788377346943726, 3.91738585367615205e300),
    ((5.0, 5.0), 1e-300, (1e-300, 1e300), 1e-300, -693.351611430882958, 1.926402114683098e300),
    ((4.0, 5.0), 1e-290, (1e-290, 1e300), 1e-290, -669.68929622133626, 1.82618244843662569e290),
])
def test_six_hundred_decades_between_the_wires(eF, D2, lam, kappa, log_rho, apart):
    found = model(eF1=eF[0], eF2=eF[1], D2=D2, lambda1=lam[0], lambda2=lam[1], kappa=kappa)
    assert found.log_drag_resistivity() == pytest.approx(log_rho, rel=0, abs=2e-13)   # 2 ulp of log(4 D3/D2) each
    a, _, c = found.coefficients()
    assert c[0]/a[0] == pytest.approx(apart, rel=1e-12)
    swapped = model(eF1=eF[1], eF2=eF[0], D2=D2, lambda1=lam[1], lambda2=lam[0], kappa=kappa)
    assert swapped.log_drag_resistivity() == found.log_drag_resistivity() and swapped.B == -found.B


def test_empty_wires_without_three_particle_diffusion(quiet):
    # the cut stands above the bottom of the band too; rho_D of Boltzmann electrons does not depend on their number
    rho = [model(eF1=eF, eF2=eF, lambda1=0.0, lambda2=[0.0, 1.0], kappa=0.0).log_drag_resistivity()
           for eF in (-30.0, -60.0, -300.0)]
    assert np.isfinite(rho).all()
    np.testing.assert_allclose(rho[1], rho[2], rtol=1e-12)


def test_no_steady_state_says_so_without_noise(quiet):
    still = model(lambda1=0.0, lambda2=0.0, kappa=0.0)
    assert still.drag_resistivity() == 0.0 and np.isinf(still.S)
    assert np.isnan(profiles.local_slope(still, [1.0, 10.0])).all()


# -- arrays of the caller and of the library ----------------------------------------------------------------------


def test_a_model_keeps_what_it_was_given():
    eF = np.array([5.0, 6.0])
    found, true = model(eF1=eF), model(eF1=[5.0, 6.0]).log_drag_resistivity()
    assert found.n.shape == (2, 2)
    eF[:] = 100.0
    np.testing.assert_array_equal(found.log_drag_resistivity(), true)
    with pytest.raises(ValueError, match="read-only"):
        found.eF1[:] = 100.0


def test_results_are_the_callers_own():
    found = model(eF1=[5.0, 6.0])
    for get in (found.log_drag_resistivity, found.log_S, lambda: found.n, lambda: found.k_T, lambda: found.mu,
                lambda: found.D3, lambda: found.Delta, lambda: found.coefficients().a):
        first = get()
        true = first.copy()
        first[...] = 7.0
        np.testing.assert_array_equal(get(), true)


def test_a_device_keeps_what_it_was_given():
    density = np.array([3e7, 2e7])
    found, true = wires.DoubleWire(**(DEVICE | {"density": density})), np.array([3e7, 2e7])
    density[:] = 1e7
    np.testing.assert_array_equal(found.field("density")[0], true)
    for array in (found.field("temperature"), found.thermal_energy, found.thermal_length):
        with pytest.raises(ValueError, match="read-only"):
            array *= 2.0
    grid = wires.PairOperator(eF1=3.0, eF2=2.0, T=1.0, potential=GAUSS, nodes=40).k
    with pytest.raises(ValueError, match="read-only"):
        grid *= 2.0


def test_one_compiled_form_serves_every_array():
    fixed = np.array([5.0, 6.0])
    fixed.setflags(write=False)
    for eF in (5, [5.0, 6.0], fixed, fixed[::-1], fixed.astype(">f8"), fixed.astype(np.float32), np.ones((0, 3))):
        found = model(eF1=eF).log_drag_resistivity()
        assert np.shape(found) == np.shape(eF)
        assert all(model(eF1=float(one)).log_drag_resistivity() == value
                   for one, value in zip(np.ravel(eF), np.ravel(found), strict=True))
        FokkerPlanckModel.at_mismatch(**(dict(eF=5.0, Delta=eF) | {k: v for k, v in GIVEN.items() if k[:2] != "eF"}))
    assert len(loops.solve.signatures) == len(loops.thermal.signatures) == 1


@pytest.mark.parametrize("change", [copy.copy, copy.deepcopy, lambda x: pickle.loads(pickle.dumps(x))])
def test_copies_compute_the_same(change):
    rates = dict(T=1.0, D2=1.0, lambda1=1e-60, lambda2=1e-60, kappa=0.0)
    narrow = FokkerPlanckModel.at_mismatch(eF=20.0, Delta=[0.0, 1e-22], **rates)
    np.testing.assert_array_equal(change(narrow).log_drag_resistivity(), narrow.log_drag_resistivity())
    assert change(wires.DoubleWire(**DEVICE)).drag_resistivity() == wires.DoubleWire(**DEVICE).drag_resistivity()
    assert change(GAUSS) == GAUSS


def test_a_potential_may_write_into_its_argument():
    def rude(q):
        return np.exp(np.negative(q, out=q))

    kind = wires.high_frequency_drag(1.0, 2.0, 1.0, lambda q: np.exp(-q))
    assert wires.high_frequency_drag(1.0, 2.0, 1.0, rude) == kind > 0
    assert wires.momentum_diffusion(rude) == wires.momentum_diffusion(lambda q: np.exp(-q))


# -- NaN, infinities, overflow -------------------------------------------------------------------------------------


def test_nan_passes_through_functions_in_silence(quiet):
    nan = [np.nan, 1.0]
    for value in (wires.lorentzian_drag(10.0, nan, 1.0, 1.0, 1e-9), wires.lorentzian_drag(10.0, 0.1, 1.0, 1.0, nan),
                  asymptotics.drift_drag(10.0, nan, 1.0, 1.0, 0.1), asymptotics.drift_drag(10.0, 0.0, 1.0, 1.0, nan)):
        assert list(np.isnan(value)) == [True, False]


def test_what_leaves_float64_is_infinite_in_silence(quiet):
    assert wires.resonance_width(2000.0, 1.0, 1.0, 1.0) == np.inf
    assert asymptotics.peak_drag(1.0, 1.0, 1.0, e=1e-300) == np.inf
    assert model(e=1e-300).drag_resistivity() == np.inf
    assert model(eF1=1000.0, eF2=1000.0).conductivity_matrix(1.0)[0, 0].real == np.inf
    np.testing.assert_array_equal(log_J([np.inf, -np.inf, 1e307]), [-np.inf, -np.inf, -2e307])
    with pytest.raises(ValueError, match="eF1/T = inf"):
        model(T=5e-324)
    with pytest.raises(ValueError, match="eF/T = inf"):
        wires.density(1.0, 5e-324)


def test_units_of_high_frequency_drag_cannot_overflow(quiet):
    want = wires.high_frequency_drag(2.0, 3.0, 1.0, GAUSS)
    for k, t, e in ((1e-120, 1e-90, 1e-60), (1e90, 1e120, 1e100)):     # units of momentum, energy, charge
        scaled = wires.GaussianPotential(V0=t/k, a=0.7/k)
        found = wires.high_frequency_drag(2*t, 3*t, t, lambda q, V=scaled: V(q), m=k/t*k, e=e)
        assert found*e/k*e == pytest.approx(want, rel=1e-12)
    for eF1, eF2 in ((1e13, 1.0), (1.0, -1e300)):
        with pytest.raises(ValueError, match=r"eF\d/T = .*outside"):
            wires.high_frequency_drag(eF1, eF2, 1.0, GAUSS)


# -- unequal wires beyond the Fokker-Planck limit ------------------------------------------------------------------


@pytest.mark.parametrize(("eF1", "eF2"), [(5.0, -15.0), (-50.0, 30.0), (1.5, 3.4), (1.5, 3.6)])
def test_a_nearly_empty_wire_keeps_its_digits(eF1, eF2):
    pair = wires.PairOperator(eF1=eF1, eF2=eF2, T=1.0, potential=GAUSS)
    np.testing.assert_allclose(pair.densities, [wires.density(eF, 1.0) for eF in (eF1, eF2)], rtol=1e-10)
    assert pair.high_frequency_drag() == pytest.approx(wires.high_frequency_drag(eF1, eF2, 1.0, GAUSS), rel=1e-9)
    omega = pair.scales()["slow"]
    (s11, s12), (_, s22) = pair.conductivity(omega)
    inverse = np.array([[s22, -s12], [-s12, s11]])/(s11*s22 - s12**2)
    np.testing.assert_allclose(inverse, pair.resistivity(omega), rtol=1e-9)
    # g_1 and g_2 carry the currents of the conductivity, Eq. (8), and solve the kinetic equation (2)
    g = pair.distribution(omega, 1.0, 0.0)
    zeta2 = [np.cosh((pair.k**2/2 - eF)/2)**-2.0 for eF in (eF1, eF2)]
    currents = [(pair.k*z*one).sum()*pair.step/(4*np.pi) for z, one in zip(zeta2, g, strict=True)]
    np.testing.assert_allclose(currents, pair.conductivity(omega)[:, 0], rtol=1e-9)
    for s, rate in enumerate(pair.collision_integral(*g)):
        left = zeta2[s]*-1j*omega*g[s]
        force = zeta2[s]*(pair.k if s == 0 else 0.0)
        np.testing.assert_allclose(zeta2[s]*rate, left - force, rtol=0, atol=1e-9*np.abs(left).max())


# -- refusals that name the argument -------------------------------------------------------------------------------

PAIR = dict(eF1=3.0, eF2=2.0, T=1.0, potential=GAUSS, nodes=40)


@pytest.mark.parametrize(("call", "says"), [
    (lambda: model(eF1=10**400), "eF1 must be a real number"), (lambda: model(T=10**400), "T must be a real number"),
    (lambda: model().conductivity_matrix([1.0, 2.0]), r"omega has shape \(2,\)"),
    (lambda: asymptotics.valid(model(), [0.1, 0.2]), r"tolerance has shape \(2,\)"),
    (lambda: FokkerPlanckModel.at_mismatch(eF=5.0, Delta=np.inf, T=1.0, D2=1.0, lambda1=1.0, lambda2=1.0, kappa=0.0),
     "Delta = inf"),
    (lambda: FokkerPlanckModel.at_mismatch(eF=np.nan, Delta=0., T=1.0, D2=1.0, lambda1=1.0, lambda2=1.0, kappa=0.0),
     "eF = nan"),
    (lambda: wires.half_width(10.0, 1.0, np.ma.array([1.0, 2.0], mask=[0, 1]), 1.0, 1.0), "D2 has masked"),
    (lambda: wires.half_width(10.0, 1.0, 1.0, [[1.0], [1.0, 2.0]], 1.0), "lambda1 must be .* ragged"),
    (lambda: wires.half_width([1.0, 2.0], [1.0, 2.0, 3.0], 1.0, 1.0, 1.0), r"eF \(2,\), T \(3,\)"),
    (lambda: profiles.local_slope(model(), [1e-4, 1.0]), r"energy\[0\] = 0.0001"),
    (lambda: profiles.local_slope(model(T=[]), 1.0), "one temperature"),
    (lambda: wires.DoubleWire(**DEVICE, interwire_diffusion=None), "interwire_diffusion must be a real number"),
    (lambda: wires.DoubleWire(**DEVICE).pair_drag_resistivity(np.nan), "frequency = nan"),
    (lambda: wires.PairOperator(**PAIR, cutoff=[20.0, 30.0]), r"cutoff has shape \(2,\)"),
    (lambda: wires.PairOperator(**PAIR).fokker_planck_rate([20.0]), r"cutoff has shape \(1,\)"),
    (lambda: wires.PairOperator(**PAIR).distribution([1.0, 2.0], 1.0, 0.0), r"omega has shape \(2,\)"),
    (lambda: wires.PairOperator(**PAIR).distribution(1.0, np.nan, 0.0), "E1 = nan"),
    (lambda: wires.PairOperator(**PAIR).distribution(1.0, 1.0, "a"), "E2 must be"),
])
def test_refused_by_name(quiet, call, says):
    with pytest.raises(ValueError, match=says):
        call()


# -- devices, regimes and potentials out of the ordinary ------------------------------------------------------------


def test_a_device_may_scatter_between_the_wires_alone():
    # D3 = 0 with mu > 0: lambda = -mu, whose rounding is not negative diffusion
    rng = np.random.default_rng(1)
    n, T = 10.0**rng.uniform(5, 8.5, (2, 200)), 10.0**rng.uniform(-1, 3, 200)
    given = DEVICE | dict(density=tuple(n), temperature=T, three_particle_diffusion=0.0, interwire_diffusion=1e-60)
    found = wires.DoubleWire(**given)
    assert (np.asarray(found.model.D3) == 0.0).all()
    assert np.isfinite(found.drag_resistivity()).all()


def test_formulas_beside_a_model_without_steady_state(quiet):
    off = asymptotics.deviations(model(lambda1=[0.0, 1.0], lambda2=[0.0, 1.0], kappa=0.0))
    assert list(np.isnan(off["resonance"])) == [True, False]


@pytest.mark.parametrize("share", [1.0, 1e-30, 1e-300])
@pytest.mark.parametrize("eF", [0.01, 3.0, 30.0])
def test_third_boundary_at_any_share(eF, share):
    edge = profiles.boundaries(eF, 1.0, share)[2]
    assert edge == pytest.approx(np.log(share*np.sqrt(eF*(eF - edge))), rel=1e-12)


@pytest.mark.parametrize("scale", [1e-40, 1.0, 1e40])
def test_diffusion_by_potentials_far_off_or_between_the_octaves(scale):
    band = wires.momentum_diffusion(lambda q: np.where((q > 1.1*scale) & (q < 1.9*scale), 1.0, 0.0))
    assert band*16*np.pi == pytest.approx((1.9**2 - 1.1**2)/2*scale**2, rel=1e-12)
    far = wires.momentum_diffusion(lambda q: np.exp(-(q/scale)**2/2))
    assert far*16*np.pi == pytest.approx(scale**2/2, rel=1e-13)


# -- wires below the bottom of the band ------------------------------------------------------------------------------


@pytest.mark.parametrize(("eF", "lam", "kappa", "log_rho", "apart"), [   # 140 digits, as above, D2 = 1
    ((-0.5, -0.25), (1e-3, 1e-3), 1e-3, 1.35819110418373968, 0.815630909407551452),
    ((-5.0, -7.0), (1e-30, 2e-30), 0.0, -46.6750830413240919, 1.22864368643779922e23),
    ((-20.0, -20.5), (1e-40, 1e-40), 1e-38, -1.93948712688323374, 10226799007.6492083),
    ((-46.625, -46.5), (1e-83, 1e-83), 0.0, -41.70973839751884, 5.42485701389007908e38),
    ((-46.0, -60.0), (1e-80, 3e-80), 1e-81, 0.661052189432378087, 1.22897982951586733e20),
])
def test_boltzmann_electrons_in_both_wires(eF, lam, kappa, log_rho, apart):
    # both wires have the same distribution there but for a factor: what makes the resonance is exp(eF/T) of it
    found = model(eF1=eF[0], eF2=eF[1], lambda1=lam[0], lambda2=lam[1], kappa=kappa)
    assert found.log_drag_resistivity() == pytest.approx(log_rho, rel=0, abs=1e-13)
    a, _, c = found.coefficients()
    assert c[0]/a[0] == pytest.approx(apart, rel=1e-12)


def test_anything_that_is_accepted_is_finite_and_grows_with_every_scattering():
    rng = np.random.default_rng(3)
    eF1, eF2 = rng.uniform(-300.0, 1500.0, (2, 400))
    eF2 = np.where(rng.random(400) < 0.5, eF2, eF1*(1.0 + 10**rng.uniform(-15.0, -2.0, 400)))
    given = dict(eF1=eF1, eF2=np.maximum(eF2, -300.0), D2=10**rng.uniform(-300.0, 300.0, 400))
    given |= dict(zip(("lambda1", "lambda2", "kappa"), 10**rng.uniform(-300.0, 150.0, (3, 400)), strict=True))
    here = model(**given).log_drag_resistivity()
    assert np.isfinite(here).all()
    for name in ("D2", "lambda1", "lambda2", "kappa"):
        assert (model(**given | {name: 2.0*given[name]}).log_drag_resistivity() - here > -1e-12*(1.0 + abs(here))).all()
    swapped = given | dict(eF1=given["eF2"], eF2=eF1, lambda1=given["lambda2"], lambda2=given["lambda1"])
    np.testing.assert_allclose(model(**swapped).log_drag_resistivity(), here, rtol=0, atol=1e-12)


def test_what_float64_cannot_hold_is_refused():
    with pytest.raises(ValueError, match="D3_1 = inf"):
        model(eF1=-200.0, eF2=-200.0, kappa=1e250)
    with pytest.raises(ValueError, match="eF2/T = -301"):
        model(eF2=-301.0)


def test_a_sweep_over_nothing(quiet):
    nothing = wires.DoubleWire(**(DEVICE | {"temperature": np.ones((0, 3))}))
    assert nothing.drag_resistivity().shape == nothing.conventional_drag_resistivity().shape == (0, 3)
    assert "k_F d" in repr(nothing.validity)
    assert wires.half_width([], 1.0, 1.0, 1.0, 1.0).shape == profiles.local_slope(model(), []).shape == (0,)
    assert wires.PairOperator(**PAIR).rho_12([]).shape == (0,)
