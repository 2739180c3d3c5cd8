"""Quasiparticle drag against null vectors at sixty digits, its signs and zeros, and what is refused."""

import sys
from pathlib import Path

import mpmath as mp
import numpy as np
import pytest

from coulombdrag import dots
from coulombdrag.generated import dots as kernels

sys.path.insert(0, str(Path(__file__).parent))
import reference  # noqa: E402

GOOD = dict(eps_p=-1.05, eps_a=0.02, U_ap=0.1, Gamma_S=0.05, Gamma_N=0.04, Gamma_L=0.03, Gamma_R=0.05, bias=2.0, kT=0.1,
            gap=1.0)


def off(found, wanted):
    return float(abs(mp.mpf(float(found)) - wanted)/abs(wanted))


def case(rng, dynes, spin):
    """Anything: levels about the gap or far away, couplings over six decades, bias over nine."""
    gap = 10**rng.uniform(-1, 2)
    wide = rng.random() < 0.5
    rates = {f"Gamma_{lead}": 10**rng.uniform(-6, 0) for lead in "SNLR"}
    eps_p, eps_a = rng.uniform(-250, 250) if wide else rng.uniform(-2, 2)*gap, rng.uniform(-250, 250)/(1 + 49*wide)
    U_ap, bias = (10**rng.uniform(*span)*rng.choice([-1, 1]) for span in ((-2, 2), (-6, 3)))
    return dict(eps_p=eps_p, eps_a=eps_a, U_ap=U_ap, bias=bias, kT=1.0, gap=gap, **rates,
                dynes=10**rng.uniform(-8, 0) if dynes else 0.0, U_p=rng.uniform(-50, 50) if spin else None)


def check(given, tolerance=1e-13):
    """Populations and both currents, each relative to itself; a drag that vanishes is zero. Returns the drag."""
    q = dots.QuasiparticleDots(**given)
    populations, wanted, bound = reference.quasiparticles(**given)
    found = q.currents()
    for name, p in zip(q.states, (populations[k, n] for k in range(q.rails + 1) for n in (0, 1)), strict=True):
        assert p < 1e-290 or off(q.populations()[name], p) < tolerance
    assert off(found["L"], wanted["L"]) < tolerance
    if bound < 1e-290:
        assert abs(found["N"]) < 1e-290
        return 0.0
    # rails of either sign, or rates deep in a broadened gap, cancel: there the roundings of the terms are left
    rounding = 1e-14*float(bound/abs(wanted["N"])) if given.get("dynes") or given.get("U_p") is not None else 0.0
    assert off(found["N"], wanted["N"]) < tolerance + rounding
    return abs(found["N"])


@pytest.mark.parametrize("dynes", [False, True])
@pytest.mark.parametrize("spin", [False, True])
def test_every_digit(dynes, spin):
    rng = np.random.default_rng(11 + dynes + 2*spin)
    found = [check(case(rng, dynes, spin)) for _ in range(18)]
    assert sum(f > 0.0 for f in found) > 8 and min(f for f in found if f > 0.0) < 1e-40


@pytest.mark.parametrize("U_p", [None, 0.3])
@pytest.mark.parametrize("change", [
    {"eps_p": -1.1 - 1e-9}, {"eps_p": 1 - 0.1*(1 + 1e-7)}, {"eps_p": 30.0}, {"eps_p": -0.05 + 1e-9, "dynes": 1e-3},
    {"eps_p": 0.3, "dynes": 1e-9}, {"eps_p": 0.9, "dynes": 1e-14}, {"dynes": 1e-6, "eps_p": 1.0}, {"dynes": 3.0},
    {"U_ap": -0.1}, {"U_ap": 1e-5}, {"U_ap": 1e-5, "dynes": 0.01}, {"Gamma_N": 0.0, "dynes": 0.1},
    {"Gamma_R": 0.0}, {"gap": 1e-9},
    {"eps_p": -0.05 + 1e-9, "gap": 0.01},
])
def test_edges_and_corners(change, U_p):
    """Next to the edge of the gap, far above it, next to the symmetric point, small changes of rates, a shut lead."""
    given = {**GOOD, "U_p": U_p, **change}
    if given["Gamma_R"] == 0.0:
        assert set(map(abs, dots.QuasiparticleDots(**given).currents().values())) == {0.0}
    elif given["Gamma_N"] == 0.0:
        assert dots.QuasiparticleDots(**given).currents()["N"] == 0.0
    else:
        check(given)


def test_four_states_are_the_general_ring():
    """The same machine as `CapacitiveDots`, whose rates are given by hand."""
    eps_p = np.linspace(-1.6, 1.4, 31) + 0.003
    q = dots.QuasiparticleDots(**{**GOOD, "eps_p": eps_p, "dynes": 1e-3})
    nu = q.density_of_states()[0]
    G = [[0.04 + 0*eps_p]*2, 0.05*nu, [0.03 + 0*eps_p]*2, [0.05 + 0*eps_p]*2]
    n = dots.CapacitiveDots(eps=[eps_p, 0.02 + 0*eps_p], U=0.1, Gamma=G, mu=(0.0, 0.0, 1.0, -1.0), kT=0.1)
    found = q.currents()
    for lead, wanted in zip("NSLR", n.currents(), strict=True):
        assert found[lead] == pytest.approx(wanted, rel=1e-12)
    for state, p in n.populations().items():
        assert q.populations()[state] == pytest.approx(p, rel=1e-13)


def test_kernels_of_the_ledger():
    """The turns around the ring and the density of states as the ledger has them, compiled apart from these loops."""
    rng = np.random.default_rng(23)
    n = 500
    rates = dict(zip(("Gamma_S", "Gamma_N", "Gamma_R"), 10**rng.uniform(-3, 3, (3, n)), strict=True))
    low, high = np.array([[-25, -25, 0.01, 0.01], [25, 25, 25, 50]])[..., None]
    eps_a, eps_p, U_ap, bias = rng.uniform(low, high, (4, n))
    q = dots.QuasiparticleDots(eps_p=eps_p, eps_a=eps_a, U_ap=U_ap, bias=bias, kT=1.0, Gamma_L=1.0, gap=8.0, dynes=0.01,
                               **rates)
    nu = [kernels.density(eps_p + k*U_ap, 8.0, 0.01) for k in (0, 1)]
    assert q.density_of_states()[0] == pytest.approx(np.array(nu), rel=1e-13)
    lower, upper = (rates["Gamma_N"] + rates["Gamma_S"]*v for v in nu)
    turns = kernels.four_state_turns(eps_a, eps_p, U_ap, bias, rates["Gamma_R"], lower, upper)
    drag, scale = (rates["Gamma_N"]*turns*rates["Gamma_S"]*v/(lower*upper) for v in (nu[1] - nu[0], nu[0] + nu[1]))
    assert (abs(q.currents()["N"] - drag) <= 1e-12*scale).all() and (abs(drag) > 0.01*scale).sum() > n/2


def test_density_of_states():
    E = np.array([0.0, 0.4, 1.1, -2.0, 1e6])
    q = dots.QuasiparticleDots(**{**GOOD, "eps_p": E, "U_ap": 1e-3})
    wanted = [0.0, 0.0, 1.1/np.sqrt(0.21), 2/np.sqrt(3), 1.0]
    assert q.density_of_states()[0, 0] == pytest.approx(wanted, rel=1e-15)
    broad = dots.QuasiparticleDots(**{**GOOD, "eps_p": E, "U_ap": 1e-3, "dynes": 0.1}).density_of_states()[0, 0]
    with mp.workdps(40):
        exact = [reference.density(mp.mpf(float(e)), mp.mpf(1), mp.mpf(0.1)) for e in E]
    assert max(map(off, broad, exact)) < 1e-15
    none = dots.QuasiparticleDots(**{**GOOD, "gap": 0.0, "eps_p": E})
    assert (none.density_of_states() == 1.0).all() and not none.currents()["N"].any()


def test_sign_is_that_of_the_change_of_the_rate():
    """Gamma_S(n = 1) - Gamma_S(n = 0): above the gap the rate falls with energy, below -gap it rises."""
    edges = np.array([-2.0, -1.11, -1.05, -0.95, -0.5, 0.5, 0.95, 1.01, 2.0])
    q = dots.QuasiparticleDots(**{**GOOD, "eps_p": edges})
    nu = q.density_of_states()[0]
    assert (np.sign(q.currents()["N"]) == np.sign(nu[1] - nu[0])).all()
    assert list(np.sign(q.currents()["N"])) == [1, 1, -1, 0, 0, 0, 1, -1, -1]


@pytest.mark.parametrize("U_p", [None, 0.0])
def test_exact_zeros(U_p):
    given = {**GOOD, "U_p": U_p}
    still = dots.QuasiparticleDots(**{**given, "bias": 0.0}).currents()
    assert not any(still.values())
    assert dots.QuasiparticleDots(**{**given, "U_ap": 0.0}).currents()["N"] == 0.0
    middle = dots.QuasiparticleDots(**{**given, "eps_p": -0.05, "gap": 0.02, "dynes": [0.0, 1e-3]}).currents()
    assert not middle["N"].any() and middle["L"].all()
    above = dots.QuasiparticleDots(**{**given, "gap": 0.0}).currents()
    assert above["N"] == 0.0 and above["L"] > 0.0


def test_symmetric_with_spin():
    """Electrons and holes change places at 2 eps_p + U_p + U_ap = 0 = eps_a + U_ap, if L and R couple alike."""
    given = {**GOOD, "U_p": 0.5, "eps_p": -0.3125, "U_ap": 0.125, "eps_a": -0.125, "gap": 0.2, "dynes": 0.01,
             "Gamma_R": 0.03}
    q = dots.QuasiparticleDots(**given).currents()
    one = abs(dots.QuasiparticleDots(**{**given, "eps_a": 0.0}).currents()["N"])
    assert abs(q["N"]) < 1e-15*one


def test_drag_is_even_in_the_bias_where_left_and_right_couple_alike():
    given = {**GOOD, "bias": np.array([0.7, -0.7]), "U_p": 0.3}
    q = dots.QuasiparticleDots(**{**given, "Gamma_R": GOOD["Gamma_L"]}).currents()
    assert q["N"][0] == q["N"][1] and q["L"][0] == -q["L"][1]
    uneven = dots.QuasiparticleDots(**given).currents()
    assert abs(uneven["N"][0]/uneven["N"][1] - 1) > 0.1


def test_conservation_and_populations():
    rng = np.random.default_rng(2)
    eps_p, eps_a = rng.uniform(-3, 3, (40, 1)), rng.uniform(-2, 2, 30)
    q = dots.QuasiparticleDots(**{**GOOD, "eps_p": eps_p, "eps_a": eps_a, "U_p": 0.4})
    found = q.currents()
    assert found["N"].shape == (40, 30)
    assert (found["N"] == -found["S"]).all() and (found["L"] == -found["R"]).all()
    assert sum(q.populations().values()) == pytest.approx(np.ones((40, 30)), rel=5e-16)
    one = dots.QuasiparticleDots(**{**GOOD, "eps_p": q.eps_p[7, 0], "eps_a": q.eps_a[3], "U_p": 0.4})
    assert one.currents() == {lead: found[lead][7, 3] for lead in "NSLR"}
    long = np.linspace(-2, 2, 70000)
    many, some = (dots.QuasiparticleDots(**{**GOOD, "eps_a": e}).currents()["N"] for e in (long, long[::900]))
    assert (many[::900] == some).all()


def test_boltzmann_without_bias():
    given = {**GOOD, "bias": 0.0, "U_p": 0.3, "eps_p": -0.2, "dynes": 1e-3}
    q = dots.QuasiparticleDots(**given)
    energy = {f"{'0s2'[k]}{n}": -0.2*k + 0.3*(k == 2) + n*(0.02 + 0.1*k) for k in range(3) for n in (0, 1)}
    weight = {s: np.exp(-e/0.1)*(2 if s[0] == "s" else 1) for s, e in energy.items()}
    for s, p in q.populations().items():
        assert p == pytest.approx(weight[s]/sum(weight.values()), rel=1e-13)


def test_validity_names_its_numbers():
    v = dots.QuasiparticleDots(**{**GOOD, "kT": 0.5, "eps_p": 1.5}).validity
    assert set(v) == {"weak coupling", "gap edge", "no pairs", "sequential"}
    nu = 1.5/np.sqrt(1.25)
    assert v["weak coupling"].number == pytest.approx(0.05*nu/0.5)
    assert v["gap edge"].number == pytest.approx(0.05*nu/0.5)
    assert v["no pairs"].number == pytest.approx(0.05/1.5)
    assert "gap edge" in dots.QuasiparticleDots(**{**GOOD, "eps_p": 1.001}).validity.broken


@pytest.mark.parametrize("change, said", [
    ({"eps_p": 1.0}, r"eps_p = 1.0 is exactly at the edge of the gap and dynes = 0"),
    ({"eps_p": -1.0}, r"eps_p = -1.0 is exactly at the edge"), ({"eps_p": 0.9}, r"eps_p \+ U_ap = 1.0 is exactly"),
    ({"eps_p": [0.3, 0.7], "U_p": 0.3}, r"eps_p \+ U_p = 1.0 is exactly"),
    ({"eps_p": 0.5, "U_p": 0.25, "U_ap": 0.25}, r"eps_p \+ U_p \+ U_ap = 1.0 is exactly"),
    ({"Gamma_N": -0.1}, "Gamma_N = -0.1 .*golden-rule"), ({"Gamma_S": np.nan}, "Gamma_S = nan"),
    ({"kT": 0.0}, "kT = 0.0"), ({"kT": -1.0}, "kT = -1.0"), ({"gap": -1.0}, "gap = -1.0"),
    ({"dynes": -1e-3}, "dynes = -0.001"),
    ({"Gamma_L": 0.0, "Gamma_R": 0.0}, r"Gamma_L and Gamma_R .*empty \(00, 10\) and full \(01, 11\) are apart"),
    ({"Gamma_N": 0.0, "eps_p": 0.3}, r"Gamma_N = 0 .*the states 00, 01 and 10, 11 are apart"),
    ({"Gamma_N": 0.0, "Gamma_S": 0.0}, "Gamma_N = 0 .* apart"),
    ({"Gamma_N": 0.0, "eps_p": -1.2, "U_p": 1.0}, r"the states 00, 01, s0, s1 and 20, 21 are apart"),
    ({"eps_p": np.inf}, "eps_p = inf"), ({"U_p": np.nan}, "U_p = nan"), ({"eps_a": "0"}, "eps_a must be a real number"),
    ({"eps_p": [1.5, 2.0], "bias": [1.0, 2.0, 3.0]}, "shapes do not broadcast"), ({"bias": 1e12}, r"\|bias\|/kT = "),
])
def test_refused_by_name(change, said):
    with pytest.raises(ValueError, match=said):
        dots.QuasiparticleDots(**{**GOOD, **change})


def test_an_edge_is_no_matter_where_nothing_sees_it():
    for change in ({"dynes": 1e-6}, {"Gamma_S": 0.0}, {"gap": 0.0, "eps_p": 0.0}):
        q = dots.QuasiparticleDots(**{**GOOD, "eps_p": 1.0, **change})
        assert np.isfinite(list(q.currents().values())).all()


def test_validity_by_hand():
    """Levels 2 and 2.5, gap 1, kT 0.1, rates 1e-3 but that of S, 2/sqrt(3) of it at the lower level."""
    given = dict(eps_p=2.0, eps_a=3.0, U_ap=0.5, Gamma_S=1e-3, Gamma_N=1e-3, Gamma_L=1e-3, Gamma_R=1e-3, bias=1.0,
                 kT=0.1, gap=1.0)
    q = dots.QuasiparticleDots(**given)
    rate, drag = 2e-3/3**0.5, abs(q.currents()["N"])
    assert q.validity["weak coupling"].number == pytest.approx(rate/0.1, rel=1e-12)
    assert q.validity["gap edge"].number == pytest.approx(rate, rel=1e-12)
    assert q.validity["no pairs"].number == pytest.approx(1e-3/2.0, rel=1e-12)
    assert q.validity["sequential"].number == pytest.approx(rate**3*0.25/2.0**4/drag, rel=1e-12)
