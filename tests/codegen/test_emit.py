"""The generated file: it stands alone, its bytes are reproducible, and a kernel is callable in every stated way."""

import ast
import os
import pickle
import re
import subprocess
import sys
import threading
import types

import numba
import numpy as np
import pytest
import scipy
import sympy as sp

from coulombdrag.codegen import Argument, FixedNodeIntegral, Kernel, Module, check, emit, generate, load

X, S = sp.symbols("x varsigma", positive=True)
DECAY = Kernel(
    "decay", X * (1 - sp.exp(-S * X)), (Argument(X, 0.0, 50.0), Argument(S, 0.1, 10.0)), ("1", "2"), "a decay",
    derivatives=(X,),
)
SUM = Kernel(
    "total",
    FixedNodeIntegral(X**3 * sp.exp(-X) / (1 + S**2 * X * sp.exp(-X)) / sp.sqrt(1 + S), X, 0.0, sp.oo,
                      (0.0, 2.0, 8.0, 20.0, 60.0), 12),
    (Argument(S, 0.1, 10.0),), ("3",), derivatives=(S,),
)
MODULE = Module("sample", "Two kernels.", (DECAY, SUM), "coulombdrag generate sample")


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("generated")


@pytest.fixture(scope="module")
def k(folder):
    return load(MODULE, folder)


def exact_decay(x, s):
    return -x * np.expm1(-s * x)


def test_scalars_in_float_out(k):
    for arguments in ((1.0, 2.0), (1, 2), (np.float64(1.0), 2), (np.array(1.0), 2.0)):
        value = k.decay(*arguments)
        assert type(value) is float and abs(value / exact_decay(1.0, 2.0) - 1) < 4e-16


def test_arrays_broadcast_like_a_ufunc(k):
    x, s = np.linspace(0.1, 5, 7)[:, None], np.array([0.5, 1.0, 2.0])
    found = k.decay(x, s)
    assert found.shape == (7, 3) and found.dtype == np.float64
    np.testing.assert_array_equal(found, [[k.decay(a, b) for b in s] for a in x[:, 0]])
    assert k.decay(np.empty((0, 3)), s).shape == (0, 3)


@pytest.mark.parametrize("size", [1, 2, 511, 513, 16384, 16385, 40000])
def test_no_size_is_special(k, size):
    x = np.linspace(0.1, 5, size)
    np.testing.assert_array_equal(k.decay(x, 2.0)[[0, size // 2, -1]], [k.decay(a, 2.0) for a in x[[0, size // 2, -1]]])


def test_layouts_and_types_do_not_matter(k):
    x = np.arange(1.0, 13.0).reshape(3, 4)
    expected = k.decay(x, 1.5)
    read_only = x.copy()
    read_only.flags.writeable = False
    strided = np.repeat(x, 2, axis=1)[:, ::2]
    for same in (x.T.copy().T, x.astype(int), x.astype(np.float32), read_only, strided, x.tolist()):
        np.testing.assert_array_equal(k.decay(same, 1.5), expected)
    np.testing.assert_array_equal(k.decay(x[::-1], 1.5), expected[::-1])


def test_out_is_filled_and_returned(k):
    x = np.arange(1.0, 13.0).reshape(3, 4)
    expected = k.decay(x, 1.5)
    for out in (np.empty((3, 4)), np.empty((4, 3)).T, np.empty((3, 8))[:, ::2]):
        assert k.decay(x, 1.5, out=out) is out
        np.testing.assert_array_equal(out, expected)


def test_out_may_be_an_argument(k):
    s = np.linspace(0.5, 2, 1000)
    expected = k.total(s)
    np.testing.assert_array_equal(k.total(s, out=s), expected)
    shifted = np.linspace(0.5, 2, 1001)
    expected = k.total(shifted[:-1])
    np.testing.assert_array_equal(k.total(shifted[:-1], out=shifted[1:]), expected)


@pytest.mark.parametrize(
    ("call", "error", "words"),
    [
        (lambda f: f(1.0), TypeError, r"decay\(x, varsigma\) takes 2 arguments, got 1"),
        (lambda f: f(1j, 1.0), TypeError, "argument x must be real numbers, got complex128"),
        (lambda f: f("a", 1.0), TypeError, "argument x must be real numbers"),
        (lambda f: f(np.ones(2), np.ones(3)), ValueError, r"do not broadcast: x \(2,\), varsigma \(3,\)"),
        (lambda f: f(1.0, 1.0, out=np.empty(2)), ValueError, r"out must be writeable and of shape \(\), got \(2,\)"),
        (lambda f: f(1.0, 1.0, out=np.empty((), int)), TypeError, "out must be a float64 array, got int64"),
        (lambda f: f.nonsense, AttributeError, "kernel decay has no attribute 'nonsense'"),
    ],
)
def test_a_wrong_call_is_refused(k, call, error, words):
    with pytest.raises(error, match=words):
        call(k.decay)


def test_nan_propagates(k):
    assert np.isnan(k.decay(np.nan, 1.0)) and np.isnan(k.decay(1.0, np.nan)) and np.isnan(k.total(np.nan))
    found = k.total(np.array([1.0, np.nan, 2.0]))
    assert list(np.isnan(found)) == [False, True, False]


def test_other_jitted_code_calls_the_scalar_form(k):
    inner, total = k.decay.jit, k.total.jit

    @numba.njit
    def both(x, s):
        return inner(x, s) + total(s)

    assert both(1.0, 2.0) == k.decay(1.0, 2.0) + k.total(2.0)
    assert both(1, 2) == both(1.0, 2.0)  # integers become floats first


def test_scipy_calls_the_c_form(k):
    from scipy.integrate import quad

    call = scipy.LowLevelCallable(k.decay.cfunc.ctypes)
    assert call.signature == "double (int, double *)"
    value, _ = quad(call, 0.0, 1.0, args=(2.0,))
    assert abs(value - quad(lambda x: exact_decay(x, 2.0), 0.0, 1.0)[0]) < 1e-13


def test_a_block_refuses_what_is_not_contiguous(k):
    x = np.ones(8)
    with pytest.raises(TypeError, match="No matching definition"):
        k.decay.block(x[::2], x[:4], np.empty(4))


def test_scalar_block_and_c_form_give_the_same_bits(k):
    s = np.geomspace(0.1, 10, 700)
    for kernel in (k.total, k.total_dvarsigma):
        in_block = kernel(s)
        np.testing.assert_array_equal(in_block, [kernel(a) for a in s])
        np.testing.assert_array_equal(in_block[::50], [kernel.cfunc.ctypes(1, (numba_double(a))) for a in s[::50]])


def numba_double(value):
    import ctypes

    return (ctypes.c_double * 1)(value)


def test_a_fixed_node_integral_is_the_integral(k):
    from scipy.integrate import quad

    def integrand(x, s):
        return x**3 * np.exp(-x) / (1 + s**2 * x * np.exp(-x)) / np.sqrt(1 + s)

    for s in (0.1, 1.0, 10.0):
        value = quad(integrand, 0, np.inf, args=(s,), epsabs=0, epsrel=1e-12, limit=200)[0]
        # 12 nodes a panel were not chosen for accuracy; the certificate of a real kernel is
        assert abs(k.total(s) / value - 1) < 1e-7
        step = 1e-6 * s
        slope = (k.total(s + step) - k.total(s - step)) / (2 * step)
        assert abs(k.total_dvarsigma(s) / slope - 1) < 1e-8


def test_derivatives_are_emitted_with_the_kernel(k):
    x, s = 1.3, 0.7
    assert abs(k.decay_dx(x, s) - (1 - np.exp(-s * x) + s * x * np.exp(-s * x))) < 1e-15


def test_tables_of_the_variable_hold_its_exponentials(k):
    text = emit.source(MODULE)
    term = re.search(r"def _total_term\(.*?\n    return [^\n]*", text, re.S).group()
    assert "exp" not in term and "sqrt" not in term  # the root of 1 + varsigma is hoisted out of the sum
    assert "sqrt" in re.search(r"def _total_hoisted\(.*?\n    return [^\n]*", text, re.S).group()
    assert text.count("_total_dvarsigma_n0 = _total_n0") == 1  # a column that is there already is not printed again


def test_the_docstring_carries_formula_domain_cost_and_hash(k):
    text = k.decay.__doc__
    for part in ("(1, 2)", r"\left(1 - e^{- \varsigma x}\right)", "x in [0, 50]", "1 expm1", k.decay.hash, "a decay"):
        assert part in text
    assert {name: kernel.hash for name, kernel in k.KERNELS.items()} == k.HASH
    assert all(re.fullmatch(r"sha256:[0-9a-f]{64}", value) for value in k.HASH.values())
    assert "48 nodes" in k.total.__doc__


def test_the_hash_follows_the_formula_and_the_domain():
    base = emit.digest(DECAY)
    wider = Kernel("decay", DECAY.expression, (Argument(X, 0.0, 60.0), DECAY.arguments[1]), ("1",))
    other = Kernel("decay", 2 * DECAY.expression, DECAY.arguments, ("1",))
    assert len({base, emit.digest(wider), emit.digest(other)}) == 3
    described = Kernel("decay", DECAY.expression, DECAY.arguments, ("9",), "other words")
    assert emit.digest(described) == base


def test_the_file_stands_alone_and_imports_numba_on_first_use(k, folder):
    code = (
        "import sys; sys.path.insert(0, sys.argv[1]); import sample; before = 'numba' in sys.modules;"
        "ours = [m for m in sys.modules if m.startswith(('coulombdrag', 'sympy'))];"
        "print(before, ours, 'numba' in sys.modules, sample.KERNELS.keys() >= {'decay', 'total'})"
    )
    run = subprocess.run([sys.executable, "-P", "-c", code, str(folder)], capture_output=True, text=True, check=True)
    assert run.stdout.split("\n")[0] == "False [] False True"


def test_generated_code_calls_no_libm(k):
    for kernel in (k.decay, k.total):
        dispatcher = fresh(k, kernel)
        assembly = dispatcher.inspect_asm(dispatcher.signatures[0])
        called = set(re.findall(r"movabsq\s+\$(\w+)", assembly)) | set(re.findall(r"callq?\s+\*?(\w+)", assembly))
        assert not {name for name in called if re.match(r"(__)?(svml|exp|log|pow|tanh|sinh|cosh|sin|cos)", name)}


def fresh(module, kernel):
    """The block compiled without numba's cache, which would leave nothing to look at."""
    return numba.njit(kernel.block.signatures[0], error_model="numpy")(kernel.block.py_func)


@pytest.mark.parametrize("name", ["decay", "decay_dx", "total", "total_dvarsigma"])
def test_every_block_is_compiled_to_vector_instructions(k, name):
    dispatcher = fresh(k, k.KERNELS[name])
    text = dispatcher.inspect_llvm(dispatcher.signatures[0])
    widest = max(int(width) for width in ["0", *re.findall(r"fma\.v(\d+)f64", text)])
    # 8 with AVX-512, 4 with AVX2 (and where LLVM prefers 256 bits), 2 with SSE2 or NEON
    assert widest >= 2


def test_all_threads_get_one_compiled_kernel(folder):
    module = load(Module("threads", "Threads.", (DECAY,), "a test"), folder)
    found, barrier = [], threading.Barrier(4)

    def call():
        barrier.wait()
        found.append((module.decay(1.0, 2.0), module.decay.block))

    workers = [threading.Thread(target=call) for _ in range(4)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    assert len(found) == 4 and len({id(block) for _, block in found}) == 1 and len({v for v, _ in found}) == 1


def test_a_kernel_pickles_by_its_name(k):
    assert pickle.loads(pickle.dumps(k.decay)) is k.decay


def test_warmup_compiles_all_forms(k):
    k.warmup()
    for kernel in k.KERNELS.values():
        assert {"jit", "block", "cfunc"} <= set(vars(kernel)) and kernel.jit.signatures


def test_what_is_right_already_keeps_its_time_stamp(tmp_path):
    path = generate(MODULE, tmp_path)
    before = path.stat().st_mtime_ns
    assert generate(MODULE, tmp_path) == path and path.stat().st_mtime_ns == before
    path.write_text("other")
    generate(MODULE, tmp_path)
    assert path.read_text() == emit.source(MODULE)


def test_a_file_appears_whole_or_not_at_all(tmp_path, monkeypatch):
    path = generate(Module("sample", "Old.", (DECAY,), "c"), tmp_path)
    old = path.read_text()

    def fail(source, target):
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "replace", fail)
    with pytest.raises(KeyboardInterrupt):
        generate(MODULE, tmp_path)
    assert path.read_text() == old and [p.name for p in tmp_path.iterdir()] == ["sample.py"]
    with pytest.raises(FileNotFoundError, match="does not exist"):
        generate(MODULE, tmp_path / "missing")


@pytest.fixture
def declared(tmp_path, monkeypatch):
    """A package on disk that declares MODULE, as a user's own would."""
    (tmp_path / "declared_elsewhere.py").write_text(
        "import sympy as sp\nfrom coulombdrag.codegen import Argument, Kernel, Module\n"
        "a, b, c, d = sp.symbols('a b c d', positive=True)\n"
        "e = (a + b + c + d)/(1 - sp.exp(-a*b)) + sp.sqrt(a*b*c + d)*(a + b) + (a*b*c)**2/(1 + sp.exp(-a*b))\n"
        "k = Kernel('mix', e, tuple(Argument(s, 0.1, 2.0) for s in (a, b, c, d)), ('1',))\n"
        "MODULE = Module('elsewhere', 'Elsewhere.', (k,), 'a test')\n"
    )
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    return tmp_path


def test_the_bytes_do_not_depend_on_the_hash_seed(declared):
    reference = "declared_elsewhere:MODULE"
    assert check(reference, declared) == ["elsewhere.py is missing"]
    path = generate(emit.resolve(reference), declared)
    assert check(reference, declared) == []
    path.write_text(path.read_text().replace("1.0", "1.5", 1))
    found = check(reference, declared)
    assert len(found) == 3 and all("elsewhere.py differs from line" in line for line in found)


def test_resolve_refuses_what_is_no_module():
    with pytest.raises(TypeError, match="must be a codegen Module, got function"):
        emit.resolve("coulombdrag.codegen.emit:generate")


def test_a_kernel_of_ones_own_is_loaded_from_the_cache_folder(tmp_path, monkeypatch):
    monkeypatch.setenv("COULOMBDRAG_CACHE", str(tmp_path))
    first = load(Module("own", "My own.", (DECAY,), "by me"))
    assert isinstance(first, types.ModuleType) and first.decay(1.0, 1.0) == load(
        Module("own", "My own.", (DECAY,), "by me")
    ).decay(1.0, 1.0)
    assert [p.name for p in tmp_path.rglob("own.py")] == ["own.py"]


SEQUENCE = """
import importlib, sys
import sympy as sp
from coulombdrag.codegen import Argument, Kernel, Module, generate, load

x = sp.Symbol("x", positive=True)
folder, *words = sys.argv[1:]
sys.path.insert(0, folder)
sys.dont_write_bytecode = True  # Python tells its bytecode by size and full seconds: two files of one second are one
for word in words:
    how, factor = word.split("=")
    module = Module("mine", "Mine.", (Kernel("k", int(factor) * x, (Argument(x, 0.0, 9.0),), ("1",)),), "a test")
    if how == "load":
        found = load(module, folder)
    else:
        generate(module, folder)
        sys.modules.pop("mine", None)
        importlib.invalidate_caches()
        found = importlib.import_module("mine")
    found.warmup()
    print(found.k(1.0), found.k([1.0, 2.0])[0])
"""


def test_loading_and_importing_a_module_do_not_disturb_each_other(tmp_path):
    """One after the other and in turn, in processes that share numba's cache."""
    for words in (["load=2"], ["import=2"], ["import=3"], ["load=3"], ["load=2", "import=2", "load=3", "import=3"]):
        run = subprocess.run([sys.executable, "-P", "-c", SEQUENCE, str(tmp_path), *words], capture_output=True,
                             text=True, check=False)
        assert run.returncode == 0, run.stderr
        assert run.stdout.split() == [f"{word[-1]}.0" for word in words for _ in range(2)]


def test_texts_of_a_declaration_cannot_break_the_file(tmp_path):
    nasty = 'a \'quote\' "twice" """thrice""" \\N{nothing} \\x \0 \u2028 new\nline\r\\'
    argument = Argument(X, 0.0, 1.0, unit=nasty, description=nasty)
    kernels = (Kernel("k", X**2, (argument,), (nasty,), nasty, unit=nasty),)
    for title in (nasty, '"', '"""', "\\", ""):
        text = emit.source(Module("nasty", title, kernels, nasty))
        tree = ast.parse(text)
        assert ast.get_docstring(tree, clean=False) == f"{emit._line(title)}\n\nStands alone: needs numpy and numba.\n"
    module = load(Module("nasty", nasty, kernels, nasty), tmp_path)
    assert module.k(0.5) == 0.25 and "\\N{nothing} \\x" in module.k.__doc__


def test_names_of_a_declaration_do_not_clash_with_those_of_the_code(tmp_path):
    names = ("t0", "w", "n0", "h0", "sums", "p0")
    arguments = sp.symbols(names, positive=True)
    domain = tuple(Argument(a, 0.5, 2.0) for a in arguments)
    root = sp.sqrt(1 + sum(arguments))
    inside = sp.Add(*[a * sp.exp(-k * X) * root for k, a in enumerate(arguments, 1)])
    integral = FixedNodeIntegral(inside * sp.exp(-X), X, 0.0, sp.oo, (0.0, 4.0, 12.0, 40.0), 20)
    plain = (1 - sp.exp(-arguments[0])) * sum(arguments) ** 2 + root * sp.exp(-arguments[0])
    kernels = (Kernel("exp", plain, domain, ("1",)), Kernel("exp_core", integral, domain, ("2",)))
    module = load(Module("clash", "Names.", kernels, "a test"), tmp_path)
    values = dict(zip(arguments, np.linspace(0.6, 1.7, 6), strict=True))
    assert abs(module.exp(*values.values()) / float(plain.subs(values)) - 1) < 1e-14
    exact = float(root.subs(values)) * sum(v / (k + 1) for k, v in enumerate(values.values(), 1))
    assert abs(module.exp_core(*values.values()) / exact - 1) < 1e-13
    np.testing.assert_array_equal(module.exp_core(*[np.array([v, v]) for v in values.values()]), [module.exp_core(
        *values.values())] * 2)


def test_the_bits_do_not_depend_on_the_machine(k, folder, tmp_path):
    """A processor without vector or fused instructions computes the same bits, slowly."""
    code = (
        "import sys; sys.path.insert(0, sys.argv[1]); import numpy as np, sample\n"
        "s = np.geomspace(0.1, 10, 300)\n"
        "print(sample.decay(s, s[::-1].copy()).tobytes().hex(), sample.total(s).tobytes().hex())"
    )
    plain = {**os.environ, "NUMBA_CPU_NAME": "generic", "NUMBA_CPU_FEATURES": "", "NUMBA_CACHE_DIR": str(tmp_path)}
    command = [sys.executable, "-P", "-c", code, str(folder)]
    run = subprocess.run(command, capture_output=True, text=True, check=True, env=plain)
    s = np.geomspace(0.1, 10, 300)
    assert run.stdout.split() == [k.decay(s, s[::-1].copy()).tobytes().hex(), k.total(s).tobytes().hex()]
