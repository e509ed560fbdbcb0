"""Attention: queries that look values up by keys, in one head or several."""

from __future__ import annotations

from archcheck.interpreter.values import Unknown
from archcheck.keras.failures import (
    AxisOutOfRange,
    ConflictingArguments,
    ContractionMismatch,
    FeatureSizeMismatch,
    InvalidValue,
    MissingArgument,
    NeedsList,
    RankMismatch,
    WrongInputCount,
)
from archcheck.keras.layers.checks import (
    check_choice,
    check_fraction,
    check_identifiers,
    check_integer,
    check_number,
    check_seed,
    known,
    required_size,
    size_of,
)
from archcheck.keras.layers.registry import Weight, arguments, macs, output, weights
from archcheck.shapes.failures import NotKnown
from archcheck.shapes.shape import number_of_elements
from archcheck.shapes.size import equals, is_undefined

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from archcheck.keras.config import Config
    from archcheck.shapes.shape import Shape
    from archcheck.shapes.size import Dim

__all__: list[str] = []

_PLAIN = ("Attention", "AdditiveAttention")
_HEADS = ("MultiHeadAttention", "GroupQueryAttention")


# Attention, AdditiveAttention


@arguments(*_PLAIN)
def attention_arguments(config: Config) -> None:
    """score_mode is "dot" or "concat", dropout a number; a seed is looked at where there is dropout."""
    if config.keras == 3:  # Keras 2 looks at score_mode alone
        check_number(config, "dropout")
        if "seed" in config.values and known(config.values["dropout"]) and config.values["dropout"] > 0:
            check_seed(config)
    if "score_mode" in config.values:
        check_choice(config, "score_mode", ("dot", "concat"), any_case=False)


def _pair(config: Config, x: Any) -> list[Shape]:
    """The shapes of query, value and key (the value where no key is given).

    Raises:
        NeedsList: the layer is called on something else than a list.
        WrongInputCount: there are not 2 or 3 tensors.
    """
    if not isinstance(x, list):
        raise NeedsList(layer=config.class_name, count=1)
    if not 2 <= len(x) <= 3:
        raise WrongInputCount(layer=config.class_name, expected=2, given=len(x))
    return x if len(x) == 3 else [*x, x[1]]


@output(*_PLAIN)
def attention(config: Config, x: list[Shape], mask: Any = None, return_attention_scores: Any = False) -> Any:
    """[query (*batch, Tq, dim), value (*batch, Tv, dim), key] -> (*batch, Tq, the value's dim).

    With return_attention_scores, a list of that and (*batch, Tq, Tv).

    Keras compares none of the sizes before the model runs.

    Raises:
        NeedsList, WrongInputCount: not a list of 2 or 3 tensors.
        InvalidValue: a mask that is no list of 2 or 3.
        RankMismatch: the value has no axis, or the key fewer than 2 with scores.
    Source: keras.src.layers.attention.attention, Attention.compute_output_spec.
    """
    query, value, key = _pair(config, x)
    if config.keras == 2:
        if "dropout" in config.values:
            check_number(config, "dropout")
        _check_products(config, query, value, key)
    if isinstance(mask, Unknown) or isinstance(return_attention_scores, Unknown):
        raise NotKnown("an argument of this attention isn't known")
    if mask is not None and (not isinstance(mask, list) or not 2 <= len(mask) <= 3):
        raise InvalidValue(argument="mask", value=mask, expected="a list of the query's mask and the value's mask")
    if not value:
        raise RankMismatch(layer=config.class_name, expected="at least 1", least=1, most=None, shape=value)
    result = (*query[:-1], value[-1])
    if not return_attention_scores:
        return result
    if len(key) < 2:
        raise RankMismatch(layer=config.class_name, expected="at least 2", least=2, most=None, shape=key)
    return [result, (*query[:-1], key[-2])]


def _check_products(config: Config, query: Shape, value: Shape, key: Shape) -> None:
    """Keras 2 multiplies when it is called: the query's features meet the key's, the scores the value's time.

    Raises:
        ContractionMismatch: they differ.
        NotKnown: there are other axes than (batch, time, features).
    """
    if not len(query) == len(value) == len(key) == 3:
        raise NotKnown("attention on other tensors than (batch, time, features) is not modelled for Keras 2")
    added = config.class_name == "AdditiveAttention" or config.get("score_mode", "dot") != "dot"
    one, other = query[-1], key[-1]
    if not (added and (one == 1 or other == 1)) and equals(one, other) is False:
        raise ContractionMismatch(operation=config.class_name, shapes=(query, key), axes=(2, 2))
    if equals(key[1], value[1]) is False:
        raise ContractionMismatch(operation=config.class_name, shapes=(key, value), axes=(1, 1))


@weights("Attention")
def attention_weights(config: Config, x: list[Shape]) -> list[Weight]:
    """scale () with use_scale, concat_score_weight () with score_mode "concat"."""
    _pair(config, x)
    made = [Weight("scale", ())] if config.use_scale else []
    return [*made, Weight("concat_score_weight", ())] if config.get("score_mode", "dot") == "concat" else made


@weights("AdditiveAttention")
def additive_attention_weights(config: Config, x: list[Shape]) -> list[Weight]:
    """scale (dim of the query; of the value in Keras 2) with use_scale."""
    query = _pair(config, x)[0 if config.keras == 3 else 1]
    if not query:
        raise RankMismatch(layer=config.class_name, expected="at least 1", least=1, most=None, shape=query)
    return [Weight("scale", (required_size(config, query, -1),))] if config.use_scale else []


@macs(*_PLAIN)
def attention_macs(config: Config, x: list[Shape], y: Any) -> Dim:
    """Tq * Tv * (dim of the query + dim of the value): the scores and the weighted sum."""
    query, value, key = _pair(config, x)
    return number_of_elements(query[1:-1]) * key[-2] * (query[-1] + value[-1])


# MultiHeadAttention, GroupQueryAttention


def _check_flash(config: Config) -> None:
    if "flash_attention" not in config.values:
        return
    if not config.is_known("flash_attention") or not config.is_known("dropout") or not config.flash_attention:
        return
    check_number(config, "dropout")
    if config.dropout > 0:
        raise ConflictingArguments(
            arguments=("flash_attention", "dropout"),
            values=(config.flash_attention, config.dropout),
            conflict="flash_attention with dropout",
        )


@arguments("MultiHeadAttention")
def multi_head_attention_arguments(config: Config) -> None:
    """num_heads and key_dim are positive integers, value_dim and sliding_window such or None, output_shape a shape."""
    if config.keras == 2:  # which looks at nothing else here
        check_identifiers(config)
        return
    check_integer(config, "num_heads")
    check_integer(config, "key_dim")
    if config.values["value_dim"] is not None:
        check_integer(config, "value_dim")
    shape = config.values["output_shape"]
    if known(shape) and shape and not isinstance(shape, (int, list, tuple, str, dict)):
        raise InvalidValue(argument="output_shape", value=shape, expected="an integer or a tuple of integers")
    axes = config.values["attention_axes"]
    if known(axes) and axes and not isinstance(axes, (int, list, tuple)):
        raise InvalidValue(argument="attention_axes", value=axes, expected="an integer or a tuple of integers")
    if config.values.get("sliding_window") is not None:
        check_integer(config, "sliding_window")
    check_identifiers(config)
    _check_flash(config)


@arguments("GroupQueryAttention")
def grouped_query_attention_arguments(config: Config) -> None:
    """num_query_heads is a multiple of num_key_value_heads; head_dim is positive."""
    heads, groups = config.values["num_query_heads"], config.values["num_key_value_heads"]
    for name in ("num_query_heads", "num_key_value_heads", "head_dim"):
        value = config.values[name]
        if known(value) and not isinstance(value, (int, float)) and not (name == "head_dim" and _is_numeral(value)):
            raise InvalidValue(argument=name, value=value, expected="a positive integer")
    if known(groups) and groups == 0:
        raise InvalidValue(argument="num_key_value_heads", value=groups, expected="a positive integer")
    if known(heads) and known(groups) and heads % groups != 0:
        raise ConflictingArguments(
            arguments=("num_query_heads", "num_key_value_heads"),
            values=(heads, groups),
            conflict="num_query_heads that is no multiple of num_key_value_heads",
        )
    size = config.values["head_dim"]
    if known(size) and float(size) <= 0:
        raise InvalidValue(argument="head_dim", value=size, expected="a positive integer")
    if config.values.get("sliding_window") is not None:
        check_integer(config, "sliding_window")
    check_identifiers(config)
    _check_flash(config)


def _is_numeral(value: Any) -> bool:
    """Whether a string is what Python's float takes; Keras only divides by the root of head_dim here."""
    return isinstance(value, str) and value.strip().isdigit()


def _three(config: Config, query: Any, value: Any, key: Any) -> tuple[Shape, Shape, Shape]:
    """The shapes of query, value and key; the key is the value where none is given.

    Raises:
        MissingArgument: no value is given.
        WrongInputCount: a list of tensors stands for one.
    """
    if value is None:
        raise MissingArgument(callee=config.class_name, argument="value")
    key = value if key is None else key
    for shape in (query, value, key):
        if isinstance(shape, (list, dict)):
            raise WrongInputCount(layer=config.class_name, expected=1, given=len(shape))
        if not isinstance(shape, tuple):
            raise NotKnown("a tensor of this attention isn't known")
        if len(shape) < 2:
            raise NotKnown("attention on tensors with fewer than 2 axes is not modelled")
    return query, value, key


def _differs(a: Dim, b: Dim) -> bool:
    """Whether Keras 3 finds two sizes different: None differs from every number."""
    one, other = is_undefined(a), is_undefined(b)
    if one is None or other is None:
        return False
    return equals(a, b) is False if not one and not other else one != other


def _check_value_and_key(config: Config, value: Shape, key: Shape) -> None:
    """value and key agree in all axes but the batch and the last.

    Raises:
        RankMismatch, FeatureSizeMismatch: they don't.
    """
    if len(value) != len(key):
        rank = len(value)
        raise RankMismatch(layer=config.class_name, expected=str(rank), least=rank, most=rank, shape=key)
    for axis in range(1, len(value) - 1):
        differs = _differs(value[axis], key[axis]) if config.keras == 3 else equals(value[axis], key[axis]) is False
        if differs:
            raise FeatureSizeMismatch(layer=config.class_name, axis=axis, expected=value[axis], shape=key)


def _check_dropout(config: Config) -> None:
    """The Dropout inside is made with the weights: its rate is from 0 to 1, and a seed is looked at if it isn't 0."""
    check_fraction(config, "dropout")
    if config.keras == 3 and known(config.values["dropout"]) and config.values["dropout"] > 0:
        check_seed(config)


def _projection(config: Config, kernel: Shape, bias: Shape) -> list[Weight]:
    made = [Weight("kernel", kernel)]
    return [*made, Weight("bias", bias)] if config.use_bias else made


@output("MultiHeadAttention")
def multi_head_attention(
    config: Config, query: Shape, value: Any = None, key: Any = None, return_attention_scores: Any = False
) -> Any:
    """Query (batch, *T, dim) -> (batch, *T, dim), or (batch, *T, *output_shape).

    With return_attention_scores, a list of that and (batch, num_heads, T, T): Keras takes the query's length for the
    value's too before the model runs.

    Raises:
        RankMismatch, FeatureSizeMismatch: value and key differ in another axis than the last.
    Source: keras.src.layers.attention.multi_head_attention, MultiHeadAttention.compute_output_spec.
    """
    query, value, key = _three(config, query, value, key)
    _check_value_and_key(config, value, key)
    if isinstance(return_attention_scores, Unknown):
        raise NotKnown("return_attention_scores isn't known")
    result = (*query[:-1], *_output_sizes(config, query))
    if not return_attention_scores:
        return result
    if config.keras == 2:
        if len(query) != 3 or config.attention_axes is not None:
            raise NotKnown("the scores of attention over several axes are not modelled for Keras 2")
        return [result, (query[0], config.size("num_heads"), query[1], key[1])]
    return [result, (query[0], config.size("num_heads"), query[1], query[1])]


def _output_sizes(config: Config, query: Shape) -> Shape:
    shape = config.output_shape
    if not shape:
        return (query[-1],)
    sizes = (shape,) if isinstance(shape, int) else tuple(shape)
    for size in sizes:
        if not isinstance(size, (int, Unknown)) or (isinstance(size, int) and size < 0):
            raise InvalidValue(argument="output_shape", value=shape, expected="an integer or a tuple of integers")
    return tuple(size.size if isinstance(size, Unknown) else size for size in sizes)


@weights("MultiHeadAttention")
def multi_head_attention_weights(config: Config, query: Shape, value: Any = None, key: Any = None) -> list[Weight]:
    """Kernels and biases of the projections of query, key, gate, value and output.

    Query and key have (dim, heads, key_dim), value and, with use_gate, gate (dim, heads, value_dim), the output
    (heads, value_dim, *output_shape); a bias has the shape without the axes that are summed over.

    Raises:
        RankMismatch, FeatureSizeMismatch: value and key differ in another axis than the last.
        UndefinedSize: a last axis is None.
        AxisOutOfRange: an attention axis that the value does not have.
        InvalidValue: a dropout that is none.
    """
    query, value, key = _three(config, query, value, key)
    _check_value_and_key(config, value, key)
    heads, key_dim = size_of(config, "num_heads"), size_of(config, "key_dim")
    value_dim = key_dim if config.value_dim is None else size_of(config, "value_dim")
    if config.keras == 2 and (0 in (heads, key_dim) or len(query) != len(value)):
        raise NotKnown("attention without heads, or over tensors of different ranks, is not modelled for Keras 2")
    sizes = _output_sizes(config, query)
    dims = [required_size(config, shape, -1) for shape in (query, key, value)]
    made = [
        *_projection(config, (dims[0], heads, key_dim), (heads, key_dim)),
        *_projection(config, (dims[1], heads, key_dim), (heads, key_dim)),
    ]
    if config.get("use_gate", False):
        made += _projection(config, (dims[0], heads, value_dim), (heads, value_dim))
    made += _projection(config, (dims[2], heads, value_dim), (heads, value_dim))
    _check_attention_axes(config, len(value) + 1)
    _check_dropout(config)
    return [*made, *_projection(config, (heads, value_dim, *sizes), sizes)]


def _check_attention_axes(config: Config, rank: int) -> None:
    """The axes are within the projected value, which has one more than the value."""
    if not config.is_known("attention_axes") or config.attention_axes is None:
        return
    axes = config.attention_axes
    for axis in axes if isinstance(axes, (list, tuple)) else (axes,):
        if not isinstance(axis, int):
            raise InvalidValue(argument="attention_axes", value=axes, expected="an integer or a tuple of integers")
        found = axis if axis >= 0 else rank - 1 + axis
        if not -rank <= found < rank:
            raise AxisOutOfRange(axis=axis, rank=rank - 1, argument="attention_axes")


@macs("MultiHeadAttention")
def multi_head_attention_macs(config: Config, query: Shape, y: Any, value: Any = None, key: Any = None) -> Dim:
    """The projections, Tq * dim * heads * key_dim and so on, and Tq * Tv * heads * (key_dim + value_dim).

    Value and key are taken for the query's like where they aren't given.
    """
    value = query if value is None else value
    key = value if key is None else key
    heads, key_dim = config.size("num_heads"), config.size("key_dim")
    value_dim = key_dim if config.value_dim is None else config.size("value_dim")
    queries, values = number_of_elements(query[1:-1]), number_of_elements(value[1:-1])
    projected = queries * query[-1] * key_dim + values * key[-1] * key_dim + values * value[-1] * value_dim
    if config.get("use_gate", False):
        projected = projected + queries * query[-1] * value_dim
    attended = queries * values * (key_dim + value_dim)
    written = queries * value_dim * number_of_elements(_output_sizes(config, query))
    total: Dim = heads * (projected + attended + written)
    return total


@output("GroupQueryAttention")
def grouped_query_attention(
    config: Config, query: Shape, value: Any = None, key: Any = None, return_attention_scores: Any = False
) -> Any:
    """Query (batch, Tq, dim) -> (batch, Tq, dim); with scores [that, (batch, num_query_heads, Tq, Tk)].

    Raises:
        FeatureSizeMismatch: query and value differ in the last axis, or value and key in another one.
    Source: keras.src.layers.attention.grouped_query_attention, GroupedQueryAttention.compute_output_spec.
    """
    query, value, key = _three(config, query, value, key)
    if _differs(query[-1], value[-1]):
        raise FeatureSizeMismatch(layer=config.class_name, axis=len(value) - 1, expected=query[-1], shape=value)
    _check_value_and_key(config, value, key)
    if isinstance(return_attention_scores, Unknown):
        raise NotKnown("return_attention_scores isn't known")
    if not return_attention_scores:
        return query
    return [query, (query[0], config.size("num_query_heads"), query[1], key[1])]


@weights("GroupQueryAttention")
def grouped_query_attention_weights(config: Config, query: Shape, value: Any = None, key: Any = None) -> list[Weight]:
    """Kernels and biases of the projections of query, key, gate, value and output.

    Query and, with use_gate, gate have (dim, query heads, head_dim), key and value (dim, key/value heads, head_dim),
    the output (query heads, head_dim, dim).

    Raises:
        RankMismatch: a tensor has fewer than 3 axes.
        UndefinedSize: a last axis is None.
        InvalidValue: numbers that aren't whole or are negative; a dropout that is none.
    """
    query, value, key = _three(config, query, value, key)
    size = size_of(config, "head_dim")
    heads, groups = size_of(config, "num_query_heads"), size_of(config, "num_key_value_heads")
    made = _grouped_projection(config, query, heads, size)
    made += _grouped_projection(config, key, groups, size)
    if config.get("use_gate", False):
        made += _grouped_projection(config, query, heads, size)
    made += _grouped_projection(config, value, groups, size)
    _check_dropout(config)
    dim = required_size(config, query, -1)
    return [*made, *_projection(config, (heads, size, dim), (dim,))]


def _grouped_projection(config: Config, shape: Shape, heads: Dim, size: Dim) -> list[Weight]:
    """Axis 2 is the one that Keras sums over, whatever the rank; an axis beyond it gives the bias a 1."""
    if len(shape) < 3:
        raise RankMismatch(layer=config.class_name, expected="3", least=3, most=3, shape=shape)
    kernel = (required_size(config, shape, 2), heads, size)
    return _projection(config, kernel, (heads, size, *(1,) * (len(shape) - 3)))


@macs("GroupQueryAttention")
def grouped_query_attention_macs(config: Config, query: Shape, y: Any, value: Any = None, key: Any = None) -> Dim:
    """The projections, Tq * dim * query heads * head_dim and so on, and 2 * Tq * Tk * query heads * head_dim."""
    value = query if value is None else value
    key = value if key is None else key
    size: Dim = config.size("head_dim")
    heads, groups = config.size("num_query_heads"), config.size("num_key_value_heads")
    gates = 3 if config.get("use_gate", False) else 2  # query, output, and the gate
    projected = gates * query[1] * query[-1] * heads + value[1] * (key[-1] + value[-1]) * groups
    total: Dim = size * (projected + 2 * query[1] * value[1] * heads)
    return total
