"""wrappers of Keras 3: written by `python tools/generate_api.py` from keras 3.15.1."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from archcheck.keras.api import Signature

CLASSES: dict[str, Signature] = {
    "SKLearnClassifier": (("model",), ("warm_start", False), ("model_kwargs", None), ("fit_kwargs", None)),
    "SKLearnRegressor": (("model",), ("warm_start", False), ("model_kwargs", None), ("fit_kwargs", None)),
    "SKLearnTransformer": (("model",), ("warm_start", False), ("model_kwargs", None), ("fit_kwargs", None)),
}
FUNCTIONS: dict[str, Signature] = {}
ALIASES: dict[str, str] = {}
BASES: dict[str, tuple[str, ...]] = {}
METHODS: dict[str, dict[str, Signature]] = {
    "SKLearnClassifier": {
        "decision_function": (("X",),),
        "fit": (("X",), ("y",), "**kwargs"),
        "predict": (("X",),),
        "set_fit_request": ("**kwargs",),
    },
    "SKLearnRegressor": {"fit": (("X",), ("y",), "**kwargs"), "predict": (("X",),), "set_fit_request": ("**kwargs",)},
    "SKLearnTransformer": {
        "fit": (("X",), ("y",), "**kwargs"),
        "predict": (("X",),),
        "set_fit_request": ("**kwargs",),
        "transform": (("X",),),
    },
}
PROPERTIES: dict[str, tuple[str, ...]] = {
    "SKLearnClassifier": ("epoch_",),
    "SKLearnRegressor": ("epoch_",),
    "SKLearnTransformer": ("epoch_",),
}
