"""Symbolic tensors as values of the program: attributes, operators, indexing, and the ops that make new ones."""

from __future__ import annotations

import _ast

from archcheck.graph.place import Place
from archcheck.graph.tensor import Node, Spec, Tensor
from archcheck.interpreter.values import Arguments, Builtin, DictValue, ListValue, Missing, Unknown, Value, from_dim
from archcheck.keras.failures import IndexOutOfRange, StateMismatch
from archcheck.keras.refusal import Operand, Refusal
from archcheck.keras.session import add_node, session_of
from archcheck.shapes.failures import Failure, NotKnown
from archcheck.shapes.size import is_undefined

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import Any

    from archcheck.interpreter.machine import Interpreter
    from archcheck.shapes.shape import Shape

__all__ = [
    "KerasTensor",
    "LayerOutputs",
    "OpCall",
    "argument_places",
    "call_op",
    "call_place",
    "computed",
    "dim_value",
    "lift",
    "lower",
    "map_structure",
    "operands_of",
    "refuse",
    "refuse_at_node",
    "shape_value",
    "tensors_in",
]


class OpCall:
    """The operation of one call of an op: like a layer, it has a name of its own in the graph.

    Attributes:
        op: the name of the op ("add").
        name: the name that Keras gives this call ("add_1").
        replay: computes the outputs for other inputs (specs), or None.
    """

    __slots__ = ("name", "op", "replay")

    def __init__(self, op: str, name: str, replay: Callable[[list[Spec]], Any] | None = None) -> None:
        self.op = op
        self.name = name
        self.replay = replay


class KerasTensor(Value):
    """A tensor that the program computes: symbolic outside of layers; inside a layer's `call`, a tensor of the backend."""

    __slots__ = ("mask", "tensor")
    kind = "KerasTensor"

    def __init__(self, tensor: Tensor, mask: bool | None = False) -> None:
        self.tensor = tensor
        self.mask = mask

    @property
    def shape(self) -> Shape | None:
        """Its shape; None for an unknown rank."""
        return self.tensor.shape

    @property
    def dtype(self) -> str | None:
        """Its dtype."""
        return self.tensor.dtype

    def __repr__(self) -> str:
        return f"KerasTensor({self.tensor.shape!r})"

    def attribute(self, run: Interpreter, name: str) -> Any:
        tensor = self.tensor
        tensor.is_read = True
        if name == "shape" or name == "_keras_shape":
            return shape_value(run, tensor)
        if name == "dtype":
            return Unknown("the dtype isn't known") if tensor.dtype is None else tensor.dtype
        if name in ("ndim", "rank"):
            return Unknown(tensor.reason or "the rank isn't known") if tensor.shape is None else len(tensor.shape)
        if name == "name":
            return Unknown("the name of a tensor")
        if name == "get_shape":
            return Builtin(name, lambda run, arguments: shape_value(run, tensor))
        if name == "_keras_history":
            node = tensor.node
            return Unknown("a tensor without history") if node is None else (node.operation, 0, 0)
        if name in ("T", "reshape", "squeeze", "astype"):
            return self._method(run, name)
        if (
            name in _NO_ATTRIBUTE
            and not session_of(run).tracing
            and session_of(run).version == 3
            and _is_symbolic(tensor)
        ):
            raise Missing(name)
        return Unknown(f"the attribute {name} of a tensor")

    def _method(self, run: Interpreter, name: str) -> Any:
        if name == "T":
            return call_op(run, "transpose", Arguments([self], node=run.node))
        op = {"astype": "cast"}.get(name, name)
        return Builtin(name, lambda run, arguments: call_op(run, op, _with_first(self, arguments)))

    def call(self, run: Interpreter, arguments: Arguments) -> Any:
        if session_of(run).tracing or self.tensor.shape is None:
            return Unknown("a tensor is called")
        return run.python_error("TypeError", "a KerasTensor is not callable")

    def item(self, run: Interpreter, key: Any) -> Any:
        return call_op(run, "get_item", Arguments([self, key], node=run.node))

    def binary(self, run: Interpreter, operator: str, other: Any, reflected: bool) -> Any:
        from archcheck.keras.ops.operators import BINARY, NOT_ON_KERAS_TENSORS

        op = BINARY.get(operator)
        session = session_of(run)
        if (
            operator in NOT_ON_KERAS_TENSORS
            and session.version == 3
            and not session.tracing
            and _is_symbolic(self.tensor)
        ):
            if operator != "==":
                return run.python_error("TypeError", f"a KerasTensor has no operator {operator}")
            return (
                NotImplemented
                if isinstance(other, Unknown)
                else isinstance(other, KerasTensor) and other.tensor is self.tensor
            )
        if op is None or (isinstance(other, Unknown) and not other.is_number and operator in ("==", "!=")):
            return NotImplemented
        if other is None and operator in ("==", "!="):
            return operator == "!="
        if isinstance(other, (str, bytes)):
            return Unknown("an operator between a tensor and a text")
        left, right = (other, self) if reflected and operator not in _COMPARISONS else (self, other)
        return call_op(run, op, Arguments([left, right], node=run.node))

    def unary(self, run: Interpreter, operator: str) -> Any:
        from archcheck.keras.ops.operators import UNARY

        op = UNARY.get(operator)
        return self if op is None else call_op(run, op, Arguments([self], node=run.node))

    def truth(self, run: Interpreter) -> bool | None:
        return None

    def length(self, run: Interpreter) -> Any:
        shape = self.tensor.shape
        return None if not shape else dim_value(shape[0])

    def iterate(self, run: Interpreter) -> list[Any] | None:
        return None

    def unpack(self, run: Interpreter, count: int, starred: bool) -> list[Any] | None:
        session = session_of(run)
        if session.version == 3 and not session.tracing and _is_symbolic(self.tensor) and self.tensor.shape:
            shape = self.tensor.shape
            failure = IndexOutOfRange(axis=0, index=count, size=shape[0], shape=shape, operation="unpack")
            failure.raises = "TypeError"
            place = run.place(run.node)
            run.refuse(Refusal(failure, place, "unpack", operands=[Operand(self.tensor)], version=session.version))
        return None

    def element(self, run: Interpreter) -> Any:
        shape = self.tensor.shape
        return KerasTensor(Tensor(None if not shape else shape[1:], self.tensor.dtype, reason="an element of a tensor"))

    def contains(self, run: Interpreter, other: Any) -> bool | None:
        return None

    def havoc(self, run: Interpreter, reason: str) -> None:
        self.tensor.is_read = True

    def is_alike(self, other: Any) -> bool:
        return isinstance(other, KerasTensor) and other.shape == self.shape and other.dtype == self.dtype

    def join(self, other: Any) -> Any:
        if other is None:
            return NotImplemented
        if not isinstance(other, KerasTensor):
            return NotImplemented
        a, b = self.tensor, other.tensor
        reason = "it depends on a condition that isn't known"
        dtype = a.dtype if a.dtype == b.dtype else None
        if a.shape is None or b.shape is None or len(a.shape) != len(b.shape):
            return KerasTensor(Tensor(None, dtype, reason=reason), None)
        joined = tuple(x if x == y else _open_dim(x, y) for x, y in zip(a.shape, b.shape, strict=True))
        return KerasTensor(Tensor(joined, dtype, reason=reason), self.mask if self.mask == other.mask else None)


class LayerOutputs(ListValue):
    """The list that a layer with several outputs gives: unpacked into another number of names, Python raises.

    Attributes:
        layer: the class of the layer.
    """

    __slots__ = ("layer",)

    def __init__(self, items: list[Any], layer: str) -> None:
        super().__init__(items)
        self.layer = layer

    def unpack(self, run: Interpreter, count: int, starred: bool) -> list[Any] | None:
        if self.items is not None and not starred and len(self.items) != count:
            failure = StateMismatch(layer=self.layer, expected=len(self.items), given=count)
            outputs = [Operand(tensor.tensor) for tensor in tensors_in(self)]
            version = session_of(run).version
            run.refuse(Refusal(failure, run.place(run.node), self.layer, operands=outputs, version=version))
            return None
        return self.items


_COMPARISONS = frozenset({"<", "<=", ">", ">=", "==", "!="})
_NO_ATTRIBUTE = frozenset(
    {"lower", "upper", "get_weights", "add", "output", "outputs", "input", "items", "keys", "append"}
)


def _is_symbolic(tensor: Tensor) -> bool:
    """Whether a tensor outside of layers is certainly symbolic, and not an array's."""
    return tensor.node is not None and tensor.node.is_symbolic


def _open_dim(x: Any, y: Any) -> Any:
    from archcheck.shapes.shape import open_size

    both = is_undefined(x), is_undefined(y)
    return open_size(undefined=both[0] if both[0] == both[1] else None)


def dim_value(size: Any) -> Any:
    """The size of an axis as the program sees it: an int, None where Keras has none, or an unknown number."""
    if isinstance(size, int):
        return size
    undefined = is_undefined(size)
    if undefined:
        return None
    if undefined is None:
        return Unknown("the size of an axis isn't in the source")
    return from_dim(size)


class ShapeTuple(Value):
    """What `x.shape` is where it isn't a plain tuple: TensorFlow's TensorShape, inside layers and in Keras 2."""

    __slots__ = ("sizes",)
    kind = "TensorShape"

    def __init__(self, sizes: tuple[Any, ...]) -> None:
        self.sizes = sizes

    def attribute(self, run: Interpreter, name: str) -> Any:
        if name == "as_list":
            return Builtin(name, lambda run, arguments: ListValue(list(self.sizes)))
        if name in ("rank", "ndims"):
            return len(self.sizes)
        if name == "dims":
            return ListValue([Unknown("a Dimension")] * len(self.sizes))
        if name == "num_elements":
            return Builtin(name, lambda run, arguments: Unknown("a number of elements"))
        return Unknown(f"the attribute {name} of a TensorShape")

    def item(self, run: Interpreter, key: Any) -> Any:
        if type(key) is int:
            if -len(self.sizes) <= key < len(self.sizes):
                return self.sizes[key]
            return run.python_error("IndexError", "the shape has fewer axes")
        if isinstance(key, slice):
            try:
                return ShapeTuple(self.sizes[key])
            except TypeError:
                return Unknown("the bounds of a slice aren't known")
        return Unknown("the axis isn't known")

    def iterate(self, run: Interpreter) -> list[Any] | None:
        return list(self.sizes)

    def length(self, run: Interpreter) -> Any:
        return len(self.sizes)

    def truth(self, run: Interpreter) -> bool | None:
        return bool(self.sizes)

    def binary(self, run: Interpreter, operator: str, other: Any, reflected: bool) -> Any:
        sizes = (
            other.sizes
            if isinstance(other, ShapeTuple)
            else tuple(run.iterate(other) or ())
            if isinstance(other, (tuple, ListValue))
            else None
        )
        if sizes is None or operator not in ("+", "==", "!="):
            return NotImplemented
        if operator == "+":
            return ShapeTuple(sizes + self.sizes if reflected else self.sizes + sizes)
        from archcheck.interpreter.values import same

        answer = same(self.sizes, sizes)
        return Unknown("whether two shapes are equal") if answer is None else answer == (operator == "==")


def shape_value(run: Interpreter, tensor: Spec) -> Any:
    """`x.shape` as the program sees it."""
    if tensor.shape is None:
        return Unknown(getattr(tensor, "reason", None) or "the rank isn't known")
    sizes = tuple(dim_value(size) for size in tensor.shape)
    session = session_of(run)
    return ShapeTuple(sizes) if session.tracing or session.version == 2 else sizes


# Between the program's values and specs


def lower(value: Any) -> Any:
    """A value with its tensors as specs, lists and dicts as plain ones; what isn't known stays `Unknown`."""
    if isinstance(value, KerasTensor):
        return value.tensor
    if isinstance(value, ListValue):
        return Unknown(value.reason) if value.items is None else [lower(item) for item in value.items]
    if isinstance(value, DictValue):
        return Unknown(value.open) if value.open else {key: lower(item) for key, item in value.items.items()}
    if type(value) is tuple:
        return tuple(lower(item) for item in value)
    if isinstance(value, ShapeTuple):
        return tuple(lower(item) for item in value.sizes)
    if isinstance(value, slice):
        return slice(lower(value.start), lower(value.stop), lower(value.step))
    if isinstance(value, Value) and not isinstance(value, Unknown):
        shape = getattr(value, "shape", ...)
        if shape is None or isinstance(shape, tuple):
            return Spec(shape, getattr(value, "dtype", None))
    return value


def lift(result: Any, reason: str | None = None) -> Any:
    """A result with its specs as tensors of the program."""
    if isinstance(result, Tensor):
        return KerasTensor(result)
    if isinstance(result, Spec):
        return KerasTensor(Tensor(result.shape, result.dtype, reason=reason))
    if isinstance(result, list):
        return ListValue([lift(item, reason) for item in result])
    if isinstance(result, dict):
        return DictValue({key: lift(item, reason) for key, item in result.items()})
    if type(result) is tuple:
        return tuple(lift(item, reason) for item in result)
    from archcheck.shapes.size import Size

    return dim_value(result) if isinstance(result, Size) else result


def map_structure(function: Callable[[Any], Any], value: Any) -> Any:
    """Apply a function to the leaves of nested lists, tuples and dicts of the program; gives plain lists and dicts."""
    if isinstance(value, ListValue):
        return (
            function(Unknown(value.reason))
            if value.items is None
            else [map_structure(function, item) for item in value.items]
        )
    if type(value) is tuple:
        return [map_structure(function, item) for item in value]
    if isinstance(value, DictValue):
        return (
            function(Unknown(value.open))
            if value.open
            else {key: map_structure(function, item) for key, item in value.items.items()}
        )
    return function(value)


def tensors_in(value: Any) -> Iterator[KerasTensor]:
    """Every tensor in nested lists, tuples and dicts; those of a dict in the order of its sorted keys, as Keras flattens it."""
    if isinstance(value, KerasTensor):
        yield value
    elif isinstance(value, ListValue):
        for item in value.items or ():
            yield from tensors_in(item)
    elif type(value) is tuple:
        for item in value:
            yield from tensors_in(item)
    elif isinstance(value, DictValue):
        for key in sorted(value.items, key=str):
            yield from tensors_in(value.items[key])


# Calls of ops


def call_op(run: Interpreter, name: str, arguments: Arguments) -> Any:
    """The value of `keras.ops.name(...)`, with a node in the graph where a symbolic tensor goes in."""
    from archcheck.keras.ops.engine import call_op as compute

    return computed(run, name, arguments, compute)


def computed(
    run: Interpreter, name: str, arguments: Arguments, compute: Callable[..., Any], callee: str | None = None
) -> Any:
    """The value of a function on tensors that `compute` knows (an op, a function of TensorFlow or of K).

    Args:
        name: what `compute` calls it.
        compute: `call_op`, `call_tf` or `call_backend` of archcheck.keras.ops.
        callee: how a refusal names it; `name` by default.
    """
    session = session_of(run)
    inputs = [tensor for value in arguments.everything() for tensor in tensors_in(value)]
    symbolic = not session.tracing and any(
        tensor.tensor.node is not None and tensor.tensor.node.is_symbolic for tensor in inputs
    )
    positional = [lower(value) for value in arguments.positional]
    keywords = {key: lower(value) for key, value in arguments.keywords.items()}
    settings = {
        "is_open": bool(arguments.open),
        "floatx": _known(session.floatx, "float32"),
        "data_format": _known(session.data_format, "channels_last"),
    }
    try:
        result = compute(name, positional, keywords, session.version, symbolic=symbolic, **settings)
    except Failure as failure:
        return refuse(run, failure, callee or name, arguments)
    except NotKnown as unknown:
        if inputs and name not in _GIVES_NO_TENSOR:
            run.stopped(arguments.node, unknown.reason)
            return KerasTensor(Tensor(None, None, reason=unknown.reason), None)
        return Unknown(unknown.reason)
    if not inputs:
        return lift(result, "a tensor made outside of a model")
    if name == "shape" and not symbolic and type(result) is tuple:
        return tuple(from_dim(size) for size in result)  # in a layer's call sizes are tensors, where there is no number
    value = lift(result)
    made = list(tensors_in(value))
    if made:
        operation = OpCall(name, session.automatic_name(name.rpartition(".")[2]) if symbolic else name)
        node = Node(operation, name, [tensor.tensor for tensor in inputs], place=call_place(run, arguments.node))
        node.outputs = tuple(tensor.tensor for tensor in made)
        add_node(run, node)
        for tensor in made:
            tensor.tensor.node = node
            tensor.mask = inputs[0].mask
        operation.replay = _replay(
            compute, name, positional, keywords, [tensor.tensor for tensor in inputs], session.version
        )
    return value


_GIVES_NO_TENSOR = frozenset({"shape", "ndim", "size", "is_tensor", "int_shape"})


def _known(value: Any, otherwise: str) -> str:
    return value if isinstance(value, str) else otherwise


def _replay(
    compute: Callable[..., Any],
    name: str,
    positional: list[Any],
    keywords: dict[str, Any],
    inputs: list[Tensor],
    version: int,
) -> Callable[[list[Spec]], Any]:
    """A function that computes the op again for other tensors in place of its inputs."""

    def again(specs: list[Spec]) -> Any:
        by_identity = {id(old): new for old, new in zip(inputs, specs, strict=True)}

        def swapped(value: Any) -> Any:
            if isinstance(value, Spec):
                return by_identity.get(id(value), value)
            if isinstance(value, (list, tuple)):
                return type(value)(swapped(item) for item in value)
            return value

        given = {key: swapped(value) for key, value in keywords.items()}
        return compute(name, [swapped(value) for value in positional], given, version, symbolic=True)

    return again


def refuse(run: Interpreter, failure: Failure, callee: str, arguments: Arguments, **more: Any) -> Any:
    """Report that Keras refuses this call; gives the unknown value that the program goes on with."""
    refusal = Refusal(
        failure,
        call_place(run, arguments.node),
        callee,
        operands=more.pop("operands", None) or operands_of(run, arguments),
        arguments=more.pop("places", None) or argument_places(run, arguments.node),
        version=session_of(run).version,
        **more,
    )
    return run.refuse(refusal)


def refuse_at_node(run: Interpreter, failure: Failure, callee: str) -> Any:
    """Report a failure at the expression that is being evaluated (a name, an attribute, an import)."""
    return run.refuse(Refusal(failure, run.place(run.node), callee, version=session_of(run).version))


def call_place(run: Interpreter, node: Any) -> Place:
    """Where a call stands; a method call over several rows is where its name is, as in Python's tracebacks."""
    row = None
    if type(node) is _ast.Call and type(node.func) is _ast.Attribute and node.func.end_lineno != node.lineno:
        row = node.func.end_lineno
    return run.place(node, row)


def argument_places(run: Interpreter, node: Any, names: tuple[str, ...] = ()) -> dict[str, Place]:
    """The expression of each argument of a call: keywords by name, positional ones by the parameter's name or number."""
    if type(node) is not _ast.Call:
        return {}
    places = {
        names[index] if index < len(names) else str(index): run.place(argument)
        for index, argument in enumerate(node.args)
    }
    places.update({keyword.arg: run.place(keyword.value) for keyword in node.keywords if keyword.arg})
    return places


def operands_of(run: Interpreter, arguments: Arguments) -> list[Operand]:
    """The tensors that a call is given, each with the expression that it stands in where that can be told."""
    node = arguments.node
    operands: list[Operand] = []
    if type(node) is _ast.BinOp:
        expressions: list[Any] = [node.left, node.right]
    elif type(node) is _ast.Subscript:
        expressions = [node.value]
    elif type(node) is _ast.Call:
        expressions = [*node.args, *(keyword.value for keyword in node.keywords)]
    else:
        expressions = []
    for index, value in enumerate(arguments.everything()):
        expression: Any = expressions[index] if index < len(expressions) else None
        inner = expression.elts if type(expression) in (_ast.List, _ast.Tuple) else None
        tensors = list(tensors_in(value))
        for position, tensor in enumerate(tensors):
            at = (
                inner[position]
                if inner is not None and len(inner) == len(tensors)
                else expression
                if len(tensors) == 1
                else None
            )
            operands.append(Operand(tensor.tensor, None if at is None else run.place(at)))
    return operands


def _with_first(first: Any, arguments: Arguments) -> Arguments:
    return Arguments([first, *arguments.positional], arguments.keywords, arguments.node, arguments.open)
