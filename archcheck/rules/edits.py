"""Edits of calls in the text of a source: set an argument, wrap one, replace a piece. No syntax tree is printed."""

from __future__ import annotations

from archcheck.finding import Edit, Span

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from archcheck.graph.place import Place, Source

__all__ = [
    "add_argument",
    "argument_node",
    "insert_after",
    "quoted",
    "rename_argument",
    "replace",
    "set_argument",
    "spelling",
]


def replace(place: Place, content: str) -> Edit:
    """Other text for a whole place."""
    return Edit(_span(place.source, place.node), content)


def insert_after(place: Place, content: str) -> Edit:
    """Text right behind a place."""
    span = _span(place.source, place.node)
    return Edit(Span(span.path, span.end_row, span.end_column, span.end_row, span.end_column, span.cell), content)


def argument_node(call: Any, name: str, position: int | None = None) -> Any:
    """The expression that a call gives for a parameter, by keyword or at a position; None where none is seen."""
    for keyword in getattr(call, "keywords", ()):
        if keyword.arg == name:
            return keyword.value
    arguments = getattr(call, "args", ())
    if (
        position is not None
        and position < len(arguments)
        and not any(_is_star(argument) for argument in arguments[: position + 1])
    ):
        return arguments[position]
    return None


def set_argument(
    call: Place, name: str, content: str, position: int | None = None, *, may_follow: bool = True
) -> Edit | None:
    """Give a parameter this text, in place of what the call gives or as a further keyword.

    Where the call passes on a name that it was given itself (`padding=padding` in a helper), the call of the
    helper is changed instead. None where that can't be told.
    """
    if not hasattr(call.node, "keywords"):
        return None
    given = argument_node(call.node, name, position)
    if given is None:
        if any(keyword.arg is None for keyword in call.node.keywords) or any(
            _is_star(argument) for argument in call.node.args
        ):
            return None
        return add_argument(call, f"{name}={content}")
    kind = type(given).__name__
    if kind == "Name" and call.via is not None and may_follow:
        return set_argument(call.via, given.id, content)
    if kind in ("Constant", "Tuple", "List", "UnaryOp", "BinOp"):
        return Edit(_span(call.source, given), content)
    return None


def add_argument(call: Place, content: str) -> Edit:
    """A further argument at the end of a call's list, before a trailing comma if there is one."""
    node = call.node
    source = call.source
    whole = _span(source, node)
    given = [*node.args, *(keyword.value for keyword in node.keywords)]
    if not given:
        at = Span(whole.path, whole.end_row, whole.end_column - 1, whole.end_row, whole.end_column - 1, whole.cell)
        return Edit(at, content)
    last = max(given, key=lambda item: (item.end_lineno, item.end_col_offset))
    end = _span(source, last)
    tail = source.text(Span(whole.path, end.end_row, end.end_column, whole.end_row, whole.end_column, whole.cell))
    row, column = end.end_row, end.end_column
    behind = _closing_parentheses(tail)  # `f((1))`: the parentheses around the last argument belong to no node
    for letter in tail[:behind]:
        row, column = (row + 1, 1) if letter == "\n" else (row, column + 1)
    return Edit(Span(whole.path, row, column, row, column, whole.cell), f", {content}")


def rename_argument(call: Place, old: str, new: str) -> Edit | None:
    """Another name for a keyword of a call."""
    for keyword in getattr(call.node, "keywords", ()):
        if keyword.arg == old:
            span = _span(call.source, keyword)
            return Edit(Span(span.path, span.row, span.column, span.row, span.column + len(old), span.cell), new)
    return None


def spelling(call: Any, class_name: str, other: str) -> str | None:
    """How to write a layer class, seen from a call that names another: `layers.Conv2D(...)` gives "layers.Dense"."""
    function: Any = getattr(call, "func", None)
    while hasattr(function, "func"):  # layers.Conv2D(8, 3)(x): the inner call names the class
        function = function.func
    parts: list[str] = []
    base: Any = function
    while type(base).__name__ == "Attribute":
        parts.insert(0, base.attr)
        base = base.value
    if type(base).__name__ != "Name" or not parts or parts[-1] != other:
        return class_name if type(base).__name__ == "Name" and not parts and base.id == class_name else None
    return ".".join([base.id, *parts[:-1], class_name])


def quoted(text: str, source_text: str) -> str:
    """A string literal, in the quotes that the text around it prefers."""
    return f"'{text}'" if source_text.count("'") > source_text.count('"') else f'"{text}"'


def _closing_parentheses(tail: str) -> int:
    """How much of the text behind the last argument belongs to parentheses around it: to the last ")" but one."""
    plain: list[tuple[int, str]] = []
    in_comment = False
    for index, letter in enumerate(tail):
        if letter == "#":
            in_comment = True
        elif letter == "\n":
            in_comment = False
        if not in_comment and letter == ")":
            plain.append((index, letter))
    return plain[-2][0] + 1 if len(plain) > 1 else 0


def _span(source: Source, node: Any) -> Span:
    return source.span(node.lineno, node.col_offset, node.end_lineno, node.end_col_offset)


def _is_star(node: Any) -> bool:
    return type(node).__name__ == "Starred"
