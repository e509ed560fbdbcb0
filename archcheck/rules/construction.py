"""Rules about making a layer and calling it: the two steps that are easily made one."""

from __future__ import annotations

from archcheck.finding import Edit, Note, Span
from archcheck.rules import edits
from archcheck.rules.base import Remedy, Rule
from archcheck.rules.story import place_of
from archcheck.rules.words import argument_place, line_of, listing, operand_names
from archcheck.shapes.shape import show

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from archcheck.finding import Finding
    from archcheck.graph.place import Place
    from archcheck.keras.failures import LayerNotCalled, NeedsList, NotGraphOutput, TensorAsArgument
    from archcheck.keras.refusal import Refusal
    from archcheck.shapes.failures import Failure

__all__ = ["LayerClassCalledOnTensor", "LayerWithoutCall", "MergeNeedsList"]

_POINTWISE = {"Dense": "units", "Dropout": "rate", "Activation": "activation", "Reshape": "target_shape"}

_FLATTEN_LIKE = (
    "Flatten", "GlobalAveragePooling1D", "GlobalAveragePooling2D", "GlobalAveragePooling3D",
    "GlobalMaxPooling1D", "GlobalMaxPooling2D", "GlobalMaxPooling3D",
)  # fmt: skip
_NOT_A_BOOLEAN = "A symbolic KerasTensor cannot be used as a boolean"
_NOT_ITERABLE = "Iterating over a symbolic KerasTensor is not supported"
_TENSOR_TEXTS = {
    **dict.fromkeys(
        _FLATTEN_LIKE, ("ValueError", "The `data_format` argument must be one of {'channels_first', 'channels_last'}")
    ),
    **dict.fromkeys(("Dropout", "ReLU", "LeakyReLU", "LSTM", "GRU", "SimpleRNN"), ("TypeError", _NOT_A_BOOLEAN)),
    **dict.fromkeys(("Conv1D", "Conv2D", "Conv3D"), ("TypeError", _NOT_A_BOOLEAN)),
    **dict.fromkeys(("MaxPooling1D", "MaxPooling2D", "MaxPooling3D"), ("NotImplementedError", _NOT_ITERABLE)),
    **dict.fromkeys(
        ("AveragePooling1D", "AveragePooling2D", "AveragePooling3D"), ("NotImplementedError", _NOT_ITERABLE)
    ),
    **dict.fromkeys(("UpSampling2D", "UpSampling3D", "Reshape"), ("NotImplementedError", _NOT_ITERABLE)),
    "Dense": ("ValueError", "Received an invalid value for `units`, expected a positive integer"),
    "Activation": ("ValueError", "Could not interpret activation function identifier"),
    "BatchNormalization": ("ValueError", "A KerasTensor is symbolic"),
}


class LayerClassCalledOnTensor(Rule):
    """A tensor is given to the constructor of a layer, where the layer's settings belong.

    A Keras layer is used in two steps: `Flatten()` makes the layer, and calling the layer with a tensor applies it:
    `Flatten()(x)`. `Flatten(x)` takes x for the first setting of the layer.

    ## Why it is bad
    Nothing is applied, and the error that Keras raises speaks of a setting that nobody meant to give:
    "The `data_format` argument must be one of {'channels_first', 'channels_last'}" for Flatten, "Received an
    invalid value for `units`, expected a positive integer" for Dense, "A symbolic KerasTensor cannot be used as
    a boolean" for Dropout. `Concatenate([a, b])` and `Softmax(x)` raise nothing at all: the layer fails later,
    or is never applied.

    ## Fix safety
    Safe where the constructor needs no argument: `Flatten(x)` becomes `Flatten()(x)`. Where it needs one, as
    Dense does, the help shows where it goes, and nothing is changed.

    ## Known limits
    A tensor that is a legal setting (the states of a cell, a constant for an initializer) is not reported.

    ## References
    - <https://keras.io/guides/functional_api/>
    """

    code, name, since = "AC101", "layer-class-called-on-tensor", "0.1"
    failures = ("TensorAsArgument",)
    fails = """
from keras import Input, Model, layers

inputs = Input(shape=(32, 32, 3))
x = layers.Conv2D(16, 3)(inputs)
x = layers.Flatten(x)
model = Model(inputs, layers.Dense(10)(x))
"""
    builds = """
from keras import Input, Model, layers

inputs = Input(shape=(32, 32, 3))
x = layers.Conv2D(16, 3)(inputs)
x = layers.Flatten()(x)
model = Model(inputs, layers.Dense(10)(x))
"""
    also = (
        (
            "from keras import Input, layers\n\nx = Input(shape=(8,))\ny = layers.Dense(x)\n",
            "from keras import Input, layers\n\nx = Input(shape=(8,))\ny = layers.Dense(4)(x)\n",
        ),
    )

    def explain(self, refusal: Refusal) -> Finding:
        failure: TensorAsArgument = refusal.failure  # type: ignore[assignment]
        place = argument_place(refusal, failure.argument)
        tensor = place.text if place is not None and len(place.text) <= 30 else "x"
        right = f"{failure.layer}({'' if failure.callable_empty else '...'})({tensor})"
        raises, words = _TENSOR_TEXTS.get(failure.layer, (None, None))
        return self.finding(
            refusal,
            f"{failure.layer} is given the tensor {tensor} as its argument {failure.argument}: "
            f"the layer has to be made first, then called: {right}",
            _shape_note(refusal, place),
            help=f"{right}: settings in the first parentheses, tensors in the second",
            keras=words,
            raises=raises,
        )

    def remedies(self, refusal: Refusal) -> Iterator[Remedy]:
        failure: TensorAsArgument = refusal.failure  # type: ignore[assignment]
        call = refusal.place
        node = call.node
        given = [*getattr(node, "args", ()), *(keyword.value for keyword in getattr(node, "keywords", ()))]
        place = argument_place(refusal, failure.argument)
        if place is None or not hasattr(node, "func"):
            return
        function = call.source.text(
            call.source.span(node.func.lineno, node.func.col_offset, node.func.end_lineno, node.func.end_col_offset)
        )
        if failure.callable_empty and len(given) == 1:
            whole = call.source.span(
                node.func.end_lineno, node.func.end_col_offset, node.end_lineno, node.end_col_offset
            )
            yield Remedy(
                "safe",
                f"{function}()({place.text})",
                [Edit(Span(whole.path, whole.row, whole.column, whole.row, whole.column, whole.cell), "()")],
            )
            return
        if node.args and not any(type(item).__name__ == "Starred" for item in node.args):
            first = node.args[0]
            is_first = (first.lineno, first.col_offset) == (place.node.lineno, place.node.col_offset)
            rest = [*node.args[1:], *node.keywords]
            if is_first and rest:  # Conv2D(x, 8, 3): the settings stand behind the tensor
                begin, end = rest[0], node
                settings = (
                    call.source.text(
                        call.source.span(begin.lineno, begin.col_offset, end.end_lineno, end.end_col_offset)
                    )[:-1]
                    .rstrip()
                    .rstrip(",")
                )
                if node.args[1:] or failure.callable_empty:
                    yield Remedy(
                        "safe" if not node.args[1:] else "unsafe",
                        f"{function}({settings})({place.text})",
                        [edits.replace(call, f"{function}({settings})({place.text})")],
                    )
                    return
        setting = _POINTWISE.get(failure.layer, "...")
        yield Remedy(
            "display", f"{function}({setting})({place.text}): settings in the first parentheses, tensors in the second"
        )


class LayerWithoutCall(Rule):
    """A layer stands where a tensor is needed: it was made, and never called on anything.

    ## Why it is bad
    Keras refuses it: "Only input tensors may be passed as positional arguments", or, for a Model, "All
    `outputs` values must be KerasTensors". The message names the layer's class, not the line that should have
    called it.

    ## Fix safety
    Unsafe: the help says what to call. Where exactly one tensor could be meant (the one that the assigned name had
    before), that call is offered and checked.

    ## Known limits
    A layer that is made and never used at all is not reported.

    ## References
    - <https://keras.io/guides/functional_api/>
    """

    code, name, since = "AC102", "layer-not-called", "0.1"
    failures = ("LayerNotCalled", "NotGraphOutput")
    fails = """
from keras import Input, Model, layers

inputs = Input(shape=(32, 32, 3))
x = layers.Conv2D(16, 3)
x = layers.MaxPooling2D(2)(x)
model = Model(inputs, x)
"""
    builds = """
from keras import Input, Model, layers

inputs = Input(shape=(32, 32, 3))
x = layers.Conv2D(16, 3)(inputs)
x = layers.MaxPooling2D(2)(x)
model = Model(inputs, x)
"""
    also = (
        (
            "from keras import Input, Model, layers\n\nx = Input(shape=(8,))\nmodel = Model(x, layers.Dense(1))\n",
            "from keras import Input, Model, layers\n\nx = Input(shape=(8,))\nmodel = Model(x, layers.Dense(1)(x))\n",
        ),
    )

    def explain(self, refusal: Refusal) -> Finding:
        failure: LayerNotCalled | NotGraphOutput = refusal.failure  # type: ignore[assignment]
        made = _where_made(failure)
        role: str | None = getattr(failure, "role", None)
        layer = getattr(failure, "layer", None) or getattr(failure, "layer_value").kind  # noqa: B009
        where = (
            f", made on {line_of(made, refusal.place)},"
            if made is not None and made.span.row != refusal.place.span.row
            else ""
        )
        notes = []
        if made is not None and where:
            notes.append(Note(f"made here and not called: {_clip(made.text)}", made.span, label="not called"))
        if role is not None:
            message = f"the {layer}{where} is a layer and no tensor: the {role} of a model are tensors"
            words = f"All `{role}` values must be KerasTensors"
        else:
            message = f"{refusal.callee} is called on a layer: the {layer}{where} was never called on a tensor"
            words = "Only input tensors may be passed as positional arguments"
        is_short = made is not None and len(made.text) <= 40 and "\n" not in made.text
        text = made.text if made is not None and is_short else f"{layer}(...)"
        help = f"call the layer on the tensor that goes into it: {text}(...)"
        return self.finding(refusal, message, notes, help=help, keras=words, raises="ValueError")

    def remedies(self, refusal: Refusal) -> Iterator[Remedy]:
        role = getattr(refusal.failure, "role", None)
        tensors = [operand.tensor for operand in refusal.operands if operand.tensor is not None]
        place = _where_made(refusal.failure)
        if role == "outputs":
            place = argument_place(refusal, role) or refusal.arguments.get("1")
        if place is None or type(place.node).__name__ not in ("Name", "Call") or "\n" in place.text:
            return
        for tensor in tensors[:1] if role == "outputs" and len(tensors) == 1 else tensors if role is None else ():
            if tensor.label is not None and tensor.label.isidentifier():
                edit = edits.insert_after(place, f"({tensor.label})")
                yield Remedy("unsafe", f"{_clip(place.text)}({tensor.label})", [edit])


class MergeNeedsList(Rule):
    """A merging layer is called on tensors one by one, where it takes one list of them.

    ## Why it is bad
    Keras takes the second tensor for another argument of `call` and raises "too many positional arguments", or, for a
    single tensor, "A merge layer should be called on a list of inputs".

    ## Fix safety
    Safe: the tensors are put into a list.

    ## Known limits
    None that are known.

    ## References
    - <https://keras.io/api/layers/merging_layers/>
    """

    code, name, since = "AC109", "merge-needs-list", "0.1"
    failures = ("NeedsList",)
    fails = """
from keras import Input, Model, layers

a = Input(shape=(16,))
b = Input(shape=(16,))
x = layers.Concatenate()(a, b)
model = Model([a, b], x)
"""
    builds = """
from keras import Input, Model, layers

a = Input(shape=(16,))
b = Input(shape=(16,))
x = layers.Concatenate()([a, b])
model = Model([a, b], x)
"""
    also = (
        (
            "from keras import Input, layers\n\na = Input(shape=(16,))\nx = layers.Add()(a)\n",
            "from keras import Input, layers\n\na = Input(shape=(16,))\nx = layers.Add()([a, a])\n",
        ),
    )

    def explain(self, refusal: Refusal) -> Finding:
        failure: NeedsList = refusal.failure  # type: ignore[assignment]
        names = operand_names(refusal.operands)
        is_function = failure.layer[:1].islower()
        if failure.count > 1:
            words = (
                f"{failure.layer}() takes 1 positional argument"
                if is_function and failure.layer != "concatenate"
                else "too many positional arguments"
            )
            if failure.layer == "concatenate":
                words = "A `Concatenate` layer should be called on a list of at least 1 input"
            raises = "ValueError" if failure.layer == "concatenate" else "TypeError"
            return self.finding(
                refusal,
                f"{failure.layer} takes one list of tensors, and gets {failure.count} arguments"
                + (f": {listing(names)}" if len(names) == failure.count else ""),
                help=f"[{', '.join(names)}] in square brackets"
                if len(names) == failure.count
                else "put the tensors into one list",
                keras=words,
                raises=raises,
            )
        arguments = getattr(refusal.place.node, "args", ())
        if len(arguments) > 1:
            message = f"{failure.layer} takes one list of tensors, and gets {len(arguments)} arguments"
        else:
            message = f"{failure.layer} takes a list of tensors to bring together, and gets a single one"
            message += f", {names[0]}" if len(names) == 1 else ""
        concatenates = failure.layer.lower() == "concatenate"
        words = (
            "A `Concatenate` layer should be called on a list of at least 1 input"
            if concatenates
            else "A merge layer should be called on a list of inputs"
        )
        return self.finding(
            refusal,
            message,
            _shape_note(refusal, refusal.operands[0].place) if refusal.operands else (),
            help="give it a list of all the tensors that meet here",
            keras=words,
            raises="ValueError",
        )

    def remedies(self, refusal: Refusal) -> Iterator[Remedy]:
        failure: NeedsList = refusal.failure  # type: ignore[assignment]
        node = refusal.place.node
        arguments = getattr(node, "args", ())
        if len(arguments) < 2 or any(type(item).__name__ == "Starred" for item in arguments):
            return
        is_function = failure.count < 2 and all(
            type(item).__name__ in ("Name", "Call", "Attribute") for item in arguments
        )
        if failure.count < 2 and not is_function:  # concatenate(a, b): b is taken for the axis
            return
        known = {
            (operand.place.node.lineno, operand.place.node.col_offset)
            for operand in refusal.operands
            if operand.place is not None
        }
        tensors = [item for item in arguments if not known or is_function or (item.lineno, item.col_offset) in known]
        if tensors != list(arguments[: len(tensors)]) or len(tensors) < 2:
            return
        source = refusal.place.source
        first, last = tensors[0], tensors[-1]
        span = source.span(first.lineno, first.col_offset, last.end_lineno, last.end_col_offset)
        inside = source.text(span)
        message = f"[{inside}]" if "\n" not in inside else "a list around the tensors"
        yield Remedy("unsafe" if is_function else "safe", message, [Edit(span, f"[{inside}]")])


def _shape_note(refusal: Refusal, place: Place | None) -> list[Note]:
    for operand in refusal.operands:
        if operand.tensor is not None and operand.tensor.shape is not None:
            made = place_of(operand.tensor.node) if operand.tensor.node is not None else None
            name = operand.place.text if operand.place is not None and len(operand.place.text) <= 30 else "the tensor"
            shape = show(operand.tensor.shape)
            notes = [Note(f"{name} is a tensor {shape}", made.span if made is not None else None)]
            if place is not None:
                notes.append(Note("", place.span, label=shape))
            return notes
    return []


def _where_made(failure: Failure) -> Place | None:
    """Where the layer was constructed that stands in a tensor's place."""
    state = getattr(getattr(failure, "layer_value", None), "state", None)
    return getattr(state, "made", None)


def _clip(text: str) -> str:
    plain = " ".join(text.split())
    return plain if len(plain) <= 50 else plain[:47] + "..."
