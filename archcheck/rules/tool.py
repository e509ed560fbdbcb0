"""Rules about the checked file itself, and about what archcheck could not look at."""

from __future__ import annotations

from archcheck.rules.base import Rule

__all__ = ["InferenceStopped", "LimitReachedRule", "SyntaxErrorRule", "UnreadableFileRule", "UnusedIgnore"]


class SyntaxErrorRule(Rule):
    """Python's own parser does not take the file.

    ## Why it is bad
    Nothing in the file can run, and nothing in it is checked. The message and the place are the parser's.

    ## Fix safety
    There is no fix.

    ## Known limits
    What the parser of the Python that runs archcheck does not know is an error too: `match` needs Python 3.10
    or later.

    ## References
    - <https://docs.python.org/3/tutorial/errors.html#syntax-errors>
    """

    code, name, since = "AC901", "syntax-error", "0.1"
    fails = "from keras import layers\n\nlayer = layers.Dense(8\n"
    builds = "from keras import layers\n\nlayer = layers.Dense(8)\n"


class UnreadableFileRule(Rule):
    """The file is not there, may not be read, is no text in its encoding, or is larger than archcheck reads.

    ## Why it is bad
    Nothing in it is checked. Other files still are.

    ## Fix safety
    There is no fix.

    ## Known limits
    None that are known.

    ## References
    - <https://peps.python.org/pep-0263/>
    """

    code, name, since = "AC902", "unreadable-file", "0.1"
    raises = False


class UnusedIgnore(Rule):
    """A comment `# archcheck: ignore[...]` stands where there is nothing to ignore.

    ## Why it is bad
    It would hide the next mistake on its line.

    ## Fix safety
    There is no fix.

    ## Known limits
    A comment for a rule that is switched off is not reported.

    ## References
    - [How to silence a finding](../settings.md)
    """

    code, name, severity, since = "AC903", "unused-ignore", "warning", "0.1"
    raises = False
    fails = """
from keras import Input, layers

x = Input(shape=(8,))
x = layers.Dense(16)(x)  # archcheck: ignore[AC103]
"""
    builds = """
from keras import Input, layers

x = Input(shape=(8,))
x = layers.Dense(16)(x)
"""


class LimitReachedRule(Rule):
    """The file asks for more steps, depth or time than archcheck spends on one file; what depends on it is not checked.

    ## Why it is bad
    It is no mistake in the file. Part of it went unchecked.

    ## Fix safety
    There is no fix.

    ## Known limits
    The limits are fixed, so that no file can hold up a check.

    ## References
    - [Limits](../limits.md)
    """

    code, name, severity, since = "AC904", "limit-reached", "advice", "0.1"
    raises = False


class InferenceStopped(Rule):
    """A shape is not in the source, so the layers behind it are not checked: `archcheck shapes` says where and why.

    ## Why it is bad
    It is no mistake in the file. It says where a check ends: a size that is read from a file, a library that
    archcheck does not know.

    ## Fix safety
    There is no fix.

    ## Known limits
    None that are known.

    ## References
    - [Coverage](../coverage.md)
    """

    code, name, severity, since = "AC905", "inference-stopped", "advice", "0.1"
    raises = False
    fails = """
import os
from keras import Input, layers

width = int(os.environ.get("WIDTH", "8"))
extra = eval("layers.Dense")
x = extra(width)(Input(shape=(8,)))
"""
    builds = """
from keras import Input, layers

x = layers.Dense(8)(Input(shape=(8,)))
"""
