"""What a call of an op gives: its arguments bound by Keras's own signature, its family's function applied."""

from __future__ import annotations

import sys

from archcheck.interpreter.values import Unknown, Value, plain
from archcheck.keras.api import load
from archcheck.keras.binding import bind, parameter_names
from archcheck.keras.failures import InvalidValue
from archcheck.keras.ops.families import FAMILIES
from archcheck.keras.ops.registry import Call, registered
from archcheck.shapes.failures import NotKnown

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import Any

    from archcheck.keras.api import Signature

__all__ = ["call_op", "canonical", "is_op", "op_macs"]

_KNOWN = frozenset({"Axis", "bool", "float", "int", "int | None", "str", "str | None"})
_AT_ONCE = frozenset({"activations.hard_silu", "activations.hard_swish", "activations.sparsemax"})
"""Activations that hand a KerasTensor to TensorFlow, which refuses it. Source: keras.src.activations, of Keras 3.15."""
_SUBMODULES = ("linalg.", "nn.", "numpy.")


def canonical(name: str) -> str:
    """The row of the index for a public name: "relu" for "ops.nn.relu", "image.resize" for "ops.image.resize"."""
    name = name.removeprefix("keras.").removeprefix("ops.")
    for module in _SUBMODULES:
        if name.startswith(module):
            name = name[len(module) :]
    return name


def is_op(name: str) -> bool:
    """Whether there is such an op, and it is known."""
    return _operation(canonical(name)) in FAMILIES


def _operation(row: str) -> str:
    """The op that a function of keras.activations applies; any other row is its own."""
    short = row.removeprefix("activations.")
    return "exp" if short == "exponential" else short


def call_op(
    name: str,
    positional: Sequence[Any],
    keywords: dict[str, Any],
    version: int = 3,
    *,
    symbolic: bool = True,
    is_open: bool = False,
    floatx: str = "float32",
    data_format: str = "channels_last",
) -> Any:
    """The result of `keras.ops.name(*positional, **keywords)`: a Spec, a list or tuple of them, or plain data.

    Args:
        name: "add", "ops.nn.relu", "random.normal", "activations.softmax".
        positional: tensors as Specs, everything else as values of the interpreter.
        keywords: those that are named.
        version: the version of Keras, 2 or 3.
        symbolic: whether a KerasTensor is among the arguments. Without one the backend works at once, and looks at the
            shapes itself; so it does in a layer's `call`.
        is_open: more arguments may be given than are seen.
        floatx: the default float dtype at this point.
        data_format: the default layout of images at this point.

    Raises:
        Failure: what Keras refuses.
        NotKnown: the result isn't in the source, or the op is not modelled.
    """
    row = canonical(name)
    operation = _operation(row)
    function = _function("op", operation)
    if function is None:
        raise NotKnown(f"{name} is not modelled")
    signature = _signature(row, version)
    values = bind(name, signature, positional, keywords, is_open=is_open)
    if signature and isinstance(signature[-1], str) and signature[-1].startswith("**"):
        named = parameter_names(signature)
        values[signature[-1][2:]] = {key: value for key, value in keywords.items() if key not in named}
    if values.get("data_format", ...) is None:
        values["data_format"] = data_format
    if symbolic and row in _AT_ONCE:
        raise InvalidValue(argument="x", value=values.get("x"), expected="a tensor with values, no KerasTensor")
    call = Call(operation, symbolic=symbolic, version=version, floatx=floatx, data_format=data_format)
    arguments = _arguments(function, values, call)
    try:
        return function(**arguments)
    except (AttributeError, IndexError, KeyError, TypeError, ValueError, ZeroDivisionError) as error:
        raise NotKnown(f"arguments of an unexpected kind: {error}") from error


def op_macs(name: str, positional: Sequence[Any], keywords: dict[str, Any], version: int = 3) -> Any:
    """Multiply-accumulates of a call for one sample; 0 for an op that has none registered."""
    row = canonical(name)
    function = _function("macs", _operation(row))
    if function is None:
        return 0
    values = bind(name, _signature(row, version), positional, keywords)
    return function(**_arguments(function, values, Call(row, symbolic=True, version=version)))


def _function(aspect: str, row: str) -> Callable[..., Any] | None:
    """The function of an op, its family's module loaded first."""
    family = FAMILIES.get(row)
    if family is None:
        return None
    module = "archcheck.keras.ops." + family
    if module not in sys.modules:
        __import__(module)
    return registered(aspect, row)


def _signature(row: str, version: int) -> Signature:
    """The parameters of an op, as Keras declares them."""
    module, _, short = row.partition(".")
    signature: Signature
    if module in ("activations", "random"):
        signature = load(version, module).FUNCTIONS[short]
    else:
        signature = load(3, "ops").SIGNATURES[row]
    return signature


def _arguments(function: Callable[..., Any], values: dict[str, Any], call: Call) -> dict[str, Any]:
    """The arguments that a family's function names, as plain data.

    Raises:
        NotKnown: one that it needs isn't known.
    """
    code = function.__code__
    wanted = code.co_varnames[: code.co_argcount + code.co_kwonlyargcount]
    arguments: dict[str, Any] = {}
    for name in wanted:
        if name == "call":
            arguments[name] = call
        elif name in values:
            value = plain(values[name])
            if function.__annotations__.get(name) in _KNOWN:
                _check_known(name, value)
            arguments[name] = value
    return arguments


def _check_known(name: str, value: Any) -> None:
    """Raise NotKnown where a value, or something in it, isn't known."""
    if isinstance(value, Unknown):
        raise NotKnown(f"the argument {name} isn't known: {value.reason}")
    if isinstance(value, Value) or value is ...:
        raise NotKnown(f"the argument {name} isn't known")
    if isinstance(value, (list, tuple)):
        for item in value:
            _check_known(name, item)
