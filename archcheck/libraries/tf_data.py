"""tf.data.Dataset: what its elements look like after each step; functions that it maps are followed."""

from __future__ import annotations

from archcheck.graph.tensor import Tensor
from archcheck.interpreter.classes import NativeClass
from archcheck.interpreter.values import Arguments, Builtin, DictValue, ListValue, Missing, Unknown, Value, from_dim
from archcheck.libraries.arrays import ArrayValue, array_of, as_shape, samples
from archcheck.libraries.numpy.types import dtype_name
from archcheck.shapes.shape import open_size
from archcheck.shapes.size import Size

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from archcheck.interpreter.machine import Interpreter
    from archcheck.shapes.shape import Shape
    from archcheck.shapes.size import Dim

__all__ = ["DATASET", "DatasetValue", "Element", "SpecValue", "tensor_spec"]


class Element:
    """One tensor in an element of a data set: its shape (None for an unknown rank), dtype, the array it comes from."""

    __slots__ = ("array", "dtype", "shape")

    def __init__(self, shape: Shape | None, dtype: str | None, array: ArrayValue | None = None) -> None:
        self.shape = shape
        self.dtype = dtype
        self.array = array


def mapped(function: Callable[[Element], Any], structure: Any) -> Any:
    """Apply a function to the tensors of an element."""
    if type(structure) is tuple:
        return tuple(mapped(function, item) for item in structure)
    if isinstance(structure, dict):
        return {key: mapped(function, item) for key, item in structure.items()}
    return function(structure) if isinstance(structure, Element) else structure


class DatasetValue(Value):
    """A data set.

    Attributes:
        element: the structure of one element: tuples, dicts and `Element`; an `Unknown` where it isn't known.
        count: the number of elements; None where it isn't known or there is no end.
        batch: the size of its batches (0 where it isn't known); None where none were made.
        form: what Keras takes it for: "tf.data.Dataset" or "PyDataset".
    """

    __slots__ = ("batch", "count", "element_structure", "form")
    kind = "Dataset"

    def __init__(
        self, element: Any, count: Dim | None, batch: int | None = None, form: str = "tf.data.Dataset"
    ) -> None:
        self.element_structure = element
        self.count = count
        self.batch = batch
        self.form = form

    def __repr__(self) -> str:
        return f"DatasetValue({self.element_structure!r})"

    def changed(self, element: Any, count: Dim | None, batch: Any = ...) -> DatasetValue:
        """Another data set after a step."""
        return DatasetValue(element, count, self.batch if batch is ... else batch, self.form)

    def batched(self, size: int | None, drop: bool) -> DatasetValue:
        """After `batch(size)`: a new first axis, of the size of a full batch as far as checks go."""
        count: Dim | None = None
        first: Dim = open_size(undefined=None)
        if size is not None and size > 0:
            first = size
            if isinstance(self.count, int):
                first = min(size, self.count) if self.count and not drop else size
                count = self.count // size if drop else -(-self.count // size)
            elif self.count is not None:
                count = samples()
        element = mapped(
            lambda leaf: Element(None if leaf.shape is None else (first, *leaf.shape), leaf.dtype, leaf.array),
            self.element_structure,
        )
        return self.changed(element, count, size or 0)

    def as_stream(self, run: Interpreter) -> Any:
        """The batches that Keras sees."""
        from archcheck.keras.fitting.data import Stream, parts_of

        if isinstance(self.element_structure, Unknown):
            return Stream(self.form, None, None, reason=self.element_structure.reason)
        parts, problem = parts_of(self.element_structure, self.form)
        return Stream(self.form, parts, self.batch is not None, problem)

    def attribute(self, run: Interpreter, name: str) -> Any:
        step = _STEPS.get(name)
        if step is not None:
            return Builtin(name, lambda run, arguments: step(run, self, arguments))
        if name == "class_names":
            return ListValue(None, "the names of the classes are those of folders")
        if name in ("cardinality", "__len__"):
            return Builtin(
                name,
                lambda run, arguments: (
                    Unknown("how many elements there are") if self.count is None else from_dim(self.count)
                ),
            )
        if name in ("class_indices", "labels", "classes"):
            return (
                DictValue({}, "the classes are those of folders")
                if name == "class_indices"
                else Unknown("the labels are in files")
            )
        if name in ("samples", "n", "batch_size"):
            return (self.batch or Unknown("the batch size")) if name == "batch_size" else Unknown("the number of files")
        return Unknown(f"the attribute {name} of a data set")

    def length(self, run: Interpreter) -> Any:
        return self.count

    def element(self, run: Interpreter) -> Any:
        return program_value(self.element_structure)

    def iterate(self, run: Interpreter) -> list[Any] | None:
        return None

    def item(self, run: Interpreter, key: Any) -> Any:
        return self.element(run) if self.form == "PyDataset" else Unknown("an item of a data set")

    def is_alike(self, other: Any) -> bool:
        return isinstance(other, DatasetValue) and repr_of(other.element_structure) == repr_of(self.element_structure)


def repr_of(structure: Any) -> str:
    """A text that is the same for elements that look alike."""
    if type(structure) is tuple:
        return "(" + ",".join(map(repr_of, structure)) + ")"
    if isinstance(structure, dict):
        return "{" + ",".join(f"{key}:{repr_of(item)}" for key, item in structure.items()) + "}"
    return f"{structure.shape}{structure.dtype}" if isinstance(structure, Element) else "?"


# Between elements and values of the program


def read_element(run: Interpreter, value: Any) -> Any:
    """A value of the program as the structure of an element; lists become tensors."""
    from archcheck.keras.tensors import KerasTensor

    if isinstance(value, KerasTensor):
        return Element(value.tensor.shape, value.tensor.dtype)
    if type(value) is tuple:
        return tuple(read_element(run, item) for item in value)
    if isinstance(value, DictValue):
        return (
            Unknown(value.open) if value.open else {key: read_element(run, item) for key, item in value.items.items()}
        )
    if isinstance(value, SpecValue):
        return Element(value.shape, value.dtype)
    if isinstance(value, DatasetValue):
        return Unknown("a data set in a data set")
    array = array_of(run, value)
    if array.shape is None and isinstance(value, Unknown):
        return Element(None, None)
    return Element(array.shape, array.dtype, array)


def program_value(structure: Any) -> Any:
    """An element as a program sees it: tensors."""
    from archcheck.keras.tensors import KerasTensor

    if type(structure) is tuple:
        return tuple(program_value(item) for item in structure)
    if isinstance(structure, dict):
        return DictValue({key: program_value(item) for key, item in structure.items()})
    if isinstance(structure, Element):
        dtype = "string" if structure.dtype in ("str", "object", "bytes") else structure.dtype
        return KerasTensor(Tensor(structure.shape, dtype, reason="an element of a data set"))
    return Unknown("an element of a data set")


# Steps


def _same(run: Interpreter, dataset: DatasetValue, arguments: Arguments) -> Any:
    return dataset


def _repeat(run: Interpreter, dataset: DatasetValue, arguments: Arguments) -> Any:
    times = arguments.get(0, "count")
    count = (
        dataset.count * times if isinstance(dataset.count, (int, Size)) and type(times) is int and times > 0 else None
    )
    return dataset.changed(dataset.element_structure, count)


def _batch(run: Interpreter, dataset: DatasetValue, arguments: Arguments) -> Any:
    size = arguments.get(0, "batch_size")
    return dataset.batched(size if type(size) is int else None, arguments.get(1, "drop_remainder", False) is True)


def _padded_batch(run: Interpreter, dataset: DatasetValue, arguments: Arguments) -> Any:
    size = arguments.get(0, "batch_size")
    result = dataset.batched(size if type(size) is int else None, False)
    opened = mapped(
        lambda leaf: Element(
            None if leaf.shape is None else (leaf.shape[0], *(open_size(undefined=None) for _ in leaf.shape[1:])),
            leaf.dtype,
        ),
        result.element_structure,
    )
    return result.changed(opened, result.count)


def _unbatch(run: Interpreter, dataset: DatasetValue, arguments: Arguments) -> Any:
    element = mapped(
        lambda leaf: Element(leaf.shape[1:] if leaf.shape else None, leaf.dtype, leaf.array), dataset.element_structure
    )
    return dataset.changed(element, samples(), None)


def _map(run: Interpreter, dataset: DatasetValue, arguments: Arguments) -> Any:
    """The function is called on symbolic tensors, those of a tuple one by one."""
    from archcheck.keras.session import session_of

    value = program_value(dataset.element_structure)
    session = session_of(run)
    run.assign(session, "tracing", session.tracing + 1)
    try:
        result = run.call(
            arguments.get(0, "map_func"),
            Arguments(list(value) if type(value) is tuple else [value], node=arguments.node),
        )
    finally:
        run.assign(session, "tracing", session.tracing - 1)
    if isinstance(result, ListValue):
        result = tuple(result.items) if result.items is not None else Unknown(result.reason)
    element = _kept(read_element(run, result), dataset.element_structure, value, result)
    return dataset.changed(element, dataset.count)


def _kept(new: Any, old: Any, before: Any, after: Any) -> Any:
    """Tensors that the function passes on as they are keep what is known of their values."""
    if type(new) is tuple and type(after) is tuple and type(before) is tuple and type(old) is tuple:
        known = {id(value): item for value, item in zip(before, old, strict=True)}
        return tuple(known.get(id(value), item) for value, item in zip(after, new, strict=True))
    return new


def _filter(run: Interpreter, dataset: DatasetValue, arguments: Arguments) -> Any:
    return dataset.changed(dataset.element_structure, samples())


def _take(run: Interpreter, dataset: DatasetValue, arguments: Arguments) -> Any:
    number = arguments.get(0, "count")
    count = (
        min(number, dataset.count)
        if type(number) is int and number >= 0 and isinstance(dataset.count, int)
        else samples()
    )
    return dataset.changed(dataset.element_structure, count)


def _skip(run: Interpreter, dataset: DatasetValue, arguments: Arguments) -> Any:
    number = arguments.get(0, "count")
    count = max(0, dataset.count - number) if type(number) is int and isinstance(dataset.count, int) else samples()
    return dataset.changed(dataset.element_structure, count)


def _enumerate(run: Interpreter, dataset: DatasetValue, arguments: Arguments) -> Any:
    return dataset.changed((Element((), "int64"), dataset.element_structure), dataset.count)


def _concatenate(run: Interpreter, dataset: DatasetValue, arguments: Arguments) -> Any:
    other = arguments.get(0, "dataset")
    if not isinstance(other, DatasetValue) or repr_of(other.element_structure) != repr_of(dataset.element_structure):
        return dataset.changed(Unknown("two data sets one after the other"), None)
    return dataset.changed(dataset.element_structure, samples())


def _unknown_step(run: Interpreter, dataset: DatasetValue, arguments: Arguments) -> Any:
    return dataset.changed(Unknown("a step of a data set that is not modelled"), None, 0)


def _apply(run: Interpreter, dataset: DatasetValue, arguments: Arguments) -> Any:
    result = run.call(arguments.get(0, "transformation_func"), Arguments([dataset], node=arguments.node))
    return result if isinstance(result, DatasetValue) else _unknown_step(run, dataset, arguments)


_STEPS: dict[str, Callable[[Interpreter, DatasetValue, Arguments], Any]] = {
    **dict.fromkeys(
        ("shuffle", "prefetch", "cache", "with_options", "shard", "ignore_errors", "snapshot", "reset"), _same
    ),
    "repeat": _repeat,
    "batch": _batch,
    "padded_batch": _padded_batch,
    "unbatch": _unbatch,
    "map": _map,
    "filter": _filter,
    "take": _take,
    "skip": _skip,
    "enumerate": _enumerate,
    "concatenate": _concatenate,
    "apply": _apply,
    **dict.fromkeys(
        ("interleave", "flat_map", "window", "bucket_by_sequence_length", "ragged_batch", "group_by_window", "scan"),
        _unknown_step,
    ),
}


# Sources


def _from_tensor_slices(run: Interpreter, arguments: Arguments) -> Any:
    whole = read_element(run, arguments.get(0, "tensors"))
    if isinstance(whole, Unknown):
        return DatasetValue(whole, None)
    counts: list[Dim] = []
    mapped(lambda leaf: counts.append(leaf.shape[0]) if leaf.shape else None, whole)
    element = mapped(lambda leaf: Element(leaf.shape[1:] if leaf.shape else None, leaf.dtype, leaf.array), whole)
    return DatasetValue(element, counts[0] if counts else None)


def _from_tensors(run: Interpreter, arguments: Arguments) -> Any:
    return DatasetValue(read_element(run, arguments.get(0, "tensors")), 1, 0)


def _from_generator(run: Interpreter, arguments: Arguments) -> Any:
    signature = arguments.keywords.get("output_signature")
    if signature is not None:
        return DatasetValue(read_element(run, signature), None)
    types, shapes = arguments.get(1, "output_types"), arguments.get(2, "output_shapes")
    if type(types) is tuple and type(shapes) is tuple and len(types) == len(shapes):
        return DatasetValue(tuple(_typed(run, kind, shape) for kind, shape in zip(types, shapes, strict=True)), None)
    return DatasetValue(Unknown("what a generator gives isn't declared"), None)


def _typed(run: Interpreter, kind: Any, shape: Any) -> Any:
    spec = tensor_spec(run, Arguments([shape, kind]))
    return Element(spec.shape, spec.dtype) if isinstance(spec, SpecValue) else Element(None, None)


def _range(run: Interpreter, arguments: Arguments) -> Any:
    bounds = arguments.positional
    count = len(range(*bounds)) if bounds and all(type(bound) is int for bound in bounds) else samples()
    return DatasetValue(Element((), "int64"), count)


def _zip(run: Interpreter, arguments: Arguments) -> Any:
    parts: Any = arguments.positional[0] if len(arguments.positional) == 1 else tuple(arguments.positional)
    if not parts:
        parts = arguments.keywords.get("datasets", ())
    items = parts if type(parts) is tuple else tuple(parts.items or ()) if isinstance(parts, ListValue) else ()
    if not items or not all(isinstance(item, DatasetValue) for item in items):
        return DatasetValue(Unknown("data sets that aren't known, zipped"), None)
    batches = [item.batch for item in items]
    count = items[0].count if all(item.count == items[0].count for item in items) else samples()
    return DatasetValue(tuple(item.element_structure for item in items), count, None if None in batches else batches[0])


def _files(run: Interpreter, arguments: Arguments) -> Any:
    return DatasetValue(Element((), "string"), samples())


_SOURCES: dict[str, Callable[[Interpreter, Arguments], Any]] = {
    "from_tensor_slices": _from_tensor_slices,
    "from_tensors": _from_tensors,
    "from_generator": _from_generator,
    "range": _range,
    "zip": _zip,
    "list_files": _files,
}


class _DatasetClass(NativeClass):
    """The class tf.data.Dataset."""

    __slots__ = ()
    name = "Dataset"

    def attribute(self, run: Interpreter, name: str) -> Any:
        found = _SOURCES.get(name)
        return Unknown(f"tf.data.Dataset.{name} is not modelled") if found is None else Builtin(name, found)

    def class_attribute(self, run: Interpreter, name: str) -> Any:
        raise Missing(name)

    def has_instance(self, value: Any) -> bool | None:
        """`isinstance(value, tf.data.Dataset)`."""
        return (
            isinstance(value, DatasetValue) and value.form == "tf.data.Dataset"
            if not isinstance(value, Unknown)
            else None
        )


DATASET = _DatasetClass()


class SpecValue(Value):
    """`tf.TensorSpec(shape, dtype)`."""

    __slots__ = ("dtype", "shape")
    kind = "TensorSpec"

    def __init__(self, shape: Shape | None, dtype: str | None) -> None:
        self.shape = shape
        self.dtype = dtype


def tensor_spec(run: Interpreter, arguments: Arguments) -> Any:
    """`tf.TensorSpec(shape, dtype)`, or what stands for one in `output_types` and `output_shapes`."""
    given, dtype = arguments.get(0, "shape"), arguments.get(1, "dtype")
    items = run.iterate(given) if isinstance(given, (tuple, ListValue)) else None
    if items is None:
        return SpecValue(None, dtype_name(dtype))
    shape = tuple(
        open_size(undefined=True) if item is None else (as_shape(run, item) or (open_size(undefined=None),))[0]
        for item in items
    )
    return SpecValue(shape, dtype if dtype == "string" else dtype_name(dtype))
