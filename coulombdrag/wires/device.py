"""Two wires as a device, in SI units."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np

from ..errors import FloatArray, broadcast, in_range, plain
from ..units import BOLTZMANN, ELEMENTARY_CHARGE, HBAR, VACUUM_PERMITTIVITY
from ..validity import Validity
from . import asymptotics
from .checks import own
from .fermi import chemical_potential
from .high_frequency import high_frequency_drag
from .model import FokkerPlanckModel
from .pair_operator import PairOperator
from .potentials import CoulombPotential, GatedPotential, momentum_diffusion
from .validity import conditions

_POSITIVE = {
    "temperature": "Eq. (1) divides by T",
    "spacing": "the wires are apart",
    "width": "V_11 needs a width",
    "mass": "Eq. (2)",
    "dielectric_constant": "the strength of the interaction",
}


@dataclass(frozen=True, kw_only=True, eq=False)
class DoubleWire:
    """Two parallel ballistic wires, one spin-polarised band in each, all in SI units.

    Parameters
    ----------
    density : float, array_like or pair
        Electrons per length, 1/m; a tuple gives (active wire, passive wire).
    temperature : float or array_like
        K, the same in both wires.
    spacing : float or array_like
        Distance between the axes of the wires, m.
    width : float or array_like
        Width of a wire, m: sets the interaction within a wire and the distance to the second subband, in `validity`
        and in the estimate of three-particle collisions only.
    mass : float or array_like
        Effective mass, kg, the same in both wires.
    dielectric_constant : float or array_like
        Of the material around the wires.
    gate_distance : None, float or array_like
        Height of both wires, side by side, over a metallic gate, m; None without a gate.
    three_particle_diffusion : None, float or array_like
        D3, diffusion in momentum by three-particle collisions, kg^2 m^2/s^3; None for the estimate
        `estimated_three_particle_diffusion`.
    interwire_diffusion : float or array_like
        mu of Eq. (82), by which three-particle collisions exchange momentum between the wires, kg^2 m^2/s^3. Appendix D
        puts it far below D2, so that it counts in the drift regime only; 0 leaves it out.
    length : None, float or array_like
        Length of the wires, m, for `validity` only; None if not known.

    Notes
    -----
    A positive drag resistivity means that the passive carriers are dragged along with the drive: rho_D = -rho_21.
    A spin-degenerate wire is another model and not covered.

    Examples
    --------
    >>> wires = DoubleWire(density=(2e7, 2e7), temperature=4.0, spacing=300e-9, width=20e-9, mass=6.1e-32,
    ...                    dielectric_constant=12.9)
    >>> wires.drag_resistivity() > 0
    True
    """

    density: Any
    temperature: Any
    spacing: Any
    width: Any
    mass: Any
    dielectric_constant: Any
    gate_distance: Any = None
    three_particle_diffusion: Any = None
    interwire_diffusion: Any = 0.0
    length: Any = None

    def __post_init__(self) -> None:
        pair = self.density if isinstance(self.density, tuple) else (self.density, self.density)
        if len(pair) != 2:
            raise ValueError(f"density is a tuple of {len(pair)}: a pair has 2 (use an array for a sweep)")
        names = ("density[active]", "density[passive]") if isinstance(self.density, tuple) else ("density", "density")
        checked = {f"density {wire}": in_range(name, value, 0.0, np.inf, open_low=True, nan=False, why="Eq. (24)")
                   for wire, name, value in zip((1, 2), names, pair, strict=True)}
        for name, why in _POSITIVE.items():
            checked[name] = in_range(name, getattr(self, name), 0.0, np.inf, open_low=True, nan=False, why=why)
        for name, open_low, why in (("interwire_diffusion", False, "Eq. (90): kappa >= 0 by the second law"),
                                    ("gate_distance", True, "a wire on the gate has no potential"),
                                    ("three_particle_diffusion", False, "Eq. (62): D3 >= 0"),
                                    ("length", True, "a length")):
            value = getattr(self, name)
            if value is not None or name == "interwire_diffusion":
                checked[name] = in_range(name, value, 0.0, np.inf, open_low=open_low, nan=False, why=why)
        fields = {name: own(value) for name, value in zip(checked, broadcast(**checked), strict=True)}
        object.__setattr__(self, "_fields", fields)

    def field(self, name: str) -> FloatArray:
        """Return a parameter, broadcast to the shape of all; ``density`` with the wire as first axis."""
        fields: dict[str, FloatArray] = self._fields  # type: ignore[attr-defined]
        if name == "density":
            return np.stack([fields["density 1"], fields["density 2"]])
        return fields[name]

    # -- natural units: mass, kB T, hbar and e are one ----------------------------------------------------------

    @cached_property
    def thermal_energy(self) -> FloatArray:
        """kB T, J."""
        return own(BOLTZMANN * self.field("temperature"))

    @cached_property
    def thermal_length(self) -> FloatArray:
        """Natural unit of length, hbar/sqrt(m kB T), m."""
        return own(HBAR / np.sqrt(self.field("mass") * self.thermal_energy))

    @cached_property
    def _resistivity_unit(self) -> FloatArray:
        """hbar/(e^2 length), ohm/m."""
        return np.asarray(HBAR / (ELEMENTARY_CHARGE**2 * self.thermal_length))

    @cached_property
    def _diffusion_unit(self) -> FloatArray:
        """Momentum squared over time, kg^2 m^2/s^3."""
        return np.asarray((HBAR / self.thermal_length) ** 2 * self.thermal_energy / HBAR)

    @cached_property
    def _potentials(self) -> Any:
        """The potential between the wires in natural units, one object for each element."""
        strength = ELEMENTARY_CHARGE**2 / (4 * np.pi * VACUUM_PERMITTIVITY * self.field("dielectric_constant"))
        U = strength / (self.thermal_energy * self.thermal_length)
        d = self.field("spacing") / self.thermal_length
        found = np.empty(U.shape, dtype=object)
        for index in np.ndindex(U.shape):
            if self.gate_distance is None:
                found[index] = CoulombPotential(U=float(U[index]), d=float(d[index]))
            else:
                h = self.field("gate_distance")[index] / self.thermal_length[index]
                found[index] = GatedPotential(U=float(U[index]), d=float(d[index]), h=float(h))
        return found

    def _each(self, function: Any) -> FloatArray:
        """Apply a function of (index, potential) to each element."""
        out = np.empty(self._potentials.shape)
        for index in np.ndindex(out.shape):
            out[index] = function(index, self._potentials[index])
        return out

    @cached_property
    def _eF(self) -> FloatArray:
        """Chemical potentials over kB T, wire first."""
        return np.asarray(chemical_potential(self.field("density") * self.thermal_length, 1.0))

    @cached_property
    def _D2(self) -> FloatArray:
        return self._each(lambda index, potential: momentum_diffusion(potential))

    @cached_property
    def _D3(self) -> FloatArray:
        given = self.estimated_three_particle_diffusion if self.three_particle_diffusion is None else self.field(
            "three_particle_diffusion")
        return np.asarray(given / self._diffusion_unit)

    # -- what the wires are -------------------------------------------------------------------------------------

    @property
    def fermi_energy(self) -> FloatArray:
        """Chemical potentials at this density and temperature, J, wire first."""
        return self._eF * self.thermal_energy

    @property
    def mismatch(self) -> Any:
        """Delta, the difference of the chemical potentials, J."""
        return plain((self._eF[0] - self._eF[1]) * self.thermal_energy)

    @property
    def fermi_velocity(self) -> FloatArray:
        """hbar pi n/m, m/s, wire first."""
        return np.asarray(HBAR * np.pi * self.field("density") / self.field("mass"))

    @property
    def momentum_diffusion(self) -> Any:
        """D2 of Eq. (16), kg^2 m^2/s^3."""
        return plain(self._D2 * self._diffusion_unit)

    @property
    def estimated_three_particle_diffusion(self) -> Any:
        """D3 of collisions within a wire in order of magnitude, kg^2 m^2/s^3.

        D (T/e_F)^3 (v_F/T a) (V_11/v_F)^2, as Appendix D estimates the part between the wires, with D of Eq. (16) and
        V_11(1/a) for the potential 2 U K0(q a) in the mean of both wires; a is the width or, where that is larger,
        v_F/T, since no more than T/v_F is transferred.
        """
        from scipy.special import k0

        eF = np.maximum(self._eF.mean(axis=0), 1.0)
        speed, width = np.sqrt(2 * eF), self.field("width") / self.thermal_length
        a = np.maximum(width, speed)
        U = self._each(lambda index, potential: potential.U)
        diffusion = self._each(
            lambda index, potential: momentum_diffusion(CoulombPotential(U=float(U[index]), d=float(a[index]))))
        inside = 2 * U * k0(width / a)
        return plain(diffusion * eF**-3 * (speed / a) * (inside / speed) ** 2 * self._diffusion_unit)

    @cached_property
    def model(self) -> FokkerPlanckModel:
        """The exactly solvable model of this device, in natural units, with the same D3 in both wires."""
        mu = self.field("interwire_diffusion") / self._diffusion_unit
        wires = dict(eF1=self._eF[0], eF2=self._eF[1], T=1.0, D2=self._D2)
        # the model's own k_T, so that D3 = lambda + kappa/k_T comes out non-negative where it is far below mu
        k_T = FokkerPlanckModel(**wires, lambda1=0.0, lambda2=0.0, kappa=0.0).k_T
        kappa = mu * k_T.min(axis=0)                                          # mu in the wire where it is larger
        return FokkerPlanckModel(**wires, kappa=kappa, lambda1=self._D3 - kappa / k_T[0],
                                 lambda2=self._D3 - kappa / k_T[1])

    # -- what one asks ------------------------------------------------------------------------------------------

    def drag_resistivity(self) -> Any:
        """Drag resistivity of the Fokker-Planck model with two- and three-particle collisions, Eq. (114), ohm/m."""
        return plain(np.exp(np.asarray(self.model.log_drag_resistivity()) + np.log(self._resistivity_unit)))

    def conventional_drag_resistivity(self) -> Any:
        """Golden-rule drag of a drifting equilibrium, Eq. (29), ohm/m: the line that is drawn first.

        It holds at frequencies above every relaxation rate, or where three-particle collisions equilibrate the wires;
        no Fokker-Planck limit is taken.
        """
        value = self._each(
            lambda index, potential: high_frequency_drag(self._eF[(0, *index)], self._eF[(1, *index)], 1.0, potential))
        return plain(value * self._resistivity_unit)

    def pair_drag_resistivity(self, frequency: Any) -> Any:
        """-rho_12 of pair collisions alone at a frequency, ohm/m, complex; no Fokker-Planck limit.

        Parameters
        ----------
        frequency : array_like
            Hz, positive; adds its axes after those of the device.
        """
        omega = 2 * np.pi * in_range("frequency", frequency, 0.0, np.inf, open_low=True, nan=False, why="Eq. (2)")
        out = np.empty((*self._potentials.shape, *omega.shape), dtype=complex)
        for index in np.ndindex(self._potentials.shape):
            operator = PairOperator(eF1=self._eF[(0, *index)], eF2=self._eF[(1, *index)], T=1.0,
                                    potential=self._potentials[index])
            natural = omega * HBAR / self.thermal_energy[index]
            out[index] = operator.drag_resistivity(natural) * self._resistivity_unit[index]
        return out[()]

    @property
    def resonance_width(self) -> Any:
        """Gamma of the Lorentzian over the mismatch of the chemical potentials, J: leading order, T << e_F."""
        return plain(np.asarray(self._asymptotic(asymptotics.resonance_width)) * self.thermal_energy)

    @property
    def resonance_width_density(self) -> Any:
        """Width over the mismatch of the densities, 1/m, Eq. (138): what a gate sweep shows."""
        return plain(np.asarray(self._asymptotic(asymptotics.resonance_width_density)) / self.thermal_length)

    def _asymptotic(self, formula: Any) -> Any:
        eF = self._eF.mean(axis=0)
        return np.where(eF > 0, formula(np.maximum(eF, 1e-300), 1.0, self._D2, self._D3), np.nan)

    @property
    def resonance_bound(self) -> Any:
        """Logarithm of the bound (139) on D3/D2, below which the resonance is a Lorentzian narrower than T."""
        eF = self._eF.mean(axis=0)
        return plain(np.where(eF > 0, -2 * np.log(np.maximum(eF, 1e-300)) - eF, np.nan))

    @property
    def regime(self) -> Any:
        """Name of the regime of the drag, from D3/D2 against e_F/T; see `FokkerPlanckModel.regime`."""
        return self.model.regime()

    @property
    def relaxation_lengths(self) -> dict[str, Any]:
        """Lengths, m, that a wire must exceed for its drag to be that of a long wire; order of magnitude.

        ``pair`` and ``three-particle``: Fermi velocity times the time in which collisions carry an electron over the
        thermal range T/v_F of momenta, (T/v_F)^2/D; ``drag``: that in which drag stops a current, m/(e^2 n rho_D).
        """
        speed = np.asarray(self.fermi_velocity).max(axis=0)
        momentum = (self.thermal_energy / speed) ** 2
        with np.errstate(divide="ignore"):
            drag = self.field("mass") / (ELEMENTARY_CHARGE**2 * self.field("density").min(axis=0)
                                         * np.asarray(self.drag_resistivity()))
            found = {"pair": speed * momentum / (self._D2 * self._diffusion_unit),
                     "three-particle": speed * momentum / (self._D3 * self._diffusion_unit), "drag": speed * drag}
        return {name: plain(value) for name, value in found.items()}

    @property
    def validity(self) -> Validity:
        """Conditions of the theory with the numbers of this device; print it to see which fail."""
        return conditions(self)
