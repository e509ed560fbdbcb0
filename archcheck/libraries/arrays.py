"""Arrays as far as the source tells: shape, dtype, a few known elements, the range of the values. No data is read."""

from __future__ import annotations

from archcheck.interpreter.values import CONSTANTS, Arguments, ListValue, Unknown, Value, as_dim, from_dim
from archcheck.libraries.dtypes import is_integer, promote
from archcheck.shapes.failures import Failure, NotKnown
from archcheck.shapes.indexing import ArrayIndex, OpenIndex, index, slice_length
from archcheck.shapes.shape import number_of_elements, open_size
from archcheck.shapes.size import equals

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import Any

    from archcheck.interpreter.machine import Interpreter
    from archcheck.shapes.shape import Shape
    from archcheck.shapes.size import Dim

__all__ = [
    "CONTENTS",
    "ArrayValue",
    "Range",
    "ScalarValue",
    "array_of",
    "as_shape",
    "call_with",
    "element_of",
    "guarded",
    "made",
    "samples",
]

CONTENTS = 512
"""Arrays of up to so many elements are followed element by element."""

_RARE = 9.2  # exp(-9.2) is one in ten thousand: the chance that a value of this expected count never occurs


class Range:
    """What is known of the values of an array.

    Attributes:
        lowest, highest: bounds, both inclusive.
        share: the least part of the elements that have the lowest value, and that have the highest; 0 where it isn't
            known. With enough elements both then occur in practically every run.

    """

    __slots__ = ("highest", "lowest", "share")

    def __init__(self, lowest: float, highest: float, share: float = 0.0) -> None:
        self.lowest = lowest
        self.highest = highest
        self.share = share

    def __repr__(self) -> str:
        return f"Range({self.lowest!r}, {self.highest!r}, {self.share!r})"

    def without_share(self) -> Range:
        """The same bounds, of a selection that may leave out the extremes."""
        return Range(self.lowest, self.highest)

    def mapped(self, function: Callable[[float], float]) -> Range | None:
        """The range after a monotone function."""
        try:
            ends = sorted((function(self.lowest), function(self.highest)))
        except (ArithmeticError, ValueError, TypeError):
            return None
        return Range(ends[0], ends[1], self.share)

    def joined(self, other: Range) -> Range:
        """A range that holds both."""
        return Range(min(self.lowest, other.lowest), max(self.highest, other.highest))


class ScalarValue(Unknown):
    """One number out of an array, not known itself: what `x.mean()` gives. Everyone else sees an unknown value."""

    __slots__ = ("dtype", "range")
    kind = "number out of an array"

    def __init__(self, reason: str, dtype: str | None, range: Range | None = None) -> None:
        super().__init__(reason)
        self.dtype = dtype
        self.range = range
        if is_integer(dtype):
            _ = self.size  # from now on it is known to be a whole number

    @property
    def number(self) -> float | None:
        """The number, where it is known after all."""
        values = self.range
        return values.lowest if values is not None and values.lowest == values.highest else None

    def attribute(self, run: Interpreter, name: str) -> Any:
        return array_attribute(run, ArrayValue((), self.dtype, range=self.range, reason=self.reason), name)

    def binary(self, run: Interpreter, operator: str, other: Any, reflected: bool) -> Any:
        known = super().binary(run, operator, other, reflected)
        if isinstance(known, Unknown) and known.is_number and is_integer(self.dtype):
            return known
        if isinstance(other, (ScalarValue, int, float)):
            from archcheck.libraries.numpy.elementwise import operate

            return operate(run, operator, self, other, reflected)
        return known

    def unary(self, run: Interpreter, operator: str) -> Any:
        return ScalarValue(self.reason, self.dtype)


class ArrayValue(Value):
    """A NumPy array.

    Attributes:
        shape: its sizes, or None where even the rank isn't known. The samples of a source of unknown length are
            one symbol, which everything from that source shares: what is made of it stays paired.
        dtype: its name ("float32"), or None.
        contents: all elements in order, where they are few and known.
        range: what is known of the values.
        reason: why the shape isn't known, where it isn't.
        origin: what the data is, for messages ("mnist, the labels"); None where it has no name.

    """

    __slots__ = ("_count", "contents", "dtype", "origin", "range", "reason", "shape")
    kind = "ndarray"

    def __init__(
        self,
        shape: Shape | None,
        dtype: str | None = None,
        *,
        contents: tuple[Any, ...] | None = None,
        range: Range | None = None,
        reason: str = "the shape of this array isn't in the source",
        origin: str | None = None,
    ) -> None:
        self.shape = shape
        self.dtype = dtype
        self.contents = contents
        if range is None and contents and all(type(item) in (int, float, bool) for item in contents):
            range = Range(min(contents), max(contents), 1 / len(contents))
        self.range = range
        self.reason = reason
        self.origin = origin
        self._count: Dim | None = None

    def __repr__(self) -> str:
        return f"ArrayValue({self.shape!r}, {self.dtype!r})"

    @property
    def elements(self) -> Dim | None:
        """The number of elements."""
        return None if self.shape is None else number_of_elements(self.shape)

    @property
    def highest(self) -> float | None:
        """The greatest value, where one element has it in every run (but for one in ten thousand)."""
        return None if self.range is None or not self._has_extremes() else self.range.highest

    @property
    def lowest(self) -> float | None:
        """The least value, where one element has it in every run (but for one in ten thousand)."""
        return None if self.range is None or not self._has_extremes() else self.range.lowest

    def reaches(self, bound: float) -> bool:
        """Whether some element is at least this, in every run (but for one in ten thousand)."""
        values, elements = self.range, self.elements
        if values is None or values.highest < bound or not values.share or not isinstance(elements, int):
            return False
        width = values.highest - values.lowest + 1
        if not is_integer(self.dtype) or values.share * width < 0.5:
            return self.highest is not None
        return elements * values.share * (values.highest - bound + 1) > _RARE

    def _has_extremes(self) -> bool:
        if self.contents is not None:
            return bool(self.contents)
        share = self.range.share if self.range is not None else 0.0
        elements = self.elements
        if not share or not isinstance(elements, int):
            return share >= 1
        return elements >= 1 if share >= 1 else elements * share > _RARE

    @property
    def count(self) -> Dim:
        """How many of these booleans are true: one symbol, so that all that they select stays paired."""
        if self.contents is not None:
            return sum(map(bool, self.contents))
        if self._count is None:
            self._count = open_size(lower=0, undefined=False)
        return self._count

    def like(self, shape: Shape | None, **changes: Any) -> ArrayValue:
        """The same data in another shape."""
        facts: dict[str, Any] = {
            "dtype": self.dtype,
            "range": self.range,
            "reason": self.reason,
            "origin": self.origin,
            "contents": self.contents,
        }
        facts.update(changes)
        return ArrayValue(shape, **facts)

    def attribute(self, run: Interpreter, name: str) -> Any:
        return array_attribute(run, self, name)

    def item(self, run: Interpreter, key: Any) -> Any:
        return item(run, self, key)

    def set_item(self, run: Interpreter, key: Any, value: Any) -> None:
        run.assign(self, "contents", None)
        run.assign(self, "range", None)
        run.assign(self, "_count", None)

    def set_attribute(self, run: Interpreter, name: str, value: Any) -> None:
        if name == "shape":
            run.assign(self, "shape", as_shape(run, value))

    def binary(self, run: Interpreter, operator: str, other: Any, reflected: bool) -> Any:
        from archcheck.libraries.numpy.elementwise import operate

        return operate(run, operator, self, other, reflected)

    def unary(self, run: Interpreter, operator: str) -> Any:
        if operator == "~":
            return self.like(self.shape, contents=None, range=None)
        if operator == "-" and (self.dtype is None or not self.dtype.startswith(("int", "float"))):
            return self.like(self.shape, contents=None, range=None)
        flipped = None if self.range is None else self.range.mapped(lambda value: -value if operator == "-" else value)
        contents = None if self.contents is None or operator != "-" else tuple(-item for item in self.contents)
        return self.like(self.shape, contents=contents, range=flipped)

    def iterate(self, run: Interpreter) -> list[Any] | None:
        if not self.shape or not isinstance(self.shape[0], int) or self.shape[0] > 4 * CONTENTS:
            return None
        return [item(run, self, position) for position in range(self.shape[0])]

    def unpack(self, run: Interpreter, count: int, starred: bool) -> list[Any] | None:
        if self.shape and isinstance(self.shape[0], int) and self.shape[0] > CONTENTS:
            return [self.element(run)] * self.shape[0] if self.shape[0] <= 4 * CONTENTS else None
        return self.iterate(run)

    def element(self, run: Interpreter) -> Any:
        if not self.shape:
            return Unknown(self.reason)
        return made(
            self.shape[1:],
            self.dtype,
            range=None if self.range is None else self.range.without_share(),
            origin=self.origin,
        )

    def truth(self, run: Interpreter) -> bool | None:
        return bool(self.contents[0]) if self.contents is not None and len(self.contents) == 1 else None

    def length(self, run: Interpreter) -> Any:
        return self.shape[0] if self.shape else None

    def contains(self, run: Interpreter, other: Any) -> bool | None:
        return None if self.contents is None or type(other) not in CONSTANTS else other in self.contents

    def is_alike(self, other: Any) -> bool:
        return (
            isinstance(other, ArrayValue)
            and other.shape == self.shape
            and other.dtype == self.dtype
            and other.contents == self.contents
            and repr(other.range) == repr(self.range)
        )

    def join(self, other: Any) -> Any:
        if not isinstance(other, ArrayValue):
            return NotImplemented
        shape: Shape | None = None
        if self.shape is not None and other.shape is not None and len(self.shape) == len(other.shape):
            shape = tuple(
                a if equals(a, b) else open_size(lower=0, undefined=False)
                for a, b in zip(self.shape, other.shape, strict=True)
            )
        return ArrayValue(
            shape,
            self.dtype if self.dtype == other.dtype else None,
            contents=self.contents if self.contents == other.contents else None,
            range=None if self.range is None or other.range is None else self.range.joined(other.range),
            reason="the shape depends on a condition that isn't known",
            origin=self.origin if self.origin == other.origin else None,
        )

    def forget(self, run: Interpreter, reason: str) -> None:
        run.assign(self, "contents", None)
        run.assign(self, "range", None)
        run.assign(self, "_count", None)


def samples(name: str | None = None) -> Dim:
    """A number of samples that the source does not show: a new symbol, an ordinary number to Keras."""
    return open_size(name, lower=0, undefined=False)


def made(shape: Shape | None, dtype: str | None, **facts: Any) -> Any:
    """An array of this shape; a number where the shape has no axis: a plain one if it is whole and known."""
    if shape != ():
        return ArrayValue(shape, dtype, **facts)
    contents = facts.get("contents")
    if contents is not None:
        number = contents[0]
        if type(number) is not float:
            return number
        return ScalarValue("a number that isn't whole", dtype, Range(number, number, 1.0))
    return ScalarValue(facts.get("reason", "the numbers in an array aren't known"), dtype, facts.get("range"))


def array_of(run: Interpreter, value: Any) -> ArrayValue:
    """What `numpy.asarray` makes of a value; an array of unknown shape where that can't be told."""
    if isinstance(value, ArrayValue):
        return value
    if isinstance(value, ScalarValue):
        values = value.range
        return ArrayValue(
            (),
            value.dtype,
            contents=(values.lowest,) if values is not None and values.lowest == values.highest else None,
            range=values,
        )
    if isinstance(value, Unknown):
        return ArrayValue(None, reason=value.reason) if not value.is_number else ArrayValue((), None)
    convert = getattr(value, "as_array", None)
    if convert is not None:
        result = convert(run)
        return result if isinstance(result, ArrayValue) else ArrayValue(None)
    if isinstance(value, ListValue):
        if value.items is None:
            return ArrayValue(None, reason=value.reason or "the items of a list aren't known")
        return _nested(run, value.items)
    if type(value) is tuple:
        return _nested(run, value)
    if isinstance(value, range):
        return ArrayValue(
            (len(value),), "int64", contents=tuple(value) if len(value) <= CONTENTS else None, range=_range_of(value)
        )
    if isinstance(value, (bool, int, float, complex, str)):
        return ArrayValue((), python_dtype(value), contents=(value,))
    return ArrayValue(None, reason=f"what an array of a {getattr(value, 'kind', type(value).__name__)} is isn't known")


def python_dtype(value: Any) -> str:
    """The dtype that NumPy gives a Python number."""
    if isinstance(value, bool):
        return "bool"
    if isinstance(value, int):
        return "int64"
    return "float64" if isinstance(value, float) else "complex128" if isinstance(value, complex) else "str"


def _range_of(value: range) -> Range | None:
    return Range(min(value), max(value), 1 / len(value)) if value else None


def _nested(run: Interpreter, items: Sequence[Any]) -> ArrayValue:
    """The array of a list: all items alike on a new first axis; NumPy refuses a ragged one."""
    if not items:
        return ArrayValue((0,), "float64", contents=())
    kinds = set(map(type, items))
    dtype: str | None
    if kinds <= {int, bool, float}:
        dtype = "float64" if float in kinds else "int64" if int in kinds else "bool"
        if len(items) <= CONTENTS:
            return ArrayValue((len(items),), dtype, contents=tuple(items))
        return ArrayValue((len(items),), dtype, range=Range(min(items), max(items), 1.0 / len(items)))
    if kinds == {str}:
        return ArrayValue((len(items),), "str", contents=tuple(items) if len(items) <= CONTENTS else None)
    rows = [array_of(run, item) for item in items]
    first = rows[0]
    if any(row.shape is None for row in rows) or first.shape is None:
        return ArrayValue(None, reason=next(row.reason for row in rows if row.shape is None))
    shape: list[Dim] = list(first.shape)
    for row in rows[1:]:
        if row.shape is None or len(row.shape) != len(shape):
            run.python_error("ValueError", "setting an array element with a sequence: the rows have different shapes")
            return ArrayValue(None, reason="rows of different shapes")
        for axis, (a, b) in enumerate(zip(shape, row.shape, strict=True)):
            if equals(a, b) is False:
                run.python_error(
                    "ValueError", "setting an array element with a sequence: the rows have different shapes"
                )
                return ArrayValue(None, reason="rows of different shapes")
            if equals(a, b) is None:
                shape[axis] = b if isinstance(b, int) else a
    dtype = first.dtype
    for row in rows[1:]:
        dtype = promote(dtype, row.dtype)
    contents: tuple[Any, ...] | None = None
    if all(row.contents is not None for row in rows) and sum(len(row.contents or ()) for row in rows) <= CONTENTS:
        contents = tuple(item for row in rows for item in (row.contents or ()))
    return ArrayValue((len(items), *shape), dtype, contents=contents, range=_joined_range(rows))


def _joined_range(rows: Sequence[ArrayValue]) -> Range | None:
    result: Range | None = rows[0].range
    for row in rows[1:]:
        if result is None or row.range is None:
            return None
        result = result.joined(row.range)
    return result


def as_shape(run: Interpreter, value: Any) -> Shape | None:
    """A shape argument: one size, or a sequence of sizes; None where it isn't known."""
    if isinstance(value, ScalarValue) or (isinstance(value, Unknown) and value.is_number) or type(value) in (int, bool):
        return (as_dim(int(value) if type(value) is bool else value) or 0,)
    if isinstance(value, Unknown) or not (isinstance(value, (Value, tuple, range))):
        return None
    items = run.iterate(value)
    if items is None:
        return None
    sizes: list[Dim] = []
    for one in items:
        size = int(one) if type(one) is float and one.is_integer() else as_dim(one)
        if size is None:
            return None
        sizes.append(size)
    return tuple(sizes)


def guarded(run: Interpreter, make: Callable[[], Any], kind: str = "ValueError") -> Any:
    """What a function of shapes gives; where NumPy certainly refuses, what the program then sees."""
    try:
        return make()
    except Failure as failure:
        return run.python_error(kind, f"NumPy refuses these shapes: {type(failure).__name__}")
    except NotKnown as unknown:
        return Unknown(unknown.reason)


# Indexing


def item(run: Interpreter, array: ArrayValue, key: Any) -> Any:
    """`array[key]`."""
    if array.shape is None:
        return _item_of_open(array, key)
    if isinstance(key, str):
        return Unknown("a field of a structured array")
    known = _known_item(array, key)
    if known is not None:
        return known
    entries = key if type(key) is tuple else (key,)
    try:
        return _selected(run, array, entries)
    except Failure:
        return run.python_error("IndexError", "index out of range of an array")
    except NotKnown as unknown:
        return Unknown(unknown.reason)


def _selected(run: Interpreter, array: ArrayValue, entries: tuple[Any, ...]) -> Any:
    """The shape that a key selects, with the range of the values."""
    assert array.shape is not None
    parts = [_key_part(run, entry) for entry in entries]
    sizes = list(array.shape)
    free = len(sizes) - sum(_consumes(part) for part in parts)
    axis = 0
    for position, part in enumerate(parts):
        if isinstance(part, slice) and axis < len(sizes):
            sizes[axis] = _slice_length(run, sizes[axis], part)
            parts[position] = slice(None)
        axis += max(0, free) if part is Ellipsis else _consumes(part)
    values = array.range
    many = isinstance(array.elements, int) and array.elements > 1000
    if values is not None and not (many and all(isinstance(entry, slice) for entry in entries)):
        values = Range(values.lowest, values.highest, 1.0 if values.share >= 1 else 0.0)
    return made(index(tuple(sizes), tuple(parts)), array.dtype, range=values, origin=array.origin)


def _consumes(part: Any) -> int:
    if part is None or part is Ellipsis:
        return 0
    return len(part.shape) if isinstance(part, ArrayIndex) and part.boolean else 1


def _key_part(run: Interpreter, entry: Any) -> Any:
    """One entry of a key as `shapes.indexing` takes it.

    Raises:
        NotKnown: it isn't known what it selects.

    """
    if entry is None or entry is Ellipsis or isinstance(entry, slice) or type(entry) is int:
        return entry
    if type(entry) is bool:
        raise NotKnown("an array indexed by a truth value")
    if isinstance(entry, ScalarValue) or (isinstance(entry, Unknown) and entry.is_number):
        return OpenIndex()
    if isinstance(entry, Unknown):
        raise NotKnown(entry.reason)
    selector = array_of(run, entry)
    if selector.shape is None or selector.dtype is None:
        raise NotKnown(selector.reason)
    if selector.dtype == "bool":
        return ArrayIndex(selector.shape, True, selector.count)
    if not is_integer(selector.dtype) and selector.elements != 0:
        run.python_error("IndexError", "arrays used as indices must be of integer (or boolean) type")
        raise NotKnown("an array indexed by an array of another type")
    return ArrayIndex(selector.shape)


def _slice_length(run: Interpreter, size: Dim, entry: slice) -> Dim:
    """How many positions a slice selects. The same slice of the same size always selects the same number."""
    bounds: list[Any] = []
    for bound in (entry.start, entry.stop, entry.step):
        if bound is None or type(bound) in (int, bool):
            bounds.append(bound if bound is None else int(bound))
        elif isinstance(bound, Unknown):
            bounds.append(bound.size)
        else:
            raise NotKnown("a slice whose bounds aren't known")
    length = slice_length(size, *bounds)
    if isinstance(length, int):
        return length
    memo: dict[Any, Dim] = run.settings.setdefault("slices", {})
    return memo.setdefault(tuple(getattr(part, "key", part) for part in (size, *bounds)), length)


def _item_of_open(array: ArrayValue, key: Any) -> Any:
    """What can be said of `x[key]` when nothing is known of x: slices and masks leave an array."""
    if isinstance(key, (slice, ArrayValue)) or (
        type(key) is tuple and any(isinstance(part, (slice, ArrayValue)) or part is None for part in key)
    ):
        return ArrayValue(None, array.dtype, reason=array.reason, origin=array.origin)
    return Unknown(array.reason)


def _known_item(array: ArrayValue, key: Any) -> Any:
    """An item or a slice along the first axis of an array whose elements are known; None where it isn't that."""
    if array.contents is None or not array.shape or not all(isinstance(size, int) for size in array.shape):
        return None
    rows = array.shape[0]
    assert isinstance(rows, int)
    width = len(array.contents) // rows if rows else 0
    if type(key) is int and -rows <= key < rows:
        at = (key % rows) * width
        return made(array.shape[1:], array.dtype, contents=array.contents[at : at + width])
    if (
        isinstance(key, slice)
        and all(part is None or type(part) is int for part in (key.start, key.stop, key.step))
        and key.step != 0
    ):
        kept = range(rows)[key]
        contents = tuple(item for row in kept for item in array.contents[row * width : (row + 1) * width])
        return made((len(kept), *array.shape[1:]), array.dtype, contents=contents)
    return None


def element_of(array: ArrayValue, count: Dim) -> ArrayValue:
    """The same array with another number of samples: a batch of it, a part of it."""
    assert array.shape
    return array.like(
        (count, *array.shape[1:]), contents=None, range=None if array.range is None else array.range.without_share()
    )


# Attributes


def array_attribute(run: Interpreter, array: ArrayValue, name: str) -> Any:
    """An attribute or a method of an array. Raises Missing."""
    if name == "shape":
        return Unknown(array.reason) if array.shape is None else tuple(from_dim(size) for size in array.shape)
    if name == "ndim":
        return Unknown(array.reason) if array.shape is None else len(array.shape)
    if name == "size":
        elements = array.elements
        return Unknown(array.reason) if elements is None else from_dim(elements)
    if name == "T":
        return array.like(
            None if array.shape is None else array.shape[::-1],
            contents=array.contents if array.shape and len(array.shape) == 1 else None,
        )
    if name == "dtype":
        from archcheck.libraries.numpy.types import dtype_value

        return Unknown("the dtype of this array isn't known") if array.dtype is None else dtype_value(array.dtype)
    if name in ("real", "flat"):
        return array if name == "real" else array.like(None if array.elements is None else (array.elements,))
    from archcheck.libraries.numpy import method

    return method(run, array, name)


def call_with(run: Interpreter, function: Value, *values: Any, node: Any = None) -> Any:
    """Call a value with positional arguments."""
    return run.call(function, Arguments(list(values), node=node))
