"""The data sets of keras.datasets: shapes, dtypes and the range of the labels, as their documentation has them."""

from __future__ import annotations

from archcheck.interpreter.values import Unknown
from archcheck.libraries.arrays import ArrayValue, Range, samples

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from archcheck.interpreter.machine import Interpreter
    from archcheck.interpreter.values import Arguments
    from archcheck.shapes.shape import Shape

__all__ = [
    "boston_housing",
    "california_housing",
    "cifar10",
    "cifar100",
    "fashion_mnist",
    "imdb",
    "mnist",
    "reuters",
    "word_index",
]


def _pair(x: ArrayValue, y: ArrayValue, name: str) -> tuple[ArrayValue, ArrayValue]:
    x.origin, y.origin = f"{name}, the data", f"{name}, the labels"
    return x, y


def _images(
    name: str, train: Shape, test: Shape, classes: int, label_axes: int, label_dtype: str = "uint8"
) -> Callable[..., Any]:
    """Pixels of 0 to 255 and class numbers; every class has the same part of the samples."""

    def load(run: Interpreter, arguments: Arguments) -> Any:
        count = classes
        if name == "cifar100":
            mode = arguments.get(0, "label_mode", "fine")
            if mode not in ("fine", "coarse"):
                return Unknown("which labels are loaded isn't known")
            count = 100 if mode == "fine" else 20

        def part(shape: Shape) -> tuple[ArrayValue, ArrayValue]:
            x = ArrayValue(shape, "uint8", range=Range(0, 255, 1e-4))
            y = ArrayValue((shape[0], 1)[:label_axes], label_dtype, range=Range(0, count - 1, 0.8 / count))
            return _pair(x, y, name)

        return part(train), part(test)

    return load


def _imdb(run: Interpreter, arguments: Arguments) -> Any:
    """Lists of word numbers of different lengths; reviews are good (1) or bad (0)."""
    shortened = arguments.get(3, "maxlen") is not None

    def part(count: int) -> tuple[ArrayValue, ArrayValue]:
        size = samples() if shortened else count
        return _pair(ArrayValue((size,), "object"), ArrayValue((size,), "int64", range=Range(0, 1, 0.5)), "imdb")

    return part(25000), part(25000)


def _reuters(run: Interpreter, arguments: Arguments) -> Any:
    """Lists of word numbers; 46 topics."""
    split = arguments.get(4, "test_split", 0.2)
    known = type(split) is float and arguments.get(3, "maxlen") is None
    train = int(11228 * (1 - split)) if known else None

    def part(count: int | None) -> tuple[ArrayValue, ArrayValue]:
        size = samples() if count is None else count
        return _pair(ArrayValue((size,), "object"), ArrayValue((size,), "int64", range=Range(0, 45, 0.0015)), "reuters")

    return part(train), part(None if train is None else 11228 - train)


def _table(name: str, total: int, columns: int, dtype: str, split_position: int) -> Callable[..., Any]:
    """Rows of numbers and a number to predict."""

    def load(run: Interpreter, arguments: Arguments) -> Any:
        split = arguments.get(split_position, "test_split", 0.2)
        rows = total
        if name == "california_housing":
            version = arguments.get(0, "version", "large")
            rows = 600 if version == "small" else total
            if not isinstance(version, str):
                return Unknown("which version is loaded isn't known")
        train = int(rows * (1 - split)) if type(split) in (int, float) else None

        def part(count: int | None) -> tuple[ArrayValue, ArrayValue]:
            size = samples() if count is None else count
            return _pair(ArrayValue((size, columns), dtype), ArrayValue((size,), dtype), name)

        return part(train), part(None if train is None else rows - train)

    return load


def _word_index(run: Interpreter, arguments: Arguments) -> Any:
    from archcheck.interpreter.values import DictValue

    return DictValue({}, "the words of the data set aren't in the source")


mnist = _images("mnist", (60000, 28, 28), (10000, 28, 28), 10, 1)
fashion_mnist = _images("fashion_mnist", (60000, 28, 28), (10000, 28, 28), 10, 1)
cifar10 = _images("cifar10", (50000, 32, 32, 3), (10000, 32, 32, 3), 10, 2)
cifar100 = _images("cifar100", (50000, 32, 32, 3), (10000, 32, 32, 3), 100, 2, "int64")
imdb, reuters, word_index = _imdb, _reuters, _word_index
boston_housing = _table("boston_housing", 506, 13, "float64", 1)
california_housing = _table("california_housing", 20640, 8, "float32", 2)
