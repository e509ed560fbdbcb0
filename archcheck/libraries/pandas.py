"""What is known of pandas: how many columns a frame has, and that its rows stay together."""

from __future__ import annotations

from archcheck.interpreter.values import Builtin, DictValue, ListValue, ModuleValue, Unknown, Value, from_dim
from archcheck.libraries.arrays import ArrayValue, array_of, samples
from archcheck.libraries.numpy.types import dtype_name

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from archcheck.interpreter.machine import Interpreter
    from archcheck.interpreter.values import Arguments
    from archcheck.shapes.size import Dim

__all__ = ["FrameValue", "SeriesValue", "provide"]

_SAME_FRAME = frozenset(
    [
        "fillna",
        "replace",
        "sort_values",
        "sort_index",
        "reset_index",
        "set_index",
        "copy",
        "infer_objects",
        "convert_dtypes",
        "round",
        "clip",
        "rename",
        "ffill",
        "bfill",
        "interpolate",
        "abs",
        "reindex",
        "shift",
        "diff",
        "rank",
        "applymap",
        "apply",
        "cumsum",
    ]
)
_FEWER_ROWS = frozenset(["dropna", "drop_duplicates", "query", "head", "tail", "sample"])


class FrameValue(Value):
    """A DataFrame. `columns` are its names where they are known, `width` how many there are."""

    __slots__ = ("columns", "dtype", "reason", "rows", "width")
    kind = "DataFrame"

    def __init__(
        self, rows: Dim, columns: list[Any] | None = None, width: Dim | None = None, dtype: str | None = None,
        reason: str = "the columns of this frame aren't in the source",
    ) -> None:  # fmt: skip
        self.rows = rows
        self.columns = columns
        self.width: Dim = (
            samples("columns")
            if columns is None and width is None
            else len(columns)
            if columns is not None
            else width or 0
        )
        self.dtype = dtype
        self.reason = reason

    def as_array(self, run: Interpreter) -> ArrayValue:
        """`df.values`."""
        return ArrayValue((self.rows, self.width), self.dtype, reason=self.reason)

    def with_rows(self, rows: Dim) -> FrameValue:
        """The same columns with other rows."""
        return FrameValue(rows, self.columns, self.width, self.dtype, self.reason)

    def attribute(self, run: Interpreter, name: str) -> Any:
        if name == "values":
            return self.as_array(run)
        if name == "shape":
            return (from_dim(self.rows), from_dim(self.width))
        if name == "columns":
            return ListValue(self.columns, self.reason)
        if name in ("iloc", "loc"):
            return _Locator(self, name)
        if name in ("to_numpy", "astype", "drop", "pop") or name in _SAME_FRAME or name in _FEWER_ROWS:
            return Builtin(name, lambda run, arguments: _method(run, self, name, arguments))
        if self.columns is not None and name in self.columns:
            return SeriesValue(self.rows)
        return _silent(f"DataFrame.{name}")

    def item(self, run: Interpreter, key: Any) -> Any:
        if isinstance(key, str):
            return SeriesValue(self.rows)
        if isinstance(key, ListValue):
            return FrameValue(self.rows, list(key.items) if key.items is not None else None, reason=self.reason)
        if isinstance(key, SeriesValue):
            return self.with_rows(samples())
        return Unknown("an item of a frame") if not isinstance(key, slice) else self.with_rows(samples())

    def set_item(self, run: Interpreter, key: Any, value: Any) -> None:
        if isinstance(key, str) and self.columns is not None and key not in self.columns:
            run.assign(self, "columns", [*self.columns, key])
            run.assign(self, "width", len(self.columns))
        elif self.columns is None or not isinstance(key, str):
            run.assign(self, "width", samples("columns"))

    def length(self, run: Interpreter) -> Any:
        return self.rows

    def binary(self, run: Interpreter, operator: str, other: Any, reflected: bool) -> Any:
        return self.with_rows(self.rows)

    def forget(self, run: Interpreter, reason: str) -> None:
        run.assign(self, "rows", samples())
        run.assign(self, "columns", None)
        run.assign(self, "width", samples("columns"))


class SeriesValue(Value):
    """A Series."""

    __slots__ = ("dtype", "rows")
    kind = "Series"

    def __init__(self, rows: Dim, dtype: str | None = None) -> None:
        self.rows = rows
        self.dtype = dtype

    def as_array(self, run: Interpreter) -> ArrayValue:
        """`series.values`."""
        return ArrayValue((self.rows,), self.dtype)

    def with_rows(self, rows: Dim) -> SeriesValue:
        """The same with other rows."""
        return SeriesValue(rows, self.dtype)

    def attribute(self, run: Interpreter, name: str) -> Any:
        if name == "values":
            return self.as_array(run)
        if name == "shape":
            return (from_dim(self.rows),)
        if name == "to_numpy":
            return Builtin(name, lambda run, arguments: self.as_array(run))
        if name == "astype":
            return Builtin(name, lambda run, arguments: SeriesValue(self.rows, dtype_name(arguments.get(0, "dtype"))))
        if name in (
            "map",
            "apply",
            "replace",
            "fillna",
            "str",
            "dt",
            "copy",
            "reset_index",
            "isin",
            "isnull",
            "isna",
            "round",
            "abs",
            "clip",
        ):
            return (
                Builtin(name, lambda run, arguments: SeriesValue(self.rows))
                if name not in ("str", "dt")
                else Unknown("values of a column")
            )
        if name in ("iloc", "loc"):
            return _Locator(self, name)
        if name in ("tolist", "to_list"):
            return Builtin(name, lambda run, arguments: ListValue(None, "the values of a column aren't in the source"))
        return _silent(f"Series.{name}")

    def item(self, run: Interpreter, key: Any) -> Any:
        return (
            SeriesValue(samples(), self.dtype)
            if isinstance(key, (slice, SeriesValue))
            else Unknown("a value of a column")
        )

    def length(self, run: Interpreter) -> Any:
        return self.rows

    def binary(self, run: Interpreter, operator: str, other: Any, reflected: bool) -> Any:
        return SeriesValue(self.rows, "bool" if operator in ("==", "!=", "<", ">", "<=", ">=") else None)

    def unary(self, run: Interpreter, operator: str) -> Any:
        return SeriesValue(self.rows, self.dtype)


class _Locator(Value):
    """`df.iloc`, `df.loc`."""

    __slots__ = ("name", "owner")
    kind = "indexer"

    def __init__(self, owner: Any, name: str) -> None:
        self.owner = owner
        self.name = name

    def item(self, run: Interpreter, key: Any) -> Any:
        owner = self.owner
        rows, columns = key if type(key) is tuple and len(key) == 2 else (key, slice(None))
        count = owner.rows if _is_whole(rows) else samples()
        if not isinstance(rows, (slice, ListValue, ArrayValue, SeriesValue)):
            return Unknown("one row of a frame")
        if isinstance(owner, SeriesValue):
            return owner.with_rows(count)
        if _is_whole(columns):
            return owner.with_rows(count)
        if isinstance(columns, ListValue):
            return FrameValue(
                count, None, len(columns.items) if columns.items is not None else None, reason=owner.reason
            )
        if isinstance(columns, slice):
            if (
                self.name == "iloc"
                and owner.columns is not None
                and all(bound is None or type(bound) is int for bound in (columns.start, columns.stop, columns.step))
            ):
                return FrameValue(count, owner.columns[columns])
            return FrameValue(count, reason=owner.reason)
        return SeriesValue(count) if isinstance(columns, (int, str)) else Unknown("columns of a frame")


def _is_whole(key: Any) -> bool:
    return isinstance(key, slice) and key.start is None and key.stop is None


def _method(run: Interpreter, frame: FrameValue, name: str, arguments: Arguments) -> Any:
    if name == "to_numpy":
        return frame.as_array(run)
    if name == "astype":
        dtype = dtype_name(arguments.get(0, "dtype"))
        return FrameValue(frame.rows, frame.columns, frame.width, dtype, frame.reason)
    if name == "pop":
        run.forget(frame, "a column is taken out") if frame.columns is None else _without(
            run, frame, arguments.get(0, "item")
        )
        return SeriesValue(frame.rows)
    inplace = arguments.keywords.get("inplace") is True
    if name == "drop":
        result = _dropped(run, frame, arguments)
    elif name in _FEWER_ROWS:
        number = arguments.get(0, "n", 5) if name in ("head", "tail") else None
        rows = min(number, frame.rows) if type(number) is int and isinstance(frame.rows, int) else samples()
        result = frame.with_rows(rows)
    elif name in ("apply", "applymap", "set_index", "reindex", "rename"):
        result = FrameValue(frame.rows, reason=f"what {name} makes of a frame is not modelled")
    else:
        result = frame.with_rows(frame.rows)
    if not inplace:
        return result
    run.assign(frame, "rows", result.rows)
    run.assign(frame, "columns", result.columns)
    run.assign(frame, "width", result.width)
    return None


def _without(run: Interpreter, frame: FrameValue, name: Any) -> None:
    columns = [column for column in frame.columns or () if column != name]
    run.assign(frame, "columns", columns)
    run.assign(frame, "width", len(columns))


def _dropped(run: Interpreter, frame: FrameValue, arguments: Arguments) -> FrameValue:
    names = arguments.keywords.get("columns")
    if names is None and arguments.get(1, "axis", 0) in (1, "columns"):
        names = arguments.get(0, "labels")
    if names is None:
        return frame.with_rows(samples())
    gone = run.iterate(names) if isinstance(names, (ListValue, tuple)) else [names]
    if gone is None or frame.columns is None or not all(isinstance(name, str) for name in gone):
        return FrameValue(frame.rows, reason=frame.reason)
    return FrameValue(frame.rows, [column for column in frame.columns if column not in gone])


def _silent(name: str) -> Builtin:
    return Builtin(name, lambda run, arguments: Unknown(f"what {name} gives is not modelled"))


def _read(name: str) -> Builtin:
    def call(run: Interpreter, arguments: Arguments) -> Any:
        names = arguments.keywords.get("usecols", arguments.keywords.get("names"))
        columns = run.iterate(names) if isinstance(names, (ListValue, tuple)) else None
        return FrameValue(samples(), columns, reason=f"{name}: the file's columns are not in the source")

    return Builtin(name, call)


def _frame(run: Interpreter, arguments: Arguments) -> Any:
    data, names = arguments.get(0, "data"), arguments.get(2, "columns")
    columns = run.iterate(names) if isinstance(names, (ListValue, tuple)) else None
    if isinstance(data, DictValue) and not data.open:
        first = next(iter(data.items.values()), None)
        length = first.length(run) if isinstance(first, Value) else None
        return FrameValue(samples() if length is None else length, columns or list(data.items))
    array = array_of(run, data)
    if array.shape is None or len(array.shape) != 2:
        return FrameValue(samples() if not array.shape else array.shape[0], columns)
    return FrameValue(array.shape[0], columns, array.shape[1], array.dtype)


def _series(run: Interpreter, arguments: Arguments) -> Any:
    array = array_of(run, arguments.get(0, "data"))
    return SeriesValue(array.shape[0] if array.shape else samples(), array.dtype)


def _dummies(run: Interpreter, arguments: Arguments) -> Any:
    data = arguments.get(0, "data")
    rows = data.length(run) if isinstance(data, Value) and not isinstance(data, Unknown) else None
    return FrameValue(samples() if rows is None else rows, reason="get_dummies: the categories are in the data")


def _lookup(name: str) -> Any:
    if name.startswith("read_"):
        return _read(name)
    known = {"DataFrame": _frame, "Series": _series, "get_dummies": _dummies}.get(name)
    return Builtin(name, known) if known is not None else _silent(f"pandas.{name}")


def provide(run: Interpreter, name: str) -> ModuleValue:
    """The module pandas."""
    return ModuleValue(name, fallback=_lookup)
