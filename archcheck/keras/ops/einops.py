"""`rearrange`: axes reordered, split and joined as a pattern says."""

from __future__ import annotations

from archcheck.graph.tensor import Spec
from archcheck.keras.failures import InvalidValue, UndefinedSize
from archcheck.keras.ops import operands
from archcheck.keras.ops.operands import raising, shape_of, size_of
from archcheck.keras.ops.registry import op
from archcheck.shapes.certainty import undefined_size
from archcheck.shapes.shape import number_of_elements
from archcheck.shapes.size import is_undefined

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from archcheck.keras.ops.registry import Call, Operand
    from archcheck.shapes.shape import Shape
    from archcheck.shapes.size import Dim


@op("rearrange")
def rearrange(call: Call, tensor: Operand, pattern: str, axes_lengths: Any = None) -> Spec:
    """The result of a pattern such as "b (h w) c -> b h w c".

    Raises:
        InvalidValue: no such pattern, or an axis that has no size.
        UndefinedSize: a size is None, with which symbolic Keras multiplies.
    Source: keras.src.ops.einops, Rearrange.
    """
    before, arrow, after = pattern.partition("->")
    if not arrow or "->" in after:
        raise InvalidValue(argument="pattern", value=pattern, expected='axes "->" axes')
    x = operands.tensor(tensor, call, "tensor")
    lengths = {name: size_of(value, name) for name, value in (axes_lengths or {}).items()}
    sizes = _sizes(_groups(before), shape_of(x, call), lengths)
    result: list[Dim] = []
    if call.symbolic and any(is_undefined(size) for size in sizes.values()):  # Keras multiplies with None
        raise raising(UndefinedSize(layer="rearrange", axis=0, shape=shape_of(x, call)), "TypeError")
    for group in _groups(after):
        for name in group:
            if name not in sizes:
                raise raising(
                    InvalidValue(argument="pattern", value=pattern, expected=f"a size for {name}"), "KeyError"
                )
        parts = tuple(sizes[name] for name in group)
        result.append(undefined_size(*parts, exact=number_of_elements(parts)))
    return Spec(tuple(result), x.dtype)


def _sizes(groups: list[list[str]], shape: Shape, lengths: dict[str, Dim]) -> dict[str, Dim]:
    """The size of every axis that the left side names; the one of a group that isn't given is what is left for it."""
    sizes: dict[str, Dim] = {}
    for group, size in zip(groups, shape, strict=False):
        given = [name for name in group if name in lengths]
        open_names = [name for name in group if name not in lengths]
        if len(group) == 1:
            sizes[group[0]] = size
            continue
        known = number_of_elements(tuple(lengths[name] for name in given))
        if len(open_names) > 1:
            raise raising(InvalidValue(argument="pattern", value=" ".join(group), expected="sizes"), "KeyError")
        sizes.update({name: lengths[name] for name in given})
        for name in open_names:
            sizes[name] = undefined_size(size, exact=size // known)
    return sizes


def _groups(side: str) -> list[list[str]]:
    """The axes of one side of a pattern: a name alone, or several in parentheses."""
    groups: list[list[str]] = []
    inside = False
    for word in side.replace("(", " ( ").replace(")", " ) ").split():
        if word in ("(", ")"):
            inside = word == "("
            if inside:
                groups.append([])
        elif inside:
            groups[-1].append(word)
        else:
            groups.append([word])
    return groups
