"""``python -m coulombdrag`` is the command ``coulombdrag``."""

import sys

from .cli import main

sys.exit(main())
