"""Ensembles of wires: numbers of their own, the same bits in any cut, and laws of leading order."""

import math
import multiprocessing
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor

import numpy as np
import pytest
from scipy.special import ndtri

xarray = pytest.importorskip("xarray", reason="ensembles need the extra sweep")

from coulombdrag.loops.mesoscopic_normal import normals  # noqa: E402
from coulombdrag.mesoscopic import WirePair, ensembles  # noqa: E402
from coulombdrag.sweeps import StoreError, normal, words  # noqa: E402
from coulombdrag.sweeps.statistics import Running, rows  # noqa: E402

SHORT = WirePair(sites=40, kF=1.1, spacing=1.2)


def test_normal_numbers_are_those_of_the_sweeps():
    """The same words; the polynomials against SciPy's inverse normal law at 4e5 points, and at both ends of the words.

    Both are good to some 4 ulp: 1e-14 leaves room for either.
    """
    for first, sites in ((0, 4), (64, 31), (2**40, 1001)):
        out = np.empty((sites, 64))
        normals(np.uint64(2**63 + 5), np.uint64(7), first, 1.0, out)
        np.testing.assert_allclose(out.T, normal(2**63 + 5, first, 64, sites, 7), rtol=1e-14)
    out = np.empty((4096, 100))
    normals(np.uint64(1), np.uint64(0), 0, -3.0, out)
    np.testing.assert_allclose(out.T, -3.0*normal(1, 0, 100, 4096), rtol=1e-14)


def test_inverse_normal_law_over_all_words():
    """From the smallest p, 2^-53, over the split at w = 6.25, to one half, where the numbers vanish."""
    p = np.concatenate([np.geomspace(2.0**-53, 0.4999, 4000), 0.5 - np.geomspace(1e-15, 0.4, 1000)])
    p = (np.floor(p*2.0**52) + 0.5)*2.0**-52
    assert p.min() == 2.0**-53
    found = _law(p)
    np.testing.assert_allclose(found, ndtri(p), rtol=1e-14)
    np.testing.assert_allclose(_law(1.0 - p), -found, rtol=1e-15)


def _law(p):
    """The numbers that words of these p would give, through the loop's own pieces."""
    from numba import njit

    from coulombdrag.loops import mesoscopic_normal as loops

    @njit
    def each(p, out):
        for i in range(p.size):
            w = loops._minus_log(2.0*p[i]*(2.0 - 2.0*p[i]))
            out[i] = (p[i] - 0.5)*(loops._centre(w) if w < loops._SPLIT else loops._tail(w))

    out = np.empty(p.size)
    each(p, out)
    return out


def test_samples_are_drags_of_the_stated_potentials():
    """l = 4 sin^2(kF)/<V^2> and V2 = c V1 + sqrt(1 - c^2) V' from streams 0 and 1."""
    for c in (0.0, 0.6, -1.0):
        e = SHORT.ensemble(realisations=300, kFl=50.0, correlation=c, seed=9)
        one, other = normal(9, 0, 300, 40, 0), normal(9, 0, 300, 40, 1)
        sigma = 2.0*math.sin(1.1)*math.sqrt(1.1/50.0)
        g = SHORT.drag(sigma*one, sigma*(c*one + math.sqrt(1.0 - c*c)*other))/SHORT.clean_drag()
        np.testing.assert_allclose(e.samples, g, rtol=1e-9, atol=1e-11)
        assert abs(e.mean - g.mean()) < 1e-9 and abs(e.rms - g.std(ddof=1)) < 1e-9
        assert abs(e.negative_fraction - (g < 0).mean()) < 1e-12
        assert abs(e.mean_error/(e.rms/math.sqrt(300)) - 1.0) < 0.4
    apart = WirePair(sites=(40, 30), kF=(1.1, 1.0), spacing=1.2)
    e = apart.ensemble(realisations=100, kFl=(50.0, 80.0), seed=9)
    V = [2.0*math.sin(k)*math.sqrt(k/path)*normal(9, 0, 100, n, i)
         for i, (n, k, path) in enumerate(((40, 1.1, 50.0), (30, 1.0, 80.0)))]
    np.testing.assert_allclose(e.samples, apart.drag(*V)/apart.clean_drag(), rtol=1e-9, atol=1e-11)


def test_transmission_is_that_of_the_mean_free_path():
    """<R> = sites/l to lowest order in 1/l; the next is of relative order sites/l."""
    kFl, n = 1.1*40*200.0, 4000
    sigma = 2.0*math.sin(1.1)*math.sqrt(1.1/kFl)
    R = 1.0 - SHORT.transmission(sigma*normal(3, 0, n, 40))
    assert abs(R.mean()/(1.1*40/kFl) - 1.0) < 4.0*R.std()/R.mean()/math.sqrt(n) + 3.0*1.1*40/kFl


def _same(a, b):
    names = ("mean", "rms", "mean_error", "rms_error", "negative_fraction", "negative_error", "skewness", "n")
    for one, two in ((a, b), (a.even, b.even), (a.odd, b.odd)):
        for name in names if one is a else names[:-1]:
            assert getattr(one, name) == getattr(two, name), name
        np.testing.assert_array_equal(one.histogram, two.histogram)


def test_same_bits_for_any_workers_and_chunks():
    options = {"realisations": 3000, "kFl": 300.0, "seed": 4, "even": True, "bins": (-2.0, 0.0, 1.0, 3.0),
               "correlation": 0.5}
    here = SHORT.ensemble(**options)
    _same(here, SHORT.ensemble(**options, chunk_size=37))
    for workers in (2, 8):
        with ThreadPoolExecutor(workers) as pool:
            _same(here, SHORT.ensemble(**options, executor=pool, chunk_size=200))
    assert here.histogram.sum() == 3000


@pytest.mark.xdist_group("workers")
def test_same_bits_in_processes():
    options = {"realisations": 2000, "kFl": 300.0, "seed": 4, "even": True}
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["coulombdrag.mesoscopic.ensembles", "coulombdrag.loops.mesoscopic_normal"])
    with ProcessPoolExecutor(2, mp_context=context) as pool:
        _same(SHORT.ensemble(**options), SHORT.ensemble(**options, executor=pool, chunk_size=300))


def test_a_realisation_does_not_depend_on_what_is_computed_with_it():
    def drawn(first, count, sign=1):
        return ensembles._drawn(6, first, count, SHORT.solver, ensembles.Disorder((0.3, 0.3), 0.4), sign)

    all_ = drawn(0, 500)
    for first, count in ((0, 1), (1, 1), (63, 2), (64, 64), (100, 317), (499, 1)):
        np.testing.assert_array_equal(drawn(first, count), all_[first:first + count])
    assert not np.any(drawn(0, 500, -1) == all_)


def test_killed_and_resumed(tmp_path, monkeypatch):
    options = {"realisations": 3000, "kFl": 300.0, "seed": 4, "even": True, "chunk_size": 300}
    calls, drag = [], ensembles.Work.drag

    def dies(self):
        calls.append(1)
        if len(calls) == 60:
            raise KeyboardInterrupt
        return drag(self)

    monkeypatch.setattr(ensembles.Work, "drag", dies)
    with pytest.raises(KeyboardInterrupt):
        SHORT.ensemble(**options, store=tmp_path / "s")
    found = SHORT.ensemble(**options, store=tmp_path / "s")
    before = len(calls)
    _same(found, SHORT.ensemble(**options))
    assert before < 60 + len(calls) - before  # what was finished before was not computed again
    for change in ({"kFl": 301.0}, {"correlation": 0.1}):
        with pytest.raises(StoreError):
            SHORT.ensemble(**options | change, store=tmp_path / "s")
    with pytest.raises(StoreError):
        WirePair(sites=40, kF=1.1, spacing=1.2001).ensemble(**options, store=tmp_path / "s")


def _leading(w, kFl):
    """sqrt(2 R^2 n2)/U and the eigenvalues of kU, k = 1 - 2|x - x'|/L, on the lattice: what Eq. (4) says."""
    n, k = w.solver.sites[0], w.solver.kF[0]
    x = np.arange(n)
    weight = 1.0 - 2.0*np.abs(x[:, None] - x)/n
    nu = np.linalg.eigvals(weight @ w.solver.U).real
    clean = np.abs(np.exp(2j*k*x) @ w.solver.U @ np.exp(-2j*k*x))
    return n*k/kFl*math.sqrt(2.0*np.sum(nu**2))/clean


def test_rms_of_leading_order_and_correlations():
    """Eq. (4) on the even part, and sqrt(1 + c^2): corrections are of relative order k sites/kFl U(0)/U(2kF) ~ 1 %."""
    found = {c: SHORT.ensemble(realisations=20000, kFl=3e5, correlation=c, seed=11 + i, even=True).even
             for i, c in enumerate((0.0, 0.5, 1.0))}
    base = found[0.0]
    assert abs(base.rms/_leading(SHORT, 3e5) - 1.0) < 0.02 + 4.0*base.rms_error/base.rms
    for c in (0.5, 1.0):
        ratio = found[c].rms/base.rms
        error = ratio*math.hypot(found[c].rms_error/found[c].rms, base.rms_error/base.rms)
        assert abs(ratio - math.sqrt(1.0 + c*c)) < 0.01 + 4.0*error
    # the mean is 1 without correlation, but for some <R> that U(0)/U(2kF) does not enhance; with it the shift is of the
    # order of the rms
    R = 40*1.1/3e5
    assert abs(base.mean - 1.0) < 6.0*R + 4.0*base.mean_error
    assert found[1.0].mean - 1.0 > 0.3*found[1.0].rms > 10.0*R


def test_antithetic_pairs_and_the_target():
    """At very large kFl the ends add a term that is odd in V: pairs have no error from it."""
    options = {"realisations": 20000, "kFl": 1e9, "seed": 2}
    plain, pairs = SHORT.ensemble(**options), SHORT.ensemble(**options, antithetic=True)
    assert pairs.mean_error < 0.05*plain.mean_error
    assert abs(pairs.rms/plain.rms - 1.0) < 0.05
    parts = SHORT.ensemble(**options, even=True)
    assert plain.rms > 20.0*parts.even.rms and abs(parts.odd.mean) < 4.0*parts.odd.mean_error
    assert abs(math.hypot(parts.even.rms, parts.odd.rms)/plain.rms - 1.0) < 1e-3
    target = SHORT.ensemble(realisations=10**7, kFl=1e4, seed=2, target_error=0.01)
    assert target.mean_error <= 0.01 and target.n < 10**5
    named = SHORT.ensemble(realisations=10**7, kFl=100.0, seed=2, target_error={"g_negative": 0.004})
    assert named.negative_error <= 0.004 < 0.5 < named.rms and named.n < 10**5


def test_errors_of_mean_and_rms_cover_at_small_kFl():
    """120 ensembles of 2048 at <R> = 0.15, against all of them in one: 68 %, less what heavy tails take (8 %).

    A share has the standard deviation 0.043, of which three are allowed.
    """
    disorder = ensembles.Disorder((2.0*math.sin(1.1)*math.sqrt(1.1/300.0),)*2, 0.0)
    g = ensembles._drawn(8, 0, 120*2048, SHORT.solver, disorder, 1).reshape(120, 2048)/SHORT.clean_drag()
    running = Running()
    running.add(rows([np.ascontiguousarray(g.T)], 16), 0, 128)
    found = running.statistics()
    for name, truth in (("mean", g.mean()), ("std", g.std())):
        share = np.mean(np.abs(found[name] - truth) < found[f"{name}_error"])
        assert 0.60 - 3*0.043 < share < 0.68 + 3*0.043, (name, share)


@pytest.mark.parametrize("change, message", [
    ({"realisations": 0}, "realisations = 0 must be a whole number, at least 1"),
    ({"correlation": 1.5}, r"correlation = 1.5 is outside the allowed range \[-1, 1\]"),
    ({"correlation": float("nan")}, "correlation = nan"),
    ({"kFl": 0.0}, "kFl = 0.0 is outside"),
    ({"kFl": (1.0, -1.0)}, r"kFl\[1\] = -1.0"),
    ({"seed": -1}, "seed = -1"),
])
def test_refused(change, message):
    with pytest.raises(ValueError, match=message):
        SHORT.ensemble(**{"realisations": 10, "kFl": 100.0} | change)


def test_refused_for_unequal_wires_and_without_a_unit():
    with pytest.raises(ValueError, match="correlation = 0.5 needs wires of the same number of sites"):
        WirePair(sites=(4, 5), kF=1.0, spacing=1.0).ensemble(realisations=5, kFl=10.0, correlation=0.5)
    with pytest.raises(ValueError, match="zero but for rounding"):
        WirePair(sites=1, kF=1.0, spacing=1.0).ensemble(realisations=5, kFl=10.0)


def test_words_are_shared():
    """`normals` draws what `words` gives: changing a word's lower twelve bits changes nothing."""
    bits = words(3, 0, 64, 8, 1)
    out = np.empty((8, 64))
    normals(np.uint64(3), np.uint64(1), 0, 1.0, out)
    np.testing.assert_allclose(out.T, ndtri(((bits >> np.uint64(12)) + 0.5)*2.0**-52), rtol=1e-14)
