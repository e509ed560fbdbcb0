"""The rule about branches whose sizes are open: they meet for some sizes of the input and not for others."""

from __future__ import annotations

from archcheck.finding import Note
from archcheck.rules.base import Rule
from archcheck.rules.branches import meeting_notes
from archcheck.shapes.shape import show

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from archcheck.finding import Finding
    from archcheck.keras.failures import MeetsForSome
    from archcheck.keras.refusal import Refusal

__all__ = ["SizeDependentMismatch"]


class SizeDependentMismatch(Rule):
    """Branches of open sizes (None) meet in a merge, and are alike for some sizes of the input only.

    A U-Net over `Input(shape=(None, None, 3))` halves its image on the way down and doubles it on the way up: what
    comes back is as large as what went in only if every halving was even. The finding names the sizes for which all
    merges meet.

    ## Why it is bad
    Keras builds the model, since it compares no size that it doesn't know. The first image of another size fails in
    the middle of `fit` or `predict`, with an error about the merge that names neither the image nor the sizes it may
    have.

    ## Fix safety
    No fix is offered: pad or crop the images to such a size, crop or resize before the merge, or give the size in the
    Input.

    ## Known limits
    Reported where both sizes depend on one and the same open size of an Input. Sizes of two Inputs are taken to be
    meant to agree; a number against an open size, and products of sizes, are not compared.

    ## References
    - <https://keras.io/api/layers/merging_layers/concatenate/>
    """

    code, name, severity, since = "AC215", "size-dependent-mismatch", "warning", "0.1"
    failures = ("MeetsForSome",)
    raises = False
    fails = """
from keras import Input, Model, layers

x = Input(shape=(None, None, 3))
down = layers.MaxPooling2D(2)(x)
up = layers.UpSampling2D(2)(layers.Conv2D(8, 3, padding="same")(down))
output = layers.concatenate([x, up])
model = Model(x, output)
"""
    builds = """
from keras import Input, Model, layers

x = Input(shape=(64, 64, 3))
down = layers.MaxPooling2D(2)(x)
up = layers.UpSampling2D(2)(layers.Conv2D(8, 3, padding="same")(down))
output = layers.concatenate([x, up])
model = Model(x, output)
"""

    def explain(self, refusal: Refusal) -> Finding:
        failure: MeetsForSome = refusal.failure  # type: ignore[assignment]
        shapes = " and ".join(show(shape) for shape in failure.shapes[:2])
        notes = meeting_notes(refusal, failure.shapes, failure.axes) if failure.shapes else []
        notes = notes or [Note(f"the shapes are {shapes}")]
        notes += [
            Note(f"here they meet when {_in_words(conditions)}", place.span) for place, conditions in failure.others[:6]
        ]
        return self.finding(
            refusal,
            f"the branches of this {failure.layer} meet only when {_in_words(failure.conditions)}",
            notes,
            help="pad or crop the images to such a size, or give the Input its size",
        )


def _in_words(conditions: Sequence[tuple[str, str]]) -> str:
    """What has to hold: `H and W are each a multiple of 16`."""
    names: dict[str, list[str]] = {}
    for name, numbers in conditions:
        names.setdefault(numbers, []).append(name)
    return " and ".join(
        f"{group[0]} is {numbers}" if len(group) == 1 else f"{' and '.join(group)} are each {numbers}"
        for numbers, group in names.items()
    )
