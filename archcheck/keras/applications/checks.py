"""What the builders of keras.applications refuse: sizes, channels, classes and activations against the weights."""

from __future__ import annotations

from archcheck.interpreter.values import ListValue, Unknown, Value
from archcheck.keras.failures import ConflictingArguments, InvalidValue

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

__all__ = ["check_activation", "check_alpha", "check_weights", "input_sizes"]

_ALPHAS = {1: (0.25, 0.5, 0.75, 1.0), 2: (0.35, 0.5, 0.75, 1.0, 1.3, 1.4), 3: (0.75, 1.0)}
_SQUARES = {"MobileNet": (128, 160, 192, 224), "MobileNetV2": (96, 128, 160, 192, 224)}


def check_weights(values: dict[str, Any], is_top: bool) -> None:
    """Refuse weights that are no name and surely no file, and other classes than the 1000 of ImageNet's."""
    weights, classes = values["weights"], values["classes"]
    if isinstance(weights, str) and weights != "imagenet" and not any(letter in weights for letter in "./\\"):
        raise InvalidValue(
            argument="weights", value=weights, expected='"imagenet", None or the path of a file', choices=("imagenet",)
        )
    if weights == "imagenet" and is_top and not isinstance(classes, Value) and classes != 1000:
        raise _conflict(values, "classes", "weights", text='weights="imagenet" with a top for other than 1000 classes')


def check_activation(values: dict[str, Any]) -> None:
    """With weights, the top has softmax or nothing.

    Source: keras.src.applications.imagenet_utils, validate_activation.
    """
    activation, weights = values["classifier_activation"], values["weights"]
    is_weighted = weights == "imagenet" or (isinstance(weights, str) and weights)
    if is_weighted and isinstance(activation, str) and activation not in ("softmax", "linear"):
        text = "weights with a top other than softmax or None"
        raise _conflict(values, "classifier_activation", "weights", text=text)


def check_alpha(version: int, values: dict[str, Any]) -> None:
    """There are weights for a few widths."""
    if values["weights"] != "imagenet":
        return
    depth, alpha = values.get("depth_multiplier", 1), values["alpha"]
    if type(depth) in (int, float) and depth != 1:
        raise _conflict(values, "depth_multiplier", "weights", text='weights="imagenet" with a depth_multiplier')
    is_minimal = values.get("minimalistic", False)
    if isinstance(is_minimal, Value) or isinstance(alpha, Value):
        return
    known = (1.0,) if is_minimal else _ALPHAS[version]
    if alpha not in known:
        words = ", ".join(map(str, known))
        raise _conflict(values, "alpha", "weights", text=f'weights="imagenet" with an alpha other than {words}')


def input_sizes(name: str, entry: dict[str, Any], values: dict[str, Any], is_top: bool, tensor: Any) -> Any:
    """(height, width, channels) of the Input that a builder makes; an Unknown where the program does not show them.

    Args:
        tensor: the shape of `input_tensor` with the batch, None without.

    Raises:
        InvalidValue, ConflictingArguments: what Keras refuses.
    Source: keras.src.applications.imagenet_utils, obtain_input_shape; mobilenet_v3, MobileNetV3.
    """
    given = values["input_shape"]
    is_list = isinstance(given, ListValue)
    shape = tuple(given.items) if isinstance(given, ListValue) and given.items is not None else given
    if isinstance(shape, Value):
        return Unknown(getattr(shape, "reason", "") or "the input shape isn't known")
    if shape is not None and not isinstance(shape, tuple):
        failure = InvalidValue(argument="input_shape", value=given, expected="a tuple of three sizes")
        failure.raises = "ValueError" if values["weights"] == "imagenet" and is_top else "TypeError"
        raise failure
    weights = values["weights"]
    if name.startswith("MobileNetV3"):
        return _mobilenet3(values, shape, tensor)
    if shape is None and not is_top and name.startswith("NASNet") and entry["flat size"]:
        shape = (entry["flat size"], entry["flat size"], 3)
    if name.startswith("NASNet") and weights == "imagenet" and shape is not None and None in shape and not is_list:
        raise _conflict(values, "input_shape", "weights", text='weights="imagenet" with an open size')
    default = _default_size(name, entry, shape, tensor)
    if weights == "imagenet" and is_top:
        wanted = (default, default, 3)
        if shape is not None and (is_list or _differ(shape, wanted)):
            words = f'its top and weights="imagenet" with an input_shape other than {wanted}'
            raise _conflict(values, "input_shape", "weights", text=words)
        return wanted
    if shape:
        if len(shape) != 3:
            raise InvalidValue(argument="input_shape", value=shape, expected="a tuple of three sizes")
        if weights == "imagenet" and not isinstance(shape[2], Value) and shape[2] != 3:
            raise _conflict(values, "input_shape", "weights", text='weights="imagenet" with other than 3 channels')
        least = entry["least"]
        if any(type(size) in (int, float) and size < least for size in shape[:2]):
            raise InvalidValue(argument="input_shape", value=shape, expected=f"at least {least} x {least}")
    elif is_top:
        shape = (default, default, shape[-1] if shape else 3)
    else:
        shape = (None, None, 3)
    if is_top and None in shape:
        raise _conflict(values, "input_shape", "include_top", text="an open size with its top")
    return shape


def _default_size(name: str, entry: dict[str, Any], shape: Any, tensor: Any) -> int:
    """The size of the input where none is asked for; the MobileNets have weights for several."""
    default: int = entry["size"]
    sizes = shape[:2] if shape else tensor[1:3] if tensor is not None and name == "MobileNetV2" else None
    squares = _SQUARES.get(name, ())
    if sizes and len(sizes) == 2 and sizes[0] == sizes[1] and sizes[0] in squares:
        default = sizes[0]
    return default


def _mobilenet3(values: dict[str, Any], shape: Any, tensor: Any) -> Any:
    """MobileNetV3 asks less of a shape than the others, also of one for its top."""
    if shape is None and tensor is not None:
        shape = (tensor[2], tensor[1], 3)
    elif shape is None:
        shape = (None, None, 3)
    if len(shape) < 2:
        raise InvalidValue(argument="input_shape", value=shape, expected="a tuple of three sizes")
    rows, columns = shape[0], shape[1]
    known = [size for size in (rows, columns) if type(size) in (int, float) and size]
    if len(known) == 2 and min(known) < 32:
        raise InvalidValue(argument="input_shape", value=shape, expected="at least 32 x 32")
    return shape


def _differ(shape: tuple[Any, ...], wanted: tuple[Any, ...]) -> bool:
    """Whether a shape is certainly another."""
    if len(shape) != len(wanted):
        return True
    return any(not isinstance(one, Value) and one != other for one, other in zip(shape, wanted, strict=True))


def _conflict(values: dict[str, Any], *names: str, text: str) -> ConflictingArguments:
    return ConflictingArguments(arguments=names, values=tuple(values[name] for name in names), conflict=text)
