"""One small formatter a target: numba, C (for benchmarks), mpmath and flint (for proofs), LaTeX (for docstrings)."""

#: Part of every kernel's hash: raise it when a printer changes what it prints.
VERSION = 2
