"""``python -m rvcmonitor``."""

import sys

try:
    from rvcmonitor.cli import main

    sys.exit(main())
except KeyboardInterrupt:  # while it was imported
    sys.exit(130)
