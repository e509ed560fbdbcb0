"""What tests need: Hypothesis strategies for shapes, layers and whole programs, and checks of builders of one's own."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from archcheck.testing.builders import BuildFails, assert_builds, batches_for, fuzz_builder, input_shapes
    from archcheck.testing.layers import layer_calls
    from archcheck.testing.programs import functional_models, model_programs

__all__ = [
    "BuildFails",
    "assert_builds",
    "batches_for",
    "functional_models",
    "fuzz_builder",
    "input_shapes",
    "layer_calls",
    "model_programs",
]

_HOMES = {"layer_calls": "layers", "functional_models": "programs", "model_programs": "programs"}


def __getattr__(name: str) -> object:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    import sys

    home = f"{__name__}.{_HOMES.get(name, 'builders')}"
    __import__(home)
    value: object = getattr(sys.modules[home], name)
    globals()[name] = value
    return value
