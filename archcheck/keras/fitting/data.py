"""The data arguments of fit and its kin: arrays, structures of arrays, data sets; and the batches that they make."""

from __future__ import annotations

from archcheck.interpreter.classes import Instance
from archcheck.interpreter.iterators import IteratorValue
from archcheck.interpreter.values import DictValue, ListValue, Missing, Unknown, Value
from archcheck.keras.tensors import KerasTensor
from archcheck.libraries.arrays import ArrayValue, ScalarValue
from archcheck.shapes.size import Size, equals, symbols

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import Any

    from archcheck.interpreter.machine import Interpreter
    from archcheck.keras.fitting.seen import Seen
    from archcheck.shapes.shape import Shape
    from archcheck.shapes.size import Dim

__all__ = [
    "Leaf",
    "NotArray",
    "Stream",
    "UnknownData",
    "batch_sizes",
    "differing_sizes",
    "leaves_of",
    "parts_of",
    "read_data",
    "seen",
    "sliced",
]


class Leaf:
    """One array of the data: its whole shape (None for an unknown rank), its dtype, and the array itself."""

    __slots__ = ("array", "dtype", "shape")

    def __init__(self, shape: Shape | None, dtype: str | None, array: Any = None) -> None:
        self.shape = shape
        self.dtype = dtype
        self.array = array

    def __repr__(self) -> str:
        return f"Leaf({self.shape!r}, {self.dtype!r})"

    @property
    def count(self) -> Dim | None:
        """The number of samples."""
        return self.shape[0] if self.shape else None


class UnknownData:
    """Data that isn't known, with the reason."""

    __slots__ = ("reason",)

    def __init__(self, reason: str) -> None:
        self.reason = reason


class NotArray:
    """Something that certainly is no array: a Python number in a list."""

    __slots__ = ("kind",)

    def __init__(self, kind: str) -> None:
        self.kind = kind


class Stream:
    """Data that comes batch by batch: a tf.data.Dataset, a PyDataset, a generator.

    Attributes:
        form: "tf.data.Dataset", "PyDataset" or "generator".
        parts: (x, y, sample_weight), structures of leaves with the shapes of one batch; None where they aren't known.
        is_batched: whether a batch was made; None where it isn't known.
        problem: what is wrong with the form of the elements, or None.
        reason: why the parts aren't known.
    """

    __slots__ = ("form", "is_batched", "parts", "problem", "reason", "value")

    def __init__(
        self,
        form: str,
        parts: tuple[Any, Any, Any] | None,
        is_batched: bool | None = None,
        problem: str | None = None,
        reason: str = "",
    ) -> None:
        self.form = form
        self.parts = parts
        self.is_batched = is_batched
        self.problem = problem
        self.reason = reason
        self.value: Any = None


def read_data(run: Interpreter, value: Any) -> Any:
    """A data argument: nested lists and dicts of Leaf, None, NotArray and UnknownData; or a Stream.

    Source: keras.src.trainers.data_adapters, get_data_adapter.
    """
    stream = _stream(run, value)
    if stream is not None:
        return stream
    if value is None:
        return None
    if isinstance(value, ScalarValue):
        return Leaf((), value.dtype)
    if isinstance(value, Unknown):
        return UnknownData(value.reason)
    if isinstance(value, ArrayValue):
        return Leaf(value.shape, value.dtype, value) if value.shape is not None else Leaf(None, value.dtype, value)
    convert = getattr(value, "as_array", None)
    if convert is not None:
        array = convert(run)
        return (
            Leaf(array.shape, array.dtype, array)
            if isinstance(array, ArrayValue)
            else UnknownData("data that isn't modelled")
        )
    if isinstance(value, KerasTensor):
        return Leaf(value.shape, value.dtype) if value.tensor.node is None else UnknownData("a symbolic tensor")
    if isinstance(value, ListValue):
        if value.kind != "list":
            return UnknownData("what a generator yields isn't known")
        if value.items is None:
            return UnknownData(value.reason or "the items of a list aren't known")
        return _listed(run, value.items)
    if type(value) is tuple:
        return _listed(run, value)
    if isinstance(value, DictValue):
        return (
            UnknownData(value.open) if value.open else {key: read_data(run, item) for key, item in value.items.items()}
        )
    if isinstance(value, (bool, int, float, str, range)):
        return NotArray(type(value).__name__)
    return UnknownData(
        f"a {value.kind} as data is not modelled" if isinstance(value, Value) else "data of a type that isn't modelled"
    )


def _stream(run: Interpreter, value: Any) -> Stream | None:
    """A data set, an instance of a PyDataset of the program, or a generator; None for anything else."""
    ask = getattr(value, "as_stream", None)
    if ask is not None:
        result: Stream = ask(run)
        return result
    if isinstance(value, Instance):
        native = value.cls.native
        if getattr(native, "path", "") not in ("utils.PyDataset", "utils.Sequence"):
            return None
        try:
            batch = value.special(run, "__getitem__", 0)
        except Missing:
            return Stream("PyDataset", None, True, reason="the PyDataset has no __getitem__")
        return _of_batch(run, batch, "PyDataset")
    if isinstance(value, IteratorValue) and value.kind == "generator":
        taken = value.next(run)
        if taken is None:
            return Stream("generator", None, True, reason="the generator gives nothing")
        return _of_batch(run, taken[0], "generator")
    return None


def _of_batch(run: Interpreter, batch: Any, form: str) -> Stream:
    """The stream of which this is a batch."""
    if isinstance(batch, Unknown):
        return Stream(form, None, True, reason=batch.reason)
    if form == "generator" and not isinstance(batch, tuple):
        known = isinstance(batch, (ArrayValue, ListValue, DictValue))
        return Stream(form, None, True, "no tuple" if known else None, "what the generator gives isn't known")
    if form == "PyDataset" and isinstance(batch, DictValue):
        return Stream(form, (read_data(run, batch), None, None), True)
    data = read_data(run, batch)
    if isinstance(data, UnknownData):
        return Stream(form, None, True, reason=data.reason)
    parts = data if isinstance(batch, (tuple, ListValue)) else [data]
    if not 1 <= len(parts) <= 3:
        return Stream(form, None, True, "no tuple")
    if any(isinstance(leaf, NotArray) for leaf in leaves_of(parts)):
        return Stream(form, None, True, reason="a batch with something in it that isn't an array")
    x, y, weights = (*parts, None, None)[:3]
    return Stream(form, (x, y, weights), True)


def parts_of(element: Any, form: str) -> tuple[tuple[Any, Any, Any] | None, str | None]:
    """(x, y, sample_weight) of an element of a tf.data.Dataset, and what is wrong with its form.

    Source: keras.src.trainers.data_adapters.data_adapter_utils, unpack_x_y_sample_weight.
    """

    def leaf(item: Any) -> Any:
        if type(item) is tuple:
            return [leaf(inner) for inner in item]
        if isinstance(item, dict):
            return {key: leaf(inner) for key, inner in item.items()}
        if isinstance(item, Unknown):
            return UnknownData(item.reason)
        dtype = "str" if item.dtype == "string" else item.dtype
        return Leaf(item.shape, dtype, item.array)

    if type(element) is not tuple:
        return (leaf(element), None, None), None
    if not 1 <= len(element) <= 3:
        return None, "no tuple"
    x, y, weights = (*(leaf(item) for item in element), None, None)[:3]
    return (x, y, weights), None


def _listed(run: Interpreter, items: Iterable[Any]) -> Any:
    """A list; a long one of plain numbers need not be read to its end."""
    result = []
    for item in items:
        leaf = read_data(run, item)
        result.append(leaf)
        if isinstance(leaf, NotArray) and len(result) > 4:
            break
    return result


def leaves_of(structure: Any) -> Iterator[Any]:
    """All leaves but None, dicts in the order of their sorted keys."""
    if isinstance(structure, (list, tuple)):
        for item in structure:
            yield from leaves_of(item)
    elif isinstance(structure, dict):
        for key in sorted(structure, key=str):
            yield from leaves_of(structure[key])
    elif structure is not None:
        yield structure


def differing_sizes(parts: Iterable[tuple[str, Any]]) -> tuple[tuple[str, Dim], ...] | None:
    """The numbers of samples of all arrays, with the argument that each is in, where two certainly differ; None else.

    Source: keras.src.trainers.data_adapters.data_adapter_utils, check_data_cardinality.
    """
    sizes: list[tuple[str, Dim]] = []
    for label, structure in parts:
        for leaf in leaves_of(structure):
            if isinstance(leaf, Leaf) and leaf.count is not None:
                sizes.append((label, leaf.count))
    if any(equals(sizes[0][1], size) is False for _, size in sizes[1:]):
        return tuple(sizes)
    return None


def batch_sizes(count: Dim | None, batch_size: int | None, steps: int | None = None) -> list[int | None]:
    """The sizes of the batches that an epoch over so many samples has.

    A number of samples that isn't known is taken to fill a batch.

    Source: keras.src.trainers.data_adapters.array_data_adapter, ArrayDataAdapter.
    """
    if not isinstance(count, int):
        return [batch_size]
    if batch_size is None or count <= 0:
        return [None] if batch_size is None else []
    full, rest = divmod(count, batch_size)
    sizes: list[int | None] = [batch_size] if full else []
    if rest and (steps is None or steps > full):
        sizes.append(rest)
    return sizes


def seen(shape: Shape, batch: int | None, batch_symbols: Iterable[Any] = (), first: bool = True) -> Seen:
    """A shape as the training step sees it, with this batch; None for a size that isn't known.

    Args:
        batch_symbols: symbols that stand for the batch in the shape of an output.
        first: whether the first axis is the batch whatever stands there.
    """
    from archcheck.shapes.size import evaluate

    result: list[int | None] = []
    known = set(batch_symbols)
    for axis, size in enumerate(shape):
        if isinstance(size, int) and not (axis == 0 and first):
            result.append(size)
        elif axis == 0 and first:
            result.append(batch)
        elif batch is not None and isinstance(size, Size) and set(symbols(size)) <= known:
            result.append(evaluate(size, dict.fromkeys(known, batch)))
        else:
            result.append(None)
    return tuple(result)


def sliced(structure: Any, start: int, stop: int) -> Any:
    """The data with only these samples, as a slice takes them: fewer where there are not so many."""
    if isinstance(structure, (list, tuple)):
        return [sliced(item, start, stop) for item in structure]
    if isinstance(structure, dict):
        return {key: sliced(item, start, stop) for key, item in structure.items()}
    if isinstance(structure, Leaf) and structure.shape:
        count = structure.shape[0]
        left = len(range(*slice(start, stop).indices(count))) if isinstance(count, int) else stop - start
        return Leaf((left, *structure.shape[1:]), structure.dtype, structure.array)
    return structure
