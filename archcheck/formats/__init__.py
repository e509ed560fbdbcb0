"""Saved and live models: their configuration is read (never weights, never code) and written out as the program that builds it."""
