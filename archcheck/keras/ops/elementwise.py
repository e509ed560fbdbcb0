"""Elementwise ops: one value for each element, of one tensor or of several that broadcast."""

from __future__ import annotations

from archcheck.graph.tensor import Spec
from archcheck.interpreter.values import Unknown
from archcheck.keras.failures import ConflictingArguments, InvalidValue
from archcheck.keras.ops.dtypes import is_integer, result_type, standard, strong
from archcheck.keras.ops.operands import kind_of, raising, shape_of, sizes_of, tensor
from archcheck.keras.ops.registry import op
from archcheck.shapes.certainty import broadcast_all
from archcheck.shapes.shape import open_size

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from archcheck.keras.ops.registry import Call, Operand

_UNARY = {
    "same": """
        abs absolute conj conjugate copy imag negative real round sign nan_to_num trunc
        bitwise_invert bitwise_not rsqrt erf erfinv tril triu clip""",
    "floating": """
        angle arccos arccosh arcsin arcsinh arctan arctanh ceil cos cosh floor log log10 log1p log2 sin sinc sinh sqrt
        tan tanh""",
    "float_of_int": "exp exp2 expm1 fabs",
    "root": "cbrt",
    "degrees": "deg2rad rad2deg i0",
    "bool": "isfinite isinf isnan isneginf isposinf isreal logical_not signbit",
    "counted": "square",
    "floatx": "reciprocal",
    "float": "erfc",
}
_BINARY = {
    "promoted": "add subtract multiply maximum minimum fmax fmin power floor_divide",
    "strong": "gcd lcm",
    "counted": "mod fmod",
    "float": "divide true_divide divide_no_nan logaddexp logaddexp2",
    "strong_float": "ldexp nextafter",
    "angle": "arctan2",
    "root": "heaviside hypot",
    "bool": "equal not_equal greater greater_equal less less_equal logical_and logical_or logical_xor isclose",
}
_RULE_OF_ONE = {name: rule for rule, names in _UNARY.items() for name in names.split()}
_RULE_OF_TWO = {name: rule for rule, names in _BINARY.items() for name in names.split()}


def _floating(dtype: str, floatx: str) -> str | None:
    """A float of the same precision; the default float for int64. Source: keras.src.ops.numpy, Sin."""
    return floatx if dtype == "int64" else result_type(dtype, "float", floatx=floatx)


def _float_of_int(dtype: str, floatx: str) -> str:
    """The default float for all integers. Source: keras.src.ops.numpy, Exp."""
    return floatx if is_integer(dtype) or dtype == "bool" else dtype


def _root(dtype: str, floatx: str) -> str:
    """The default float for integers, double precision for int64. Source: keras.src.ops.numpy, Cbrt."""
    if dtype == "int64":
        return "float64"
    return floatx if dtype in ("bool", "int8", "int16", "int32", "uint8", "uint16", "uint32") else dtype


def _degrees(dtype: str, floatx: str) -> str:
    """Double precision for 64 bits, half precision kept. Source: keras.src.ops.numpy, Deg2rad."""
    if dtype in ("int64", "float64"):
        return "float64"
    return dtype if dtype in ("bfloat16", "float16") else floatx


def _float(dtype: str, floatx: str) -> str | None:
    """A float of the same precision. Source: keras.src.ops.math, Erfc."""
    return result_type(dtype, "float", floatx=floatx)


_RULES: dict[str, Callable[[str, str], str | None]] = {
    "floating": _floating,
    "float_of_int": _float_of_int,
    "root": _root,
    "degrees": _degrees,
    "float": _float,
}


def _ruled(rule: str, dtype: str | None, floatx: str) -> str | None:
    """The dtype that a rule makes of a dtype; what does not depend on it is known without it."""
    if rule in ("bool", "floatx"):
        return "bool" if rule == "bool" else floatx
    if dtype is None or rule == "same":
        return dtype
    if rule == "counted":
        return "int32" if dtype == "bool" else dtype
    return _RULES[rule](dtype, floatx)


@op(*_RULE_OF_ONE)
def unary(call: Call, x: Operand) -> Spec:
    """One value for each element; the dtype by the op's rule.

    Source: keras.src.ops.numpy, the `compute_output_spec` of each op.
    """
    x = tensor(x, call)
    rule = _RULE_OF_ONE[call.name]
    if call.name == "fabs" and x.dtype is not None and "complex" in x.dtype:
        raise raising(InvalidValue(argument="x", value=x.dtype, expected="a tensor that isn't complex"), "TypeError")
    if call.name == "clip":
        rule = "counted"
    elif call.name == "reciprocal" and not call.symbolic:
        rule = "same"
    return Spec(x.shape, _ruled(rule, x.dtype, call.floatx))


@op(*_RULE_OF_TWO)
def binary(call: Call, x1: Operand, x2: Operand) -> Spec:
    """One value for each pair of elements, after broadcasting; the dtype by the op's rule.

    Raises:
        NotBroadcastable: two sizes of an axis differ and neither is 1.
        InvalidValue: an operand is neither a tensor nor a number.
    Source: keras.src.ops.numpy, the `compute_output_spec` of each op.
    """
    rule = _RULE_OF_TWO[call.name]
    if rule == "root" and call.symbolic:  # these two ask for `x1.dtype` and don't take numbers
        x1, x2 = tensor(x1, call, "x1"), tensor(x2, call, "x2")
    shape = broadcast_all(shape_of(x1, call), shape_of(x2, call))
    return Spec(shape, _binary_dtype(rule, x1, x2, call))


def _binary_dtype(rule: str, x1: Operand, x2: Operand, call: Call) -> str | None:
    """The dtype of two operands by a rule."""
    if rule == "bool":
        return "bool"
    floatx = call.floatx
    if rule == "angle" and call.symbolic:  # what has no dtype counts as a float
        kinds = tuple(kind_of(x, call) if isinstance(x, (Spec, Unknown)) else floatx for x in (x1, x2))
        return result_type(*kinds, "float", floatx=floatx)
    kinds = kind_of(x1, call, "x1"), kind_of(x2, call, "x2")
    if rule == "float":
        return result_type(*kinds, "float", floatx=floatx)
    if rule == "angle":
        return result_type(*(floatx if kind in ("int", "float") else kind for kind in kinds), "float", floatx=floatx)
    if rule.startswith("strong"):
        kinds = strong(kinds[0]), strong(kinds[1])
    if rule == "strong_float":
        return result_type(*kinds, "float", floatx=floatx)
    dtype = result_type(*kinds, floatx=floatx)
    return _ruled(rule, dtype, floatx) if rule in ("counted", "root") else dtype


@op("bitwise_and", "bitwise_or", "bitwise_xor")
def bitwise(call: Call, x: Operand, y: Operand) -> Spec:
    """Bits of two tensors. On symbolic ones Keras gives the first one's shape, and takes no numbers.

    Source: keras.src.ops.numpy, BitwiseAnd.
    """
    x = tensor(x, call)
    if call.symbolic:
        y = tensor(y, call, "y")
        return Spec(x.shape, result_type(x.dtype, y.dtype, floatx=call.floatx))
    shape = broadcast_all(shape_of(x, call), shape_of(y, call))
    return Spec(shape, result_type(x.dtype, kind_of(y, call), floatx=call.floatx))


@op("bitwise_left_shift", "bitwise_right_shift", "left_shift", "right_shift")
def shift(call: Call, x: Operand, y: Operand) -> Spec:
    """Bits moved by as many places as `y` says, a number or a tensor.

    Source: keras.src.ops.numpy, BitwiseLeftShift.
    """
    x = tensor(x, call)
    if isinstance(y, int):
        return Spec(x.shape, x.dtype)
    y = tensor(y, call, "y")
    shape = x.shape if call.symbolic else broadcast_all(shape_of(x, call), shape_of(y, call))
    return Spec(shape, result_type(x.dtype, y.dtype, floatx=call.floatx))


@op("where")
def where(call: Call, condition: Operand, x1: Operand = None, x2: Operand = None) -> Any:
    """Elements of `x1` where the condition holds, of `x2` elsewhere; all three broadcast.

    Raises:
        ConflictingArguments: only one of `x1` and `x2` is given.
        NotBroadcastable: shapes that don't broadcast.
    Source: keras.src.ops.numpy, Where.
    """
    if (x1 is None) != (x2 is None):
        raise ConflictingArguments(arguments=("x1", "x2"), values=(x1, x2), conflict="one given, the other None")
    if x1 is None and not call.symbolic:  # the places where the condition holds
        found = open_size(lower=0, undefined=True)
        return [Spec((found,), "int32") for _ in shape_of(condition, call)]
    shape = broadcast_all(shape_of(condition, call), shape_of(x1, call), shape_of(x2, call))
    kinds = ["int64" if x is None else kind_of(x, call) for x in (x1, x2)]
    return Spec(shape, result_type(*kinds, floatx=call.floatx))


@op("cast", "saturate_cast")
def cast(call: Call, x: Operand, dtype: Any) -> Spec:
    """The same values in another dtype. Raises InvalidValue for a dtype that there isn't."""
    name = standard(dtype, call.floatx)
    return Spec(tensor(x, call).shape, name)


@op("array", "convert_to_tensor", "empty_like", "full_like", "ones_like", "zeros_like")
def like(call: Call, x: Operand, dtype: Any = None) -> Spec:
    """A tensor of this shape, and of this dtype unless another is said."""
    name = None if dtype is None else standard(dtype, call.floatx)
    x = tensor(x, call)
    return Spec(x.shape, x.dtype if dtype is None else name)


@op("stop_gradient")
def stop_gradient(call: Call, variable: Operand) -> Spec:
    """The same tensor. Source: keras.src.ops.core, StopGradient."""
    variable = tensor(variable, call, "variable")
    return Spec(variable.shape, variable.dtype)


@op("isin")
def isin(call: Call, x1: Operand) -> Spec:
    """Whether each element is among others. Source: keras.src.ops.numpy, IsIn."""
    return Spec(tensor(x1, call, "x1").shape, "bool")


@op("allclose")
def allclose() -> Spec:
    """One bool for two tensors. Source: keras.src.ops.numpy, AllClose."""
    return Spec((), "bool")


@op("broadcast_to")
def broadcast_to(call: Call, x: Operand, shape: Any) -> Spec:
    """The tensor repeated to a shape.

    Raises:
        NotBroadcastable: it can't be.
    Source: keras.src.ops.numpy, BroadcastTo.
    """
    target = sizes_of(shape, "shape")
    x = tensor(x, call)
    broadcast_all(x.shape or (), target)
    return Spec(target, x.dtype)
