"""`python -m archcheck`."""

from __future__ import annotations

import sys

from archcheck.cli import main

sys.exit(main())
