"""Layers and models that the program itself defines by inheriting from Keras's classes."""

from __future__ import annotations

from archcheck.graph.tensor import Node, Tensor, Weight
from archcheck.interpreter.classes import Instance, NativeClass, Property
from archcheck.interpreter.functions import FunctionValue
from archcheck.interpreter.values import Arguments, Builtin, DictValue, ListValue, Missing, Unknown, Value, as_dim
from archcheck.keras.api import load
from archcheck.keras.binding import bind
from archcheck.keras.config import Config
from archcheck.keras.failures import BadShape, LayerNotCalled, UnknownArgument
from archcheck.keras.layer import LayerState, LayerValue, is_layer_like, layer_attribute, not_a_tensor, set_trainable
from archcheck.keras.layers import engine
from archcheck.keras.models import (
    Core,
    forget_model,
    functional_core,
    joined_model_state,
    model_method,
    start_sequential,
)
from archcheck.keras.session import add_node, session_of
from archcheck.keras.stated import shape_rule, stated_output
from archcheck.keras.tensors import KerasTensor, call_place, lift, map_structure, refuse, shape_value, tensors_in
from archcheck.shapes.failures import Failure, NotKnown

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from archcheck.interpreter.classes import ClassValue
    from archcheck.interpreter.machine import Interpreter

__all__ = ["CustomLayer", "CustomModel", "layer_class_attribute", "model_class_attribute"]


class CustomLayer(Instance):
    """An instance of a layer class of the program.

    Attributes:
        state: what every layer has.
        base: the class of Keras that it inherits from.
        config: the configuration of that base, where it is a layer that does something itself (Dense, not Layer).
        ready: whether the base's `__init__` has run.
    """

    __slots__ = ("base", "config", "ready", "run", "state")
    is_builtin = False

    def __init__(self, run: Interpreter, cls: ClassValue, base: NativeClass) -> None:
        super().__init__(cls)
        self.state = LayerState(Unknown("the name of a layer before its __init__"))
        self.state.made = run.place(run.node)
        self.base = base
        self.config: Config | None = None
        self.ready = False
        self.run = run

    @property
    def name(self) -> Any:
        """Its name, as a node's operation has one."""
        return self.state.name

    def join(self, other: Any) -> Any:
        return NotImplemented

    def sublayers(self) -> list[Any]:
        """The layers that are attributes of it, also in lists and dicts, in the order in which they were set."""
        found: list[Any] = []
        pending = list(self.names.values())
        pending.reverse()
        while pending:
            value = pending.pop()
            if is_layer_like(value):
                if not any(value is other for other in found):
                    found.append(value)
            elif isinstance(value, ListValue):
                pending.extend(reversed(value.items or ()))
            elif type(value) is tuple:
                pending.extend(reversed(value))
            elif isinstance(value, DictValue):
                pending.extend(reversed(list(value.items.values())))
        return found

    def missing_attribute(self, run: Interpreter, name: str) -> Any:
        try:
            return layer_attribute(run, self, name)
        except Missing:
            pass
        if self.config is not None and name in self.config.values:
            return self.config.values[name]
        hook = super().missing_attribute
        try:
            return hook(run, name)
        except Missing:
            return Unknown(f"the attribute {name} of a {self.kind}")

    def set_attribute(self, run: Interpreter, name: str, value: Any) -> None:
        if name == "trainable":
            set_trainable(run, self, value)
        elif name in ("_name",):
            run.assign(self.state, "name", value)
        else:
            super().set_attribute(run, name, value)

    def initialise(self, run: Interpreter, arguments: Arguments) -> None:
        """What `Layer.__init__` does (or that of the layer it inherits from)."""
        session = session_of(run)
        keywords = dict(arguments.keywords)
        base_name = self.base.name
        if base_name not in ("Layer", "Model", "Wrapper", "Sequential"):
            try:
                self.config = engine.configure(
                    base_name,
                    arguments.positional,
                    keywords,
                    version=session.version,
                    is_open=bool(arguments.open),
                    data_format=session.data_format,
                    floatx=session.floatx,
                )
            except Failure as failure:
                refuse(run, failure, base_name, arguments)
            except NotKnown:
                pass
        elif base_name == "Layer" and not arguments.open:
            accepted = engine.BASE_ARGUMENTS[session.version]
            unknown = next((key for key in keywords if key not in accepted), None)
            if unknown is not None:
                refuse(
                    run,
                    UnknownArgument(callee=self.cls.name, argument=unknown, accepted=accepted),
                    self.cls.name,
                    arguments,
                )
        name = keywords.get("name")
        if name is None:
            name = Unknown(arguments.open) if arguments.open else session.automatic_name(self.cls.name)
        run.assign(self.state, "name", name)
        if "trainable" in keywords:
            run.assign(self.state, "trainable", keywords["trainable"])
        run.assign(self, "ready", True)

    # Calling

    def call(self, run: Interpreter, arguments: Arguments) -> Any:
        session = session_of(run)
        session.layer_calls += 1
        try:
            method = self.cls.find(run, "call")
        except Missing:
            return self._unknown(run, arguments, "a layer without a call method")
        stray = not_a_tensor(arguments.positional[:1])
        if isinstance(stray, LayerNotCalled):
            refuse(run, stray, self.kind, arguments, made=self.state.made)
            return self._unknown(run, arguments, "the call fails")
        inputs = [tensor.tensor for value in arguments.everything() for tensor in tensors_in(value)]
        if not isinstance(method, FunctionValue):
            if self.config is not None and not isinstance(method, Unknown):
                return self._as_base(run, arguments)
            return self._unknown(run, arguments, "a call method that isn't known")
        self._build(run, arguments)
        rule = shape_rule(run, self, inputs)
        if rule is not None:
            stated = stated_output(run, self, rule, arguments, inputs)
            return self._unknown(run, arguments, stated.reason) if isinstance(stated, Unknown) else stated
        keywords = arguments.keywords
        if "training" in keywords and "training" not in method.parameters and method.node.args.kwarg is None:
            keywords = {name: value for name, value in keywords.items() if name != "training"}
        accepted = tuple(method.parameters[1:])
        stranger = next((name for name in keywords if name not in accepted), None)
        if (
            stranger is not None
            and method.node.args.kwarg is None
            and stranger != "mask"
            and not session.tracing
            and not method.node.decorator_list
        ):
            refuse(
                run,
                UnknownArgument(callee=f"{self.kind}.call", argument=stranger, accepted=accepted),
                self.kind,
                arguments,
            )
            return self._unknown(run, arguments, "the call fails")
        session.tracing += 1
        try:
            result = method.call(
                run, Arguments([self, *arguments.positional], keywords, arguments.node, arguments.open)
            )
        finally:
            session.tracing -= 1
        return self._outputs(run, arguments, inputs, result)

    def _as_base(self, run: Interpreter, arguments: Arguments) -> Any:
        """A class that inherits from a layer of Keras and leaves its call alone."""
        from archcheck.keras.layer import layer_class

        assert self.config is not None
        if self.state.built is True:
            run.assign(self.state, "built", None)
        inner = LayerValue(layer_class(run, self.config.class_name), self.config, self.state)
        session_of(run).layer_calls -= 1
        return inner.call(run, arguments)

    def _build(self, run: Interpreter, arguments: Arguments) -> None:
        """Run the layer's own `build`, once."""
        if self.state.built is not None:
            return
        run.assign(self.state, "built", True)
        try:
            method = self.cls.find(run, "build")
        except Missing:
            return
        if not isinstance(method, FunctionValue):
            return
        method.call(run, Arguments([self], self._shape_arguments(run, method, arguments), arguments.node))

    def _shape_arguments(self, run: Interpreter, method: FunctionValue, arguments: Arguments) -> dict[str, Any]:
        """The shapes that `build` takes, by name. Source: keras.src.layers.layer, update_shapes_dict_for_target_fn."""
        names = method.parameters[1:]
        if len(names) < 2:
            return {name: self.shapes_given(run, arguments) for name in names}
        call = self.cls.find(run, "call")
        given = dict(zip(call.parameters[1:], arguments.positional)) if isinstance(call, FunctionValue) else {}  # noqa: B905
        given.update(arguments.keywords)
        shapes: dict[str, Any] = {}
        for name in names:
            value = given.get(name.removesuffix("_shape"))
            shapes[name] = (
                shape_value(run, value.tensor)
                if isinstance(value, KerasTensor)
                else Unknown("the shape of an argument")
            )
        return shapes

    def shapes_given(self, run: Interpreter, arguments: Arguments) -> Any:
        """The shapes of the first argument of a call, nested as it is."""
        first = arguments.get(0, "inputs")
        tensors = list(tensors_in(first))
        shape: Any = Unknown("the shapes of several inputs")
        if isinstance(first, KerasTensor):
            shape = shape_value(run, first.tensor)
        elif isinstance(first, (ListValue, tuple)) and len(tensors) == len(run.iterate(first) or ()):
            shape = ListValue([shape_value(run, tensor.tensor) for tensor in tensors])
        elif isinstance(first, DictValue):
            shape = DictValue(
                {
                    key: shape_value(run, value.tensor) if isinstance(value, KerasTensor) else Unknown("a shape")
                    for key, value in first.items.items()
                },
                first.open,
            )
        return shape

    def _outputs(self, run: Interpreter, arguments: Arguments, inputs: list[Tensor], result: Any) -> Any:
        """The result of `call` as outputs of one node of the graph."""
        session = session_of(run)
        if session.tracing:
            if all(tensor.tensor.shape is not None for tensor in tensors_in(result)) and not isinstance(
                result, Unknown
            ):
                session.known_calls += 1
            return result
        made = list(tensors_in(result))
        if not made:
            return self._unknown(
                run, arguments, result.reason if isinstance(result, Unknown) else "what the layer gives isn't known"
            )
        node = Node(self, self.kind, inputs, place=call_place(run, arguments.node), made=self.state.made)
        outputs: list[Tensor] = []

        def renewed(leaf: Any) -> Any:
            if not isinstance(leaf, KerasTensor):
                return leaf
            tensor = Tensor(leaf.tensor.shape, leaf.tensor.dtype, node, leaf.tensor.reason)
            outputs.append(tensor)
            return tensor

        value = lift(map_structure(renewed, result))
        if type(result) is tuple and isinstance(value, ListValue):
            value = tuple(value.items or ())
        node.outputs = tuple(outputs)
        add_node(run, node)
        if all(tensor.shape is not None for tensor in outputs):
            session.known_calls += 1
        else:
            run.stopped(
                arguments.node,
                next(t.reason for t in outputs if t.shape is None) or "a shape inside the layer isn't known",
            )
        run.mutable(self.state, "calls").append((arguments.get(0, "inputs"), value))
        return value

    def _unknown(self, run: Interpreter, arguments: Arguments, reason: str) -> Any:
        run.stopped(arguments.node, reason)
        inputs = [tensor.tensor for value in arguments.everything() for tensor in tensors_in(value)]
        run.assign(self.state, "weights", None)
        node = Node(self, self.kind, inputs, place=call_place(run, arguments.node), made=self.state.made)
        tensor = Tensor(None, None, node if inputs else None, reason)
        node.outputs = (tensor,)
        add_node(run, node)
        return KerasTensor(tensor, None)

    # What a wrapper asks of the layer inside

    def output(self, call: Any) -> Any:
        """The output shapes for other input shapes: the layer's own `call` is followed."""
        shapes = next(iter(call.values()))
        tensors = [
            KerasTensor(Tensor(shape, "float32")) for shape in (shapes if isinstance(shapes, list) else [shapes])
        ]
        value: Any = tensors[0] if not isinstance(shapes, list) else ListValue(list(tensors))
        session = session_of(self.run)
        session.tracing += 1
        try:
            result = self.call(self.run, Arguments([value], node=self.run.node))
        finally:
            session.tracing -= 1
        made = list(tensors_in(result))
        if not made or any(tensor.tensor.shape is None for tensor in made):
            raise NotKnown(f"what {self.kind} gives isn't known")
        return made[0].tensor.shape if isinstance(result, KerasTensor) else [tensor.tensor.shape for tensor in made]

    def weights(self, call: Any) -> list[Weight]:
        """Its own weights and those of the layers in it."""
        found = list(self.state.weights or ())
        for layer in self.sublayers():
            if layer.state.weights is None:
                raise NotKnown("the weights of a layer inside aren't known")
            found.extend(layer.state.weights)
        return found

    def check_input(self, built: Any, x: Any) -> None:
        """Nothing is checked before its own code."""

    def dtype(self, dtypes: Any) -> Any:
        """The dtype of its output, taken to be the compute dtype."""
        return "float32"

    def macs(self, x: Any, y: Any) -> Any:
        """Not counted."""
        return 0

    def replay(self, specs: list[Any]) -> Any:
        """Its output for other inputs."""
        shapes = [spec.shape for spec in specs]
        result = self.output({"inputs": shapes[0] if len(shapes) == 1 else shapes})
        from archcheck.graph.tensor import Spec

        return Spec(result, "float32") if isinstance(result, tuple) else [Spec(shape, "float32") for shape in result]


class CustomModel(CustomLayer):
    """An instance of a model class of the program: subclassed, or functional by `super().__init__(inputs, outputs)`."""

    __slots__ = ("chain", "compiled", "core", "entry", "place", "stack", "taken", "unknown", "version")
    is_model = True

    def __init__(self, run: Interpreter, cls: ClassValue, base: NativeClass) -> None:
        super().__init__(run, cls, base)
        self.core: Core | None = None
        self.stack: list[Any] | None = [] if base.name == "Sequential" else None
        self.compiled: Any = None
        self.unknown: str | None = None
        self.version = session_of(run).version
        self.place = run.place(run.node)
        self.taken: dict[Any, Any] = {}
        self.entry: KerasTensor | None = None
        self.chain: list[tuple[Any, Any]] = []

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

    def forget(self, run: Interpreter, reason: str) -> None:
        super().forget(run, reason)
        forget_model(run, self, reason)

    def joined_state(self, key: str, a: Any, b: Any) -> Any:
        found = joined_model_state(self, key, a, b)
        return super().joined_state(key, a, b) if found is NotImplemented else found

    def widened_state(self, key: str, current: Any) -> Any:
        found = joined_model_state(self, key, current, None)
        return super().widened_state(key, current) if found is NotImplemented else found

    def sublayers(self) -> list[Any]:
        if self.stack:
            return list(self.stack)
        own = super().sublayers()
        if self.core is not None:
            inside = self.core.layers
            own = [*inside, *(layer for layer in own if not any(layer is other for other in inside))]
        return own

    def initialise(self, run: Interpreter, arguments: Arguments) -> None:
        super().initialise(
            run,
            Arguments(
                [],
                {key: value for key, value in arguments.keywords.items() if key in ("name", "trainable", "dtype")},
                arguments.node,
                arguments.open,
            ),
        )
        session_of(run).models.append(self)
        if self.stack is not None:
            start_sequential(run, self, arguments)
        elif len(arguments.positional) >= 2 or ("inputs" in arguments.keywords and "outputs" in arguments.keywords):
            functional_core(run, self, arguments)
        elif not arguments.open and not arguments.positional:
            accepted = ("trainable", "name", "dtype", "autocast", "activity_regularizer", "inputs", "outputs")
            stray = next((key for key in arguments.keywords if key not in accepted), None)
            if stray is not None and self.version == 3:
                refuse(
                    run,
                    UnknownArgument(callee=self.cls.name, argument=stray, accepted=accepted),
                    self.cls.name,
                    arguments,
                )

    def call(self, run: Interpreter, arguments: Arguments) -> Any:
        try:
            method = self.cls.find(run, "call")
        except Missing:
            method = None
        if not isinstance(method, FunctionValue) and (self.core is not None or self.stack is not None):
            from archcheck.keras.models import ModelValue

            return ModelValue.call(self, run, arguments)  # type: ignore[arg-type]
        return super().call(run, arguments)

    def replay(self, specs: list[Any]) -> Any:
        if self.core is not None:
            from archcheck.keras.models import ModelValue

            return ModelValue.replay(self, specs)  # type: ignore[arg-type]
        return super().replay(specs)

    def missing_attribute(self, run: Interpreter, name: str) -> Any:
        from archcheck.keras.model_attributes import model_attribute

        if (
            self.core is None
            and self.stack is None
            and name in ("input", "output", "inputs", "outputs", "input_shape", "output_shape")
        ):
            return Unknown("the graph of a subclassed model")
        if name == "layers" and self.core is None and self.stack is None:
            return ListValue(self.sublayers())
        found = model_attribute(run, self, name)
        if isinstance(found, Unknown) and name not in ("layers", "inputs", "outputs"):
            return super().missing_attribute(run, name)
        return found


# What stands in the classes of Keras, unbound


class Unbound(Builtin):
    """A method in a class of Keras: it takes the instance first."""

    __slots__ = ()
    binds = True


def _unbound(name: str, function: Callable[[Interpreter, Any, Arguments], Any]) -> Unbound:
    def call(run: Interpreter, arguments: Arguments) -> Any:
        if not arguments.positional:
            return Unknown(f"{name} without an instance")
        receiver, *rest = arguments.positional
        return function(run, receiver, Arguments(rest, arguments.keywords, arguments.node, arguments.open))

    return Unbound(name, call)


def layer_class_attribute(run: Interpreter, cls: Any, name: str) -> Any:
    """What stands under a name in a layer class of Keras. Raises Missing."""
    method = _LAYER_METHODS.get(name)
    if method is not None:
        return _unbound(name, method)
    if name == "call" and cls.name not in ("Layer", "Model", "Sequential", "Wrapper"):
        return _unbound(name, _base_call)
    if name in ("input_spec", "losses", "metrics"):
        return Property(_unbound(name, lambda run, receiver, arguments: Unknown(f"the {name} of a layer")))
    signature = load(3, "layers").METHODS.get("Layer", {}).get(name)
    if signature is not None:
        return _unbound(name, lambda run, receiver, arguments: Unknown(f"{name} of a layer is not modelled"))
    raise Missing(name)


def model_class_attribute(run: Interpreter, cls: Any, name: str) -> Any:
    """What stands under a name in `keras.Model`. Raises Missing."""
    if name in _LAYER_METHODS and name not in ("count_params", "compute_output_shape"):
        return _unbound(name, _LAYER_METHODS[name])
    if name in ("add", "pop") and cls.name == "Sequential":
        return _unbound(name, lambda run, receiver, arguments: run.call(model_method(run, receiver, name), arguments))
    if name == "call" and cls.name == "Sequential":
        return _unbound(name, lambda run, receiver, arguments: Unknown("the call of a Sequential"))
    raise Missing(name)


def _initialise(run: Interpreter, receiver: Any, arguments: Arguments) -> None:
    if isinstance(receiver, CustomLayer):
        receiver.initialise(run, arguments)


def _base_call(run: Interpreter, receiver: Any, arguments: Arguments) -> Any:
    if isinstance(receiver, CustomLayer) and receiver.config is not None:
        session_of(run).layer_calls += 1
        return receiver._as_base(run, arguments)
    return Unknown("the call of a layer's base class")


def _add_weight(run: Interpreter, receiver: Any, arguments: Arguments) -> Any:
    """`self.add_weight(...)`: a variable of the layer."""
    if not isinstance(receiver, CustomLayer):
        return Unknown("a weight of something that isn't a layer")
    signature = load(session_of(run).version, "layers").METHODS["Layer"]["add_weight"]
    signature = tuple(parameter for parameter in signature if parameter != "*args")
    try:
        values = bind("add_weight", signature, arguments.positional, arguments.keywords, is_open=bool(arguments.open))
    except Failure as failure:
        return refuse(run, failure, "add_weight", arguments)
    shape = values.get("shape", ())
    if session_of(run).version == 3 and isinstance(shape, (str, int, float)):
        return refuse(run, BadShape(argument="shape", value=shape), "add_weight", arguments)
    sizes = run.iterate(shape) if isinstance(shape, (Value, tuple)) else [] if shape is None else [shape]
    dims = None if sizes is None else [as_dim(size) for size in sizes]
    if dims is None or any(dim is None for dim in dims):
        run.assign(receiver.state, "weights", None)
        return KerasTensor(Tensor(None, "float32", reason="the shape of a weight isn't known"))
    full = tuple(dim for dim in dims if dim is not None)
    name = values.get("name")
    trainable = values.get("trainable", True)
    weight = Weight(name if isinstance(name, str) else "variable", full, trainable is not False)
    if receiver.state.weights is not None:
        run.mutable(receiver.state, "weights").append(weight)
    return KerasTensor(Tensor(full, "float32"))


def _build(run: Interpreter, receiver: Any, arguments: Arguments) -> None:
    if isinstance(receiver, CustomLayer) and receiver.config is not None and receiver.state.built is True:
        tensor_shape = arguments.get(0, "input_shape")
        sizes = run.iterate(tensor_shape) if isinstance(tensor_shape, (Value, tuple)) else None
        if sizes is not None:
            from archcheck.keras.shape_arguments import shape_of

            try:
                x = shape_of(sizes)
                run.assign(receiver.state, "weights", engine.layer_weights(receiver.config, {"inputs": x}))
                run.assign(receiver.state, "built", x)
            except (Failure, NotKnown, BadShape):
                run.assign(receiver.state, "weights", None)


def _identity(run: Interpreter, receiver: Any, arguments: Arguments) -> Any:
    return (
        Unknown("a call by way of super()") if not isinstance(receiver, CustomLayer) else receiver.call(run, arguments)
    )


def _get_config(run: Interpreter, receiver: Any, arguments: Arguments) -> Any:
    return DictValue(
        {"name": receiver.state.name} if isinstance(receiver, CustomLayer) else {}, "what else is in a configuration"
    )


_LAYER_METHODS: dict[str, Callable[[Interpreter, Any, Arguments], Any]] = {
    "__init__": _initialise,
    "__call__": _identity,
    "add_weight": _add_weight,
    "build": _build,
    "get_config": _get_config,
    "add_loss": lambda run, receiver, arguments: None,
    "add_metric": lambda run, receiver, arguments: None,
    "__setattr__": lambda run, receiver, arguments: None,
}
