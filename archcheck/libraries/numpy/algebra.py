"""Products of arrays, and numpy.linalg."""

from __future__ import annotations

from archcheck.interpreter.values import Builtin, Unknown
from archcheck.libraries.arrays import ArrayValue, array_of, guarded, made
from archcheck.libraries.dtypes import is_float, promote
from archcheck.libraries.numpy.shaping import axes_of
from archcheck.shapes import contraction
from archcheck.shapes.reduction import reduced
from archcheck.shapes.shape import number_of_elements

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from archcheck.interpreter.machine import Interpreter
    from archcheck.interpreter.values import Arguments
    from archcheck.shapes.shape import Shape

    Function = Callable[[Interpreter, Arguments], Any]

__all__ = ["FUNCTIONS", "lookup", "matmul"]


def _product(run: Interpreter, left: Any, right: Any, combine: Callable[[Shape, Shape], Shape]) -> Any:
    a, b = array_of(run, left), array_of(run, right)
    dtype = promote(a.dtype, b.dtype)
    if a.shape is None or b.shape is None:
        return Unknown(a.reason if a.shape is None else b.reason)
    first, second = a.shape, b.shape
    return guarded(run, lambda: made(combine(first, second), dtype))


def matmul(run: Interpreter, left: Any, right: Any) -> Any:
    """`left @ right`."""
    return _product(run, left, right, contraction.matmul)


def _two(combine: Callable[[Shape, Shape], Shape]) -> Function:
    def call(run: Interpreter, arguments: Arguments) -> Any:
        return _product(
            run, arguments.get(0, "a", arguments.get(0, "x1")), arguments.get(1, "b", arguments.get(1, "x2")), combine
        )

    return call


def _outer(a: Shape, b: Shape) -> Shape:
    return (number_of_elements(a), number_of_elements(b))


def _tensordot(run: Interpreter, arguments: Arguments) -> Any:
    axes = arguments.get(2, "axes", 2)
    if type(axes) is not int:
        pair = run.iterate(axes) if axes_of(run, axes) is not ... or isinstance(axes, tuple) else None
        if pair is None or len(pair) != 2:
            return Unknown("the axes aren't known")
        both = [axes_of(run, one) for one in pair]
        if ... in both or None in both:
            return Unknown("the axes aren't known")
        axes = tuple((one,) if type(one) is int else one for one in both)
    return _product(run, arguments.get(0, "a"), arguments.get(1, "b"), lambda a, b: contraction.tensordot(a, b, axes))


def _einsum(run: Interpreter, arguments: Arguments) -> Any:
    subscripts, *operands = arguments.positional or [None]
    arrays = [array_of(run, operand) for operand in operands]
    shapes = [array.shape for array in arrays if array.shape is not None]
    if not isinstance(subscripts, str) or len(shapes) < len(arrays) or not arrays:
        return Unknown("an einsum over values that aren't known")
    dtype = arrays[0].dtype
    for array in arrays[1:]:
        dtype = promote(dtype, array.dtype)
    return guarded(run, lambda: made(contraction.einsum(subscripts, shapes), dtype))


def _norm(run: Interpreter, arguments: Arguments) -> Any:
    array, axis, keepdims = (
        array_of(run, arguments.get(0, "x")),
        axes_of(run, arguments.get(2, "axis")),
        arguments.get(3, "keepdims", False),
    )
    if array.shape is None or axis is ... or type(keepdims) is not bool:
        return Unknown(array.reason)
    shape = array.shape
    dtype = array.dtype if is_float(array.dtype) else "float64"
    return guarded(run, lambda: made(reduced(shape, axis, keepdims), dtype))


def _same(run: Interpreter, arguments: Arguments) -> Any:
    array = array_of(run, arguments.get(0, "a"))
    return ArrayValue(array.shape, array.dtype if is_float(array.dtype) else "float64", reason=array.reason)


def _turned(run: Interpreter, arguments: Arguments) -> Any:
    array = _same(run, arguments)
    return array.like(
        None if array.shape is None or len(array.shape) < 2 else (*array.shape[:-2], array.shape[-1], array.shape[-2])
    )


FUNCTIONS: dict[str, Function] = {
    "dot": _two(contraction.dot),
    "matmul": _two(contraction.matmul),
    "inner": _two(contraction.inner),
    "outer": _two(_outer),
    "vdot": _two(lambda a, b: ()),
    "tensordot": _tensordot,
    "einsum": _einsum,
}

_LINALG: dict[str, Function] = {
    "norm": _norm,
    "inv": _same,
    "pinv": _turned,
    "cholesky": _same,
    "matmul": FUNCTIONS["matmul"],
    "outer": FUNCTIONS["outer"],
}


def lookup(name: str) -> Any:
    """A name of numpy.linalg."""
    from archcheck.libraries.numpy import closed, silent

    found = _LINALG.get(name)
    return silent(f"numpy.linalg.{name}") if found is None else Builtin(name, closed(found))
