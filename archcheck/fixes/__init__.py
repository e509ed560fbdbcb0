"""Fixes: edits that are applied in memory, checked again, and only then offered."""
