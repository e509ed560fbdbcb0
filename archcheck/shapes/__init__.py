"""Shapes as arithmetic: sizes that are ints or symbols, windows, broadcasting. Imports nothing of the rest."""
