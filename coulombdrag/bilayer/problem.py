"""The full problem: drag force between two flowing layers at any velocity, from a Lyapunov equation a wave vector."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, fields
from functools import cached_property
from typing import Any, ClassVar

import numpy as np

from ..errors import ConvergenceError, FloatArray, InstabilityError, a_callback, broadcast, in_range, one_of, tolerance
from ..quadrature import adaptive
from ..results import Result, Variable, provenance
from . import lyapunov as ly
from .functions import VARSIGMA, X
from .linear import EDGES
from .stability import bare_frequencies, critical_velocity

NOISES = ("complete", "no-noise")

#: What no natural unit exceeds; its square still leaves room in float64.
HUGE = 1e12

#: From here on every quadrature reaches its default tolerance, with viscosity or without.
LEAST_VARSIGMA = 1e-4
_CHUNK = 1500          # matrices solved at once: 30 MB


@dataclass(frozen=True, kw_only=True, eq=False)
class DragProblem:
    """Two electron layers in natural units: d, Omega, and density n and mass m of a reference layer.

    Every field but `nonreciprocity` and `noise` is a number, or a pair (drive layer, drag layer).

    Parameters
    ----------
    varsigma : float or pair
        Intrinsic conductivity, sigma/(2 eps0 kappa d Omega), 1e-8..1e4. Below 1e-4 and without viscosity the
        quadratures may raise ConvergenceError at their default tolerance: the plasmons hardly decay.
    shear, bulk, odd : float or pair
        Viscosities over ``n m d**2 Omega``; shear and bulk not negative.
    density, mass : float or pair
        Over those of the reference layer.
    compressibility : float or pair
        Pressure: ``(dmu/dn) 2 eps0 kappa/(e**2 d)``, the screening length over d. Zero neglects it, as the paper does.
    nonreciprocity : array_like
        Shape (2, 2, 2, 2, 2): the tensor N_ijklm of Eq. (9) over ``1/(Omega d)``; shape (2,): the vector alpha B of
        the paper's choice ``N = alpha delta_il delta_jm B_k``; a number: alpha B along x. It acts in a layer through
        that layer's own velocity and shear viscosity.
    noise : {"complete", "no-noise"}
        Whether the nonreciprocal stress makes the noise that the fluctuation-dissipation theorem demands.

    Notes
    -----
    The force per area on the drag layer is in units of ``kB T/d**3``; it is positive along the velocity of the drive.

    Examples
    --------
    >>> from coulombdrag.bilayer import DragProblem, f
    >>> value = DragProblem(varsigma=0.5).response()["coefficient"]
    >>> bool(abs(value*4*np.pi**2/0.5/f(0.5) - 1) < 1e-9)
    True
    """

    one_point: ClassVar[bool] = True  # arrays are not points: a sweep makes it anew at each

    varsigma: Any
    shear: Any = 0.0
    bulk: Any = 0.0
    odd: Any = 0.0
    density: Any = 1.0
    mass: Any = 1.0
    compressibility: Any = 0.0
    nonreciprocity: Any = 0.0
    noise: str = "complete"

    def __post_init__(self) -> None:
        bounds = {"varsigma": VARSIGMA, "shear": (0.0, HUGE), "bulk": (0.0, HUGE), "odd": (-HUGE, HUGE),
                  "density": (1 / HUGE, HUGE), "mass": (1 / HUGE, HUGE), "compressibility": (0.0, HUGE)}
        for name, (low, high) in bounds.items():
            value = in_range(name, getattr(self, name), low, high, nan=False)
            if value.shape not in ((), (2,)):
                raise ValueError(f"{name} has shape {value.shape}; it must be a number or a pair (drive, drag)")
            object.__setattr__(self, name, float(value) if value.ndim == 0 else tuple(map(float, value)))
        tensor = in_range("nonreciprocity", self.nonreciprocity, -HUGE, HUGE, nan=False)
        if tensor.shape not in ((), (2,), (2,) * 5):
            raise ValueError(f"nonreciprocity has shape {tensor.shape}; it must be (), (2,) or (2, 2, 2, 2, 2)")
        tensor.setflags(write=False)
        object.__setattr__(self, "nonreciprocity", tensor)
        one_of("noise", self.noise, NOISES)

    @cached_property
    def tensor(self) -> FloatArray:
        """N_ijklm in full, shape (2, 2, 2, 2, 2)."""
        n = np.asarray(self.nonreciprocity)
        if n.ndim == 5:
            return n
        along = np.array([float(n), 0.0]) if n.ndim == 0 else n
        return np.einsum("il,jm,k->ijklm", ly.DELTA, ly.DELTA, along)

    def fluid(self, velocity: Any, drag_velocity: Any = 0.0) -> ly.Fluid:
        """Return the coefficients of the linear equations at given velocities of the two layers."""
        v = np.stack([_vector("velocity", velocity), _vector("drag_velocity", drag_velocity)])
        pair = {f.name: np.broadcast_to(getattr(self, f.name), (2,)) for f in fields(self)
                if f.name not in ("nonreciprocity", "noise")}
        thermal = np.stack([ly.even_stress(pair["shear"][a], pair["bulk"][a]) + ly.odd_stress(pair["odd"][a])
                            for a in (0, 1)])
        extra = np.einsum("a,ijklm,ak->aijlm", pair["shear"], self.tensor, v)
        silent = np.zeros_like(extra)
        if self.noise == "complete":
            thermal = thermal + extra
        else:
            silent = extra
        fluid = ly.Fluid(pair["varsigma"], pair["density"], pair["mass"], pair["compressibility"], v, thermal, silent)
        _check_noise(fluid)
        return fluid

    # -- what is at one wave vector -------------------------------------------------------------------------

    def covariance(self, x: Any, angle: Any, velocity: Any, drag_velocity: Any = 0.0) -> Any:
        """Return the covariance S of (n, u along q, u across q) of both layers, shape (..., 6, 6), complex.

        `x` is q d, 1e-6..300, `angle` that of q against the x axis. S is the integral of the spectrum over
        omega/(2 pi).

        Raises
        ------
        InstabilityError
            If a fluctuation grows, at this wave vector or another: the flow then has no stationary fluctuations.
        """
        x = in_range("x", x, *X)
        x, angle = broadcast(x=x, angle=in_range("angle", angle, -np.inf, np.inf))
        self.check_stable(velocity, drag_velocity)
        fluid = self.fluid(velocity, drag_velocity)
        with self._explained():
            return _excess(x, angle, fluid) + ly.equilibrium(x, fluid)

    @contextmanager
    def _explained(self) -> Iterator[None]:
        """Name the parameter that makes the solver fail."""
        least = float(np.min(self.varsigma))
        try:
            yield
        except np.linalg.LinAlgError as error:
            raise ConvergenceError(
                f"varsigma = {least:g}, shear = {self.shear!r}: the Lyapunov equation is singular in float64, since a "
                "fluctuation hardly decays; give a larger varsigma or a viscosity") from error
        except ConvergenceError as error:
            if least >= LEAST_VARSIGMA or np.all(np.add(self.shear, self.bulk) > 0):
                raise
            raise ConvergenceError(
                f"varsigma = {least:g}: {error}; below {LEAST_VARSIGMA:g} and without viscosity the plasmons hardly "
                "decay: give a viscosity or a larger `relative`") from error

    @property
    def _velocity_dependent(self) -> bool:
        """Whether the damping depends on the velocity."""
        return bool(np.any(self.nonreciprocity) and np.any(self.shear))

    # -- what is summed over wave vectors ---------------------------------------------------------------------

    def threshold_velocity(self) -> float:
        """Return the relative velocity, drive along x, at which the first fluctuation grows; infinity if none does."""
        speed = critical_velocity(self.fluid(0.0))
        if not self._velocity_dependent or not np.isfinite(speed):
            return speed
        for _ in range(30):                       # the damping depends on the velocity: iterate to the fixed point
            last, speed = speed, critical_velocity(self.fluid(speed))
            if not np.isfinite(speed) or abs(speed - last) < 1e-7 * speed:
                return speed
        raise ConvergenceError(f"the threshold velocity did not settle: {last:g}, {speed:g}")

    def check_stable(self, velocity: Any, drag_velocity: Any = 0.0) -> float:
        """Raise InstabilityError if the flow is unstable; return the threshold that was compared with."""
        relative = _vector("velocity", velocity) - _vector("drag_velocity", drag_velocity)
        speed = float(np.hypot(*relative))
        limit = critical_velocity(_turned(self.fluid(velocity, drag_velocity), relative))
        if speed >= limit:
            raise InstabilityError(
                f"relative velocity = {speed:g} Omega d is unstable: fluctuations grow above {limit:g} Omega d "
                "(two-stream instability), so the flow has no stationary drag", speed, limit)
        return limit

    def solve(self, *, velocity: Any, drag_velocity: Any = 0.0, relative: float = 1e-8) -> Result:
        """Return the drag force at one velocity.

        Parameters
        ----------
        velocity, drag_velocity : float or pair of floats
            Velocities of drive and drag layer over Omega d, along x or as vectors.
        relative : float
            Tolerance of the quadrature, relative to the force; 1e-13..0.1.

        Returns
        -------
        Result
            ``force`` and ``force_error`` (direction) in kB T/d**3; ``longitudinal`` and ``transverse`` to the relative
            velocity; ``threshold_velocity``.

        Raises
        ------
        InstabilityError
            If a fluctuation grows.
        ConvergenceError
            If the quadrature fails.
        """
        relative = tolerance("relative", relative)
        limit = self.check_stable(velocity, drag_velocity)
        v = _vector("velocity", velocity) - _vector("drag_velocity", drag_velocity)
        with self._explained():
            force, error = _force(self.fluid(velocity, drag_velocity), relative)
        along = v / np.hypot(*v) if np.any(v) else np.array([1.0, 0.0])
        unit = "kB T/d^3"
        data = {
            "force": Variable(force, ("direction",), unit, "force per area on the drag layer"),
            "force_error": Variable(error, ("direction",), unit, "estimated error of the quadrature"),
            "longitudinal": Variable(force @ along, (), unit, "force along the relative velocity"),
            "transverse": Variable(along[0] * force[1] - along[1] * force[0], (), unit, "force across it"),
            "threshold_velocity": Variable(np.float64(limit), (), "Omega d", "fluctuations grow above this velocity"),
        }
        coords = {"direction": Variable(np.array(["x", "y"]), ("direction",))}
        return Result(name="drag force", data=data, coords=coords, provenance=self._origin(
            velocity=_vector("velocity", velocity), drag_velocity=_vector("drag_velocity", drag_velocity),
            relative=relative))

    def map(self, velocities: Any, *, relative: float = 1e-8,
            progress: Callable[[int, int, str], None] | None = None) -> Result:
        """Return the force for many velocities of the drive along x, the drag layer at rest.

        Velocities beyond the threshold have NaN, and ``stable`` is false there. `progress` is called as
        ``progress(done, total, what)``.
        """
        relative, progress = tolerance("relative", relative), a_callback("progress", progress)
        v = in_range("velocities", velocities, -HUGE, HUGE, nan=False)
        if v.ndim != 1:
            raise ValueError(f"velocities has shape {v.shape}; it must have one axis")
        force, error = np.full((2, v.size), np.nan), np.full((2, v.size), np.nan)
        stable = np.zeros(v.size, dtype=bool)
        limit = None if self._velocity_dependent else critical_velocity(self.fluid(0.0))
        for i, speed in enumerate(v):
            fluid = self.fluid(speed)
            stable[i] = abs(speed) < (critical_velocity(fluid) if limit is None else limit)
            if stable[i]:
                with self._explained():
                    force[:, i], error[:, i] = _force(fluid, relative)
            if progress is not None:
                progress(i + 1, v.size, "drag force")
        unit = "kB T/d^3"
        data = {
            "longitudinal": Variable(force[0], ("velocity",), unit, "force along the velocity"),
            "longitudinal_error": Variable(error[0], ("velocity",), unit, "estimated error"),
            "transverse": Variable(force[1], ("velocity",), unit, "force across the velocity"),
            "transverse_error": Variable(error[1], ("velocity",), unit, "estimated error"),
            "stable": Variable(stable, ("velocity",), "1", "whether every fluctuation decays"),
        }
        coords = {"velocity": Variable(v, ("velocity",), "Omega d", "velocity of the drive layer")}
        return Result(name="drag force against velocity", data=data, coords=coords,
                      provenance=self._origin(relative=relative))

    # -- small velocities -------------------------------------------------------------------------------------

    def response(self, relative: float = 1e-10) -> Result:
        """Return force over velocity as the velocity goes to 0 (``coefficient``, in kB T/(d**4 Omega))."""
        return self.series(1, relative=relative)

    def series(self, order: int = 3, relative: float = 1e-9) -> Result:
        """Return the expansion of the longitudinal force in the velocity, by perturbation theory in the flow.

        Parameters
        ----------
        order : int
            Highest power; with nonreciprocity of the paper's form only 1 and the v**2 coefficient it adds are given.

        Returns
        -------
        Result
            ``coefficient`` of v, ``cubic`` of v**3, ... for the reciprocal part, and ``quadratic``, the coefficient of
            v**2 that the nonreciprocal stress makes; each with its error.
        """
        from .series import expand

        relative = tolerance("relative", relative)
        with self._explained():
            data = expand(self, order, relative)
        return Result(name="drag force at small velocity", data=data,
                      provenance=self._origin(order=order, relative=relative))

    def _origin(self, **more: Any) -> dict[str, Any]:
        return provenance(**{f.name: getattr(self, f.name) for f in fields(self)}, **more,
                          units="d, Omega, reference density and mass")


def _vector(name: str, value: Any) -> FloatArray:
    v = in_range(name, value, -HUGE, HUGE, nan=False)
    if v.shape == ():
        return np.array([float(v), 0.0])
    if v.shape != (2,):
        raise ValueError(f"{name} has shape {v.shape}; it must be a number or a vector of two")
    return v


def _check_noise(fluid: ly.Fluid) -> None:
    """A stress with its noise must dissipate in every direction, or that noise has a negative power."""
    for a in (0, 1):
        matrix = ly.damping(fluid.thermal[a], np.linspace(0.0, np.pi, 32, endpoint=False))
        least = np.linalg.eigvalsh((matrix + np.swapaxes(matrix, -1, -2)) / 2).min()
        if least < -1e-12 * np.abs(matrix).max():
            raise ValueError(
                f"nonreciprocity: the viscous stress of layer {a + 1} gains energy at this velocity (damping {least:g} "
                'n m d^2 Omega), so it has no thermal noise; use a smaller velocity or noise="no-noise"')


def _turned(fluid: ly.Fluid, direction: FloatArray) -> ly.Fluid:
    """Return the fluid in axes whose first lies along `direction`."""
    length = np.hypot(*direction)
    if length == 0.0 or direction[1] == 0.0 < direction[0]:
        return fluid
    c, s = direction / length
    r = np.array([[c, s], [-s, c]])
    turn = "ai,bj,cl,dm,tijlm->tabcd"
    return fluid._replace(velocity=fluid.velocity @ r.T, thermal=np.einsum(turn, r, r, r, r, fluid.thermal),
                          silent=np.einsum(turn, r, r, r, r, fluid.silent))


def _excess(x: FloatArray, angle: FloatArray, fluid: ly.Fluid) -> ly.ComplexArray:
    """Return S - U^-1 at every wave vector, in chunks that fit the cache."""
    x, angle = np.broadcast_arrays(x, angle)
    flat_x, flat_angle = x.reshape(-1), angle.reshape(-1)
    keep = np.array([0, 1, 3, 4] if ly.decoupled(fluid) and not fluid.silent.any() else range(6))
    out = np.zeros((flat_x.size, 6, 6), dtype=np.complex128)
    for start in range(0, flat_x.size, _CHUNK):
        part = slice(start, start + _CHUNK)
        matrix = ly.generator(flat_x[part], flat_angle[part], fluid)[:, keep[:, None], keep]
        right = ly.source(flat_x[part], flat_angle[part], fluid)[:, keep[:, None], keep]
        out[part, keep[:, None], keep] = ly.lyapunov(matrix, right)
    return out.reshape(*x.shape, 6, 6)


def _force(fluid: ly.Fluid, relative: float) -> tuple[FloatArray, FloatArray]:
    """Integrate q Im S_12 exp(-x), adaptively over x along many rays and over the angle between the rays.

    The angle is counted from the direction across the flow: the force saturates where q.v exceeds the damping, in a
    narrow range there when varsigma is small. S(-q) is the conjugate of S(q), so half the circle suffices, and a
    quarter if the damping is isotropic: then S depends on the angle through q.v alone.
    """
    direction = fluid.velocity[0] - fluid.velocity[1]
    if not np.any(direction) and not fluid.silent.any():
        return np.zeros(2), np.zeros(2)
    turned = _turned(fluid, direction)
    quarter = ly.isotropic(fluid)
    largest = 0.0

    def between_rays(angles: FloatArray, lane: Any) -> FloatArray:
        nonlocal largest
        along = np.pi / 2 - angles.ravel()
        value, _ = _along_rays(along, turned, relative / 10, largest * relative / 10)
        largest = max(largest, float(np.abs(value).max()))
        vector = np.stack([np.cos(along), 0 * along if quarter else np.sin(along)], axis=-1)
        return (value[:, None] * vector).reshape(*angles.shape, 2)

    edges = (0.0, np.pi / 2) if quarter else (-np.pi / 2, 0.0, np.pi / 2)
    force, error = adaptive(between_rays, edges, relative=relative)
    scale = (2.0 if quarter else 1.0) / (2 * np.pi**2)
    c, s = direction / np.hypot(*direction) if np.any(direction) else (1.0, 0.0)
    back = np.array([[c, -s], [s, c]]) * scale
    return back @ force[0], np.abs(back) @ (error[0] + relative / 10 * np.abs(force[0]))


def _along_rays(angles: FloatArray, fluid: ly.Fluid, relative: float, absolute: float) -> tuple[FloatArray, FloatArray]:
    def integrand(x: FloatArray, lane: Any) -> FloatArray:
        angle = np.broadcast_to(angles[lane][:, None], x.shape)
        return x * np.exp(-x) * _excess(x, angle, fluid)[..., 0, 3].imag

    return adaptive(integrand, EDGES, angles.size, relative=relative, absolute=absolute, together=True,
                    extra=_resonances(angles, fluid))


def _resonances(angles: FloatArray, fluid: ly.Fluid) -> tuple[Any, FloatArray]:
    """Return panel edges around the wave numbers where q.v joins the plasma frequencies of the two layers."""
    x = np.geomspace(1e-3, 60.0, 400)
    one, two = bare_frequencies(x, fluid)
    relative = fluid.velocity[0] - fluid.velocity[1]
    lanes, cuts = [np.empty(0, dtype=np.intp)], [np.empty(0)]
    damping = np.abs(fluid.varsigma).max() * x + (np.abs(fluid.thermal).max() + np.abs(fluid.silent).max()) * x**2
    for lane, angle in enumerate(angles):
        qv = x * abs(np.cos(angle) * relative[0] + np.sin(angle) * relative[1])
        for mismatch in (qv - one - two, qv - one + two, qv + one - two):
            for i in np.flatnonzero(mismatch[:-1] * mismatch[1:] < 0):
                slope = (mismatch[i + 1] - mismatch[i]) / (x[i + 1] - x[i])
                centre = x[i] - mismatch[i] / slope
                width = max(damping[i], np.exp(-x[i])) / abs(slope)
                lanes.append(np.full(5, lane, dtype=np.intp))
                cuts.append(centre + width * np.array([-10.0, -2.0, 0.0, 2.0, 10.0]))
    return np.concatenate(lanes), np.concatenate(cuts)
