"""keras.random: tensors of random numbers, and what is drawn or shuffled."""

from __future__ import annotations

from archcheck.graph.tensor import Spec
from archcheck.keras.failures import InvalidValue
from archcheck.keras.ops.creation import made_shape
from archcheck.keras.ops.dtypes import is_float, is_integer, standard
from archcheck.keras.ops.operands import check_rank, shape_of, size_of, tensor
from archcheck.keras.ops.registry import op

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from archcheck.keras.ops.registry import Call, Operand


@op(
    "random.normal", "random.truncated_normal", "random.uniform", "random.gamma", "random.binomial", "random.beta",
    "random.randint",
)  # fmt: skip
def drawn(call: Call, shape: Any, dtype: Any = None) -> Spec:
    """Random numbers of a shape.

    Raises:
        InvalidValue: a dtype that is no float for `uniform`, no integer for `randint`.
    Source: keras.src.random.random.
    """
    name = standard(dtype, call.floatx)
    if call.name == "random.uniform" and not is_float(name):
        raise InvalidValue(argument="dtype", value=dtype, expected="a float dtype")
    if call.name == "random.randint" and dtype is not None and not is_integer(name):
        raise InvalidValue(argument="dtype", value=dtype, expected="an integer dtype")
    return Spec(made_shape(shape), name)


@op("random.categorical")
def categorical(call: Call, logits: Operand, num_samples: Any, dtype: Any = "int32") -> Spec:
    """(batch, classes) -> (batch, samples). Raises RankMismatch. Source: keras.src.random.random, categorical."""
    _no_symbols(call, logits, "logits")
    shape = shape_of(tensor(logits, call, "logits"), call)
    check_rank("categorical", shape, 2, 2)
    return Spec((shape[0], size_of(num_samples, "num_samples")), standard(dtype, call.floatx))


@op("random.dropout")
def dropout(call: Call, inputs: Operand) -> Spec:
    """The same shape. Source: keras.src.random.random, dropout."""
    _no_symbols(call, inputs, "inputs")
    inputs = tensor(inputs, call, "inputs")
    return Spec(inputs.shape, inputs.dtype)


@op("random.shuffle")
def shuffle(call: Call, x: Operand) -> Spec:
    """The same shape. Source: keras.src.random.random, shuffle."""
    _no_symbols(call, x, "x")
    x = tensor(x, call)
    return Spec(x.shape, x.dtype)


def _no_symbols(call: Call, x: Operand, argument: str) -> None:
    """keras.random works at once, on tensors with values: a KerasTensor is refused."""
    if call.symbolic and isinstance(x, Spec):
        raise InvalidValue(argument=argument, value=x, expected="a tensor with values, no KerasTensor")
