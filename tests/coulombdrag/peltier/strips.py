"""Random strips, and what they give from the definitions alone: for the tests of the Peltier solvers."""

import numpy as np
from hypothesis import strategies as st

from coulombdrag import peltier


def hamiltonian(onsite, flux=0.0, mask=None):
    """H of a strip, built bond by bond."""
    length, width = onsite.shape
    mask = np.ones(onsite.shape, dtype=bool) if mask is None else mask
    H = np.zeros((length * width, length * width), dtype=complex)
    for x in range(length):
        for y in range(width):
            i = x * width + y
            H[i, i] = onsite[x, y]
            if y + 1 < width and mask[x, y] and mask[x, y + 1]:
                H[i + 1, i] = H[i, i + 1] = -1.0
            if x + 1 < length and mask[x, y] and mask[x + 1, y]:
                H[i + width, i] = -np.exp(1j * flux * y)
                H[i, i + width] = np.conj(H[i + width, i])
    return H


def closed(T):
    """T with minus the rest of each row on its diagonal."""
    T = T.copy()
    np.fill_diagonal(T, 0.0)
    np.fill_diagonal(T, -T.sum(axis=1))
    return T


def transmission(onsite, energy, gamma, flux=0.0, mask=None):
    """T of the probes at a complex energy, continued from the axis: g(E) conj(g(conj E)) is analytic."""
    G = (np.broadcast_to(gamma, onsite.shape) * (1.0 if mask is None else mask)).ravel()
    H = hamiltonian(onsite, flux, mask)
    g, back = (np.linalg.inv(np.diag(e + 0.5j * G) - H) for e in (energy, np.conj(energy)))
    T = np.outer(G, G) * g * back.conj()
    return closed(T.real if np.isreal(energy) else T)


def potentials(T, length, width):
    """mu of the probes, first and last column held."""
    held = np.zeros(length * width, dtype=bool)
    held[:width] = held[-width:] = True
    mu = np.zeros(length * width, dtype=T.dtype)
    mu[:width], mu[-width:] = 0.5, -0.5
    mu[~held] = np.linalg.solve(T[np.ix_(~held, ~held)], -(T @ mu)[~held])
    return mu


def circle(**p):
    """Points around the energy and weights for the derivative there: Cauchy's integral, no formula for g' enters.

    The nearest pole is Gamma/2 away at least and the radius a quarter of that, so 24 points err by 4^-24.
    """
    radius, turns = np.min(p["Gamma"]) / 8.0, np.exp(2j * np.pi * np.arange(24) / 24)
    return p["energy"] + radius * turns, 1.0 / (24.0 * radius * turns)


def slope_of_transmission(**p):
    """T' by Cauchy's integral."""
    return sum(w * transmission(p["onsite"], e, p["Gamma"], p["flux"]) for e, w in zip(*circle(**p), strict=True)).real


def derivatives(**p):
    """mu, d mu/dE and heat, the derivatives by Cauchy's integral."""
    size = p["length"], p["width"]
    mu = potentials(transmission(p["onsite"], p["energy"], p["Gamma"], p["flux"]), *size)
    dmu = sum(w * potentials(transmission(p["onsite"], e, p["Gamma"], p["flux"]), *size)
              for e, w in zip(*circle(**p), strict=True)).real
    return mu.reshape(size), dmu.reshape(size), (slope_of_transmission(**p) @ mu).reshape(size)


@st.composite
def parameters(draw, flux=True, uneven=True):
    """Arguments of a random strip."""
    length, width = draw(st.integers(3, 9)), draw(st.integers(1, 6))
    rng = np.random.default_rng(draw(st.integers(0, 2**32 - 1)))
    disorder, gamma = draw(st.sampled_from([0.0, 0.5, 2.0, 5.0])), draw(st.sampled_from([0.05, 0.25, 1.5]))
    rates = gamma * rng.uniform(0.3, 1.0, (length, width)) if uneven and draw(st.booleans()) else gamma
    return dict(length=length, width=width, onsite=disorder * (rng.random((length, width)) - 0.5),
                energy=draw(st.floats(-1.9, 1.9)), Gamma=rates, flux=draw(st.sampled_from([0.0, 0.4])) if flux else 0.0)


def strip(**more):
    """A strip of 8 x 4 with disorder, for a test that wants just one."""
    rng = np.random.default_rng(3)
    return peltier.Strip(**(dict(length=8, width=4, onsite=rng.normal(size=(8, 4)), energy=0.3, Gamma=0.25) | more))


def apart(a, b, least=0.0):
    """Largest difference over the largest value, `least` where symmetry makes them vanish."""
    return float(np.nanmax(np.abs(np.asarray(a) - np.asarray(b)))) / max(float(np.nanmax(np.abs(b))), least)
