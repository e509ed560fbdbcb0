"""Layers as values of the program: constructing one, calling it, and what can be asked of it."""

from __future__ import annotations

from archcheck.graph.tensor import Node, Spec, Tensor, Weight
from archcheck.interpreter.classes import Instance, NativeClass
from archcheck.interpreter.values import (
    CONSTANTS,
    Arguments,
    Builtin,
    DictValue,
    ListValue,
    Missing,
    Unknown,
    Value,
    plain,
)
from archcheck.keras.api import load
from archcheck.keras.binding import bind, parameter_names
from archcheck.keras.config import Config
from archcheck.keras.failures import (
    InvalidValue,
    LayerNotCalled,
    NeedsList,
    TensorAsArgument,
    UnknownArgument,
    UnknownIdentifier,
    WeightsMismatch,
)
from archcheck.keras.layers import engine
from archcheck.keras.layers.families import FAMILIES
from archcheck.keras.session import add_node, session_of
from archcheck.keras.tensors import (
    KerasTensor,
    LayerOutputs,
    argument_places,
    call_place,
    lift,
    lower,
    map_structure,
    operands_of,
    refuse,
    shape_value,
    tensors_in,
)
from archcheck.shapes.failures import Failure, NotKnown
from archcheck.shapes.shape import number_of_elements, open_size

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from typing import Any

    from archcheck.graph.place import Place
    from archcheck.interpreter.classes import ClassValue
    from archcheck.interpreter.machine import Interpreter
    from archcheck.shapes.shape import Shape
    from archcheck.shapes.size import Dim

__all__ = [
    "LayerClass",
    "LayerState",
    "LayerValue",
    "count_parameters",
    "is_layer_like",
    "layer_class",
    "not_a_tensor",
    "parameters_of",
    "set_trainable",
    "shape_argument",
]

_MADE_INSIDE = {
    "MultiHeadAttention": ("Softmax", "Dropout"),
    "GroupedQueryAttention": ("Softmax", "Dropout"),
    "GroupQueryAttention": ("Softmax", "Dropout"),
}
"""Layers without names that a layer makes when it is built: they take automatic names too."""

_MERGING = frozenset({"Add", "Average", "Concatenate", "Dot", "Maximum", "Minimum", "Multiply", "Subtract"})


TAKES_TENSOR = {
    3: frozenset(
        ["AdditiveAttention", "Attention", "Concatenate", "ContrastLimitedAdaptiveHistogramEqualization", "ELU", "HashedCrossing", "Masking", "MixUp", "Pipeline", "RMSNormalization", "RandomColorJitter", "RandomFlip", "Rescaling", "Softmax"]
    ),
    2: frozenset(
        ["AdditiveAttention", "AlphaDropout", "Attention", "Concatenate", "Dropout", "ELU", "GaussianDropout", "GaussianNoise", "GroupNormalization", "HashedCrossing", "LeakyReLU", "Masking", "Rescaling", "Softmax", "SpatialDropout1D", "SpatialDropout2D", "SpatialDropout3D"]
    ),
}
"""Classes whose constructor takes a tensor for a setting and says nothing, by Keras version; found by trying, held by a test."""

TAKES_TENSORS = {
    3: TAKES_TENSOR[3].union(
        ["AdaptiveAveragePooling2D", "AdaptiveMaxPooling2D", "Discretization", "LayerNormalization", "MelSpectrogram", "Normalization", "Reshape", "UnitNormalization"]
    ),
    2: TAKES_TENSOR[2].union(
        ["BatchNormalization", "Discretization", "LayerNormalization", "Normalization", "Reshape", "UnitNormalization"]
    )
    - {"LeakyReLU"},
}
"""The same for a list of tensors."""


TAKES_LAYER = frozenset(
    ["Activation", "Bidirectional", "Discretization", "Lambda", "PReLU", "RNN", "SpectralNormalization", "StackedRNNCells", "TimeDistributed", "Wrapper"]
)
"""Classes that take a layer, or any callable, as their first argument, beside those that take a tensor unread."""


class LayerState(Value):
    """What every layer has, built in or of the program.

    Attributes:
        name: its name; an `Unknown` where the source does not show it.
        trainable: whether its weights are trained.
        built: the shapes that it was built with; None before the first call.
        weights: its own variables, in order; None where they aren't known.
        calls: (input, output) of every call, as values of the program.
        made, made_arguments: where it was constructed, and the expressions of the arguments there.
        input_shape: the `input_shape` argument of a first layer, with the batch; None without.
        tensor_given: the argument of the constructor that was a tensor, if Keras did not refuse it there.
    """

    __slots__ = (
        "built",
        "calls",
        "input_shape",
        "made",
        "made_arguments",
        "name",
        "tensor_given",
        "trainable",
        "weights",
    )

    def __init__(self, name: Any, made: Place | None = None, made_arguments: dict[str, Place] | None = None) -> None:
        self.name = name
        self.trainable: Any = True
        self.built: Any = None
        self.weights: list[Weight] | None = []
        self.calls: list[tuple[Any, Any]] = []
        self.made = made
        self.made_arguments = {} if made_arguments is None else made_arguments
        self.input_shape: Any = None
        self.tensor_given: str | None = None

    def joined_state(self, key: str, a: Any, b: Any) -> Any:
        if key == "weights":
            return (
                a if a is not None and b is not None and list(map(_shape_key, a)) == list(map(_shape_key, b)) else None
            )
        if key == "built":
            return a if a == b else Unknown("whether the layer was built depends on a condition that isn't known")
        if key == "calls":
            shared = 0
            while shared < min(len(a), len(b)) and a[shared] is b[shared]:
                shared += 1
            return a[:shared]
        return NotImplemented

    def widened_state(self, key: str, current: Any) -> Any:
        if key == "weights":
            return None
        return current if key in ("built", "calls") else NotImplemented


class LayerValue(Value):
    """An instance of a layer class of Keras."""

    __slots__ = ("cls", "config", "names", "state")
    is_builtin = True

    def __init__(self, cls: LayerClass, config: Config, state: LayerState) -> None:
        self.cls = cls
        self.config = config
        self.state = state
        self.names: dict[str, Any] = {}

    @property
    def kind(self) -> str:  # type: ignore[override]
        """The name of its class."""
        return self.config.class_name

    @property
    def name(self) -> Any:
        """Its name, as a node's operation has one."""
        return self.state.name

    def __repr__(self) -> str:
        return f"LayerValue({self.config.class_name})"

    def join(self, other: Any) -> Any:
        if (
            isinstance(other, LayerValue)
            and other.cls is self.cls
            and _plainly_equal(self.config.values, other.config.values)
        ):
            return self
        return NotImplemented

    # What a wrapper asks of the layer inside

    def output(self, call: Any) -> Any:
        """The output shapes for the shapes and data of a call."""
        return engine.layer_output(self.config, call)

    def weights(self, call: Any) -> list[Weight]:
        """The weights that it makes when it is first called so."""
        if self.state.built is not None and self.state.weights is not None:
            return self.state.weights
        return engine.layer_weights(self.config, call)

    def check_input(self, built: Any, x: Any) -> None:
        """What is checked before its own code."""
        engine.check_input(self.config, built, x)

    def dtype(self, dtypes: Any) -> Any:
        """The dtype of its output."""
        return engine.layer_dtype(self.config, dtypes)

    def macs(self, x: Any, y: Any) -> Any:
        """Multiply-accumulates of a call for one sample."""
        return engine.layer_macs(self.config, x, y)

    # The program's view

    def attribute(self, run: Interpreter, name: str) -> Any:
        if name in self.names:
            return self.names[name]
        try:
            return layer_attribute(run, self, name)
        except Missing:
            pass
        if name in self.config.values:
            value = self.config.values[name]
            if value is not ...:
                return _program_value(value)
        return Unknown(f"the attribute {name} of a {self.kind}")

    def set_attribute(self, run: Interpreter, name: str, value: Any) -> None:
        if name == "trainable":
            run.assign(self.state, "trainable", value)
        elif name in ("name", "_name"):
            run.assign(self.state, "name", value)
        else:
            run.store(self.names, name, value)

    def call(self, run: Interpreter, arguments: Arguments) -> Any:
        session_of(run).layer_calls += 1
        signature = load(session_of(run).version, "layers").CALL.get(self.config.class_name)
        if signature is None:
            return self.unknown_output(run, arguments, f"{self.kind} is not modelled")
        if self.config.class_name in _MERGING and len(arguments.positional) > 1:
            return self.refuse(run, NeedsList(layer=self.kind, count=len(arguments.positional)), arguments)
        keywords = arguments.keywords
        if "training" in keywords and not any(
            parameter == "training" or parameter[0] == "training" for parameter in signature
        ):
            keywords = {
                name: value for name, value in keywords.items() if name != "training"
            }  # Keras drops it where it means nothing
        try:
            bound = bind(f"{self.kind}.call", signature, arguments.positional, keywords, is_open=bool(arguments.open))
        except Failure as failure:
            if isinstance(failure, UnknownArgument) and failure.argument == "mask":
                return self.unknown_output(run, arguments, "an argument that Keras passes on")
            return self.refuse(run, failure, arguments)
        if arguments.open:
            return self.unknown_output(run, arguments, arguments.open)
        stray = not_a_tensor(arguments.positional)
        if stray is not None:
            return self.refuse(run, stray, arguments)
        inputs = [tensor.tensor for value in bound.values() for tensor in tensors_in(value)]
        return self.apply(run, bound, inputs, arguments)

    def apply(self, run: Interpreter, bound: dict[str, Any], inputs: list[Tensor], arguments: Arguments) -> Any:
        """Call the layer on bound arguments: check, build, infer, and add a node to the graph."""
        session = session_of(run)
        call = {
            name: map_structure(_shape_of, value) if _holds_tensor(value) else lower(value)
            for name, value in bound.items()
        }
        first = next(iter(bound.values()), None)
        dtypes = map_structure(lambda leaf: getattr(leaf, "dtype", None), first)
        reason = _why_unknown(call)
        if reason is not None and self._assume_rank(run, call, first):
            reason = _why_unknown(call)
        shapes: Any = None
        dtype: Any = None
        macs: Any = 0
        if reason is None:
            x = next(iter(call.values()), None)
            try:
                built = self.state.built
                self.check_input(None if isinstance(built, Unknown) else built, x)
                if built is None:
                    self._build(run, call, x)
                    self.check_input(x, x)
                shapes = engine.layer_output(self.config, call)
                dtype = self.dtype(dtypes)
                macs = self.macs(x, shapes)
            except Failure as failure:
                return self.refuse(run, failure, arguments)
            except NotKnown as unknown:
                reason = unknown.reason
                run.assign(self.state, "weights", None if self.state.built is None else self.state.weights)
        else:
            if self.state.built is None:
                run.assign(self.state, "weights", None)
        if reason is not None:
            return self.unknown_output(run, arguments, reason, inputs)
        session.known_calls += 1
        return self._add_node(run, call, shapes, dtype, macs, inputs, arguments, first)

    def _assume_rank(self, run: Interpreter, call: dict[str, Any], first: Any) -> bool:
        """Give a tensor of unknown rank the one that this layer takes: any other would end the program here. Whether it did."""
        if (
            not isinstance(first, KerasTensor)
            or first.tensor.shape is not None
            or first.tensor.reason == "the call fails"
        ):
            return False
        try:
            spec = engine.expected_input(
                self.config, None if isinstance(self.state.built, Unknown) else self.state.built
            )
        except (NotKnown, Failure):
            return False
        if spec is None:
            return False
        # A convolution says "at least", and refuses more when it is built.
        rank = spec.min_ndim if FAMILIES[self.kind].startswith("convolution") and spec.ndim is None else spec.ndim
        if rank is None:
            return False
        shape = [open_size(lower=0 if axis == 0 else 1, undefined=None) for axis in range(rank)]
        for axis, size in spec.axes.items():
            shape[axis] = size
        if run.is_certain:
            first.tensor.shape = tuple(shape)
        call[next(iter(call))] = tuple(shape)
        return True

    def _build(self, run: Interpreter, call: dict[str, Any], x: Any) -> None:
        weights = engine.layer_weights(self.config, call)
        for inner in _MADE_INSIDE.get(self.config.class_name, ()):
            session_of(run).automatic_name(inner)
        run.assign(self.state, "weights", weights)
        run.assign(self.state, "built", x)

    def _add_node(
        self,
        run: Interpreter,
        call: dict[str, Any],
        shapes: Any,
        dtype: Any,
        macs: Any,
        inputs: list[Tensor],
        arguments: Arguments,
        first: Any,
    ) -> Any:
        node = Node(
            self,
            self.kind,
            inputs,
            config=self.config,
            macs=macs,
            place=call_place(run, arguments.node),
            made=self.state.made,
        )
        outputs: list[Tensor] = []
        flat_dtypes = iter(dtype) if isinstance(dtype, list) else None

        def made(shape: Shape) -> Tensor:
            each = next(flat_dtypes, None) if flat_dtypes is not None else dtype
            tensor = Tensor(shape, each, node)
            outputs.append(tensor)
            return tensor

        result = lift(_over_shapes(made, shapes))
        if isinstance(result, ListValue) and result.items is not None:
            result = LayerOutputs(result.items, self.kind)
        node.outputs = tuple(outputs)
        add_node(run, node)
        run.mutable(self.state, "calls").append((first, result))
        return result

    def unknown_output(
        self, run: Interpreter, arguments: Arguments, reason: str, inputs: list[Tensor] | None = None
    ) -> Any:
        """The output of a call that can't be inferred: a tensor of unknown shape, still part of the graph."""
        run.stopped(arguments.node, reason)
        if self.config.values.get("return_state"):
            return Unknown(reason)
        sources = (
            inputs
            if inputs is not None
            else [tensor.tensor for value in arguments.everything() for tensor in tensors_in(value)]
        )
        node = Node(
            self, self.kind, sources, config=self.config, place=call_place(run, arguments.node), made=self.state.made
        )
        tensor = Tensor(None, None, node, reason)
        if not sources:
            tensor.node = None  # what went in isn't known, so neither is what the graph before it is
        node.outputs = (tensor,)
        add_node(run, node)
        return KerasTensor(tensor, None)

    def replay(self, specs: list[Spec]) -> Any:
        """The outputs for other inputs: specs, nested as the layer returns them. Raises Failure and NotKnown.

        Keras infers a model within a model without the checks that a call of the layer begins with.
        """
        names = parameter_names(load(self.config.keras, "layers").CALL.get(self.config.class_name, ()))
        shapes: Any = [spec.shape for spec in specs]
        if any(shape is None for shape in shapes):
            raise NotKnown("a shape isn't known")
        x = shapes[0] if len(shapes) == 1 and self.config.class_name not in _MERGING else shapes
        result = engine.layer_output(self.config, {names[0] if names else "inputs": x})
        dtype = self.dtype(specs[0].dtype)
        return _over_shapes(lambda shape: Spec(shape, dtype if isinstance(dtype, str) else None), result)

    def refuse(self, run: Interpreter, failure: Failure, arguments: Arguments) -> Any:
        """Report that Keras refuses a call of this layer."""
        run.assign(self.state, "weights", None if self.state.built is None else self.state.weights)
        refuse(
            run, failure, self.kind, arguments, config=self.config, made=self.state.made, made_arguments=self.state.made_arguments,
            operands=operands_of(run, arguments),
        )  # fmt: skip
        return self.unknown_output(run, arguments, "the call fails")


class LayerClass(NativeClass):
    """A class of keras.layers.

    Attributes:
        name: its canonical name ("Conv2D" for Convolution2D).
    """

    __slots__ = ("name", "version")
    kind = "layer class"

    def __init__(self, name: str, version: int) -> None:
        self.name = name
        self.version = version

    def __repr__(self) -> str:
        return f"LayerClass({self.name})"

    def attribute(self, run: Interpreter, name: str) -> Any:
        if name in ("__name__", "__qualname__"):
            return self.name
        try:
            return self.class_attribute(run, name)
        except Missing:
            return Unknown(f"the attribute {name} of the class {self.name}")

    def call(self, run: Interpreter, arguments: Arguments) -> Any:
        session = session_of(run)
        if self.name == "InputLayer":
            from archcheck.keras.functions import input_function

            named = {
                {"input_shape": "shape", "batch_input_shape": "batch_shape"}.get(key, key): value
                for key, value in arguments.keywords.items()
            }
            made = input_function(run, Arguments(arguments.positional, named, arguments.node, arguments.open))
            return (
                made.tensor.node.operation if isinstance(made, KerasTensor) and made.tensor.node is not None else made
            )
        table = load(self.version, "layers").INIT.get(self.name)
        if table is None:
            return Unknown(f"{self.name} is not modelled")
        names = parameter_names(table)
        places = argument_places(run, arguments.node, names)
        refused = self._tensor_refused(arguments)
        if refused is not None:
            return self._refuse(run, refused, arguments, places, names)
        try:
            config = engine.configure(
                self.name, arguments.positional, arguments.keywords, version=self.version, is_open=bool(arguments.open),
                data_format=session.data_format, floatx=session.dtype_policy or session.floatx,
            )  # fmt: skip
        except Failure as failure:
            if session.custom_objects and isinstance(failure, UnknownIdentifier):
                return Unknown("a name that the program may have registered")
            return self._refuse(run, failure, arguments, places, names)
        except NotKnown as unknown:
            return Unknown(unknown.reason)
        given = config.values.get("name")
        if isinstance(given, str) and "/" in given and self.version == 3:
            return self._refuse(
                run, InvalidValue(argument="name", value=given, expected='a name without "/"'), arguments, places, names
            )
        state = LayerState(
            session.automatic_name(self.name) if given is None or given is ... else given,
            run.place(arguments.node),
            places,
        )
        trainable = config.values.get("trainable", True)
        state.trainable = True if trainable is ... else trainable
        state.input_shape = shape_argument(config.values, self.version)
        state.tensor_given = next((name for name, value in config.values.items() if _holds_tensor(value)), None)
        run.events += 1
        if self.name == "Lambda":
            from archcheck.keras.lambda_layer import LambdaLayer

            return LambdaLayer(self, config, state)
        return LayerValue(self, config, state)

    def _tensor_refused(self, arguments: Arguments) -> Failure | None:
        """What Keras says of a tensor that stands where the constructor takes a setting; None where it says nothing yet."""
        first = arguments.positional[0] if arguments.positional else None
        if is_layer_like(first) and self.name not in TAKES_LAYER and self.name not in TAKES_TENSOR[self.version]:
            names = parameter_names(load(self.version, "layers").INIT[self.name])
            return InvalidValue(argument=names[0] if names else "", value=first, expected="a setting, not a layer")
        if not _holds_tensor(first):
            return None
        takes = TAKES_TENSOR[self.version] if isinstance(first, KerasTensor) else TAKES_TENSORS[self.version]
        return None if self.name in takes else InvalidValue(argument="", value=first, expected="a setting")

    def _refuse(
        self, run: Interpreter, failure: Failure, arguments: Arguments, places: dict[str, Place], names: tuple[str, ...]
    ) -> Any:
        tensor_argument = next(
            (
                name
                for name, value in [
                    *zip([*names, *["inputs"] * len(arguments.positional)], arguments.positional),
                    *arguments.keywords.items(),
                ]
                if _holds_tensor(value)
            ),
            None,
        )
        if tensor_argument is not None:
            required = [
                parameter
                for parameter in load(self.version, "layers").INIT[self.name]
                if isinstance(parameter, tuple) and len(parameter) == 1
            ]
            raises = failure.raises
            failure = TensorAsArgument(layer=self.name, argument=tensor_argument, callable_empty=not required)
            failure.raises = raises
        refuse(run, failure, self.name, arguments, places=places)
        if tensor_argument is not None:
            # The program goes on as if the layer had been called, so one mistake gives one finding.
            return KerasTensor(Tensor(None, None, reason="the call fails"), None)
        return Unknown("the call fails")

    def new_instance(self, run: Interpreter, cls: ClassValue) -> Instance:
        from archcheck.keras.custom import CustomLayer

        return CustomLayer(run, cls, self)

    def class_attribute(self, run: Interpreter, name: str) -> Any:
        from archcheck.keras.custom import layer_class_attribute

        return layer_class_attribute(run, self, name)

    def is_subclass(self, other: Any) -> bool | None:
        if other is self:
            return True
        if isinstance(other, LayerClass):
            return other.name == "Layer" or other.name in load(self.version, "layers").BASES.get(self.name, ())
        return False if isinstance(other, Value) and not isinstance(other, Unknown) else None

    def has_instance(self, value: Any) -> bool | None:
        """`isinstance(value, self)`."""
        if isinstance(value, LayerValue):
            return value.cls.is_subclass(self)
        if self.name == "Layer" and hasattr(value, "is_model"):
            return True
        if isinstance(value, Unknown):
            return None
        return False


def layer_class(run: Interpreter, name: str) -> LayerClass:
    """The one value of a layer class, by canonical name."""
    session = session_of(run)
    key = ("layer class", name)
    found = session.values.get(key)
    if found is None:
        found = session.values[key] = LayerClass(name, session.version)
    return found


def is_layer_like(value: Any) -> bool:
    """Whether a value is a layer or a model, built in or of the program."""
    return isinstance(getattr(value, "state", None), LayerState)


def not_a_tensor(positional: Iterable[Any]) -> Failure | None:
    """What Keras says of a positional argument of a call that is no tensor; None where all may be.

    Source: keras.src.layers.layer, Layer.__call__, step 2.
    """
    for leaf in _leaves(positional):
        if is_layer_like(leaf):
            return LayerNotCalled(layer=leaf.kind, where="argument", layer_value=leaf)
        if isinstance(leaf, (NativeClass,)) and isinstance(leaf, LayerClass):
            return LayerNotCalled(layer=leaf.name, where="class")
        if type(leaf) in CONSTANTS and leaf is not None:
            return InvalidValue(argument="inputs", value=leaf, expected="a tensor")
    return None


def _leaves(values: Iterable[Any]) -> Iterator[Any]:
    for value in values:
        if isinstance(value, ListValue):
            yield from _leaves(value.items or ())
        elif type(value) is tuple:
            yield from _leaves(value)
        elif isinstance(value, DictValue):
            yield from _leaves(value.items.values())
        else:
            yield value


def _holds_tensor(value: Any) -> bool:
    """Whether a value is a tensor or array, or a list or dict that holds one."""
    if isinstance(value, KerasTensor):
        return True
    if isinstance(value, (list, tuple)):
        return any(map(_holds_tensor, value))
    if isinstance(value, ListValue):
        return any(map(_holds_tensor, value.items or ()))
    if isinstance(value, DictValue):
        return any(map(_holds_tensor, value.items.values()))
    return (
        isinstance(value, Value)
        and not isinstance(value, Unknown)
        and isinstance(getattr(value, "shape", 0), (tuple, type(None)))
    )


def _shape_of(leaf: Any) -> Any:
    """The shape of a tensor or array; what is none stays."""
    if isinstance(leaf, Value) and not isinstance(leaf, Unknown):
        shape = getattr(leaf, "shape", ...)
        if isinstance(shape, tuple):
            return shape
        if shape is None:
            return Unknown(getattr(getattr(leaf, "tensor", None), "reason", None) or "its shape isn't known")
    return leaf


def _why_unknown(call: dict[str, Any]) -> str | None:
    """Why the shapes of a call can't be told, if they can't: its first argument holds something that isn't known."""
    for index, value in enumerate(call.values()):
        pending = [value]
        while pending:
            leaf = pending.pop()
            if isinstance(leaf, list):
                pending.extend(leaf)
            elif isinstance(leaf, dict):
                pending.extend(leaf.values())
            elif isinstance(leaf, Unknown) and (index == 0 or not isinstance(value, Unknown)):
                return leaf.reason
    return None


def _over_shapes(function: Callable[[Shape], Any], shapes: Any) -> Any:
    """Apply a function to every shape in nested lists and dicts (a tuple is a shape)."""
    if isinstance(shapes, list):
        return [_over_shapes(function, item) for item in shapes]
    if isinstance(shapes, dict):
        return {key: _over_shapes(function, item) for key, item in shapes.items()}
    return function(shapes)


def _program_value(value: Any) -> Any:
    if isinstance(value, list):
        return ListValue([_program_value(item) for item in value])
    if isinstance(value, dict):
        return DictValue({key: _program_value(item) for key, item in value.items()})
    return value


def _plainly_equal(a: dict[str, Any], b: dict[str, Any]) -> bool:
    from archcheck.interpreter.values import same

    return a.keys() == b.keys() and all(
        x is b[key] or same(x, b[key]) is True or x == b[key] for key, x in a.items() if key != "name"
    )


def shape_argument(values: dict[str, Any], version: int) -> Any:
    """The input shape, with the batch, that a first layer was given by `input_shape` or `input_dim`; None without."""
    shape = values.get("batch_input_shape") if version == 2 else None
    if isinstance(shape, (list, tuple)):
        return tuple(shape)
    if values.get("input_dim") is not None and "input_dim" in values and "output_dim" not in values:
        return (None, values["input_dim"])
    shape = values.get("input_shape")
    if isinstance(shape, list):
        shape = tuple(shape)
    if isinstance(shape, tuple):
        return (None, *shape)
    return shape


def _shape_key(weight: Weight) -> tuple[Any, ...]:
    return (weight.name, weight.shape, weight.trainable)


# What every layer can be asked


def parameters_of(weights: Iterable[Weight]) -> Dim:
    """The number of values in these weights."""
    total: Dim = 0
    for weight in weights:
        total = total + number_of_elements(weight.shape)
    return total


def count_parameters(layers: Iterable[Any]) -> tuple[Dim | None, Dim | None]:
    """(all, trainable) parameters of layers and models, each weight of a shared one counted once; None where not known."""
    total: Dim | None = 0
    trainable: Dim | None = 0
    seen: set[int] = set()
    pending = [(layer, True) for layer in layers]
    pending.reverse()
    while pending:
        layer, is_trained = pending.pop()
        if id(layer) in seen:
            continue
        seen.add(id(layer))
        is_trained = is_trained and layer.state.trainable is not False
        if isinstance(layer.state.trainable, Unknown):
            trainable = None
        weights = layer.state.weights
        if weights is None or (layer.state.built is None and not weights and not getattr(layer, "is_model", False)):
            total = trainable = None if weights is None else total
        for weight in weights or ():
            size = number_of_elements(weight.shape)
            total = None if total is None else total + size
            if is_trained and weight.trainable:
                trainable = None if trainable is None else trainable + size
        pending.extend((inner, is_trained) for inner in getattr(layer, "sublayers", list)())
    return total, trainable


def set_trainable(run: Interpreter, layer: Any, value: Any) -> None:
    """`layer.trainable = value`: of a layer and of all layers in it. Source: keras.src.layers.layer, Layer.trainable."""
    pending = [layer]
    seen: set[int] = set()
    while pending:
        at = pending.pop()
        if id(at) not in seen:
            seen.add(id(at))
            run.assign(at.state, "trainable", value)
            pending.extend(getattr(at, "sublayers", list)())


def layer_attribute(run: Interpreter, layer: Any, name: str) -> Any:
    """An attribute that every layer has. Raises Missing where it isn't one."""
    state: LayerState = layer.state
    if name in ("name", "_name"):
        return state.name
    if name == "trainable":
        return state.trainable
    if name == "built":
        return state.built is not None
    if name in ("output", "input"):
        if not state.calls:
            return Unknown(f"the {name} of a layer that was not called")
        return state.calls[0][1 if name == "output" else 0]
    if name in ("output_shape", "input_shape"):
        if not state.calls:
            return Unknown(f"the {name} of a layer that was not called")
        value = state.calls[-1][1 if name == "output_shape" else 0]
        return (
            shape_value(run, value.tensor)
            if isinstance(value, KerasTensor)
            else Unknown(f"the {name} of several tensors")
        )
    if name in _COUNTS:
        return Builtin(name, lambda run, arguments: _count(layer))
    if name in ("get_config", "get_weights", "set_weights", "build", "compute_output_shape", "get_build_config"):
        return Builtin(name, lambda run, arguments: _method(run, layer, name, arguments))
    if name == "__class__":
        return getattr(layer, "cls", Unknown("a class"))
    raise Missing(name)


_COUNTS = frozenset({"count_params"})


def _count(layer: Any) -> Any:
    total, _ = count_parameters([layer])
    return total if isinstance(total, int) else Unknown("the number of parameters isn't known")


def _method(run: Interpreter, layer: Any, name: str, arguments: Arguments) -> Any:
    if name == "get_config" and isinstance(layer, LayerValue):
        return DictValue(
            {key: _program_value(value) for key, value in layer.config.values.items() if value is not ...},
            "what else is in a configuration",
        )
    if name == "build" and isinstance(layer, LayerValue) and layer.state.built is None:
        shape = plain(arguments.get(0, "input_shape"))
        if isinstance(shape, (tuple, list)) and all(isinstance(size, int) or size is None for size in shape):
            from archcheck.keras.shape_arguments import shape_of

            x = shape_of(shape)
            try:
                layer.check_input(None, x)
                layer._build(run, {"inputs": x}, x)
            except Failure as failure:
                return refuse(run, failure, layer.kind, arguments, config=layer.config, made=layer.state.made)
            except NotKnown:
                run.assign(layer.state, "weights", None)
        return None
    if (
        name == "get_weights"
        and isinstance(layer, LayerValue)
        and layer.state.built is not None
        and layer.state.weights is not None
    ):
        from archcheck.libraries.arrays import ArrayValue

        return ListValue([ArrayValue(weight.shape, weight.dtype or "float32") for weight in layer.state.weights])
    if name == "set_weights" and isinstance(layer, LayerValue) and layer.state.weights:
        shapes = [_shape_of(leaf) for leaf in run.iterate(arguments.get(0, "weights")) or ()]
        known = all(type(shape) is tuple and all(type(size) is int for size in shape) for shape in shapes)
        expected = tuple(weight.shape for weight in layer.state.weights)
        if (
            shapes
            and known
            and all(type(size) is int for shape in expected for size in shape)
            and tuple(shapes) != expected
        ):
            return refuse(
                run, WeightsMismatch(layer=layer.kind, expected=expected, given=tuple(shapes)), "set_weights", arguments
            )
        return None
    return Unknown(f"{name} of a layer is not modelled")
