"""Layers on images: what they do to the pixels may be random, what they do to the shapes is not."""

from __future__ import annotations

from archcheck.interpreter.values import Unknown
from archcheck.keras.failures import FeatureSizeMismatch, InvalidValue, RankMismatch
from archcheck.keras.layers.checks import check_choice, check_data_format, check_number, check_seed, known
from archcheck.keras.layers.data import image_format, kept_dtype, nested_shapes, one_array, side
from archcheck.keras.layers.registry import arguments, dtype, output
from archcheck.shapes.failures import NotKnown
from archcheck.shapes.shape import open_size
from archcheck.shapes.size import equals, is_undefined

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any, TypeAlias

    from archcheck.keras.config import Config
    from archcheck.shapes.shape import Shape

    Bounds: TypeAlias = "tuple[str, str, float, float]"

__all__: list[str] = []

_FILL_MODES = ("reflect", "wrap", "constant", "nearest")
_INTERPOLATIONS = ("nearest", "bilinear")

_FACTORS: dict[str, tuple[Bounds, ...]] = {
    "AugMix": (("within", "factor", 0, 1),),
    "AutoContrast": (),
    "CenterCrop": (),
    "ContrastLimitedAdaptiveHistogramEqualization": (("overlapping", "factor", -1, 1),),
    "CutMix": (("overlapping", "factor", 0, 1),),
    "Equalization": (("overlapping", "factor", -1, 1),),
    "MaxNumBoundingBoxes": (("overlapping", "factor", -1, 1),),
    "MixUp": (("overlapping", "factor", -1, 1),),
    "RandAugment": (("within", "factor", 0, 1),),
    "RandomBrightness": (("overlapping", "factor", -1, 1),),
    "RandomColorDegeneration": (("overlapping", "factor", -1, 1),),
    "RandomColorJitter": (
        ("overlapping", "factor", -1, 1),
        ("overlapping", "brightness_factor", -1, 1),
        ("overlapping", "contrast_factor", 0, 1),
        ("overlapping", "saturation_factor", -1, 1),
        ("overlapping", "hue_factor", 0, 1),
    ),
    "RandomContrast": (("overlapping", "factor", 0, 1),),
    "RandomCrop": (("overlapping", "factor", -1, 1),),
    "RandomElasticTransform": (("overlapping", "factor", 0, 1), ("overlapping", "scale", 0, 1)),
    "RandomErasing": (("overlapping", "factor", 0, 1), ("overlapping", "scale", 0, 1)),
    "RandomFlip": (),
    "RandomGaussianBlur": (("overlapping", "factor", 0, 1), ("overlapping", "sigma", 0, 1)),
    "RandomGrayscale": (),
    "RandomHue": (("overlapping", "factor", 0, 1),),
    "RandomInvert": (("overlapping", "factor", 0, 1),),
    "RandomPerspective": (("overlapping", "factor", 0, 1),),
    "RandomPosterization": (("overlapping", "factor", 1, 8),),
    "RandomRotation": (("overlapping", "factor", -1, 1),),
    "RandomSaturation": (("overlapping", "factor", -1, 1),),
    "RandomSharpness": (("overlapping", "factor", 0, 1),),
    "RandomShear": (("within", "x_factor", 0, 1), ("within", "y_factor", 0, 1)),
    "RandomTranslation": (("within", "height_factor", -1, 1), ("within", "width_factor", -1, 1)),
    "RandomHeight": (),
    "RandomWidth": (),
    "RandomZoom": (("above", "height_factor", -1, 1), ("above", "width_factor", -1, 1)),
    "Resizing": (),
    "Solarization": (("within", "addition_factor", 0, 1), ("within", "threshold_factor", 0, 1)),
}
"""The factors of each layer and their bounds: a number is between them; of a pair, "within" says that both are, "above"
that both are and the lower bound itself is not, "overlapping" that the first is not above and the second not below."""

_BASE_FACTOR = (
    "ContrastLimitedAdaptiveHistogramEqualization", "Equalization", "MaxNumBoundingBoxes", "MixUp", "RandomBrightness",
    "RandomColorJitter", "RandomCrop", "RandomRotation",
)  # fmt: skip
"""Where a factor of None, or of anything else that is false, is 0."""

_REFUSES_FACTOR = (
    "AutoContrast", "CenterCrop", "RandomFlip", "Resizing", "RandomShear", "RandomTranslation", "RandomZoom",
    "Solarization",
)  # fmt: skip

_CHECKS_VALUE_RANGE = (
    "AugMix", "AutoContrast", "Equalization", "RandAugment", "RandomBrightness", "RandomColorDegeneration",
    "RandomPosterization", "RandomSaturation", "RandomSharpness", "Solarization",
)  # fmt: skip

_FILLING = ("RandomRotation", "RandomShear", "RandomTranslation", "RandomZoom")
_LAYERS = tuple(_FACTORS)
_RESIZING = ("CenterCrop", "RandomCrop", "Resizing")
_STRETCHING = ("RandomHeight", "RandomWidth")  # Keras 2
_SHAPED = (*_RESIZING, *_STRETCHING, "MaxNumBoundingBoxes", "RandomColorDegeneration")


@arguments(*_LAYERS)
def augmentation_arguments(config: Config) -> None:
    """Factors are within bounds, value_range is a pair, fill_mode and interpolation are known, seed is an integer.

    Source: keras.src.layers.preprocessing.image_preprocessing.
    """
    name = config.class_name
    if config.keras == 2:
        _keras_2_arguments(config)
        return
    if name in _REFUSES_FACTOR and config.values.get("factor") is not None and known(config.values["factor"]):
        raise InvalidValue(argument="factor", value=config.values["factor"], expected="no such argument")
    for kind, factor, low, high in _FACTORS[name]:
        _check_factor(config, kind, factor, low, high)
    if name in _CHECKS_VALUE_RANGE or (name == "RandomColorJitter" and _colors(config)):
        _check_pair(config, "value_range")
    _check_own(config)
    if "data_format" in config.values:
        check_data_format(config)
    if "seed" in config.values:
        check_seed(config)


_KEEPS_ORDER = ("RandomRotation", "RandomTranslation")


def _keras_2_arguments(config: Config) -> None:
    """A number stands for the pair of itself and its negative, and the second of a pair is not below the first.

    Source: tf_keras.src.layers.preprocessing.image_preprocessing.
    """
    name = config.class_name
    if name == "RandomBrightness":
        _check_factor(config, "within", "factor", -1, 1)
        _check_pair(config, "value_range")
    if name not in ("RandomRotation", "RandomTranslation", "RandomZoom"):
        return
    for argument in ("factor",) if name == "RandomRotation" else ("height_factor", "width_factor"):
        value = config.values[argument]
        if not known(value) or (name == "RandomZoom" and argument == "width_factor" and value is None):
            continue
        items = tuple(value[:2]) if isinstance(value, (list, tuple)) else (value,)
        if any(isinstance(item, Unknown) for item in items):
            continue
        expected = "a number, or a pair of numbers, from -1 to 1"
        if any(not isinstance(item, (int, float)) for item in items) or (items[:1] != (value,) and len(items) != 2):
            raise InvalidValue(argument=argument, value=value, expected=expected)
        low, high = items if len(items) == 2 else (-items[0], items[0])
        outside = abs(low) > 1 or abs(high) > 1
        if name == "RandomZoom" and argument == "width_factor":
            outside = low < -1 or high < -1
        if (name in _KEEPS_ORDER and high < low) or (name != "RandomRotation" and outside):
            raise InvalidValue(argument=argument, value=value, expected=expected)
    check_choice(config, "interpolation", _INTERPOLATIONS, any_case=False)
    check_choice(config, "fill_mode", _FILL_MODES, any_case=False)


def _colors(config: Config) -> bool:
    return any(config.values[name] is not None for name in ("brightness_factor", "saturation_factor"))


def _check_own(config: Config) -> None:
    """What only one or a few of the layers look at."""
    name = config.class_name
    if name in (*_FILLING, "AugMix", "RandAugment", "RandomPerspective", "RandomElasticTransform"):
        check_choice(config, "interpolation", _INTERPOLATIONS, any_case=False)
    if name in _FILLING:
        check_choice(config, "fill_mode", _FILL_MODES, any_case=False)
    elif name == "RandomElasticTransform":
        check_choice(config, "fill_mode", (*_FILL_MODES, "mirror"), any_case=False)
    elif name == "RandomPerspective":
        check_number(config, "scale", least=0, most=1)
    elif name == "RandomGrayscale":
        check_number(config, "factor", least=0, most=1)
    elif name == "RandomGaussianBlur":
        _check_odd(config)
    elif name == "MaxNumBoundingBoxes":
        for argument in ("max_number", "fill_value"):
            value = config.values[argument]
            if known(value) and not isinstance(value, (int, float)) and not _is_numeral(value):
                raise InvalidValue(argument=argument, value=value, expected="an integer")


def _is_numeral(value: Any) -> bool:
    return isinstance(value, str) and value.strip().lstrip("+-").isdigit()


def _check_factor(config: Config, kind: str, name: str, low: float, high: float) -> None:
    if name not in config.values:
        return
    value = config.values[name]
    if not known(value) or (name == "width_factor" and value is None and config.class_name == "RandomZoom"):
        return
    if config.class_name in _BASE_FACTOR and (value is None or (name == "factor" and not value)):
        return
    expected = f"a number, or a pair of numbers, from {low} to {high}"
    items = value if isinstance(value, (list, tuple)) else (value,)
    if any(isinstance(item, Unknown) for item in items):
        return
    if any(not isinstance(item, (int, float)) for item in items) or (items is value and len(items) != 2):
        raise InvalidValue(argument=name, value=value, expected=expected)
    if kind == "overlapping" and len(items) == 2:
        wrong = items[0] > high or items[1] < low
    else:
        wrong = any(item > high or item < low or (kind == "above" and item == low) for item in items)
    if wrong:
        raise InvalidValue(argument=name, value=value, expected=expected)


def _check_pair(config: Config, name: str) -> None:
    value = config.values[name]
    if known(value) and (not isinstance(value, (list, tuple)) or len(value) != 2):
        raise InvalidValue(argument=name, value=value, expected="a pair of numbers")


def _check_odd(config: Config) -> None:
    value = config.values["kernel_size"]
    if not known(value):
        return
    items: Sequence[Any] = value if isinstance(value, (list, tuple)) else (value,)
    wrong = any(known(item) and (not isinstance(item, (int, float)) or item % 2 == 0) for item in items)
    if wrong or (items is value and len(items) != 2):
        raise InvalidValue(argument="kernel_size", value=value, expected="an odd number or a pair of odd numbers")


@output(*(name for name in _LAYERS if name not in _SHAPED))
def augmentation(config: Config, data: Any) -> Any:
    """The shape that comes in, or those of images, labels, boxes and masks in a dict. Keras 3 refuses no rank here."""
    if config.keras == 2 and config.class_name == "RandomBrightness":
        _check_image_rank(config, one_array(config, data))
    return nested_shapes(config, data)


@output("RandomColorDegeneration")
def color_degeneration(config: Config, data: Any) -> Any:
    """The shape that comes in.

    Raises:
        RankMismatch: neither 3 nor 4 axes.
        FeatureSizeMismatch: the channels are known and not 3.
    """
    x = one_array(config, data)
    _check_image_rank(config, x)
    axis = len(x) - 1 if image_format(config) == "channels_last" else len(x) - 3
    if is_undefined(x[axis]) is False and equals(x[axis], 3) is False:
        raise FeatureSizeMismatch(layer=config.class_name, axis=axis, expected=3, shape=x)
    return x


def _check_image_rank(config: Config, x: Shape) -> None:
    if len(x) not in (3, 4):
        raise RankMismatch(layer=config.class_name, expected="3 or 4", least=3, most=4, shape=x)


@output("Resizing", "CenterCrop")
def resized(config: Config, data: Any) -> Any:
    """(batch, height, width, channels) or (height, width, channels) with the height and width of the layer.

    Raises:
        RankMismatch: CenterCrop takes 3 or 4 axes; Resizing takes 4 as a batch, and any other number as one image.
    """
    x = one_array(config, data)
    if config.class_name == "CenterCrop" or config.keras == 2:
        _check_image_rank(config, x)
    if config.class_name == "CenterCrop" and config.keras == 2 and None in (config.height, config.width):
        raise InvalidValue(argument="height", value=None, expected="a number")
    first = (0 if image_format(config) == "channels_last" else 1) + (1 if len(x) == 4 else 0)
    if len(x) < first + 2:
        raise RankMismatch(layer=config.class_name, expected="3 or 4", least=3, most=4, shape=x)
    return (*x[:first], side(config, "height"), side(config, "width"), *x[first + 2 :])


@output("RandomCrop")
def random_crop(config: Config, data: Any) -> Any:
    """(..., height, width, channels) with the height and width of the layer.

    Raises:
        RankMismatch: there are no such axes.
    """
    x = one_array(config, data)
    first = len(x) - (3 if image_format(config) == "channels_last" else 2)
    if first < 0 or (config.keras == 2 and len(x) not in (3, 4)):
        raise RankMismatch(layer=config.class_name, expected="3 or 4", least=3, most=4, shape=x)
    return (*x[:first], side(config, "height"), side(config, "width"), *x[first + 2 :])


@output(*_STRETCHING)
def stretched(config: Config, data: Any) -> Any:
    """(..., height, width, channels) with an open height or width. Keras 2 alone has these."""
    x = one_array(config, data)
    _check_image_rank(config, x)
    axis = len(x) - (3 if config.class_name == "RandomHeight" else 2)
    return (*x[:axis], open_size(lower=0, undefined=True), *x[axis + 1 :])


@output("MaxNumBoundingBoxes")
def max_number_of_boxes(config: Config, data: Any) -> Any:
    """What comes in, with max_number boxes for each image."""
    shapes = nested_shapes(config, data)
    if isinstance(shapes, dict) and "bounding_boxes" in shapes:
        raise NotKnown("MaxNumBoundingBoxes on a dict with boxes is not modelled")
    return shapes


@dtype("Equalization", "RandomGrayscale")
def passed_dtype(config: Config, dtypes: Any) -> Any:
    """The dtype that comes in; floats come in as the layer's."""
    return kept_dtype(config, dtypes)
