"""Calls of layers without states or inner layers, right and slightly wrong, as Hypothesis draws them."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from archcheck.keras.api import load
from archcheck.keras.layers.families import FAMILIES

__all__ = ["layer_calls", "layers_of"]

Call = dict[str, Any]
Strategy = st.SearchStrategy[Any]

_MERGES = ("Add", "Average", "Concatenate", "Dot", "Maximum", "Minimum", "Multiply", "Subtract")
_FLAG = st.booleans()


def layers_of(family: str, version: int = 3) -> list[str]:
    """The classes that a module of `archcheck.keras.layers` knows in a version of Keras, but for InputLayer."""
    known = load(version, "layers").INIT
    return sorted(
        name for name, module in FAMILIES.items() if module == family and name in known and name != "InputLayer"
    )


def mostly(right: Strategy, wrong: list[Any], share: int = 12) -> Strategy:
    """Draw from `right`, and one time in `share` from `wrong`."""
    return st.integers(1, share).flatmap(lambda number: st.sampled_from(wrong) if number == 1 else right)


def _windows(rank: int, most: int = 4, wrong: tuple[Any, ...] = ()) -> Strategy:
    size = st.integers(1, most)
    each = st.tuples(*[size] * rank)
    bad = [
        0,
        -1,
        2.0,
        None,
        "2",
        "2" * rank,
        (2,) * (rank + 1),
        (2.0,) * rank,
        [0] * rank,
        ("a",) * rank,
        True,
        (),
        *wrong,
    ]
    return mostly(st.one_of(size, each, each.map(list)), bad)


def _names(*right: Any, wrong: tuple[Any, ...] = ("no_such_name", 3, 1.5, ("l2",), "Zeros ")) -> Strategy:
    return mostly(st.sampled_from(right), list(wrong))


def _borders(rank: int) -> Strategy:
    size = st.integers(0, 3)
    pair = st.one_of(st.tuples(size, size), st.tuples(size, size).map(list))
    if rank == 1:
        return mostly(st.one_of(size, pair), [-1, (1,), (1, -1), 1.0, None, "11", (1, 2, 3), ((1, 1),), True])
    each = st.tuples(*[st.one_of(size, pair)] * rank)
    bad = [-1, -3, (1,) * (rank + 1), ((1, 1, 1),) * rank, (-1,) * rank, 1.0, None, "1" * rank, (None,) * rank, True]
    return mostly(st.one_of(size, each), bad)


def _parameters(class_name: str, version: int) -> dict[str, Strategy]:
    """What may stand for each parameter of a class, by its name."""
    digits = [letter for letter in class_name if letter.isdigit()]
    rank = int(digits[-1]) if digits else 2
    count = mostly(st.integers(1, 6), [0, -1, None, 2.0, 2.5, "2", True, (2,)])
    axis = mostly(
        st.sampled_from([-1, -1, 1, 2, -2]), [0, 3, 4, -4, 5, -7, None, "1", 1.0, (1,), [1, 2], [], (-1, 7), True]
    )
    axes = mostly(
        st.sampled_from([-1, 1, (1,), [1, 2], (2, 1), (-1, -2)]), [0, 3, -4, 5, None, "1", 1.0, (), (9,), (1.0,)]
    )
    fraction = mostly(st.sampled_from([0, 0.0, 0.5, 1, 0.25]), [-0.1, 1.5, 50, None, "0.5", (0.5,), True])
    positive = mostly(st.sampled_from([0, 0.0, 0.1, 2, 1e-3]), [-1, -0.1, None, "1", True, (1,)])
    regularizer = _names(None, "l2", "l1", "l1_l2", "L2")
    constraint = _names(None, None, "non_neg", "max_norm", "UnitNorm")
    initializer = _names("zeros", "ones", "he_normal", "glorot_uniform", "Orthogonal", "identity", None, "RandomNormal")
    table: dict[str, Strategy] = {
        "filters": count,
        "units": count,
        "kernel_size": _windows(rank),
        "pool_size": _windows(rank),
        "strides": _windows(rank, 3, wrong=(None,)),
        "padding": mostly(
            st.sampled_from(["valid", "same", "same", "causal", "SAME"]), ["full", None, 1, ["valid"], ""]
        ),
        "data_format": mostly(
            st.sampled_from([None, "channels_last", "channels_first"]), ["Channels_First", "NHWC", "", 3, True]
        ),
        "dilation_rate": mostly(st.just(1), [2, (2,) * rank, (1,) * rank, 3, 0, "1", None, (1,) * (rank + 1), 1.0], 4),
        "groups": mostly(st.sampled_from([1, 1, 2, 3, -1]), [0, -2, None, 1.0, "1", True, 32]),
        "depth_multiplier": mostly(st.integers(1, 3), [0, -1, None, 2.0, "1"]),
        "output_padding": mostly(
            st.sampled_from([None, 0, 1, (0,) * rank, (1,) * rank]), [2, -1, 1.0, (0,) * (rank + 1)]
        ),
        "activation": _names(
            None, "relu", "softmax", "linear", "swish", wrong=("ReLU", "no_such_name", 3, "", ["relu"], 0.5)
        ),
        "use_bias": _FLAG,
        "output_size": mostly(
            st.one_of(st.integers(1, 4), st.tuples(*[st.integers(1, 4)] * rank)),
            [0, -1, 2.0, None, "2", (2,) * (rank + 1), [2] * rank, (None,) * rank, (-1,) * rank, (1.5,) * rank],
        ),
        "keepdims": _FLAG,
        "input_dim": mostly(st.integers(1, 5), [0, -1, None, 2.0, "2", True]),
        "output_dim": mostly(st.integers(1, 5), [0, -1, None, 2.0, "2", True]),
        "mask_zero": _FLAG,
        "tie_weights": _FLAG,
        "mask_value": st.sampled_from([0.0, 1, -1.0]),
        "target_shape": mostly(
            st.lists(st.sampled_from([1, 2, 3, 4, 6, -1]), max_size=3).map(tuple),
            [4, None, (-1, -1), (-2, 3), (2.0, 3), (None, 3), [4, 3], (0, 3), "34", (-1, None), (-1, 0)],
        ),
        "dims": mostly(
            st.permutations([1, 2]) | st.permutations([1, 2, 3]) | st.permutations([1]),
            [(0, 1), (1, 3), 1, None, (1, 1), "12", (2.0, 1.0), ()],
        ),
        "n": mostly(st.integers(1, 4), [0, -1, None, 2.0, "2", True]),
        "cropping": _borders(rank),
        "size": mostly(st.integers(1, 3), [0, -1, None, 2.0, "2", True, (2,)]) if rank == 1 else _windows(rank, 3),
        "interpolation": mostly(st.sampled_from(["nearest", "bilinear", "BICUBIC"]), ["no_such", None, 3]),
        "axis": axes if class_name in ("LayerNormalization", "RMSNormalization", "UnitNormalization") else axis,
        "axes": mostly(
            st.sampled_from([-1, 1, 2, (1, 1), (2, 1), [1, 2], (-1, -1)]),
            [0, (0, 0), (1,), (1, 2, 3), None, 1.0, "1", (1, 1.0), 5, (1, 7), (-9, 1)],
        ),
        "normalize": _FLAG,
        "center": _FLAG,
        "scale": _FLAG,
        "momentum": positive,
        "epsilon": positive,
        "renorm": mostly(st.just(False), [True], 4),
        "renorm_clipping": st.sampled_from(
            [None, {}, {"rmax": 3, "rmin": 1}, {"rmax": 1, "rmin": 2}, {"dmax": -1}, {"max": 1}]
        ),
        "synchronized": _FLAG,
        "alpha": positive,
        "negative_slope": positive,
        "max_value": positive,
        "threshold": positive,
        "theta": positive,
        "shared_axes": mostly(
            st.sampled_from([None, [1], [1, 2], (2,), 1]), [[0], 3, [4], [-1], [9], "1", [1.0], [None], []]
        ),
        "rate": fraction,
        "stddev": fraction,
        "seed": mostly(st.sampled_from([None, 1, 0]), ["1", 1.5, -1, True]),
        "noise_shape": mostly(
            st.sampled_from([None, (None, 1), (2, 1, 3)]), [(0, 1), 3, "31", (1.5,), ("a",), [None, 2], ()]
        ),
        "l1": positive,
        "l2": positive,
        "lora_rank": mostly(st.just(None), [2, 0], 4),
    }
    if "Padding" in class_name:
        table["padding"] = _borders(rank)
    for parameter in load(version, "layers").INIT[class_name]:
        name = parameter[0] if isinstance(parameter, tuple) else ""
        for ending, strategy in (
            ("regularizer", regularizer),
            ("constraint", constraint),
            ("initializer", initializer),
        ):
            if name.endswith("_" + ending):
                table[name] = strategy
    return table


@st.composite
def _arguments(draw: st.DrawFn, class_name: str, version: int) -> dict[str, Any]:
    """The required arguments and a few of the others."""
    strategies = _parameters(class_name, version)
    chosen: dict[str, Any] = {}
    optional = []
    for parameter in load(version, "layers").INIT[class_name]:
        if not isinstance(parameter, tuple) or parameter[0] not in strategies:
            continue
        if len(parameter) == 1:
            chosen[parameter[0]] = draw(strategies[parameter[0]])
        else:
            optional.append(parameter[0])
    if optional:
        # the names that matter for shapes come first in a signature
        for name in draw(st.lists(st.sampled_from(optional[:8] * 3 + optional), max_size=3, unique=True)):
            chosen[name] = draw(strategies[name])
    if version == 2:  # which fails in many places, each in its way, on True for a number, or late on other values
        for name in ("activity_regularizer", "epsilon"):
            chosen.pop(name, None)
        chosen = {
            name: 1 if value is True and strategies[name] is not _FLAG else value for name, value in chosen.items()
        }
    if draw(st.integers(1, 25)) == 1:
        chosen |= draw(
            st.sampled_from([{"no_such_argument": 1}, {"name": "a_name"}, {"dtype": "float16"}, {"input_shape": (4,)}])
        )
    return chosen


def _size(most: int) -> Strategy:
    return mostly(st.integers(1, most), [None], 6)


@st.composite
def _shape(draw: st.DrawFn, least: int, most: int, largest: int = 8) -> tuple[int | None, ...]:
    """A shape with the batch, of a rank between two numbers."""
    rank = draw(st.integers(least, most))
    batch = draw(st.sampled_from([None, None, None, 2]))
    return (batch, *(draw(_size(largest)) for _ in range(rank - 1)))


@st.composite
def _alike(draw: st.DrawFn) -> Any:
    """One to four shapes that mostly fit together."""
    base = draw(_shape(1, 4, 4))
    shapes = []
    for _ in range(draw(st.integers(1, 4))):
        shape = list(base)
        if len(shape) > 1 and draw(st.integers(1, 2)) == 1:
            shape[draw(st.integers(0, len(shape) - 1))] = draw(st.sampled_from([1, 2, 3, 4, None]))
        if draw(st.integers(1, 8)) == 1:
            shape = shape[:-1] if draw(_FLAG) else [*shape, 3]
        shapes.append(tuple(shape) or (None,))
    if draw(st.integers(1, 20)) == 1:
        return shapes[0]
    return shapes


@st.composite
def layer_calls(draw: st.DrawFn, class_name: str, version: int = 3) -> Call:
    """A call of a layer, as keywords: `class_name`, `arguments`, `inputs` (shapes with the batch), `dtypes`, `version`.

    Args:
        draw: given by Hypothesis.
        class_name: a class of `layers_of(family)`, for the families without states and inner layers.
        version: of Keras, for the signature that arguments are drawn for.
    """
    arguments = draw(_arguments(class_name, version))
    digits = [letter for letter in class_name if letter.isdigit()]
    if class_name == "EinsumDense":
        arguments |= draw(_equations())
        inputs = draw(_shape(2, 4, 4))
    elif class_name in _MERGES:
        inputs = draw(_alike())
        if class_name == "Dot" and isinstance(inputs, list):
            inputs = (inputs * 2)[: draw(mostly(st.just(2), [1, 3]))]
    elif digits:
        rank = int(digits[-1]) + 2
        inputs = draw(_shape(rank, rank)) if draw(st.integers(1, 15)) > 1 else draw(_shape(1, rank + 1))
    elif class_name == "RepeatVector":
        inputs = draw(_shape(1, 3))
    else:
        inputs = draw(_shape(1, 4))
    dtypes = draw(mostly(st.just("float32"), ["int32", "float16", "bool"]))
    return {"class_name": class_name, "arguments": arguments, "inputs": inputs, "dtypes": dtypes, "version": version}


@st.composite
def _equations(draw: st.DrawFn) -> dict[str, Any]:
    """An equation of EinsumDense with an output shape that mostly goes with it."""
    right = [
        ("ab,bc->ac", (3,), "c"),
        ("abc,cd->abd", (None, 3), "d"),
        ("...x,xy->...y", (3,), "y"),
        ("ab...,bc->ac...", (3,), "c"),
        ("abc,cde->abde", (None, 2, 3), "de"),
        ("abc,bcd->ad", 3, "d"),
        ("...ab,bc->...ac", (None, 4), "ac"),
        ("abcd,de->abce", (None, None, 4), "ce"),
        ("abc,cd->acd", (None, 2), "d"),
    ]
    wrong = [
        "ab,bc",
        "ab,bc->",
        "a,b,c->ac",
        "ab bc->ac",
        "ab,bd->ae",
        "ab,xy->ay",
        "...ab,bc->ac",
        "a...,ab->b...",
        "ab,bc->ac!",
    ]
    equation, shape, bias = draw(st.sampled_from(right))
    arguments: dict[str, Any] = {"equation": draw(mostly(st.just(equation), [*wrong, 3, None]))}
    arguments["output_shape"] = draw(
        mostly(st.just(shape), [3, (3,), (2, 3), (None, 3), (None, None), (), None, 2.0, (2.0,), 0, -1, (4, 4, 4)], 4)
    )
    if draw(_FLAG):
        arguments["bias_axes"] = draw(mostly(st.just(bias), ["z", "", None, "a", "b", "ac", 3]))
    return arguments
