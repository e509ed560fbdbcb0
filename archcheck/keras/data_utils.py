"""Functions of keras.utils and keras.preprocessing that make and change data."""

from __future__ import annotations

from archcheck.interpreter.values import Builtin, DictValue, ListValue, Unknown, Value
from archcheck.keras.tensors import argument_places, refuse
from archcheck.keras.training_failures import LabelOutOfRange
from archcheck.libraries.arrays import ArrayValue, Range, array_of, as_shape, samples
from archcheck.libraries.images import ImageValue
from archcheck.libraries.tf_data import DatasetValue, Element

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from archcheck.interpreter.machine import Interpreter
    from archcheck.interpreter.values import Arguments
    from archcheck.shapes.size import Dim

__all__ = [
    "ImageGenerator",
    "Sequences",
    "TokenizerValue",
    "image_dataset_from_directory",
    "image_generator",
    "img_to_array",
    "load_img",
    "normalize",
    "pad_sequences",
    "text_dataset_from_directory",
    "timeseries_dataset_from_array",
    "to_categorical",
    "tokenizer",
]

CHANNELS = {"rgb": 3, "grayscale": 1, "rgba": 4}


def to_categorical(run: Interpreter, arguments: Arguments) -> Any:
    """One-hot vectors; a trailing axis of 1 goes. Source: keras.src.utils.numerical_utils, to_categorical."""
    array, classes = array_of(run, arguments.get(0, "x", arguments.get(0, "y"))), arguments.get(1, "num_classes")
    width: Dim
    if type(classes) is int and classes:
        width = classes
        if (array.highest is not None and array.highest >= classes) or (
            array.lowest is not None and array.lowest < -classes
        ):
            failure = LabelOutOfRange(
                method="to_categorical",
                role="x",
                output=None,
                units=classes,
                lowest=array.lowest,
                highest=array.highest,
                loss=None,
                source=array,
            )
            failure.raises = "IndexError"
            refuse(
                run,
                failure,
                "to_categorical",
                arguments,
                places=argument_places(run, arguments.node, ("x", "num_classes")),
            )
            return ArrayValue(None, "float64", reason="the call fails")
    elif classes is None and array.highest is not None:
        width = int(array.highest) + 1
    elif isinstance(classes, Unknown) and classes.is_number:
        width = classes.size
    else:
        width = samples("classes")
    if array.shape is None:
        return ArrayValue(None, "float64", reason=array.reason)
    shape = array.shape[:-1] if len(array.shape) > 1 and array.shape[-1] == 1 else array.shape
    return ArrayValue((*shape, width), "float64", range=Range(0, 1), origin=array.origin)


def normalize(run: Interpreter, arguments: Arguments) -> Any:
    """The same shape, scaled."""
    array = array_of(run, arguments.get(0, "x"))
    dtype = array.dtype if array.dtype is not None and array.dtype.startswith("float") else None
    return ArrayValue(array.shape, dtype, reason=array.reason)


def _count_of(run: Interpreter, value: Any) -> Dim | None:
    """How many sequences or texts there are."""
    if type(value) is tuple:
        return len(value)
    length: Dim | None = value.length(run) if isinstance(value, Value) and not isinstance(value, Unknown) else None
    return length


def pad_sequences(run: Interpreter, arguments: Arguments) -> Any:
    """(sequences, maxlen). Source: keras.src.utils.sequence_utils, pad_sequences."""
    sequences, length, dtype = (
        arguments.get(0, "sequences"),
        arguments.get(1, "maxlen"),
        arguments.get(2, "dtype", "int32"),
    )
    count = _count_of(run, sequences)
    width: Dim
    if type(length) is int:
        width = length
    elif isinstance(length, Unknown) and length.is_number:
        width = length.size
    else:
        lengths = (
            [_count_of(run, item) for item in sequences.items]
            if length is None and isinstance(sequences, ListValue) and sequences.items
            else [None]
        )
        known = [size for size in lengths if isinstance(size, int)]
        width = max(known) if len(known) == len(lengths) else samples("length")
    inner: tuple[Any, ...] = ()
    first = sequences.items[0] if isinstance(sequences, ListValue) and sequences.items else None
    if first is not None:
        item = array_of(run, first)
        if item.shape is None or len(item.shape) != 1:
            inner = () if item.shape is None else item.shape[1:]
    highest = sequences.range if isinstance(sequences, ArrayValue) else None
    return ArrayValue(
        (samples() if count is None else count, width, *inner), dtype if isinstance(dtype, str) else None, range=highest
    )


def load_img(run: Interpreter, arguments: Arguments) -> Any:
    """A PIL image of the size asked for."""
    mode, size = arguments.get(1, "color_mode", "rgb"), arguments.get(2, "target_size")
    shape = as_shape(run, size) if size is not None else None
    return ImageValue(
        None if shape is None or len(shape) != 2 else (shape[0], shape[1]),
        CHANNELS.get(mode) if isinstance(mode, str) else None,
    )


def img_to_array(run: Interpreter, arguments: Arguments) -> Any:
    """(height, width, channels) in float32. Source: keras.src.utils.image_utils, img_to_array."""
    image = arguments.get(0, "img")
    array = image.as_array(run) if isinstance(image, ImageValue) else array_of(run, image)
    dtype = arguments.get(2, "dtype") or "float32"
    if array.shape is None or arguments.get(1, "data_format") not in (None, "channels_last"):
        return ArrayValue(None, dtype if isinstance(dtype, str) else None, reason=array.reason)
    shape = (*array.shape, 1) if len(array.shape) == 2 else array.shape
    return ArrayValue(shape, dtype if isinstance(dtype, str) else None, range=Range(0, 255))


def _labels(mode: Any, classes: Any, batch: Any, run: Interpreter) -> Element | None:
    """The labels that a folder's names make, by label mode; None for none at all."""
    if mode is None:
        return None
    if mode == "int":
        return Element((batch,), "int32")
    if mode == "binary":
        return Element((batch, 1), "float32")
    if mode == "categorical":
        names = run.iterate(classes) if isinstance(classes, (ListValue, tuple)) else None
        return Element((batch, samples("classes") if names is None else len(names)), "float32")
    return Element(None, None)


def image_dataset_from_directory(run: Interpreter, arguments: Arguments) -> Any:
    """Batches of images of one size, with labels by folder. Source: keras.src.utils.image_dataset_utils."""
    get = arguments.get
    labels, mode, classes = get(1, "labels", "inferred"), get(2, "label_mode", "int"), get(3, "class_names")
    color, batch, size = (
        get(4, "color_mode", "rgb"),
        get(5, "batch_size", 32),
        as_shape(run, get(6, "image_size", (256, 256))),
    )
    channels = CHANNELS.get(color) if isinstance(color, str) else None
    if size is None or len(size) != 2 or channels is None or isinstance(mode, Unknown):
        return Unknown("the size or the colours of the images aren't known")
    target = _labels(None if labels is None else mode, classes, ..., run)
    x = Element((size[0], size[1], channels), "float32")
    return _folder(run, x, target, batch, get(10, "subset") == "both")


def text_dataset_from_directory(run: Interpreter, arguments: Arguments) -> Any:
    """Batches of texts, with labels by folder."""
    get = arguments.get
    labels, mode, classes, batch = (
        get(1, "labels", "inferred"),
        get(2, "label_mode", "int"),
        get(3, "class_names"),
        get(4, "batch_size", 32),
    )
    if isinstance(mode, Unknown):
        return Unknown("which labels there are isn't known")
    target = _labels(None if labels is None else mode, classes, ..., run)
    return _folder(run, Element((), "string"), target, batch, get(9, "subset") == "both")


def _folder(run: Interpreter, x: Element, target: Element | None, batch: Any, both: bool) -> Any:
    if target is not None and target.shape is not None:
        target = Element(target.shape[1:], target.dtype)
    sample = (x,) if target is None else (x, target)
    dataset = DatasetValue(sample[0] if target is None else sample, samples())
    result = dataset if batch is None else dataset.batched(batch if type(batch) is int else None, False)
    return (result, result) if both else result


def timeseries_dataset_from_array(run: Interpreter, arguments: Arguments) -> Any:
    """Batches of windows. Source: keras.src.utils.timeseries_dataset_utils, timeseries_dataset_from_array."""
    get = arguments.get
    data, targets, length = array_of(run, get(0, "data")), get(1, "targets"), get(2, "sequence_length")
    batch = get(5, "batch_size", 128)
    if data.shape is None or type(length) is not int:
        return Unknown("the windows of a time series whose shape isn't known")
    x = Element((length, *data.shape[1:]), data.dtype)
    sample: Any = x
    if targets is not None:
        labels = array_of(run, targets)
        sample = (x, Element(None if labels.shape is None else labels.shape[1:], labels.dtype))
    dataset = DatasetValue(sample, samples())
    return dataset if batch is None else dataset.batched(batch if type(batch) is int else None, False)


# Generators of images and texts of older Kerases, still in tf.keras


class ImageGenerator(Value):
    """An ImageDataGenerator."""

    __slots__ = ()
    kind = "ImageDataGenerator"

    def attribute(self, run: Interpreter, name: str) -> Any:
        known = {
            "flow": _flow,
            "flow_from_directory": _flow_from_directory,
            "flow_from_dataframe": _flow_from_dataframe,
        }.get(name)
        if known is not None:
            return Builtin(name, known)
        if name == "fit":
            return Builtin(name, lambda run, arguments: None)
        return Unknown(f"the attribute {name} of an ImageDataGenerator")


def image_generator(run: Interpreter, arguments: Arguments) -> Any:
    """`ImageDataGenerator(...)`."""
    return ImageGenerator()


def _flow(run: Interpreter, arguments: Arguments) -> Any:
    """Batches of arrays; the images float32. Source: keras.src.legacy.preprocessing.image, NumpyArrayIterator."""
    x, y, batch = arguments.get(0, "x"), arguments.get(1, "y"), arguments.get(2, "batch_size", 32)
    images = array_of(run, x)
    if images.shape is None or not images.shape:
        return Unknown(images.reason)
    sample: Any = Element(images.shape[1:], "float32")
    if y is not None:
        labels = array_of(run, y)
        sample = (sample, Element(None if labels.shape is None else labels.shape[1:], labels.dtype, labels))
    dataset = DatasetValue(sample, images.shape[0], form="PyDataset")
    return dataset.batched(batch if type(batch) is int else None, False)


def _from_files(
    run: Interpreter, arguments: Arguments, size: Any, color: Any, mode: Any, classes: Any, batch: Any
) -> Any:
    shape, channels = as_shape(run, size), CHANNELS.get(color) if isinstance(color, str) else None
    if shape is None or len(shape) != 2 or channels is None or isinstance(mode, Unknown):
        return Unknown("the size or the colours of the images aren't known")
    x = Element((shape[0], shape[1], channels), "float32")
    names = run.iterate(classes) if isinstance(classes, (ListValue, tuple)) else None
    labels = {
        "categorical": Element((samples("classes") if names is None else len(names),), "float32"),
        "binary": Element((), "float32"),
        "sparse": Element((), "float32"),
        "input": x,
        "raw": Element(None, None),
        "multi_output": Element(None, None),
    }
    sample: Any = x if mode is None else (x, labels.get(mode, Element(None, None)))
    return DatasetValue(sample, samples(), form="PyDataset").batched(batch if type(batch) is int else None, False)


def _flow_from_directory(run: Interpreter, arguments: Arguments) -> Any:
    get = arguments.get
    return _from_files(
        run,
        arguments,
        get(1, "target_size", (256, 256)),
        get(2, "color_mode", "rgb"),
        get(4, "class_mode", "categorical"),
        get(3, "classes"),
        get(5, "batch_size", 32),
    )


def _flow_from_dataframe(run: Interpreter, arguments: Arguments) -> Any:
    get = arguments.get
    return _from_files(
        run,
        arguments,
        get(5, "target_size", (256, 256)),
        get(6, "color_mode", "rgb"),
        get(8, "class_mode", "categorical"),
        get(7, "classes"),
        get(9, "batch_size", 32),
    )


class Sequences(ListValue):
    """Lists of word numbers, one for each text: of different lengths, in a number that is known."""

    __slots__ = ("count",)

    def __init__(self, count: Dim, reason: str) -> None:
        super().__init__(None, reason)
        self.count = count

    def length(self, run: Interpreter) -> Any:
        return self.count


class TokenizerValue(Value):
    """A Tokenizer; `words` is its `num_words` argument."""

    __slots__ = ("_index", "words")
    kind = "Tokenizer"

    def __init__(self, words: Any) -> None:
        self.words = words
        self._index = DictValue({}, "the words of the texts aren't in the source")

    def attribute(self, run: Interpreter, name: str) -> Any:
        if name in ("fit_on_texts", "fit_on_sequences"):
            return Builtin(name, lambda run, arguments: None)
        if name in ("texts_to_sequences", "sequences_to_texts"):
            return Builtin(name, lambda run, arguments: _sequences(run, arguments.get(0, "texts")))
        if name in ("texts_to_matrix", "sequences_to_matrix"):
            return Builtin(name, lambda run, arguments: _matrix(run, self, arguments))
        if name in ("word_index", "word_counts", "index_word"):
            return self._index
        return Unknown(f"the attribute {name} of a Tokenizer")


def _sequences(run: Interpreter, texts: Any) -> Any:
    count = _count_of(run, texts)
    return Sequences(samples() if count is None else count, "the words of the texts aren't in the source")


def _matrix(run: Interpreter, tokenizer: TokenizerValue, arguments: Arguments) -> Any:
    count = _count_of(run, arguments.get(0, "texts"))
    words = tokenizer.words
    width = (
        words
        if type(words) is int
        else words.size
        if isinstance(words, Unknown) and words.is_number
        else samples("words")
    )
    return ArrayValue((samples() if count is None else count, width), "float64")


def tokenizer(run: Interpreter, arguments: Arguments) -> Any:
    """`Tokenizer(num_words=...)`."""
    return TokenizerValue(arguments.get(0, "num_words"))
