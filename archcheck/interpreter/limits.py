"""Bounds on what one check may cost, and what is said when one is reached."""

from __future__ import annotations

__all__ = [
    "CALL_DEPTH",
    "CHUNK",
    "IDLE",
    "IDLE_COMPREHENSION",
    "IDLE_LOOP",
    "ITEMS",
    "LOOP",
    "NUMBER_BITS",
    "RECURSION",
    "SECONDS",
    "STEPS",
    "TEXT",
    "UNROLLED",
    "LimitReached",
]

STEPS = 6_000_000
"""Syntax nodes evaluated per file: some seconds of work."""

CHUNK = 2_000
"""Syntax nodes between two looks at the clock."""

SECONDS = 10.0
"""Time for one file."""

IDLE = 300_000
"""Syntax nodes that one statement of a module may cost without making a tensor or a layer; then it is followed no further."""

IDLE_LOOP = 20_000
"""Syntax nodes that the iterations of one loop may cost without making a tensor or a layer; then it is taken as a whole."""

IDLE_COMPREHENSION = 200_000
"""The same for one comprehension."""

UNROLLED = 100
"""Iterations of a loop that are always followed one by one, whatever they do."""

CALL_DEPTH = 120
"""Calls of functions of the checked program inside one another."""

RECURSION = 12_000
"""Python frames of the interpreter itself: deeply nested expressions end here."""

LOOP = 200_000
"""Iterations of one loop that are followed one by one."""

ITEMS = 1_000_000
"""Items of one list or tuple."""

TEXT = 1_000_000
"""Characters of one string."""

NUMBER_BITS = 20_000
"""Bits of one integer: 10 ** 10 ** 9 is not computed."""


class LimitReached(Exception):
    """A bound was reached: what comes after it in the file isn't checked.

    Attributes:
        limit: which, in words: "3,000,000 steps".
    """

    def __init__(self, limit: str) -> None:
        super().__init__(limit)
        self.limit = limit
