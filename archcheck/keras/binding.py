"""Arguments of a call against a generated signature: which parameter gets what, and what Keras says if none does."""

from __future__ import annotations

from archcheck.keras.failures import MissingArgument, UnknownArgument

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from archcheck.keras.api import Signature

__all__ = ["bind", "parameter_names"]


def parameter_names(signature: Signature) -> tuple[str, ...]:
    """The names that can be given by keyword, in order."""
    return tuple(parameter[0] for parameter in signature if isinstance(parameter, tuple))


def bind(
    callee: str,
    signature: Signature,
    positional: Sequence[Any],
    keywords: dict[str, Any],
    *,
    further: Sequence[str] = (),
    is_open: bool = False,
) -> dict[str, Any]:
    """Every parameter with its value: the given ones, and defaults for the rest (`...` for one that is no literal).

    Args:
        callee: the name that failures carry.
        further: keywords that "**kwargs" accepts; without them it accepts all.
        is_open: more arguments may be given than are seen, so none is missing.

    Raises:
        UnknownArgument: a keyword that isn't accepted, a positional argument too many, or one given twice.
        MissingArgument: a required one isn't given.
    """
    values: dict[str, Any] = {}
    accepted = [*parameter_names(signature), *further]
    rest = list(positional)
    variadic = False
    takes_keywords = False
    by_keyword_only = False
    for parameter in signature:
        if isinstance(parameter, str):
            if parameter.startswith("**"):
                takes_keywords = True
            else:
                by_keyword_only = True
                if parameter != "*":
                    variadic = True
                    values[parameter[1:]] = tuple(rest)
                    rest = []
            continue
        name = parameter[0]
        if rest and not by_keyword_only:
            values[name] = rest.pop(0)
            if name in keywords:
                failure = UnknownArgument(callee=callee, argument=name, accepted=tuple(accepted), given=len(positional))
                failure.raises = "TypeError"
                raise failure
        elif name in keywords:
            values[name] = keywords[name]
        elif len(parameter) > 1:
            values[name] = parameter[1]
        elif not is_open:
            raise MissingArgument(callee=callee, argument=name)
    if rest and not variadic:
        failure = UnknownArgument(callee=callee, argument=None, accepted=tuple(accepted), given=len(positional))
        failure.raises = "TypeError"
        raise failure
    for name, value in keywords.items():
        if name in values:
            continue
        if not takes_keywords or (further and name not in further):
            failure = UnknownArgument(callee=callee, argument=name, accepted=tuple(accepted), given=len(positional))
            if not takes_keywords:
                failure.raises = "TypeError"
            raise failure
        values[name] = value
    return values
