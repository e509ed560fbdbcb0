"""Rules about the graph of a model: what is connected, what is named, what goes in and comes out."""

from __future__ import annotations

from archcheck.finding import Edit, Note
from archcheck.rules import edits
from archcheck.rules.base import Remedy, Rule
from archcheck.rules.story import place_of
from archcheck.rules.words import argument_place, count, is_name, line_of, listing, named, operand_names
from archcheck.shapes.shape import show

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from archcheck.finding import Finding
    from archcheck.graph.place import Place
    from archcheck.graph.tensor import Tensor
    from archcheck.keras.failures import Disconnected, DuplicateName, NotGraphOutput, NotUsed, WrongInputCount
    from archcheck.keras.refusal import Refusal

__all__ = ["DeadBranch", "DuplicateLayerName", "GraphDisconnected", "NotAGraphOutput", "WrongInputCountRule"]


class GraphDisconnected(Rule):
    """An output of a Model is computed from an Input that the Model does not list.

    ## Why it is bad
    Keras refuses to build the model: "Output with path `` is not connected to `inputs`". Its message does not
    name the Input.

    ## Fix safety
    Unsafe: the missing Input is added to the model's inputs, which then takes one more array.

    ## Known limits
    None that are known.

    ## References
    - <https://keras.io/guides/functional_api/>
    - <https://github.com/keras-team/keras/issues/11186>
    """

    code, name, since = "AC301", "graph-disconnected", "0.1"
    failures = ("Disconnected",)
    fails = """
from keras import Input, Model, layers

image = Input(shape=(64,))
meta = Input(shape=(8,))
x = layers.concatenate([image, meta])
model = Model(image, layers.Dense(1)(x))
"""
    builds = """
from keras import Input, Model, layers

image = Input(shape=(64,))
meta = Input(shape=(8,))
x = layers.concatenate([image, meta])
model = Model([image, meta], layers.Dense(1)(x))
"""

    def explain(self, refusal: Refusal) -> Finding:
        failure: Disconnected = refusal.failure  # type: ignore[assignment]
        tensor: Tensor | None = getattr(failure, "tensor", None)
        made = place_of(tensor.node) if tensor is not None and tensor.node is not None else None
        name = _name_of(tensor, failure.missing)
        notes = []
        if tensor is not None and tensor.shape is not None:
            notes.append(
                Note(
                    f"{name}  {show(tensor.shape)}",
                    made.span if made is not None else None,
                    label="not among the inputs",
                )
            )
        place = argument_place(refusal, "inputs") or refusal.arguments.get("0")
        listed = place.text if place is not None and "\n" not in place.text and len(place.text) <= 60 else None
        return self.finding(
            refusal,
            f"the output needs {name}, which is not among the inputs of the model" + (f": {listed}" if listed else ""),
            notes,
            help=f"add {name} to the inputs, or take the output from another tensor",
            keras="is not connected to `inputs`",
            keras2="Graph disconnected: cannot obtain value for tensor",
        )

    def remedies(self, refusal: Refusal) -> Iterator[Remedy]:
        failure: Disconnected = refusal.failure  # type: ignore[assignment]
        tensor: Tensor | None = getattr(failure, "tensor", None)
        name = tensor.label if tensor is not None else None
        place = argument_place(refusal, "inputs") or refusal.arguments.get("0")
        if name is None or place is None or not is_name(name):
            return
        kind = type(place.node).__name__
        if kind in ("List", "Tuple") and place.node.elts:
            last = place.node.elts[-1]
            span = place.source.span(last.lineno, last.col_offset, last.end_lineno, last.end_col_offset)
            text = place.source.text(span)
            yield Remedy("unsafe", f"{name} as a further input", [Edit(span, f"{text}, {name}")])
        elif kind == "Name":
            yield Remedy(
                "unsafe", f"[{place.text}, {name}] as the inputs", [edits.replace(place, f"[{place.text}, {name}]")]
            )


class NotAGraphOutput(Rule):
    """Something that is no Keras tensor is given to a Model as its inputs or outputs: None, a number, a shape.

    Mostly it is a function that builds a block and returns nothing. A layer that was not called is AC102.

    ## Why it is bad
    Keras refuses it: "All `outputs` values must be KerasTensors."

    ## Fix safety
    There is no fix: which tensor is meant is not in the source.

    ## Known limits
    Values that are not in the source are not checked.

    ## References
    - <https://keras.io/api/models/model/>
    """

    code, name, since = "AC302", "not-a-graph-output", "0.1"
    failures = ("NotGraphOutput",)
    fails = """
from keras import Input, Model, layers


def head(x):
    x = layers.Dense(16, activation="relu")(x)
    layers.Dense(1)(x)


inputs = Input(shape=(8,))
model = Model(inputs, head(inputs))
"""
    builds = """
from keras import Input, Model, layers


def head(x):
    x = layers.Dense(16, activation="relu")(x)
    return layers.Dense(1)(x)


inputs = Input(shape=(8,))
model = Model(inputs, head(inputs))
"""

    def explain(self, refusal: Refusal) -> Finding:
        failure: NotGraphOutput = refusal.failure  # type: ignore[assignment]
        place = argument_place(refusal, failure.role) or refusal.arguments.get(
            "1" if failure.role == "outputs" else "0"
        )
        is_none = failure.value == "None"
        notes = [Note("", place.span, label=failure.value)] if place is not None else []
        help = None
        if is_none and place is not None and type(place.node).__name__ == "Call":
            help = f"{place.text.split('(')[0]} returns nothing: is a return missing?"
        return self.finding(
            refusal,
            f"{named(failure.value)} is among the {failure.role} of the model, which are tensors",
            notes,
            help=help,
            keras=f"All `{failure.role}` values must be KerasTensors",
        )


class DuplicateLayerName(Rule):
    """Two layers of one model have the same name.

    ## Why it is bad
    Keras refuses to build the model: "The name "a" is used 2 times in the model. All operation names should be
    unique."

    ## Fix safety
    Unsafe: the second layer gets a number behind its name, which changes the names of its weights in saved files.

    ## Known limits
    Names that are not in the source are not compared.

    ## References
    - <https://github.com/keras-team/keras/issues/5540>
    """

    code, name, since = "AC303", "duplicate-layer-name", "0.1"
    failures = ("DuplicateName",)
    fails = """
from keras import Input, Model, layers

inputs = Input(shape=(8,))
x = layers.Dense(16, name="hidden")(inputs)
x = layers.Dense(16, name="hidden")(x)
model = Model(inputs, x)
"""
    builds = """
from keras import Input, Model, layers

inputs = Input(shape=(8,))
x = layers.Dense(16, name="hidden_1")(inputs)
x = layers.Dense(16, name="hidden_2")(x)
model = Model(inputs, x)
"""

    def explain(self, refusal: Refusal) -> Finding:
        failure: DuplicateName = refusal.failure  # type: ignore[assignment]
        places = self._places(failure)
        notes = [Note(f"{kind} {failure.name!r}", place.span) for kind, place in places[:4]]
        is_stack = refusal.callee == "Sequential"
        return self.finding(
            refusal,
            f"{count(max(len(places), 2), 'layer')} of the model have the name {failure.name!r}",
            notes,
            help="a name of its own for each layer, or none: Keras numbers them",
            keras="All layers added to a Sequential model should have unique names"
            if is_stack
            else f'The name "{failure.name}" is used',
            keras2="All layers added to a Sequential model should have unique names"
            if is_stack
            else f'The name "{failure.name}" is used',
        )

    def remedies(self, refusal: Refusal) -> Iterator[Remedy]:
        failure: DuplicateName = refusal.failure  # type: ignore[assignment]
        places = self._places(failure)
        changed: list[Edit] = []
        seen = set()
        for number, (_, place) in enumerate(places[1:], start=2):
            given = edits.argument_node(place.node, "name")
            if type(given).__name__ != "Constant" or place.span in seen:
                return
            seen.add(place.span)
            span = place.source.span(given.lineno, given.col_offset, given.end_lineno, given.end_col_offset)
            changed.append(Edit(span, edits.quoted(f"{failure.name}_{number}", place.source.text(span))))
        if changed:
            names = listing(edit.content for edit in changed)
            yield Remedy(
                "unsafe",
                f"the name {names} on {line_of(places[1][1], refusal.place)}"
                if len(changed) == 1
                else f"the names {names}",
                changed,
            )

    @staticmethod
    def _places(failure: DuplicateName) -> list[tuple[str, Place]]:
        layers: list[Any] = getattr(failure, "layers", [])
        return [
            (layer.kind, layer.state.made)
            for layer in layers
            if getattr(getattr(layer, "state", None), "made", None) is not None
        ]


class WrongInputCountRule(Rule):
    """A layer or model is called with another number of tensors than it takes.

    A recurrent layer with `return_state=True` gives a list, output first and states behind it: unpack it before
    the next layer.

    ## Why it is bad
    Keras refuses it: 'Layer "dense" expects 1 input(s), but it received 3 input tensors'.

    ## Fix safety
    There is no fix: which tensors are meant is not in the source.

    ## Known limits
    Dicts and nested lists of inputs are compared by their number of tensors.

    ## References
    - <https://keras.io/guides/functional_api/>
    """

    code, name, since = "AC304", "wrong-input-count", "0.1"
    failures = ("WrongInputCount",)
    fails = """
from keras import Input, Model, layers

inputs = Input(shape=(20, 8))
x = layers.LSTM(16, return_state=True)(inputs)
x = layers.Dense(1)(x)
model = Model(inputs, x)
"""
    builds = """
from keras import Input, Model, layers

inputs = Input(shape=(20, 8))
x, hidden, cell = layers.LSTM(16, return_state=True)(inputs)
x = layers.Dense(1)(x)
model = Model(inputs, x)
"""

    def explain(self, refusal: Refusal) -> Finding:
        failure: WrongInputCount = refusal.failure  # type: ignore[assignment]
        what = "the model" if failure.layer in ("Functional", "Sequential", "Model") else failure.layer
        notes = []
        for operand, name in zip(refusal.operands[:6], operand_names(refusal.operands), strict=False):
            if operand.tensor is not None:
                made = place_of(operand.tensor.node) if operand.tensor.node is not None else None
                notes.append(Note(f"{name}  {show(operand.tensor.shape)}", made.span if made is not None else None))
        makers = {
            id(operand.tensor.node): operand.tensor.node for operand in refusal.operands if operand.tensor is not None
        }
        maker = next(iter(makers.values()), None) if len(makers) == 1 else None
        help = None
        if (
            maker is not None
            and failure.expected == 1
            and len(maker.outputs) > 1
            and maker.config is not None
            and maker.config.values.get("return_state")
        ):
            states = count(len(maker.outputs) - 1, "state")
            help = f"{maker.kind} with return_state=True gives its output and {states}: take the first"
        elif failure.expected == 1:
            help = "call it once for each tensor, or bring them together first with a merging layer"
        words = (
            None
            if failure.layer in ("Dot", "Attention", "AdditiveAttention")
            else f'Layer "..." expects {failure.expected} '
        )
        return self.finding(
            refusal,
            f"{what} takes {count(failure.expected, 'tensor')}, and gets {failure.given}",
            notes,
            help=help,
            keras=words,
        )


class DeadBranch(Rule):
    """A tensor is computed and reaches no output of any model, or an Input feeds none.

    ## Why it is bad
    Keras says nothing: the layers are simply not part of the model. Mostly a name was overwritten, or the wrong
    tensor was passed on.

    ## Fix safety
    There is no fix: where the tensor should go is not in the source.

    ## Known limits
    Reported only where the file builds a model from the same Input, and the tensor is used nowhere else.

    ## References
    - <https://keras.io/guides/functional_api/>
    """

    code, name, severity, since = "AC308", "dead-branch", "warning", "0.1"
    failures = ("NotUsed",)
    raises = False
    fails = """
from keras import Input, Model, layers

inputs = Input(shape=(8,))
x = layers.Dense(16)(inputs)
y = layers.Dense(32)(x)
output = layers.Dense(1)(x)
model = Model(inputs, output)
"""
    builds = """
from keras import Input, Model, layers

inputs = Input(shape=(8,))
x = layers.Dense(16)(inputs)
y = layers.Dense(32)(x)
output = layers.Dense(1)(y)
model = Model(inputs, output)
"""

    def explain(self, refusal: Refusal) -> Finding:
        failure: NotUsed = refusal.failure  # type: ignore[assignment]
        if failure.role == "Input":
            message = f"the Input {failure.value} reaches no output of the model"
        else:
            calls = f" ({count(failure.calls, 'call')})" if failure.calls > 1 else ""
            message = f"{failure.value} is computed{calls} and reaches no output of the model"
        return self.finding(refusal, message, help=f"use {failure.value}, or leave it out")


def _name_of(tensor: Tensor | None, name: str) -> str:
    if tensor is not None and tensor.label:
        return f"the Input {tensor.label}"
    return (
        f"the Input {name!r}"
        if tensor is not None and tensor.node is not None and tensor.node.kind == "InputLayer"
        else name
    )
