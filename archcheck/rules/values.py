"""Rules about the values of arguments: their type, their range, and how they go together."""

from __future__ import annotations

from archcheck.finding import Edit, Note, Span
from archcheck.interpreter.values import Unknown
from archcheck.rules import edits
from archcheck.rules.base import Remedy, Rule
from archcheck.rules.story import place_of, why
from archcheck.rules.words import argument_place, closest, listing, operand_names, value_text
from archcheck.shapes.shape import show, show_dim

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from archcheck.finding import Finding
    from archcheck.graph.place import Place
    from archcheck.keras.failures import BadShape, ConflictingArguments, InvalidValue
    from archcheck.keras.refusal import Refusal

__all__ = ["BadShapeLiteral", "ConflictingArgumentsRule", "InvalidArgumentValue"]

_RECURRENT = ("LSTM", "GRU", "SimpleRNN", "LSTMCell", "GRUCell", "SimpleRNNCell")
_WINDOWS = ("kernel_size", "pool_size", "strides", "dilation_rate", "size")
_IDENTIFIERS = {"activation": "activation function"}


class InvalidArgumentValue(Rule):
    """An argument has a type or a value that Keras refuses: `units=0`, `Dense(n / 2)`, `padding="Same "`, `"rellu"`.

    ## Why it is bad
    Keras refuses it when the layer is made, each layer in words of its own: "Received an invalid value for
    `units`, expected a positive integer", "Could not interpret activation function identifier".

    ## Fix safety
    `n / 2` becomes `n // 2`, `64.0` becomes `64` where the result is the same number: safe. A misspelt choice
    becomes the nearest one, and a rate of 50 becomes 0.5: unsafe.

    ## Known limits
    Names of activations, initializers and so on that the program registers itself are not reported.

    ## References
    - <https://keras.io/api/layers/>
    """

    code, name, since = "AC105", "invalid-argument-value", "0.1"
    failures = ("InvalidValue",)
    fails = """
from keras import Input, layers

width = 64
x = Input(shape=(16,))
x = layers.Dense(width / 2, activation="relu")(x)
"""
    builds = """
from keras import Input, layers

width = 64
x = Input(shape=(16,))
x = layers.Dense(width // 2, activation="relu")(x)
"""
    also = (
        (
            'from keras import layers\n\nlayer = layers.Conv2D(8, 3, padding="Same ")\n',
            'from keras import layers\n\nlayer = layers.Conv2D(8, 3, padding="same")\n',
        ),
        (
            "from keras import layers\n\nlayer = layers.Dropout(50)\n",
            "from keras import layers\n\nlayer = layers.Dropout(0.5)\n",
        ),
        (
            'from keras import layers\n\nlayer = layers.Dense(3, activation="rellu")\n',
            'from keras import layers\n\nlayer = layers.Dense(3, activation="relu")\n',
        ),
    )

    def explain(self, refusal: Refusal) -> Finding:
        failure: InvalidValue = refusal.failure  # type: ignore[assignment]
        value = value_text(failure.value)
        place = argument_place(refusal, failure.argument)
        written = place.text if place is not None else value
        shown = f"{value}" if written == value or "\n" in written or len(written) > 30 else f"{value} ({written})"
        if failure.argument == "inputs":
            message = f"{refusal.callee} is called on {value}, which is no tensor"
            keras: str | None = "Only input tensors may be passed as positional arguments"
        else:
            message = f"{failure.argument} of {refusal.callee} is {shown}: expected {failure.expected}"
            keras = _keras_words(refusal, failure)
        meant = closest(failure.value, failure.choices) if isinstance(failure.value, str) and failure.choices else None
        if meant is not None:
            message += f"; did you mean {value_text(meant)}?"
        notes = [Note("", place.span, label=value)] if place is not None and written != value else []
        compiled = getattr(failure, "compiled", None)
        if compiled is not None and compiled.place is not None:  # only seen at the first batch
            notes.append(Note("compiled here", compiled.place.span))
        return self.finding(
            refusal, message, notes, keras=keras, keras2=keras if keras and keras.startswith("Could not") else None
        )

    def remedies(self, refusal: Refusal) -> Iterator[Remedy]:
        failure: InvalidValue = refusal.failure  # type: ignore[assignment]
        place = argument_place(refusal, failure.argument)
        if place is None:
            return
        value, node = failure.value, place.node
        kind = type(node).__name__
        if isinstance(value, str) and kind == "Constant":
            meant = closest(value, failure.choices) if failure.choices else None
            if meant is not None:
                yield Remedy("unsafe", value_text(meant), [edits.replace(place, edits.quoted(meant, place.text))])
            elif value.strip().isdigit():
                yield Remedy("unsafe", f"{value.strip()} without quotes", [edits.replace(place, value.strip())])
        elif isinstance(value, float) and abs(value) < 1e15 and kind == "BinOp" and type(node.op).__name__ == "Div":
            applicability: Any = "safe" if value.is_integer() else "unsafe"
            operator = _operator(place)
            if operator is not None:
                yield Remedy(
                    applicability,
                    f"{place.text.replace('/', '//', 1)} is {int(value)}, a whole number",
                    [Edit(operator, "//")],
                )
        elif isinstance(value, float) and value.is_integer() and kind == "Constant" and "integer" in failure.expected:
            yield Remedy("safe", f"{int(value)}, an int", [edits.replace(place, str(int(value)))])
        elif (
            failure.argument in ("rate", "dropout", "recurrent_dropout")
            and isinstance(value, (int, float))
            and 1 < value <= 100
            and kind == "Constant"
        ):
            yield Remedy("unsafe", f"{value / 100:g}, a fraction", [edits.replace(place, f"{value / 100:g}")])


class ConflictingArgumentsRule(Rule):
    """Arguments that are fine alone are refused together: strides > 1 with dilation_rate > 1, or groups and filters.

    ## Why it is bad
    Keras refuses to make or to build the layer.

    ## Fix safety
    There is no fix: which of the arguments is meant is not in the source.

    ## Known limits
    None that are known.

    ## References
    - <https://keras.io/api/layers/convolution_layers/convolution2d/>
    """

    code, name, since = "AC106", "conflicting-arguments", "0.1"
    failures = ("ConflictingArguments", "NotDivisible")
    fails = """
from keras import Input, layers

x = Input(shape=(32, 32, 3))
x = layers.Conv2D(8, 3, strides=2, dilation_rate=2)(x)
"""
    builds = """
from keras import Input, layers

x = Input(shape=(32, 32, 3))
x = layers.Conv2D(8, 3, dilation_rate=2)(x)
"""
    also = (
        (
            "from keras import Input, layers\n\nx = Input(shape=(32, 32, 3))\nx = layers.Conv2D(8, 3, groups=2)(x)\n",
            "from keras import Input, layers\n\nx = Input(shape=(32, 32, 4))\nx = layers.Conv2D(8, 3, groups=2)(x)\n",
        ),
    )

    def explain(self, refusal: Refusal) -> Finding:
        failure: Any = refusal.failure
        if type(failure).__name__ == "NotDivisible":
            size = failure.shape[failure.axis]
            names = operand_names(refusal.operands[:1])
            notes = []
            if (
                refusal.operands
                and refusal.operands[0].tensor is not None
                and refusal.operands[0].tensor.shape is not None
            ):
                tensor = refusal.operands[0].tensor
                made = place_of(tensor.node) if tensor.node is not None else None
                notes = [
                    Note(f"{names[0]}  {show(failure.shape)}", made.span if made is not None else None),
                    *why(tensor, failure.axis),
                ]
            return self.finding(
                refusal,
                f"{show_dim(size)} channels do not divide by {failure.argument}={show_dim(failure.divisor)}",
                notes,
                keras="The number of input channels must be evenly divisible by the number of groups"
                if "Conv" in failure.layer
                else None,
                raises="ValueError",
            )
        conflict: ConflictingArguments = failure
        given = [
            f"{name}={value_text(value)}" for name, value in zip(conflict.arguments, conflict.values, strict=False)
        ]
        names = list(conflict.arguments)
        if "dilation_rate" in names and "strides" in names:
            words: str | None = "`strides > 1` not supported in conjunction with `dilation_rate > 1`"
        elif "groups" in names and "filters" in names:
            words = "The number of filters must be evenly divisible by the number of groups"
        elif "output_padding" in names:
            words = "`output_padding` must be strictly less than `strides`"
        else:
            words = None
        notes = [
            Note("", place.span, label=text) for name, text in zip(names, given, strict=False)
            if (place := argument_place(refusal, name)) is not None and place.span.row != refusal.place.span.row
        ]  # fmt: skip
        return self.finding(
            refusal, f"{refusal.callee} does not take {conflict.conflict}: {listing(given)}", notes, keras=words
        )


class BadShapeLiteral(Rule):
    """A shape is no tuple of whole numbers: `Input(shape=(784))` is `Input(shape=784)`, which has no comma.

    ## Why it is bad
    Keras refuses it: "Cannot convert '784' to a shape."

    ## Fix safety
    `(784)` becomes `(784,)`, and `64.0` becomes `64`: safe. A size of -1 becomes None, which leaves it open: unsafe.

    ## Known limits
    None that are known.

    ## References
    - <https://keras.io/api/layers/core_layers/input/>
    """

    code, name, since = "AC110", "bad-shape-literal", "0.1"
    failures = ("BadShape",)
    fails = """
from keras import Input, layers

x = Input(shape=(784))
x = layers.Dense(10)(x)
"""
    builds = """
from keras import Input, layers

x = Input(shape=(784,))
x = layers.Dense(10)(x)
"""
    also = (
        (
            "from keras import Input\n\nx = Input(shape=(-1, 3))\n",
            "from keras import Input\n\nx = Input(shape=(None, 3))\n",
        ),
    )

    def explain(self, refusal: Refusal) -> Finding:
        failure: BadShape = refusal.failure  # type: ignore[assignment]
        value = failure.value
        text = value_text(value)
        is_plain = isinstance(value, (int, float)) or (
            isinstance(value, (tuple, list))
            and all(item is None or isinstance(item, (int, float, str)) for item in value)
        )
        if isinstance(value, (int, float)) and not isinstance(value, bool):
            message = f"{failure.argument} is the number {text}, not a tuple: ({text},) has the comma that makes one"
        elif isinstance(value, (tuple, list)):
            wrong = [
                item
                for item in value
                if not isinstance(item, Unknown) and item is not None and (not isinstance(item, int) or item < 0)
            ]
            what = listing([value_text(item) for item in wrong])
            message = f"{failure.argument} is {text}: sizes are whole numbers or None" + (
                f", and {what} is neither" if len(wrong) == 1 else ""
            )
        else:
            message = f"{failure.argument} is {text}: a shape is a tuple of whole numbers or None"
        return self.finding(refusal, message, keras=f"Cannot convert '{value!r}' to a shape" if is_plain else None)

    def remedies(self, refusal: Refusal) -> Iterator[Remedy]:
        failure: BadShape = refusal.failure  # type: ignore[assignment]
        place = (
            argument_place(refusal, failure.argument)
            or refusal.arguments.get("0")
            or refusal.made_arguments.get(failure.argument)
        )
        if place is None:
            return
        node, kind = place.node, type(place.node).__name__
        if isinstance(failure.value, (int, float)):
            if kind in ("Constant", "Name", "Attribute", "BinOp", "Call"):
                number = (
                    str(int(failure.value)) if isinstance(failure.value, float) and kind == "Constant" else place.text
                )
                call = (
                    refusal.place
                    if argument_place(refusal, failure.argument) is not refusal.made_arguments.get(failure.argument)
                    else refusal.made
                )
                inside = call is not None and _is_in_parentheses(call, place)
                yield Remedy("safe", f"({number},)", [edits.replace(place, f"{number}," if inside else f"({number},)")])
            return
        if kind in ("Tuple", "List") and isinstance(failure.value, (tuple, list)):
            changed: list[Edit] = []
            applicability: Any = "safe"
            for item, value in zip(node.elts, failure.value, strict=False):
                span = place.source.span(item.lineno, item.col_offset, item.end_lineno, item.end_col_offset)
                if isinstance(value, float) and value.is_integer() and type(item).__name__ == "Constant":
                    changed.append(Edit(span, str(int(value))))
                elif isinstance(value, float) and type(item).__name__ == "BinOp" and type(item.op).__name__ == "Div":
                    from archcheck.graph.place import Place

                    operator = _operator(Place(place.source, item))
                    if operator is not None:
                        changed.append(Edit(operator, "//"))
                        applicability = applicability if value.is_integer() else "unsafe"
                elif isinstance(value, int) and value < 0:
                    changed.append(Edit(span, "None"))
                    applicability = "unsafe"
            if changed:
                what = "None leaves the size open" if applicability == "unsafe" else "whole numbers"
                yield Remedy(applicability, what, changed)


def _operator(place: Place) -> Span | None:
    """Where the "/" of a division stands."""
    left, right = place.node.left, place.node.right
    between = place.source.span(left.end_lineno, left.end_col_offset, right.lineno, right.col_offset)
    text = place.source.text(between)
    at = text.find("/")
    if at < 0 or "#" in text[:at] or "\n" in text[:at]:
        return None
    column = between.column + at
    return Span(between.path, between.row, column, between.row, column + 1, between.cell)


def _is_in_parentheses(call: Place, place: Place) -> bool:
    """Whether an argument has parentheses of its own around it, which belong to no node."""
    span = place.span
    if span.column < 2 or span.row != span.end_row:
        return False
    around = place.source.text(Span(span.path, span.row, span.column - 1, span.end_row, span.end_column + 1, span.cell))
    if around[:1] != "(" or around[-1:] != ")":
        return False
    function = call.node.func
    opening = (function.end_lineno, function.end_col_offset + 1)
    return (place.node.lineno, place.node.col_offset) != opening


def _keras_words(refusal: Refusal, failure: InvalidValue) -> str | None:
    """How Keras 3 begins to say it."""
    argument, value = failure.argument, failure.value
    kind = getattr(failure, "kind", None)
    if isinstance(kind, str):
        return f"Could not interpret {_IDENTIFIERS.get(kind, kind)} identifier"
    if argument == "units":
        prefix = "argument " if refusal.callee in _RECURRENT else ""
        return f"Received an invalid value for {prefix}`units`, expected a positive integer"
    if argument == "filters" and isinstance(value, int):
        return "Invalid value for argument `filters`"
    if argument == "rate":
        return "Invalid value received for argument `rate`"
    if argument == "data_format":
        return "The `data_format` argument must be one of"
    if argument == "padding" and "Conv" in refusal.callee and isinstance(value, str):
        return "The `padding` argument must be a list/tuple or one of"
    if argument in _WINDOWS and isinstance(value, (int, tuple, list)) and not isinstance(value, bool):
        return f"The `{argument}` argument must be a tuple of"
    return None
