"""Physical constants in SI (CODATA 2018; exact where the SI defines them).

They are written out so that importing the package does not load scipy.constants.
"""

from __future__ import annotations

from typing import Final

#: Elementary charge, C (exact).
ELEMENTARY_CHARGE: Final = 1.602176634e-19
#: Boltzmann constant, J/K (exact).
BOLTZMANN: Final = 1.380649e-23
#: Reduced Planck constant, J s (exact to the digits of a double).
HBAR: Final = 1.0545718176461565e-34
#: Vacuum permittivity, F/m.
VACUUM_PERMITTIVITY: Final = 8.8541878128e-12
#: Electron mass, kg.
ELECTRON_MASS: Final = 9.1093837015e-31
