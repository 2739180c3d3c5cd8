"""The device in SI: prefactors worked out by hand, sweeps, unequal layers, validity, errors."""

import re

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coulombdrag import bilayer
from coulombdrag.bilayer import Bilayer, device, estimates
from coulombdrag.errors import InstabilityError

GAAS = {"density": 1e15, "spacing": 200e-9, "temperature": 35.0, "dielectric_constant": 12.9,
        "mass": 0.067 * 9.1093837015e-31, "conductivity": 2e-5, "shear_viscosity": 1e-19}
E, KB, HBAR, EPS0 = 1.602176634e-19, 1.380649e-23, 1.054571817e-34, 8.8541878128e-12


def test_dimensionless_parameters_are_those_of_24():
    b = Bilayer(**GAAS, bulk_viscosity=3e-20)
    n, d, m, kappa = 1e15, 200e-9, GAAS["mass"], 12.9
    omega = np.sqrt(n * E**2 / (2 * EPS0 * kappa * m * d))
    assert b.plasma_frequency == pytest.approx(omega, rel=1e-14)
    assert b.varsigma == pytest.approx(2e-5 / (2 * EPS0 * kappa * d * omega), rel=1e-14)
    assert b.beta == pytest.approx(1.3e-19 / (n * m * d**2 * omega), rel=1e-14)
    assert b.beta_shear == pytest.approx(1e-19 / (n * m * d**2 * omega), rel=1e-14)
    assert isinstance(b.varsigma, float) and isinstance(b.drag_resistivity(), float)


def test_linear_drag_is_21_with_the_true_prefactor():
    """rho/n^2 for 2 pi hbar^2/(g E_F): sigma kB T m/(4 pi^2 e^4 n^3 d^4) f, which for g = 2 is the E_F form."""
    b = Bilayer(**GAAS)
    n, d, m = 1e15, 200e-9, GAAS["mass"]
    want = 2e-5 * KB * 35.0 * m / (4 * np.pi**2 * E**4 * n**3 * d**4) * bilayer.f(b.varsigma, b.beta)
    assert b.drag_resistivity() == pytest.approx(want, rel=1e-14)
    fermi = estimates.fermi_energy(n, m)
    # a parabolic band of degeneracy 2: m = pi n hbar^2/E_F
    other = 2e-5 * KB * 35.0 / fermi * np.pi * HBAR**2 / (4 * np.pi**2 * E**4 * n**2 * d**4)
    assert b.drag_resistivity() == pytest.approx(other * bilayer.f(b.varsigma, b.beta), rel=2e-9)   # digits of hbar


def test_the_force_in_si_is_the_resistivity():
    """E_2 = F/(e n) and j = e n v, from the force of the full problem in kB T/d^3."""
    b = Bilayer(**GAAS)
    v = 1e-3 * b.velocity_scale
    force = b.to_natural().solve(velocity=1e-3)["longitudinal"] * KB * 35.0 / (200e-9) ** 3
    rho = force / (E * 1e15) / (E * 1e15 * v)
    assert rho == pytest.approx(b.drag_resistivity(), rel=5e-5)              # v^2 = 1e-6 times a coefficient of -24
    found = b.solve(current_density=E * 1e15 * v)
    assert found["resistivity"][0] == pytest.approx(rho, rel=1e-12)
    assert found["force"][0] == pytest.approx(force, rel=1e-12)


def test_nonreciprocal_drag_is_linear_in_current_and_field():
    b = Bilayer(**GAAS, bulk_viscosity=5e-20, nonreciprocity=1e-6)
    j, field = 0.5, 2.0
    chi = 1e-6 * j / (E * 1e15) * field
    for scheme in bilayer.SCHEMES:
        want = b.drag_resistivity() / bilayer.f(b.varsigma, b.beta) * chi * bilayer.g(b.varsigma, b.beta_shear, scheme)
        assert b.nonreciprocal_drag_resistivity(j, field, scheme) == pytest.approx(want, rel=1e-14)
    one = b.nonreciprocal_drag_resistivity(j, field)
    assert b.nonreciprocal_drag_resistivity(-j, field) == -one == b.nonreciprocal_drag_resistivity(j, -field)
    assert b.nonreciprocal_drag_resistivity([j, 2 * j], [[field], [0.0]]).shape == (2, 2)


def test_full_problem_gives_the_nonreciprocal_part():
    """Half the difference of opposite currents, at a viscosity small enough for the linear order to hold."""
    b = Bilayer(**(GAAS | {"shear_viscosity": 2e-22}), nonreciprocity=1e-4)
    j = 2e-3 * E * 1e15 * b.velocity_scale
    both = b.solve(current_density=[j, -j], magnetic_field=1.0, relative=1e-10)["resistivity"]
    want = b.nonreciprocal_drag_resistivity(j, 1.0)
    # beta = 2.7e-5 corrects g by some 30 beta/varsigma, chi = 0.12 by its square, v^2 by 1e-4
    assert (both[0] - both[1]) / 2 == pytest.approx(want, rel=2e-2)


def test_arrays_sweep_and_agree_with_single_devices():
    density, spacing = np.array([5e14, 1e15, 4e15]), np.array([[1e-7], [2e-7]])
    b = Bilayer(**(GAAS | {"density": density, "spacing": spacing, "temperature": np.full((2, 1, 1), 20.0)}))
    rho = b.drag_resistivity()
    assert rho.shape == b.shape == b.varsigma.shape == (2, 2, 3)
    one = Bilayer(**(GAAS | {"density": 4e15, "spacing": 1e-7, "temperature": 20.0}))
    assert rho[1, 0, 2] == pytest.approx(one.drag_resistivity(), rel=1e-15)


# -- unequal layers ---------------------------------------------------------------------------------------------------

PAIRS = {"density": (1e15, 2e15), "mass": (6e-32, 9e-32), "conductivity": (1e-5, 3e-5),
         "shear_viscosity": (1e-19, 4e-19)}


def test_a_pair_of_equals_is_the_equal_device():
    equal = Bilayer(**GAAS, nonreciprocity=1e-6)
    pair = Bilayer(**(GAAS | {"density": (1e15, 1e15)}), nonreciprocity=1e-6)
    assert pair.varsigma.shape == (2,) and pair.varsigma[1] == equal.varsigma
    assert pair.drag_resistivity() == pytest.approx(equal.drag_resistivity(), rel=1e-10)
    for scheme in ("complete", "no-noise"):
        assert pair.nonreciprocal_drag_resistivity(1.0, 1.0, scheme) == pytest.approx(
            equal.nonreciprocal_drag_resistivity(1.0, 1.0, scheme), rel=1e-7)


def test_exchange_of_drive_and_drag_layer():
    """Onsager: rho_12(B) = rho_21(-B), with the odd viscosity as the part that B reverses."""
    swapped = {k: v[::-1] for k, v in PAIRS.items()}
    for odd in (0.0, 2e-19):
        one = Bilayer(**(GAAS | PAIRS), odd_viscosity=odd)
        two = Bilayer(**(GAAS | swapped), odd_viscosity=-odd)
        assert one.drag_resistivity() == pytest.approx(two.drag_resistivity(), rel=1e-8)


def test_unequal_devices_agree_with_the_lyapunov_equation():
    one = Bilayer(**(GAAS | PAIRS), inverse_compressibility=1e-36)
    problem = one.to_natural()
    rho = one._unit * problem.response()["coefficient"]
    assert one.drag_resistivity() == pytest.approx(float(rho), rel=1e-8)
    batch = Bilayer(**(GAAS | PAIRS | {"density": (np.array([1e15, 2e15]), 2e15)}), inverse_compressibility=1e-36)
    assert batch.drag_resistivity()[0] == pytest.approx(one.drag_resistivity(), rel=1e-10)
    assert batch.varsigma.shape == (2, 2)                      # layer first


def test_pressure_and_odd_viscosity_tend_to_nothing():
    plain = Bilayer(**GAAS).drag_resistivity()
    assert Bilayer(**GAAS, inverse_compressibility=1e-42).drag_resistivity() == pytest.approx(plain, rel=1e-4)
    assert Bilayer(**GAAS, odd_viscosity=1e-23).drag_resistivity() == pytest.approx(plain, rel=1e-5)


def test_natural_units_there_and_back():
    b = Bilayer.from_natural(varsigma=0.15, beta_shear=0.02, beta_bulk=0.01,
                             **{k: v for k, v in GAAS.items() if k not in ("conductivity", "shear_viscosity")})
    assert b.varsigma == pytest.approx(0.15, rel=1e-14)
    assert (b.beta, b.beta_shear) == pytest.approx((0.03, 0.02), rel=1e-14)
    problem = b.to_natural(magnetic_field=0.0)
    assert problem.varsigma == pytest.approx((0.15, 0.15), rel=1e-14)
    assert problem.shear == pytest.approx((0.02, 0.02), rel=1e-14)


# -- validity ---------------------------------------------------------------------------------------------------------


def test_validity_has_every_condition_with_its_number():
    v = Bilayer(**GAAS).validity
    omega = Bilayer(**GAAS).plasma_frequency
    assert v["classical noise"].number == pytest.approx(HBAR * omega / (KB * 35.0), rel=1e-9)
    assert v["classical noise"].holds == False  # noqa: E712  (an array of one)
    assert "classical noise" in v.broken
    assert v["distant layers"].number == pytest.approx(np.sqrt(2 * np.pi * 1e15) * 200e-9, rel=1e-12)
    assert v["distant layers"].holds
    assert {"clean liquid", "slow drive", "linear response", "weak nonreciprocity", "stable flow"} == set(v.unknown)
    assert all(c.meaning and c.allowed for c in v.values())
    assert all(v[name].rough for name in ("local liquid", "clean liquid", "collisional plasmons"))
    text = repr(v)
    *lines, foot = text.splitlines()
    assert len(lines) == len(v) and "BROKEN" in text and "unknown" in text
    assert foot.startswith("~") and sum(" ~ " in line for line in lines) == sum(c.rough for c in v.values())


def test_validity_at_a_current():
    b = Bilayer(**GAAS, nonreciprocity=1e-5, mean_free_path=5e-6)
    j = 0.2 * E * 1e15 * b.velocity_scale
    v = b.validity_at(j, 1.0)
    assert v.unknown == ()
    assert v["slow drive"].number == pytest.approx(0.2, rel=1e-12)
    assert v["weak nonreciprocity"].number == pytest.approx(1e-5 * 0.2 * b.velocity_scale, rel=1e-12)
    # at varsigma = 0.144 and beta = 0.0135 the v^2 coefficient is about -20: linear response ends before v ~ Omega d
    assert v["linear response"].number == pytest.approx(0.8, abs=0.4) and "linear response" in v.broken
    assert v["stable flow"].number == pytest.approx(0.2 / b.to_natural().threshold_velocity(), rel=1e-9)
    fast = b.validity_at(20 * j, 1.0)
    assert {"slow drive", "weak nonreciprocity", "stable flow"} <= set(fast.broken)


def test_validity_of_a_sweep_is_elementwise():
    v = Bilayer(**(GAAS | {"temperature": np.array([5.0, 35.0, 400.0])})).validity
    np.testing.assert_array_equal(v["temperature, upper bound"].holds, [True, True, False])
    np.testing.assert_array_equal(v["classical noise"].holds, [False, False, True])


def test_a_result_carries_its_validity():
    b = Bilayer(**GAAS)
    found = b.solve(current_density=0.1, relative=1e-4)
    assert [c["name"] for c in found.validity] == list(b.validity)
    assert found.provenance["parameters"]["density"] == 1e15


def test_unstable_drive_raises_or_is_marked():
    b = Bilayer(**GAAS)
    j = 3 * E * 1e15 * b.velocity_scale
    with pytest.raises(InstabilityError, match="unstable"):
        b.solve(current_density=j)
    found = b.solve(current_density=[j / 100, j], relative=1e-4)
    np.testing.assert_array_equal(found["stable"], [True, False])
    assert np.isnan(found["resistivity"][1])


def test_estimates_have_their_size():
    """GaAs, 1e15 per m^2: k_F = 7.93e7 per m, E_F = 3.57 meV, hbar/E_F of 1e-13 s."""
    assert estimates.fermi_wave_number(1e15) == pytest.approx(7.927e7, rel=1e-3)
    assert estimates.fermi_energy(1e15, GAAS["mass"]) / E == pytest.approx(3.573e-3, rel=1e-3)
    tau = estimates.collision_time(1e15, GAAS["mass"], 35.0)
    eta = estimates.shear_viscosity(1e15, GAAS["mass"], 35.0)
    assert eta == pytest.approx(1e15 * estimates.fermi_energy(1e15, GAAS["mass"]) * tau, rel=1e-12)
    assert estimates.intrinsic_conductivity() == pytest.approx(E**2 / HBAR, rel=1e-9)


# -- errors -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("fields", "message"), [
    ({"temperature": -1.0}, r"temperature = -1.0 is outside the allowed range \[1e-30, 1e\+30\] \(Eq. \(3\)"),
    ({"temperature": 0.0}, "temperature = 0.0"),
    ({"density": [1e15, np.nan]}, r"density\[1\] = nan"),
    ({"density": np.inf}, "density = inf"),
    ({"density": (1e15, -2.5)}, r"density = -2.5"),
    ({"conductivity": 0.0}, r"conductivity = 0.0 .*noise"),
    ({"shear_viscosity": -1e-20}, "shear_viscosity = -1e-20"),
    ({"mass": (1.0, 2.0, 3.0)}, "mass is a tuple: it has 3 entries"),
    ({"spacing": (1e-7, 2e-7)}, "spacing is a tuple: it takes no pair"),
    ({"density": [1e15, 2e15], "spacing": [1e-7, 2e-7, 3e-7]},
     r"shapes do not broadcast: spacing \(3,\), density \(2,\)"),
    ({"conductivity": "high"}, "conductivity must be a real number"),
    ({"mean_free_path": -1.0}, "mean_free_path = -1.0"),
    ({"spacing": 5e-324}, "spacing = 5e-324"),
    ({"density": (1e15, 1e308)}, r"density = 1e\+308"),
    ({"temperature": np.ma.masked_array([30.0, 40.0], [False, True])}, "temperature has masked elements"),
])
def test_a_bad_field_is_named_in_one_line(fields, message):
    with pytest.raises(ValueError, match=message) as caught:
        Bilayer(**(GAAS | fields))
    assert "\n" not in str(caught.value)


def test_bad_calls_are_named():
    b = Bilayer(**GAAS)
    with pytest.raises(ValueError, match="scheme = 'all'"):
        b.nonreciprocal_drag_resistivity(1.0, 1.0, scheme="all")
    with pytest.raises(ValueError, match="current_density must be a real number"):
        b.nonreciprocal_drag_resistivity("1", 1.0)
    with pytest.raises(ValueError, match="shapes do not broadcast"):
        b.nonreciprocal_drag_resistivity([1.0, 2.0], [1.0, 2.0, 3.0])
    with pytest.raises(ValueError, match="current_density"):
        b.solve(current_density=0.0)
    with pytest.raises(ValueError, match="single device"):
        Bilayer(**(GAAS | {"density": [1e15, 2e15]})).to_natural()
    with pytest.raises(ValueError, match="equal layers"):
        Bilayer(**(GAAS | PAIRS)).nonreciprocal_drag_resistivity(1.0, 1.0, scheme="printed")
    with pytest.raises(ValueError, match="beta = "):
        Bilayer(**(GAAS | {"shear_viscosity": 1e-15})).drag_resistivity()
    assert np.isnan(b.nonreciprocal_drag_resistivity(np.nan, 1.0))


def test_the_argument_that_is_wrong_is_the_one_that_is_named():
    b = Bilayer(**GAAS)
    frame = {name: GAAS[name] for name in ("density", "spacing", "temperature", "dielectric_constant", "mass")}
    for name in ("varsigma", "beta_shear", "beta_bulk"):
        with pytest.raises(ValueError, match=f"^{name} = -1.0 is outside"):
            Bilayer.from_natural(**(frame | {"varsigma": 1.0, name: -1.0}))
        with pytest.raises(ValueError, match=rf"shapes do not broadcast: {name} \(3,\), device \(2,\)"):
            Bilayer.from_natural(**(frame | {"varsigma": 1.0, "density": [1e15, 2e15], name: [1.0, 2.0, 3.0]}))
    with pytest.raises(ValueError, match="^beta_shear = "):
        Bilayer(**(GAAS | {"shear_viscosity": 1e-15})).nonreciprocal_drag_resistivity(1.0, 1.0)
    with pytest.raises(InstabilityError, match="^current_density = 1000 A/m: ") as caught:
        b.solve(current_density=1000.0)
    assert caught.value.velocity > caught.value.threshold
    with pytest.raises(ValueError, match="^magnetic_field = inf"):
        b.nonreciprocal_drag_resistivity(1.0, np.inf)
    with pytest.raises(ValueError, match="^noise = 'all' is not one of"):
        b.to_natural(noise="all")
    with pytest.raises(ValueError, match="^relative = 2.0 is outside"):
        b.solve(current_density=1.0, relative=2.0)


#: Per field, what a device may have at the ends of its range.
ENDS = {name: (low, high) for name, (low, high, _) in {**device._COMMON_FIELDS, **device._LAYER_FIELDS}.items()}


@pytest.mark.parametrize("seed", range(30))
def test_no_field_within_its_range_makes_an_infinity(seed):
    rng = np.random.default_rng(seed)
    fields = {name: float(rng.choice([*ends, np.sqrt(ends[0] * ends[1]) if ends[0] > 0 else 1.0, *(
        [GAAS[name]] * 3 if name in GAAS else [])])) for name, ends in ENDS.items()}
    b = Bilayer(**fields)
    for value in (b.plasma_frequency, b.velocity_scale, b.varsigma, b.beta, b.beta_shear, b._prefactor, b._unit,
                  b._natural_compressibility):
        assert np.all(np.isfinite(value))
    assert b.plasma_frequency > 0 and b.varsigma > 0
    try:
        b.drag_resistivity()
    except ValueError as error:
        assert re.match("(varsigma|beta).* is outside the allowed range|the device in natural units", str(error))


def test_fields_do_not_change_under_the_hands():
    density = np.array([1e15, 2e15])
    b = Bilayer(**(GAAS | {"density": density}))
    density[0] = -1.0
    assert b.density[0] == 1e15
    with pytest.raises(ValueError, match="read-only"):
        b.density[0] = 5.0
    with pytest.raises(AttributeError):
        b.temperature = 4.0


@settings(max_examples=40)
@given(st.floats(0.1, 10), st.floats(1e13, 1e17), st.floats(2e-8, 1e-6), st.floats(1e-7, 1e-3), st.floats(0, 1e-19))
def test_drag_is_positive_and_linear_in_temperature(factor, density, spacing, conductivity, viscosity):
    """f does not depend on T, so that rho_D/T is constant (two roundings)."""
    fields = GAAS | {"density": density, "spacing": spacing, "conductivity": conductivity, "shear_viscosity": viscosity}
    try:
        one = Bilayer(**fields).drag_resistivity()
    except ValueError as error:                                # varsigma or beta outside the domain of f
        assert "outside the allowed range" in str(error)
        return
    assert 0 < one < np.inf
    hot = Bilayer(**(fields | {"temperature": 35.0 * factor})).drag_resistivity()
    assert hot == pytest.approx(factor * one, rel=1e-15)
