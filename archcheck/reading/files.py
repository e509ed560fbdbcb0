"""From paths to files: folders are walked in order, what git ignores and what is excluded is left out."""

from __future__ import annotations

import os

from archcheck.reading.globs import compiled, is_ignored, relative

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from pathspec import GitIgnoreSpec

    from archcheck.settings import Settings

__all__ = ["find"]

CHECKED = (".py", ".ipynb")
_PLAIN = frozenset("*?[!/\\")  # the signs that make a pattern more than a name


def find(paths: Sequence[str], settings_of: Callable[[str], Settings]) -> list[str]:
    """The files that paths stand for: files as they are, folders walked; in order, each once.

    `settings_of` gives the settings for a path: what they exclude is left out of folders, and of the paths themselves
    where force-exclude is set.
    """
    found: dict[str, None] = {}
    for path in paths:
        if path != "-" and os.path.isdir(path):
            settings = settings_of(os.path.join(path, ""))
            if not (settings.force_exclude and _Excluded(settings).covers(path, folder=True)):
                found.update(dict.fromkeys(_walk(path, settings)))
        else:
            settings = settings_of(path)
            if not (settings.force_exclude and path != "-" and _Excluded(settings).covers(path)):
                found[path] = None
    return list(found)


class _Excluded:
    """The patterns of `exclude`; plain names are compared as names, for the others pathspec is asked."""

    def __init__(self, settings: Settings) -> None:
        patterns = (*settings.exclude, *settings.extend_exclude)
        self.root = settings.root
        self.names = frozenset(pattern for pattern in patterns if not _PLAIN & set(pattern))
        others = [pattern for pattern in patterns if _PLAIN & set(pattern)]
        self.spec: GitIgnoreSpec | None = compiled(others) if others else None

    def has(self, path: str, name: str, folder: bool = False) -> bool:
        """Whether an entry of a folder that isn't excluded is."""
        if name in self.names:
            return True
        if self.spec is None:
            return False
        inside = relative(path, self.root, folder)
        return inside is not None and self.spec.match_file(inside)

    def covers(self, path: str, folder: bool = False) -> bool:
        """Whether a path, or a folder that it lies in, is excluded."""
        inside = relative(path, self.root)
        if inside is None:
            return False
        return not self.names.isdisjoint(inside.split("/")) or self.has(path, "", folder)


class _Ignores:
    """The .gitignore files that hold in a folder: those of the folders above it up to the repository, and its own."""

    def __init__(self, files: list[tuple[str, GitIgnoreSpec]]) -> None:
        self.files = files

    @staticmethod
    def above(folder: str) -> _Ignores | None:
        """Those above a folder; None where it lies in no repository."""
        folder = os.path.abspath(folder)
        chain: list[str] = []
        while True:
            if os.path.exists(os.path.join(folder, ".git")):
                files = [
                    (folder, spec)
                    for spec in (_spec(os.path.join(folder, ".git", "info", "exclude")),)
                    if spec is not None
                ]
                ignores = _Ignores(files)
                for inner in (folder, *reversed(chain)):
                    ignores = ignores.inside(inner)
                return ignores
            chain.append(folder)
            parent = os.path.dirname(folder)
            if parent == folder:
                return None
            folder = parent

    def inside(self, folder: str) -> _Ignores:
        """Those that hold one folder further down."""
        spec = _spec(os.path.join(folder, ".gitignore"))
        return self if spec is None else _Ignores([*self.files, (os.path.abspath(folder), spec)])

    def cover(self, path: str, folder: bool = False) -> bool:
        """Whether git ignores an entry; the nearest file that speaks of it decides."""
        for root, spec in reversed(self.files):
            inside = relative(path, root, folder)
            if inside is not None and (answer := is_ignored(spec, inside)) is not None:
                return answer
        return False

    def cover_above(self, path: str) -> bool:
        """Whether git ignores a folder or one that it lies in."""
        path = os.path.abspath(path)
        while self.files and relative(path, self.files[0][0]) is not None:
            if self.cover(path, folder=True):
                return True
            path = os.path.dirname(path)
        return False


def _spec(path: str) -> GitIgnoreSpec | None:
    try:
        with open(path, encoding="utf-8", errors="replace") as file:
            lines = file.read().splitlines()
    except OSError:
        return None
    return compiled(lines) if any(line.strip() and not line.startswith("#") for line in lines) else None


def _walk(folder: str, settings: Settings) -> Iterator[str]:
    """The files below a folder, by name; symbolic links to folders are not followed, so no walk is endless."""
    excluded = _Excluded(settings)
    ignores = _Ignores.above(folder) if settings.respect_gitignore else None
    if ignores is not None and ignores.cover_above(folder):
        ignores = None  # an ignored folder that is named is meant: what it holds is not asked again
    waiting: list[tuple[str, _Ignores | None, bool]] = [(folder, ignores, True)]
    while waiting:
        path, ignores, is_folder = waiting.pop()
        if not is_folder:
            yield path
            continue
        if ignores is not None and path != folder:
            ignores = ignores.inside(path)
        try:
            entries = sorted(os.scandir(path), key=lambda entry: entry.name, reverse=True)
        except OSError:
            continue
        for entry in entries:
            inner = entry.path[2:] if entry.path.startswith("./") and folder == "." else entry.path
            is_folder = entry.is_dir(follow_symlinks=False)
            if not is_folder and not (entry.name.endswith(CHECKED) and entry.is_file()):
                continue
            if excluded.has(inner, entry.name, is_folder) or (ignores is not None and ignores.cover(inner, is_folder)):
                continue
            waiting.append((inner, ignores if is_folder else None, is_folder))
