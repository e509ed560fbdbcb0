"""distribution of Keras 3: written by `python tools/generate_api.py` from keras 3.15.1."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from archcheck.keras.api import Signature

CLASSES: dict[str, Signature] = {
    "DataParallel": (("device_mesh", None), ("devices", None), ("auto_shard_dataset", True)),
    "DeviceMesh": (("shape",), ("axis_names",), ("devices", None)),
    "LayoutMap": (("device_mesh",),),
    "ModelParallel": ("*", ("layout_map", None), ("batch_dim_name", None), ("auto_shard_dataset", True), "**kwargs"),
    "TensorLayout": (("axes",), ("device_mesh", None)),
}
FUNCTIONS: dict[str, Signature] = {
    "distribute_tensor": (("tensor",), ("layout",)),
    "distribution": (),
    "get_device_count": (("device_type", None),),
    "initialize": (("job_addresses", None), ("num_processes", None), ("process_id", None)),
    "list_devices": (("device_type", None),),
    "set_distribution": (("value",),),
}
ALIASES: dict[str, str] = {}
BASES: dict[str, tuple[str, ...]] = {}
METHODS: dict[str, dict[str, Signature]] = {
    "DataParallel": {
        "distribute_dataset": (("dataset",),),
        "distribute_tf_dataset": (("dataset",),),
        "get_data_layout": (("data_shape",),),
        "get_tensor_layout": (("path",),),
        "get_variable_layout": (("variable",),),
        "scope": (),
    },
    "ModelParallel": {
        "distribute_dataset": (("dataset",),),
        "distribute_tf_dataset": (("dataset",),),
        "get_data_layout": (("data_shape",),),
        "get_tensor_layout": (("path",),),
        "get_variable_layout": (("variable",),),
        "scope": (),
    },
}
PROPERTIES: dict[str, tuple[str, ...]] = {
    "DataParallel": (
        "auto_shard_dataset",
        "batch_dim_name",
        "data_shard_id",
        "device_mesh",
        "num_model_replicas",
        "num_processes",
    ),
    "DeviceMesh": ("axis_names", "backend_mesh", "devices", "shape"),
    "LayoutMap": ("device_mesh",),
    "ModelParallel": (
        "auto_shard_dataset",
        "batch_dim_name",
        "data_shard_id",
        "device_mesh",
        "num_model_replicas",
        "num_processes",
    ),
    "TensorLayout": ("axes", "backend_layout", "device_mesh"),
}
