"""`python -m archcheck`."""

from __future__ import annotations

from archcheck.cli import entry

entry()
