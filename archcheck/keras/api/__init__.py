"""The public API of Keras as data: generated tables, a package per version, loaded one by one when asked for.

A *signature* is a tuple of parameters in order:

- `("filters",)` is required, `("strides", (1, 1))` has a default;
- `"*"` says that the parameters after it are keyword-only;
- `"*args"` takes any further positional arguments, `"**kwargs"` any further keywords, each under its own name.

`self` and `cls` are left out. A default is None, a bool, an int, a float, a str, or a tuple of these (lists are written
as tuples, dicts as tuples of pairs); `...` stands for a default that is no literal.

Tables of classes and functions share one form, whichever module of Keras they describe:

- `CLASSES` {name: signature of the constructor}; `layers` calls it `INIT`, and has `CALL` {name: signature of call};
- `FUNCTIONS` {name: signature}, for `ops` `SIGNATURES` instead;
- `ALIASES` {other name: the name that the tables use}, for classes;
- `BASES` {class: its ancestors in the same table, nearest first};
- `METHODS` {class: {method: signature}} and `PROPERTIES` {class: names}: what a class has that its `BASES` have not, or
  have with another signature (`layers`: only what `Layer` has not). Look in the class first, then along its `BASES`;
- `KEYWORDS` {class: names}: what the `**kwargs` of a constructor takes beside the parameters in its signature, found
  by trying. A class with `**kwargs` and no entry takes anything, or could not be made without more than Keras.

Names in submodules are dotted, relative to the module of the table: `optimizers.CLASSES["schedules.ExponentialDecay"]`.
What `keras` has at its top is in `toplevel`. `load(3, "paths").PATHS` leads from the further public paths of a class or
function to its home, "Model" to "models.Model". Attributes that a constructor sets on the instance are in no table.

`load(3, "tf_namespace")` holds what `tf.keras` has beyond `keras` (`EXTRA_FUNCTIONS["backend.int_shape"]`), under whole
paths. `archcheck.keras.api.tensorflow` and `tensorflow_signatures` describe `tf` itself; of its `UNLISTED` modules they
say nothing.
"""

from __future__ import annotations

import sys

TYPE_CHECKING = False  # what typing.TYPE_CHECKING is, without the 9 ms that importing typing takes
if TYPE_CHECKING:
    from types import EllipsisType, ModuleType
    from typing import TypeAlias

    Default: TypeAlias = "bool | int | float | str | EllipsisType | tuple[Default, ...] | None"
    Parameter: TypeAlias = "str | tuple[str] | tuple[str, Default]"
    Signature: TypeAlias = tuple[Parameter, ...]

__all__ = ["load"]


def load(version: int, module: str = "") -> ModuleType:
    """The tables of a module of Keras 2 or 3: `load(3, "layers").INIT`; without a module, the list of all modules.

    Raises:
        ImportError: there is no such table.

    """
    name = f"{__name__}.keras{version}.{module}" if module else f"{__name__}.keras{version}"
    loaded = sys.modules.get(name)
    if loaded is None:
        __import__(name)
        loaded = sys.modules[name]
    return loaded
