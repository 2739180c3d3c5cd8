"""What every test shares: one BLAS thread (results must not depend on the count), hypothesis without deadlines."""

import os

for _name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "NUMBA_NUM_THREADS"):
    os.environ.setdefault(_name, "1")  # before NumPy is imported, here and in the processes that tests start

import hypothesis  # noqa: E402

# A first call compiles a kernel, and machines are shared: a deadline would test the weather. Derandomised, so that
# what passed yesterday fails today only when the code has changed; pytest-randomly varies order and seeds.
hypothesis.settings.register_profile("coulombdrag", deadline=None, derandomize=True, print_blob=True)
hypothesis.settings.load_profile("coulombdrag")
