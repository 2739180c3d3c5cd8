"""Sweeps over parameters and ensembles of disorder: any function or model, in chunks, on one core or many."""

from .device import save, sweep_device
from .engines import WorkerError
from .ensemble import ensemble
from .failures import Failure, StoreError, StoreWarning, SweepError, failures
from .random import normal, uniform, words
from .run import sweep

__all__ = ["Failure", "StoreError", "StoreWarning", "SweepError", "WorkerError", "ensemble", "failures", "normal",
           "save", "sweep", "sweep_device", "uniform", "words"]
