# Generated, do not edit. Remake: coulombdrag generate peltier   (sympy 1.14.0, mpmath 1.3.0, rules 2, printer 2)


"""Kernels of DiVincenzo (1993), fluctuating local thermoelectric heat in dirty metals.

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
    "pole_0_re": "sha256:2b326ba04e7c9c0b55cc25c8892d66b07b2eefee775957742309915f297633b9",
    "pole_0_im": "sha256:679de2cbe2fe0573b3ac2c3553abdb7ae58bb1c8069157cbbd4278121ade6ac8",
    "pole_1_re": "sha256:d54ad010de707f265995c0891321e64a6010d96e90266364c4721c550ed0aa44",
    "pole_1_im": "sha256:d9f6f3d8f3dddabcd994717eba5f1696a00a1053e4c1b532242e741ef9994c53",
    "fermi_slope": "sha256:a29c5b53452678b224f3001c656a8172f9fe180d0b43f7105f867293719c9dee",
    "fermi_slope_above": "sha256:55195dcb28264930e654cc6e44b0a79fbd2bbb5455f3c65495a9f92dd264211b",
    "heat_estimate": "sha256:90707c827f2ddd1584fed4e465bf167d3688464e74b8084d1e507d13d6ed44cc",
    "equal_gradient": "sha256:a2ab3f04b6d51099356e0cb921fc387a87a7d5e408d0bad598b41c5689bd6f2d",
    "temperature_estimate": "sha256:e5f189a8d0f7af600fe3ca8bbdead6cec12fed25386142ed3f80982f74ae6f54",
    "temperature_at_equality": "sha256:4e8a4f05ebc236d3ccf98fe25c5378738c5786b07541f437eba317341e603b57",
}

_HELPERS = (
    "_exp_core", "_powers_of_two", "_exp", "_cosh", "_exp_near", "_split", "_log_core", "_log1p",
    "_pole_0_re_hoisted", "_pole_0_re_term", "_pole_0_re_point", "_pole_0_im_hoisted", "_pole_0_im_term",
    "_pole_0_im_point", "_pole_1_re_hoisted", "_pole_1_re_term", "_pole_1_re_point", "_pole_1_im_hoisted",
    "_pole_1_im_term", "_pole_1_im_point", "_fermi_slope_point", "_fermi_slope_above_point",
    "_heat_estimate_point", "_equal_gradient_point", "_temperature_estimate_point",
    "_temperature_at_equality_point",
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


def _split(x):
    """x = 2**k (1 + f) with sqrt(1/2) <= 1 + f < sqrt(2), for a normal positive x."""
    bits = np.float64(x).view(np.int64)
    k = (bits - 4604544271217802189) >> 52
    f = np.int64(bits - (k << 52)).view(np.float64) - 1.0
    return f, np.int64(k + 4843621399236968448).view(np.float64) - 6755399441055744.0


def _log_core(f, k, c):
    """log(1 + f) + k log 2 + c for sqrt(1/2) <= 1 + f < sqrt(2), an integer k and a small c."""
    s = f/(2.0 + f)
    z = s*s
    q = 0.14795949481383605
    q = _fma(q, z, 0.15314050623216666)
    q = _fma(q, z, 0.18183564320826986)
    q = _fma(q, z, 0.22222198573351798)
    q = _fma(q, z, 0.2857142874238511)
    q = _fma(q, z, 0.3999999999941469)
    q = _fma(q, z, 0.6666666666666734)
    h = 0.5*(f*f)
    tail = _fma(s, _fma(z, q, h), _fma(k, 1.9082149292705877e-10, c))
    return _fma(k, 0.6931471803691238, f - (h - tail))


def _log1p(x):
    """log(1 + x) for every float64; NaN below -1."""
    u = 1.0 + x
    b = u - 1.0
    c = ((1.0 - (u - b)) + (x - b))/u
    f, k = _split(u)
    f = x if k == 0.0 else f
    c = 0.0 if k == 0.0 else c
    y = _log_core(f, k, c)
    y = y if x < np.inf else x
    z = -np.inf if x == -1.0 else np.nan
    return y if x > -1.0 else z


_pole_0_re_w = np.array([
    0.2161538473911205, 0.1967909085763155, 0.164461115229896, 0.1279198936518209, 0.09407236554834054,
    0.0663761806658353, 0.045482243234057126, 0.030544642990848744, 0.020237245217814226, 0.013288305865551244,
    0.008674136648229377, 0.005640400460010579, 0.003658519716022617, 0.0023691625325447333, 0.0015325937710749383,
    0.0009907485230984394, 0.0006401895257283173, 0.000413551987803557, 0.00026709873237382793,
    0.00017248922790861324, 0.00011138297933071454, 7.192074542800214e-05, 4.6438228604901764e-05,
    2.9983901686472077e-05, 1.9359532106660968e-05, 1.2499649377319016e-05, 8.070461908001854e-06,
    5.210715899327133e-06, 3.3643052408172674e-06, 2.172164640151208e-06, 1.4024573664719458e-06,
    9.054955606079457e-07, 5.846323031647995e-07, 3.774671637791216e-07, 2.4371119257829304e-07,
    1.5735180342230455e-07, 1.0159397295818038e-07, 6.55940043318504e-08, 4.2350674489354494e-08,
    2.73436515152147e-08, 1.7654388698945937e-08, 1.1398530211448463e-08, 7.359444302409346e-09,
    4.751614397501945e-09, 3.0678728457075556e-09, 1.9807675870210623e-09, 1.2788796758080063e-09,
    8.257067790193063e-10, 5.331163654918728e-10, 3.442057959430477e-10, 2.222359650005252e-10,
    1.4348632334769712e-10, 9.264173324276315e-11, 5.981399855840402e-11, 3.861882003086455e-11,
    2.4934184246091573e-11, 1.6098719316495706e-11, 1.0394114404207222e-11, 6.710944648655817e-12,
    4.332911523367328e-12, 2.797537940214366e-12, 1.8062262487296183e-12, 1.1661873158893632e-12,
    7.529471220435773e-13, 4.861391998258543e-13, 3.13875058006521e-13, 2.0265296868443094e-13,
    1.3084259060736206e-13, 8.447832581966021e-14, 5.454330658056269e-14, 3.52158055202466e-14,
    2.2737032941119094e-14, 1.4680131813776255e-14, 9.47820547333197e-15, 6.119589397037614e-15,
    3.9511038765411076e-15, 2.551024395652306e-15, 1.6470651419345185e-15, 1.0634251818207701e-15,
    6.86598901608894e-16, 4.433015690707919e-16, 2.862170048337293e-16, 1.8479558740950222e-16,
    1.1931299870132185e-16, 7.703426179520146e-17, 4.973705761253228e-17, 3.211265795639064e-17,
    2.073349028922654e-17, 1.3386547452946124e-17, 8.643004636951716e-18, 5.580343207757314e-18,
    3.602940369050406e-18, 2.32623314008496e-18, 1.5019289990235826e-18, 9.69718245018895e-19, 6.260971559466911e-19,
    4.0423870613767524e-19, 2.609961249429077e-19, 1.6851176347277836e-19, 1.0879937177196482e-19,
    7.024615406084949e-20, 4.535432585661416e-20, 2.928295365645337e-20, 1.8906495877745373e-20,
    1.2206951203381315e-20, 7.88140005664033e-21, 5.088614332758533e-21, 3.285456345505398e-21, 2.121250048118728e-21,
    1.3695819677529517e-21, 8.84268579301906e-22, 5.709267051927612e-22,
])


_pole_0_re_t = np.array([
    0.21875, 0.65625, 1.09375, 1.53125, 1.96875, 2.40625, 2.84375, 3.28125, 3.71875, 4.15625, 4.59375, 5.03125,
    5.46875, 5.90625, 6.34375, 6.78125, 7.21875, 7.65625, 8.09375, 8.53125, 8.96875, 9.40625, 9.84375, 10.28125,
    10.71875, 11.15625, 11.59375, 12.03125, 12.46875, 12.90625, 13.34375, 13.78125, 14.21875, 14.65625, 15.09375,
    15.53125, 15.96875, 16.40625, 16.84375, 17.28125, 17.71875, 18.15625, 18.59375, 19.03125, 19.46875, 19.90625,
    20.34375, 20.78125, 21.21875, 21.65625, 22.09375, 22.53125, 22.96875, 23.40625, 23.84375, 24.28125, 24.71875,
    25.15625, 25.59375, 26.03125, 26.46875, 26.90625, 27.34375, 27.78125, 28.21875, 28.65625, 29.09375, 29.53125,
    29.96875, 30.40625, 30.84375, 31.28125, 31.71875, 32.15625, 32.59375, 33.03125, 33.46875, 33.90625, 34.34375,
    34.78125, 35.21875, 35.65625, 36.09375, 36.53125, 36.96875, 37.40625, 37.84375, 38.28125, 38.71875, 39.15625,
    39.59375, 40.03125, 40.46875, 40.90625, 41.34375, 41.78125, 42.21875, 42.65625, 43.09375, 43.53125, 43.96875,
    44.40625, 44.84375, 45.28125, 45.71875, 46.15625, 46.59375, 47.03125, 47.46875, 47.90625, 48.34375, 48.78125,
])


_pole_0_re_n1 = np.array([
    -0.21875, -0.65625, -1.09375, -1.53125, -1.96875, -2.40625, -2.84375, -3.28125, -3.71875, -4.15625, -4.59375,
    -5.03125, -5.46875, -5.90625, -6.34375, -6.78125, -7.21875, -7.65625, -8.09375, -8.53125, -8.96875, -9.40625,
    -9.84375, -10.28125, -10.71875, -11.15625, -11.59375, -12.03125, -12.46875, -12.90625, -13.34375, -13.78125,
    -14.21875, -14.65625, -15.09375, -15.53125, -15.96875, -16.40625, -16.84375, -17.28125, -17.71875, -18.15625,
    -18.59375, -19.03125, -19.46875, -19.90625, -20.34375, -20.78125, -21.21875, -21.65625, -22.09375, -22.53125,
    -22.96875, -23.40625, -23.84375, -24.28125, -24.71875, -25.15625, -25.59375, -26.03125, -26.46875, -26.90625,
    -27.34375, -27.78125, -28.21875, -28.65625, -29.09375, -29.53125, -29.96875, -30.40625, -30.84375, -31.28125,
    -31.71875, -32.15625, -32.59375, -33.03125, -33.46875, -33.90625, -34.34375, -34.78125, -35.21875, -35.65625,
    -36.09375, -36.53125, -36.96875, -37.40625, -37.84375, -38.28125, -38.71875, -39.15625, -39.59375, -40.03125,
    -40.46875, -40.90625, -41.34375, -41.78125, -42.21875, -42.65625, -43.09375, -43.53125, -43.96875, -44.40625,
    -44.84375, -45.28125, -45.71875, -46.15625, -46.59375, -47.03125, -47.46875, -47.90625, -48.34375, -48.78125,
])


_pole_0_re_n2 = np.array([
    -0.0478515625, -0.4306640625, -1.1962890625, -2.3447265625, -3.8759765625, -5.7900390625, -8.0869140625,
    -10.7666015625, -13.8291015625, -17.2744140625, -21.1025390625, -25.3134765625, -29.9072265625, -34.8837890625,
    -40.2431640625, -45.9853515625, -52.1103515625, -58.6181640625, -65.5087890625, -72.7822265625, -80.4384765625,
    -88.4775390625, -96.8994140625, -105.7041015625, -114.8916015625, -124.4619140625, -134.4150390625,
    -144.7509765625, -155.4697265625, -166.5712890625, -178.0556640625, -189.9228515625, -202.1728515625,
    -214.8056640625, -227.8212890625, -241.2197265625, -255.0009765625, -269.1650390625, -283.7119140625,
    -298.6416015625, -313.9541015625, -329.6494140625, -345.7275390625, -362.1884765625, -379.0322265625,
    -396.2587890625, -413.8681640625, -431.8603515625, -450.2353515625, -468.9931640625, -488.1337890625,
    -507.6572265625, -527.5634765625, -547.8525390625, -568.5244140625, -589.5791015625, -611.0166015625,
    -632.8369140625, -655.0400390625, -677.6259765625, -700.5947265625, -723.9462890625, -747.6806640625,
    -771.7978515625, -796.2978515625, -821.1806640625, -846.4462890625, -872.0947265625, -898.1259765625,
    -924.5400390625, -951.3369140625, -978.5166015625, -1006.0791015625, -1034.0244140625, -1062.3525390625,
    -1091.0634765625, -1120.1572265625, -1149.6337890625, -1179.4931640625, -1209.7353515625, -1240.3603515625,
    -1271.3681640625, -1302.7587890625, -1334.5322265625, -1366.6884765625, -1399.2275390625, -1432.1494140625,
    -1465.4541015625, -1499.1416015625, -1533.2119140625, -1567.6650390625, -1602.5009765625, -1637.7197265625,
    -1673.3212890625, -1709.3056640625, -1745.6728515625, -1782.4228515625, -1819.5556640625, -1857.0712890625,
    -1894.9697265625, -1933.2509765625, -1971.9150390625, -2010.9619140625, -2050.3916015625, -2090.2041015625,
    -2130.3994140625, -2170.9775390625, -2211.9384765625, -2253.2822265625, -2295.0087890625, -2337.1181640625,
    -2379.6103515625,
])


def _pole_0_re_hoisted(x, y):
    t0 = y + 6.283185307179586
    t1 = t0*t0
    h0 = t1
    t2 = x*x
    t3 = y + 6.283185307179586
    h1 = _fma(t3, t3, t2)
    t4 = 3.141592653589793 + y
    t5 = t4*t4
    t6 = _fma(x, x, t5)
    t7 = t6*t6
    h2 = -12.566370614359172*t4*x/t7
    return h0, h1, h2


def _pole_0_re_term(i, x, y, h0, h1, h2):
    w = _pole_0_re_w[i]
    t = _pole_0_re_t[i]
    n1 = _pole_0_re_n1[i]
    n2 = _pole_0_re_n2[i]
    t8 = n1 + x
    t9 = t + x
    return w*(h2 - x*(h1 + n2)/(_fma(t8, t8, h0)*_fma(t9, t9, h0)))


def _pole_0_re_point(x, y):
    r"""real part of the average of t^0/(t - x - i y) over -df/dt  (pole, pole-shifted, pole-parts)

        \int_{0}^{60} \frac{- \frac{x \left(- t^{2} + x^{2} + \left(y + 2 \pi\right)^{2}\right)}{\left(\left(- t + x\right)^{2} + \left(y + 2 \pi\right)^{2}\right) \left(\left(t + x\right)^{2} + \left(y + 2 \pi\right)^{2}\right)} - \frac{4 \pi x \left(y + \pi\right)}{\left(x^{2} + \left(y + \pi\right)^{2}\right)^{2}}}{2 \cosh^{2}{\left(\frac{t}{2} \right)}}\, dt

    x in [1e-12, 1e+08], unit 1  distance of the pole along the energies, over kT
    y in [1e-12, 1e+08], unit 1  distance of the pole from the axis of energies, over kT
    Value in unit 1. Cost: 112 nodes, each 7 add, 2 div, 4 fma, 9 mul.
    sha256:2b326ba04e7c9c0b55cc25c8892d66b07b2eefee775957742309915f297633b9
    """
    x, y = float(x), float(y)
    h0, h1, h2 = _pole_0_re_hoisted(x, y)
    terms_ = np.empty(112)
    for i in range(112):
        terms_[i] = _pole_0_re_term(i, x, y, h0, h1, h2)
    total_ = 0.0
    for i in range(112):  # apart: the terms vectorise, the order of the sum is fixed
        total_ += terms_[i]
    return total_


def _pole_0_re_block(x, y, out):
    h0_ = np.empty(512)
    h1_ = np.empty(512)
    h2_ = np.empty(512)
    for start_ in range(0, out.size, 512):
        x_ = x[start_:start_ + 512]
        y_ = y[start_:start_ + 512]
        out_ = out[start_:start_ + 512]
        for j in range(out_.size):
            out_[j] = 0.0
            h0_[j], h1_[j], h2_[j] = _pole_0_re_hoisted(x_[j], y_[j])
        for i in range(112):
            for j in range(out_.size):
                out_[j] += _pole_0_re_term(i, x_[j], y_[j], h0_[j], h1_[j], h2_[j])


def _pole_0_re_callback(n, args):
    return _pole_0_re_point(args[0], args[1])


_pole_0_im_w = _pole_0_re_w


_pole_0_im_t = _pole_0_re_t


_pole_0_im_n1 = _pole_0_re_n1


_pole_0_im_n2 = np.array([
    0.0478515625, 0.4306640625, 1.1962890625, 2.3447265625, 3.8759765625, 5.7900390625, 8.0869140625, 10.7666015625,
    13.8291015625, 17.2744140625, 21.1025390625, 25.3134765625, 29.9072265625, 34.8837890625, 40.2431640625,
    45.9853515625, 52.1103515625, 58.6181640625, 65.5087890625, 72.7822265625, 80.4384765625, 88.4775390625,
    96.8994140625, 105.7041015625, 114.8916015625, 124.4619140625, 134.4150390625, 144.7509765625, 155.4697265625,
    166.5712890625, 178.0556640625, 189.9228515625, 202.1728515625, 214.8056640625, 227.8212890625, 241.2197265625,
    255.0009765625, 269.1650390625, 283.7119140625, 298.6416015625, 313.9541015625, 329.6494140625, 345.7275390625,
    362.1884765625, 379.0322265625, 396.2587890625, 413.8681640625, 431.8603515625, 450.2353515625, 468.9931640625,
    488.1337890625, 507.6572265625, 527.5634765625, 547.8525390625, 568.5244140625, 589.5791015625, 611.0166015625,
    632.8369140625, 655.0400390625, 677.6259765625, 700.5947265625, 723.9462890625, 747.6806640625, 771.7978515625,
    796.2978515625, 821.1806640625, 846.4462890625, 872.0947265625, 898.1259765625, 924.5400390625, 951.3369140625,
    978.5166015625, 1006.0791015625, 1034.0244140625, 1062.3525390625, 1091.0634765625, 1120.1572265625,
    1149.6337890625, 1179.4931640625, 1209.7353515625, 1240.3603515625, 1271.3681640625, 1302.7587890625,
    1334.5322265625, 1366.6884765625, 1399.2275390625, 1432.1494140625, 1465.4541015625, 1499.1416015625,
    1533.2119140625, 1567.6650390625, 1602.5009765625, 1637.7197265625, 1673.3212890625, 1709.3056640625,
    1745.6728515625, 1782.4228515625, 1819.5556640625, 1857.0712890625, 1894.9697265625, 1933.2509765625,
    1971.9150390625, 2010.9619140625, 2050.3916015625, 2090.2041015625, 2130.3994140625, 2170.9775390625,
    2211.9384765625, 2253.2822265625, 2295.0087890625, 2337.1181640625, 2379.6103515625,
])


def _pole_0_im_hoisted(x, y):
    t0 = y + 6.283185307179586
    t1 = t0*t0
    h0 = t1
    t2 = x*x
    t3 = y + 6.283185307179586
    h1 = _fma(t3, t3, t2)
    h2 = y + 6.283185307179586
    t4 = 3.141592653589793 + y
    t5 = t4*t4
    t6 = _fma(x, x, t5)
    t7 = t6*t6
    h3 = 6.283185307179586*(t4 + x)*(t4 - x)/t7
    return h0, h1, h2, h3


def _pole_0_im_term(i, x, y, h0, h1, h2, h3):
    w = _pole_0_im_w[i]
    t = _pole_0_im_t[i]
    n1 = _pole_0_im_n1[i]
    n2 = _pole_0_im_n2[i]
    t8 = n1 + x
    t9 = t + x
    return w*(h3 + h2*(h1 + n2)/(_fma(t8, t8, h0)*_fma(t9, t9, h0)))


def _pole_0_im_point(x, y):
    r"""imaginary part of the average of t^0/(t - x - i y) over -df/dt  (pole, pole-shifted, pole-parts)

        \int_{0}^{60} \frac{\frac{\left(y + 2 \pi\right) \left(t^{2} + x^{2} + \left(y + 2 \pi\right)^{2}\right)}{\left(\left(- t + x\right)^{2} + \left(y + 2 \pi\right)^{2}\right) \left(\left(t + x\right)^{2} + \left(y + 2 \pi\right)^{2}\right)} + \frac{2 \pi \left(- x + y + \pi\right) \left(x + y + \pi\right)}{\left(x^{2} + \left(y + \pi\right)^{2}\right)^{2}}}{2 \cosh^{2}{\left(\frac{t}{2} \right)}}\, dt

    x in [1e-12, 1e+08], unit 1  distance of the pole along the energies, over kT
    y in [1e-12, 1e+08], unit 1  distance of the pole from the axis of energies, over kT
    Value in unit 1. Cost: 112 nodes, each 10 add, 2 div, 4 fma, 9 mul.
    sha256:679de2cbe2fe0573b3ac2c3553abdb7ae58bb1c8069157cbbd4278121ade6ac8
    """
    x, y = float(x), float(y)
    h0, h1, h2, h3 = _pole_0_im_hoisted(x, y)
    terms_ = np.empty(112)
    for i in range(112):
        terms_[i] = _pole_0_im_term(i, x, y, h0, h1, h2, h3)
    total_ = 0.0
    for i in range(112):  # apart: the terms vectorise, the order of the sum is fixed
        total_ += terms_[i]
    return total_


def _pole_0_im_block(x, y, out):
    h0_ = np.empty(512)
    h1_ = np.empty(512)
    h2_ = np.empty(512)
    h3_ = np.empty(512)
    for start_ in range(0, out.size, 512):
        x_ = x[start_:start_ + 512]
        y_ = y[start_:start_ + 512]
        out_ = out[start_:start_ + 512]
        for j in range(out_.size):
            out_[j] = 0.0
            h0_[j], h1_[j], h2_[j], h3_[j] = _pole_0_im_hoisted(x_[j], y_[j])
        for i in range(112):
            for j in range(out_.size):
                out_[j] += _pole_0_im_term(i, x_[j], y_[j], h0_[j], h1_[j], h2_[j], h3_[j])


def _pole_0_im_callback(n, args):
    return _pole_0_im_point(args[0], args[1])


_pole_1_re_w = _pole_0_re_w


_pole_1_re_t = _pole_0_re_t


_pole_1_re_n1 = _pole_0_re_n1


_pole_1_re_n2 = _pole_0_im_n2


_pole_1_re_n3 = np.array([
    0.3006602344255857, 2.705942109830271, 7.516505860639642, 14.732351486853698, 24.35347898847244,
    36.379888365495866, 50.81157961792398, 67.64855274575677, 86.89080774899426, 108.53834462763643,
    132.5911633816833, 159.04926401113482, 187.91264651599104, 219.18131089625197, 252.85525715191756,
    288.93448528298785, 327.4189952894628, 368.3087871713425, 411.6038609286268, 457.3042165613158, 505.4098540694095,
    555.920773452908, 608.836974711811, 664.1584578461187, 721.8852228558312, 782.0172697409483, 844.5545985014702,
    909.4972091373967, 976.8451016487279, 1046.5982760354639, 1118.7567322976042, 1193.3204704351497,
    1270.2894904480995, 1349.6637923364542, 1431.4433761002135, 1515.6282417393775, 1602.218389253946,
    1691.2138186439195, 1782.6145299092975, 1876.4205230500802, 1972.6317980662677, 2071.2483549578596,
    2172.2701937248567, 2275.697314367258, 2381.5297168850643, 2489.767401278275, 2600.4103675468905,
    2713.458615690911, 2828.9121457103356, 2946.770957605165, 3067.0350513753997, 3189.7044270210386,
    3314.7790845420823, 3442.2590239385304, 3572.1442452103834, 3704.434748357641, 3839.1305333803034,
    3976.2316002783705, 4115.737949051842, 4257.649579700719, 4401.966492225, 4548.688686624686, 4697.816162899776,
    4849.348921050271, 5003.286961076171, 5159.630282977476, 5318.378886754185, 5479.532772406299, 5643.091939933817,
    5809.056389336741, 5977.426120615069, 6148.201133768802, 6321.3814287979385, 6496.967005702481, 6674.957864482428,
    6855.3540051377795, 7038.155427668536, 7223.362132074696, 7410.974118356262, 7600.991386513231, 7793.413936545607,
    7988.241768453386, 8185.47488223657, 8385.11327789516, 8587.156955429153, 8791.60591483855, 8998.460156123354,
    9207.719679283562, 9419.384484319175, 9633.454571230192, 9849.929940016613, 10068.810590678439, 10290.09652321567,
    10513.787737628305, 10739.884233916346, 10968.38601207979, 11199.29307211864, 11432.605414032896,
    11668.323037822554, 11906.445943487619, 12146.974131028088, 12389.907600443961, 12635.246351735239,
    12882.990384901921, 13133.139699944008, 13385.6942968615, 13640.654175654397, 13898.019336322697,
    14157.789778866405, 14419.965503285515, 14684.54650958003, 14951.532797749951,
])


def _pole_1_re_hoisted(x, y):
    t0 = y + 6.283185307179586
    t1 = t0*t0
    h0 = t1
    t2 = y + 6.283185307179586
    h1 = (t2 + x)*(t2 - x)
    t5 = x*x
    t3 = t5
    t4 = y + 6.283185307179586
    h2 = _fma(t4, y, t3)/_fma(t4, t4, t3)
    t6 = t5
    t7 = y + 6.283185307179586
    h3 = t6*_fma(2.0, y, 12.566370614359172)/_fma(t7, t7, t6)
    t8 = t5
    t9 = 3.141592653589793 + y
    t10 = 6.283185307179586
    t11 = t10 + y
    t12 = _fma(t9, t9, t8)
    t13 = t12*t12
    h4 = 62.01255336059964*_fma(t11*(t9 + x), t9 - x, -t8*_fma(2.0, y, t10))/(_fma(t11, t11, t8)*t13)
    return h0, h1, h2, h3, h4


def _pole_1_re_term(i, x, y, h0, h1, h2, h3, h4):
    w = _pole_1_re_w[i]
    t = _pole_1_re_t[i]
    n1 = _pole_1_re_n1[i]
    n2 = _pole_1_re_n2[i]
    n3 = _pole_1_re_n3[i]
    t15 = n1 + x
    t16 = t + x
    t14 = 1.0/(_fma(t15, t15, h0)*_fma(t16, t16, h0))
    return w*_fma(h2*n2*t14, h1 + n2, _fma(h3*n3, t14, h4))


def _pole_1_re_point(x, y):
    r"""real part of the average of t^1/(t - x - i y) over -df/dt  (pole, pole-shifted, pole-parts)

        \int_{0}^{60} \frac{\frac{2 \pi t^{2} x^{2} \left(2 y + 4 \pi\right)}{\left(x^{2} + \left(y + 2 \pi\right)^{2}\right) \left(\left(- t + x\right)^{2} + \left(y + 2 \pi\right)^{2}\right) \left(\left(t + x\right)^{2} + \left(y + 2 \pi\right)^{2}\right)} + \frac{t^{2} \left(t^{2} + \left(- x + y + 2 \pi\right) \left(x + y + 2 \pi\right)\right) \left(x^{2} + y \left(y + 2 \pi\right)\right)}{\left(x^{2} + \left(y + 2 \pi\right)^{2}\right) \left(\left(- t + x\right)^{2} + \left(y + 2 \pi\right)^{2}\right) \left(\left(t + x\right)^{2} + \left(y + 2 \pi\right)^{2}\right)} + \frac{2 \pi^{3} \left(- x^{2} \left(2 y + 2 \pi\right) + \left(y + 2 \pi\right) \left(- x + y + \pi\right) \left(x + y + \pi\right)\right)}{\left(x^{2} + \left(y + \pi\right)^{2}\right)^{2} \left(x^{2} + \left(y + 2 \pi\right)^{2}\right)}}{2 \cosh^{2}{\left(\frac{t}{2} \right)}}\, dt

    x in [1e-12, 1e+08], unit 1  distance of the pole along the energies, over kT
    y in [1e-12, 1e+08], unit 1  distance of the pole from the axis of energies, over kT
    Value in unit 1. Cost: 112 nodes, each 13 add, 4 div, 12 fma, 14 mul, 1 neg.
    sha256:d54ad010de707f265995c0891321e64a6010d96e90266364c4721c550ed0aa44
    """
    x, y = float(x), float(y)
    h0, h1, h2, h3, h4 = _pole_1_re_hoisted(x, y)
    terms_ = np.empty(112)
    for i in range(112):
        terms_[i] = _pole_1_re_term(i, x, y, h0, h1, h2, h3, h4)
    total_ = 0.0
    for i in range(112):  # apart: the terms vectorise, the order of the sum is fixed
        total_ += terms_[i]
    return total_


def _pole_1_re_block(x, y, out):
    h0_ = np.empty(512)
    h1_ = np.empty(512)
    h2_ = np.empty(512)
    h3_ = np.empty(512)
    h4_ = np.empty(512)
    for start_ in range(0, out.size, 512):
        x_ = x[start_:start_ + 512]
        y_ = y[start_:start_ + 512]
        out_ = out[start_:start_ + 512]
        for j in range(out_.size):
            out_[j] = 0.0
            h0_[j], h1_[j], h2_[j], h3_[j], h4_[j] = _pole_1_re_hoisted(x_[j], y_[j])
        for i in range(112):
            for j in range(out_.size):
                out_[j] += _pole_1_re_term(i, x_[j], y_[j], h0_[j], h1_[j], h2_[j], h3_[j], h4_[j])


def _pole_1_re_callback(n, args):
    return _pole_1_re_point(args[0], args[1])


_pole_1_im_w = _pole_0_re_w


_pole_1_im_t = _pole_0_re_t


_pole_1_im_n1 = _pole_0_re_n1


_pole_1_im_n2 = _pole_0_im_n2


_pole_1_im_n3 = np.array([
    -0.3006602344255857, -2.705942109830271, -7.516505860639642, -14.732351486853698, -24.35347898847244,
    -36.379888365495866, -50.81157961792398, -67.64855274575677, -86.89080774899426, -108.53834462763643,
    -132.5911633816833, -159.04926401113482, -187.91264651599104, -219.18131089625197, -252.85525715191756,
    -288.93448528298785, -327.4189952894628, -368.3087871713425, -411.6038609286268, -457.3042165613158,
    -505.4098540694095, -555.920773452908, -608.836974711811, -664.1584578461187, -721.8852228558312,
    -782.0172697409483, -844.5545985014702, -909.4972091373967, -976.8451016487279, -1046.5982760354639,
    -1118.7567322976042, -1193.3204704351497, -1270.2894904480995, -1349.6637923364542, -1431.4433761002135,
    -1515.6282417393775, -1602.218389253946, -1691.2138186439195, -1782.6145299092975, -1876.4205230500802,
    -1972.6317980662677, -2071.2483549578596, -2172.2701937248567, -2275.697314367258, -2381.5297168850643,
    -2489.767401278275, -2600.4103675468905, -2713.458615690911, -2828.9121457103356, -2946.770957605165,
    -3067.0350513753997, -3189.7044270210386, -3314.7790845420823, -3442.2590239385304, -3572.1442452103834,
    -3704.434748357641, -3839.1305333803034, -3976.2316002783705, -4115.737949051842, -4257.649579700719,
    -4401.966492225, -4548.688686624686, -4697.816162899776, -4849.348921050271, -5003.286961076171,
    -5159.630282977476, -5318.378886754185, -5479.532772406299, -5643.091939933817, -5809.056389336741,
    -5977.426120615069, -6148.201133768802, -6321.3814287979385, -6496.967005702481, -6674.957864482428,
    -6855.3540051377795, -7038.155427668536, -7223.362132074696, -7410.974118356262, -7600.991386513231,
    -7793.413936545607, -7988.241768453386, -8185.47488223657, -8385.11327789516, -8587.156955429153,
    -8791.60591483855, -8998.460156123354, -9207.719679283562, -9419.384484319175, -9633.454571230192,
    -9849.929940016613, -10068.810590678439, -10290.09652321567, -10513.787737628305, -10739.884233916346,
    -10968.38601207979, -11199.29307211864, -11432.605414032896, -11668.323037822554, -11906.445943487619,
    -12146.974131028088, -12389.907600443961, -12635.246351735239, -12882.990384901921, -13133.139699944008,
    -13385.6942968615, -13640.654175654397, -13898.019336322697, -14157.789778866405, -14419.965503285515,
    -14684.54650958003, -14951.532797749951,
])


def _pole_1_im_hoisted(x, y):
    t0 = y + 6.283185307179586
    t1 = t0*t0
    h0 = t1
    t2 = y + 6.283185307179586
    h1 = (t2 + x)*(t2 - x)
    t3 = x*x
    t4 = y + 6.283185307179586
    h2 = x/_fma(t4, t4, t3)
    t5 = t3
    t6 = y + 6.283185307179586
    h3 = x*_fma(t6, y, t5)*_fma(2.0, y, 12.566370614359172)/_fma(t6, t6, t5)
    t7 = t3
    t8 = 3.141592653589793 + y
    t9 = _fma(t8, t8, t7)
    t10 = t9*t9
    t11 = y + 6.283185307179586
    h4 = 62.01255336059964*x*_fma(t8 + x, t8 - x, t8*_fma(2.0, y, 12.566370614359172))/(t10*_fma(t11, t11, t7))
    return h0, h1, h2, h3, h4


def _pole_1_im_term(i, x, y, h0, h1, h2, h3, h4):
    w = _pole_1_im_w[i]
    t = _pole_1_im_t[i]
    n1 = _pole_1_im_n1[i]
    n2 = _pole_1_im_n2[i]
    n3 = _pole_1_im_n3[i]
    t13 = n1 + x
    t14 = t + x
    t12 = 1.0/(_fma(t13, t13, h0)*_fma(t14, t14, h0))
    return w*_fma(h2*n3*t12, h1 + n2, _fma(h3*n2, t12, h4))


def _pole_1_im_point(x, y):
    r"""imaginary part of the average of t^1/(t - x - i y) over -df/dt  (pole, pole-shifted, pole-parts)

        \int_{0}^{60} \frac{- \frac{2 \pi t^{2} x \left(t^{2} + \left(- x + y + 2 \pi\right) \left(x + y + 2 \pi\right)\right)}{\left(x^{2} + \left(y + 2 \pi\right)^{2}\right) \left(\left(- t + x\right)^{2} + \left(y + 2 \pi\right)^{2}\right) \left(\left(t + x\right)^{2} + \left(y + 2 \pi\right)^{2}\right)} + \frac{t^{2} x \left(x^{2} + y \left(y + 2 \pi\right)\right) \left(2 y + 4 \pi\right)}{\left(x^{2} + \left(y + 2 \pi\right)^{2}\right) \left(\left(- t + x\right)^{2} + \left(y + 2 \pi\right)^{2}\right) \left(\left(t + x\right)^{2} + \left(y + 2 \pi\right)^{2}\right)} + \frac{2 \pi^{3} x \left(\left(y + \pi\right) \left(2 y + 4 \pi\right) + \left(- x + y + \pi\right) \left(x + y + \pi\right)\right)}{\left(x^{2} + \left(y + \pi\right)^{2}\right)^{2} \left(x^{2} + \left(y + 2 \pi\right)^{2}\right)}}{2 \cosh^{2}{\left(\frac{t}{2} \right)}}\, dt

    x in [1e-12, 1e+08], unit 1  distance of the pole along the energies, over kT
    y in [1e-12, 1e+08], unit 1  distance of the pole from the axis of energies, over kT
    Value in unit 1. Cost: 112 nodes, each 13 add, 4 div, 12 fma, 15 mul.
    sha256:d9f6f3d8f3dddabcd994717eba5f1696a00a1053e4c1b532242e741ef9994c53
    """
    x, y = float(x), float(y)
    h0, h1, h2, h3, h4 = _pole_1_im_hoisted(x, y)
    terms_ = np.empty(112)
    for i in range(112):
        terms_[i] = _pole_1_im_term(i, x, y, h0, h1, h2, h3, h4)
    total_ = 0.0
    for i in range(112):  # apart: the terms vectorise, the order of the sum is fixed
        total_ += terms_[i]
    return total_


def _pole_1_im_block(x, y, out):
    h0_ = np.empty(512)
    h1_ = np.empty(512)
    h2_ = np.empty(512)
    h3_ = np.empty(512)
    h4_ = np.empty(512)
    for start_ in range(0, out.size, 512):
        x_ = x[start_:start_ + 512]
        y_ = y[start_:start_ + 512]
        out_ = out[start_:start_ + 512]
        for j in range(out_.size):
            out_[j] = 0.0
            h0_[j], h1_[j], h2_[j], h3_[j], h4_[j] = _pole_1_im_hoisted(x_[j], y_[j])
        for i in range(112):
            for j in range(out_.size):
                out_[j] += _pole_1_im_term(i, x_[j], y_[j], h0_[j], h1_[j], h2_[j], h3_[j], h4_[j])


def _pole_1_im_callback(n, args):
    return _pole_1_im_point(args[0], args[1])


def _fermi_slope_point(t):
    r"""minus the slope of the Fermi function, times kT  (weight)

        \frac{1}{4 \cosh^{2}{\left(\frac{t}{2} \right)}}

    t in [-700, 700], unit 1  energy above the chemical potential over kT
    Value in unit 1. Cost: 1 cosh, 1 div, 2 mul.
    sha256:a29c5b53452678b224f3001c656a8172f9fe180d0b43f7105f867293719c9dee
    """
    t = float(t)
    t0 = _cosh(0.5*t)
    t1 = t0*t0
    return 0.25/t1


def _fermi_slope_block(t, out):
    for i in range(out.size):
        out[i] = _fermi_slope_point(t[i])


def _fermi_slope_callback(n, args):
    return _fermi_slope_point(args[0])


def _fermi_slope_above_point(t):
    r"""average over -df/dt of s where s > t; it is even in t  (above)

        \frac{t}{e^{t} + 1} + \log{\left(1 + e^{- t} \right)}

    t in [0, 700], unit 1  the same, not below zero
    Value in unit 1. Cost: 1 abs, 3 add, 1 div, 1 exp, 2 exp_near, 1 log1p, 1 mul, 2 neg, 2 select.
    sha256:55195dcb28264930e654cc6e44b0a79fbd2bbb5455f3c65495a9f92dd264211b
    """
    t = float(t)
    t0 = -t
    t1 = 0.0 if 0.0 > t0 else t0
    t2 = 0.0 if 0.0 != 0.0 else t1
    return t/((1.0 + _exp_near(t0))*_exp_near(t)) + _log1p(_exp(-abs(t))) + t2


def _fermi_slope_above_block(t, out):
    for i in range(out.size):
        out[i] = _fermi_slope_above_point(t[i])


def _fermi_slope_above_callback(n, args):
    return _fermi_slope_above_point(args[0])


def _heat_estimate_point(thermal_energy, coherence_length, diffusion, gradient):
    r"""heat of a unit area, (11) in two dimensions  (11)

        \frac{40000000000000000000000000000000000000000000000000000000000000000000000000000000000 coherence_{length} gradient thermal_{energy}^{2}}{17561922253088409 diffusion}

    thermal_energy in [1e-27, 1e-19], unit J  k Theta
    coherence_length in [1e-10, 0.01], unit m  coherence length
    diffusion in [1e-06, 1000], unit m^2/s  diffusion constant
    gradient in [1e-20, 1e-09], unit J/m  gradient of the chemical potential
    Value in unit W/m^2. Cost: 1 div, 4 mul.
    sha256:90707c827f2ddd1584fed4e465bf167d3688464e74b8084d1e507d13d6ed44cc
    """
    thermal_energy, coherence_length, diffusion, gradient = float(thermal_energy), float(coherence_length), float(diffusion), float(gradient)
    t0 = thermal_energy*thermal_energy
    return 2.2776549983283104e+66*coherence_length*gradient*t0/diffusion


def _heat_estimate_block(thermal_energy, coherence_length, diffusion, gradient, out):
    for i in range(out.size):
        out[i] = _heat_estimate_point(thermal_energy[i], coherence_length[i], diffusion[i], gradient[i])


def _heat_estimate_callback(n, args):
    return _heat_estimate_point(args[0], args[1], args[2], args[3])


def _equal_gradient_point(thermal_energy, coherence_length, diffusion, conductance):
    r"""gradient at which Joule heat is that of (11)  (equal)

        \frac{200000000000000000000000000000000000000000 coherence_{length} thermal_{energy}^{2}}{132521403 conductance diffusion}

    thermal_energy in [1e-27, 1e-19], unit J  k Theta
    coherence_length in [1e-10, 0.01], unit m  coherence length
    diffusion in [1e-06, 1000], unit m^2/s  diffusion constant
    conductance in [0.01, 1e+06], unit 1  conductance of a square over e^2/h
    Value in unit J/m. Cost: 1 div, 4 mul.
    sha256:a2ab3f04b6d51099356e0cb921fc387a87a7d5e408d0bad598b41c5689bd6f2d
    """
    thermal_energy, coherence_length, diffusion, conductance = float(thermal_energy), float(coherence_length), float(diffusion), float(conductance)
    t0 = thermal_energy*thermal_energy
    return 1.5091901796421518e+33*coherence_length*t0/(conductance*diffusion)


def _equal_gradient_block(thermal_energy, coherence_length, diffusion, conductance, out):
    for i in range(out.size):
        out[i] = _equal_gradient_point(thermal_energy[i], coherence_length[i], diffusion[i], conductance[i])


def _equal_gradient_callback(n, args):
    return _equal_gradient_point(args[0], args[1], args[2], args[3])


def _temperature_estimate_point(coherence_length, gradient, mass, conductance):
    r"""relative variation of the temperature at a gradient  (14-any)

        \frac{40000000000000000000000000000000000000000000000000000000000000000000000000000000000 coherence_{length}^{3} gradient mass}{17561922253088409 conductance^{2}}

    coherence_length in [1e-10, 0.01], unit m  coherence length
    gradient in [1e-20, 1e-09], unit J/m  gradient of the chemical potential
    mass in [1e-33, 1e-28], unit kg  mass
    conductance in [0.01, 1e+06], unit 1  conductance of a square over e^2/h
    Value in unit 1. Cost: 1 div, 6 mul.
    sha256:e5f189a8d0f7af600fe3ca8bbdead6cec12fed25386142ed3f80982f74ae6f54
    """
    coherence_length, gradient, mass, conductance = float(coherence_length), float(gradient), float(mass), float(conductance)
    t0 = coherence_length*coherence_length
    t1 = t0*coherence_length
    t2 = conductance*conductance
    return 2.2776549983283104e+66*gradient*mass*t1/t2


def _temperature_estimate_block(coherence_length, gradient, mass, conductance, out):
    for i in range(out.size):
        out[i] = _temperature_estimate_point(coherence_length[i], gradient[i], mass[i], conductance[i])


def _temperature_estimate_callback(n, args):
    return _temperature_estimate_point(args[0], args[1], args[2], args[3])


def _temperature_at_equality_point(thermal_energy, coherence_length, mass, conductance):
    r"""(14): the same where Joule heat is that of (11)  (14)

        \frac{1600000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000 coherence_{length}^{4} mass^{2} thermal_{energy}^{2}}{308421113223521859977938770151281 conductance^{4}}

    thermal_energy in [1e-27, 1e-19], unit J  k Theta
    coherence_length in [1e-10, 0.01], unit m  coherence length
    mass in [1e-33, 1e-28], unit kg  mass
    conductance in [0.01, 1e+06], unit 1  conductance of a square over e^2/h
    Value in unit 1. Cost: 1 div, 9 mul.
    sha256:4e8a4f05ebc236d3ccf98fe25c5378738c5786b07541f437eba317341e603b57
    """
    thermal_energy, coherence_length, mass, conductance = float(thermal_energy), float(coherence_length), float(mass), float(conductance)
    t0 = coherence_length*coherence_length
    t1 = t0*t0
    t2 = mass*mass
    t3 = thermal_energy*thermal_energy
    t4 = conductance*conductance
    t5 = t4*t4
    return 5.187712291409936e+132*t1*t2*t3/t5


def _temperature_at_equality_block(thermal_energy, coherence_length, mass, conductance, out):
    for i in range(out.size):
        out[i] = _temperature_at_equality_point(thermal_energy[i], coherence_length[i], mass[i], conductance[i])


def _temperature_at_equality_callback(n, args):
    return _temperature_at_equality_point(args[0], args[1], args[2], args[3])


pole_0_re = Kernel('pole_0_re', ('x', 'y'))
pole_0_im = Kernel('pole_0_im', ('x', 'y'))
pole_1_re = Kernel('pole_1_re', ('x', 'y'))
pole_1_im = Kernel('pole_1_im', ('x', 'y'))
fermi_slope = Kernel('fermi_slope', ('t',))
fermi_slope_above = Kernel('fermi_slope_above', ('t',))
heat_estimate = Kernel('heat_estimate', ('thermal_energy', 'coherence_length', 'diffusion', 'gradient'))
equal_gradient = Kernel('equal_gradient', ('thermal_energy', 'coherence_length', 'diffusion', 'conductance'))
temperature_estimate = Kernel('temperature_estimate', ('coherence_length', 'gradient', 'mass', 'conductance'))
temperature_at_equality = Kernel('temperature_at_equality', ('thermal_energy', 'coherence_length', 'mass', 'conductance'))

KERNELS = {
    "pole_0_re": pole_0_re,
    "pole_0_im": pole_0_im,
    "pole_1_re": pole_1_re,
    "pole_1_im": pole_1_im,
    "fermi_slope": fermi_slope,
    "fermi_slope_above": fermi_slope_above,
    "heat_estimate": heat_estimate,
    "equal_gradient": equal_gradient,
    "temperature_estimate": temperature_estimate,
    "temperature_at_equality": temperature_at_equality,
}


def warmup():
    """Compile every kernel, or load it from numba's cache."""
    for kernel in KERNELS.values():
        kernel.compile()
