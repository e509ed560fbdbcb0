"""A rule explains its failures even where nothing else is known of the call."""

from __future__ import annotations

import ast
from typing import Any

import pytest

from archcheck import rules
from archcheck.graph.place import Place
from archcheck.graph.tensor import Tensor
from archcheck.interpreter.values import Unknown
from archcheck.keras import failures
from archcheck.keras.refusal import Operand, Refusal
from archcheck.reading.source import Source
from archcheck.shapes.shape import open_size

IMAGE = (open_size(undefined=True), 32, 32, 3)
VECTOR = (open_size(undefined=True), 8)
OPEN = (open_size(undefined=True), open_size("H", undefined=True), open_size("W", undefined=True), 3)
UNKNOWN = Unknown("it is read from a file")

FACTS: dict[str, list[dict[str, Any]]] = {
    "TensorAsArgument": [{"layer": "Flatten", "argument": "data_format", "callable_empty": True}],
    "LayerNotCalled": [{"layer": "Dense", "where": "argument"}],
    "UnknownArgument": [
        {"callee": "Conv2D", "argument": "stride", "accepted": ("strides",)},
        {"callee": "Conv2D", "argument": None, "accepted": (), "given": 9},
        {"callee": "Conv2D", "argument": "filters", "accepted": ("filters",)},
    ],
    "MissingArgument": [{"callee": "Dense", "argument": "units"}, {"callee": "Dense.call", "argument": "inputs"}],
    "InvalidValue": [
        {"argument": "units", "value": value, "expected": "a positive integer"}
        for value in (0, -1.5, "8", None, (1, 2), [], UNKNOWN, {"a": 1}, 10**400, float("nan"), float("inf"))
    ],
    "UnknownIdentifier": [{"argument": "activation", "value": "x" * 500, "expected": "a name", "kind": "activation"}],
    "ConflictingArguments": [{"arguments": ("a", "b"), "values": (1, UNKNOWN), "conflict": "a with b"}],
    "NotDivisible": [{"layer": "Conv2D", "argument": "groups", "divisor": 2, "axis": 3, "shape": IMAGE}],
    "UnknownName": [
        {"module": "", "name": "a", "names": ()},
        {"module": "keras", "name": "a", "names": ("A",), "imported": True},
    ],
    "NeedsList": [{"layer": "Add", "count": count} for count in (0, 1, 2)],
    "BadShape": [{"argument": "shape", "value": value} for value in (7, 7.5, (1.5, -1), ("a",), "abc", None, UNKNOWN)],
    "StrideByPosition": [{"layer": "Conv2D", "kernel_size": 3, "strides": 3}],
    "BranchesDiffer": [
        {"shapes": (IMAGE, VECTOR), "axis": -1, "axes": ()},
        {"shapes": (IMAGE, OPEN), "axis": -1, "axes": (1, 2)},
        {"shapes": (IMAGE,) * 40, "axis": -1, "axes": (1,)},
    ],
    "MergeMismatch": [{"layer": "Add", "shapes": (IMAGE, VECTOR)}, {"layer": "Add", "shapes": (IMAGE, OPEN)}],
    "NotBroadcastable": [{"shapes": (IMAGE, VECTOR)}, {"shapes": ((), (3,), (4,))}],
    "RankMismatch": [
        {"layer": "Conv2D", "expected": "4", "least": 4, "most": 4, "shape": shape} for shape in (VECTOR, (), (3,) * 9)
    ],
    "WindowTooLarge": [{"size": 2, "window": 3}, {"size": OPEN[1], "window": 3, "axis": 1}],
    "ReshapeSize": [
        {"shape": IMAGE, "target": target, "reason": reason}
        for target in ((3, 4), (-1, -1), (UNKNOWN, 3), (0,), ())
        for reason in ("size", "unknowns", "negative", "open axes")
    ],
    "FeatureSizeMismatch": [
        {"layer": "Dense", "axis": -1, "expected": 7, "shape": VECTOR},
        {"layer": "x", "axis": 0, "expected": 1, "shape": ()},
    ],
    "ContractionMismatch": [
        {"operation": "einsum", "shapes": (IMAGE,), "axes": ()},
        {"operation": "Dot", "shapes": (VECTOR, IMAGE), "axes": (1, 9)},
    ],
    "AxisOutOfRange": [{"axis": 5, "rank": 4}, {"axis": 0, "rank": 0}],
    "UndefinedSize": [{"layer": "Dense", "axis": 1, "shape": OPEN}],
    "CropTooLarge": [{"axis": 1, "size": 4, "removed": 8, "shape": IMAGE}],
    "BadPermutation": [{"axes": (0, 1), "rank": 3}, {"axes": (), "rank": 0}, {"axes": ("a", None), "rank": 2}],
    "WrongDtype": [{"layer": "Masking", "dtype": "int32", "expected": "float32"}],
    "StateMismatch": [{"layer": "LSTM", "expected": ((1, 2),), "given": 3}],
    "WeightsMismatch": [
        {"layer": "Dense", "expected": (VECTOR,), "given": ()},
        {"layer": "Dense", "expected": (VECTOR,), "given": (IMAGE,)},
    ],
    "MeetsForSome": [
        {"layer": "Add", "conditions": (("H", "even"),), "axes": (1,), "shapes": (OPEN, OPEN)},
        {"layer": "Add", "conditions": (("H", "even"), ("W", "odd")), "axes": (), "shapes": ()},
    ],
    "JoinsSpace": [{"axis": 1, "shapes": (IMAGE, IMAGE)}],
    "IndexOutOfRange": [
        {"axis": 1, "index": 9, "size": 3, "shape": IMAGE, "operation": operation}
        for operation in ("index", "indices", "split", "squeeze", "ellipses", "anything")
    ],
    "Disconnected": [{"missing": "input_layer"}],
    "NotGraphOutput": [{"role": "outputs", "value": "None"}],
    "DuplicateName": [{"name": "a", "model": "m"}],
    "WrongInputCount": [{"layer": "Dense", "expected": 1, "given": 3}],
    "TensorFlowOnKerasTensor": [
        {"function": "tf.concat", "counterpart": None},
        {"function": "tf.nn.relu", "counterpart": "relu"},
    ],
    "MixedKeras": [{"own": "keras", "other": "tf_keras", "value": "a Dense"}],
    "NotBuilt": [{"model": "sequential", "wanted": "output"}],
    "NotUsed": [{"value": "x", "role": "Input"}, {"value": "x", "role": "branch", "calls": 3}],
    "NotSequential": [
        {"reason": reason, "value": "a tensor"} for reason in ("not a layer", "a second Input", "not a list", "other")
    ],
}
TEXT = "f(x, [y, z], *rest, a=1, **more)"
CASES = [
    pytest.param(name, facts, id=f"{name}-{number}")
    for name, several in FACTS.items()
    for number, facts in enumerate(several)
]


def place(text: str = TEXT) -> Place:
    """A call in a file of its own."""
    return Place(Source("model.py", text), ast.parse(text).body[0].value)  # type: ignore[attr-defined]


def test_every_failure_is_tried() -> None:
    """Each class of failure of a layer or graph that a rule explains has facts here; training has tests of its own."""
    assert {name for name in rules.FAILURES if hasattr(failures, name)} <= set(FACTS)


@pytest.mark.parametrize("version", [2, 3])
@pytest.mark.parametrize(
    "shapes", [(), (None,), (IMAGE, OPEN), (VECTOR, None, IMAGE)], ids=["none", "unknown", "two", "three"]
)
@pytest.mark.parametrize(("name", "facts"), CASES)
def test_a_bare_refusal_is_explained(name: str, facts: dict[str, Any], shapes: tuple[Any, ...], version: int) -> None:
    """No operands, operands of unknown shape or without a place: there is a message on one line, and no crash."""
    failure = getattr(failures, name)(**facts)
    operands = [Operand(Tensor(shape, "float32"), place() if number else None) for number, shape in enumerate(shapes)]
    operands.append(Operand(None))
    refusal = Refusal(failure, place(), "Conv2D", operands=operands, version=version)
    rule = rules.find(failure)()
    finding = rule.explain(refusal)
    assert finding.message
    assert "\n" not in finding.message
    assert len(finding.message) < 300
    for remedy in rule.remedies(refusal):
        assert remedy.message


@pytest.mark.parametrize(
    "text", ["f(3)", "f((3))", "f()", "f(x, 4)", "f(-1)", "f('a')", "f(a / b)", "f(g(x))", "f(x=(1.5, -1))"]
)
@pytest.mark.parametrize(("name", "facts"), CASES)
def test_a_refusal_with_any_argument_is_explained(name: str, facts: dict[str, Any], text: str) -> None:
    """Whatever expression the argument is, the remedies are edits of the text or none."""
    failure = getattr(failures, name)(**facts)
    call = place(text)
    names = [facts.get("argument"), "axis", "shape", "target_shape", "dims", "inputs", "outputs", "padding"]
    given = [*call.node.args, *(keyword.value for keyword in call.node.keywords)]
    arguments = {name: Place(call.source, node) for name in names if isinstance(name, str) for node in given[:1]}
    operands = [Operand(Tensor(IMAGE, "float32"), Place(call.source, node)) for node in given]
    refusal = Refusal(
        failure, call, "Flatten", operands=operands, arguments=arguments, made=call, made_arguments=arguments
    )
    rule = rules.find(failure)()
    assert rule.explain(refusal).message
    list(rule.remedies(refusal))
