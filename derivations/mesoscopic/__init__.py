"""Ledger of the mesoscopic paper: drag from scattering states; wires of weak disorder; chaotic dots."""

# The order of the ledger.
# isort: off
from . import model  # noqa: F401
from . import lattice  # noqa: F401
from . import weak  # noqa: F401
from . import fluctuations  # noqa: F401
from . import circular  # noqa: F401
from . import chaotic  # noqa: F401
from . import estimate  # noqa: F401
from . import figures  # noqa: F401
from .paper import paper
# isort: on

__all__ = ["paper"]
