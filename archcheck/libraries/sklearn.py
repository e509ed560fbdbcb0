"""What is known of scikit-learn: its splits, scalers, encoders and small data sets."""

from __future__ import annotations

import math

from archcheck.interpreter.values import Builtin, DictValue, ListValue, ModuleValue, Unknown, Value
from archcheck.libraries.arrays import ArrayValue, Range, array_of, samples
from archcheck.libraries.dtypes import is_float

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from archcheck.interpreter.machine import Interpreter
    from archcheck.interpreter.values import Arguments
    from archcheck.shapes.size import Dim

    Function = Callable[[Interpreter, Arguments], Any]

__all__ = ["provide"]


def provide(run: Interpreter, name: str) -> ModuleValue:
    """Any module of scikit-learn: its names are told apart by themselves, whichever module they stand in."""
    return ModuleValue(name, fallback=lambda attribute: _lookup(run, name, attribute))


def _lookup(run: Interpreter, module: str, name: str) -> Any:
    if module == "sklearn" and name.islower():
        return run.import_module(f"sklearn.{name}")
    if name in _TRANSFORMERS:
        return Builtin(name, lambda run, arguments: Transformer(name, arguments.keywords, arguments.positional))
    if name in _FOLDS:
        return Builtin(name, lambda run, arguments: Folds(arguments.get(0, "n_splits", 5)))
    if name in _DATASETS:
        return Builtin(name, lambda run, arguments: _dataset(run, name, arguments))
    known = _FUNCTIONS.get(name)
    if known is not None:
        return Builtin(
            name, lambda run, arguments: Unknown(arguments.open) if arguments.open else known(run, arguments)
        )
    # What isn't modelled does not change its arguments: metrics, other estimators.
    return Builtin(name, lambda run, arguments: Unknown(f"what {module}.{name} gives is not modelled"))


# Splits


def _train_test_split(run: Interpreter, arguments: Arguments) -> Any:
    """Each array in two, all in the same way.

    Source: sklearn.model_selection.train_test_split and _validate_shuffle_split.
    """
    result: list[Any] = []
    for value in arguments.positional:
        count = _count(run, value)
        if count is None:
            result += [_part(run, value, None), _part(run, value, None)]
            continue
        train, test = _split_sizes(run, count, arguments.keywords)
        result += [_part(run, value, train), _part(run, value, test)]
    return ListValue(result)


def _count(run: Interpreter, value: Any) -> Dim | None:
    if type(value) is tuple:
        return len(value)
    if isinstance(value, Unknown) or not isinstance(value, Value):
        return None
    length: Dim | None = value.length(run)
    return length


def _split_sizes(run: Interpreter, count: Dim, keywords: dict[str, Any]) -> tuple[Dim, Dim]:
    """(train, test); the same for every array with so many samples that is split so."""
    test, train = keywords.get("test_size"), keywords.get("train_size")
    if test is None and train is None:
        test = 0.25
    if isinstance(count, int) and not isinstance(test, Value) and not isinstance(train, Value):
        test_count = None if test is None else math.ceil(test * count) if isinstance(test, float) else test
        train_count = None if train is None else math.floor(train * count) if isinstance(train, float) else train
        if test_count is None:
            test_count = count - (train_count or 0)
        if train_count is None:
            train_count = count - test_count
        return max(0, train_count), max(0, test_count)
    memo: dict[Any, tuple[Dim, Dim]] = run.settings.setdefault("splits", {})
    key = (getattr(count, "key", count), *(id(size) if isinstance(size, Value) else size for size in (test, train)))
    return memo.setdefault(key, (samples(), samples()))


def _part(run: Interpreter, value: Any, count: Dim | None) -> Any:
    """A part of some data, of this many samples."""
    if isinstance(value, ArrayValue):
        if value.shape is None or count is None:
            return value.like(None, contents=None)
        many = isinstance(count, int) and count > 100
        values = value.range if many or value.range is None else value.range.without_share()
        return value.like((count, *value.shape[1:]), contents=None, range=values)
    resized = getattr(value, "with_rows", None)
    if resized is not None and count is not None:
        return resized(count)
    if isinstance(value, (ListValue, tuple)) and isinstance(count, int):
        items = value.items if isinstance(value, ListValue) else list(value)
        if items is not None and len(items) >= count:
            return ListValue(
                items[:count] if len(set(map(type, items))) == 1 else None, "the order of a split isn't known"
            )
    return (
        ListValue(None, "a part of a list")
        if isinstance(value, ListValue)
        else Unknown("a part of data that isn't known")
    )


class Folds(Value):
    """KFold and its kin."""

    __slots__ = ("splits",)
    kind = "KFold"

    def __init__(self, splits: Any) -> None:
        self.splits = splits

    def attribute(self, run: Interpreter, name: str) -> Any:
        if name == "split":
            return Builtin(name, lambda run, arguments: self._split())
        if name == "get_n_splits":
            return Builtin(name, lambda run, arguments: self.splits)
        return Unknown(f"the attribute {name} of a KFold")

    def _split(self) -> Any:
        fold = (ArrayValue((samples(),), "int64"), ArrayValue((samples(),), "int64"))
        return (
            ListValue([fold] * self.splits)
            if type(self.splits) is int and 0 < self.splits <= 20
            else ListValue(None, "folds")
        )


_FOLDS = frozenset(
    {"KFold", "StratifiedKFold", "ShuffleSplit", "StratifiedShuffleSplit", "TimeSeriesSplit", "RepeatedKFold"}
)


# Transformers

_SCALERS = frozenset(
    {
        "StandardScaler",
        "MinMaxScaler",
        "MaxAbsScaler",
        "RobustScaler",
        "Normalizer",
        "QuantileTransformer",
        "PowerTransformer",
        "SimpleImputer",
        "OrdinalEncoder",
        "Binarizer",
        "KNNImputer",
    }
)
_TRANSFORMERS = _SCALERS | {
    "OneHotEncoder",
    "LabelEncoder",
    "LabelBinarizer",
    "PCA",
    "TruncatedSVD",
    "MultiLabelBinarizer",
}


class Transformer(Value):
    """A scaler or an encoder; `width` is how many columns it gives, once it is fitted and that is known."""

    __slots__ = ("keywords", "name", "positional", "width")
    kind = "transformer"

    def __init__(self, name: str, keywords: dict[str, Any], positional: list[Any]) -> None:
        self.name = name
        self.keywords = keywords
        self.positional = positional
        self.width: Any = None

    def attribute(self, run: Interpreter, name: str) -> Any:
        if name == "fit":
            return Builtin(name, lambda run, arguments: self._fit(run, arguments))
        if name in ("transform", "fit_transform"):
            return Builtin(name, lambda run, arguments: self._transform(run, arguments, name == "fit_transform"))
        if name == "inverse_transform":
            return Builtin(name, lambda run, arguments: self._inverse(run, arguments))
        if name == "classes_" and isinstance(self.width, int) and self.name in ("LabelEncoder", "LabelBinarizer"):
            return ArrayValue((self.width,), None)
        return Unknown(f"the attribute {name} of a {self.name}")

    def _fit(self, run: Interpreter, arguments: Arguments) -> Any:
        run.assign(self, "width", _classes(array_of(run, arguments.get(0, "X", arguments.get(0, "y")))))
        return self

    def _transform(self, run: Interpreter, arguments: Arguments, fits: bool) -> Any:
        array = array_of(run, arguments.get(0, "X", arguments.get(0, "y")))
        if fits:
            run.assign(self, "width", _classes(array))
        if self.name in _SCALERS:
            return _scaled(run, array)
        if array.shape is None:
            return ArrayValue(None, reason=array.reason)
        rows = array.shape[0] if array.shape else samples()
        if self.name == "LabelEncoder":
            values = Range(0, self.width - 1, 0.0) if isinstance(self.width, int) else None
            if values is not None and fits and array.highest is not None:
                values.share = array.range.share if array.range is not None else 0.0
            return ArrayValue((rows,), "int64", range=values, origin=array.origin)
        if self.width is None:
            run.assign(self, "width", samples("classes"))
        width = self.width
        if self.name == "LabelBinarizer":
            return ArrayValue((rows, 1 if width == 2 else width), "int64", range=Range(0, 1))
        if self.name in ("PCA", "TruncatedSVD"):
            given = self.keywords.get(
                "n_components", self.positional[0] if self.positional else 2 if self.name == "TruncatedSVD" else None
            )
            return ArrayValue((rows, given if type(given) is int else samples("components")), "float64")
        if self.name == "OneHotEncoder":
            if len(array.shape) != 2:
                return run.python_error("ValueError", "Expected 2D array, got another one instead")
            columns = array.shape[1]
            result = ArrayValue((rows, width if columns == 1 else samples("columns")), "float64", range=Range(0, 1))
            dense = self.keywords.get("sparse_output", self.keywords.get("sparse", True))
            return result if dense is False else SparseMatrix(result)
        return Unknown(f"what a {self.name} gives is not modelled")

    def _inverse(self, run: Interpreter, arguments: Arguments) -> Any:
        array = array_of(run, arguments.get(0, "X"))
        return (
            ArrayValue(array.shape, None, reason=array.reason)
            if self.name in _SCALERS
            else Unknown("an inverse transform")
        )


def _scaled(run: Interpreter, array: ArrayValue) -> Any:
    if array.shape is not None and len(array.shape) != 2:
        run.python_error("ValueError", f"Expected 2D array, got {len(array.shape)}D array instead")
    return ArrayValue(array.shape, array.dtype if is_float(array.dtype) else "float64", reason=array.reason)


def _classes(array: ArrayValue) -> int | None:
    """How many different values there are."""
    if array.contents is not None:
        return len(set(array.contents))
    from archcheck.libraries.numpy.selection import distinct

    found = distinct(array)
    return found.shape[0] if found.shape is not None and isinstance(found.shape[0], int) else None


class SparseMatrix(Value):
    """A sparse matrix of SciPy."""

    __slots__ = ("dense",)
    kind = "sparse matrix"

    def __init__(self, dense: ArrayValue) -> None:
        self.dense = dense

    def attribute(self, run: Interpreter, name: str) -> Any:
        if name in ("toarray", "todense"):
            return Builtin(name, lambda run, arguments: self.dense)
        return (
            self.dense.attribute(run, name)
            if name in ("shape", "ndim")
            else Unknown(f"the attribute {name} of a sparse matrix")
        )


# Data sets

_DATASETS: dict[str, tuple[int, int, int]] = {
    "load_iris": (150, 4, 3),
    "load_digits": (1797, 64, 10),
    "load_wine": (178, 13, 3),
    "load_breast_cancer": (569, 30, 2),
    "load_diabetes": (442, 10, 0),
    "fetch_california_housing": (20640, 8, 0),
    "load_linnerud": (20, 3, 0),
}
"""Name -> samples, features, classes (0: numbers to predict). Source: scikit-learn, "Toy datasets"."""

_SHARES = {"load_iris": 0.3, "load_digits": 0.09, "load_wine": 0.26, "load_breast_cancer": 0.37}


def _dataset(run: Interpreter, name: str, arguments: Arguments) -> Any:
    rows, columns, classes = _DATASETS[name]
    x = ArrayValue((rows, columns), "float64", origin=f"{name[5:] if name.startswith('load_') else name}, the data")
    if name == "load_linnerud":
        y = ArrayValue((rows, 3), "float64")
    elif classes:
        y = ArrayValue((rows,), "int64", range=Range(0, classes - 1, _SHARES[name]), origin=f"{name[5:]}, the labels")
    else:
        y = ArrayValue((rows,), "float64")
    if arguments.keywords.get("return_X_y") is True:
        return (x, y)
    if arguments.keywords.get("as_frame"):
        return Unknown("a data set as a frame")
    items: dict[str, Any] = {"data": x, "target": y}
    if name == "load_digits":
        items["images"] = ArrayValue((rows, 8, 8), "float64")
    if classes:
        items["target_names"] = ArrayValue((classes,), "str")
    items["feature_names"] = ListValue(None, "the names of the features")
    return Bunch(items)


class Bunch(Value):
    """A dict whose keys are attributes too."""

    __slots__ = ("items",)
    kind = "Bunch"

    def __init__(self, items: dict[str, Any]) -> None:
        self.items = items

    def attribute(self, run: Interpreter, name: str) -> Any:
        return (
            self.items[name]
            if name in self.items
            else DictValue(self.items, "what else is in a data set").attribute(run, name)
        )

    def item(self, run: Interpreter, key: Any) -> Any:
        return (
            self.items.get(key, Unknown("an item of a data set"))
            if isinstance(key, str)
            else Unknown("an item of a data set")
        )


def _size(value: Any, default: int) -> Any:
    return value if type(value) is int else samples() if isinstance(value, Value) else default


def _make(features: int, position: int, classes: str | None, centers: int = 2) -> Function:
    def call(run: Interpreter, arguments: Arguments) -> Any:
        rows = _size(arguments.get(0, "n_samples"), 100)
        columns = _size(arguments.get(1, "n_features"), features) if position else features
        count = arguments.keywords.get(classes, centers) if classes else centers
        if not classes and centers == 0:
            targets = arguments.keywords.get("n_targets", 1)
            y = ArrayValue((rows,) if targets == 1 else (rows, _size(targets, 1)), "float64")
        else:
            values = Range(0, count - 1, 0.8 / count) if type(count) is int and count > 0 else None
            y = ArrayValue((rows,), "int64", range=values)
        return (ArrayValue((rows, columns), "float64"), y)

    return call


def _class_weights(run: Interpreter, arguments: Arguments) -> Any:
    classes = array_of(run, arguments.keywords.get("classes", arguments.get(1, "classes")))
    return ArrayValue(classes.shape if classes.shape is not None else (samples(),), "float64")


def _shuffle(run: Interpreter, arguments: Arguments) -> Any:
    shuffled = [
        value.like(value.shape, contents=None) if isinstance(value, ArrayValue) else value
        for value in arguments.positional
    ]
    return shuffled[0] if len(shuffled) == 1 else ListValue(shuffled)


def _scale(run: Interpreter, arguments: Arguments) -> Any:
    return _scaled(run, array_of(run, arguments.get(0, "X")))


_FUNCTIONS: dict[str, Function] = {
    "train_test_split": _train_test_split,
    "shuffle": _shuffle,
    "scale": _scale,
    "minmax_scale": _scale,
    "normalize": _scale,
    "make_classification": _make(20, 1, "n_classes"),
    "make_regression": _make(100, 1, None, 0),
    "make_moons": _make(2, 0, None),
    "make_circles": _make(2, 0, None),
    "make_blobs": _make(2, 1, "centers", 3),
    "compute_class_weight": _class_weights,
}
