# Generated, do not edit. Remake: coulombdrag generate bilayer   (sympy 1.14.0, mpmath 1.3.0, rules 1, printer 1)


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
        self.__doc__ = globals()["_" + name].__doc__
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
        return globals()["_" + self.__name__]

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
    "force_density": "sha256:7de729f52b9784331aa168a5de7b20614f79b0303787bffa460990329e4c3e01",
    "frequency_integral_11_p0": "sha256:41eb5a2483d27669d267b7babc75ecefc9095111be772be57948317025af2e49",
    "frequency_integral_11_p2": "sha256:06a8be7e0680f210a1162e047b405b4668aa1434c8176f158c00b7478755900c",
    "frequency_integral_11_p4": "sha256:ea81091b070b5c49ef03af4723662d41af13a255a8513466ff8695a6701fbbcd",
    "frequency_integral_11_p6": "sha256:5c5dcd4f5fefd5d29673ff07dcf42bb7285b1d9aed2404ad5a1f104dbf3ec9e4",
    "frequency_integral_21_p4": "sha256:f23844b279a3c4d5e5b823a51a621f98e8732805d4d6c85069649093125c8fd3",
    "frequency_integral_12_p4": "sha256:23d854aa732ed70ea1bdffd77ffd5b6f7547876dd8c4778eb12f86dbec24f69e",
    "f_integrand": "sha256:233a3024bd9e2f9828b0449f10320afe767c342180c6a4c7b62d67fbe12097fc",
    "f_viscous_integrand": "sha256:5746d9feb712f4f8d0481cabc4831ba6fc9c12f3e9f51d71df10ab7cedc7e84b",
    "f": "sha256:303f90faf76815a764fa3872be7642867011d5575e2a90c0b391106ac705dd03",
    "f_dvarsigma": "sha256:fec93b787374adb42a5e32089068baf4b14ce9bbeb98f3ccc86169038f874ac3",
    "f_viscous": "sha256:a262f9dea716b5ed24e6120c5da5fed372c23723445aa8ea4bc4c7ab6de19c16",
    "f_viscous_dvarsigma": "sha256:633bf17653af55aa8b62129048bb97735cfed932060b854c6584fd03ec8b7fdd",
    "f_viscous_dbeta": "sha256:119c035a660eb3a04463ca1122d12e73c829018bd654f90615797abda3c73181",
    "g_printed": "sha256:8bbc767e29ab5d1e80c37fb4980357377ee718178a641dfa4d7b87337a781fdc",
    "g_printed_dvarsigma": "sha256:0458d69f75c6b0fd19a3a8eb7725dbfc2a527bc505f61a9bd69be121cac1b429",
    "g_no_noise": "sha256:740b96decd58ad0e97af705add1be58ff3cf077f38f39eb6bcc9f406f584d4f8",
    "g_no_noise_dvarsigma": "sha256:b6298336749ff3a6cfc9c6899df57041704d3fc27757f781d30c26108c8653f5",
    "g_complete": "sha256:75254ac7adb27fc801862e8bc57135c1dc6dda6f157484bece30f4da9667ca07",
    "g_complete_dvarsigma": "sha256:176628e1adb4878d87a32ab04242f5dd4dea6732dd095b7ba39a9758c135a952",
}

_HELPERS = (
    "_exp_core", "_exp_near", "_expm1_near", "_force_density", "_frequency_integral_11_p0",
    "_frequency_integral_11_p2", "_frequency_integral_11_p4", "_frequency_integral_11_p6",
    "_frequency_integral_21_p4", "_frequency_integral_12_p4", "_f_integrand", "_f_viscous_integrand",
    "_f_term", "_f", "_f_dvarsigma_term", "_f_dvarsigma", "_f_viscous_hoisted", "_f_viscous_term",
    "_f_viscous", "_f_viscous_dvarsigma_hoisted", "_f_viscous_dvarsigma_term", "_f_viscous_dvarsigma",
    "_f_viscous_dbeta_hoisted", "_f_viscous_dbeta_term", "_f_viscous_dbeta", "_g_printed_hoisted",
    "_g_printed_term", "_g_printed", "_g_printed_dvarsigma_hoisted", "_g_printed_dvarsigma_term",
    "_g_printed_dvarsigma", "_g_no_noise_hoisted", "_g_no_noise_term", "_g_no_noise",
    "_g_no_noise_dvarsigma_hoisted", "_g_no_noise_dvarsigma_term", "_g_no_noise_dvarsigma",
    "_g_complete_hoisted", "_g_complete_term", "_g_complete", "_g_complete_dvarsigma_hoisted",
    "_g_complete_dvarsigma_term", "_g_complete_dvarsigma",
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
    return r, _fma(r*r, q, c), t


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
    return h + _fma(a, q, _fma(a, r, d - h))


def _force_density(x, y, varsigma):
    r"""integrand of (22a), drawn in Fig. 2  (22a, 23)

        \frac{2 \varsigma x^{5} y^{4} e^{- 2 x}}{\left(\varsigma^{2} x^{2} y^{2} \left(1 - e^{- x}\right)^{2} + \left(- x \left(1 - e^{- x}\right) + y^{2}\right)^{2}\right) \left(\varsigma^{2} x^{2} y^{2} \left(1 + e^{- x}\right)^{2} + \left(- x \left(1 + e^{- x}\right) + y^{2}\right)^{2}\right)}

    x in [1e-06, 300], unit 1  wave number q d
    y in [1e-06, 300], unit 1  frequency omega/Omega
    varsigma in [1e-08, 10000], unit 1  intrinsic conductivity, Eq. (24)
    Value in unit 1. Cost: 1 add, 1 div, 1 exp_near, 1 expm1_near, 4 fma, 18 mul, 2 neg.
    sha256:7de729f52b9784331aa168a5de7b20614f79b0303787bffa460990329e4c3e01
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
        out[i] = _force_density(x[i], y[i], varsigma[i])


def _force_density_callback(n, args):
    return _force_density(args[0], args[1], args[2])


def _frequency_integral_11_p0(x, varsigma):
    r"""integral of y^0/(pi_plus^1 pi_minus^1) over y from 0 to infinity  (23, int-11)

        \frac{\pi \left(\varsigma^{2} x \left(1 - e^{- 2 x}\right) + 1 + e^{- 2 x}\right)}{4 \varsigma x^{4} \left(1 - e^{- 2 x}\right)^{2} \left(\varsigma^{2} x \left(1 - e^{- 2 x}\right) + e^{- 2 x}\right)}

    x in [1e-06, 300], unit 1  wave number q d
    varsigma in [1e-08, 10000], unit 1  intrinsic conductivity, Eq. (24)
    Value in unit 1. Cost: 3 add, 1 div, 1 exp_near, 1 expm1_near, 11 mul.
    sha256:41eb5a2483d27669d267b7babc75ecefc9095111be772be57948317025af2e49
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
        out[i] = _frequency_integral_11_p0(x[i], varsigma[i])


def _frequency_integral_11_p0_callback(n, args):
    return _frequency_integral_11_p0(args[0], args[1])


def _frequency_integral_11_p2(x, varsigma):
    r"""integral of y^2/(pi_plus^1 pi_minus^1) over y from 0 to infinity  (23, int-11)

        \frac{\pi}{4 \varsigma x^{3} \left(1 - e^{- 2 x}\right) \left(\varsigma^{2} x \left(1 - e^{- 2 x}\right) + e^{- 2 x}\right)}

    x in [1e-06, 300], unit 1  wave number q d
    varsigma in [1e-08, 10000], unit 1  intrinsic conductivity, Eq. (24)
    Value in unit 1. Cost: 1 div, 1 exp_near, 1 expm1_near, 1 fma, 8 mul, 1 neg.
    sha256:06a8be7e0680f210a1162e047b405b4668aa1434c8176f158c00b7478755900c
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
        out[i] = _frequency_integral_11_p2(x[i], varsigma[i])


def _frequency_integral_11_p2_callback(n, args):
    return _frequency_integral_11_p2(args[0], args[1])


def _frequency_integral_11_p4(x, varsigma):
    r"""integral of y^4/(pi_plus^1 pi_minus^1) over y from 0 to infinity  (23, int-11)

        \frac{\pi}{4 \varsigma x^{2} \left(\varsigma^{2} x \left(1 - e^{- 2 x}\right) + e^{- 2 x}\right)}

    x in [1e-06, 300], unit 1  wave number q d
    varsigma in [1e-08, 10000], unit 1  intrinsic conductivity, Eq. (24)
    Value in unit 1. Cost: 1 div, 1 exp_near, 1 expm1_near, 1 fma, 6 mul, 1 neg.
    sha256:ea81091b070b5c49ef03af4723662d41af13a255a8513466ff8695a6701fbbcd
    """
    x, varsigma = float(x), float(varsigma)
    t0 = -2.0*x
    t1 = x*x
    t2 = varsigma*varsigma
    return 0.7853981633974483/(varsigma*t1*_fma(-(x*t2), _expm1_near(t0), _exp_near(t0)))


def _frequency_integral_11_p4_block(x, varsigma, out):
    for i in range(out.size):
        out[i] = _frequency_integral_11_p4(x[i], varsigma[i])


def _frequency_integral_11_p4_callback(n, args):
    return _frequency_integral_11_p4(args[0], args[1])


def _frequency_integral_11_p6(x, varsigma):
    r"""integral of y^6/(pi_plus^1 pi_minus^1) over y from 0 to infinity  (23, int-11)

        \frac{\pi \left(\varsigma^{2} x \left(1 - e^{- 2 x}\right) + 1\right)}{4 \varsigma x \left(\varsigma^{2} x \left(1 - e^{- 2 x}\right) + e^{- 2 x}\right)}

    x in [1e-06, 300], unit 1  wave number q d
    varsigma in [1e-08, 10000], unit 1  intrinsic conductivity, Eq. (24)
    Value in unit 1. Cost: 2 add, 1 div, 1 exp_near, 1 expm1_near, 7 mul, 1 neg.
    sha256:5c5dcd4f5fefd5d29673ff07dcf42bb7285b1d9aed2404ad5a1f104dbf3ec9e4
    """
    x, varsigma = float(x), float(varsigma)
    t0 = -2.0*x
    t2 = varsigma*varsigma
    t1 = x*t2*_expm1_near(t0)
    return 0.7853981633974483*(1.0 - t1)/(varsigma*x*(-t1 + _exp_near(t0)))


def _frequency_integral_11_p6_block(x, varsigma, out):
    for i in range(out.size):
        out[i] = _frequency_integral_11_p6(x[i], varsigma[i])


def _frequency_integral_11_p6_callback(n, args):
    return _frequency_integral_11_p6(args[0], args[1])


def _frequency_integral_21_p4(x, varsigma):
    r"""integral of y^4/(pi_plus^2 pi_minus^1) over y from 0 to infinity  (23, int-21)

        \frac{\pi \left(3 \varsigma^{2} x \left(1 + e^{- x}\right) + e^{- 2 x}\right)}{16 \varsigma^{3} x^{5} \left(1 + e^{- x}\right)^{3} \left(\varsigma^{2} x \left(1 - e^{- 2 x}\right) + e^{- 2 x}\right)^{2}}

    x in [1e-06, 300], unit 1  wave number q d
    varsigma in [1e-08, 10000], unit 1  intrinsic conductivity, Eq. (24)
    Value in unit 1. Cost: 2 add, 1 div, 1 exp_near, 1 expm1_near, 2 fma, 16 mul, 2 neg.
    sha256:f23844b279a3c4d5e5b823a51a621f98e8732805d4d6c85069649093125c8fd3
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
        out[i] = _frequency_integral_21_p4(x[i], varsigma[i])


def _frequency_integral_21_p4_callback(n, args):
    return _frequency_integral_21_p4(args[0], args[1])


def _frequency_integral_12_p4(x, varsigma):
    r"""integral of y^4/(pi_plus^1 pi_minus^2) over y from 0 to infinity  (23, int-21)

        \frac{\pi \left(3 \varsigma^{2} x \left(1 - e^{- x}\right) + e^{- 2 x}\right)}{16 \varsigma^{3} x^{5} \left(1 - e^{- x}\right)^{3} \left(\varsigma^{2} x \left(1 - e^{- 2 x}\right) + e^{- 2 x}\right)^{2}}

    x in [1e-06, 300], unit 1  wave number q d
    varsigma in [1e-08, 10000], unit 1  intrinsic conductivity, Eq. (24)
    Value in unit 1. Cost: 1 add, 1 div, 1 exp_near, 1 expm1_near, 2 fma, 15 mul, 5 neg.
    sha256:23d854aa732ed70ea1bdffd77ffd5b6f7547876dd8c4778eb12f86dbec24f69e
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
        out[i] = _frequency_integral_12_p4(x[i], varsigma[i])


def _frequency_integral_12_p4_callback(n, args):
    return _frequency_integral_12_p4(args[0], args[1])


def _f_integrand(x, varsigma):
    r"""integrand of f over x, frequencies integrated  (22a, f-x)

        \frac{\pi x^{3} e^{- 2 x}}{2 \left(\varsigma^{2} x \left(1 - e^{- 2 x}\right) + e^{- 2 x}\right)}

    x in [1e-06, 300], unit 1  wave number q d
    varsigma in [1e-08, 10000], unit 1  intrinsic conductivity, Eq. (24)
    Value in unit 1. Cost: 1 div, 1 exp_near, 1 expm1_near, 1 fma, 7 mul, 1 neg.
    sha256:233a3024bd9e2f9828b0449f10320afe767c342180c6a4c7b62d67fbe12097fc
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
        out[i] = _f_integrand(x[i], varsigma[i])


def _f_integrand_callback(n, args):
    return _f_integrand(args[0], args[1])


def _f_viscous_integrand(x, varsigma, beta):
    r"""integrand of f over x with viscosity and its noise  (f-viscous-x)

        \frac{\pi x^{3} \left(\frac{\beta x \left(\beta^{2} x^{3} + 2 \beta \varsigma x^{2} + 1\right)}{\varsigma \left(1 - e^{- 2 x}\right) \left(\beta \varsigma x^{2} + 1\right)} + 1\right) e^{- 2 x}}{2 \left(x \left(\beta x + \varsigma\right) \left(\beta x + \varsigma \left(1 - e^{- 2 x}\right)\right) + \left(\beta \varsigma x^{2} + 1\right) e^{- 2 x}\right)}

    x in [1e-06, 300], unit 1  wave number q d
    varsigma in [1e-08, 10000], unit 1  intrinsic conductivity, Eq. (24)
    beta in [0, 10], unit 1  longitudinal viscosity, Eq. (24)
    Value in unit 1. Cost: 3 add, 2 div, 1 exp_near, 1 expm1_near, 4 fma, 15 mul, 1 neg.
    sha256:5746d9feb712f4f8d0481cabc4831ba6fc9c12f3e9f51d71df10ab7cedc7e84b
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
        out[i] = _f_viscous_integrand(x[i], varsigma[i], beta[i])


def _f_viscous_integrand_callback(n, args):
    return _f_viscous_integrand(args[0], args[1], args[2])


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


def _f(varsigma):
    r"""linear drag without viscosity  (22a, f-x)

        \int_{0}^{\infty} \frac{\pi x^{3} e^{- 2 x}}{2 \left(\varsigma^{2} x \left(1 - e^{- 2 x}\right) + e^{- 2 x}\right)}\, dx

    varsigma in [1e-08, 10000], unit 1  intrinsic conductivity, Eq. (24)
    Value in unit 1. Cost: 240 nodes, each 1 div, 1 fma, 1 mul.
    sha256:303f90faf76815a764fa3872be7642867011d5575e2a90c0b391106ac705dd03
    """
    varsigma = float(varsigma)
    terms = np.empty(240)
    for i in range(240):
        terms[i] = _f_term(i, varsigma)
    total = 0.0
    for i in range(240):  # apart: the terms vectorise, the order of the sum is fixed
        total += terms[i]
    return total


def _f_block(varsigma, out):
    for start in range(0, out.size, 512):
        varsigma_ = varsigma[start:start + 512]
        out_ = out[start:start + 512]
        for j in range(out_.size):
            out_[j] = 0.0
        for i in range(240):
            for j in range(out_.size):
                out_[j] += _f_term(i, varsigma_[j])


def _f_callback(n, args):
    return _f(args[0])


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


_f_dvarsigma_n0 = _f_n0


_f_dvarsigma_n1 = _f_n1


def _f_dvarsigma_term(i, varsigma):
    w = _f_dvarsigma_w[i]
    n0 = _f_dvarsigma_n0[i]
    n1 = _f_dvarsigma_n1[i]
    t0 = varsigma*varsigma
    t1 = _fma(n0, t0, n1)
    t2 = t1*t1
    return w*varsigma/t2


def _f_dvarsigma(varsigma):
    r"""derivative of f with respect to varsigma  (22a, f-x)

        \int_{0}^{\infty} - \frac{\pi \varsigma x^{4} \left(1 - e^{- 2 x}\right) e^{- 2 x}}{\left(\varsigma^{2} x \left(1 - e^{- 2 x}\right) + e^{- 2 x}\right)^{2}}\, dx

    varsigma in [1e-08, 10000], unit 1  intrinsic conductivity, Eq. (24)
    Value in unit 1. Cost: 240 nodes, each 1 div, 1 fma, 3 mul.
    sha256:fec93b787374adb42a5e32089068baf4b14ce9bbeb98f3ccc86169038f874ac3
    """
    varsigma = float(varsigma)
    terms = np.empty(240)
    for i in range(240):
        terms[i] = _f_dvarsigma_term(i, varsigma)
    total = 0.0
    for i in range(240):  # apart: the terms vectorise, the order of the sum is fixed
        total += terms[i]
    return total


def _f_dvarsigma_block(varsigma, out):
    for start in range(0, out.size, 512):
        varsigma_ = varsigma[start:start + 512]
        out_ = out[start:start + 512]
        for j in range(out_.size):
            out_[j] = 0.0
        for i in range(240):
            for j in range(out_.size):
                out_[j] += _f_dvarsigma_term(i, varsigma_[j])


def _f_dvarsigma_callback(n, args):
    return _f_dvarsigma(args[0])


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


def _f_viscous(varsigma, beta):
    r"""linear drag with viscosity and its noise  (f-viscous-x)

        \int_{0}^{\infty} \frac{\pi x^{3} \left(\frac{\beta x \left(\beta^{2} x^{3} + 2 \beta \varsigma x^{2} + 1\right)}{\varsigma \left(1 - e^{- 2 x}\right) \left(\beta \varsigma x^{2} + 1\right)} + 1\right) e^{- 2 x}}{2 \left(x \left(\beta x + \varsigma\right) \left(\beta x + \varsigma \left(1 - e^{- 2 x}\right)\right) + \left(\beta \varsigma x^{2} + 1\right) e^{- 2 x}\right)}\, dx

    varsigma in [1e-08, 10000], unit 1  intrinsic conductivity, Eq. (24)
    beta in [0, 10], unit 1  longitudinal viscosity, Eq. (24)
    Value in unit 1. Cost: 320 nodes, each 2 add, 3 div, 5 fma, 8 mul.
    sha256:a262f9dea716b5ed24e6120c5da5fed372c23723445aa8ea4bc4c7ab6de19c16
    """
    varsigma, beta = float(varsigma), float(beta)
    h0, = _f_viscous_hoisted(varsigma, beta)
    terms = np.empty(320)
    for i in range(320):
        terms[i] = _f_viscous_term(i, varsigma, beta, h0)
    total = 0.0
    for i in range(320):  # apart: the terms vectorise, the order of the sum is fixed
        total += terms[i]
    return total


def _f_viscous_block(varsigma, beta, out):
    h0_ = np.empty(512)
    for start in range(0, out.size, 512):
        varsigma_ = varsigma[start:start + 512]
        beta_ = beta[start:start + 512]
        out_ = out[start:start + 512]
        for j in range(out_.size):
            out_[j] = 0.0
            h0_[j], = _f_viscous_hoisted(varsigma_[j], beta_[j])
        for i in range(320):
            for j in range(out_.size):
                out_[j] += _f_viscous_term(i, varsigma_[j], beta_[j], h0_[j])


def _f_viscous_callback(n, args):
    return _f_viscous(args[0], args[1])


_f_viscous_dvarsigma_w = np.array([
    1.123335902189436e-08, 1.3242940603364872e-08, 1.5612024426473306e-08, 1.8404923299528072e-08,
    2.1697455203742508e-08, 2.557900149714728e-08, 3.0154933317600955e-08, 3.5549472052980754e-08,
    4.190906152982642e-08, 4.940634346275779e-08, 5.824484408294182e-08, 6.86644991692347e-08, 8.09481674643571e-08,
    9.542930928827452e-08, 1.1250103879001743e-07, 1.3262679556587035e-07, 1.5635292532806114e-07,
    1.8432351112658937e-07, 2.172978577136988e-07, 2.561711036531307e-07, 3.0199852066833966e-07,
    3.5602415979811265e-07, 4.197146218987676e-07, 4.947988690984692e-07, 5.833151577417037e-07,
    6.876663666043244e-07, 8.106852219486731e-07, 9.5571118949526e-07, 1.1266811198839722e-06, 1.3282361072513603e-06,
    1.5658474602546627e-06, 1.8459652031175767e-06, 2.176193135060818e-06, 2.5654951963026917e-06,
    3.02443873708621e-06, 3.5654812857628038e-06, 4.203308589730608e-06, 4.9552330906228165e-06,
    5.841663629768339e-06, 6.886659105326281e-06, 8.11858106998983e-06, 9.570862928061204e-06, 1.1282916533748884e-05,
    1.3301200691626961e-05, 1.568048041236965e-05, 1.848531089559387e-05, 2.1791786229359356e-05,
    2.568959986691369e-05, 3.0284472245037095e-05, 3.570101065283918e-05, 4.2086077885437496e-05,
    4.961275960021689e-05, 5.8485035951084286e-05, 6.89432813687796e-05, 8.12707376899379e-05, 9.580113066931329e-05,
    0.00011292762874061082, 0.00013311337626648598, 0.00015690387201437687, 0.00018494150780208946,
    0.0002179826327474439, 0.00025691756583422074, 0.00030279404393403946, 0.00035684466410941914,
    0.00042051895766248966, 0.0004955208180405338, 0.0005838520934561926, 0.0006878632446150687, 0.000810312052946704,
    0.0009544314370658584, 0.001124007482813014, 0.001323468797806882, 0.0015579882405936892, 0.0018335979135583862,
    0.0021573180023090597, 0.0025372995321122803, 0.0029829803164575673, 0.0035052521964570233, 0.004116635994547277,
    0.004831458296028707, 0.005666021082321013, 0.00663875123463667, 0.007770311912888011, 0.009083651795946857,
    0.010603961328494725, 0.012358497930290173, 0.014376235489498143, 0.016687288863770345, 0.01932206372084757,
    0.022310088720878442, 0.025678504085688152, 0.029450211178611865, 0.033641733765575436, 0.038260902298018096,
    0.0433045424767166, 0.048756417308619085, 0.0545857209144288, 0.06074643238293717, 0.06717779122825882,
    0.0738060445649694, 0.080547448825442, 0.08731231392815118, 0.09400969811034784, 0.10055224249487466,
    0.10686060822967533, 0.11286705305687349, 0.11851783792380749, 0.12377434719705716, 0.12861299219323924,
    0.1330241102471072, 0.13701015149002627, 0.14058346288912427, 0.14376394758815594, 0.1465768169519655,
    0.1490505820199416, 0.15121536462753454, 0.1531015545362848, 0.15473880048613714, 0.15615529942863488,
    0.15737733661819336, 0.15842902639297907, 0.15933220622816668, 0.16010644245797528, 0.160769113112704,
    0.1613355404198934, 0.16181915199844032, 0.16223165531462697, 0.16258321448587917, 0.16288262206329296,
    0.16313746111678812, 0.16335425493056152, 0.1635386030334654, 0.16369530326683054, 0.16382846023920672,
    0.16394158092117087, 0.16403765836258452, 0.1641192446221129, 0.16418851402382542, 0.164247317827132,
    0.16429723133488475, 0.16433959438475673, 0.16437554608098254, 0.16440605453387153, 0.16443194228743296,
    0.1644539080335548, 0.16447254513584275, 0.16448835741805917, 0.16450177261117788, 0.16451315379914666,
    0.16452280915607903, 0.16453100022623665, 0.16453794896222948, 0.16454384370576192, 0.16454884426843133,
    0.1645530862470112, 0.1645566846878486, 0.16455973719804048, 0.1645623265865425, 0.1645645231059683,
    0.16456638635526194, 0.1645679668944066, 0.16456930761465477, 0.16457044490122452, 0.16457140961984362,
    0.16457222795379303, 0.16457292211407826, 0.16457351094193995, 0.16457401042001138, 0.164574434105964,
    0.16457479350038773, 0.1645750983588749, 0.1645753569567666, 0.16457557631373934, 0.1645757623843216,
    0.1645759202195078, 0.16457605410385323, 0.16457616767176897, 0.16457626400617237, 0.16457634572216956,
    0.16457641503804077, 0.16457647383545498, 0.16457652371054776, 0.16457656601724893, 0.1645766019040355,
    0.16457663234510803, 0.16457665816683598, 0.16457668007019036, 0.16457669864977237, 0.16457671440995453,
    0.1645767277785725, 0.16457673911853923, 0.1645767487376968, 0.16457675689717316, 0.1645767638184709,
    0.16457676968948018, 0.16457677466957943, 0.16457677889396186, 0.16457678247730542, 0.16457678551688606,
    0.16457678809521836, 0.1645767902822955, 0.16457679213748944, 0.16457679371116257, 0.16457679504603492,
    0.1645767961783439, 0.16457679713882795, 0.16457679795356106, 0.16457679864466054, 0.16457679923088747,
    0.16457679972815603, 0.16457680014996537, 0.1645768005077662, 0.16457680081127174, 0.1645768010687211,
    0.16457680128710317, 0.16457680147234635, 0.16457680162947935, 0.16457680176276784, 0.16457680187583015,
    0.16457680197173552, 0.16457680205308753, 0.16457680212209458, 0.16457680218062998, 0.1645768022302828,
    0.16457680227240093, 0.16457680230812774, 0.16457680233843308, 0.16457680236413968, 0.16457680238594538,
    0.1645768024044421, 0.164576802420132, 0.16457680243344103, 0.1645768024447304, 0.16457680245430667,
    0.16457680246242976, 0.1645768024693202, 0.164576802475165, 0.1645768024801229, 0.16457680248432843,
    0.1645768024878958, 0.16457680249092183, 0.16457680249348866, 0.16457680249566597, 0.1645768024975129,
    0.16457680249907955, 0.16457680250040846, 0.16457680250153572, 0.16457680250249193, 0.16457680250330303,
    0.16457680250399104, 0.16457680250457465, 0.1645768025050697, 0.16457680250548964, 0.16457680250584583,
    0.164576802506148, 0.1645768025064043, 0.1645768025066217, 0.16457680250680612, 0.16457680250696255,
    0.16457680250709525, 0.1645768025072078, 0.16457680250730328, 0.16457680250738427, 0.16457680250745296,
    0.16457680250751125, 0.16457680250756068, 0.1645768025076026, 0.16457680250763818, 0.16457680250766835,
    0.16457680250769394, 0.16457680250771564, 0.16457680250773404, 0.16457680250774967, 0.16457680250776294,
    0.16457680250777418, 0.1645768025077837, 0.16457680250779178, 0.16457680250779866, 0.16457680250780446,
    0.1645768025078094, 0.1645768025078136, 0.16457680250781714, 0.16457680250782014, 0.1645768025078227,
    0.1645768025078249, 0.16457680250782672, 0.16457680250782827, 0.1645768025078296, 0.16457680250783072,
    0.16457680250783166, 0.16457680250783246, 0.16457680250783316, 0.16457680250783374, 0.16457680250783424,
    0.16457680250783466, 0.16457680250783502, 0.1645768025078353, 0.16457680250783557, 0.16457680250783577,
    0.16457680250783596, 0.16457680250783613, 0.16457680250783624, 0.16457680250783635, 0.16457680250783646,
    0.16457680250783654, 0.1645768025078366, 0.16457680250783666, 0.1645768025078367, 0.16457680250783677,
    0.1645768025078368, 0.16457680250783682, 0.16457680250783685, 0.16457680250783688, 0.16457680250783688,
    0.1645768025078369, 0.1645768025078369, 0.16457680250783693, 0.16457680250783693, 0.16457680250783693,
    0.16457680250783696,
])


_f_viscous_dvarsigma_n0 = _f_viscous_n0


_f_viscous_dvarsigma_n1 = _f_viscous_n1


_f_viscous_dvarsigma_x = _f_viscous_x


_f_viscous_dvarsigma_n3 = _f_viscous_n3


_f_viscous_dvarsigma_n4 = np.array([
    4.658886145103392e-15, 6.474879516527357e-15, 8.998731337877574e-15, 1.2506358687386047e-14,
    1.738122872489788e-14, 2.415628077994606e-14, 3.357218930579486e-14, 4.665833722713678e-14, 6.484535199572001e-14,
    9.01215072234339e-14, 1.252500883141092e-13, 1.7407148533144953e-13, 2.419230390441455e-13,
    3.3622253931431647e-13, 4.672791660918982e-13, 6.494205281681413e-13, 9.025590118503947e-13,
    1.2543686787514508e-12, 1.7433106994375842e-12, 2.4228380748461027e-12, 3.367239321606509e-12,
    4.6797599751655805e-12, 6.503889784320526e-12, 9.03904955618684e-12, 1.2562392597142873e-11,
    1.745910416617632e-11, 2.4264511392087577e-11, 3.3722607270823204e-11, 4.686738680886707e-11,
    6.51358872891661e-11, 9.052529065129577e-11, 1.2581126301543957e-10, 1.7485140105715993e-10,
    2.430069591444588e-10, 3.3772896205126735e-10, 4.693727793176842e-10, 6.523302136230123e-10,
    9.066028673764335e-10, 1.2599887939420306e-09, 1.7511214865214473e-09, 2.433693438508008e-09,
    3.382326010977465e-09, 4.7007273235246784e-09, 6.5330300200444666e-09, 9.079548397029835e-09,
    1.2618677523388008e-08, 1.7537328446472607e-08, 2.4373226776105845e-08, 3.3873698887323055e-08,
    4.707737247052003e-08, 6.542772323890765e-08, 9.093088114162015e-08, 1.2637494803945243e-07,
    1.7563480345014756e-07, 2.4409572081807136e-07, 3.3924210551785156e-07, 4.7147571741466446e-07,
    6.552528286912532e-07, 9.106646344104436e-07, 1.265633690473456e-06, 1.7589664983874426e-06,
    2.444595950191516e-06, 3.397477420581657e-06, 4.72178306403261e-06, 6.562290099612608e-06, 9.120207999538585e-06,
    1.2675174687594801e-05, 1.7615826104045834e-05, 2.4482280440981073e-05, 3.402518028205132e-05,
    4.728774484717817e-05, 6.57197977754005e-05, 9.133622711032849e-05, 0.00012693718309776038, 0.0001764140524224238,
    0.0002451745935297099, 0.0003407335848256991, 0.0004735333175814059, 0.0006580831749565918, 0.0009145420085009575,
    0.001270914648510951, 0.0017660995465436998, 0.002454114821966444, 0.003409953624208453, 0.004737688204258695,
    0.006581670130528488, 0.009141979979007023, 0.012695685277628923, 0.01762599438213104, 0.024462069240916026,
    0.03393309729450013, 0.047041219165525144, 0.06515902519988306, 0.09015846978242616, 0.12457901464680267,
    0.17184328507078253, 0.23652805111273187, 0.324696359304181, 0.44429254372654564, 0.6055952053628394,
    0.8217140669841528, 1.1091056297646704, 1.4880714618946818, 1.9831942874103965, 2.623663729173539,
    3.443447973175968, 4.481280574416943, 5.780451657125961, 7.388416203519512, 9.356254056892334, 11.738032055453065,
    14.590125475849128, 17.970553311467064, 21.938371751479266, 26.553155835689992, 31.87458409824875,
    37.96212779689156, 44.87483658643776, 52.671206618152155, 61.409114585973285, 71.14580133079816,
    81.93789030731067, 93.8414286971238, 106.91194162090648, 121.20449238914503, 136.77374384831086,
    153.67401756691527, 171.95934888219855, 191.68353674969984, 212.90018797431168, 235.6627558203093,
    260.02457325777317, 286.03888125081727, 313.75885256496434, 343.2376115931448, 374.5282506907554,
    407.68384348280637, 442.7574555689765, 479.8021530109568, 518.8710089442886, 560.0171086161055, 603.2935531119447,
    648.7534619997178, 696.4499750872202, 746.4362534612329, 798.7654799511764, 853.4908591382102, 910.6656170113832,
    970.3430003556821, 1032.5762759423267, 1097.418729579198, 1164.9236650686105, 1235.1444031105477,
    1308.1342801817896, 1383.9466474148674, 1462.6348694953554, 1544.252323591489, 1628.8523983263678,
    1716.488492799946, 1807.2140156655203, 1901.0823842634381, 1998.1470238131574, 2098.4613666635455,
    2202.078851600358, 2309.0529232091176, 2419.4370312910905, 2533.2846303297106, 2650.6491790045525,
    2771.5841397498425, 2896.142978354442, 3024.379163600258, 3156.3461669360927, 3292.0974621840646,
    3431.686525275836, 3575.1668340160395, 3722.591867870451, 3874.015107776616, 4029.4900359747894,
    4189.070135857228, 4352.808891834003, 4520.759789213686, 4692.976314097373, 4869.511953284655, 5050.420194190291,
    5235.754524770432, 5425.5684334573525, 5619.915409101784, 5818.8489409219865, 6022.422518458831,
    6230.689631536188, 6443.7037702260495, 6661.518424817823, 6884.187085791324, 7111.763243793035,
    7344.3003896152595, 7581.85201417781, 7824.471608511953, 8072.2126637463225, 8325.128671094588, 8583.273121844637,
    8846.699507349123, 9115.461319017186, 9389.612048307203, 9669.205186720477, 9954.294225795697, 10244.932657104115,
    10541.173972245328, 10843.071662843604, 11150.67922054467, 11464.050137012928, 11783.237903928999,
    12108.29601298761, 12439.27795589575, 12776.23722437105, 13119.227310140388, 13468.301704938665,
    13823.513900507753, 14184.917388595566, 14552.565660955263, 14926.512209344548, 15306.810525525072,
    15693.514101261899, 16086.676428323057, 16486.35099847914, 16892.591303502973, 17305.450835169293,
    17724.983085254506, 18151.24154553647, 18584.27970779429, 19024.15106380814, 19470.909105359144,
    19924.607324229226, 20385.299212201015, 20853.038261057736, 21327.877962583145, 21809.871808561446,
    22299.073290777236, 22795.535901015446, 23299.313131061303, 23810.458472700277, 24329.02541771807,
    24855.067457900557, 25388.63808503379, 25929.79079090394, 26478.579067297313, 27035.056406000323,
    27599.27629879947, 28171.29223748132, 28751.157713832523, 29338.926219639776, 29934.65124668983,
    30538.386286769477, 31150.18483166555, 31770.1003731649, 32398.186403054428, 33034.49641312104, 33679.08389515167,
    34332.00234093328, 34993.30524225281, 35663.04609089727, 36341.278378653624, 37028.055597308885,
    37723.43123865006, 38427.45879446416, 39140.19175653821, 39861.68361665923, 40591.98786661426, 41331.15799819034,
    42079.24750317449, 42836.30987335377, 43602.39860051521, 44377.56717644587, 45161.86909293278, 45955.357841763005,
    46758.08691472359, 47570.10980360159, 48391.480000184056, 49222.25099625804, 50062.4762836106, 50912.20935402879,
    51771.50369929967, 52640.412811210284, 53518.990181547706, 54407.28930209898, 55305.36366465117,
    56213.26676099133, 57131.05208290653, 58058.773122183804, 58996.483370610236, 59944.236319972864,
    60902.08546205876, 61870.08428865498, 62848.28629154858, 63836.74496252662, 64835.513793376165, 65844.64627588427,
    66864.19590183797, 67894.21616302436, 68934.7605512305, 69985.88255824342, 71047.6356758502, 72120.07339583788,
    73203.24920999355, 74297.21661010424, 75402.02908795702, 76517.74013533896, 77644.4032440371, 78782.07190583851,
    79930.79961253025, 81090.63985589938, 82261.64612773295, 83443.87191981803, 84637.37072394167, 85842.19603189094,
    87058.4013354529, 88286.04012641459, 89525.16589656309, 90775.83213768546, 92038.09234156874, 93312.0,
])


_f_viscous_dvarsigma_n5 = _f_viscous_n4


_f_viscous_dvarsigma_n6 = _f_viscous_n5


_f_viscous_dvarsigma_n7 = np.array([
    -0.5000000341280165, -0.5000000402333175, -0.5000000474308208, -0.500000055915915, -0.5000000659189425,
    -0.5000000777114527, -0.5000000916135733, -0.5000001080027012, -0.5000001273237473, -0.5000001501012143,
    -0.5000001769534357, -0.5000002086093605, -0.5000002459283429, -0.5000002899234702, -0.5000003417890649,
    -0.5000004029331067, -0.500000475015454, -0.500000559992904, -0.5000006601723131, -0.5000007782732196,
    -0.5000009175016705, -0.5000010816372544, -0.5000012751357041, -0.5000015032498543, -0.5000017721722374,
    -0.5000020892031883, -0.5000024629490225, -0.5000029035556648, -0.5000034229840731, -0.5000040353349322,
    -0.500004757231431, -0.500005608270514, -0.5000066115548544, -0.5000077943199902, -0.5000091886736423,
    -0.5000108324672827, -0.5000127703236066, -0.5000150548477938, -0.5000177480554291, -0.5000209230558316,
    -0.5000246660364678, -0.5000290786022904, -0.5000342805334682, -0.5000404130363141, -0.5000476425755845,
    -0.5000561653920803, -0.5000662128280322, -0.5000780576046332, -0.5000920212218406, -0.5001084826809256,
    -0.500127888766, -0.5001507661628525, -0.5001777357429984, -0.5002095293992092, -0.5002470098874606,
    -0.5002911942110444, -0.5003432811776125, -0.5004046838716342, -0.5004770679159996, -0.5005623965506223,
    -0.5006629837367389, -0.5007815567076047, -0.5009213296345834, -0.5010860903680451, -0.5012803025516926,
    -0.5015092258044009, -0.5017790571237382, -0.5020970971991993, -0.5024719459407094, -0.5029137322394983,
    -0.5034343837944316, -0.5040479437670968, -0.504770942081499, -0.5056228303639004, -0.5066264908241993,
    -0.5078088308020702, -0.5092014762143305, -0.5108415786985491, -0.5127727527740029, -0.5150461607113457,
    -0.5177217638287198, -0.5208697593364876, -0.5245722212341497, -0.5289249615556132, -0.5340396236828326,
    -0.5400460114543223, -0.5470946450160533, -0.5553595150808625, -0.5650409794373461, -0.5763687069463029,
    -0.5896045227751133, -0.6050449428820464, -0.6230231061737295, -0.6439097230035342, -0.668112567681914,
    -0.6960739666715791, -0.7282656981002028, -0.765180755217888, -0.8073215732890442, -0.8551846070856293,
    -0.9092415847362516, -0.9699183251453048, -1.0375726117161308, -1.1124731367584402, -1.1947818155386272,
    -1.2845416837079224, -1.3816720788503858, -1.485971921977076, -1.5971308281680232, -1.7147467260819884,
    -1.8383478849012838, -1.9674168839258803, -2.101414142354281, -2.2397990688187064, -2.382047537316551,
    -2.527665082691764, -2.6761958043862384, -2.8272273986281946, -2.9803929891510195, -3.135370517449651,
    -3.2918804280076133, -3.449682287804847, -3.608570851799581, -3.7683719548975967, -3.928938492978046,
    -4.090146658685427, -4.251892523640786, -4.41408900561196, -4.576663223493156, -4.739554220746996,
    -4.902711025612999, -5.066091010841953, -5.229658514609346, -5.393383685853276, -5.557241520354556,
    -5.721211057615546, -5.885274712484216, -6.049417719205488, -6.213627668999698, -6.377894125296518,
    -6.542208303377021, -6.706562803414844, -6.870951387794154, -7.035368795159433, -7.199810584962518,
    -7.36427300735662, -7.528752894181507, -7.693247567520823, -7.857754762918796, -8.02227256484252,
    -8.186799352386702, -8.351333753556178, -8.515874606740717, -8.680420928227152, -8.844971884784789,
    -9.009526770518097, -9.174084987312007, -9.338646028304291, -9.50320946391042, -9.667774930002203,
    -9.832342117904851, -9.996910765930197, -10.161480652208267, -10.326051588616643, -10.490623415638453,
    -10.655195998006134, -10.819769221010288, -10.984342987371656, -11.148917214589973, -11.313491832696753,
    -11.478066782350277, -11.642642013220563, -11.80721748262005, -11.97179315434255, -12.136368997678746,
    -12.300944986581346, -12.465521098957101, -12.630097316066408, -12.794673622014122, -12.95925000331771,
    -13.123826448540992, -13.288402947983498, -13.452979493417002, -13.617556077862051, -13.782132695398428,
    -13.946709341004372, -14.11128601042023, -14.275862700032784, -14.44043940677715, -14.60501612805355,
    -14.76959286165674, -14.934169605716127, -15.09874635864498, -15.263323119097368, -15.427899885931597,
    -15.59247665817923, -15.757053435018788, -15.921630215753456, -16.086206999792154, -16.250783786633505,
    -16.415360575852212, -16.57993736708751, -16.74451416003339, -16.909090954430276, -17.07366775005798,
    -17.238244546729725, -17.402821344287084, -17.567398142595664, -17.73197494154147, -17.896551741027807,
    -18.06112854097265, -18.22570534130642, -18.390282141970097, -18.554858942913622, -18.71943574409453,
    -18.884012545476793, -19.048589347029857, -19.213166148727808, -19.377742950548658, -19.542319752473755,
    -19.706896554487283, -19.87147335657582, -20.036050158727985, -20.20062696093412, -20.36520376318604,
    -20.529780565476795, -20.69435736780049, -20.85893417015213, -21.023510972527472, -21.188087774922916,
    -21.35266457733542, -21.51724137976239, -21.681818182201628, -21.84639498465128, -22.01097178710976,
    -22.17554858957573, -22.34012539204805, -22.504702194525763, -22.669278997008046, -22.833855799494206,
    -22.99843260198366, -23.163009404475897, -23.327586206970505, -23.49216300946712, -23.656739811965437,
    -23.8213166144652, -23.98589341696619, -24.150470219468215, -24.31504702197112, -24.47962382447478,
    -24.64420062697907, -24.8087774294839, -24.973354231989184, -25.13793103449486, -25.30250783700086,
    -25.46708463950714, -25.631661442013655, -25.79623824452037, -25.960815047027257, -26.12539184953429,
    -26.28996865204144, -26.454545454548697, -26.61912225705604, -26.78369905956346, -26.948275862070943,
    -27.112852664578483, -27.277429467086062, -27.442006269593683, -27.606583072101337, -27.77115987460902,
    -27.935736677116726, -28.10031347962445, -28.264890282132193, -28.42946708463995, -28.594043887147716,
    -28.758620689655498, -28.923197492163283, -29.087774294671078, -29.25235109717888, -29.416927899686687,
    -29.5815047021945, -29.746081504702314, -29.910658307210134, -30.075235109717955, -30.23981191222578,
    -30.404388714733606, -30.56896551724143, -30.73354231974926, -30.898119122257093, -31.062695924764924,
    -31.227272727272755, -31.391849529780586, -31.55642633228842, -31.721003134796256, -31.88557993730409,
    -32.050156739811925, -32.214733542319756, -32.379310344827594, -32.54388714733543, -32.708463949843264,
    -32.8730407523511, -33.03761755485894, -33.20219435736678, -33.36677115987461, -33.53134796238245,
    -33.695924764890286, -33.860501567398124, -34.025078369905955, -34.189655172413794, -34.35423197492163,
    -34.51880877742947, -34.68338557993731, -34.84796238244514, -35.01253918495298, -35.177115987460816,
    -35.341692789968654, -35.50626959247649, -35.67084639498432, -35.83542319749216, -36.0,
])


_f_viscous_dvarsigma_n8 = np.array([
    -2.329443072551696e-15, -3.2374397582636785e-15, -4.499365668938787e-15, -6.253179343693024e-15,
    -8.69061436244894e-15, -1.207814038997303e-14, -1.678609465289743e-14, -2.332916861356839e-14,
    -3.2422675997860003e-14, -4.506075361171695e-14, -6.26250441570546e-14, -8.703574266572476e-14,
    -1.2096151952207275e-13, -1.6811126965715824e-13, -2.336395830459491e-13, -3.2471026408407065e-13,
    -4.5127950592519735e-13, -6.271843393757254e-13, -8.716553497187921e-13, -1.2114190374230514e-12,
    -1.6836196608032545e-12, -2.3398799875827903e-12, -3.251944892160263e-12, -4.51952477809342e-12,
    -6.281196298571436e-12, -8.72955208308816e-12, -1.2132255696043788e-11, -1.6861303635411602e-11,
    -2.3433693404433536e-11, -3.256794364458305e-11, -4.5262645325647884e-11, -6.290563150771979e-11,
    -8.742570052857997e-11, -1.215034795722294e-10, -1.6886448102563368e-10, -2.346863896588421e-10,
    -3.2616510681150614e-10, -4.5330143368821677e-10, -6.299943969710153e-10, -8.755607432607237e-10,
    -1.216846719254004e-09, -1.6911630054887325e-09, -2.3503636617623392e-09, -3.2665150100222333e-09,
    -4.539774198514918e-09, -6.309338761694004e-09, -8.768664223236304e-09, -1.2186613388052922e-08,
    -1.6936849443661527e-08, -2.3538686235260015e-08, -3.2713861619453825e-08, -4.5465440570810075e-08,
    -6.318747401972621e-08, -8.781740172507378e-08, -1.2204786040903568e-07, -1.6962105275892578e-07,
    -2.3573785870733223e-07, -3.276264143456266e-07, -4.553323172052218e-07, -6.32816845236728e-07,
    -8.794832491937213e-07, -1.222297975095758e-06, -1.6987387102908285e-06, -2.360891532016305e-06,
    -3.281145049806304e-06, -4.560103999769293e-06, -6.337587343797401e-06, -8.807913052022917e-06,
    -1.2241140220490536e-05, -1.701259014102566e-05, -2.3643872423589084e-05, -3.285989888770025e-05,
    -4.5668113555164245e-05, -6.346859154888019e-05, -8.82070262112119e-05, -0.00012258729676485494,
    -0.00017036679241284956, -0.00023676665879070294, -0.0003290415874782959, -0.00045727100425047875,
    -0.0006354573242554755, -0.0008830497732718499, -0.001227057410983222, -0.0017049768121042265,
    -0.0023688441021293477, -0.003290835065264244, -0.004570989989503511, -0.006347842638814462, -0.00881299719106552,
    -0.012231034620458013, -0.016966548647250064, -0.023520609582762572, -0.03257951259994153, -0.04507923489121308,
    -0.062289507323401334, -0.08592164253539127, -0.11826402555636593, -0.1623481796520905, -0.22214627186327282,
    -0.3027976026814197, -0.4108570334920764, -0.5545528148823352, -0.7440357309473409, -0.9915971437051982,
    -1.3118318645867695, -1.721723986587984, -2.2406402872084716, -2.8902258285629805, -3.694208101759756,
    -4.678127028446167, -5.869016027726532, -7.295062737924564, -8.985276655733532, -10.969185875739633,
    -13.276577917844996, -15.937292049124375, -18.98106389844578, -22.43741829321888, -26.335603309076077,
    -30.704557292986642, -35.57290066539908, -40.96894515365533, -46.9207143485619, -53.45597081045324,
    -60.602246194572515, -68.38687192415543, -76.83700878345763, -85.97967444109928, -95.84176837484992,
    -106.45009398715584, -117.83137791015464, -130.01228662888659, -143.01944062540863, -156.87942628248217,
    -171.6188057965724, -187.2641253453777, -203.84192174140318, -221.37872778448826, -239.9010765054784,
    -259.4355044721443, -280.00855430805274, -301.64677655597234, -324.3767309998589, -348.2249875436101,
    -373.21812673061646, -399.3827399755882, -426.7454295691051, -455.3328085056916, -485.17150017784104,
    -516.2881379711633, -548.709364789599, -582.4618325343052, -617.5722015552739, -654.0671400908948,
    -691.9733237074337, -731.3174347476777, -772.1261617957445, -814.4261991631839, -858.244246399973,
    -903.6070078327601, -950.5411921317191, -999.0735119065787, -1049.2306833317728, -1101.039425800179,
    -1154.5264616045588, -1209.7185156455453, -1266.6423151648553, -1325.3245895022762, -1385.7920698749213,
    -1448.071489177221, -1512.189581800129, -1578.1730834680463, -1646.0487310920323, -1715.843262637918,
    -1787.5834170080198, -1861.2959339352255, -1937.007553888308, -2014.7450179873947, -2094.535067928614,
    -2176.4044459170013, -2260.379894606843, -2346.4881570486864, -2434.7559766423274, -2525.2100970951456,
    -2617.877262385216, -2712.7842167286763, -2809.957704550892, -2909.4244704609932, -3011.2112592294156,
    -3115.344815768094, -3221.8518851130248, -3330.7592124089115, -3442.093542895662, -3555.8816218965176,
    -3672.1501948076298, -3790.926007088905, -3912.2358042559763, -4036.1063318731613, -4162.564335547294,
    -4291.6365609223185, -4423.349753674562, -4557.730659508593, -4694.806024153601, -4834.602593360239,
    -4977.147112897848, -5122.466328552057, -5270.586986122664, -5421.535831421802, -5575.339610272335,
    -5732.025068506464, -5891.6189519644995, -6054.148006493805, -6219.638977947875, -6388.118612185525,
    -6559.613655070194, -6734.150852469333, -6911.756950253876, -7092.458694297783, -7276.282830477631,
    -7463.256104672274, -7653.405262762536, -7846.757050630949, -8043.338214161528, -8243.17549923957,
    -8446.295651751487, -8652.725417584646, -8862.491542627253, -9075.620772768236, -9292.139853897144,
    -9512.07553190407, -9735.454552679572, -9962.303662114613, -10192.649606100507, -10426.519130528868,
    -10663.938981291572, -10904.935904280723, -11149.536645388618, -11397.767950507723, -11649.656565530651,
    -11905.229236350138, -12164.512708859034, -12427.533728950279, -12694.319042516894, -12964.89539545197,
    -13239.289533648656, -13517.528203000162, -13799.638149399734, -14085.64611874066, -14375.578856916261,
    -14669.463109819888, -14967.325623344916, -15269.193143384739, -15575.092415832774, -15885.05018658245,
    -16199.093201527214, -16517.24820656052, -16839.541947575835, -17166.00117046664, -17496.652621126406,
    -17831.523045448634, -18170.639189326812, -18514.027798654442, -18861.71561932503, -19213.72939723208,
    -19570.095878269105, -19930.841808329616, -20295.99393330713, -20665.57899909517, -21039.623751587245,
    -21418.154936676885, -21801.199300257606, -22188.783588222934, -22580.93454646639, -22977.678920881503,
    -23379.043457361797, -23785.054901800795, -24195.740000092028, -24611.12549812902, -25031.2381418053,
    -25456.104677014395, -25885.751849649834, -26320.206405605142, -26759.495090773853, -27203.64465104949,
    -27652.681832325587, -28106.633380495667, -28565.526041453264, -29029.386561091902, -29498.241685305118,
    -29972.118159986432, -30451.04273102938, -30935.04214432749, -31424.14314577429, -31918.37248126331,
    -32417.756896688083, -32922.323137942134, -33432.097950918986, -33947.10808151218, -34467.38027561525,
    -34992.94127912171, -35523.8178379251, -36060.03669791894, -36601.624604996774, -37148.60830505212,
    -37701.01454397851, -38258.87006766948, -38822.20162201855, -39391.03595291926, -39965.39980626512,
    -40545.31992794969, -41130.823063866475, -41721.93595990902, -42318.685361970834, -42921.09801594547,
    -43529.20066772645, -44143.020063207296, -44762.582948281546, -45387.91606884273, -46019.04617078437, -46656.0,
])


_f_viscous_dvarsigma_n9 = np.array([
    4.995085416038665e-22, 8.184031495361538e-22, 1.340885398874902e-21, 2.1969290290849476e-21,
    3.599485169725769e-21, 5.897456473674448e-21, 9.662490802241269e-21, 1.5831185409301154e-20,
    2.5938076573570827e-20, 4.249737354874168e-20, 6.962839753768494e-20, 1.1408031075339719e-19,
    1.8691104845034542e-19, 3.0623810690413633e-19, 5.017454758882374e-19, 8.220678633645254e-19,
    1.3468891155141982e-18, 2.2067644370795953e-18, 3.615597383966033e-18, 5.9238505856509834e-18,
    9.705726839745346e-18, 1.5902007604987174e-17, 2.6054081066651896e-17, 4.2687375871438453e-17,
    6.993958196418564e-17, 1.1458993152419485e-16, 1.8774557732511859e-16, 3.0760455861381246e-16,
    5.039826430073612e-16, 8.25730087953074e-16, 1.3528832089275525e-15, 2.216573368391524e-15, 3.631645532324515e-15,
    5.950099775979945e-15, 9.748648262314997e-15, 1.5972165271763792e-14, 2.6168708880433396e-14,
    4.287456653996001e-14, 7.024508567888888e-14, 1.1508817043685197e-13, 1.885574512125615e-13, 3.08926153213263e-13,
    5.061313686095527e-13, 8.292185400412873e-13, 1.3585368345913498e-12, 2.2257167869447503e-12,
    3.646395318972125e-12, 5.97382004899251e-12, 9.786650557768366e-12, 1.60327653094637e-11, 2.6264784358986182e-11,
    4.30257742147611e-11, 7.04808466253252e-11, 1.1545131166323225e-10, 1.8910776020898747e-10,
    3.0974154647908156e-10, 5.073008220814597e-10, 8.308131707416856e-10, 1.3605290764419354e-09,
    2.227783460265527e-09, 3.647470586331301e-09, 5.9711231778142315e-09, 9.773630891198527e-09,
    1.5994845138772226e-08, 2.6170670159298777e-08, 4.2809923031845695e-08, 7.000839723844188e-08,
    1.1444844265191934e-07, 1.8702419791889342e-07, 3.0548044695550535e-07, 4.986903211411777e-07,
    8.135763516923178e-07, 1.3262829463857889e-06, 2.16016358907404e-06, 3.514647876848933e-06, 5.711395961276987e-06,
    9.267766481361377e-06, 1.5013148300731867e-05, 2.427201831188602e-05, 3.914986954141253e-05,
    6.297589006343687e-05, 0.0001009811345563936, 0.00016132441456274718, 0.0002566207584507423,
    0.00040617705068160857, 0.0006391891982693148, 0.0009991886452329838, 0.0015500128562100921, 0.002383465029172305,
    0.0036285527343209167, 0.005461671027907799, 0.008116255048415197, 0.01188927140505409, 0.017140599575185378,
    0.024280267134800235, 0.033738317066773854, 0.045913646492973435, 0.06110215361038707, 0.0794109588214864,
    0.10067308933406076, 0.12438323171088658, 0.1496766756998284, 0.17536792775502483, 0.20005271194681526,
    0.2222605410059679, 0.24063040144136846, 0.2540748725061661, 0.261900901665774, 0.2638671515168433,
    0.26017377699643, 0.25139523781881973, 0.23837625621346895, 0.22211385735112063, 0.2036455636541701,
    0.18395759430512515, 0.1639198443970315, 0.14424832971894466, 0.12549160288734731, 0.10803549545449959,
    0.09212004633236918, 0.07786307743830106, 0.06528603392243784, 0.05433900864456479, 0.044923062191922124,
    0.036908905963157, 0.030151704924281514, 0.024502201462736045, 0.019814610195586075, 0.015951839049781907,
    0.012788602694835302, 0.010212949056904775, 0.008126646322794593, 0.006444795442608484, 0.005094953229219249,
    0.004015979974119496, 0.0031567656983490376, 0.0024749411326017894, 0.0019356424003288434, 0.0015103706804289623,
    0.0011759681797841926, 0.0009137179311398169, 0.0007085658077418508, 0.0005484575003898277, 0.0004237800566297165,
    0.0003268961720859478, 0.00025175917178774966, 0.0001935970982944516, 0.0001486552277723308,
    0.00011398745237478144, 8.728815476602402e-05, 6.67573671419822e-05, 5.099309804262235e-05,
    3.8905696519712106e-05, 2.9649992895618734e-05, 2.257170759249985e-05, 1.716526026402729e-05,
    1.3040650416833032e-05, 9.897529282642286e-06, 7.5049527113646445e-06, 5.685607699377076e-06,
    4.303551360222649e-06, 3.254700086913896e-06, 2.459466557143059e-06, 1.8570701400582279e-06,
    1.4011481341514007e-06, 1.0563760801227535e-06, 7.958692714124731e-07, 5.991879100355875e-07,
    4.5080788098208016e-07, 3.389500741940615e-07, 2.5468536321195806e-07, 1.9125119063807203e-07,
    1.4353035771069605e-07, 1.0765397749811967e-07, 8.069934735012542e-08, 6.046029280742037e-08,
    4.527277723747123e-08, 3.388260767491685e-08, 2.5345170054968015e-08, 1.8949508473783594e-08,
    1.4160888285903254e-08, 1.0577379743830078e-08, 7.897066575966505e-09, 5.893298934210163e-09,
    4.3960315550016165e-09, 3.2777612150731197e-09, 2.442937556711854e-09, 1.8199949135145543e-09,
    1.3553604276020832e-09, 1.0089512312938348e-09, 7.507927818564703e-10, 5.584807544117139e-10,
    4.1527720339562964e-10, 3.086833176594697e-10, 2.2937006486106267e-10, 1.7037742140781743e-10,
    1.2651504800837125e-10, 9.391396683063429e-11, 6.969136428850184e-11, 5.170009762754679e-11, 3.83415904819029e-11,
    2.8426141674719213e-11, 2.1068679978772444e-11, 1.5611005138698052e-11, 1.1563810744183388e-11,
    8.563474733556168e-12, 6.339869283820542e-12, 4.692389561307955e-12, 3.4721098990481972e-12,
    2.568506243020914e-12, 1.899580063740476e-12, 1.4045150395301808e-12, 1.0382189315263603e-12,
    7.672681057825838e-13, 5.668952816204941e-13, 4.187529007714819e-13, 3.0925295065689657e-13,
    2.2833506775077707e-13, 1.6855272513905233e-13, 1.2439558239495997e-13, 9.178711711967459e-14,
    6.771231019646101e-14, 4.994179660683285e-14, 3.6827546196867067e-14, 2.7151568426754954e-14,
    2.0013911299254085e-14, 1.4749771352667513e-14, 1.0868164432324274e-14, 8.006560754692577e-15,
    5.897337214085516e-15, 4.342974816385369e-15, 3.1977260757707446e-15, 2.3540678894018857e-15,
    1.7326930715852357e-15, 1.2751179267327382e-15, 9.3822331935388e-16, 6.902244362593254e-16, 5.076959838929934e-16,
    3.733768996754649e-16, 2.7455065910552553e-16, 2.0185050977634107e-16, 1.483783339233074e-16,
    1.0905494285520237e-16, 8.014111273194373e-17, 5.888456033140408e-17, 4.3259793969872587e-17, 3.1776441916057e-17,
    2.3338059720742246e-17, 1.713814135746554e-17, 1.2583544934459506e-17, 9.238115712167543e-18,
    6.781186439352437e-18, 4.977034304421002e-18, 3.652405590004344e-18, 2.6799797797368578e-18,
    1.9662055328250442e-18, 1.4423541171371703e-18, 1.0579403169080124e-18, 7.758850881465709e-19,
    5.689594047563702e-19, 4.1717036733860547e-19, 3.058401965935857e-19, 2.241946532288277e-19,
    1.6432594325014563e-19, 1.2043086979382586e-19, 8.825126055075498e-20, 6.466302318840617e-20,
    4.7374393626268895e-20, 3.470439368579187e-20, 2.5420199447798565e-20, 1.861777119128602e-20,
    1.3634248446232186e-20, 9.983665615086583e-21, 7.309786237607285e-21, 5.351501657664924e-21,
    3.917450250895245e-21, 2.8674024132131947e-21, 2.098609420186624e-21, 1.5357936961795993e-21,
    1.1238100262966942e-21, 8.222656412912235e-22, 6.015767682646807e-22, 4.400784333908057e-22,
    3.2190644361320447e-22, 2.35445415922593e-22, 1.7219170128130775e-22, 1.2592037833702565e-22,
    9.20750700604816e-23, 6.73210273092429e-23, 4.921782828805908e-23, 3.5979703909952186e-23, 2.6300047569294756e-23,
    1.9222933877677698e-23, 1.4049063382477263e-23, 1.0266915792906531e-23, 7.502360309910189e-24,
    5.48177846920935e-24, 4.005078557389243e-24, 2.9259502478112835e-24, 2.137418259338676e-24,
    1.5612739271086864e-24, 1.1403444226141644e-24, 8.328382185797528e-25, 6.082095543340992e-25,
    4.441341140170467e-25, 3.2429752968642788e-25, 2.3677839228477103e-25, 1.728660525409176e-25,
    1.2619637497146602e-25, 9.211998428143532e-26, 6.724049926098104e-26, 4.907704292537305e-26,
    3.581760216157896e-26, 2.613879542583611e-26, 1.9074178564709707e-26, 1.391802459784249e-26,
    1.0155027454319246e-26, 7.408949111028604e-27, 5.4051081390329846e-27, 3.942980981385691e-27,
])


_f_viscous_dvarsigma_n10 = _f_viscous_n6


_f_viscous_dvarsigma_n11 = np.array([
    -6.825603143390574e-08, -8.046663280836121e-08, -9.486163863355528e-08, -1.1183182592078708e-07,
    -1.3183787935716254e-07, -1.5542289736556613e-07, -1.8322713542065635e-07, -2.1600538685108307e-07,
    -2.5464747295627697e-07, -3.0020239867254005e-07, -3.539068295289849e-07, -4.1721866294018703e-07,
    -4.918566051734385e-07, -5.798468283579887e-07, -6.835779740968093e-07, -8.058659968149179e-07,
    -9.500306070818202e-07, -1.1199853900287744e-06, -1.320344045190385e-06, -1.5565456317088794e-06,
    -1.8350022187241196e-06, -2.163272948932247e-06, -2.5502692402330126e-06, -3.0064966955525974e-06,
    -3.5443402872543003e-06, -4.178400557061153e-06, -4.925889956968903e-06, -5.807100088772852e-06,
    -6.8459525238221175e-06, -8.070648152606214e-06, -9.514432687237558e-06, -1.121649909125278e-05,
    -1.3223051425766803e-05, -1.5588558979441016e-05, -1.8377234710448187e-05, -2.166477811119786e-05,
    -2.554042977541059e-05, -3.0109393395782214e-05, -3.5495690876888384e-05, -4.1845527980447824e-05,
    -4.9331261744336836e-05, -5.8156077204286465e-05, -6.855950013483775e-05, -8.082389512737844e-05,
    -9.528212494122916e-05, -0.00011232657840713352, -0.00013241981106220873, -0.00015610708612563923,
    -0.00018403115452593694, -0.00021694967279764445, -0.00025575572833596655, -0.000301502024548183,
    -0.0003554293759833889, -0.00041900027800803423, -0.0004939384498583912, -0.0005822754072079758,
    -0.0006864053044824993, -0.0008091495023055931, -0.000953832566495837, -0.0011243716973755584,
    -0.0013253819277948688, -0.001562299821764071, -0.001841528859908285, -0.0021706102203406055,
    -0.0025584232611430063, -0.003015420689993266, -0.003553904172731531, -0.004188346988405236,
    -0.004935771281891914, -0.005816188488249332, -0.006853112587168335, -0.0080741569584409, -0.009511726696642582,
    -0.011203819222885152, -0.013194946781820592, -0.015537194758810451, -0.0182914294523641, -0.021528667660190588,
    -0.02533161774529657, -0.029796397175959867, -0.035034424173090065, -0.041174470200944446, -0.048364844634835286,
    -0.05677566201454728, -0.06660111491208244, -0.07806164099198713, -0.09140583138315457, -0.10691188025459354,
    -0.12488832555552087, -0.14567378382438795, -0.16963534649010692, -0.19716529318532333, -0.22867580392899597,
    -0.26459143196459206, -0.30533924494194253, -0.3513367581590525, -0.40297805971288714, -0.4606188347656476,
    -0.5245612863315985, -0.5950401611439282, -0.672211159394558, -0.7561428931735591, -0.8468132532593619,
    -0.9441105858459391, -1.0478395482597387, -1.1577310046708922, -1.2734549313764654, -1.3946350870096689,
    -1.5208641819995181, -1.6517184273031544, -1.7867706001066255, -1.9256010698485544, -2.0678065250017243,
    -2.2130063903506114, -2.3608471067080834, -2.511004557706467, -2.6631849803604237, -2.8171247019226735,
    -2.972589020502807, -3.1293705045184206, -3.28728693671232, -3.4461790793266194, -3.605908392345717,
    -3.7663547985966237, -3.927414558523114, -4.088998293308728, -4.2510291769070125, -4.413441304449405,
    -4.576178235436166, -4.739191704158478, -4.90244048616852, -5.065889407672198, -5.229508483964469,
    -5.393272173076886, -5.5571587313753685, -5.721149658726158, -5.885229221892282, -6.049384045930733,
    -6.21360276446458, -6.377875720761826, -6.542194712538842, -6.706552774307703, -6.870943991898868,
    -7.0353633445142645, -7.199806570304629, -7.364270052025231, -7.528750719812463, -7.693245968547698,
    -7.85775358764129, -8.022271701385453, -8.186798718296371, -8.351333288098807, -8.515874265206001,
    -8.680420677718239, -8.844971701109111, -9.009526635892831, -9.174084888671825, -9.338645956054084,
    -9.503209411006544, -9.667774891276087, -9.832342089565287, -9.996910745197324, -10.161480637044502,
    -10.326051577528984, -10.490623407533294, -10.65519599208267, -10.819769216682301, -10.984342984210144,
    -11.148917212281068, -11.31349183101089, -11.478066781119592, -11.642642012322346, -11.807217481964617,
    -11.971793153864368, -12.13636899732995, -12.300944986326972, -12.465521098771621, -12.630097315931186,
    -12.794673621915559, -12.959250003245879, -13.12382644848865, -13.288402947945364, -13.452979493389224,
    -13.61755607784182, -13.782132695383694, -13.946709340993644, -14.11128601041242, -14.2758627000271,
    -14.440439406773011, -14.60501612805054, -14.76959286165455, -14.934169605714532, -15.098746358643822,
    -15.263323119096524, -15.427899885930984, -15.592476658178782, -15.757053435018463, -15.92163021575322,
    -16.086206999791983, -16.25078378663338, -16.41536057585212, -16.579937367087442, -16.744514160033344,
    -16.90909095443024, -17.073667750057954, -17.238244546729707, -17.40282134428707, -17.567398142595653,
    -17.731974941541463, -17.896551741027803, -18.061128540972646, -18.225705341306416, -18.390282141970097,
    -18.554858942913622, -18.719435744094525, -18.884012545476793, -19.048589347029857, -19.213166148727808,
    -19.377742950548658, -19.542319752473755, -19.706896554487283, -19.87147335657582, -20.036050158727985,
    -20.20062696093412, -20.36520376318604, -20.529780565476795, -20.69435736780049, -20.85893417015213,
    -21.023510972527472, -21.188087774922916, -21.35266457733542, -21.51724137976239, -21.681818182201628,
    -21.84639498465128, -22.01097178710976, -22.17554858957573, -22.34012539204805, -22.504702194525763,
    -22.669278997008046, -22.833855799494206, -22.99843260198366, -23.163009404475897, -23.327586206970505,
    -23.49216300946712, -23.656739811965437, -23.8213166144652, -23.98589341696619, -24.150470219468215,
    -24.31504702197112, -24.47962382447478, -24.64420062697907, -24.8087774294839, -24.973354231989184,
    -25.13793103449486, -25.30250783700086, -25.46708463950714, -25.631661442013655, -25.79623824452037,
    -25.960815047027257, -26.12539184953429, -26.28996865204144, -26.454545454548697, -26.61912225705604,
    -26.78369905956346, -26.948275862070943, -27.112852664578483, -27.277429467086062, -27.442006269593683,
    -27.606583072101337, -27.77115987460902, -27.935736677116726, -28.10031347962445, -28.264890282132193,
    -28.42946708463995, -28.594043887147716, -28.758620689655498, -28.923197492163283, -29.087774294671078,
    -29.25235109717888, -29.416927899686687, -29.5815047021945, -29.746081504702314, -29.910658307210134,
    -30.075235109717955, -30.23981191222578, -30.404388714733606, -30.56896551724143, -30.73354231974926,
    -30.898119122257093, -31.062695924764924, -31.227272727272755, -31.391849529780586, -31.55642633228842,
    -31.721003134796256, -31.88557993730409, -32.050156739811925, -32.214733542319756, -32.379310344827594,
    -32.54388714733543, -32.708463949843264, -32.8730407523511, -33.03761755485894, -33.20219435736678,
    -33.36677115987461, -33.53134796238245, -33.695924764890286, -33.860501567398124, -34.025078369905955,
    -34.189655172413794, -34.35423197492163, -34.51880877742947, -34.68338557993731, -34.84796238244514,
    -35.01253918495298, -35.177115987460816, -35.341692789968654, -35.50626959247649, -35.67084639498432,
    -35.83542319749216, -36.0,
])


_f_viscous_dvarsigma_n12 = np.array([
    -4.6588851911122556e-15, -6.4748779534922955e-15, -8.998728776974751e-15, -1.2506354491559995e-14,
    -1.7381221850386283e-14, -2.4156269516631338e-14, -3.3572170851791896e-14, -4.665830699179039e-14,
    -6.484530245762458e-14, -9.012142605939387e-14, -1.2524995533359745e-13, -1.7407126745397384e-13,
    -2.4192268207008453e-13, -3.362219544421249e-13, -4.672782078276802e-13, -6.494189581323456e-13,
    -9.025564394781383e-13, -1.2543644641350118e-12, -1.743303794142064e-12, -2.422826761099431e-12,
    -3.3672207849845425e-12, -4.679729604473295e-12, -6.503840024507751e-12, -9.03896802895026e-12,
    -1.2562259021696773e-11, -1.7458885314207082e-11, -2.4264152821896193e-11, -3.3722019784463115e-11,
    -4.6866424263402476e-11, -6.51343102424797e-11, -9.052270679918437e-11, -1.2580702960355222e-10,
    -1.7484446499262594e-10, -2.429955950350826e-10, -3.377103430103187e-10, -4.693422737744091e-10,
    -6.522802332267016e-10, -9.065209794246991e-10, -1.2598546288319398e-09, -1.750901671020713e-09,
    -2.433333294641153e-09, -3.3817359559204306e-09, -4.699760588081896e-09, -6.5314461443870905e-09,
    -9.076953425671182e-09, -1.2614426027682565e-08, -1.7530363012190877e-08, -2.4361815047227937e-08,
    -3.385500279220095e-08, -4.704674254684774e-08, -6.537754266030252e-08, -9.084867216924044e-08,
    -1.2624027040743513e-07, -1.7541417418624312e-07, -2.4373429380058117e-07, -3.3865004492945124e-07,
    -4.705058829912058e-07, -6.536642364982944e-07, -9.080626321304379e-07, -1.26137202018594e-06,
    -1.7519869900829586e-06, -2.4331661728967025e-06, -3.3787614240644863e-06, -4.69113919020526e-06,
    -6.5121226548246926e-06, -9.03808995741425e-06, -1.2540779871253688e-05, -1.739591817740761e-05,
    -2.412253232704852e-05, -3.343682774319744e-05, -4.632582854705321e-05, -6.414772396473493e-05,
    -8.876810429395092e-05, -0.0001227441129667672, -0.00016957206181342774, -0.0002340182802115853,
    -0.0003225578079113779, -0.0004439506988816627, -0.0006099905236207699, -0.0008364629081996272,
    -0.0011443515269083668, -0.0015613215320311956, -0.0021234909954057214, -0.002877462684413057,
    -0.003882522715831456, -0.005212809732552222, -0.006959110138324538, -0.009229739757054701, -0.012149742240264076,
    -0.015857406563502863, -0.02049695324987033, -0.02620627777801989, -0.03309902108336785, -0.04124111094141038,
    -0.05062335874747989, -0.06113359684781802, -0.07253381288238804, -0.08444908498456094, -0.09637498581332257,
    -0.10770782108585902, -0.1177975455353171, -0.1260173600426733, -0.1318386194574407, -0.13489681595613542,
    -0.13503542145981387, -0.13231922680853744, -0.12701594969235755, -0.11955191286548596, -0.11045236512380967,
    -0.10027845421444903, -0.08957119568956441, -0.07880917825850095, -0.06838264199134295, -0.058583108002975844,
    -0.04960551722263535, -0.04155891063849134, -0.03448177257955635, -0.02835885667739917, -0.02313724906116649,
    -0.0187403322303726, -0.015079053209813708, -0.012060423761438954, -0.009593501428770138, -0.007593259572181666,
    -0.0059828008891012995, -0.004694345692636196, -0.003669366938822317, -0.0028581716085244414,
    -0.002219156602353914, -0.0017179042006976886, -0.0013262303381656852, -0.001021258719997724,
    -0.0007845640216876862, -0.0006014063190062542, -0.00046006464463971866, -0.0003512684652874845,
    -0.000267720491599393, -0.00020370143719199025, -0.00015474626802091832, -0.0001173814962384227,
    -8.891372496381564e-05, -6.726063574123337e-05, -5.0816727579665586e-05, -3.8347239506242933e-05,
    -2.8904744124588967e-05, -2.1763849709842074e-05, -1.637027778365706e-05, -1.2301290983360741e-05,
    -9.235039655319182e-06, -6.926886458848751e-06, -5.191169507906455e-06, -3.88718942812092e-06,
    -2.908466575578564e-06, -2.17452269062966e-06, -1.6246061417791752e-06, -1.2129099034327255e-06,
    -9.049334075969467e-07, -6.747191047362061e-07, -5.027566035959188e-07, -3.7439538260401517e-07,
    -2.786442805142745e-07, -2.072646721839841e-07, -1.5408630845056602e-07, -1.1449173587387915e-07,
    -8.502817912386254e-08, -6.311567616043974e-08, -4.682781159692073e-08, -3.4727144940812495e-08,
    -2.5741801208837283e-08, -1.9073007900702004e-08, -1.4125875118626579e-08, -1.0457616863953726e-08,
    -7.73884819121812e-09, -5.724677144726261e-09, -4.233127729681909e-09, -3.1290456047987207e-09,
    -2.3121011076069083e-09, -1.7078520810775955e-09, -1.2610901120114455e-09, -9.308896554998252e-10,
    -6.869262948941743e-10, -5.067402840763297e-10, -3.737037381521248e-10, -2.7551130353674933e-10,
    -2.030600538916028e-10, -1.496186338724163e-10, -1.1021124156328133e-10, -8.116110191712561e-11,
    -5.97522847186605e-11, -4.3979294344128046e-11, -3.236172685041402e-11, -2.3807141617650688e-11,
    -1.750964433837391e-11, -1.2874909473427537e-11, -9.464769641974867e-12, -6.956280109377385e-12,
    -5.1114874615558834e-12, -3.755110963869762e-12, -2.7580709653870517e-12, -2.0253364277791e-12,
    -1.4869618301718591e-12, -1.0914784200675998e-12, -8.010228379265692e-13, -5.877474173277916e-13,
    -4.311756953123814e-13, -3.162547857337543e-13, -2.31921368406796e-13, -1.7004612465272586e-13,
    -1.2465694435360708e-13, -9.136742560345193e-14, -6.695651520496473e-14, -4.9059393203624365e-14,
    -3.5940215313369815e-14, -2.6325074653006903e-14, -1.9279253396051104e-14, -1.411704084210956e-14,
    -1.033549201279276e-14, -7.565781596317539e-15, -5.5374868881167e-15, -4.052368825752509e-15,
    -2.9651291589947682e-15, -2.1692903555885152e-15, -1.5868364740352827e-15, -1.1606146740913798e-15,
    -8.487626989772557e-16, -6.206228856114512e-16, -4.537466863126412e-16, -3.316990365145422e-16,
    -2.4244926985603373e-16, -1.7719208617067596e-16, -1.2948377608760302e-16, -9.460950920807725e-17,
    -6.911994885738336e-17, -5.049193102983191e-17, -3.6880029292201013e-17, -2.69346895110319e-17,
    -1.9669116255290212e-17, -1.43618564202335e-17, -1.0485517290165246e-17, -7.654615131054684e-18,
    -5.587425361109651e-18, -4.078078954122596e-18, -2.9761558817128375e-18, -2.171763277997618e-18,
    -1.5846255947399326e-18, -1.1561090696827985e-18, -8.433920249534141e-19, -6.15204181612291e-19,
    -4.487130804203016e-19, -3.2724904472361597e-19, -2.3864304672747673e-19, -1.7401249939354574e-19,
    -1.2687436443309384e-19, -9.249741405177546e-20, -6.742921011295412e-20, -4.9150711063061956e-20,
    -3.582409793460395e-20, -2.6108679775103707e-20, -1.902651312389484e-20, -1.386432053645357e-20,
    -1.0101910268842442e-20, -7.359941854634538e-21, -5.36181274973227e-21, -3.905851255024549e-21,
    -2.8450307287407788e-21, -2.07217212065528e-21, -1.509150968659817e-21, -1.0990259017550342e-21,
    -8.002983618327977e-22, -5.827268885802658e-22, -4.2427523550853865e-22, -3.0888737766349596e-22,
    -2.248655086868787e-22, -1.636877130614763e-22, -1.1914620333427826e-22, -8.6719259379617e-23,
    -6.311352927284891e-23, -4.5930508048958236e-23, -3.3423523121863347e-23, -2.4320679765239082e-23,
    -1.7695873507937833e-23, -1.2874827402518371e-23, -9.366648811657942e-24, -6.813978547767959e-24,
    -4.956684503352758e-24, -3.605421661385741e-24, -2.622378652236152e-24, -1.9072585103529036e-24,
    -1.3870713913550088e-24, -1.0087032599186092e-24, -7.335059681021073e-25, -5.333591536534743e-25,
    -3.878037284888205e-25, -2.819555073502516e-25, -2.0498675601476007e-25, -1.4902114056689723e-25,
    -1.083295802106537e-25, -7.874510520347516e-26, -5.723710177236771e-26, -4.1601547776780274e-26,
    -3.023565296460397e-26, -2.1973915205592677e-26, -1.5968862522293658e-26, -1.1604306157665912e-26,
    -8.432245517937725e-27, -6.1269788845047266e-27, -4.4517298687337686e-27, -3.234377473646521e-27,
    -2.3498074813217453e-27, -1.707079449965969e-27, -1.2400958448310619e-27, -9.008179384223046e-28,
    -6.543336303170402e-28, -4.752718420693688e-28, -3.4519598537562234e-28, -2.507092601348127e-28,
    -1.820774567578093e-28, -1.3222796690378608e-28, -9.602227087230682e-29, -6.972721263387393e-29,
])


_f_viscous_dvarsigma_n13 = np.array([
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


def _f_viscous_dvarsigma_hoisted(varsigma, beta):
    t0 = beta*beta
    h0 = t0/varsigma
    t1 = varsigma*varsigma
    h1 = beta/t1
    h2 = beta/varsigma
    return h0, h1, h2


def _f_viscous_dvarsigma_term(i, varsigma, beta, h0, h1, h2):
    w = _f_viscous_dvarsigma_w[i]
    n0 = _f_viscous_dvarsigma_n0[i]
    n1 = _f_viscous_dvarsigma_n1[i]
    x = _f_viscous_dvarsigma_x[i]
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
    t2 = x*beta
    t3 = t2 + varsigma
    t4 = _fma(n3, varsigma, t2)
    t5 = beta*varsigma
    t6 = _fma(n0, t5, 1.0)
    t7 = 1.0/t6
    t11 = beta*beta
    t8 = _fma(n6, t5, _fma(n5, t11, 1.0))
    t9 = t7*t8
    t10 = _fma(t3*t4, x, n1*t6)
    t12 = t6*t6
    t13 = t10*t10
    return w*(n9*_fma(h1*n7, t9, _fma(h0*n4, t7, h0*n8*t8/t12))/t10 + n9*_fma(h2*n10, t9, 1.0)*_fma(n13, t3, _fma(n12, beta, n11*t4))/t13)


def _f_viscous_dvarsigma(varsigma, beta):
    r"""derivative of f_viscous with respect to varsigma  (f-viscous-x)

        \int_{0}^{\infty} \frac{\pi x^{3} \left(\frac{2 \beta^{2} x^{3}}{\varsigma \left(1 - e^{- 2 x}\right) \left(\beta \varsigma x^{2} + 1\right)} - \frac{\beta^{2} x^{3} \left(\beta^{2} x^{3} + 2 \beta \varsigma x^{2} + 1\right)}{\varsigma \left(1 - e^{- 2 x}\right) \left(\beta \varsigma x^{2} + 1\right)^{2}} - \frac{\beta x \left(\beta^{2} x^{3} + 2 \beta \varsigma x^{2} + 1\right)}{\varsigma^{2} \left(1 - e^{- 2 x}\right) \left(\beta \varsigma x^{2} + 1\right)}\right) e^{- 2 x}}{2 \left(x \left(\beta x + \varsigma\right) \left(\beta x + \varsigma \left(1 - e^{- 2 x}\right)\right) + \left(\beta \varsigma x^{2} + 1\right) e^{- 2 x}\right)} + \frac{\pi x^{3} \left(\frac{\beta x \left(\beta^{2} x^{3} + 2 \beta \varsigma x^{2} + 1\right)}{\varsigma \left(1 - e^{- 2 x}\right) \left(\beta \varsigma x^{2} + 1\right)} + 1\right) \left(- \beta x^{2} e^{- 2 x} - x \left(1 - e^{- 2 x}\right) \left(\beta x + \varsigma\right) - x \left(\beta x + \varsigma \left(1 - e^{- 2 x}\right)\right)\right) e^{- 2 x}}{2 \left(x \left(\beta x + \varsigma\right) \left(\beta x + \varsigma \left(1 - e^{- 2 x}\right)\right) + \left(\beta \varsigma x^{2} + 1\right) e^{- 2 x}\right)^{2}}\, dx

    varsigma in [1e-08, 10000], unit 1  intrinsic conductivity, Eq. (24)
    beta in [0, 10], unit 1  longitudinal viscosity, Eq. (24)
    Value in unit 1. Cost: 320 nodes, each 2 add, 7 div, 10 fma, 20 mul.
    sha256:633bf17653af55aa8b62129048bb97735cfed932060b854c6584fd03ec8b7fdd
    """
    varsigma, beta = float(varsigma), float(beta)
    h0, h1, h2 = _f_viscous_dvarsigma_hoisted(varsigma, beta)
    terms = np.empty(320)
    for i in range(320):
        terms[i] = _f_viscous_dvarsigma_term(i, varsigma, beta, h0, h1, h2)
    total = 0.0
    for i in range(320):  # apart: the terms vectorise, the order of the sum is fixed
        total += terms[i]
    return total


def _f_viscous_dvarsigma_block(varsigma, beta, out):
    h0_ = np.empty(512)
    h1_ = np.empty(512)
    h2_ = np.empty(512)
    for start in range(0, out.size, 512):
        varsigma_ = varsigma[start:start + 512]
        beta_ = beta[start:start + 512]
        out_ = out[start:start + 512]
        for j in range(out_.size):
            out_[j] = 0.0
            h0_[j], h1_[j], h2_[j] = _f_viscous_dvarsigma_hoisted(varsigma_[j], beta_[j])
        for i in range(320):
            for j in range(out_.size):
                out_[j] += _f_viscous_dvarsigma_term(i, varsigma_[j], beta_[j], h0_[j], h1_[j], h2_[j])


def _f_viscous_dvarsigma_callback(n, args):
    return _f_viscous_dvarsigma(args[0], args[1])


_f_viscous_dbeta_w = _f_viscous_dvarsigma_w


_f_viscous_dbeta_n0 = _f_viscous_n0


_f_viscous_dbeta_n1 = _f_viscous_n1


_f_viscous_dbeta_x = _f_viscous_x


_f_viscous_dbeta_n3 = _f_viscous_n3


_f_viscous_dbeta_n4 = _f_viscous_n4


_f_viscous_dbeta_n5 = _f_viscous_n5


_f_viscous_dbeta_n6 = _f_viscous_n6


_f_viscous_dbeta_n7 = _f_viscous_dvarsigma_n8


_f_viscous_dbeta_n8 = np.array([
    6.359941149238948e-22, 1.0420234212214542e-21, 1.707268638714078e-21, 2.7972175424434023e-21,
    4.583008067210578e-21, 7.508877129739209e-21, 1.230266989841847e-20, 2.015690001115264e-20,
    3.3025401627504956e-20, 5.4109369037155e-20, 8.865369193179276e-20, 1.4525168413027763e-19, 2.379827723415716e-19,
    3.8991491999677775e-19, 6.38843054690352e-19, 1.0466909990756674e-18, 1.7149157426878363e-18,
    2.8097460409469535e-18, 4.6035337235871846e-18, 7.542504303221086e-18, 1.2357760575714142e-17,
    2.0247152523394154e-17, 3.317325551683166e-17, 5.435158183520887e-17, 8.905047274716628e-17,
    1.4590165151108864e-16, 2.3904744843072455e-16, 3.916588369456296e-16, 6.416994169644539e-16,
    1.0513691715838606e-15, 1.7225771793921379e-15, 2.822292178208075e-15, 4.6240769914150434e-15,
    7.576138528380057e-15, 1.2412820693547709e-14, 2.0337273625005417e-14, 3.3320736989645926e-14,
    5.459288100013425e-14, 8.944517052053094e-14, 1.4654707389757498e-13, 2.4010249128741514e-13,
    3.933827472080355e-13, 6.44514842516792e-13, 1.0559645169434388e-12, 1.7300724793337407e-12,
    2.8345073380183646e-12, 4.643964458795407e-12, 7.608479023699598e-12, 1.2465337677388556e-11,
    2.0422410151695878e-11, 3.345847209524472e-11, 5.481516097332517e-11, 8.980281550291802e-11,
    1.4712041084440527e-10, 2.4101745652626445e-10, 3.94834723093628e-10, 6.468027962850516e-10,
    1.0595374450089438e-09, 1.735587184990655e-09, 2.842887741107853e-09, 4.656430541677904e-09,
    7.626462608524771e-09, 1.2490090460815408e-08, 2.045387164806833e-08, 3.3492470284100254e-08,
    5.483700495188261e-08, 8.977328880674243e-08, 1.4694606406353943e-07, 2.404889222015933e-07,
    3.935006128900698e-07, 6.43714950473722e-07, 1.0527410518725685e-06, 1.721107847835767e-06,
    2.8127314802340424e-06, 4.594655185701557e-06, 7.501495008597164e-06, 1.223976091983488e-05,
    1.9956365819340318e-05, 3.2510135030436585e-05, 5.2907989609627846e-05, 8.600326660877441e-05,
    0.00013960920527176986, 0.00022626604550505427, 0.0003660299447466776, 0.0005908462640533356,
    0.000951355921458288, 0.0015273961974984623, 0.0024440376860280113, 0.00389578987143082, 0.006182643407860103,
    0.009762904616032917, 0.015329267482818973, 0.02391611534654388, 0.037047365137143, 0.056934810251879735,
    0.08673627456125889, 0.13088027536340827, 0.1954587300522891, 0.28868133338150387, 0.42137506405212016,
    0.6075012130230079, 0.8646525361810253, 1.21448718046367, 1.6830561194395006, 2.300987997145979, 3.10350884839283,
    4.130291791899752, 5.425150085652437, 7.035602448752898, 9.012349754770757, 11.408706019165086, 14.28002446002093,
    17.68315280952275, 21.675942969972127, 26.316830435415007, 31.66449008365751, 37.77756784668114,
    44.71448271325353, 52.53329042837187, 61.29159881564865, 71.04652445052962, 81.85468104684415, 93.77219103787868,
    106.85471316807033, 121.157480275727, 136.73534272361198, 153.64281405920792, 171.93411643445185,
    191.6632240848815, 212.88390377410116, 235.64975157210645, 260.0142256785309, 286.03067524698474,
    313.75236533490533, 343.2324982124543, 374.5242313286998, 407.6806922655279, 442.75499101880933,
    479.80022993957147, 518.8695116507781, 560.015945231886, 603.2926509365891, 648.7527636811881, 696.4494355132758,
    746.4358372438675, 798.7651594013145, 853.4906126426577, 910.6654277376294, 970.3428552223285, 1032.576164803584,
    1097.4186445810717, 1164.923600142178, 1235.1443535742744, 1308.134242430245, 1383.946618675676,
    1462.6348476398668, 1544.252306987617, 1628.8523857244422, 1716.4884832443436, 1807.2140084263797,
    1901.0823787839863, 1998.1470196691444, 2098.461363532055, 2202.078849235863, 2309.0529214251205,
    2419.4370299460707, 2533.2846293163784, 2650.649178241643, 2771.5841391758563, 2896.142977922878,
    3024.3791632759826, 3156.3461666925837, 3292.097462001316, 3431.686525138767, 3575.1668339132902,
    3722.5918677934706, 3874.015107718973, 4029.490035931649, 4189.070135824957, 4352.808891809876, 4520.759789195656,
    4692.976314083905, 4869.511953274599, 5050.420194182788, 5235.754524764835, 5425.568433453179, 5619.915409098673,
    5818.848940919669, 6022.422518457105, 6230.689631534903, 6443.703770225094, 6661.518424817112, 6884.187085790795,
    7111.763243792642, 7344.300389614968, 7581.852014177593, 7824.471608511792, 8072.212663746202, 8325.128671094499,
    8583.273121844572, 8846.699507349074, 9115.46131901715, 9389.612048307175, 9669.205186720457, 9954.294225795682,
    10244.932657104104, 10541.173972245319, 10843.071662843597, 11150.679220544667, 11464.050137012926,
    11783.237903928995, 12108.296012987608, 12439.277955895748, 12776.237224371049, 13119.227310140386,
    13468.301704938664, 13823.513900507753, 14184.917388595566, 14552.565660955263, 14926.512209344548,
    15306.810525525072, 15693.514101261899, 16086.676428323057, 16486.35099847914, 16892.591303502973,
    17305.450835169293, 17724.983085254506, 18151.24154553647, 18584.27970779429, 19024.15106380814,
    19470.909105359144, 19924.607324229226, 20385.299212201015, 20853.038261057736, 21327.877962583145,
    21809.871808561446, 22299.073290777236, 22795.535901015446, 23299.313131061303, 23810.458472700277,
    24329.02541771807, 24855.067457900557, 25388.63808503379, 25929.79079090394, 26478.579067297313,
    27035.056406000323, 27599.27629879947, 28171.29223748132, 28751.157713832523, 29338.926219639776,
    29934.65124668983, 30538.386286769477, 31150.18483166555, 31770.1003731649, 32398.186403054428, 33034.49641312104,
    33679.08389515167, 34332.00234093328, 34993.30524225281, 35663.04609089727, 36341.278378653624,
    37028.055597308885, 37723.43123865006, 38427.45879446416, 39140.19175653821, 39861.68361665923, 40591.98786661426,
    41331.15799819034, 42079.24750317449, 42836.30987335377, 43602.39860051521, 44377.56717644587, 45161.86909293278,
    45955.357841763005, 46758.08691472359, 47570.10980360159, 48391.480000184056, 49222.25099625804, 50062.4762836106,
    50912.20935402879, 51771.50369929967, 52640.412811210284, 53518.990181547706, 54407.28930209898,
    55305.36366465117, 56213.26676099133, 57131.05208290653, 58058.773122183804, 58996.483370610236,
    59944.236319972864, 60902.08546205876, 61870.08428865498, 62848.28629154858, 63836.74496252662,
    64835.513793376165, 65844.64627588427, 66864.19590183797, 67894.21616302436, 68934.7605512305, 69985.88255824342,
    71047.6356758502, 72120.07339583788, 73203.24920999355, 74297.21661010424, 75402.02908795702, 76517.74013533896,
    77644.4032440371, 78782.07190583851, 79930.79961253025, 81090.63985589938, 82261.64612773295, 83443.87191981803,
    84637.37072394167, 85842.19603189094, 87058.4013354529, 88286.04012641459, 89525.16589656309, 90775.83213768546,
    92038.09234156874, 93312.0,
])


_f_viscous_dbeta_n9 = _f_viscous_dvarsigma_n9


_f_viscous_dbeta_n10 = np.array([
    -4.6588858271063275e-15, -6.474878995515633e-15, -8.998730484243227e-15, -1.2506357288777224e-14,
    -1.7381226433393745e-14, -2.4156277025507303e-14, -3.357218315445954e-14, -4.665832714868605e-14,
    -6.48453354830178e-14, -9.012148016874667e-14, -1.25250043987258e-13, -1.7407141270559736e-13,
    -2.419229200527398e-13, -3.362223443568188e-13, -4.672788466702982e-13, -6.494200048225012e-13,
    -9.025581543922518e-13, -1.2543672738779057e-12, -1.7433083976697093e-12, -2.4228343035919944e-12,
    -3.3672331427224417e-12, -4.679749851582019e-12, -6.503873197678667e-12, -9.039022380368689e-12,
    -1.2562348071853895e-11, -1.7459031215248958e-11, -2.4264391868167105e-11, -3.372241144102567e-11,
    -4.6867065958426414e-11, -6.51353616031661e-11, -9.052442935997452e-11, -1.2580985186407442e-10,
    -1.748490890084735e-10, -2.430031710555111e-10, -3.3772275560290167e-10, -4.69362610607438e-10,
    -6.523135531126798e-10, -9.065755706619737e-10, -1.2599440708276174e-09, -1.751048211962442e-09,
    -2.433573385288271e-09, -3.382129315790928e-09, -4.700405058738817e-09, -6.532502023561467e-09,
    -9.078683333316004e-09, -1.2617260216653913e-08, -1.753500636175106e-08, -2.4369422338637744e-08,
    -3.3867465836149276e-08, -4.7067160527004986e-08, -6.541099257666072e-08, -9.090347080665317e-08,
    -1.2633004131194123e-07, -1.7556123297080997e-07, -2.4397519224851043e-07, -3.390446498392141e-07,
    -4.7115224202171254e-07, -6.547229170813889e-07, -9.097965649080352e-07, -1.2642117138591946e-06,
    -1.7566372545252429e-06, -2.4407807330840476e-06, -3.391228541875108e-06, -4.711548728647093e-06,
    -6.545529583157615e-06, -9.092761937639466e-06, -1.263023486895859e-05, -1.7542250495283213e-05,
    -2.4361838147148944e-05, -3.382804853084405e-05, -4.696515213240508e-05, -6.519201058953962e-05,
    -9.047294475162319e-05, -0.00012552556517909087, -0.0001741066205750776, -0.00024140442097320692,
    -0.0003345763914108128, -0.0004634835312229361, -0.0006416908575938242, -0.000887825284667549,
    -0.0012274108771399975, -0.0016953369963284622, -0.0023391581965517554, -0.0032234757971901064,
    -0.004435708507532411, -0.006093619794361886, -0.008355026010845683, -0.011430150139572546, -0.01559709386006177,
    -0.021220851293714513, -0.028776150778818628, -0.038874152836854504, -0.05229262330257261, -0.07000862586907335,
    -0.09323205450171558, -0.12343751763371254, -0.16239131660996323, -0.21216971094086293, -0.2751645431178613,
    -0.3540727933741921, -0.45186784281457587, -0.5717520748968804, -0.7170926858957042, -0.8913447983063624,
    -1.097967718897173, -1.3403410791762733, -1.6216874622470379, -1.9450070259184669, -2.3130278600890635,
    -2.7281737630928062, -3.1925491774053905, -3.707939480201897, -4.275823824839706, -4.8973972837326425,
    -5.573599061251928, -6.30514388882265, -7.09255423961735, -7.936191586182913, -8.836285484813837,
    -9.792959754549873, -10.806255404279469, -11.876150246788464, -13.002575333989274, -14.185428468911814,
    -15.424585114499308, -16.719907042681687, -18.071249062914713, -19.478464147820063, -20.941407242479666,
    -22.45993800876454, -24.033922720424233, -25.663235490765366, -27.34775898385636, -29.087384732885475,
    -30.882013165701494, -32.731553417542436, -34.63592299421483, -36.59504733516129, -38.608859314561876,
    -40.677298709483175, -42.800311656771186, -44.97785011457434, -47.20987133981116, -49.49633738933494,
    -51.83721464980171, -54.232473399155694, -56.682087401076664, -59.186033532575415, -61.74429144408957,
    -64.35684325084985, -67.02367325389909, -69.74476768890723, -72.52011450079786, -75.34970314215838,
    -78.23352439342099, -81.17157020286238, -84.16383354455671, -87.21030829252528, -90.31098910944336,
    -93.46587134838835, -96.67495096623708, -99.93822444744173, -103.25568873703033, -106.62734118178881,
    -110.05317947868545, -113.53320162969459, -117.06740590226596, -120.6557907947666, -124.29835500629707,
    -127.99509741035011, -131.7460170318411, -135.55111302709335, -139.41038466641086, -143.32383131891376,
    -147.29145243935156, -151.31324755664266, -155.38921626392042, -159.51935820989218, -163.70367309134178,
    -167.9421606466283, -172.2348206500502, -176.58165290696303, -180.98265724955098, -185.4378335331667,
    -189.9471816331642, -194.51070144215936, -199.12839286766126, -203.80025583002504, -208.52629026068288,
    -213.30649610061639, -218.14087329903703, -223.02942181224776, -227.97214160266006, -232.96903263794647,
    -238.02009489030925, -243.12532833585018, -248.28473295402716, -253.49830872718593, -258.7660556401566,
    -264.0879736799064, -269.46406283524004, -274.8943230965425, -280.3787544555571, -285.9173569051946,
    -291.510130439369, -297.15707505285644, -302.8581907411736, -308.6134775004732, -314.4229353274544,
    -320.28656421928525, -326.2043641735367, -332.1763351881252, -338.2024772612642, -344.2827903914216,
    -350.4172745772838, -356.60592981772487, -362.8487561117794, -369.14575345862016, -375.4969218575382,
    -381.9022613079259, -388.36177180926273, -394.87545336110264, -401.44330596306366, -408.0653296148185,
    -414.74152431608684, -421.4718900666287, -428.2564268662384, -435.0951347147401, -441.9880136119829,
    -448.935063557838, -455.9362845521948, -462.99167659495885, -470.10123968604915, -477.26497382539657,
    -484.4828790129418, -491.7549552486341, -499.0812025324301, -506.4616208642927, -513.8962102441901,
    -521.3849706720953, -528.9279021479848, -536.5250046718389, -544.1762782436406, -551.8817228633752,
    -559.6413385310306, -567.4551252465958, -575.3230830100619, -583.2452118214211, -591.2215116806668,
    -599.2519825877932, -607.3366245427956, -615.4754375456697, -623.6684215964121, -631.9155766950197,
    -640.2169028414899, -648.5724000358205, -656.9820682780095, -665.4459075680554, -673.9639179059568,
    -682.5360992917126, -691.1624517253216, -699.8429752067832, -708.5776697360964, -717.3665353132607,
    -726.2095719382755, -735.1067796111405, -744.0581583318551, -753.063708100419, -762.1234289168322,
    -771.237320781094, -780.4053836932046, -789.6276176531636, -798.9040226609708, -808.2345987166262,
    -817.6193458201298, -827.0582639714812, -836.5513531706805, -846.0986134177276, -855.7000447126225,
    -865.355647055365, -875.0654204459553, -884.8293648843932, -894.6474803706785, -904.5197669048116,
    -914.4462244867922, -924.4268531166202, -934.4616527942958, -944.5506235198188, -954.6937652931894,
    -964.8910781144074, -975.1425619834728, -985.4482169003857, -995.808042865146, -1006.2220398777538,
    -1016.690207938209, -1027.2125470465116, -1037.7890572026618, -1048.4197384066592, -1059.1045906585043,
    -1069.8436139581966, -1080.6368083057364, -1091.4841737011236, -1102.3857101443582, -1113.3414176354402,
    -1124.3512961743695, -1135.4153457611465, -1146.5335663957705, -1157.7059580782422, -1168.9325208085613,
    -1180.2132545867278, -1191.5481594127416, -1202.937235286603, -1214.3804822083116, -1225.8779001778678,
    -1237.4294891952713, -1249.0352492605223, -1260.6951803736206, -1272.4092825345663, -1284.1775557433596, -1296.0,
])


_f_viscous_dbeta_n11 = _f_viscous_dvarsigma_n12


def _f_viscous_dbeta_hoisted(varsigma, beta):
    h0 = 1.0/varsigma
    h1 = beta/varsigma
    return h0, h1


def _f_viscous_dbeta_term(i, varsigma, beta, h0, h1):
    w = _f_viscous_dbeta_w[i]
    n0 = _f_viscous_dbeta_n0[i]
    n1 = _f_viscous_dbeta_n1[i]
    x = _f_viscous_dbeta_x[i]
    n3 = _f_viscous_dbeta_n3[i]
    n4 = _f_viscous_dbeta_n4[i]
    n5 = _f_viscous_dbeta_n5[i]
    n6 = _f_viscous_dbeta_n6[i]
    n7 = _f_viscous_dbeta_n7[i]
    n8 = _f_viscous_dbeta_n8[i]
    n9 = _f_viscous_dbeta_n9[i]
    n10 = _f_viscous_dbeta_n10[i]
    n11 = _f_viscous_dbeta_n11[i]
    t0 = x*beta
    t1 = t0 + varsigma
    t2 = _fma(n3, varsigma, t0)
    t3 = n5*varsigma
    t9 = beta*beta
    t4 = _fma(t3, beta, _fma(n4, t9, 1.0))
    t5 = _fma(n0*beta, varsigma, 1.0)
    t6 = n6/t5
    t7 = t4*t6
    t8 = _fma(t1*t2, x, n1*t5)
    t10 = t5*t5
    t11 = t8*t8
    return w*(n9*_fma(h1*t6, _fma(n8, beta, t3), _fma(h0, t7, n7*t4*beta/t10))/t8 + n9*_fma(h1, t7, 1.0)*_fma(n11, varsigma, _fma(n10, t2, n10*t1))/t11)


def _f_viscous_dbeta(varsigma, beta):
    r"""derivative of f_viscous with respect to beta  (f-viscous-x)

        \int_{0}^{\infty} \frac{\pi x^{3} \left(- \frac{\beta x^{3} \left(\beta^{2} x^{3} + 2 \beta \varsigma x^{2} + 1\right)}{\left(1 - e^{- 2 x}\right) \left(\beta \varsigma x^{2} + 1\right)^{2}} + \frac{\beta x \left(2 \beta x^{3} + 2 \varsigma x^{2}\right)}{\varsigma \left(1 - e^{- 2 x}\right) \left(\beta \varsigma x^{2} + 1\right)} + \frac{x \left(\beta^{2} x^{3} + 2 \beta \varsigma x^{2} + 1\right)}{\varsigma \left(1 - e^{- 2 x}\right) \left(\beta \varsigma x^{2} + 1\right)}\right) e^{- 2 x}}{2 \left(x \left(\beta x + \varsigma\right) \left(\beta x + \varsigma \left(1 - e^{- 2 x}\right)\right) + \left(\beta \varsigma x^{2} + 1\right) e^{- 2 x}\right)} + \frac{\pi x^{3} \left(\frac{\beta x \left(\beta^{2} x^{3} + 2 \beta \varsigma x^{2} + 1\right)}{\varsigma \left(1 - e^{- 2 x}\right) \left(\beta \varsigma x^{2} + 1\right)} + 1\right) \left(- \varsigma x^{2} e^{- 2 x} - x^{2} \left(\beta x + \varsigma\right) - x^{2} \left(\beta x + \varsigma \left(1 - e^{- 2 x}\right)\right)\right) e^{- 2 x}}{2 \left(x \left(\beta x + \varsigma\right) \left(\beta x + \varsigma \left(1 - e^{- 2 x}\right)\right) + \left(\beta \varsigma x^{2} + 1\right) e^{- 2 x}\right)^{2}}\, dx

    varsigma in [1e-08, 10000], unit 1  intrinsic conductivity, Eq. (24)
    beta in [0, 10], unit 1  longitudinal viscosity, Eq. (24)
    Value in unit 1. Cost: 320 nodes, each 2 add, 6 div, 11 fma, 17 mul.
    sha256:119c035a660eb3a04463ca1122d12e73c829018bd654f90615797abda3c73181
    """
    varsigma, beta = float(varsigma), float(beta)
    h0, h1 = _f_viscous_dbeta_hoisted(varsigma, beta)
    terms = np.empty(320)
    for i in range(320):
        terms[i] = _f_viscous_dbeta_term(i, varsigma, beta, h0, h1)
    total = 0.0
    for i in range(320):  # apart: the terms vectorise, the order of the sum is fixed
        total += terms[i]
    return total


def _f_viscous_dbeta_block(varsigma, beta, out):
    h0_ = np.empty(512)
    h1_ = np.empty(512)
    for start in range(0, out.size, 512):
        varsigma_ = varsigma[start:start + 512]
        beta_ = beta[start:start + 512]
        out_ = out[start:start + 512]
        for j in range(out_.size):
            out_[j] = 0.0
            h0_[j], h1_[j] = _f_viscous_dbeta_hoisted(varsigma_[j], beta_[j])
        for i in range(320):
            for j in range(out_.size):
                out_[j] += _f_viscous_dbeta_term(i, varsigma_[j], beta_[j], h0_[j], h1_[j])


def _f_viscous_dbeta_callback(n, args):
    return _f_viscous_dbeta(args[0], args[1])


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


def _g_printed(varsigma):
    r"""g per unit beta, scheme printed  (22b, g-printed-x)

        \int_{0}^{\infty} \frac{\pi x^{4} \left(3 \varsigma^{2} x \left(1 - e^{- 2 x}\right) + e^{- 2 x}\right) e^{- 2 x}}{4 \varsigma \left(1 - e^{- 2 x}\right) \left(\varsigma^{2} x \left(1 - e^{- 2 x}\right) + e^{- 2 x}\right)^{2}}\, dx

    varsigma in [1e-08, 10000], unit 1  intrinsic conductivity, Eq. (24)
    Value in unit 1. Cost: 240 nodes, each 2 div, 2 fma, 4 mul.
    sha256:8bbc767e29ab5d1e80c37fb4980357377ee718178a641dfa4d7b87337a781fdc
    """
    varsigma = float(varsigma)
    h0, = _g_printed_hoisted(varsigma)
    terms = np.empty(240)
    for i in range(240):
        terms[i] = _g_printed_term(i, varsigma, h0)
    total = 0.0
    for i in range(240):  # apart: the terms vectorise, the order of the sum is fixed
        total += terms[i]
    return total


def _g_printed_block(varsigma, out):
    h0_ = np.empty(512)
    for start in range(0, out.size, 512):
        varsigma_ = varsigma[start:start + 512]
        out_ = out[start:start + 512]
        for j in range(out_.size):
            out_[j] = 0.0
            h0_[j], = _g_printed_hoisted(varsigma_[j])
        for i in range(240):
            for j in range(out_.size):
                out_[j] += _g_printed_term(i, varsigma_[j], h0_[j])


def _g_printed_callback(n, args):
    return _g_printed(args[0])


_g_printed_dvarsigma_w = np.array([
    1.739598384234586e-07, 2.1443985147487517e-07, 2.643394489603249e-07, 3.258505353261725e-07,
    4.0167506032637763e-07, 4.951437023700731e-07, 6.103621676406908e-07, 7.523915302972017e-07,
    9.274705337990966e-07, 1.1432896157280456e-06, 1.4093286891820793e-06, 1.7372735123998753e-06,
    2.1415289273053594e-06, 2.63985149810334e-06, 3.254129318781271e-06, 4.0113432121925175e-06,
    4.944751494887568e-06, 6.0953502773872025e-06, 7.513673335009123e-06, 9.262010442928667e-06,
    1.141714136333584e-05, 1.4073705190413216e-05, 1.7348352465942338e-05, 2.1384861555894875e-05,
    2.6360442668874994e-05, 3.249350435823541e-05, 4.0053220516167397e-05, 4.93713133243812e-05,
    6.085656248568068e-05, 7.501266705250773e-05, 9.246022772318759e-05, 0.00011396378980543457,
    0.00014046509619486202, 0.00017312395256378056, 0.00021336841112126683, 0.00026295634288367323,
    0.0003240508994156845, 0.0003993128704493434, 0.0004920135279232093, 0.000606172208604578, 0.0007467236155585847,
    0.0009197205857893189, 0.001132578823232197, 0.0013943707371430328, 0.0017161758968520203, 0.0021114954625299034,
    0.00259673689175222, 0.0031917726810044974, 0.003920572060560069, 0.004811896292445796, 0.0059000350470284155,
    0.007225541450277754, 0.008835894836270923, 0.0107859813171604, 0.01313823246391427, 0.01596220384957673,
    0.01933331517612372, 0.023330427499036223, 0.028031926929385137, 0.03351005597037872, 0.039823427638055686,
    0.047008009146594365, 0.05506736970228121, 0.06396357673911894, 0.07361062542059961, 0.08387244693540984,
    0.09456712036221648, 0.10547782484409593, 0.11636951467686277, 0.12700876980560896, 0.13718335807249477,
    0.14671813051556756, 0.15548492028522934, 0.1634056901841013, 0.17044968010819647, 0.17662629203950048,
    0.18197576622394743, 0.18655946906931536, 0.1904510830879315, 0.19372940364846894, 0.19647296184361157,
    0.19875636764522142, 0.20064809596164512, 0.20220938182983228, 0.20349390578319432, 0.20454800030842532,
    0.20541116887765964, 0.20611676650924346, 0.20669273893781448, 0.20716235465793667, 0.20754489114669922,
    0.20785625524940954, 0.20810952998808796, 0.2083154476827023, 0.2084827936806758, 0.20861874724604867,
    0.20872916704124217, 0.20881882868021967, 0.20889162140362638, 0.2089507102591339, 0.2089986694107941,
    0.20903759143758005, 0.20906917676250888, 0.20909480670409863, 0.20911560307047009, 0.20913247672324856,
    0.20914616711870282, 0.20915727448003607, 0.20916628595932596, 0.209173596902249, 0.20917952812590992,
    0.20918433995307456, 0.20918824360897026, 0.2091914104744851, 0.20919397959775624, 0.20919606379116104,
    0.20919775457959394, 0.20919912621611308, 0.20920023894051146, 0.20920114162339712, 0.20920187391156428,
    0.2092024679686547, 0.20920294988741314, 0.20920334083546843, 0.20920365798490265, 0.20920391526639567,
    0.20920412398104304, 0.20920429329670276, 0.2092044306506604, 0.20920454207629285, 0.20920463246807328,
    0.20920470579655523, 0.2092047652827767, 0.20920481353974357, 0.20920485268720607, 0.20920488444476976,
    0.20920491020743026, 0.20920493110684968, 0.20920494806106577, 0.20920496181481785, 0.20920497297226034,
    0.20920498202350102, 0.20920498936612958, 0.20920499532268247, 0.20920500015481058, 0.2092050040747727,
    0.20920500725475935, 0.20920500983445653, 0.20920501192718144, 0.2092050136248604, 0.20920501500206667,
    0.20920501611929623, 0.20920501702562513, 0.20920501776086534, 0.20920501835731342, 0.20920501884116938,
    0.20920501923368728, 0.20920501955210918, 0.20920501981042222, 0.2092050200199732, 0.20920502018996703,
    0.20920502032787094, 0.20920502043974257, 0.20920502053049608, 0.20920502060411794, 0.20920502066384214,
    0.2092050207122921, 0.20920502075159614, 0.2092050207834807, 0.2092050208093464, 0.20920502083032935,
    0.20920502084735138, 0.2092050208611601, 0.20920502087236217, 0.2092050208814496, 0.20920502088882156,
    0.20920502089480195, 0.2092050208996534, 0.20920502090358903, 0.20920502090678172, 0.20920502090937174,
    0.20920502091147283, 0.20920502091317728, 0.20920502091456, 0.2092050209156817, 0.20920502091659166,
    0.20920502091732981, 0.20920502091792867, 0.20920502091841445, 0.20920502091880852, 0.20920502091912824,
    0.20920502091938759, 0.20920502091959797, 0.20920502091976864, 0.2092050209199071, 0.2092050209200194,
    0.20920502092011053, 0.20920502092018445, 0.2092050209202444, 0.20920502092029306, 0.20920502092033252,
    0.20920502092036453, 0.2092050209203905, 0.20920502092041157, 0.20920502092042864, 0.20920502092044252,
    0.20920502092045376, 0.2092050209204629, 0.20920502092047027, 0.2092050209204763, 0.20920502092048116,
    0.20920502092048512, 0.20920502092048832, 0.20920502092049093, 0.20920502092049303, 0.20920502092049473,
    0.20920502092049612, 0.20920502092049725, 0.20920502092049817, 0.20920502092049892, 0.2092050209204995,
    0.2092050209205, 0.2092050209205004, 0.20920502092050072, 0.20920502092050097, 0.2092050209205012,
    0.20920502092050136, 0.2092050209205015, 0.2092050209205016, 0.2092050209205017, 0.20920502092050178,
    0.20920502092050183, 0.2092050209205019, 0.20920502092050192, 0.20920502092050194, 0.20920502092050197,
    0.209205020920502, 0.20920502092050203, 0.20920502092050203, 0.20920502092050206,
])


_g_printed_dvarsigma_n0 = _f_n0


_g_printed_dvarsigma_n1 = _f_n1


_g_printed_dvarsigma_n2 = np.array([
    1.8733795427864305e-30, 5.332223273969687e-30, 1.517716972625938e-29, 4.3198945642797024e-29,
    1.229575977439901e-28, 3.499753264833568e-28, 9.961374822864264e-28, 2.835312195654586e-27, 8.07016067042131e-27,
    2.297011111271281e-26, 6.537979305655514e-26, 1.8609015982318596e-25, 5.296665700626206e-25,
    1.507581637000035e-24, 4.290995225509824e-24, 1.2213324281036105e-23, 3.476226768009323e-23, 9.89419080947418e-23,
    2.816112253886735e-22, 8.0152405381638e-22, 2.281284014834852e-21, 6.4928813962726976e-21, 1.8479482602480446e-20,
    5.259385767206143e-20, 1.4968265282780469e-19, 4.2598774033774365e-19, 1.2122980249834097e-18,
    3.4498901095537588e-18, 9.817046996900602e-18, 2.7933896025244024e-17, 7.947881483594646e-17,
    2.261170577044764e-16, 6.432333085180864e-16, 1.829557730041041e-15, 5.2029867300508756e-15,
    1.4793530721002066e-14, 4.205166221421841e-14, 1.1949829114569512e-13, 3.394506356313707e-13, 9.638069579914e-13,
    2.734987516487183e-12, 7.75559524981142e-12, 2.1973483052887925e-11, 6.218992301162526e-11,
    1.7578108534263743e-10, 4.960493188292395e-10, 1.3970708346064969e-09, 3.925160968336483e-09,
    1.0995208330860774e-08, 3.068780512911522e-08, 8.526907724785098e-08, 2.3564229741409168e-07,
    6.468974940614657e-07, 1.761650709961194e-06, 4.750821949013511e-06, 1.2662205142324484e-05,
    3.327496052302297e-05, 8.598155241731442e-05, 0.00021777716865665036, 0.0005387736296638432,
    0.0012968625168000697, 0.003024456012953345, 0.00680374318689945, 0.014697719839891639, 0.03035712068992012,
    0.059708044302289445, 0.11144547465481196, 0.19686865180267912, 0.32855145041922534, 0.5176211001187973,
    0.7700475988025676, 1.0830606365432003, 1.4431468438913049, 1.8267063964144077, 2.203471036371297,
    2.5417174839922083, 2.813706799981716, 2.999875090883687, 3.0909234257244393, 3.0877253857362974,
    2.9995584773819393, 2.8414271756721403, 2.631213429424371, 2.3871864028675573, 2.1261520585372375,
    1.8623085988354318, 1.6067311357798921, 1.3673385073982205, 1.1491795769765065, 0.9548941606573104,
    0.7852366753024326, 0.6395861948034166, 0.5163978751628086, 0.41357479991171814, 0.3287559227747815,
    0.2595259813806806, 0.20355854082000205, 0.15870520774257701, 0.12304380469580109, 0.09489687104338589,
    0.07282992659181606, 0.05563691963428169, 0.042318423468179024, 0.03205655985413701, 0.02418934916633545,
    0.018186202884858234, 0.013625548373845124, 0.0101750632442959, 0.007574651439324007, 0.0056220743865449735,
    0.004161023510941822, 0.003071357362891658, 0.0022612062757989527, 0.0016606540293697158, 0.0012167281569898279,
    0.0008894605097528219, 0.0006488123329863007, 0.00047229021121608433, 0.0003431089437144134,
    0.0002487838017028095, 0.00018005737199353376, 0.0001300853667165936, 9.382164445391736e-05,
    6.755561924983483e-05, 4.856564035511111e-05, 3.486020938687523e-05, 2.4985433508470158e-05,
    1.7882220844878273e-05, 1.2780688574201958e-05, 9.122310394405684e-06, 6.502672072164171e-06,
    4.629488566746528e-06, 3.2918894900161144e-06, 2.3380009668409858e-06, 1.6586194101337086e-06,
    1.1753471097228332e-06, 8.319878181596946e-07, 5.883187466148413e-07, 4.155910655693813e-07,
    2.932850132317864e-07, 2.0677381501459455e-07, 1.4564466278545907e-07, 1.0249386692492719e-07,
    7.206359550263638e-08, 5.062427089610051e-08, 3.553334692499885e-08, 2.4920527718757318e-08,
    1.746349203864632e-08, 1.2228306150208433e-08, 8.556007874755032e-09, 5.98210055004836e-09,
    4.1794738853365555e-09, 2.917980181329263e-09, 2.0358372366127467e-09, 1.4194192591944237e-09,
    9.889901152728785e-10, 6.88641659667435e-10, 4.792045869918694e-10, 3.332583327503335e-10, 2.3162172359963485e-10,
    1.608871791771767e-10, 1.1168965155237646e-10, 7.749239539180865e-11, 5.373596103684421e-11,
    3.724223315146719e-11, 2.5797403114591942e-11, 1.7860372879071835e-11, 1.2359014542662641e-11,
    8.547918128234405e-12, 5.909140582219711e-12, 4.083004818840479e-12, 2.819882995014962e-12, 1.946622859622958e-12,
    1.3431851494933291e-12, 9.263966298806286e-13, 6.386584485506051e-13, 4.4010312832369177e-13,
    3.03150117841533e-13, 2.0872853262147853e-13, 1.4365802902584574e-13, 9.883371475491004e-14,
    6.796894205679936e-14, 4.672497109129914e-14, 3.210876488611238e-14, 2.2056520372512985e-14,
    1.5145791733348386e-14, 1.0396597141100058e-14, 7.134069069944732e-15, 4.893648848384223e-15,
    3.355677159814445e-15, 2.300285990309671e-15, 1.576304619197953e-15, 1.07983503685733e-15, 7.394960868798438e-16,
    5.062648063884782e-16, 3.464855516482971e-16, 2.3706101859230307e-16, 1.6214547427783327e-16,
    1.1087182118567885e-16, 7.578986730754035e-17, 5.179366388091581e-17, 3.5385025032477486e-17,
    2.416804874575017e-17, 1.650230688006543e-17, 1.1264980972483706e-17, 7.687775689994985e-18, 5.24513957097299e-18,
    3.57767702510733e-18, 2.4396894564135113e-18, 1.6632551014332573e-18, 1.1336411632169022e-18,
    7.724782787102722e-19, 5.26250279491244e-19, 3.584224742892406e-19, 2.440598647425685e-19, 1.6614876468355313e-19,
    1.1308339436071162e-19, 7.694897663509133e-20, 5.234924851493978e-20, 3.5605977890601956e-20,
    2.421260371081343e-20, 1.6461424056589803e-20, 1.1189272307777853e-20, 7.604067985537672e-21,
    5.166554319872135e-21, 3.5096838776966456e-21, 2.3836808293787734e-21, 1.6186106661327427e-21,
    1.0988842583837313e-21, 7.458952048097629e-22, 5.06198689708621e-22, 3.4346506273758397e-22,
    2.3300404422566714e-22, 1.580391432182199e-22, 1.0717343398788463e-22, 7.266609763254887e-23,
    4.926059627725919e-23, 3.338808667400977e-23, 2.2626028608968412e-23, 1.533031005562757e-23,
])


_g_printed_dvarsigma_n3 = _g_printed_n2


_g_printed_dvarsigma_n4 = np.array([
    -1.2489196951909536e-30, -3.554815515979791e-30, -1.0118113150839585e-29, -2.879929709519802e-29,
    -8.197173182932673e-29, -2.3331688432223787e-28, -6.640916548576175e-28, -1.8902081304363904e-27,
    -5.380107113614207e-27, -1.5313407408475205e-26, -4.35865287043701e-26, -1.2406010654879064e-25,
    -3.5311104670841377e-25, -1.00505442466669e-24, -2.860663483673216e-24, -8.142216187357403e-24,
    -2.3174845120062154e-23, -6.596127206316119e-23, -1.8774081692578231e-22, -5.3434936921092e-22,
    -1.5208560098899013e-21, -4.328587597515132e-21, -1.2319655068320298e-20, -3.5062571781374285e-20,
    -9.978843521853646e-20, -2.839918268918291e-19, -8.081986833222731e-19, -2.299926739702506e-18,
    -6.544697997933735e-18, -1.8622597350162683e-17, -5.298587655729764e-17, -1.5074470513631758e-16,
    -4.2882220567872427e-16, -1.2197051533606941e-15, -3.468657820033917e-15, -9.862353814001376e-15,
    -2.8034441476145607e-14, -7.966552743046342e-14, -2.2630042375424714e-13, -6.425379719942666e-13,
    -1.8233250109914552e-12, -5.170396833207614e-12, -1.4648988701925282e-11, -4.145994867441683e-11,
    -1.1718739022842496e-10, -3.3069954588615967e-10, -9.313805564043312e-10, -2.616773978890989e-09,
    -7.330138887240516e-09, -2.0458536752743482e-08, -5.684605149856732e-08, -1.570948649427278e-07,
    -4.312649960409771e-07, -1.174433806640796e-06, -3.167214632675674e-06, -8.44147009488299e-06,
    -2.2183307015348648e-05, -5.7321034944876286e-05, -0.00014518477910443355, -0.00035918241977589546,
    -0.0008645750112000466, -0.0020163040086355636, -0.0045358287912663, -0.009798479893261092, -0.020238080459946746,
    -0.039805362868192966, -0.07429698310320797, -0.13124576786845274, -0.21903430027948356, -0.3450807334125315,
    -0.5133650658683784, -0.7220404243621336, -0.9620978959275366, -1.2178042642762716, -1.468980690914198,
    -1.6944783226614721, -1.8758045333211437, -1.9999167272557914, -2.060615617149626, -2.058483590490865,
    -1.9997056515879597, -1.8942847837814267, -1.7541422862829141, -1.591457601911705, -1.4174347056914915,
    -1.2415390658902878, -1.0711540905199282, -0.911559004932147, -0.7661197179843376, -0.6365961071048736,
    -0.5234911168682884, -0.42639079653561107, -0.34426525010853903, -0.27571653327447876, -0.21917061518318767,
    -0.17301732092045372, -0.13570569388000137, -0.10580347182838468, -0.08202920313053405, -0.06326458069559059,
    -0.04855328439454403, -0.03709127975618779, -0.02821228231211935, -0.02137103990275801, -0.016126232777556967,
    -0.012124135256572155, -0.00908369891589675, -0.006783375496197266, -0.0050497676262160045, -0.003748049591029982,
    -0.002774015673961215, -0.0020475715752611054, -0.0015074708505326353, -0.0011071026862464772,
    -0.0008111521046598852, -0.0005929736731685479, -0.00043254155532420046, -0.00031486014081072287,
    -0.0002287392958096089, -0.000165855867801873, -0.00012003824799568917, -8.67235778110624e-05,
    -6.254776296927823e-05, -4.503707949988988e-05, -3.237709357007407e-05, -2.3240139591250154e-05,
    -1.665695567231344e-05, -1.1921480563252183e-05, -8.520459049467971e-06, -6.081540262937123e-06,
    -4.335114714776114e-06, -3.086325711164352e-06, -2.1945929933440762e-06, -1.5586673112273239e-06,
    -1.1057462734224724e-06, -7.835647398152222e-07, -5.546585454397964e-07, -3.9221249774322757e-07,
    -2.770607103795875e-07, -1.9552334215452427e-07, -1.378492100097297e-07, -9.709644185697272e-08,
    -6.832924461661812e-08, -4.8042397001757585e-08, -3.3749513930733674e-08, -2.3688897949999233e-08,
    -1.6613685145838213e-08, -1.1642328025764212e-08, -8.152204100138954e-09, -5.7040052498366874e-09,
    -3.988067033365574e-09, -2.7863159235577038e-09, -1.9453201208861753e-09, -1.3572248244084977e-09,
    -9.46279506129616e-10, -6.593267435152523e-10, -4.5909443977829005e-10, -3.1946972466124627e-10,
    -2.2217222183355567e-10, -1.5441448239975657e-10, -1.0725811945145112e-10, -7.44597677015843e-11,
    -5.166159692787244e-11, -3.582397402456281e-11, -2.482815543431146e-11, -1.7198268743061296e-11,
    -1.1906915252714557e-11, -8.239343028441761e-12, -5.698612085489604e-12, -3.9394270548131404e-12,
    -2.7220032125603197e-12, -1.8799219966766414e-12, -1.2977485730819721e-12, -8.95456766328886e-13,
    -6.175977532537523e-13, -4.2577229903373675e-13, -2.9340208554912783e-13, -2.02100078561022e-13,
    -1.3915235508098568e-13, -9.577201935056383e-14, -6.588914316994002e-14, -4.5312628037866243e-14,
    -3.114998072753276e-14, -2.1405843257408255e-14, -1.4704346915008656e-14, -1.0097194488898923e-14,
    -6.931064760733372e-15, -4.756046046629822e-15, -3.2624325655894822e-15, -2.2371181065429633e-15,
    -1.5335239935397808e-15, -1.0508697461319686e-15, -7.198900245715532e-16, -4.929973912532292e-16,
    -3.3750987092565216e-16, -2.309903677655314e-16, -1.580406790615354e-16, -1.0809698285188885e-16,
    -7.391454745711924e-17, -5.0526578205026905e-17, -3.4529109253943874e-17, -2.3590016688318324e-17,
    -1.611203249716678e-17, -1.1001537920043622e-17, -7.509987314989138e-18, -5.12518379332999e-18,
    -3.496759713981993e-18, -2.3851180167382196e-18, -1.6264596376090075e-18, -1.1088367342888382e-18,
    -7.557607754779348e-19, -5.149855191401815e-19, -3.5083351966082927e-19, -2.3894831619282704e-19,
    -1.6270657649504564e-19, -1.1076584312236876e-19, -7.538892957380774e-20, -5.1299317756727553e-20,
    -3.4899499009959854e-20, -2.373731859373464e-20, -1.6141735807208953e-20, -1.0974282704393202e-20,
    -7.459514871851903e-21, -5.069378657025115e-21, -3.444369546581423e-21, -2.339789251797764e-21,
    -1.5891205529191823e-21, -1.0790737774218285e-21, -7.325895055891541e-22, -4.972634698731752e-22,
    -3.374657931390806e-22, -2.2897670849172266e-22, -1.5533602948377808e-22, -1.053594288121466e-22,
    -7.144895599192308e-23, -4.844406508836591e-23, -3.2840397518172795e-23, -2.2258724449339848e-23,
    -1.508401907264561e-23, -1.0220206703751712e-23,
])


_g_printed_dvarsigma_n5 = np.array([
    -2.257827419770212e-19, -4.229220136892557e-19, -7.921907935177088e-19, -1.4838815335719615e-18,
    -2.7795122678349856e-18, -5.206404044600997e-18, -9.752299474976851e-18, -1.8267371061333392e-17,
    -3.4217234053999774e-17, -6.409343371647664e-17, -1.2005546017372704e-16, -2.248795550339583e-16,
    -4.2122838962965666e-16, -7.890141758104205e-16, -1.4779215321025307e-15, -2.7683258311255796e-15,
    -5.1853982800261544e-15, -9.712832654815568e-15, -1.8193166897665398e-14, -3.4077598996623235e-14,
    -6.383039929692242e-14, -1.1955934623597445e-13, -2.23942382193979e-13, -4.19454734819071e-13,
    -7.856498530453461e-13, -1.4715226699152015e-12, -2.756115881882824e-12, -5.162010222279516e-12,
    -9.667829730370784e-12, -1.8106114167742753e-11, -3.3908175211470516e-11, -6.349836012400378e-11,
    -1.1890349708258767e-10, -2.2263566443775078e-10, -4.1682657026474605e-10, -7.803104790715498e-10,
    -1.4605605920698744e-09, -2.7333667470635244e-09, -5.114289387885561e-09, -9.56666730088589e-09,
    -1.78894946940015e-08, -3.343994693719313e-08, -6.247754030599123e-08, -1.1666077080022446e-07,
    -2.1767524928471448e-07, -4.0579228800319884e-07, -7.55648535966488e-07, -1.4052318077956775e-06,
    -2.6088829200763537e-06, -4.83366641422876e-06, -8.933378273397586e-06, -1.6460033210800082e-05,
    -3.021551245311108e-05, -5.5215631894943474e-05, -0.00010034728383527476, -0.00018115849755924324,
    -0.0003244350368135769, -0.0005754628097084938, -0.0010090699766188182, -0.001745492889834837,
    -0.0029714613481420554, -0.004965136174793685, -0.008120138324415719, -0.01295881071770244, -0.020119188940269542,
    -0.030297023114774176, -0.0441284840324755, -0.06201535131300754, -0.08392208279587739, -0.10920375448383855,
    -0.1365380514017231, -0.16401728944987976, -0.1894066089996539, -0.21051169411126142, -0.22555496470643696,
    -0.2334561698990274, -0.23395143993568335, -0.2275425244703179, -0.21531774141455345, -0.19871071129759968,
    -0.1792606661165329, -0.1584185992644809, -0.13741915094079005, -0.11721793020460501, -0.09848174454904801,
    -0.08161462281352215, -0.06680326754762397, -0.05406906344323457, -0.04331800440925917, -0.03438370692053784,
    -0.027061555687817433, -0.02113391969525125, -0.01638744003151472, -0.012623852902321778, -0.009665887249834694,
    -0.0073596366971806215, -0.005574568936372098, -0.0042020766897180074, -0.003153234282533137,
    -0.0023562215173777335, -0.001753717013059669, -0.0013004439807367501, -0.0009609665889447559,
    -0.0007077776320240991, -0.0005196814920428968, -0.00038045463901364046, -0.0002777545422281853,
    -0.0002022433503421965, -0.00014689246600892722, -0.0001064363815706402, -7.69476313189887e-05,
    -5.550866210774453e-05, -3.9960345145738694e-05, -2.8710477150132046e-05, -2.0588818469737697e-05,
    -1.4737947680122603e-05, -1.0531487586046242e-05, -7.513116147214608e-06, -5.351270045921812e-06,
    -3.8056341162268512e-06, -2.7024399410188995e-06, -1.9163195953844448e-06, -1.357017293782099e-06,
    -9.596874672953653e-07, -6.778312142526169e-07, -4.781672646801304e-07, -3.3691697908113096e-07,
    -2.37119928946798e-07, -1.6669853169573425e-07, -1.1706571091255037e-07, -8.212525927822683e-08,
    -5.755553699196476e-08, -4.029714799750779e-08, -2.8187156527825216e-08, -1.9698370915665864e-08,
    -1.3753816409983957e-08, -9.594918030244246e-09, -6.687984033659246e-09, -4.657956403340539e-09,
    -3.2415425845875067e-09, -2.2541024013707535e-09, -1.5662830268233927e-09, -1.0875525643682875e-09,
    -7.546091479462866e-10, -5.232313038268464e-10, -3.625542124833873e-10, -2.510540423733882e-10,
    -1.7373354079397906e-10, -1.20151503144758e-10, -8.304442324210361e-11, -5.7363265492474896e-11,
    -3.960094581716507e-11, -2.732319630967845e-11, -1.884158531375385e-11, -1.2985806259352095e-11,
    -8.945225454992552e-12, -6.158709646359381e-12, -4.238080826350835e-12, -2.914973704624121e-12,
    -2.0039672722249803e-12, -1.377024631730763e-12, -9.457846767706917e-13, -6.493017282464793e-13,
    -4.45562541167591e-13, -3.05620578304418e-13, -2.0954252800499015e-13, -1.4360883857802494e-13,
    -9.838144403085759e-14, -6.737080967500155e-14, -4.611692133997432e-14, -3.155601318339704e-14,
    -2.1584423385785077e-14, -1.4758370239940487e-14, -1.008739475633412e-14, -6.89231710059847e-15,
    -4.70760452758982e-15, -3.2142967751129475e-15, -2.193946165328635e-15, -1.4970027396578988e-15,
    -1.021123867983616e-15, -6.96299311000188e-16, -4.746545451012643e-16, -3.234639117948168e-16,
    -2.2036511623512187e-16, -1.5008280289903326e-16, -1.0218620777629644e-16, -6.955510907852988e-17,
    -4.7330738055628367e-17, -3.219860353384453e-17, -2.1898395620232585e-17, -1.4889187295089135e-17,
    -1.0120803889647362e-17, -6.877746876901696e-18, -4.6726830785813025e-18, -3.1737826231988605e-18,
    -2.1551646586491743e-18, -1.4631128871902828e-18, -9.93049619526445e-19, -6.738471483922301e-19,
    -4.571415880905888e-19, -3.1005624856072835e-19, -2.1024813501297536e-19, -1.425368584106747e-19,
    -9.66110950503522e-20, -6.546859382413123e-20, -4.435540724963266e-20, -3.00447789632474e-20,
    -2.0347059037708127e-20, -1.3776717230952326e-20, -9.326153557679871e-21, -6.3120920233165295e-21,
    -4.271291611413904e-21, -2.8897577611985807e-21, -1.9547045307395116e-21, -1.3219632778867233e-21,
    -8.93876165121762e-22, -6.043048755077822e-22, -4.084667158801265e-22, -2.760451503633969e-22,
    -1.8652088190105786e-22, -1.2600845498833742e-22, -8.511336858612327e-23, -5.748078586447653e-23,
    -3.8812836334860397e-23, -2.6203346117677616e-23, -1.7687551593486382e-23, -1.1937384088121842e-23,
    -8.055304622807876e-24, -5.434842681767067e-24, -3.666274966056543e-24, -2.4728453691513446e-24,
    -1.6676448479254545e-24, -1.1244642308766343e-24, -7.580956010989594e-25, -5.110216806939675e-25,
    -3.4442323762849397e-25, -2.321047730909421e-25, -1.5639214320884945e-25, -1.0536241987264145e-25,
    -7.097365766494244e-26,
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
    n5 = _g_printed_dvarsigma_n5[i]
    t5 = varsigma*varsigma
    t1 = t5
    t2 = _fma(n0, t1, n1)
    t6 = t2*t2
    t3 = 1.0/t6
    t4 = _fma(n3, t1, n1)
    t7 = t6*t2
    return w*_fma(h0*n5*t3, t4, _fma(n2, t3, n4*t4/t7))


def _g_printed_dvarsigma(varsigma):
    r"""derivative of g_printed with respect to varsigma  (22b, g-printed-x)

        \int_{0}^{\infty} \frac{3 \pi x^{5} e^{- 2 x}}{2 \left(\varsigma^{2} x \left(1 - e^{- 2 x}\right) + e^{- 2 x}\right)^{2}} - \frac{\pi x^{5} \left(3 \varsigma^{2} x \left(1 - e^{- 2 x}\right) + e^{- 2 x}\right) e^{- 2 x}}{\left(\varsigma^{2} x \left(1 - e^{- 2 x}\right) + e^{- 2 x}\right)^{3}} - \frac{\pi x^{4} \left(3 \varsigma^{2} x \left(1 - e^{- 2 x}\right) + e^{- 2 x}\right) e^{- 2 x}}{4 \varsigma^{2} \left(1 - e^{- 2 x}\right) \left(\varsigma^{2} x \left(1 - e^{- 2 x}\right) + e^{- 2 x}\right)^{2}}\, dx

    varsigma in [1e-08, 10000], unit 1  intrinsic conductivity, Eq. (24)
    Value in unit 1. Cost: 240 nodes, each 3 div, 4 fma, 8 mul.
    sha256:0458d69f75c6b0fd19a3a8eb7725dbfc2a527bc505f61a9bd69be121cac1b429
    """
    varsigma = float(varsigma)
    h0, = _g_printed_dvarsigma_hoisted(varsigma)
    terms = np.empty(240)
    for i in range(240):
        terms[i] = _g_printed_dvarsigma_term(i, varsigma, h0)
    total = 0.0
    for i in range(240):  # apart: the terms vectorise, the order of the sum is fixed
        total += terms[i]
    return total


def _g_printed_dvarsigma_block(varsigma, out):
    h0_ = np.empty(512)
    for start in range(0, out.size, 512):
        varsigma_ = varsigma[start:start + 512]
        out_ = out[start:start + 512]
        for j in range(out_.size):
            out_[j] = 0.0
            h0_[j], = _g_printed_dvarsigma_hoisted(varsigma_[j])
        for i in range(240):
            for j in range(out_.size):
                out_[j] += _g_printed_dvarsigma_term(i, varsigma_[j], h0_[j])


def _g_printed_dvarsigma_callback(n, args):
    return _g_printed_dvarsigma(args[0])


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


def _g_no_noise(varsigma):
    r"""g per unit beta, scheme no-noise  (22b, g-no-noise-x)

        \int_{0}^{\infty} - \frac{\pi x^{4} \left(2 \varsigma^{2} x \left(1 - e^{- 2 x}\right) + e^{- 2 x}\right) e^{- 2 x}}{2 \varsigma \left(1 - e^{- 2 x}\right) \left(\varsigma^{2} x \left(1 - e^{- 2 x}\right) + e^{- 2 x}\right)^{2}}\, dx

    varsigma in [1e-08, 10000], unit 1  intrinsic conductivity, Eq. (24)
    Value in unit 1. Cost: 240 nodes, each 2 div, 2 fma, 4 mul.
    sha256:740b96decd58ad0e97af705add1be58ff3cf077f38f39eb6bcc9f406f584d4f8
    """
    varsigma = float(varsigma)
    h0, = _g_no_noise_hoisted(varsigma)
    terms = np.empty(240)
    for i in range(240):
        terms[i] = _g_no_noise_term(i, varsigma, h0)
    total = 0.0
    for i in range(240):  # apart: the terms vectorise, the order of the sum is fixed
        total += terms[i]
    return total


def _g_no_noise_block(varsigma, out):
    h0_ = np.empty(512)
    for start in range(0, out.size, 512):
        varsigma_ = varsigma[start:start + 512]
        out_ = out[start:start + 512]
        for j in range(out_.size):
            out_[j] = 0.0
            h0_[j], = _g_no_noise_hoisted(varsigma_[j])
        for i in range(240):
            for j in range(out_.size):
                out_[j] += _g_no_noise_term(i, varsigma_[j], h0_[j])


def _g_no_noise_callback(n, args):
    return _g_no_noise(args[0])


_g_no_noise_dvarsigma_w = _g_printed_dvarsigma_w


_g_no_noise_dvarsigma_n0 = _f_n0


_g_no_noise_dvarsigma_n1 = _f_n1


_g_no_noise_dvarsigma_n2 = np.array([
    -2.4978393903819072e-30, -7.109631031959582e-30, -2.023622630167917e-29, -5.759859419039604e-29,
    -1.6394346365865347e-28, -4.666337686444757e-28, -1.328183309715235e-27, -3.780416260872781e-27,
    -1.0760214227228414e-26, -3.062681481695041e-26, -8.71730574087402e-26, -2.481202130975813e-25,
    -7.062220934168275e-25, -2.01010884933338e-24, -5.721326967346432e-24, -1.6284432374714806e-23,
    -4.634969024012431e-23, -1.3192254412632238e-22, -3.7548163385156463e-22, -1.06869873842184e-21,
    -3.0417120197798027e-21, -8.657175195030264e-21, -2.4639310136640595e-20, -7.012514356274857e-20,
    -1.9957687043707291e-19, -5.679836537836582e-19, -1.6163973666445462e-18, -4.599853479405012e-18,
    -1.308939599586747e-17, -3.7245194700325366e-17, -1.0597175311459527e-16, -3.0148941027263516e-16,
    -8.576444113574485e-16, -2.4394103067213882e-15, -6.937315640067834e-15, -1.9724707628002752e-14,
    -5.6068882952291214e-14, -1.5933105486092683e-13, -4.526008475084943e-13, -1.2850759439885333e-12,
    -3.6466500219829104e-12, -1.0340793666415227e-11, -2.9297977403850565e-11, -8.291989734883367e-11,
    -2.343747804568499e-10, -6.613990917723193e-10, -1.8627611128086625e-09, -5.233547957781978e-09,
    -1.4660277774481033e-08, -4.0917073505486964e-08, -1.1369210299713465e-07, -3.141897298854556e-07,
    -8.625299920819542e-07, -2.348867613281592e-06, -6.334429265351348e-06, -1.688294018976598e-05,
    -4.4366614030697295e-05, -0.00011464206988975257, -0.0002903695582088671, -0.0007183648395517909,
    -0.0017291500224000931, -0.004032608017271127, -0.0090716575825326, -0.019596959786522185, -0.04047616091989349,
    -0.07961072573638593, -0.14859396620641593, -0.2624915357369055, -0.4380686005589671, -0.690161466825063,
    -1.0267301317367568, -1.4440808487242671, -1.9241957918550732, -2.4356085285525433, -2.937961381828396,
    -3.3889566453229443, -3.7516090666422874, -3.999833454511583, -4.121231234299252, -4.11696718098173,
    -3.9994113031759193, -3.7885695675628535, -3.5082845725658283, -3.18291520382341, -2.834869411382983,
    -2.4830781317805757, -2.1423081810398563, -1.823118009864294, -1.5322394359686753, -1.2731922142097472,
    -1.0469822337365768, -0.8527815930712221, -0.6885305002170781, -0.5514330665489575, -0.43834123036637535,
    -0.34603464184090743, -0.27141138776000273, -0.21160694365676935, -0.1640584062610681, -0.12652916139118117,
    -0.09710656878908806, -0.07418255951237558, -0.0564245646242387, -0.04274207980551602, -0.032252465555113935,
    -0.02424827051314431, -0.0181673978317935, -0.013566750992394532, -0.010099535252432009, -0.007496099182059964,
    -0.00554803134792243, -0.004095143150522211, -0.0030149417010652707, -0.0022142053724929544,
    -0.0016223042093197705, -0.0011859473463370959, -0.0008650831106484009, -0.0006297202816214457,
    -0.0004574785916192178, -0.000331711735603746, -0.00024007649599137835, -0.0001734471556221248,
    -0.00012509552593855647, -9.007415899977976e-05, -6.475418714014814e-05, -4.648027918250031e-05,
    -3.331391134462688e-05, -2.3842961126504366e-05, -1.7040918098935943e-05, -1.2163080525874246e-05,
    -8.670229429552229e-06, -6.172651422328704e-06, -4.3891859866881525e-06, -3.1173346224546477e-06,
    -2.2114925468449448e-06, -1.5671294796304444e-06, -1.1093170908795928e-06, -7.844249954864551e-07,
    -5.54121420759175e-07, -3.9104668430904853e-07, -2.756984200194594e-07, -1.9419288371394543e-07,
    -1.3665848923323625e-07, -9.608479400351517e-08, -6.749902786146735e-08, -4.7377795899998467e-08,
    -3.3227370291676427e-08, -2.3284656051528425e-08, -1.630440820027791e-08, -1.1408010499673375e-08,
    -7.976134066731148e-09, -5.5726318471154076e-09, -3.890640241772351e-09, -2.7144496488169954e-09,
    -1.892559012259232e-09, -1.3186534870305046e-09, -9.181888795565801e-10, -6.389394493224925e-10,
    -4.4434444366711134e-10, -3.0882896479951313e-10, -2.1451623890290224e-10, -1.489195354031686e-10,
    -1.0332319385574488e-10, -7.164794804912562e-11, -4.965631086862292e-11, -3.439653748612259e-11,
    -2.3813830505429114e-11, -1.6478686056883522e-11, -1.1397224170979208e-11, -7.878854109626281e-12,
    -5.4440064251206394e-12, -3.759843993353283e-12, -2.5954971461639442e-12, -1.790913532657772e-12,
    -1.2351955065075047e-12, -8.515445980674735e-13, -5.868041710982557e-13, -4.04200157122044e-13,
    -2.7830471016197135e-13, -1.9154403870112766e-13, -1.3177828633988004e-13, -9.062525607573249e-14,
    -6.229996145506552e-14, -4.281168651481651e-14, -2.940869383001731e-14, -2.0194388977797846e-14,
    -1.3862129521466744e-14, -9.512092093259643e-15, -6.5248651311789644e-15, -4.474236213085927e-15,
    -3.0670479870795616e-15, -2.101739492263937e-15, -1.4397800491431064e-15, -9.859947825064584e-16,
    -6.750197418513043e-16, -4.619807355310628e-16, -3.160813581230708e-16, -2.161939657037777e-16,
    -1.4782909491423849e-16, -1.0105315641005381e-16, -6.905821850788775e-17, -4.718003337663665e-17,
    -3.222406499433356e-17, -2.2003075840087244e-17, -1.5019974629978275e-17, -1.025036758665998e-17,
    -6.993519427963986e-18, -4.770236033476439e-18, -3.252919275218015e-18, -2.2176734685776764e-18,
    -1.5115215509558696e-18, -1.029971038280363e-18, -7.016670393216585e-19, -4.778966323856541e-19,
    -3.254131529900913e-19, -2.2153168624473753e-19, -1.507778591476155e-19, -1.0259863551345511e-19,
    -6.979899801991971e-20, -4.747463718746928e-20, -3.2283471614417906e-20, -2.1948565408786404e-20,
    -1.4919029743703805e-20, -1.013875731405023e-20, -6.888739093162846e-21, -4.679578503595528e-21,
    -3.1782411058383646e-21, -2.158147554843657e-21, -1.4651790111783082e-21, -9.945269397463505e-22,
    -6.749315862781612e-22, -4.579534169834453e-22, -3.1067205896755616e-22, -2.107188576242932e-22,
    -1.4289791198384617e-22, -9.688813017673182e-23, -6.568079503634559e-23, -4.4517448898679695e-23,
    -3.016803814529122e-23, -2.0440413407503423e-23,
])


_g_no_noise_dvarsigma_n3 = _g_no_noise_n2


_g_no_noise_dvarsigma_n4 = np.array([
    2.4978393903819072e-30, 7.109631031959582e-30, 2.023622630167917e-29, 5.759859419039604e-29,
    1.6394346365865347e-28, 4.666337686444757e-28, 1.328183309715235e-27, 3.780416260872781e-27,
    1.0760214227228414e-26, 3.062681481695041e-26, 8.71730574087402e-26, 2.481202130975813e-25, 7.062220934168275e-25,
    2.01010884933338e-24, 5.721326967346432e-24, 1.6284432374714806e-23, 4.634969024012431e-23,
    1.3192254412632238e-22, 3.7548163385156463e-22, 1.06869873842184e-21, 3.0417120197798027e-21,
    8.657175195030264e-21, 2.4639310136640595e-20, 7.012514356274857e-20, 1.9957687043707291e-19,
    5.679836537836582e-19, 1.6163973666445462e-18, 4.599853479405012e-18, 1.308939599586747e-17,
    3.7245194700325366e-17, 1.0597175311459527e-16, 3.0148941027263516e-16, 8.576444113574485e-16,
    2.4394103067213882e-15, 6.937315640067834e-15, 1.9724707628002752e-14, 5.6068882952291214e-14,
    1.5933105486092683e-13, 4.526008475084943e-13, 1.2850759439885333e-12, 3.6466500219829104e-12,
    1.0340793666415227e-11, 2.9297977403850565e-11, 8.291989734883367e-11, 2.343747804568499e-10,
    6.613990917723193e-10, 1.8627611128086625e-09, 5.233547957781978e-09, 1.4660277774481033e-08,
    4.0917073505486964e-08, 1.1369210299713465e-07, 3.141897298854556e-07, 8.625299920819542e-07,
    2.348867613281592e-06, 6.334429265351348e-06, 1.688294018976598e-05, 4.4366614030697295e-05,
    0.00011464206988975257, 0.0002903695582088671, 0.0007183648395517909, 0.0017291500224000931, 0.004032608017271127,
    0.0090716575825326, 0.019596959786522185, 0.04047616091989349, 0.07961072573638593, 0.14859396620641593,
    0.2624915357369055, 0.4380686005589671, 0.690161466825063, 1.0267301317367568, 1.4440808487242671,
    1.9241957918550732, 2.4356085285525433, 2.937961381828396, 3.3889566453229443, 3.7516090666422874,
    3.999833454511583, 4.121231234299252, 4.11696718098173, 3.9994113031759193, 3.7885695675628535,
    3.5082845725658283, 3.18291520382341, 2.834869411382983, 2.4830781317805757, 2.1423081810398563,
    1.823118009864294, 1.5322394359686753, 1.2731922142097472, 1.0469822337365768, 0.8527815930712221,
    0.6885305002170781, 0.5514330665489575, 0.43834123036637535, 0.34603464184090743, 0.27141138776000273,
    0.21160694365676935, 0.1640584062610681, 0.12652916139118117, 0.09710656878908806, 0.07418255951237558,
    0.0564245646242387, 0.04274207980551602, 0.032252465555113935, 0.02424827051314431, 0.0181673978317935,
    0.013566750992394532, 0.010099535252432009, 0.007496099182059964, 0.00554803134792243, 0.004095143150522211,
    0.0030149417010652707, 0.0022142053724929544, 0.0016223042093197705, 0.0011859473463370959, 0.0008650831106484009,
    0.0006297202816214457, 0.0004574785916192178, 0.000331711735603746, 0.00024007649599137835, 0.0001734471556221248,
    0.00012509552593855647, 9.007415899977976e-05, 6.475418714014814e-05, 4.648027918250031e-05,
    3.331391134462688e-05, 2.3842961126504366e-05, 1.7040918098935943e-05, 1.2163080525874246e-05,
    8.670229429552229e-06, 6.172651422328704e-06, 4.3891859866881525e-06, 3.1173346224546477e-06,
    2.2114925468449448e-06, 1.5671294796304444e-06, 1.1093170908795928e-06, 7.844249954864551e-07,
    5.54121420759175e-07, 3.9104668430904853e-07, 2.756984200194594e-07, 1.9419288371394543e-07,
    1.3665848923323625e-07, 9.608479400351517e-08, 6.749902786146735e-08, 4.7377795899998467e-08,
    3.3227370291676427e-08, 2.3284656051528425e-08, 1.630440820027791e-08, 1.1408010499673375e-08,
    7.976134066731148e-09, 5.5726318471154076e-09, 3.890640241772351e-09, 2.7144496488169954e-09,
    1.892559012259232e-09, 1.3186534870305046e-09, 9.181888795565801e-10, 6.389394493224925e-10,
    4.4434444366711134e-10, 3.0882896479951313e-10, 2.1451623890290224e-10, 1.489195354031686e-10,
    1.0332319385574488e-10, 7.164794804912562e-11, 4.965631086862292e-11, 3.439653748612259e-11,
    2.3813830505429114e-11, 1.6478686056883522e-11, 1.1397224170979208e-11, 7.878854109626281e-12,
    5.4440064251206394e-12, 3.759843993353283e-12, 2.5954971461639442e-12, 1.790913532657772e-12,
    1.2351955065075047e-12, 8.515445980674735e-13, 5.868041710982557e-13, 4.04200157122044e-13,
    2.7830471016197135e-13, 1.9154403870112766e-13, 1.3177828633988004e-13, 9.062525607573249e-14,
    6.229996145506552e-14, 4.281168651481651e-14, 2.940869383001731e-14, 2.0194388977797846e-14,
    1.3862129521466744e-14, 9.512092093259643e-15, 6.5248651311789644e-15, 4.474236213085927e-15,
    3.0670479870795616e-15, 2.101739492263937e-15, 1.4397800491431064e-15, 9.859947825064584e-16,
    6.750197418513043e-16, 4.619807355310628e-16, 3.160813581230708e-16, 2.161939657037777e-16,
    1.4782909491423849e-16, 1.0105315641005381e-16, 6.905821850788775e-17, 4.718003337663665e-17,
    3.222406499433356e-17, 2.2003075840087244e-17, 1.5019974629978275e-17, 1.025036758665998e-17,
    6.993519427963986e-18, 4.770236033476439e-18, 3.252919275218015e-18, 2.2176734685776764e-18,
    1.5115215509558696e-18, 1.029971038280363e-18, 7.016670393216585e-19, 4.778966323856541e-19,
    3.254131529900913e-19, 2.2153168624473753e-19, 1.507778591476155e-19, 1.0259863551345511e-19,
    6.979899801991971e-20, 4.747463718746928e-20, 3.2283471614417906e-20, 2.1948565408786404e-20,
    1.4919029743703805e-20, 1.013875731405023e-20, 6.888739093162846e-21, 4.679578503595528e-21,
    3.1782411058383646e-21, 2.158147554843657e-21, 1.4651790111783082e-21, 9.945269397463505e-22,
    6.749315862781612e-22, 4.579534169834453e-22, 3.1067205896755616e-22, 2.107188576242932e-22,
    1.4289791198384617e-22, 9.688813017673182e-23, 6.568079503634559e-23, 4.4517448898679695e-23,
    3.016803814529122e-23, 2.0440413407503423e-23,
])


_g_no_noise_dvarsigma_n5 = np.array([
    4.515654839540424e-19, 8.458440273785114e-19, 1.5843815870354175e-18, 2.967763067143923e-18,
    5.559024535669971e-18, 1.0412808089201993e-17, 1.9504598949953702e-17, 3.6534742122666784e-17,
    6.843446810799955e-17, 1.2818686743295327e-16, 2.401109203474541e-16, 4.497591100679166e-16,
    8.424567792593133e-16, 1.578028351620841e-15, 2.9558430642050615e-15, 5.536651662251159e-15,
    1.0370796560052309e-14, 1.9425665309631137e-14, 3.6386333795330796e-14, 6.815519799324647e-14,
    1.2766079859384485e-13, 2.391186924719489e-13, 4.47884764387958e-13, 8.38909469638142e-13, 1.5712997060906922e-12,
    2.943045339830403e-12, 5.512231763765648e-12, 1.0324020444559033e-11, 1.933565946074157e-11,
    3.6212228335485506e-11, 6.781635042294103e-11, 1.2699672024800756e-10, 2.3780699416517534e-10,
    4.4527132887550155e-10, 8.336531405294921e-10, 1.5606209581430995e-09, 2.921121184139749e-09,
    5.466733494127049e-09, 1.0228578775771122e-08, 1.913333460177178e-08, 3.5778989388003e-08, 6.687989387438626e-08,
    1.2495508061198246e-07, 2.3332154160044893e-07, 4.3535049856942896e-07, 8.115845760063977e-07,
    1.511297071932976e-06, 2.810463615591355e-06, 5.217765840152707e-06, 9.66733282845752e-06, 1.7866756546795173e-05,
    3.2920066421600164e-05, 6.043102490622216e-05, 0.00011043126378988695, 0.00020069456767054952,
    0.0003623169951184865, 0.0006488700736271538, 0.0011509256194169877, 0.0020181399532376364, 0.003490985779669674,
    0.005942922696284111, 0.00993027234958737, 0.016240276648831438, 0.02591762143540488, 0.040238377880539085,
    0.06059404622954835, 0.088256968064951, 0.12403070262601508, 0.16784416559175477, 0.2184075089676771,
    0.2730761028034462, 0.3280345788997595, 0.3788132179993078, 0.42102338822252283, 0.4511099294128739,
    0.4669123397980548, 0.4679028798713667, 0.4550850489406358, 0.4306354828291069, 0.39742142259519936,
    0.3585213322330658, 0.3168371985289618, 0.2748383018815801, 0.23443586040921002, 0.19696348909809602,
    0.1632292456270443, 0.13360653509524795, 0.10813812688646914, 0.08663600881851834, 0.06876741384107568,
    0.054123111375634865, 0.0422678393905025, 0.03277488006302944, 0.025247705804643555, 0.01933177449966939,
    0.014719273394361243, 0.011149137872744196, 0.008404153379436015, 0.006306468565066274, 0.004712443034755467,
    0.003507434026119338, 0.0026008879614735003, 0.0019219331778895117, 0.0014155552640481982, 0.0010393629840857936,
    0.0007609092780272809, 0.0005555090844563706, 0.000404486700684393, 0.00029378493201785445, 0.0002128727631412804,
    0.0001538952626379774, 0.00011101732421548906, 7.992069029147739e-05, 5.742095430026409e-05,
    4.1177636939475394e-05, 2.9475895360245206e-05, 2.1062975172092483e-05, 1.5026232294429216e-05,
    1.0702540091843624e-05, 7.6112682324537024e-06, 5.404879882037799e-06, 3.8326391907688895e-06,
    2.714034587564198e-06, 1.9193749345907306e-06, 1.3556624285052338e-06, 9.563345293602607e-07,
    6.738339581622619e-07, 4.74239857893596e-07, 3.333970633914685e-07, 2.3413142182510074e-07,
    1.6425051855645367e-07, 1.1511107398392952e-07, 8.059429599501558e-08, 5.637431305565043e-08,
    3.939674183133173e-08, 2.7507632819967914e-08, 1.918983606048849e-08, 1.3375968067318493e-08,
    9.315912806681077e-09, 6.4830851691750135e-09, 4.508204802741507e-09, 3.1325660536467854e-09,
    2.175105128736575e-09, 1.5092182958925732e-09, 1.0464626076536929e-09, 7.251084249667746e-10,
    5.021080847467764e-10, 3.474670815879581e-10, 2.40303006289516e-10, 1.6608884648420722e-10,
    1.1472653098494979e-10, 7.920189163433014e-11, 5.46463926193569e-11, 3.76831706275077e-11, 2.597161251870419e-11,
    1.7890450909985105e-11, 1.2317419292718763e-11, 8.47616165270167e-12, 5.829947409248242e-12,
    4.007934544449961e-12, 2.754049263461526e-12, 1.8915693535413834e-12, 1.2986034564929586e-12,
    8.91125082335182e-13, 6.11241156608836e-13, 4.190850560099803e-13, 2.872176771560499e-13, 1.9676288806171517e-13,
    1.347416193500031e-13, 9.223384267994864e-14, 6.311202636679408e-14, 4.3168846771570153e-14,
    2.9516740479880974e-14, 2.017478951266824e-14, 1.378463420119694e-14, 9.41520905517964e-15, 6.428593550225895e-15,
    4.38789233065727e-15, 2.9940054793157976e-15, 2.042247735967232e-15, 1.392598622000376e-15, 9.493090902025286e-16,
    6.469278235896336e-16, 4.4073023247024374e-16, 3.001656057980665e-16, 2.043724155525929e-16,
    1.3911021815705977e-16, 9.466147611125673e-17, 6.439720706768906e-17, 4.379679124046517e-17,
    2.977837459017827e-17, 2.0241607779294725e-17, 1.3755493753803391e-17, 9.345366157162605e-18,
    6.347565246397721e-18, 4.310329317298349e-18, 2.9262257743805656e-18, 1.98609923905289e-18,
    1.3476942967844601e-18, 9.142831761811776e-19, 6.201124971214567e-19, 4.204962700259507e-19,
    2.850737168213494e-19, 1.932221901007044e-19, 1.3093718764826245e-19, 8.871081449926533e-20, 6.00895579264948e-20,
    4.0694118075416253e-20, 2.755343446190465e-20, 1.8652307115359742e-20, 1.2624184046633059e-20,
    8.542583222827808e-21, 5.7795155223971615e-21, 3.909409061479023e-21, 2.6439265557734466e-21,
    1.787752330243524e-21, 1.2086097510155643e-21, 8.16933431760253e-22, 5.520903007267938e-22, 3.730417638021157e-22,
    2.5201690997667484e-22, 1.7022673717224654e-22, 1.1496157172895306e-22, 7.762567266972079e-23,
    5.240669223535523e-23, 3.5375103186972765e-23, 2.3874768176243684e-23, 1.6110609245615752e-23,
    1.0869685363534134e-23, 7.332549932113086e-24, 4.945690738302689e-24, 3.335289695850909e-24,
    2.2489284617532687e-24, 1.5161912021979188e-24, 1.022043361387935e-24, 6.8884647525698795e-25,
    4.642095461818842e-25, 3.127842864176989e-25, 2.107248397452829e-25, 1.4194731532988488e-25,
])


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
    n5 = _g_no_noise_dvarsigma_n5[i]
    t5 = varsigma*varsigma
    t1 = t5
    t2 = _fma(n0, t1, n1)
    t6 = t2*t2
    t3 = 1.0/t6
    t4 = _fma(n3, t1, n1)
    t7 = t6*t2
    return w*_fma(h0*n5*t3, t4, _fma(n2, t3, n4*t4/t7))


def _g_no_noise_dvarsigma(varsigma):
    r"""derivative of g_no_noise with respect to varsigma  (22b, g-no-noise-x)

        \int_{0}^{\infty} - \frac{2 \pi x^{5} e^{- 2 x}}{\left(\varsigma^{2} x \left(1 - e^{- 2 x}\right) + e^{- 2 x}\right)^{2}} + \frac{2 \pi x^{5} \left(2 \varsigma^{2} x \left(1 - e^{- 2 x}\right) + e^{- 2 x}\right) e^{- 2 x}}{\left(\varsigma^{2} x \left(1 - e^{- 2 x}\right) + e^{- 2 x}\right)^{3}} + \frac{\pi x^{4} \left(2 \varsigma^{2} x \left(1 - e^{- 2 x}\right) + e^{- 2 x}\right) e^{- 2 x}}{2 \varsigma^{2} \left(1 - e^{- 2 x}\right) \left(\varsigma^{2} x \left(1 - e^{- 2 x}\right) + e^{- 2 x}\right)^{2}}\, dx

    varsigma in [1e-08, 10000], unit 1  intrinsic conductivity, Eq. (24)
    Value in unit 1. Cost: 240 nodes, each 3 div, 4 fma, 8 mul.
    sha256:b6298336749ff3a6cfc9c6899df57041704d3fc27757f781d30c26108c8653f5
    """
    varsigma = float(varsigma)
    h0, = _g_no_noise_dvarsigma_hoisted(varsigma)
    terms = np.empty(240)
    for i in range(240):
        terms[i] = _g_no_noise_dvarsigma_term(i, varsigma, h0)
    total = 0.0
    for i in range(240):  # apart: the terms vectorise, the order of the sum is fixed
        total += terms[i]
    return total


def _g_no_noise_dvarsigma_block(varsigma, out):
    h0_ = np.empty(512)
    for start in range(0, out.size, 512):
        varsigma_ = varsigma[start:start + 512]
        out_ = out[start:start + 512]
        for j in range(out_.size):
            out_[j] = 0.0
            h0_[j], = _g_no_noise_dvarsigma_hoisted(varsigma_[j])
        for i in range(240):
            for j in range(out_.size):
                out_[j] += _g_no_noise_dvarsigma_term(i, varsigma_[j], h0_[j])


def _g_no_noise_dvarsigma_callback(n, args):
    return _g_no_noise_dvarsigma(args[0])


_g_complete_w = _g_printed_w


_g_complete_n0 = _f_n0


_g_complete_n1 = _f_n1


_g_complete_n2 = np.array([
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


def _g_complete(varsigma):
    r"""g per unit beta, scheme complete  (22b, g-complete-x)

        \int_{0}^{\infty} \frac{\pi x^{4} \left(- \varsigma^{2} x \left(1 - e^{- 2 x}\right) + e^{- 2 x}\right) e^{- 2 x}}{4 \varsigma \left(1 - e^{- 2 x}\right) \left(\varsigma^{2} x \left(1 - e^{- 2 x}\right) + e^{- 2 x}\right)^{2}}\, dx

    varsigma in [1e-08, 10000], unit 1  intrinsic conductivity, Eq. (24)
    Value in unit 1. Cost: 240 nodes, each 2 div, 2 fma, 4 mul.
    sha256:75254ac7adb27fc801862e8bc57135c1dc6dda6f157484bece30f4da9667ca07
    """
    varsigma = float(varsigma)
    h0, = _g_complete_hoisted(varsigma)
    terms = np.empty(240)
    for i in range(240):
        terms[i] = _g_complete_term(i, varsigma, h0)
    total = 0.0
    for i in range(240):  # apart: the terms vectorise, the order of the sum is fixed
        total += terms[i]
    return total


def _g_complete_block(varsigma, out):
    h0_ = np.empty(512)
    for start in range(0, out.size, 512):
        varsigma_ = varsigma[start:start + 512]
        out_ = out[start:start + 512]
        for j in range(out_.size):
            out_[j] = 0.0
            h0_[j], = _g_complete_hoisted(varsigma_[j])
        for i in range(240):
            for j in range(out_.size):
                out_[j] += _g_complete_term(i, varsigma_[j], h0_[j])


def _g_complete_callback(n, args):
    return _g_complete(args[0])


_g_complete_dvarsigma_w = _g_printed_dvarsigma_w


_g_complete_dvarsigma_n0 = _f_n0


_g_complete_dvarsigma_n1 = _f_n1


_g_complete_dvarsigma_n2 = np.array([
    -6.244598475954768e-31, -1.7774077579898955e-30, -5.059056575419793e-30, -1.439964854759901e-29,
    -4.0985865914663367e-29, -1.1665844216111893e-28, -3.3204582742880877e-28, -9.451040652181952e-28,
    -2.6900535568071036e-27, -7.656703704237603e-27, -2.179326435218505e-26, -6.203005327439532e-26,
    -1.7655552335420688e-25, -5.02527212333345e-25, -1.430331741836608e-24, -4.0711080936787016e-24,
    -1.1587422560031077e-23, -3.2980636031580595e-23, -9.387040846289116e-23, -2.6717468460546e-22,
    -7.604280049449507e-22, -2.164293798757566e-21, -6.159827534160149e-21, -1.7531285890687142e-20,
    -4.989421760926823e-20, -1.4199591344591454e-19, -4.0409934166113654e-19, -1.149963369851253e-18,
    -3.2723489989668675e-18, -9.311298675081341e-18, -2.649293827864882e-17, -7.537235256815879e-17,
    -2.1441110283936213e-16, -6.098525766803471e-16, -1.7343289100169585e-15, -4.931176907000688e-15,
    -1.4017220738072803e-14, -3.983276371523171e-14, -1.1315021187712357e-13, -3.212689859971333e-13,
    -9.116625054957276e-13, -2.585198416603807e-12, -7.324494350962641e-12, -2.0729974337208416e-11,
    -5.859369511421248e-11, -1.6534977294307984e-10, -4.656902782021656e-10, -1.3083869894454944e-09,
    -3.665069443620258e-09, -1.0229268376371741e-08, -2.842302574928366e-08, -7.85474324713639e-08,
    -2.1563249802048855e-07, -5.87216903320398e-07, -1.583607316337837e-06, -4.220735047441495e-06,
    -1.1091653507674324e-05, -2.8660517472438143e-05, -7.259238955221678e-05, -0.00017959120988794773,
    -0.0004322875056000233, -0.0010081520043177818, -0.00226791439563315, -0.004899239946630546,
    -0.010119040229973373, -0.019902681434096483, -0.037148491551603983, -0.06562288393422637, -0.10951715013974178,
    -0.17254036670626574, -0.2566825329341892, -0.3610202121810668, -0.4810489479637683, -0.6089021321381358,
    -0.734490345457099, -0.8472391613307361, -0.9379022666605719, -0.9999583636278957, -1.030307808574813,
    -1.0292417952454325, -0.9998528257939798, -0.9471423918907134, -0.8770711431414571, -0.7957288009558525,
    -0.7087173528457458, -0.6207695329451439, -0.5355770452599641, -0.4557795024660735, -0.3830598589921688,
    -0.3182980535524368, -0.2617455584341442, -0.21319539826780554, -0.17213262505426952, -0.13785826663723938,
    -0.10958530759159384, -0.08650866046022686, -0.06785284694000068, -0.05290173591419234, -0.041014601565267025,
    -0.03163229034779529, -0.024276642197272016, -0.018545639878093895, -0.014106141156059675, -0.010685519951379004,
    -0.008063116388778484, -0.006062067628286078, -0.004541849457948375, -0.003391687748098633,
    -0.0025248838131080023, -0.001874024795514991, -0.0013870078369806074, -0.0010237857876305527,
    -0.0007537354252663177, -0.0005535513431232386, -0.0004055760523299426, -0.00029648683658427396,
    -0.00021627077766210023, -0.00015743007040536143, -0.00011436964790480445, -8.29279339009365e-05,
    -6.001912399784459e-05, -4.33617889055312e-05, -3.127388148463912e-05, -2.251853974994494e-05,
    -1.6188546785037036e-05, -1.1620069795625077e-05, -8.32847783615672e-06, -5.9607402816260915e-06,
    -4.260229524733986e-06, -3.0407701314685616e-06, -2.167557357388057e-06, -1.543162855582176e-06,
    -1.0972964966720381e-06, -7.793336556136619e-07, -5.528731367112362e-07, -3.917823699076111e-07,
    -2.773292727198982e-07, -1.9610624887161379e-07, -1.3853035518979375e-07, -9.776167107726213e-08,
    -6.892460500486485e-08, -4.854822092848636e-08, -3.416462230830906e-08, -2.4021198500878793e-08,
    -1.6874756965366837e-08, -1.1844448974999617e-08, -8.306842572919107e-09, -5.821164012882106e-09,
    -4.076102050069477e-09, -2.8520026249183437e-09, -1.994033516682787e-09, -1.3931579617788519e-09,
    -9.726600604430877e-10, -6.786124122042489e-10, -4.73139753064808e-10, -3.2966337175762614e-10,
    -2.2954721988914502e-10, -1.5973486233062314e-10, -1.1108611091677784e-10, -7.720724119987828e-11,
    -5.362905972572556e-11, -3.722988385079215e-11, -2.583079846393622e-11, -1.7911987012281405e-11,
    -1.241407771715573e-11, -8.599134371530648e-12, -5.953457626357278e-12, -4.119671514220881e-12,
    -2.849306042744802e-12, -1.9697135274065702e-12, -1.3610016062801599e-12, -9.399609983383207e-13,
    -6.488742865409861e-13, -4.47728383164443e-13, -3.0879887662687616e-13, -2.1288614951686837e-13,
    -1.4670104277456392e-13, -1.01050039280511e-13, -6.957617754049284e-14, -4.7886009675281915e-14,
    -3.294457158497001e-14, -2.2656314018933122e-14, -1.557499036376638e-14, -1.0702921628704128e-14,
    -7.352173457504328e-15, -5.0485972444494616e-15, -3.465532380366686e-15, -2.378023023314911e-15,
    -1.6312162827947411e-15, -1.1185590532714817e-15, -7.667619967698904e-16, -5.254348730659843e-16,
    -3.599450122857766e-16, -2.464986956266146e-16, -1.6875493546282608e-16, -1.154951838827657e-16,
    -7.90203395307677e-17, -5.404849142594442e-17, -3.695727372855962e-17, -2.5263289102513452e-17,
    -1.7264554626971937e-17, -1.1795008344159162e-17, -8.05601624858339e-18, -5.500768960021811e-18,
    -3.754993657494569e-18, -2.562591896664995e-18, -1.7483798569909964e-18, -1.1925590083691098e-18,
    -8.132298188045038e-19, -5.544183671444191e-19, -3.778803877389674e-19, -2.5749275957009073e-19,
    -1.7541675983041463e-19, -1.1947415809641352e-19, -8.135328824752282e-20, -5.538292156118438e-20,
    -3.769446478690387e-20, -2.5649658878363777e-20, -1.7449749504979927e-20, -1.186865929686732e-20,
    -8.070867903604477e-21, -5.487141352196601e-21, -3.729757435925951e-21, -2.5346893285125575e-21,
    -1.7221847732907114e-21, -1.169894625898882e-21, -7.945602764595911e-22, -5.3953688871091425e-22,
    -3.6629475279457706e-22, -2.486317349365876e-22, -1.687328965695403e-22, -1.1448835424586133e-22,
    -7.766801474188904e-23, -5.26797144060733e-23, -3.572447799596154e-23, -2.4222032544182955e-23,
    -1.6420198759086398e-23, -1.1129362224669924e-23, -7.542009536322804e-24, -5.110103351875856e-24,
])


_g_complete_dvarsigma_n3 = _g_complete_n2


_g_complete_dvarsigma_n4 = _g_printed_dvarsigma_n4


_g_complete_dvarsigma_n5 = _g_printed_dvarsigma_n5


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
    n5 = _g_complete_dvarsigma_n5[i]
    t5 = varsigma*varsigma
    t1 = t5
    t2 = _fma(n0, t1, n1)
    t6 = t2*t2
    t3 = 1.0/t6
    t4 = _fma(n3, t1, n1)
    t7 = t6*t2
    return w*_fma(h0*n5*t3, t4, _fma(n2, t3, n4*t4/t7))


def _g_complete_dvarsigma(varsigma):
    r"""derivative of g_complete with respect to varsigma  (22b, g-complete-x)

        \int_{0}^{\infty} - \frac{\pi x^{5} \left(- \varsigma^{2} x \left(1 - e^{- 2 x}\right) + e^{- 2 x}\right) e^{- 2 x}}{\left(\varsigma^{2} x \left(1 - e^{- 2 x}\right) + e^{- 2 x}\right)^{3}} - \frac{\pi x^{5} e^{- 2 x}}{2 \left(\varsigma^{2} x \left(1 - e^{- 2 x}\right) + e^{- 2 x}\right)^{2}} - \frac{\pi x^{4} \left(- \varsigma^{2} x \left(1 - e^{- 2 x}\right) + e^{- 2 x}\right) e^{- 2 x}}{4 \varsigma^{2} \left(1 - e^{- 2 x}\right) \left(\varsigma^{2} x \left(1 - e^{- 2 x}\right) + e^{- 2 x}\right)^{2}}\, dx

    varsigma in [1e-08, 10000], unit 1  intrinsic conductivity, Eq. (24)
    Value in unit 1. Cost: 240 nodes, each 3 div, 4 fma, 8 mul.
    sha256:176628e1adb4878d87a32ab04242f5dd4dea6732dd095b7ba39a9758c135a952
    """
    varsigma = float(varsigma)
    h0, = _g_complete_dvarsigma_hoisted(varsigma)
    terms = np.empty(240)
    for i in range(240):
        terms[i] = _g_complete_dvarsigma_term(i, varsigma, h0)
    total = 0.0
    for i in range(240):  # apart: the terms vectorise, the order of the sum is fixed
        total += terms[i]
    return total


def _g_complete_dvarsigma_block(varsigma, out):
    h0_ = np.empty(512)
    for start in range(0, out.size, 512):
        varsigma_ = varsigma[start:start + 512]
        out_ = out[start:start + 512]
        for j in range(out_.size):
            out_[j] = 0.0
            h0_[j], = _g_complete_dvarsigma_hoisted(varsigma_[j])
        for i in range(240):
            for j in range(out_.size):
                out_[j] += _g_complete_dvarsigma_term(i, varsigma_[j], h0_[j])


def _g_complete_dvarsigma_callback(n, args):
    return _g_complete_dvarsigma(args[0])


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
