"""A two-dimensional conductor in SI units: maps of local heating and cooling, Joule heat and temperature."""

from __future__ import annotations

from dataclasses import dataclass, fields
from functools import cached_property
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from ..errors import ConvergenceError, FloatArray, a_number, whole_number
from ..results import Variable, provenance
from ..units import BOLTZMANN, ELEMENTARY_CHARGE, HBAR
from ..validity import SMALL, Condition, Validity
from .ensembles import _length, heats
from .geometry import pieces
from .solution import StripResult, draw_map
from .strip import Strip

if TYPE_CHECKING:  # pragma: no cover
    from matplotlib.axes import Axes

#: What no device exceeds, in SI.
_HUGE = 1e10
_STREAM, _PILOT, _PRECISION = 3, 4, 1e-3
_SPIN = 2.0


@dataclass(frozen=True, kw_only=True, eq=False)
class Device:
    """A conductor drawn as a mask on a square lattice, in SI units; the current runs from its first column to its last.

    Parameters
    ----------
    mask : text or array_like of bool
        The shape: a text of lines from the top down, "#" for material and "." or a blank for none, or an array
        (length, width) of columns. Each sign or element becomes `refine` x `refine` sites.
    mass : float
        Effective mass, kg.
    lattice_constant : float
        Of the computational lattice, m; the hopping is hbar^2/(2 m a^2).
    fermi_energy : float
        From the bottom of the band, J.
    disorder : float
        Full width of the uniform law of the energies of sites, J.
    L_in : float
        Inelastic length (hbar D/Gamma)^(1/2), m; Gamma is found on a strip of the same disorder.
    bias : float
        Voltage between the contacts, V; positive: particles flow from the first column to the last.
    temperature : float
        K.
    phonon_conductance : float
        Heat that the electrons give to the lattice per area and temperature difference, W/(m^2 K), for the temperature
        map; zero lets electronic conduction alone even it out.
    refine : int
        Sites along the edge of one element of the mask.
    seed : int
        Of the disorder.

    Notes
    -----
    Both spins are counted in what is measured: currents, heat.

    Examples
    --------
    >>> d = Device(mask="####################\\n"*6, mass=6e-32, lattice_constant=10e-9, fermi_energy=1.5e-21,
    ...            disorder=1.5e-21, L_in=40e-9, bias=1e-4, temperature=0.3)
    >>> r = d.solve()
    >>> r["heating"].shape, r.data["heating"].unit
    ((20, 6), 'W/m^2')
    """

    mask: Any
    mass: float
    lattice_constant: float
    fermi_energy: float
    disorder: float
    L_in: float
    bias: float
    temperature: float
    phonon_conductance: float = 0.0
    refine: int = 1
    seed: int = 0

    def __post_init__(self) -> None:
        keep = object.__setattr__
        for name in ("mass", "lattice_constant", "fermi_energy", "L_in", "temperature"):
            keep(self, name, a_number(name, getattr(self, name), 0.0, _HUGE, open_low=True))
        for name in ("disorder", "phonon_conductance"):
            keep(self, name, a_number(name, getattr(self, name), 0.0, 1e30))
        keep(self, "bias", a_number("bias", self.bias, -_HUGE, _HUGE))
        keep(self, "seed", whole_number("seed", self.seed, 0, 2**64 - 1))
        fine = whole_number("refine", self.refine, 1)
        drawn = mask_of_text(self.mask) if isinstance(self.mask, str) else np.asarray(self.mask)
        if drawn.dtype.kind != "b" or drawn.ndim != 2:
            raise ValueError(f"mask must be a text or of bool with two axes, got {drawn.dtype} of {drawn.shape}")
        found = pieces(drawn) if drawn.any() else 0
        if found != 1 or len(drawn) * fine < 2:
            raise ValueError(f"mask of {drawn.shape} has {found} pieces of material; it must have one, and two columns "
                             "of sites or more")
        keep(self, "mask", np.kron(drawn, np.ones((fine, fine), dtype=bool)))
        if self.fermi_energy / self.hopping >= 8.0:
            raise ValueError(f"fermi_energy = {self.fermi_energy!r} J lies above the band of the lattice, 8 hopping = "
                             f"{8 * self.hopping:.3g} J: lattice_constant is too large")

    # -- natural units --------------------------------------------------------------------------------------------

    @property
    def hopping(self) -> float:
        """hbar^2/(2 m a^2), J."""
        return float(HBAR**2 / (2.0 * self.mass * self.lattice_constant**2))

    @property
    def _natural(self) -> dict[str, float]:
        return {"disorder": self.disorder / self.hopping, "energy": self.fermi_energy / self.hopping - 4.0}

    @cached_property
    def inelastic_rate(self) -> float:
        """Gamma, J: the rate times hbar at which L_in is what was asked for, on strips of the same disorder.

        Raises
        ------
        ConvergenceError
            If no rate gives that length within a thousandth.
        """
        target = self.L_in / self.lattice_constant
        size = dict(length=round(np.clip(8 * target, 24, 80)), width=round(np.clip(4 * target, 8, 32)))

        def found(gamma: float) -> float:
            pilot = heats(self.seed, 0, _PILOT, **size, **self._natural, Gamma=gamma, box=1,  # type: ignore[arg-type]
                          margin=size["length"] // 4, stream=_STREAM + 1)
            return _length(pilot["conductance"].mean(), pilot["density"].mean(), gamma)

        # ln L over ln Gamma has a slope between -1 (L = v/Gamma, clean) and -1/2 (dirty): a secant in the logarithms
        gamma = 1.0 / target if self.disorder == 0.0 else 1.0 / target**2
        slope, last = -0.7, (0.0, 0.0)
        for step in range(12):
            miss = float(np.log(found(gamma) / target))
            if abs(miss) < _PRECISION:
                return gamma * self.hopping
            if step and gamma != last[0]:
                slope = float(np.clip((miss - last[1]) / (np.log(gamma) - np.log(last[0])), -1.5, -0.2))
            last = gamma, miss
            gamma *= float(np.exp(np.clip(-miss / slope, -2.0, 2.0)))
        raise ConvergenceError(f"L_in = {self.L_in:g} m: no inelastic rate gives it, the last was off by {miss:.1e}")

    @cached_property
    def strip(self) -> Strip:
        """The device in units of the hopping."""
        from ..sweeps import uniform

        length, width = self.mask.shape
        levels = self.disorder / self.hopping * (uniform(self.seed, 0, 1, length * width, _STREAM)[0] - 0.5)
        return Strip(length=length, width=width, onsite=levels, energy=self._natural["energy"], mask=self.mask,
                     Gamma=self.inelastic_rate / self.hopping)

    @cached_property
    def validity(self) -> Validity:
        """Conditions of the model with the device's numbers."""
        kT, gamma = BOLTZMANN * self.temperature, self.inelastic_rate
        return Validity([
            Condition("effective mass", np.float64(self.fermi_energy / self.hopping), "<", 1.0,
                      "E_F over the hopping: the lattice's band is a parabola", rough=True),
            Condition("leading order", np.float64(np.pi * kT / gamma), "<", SMALL,
                      "pi kT/Gamma: Sommerfeld's expansion, else method='thermal'", rough=True),
            Condition("linear response", np.float64(ELEMENTARY_CHARGE * self._drop / gamma), "<", SMALL,
                      "drop of the potential over L_in, over Gamma", rough=True),
            Condition("inelastic length", np.float64(self.L_in / self.lattice_constant), ">", 1.0,
                      "L_in over the lattice constant"),
            Condition("degenerate", np.float64(kT / self.fermi_energy), "<", SMALL, "kT/E_F"),
        ])

    @property
    def _drop(self) -> float:
        """Voltage over L_in, V."""
        return abs(self.bias) * min(1.0, self.L_in / (self.mask.shape[0] * self.lattice_constant))

    # -- what one asks --------------------------------------------------------------------------------------------

    def solve(self, method: str = "sweep") -> DeviceMap:
        """Return maps of heating, Joule heat, temperature and potential.

        Parameters
        ----------
        method : {"sweep", "dense", "thermal"}
            As in `Strip.solve`; "thermal" takes the temperature exactly, for devices of some hundred sites.

        Returns
        -------
        DeviceMap
            ``heating``: Peltier heat that isothermal electrons give off, W/m^2, negative where they cool; ``joule``,
            W/m^2; ``temperature``: what the local one differs by if it may, K; ``potential``, V; ``current``, A.
        """
        s, kT = self.strip, BOLTZMANN * self.temperature
        drive = ELEMENTARY_CHARGE * self.bias / self.hopping
        more: dict[str, Any] = {"kT": kT / self.hopping} if method == "thermal" else {}
        quantum = np.pi**2 * kT**2 / (6.0 * np.pi * HBAR)        # pi^2 (kT)^2/(3 h)
        area = self.lattice_constant**2
        bath = self.phonon_conductance * area * self.temperature / (_SPIN * quantum)
        isothermal = s.solve(method, **more)
        free = s.solve(method, probes="voltage+temperature", phonons=bath, **more)
        length, width = self.mask.shape
        data = {
            "heating": self._map(_SPIN * quantum * drive * isothermal.heat / area, "W/m^2", "Peltier heating"),
            "joule": self._map(_SPIN * (drive * self.hopping)**2 / (2.0 * np.pi * HBAR) * isothermal.joule / area,
                               "W/m^2", "Joule heating"),
            "temperature": self._map(self.temperature * drive * free.theta, "K", "local temperature, difference"),
            "potential": self._map(self.bias * isothermal.mu, "V", "chemical potential over e"),
            "current": Variable(_SPIN * ELEMENTARY_CHARGE * drive * self.hopping / (2.0 * np.pi * HBAR)
                                * isothermal.current, (), "A", "current"),
            "residual": Variable(isothermal.residual, (), "1", "largest current of a probe over the largest"),
        }
        coords = {"x": Variable((np.arange(length) + 0.5) * self.lattice_constant, ("x",), "m"),
                  "y": Variable((np.arange(width) + 0.5) * self.lattice_constant, ("y",), "m")}
        given = {f.name: getattr(self, f.name) for f in fields(self) if f.name != "mask"}
        return DeviceMap(name="Local heating of a conductor", data=data, coords=coords,
                         provenance=provenance(**given, mask=self.mask, method=method,
                                               inelastic_rate=self.inelastic_rate),
                         validity=self.validity.records())

    def _map(self, values: FloatArray, unit: str, text: str) -> Variable:
        return Variable(np.where(self.mask, values, np.nan), ("x", "y"), unit, text)


class DeviceMap(StripResult):
    """Maps of a device in SI units: ``heating``, ``joule``, ``temperature``, ``potential``."""

    def plot(self, name: str | None = None, ax: Axes | None = None) -> Any:
        """Draw one map; without a name heating, Joule heat and temperature beside each other, and return their axes."""
        if name is not None or ax is not None:
            return self._one("heating" if name is None else name, ax)
        from matplotlib.backends.backend_agg import FigureCanvasAgg
        from matplotlib.figure import Figure

        figure = Figure(figsize=(12.0, 3.6), layout="constrained")
        FigureCanvasAgg(figure)
        three = figure.subplots(1, 3)
        for axes, key in zip(three, ("heating", "joule", "temperature"), strict=True):
            self._one(key, axes)
        return three

    def _one(self, name: str, ax: Axes | None) -> Axes:
        maps = [key for key, v in self.data.items() if v.dims == ("x", "y")]
        if name not in maps:
            raise ValueError(f"name = {name!r:.60} is not one of {', '.join(map(repr, maps))}")
        values = self.data[name]
        micro = (self.coords["x"].values * 1e6, self.coords["y"].values * 1e6)
        axes: Axes = draw_map(values.values, ax, f"{values.description} ({values.unit})", "x (um)", "y (um)", micro,
                              signed=bool(np.nanmin(values.values) < 0.0))
        return axes


def mask_of_text(text: str) -> npt.NDArray[np.bool_]:
    """Return a mask (length, width) from lines of "#" (material), "." and blanks; the top line has the largest y.

    Examples
    --------
    >>> mask_of_text('''##.
    ... ###''').astype(int)
    array([[1, 1],
           [1, 1],
           [1, 0]])
    """
    if not isinstance(text, str):
        raise TypeError(f"mask must be a text, got {text!r:.60}")
    lines = text.strip("\n").splitlines()
    if not any("#" in line for line in lines):
        raise ValueError(f"mask = {text!r:.60} has no line with a '#'")
    while not lines[-1].strip():  # of an indented closing quote
        lines.pop()
    for number, line in enumerate(lines):
        for place, sign in enumerate(line):
            if sign not in "#. ":
                raise ValueError(f"mask: line {number + 1}, column {place + 1} is {sign!r}; '#', '.' and ' ' are known")
    wide = max(len(line) for line in lines)
    grid = np.array([[sign == "#" for sign in line.ljust(wide)] for line in lines])
    return np.asarray(grid[::-1].T)
