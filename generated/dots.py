# Generated, do not edit. Remake: coulombdrag generate dots   (sympy 1.14.0, mpmath 1.3.0, rules 2, printer 2)


"""Kernels of Tabatabaei, Sanchez, Levy Yeyati & Sanchez (2020), Andreev-Coulomb drag between quantum dots.

Stands alone: needs numpy and numba.
"""


import threading

import numpy as np

#: Points handed to a compiled block at a time.
_CHUNK = 16384
_LOCK = threading.RLock()
_INLINED = []


def _prepare():
    """Turn helpers and scalar forms into functions that LLVM inlines. numba is imported here, on first use.

    LLVM alone: were numba to inline them too, it would infer the types of each copy, ten times as long.
    """
    if _INLINED:
        return
    import numba
    from numba.core import types
    from numba.extending import intrinsic

    @intrinsic
    def fma(typingctx, a, b, c):
        """a*b + c, rounded once: the bits do not depend on the machine."""
        def build(context, builder, signature, args):
            return builder.fma(*args)
        return types.float64(types.float64, types.float64, types.float64), build

    names = globals()
    names["_fma"] = fma
    inline = numba.njit(forceinline=True, error_model="numpy", nogil=True, cache=True)
    for name in _HELPERS:
        names[name] = inline(names[name])
    _INLINED.extend(_HELPERS)


def _column(a, shape, size, out):
    """An argument as contiguous float64: a view where it is that already, one chunk where it is one number."""
    if a.size == 1 and size > 1:
        return np.full(min(size, _CHUNK), a.reshape(-1)[0], np.float64)
    column = np.ascontiguousarray(np.broadcast_to(a, shape) if a.shape != shape else a, np.float64)
    # the block may write before it has read: an argument that shares memory with the output is copied
    return (column.copy() if np.may_share_memory(column, out) else column).reshape(-1)


class Kernel:
    """A compiled function: call it with numbers or arrays, or take `jit`, `block` or `cfunc`.

    Attributes
    ----------
    jit : scalar form for other jitted code, inlined there
    block : compiled function of contiguous float64 arrays, the last one is filled
    cfunc : numba C callback, double(int, double*), for scipy.LowLevelCallable(kernel.cfunc.ctypes)
    arguments, hash : names of the arguments; sha256 of the formula, the rules and the printer
    """

    def __init__(self, name, arguments):
        self.__name__ = self.__qualname__ = name
        self.__doc__ = globals()[f"_{name}_point"].__doc__
        self.__module__ = __name__
        self.arguments = arguments
        self.hash = HASH[name]

    def __repr__(self):
        return f"<kernel {self.__module__}.{self.__name__}({', '.join(self.arguments)})>"

    def __reduce__(self):
        return self.__name__

    def __getattr__(self, name):
        if name not in ("jit", "block", "cfunc"):
            raise AttributeError(f"kernel {self.__name__} has no attribute {name!r}")
        with _LOCK:
            if name not in self.__dict__:
                _prepare()
                self.__dict__[name] = getattr(self, "_make_" + name)()
        return self.__dict__[name]

    def _make_jit(self):
        return globals()[f"_{self.__name__}_point"]

    def _make_block(self):
        import numba
        from numba.core import types

        given = types.Array(types.float64, 1, "C", readonly=True)
        signature = types.void(*[given] * len(self.arguments), types.float64[::1])
        options = dict(error_model="numpy", nogil=True, cache=True)
        return numba.njit(signature, **options)(globals()[f"_{self.__name__}_block"])

    def _make_cfunc(self):
        import numba
        from numba.core import types

        signature = types.float64(types.intc, types.CPointer(types.float64))
        return numba.cfunc(signature, error_model="numpy", cache=True)(globals()[f"_{self.__name__}_callback"])

    def __call__(self, *args, out=None):
        if len(args) != len(self.arguments):
            takes = ", ".join(self.arguments)
            raise TypeError(f"{self.__name__}({takes}) takes {len(self.arguments)} arguments, got {len(args)}")
        if out is None and all(isinstance(a, (float, int)) for a in args):
            return self.jit(*[float(a) for a in args])
        return self._over_arrays([np.asarray(a) for a in args], out)

    def _over_arrays(self, arrays, out):
        for name, a in zip(self.arguments, arrays):
            if a.dtype.kind not in "biuf":
                raise TypeError(f"{self.__name__}: argument {name} must be real numbers, got {a.dtype}")
        if out is not None and not (isinstance(out, np.ndarray) and out.dtype == np.float64):
            raise TypeError(f"{self.__name__}: out must be a float64 array, got {getattr(out, 'dtype', type(out))}")
        shapes = {a.shape for a in arrays}
        try:
            shape = shapes.pop() if len(shapes) == 1 else np.broadcast_shapes(*shapes)
        except ValueError:
            shapes = ", ".join(f"{n} {a.shape}" for n, a in zip(self.arguments, arrays))
            raise ValueError(f"{self.__name__}: arguments do not broadcast: {shapes}") from None
        if out is not None and (out.shape != shape or not out.flags.writeable):
            raise ValueError(f"{self.__name__}: out must be writeable and of shape {shape}, got {out.shape}")
        result = self._fill(arrays, out, shape)
        return float(result) if out is None and not shape else result

    def _fill(self, arrays, out, shape):
        result = np.empty(shape) if out is None else out
        block, size = self.block, result.size
        columns = [_column(a, shape, size, result) for a in arrays]
        flat = result.reshape(-1) if result.flags.c_contiguous else np.empty(size)
        for start in range(0, size, _CHUNK):
            stop = min(start + _CHUNK, size)
            block(*[c[start:stop] if c.size == size else c[:stop - start] for c in columns], flat[start:stop])
        if not result.flags.c_contiguous:
            result[...] = flat.reshape(shape)
        return result

    def compile(self):
        """Compile all forms now."""
        from numba.core import types

        self.block, self.cfunc
        with _LOCK:
            self.jit.compile((types.float64,) * len(self.arguments))


HASH = {
    "fermi": "sha256:96fb6f9f752a372384914e6411350f8fd390081785fa4c4058412fdbc1f9bb5a",
    "fermi_empty": "sha256:0290bdb74f9e3fa1c3cd9f2d37c210751b621a36e3f5387e88867f346f137710",
    "fermi_difference": "sha256:519292d41a921f5c920d697c1a2f2c6f92c88b8002c7da82e7a2531b7349df77",
    "even_weight": "sha256:90f2eb4b1c98517940a385d768689a0b88594a2621dda316c78aea6393d4f74c",
    "even_ratio": "sha256:d423578d7a1f5ee1adf5c9f8e277e16bd589b930ac078ab042ea69c026d99b1b",
    "asymmetry": "sha256:6023ddccb1b59ae6d65f62c9e295b7aebab0fbf05223e3997dc6768c59f6ae2e",
    "even_turn": "sha256:01e5573d4de398164d54b6fb8d6e634fa2b8347eb7e44bb31715d5865fe17f92",
    "even_keep": "sha256:c8f7d5afd1b13163c59f0cf08e1e7c35fee4c4aead6fbde76fd21e2f443840e0",
    "density": "sha256:106b8999eb7fa840e37989bb2c92deba2aa280fbefc5f81db22dc12e0b9b8368",
    "density_sharp": "sha256:d0b8b91bb32176698e9106c5c6789ae3370a225e98fc42670aea8e3f21a8d58b",
    "gap_interpolation": "sha256:88db3673f64dae864d48f285131c9e2899708b127cf0a0722d947698fa67cc94",
    "log_gap_warm": "sha256:1afac823c9acccd57aba069bf334a001b76f6cca331a4ca628f3b552cb590cc9",
    "log_gap_cold": "sha256:ed3865e0701a6370a41996707625e4731e27102a287f201bd1469b303e60441e",
    "four_state_turns": "sha256:db443523a7065ec41d7bac75102f9044e8a573528ba5ccd056341f22bd28661c",
    "four_state_drag": "sha256:b063cbd4c811a04f88f2303fa08e759875abf563b85de2a55f2105d15c6aa9c4",
    "four_state_drag_large_bias": "sha256:d542ec0af1eba1af141a597174480ee020c3908327c0e23c48b6e100862b9c49",
    "andreev_drag": "sha256:e3c857944782414423f87f88ab5583cbc7ae15504ac1408ac3a3bb9dd5301dd4",
    "andreev_drive": "sha256:5be796379f077626e56e6f7ae71ba2b208c890a0de92b138ec6691d7b8ab07de",
}

_HELPERS = (
    "_exp_core", "_powers_of_two", "_exp", "_cosh", "_exp_near", "_expm1_near", "_expm1", "_sinh", "_tanh",
    "_fermi_point", "_fermi_empty_point", "_fermi_difference_point", "_even_weight_point",
    "_even_ratio_point", "_asymmetry_point", "_even_turn_point", "_even_keep_point", "_density_point",
    "_density_sharp_point", "_gap_interpolation_point", "_log_gap_warm_term", "_log_gap_warm_point",
    "_log_gap_cold_term", "_log_gap_cold_point", "_four_state_turns_point", "_four_state_drag_point",
    "_four_state_drag_large_bias_point", "_andreev_drag_point", "_andreev_drive_point",
)


def _exp_core(z):
    """r, e**r - 1 - r and the shifted integer n, where z = n log 2 + r and abs(r) <= log(2)/2."""
    t = _fma(z, 1.4426950408889634, 6755399441056767.0)
    n = t - 6755399441056767.0
    h = _fma(n, -0.6931471805599453, z)
    r = _fma(n, -2.3190468138462996e-17, h)
    c = _fma(n, -2.3190468138462996e-17, h - r)
    q = 2.0921580031496342e-09
    q = _fma(q, r, 2.5105206979141028e-08)
    q = _fma(q, r, 2.7557252937891864e-07)
    q = _fma(q, r, 2.7557255424107007e-06)
    q = _fma(q, r, 2.4801587347316344e-05)
    q = _fma(q, r, 0.00019841269874801973)
    q = _fma(q, r, 0.0013888888888874407)
    q = _fma(q, r, 0.008333333333326141)
    q = _fma(q, r, 0.041666666666666685)
    q = _fma(q, r, 0.1666666666666667)
    q = _fma(q, r, 0.5)
    return r, _fma(r*r, q, _fma(c, r, c)), t


def _powers_of_two(t):
    """2**n as a product of two factors, and one over the second: n runs beyond the exponents of float64."""
    n = t - 6755399441056767.0
    a = _fma(n, 0.5, 6755399441056767.0)
    b = n - (a - 6755399441056767.0)
    first = np.int64(np.float64(a).view(np.int64) << 52).view(np.float64)
    second = np.int64(np.float64(b + 6755399441056767.0).view(np.int64) << 52).view(np.float64)
    inverse = np.int64(np.float64(6755399441056767.0 - b).view(np.int64) << 52).view(np.float64)
    return first, second, inverse


def _exp(z):
    """e**z for every float64."""
    z = -746.0 if z < -746.0 else z
    z = 710.0 if z > 710.0 else z
    r, q, t = _exp_core(z)
    a, b, _ = _powers_of_two(t)
    return _fma(a, r + q, a)*b


def _cosh(x):
    """Hyperbolic cosine for every float64."""
    h = _exp(0.5*abs(x))
    e = h*h
    y = 0.5*e + 0.5/e
    z = (0.5*h)*h
    return y if e < 1e300 else z


def _exp_near(z):
    """e**z for -708 <= z <= 709, where 2**n is one factor; beyond, the value at the end."""
    z = -708.0 if z < -708.0 else z
    z = 709.0 if z > 709.0 else z
    r, q, t = _exp_core(z)
    a = np.int64(np.float64(t).view(np.int64) << 52).view(np.float64)
    return _fma(a, r + q, a)


def _expm1_near(z):
    """e**z - 1 for z <= 709; beyond, the value at the end."""
    z = -708.0 if z < -708.0 else z
    z = 709.0 if z > 709.0 else z
    r, q, t = _exp_core(z)
    a = np.int64(np.float64(t).view(np.int64) << 52).view(np.float64)
    d = a - 1.0
    h = _fma(a, r, d)
    e = (a - d) - 1.0
    return h + _fma(a, q, _fma(a, r, d - h) + e)


def _expm1(z):
    """e**z - 1 for every float64."""
    z = -746.0 if z < -746.0 else z
    z = 710.0 if z > 710.0 else z
    r, q, t = _exp_core(z)
    a, b, c = _powers_of_two(t)
    d = a - c
    h = _fma(a, r, d)
    e = (a - d) - c
    return (h + _fma(a, q, _fma(a, r, d - h) + e))*b


def _sinh(x):
    """Hyperbolic sine for every float64."""
    a = abs(x)
    t = _expm1(a)
    h = _exp(0.5*a)
    y = 0.5*(t + t/(1.0 + t))
    z = (0.5*h)*h
    y = y if a < 40.0 else z
    return y if x >= 0.0 else -y


def _tanh(x):
    """Hyperbolic tangent for every float64."""
    t = _expm1(-2.0*abs(x))
    y = -t/(2.0 + t)
    return y if x >= 0.0 else -y


def _fermi_point(x):
    r"""occupation in a lead  (normal-fill)

        \frac{1}{e^{x} + 1}

    x in [-700, 700], unit 1  energy above the chemical potential over T
    Value in unit 1. Cost: 1 add, 1 div, 1 exp_near.
    sha256:96fb6f9f752a372384914e6411350f8fd390081785fa4c4058412fdbc1f9bb5a
    """
    x = float(x)
    t0 = 1.0 + _exp_near(x)
    return 1.0/t0


def _fermi_block(x, out):
    for i in range(out.size):
        out[i] = _fermi_point(x[i])


def _fermi_callback(n, args):
    return _fermi_point(args[0])


def _fermi_empty_point(x):
    r"""one less the occupation  (normal-empty)

        \frac{1}{1 + e^{- x}}

    x in [-700, 700], unit 1  energy above the chemical potential over T
    Value in unit 1. Cost: 1 add, 1 div, 1 exp_near, 1 neg.
    sha256:0290bdb74f9e3fa1c3cd9f2d37c210751b621a36e3f5387e88867f346f137710
    """
    x = float(x)
    t0 = 1.0 + _exp_near(-x)
    return 1.0/t0


def _fermi_empty_block(x, out):
    for i in range(out.size):
        out[i] = _fermi_empty_point(x[i])


def _fermi_empty_callback(n, args):
    return _fermi_empty_point(args[0])


def _fermi_difference_point(x, d):
    r"""occupation in a lead at x, less that in another at x + d  (flux-pair)

        \frac{1 - e^{- d}}{\left(e^{x} + 1\right) \left(e^{- d - x} + 1\right)}

    x in [-350, 350], unit 1  energy above the chemical potential over T
    d in [-350, 350], unit 1  the same for another lead, less the first
    Value in unit 1. Cost: 3 add, 1 div, 2 exp_near, 1 expm1_near, 1 mul, 3 neg.
    sha256:519292d41a921f5c920d697c1a2f2c6f92c88b8002c7da82e7a2531b7349df77
    """
    x, d = float(x), float(d)
    return -_expm1_near(-d)/((1.0 + _exp_near(x))*(1.0 + _exp_near(-d - x)))


def _fermi_difference_block(x, d, out):
    for i in range(out.size):
        out[i] = _fermi_difference_point(x[i], d[i])


def _fermi_difference_callback(n, args):
    return _fermi_difference_point(args[0], args[1])


def _even_weight_point(detuning, Gamma_S):
    r"""weight of two electrons in |+>  (x-stable)

        \begin{cases} \frac{\Gamma_{S}^{2}}{2 \sqrt{\Gamma_{S}^{2} + detuning^{2}} \left(\sqrt{\Gamma_{S}^{2} + detuning^{2}} + \left|{detuning}\right|\right)} & \text{for}\: detuning > 0 \\\frac{\sqrt{\Gamma_{S}^{2} + detuning^{2}} + \left|{detuning}\right|}{2 \sqrt{\Gamma_{S}^{2} + detuning^{2}}} & \text{otherwise} \end{cases}

    detuning in [-1e+06, 1e+06], unit 1  detuning of the even states at n = 0
    Gamma_S in [1e-06, 1e+06], unit 1  pairing
    Value in unit 1. Cost: 1 abs, 1 add, 2 div, 1 fma, 3 mul, 1 select, 1 sqrt.
    sha256:90f2eb4b1c98517940a385d768689a0b88594a2621dda316c78aea6393d4f74c
    """
    detuning, Gamma_S = float(detuning), float(Gamma_S)
    t4 = Gamma_S*Gamma_S
    t0 = t4
    t5 = _fma(detuning, detuning, t0)
    t1 = np.sqrt(t5)
    t2 = t1 + abs(detuning)
    t3 = 0.5/t1
    t6 = t2*t3
    t7 = t0*t3/t2
    t8 = t7 if detuning > 0.0 else t6
    return t8


def _even_weight_block(detuning, Gamma_S, out):
    for i in range(out.size):
        out[i] = _even_weight_point(detuning[i], Gamma_S[i])


def _even_weight_callback(n, args):
    return _even_weight_point(args[0], args[1])


def _even_ratio_point(detuning, Gamma_S):
    r"""ratio of electrons and holes in a transition to |+> or from |->  (r-plus, r-minus, r-stable)

        \begin{cases} \frac{\Gamma_{S}^{2}}{\left(\sqrt{\Gamma_{S}^{2} + detuning^{2}} + \left|{detuning}\right|\right)^{2}} & \text{for}\: detuning > 0 \\\frac{\left(\sqrt{\Gamma_{S}^{2} + detuning^{2}} + \left|{detuning}\right|\right)^{2}}{\Gamma_{S}^{2}} & \text{otherwise} \end{cases}

    detuning in [-1e+06, 1e+06], unit 1  detuning of the even states at n = 0
    Gamma_S in [1e-06, 1e+06], unit 1  pairing
    Value in unit 1. Cost: 1 abs, 1 add, 2 div, 1 fma, 2 mul, 1 select, 1 sqrt.
    sha256:d423578d7a1f5ee1adf5c9f8e277e16bd589b930ac078ab042ea69c026d99b1b
    """
    detuning, Gamma_S = float(detuning), float(Gamma_S)
    t2 = Gamma_S*Gamma_S
    t0 = t2
    t3 = _fma(detuning, detuning, t0)
    t4 = np.sqrt(t3) + abs(detuning)
    t5 = t4*t4
    t1 = t5
    t6 = t1/t0
    t7 = t0/t1
    t8 = t7 if detuning > 0.0 else t6
    return t8


def _even_ratio_block(detuning, Gamma_S, out):
    for i in range(out.size):
        out[i] = _even_ratio_point(detuning[i], Gamma_S[i])


def _even_ratio_callback(n, args):
    return _even_ratio_point(args[0], args[1])


def _asymmetry_point(detuning, U_ap, Gamma_S):
    r"""R of Fig. 2(b)  (R, R-stable)

        \begin{cases} \frac{U_{ap} \left(U_{ap} + 2 detuning\right) \left(- detuning \left(U_{ap} + detuning\right) + \sqrt{\Gamma_{S}^{2} + detuning^{2}} \sqrt{\Gamma_{S}^{2} + \left(U_{ap} + detuning\right)^{2}}\right)}{\left(detuning \sqrt{\Gamma_{S}^{2} + \left(U_{ap} + detuning\right)^{2}} - \sqrt{\Gamma_{S}^{2} + detuning^{2}} \left(U_{ap} + detuning\right)\right) \left(\Gamma_{S}^{2} + detuning^{2} + \left(U_{ap} + detuning\right)^{2}\right)} & \text{for}\: detuning \left(U_{ap} + detuning\right) < 0 \\\frac{- detuning \sqrt{\Gamma_{S}^{2} + \left(U_{ap} + detuning\right)^{2}} - \sqrt{\Gamma_{S}^{2} + detuning^{2}} \left(U_{ap} + detuning\right)}{detuning \left(U_{ap} + detuning\right) + \sqrt{\Gamma_{S}^{2} + detuning^{2}} \sqrt{\Gamma_{S}^{2} + \left(U_{ap} + detuning\right)^{2}}} & \text{otherwise} \end{cases}

    detuning in [-1e+06, 1e+06], unit 1  detuning of the even states at n = 0
    U_ap in [1e-06, 1e+06], unit 1  interdot charging
    Gamma_S in [1e-06, 1e+06], unit 1  pairing
    Value in unit 1. Cost: 5 add, 2 div, 4 fma, 8 mul, 2 neg, 1 select, 2 sqrt.
    sha256:6023ddccb1b59ae6d65f62c9e295b7aebab0fbf05223e3997dc6768c59f6ae2e
    """
    detuning, U_ap, Gamma_S = float(detuning), float(U_ap), float(Gamma_S)
    t9 = detuning*detuning
    t0 = t9
    t10 = Gamma_S*Gamma_S
    t1 = t10
    t2 = detuning + U_ap
    t3 = _fma(t2, t2, t1)
    t4 = detuning*t2
    t11 = t0 + t1
    t5 = np.sqrt(t11)
    t6 = np.sqrt(t3)
    t7 = detuning*t6
    t8 = t2*t5
    t12 = (-t7 - t8)/_fma(t5, t6, t4)
    t13 = U_ap*_fma(2.0, detuning, U_ap)*_fma(t5, t6, -t4)/((t0 + t3)*(t7 - t8))
    t14 = t13 if t4 < 0.0 else t12
    return t14


def _asymmetry_block(detuning, U_ap, Gamma_S, out):
    for i in range(out.size):
        out[i] = _asymmetry_point(detuning[i], U_ap[i], Gamma_S[i])


def _asymmetry_callback(n, args):
    return _asymmetry_point(args[0], args[1], args[2])


def _even_turn_point(detuning, U_ap, Gamma_S):
    r"""weight of turn of |+> into |-> when the active dot is charged  (s-stable)

        \begin{cases} \frac{\Gamma_{S}^{2} U_{ap}^{2}}{\left(2 + \frac{2 \left(\Gamma_{S}^{2} + detuning \left(U_{ap} + detuning\right)\right)}{\sqrt{\Gamma_{S}^{2} + detuning^{2}} \sqrt{\Gamma_{S}^{2} + \left(U_{ap} + detuning\right)^{2}}}\right) \left(\Gamma_{S}^{2} + detuning^{2}\right) \left(\Gamma_{S}^{2} + \left(U_{ap} + detuning\right)^{2}\right)} & \text{for}\: \frac{\Gamma_{S}^{2} + detuning \left(U_{ap} + detuning\right)}{\sqrt{\Gamma_{S}^{2} + detuning^{2}} \sqrt{\Gamma_{S}^{2} + \left(U_{ap} + detuning\right)^{2}}} > 0 \\- \frac{\Gamma_{S}^{2} U_{ap}^{2}}{\left(2 - \frac{2 \left(\Gamma_{S}^{2} + detuning \left(U_{ap} + detuning\right)\right)}{\sqrt{\Gamma_{S}^{2} + detuning^{2}} \sqrt{\Gamma_{S}^{2} + \left(U_{ap} + detuning\right)^{2}}}\right) \left(\Gamma_{S}^{2} + detuning^{2}\right) \left(\Gamma_{S}^{2} + \left(U_{ap} + detuning\right)^{2}\right)} + 1 & \text{otherwise} \end{cases}

    detuning in [-1e+06, 1e+06], unit 1  detuning of the even states at n = 0
    U_ap in [1e-06, 1e+06], unit 1  interdot charging
    Gamma_S in [1e-06, 1e+06], unit 1  pairing
    Value in unit 1. Cost: 4 add, 4 div, 3 fma, 6 mul, 1 select, 2 sqrt.
    sha256:01e5573d4de398164d54b6fb8d6e634fa2b8347eb7e44bb31715d5865fe17f92
    """
    detuning, U_ap, Gamma_S = float(detuning), float(U_ap), float(Gamma_S)
    t7 = Gamma_S*Gamma_S
    t0 = t7
    t1 = _fma(detuning, detuning, t0)
    t2 = detuning + U_ap
    t3 = _fma(t2, t2, t0)
    t4 = _fma(detuning, t2, t0)/(np.sqrt(t1)*np.sqrt(t3))
    t5 = 2.0*t4
    t8 = U_ap*U_ap
    t6 = t0*t8/(t1*t3)
    t9 = 1.0 - t6/(2.0 - t5)
    t10 = t6/(2.0 + t5)
    t11 = t10 if t4 > 0.0 else t9
    return t11


def _even_turn_block(detuning, U_ap, Gamma_S, out):
    for i in range(out.size):
        out[i] = _even_turn_point(detuning[i], U_ap[i], Gamma_S[i])


def _even_turn_callback(n, args):
    return _even_turn_point(args[0], args[1], args[2])


def _even_keep_point(detuning, U_ap, Gamma_S):
    r"""weight of keeping the branch when the active dot is charged  (s-stable)

        \begin{cases} - \frac{\Gamma_{S}^{2} U_{ap}^{2}}{\left(2 + \frac{2 \left(\Gamma_{S}^{2} + detuning \left(U_{ap} + detuning\right)\right)}{\sqrt{\Gamma_{S}^{2} + detuning^{2}} \sqrt{\Gamma_{S}^{2} + \left(U_{ap} + detuning\right)^{2}}}\right) \left(\Gamma_{S}^{2} + detuning^{2}\right) \left(\Gamma_{S}^{2} + \left(U_{ap} + detuning\right)^{2}\right)} + 1 & \text{for}\: \frac{\Gamma_{S}^{2} + detuning \left(U_{ap} + detuning\right)}{\sqrt{\Gamma_{S}^{2} + detuning^{2}} \sqrt{\Gamma_{S}^{2} + \left(U_{ap} + detuning\right)^{2}}} > 0 \\\frac{\Gamma_{S}^{2} U_{ap}^{2}}{\left(2 - \frac{2 \left(\Gamma_{S}^{2} + detuning \left(U_{ap} + detuning\right)\right)}{\sqrt{\Gamma_{S}^{2} + detuning^{2}} \sqrt{\Gamma_{S}^{2} + \left(U_{ap} + detuning\right)^{2}}}\right) \left(\Gamma_{S}^{2} + detuning^{2}\right) \left(\Gamma_{S}^{2} + \left(U_{ap} + detuning\right)^{2}\right)} & \text{otherwise} \end{cases}

    detuning in [-1e+06, 1e+06], unit 1  detuning of the even states at n = 0
    U_ap in [1e-06, 1e+06], unit 1  interdot charging
    Gamma_S in [1e-06, 1e+06], unit 1  pairing
    Value in unit 1. Cost: 4 add, 4 div, 3 fma, 6 mul, 1 select, 2 sqrt.
    sha256:c8f7d5afd1b13163c59f0cf08e1e7c35fee4c4aead6fbde76fd21e2f443840e0
    """
    detuning, U_ap, Gamma_S = float(detuning), float(U_ap), float(Gamma_S)
    t7 = Gamma_S*Gamma_S
    t0 = t7
    t1 = _fma(detuning, detuning, t0)
    t2 = detuning + U_ap
    t3 = _fma(t2, t2, t0)
    t4 = _fma(detuning, t2, t0)/(np.sqrt(t1)*np.sqrt(t3))
    t5 = 2.0*t4
    t8 = U_ap*U_ap
    t6 = t0*t8/(t1*t3)
    t9 = t6/(2.0 - t5)
    t10 = 1.0 - t6/(2.0 + t5)
    t11 = t10 if t4 > 0.0 else t9
    return t11


def _even_keep_block(detuning, U_ap, Gamma_S, out):
    for i in range(out.size):
        out[i] = _even_keep_point(detuning[i], U_ap[i], Gamma_S[i])


def _even_keep_callback(n, args):
    return _even_keep_point(args[0], args[1], args[2])


def _density_point(E, Delta, eta):
    r"""density of states over the normal one, broadened  (nu, nu-closed)

        \frac{\sqrt{\frac{\eta^{2} \left(\frac{1}{\Delta + \sqrt{\eta^{2} + \left(\Delta + \left|{E}\right|\right)^{2}} + \left|{E}\right|} + \frac{1}{\sqrt{\eta^{2} + \left(- \Delta + \left|{E}\right|\right)^{2}} + \left|{\Delta - \left|{E}\right|}\right|}\right)}{2} + \max\left(0, - \Delta + \left|{E}\right|\right)} \left(\Delta + \frac{\eta^{2} \left(\frac{1}{\Delta + \sqrt{\eta^{2} + \left(\Delta + \left|{E}\right|\right)^{2}} + \left|{E}\right|} + \frac{1}{\sqrt{\eta^{2} + \left(- \Delta + \left|{E}\right|\right)^{2}} + \left|{\Delta - \left|{E}\right|}\right|}\right)}{2} + \max\left(0, - \Delta + \left|{E}\right|\right)\right) \sqrt{2 \Delta + \frac{\eta^{2} \left(\frac{1}{\Delta + \sqrt{\eta^{2} + \left(\Delta + \left|{E}\right|\right)^{2}} + \left|{E}\right|} + \frac{1}{\sqrt{\eta^{2} + \left(- \Delta + \left|{E}\right|\right)^{2}} + \left|{\Delta - \left|{E}\right|}\right|}\right)}{2} + \max\left(0, - \Delta + \left|{E}\right|\right)}}{\sqrt{\eta^{2} + \left(- \Delta + \left|{E}\right|\right)^{2}} \sqrt{\eta^{2} + \left(\Delta + \left|{E}\right|\right)^{2}}}

    E in [-1000, 1000], unit 1  energy
    Delta in [0.001, 1000], unit 1  gap
    eta in [1e-12, 10], unit 1  Dynes broadening
    Value in unit 1. Cost: 2 abs, 6 add, 3 div, 4 fma, 5 mul, 1 neg, 2 select, 4 sqrt.
    sha256:106b8999eb7fa840e37989bb2c92deba2aa280fbefc5f81db22dc12e0b9b8368
    """
    E, Delta, eta = float(E), float(Delta), float(eta)
    t8 = eta*eta
    t0 = t8
    t1 = abs(E)
    t2 = t1 + Delta
    t9 = _fma(t2, t2, t0)
    t3 = np.sqrt(t9)
    t4 = Delta - t1
    t5 = -t4
    t10 = _fma(t5, t5, t0)
    t6 = np.sqrt(t10)
    t11 = 0.0 if 0.0 > t5 else t5
    t12 = 0.0 if 0.0 != 0.0 else t11
    t13 = t2 + t3
    t14 = t6 + abs(t4)
    t7 = _fma(0.5*t0, 1.0/t13 + 1.0/t14, t12)
    t15 = _fma(2.0, Delta, t7)
    return np.sqrt(t7)*np.sqrt(t15)*(t7 + Delta)/(t3*t6)


def _density_block(E, Delta, eta, out):
    for i in range(out.size):
        out[i] = _density_point(E[i], Delta[i], eta[i])


def _density_callback(n, args):
    return _density_point(args[0], args[1], args[2])


def _density_sharp_point(x, Delta):
    r"""the same without broadening  (nu-above)

        \frac{\Delta + x}{\sqrt{x} \sqrt{2 \Delta + x}}

    x in [1e-12, 1e+06], unit 1  energy above the edge of the gap
    Delta in [0.001, 1000], unit 1  gap
    Value in unit 1. Cost: 1 add, 1 div, 1 fma, 1 mul, 2 sqrt.
    sha256:d0b8b91bb32176698e9106c5c6789ae3370a225e98fc42670aea8e3f21a8d58b
    """
    x, Delta = float(x), float(Delta)
    t0 = _fma(2.0, Delta, x)
    return (Delta + x)/(np.sqrt(x)*np.sqrt(t0))


def _density_sharp_block(x, Delta, out):
    for i in range(out.size):
        out[i] = _density_sharp_point(x[i], Delta[i])


def _density_sharp_callback(n, args):
    return _density_sharp_point(args[0], args[1])


def _gap_interpolation_point(t):
    r"""Delta(T)/Delta(0) by tanh  (gap-tanh)

        \tanh{\left(\frac{87 \sqrt{1 - t}}{50 \sqrt{t}} \right)}

    t in [0.001, 0.999999], unit 1  T/T_c, below one
    Value in unit 1. Cost: 1 add, 1 div, 1 mul, 2 sqrt, 1 tanh.
    sha256:88db3673f64dae864d48f285131c9e2899708b127cf0a0722d947698fa67cc94
    """
    t = float(t)
    t0 = 1.0 - t
    return _tanh(1.74*np.sqrt(t0)/np.sqrt(t))


def _gap_interpolation_block(t, out):
    for i in range(out.size):
        out[i] = _gap_interpolation_point(t[i])


def _gap_interpolation_callback(n, args):
    return _gap_interpolation_point(args[0])


_log_gap_warm_w = np.array([
    0.19999999999999998, 0.19999999999999998, 0.19999999999999998, 0.19999999999999998, 0.19999999999999998,
    0.19999999999999998, 0.19999999999999998, 0.19999999999999998, 0.19999999999999998, 0.19999999999999998,
    0.19999999999999998, 0.19999999999999998, 0.19999999999999998, 0.19999999999999998, 0.19999999999999998,
    0.19999999999999998, 0.19999999999999998, 0.19999999999999998, 0.19999999999999998, 0.19999999999999998,
    0.19999999999999998, 0.19999999999999998, 0.19999999999999998, 0.19999999999999998, 0.19999999999999998,
    0.19999999999999998, 0.19999999999999998, 0.19999999999999998, 0.19999999999999998, 0.19999999999999998,
    0.19999999999999998, 0.19999999999999998, 0.19999999999999998, 0.19999999999999998, 0.19999999999999998,
    0.19999999999999998, 0.19999999999999998, 0.19999999999999998, 0.19999999999999998, 0.19999999999999998,
    0.19999999999999998, 0.19999999999999998, 0.19999999999999998, 0.19999999999999998, 0.19999999999999998,
    0.19999999999999998, 0.19999999999999998, 0.19999999999999998, 0.19999999999999998, 0.19999999999999998,
    0.19999999999999998, 0.19999999999999998, 0.19999999999999998, 0.19999999999999998, 0.19999999999999998,
    0.19999999999999998, 0.19999999999999998, 0.19999999999999998, 0.19999999999999998, 0.19999999999999998,
    0.19999999999999998, 0.19999999999999998, 0.19999999999999998, 0.19999999999999998, 0.19999999999999998,
    0.19999999999999998, 0.19999999999999998, 0.19999999999999998, 0.19999999999999998, 0.19999999999999998,
    0.19999999999999998, 0.19999999999999998, 0.19999999999999998, 0.19999999999999998, 0.19999999999999998,
    0.19999999999999998, 0.19999999999999998, 0.19999999999999998, 0.19999999999999998, 0.19999999999999998,
    0.19999999999999998, 0.19999999999999998, 0.19999999999999998, 0.19999999999999998, 0.19999999999999998,
    0.19999999999999998, 0.19999999999999998, 0.19999999999999998, 0.19999999999999998, 0.19999999999999998,
    0.19999999999999998, 0.19999999999999998, 0.19999999999999998, 0.19999999999999998, 0.19999999999999998,
    0.19999999999999998, 0.19999999999999998,
])


_log_gap_warm_n0 = np.array([
    7382.390816653002, 6044.190406470523, 4948.564579891658, 4051.5420254925925, 3317.122078505479, 2715.829887734386,
    2223.5334862835894, 1820.4752909929618, 1490.4791612521776, 1220.3011936797386, 999.0981977777755,
    817.9925206243436, 669.7157554901129, 548.3170351552119, 448.92420271278263, 367.5482748050051,
    300.92334971467756, 246.37553526194623, 201.71563612245586, 165.151293732197, 135.21505264493453,
    110.70546639256483, 90.63887921978595, 74.20994852478783, 60.75932363289194, 49.74718373883921, 40.73157300243559,
    33.350663308872804, 27.308232836016483, 22.36177763257849, 18.312779083062637, 14.998736658678668,
    12.286646200543856, 10.067661995777765, 8.252728416861133, 6.769005806608011, 5.556947166965506,
    4.567908328898227, 3.7621956910836314, 3.1074731763172663, 2.577464471194885, 2.1508984653931402,
    1.8106555673243747, 1.5430806348152437, 1.3374349463048445, 1.1854652182422676, 1.0810723718384547,
    1.020066755619076, 1.0, 1.020066755619076, 1.0810723718384547, 1.1854652182422676, 1.3374349463048445,
    1.5430806348152437, 1.8106555673243747, 2.1508984653931402, 2.577464471194885, 3.1074731763172663,
    3.7621956910836314, 4.567908328898227, 5.556947166965506, 6.769005806608011, 8.252728416861133,
    10.067661995777765, 12.286646200543856, 14.998736658678668, 18.312779083062637, 22.36177763257849,
    27.308232836016483, 33.350663308872804, 40.73157300243559, 49.74718373883921, 60.75932363289194,
    74.20994852478783, 90.63887921978595, 110.70546639256483, 135.21505264493453, 165.151293732197,
    201.71563612245586, 246.37553526194623, 300.92334971467756, 367.5482748050051, 448.92420271278263,
    548.3170351552119, 669.7157554901129, 817.9925206243436, 999.0981977777755, 1220.3011936797386,
    1490.4791612521776, 1820.4752909929618, 2223.5334862835894, 2715.829887734386, 3317.122078505479,
    4051.5420254925925, 4948.564579891658, 6044.190406470523, 7382.390816653002,
])


def _log_gap_warm_term(i, y):
    w = _log_gap_warm_w[i]
    n0 = _log_gap_warm_n0[i]
    return w/(1.0 + _exp(n0*y))


def _log_gap_warm_point(y):
    r"""log of Delta(0)/Delta(T)  (gap-log)

        \int_{- \frac{48}{5}}^{\frac{48}{5}} \frac{1}{e^{y \cosh{\left(\theta \right)}} + 1}\, d\theta

    y in [0.01, 5], unit 1  gap over T
    Value in unit 1. Cost: 97 nodes, each 1 add, 1 div, 1 exp, 1 mul.
    sha256:1afac823c9acccd57aba069bf334a001b76f6cca331a4ca628f3b552cb590cc9
    """
    y = float(y)
    terms_ = np.empty(97)
    for i in range(97):
        terms_[i] = _log_gap_warm_term(i, y)
    total_ = 0.0
    for i in range(97):  # apart: the terms vectorise, the order of the sum is fixed
        total_ += terms_[i]
    return total_


def _log_gap_warm_block(y, out):
    for start_ in range(0, out.size, 512):
        y_ = y[start_:start_ + 512]
        out_ = out[start_:start_ + 512]
        for j in range(out_.size):
            out_[j] = 0.0
        for i in range(97):
            for j in range(out_.size):
                out_[j] += _log_gap_warm_term(i, y_[j])


def _log_gap_warm_callback(n, args):
    return _log_gap_warm_point(args[0])


_log_gap_cold_w = np.array([
    0.39999999999999997, 0.39999999999999997, 0.39999999999999997, 0.39999999999999997, 0.39999999999999997,
    0.39999999999999997, 0.39999999999999997, 0.39999999999999997, 0.39999999999999997, 0.39999999999999997,
    0.39999999999999997, 0.39999999999999997, 0.39999999999999997, 0.39999999999999997, 0.39999999999999997,
    0.39999999999999997, 0.39999999999999997, 0.39999999999999997, 0.39999999999999997, 0.39999999999999997,
    0.39999999999999997, 0.39999999999999997, 0.39999999999999997, 0.39999999999999997, 0.39999999999999997,
    0.39999999999999997, 0.39999999999999997, 0.39999999999999997, 0.39999999999999997, 0.39999999999999997,
    0.39999999999999997, 0.39999999999999997, 0.39999999999999997, 0.39999999999999997, 0.39999999999999997,
    0.39999999999999997, 0.39999999999999997, 0.39999999999999997, 0.39999999999999997, 0.39999999999999997,
    0.39999999999999997, 0.39999999999999997, 0.39999999999999997, 0.39999999999999997, 0.39999999999999997,
    0.39999999999999997, 0.39999999999999997, 0.39999999999999997, 0.39999999999999997, 0.39999999999999997,
    0.39999999999999997, 0.39999999999999997, 0.39999999999999997, 0.39999999999999997, 0.39999999999999997,
    0.39999999999999997, 0.39999999999999997, 0.39999999999999997, 0.39999999999999997, 0.39999999999999997,
    0.39999999999999997, 0.39999999999999997, 0.39999999999999997, 0.39999999999999997, 0.39999999999999997,
    0.39999999999999997, 0.39999999999999997, 0.39999999999999997, 0.39999999999999997,
])


_log_gap_cold_n0 = np.array([
    -46.239999999999995, -43.559999999999995, -40.96, -38.44, -36.0, -33.64, -31.36, -29.16, -27.04, -25.0, -23.04,
    -21.16, -19.36, -17.64, -16.0, -14.44, -12.959999999999999, -11.559999999999999, -10.24, -9.0, -7.84, -6.76,
    -5.76, -4.84, -4.0, -3.2399999999999998, -2.56, -1.96, -1.44, -1.0, -0.64, -0.36, -0.16, -0.04, 0.0, -0.04, -0.16,
    -0.36, -0.64, -1.0, -1.44, -1.96, -2.56, -3.2399999999999998, -4.0, -4.84, -5.76, -6.76, -7.84, -9.0, -10.24,
    -11.559999999999999, -12.959999999999999, -14.44, -16.0, -17.64, -19.36, -21.16, -23.04, -25.0, -27.04, -29.16,
    -31.36, -33.64, -36.0, -38.44, -40.96, -43.559999999999995, -46.239999999999995,
])


_log_gap_cold_n1 = np.array([
    46.239999999999995, 43.559999999999995, 40.96, 38.44, 36.0, 33.64, 31.36, 29.16, 27.04, 25.0, 23.04, 21.16, 19.36,
    17.64, 16.0, 14.44, 12.959999999999999, 11.559999999999999, 10.24, 9.0, 7.84, 6.76, 5.76, 4.84, 4.0,
    3.2399999999999998, 2.56, 1.96, 1.44, 1.0, 0.64, 0.36, 0.16, 0.04, 0.0, 0.04, 0.16, 0.36, 0.64, 1.0, 1.44, 1.96,
    2.56, 3.2399999999999998, 4.0, 4.84, 5.76, 6.76, 7.84, 9.0, 10.24, 11.559999999999999, 12.959999999999999, 14.44,
    16.0, 17.64, 19.36, 21.16, 23.04, 25.0, 27.04, 29.16, 31.36, 33.64, 36.0, 38.44, 40.96, 43.559999999999995,
    46.239999999999995,
])


def _log_gap_cold_term(i, y):
    w = _log_gap_cold_w[i]
    n0 = _log_gap_cold_n0[i]
    n1 = _log_gap_cold_n1[i]
    t0 = _exp(n0 - y)
    t1 = _fma(2.0, y, n1)
    return t0*w/((1.0 + t0)*np.sqrt(t1))


def _log_gap_cold_point(y):
    r"""log of Delta(0)/Delta(T)  (gap-log)

        \int_{- \frac{34}{5}}^{\frac{34}{5}} \frac{2 e^{- v^{2} - y}}{\sqrt{v^{2} + 2 y} \left(e^{- v^{2} - y} + 1\right)}\, dv

    y in [1, 700], unit 1  gap over T
    Value in unit 1. Cost: 69 nodes, each 2 add, 1 div, 1 exp, 1 fma, 2 mul, 1 sqrt.
    sha256:ed3865e0701a6370a41996707625e4731e27102a287f201bd1469b303e60441e
    """
    y = float(y)
    terms_ = np.empty(69)
    for i in range(69):
        terms_[i] = _log_gap_cold_term(i, y)
    total_ = 0.0
    for i in range(69):  # apart: the terms vectorise, the order of the sum is fixed
        total_ += terms_[i]
    return total_


def _log_gap_cold_block(y, out):
    for start_ in range(0, out.size, 512):
        y_ = y[start_:start_ + 512]
        out_ = out[start_:start_ + 512]
        for j in range(out_.size):
            out_[j] = 0.0
        for i in range(69):
            for j in range(out_.size):
                out_[j] += _log_gap_cold_term(i, y_[j])


def _log_gap_cold_callback(n, args):
    return _log_gap_cold_point(args[0])


def _four_state_turns_point(eps_a, eps_p, U_ap, V, Gamma_R, Gamma_0, Gamma_1):
    r"""turns against the ring over Gamma_L; the drag is that times Gamma_N (1/Gamma_0 - 1/Gamma_1), and each turn brings U_ap to the passive dot  (I-qp-law, normal-flux)

        \frac{\Gamma_{0} \Gamma_{1} \Gamma_{R} \sinh{\left(\frac{U_{ap}}{2} \right)} \sinh^{2}{\left(\frac{V}{2} \right)}}{8 \left(\frac{\Gamma_{0} \Gamma_{1} \left(\frac{\Gamma_{R}}{e^{- \frac{V}{2} - eps_{a}} + 1} + \frac{1}{e^{\frac{V}{2} - eps_{a}} + 1}\right)}{e^{- U_{ap} - eps_{p}} + 1} + \frac{\Gamma_{0} \Gamma_{1} \left(\frac{\Gamma_{R}}{e^{- U_{ap} - \frac{V}{2} - eps_{a}} + 1} + \frac{1}{e^{- U_{ap} + \frac{V}{2} - eps_{a}} + 1}\right)}{e^{U_{ap} + eps_{p}} + 1} + \frac{\Gamma_{0} \Gamma_{1} \left(\frac{\Gamma_{R}}{e^{U_{ap} + \frac{V}{2} + eps_{a}} + 1} + \frac{1}{e^{U_{ap} - \frac{V}{2} + eps_{a}} + 1}\right)}{e^{eps_{p}} + 1} + \frac{\Gamma_{0} \Gamma_{1} \left(\frac{\Gamma_{R}}{e^{\frac{V}{2} + eps_{a}} + 1} + \frac{1}{e^{- \frac{V}{2} + eps_{a}} + 1}\right)}{1 + e^{- eps_{p}}} + \frac{\Gamma_{0} \left(\Gamma_{R} + 1\right) \left(\frac{\Gamma_{R}}{e^{- \frac{V}{2} - eps_{a}} + 1} + \frac{1}{e^{\frac{V}{2} - eps_{a}} + 1}\right)}{e^{eps_{p}} + 1} + \frac{\Gamma_{0} \left(\Gamma_{R} + 1\right) \left(\frac{\Gamma_{R}}{e^{- U_{ap} - \frac{V}{2} - eps_{a}} + 1} + \frac{1}{e^{- U_{ap} + \frac{V}{2} - eps_{a}} + 1}\right)}{1 + e^{- eps_{p}}} + \frac{\Gamma_{1} \left(\Gamma_{R} + 1\right) \left(\frac{\Gamma_{R}}{e^{\frac{V}{2} + eps_{a}} + 1} + \frac{1}{e^{- \frac{V}{2} + eps_{a}} + 1}\right)}{e^{U_{ap} + eps_{p}} + 1} + \frac{\Gamma_{1} \left(\Gamma_{R} + 1\right) \left(\frac{\Gamma_{R}}{e^{U_{ap} + \frac{V}{2} + eps_{a}} + 1} + \frac{1}{e^{U_{ap} - \frac{V}{2} + eps_{a}} + 1}\right)}{e^{- U_{ap} - eps_{p}} + 1}\right) \cosh{\left(\frac{eps_{p}}{2} \right)} \cosh{\left(\frac{U_{ap}}{2} + \frac{eps_{p}}{2} \right)} \cosh{\left(\frac{V}{4} - \frac{eps_{a}}{2} \right)} \cosh{\left(\frac{V}{4} + \frac{eps_{a}}{2} \right)} \cosh{\left(\frac{U_{ap}}{2} - \frac{V}{4} + \frac{eps_{a}}{2} \right)} \cosh{\left(\frac{U_{ap}}{2} + \frac{V}{4} + \frac{eps_{a}}{2} \right)}}

    eps_a in [-30, 30], unit 1  level of the active dot over T
    eps_p in [-30, 30], unit 1  level of the passive dot over T
    U_ap in [0.001, 30], unit 1  interdot charging over T
    V in [1e-06, 60], unit 1  bias over T
    Gamma_R in [1e-06, 1e+06], unit 1  coupling over that of L
    Gamma_0 in [1e-06, 1e+06], unit 1  coupling over that of L
    Gamma_1 in [1e-06, 1e+06], unit 1  coupling over that of L
    Value in unit 1. Cost: 31 add, 6 cosh, 13 div, 14 exp_near, 2 expm1_near, 7 fma, 34 mul, 8 neg.
    sha256:db443523a7065ec41d7bac75102f9044e8a573528ba5ccd056341f22bd28661c
    """
    eps_a, eps_p, U_ap, V, Gamma_R, Gamma_0, Gamma_1 = float(eps_a), float(eps_p), float(U_ap), float(V), float(Gamma_R), float(Gamma_0), float(Gamma_1)
    t0 = 0.5*V
    t1 = -t0
    t2 = _expm1_near(t1)
    t27 = 1.0 + _exp_near(-eps_p)
    t3 = 1.0/t27
    t4 = t0 - eps_a
    t5 = eps_a + t0
    t28 = 1.0 + _exp_near(-t4)
    t6 = 1.0/t28 + Gamma_R/(1.0 + _exp_near(t5))
    t7 = Gamma_0*Gamma_1
    t29 = 1.0 + _exp_near(eps_p)
    t8 = 1.0/t29
    t9 = eps_a + t1 + U_ap
    t10 = t5 + U_ap
    t30 = 1.0 + _exp_near(t9)
    t11 = 1.0/t30 + Gamma_R/(1.0 + _exp_near(t10))
    t12 = eps_p + U_ap
    t31 = 1.0 + _exp_near(t12)
    t13 = 1.0/t31
    t14 = 1.0 + Gamma_R
    t15 = t14*Gamma_1
    t32 = 1.0 + _exp_near(t4)
    t16 = 1.0/t32 + Gamma_R/(1.0 + _exp_near(-t5))
    t17 = t14*Gamma_0
    t33 = 1.0 + _exp_near(-t12)
    t18 = 1.0/t33
    t34 = 1.0 + _exp_near(-t9)
    t19 = 1.0/t34 + Gamma_R/(1.0 + _exp_near(-t10))
    t20 = 0.5*U_ap
    t21 = -t20
    t22 = 0.5*eps_p
    t23 = 0.25*V
    t24 = 0.5*eps_a
    t25 = t23 + t24
    t26 = _expm1_near(t21)
    t35 = t2*t2
    t36 = 2.0 + t2
    t37 = t36*t36
    t38 = _exp_near(t1)
    t39 = t38*t38
    return -0.015625*t26*t7*Gamma_R*t35*t37*(2.0 + t26)/(_fma(t3*t6, t7, _fma(t17*t19, t3, _fma(t16*t18, t7, _fma(t16*t17, t8, _fma(t13*t19, t7, _fma(t13*t15, t6, _fma(t11*t7, t8, t11*t15*t18)))))))*t39*_exp_near(t21)*_cosh(t22)*_cosh(t25)*_cosh(t20 + t22)*_cosh(t20 + t25)*_cosh(t23 - t24)*_cosh(t20 + t24 - t23))


def _four_state_turns_block(eps_a, eps_p, U_ap, V, Gamma_R, Gamma_0, Gamma_1, out):
    for i in range(out.size):
        out[i] = _four_state_turns_point(eps_a[i], eps_p[i], U_ap[i], V[i], Gamma_R[i], Gamma_0[i], Gamma_1[i])


def _four_state_turns_callback(n, args):
    return _four_state_turns_point(args[0], args[1], args[2], args[3], args[4], args[5], args[6])


def _four_state_drag_point(eps_a, eps_p, U_ap, V, Gamma_S0, Gamma_S1):
    r"""drag over Gamma_L, where Gamma_N = Gamma_R = Gamma_L  (I-qp, I-qp-law)

        \frac{\left(- \Gamma_{S0} + \Gamma_{S1}\right) \sinh{\left(\frac{U_{ap}}{2} \right)} \sinh^{2}{\left(\frac{V}{2} \right)}}{8 \left(\left(\Gamma_{S0} + 1\right) \left(\frac{\Gamma_{S1}}{e^{- U_{ap} - eps_{p}} + 1} + \frac{1}{e^{- U_{ap} - eps_{p}} + 1}\right) \left(\frac{1}{e^{\frac{V}{2} - eps_{a}} + 1} + \frac{1}{e^{- \frac{V}{2} - eps_{a}} + 1}\right) + \left(\Gamma_{S0} + 1\right) \left(\frac{\Gamma_{S1}}{e^{U_{ap} + eps_{p}} + 1} + \frac{1}{e^{U_{ap} + eps_{p}} + 1}\right) \left(\frac{1}{e^{- U_{ap} + \frac{V}{2} - eps_{a}} + 1} + \frac{1}{e^{- U_{ap} - \frac{V}{2} - eps_{a}} + 1}\right) + \left(\Gamma_{S1} + 1\right) \left(\frac{\Gamma_{S0}}{1 + e^{- eps_{p}}} + \frac{1}{1 + e^{- eps_{p}}}\right) \left(\frac{1}{e^{\frac{V}{2} + eps_{a}} + 1} + \frac{1}{e^{- \frac{V}{2} + eps_{a}} + 1}\right) + \left(\Gamma_{S1} + 1\right) \left(\frac{\Gamma_{S0}}{e^{eps_{p}} + 1} + \frac{1}{e^{eps_{p}} + 1}\right) \left(\frac{1}{e^{U_{ap} + \frac{V}{2} + eps_{a}} + 1} + \frac{1}{e^{U_{ap} - \frac{V}{2} + eps_{a}} + 1}\right) + 2 \left(\frac{\Gamma_{S0}}{1 + e^{- eps_{p}}} + \frac{1}{1 + e^{- eps_{p}}}\right) \left(\frac{1}{e^{- U_{ap} + \frac{V}{2} - eps_{a}} + 1} + \frac{1}{e^{- U_{ap} - \frac{V}{2} - eps_{a}} + 1}\right) + 2 \left(\frac{\Gamma_{S0}}{e^{eps_{p}} + 1} + \frac{1}{e^{eps_{p}} + 1}\right) \left(\frac{1}{e^{\frac{V}{2} - eps_{a}} + 1} + \frac{1}{e^{- \frac{V}{2} - eps_{a}} + 1}\right) + 2 \left(\frac{\Gamma_{S1}}{e^{- U_{ap} - eps_{p}} + 1} + \frac{1}{e^{- U_{ap} - eps_{p}} + 1}\right) \left(\frac{1}{e^{U_{ap} + \frac{V}{2} + eps_{a}} + 1} + \frac{1}{e^{U_{ap} - \frac{V}{2} + eps_{a}} + 1}\right) + 2 \left(\frac{\Gamma_{S1}}{e^{U_{ap} + eps_{p}} + 1} + \frac{1}{e^{U_{ap} + eps_{p}} + 1}\right) \left(\frac{1}{e^{\frac{V}{2} + eps_{a}} + 1} + \frac{1}{e^{- \frac{V}{2} + eps_{a}} + 1}\right)\right) \cosh{\left(\frac{eps_{p}}{2} \right)} \cosh{\left(\frac{U_{ap}}{2} + \frac{eps_{p}}{2} \right)} \cosh{\left(\frac{V}{4} - \frac{eps_{a}}{2} \right)} \cosh{\left(\frac{V}{4} + \frac{eps_{a}}{2} \right)} \cosh{\left(\frac{U_{ap}}{2} - \frac{V}{4} + \frac{eps_{a}}{2} \right)} \cosh{\left(\frac{U_{ap}}{2} + \frac{V}{4} + \frac{eps_{a}}{2} \right)}}

    eps_a in [-30, 30], unit 1  level of the active dot over T
    eps_p in [-30, 30], unit 1  level of the passive dot over T
    U_ap in [0.001, 30], unit 1  interdot charging over T
    V in [1e-06, 60], unit 1  bias over T
    Gamma_S0 in [1e-06, 1e+06], unit 1  coupling over that of L
    Gamma_S1 in [1e-06, 1e+06], unit 1  coupling over that of L
    Value in unit 1. Cost: 33 add, 6 cosh, 13 div, 14 exp_near, 2 expm1_near, 11 fma, 30 mul, 8 neg.
    sha256:b063cbd4c811a04f88f2303fa08e759875abf563b85de2a55f2105d15c6aa9c4
    """
    eps_a, eps_p, U_ap, V, Gamma_S0, Gamma_S1 = float(eps_a), float(eps_p), float(U_ap), float(V), float(Gamma_S0), float(Gamma_S1)
    t0 = 0.5*U_ap
    t1 = -t0
    t2 = _expm1_near(t1)
    t3 = 0.5*eps_p
    t4 = 0.5*V
    t5 = -t4
    t6 = _expm1_near(t5)
    t7 = 0.25*V
    t8 = 0.5*eps_a
    t9 = t7 + t8
    t29 = 1.0 + _exp_near(eps_p)
    t10 = 1.0/t29
    t11 = _fma(t10, Gamma_S0, t10)
    t12 = eps_a + t4
    t13 = t4 - eps_a
    t30 = 1.0 + _exp_near(t13)
    t31 = 1.0 + _exp_near(-t12)
    t14 = 1.0/t30 + 1.0/t31
    t15 = eps_p + U_ap
    t32 = 1.0 + _exp_near(t15)
    t16 = 1.0/t32
    t17 = _fma(t16, Gamma_S1, t16)
    t33 = 1.0 + _exp_near(t12)
    t34 = 1.0 + _exp_near(-t13)
    t18 = 1.0/t33 + 1.0/t34
    t19 = 1.0 + Gamma_S1
    t20 = eps_a + t5 + U_ap
    t21 = t12 + U_ap
    t35 = 1.0 + _exp_near(t20)
    t36 = 1.0 + _exp_near(t21)
    t22 = 1.0/t35 + 1.0/t36
    t37 = 1.0 + _exp_near(-eps_p)
    t23 = 1.0/t37
    t24 = _fma(t23, Gamma_S0, t23)
    t38 = 1.0 + _exp_near(-t20)
    t39 = 1.0 + _exp_near(-t21)
    t25 = 1.0/t38 + 1.0/t39
    t40 = 1.0 + _exp_near(-t15)
    t26 = 1.0/t40
    t27 = _fma(t26, Gamma_S1, t26)
    t28 = 1.0 + Gamma_S0
    t41 = t6*t6
    t42 = 2.0 + t6
    t43 = t42*t42
    t44 = _exp_near(t5)
    t45 = t44*t44
    return -0.015625*t2*t41*t43*(2.0 + t2)*(Gamma_S1 - Gamma_S0)/(_fma(t18*t19, t24, _fma(t17*t25, t28, _fma(t14*t27, t28, _fma(t11*t19, t22, _fma(2.0*t24, t25, _fma(2.0*t22, t27, _fma(2.0*t17, t18, 2.0*t11*t14)))))))*_exp_near(t1)*t45*_cosh(t3)*_cosh(t9)*_cosh(t0 + t3)*_cosh(t0 + t9)*_cosh(t7 - t8)*_cosh(t0 + t8 - t7))


def _four_state_drag_block(eps_a, eps_p, U_ap, V, Gamma_S0, Gamma_S1, out):
    for i in range(out.size):
        out[i] = _four_state_drag_point(eps_a[i], eps_p[i], U_ap[i], V[i], Gamma_S0[i], Gamma_S1[i])


def _four_state_drag_callback(n, args):
    return _four_state_drag_point(args[0], args[1], args[2], args[3], args[4], args[5])


def _four_state_drag_large_bias_point(eps_p, U_ap, Gamma_R, Gamma_N, Gamma_S0, Gamma_S1):
    r"""drag over Gamma_L at large bias  (I-qp-large, I-qp-telegraph)

        \frac{\Gamma_{N} \Gamma_{R} \left(1 - e^{- U_{ap}}\right) \left(- \Gamma_{S0} + \Gamma_{S1}\right)}{\left(\Gamma_{R} + 1\right) \left(e^{eps_{p}} + 1\right) \left(e^{- U_{ap} - eps_{p}} + 1\right) \left(\Gamma_{N} + \Gamma_{R} \left(\Gamma_{N} + \Gamma_{S0}\right) + \Gamma_{S1} + \left(\Gamma_{N} + \Gamma_{S0}\right) \left(\Gamma_{N} + \Gamma_{S1}\right)\right)}

    eps_p in [-30, 30], unit 1  level of the passive dot over T
    U_ap in [0.001, 30], unit 1  interdot charging over T
    Gamma_R in [1e-06, 1e+06], unit 1  coupling over that of L
    Gamma_N in [1e-06, 1e+06], unit 1  coupling over that of L
    Gamma_S0 in [1e-06, 1e+06], unit 1  coupling over that of L
    Gamma_S1 in [1e-06, 1e+06], unit 1  coupling over that of L
    Value in unit 1. Cost: 7 add, 1 div, 2 exp_near, 1 expm1_near, 2 fma, 6 mul, 3 neg.
    sha256:d542ec0af1eba1af141a597174480ee020c3908327c0e23c48b6e100862b9c49
    """
    eps_p, U_ap, Gamma_R, Gamma_N, Gamma_S0, Gamma_S1 = float(eps_p), float(U_ap), float(Gamma_R), float(Gamma_N), float(Gamma_S0), float(Gamma_S1)
    t0 = Gamma_N + Gamma_S0
    t1 = Gamma_N + Gamma_S1
    return -Gamma_N*Gamma_R*(Gamma_S1 - Gamma_S0)*_expm1_near(-U_ap)/((1.0 + Gamma_R)*(1.0 + _exp_near(eps_p))*(1.0 + _exp_near(-eps_p - U_ap))*_fma(t0, Gamma_R, _fma(t0, t1, t1)))


def _four_state_drag_large_bias_block(eps_p, U_ap, Gamma_R, Gamma_N, Gamma_S0, Gamma_S1, out):
    for i in range(out.size):
        out[i] = _four_state_drag_large_bias_point(eps_p[i], U_ap[i], Gamma_R[i], Gamma_N[i], Gamma_S0[i], Gamma_S1[i])


def _four_state_drag_large_bias_callback(n, args):
    return _four_state_drag_large_bias_point(args[0], args[1], args[2], args[3], args[4], args[5])


def _andreev_drag_point(eps_a, detuning, U_p, U_ap, Gamma_S, V, Gamma_N, Gamma_R):
    r"""drag of the Andreev model over Gamma_L, from N  (I-N-stable, hill-stable)

        the formula of these equations with all that they follow from

    eps_a in [-30, 30], unit 1  level of the active dot over T
    detuning in [-30, 30], unit 1  detuning of the even states at n = 0 over T
    U_p in [0.001, 30], unit 1  charging of the passive dot over T
    U_ap in [0.001, 30], unit 1  interdot charging over T
    Gamma_S in [0.001, 30], unit 1  pairing over T
    V in [1e-06, 60], unit 1  bias over T
    Gamma_N in [1e-06, 1e+06], unit 1  coupling over that of L
    Gamma_R in [1e-06, 1e+06], unit 1  coupling over that of L
    Value in unit 1. Cost: 2 abs, 99 add, 12 cosh, 65 div, 8 exp, 28 exp_near, 5 expm1_near, 110 fma, 277 mul, 33 neg, 6 select, 2 sinh, 2 sqrt.
    sha256:e3c857944782414423f87f88ab5583cbc7ae15504ac1408ac3a3bb9dd5301dd4
    """
    eps_a, detuning, U_p, U_ap, Gamma_S, V, Gamma_N, Gamma_R = float(eps_a), float(detuning), float(U_p), float(U_ap), float(Gamma_S), float(V), float(Gamma_N), float(Gamma_R)
    t0 = 0.5*U_p
    t227 = Gamma_S*Gamma_S
    t1 = t227
    t2 = detuning + U_ap
    t228 = _fma(t2, t2, t1)
    t3 = np.sqrt(t228)
    t4 = t0 + t3
    t229 = 1.0 + _exp_near(t4)
    t5 = 1.0/t229
    t6 = t5*Gamma_N
    t7 = -t3
    t8 = t0 + t7
    t230 = 1.0 + _exp_near(t8)
    t9 = 1.0/t230
    t10 = t9*Gamma_N
    t11 = 0.5*V
    t12 = eps_a + U_ap
    t13 = t12 - t11
    t14 = t11 + t12
    t231 = 1.0 + _exp_near(-t13)
    t15 = 1.0/t231 + Gamma_R/(1.0 + _exp_near(-t14))
    t232 = t10 + t15 + t6
    t16 = 1.0/t232
    t233 = _fma(detuning, detuning, t1)
    t17 = np.sqrt(t233)
    t18 = -t17
    t19 = t0 + t18
    t234 = 1.0 + _exp_near(-t19)
    t20 = 1.0/t234
    t21 = 2.0*Gamma_N
    t22 = t20*t21
    t23 = t17 + t3
    t24 = _fma(2.0, detuning, U_ap)
    t25 = t24/t23
    t26 = t25*U_ap
    t27 = t11 - eps_a - U_ap
    t28 = t26 + t27
    t29 = t14 - t26
    t235 = 1.0 + _exp(-t28)
    t30 = 1.0/t235 + Gamma_R/(1.0 + _exp(t29))
    t31 = t17 + abs(detuning)
    t236 = t1/t31
    t237 = t31 if detuning > 0.0 else t236
    t32 = t237
    t33 = t3 + abs(t2)
    t238 = t1/t33
    t239 = t33 if t2 > 0.0 else t238
    t34 = t239
    t35 = _fma(t32, t34, t1)
    t36 = t32 + t34
    t240 = U_ap*U_ap
    t241 = t23*t23
    t37 = t1*t240/t241
    t242 = t36*t36
    t243 = t35*t35
    t38 = t37*t242/t243
    t39 = 1.0 + t38
    t40 = 1.0/t39
    t41 = t30*t40
    t42 = t13 + t23
    t43 = t14 + t23
    t244 = 1.0 + _exp_near(t42)
    t44 = 1.0/t244 + Gamma_R/(1.0 + _exp_near(t43))
    t45 = t38*t40
    t46 = t44*t45
    t245 = t22 + t41 + t46
    t47 = 1.0/t245
    t48 = t0 + t17
    t246 = 1.0 + _exp_near(-t48)
    t49 = 1.0/t246
    t50 = t21*t49
    t51 = t13 + t26
    t52 = t14 + t26
    t247 = 1.0 + _exp(t51)
    t53 = 1.0/t247 + Gamma_R/(1.0 + _exp(t52))
    t54 = t40*t53
    t55 = t23 + t27
    t56 = t14 + t18 + t7
    t248 = 1.0 + _exp_near(-t55)
    t57 = 1.0/t248 + Gamma_R/(1.0 + _exp_near(t56))
    t58 = t45*t57
    t249 = t50 + t54 + t58
    t59 = 1.0/t249
    t60 = 1.0/t17
    t61 = 1.0/t3
    t62 = t60*t61
    t63 = t36/t35
    t64 = t1*t62*t63*U_ap
    t65 = 0.25*V
    t66 = -t65
    t67 = _expm1_near(t66)
    t68 = 2.0 + t67
    t250 = _fma(t67, t68, 2.0)
    t251 = t250*t250
    t69 = t251
    t252 = t68*t68
    t70 = t252
    t71 = _exp_near(t66)
    t253 = t71*t71
    t254 = t253*t253
    t72 = 1.0/t254
    t255 = t67*t67
    t73 = t255
    t74 = t69*t70*t72*t73*Gamma_R
    t75 = 0.5*U_ap
    t76 = t25*t75
    t77 = 0.5*eps_a
    t78 = t65 - t75 - t77
    t256 = _cosh(t76 + t78)
    t79 = 1.0/t256
    t80 = t75 + t77
    t81 = t65 + t80
    t257 = _cosh(t81 - t76)
    t82 = 1.0/t257
    t83 = t79*t82
    t84 = t74*t83
    t85 = 0.25*U_p
    t86 = 0.5*t17
    t87 = _exp_near(-t85 - t86)
    t258 = _fma(t87, t87, 1.0)
    t88 = 1.0/t258
    t89 = t87*t88
    t90 = t66 + t80
    t259 = _cosh(t76 + t90)
    t91 = 1.0/t259
    t260 = _cosh(t76 + t81)
    t92 = 1.0/t260
    t93 = t91*t92
    t94 = t89*t93
    t95 = 0.25*t94
    t261 = t39*t39
    t96 = 1.0/t261
    t97 = -t86
    t262 = _cosh(t85 + t97)
    t98 = 1.0/t262
    t99 = 0.5*t3
    t100 = -t99
    t263 = _cosh(t100 + t85)
    t101 = 1.0/t263
    t102 = _exp_near(-t85 - t99)
    t264 = _fma(t102, t102, 1.0)
    t103 = 1.0/t264
    t104 = t102*t103
    t265 = Gamma_N*Gamma_N
    t266 = t265*t265
    t105 = t101*t104*t96*t98*t266
    t106 = -t23
    t107 = t24*t62
    t267 = t227*t227
    t108 = t267
    t268 = t240*t240
    t109 = t268
    t269 = t241*t241
    t110 = 1.0/t269
    t111 = t108*t109*t110
    t112 = t86 + t99
    t270 = _cosh(t112 + t78)
    t113 = 1.0/t270
    t271 = _cosh(t100 + t81 + t97)
    t114 = 1.0/t271
    t115 = t113*t114
    t272 = _cosh(t112 + t90)
    t116 = 1.0/t272
    t273 = _cosh(t112 + t81)
    t117 = 1.0/t273
    t118 = t116*t117
    t119 = 0.125*t74
    t120 = t119*t89
    t121 = 0.5*_exp_near(t65)
    t122 = 0.5*t71
    t123 = t122*Gamma_R
    t124 = _fma(t114, t123, t113*t121)
    t125 = t124*t93
    t274 = _cosh(t90)
    t126 = 1.0/t274
    t275 = _cosh(t81)
    t127 = 1.0/t275
    t128 = t121*Gamma_R
    t129 = _fma(t127, t128, t122*t126)
    t130 = t129*t74
    t131 = _expm1_near(t18)
    t132 = t131*(2.0 + t131)/_exp_near(t18)
    t133 = t118*t132
    t134 = t265
    t135 = t134*t98
    t136 = t101*t135
    t137 = 0.03125*t136
    t276 = t261*t39
    t138 = 1.0/t276
    t277 = t243*t243
    t139 = 1.0/t277
    t278 = t242*t242
    t140 = t278
    t141 = t111*t139*t140
    t142 = _fma(t123, t92, t121*t91)
    t143 = t115*t142
    t144 = t138*t141*_fma(t117, t128, t116*t122)
    t279 = _exp_near(-t112)
    t145 = 1.0/t279
    t146 = _expm1_near(t106)
    t147 = t126*t127
    t148 = t145*t146*t147*t74
    t149 = t104*t134
    t150 = t115*t132*t83
    t151 = _fma(t128, t82, t122*t79)
    t152 = _fma(t117, t123, t116*t121)
    t153 = t147*_sinh(t76)
    t154 = t119*t153
    t155 = t154*t83*_fma(t128, t92, t122*t91)
    t157 = t151*t154
    t158 = t138*t38
    t159 = t101*t134
    t160 = t159*t89
    t161 = t158*t160
    t162 = t130*t93*_fma(t123, t82, t121*t79)
    t163 = 0.0625*t84
    t164 = t129*t163
    t165 = _expm1_near(t7)
    t166 = t165*(2.0 + t165)/_exp_near(t7)
    t167 = t118*t166
    t168 = t107*t35/t36
    t169 = t104*t135
    t170 = t158*t169
    t171 = 0.0625*t115
    t280 = 1.0 + _exp_near(t48)
    t172 = 1.0/t280
    t173 = 2.0*t134
    t281 = 1.0 + _exp_near(t13)
    t174 = 1.0/t281 + Gamma_R/(1.0 + _exp_near(t14))
    t175 = t172*Gamma_N
    t282 = 1.0 + _exp_near(t19)
    t176 = 1.0/t282
    t177 = t176*Gamma_N
    t178 = t38*t96
    t179 = t119*t178
    t180 = t104*t159*t179*t2*t61
    t283 = 1.0 + _exp_near(-t8)
    t181 = 1.0/t283
    t182 = t173*t181*t5
    t183 = t15*t21
    t284 = 1.0 + _exp(t28)
    t184 = 1.0/t284 + Gamma_R/(1.0 + _exp(-t29))
    t185 = t184*t40
    t285 = 1.0 + _exp_near(t55)
    t186 = 1.0/t285 + Gamma_R/(1.0 + _exp_near(-t56))
    t187 = t186*t45
    t188 = detuning*t135*t60
    t286 = 1.0 + _exp_near(-t4)
    t189 = 1.0/t286
    t190 = t173*t189*t9
    t287 = 1.0 + _exp(-t51)
    t191 = 1.0/t287 + Gamma_R/(1.0 + _exp(-t52))
    t192 = t191*t40
    t288 = 1.0 + _exp_near(-t42)
    t193 = 1.0/t288 + Gamma_R/(1.0 + _exp_near(-t43))
    t194 = t193*t45
    t195 = 4.0*t134
    t196 = t181*t195
    t197 = t181*t21
    t198 = t53*t96
    t199 = t186*t198*t38
    t200 = t57*t96
    t201 = t107*t148*t37*t40*t63
    t202 = t189*t195
    t203 = t189*t21
    t204 = t191*t96
    t205 = t204*t38
    t206 = t193*t38
    t207 = t206*t30*t96
    t208 = t178*t184*t44
    t209 = t153*t40*t64
    t210 = t205*t57
    t211 = t16*t174
    t212 = t177*t47
    t213 = t175*t59
    t214 = t16*t21
    t215 = t181*t214
    t216 = t185*t47
    t217 = t187*t59
    t218 = _fma(t217, t50, _fma(t216, t22, t15*t215))
    t219 = t189*t214
    t220 = t192*t59
    t221 = t194*t47
    t222 = _fma(t220, t50, _fma(t22, t221, t15*t219))
    t223 = _fma(t208, t47, _fma(t199, t59, t16*t182))
    t224 = _fma(t210, t59, _fma(t207, t47, t16*t190))
    t225 = _fma(t213, t54, _fma(t212, t46, t211*t6))
    t226 = _fma(t213, t58, _fma(t212, t41, t10*t211))
    t289 = t242*t36
    t290 = t243*t35
    t291 = t124*t155
    t292 = -t125*t157
    t293 = t292 if t24 > 0.0 else t291
    t294 = t162*t166*t171
    t295 = t132*t143*t164
    t296 = t295 if t24 > 0.0 else t294
    t297 = -t152*t157*t93
    t298 = t152*t155
    t299 = t298 if t24 > 0.0 else t297
    t300 = -t142*t164*t167
    t301 = -0.0625*t133*t162
    t302 = t301 if t24 > 0.0 else t300
    return t16*t47*t59*_fma(-(t149*t209*t74*t95), _fma(t141*t186*t44, t96, _fma(t178*t186, t30, _fma(t197, t46, _fma(t197, t41, _fma(t196, t20, _fma(t187, t22, _fma(t185, t22, t208))))))), _fma(-(t105*t64*t84*t95), _sinh(t26), _fma(t133*t179*t188*t94, _fma(t187, t6, _fma(t185, t6, _fma(t181, t183, _fma(t15, t187, _fma(t15, t185, _fma(t10, t187, _fma(t10, t185, t182))))))), _fma(t120*t150*t178*t188, _fma(t194, t6, _fma(t192, t6, _fma(t183, t189, _fma(t15, t194, _fma(t15, t192, _fma(t10, t194, _fma(t10, t192, t190))))))), _fma(t115*t166*t180*t93, _fma(t172*t173, t20, _fma(t177, t46, _fma(t177, t41, _fma(t175, t46, _fma(t175, t41, _fma(t174, t46, _fma(t174, t41, t174*t22))))))), _fma(0.0625*t118*t169*t201, _fma(t184*t200, t38, _fma(t197, t58, _fma(t197, t54, _fma(t196, t49, _fma(t187, t50, _fma(t185, t50, _fma(t184, t198, t199))))))), _fma(-(t136*t163*t209), _fma(t141*t193, t200, _fma(t203, t58, _fma(t203, t54, _fma(t202, t49, _fma(t198, t206, _fma(t194, t50, _fma(t192, t50, t210))))))), _fma(t167*t180*t83, _fma(t173*t176, t49, _fma(t177, t58, _fma(t177, t54, _fma(t175, t58, _fma(t175, t54, _fma(t174, t58, _fma(t174, t54, t174*t50))))))), _fma(t160*t171*t201, _fma(t205, t44, _fma(t204, t30, _fma(t203, t46, _fma(t203, t41, _fma(t20, t202, _fma(t194, t22, _fma(t192, t22, t207))))))), _fma(-t64, _fma(t125*t130*t133*t137*t138, t141, -t137*t143*t144*t148), _fma(-t168, _fma(t161, t302, t161*t299), _fma(t64, _fma(0.125*t102*t103*t108*t109*t110*t116*t117*t124*t126*t127*t134*t138*t139*t140*t145*t146*t151*t69*t70*t72*t73*t87*t88, Gamma_R, -t120*t144*t149*t150*_fma(t123, t127, t121*t126)), _fma(t168, _fma(t170, t296, t170*t293), t105*t107*t111*t115*t118*t120*t289*_expm1_near(_fma(-2.0, t3, -2.0*t17))/(t290*_exp_near(t106)))))))))))))))/_fma(_fma(t224, t226, _fma(t224, t225, t222*t226)), 1.0 + t215 + t216 + t217, _fma(_fma(t223, t226, _fma(t223, t225, t218*t225)), 1.0 + t219 + t220 + t221, _fma(t222, t223, _fma(t218, t224, t218*t222))*(1.0 + t211 + t212 + t213)))


def _andreev_drag_block(eps_a, detuning, U_p, U_ap, Gamma_S, V, Gamma_N, Gamma_R, out):
    for i in range(out.size):
        out[i] = _andreev_drag_point(eps_a[i], detuning[i], U_p[i], U_ap[i], Gamma_S[i], V[i], Gamma_N[i], Gamma_R[i])


def _andreev_drag_callback(n, args):
    return _andreev_drag_point(args[0], args[1], args[2], args[3], args[4], args[5], args[6], args[7])


def _andreev_drive_point(eps_a, detuning, U_p, U_ap, Gamma_S, V, Gamma_N, Gamma_R):
    r"""current from L over Gamma_L  (I-L-stable, hill-stable)

        the formula of these equations with all that they follow from

    eps_a in [-30, 30], unit 1  level of the active dot over T
    detuning in [-30, 30], unit 1  detuning of the even states at n = 0 over T
    U_p in [0.001, 30], unit 1  charging of the passive dot over T
    U_ap in [0.001, 30], unit 1  interdot charging over T
    Gamma_S in [0.001, 30], unit 1  pairing over T
    V in [1e-06, 60], unit 1  bias over T
    Gamma_N in [1e-06, 1e+06], unit 1  coupling over that of L
    Gamma_R in [1e-06, 1e+06], unit 1  coupling over that of L
    Value in unit 1. Cost: 2 abs, 96 add, 10 cosh, 45 div, 8 exp, 21 exp_near, 1 expm1_near, 37 fma, 102 mul, 25 neg, 2 select, 2 sqrt.
    sha256:5be796379f077626e56e6f7ae71ba2b208c890a0de92b138ec6691d7b8ab07de
    """
    eps_a, detuning, U_p, U_ap, Gamma_S, V, Gamma_N, Gamma_R = float(eps_a), float(detuning), float(U_p), float(U_ap), float(Gamma_S), float(V), float(Gamma_N), float(Gamma_R)
    t0 = 0.5*V
    t1 = -t0
    t2 = eps_a + U_ap
    t3 = t1 + t2
    t4 = t0 + t2
    t5 = 0.5*U_p
    t122 = Gamma_S*Gamma_S
    t6 = t122
    t7 = detuning + U_ap
    t123 = _fma(t7, t7, t6)
    t8 = np.sqrt(t123)
    t9 = t5 + t8
    t124 = 1.0 + _exp_near(t9)
    t10 = 1.0/t124
    t11 = t10*Gamma_N
    t12 = -t8
    t13 = t12 + t5
    t125 = 1.0 + _exp_near(t13)
    t14 = 1.0/t125
    t15 = t14*Gamma_N
    t126 = 1.0 + _exp_near(-t3)
    t16 = 1.0/t126 + Gamma_R/(1.0 + _exp_near(-t4))
    t127 = t11 + t15 + t16
    t17 = 1.0/t127
    t128 = 1.0 + _exp_near(t3)
    t18 = t17*(1.0/t128 + Gamma_R/(1.0 + _exp_near(t4)))
    t129 = _fma(detuning, detuning, t6)
    t19 = np.sqrt(t129)
    t20 = -t19
    t21 = t20 + t5
    t22 = 2.0*Gamma_N
    t23 = t22/(1.0 + _exp_near(-t21))
    t24 = t19 + t8
    t25 = _fma(2.0, detuning, U_ap)/t24
    t26 = t25*U_ap
    t27 = t0 - eps_a - U_ap
    t28 = t26 + t27
    t29 = t4 - t26
    t130 = 1.0 + _exp(-t28)
    t30 = 1.0/t130 + Gamma_R/(1.0 + _exp(t29))
    t131 = U_ap*U_ap
    t31 = t131
    t132 = t24*t24
    t32 = 1.0/t132
    t33 = t19 + abs(detuning)
    t133 = t6/t33
    t134 = t33 if detuning > 0.0 else t133
    t34 = t134
    t35 = t8 + abs(t7)
    t135 = t6/t35
    t136 = t35 if t7 > 0.0 else t135
    t36 = t136
    t137 = t34 + t36
    t138 = t137*t137
    t37 = t138
    t139 = _fma(t34, t36, t6)
    t140 = t139*t139
    t38 = 1.0/t140
    t39 = t31*t32*t37*t38*t6
    t40 = 1.0 + t39
    t41 = 1.0/t40
    t42 = t30*t41
    t43 = t24 + t3
    t44 = t24 + t4
    t141 = 1.0 + _exp_near(t43)
    t45 = 1.0/t141 + Gamma_R/(1.0 + _exp_near(t44))
    t46 = t39*t41
    t142 = _fma(t45, t46, t23 + t42)
    t47 = 1.0/t142
    t48 = Gamma_N/(1.0 + _exp_near(t21))
    t49 = t47*t48
    t50 = t19 + t5
    t51 = t22/(1.0 + _exp_near(-t50))
    t52 = t26 + t3
    t53 = t26 + t4
    t143 = 1.0 + _exp(t52)
    t54 = 1.0/t143 + Gamma_R/(1.0 + _exp(t53))
    t55 = t41*t54
    t56 = t24 + t27
    t57 = t12 + t20 + t4
    t144 = 1.0 + _exp_near(-t56)
    t58 = 1.0/t144 + Gamma_R/(1.0 + _exp_near(t57))
    t145 = _fma(t46, t58, t51 + t55)
    t59 = 1.0/t145
    t60 = Gamma_N/(1.0 + _exp_near(t50))
    t61 = t59*t60
    t146 = 1.0 + _exp_near(-t13)
    t62 = 1.0/t146
    t63 = t17*t22
    t64 = t62*t63
    t147 = 1.0 + _exp(t28)
    t65 = 1.0/t147 + Gamma_R/(1.0 + _exp(-t29))
    t66 = t41*t47
    t67 = t65*t66
    t68 = t41*t59
    t148 = 1.0 + _exp_near(t56)
    t69 = 1.0/t148 + Gamma_R/(1.0 + _exp_near(-t57))
    t70 = t39*t69
    t71 = t68*t70
    t72 = _fma(t51, t71, _fma(t23, t67, t16*t64))
    t149 = 1.0 + _exp_near(-t9)
    t73 = 1.0/t149
    t74 = t63*t73
    t150 = 1.0 + _exp(-t52)
    t75 = 1.0/t150 + Gamma_R/(1.0 + _exp(-t53))
    t76 = t68*t75
    t151 = 1.0 + _exp_near(-t43)
    t77 = 1.0/t151 + Gamma_R/(1.0 + _exp_near(-t44))
    t78 = t39*t77
    t79 = t66*t78
    t80 = _fma(t51, t76, _fma(t23, t79, t16*t74))
    t81 = t17*t62
    t152 = Gamma_N*Gamma_N
    t82 = 2.0*t152
    t153 = t40*t40
    t83 = 1.0/t153
    t84 = t47*t83
    t85 = t39*t45
    t86 = t59*t83
    t87 = _fma(t65*t84, t85, _fma(t54*t70, t86, t10*t81*t82))
    t88 = t17*t73
    t89 = t39*t58
    t90 = _fma(t75*t86, t89, _fma(t30*t78, t84, t14*t82*t88))
    t91 = _fma(t80, t87, _fma(t72, t90, t72*t80))
    t92 = _fma(t48*t66, t85, _fma(t55, t61, t11*t18))
    t93 = _fma(t60*t68, t89, _fma(t42, t49, t15*t18))
    t94 = _fma(t87, t93, _fma(t87, t92, t72*t92))
    t95 = _fma(t90, t93, _fma(t90, t92, t80*t93))
    t154 = _exp_near(t1)
    t96 = 1.0/t154
    t97 = _expm1_near(t1)
    t98 = 2.0 + t97
    t99 = 0.25*t96*t97*t98
    t100 = 0.25*V
    t101 = 0.5*eps_a
    t102 = 0.5*U_ap
    t103 = t101 + t102
    t104 = t103 - t100
    t105 = t100 + t103
    t106 = 1.0/(_cosh(t104)*_cosh(t105))
    t107 = t106*t99
    t108 = t102*t25
    t109 = t100 - t101 - t102
    t110 = t41*t99
    t111 = t110/(_cosh(t105 - t108)*_cosh(t108 + t109))
    t112 = 0.5*t19
    t113 = 0.5*t8
    t114 = t112 + t113
    t115 = t46*t99
    t116 = t115/(_cosh(t104 + t114)*_cosh(t105 + t114))
    t117 = -t111 - t116
    t118 = t110/(_cosh(t104 + t108)*_cosh(t105 + t108))
    t119 = t115/(_cosh(t109 + t114)*_cosh(t105 - t112 - t113))
    t120 = -t118 - t119
    t121 = 0.5*t106*t96*t97*t98*Gamma_N
    return Gamma_R*_fma(t95, _fma(t120*t31*t32*t37*t38*t41*t59*t6, t69, _fma(t117*t41*t47, t65, _fma(-t121, t81, -t111 - t119))), _fma(t94, _fma(t117*t31*t32*t37*t38*t41*t47*t6, t77, _fma(t120*t41*t59, t75, _fma(-t121, t88, -t116 - t118))), t91*_fma(-t107, t18, _fma(t120, t61, _fma(t117, t49, -t107)))))/((1.0 + Gamma_R)*_fma(t95, 1.0 + t64 + t67 + t71, _fma(t94, 1.0 + t74 + t76 + t79, t91*(1.0 + t18 + t49 + t61))))


def _andreev_drive_block(eps_a, detuning, U_p, U_ap, Gamma_S, V, Gamma_N, Gamma_R, out):
    for i in range(out.size):
        out[i] = _andreev_drive_point(eps_a[i], detuning[i], U_p[i], U_ap[i], Gamma_S[i], V[i], Gamma_N[i], Gamma_R[i])


def _andreev_drive_callback(n, args):
    return _andreev_drive_point(args[0], args[1], args[2], args[3], args[4], args[5], args[6], args[7])


fermi = Kernel('fermi', ('x',))
fermi_empty = Kernel('fermi_empty', ('x',))
fermi_difference = Kernel('fermi_difference', ('x', 'd'))
even_weight = Kernel('even_weight', ('detuning', 'Gamma_S'))
even_ratio = Kernel('even_ratio', ('detuning', 'Gamma_S'))
asymmetry = Kernel('asymmetry', ('detuning', 'U_ap', 'Gamma_S'))
even_turn = Kernel('even_turn', ('detuning', 'U_ap', 'Gamma_S'))
even_keep = Kernel('even_keep', ('detuning', 'U_ap', 'Gamma_S'))
density = Kernel('density', ('E', 'Delta', 'eta'))
density_sharp = Kernel('density_sharp', ('x', 'Delta'))
gap_interpolation = Kernel('gap_interpolation', ('t',))
log_gap_warm = Kernel('log_gap_warm', ('y',))
log_gap_cold = Kernel('log_gap_cold', ('y',))
four_state_turns = Kernel('four_state_turns', ('eps_a', 'eps_p', 'U_ap', 'V', 'Gamma_R', 'Gamma_0', 'Gamma_1'))
four_state_drag = Kernel('four_state_drag', ('eps_a', 'eps_p', 'U_ap', 'V', 'Gamma_S0', 'Gamma_S1'))
four_state_drag_large_bias = Kernel('four_state_drag_large_bias', ('eps_p', 'U_ap', 'Gamma_R', 'Gamma_N', 'Gamma_S0', 'Gamma_S1'))
andreev_drag = Kernel('andreev_drag', ('eps_a', 'detuning', 'U_p', 'U_ap', 'Gamma_S', 'V', 'Gamma_N', 'Gamma_R'))
andreev_drive = Kernel('andreev_drive', ('eps_a', 'detuning', 'U_p', 'U_ap', 'Gamma_S', 'V', 'Gamma_N', 'Gamma_R'))

KERNELS = {
    "fermi": fermi,
    "fermi_empty": fermi_empty,
    "fermi_difference": fermi_difference,
    "even_weight": even_weight,
    "even_ratio": even_ratio,
    "asymmetry": asymmetry,
    "even_turn": even_turn,
    "even_keep": even_keep,
    "density": density,
    "density_sharp": density_sharp,
    "gap_interpolation": gap_interpolation,
    "log_gap_warm": log_gap_warm,
    "log_gap_cold": log_gap_cold,
    "four_state_turns": four_state_turns,
    "four_state_drag": four_state_drag,
    "four_state_drag_large_bias": four_state_drag_large_bias,
    "andreev_drag": andreev_drag,
    "andreev_drive": andreev_drive,
}


def warmup():
    """Compile every kernel, or load it from numba's cache."""
    for kernel in KERNELS.values():
        kernel.compile()
