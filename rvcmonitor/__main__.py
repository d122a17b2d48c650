"""``python -m rvcmonitor``."""

import sys

from rvcmonitor.cli import main

sys.exit(main())
