"""Layers: one module per family, found by class name. `FAMILIES` says which module knows a class."""
