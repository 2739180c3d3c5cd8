"""Ledger of the peltier paper: heat into probes, its average, the simple picture, estimates; then what is exact."""

# The order of the ledger.
# isort: off
from . import thermal  # noqa: F401
from . import landauer  # noqa: F401
from . import diagrams  # noqa: F401
from . import picture  # noqa: F401
from . import experiment  # noqa: F401
from . import appendix  # noqa: F401
from . import dimensions  # noqa: F401
from . import identities  # noqa: F401
from .paper import paper
# isort: on

__all__ = ["paper"]
