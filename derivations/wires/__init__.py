"""Ledger of the wires paper: modules follow its sections, appendices and supplement, then our own results."""

# The order of the ledger; Appendices A and B stand before Sec. VI, which rests on them.
# isort: off
from . import pair  # noqa: F401
from . import pair_diffusion  # noqa: F401
from . import pair_dc  # noqa: F401
from . import pair_frequency  # noqa: F401
from . import pair_claims  # noqa: F401
from . import triple  # noqa: F401
from . import zero_modes  # noqa: F401
from . import structure  # noqa: F401
from . import gradient  # noqa: F401
from . import conservation  # noqa: F401
from . import conservation_soft  # noqa: F401
from . import fokker_planck  # noqa: F401
from . import model  # noqa: F401
from . import constants  # noqa: F401
from . import solution  # noqa: F401
from . import regular  # noqa: F401
from . import identical  # noqa: F401
from . import squares  # noqa: F401
from . import resonance  # noqa: F401
from . import lorentzian  # noqa: F401
from . import plateaus  # noqa: F401
from . import drift  # noqa: F401
from . import link  # noqa: F401
from . import regimes  # noqa: F401
from . import figures  # noqa: F401
from . import supplement  # noqa: F401
from . import supplement_currents  # noqa: F401
from . import supplement_amplitudes  # noqa: F401
from . import supplement_limits  # noqa: F401
from .paper import paper
# isort: on

__all__ = ["paper"]
