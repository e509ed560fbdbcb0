"""Einstein sums, which symbolic Keras reads in a way of its own: it looks only at the letters of the output."""

from __future__ import annotations

from archcheck.graph.tensor import Spec
from archcheck.keras.failures import InvalidValue
from archcheck.keras.ops.dtypes import result_type, strong
from archcheck.keras.ops.operands import kind_of, shape_of
from archcheck.keras.ops.registry import macs, op
from archcheck.shapes import contraction
from archcheck.shapes.certainty import broadcast_all
from archcheck.shapes.failures import ContractionMismatch, NotKnown
from archcheck.shapes.shape import number_of_elements

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from archcheck.keras.ops.registry import Call
    from archcheck.shapes.shape import Shape
    from archcheck.shapes.size import Dim


@op("einsum")
def einsum(call: Call, subscripts: str, operands: Any) -> Spec:
    """An Einstein sum.

    Raises:
        ContractionMismatch: a term has not one letter for each axis, operands are missing, or a letter has two sizes,
            which symbolic Keras sees for letters of the output alone.
        NotBroadcastable: two sizes of an output letter.
        InvalidValue: an output letter in upper case that a term has not, on symbolic tensors.
    Source: keras.src.ops.numpy, Einsum.
    """
    shapes = [shape_of(x, call) for x in operands]
    kinds = {strong(kind_of(x, call, "operands")) for x in operands}
    if not call.symbolic and "int8" in kinds:
        raise NotKnown("TensorFlow multiplies int8 in another way")
    shape = _symbolic(subscripts, shapes) if call.symbolic else contraction.einsum(subscripts, shapes)
    return Spec(shape, "int32" if kinds == {"int8"} else result_type(*kinds, floatx=call.floatx))


def _symbolic(subscripts: str, shapes: Sequence[Shape]) -> Shape:
    """What Keras computes: each operand put in the order of the output, ones for letters it has not, all broadcast.

    A blank counts as a letter.
    """
    left, arrow, output = subscripts.partition("->")
    terms = left.split(",")
    if "->" in output or len(terms) != len(shapes):
        raise ContractionMismatch(operation="einsum", shapes=tuple(shapes), axes=())
    if not arrow:
        letters = [letter for letter in left if letter.isalpha()]
        output = "..." + "".join(sorted(letter for letter in set(letters) if letters.count(letter) == 1))
    placed = [_placed(term, shape, output.replace(" ", ""), shapes) for term, shape in zip(terms, shapes, strict=True)]
    return broadcast_all(*placed)


def _placed(term: str, shape: Shape, output: str, shapes: Sequence[Shape]) -> Shape:
    """One operand with its axes in the order of the output."""
    before, dots, after = term.partition("...")
    if (not dots and len(before) != len(shape)) or len(before) + len(after) > len(shape):
        raise ContractionMismatch(operation="einsum", shapes=tuple(shapes), axes=())
    end = len(shape) - len(after)
    sizes: dict[str, Dim] = {}
    for letter, size in zip(before, shape, strict=False):
        sizes.setdefault(letter, size)
    for letter, size in zip(reversed(after), reversed(shape), strict=False):
        sizes.setdefault(letter, size)
    result: list[Dim] = []
    for letter in output.replace("...", "."):
        if letter == ".":
            result += shape[len(before) : end] if dots else ()
        elif letter in sizes or "a" <= letter <= "z":
            result.append(sizes.get(letter, 1))
        else:
            raise InvalidValue(argument="subscripts", value=letter, expected="letters in lower case")
    return tuple(result)


@macs("einsum")
def einsum_macs(call: Call, subscripts: str, operands: Any) -> Dim:
    """The product of all letters' sizes, without the first of the output."""
    left, _, output = subscripts.replace(" ", "").partition("->")
    sizes: dict[str, Dim] = {}
    for term, x in zip(left.split(","), operands, strict=True):
        if "." in term:
            return 0
        sizes.update(zip(term, shape_of(x, call), strict=True))
    return number_of_elements(tuple(size for letter, size in sizes.items() if letter != output[:1]))
