"""Wrappers: layers that hold another layer and call it over time, in both directions, or with normalized weights."""

from __future__ import annotations

from archcheck.interpreter.values import Unknown
from archcheck.keras.failures import (
    ConflictingArguments,
    Failure,
    InvalidValue,
    MissingArgument,
    RankMismatch,
    StateMismatch,
    UndefinedSize,
)
from archcheck.keras.layers.checks import check_choice, known
from archcheck.keras.layers.nested import has_setting, is_layer, layer_argument, name_of, setting
from archcheck.keras.layers.recurrent import one_tensor
from archcheck.keras.layers.registry import InputSpec, Weight, arguments, input_spec, macs, output, weights
from archcheck.shapes.failures import NotKnown
from archcheck.shapes.size import is_undefined

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from archcheck.keras.config import Config
    from archcheck.keras.layers.nested import Layer
    from archcheck.shapes.shape import Shape
    from archcheck.shapes.size import Dim

__all__: list[str] = []

_MERGE_MODES = ("sum", "mul", "ave", "concat")


def _check_layer(config: Config, name: str = "layer") -> None:
    if config.is_known(name) and is_layer(getattr(config, name)) is False:
        raise InvalidValue(argument=name, value=getattr(config, name), expected="a layer instance")


@arguments("Wrapper", "TimeDistributed")
def wrapper_arguments(config: Config) -> None:
    """layer is a layer instance."""
    _check_layer(config)


# TimeDistributed


def _moment(config: Config, x: Any) -> Shape:
    """What the wrapped layer sees: (batch, time, *rest) -> (batch, *rest).

    Raises:
        WrongInputCount: the layer is called on a list or dict.
        RankMismatch: there are fewer than 3 axes.
    """
    if config.keras == 2 and isinstance(x, (list, dict)):
        raise NotKnown("a TimeDistributed of several tensors is not modelled for Keras 2")
    x = one_tensor(config, x)
    if len(x) < 3:
        raise RankMismatch(layer=config.class_name, expected="at least 3", least=3, most=None, shape=x)
    return (x[0], *x[2:])


@output("TimeDistributed")
def time_distributed(config: Config, x: Shape) -> Any:
    """(batch, time, *rest) -> (batch, time, *what the layer gives for (batch, *rest)).

    Keras asks the wrapped layer for its shape and does not call it, so that its input spec is not checked here.

    Raises:
        RankMismatch: fewer than 3 axes.
        InvalidValue: the layer gives several outputs.
    Source: keras.src.layers.rnn.time_distributed, TimeDistributed.compute_output_shape.
    """
    layer = layer_argument(config)
    y = layer.output({"inputs": _checked_moment(config, layer, x)})
    if config.keras == 2 and isinstance(y, list):
        return [(shape[0], x[1], *shape[1:]) for shape in y]
    if not isinstance(y, tuple):
        raise InvalidValue(argument="layer", value=layer, expected="a layer with one output")
    return (y[0], x[1], *y[1:])


def _checked_moment(config: Config, layer: Layer, x: Any) -> Shape:
    """What the wrapped layer sees, if that is something that it can be asked about."""
    moment = _moment(config, x)
    name = name_of(layer)
    try:
        layer.check_input(moment, moment)
    except Failure as failure:
        # Whoever computes the shape of a convolution compares the ranks, and a model checks what comes in.
        if (
            config.keras == 2
            or getattr(layer, "is_model", False)
            or ("Conv" in name and "LSTM" not in name and type(failure) is RankMismatch)
        ):
            raise
        raise NotKnown(f"{name} in a TimeDistributed gets another shape than it takes") from None
    return moment


@weights("TimeDistributed")
def time_distributed_weights(config: Config, x: Shape) -> list[Weight]:
    """Those of the wrapped layer for one moment.

    Raises:
        MissingArgument: the layer is built from several shapes (attention).
    """
    layer = layer_argument(config)
    moment = _moment(config, x)
    _check_build(layer)
    if len(moment) == 2 and has_setting(layer, "units") and has_setting(layer, "return_sequences"):
        if is_undefined(moment[0]):  # a recurrent layer takes the batch for its features
            raise UndefinedSize(layer=name_of(layer), axis=0, shape=moment)
        raise NotKnown(f"{name_of(layer)} in a TimeDistributed gets no time of its own")
    moment = _checked_moment(config, layer, x)
    if not layer.is_builtin:
        layer.output({"inputs": moment})  # a class of the program makes its weights when its code runs
    return layer.weights({"inputs": moment})


def _check_build(layer: Layer) -> None:
    if layer.is_builtin and name_of(layer) in ("MultiHeadAttention", "GroupQueryAttention"):
        raise MissingArgument(callee=f"{name_of(layer)}.build", argument="value_shape")


@macs("TimeDistributed")
def time_distributed_macs(config: Config, x: Shape, y: Shape) -> Dim:
    """time * that of the wrapped layer."""
    once: Dim = layer_argument(config).macs((x[0], *x[2:]), (y[0], *y[2:]))
    return x[1] * once


# Bidirectional


@arguments("Bidirectional")
def bidirectional_arguments(config: Config) -> None:
    """layer is a recurrent layer; a backward_layer too, it goes the other way and returns the same things."""
    _check_layer(config)
    if config.values["backward_layer"] is not None:
        _check_layer(config, "backward_layer")
    check_choice(config, "merge_mode", _MERGE_MODES, optional=True, any_case=False)
    forward, backward = _known_layer(config, "layer"), _known_layer(config, "backward_layer")
    if forward is None or not forward.is_builtin:
        return
    if not has_setting(forward, "go_backwards"):
        raise InvalidValue(argument="layer", value=forward, expected="a recurrent layer")
    if config.values["backward_layer"] is None:
        if config.keras == 3 and _flag(forward, "go_backwards"):
            conflict = "Bidirectional with go_backwards"
            raise ConflictingArguments(arguments=("layer",), values=(forward,), conflict=conflict)
        return
    if backward is None or not backward.is_builtin:
        return
    if not has_setting(backward, "go_backwards"):
        raise InvalidValue(argument="backward_layer", value=backward, expected="a recurrent layer")
    if _differ(forward, backward, "go_backwards") is False:
        raise ConflictingArguments(
            arguments=("layer", "backward_layer"), values=(forward, backward), conflict="two layers of one direction"
        )
    for name in ("stateful", "return_sequences", "return_state"):
        if _differ(forward, backward, name):
            raise ConflictingArguments(
                arguments=("layer", "backward_layer"),
                values=(forward, backward),
                conflict=f"layers that differ in {name}",
            )


def _known_layer(config: Config, name: str) -> Layer | None:
    value = config.values[name]
    return value if not isinstance(value, Unknown) and is_layer(value) else None


def _flag(layer: Layer, name: str) -> Any:
    try:
        return setting(layer, name)
    except NotKnown:
        return None


def _differ(forward: Layer, backward: Layer, name: str) -> bool | None:
    one, other = _flag(forward, name), _flag(backward, name)
    return None if one is None or other is None else bool(one != other)


def _directions(config: Config) -> tuple[Layer, Layer]:
    forward = layer_argument(config)
    return forward, forward if config.backward_layer is None else layer_argument(config, "backward_layer")


@input_spec("Bidirectional")
def bidirectional_input(config: Config, built: Shape | None) -> InputSpec | None:
    """That of the wrapped layer: 3 axes for LSTM, GRU and SimpleRNN, no demand for RNN, rank + 3 for ConvLSTM."""
    layer = _known_layer(config, "layer")
    if layer is None or not layer.is_builtin or name_of(layer) == "RNN" or config.keras == 2:
        return None
    digits = [letter for letter in name_of(layer) if letter.isdigit()]
    return InputSpec(ndim=int(digits[0]) + 3 if digits else 3)


@output("Bidirectional")
def bidirectional(config: Config, x: Any, initial_state: Any = None) -> Any:
    """What the wrapped layer gives, the last axis doubled by merge_mode "concat", as two outputs with None.

    With return_state the states of the forward layer follow, twice: Keras takes the backward layer's for alike.

    Source: keras.src.layers.rnn.bidirectional, Bidirectional.compute_output_shape.
    """
    if config.keras == 2:
        return _both_directions(config, x, initial_state)
    x = one_tensor(config, x)
    forward = layer_argument(config)
    y = forward.output({"inputs": x})
    states: list[Any] = []
    if setting(forward, "return_state"):
        if not isinstance(y, list):
            raise NotKnown("the layer in this Bidirectional returns no states")
        y, states = y[0], y[1:]
    if not isinstance(y, tuple):
        raise NotKnown("the layer in this Bidirectional returns more than one tensor")
    if config.merge_mode == "concat":
        y = (*y[:-1], y[-1] * 2)
    outputs = [y] if config.merge_mode is not None else [y, y]
    return [*outputs, *states, *states] if len(outputs) == 2 or setting(forward, "return_state") else y


def _both_directions(config: Config, x: Any, initial_state: Any) -> Any:
    """What Keras 2 finds by running both layers; half of the states are for each of them.

    Raises:
        StateMismatch: there is an odd number of states.
    """
    if isinstance(x, list):
        x, initial_state = x[0], x[1:] or initial_state
    given = initial_state if isinstance(initial_state, list) else [] if initial_state is None else [initial_state]
    if len(given) % 2:
        raise StateMismatch(layer=config.class_name, expected="an even number of states", given=given)
    half = len(given) // 2
    found = []
    for layer, states in zip(_directions(config), (given[:half], given[half:]), strict=True):
        y = layer.output({"inputs": x, **({"initial_state": states} if states else {})})
        found.append(y if isinstance(y, list) else [y])
    (one, *states), (other, *more) = found
    if config.merge_mode is None:
        return [one, other, *states, *more]
    if config.merge_mode == "concat":
        merged = (*one[:-1], one[-1] + other[-1])
    elif one == other:
        merged = one
    else:
        raise NotKnown("the two directions of this Bidirectional have different shapes")
    return [merged, *states, *more] if states else merged


@weights("Bidirectional")
def bidirectional_weights(config: Config, x: Shape) -> list[Weight]:
    """Those of the forward layer, then those of the backward layer."""
    x = x[0] if config.keras == 2 and isinstance(x, list) else one_tensor(config, x)
    forward, backward = _directions(config)
    return [*forward.weights({"inputs": x}), *backward.weights({"inputs": x})]


@macs("Bidirectional")
def bidirectional_macs(config: Config, x: Shape, y: Any) -> Dim:
    """That of both layers."""
    forward, backward = _directions(config)
    there: Dim = forward.macs(x, forward.output({"inputs": x}))
    back: Dim = backward.macs(x, backward.output({"inputs": x}))
    return there + back


# SpectralNormalization


@arguments("SpectralNormalization")
def spectral_normalization_arguments(config: Config) -> None:
    """layer is a layer instance, power_iterations a positive number."""
    _check_layer(config)
    value = config.values["power_iterations"]
    if known(value) and (not isinstance(value, (int, float)) or value <= 0):
        raise InvalidValue(argument="power_iterations", value=value, expected="a positive integer")


@input_spec("SpectralNormalization")
def spectral_normalization_input(config: Config, built: Any) -> InputSpec | None:
    """After the first call, the last axis has the size that it had then."""
    if not isinstance(built, tuple) or not built:
        return None
    return InputSpec(min_ndim=1, axes={-1: built[-1]})


@output("SpectralNormalization")
def spectral_normalization(config: Config, x: Shape) -> Any:
    """What the wrapped layer gives."""
    layer = layer_argument(config)
    x = one_tensor(config, x)
    layer.check_input(x, x)
    return layer.output({"inputs": x})


@weights("SpectralNormalization")
def spectral_normalization_weights(config: Config, x: Shape) -> list[Weight]:
    """The kernel of the wrapped layer, vector_u (1, the kernel's last axis), then the layer's other weights.

    Raises:
        InvalidValue: the layer has neither `kernel` nor `embeddings`.
    """
    layer = layer_argument(config)
    x = one_tensor(config, x)
    _check_build(layer)
    layer.check_input(None, x)
    inner = layer.weights({"inputs": x})
    kernel = next((weight for weight in inner if weight.name in ("kernel", "embeddings")), None)
    if (not layer.is_builtin or getattr(layer, "is_model", False)) and kernel is None:
        raise NotKnown(f"whether {name_of(layer)} has a kernel isn't known")
    if kernel is None or has_setting(layer, "return_sequences"):
        raise InvalidValue(argument="layer", value=layer, expected="a layer with a kernel or embeddings")
    rest = [weight for weight in inner if weight is not kernel]
    vector = Weight("vector_u", (1, kernel.shape[-1]), trainable=False)
    return [kernel, *rest, vector] if config.keras == 2 else [kernel, vector, *rest]


@macs("SpectralNormalization")
def spectral_normalization_macs(config: Config, x: Shape, y: Any) -> Dim:
    """That of the wrapped layer: the kernel is normalized in training only."""
    inner: Dim = layer_argument(config).macs(x, y)
    return inner
