"""The rules: one class each, one module per family, loaded when a finding asks for it. What is here is plain data."""

from __future__ import annotations

import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from archcheck.finding import Severity
    from archcheck.rules.base import Rule
    from archcheck.shapes.failures import Failure

__all__ = ["FAILURES", "RULES", "all_rules", "find", "lookup", "lookup_code"]

RULES: dict[str, tuple[str, Severity, str]] = {
    "AC101": ("layer-class-called-on-tensor", "error", "construction"),
    "AC102": ("layer-not-called", "error", "construction"),
    "AC103": ("unknown-argument", "error", "arguments"),
    "AC104": ("missing-argument", "error", "arguments"),
    "AC105": ("invalid-argument-value", "error", "values"),
    "AC106": ("conflicting-arguments", "error", "values"),
    "AC107": ("unknown-name", "error", "arguments"),
    "AC108": ("removed-api", "error", "training_compile"),
    "AC109": ("merge-needs-list", "error", "construction"),
    "AC110": ("bad-shape-literal", "error", "values"),
    "AC111": ("keras1-positional-conv", "warning", "arguments"),
    "AC201": ("concatenate-mismatch", "error", "shapes_merge"),
    "AC202": ("merge-mismatch", "error", "shapes_merge"),
    "AC203": ("rank-mismatch", "error", "shapes_rank"),
    "AC204": ("window-too-large", "error", "shapes_window"),
    "AC205": ("reshape-size", "error", "shapes_rank"),
    "AC206": ("feature-size-mismatch", "error", "shapes_size"),
    "AC207": ("broadcast-mismatch", "error", "shapes_merge"),
    "AC208": ("contraction-mismatch", "error", "shapes_size"),
    "AC209": ("axis-out-of-range", "error", "shapes_axes"),
    "AC210": ("undefined-size", "error", "shapes_size"),
    "AC211": ("crop-too-large", "error", "shapes_window"),
    "AC212": ("bad-permutation", "error", "shapes_axes"),
    "AC213": ("state-mismatch", "error", "tensors"),
    "AC214": ("weights-mismatch", "error", "tensors"),
    "AC215": ("size-dependent-mismatch", "warning", "shapes_open"),
    "AC216": ("concatenate-on-spatial-axis", "warning", "shapes_merge"),
    "AC217": ("index-error", "error", "shapes_axes"),
    "AC218": ("wrong-dtype", "error", "tensors"),
    "AC301": ("graph-disconnected", "error", "graph"),
    "AC302": ("not-a-graph-output", "error", "graph"),
    "AC303": ("duplicate-layer-name", "error", "graph"),
    "AC304": ("wrong-input-count", "error", "graph"),
    "AC305": ("tf-function-on-keras-tensor", "error", "models"),
    "AC306": ("mixed-keras", "error", "models"),
    "AC307": ("model-not-built", "error", "models"),
    "AC308": ("dead-branch", "warning", "graph"),
    "AC309": ("not-sequential", "error", "models"),
    "AC401": ("data-shape-mismatch", "error", "training_data"),
    "AC402": ("target-shape-mismatch", "error", "training_targets"),
    "AC403": ("loss-label-encoding", "error", "training_targets"),
    "AC404": ("output-loss-mismatch", "warning", "training_targets"),
    "AC405": ("cardinality-mismatch", "error", "training_data"),
    "AC406": ("wrong-output-count", "error", "training_compile"),
    "AC407": ("not-compiled", "error", "training_compile"),
    "AC408": ("label-out-of-range", "error", "training_targets"),
    "AC409": ("unbatched-dataset", "error", "training_data"),
    "AC410": ("last-dense-keeps-axes", "warning", "training_targets"),
    "AC411": ("bad-data-form", "error", "training_data"),
    "AC412": ("no-loss", "error", "training_compile"),
    "AC601": ("softmax-over-one", "error", "training_targets"),
    "AC901": ("syntax-error", "error", "tool"),
    "AC902": ("unreadable-file", "error", "tool"),
    "AC903": ("unused-ignore", "warning", "tool"),
    "AC904": ("limit-reached", "advice", "tool"),
    "AC905": ("inference-stopped", "advice", "tool"),
}
"""Every rule by code: its name, its severity, and its module in this package. A test holds this against the classes."""

FAILURES: dict[str, str] = {
    "TensorAsArgument": "AC101",
    "LayerNotCalled": "AC102",
    "UnknownArgument": "AC103",
    "MissingArgument": "AC104",
    "InvalidValue": "AC105",
    "ConflictingArguments": "AC106",
    "UnknownName": "AC107",
    "NeedsList": "AC109",
    "BadShape": "AC110",
    "StrideByPosition": "AC111",
    "BranchesDiffer": "AC201",
    "MergeMismatch": "AC202",
    "RankMismatch": "AC203",
    "WindowTooLarge": "AC204",
    "ReshapeSize": "AC205",
    "FeatureSizeMismatch": "AC206",
    "NotBroadcastable": "AC207",
    "NotDivisible": "AC106",
    "ContractionMismatch": "AC208",
    "AxisOutOfRange": "AC209",
    "UndefinedSize": "AC210",
    "CropTooLarge": "AC211",
    "BadPermutation": "AC212",
    "StateMismatch": "AC213",
    "WeightsMismatch": "AC214",
    "MeetsForSome": "AC215",
    "JoinsSpace": "AC216",
    "IndexOutOfRange": "AC217",
    "Disconnected": "AC301",
    "NotGraphOutput": "AC302",
    "DuplicateName": "AC303",
    "WrongDtype": "AC218",
    "WrongInputCount": "AC304",
    "TensorFlowOnKerasTensor": "AC305",
    "MixedKeras": "AC306",
    "NotBuilt": "AC307",
    "NotUsed": "AC308",
    "NotSequential": "AC309",
    "DataMismatch": "AC401",
    "TargetMismatch": "AC402",
    "LabelEncoding": "AC403",
    "LossOutputMismatch": "AC404",
    "CardinalityMismatch": "AC405",
    "WrongOutputCount": "AC406",
    "NotCompiled": "AC407",
    "LabelOutOfRange": "AC408",
    "UnbatchedDataset": "AC409",
    "LastDenseKeepsAxes": "AC410",
    "BadDataForm": "AC411",
    "NoLoss": "AC412",
    "SoftmaxOverOne": "AC601",
    "RemovedArgument": "AC108",
}
"""Which rule explains which failure, by the failure's class name."""


def find(failure: Failure | type[Failure]) -> type[Rule]:
    """The rule that explains a failure.

    Raises:
        LookupError: no rule does.
    """
    kind = failure if isinstance(failure, type) else type(failure)
    if kind.__name__ == "NotGraphOutput" and getattr(failure, "layer_value", None) is not None:
        return _load("AC102")  # a layer among the outputs of a Model is a layer that was not called
    for ancestor in kind.__mro__:
        code = FAILURES.get(ancestor.__name__)
        if code is not None:
            return _load(code)
    raise LookupError(f"no rule explains {kind.__name__}")


def lookup(code_or_name: str) -> type[Rule]:
    """The rule with this code or name, in any case.

    Raises:
        LookupError: there is none.
    """
    return _load(lookup_code(code_or_name))


def lookup_code(code_or_name: str) -> str:
    """The code of the rule with this code or name, in any case, without loading the rule.

    Raises:
        LookupError: there is none.
    """
    if code_or_name.upper() in RULES:
        return code_or_name.upper()
    for code, (name, _, _) in RULES.items():
        if name == code_or_name.lower():
            return code
    raise LookupError(f"no rule is called {code_or_name!r}")


def all_rules() -> list[type[Rule]]:
    """Every rule, in the order of their codes."""
    return [_load(code) for code in RULES]


def _load(code: str) -> type[Rule]:
    name = f"{__name__}.{RULES[code][2]}"
    if name not in sys.modules:
        __import__(name)
    for candidate in vars(sys.modules[name]).values():
        if isinstance(candidate, type) and vars(candidate).get("code") == code:
            return candidate
    raise LookupError(f"the module {name} has no rule {code}")
