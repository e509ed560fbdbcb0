"""What is looked at when the run is over: calls that build, and are not what was meant or fit some input sizes only."""

from __future__ import annotations

from archcheck.keras.failures import JoinsSpace, MeetsForSome, StrideByPosition
from archcheck.keras.refusal import Operand, Refusal
from archcheck.shapes.condition import Numbers, numbers_where
from archcheck.shapes.size import equals, evaluate, is_undefined, symbols

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from archcheck.graph.tensor import Node, Tensor
    from archcheck.keras.failures import Failure
    from archcheck.shapes.size import Dim, Symbol

__all__ = ["JOINING", "meeting", "meetings", "warnings"]

JOINING = frozenset({"Concatenate", "Add", "Subtract", "Multiply", "Average", "Maximum", "Minimum"})
_OPS = frozenset({"concatenate", "add", "subtract", "multiply", "divide", "true_divide", "maximum", "minimum"})
_CONVOLUTIONS = frozenset({"Conv2D", "SeparableConv2D", "Conv2DTranspose"})
_OVER_IMAGES = _CONVOLUTIONS | {"DepthwiseConv2D", "MaxPooling2D", "AveragePooling2D", "UpSampling2D"}
_KEEP_PLACES = frozenset(
    {"Activation", "BatchNormalization", "Dropout", "ELU", "LeakyReLU", "PReLU", "ReLU", "SpatialDropout2D"}
)
_FARTHEST = 2000


def warnings(nodes: Sequence[Node]) -> Iterator[Refusal]:
    """A refusal, of the kind that is only warned of, for each call that deserves one."""
    constructed: set[int] = set()
    for node in nodes:
        if node.kind in _CONVOLUTIONS and node.made is not None and id(node.made.node) not in constructed:
            constructed.add(id(node.made.node))
            failure = stride_by_position(node)
            if failure is not None:
                yield Refusal(failure, node.made, node.kind, config=node.config)
        elif node.kind in ("Concatenate", "concatenate"):
            joined = joins_space(node)
            if joined is not None:
                yield _refusal(joined, node)
    yield from _size_dependent(nodes)


def _refusal(failure: Failure, node: Node) -> Refusal:
    assert node.place is not None
    operands = [Operand(tensor) for tensor in node.inputs]
    return Refusal(failure, node.place, node.kind, operands=operands, config=node.config, made=node.made)


# Conv2D(32, 3, 3)


def stride_by_position(node: Node) -> StrideByPosition | None:
    """The fact, where kernel size and stride are the same 3, 5 or 7, written out one after the other by position."""
    call = node.made.node if node.made is not None else None
    written = getattr(call, "args", ())
    if len(written) < 3:
        return None
    kernel, stride = (getattr(argument, "value", None) for argument in written[1:3])
    if (
        type(kernel) is int
        and type(stride) is int
        and kernel == stride
        and kernel in (3, 5, 7)
        and node.config.values.get("strides") == stride
    ):
        return StrideByPosition(layer=node.kind, kernel_size=kernel, strides=stride)
    return None


# Concatenate(axis=1) on images


def joins_space(node: Node) -> JoinsSpace | None:
    """The fact, where layers over one image in channels_last, all of one shape, are joined along its height."""
    axis = 1 if node.config is None else node.config.values.get("axis")
    shapes = [tensor.shape for tensor in node.inputs]
    if axis != 1 or node.config is None or len(shapes) < 2 or any(shape is None or len(shape) != 4 for shape in shapes):
        return None
    first = shapes[0]
    if any(shape != first for shape in shapes):
        return None
    makers = [_over_image(tensor) for tensor in node.inputs]
    if any(maker is None for maker in makers) or len({id(maker.operation) for maker in makers if maker}) < len(makers):
        return None
    roots = [_roots(tensor) for tensor in node.inputs]
    if len(roots[0]) != 1 or any(other != roots[0] for other in roots):
        return None
    return JoinsSpace(axis=1, shapes=tuple(shape for shape in shapes if shape is not None))


def _over_image(tensor: Tensor) -> Node | None:
    """The convolution or pooling in channels_last that a tensor comes from, if nothing in between moves pixels."""
    for _ in range(_FARTHEST):
        node = tensor.node
        if node is None or node.config is None:
            return None
        if node.kind in _OVER_IMAGES:
            return node if node.config.values.get("data_format") == "channels_last" else None
        if node.kind not in _KEEP_PLACES or len(node.inputs) != 1:
            return None
        tensor = node.inputs[0]
    return None


def _roots(tensor: Tensor) -> set[int]:
    """The calls that a tensor begins with."""
    seen: set[int] = set()
    found: set[int] = set()
    pending = [tensor]
    while pending:
        node = pending.pop().node
        if node is None:
            return set()
        if id(node) in seen:
            continue
        seen.add(id(node))
        if not node.inputs:
            found.add(id(node))
        pending.extend(node.inputs)
    return found


# Sizes that meet for some inputs only


def meetings(node: Node) -> list[tuple[int, Dim, Dim]]:
    """(axis, size, size) wherever a call needs two open sizes to be the same, and Keras doesn't look before it runs."""
    if node.kind not in JOINING and node.kind not in _OPS:
        return []
    shapes = [tensor.shape for tensor in node.inputs if tensor.shape is not None]
    if len(shapes) < 2 or len(shapes) != len(node.inputs):
        return []
    rank = max(map(len, shapes))
    is_concatenation = node.kind in ("Concatenate", "concatenate")
    joined: int | None = None
    if is_concatenation:
        if node.config is None or any(len(shape) != rank for shape in shapes):
            return []
        axis = node.config.values.get("axis")
        if type(axis) is not int or not -rank <= axis < rank:
            return []
        joined = axis % rank
    found = []
    for position in range(1, rank):
        if position == joined:
            continue
        sizes = [shape[position - (rank - len(shape))] for shape in shapes if position >= rank - len(shape)]
        found += [(position, sizes[0], other) for other in sizes[1:] if _is_open(sizes[0], other)]
    return found


def _is_open(a: Dim, b: Dim) -> bool:
    """Whether it depends on one undefined input size, the same for both, if two sizes are equal."""
    if isinstance(a, int) or isinstance(b, int) or equals(a, b) is not None:
        return False
    first, second = set(symbols(a)), set(symbols(b))
    return len(first) == 1 and first == second and is_undefined(a) is True


def meeting(node: Node, pairs: Sequence[tuple[Dim, Dim]], symbol: Symbol) -> Numbers | None:
    """For which numbers all these pairs meet; None where that can't be decided."""
    broadcasts = node.kind not in ("Concatenate", "concatenate")
    compared: list[Dim] = []
    for a, b in pairs:
        compared += [a - b, a, b]

    def meet(number: int) -> bool:
        values = {symbol: number}
        for a, b in pairs:
            left, right = evaluate(a, values), evaluate(b, values)
            if min(left, right) < 1:
                return False
            if left != right and not (broadcasts and 1 in (left, right)):
                return False
        return True

    return numbers_where(meet, compared, symbol, max(symbol.lower or 1, 1))


def _size_dependent(nodes: Sequence[Node]) -> Iterator[Refusal]:
    """One refusal for each open size (and those alike) of all the calls that it must fit: at the first of them."""
    by_symbol: dict[Symbol, list[tuple[Node, list[tuple[Dim, Dim]], Numbers, int]]] = {}
    for node in nodes:
        if node.place is None:
            continue
        for axis, a, b in meetings(node):
            symbol = next(symbols(a))
            numbers = meeting(node, [(a, b)], symbol)
            if numbers is not None and not numbers.is_all:
                by_symbol.setdefault(symbol, []).append((node, [(a, b)], numbers, axis))
    conditions: dict[int, list[tuple[Symbol, Numbers, int]]] = {}
    firsts: dict[int, Node] = {}
    later: dict[int, dict[int, tuple[Node, list[tuple[str, str]]]]] = {}
    for symbol, found in by_symbol.items():
        first = found[0][0]
        firsts[id(first)] = first
        whole = _all_of([numbers for _, _, numbers, _ in found], symbol)
        conditions.setdefault(id(first), []).append((symbol, whole or found[0][2], found[0][3]))
        others = later.setdefault(id(first), {})
        for node, _, numbers, _ in found:
            if node is not first:
                others.setdefault(id(node), (node, []))[1].append(
                    (symbol.name or "the size", numbers.text(lower=False))
                )
    for key, first in firsts.items():
        failure = MeetsForSome(
            layer=first.kind,
            conditions=tuple(
                (symbol.name or "the size", numbers.text(lower=False)) for symbol, numbers, _ in conditions[key]
            ),
            axes=tuple(axis for _, _, axis in conditions[key]),
            shapes=tuple(tensor.shape for tensor in first.inputs if tensor.shape is not None),
            others=tuple((node.place, tuple(told)) for node, told in later[key].values()),
        )
        yield _refusal(failure, first)


def _all_of(sets: Sequence[Numbers], symbol: Symbol) -> Numbers | None:
    """The numbers that are in every set."""
    period, start = 1, 1
    for one in sets:
        x, y = period, one.period
        while y:
            x, y = y, x % y
        period = period // x * one.period
        start = max(start, one.start)
    if period + start > 100_000:
        return None
    least = sets[0].least
    few = [number for number in range(least, start) if all(number in one for one in sets)]
    rests = [number % period for number in range(start, start + period) if all(number in one for one in sets)]
    return Numbers(least, start, few, period, rests)
