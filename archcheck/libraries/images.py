"""Images of PIL: their size and their channels."""

from __future__ import annotations

from archcheck.interpreter.values import Builtin, ModuleValue, Unknown, Value
from archcheck.libraries.arrays import ArrayValue, Range, as_shape, samples

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from archcheck.interpreter.machine import Interpreter
    from archcheck.interpreter.values import Arguments
    from archcheck.shapes.size import Dim

__all__ = ["ImageValue", "provide"]

_CHANNELS = {"RGB": 3, "L": 1, "RGBA": 4, "1": 1, "P": 1, "CMYK": 4, "HSV": 3, "YCbCr": 3, "I": 1, "F": 1}


class ImageValue(Value):
    """An image. `size` is (height, width), or None; `channels` None where they aren't known."""

    __slots__ = ("channels", "size")
    kind = "Image"

    def __init__(self, size: tuple[Dim, Dim] | None, channels: int | None) -> None:
        self.size = size
        self.channels = channels

    def as_array(self, run: Interpreter) -> ArrayValue:
        """What `np.array(image)` gives: (height, width), and the channels where there are several."""
        if self.channels is None:
            return ArrayValue(None, "uint8", reason="the image's mode isn't in the source")
        height, width = (samples("H"), samples("W")) if self.size is None else self.size
        shape = (height, width) if self.channels == 1 else (height, width, self.channels)
        return ArrayValue(shape, "uint8", range=Range(0, 255))

    def attribute(self, run: Interpreter, name: str) -> Any:
        if name in ("resize", "thumbnail"):
            return Builtin(name, lambda run, arguments: _resized(run, self, arguments))
        if name == "convert":
            return Builtin(
                name, lambda run, arguments: ImageValue(self.size, _CHANNELS.get(str(arguments.get(0, "mode"))))
            )
        if name in ("rotate", "transpose", "filter", "copy"):
            return Builtin(
                name,
                lambda run, arguments: ImageValue(self.size if name in ("filter", "copy") else None, self.channels),
            )
        if name in ("save", "show", "close", "load"):
            return Builtin(name, lambda run, arguments: None)
        return Unknown(f"the attribute {name} of an image")


def _resized(run: Interpreter, image: ImageValue, arguments: Arguments) -> Any:
    size = as_shape(run, arguments.get(0, "size"))
    return ImageValue(None if size is None or len(size) != 2 else (size[1], size[0]), image.channels)


def _open(run: Interpreter, arguments: Arguments) -> Any:
    return ImageValue(None, None)


def _lookup(name: str) -> Any:
    if name == "open":
        return Builtin(name, _open)
    if name == "fromarray":
        return Builtin(name, lambda run, arguments: ImageValue(None, None))
    return Unknown(f"PIL.Image.{name} is not modelled")


def provide(run: Interpreter, name: str) -> ModuleValue:
    """PIL, and PIL.Image."""
    if name == "PIL.Image":
        return ModuleValue(name, fallback=_lookup)
    return ModuleValue(
        name,
        fallback=lambda attribute: (
            run.import_module("PIL.Image") if attribute == "Image" else Unknown(f"PIL.{attribute} is not modelled")
        ),
    )
