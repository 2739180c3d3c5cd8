"""Two normal dots: currents against null vectors at sixty digits, conservation, exact zeros, and what is refused."""

import sys
from pathlib import Path

import mpmath as mp
import numpy as np
import pytest

from coulombdrag import dots

sys.path.insert(0, str(Path(__file__).parent))
import reference  # noqa: E402

ON = ("a", "a", "b", "b")
GAMMA = ((0.01, 0.01), (0.01, 0.01), (0.01, 0.002), (0.002, 0.01))


def off(found, wanted, against=0):
    """Error relative to the larger of the wanted value and of `against`; zero must be met by zero."""
    scale = max(abs(wanted), against)
    return float(abs(mp.mpf(float(found)) - wanted)/scale) if scale else float(found != 0.0)


def drag_case(rng, both=False):
    """Drive on dot a; the leads of dot b differ in their couplings alone, or are biased too."""
    V, w = 10**rng.uniform(-6, 3, 2)*rng.choice([-1, 1], 2)*(1, both)
    span = rng.choice([3, 30, 100, 250])
    eps = rng.uniform(-span, span, 2)
    return dict(eps=eps, U=10**rng.uniform(-2, 2)*rng.choice([-1, 1]),
                Gamma=10**rng.uniform(-6, 0, (4, 2)), mu=(V/2, -V/2, w/2, -w/2), kT=1.0, leads_on=ON)


def any_case(rng, kind):
    """Two to six leads, anywhere; temperatures of their own, or one for each dot, or no bias at all."""
    n = rng.integers(2, 7)
    on = ["a", "b", *rng.choice(["a", "b"], n - 2)]
    rng.shuffle(on)
    kT = [10**rng.uniform(-0.5, 0.5, n), np.where(np.array(on) == "a", 1.5, 0.8), np.ones(n)][kind % 3]
    mu = 10**rng.uniform(-6, 3, n)*rng.choice([-1, 1], n)*(kind % 4 != 1)
    eps = rng.uniform(-250, 250, 2) if kind % 2 else rng.uniform(-5, 5, 2)
    return dict(eps=eps, U=10**rng.uniform(-2, 2)*rng.choice([-1, 1]), Gamma=10**rng.uniform(-6, 0, (n, 2)), mu=mu,
                kT=kT, leads_on=tuple(on))


@pytest.mark.parametrize("seed", range(4))
def test_drag_keeps_every_digit(seed):
    rng = np.random.default_rng(seed)
    smallest = 1.0
    for _ in range(40):
        case = drag_case(rng, both=seed > 1)
        d = dots.CapacitiveDots(**case)
        populations, *wanted = reference.capacitive(**case)
        for found, exact in zip((d.currents(), d.energy_currents(), d.heat_currents()), wanted, strict=True):
            # each relative to itself, also where its terms differ in sign
            assert max(off(f, e) for f, e in zip(found, exact, strict=True) if abs(e) > 1e-290) < 2e-13
        for (na, nb), p in populations.items():
            assert p < 1e-290 or off(d.populations()[f"{na}{nb}"], p) < 1e-13
        smallest = min(smallest, abs(d.currents()[2]))
    assert 0.0 < smallest < 1e-60


def test_two_biased_dots_whose_drives_all_but_balance():
    """D of one dot against D of the other lose nine digits; the sum over turns holds them."""
    G = [[0.0014, 0.00068], [0.00014, 2.5e-05], [0.16, 5.7e-05], [0.00025, 2.8e-06]]
    case = dict(eps=(-20.66520729, 191.44322246), U=44.920483, Gamma=G, kT=1.0, leads_on=ON,
                mu=(-12.77, 12.77, 232, -232))
    d, exact = dots.CapacitiveDots(**case), reference.capacitive(**case)
    assert max(map(off, d.currents(), exact[1])) < 1e-13 and max(map(off, d.energy_currents(), exact[2])) < 1e-13
    near = {**case, "eps": (2.4, -2.4), "U": 5.1, "mu": (-22.3, 22.3, -30.0, 30.0)}
    assert max(map(off, dots.CapacitiveDots(**near).currents(), reference.capacitive(**near)[1])) < 1e-13


@pytest.mark.parametrize("kind", range(12))
def test_any_leads_at_any_temperatures(kind):
    rng = np.random.default_rng(100 + kind)
    for _ in range(5):
        case = any_case(rng, kind)
        d = dots.CapacitiveDots(**case)
        _, particles, energy, heat = reference.capacitive(**case)
        bound = reference.moduli(**case)
        alone = [case["leads_on"].count(on) == 1 for on in case["leads_on"]]
        for i, dot in enumerate(case["leads_on"]):
            eps, U = case["eps"]["ab".index(dot)], case["U"]
            if alone[i]:
                assert d.currents()[i] == 0.0
            elif bound[i] > 1e-290:
                assert off(d.currents()[i], particles[i], bound[i]) < 1e-12
            for found, wanted, mu in ((d.energy_currents(), energy, 0.0), (d.heat_currents(), heat, case["mu"][i])):
                if abs(wanted[i]) > 1e-290:
                    scale = max(abs(eps - mu), abs(eps + U - mu))*bound[i]
                    assert off(found[i], wanted[i], scale) < 1e-12


def test_arrays_are_their_points():
    rng = np.random.default_rng(7)
    eps, U, mu = rng.uniform(-5, 5, (2, 3, 1)), rng.uniform(-3, 3, (4,)), rng.uniform(-9, 9, (4, 3, 4))
    G, kT = 10**rng.uniform(-3, 0, (4, 2, 1, 4)), rng.uniform(0.5, 2, (4, 3, 1))
    d = dots.CapacitiveDots(eps=eps, U=U, Gamma=G, mu=mu, kT=kT)
    assert d.shape == (3, 4) and d.currents().shape == d.energy_currents().shape == d.heat_currents().shape == (4, 3, 4)
    for i, j in np.ndindex(3, 4):
        one = dots.CapacitiveDots(eps=eps[:, i, 0], U=U[j], Gamma=G[:, :, 0, j], mu=mu[:, i, j], kT=kT[:, i, 0])
        assert (one.currents() == d.currents()[:, i, j]).all()
        assert (one.energy_currents() == d.energy_currents()[:, i, j]).all()
        assert (one.heat_currents() == d.heat_currents()[:, i, j]).all()
        assert all(one.populations()[s] == p[i, j] for s, p in d.populations().items())


def test_leads_and_dots_may_have_shapes_of_their_own():
    V, e = np.linspace(-3, 3, 7), np.array([[0.5], [1.5]])
    short = dots.CapacitiveDots(eps=(-2.5, e), U=5.0, Gamma=GAMMA, mu=(V/2, -V/2, 0, 0), kT=(1, 1, 1, 1.5 + 0*V))
    eps, mu = np.array([0*e - 2.5, e]), np.array([V/2, -V/2, 0*V, 0*V])
    long = dots.CapacitiveDots(eps=eps, U=5.0, Gamma=GAMMA, mu=mu, kT=np.array([1, 1, 1, 1.5])[:, None])
    assert short.currents().shape == (4, 2, 7) and (short.currents() == long.currents()).all()


def test_no_points_at_all():
    none = np.zeros(0)
    d = dots.CapacitiveDots(eps=(none, none), U=1.0, Gamma=GAMMA, mu=(none, none, none, none))
    assert d.currents().shape == d.energy_currents().shape == (4, 0) and d.populations()["00"].shape == (0,)


def test_many_points_in_threads_are_the_same_points():
    V = np.linspace(-30, 30, 70001)
    whole = dots.CapacitiveDots(eps=(-2.5, -2.0), U=5.0, Gamma=GAMMA, mu=(V/2, -V/2, 0*V, 0*V)).currents()
    some = slice(32000, 33000)
    part = dots.CapacitiveDots(eps=(-2.5, -2.0), U=5.0, Gamma=GAMMA, mu=(V[some]/2, -V[some]/2, 0*V[some], 0*V[some]))
    assert (whole[:, some] == part.currents()).all()


@pytest.mark.parametrize("on", [ON, ("b", "a", "a", "b"), ("b", "b", "a", "a")])
def test_the_quick_loop_is_the_general_one(on):
    """Sums over both charges by numbers with exponents of their own, against the vectorised loop of float64."""
    rng = np.random.default_rng(17)
    n = 6000
    mu = rng.uniform(-30, 30, (4, n))*10**rng.uniform(-5, 0, n)
    same = rng.random(n) < 0.7
    for dot in "ab" if on[0] == "a" else "a":
        first, second = (i for i, at in enumerate(on) if at == dot)
        mu[second] = np.where(same, mu[first], mu[second])
    G = 10**rng.uniform(-6, 0, (4, 2, n))*rng.choice([1.0, 1e-40, 0.0], (4, 2, n), p=[0.96, 0.02, 0.02])
    G[:2] += 1e-9
    G[2:] += 1e-9
    d = dots.CapacitiveDots(eps=rng.uniform(-60, 60, (2, n)), U=rng.uniform(-20, 20, n), Gamma=G, mu=mu,
                            kT=rng.uniform(0.5, 2, n) + np.zeros((4, 1)), leads_on=on)
    every = d._totals(d._solved)
    charges = d._edges[:, :2]
    assert np.median(abs(charges - every[:, :2])[every[:, :2] != 0]/abs(every[:, :2][every[:, :2] != 0])) < 1e-14
    found, wanted = d.currents(), every[:, 2]
    assert (abs(d._edges[:, 2] - found) <= 1e-13*abs(found)).mean() > 0.99
    assert ((found == 0.0) == (wanted == 0.0)).all() and (wanted != 0.0).sum() > n
    apart = abs(found - wanted)/np.where(wanted == 0.0, 1.0, abs(wanted))
    assert np.median(apart) < 2e-15 and apart.max() < 1e-12


def test_what_enters_a_dot_leaves_it():
    rng = np.random.default_rng(3)
    n, on = 400, ("a", "b", "a", "b", "b", "a")
    G = 10**rng.uniform(-4, 0, (6, 2, n))
    d = dots.CapacitiveDots(eps=rng.uniform(-9, 9, (2, n)), U=rng.uniform(-9, 9, n), Gamma=G,
                            mu=rng.uniform(-20, 20, (6, n)), kT=rng.uniform(0.3, 3, (6, n)), leads_on=on)
    # exponents reach a hundred: their rounding alone is worth 1e-14
    for dot in "ab":
        mine = d.currents()[[i for i, at in enumerate(on) if at == dot]]
        assert (abs(mine.sum(axis=0)) <= 1e-13*abs(mine).max(axis=0)).all()
    assert (abs(d.energy_currents().sum(axis=0)) <= 1e-13*abs(d.energy_currents()).max(axis=0)).all()
    entropy = -(d.heat_currents()/d.kT).sum(axis=0)
    assert (entropy >= 0.0).all()
    assert sum(d.populations().values()) == pytest.approx(np.ones(n), rel=4e-16)


def test_pairs_of_leads_are_conserved_to_the_last_bit():
    rng = np.random.default_rng(4)
    d = dots.CapacitiveDots(eps=rng.uniform(-200, 200, (2, 300)), U=rng.uniform(-90, 90, 300),
                            Gamma=10**rng.uniform(-6, 0, (4, 2, 300)), mu=rng.uniform(-300, 300, (4, 300)))
    assert (d.currents()[0] == -d.currents()[1]).all() and (d.currents()[2] == -d.currents()[3]).all()


@pytest.mark.parametrize("mu", [0.0, 0.3, -77.1])
def test_no_current_in_equilibrium(mu):
    rng = np.random.default_rng(5)
    d = dots.CapacitiveDots(eps=rng.uniform(-90, 90, (2, 50)), U=rng.uniform(-90, 90, 50),
                            Gamma=10**rng.uniform(-6, 0, (5, 2, 50)), mu=np.full(5, mu), kT=1.3,
                            leads_on=tuple("ababb"))
    assert not d.currents().any() and not d.energy_currents().any() and not d.heat_currents().any()
    weights = {"00": 0.0, "10": d.eps[0] - mu, "01": d.eps[1] - mu, "11": d.eps[0] + d.eps[1] + d.U - 2*mu}
    for s, p in d.populations().items():
        boltzmann = np.exp(-weights[s]/1.3)/sum(np.exp(-w/1.3) for w in weights.values())
        assert p == pytest.approx(boltzmann, rel=1e-12)


def test_no_drag_without_what_it_needs():
    base = dict(eps=(0.3, -0.7), U=2.0, mu=(2.0, -2.0, 0.0, 0.0))
    even = np.array(GAMMA)
    even[2:] = [[0.25, 0.5], [0.5, 1.0]]                                    # one ratio at both charges
    assert not dots.CapacitiveDots(Gamma=even, **base).currents()[2:].any()
    assert not dots.CapacitiveDots(Gamma=GAMMA, **{**base, "U": 0.0}).currents()[2:].any()
    assert dots.CapacitiveDots(Gamma=GAMMA, **base).currents()[2] != 0.0


def test_a_quarter_of_the_bias_squared():
    """At small bias, with constant couplings of the driven dot, the drag falls as V^2 down to the last digits."""
    V = 10.0**np.arange(-6, -2)
    drag = dots.CapacitiveDots(eps=(-2.5, -2.0), U=5.0, Gamma=GAMMA, mu=(V/2, -V/2, 0*V, 0*V)).currents()[2]
    ratio = drag/V**2
    # the next term is of relative size V^2
    assert (abs(ratio/ratio[0] - 1) <= V**2).all()


def test_heat_runs_an_engine():
    """A hot passive dot drives a current through the unbiased other one (Sanchez, Buettiker, PRB 83, 085428)."""
    d = dots.CapacitiveDots(eps=(0.0, 0.0), U=2.0, Gamma=[[1.0, 0.0], [0.0, 1.0], [1.0, 1.0]], mu=(0.0, 0.0, 0.0),
                            kT=(1.0, 1.0, 2.0), leads_on=("a", "a", "b"))
    left, right, gate = d.currents()
    assert left == -right != 0.0 and gate == 0.0
    # one electron moves for each U that leaves the hot dot
    assert d.heat_currents()[2] == pytest.approx(abs(left)*2.0, rel=1e-14)


def test_validity_names_its_numbers():
    d = dots.CapacitiveDots(eps=(-2.5, -2.0), U=5.0, Gamma=GAMMA, mu=(5.0, -5.0, 0.0, 0.0))
    assert d.validity["weak coupling"].number == pytest.approx(0.01) and not d.validity.broken
    frozen = dots.CapacitiveDots(eps=(-2.5, 150.0), U=5.0, Gamma=GAMMA, mu=(5.0, -5.0, 0.0, 0.0))
    assert frozen.validity.broken == ("sequential",)
    strong = dots.CapacitiveDots(**GOOD, kT=[1.0, 1.0, 1.0, 0.01])
    assert strong.validity["weak coupling"].number == pytest.approx(1.0) and "weak coupling" in strong.validity.broken


GOOD = dict(eps=(-2.5, -2.0), U=5.0, Gamma=GAMMA, mu=(5.0, -5.0, 0.0, 0.0))
NONE = ((0.0, 0.0),)*2


@pytest.mark.parametrize("change, said", [
    ({"Gamma": ((0.01, 0.01), (0.01, -1.0), *GAMMA[2:])}, r"Gamma\[1, 1\] = -1.0 .*golden-rule"),
    ({"Gamma": ((0.01, np.nan), *GAMMA[1:])}, r"Gamma\[0, 1\] = nan"),
    ({"Gamma": GAMMA[:3]}, r"Gamma has shape \(3, 2\); its first axes must be \(4, 2\)"),
    ({"Gamma": 0.1}, r"Gamma has shape \(\)"),
    ({"Gamma": (*NONE, *GAMMA[2:])}, r"Gamma of dot a \(leads 0, 1\) .* states 0\* \(00, 01\) and 1\* \(10, 11\) are"),
    ({"Gamma": (*GAMMA[:2], *NONE)}, r"Gamma of dot b \(leads 2, 3\) .* states \*0 \(00, 10\) and \*1"),
    ({"Gamma": ((0, 1), (0, 1), (0, 1), (0, 1))}, "the state 00 is apart"),
    ({"Gamma": ((1, 0), (1, 0), (1, 0), (1, 0))}, "the state 11 is apart"),
    ({"Gamma": ((0, 1), (0, 1), (1, 0), (1, 0))}, "the state 10 is apart"),
    ({"Gamma": ((1, 0), (1, 0), (0, 1), (0, 1))}, "the state 01 is apart"),
    ({"kT": 0.0}, r"kT = 0.0 .*T > 0"), ({"kT": (1, 1, -1, 1)}, r"kT\[2\] = -1.0"), ({"kT": np.inf}, "kT = inf"),
    ({"kT": (1, 1)}, r"kT has shape \(2,\)"), ({"eps": 1.0}, r"eps has shape \(\)"),
    ({"eps": (1, 2, 3)}, "eps has shape"),
    ({"eps": (1e13, 0)}, r"\|eps\|/kT"),
    ({"U": -1e13}, r"\|U\|/kT"), ({"mu": (0, 0, 1e13, 0)}, r"\|mu\|/kT"),
    ({"U": "5"}, "U must be a real number"), ({"U": np.inf}, "U = inf"), ({"U": 1j}, "U must be a real"),
    ({"mu": (1, 2, 3)}, r"mu has shape \(3,\)"),
    ({"mu": (1, [2, 3], [3, 4, 5], 4)}, r"do not broadcast: mu\[1\] \(2,\), mu\[2\] \(3,\)"),
    ({"eps": (1, "2")}, r"eps\[1\] must be"),
    ({"leads_on": ("a", "a", "a", "a")}, "leads_on = "), ({"leads_on": "aabc"}, "leads_on = "),
    ({"leads_on": ()}, "leads_on"),
    ({"U": np.ones(3), "mu": np.ones((4, 2))}, "shapes do not broadcast"),
])
def test_refused_by_name(change, said):
    with pytest.raises(ValueError, match=said):
        dots.CapacitiveDots(**{**GOOD, **change})


def test_a_missing_edge_stops_the_ring():
    """Three edges are a chain: populations in detailed balance, no flux around."""
    G = np.array([[0.0, 0.2], [0.0, 0.3], [0.1, 0.4], [0.5, 0.6]])
    d = dots.CapacitiveDots(eps=(-0.5, -2.0), U=1.0, Gamma=G, mu=(3.0, -3.0, 0.0, 0.0))
    assert not d.currents()[2:].any() and d.currents()[0] > 0.0
    assert off(d.currents()[0], reference.capacitive((-0.5, -2.0), 1.0, G, d.mu, 1.0, ON)[1][0]) < 1e-14


UNLIKE = [[0.01, 0.02], [0.03, 0.01], [0.02, 0.04], [0.01, 0.03]]


def test_validity_by_hand():
    """Levels 2 and 5 on a, 3 and 6 on b, potentials 1, -1, 0, 0: the nearest lies 1 above lead 0."""
    d = dots.CapacitiveDots(eps=(2.0, 3.0), U=3.0, Gamma=UNLIKE, mu=(1.0, -1.0, 0.0, 0.0), kT=0.5)
    least = abs(d.currents()).min()
    assert d.validity["weak coupling"].number == pytest.approx(0.04/0.5, rel=1e-12)
    assert d.validity["sequential"].number == pytest.approx(0.04**3*9.0/1.0/least, rel=1e-12)
    warm = dots.CapacitiveDots(eps=(2.0, 3.0), U=3.0, Gamma=UNLIKE, mu=(1.0, -1.0, 0.0, 0.0), kT=2.0)
    assert warm.validity["sequential"].number == pytest.approx(0.04**3*9.0/2.0**4/abs(warm.currents()).min(), rel=1e-12)
