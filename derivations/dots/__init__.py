"""Ledger of the dots paper: model, rates and cycles of the Andreev drag, its claims; then quasiparticles."""

# The order of the ledger.
# isort: off
from . import model  # noqa: F401
from . import andreev  # noqa: F401
from . import cycles  # noqa: F401
from . import claims  # noqa: F401
from . import blockade  # noqa: F401
from . import figures  # noqa: F401
from . import text  # noqa: F401
from . import drive  # noqa: F401
from . import normal  # noqa: F401
from . import fluxes  # noqa: F401
from . import gap  # noqa: F401
from . import quasiparticles  # noqa: F401
from . import sixstates  # noqa: F401
from . import stable  # noqa: F401
from . import factored  # noqa: F401
from . import comparison  # noqa: F401
from .paper import paper
# isort: on

__all__ = ["paper"]
