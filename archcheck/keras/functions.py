"""Functions of Keras that archcheck follows: Input, the functional forms of the merging layers, global settings."""

from __future__ import annotations

from archcheck.interpreter.values import Arguments, Unknown, plain
from archcheck.keras.api import load
from archcheck.keras.binding import bind, parameter_names
from archcheck.keras.data_handlers import HANDLERS as DATA_HANDLERS
from archcheck.keras.failures import BadShape, MissingArgument
from archcheck.keras.layer import layer_class
from archcheck.keras.models import input_tensor
from archcheck.keras.session import session_of
from archcheck.keras.shape_arguments import shape_of
from archcheck.keras.tensors import KerasTensor, argument_places, refuse
from archcheck.shapes.failures import Failure

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from archcheck.interpreter.machine import Interpreter

__all__ = ["HANDLERS", "MERGING_FORMS", "input_function", "merging_form"]

MERGING_FORMS = {
    "add": "Add", "average": "Average", "concatenate": "Concatenate", "dot": "Dot", "maximum": "Maximum", "minimum": "Minimum",
    "multiply": "Multiply", "subtract": "Subtract",
}  # fmt: skip

HANDLERS: dict[str, str] = {
    "backend.clear_session": "archcheck.keras.functions:clear_session",
    "backend.image_data_format": "archcheck.keras.functions:image_data_format",
    "backend.set_image_data_format": "archcheck.keras.functions:set_image_data_format",
    "backend.epsilon": "archcheck.keras.functions:epsilon",
    "config.epsilon": "archcheck.keras.functions:epsilon",
    "backend.floatx": "archcheck.keras.functions:floatx",
    "backend.set_floatx": "archcheck.keras.functions:set_floatx",
    "backend.backend": "archcheck.keras.functions:backend",
    "config.image_data_format": "archcheck.keras.functions:image_data_format",
    "config.set_image_data_format": "archcheck.keras.functions:set_image_data_format",
    "config.floatx": "archcheck.keras.functions:floatx",
    "config.set_floatx": "archcheck.keras.functions:set_floatx",
    "config.backend": "archcheck.keras.functions:backend",
    "config.set_dtype_policy": "archcheck.keras.functions:set_dtype_policy",
    "dtype_policies.set_dtype_policy": "archcheck.keras.functions:set_dtype_policy",
    "mixed_precision.set_global_policy": "archcheck.keras.functions:set_dtype_policy",
    "mixed_precision.set_dtype_policy": "archcheck.keras.functions:set_dtype_policy",
    "models.clone_model": "archcheck.keras.cloning:clone_model",
    "saving.register_keras_serializable": "archcheck.keras.source_modules:given_back",
    "utils.register_keras_serializable": "archcheck.keras.source_modules:given_back",
    "saving.get_custom_objects": "archcheck.keras.functions:custom_objects",
    "saving.CustomObjectScope": "archcheck.keras.functions:custom_objects",
    "saving.custom_object_scope": "archcheck.keras.functions:custom_objects",
    "utils.get_custom_objects": "archcheck.keras.functions:custom_objects",
    "utils.CustomObjectScope": "archcheck.keras.functions:custom_objects",
    "utils.custom_object_scope": "archcheck.keras.functions:custom_objects",
    "utils.clear_session": "archcheck.keras.functions:clear_session",
    "utils.set_random_seed": "archcheck.keras.functions:nothing",
    "utils.plot_model": "archcheck.keras.functions:nothing",
    **DATA_HANDLERS,
}
"""Canonical path -> the function (module:name) of archcheck that does what it does."""


def input_function(run: Interpreter, arguments: Arguments) -> Any:
    """`keras.Input(...)`.

    Source: keras.src.layers.core.input_layer, Input and InputLayer.
    """
    session = session_of(run)
    signature = load(session.version, "layers").FUNCTIONS["Input"]
    places = argument_places(run, arguments.node, parameter_names(signature))
    try:
        values = bind("Input", signature, arguments.positional, arguments.keywords, is_open=bool(arguments.open))
    except Failure as failure:
        return refuse(run, failure, "Input", arguments, places=places)
    name = values.get("name")
    dtype = values.get("dtype")
    dtype = (
        (session.floatx if isinstance(session.floatx, str) else None)
        if dtype is None
        else dtype
        if isinstance(dtype, str)
        else None
    )
    inner = values.get("tensor", values.get("input_tensor"))
    if isinstance(inner, KerasTensor):
        return inner
    batch_shape = plain(values.get("batch_shape", values.get("batch_input_shape")))
    shape = plain(values.get("shape"))
    first_unknown = next((value for value in (batch_shape, shape) if isinstance(value, Unknown)), None)
    if first_unknown is not None or arguments.open:
        reason = first_unknown.reason if first_unknown is not None else arguments.open
        return input_tensor(run, arguments, None, dtype, name, reason=reason)  # type: ignore[arg-type]
    argument = "batch_shape" if batch_shape is not None else "shape"
    if batch_shape is None:
        if shape is None:
            return refuse(run, MissingArgument(callee="Input", argument="shape"), "Input", arguments, places=places)
        if not isinstance(shape, (tuple, list)):
            return refuse(run, BadShape(argument=argument, value=shape), "Input", arguments, places=places)
        batch_shape = (values.get("batch_size"), *shape)
    try:
        full = shape_of(batch_shape, argument, channels_first=session.data_format == "channels_first")
    except BadShape:
        given = shape if argument == "shape" else batch_shape
        return refuse(run, BadShape(argument=argument, value=given), "Input", arguments, places=places)
    return input_tensor(run, arguments, full, dtype, name)


def merging_form(class_name: str) -> Callable[[Interpreter, Arguments], Any]:
    """`keras.layers.add(inputs, **kwargs)`: construct the layer and call it."""

    def call(run: Interpreter, arguments: Arguments) -> Any:
        session = session_of(run)
        signature = load(session.version, "layers").FUNCTIONS[_form(class_name)]
        try:
            values = bind(
                _form(class_name), signature, arguments.positional, arguments.keywords, is_open=bool(arguments.open)
            )
        except Failure as failure:
            return refuse(
                run,
                failure,
                _form(class_name),
                arguments,
                places=argument_places(run, arguments.node, parameter_names(signature)),
            )
        inputs = values.pop("inputs", None)
        layer: Any = layer_class(run, class_name).call(run, Arguments([], values, arguments.node))
        if isinstance(layer, (Unknown, KerasTensor)):
            return layer
        return layer.call(run, Arguments([inputs], node=arguments.node))

    return call


def _form(class_name: str) -> str:
    return class_name.lower()


def clear_session(run: Interpreter, arguments: Arguments) -> None:
    """Names are given out anew."""
    session_of(run).uids.clear()


def epsilon(run: Interpreter, arguments: Arguments) -> float:
    """`keras.config.epsilon()`, as long as nobody sets another."""
    return 1e-7


def image_data_format(run: Interpreter, arguments: Arguments) -> Any:
    """The global setting."""
    return session_of(run).data_format


def set_image_data_format(run: Interpreter, arguments: Arguments) -> None:
    """Change the global setting."""
    run.assign(session_of(run), "data_format", arguments.get(0, "data_format"))


def floatx(run: Interpreter, arguments: Arguments) -> Any:
    """The global setting."""
    return session_of(run).floatx


def set_floatx(run: Interpreter, arguments: Arguments) -> None:
    """Change the global setting."""
    run.assign(session_of(run), "floatx", arguments.get(0, "value"))


def backend(run: Interpreter, arguments: Arguments) -> Any:
    """Which backend runs is the machine's affair; TensorFlow is the default."""
    return "tensorflow"


def set_dtype_policy(run: Interpreter, arguments: Arguments) -> None:
    """Change the policy that new layers get."""
    policy = arguments.get(0, "policy")
    run.assign(session_of(run), "dtype_policy", policy if isinstance(policy, str) else Unknown("a dtype policy"))


def custom_objects(run: Interpreter, arguments: Arguments) -> Any:
    """The program gives Keras objects of its own by name: from here on no string is certainly unknown."""
    run.assign(session_of(run), "custom_objects", True)
    return Unknown("the program's own objects by name")


def nothing(run: Interpreter, arguments: Arguments) -> None:
    """A function whose effect does not matter here."""
