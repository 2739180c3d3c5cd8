"""Functions that workers import: each is what it says, and some misbehave once."""

import os
import signal
import time
from pathlib import Path

import numpy as np


def square(x, y=0.0):
    return x * x + y


def slow(x, seconds=0.0):
    time.sleep(seconds)
    return np.sin(x) / (1.0 + x * x)


def picky(x, bad):
    """Raises where x is in `bad`."""
    wrong = np.isin(x, [float(b) for b in bad.split()])
    if wrong.any():
        raise ZeroDivisionError(f"x = {float(np.asarray(x)[wrong][0]):g}")
    return 2.0 * x


def kills_once(x, at, flag):
    """Kills its process the first time that it sees x = at."""
    if np.any(x == at) and not Path(flag).exists():
        Path(flag).touch()
        os.kill(os.getpid(), signal.SIGKILL)
    return np.cos(x)


def counted(x, log):
    """Notes every point that it computes."""
    with open(log, "a") as stream:
        stream.write("".join(f"{v:g}\n" for v in np.atleast_1d(x)))
    return np.sqrt(x)


class Device:
    """A model with a method, a property, and a method that takes arguments."""

    def __init__(self, *, a, b=1.0):
        self.a, self.b = a, b

    def total(self):
        return self.a + self.b

    @property
    def both(self):
        return np.stack(np.broadcast_arrays(self.a, self.b))

    def at(self, field):
        return {"plus": self.a + field, "minus": self.a - field}

    def profile(self):
        return np.asarray(self.a)[..., None] * np.arange(1.0, 4.0)


def kills_always(x, driver):
    """Kills its process, unless that is the driver's."""
    if os.getpid() != driver:
        os.kill(os.getpid(), signal.SIGKILL)
    return x


def heavy(seed, first, count):
    """Student's law with three degrees of freedom, lopsided."""
    from coulombdrag.sweeps import normal

    x = normal(seed, first, count, 4)
    return x[:, 0] / np.sqrt((x[:, 1:] ** 2).sum(axis=1) / 3.0) + 0.1


def lopsided(seed, first, count, sign=1):
    """Mostly odd in what is drawn."""
    from coulombdrag.sweeps import normal

    x = sign * normal(seed, first, count, 1)[:, 0]
    return x + 0.1 * x * x


def noted(seed, first, count, log, stop):
    """Notes what it computes, and is interrupted once."""
    from coulombdrag.sweeps import normal

    if first <= stop < first + count and not Path(log + ".go").exists():
        raise KeyboardInterrupt
    with open(log, "a") as stream:
        stream.write(f"{first}\n")
    return normal(seed, first, count, 1)[:, 0]
