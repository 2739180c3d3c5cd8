"""Temporary stand-in for generated/bilayer.py (deleted once that exists)."""

import numpy as np

T = np.linspace(-20.0, 38.0, 501)
X = np.log1p(np.exp(T))
W = (T[1] - T[0]) / (1 + np.exp(-T))


def _ab(x, s, beta=0.0):
    A = 1 + s * beta * x * x
    cp, cm = 1 + np.exp(-x), -np.expm1(-x)
    ap, am = x * cp * A, x * cm * A
    return ap, am, s * x * cp + beta * x * x, s * x * cm + beta * x * x, A


def _base(ap, am, bp, bm, split):
    d3, d2, d1, d0 = bp + bm, ap + am + bp * bm, ap * bm + am * bp, ap * am
    D3 = bp * bm * (split**2 + (bp + bm) * d1)
    i0 = np.pi / (2 * D3) * ((d2 * d3 - d1) / d0)
    return i0, np.pi / (2 * D3) * d3, np.pi / (2 * D3) * d1


def _i(x, s, beta=0.0):
    ap, am, bp, bm, A = _ab(x, s, beta)
    return _base(ap, am, bp, bm, 2 * x * np.exp(-x) * A)


def frequency_integral_11_p0(x, s): return _i(x, s)[0]
def frequency_integral_11_p2(x, s): return _i(x, s)[1]
def frequency_integral_11_p4(x, s): return _i(x, s)[2]


def frequency_integral_11_p6(x, s):
    from .rational import integral
    return np.vectorize(lambda a, b: integral(a, b, 6, 1, 1))(x, s)


def _i21(x, s, plus):
    ap, am, bp, bm, _ = _ab(x, s)
    h = 1e-30
    if plus:
        da = _base(ap + 1j * h, am, bp, bm, ap - am + 1j * h)[2].imag / h
        db = _base(ap, am, bp + 1j * h, bm, ap - am)[2].imag / h
        a, b = ap, bp
    else:
        da = _base(ap, am + 1j * h, bp, bm, ap - am - 1j * h)[2].imag / h
        db = _base(ap, am, bp, bm + 1j * h, ap - am)[2].imag / h
        a, b = am, bm
    # d/da of 1/pi = -(2a - 2y^2)/pi^2 ; d/db = -2 b y^2/pi^2  => 1/pi^2 = -(1/2a)[d_a + d_b/b]
    return -(da + db / b) / (2 * a)


def frequency_integral_21_p4(x, s): return _i21(x, s, True)
def frequency_integral_12_p4(x, s): return _i21(x, s, False)


def force_density(x, y, s):
    ap, am, bp, bm, _ = _ab(x, s)
    return 2 * s * x**5 * y**4 * np.exp(-2 * x) / (((y * y - ap)**2 + (y * bp)**2) * ((y * y - am)**2 + (y * bm)**2))


def _over_x(fun, *args):
    args = np.broadcast_arrays(*args)
    return (fun(X, *(np.asarray(a)[..., None] for a in args)) * W).sum(-1)


def f(s): return _over_x(lambda x, s: np.pi / 2 * x**3 / (1 + s * s * x * np.expm1(2 * x)), s)


def f_viscous(s, beta):
    def fun(x, s, beta):
        i0, i2, i4 = _i(x, s, beta)
        w = beta * x * x
        A = 1 + s * w
        return 2 / s * x**3 * np.exp(-2 * x) * ((s * x)**2 * i4 + 2 * s * x * x * w * A * i2 + (x * w * A)**2 * i0)
    return _over_x(fun, s, beta)


def g_printed(s):
    def fun(x, s):
        cp, cm = 1 + np.exp(-x), -np.expm1(-x)
        return 2 * s * s * x**9 * np.exp(-2 * x) * (cp**2 * _i21(x, s, True) + cm**2 * _i21(x, s, False))
    return _over_x(fun, s)


def g_complete(s): return _over_x(lambda x, s: 2 * x**7 * np.exp(-2 * x) * _i(x, s)[1], s) - g_printed(s)


def g_no_noise(s):
    return np.full(np.shape(s), np.nan)
