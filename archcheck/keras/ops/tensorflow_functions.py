"""Functions of TensorFlow, and of Keras 2's backend, that differ from their op in more than names."""

from __future__ import annotations

from archcheck.graph.tensor import Spec
from archcheck.interpreter.values import Unknown
from archcheck.keras.ops.engine import call_op
from archcheck.keras.ops.operands import array_spec, pair, shape_of, size_of, sizes_of, tensor
from archcheck.shapes import joining, reshaping
from archcheck.shapes.certainty import axis_index, broadcast_all, undefined_size
from archcheck.shapes.contraction import matmul
from archcheck.shapes.failures import NotKnown
from archcheck.shapes.shape import number_of_elements, open_size

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from archcheck.keras.ops.registry import Call
    from archcheck.shapes.shape import Shape
    from archcheck.shapes.size import Dim

__all__ = ["BACKEND_FUNCTIONS", "FUNCTIONS"]


def _known(value: Any, name: str) -> Any:
    """A setting that has to be known."""
    if isinstance(value, Unknown):
        raise NotKnown(f"the argument {name} isn't known: {value.reason}")
    return value


def _tensor(value: Any, call: Call) -> tuple[Spec, Shape]:
    """A tensor and its shape."""
    found = tensor(value, call)
    return found, shape_of(found, call)


def _split(call: Call, given: dict[str, Any]) -> list[Spec]:
    """So many parts for a number, parts of these sizes for a list; one of them may be -1. tf.split."""
    x, shape = _tensor(given["value"], call)
    axis = _known(given["axis"], "axis")
    parts = given["num_or_size_splits"]
    if isinstance(parts, int):
        return [Spec(part, x.dtype) for part in joining.split_evenly(shape, parts, axis)]
    sizes = list(sizes_of(parts, "num_or_size_splits"))
    place = axis_index(axis, len(shape))
    if -1 in sizes:
        known = number_sum([size for size in sizes if size != -1])
        sizes[sizes.index(-1)] = undefined_size(shape[place], exact=shape[place] - known)
    cuts: list[Dim] = []
    for size in sizes[:-1]:
        cuts.append((cuts[-1] if cuts else 0) + size)
    joining.split_at(shape, cuts, axis)
    return [Spec((*shape[:place], size, *shape[place + 1 :]), x.dtype) for size in sizes]


def number_sum(sizes: list[Dim]) -> Dim:
    """The sum of sizes."""
    total: Dim = 0
    for size in sizes:
        total = total + size
    return total


def _unstack(call: Call, given: dict[str, Any]) -> Any:
    """One tensor for each position of an axis. tf.unstack."""
    keywords = {"num": given.get("num"), "axis": given.get("axis", 0)}
    return call_op("unstack", [given["value"]], keywords, symbolic=False)


def _matmul(call: Call, given: dict[str, Any]) -> Spec:
    """Matrices, transposed on request. tf.matmul."""
    sides = []
    for name in ("a", "b"):
        x, shape = _tensor(given[name], call)
        turned = _known(given.get(f"transpose_{name}"), name) or _known(given.get(f"adjoint_{name}"), name)
        sides.append((x, reshaping.swapaxes(shape, -1, -2) if turned else shape))
    return Spec(matmul(sides[0][1], sides[1][1]), sides[0][0].dtype)


def _gather(call: Call, given: dict[str, Any]) -> Spec:
    """Elements at these places of an axis, for each of the batch's. tf.gather."""
    x, shape = _tensor(given["params"], call)
    indices = given["indices"]
    chosen = shape_of(indices, call) if isinstance(indices, Spec) else shape_of(array_spec(indices), call)
    batch = _known(given.get("batch_dims") or 0, "batch_dims")
    axis = _known(given.get("axis"), "axis")
    place = axis_index(batch if axis is None else axis, len(shape))
    return Spec((*shape[:place], *chosen[batch:], *shape[place + 1 :]), x.dtype)


def _gather_nd(call: Call, given: dict[str, Any]) -> Spec:
    """Elements at these places, each named by as many indices as the last axis has. tf.gather_nd."""
    x, shape = _tensor(given["params"], call)
    indices = given["indices"]
    chosen = shape_of(indices, call) if isinstance(indices, Spec) else shape_of(array_spec(indices), call)
    depth = chosen[-1]
    if not isinstance(depth, int):
        raise NotKnown("how many axes the indices name isn't known")
    return Spec((*chosen[:-1], *shape[depth:]), x.dtype)


def _one_hot(call: Call, given: dict[str, Any]) -> Spec:
    """A new axis of classes. tf.one_hot."""
    _, shape = _tensor(given["indices"], call)
    axis = _known(given.get("axis"), "axis")
    place = len(shape) if axis is None or axis == -1 else axis_index(axis, len(shape) + 1)
    dtype = given.get("dtype")
    name = dtype if isinstance(dtype, str) else "float32" if dtype is None else None
    return Spec((*shape[:place], size_of(given["depth"], "depth"), *shape[place:]), name)


def _slice(call: Call, given: dict[str, Any]) -> Spec:
    """A block cut out; -1 takes the rest. tf.slice."""
    arguments = [given["input_"], given["begin"], given["size"]]
    result: Spec = call_op("slice", arguments, {}, symbolic=False)
    return result


def _where(call: Call, given: dict[str, Any]) -> Spec:
    """Elements of one or the other; the places that hold without them. tf.where."""
    _, shape = _tensor(given["condition"], call)
    if given.get("x") is None and given.get("y") is None:
        return Spec((open_size(lower=0, undefined=True), len(shape)), "int64")
    parts = [given[name] for name in ("x", "y")]
    dtype = next((part.dtype for part in parts if isinstance(part, Spec)), call.floatx)
    return Spec(broadcast_all(shape, *(shape_of(part, call) for part in parts)), dtype)


def _range(call: Call, given: dict[str, Any]) -> Spec:
    """Numbers from a start to a limit. tf.range."""
    keywords = {"stop": given.get("limit"), "step": given.get("delta", 1)}
    result: Spec = call_op("arange", [given["start"]], keywords, symbolic=False)
    dtype = given.get("dtype")
    floats = any(isinstance(given.get(name), float) for name in ("start", "limit", "delta"))
    return Spec(result.shape, dtype if isinstance(dtype, str) else "float32" if floats else "int32")


def _fill(call: Call, given: dict[str, Any]) -> Spec:
    """A value in every place. tf.fill."""
    return Spec(sizes_of(given["dims"], "dims"), array_spec(given["value"], call.floatx).dtype)


def _eye(call: Call, given: dict[str, Any]) -> Spec:
    """Ones on the diagonal, for every matrix of a batch. tf.eye."""
    rows = size_of(given["num_rows"], "num_rows")
    columns = rows if given.get("num_columns") is None else size_of(given["num_columns"], "num_columns")
    batch = () if given.get("batch_shape") is None else sizes_of(given["batch_shape"], "batch_shape")
    dtype = given.get("dtype")
    return Spec((*batch, rows, columns), dtype if isinstance(dtype, str) else "float32" if dtype is None else None)


def _rank(call: Call, given: dict[str, Any]) -> int:
    """The number of axes. tf.rank."""
    return len(_tensor(given["input"], call)[1])


def _size(call: Call, given: dict[str, Any]) -> Spec:
    """The number of elements. tf.size."""
    return Spec((), "int32")


def _made(call: Call, given: dict[str, Any]) -> Spec:
    """What a value is as a tensor. tf.constant, tf.convert_to_tensor."""
    found = array_spec(given["value"], "float32")
    dtype, shape = given.get("dtype"), given.get("shape")
    name = dtype if isinstance(dtype, str) else found.dtype if dtype is None else None
    return Spec(found.shape if shape is None else sizes_of(shape, "shape"), name)


def _boolean_mask(call: Call, given: dict[str, Any]) -> Spec:
    """The elements where a mask holds. tf.boolean_mask."""
    x, shape = _tensor(given["tensor"], call)
    mask = shape_of(array_spec(given["mask"]), call)
    axis = _known(given.get("axis"), "axis") or 0
    return Spec((*shape[:axis], open_size(lower=0, undefined=True), *shape[axis + len(mask) :]), x.dtype)


def _resize(call: Call, given: dict[str, Any]) -> Spec:
    """Another height and width, as floats unless by the nearest pixel. tf.image.resize."""
    x, _ = _tensor(given["images"], call)
    if _known(given.get("preserve_aspect_ratio"), "preserve_aspect_ratio"):
        raise NotKnown("the aspect ratio is kept")
    result: Spec = call_op("image.resize", [x, given["size"]], {}, symbolic=False)
    method = given.get("method")
    return Spec(result.shape, x.dtype if method == "nearest" else "float32" if method in (None, "bilinear") else None)


def _framed(call: Call, given: dict[str, Any]) -> Spec:
    """The height and width asked for. tf.image.crop_to_bounding_box and its kin."""
    x, shape = _tensor(given["image"] if "image" in given else given["images"], call)
    size = (size_of(given["target_height"], "height"), size_of(given["target_width"], "width"))
    return Spec((*shape[:-3], *size, shape[-1]), x.dtype)


def _grayscale_to_rgb(call: Call, given: dict[str, Any]) -> Spec:
    """Three channels. tf.image.grayscale_to_rgb."""
    x, shape = _tensor(given["images"], call)
    return Spec((*shape[:-1], 3), x.dtype)


def _windowed(op: str, rank: int | None) -> Callable[[Call, dict[str, Any]], Spec]:
    """A pooling or convolution, whose sizes may count batch and channels in. tf.nn.max_pool2d, tf.nn.conv2d."""

    def apply(call: Call, given: dict[str, Any]) -> Spec:
        x, shape = _tensor(given["input"], call)
        axes = len(shape) - 2 if rank is None else rank
        layout = "channels_first" if str(given.get("data_format") or "N").startswith("NC") else "channels_last"
        padding = _known(given.get("padding") or "VALID", "padding")
        if not isinstance(padding, str):
            raise NotKnown("padding by explicit numbers")
        keywords: dict[str, Any] = {"padding": padding, "data_format": layout}
        stride = given.get("strides", given.get("stride"))
        if stride is not None:
            keywords["strides"] = _inner(stride, axes, layout)
        if op in ("max_pool", "average_pool"):
            arguments = [x, _inner(given["ksize"], axes, layout)]
        else:
            arguments = [x, given["filters"] if "filters" in given else given["filter"]]
            if given.get("dilations") is not None:
                keywords["dilation_rate"] = _inner(given["dilations"], axes, layout)
        result: Spec = call_op(op, arguments, keywords, symbolic=False)
        return result

    return apply


def _inner(value: Any, rank: int, layout: str) -> tuple[Dim, ...]:
    """The sizes of the spatial axes, of a number, of so many numbers, or of two more."""
    if isinstance(value, (list, tuple)) and len(value) == rank + 2:
        value = value[2:] if layout == "channels_first" else value[1:-1]
    if isinstance(value, (list, tuple)) and len(value) == 1:
        value = value[0]
    return pair(value, rank, "strides")


def _transposed(call: Call, given: dict[str, Any]) -> Spec:
    """The shape that is asked for. tf.nn.conv2d_transpose."""
    x, _ = _tensor(given["input"], call)
    target = given["output_shape"]
    return Spec(sizes_of(target, "output_shape"), x.dtype)


def _losses(call: Call, given: dict[str, Any]) -> Spec:
    """A loss for each vector of the last axis. tf.nn.softmax_cross_entropy_with_logits."""
    x, shape = _tensor(given["logits"], call)
    return Spec(shape[:-1], x.dtype)


def _embedding(call: Call, given: dict[str, Any]) -> Spec:
    """A row for each number. tf.nn.embedding_lookup."""
    table, rows = _tensor(given["params"], call)
    return Spec((*_tensor(given["ids"], call)[1], *rows[1:]), table.dtype)


def _normalize(call: Call, given: dict[str, Any]) -> Spec:
    """The same shape. tf.math.l2_normalize."""
    x, shape = _tensor(given["x"], call)
    return Spec(shape, x.dtype)


def _scalar(call: Call, given: dict[str, Any]) -> Spec:
    """One number. tf.nn.l2_loss."""
    return Spec((), _tensor(given["t"], call)[0].dtype)


def _twice(call: Call, given: dict[str, Any]) -> Spec:
    """Positive and negative part on one axis. tf.nn.crelu."""
    x, shape = _tensor(given["features"], call)
    place = axis_index(_known(given.get("axis", -1), "axis"), len(shape))
    return Spec((*shape[:place], shape[place] * 2, *shape[place + 1 :]), x.dtype)


FUNCTIONS: dict[str, Callable[[Call, dict[str, Any]], Any]] = {
    "boolean_mask": _boolean_mask,
    "constant": _made,
    "convert_to_tensor": _made,
    "eye": _eye,
    "fill": _fill,
    "gather": _gather,
    "gather_nd": _gather_nd,
    "image.crop_to_bounding_box": _framed,
    "image.grayscale_to_rgb": _grayscale_to_rgb,
    "image.pad_to_bounding_box": _framed,
    "image.resize": _resize,
    "image.resize_with_crop_or_pad": _framed,
    "image.resize_with_pad": _framed,
    "matmul": _matmul,
    "nn.avg_pool": _windowed("average_pool", None),
    "nn.avg_pool1d": _windowed("average_pool", 1),
    "nn.avg_pool2d": _windowed("average_pool", 2),
    "nn.avg_pool3d": _windowed("average_pool", 3),
    "nn.conv1d": _windowed("conv", 1),
    "nn.conv2d": _windowed("conv", 2),
    "nn.conv2d_transpose": _transposed,
    "nn.conv3d": _windowed("conv", 3),
    "nn.convolution": _windowed("conv", None),
    "nn.crelu": _twice,
    "nn.depthwise_conv2d": _windowed("depthwise_conv", 2),
    "nn.embedding_lookup": _embedding,
    "nn.l2_loss": _scalar,
    "nn.max_pool": _windowed("max_pool", None),
    "nn.max_pool1d": _windowed("max_pool", 1),
    "nn.max_pool2d": _windowed("max_pool", 2),
    "nn.max_pool3d": _windowed("max_pool", 3),
    "nn.softmax_cross_entropy_with_logits": _losses,
    "nn.sparse_softmax_cross_entropy_with_logits": _losses,
    "one_hot": _one_hot,
    "range": _range,
    "rank": _rank,
    "size": _size,
    "slice": _slice,
    "split": _split,
    "unstack": _unstack,
    "where": _where,
}


# Keras 2's backend


def _batch_dot(call: Call, given: dict[str, Any]) -> Spec:
    """The product of two batches over one axis of each. K.batch_dot."""
    x, a = _tensor(given["x"], call)
    _, b = _tensor(given["y"], call)
    axes = _known(given.get("axes"), "axes")
    if isinstance(axes, int):
        axes = (axes, axes)
    if axes is None:
        axes = (len(a) - 1, max(len(b) - 2, 1)) if len(b) > 2 else (len(a) - 1, len(b) - 1)
    left, right = axis_index(axes[0], len(a), "axes"), axis_index(axes[1], len(b), "axes")
    rest = (*a[:left], *a[left + 1 :]), (*b[1:right], *b[right + 1 :])
    result = rest[0] + rest[1]
    return Spec(result if len(result) > 1 else (*result, 1), x.dtype)


def _batch_flatten(call: Call, given: dict[str, Any]) -> Spec:
    """All axes but the first made one, of which TensorFlow then knows no size. K.batch_flatten."""
    x, shape = _tensor(given["x"], call)
    if all(isinstance(size, int) for size in shape):
        return Spec((shape[0], number_of_elements(shape[1:])), x.dtype)
    return Spec((open_size(lower=0, undefined=True), open_size(lower=0, undefined=True)), x.dtype)


def _repeat(call: Call, given: dict[str, Any]) -> Spec:
    """(batch, features) -> (batch, n, features). K.repeat."""
    x, shape = _tensor(given["x"], call)
    return Spec((shape[0], size_of(given["n"], "n"), shape[1]), x.dtype)


def _ndim(call: Call, given: dict[str, Any]) -> int:
    """The number of axes. K.ndim."""
    return len(_tensor(given["x"], call)[1])


def _pool2d(call: Call, given: dict[str, Any]) -> Spec:
    """Pooling over two axes. K.pool2d."""
    mode = _known(given.get("pool_mode"), "pool_mode")
    keywords = {"strides": given.get("strides"), "padding": given.get("padding")}
    op = "average_pool" if mode == "avg" else "max_pool"
    result: Spec = call_op(op, [given["x"], given["pool_size"]], keywords, symbolic=False, data_format=call.data_format)
    return result


def _switch(call: Call, given: dict[str, Any]) -> Spec:
    """One or the other, of one shape. K.switch."""
    x, shape = _tensor(given["then_expression"], call)
    return Spec(shape, x.dtype)


BACKEND_FUNCTIONS: dict[str, Callable[[Call, dict[str, Any]], Any]] = {
    "batch_dot": _batch_dot,
    "batch_flatten": _batch_flatten,
    "constant": _made,
    "ndim": _ndim,
    "pool2d": _pool2d,
    "repeat": _repeat,
    "switch": _switch,
}
