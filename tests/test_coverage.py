"""docs/coverage.md names everything that is public, and says of each name only what was seen."""

from __future__ import annotations

import importlib.util
import inspect
import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from archcheck.keras.by_nature import FUNCTIONS_OF_THE_PROGRAM, NO_LAYERS, UNKNOWN_LAYERS
from archcheck.keras.failures import NotKnown
from archcheck.keras.layers import engine
from archcheck.testing.calls import compared_names, named_calls
from archcheck.testing.snippets import SNIPPETS, snippets
from tests.keras.ops.judge import T, archcheck_says

ROOT = Path(__file__).parents[1]


def _tool(name: str) -> Any:
    spec = importlib.util.spec_from_file_location(name, ROOT / "tools" / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


coverage = _tool("generate_coverage")


def _public(module: Any) -> list[str]:
    return [name for name in dir(module) if not name.startswith("_")]


@pytest.mark.parametrize("version", [2, 3])
def test_every_name_of_keras_layers_has_a_row(version: int) -> None:
    """Asked of the packages themselves; a submodule has no row."""
    keras = pytest.importorskip("keras" if version == 3 else "tf_keras")
    names = [name for name in _public(keras.layers) if not inspect.ismodule(getattr(keras.layers, name))]
    assert sorted(set(names) - set(coverage.public_layers(version))) == []


def test_every_name_of_keras_ops_has_a_row() -> None:
    """Asked of the package itself."""
    keras = pytest.importorskip("keras")
    rows = set(coverage.public_ops())
    names = [name for name in _public(keras.ops) if callable(getattr(keras.ops, name))]
    names += [f"image.{name}" for name in _public(keras.ops.image)]
    assert sorted(set(names) - rows) == []


def test_the_page_is_what_the_tables_say() -> None:
    """Nothing in it was written by hand."""
    assert coverage.PAGE.read_text(encoding="utf-8") == coverage.page()


@pytest.mark.parametrize("version", [2, 3])
def test_every_name_was_compared_or_has_a_reason(version: int) -> None:
    """The counts hold every name that calls are drawn of, and no row says `exact` without a call that was known."""
    kept = json.loads(coverage.COUNTS.read_text(encoding="utf-8"))
    assert set(compared_names(version)) - set(kept[str(version)]["names"]) == set()
    for _, found, counts in coverage.rows_of(kept, version):
        assert found != "exact" or (counts[0] + counts[1] > 0 and counts[3] == 0)
    known = {*compared_names(version), *UNKNOWN_LAYERS, *NO_LAYERS}
    assert {coverage.home(name, version) for name in coverage.public_layers(version)} - known == set()


@pytest.mark.parametrize("class_name", sorted(set(UNKNOWN_LAYERS) - {"DenseFeatures"}))
def test_what_is_unknown_by_nature_is_unknown(class_name: str) -> None:
    """archcheck gives no shape for it, and says why."""
    arguments = {"FlaxLayer": "module", "JaxLayer": "call_fn", "TFSMLayer": "filepath", "TorchModuleWrapper": "module"}
    config = engine.configure(class_name, [], {arguments[class_name]: "somewhere"})
    with pytest.raises(NotKnown):
        engine.layer_output(config, {"inputs": (None, 3)})


@pytest.mark.parametrize("name", ["map", "scan", "vectorized_map", "switch", "cond", "jvp"])
def test_ops_that_apply_a_function_give_no_shape(name: str) -> None:
    """What they are called with does not matter."""
    x = T(None, 8, 3)
    parameters = {"cond": (True, len, len), "switch": (0, [len], x), "jvp": (len, (x,), (x,)), "scan": (len, x, x)}
    assert name in FUNCTIONS_OF_THE_PROGRAM
    assert archcheck_says(name, parameters.get(name, (len, x))).unknown is not None


@pytest.mark.parametrize("version", [2, 3])
@settings(max_examples=150, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_calls_can_be_drawn_of_every_name(version: int, data: st.DataObject) -> None:
    """A call of a layer names it; that of an op is a name with arguments; a program is text that parses."""
    name = data.draw(st.sampled_from(compared_names(version)))
    call = data.draw(named_calls(name, version))
    if name in SNIPPETS[version]:
        compile(data.draw(snippets(name, version)), "program.py", "exec")
    elif isinstance(call, tuple):
        assert name in (call[0], f"ops.{call[0]}")
    else:
        assert call["class_name"] == name


def test_a_few_calls_of_each_kind_agree() -> None:
    """The tool that compares them judges layers, ops and programs."""
    tool = _tool("compare_calls")
    tally = tool.Tally(3)
    for name in ("Dense", "LSTM", "ops.relu", "random.normal", "add"):
        tool.draw(name, 3, 5, 0, lambda call, name=name: tally.add(*tool.judge(name, call, 3)))
    assert tally.total("different") == 0
    assert tally.calls == 25
