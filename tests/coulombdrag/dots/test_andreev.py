"""The Andreev double dot against balls of 1600 digits, symmetries, laws of thermodynamics and its own cycles."""

import importlib.util
import itertools
from pathlib import Path

import flint
import mpmath as mp
import numpy as np
import pytest
from flint import arb, arb_mat

from coulombdrag import dots
from coulombdrag.derivations.dots import kernels
from coulombdrag.dots import AndreevDots
from coulombdrag.dots.andreev import LEADS, STATES
from coulombdrag.generated import dots as generated

_spec = importlib.util.spec_from_file_location("andreev_reference", Path(__file__).with_name("andreev_reference.py"))
reference = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(reference)

DIGITS = 1600
DECLARED = {kernel.name: kernel for kernel in kernels.MODULE.kernels}
PAPER = {"eps_p": -0.521, "eps_a": 0.0, "U_p": 0.5, "U_ap": 0.1, "Gamma_S": 0.05, "Gamma_N": 0.05, "Gamma_L": 0.05,
         "Gamma_R": 0.05, "bias": 5.0, "kT": 0.02}


def devices(seed, count, top, kT=1.0):
    """Random devices: levels up to `top` kT, couplings over six decades, bias from 1e-6 to 1e3 kT."""
    rng = np.random.default_rng(seed)
    p = {name: rng.uniform(-top, top, count) for name in ("eps_p", "eps_a")}
    p["U_p"] = rng.uniform(-0.2*top, top, count)
    p["U_ap"] = rng.uniform(-top, top, count)*rng.choice([1, 0.1, 1e-3], count)
    p["bias"] = 10**rng.uniform(-6, 3, count)*rng.choice([-1, 1], count)
    p |= {f"Gamma_{lead}": 10**rng.uniform(-6, 0, count) for lead in "SNLR"}
    p["Gamma_S"] *= rng.choice([1, top], count)
    p["kT"] = np.ones(count)
    return {name: kT*value for name, value in p.items()}


def off(value, exact, scale=None):
    """|value - exact| over `scale`, by default the modulus of the exact one."""
    with flint.ctx.workdps(DIGITS):
        error = abs(arb(float(value)) - exact)
        scale = abs(exact) if scale is None else arb(float(scale))
        return 0.0 if exact.contains(0) and value == 0 else float(error/scale)


@pytest.mark.parametrize(("seed", "top", "kT"), [(3, 250.0, 1.0), (4, 20.0, 1.0), (5, 4.0, 0.5), (6, 100.0, 0.037)])
def test_currents_energies_populations_to_the_last_digits(seed, top, kT):
    p = devices(seed, 60, top, kT)
    d = AndreevDots(**p)
    energies, populations, currents, carried = d.energies(), d.populations(), d.currents(), d.energy_currents()
    moduli, cancelled = d.moduli(), []
    for i in range(60):
        exact = reference.solve(DIGITS, **{name: value[i] for name, value in p.items()})
        for s in STATES:
            assert off(energies[s][i], exact["energies"][s], top*kT) < 1e-14
            if exact["populations"][s] > 1e-290:
                assert off(populations[s][i], exact["populations"][s]) < 1e-12
        size = abs(currents["N"][i])
        if size < 1e-290:
            continue
        assert off(currents["N"][i], exact["currents"]["N"], moduli[i]) < 1e-12
        cancelled.append(moduli[i]/size)
        assert off(currents["N"][i], exact["currents"]["N"]) < 1e-12*max(1.0, 0.01*cancelled[-1])
        assert off(currents["L"][i], exact["currents"]["L"]) < 1e-12
        for lead in "NLR":
            assert off(carried[lead][i], exact["energy_currents"][lead]) < 3e-11
        assert currents["N"][i] + currents["S"][i] == 0 and currents["L"][i] + currents["R"][i] == 0
    # the moduli are no excuse: the terms cancel in few devices, and not by much
    assert np.mean(np.array(cancelled) < 10) > 0.9 and max(cancelled) < 1e6
    if top > 200:
        assert np.min(np.abs(currents["N"])[np.abs(currents["N"]) > 0]) < 1e-100


def test_a_cycle_of_four_that_loses_all_digits_in_the_wrong_order():
    """Levels between mu_L and mu_R beside one that is not: found by a random search."""
    p = {"eps_p": 136.6, "eps_a": 35.79, "U_p": 9.101, "U_ap": -1.254, "bias": 541.4, "kT": 1.0, "Gamma_S": 0.00664,
         "Gamma_N": 6.072e-05, "Gamma_L": 5.974e-06, "Gamma_R": 8.638e-06}
    d, exact = AndreevDots(**p), reference.solve(DIGITS, **p)
    assert off(d.currents()["N"], exact["currents"]["N"]) < 1e-13
    assert off(d.energy_currents()["N"], exact["energy_currents"]["N"]) < 1e-13


def test_close_to_the_electron_hole_point_the_sum_of_the_mean_energies_keeps_its_digits():
    p = {"eps_p": -43.17797413322816, "eps_a": 73.23224655566025, "U_p": 86.33118031175755, "bias": -2.3e-05,
         "U_ap": 0.024330758934062488, "Gamma_S": 3.2e-05, "Gamma_N": 0.083, "Gamma_L": 0.0056, "Gamma_R": 1.3e-05,
         "kT": 1.0}
    assert off(AndreevDots(**p).currents()["N"], reference.solve(DIGITS, **p)["currents"]["N"]) < 1e-12
    # the same for a mean energy of its own: with three unlike numbers the last digits of e_1 come from all
    p = {**PAPER, "eps_p": -1/3 - 0.7/6, "U_p": 2/3, "U_ap": 0.7/6 + 1e-13, "Gamma_S": 1e-12}
    assert 0 < AndreevDots(**p).detuning[1] < 1e-12
    with flint.ctx.workdps(50):
        energy = 2*(arb(p["eps_p"]) + arb(p["U_ap"])) + arb(p["U_p"])
    assert off(2*AndreevDots(**p).detuning[1], energy) < 1e-15


@pytest.mark.parametrize("change", [
    {"Gamma_S": 1e-9}, {"U_ap": 1e-9}, {"U_ap": -0.1}, {"bias": 1e-9}, {"eps_p": -0.25}, {"eps_p": -0.35},
    {"eps_p": -0.3},
    {"Gamma_R": 1e-12}, {"Gamma_N": 1e-12}, {"Gamma_N": 1e6}, {"kT": 1e-3}, {"kT": 50.0}, {"U_p": 0.0}, {"U_p": -0.3},
    {"eps_p": -0.25 + 1e-12, "Gamma_S": 1e-10}, {"Gamma_S": 4.0}, {"eps_p": -0.299999},
])
def test_corners(change):
    p = {**PAPER, "Gamma_R": 0.03, "eps_a": 0.0123} | change
    d, exact = AndreevDots(**p), reference.solve(DIGITS, **p)
    size = max(abs(d.currents()["N"]), 1e-3*d.moduli())
    assert off(d.currents()["N"], exact["currents"]["N"], size) < 2e-12
    assert off(d.currents()["L"], exact["currents"]["L"]) < 1e-13
    for s in STATES:
        assert off(d.populations()[s], exact["populations"][s]) < 1e-12
    for lead in "NLR":
        assert off(d.energy_currents()[lead], exact["energy_currents"][lead]) < 1e-10


def test_the_generated_kernels_have_the_same_currents():
    """Random points of their box; eps_p is chosen so that the detuning is what float64 says it is."""
    rng, count = np.random.default_rng(41), 4000
    limits = {argument.name: (argument.low, argument.high) for argument in DECLARED["andreev_drag"].arguments}
    p = {name: rng.uniform(low, high, count) if low < 0 else np.exp(rng.uniform(np.log(low), np.log(high), count))
         for name, (low, high) in limits.items()}
    level = p["detuning"] - p["U_p"]/2
    p["detuning"] = level + p["U_p"]/2
    d = AndreevDots(eps_p=level, bias=p["V"], Gamma_L=1.0, kT=1.0,
                    **{name: p[name] for name in ("eps_a", "U_p", "U_ap", "Gamma_S", "Gamma_N", "Gamma_R")})
    currents, moduli = d.currents(), d.moduli()
    assert np.all(np.abs(generated.andreev_drag(*p.values()) - currents["N"]) <= 1e-12*moduli)
    np.testing.assert_allclose(generated.andreev_drive(*p.values()), currents["L"], rtol=1e-13)
    assert np.mean(np.abs(currents["N"]) > 1e-3*moduli) > 0.9


# -- what must be exactly zero, or exactly opposite


def test_nothing_flows_without_bias():
    d = AndreevDots(**(devices(8, 500, 250.0) | {"bias": 0.0}))
    for currents in (d.currents(), d.energy_currents(), d.heat_currents()):
        assert not np.any([currents[lead] for lead in LEADS])


def test_no_drag_without_pairing_or_without_interaction():
    p = devices(9, 500, 30.0)
    for name in ("Gamma_S", "U_ap"):
        d = AndreevDots(**(p | {name: 0.0}))
        assert not np.any(d.currents()["N"]) and np.all(d.currents()["L"]*p["bias"] > 0)
    crossing = AndreevDots(**(PAPER | {"Gamma_S": 0.0, "eps_p": np.array([-0.25, -0.35, -0.3])})).currents()
    assert not np.any(crossing["N"]) and np.all(crossing["L"] > 0)
    one = AndreevDots(**(p | {"Gamma_R": 0.0})).currents()
    assert not np.any([one[lead] for lead in LEADS])


def test_the_electron_hole_point():
    """Both dots their own mirror, equal Gamma_L and Gamma_R: no drag to the last bit; none of these can be missed."""
    rng = np.random.default_rng(2)
    U_p, U_ap = rng.uniform(0, 9, 300), rng.uniform(-3, 3, 300)
    p = devices(10, 300, 5.0) | {"U_p": U_p, "U_ap": U_ap, "eps_p": -(U_p + U_ap)/2, "eps_a": -U_ap}
    p["Gamma_R"] = p["Gamma_L"]
    d = AndreevDots(**p)
    assert not np.any(d.currents()["N"]) and not np.any(d.asymmetry())
    assert np.all(d.energy_currents()["N"] < 0)
    heat = d.heat_currents()
    assert np.all(np.abs(heat["L"] - heat["R"]) <= 1e-13*(np.abs(p["bias"]) + 20)*np.abs(d.currents()["L"]))
    # a level beyond the bias makes no difference to the active dot: eps_a counts for a small one
    small = {"bias": np.minimum(np.abs(p["bias"]), 10.0)}
    for change in ({"Gamma_R": 1.7*p["Gamma_L"]}, {"eps_a": 0.1 - U_ap} | small, {"eps_p": p["eps_p"] + 0.01}):
        assert np.all(AndreevDots(**(p | change)).currents()["N"] != 0)
    named = AndreevDots(**(PAPER | {"eps_p": -(0.5 + 0.1)/2, "eps_a": -0.1})).currents()["N"]
    assert named == 0.0 and not np.signbit(named)


def test_electrons_and_holes_left_and_right():
    p = devices(11, 300, 8.0)
    N, L = (AndreevDots(**p).currents()[lead] for lead in "NL")
    turned = AndreevDots(**(p | {"bias": -p["bias"], "Gamma_L": p["Gamma_R"], "Gamma_R": p["Gamma_L"]})).currents()
    np.testing.assert_allclose(turned["N"], N, rtol=1e-12)
    np.testing.assert_allclose(turned["R"], L, rtol=1e-12)
    mirror = {"eps_a": -p["eps_a"] - 2*p["U_ap"], "eps_p": -p["eps_p"] - p["U_p"] - p["U_ap"],
              "Gamma_L": p["Gamma_R"], "Gamma_R": p["Gamma_L"]}
    d = AndreevDots(**(p | mirror))
    assert np.all(np.abs(d.currents()["N"] + N) <= 1e-11*d.moduli())
    np.testing.assert_allclose(d.currents()["R"], -L, rtol=1e-11)


def test_a_small_bias_drags_by_its_square_and_drives_linearly():
    V = 10.0**np.arange(-9, -3)
    d = AndreevDots(**(PAPER | {"bias": V}))
    drag, drive = d.currents()["N"]/V**2, d.currents()["L"]/V
    np.testing.assert_allclose(drag, drag[0], rtol=1e-5)
    np.testing.assert_allclose(drive, drive[0], rtol=1e-5)
    assert drag[0] != 0 and drive[0] > 0


def test_heat_and_energy():
    p = devices(12, 400, 15.0)
    d = AndreevDots(**p)
    E, Q, L = d.energy_currents(), d.heat_currents(), d.currents()["L"]
    size = np.abs(E["N"]) + np.abs(E["L"]) + np.abs(E["R"])
    assert np.all(np.abs(E["N"] + E["L"] + E["R"]) <= 1e-12*size) and not np.any(E["S"])
    np.testing.assert_allclose(Q["L"], E["L"] - p["bias"]/2*L)
    np.testing.assert_allclose(Q["R"], E["R"] - p["bias"]/2*L)
    big = np.abs(Q["N"]) > 1e-250
    assert np.all(E["N"][big] < 0) and np.all((Q["N"] + Q["L"] + Q["R"])[big] < 0)     # heat goes into the leads
    one = AndreevDots(**PAPER)
    assert isinstance(one.heat_currents()["L"], float) and isinstance(one.energy_currents()["S"], float)


# -- cycles


def graph(p):
    """Rates among +0, s0, -0, +1, s1, -1, and x_n, from the reference."""
    at, found = reference.rates(p)
    lump = {s: s if s[0] in "+-" else "s" + s[-1] for s in STATES}
    names = list(dict.fromkeys(lump.values()))
    K = {(a, b): arb(0) for a in names for b in names}
    for _, i, j, rate, _ in found:
        K[lump[i], lump[j]] += rate/(2 if lump[i][0] == "s" else 1)
    x = {n: at[f"+{n}"][1][0]**2 - at[f"+{n}"][1][3]**2 for n in "01"}
    return names, K, x


def forests(names, K, roots):
    """Sum over forests into the roots: a minor of the Laplacian."""
    rest = [a for a in names if a not in roots]
    if not rest:
        return arb(1)
    out = {a: sum((K[a, b] for b in names if b != a), arb(0)) for a in rest}
    return arb_mat([[out[a] if a == b else -K[a, b] for b in rest] for a in rest]).det()


def cycle_name(cycle):
    """The name by what changes n: those that fill, then those that empty the active dot."""
    steps = list(zip(cycle, (*cycle[1:], cycle[0]), strict=True))
    up = sorted(a[0] + b[0] for a, b in steps if a[1] < b[1])
    down = sorted(b[0] + a[0] for a, b in steps if a[1] > b[1])
    return up, down


def test_parts_of_the_current_are_those_of_hills_theorem():
    """All simple cycles of the graph by brute force, forests as determinants, charges from the eigenvectors."""
    p = devices(20, 3, 3.0)
    p = {name: np.concatenate([value, [PAPER[name]]]) for name, value in p.items()}
    d = AndreevDots(**p)
    parts, shares = d.cycles(), d.cycle_shares()
    assert len(parts) == 15
    np.testing.assert_allclose(sum(parts.values()), d.currents()["N"], atol=1e-14*np.min(d.moduli()), rtol=1e-13)
    np.testing.assert_allclose(sum(np.abs(s) for s in shares.values()), 1.0, rtol=1e-14)
    for i in range(4):
        with flint.ctx.workdps(200):
            names, K, x = graph({name: arb(float(value[i])) for name, value in p.items()})
            total = sum((forests(names, K, [a]) for a in names), arb(0))
            seen = {}
            for length in (4, 6):
                for cycle in itertools.permutations(names, length):
                    steps = list(zip(cycle, (*cycle[1:], cycle[0]), strict=True))
                    if cycle[0] != min(cycle) or any(K[s] == 0 for s in steps):
                        continue
                    there = back = arb(1)
                    charge = arb(0)
                    for a, b in steps:
                        there, back = there*K[a, b], back*K[b, a]
                        if a[1] == b[1]:
                            branch = a[0] if a[0] != "s" else b[0]
                            sign = (-1 if branch == "+" else 1)*(1 if a[0] == "s" else -1)
                            charge += sign*x[a[1]]
                    up, down = cycle_name(cycle)
                    seen[tuple(up), tuple(down)] = charge*(there - back)*forests(names, K, cycle)/total
            for name, part in parts.items():
                up, down = (tuple(sorted(s[j:j + 2] for j in range(0, len(s), 2))) for s in name.split("/"))
                exact = seen[up, down]
                assert float(abs(arb(part[i]) - exact)) <= 1e-12*float(abs(exact)) + 1e-16*d.moduli()[i], name
                np.testing.assert_allclose(shares[name][i]*sum(abs(v[i]) for v in parts.values()), part[i], rtol=1e-13)
            assert len(seen) == 2*15


def test_shares_of_the_paper_and_shares_without_current():
    shares = AndreevDots(**PAPER).cycle_shares()
    assert shares["+-/ss"] + shares["-+/ss"] == pytest.approx(0.1715, abs=5e-5)     # the cycles of Eq. (2)
    cold = AndreevDots(**(PAPER | {"eps_p": 0.0, "kT": 0.01, "bias": 0.6})).cycle_shares()
    assert abs(cold["++/ss"]) > 0.99999
    assert set(AndreevDots(**(PAPER | {"bias": 0.0})).cycle_shares().values()) == {0.0}


def test_the_derivation_from_second_quantised_operators_has_the_same_drag():
    from coulombdrag.derivations.dots import exact

    for eps_p, eps_a, V, kT in ((-0.521, 0.0, 5.0, 0.02), (0.0, -0.07, -0.3, 0.01), (-0.4, 0.2, 0.6, 0.1)):
        p = PAPER | {"Gamma_R": 0.02, "eps_p": eps_p, "eps_a": eps_a, "bias": V, "kT": kT}
        numbers = {name: mp.mpf(value) for name, value in p.items() if name not in ("bias", "kT")}
        with mp.workdps(40):
            drag = exact.drag(**numbers, V=mp.mpf(V), T=mp.mpf(kT))
        assert abs(AndreevDots(**p).currents()["N"]/drag - 1) < 1e-12


# -- asymmetry, pairing, shapes, input


def test_asymmetry_from_its_definition():
    p = devices(30, 200, 10.0)
    R = AndreevDots(**p).asymmetry()
    with mp.workdps(60):
        for i, value in enumerate(R):
            e0 = mp.mpf(p["eps_p"][i]) + mp.mpf(p["U_p"][i])/2
            e1, gap = e0 + mp.mpf(p["U_ap"][i]), mp.mpf(p["Gamma_S"][i])
            ratio = (gap/(e0 + mp.hypot(e0, gap)))**2*((e1 - mp.hypot(e1, gap))/gap)**2
            exact = (ratio - 1)/(ratio + 1)
            condition = abs(1 - exact**2)*20*(1/mp.hypot(e0, gap) + 1/mp.hypot(e1, gap))
            assert abs(value - exact) <= 1e-15*(4*abs(exact) + condition)
    values = [dots.AndreevDots(**(PAPER | {"Gamma_S": 0.0, "eps_p": e})).asymmetry() for e in (-0.5, -0.25, -0.35, 0.4)]
    assert values == [1.0, -1.0, 1.0, -1.0]
    near = AndreevDots(**(PAPER | {"Gamma_S": 1e-13, "eps_p": np.array([-0.28, -0.31])})).asymmetry()
    zero = AndreevDots(**(PAPER | {"Gamma_S": 0.0, "eps_p": np.array([-0.28, -0.31])})).asymmetry()
    np.testing.assert_allclose(near, zero, rtol=1e-12)
    falling = AndreevDots(**(PAPER | {"eps_p": np.linspace(-2, 2, 400)})).asymmetry()
    assert np.all(np.diff(falling) < 0)
    with pytest.raises(ValueError, match="asymmetry is undefined where Gamma_S and both mean energies"):
        AndreevDots(**(PAPER | {"Gamma_S": 0.0, "eps_p": -0.25, "U_ap": 0.0})).asymmetry()


def test_a_pairing_given_as_rate_is_twice_the_amplitude():
    one = AndreevDots(**PAPER)
    other = AndreevDots(**(PAPER | {"Gamma_S": 0.1, "pairing": "rate"}))
    assert one.currents() == other.currents() and one.energies() == other.energies()
    assert one.asymmetry() == other.asymmetry() and one.populations() == other.populations()
    assert one.amplitude == other.amplitude == 0.05


def test_energies_are_eigenvalues_of_the_hamiltonian():
    """Fock states (n_a, up, down) and numpy."""
    E = AndreevDots(**PAPER).energies()
    assert tuple(E) == STATES
    p = PAPER
    for n in (0, 1):
        odd = p["eps_p"] + n*p["U_ap"]
        block = np.array([[0, p["Gamma_S"]], [p["Gamma_S"], 2*odd + p["U_p"]]]) + n*p["eps_a"]*np.eye(2)
        np.testing.assert_allclose([E[f"+{n}"], E[f"-{n}"]], np.linalg.eigvalsh(block), rtol=1e-13)
        assert E[f"up{n}"] == E[f"down{n}"] == pytest.approx(odd + n*p["eps_a"])


def test_shapes_broadcast_and_every_point_stands_alone():
    p = PAPER | {"eps_p": np.linspace(-1, 0.5, 130)[:, None], "eps_a": np.linspace(-1, 1, 140), "bias": 0.6, "kT": 0.01}
    d = AndreevDots(**p)
    assert d.shape == (130, 140)
    for found in (d.currents(), d.populations(), d.energies(), d.energy_currents(), d.cycles()):
        assert all(np.shape(value) == (130, 140) for value in found.values())
    one = AndreevDots(**(p | {"eps_p": p["eps_p"][77, 0], "eps_a": p["eps_a"][33]}))
    for many, single in ((d.currents(), one.currents()), (d.populations(), one.populations()),
                         (d.energy_currents(), one.energy_currents()), (d.cycles(), one.cycles())):
        assert all(isinstance(single[name], float) and single[name] == many[name][77, 33] for name in single)
    np.testing.assert_allclose(sum(d.populations().values()), 1.0, rtol=1e-14)


def test_units_do_not_matter():
    p = devices(13, 50, 10.0)
    one, other = AndreevDots(**p), AndreevDots(**{name: 8*value for name, value in p.items()})
    np.testing.assert_array_equal(8*one.currents()["N"], other.currents()["N"])
    np.testing.assert_array_equal(64*one.energy_currents()["L"], other.energy_currents()["L"])
    np.testing.assert_array_equal(8*one.moduli(), other.moduli())


@pytest.mark.parametrize(("change", "message"), [
    ({"Gamma_L": -1e-3}, r"Gamma_L = -0.001 is outside the allowed range \[0, inf\) \(a golden-rule rate\)"),
    ({"Gamma_S": [0.1, -0.1]}, r"Gamma_S\[1\] = -0.1 .*the pairing amplitude"),
    ({"kT": 0.0}, r"kT = 0.0 is outside the allowed range \(0, inf\)"), ({"kT": -1.0}, "kT = -1.0"),
    ({"Gamma_N": 0.0}, r"Gamma_N = 0: the even states .* and the odd ones .* apart"),
    ({"Gamma_L": 0.0, "Gamma_R": 0.0}, r"states with n = 0 \(\+0, -0, up0, down0\) and those with n = 1"),
    ({"eps_p": np.nan}, "eps_p = nan"), ({"bias": np.inf}, "bias = inf"), ({"U_p": "1"}, "U_p must be a real number"),
    ({"pairing": "both"}, "pairing = 'both' is not one of 'amplitude', 'rate'"),
    ({"eps_a": [1.0, 2.0], "kT": [1.0, 1.0, 1.0]}, r"shapes do not broadcast: eps_a \(2,\), kT \(3,\)"),
    ({"kT": 1e-12}, "bias/kT|U_p/kT|eps_p/kT"), ({"gap": -1.0}, "gap = -1.0"),
])
def test_bad_input_is_refused_by_name(change, message):
    with pytest.raises(ValueError, match=message):
        AndreevDots(**(PAPER | change))


def test_an_unknown_method_is_refused():
    with pytest.raises(ValueError, match="method = 'lindblad' is not one of 'pauli', 'redfield'"):
        AndreevDots(**PAPER).currents(method="lindblad")


# -- validity


def test_validity_has_numbers():
    d = AndreevDots(**(PAPER | {"Gamma_N": 1e-4, "Gamma_L": 2e-4, "Gamma_R": 5e-5}))
    v = d.validity
    assert [float(v[f"weak coupling {lead}"].number) for lead in "NLR"] == pytest.approx([5e-3, 1e-2, 2.5e-3])
    splitting = d.energies()["-1"] - d.energies()["+1"], d.energies()["-0"] - d.energies()["+0"]
    assert float(v["secular"].number) == pytest.approx(3e-4/min(splitting))
    drag = abs(d.currents()["N"])
    correction = abs(d.currents("redfield")["N"] - d.currents()["N"])
    assert float(v["non-secular correction"].number) == pytest.approx(correction/drag)
    E = d.energies()
    steps = [E["up1"] - E["up0"], *(E[b + "1"] - E[a + "0"] for a in "+-" for b in "+-")]
    nearest = min(abs(step - mu) for step in steps for mu in (2.5, -2.5))
    assert float(v["sequential"].number) == pytest.approx(1e-4*(2e-4)**2*0.1**2/nearest**4/drag)
    assert v.unknown == ("infinite gap",) and v.broken == ()
    wide = AndreevDots(**(PAPER | {"gap": 30.0})).validity["infinite gap"]
    assert float(wide.number) == pytest.approx(30.0/5.0) and wide.holds
    step = max(abs(E[b + n] - E["up" + n]) for b in "+-" for n in "01")
    narrow = AndreevDots(**(PAPER | {"gap": 1.0, "bias": 0.1})).validity["infinite gap"]
    assert float(narrow.number) == pytest.approx(1.0/step) and not narrow.holds
    still = AndreevDots(**(PAPER | {"bias": 0.0})).validity
    assert float(still["non-secular correction"].number) == 0.0 and np.isinf(still["sequential"].number)
    hot = AndreevDots(**(PAPER | {"gap": 1.0, "bias": 0.1, "kT": 9.0})).validity["infinite gap"]
    assert float(hot.number) == pytest.approx(1/9)
    assert AndreevDots(**(PAPER | {"eps_p": np.linspace(-1, 1, 5)})).validity["secular"].number.shape == (5,)
