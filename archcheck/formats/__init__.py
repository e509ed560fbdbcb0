"""Saved and live models: their configuration (no weights, no code) is read and written as a program that builds it."""
