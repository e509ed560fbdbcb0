"""The version of archcheck: a plain constant, because reading it from the installed metadata takes 38 ms."""

__all__ = ["VERSION"]

VERSION = "0.1.0"
