# Generated, do not edit. Remake: coulombdrag generate bilayer   (sympy 1.14.0, mpmath 1.3.0, rules 2, printer 2)


"""Kernels of Zverevich & Levchenko (2025), nonreciprocal Coulomb drag in electron bilayers.

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
    "force_density": "sha256:1a54324d5e0b416a0859d020a6c2db73dc7820de445cd9fc41e0a76b254b7ddd",
    "frequency_integral_11_p0": "sha256:161589c04ff887e481ec4d7846010856a70eb286c9d7fb4a7754ab0a5f4ad26a",
    "frequency_integral_11_p2": "sha256:ad78508bf8ba29efe070c4c80ab48902a49a92d63d2a6cdbf9e3a95c41e684dc",
    "frequency_integral_11_p4": "sha256:5961993588f68206464e54161fcef1fac774f45bcff5502768e99ec402f9ada8",
    "frequency_integral_11_p6": "sha256:53b8c8d9d84ba08b8d643cb6a7c23ab88b7e1d91f498abb00a70dc88a74a4bf8",
    "frequency_integral_21_p4": "sha256:56db6602370a0195373801c03d710ccc4e1bdec2cf9fe767b2b2abdc40bd1472",
    "frequency_integral_12_p4": "sha256:6fe5736c515efce51129e7951a4920e1fe170954312d3fd6dcec9a143f186128",
    "f_integrand": "sha256:6091085902fb0122500e43b1e272e688f0e0d19a9da5808277d154544e5b4e22",
    "f_viscous_integrand": "sha256:5e32e28d1b17688afd269740f2dfb4fc2b75e50abb28d07b17241e6f5c16fe83",
    "f": "sha256:ae5d30b12193f18a3d4f2207afd3ef9b293eb4fb0c20c84a8b1ae267095027fb",
    "f_dvarsigma": "sha256:8f30601499555ee1ff55857b4781dc91957ab4220b5c050f0914d4add7c1c301",
    "f_viscous": "sha256:cf1fc728415ec0b8e8d37ef52aaef7918ba1200e3be824b05ebb8eb0d0f1e181",
    "f_viscous_dvarsigma": "sha256:c820ebdcd5c5d36a66f3556940ba55a178eb4b47adf834641bea3e74d36a430d",
    "f_viscous_dbeta": "sha256:c42f88847e859de8e124019c1746d83b4e5e27b39edb856c583cdd6aa16e9f53",
    "g_printed": "sha256:5660986e77a1a3d6a700a8607e47ad93298de90cebfc815b0976ab6d12fd2808",
    "g_printed_dvarsigma": "sha256:e47ccb955deb4d32c0394c0ae9f4f3dd5c1905f147604dccffb638ce9eb6cf65",
    "g_no_noise": "sha256:26eaf10f4b1d14a32cf52230e36cd0324ee8fce90636a1f53e914acd05f23a1f",
    "g_no_noise_dvarsigma": "sha256:934167e0615fd329d4789c8bcb3c121b1177ec43a4c8545f34e62e91ee7037db",
    "g_complete": "sha256:b1b8429b62fdf2efa490e0240880e22ad4250e3bd16a7142bb6532872e334503",
    "g_complete_dvarsigma": "sha256:7e1d2ce64cfdb8e73e8de38e42838c1739bea89df15cd88795b55dc440503232",
}

_HELPERS = (
    "_exp_core", "_exp_near", "_expm1_near", "_force_density_point", "_frequency_integral_11_p0_point",
    "_frequency_integral_11_p2_point", "_frequency_integral_11_p4_point", "_frequency_integral_11_p6_point",
    "_frequency_integral_21_p4_point", "_frequency_integral_12_p4_point", "_f_integrand_point",
    "_f_viscous_integrand_point", "_f_term", "_f_point", "_f_dvarsigma_term", "_f_dvarsigma_point",
    "_f_viscous_hoisted", "_f_viscous_term", "_f_viscous_point", "_f_viscous_dvarsigma_hoisted",
    "_f_viscous_dvarsigma_term", "_f_viscous_dvarsigma_point", "_f_viscous_dbeta_hoisted",
    "_f_viscous_dbeta_term", "_f_viscous_dbeta_point", "_g_printed_hoisted", "_g_printed_term",
    "_g_printed_point", "_g_printed_dvarsigma_hoisted", "_g_printed_dvarsigma_term",
    "_g_printed_dvarsigma_point", "_g_no_noise_hoisted", "_g_no_noise_term", "_g_no_noise_point",
    "_g_no_noise_dvarsigma_hoisted", "_g_no_noise_dvarsigma_term", "_g_no_noise_dvarsigma_point",
    "_g_complete_hoisted", "_g_complete_term", "_g_complete_point", "_g_complete_dvarsigma_hoisted",
    "_g_complete_dvarsigma_term", "_g_complete_dvarsigma_point",
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


def _force_density_point(x, y, varsigma):
    r"""integrand of (22a), drawn in Fig. 2  (22a, 23)

        \frac{2 \varsigma x^{5} y^{4} e^{- 2 x}}{\left(\varsigma^{2} x^{2} y^{2} \left(1 - e^{- x}\right)^{2} + \left(- x \left(1 - e^{- x}\right) + y^{2}\right)^{2}\right) \left(\varsigma^{2} x^{2} y^{2} \left(1 + e^{- x}\right)^{2} + \left(- x \left(1 + e^{- x}\right) + y^{2}\right)^{2}\right)}

    x in [1e-06, 300], unit 1  wave number q d
    y in [1e-06, 300], unit 1  frequency omega/Omega
    varsigma in [1e-08, 10000], unit 1  intrinsic conductivity, Eq. (24)
    Value in unit 1. Cost: 1 add, 1 div, 1 exp_near, 1 expm1_near, 4 fma, 18 mul, 2 neg.
    sha256:1a54324d5e0b416a0859d020a6c2db73dc7820de445cd9fc41e0a76b254b7ddd
    """
    x, y, varsigma = float(x), float(y), float(varsigma)
    t0 = -x
    t1 = _exp_near(t0)
    t6 = y*y
    t2 = t6
    t3 = _expm1_near(t0)
    t7 = varsigma*varsigma
    t8 = x*x
    t4 = t2*t7*t8
    t5 = 1.0 + t1
    t9 = t1*t1
    t10 = t8*x
    t11 = t10*t8
    t12 = t6*t6
    t13 = _fma(t3, x, t2)
    t14 = t13*t13
    t15 = t3*t3
    t16 = _fma(-t5, x, t2)
    t17 = t16*t16
    t18 = t5*t5
    return 2.0*varsigma*t9*t11*t12/(_fma(t4, t15, t14)*_fma(t4, t18, t17))


def _force_density_block(x, y, varsigma, out):
    for i in range(out.size):
        out[i] = _force_density_point(x[i], y[i], varsigma[i])


def _force_density_callback(n, args):
    return _force_density_point(args[0], args[1], args[2])


def _frequency_integral_11_p0_point(x, varsigma):
    r"""integral of y^0/(pi_plus^1 pi_minus^1) over y from 0 to infinity  (23, int-11)

        \frac{\pi \left(\varsigma^{2} x \left(1 - e^{- 2 x}\right) + 1 + e^{- 2 x}\right)}{4 \varsigma x^{4} \left(1 - e^{- 2 x}\right)^{2} \left(\varsigma^{2} x \left(1 - e^{- 2 x}\right) + e^{- 2 x}\right)}

    x in [1e-06, 300], unit 1  wave number q d
    varsigma in [1e-08, 10000], unit 1  intrinsic conductivity, Eq. (24)
    Value in unit 1. Cost: 3 add, 1 div, 1 exp_near, 1 expm1_near, 11 mul.
    sha256:161589c04ff887e481ec4d7846010856a70eb286c9d7fb4a7754ab0a5f4ad26a
    """
    x, varsigma = float(x), float(varsigma)
    t0 = -2.0*x
    t1 = _expm1_near(t0)
    t2 = _exp_near(t0)
    t4 = varsigma*varsigma
    t3 = t1*x*t4
    t5 = t1*t1
    t6 = x*x
    t7 = t6*t6
    return 0.7853981633974483*(1.0 + t2 - t3)/(t5*varsigma*t7*(t2 - t3))


def _frequency_integral_11_p0_block(x, varsigma, out):
    for i in range(out.size):
        out[i] = _frequency_integral_11_p0_point(x[i], varsigma[i])


def _frequency_integral_11_p0_callback(n, args):
    return _frequency_integral_11_p0_point(args[0], args[1])


def _frequency_integral_11_p2_point(x, varsigma):
    r"""integral of y^2/(pi_plus^1 pi_minus^1) over y from 0 to infinity  (23, int-11)

        \frac{\pi}{4 \varsigma x^{3} \left(1 - e^{- 2 x}\right) \left(\varsigma^{2} x \left(1 - e^{- 2 x}\right) + e^{- 2 x}\right)}

    x in [1e-06, 300], unit 1  wave number q d
    varsigma in [1e-08, 10000], unit 1  intrinsic conductivity, Eq. (24)
    Value in unit 1. Cost: 1 div, 1 exp_near, 1 expm1_near, 1 fma, 8 mul, 1 neg.
    sha256:ad78508bf8ba29efe070c4c80ab48902a49a92d63d2a6cdbf9e3a95c41e684dc
    """
    x, varsigma = float(x), float(varsigma)
    t0 = -2.0*x
    t1 = _expm1_near(t0)
    t2 = x*x
    t3 = t2*x
    t4 = varsigma*varsigma
    return -0.7853981633974483/(t1*varsigma*t3*_fma(-(t1*x), t4, _exp_near(t0)))


def _frequency_integral_11_p2_block(x, varsigma, out):
    for i in range(out.size):
        out[i] = _frequency_integral_11_p2_point(x[i], varsigma[i])


def _frequency_integral_11_p2_callback(n, args):
    return _frequency_integral_11_p2_point(args[0], args[1])


def _frequency_integral_11_p4_point(x, varsigma):
    r"""integral of y^4/(pi_plus^1 pi_minus^1) over y from 0 to infinity  (23, int-11)

        \frac{\pi}{4 \varsigma x^{2} \left(\varsigma^{2} x \left(1 - e^{- 2 x}\right) + e^{- 2 x}\right)}

    x in [1e-06, 300], unit 1  wave number q d
    varsigma in [1e-08, 10000], unit 1  intrinsic conductivity, Eq. (24)
    Value in unit 1. Cost: 1 div, 1 exp_near, 1 expm1_near, 1 fma, 6 mul, 1 neg.
    sha256:5961993588f68206464e54161fcef1fac774f45bcff5502768e99ec402f9ada8
    """
    x, varsigma = float(x), float(varsigma)
    t0 = -2.0*x
    t1 = x*x
    t2 = varsigma*varsigma
    return 0.7853981633974483/(varsigma*t1*_fma(-(x*t2), _expm1_near(t0), _exp_near(t0)))


def _frequency_integral_11_p4_block(x, varsigma, out):
    for i in range(out.size):
        out[i] = _frequency_integral_11_p4_point(x[i], varsigma[i])


def _frequency_integral_11_p4_callback(n, args):
    return _frequency_integral_11_p4_point(args[0], args[1])


def _frequency_integral_11_p6_point(x, varsigma):
    r"""integral of y^6/(pi_plus^1 pi_minus^1) over y from 0 to infinity  (23, int-11)

        \frac{\pi \left(\varsigma^{2} x \left(1 - e^{- 2 x}\right) + 1\right)}{4 \varsigma x \left(\varsigma^{2} x \left(1 - e^{- 2 x}\right) + e^{- 2 x}\right)}

    x in [1e-06, 300], unit 1  wave number q d
    varsigma in [1e-08, 10000], unit 1  intrinsic conductivity, Eq. (24)
    Value in unit 1. Cost: 2 add, 1 div, 1 exp_near, 1 expm1_near, 7 mul, 1 neg.
    sha256:53b8c8d9d84ba08b8d643cb6a7c23ab88b7e1d91f498abb00a70dc88a74a4bf8
    """
    x, varsigma = float(x), float(varsigma)
    t0 = -2.0*x
    t2 = varsigma*varsigma
    t1 = x*t2*_expm1_near(t0)
    return 0.7853981633974483*(1.0 - t1)/(varsigma*x*(-t1 + _exp_near(t0)))


def _frequency_integral_11_p6_block(x, varsigma, out):
    for i in range(out.size):
        out[i] = _frequency_integral_11_p6_point(x[i], varsigma[i])


def _frequency_integral_11_p6_callback(n, args):
    return _frequency_integral_11_p6_point(args[0], args[1])


def _frequency_integral_21_p4_point(x, varsigma):
    r"""integral of y^4/(pi_plus^2 pi_minus^1) over y from 0 to infinity  (23, int-21)

        \frac{\pi \left(3 \varsigma^{2} x \left(1 + e^{- x}\right) + e^{- 2 x}\right)}{16 \varsigma^{3} x^{5} \left(1 + e^{- x}\right)^{3} \left(\varsigma^{2} x \left(1 - e^{- 2 x}\right) + e^{- 2 x}\right)^{2}}

    x in [1e-06, 300], unit 1  wave number q d
    varsigma in [1e-08, 10000], unit 1  intrinsic conductivity, Eq. (24)
    Value in unit 1. Cost: 2 add, 1 div, 1 exp_near, 1 expm1_near, 2 fma, 16 mul, 2 neg.
    sha256:56db6602370a0195373801c03d710ccc4e1bdec2cf9fe767b2b2abdc40bd1472
    """
    x, varsigma = float(x), float(varsigma)
    t0 = -x
    t1 = _exp_near(t0)
    t2 = 1.0 + t1
    t6 = t1*t1
    t3 = t6
    t7 = varsigma*varsigma
    t4 = x*t7
    t5 = _expm1_near(t0)
    t8 = t2*t2
    t9 = t8*t2
    t10 = t7*varsigma
    t11 = x*x
    t12 = t11*x
    t13 = t12*t11
    t14 = _fma(-(t4*t5), 2.0 + t5, t3)
    t15 = t14*t14
    return 0.19634954084936207*_fma(3.0*t2, t4, t3)/(t9*t10*t13*t15)


def _frequency_integral_21_p4_block(x, varsigma, out):
    for i in range(out.size):
        out[i] = _frequency_integral_21_p4_point(x[i], varsigma[i])


def _frequency_integral_21_p4_callback(n, args):
    return _frequency_integral_21_p4_point(args[0], args[1])


def _frequency_integral_12_p4_point(x, varsigma):
    r"""integral of y^4/(pi_plus^1 pi_minus^2) over y from 0 to infinity  (23, int-21)

        \frac{\pi \left(3 \varsigma^{2} x \left(1 - e^{- x}\right) + e^{- 2 x}\right)}{16 \varsigma^{3} x^{5} \left(1 - e^{- x}\right)^{3} \left(\varsigma^{2} x \left(1 - e^{- 2 x}\right) + e^{- 2 x}\right)^{2}}

    x in [1e-06, 300], unit 1  wave number q d
    varsigma in [1e-08, 10000], unit 1  intrinsic conductivity, Eq. (24)
    Value in unit 1. Cost: 1 add, 1 div, 1 exp_near, 1 expm1_near, 2 fma, 15 mul, 5 neg.
    sha256:6fe5736c515efce51129e7951a4920e1fe170954312d3fd6dcec9a143f186128
    """
    x, varsigma = float(x), float(varsigma)
    t0 = -x
    t1 = _expm1_near(t0)
    t4 = _exp_near(t0)
    t5 = t4*t4
    t2 = -t5
    t6 = varsigma*varsigma
    t3 = t1*x*t6
    t7 = t1*t1
    t8 = t7*t1
    t9 = t6*varsigma
    t10 = x*x
    t11 = t10*x
    t12 = t11*t10
    t13 = _fma(-t3, 2.0 + t1, -t2)
    t14 = t13*t13
    return -0.19634954084936207*_fma(-3.0, t3, -t2)/(t8*t9*t12*t14)


def _frequency_integral_12_p4_block(x, varsigma, out):
    for i in range(out.size):
        out[i] = _frequency_integral_12_p4_point(x[i], varsigma[i])


def _frequency_integral_12_p4_callback(n, args):
    return _frequency_integral_12_p4_point(args[0], args[1])


def _f_integrand_point(x, varsigma):
    r"""integrand of f over x, frequencies integrated  (22a, f-x)

        \frac{\pi x^{3} e^{- 2 x}}{2 \left(\varsigma^{2} x \left(1 - e^{- 2 x}\right) + e^{- 2 x}\right)}

    x in [1e-06, 300], unit 1  wave number q d
    varsigma in [1e-08, 10000], unit 1  intrinsic conductivity, Eq. (24)
    Value in unit 1. Cost: 1 div, 1 exp_near, 1 expm1_near, 1 fma, 7 mul, 1 neg.
    sha256:6091085902fb0122500e43b1e272e688f0e0d19a9da5808277d154544e5b4e22
    """
    x, varsigma = float(x), float(varsigma)
    t0 = -2.0*x
    t1 = _exp_near(t0)
    t2 = x*x
    t3 = t2*x
    t4 = varsigma*varsigma
    return 1.5707963267948966*t1*t3/_fma(-(x*t4), _expm1_near(t0), t1)


def _f_integrand_block(x, varsigma, out):
    for i in range(out.size):
        out[i] = _f_integrand_point(x[i], varsigma[i])


def _f_integrand_callback(n, args):
    return _f_integrand_point(args[0], args[1])


def _f_viscous_integrand_point(x, varsigma, beta):
    r"""integrand of f over x with viscosity and its noise  (f-viscous-x)

        \frac{\pi x^{3} \left(\frac{\beta x \left(\beta^{2} x^{3} + 2 \beta \varsigma x^{2} + 1\right)}{\varsigma \left(1 - e^{- 2 x}\right) \left(\beta \varsigma x^{2} + 1\right)} + 1\right) e^{- 2 x}}{2 \left(x \left(\beta x + \varsigma\right) \left(\beta x + \varsigma \left(1 - e^{- 2 x}\right)\right) + \left(\beta \varsigma x^{2} + 1\right) e^{- 2 x}\right)}

    x in [1e-06, 300], unit 1  wave number q d
    varsigma in [1e-08, 10000], unit 1  intrinsic conductivity, Eq. (24)
    beta in [0, 10], unit 1  longitudinal viscosity, Eq. (24)
    Value in unit 1. Cost: 3 add, 2 div, 1 exp_near, 1 expm1_near, 4 fma, 15 mul, 1 neg.
    sha256:5e32e28d1b17688afd269740f2dfb4fc2b75e50abb28d07b17241e6f5c16fe83
    """
    x, varsigma, beta = float(x), float(varsigma), float(beta)
    t7 = x*x
    t8 = t7*x
    t0 = t8
    t1 = -2.0*x
    t2 = _exp_near(t1)
    t3 = beta*varsigma*t7
    t4 = 1.0 + t3
    t5 = beta*x
    t6 = _expm1_near(t1)
    t9 = beta*beta
    return 1.5707963267948966*t0*t2*(1.0 - t5*_fma(t0, t9, _fma(2.0, t3, 1.0))/(t4*t6*varsigma))/_fma(x*(t5 + varsigma), _fma(-t6, varsigma, t5), t2*t4)


def _f_viscous_integrand_block(x, varsigma, beta, out):
    for i in range(out.size):
        out[i] = _f_viscous_integrand_point(x[i], varsigma[i], beta[i])


def _f_viscous_integrand_callback(n, args):
    return _f_viscous_integrand_point(args[0], args[1], args[2])


_f_w = np.array([
    1.5710838661239483e-25, 3.627649633613528e-25, 8.376280529398408e-25, 1.934091355822188e-24,
    4.465834456995906e-24, 1.0311648293190838e-23, 2.3809669122491672e-23, 5.497666334897657e-23,
    1.2694134256047237e-22, 2.931078269982065e-22, 6.767858580079545e-22, 1.5626962007824308e-21,
    3.60825418933771e-21, 8.331415885156774e-21, 1.92370919220857e-20, 4.4417968433759104e-20, 1.0255959944955752e-19,
    2.3680556918583647e-19, 5.467704139502243e-19, 1.2624524172335954e-18, 2.914883684294886e-18,
    6.7301191906819066e-18, 1.5538836864418733e-17, 3.587625816173741e-17, 8.28298737344283e-17,
    1.912300076635347e-16, 4.414807318272678e-16, 1.0191803276240855e-15, 2.3527189777036167e-15,
    5.430803800715971e-15, 1.2535088359561835e-14, 2.8930288222061096e-14, 6.676231376442162e-14,
    1.5404669821941186e-13, 3.5538772343280385e-13, 8.197189488438474e-13, 1.890252178723483e-12,
    4.357543526366052e-12, 1.0041535955275292e-11, 2.3129012806631995e-11, 5.3243421923180234e-11,
    1.2248119100524145e-10, 2.8151202167150583e-10, 6.463414788727157e-10, 1.4820347981339777e-09,
    3.3927807818418584e-09, 7.751659786482194e-09, 1.7667702235461065e-08, 4.014892064207265e-08,
    9.09046914213242e-08, 2.049110922100417e-07, 4.593943609074008e-07, 1.0231374419207352e-06,
    2.2604543218103446e-06, 4.945827190962313e-06, 1.0695440184092884e-05, 2.280670668405356e-05,
    4.782548760141145e-05, 9.832248284956816e-05, 0.00019748945878428673, 0.0003860872736465494,
    0.0007316645550159278, 0.001338405106835863, 0.002353275003931872, 0.0039610266165301024, 0.006359276432214013,
    0.009708624897793162, 0.014063672079143963, 0.019305900324813916, 0.025109612805426482, 0.030967061944375936,
    0.03627639259629771, 0.04046705121269677, 0.04311945330939069, 0.0440395996072094, 0.043270961076454846,
    0.041051306112804144, 0.037738361674783, 0.033730896756605525, 0.02940455710448202, 0.025071113523188665,
    0.020960842694139274, 0.017222666148136653, 0.013935178392335587, 0.011122495741584557, 0.008770619508435573,
    0.006841822560813685, 0.005285997083998632, 0.004048835964428121, 0.0030772262555142146, 0.0023224348449217918,
    0.0017416836128030003, 0.001298635232670957, 0.0009632007227540805, 0.0007109695097465293, 0.0005224679666810773,
    0.0003823782171853419, 0.00027879482750438784, 0.00020255970006736454, 0.0001466912322065081,
    0.00010590905190677069, 7.624744634999664e-05, 5.474670496674564e-05, 3.921037573844183e-05,
    2.8016755678060153e-05, 1.9974060388122063e-05, 1.4210175350835036e-05, 1.0089405098474345e-05,
    7.1500535088096e-06, 5.057917100802553e-06, 3.5718297760227025e-06, 2.5182658462556753e-06,
    1.7727063204689315e-06, 1.2460249755012604e-06, 8.745803510868612e-07, 6.130305289172382e-07,
    4.2913961522480357e-07, 3.0003531314619436e-07, 2.0951982295459557e-07, 1.4614274462739824e-07,
    1.0182349764938783e-07, 7.086886623915826e-08, 4.927388140827633e-08, 3.422536031589537e-08,
    2.3750050051405252e-08, 1.6465720714788638e-08, 1.140539667290905e-08, 7.89344336272956e-09,
    5.458350509119671e-09, 3.771437575121762e-09, 2.6038394176387884e-09, 1.7963621669595413e-09,
    1.2383864517442857e-09, 8.531212640814505e-10, 5.873093007256503e-10, 4.0404837860336027e-10,
    2.777913318232968e-10, 1.908670367181949e-10, 1.3106231491365145e-10, 8.99428859055846e-11, 6.168861113727044e-11,
    4.22862504540327e-11, 2.8970495202169216e-11, 1.9837251572371938e-11, 1.3576316779194868e-11,
    9.286736206515344e-12, 6.3493683607159236e-12, 4.338999276675374e-12, 2.9637764596737392e-12,
    2.0234995169938862e-12, 1.3809163162323706e-12, 9.41982513241318e-13, 6.42294211857289e-13, 4.377691685266339e-13,
    2.9825002506926924e-13, 2.0311592555084273e-13, 1.3827367745930076e-13, 9.40959324413613e-14,
    6.40090840655466e-14, 4.352665645419315e-14, 2.9587980805228116e-14, 2.0105966708234918e-14,
    1.3658008554466771e-14, 9.27482390290667e-15, 6.2962624190248376e-15, 4.2728900435437895e-15,
    2.898846153173271e-15, 1.9660560341253715e-15, 1.3330195810999121e-15, 9.035446965972552e-16,
    6.122625760412275e-16, 4.14766014179309e-16, 2.8089779664186857e-16, 1.9018466730596395e-16,
    1.2873210868984762e-16, 8.711333321327546e-17, 5.893466766961456e-17, 3.9860940499645706e-17,
    2.6953596318539186e-17, 1.8221339541645094e-17, 1.2315162910533724e-17, 8.32143311851192e-18,
    5.621548692787992e-18, 3.796780086640335e-18, 2.5637649965055337e-18, 1.7307962021393813e-18,
    1.1682080799031381e-18, 7.8832008752536605e-19, 5.31856682086398e-19, 3.587548430545277e-19,
    2.419432449624238e-19, 1.631335249772948e-19, 1.0997356694708724e-19, 7.412251076402758e-20,
    4.994936454500306e-20, 3.365341440730819e-20, 2.266986190250144e-20, 1.526829058310089e-20, 1.028146396691135e-20,
    6.92219243019557e-21, 4.6596971529977156e-21, 3.1361595318143225e-21, 2.110406550349363e-21,
    1.4199161530027768e-21, 9.551881211570972e-22, 6.424595488067728e-22, 4.320503158360688e-22,
    2.9050626838526817e-22, 1.9530361824426083e-22, 1.3128031471957605e-22, 8.823164695716909e-23,
    5.92905554055184e-23, 3.9836748844753024e-23, 2.676211022370487e-23, 1.797611201912788e-23,
    1.2072881754750534e-23, 8.107122021837461e-24, 5.443319774521811e-24, 3.6542911088614184e-24,
    2.4529311139013012e-24, 1.6463085313344109e-24, 1.1047945039735513e-24, 7.413049505348988e-25,
    4.973454168997968e-25, 3.3363058464066046e-25, 2.237797519418814e-25, 1.5008026261153884e-25,
    1.0064098729145244e-25, 6.748004323028376e-26, 4.5240313006620625e-26, 3.032677666361713e-26,
    2.03272165763707e-26, 1.362326424614288e-26, 9.129282286837172e-27, 6.117089785659171e-27, 4.09832505507489e-27,
    2.745502402305914e-27, 1.839042135569725e-27, 1.2317327551162197e-27, 8.248914186999353e-28,
])


_f_n0 = np.array([
    1.382877721582083e-12, 2.1013422102163923e-12, 3.193079632341563e-12, 4.85202094028913e-12, 7.372852134699882e-12,
    1.1203360434741218e-11, 1.7023976154587734e-11, 2.5868639281617824e-11, 3.930846006667003e-11,
    5.973079659070658e-11, 9.076332022154162e-11, 1.3791839205886985e-10, 2.0957220322855522e-10,
    3.184525878874001e-10, 4.838997574525421e-10, 7.353014677508935e-10, 1.1173126859575222e-09,
    1.6977866912609158e-09, 2.579825958583849e-09, 3.920092560393332e-09, 5.956628920709372e-09,
    9.051127606895309e-09, 1.3753152649828705e-08, 2.089770890087717e-08, 3.175346970146282e-08,
    4.824795307234283e-08, 7.330957023931057e-08, 1.1138716510943243e-07, 1.6923906865503748e-07,
    2.571313366528429e-07, 3.9065709247731415e-07, 5.93498418076992e-07, 9.016181529565822e-07,
    1.3696201330107707e-06, 2.0803963011707784e-06, 3.159753097810525e-06, 4.798575565498417e-06,
    7.2863920946620746e-06, 1.1062163606262424e-05, 1.6791060872754678e-05, 2.548038726329749e-05,
    3.865434388187463e-05, 5.8617019132715965e-05, 8.884723714326999e-05, 0.00013458970486252483,
    0.0002037369583299922, 0.0003081394696322275, 0.00046554133709010646, 0.0007024212193303395, 0.001058127257836832,
    0.00159083299057892, 0.0023860046776766467, 0.003568241616869986, 0.005317487848709869, 0.007890633686395589,
    0.011649288066272497, 0.017093797292380107, 0.024902145706823697, 0.035969948187071554, 0.05144426853120585,
    0.07273988367210575, 0.10152309713435738, 0.13964752230968533, 0.18903123339620656, 0.2514773398673049,
    0.32845935652983427, 0.420912845366105, 0.5290858033119145, 0.6524930417070257, 0.7899928327638249,
    0.9399670286013393, 1.1005553542310762, 1.269884273057883, 1.4462430097026195, 1.6281848338232074,
    1.8145572286591896, 2.0044806454673134, 2.197299968336988, 2.392528831591148, 2.5897994841958605,
    2.788823804615342, 2.9893661359467423, 3.1912260304946933, 3.394228167853247, 3.5982168882719936,
    3.8030533717193937, 4.008614136113565, 4.214790061460767, 4.421485525661591, 4.628617476993343, 4.836114402542955,
    5.043915216440189, 5.251968114703727, 5.460229444367357, 5.6686626255374515, 5.877237153117027, 6.085927693645043,
    6.294713283510119, 6.503576628045241, 6.712503496487725, 6.921482205078552, 7.130503179224643, 7.339558585252025,
    7.5486420225096715, 7.757748267195282, 7.966873060087373, 8.176012931261232, 8.38516505576051, 8.594327135043656,
    8.803497299798892, 9.012674030411183, 9.221856091967625, 9.431042481207081, 9.64023238326244, 9.849425136417498,
    10.058620203413815, 10.267817148104012, 10.477015616464723, 10.686215321161493, 10.895416029005508,
    11.104617550763331, 11.313819732880235, 11.523022450759155, 11.732225603303808, 11.941429108488816,
    12.15063289976397, 12.359836923135875, 12.56904113479953, 12.778245499216366, 12.987449987554669,
    13.196654576424107, 13.405859246848959, 13.61506398343502, 13.824268773693712, 14.033473607493685,
    14.242678476615934, 14.45188337439286, 14.661088295415436, 14.870293235295652, 15.079498190473798,
    15.28870315806211, 15.497908135717942, 15.707113121540852, 15.916318113989146, 16.125523111812154,
    16.334728113995286, 16.543933119715486, 16.75313812830506, 16.96234313922235, 17.17154815202796,
    17.380753166365423, 17.589958181945573, 17.799163198533822, 18.00836821593988, 18.21757323400936,
    18.426778252617034, 18.6359832716613, 18.845188291059745, 19.05439331074551, 19.26359833066436,
    19.472803350772292, 19.682008371033614, 19.89121339141937, 20.10041841190607, 20.30962343247466,
    20.51882845310968, 20.72803347379859, 20.93723849453122, 21.146443515299314, 21.35564853609618,
    21.564853556916383, 21.77405857775552, 21.983263598610016, 22.19246861947697, 22.401673640354034,
    22.610878661239298, 22.820083682131216, 23.029288703028527, 23.238493723930215, 23.447698744835456,
    23.65690376574358, 23.86610878665404, 24.075313807566392, 24.284518828480287, 24.493723849395426,
    24.702928870311577, 24.912133891228553, 25.121338912146193, 25.330543933064373, 25.53974895398299,
    25.748953974901966, 25.958158995821226, 26.167364016740724, 26.37656903766041, 26.58577405858025,
    26.794979079500216, 27.004184100420282, 27.21338912134043, 27.422594142260646, 27.631799163180915,
    27.84100418410123, 28.050209205021577, 28.259414225941956, 28.468619246862357, 28.67782426778278,
    28.887029288703214, 29.09623430962366, 29.30543933054412, 29.514644351464586, 29.72384937238506,
    29.93305439330554, 30.14225941422602, 30.35146443514651, 30.560669456067, 30.769874476987493, 30.979079497907986,
    31.188284518828482, 31.397489539748978, 31.606694560669474, 31.815899581589974, 32.025104602510474,
    32.234309623430974, 32.443514644351474, 32.652719665271974, 32.861924686192474, 33.07112970711297,
    33.28033472803347, 33.48953974895398, 33.69874476987448, 33.90794979079498, 34.11715481171548, 34.32635983263599,
    34.53556485355649, 34.74476987447699, 34.953974895397494, 35.16317991631799, 35.37238493723849, 35.58158995815899,
    35.7907949790795, 36.0,
])


_f_n1 = np.array([
    0.9999983369446361, 0.9999979499560706, 0.9999974729164645, 0.9999968848713083, 0.9999961599901097,
    0.999995266431807, 0.9999941649461893, 0.9999928071499047, 0.9999911334013512, 0.999989070181139,
    0.9999865268631131, 0.9999833917341806, 0.9999795270882411, 0.9999747631789044, 0.9999688907656623,
    0.9999616519265422, 0.9999527287343652, 0.9999417293002415, 0.9999281705728303, 0.9999114571402119,
    0.9998908551068809, 0.9998654599039435, 0.9998341566270019, 0.99979557117238, 0.9997480100448204,
    0.9996893862223117, 0.9996171278666505, 0.9995280659382012, 0.9994182958821706, 0.999283007468645,
    0.9991162755515094, 0.9989108029186617, 0.9986576044894366, 0.9983456198235177, 0.997961238187741,
    0.9974877172383727, 0.9969044726888884, 0.9961862121534434, 0.9953018817523018, 0.9942133892102858,
    0.9928740624153172, 0.9912267983405295, 0.9892018548874951, 0.9867142392059279, 0.9836606528980283,
    0.9799159709838204, 0.9753292630467627, 0.9697194192532951, 0.962870531236324, 0.9545273112017482,
    0.944391027203505, 0.9321167032671811, 0.917312689356582, 0.8995441418975768, 0.8783424319934391,
    0.8532229196280785, 0.823713715052666, 0.7893976993755839, 0.7499687982832991, 0.705300878243519,
    0.6555234324666385, 0.6010927512655955, 0.5428417812373105, 0.4819887597920015, 0.4200870287348383,
    0.35890847301793627, 0.300270205427609, 0.24583350312427346, 0.19691736387591616, 0.154368901526362,
    0.11851739076623706, 0.08921412476777318, 0.06593703714148896, 0.04792631707545243, 0.03431775852546504,
    0.024250688002495524, 0.016940542022188802, 0.011717139762403548, 0.008036014973313275, 0.00547207138779988,
    0.003703847383984939, 0.002494459338883282, 0.0016729818910283835, 0.0011181770773097785, 0.0007452425182119646,
    0.0004955324658773157, 0.00032886418012876987, 0.000217912395098352, 0.0001442090648810499, 9.533461678935939e-05,
    6.297089563567119e-05, 4.156509722144307e-05, 2.7420373590973975e-05, 1.8080865317736495e-05,
    1.1918003869394007e-05, 7.853379421095695e-06, 5.1737211951306845e-06, 3.4077119703676733e-06,
    2.24415287570432e-06, 1.477695422034395e-06, 9.729064765050652e-07, 6.405007833119585e-07, 4.216360398947327e-07,
    2.7754347893860637e-07, 1.8268556813129267e-07, 1.202433734285368e-07, 7.914160215336713e-08,
    5.208801333232156e-08, 3.428167578014696e-08, 2.256208494418076e-08, 1.4848777052190934e-08,
    9.772315830064387e-09, 6.431326099012074e-09, 4.232534511061718e-09, 2.7854669050086735e-09,
    1.8331309255708658e-09, 1.2063888983877616e-09, 7.93925689139735e-10, 5.224819628797767e-10,
    3.4384433843911843e-10, 2.2628290520524963e-10, 1.4891588953620387e-10, 9.800085588488854e-11,
    6.449385241136638e-11, 4.244303814182629e-11, 2.7931506466535334e-11, 1.838154678389389e-11,
    1.2096774490404847e-11, 7.960804935486968e-12, 5.238950231083064e-12, 3.4477159316301764e-12,
    2.2689169932666354e-12, 1.4931577146075534e-12, 9.826360893612326e-13, 6.466655133479795e-13,
    4.2556574212770413e-13, 2.8006161880447663e-13, 1.8430643944366258e-13, 1.2129067340334123e-13,
    7.982047208402238e-14, 5.25292458752245e-14, 3.456909668180673e-14, 2.2749658898869423e-14,
    1.4971376831762288e-14, 9.852548683283822e-15, 6.483886939779023e-15, 4.266996378486443e-15,
    2.8080776482740004e-15, 1.847974392896812e-15, 1.2161377894960043e-15, 8.003309592351039e-16,
    5.266916695218176e-16, 3.466117497809863e-16, 2.28102534826135e-16, 1.5011252895479648e-16, 9.878790405431244e-17,
    6.501156197202749e-17, 4.278361027606385e-17, 2.815556574367272e-17, 1.852896183518769e-17,
    1.2193767643868503e-17, 8.024624942810988e-18, 5.280944113211683e-18, 3.475348806951917e-18,
    2.2871003875590246e-18, 1.5051232186001507e-18, 9.905100428682625e-19, 6.518470599700078e-19,
    4.289755491332425e-19, 2.8230551772688104e-19, 1.8578309532175232e-19, 1.2226242966818844e-19,
    8.045996694167116e-20, 5.295008693727861e-20, 3.4846045967694884e-20, 2.2931915503767032e-20,
    1.5091317653441695e-20, 9.93148036313019e-21, 6.5358310299619626e-21, 4.3011802561171e-21, 2.8305737266914374e-21,
    1.862778852572756e-21, 1.2258804711068303e-21, 8.067425327278813e-22, 5.309110712261727e-22,
    3.493885026699427e-22, 2.2992989299659983e-22, 1.5131509849166412e-22, 9.957930538355816e-23,
    6.553237687123147e-23, 4.3126354435277435e-23, 2.8381122975757404e-23, 1.867739928199906e-23,
    1.229145316896246e-23, 8.088911026834381e-24, 5.323250286243378e-24, 3.503190171826408e-24,
    2.3054225745676373e-24, 1.517180908438771e-24, 9.984451155825677e-25, 6.570690701983818e-25,
    4.324121138690992e-25, 2.845670945434688e-25, 1.872714216360314e-25, 1.2324188577685937e-25,
    8.110453948149915e-26, 5.337427517472313e-26, 3.5125200989235067e-26, 2.3115625280068076e-26,
    1.5212215646887646e-26, 1.0011042404591587e-26, 6.588190198778495e-27, 4.335637423269054e-27,
    2.8532497239585276e-27, 1.8777017523598795e-27, 1.2357011169438725e-27, 8.132054243956808e-28,
    5.351642506418445e-28, 3.521874874087073e-28, 2.3177188337691968e-28, 1.5252729822779124e-28,
    1.003770447290859e-28, 6.605736301378402e-29, 4.347184378771036e-29, 2.860848686782654e-29,
    1.8827025714929085e-29, 1.2389921176475348e-29, 8.153712067092188e-30, 5.36589535365855e-30,
    3.531254563503692e-30, 2.3238915354105024e-30, 1.529335189869252e-30, 1.006443754940255e-30,
    6.623329133914971e-31, 4.358762086885916e-31, 2.8684678876654438e-31, 1.8877167091371025e-31,
    1.2422918831612272e-31, 8.175427570770001e-32, 5.380186160021136e-32,
])


def _f_term(i, varsigma):
    w = _f_w[i]
    n0 = _f_n0[i]
    n1 = _f_n1[i]
    t0 = varsigma*varsigma
    return w/_fma(n0, t0, n1)


def _f_point(varsigma):
    r"""linear drag without viscosity  (22a, f-x)

        \int_{0}^{\infty} \frac{\pi x^{3} e^{- 2 x}}{2 \left(\varsigma^{2} x \left(1 - e^{- 2 x}\right) + e^{- 2 x}\right)}\, dx

    varsigma in [1e-08, 10000], unit 1  intrinsic conductivity, Eq. (24)
    Value in unit 1. Cost: 240 nodes, each 1 div, 1 fma, 1 mul.
    sha256:ae5d30b12193f18a3d4f2207afd3ef9b293eb4fb0c20c84a8b1ae267095027fb
    """
    varsigma = float(varsigma)
    terms_ = np.empty(240)
    for i in range(240):
        terms_[i] = _f_term(i, varsigma)
    total_ = 0.0
    for i in range(240):  # apart: the terms vectorise, the order of the sum is fixed
        total_ += terms_[i]
    return total_


def _f_block(varsigma, out):
    for start_ in range(0, out.size, 512):
        varsigma_ = varsigma[start_:start_ + 512]
        out_ = out[start_:start_ + 512]
        for j in range(out_.size):
            out_[j] = 0.0
        for i in range(240):
            for j in range(out_.size):
                out_[j] += _f_term(i, varsigma_[j])


def _f_callback(n, args):
    return _f_point(args[0])


_f_dvarsigma_w = np.array([
    -4.345233754399712e-37, -1.5245866597976272e-36, -5.349226150640252e-36, -1.8768503517762902e-35,
    -6.585187421895711e-35, -2.310502250098021e-34, -8.106704787798442e-34, -2.8443429461632284e-33,
    -9.979737389695616e-33, -3.501512798714778e-32, -1.2285466310357355e-31, -4.310490945768354e-31,
    -1.5123795605363366e-30, -5.306321898788738e-30, -1.8617648230379056e-29, -6.532119476771184e-29,
    -2.2918228306342544e-28, -8.040906875603584e-28, -2.8211450145888505e-27, -9.897860657295992e-27,
    -3.4725760908749615e-26, -1.218303352089538e-25, -4.274159907942729e-25, -1.499463199033414e-24,
    -5.26027177200432e-24, -1.8452912871547963e-23, -6.472952543838664e-23, -2.270472148586989e-22,
    -7.96343937187184e-22, -2.7928596807548743e-21, -9.793842344985304e-21, -3.434016058860939e-20,
    -1.2038822804677124e-19, -4.2197091861028182e-19, -1.4786946106222175e-18, -5.180218975886669e-18,
    -1.8141035834905304e-17, -6.3501541405319e-17, -2.2216222719084387e-16, -7.767213239257607e-16,
    -2.713326019651552e-15, -9.468860152356346e-15, -3.3002791120816415e-14, -1.14851309297872e-13,
    -3.989332521536872e-13, -1.382469673545826e-12, -4.777184670752178e-12, -1.6450091444012813e-11,
    -5.6402907584403424e-11, -1.9237746371629832e-10, -6.519586512465869e-10, -2.1922341880466637e-09,
    -7.30160320007893e-09, -2.403987677758043e-08, -7.8051421280197e-08, -2.491885274001691e-07,
    -7.797064419279641e-07, -2.381914521500476e-06, -7.073309227446396e-06, -2.0319401499562712e-05,
    -5.616788674466093e-05, -0.0001485617033772968, -0.0003738099140325159, -0.0008896849530274092,
    -0.0019922168733371628, -0.00417752768984071, -0.00817296986064466, -0.014881778479018452, -0.025193931251660973,
    -0.03967282829952336, -0.058216034400737325, -0.07984835620808804, -0.10277694382406312, -0.12472241586180954,
    -0.14340921633620965, -0.15703527042462312, -0.16457309714853985, -0.16584500182618098, -0.16140428601120613,
    -0.15230381364439052, -0.13983783640336434, -0.12531926666153326, -0.10992284105290692, -0.09459835004665075,
    -0.08004230403420577, -0.0667102681872476, -0.054852453268116906, -0.04455873594909606, -0.03580373922499406,
    -0.02848660645387175, -0.02246312120498778, -0.01756980895368315, -0.013640781669237446, -0.010518593894435501,
    -0.008060492575593672, -0.006141336290183072, -0.004654252362829782, -0.003509867008131565,
    -0.0026347250622839324, -0.0019693308181805568, -0.0014660952362589078, -0.001087365317212823,
    -0.0008036332969058753, -0.0005919701800351914, -0.0004346938756278095, -0.000318261607213376,
    -0.00023236515484783378, -0.000169202654130278, -0.00012289979777555288, -8.905471907904382e-05,
    -6.438347492681841e-05, -4.644617047097381e-05, -3.343693723009357e-05, -2.4023940638362076e-05,
    -1.7228227387623543e-05, -1.2332482526952778e-05, -8.812654200271991e-06, -6.286949322647123e-06,
    -4.477947884288885e-06, -3.184572004672427e-06, -2.2614219981550016e-06, -1.603595154606877e-06,
    -1.1355680834072246e-06, -8.030792971608917e-07, -5.672190780238339e-07, -4.001378556708719e-07,
    -2.8193768584166473e-07, -1.9842602864271635e-07, -1.394962856526076e-07, -9.796271377615668e-08,
    -6.87239387341128e-08, -4.8163556733248395e-08, -3.372142155343503e-08, -2.3587555302430605e-08,
    -1.6483979142337968e-08, -1.1509462290891291e-08, -8.029215859855106e-09, -5.5966369560195104e-09,
    -3.897870109725319e-09, -2.7125871705185083e-09, -1.886277727821704e-09, -1.31069684988112e-09,
    -9.100856906550568e-10, -6.314720130662063e-10, -4.3785041999237996e-10, -3.0339262199964824e-10,
    -2.100870510242436e-10, -1.4538370844151656e-10, -1.0054518659387113e-10, -6.949323878333167e-11,
    -4.8002731271682905e-11, -3.3138866032077547e-11, -2.2864598996643092e-11, -1.5767016760826928e-11,
    -1.086678334748908e-11, -7.485544239400898e-12, -5.1537318800852386e-12, -3.546511128560582e-12,
    -2.4393085264909963e-12, -1.6769600532207925e-12, -1.1523218635332647e-12, -7.914516101184056e-13,
    -5.433487253174595e-13, -3.728556822903435e-13, -2.5574943752487285e-13, -1.7534939560495074e-13,
    -1.2017476019673568e-13, -8.232756816019023e-14, -5.637724655303449e-14, -3.8591565954369273e-14,
    -2.6406705581418903e-14, -1.8062278977604902e-14, -1.2350100615693895e-14, -8.441334522186545e-15,
    -5.7676293718091e-15, -3.939418014122958e-15, -2.689788095998395e-15, -1.8359382134811662e-15,
    -1.2527219577714431e-15, -8.544969605997047e-16, -5.826772476679018e-16, -3.972004561345425e-16,
    -2.706810977267711e-16, -1.8440595500323247e-16, -1.2559230367830555e-16, -8.551147094090911e-17,
    -5.8205112198724e-17, -3.960731217995494e-17, -2.6944438103366712e-17, -1.8325017255276412e-17,
    -1.2459570958151762e-17, -8.469291957818784e-18, -5.755436717047675e-18, -3.910195044824201e-18,
    -2.6558850403262208e-18, -1.8034850699951483e-18, -1.2243622486925058e-18, -8.310038657112446e-19,
    -5.638888271057741e-19, -3.825452620001105e-19, -2.5946129586650796e-19, -1.7593986193542853e-19,
    -1.1927770578292776e-19, -8.084610464461122e-20, -5.478543416243368e-20, -3.7117495606376596e-20,
    -2.5142074446226326e-20, -1.7026827646614488e-20, -1.1528633666067137e-20, -7.804312600567967e-21,
    -5.282085375159747e-21, -3.574302603693353e-21, -2.4182073315467703e-21, -1.6357360089869516e-21,
    -1.106245420825662e-21, -7.480135272985193e-22, -5.056944564918535e-22, -3.418131513641147e-22,
    -2.3100012582710605e-22, -1.5608442000088286e-22, -1.054464058479798e-22, -7.122457622269658e-23,
    -4.8101076037218464e-23, -3.2479360949673764e-23, -2.1927486290943494e-23, -1.480129840459105e-23,
    -9.989442751566361e-24, -6.740840688542137e-24, -4.5479855077548574e-24, -3.0680125238966824e-24,
    -2.0693266687458923e-24, -1.395518701192847e-24, -9.409742517796095e-25, -6.343896243505931e-25,
    -4.276332056016461e-25, -2.882202825343044e-25, -1.9422993564095564e-25, -1.30872086367238e-25,
    -8.81693890147627e-26, -5.939218214639534e-26,
])


_f_dvarsigma_n0 = np.array([
    -1.382877721582083e-12, -2.1013422102163923e-12, -3.193079632341563e-12, -4.85202094028913e-12,
    -7.372852134699882e-12, -1.1203360434741218e-11, -1.7023976154587734e-11, -2.5868639281617824e-11,
    -3.930846006667003e-11, -5.973079659070658e-11, -9.076332022154162e-11, -1.3791839205886985e-10,
    -2.0957220322855522e-10, -3.184525878874001e-10, -4.838997574525421e-10, -7.353014677508935e-10,
    -1.1173126859575222e-09, -1.6977866912609158e-09, -2.579825958583849e-09, -3.920092560393332e-09,
    -5.956628920709372e-09, -9.051127606895309e-09, -1.3753152649828705e-08, -2.089770890087717e-08,
    -3.175346970146282e-08, -4.824795307234283e-08, -7.330957023931057e-08, -1.1138716510943243e-07,
    -1.6923906865503748e-07, -2.571313366528429e-07, -3.9065709247731415e-07, -5.93498418076992e-07,
    -9.016181529565822e-07, -1.3696201330107707e-06, -2.0803963011707784e-06, -3.159753097810525e-06,
    -4.798575565498417e-06, -7.2863920946620746e-06, -1.1062163606262424e-05, -1.6791060872754678e-05,
    -2.548038726329749e-05, -3.865434388187463e-05, -5.8617019132715965e-05, -8.884723714326999e-05,
    -0.00013458970486252483, -0.0002037369583299922, -0.0003081394696322275, -0.00046554133709010646,
    -0.0007024212193303395, -0.001058127257836832, -0.00159083299057892, -0.0023860046776766467,
    -0.003568241616869986, -0.005317487848709869, -0.007890633686395589, -0.011649288066272497, -0.017093797292380107,
    -0.024902145706823697, -0.035969948187071554, -0.05144426853120585, -0.07273988367210575, -0.10152309713435738,
    -0.13964752230968533, -0.18903123339620656, -0.2514773398673049, -0.32845935652983427, -0.420912845366105,
    -0.5290858033119145, -0.6524930417070257, -0.7899928327638249, -0.9399670286013393, -1.1005553542310762,
    -1.269884273057883, -1.4462430097026195, -1.6281848338232074, -1.8145572286591896, -2.0044806454673134,
    -2.197299968336988, -2.392528831591148, -2.5897994841958605, -2.788823804615342, -2.9893661359467423,
    -3.1912260304946933, -3.394228167853247, -3.5982168882719936, -3.8030533717193937, -4.008614136113565,
    -4.214790061460767, -4.421485525661591, -4.628617476993343, -4.836114402542955, -5.043915216440189,
    -5.251968114703727, -5.460229444367357, -5.6686626255374515, -5.877237153117027, -6.085927693645043,
    -6.294713283510119, -6.503576628045241, -6.712503496487725, -6.921482205078552, -7.130503179224643,
    -7.339558585252025, -7.5486420225096715, -7.757748267195282, -7.966873060087373, -8.176012931261232,
    -8.38516505576051, -8.594327135043656, -8.803497299798892, -9.012674030411183, -9.221856091967625,
    -9.431042481207081, -9.64023238326244, -9.849425136417498, -10.058620203413815, -10.267817148104012,
    -10.477015616464723, -10.686215321161493, -10.895416029005508, -11.104617550763331, -11.313819732880235,
    -11.523022450759155, -11.732225603303808, -11.941429108488816, -12.15063289976397, -12.359836923135875,
    -12.56904113479953, -12.778245499216366, -12.987449987554669, -13.196654576424107, -13.405859246848959,
    -13.61506398343502, -13.824268773693712, -14.033473607493685, -14.242678476615934, -14.45188337439286,
    -14.661088295415436, -14.870293235295652, -15.079498190473798, -15.28870315806211, -15.497908135717942,
    -15.707113121540852, -15.916318113989146, -16.125523111812154, -16.334728113995286, -16.543933119715486,
    -16.75313812830506, -16.96234313922235, -17.17154815202796, -17.380753166365423, -17.589958181945573,
    -17.799163198533822, -18.00836821593988, -18.21757323400936, -18.426778252617034, -18.6359832716613,
    -18.845188291059745, -19.05439331074551, -19.26359833066436, -19.472803350772292, -19.682008371033614,
    -19.89121339141937, -20.10041841190607, -20.30962343247466, -20.51882845310968, -20.72803347379859,
    -20.93723849453122, -21.146443515299314, -21.35564853609618, -21.564853556916383, -21.77405857775552,
    -21.983263598610016, -22.19246861947697, -22.401673640354034, -22.610878661239298, -22.820083682131216,
    -23.029288703028527, -23.238493723930215, -23.447698744835456, -23.65690376574358, -23.86610878665404,
    -24.075313807566392, -24.284518828480287, -24.493723849395426, -24.702928870311577, -24.912133891228553,
    -25.121338912146193, -25.330543933064373, -25.53974895398299, -25.748953974901966, -25.958158995821226,
    -26.167364016740724, -26.37656903766041, -26.58577405858025, -26.794979079500216, -27.004184100420282,
    -27.21338912134043, -27.422594142260646, -27.631799163180915, -27.84100418410123, -28.050209205021577,
    -28.259414225941956, -28.468619246862357, -28.67782426778278, -28.887029288703214, -29.09623430962366,
    -29.30543933054412, -29.514644351464586, -29.72384937238506, -29.93305439330554, -30.14225941422602,
    -30.35146443514651, -30.560669456067, -30.769874476987493, -30.979079497907986, -31.188284518828482,
    -31.397489539748978, -31.606694560669474, -31.815899581589974, -32.025104602510474, -32.234309623430974,
    -32.443514644351474, -32.652719665271974, -32.861924686192474, -33.07112970711297, -33.28033472803347,
    -33.48953974895398, -33.69874476987448, -33.90794979079498, -34.11715481171548, -34.32635983263599,
    -34.53556485355649, -34.74476987447699, -34.953974895397494, -35.16317991631799, -35.37238493723849,
    -35.58158995815899, -35.7907949790795, -36.0,
])


_f_dvarsigma_n1 = np.array([
    -0.9999983369446361, -0.9999979499560706, -0.9999974729164645, -0.9999968848713083, -0.9999961599901097,
    -0.999995266431807, -0.9999941649461893, -0.9999928071499047, -0.9999911334013512, -0.999989070181139,
    -0.9999865268631131, -0.9999833917341806, -0.9999795270882411, -0.9999747631789044, -0.9999688907656623,
    -0.9999616519265422, -0.9999527287343652, -0.9999417293002415, -0.9999281705728303, -0.9999114571402119,
    -0.9998908551068809, -0.9998654599039435, -0.9998341566270019, -0.99979557117238, -0.9997480100448204,
    -0.9996893862223117, -0.9996171278666505, -0.9995280659382012, -0.9994182958821706, -0.999283007468645,
    -0.9991162755515094, -0.9989108029186617, -0.9986576044894366, -0.9983456198235177, -0.997961238187741,
    -0.9974877172383727, -0.9969044726888884, -0.9961862121534434, -0.9953018817523018, -0.9942133892102858,
    -0.9928740624153172, -0.9912267983405295, -0.9892018548874951, -0.9867142392059279, -0.9836606528980283,
    -0.9799159709838204, -0.9753292630467627, -0.9697194192532951, -0.962870531236324, -0.9545273112017482,
    -0.944391027203505, -0.9321167032671811, -0.917312689356582, -0.8995441418975768, -0.8783424319934391,
    -0.8532229196280785, -0.823713715052666, -0.7893976993755839, -0.7499687982832991, -0.705300878243519,
    -0.6555234324666385, -0.6010927512655955, -0.5428417812373105, -0.4819887597920015, -0.4200870287348383,
    -0.35890847301793627, -0.300270205427609, -0.24583350312427346, -0.19691736387591616, -0.154368901526362,
    -0.11851739076623706, -0.08921412476777318, -0.06593703714148896, -0.04792631707545243, -0.03431775852546504,
    -0.024250688002495524, -0.016940542022188802, -0.011717139762403548, -0.008036014973313275, -0.00547207138779988,
    -0.003703847383984939, -0.002494459338883282, -0.0016729818910283835, -0.0011181770773097785,
    -0.0007452425182119646, -0.0004955324658773157, -0.00032886418012876987, -0.000217912395098352,
    -0.0001442090648810499, -9.533461678935939e-05, -6.297089563567119e-05, -4.156509722144307e-05,
    -2.7420373590973975e-05, -1.8080865317736495e-05, -1.1918003869394007e-05, -7.853379421095695e-06,
    -5.1737211951306845e-06, -3.4077119703676733e-06, -2.24415287570432e-06, -1.477695422034395e-06,
    -9.729064765050652e-07, -6.405007833119585e-07, -4.216360398947327e-07, -2.7754347893860637e-07,
    -1.8268556813129267e-07, -1.202433734285368e-07, -7.914160215336713e-08, -5.208801333232156e-08,
    -3.428167578014696e-08, -2.256208494418076e-08, -1.4848777052190934e-08, -9.772315830064387e-09,
    -6.431326099012074e-09, -4.232534511061718e-09, -2.7854669050086735e-09, -1.8331309255708658e-09,
    -1.2063888983877616e-09, -7.93925689139735e-10, -5.224819628797767e-10, -3.4384433843911843e-10,
    -2.2628290520524963e-10, -1.4891588953620387e-10, -9.800085588488854e-11, -6.449385241136638e-11,
    -4.244303814182629e-11, -2.7931506466535334e-11, -1.838154678389389e-11, -1.2096774490404847e-11,
    -7.960804935486968e-12, -5.238950231083064e-12, -3.4477159316301764e-12, -2.2689169932666354e-12,
    -1.4931577146075534e-12, -9.826360893612326e-13, -6.466655133479795e-13, -4.2556574212770413e-13,
    -2.8006161880447663e-13, -1.8430643944366258e-13, -1.2129067340334123e-13, -7.982047208402238e-14,
    -5.25292458752245e-14, -3.456909668180673e-14, -2.2749658898869423e-14, -1.4971376831762288e-14,
    -9.852548683283822e-15, -6.483886939779023e-15, -4.266996378486443e-15, -2.8080776482740004e-15,
    -1.847974392896812e-15, -1.2161377894960043e-15, -8.003309592351039e-16, -5.266916695218176e-16,
    -3.466117497809863e-16, -2.28102534826135e-16, -1.5011252895479648e-16, -9.878790405431244e-17,
    -6.501156197202749e-17, -4.278361027606385e-17, -2.815556574367272e-17, -1.852896183518769e-17,
    -1.2193767643868503e-17, -8.024624942810988e-18, -5.280944113211683e-18, -3.475348806951917e-18,
    -2.2871003875590246e-18, -1.5051232186001507e-18, -9.905100428682625e-19, -6.518470599700078e-19,
    -4.289755491332425e-19, -2.8230551772688104e-19, -1.8578309532175232e-19, -1.2226242966818844e-19,
    -8.045996694167116e-20, -5.295008693727861e-20, -3.4846045967694884e-20, -2.2931915503767032e-20,
    -1.5091317653441695e-20, -9.93148036313019e-21, -6.5358310299619626e-21, -4.3011802561171e-21,
    -2.8305737266914374e-21, -1.862778852572756e-21, -1.2258804711068303e-21, -8.067425327278813e-22,
    -5.309110712261727e-22, -3.493885026699427e-22, -2.2992989299659983e-22, -1.5131509849166412e-22,
    -9.957930538355816e-23, -6.553237687123147e-23, -4.3126354435277435e-23, -2.8381122975757404e-23,
    -1.867739928199906e-23, -1.229145316896246e-23, -8.088911026834381e-24, -5.323250286243378e-24,
    -3.503190171826408e-24, -2.3054225745676373e-24, -1.517180908438771e-24, -9.984451155825677e-25,
    -6.570690701983818e-25, -4.324121138690992e-25, -2.845670945434688e-25, -1.872714216360314e-25,
    -1.2324188577685937e-25, -8.110453948149915e-26, -5.337427517472313e-26, -3.5125200989235067e-26,
    -2.3115625280068076e-26, -1.5212215646887646e-26, -1.0011042404591587e-26, -6.588190198778495e-27,
    -4.335637423269054e-27, -2.8532497239585276e-27, -1.8777017523598795e-27, -1.2357011169438725e-27,
    -8.132054243956808e-28, -5.351642506418445e-28, -3.521874874087073e-28, -2.3177188337691968e-28,
    -1.5252729822779124e-28, -1.003770447290859e-28, -6.605736301378402e-29, -4.347184378771036e-29,
    -2.860848686782654e-29, -1.8827025714929085e-29, -1.2389921176475348e-29, -8.153712067092188e-30,
    -5.36589535365855e-30, -3.531254563503692e-30, -2.3238915354105024e-30, -1.529335189869252e-30,
    -1.006443754940255e-30, -6.623329133914971e-31, -4.358762086885916e-31, -2.8684678876654438e-31,
    -1.8877167091371025e-31, -1.2422918831612272e-31, -8.175427570770001e-32, -5.380186160021136e-32,
])


def _f_dvarsigma_term(i, varsigma):
    w = _f_dvarsigma_w[i]
    n0 = _f_dvarsigma_n0[i]
    n1 = _f_dvarsigma_n1[i]
    t0 = varsigma*varsigma
    t1 = _fma(n0, t0, n1)
    t2 = t1*t1
    return w*varsigma/t2


def _f_dvarsigma_point(varsigma):
    r"""derivative of f with respect to varsigma  (22a, f-x)

        \int_{0}^{\infty} \frac{\pi \varsigma x^{4} \left(-1 + e^{- 2 x}\right) e^{- 2 x}}{\left(\varsigma^{2} x \left(-1 + e^{- 2 x}\right) - e^{- 2 x}\right)^{2}}\, dx

    varsigma in [1e-08, 10000], unit 1  intrinsic conductivity, Eq. (24)
    Value in unit 1. Cost: 240 nodes, each 1 div, 1 fma, 3 mul.
    sha256:8f30601499555ee1ff55857b4781dc91957ab4220b5c050f0914d4add7c1c301
    """
    varsigma = float(varsigma)
    terms_ = np.empty(240)
    for i in range(240):
        terms_[i] = _f_dvarsigma_term(i, varsigma)
    total_ = 0.0
    for i in range(240):  # apart: the terms vectorise, the order of the sum is fixed
        total_ += terms_[i]
    return total_


def _f_dvarsigma_block(varsigma, out):
    for start_ in range(0, out.size, 512):
        varsigma_ = varsigma[start_:start_ + 512]
        out_ = out[start_:start_ + 512]
        for j in range(out_.size):
            out_[j] = 0.0
        for i in range(240):
            for j in range(out_.size):
                out_[j] += _f_dvarsigma_term(i, varsigma_[j])


def _f_dvarsigma_callback(n, args):
    return _f_dvarsigma_point(args[0])


_f_viscous_w = np.array([
    5.611158782339088e-30, 1.0838064298914024e-29, 2.0933935600336372e-29, 4.043431027481514e-29,
    7.809966822666037e-29, 1.5085104796947963e-28, 2.91371765823518e-28, 5.6279028327350805e-28,
    1.087040447087129e-27, 2.099639833814249e-27, 4.055495158327549e-27, 7.833267402952679e-27,
    1.5130106850897123e-26, 2.92240910196105e-26, 5.644688724561835e-26, 1.0902822645571874e-25,
    2.1059005330316977e-25, 4.0675856927180247e-25, 7.856615658910728e-25, 1.5175193424024572e-24,
    2.931115147614094e-24, 5.6614988966687555e-24, 1.093527878380964e-23, 2.112166530596903e-23,
    4.079681828582776e-23, 7.87996418606814e-23, 1.5220256502369554e-22, 2.9398111860697113e-22,
    5.678277286256179e-22, 1.0967645176631142e-21, 2.1184087367203862e-21, 4.091717308207871e-21,
    7.903162076418898e-21, 1.526495239279827e-20, 2.948418943877365e-20, 5.694845636958437e-20,
    1.0999515881928532e-19, 2.1245347086491964e-19, 4.10348162180326e-19, 7.925729968542895e-19,
    1.5308189540198327e-18, 2.9566898672973745e-18, 5.710637987133674e-18, 1.1029602218307069e-17,
    2.130251022429233e-17, 4.114306677221597e-17, 7.946146729877717e-17, 1.534650467355643e-16, 2.963835471886129e-16,
    5.72385925107634e-16, 1.105381760176513e-15, 2.134627392730153e-15, 4.122074848745002e-15, 7.959592264392886e-15,
    1.53689271750763e-14, 2.967359036795767e-14, 5.728827889582174e-14, 1.1059234620409026e-13, 2.134722800818838e-13,
    4.1200963219806285e-13, 7.950852412773598e-13, 1.5340864321403292e-12, 2.959397221464652e-12,
    5.707675141027351e-12, 1.1005262936717143e-11, 2.121320808099247e-11, 4.087454928717702e-11,
    7.872487710369086e-11, 1.515479617663692e-10, 2.915601419832637e-10, 5.605316525691087e-10,
    1.0767429160983408e-09, 2.0663332341690093e-09, 3.960871449870955e-09, 7.582213136503518e-09,
    1.4491522300256065e-08, 2.7645564991426192e-08, 5.26248710568754e-08, 9.991906424302062e-08,
    1.8915096198429915e-07, 3.568227207773637e-07, 6.703886317112697e-07, 1.2535410203165986e-06,
    2.33105361337833e-06, 4.30708573794982e-06, 7.899418383875162e-06, 1.436457126230199e-05, 2.5865512274135536e-05,
    4.6053463170079094e-05, 8.095333343108572e-05, 0.00014024754180481502, 0.0002390254251553022,
    0.0003999757032754987, 0.0006558148056756182, 0.0010514458594849828, 0.0016449594661981314, 0.002506229493629191,
    0.0037117378427452183, 0.005334652812945671, 0.0074302825178828346, 0.010018751990975731, 0.013068616896425496,
    0.016486285946487173, 0.020115748803433475, 0.023750896597354423, 0.027159244286579703, 0.03011240456019785,
    0.032416613134001834, 0.03393674389808805, 0.03460938519457939, 0.03444369961742767, 0.03351175956903459,
    0.03193196494682965, 0.029849718506817134, 0.027418986498167198, 0.024787199040185844, 0.022084643519232998,
    0.019418420101870785, 0.016870315141618304, 0.014497607540932834, 0.012335771550511172, 0.010402167820748952,
    0.008700025360774435, 0.007222240866902165, 0.00595471828987296, 0.004879123322154432, 0.003975032702152143,
    0.003221523019383059, 0.002598277371160105, 0.0020863001748667458, 0.0016683286838344604, 0.0013290203869768763,
    0.0010549827444704832, 0.0008346983425337635, 0.000658386105904913, 0.000517828453156505, 0.0004061854691668022,
    0.0003178102493915034, 0.0002480743331851974, 0.00019320831607646684, 0.00015016003418559659,
    0.00011647089158187921, 9.016973371860087e-05, 6.968297781430262e-05, 5.375935302074356e-05,
    4.140747174522304e-05, 3.184446869935689e-05, 2.4454048476466812e-05, 1.8752435283705326e-05,
    1.436089242815686e-05, 1.0983656388340438e-05, 8.39029976316296e-06, 6.401692847403314e-06,
    4.8788720635412625e-06, 3.7142441462109453e-06, 2.8246583208523953e-06, 2.145966005485561e-06,
    1.6287604462100475e-06, 1.2350489638785666e-06, 9.356599133201398e-07, 7.082266977774993e-07,
    5.356237397967766e-07, 4.0475550552871615e-07, 3.05620650712303e-07, 2.3059007013059611e-07,
    1.738508983572172e-07, 1.3097900024715442e-07, 9.861075734974161e-08, 7.419145190313461e-08,
    5.5782638467428774e-08, 4.191486870117378e-08, 3.1475232967667323e-08, 2.3621591338754962e-08,
    1.7717235420457647e-08, 1.3281169351260589e-08, 9.950316420208823e-09, 7.45082017760071e-09,
    5.576272985924677e-09, 4.171215469353596e-09, 3.118642171348279e-09, 2.330549060471758e-09,
    1.7407883882059187e-09, 1.2996720986821615e-09, 9.698991125969826e-10, 7.234840690049946e-10,
    5.394429870456017e-10, 4.0205055270241927e-10, 2.9952875442560334e-10, 2.230607660160219e-10,
    1.6604989213450096e-10, 1.2356302779167464e-10, 9.191294679365598e-11, 6.834497534818047e-11,
    5.080210146514457e-11, 3.7748984338300243e-11, 2.804016649181835e-11, 2.0821439082832686e-11,
    1.5456058490666178e-11, 1.146958071288794e-11, 8.50863601175087e-12, 6.310135895829791e-12, 4.67828320967109e-12,
    3.4674157986329336e-12, 2.5692091931741077e-12, 1.9031349238904125e-12, 1.409349244027952e-12,
    1.043395386175321e-12, 7.722584519936863e-13, 5.714287337632322e-13, 4.2271653755817145e-13,
    3.126268085190748e-13, 2.3115059147091594e-13, 1.7086675029230518e-13, 1.2627453041175475e-13,
    9.329781211385244e-14, 6.891701301623733e-14, 5.089586151359124e-14, 3.7578655180707805e-14,
    2.7739868450841074e-14, 2.0472627129974036e-14, 1.5106030205228248e-14, 1.114387547643285e-14,
    8.219261180707988e-15, 6.060959787068394e-15, 4.4685183083556145e-15, 3.2938255233097434e-15,
    2.427470204445044e-15, 1.7886477498396045e-15, 1.317694167116106e-15, 9.705649013949152e-16,
    7.147529082718639e-16, 5.262715326083845e-16, 3.874249659755776e-16, 2.851610853562292e-16,
    2.0985483114419683e-16, 1.544097939014134e-16, 1.1359493070978313e-16, 8.355498166110883e-17,
    6.144917627009991e-17, 4.5184669596531684e-17, 3.321991148015277e-17, 2.4419631756409073e-17,
    1.794791379145678e-17, 1.318936808201602e-17, 9.691032655906623e-18, 7.119558568388082e-18,
    5.2296652054204345e-18, 3.8409032454519585e-18, 2.8205405054612956e-18, 2.0709595894786387e-18,
    1.5203795450758058e-18, 1.1160259813793629e-18, 8.191043917817423e-19, 6.011012334573923e-19,
    4.410625029302229e-19, 3.2359181966274677e-19, 2.3737802868069676e-19, 1.7411243459975784e-19,
    1.2769268691999542e-19, 9.36375195911436e-20, 6.865656515734501e-20, 5.0334201633577353e-20,
    3.689723916765228e-20, 2.7044238309130138e-20, 1.9820127473866278e-20, 1.4524110278704883e-20,
    1.064203359682285e-20, 7.79672622374957e-21, 5.711538145774941e-21, 4.183575144226535e-21, 3.064053252482117e-21,
    2.2438810138769344e-21, 1.6430797642375158e-21, 1.2030212460006577e-21, 8.807330314335464e-22,
    6.447214362756544e-22, 4.719079206697535e-22, 3.453824280870599e-22, 2.52756015828881e-22, 1.8495306075412713e-22,
    1.3532585005574638e-22, 9.900558098398723e-23, 7.242670142010951e-23, 5.297833319652591e-23,
    3.874885371766527e-23, 2.8338759615260475e-23, 2.072357323728369e-23, 1.5153420621238454e-23,
    1.1079479416097548e-23, 8.10011280602827e-24, 5.921424624678488e-24, 4.328377734758441e-24,
    3.1636489924077092e-24, 2.3121499297180064e-24, 1.689696172813747e-24, 1.2347144710667091e-24,
    9.02173572518771e-25, 6.591430227678164e-25, 4.815435360817908e-25, 3.517694627438238e-25, 2.569494707624e-25,
    1.8767423883148388e-25, 1.3706585102017823e-25, 1.0009718370702227e-25, 7.309417236957644e-26,
    5.337185049698251e-26, 3.8968230705173837e-26, 2.844974218933592e-26, 2.076899588088388e-26,
    1.5160812460110811e-26, 1.1066226367402825e-26, 8.076942801197752e-27, 5.894746437250451e-27,
    4.301839372590579e-27, 3.1391673186434457e-27, 2.29058398553834e-27, 1.6712819478111606e-27,
    1.2193411546363686e-27, 8.895554147311336e-28, 6.489232022656701e-28,
])


_f_viscous_n0 = np.array([
    4.6588858271063275e-15, 6.474878995515633e-15, 8.998730484243227e-15, 1.2506357288777224e-14,
    1.7381226433393745e-14, 2.4156277025507303e-14, 3.357218315445954e-14, 4.665832714868605e-14,
    6.48453354830178e-14, 9.012148016874667e-14, 1.25250043987258e-13, 1.7407141270559736e-13, 2.419229200527398e-13,
    3.362223443568188e-13, 4.672788466702982e-13, 6.494200048225012e-13, 9.025581543922518e-13,
    1.2543672738779057e-12, 1.7433083976697093e-12, 2.4228343035919944e-12, 3.3672331427224417e-12,
    4.679749851582019e-12, 6.503873197678667e-12, 9.039022380368689e-12, 1.2562348071853895e-11,
    1.7459031215248958e-11, 2.4264391868167105e-11, 3.372241144102567e-11, 4.6867065958426414e-11,
    6.51353616031661e-11, 9.052442935997452e-11, 1.2580985186407442e-10, 1.748490890084735e-10, 2.430031710555111e-10,
    3.3772275560290167e-10, 4.69362610607438e-10, 6.523135531126798e-10, 9.065755706619737e-10,
    1.2599440708276174e-09, 1.751048211962442e-09, 2.433573385288271e-09, 3.382129315790928e-09,
    4.700405058738817e-09, 6.532502023561467e-09, 9.078683333316004e-09, 1.2617260216653913e-08,
    1.753500636175106e-08, 2.4369422338637744e-08, 3.3867465836149276e-08, 4.7067160527004986e-08,
    6.541099257666072e-08, 9.090347080665317e-08, 1.2633004131194123e-07, 1.7556123297080997e-07,
    2.4397519224851043e-07, 3.390446498392141e-07, 4.7115224202171254e-07, 6.547229170813889e-07,
    9.097965649080352e-07, 1.2642117138591946e-06, 1.7566372545252429e-06, 2.4407807330840476e-06,
    3.391228541875108e-06, 4.711548728647093e-06, 6.545529583157615e-06, 9.092761937639466e-06, 1.263023486895859e-05,
    1.7542250495283213e-05, 2.4361838147148944e-05, 3.382804853084405e-05, 4.696515213240508e-05,
    6.519201058953962e-05, 9.047294475162319e-05, 0.00012552556517909087, 0.0001741066205750776,
    0.00024140442097320692, 0.0003345763914108128, 0.0004634835312229361, 0.0006416908575938242, 0.000887825284667549,
    0.0012274108771399975, 0.0016953369963284622, 0.0023391581965517554, 0.0032234757971901064, 0.004435708507532411,
    0.006093619794361886, 0.008355026010845683, 0.011430150139572546, 0.01559709386006177, 0.021220851293714513,
    0.028776150778818628, 0.038874152836854504, 0.05229262330257261, 0.07000862586907335, 0.09323205450171558,
    0.12343751763371254, 0.16239131660996323, 0.21216971094086293, 0.2751645431178613, 0.3540727933741921,
    0.45186784281457587, 0.5717520748968804, 0.7170926858957042, 0.8913447983063624, 1.097967718897173,
    1.3403410791762733, 1.6216874622470379, 1.9450070259184669, 2.3130278600890635, 2.7281737630928062,
    3.1925491774053905, 3.707939480201897, 4.275823824839706, 4.8973972837326425, 5.573599061251928, 6.30514388882265,
    7.09255423961735, 7.936191586182913, 8.836285484813837, 9.792959754549873, 10.806255404279469, 11.876150246788464,
    13.002575333989274, 14.185428468911814, 15.424585114499308, 16.719907042681687, 18.071249062914713,
    19.478464147820063, 20.941407242479666, 22.45993800876454, 24.033922720424233, 25.663235490765366,
    27.34775898385636, 29.087384732885475, 30.882013165701494, 32.731553417542436, 34.63592299421483,
    36.59504733516129, 38.608859314561876, 40.677298709483175, 42.800311656771186, 44.97785011457434,
    47.20987133981116, 49.49633738933494, 51.83721464980171, 54.232473399155694, 56.682087401076664,
    59.186033532575415, 61.74429144408957, 64.35684325084985, 67.02367325389909, 69.74476768890723, 72.52011450079786,
    75.34970314215838, 78.23352439342099, 81.17157020286238, 84.16383354455671, 87.21030829252528, 90.31098910944336,
    93.46587134838835, 96.67495096623708, 99.93822444744173, 103.25568873703033, 106.62734118178881,
    110.05317947868545, 113.53320162969459, 117.06740590226596, 120.6557907947666, 124.29835500629707,
    127.99509741035011, 131.7460170318411, 135.55111302709335, 139.41038466641086, 143.32383131891376,
    147.29145243935156, 151.31324755664266, 155.38921626392042, 159.51935820989218, 163.70367309134178,
    167.9421606466283, 172.2348206500502, 176.58165290696303, 180.98265724955098, 185.4378335331667,
    189.9471816331642, 194.51070144215936, 199.12839286766126, 203.80025583002504, 208.52629026068288,
    213.30649610061639, 218.14087329903703, 223.02942181224776, 227.97214160266006, 232.96903263794647,
    238.02009489030925, 243.12532833585018, 248.28473295402716, 253.49830872718593, 258.7660556401566,
    264.0879736799064, 269.46406283524004, 274.8943230965425, 280.3787544555571, 285.9173569051946, 291.510130439369,
    297.15707505285644, 302.8581907411736, 308.6134775004732, 314.4229353274544, 320.28656421928525,
    326.2043641735367, 332.1763351881252, 338.2024772612642, 344.2827903914216, 350.4172745772838, 356.60592981772487,
    362.8487561117794, 369.14575345862016, 375.4969218575382, 381.9022613079259, 388.36177180926273,
    394.87545336110264, 401.44330596306366, 408.0653296148185, 414.74152431608684, 421.4718900666287,
    428.2564268662384, 435.0951347147401, 441.9880136119829, 448.935063557838, 455.9362845521948, 462.99167659495885,
    470.10123968604915, 477.26497382539657, 484.4828790129418, 491.7549552486341, 499.0812025324301,
    506.4616208642927, 513.8962102441901, 521.3849706720953, 528.9279021479848, 536.5250046718389, 544.1762782436406,
    551.8817228633752, 559.6413385310306, 567.4551252465958, 575.3230830100619, 583.2452118214211, 591.2215116806668,
    599.2519825877932, 607.3366245427956, 615.4754375456697, 623.6684215964121, 631.9155766950197, 640.2169028414899,
    648.5724000358205, 656.9820682780095, 665.4459075680554, 673.9639179059568, 682.5360992917126, 691.1624517253216,
    699.8429752067832, 708.5776697360964, 717.3665353132607, 726.2095719382755, 735.1067796111405, 744.0581583318551,
    753.063708100419, 762.1234289168322, 771.237320781094, 780.4053836932046, 789.6276176531636, 798.9040226609708,
    808.2345987166262, 817.6193458201298, 827.0582639714812, 836.5513531706805, 846.0986134177276, 855.7000447126225,
    865.355647055365, 875.0654204459553, 884.8293648843932, 894.6474803706785, 904.5197669048116, 914.4462244867922,
    924.4268531166202, 934.4616527942958, 944.5506235198188, 954.6937652931894, 964.8910781144074, 975.1425619834728,
    985.4482169003857, 995.808042865146, 1006.2220398777538, 1016.690207938209, 1027.2125470465116,
    1037.7890572026618, 1048.4197384066592, 1059.1045906585043, 1069.8436139581966, 1080.6368083057364,
    1091.4841737011236, 1102.3857101443582, 1113.3414176354402, 1124.3512961743695, 1135.4153457611465,
    1146.5335663957705, 1157.7059580782422, 1168.9325208085613, 1180.2132545867278, 1191.5481594127416,
    1202.937235286603, 1214.3804822083116, 1225.8779001778678, 1237.4294891952713, 1249.0352492605223,
    1260.6951803736206, 1272.4092825345663, 1284.1775557433596, 1296.0,
])


_f_viscous_n1 = np.array([
    0.9999998634879464, 0.9999998390667474, 0.9999998102767407, 0.9999997763363732, 0.9999997363242761,
    0.9999996891542536, 0.9999996335457964, 0.9999995679893197, 0.9999994907051838, 0.9999993995953829,
    0.9999992921865914, 0.9999991655630223, 0.9999990162872735, 0.9999988403070157, 0.9999986328449864,
    0.9999983882693052, 0.999998099940591, 0.9999977600317287, 0.9999973593153962, 0.9999968869135822,
    0.999996330002297, 0.9999956734634616, 0.9999948994745272, 0.9999939870246869, 0.9999929113445502,
    0.9999916432338039, 0.9999901482686147, 0.999988385867267, 0.9999863081886861, 0.9999838588339648,
    0.9999809713156732, 0.9999775672534353, 0.9999735542468435, 0.9999688233680424, 0.9999632462060163,
    0.9999566713824892, 0.9999489204450541, 0.9999397830263231, 0.9999290111380748, 0.9999163124460378,
    0.999901342343498, 0.9998836946095878, 0.9998628904001108, 0.9998383652740453, 0.9998094539063309,
    0.9997753720758166, 0.9997351954447925, 0.9996878345615214, 0.9996320054175704, 0.9995661947751123,
    0.9994886193430105, 0.9993971777213073, 0.999289393848258, 0.9991623504683902, 0.9990126108900291,
    0.9988361270117372, 0.9986281312644651, 0.9983830097351504, 0.9980941533036316, 0.9977537831344832,
    0.9973527463166884, 0.9968802768375987, 0.9963237164182015, 0.9956681890356479, 0.9948962222371002,
    0.9939873076409379, 0.9929173923816133, 0.9916582927649479, 0.9901770211814486, 0.9884350175479409,
    0.9863872774530897, 0.9839813711011354, 0.9811563505271925, 0.977841547987812, 0.9739552766766014,
    0.9694034569381752, 0.9640782081223485, 0.957856469485044, 0.9505987445544691, 0.9421481035121062,
    0.932329628343226, 0.9209505457690714, 0.9078013614196948, 0.8926583804107765, 0.8752880648578297,
    0.8554537218379407, 0.8329250117582992, 0.8074906842299681, 0.7789747467876018, 0.7472559108973978,
    0.7122896111928076, 0.6741311608255839, 0.6329577480145175, 0.5890861365931886, 0.5429823360435371,
    0.4952594480166504, 0.4466606613985532, 0.39802611131472504, 0.3502449288026265, 0.30419682930010095,
    0.26069026023534797, 0.2204056016157028, 0.18385157462980403, 0.15134077880125835, 0.12298669545170864,
    0.09872056364179796, 0.07832332224876552, 0.06146605707454009, 0.04775228479935244, 0.03675662289955018,
    0.02805632449563694, 0.02125417059239861, 0.01599285770243504, 0.011962090189735566, 0.008900087120994505,
    0.006591270773719261, 0.004861686130921528, 0.0035733583759208353, 0.0026184361178608916, 0.0019136535531728005,
    0.0013954004089003983, 0.0010155162667043825, 0.000737815485190255, 0.0005352858807770758, 0.0003878743476527864,
    0.00028076386313947326, 0.0002030499898511434, 0.00014673495748094258, 0.00010596979356059475,
    7.648748629792795e-05, 5.51816011723564e-05, 3.979462061068693e-05, 2.8688420947062672e-05, 2.067584709072587e-05,
    1.4897495256257467e-05, 1.0731799398778997e-05, 7.729561347162882e-06, 5.56636627154379e-06,
    4.008050762653679e-06, 2.8856757936843365e-06, 2.0774083533980326e-06, 1.4954168678559994e-06,
    1.076400467476234e-06, 7.747490325315602e-07, 5.576060426830734e-07, 4.0130660369587526e-07,
    2.8880866132933045e-07, 2.078411113086372e-07, 1.4956912516652094e-07, 1.0763247712211676e-07,
    7.745277535358687e-08, 5.573449531668839e-08, 4.0105653384573254e-08, 2.8859074421661638e-08,
    2.0766112154290156e-08, 1.4942545775589226e-08, 1.0752045973736105e-08, 7.736689824246795e-09,
    5.5669482590502165e-09, 4.005690817437299e-09, 2.8822800294110177e-09, 2.0739279022611233e-09,
    1.4922791212306973e-09, 1.0737558922967266e-09, 7.72609928460362e-10, 5.559226310405735e-10,
    4.0000725424816414e-10, 2.8781996050138e-10, 2.070968775695638e-10, 1.4901358166519663e-10,
    1.0722050986340302e-10, 7.714888229551834e-11, 5.551127492931089e-11, 3.9942255883378704e-11,
    2.873980573601128e-11, 2.0679257469689774e-11, 1.4879418039408385e-11, 1.0706237162955734e-11,
    7.703493075001406e-12, 5.5429181803760145e-12, 3.988312539250605e-12, 2.86972216951282e-12,
    2.0648593839399602e-12, 1.4857340505300524e-12, 1.0690343080939356e-12, 7.692051530486492e-13,
    5.534682421533258e-13, 3.982384692628462e-13, 2.865455700763821e-13, 2.061788794438922e-13,
    1.4835242181345424e-13, 1.0674439912099216e-13, 7.68060703175392e-14, 5.5264467245465335e-14,
    3.976458225653878e-14, 2.8611910396139675e-14, 2.0587200029340245e-14, 1.4813159830233818e-14,
    1.06585500890521e-14, 7.669173266609836e-15, 5.518219440939108e-15, 3.970538233647968e-15, 2.856931294534085e-15,
    2.0556549056330247e-15, 1.47911050179459e-15, 1.064268066568837e-15, 7.657754536511741e-16, 5.510003193313718e-16,
    3.9646263153094616e-16, 2.852677439847178e-16, 2.0525940961766134e-16, 1.4769081360308222e-16,
    1.0626833843563393e-16, 7.646352181320893e-17, 5.501798796679786e-17, 3.95872296608341e-17,
    2.8484297765123947e-17, 2.0495377572224013e-17, 1.4747089964741698e-17, 1.061101029324648e-17,
    7.634966606473928e-18, 5.49360649572907e-18, 3.9528283333270615e-18, 2.844188393037234e-18, 2.046485941760653e-18,
    1.4725131147259657e-18, 1.0595210202282953e-18, 7.623597922601753e-19, 5.48542635522414e-19,
    3.946942454581689e-19, 2.8399533109056584e-19, 2.0434386618756634e-19, 1.4703204974218785e-19,
    1.0579433605849308e-19, 7.612246147343394e-20, 5.477258383174516e-20, 3.9410653327525634e-20,
    2.835724530463836e-20, 2.0403959167519063e-20, 1.4681311433253328e-20, 1.0563680491082103e-20,
    7.600911269022624e-21, 5.469102569701398e-21, 3.935196959829857e-21, 2.8315020453980806e-21,
    2.0373577015105728e-21, 1.4659450487208488e-21, 1.0547950829995928e-21, 7.589593266739295e-22,
    5.460958899300302e-22, 3.929337324373082e-22, 2.827285847302941e-22, 2.0343240099976824e-22,
    1.4637622091157491e-22, 1.0532244589869692e-22, 7.57829211670854e-23, 5.45282735471017e-23, 3.923486413872575e-23,
    2.8230759271225186e-23, 2.0312948356637806e-23, 1.4615826197770785e-23, 1.051656173652367e-23,
    7.567007794260904e-24, 5.444707918134119e-24, 3.9176442154945784e-24, 2.8188722756052193e-24,
    2.028270171841494e-24, 1.4594062759010051e-24, 1.050090223535342e-24, 7.55574027447338e-25, 5.436600571624594e-25,
    3.9118107163163056e-25, 2.814674883447225e-25, 2.0252500118330935e-25, 1.4572331726662635e-25,
    1.0485266051655978e-25, 7.544489532368485e-26, 5.428505297204862e-26, 3.905985903400095e-26,
    2.8104837413377456e-26, 2.0222343489381136e-26, 1.45506330525101e-26, 1.0469653150732694e-26,
    7.533255542977025e-27, 5.420422076907323e-27, 3.900169763816783e-27, 2.8062988399732866e-27,
    2.0192231764620554e-27, 1.4528966688381327e-27, 1.045406349792165e-27, 7.522038281357872e-28,
    5.412350892785562e-28, 3.8943622846530624e-28, 2.8021201700621305e-28, 2.016216487719123e-28,
    1.45073325861692e-28, 1.0438497058607823e-28, 7.510837722604154e-29, 5.404291726918134e-29, 3.888563453013781e-29,
    2.7979477223257444e-29, 2.013214276033076e-29, 1.448573069783581e-29, 1.0422953798226254e-29,
    7.499653841845185e-30, 5.396244561409723e-30, 3.882773256022651e-30, 2.7937814874992023e-30,
    2.0102165347374902e-30, 1.4464160975413995e-30, 1.0407433682262975e-30, 7.488486614247021e-31,
    5.388209378391488e-31, 3.8769916808224505e-31, 2.789621456331311e-31, 2.0072232571758274e-31,
    1.4442623371007788e-31, 1.0391936676255265e-31, 7.477336015012607e-32, 5.380186160021136e-32,
])


_f_viscous_x = np.array([
    6.825603143390574e-08, 8.046663280836121e-08, 9.486163863355528e-08, 1.1183182592078708e-07,
    1.3183787935716254e-07, 1.5542289736556613e-07, 1.8322713542065635e-07, 2.1600538685108307e-07,
    2.5464747295627697e-07, 3.0020239867254005e-07, 3.539068295289849e-07, 4.1721866294018703e-07,
    4.918566051734385e-07, 5.798468283579887e-07, 6.835779740968093e-07, 8.058659968149179e-07, 9.500306070818202e-07,
    1.1199853900287744e-06, 1.320344045190385e-06, 1.5565456317088794e-06, 1.8350022187241196e-06,
    2.163272948932247e-06, 2.5502692402330126e-06, 3.0064966955525974e-06, 3.5443402872543003e-06,
    4.178400557061153e-06, 4.925889956968903e-06, 5.807100088772852e-06, 6.8459525238221175e-06,
    8.070648152606214e-06, 9.514432687237558e-06, 1.121649909125278e-05, 1.3223051425766803e-05,
    1.5588558979441016e-05, 1.8377234710448187e-05, 2.166477811119786e-05, 2.554042977541059e-05,
    3.0109393395782214e-05, 3.5495690876888384e-05, 4.1845527980447824e-05, 4.9331261744336836e-05,
    5.8156077204286465e-05, 6.855950013483775e-05, 8.082389512737844e-05, 9.528212494122916e-05,
    0.00011232657840713352, 0.00013241981106220873, 0.00015610708612563923, 0.00018403115452593694,
    0.00021694967279764445, 0.00025575572833596655, 0.000301502024548183, 0.0003554293759833889,
    0.00041900027800803423, 0.0004939384498583912, 0.0005822754072079758, 0.0006864053044824993,
    0.0008091495023055931, 0.000953832566495837, 0.0011243716973755584, 0.0013253819277948688, 0.001562299821764071,
    0.001841528859908285, 0.0021706102203406055, 0.0025584232611430063, 0.003015420689993266, 0.003553904172731531,
    0.004188346988405236, 0.004935771281891914, 0.005816188488249332, 0.006853112587168335, 0.0080741569584409,
    0.009511726696642582, 0.011203819222885152, 0.013194946781820592, 0.015537194758810451, 0.0182914294523641,
    0.021528667660190588, 0.02533161774529657, 0.029796397175959867, 0.035034424173090065, 0.041174470200944446,
    0.048364844634835286, 0.05677566201454728, 0.06660111491208244, 0.07806164099198713, 0.09140583138315457,
    0.10691188025459354, 0.12488832555552087, 0.14567378382438795, 0.16963534649010692, 0.19716529318532333,
    0.22867580392899597, 0.26459143196459206, 0.30533924494194253, 0.3513367581590525, 0.40297805971288714,
    0.4606188347656476, 0.5245612863315985, 0.5950401611439282, 0.672211159394558, 0.7561428931735591,
    0.8468132532593619, 0.9441105858459391, 1.0478395482597387, 1.1577310046708922, 1.2734549313764654,
    1.3946350870096689, 1.5208641819995181, 1.6517184273031544, 1.7867706001066255, 1.9256010698485544,
    2.0678065250017243, 2.2130063903506114, 2.3608471067080834, 2.511004557706467, 2.6631849803604237,
    2.8171247019226735, 2.972589020502807, 3.1293705045184206, 3.28728693671232, 3.4461790793266194,
    3.605908392345717, 3.7663547985966237, 3.927414558523114, 4.088998293308728, 4.2510291769070125,
    4.413441304449405, 4.576178235436166, 4.739191704158478, 4.90244048616852, 5.065889407672198, 5.229508483964469,
    5.393272173076886, 5.5571587313753685, 5.721149658726158, 5.885229221892282, 6.049384045930733, 6.21360276446458,
    6.377875720761826, 6.542194712538842, 6.706552774307703, 6.870943991898868, 7.0353633445142645, 7.199806570304629,
    7.364270052025231, 7.528750719812463, 7.693245968547698, 7.85775358764129, 8.022271701385453, 8.186798718296371,
    8.351333288098807, 8.515874265206001, 8.680420677718239, 8.844971701109111, 9.009526635892831, 9.174084888671825,
    9.338645956054084, 9.503209411006544, 9.667774891276087, 9.832342089565287, 9.996910745197324, 10.161480637044502,
    10.326051577528984, 10.490623407533294, 10.65519599208267, 10.819769216682301, 10.984342984210144,
    11.148917212281068, 11.31349183101089, 11.478066781119592, 11.642642012322346, 11.807217481964617,
    11.971793153864368, 12.13636899732995, 12.300944986326972, 12.465521098771621, 12.630097315931186,
    12.794673621915559, 12.959250003245879, 13.12382644848865, 13.288402947945364, 13.452979493389224,
    13.61755607784182, 13.782132695383694, 13.946709340993644, 14.11128601041242, 14.2758627000271,
    14.440439406773011, 14.60501612805054, 14.76959286165455, 14.934169605714532, 15.098746358643822,
    15.263323119096524, 15.427899885930984, 15.592476658178782, 15.757053435018463, 15.92163021575322,
    16.086206999791983, 16.25078378663338, 16.41536057585212, 16.579937367087442, 16.744514160033344,
    16.90909095443024, 17.073667750057954, 17.238244546729707, 17.40282134428707, 17.567398142595653,
    17.731974941541463, 17.896551741027803, 18.061128540972646, 18.225705341306416, 18.390282141970097,
    18.554858942913622, 18.719435744094525, 18.884012545476793, 19.048589347029857, 19.213166148727808,
    19.377742950548658, 19.542319752473755, 19.706896554487283, 19.87147335657582, 20.036050158727985,
    20.20062696093412, 20.36520376318604, 20.529780565476795, 20.69435736780049, 20.85893417015213,
    21.023510972527472, 21.188087774922916, 21.35266457733542, 21.51724137976239, 21.681818182201628,
    21.84639498465128, 22.01097178710976, 22.17554858957573, 22.34012539204805, 22.504702194525763,
    22.669278997008046, 22.833855799494206, 22.99843260198366, 23.163009404475897, 23.327586206970505,
    23.49216300946712, 23.656739811965437, 23.8213166144652, 23.98589341696619, 24.150470219468215, 24.31504702197112,
    24.47962382447478, 24.64420062697907, 24.8087774294839, 24.973354231989184, 25.13793103449486, 25.30250783700086,
    25.46708463950714, 25.631661442013655, 25.79623824452037, 25.960815047027257, 26.12539184953429,
    26.28996865204144, 26.454545454548697, 26.61912225705604, 26.78369905956346, 26.948275862070943,
    27.112852664578483, 27.277429467086062, 27.442006269593683, 27.606583072101337, 27.77115987460902,
    27.935736677116726, 28.10031347962445, 28.264890282132193, 28.42946708463995, 28.594043887147716,
    28.758620689655498, 28.923197492163283, 29.087774294671078, 29.25235109717888, 29.416927899686687,
    29.5815047021945, 29.746081504702314, 29.910658307210134, 30.075235109717955, 30.23981191222578,
    30.404388714733606, 30.56896551724143, 30.73354231974926, 30.898119122257093, 31.062695924764924,
    31.227272727272755, 31.391849529780586, 31.55642633228842, 31.721003134796256, 31.88557993730409,
    32.050156739811925, 32.214733542319756, 32.379310344827594, 32.54388714733543, 32.708463949843264,
    32.8730407523511, 33.03761755485894, 33.20219435736678, 33.36677115987461, 33.53134796238245, 33.695924764890286,
    33.860501567398124, 34.025078369905955, 34.189655172413794, 34.35423197492163, 34.51880877742947,
    34.68338557993731, 34.84796238244514, 35.01253918495298, 35.177115987460816, 35.341692789968654,
    35.50626959247649, 35.67084639498432, 35.83542319749216, 36.0,
])


_f_viscous_n3 = np.array([
    1.3651205355004023e-07, 1.6093325266696511e-07, 1.8972325926965074e-07, 2.2366362682886145e-07,
    2.636757239518753e-07, 3.108457464185832e-07, 3.664542036969546e-07, 4.3201068038552524e-07,
    5.092948162219049e-07, 6.004046171021558e-07, 7.07813408557941e-07, 8.344369777376454e-07, 9.837127265011957e-07,
    1.1596929842715487e-06, 1.3671550136363513e-06, 1.611730694790524e-06, 1.900059409048475e-06,
    2.239968271324874e-06, 2.6406846037670435e-06, 3.11308641775418e-06, 3.6699977029901925e-06,
    4.3265365383782885e-06, 5.100525472741746e-06, 6.012975313096669e-06, 7.088655449871824e-06,
    8.356766196157145e-06, 9.851731385313435e-06, 1.1614132732983927e-05, 1.3691811313940116e-05,
    1.6141166035190134e-05, 1.9028684326764778e-05, 2.243274656468335e-05, 2.6445753156438286e-05,
    3.117663195759064e-05, 3.6753793983660305e-05, 4.3328617510732546e-05, 5.1079554945928495e-05,
    6.021697367681781e-05, 7.098886192526417e-05, 8.368755396216774e-05, 9.865765650196748e-05,
    0.00011630539041218888, 0.00013710959988921985, 0.00016163472595465765, 0.0001905460936691184,
    0.00022462792418339916, 0.0002648045552074653, 0.00031216543847852464, 0.0003679945824296621,
    0.00043380522488769825, 0.0005113806569895757, 0.0006028222786926852, 0.0007106061517420596,
    0.0008376495316098563, 0.000987389109970915, 0.0011638729882628056, 0.0013718687355348703, 0.0016169902648496377,
    0.0019058466963683717, 0.0022462168655168844, 0.002647253683311622, 0.003119723162401253, 0.0036762835817984838,
    0.004331810964352061, 0.005103777762899787, 0.006012692359062091, 0.007082607618386797, 0.008341707235052136,
    0.009822978818551441, 0.01156498245205907, 0.013612722546910266, 0.01601862889886461, 0.018843649472807495,
    0.022158452012187982, 0.02604472332339856, 0.030596543061824813, 0.03592179187765151, 0.04214353051495597,
    0.04940125544553089, 0.05785189648789376, 0.06767037165677404, 0.07904945423092856, 0.09219863858030523,
    0.10734161958922346, 0.12471193514217029, 0.1445462781620593, 0.16707498824170078, 0.19250931577003189,
    0.22102525321239813, 0.2527440891026021, 0.2877103888071923, 0.3258688391744161, 0.3670422519854824,
    0.4109138634068114, 0.4570176639564629, 0.5047405519833497, 0.5533393386014468, 0.6019738886852749,
    0.6497550711973735, 0.695803170699899, 0.7393097397646521, 0.7795943983842972, 0.8161484253701959,
    0.8486592211987416, 0.8770133045482914, 0.9012794363582021, 0.9216766777512345, 0.9385339429254599,
    0.9522477152006475, 0.9632433771004498, 0.9719436755043631, 0.9787458294076014, 0.9840071422975649,
    0.9880379098102644, 0.9910999128790055, 0.9934087292262808, 0.9951383138690785, 0.9964266416240791,
    0.997381563882139, 0.9980863464468273, 0.9986045995910996, 0.9989844837332956, 0.9992621845148097,
    0.9994647141192229, 0.9996121256523472, 0.9997192361368605, 0.9997969500101489, 0.999853265042519,
    0.9998940302064394, 0.999923512513702, 0.9999448183988277, 0.9999602053793893, 0.999971311579053,
    0.9999793241529092, 0.9999851025047437, 0.9999892682006012, 0.9999922704386528, 0.9999944336337284,
    0.9999959919492374, 0.9999971143242063, 0.9999979225916465, 0.9999985045831321, 0.9999989235995326,
    0.9999992252509675, 0.9999994423939573, 0.9999995986933963, 0.9999997111913387, 0.9999997921588887,
    0.9999998504308748, 0.9999998923675228, 0.9999999225472247, 0.9999999442655046, 0.9999999598943466,
    0.9999999711409255, 0.9999999792338878, 0.9999999850574542, 0.9999999892479541, 0.9999999922633102,
    0.9999999944330518, 0.9999999959943092, 0.9999999971177199, 0.9999999979260721, 0.9999999985077209,
    0.9999999989262441, 0.99999999922739, 0.9999999994440774, 0.9999999995999928, 0.99999999971218,
    0.9999999997929031, 0.9999999998509864, 0.9999999998927795, 0.9999999999228512, 0.9999999999444887,
    0.9999999999600577, 0.9999999999712602, 0.9999999999793208, 0.9999999999851206, 0.9999999999892938,
    0.9999999999922965, 0.9999999999944571, 0.9999999999960116, 0.9999999999971303, 0.9999999999979351,
    0.9999999999985143, 0.999999999998931, 0.9999999999992308, 0.9999999999994466, 0.9999999999996018,
    0.9999999999997135, 0.9999999999997938, 0.9999999999998517, 0.9999999999998933, 0.9999999999999232,
    0.9999999999999447, 0.9999999999999603, 0.9999999999999714, 0.9999999999999795, 0.9999999999999852,
    0.9999999999999893, 0.9999999999999923, 0.9999999999999944, 0.999999999999996, 0.9999999999999971,
    0.9999999999999979, 0.9999999999999986, 0.9999999999999989, 0.9999999999999992, 0.9999999999999994,
    0.9999999999999996, 0.9999999999999997, 0.9999999999999998, 0.9999999999999999, 0.9999999999999999,
    0.9999999999999999, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0,
    1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0,
    1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0,
    1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0,
    1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0,
])


_f_viscous_n4 = np.array([
    3.179970574619474e-22, 5.210117106107271e-22, 8.53634319357039e-22, 1.3986087712217012e-21, 2.291504033605289e-21,
    3.754438564869604e-21, 6.151334949209235e-21, 1.007845000557632e-20, 1.6512700813752478e-20, 2.70546845185775e-20,
    4.432684596589638e-20, 7.262584206513882e-20, 1.189913861707858e-19, 1.9495745999838887e-19, 3.19421527345176e-19,
    5.233454995378337e-19, 8.574578713439181e-19, 1.4048730204734768e-18, 2.3017668617935923e-18,
    3.771252151610543e-18, 6.178880287857071e-18, 1.0123576261697077e-17, 1.658662775841583e-17,
    2.7175790917604436e-17, 4.452523637358314e-17, 7.295082575554432e-17, 1.1952372421536227e-16,
    1.958294184728148e-16, 3.2084970848222696e-16, 5.256845857919303e-16, 8.612885896960689e-16,
    1.4111460891040376e-15, 2.3120384957075217e-15, 3.7880692641900286e-15, 6.2064103467738545e-15,
    1.0168636812502709e-14, 1.6660368494822963e-14, 2.7296440500067124e-14, 4.472258526026547e-14,
    7.327353694878749e-14, 1.2005124564370757e-13, 1.9669137360401776e-13, 3.22257421258396e-13,
    5.279822584717194e-13, 8.650362396668704e-13, 1.4172536690091823e-12, 2.3219822293977035e-12,
    3.804239511849799e-12, 6.232668838694278e-12, 1.0211205075847939e-11, 1.672923604762236e-11,
    2.7407580486662586e-11, 4.490140775145901e-11, 7.356020542220264e-11, 1.2050872826313222e-10,
    1.97417361546814e-10, 3.234013981425258e-10, 5.297687225044719e-10, 8.677935924953274e-10, 1.4214438705539265e-09,
    2.328215270838952e-09, 3.813231304262386e-09, 6.245045230407704e-09, 1.0226935824034165e-08,
    1.6746235142050127e-08, 2.7418502475941304e-08, 4.4886644403371214e-08, 7.347303203176971e-08,
    1.2024446110079666e-07, 1.967503064450349e-07, 3.21857475236861e-07, 5.263705259362842e-07, 8.605539239178836e-07,
    1.4063657401170212e-06, 2.2973275928507787e-06, 3.750747504298582e-06, 6.11988045991744e-06,
    9.978182909670159e-06, 1.6255067515218293e-05, 2.6453994804813923e-05, 4.300163330438721e-05,
    6.980460263588493e-05, 0.00011313302275252713, 0.0001830149723733388, 0.0002954231320266678, 0.000475677960729144,
    0.0007636980987492312, 0.0012220188430140057, 0.00194789493571541, 0.0030913217039300516, 0.004881452308016458,
    0.0076646337414094864, 0.01195805767327194, 0.0185236825685715, 0.028467405125939867, 0.043368137280629444,
    0.06544013768170413, 0.09772936502614454, 0.14434066669075193, 0.21068753202606008, 0.30375060651150393,
    0.43232626809051267, 0.607243590231835, 0.8415280597197503, 1.1504939985729894, 1.551754424196415,
    2.065145895949876, 2.7125750428262183, 3.517801224376449, 4.506174877385378, 5.704353009582543, 7.140012230010465,
    8.841576404761375, 10.837971484986063, 13.158415217707503, 15.832245041828754, 18.88878392334057,
    22.357241356626766, 26.266645214185935, 30.645799407824324, 35.52326222526481, 40.927340523422075,
    46.88609551893934, 53.42735658403517, 60.5787401378635, 68.36767136180599, 76.82140702960396, 85.96705821722593,
    95.83161204244075, 106.44195188705058, 117.82487578605323, 130.00711283926546, 143.01533762349237,
    156.87618266745267, 171.61624910622714, 187.2621156643499, 203.84034613276395, 221.37749550940467,
    239.90011496978573, 259.43475582538906, 280.007972615943, 301.64632546829455, 324.37638184059404,
    348.2247177566379, 373.21791862193373, 399.38257970065723, 426.7453063213288, 455.3327138688147,
    485.17142761116423, 516.288082401792, 548.7093222905359, 582.461800071089, 617.5721767871372, 654.0671212151225,
    691.973309337838, 731.3174238199334, 772.1261534938085, 814.4261928622211, 858.2442416221718, 903.6070042131898,
    950.5411893919932, 999.0735098345722, 1049.2306817660276, 1101.0394246179314, 1154.5264607125603,
    1209.7185149730353, 1266.6423146581892, 1325.3245891208214, 1385.7920695879282, 1448.071488961439,
    1512.1895816379913, 1578.1730833462918, 1646.048731000658, 1715.8432625693836, 1787.5834169566451,
    1861.2959338967353, 1937.0075538594865, 2014.7450179658244, 2094.5350679124786, 2176.404445904938,
    2260.379894597828, 2346.4881570419525, 2434.7559766372997, 2525.210097091394, 2617.8772623824175,
    2712.7842167265894, 2809.9577045493365, 2909.4244704598345, 3011.2112592285525, 3115.3448157674516,
    3221.851885112547, 3330.759212408556, 3442.0935428953976, 3555.881621896321, 3672.150194807484,
    3790.9260070887967, 3912.235804255896, 4036.106331873101, 4162.564335547249, 4291.636560922286, 4423.349753674537,
    4557.730659508575, 4694.806024153588, 4834.602593360229, 4977.147112897841, 5122.466328552052, 5270.586986122659,
    5421.535831421798, 5575.339610272334, 5732.025068506463, 5891.618951964498, 6054.148006493804, 6219.638977947874,
    6388.118612185524, 6559.613655070193, 6734.150852469332, 6911.756950253876, 7092.458694297783, 7276.282830477631,
    7463.256104672274, 7653.405262762536, 7846.757050630949, 8043.338214161528, 8243.17549923957, 8446.295651751487,
    8652.725417584646, 8862.491542627253, 9075.620772768236, 9292.139853897144, 9512.07553190407, 9735.454552679572,
    9962.303662114613, 10192.649606100507, 10426.519130528868, 10663.938981291572, 10904.935904280723,
    11149.536645388618, 11397.767950507723, 11649.656565530651, 11905.229236350138, 12164.512708859034,
    12427.533728950279, 12694.319042516894, 12964.89539545197, 13239.289533648656, 13517.528203000162,
    13799.638149399734, 14085.64611874066, 14375.578856916261, 14669.463109819888, 14967.325623344916,
    15269.193143384739, 15575.092415832774, 15885.05018658245, 16199.093201527214, 16517.24820656052,
    16839.541947575835, 17166.00117046664, 17496.652621126406, 17831.523045448634, 18170.639189326812,
    18514.027798654442, 18861.71561932503, 19213.72939723208, 19570.095878269105, 19930.841808329616,
    20295.99393330713, 20665.57899909517, 21039.623751587245, 21418.154936676885, 21801.199300257606,
    22188.783588222934, 22580.93454646639, 22977.678920881503, 23379.043457361797, 23785.054901800795,
    24195.740000092028, 24611.12549812902, 25031.2381418053, 25456.104677014395, 25885.751849649834,
    26320.206405605142, 26759.495090773853, 27203.64465104949, 27652.681832325587, 28106.633380495667,
    28565.526041453264, 29029.386561091902, 29498.241685305118, 29972.118159986432, 30451.04273102938,
    30935.04214432749, 31424.14314577429, 31918.37248126331, 32417.756896688083, 32922.323137942134,
    33432.097950918986, 33947.10808151218, 34467.38027561525, 34992.94127912171, 35523.8178379251, 36060.03669791894,
    36601.624604996774, 37148.60830505212, 37701.01454397851, 38258.87006766948, 38822.20162201855, 39391.03595291926,
    39965.39980626512, 40545.31992794969, 41130.823063866475, 41721.93595990902, 42318.685361970834,
    42921.09801594547, 43529.20066772645, 44143.020063207296, 44762.582948281546, 45387.91606884273,
    46019.04617078437, 46656.0,
])


_f_viscous_n5 = np.array([
    9.317771654212655e-15, 1.2949757991031266e-14, 1.7997460968486454e-14, 2.501271457755445e-14,
    3.476245286678749e-14, 4.8312554051014605e-14, 6.714436630891908e-14, 9.33166542973721e-14, 1.296906709660356e-13,
    1.8024296033749334e-13, 2.50500087974516e-13, 3.4814282541119473e-13, 4.838458401054796e-13,
    6.724446887136376e-13, 9.345576933405964e-13, 1.2988400096450024e-12, 1.8051163087845036e-12,
    2.5087345477558115e-12, 3.4866167953394186e-12, 4.845668607183989e-12, 6.7344662854448835e-12,
    9.359499703164038e-12, 1.3007746395357334e-11, 1.8078044760737377e-11, 2.512469614370779e-11,
    3.4918062430497917e-11, 4.852878373633421e-11, 6.744482288205133e-11, 9.373413191685283e-11,
    1.302707232063322e-10, 1.8104885871994904e-10, 2.5161970372814884e-10, 3.49698178016947e-10,
    4.860063421110222e-10, 6.754455112058033e-10, 9.38725221214876e-10, 1.3046271062253596e-09,
    1.8131511413239474e-09, 2.5198881416552348e-09, 3.502096423924884e-09, 4.867146770576542e-09,
    6.764258631581856e-09, 9.400810117477635e-09, 1.3065004047122934e-08, 1.815736666663201e-08,
    2.5234520433307827e-08, 3.507001272350212e-08, 4.873884467727549e-08, 6.773493167229855e-08,
    9.413432105400997e-08, 1.3082198515332144e-07, 1.8180694161330633e-07, 2.5266008262388246e-07,
    3.5112246594161993e-07, 4.879503844970209e-07, 6.780892996784282e-07, 9.423044840434251e-07,
    1.3094458341627779e-06, 1.8195931298160704e-06, 2.528423427718389e-06, 3.5132745090504858e-06,
    4.881561466168095e-06, 6.782457083750216e-06, 9.423097457294186e-06, 1.309105916631523e-05, 1.818552387527893e-05,
    2.526046973791718e-05, 3.508450099056643e-05, 4.872367629429789e-05, 6.76560970616881e-05, 9.393030426481016e-05,
    0.00013038402117907923, 0.00018094588950324638, 0.00025105113035818173, 0.0003482132411501552,
    0.00048280884194641384, 0.0006691527828216256, 0.0009269670624458722, 0.0012833817151876484, 0.001775650569335098,
    0.002454821754279995, 0.0033906739926569244, 0.004678316393103511, 0.006446951594380213, 0.008871417015064822,
    0.012187239588723772, 0.016710052021691367, 0.022860300279145093, 0.03119418772012354, 0.04244170258742903,
    0.057552301557637256, 0.07774830567370901, 0.10458524660514522, 0.1400172517381467, 0.18646410900343116,
    0.24687503526742507, 0.32478263321992645, 0.42433942188172585, 0.5503290862357226, 0.7081455867483842,
    0.9037356856291517, 1.1435041497937608, 1.4341853717914084, 1.7826895966127247, 2.195935437794346,
    2.6806821583525466, 3.2433749244940757, 3.8900140518369337, 4.626055720178127, 5.4563475261856125,
    6.385098354810781, 7.415878960403794, 8.551647649679412, 9.794794567465285, 11.147198122503855, 12.6102877776453,
    14.1851084792347, 15.872383172365826, 17.672570969627674, 19.585919509099746, 21.612510808558937,
    23.75230049357693, 26.005150667978548, 28.37085693782363, 30.849170228998616, 33.43981408536337,
    36.14249812582943, 38.956928295640125, 41.88281448495933, 44.91987601752908, 48.067845440848465,
    51.32647098153073, 54.69551796771272, 58.17476946577095, 61.76402633140299, 65.46310683508487, 69.27184598842966,
    73.19009467032258, 77.21771862912375, 81.35459741896635, 85.60062331354237, 89.95570022914868, 94.41974267962232,
    98.99267477866988, 103.67442929960342, 108.46494679831139, 113.36417480215333, 118.37206706515083,
    123.48858288817914, 128.7136865016997, 134.04734650779818, 139.48953537781446, 145.04022900159572,
    150.69940628431675, 156.46704878684199, 162.34314040572477, 168.32766708911342, 174.42061658505057,
    180.6219782188867, 186.9317426967767, 193.34990193247415, 199.87644889488345, 206.51137747406065,
    213.25468236357761, 220.1063589573709, 227.06640325938918, 234.13481180453192, 241.3115815895332,
    248.59671001259414, 255.99019482070022, 263.4920340636822, 271.1022260541867, 278.8207693328217,
    286.6476626378275, 294.5829048787031, 302.62649511328533, 310.77843252784083, 319.03871641978435,
    327.40734618268357, 335.8843212932566, 344.4696413001004, 353.16330581392606, 361.96531449910196,
    370.8756670663334, 379.8943632663284, 389.0214028843187, 398.2567857353225, 407.6005116600501, 417.05258052136577,
    426.61299220123277, 436.28174659807405, 446.0588436244955, 455.9442832053201, 465.93806527589294,
    476.0401897806185, 486.25065667170037, 496.5694659080543, 506.99661745437186, 517.5321112803132,
    528.1759473598128, 538.9281256704801, 549.788646193085, 560.7575089111142, 571.8347138103892, 583.020260878738,
    594.3141501057129, 605.7163814823472, 617.2269550009464, 628.8458706549088, 640.5731284385705, 652.4087283470734,
    664.3526703762504, 676.4049545225284, 688.5655807828432, 700.8345491545676, 713.2118596354497, 725.6975122235588,
    738.2915069172403, 750.9938437150764, 763.8045226158519, 776.7235436185255, 789.7509067222053, 802.8866119261273,
    816.130659229637, 829.4830486321737, 842.9437801332574, 856.5128537324769, 870.1902694294802, 883.9760272239658,
    897.870127115676, 911.8725691043896, 925.9833531899177, 940.2024793720983, 954.5299476507931, 968.9657580258836,
    983.5099104972682, 998.1624050648602, 1012.9232417285854, 1027.7924204883802, 1042.7699413441906,
    1057.8558042959696, 1073.0500093436779, 1088.3525564872812, 1103.7634457267504, 1119.282677062061,
    1134.9102504931916, 1150.6461660201237, 1166.4904236428422, 1182.4430233613336, 1198.5039651755865,
    1214.6732490855911, 1230.9508750913394, 1247.3368431928243, 1263.8311533900394, 1280.4338056829797,
    1297.144800071641, 1313.964136556019, 1330.8918151361108, 1347.9278358119136, 1365.0721985834252,
    1382.3249034506432, 1399.6859504135664, 1417.1553394721927, 1434.7330706265213, 1452.419143876551,
    1470.213559222281, 1488.1163166637102, 1506.127416200838, 1524.2468578336643, 1542.474641562188,
    1560.8107673864092, 1579.2552353063272, 1597.8080453219416, 1616.4691974332525, 1635.2386916402595,
    1654.1165279429624, 1673.102706341361, 1692.1972268354552, 1711.400089425245, 1730.71129411073,
    1750.1308408919106, 1769.6587297687863, 1789.294960741357, 1809.0395338096232, 1828.8924489735844,
    1848.8537062332405, 1868.9233055885916, 1889.1012470396377, 1909.3875305863787, 1929.7821562288148,
    1950.2851239669455, 1970.8964338007713, 1991.616085730292, 2012.4440797555076, 2033.380415876418,
    2054.4250940930233, 2075.5781144053235, 2096.8394768133185, 2118.2091813170086, 2139.687227916393,
    2161.273616611473, 2182.968347402247, 2204.7714202887164, 2226.6828352708803, 2248.702592348739,
    2270.830691522293, 2293.067132791541, 2315.4119161564845, 2337.8650416171226, 2360.4265091734555,
    2383.096318825483, 2405.874470573206, 2428.760964416623, 2451.7558003557356, 2474.8589783905427,
    2498.0704985210446, 2521.390360747241, 2544.8185650691325, 2568.355111486719, 2592.0,
])


_f_viscous_n6 = np.array([
    0.5000000341280165, 0.5000000402333175, 0.5000000474308208, 0.500000055915915, 0.5000000659189425,
    0.5000000777114527, 0.5000000916135733, 0.5000001080027012, 0.5000001273237473, 0.5000001501012143,
    0.5000001769534357, 0.5000002086093605, 0.5000002459283429, 0.5000002899234702, 0.5000003417890649,
    0.5000004029331067, 0.500000475015454, 0.500000559992904, 0.5000006601723131, 0.5000007782732196,
    0.5000009175016705, 0.5000010816372544, 0.5000012751357041, 0.5000015032498543, 0.5000017721722374,
    0.5000020892031883, 0.5000024629490225, 0.5000029035556648, 0.5000034229840731, 0.5000040353349322,
    0.500004757231431, 0.500005608270514, 0.5000066115548544, 0.5000077943199902, 0.5000091886736423,
    0.5000108324672827, 0.5000127703236066, 0.5000150548477938, 0.5000177480554291, 0.5000209230558316,
    0.5000246660364678, 0.5000290786022904, 0.5000342805334682, 0.5000404130363141, 0.5000476425755845,
    0.5000561653920803, 0.5000662128280322, 0.5000780576046332, 0.5000920212218406, 0.5001084826809256,
    0.500127888766, 0.5001507661628525, 0.5001777357429984, 0.5002095293992092, 0.5002470098874606,
    0.5002911942110444, 0.5003432811776125, 0.5004046838716342, 0.5004770679159996, 0.5005623965506223,
    0.5006629837367389, 0.5007815567076047, 0.5009213296345834, 0.5010860903680451, 0.5012803025516926,
    0.5015092258044009, 0.5017790571237382, 0.5020970971991993, 0.5024719459407094, 0.5029137322394983,
    0.5034343837944316, 0.5040479437670968, 0.504770942081499, 0.5056228303639004, 0.5066264908241993,
    0.5078088308020702, 0.5092014762143305, 0.5108415786985491, 0.5127727527740029, 0.5150461607113457,
    0.5177217638287198, 0.5208697593364876, 0.5245722212341497, 0.5289249615556132, 0.5340396236828326,
    0.5400460114543223, 0.5470946450160533, 0.5553595150808625, 0.5650409794373461, 0.5763687069463029,
    0.5896045227751133, 0.6050449428820464, 0.6230231061737295, 0.6439097230035342, 0.668112567681914,
    0.6960739666715791, 0.7282656981002028, 0.765180755217888, 0.8073215732890442, 0.8551846070856293,
    0.9092415847362516, 0.9699183251453048, 1.0375726117161308, 1.1124731367584402, 1.1947818155386272,
    1.2845416837079224, 1.3816720788503858, 1.485971921977076, 1.5971308281680232, 1.7147467260819884,
    1.8383478849012838, 1.9674168839258803, 2.101414142354281, 2.2397990688187064, 2.382047537316551,
    2.527665082691764, 2.6761958043862384, 2.8272273986281946, 2.9803929891510195, 3.135370517449651,
    3.2918804280076133, 3.449682287804847, 3.608570851799581, 3.7683719548975967, 3.928938492978046,
    4.090146658685427, 4.251892523640786, 4.41408900561196, 4.576663223493156, 4.739554220746996, 4.902711025612999,
    5.066091010841953, 5.229658514609346, 5.393383685853276, 5.557241520354556, 5.721211057615546, 5.885274712484216,
    6.049417719205488, 6.213627668999698, 6.377894125296518, 6.542208303377021, 6.706562803414844, 6.870951387794154,
    7.035368795159433, 7.199810584962518, 7.36427300735662, 7.528752894181507, 7.693247567520823, 7.857754762918796,
    8.02227256484252, 8.186799352386702, 8.351333753556178, 8.515874606740717, 8.680420928227152, 8.844971884784789,
    9.009526770518097, 9.174084987312007, 9.338646028304291, 9.50320946391042, 9.667774930002203, 9.832342117904851,
    9.996910765930197, 10.161480652208267, 10.326051588616643, 10.490623415638453, 10.655195998006134,
    10.819769221010288, 10.984342987371656, 11.148917214589973, 11.313491832696753, 11.478066782350277,
    11.642642013220563, 11.80721748262005, 11.97179315434255, 12.136368997678746, 12.300944986581346,
    12.465521098957101, 12.630097316066408, 12.794673622014122, 12.95925000331771, 13.123826448540992,
    13.288402947983498, 13.452979493417002, 13.617556077862051, 13.782132695398428, 13.946709341004372,
    14.11128601042023, 14.275862700032784, 14.44043940677715, 14.60501612805355, 14.76959286165674,
    14.934169605716127, 15.09874635864498, 15.263323119097368, 15.427899885931597, 15.59247665817923,
    15.757053435018788, 15.921630215753456, 16.086206999792154, 16.250783786633505, 16.415360575852212,
    16.57993736708751, 16.74451416003339, 16.909090954430276, 17.07366775005798, 17.238244546729725,
    17.402821344287084, 17.567398142595664, 17.73197494154147, 17.896551741027807, 18.06112854097265,
    18.22570534130642, 18.390282141970097, 18.554858942913622, 18.71943574409453, 18.884012545476793,
    19.048589347029857, 19.213166148727808, 19.377742950548658, 19.542319752473755, 19.706896554487283,
    19.87147335657582, 20.036050158727985, 20.20062696093412, 20.36520376318604, 20.529780565476795,
    20.69435736780049, 20.85893417015213, 21.023510972527472, 21.188087774922916, 21.35266457733542,
    21.51724137976239, 21.681818182201628, 21.84639498465128, 22.01097178710976, 22.17554858957573, 22.34012539204805,
    22.504702194525763, 22.669278997008046, 22.833855799494206, 22.99843260198366, 23.163009404475897,
    23.327586206970505, 23.49216300946712, 23.656739811965437, 23.8213166144652, 23.98589341696619,
    24.150470219468215, 24.31504702197112, 24.47962382447478, 24.64420062697907, 24.8087774294839, 24.973354231989184,
    25.13793103449486, 25.30250783700086, 25.46708463950714, 25.631661442013655, 25.79623824452037,
    25.960815047027257, 26.12539184953429, 26.28996865204144, 26.454545454548697, 26.61912225705604,
    26.78369905956346, 26.948275862070943, 27.112852664578483, 27.277429467086062, 27.442006269593683,
    27.606583072101337, 27.77115987460902, 27.935736677116726, 28.10031347962445, 28.264890282132193,
    28.42946708463995, 28.594043887147716, 28.758620689655498, 28.923197492163283, 29.087774294671078,
    29.25235109717888, 29.416927899686687, 29.5815047021945, 29.746081504702314, 29.910658307210134,
    30.075235109717955, 30.23981191222578, 30.404388714733606, 30.56896551724143, 30.73354231974926,
    30.898119122257093, 31.062695924764924, 31.227272727272755, 31.391849529780586, 31.55642633228842,
    31.721003134796256, 31.88557993730409, 32.050156739811925, 32.214733542319756, 32.379310344827594,
    32.54388714733543, 32.708463949843264, 32.8730407523511, 33.03761755485894, 33.20219435736678, 33.36677115987461,
    33.53134796238245, 33.695924764890286, 33.860501567398124, 34.025078369905955, 34.189655172413794,
    34.35423197492163, 34.51880877742947, 34.68338557993731, 34.84796238244514, 35.01253918495298, 35.177115987460816,
    35.341692789968654, 35.50626959247649, 35.67084639498432, 35.83542319749216, 36.0,
])


def _f_viscous_hoisted(varsigma, beta):
    h0 = beta/varsigma
    return h0,


def _f_viscous_term(i, varsigma, beta, h0):
    w = _f_viscous_w[i]
    n0 = _f_viscous_n0[i]
    n1 = _f_viscous_n1[i]
    x = _f_viscous_x[i]
    n3 = _f_viscous_n3[i]
    n4 = _f_viscous_n4[i]
    n5 = _f_viscous_n5[i]
    n6 = _f_viscous_n6[i]
    t0 = beta*varsigma
    t1 = _fma(n0, t0, 1.0)
    t2 = x*beta
    t3 = beta*beta
    return w*(1.0 + h0*n6*_fma(n5, t0, _fma(n4, t3, 1.0))/t1)/_fma(x*(t2 + varsigma), _fma(n3, varsigma, t2), n1*t1)


def _f_viscous_point(varsigma, beta):
    r"""linear drag with viscosity and its noise  (f-viscous-x)

        \int_{0}^{\infty} \frac{\pi x^{3} \left(\frac{\beta x \left(\beta^{2} x^{3} + 2 \beta \varsigma x^{2} + 1\right)}{\varsigma \left(1 - e^{- 2 x}\right) \left(\beta \varsigma x^{2} + 1\right)} + 1\right) e^{- 2 x}}{2 \left(x \left(\beta x + \varsigma\right) \left(\beta x + \varsigma \left(1 - e^{- 2 x}\right)\right) + \left(\beta \varsigma x^{2} + 1\right) e^{- 2 x}\right)}\, dx

    varsigma in [1e-08, 10000], unit 1  intrinsic conductivity, Eq. (24)
    beta in [0, 10], unit 1  longitudinal viscosity, Eq. (24)
    Value in unit 1. Cost: 320 nodes, each 2 add, 3 div, 5 fma, 8 mul.
    sha256:cf1fc728415ec0b8e8d37ef52aaef7918ba1200e3be824b05ebb8eb0d0f1e181
    """
    varsigma, beta = float(varsigma), float(beta)
    h0, = _f_viscous_hoisted(varsigma, beta)
    terms_ = np.empty(320)
    for i in range(320):
        terms_[i] = _f_viscous_term(i, varsigma, beta, h0)
    total_ = 0.0
    for i in range(320):  # apart: the terms vectorise, the order of the sum is fixed
        total_ += terms_[i]
    return total_


def _f_viscous_block(varsigma, beta, out):
    h0_ = np.empty(512)
    for start_ in range(0, out.size, 512):
        varsigma_ = varsigma[start_:start_ + 512]
        beta_ = beta[start_:start_ + 512]
        out_ = out[start_:start_ + 512]
        for j in range(out_.size):
            out_[j] = 0.0
            h0_[j], = _f_viscous_hoisted(varsigma_[j], beta_[j])
        for i in range(320):
            for j in range(out_.size):
                out_[j] += _f_viscous_term(i, varsigma_[j], beta_[j], h0_[j])


def _f_viscous_callback(n, args):
    return _f_viscous_point(args[0], args[1])


_f_viscous_dvarsigma_w = np.array([
    -2.8055795826672634e-30, -5.4190325855082934e-30, -1.0466968793081934e-29, -2.0217157398329028e-29,
    -3.9049839261577733e-29, -7.54255357075939e-29, -1.4568590960536763e-28, -2.8139520241962487e-28,
    -5.435203619496277e-28, -1.0498202320656134e-27, -2.027748296797576e-27, -3.916635335569242e-27,
    -7.565057146370668e-27, -1.4612053982555132e-26, -2.8223462915737984e-26, -5.451415715894138e-26,
    -1.0529512668511465e-25, -2.0337951241781371e-25, -3.928313016175497e-25, -7.587608522458931e-25,
    -1.4655602631100914e-24, -2.8307555720225003e-24, -5.4676533358692314e-24, -1.0560864404124808e-23,
    -2.039848144190262e-23, -3.939998555880372e-23, -7.610165737900652e-23, -1.4699141289402783e-22,
    -2.839158079780803e-22, -5.483866846437277e-22, -1.0592144461208192e-21, -2.045881601561466e-21,
    -3.9516332903990405e-21, -7.63259517632272e-21, -1.4742365639981186e-20, -2.847484507708261e-20,
    -5.499898408341595e-20, -1.0622993388712695e-19, -2.0518136397209063e-19, -3.963030814762085e-19,
    -7.654472362460617e-19, -1.4784309100574342e-18, -2.85551475728348e-18, -5.515246848868512e-18,
    -1.0652270018599665e-17, -2.057384420258463e-17, -3.9735995017858023e-17, -7.674450248172525e-17,
    -1.482190471704522e-16, -2.8625505651349674e-16, -5.528322459975244e-16, -1.0676355259461984e-15,
    -2.061770064408438e-15, -3.981463900781552e-15, -7.688259864510054e-15, -1.4845435961714885e-14,
    -2.866380543575362e-14, -5.5340928040880114e-14, -1.0683798081672424e-13, -2.062365288950028e-13,
    -3.980697492229679e-13, -7.682421916112492e-13, -1.482425191092965e-12, -2.8600366215082756e-12,
    -5.5167215345784995e-12, -1.0638619561526194e-11, -2.050999280167745e-11, -3.9527532271126885e-11,
    -7.614859925209577e-11, -1.466295991770812e-10, -2.821909071084037e-10, -5.427300528251563e-10,
    -1.0430249732658015e-09, -2.0027070331913184e-09, -3.8413500340279234e-09, -7.358922995835158e-09,
    -1.4077162504413435e-08, -2.6882972209501815e-08, -5.123577362649613e-08, -9.742147676487098e-08,
    -1.847348883750195e-07, -3.4918516526136626e-07, -6.575727974356005e-07, -1.2329524428402062e-06,
    -2.300154446664417e-06, -4.26604939102073e-06, -7.858780015556909e-06, -1.4364658353882007e-05,
    -2.602209393610324e-05, -4.665896811266779e-05, -8.26905849562107e-05, -0.00014462112471044666,
    -0.00024919410504872314, -0.00042228552986420395, -0.0007024841929590287, -0.0011450134606504965,
    -0.0018252009717771803, -0.0028401503656826006, -0.004306780301898124, -0.006354263235590853,
    -0.00910946593735425, -0.012675491012146649, -0.017105718766995643, -0.022378230169600482, -0.028377139357257324,
    -0.034887181384117866, -0.041605468607872405, -0.048170176922720034, -0.054201419887279466, -0.05934632995411544,
    -0.06331950233987331, -0.06593160158618333, -0.06710228273242899, -0.06685737171606952, -0.06531332926367493,
    -0.06265373751160856, -0.059102830327537076, -0.05490028935008158, -0.05028016897284748, -0.04545537125739655,
    -0.04060788493150085, -0.03588417408601121, -0.031394657926807755, -0.027216089934349427, -0.023395721903922275,
    -0.01995632995342409, -0.016901411827508327, -0.014220089341184607, -0.01189144048902293, -0.00988813279953488,
    -0.00817933343258163, -0.006732938235689247, -0.005517199492385998, -0.00450184842323037, -0.0036588106041593347,
    -0.0029626058721469502, -0.0023905130702659184, -0.001922566954014076, -0.0015414415406481926,
    -0.0012322621840625304, -0.0009823782224843874, -0.0007811193491635941, -0.00061955185703085,
    -0.0004902454476685316, -0.0003870571589194862, -0.000304935926476228, -0.0002397491358839556,
    -0.00018813104895761457, -0.000147352037666862, -0.00011520699333305747, -8.992099100690355e-05,
    -7.007019361455725e-05, -5.451601355935556e-05, -4.235066316650637e-05, -3.2852385046462295e-05,
    -2.544883475928635e-05, -1.9687274514207e-05, -1.5210417272058584e-05, -1.1736929001923553e-05,
    -9.045749453004482e-06, -6.9635271895823756e-06, -5.354582730862191e-06, -4.112915238304826e-06,
    -3.155854605801828e-06, -2.4190335891257444e-06, -1.8524153964255921e-06, -1.4171625554728603e-06,
    -1.0831743809740422e-06, -8.271543552982816e-07, -6.310964247075311e-07, -4.81101662125516e-07,
    -3.664548697252685e-07, -2.7890526622225396e-07, -2.121070777205102e-07, -1.6118517196756016e-07,
    -1.2239829488406575e-07, -9.287835612841695e-08, -7.042887047318088e-08, -5.3369340537475706e-08,
    -4.041526356939194e-08, -3.0585721399441614e-08, -2.313229754965097e-08, -1.7484462091737355e-08,
    -1.3207655555658053e-08, -9.971153442033628e-09, -7.523454546368195e-09, -5.6734503398313705e-09,
    -4.27603137289175e-09, -3.22109547568366e-09, -2.425161352685939e-09, -1.8249756132366112e-09,
    -1.3726435363776208e-09, -1.031923447670021e-09, -7.754088897916714e-10, -5.82387551166896e-10,
    -4.37215641515137e-10, -3.280845282221832e-10, -2.4608564788144335e-10, -1.8450204954833906e-10,
    -1.38272004146127e-10, -1.0358315601267422e-10, -7.75656426018438e-11, -5.806019293893264e-11,
    -4.344299192833941e-11, -3.249349337403678e-11, -2.4294706920302503e-11, -1.815802349706254e-11,
    -1.3566571695157688e-11, -1.0132559987966405e-11, -7.56516838619794e-12, -5.646392974017053e-12,
    -4.212882569617611e-12, -3.142287746557044e-12, -2.343006099872766e-12, -1.7464823989298648e-12,
    -1.301429738395413e-12, -9.69494365435701e-13, -7.220049456326901e-13, -5.375360403224327e-13,
    -4.000826255471217e-13, -2.9769297460339337e-13, -2.2144522461893404e-13, -1.6468152928435104e-13,
    -1.2243518768379134e-13, -9.100228586918948e-14, -6.762151521451581e-14, -5.023493591047346e-14,
    -3.7309285667495043e-14, -2.77025577808009e-14, -2.0564414322014868e-14, -1.52618791060041e-14,
    -1.1323911598432103e-14, -8.400077671528127e-15, -6.2297417049440404e-15, -4.619108767703599e-15,
    -3.424121887367167e-15, -2.537724995957565e-15, -1.8803799791523157e-15, -1.393008521003221e-15,
    -1.0317402299149946e-15, -7.640058952201566e-16, -5.656321600275417e-16, -4.186815062054829e-16,
    -3.0984678497458303e-16, -2.2925823805004335e-16, -1.6959725881280108e-16, -1.2543819222363111e-16,
    -9.275961944514635e-17, -6.85815750176656e-17, -5.06963117061258e-17, -3.7468538538003326e-17,
    -2.7687240177561956e-17, -2.04557841289435e-17, -1.511044135140172e-17, -1.1159987436999178e-17,
    -8.240940260003302e-18, -6.084393264916227e-18, -4.491445844268825e-18, -3.315006227987958e-18,
    -2.4463168911370703e-18, -1.8049789457434407e-18, -1.3315684250338915e-18, -9.821721203515728e-19,
    -7.243447401668591e-19, -5.341182627871598e-19, -3.9379006207061542e-19, -2.902873208236955e-19,
    -2.1395780991444116e-19, -1.5767605229081155e-19, -1.1618273417775558e-19, -8.559658482600347e-20,
    -6.30537599009194e-20, -4.6441469260965014e-20, -3.420125291529823e-20, -2.5183718953671474e-20,
    -1.8541299236341443e-20, -1.3649085987647406e-20, -1.0046406113541863e-20, -7.393707716950529e-21,
    -5.4407508530305294e-21, -4.0031422697525296e-21, -2.9450280813700897e-21, -2.1663303184952266e-21,
    -1.5933358266064923e-21, -1.1717580482365484e-21, -8.616226630357742e-22, -6.334981956845525e-22,
    -4.657182939517932e-22, -3.423350748111775e-22, -2.516113410499505e-22, -1.8490994168882386e-22,
    -1.3587578255758952e-22, -9.983345637013237e-23, -7.334371516870383e-23, -5.387694238800951e-23,
    -3.9572792326602e-23, -2.9063281247614895e-23, -2.134259649582689e-23, -1.5671298494774644e-23,
    -1.1505838790812096e-23, -8.446710423667424e-24, -6.200309727413822e-24, -4.550887025329836e-24,
    -3.339919822500141e-24, -2.4509461277466283e-24, -1.798413858909295e-24, -1.3194838368712703e-24,
    -9.680047075957746e-25, -7.100848074447023e-25, -5.208380681829291e-25, -3.8199295186412604e-25,
    -2.8013572148104056e-25, -2.0541990209935624e-25, -1.5061831960020118e-25, -1.1042685287196685e-25,
    -8.0953115526518e-26, -5.934098740402229e-26, -4.349493103011674e-26, -3.187759474451082e-26,
    -2.3361235281564123e-26,
])


_f_viscous_dvarsigma_n0 = _f_viscous_n0


_f_viscous_dvarsigma_n1 = _f_viscous_n4


_f_viscous_dvarsigma_n2 = np.array([
    9.317771018218568e-15, 1.29497569490079e-14, 1.7997459261217924e-14, 2.5012711780337115e-14,
    3.4762448283779826e-14, 4.831254654213825e-14, 6.714435400625068e-14, 9.331663414047499e-14,
    1.2969063794063957e-13, 1.8024290622813513e-13, 2.50499999320845e-13, 3.4814268015955103e-13,
    4.838456021227854e-13, 6.724442987988684e-13, 9.345570544978327e-13, 1.2988389629545656e-12,
    1.805114593869847e-12, 2.5087317380118686e-12, 3.4866121918097474e-12, 4.845661064687512e-12,
    6.734453927699425e-12, 9.359479456040713e-12, 1.3007713222158219e-11, 1.8077990409264478e-11,
    2.512460709344546e-11, 3.4917916529252825e-11, 4.852854468967079e-11, 6.744443122473065e-11,
    9.373349022036455e-11, 1.3026967184281743e-10, 1.8104713615369583e-10, 2.516168814570747e-10,
    3.496935539807182e-10, 4.859987660512273e-10, 6.75433098537184e-10, 9.387048842349829e-10, 1.3045937860557134e-09,
    1.8130965495387697e-09, 2.5197986986012888e-09, 3.501949880939127e-09, 4.866906675981433e-09,
    6.763865264085936e-09, 9.400165632092518e-09, 1.3063948139501802e-08, 1.8155636704044095e-08,
    2.523168613821823e-08, 3.506536916898478e-08, 4.8731236990014985e-08, 6.772246786382077e-08, 9.41139015972947e-08,
    1.30788532385294e-07, 1.817521374685936e-07, 2.525703010836376e-07, 3.5097538661782946e-07, 4.877094463860903e-07,
    6.776946181790889e-07, 9.41657977124834e-07, 1.3083868680360735e-06, 1.8178586457446561e-06,
    2.525582669754826e-06, 3.508622190149625e-06, 4.873942940572721e-06, 6.769982313088909e-06, 9.40267315180608e-06,
    1.3057623748307228e-05, 1.8130796942080247e-05, 2.5170908768804967e-05, 3.4937964376088786e-05,
    4.848397675523877e-05, 6.72641178044715e-05, 9.328952023186095e-05, 0.0001293369239884502, 0.00017923564375267796,
    0.00024825929060352987, 0.00034365873819948553, 0.00047538444849790274, 0.0006570609219325683,
    0.0009072940624835879, 0.0012514137190839391, 0.0017237780851358001, 0.0023707925045740735, 0.00325481939763229,
    0.0044591728304797925, 0.006094391513891858, 0.008305953923311855, 0.011283519672614583, 0.015271628203563432,
    0.020581532915499384, 0.027603473779181414, 0.03681818779882431, 0.048805851494111444, 0.06425002521578473,
    0.08393368204868931, 0.10872428753291101, 0.13954542843759682, 0.17733390924524078, 0.2229836130324233,
    0.27728051116555696, 0.3408363559477736, 0.4140308308177242, 0.4969722573188857, 0.5894847638962027,
    0.6911253032302412, 0.8012281545095025, 0.9189692248556621, 1.0434391473441966, 1.1737137104169868,
    1.3089123671533764, 1.4482394424395428, 1.5910068359345344, 1.73664038435077, 1.8846740162170879,
    2.0347363894912047, 2.186534208318776, 2.3398353617790337, 2.4944538467525805, 2.6502374108773266,
    2.8070581057730446, 2.9648054860479656, 3.1233819735332546, 3.282699855176659, 3.442679428413587,
    3.603247897295667, 3.764338722050938, 3.925891215163265, 4.0878502503515275, 4.250166005475784, 4.412793698327252,
    4.575693298773261, 4.738829215297943, 4.902169961652841, 5.065687812525163, 5.229358457623735, 5.393160662606117,
    5.557075943629529, 5.72108826049569, 5.885183731651969, 6.049350372843416, 6.2135778600292815, 6.3778573162802426,
    6.5421811217288965, 6.706542745215558, 6.870936596011544, 7.03535789387332, 7.199802555648979, 7.364267096695028,
    7.528748545444046, 7.693244369574907, 7.85775241236396, 8.022270837928478, 8.186798084206089, 8.35133282264146,
    8.5158739236713, 8.680420427209333, 8.844971517433436, 9.009526501267567, 9.17408479003164, 9.338645883803876,
    9.50320935810267, 9.66777485254997, 9.832342061225724, 9.996910724464453, 10.161480621880736, 10.326051566441325,
    10.490623399428133, 10.655195986159205, 10.819769212354316, 10.98434298104863, 11.148917209972163,
    11.313491829325024, 11.478066779888909, 11.64264201142413, 11.807217481309182, 11.971793153386189,
    12.136368996981153, 12.300944986072597, 12.46552109858614, 12.630097315795966, 12.794673621816994,
    12.959250003174047, 13.123826448436308, 13.28840294790723, 13.452979493361445, 13.617556077821588,
    13.78213269536896, 13.946709340982915, 14.111286010404609, 14.275862700021415, 14.440439406768874,
    14.605016128047529, 14.769592861652358, 14.934169605712938, 15.098746358642662, 15.26332311909568,
    15.427899885930369, 15.592476658178336, 15.75705343501814, 15.921630215752984, 16.086206999791813,
    16.250783786633257, 16.41536057585203, 16.57993736708738, 16.744514160033294, 16.909090954430205,
    17.07366775005793, 17.238244546729685, 17.402821344287055, 17.567398142595643, 17.731974941541456,
    17.896551741027796, 18.061128540972643, 18.225705341306412, 18.390282141970093, 18.55485894291362,
    18.719435744094525, 18.88401254547679, 19.048589347029857, 19.213166148727808, 19.377742950548658,
    19.542319752473755, 19.706896554487283, 19.87147335657582, 20.036050158727985, 20.20062696093412,
    20.36520376318604, 20.529780565476795, 20.69435736780049, 20.85893417015213, 21.023510972527472,
    21.188087774922916, 21.35266457733542, 21.51724137976239, 21.681818182201628, 21.84639498465128,
    22.01097178710976, 22.17554858957573, 22.34012539204805, 22.504702194525763, 22.669278997008046,
    22.833855799494206, 22.99843260198366, 23.163009404475897, 23.327586206970505, 23.49216300946712,
    23.656739811965437, 23.8213166144652, 23.98589341696619, 24.150470219468215, 24.31504702197112, 24.47962382447478,
    24.64420062697907, 24.8087774294839, 24.973354231989184, 25.13793103449486, 25.30250783700086, 25.46708463950714,
    25.631661442013655, 25.79623824452037, 25.960815047027257, 26.12539184953429, 26.28996865204144,
    26.454545454548697, 26.61912225705604, 26.78369905956346, 26.948275862070943, 27.112852664578483,
    27.277429467086062, 27.442006269593683, 27.606583072101337, 27.77115987460902, 27.935736677116726,
    28.10031347962445, 28.264890282132193, 28.42946708463995, 28.594043887147716, 28.758620689655498,
    28.923197492163283, 29.087774294671078, 29.25235109717888, 29.416927899686687, 29.5815047021945,
    29.746081504702314, 29.910658307210134, 30.075235109717955, 30.23981191222578, 30.404388714733606,
    30.56896551724143, 30.73354231974926, 30.898119122257093, 31.062695924764924, 31.227272727272755,
    31.391849529780586, 31.55642633228842, 31.721003134796256, 31.88557993730409, 32.050156739811925,
    32.214733542319756, 32.379310344827594, 32.54388714733543, 32.708463949843264, 32.8730407523511,
    33.03761755485894, 33.20219435736678, 33.36677115987461, 33.53134796238245, 33.695924764890286,
    33.860501567398124, 34.025078369905955, 34.189655172413794, 34.35423197492163, 34.51880877742947,
    34.68338557993731, 34.84796238244514, 35.01253918495298, 35.177115987460816, 35.341692789968654,
    35.50626959247649, 35.67084639498432, 35.83542319749216, 36.0,
])


_f_viscous_dvarsigma_n3 = _f_viscous_n5


_f_viscous_dvarsigma_n4 = _f_viscous_n1


_f_viscous_dvarsigma_n5 = np.array([
    1.0112212855445705e-43, 2.7145320259351604e-43, 7.286915511841552e-43, 1.956106494938277e-42,
    5.2509907360293103e-42, 1.4095808937380133e-41, 3.7838921657362986e-41, 1.0157515451490134e-40,
    2.726692881645018e-40, 7.31955954399757e-40, 1.964869273284304e-39, 5.274512935670487e-39, 1.415894998284507e-38,
    3.80084112090234e-38, 1.0203011213152503e-37, 2.738905118865047e-37, 7.352340011296433e-37,
    1.9736682036542698e-36, 5.2981306860511224e-36, 1.4222342791027152e-35, 3.8178561611668674e-35,
    1.0248679632639656e-34, 2.7511622039625052e-34, 7.385236119973517e-34, 1.9824966741234513e-33,
    5.3218229784157876e-33, 1.428592065030998e-32, 3.834916113940081e-32, 1.0294453543313002e-31,
    2.763442837392333e-31, 7.418180347406435e-31, 1.9913332847936205e-30, 5.345522005633501e-30,
    1.4349468750301188e-29, 3.851952939254156e-29, 1.0340117462458523e-28, 2.775678783832896e-28,
    7.450956639737047e-28, 2.0001096323617144e-27, 5.3690112169853264e-27, 1.441230158060582e-26,
    3.86874964502353e-26, 1.0384984555611127e-25, 2.7876526526089756e-25, 7.482876959369992e-25,
    2.008607962319989e-24, 5.39160147363873e-24, 1.4472238263519198e-23, 3.8846160852830676e-23,
    1.0426870910102269e-22, 2.798673387370674e-22, 7.511754681328878e-22, 2.016136418062783e-21, 5.41110382175665e-21,
    1.4522353587597443e-20, 3.897361464010547e-20, 1.0458846432054048e-19, 2.806548993440202e-19,
    7.530657191759465e-19, 2.0205026771353275e-18, 5.4205863473676945e-18, 1.4540732979806618e-17,
    3.900058992983801e-17, 1.0459021634891338e-16, 2.804363914328346e-16, 7.517742780231993e-16,
    2.0148108457946964e-15, 5.398286435941458e-15, 1.4458730425421002e-14, 3.871068308621514e-14,
    1.0359223436584661e-13, 2.7706593057444045e-13, 7.405530559704666e-13, 1.977864594974897e-12,
    5.2777140688735535e-12, 1.4068106841002041e-11, 3.74529368436793e-11, 9.956413417883363e-11,
    2.6422721992430496e-10, 6.998138411331221e-10, 1.8491404668449827e-09, 4.872682549153794e-09,
    1.2799080837123823e-08, 3.349448011281397e-08, 8.7274826936446e-08, 2.2626952232343706e-07, 5.832347860331904e-07,
    1.4933300526812893e-06, 3.7942946805857415e-06, 9.556269877188998e-06, 2.3828576635439206e-05,
    5.8746610389952785e-05, 0.00014299514331729793, 0.0003431268159011996, 0.0008103931546043874,
    0.0018807953311915212, 0.004282411619800392, 0.009551028788413404, 0.020834228060730743, 0.04438923615123209,
    0.09226443095610651, 0.18690600208106983, 0.36874477787764876, 0.7081694752956876, 1.323636440752466,
    2.4079417930131473, 4.264827571558616, 7.35806336296366, 12.374925454224444, 20.30561202557913, 32.53964325793341,
    50.97977464469901, 78.17347332123306, 117.46162590937101, 173.1438910415964, 250.65998306451115,
    356.78615810264915, 499.8462410784623, 689.936650807917, 939.1650213446055, 1261.9021591249257,
    1675.0472023201467, 2198.3059530111036, 2854.482431557646, 3669.7837566907942, 4674.138487435906,
    5901.528578008084, 7390.335098523913, 9183.697866652876, 11329.88912152519, 13882.701353998871,
    16901.849388801504, 20453.38679556151, 24610.136688311977, 29452.13695729061, 35067.09996308836,
    41550.88671152502, 49007.99551801649, 57552.06516251642, 67306.39253017925, 78404.4647284907, 90990.50566852429,
    105220.03709599486, 121260.45405669014, 139291.61478048837, 159506.44496835183, 182111.5564672848,
    207327.8803191399, 235391.31417025518, 266553.3840301197, 301081.92036853917, 339261.7485420532, 381395.393541603,
    427803.7990546377, 478827.0608359593, 534825.1743826242, 596178.7969091443, 663290.0236200517, 736583.1782776167,
    816505.6180631357, 903528.5527307449, 998147.8780531711, 1100885.0235592031, 1212287.8145629857,
    1332931.3484854707, 1463418.885468566, 1604382.7532826553, 1756485.266528274, 1920419.6601327928,
    2096911.0371429985, 2286717.3308144826, 2490630.280998742, 2709476.424828877, 2944118.1017047465,
    3195454.4725783947, 3464422.5535405204, 3751998.263708711, 4059197.4874181105, 4387077.150715131,
    4736736.312154778, 5109317.267902088, 5506006.671138139, 5928036.665771051, 6376686.034452327, 6853281.360898861,
    7359198.206520896, 7895862.301356176, 8464750.74931049, 9067393.247704806, 9705373.321129138, 10380329.569603272,
    11093956.931044465, 11848007.95804219, 12644294.10894001, 13484687.053224642, 14371119.991222207,
    15305588.988101775, 16290154.322186142, 17326941.847569913, 18418144.371044863, 19566023.04333259,
    20772908.764624465, 22041203.60442882, 23373382.235725448, 24771993.38342732, 26239661.287149537,
    27779087.178285543, 29393050.771390453, 31084411.769871656, 32856111.385986518, 34711173.875147246,
    36652708.0845329, 38683909.01600848, 40808059.40335111, 43028531.30378334, 45348787.70381343, 47772384.139382765,
    50302970.33032021, 52944291.82910357, 55700191.68392797, 58574612.116081275, 61571596.21162651, 64695289.62739117,
    67949942.31126356, 71339910.23679607, 74869657.15211537, 78543756.34313959, 82366892.41110231, 86343863.06438364,
    90479580.9246481, 94779075.34728941, 99247494.25618224, 103890105.99274082, 108712301.17928445,
    113719594.59670992, 118917627.07647082, 124312167.40686366, 129909114.25362101, 135714498.09481138,
    141734483.17004612, 147975369.44399297, 154443594.58419684, 161145735.95320702, 168088512.61501166,
    175278787.35577887, 182723568.7189048, 190430013.05436853, 198405426.58239383, 206657267.47141787,
    215193147.9303666, 224020836.31523725, 233148259.2499875, 242583503.7617316, 252334819.43024313,
    262410620.5517652, 272819488.31712675, 283570173.0041662, 294671596.184462, 306132852.94436955, 317963214.1203657,
    330172128.5486993, 342769225.32934946, 355764316.10428977, 369167397.35006016, 382988652.68464535,
    397238455.1886598, 411927369.7408399, 427066155.3678433, 442665767.6083542, 458737360.8914964, 475292290.92955273,
    492342117.12499136, 509898604.9917993, 527973728.59112215, 546579672.9812114, 565728836.681678, 585433834.1520534,
    605707498.2846564, 626562882.9117684, 648013265.3271141, 670072148.8216498, 692753265.233658, 716070577.5131499,
    740038282.3005736, 764670812.5198295, 789982839.9855932, 815989278.0249445, 842705284.1133032, 870146262.5246725,
    898327866.9961885, 927266003.4069773, 956976832.471318, 987476772.4461133, 1018782501.8526671, 1050910962.2127677,
    1083879360.79908, 1117705173.3998415, 1152406147.0978699, 1188000303.0638711, 1224505939.3640602,
    1261941633.7820854, 1300326246.6552608, 1339678923.725105, 1380019099.0021873, 1421366497.6452792,
    1463741138.8548155, 1507163338.7806597, 1551653713.4441774, 1597233181.6746163, 1643922968.0597942,
    1691744605.9110904, 1740719940.242749, 1790871130.7654848, 1842220654.8943985, 1894791310.7711968,
    1948606220.300722, 2003688832.201786, 2060062925.0723119, 2117752610.4687836, 2176782336.0,
])


_f_viscous_dvarsigma_n6 = np.array([
    3.72710815288981e-14, 5.179902362793848e-14, 7.198983021579822e-14, 1.0005083593248037e-13,
    1.3904977480309107e-13, 1.9325015613305227e-13, 2.6857736681433814e-13, 3.732664559343289e-13,
    5.187624196610079e-13, 7.209714084751727e-13, 1.0019996426688214e-12, 1.3925701396318715e-12,
    1.935381456560832e-12, 2.6897756355373005e-12, 3.738225662622024e-12, 5.19535166505989e-12, 7.220451515827279e-12,
    1.003491571308429e-11, 1.3946430353144616e-11, 1.9382614088811105e-11, 2.6937766279906574e-11,
    3.743783683584476e-11, 5.203072019617481e-11, 7.231174423181996e-11, 1.0049807217399501e-10,
    1.396710825144695e-10, 1.9411322257673956e-10, 2.697761582787374e-10, 3.749313941130771e-10,
    5.210744819511511e-10, 7.24181654415327e-10, 1.006456236870625e-09, 1.3987557200225312e-09,
    1.9439647604381237e-09, 2.7016827443866893e-09, 3.754738190782718e-09, 5.218241866948256e-09,
    7.252167837589138e-09, 1.0078837034888443e-08, 1.4007213376341473e-08, 1.946666637292041e-08,
    2.7053887677863357e-08, 3.759808476356391e-08, 5.225156926887455e-08, 7.261562762512088e-08,
    1.0091540864588585e-07, 1.4024290491724707e-07, 1.948945219609791e-07, 2.7084002539516273e-07,
    3.763739462797329e-07, 5.230203526861802e-07, 7.267893993764827e-07, 1.009922205787318e-06,
    1.4033134756124233e-06, 1.9498745089783112e-06, 2.709200665615586e-06, 3.7640476550760878e-06,
    5.229315033237003e-06, 7.264503260116473e-06, 1.0090980413864993e-05, 1.40159041276139e-05, 1.946534522004575e-05,
    2.703012194760218e-05, 3.752917246176147e-05, 5.2097094906140705e-05, 7.23049388094473e-05,
    0.00010032666135206139, 0.0001391681591906423, 0.00019298182573942058, 0.00026749763823286847,
    0.0003706124302783182, 0.0005131929435990809, 0.0007101662509080765, 0.0009819939911528753, 0.001356655225984762,
    0.0018722968946682003, 0.00258075026340262, 0.003552154328530051, 0.004880968079189189, 0.006693683854491949,
    0.009158558400331857, 0.012497632428415338, 0.017001177912123498, 0.023044446592075125, 0.031106133533809775,
    0.04178725306100684, 0.0558281033919289, 0.0741196733164917, 0.09770432511520942, 0.12775914915260816,
    0.16555453565517153, 0.2123810006897629, 0.2694400294851487, 0.33770040627982334, 0.41773029033644493,
    0.5095260496329129, 0.6123688472877732, 0.7247451253177436, 0.8443633050934078, 0.9682841047120657,
    1.0931577826217551, 1.2155348519843485, 1.3321965044685007, 1.4404449474513095, 1.538304672709428,
    1.6246092448043168, 1.6989757966211059, 1.7616919240464208, 1.813551422209707, 1.8556756070557587,
    1.8893490167058613, 1.915886797165547, 1.9365401121852406, 1.9524378224444725, 1.9645580746175446,
    1.9737218066059479, 1.980600527460385, 1.9857321042764822, 1.9895399679439632, 1.9923527099271519,
    1.9944222926490007, 1.9959399974797583, 1.9970498268026193, 1.99785942953884, 1.998448803502408,
    1.9988771022041358, 1.9991878824991922, 1.9994131032323716, 1.999576143284952, 1.9996940617554795,
    1.9997792796853289, 1.999840824684781, 1.9998852479622626, 1.9999172974666184, 1.9999404104628458,
    1.9999570730327478, 1.9999690818741036, 1.9999777345968828, 1.9999839678290783, 1.9999884573134794,
    1.9999916903752177, 1.999994018337001, 1.9999956944004473, 1.9999969010050704, 1.999997769576451,
    1.9999983947739073, 1.9999988447655215, 1.999999168635641, 1.999999401723544, 1.9999995694701147,
    1.9999996901889106, 1.999999777062025, 1.9999998395773897, 1.999999884563704, 1.9999999169355522,
    1.9999999402298174, 1.9999999569918163, 1.9999999690532408, 1.999999977732207, 1.9999999839772367,
    1.99999998847088, 1.9999999917042883, 1.9999999940308835, 1.9999999957049763, 1.9999999969095603,
    1.9999999977763094, 1.999999998399971, 1.9999999988487203, 1.9999999991716124, 1.9999999994039457,
    1.999999999571118, 1.9999999996914044, 1.999999999777955, 1.999999999840231, 1.9999999998850408,
    1.999999999917283, 1.9999999999404823, 1.9999999999571751, 1.999999999969186, 1.9999999999778284,
    1.9999999999840468, 1.9999999999885212, 1.9999999999917406, 1.999999999994057, 1.9999999999957239,
    1.9999999999969231, 1.9999999999977862, 1.999999999998407, 1.9999999999988538, 1.9999999999991753,
    1.9999999999994067, 1.999999999999573, 1.9999999999996927, 1.9999999999997788, 1.999999999999841,
    1.9999999999998856, 1.9999999999999176, 1.9999999999999407, 1.9999999999999574, 1.9999999999999694,
    1.999999999999978, 1.999999999999984, 1.9999999999999887, 1.9999999999999918, 1.999999999999994,
    1.9999999999999958, 1.999999999999997, 1.9999999999999978, 1.9999999999999984, 1.999999999999999,
    1.9999999999999991, 1.9999999999999993, 1.9999999999999996, 1.9999999999999998, 1.9999999999999998,
    1.9999999999999998, 1.9999999999999998, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0,
    2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0,
    2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0,
    2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0,
    2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0,
])


_f_viscous_dvarsigma_n7 = np.array([
    6.359940715134634e-22, 1.042023337373345e-21, 1.7072684767597927e-21, 2.797217229625492e-21,
    4.5830074629965935e-21, 7.50887596268795e-21, 1.230266764423592e-20, 2.0156895657154597e-20,
    3.3025393217672034e-20, 5.41093527933975e-20, 8.865366055665682e-20, 1.4525162352858948e-19,
    2.3798265528823064e-19, 3.8991469390597916e-19, 6.388426179916095e-19, 1.0466901555836618e-18,
    1.71491411346694e-18, 2.8097428940759623e-18, 4.603527645346871e-18, 7.542492562987236e-18,
    1.2357737899237678e-17, 2.024710872337156e-17, 3.317317091631427e-17, 5.4351418427848966e-17,
    8.905015712310681e-17, 1.4590104187809399e-16, 2.390462709150994e-16, 3.916565625567704e-16,
    6.416950239507852e-16, 1.051360686421679e-15, 1.7225607902034504e-15, 2.8222605223254927e-15,
    4.624015847815698e-15, 7.576020429138778e-15, 1.2412592584420446e-14, 2.0336833032030363e-14,
    3.3319885985437973e-14, 5.4591237291095186e-14, 8.944199571510097e-14, 1.465409418144976e-13,
    2.400906473128598e-13, 3.933598709410378e-13, 6.444706579307019e-13, 1.055879176675782e-12, 1.72990765005739e-12,
    2.8341889832686536e-12, 4.643349587323952e-12, 7.607291471604304e-12, 1.2463044089021838e-11,
    2.0417980477581573e-11, 3.3449917087523756e-11, 5.479863907320275e-11, 8.977090828634795e-11,
    1.4705879317278823e-10, 2.40898467520321e-10, 3.946049543591095e-10, 6.463591320179116e-10,
    1.0586808141420323e-09, 1.7339333034392681e-09, 2.839694869912429e-09, 4.6502671652266334e-09,
    7.614566382501272e-09, 1.2467131903567272e-08, 2.0409570495334055e-08, 3.340700122156997e-08,
    5.467214593154859e-08, 8.945537431712729e-08, 1.4633317354065878e-07, 2.393077634071521e-07,
    3.9122519904859575e-07, 6.393335939636736e-07, 1.0443093177542948e-06, 1.7048918713410096e-06,
    2.7815685924700742e-06, 4.5348219241625495e-06, 7.386735101067861e-06, 1.201992384763762e-05,
    1.953584996340282e-05, 3.1707114287832934e-05, 5.137757584048847e-05, 8.309333010121821e-05,
    0.00013409118953059632, 0.00021583533482879657, 0.00034638482120304646, 0.000554003473572529,
    0.000882598442631172, 0.0013998013466297251, 0.0022087876747012994, 0.0034652559000331734, 0.005401330119677198,
    0.008358460074549734, 0.012831602182808802, 0.01952700292877387, 0.029435727168369875, 0.04392470326232046,
    0.0648466170117443, 0.09466967286062647, 0.13662820414875815, 0.19489525321917797, 0.274778011241451,
    0.3829354311696327, 0.5276133993032737, 0.7188862804798134, 0.9688855716608491, 1.2919894535945042,
    1.7049444955867386, 2.2268949834490734, 2.8793063352275476, 3.685784270310384, 4.6718066480728595,
    5.864396188657054, 7.29176726797892, 8.98297847806793, 10.967616277363248, 13.275526259519319, 15.936599655855321,
    18.980615262170648, 22.437131792290952, 26.3354227467098, 30.704444850750924, 35.57283139989942,
    40.96890290347656, 46.920688806253324, 53.45595549366185, 60.6022370771761, 68.38686653333137, 76.83700561552166,
    85.9796725898582, 95.84176729858548, 106.45009336438706, 117.83137755135704, 130.0122864229976,
    143.01944050769998, 156.87942621541768, 171.61880575848411, 187.2641253238102, 203.84192172922442,
    221.37872777762897, 239.90107650162452, 259.435504469984, 280.00855430684436, 301.6467765552978,
    324.3767309994831, 348.2249875434011, 373.2181267305004, 399.38273997552386, 426.7454295690695,
    455.33280850567195, 485.17150017783024, 516.2881379711573, 548.7093647895957, 582.4618325343034,
    617.5722015552728, 654.0671400908942, 691.9733237074333, 731.3174347476776, 772.1261617957443, 814.4261991631839,
    858.244246399973, 903.6070078327601, 950.5411921317191, 999.0735119065787, 1049.2306833317728, 1101.039425800179,
    1154.5264616045588, 1209.7185156455453, 1266.6423151648553, 1325.3245895022762, 1385.7920698749213,
    1448.071489177221, 1512.189581800129, 1578.1730834680463, 1646.0487310920323, 1715.843262637918,
    1787.5834170080198, 1861.2959339352255, 1937.007553888308, 2014.7450179873947, 2094.535067928614,
    2176.4044459170013, 2260.379894606843, 2346.4881570486864, 2434.7559766423274, 2525.2100970951456,
    2617.877262385216, 2712.7842167286763, 2809.957704550892, 2909.4244704609932, 3011.2112592294156,
    3115.344815768094, 3221.8518851130248, 3330.7592124089115, 3442.093542895662, 3555.8816218965176,
    3672.1501948076298, 3790.926007088905, 3912.2358042559763, 4036.1063318731613, 4162.564335547294,
    4291.6365609223185, 4423.349753674562, 4557.730659508593, 4694.806024153601, 4834.602593360239, 4977.147112897848,
    5122.466328552057, 5270.586986122664, 5421.535831421802, 5575.339610272335, 5732.025068506464, 5891.6189519644995,
    6054.148006493805, 6219.638977947875, 6388.118612185525, 6559.613655070194, 6734.150852469333, 6911.756950253876,
    7092.458694297783, 7276.282830477631, 7463.256104672274, 7653.405262762536, 7846.757050630949, 8043.338214161528,
    8243.17549923957, 8446.295651751487, 8652.725417584646, 8862.491542627253, 9075.620772768236, 9292.139853897144,
    9512.07553190407, 9735.454552679572, 9962.303662114613, 10192.649606100507, 10426.519130528868,
    10663.938981291572, 10904.935904280723, 11149.536645388618, 11397.767950507723, 11649.656565530651,
    11905.229236350138, 12164.512708859034, 12427.533728950279, 12694.319042516894, 12964.89539545197,
    13239.289533648656, 13517.528203000162, 13799.638149399734, 14085.64611874066, 14375.578856916261,
    14669.463109819888, 14967.325623344916, 15269.193143384739, 15575.092415832774, 15885.05018658245,
    16199.093201527214, 16517.24820656052, 16839.541947575835, 17166.00117046664, 17496.652621126406,
    17831.523045448634, 18170.639189326812, 18514.027798654442, 18861.71561932503, 19213.72939723208,
    19570.095878269105, 19930.841808329616, 20295.99393330713, 20665.57899909517, 21039.623751587245,
    21418.154936676885, 21801.199300257606, 22188.783588222934, 22580.93454646639, 22977.678920881503,
    23379.043457361797, 23785.054901800795, 24195.740000092028, 24611.12549812902, 25031.2381418053,
    25456.104677014395, 25885.751849649834, 26320.206405605142, 26759.495090773853, 27203.64465104949,
    27652.681832325587, 28106.633380495667, 28565.526041453264, 29029.386561091902, 29498.241685305118,
    29972.118159986432, 30451.04273102938, 30935.04214432749, 31424.14314577429, 31918.37248126331,
    32417.756896688083, 32922.323137942134, 33432.097950918986, 33947.10808151218, 34467.38027561525,
    34992.94127912171, 35523.8178379251, 36060.03669791894, 36601.624604996774, 37148.60830505212, 37701.01454397851,
    38258.87006766948, 38822.20162201855, 39391.03595291926, 39965.39980626512, 40545.31992794969, 41130.823063866475,
    41721.93595990902, 42318.685361970834, 42921.09801594547, 43529.20066772645, 44143.020063207296,
    44762.582948281546, 45387.91606884273, 46019.04617078437, 46656.0,
])


_f_viscous_dvarsigma_n8 = np.array([
    9.42232903058368e-58, 3.5152532794764137e-57, 1.311459775050268e-56, 4.892753344119158e-56,
    1.8253731796515666e-55, 6.810045311799524e-55, 2.5406704164964717e-54, 9.478653579069202e-54,
    3.5362662933885547e-53, 1.3192990805766749e-52, 4.921999258161414e-52, 1.8362838360922186e-51,
    6.85074904946114e-51, 2.5558554243951676e-50, 9.535302624492042e-50, 3.557399551003424e-49,
    1.3271828862120033e-48, 4.95140960831462e-48, 1.8472551433889002e-47, 6.891675998308978e-47,
    2.5711223600056298e-46, 9.592251397951418e-46, 3.578642024163662e-45, 1.3351062914549567e-44, 4.9809626543263e-44,
    1.8582774700438083e-43, 6.9327835371332405e-43, 2.5864523807221335e-42, 9.649416664408139e-42,
    3.599956969664579e-41, 1.3430530856766902e-40, 5.010586911437723e-40, 1.8693193059195313e-39,
    6.973932818570301e-39, 2.6017843221952204e-38, 9.70652905233418e-38, 3.6212257795630364e-37,
    1.3509710535294471e-36, 5.040052544598696e-36, 1.88027949830169e-35, 7.014678709462081e-35,
    2.6169223179779654e-34, 9.762726788023807e-34, 3.642069318830925e-33, 1.3586934067257338e-32,
    5.068625866766856e-32, 1.8908353228056303e-31, 7.053601728581853e-31, 2.631242051097605e-30,
    9.815264138402842e-30, 3.6612800833160213e-29, 1.36568914476184e-28, 5.093971939687612e-28, 1.899960117361319e-27,
    7.086188016869862e-27, 2.6427591057246056e-26, 9.855417890846107e-26, 3.67502388783401e-25,
    1.3702732089125504e-24, 5.108686304636687e-24, 1.9044007838314004e-23, 7.098148180406357e-23,
    2.645198274400672e-22, 9.855638017352943e-22, 3.671209392635176e-21, 1.3671409081811472e-20,
    5.089506839782424e-20, 1.893961858091494e-19, 7.04482500874729e-19, 2.6190137322052196e-18, 9.730450093455494e-18,
    3.612497016001914e-17, 1.3400003143692348e-16, 4.965451422638751e-16, 1.837769921786233e-15,
    6.7922063722826186e-15, 2.5061736913790594e-14, 9.229267298472006e-14, 3.3910438270571847e-13,
    1.2426248454366101e-12, 4.53931024473053e-12, 1.6521677993889017e-11, 5.987814969697338e-11,
    2.1593729196624234e-10, 7.742513846708247e-10, 2.757600880181809e-09, 9.745883615474646e-09,
    3.4137973420165835e-08, 1.1835994053165781e-07, 4.0558436397286235e-07, 1.3713894282120667e-06,
    4.567449421892338e-06, 1.4955182327177687e-05, 4.804367376014697e-05, 0.00015110923751578692,
    0.0004643214137187152, 0.001390852922410382, 0.004052878034451065, 0.0114656816910886, 0.03143404167962684,
    0.08338265876930044, 0.21372778900106465, 0.528848366356596, 1.2624463562483144, 2.9066201670043164,
    6.454926602881785, 13.832434802884178, 28.62296987623516, 57.24709468429289, 110.7944759434535,
    207.76882263236033, 378.05983819375024, 668.511999394799, 1150.5124953427467, 1930.0692571418956,
    3160.8945207831835, 5061.05035657546, 7933.751065664096, 12192.95442595014, 18394.41051381739, 27272.874053431315,
    39786.22449043347, 57167.27752236793, 80984.1126972529, 113209.78381376836, 156302.32202909826,
    213295.98557018596, 287904.7545139486, 384639.1140349392, 508937.21463126293, 667311.5429854755,
    867512.2821885233, 1118708.5849772128, 1431689.0283636611, 1819082.5625461845, 2295601.311280254,
    2878306.62496345, 3586899.831566371, 4444039.174244188, 5475684.468015657, 6711471.05132345, 8185114.651616424,
    9934848.82734415, 12003896.691947768, 14440978.668587334, 17300858.067480065, 20644926.32084949,
    24541829.75361279, 29068139.81107097, 34309068.708019994, 40359232.506874874, 47323463.675595924,
    55317675.219427824, 64469778.523709044, 74920657.0882802, 86825198.3773146, 100353386.0517106, 115691454.89452218,
    133043110.78325804, 152630818.1062507, 174697157.06367984, 199506253.337231, 227345282.65577474,
    258526052.8278652, 293386665.85527545, 332293262.7852113, 375641854.00227123, 423860237.7046506,
    477410009.3525165, 536788664.91991276, 602531800.824982, 675215413.4567235, 755458301.2599307, 843924572.3833834,
    941326260.9397877, 1048426054.9693857, 1166040139.2425737, 1295041156.0802875, 1436361287.41433,
    1590995461.353231, 1760004686.5626414, 1944519517.8126757, 2145743656.0880263, 2364957686.700079,
    2603522958.8836694, 2862885610.4045215, 3144580740.746817, 3450236736.4937477, 3781579752.5572968,
    4140438352.956917, 4528748314.89015, 4948557599.881651, 5402031495.840474, 5891457933.898879, 6419252983.949307,
    6987966532.839599, 7600288149.229896, 8259053139.15809, 8967248796.404068, 9728020851.786423, 10544680125.568657,
    11420709387.195356, 12359770426.622177, 13365711341.546896, 14442574044.892166, 15594601996.934053,
    16826248166.513783, 18142183225.81355, 19547303983.220634, 21046742058.84752, 22645872807.31897,
    24350324492.480618, 26165987718.726845, 28099025123.689224, 30155881337.070198, 32343293210.449993,
    34668300322.93827, 37138255767.58534, 39760837223.5112, 42544058318.754036, 45496280288.88326, 48626223936.46554,
    51942981896.515625, 55456031213.10733, 59175246232.36322, 63110911817.085106, 67273736888.33082,
    71674868299.28613, 76325905046.82397, 81238912826.18689, 86426438934.27132, 91901527527.03673, 97677735236.60501,
    103769147153.65965, 110190393180.79721, 116956664762.52733, 124083731997.66055, 131587961139.86697,
    139486332492.23187, 147796458701.67813, 156536603459.16843, 165725700611.6436, 175383373691.69724,
    185529955871.02963, 196186510343.7679, 207374851145.78217, 219117564416.17126, 231438030107.1354,
    244360444148.49512, 257909841073.16092, 272112117109.90063, 286994053749.7946, 302583341792.81287,
    318908605880.9915, 335999429524.72906, 353886380628.7667, 372601037524.46014, 392176015514.99365,
    412644993940.2309, 434042743767.94, 456405155718.1742, 479769268927.6323, 504173300160.86725, 529656673575.253,
    556260051046.6664, 584025363062.88, 612995840191.709, 643216045130.9955, 674731905347.5609, 707590746312.295,
    741841325338.5996, 777533866031.4435, 814720093354.3317, 853453269321.5331, 893788229322.957, 935781419089.1085,
    979490932303.6, 1024976548870.7368, 1072299773845.7397, 1121523877035.2097, 1172713933275.4834,
    1225936863396.5742, 1281261475879.4324, 1338758509214.304, 1398500674968.0115, 1460562701568.025,
    1525021378811.2275, 1591955603105.3333, 1661446423450.9512, 1733577088172.3364, 1808433092404.911,
    1886102226347.679, 1966674624288.7107, 2050242814411.9043, 2136901769393.2842, 2226748957795.1357,
    2319884396266.3184, 2416410702557.15, 2516433149357.2803, 2620059718965.045, 2727401158796.798,
    2838571037744.8013, 2953685803392.259, 3072864840094.156, 3196230527932.5874, 3323908302555.309,
    3456026715906.2935, 3592717497857.1074, 3734115618747.9766, 3880359352847.446, 4031590342739.5874,
    4187953664647.7466, 4349597894703.8677, 4516675176172.483, 4689341287638.481, 4867755712167.833,
    5052081707450.4795, 5242486376934.641, 5439140741961.843, 5642219814912.0,
])


_f_viscous_dvarsigma_n9 = np.array([
    5.521756148221182e-50, 1.7474340142196913e-49, 5.529989968300494e-49, 1.7500396881956667e-48,
    5.538235865297683e-48, 1.7526491726072497e-47, 5.546493778148203e-47, 1.755262443635984e-46, 5.55476361471018e-46,
    1.7578794658676432e-45, 5.563045239575749e-45, 1.7605001877449289e-44, 5.571338457106154e-44,
    1.7631245352382756e-43, 5.5796429878190535e-43, 1.7657524030365296e-42, 5.5879584355231254e-42,
    1.7683836422856945e-41, 5.596284241574439e-41, 1.7710180435231668e-40, 5.604619621208601e-40,
    1.7736553129249793e-39, 5.612963474925791e-39, 1.7762950392460853e-38, 5.621314265154726e-38,
    1.77893664780747e-37, 5.6296698445933275e-37, 1.781579336455831e-36, 5.638027217297054e-36,
    1.7842219864346648e-35, 5.646382206174964e-35, 1.7868630383415245e-34, 5.654728990244791e-34,
    1.7895003195017264e-33, 5.6630594606619514e-33, 1.7921308037430895e-32, 5.671362324606491e-32,
    1.7947502771260664e-31, 5.679621858415864e-31, 1.7973528728615817e-30, 5.687816172889481e-30,
    1.7999304243203542e-29, 5.695914800325672e-29, 1.802471565168209e-28, 5.703875338900292e-28,
    1.8049604781498315e-27, 5.711638787695735e-27, 1.8073751560271703e-26, 5.719123064517348e-26,
    1.8096849857999717e-25, 5.726214004491787e-25, 1.8118473954639584e-24, 5.732752871755519e-24,
    1.8138032045170982e-23, 5.738519055482662e-23, 1.8154701867947313e-22, 5.743206135783808e-22,
    1.816734176990722e-21, 5.7463888612930095e-21, 1.8174368197140068e-20, 5.747477746282193e-20,
    1.817358763413666e-19, 5.745656952739611e-19, 1.8161967404366917e-18, 5.739799896902155e-18,
    1.813532569724724e-17, 5.728355737707614e-17, 1.8087917389219395e-16, 5.709198912512787e-16,
    1.8011890347065013e-15, 5.679433962123805e-15, 1.7896590490356175e-14, 5.6351506182036275e-14,
    1.7727709895554965e-13, 5.571132501476188e-13, 1.748631327011219e-12, 5.480542016480064e-12,
    1.7147865244885856e-11, 5.354642346419923e-11, 1.6681544927709269e-10, 5.182685717685833e-10,
    1.6050409793503593e-09, 4.95220444924953e-09, 1.521337025790481e-08, 4.650080622181079e-08,
    1.4130376175232449e-07, 4.2648848407152024e-07, 1.2772377901827828e-06, 3.7909048745805857e-06,
    1.1136783938057124e-05, 3.2337350831350366e-05, 9.266234128943202e-05, 0.0002615962348482008,
    0.0007263073245179948, 0.0019795586714641804, 0.005286340275372084, 0.013805743403512673, 0.035195070010657095,
    0.08743063577010243, 0.21130702585988023, 0.496169440831068, 1.1306211613206671, 2.4980637198157805,
    5.348722385596983, 11.095668881105537, 22.301990969713124, 43.44852561977307, 82.09450670743584,
    150.56464702595258, 268.3132284825407, 465.1270232898655, 785.333668771765, 1293.1809457255515, 2079.546630067288,
    3270.13003367786, 5035.266879276907, 7601.500299675797, 11265.033543242655, 16407.184904272744, 23511.96253336977,
    33185.875864803515, 46180.10100416218, 63415.11907925031, 86007.9488288552, 115302.09722127258,
    152900.35438251245, 200700.56138770335, 260934.48142038076, 336209.9063855876, 429556.1322701405,
    544472.9374018448, 684983.1983104028, 855689.2781855662, 1061833.3230135324, 1309361.6003989656,
    1604993.0158907122, 1956291.9413616217, 2371745.4896778706, 2860845.3695556615, 3434174.4541623625,
    4103498.1966893594, 4881861.025815218, 5783687.853696816, 6824890.8288767515, 8022981.466279211,
    9397188.286283553, 10968580.094713906, 12760195.035462102, 14797175.547367366, 17106909.356906865,
    19719176.63820293, 22666303.471822847, 25983321.73383242, 29708135.546562362, 33881694.422554485,
    38548173.23317025, 43755159.13336583, 49553845.5741633, 55999233.53437567, 63150340.10317316, 71070414.54510811,
    79827161.97924523, 89492974.80407298, 100145171.99989825, 111866246.44045278, 124744120.34546202,
    138872409.00594938, 154350692.91406664, 171284798.42925963, 189787087.1125911, 209976753.86105743,
    231980133.97374535, 255931019.28168404, 281970983.47325635, 310249716.747038, 340925369.92393875,
    374164908.1505234, 410144474.3253927, 449049762.3805068, 491076400.54933345, 536430344.7537055, 585328282.2412711,
    637998045.605419, 694679037.3195627, 755622664.9176627, 821092786.9528692, 891366169.8661617, 966732955.8968644,
    1047497142.166912, 1133977071.0707397, 1226505932.102673, 1325432275.2536826, 1431120536.1093802,
    1543951572.7811205, 1664323214.8020756, 1792650824.1201499, 1929367868.3195987, 2074926506.2032144,
    2229798185.8669424, 2394474255.39879, 2569466586.3338876, 2755308209.997564, 2952553966.868291,
    3161781169.0923653, 3383590276.2821755, 3618605584.729921, 3867475930.1686306, 4130875404.212355,
    4409504084.607366, 4704088779.426243, 5015383785.336688, 5344171660.07693, 5691264009.269574, 6057502287.705757,
    6443758615.231457, 6850936607.367812, 7279972220.7973175, 7731834613.847741, 8207527022.105621, 8708087649.291199,
    9234590573.52665, 9788146669.129446, 10369904544.06275, 10981051493.174631, 11622814467.35803, 12296461058.763271,
    13003300502.195019, 13744684692.825489, 14522009220.355831, 15336714419.757483, 16190286438.725372,
    17084258321.974836, 18020211112.5141, 18999774970.024155, 20024630306.477932, 21096508939.1306,
    22217195261.012825, 23388527429.058903, 24612398570.00157, 25890758004.16537, 27225612487.290436,
    28619027470.518513, 30073128378.673145, 31590101906.965794, 33172197336.259827, 34821727867.02416,
    36541071972.108505, 38332674768.47192, 40199049407.99671, 42142778487.519424, 44166515478.21077,
    46272986174.43641, 48464990162.23043, 50745402307.51332, 53117174264.18638, 55583336002.23436, 58146997355.96822,
    60811349592.53985, 63579667000.86057, 66455308501.05542, 69441719274.58482, 72542432415.16576, 75761070600.62416,
    79101347785.81038, 82567070916.70961, 86162141665.87915, 89890558189.34435, 93756416905.085, 97763914293.24428,
    101917348718.1917, 106221122272.57231, 110679742643.47388, 115297825000.84375, 120080093908.28746,
    125031385256.38084, 130156648218.62753, 135460947230.19365, 140949463989.55164, 146627499483.16507,
    152500476033.34604, 158573939369.41763, 164853560722.3124, 171345138942.73965, 178054602643.0526,
    184988012362.94803, 192151562759.1294, 199551584819.06607, 207194548098.98022, 215087062986.19296,
    223235882985.96216, 231647907032.94327, 240330181827.40527, 249289904196.3337, 258534423479.5522,
    268071243940.9949, 277908027205.26135, 288052594719.58563, 298512930241.35175, 309297182351.2873,
    320413666992.4666, 331870870035.25616, 343677449868.33344, 355842240015.911, 368374251781.2986,
    381282676916.93365, 394576890321.0135, 408266452760.8601, 422361113623.1499, 436870813691.13995,
    451805687949.0228, 467176068413.5416, 482992486992.9975, 499265678373.7809, 516006582934.5589, 533226349688.25037,
    550936339251.9208, 569148126844.728, 587873505314.0524, 607124488189.941, 626913312768.0,
])


_f_viscous_dvarsigma_n10 = np.array([
    2.6046260876317024e-28, 5.030887028258094e-28, 9.717258192998291e-28, 1.8769077065976126e-27,
    3.625284467605156e-27, 7.00230881818311e-27, 1.3525098194106333e-26, 2.6123994848252794e-26,
    5.0459012548404224e-26, 9.746257913008456e-26, 1.8825089332959563e-25, 3.636103059400242e-25,
    7.023204485355909e-25, 1.3565457092355755e-24, 2.62019454506393e-24, 5.0609567917054156e-24,
    9.775336212529091e-24, 1.8881250617760205e-23, 3.646949805799716e-23, 7.044153102615496e-23,
    1.3605915006076604e-22, 2.6280079883198714e-22, 5.076046146118924e-22, 9.804475983973599e-22,
    1.8937521876200052e-21, 3.6578157989912944e-21, 7.06513435309608e-21, 1.364642560837757e-20,
    2.635829253298092e-20, 5.0911452454860944e-20, 9.833622366522077e-20, 1.8993778098090244e-19,
    3.668672556300755e-19, 7.086083347133961e-19, 1.3686841078391784e-18, 2.6436246681837956e-18,
    5.106177393907078e-18, 9.862600674935085e-18, 1.9049621431276156e-17, 3.679429468765637e-17,
    7.106793733720988e-17, 1.3726691489873858e-16, 2.6512872186774555e-16, 5.120898897868593e-16,
    9.890855980832607e-16, 1.9103788241968456e-15, 3.689798798443879e-15, 7.126610326723974e-15,
    1.3764484997667996e-14, 2.6584772217247975e-14, 5.134536339059815e-14, 9.916627344268884e-14,
    1.915226928165962e-13, 3.698867760883099e-13, 7.143455064375174e-13, 1.3795490836985992e-12,
    2.664117755451411e-12, 5.144638320258381e-12, 9.934335000306367e-12, 1.9182365063511125e-11,
    3.7037462155594506e-11, 7.15075125157278e-11, 1.3804745112449478e-10, 2.664804576038903e-10,
    5.143461563255835e-10, 9.92636955155867e-10, 1.9154038317719037e-09, 3.695333627446899e-09, 7.127819824551535e-09,
    1.3745276644652469e-08, 2.6498732107287322e-08, 5.106805808118253e-08, 9.837848672090046e-08,
    1.8942915352333282e-07, 3.645468806386783e-07, 7.010961806186975e-07, 1.3473174745708874e-06,
    2.5868569506869074e-06, 4.96154769512715e-06, 9.504405649649009e-06, 1.818039748578142e-05, 3.471721174814344e-05,
    6.616441252323124e-05, 0.00012580491947539193, 0.00023855989048803886, 0.0004509537480065844,
    0.0008493404291267619, 0.0015929310075988971, 0.002973000709337539, 0.005517711218601218, 0.010175045680164287,
    0.01862685001655279, 0.03381790523304542, 0.06082846654266436, 0.10827908808413628, 0.1905324904355354,
    0.33104335486141345, 0.5672902831790866, 0.9577828563210842, 1.5916416500213255, 2.6011701930187816,
    4.177654969858119, 6.590344452414978, 10.208202567870936, 15.523665918952851, 23.1773318156001, 33.9823327545986,
    48.947150990853224, 69.29579306238239, 96.48454001337215, 132.21485280485592, 178.44237779145192,
    237.38230982403704, 311.5115972572478, 403.56860317842387, 516.5508780524107, 653.7116695025838,
    818.5557182840489, 1014.8347878606746, 1246.5432664857167, 1517.91407811251, 1833.4150494911876,
    2197.7458088838175, 2615.835237365472, 3092.8394551861, 3634.140300683309, 4245.344244976792, 4932.281679459645,
    5701.006512577793, 6557.796015626244, 7509.150862789758, 8561.7953173052, 9722.677522640479, 10998.969864448705,
    12398.069375442874, 13927.598161068103, 15595.403828849006, 17409.559908551302, 19378.366253854318,
    21510.349419144593, 23814.263007382524, 26299.087986839702, 28974.032975928625, 31848.534496417484,
    34932.257196103594, 38235.09404256429, 41767.16648996131, 45538.82462108422, 49560.64726691376,
    53843.442105995404, 58398.245745859334, 63236.32378862416, 68369.1708827925, 73808.51076309844, 79566.29628010931,
    85654.70942112301, 92086.16132374338, 98873.29228336249, 106028.97175563352, 113566.29835488206,
    121498.59984927854, 129839.43315348045, 138602.5843193501, 147802.0685252608, 157452.13006442314,
    167567.24233258978, 178162.1078154346, 189251.6580758463, 200851.05374132926, 212975.6844916639,
    225641.16904694308, 238863.35515607233, 252658.3195857975, 267042.3681103013, 282032.0355013954,
    297644.08551931824, 313895.51090414135, 330803.53336777416, 348385.6035865533, 366659.4011943964,
    385642.83477649617, 405354.0418635277, 425811.38892634213, 447033.4713711167, 469039.113534931, 491847.368681742,
    515477.51899872744, 539949.0755929709, 565281.778488461, 591495.5966233801, 618610.7278476577, 646647.5989207666,
    675626.8655097388, 705569.4121873843, 736496.3524306914, 768429.0286193928, 801389.0120346823, 835398.1028580667,
    870478.3301703394, 906651.9519506654, 943941.4550757641, 982369.5553191818, 1021959.1973506445,
    1062733.5547354813, 1104716.029934113, 1147930.2543015962, 1192400.0880872218, 1238149.6204341562,
    1285203.1693791233, 1333585.2818521264, 1383320.7336761975, 1434434.5295671783, 1486951.9031335271,
    1540898.316876146, 1596299.46218823, 1653181.2593551332, 1711569.8575542525, 1771491.6348549211, 1832973.19821832,
    1896041.383497395, 1960723.255436788, 2027046.1076727726, 2095037.4627332014, 2164725.072037456,
    2236136.9158964064, 2309301.2035123724, 2384246.372979092, 2461001.0912816916, 2539594.2542966637,
    2620054.9867918408, 2702412.6424263795, 2786696.803750742, 2872937.2822066834, 2961164.1181272343,
    3051407.580736694, 3143698.168150619, 3238066.6073758146, 3334543.8543103253, 3433161.0937434314,
    3533949.739355641, 3636941.433718686, 3742168.0482955175, 3849661.6834403016, 3959454.668398415,
    4071579.561306446, 4186069.149192186, 4302956.447974633, 4422274.702463986, 4544057.3863616465, 4668338.202260211,
    4795151.081643477, 4924530.184886437, 5056509.901255281, 5191124.848907391, 5328409.874891345, 5468400.055146915,
    5611130.694505064, 5756637.326687948, 5904955.714308915, 6056121.848872505, 6210171.950774448, 6367142.469301667,
    6527070.082632274, 6689991.697835572, 6855944.450872054, 7024965.706593404, 7197093.058742495, 7372364.329953392,
    7550817.571751347, 7732491.064552803, 7917423.3176653925, 8105653.069287939, 8297219.286510453, 8492161.165314136,
    8690518.13057138, 8892329.836045763, 9097636.164392056, 9306477.227156216, 9518893.364775393, 9734925.146577924,
    9954613.370783335, 10177999.064502342, 10405123.483736848, 10636028.113379952, 10870754.667215932,
    11109345.087920265, 11351841.54705961, 11598286.44509182, 11848722.411365936, 12103192.304122183,
    12361739.210491983, 12624406.446497945, 12891237.557053864, 13162276.315964725, 13437566.725926705,
    13717153.018527167, 14001079.654244665, 14289391.322448943, 14582132.941400932, 14879349.658252751,
    15181086.849047713, 15487390.118720317, 15798305.30109625, 16113878.45889239, 16434155.883716803,
    16759184.096068745, 17089009.845338665, 17423680.10980819, 17763242.09665015, 18107743.24192855,
    18457231.210598603, 18811753.89650669, 19171359.42239039, 19536096.139878478, 19906012.629490912,
    20281157.700638834, 20661580.391624585, 21047329.969641685, 21438455.930774856, 21835008.0,
])


_f_viscous_dvarsigma_n11 = np.array([
    5.20925176044007e-28, 1.0061773111939663e-27, 1.943451423514168e-27, 3.753814923433236e-27, 7.250567819994204e-27,
    1.4004615096955276e-26, 2.70501906058286e-26, 5.224797652968633e-26, 1.0091799511520842e-25,
    1.9492508999035376e-25, 3.7650163120492715e-25, 7.272202579018319e-25, 1.4046400910426443e-24,
    2.713089583098392e-24, 5.240384910880059e-24, 1.0121904067027278e-23, 1.955065075571626e-23,
    3.776245189321114e-23, 7.293888376079428e-23, 1.4088280621326012e-22, 2.721177175618419e-22,
    5.256002711434978e-22, 1.015206208664223e-21, 1.9608883188171858e-21, 3.787488713717175e-21,
    7.315595935868193e-21, 1.4130187501704386e-20, 2.7292666309995905e-20, 5.271616402405611e-20,
    1.0182194617689238e-19, 1.9667026425085113e-19, 3.798705909913793e-19, 7.337231921479683e-19,
    1.4171908953541645e-18, 2.7373095271606077e-18, 5.287115700653813e-18, 1.0212050495408706e-17,
    1.9724508468760387e-17, 3.809766515978208e-17, 7.358499692880653e-17, 1.4212769466420267e-16,
    2.7451520397269987e-16, 5.302150330808454e-16, 1.0240832118839711e-15, 1.9779513162089454e-15,
    3.820256996530067e-15, 7.378457657463572e-15, 1.4250625143527054e-14, 2.752306040061201e-14,
    5.3156089371631446e-14, 1.0266009265160178e-13, 1.9826280146907734e-13, 3.8288659884078443e-13,
    7.394120594043942e-13, 1.4278680713215316e-12, 2.7572248142213893e-12, 5.323971205679952e-12,
    1.0279570402938724e-11, 1.984657861664233e-11, 3.831445434508594e-11, 7.396051741524938e-11,
    1.4275471228201087e-10, 2.755026869776413e-10, 5.31613832811313e-10, 1.0256287503634366e-09,
    1.9783082440082075e-09, 3.814973875381632e-09, 7.354686274567569e-09, 1.4173905533295101e-08,
    2.730496609768888e-08, 5.2576278120581165e-08, 1.0118080941928232e-07, 1.945917179370918e-07,
    3.73954653167619e-07, 7.17999138468093e-07, 1.3771188903516422e-06, 2.638044866367126e-06, 5.046190271249959e-06,
    9.636248911243798e-06, 1.8364965229672495e-05, 3.4919238090674335e-05, 6.62161888940825e-05,
    0.00012516852811509237, 0.0002357414825235741, 0.00044211348576967926, 0.0008250897459253916,
    0.0015311382104248442, 0.002823000135920547, 0.005166407656771758, 0.009375759458194856, 0.016853334497798175,
    0.029971983600122053, 0.052669349013240135, 0.09133965562527746, 0.1561212838747113, 0.26267589059417507,
    0.43452723003338134, 0.7059663108423713, 1.1254329619479104, 1.7591646337280296, 2.6947893822405025,
    4.044469642533019, 5.94721079980628, 8.570046573343816, 12.107982522617696, 16.782772233673093,
    22.840761701408137, 30.550125005098668, 40.19781814131017, 52.08651728037477, 66.53171796609638,
    83.85908630450412, 104.40209197745781, 128.49992031130654, 156.49565011074824, 188.73468513362624,
    225.56343101412588, 267.32821105155097, 314.3744121799449, 367.0458475787726, 425.6843166075624,
    490.62933772041106, 562.2180267795043, 640.7850920929019, 726.6629183826108, 820.1817142833671, 921.6697013242349,
    1031.453326135124, 1149.8574814355525, 1277.2057249165691, 1413.820488248993, 1560.0232710664002,
    1716.134816871417, 1882.475269433852, 2059.3643094476424, 2247.121272058675, 2446.0652464356417,
    2656.515158894165, 2878.7898412553636, 3113.20808616953, 3360.0886911005, 3619.7504925754956, 3892.5123921804598,
    4178.693375638497, 4478.612526160405, 4792.589033109487, 5120.942196883058, 5463.99143078349, 5822.056260533979,
    6195.456321989122, 6584.511357497712, 6989.541211294494, 7410.865824228018, 7848.805228072209, 8303.679539618912,
    8775.808954706272, 9265.513742302472, 9773.1142387351, 10298.930842132446, 10843.284007123435, 11406.494239827207,
    11988.882093150789, 12590.76816240339, 13212.473081228207, 13854.317517846739, 14516.622171606306,
    15199.707769818278, 15903.895064872399, 16629.50483161122, 17376.85786494788, 18146.27497771024,
    18938.07699869445, 19752.584770911406, 20590.119150010185, 21451.001002863242, 22335.55120629894,
    23244.09064596798, 24176.94021533105, 25134.42081475612, 26116.85335071449, 27124.558735065755,
    28157.857884422625, 29217.071719587268, 30302.521165051705, 31414.527148555426, 32553.410600694035,
    33719.492454573374, 34913.093645504116, 36134.53511073228, 37384.13778920171, 38662.22262134483, 39969.1105488984,
    41305.1225147416, 42670.57946275349, 44065.80233768805, 45491.112085064255, 46946.829651069784, 48433.2759824765,
    49950.77202656646, 51499.63873106703, 53080.19704409416, 54692.767914102675, 56337.67228984289, 58015.23112032263,
    59725.765354774005, 61469.59594262456, 63247.04383347187, 65058.42997706155, 66904.07532326797, 68784.30082207754,
    70699.42742357396, 72649.77607792564, 74635.66773537449, 76657.4233462263, 78715.36386084232, 80809.81022963198,
    82941.08340304652, 85109.5043315734, 87315.39396573158, 89559.07325606729, 91840.86315315042, 94161.08460757139,
    96520.05856993834, 98918.10599087486, 101355.54782101784, 103832.70501101574, 106349.89851152703,
    108907.44927321882, 111505.67824676573, 114144.90638284884, 116825.45463215487, 119547.64394537537,
    122311.79527320608, 125118.22956634642, 127967.26777549887, 130859.23085136867, 133794.4397446634,
    136773.21540609267, 139795.8787863678, 142862.75083620168, 145974.15250630843, 149130.40474740334,
    152331.82851020273, 155578.7447454236, 158871.47440378388, 162210.33843600194, 165595.65779279682,
    169027.75342488792, 172506.94628299514, 176033.55731783865, 179607.907480139, 183230.31772061688,
    186901.10898999328, 190620.6022389894, 194389.11841832657, 198206.97847872626, 202074.50337091004,
    205992.01404559964, 209959.83145351688, 213978.2765453836, 218047.67027192173, 222168.3335838533,
    226340.58743190035, 230564.75276678495, 234841.15053922925, 239170.10169995538, 243551.9271996856,
    247986.94798914203, 252475.48501904696, 257017.8592401226, 261614.39160309127, 266265.4030586752,
    270971.2145575967, 275732.14705057803, 280548.52148834156, 285420.65882160957, 290348.8800011043,
    295333.50597754825, 300374.8577016636, 305473.25612417277, 310629.022195798, 315842.4768672617,
    321113.94108928624, 326443.7358125939, 331832.18198790704, 337279.600565948, 342786.31249743915,
    348352.6387331028, 353978.9002236614, 359665.4179198372, 365412.51277235255, 371220.5057319299, 377089.7177492915,
    383020.4697751597, 389013.082760257, 395067.87765530555, 401185.17541102786, 407365.2969781462, 413608.563307383,
    419915.2953494605, 426285.8140551012, 432720.4403750273, 439219.4952599613, 445783.2996606254, 452412.17452774214,
    459106.4408120337, 465866.41946422256, 472692.43143503106, 479584.7976751815, 486543.83913539624,
    493569.8767663977, 500663.2315189082, 507824.22434365004, 515053.1761913457, 522350.4080127174, 529716.2407584876,
    537150.9953793786, 544654.9928261128, 552228.5540494125, 559872.0,
])


_f_viscous_dvarsigma_n12 = np.array([
    1.617953946436195e-42, 4.3432508920094723e-42, 1.165906371294856e-41, 3.1297700418933314e-41,
    8.401584069999821e-41, 2.2553290794510233e-40, 6.054226355879458e-40, 1.625202121185983e-39,
    4.362707499679494e-39, 1.1711291754637884e-38, 3.143789724646101e-38, 8.439217176073383e-38,
    2.2654308829878854e-37, 6.081342267196037e-37, 1.6324806781763116e-36, 4.382244658681167e-36,
    1.17637328421645e-35, 3.157865589082188e-35, 8.476997905123165e-35, 2.275571304531933e-34, 6.108558648641458e-34,
    1.639785193916835e-33, 4.401848300432144e-33, 1.1816342266128048e-32, 3.171983435995557e-32,
    8.514881186831412e-32, 2.2857360447468823e-31, 6.135830150855345e-31, 1.647101290927109e-30,
    4.421472855580001e-30, 1.1868975628922464e-29, 3.1860975186762555e-29, 8.55272211543076e-29, 2.29587921041374e-28,
    6.163011443005042e-28, 1.654382951894965e-27, 4.4409726288174366e-27, 1.1921171680728921e-26,
    3.2000618220295554e-26, 8.590058486629897e-26, 2.305854500314543e-25, 6.189639459909297e-25,
    1.661483615808383e-24, 4.459883769284912e-24, 1.1971462432384403e-23, 3.213411774647505e-23,
    8.625420130902303e-23, 2.3151966847481396e-22, 6.214242052160002e-22, 1.6679374609616006e-21,
    4.476732372235484e-21, 1.2015184523593031e-20, 3.224671989956331e-20, 8.654139521501415e-20,
    2.3224292480412034e-19, 6.232148811104554e-19, 1.6722673133434331e-18, 4.486846880370367e-18,
    1.2037566033732305e-17, 3.2291721328787305e-17, 8.661453350372672e-17, 2.322886341965925e-16,
    6.228617169612406e-16, 1.6698163187422331e-15, 4.475522217893901e-15, 1.1992190601357464e-14,
    3.212267737667411e-14, 8.601183262845706e-14, 2.302015950100761e-13, 6.15782478857114e-13, 1.6461686003258232e-12,
    4.397453599413362e-12, 1.1736857164030632e-11, 3.129391279347752e-11, 8.333893571633123e-11,
    2.2162839222440228e-10, 5.884183545126219e-10, 1.5592173907611708e-09, 4.122328551895725e-09,
    1.0869920321962415e-08, 2.8573501769289998e-08, 7.48391698586746e-08, 1.9519265899382476e-07,
    5.066046422056371e-07, 1.3073910334155837e-06, 3.351855471930657e-06, 8.52846638286619e-06, 2.151154359840371e-05,
    5.3720630094673934e-05, 0.00013264106481866028, 0.00032331606308967057, 0.0007767569808632275,
    0.0018361456183607272, 0.004263042518453367, 0.009703672031389929, 0.021616039918113086, 0.0470422993253341,
    0.09985644540360886, 0.20645283118945212, 0.4152482239127806, 0.8117924433284263, 1.5416226066504655,
    2.8431342440140166, 5.092577622928851, 8.86278263387026, 14.996426031500661, 24.693717919563934,
    39.61347185173623, 61.98578218376266, 94.73404657013234, 141.60385430935227, 207.29627792141935, 297.603301493547,
    419.5434404616357, 581.4960056981844, 793.3328977194337, 1066.5472459612495, 1414.378599531099, 1851.934703428353,
    2396.3101422757113, 3066.702297904989, 3884.5251534999475, 4873.521498218202, 6059.874058552619,
    7472.316022762029, 9142.241347283472, 11103.815150914976, 13394.084422181844, 16053.08919303594,
    19123.97427071021, 22653.101570085837, 26690.16305096741, 31288.29423706932, 36504.18827477646,
    42398.210478225235, 49034.51330138962, 56481.15167624668, 64810.198657536974, 74097.8613181455, 84424.59684393092,
    95875.22878232917, 108539.06340481152, 122510.00614897336, 137886.67811145465, 154772.53256791172,
    173275.97150079705, 193510.46211972472, 215594.6533627042, 239652.49236953084, 265813.3409211605,
    294212.0918410095, 324989.2853558518, 358291.22541537706, 394270.09597057436, 433084.0772119513,
    474897.4617692324, 519880.77087463194, 568210.8704921043, 620071.0874151557, 675651.3253358905, 735148.180887974,
    798765.0596661457, 866712.2922248238, 939207.2500582137, 1016474.4615641887, 1098745.7279940492,
    1186260.2393900945, 1279264.6905127768, 1378013.396759029, 1482768.4100732082, 1593799.6348519234,
    1711384.9438438856, 1835810.2940457654, 1967369.842594931, 2106366.0626598094, 2253109.85932852,
    2407920.6854963256, 2571126.6577523607, 2743064.672266035, 2924080.5206734166, 3114529.0059638685,
    3314774.058367139, 3525188.851241074, 3746155.916960079, 3978067.262804417, 4221324.486850415, 4476338.893861618,
    4743531.611180906, 5023333.704623598, 5316186.294371507, 5622540.670867964, 5942858.410713749, 6277611.492563929,
    6627282.4130255375, 6992364.302556081, 7373361.041362807, 7770787.37530271, 8185169.031783218, 8617042.835663516,
    9066956.825156478, 9535470.36773114, 10023154.276015704, 10530590.923701003, 11058374.361444425,
    11607110.43277421, 12177416.889994163, 12769923.51008866, 13385272.210627997, 14024117.165674016,
    14687124.92168598, 15374974.513426697, 16088357.579868846, 16827978.480101507, 17594554.409236863,
    18388815.514317058, 19211505.010221206, 20063379.29557252, 20945208.068645574, 21857774.44327365,
    22801875.064756192, 23778320.225766353, 24787933.9822586, 25831554.26937639, 26910033.017359935,
    28024236.267453983, 29175044.287815675, 30363351.68942244, 31590067.541979913, 32856115.489829924,
    34162433.86785848, 35509975.81740379, 36899709.40216435, 38332617.72410695, 39809699.03937485, 41331966.87419582,
    42900450.14079031, 44516193.25327958, 46180256.24359383, 47893714.87738039, 49657660.76991191, 51473201.501994476,
    53341460.735875875, 55263578.33115374, 57240710.460683785, 59274029.72648798, 61364725.27566278,
    63514002.91628736, 65723085.2333318, 67993211.70456532, 70325638.8164645, 72721640.18012156, 75182506.6471525,
    77709546.4256054, 80304085.19586863, 82967466.2265791, 85701050.49053046, 88506216.78058138, 91384361.82556379,
    94336900.40619105, 97365265.47096631, 100470908.25209063, 103655298.38137132, 106919924.00613008,
    110266291.90511137, 113695927.60439053, 117210375.49328211, 120811198.94024807, 124499980.40880604,
    128278321.57343757, 132147843.43549635, 136110186.43911648, 140167010.5871207, 144319995.55692866,
    148570840.81646514, 152921265.7400683, 157373009.72439787, 161927832.30434358, 166587513.26893315,
    171353852.77724078, 176228671.47429517, 181213810.60698798, 186311132.13998187, 191522518.87161896,
    196849874.5498289, 202295123.9880371, 207860213.18107328, 213547109.4210793, 219357801.41341764,
    225294299.39257964, 231358635.23809373, 237552862.59043357, 243879056.9669265, 250339315.87766153,
    256935758.94139788, 263670528.00147292, 270545787.2417107, 277563723.3023301, 284726545.39585274,
    292036485.4230119, 299495798.08866024, 307106761.0176781, 314871674.870882, 322792863.4609326, 330872673.8682433,
    339113476.556888, 347517665.4905097, 356087658.2482288, 364825896.140551, 373734844.32527584, 382816991.92340493,
    392074852.13504994, 401510962.3553412, 411127884.2903357, 420928204.07292545, 430914532.3787456,
    441089504.5420829, 451455780.6717837, 462016045.7671623, 472773009.8339094, 483729408.0,
])


_f_viscous_dvarsigma_n13 = np.array([
    4.658885509109284e-14, 6.47487847450395e-14, 8.998729630608962e-14, 1.2506355890168556e-13,
    1.7381224141889914e-13, 2.4156273271069125e-13, 3.357217700312534e-13, 4.665831707023749e-13,
    6.484531897031978e-13, 9.012145311406757e-13, 1.2524999966042248e-12, 1.740713400797755e-12,
    2.4192280106139265e-12, 3.362221493994342e-12, 4.672785272489164e-12, 6.494194814772828e-12,
    9.025572969349235e-12, 1.2543658690059342e-11, 1.7433060959048738e-11, 2.422830532343756e-11,
    3.3672269638497125e-11, 4.679739728020357e-11, 6.503856611079109e-11, 9.03899520463224e-11, 1.256230354672273e-10,
    1.7458958264626413e-10, 2.4264272344835397e-10, 3.3722215612365324e-10, 4.686674511018228e-10,
    6.513483592140871e-10, 9.052356807684792e-10, 1.2580844072853734e-09, 1.7484677699035911e-09,
    2.4299938302561366e-09, 3.3771654926859198e-09, 4.693524421174914e-09, 6.5229689302785666e-09,
    9.065482747693848e-09, 1.2598993493006443e-08, 1.7509749404695635e-08, 2.4334533379907164e-08,
    3.381932632042968e-08, 4.700082816046259e-08, 6.531974069750902e-08, 9.077818352022047e-08,
    1.2615843069109115e-07, 1.753268458449239e-07, 2.436561849500749e-07, 3.386123393191039e-07,
    4.705695079864735e-07, 6.5394266192647e-07, 9.08760687342968e-07, 1.262851505418188e-06, 1.7548769330891472e-06,
    2.4385472319304512e-06, 3.3884730908954445e-06, 4.70828988562417e-06, 6.541934340180368e-06, 9.08929322872328e-06,
    1.262791334877413e-05, 1.7543110950748126e-05, 2.4369714702863606e-05, 3.384991156544454e-05,
    4.7013365759030395e-05, 6.528811874153615e-05, 9.065398471040123e-05, 0.00012585454384402483,
    0.00017468982188044394, 0.00024241988377619384, 0.0003363205890223575, 0.0004664476011593047,
    0.000646684619942251, 0.0008961782187633898, 0.0012412964530176495, 0.0017182936909974278, 0.0023769222424895138,
    0.0032853046096628417, 0.0045364703124179395, 0.0062570685954196955, 0.008618890425679001, 0.011853962522870368,
    0.01627409698816145, 0.022295864152398964, 0.03047195756945929, 0.041529769616559284, 0.05641759836307291,
    0.07635814101781715, 0.10290766457749692, 0.13801736889590707, 0.18409093899412154, 0.24402925747055723,
    0.3212501260789236, 0.41966841024344653, 0.5436214376645551, 0.697727142187984, 0.8866695462262039,
    1.1149180651621164, 1.3864025558277848, 1.704181779738868, 2.0701541540886206, 2.4848612865944286,
    2.947423819481014, 3.455626516151206, 4.006140772547512, 4.594846124278311, 5.217195736720983, 5.868568552084934,
    6.544561835766882, 7.241197212197714, 7.955034179672672, 8.68320192175385, 9.423370081085439, 10.173681947456025,
    10.932671041593881, 11.699176808895167, 12.472269233762903, 13.251187054386634, 14.035290528865223,
    14.824027430239829, 15.616909867666273, 16.413499275883293, 17.213397142067933, 18.016239486478334,
    18.82169361025469, 19.629456075816325, 20.439251251757636, 21.250830027378925, 22.063968491636256,
    22.878466493866306, 23.694146076489712, 24.510849808264204, 25.328439062625815, 26.146792288118675,
    26.965803313030584, 27.78537971814765, 28.60544130247845, 29.425918658259846, 30.24675186421708,
    31.06788930014641, 31.889286581401215, 32.71090560864448, 33.532713726077795, 34.35468298005772,
    35.176789469366604, 35.9990127782449, 36.82133548347514, 37.64374272722023, 38.466221847874536, 39.2887620618198,
    40.111354189642384, 40.933990421030444, 41.7566641132073, 42.5793696183565, 43.402102136046665, 44.22485758716718,
    45.047632506337834, 45.870423950158205, 46.69322941901938, 47.51604679051335, 48.33887426274985,
    49.16171030612862, 49.98455362232226, 50.80740310940368, 51.630257832206624, 52.45311699714067, 53.27597993079603,
    54.09884606177158, 54.92171490524315, 55.744586049860814, 56.567459146625126, 57.39033389944454,
    58.21321005712065, 59.03608740654591, 59.85896576693094, 60.681844984905766, 61.50472493036298, 62.32760549293071,
    63.15048657897983, 63.97336810908497, 64.79625001587023, 65.61913224218154, 66.44201473953615, 67.26489746680723,
    68.08778038910793, 68.9106634768448, 69.73354670491457, 70.55643005202305, 71.37931350010707, 72.20219703384437,
    73.02508064023765, 73.8479643082618, 74.67084802856469, 75.49373179321331, 76.31661559547841, 77.13949942965185,
    77.96238329089168, 78.7852671750907, 79.60815107876492, 80.43103499895906, 81.25391893316628, 82.07680287926014,
    82.8996868354369, 83.72257080016648, 84.54545477215103, 85.36833875028964, 86.19122273364843, 87.01410672143528,
    87.83699071297822, 88.65987470770729, 89.48275870513899, 90.3056427048632, 91.12852670653207, 91.95141070985046,
    92.7742947145681, 93.59717872047263, 94.42006272738395, 95.24294673514929, 96.06583074363904, 96.88871475274328,
    97.71159876236878, 98.5344827724364, 99.3573667828791, 100.18025079363991, 101.00313480467061, 101.8260188159302,
    102.64890282738398, 103.47178683900245, 104.29467085076064, 105.11755486263735, 105.94043887461459,
    106.7633228866771, 107.58620689881194, 108.40909091100815, 109.2319749232564, 110.0548589355488,
    110.87774294787864, 111.70062696024026, 112.52351097262881, 113.34639498504023, 114.16927899747104,
    114.99216300991829, 115.81504702237949, 116.63793103485253, 117.4608150473356, 118.28369905982719,
    119.106583072326, 119.92946708483093, 120.75235109734108, 121.57523510985561, 122.3981191223739,
    123.22100313489535, 124.0438871474195, 124.86677115994593, 125.68965517247429, 126.51253918500429,
    127.33542319753569, 128.15830721006827, 128.98119122260186, 129.80407523513628, 130.62695924767144,
    131.44984326020722, 132.27272727274348, 133.0956112852802, 133.91849529781732, 134.74137931035472,
    135.5642633228924, 136.3871473354303, 137.21003134796842, 138.03291536050668, 138.8557993730451,
    139.6786833855836, 140.50156739812226, 141.32445141066097, 142.14733542319973, 142.97021943573858,
    143.7931034482775, 144.61598746081643, 145.4388714733554, 146.2617554858944, 147.08463949843343,
    147.9075235109725, 148.7304075235116, 149.55329153605066, 150.37617554858977, 151.1990595611289, 152.021943573668,
    152.84482758620717, 153.6677115987463, 154.49059561128547, 155.3134796238246, 156.13636363636377,
    156.95924764890293, 157.7821316614421, 158.60501567398128, 159.42789968652045, 160.2507836990596,
    161.0736677115988, 161.89655172413796, 162.71943573667716, 163.54231974921632, 164.3652037617555,
    165.1880877742947, 166.01097178683386, 166.83385579937305, 167.65673981191225, 168.4796238244514,
    169.3025078369906, 170.1253918495298, 170.94827586206898, 171.77115987460814, 172.59404388714734,
    173.41692789968653, 174.23981191222572, 175.06269592476488, 175.88557993730407, 176.70846394984326,
    177.53134796238245, 178.35423197492162, 179.1771159874608, 180.0,
])


_f_viscous_dvarsigma_n14 = np.array([
    8.089770836532142e-43, 2.1716257954915157e-42, 5.829532962472186e-42, 1.5648853709545709e-41,
    4.200793142646962e-41, 1.1276648902553007e-40, 3.027114287238315e-40, 8.126014116454171e-40,
    2.1813548607922344e-39, 5.855649393076994e-39, 1.5718959749317702e-38, 4.2196121090358426e-38,
    1.1327165557611773e-37, 3.040674659845385e-37, 8.162414550161177e-37, 2.1911258608430176e-36,
    5.8818775969902727e-36, 1.5789363313050776e-35, 4.2385101451177504e-35, 1.137789194297459e-34,
    3.054290533542831e-34, 8.198961442626485e-34, 2.2009353761191645e-33, 5.908206658875802e-33,
    1.5860029605931022e-32, 4.257476172024777e-32, 1.142879281666912e-31, 3.067950706841972e-31,
    8.235619214536599e-31, 2.210772111989733e-30, 5.934600741209992e-30, 1.593084496264858e-29, 4.276474151048982e-29,
    1.1479753947483355e-28, 3.0816189809572305e-28, 8.272273179164637e-28, 2.220599739241097e-27,
    5.9609447814135744e-27, 1.6001445000919826e-26, 4.295388701354639e-26, 1.1530410018044152e-25,
    3.095179698593972e-25, 8.308557196919813e-25, 2.230302354676205e-24, 5.9868719006856e-24, 1.6070668456308207e-23,
    4.313852267163017e-23, 1.1579597703856677e-22, 3.1082646752961354e-22, 8.343306020513829e-22,
    2.2395111848707525e-21, 6.011215046292693e-21, 1.6134822060267972e-20, 4.330696100838035e-20,
    1.162361855559137e-19, 3.119703584701821e-19, 8.372816411415197e-19, 2.247054459712248e-18,
    6.0302666646597306e-18, 1.6182175365843435e-17, 4.3422089447636665e-17, 1.1650731608435453e-16,
    3.125782283524622e-16, 8.385339909750838e-16, 2.2492162715366882e-15, 6.032274974014432e-15,
    1.6175567224941706e-14, 4.336641518760997e-14, 1.1623795461421626e-13, 3.1147621817211836e-13,
    8.343785643045199e-13, 2.2342803098850856e-12, 5.980243336574628e-12, 1.5998222430656604e-11,
    4.27715389618037e-11, 1.1426659647505263e-10, 3.050050011594563e-10, 8.132970099385125e-10, 2.166030384943012e-09,
    5.760452960657092e-09, 1.5293651825307785e-08, 4.052219197783506e-08, 1.0711287801003894e-07,
    2.823372478729457e-07, 7.417354657173368e-07, 1.9409818478409356e-06, 5.055654068340108e-06,
    1.3096560208092317e-05, 3.370889721484161e-05, 8.611132191882705e-05, 0.00021805152927753042,
    0.0005465476420524447, 0.0013539021842430548, 0.0033089967894513552, 0.007964601182449522, 0.01884361734406543,
    0.04373780021168114, 0.09940611007013214, 0.22082240583361562, 0.4786585742457522, 1.0109634174076232,
    2.078091505635782, 4.153760102334493, 8.06933402389014, 15.232478601719162, 27.94444803206617, 49.84178900181296,
    86.48767578505989, 146.13538159204978, 240.68188141107444, 386.82394793433355, 607.4231644281463,
    933.0808109150704, 1403.9191646606087, 2071.562709640204, 3001.3111254920777, 4274.49556796558, 5991.010373932626,
    8272.013589512957, 11262.79131021482, 15135.782474343767, 20093.762277115944, 26373.183659439976,
    34247.6773221216, 44031.71142036692, 56084.412532516544, 70813.54971482552, 88679.68350026115, 110200.48162156632,
    135955.2030793465, 166589.3519692292, 202819.50225488187, 245438.2944452574, 295319.60491805157,
    353423.8884352049, 420803.6942247311, 498609.3558577887, 588094.8550303847, 690623.8592638023, 807675.9334644402,
    940852.9252295283, 1091885.5237473433, 1262639.99211635, 1455125.072894604, 1671499.0666864759,
    1914077.0835762632, 2185338.467225838, 2487934.3914646506, 2824695.62921397, 3198640.493602232, 3612982.951143949,
    4071140.9068703093, 4576744.66131479, 5133645.539271566, 5745924.690258006, 6417902.060624892, 7154145.537269164,
    7959480.262913944, 8838998.122929318, 9798067.40367495, 10842342.62235205, 11977774.528357705, 13210620.276139127,
    14547453.769549023, 15995176.177706305, 17561026.622368604, 19252593.036824804, 21077823.19631708,
    23045035.92000266, 25162932.44446611, 27440607.96879306, 29887563.37121631, 32513717.097344898, 35329417.21998658,
    38345453.67057339, 41573070.64219968, 45023979.16428122, 48710369.84884349, 52644925.80844639, 56840835.74575232,
    61311807.21474355, 66072080.05359446, 71136439.98920365, 76520232.41339003, 82239376.33075702, 88310378.4782281,
    94750347.61625664, 101577008.99171239, 108808718.97244728, 116464479.85354164, 124563954.8352331,
    133127483.17252885, 142176095.49650264, 151731529.30727732, 161816244.63869354, 172453439.89466485,
    183667067.85722002, 195481851.86623272, 207923302.1708382, 221017732.45253778, 234792276.51999068,
    249274905.17549327, 264494443.2531456, 280480586.8287052, 297263920.6011277, 314875935.44579434,
    333349046.1394264, 352716609.2566854, 373012941.2384598, 394273336.63183814, 416534086.501767, 439832497.0143948,
    464206908.1921018, 489696712.84021336, 516342375.64540005, 544185452.4457612, 573268609.6725931,
    603635643.9638425, 635331501.9492428, 668402300.2071356, 702895345.3929753, 738859154.5395181, 776343475.528694,
    815399307.7351627, 856078922.8415529, 898435885.8253846, 942525076.1176751, 988402708.9332278, 1036126356.7726038,
    1085754971.0957773, 1137348904.167473, 1190969931.074187, 1246681271.91289, 1304547614.1514134,
    1364635135.1605191, 1427011524.9176497, 1491746008.882364, 1558909371.043452, 1628573977.1377366,
    1700813798.0405533, 1775704433.3279157, 1853323135.010362, 1933748831.4384842, 2017062151.3801398,
    2103345448.2693465, 2192682824.6268578, 2285160156.6524224, 2380865118.988726, 2479887209.6570144,
    2582317775.164399, 2688250035.782847, 2797779110.9998503, 2911002045.140779, 3028017833.1629176,
    3148927446.6211824, 3273833859.805521, 3402842076.0499945, 3536059154.213544, 3673594235.3324347,
    3815558569.4443884, 3962065542.584392, 4113230703.9521933, 4269171793.251477, 4430008768.200723,
    4595863832.215744, 4766861462.263917, 4943128436.890079, 5124793864.41412, 5311989211.30025, 5504848330.697957,
    5703507491.154633, 5908105405.499897, 6118783259.901591, 6335684743.093466, 6558956075.774537, 6788746040.180137,
    7025206009.82464, 7268489979.415876, 7518754594.941221, 7776159183.92537, 8040865785.8597975, 8313039182.803896,
    8592846930.157799, 8880459387.606882, 9176049750.237953, 9479794079.82712, 9791871336.299334, 10112463409.359638,
    10441755150.29607, 10779934403.954262, 11127192040.883728, 11483721989.655817, 11849721269.353361,
    12225390022.232004, 12610931546.553213, 13006552329.588957, 13412462080.7981, 13828873765.174438,
    14256003636.766453, 14694071272.368721, 15143299605.385023, 15603914959.863129, 16076147084.701262,
    16560229188.026247, 17056397971.74335, 17564893666.257786, 18085960065.367916, 18619844561.330128,
    19166798180.095398, 19727075616.71753, 20300935270.933083, 20888639282.912987, 21490453569.185818,
    22106647858.73278, 22737495729.25436, 23383274643.608665, 24044265986.421432, 24720755100.867744,
    25413031325.6254, 26121388032.0,
])


_f_viscous_dvarsigma_n15 = np.array([
    2.795331369064982e-14, 3.884927188904712e-14, 5.399237949092241e-14, 7.503813813822889e-14,
    1.0428734943434754e-13, 1.4493764713529188e-13, 2.0143307432142194e-13, 2.7994992257832495e-13,
    3.8907194684732034e-13, 5.407287727937745e-13, 7.515000866162268e-13, 1.0444281857303371e-12,
    1.4515370443511283e-12, 2.017333286311525e-12, 2.803671802336553e-12, 3.896517935554696e-12,
    5.415345496525284e-12, 7.526198023781647e-12, 1.0459841178962966e-11, 1.4536990736566839e-11,
    2.0203374140858853e-11, 2.8078458615274666e-11, 3.902317283973017e-11, 5.423402557937527e-11,
    7.537391033080912e-11, 1.0475389548941e-10, 1.455858731164608e-10, 2.023336853330289e-10, 2.812011123605106e-10,
    3.908100668976238e-10, 5.431431310382668e-10, 7.548534666634022e-10, 1.0490852860191458e-09,
    1.4580038742922096e-09, 2.026311708432244e-09, 2.81613498997857e-09, 3.9138146789041225e-09,
    5.439344241497293e-09, 7.55948554097435e-09, 1.0505996189891193e-08, 1.4600960130435391e-08,
    2.029198917500457e-08, 2.8201141411119062e-08, 3.9192900383020054e-08, 5.4468640184606385e-08,
    7.569789292198079e-08, 1.05200751471386e-07, 1.4620131944900686e-07, 2.0317986892899902e-07,
    2.823621272017154e-07, 3.923990556272479e-07, 5.453112275650935e-07, 7.578007060626352e-07, 1.053073280255726e-06,
    1.4633693565952042e-06, 2.033478689215759e-06, 2.8256207340692616e-06, 3.926220141322144e-06,
    5.455311523893016e-06, 7.579590895808658e-06, 1.0530522998266889e-05, 1.4629455278129595e-05,
    2.0322437015629406e-05, 2.822847329499889e-05, 3.9206363642279846e-05, 5.4447227665386356e-05,
    7.560249921834173e-05, 0.00010496083833594808, 0.00014569241724269282, 0.0002021858496097711,
    0.00028051226562372675, 0.00038906349028762835, 0.0005394279875943946, 0.0007475904866498978,
    0.0010355706059271658, 0.0014336542443159983, 0.001983421181466007, 0.0027418355226550696, 0.0037867444776168366,
    0.005224226955069451, 0.007198346562376723, 0.00990399104937624, 0.013603614777018463, 0.01864882855758654,
    0.025507879461792556, 0.034800098642551985, 0.04733832432003181, 0.06418008007239959, 0.08668785992077523,
    0.11659821830186379, 0.15609850961501517, 0.2079091669034578, 0.2753685353770261, 0.3625167253591141,
    0.4741749355018221, 0.6160172642304862, 0.7946328922046291, 1.0175770137325735, 1.2934081440980902,
    1.6317068156684864, 2.043066462328938, 2.5390430196728686, 3.1320479824976983, 3.8351728251377204,
    4.66194171850832, 5.6260027703221684, 6.740781748372867, 8.019131929404839, 9.473016170603872, 11.113251960800122,
    12.94933910100069, 14.98937627732459, 17.24006058334151, 19.706755350936522, 22.393607279452983,
    25.303693376567587, 28.43918050362851, 31.801484058086448, 35.391416437377686, 39.20931968266024,
    43.2551797235375, 47.52872183467674, 52.02948833881464, 56.75690039479162, 61.710306059775434, 66.88901686211202,
    72.2923349855365, 77.9195729344973, 83.77006728312337, 89.84318784345955, 96.13834334237328, 102.65498448050145,
    109.39260506346882, 116.35074174417991, 123.52897279209526, 130.9269162071003, 138.54422741784254,
    146.38059674351953, 154.43574675078355, 162.70942960092518, 171.20142445453467, 179.91153497956884,
    188.8395869926998, 197.98542625181878, 207.3489164086951, 216.9299371243222, 226.72838234486224,
    236.74415873288362, 246.9771842464376, 257.42738685717234, 268.0947033979354, 278.97907853000777,
    290.08046382012463, 301.39881691767886, 312.93410082289626, 324.6862832372693, 336.65533598809367,
    348.84123451953934, 361.24395744328666, 373.86348614234413, 386.69980442223687, 399.7528982042963,
    413.0227552562939, 426.5093649561387, 440.21271808479815, 454.13280664500974, 468.26962370271946,
    482.6231632485207, 497.1934200766719, 511.9803896795464, 526.9840681556161, 542.2044521292886, 557.6415386811211,
    573.2953252871044, 589.1658097658725, 605.2529902328288, 621.5568650603059, 638.0774328429843, 654.8146923678894,
    671.768642588375, 688.9392826015746, 706.3266116288656, 723.9306289989513, 741.7513341332178, 759.7887265330629,
    778.0428057689367, 796.5135714708655, 815.2010233202624, 834.1051610428511, 853.2259844025534, 872.5634931962129,
    892.1176872490386, 911.8885664106753, 931.8761305518116, 952.0803795612559, 972.5013133434146, 993.1389318161189,
    1013.9932349087512, 1035.064222560632, 1056.3518947196296, 1077.8562513409631, 1099.5772923861723,
    1121.5150178222302, 1143.6694276207795, 1166.0405217574769, 1188.6283002114262, 1211.4327629646948,
    1234.4539100018933, 1257.6917413098179, 1281.1462568771412, 1304.8174566941468, 1328.705340752501,
    1352.8099090450569, 1377.1311615656864, 1401.6690983091353, 1426.4237192708995, 1451.3950244471175,
    1476.5830138344809, 1501.9876874301528, 1527.6090452317037, 1553.447087237051, 1579.5018134444106,
    1605.7732238522547, 1632.261318459274, 1658.9660972643474, 1685.8875602665148, 1713.0257074649537,
    1740.3805388589603, 1767.9520544479317, 1795.740254231352, 1823.7451382087793, 1851.9667063798354,
    1880.4049587441966, 1909.0598953015863, 1937.9315160517672, 1967.0198209945363, 1996.3248101297204,
    2025.8464834571707, 2055.5848409767605, 2085.539882688381, 2115.7116085919392, 2146.1000186873557,
    2176.7051129745623, 2207.526891453501, 2238.565354124122, 2269.820500986383, 2301.2923320402474,
    2332.9808472856844, 2364.8860467226673, 2397.007930351173, 2429.3464981711822, 2461.901750182679,
    2494.6736863856486, 2527.662306780079, 2560.8676113659594, 2594.289600143282, 2627.928273112038,
    2661.7836302722217, 2695.855671623827, 2730.1443971668505, 2764.6498069012864, 2799.371900827133,
    2834.3106789443855, 2869.4661412530427, 2904.838287753102, 2940.427118444562, 2976.2326333274204,
    3012.254832401676, 3048.4937156673286, 3084.949283124376, 3121.6215347728184, 3158.5104706126544,
    3195.616090643883, 3232.938394866505, 3270.477383280519, 3308.233055885925, 3346.205412682722, 3384.3944536709105,
    3422.80017885049, 3461.42258822146, 3500.261681783821, 3539.3174595375726, 3578.589921482714, 3618.0790676192464,
    3657.7848979471687, 3697.707412466481, 3737.846611177183, 3778.2024940792753, 3818.7750611727574,
    3859.5643124576295, 3900.570247933891, 3941.7928676015426, 3983.232171460584, 4024.888159511015,
    4066.760831752836, 4108.850188186047, 4151.156228810647, 4193.678953626637, 4236.418362634017, 4279.374455832786,
    4322.547233222946, 4365.936694804494, 4409.542840577433, 4453.365670541761, 4497.405184697478, 4541.661383044586,
    4586.134265583082, 4630.823832312969, 4675.730083234245, 4720.853018346911, 4766.192637650966, 4811.748941146412,
    4857.521928833246, 4903.511600711471, 4949.717956781085, 4996.140997042089, 5042.780721494482, 5089.637130138265,
    5136.710222973438, 5184.0,
])


_f_viscous_dvarsigma_n16 = np.array([
    1.1852095468079377e-35, 2.698790116579581e-35, 6.145299846118931e-35, 1.3993200017650513e-34,
    3.1863318284506896e-34, 7.255460080026788e-34, 1.652109797118585e-33, 3.761948533794323e-33,
    8.566171901310968e-33, 1.9505662786678498e-32, 4.4415507396885136e-32, 1.0113664231965557e-31,
    2.302938921927055e-31, 5.243922819705156e-31, 1.1940709750759821e-30, 2.7189671991083894e-30,
    6.1912418097009945e-30, 1.4097806032023503e-29, 3.2101494804646223e-29, 7.309689575405452e-29,
    1.6644569120752745e-28, 3.7900602611895067e-28, 8.630174892805945e-28, 1.9651377043820064e-27,
    4.474724208493579e-27, 1.018918466515092e-26, 2.3201306711833156e-26, 5.283056838022265e-26,
    1.202978638261046e-25, 2.739241393099299e-25, 6.237382975280438e-25, 1.4202806781861788e-24,
    3.2340412160105644e-24, 7.364045350028489e-24, 1.676821396243254e-23, 3.818180976934337e-23,
    8.694116310903893e-23, 1.9796730869419151e-22, 4.507756488914775e-22, 1.0264224917204896e-21,
    2.3371704837913422e-21, 5.321730545648178e-21, 1.2117507933888771e-20, 2.7591246404026163e-20,
    6.282412786861562e-20, 1.4304683314973417e-19, 3.2570622176456587e-19, 7.41599074815688e-19,
    1.6885222356487813e-18, 3.844482443467584e-18, 8.753088296300789e-18, 1.9928549745071738e-17,
    4.537111188967419e-17, 1.0329292754325989e-16, 2.3515106043376847e-16, 5.35310598022291e-16,
    1.2185522836341245e-15, 2.7736920752927774e-15, 6.313115644503185e-15, 1.4367975003648814e-14,
    3.269698381710632e-14, 7.440001982734354e-14, 1.6927128961603664e-13, 3.8506019775778305e-13,
    8.757849396759487e-13, 1.9914812779521606e-12, 4.527400221007864e-12, 1.0289555702237058e-11,
    2.3377458396677526e-11, 5.309148569933436e-11, 1.2051714016552635e-10, 2.734218598070249e-10,
    6.199205666243142e-10, 1.4044553568152266e-09, 3.179004814431932e-09, 7.1881691378791005e-09,
    1.6233435572529623e-08, 3.6607983253607915e-08, 8.241524357471357e-08, 1.851747236649317e-07,
    4.151020041784009e-07, 9.280288104363155e-07, 2.0682901350295446e-06, 4.59290351119958e-06,
    1.0156439442066592e-05, 2.2350841229943795e-05, 4.8913623240149224e-05, 0.00010636498489269363,
    0.00022962184361146942, 0.0004916435592363892, 0.0010429262453083327, 0.002189459902800708, 0.004543509238120598,
    0.009308779871671438, 0.018806679321944863, 0.03742203170302343, 0.07325470610682008, 0.14091757767334712,
    0.266126261028943, 0.492977727970458, 0.8950929397116723, 1.5920618748427886, 2.772815935894872,
    4.727588863548149, 7.889946511277016, 12.88993508847667, 20.618740177491734, 32.304452170090585,
    49.59773235996449, 74.66551293659278, 110.2904564896436, 159.97379641388667, 228.03935895156746,
    319.7369567785317, 441.3438442152749, 600.2634401447758, 805.1209844833292, 1065.856156075001, 1393.81293086984,
    1801.8271064057274, 2304.311980718989, 2917.34267368609, 3658.739538258455, 4548.151046208849, 5607.1364613943815,
    6859.248542331186, 8330.116450635418, 10047.528985476902, 12041.51821761358, 14344.443559642876,
    16991.076280963243, 20018.68445540675, 23467.11831530958, 27378.89597670281, 31799.289495218203,
    36776.41121025002, 42361.30033508641, 48608.00975246471, 55573.69297778904, 63318.691255666716, 71906.6207591618,
    81404.4598649976, 91882.63648169985, 103415.11541124422, 116079.48572808132, 129957.04816241733,
    145132.9024773072, 161696.03483146982, 179739.4051217671, 199360.03430102175, 220659.09166830193,
    243741.98213000366, 268718.43343103706, 295702.5833562011, 324813.0669024362, 356173.1034231015,
    389910.58374575595, 426158.1572651495, 465053.3190132705, 506738.49670836824, 551361.1377848834,
    599073.7964061905, 650034.2204619945, 704405.4385521396, 762355.8469584797, 824059.2966063544, 889695.1800170837,
    959448.5182527804, 1033510.047854654, 1112076.3077758588, 1195349.7263098306, 1283538.7080149455,
    1376857.7206362323, 1475527.3820247792, 1579774.5470553935, 1689832.3945429828, 1805940.5141580724,
    1928344.9933417975, 2057298.5042206573, 2193060.3905212707, 2335896.754485323, 2486080.5437848666,
    2643891.6384380846, 2809616.937725625, 2983550.4471075656, 3165993.3651410583, 3357254.1703986907,
    3557648.7083875686, 3767500.2784691374, 3987139.7207797263, 4216905.503151807, 4457143.808035946,
    4708208.6194234295, 4970461.80976952, 5244273.226917339, 5530020.781022316, 5828090.531477192, 6138876.773837535,
    6462782.126747729, 6800217.618867428, 7151602.775798407, 7517365.707011818, 7897943.192775783, 8293780.771083341,
    8705332.824580675, 9133062.667495634, 9577442.632566504, 10038954.157971006, 10518087.874255517,
    11015343.69126449, 11531230.885070026, 12066268.184901636, 12620983.860076131, 13195915.806927647,
    13791611.635737794, 14408628.757665904, 15047534.47167939, 15708906.05148418, 16393330.832455236,
    17101406.298567146, 17833740.169324767, 18590950.48669395, 19373665.70203229, 20182524.76301995,
    21018177.200590488, 21881283.215861756, 22772513.76706683, 23692550.656484935, 24642086.617372442,
    25621825.400893856, 26632481.863052845, 27674782.05162326, 28749463.293080214, 29857274.27953114,
    30998975.155646868, 32175337.60559274, 33387144.939959686, 34635192.182695374, 35920286.15803529,
    37243245.57743393, 38604901.12649585, 40006095.551906906, 41447683.748365305, 42930532.84551284,
    44455522.29486598, 46023543.956747085, 47635502.18721552, 49292313.92499885, 50994908.77842399, 52744229.11234838,
    54541230.13509117, 56386879.98536438, 58282159.81920405, 60228063.89690147, 62225599.669934325,
    64275787.867897846, 66379662.58543604, 68538271.36917284, 70752675.30464329, 73023949.10322474, 75353181.18906797,
    77741473.78602849, 80189943.00459756, 82699718.92883353, 85271945.70329289, 87907781.61996157, 90608399.20518605,
    93374985.30660453, 96208741.18007818, 99110882.57662226, 102082639.82933736, 105125257.94034053,
    108239996.6676965, 111428130.61234885, 114690949.30505121, 118029757.29329841, 121445874.22825769,
    124940634.95169987, 128515389.58293058, 132171503.60572138, 135910357.95524096, 139733349.1049864,
    143641889.1537142, 147637405.91237167, 151721342.99102783, 155895159.88580498, 160160332.06580946,
    164518351.06006324, 168970724.54443476, 173518976.4285703, 178164646.94282517, 182909292.72519487,
    187754486.90824616, 192701819.2060484, 197752896.0011047, 202909340.43128306, 208172792.47674754,
    213544909.04688957, 219027364.06725895, 224621848.56649515, 230330070.76325855, 236153756.15316147,
    242094647.59569946, 248154505.40118247, 254335107.41766596, 260638249.11788228, 267065743.6861716,
    273619422.10541326, 280301133.24395686, 287112743.9425537, 294056139.1012875, 301133221.7665059,
    308345913.2177518, 315696153.0546941, 323185899.2840592, 330817128.40656215, 338591835.50383776,
    346512034.32537174, 354579757.3754321, 362797056.0,
])


_f_viscous_dvarsigma_n17 = np.array([
    8.089769180005424e-43, 2.1716252712613584e-42, 5.82953130347537e-42, 1.5648848459427294e-41,
    4.200791481176445e-41, 1.1276643644606397e-40, 3.0271126232905203e-40, 8.126008850668105e-40,
    2.1813531943636215e-39, 5.8556441194403554e-39, 1.5718943060188546e-38, 4.219606827537728e-38,
    1.1327148843605536e-37, 3.040669370475187e-37, 8.162397811244927e-37, 2.1911205635905516e-36,
    5.881860833132662e-36, 1.5789310261607527e-35, 4.238493356289656e-35, 1.1377838812525174e-34,
    3.0542737197182485e-34, 8.198908233094995e-34, 2.2009185372764547e-33, 5.908153370202638e-33,
    1.5859860967167194e-32, 4.2574228041731125e-32, 1.142862392749815e-31, 3.067897259806737e-31,
    8.235450075006662e-31, 2.2107185858101313e-30, 5.93443135153453e-30, 1.5930308910417798e-29,
    4.276304511671674e-29, 1.1479217106685966e-28, 3.0814490926424055e-28, 8.271735552865328e-28,
    2.2204296031995612e-27, 5.9604063743429504e-27, 1.5999741181561093e-26, 4.2948495205623346e-26,
    1.1528703766717642e-25, 3.0946397543573504e-25, 8.306848552642265e-25, 2.2297616617644388e-24,
    5.985160919229242e-24, 1.6065254250629815e-23, 4.3121390276113794e-23, 1.1574176518751384e-22,
    3.1065492891574087e-22, 8.337878274031207e-22, 2.237793808740217e-21, 6.0057813245860376e-21,
    1.6117630591684482e-20, 4.325257223655712e-20, 1.160641244294331e-19, 3.114260696179456e-19,
    8.355599926352412e-19, 2.2416091540428857e-18, 6.0130457544523794e-18, 1.612772031584359e-17,
    4.324991876634862e-17, 1.1596305369339946e-16, 3.1085805300785025e-16, 8.330985188172765e-16,
    2.232045721282046e-15, 5.978050843492692e-15, 1.6004393228767566e-14, 4.282629450969181e-14,
    1.1453455106787164e-13, 3.061074093736742e-13, 8.174692935743175e-13, 2.1810691094919306e-12,
    5.812961972232363e-12, 1.547295281888036e-11, 4.112444632571042e-11, 1.0911015070097654e-10,
    2.888926986657771e-10, 7.630630785445888e-10, 2.00982234800636e-09, 5.276187432865067e-09, 1.3797711321801365e-08,
    3.5920289341623915e-08, 9.302468330032767e-08, 2.39450148427326e-07, 6.120290402796247e-07,
    1.5516527299702873e-06, 3.897162246312949e-06, 9.683611702984662e-06, 2.3768466381043553e-05,
    5.7533078748070245e-05, 0.00013709022344668718, 0.000320950117012488, 0.0007367887322981242,
    0.0016551398302266233, 0.003631001907754044, 0.007763557090590039, 0.01614874195230238, 0.0326251165893392,
    0.06393141160230587, 0.12139139914126225, 0.22320592704850467, 0.39735887205232273, 0.6850446445650468,
    1.1444271000034587, 1.8544772188959815, 2.918633591595952, 4.468085860884992, 6.664572739542542,
    9.702677622042863, 13.811667508849752, 19.256944710026442, 26.341173496967528, 35.40512261425687,
    46.82824525448474, 61.02900934895461, 78.46499355786851, 99.63277389991391, 125.06763695567723,
    155.34316365070083, 191.0707306312955, 232.89897407977, 281.5132546577069, 337.63515380249464, 402.02202244638113,
    475.46659461053207, 558.7966710111679, 652.8748721408805, 758.5984562812931, 876.8991953914928,
    1008.7433005300709, 1155.1313881105946, 1317.0984785827836, 1495.714019838184, 1692.0819285732503,
    1907.3406438667885, 2142.663188247505, 2399.257232480384, 2678.3651611534337, 2981.26413688359, 3309.266161579858,
    3663.718133708742, 4046.001900912106, 4457.5343076435265, 4899.767237729075, 5374.187651935203, 5882.317620751605,
    6425.71435268106, 7005.970218380103, 7624.7127710215955, 8283.604763258827, 8984.344161165916, 9728.66415551481,
    10518.333170728367, 11355.154871824234, 12240.968169637345, 13177.647224581231, 14167.101449181042,
    15211.275509584764, 16312.14932623421, 17471.7380738542, 18692.092180896998, 19975.297328559827,
    21323.47444947583, 22738.779726163393, 24223.404589305017, 25779.575715914874, 27409.55502744375,
    29115.639687860847, 30900.162101744256, 32765.48991240502, 34714.02600006421, 36748.208480097506,
    38870.51070135778, 41083.441244582966, 43389.54392089351, 45791.39777038179, 48291.61706079377, 50892.85128630204,
    53597.78516636803, 56409.13864469047, 59329.66688823667, 62362.16028635241, 65509.44444994636, 68774.38021074452,
    72159.86362061027, 75668.8259509253, 79304.23369202751, 83069.08855270114, 86966.42745971531, 90999.32255740701,
    95170.88120730482, 99484.24598778982, 103942.59469379063, 108549.14033650912, 113307.13114317463,
    118219.85055682315, 123290.6172361001, 128522.78505508351, 133919.7431031264, 139484.9156847157,
    145221.76231934677, 151133.77774141144, 157224.4919000983, 163497.46995930417, 169956.31229755533,
    176604.65450793752, 183446.16739803387, 190484.55698986995, 197723.56451986497, 205166.96643878857,
    212818.5744117226, 220682.23531802738, 228761.8312513118, 237061.27951940702, 245584.532644343,
    254335.57836232817, 263318.43962373113, 272537.1745930648, 281995.8766489723, 291698.6743842146,
    301649.7316056597, 311853.2473342727, 322313.4558051079, 333034.6264673009, 344021.0639840625, 355277.1082326727,
    366807.1343044757, 378615.55250487564, 390706.80835333286, 403085.3825833601, 415755.7911425199,
    428722.5851924219, 441990.3511087205, 455563.71048111294, 469447.32011333754, 483645.8720231722, 498164.093442433,
    513006.7468169731, 528178.6298066818, 543684.5752854833, 559529.4513413364, 575718.1612762335, 592255.6436062002,
    609146.8720612946, 626396.855585607, 644010.6383372594, 661993.2996884051, 680349.9542252288, 699085.7517479456,
    718205.8772708017, 737715.5510220734, 757620.0284440672, 777924.6001931201, 798634.5921395986, 819755.3653678993,
    841292.3161764485, 863250.8760777022, 885636.5117981458, 908454.7252782946, 931711.0536726931, 955411.0693499151,
    979560.3798925641, 1004164.628097273, 1029229.4919747034, 1054760.6847495467, 1080763.9548605236,
    1107245.085960384, 1134209.8969159063, 1161664.2418078994, 1189614.0099312004, 1218065.1257946757,
    1247023.5491212213, 1276495.274847762, 1306486.3331252518, 1337002.7893186738, 1368050.7440070405,
    1399636.3329833932, 1431765.7272548026, 1464445.1330423683, 1497680.7917812192, 1531478.9801205131,
    1565846.0099234371, 1600788.2282672075, 1636312.0174430693, 1672423.7949562971, 1709130.0135261945,
    1746437.1610860939, 1784351.7607833568, 1822880.3709793745, 1862029.5852495667, 1901806.032383382,
    1942216.3763842992, 1983267.316469825, 2024965.587071496, 2067317.9578348775, 2110331.233619564,
    2154012.2544991793, 2198367.895761376, 2243405.067907836, 2289130.7166542695, 2335551.8229304175,
    2382675.402880049, 2430508.5078609614, 2479058.224444983, 2528331.67441797, 2578336.014779807, 2629078.43774441,
    2680566.1707397215, 2732806.476407715, 2785806.6526043927, 2839574.032399785, 2894115.984077952,
    2949439.9111369834, 3005553.2522889967, 3062463.48146014, 3120178.10779059, 3178704.6756345513,
    3238050.7645602594, 3298223.989349978, 3359232.0,
])


_f_viscous_dvarsigma_n18 = np.array([
    3.472834269918156e-28, 6.707848201535136e-28, 1.2956341594367953e-27, 2.5025430024248604e-27,
    4.833711242729868e-27, 9.336408613545099e-27, 1.8033457099666847e-26, 3.483197682922905e-26,
    6.727864627780024e-26, 1.2995002098225726e-25, 2.510009986389733e-25, 4.848133029947018e-25,
    9.364262667742428e-25, 1.808725339948407e-24, 3.493587552446661e-24, 6.747930606755566e-24,
    1.3033754788007611e-23, 2.5174939733232202e-23, 4.862585830430548e-23, 9.392172461531405e-23,
    1.8141147881722487e-22, 3.503994227521927e-22, 6.76802413079639e-22, 1.3072549489498341e-21,
    2.5249835264000397e-21, 4.8770435789754715e-21, 9.420078598789502e-21, 1.819500521290969e-20,
    3.5143868755564706e-20, 6.788074960814135e-20, 1.311122620378195e-19, 2.532442201367343e-19,
    4.891423267826619e-19, 9.447792024132623e-19, 1.8248394823981648e-18, 3.52466743874645e-18, 6.807859786460721e-18,
    1.314927639179757e-17, 2.5397541925890994e-17, 4.905461187443826e-17, 9.474712237085055e-17,
    1.8299949324283325e-16, 3.534524556430933e-16, 6.826669639663704e-16, 1.3185085765169324e-15,
    2.546551941510216e-15, 4.918320459828753e-15, 9.498933834308018e-15, 1.8345330614264953e-14,
    3.542970589546108e-14, 6.842256081399639e-14, 1.3213535789761017e-13, 2.5516702795791736e-13,
    4.927348880461394e-13, 9.514420163769067e-13, 1.8370799820356046e-12, 3.546878983531337e-12,
    6.8475047857969825e-12, 1.3218440223634379e-11, 2.5514271287063653e-11, 4.92417186928414e-11,
    9.502127915183466e-11, 1.8333064207814662e-10, 3.5364104959877946e-10, 6.820061518094277e-10,
    1.314903191019786e-09, 2.5342985929900114e-09, 4.882645418979396e-09, 9.402784008010133e-09,
    1.809784617605528e-08, 3.4811738340363167e-08, 6.691215962717658e-08, 1.2850166396574754e-07,
    2.465307014838716e-07, 4.7240531336345016e-07, 9.039614954946206e-07, 1.7269162205235065e-06,
    3.2927300632718905e-06, 6.264145185245984e-06, 1.1885643547177783e-05, 2.248262839897843e-05,
    4.237539724481369e-05, 7.953688932835666e-05, 0.00014856643169838837, 0.00027595548230471844,
    0.0005092712648091212, 0.0009328905119514963, 0.0016943979886071383, 0.0030478070587118236, 0.005422315811157981,
    0.009528044560261042, 0.016512262960915892, 0.02817945192900188, 0.047283882798156436, 0.0778917063913298,
    0.12578926147279715, 0.19888676672397398, 0.3075379274889303, 0.4646776861430298, 0.6856861154704597,
    0.987925698178515, 1.3899691474630476, 1.9106167390603714, 2.5678662223148123, 3.3780177449272664,
    4.355061016841537, 5.510415496083241, 6.853006339548221, 8.389589930550393, 10.125211007961674, 12.06367929823196,
    14.207984589615393, 16.560608698878816, 19.123727376592868, 21.899318080926484, 24.889199974314987,
    28.095033336055025, 31.518300836744615, 35.160286280400456, 39.02205981036995, 43.10447335670742,
    47.4081665872884, 51.93358163746258, 56.68098405732835, 61.65048733318439, 66.84207867719618, 72.25564429640795,
    77.89099289598681, 83.7478766577541, 89.82600932704527, 96.12508133172567, 102.6447720558639, 109.38475951328356,
    116.34472773072818, 123.52437217306411, 130.9234035375264, 138.54155022120398, 146.37855973368312,
    154.43419929058427, 162.70825578731768, 171.20053531802387, 179.91086237361375, 188.8390788256428,
    197.98504277954254, 207.3486273613183, 216.92971948586003, 226.72821864210331, 236.74403571998403,
    246.97709189604655, 257.4273175883107, 268.09465148624196, 278.97903965811435, 290.08043473545933,
    301.3987951724522, 312.934084576835, 324.6862711081704, 336.65532693875963, 348.8412277723483, 361.2439524157206,
    373.8634823983903, 386.6998016357941, 399.75289613164955, 413.02275371543084, 426.50936381122136,
    440.21271723451633, 454.1328060138529, 468.2696232344413, 482.62316290124926, 497.19341981925385,
    511.98038948881634, 526.9840680143574, 542.2044520247124, 557.6415386037327, 573.2953252298577, 589.1658097235412,
    605.2529902015383, 621.5568650371849, 638.0774328259058, 654.8146923552785, 671.7686425790661, 688.9392825947054,
    706.3266116237982, 723.9306289952143, 741.7513341304627, 759.7887265310324, 778.0428057674404, 796.5135714697633,
    815.2010233194508, 834.1051610422536, 853.2259844021137, 872.5634931958892, 892.1176872488005, 911.8885664105002,
    931.8761305516829, 952.0803795611613, 972.5013133433451, 993.1389318160677, 1013.9932349087136,
    1035.0642225606043, 1056.3518947196094, 1077.8562513409483, 1099.5772923861614, 1121.515017822222,
    1143.6694276207736, 1166.0405217574726, 1188.6283002114233, 1211.4327629646925, 1234.4539100018915,
    1257.6917413098165, 1281.1462568771403, 1304.8174566941461, 1328.7053407525004, 1352.8099090450567,
    1377.1311615656862, 1401.669098309135, 1426.4237192708993, 1451.3950244471175, 1476.5830138344807,
    1501.9876874301528, 1527.6090452317035, 1553.447087237051, 1579.5018134444106, 1605.7732238522547,
    1632.261318459274, 1658.9660972643474, 1685.8875602665148, 1713.0257074649537, 1740.3805388589603,
    1767.9520544479317, 1795.740254231352, 1823.7451382087793, 1851.9667063798354, 1880.4049587441966,
    1909.0598953015863, 1937.9315160517672, 1967.0198209945363, 1996.3248101297204, 2025.8464834571707,
    2055.5848409767605, 2085.539882688381, 2115.7116085919392, 2146.1000186873557, 2176.7051129745623,
    2207.526891453501, 2238.565354124122, 2269.820500986383, 2301.2923320402474, 2332.9808472856844,
    2364.8860467226673, 2397.007930351173, 2429.3464981711822, 2461.901750182679, 2494.6736863856486,
    2527.662306780079, 2560.8676113659594, 2594.289600143282, 2627.928273112038, 2661.7836302722217,
    2695.855671623827, 2730.1443971668505, 2764.6498069012864, 2799.371900827133, 2834.3106789443855,
    2869.4661412530427, 2904.838287753102, 2940.427118444562, 2976.2326333274204, 3012.254832401676,
    3048.4937156673286, 3084.949283124376, 3121.6215347728184, 3158.5104706126544, 3195.616090643883,
    3232.938394866505, 3270.477383280519, 3308.233055885925, 3346.205412682722, 3384.3944536709105, 3422.80017885049,
    3461.42258822146, 3500.261681783821, 3539.3174595375726, 3578.589921482714, 3618.0790676192464,
    3657.7848979471687, 3697.707412466481, 3737.846611177183, 3778.2024940792753, 3818.7750611727574,
    3859.5643124576295, 3900.570247933891, 3941.7928676015426, 3983.232171460584, 4024.888159511015,
    4066.760831752836, 4108.850188186047, 4151.156228810647, 4193.678953626637, 4236.418362634017, 4279.374455832786,
    4322.547233222946, 4365.936694804494, 4409.542840577433, 4453.365670541761, 4497.405184697478, 4541.661383044586,
    4586.134265583082, 4630.823832312969, 4675.730083234245, 4720.853018346911, 4766.192637650966, 4811.748941146412,
    4857.521928833246, 4903.511600711471, 4949.717956781085, 4996.140997042089, 5042.780721494482, 5089.637130138265,
    5136.710222973438, 5184.0,
])


def _f_viscous_dvarsigma_hoisted(varsigma, beta):
    t0 = beta*beta
    t1 = t0*beta
    t2 = varsigma*varsigma
    h0 = t1*t2
    t3 = t2*varsigma
    h1 = t0*t3
    t4 = t2*t2
    h2 = t1*t4
    h3 = beta*t2
    t5 = t0*t0
    h4 = t5*t3
    h5 = varsigma*t0
    h6 = varsigma*t5
    t6 = t3*t2
    h7 = t0*t6
    h8 = beta*t4
    t7 = t1*t1
    h9 = varsigma*t7
    t8 = t1*t0
    h10 = t8*t2
    h11 = 1.0/t2
    return h0, h1, h2, h3, h4, h5, h6, h7, h8, h9, h10, h11


def _f_viscous_dvarsigma_term(i, varsigma, beta, h0, h1, h2, h3, h4, h5, h6, h7, h8, h9, h10, h11):
    w = _f_viscous_dvarsigma_w[i]
    n0 = _f_viscous_dvarsigma_n0[i]
    n1 = _f_viscous_dvarsigma_n1[i]
    n2 = _f_viscous_dvarsigma_n2[i]
    n3 = _f_viscous_dvarsigma_n3[i]
    n4 = _f_viscous_dvarsigma_n4[i]
    n5 = _f_viscous_dvarsigma_n5[i]
    n6 = _f_viscous_dvarsigma_n6[i]
    n7 = _f_viscous_dvarsigma_n7[i]
    n8 = _f_viscous_dvarsigma_n8[i]
    n9 = _f_viscous_dvarsigma_n9[i]
    n10 = _f_viscous_dvarsigma_n10[i]
    n11 = _f_viscous_dvarsigma_n11[i]
    n12 = _f_viscous_dvarsigma_n12[i]
    n13 = _f_viscous_dvarsigma_n13[i]
    n14 = _f_viscous_dvarsigma_n14[i]
    n15 = _f_viscous_dvarsigma_n15[i]
    n16 = _f_viscous_dvarsigma_n16[i]
    n17 = _f_viscous_dvarsigma_n17[i]
    n18 = _f_viscous_dvarsigma_n18[i]
    t9 = beta*varsigma
    t10 = beta*beta
    t11 = t10*beta
    t12 = t11*t10
    t13 = varsigma*varsigma
    t14 = t13*varsigma
    t15 = _fma(n0, t9, 1.0)
    t16 = t15*t15
    t17 = _fma(n3, t9, _fma(n2, t13, _fma(n1, t10, n4)))
    t18 = t17*t17
    return h11*w*_fma(n7, t11, _fma(n6, t14, _fma(n5, t12, _fma(n4, beta, _fma(h9, n8, _fma(h8, n18, _fma(h7, n17, _fma(h6, n16, _fma(h5, n15, _fma(h4, n14, _fma(h3, n13, _fma(h2, n12, _fma(h10, n9, _fma(h1, n11, h0*n10))))))))))))))/(t16*t18)


def _f_viscous_dvarsigma_point(varsigma, beta):
    r"""derivative of f_viscous with respect to varsigma  (f-viscous-x)

        \int_{0}^{\infty} \frac{\pi x^{4} \left(2 \beta^{6} \varsigma x^{8} + 8 \beta^{5} \varsigma^{2} x^{7} + \beta^{5} x^{6} - 4 \beta^{4} \varsigma^{3} x^{6} \left(-3 + e^{- 2 x}\right) + 2 \beta^{4} \varsigma x^{5} \left(3 + e^{- 2 x}\right) - 8 \beta^{3} \varsigma^{4} x^{5} \left(-1 + e^{- 2 x}\right) - \beta^{3} \varsigma^{2} x^{4} \left(-13 + e^{- 2 x}\right) + \beta^{3} x^{3} \left(1 + e^{- 2 x}\right) + 2 \beta^{2} \varsigma^{5} x^{4} \left(-1 + e^{- 2 x}\right)^{2} - 12 \beta^{2} \varsigma^{3} x^{3} \left(-1 + e^{- 2 x}\right) + 2 \beta^{2} \varsigma x^{2} \left(2 + e^{- 2 x}\right) + 4 \beta \varsigma^{4} x^{2} \left(-1 + e^{- 2 x}\right)^{2} - 5 \beta \varsigma^{2} x \left(-1 + e^{- 2 x}\right) + \beta e^{- 2 x} + 2 \varsigma^{3} \left(-1 + e^{- 2 x}\right)^{2}\right) e^{- 2 x}}{2 \varsigma^{2} \left(-1 + e^{- 2 x}\right) \left(\beta \varsigma x^{2} + 1\right)^{2} \left(\beta^{2} x^{3} + 2 \beta \varsigma x^{2} - \varsigma^{2} x \left(-1 + e^{- 2 x}\right) + e^{- 2 x}\right)^{2}}\, dx

    varsigma in [1e-08, 10000], unit 1  intrinsic conductivity, Eq. (24)
    beta in [0, 10], unit 1  longitudinal viscosity, Eq. (24)
    Value in unit 1. Cost: 320 nodes, each 2 div, 18 fma, 32 mul.
    sha256:c820ebdcd5c5d36a66f3556940ba55a178eb4b47adf834641bea3e74d36a430d
    """
    varsigma, beta = float(varsigma), float(beta)
    h0, h1, h2, h3, h4, h5, h6, h7, h8, h9, h10, h11 = _f_viscous_dvarsigma_hoisted(varsigma, beta)
    terms_ = np.empty(320)
    for i in range(320):
        terms_[i] = _f_viscous_dvarsigma_term(i, varsigma, beta, h0, h1, h2, h3, h4, h5, h6, h7, h8, h9, h10, h11)
    total_ = 0.0
    for i in range(320):  # apart: the terms vectorise, the order of the sum is fixed
        total_ += terms_[i]
    return total_


def _f_viscous_dvarsigma_block(varsigma, beta, out):
    h0_ = np.empty(512)
    h1_ = np.empty(512)
    h2_ = np.empty(512)
    h3_ = np.empty(512)
    h4_ = np.empty(512)
    h5_ = np.empty(512)
    h6_ = np.empty(512)
    h7_ = np.empty(512)
    h8_ = np.empty(512)
    h9_ = np.empty(512)
    h10_ = np.empty(512)
    h11_ = np.empty(512)
    for start_ in range(0, out.size, 512):
        varsigma_ = varsigma[start_:start_ + 512]
        beta_ = beta[start_:start_ + 512]
        out_ = out[start_:start_ + 512]
        for j in range(out_.size):
            out_[j] = 0.0
            h0_[j], h1_[j], h2_[j], h3_[j], h4_[j], h5_[j], h6_[j], h7_[j], h8_[j], h9_[j], h10_[j], h11_[j] = _f_viscous_dvarsigma_hoisted(varsigma_[j], beta_[j])
        for i in range(320):
            for j in range(out_.size):
                out_[j] += _f_viscous_dvarsigma_term(i, varsigma_[j], beta_[j], h0_[j], h1_[j], h2_[j], h3_[j], h4_[j], h5_[j], h6_[j], h7_[j], h8_[j], h9_[j], h10_[j], h11_[j])


def _f_viscous_dvarsigma_callback(n, args):
    return _f_viscous_dvarsigma_point(args[0], args[1])


_f_viscous_dbeta_w = np.array([
    2.8055795826672634e-30, 5.4190325855082934e-30, 1.0466968793081934e-29, 2.0217157398329028e-29,
    3.9049839261577733e-29, 7.54255357075939e-29, 1.4568590960536763e-28, 2.8139520241962487e-28,
    5.435203619496277e-28, 1.0498202320656134e-27, 2.027748296797576e-27, 3.916635335569242e-27,
    7.565057146370668e-27, 1.4612053982555132e-26, 2.8223462915737984e-26, 5.451415715894138e-26,
    1.0529512668511465e-25, 2.0337951241781371e-25, 3.928313016175497e-25, 7.587608522458931e-25,
    1.4655602631100914e-24, 2.8307555720225003e-24, 5.4676533358692314e-24, 1.0560864404124808e-23,
    2.039848144190262e-23, 3.939998555880372e-23, 7.610165737900652e-23, 1.4699141289402783e-22,
    2.839158079780803e-22, 5.483866846437277e-22, 1.0592144461208192e-21, 2.045881601561466e-21,
    3.9516332903990405e-21, 7.63259517632272e-21, 1.4742365639981186e-20, 2.847484507708261e-20,
    5.499898408341595e-20, 1.0622993388712695e-19, 2.0518136397209063e-19, 3.963030814762085e-19,
    7.654472362460617e-19, 1.4784309100574342e-18, 2.85551475728348e-18, 5.515246848868512e-18,
    1.0652270018599665e-17, 2.057384420258463e-17, 3.9735995017858023e-17, 7.674450248172525e-17,
    1.482190471704522e-16, 2.8625505651349674e-16, 5.528322459975244e-16, 1.0676355259461984e-15,
    2.061770064408438e-15, 3.981463900781552e-15, 7.688259864510054e-15, 1.4845435961714885e-14,
    2.866380543575362e-14, 5.5340928040880114e-14, 1.0683798081672424e-13, 2.062365288950028e-13,
    3.980697492229679e-13, 7.682421916112492e-13, 1.482425191092965e-12, 2.8600366215082756e-12,
    5.5167215345784995e-12, 1.0638619561526194e-11, 2.050999280167745e-11, 3.9527532271126885e-11,
    7.614859925209577e-11, 1.466295991770812e-10, 2.821909071084037e-10, 5.427300528251563e-10,
    1.0430249732658015e-09, 2.0027070331913184e-09, 3.8413500340279234e-09, 7.358922995835158e-09,
    1.4077162504413435e-08, 2.6882972209501815e-08, 5.123577362649613e-08, 9.742147676487098e-08,
    1.847348883750195e-07, 3.4918516526136626e-07, 6.575727974356005e-07, 1.2329524428402062e-06,
    2.300154446664417e-06, 4.26604939102073e-06, 7.858780015556909e-06, 1.4364658353882007e-05, 2.602209393610324e-05,
    4.665896811266779e-05, 8.26905849562107e-05, 0.00014462112471044666, 0.00024919410504872314,
    0.00042228552986420395, 0.0007024841929590287, 0.0011450134606504965, 0.0018252009717771803,
    0.0028401503656826006, 0.004306780301898124, 0.006354263235590853, 0.00910946593735425, 0.012675491012146649,
    0.017105718766995643, 0.022378230169600482, 0.028377139357257324, 0.034887181384117866, 0.041605468607872405,
    0.048170176922720034, 0.054201419887279466, 0.05934632995411544, 0.06331950233987331, 0.06593160158618333,
    0.06710228273242899, 0.06685737171606952, 0.06531332926367493, 0.06265373751160856, 0.059102830327537076,
    0.05490028935008158, 0.05028016897284748, 0.04545537125739655, 0.04060788493150085, 0.03588417408601121,
    0.031394657926807755, 0.027216089934349427, 0.023395721903922275, 0.01995632995342409, 0.016901411827508327,
    0.014220089341184607, 0.01189144048902293, 0.00988813279953488, 0.00817933343258163, 0.006732938235689247,
    0.005517199492385998, 0.00450184842323037, 0.0036588106041593347, 0.0029626058721469502, 0.0023905130702659184,
    0.001922566954014076, 0.0015414415406481926, 0.0012322621840625304, 0.0009823782224843874, 0.0007811193491635941,
    0.00061955185703085, 0.0004902454476685316, 0.0003870571589194862, 0.000304935926476228, 0.0002397491358839556,
    0.00018813104895761457, 0.000147352037666862, 0.00011520699333305747, 8.992099100690355e-05,
    7.007019361455725e-05, 5.451601355935556e-05, 4.235066316650637e-05, 3.2852385046462295e-05,
    2.544883475928635e-05, 1.9687274514207e-05, 1.5210417272058584e-05, 1.1736929001923553e-05, 9.045749453004482e-06,
    6.9635271895823756e-06, 5.354582730862191e-06, 4.112915238304826e-06, 3.155854605801828e-06,
    2.4190335891257444e-06, 1.8524153964255921e-06, 1.4171625554728603e-06, 1.0831743809740422e-06,
    8.271543552982816e-07, 6.310964247075311e-07, 4.81101662125516e-07, 3.664548697252685e-07, 2.7890526622225396e-07,
    2.121070777205102e-07, 1.6118517196756016e-07, 1.2239829488406575e-07, 9.287835612841695e-08,
    7.042887047318088e-08, 5.3369340537475706e-08, 4.041526356939194e-08, 3.0585721399441614e-08,
    2.313229754965097e-08, 1.7484462091737355e-08, 1.3207655555658053e-08, 9.971153442033628e-09,
    7.523454546368195e-09, 5.6734503398313705e-09, 4.27603137289175e-09, 3.22109547568366e-09, 2.425161352685939e-09,
    1.8249756132366112e-09, 1.3726435363776208e-09, 1.031923447670021e-09, 7.754088897916714e-10,
    5.82387551166896e-10, 4.37215641515137e-10, 3.280845282221832e-10, 2.4608564788144335e-10, 1.8450204954833906e-10,
    1.38272004146127e-10, 1.0358315601267422e-10, 7.75656426018438e-11, 5.806019293893264e-11, 4.344299192833941e-11,
    3.249349337403678e-11, 2.4294706920302503e-11, 1.815802349706254e-11, 1.3566571695157688e-11,
    1.0132559987966405e-11, 7.56516838619794e-12, 5.646392974017053e-12, 4.212882569617611e-12, 3.142287746557044e-12,
    2.343006099872766e-12, 1.7464823989298648e-12, 1.301429738395413e-12, 9.69494365435701e-13, 7.220049456326901e-13,
    5.375360403224327e-13, 4.000826255471217e-13, 2.9769297460339337e-13, 2.2144522461893404e-13,
    1.6468152928435104e-13, 1.2243518768379134e-13, 9.100228586918948e-14, 6.762151521451581e-14,
    5.023493591047346e-14, 3.7309285667495043e-14, 2.77025577808009e-14, 2.0564414322014868e-14, 1.52618791060041e-14,
    1.1323911598432103e-14, 8.400077671528127e-15, 6.2297417049440404e-15, 4.619108767703599e-15,
    3.424121887367167e-15, 2.537724995957565e-15, 1.8803799791523157e-15, 1.393008521003221e-15,
    1.0317402299149946e-15, 7.640058952201566e-16, 5.656321600275417e-16, 4.186815062054829e-16,
    3.0984678497458303e-16, 2.2925823805004335e-16, 1.6959725881280108e-16, 1.2543819222363111e-16,
    9.275961944514635e-17, 6.85815750176656e-17, 5.06963117061258e-17, 3.7468538538003326e-17, 2.7687240177561956e-17,
    2.04557841289435e-17, 1.511044135140172e-17, 1.1159987436999178e-17, 8.240940260003302e-18, 6.084393264916227e-18,
    4.491445844268825e-18, 3.315006227987958e-18, 2.4463168911370703e-18, 1.8049789457434407e-18,
    1.3315684250338915e-18, 9.821721203515728e-19, 7.243447401668591e-19, 5.341182627871598e-19,
    3.9379006207061542e-19, 2.902873208236955e-19, 2.1395780991444116e-19, 1.5767605229081155e-19,
    1.1618273417775558e-19, 8.559658482600347e-20, 6.30537599009194e-20, 4.6441469260965014e-20,
    3.420125291529823e-20, 2.5183718953671474e-20, 1.8541299236341443e-20, 1.3649085987647406e-20,
    1.0046406113541863e-20, 7.393707716950529e-21, 5.4407508530305294e-21, 4.0031422697525296e-21,
    2.9450280813700897e-21, 2.1663303184952266e-21, 1.5933358266064923e-21, 1.1717580482365484e-21,
    8.616226630357742e-22, 6.334981956845525e-22, 4.657182939517932e-22, 3.423350748111775e-22, 2.516113410499505e-22,
    1.8490994168882386e-22, 1.3587578255758952e-22, 9.983345637013237e-23, 7.334371516870383e-23,
    5.387694238800951e-23, 3.9572792326602e-23, 2.9063281247614895e-23, 2.134259649582689e-23, 1.5671298494774644e-23,
    1.1505838790812096e-23, 8.446710423667424e-24, 6.200309727413822e-24, 4.550887025329836e-24,
    3.339919822500141e-24, 2.4509461277466283e-24, 1.798413858909295e-24, 1.3194838368712703e-24,
    9.680047075957746e-25, 7.100848074447023e-25, 5.208380681829291e-25, 3.8199295186412604e-25,
    2.8013572148104056e-25, 2.0541990209935624e-25, 1.5061831960020118e-25, 1.1042685287196685e-25,
    8.0953115526518e-26, 5.934098740402229e-26, 4.349493103011674e-26, 3.187759474451082e-26, 2.3361235281564123e-26,
])


_f_viscous_dbeta_n0 = _f_viscous_n0


_f_viscous_dbeta_n1 = _f_viscous_n4


_f_viscous_dbeta_n2 = _f_viscous_dvarsigma_n2


_f_viscous_dbeta_n3 = _f_viscous_n5


_f_viscous_dbeta_n4 = _f_viscous_n1


_f_viscous_dbeta_n5 = _f_viscous_dvarsigma_n5


_f_viscous_dbeta_n6 = np.array([
    -9.317771018218568e-15, -1.29497569490079e-14, -1.7997459261217924e-14, -2.5012711780337115e-14,
    -3.4762448283779826e-14, -4.831254654213825e-14, -6.714435400625068e-14, -9.331663414047499e-14,
    -1.2969063794063957e-13, -1.8024290622813513e-13, -2.50499999320845e-13, -3.4814268015955103e-13,
    -4.838456021227854e-13, -6.724442987988684e-13, -9.345570544978327e-13, -1.2988389629545656e-12,
    -1.805114593869847e-12, -2.5087317380118686e-12, -3.4866121918097474e-12, -4.845661064687512e-12,
    -6.734453927699425e-12, -9.359479456040713e-12, -1.3007713222158219e-11, -1.8077990409264478e-11,
    -2.512460709344546e-11, -3.4917916529252825e-11, -4.852854468967079e-11, -6.744443122473065e-11,
    -9.373349022036455e-11, -1.3026967184281743e-10, -1.8104713615369583e-10, -2.516168814570747e-10,
    -3.496935539807182e-10, -4.859987660512273e-10, -6.75433098537184e-10, -9.387048842349829e-10,
    -1.3045937860557134e-09, -1.8130965495387697e-09, -2.5197986986012888e-09, -3.501949880939127e-09,
    -4.866906675981433e-09, -6.763865264085936e-09, -9.400165632092518e-09, -1.3063948139501802e-08,
    -1.8155636704044095e-08, -2.523168613821823e-08, -3.506536916898478e-08, -4.8731236990014985e-08,
    -6.772246786382077e-08, -9.41139015972947e-08, -1.30788532385294e-07, -1.817521374685936e-07,
    -2.525703010836376e-07, -3.5097538661782946e-07, -4.877094463860903e-07, -6.776946181790889e-07,
    -9.41657977124834e-07, -1.3083868680360735e-06, -1.8178586457446561e-06, -2.525582669754826e-06,
    -3.508622190149625e-06, -4.873942940572721e-06, -6.769982313088909e-06, -9.40267315180608e-06,
    -1.3057623748307228e-05, -1.8130796942080247e-05, -2.5170908768804967e-05, -3.4937964376088786e-05,
    -4.848397675523877e-05, -6.72641178044715e-05, -9.328952023186095e-05, -0.0001293369239884502,
    -0.00017923564375267796, -0.00024825929060352987, -0.00034365873819948553, -0.00047538444849790274,
    -0.0006570609219325683, -0.0009072940624835879, -0.0012514137190839391, -0.0017237780851358001,
    -0.0023707925045740735, -0.00325481939763229, -0.0044591728304797925, -0.006094391513891858,
    -0.008305953923311855, -0.011283519672614583, -0.015271628203563432, -0.020581532915499384, -0.027603473779181414,
    -0.03681818779882431, -0.048805851494111444, -0.06425002521578473, -0.08393368204868931, -0.10872428753291101,
    -0.13954542843759682, -0.17733390924524078, -0.2229836130324233, -0.27728051116555696, -0.3408363559477736,
    -0.4140308308177242, -0.4969722573188857, -0.5894847638962027, -0.6911253032302412, -0.8012281545095025,
    -0.9189692248556621, -1.0434391473441966, -1.1737137104169868, -1.3089123671533764, -1.4482394424395428,
    -1.5910068359345344, -1.73664038435077, -1.8846740162170879, -2.0347363894912047, -2.186534208318776,
    -2.3398353617790337, -2.4944538467525805, -2.6502374108773266, -2.8070581057730446, -2.9648054860479656,
    -3.1233819735332546, -3.282699855176659, -3.442679428413587, -3.603247897295667, -3.764338722050938,
    -3.925891215163265, -4.0878502503515275, -4.250166005475784, -4.412793698327252, -4.575693298773261,
    -4.738829215297943, -4.902169961652841, -5.065687812525163, -5.229358457623735, -5.393160662606117,
    -5.557075943629529, -5.72108826049569, -5.885183731651969, -6.049350372843416, -6.2135778600292815,
    -6.3778573162802426, -6.5421811217288965, -6.706542745215558, -6.870936596011544, -7.03535789387332,
    -7.199802555648979, -7.364267096695028, -7.528748545444046, -7.693244369574907, -7.85775241236396,
    -8.022270837928478, -8.186798084206089, -8.35133282264146, -8.5158739236713, -8.680420427209333,
    -8.844971517433436, -9.009526501267567, -9.17408479003164, -9.338645883803876, -9.50320935810267,
    -9.66777485254997, -9.832342061225724, -9.996910724464453, -10.161480621880736, -10.326051566441325,
    -10.490623399428133, -10.655195986159205, -10.819769212354316, -10.98434298104863, -11.148917209972163,
    -11.313491829325024, -11.478066779888909, -11.64264201142413, -11.807217481309182, -11.971793153386189,
    -12.136368996981153, -12.300944986072597, -12.46552109858614, -12.630097315795966, -12.794673621816994,
    -12.959250003174047, -13.123826448436308, -13.28840294790723, -13.452979493361445, -13.617556077821588,
    -13.78213269536896, -13.946709340982915, -14.111286010404609, -14.275862700021415, -14.440439406768874,
    -14.605016128047529, -14.769592861652358, -14.934169605712938, -15.098746358642662, -15.26332311909568,
    -15.427899885930369, -15.592476658178336, -15.75705343501814, -15.921630215752984, -16.086206999791813,
    -16.250783786633257, -16.41536057585203, -16.57993736708738, -16.744514160033294, -16.909090954430205,
    -17.07366775005793, -17.238244546729685, -17.402821344287055, -17.567398142595643, -17.731974941541456,
    -17.896551741027796, -18.061128540972643, -18.225705341306412, -18.390282141970093, -18.55485894291362,
    -18.719435744094525, -18.88401254547679, -19.048589347029857, -19.213166148727808, -19.377742950548658,
    -19.542319752473755, -19.706896554487283, -19.87147335657582, -20.036050158727985, -20.20062696093412,
    -20.36520376318604, -20.529780565476795, -20.69435736780049, -20.85893417015213, -21.023510972527472,
    -21.188087774922916, -21.35266457733542, -21.51724137976239, -21.681818182201628, -21.84639498465128,
    -22.01097178710976, -22.17554858957573, -22.34012539204805, -22.504702194525763, -22.669278997008046,
    -22.833855799494206, -22.99843260198366, -23.163009404475897, -23.327586206970505, -23.49216300946712,
    -23.656739811965437, -23.8213166144652, -23.98589341696619, -24.150470219468215, -24.31504702197112,
    -24.47962382447478, -24.64420062697907, -24.8087774294839, -24.973354231989184, -25.13793103449486,
    -25.30250783700086, -25.46708463950714, -25.631661442013655, -25.79623824452037, -25.960815047027257,
    -26.12539184953429, -26.28996865204144, -26.454545454548697, -26.61912225705604, -26.78369905956346,
    -26.948275862070943, -27.112852664578483, -27.277429467086062, -27.442006269593683, -27.606583072101337,
    -27.77115987460902, -27.935736677116726, -28.10031347962445, -28.264890282132193, -28.42946708463995,
    -28.594043887147716, -28.758620689655498, -28.923197492163283, -29.087774294671078, -29.25235109717888,
    -29.416927899686687, -29.5815047021945, -29.746081504702314, -29.910658307210134, -30.075235109717955,
    -30.23981191222578, -30.404388714733606, -30.56896551724143, -30.73354231974926, -30.898119122257093,
    -31.062695924764924, -31.227272727272755, -31.391849529780586, -31.55642633228842, -31.721003134796256,
    -31.88557993730409, -32.050156739811925, -32.214733542319756, -32.379310344827594, -32.54388714733543,
    -32.708463949843264, -32.8730407523511, -33.03761755485894, -33.20219435736678, -33.36677115987461,
    -33.53134796238245, -33.695924764890286, -33.860501567398124, -34.025078369905955, -34.189655172413794,
    -34.35423197492163, -34.51880877742947, -34.68338557993731, -34.84796238244514, -35.01253918495298,
    -35.177115987460816, -35.341692789968654, -35.50626959247649, -35.67084639498432, -35.83542319749216, -36.0,
])


_f_viscous_dbeta_n7 = np.array([
    6.359939846926007e-22, 1.0420231696771264e-21, 1.707268152851222e-21, 2.7972166039896717e-21,
    4.583006254568623e-21, 7.508873628585435e-21, 1.230266313587082e-20, 2.015688694915851e-20, 3.302537639800618e-20,
    5.41093203058825e-20, 8.865359780638495e-20, 1.4525150232521316e-19, 2.379824211815488e-19, 3.89914241724382e-19,
    6.388417445941243e-19, 1.0466884685996507e-18, 1.7149108550251474e-18, 2.8097366003339802e-18,
    4.603515488866245e-18, 7.542469082519534e-18, 1.2357692546284751e-17, 2.0247021123326367e-17,
    3.317300171527949e-17, 5.4351091613129166e-17, 8.904952587498785e-17, 1.4589982261210467e-16,
    2.3904391588384915e-16, 3.9165201377905207e-16, 6.416862379234479e-16, 1.0513437160973163e-15,
    1.7225280118260753e-15, 2.8221972105603272e-15, 4.623893560617007e-15, 7.57578423065622e-15,
    1.241213636616592e-14, 2.0335951846080254e-14, 3.3318183977022074e-14, 5.4587949873017054e-14,
    8.9435646104241e-14, 1.4652867764834278e-13, 2.400669593637491e-13, 3.933141184070424e-13, 6.443822887585217e-13,
    1.0557084961404678e-12, 1.7295779915046885e-12, 2.8335522737692323e-12, 4.6421198443810416e-12,
    7.604916367413717e-12, 1.2458456912288402e-11, 2.040912112935297e-11, 3.3432807072081823e-11,
    5.4765595272957904e-11, 8.970709385320783e-11, 1.4693555782955418e-10, 2.4066048950843405e-10,
    3.941454168900726e-10, 6.454718034836315e-10, 1.0569675524082091e-09, 1.7306255403364944e-09,
    2.8333091275215812e-09, 4.637940412324092e-09, 7.59077393045427e-09, 1.2421214789070998e-08,
    2.0320968189865502e-08, 3.3236063096509396e-08, 5.434242789088055e-08, 8.881954533789702e-08,
    1.4510739249489752e-07, 2.3694544581826957e-07, 3.866743713656476e-07, 6.305708809435768e-07,
    1.027445849517748e-06, 1.6724599183514943e-06, 2.719242816942138e-06, 4.415155401084534e-06,
    7.1572152860092534e-06, 1.15802497032431e-05, 1.8694818251527828e-05, 3.0101072802625635e-05,
    4.831674830220972e-05, 7.727345708610583e-05, 0.00012305515804824925, 0.00019497391347628117,
    0.0003070945741157841, 0.0004803178926109158, 0.0007450834849769401, 0.0011446116448922512, 0.0017382876520478747,
    0.0026041879572378805, 0.0038387035433113887, 0.005549570991583372, 0.00783627158278846, 0.010748778093233846,
    0.01421245123082363, 0.017904489283201905, 0.021067301912715122, 0.022248467855062924, 0.01896715234169627,
    0.00732309289452622, -0.01841609437988724, -0.06619613253711772, -0.1464648744522295, -0.27231551948789995,
    -0.4594555238964537, -0.7260076335084451, -1.0921842100254437, -1.5798986334522827, -2.2123811656222303,
    -3.0138520865746443, -4.009279565322935, -5.22422347235901, -6.6847471161051, -8.417370184841706,
    -10.449037107854506, -12.807082092272053, -15.51918119974905, -18.613289906850333, -22.11757004963421,
    -26.06031261661435, -30.46986307904451, -35.37455470136098, -40.80265338325862, -46.78231565699739,
    -53.34155985515514, -60.508249319925696, -68.31008584722981, -76.77461127185082, -85.92921509932913,
    -95.80114627400661, -106.41752745504112, -117.8053704901418, -129.99159208806907, -143.00302897086948,
    -156.86645202355766, -171.6085791494563, -187.256086685969, -203.83561934338258, -221.37379870473183,
    -239.89723037426944, -259.4325098916043, -280.006227543239, -301.64497220728487, -324.37533436392687,
    -348.22390839634835, -373.2172942962338, -399.38209887605734, -426.7449365781069, -455.3324299582429,
    -485.1712099111663, -516.2879156936965, -548.7091947933562, -582.4617026814456, -617.5721024827302,
    -654.0670645878073, -691.973266229052, -731.3173910367012, -772.1261285880008, -814.4261739593326,
    -858.2442272887679, -903.606993354479, -950.5411811728155, -999.0735036185529, -1049.2306770687926,
    -1101.0394210711888, -1154.5264580365645, -1209.7185129555057, -1266.642313138191, -1325.3245879764568,
    -1385.7920687269484, -1448.071488314092, -1512.189581151578, -1578.173082981029, -1646.0487307265353,
    -1715.8432623637796, -1787.5834168025206, -1861.2959337812647, -1937.0075537730218, -2014.7450179011134,
    -2094.535067864073, -2176.4044458687467, -2260.3798945707827, -2346.4881570217512, -2434.7559766222175,
    -2525.2100970801384, -2617.8772623740215, -2712.7842167203294, -2809.957704544671, -2909.424470456359,
    -3011.211259225964, -3115.344815765525, -3221.851885111113, -3330.7592124074895, -3442.093542894604,
    -3555.8816218957313, -3672.150194807046, -3790.926007088471, -3912.235804255654, -4036.106331872922,
    -4162.564335547117, -4291.636560922187, -4423.349753674464, -4557.73065950852, -4694.806024153548,
    -4834.602593360199, -4977.147112897819, -5122.4663285520355, -5270.586986122647, -5421.535831421789,
    -5575.339610272327, -5732.0250685064575, -5891.618951964494, -6054.148006493801, -6219.638977947872,
    -6388.1186121855235, -6559.613655070192, -6734.150852469332, -6911.756950253875, -7092.458694297782,
    -7276.282830477631, -7463.256104672274, -7653.405262762535, -7846.7570506309485, -8043.338214161528,
    -8243.17549923957, -8446.295651751487, -8652.725417584646, -8862.491542627253, -9075.620772768236,
    -9292.139853897144, -9512.07553190407, -9735.454552679572, -9962.303662114613, -10192.649606100507,
    -10426.519130528868, -10663.938981291572, -10904.935904280723, -11149.536645388618, -11397.767950507723,
    -11649.656565530651, -11905.229236350138, -12164.512708859034, -12427.533728950279, -12694.319042516894,
    -12964.89539545197, -13239.289533648656, -13517.528203000162, -13799.638149399734, -14085.64611874066,
    -14375.578856916261, -14669.463109819888, -14967.325623344916, -15269.193143384739, -15575.092415832774,
    -15885.05018658245, -16199.093201527214, -16517.24820656052, -16839.541947575835, -17166.00117046664,
    -17496.652621126406, -17831.523045448634, -18170.639189326812, -18514.027798654442, -18861.71561932503,
    -19213.72939723208, -19570.095878269105, -19930.841808329616, -20295.99393330713, -20665.57899909517,
    -21039.623751587245, -21418.154936676885, -21801.199300257606, -22188.783588222934, -22580.93454646639,
    -22977.678920881503, -23379.043457361797, -23785.054901800795, -24195.740000092028, -24611.12549812902,
    -25031.2381418053, -25456.104677014395, -25885.751849649834, -26320.206405605142, -26759.495090773853,
    -27203.64465104949, -27652.681832325587, -28106.633380495667, -28565.526041453264, -29029.386561091902,
    -29498.241685305118, -29972.118159986432, -30451.04273102938, -30935.04214432749, -31424.14314577429,
    -31918.37248126331, -32417.756896688083, -32922.323137942134, -33432.097950918986, -33947.10808151218,
    -34467.38027561525, -34992.94127912171, -35523.8178379251, -36060.03669791894, -36601.624604996774,
    -37148.60830505212, -37701.01454397851, -38258.87006766948, -38822.20162201855, -39391.03595291926,
    -39965.39980626512, -40545.31992794969, -41130.823063866475, -41721.93595990902, -42318.685361970834,
    -42921.09801594547, -43529.20066772645, -44143.020063207296, -44762.582948281546, -45387.91606884273,
    -46019.04617078437, -46656.0,
])


_f_viscous_dbeta_n8 = np.array([
    8.682085971097753e-29, 1.6769621178535307e-28, 3.2390855522244673e-28, 6.256357855892106e-28,
    1.2084278903407504e-27, 2.334102334772744e-27, 4.508364687944073e-27, 8.707995147794158e-27, 1.68196637109924e-26,
    3.24875101219783e-26, 6.27502607636156e-26, 1.2120335103282371e-25, 2.341066242670007e-25, 4.521814660850835e-25,
    8.733971866291708e-25, 1.6869833314300525e-24, 3.2584402448106396e-24, 6.293738457754954e-24,
    1.215647260143771e-23, 2.3480449428019267e-23, 4.5352911315639934e-23, 8.759995043931557e-23,
    1.6920081902364013e-22, 3.268142285201614e-22, 6.312470002764363e-22, 1.2192634420276166e-21,
    2.3550254499907197e-21, 4.548764510780037e-21, 8.785997263116932e-21, 1.697025588242537e-20,
    3.277822144229837e-20, 6.331141009970675e-20, 1.222863901934968e-19, 2.3619664158117166e-19,
    4.562140625631551e-19, 8.81176404897792e-19, 1.7019866812583204e-18, 3.2873685880380768e-18,
    6.3494981707182615e-18, 1.2263909561705477e-17, 2.3687364851707014e-17, 4.5751203653080644e-17,
    8.836614304546185e-17, 1.706736381528089e-16, 3.2964284841540953e-16, 6.366737423997662e-16,
    1.2296615289343675e-15, 2.3749188245839293e-15, 4.586754693505551e-15, 8.858387351250332e-15,
    1.7107827822764063e-14, 3.30388198597753e-14, 6.380309506528251e-14, 1.232095326243108e-13, 2.379192579953528e-13,
    4.594037322880151e-13, 8.870241401292229e-13, 1.71256896528739e-12, 3.3061865798193244e-12, 6.382155107818707e-12,
    1.23185912926558e-11, 2.3773885932588664e-11, 4.587488755565059e-11, 8.850628408497046e-11, 1.707198319829093e-10,
    3.292219207157983e-10, 6.347018184865844e-10, 1.223221215229869e-09, 2.3565068426606543e-09,
    4.537644762248207e-09, 8.732824270936157e-09, 1.6795755544718238e-08, 3.2278689118509105e-08,
    6.197923997120907e-08, 1.1888397120692623e-07, 2.2775523676027962e-07, 4.3570204386659424e-07,
    8.321084965345726e-07, 1.5860431833984506e-06, 3.016132494853555e-06, 5.720305995518859e-06,
    1.0815066000370173e-05, 2.0373205170116678e-05, 3.821709017663988e-05, 7.134072708769969e-05,
    0.0001324268439098065, 0.0002442370982960322, 0.00044714026573012156, 0.0008117713471704444,
    0.0014598475293941453, 0.0025975371053192993, 0.00456744030166655, 0.007927022375454151, 0.013562908215042324,
    0.0228513752120257, 0.037875359076317526, 0.06170752382845244, 0.09876860009191331, 0.15527246260720115,
    0.23977677024815677, 0.36387131573958476, 0.543052496381165, 0.7978434493596684, 1.155214275099586,
    1.6503267127519121, 2.328572894296393, 3.2478107445737283, 4.480640262328286, 6.1165360747804955,
    8.263663225002052, 11.050251591505642, 14.625474179240808, 19.15984577056306, 24.845214416731032,
    31.894450288263364, 40.540944193072846, 51.03801716881, 63.65832085187128, 78.69328318324484, 96.4526307121903,
    117.26400016323912, 141.4726388981861, 169.44118599119923, 201.54952176813495, 238.19467261904478,
    279.7907585867379, 326.76897282545997, 379.5775839375264, 438.681954081814, 504.56456742310394, 577.7250648836952,
    658.680282263564, 747.9642896424139, 846.1284306098441, 953.741360333799, 1071.38908181304, 1199.6749799001727,
    1339.219852853904, 1490.6619413023059, 1654.6569545870777, 1831.8780945221604, 2023.016076645494,
    2228.7791490750355, 2449.8931091025897, 2687.101317673894, 2941.1647119123313, 3212.8618158478425,
    3502.9887495130033, 3812.3592365656123, 4141.804610592096, 4492.173820239176, 4864.333433313008, 5259.16763997582,
    5677.578255160309, 6120.484720311991, 6588.8241045596205, 7083.551105403843, 7605.638049004687, 8156.074890139336,
    8735.869211893054, 9346.04622513811, 9987.64876784823, 10661.737304289354, 11369.389924121444, 12111.702341440616,
    12889.78789378606, 13704.777541131925, 14557.81986488058, 15450.081066870445, 16382.744968408768,
    17357.013009337243, 18374.10424713646, 19435.25535607327, 20541.720626393897, 21694.771963564275,
    22895.698887558225, 24145.80853219326, 25446.425644513198, 26798.89258421624, 28204.569323126914,
    29664.8334447099, 31181.08014362361, 32754.722225311347, 34387.19010562771, 36079.93181049798, 37834.41297560816,
    39652.116846123485, 41534.54427643327, 43483.21372991995, 45499.66127875041, 47585.440603687704,
    49742.12299392146, 51971.29734691527, 54274.570168269565, 56653.56557159858, 59109.92527842003, 61645.30861805639,
    64261.39252754652, 66959.87155156677, 69742.45784236053, 72610.8811596754, 75566.88887070722, 78612.24595005027,
    81748.73497965293, 84978.1561487783, 88302.32725396923, 91723.08369901728, 95242.27849493524, 98861.78225993269,
    102583.48321939443, 106409.2872058614, 110341.11765901376, 114380.91562565597, 118530.63975970355,
    122792.26632217155, 127167.78918116412, 131659.2198118656, 136268.5872965324, 140997.93832448617,
    145849.3371921073, 150824.86580282985, 155926.62366713636, 161156.72790255395, 166517.31323365046,
    172010.53199203126, 177638.55411633634, 183403.56715223784, 189307.77625243782, 195353.40417666643,
    201542.69129168004, 207877.89557125996, 214361.29259621096, 220995.17555436026, 227781.85524055647,
    234723.66005666877, 241822.9360115861, 249082.0467212165, 256503.37340848654, 264089.3149033409,
    271842.28764274163, 279764.7256706682, 287859.08063811675, 296127.8218031001, 304573.4360306473,
    313198.4277928035, 322005.3191686297, 330996.64984420256, 340174.9771126144, 349542.8758739728,
    359102.93863540085, 368857.7755110367, 378810.0142220336, 388962.30009656004, 399317.2960697993,
    409877.68268394965, 420646.15808822424, 431625.4380388511, 442818.2558990729, 454227.3626391473,
    465855.52683634654, 477705.53467495757, 489780.1899462821, 502082.3140486365, 514614.7459873517,
    527380.3423747733, 540381.9774302618, 553622.542980192, 567104.9484579532, 580832.1209039497, 594807.0049656002,
    609032.5628973378, 623511.7745606106, 638247.637423881, 653243.1665626259, 668501.3946593369, 684025.3720035203,
    699818.1664916966, 715882.8636274013, 732222.5665211842, 748840.3958906096, 765739.4900602566, 782923.0049617186,
    800394.1141336038, 818156.0087215346, 836211.8974781486, 854565.0067630972, 873218.5805430469, 892175.8803916784,
    911440.1854896873, 931014.7926247834, 950903.016191691, 971108.1881921496, 991633.6582349126, 1012482.793535748,
    1033658.9789174388, 1055165.616809782, 1077006.1272495897, 1099183.947880688, 1121702.533953918,
    1144565.3583271347, 1167775.9114652087, 1191337.7014400244, 1215254.2539304807, 1239529.1122224915,
    1264165.837208985, 1289168.0073899035, 1314539.218872205, 1340283.0853698608, 1366403.2382038576,
    1392903.3263021964, 1419787.0161998924, 1447057.992038976, 1474719.9555684917, 1502776.6261444984,
    1531231.74073007, 1560089.053895295, 1589352.3378172757, 1619025.3822801297, 1649111.994674989, 1679616.0,
])


_f_viscous_dbeta_n9 = np.array([
    1.863553949246088e-14, 2.5899509729922506e-14, 3.599491169336205e-14, 5.002541237180552e-14,
    6.952487823553021e-14, 9.662506304877343e-14, 1.3428865880183228e-13, 1.8663318765337024e-13,
    2.5938114377971186e-13, 3.6048559601886993e-13, 5.009996440270686e-13, 6.962847793126484e-13,
    9.676902523150275e-13, 1.3448870379391118e-12, 1.8691115536254845e-12, 2.5976737391490713e-12,
    3.6102223280843264e-12, 5.0174522370542586e-12, 6.973205969512966e-12, 9.691291959412598e-12,
    1.3468858424462372e-11, 1.8718877923675734e-11, 2.601529375168917e-11, 3.6155763412964187e-11,
    5.0248857986472845e-11, 6.983524945474456e-11, 9.705613319504294e-11, 1.3488729582472736e-10,
    1.87464413663562e-10, 2.6053513824854604e-10, 3.6208738207515715e-10, 5.032224738931644e-10,
    6.993686119388086e-10, 9.719672280994733e-10, 1.3508165468561086e-09, 1.877328421431579e-09, 2.60905429313485e-09,
    3.625974735224247e-09, 5.039239631336404e-09, 7.003313602199394e-09, 9.732852997270376e-09,
    1.3526157103940727e-08, 1.8797753411013743e-08, 2.612367281919961e-08, 3.630435388739508e-08,
    5.045203573278756e-08, 7.011216534964313e-08, 9.743204560609212e-08, 1.3539508508090718e-07,
    1.881461342270765e-07, 2.614432708084937e-07, 3.6328509140213625e-07, 5.047815398207283e-07,
    7.013625791758387e-07, 9.744553783064663e-07, 1.3538109698982792e-06, 1.8807308139038097e-06,
    2.6125395848269883e-06, 3.6287826629665572e-06, 5.039808693397251e-06, 6.998647431447266e-06,
    9.71743557121212e-06, 1.3490111460636701e-05, 1.8723737683937376e-05, 2.5981676762632924e-05,
    3.604301586920657e-05, 4.998420948960495e-05, 6.929100807387925e-05, 9.601151766799324e-05,
    0.00013296486939749652, 0.00018402466701750912, 0.00025450232260933035, 0.00035166273626045916,
    0.0004854135474424215, 0.0006692191297304114, 0.000921300839323098, 0.0012661940646466418, 0.0017367371308441041,
    0.002376561426536971, 0.003243126879862665, 0.004411287407170205, 0.005977255199530249, 0.008062629579330818,
    0.01081782451209813, 0.014423719279923914, 0.01908961880658956, 0.025044608808255854, 0.032518138263183116,
    0.04170426572146092, 0.052702736793588154, 0.06542941794158473, 0.07948936099441034, 0.09400887989506185,
    0.10742941391031557, 0.1172760434814482, 0.11992654581948305, 0.11042024407440176, 0.0823550880256398,
    0.027920828644212862, -0.06189866023323007, -0.1969504124172492, -0.3873999895377211, -0.6431536550467644,
    -0.9733087008759123, -1.385722909035463, -1.8867667975013223, -2.4812792263399306, -3.172702574644018,
    -3.9633415294352683, -4.854676800898918, -5.8476711806733945, -6.943023890852788, -8.141351797731355,
    -9.44329591944743, -10.849565019168043, -12.360934313814353, -13.97821784375736, -15.70223003230143,
    -17.533747475260675, -19.47347751571751, -21.522036489300056, -23.679937951008295, -25.947589659405928,
    -28.325297380390538, -30.813273423664008, -33.411648011207554, -36.12048192419649, -38.939779265988975,
    -41.86949954534521, -44.90956859232489, -48.059888058819475, -51.320343429210745, -54.690810583582596,
    -58.17116102785691, -61.76126594353515, -65.46099922429315, -69.27023966548006, -73.18887246169942,
    -77.21679015151562, -81.35389312998892, -85.60008983119259, -89.95529666533423, -94.41943777925684,
    -98.99244469523285, -103.67425587113867, -108.46481621521313, -113.36407658048664, -118.37199325740492,
    -123.4885274779412, -128.71364494038093, -134.04731536078114, -139.48951205467787, -145.04021155079627,
    -150.6993932371806, -156.46703903920513, -162.34313312826535, -168.32766165951298, -174.42061253673592,
    -180.6219752023471, -186.9317404504044, -193.34990026060848, -199.87644765129542, -206.5113765495428,
    -213.2546816766272, -220.1063584472018, -227.06640288069514, -234.13481152356505, -241.31158138117033,
    -248.59670985814333, -255.99019470626217, -263.49203397892694, -271.102225991441, -278.8207692863886,
    -286.6476626034795, -294.58290485330434, -302.62649509451103, -310.77843251396826, -319.0387164095372,
    -327.407346175117, -335.88432128767124, -344.4696412959789, -353.1633058108856, -361.9653144968597,
    -370.87566706468033, -379.89436326511003, -389.021402883421, -398.25678573466126, -407.6005116595631,
    -417.05258052100726, -426.61299220096885, -436.2817465978799, -446.0588436243527, -455.9442832052151,
    -465.9380652758157, -476.0401897805617, -486.25065667165865, -496.5694659080237, -506.9966174543493,
    -517.5321112802967, -528.1759473598006, -538.9281256704711, -549.7886461930785, -560.7575089111094,
    -571.8347138103857, -583.0202608787354, -594.314150105711, -605.7163814823457, -617.2269550009454,
    -628.845870654908, -640.5731284385699, -652.408728347073, -664.3526703762501, -676.4049545225282,
    -688.565580782843, -700.8345491545675, -713.2118596354496, -725.6975122235588, -738.2915069172403,
    -750.9938437150764, -763.8045226158517, -776.7235436185255, -789.7509067222053, -802.8866119261273,
    -816.130659229637, -829.4830486321737, -842.9437801332574, -856.5128537324769, -870.1902694294802,
    -883.9760272239658, -897.870127115676, -911.8725691043896, -925.9833531899177, -940.2024793720983,
    -954.5299476507931, -968.9657580258836, -983.5099104972682, -998.1624050648602, -1012.9232417285854,
    -1027.7924204883802, -1042.7699413441906, -1057.8558042959696, -1073.0500093436779, -1088.3525564872812,
    -1103.7634457267504, -1119.282677062061, -1134.9102504931916, -1150.6461660201237, -1166.4904236428422,
    -1182.4430233613336, -1198.5039651755865, -1214.6732490855911, -1230.9508750913394, -1247.3368431928243,
    -1263.8311533900394, -1280.4338056829797, -1297.144800071641, -1313.964136556019, -1330.8918151361108,
    -1347.9278358119136, -1365.0721985834252, -1382.3249034506432, -1399.6859504135664, -1417.1553394721927,
    -1434.7330706265213, -1452.419143876551, -1470.213559222281, -1488.1163166637102, -1506.127416200838,
    -1524.2468578336643, -1542.474641562188, -1560.8107673864092, -1579.2552353063272, -1597.8080453219416,
    -1616.4691974332525, -1635.2386916402595, -1654.1165279429624, -1673.102706341361, -1692.1972268354552,
    -1711.400089425245, -1730.71129411073, -1750.1308408919106, -1769.6587297687863, -1789.294960741357,
    -1809.0395338096232, -1828.8924489735844, -1848.8537062332405, -1868.9233055885916, -1889.1012470396377,
    -1909.3875305863787, -1929.7821562288148, -1950.2851239669455, -1970.8964338007713, -1991.616085730292,
    -2012.4440797555076, -2033.380415876418, -2054.4250940930233, -2075.5781144053235, -2096.8394768133185,
    -2118.2091813170086, -2139.687227916393, -2161.273616611473, -2182.968347402247, -2204.7714202887164,
    -2226.6828352708803, -2248.702592348739, -2270.830691522293, -2293.067132791541, -2315.4119161564845,
    -2337.8650416171226, -2360.4265091734555, -2383.096318825483, -2405.874470573206, -2428.760964416623,
    -2451.7558003557356, -2474.8589783905427, -2498.0704985210446, -2521.390360747241, -2544.8185650691325,
    -2568.355111486719, -2592.0,
])


_f_viscous_dbeta_n10 = np.array([
    5.926047531795445e-36, 1.3493950039991543e-35, 3.072649777321169e-35, 6.996599617604001e-35,
    1.593165809205544e-34, 3.627729758097259e-34, 8.26054822881463e-34, 1.8809740637468966e-33, 4.283085405317047e-33,
    9.75282992942778e-33, 2.2207749768705412e-32, 5.056831061080632e-32, 1.1514691777846672e-31,
    2.6219606496847945e-31, 5.970352834779062e-31, 1.3594830517736124e-30, 3.095619434383892e-30,
    7.048899068679765e-30, 1.605073680607573e-29, 3.654841943238595e-29, 8.322276924678062e-29,
    1.8950280808632608e-28, 4.3150819440925975e-28, 9.8256737514822e-28, 2.2373581392674944e-27,
    5.094581688973976e-27, 1.1600624784216019e-26, 2.641520749223444e-26, 6.014872602539093e-26, 1.36961516970858e-25,
    3.1186766514206826e-25, 7.1013635647119105e-25, 1.617009917102638e-24, 3.6819939765241145e-24,
    8.384029943573232e-24, 1.90906980868027e-23, 4.347002643294086e-23, 9.898216420063567e-23, 2.253838243684612e-22,
    5.132005082871365e-22, 1.1685564187144172e-21, 2.6607879023308397e-21, 6.058546281492409e-21,
    1.3795065716541922e-20, 3.141056750150376e-20, 7.151939981014878e-20, 1.628423291071193e-19,
    3.707705974492847e-19, 8.441834397987386e-19, 1.922032729551172e-18, 4.3759845566038656e-18, 9.96277297447042e-18,
    2.2681525104849647e-17, 5.163564609722807e-17, 1.1754649985128372e-16, 2.6757739715100673e-16,
    6.090671084028943e-16, 1.3862851817863424e-15, 3.155053126497376e-15, 7.17995103665831e-15,
    1.6337665091865194e-14, 3.7170973834397197e-14, 8.455778709339816e-14, 1.9232137183904876e-13,
    4.373330295607376e-13, 9.942416151509106e-13, 2.2596847758318475e-12, 5.134026372039972e-12,
    1.1659953998962503e-11, 2.6468770039810042e-11, 6.005279900772245e-11, 1.3616124820358576e-10,
    3.084931761666533e-10, 6.983159393084287e-10, 1.5790850402514244e-09, 3.5663810199115e-09, 8.043165491950735e-09,
    1.810908945295881e-08, 4.0692330718369824e-08, 9.122862179222055e-08, 2.039793143680392e-07,
    4.5465950898582346e-07, 1.009745985140544e-06, 2.233126175324085e-06, 4.914795841856348e-06,
    1.0756438680980566e-05, 2.339075332221634e-05, 5.0493549496546354e-05, 0.00010809584304390046,
    0.00022924164651586207, 0.00048104861476795755, 0.0009976353287924505, 0.002042236416765208, 0.004121509621029048,
    0.00819038065704869, 0.01600901086174758, 0.030747065637743275, 0.05797673316122245, 0.10725652661578998,
    0.19458283599613144, 0.34607241443978287, 0.603328111590086, 1.0310161874456838, 1.7272222289079684,
    2.8371254264047256, 4.570414290300753, 7.222655348800376, 11.200542103578265, 17.050643407011915,
    25.491000647029846, 37.444746456152764, 54.074863466765926, 76.81926678909036, 107.42554833156137,
    147.9849213953644, 200.96510785745866, 269.24208649650836, 356.1307530961132, 465.4146275063759,
    601.3747854183998, 768.818203121371, 973.1056926555516, 1220.1795818519522, 1516.591265785347, 1869.528727851937,
    2286.8441027551594, 2777.081331453337, 3349.5039399657203, 4014.1229596772973, 4781.724995982661,
    5663.900444220892, 6673.071846332448, 7822.522378021125, 9126.424454004347, 10599.868437830948,
    12258.891442451308, 14120.506208012368, 16202.730044040232, 18524.613824126332, 21106.271022341993,
    23968.906781789752, 27134.847006897362, 30627.56747222826, 34471.72294169028, 38693.17629305169,
    43319.02764360903, 48377.64347368801, 53898.685745396884, 59913.141014692206, 66453.34953536582,
    73553.03435402478, 81247.33039552036, 89572.81353859641, 98567.52968177877, 108271.0237997242, 118724.36899039667,
    129970.19551354898, 142052.71982106174, 155017.77357974078, 168912.8326871978, 183787.04628144496,
    199691.26574482702, 216678.0737028943, 234801.8130187931, 254118.6157837163, 274686.4323039211,
    296565.06008478004, 319816.17281229317, 344503.3493324484, 370692.1026287783, 398449.9087984249,
    427846.2360269871, 458952.5735623954, 491842.4606880233, 526591.5156952206, 563277.4648554263, 601980.1713919956,
    642781.6644518537, 685766.1680770743, 731020.1301764582, 778632.251497178, 828693.514596541, 881297.212813908,
    936538.9792428027, 994516.8157032306, 1055331.1217142274, 1119084.7234666431, 1185882.9027961711,
    1255833.426156619, 1329046.5735934246, 1405635.167717408, 1485714.6026787546, 1569402.8731412233,
    1656820.6032565676, 1748091.0756391592, 1843340.2603408073, 1942696.8438257575, 2046292.2579458652,
    2154260.708915925, 2266739.2062891545, 2383867.5919328113, 2505788.5690039457, 2632647.730925266,
    2764593.5903611174, 2901777.6081935614, 3044354.2224985473, 3192480.8775221696, 3346318.052657003,
    3506029.2914185068, 3671781.2304214975, 3843743.628356676, 4022089.394967213, 4206994.620025378,
    4398638.602309216, 4597203.8785792645, 4802876.252555301, 5015844.82389313, 5236302.017161394, 5464443.610818412,
    5700468.766189048, 5944580.056441588, 6196983.49556465, 6457888.567344097, 6727508.254339984, 7006059.066863496,
    7293761.071953919, 7590837.92235561, 7897516.885494978, 8214028.872457481, 8540608.46696462, 8877493.954350948,
    9224927.350541087, 9583154.431026738, 9952424.759843713, 10332991.718548955, 10725112.535197578,
    11129048.313319895, 11545064.060898457, 11973428.719345098, 12414415.192477977, 12868300.375498619,
    13335365.183968969, 13815894.582788436, 14310177.615170946, 14818507.431621995, 15341181.318915695,
    15878500.72907184, 16430771.30833295, 16998302.92614133, 17581409.704116125, 18180410.04503039,
    18795626.661788125, 19427386.60640135, 20076021.298967157, 20741866.556644775, 21425262.622632615,
    22126554.195145346, 22846090.456390947, 23584225.101547763, 24341316.367741577, 25117727.06302266,
    25913824.59534283, 26729981.00153252, 27566572.976277843, 28423981.901097633, 29302593.873320527,
    30202799.735062018, 31124995.10220151, 32069580.393359393, 33036960.858874086, 34027546.60977912,
    35041752.64678018, 36079998.889232166, 37142710.204116285, 38230316.43501707, 39343252.43109947,
    40481958.076085895, 41646878.31723329, 42838463.194310196, 44057167.86857379, 45303452.651746996,
    46577783.03499547, 47880629.71790474, 49212468.63745722, 50573780.99700928, 51965053.29526832, 53386777.35526983,
    54839450.35335441, 56323574.84814491, 57839658.80952343, 59388215.64760839, 60969764.24173162, 62584828.96941538,
    64233939.73534947, 65917632.00036823, 67636446.81042768, 69390930.82558252, 71181636.34896319, 73009121.35575297,
    74873949.52216506, 76776690.25441952, 78717918.7177205, 80698215.86523315, 82718168.46706082, 84778369.139222,
    86879416.37262742, 89021914.5620572, 91206474.03513774, 93433711.08131896, 95704247.98085123, 98018713.03376248,
    100377740.5888353, 102781971.07258393, 105232051.01823136, 107728633.0946864, 110272376.13552073,
    112863945.16794592, 115504011.44179058, 118193252.45847735, 120932352.0,
])


def _f_viscous_dbeta_hoisted(varsigma, beta):
    t0 = beta*beta
    t1 = t0*beta
    h0 = varsigma*t1
    t2 = varsigma*varsigma
    h1 = t0*t2
    h2 = 1.0/varsigma
    return h0, h1, h2


def _f_viscous_dbeta_term(i, varsigma, beta, h0, h1, h2):
    w = _f_viscous_dbeta_w[i]
    n0 = _f_viscous_dbeta_n0[i]
    n1 = _f_viscous_dbeta_n1[i]
    n2 = _f_viscous_dbeta_n2[i]
    n3 = _f_viscous_dbeta_n3[i]
    n4 = _f_viscous_dbeta_n4[i]
    n5 = _f_viscous_dbeta_n5[i]
    n6 = _f_viscous_dbeta_n6[i]
    n7 = _f_viscous_dbeta_n7[i]
    n8 = _f_viscous_dbeta_n8[i]
    n9 = _f_viscous_dbeta_n9[i]
    n10 = _f_viscous_dbeta_n10[i]
    t3 = beta*varsigma
    t6 = beta*beta
    t4 = t6
    t7 = varsigma*varsigma
    t5 = t7
    t8 = t6*t6
    t9 = _fma(n0, t3, 1.0)
    t10 = t9*t9
    t11 = _fma(n3, t3, _fma(n2, t5, _fma(n1, t4, n4)))
    t12 = t11*t11
    return h2*w*_fma(n9, t3, _fma(n7, t4, _fma(n6, t5, _fma(n5, t8, _fma(h1, n8, _fma(h0, n10, n4))))))/(t10*t12)


def _f_viscous_dbeta_point(varsigma, beta):
    r"""derivative of f_viscous with respect to beta  (f-viscous-x)

        \int_{0}^{\infty} - \frac{\pi x^{4} \left(\beta^{4} x^{6} + 2 \beta^{3} \varsigma x^{5} \left(1 + e^{- 2 x}\right) + \beta^{2} \varsigma^{2} x^{4} \left(1 + 3 e^{- 2 x}\right) + \beta^{2} x^{3} \left(-1 + 3 e^{- 2 x}\right) + 2 \beta \varsigma x^{2} \left(-1 + 3 e^{- 2 x}\right) + \varsigma^{2} x \left(-1 + e^{- 2 x}\right) + e^{- 2 x}\right) e^{- 2 x}}{2 \varsigma \left(-1 + e^{- 2 x}\right) \left(\beta \varsigma x^{2} + 1\right)^{2} \left(\beta^{2} x^{3} + 2 \beta \varsigma x^{2} - \varsigma^{2} x \left(-1 + e^{- 2 x}\right) + e^{- 2 x}\right)^{2}}\, dx

    varsigma in [1e-08, 10000], unit 1  intrinsic conductivity, Eq. (24)
    beta in [0, 10], unit 1  longitudinal viscosity, Eq. (24)
    Value in unit 1. Cost: 320 nodes, each 2 div, 10 fma, 14 mul.
    sha256:c42f88847e859de8e124019c1746d83b4e5e27b39edb856c583cdd6aa16e9f53
    """
    varsigma, beta = float(varsigma), float(beta)
    h0, h1, h2 = _f_viscous_dbeta_hoisted(varsigma, beta)
    terms_ = np.empty(320)
    for i in range(320):
        terms_[i] = _f_viscous_dbeta_term(i, varsigma, beta, h0, h1, h2)
    total_ = 0.0
    for i in range(320):  # apart: the terms vectorise, the order of the sum is fixed
        total_ += terms_[i]
    return total_


def _f_viscous_dbeta_block(varsigma, beta, out):
    h0_ = np.empty(512)
    h1_ = np.empty(512)
    h2_ = np.empty(512)
    for start_ in range(0, out.size, 512):
        varsigma_ = varsigma[start_:start_ + 512]
        beta_ = beta[start_:start_ + 512]
        out_ = out[start_:start_ + 512]
        for j in range(out_.size):
            out_[j] = 0.0
            h0_[j], h1_[j], h2_[j] = _f_viscous_dbeta_hoisted(varsigma_[j], beta_[j])
        for i in range(320):
            for j in range(out_.size):
                out_[j] += _f_viscous_dbeta_term(i, varsigma_[j], beta_[j], h0_[j], h1_[j], h2_[j])


def _f_viscous_dbeta_callback(n, args):
    return _f_viscous_dbeta_point(args[0], args[1])


_g_printed_w = np.array([
    3.927712931312805e-26, 9.069133380097912e-26, 2.0940727782991365e-25, 4.835235920750454e-25,
    1.1164607578605246e-24, 2.5779181746782608e-24, 5.952434647028042e-24, 1.374421526734345e-23,
    3.173547633319179e-23, 7.327735720440153e-23, 1.6919760431579005e-22, 3.906772944407658e-22,
    9.020727813941626e-22, 2.0828802540379107e-21, 4.809347788472981e-21, 1.1104705031822804e-20,
    2.564050589674675e-20, 5.920311721674555e-20, 1.3669751299835913e-19, 3.1562707777665987e-19,
    7.287606920511359e-19, 1.6826429916836444e-18, 3.885031378363917e-18, 8.96998143307043e-18,
    2.0710077909011908e-17, 4.781492828813181e-17, 1.1039131718516393e-16, 2.5485522406782066e-16,
    5.883508840872311e-16, 1.3581879136795804e-15, 3.1351576017303087e-15, 7.236513766161755e-15,
    1.6701791155611173e-14, 3.854356620912693e-14, 8.893762301051595e-14, 2.0518758989046175e-13,
    4.732959735113474e-13, 1.0914685217607203e-12, 2.5162995645538053e-12, 5.799047846763197e-12,
    1.3358508158420918e-11, 3.0755407585839e-11, 7.076073907820171e-11, 1.6266836497638337e-10, 3.735690161636819e-10,
    8.568285748483821e-10, 1.962220430542734e-09, 4.485180494600807e-09, 1.022831348572372e-08,
    2.3259101497547136e-08, 5.270724490140795e-08, 1.1893265223758441e-07, 2.6698109045972396e-07,
    5.955547740340662e-07, 1.3183859421502264e-06, 2.891688867123689e-06, 6.272404820894184e-06,
    1.3425793360295693e-05, 2.828617585121508e-05, 5.849156443426349e-05, 0.00011833377597701454,
    0.00023340116671878808, 0.0004471546591442627, 0.000828891883789477, 0.0014809860808484517, 0.0025410854634947823,
    0.004173103660901258, 0.006541244363438484, 0.009765972045627746, 0.013869834515146088, 0.018730748395963275,
    0.02406431008031708, 0.029449871501806786, 0.034398808668075084, 0.03844577158102772, 0.04123449764300885,
    0.04257349254149179, 0.0424502125558742, 0.041007497060448865, 0.038496107598247065, 0.035219874013973966,
    0.03148670535725217, 0.027572890984935438, 0.023702565206045606, 0.020040434846628586, 0.016694107892432343,
    0.013722137271804467, 0.01114454052510265, 0.008953516976670102, 0.0071230096875270115, 0.005616487629488408,
    0.004392817406596667, 0.003410382442666506, 0.0026297435688277418, 0.002015171177247961, 0.0015353581879518686,
    0.0011635751307029314, 0.0008774727323713692, 0.0006586842219438475, 0.0004923341595839316,
    0.00036652452225254304, 0.000271841677532709, 0.0002009084936469564, 0.00014799262715756365,
    0.00010867350861311207, 7.95654209377721e-05, 5.809129790683485e-05, 4.2300667939284894e-05,
    3.072495155049384e-05, 2.2263680774391056e-05, 1.6095869209712545e-05, 1.161154284468678e-05,
    8.359234415045318e-06, 6.005985210431598e-06, 4.307056870900214e-06, 3.083120643041722e-06, 2.203163555383742e-06,
    1.571737333157466e-06, 1.1194869722420447e-06, 7.961430017156052e-07, 5.65355499794611e-07, 4.008987887711196e-07,
    2.838920209074495e-07, 2.0076982431611975e-07, 1.4180476951799572e-07, 1.0003446392330619e-07,
    7.04844214630074e-08, 4.9606507161879246e-08, 3.487407141370715e-08, 2.449067844429578e-08, 1.718098468364667e-08,
    1.2040889183366739e-08, 8.430355388383933e-09, 5.89688882561924e-09, 4.1209947855898215e-09,
    2.8773655727252717e-09, 2.007303964964901e-09, 1.3991592390053934e-09, 9.744675274315662e-10,
    6.781467926297353e-10, 4.715694319554755e-10, 3.2767421247030263e-10, 2.2752142266377456e-10,
    1.578680032665563e-10, 1.0946260499809715e-10, 7.584815549991304e-11, 5.252176275606135e-11,
    3.6345927110379346e-11, 2.5136296648467877e-11, 1.737330969583296e-11, 1.2000682817920744e-11,
    8.284716508019395e-12, 5.716149749160777e-12, 3.9417541902067335e-12, 2.716695836872271e-12,
    1.871386059850225e-12, 1.2884329700213096e-12, 8.866277821401455e-13, 6.098271316227492e-13,
    4.192400133051981e-13, 2.8808046588331616e-13, 1.9786290252960143e-13, 1.3583718132936488e-13,
    9.321392057258588e-14, 6.393735938121821e-14, 4.3837348901237685e-14, 3.004369004918392e-14,
    2.0581892040047558e-14, 1.4094311638258622e-14, 9.647891488592318e-15, 6.601676395354726e-15,
    4.5155697444012256e-15, 3.087525153923474e-15, 2.1103336305466363e-15, 1.441907342952275e-15,
    9.848545035307395e-16, 6.724470239995987e-16, 4.5898455337029155e-16, 3.131804894428608e-16,
    2.1362424014992618e-16, 1.4566931191697545e-16, 9.930011403363563e-17, 6.767027443169277e-17,
    4.6101488750808117e-17, 3.139807591957639e-17, 2.1377867735227278e-17, 1.4551278049681e-17, 9.901828044988735e-18,
    6.736109525841678e-18, 4.581254313819103e-18, 3.1148927395379406e-18, 2.117322989454696e-18,
    1.4388591792619187e-18, 9.775487612060502e-19, 6.639712600815552e-19, 4.508712674987871e-19,
    3.0609056217312644e-19, 2.0775096642781115e-19, 1.4097220677644353e-19, 9.563631550002762e-20,
    6.486532396662699e-20, 4.3984965483857133e-20, 2.981942644573194e-20, 2.0211526161152804e-20,
    1.369635854060842e-20, 9.279373901594149e-21, 6.2855186115565815e-21, 4.256706911653622e-21,
    2.8821584165167843e-21, 1.951078150141992e-21, 1.3205213437899368e-21, 8.935756509233382e-22,
    6.045518328866926e-22, 4.089340022467379e-22, 2.765613552064155e-22, 1.8700338182462982e-22,
    1.2642361412296337e-22, 8.545328784102867e-23, 5.775003145677651e-23, 3.9021105000220715e-23,
    2.636160146199495e-23, 1.7806144055674146e-23, 1.2025269009304616e-23, 8.119840237418441e-24,
    5.4818715727358735e-24, 3.700324601147763e-24, 2.4973606878915902e-24, 1.6852101721355343e-24,
    1.1369963769387143e-24, 7.670031309741706e-25, 5.173316671864731e-25, 3.4887967529821177e-25,
    2.352435629449024e-25, 1.5859740608764828e-25, 1.0690830140041153e-25, 7.20550706335761e-26,
    4.855748391023891e-26, 3.27180215918095e-26, 2.2042347253690674e-26, 1.4848045536598835e-26,
])


_g_printed_n0 = _f_n0


_g_printed_n1 = _f_n1


_g_printed_n2 = np.array([
    4.148633164746249e-12, 6.3040266306491765e-12, 9.579238897024689e-12, 1.455606282086739e-11,
    2.2118556404099643e-11, 3.3610081304223655e-11, 5.1071928463763204e-11, 7.760591784485346e-11,
    1.1792538020001007e-10, 1.7919238977211978e-10, 2.7228996066462486e-10, 4.1375517617660956e-10,
    6.287166096856657e-10, 9.553577636622003e-10, 1.4516992723576262e-09, 2.2059044032526803e-09,
    3.3519380578725663e-09, 5.093360073782747e-09, 7.739477875751547e-09, 1.1760277681179995e-08,
    1.786988676212812e-08, 2.7153382820685922e-08, 4.125945794948611e-08, 6.269312670263151e-08,
    9.526040910438847e-08, 1.447438592170285e-07, 2.199287107179317e-07, 3.341614953282973e-07, 5.077172059651125e-07,
    7.713940099585288e-07, 1.1719712774319424e-06, 1.780495254230976e-06, 2.7048544588697465e-06,
    4.1088603990323115e-06, 6.241188903512335e-06, 9.479259293431575e-06, 1.4395726696495253e-05,
    2.1859176283986224e-05, 3.3186490818787276e-05, 5.037318261826403e-05, 7.644116178989247e-05,
    0.0001159630316456239, 0.0001758510573981479, 0.00026654171142980994, 0.00040376911458757446,
    0.0006112108749899766, 0.0009244184088966826, 0.0013966240112703195, 0.0021072636579910187, 0.0031743817735104957,
    0.00477249897173676, 0.007158014033029941, 0.010704724850609958, 0.015952463546129607, 0.023671901059186765,
    0.03494786419881749, 0.05128139187714032, 0.07470643712047109, 0.10790984456121466, 0.15433280559361756,
    0.21821965101631724, 0.30456929140307215, 0.418942566929056, 0.5670937001886197, 0.7544320196019149,
    0.9853780695895028, 1.262738536098315, 1.5872574099357435, 1.957479125121077, 2.369978498291475,
    2.819901085804018, 3.3016660626932284, 3.809652819173649, 4.338729029107859, 4.884554501469623, 5.443671685977568,
    6.013441936401939, 6.591899905010965, 7.177586494773444, 7.769398452587581, 8.366471413846027, 8.968098407840227,
    9.57367809148408, 10.182684503559742, 10.79465066481598, 11.409160115158182, 12.025842408340697,
    12.644370184382302, 13.264456576984774, 13.885852430980028, 14.508343207628863, 15.131745649320566,
    15.755904344111181, 16.38068833310207, 17.005987876612355, 17.63171145935108, 18.257783080935127,
    18.884139850530357, 19.510729884135724, 20.137510489463175, 20.764446615235656, 21.39150953767393,
    22.018675755756075, 22.645926067529015, 23.273244801585847, 23.90061918026212, 24.528038793783697,
    25.15549516728153, 25.782981405130965, 26.410491899396675, 27.03802209123355, 27.665568275902874,
    28.293127443621245, 28.92069714978732, 29.548275409252494, 30.175860610241443, 30.803451444312035,
    31.431046849394168, 32.05864596348448, 32.68624808701652, 33.313852652289995, 33.94145919864071,
    34.569067352277465, 35.19667680991142, 35.82428732546645, 36.45189869929191, 37.07951076940763, 37.70712340439859,
    38.3347364976491, 38.96234996266401, 39.58996372927232, 40.21757774054687, 40.845191950305065, 41.47280632108113,
    42.10042082248105, 42.72803542984781, 43.355650123178584, 43.9832648862463, 44.61087970588695, 45.23849457142139,
    45.86610947418634, 46.49372440715383, 47.12133936462256, 47.74895434196744, 48.37656933543646, 49.00418434198586,
    49.63179935914646, 50.25941438491518, 50.88702941766706, 51.51464445608388, 52.14225949909626, 52.769874545836714,
    53.39748959560147, 54.02510464781964, 54.65271970202809, 55.2803347578511, 55.9079498149839, 56.53556487317924,
    57.16317993223654, 57.79079499199308, 58.41841005231688, 59.04602511310084, 59.67364017425811, 60.30125523571821,
    60.92887029742398, 61.55648535932904, 62.184100421395776, 62.81171548359366, 63.43933054589794, 64.06694560828853,
    64.69456067074914, 65.32217573326655, 65.94979079583004, 66.57740585843091, 67.2050209210621, 67.83263598371789,
    68.46025104639365, 69.08786610908558, 69.71548117179066, 70.34309623450638, 70.97071129723074, 71.59832635996212,
    72.22594142269918, 72.85355648544086, 73.48117154818628, 74.10878661093474, 74.73640167368566, 75.36401673643857,
    75.99163179919312, 76.61924686194897, 77.2468619247059, 77.87447698746368, 78.50209205022217, 79.12970711298122,
    79.75732217574075, 80.38493723850064, 81.01255230126084, 81.6401673640213, 82.26778242678193, 82.89539748954275,
    83.52301255230368, 84.15062761506474, 84.77824267782587, 85.40585774058707, 86.03347280334833, 86.66108786610964,
    87.28870292887099, 87.91631799163237, 88.54393305439376, 89.17154811715518, 89.79916317991662, 90.42677824267807,
    91.05439330543953, 91.682008368201, 92.30962343096247, 92.93723849372395, 93.56485355648545, 94.19246861924694,
    94.82008368200843, 95.44769874476992, 96.07531380753142, 96.70292887029292, 97.33054393305441, 97.95815899581592,
    98.58577405857743, 99.21338912133892, 99.84100418410043, 100.46861924686193, 101.09623430962344,
    101.72384937238495, 102.35146443514645, 102.97907949790795, 103.60669456066945, 104.23430962343096,
    104.86192468619247, 105.48953974895397, 106.11715481171548, 106.74476987447699, 107.3723849372385, 108.0,
])


def _g_printed_hoisted(varsigma):
    h0 = 1.0/varsigma
    return h0,


def _g_printed_term(i, varsigma, h0):
    w = _g_printed_w[i]
    n0 = _g_printed_n0[i]
    n1 = _g_printed_n1[i]
    n2 = _g_printed_n2[i]
    t1 = varsigma*varsigma
    t0 = t1
    t2 = _fma(n0, t0, n1)
    t3 = t2*t2
    return h0*w*_fma(n2, t0, n1)/t3


def _g_printed_point(varsigma):
    r"""g per unit beta, scheme printed  (22b, g-printed-x)

        \int_{0}^{\infty} \frac{\pi x^{4} \left(3 \varsigma^{2} x \left(1 - e^{- 2 x}\right) + e^{- 2 x}\right) e^{- 2 x}}{4 \varsigma \left(1 - e^{- 2 x}\right) \left(\varsigma^{2} x \left(1 - e^{- 2 x}\right) + e^{- 2 x}\right)^{2}}\, dx

    varsigma in [1e-08, 10000], unit 1  intrinsic conductivity, Eq. (24)
    Value in unit 1. Cost: 240 nodes, each 2 div, 2 fma, 4 mul.
    sha256:5660986e77a1a3d6a700a8607e47ad93298de90cebfc815b0976ab6d12fd2808
    """
    varsigma = float(varsigma)
    h0, = _g_printed_hoisted(varsigma)
    terms_ = np.empty(240)
    for i in range(240):
        terms_[i] = _g_printed_term(i, varsigma, h0)
    total_ = 0.0
    for i in range(240):  # apart: the terms vectorise, the order of the sum is fixed
        total_ += terms_[i]
    return total_


def _g_printed_block(varsigma, out):
    h0_ = np.empty(512)
    for start_ in range(0, out.size, 512):
        varsigma_ = varsigma[start_:start_ + 512]
        out_ = out[start_:start_ + 512]
        for j in range(out_.size):
            out_[j] = 0.0
            h0_[j], = _g_printed_hoisted(varsigma_[j])
        for i in range(240):
            for j in range(out_.size):
                out_[j] += _g_printed_term(i, varsigma_[j], h0_[j])


def _g_printed_callback(n, args):
    return _g_printed_point(args[0])


_g_printed_dvarsigma_w = _g_printed_w


_g_printed_dvarsigma_n0 = _f_dvarsigma_n0


_g_printed_dvarsigma_n1 = _f_dvarsigma_n1


_g_printed_dvarsigma_n2 = np.array([
    1.721115713563248e-23, 3.974075175993401e-23, 9.176181784627078e-23, 2.118789648450379e-22, 4.892305374013374e-22,
    1.1296375652765243e-21, 2.6083418770077458e-21, 6.022678484542146e-21, 1.3906395295316928e-20,
    3.210991255224329e-20, 7.414182267874296e-20, 1.7119334581293723e-19, 3.9528457529463763e-19,
    9.127084565896406e-19, 2.1074307773636616e-18, 4.866014236289564e-18, 1.1235488743814513e-17,
    2.5942316841204192e-17, 5.989951778924767e-17, 1.3830413113846034e-16, 3.1933285289128175e-16,
    7.373061986067214e-16, 1.7023428702854127e-15, 3.930428135752207e-15, 9.074545542735456e-15,
    2.0950784781038967e-14, 4.836863779805168e-14, 1.1166390496004365e-13, 2.577767612330204e-13,
    5.950487185998988e-13, 1.373516675125459e-12, 3.170163350339028e-12, 7.31623764366755e-12, 1.688273377873597e-11,
    3.8952438929325505e-11, 8.985635675210888e-11, 2.0723694712018614e-10, 4.778235878143857e-10,
    1.101343172865452e-09, 2.5374575270929776e-09, 5.843251215788517e-09, 1.3447424708443967e-08,
    3.092359438804671e-08, 7.104448393193208e-08, 1.6302949789483385e-07, 3.7357873370601276e-07,
    8.545493947070742e-07, 1.9505586288567974e-06, 4.440560124289689e-06, 1.0076699643995642e-05,
    2.277674643522843e-05, 5.123716489705355e-05, 0.00011459113412726638, 0.000254481093190594, 0.0005603588997559275,
    0.0012213532120589892, 0.0026297811528568334, 0.005581051747234901, 0.011644534553225509, 0.023818614882397348,
    0.04761981608968329, 0.09276245326576947, 0.17551287438510657, 0.3215952647936201, 0.569167672200624,
    0.970969940027935, 1.5945086105477158, 2.5193860853959245, 3.8317245252847774, 5.616798082363914,
    7.95184213371868, 10.900998789540207, 14.513454602637731, 18.824569588023223, 23.85887267782715,
    29.633561424713864, 36.16148392247751, 43.45314435768356, 51.51774788995414, 60.36355231507031, 69.99784391870274,
    80.42678905270641, 91.65531219936226, 103.68706369903569, 116.52448297541208, 130.16893453331625,
    144.62088563024557, 159.88009735969612, 175.9458082827146, 192.81689773495398, 210.49202263035056,
    228.96972639573184, 248.24852170078162, 268.32695026622633, 289.2036236594864, 310.8772489858122,
    333.346643030481, 356.6107378943887, 380.6685806117068, 405.51932871323936, 431.16224323697145,
    457.59668030039467, 484.82208203712037, 512.8379674559902, 541.6439235945426, 571.2395971999134,
    601.6246870693581, 632.7989371111244, 664.7621301373292, 697.5140823680974, 731.0546386060334, 765.3836680286435,
    800.5010605409936, 836.4067236297165, 873.1005796610357, 910.5825635687211, 948.8526208820891, 987.9107060488111,
    1027.7567810120395, 1068.3908140059914, 1109.812778538489, 1152.0226525329917, 1195.0204176062957,
    1238.8060584613568, 1283.379562377576, 1328.7409187834394, 1374.8901188986163, 1421.827155434544,
    1469.55202234419, 1518.064714613104, 1567.365228085098, 1617.4535593169314, 1668.3297054572654,
    1719.9936641459071, 1772.445433429996, 1825.6850116943292, 1879.712397603475, 1934.5275900537072,
    1990.1305881331166, 2046.521391088523, 2103.6999982980456, 2161.666409248371, 2220.420623515927,
    2279.962640751291, 2340.292460666291, 2401.4100830233324, 2463.315507626571, 2526.008734314619, 2589.489762954512,
    2653.758593436733, 2718.8152256710946, 2784.6596595833453, 2851.2918951123675, 2918.7119322078634,
    2986.9197708284487, 3055.91541094008, 3125.698852514758, 3196.270095529458, 3267.6291399652496,
    3339.7759858065724, 3412.7106330406373, 3486.433081656935, 3560.943331646831, 3636.241383003233,
    3712.3272357203136, 3789.2008897932906, 3866.862345218234, 3945.3116019919194, 4024.5486601116995,
    4104.573519575401, 4185.3861803812415, 4266.986642527758, 4349.374906013749, 4432.550970838231, 4516.514837000395,
    4601.26650449958, 4686.805973335242, 4773.133243506936, 4860.248315014297, 4948.1511878570245, 5036.841862034875,
    5126.320337547646, 5216.5866143951735, 5307.640692577322, 5399.482572093981, 5492.1122529450595,
    5585.529735130484, 5679.7350186501935, 5774.728103504139, 5870.508989692277, 5967.077677214577, 6064.434166071011,
    6162.5784562615545, 6261.510547786193, 6361.2304406449075, 6461.7381348376875, 6563.033630364524,
    6665.116927225407, 6767.988025420331, 6871.64692494929, 6976.093625812279, 7081.328128009295, 7187.350431540335,
    7294.160536405397, 7401.758442604478, 7510.144150137576, 7619.3176590046905, 7729.27896920582, 7840.0280807409645,
    7951.564993610122, 8063.889707813292, 8177.002223350476, 8290.90254022167, 8405.590658426878, 8521.066577966096,
    8637.330298839326, 8754.381821046567, 8872.221144587818, 8990.84826946308, 9110.263195672353, 9230.465923215637,
    9351.45645209293, 9473.234782304236, 9595.80091384955, 9719.154846728878, 9843.296580942213, 9968.226116489559,
    10093.943453370915, 10220.448591586282, 10347.74153113566, 10475.822272019048, 10604.690814236446,
    10734.347157787854, 10864.791302673273, 10996.023248892701, 11128.042996446142, 11260.850545333591,
    11394.44589555505, 11528.82904711052, 11664.0,
])


_g_printed_dvarsigma_n3 = np.array([
    2.765750843559741e-12, 4.202675804745101e-12, 6.3861431263251925e-12, 9.704011651238971e-12,
    1.474564764574953e-11, 2.240661480574122e-11, 3.40477536375416e-11, 5.17369064247466e-11, 7.861622306866221e-11,
    1.1946028748783888e-10, 1.8152419470980794e-10, 2.7583220294710633e-10, 4.1913582535066277e-10,
    6.368891023128244e-10, 9.67769407403183e-10, 1.470546540712389e-09, 2.2345197383454944e-09,
    3.3953755200847507e-09, 5.159281302326093e-09, 7.8394909283748e-09, 1.1911957570164944e-08,
    1.8099819734635313e-08, 2.7501743561207798e-08, 4.1786873613493236e-08, 6.34909362921119e-08,
    9.646593318674662e-08, 1.465630040955162e-07, 2.2266919542434017e-07, 3.3828124318380646e-07,
    5.13893950809771e-07, 7.806237185074313e-07, 1.1857039626644873e-06, 1.8008156495916217e-06,
    2.734708521226813e-06, 4.152309737275173e-06, 6.303629809143794e-06, 9.567442887561969e-06,
    1.4517206682092412e-05, 2.202038450712964e-05, 3.338779507747529e-05, 5.0597631228051366e-05,
    7.663044305596884e-05, 0.00011596812810811685, 0.0001753336680067406, 0.0002647811939168482,
    0.0003992901986944489, 0.0006010748836640416, 0.0009028889500828411, 0.001352681385216541, 0.0020200227326645404,
    0.0030047368041641, 0.004448069628272058, 0.00654638662769017, 0.00956663008783702, 0.013861356764156113,
    0.019878879150987107, 0.02816079054412724, 0.0393153930609644, 0.05395267763234117, 0.07256737555130982,
    0.0953653964439255, 0.12204959554699034, 0.1516130195119333, 0.18222185949317998, 0.21128473699799444,
    0.23577369220115346, 0.25277517309039954, 0.26013403296297655, 0.25697441944065147, 0.24390065161490135,
    0.22280487927224732, 0.19637016537242408, 0.16746481295602067, 0.13862620210232876, 0.11175130792393852,
    0.08800852242977387, 0.06791397721440631, 0.05149214165785876, 0.03845279502950036, 0.028343135315214114,
    0.02065875550623892, 0.014913704550307565, 0.010677726718392027, 0.0075906962649053365, 0.005363088429777279,
    0.0037690728303023022, 0.0026365792026511697, 0.001836909994259292, 0.001275236586081511, 0.0008825349468673837,
    0.0006090689106493974, 0.00041930165269610497, 0.0002880218555861189, 0.00019745134637509074,
    0.00013511828621088907, 9.231234662237661e-05, 6.297378620128831e-05, 4.290113961249967e-05,
    2.9190040384382267e-05, 1.983807137429956e-05, 1.3467909728670965e-05, 9.134185743403588e-06,
    6.189244832922101e-06, 4.190152736378984e-06, 2.8344572992242426e-06, 1.915927384843671e-06,
    1.2941255252133229e-06, 8.735331784363406e-07, 5.892558727841718e-07, 3.972505077678571e-07,
    2.676543746432935e-07, 1.8023778054022184e-07, 1.2130821930055738e-07, 8.160523251362605e-08,
    5.487049550170296e-08, 3.687753552689955e-08, 2.4773961236296333e-08, 1.663594368685904e-08, 1.11667095135128e-08,
    7.492654233024731e-09, 5.0255702411598605e-09, 3.3696150591482332e-09, 2.258532125110366e-09,
    1.5133128530326595e-09, 1.013661062239011e-09, 6.787709628245087e-10, 4.5438584128784235e-10,
    3.040897123365843e-10, 2.0345023967405154e-10, 1.3608120822695852e-10, 9.099663245471535e-11,
    6.083356370903251e-11, 4.0658875643482896e-11, 2.7168450812121982e-11, 1.8149926828890452e-11,
    1.2122392071574677e-11, 8.094835705211934e-12, 5.40426596419435e-12, 3.6072557604283186e-12,
    2.4073053287075595e-12, 1.606208094606332e-12, 1.0714973694187851e-12, 7.14662931602021e-13,
    4.765783925174711e-13, 3.177550030050953e-13, 2.1182506056635056e-13, 1.411858054154958e-13,
    9.408822543308072e-14, 6.269195152962366e-14, 4.176593722366296e-14, 2.7820709707731613e-14,
    1.8528968883335737e-14, 1.2338798201762291e-14, 8.215508876276578e-15, 5.469371979152711e-15,
    3.640685604099245e-15, 2.423108762750552e-15, 1.6125303828474839e-15, 1.072974447132986e-15,
    7.138689565545304e-16, 4.748936788681227e-16, 3.15881470597622e-16, 2.1008877252810704e-16, 1.397119302941042e-16,
    9.290029524718128e-17, 6.176673024649759e-17, 4.106265064941405e-17, 2.72957547131021e-17, 1.8142614438381237e-17,
    1.2057634832751881e-17, 8.01277048792845e-18, 5.3242986109076975e-18, 3.537545324828409e-18,
    2.350186285508266e-18, 1.561219498850151e-18, 1.0370215178509372e-18, 6.887702634503272e-19,
    4.574298570619674e-19, 3.0376573674087886e-19, 2.0170555778533595e-19, 1.3392522050836302e-19,
    8.891456548195995e-20, 5.902691406492853e-20, 3.9182708451532213e-20, 2.6007978334401163e-20,
    1.7261838659120523e-20, 1.14560885598543e-20, 7.60247574346775e-21, 5.044795939684507e-21, 3.3473609072981064e-21,
    2.220917030918536e-21, 1.4734434053693312e-21, 9.774766117961626e-22, 6.4841272616861625e-22,
    4.300999218787544e-22, 2.852727601096697e-22, 1.8920158467756658e-22, 1.2547672322166319e-22,
    8.321007258500545e-23, 5.517766981847294e-23, 3.6586925465273305e-23, 2.4258500513627694e-23,
    1.6083398799553343e-23, 1.06627175967496e-23, 7.068618285477861e-24, 4.685738414897704e-24,
    3.1059808331801475e-24, 2.0587188931263932e-24, 1.3644989182058665e-24, 9.04331213016655e-25,
    5.993221536606565e-25, 3.971658760836854e-25, 2.631858901120819e-25, 1.7439444337902194e-25,
    1.1555329445066587e-25, 7.656176627491584e-26, 5.0724964296614315e-26, 3.360562792314982e-26,
    2.2262964685233277e-26, 1.4748061934712118e-26, 9.76940536096665e-27, 6.471169477764669e-27,
    4.286266048609886e-27, 2.8389478570652025e-27, 1.8802598816728845e-27, 1.2452620188351424e-27,
    8.246814480140999e-28, 5.461281287448191e-28, 3.6164787596958966e-28, 2.3947520487559767e-28,
    1.585691345584706e-28, 1.0499302006432923e-28, 6.951620714039219e-29, 4.6025209312158933e-29,
    3.047121211200414e-29, 2.0172890483632124e-29, 1.3354608417610932e-29, 8.84054407899839e-30,
    5.8521010410348616e-30, 3.873734035215218e-30,
])


_g_printed_dvarsigma_n4 = np.array([
    0.999996673892038, 0.9999958999163439, 0.9999949458393151, 0.9999937697523206, 0.9999923199949651,
    0.9999905328860207, 0.9999883299264265, 0.9999856143515464, 0.9999822668813187, 0.999978140481739,
    0.9999730539077516, 0.9999667837441958, 0.9999590545956223, 0.999949526994706, 0.9999377824991091,
    0.9999233053236591, 0.999905459703303, 0.9998834619959575, 0.9998563463051272, 0.9998229221202618,
    0.9997817221263696, 0.9997309379089243, 0.9996683407580282, 0.9995911841359058, 0.9994960835885783,
    0.9993788689255424, 0.9992344023243714, 0.9990563545981611, 0.998836930144022, 0.99856652901558,
    0.9982333320719197, 0.9978227921876055, 0.99731701100458, 0.9966939766208036, 0.9959266329252091,
    0.9949817460414199, 0.9938185276671105, 0.9923869692846253, 0.990625835819673, 0.9884602632850032,
    0.985798903817095, 0.9825305657484167, 0.9785203097128609, 0.9736049898517332, 0.9675882800597754,
    0.9602353101891637, 0.9512671713553413, 0.940355752076948, 0.9271196599233208, 0.911122387830039,
    0.8918744122624913, 0.8688415485096782, 0.841462570054605, 0.8091796632222477, 0.7714854278401493,
    0.7279893505786625, 0.6785042843658645, 0.6231487277794648, 0.5624531983984957, 0.4974493288510792,
    0.42971097051284357, 0.3613124956240431, 0.2946771994568961, 0.23231316456583176, 0.17647311171126484,
    0.1288152920040667, 0.0901621962675385, 0.06043411125835218, 0.038776448195839974, 0.023829757758455652,
    0.014046371914036935, 0.0079591600580798, 0.004347692866998094, 0.0022969318684168036, 0.0011777085502121286,
    0.0005880958685943804, 0.0002869819640055447, 0.00013729136421169826, 6.457753665131514e-05,
    2.9943565273178107e-05, 1.3718485443852076e-05, 6.222327393342022e-06, 2.798868407708906e-06,
    1.2503199762210385e-06, 5.553864109509104e-07, 2.455524247384531e-07, 1.08151648971768e-07,
    4.7485811937500257e-08, 2.0796254393866864e-08, 9.088689158374005e-09, 3.965333697158593e-09,
    1.7276573070280141e-09, 7.518768878685829e-10, 3.2691769063812646e-10, 1.420388162308905e-10,
    6.167556833168936e-11, 2.6767391004944473e-11, 1.161250087298713e-11, 5.03622212953197e-12,
    2.1835837603014085e-12, 9.46547012025501e-13, 4.1024125342323233e-13, 1.7777695013811261e-13,
    7.703038270134463e-14, 3.3374016803453176e-14, 1.445846885347455e-14, 6.263393191401845e-15,
    2.7131611329081088e-15, 1.1752332942951147e-15, 5.090476770284282e-16, 2.204861799456721e-16, 9.5498156682527e-17,
    4.1361955391833856e-17, 1.791434838732845e-17, 7.758825878898598e-18, 3.3603689902842993e-18,
    1.4553741741532369e-18, 6.303179998760031e-19, 2.729874015347043e-19, 1.1822892907663503e-19,
    5.120395318812799e-20, 2.2175942156358874e-20, 9.604167754170692e-21, 4.1594569988591086e-21,
    1.801411486708521e-21, 7.801690534901052e-22, 3.3788126216847975e-22, 1.4633195307170945e-22,
    6.337441522087365e-23, 2.744659952376528e-23, 1.1886745145216535e-23, 5.147984322334108e-24,
    2.2295199606920516e-24, 9.655736841151363e-25, 4.181762861536059e-25, 1.8110620087270359e-25,
    7.843451032738399e-26, 3.396886362040046e-26, 1.4711427454635988e-26, 6.3713077637161964e-27,
    2.7593216722197902e-27, 1.195022445396101e-27, 5.175469800149086e-28, 2.2414212423862855e-28,
    9.707271555647776e-29, 4.2040789847836986e-29, 1.8207258094016423e-29, 7.88530007873604e-30,
    3.415009356802341e-30, 1.478991123040228e-30, 6.405296443101814e-31, 2.7740411474367956e-31,
    1.2013970508623706e-31, 5.203076639410813e-32, 2.253377134920461e-32, 9.75904998744404e-33,
    4.2265031900427695e-33, 1.8304373082541166e-33, 7.927358823462768e-34, 3.433224266898419e-34,
    1.4868796935265443e-34, 6.439460547278426e-35, 2.788837072686513e-35, 1.2078049329982113e-35,
    5.2308281827726406e-36, 2.2653959031692768e-36, 9.811101450228873e-37, 4.24904589591543e-37,
    1.8402002175416696e-37, 7.969640533904235e-38, 3.451535850733131e-38, 1.494810170836872e-38,
    6.473806280254816e-39, 2.803711706665363e-39, 1.2142469195827049e-39, 5.2587274867191075e-40,
    2.27747868517081e-40, 9.863430220324055e-41, 4.271708725221365e-41, 1.850015159561156e-41, 8.012147622235852e-42,
    3.469945053592273e-42, 1.502782929441104e-42, 6.508335141121966e-43, 2.8186656555052224e-43,
    1.2207232579794457e-43, 5.286775569342786e-44, 2.289625903154201e-44, 9.916038060671935e-45,
    4.294492418393114e-45, 1.8598824468771738e-45, 8.054881413650648e-46, 3.4884524393921906e-46,
    1.510798210047973e-46, 6.543048160004284e-47, 2.8336993609990205e-47, 1.227234137998114e-47,
    5.314973247326073e-48, 2.3018379089310947e-48, 9.968926488306871e-49, 4.3173976301136594e-49,
    1.8698023622074285e-49, 8.09784312969115e-50, 3.5070585361580256e-50, 1.5188562409836452e-50,
    6.577946324506054e-51, 2.8488132504270666e-51, 1.2337797445341602e-51, 5.343321320885222e-52,
    2.314115048874133e-52, 1.0022097002653092e-52, 4.340425009528102e-53, 1.8797751866051125e-53,
    8.141033987269413e-54, 3.525763870815362e-54, 1.526957250416334e-54, 6.613030622665594e-55,
    2.8640077516504693e-55, 1.2403602628725838e-55, 5.371820592408445e-56, 2.326457670466957e-56,
    1.0075551108544911e-56, 4.3635752083348406e-57, 1.8898012023030916e-57, 8.184455208666036e-58,
    3.544568972706011e-58, 1.5351014675927227e-58, 6.6483020473044765e-59, 2.8792832946414417e-59,
    1.246975879226565e-59, 5.400471868352583e-60, 2.338866122972421e-60, 1.0129290318582402e-60,
    4.386848881616685e-61, 1.8998806930074073e-61, 8.228108022567852e-62, 3.5634743739554117e-62,
    1.5432891229682683e-62, 6.683761596490629e-63, 2.8946403116482976e-63,
])


def _g_printed_dvarsigma_hoisted(varsigma):
    t0 = varsigma*varsigma
    h0 = 1.0/t0
    return h0,


def _g_printed_dvarsigma_term(i, varsigma, h0):
    w = _g_printed_dvarsigma_w[i]
    n0 = _g_printed_dvarsigma_n0[i]
    n1 = _g_printed_dvarsigma_n1[i]
    n2 = _g_printed_dvarsigma_n2[i]
    n3 = _g_printed_dvarsigma_n3[i]
    n4 = _g_printed_dvarsigma_n4[i]
    t2 = varsigma*varsigma
    t1 = t2
    t3 = t2*t2
    t4 = _fma(n0, t1, n1)
    t5 = t4*t4
    t6 = t5*t4
    return h0*w*_fma(n3, t1, _fma(n2, t3, n4))/t6


def _g_printed_dvarsigma_point(varsigma):
    r"""derivative of g_printed with respect to varsigma  (22b, g-printed-x)

        \int_{0}^{\infty} - \frac{\pi x^{4} \left(9 \varsigma^{4} x^{2} \left(-1 + e^{- 2 x}\right)^{2} - 2 \varsigma^{2} x \left(-1 + e^{- 2 x}\right) e^{- 2 x} + e^{- 4 x}\right) e^{- 2 x}}{4 \varsigma^{2} \left(-1 + e^{- 2 x}\right) \left(\varsigma^{2} x \left(-1 + e^{- 2 x}\right) - e^{- 2 x}\right)^{3}}\, dx

    varsigma in [1e-08, 10000], unit 1  intrinsic conductivity, Eq. (24)
    Value in unit 1. Cost: 240 nodes, each 2 div, 3 fma, 7 mul.
    sha256:e47ccb955deb4d32c0394c0ae9f4f3dd5c1905f147604dccffb638ce9eb6cf65
    """
    varsigma = float(varsigma)
    h0, = _g_printed_dvarsigma_hoisted(varsigma)
    terms_ = np.empty(240)
    for i in range(240):
        terms_[i] = _g_printed_dvarsigma_term(i, varsigma, h0)
    total_ = 0.0
    for i in range(240):  # apart: the terms vectorise, the order of the sum is fixed
        total_ += terms_[i]
    return total_


def _g_printed_dvarsigma_block(varsigma, out):
    h0_ = np.empty(512)
    for start_ in range(0, out.size, 512):
        varsigma_ = varsigma[start_:start_ + 512]
        out_ = out[start_:start_ + 512]
        for j in range(out_.size):
            out_[j] = 0.0
            h0_[j], = _g_printed_dvarsigma_hoisted(varsigma_[j])
        for i in range(240):
            for j in range(out_.size):
                out_[j] += _g_printed_dvarsigma_term(i, varsigma_[j], h0_[j])


def _g_printed_dvarsigma_callback(n, args):
    return _g_printed_dvarsigma_point(args[0])


_g_no_noise_w = np.array([
    -7.85542586262561e-26, -1.8138266760195824e-25, -4.188145556598273e-25, -9.670471841500909e-25,
    -2.2329215157210492e-24, -5.1558363493565216e-24, -1.1904869294056084e-23, -2.74884305346869e-23,
    -6.347095266638358e-23, -1.4655471440880307e-22, -3.383952086315801e-22, -7.813545888815316e-22,
    -1.804145562788325e-21, -4.1657605080758215e-21, -9.618695576945962e-21, -2.2209410063645608e-20,
    -5.12810117934935e-20, -1.184062344334911e-19, -2.7339502599671826e-19, -6.312541555533197e-19,
    -1.4575213841022719e-18, -3.365285983367289e-18, -7.770062756727833e-18, -1.793996286614086e-17,
    -4.1420155818023817e-17, -9.562985657626362e-17, -2.2078263437032785e-16, -5.097104481356413e-16,
    -1.1767017681744621e-15, -2.716375827359161e-15, -6.270315203460617e-15, -1.447302753232351e-14,
    -3.3403582311222345e-14, -7.708713241825386e-14, -1.778752460210319e-13, -4.103751797809235e-13,
    -9.465919470226949e-13, -2.1829370435214406e-12, -5.0325991291076106e-12, -1.1598095693526394e-11,
    -2.6717016316841836e-11, -6.1510815171678e-11, -1.4152147815640342e-10, -3.2533672995276674e-10,
    -7.471380323273638e-10, -1.7136571496967642e-09, -3.924440861085468e-09, -8.970360989201613e-09,
    -2.045662697144744e-08, -4.651820299509427e-08, -1.054144898028159e-07, -2.3786530447516882e-07,
    -5.339621809194479e-07, -1.1911095480681324e-06, -2.6367718843004527e-06, -5.783377734247378e-06,
    -1.2544809641788369e-05, -2.6851586720591386e-05, -5.657235170243016e-05, -0.00011698312886852698,
    -0.0002366675519540291, -0.00046680233343757615, -0.0008943093182885255, -0.001657783767578954,
    -0.0029619721616969035, -0.0050821709269895645, -0.008346207321802517, -0.013082488726876968,
    -0.019531944091255492, -0.027739669030292177, -0.03746149679192655, -0.04812862016063416, -0.05889974300361357,
    -0.06879761733615017, -0.07689154316205545, -0.0824689952860177, -0.08514698508298359, -0.0849004251117484,
    -0.08201499412089773, -0.07699221519649413, -0.07043974802794793, -0.06297341071450434, -0.055145781969870876,
    -0.04740513041209121, -0.04008086969325717, -0.033388215784864686, -0.027444274543608933, -0.0222890810502053,
    -0.017907033953340205, -0.014246019375054023, -0.011232975258976817, -0.008785634813193334, -0.006820764885333012,
    -0.0052594871376554836, -0.004030342354495922, -0.003070716375903737, -0.0023271502614058627,
    -0.0017549454647427384, -0.001317368443887695, -0.000984668319167863, -0.0007330490445050861,
    -0.000543683355065418, -0.0004018169872939128, -0.0002959852543151273, -0.00021734701722622414,
    -0.0001591308418755442, -0.0001161825958136697, -8.460133587856979e-05, -6.144990310098768e-05,
    -4.452736154878211e-05, -3.219173841942509e-05, -2.322308568937356e-05, -1.6718468830090637e-05,
    -1.2011970420863196e-05, -8.614113741800428e-06, -6.166241286083444e-06, -4.406327110767484e-06,
    -3.143474666314932e-06, -2.2389739444840895e-06, -1.5922860034312104e-06, -1.130710999589222e-06,
    -8.017975775422393e-07, -5.67784041814899e-07, -4.015396486322395e-07, -2.8360953903599144e-07,
    -2.0006892784661239e-07, -1.409688429260148e-07, -9.921301432375849e-08, -6.97481428274143e-08,
    -4.898135688859156e-08, -3.436196936729334e-08, -2.4081778366733478e-08, -1.6860710776767867e-08,
    -1.179377765123848e-08, -8.241989571179643e-09, -5.7547311454505434e-09, -4.014607929929802e-09,
    -2.7983184780107867e-09, -1.9489350548631323e-09, -1.3562935852594707e-09, -9.43138863910951e-10,
    -6.553484249406053e-10, -4.550428453275491e-10, -3.157360065331126e-10, -2.189252099961943e-10,
    -1.5169631099982609e-10, -1.050435255121227e-10, -7.269185422075869e-11, -5.0272593296935754e-11,
    -3.474661939166592e-11, -2.4001365635841488e-11, -1.656943301603879e-11, -1.1432299498321554e-11,
    -7.883508380413467e-12, -5.433391673744542e-12, -3.74277211970045e-12, -2.5768659400426193e-12,
    -1.773255564280291e-12, -1.2196542632454983e-12, -8.384800266103962e-13, -5.761609317666323e-13,
    -3.9572580505920285e-13, -2.7167436265872976e-13, -1.8642784114517176e-13, -1.2787471876243642e-13,
    -8.767469780247537e-14, -6.008738009836784e-14, -4.1163784080095116e-14, -2.8188623276517245e-14,
    -1.9295782977184637e-14, -1.3203352790709452e-14, -9.031139488802451e-15, -6.175050307846948e-15,
    -4.2206672610932726e-15, -2.88381468590455e-15, -1.969709007061479e-15, -1.3448940479991974e-15,
    -9.179691067405831e-16, -6.263609788857216e-16, -4.2724848029985236e-16, -2.913386238339509e-16,
    -1.9860022806727125e-16, -1.3534054886338554e-16, -9.220297750161623e-17, -6.279615183915278e-17,
    -4.2755735470454557e-17, -2.9102556099362e-17, -1.980365608997747e-17, -1.3472219051683356e-17,
    -9.162508627638206e-18, -6.229785479075881e-18, -4.234645978909392e-18, -2.8777183585238375e-18,
    -1.9550975224121005e-18, -1.3279425201631104e-18, -9.017425349975741e-19, -6.121811243462529e-19,
    -4.155019328556223e-19, -2.8194441355288706e-19, -1.9127263100005524e-19, -1.2973064793325398e-19,
    -8.796993096771427e-20, -5.963885289146388e-20, -4.042305232230561e-20, -2.739271708121684e-20,
    -1.8558747803188298e-20, -1.2571037223113163e-20, -8.513413823307244e-21, -5.764316833033569e-21,
    -3.902156300283984e-21, -2.6410426875798735e-21, -1.7871513018466765e-21, -1.2091036657733851e-21,
    -8.178680044934758e-22, -5.53122710412831e-22, -3.7400676364925964e-22, -2.5284722824592674e-22,
    -1.7090657568205734e-22, -1.1550006291355303e-22, -7.804221000044143e-23, -5.27232029239899e-23,
    -3.561228811134829e-23, -2.4050538018609232e-23, -1.6239680474836882e-23, -1.0963743145471747e-23,
    -7.400649202295525e-24, -4.9947213757831804e-24, -3.3704203442710686e-24, -2.2739927538774287e-24,
    -1.5340062619483412e-24, -1.0346633343729461e-24, -6.977593505964235e-25, -4.704871258898048e-25,
    -3.1719481217529656e-25, -2.1381660280082307e-25, -1.441101412671522e-25, -9.711496782047782e-26,
    -6.5436043183619e-26, -4.408469450738135e-26, -2.969609107319767e-26,
])


_g_no_noise_n0 = _f_n0


_g_no_noise_n1 = _f_n1


_g_no_noise_n2 = np.array([
    2.765755443164166e-12, 4.202684420432785e-12, 6.386159264683126e-12, 9.70404188057826e-12, 1.4745704269399764e-11,
    2.2406720869482435e-11, 3.404795230917547e-11, 5.173727856323565e-11, 7.861692013334006e-11,
    1.1946159318141317e-10, 1.8152664044308324e-10, 2.758367841177397e-10, 4.1914440645711043e-10,
    6.369051757748002e-10, 9.677995149050842e-10, 1.470602935501787e-09, 2.2346253719150443e-09,
    3.3955733825218316e-09, 5.159651917167698e-09, 7.840185120786664e-09, 1.1913257841418745e-08,
    1.8102255213790617e-08, 2.750630529965741e-08, 4.179541780175434e-08, 6.350693940292564e-08,
    9.649590614468566e-08, 1.4661914047862113e-07, 2.2277433021886486e-07, 3.3847813731007495e-07,
    5.142626733056858e-07, 7.813141849546283e-07, 1.186996836153984e-06, 1.8032363059131644e-06,
    2.7392402660215414e-06, 4.160792602341557e-06, 6.31950619562105e-06, 9.597151130996835e-06,
    1.4572784189324149e-05, 2.2124327212524847e-05, 3.3582121745509356e-05, 5.096077452659498e-05,
    7.730868776374926e-05, 0.00011723403826543193, 0.00017769447428653997, 0.00026917940972504966,
    0.0004074739166599844, 0.000616278939264455, 0.0009310826741802129, 0.001404842438660679, 0.002116254515673664,
    0.00318166598115784, 0.0047720093553532935, 0.007136483233739972, 0.010634975697419738, 0.015781267372791178,
    0.023298576132544994, 0.034187594584760214, 0.049804291413647395, 0.07193989637414311, 0.1028885370624117,
    0.1454797673442115, 0.20304619426871476, 0.27929504461937066, 0.3780624667924131, 0.5029546797346098,
    0.6569187130596685, 0.84182569073221, 1.058171606623829, 1.3049860834140514, 1.5799856655276499,
    1.8799340572026786, 2.2011107084621524, 2.539768546115766, 2.892486019405239, 3.256369667646415,
    3.629114457318379, 4.008961290934627, 4.394599936673976, 4.785057663182296, 5.179598968391721, 5.577647609230684,
    5.9787322718934846, 6.382452060989387, 6.788456335706494, 7.196433776543987, 7.6061067434387875, 8.01722827222713,
    8.429580122921534, 8.842971051323183, 9.257234953986686, 9.67222880508591, 10.087830432880377, 10.503936229407454,
    10.920458888734714, 11.337325251074903, 11.754474306234053, 12.171855387290085, 12.589426567020238,
    13.007153256090483, 13.42500699297545, 13.842964410157103, 14.261006358449286, 14.67911717050405,
    15.097284045019343, 15.515496534390564, 15.933746120174746, 16.352025862522463, 16.77033011152102,
    17.188654270087312, 17.606994599597783, 18.025348060822367, 18.44371218393525, 18.862084962414162,
    19.28046476652488, 19.698850272834996, 20.11724040682763, 20.535634296208023, 20.954031232929445,
    21.372430642322986, 21.790832058011016, 22.209235101526662, 22.62763946576047, 23.04604490151831,
    23.464451206607617, 23.88285821697763, 24.30126579952794, 24.71967384627175, 25.13808226959906,
    25.556490998432732, 25.974899975109338, 26.393309152848214, 26.811718493697917, 27.23012796687004,
    27.648537547387424, 28.06694721498737, 28.485356953231868, 28.90376674878572, 29.32217659083087,
    29.740586470591303, 30.158996380947595, 30.57740631612422, 30.995816271435885, 31.414226243081703,
    31.83263622797829, 32.25104622362431, 32.66945622799057, 33.08786623943097, 33.50627625661012, 33.9246862784447,
    34.34309630405592, 34.761506332730846, 35.179916363891145, 35.598326397067645, 36.01673643187976,
    36.43514646801872, 36.85355650523407, 37.2719665433226, 37.69037658211949, 38.10878662149102, 38.52719666132872,
    38.945606701544584, 39.36401674206723, 39.78242678283874, 40.20083682381214, 40.61924686494932, 41.03765690621936,
    41.45606694759718, 41.87447698906244, 42.29288703059863, 42.71129707219236, 43.129707113832765, 43.54811715551104,
    43.96652719722003, 44.38493723895394, 44.80334728070807, 45.221757322478595, 45.64016736426243,
    46.058577406057054, 46.47698744786043, 46.89539748967091, 47.31380753148716, 47.73221757330808,
    48.150627615132784, 48.569037656960575, 48.98744769879085, 49.405857740623155, 49.824267782457106,
    50.242677824292386, 50.661087866128746, 51.07949790796598, 51.49790794980393, 51.91631799164245,
    52.33472803348145, 52.75313807532082, 53.1715481171605, 53.58995815900043, 54.008368200840565, 54.42677824268086,
    54.84518828452129, 55.26359832636183, 55.68200836820246, 56.100418410043154, 56.51882845188391, 56.93723849372471,
    57.35564853556556, 57.77405857740643, 58.19246861924732, 58.61087866108824, 59.02928870292917, 59.44769874477012,
    59.86610878661108, 60.28451882845204, 60.70292887029302, 61.121338912134, 61.539748953974986, 61.95815899581597,
    62.376569037656964, 62.794979079497956, 63.21338912133895, 63.63179916317995, 64.05020920502095,
    64.46861924686195, 64.88702928870295, 65.30543933054395, 65.72384937238495, 66.14225941422595, 66.56066945606695,
    66.97907949790796, 67.39748953974896, 67.81589958158996, 68.23430962343096, 68.65271966527197, 69.07112970711297,
    69.48953974895397, 69.90794979079499, 70.32635983263599, 70.74476987447699, 71.16317991631799, 71.581589958159,
    72.0,
])


def _g_no_noise_hoisted(varsigma):
    h0 = 1.0/varsigma
    return h0,


def _g_no_noise_term(i, varsigma, h0):
    w = _g_no_noise_w[i]
    n0 = _g_no_noise_n0[i]
    n1 = _g_no_noise_n1[i]
    n2 = _g_no_noise_n2[i]
    t1 = varsigma*varsigma
    t0 = t1
    t2 = _fma(n0, t0, n1)
    t3 = t2*t2
    return h0*w*_fma(n2, t0, n1)/t3


def _g_no_noise_point(varsigma):
    r"""g per unit beta, scheme no-noise  (22b, g-no-noise-x)

        \int_{0}^{\infty} - \frac{\pi x^{4} \left(2 \varsigma^{2} x \left(1 - e^{- 2 x}\right) + e^{- 2 x}\right) e^{- 2 x}}{2 \varsigma \left(1 - e^{- 2 x}\right) \left(\varsigma^{2} x \left(1 - e^{- 2 x}\right) + e^{- 2 x}\right)^{2}}\, dx

    varsigma in [1e-08, 10000], unit 1  intrinsic conductivity, Eq. (24)
    Value in unit 1. Cost: 240 nodes, each 2 div, 2 fma, 4 mul.
    sha256:26eaf10f4b1d14a32cf52230e36cd0324ee8fce90636a1f53e914acd05f23a1f
    """
    varsigma = float(varsigma)
    h0, = _g_no_noise_hoisted(varsigma)
    terms_ = np.empty(240)
    for i in range(240):
        terms_[i] = _g_no_noise_term(i, varsigma, h0)
    total_ = 0.0
    for i in range(240):  # apart: the terms vectorise, the order of the sum is fixed
        total_ += terms_[i]
    return total_


def _g_no_noise_block(varsigma, out):
    h0_ = np.empty(512)
    for start_ in range(0, out.size, 512):
        varsigma_ = varsigma[start_:start_ + 512]
        out_ = out[start_:start_ + 512]
        for j in range(out_.size):
            out_[j] = 0.0
            h0_[j], = _g_no_noise_hoisted(varsigma_[j])
        for i in range(240):
            for j in range(out_.size):
                out_[j] += _g_no_noise_term(i, varsigma_[j], h0_[j])


def _g_no_noise_callback(n, args):
    return _g_no_noise_point(args[0])


_g_no_noise_dvarsigma_w = _g_no_noise_w


_g_no_noise_dvarsigma_n0 = _f_dvarsigma_n0


_g_no_noise_dvarsigma_n1 = _f_dvarsigma_n1


_g_no_noise_dvarsigma_n2 = np.array([
    1.147410475708832e-23, 2.649383450662267e-23, 6.117454523084719e-23, 1.4125264323002527e-22,
    3.261536916008916e-22, 7.530917101843496e-22, 1.7388945846718305e-21, 4.015118989694764e-21,
    9.270930196877952e-21, 2.1406608368162196e-20, 4.9427881785828646e-20, 1.1412889720862481e-19,
    2.635230501964251e-19, 6.084723043930937e-19, 1.4049538515757742e-18, 3.2440094908597093e-18,
    7.490325829209675e-18, 1.729487789413613e-17, 3.993301185949845e-17, 9.220275409230688e-17,
    2.1288856859418782e-16, 4.915374657378143e-16, 1.134895246856942e-15, 2.620285423834805e-15,
    6.049697028490304e-15, 1.3967189854025977e-14, 3.224575853203446e-14, 7.444260330669577e-14,
    1.7185117415534696e-13, 3.9669914573326586e-13, 9.156777834169726e-13, 2.113442233559352e-12,
    4.877491762445033e-12, 1.1255155852490646e-11, 2.5968292619550335e-11, 5.990423783473925e-11,
    1.3815796474679076e-10, 3.1854905854292383e-10, 7.342287819103014e-10, 1.6916383513953183e-09,
    3.8955008105256775e-09, 8.964949805629312e-09, 2.0615729592031138e-08, 4.736298928795472e-08,
    1.0868633192988923e-07, 2.4905248913734184e-07, 5.696995964713828e-07, 1.3003724192378647e-06,
    2.960373416193126e-06, 6.7177997626637605e-06, 1.518449762348562e-05, 3.4158109931369035e-05,
    7.639408941817759e-05, 0.00016965406212706265, 0.000373572599837285, 0.0008142354747059928, 0.0017531874352378891,
    0.003720701164823267, 0.007763023035483672, 0.0158790765882649, 0.031746544059788856, 0.06184163551051298,
    0.11700858292340438, 0.21439684319574673, 0.379445114800416, 0.6473132933519566, 1.0630057403651438,
    1.6795907235972831, 2.5544830168565182, 3.744532054909276, 5.301228089145787, 7.267332526360137,
    9.675636401758489, 12.54971305868215, 15.905915118551434, 19.75570761647591, 24.107655948318342,
    28.968762905122375, 34.34516525996943, 40.24236821004687, 46.665229279135154, 53.61785936847094, 61.1035414662415,
    69.12470913269046, 77.68298865027472, 86.7792896888775, 96.41392375349704, 106.58673157313075, 117.29720552180974,
    128.54459848996933, 140.32801508690036, 152.64648426382124, 165.49901446718775, 178.88463351081757,
    192.80241577299094, 207.25149932387478, 222.231095353654, 237.74049192959248, 253.77905374113786,
    270.34621914215955, 287.4414954913143, 305.06445353359646, 323.2147213580802, 341.8919783039935,
    361.0959490630284, 380.82639813327563, 401.0831247129054, 421.86595807408287, 443.1747534248861,
    465.00938824539827, 487.369759070689, 510.2557786857623, 533.6673736939957, 557.604482419811, 582.0670531073571,
    607.0550423791474, 632.5684139213928, 658.607137365874, 685.1711873413597, 712.2605426706609, 739.875185692326,
    768.0151016886612, 796.6802784041971, 825.8707056409045, 855.586374918384, 885.8272791889596, 916.5934125990775,
    947.884770289696, 979.7013482294599, 1012.0431430754027, 1044.910152056732, 1078.3023728779542, 1112.219803638177,
    1146.662442763938, 1181.6302889533308, 1217.1233411295527, 1253.1415984023167, 1289.6850600358048,
    1326.7537254220777, 1364.3475940590151, 1402.4666655320302, 1441.1109394989141, 1480.2804156772847,
    1519.975093834194, 1560.1949737775274, 1600.940055348888, 1642.2103384177142, 1684.0058228764126,
    1726.3265086363415, 1769.172395624489, 1812.5434837807297, 1856.4397730555636, 1900.861263408245,
    1945.8079548052422, 1991.2798472189659, 2037.2769406267203, 2083.799235009839, 2130.846730352972,
    2178.4194266434997, 2226.5173238710486, 2275.1404220270915, 2324.2887211046236, 2373.9622210978873,
    2424.160922002155, 2474.8848238135424, 2526.1339265288602, 2577.908230145489, 2630.2077346612796,
    2683.032440074466, 2736.382346383601, 2790.2574535874946, 2844.657761685172, 2899.583270675833,
    2955.0339805588205, 3011.009891333597, 3067.51100299972, 3124.537315556828, 3182.088829004624, 3240.1655433428646,
    3298.76745857135, 3357.8945746899167, 3417.5468916984305, 3477.724409596782, 3538.427128384881, 3599.655048062654,
    3661.4081686300397, 3723.6864900869896, 3786.4900124334627, 3849.8187356694257, 3913.6726597948514,
    3978.051784809718, 4042.956110714007, 4108.385637507703, 4174.340365190795, 4240.820293763271, 4307.825423225126,
    4375.355753576349, 4443.411284816938, 4511.992016946887, 4581.0979499661935, 4650.729083874853, 4720.885418672864,
    4791.5669543602235, 4862.773690936931, 4934.505628402985, 5006.762766758384, 5079.545106003126, 5152.852646137213,
    5226.685387160643, 5301.0433290734145, 5375.9264718755285, 5451.334815566984, 5527.26836014778, 5603.727105617919,
    5680.711051977398, 5758.220199226217, 5836.254547364378, 5914.814096391879, 5993.89884630872, 6073.508797114902,
    6153.643948810425, 6234.304301395287, 6315.489854869491, 6397.200609233034, 6479.436564485918, 6562.197720628142,
    6645.484077659707, 6729.295635580611, 6813.632394390856, 6898.4943540904405, 6983.881514679366, 7069.793876157631,
    7156.231438525237, 7243.194201782182, 7330.682165928468, 7418.695330964094, 7507.23369688906, 7596.297263703366,
    7685.886031407013, 7776.0,
])


_g_no_noise_dvarsigma_n3 = np.array([
    4.148626265339612e-12, 6.304013707117651e-12, 9.57921468948779e-12, 1.4556017476858457e-11,
    2.2118471468624293e-11, 3.360992220861183e-11, 5.10716304563124e-11, 7.76053596371199e-11, 1.1792433460299331e-10,
    1.791904312317583e-10, 2.722862920647119e-10, 4.137483044206595e-10, 6.287037380259942e-10, 9.553336534692364e-10,
    1.4516541111047747e-09, 2.2058198110685837e-09, 3.3517796075182413e-09, 5.093063280127126e-09,
    7.738921953489139e-09, 1.1759236392562201e-08, 1.7867936355247416e-08, 2.7149729601952968e-08,
    4.1252615341811694e-08, 6.268031042023986e-08, 9.523640443816786e-08, 1.4469889978011993e-07,
    2.198445061432743e-07, 3.3400379313651026e-07, 5.074218647757097e-07, 7.708409262146565e-07,
    1.170935577761147e-06, 1.7785559439967312e-06, 2.7012234743874328e-06, 4.102062781840219e-06,
    6.228464605912759e-06, 9.455444713715692e-06, 1.4351164331342954e-05, 2.177581002313862e-05,
    3.303057676069446e-05, 5.008169261621294e-05, 7.589644684207705e-05, 0.00011494566458395326,
    0.00017395219216217526, 0.0002630005020101109, 0.0003971717908752723, 0.0005989352980416735,
    0.0009016123254960624, 0.0013543334251242616, 0.0020290220778248114, 0.0030300340989968103, 0.00450710520624615,
    0.0066721044424080875, 0.009819579941535254, 0.014349945131755531, 0.02079203514623417, 0.029818318726480657,
    0.042241185816190865, 0.0589730895914466, 0.08092901644851175, 0.10885106332696473, 0.14304809466588825,
    0.1830743933204855, 0.22741952926789993, 0.27333278923976995, 0.31692710549699166, 0.35366053830173017,
    0.3791627596355993, 0.3902010494444648, 0.38546162916097715, 0.365850977422352, 0.33420731890837097,
    0.29455524805863614, 0.251197219434031, 0.20793930315349313, 0.16762696188590778, 0.13201278364466082,
    0.10187096582160947, 0.07723821248678814, 0.05767919254425054, 0.04251470297282117, 0.03098813325935838,
    0.02237055682546135, 0.01601659007758804, 0.011386044397358004, 0.008044632644665919, 0.005653609245453453,
    0.003954868803976754, 0.002755364991388938, 0.0019128548791222664, 0.0013238024203010756, 0.0009136033659740962,
    0.0006289524790441574, 0.00043203278337917837, 0.0002961770195626361, 0.0002026774293163336,
    0.00013846851993356494, 9.446067930193247e-05, 6.43517094187495e-05, 4.37850605765734e-05, 2.975710706144934e-05,
    2.0201864593006447e-05, 1.370127861510538e-05, 9.283867249383151e-06, 6.285229104568476e-06,
    4.251685948836364e-06, 2.873891077265507e-06, 1.9411882878199843e-06, 1.310299767654511e-06,
    8.838838091762577e-07, 5.958757616517856e-07, 4.0148156196494027e-07, 2.7035667081033274e-07,
    1.8196232895083606e-07, 1.224078487704391e-07, 8.230574325255444e-08, 5.531630329034933e-08,
    3.7160941854444494e-08, 2.4953915530288562e-08, 1.67500642702692e-08, 1.1238981349537097e-08,
    7.53835536173979e-09, 5.05442258872235e-09, 3.3877981876655493e-09, 2.269969279548989e-09, 1.5204915933585165e-09,
    1.018156444236763e-09, 6.815787619317636e-10, 4.561345685048764e-10, 3.051753595110773e-10, 2.041218123404378e-10,
    1.3649494868207302e-10, 9.125034556354876e-11, 6.098831346522434e-11, 4.0752676218182976e-11,
    2.7224890243335675e-11, 1.8183588107362016e-11, 1.21422535578179e-11, 8.106398946291525e-12,
    5.4108836406424775e-12, 3.6109579930613395e-12, 2.409312141909498e-12, 1.6072460541281777e-12,
    1.0719943974030314e-12, 7.148675887762066e-13, 4.76632504507643e-13, 3.1773759084952586e-13,
    2.1177870812324374e-13, 1.4113233814962109e-13, 9.403792729443549e-14, 6.264890583549444e-14,
    4.173106456159742e-14, 2.7793453325003607e-14, 1.8508197302643436e-14, 1.2323263314414867e-14,
    8.204057968729067e-15, 5.461028406148868e-15, 3.6346631441258285e-15, 2.418795574271226e-15,
    1.6094616706994788e-15, 1.0708034348317957e-15, 7.12340518302184e-16, 4.73822205896433e-16,
    3.1513315879216055e-16, 2.0956789544115632e-16, 1.3935044287077193e-16, 9.265009536974637e-17,
    6.159397597412107e-17, 4.0943632069653147e-17, 2.7213921657571854e-17, 1.8086452249127822e-17,
    1.2019155731892676e-17, 7.986447916361547e-18, 5.306317987242614e-18, 3.525279428262399e-18,
    2.3418292482752266e-18, 1.5555322767764058e-18, 1.0331553951754907e-18, 6.861447855929511e-19,
    4.556486051113184e-19, 3.0255833667800393e-19, 2.0088783076254452e-19, 1.3337184822293991e-19,
    8.854037109739279e-20, 5.877406267729832e-20, 3.9011967501601746e-20, 2.5892757988680784e-20,
    1.718413283978145e-20, 1.1403713615201625e-20, 7.56719390952676e-21, 5.021041360947159e-21,
    3.3313755463778036e-21, 2.2101651080539967e-21, 1.4662149176942437e-21, 9.726190892529245e-22,
    6.451498828181317e-22, 4.279091401645045e-22, 2.8380237701634987e-22, 1.8821508483249477e-22,
    1.248151088775082e-22, 8.27665047277094e-23, 5.488038819790995e-23, 3.6387750770441536e-23,
    2.4125098199330015e-23, 1.59940763951244e-23, 1.0602927428216792e-23, 7.028607622346556e-24,
    4.6589712497702215e-24, 3.08807833968959e-24, 2.0467483773087997e-24, 1.3564968195249826e-24,
    8.989832304909848e-25, 5.957488141255281e-25, 3.947788351681229e-25, 2.615916650685329e-25,
    1.7332994167599882e-25, 1.1484264941237375e-25, 7.608744644492147e-26, 5.0408441884724735e-26,
    3.3394447027849916e-26, 2.2122092902068176e-26, 1.4654108041449974e-26, 9.706754216647004e-27,
    6.4293990729148295e-27, 4.258421785597804e-27, 2.8203898225093263e-27, 1.8678930282527136e-27,
    1.2370221720211497e-27, 8.191921931172287e-28, 5.424718139543845e-28, 3.592128073133965e-28,
    2.378537018377059e-28, 1.5748953009649386e-28, 1.0427431071058826e-28, 6.903781396823839e-29,
    4.570681816800621e-29, 3.0259335725448184e-29, 2.00319126264164e-29, 1.3260816118497587e-29,
    8.778151561552292e-30, 5.810601052822827e-30,
])


_g_no_noise_dvarsigma_n4 = _g_printed_dvarsigma_n4


def _g_no_noise_dvarsigma_hoisted(varsigma):
    t0 = varsigma*varsigma
    h0 = 1.0/t0
    return h0,


def _g_no_noise_dvarsigma_term(i, varsigma, h0):
    w = _g_no_noise_dvarsigma_w[i]
    n0 = _g_no_noise_dvarsigma_n0[i]
    n1 = _g_no_noise_dvarsigma_n1[i]
    n2 = _g_no_noise_dvarsigma_n2[i]
    n3 = _g_no_noise_dvarsigma_n3[i]
    n4 = _g_no_noise_dvarsigma_n4[i]
    t2 = varsigma*varsigma
    t1 = t2
    t3 = t2*t2
    t4 = _fma(n0, t1, n1)
    t5 = t4*t4
    t6 = t5*t4
    return h0*w*_fma(n3, t1, _fma(n2, t3, n4))/t6


def _g_no_noise_dvarsigma_point(varsigma):
    r"""derivative of g_no_noise with respect to varsigma  (22b, g-no-noise-x)

        \int_{0}^{\infty} \frac{\pi x^{4} \left(6 \varsigma^{4} x^{2} \left(-1 + e^{- 2 x}\right)^{2} - 3 \varsigma^{2} x \left(-1 + e^{- 2 x}\right) e^{- 2 x} + e^{- 4 x}\right) e^{- 2 x}}{2 \varsigma^{2} \left(-1 + e^{- 2 x}\right) \left(\varsigma^{2} x \left(-1 + e^{- 2 x}\right) - e^{- 2 x}\right)^{3}}\, dx

    varsigma in [1e-08, 10000], unit 1  intrinsic conductivity, Eq. (24)
    Value in unit 1. Cost: 240 nodes, each 2 div, 3 fma, 7 mul.
    sha256:934167e0615fd329d4789c8bcb3c121b1177ec43a4c8545f34e62e91ee7037db
    """
    varsigma = float(varsigma)
    h0, = _g_no_noise_dvarsigma_hoisted(varsigma)
    terms_ = np.empty(240)
    for i in range(240):
        terms_[i] = _g_no_noise_dvarsigma_term(i, varsigma, h0)
    total_ = 0.0
    for i in range(240):  # apart: the terms vectorise, the order of the sum is fixed
        total_ += terms_[i]
    return total_


def _g_no_noise_dvarsigma_block(varsigma, out):
    h0_ = np.empty(512)
    for start_ in range(0, out.size, 512):
        varsigma_ = varsigma[start_:start_ + 512]
        out_ = out[start_:start_ + 512]
        for j in range(out_.size):
            out_[j] = 0.0
            h0_[j], = _g_no_noise_dvarsigma_hoisted(varsigma_[j])
        for i in range(240):
            for j in range(out_.size):
                out_[j] += _g_no_noise_dvarsigma_term(i, varsigma_[j], h0_[j])


def _g_no_noise_dvarsigma_callback(n, args):
    return _g_no_noise_dvarsigma_point(args[0])


_g_complete_w = _g_printed_w


_g_complete_n0 = _f_n0


_g_complete_n1 = _f_n1


_g_complete_n2 = _f_dvarsigma_n0


def _g_complete_hoisted(varsigma):
    h0 = 1.0/varsigma
    return h0,


def _g_complete_term(i, varsigma, h0):
    w = _g_complete_w[i]
    n0 = _g_complete_n0[i]
    n1 = _g_complete_n1[i]
    n2 = _g_complete_n2[i]
    t1 = varsigma*varsigma
    t0 = t1
    t2 = _fma(n0, t0, n1)
    t3 = t2*t2
    return h0*w*_fma(n2, t0, n1)/t3


def _g_complete_point(varsigma):
    r"""g per unit beta, scheme complete  (22b, g-complete-x)

        \int_{0}^{\infty} \frac{\pi x^{4} \left(- \varsigma^{2} x \left(1 - e^{- 2 x}\right) + e^{- 2 x}\right) e^{- 2 x}}{4 \varsigma \left(1 - e^{- 2 x}\right) \left(\varsigma^{2} x \left(1 - e^{- 2 x}\right) + e^{- 2 x}\right)^{2}}\, dx

    varsigma in [1e-08, 10000], unit 1  intrinsic conductivity, Eq. (24)
    Value in unit 1. Cost: 240 nodes, each 2 div, 2 fma, 4 mul.
    sha256:b1b8429b62fdf2efa490e0240880e22ad4250e3bd16a7142bb6532872e334503
    """
    varsigma = float(varsigma)
    h0, = _g_complete_hoisted(varsigma)
    terms_ = np.empty(240)
    for i in range(240):
        terms_[i] = _g_complete_term(i, varsigma, h0)
    total_ = 0.0
    for i in range(240):  # apart: the terms vectorise, the order of the sum is fixed
        total_ += terms_[i]
    return total_


def _g_complete_block(varsigma, out):
    h0_ = np.empty(512)
    for start_ in range(0, out.size, 512):
        varsigma_ = varsigma[start_:start_ + 512]
        out_ = out[start_:start_ + 512]
        for j in range(out_.size):
            out_[j] = 0.0
            h0_[j], = _g_complete_hoisted(varsigma_[j])
        for i in range(240):
            for j in range(out_.size):
                out_[j] += _g_complete_term(i, varsigma_[j], h0_[j])


def _g_complete_callback(n, args):
    return _g_complete_point(args[0])


_g_complete_dvarsigma_w = np.array([
    -3.927712931312805e-26, -9.069133380097912e-26, -2.0940727782991365e-25, -4.835235920750454e-25,
    -1.1164607578605246e-24, -2.5779181746782608e-24, -5.952434647028042e-24, -1.374421526734345e-23,
    -3.173547633319179e-23, -7.327735720440153e-23, -1.6919760431579005e-22, -3.906772944407658e-22,
    -9.020727813941626e-22, -2.0828802540379107e-21, -4.809347788472981e-21, -1.1104705031822804e-20,
    -2.564050589674675e-20, -5.920311721674555e-20, -1.3669751299835913e-19, -3.1562707777665987e-19,
    -7.287606920511359e-19, -1.6826429916836444e-18, -3.885031378363917e-18, -8.96998143307043e-18,
    -2.0710077909011908e-17, -4.781492828813181e-17, -1.1039131718516393e-16, -2.5485522406782066e-16,
    -5.883508840872311e-16, -1.3581879136795804e-15, -3.1351576017303087e-15, -7.236513766161755e-15,
    -1.6701791155611173e-14, -3.854356620912693e-14, -8.893762301051595e-14, -2.0518758989046175e-13,
    -4.732959735113474e-13, -1.0914685217607203e-12, -2.5162995645538053e-12, -5.799047846763197e-12,
    -1.3358508158420918e-11, -3.0755407585839e-11, -7.076073907820171e-11, -1.6266836497638337e-10,
    -3.735690161636819e-10, -8.568285748483821e-10, -1.962220430542734e-09, -4.485180494600807e-09,
    -1.022831348572372e-08, -2.3259101497547136e-08, -5.270724490140795e-08, -1.1893265223758441e-07,
    -2.6698109045972396e-07, -5.955547740340662e-07, -1.3183859421502264e-06, -2.891688867123689e-06,
    -6.272404820894184e-06, -1.3425793360295693e-05, -2.828617585121508e-05, -5.849156443426349e-05,
    -0.00011833377597701454, -0.00023340116671878808, -0.0004471546591442627, -0.000828891883789477,
    -0.0014809860808484517, -0.0025410854634947823, -0.004173103660901258, -0.006541244363438484,
    -0.009765972045627746, -0.013869834515146088, -0.018730748395963275, -0.02406431008031708, -0.029449871501806786,
    -0.034398808668075084, -0.03844577158102772, -0.04123449764300885, -0.04257349254149179, -0.0424502125558742,
    -0.041007497060448865, -0.038496107598247065, -0.035219874013973966, -0.03148670535725217, -0.027572890984935438,
    -0.023702565206045606, -0.020040434846628586, -0.016694107892432343, -0.013722137271804467, -0.01114454052510265,
    -0.008953516976670102, -0.0071230096875270115, -0.005616487629488408, -0.004392817406596667,
    -0.003410382442666506, -0.0026297435688277418, -0.002015171177247961, -0.0015353581879518686,
    -0.0011635751307029314, -0.0008774727323713692, -0.0006586842219438475, -0.0004923341595839316,
    -0.00036652452225254304, -0.000271841677532709, -0.0002009084936469564, -0.00014799262715756365,
    -0.00010867350861311207, -7.95654209377721e-05, -5.809129790683485e-05, -4.2300667939284894e-05,
    -3.072495155049384e-05, -2.2263680774391056e-05, -1.6095869209712545e-05, -1.161154284468678e-05,
    -8.359234415045318e-06, -6.005985210431598e-06, -4.307056870900214e-06, -3.083120643041722e-06,
    -2.203163555383742e-06, -1.571737333157466e-06, -1.1194869722420447e-06, -7.961430017156052e-07,
    -5.65355499794611e-07, -4.008987887711196e-07, -2.838920209074495e-07, -2.0076982431611975e-07,
    -1.4180476951799572e-07, -1.0003446392330619e-07, -7.04844214630074e-08, -4.9606507161879246e-08,
    -3.487407141370715e-08, -2.449067844429578e-08, -1.718098468364667e-08, -1.2040889183366739e-08,
    -8.430355388383933e-09, -5.89688882561924e-09, -4.1209947855898215e-09, -2.8773655727252717e-09,
    -2.007303964964901e-09, -1.3991592390053934e-09, -9.744675274315662e-10, -6.781467926297353e-10,
    -4.715694319554755e-10, -3.2767421247030263e-10, -2.2752142266377456e-10, -1.578680032665563e-10,
    -1.0946260499809715e-10, -7.584815549991304e-11, -5.252176275606135e-11, -3.6345927110379346e-11,
    -2.5136296648467877e-11, -1.737330969583296e-11, -1.2000682817920744e-11, -8.284716508019395e-12,
    -5.716149749160777e-12, -3.9417541902067335e-12, -2.716695836872271e-12, -1.871386059850225e-12,
    -1.2884329700213096e-12, -8.866277821401455e-13, -6.098271316227492e-13, -4.192400133051981e-13,
    -2.8808046588331616e-13, -1.9786290252960143e-13, -1.3583718132936488e-13, -9.321392057258588e-14,
    -6.393735938121821e-14, -4.3837348901237685e-14, -3.004369004918392e-14, -2.0581892040047558e-14,
    -1.4094311638258622e-14, -9.647891488592318e-15, -6.601676395354726e-15, -4.5155697444012256e-15,
    -3.087525153923474e-15, -2.1103336305466363e-15, -1.441907342952275e-15, -9.848545035307395e-16,
    -6.724470239995987e-16, -4.5898455337029155e-16, -3.131804894428608e-16, -2.1362424014992618e-16,
    -1.4566931191697545e-16, -9.930011403363563e-17, -6.767027443169277e-17, -4.6101488750808117e-17,
    -3.139807591957639e-17, -2.1377867735227278e-17, -1.4551278049681e-17, -9.901828044988735e-18,
    -6.736109525841678e-18, -4.581254313819103e-18, -3.1148927395379406e-18, -2.117322989454696e-18,
    -1.4388591792619187e-18, -9.775487612060502e-19, -6.639712600815552e-19, -4.508712674987871e-19,
    -3.0609056217312644e-19, -2.0775096642781115e-19, -1.4097220677644353e-19, -9.563631550002762e-20,
    -6.486532396662699e-20, -4.3984965483857133e-20, -2.981942644573194e-20, -2.0211526161152804e-20,
    -1.369635854060842e-20, -9.279373901594149e-21, -6.2855186115565815e-21, -4.256706911653622e-21,
    -2.8821584165167843e-21, -1.951078150141992e-21, -1.3205213437899368e-21, -8.935756509233382e-22,
    -6.045518328866926e-22, -4.089340022467379e-22, -2.765613552064155e-22, -1.8700338182462982e-22,
    -1.2642361412296337e-22, -8.545328784102867e-23, -5.775003145677651e-23, -3.9021105000220715e-23,
    -2.636160146199495e-23, -1.7806144055674146e-23, -1.2025269009304616e-23, -8.119840237418441e-24,
    -5.4818715727358735e-24, -3.700324601147763e-24, -2.4973606878915902e-24, -1.6852101721355343e-24,
    -1.1369963769387143e-24, -7.670031309741706e-25, -5.173316671864731e-25, -3.4887967529821177e-25,
    -2.352435629449024e-25, -1.5859740608764828e-25, -1.0690830140041153e-25, -7.20550706335761e-26,
    -4.855748391023891e-26, -3.27180215918095e-26, -2.2042347253690674e-26, -1.4848045536598835e-26,
])


_g_complete_dvarsigma_n0 = _f_dvarsigma_n0


_g_complete_dvarsigma_n1 = _f_dvarsigma_n1


_g_complete_dvarsigma_n2 = np.array([
    5.73705237854416e-24, 1.3246917253311335e-23, 3.058727261542359e-23, 7.062632161501263e-23, 1.630768458004458e-22,
    3.765458550921748e-22, 8.694472923359153e-22, 2.007559494847382e-21, 4.635465098438976e-21,
    1.0703304184081098e-20, 2.4713940892914323e-20, 5.706444860431241e-20, 1.3176152509821255e-19,
    3.0423615219654687e-19, 7.024769257878871e-19, 1.6220047454298546e-18, 3.745162914604837e-18,
    8.647438947068065e-18, 1.9966505929749224e-17, 4.610137704615344e-17, 1.0644428429709391e-16,
    2.4576873286890713e-16, 5.67447623428471e-16, 1.3101427119174025e-15, 3.024848514245152e-15,
    6.983594927012989e-15, 1.612287926601723e-14, 3.7221301653347884e-14, 8.592558707767348e-14,
    1.9834957286663293e-13, 4.578388917084863e-13, 1.056721116779676e-12, 2.4387458812225166e-12,
    5.627577926245323e-12, 1.2984146309775167e-11, 2.9952118917369626e-11, 6.907898237339538e-11,
    1.5927452927146192e-10, 3.671143909551507e-10, 8.458191756976591e-10, 1.9477504052628388e-09,
    4.482474902814656e-09, 1.0307864796015569e-08, 2.368149464397736e-08, 5.4343165964944614e-08,
    1.2452624456867092e-07, 2.848497982356914e-07, 6.501862096189324e-07, 1.480186708096563e-06,
    3.3588998813318802e-06, 7.59224881174281e-06, 1.7079054965684517e-05, 3.8197044709088794e-05,
    8.482703106353132e-05, 0.0001867862999186425, 0.0004071177373529964, 0.0008765937176189446, 0.0018603505824116334,
    0.003881511517741836, 0.00793953829413245, 0.015873272029894428, 0.03092081775525649, 0.05850429146170219,
    0.10719842159787336, 0.189722557400208, 0.3236566466759783, 0.5315028701825719, 0.8397953617986416,
    1.2772415084282591, 1.872266027454638, 2.6506140445728934, 3.6336662631800687, 4.837818200879244,
    6.274856529341075, 7.952957559275717, 9.877853808237955, 12.053827974159171, 14.484381452561188,
    17.172582629984714, 20.121184105023435, 23.332614639567577, 26.80892968423547, 30.55177073312075,
    34.56235456634523, 38.84149432513736, 43.38964484443875, 48.20696187674852, 53.293365786565374, 58.64860276090487,
    64.27229924498467, 70.16400754345018, 76.32324213191062, 82.74950723359387, 89.44231675540878, 96.40120788649547,
    103.62574966193739, 111.115547676827, 118.87024596479624, 126.88952687056893, 135.17310957107978,
    143.72074774565715, 152.53222676679823, 161.6073606790401, 170.94598915199674, 180.5479745315142,
    190.41319906663782, 200.5415623564527, 210.93297903704143, 221.58737671244305, 232.50469412269914,
    243.6848795353445, 255.12788934288116, 266.83368684699786, 278.8022412099055, 291.03352655367854,
    303.5275211895737, 316.2842069606964, 329.303568682937, 342.5855936706798, 356.13027133533046, 369.937592846163,
    384.0075508443306, 398.34013920209856, 412.93535282045224, 427.793187459192, 442.9136395944798,
    458.29670629953876, 473.942385144848, 489.85067411472994, 506.02157153770133, 522.455076028366, 539.1511864389771,
    556.1099018190885, 573.331221381969, 590.8151444766654, 608.5616705647764, 626.5707992011584, 644.8425300179024,
    663.3768627110388, 682.1737970295076, 701.2333327660151, 720.5554697494571, 740.1402078386424, 759.987546917097,
    780.0974868887637, 800.470027674444, 821.1051692088571, 842.0029114382063, 863.1632543181707, 884.5861978122444,
    906.2717418903649, 928.2198865277818, 950.4306317041224, 972.9039774026211, 995.6399236094829, 1018.6384703133601,
    1041.8996175049194, 1065.423365176486, 1089.2097133217499, 1113.2586619355243, 1137.5702110135458,
    1162.1443605523118, 1186.9811105489437, 1212.0804610010775, 1237.4424119067712, 1263.0669632644301,
    1288.9541150727446, 1315.1038673306398, 1341.516220037233, 1368.1911731918005, 1395.1287267937473,
    1422.328880842586, 1449.7916353379164, 1477.5169902794103, 1505.5049456667984, 1533.75550149986,
    1562.268657778414, 1591.044414502312, 1620.0827716714323, 1649.383729285675, 1678.9472873449583,
    1708.7734458492152, 1738.862204798391, 1769.2135641924406, 1799.827524031327, 1830.7040843150198,
    1861.8432450434948, 1893.2450062167313, 1924.9093678347128, 1956.8363298974257, 1989.025892404859,
    2021.4780553570035, 2054.1928187538515, 2087.1701825953974, 2120.4101468816357, 2153.912711612563,
    2187.6778767881747, 2221.705642408469, 2255.9960084734435, 2290.5489749830967, 2325.3645419374266,
    2360.442709336432, 2395.7834771801117, 2431.3868454684657, 2467.2528142014926, 2503.381383379192,
    2539.772553001563, 2576.4263230686065, 2613.3426935803213, 2650.5216645367072, 2687.9632359377642,
    2725.667407783492, 2763.63418007389, 2801.8635528089594, 2840.355525988699, 2879.1100996131086, 2918.127273682189,
    2957.4070481959393, 2996.94942315436, 3036.754398557451, 3076.8219744052126, 3117.1521506976437,
    3157.7449274347455, 3198.600304616517, 3239.718282242959, 3281.098860314071, 3322.7420388298533,
    3364.6478177903055, 3406.816197195428, 3449.2471770452203, 3491.940757339683, 3534.8969380788153,
    3578.1157192626183, 3621.597100891091, 3665.341082964234, 3709.347665482047, 3753.61684844453, 3798.148631851683,
    3842.9430157035067, 3888.0,
])


_g_complete_dvarsigma_n3 = np.array([
    -8.297252530679224e-12, -1.2608027414235303e-11, -1.915842937897558e-11, -2.9112034953716914e-11,
    -4.4236942937248586e-11, -6.721984441722366e-11, -1.021432609126248e-10, -1.552107192742398e-10,
    -2.3584866920598663e-10, -3.583808624635166e-10, -5.445725841294238e-10, -8.27496608841319e-10,
    -1.2574074760519884e-09, -1.910667306938473e-09, -2.9033082222095495e-09, -4.411639622137167e-09,
    -6.703559215036483e-09, -1.0186126560254253e-08, -1.5477843906978277e-08, -2.3518472785124402e-08,
    -3.573587271049483e-08, -5.4299459203905936e-08, -8.250523068362339e-08, -1.2536062084047972e-07,
    -1.9047280887633571e-07, -2.8939779956023987e-07, -4.396890122865486e-07, -6.680075862730205e-07,
    -1.0148437295514194e-06, -1.541681852429313e-06, -2.341871155522294e-06, -3.5571118879934623e-06,
    -5.4024469487748655e-06, -8.204125563680438e-06, -1.2456929211825519e-05, -1.8910889427431384e-05,
    -2.8702328662685907e-05, -4.355162004627724e-05, -6.606115352138892e-05, -0.00010016338523242588,
    -0.0001517928936841541, -0.00022989132916790653, -0.0003479043843243505, -0.0005260010040202218,
    -0.0007943435817505446, -0.001197870596083347, -0.0018032246509921248, -0.0027086668502485233,
    -0.004058044155649623, -0.006060068197993621, -0.0090142104124923, -0.013344208884816175, -0.01963915988307051,
    -0.028699890263511062, -0.04158407029246834, -0.059636637452961314, -0.08448237163238173, -0.1179461791828932,
    -0.1618580328970235, -0.21770212665392946, -0.2860961893317765, -0.366148786640971, -0.45483905853579987,
    -0.5466655784795399, -0.6338542109939833, -0.7073210766034603, -0.7583255192711986, -0.7804020988889296,
    -0.7709232583219543, -0.731701954844704, -0.6684146378167419, -0.5891104961172723, -0.502394438868062,
    -0.41587860630698625, -0.33525392377181557, -0.26402556728932164, -0.20374193164321894, -0.15447642497357628,
    -0.11535838508850108, -0.08502940594564234, -0.06197626651871676, -0.0447411136509227, -0.03203318015517608,
    -0.022772088794716008, -0.016089265289331838, -0.011307218490906906, -0.007909737607953509, -0.005510729982777876,
    -0.0038257097582445328, -0.0026476048406021513, -0.0018272067319481924, -0.0012579049580883149,
    -0.0008640655667583567, -0.0005923540391252722, -0.0004053548586326672, -0.0002769370398671299,
    -0.00018892135860386494, -0.000128703418837499, -8.75701211531468e-05, -5.951421412289868e-05,
    -4.0403729186012894e-05, -2.740255723021076e-05, -1.8567734498766303e-05, -1.2570458209136952e-05,
    -8.503371897672729e-06, -5.747782154531014e-06, -3.882376575639969e-06, -2.620599535309022e-06,
    -1.7677676183525153e-06, -1.1917515233035713e-06, -8.029631239298805e-07, -5.407133416206655e-07,
    -3.6392465790167213e-07, -2.448156975408782e-07, -1.646114865051089e-07, -1.1063260658069867e-07,
    -7.432188370888899e-08, -4.9907831060577125e-08, -3.35001285405384e-08, -2.2477962699074194e-08,
    -1.507671072347958e-08, -1.01088451774447e-08, -6.775596375331099e-09, -4.539938559097978e-09,
    -3.040983186717033e-09, -2.036312888473526e-09, -1.3631575238635272e-09, -9.122691370097528e-10,
    -6.103507190221546e-10, -4.082436246808756e-10, -2.7298989736414604e-10, -1.8250069112709752e-10,
    -1.219766269304487e-10, -8.150535243636595e-11, -5.444978048667135e-11, -3.636717621472403e-11,
    -2.42845071156358e-11, -1.621279789258305e-11, -1.0821767281284955e-11, -7.221915986122679e-12,
    -4.818624283818996e-12, -3.2144921082563554e-12, -2.143988794806063e-12, -1.4297351775524132e-12,
    -9.53265009015286e-13, -6.354751816990517e-13, -4.235574162464875e-13, -2.8226467629924217e-13,
    -1.8807585458887098e-13, -1.2529781167098888e-13, -8.346212912319484e-14, -5.558690665000721e-14,
    -3.701639460528687e-14, -2.4646526628829734e-14, -1.6408115937458134e-14, -1.0922056812297735e-14,
    -7.269326288251657e-15, -4.837591148542452e-15, -3.2189233413989577e-15, -2.1416068696635913e-15,
    -1.424681036604368e-15, -9.47644411792866e-16, -6.302663175843211e-16, -4.1913579088231263e-16,
    -2.7870088574154386e-16, -1.8530019073949275e-16, -1.2318795194824215e-16, -8.188726413930629e-17,
    -5.442784331514371e-17, -3.6172904498255645e-17, -2.4038311463785352e-17, -1.5972895832723094e-17,
    -1.0612635974485229e-17, -7.050558856524798e-18, -4.683658496550453e-18, -3.1110645535528117e-18,
    -2.0663107903509815e-18, -1.3722895711859023e-18, -9.112972102226367e-19, -6.051166733560079e-19,
    -4.0177566152508903e-19, -2.6674369644587983e-19, -1.7708074219478558e-19, -1.1754812535459664e-19,
    -7.802393500320349e-20, -5.178551597736157e-20, -3.43682656795629e-20, -2.280742723040325e-20,
    -1.513438781905352e-20, -1.0042082721894319e-20, -6.662751092755607e-21, -4.420330216107993e-21,
    -2.9324298353884875e-21, -1.945238178505849e-21, -1.2902997656362634e-21, -8.55818280329009e-22,
    -5.676047540326997e-22, -3.7643016966498953e-22, -2.496302177550164e-22, -1.655330094554188e-22,
    -1.097607763958199e-22, -7.277550154088307e-23, -4.825019639866003e-23, -3.19881527902488e-23,
    -2.1205854856433585e-23, -1.405721524469311e-23, -9.317942499540443e-24, -6.17615667937918e-24,
    -4.0934967546175994e-24, -2.7129936390499653e-24, -1.7979664609819695e-24, -1.1914976282510561e-24,
    -7.895576703362458e-25, -5.231833301370658e-25, -3.4665988335199764e-25, -2.296852988247475e-25,
    -1.5217489288984295e-25, -1.0081688376944947e-25, -6.678889405569983e-26, -4.424418580413635e-26,
    -2.930821608289995e-26, -1.9413508433294008e-26, -1.2858798145829659e-26, -8.516843571195608e-27,
    -5.640779645018653e-27, -3.735786056505427e-27, -2.4740443440422993e-27, -1.6383843862344573e-27,
    -1.084943627908769e-27, -7.18425614626793e-28, -4.757074036754118e-28, -3.149790601929877e-28,
    -2.0854862142117652e-28, -1.3807562793647679e-28, -9.141363633601242e-29, -6.051867145089637e-29,
    -4.00638252528328e-29, -2.6521632236995174e-29, -1.7556303123104585e-29, -1.1621202105645654e-29,
])


_g_complete_dvarsigma_n4 = np.array([
    -0.999996673892038, -0.9999958999163439, -0.9999949458393151, -0.9999937697523206, -0.9999923199949651,
    -0.9999905328860207, -0.9999883299264265, -0.9999856143515464, -0.9999822668813187, -0.999978140481739,
    -0.9999730539077516, -0.9999667837441958, -0.9999590545956223, -0.999949526994706, -0.9999377824991091,
    -0.9999233053236591, -0.999905459703303, -0.9998834619959575, -0.9998563463051272, -0.9998229221202618,
    -0.9997817221263696, -0.9997309379089243, -0.9996683407580282, -0.9995911841359058, -0.9994960835885783,
    -0.9993788689255424, -0.9992344023243714, -0.9990563545981611, -0.998836930144022, -0.99856652901558,
    -0.9982333320719197, -0.9978227921876055, -0.99731701100458, -0.9966939766208036, -0.9959266329252091,
    -0.9949817460414199, -0.9938185276671105, -0.9923869692846253, -0.990625835819673, -0.9884602632850032,
    -0.985798903817095, -0.9825305657484167, -0.9785203097128609, -0.9736049898517332, -0.9675882800597754,
    -0.9602353101891637, -0.9512671713553413, -0.940355752076948, -0.9271196599233208, -0.911122387830039,
    -0.8918744122624913, -0.8688415485096782, -0.841462570054605, -0.8091796632222477, -0.7714854278401493,
    -0.7279893505786625, -0.6785042843658645, -0.6231487277794648, -0.5624531983984957, -0.4974493288510792,
    -0.42971097051284357, -0.3613124956240431, -0.2946771994568961, -0.23231316456583176, -0.17647311171126484,
    -0.1288152920040667, -0.0901621962675385, -0.06043411125835218, -0.038776448195839974, -0.023829757758455652,
    -0.014046371914036935, -0.0079591600580798, -0.004347692866998094, -0.0022969318684168036, -0.0011777085502121286,
    -0.0005880958685943804, -0.0002869819640055447, -0.00013729136421169826, -6.457753665131514e-05,
    -2.9943565273178107e-05, -1.3718485443852076e-05, -6.222327393342022e-06, -2.798868407708906e-06,
    -1.2503199762210385e-06, -5.553864109509104e-07, -2.455524247384531e-07, -1.08151648971768e-07,
    -4.7485811937500257e-08, -2.0796254393866864e-08, -9.088689158374005e-09, -3.965333697158593e-09,
    -1.7276573070280141e-09, -7.518768878685829e-10, -3.2691769063812646e-10, -1.420388162308905e-10,
    -6.167556833168936e-11, -2.6767391004944473e-11, -1.161250087298713e-11, -5.03622212953197e-12,
    -2.1835837603014085e-12, -9.46547012025501e-13, -4.1024125342323233e-13, -1.7777695013811261e-13,
    -7.703038270134463e-14, -3.3374016803453176e-14, -1.445846885347455e-14, -6.263393191401845e-15,
    -2.7131611329081088e-15, -1.1752332942951147e-15, -5.090476770284282e-16, -2.204861799456721e-16,
    -9.5498156682527e-17, -4.1361955391833856e-17, -1.791434838732845e-17, -7.758825878898598e-18,
    -3.3603689902842993e-18, -1.4553741741532369e-18, -6.303179998760031e-19, -2.729874015347043e-19,
    -1.1822892907663503e-19, -5.120395318812799e-20, -2.2175942156358874e-20, -9.604167754170692e-21,
    -4.1594569988591086e-21, -1.801411486708521e-21, -7.801690534901052e-22, -3.3788126216847975e-22,
    -1.4633195307170945e-22, -6.337441522087365e-23, -2.744659952376528e-23, -1.1886745145216535e-23,
    -5.147984322334108e-24, -2.2295199606920516e-24, -9.655736841151363e-25, -4.181762861536059e-25,
    -1.8110620087270359e-25, -7.843451032738399e-26, -3.396886362040046e-26, -1.4711427454635988e-26,
    -6.3713077637161964e-27, -2.7593216722197902e-27, -1.195022445396101e-27, -5.175469800149086e-28,
    -2.2414212423862855e-28, -9.707271555647776e-29, -4.2040789847836986e-29, -1.8207258094016423e-29,
    -7.88530007873604e-30, -3.415009356802341e-30, -1.478991123040228e-30, -6.405296443101814e-31,
    -2.7740411474367956e-31, -1.2013970508623706e-31, -5.203076639410813e-32, -2.253377134920461e-32,
    -9.75904998744404e-33, -4.2265031900427695e-33, -1.8304373082541166e-33, -7.927358823462768e-34,
    -3.433224266898419e-34, -1.4868796935265443e-34, -6.439460547278426e-35, -2.788837072686513e-35,
    -1.2078049329982113e-35, -5.2308281827726406e-36, -2.2653959031692768e-36, -9.811101450228873e-37,
    -4.24904589591543e-37, -1.8402002175416696e-37, -7.969640533904235e-38, -3.451535850733131e-38,
    -1.494810170836872e-38, -6.473806280254816e-39, -2.803711706665363e-39, -1.2142469195827049e-39,
    -5.2587274867191075e-40, -2.27747868517081e-40, -9.863430220324055e-41, -4.271708725221365e-41,
    -1.850015159561156e-41, -8.012147622235852e-42, -3.469945053592273e-42, -1.502782929441104e-42,
    -6.508335141121966e-43, -2.8186656555052224e-43, -1.2207232579794457e-43, -5.286775569342786e-44,
    -2.289625903154201e-44, -9.916038060671935e-45, -4.294492418393114e-45, -1.8598824468771738e-45,
    -8.054881413650648e-46, -3.4884524393921906e-46, -1.510798210047973e-46, -6.543048160004284e-47,
    -2.8336993609990205e-47, -1.227234137998114e-47, -5.314973247326073e-48, -2.3018379089310947e-48,
    -9.968926488306871e-49, -4.3173976301136594e-49, -1.8698023622074285e-49, -8.09784312969115e-50,
    -3.5070585361580256e-50, -1.5188562409836452e-50, -6.577946324506054e-51, -2.8488132504270666e-51,
    -1.2337797445341602e-51, -5.343321320885222e-52, -2.314115048874133e-52, -1.0022097002653092e-52,
    -4.340425009528102e-53, -1.8797751866051125e-53, -8.141033987269413e-54, -3.525763870815362e-54,
    -1.526957250416334e-54, -6.613030622665594e-55, -2.8640077516504693e-55, -1.2403602628725838e-55,
    -5.371820592408445e-56, -2.326457670466957e-56, -1.0075551108544911e-56, -4.3635752083348406e-57,
    -1.8898012023030916e-57, -8.184455208666036e-58, -3.544568972706011e-58, -1.5351014675927227e-58,
    -6.6483020473044765e-59, -2.8792832946414417e-59, -1.246975879226565e-59, -5.400471868352583e-60,
    -2.338866122972421e-60, -1.0129290318582402e-60, -4.386848881616685e-61, -1.8998806930074073e-61,
    -8.228108022567852e-62, -3.5634743739554117e-62, -1.5432891229682683e-62, -6.683761596490629e-63,
    -2.8946403116482976e-63,
])


def _g_complete_dvarsigma_hoisted(varsigma):
    t0 = varsigma*varsigma
    h0 = 1.0/t0
    return h0,


def _g_complete_dvarsigma_term(i, varsigma, h0):
    w = _g_complete_dvarsigma_w[i]
    n0 = _g_complete_dvarsigma_n0[i]
    n1 = _g_complete_dvarsigma_n1[i]
    n2 = _g_complete_dvarsigma_n2[i]
    n3 = _g_complete_dvarsigma_n3[i]
    n4 = _g_complete_dvarsigma_n4[i]
    t2 = varsigma*varsigma
    t1 = t2
    t3 = t2*t2
    t4 = _fma(n0, t1, n1)
    t5 = t4*t4
    t6 = t5*t4
    return h0*w*_fma(n3, t1, _fma(n2, t3, n4))/t6


def _g_complete_dvarsigma_point(varsigma):
    r"""derivative of g_complete with respect to varsigma  (22b, g-complete-x)

        \int_{0}^{\infty} \frac{\pi x^{4} \left(3 \varsigma^{4} x^{2} \left(-1 + e^{- 2 x}\right)^{2} + 6 \varsigma^{2} x \left(-1 + e^{- 2 x}\right) e^{- 2 x} - e^{- 4 x}\right) e^{- 2 x}}{4 \varsigma^{2} \left(-1 + e^{- 2 x}\right) \left(\varsigma^{2} x \left(-1 + e^{- 2 x}\right) - e^{- 2 x}\right)^{3}}\, dx

    varsigma in [1e-08, 10000], unit 1  intrinsic conductivity, Eq. (24)
    Value in unit 1. Cost: 240 nodes, each 2 div, 3 fma, 7 mul.
    sha256:7e1d2ce64cfdb8e73e8de38e42838c1739bea89df15cd88795b55dc440503232
    """
    varsigma = float(varsigma)
    h0, = _g_complete_dvarsigma_hoisted(varsigma)
    terms_ = np.empty(240)
    for i in range(240):
        terms_[i] = _g_complete_dvarsigma_term(i, varsigma, h0)
    total_ = 0.0
    for i in range(240):  # apart: the terms vectorise, the order of the sum is fixed
        total_ += terms_[i]
    return total_


def _g_complete_dvarsigma_block(varsigma, out):
    h0_ = np.empty(512)
    for start_ in range(0, out.size, 512):
        varsigma_ = varsigma[start_:start_ + 512]
        out_ = out[start_:start_ + 512]
        for j in range(out_.size):
            out_[j] = 0.0
            h0_[j], = _g_complete_dvarsigma_hoisted(varsigma_[j])
        for i in range(240):
            for j in range(out_.size):
                out_[j] += _g_complete_dvarsigma_term(i, varsigma_[j], h0_[j])


def _g_complete_dvarsigma_callback(n, args):
    return _g_complete_dvarsigma_point(args[0])


force_density = Kernel('force_density', ('x', 'y', 'varsigma'))
frequency_integral_11_p0 = Kernel('frequency_integral_11_p0', ('x', 'varsigma'))
frequency_integral_11_p2 = Kernel('frequency_integral_11_p2', ('x', 'varsigma'))
frequency_integral_11_p4 = Kernel('frequency_integral_11_p4', ('x', 'varsigma'))
frequency_integral_11_p6 = Kernel('frequency_integral_11_p6', ('x', 'varsigma'))
frequency_integral_21_p4 = Kernel('frequency_integral_21_p4', ('x', 'varsigma'))
frequency_integral_12_p4 = Kernel('frequency_integral_12_p4', ('x', 'varsigma'))
f_integrand = Kernel('f_integrand', ('x', 'varsigma'))
f_viscous_integrand = Kernel('f_viscous_integrand', ('x', 'varsigma', 'beta'))
f = Kernel('f', ('varsigma',))
f_dvarsigma = Kernel('f_dvarsigma', ('varsigma',))
f_viscous = Kernel('f_viscous', ('varsigma', 'beta'))
f_viscous_dvarsigma = Kernel('f_viscous_dvarsigma', ('varsigma', 'beta'))
f_viscous_dbeta = Kernel('f_viscous_dbeta', ('varsigma', 'beta'))
g_printed = Kernel('g_printed', ('varsigma',))
g_printed_dvarsigma = Kernel('g_printed_dvarsigma', ('varsigma',))
g_no_noise = Kernel('g_no_noise', ('varsigma',))
g_no_noise_dvarsigma = Kernel('g_no_noise_dvarsigma', ('varsigma',))
g_complete = Kernel('g_complete', ('varsigma',))
g_complete_dvarsigma = Kernel('g_complete_dvarsigma', ('varsigma',))

KERNELS = {
    "force_density": force_density,
    "frequency_integral_11_p0": frequency_integral_11_p0,
    "frequency_integral_11_p2": frequency_integral_11_p2,
    "frequency_integral_11_p4": frequency_integral_11_p4,
    "frequency_integral_11_p6": frequency_integral_11_p6,
    "frequency_integral_21_p4": frequency_integral_21_p4,
    "frequency_integral_12_p4": frequency_integral_12_p4,
    "f_integrand": f_integrand,
    "f_viscous_integrand": f_viscous_integrand,
    "f": f,
    "f_dvarsigma": f_dvarsigma,
    "f_viscous": f_viscous,
    "f_viscous_dvarsigma": f_viscous_dvarsigma,
    "f_viscous_dbeta": f_viscous_dbeta,
    "g_printed": g_printed,
    "g_printed_dvarsigma": g_printed_dvarsigma,
    "g_no_noise": g_no_noise,
    "g_no_noise_dvarsigma": g_no_noise_dvarsigma,
    "g_complete": g_complete,
    "g_complete_dvarsigma": g_complete_dvarsigma,
}


def warmup():
    """Compile every kernel, or load it from numba's cache."""
    for kernel in KERNELS.values():
        kernel.compile()
