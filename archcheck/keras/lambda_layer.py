"""The Lambda layer: its function is the program's own, so its body is followed."""

from __future__ import annotations

from archcheck.graph.tensor import Spec, Tensor
from archcheck.interpreter.values import Arguments, DictValue, ListValue, Raised, Unknown, Value
from archcheck.keras.layer import LayerValue
from archcheck.keras.layers.engine import compute_dtype
from archcheck.keras.session import session_of
from archcheck.keras.tensors import KerasTensor, lift, map_structure, tensors_in
from archcheck.shapes.failures import NotKnown

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from archcheck.interpreter.machine import Interpreter

__all__ = ["LambdaLayer"]


class LambdaLayer(LayerValue):
    """An instance of `keras.layers.Lambda`."""

    __slots__ = ("run",)

    def apply(self, run: Interpreter, bound: dict[str, Any], inputs: list[Tensor], arguments: Arguments) -> Any:
        """Follow the function, or take the output shape that the program states.

        Keras follows the function too, and says only that it could not infer the shape where that fails.
        Source: keras.src.layers.core.lambda_layer, compute_output_shape.
        """
        session = session_of(run)
        self.run = run
        value = next(iter(bound.values()))
        run.assign(self.state, "built", True)
        stated = self.config.values.get("output_shape")
        if stated is not None:
            return self._stated(run, stated, value, inputs, arguments)
        function = self.config.values.get("function")
        if not isinstance(function, Value) or isinstance(function, Unknown):
            return self.unknown_output(run, arguments, "the function of a Lambda isn't known", inputs)
        result = self._followed(run, function, value, arguments)
        if isinstance(result, Raised):
            refusal: Any = result.failure
            if refusal is None:
                return self.unknown_output(run, arguments, "the function of a Lambda raises", inputs)
            failure = refusal.failure
            failure.raises = "NotImplementedError" if session.version == 3 else failure.raises
            return self.refuse(run, failure, arguments)
        return self._result(run, result, value, inputs, arguments)

    def _followed(self, run: Interpreter, function: Value, value: Any, arguments: Arguments) -> Any:
        """What the function gives for the input; a `Raised` where it certainly fails."""
        extra = self.config.values.get("arguments")
        keywords = dict(extra) if isinstance(extra, dict) else {}
        session = session_of(run)
        try:
            dtype = compute_dtype(self.config)
            value = lift(map_structure(lambda leaf: _cast(leaf, dtype, session.version == 3), value))
        except NotKnown:
            pass
        session.tracing += 1
        run.handlers.append(("",))
        depth = len(run.journals), len(run.targets)
        try:
            return run.call(function, Arguments([value], keywords, arguments.node))
        except Raised as raised:
            del run.journals[depth[0] :], run.targets[depth[1] :]
            return raised
        finally:
            run.handlers.pop()
            session.tracing -= 1

    def _own_dtype(self, run: Interpreter) -> str | None:
        """Keras 3 infers shapes alone, with tensors of the layer's own dtype; None for Keras 2."""
        if session_of(run).version == 2:
            return None
        try:
            return compute_dtype(self.config)
        except NotKnown:
            return None

    def _stated(self, run: Interpreter, stated: Any, value: Any, inputs: list[Tensor], arguments: Arguments) -> Any:
        from archcheck.keras.shape_arguments import shape_of

        first = inputs[0].shape if inputs else None
        sizes = list(stated) if isinstance(stated, (tuple, list)) else None
        if first is None or sizes is None or any(isinstance(size, (tuple, list, Value)) for size in sizes):
            return self.unknown_output(run, arguments, "the output shape that a Lambda states isn't known", inputs)
        shape = (first[0], *shape_of((None, *sizes))[1:])
        session_of(run).known_calls += 1
        return self._add_node(
            run, {}, shape, self._own_dtype(run) or self.config.values.get("dtype"), 0, inputs, arguments, value
        )

    def _result(self, run: Interpreter, result: Any, value: Any, inputs: list[Tensor], arguments: Arguments) -> Any:
        made = [tensor.tensor for tensor in tensors_in(result)]
        if (
            not made
            or isinstance(result, (ListValue, tuple, DictValue))
            or any(tensor.shape is None for tensor in made)
        ):
            reason = next((tensor.reason for tensor in made if tensor.shape is None), None)
            if (
                isinstance(result, (ListValue, tuple))
                and made
                and reason is None
                and all(isinstance(v, KerasTensor) for v in run.iterate(result) or ())
            ):
                session_of(run).known_calls += 1
                return self._add_node(
                    run,
                    {},
                    [tensor.shape for tensor in made],
                    [self._own_dtype(run) or tensor.dtype for tensor in made],
                    0,
                    inputs,
                    arguments,
                    value,
                )
            reason = reason or (
                result.reason if isinstance(result, Unknown) else "what a Lambda's function gives isn't known"
            )
            return self.unknown_output(run, arguments, reason, inputs)
        session_of(run).known_calls += 1
        return self._add_node(
            run, {}, made[0].shape, self._own_dtype(run) or made[0].dtype, 0, inputs, arguments, value
        )

    def replay(self, specs: list[Spec]) -> Any:
        """The outputs for other inputs: the function is followed again. Raises NotKnown."""
        function = self.config.values.get("function")
        if not isinstance(function, Value) or self.config.values.get("output_shape") is not None or len(specs) != 1:
            raise NotKnown("a Lambda can't be computed again for another shape")
        value = KerasTensor(Tensor(specs[0].shape, specs[0].dtype))
        result = self._followed(self.run, function, value, Arguments([], node=self.run.node))
        if not isinstance(result, KerasTensor) or result.tensor.shape is None:
            raise NotKnown("what a Lambda gives for another shape isn't known")
        return result.tensor


def _cast(leaf: Any, dtype: str, every: bool) -> Any:
    """A tensor as the function sees it: Keras 2 casts floats alone."""
    if not isinstance(leaf, KerasTensor) or not (every or "float" in (leaf.tensor.dtype or "")):
        return leaf
    return KerasTensor(Tensor(leaf.tensor.shape, dtype, leaf.tensor.node, leaf.tensor.reason))
