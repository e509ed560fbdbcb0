"""The models of keras.applications as data: generated tables, one for each module of Keras's own, loaded when needed.

`CONFIGS` has (class, arguments that aren't defaults). A builder is a dict of facts and sections: "size" and "flat
size" are what its input is by default with and without the top (None: open), "least" the smallest that it takes. A
section is a text with a line for each call of a layer, in the order in which Keras makes them:

    name  number of the configuration  which rows its inputs are: 1 the one before, 2 the one before that (left out: 1)

The name is "-" where Keras gives one ("conv2d_3"). The input of a section stands before its first row. A model is
"pre", "body", and "top" or "flat" (without top), "flat avg", "flat max" by pooling; the other sections take the place
of these:

- "pre other" for an input without three channels, "pre imagenet" with the weights, "pre without" without preprocessing;
- "body open" for an input of open size, "body minimalistic", "top minimalistic", "top undropped" without dropout.

Arguments in angle brackets: "<classes>", "<classifier_activation>", "<dropout>" are arguments of the builder, "<name>"
in a name is that of the model, and the padding "<even 1>" is what makes an even size odd before a kernel that reaches
by 1.
`("ops", {"op": ..., "operands": ...})` is a call of an op, with None for each input.
"""

from __future__ import annotations

import sys

from archcheck.keras.api.applications.index import FAMILIES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from types import ModuleType
    from typing import Any

__all__ = ["FAMILIES", "table"]


def table(builder: str) -> tuple[dict[str, Any], tuple[tuple[str, dict[str, Any]], ...]]:
    """The entry of a builder and the configurations that it refers to. Raises KeyError for another name."""
    name = f"{__name__}.{FAMILIES[builder]}"
    if name not in sys.modules:
        __import__(name)
    module: ModuleType = sys.modules[name]
    return module.BUILDERS[builder], module.CONFIGS
