"""Neural networks: activations, losses, normalization, encodings, attention."""

from __future__ import annotations

from archcheck.graph.tensor import Spec
from archcheck.keras.failures import FeatureSizeMismatch, InvalidValue, MergeMismatch, TensorFlowOnKerasTensor
from archcheck.keras.ops.dtypes import result_type, standard
from archcheck.keras.ops.operands import check_rank, raising, shape_of, size_of, tensor
from archcheck.keras.ops.registry import op
from archcheck.shapes.certainty import axis_index, axis_indices, below, differ, is_indivisible, undefined_size
from archcheck.shapes.failures import AxisOutOfRange, IndexOutOfRange, NotKnown
from archcheck.shapes.size import is_undefined

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from archcheck.keras.ops.registry import Axis, Call, Operand
    from archcheck.shapes.shape import Shape
    from archcheck.shapes.size import Dim

__all__ = ["alike", "indexed", "layout_of"]


@op(
    "celu", "elu", "gelu", "hard_shrink", "hard_sigmoid", "hard_silu", "hard_swish", "hard_tanh", "leaky_relu",
    "log_sigmoid", "mish", "relu", "relu6", "selu", "sigmoid", "silu", "soft_shrink", "softplus", "softsign",
    "sparse_plus", "sparse_sigmoid", "squareplus", "swish", "tanh_shrink", "threshold", "linear",
)  # fmt: skip
def activation(call: Call, x: Operand) -> Spec:
    """The same shape and dtype. Source: keras.src.ops.nn, Relu and its kin."""
    if call.name == "mish" and call.symbolic:  # it hands the tensor to TensorFlow
        raise TensorFlowOnKerasTensor(function="mish", counterpart=None)
    x = tensor(x, call)
    return Spec(x.shape, x.dtype)


@op("softmax", "log_softmax", "sparsemax")
def softmax(call: Call, x: Operand, axis: Axis = -1) -> Spec:
    """The same shape; the axes have to be there. Raises AxisOutOfRange. Source: keras.src.ops.nn, Softmax."""
    x = tensor(x, call)
    if axis is not None:
        axis_indices(axis, len(shape_of(x, call)))
    if call.name == "sparsemax" and not isinstance(axis, int):
        raise raising(InvalidValue(argument="axis", value=axis, expected="an integer"), "TypeError")
    return Spec(x.shape, x.dtype)


def indexed(shape: Shape, axis: int, argument: str = "axis") -> int:
    """`axis_index` where Keras indexes the shape itself, and Python raises."""
    try:
        return axis_index(axis, len(shape), argument)
    except AxisOutOfRange as failure:
        raise raising(failure, "IndexError") from None


@op("glu")
def glu(call: Call, x: Operand, axis: int = -1) -> Spec:
    """Half of an axis. Raises IndexOutOfRange where it is odd. Source: keras.src.ops.nn, Glu."""
    x = tensor(x, call)
    shape = shape_of(x, call)
    place = indexed(shape, axis)
    size = shape[place]
    if is_indivisible(size, 2):
        raise IndexOutOfRange(axis=place, index=2, size=size, shape=shape, operation="split")
    return Spec((*shape[:place], undefined_size(size, exact=size // 2), *shape[place + 1 :]), x.dtype)


@op("one_hot")
def one_hot(call: Call, x: Operand, num_classes: Any, axis: int = -1, dtype: Any = None) -> Spec:
    """A new axis with a one in the place that each number names. Raises AxisOutOfRange. Source: keras.src.ops.nn."""
    name = standard(dtype, call.floatx)
    shape = shape_of(tensor(x, call), call)
    return Spec(_encoded(shape, num_classes, axis, call), name)


def _encoded(shape: Shape, num_classes: Any, axis: int, call: Call) -> Shape:
    """The shape with an axis of classes put in: at the end for -1, else before an axis that there is."""
    classes = size_of(num_classes, "num_classes")
    if below(classes, 0):
        raise InvalidValue(argument="num_classes", value=num_classes, expected="a number that isn't negative")
    if not call.symbolic and not -1 <= axis <= len(shape):
        raise NotKnown("an axis that TensorFlow looks at only when it runs")
    if axis != -1 and call.symbolic and not 0 <= axis < len(shape):
        raise AxisOutOfRange(axis=axis, rank=len(shape))
    place = len(shape) if axis == -1 else axis
    return (*shape[:place], classes, *shape[place:])


@op("multi_hot")
def multi_hot(call: Call, inputs: Operand, num_classes: Any = None, axis: int = -1, dtype: Any = None) -> Spec:
    """A one for every number that occurs; the axis of the numbers is gone.

    Symbolic Keras keeps the dtype of the input. Source: keras.src.ops.nn, MultiHot.
    """
    if num_classes is None:
        raise InvalidValue(argument="num_classes", value=None, expected="an integer")
    name = standard(dtype, call.floatx)
    inputs = tensor(inputs, call, "inputs")
    encoded = _encoded(shape_of(inputs, call), num_classes, axis, call)
    if call.symbolic:
        name = inputs.dtype
        shape = (encoded[-1],) if len(encoded) == 2 else (encoded[0], *encoded[2:])
    else:
        gone = 1 if len(encoded) > 2 else 0
        shape = (*encoded[:gone], *encoded[gone + 1 :])
    return Spec(shape, name)


# Losses


def alike(a: Shape, b: Shape) -> bool:
    """Whether two shapes are equal to Python: None is equal to None, and to no number."""
    if len(a) != len(b):
        return False
    for x, y in zip(a, b, strict=True):
        if differ(x, y) or {is_undefined(x), is_undefined(y)} == {True, False}:
            return False
    return True


@op("binary_crossentropy", "categorical_crossentropy")
def crossentropy(call: Call, target: Operand, output: Operand) -> Spec:
    """A loss for each element, or for each vector of the last axis.

    Raises:
        MergeMismatch: target and output have different shapes; None and a number differ too on symbolic tensors.
        RankMismatch: they have no axes.
    Source: keras.src.ops.nn, BinaryCrossentropy, CategoricalCrossentropy.
    """
    target, output = tensor(target, call, "target"), tensor(output, call, "output")
    labels, shape = shape_of(target, call), shape_of(output, call)
    refused = not alike(labels, shape) if call.symbolic else _differ_somewhere(labels, shape)
    if refused:
        raise MergeMismatch(layer=call.name, shapes=(labels, shape))
    if call.name == "binary_crossentropy":
        return Spec(shape, output.dtype)
    check_rank(call.name, shape, 1, None)
    return Spec(shape[:-1], output.dtype)


def _differ_somewhere(a: Shape, b: Shape) -> bool:
    """Whether two shapes certainly differ."""
    return len(a) != len(b) or any(differ(x, y) for x, y in zip(a, b, strict=True))


@op("sparse_categorical_crossentropy")
def sparse_crossentropy(call: Call, target: Operand, output: Operand, axis: int = -1) -> Spec:
    """A loss for each label; labels have the shape of the output without the classes, or a last axis of 1 more.

    Raises:
        MergeMismatch: labels of another shape.
        AxisOutOfRange: there is no such axis.
    Source: keras.src.ops.nn, SparseCategoricalCrossentropy.
    """
    target, output = tensor(target, call, "target"), tensor(output, call, "output")
    labels, shape = shape_of(target, call), shape_of(output, call)
    check_rank(call.name, shape, 1, None)
    place = axis_index(axis, len(shape))
    if len(labels) == len(shape) and labels[-1] == 1:
        labels = labels[:-1]
    rest = (*shape[:place], *shape[place + 1 :])
    refused = not alike(labels, rest) if call.symbolic else _differ_somewhere(labels, rest)
    if refused:
        raise MergeMismatch(layer=call.name, shapes=(shape_of(target, call), shape))
    return Spec(rest, output.dtype)


@op("ctc_loss")
def ctc_loss(call: Call, target: Operand, output: Operand, target_length: Operand, output_length: Operand) -> Spec:
    """A loss for each sequence. Raises MergeMismatch where batches differ. Source: keras.src.ops.nn, CTCLoss."""
    shapes = [shape_of(tensor(x, call), call) for x in (target, output, target_length, output_length)]
    if any(not shape for shape in shapes):
        raise raising(MergeMismatch(layer=call.name, shapes=tuple(shapes)), "IndexError")
    for first, second in ((0, 1), (2, 0), (3, 1)):
        if not alike(shapes[first][:1], shapes[second][:1]):
            raise MergeMismatch(layer=call.name, shapes=(shapes[first], shapes[second]))
    return Spec(shapes[0][:1], result_type(tensor(output, call).dtype, "float32", floatx=call.floatx))


@op("ctc_decode")
def ctc_decode(call: Call, inputs: Operand, strategy: str = "greedy", top_paths: int = 1) -> tuple[Spec, Spec]:
    """The best labels for each sequence, and their scores. Source: keras.src.ops.nn, CTCDecode."""
    inputs = tensor(inputs, call, "inputs")
    shape = shape_of(inputs, call)
    if len(shape) < 2:
        raise raising(AxisOutOfRange(axis=1, rank=len(shape)), "IndexError")
    paths = 1 if strategy == "greedy" else top_paths
    dtype = result_type(inputs.dtype, "float32", floatx=call.floatx)
    return Spec((paths, shape[0], shape[1]), "int32"), Spec((shape[0], paths), dtype)


@op("psnr")
def psnr(call: Call, x1: Operand, x2: Operand) -> Spec:
    """A scalar. Raises MergeMismatch for different ranks. Source: keras.src.ops.nn, PSNR."""
    shapes = shape_of(tensor(x1, call, "x1"), call), shape_of(tensor(x2, call, "x2"), call)
    if len(shapes[0]) != len(shapes[1]):
        raise MergeMismatch(layer="psnr", shapes=shapes)
    return Spec((), call.floatx)


# Normalization


@op("normalize")
def normalize(call: Call, x: Operand, axis: Axis = -1) -> Spec:
    """The same shape; symbolic Keras forgets the dtype. Source: keras.src.ops.nn, Normalize."""
    x = tensor(x, call)
    if not call.symbolic and not shape_of(x, call):
        return Spec((1,), x.dtype)
    if axis is not None:
        axis_indices(axis, len(shape_of(x, call)))
    return Spec(x.shape, call.floatx if call.symbolic else x.dtype)


@op("layer_normalization", "rms_normalization")
def layer_normalization(call: Call, x: Operand) -> Spec:
    """The same shape and dtype. Source: keras.src.ops.nn, LayerNorm, RMSNorm."""
    x = tensor(x, call)
    return Spec(x.shape, x.dtype)


@op("batch_normalization")
def batch_normalization(
    call: Call,
    x: Operand,
    mean: Operand,
    variance: Operand,
    axis: int,
    offset: Operand = None,
    scale: Operand = None,
) -> Spec:
    """The same shape; the statistics are vectors as long as the axis.

    Raises:
        FeatureSizeMismatch: one isn't.
    Source: keras.src.ops.nn, BatchNorm.
    """
    x = tensor(x, call)
    shape = shape_of(x, call)
    place = indexed(shape, axis)
    for vector in (mean, variance, offset, scale):
        if vector is None:
            continue
        given = shape_of(tensor(vector, call), call)
        if not alike(given, (shape[place],)) if call.symbolic else _differ_somewhere(given, (shape[place],)):
            raise FeatureSizeMismatch(layer=call.name, axis=0, expected=shape[place], shape=given)
    if call.symbolic and offset is not None and scale is None:  # Keras looks at the scale wherever there is an offset
        raise raising(InvalidValue(argument="scale", value=None, expected="a tensor"), "AttributeError")
    return Spec(shape, x.dtype)


# Attention and blocks


@op("dot_product_attention")
def dot_product_attention(
    call: Call, query: Operand, key: Operand, value: Operand, attn_logits_soft_cap: Any = None
) -> Spec:
    """The shape of the query. Raises InvalidValue for a soft cap, which only TPUs have.

    Source: keras.src.ops.nn, DotProductAttention.
    """
    if attn_logits_soft_cap is not None:
        raise InvalidValue(argument="attn_logits_soft_cap", value=attn_logits_soft_cap, expected="None")
    parts = tensor(query, call, "query"), tensor(key, call, "key"), tensor(value, call, "value")
    dtype = result_type(*(part.dtype for part in parts), floatx=call.floatx)
    shape = shape_of(parts[0], call)
    if not call.symbolic:
        for part in parts:
            check_rank(call.name, shape_of(part, call), 4, 4)
        shape = (*shape[:-1], shape_of(parts[2], call)[-1])
    return Spec(shape, dtype)


@op("depth_to_space", "space_to_depth")
def blocks(call: Call, x: Operand, block_size: int, data_format: Any = "channels_last") -> Spec:
    """Channels spread over blocks of the image, or blocks gathered into channels.

    Raises:
        InvalidValue: blocks smaller than 2.
        RankMismatch: it is no batch of images.
        IndexOutOfRange: channels, height or width do not divide.
    Source: keras.src.ops.nn, DepthToSpace, SpaceToDepth.
    """
    layout = layout_of(data_format, call)
    if block_size < 2:
        raise InvalidValue(argument="block_size", value=block_size, expected="at least 2")
    x = tensor(x, call)
    shape = shape_of(x, call)
    check_rank(call.name, shape, 4, 4)
    last = layout == "channels_last"
    channels, height, width = (3, 1, 2) if last else (1, 2, 3)
    down, up = ((channels, block_size**2),), ((height, block_size), (width, block_size))
    if call.name == "space_to_depth":
        down, up = up, down  # type: ignore[assignment]
    sizes: list[Dim] = list(shape)
    for axis, factor in down:
        if is_indivisible(shape[axis], factor):
            raise IndexOutOfRange(axis=axis, index=factor, size=shape[axis], shape=shape, operation="split")
        sizes[axis] = undefined_size(shape[axis], exact=shape[axis] // factor)
    for axis, factor in up:
        sizes[axis] = undefined_size(shape[axis], exact=shape[axis] * factor)
    return Spec(tuple(sizes), x.dtype)


def layout_of(data_format: Any, call: Call) -> str:
    """`data_format` in lower case, Keras's setting for None.

    Raises:
        InvalidValue: there is no such format.
    Source: keras.src.backend.config, standardize_data_format.
    """
    if data_format is None:
        return call.data_format
    name = data_format.lower() if isinstance(data_format, str) else str(data_format)
    choices = ("channels_last", "channels_first")
    if name not in choices:
        raise InvalidValue(
            argument="data_format", value=data_format, expected='"channels_last" or "channels_first"', choices=choices
        )
    return name


@op("polar")
def polar(call: Call, abs_: Operand) -> Spec:
    """Complex numbers; symbolic Keras says float. Source: keras.src.ops.nn, Polar."""
    return Spec(shape_of(tensor(abs_, call, "abs_"), call), call.floatx if call.symbolic else "complex64")
