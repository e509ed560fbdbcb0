"""What archcheck reads in models that real Keras has saved is what Keras has built."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, given, settings

from archcheck import check_model, check_path
from archcheck.testing.programs import model_programs
from tests.formats.models import ONE_OF_EACH, model_of, plain, real_rows, reported_rows

if TYPE_CHECKING:
    from pathlib import Path

keras = pytest.importorskip("keras")


def assert_same(report: Any, model: Any) -> None:
    """Rows, shapes and totals of the report's last model are those of the real one."""
    assert report.error is None, report.error
    assert not report.findings
    found = report.models[-1]
    expected = real_rows(model)
    own = {layer.name for layer in model.layers if not type(layer).__module__.startswith("keras.")}
    assert reported_rows(found) == [(name, None if name in own else params, shape) for name, params, shape in expected]
    if own:  # the weights of a class of one's own are not in a configuration
        assert found.total_params is None
        return
    assert found.total_params == model.count_params()
    trainable = sum(int(keras.ops.size(weight)) for weight in model.trainable_weights)
    assert found.trainable_params == trainable
    assert [plain(shape) for shape in found.inputs] == [tuple(tensor.shape) for tensor in model.inputs]
    assert [plain(shape) for shape in found.outputs] == [tuple(tensor.shape) for tensor in model.outputs]


@pytest.mark.parametrize("class_name", sorted(ONE_OF_EACH))
def test_every_layer_is_read_as_it_was_saved(class_name: str, tmp_path: Path) -> None:
    """A model with one layer of each class: from the archive and alive."""
    model = model_of(class_name)
    model.save(tmp_path / "model.keras")
    assert_same(check_path(tmp_path / "model.keras"), model)
    assert_same(check_model(model), model)


def references() -> dict[str, Any]:
    """The reference models."""
    from reference_models import inception, inception_v3, transformer, unet

    return {"inception": inception, "inception_v3": inception_v3, "transformer": transformer, "unet": unet}


@pytest.mark.parametrize("name", ["inception", "inception_v3", "transformer", "unet"])
@pytest.mark.parametrize("ending", [".keras", ".h5", ".json"])
def test_reference_models(name: str, ending: str, tmp_path: Path) -> None:
    """Each reference model, in each format: every layer's shape and parameters are Keras's own."""
    module = references()[name]
    model = (
        next(value for value in vars(module).values() if isinstance(value, keras.Model))
        if not hasattr(module, "build_model")
        else module.build_model()
    )
    path = tmp_path / f"model{ending}"
    if ending == ".json":
        path.write_text(model.to_json())
    else:
        model.save(path)
    assert_same(check_path(path), model)


@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(program=model_programs())
def test_what_programs_build_is_read_back(program: str) -> None:
    """Models of random programs, through JSON: functional, Sequential, nested, shared, with ops."""
    keras.backend.clear_session()
    names: dict[str, Any] = {"__name__": "__main__"}
    try:
        exec(compile(program, "program.py", "exec"), names)
    except Exception:  # a program that Keras refuses saves nothing
        return
    for model in list(names.values()):
        if not isinstance(model, keras.Model) or not model.built or type(model).__module__ == "__main__":
            continue
        text = model.to_json()
        report = check_model(model)
        assert report.error is None, report.error
        found = report.models[-1] if report.models else None
        assert found is not None
        foreign = "Lambda" in text or '"module": null' in text or "__main__" in text
        if not foreign:
            assert not report.findings
            assert reported_rows(found) == real_rows(model)
            assert found.total_params == model.count_params()
        else:
            assert len(found.layers) == len(real_rows(model))
        json.loads(text)
