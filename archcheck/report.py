"""What is known of one file after it was checked: findings, models, values, and how much was understood."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from archcheck.finding import Finding
    from archcheck.reading.source import Source
    from archcheck.shapes.shape import Shape
    from archcheck.shapes.size import Dim

__all__ = ["Coverage", "LayerRow", "Model", "Report", "Stop", "Value"]


class LayerRow:
    """One line of a model's summary: a call of a layer.

    Attributes:
        name: the layer's name ("conv2d_1").
        kind: its class ("Conv2D"), "class" in JSON.
        row: where it is called; None where that is in another file. `cell` is the notebook's code cell.
        output_shape: the shape of its output; a list of shapes where it has several; None for an unknown rank.
        params: the number of values in its weights; None where a size isn't known.
        macs: multiply-accumulates for one sample.
    """

    __slots__ = ("cell", "kind", "macs", "name", "output_shape", "params", "row")

    def __init__(
        self,
        name: str,
        kind: str,
        row: int | None,
        output_shape: Shape | list[Shape | None] | None,
        params: Dim | None,
        macs: Dim | None,
        cell: int | None = None,
    ) -> None:
        self.name = name
        self.kind = kind
        self.row = row
        self.output_shape = output_shape
        self.params = params
        self.macs = macs
        self.cell = cell


class Model:
    """A model that the file builds.

    Attributes:
        kind: "Functional", "Sequential" or "Model" (a subclass).
        inputs, outputs: their shapes, in order; None for an unknown rank.
        total_params, trainable_params, macs: sums over the layers, shared weights counted once; None where unknown.
    """

    __slots__ = (
        "cell",
        "inputs",
        "kind",
        "layers",
        "macs",
        "name",
        "outputs",
        "row",
        "total_params",
        "trainable_params",
    )

    def __init__(
        self,
        *,
        name: str,
        row: int,
        kind: str,
        inputs: list[Shape | None],
        outputs: list[Shape | None],
        total_params: Dim | None,
        trainable_params: Dim | None,
        macs: Dim | None,
        layers: list[LayerRow],
        cell: int | None = None,
    ) -> None:
        self.name = name
        self.row = row
        self.kind = kind
        self.inputs = inputs
        self.outputs = outputs
        self.total_params = total_params
        self.trainable_params = trainable_params
        self.macs = macs
        self.layers = layers
        self.cell = cell


class Value:
    """The assignment of a tensor to a name."""

    __slots__ = ("cell", "column", "dtype", "name", "row", "shape")

    def __init__(
        self, name: str, row: int, column: int, shape: Shape | None, dtype: str | None, cell: int | None = None
    ) -> None:
        self.name = name
        self.row = row
        self.column = column
        self.shape = shape
        self.dtype = dtype
        self.cell = cell


class Stop:
    """A place where inference stopped, and why."""

    __slots__ = ("cell", "column", "reason", "row")

    def __init__(self, row: int, column: int, reason: str, cell: int | None = None) -> None:
        self.row = row
        self.column = column
        self.reason = reason
        self.cell = cell


class Coverage:
    """How much was understood: calls of layers, and of these the ones whose output shape is known."""

    __slots__ = ("known", "layer_calls")

    def __init__(self, layer_calls: int = 0, known: int = 0) -> None:
        self.layer_calls = layer_calls
        self.known = known


class Report:
    """What is known of one file.

    Attributes:
        path: the file as the user named it.
        source: its text; None where it couldn't be read, or where the report comes from the cache.
        findings: sorted by place, suppressed ones removed.
        models, values: in the order of execution.
        stopped: where inference stopped and why.
        depends_on: the other files that the check has read, or looked for in vain: a cached report is as old as these.
        error: the traceback of an internal error, a bug in archcheck; None for none.
    """

    __slots__ = ("coverage", "depends_on", "error", "findings", "models", "path", "source", "stopped", "values")

    def __init__(self, path: str, source: Source | None = None, findings: list[Finding] | None = None) -> None:
        self.path = path
        self.source = source
        self.findings: list[Finding] = [] if findings is None else findings
        self.models: list[Model] = []
        self.values: list[Value] = []
        self.coverage = Coverage()
        self.stopped: list[Stop] = []
        self.depends_on: list[str] = []
        self.error: str | None = None

    @property
    def exit_code(self) -> int:
        """0 nothing found, 1 findings other than advice, 2 the file can't be read, 101 an internal error."""
        if self.error is not None:
            return 101
        if any(finding.code == "AC902" for finding in self.findings):
            return 2
        return int(any(finding.severity != "advice" for finding in self.findings))
