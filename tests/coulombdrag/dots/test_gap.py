"""The BCS gap against roots of the gap equation at forty digits."""

import mpmath as mp
import numpy as np
import pytest

from coulombdrag import dots


def log_ratio(y):
    """-ln(Delta/Delta(0)) at Delta/T = y: what heat takes from the gap equation, xi = Delta sinh(theta)."""
    step, total, k = mp.mpf(1)/16, 1/(1 + mp.exp(y)), 1
    while True:
        term = 2/(1 + mp.exp(y*mp.cosh(k*step)))
        if term < mp.mpf(10)**-42:
            return step*total
        total, k = total + term, k + 1


def root(t):
    """Delta(T)/Delta(0) and its condition number |t d(ln Delta)/dt|, from y with t(y) = t."""
    t, ratio = mp.mpf(float(t)), mp.pi*mp.exp(-mp.euler)
    guess = ratio*mp.sqrt(1 - t**4)/t if t < 0.9 else 3*mp.sqrt(1 - t)
    y = mp.findroot(lambda v: mp.log(v*t/ratio) + log_ratio(v), (guess, guess*mp.mpf("1.01")), tol=1e-60, maxsteps=60)
    slope = 1/(1 + mp.diff(lambda v: log_ratio(mp.exp(v)), mp.log(y)))      # -d(ln y)/d(ln t)
    return mp.exp(-log_ratio(y)), abs(1 - slope)


TEMPERATURES = [0.02, 0.05, 0.0789, 0.1, 0.2, 0.3, 0.4, 0.45, 0.5, np.nextafter(0.5, 1), 0.55, 0.6, 0.6180339, 0.7, 0.8,
                0.9, 0.97, 0.999, 1 - 1e-6, 1 - 1e-12]


@pytest.mark.parametrize("t", TEMPERATURES)
def test_gap_equation(t):
    with mp.workdps(40):
        exact, condition = root(t)
        error = float(abs(dots.bcs_gap(t)/exact - 1))
    # what is next to one cannot be better than half a unit in the last place; near T_c a root halves each error
    assert error < 2**-53 + min(1e-14*float(condition), 6e-16)


def test_gap_equation_in_its_usual_form():
    """Integral over xi of [1/E - tanh(E/2T)/E] is -ln(Delta/Delta(0)), by another quadrature."""
    gap = dots.bcs_gap(0.7)
    y = gap*np.pi*np.exp(-np.euler_gamma)/0.7
    energy = lambda x: mp.sqrt(x*x + y*y)  # noqa: E731
    taken = mp.quad(lambda x: (1 - mp.tanh(energy(x)/2))/energy(x), [0, 1, 4, 20, 80])
    assert float(taken) == pytest.approx(-np.log(gap), rel=1e-13)


def test_ends():
    assert dots.bcs_gap(0.0) == 1.0 and dots.bcs_gap(5e-324) == 1.0 and isinstance(dots.bcs_gap(0.3), float)
    assert not dots.bcs_gap([1.0, np.nextafter(1.0, 2.0), 7.0]).any() and dots.bcs_gap(1 - 2.0**-53) > 0.0
    last = 1 - 2.0**-53
    slope = np.exp(np.euler_gamma)*np.sqrt(8/(7*1.2020569031595943))
    assert dots.bcs_gap(last) == pytest.approx(slope*np.sqrt(1 - last), rel=1e-14)


def test_falls_all_the_way():
    assert (np.diff(dots.bcs_gap(np.linspace(0.07, 1.0, 5001))) < 0.0).all()


def test_arrays_and_nan():
    t = np.array([[0.2, np.nan], [0.8, 1.2]])
    found = dots.bcs_gap(t)
    assert found.shape == (2, 2) and np.isnan(found[0, 1]) and found[1, 1] == 0.0
    assert found[0, 0] == dots.bcs_gap(0.2) and found[1, 0] == dots.bcs_gap(0.8)
    shape = dots.bcs_gap_interpolation(t)
    assert np.isnan(shape[0, 1]) and shape[1, 1] == 0.0


@pytest.mark.parametrize("function", [dots.bcs_gap, dots.bcs_gap_interpolation])
@pytest.mark.parametrize("t, said", [
    (-1e-9, r"t = -1e-09 .*T/T_c"), ([0.1, -2.0], r"t\[1\] = -2.0"), ("1", "t must be"), (np.inf, "t = inf"),
    (1j, "t must be a real")])
def test_refused(function, t, said):
    with pytest.raises(ValueError, match=said):
        function(t)


def test_interpolation():
    t = np.linspace(0.01, 1.0, 2001)
    assert dots.bcs_gap_interpolation(0.5) == np.tanh(1.74) and dots.bcs_gap_interpolation(0.0) == 1.0
    assert dots.bcs_gap_interpolation(0.8) == pytest.approx(np.tanh(0.87), rel=1e-15)
    apart = dots.bcs_gap_interpolation(t) - dots.bcs_gap(t)
    worst = np.argmin(apart)
    # the claims of its docstring
    assert apart[worst] == pytest.approx(-0.017425, abs=1e-6) and t[worst] == pytest.approx(0.5673, abs=5e-4)
    near = 1 - 1e-9
    assert dots.bcs_gap_interpolation(near)/dots.bcs_gap(near) == pytest.approx(1.00192, abs=1e-5)
