"""Models as values of the program: Functional, Sequential, and what can be asked of them."""

from __future__ import annotations

from archcheck.graph.network import Network, between
from archcheck.graph.tensor import Node, Spec, Tensor, Weight
from archcheck.interpreter.classes import Instance, NativeClass
from archcheck.interpreter.values import Arguments, Builtin, ListValue, Missing, Unknown, Value
from archcheck.keras.failures import (
    BadShape,
    Disconnected,
    DuplicateName,
    FeatureSizeMismatch,
    InvalidValue,
    MissingArgument,
    NotGraphOutput,
    NotSequential,
    RankMismatch,
    UnknownArgument,
    WrongInputCount,
)
from archcheck.keras.layer import (
    LayerClass,
    LayerState,
    LayerValue,
    is_layer_like,
    layer_class,
    not_a_tensor,
    set_trainable,
)
from archcheck.keras.session import add_node, session_of
from archcheck.keras.shape_arguments import shape_of
from archcheck.keras.tensors import KerasTensor, call_place, lift, map_structure, refuse, tensors_in
from archcheck.shapes.failures import Failure, NotKnown
from archcheck.shapes.size import equals, is_undefined, substitute, symbol_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import Any

    from archcheck.graph.place import Place
    from archcheck.interpreter.classes import ClassValue
    from archcheck.interpreter.machine import Interpreter
    from archcheck.shapes.shape import Shape
    from archcheck.shapes.size import Dim, Symbol

__all__ = [
    "ModelClass",
    "ModelValue",
    "SequentialClass",
    "functional_core",
    "input_tensor",
    "joined_model_state",
    "make_sequential_step",
    "model_method",
]


class Core:
    """The graph of a model: its inputs and outputs as the program gave them, and what lies between.

    Attributes:
        inputs, outputs: flat.
        input_structure, output_structure: as the program gave them (values).
    """

    __slots__ = ("_network", "input_structure", "inputs", "output_structure", "outputs")

    def __init__(self, input_structure: Any, output_structure: Any, network: Network | Callable[[], Network]) -> None:
        self.input_structure = input_structure
        self.output_structure = output_structure
        self.inputs = [tensor.tensor for tensor in tensors_in(input_structure)]
        self.outputs = [tensor.tensor for tensor in tensors_in(output_structure)]
        self._network = network

    @property
    def network(self) -> Network:
        """The network; that of a Sequential, which changes with every `add`, is made when it is asked for."""
        if not isinstance(self._network, Network):
            self._network = self._network()
        return self._network

    @property
    def layers(self) -> list[Any]:
        """Its layers, in the order of `model.layers`."""
        return [operation for operation in self.network.operations if is_layer_like(operation)]

    def names(self, tensors: Sequence[Tensor]) -> list[Any]:
        """The names of the layers that make these tensors."""
        return [getattr(tensor.node.operation, "name", None) if tensor.node else None for tensor in tensors]

    def compute(self, specs: list[Spec]) -> list[Spec]:
        """The outputs for other inputs. Raises Failure where a layer refuses them, NotKnown where something isn't known."""
        renamed = _renamed([spec.shape for spec in specs], [tensor.shape for tensor in self.inputs])
        if renamed is not None:
            return [
                Spec(
                    None if tensor.shape is None else tuple(substitute(size, renamed) for size in tensor.shape),
                    tensor.dtype,
                )
                for tensor in self.outputs
            ]
        found: dict[int, Spec] = {id(old): new for old, new in zip(self.inputs, specs, strict=True)}
        for node in self.network.nodes:
            if not node.inputs or all(id(output) in found for output in node.outputs):
                continue
            replay = getattr(node.operation, "replay", None)
            if replay is None or any(id(tensor) not in found for tensor in node.inputs):
                raise NotKnown(f"{node.kind} can't be computed again for another shape")
            result = replay([found[id(tensor)] for tensor in node.inputs])
            for output, spec in zip(node.outputs, _flat_specs(result), strict=False):
                found[id(output)] = spec
        missing = [tensor for tensor in self.outputs if id(tensor) not in found]
        if missing:
            raise NotKnown("an output can't be computed again for another shape")
        return [found[id(tensor)] for tensor in self.outputs]


def _renamed(given: Sequence[Shape | None], known: Sequence[Shape | None]) -> dict[Symbol, Dim] | None:
    """How the symbols of known shapes are called in given ones, where nothing else differs; None where something does.

    The batch may also become a number: no layer asks for its size.
    """
    names: dict[Symbol, Dim] = {}
    for new, old in zip(given, known, strict=True):
        if new is None or old is None or len(new) != len(old):
            return None
        for axis, (there, here) in enumerate(zip(new, old, strict=True)):
            symbol = symbol_of(here)
            if symbol is None:
                if there != here:
                    return None
            elif (axis and symbol_of(there) is None) or names.setdefault(symbol, there) != there:
                return None
    return names


class ModelValue(Value):
    """A Functional or Sequential model.

    Attributes:
        state: what every layer has.
        core: its graph; None for a Sequential that isn't built, or a model whose inputs or outputs aren't known.
        stack: the layers that were added, for a Sequential; None else. `taken` has their names as keys.
        entry, chain: of a built Sequential the input tensor, and each layer after it with its output.
        compiled: what `compile` was given; None before.
        unknown: why nothing more is known of it, or None.
    """

    __slots__ = (
        "chain",
        "compiled",
        "core",
        "entry",
        "names",
        "place",
        "stack",
        "state",
        "taken",
        "unknown",
        "version",
    )
    is_builtin = True
    is_model = True

    def __init__(self, state: LayerState, place: Place, version: int) -> None:
        self.state = state
        self.place = place
        self.version = version
        self.core: Core | None = None
        self.stack: list[Any] | None = None
        self.compiled: Any = None
        self.unknown: str | None = None
        self.names: dict[str, Any] = {}
        self.taken: dict[Any, Any] = {}
        self.entry: KerasTensor | None = None
        self.chain: list[tuple[Any, Any]] = []

    @property
    def kind(self) -> str:  # type: ignore[override]
        """ "Functional" or "Sequential"."""
        return "Functional" if self.stack is None else "Sequential"

    @property
    def name(self) -> Any:
        """Its name, as a node's operation has one."""
        return self.state.name

    @property
    def is_built(self) -> bool:
        """Whether its shapes are known."""
        return self.core is not None

    @property
    def inputs(self) -> list[Tensor]:
        """Its input tensors, flat."""
        return [] if self.core is None else self.core.inputs

    @property
    def outputs(self) -> list[Tensor]:
        """Its output tensors, flat."""
        return [] if self.core is None else self.core.outputs

    @property
    def input_names(self) -> list[Any]:
        """The names of its inputs."""
        return [] if self.core is None else self.core.names(self.core.inputs)

    @property
    def output_names(self) -> list[Any]:
        """The names of the layers that make its outputs."""
        return [] if self.core is None else self.core.names(self.core.outputs)

    @property
    def output_structure(self) -> Any:
        """Its outputs as the program nested them."""
        return None if self.core is None else self.core.output_structure

    @property
    def input_structure(self) -> Any:
        """Its inputs as the program nested them."""
        return None if self.core is None else self.core.input_structure

    def __repr__(self) -> str:
        return f"ModelValue({self.kind}, {self.state.name!r})"

    def sublayers(self) -> list[Any]:
        """Its layers."""
        if self.stack is not None:
            return [layer for layer in self.stack if is_layer_like(layer)]
        return [] if self.core is None else self.core.layers

    # What a wrapper asks of a layer inside

    @property
    def config(self) -> Any:
        """A model has no constructor arguments that a wrapper asks for."""
        from archcheck.keras.config import Config

        return Config(self.kind, {"name": self.state.name})

    def output(self, call: Any) -> Any:
        """The output shapes for other input shapes."""
        shapes = next(iter(call.values()))
        specs = [Spec(shape, "float32") for shape in (shapes if isinstance(shapes, list) else [shapes])]
        results = self.replay(specs)
        return results.shape if isinstance(results, Spec) else [spec.shape for spec in results]

    def weights(self, call: Any) -> list[Weight]:
        """All weights of its layers."""
        found: list[Weight] = []
        for layer in self.sublayers():
            if layer.state.weights is None:
                raise NotKnown("the weights of a layer in the model aren't known")
            found.extend(layer.weights(call) if getattr(layer, "is_model", False) else layer.state.weights)
        return found

    def check_input(self, built: Any, x: Any) -> None:
        """What is checked before its own code."""
        if self.core is not None:
            shapes = x if isinstance(x, list) else [x]
            check_model_input(self, [Spec(shape) for shape in shapes])

    def dtype(self, dtypes: Any) -> Any:
        """The dtype of its output."""
        return self.outputs[0].dtype if self.outputs else None

    def macs(self, x: Any, y: Any) -> Any:
        """Multiply-accumulates for one sample."""
        return 0 if self.core is None else sum((node.macs for node in self.core.network.nodes), 0)

    def replay(self, specs: list[Spec]) -> Any:
        """The outputs for other inputs. Raises Failure and NotKnown."""
        if self.core is None:
            raise NotKnown(self.unknown or "the model is not built")
        if len(specs) != len(self.core.inputs):
            raise WrongInputCount(layer=self.kind, expected=len(self.core.inputs), given=len(specs))
        check_model_input(self, specs)
        results = self.core.compute(adjusted(specs, self.core.inputs))
        return results[0] if isinstance(self.core.output_structure, KerasTensor) else results

    # The program's view

    def attribute(self, run: Interpreter, name: str) -> Any:
        if name in self.names:
            return self.names[name]
        from archcheck.keras.model_attributes import model_attribute

        return model_attribute(run, self, name)

    def set_attribute(self, run: Interpreter, name: str, value: Any) -> None:
        if name == "trainable":
            set_trainable(run, self, value)
        elif name in ("name", "_name"):
            run.assign(self.state, "name", value)
        else:
            run.store(self.names, name, value)

    def call(self, run: Interpreter, arguments: Arguments) -> Any:
        session = session_of(run)
        session.layer_calls += 1
        value = arguments.get(0, "inputs")
        stray = not_a_tensor(arguments.positional[:1])
        if stray is not None and not isinstance(stray, InvalidValue):
            refuse(run, stray, self.kind, arguments)
            return _unknown_output(run, self, arguments, "the call fails", [])
        tensors = list(tensors_in(value))
        inputs = [tensor.tensor for tensor in tensors]
        if self.core is None and self.stack is not None and isinstance(value, KerasTensor) and self.unknown is None:
            build_sequential(run, self, value.tensor.shape, arguments)
        if self.core is None:
            return _unknown_output(run, self, arguments, self.unknown or "the model is not built", inputs)
        specs = flat_specs(value)
        if specs is None or any(spec.shape is None for spec in specs):
            return _unknown_output(
                run, self, arguments, "the shapes that the model is called with aren't known", inputs
            )
        try:
            results = self.replay(specs)
        except Failure as failure:
            refuse(run, failure, self.kind, arguments)
            return _unknown_output(run, self, arguments, "the call fails", inputs)
        except NotKnown as unknown:
            return _unknown_output(run, self, arguments, unknown.reason, inputs)
        session.known_calls += 1
        node = Node(
            self,
            self.kind,
            inputs,
            macs=self.macs(None, None),
            place=call_place(run, arguments.node),
            made=self.state.made,
        )
        made = [Tensor(spec.shape, spec.dtype, node) for spec in _flat_specs(results)]
        node.outputs = tuple(made)
        add_node(run, node)
        fresh = iter(made)
        result = lift(map_structure(lambda leaf: next(fresh), self.core.output_structure))
        run.mutable(self.state, "calls").append((value, result))
        return result

    def join(self, other: Any) -> Any:
        return NotImplemented

    def forget(self, run: Interpreter, reason: str) -> None:
        """Code that can't be followed gets the model: before it is compiled, it may be compiled or get layers there."""
        forget_model(run, self, reason)

    def joined_state(self, key: str, a: Any, b: Any) -> Any:
        return joined_model_state(self, key, a, b)

    def widened_state(self, key: str, current: Any) -> Any:
        return joined_model_state(self, key, current, None)


def forget_model(run: Interpreter, model: Any, reason: str) -> None:
    """What may have happened to a model in code that can't be followed, if it wasn't compiled before."""
    if model.compiled is None:
        from archcheck.keras.fitting.compiled import Compiled

        run.assign(model, "compiled", Compiled(unknown=reason))
        if model.stack is not None and model.unknown is None:
            run.assign(model, "unknown", reason)


def joined_model_state(model: Any, key: str, a: Any, b: Any) -> Any:
    """What is true of a model after a branch that left it in either of two states."""
    if key == "unknown":
        return a or b
    if key in ("core", "entry", "stack", "chain", "taken"):
        model.unknown = model.unknown or "what the model is made of depends on a condition that isn't known"
        if key in ("core", "entry"):
            return None
        longer = a if b is None or len(a) >= len(b) else b
        return longer.copy()
    if key == "compiled":
        from archcheck.keras.fitting.compiled import Compiled

        return Compiled(unknown="how the model was compiled depends on a condition that isn't known")
    return NotImplemented


def _unknown_output(run: Interpreter, model: Any, arguments: Arguments, reason: str, inputs: Sequence[Tensor]) -> Any:
    """What calling a model gives where the shapes can't be told."""
    run.stopped(arguments.node, reason)
    structure = model.output_structure
    if structure is not None and not isinstance(structure, KerasTensor):
        return Unknown(reason)
    node = Node(model, model.kind, inputs, place=call_place(run, arguments.node), made=model.state.made)
    tensor = Tensor(None, None, node if inputs else None, reason)
    node.outputs = (tensor,)
    add_node(run, node)
    return KerasTensor(tensor, None)


def flat_specs(value: Any) -> list[Spec] | None:
    """The specs in nested lists and dicts, flat; None where something in there isn't a tensor or array."""
    from archcheck.keras.tensors import lower

    def flat(item: Any) -> list[Any]:
        if isinstance(item, (list, tuple)):
            return [leaf for inner in item for leaf in flat(inner)]
        if isinstance(item, dict):
            return [leaf for key in sorted(item, key=str) for leaf in flat(item[key])]
        return [item]

    leaves = flat(lower(value))
    return leaves if leaves and all(isinstance(leaf, Spec) for leaf in leaves) else None


def _flat_specs(result: Any) -> list[Spec]:
    if isinstance(result, (list, tuple)):
        return [spec for item in result for spec in _flat_specs(item)]
    if isinstance(result, dict):
        return [spec for key in sorted(result, key=str) for spec in _flat_specs(result[key])]
    return [result]


def check_model_input(model: Any, specs: list[Spec]) -> None:
    """What a Functional model checks of the symbolic tensors that it is called with.

    A trailing axis of 1 is left out on both sides; then the sizes are compared as far as both shapes go. The number of axes
    is only looked at when the model runs.

    Raises:
        WrongInputCount, RankMismatch, FeatureSizeMismatch: what Keras refuses.
        NotKnown: another number of axes that Keras takes for now.
    Source: keras.src.models.functional, Functional.input_spec; keras.src.layers.input_spec, assert_input_compatibility.
    """
    references = model.core.inputs
    if len(specs) != len(references):
        raise WrongInputCount(layer=model.kind, expected=len(references), given=len(specs))
    for spec, reference in zip(specs, references, strict=True):
        if spec.shape is None or reference.shape is None:
            continue
        given, wanted = _squeezed(spec.shape), _squeezed(reference.shape)
        for axis, (there, here) in enumerate(zip(given, wanted, strict=False)):
            if axis and is_undefined(here) is False and is_undefined(there) is False and equals(there, here) is False:
                rank = len(reference.shape)
                if len(given) != len(wanted):
                    raise RankMismatch(layer=model.kind, expected=str(rank), least=rank, most=rank, shape=spec.shape)
                raise FeatureSizeMismatch(layer=model.kind, axis=axis, expected=here, shape=spec.shape)
        if len(spec.shape) != len(reference.shape) and len(given) != len(wanted):
            raise NotKnown("a model is called on another number of axes, which Keras only looks at when it runs")


def _squeezed(shape: Shape) -> Shape:
    return shape[:-1] if shape and equals(shape[-1], 1) is True else shape


def adjusted(specs: list[Spec], references: Sequence[Tensor]) -> list[Spec]:
    """The inputs with a trailing axis of 1 dropped or added where the model has one axis fewer or more."""
    result = []
    for spec, reference in zip(specs, references, strict=True):
        shape, wanted = spec.shape, reference.shape
        if shape is not None and wanted is not None and len(shape) == len(wanted) + 1:
            shape = shape[:-1]
        elif shape is not None and wanted is not None and len(shape) == len(wanted) - 1:
            shape = (*shape, 1)
        result.append(Spec(shape, reference.dtype))
    return result


# Making models


class ModelClass(NativeClass):
    """`keras.Model`."""

    __slots__ = ("version",)
    kind = "model class"
    name = "Model"

    def __init__(self, version: int) -> None:
        self.version = version

    def call(self, run: Interpreter, arguments: Arguments) -> Any:
        model = ModelValue(
            LayerState(
                _model_name(run, arguments, "Functional" if self.version == 3 else "Model", 2),
                run.place(arguments.node),
            ),
            run.place(arguments.node),
            self.version,
        )
        functional_core(run, model, arguments)
        session_of(run).models.append(model)
        return model

    def attribute(self, run: Interpreter, name: str) -> Any:
        if name in ("__name__", "__qualname__"):
            return self.name
        return Unknown(f"{self.name}.{name} is not modelled")

    def new_instance(self, run: Interpreter, cls: ClassValue) -> Instance:
        from archcheck.keras.custom import CustomModel

        return CustomModel(run, cls, self)

    def class_attribute(self, run: Interpreter, name: str) -> Any:
        from archcheck.keras.custom import model_class_attribute

        return model_class_attribute(run, self, name)

    def is_subclass(self, other: Any) -> bool | None:
        if other is self or (isinstance(other, LayerClass) and other.name == "Layer"):
            return True
        if isinstance(other, ModelClass):
            return other.name == "Model"
        return False if isinstance(other, NativeClass) else None

    def has_instance(self, value: Any) -> bool | None:
        """`isinstance(value, self)`."""
        if isinstance(value, Unknown):
            return None
        return bool(getattr(value, "is_model", False)) and (
            self.name == "Model" or getattr(value, "kind", "") == self.name
        )


class SequentialClass(ModelClass):
    """`keras.Sequential`."""

    __slots__ = ()
    name = "Sequential"

    def call(self, run: Interpreter, arguments: Arguments) -> Any:
        model = ModelValue(
            LayerState(
                _model_name(run, arguments, "Sequential", 2 if self.version == 3 else 1), run.place(arguments.node)
            ),
            run.place(arguments.node),
            self.version,
        )
        model.stack = []
        session_of(run).models.append(model)
        start_sequential(run, model, arguments)
        return model


def start_sequential(run: Interpreter, model: Any, arguments: Arguments) -> None:
    """Fill a Sequential with the layers that its constructor is given."""
    for name in arguments.keywords:
        if name not in ("layers", "name", "trainable"):
            failure = UnknownArgument(callee="Sequential", argument=name, accepted=("layers", "trainable", "name"))
            failure.raises = "TypeError"
            refuse(run, failure, "Sequential", arguments)
    layers = arguments.get(0, "layers")
    if layers is None:
        return
    values = run.iterate(layers)
    if values is None:
        if not isinstance(layers, (Value, tuple)) or is_layer_like(layers):
            model.unknown = "the layers of the model aren't a list"
            refuse(
                run, NotSequential(reason="not a list", value=getattr(layers, "kind", "value")), "Sequential", arguments
            )
            return
        model.unknown = getattr(layers, "reason", "") or "the layers of the model aren't known"
        return
    for value in values:
        if not make_sequential_step(run, model, value, arguments):
            return
    rebuild(run, model, arguments)


def _model_name(run: Interpreter, arguments: Arguments, class_name: str, position: int) -> Any:
    given = arguments.get(position, "name")
    if given is None and "name" not in arguments.keywords:
        return session_of(run).automatic_name(class_name)
    return session_of(run).automatic_name(class_name) if given is None else given


def functional_core(run: Interpreter, model: Any, arguments: Arguments) -> bool:
    """Give a model the graph between its `inputs` and `outputs`. Whether that is known.

    Source: keras.src.models.functional, Functional.__init__; keras.src.ops.function, map_graph.
    """
    inputs, outputs = arguments.get(0, "inputs"), arguments.get(1, "outputs")
    for name in arguments.keywords:
        if name not in ("inputs", "outputs", "name", "trainable") and not arguments.open:
            # With inputs and outputs, Model is Functional, whose further keywords go unread; without them they are refused.
            if name in ("input", "output") or model.version == 2:
                failure = UnknownArgument(
                    callee="Model", argument=name, accepted=("inputs", "outputs", "name", "trainable")
                )
                failure.raises = "TypeError"
                refuse(run, failure, "Model", arguments)
                model.unknown = "the call fails"
                return False
    given = len(arguments.positional)
    both_given = (given > 0 or "inputs" in arguments.keywords) and (given > 1 or "outputs" in arguments.keywords)
    if (inputs is None or outputs is None) and not both_given:
        if not arguments.open and (inputs is None) != (outputs is None):
            refuse(
                run,
                MissingArgument(callee="Functional", argument="inputs" if inputs is None else "outputs"),
                "Model",
                arguments,
            )
        model.unknown = "a model without inputs or outputs"
        return False
    for role, value in (("inputs", inputs), ("outputs", outputs)):
        stray = _stray(value)
        if stray is not None:
            text, leaf = stray
            layer = leaf if is_layer_like(leaf) else None
            refuse(run, NotGraphOutput(role=role, value=text, layer_value=layer), "Model", arguments)
            model.unknown = "the call fails"
            return False
        if _has_unknown(value):
            model.unknown = f"the {role} of the model aren't known"
            return False
    core = Core(
        inputs, outputs, between([t.tensor for t in tensors_in(inputs)], [t.tensor for t in tensors_in(outputs)])
    )
    missing = core.network.missing
    if missing is not None:
        tensor, _ = missing
        refuse(run, Disconnected(missing=_tensor_name(tensor), tensor=tensor), "Model", arguments)
        model.unknown = "the call fails"
        return False
    names = [operation.name for operation in core.network.operations]
    double = (
        next((name for name in names if isinstance(name, str) and names.count(name) > 1), None)
        if len(set(map(str, names))) < len(names)
        else None
    )
    if double is not None:
        same = tuple(operation for operation in core.network.operations if operation.name == double)
        refuse(run, DuplicateName(name=double, model=str(model.state.name), layers=same), "Model", arguments)
        model.unknown = "the call fails"
        return False
    run.assign(model, "core", core)
    run.assign(model.state, "built", [tensor.shape for tensor in core.inputs])
    return True


def _tensor_name(tensor: Tensor) -> str:
    node = tensor.node
    if tensor.label:
        return tensor.label
    return str(getattr(node.operation, "name", "a tensor")) if node is not None else "a tensor"


def _stray(value: Any) -> tuple[str, Any] | None:
    """What among inputs or outputs is certainly no Keras tensor: a word for it, and the value."""
    from archcheck.keras.layer import _leaves

    for leaf in _leaves([value]):
        if isinstance(leaf, (KerasTensor, Unknown)):
            continue
        if is_layer_like(leaf):
            return f"a {leaf.kind} layer", leaf
        if isinstance(leaf, Value) and not isinstance(leaf, (NativeClass,)):
            shape = getattr(leaf, "shape", ...)
            if shape is ... or shape is None or isinstance(shape, tuple):
                return f"a {leaf.kind}", leaf
            continue
        return ("None" if leaf is None else f"a {type(leaf).__name__}"), leaf
    return None


def _has_unknown(value: Any) -> bool:
    from archcheck.keras.layer import _leaves

    if isinstance(value, ListValue) and value.items is None:
        return True
    return any(
        isinstance(leaf, Unknown) or (isinstance(leaf, ListValue) and leaf.items is None) for leaf in _leaves([value])
    ) or not list(tensors_in(value))


def input_tensor(
    run: Interpreter,
    arguments: Arguments,
    shape: Shape,
    dtype: str | None,
    name: Any,
    config: Any = None,
    reason: str | None = None,
) -> KerasTensor:
    """The output of a new InputLayer."""
    from archcheck.keras.config import Config

    session = session_of(run)
    given = name if name is not None else session.input_name()
    state = LayerState(given, run.place(arguments.node))
    values = {"batch_shape": shape, "dtype": dtype, "name": given}
    layer = LayerValue(layer_class(run, "InputLayer"), Config("InputLayer", values), state)
    state.built = shape
    node = Node(layer, "InputLayer", (), config=layer.config, place=call_place(run, arguments.node), made=state.made)
    tensor = Tensor(shape, dtype, node, reason)
    node.outputs = (tensor,)
    add_node(run, node)
    value = KerasTensor(tensor)
    state.calls.append((value, value))
    return value


# Sequential


def make_sequential_step(run: Interpreter, model: Any, value: Any, arguments: Arguments) -> bool:
    """`model.add(value)` without building. Whether it was taken.

    Source: keras.src.models.sequential, Sequential.add.
    """
    if isinstance(value, Unknown):
        run.assign(model, "unknown", value.reason)
        run.assign(model, "core", None)
        return False
    stack = run.mutable(model, "stack")
    if isinstance(value, KerasTensor) and value.tensor.node is not None and value.tensor.node.kind == "InputLayer":
        value = value.tensor.node.operation
    if not is_layer_like(value):
        refuse(run, NotSequential(reason="not a layer", value=_described(value)), "Sequential", arguments)
        run.assign(model, "unknown", "the call fails")
        return False
    if not stack and value.state.input_shape is not None and value.kind != "InputLayer":
        shape = value.state.input_shape
        if isinstance(shape, Unknown):
            run.assign(model, "unknown", shape.reason)
            return False
        try:
            full = shape_of(shape, "input_shape", channels_first=_channels_first(run, value))
        except BadShape as failure:
            refuse(
                run,
                BadShape(argument="input_shape", value=shape[1:] if isinstance(shape, tuple) else failure.value),
                "Sequential",
                arguments,
                made=value.state.made,
                made_arguments=value.state.made_arguments,
            )
            run.assign(model, "unknown", "the call fails")
            return False
        entry = input_tensor(run, arguments, full, "float32", None).tensor.node
        if entry is not None:
            stack.append(entry.operation)
    name = value.state.name
    if isinstance(name, str) and name in model.taken:
        same = (*(layer for layer in stack if layer.state.name == name), value)
        refuse(run, DuplicateName(name=name, model=str(model.state.name), layers=same), "Sequential", arguments)
        run.assign(model, "unknown", "the call fails")
        return False
    if value.kind == "InputLayer" and stack and stack[0].kind == "InputLayer":
        refuse(run, NotSequential(reason="a second Input", value="an Input"), "Sequential", arguments)
        run.assign(model, "unknown", "the call fails")
        return False
    stack.append(value)
    if isinstance(name, str):
        run.store(model.taken, name, True)
    return True


def _channels_first(run: Interpreter, layer: Any) -> bool:
    config = getattr(layer, "config", None)
    return config is not None and config.values.get("data_format") == "channels_first"


def _described(value: Any) -> str:
    if isinstance(value, KerasTensor):
        return "a tensor"
    return (
        f"a {value.kind}" if isinstance(value, Value) else f"a {type(value).__name__}" if value is not None else "None"
    )


def rebuild(run: Interpreter, model: Any, arguments: Arguments) -> None:
    """Build a Sequential if its input shape is known. Source: keras.src.models.sequential, Sequential._maybe_rebuild."""
    run.assign(model, "core", None)
    stack = model.stack
    if model.unknown is not None or len(stack) < 2:
        return
    first = stack[0]
    if first.kind == "InputLayer":
        extend_chain(run, model, first.state.calls[0][1], arguments)
    elif getattr(first, "is_model", False) and getattr(first, "core", None) is not None and len(first.inputs) == 1:
        shape, dtype = first.inputs[0].shape, first.inputs[0].dtype
        if shape is not None:
            _enter(run, model, shape, dtype, arguments)


def build_sequential(run: Interpreter, model: Any, shape: Shape | None, arguments: Arguments) -> None:
    """Build a Sequential that had no input shape for the shape that it is called with."""
    stack = model.stack
    if shape is not None and stack and stack[0].kind != "InputLayer":
        _enter(run, model, shape, "float32", arguments)


def _enter(run: Interpreter, model: Any, shape: Shape, dtype: str | None, arguments: Arguments) -> None:
    """Put an InputLayer before the layers of a Sequential, and build it."""
    entry = input_tensor(run, arguments, shape, dtype, None)
    if entry.tensor.node is not None:
        run.mutable(model, "stack").insert(0, entry.tensor.node.operation)
        extend_chain(run, model, entry, arguments)


def extend_chain(run: Interpreter, model: Any, entry: KerasTensor, arguments: Arguments) -> None:
    """Call those layers of a Sequential that were added since it was last built, and make the result its graph."""
    if model.entry is not entry:
        run.assign(model, "entry", entry)
        run.assign(model, "chain", [])
    chain = run.mutable(model, "chain")
    value: Any = chain[-1][1] if chain else entry
    for index in range(len(chain) + 1, len(model.stack)):
        layer = model.stack[index]
        value = layer.call(run, Arguments([value], node=arguments.node))
        chain.append((layer, value))
        if isinstance(value, Unknown) or (isinstance(value, KerasTensor) and value.tensor.shape is None):
            reason = value.reason if isinstance(value, Unknown) else value.tensor.reason
            run.assign(model, "unknown", reason or "a layer of the model isn't known")
            return
    run.assign(model, "core", Core(entry, value, lambda: _chain_network(entry, list(model.chain))))
    if model.version == 3:
        session_of(run).automatic_name("Functional")  # Keras makes a model without a name inside, anew for every `add`
    run.assign(model.state, "built", [entry.tensor.shape])


def _chain_network(entry: KerasTensor, chain: list[tuple[Any, Any]]) -> Network:
    """The network of a Sequential: one layer after the other."""
    network = Network()
    tensors = [entry, *(tensor for _, output in chain for tensor in list(tensors_in(output))[:1])]
    network.nodes = [tensor.tensor.node for tensor in tensors if tensor.tensor.node is not None]
    network.operations = [entry.tensor.node.operation] if entry.tensor.node is not None else []
    network.operations.extend(layer for layer, _ in chain)
    return network


def model_method(run: Interpreter, model: Any, name: str) -> Any:
    """A method of a Sequential: `add`, `pop`. Raises Missing for others."""
    if model.stack is None:
        raise Missing(name)
    if name == "add":
        return Builtin(name, lambda run, arguments: _add(run, model, arguments))
    if name == "pop":
        return Builtin(name, lambda run, arguments: _pop(run, model, arguments))
    raise Missing(name)


def _add(run: Interpreter, model: Any, arguments: Arguments) -> None:
    if make_sequential_step(run, model, arguments.get(0, "layer"), arguments):
        rebuild(run, model, arguments)


def _pop(run: Interpreter, model: Any, arguments: Arguments) -> Any:
    stack = run.mutable(model, "stack")
    if not stack:
        return run.python_error("IndexError", "pop from an empty model")
    layer = stack.pop()
    run.delete(model.taken, layer.state.name)
    if len(model.chain) >= len(stack):
        run.mutable(model, "chain").pop()
    if stack:
        rebuild(run, model, arguments)
    return layer
