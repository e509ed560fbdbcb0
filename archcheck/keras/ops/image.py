"""keras.ops.image: what happens to images, one or a batch."""

from __future__ import annotations

from archcheck.graph.tensor import Spec
from archcheck.keras.failures import ConflictingArguments, FeatureSizeMismatch, InvalidValue, MergeMismatch
from archcheck.keras.ops.dtypes import is_float
from archcheck.keras.ops.nn import layout_of
from archcheck.keras.ops.operands import check_rank, raising, shape_of, size_of, sizes_of, tensor
from archcheck.keras.ops.registry import op
from archcheck.shapes.certainty import below, differ, undefined_size
from archcheck.shapes.failures import CropTooLarge
from archcheck.shapes.size import is_undefined

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from archcheck.keras.ops.registry import Call, Operand
    from archcheck.shapes.shape import Shape
    from archcheck.shapes.size import Dim


def _images(images: Operand, call: Call, argument: str = "images") -> tuple[Spec, Shape]:
    """One image or a batch. Raises RankMismatch for anything else."""
    images = tensor(images, call, argument)
    shape = shape_of(images, call)
    check_rank(call.name, shape, 3, 4)
    return images, shape


def _at(axis: int, shape: Shape, size: Dim) -> Shape:
    """The shape with another size on an axis counted from the end."""
    place = len(shape) + axis
    return (*shape[:place], size, *shape[place + 1 :])


@op("image.rgb_to_grayscale")
def rgb_to_grayscale(call: Call, images: Operand, data_format: Any = None) -> Spec:
    """Three channels, or one, to one. Raises FeatureSizeMismatch. Source: keras.src.ops.image, RGBToGrayscale."""
    axis = -1 if layout_of(data_format, call) == "channels_last" else -3
    images, shape = _images(images, call)
    if differ(shape[axis], 1) and differ(shape[axis], 3):
        raise FeatureSizeMismatch(layer=call.name, axis=axis, expected=3, shape=shape)
    return Spec(_at(axis, shape, 1), images.dtype)


@op("image.rgb_to_hsv", "image.hsv_to_rgb")
def convert_colors(call: Call, images: Operand, data_format: Any = None) -> Spec:
    """Three channels of floats. Raises FeatureSizeMismatch, InvalidValue. Source: keras.src.ops.image, RGBToHSV."""
    axis = -1 if layout_of(data_format, call) == "channels_last" else -3
    images, shape = _images(images, call)
    if images.dtype is not None and not is_float(images.dtype):
        raise InvalidValue(argument="images", value=images.dtype, expected="images of floats")
    if differ(shape[axis], 3):
        raise FeatureSizeMismatch(layer=call.name, axis=axis, expected=3, shape=shape)
    return Spec(shape, images.dtype)


@op("image.resize")
def resize(
    call: Call,
    images: Operand,
    size: Any,
    crop_to_aspect_ratio: Any = False,
    pad_to_aspect_ratio: Any = False,
    data_format: Any = None,
) -> Spec:
    """Another height and width.

    Raises:
        InvalidValue: a size that isn't two positive numbers.
        ConflictingArguments: cropping and padding at once.
        RankMismatch: no image.
    Source: keras.src.ops.image, Resize.
    """
    if isinstance(size, (int, float)) or (isinstance(size, (list, tuple)) and None in size):
        raise raising(InvalidValue(argument="size", value=size, expected="two integers"), "TypeError")
    target = sizes_of(size, "size")
    if len(target) != 2 or any(below(side, 1) for side in target):
        raise InvalidValue(argument="size", value=size, expected="two positive integers")
    images, shape = _images(images, call)
    if crop_to_aspect_ratio is True and pad_to_aspect_ratio is True:
        names = ("pad_to_aspect_ratio", "crop_to_aspect_ratio")
        raise ConflictingArguments(arguments=names, values=(True, True), conflict="both True")
    height, width = (-3, -2) if layout_of(data_format, call) == "channels_last" else (-2, -1)
    return Spec(_at(width, _at(height, shape, target[0]), target[1]), images.dtype)


@op("image.gaussian_blur", "image.elastic_transform")
def blur(call: Call, images: Operand, data_format: Any = None) -> Spec:
    """The same shape. Source: keras.src.ops.image, GaussianBlur."""
    layout_of(data_format, call)
    images, shape = _images(images, call)
    return Spec(shape, images.dtype)


@op("image.affine_transform")
def affine_transform(call: Call, images: Operand, transform: Operand, data_format: Any = None) -> Spec:
    """The same shape; one transform, or one for each image. Source: keras.src.ops.image, AffineTransform."""
    layout_of(data_format, call)
    images, shape = _images(images, call)
    check_rank(call.name, shape_of(tensor(transform, call, "transform"), call), 1, 2)
    return Spec(shape, images.dtype)


@op("image.perspective_transform")
def perspective_transform(
    call: Call, images: Operand, start_points: Operand, end_points: Operand, data_format: Any = None
) -> Spec:
    """The same shape; four corners, or four for each image. Raises MergeMismatch, FeatureSizeMismatch.

    Source: keras.src.ops.image, PerspectiveTransform.
    """
    layout_of(data_format, call)
    images, shape = _images(images, call)
    corners = [shape_of(tensor(points, call), call) for points in (start_points, end_points)]
    for points in corners:
        check_rank(call.name, points, 2, 3)
        if points[-2:] != (4, 2):
            raise FeatureSizeMismatch(layer=call.name, axis=-2, expected=4, shape=points)
    if len(corners[0]) != len(corners[1]) or differ(corners[0][0], corners[1][0]):
        raise MergeMismatch(layer=call.name, shapes=tuple(corners))
    return Spec(shape, images.dtype)


@op("image.map_coordinates")
def map_coordinates(call: Call, inputs: Operand, coordinates: Operand) -> Spec:
    """One value for each place; a place has as many coordinates as the input has axes.

    Raises:
        FeatureSizeMismatch: it has others.
        RankMismatch: there is no axis of places.
    Source: keras.src.ops.image, MapCoordinates.
    """
    inputs, coordinates = tensor(inputs, call, "inputs"), tensor(coordinates, call, "coordinates")
    places = shape_of(coordinates, call)
    check_rank(call.name, places, 2, None)
    rank = len(shape_of(inputs, call))
    if differ(places[0], rank) or is_undefined(places[0]):
        raise FeatureSizeMismatch(layer=call.name, axis=0, expected=rank, shape=places)
    return Spec(places[1:], inputs.dtype)


@op("image.scale_and_translate")
def scale_and_translate(call: Call, images: Operand, output_shape: Any) -> Spec:
    """The shape that is asked for. Source: keras.src.ops.image, ScaleAndTranslate."""
    return Spec(sizes_of(output_shape, "output_shape"), tensor(images, call, "images").dtype)


@op("image.sobel_edges")
def sobel_edges(call: Call, images: Operand, data_format: Any = None) -> Spec:
    """Two edge maps for each channel, on a last axis. Source: keras.src.ops.image, SobelEdges."""
    layout_of(data_format, call)
    images = tensor(images, call, "images")
    shape = shape_of(images, call)
    check_rank(call.name, shape, 4, 4)
    return Spec((*shape, 2), images.dtype)


@op("image.ssim")
def ssim(call: Call, image1: Operand, image2: Operand, data_format: Any = None) -> Spec:
    """A number for each image. Source: keras.src.ops.image, SSIM."""
    layout_of(data_format, call)
    first, shape = _images(image1, call, "image1")
    _images(image2, call, "image2")
    return Spec(() if len(shape) == 3 else shape[:1], first.dtype)


_EDGES = {
    "image.pad_images": (("top_padding", "bottom_padding"), ("left_padding", "right_padding")),
    "image.crop_images": (("top_cropping", "bottom_cropping"), ("left_cropping", "right_cropping")),
}


@op("image.pad_images")
def pad_images(
    call: Call,
    images: Operand,
    top_padding: Any = None,
    left_padding: Any = None,
    bottom_padding: Any = None,
    right_padding: Any = None,
    target_height: Any = None,
    target_width: Any = None,
    data_format: Any = None,
) -> Spec:
    """A border of zeros; two of top, bottom and height say it, and two of left, right and width.

    Raises:
        ConflictingArguments: not two of them.
        CropTooLarge: the target is smaller than the image.
        InvalidValue: a negative number.
    Source: keras.src.ops.image, PadImages.
    """
    images, shape, height, width = _framed(call, images, data_format)
    rows = _border(call, shape, height, (top_padding, bottom_padding), target_height, 1)
    columns = _border(call, shape, width, (left_padding, right_padding), target_width, 1)
    return Spec(_at(width, _at(height, shape, rows), columns), images.dtype)


@op("image.crop_images")
def crop_images(
    call: Call,
    images: Operand,
    top_cropping: Any = None,
    left_cropping: Any = None,
    bottom_cropping: Any = None,
    right_cropping: Any = None,
    target_height: Any = None,
    target_width: Any = None,
    data_format: Any = None,
) -> Spec:
    """A part of the image; two of top, bottom and height say it, and two of left, right and width.

    Raises:
        ConflictingArguments: not two of them.
        CropTooLarge: the part is larger than the image.
        InvalidValue: a negative number, or no target for an axis that is None.
    Source: keras.src.ops.image, CropImages.
    """
    images, shape, height, width = _framed(call, images, data_format)
    rows = _border(call, shape, height, (top_cropping, bottom_cropping), target_height, -1)
    columns = _border(call, shape, width, (left_cropping, right_cropping), target_width, -1)
    return Spec(_at(width, _at(height, shape, rows), columns), images.dtype)


def _framed(call: Call, images: Operand, data_format: Any) -> tuple[Spec, Shape, int, int]:
    """The images, their shape, and the axes of height and width."""
    layout = layout_of(data_format, call)
    images, shape = _images(images, call)
    height, width = (-3, -2) if layout == "channels_last" else (-2, -1)
    return images, shape, height, width


def _border(call: Call, shape: Shape, axis: int, edges: tuple[Any, Any], target: Any, sign: int) -> Dim:
    """The size of an axis after a border is put on (sign 1) or cut off (sign -1)."""
    names = _EDGES[call.name][0 if axis == (-3 if axis == -3 else -2) else 1]
    if [*edges, target].count(None) != 1:
        raise ConflictingArguments(arguments=names, values=edges, conflict="exactly two of both and the target")
    before, behind = (None if edge is None else size_of(edge, names[0]) for edge in edges)
    wanted = None if target is None else size_of(target, "target")
    for number in (before, behind, wanted):
        if number is not None and below(number, 0):
            raise InvalidValue(argument=names[0], value=number, expected="a number that isn't negative")
    size = shape[axis]
    if wanted is not None:
        given = before if before is not None else behind
        left = (wanted - size) * sign - (given or 0)
        if call.symbolic and below(left, 0):
            raise CropTooLarge(axis=axis, size=size, removed=wanted, shape=shape)
        return wanted
    if sign < 0 and is_undefined(size) and call.symbolic:
        raise InvalidValue(argument="target", value=None, expected="a size, where that of the image is None")
    assert before is not None
    assert behind is not None
    result = size + (before + behind) * sign
    if below(result, 0):
        raise CropTooLarge(axis=axis, size=size, removed=before + behind, shape=shape)
    return undefined_size(size, exact=result)
