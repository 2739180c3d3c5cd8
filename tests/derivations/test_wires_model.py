"""The solvable model of the wires against a dense solution of its integral equation, in double precision."""

import math

import mpmath
import numpy as np
import pytest
import sympy as sp

from coulombdrag.derivations import wires
from coulombdrag.derivations.wires import constants, model, moments, symbols
from coulombdrag.derivations.wires.exact import Exact
from coulombdrag.derivations.wires.moments import Moment, Named

paper = wires.paper
REACH, COUNT = 16, 400  # the trapezoidal rule converges exponentially: functions are analytic and decay
STEP, PI = sp.symbols("STEP PI")
EXP = np.frompyfunc(mpmath.exp, 1, 1)


def functions(e_F1, e_F2, digits=None):
    """zeta and 1 - tanh of both wires for m = T = 1, and the step; of mpmath's numbers if their digits are given."""
    step = REACH / COUNT if digits is None else mpmath.mpf(REACH) / COUNT
    k = np.arange(-COUNT, COUNT + 1) * step
    energy = {s: np.exp(k**2 / 2 - e_F) if digits is None else EXP(k**2 / 2 - e_F) for s, e_F in ((1, e_F1), (2, e_F2))}
    return {s: 2 * energy[s]**0.5 / (1 + energy[s]) for s in energy}, {s: 2 / (1 + energy[s]) for s in energy}, step


def number(expression, values, local):
    """An entry in numbers: on the grid where it depends on k, its moments by the trapezoidal rule."""
    marks = {part: sp.Symbol(f"part_{i}") for i, part in enumerate(sorted(moments._outermost(expression), key=str))}
    arguments = {**local, **values}
    for part, mark in marks.items():
        inner = number(part.value if isinstance(part, Named) else part.args[0], values, local)
        arguments[mark] = values[STEP] * np.sum(inner) if isinstance(part, Moment) else inner
    form = expression.xreplace(marks).xreplace({sp.pi: PI})
    used = sorted(form.free_symbols, key=str)
    with np.errstate(under="ignore"):
        return sp.lambdify(used, form, "numpy")(*(arguments[s] for s in used))


def setting(e_F1=3.1, e_F2=2.3, D2=0.7, lam=(0.4, -0.02), kappa=1.3, digits=None):
    """Values of all constants, and of the functions of k."""
    zeta, below, step = functions(e_F1, e_F2, digits)
    k_T = {s: step * np.sum(zeta[s]**2) for s in zeta}
    values = {symbols.T: 1.0, symbols.m: 1.0, symbols.e: 1.0, symbols.E[1]: 0.3, symbols.E[2]: -0.5, symbols.D2: D2,
              symbols.kappa: kappa, STEP: step, PI: math.pi if digits is None else +mpmath.pi}
    for s in symbols.WIRES:
        mu = kappa / k_T[s]
        values |= {symbols.lam[s]: lam[s - 1], symbols.mu[s]: mu, symbols.D3[s]: lam[s - 1] + mu}
    local = {moments.zeta[s]: zeta[s] for s in zeta} | {moments.tanh[s]: 1 - below[s] for s in zeta}
    return values, local


def dense(values, local, mu=None):
    """Derivatives of g on the grid: (70) with (82) as one linear system, the shift by the zero mode left out."""
    step = values[STEP]
    z = {s: local[moments.zeta[s]]**2 for s in (1, 2)}
    p = {s: 1 - local[moments.tanh[s]] for s in (1, 2)}
    n = {s: step * p[s].sum() / (4 * math.pi) for s in (1, 2)}
    keep = (z[1] > 1e-13) & (z[2] > 1e-13)
    size, D2 = int(keep.sum()), values[symbols.D2]
    rows, sides = [], []
    for s in (1, 2):
        r, unit = 3 - s, np.eye(size)
        mean = {t: step * z[t][keep] / (step * z[t].sum()) for t in (1, 2)}
        blocks = {s: np.diag(D2 / 2 * z[r][keep] + values[symbols.D3[s]]) - values[symbols.lam[s]] * mean[s],
                  r: -D2 / 2 * np.diag(z[r][keep]) @ unit - (mu or {t: values[symbols.mu[t]] for t in z})[s] * mean[r]}
        rows.append(np.hstack([blocks[1], blocks[2]]))
        field = values[symbols.E[s]] - values[symbols.E[r]]
        sides.append(field / 2 * n[r] / (n[1] + n[2]) * p[s][keep] / z[s][keep])
    solution, _, rank, _ = np.linalg.lstsq(np.vstack(rows), np.concatenate(sides), rcond=1e-13)
    return {1: solution[:size], 2: solution[size:]}, {s: p[s][keep] for s in p}, n, 2 * size - rank


def conductance(values, local):
    """S by the current of wire 1 at no total current."""
    step = values[STEP]
    slope, p, n, _ = dense(values, local)
    flow = {s: step * (p[s] * slope[s]).sum() / (4 * math.pi) for s in slope}
    return (flow[1] - (flow[1] + flow[2]) * n[1] / (n[1] + n[2])) / (values[symbols.E[1]] - values[symbols.E[2]])


@pytest.mark.parametrize("constants_", [{}, {"lam": (-0.05, 0.9)}, {"kappa": 0.0, "lam": (0.3, 0.2)}, {"e_F2": 3.1}])
def test_S_is_that_of_a_dense_solution(constants_):
    values, local = setting(**constants_)
    expected = conductance(values, local)  # 1e-9: condition of the system, and its cut in k
    numbers = ("112", "113", "120", "S-exact")
    found = [float(number(paper[n].statement(), values, local)) for n in numbers]
    assert found == pytest.approx([expected] * len(found), rel=1e-9)


@pytest.mark.parametrize(("eF", "D2", "lam", "kappa"), [
    ((30, 29), 1, (1e-16, 1e-16), 1e-16), ((30, 30.001), 1, (1e-16, 1e-16), 1e-16), ((6, 5.9), 1, (-0.1, 1e-9), 1e4),
    ((40, 38), 1, (1e-20, 2e-20), 1e-12), ((20, 19.9), 1, (0.3, 0.2), 5), ((60, 59), 1, (1e-30, -1e-33), 1e-30)])
def test_S_exact_keeps_its_digits(eF, D2, lam, kappa):
    values, local = setting(*map(float, eF), D2, lam, kappa)
    found = float(number(paper["S-exact"].statement(), values, local))
    with mpmath.workdps(25):  # another decomposition, with digits to spare
        assert found == pytest.approx(float(Exact(eF, D2, lam, kappa).S), rel=3e-13)  # 800 terms, exp of up to 100
    (moment,) = (part for part in paper["S-gamma"].statement().args if isinstance(part, Moment))
    integrand = number(moment.args[0], values, local)
    assert np.abs(integrand).sum() < 1.5 * integrand.sum()


def test_printed_and_exact_forms_agree_to_thirty_digits():
    eF, D2, lam, kappa = (mpmath.mpf("3.1"), mpmath.mpf("2.3")), mpmath.mpf("0.7"), (mpmath.mpf("0.4"), -0.03), 2
    with mpmath.workdps(40):
        values, local = setting(*eF, D2, lam, kappa, digits=40)
        expected = Exact(eF, D2, lam, kappa, digits=35).S
        for n in ("113", "S-exact"):
            found = number(paper[n].statement(), values, local)
            assert abs(found / expected - 1) < mpmath.mpf(10)**-30


def test_four_constants_leave_a_line_of_solutions_and_no_divergence():
    sizes = []
    for mismatch in (1e-1, 1e-2, 1e-3):
        values, local = setting(e_F1=2.5 + mismatch, e_F2=2.5 - mismatch)
        mu = {1: 0.3, 2: 0.1}
        given = values | {symbols.mu[s]: mu[s] for s in mu}
        for s in mu:
            values[symbols.D3[s]] = float(number(model.diffusion(s), given, local))
        slope, _, _, kernel = dense(values, local, mu)
        assert kernel == 1
        sizes.append(np.abs(slope[1]).max())
    assert max(sizes) < 1.5 * min(sizes)


def test_the_free_constants_are_three():
    assert constants.count() == (3, 3, 3)
    assert len(constants.count.errata) == 1
