"""Sweeps over parameters: any function or model of the package, in chunks, on one core or many."""

from .engines import WorkerError
from .failures import Failure, StoreError, StoreWarning, SweepError, failures
from .run import sweep

__all__ = ["Failure", "StoreError", "StoreWarning", "SweepError", "WorkerError", "failures", "sweep"]
