"""The bilayer as a device, in SI units."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, fields
from functools import cached_property
from typing import Any

import numpy as np

from ..errors import FloatArray, InstabilityError, a_callback, broadcast, in_range, one_of, plain, tolerance
from ..results import Result, Variable, provenance
from ..units import BOLTZMANN, ELEMENTARY_CHARGE, VACUUM_PERMITTIVITY
from ..validity import Validity
from . import functions
from .estimates import RANGES
from .linear import Layers, drag_coefficient
from .problem import NOISES, DragProblem
from .validity import conditions

#: What no device exceeds, in SI (see `RANGES`).
HUGE = 1e40

#: Fields that a pair may give for each layer, with their bounds and the equation that sets the lower one.
_LAYER_FIELDS: dict[str, tuple[float, float, str]] = {
    "density": (*RANGES["density"], "Eq. (14) needs a positive density"),
    "mass": (*RANGES["mass"], "Eq. (14) needs a positive mass, in kg"),
    "conductivity": (1e-40, HUGE, "Eq. (3): the noise needs sigma > 0"),
    "shear_viscosity": (0.0, HUGE, "Eq. (10): the noise needs eta >= 0"),
    "bulk_viscosity": (0.0, HUGE, "Eq. (10): the noise needs zeta >= 0"),
    "odd_viscosity": (-HUGE, HUGE, "Eq. (8)"),
    "nonreciprocity": (-HUGE, HUGE, "Eq. (9)"),
    "inverse_compressibility": (0.0, HUGE, "stability of the liquid"),
    "degeneracy": (*RANGES["degeneracy"], "k_F = sqrt(4 pi n/g)"),
    "mean_free_path": (1e-40, HUGE, "a length"),
}
_COMMON_FIELDS: dict[str, tuple[float, float, str]] = {
    "spacing": (1e-20, 1e10, "Eq. (2): the layers are apart"),
    "temperature": (*RANGES["temperature"], "Eq. (3): the noise needs T > 0"),
    "dielectric_constant": (1e-10, 1e10, "Eq. (2)"),
}


@dataclass(frozen=True, kw_only=True, eq=False)
class Bilayer:
    """Two electron layers, all in SI units.

    Parameters
    ----------
    density : float, array_like or pair
        Electrons per area, 1/m^2.
    spacing : float or array_like
        Distance of the layers, m.
    temperature : float or array_like
        K.
    dielectric_constant : float or array_like
        Of the material between and around the layers.
    mass : float, array_like or pair
        Effective mass rho/n, kg (for a Dirac band hbar k_F/v_F).
    conductivity : float, array_like or pair
        Intrinsic conductivity sigma, S.
    shear_viscosity, bulk_viscosity, odd_viscosity : float, array_like or pair
        Of the two-dimensional liquid, kg/s.
    nonreciprocity : float, array_like or pair
        alpha of N_ijklm = alpha delta_il delta_jm B_k, s/(m T); chi = alpha v B.
    inverse_compressibility : float, array_like or pair
        Pressure, as dmu/dn in J m^2; zero neglects it, as the paper does.
    degeneracy : float, array_like or pair
        Spin and valley, used for k_F and E_F in `validity` only.
    mean_free_path : None, float, array_like or pair
        Momentum-relaxing length, m, used in `validity` only; None if not known.

    Notes
    -----
    A tuple of two gives (drive layer, drag layer); arrays broadcast against each other, and in what is returned the
    layer axis comes first. A positive drag resistivity means that the passive carriers are dragged along with the
    drive: rho_D = -rho_21.

    Examples
    --------
    >>> b = Bilayer(density=1e15, spacing=200e-9, temperature=35.0, dielectric_constant=12.9, mass=6.1e-32,
    ...             conductivity=1e-5, shear_viscosity=1e-19)
    >>> b.varsigma > 0 and b.drag_resistivity() > 0
    True
    """

    density: Any
    spacing: Any
    temperature: Any
    dielectric_constant: Any
    mass: Any
    conductivity: Any
    shear_viscosity: Any
    bulk_viscosity: Any = 0.0
    odd_viscosity: Any = 0.0
    nonreciprocity: Any = 0.0
    inverse_compressibility: Any = 0.0
    degeneracy: Any = 2.0
    mean_free_path: Any = None

    def __post_init__(self) -> None:
        checked: dict[str, FloatArray] = {}
        for name, (low, high, why) in {**_COMMON_FIELDS, **_LAYER_FIELDS}.items():
            value = getattr(self, name)
            if value is None and name == "mean_free_path":
                continue
            if isinstance(value, tuple):
                if name in _COMMON_FIELDS or len(value) != 2:
                    what = "takes no pair" if name in _COMMON_FIELDS else f"has {len(value)} entries, a pair has 2"
                    raise ValueError(f"{name} is a tuple: it {what} (use an array for a sweep)")
                both = [in_range(name, v, low, high, nan=False, why=why) for v in value]
                stored = tuple(_frozen(v) for v in broadcast(**{f"{name}[drive]": both[0], f"{name}[drag]": both[1]}))
                checked[name] = stored[0]
                object.__setattr__(self, name, stored)
            else:
                checked[name] = in_range(name, value, low, high, nan=False, why=why)
                object.__setattr__(self, name, _plain_frozen(checked[name]))
        object.__setattr__(self, "_shape", broadcast(**checked)[0].shape)

    # -- fields, layer by layer ---------------------------------------------------------------------------------

    @property
    def shape(self) -> tuple[int, ...]:
        """Shape of the batch that the array fields make."""
        return self._shape  # type: ignore[attr-defined]

    @property
    def paired(self) -> bool:
        """Whether any field was given as a pair."""
        return any(isinstance(getattr(self, f.name), tuple) for f in fields(self))

    def layers(self, name: str) -> FloatArray:
        """Return a field for both layers, shape (2, ...)."""
        value = getattr(self, one_of("name", name, tuple(_LAYER_FIELDS)))
        both = value if isinstance(value, tuple) else (value, value)
        return np.stack([np.broadcast_to(np.asarray(v, dtype=np.float64), self.shape) for v in both])

    def _public(self, both: FloatArray) -> Any:
        return both if self.paired else plain(both[0])

    @property
    def layer_plasma_frequency(self) -> FloatArray:
        """Omega of each layer, shape (2, ...), rad/s."""
        n, m = self.layers("density"), self.layers("mass")
        scale = 2 * VACUUM_PERMITTIVITY * np.asarray(self.dielectric_constant) * np.asarray(self.spacing)
        return np.sqrt(n * ELEMENTARY_CHARGE**2 / (scale * m))

    @property
    def plasma_frequency(self) -> Any:
        """Omega, the plasma frequency at q = 1/d, rad/s; a layer axis first if the layers are unequal."""
        return self._public(self.layer_plasma_frequency)

    @property
    def velocity_scale(self) -> Any:
        """Omega d of the drive layer, m/s."""
        return plain(self.layer_plasma_frequency[0] * np.asarray(self.spacing))

    @property
    def _varsigma(self) -> FloatArray:
        scale = 2 * VACUUM_PERMITTIVITY * np.asarray(self.dielectric_constant) * np.asarray(self.spacing)
        return self.layers("conductivity") / (scale * self.layer_plasma_frequency)

    def _beta(self, *names: str) -> FloatArray:
        scale = (self.layers("density") * self.layers("mass") * np.asarray(self.spacing) ** 2
                 * self.layer_plasma_frequency)
        return sum((self.layers(name) for name in names), np.zeros((2, *self.shape))) / scale

    @property
    def varsigma(self) -> Any:
        """Dimensionless intrinsic conductivity, Eq. (24), each layer in its own Omega."""
        return self._public(self._varsigma)

    @property
    def beta(self) -> Any:
        """Dimensionless longitudinal viscosity, (eta + zeta)/(n m d^2 Omega): the damping."""
        return self._public(self._beta("shear_viscosity", "bulk_viscosity"))

    @property
    def beta_shear(self) -> Any:
        """Dimensionless shear viscosity, eta/(n m d^2 Omega): the nonreciprocal stress (9)."""
        return self._public(self._beta("shear_viscosity"))

    # -- what one asks ------------------------------------------------------------------------------------------

    @property
    def _simple(self) -> bool:
        """Whether the layers are equal, without odd viscosity and pressure, so that f and g answer."""
        return not (self.paired or np.any(self.odd_viscosity) or np.any(self.inverse_compressibility))

    @property
    def _prefactor(self) -> FloatArray:
        """sigma kB T m/(4 pi^2 e^4 n^3 d^4) of the drive layer, ohm: Eq. (21) with rho/n^2 for 2 pi/(g E_F)."""
        n, m, sigma = (self.layers(name)[0] for name in ("density", "mass", "conductivity"))
        return (sigma * BOLTZMANN * np.asarray(self.temperature) * m
                / (4 * np.pi**2 * ELEMENTARY_CHARGE**4 * n**3 * np.asarray(self.spacing) ** 4))

    @property
    def _unit(self) -> FloatArray:
        """kB T/(e^2 n_1 n_2 d^4 Omega), ohm: turns a natural force over velocity into a resistivity."""
        n = self.layers("density")
        return (BOLTZMANN * np.asarray(self.temperature)
                / (ELEMENTARY_CHARGE**2 * n[0] * n[1] * np.asarray(self.spacing) ** 4 * self.layer_plasma_frequency[0]))

    def drag_resistivity(self) -> Any:
        """Return the linear drag resistivity in ohm, with viscosity and its noise.

        Equal layers take f of Eq. (22a) in its viscous form; unequal ones or those with pressure the rational
        frequency integral of two different layers; odd viscosity the Lyapunov equation (some 20 ms a value).

        Raises
        ------
        ValueError
            If varsigma or beta of the device leaves the range of f.
        """
        if self._simple:
            return plain(self._prefactor * functions.f(self.varsigma, self.beta))
        in_range("varsigma", self._varsigma, *functions.VARSIGMA)
        in_range("beta", self._beta("shear_viscosity", "bulk_viscosity"), *functions.BETA)
        if np.any(self.odd_viscosity):
            return plain(self._unit * self._each(lambda problem: float(problem.response()["coefficient"])))
        omega = self.layer_plasma_frequency
        to_reference = omega / omega[0]
        natural = Layers(self._varsigma * to_reference, self._beta("shear_viscosity", "bulk_viscosity") * to_reference,
                         to_reference**2, self._natural_compressibility)
        return plain(self._unit * drag_coefficient(natural)[0])

    def nonreciprocal_drag_resistivity(self, current_density: Any, magnetic_field: Any, scheme: str = "complete"
                                       ) -> Any:
        """Return the part of the drag resistivity that is linear in chi = alpha v B, in ohm.

        Parameters
        ----------
        current_density : array_like
            Drive current per width, A/m; v = j/(e n).
        magnetic_field : array_like
            Component of the in-plane field along the current, T.
        scheme : {"complete", "no-noise", "printed"}
            See `coulombdrag.bilayer.g`; "printed" exists for equal layers without pressure and odd viscosity only.

        Notes
        -----
        Linear in the current, the field and the shear viscosity; the ordinary viscosity is left out at this order.
        """
        scheme = one_of("scheme", scheme, functions.SCHEMES)
        chi = self._chi(current_density, magnetic_field)
        in_range("varsigma", self.varsigma, *functions.VARSIGMA)
        in_range("beta_shear", self.beta_shear, *functions.BETA)
        if self._simple:
            return plain(self._prefactor * chi * functions.g(self.varsigma, self.beta_shear, scheme))
        if scheme == "printed":
            raise ValueError('scheme = "printed": Eq. (22b) is for equal layers without pressure and odd viscosity')
        return plain(self._unit * chi * self._each(lambda problem: _mixed(problem, scheme)))

    def solve(self, *, current_density: Any, magnetic_field: float = 0.0, noise: str = "complete",
              relative: float = 1e-8, progress: Callable[[int, int, str], None] | None = None) -> Result:
        """Return the drag at finite current, to all orders in the velocity and in chi.

        Parameters
        ----------
        current_density : float or array_like with one axis
            Drive current per width, A/m.
        magnetic_field : float
            Component of the in-plane field along the current, T.
        noise : {"complete", "no-noise"}
            Whether the nonreciprocal stress makes noise.

        Returns
        -------
        Result
            ``resistivity`` (ohm) with its error, ``force`` (Pa) along and ``transverse`` to the current, ``stable``;
            NaN where the flow is unstable. A single current that is unstable raises InstabilityError.
        """
        relative, progress = tolerance("relative", relative), a_callback("progress", progress)
        j = np.atleast_1d(in_range("current_density", current_density, -HUGE, HUGE, nan=False))
        if j.ndim != 1 or not np.all(j):
            raise ValueError("current_density must be a nonzero number or an array of them with one axis")
        problem = self.to_natural(magnetic_field=magnetic_field, noise=noise)
        speed = self._velocity(j) / self.velocity_scale
        if j.size == 1:
            try:
                problem.check_stable(float(speed[0]))
            except InstabilityError as error:
                raise InstabilityError(f"current_density = {float(j[0]):g} A/m: {error}", error.velocity,
                                       error.threshold) from None
        found = problem.map(speed, relative=relative, progress=progress)
        pressure = float(BOLTZMANN * self.temperature / self.spacing**3)
        field = pressure / (ELEMENTARY_CHARGE * self.layers("density")[1] * j)
        dims = ("current_density",)
        data = {
            "resistivity": Variable(found["longitudinal"] * field, dims, "ohm", "drag resistivity"),
            "resistivity_error": Variable(np.abs(found["longitudinal_error"] * field), dims, "ohm", "estimated error"),
            "force": Variable(found["longitudinal"] * pressure, dims, "Pa", "drag force per area along x"),
            "transverse": Variable(found["transverse"] * pressure, dims, "Pa", "drag force per area across the flow"),
            "stable": Variable(found["stable"], dims, "1", "whether every fluctuation decays"),
        }
        origin = provenance("bilayer", **{f.name: getattr(self, f.name) for f in fields(self)},
                            magnetic_field=magnetic_field, noise=noise, relative=relative)
        return Result(name="Coulomb drag of an electron bilayer", data=data, provenance=origin,
                      coords={"current_density": Variable(j, dims, "A/m", "drive current per width")},
                      validity=self.validity_at(j, magnetic_field).records())

    # -- validity -----------------------------------------------------------------------------------------------

    @cached_property
    def validity(self) -> Validity:
        """Conditions of the theory with the device's numbers; those of the drive current are unknown here."""
        return conditions(self)

    def validity_at(self, current_density: Any, magnetic_field: Any = 0.0) -> Validity:
        """Return the conditions at a drive current (A/m) and a field (T), stability among them (0.3 s a device)."""
        velocity = self._velocity(current_density)
        chi = self._chi(current_density, magnetic_field)
        limit = self._each(lambda problem: problem.threshold_velocity())
        return conditions(self, velocity, chi, limit, self._each(_velocity_correction))

    # -- natural units ------------------------------------------------------------------------------------------

    @classmethod
    def from_natural(cls, *, varsigma: Any, beta_shear: Any = 0.0, beta_bulk: Any = 0.0, density: Any, spacing: Any,
                     temperature: Any, dielectric_constant: Any, mass: Any, **more: Any) -> Bilayer:
        """Return the device of equal layers with the given dimensionless conductivity and viscosities.

        The other parameters are those of `Bilayer`, in SI.
        """
        frame = cls(density=density, spacing=spacing, temperature=temperature, dielectric_constant=dielectric_constant,
                    mass=mass, conductivity=1.0, shear_viscosity=0.0)
        if frame.paired:
            raise ValueError("from_natural makes equal layers: density and mass take no pair")
        varsigma = in_range("varsigma", varsigma, *functions.VARSIGMA, nan=False)
        beta_shear = in_range("beta_shear", beta_shear, *functions.BETA, nan=False)
        beta_bulk = in_range("beta_bulk", beta_bulk, *functions.BETA, nan=False)
        sigma = broadcast(varsigma=varsigma, device=np.asarray(frame.varsigma))[0] / np.asarray(frame.varsigma)
        unit = (np.asarray(density) * np.asarray(mass) * np.asarray(spacing) ** 2 * np.asarray(frame.plasma_frequency))
        shear, bulk = (broadcast(**{name: beta}, device=unit)[0] * unit
                       for name, beta in (("beta_shear", beta_shear), ("beta_bulk", beta_bulk)))
        return cls(density=density, spacing=spacing, temperature=temperature, dielectric_constant=dielectric_constant,
                   mass=mass, conductivity=sigma, shear_viscosity=shear, bulk_viscosity=bulk, **more)

    def to_natural(self, *, magnetic_field: float = 0.0, noise: str = "complete") -> DragProblem:
        """Return the full problem in units of the drive layer; the device must hold single numbers, no arrays."""
        if self.shape != ():
            raise ValueError(f"the full problem takes a single device, this one has arrays of shape {self.shape}")
        field = in_range("magnetic_field", magnetic_field, -HUGE, HUGE, nan=False)
        if field.shape != ():
            raise ValueError(f"magnetic_field has shape {field.shape}; the full problem takes a number")
        return self._problem((), float(field), noise)

    def _problem(self, index: tuple[int, ...], magnetic_field: float = 0.0, noise: str = "complete") -> DragProblem:
        def pair(both: FloatArray) -> tuple[float, float]:
            return float(both[(0, *index)]), float(both[(1, *index)])

        n, m, omega = self.layers("density"), self.layers("mass"), self.layer_plasma_frequency
        stress = n[0] * m[0] * np.asarray(self.spacing) ** 2 * omega[0]
        along = (self.layers("nonreciprocity")[0] * magnetic_field * np.asarray(self.velocity_scale))[index]
        one_of("noise", noise, NOISES)
        try:
            return DragProblem(
                varsigma=pair(self._varsigma * omega / omega[0]), shear=pair(self.layers("shear_viscosity") / stress),
                bulk=pair(self.layers("bulk_viscosity") / stress), odd=pair(self.layers("odd_viscosity") / stress),
                density=pair(n / n[0]), mass=pair(m / m[0]), compressibility=pair(self._natural_compressibility),
                nonreciprocity=float(along), noise=noise)
        except ValueError as error:
            raise ValueError(f"the device in natural units of its drive layer: {error}") from None

    @property
    def _natural_compressibility(self) -> FloatArray:
        scale = 2 * VACUUM_PERMITTIVITY * np.asarray(self.dielectric_constant) / ELEMENTARY_CHARGE**2
        return self.layers("inverse_compressibility") * scale / np.asarray(self.spacing)

    def _each(self, function: Callable[[DragProblem], float]) -> FloatArray:
        out = np.empty(self.shape)
        for index in np.ndindex(self.shape):
            out[index] = function(self._problem(index))
        return out

    def _velocity(self, current_density: Any) -> FloatArray:
        j = in_range("current_density", current_density, -HUGE, HUGE)
        j, n = broadcast(current_density=j, device=self.layers("density")[0])
        return j / (ELEMENTARY_CHARGE * n)

    def _chi(self, current_density: Any, magnetic_field: Any) -> FloatArray:
        field = in_range("magnetic_field", magnetic_field, -HUGE, HUGE)
        v, field, alpha = broadcast(current_density=self._velocity(current_density), magnetic_field=field,
                                    device=self.layers("nonreciprocity")[0])
        return alpha * v * field


def _velocity_correction(problem: DragProblem) -> float:
    """Coefficient of v^2 in the drag resistivity over its value at v = 0."""
    found = problem.series(3, relative=1e-4)
    return float(found["cubic"] / found["coefficient"])


def _mixed(problem: DragProblem, noise: str) -> float:
    """Force per v**2 and alpha B at first order in the shear viscosity, for layers without ordinary viscosity."""
    from .lyapunov import DELTA
    from .series import mixed_coefficient

    fluid = DragProblem(varsigma=problem.varsigma, odd=problem.odd, density=problem.density, mass=problem.mass,
                        compressibility=problem.compressibility).fluid(0.0)
    fluid = fluid._replace(velocity=np.array([[1.0, 0.0], [0.0, 0.0]]))
    shear = np.broadcast_to(problem.shear, (2,))[0]
    stress = np.zeros((2, 2, 2, 2, 2))
    stress[0] = shear * np.einsum("il,jm->ijlm", DELTA, DELTA)
    return mixed_coefficient(fluid, stress, noise)[0]


def _frozen(array: FloatArray) -> FloatArray:
    array = np.array(array, dtype=np.float64)
    array.setflags(write=False)
    return array


def _plain_frozen(array: FloatArray) -> Any:
    return float(array) if array.ndim == 0 else _frozen(array)
