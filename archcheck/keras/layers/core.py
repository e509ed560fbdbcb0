"""The core layers: products with a kernel, look-ups in a table, and those that only pass their input on."""

from __future__ import annotations

from archcheck.keras.failures import (
    BadShape,
    ConflictingArguments,
    InvalidValue,
    MissingArgument,
    RankMismatch,
    WrongDtype,
)
from archcheck.keras.layers.checks import (
    check_conversion,
    check_identifiers,
    check_integer,
    check_number,
    initialized,
    known,
    number,
    required_size,
    size_of,
)
from archcheck.keras.layers.engine import compute_dtype
from archcheck.keras.layers.low_rank import with_low_rank
from archcheck.keras.layers.passing import data_dtype, float_dtype, number_dtype, passed_dtype
from archcheck.keras.layers.registry import InputSpec, Weight, arguments, dtype, input_spec, macs, output, weights
from archcheck.shapes.shape import number_of_elements
from archcheck.shapes.size import at_least

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from archcheck.keras.config import Config
    from archcheck.shapes.shape import Shape
    from archcheck.shapes.size import Dim

_EMBEDDINGS = ("Embedding", "ReversibleEmbedding")

dtype("Identity")(passed_dtype)
dtype("ActivityRegularization")(float_dtype)


# Dense


@arguments("Dense")
def dense_arguments(config: Config) -> None:
    """`units` is a positive int; in Keras 2 what int() takes, and 0 too.

    Source: keras.src.layers.core.dense, Dense.__init__.
    """
    if config.keras == 2:
        check_conversion(config, "units", least=0)
    else:
        check_integer(config, "units")
    check_identifiers(config)


def _units(config: Config) -> Dim:
    return int(config.units) if config.keras == 2 and known(config.values["units"]) else size_of(config, "units")


@input_spec("Dense")
def dense_input(config: Config, built: Shape | None) -> InputSpec:
    """At least two axes; once built, the same last one."""
    return InputSpec(min_ndim=2, axes={} if built is None else {-1: built[-1]})


@output("Dense")
def dense(config: Config, x: Shape) -> Shape:
    """(batch, ..., features) -> (batch, ..., units).

    Raises:
        UndefinedSize: the last axis is None.
    Source: Keras API, Dense, "Output shape".
    """
    required_size(config, x, -1)
    return (*x[:-1], _units(config))


@weights("Dense")
def dense_weights(config: Config, x: Shape) -> list[Weight]:
    """Kernel (features, units), bias (units,)."""
    units = _units(config)
    bias = [Weight("bias", (units,))] if config.use_bias else []
    made = initialized(config, [Weight("kernel", (required_size(config, x, -1), units)), *bias])
    return with_low_rank(config, made)


@macs("Dense")
def dense_macs(config: Config, x: Shape, y: Shape) -> Dim:
    """One for each output value and input feature: y * features."""
    return number_of_elements(y[1:]) * x[-1]


# Embedding


@arguments(*_EMBEDDINGS)
def embedding_arguments(config: Config) -> None:
    """Both sizes are positive ints, and no bools; Keras 2 only compares them with 0 here.

    Source: keras.src.layers.core.embedding, Embedding.__init__.
    """
    for name in ("input_dim", "output_dim"):
        if config.keras == 2:
            check_number(config, name, least=1)
        else:
            check_integer(config, name, booleans=False)
    check_identifiers(config)


@output("Embedding")
def embedding(config: Config, x: Shape) -> Shape:
    """(...) -> (..., output_dim).

    Source: Keras API, Embedding, "Output shape".
    """
    return (*x, size_of(config, "output_dim"))


@dtype("Embedding")
def embedding_dtype(config: Config, dtypes: Any) -> Any:
    """The compute dtype; in Keras 2 `mask_zero` compares the input with 0, and booleans can't be.

    Raises:
        WrongDtype: they are.
    """
    if config.keras == 2 and dtypes == "bool" and config.mask_zero:
        raise WrongDtype(layer="Embedding", dtype=dtypes, expected="int32")
    return compute_dtype(config)


@weights("Embedding")
def embedding_weights(config: Config, x: Shape) -> list[Weight]:
    """Embeddings (input_dim, output_dim)."""
    table = Weight("embeddings", (size_of(config, "input_dim"), size_of(config, "output_dim")))
    return with_low_rank(config, initialized(config, [table]), "embeddings")


@output("ReversibleEmbedding")
def reversible_embedding(config: Config, x: Shape, reverse: bool = False) -> Shape:
    """(...) -> (..., output_dim); with reverse (..., features) -> (..., input_dim), and features is not looked at.

    Source: keras.src.layers.core.reversible_embedding, compute_output_spec.
    """
    return (*x[:-1], size_of(config, "input_dim")) if reverse else embedding(config, x)


@weights("ReversibleEmbedding")
def reversible_embedding_weights(config: Config, x: Shape) -> list[Weight]:
    """Embeddings (input_dim, output_dim), and without tie_weights reverse_embeddings (output_dim, input_dim)."""
    rows, columns = size_of(config, "input_dim"), size_of(config, "output_dim")
    reverse = [] if config.tie_weights else [Weight("reverse_embeddings", (columns, rows))]
    return [*embedding_weights(config, x), *reverse]


@macs("ReversibleEmbedding")
def reversible_embedding_macs(config: Config, x: Shape, y: Shape) -> Dim:
    """In reverse, which the rank of the output tells, one for each logit and feature; a look-up costs none."""
    return number_of_elements(y[1:]) * x[-1] if len(y) == len(x) else 0


# What passes its input on


@arguments("Activation")
def activation_arguments(config: Config) -> None:
    """`activation` is the name of one, a function or None."""
    check_identifiers(config)


@arguments("Masking", "Identity")
def passing_arguments(config: Config) -> None:
    """The activity regularizer is all that could be refused."""
    check_identifiers(config)


@arguments("ActivityRegularization")
def activity_regularization_arguments(config: Config) -> None:
    """l1 and l2 are finite and not negative, which Keras 2 does not ask; None counts as 0.

    Source: keras.src.regularizers, L1L2 and validate_float_arg.
    """
    for name in ("l1", "l2") if config.keras == 3 else ():
        value = config.values[name]
        if known(value) and value is not None and not _is_penalty(value):
            raise InvalidValue(argument=name, value=value, expected="a non-negative number")


def _is_penalty(value: Any) -> bool:
    return isinstance(value, (int, float)) and 0 <= value < float("inf")


@output("Activation")
def activation(config: Config, x: Shape) -> Shape:
    """The input's shape.

    Raises:
        RankMismatch: in Keras 2, softmax of a tensor with one axis.
    """
    if config.keras == 2 and len(x) < 2 and config.values["activation"] == "softmax":
        raise RankMismatch(layer="Activation", expected="at least 2", least=2, most=None, shape=x)
    return x


@output("ActivityRegularization", "Identity", "Masking")
def passed_on(config: Config, x: Any) -> Any:
    """The input's shape; for `Identity`, of any structure of tensors."""
    return x


@dtype("Activation")
def activation_dtype(config: Config, dtypes: Any) -> Any:
    """In Keras 2 only the linear functions take whole numbers."""
    whole = config.activation in (None, "linear", "relu", "ReLU", "relu6") or not isinstance(config.activation, str)
    return (data_dtype if whole else float_dtype)(config, dtypes)


@dtype("Masking")
def masking_dtype(config: Config, dtypes: Any) -> Any:
    """In Keras 2 the mask value is compared with the input, and has to be of its kind."""
    if isinstance(config.mask_value, float):
        return float_dtype(config, dtypes)
    return (data_dtype if isinstance(config.mask_value, bool) else number_dtype)(config, dtypes)


# Inputs


@arguments("InputLayer")
def input_layer_arguments(config: Config) -> None:
    """Either `shape`, a tuple of non-negative ints and Nones, or `batch_shape`, such a one with the batch in front.

    Raises:
        BadShape: one of them isn't that.
        MissingArgument, ConflictingArguments: neither or both are given, or batch_size beside batch_shape.
    Source: keras.src.layers.core.input_layer, InputLayer; keras.src.backend.common.variables, standardize_shape.
    """
    if config.keras != 3 or config.values.get("input_tensor") is not None:
        return
    shape = config.values.get("input_shape", config.values["shape"])
    batch_shape = config.values.get("batch_input_shape", config.values["batch_shape"])
    batch_size = config.values["batch_size"]
    if known(batch_shape) and batch_shape is not None:
        for name, value in (("shape", shape), ("batch_size", batch_size)):
            if known(value) and value is not None:
                raise ConflictingArguments(
                    arguments=(name, "batch_shape"), values=(value, batch_shape), conflict=f"{name} with batch_shape"
                )
        check_shape("batch_shape", batch_shape)
    if shape is None and batch_shape is None:
        raise MissingArgument(callee="InputLayer", argument="shape", raises="ValueError")
    if known(shape) and shape is not None:
        check_shape("shape", shape)
    if batch_shape is None and batch_size is not None:
        check_shape("batch_size", (batch_size,))


def check_shape(name: str, value: Any) -> None:
    """A value is a list or tuple of non-negative ints and Nones.

    Raises:
        BadShape: it isn't.
    """
    if isinstance(value, (int, float, str, bytes)):
        raise BadShape(argument=name, value=value)
    if not isinstance(value, (list, tuple)):
        return
    for item in value:
        size = number(item)
        if item is not None and (known(item) if size is None else at_least(size, 0) is False):
            raise BadShape(argument=name, value=value)
