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
    """Turn helpers and scalar forms into functions that numba inlines. numba is imported here, on first use."""
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
    inline = numba.njit(inline="always", error_model="numpy", nogil=True, cache=True)
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
}

_HELPERS = (
    "_exp_core", "_powers_of_two", "_exp", "_cosh", "_exp_near", "_expm1_near", "_expm1", "_tanh",
    "_fermi_point", "_fermi_empty_point", "_fermi_difference_point", "_even_weight_point",
    "_even_ratio_point", "_asymmetry_point", "_even_turn_point", "_even_keep_point", "_density_point",
    "_density_sharp_point", "_gap_interpolation_point", "_log_gap_warm_term", "_log_gap_warm_point",
    "_log_gap_cold_term", "_log_gap_cold_point", "_four_state_turns_point", "_four_state_drag_point",
    "_four_state_drag_large_bias_point",
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
}


def warmup():
    """Compile every kernel, or load it from numba's cache."""
    for kernel in KERNELS.values():
        kernel.compile()
