"""What every generated module carries beside its kernels: lazy compilation under one lock, and the callable object.

It is printed into the module as it stands, so that the module needs numpy and numba and nothing of ours.
"""

__all__ = ["FOOTER", "HEADER"]

HEADER = '''
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
'''

FOOTER = '''
def warmup():
    """Compile every kernel, or load it from numba's cache."""
    for kernel in KERNELS.values():
        kernel.compile()
'''
