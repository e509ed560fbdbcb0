"""Which paths a pattern of a .gitignore's kind matches; the patterns themselves are pathspec's work."""

from __future__ import annotations

import os

from archcheck.options import UsageError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from pathspec import GitIgnoreSpec

__all__ = ["compiled", "is_ignored", "matches", "relative"]


def matches(pattern: str, path: str, root: str) -> bool:
    """Whether a file, or a folder that it lies in, matches a pattern that counts from a root folder."""
    inside = relative(path, root)
    return inside is not None and compiled([pattern]).match_file(inside)


def compiled(patterns: Iterable[str]) -> GitIgnoreSpec:
    """Patterns as .gitignore has them, ready to be asked.

    Raises:
        UsageError: a pattern that isn't one.
    """
    from pathspec import GitIgnoreSpec

    try:
        return GitIgnoreSpec.from_lines(patterns)
    except ValueError as error:
        raise UsageError(f"not a pattern: {error}") from None


def is_ignored(spec: GitIgnoreSpec, inside: str) -> bool | None:
    """Whether patterns leave out a path; None where none of them speaks of it. "!" patterns give False."""
    return spec.check_file(inside).include


def relative(path: str, root: str, folder: bool = False) -> str | None:
    """A path as seen from a root, with slashes, one at the end for a folder; None where it isn't below it."""
    inside = os.path.relpath(os.path.abspath(path), root)
    if inside == os.curdir or inside.startswith(os.pardir):
        return None
    return inside.replace(os.sep, "/") + ("/" if folder else "")
