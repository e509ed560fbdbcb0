"""EinsumDense: a product with a kernel along the axes that an equation names."""

from __future__ import annotations

from archcheck.keras.failures import ContractionMismatch, InvalidValue, RankMismatch, UndefinedSize
from archcheck.keras.layers.checks import check_identifiers, initialized, known, number
from archcheck.keras.layers.low_rank import with_low_rank
from archcheck.keras.layers.passing import float_dtype
from archcheck.keras.layers.registry import InputSpec, Weight, arguments, dtype, input_spec, macs, output, weights
from archcheck.shapes.failures import NotKnown
from archcheck.shapes.shape import number_of_elements, open_size
from archcheck.shapes.size import at_least, equals, is_undefined

TYPE_CHECKING = False
if TYPE_CHECKING:
    from archcheck.keras.config import Config
    from archcheck.shapes.shape import Shape
    from archcheck.shapes.size import Dim

_FORMS = "[X],[Y]->[Z], ...[X],[Y]->...[Z], or [X]...,[Y]->[Z]..."


dtype("EinsumDense")(float_dtype)


@arguments("EinsumDense")
def einsum_arguments(config: Config) -> None:
    """`output_shape` is an int or a sequence; the equation is read when the layer is called.

    Source: keras.src.layers.core.einsum_dense, EinsumDense.__init__.
    """
    value = config.values["output_shape"]
    if value is None or isinstance(value, float):
        raise InvalidValue(
            argument="output_shape", value=value, expected="an integer or a tuple of integers", raises="TypeError"
        )
    check_identifiers(config)


@input_spec("EinsumDense")
def einsum_input(config: Config, built: Shape | None) -> InputSpec | None:
    """Once built, the same rank."""
    return None if built is None else InputSpec(ndim=len(built))


class _Analysis:
    """What an equation makes of an input: the output's shape, and the axes of the kernel and the bias.

    Attributes:
        output: the whole output shape, as Keras 3 states it.
        inferred: the same as TensorFlow infers it from the input and the kernel.
        kernel: the kernel's shape, with `summed` the sizes that are summed over.
        bias: the bias's shape, or None.
    """

    def __init__(self, output: Shape, inferred: Shape, kernel: Shape, summed: Shape, bias: Shape | None) -> None:
        self.output = output
        self.inferred = inferred
        self.kernel = kernel
        self.summed = summed
        self.bias = bias


def _parse(equation: str, version: int) -> tuple[str, str, str, bool, bool] | None:
    """The letters of input, kernel and output, whether an ellipsis stands on their left, and whether on their right.

    What follows the last letter of the output is not looked at by Keras 3, which matches the start of the equation.
    """
    text = equation.replace("...", "0")
    left = text.startswith("0")
    source, text = _letters(text[1:] if left else text)
    right = not left and len(source) > 1 and text.startswith("0")
    kernel, text = _letters(text[right:].removeprefix(",")) if text[right:].startswith(",") else ("", "")
    if not text.startswith("->") or text[2:].startswith("0") != left:
        return None
    target, text = _letters(text[2 + left :])
    if not source or not kernel or not target or (right and not text.startswith("0")):
        return None
    if version == 2 and text != ("0" if right else ""):
        return None
    return source, kernel, target, left, right


def _letters(text: str) -> tuple[str, str]:
    """The ASCII letters that a text starts with, and the rest."""
    end = 0
    while end < len(text) and text[end].isascii() and text[end].isalpha():
        end += 1
    return text[:end], text[end:]


def _analyse(config: Config, x: Shape) -> _Analysis:
    """Read the equation against the input's shape, as Keras does.

    Source: keras.src.layers.core.einsum_dense, _analyze_split_string.
    """
    equation, bias_axes = config.equation, config.bias_axes
    parsed = _parse(equation, config.keras) if isinstance(equation, str) else None
    if parsed is None:
        raise InvalidValue(argument="equation", value=equation, expected=f"an equation of the form {_FORMS}")
    source, kernel, target, left, right = parsed
    elided = len(x) - len(source)
    if config.keras == 2 and (elided < 0 or (elided > 0 and not left and not right)):
        raise RankMismatch(layer="EinsumDense", expected=str(len(source)), least=len(source), most=None, shape=x)
    shape = [x[0], *_given_sizes(config)]
    if left:
        shape[1:1] = reversed(x[1 : max(elided, 1)])  # Keras inserts one by one, each in front of those before
    elif elided > 0:
        shape += x[len(x) - elided :]
    offset = elided if left else 0
    try:
        sizes = {label: x[position + offset - (len(x) if left else 0)] for position, label in enumerate(source)}
        made = {label: shape[position + offset] for position, label in enumerate(target)}
    except IndexError:
        raise RankMismatch(
            layer="EinsumDense", expected=str(len(source)), least=len(source), most=None, shape=x
        ) from None
    for label in source:
        if label in made and _differ(made[label], sizes[label]):
            raise ContractionMismatch(operation="EinsumDense", shapes=(x, tuple(shape)), axes=(source.index(label),))
    for label in target:
        if label not in source and label not in kernel:
            raise InvalidValue(argument="equation", value=equation, expected="output axes that the input or kernel has")
    for label in kernel:
        if label not in made and label not in sizes:
            raise InvalidValue(argument="equation", value=equation, expected="kernel axes that input or output has")
    bias = None if bias_axes is None else _bias_shape(config, target, made, 0 if left else elided)
    kernel_shape = tuple(made[label] if label in made else sizes[label] for label in kernel)
    for size in (*kernel_shape, *(bias or ())):
        if is_undefined(size):
            axis = next((axis for axis, other in enumerate(x) if other == size), 0)
            raise UndefinedSize(layer="EinsumDense", axis=axis, shape=x)
    summed = tuple(sizes[label] for label in kernel if label not in made)
    named = tuple(sizes[label] if label in sizes else made[label] for label in target)
    between = x[:elided] if left else x[len(source) :]
    inferred = (*between, *named) if left else (*named, *between)
    return _Analysis(tuple(shape), inferred, kernel_shape, summed, bias)


def _given_sizes(config: Config) -> list[Dim]:
    value = config.values["output_shape"]
    if not known(value) and number(value) is None:
        raise NotKnown("the output shape isn't in the source")
    items = value if isinstance(value, (list, tuple)) else (value,)
    sizes: list[Dim] = []
    for item in items:
        size = open_size(undefined=True) if item is None else number(item)
        if (size is None and known(item)) or (item is not None and size is not None and at_least(size, 0) is False):
            raise InvalidValue(argument="output_shape", value=value, expected="non-negative integers and None")
        sizes.append(open_size(undefined=None) if size is None else size)
    return sizes


def _differ(made: Dim, given: Dim) -> bool:
    """Whether a size of the output certainly isn't that of the input; None in the input fits only None."""
    if is_undefined(made) is not False or is_undefined(given) is None:
        return False
    return bool(is_undefined(given)) or equals(made, given) is False


def _bias_shape(config: Config, target: str, made: dict[str, Dim], trailing: int) -> Shape:
    """From the first axis with a bias on: its size, 1 where there's none, 1 for each axis under a right ellipsis."""
    axes = config.bias_axes
    if not isinstance(axes, (str, list, tuple)) or not axes or any(axis not in target for axis in axes):
        raise InvalidValue(argument="bias_axes", value=axes, expected="axes of the output")
    first = min(target.find(axis) for axis in axes)
    return (*(made[label] if label in axes else 1 for label in target[first:]), *(1,) * trailing)


@output("EinsumDense")
def einsum(config: Config, x: Shape) -> Shape:
    """(batch, ...) -> (batch, *output_shape) with what the ellipsis stands for between or behind them.

    Raises:
        InvalidValue: the equation or the bias axes make no sense.
        ContractionMismatch: an axis that the input and output share has two sizes.
        RankMismatch: the input has too few axes.
        UndefinedSize: an axis of the kernel or the bias is None.
    Source: keras.src.layers.core.einsum_dense, compute_output_shape.
    """
    analysis = _analyse(config, x)
    return analysis.output if config.keras == 3 else analysis.inferred


@weights("EinsumDense")
def einsum_weights(config: Config, x: Shape) -> list[Weight]:
    """kernel: a size for each of its letters in the equation; bias: from the first of `bias_axes` on."""
    analysis = _analyse(config, x)
    bias = [] if analysis.bias is None else [Weight("bias", analysis.bias)]
    return with_low_rank(config, initialized(config, [Weight("kernel", analysis.kernel), *bias]))


@macs("EinsumDense")
def einsum_macs(config: Config, x: Shape, y: Shape) -> Dim:
    """For each output value, one for each position of the axes that are summed over."""
    return number_of_elements(y[1:]) * number_of_elements(_analyse(config, x).summed)
