"""Two chaotic dots as a device: the estimate (24) of the drag fluctuations with all inputs in SI units."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np

from ..errors import FloatArray, broadcast, in_range, one_of, plain, whole_number
from ..units import BOLTZMANN, ELECTRON_MASS, ELEMENTARY_CHARGE, HBAR, VACUUM_PERMITTIVITY
from ..validity import SMALL, Condition, Validity
from .functions import PATHS, drag_scale, drag_scale_printed, kernels, zeta

SCHEMES = ("corrected", "conventions", "printed")
#: Conductance quantum of one spin, e^2/h, in siemens.
_QUANTUM = ELEMENTARY_CHARGE**2 / (2.0 * math.pi * HBAR)
_FIELDS: dict[str, tuple[float, float, str]] = {
    "density": (1e8, 1e22, "electrons per area, 1/m^2"),
    "mass": (1e-35, 1e-26, "effective mass, kg"),
    "mean_free_path": (1e-12, 1.0, "m"),
    "spacing": (1e-12, 1.0, "distance of the layers, m"),
    "area": (1e-24, 1.0, "area where the dots interact, m^2"),
    "screening_length": (1e-13, 1.0, "m"),
    "dielectric_constant": (1e-3, 1e6, "relative"),
    "temperature": (1e-9, 1e5, "K"),
    "channels": (1.0, 1e6, "channels per lead, without spin"),
    "conductance_drive": (1e-12, 1e3, "G11, siemens"),
    "conductance_drag": (1e-12, 1e3, "G22, siemens"),
}


def estimate_factor(beta: int, spin: int = 2) -> float:
    """What Eq. (24) has to be multiplied by, its number gamma being `drag_scale`.

    Parameters
    ----------
    beta : {1, 2}
        1 with time reversal, 2 in a magnetic field.
    spin : {1, 2}
        Spin degeneracy.

    Returns
    -------
    float
        ``16 (4/beta) (spin/2)**2``.

    Notes
    -----
    - 16: Eqs. (9)-(10) have half the spectral function that Eq. (16) is written in; four factors of it in each dot.
    - 4/beta: S and the scattering states are correlated, and Eq. (15) leaves out tau3 tau3; see `ChaoticDot.theory`.
    - (spin/2)^2: Eqs. (1)-(3) give four times the golden rule for one spin in each dot, so they count both spins.

    Examples
    --------
    >>> from coulombdrag import mesoscopic
    >>> mesoscopic.estimate_factor(1), mesoscopic.estimate_factor(2)
    (64.0, 32.0)
    """
    return 16.0 * (4.0 / whole_number("beta", beta, 1, 2)) * (whole_number("spin", spin, 1, 2) / 2.0) ** 2


@dataclass(frozen=True, kw_only=True, eq=False)
class DoubleDot:
    """Two chaotic dots above each other, in SI units; every number may be an array, they broadcast.

    Parameters
    ----------
    density, mass : array_like
        Electrons per area of either dot, 1/m^2, and their effective mass, kg.
    mean_free_path : array_like
        l in the dots, m.
    spacing, area : array_like
        Distance d of the layers, m, and the area A where the dots interact, m^2.
    screening_length, dielectric_constant : array_like
        r_s, m, and epsilon_r of ``U12(r) = e**2 exp(-r/r_s)/(4 pi epsilon_0 epsilon_r r)``.
    temperature : array_like
        K.
    channels : array_like
        N, channels per lead of either dot, spin not counted.
    conductance_drive, conductance_drag : array_like
        G11 and G22, siemens, for the resistance.
    beta : {1, 2}
        1 with time reversal, 2 in a magnetic field.
    spin : {1, 2}
        Spin degeneracy, for k_F and the drag.

    Raises
    ------
    ValueError
        For a number outside its range, or shapes that do not broadcast, by the name of the field.

    Notes
    -----
    An estimate: the range of the interaction is taken as shorter than a Fermi wavelength where the spectral functions
    are concerned, N as large. `validity` has the conditions with the device's numbers.

    Examples
    --------
    >>> from coulombdrag import mesoscopic
    >>> dots = mesoscopic.DoubleDot.gaas(density=2e15, mean_free_path=1e-6, screening_length=2e-8, temperature=1.0,
    ...                                  channels=2, conductance_drive=1e-4, conductance_drag=1e-4)
    >>> dots.resistance_fluctuation() > dots.resistance_fluctuation("printed")
    True
    """

    density: Any
    mass: Any
    mean_free_path: Any
    spacing: Any
    area: Any
    screening_length: Any
    dielectric_constant: Any
    temperature: Any
    channels: Any
    conductance_drive: Any
    conductance_drag: Any
    beta: int = 1
    spin: int = 2

    def __post_init__(self) -> None:
        whole_number("beta", self.beta, 1, 2)
        whole_number("spin", self.spin, 1, 2)
        given = {name: in_range(name, getattr(self, name), low, high, nan=False, why=why)
                 for name, (low, high, why) in _FIELDS.items()}
        object.__setattr__(self, "_fields", dict(zip(given, broadcast(**given), strict=True)))
        in_range("k_F l", self._kF * self._at("mean_free_path"), 1.0, PATHS[1], nan=False,
                 why="Eq. (24) is for k_F l >> 1; from density and mean_free_path")

    @classmethod
    def gaas(cls, *, spacing: Any = 40e-9, side: Any = 0.8e-6, dielectric_constant: Any = 12.9, **more: Any
             ) -> DoubleDot:
        """Return dots in GaAs with the distance and the side that the paper names; the rest are its open inputs.

        Parameters
        ----------
        spacing, side : array_like
            Distance of the layers, and the square root of the area, m.
        dielectric_constant : array_like
            12.9 for GaAs.
        more
            The other fields of `DoubleDot`, the mass (0.067 of the electron's) apart.
        """
        sides = in_range("side", side, 1e-12, 1.0, nan=False, why="square root of the area, m")
        return cls(spacing=spacing, area=sides * sides, dielectric_constant=dielectric_constant,
                   mass=0.067 * ELECTRON_MASS, **more)

    def _at(self, name: str) -> FloatArray:
        fields: dict[str, FloatArray] = self._fields  # type: ignore[attr-defined]
        return fields[name]

    @cached_property
    def _kF(self) -> FloatArray:
        return np.sqrt(4.0 * math.pi * self._at("density") / self.spin)

    @cached_property
    def _eF(self) -> FloatArray:
        return (HBAR * self._kF) ** 2 / (2.0 * self._at("mass"))

    @property
    def fermi_wave_number(self) -> Any:
        """k_F, 1/m."""
        return plain(self._kF)

    @property
    def fermi_energy(self) -> Any:
        """eps_F, J."""
        return plain(self._eF)

    @property
    def level_spacing(self) -> Any:
        """Mean level spacing of a dot with this area, of one spin, J."""
        return plain(2.0 * math.pi * HBAR**2 / (self._at("mass") * self._at("area")))

    @property
    def interaction(self) -> Any:
        """Bare interaction e^2/(4 pi epsilon_0 epsilon_r d) at the distance of the layers, J."""
        return plain(ELEMENTARY_CHARGE**2 / (4.0 * math.pi * VACUUM_PERMITTIVITY * self._at("dielectric_constant")
                                             * self._at("spacing")))

    def log_conductance_fluctuation(self, scheme: str = "corrected") -> Any:
        """Natural logarithm of `conductance_fluctuation` in siemens, where that leaves float64 too."""
        one_of("scheme", scheme, SCHEMES)
        path = self._kF * self._at("mean_free_path")
        energies = BOLTZMANN * self._at("temperature") / self._eF * np.asarray(self.interaction) / self._eF
        sizes = (self._at("spacing") ** 2 * self._kF * np.sqrt(self._at("area"))
                 / (self._at("mean_free_path") ** 2 * self._at("channels")))
        if scheme == "corrected":
            number = drag_scale() * estimate_factor(self.beta, self.spin)
            spectral = np.asarray(zeta(path)) * (2.0 * math.pi**2 / 3.0)
        else:
            number = drag_scale() if scheme == "conventions" else drag_scale_printed()
            spectral = np.log(2.0 * path)
        screened = _log_exp1(2.0 * self._at("spacing") / self._at("screening_length"))
        return plain(math.log(number * _QUANTUM) + 2.0 * np.log(energies) + np.log(sizes) + 0.5 * np.log(spectral)
                     + screened)

    def conductance_fluctuation(self, scheme: str = "corrected") -> Any:
        """Rms of the drag conductance G21, Eq. (24), siemens.

        Parameters
        ----------
        scheme : {"corrected", "conventions", "printed"}
            With `estimate_factor` and the exact `zeta`; Eq. (24) with `drag_scale`; with the number that is printed.
        """
        return plain(np.exp(self.log_conductance_fluctuation(scheme)))

    def resistance_fluctuation(self, scheme: str = "corrected") -> Any:
        """Rms of the drag resistance R21 = G21/(G11 G22), ohm, for a drag that is small beside both conductances.

        Parameters
        ----------
        scheme : {"corrected", "conventions", "printed"}
            As for `conductance_fluctuation`.
        """
        both = self._at("conductance_drive") * self._at("conductance_drag")
        return plain(np.asarray(self.conductance_fluctuation(scheme)) / both)

    @cached_property
    def validity(self) -> Validity:
        """Conditions of the estimate with the device's numbers."""
        kT = BOLTZMANN * self._at("temperature")
        side, path, reach = np.sqrt(self._at("area")), self._at("mean_free_path"), self._at("screening_length")
        crossing = HBAR**2 * self._kF / (self._at("mass") * side) * np.minimum(1.0, path / side)
        escape = self._at("channels") * np.asarray(self.level_spacing) / math.pi
        extent = np.sqrt(self._at("spacing") * np.minimum(reach, self._at("spacing")))
        return Validity([
            Condition("T^2, Thouless", kT / crossing, "<", SMALL,
                      "kT over hbar/(time to cross a dot): Delta linear in the frequency", rough=True),
            Condition("T^2, escape", kT / escape, "<", SMALL,
                      "kT over hbar/(time to leave a dot), 2N level spacings over 2 pi", rough=True),
            Condition("weak disorder", 1.0 / (self._kF * path), "<", SMALL, "1/(k_F l): Eqs. (10), (13)"),
            Condition("many channels", (8.0 if self.beta == 1 else 5.0) / self._at("channels"), "<", SMALL,
                      "next order in 1/N over the leading one, in <Delta Delta>", rough=True),
            Condition("screening", reach / path, "<", SMALL, "r_s/l: from Eq. (22) to (23)"),
            Condition("contact", self._kF * extent, "<", SMALL,
                      "k_F times the range of U12 along the layers: from Eq. (21) to (23), where the spectral "
                      "functions must not change over it", rough=True),
            Condition("large dots", path / side, "<", 1.0, "l over the side: the spectral function dies within a dot"),
        ])


def paper_range(**inputs: Any) -> dict[str, Any]:
    """How far the drag resistance of the paper's double dot ranges over the inputs that the paper does not give.

    Parameters
    ----------
    inputs : (low, high), optional
        Ranges to replace ours: `density` 1e15..4e15 1/m^2, `mean_free_path` 0.2..2 um, `screening_length` 5..40 nm,
        `temperature` 0.1..1 K, `channels` 1..8. G11 = G22 = N e^2/h, two spins through a chaotic dot.

    Returns
    -------
    dict
        For each scheme of `DoubleDot.resistance_fluctuation` the pair (low, high) in ohm over the corners of the
        ranges, and under ``"decades"`` by how many decades each input alone, between its ends, changes the corrected
        estimate in the middle of the others.

    Examples
    --------
    >>> from coulombdrag import mesoscopic
    >>> found = mesoscopic.paper_range()
    >>> max(found["decades"], key=found["decades"].get)
    'screening_length'
    """
    ranges: dict[str, tuple[float, float]] = {
        "density": (1e15, 4e15), "mean_free_path": (2e-7, 2e-6), "screening_length": (5e-9, 4e-8),
        "temperature": (0.1, 1.0), "channels": (1.0, 8.0)}
    for name, pair in inputs.items():
        ends = in_range(one_of("input", name, tuple(ranges)), pair, *_FIELDS[name][:2], nan=False)
        if ends.shape != (2,):
            raise ValueError(f"{name} has shape {ends.shape}; it must be a pair (low, high)")
        ranges[name] = (float(ends[0]), float(ends[1]))

    def dots(**given: Any) -> DoubleDot:
        conductance = _QUANTUM * np.asarray(given["channels"])
        return DoubleDot.gaas(conductance_drive=conductance, conductance_drag=conductance, **given)

    grids = np.meshgrid(*ranges.values(), indexing="ij")
    corners = dots(**dict(zip(ranges, grids, strict=True)))
    found: dict[str, Any] = {}
    for scheme in SCHEMES:
        values = np.asarray(corners.resistance_fluctuation(scheme))
        found[scheme] = (float(values.min()), float(values.max()))
    middle = {name: math.sqrt(low * high) for name, (low, high) in ranges.items()}
    found["decades"] = {}
    for name, pair in ranges.items():
        ends = np.log10(dots(**{**middle, name: np.array(pair)}).resistance_fluctuation())
        found["decades"][name] = float(abs(ends[1] - ends[0]))
    return found


def _log_exp1(x: FloatArray) -> FloatArray:
    """Logarithm of the incomplete gamma function of order zero: its kernel, beyond 900 an asymptotic series."""
    far = x > 900.0
    near = np.log(kernels().screening(np.where(far, 1.0, np.maximum(x, 1e-3))))
    small = x < 1e-3                               # the next term of the series, x^5/600, is below an ulp
    tiny = np.where(small, x, 1e-3)
    near = np.where(small, tiny + np.log(-np.euler_gamma - np.log(tiny) + tiny - tiny * tiny / 4.0
                                         + tiny**3 / 18.0 - tiny**4 / 96.0), near)
    t = 1.0 / np.where(far, x, 900.0)              # the next term, 720 t^6, is below an ulp
    tail = np.log(t) + np.log1p(-t * (1.0 - t * (2.0 - t * (6.0 - t * (24.0 - t * 120.0)))))
    return np.where(far, tail, near) - x
