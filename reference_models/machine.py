"""The machine under the model: what has to be set before Keras is imported, the devices, and what was chosen."""

from __future__ import annotations

import contextlib
import os
import platform
import sys
from collections.abc import Iterator

from reference_models.settings import Settings

__all__ = ["MachineError", "configure", "connect", "describe", "scope"]


class MachineError(Exception):
    """The machine cannot do what is asked: no such backend, too few devices; the text is one line for the user."""


def configure(settings: Settings) -> list[str]:
    """Set the environment that Keras and its backend read when they are imported; return what was chosen and why.

    Raises:
        MachineError: Keras is already imported in this process, with another backend.
    """
    loaded = sys.modules.get("keras")
    if loaded is not None and loaded.config.backend() != settings.backend:
        raise MachineError(
            f"Keras already runs with {loaded.config.backend()}: start a new process for {settings.backend}"
        )
    os.environ["KERAS_BACKEND"] = settings.backend
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
    # Without it CUDA's matrix products may differ from run to run.
    os.environ.setdefault("CUBLAS_WORKSPACE_CONFIG", ":4096:8")
    if settings.backend == "jax":
        _add_flag("XLA_FLAGS", "--xla_gpu_deterministic_ops=true")
        if settings.devices > 1:
            os.environ["JAX_NUM_CPU_DEVICES"] = str(settings.devices)
    notes = []
    if settings.form == "equivalent":
        notes.append(
            "form equivalent: pixels dropped once, before the branches; the seed's weights and losses, half the work"
        )
    else:
        notes.append("form seed: the model exactly as the seed wrote it")
        if settings.backend == "tensorflow":
            os.environ["TF_ENABLE_ONEDNN_OPTS"] = "0"
        if settings.backend != "jax":
            notes.append("oneDNN switched off: it crashes on this form on x86 CPUs (oneDNN 6035); slower, but safe")
    notes.append("loss computed from logits: probabilities would be clipped by JAX and PyTorch, and stop learning")
    return notes


def connect(settings: Settings, *, repeatable: bool = True) -> None:
    """Import Keras, and set what must be set in the process; `repeatable` also asks for the same result in every run.

    Raises:
        MachineError: the backend is not installed, or has too few devices.
    """
    try:
        import keras
    except ImportError as error:
        raise MachineError(f"Keras cannot start with {settings.backend}: {error}") from error
    # A file in the user's home directory may say otherwise, and the model is written for this.
    keras.config.set_image_data_format("channels_last")
    keras.config.set_floatx("float32")
    keras.config.set_dtype_policy(settings.precision)
    keras.utils.set_random_seed(settings.seed)
    if settings.backend == "tensorflow":
        import tensorflow as tf

        if repeatable:
            tf.config.experimental.enable_op_determinism()
    elif settings.backend == "torch":
        import torch

        torch.use_deterministic_algorithms(repeatable, warn_only=True)
        if settings.form == "seed":
            torch.backends.mkldnn.enabled = False  # PyTorch's name for oneDNN


@contextlib.contextmanager
def scope(settings: Settings) -> Iterator[list[str]]:
    """Give the scope to build and train in, with the names of the devices that share the batches.

    With fewer accelerators than asked for, the CPU is divided into virtual devices: right for a test, no faster.

    Raises:
        MachineError: there are some accelerators, but too few.
    """
    if settings.devices == 1:
        yield _default_device(settings.backend)
    elif settings.backend == "tensorflow":
        import tensorflow as tf

        names = _tensorflow_devices(settings.devices)
        with tf.distribute.MirroredStrategy(names).scope():
            yield names
    else:
        import keras

        names = keras.distribution.list_devices()
        if len(names) < settings.devices:
            raise MachineError(f"--devices {settings.devices}: JAX has {len(names)} ({', '.join(names)})")
        names = names[: settings.devices]
        keras.distribution.set_distribution(keras.distribution.DataParallel(devices=names))
        try:
            yield names
        finally:
            keras.distribution.set_distribution(None)


def describe(settings: Settings, devices: list[str]) -> dict[str, str]:
    """Return the versions and devices that a result depends on, for the history file."""
    import keras

    return {
        "python": platform.python_version(),
        "keras": keras.__version__,
        "backend": f"{settings.backend} {sys.modules[settings.backend].__version__}",
        "system": f"{platform.system()} {platform.machine()}, {os.cpu_count()} cores",
        "devices": ", ".join(devices),
    }


def _tensorflow_devices(count: int) -> list[str]:
    """Return the names of so many GPUs, or of as many virtual devices made out of the CPU where there is no GPU."""
    import tensorflow as tf

    gpus = tf.config.list_physical_devices("GPU")
    if gpus:
        if len(gpus) < count:
            raise MachineError(f"--devices {count}: TensorFlow has {len(gpus)} GPU")
        return [f"GPU:{number}" for number in range(count)]
    cpu = tf.config.list_physical_devices("CPU")[0]
    try:
        tf.config.set_logical_device_configuration(cpu, [tf.config.LogicalDeviceConfiguration()] * count)
    except RuntimeError as error:  # TensorFlow has already started, with the devices it has
        if len(tf.config.list_logical_devices("CPU")) < count:
            raise MachineError(f"--devices {count}: TensorFlow has already started with fewer") from error
    return [f"CPU:{number}" for number in range(count)]


def _default_device(backend: str) -> list[str]:
    """Return the name of the device that a backend computes on by itself."""
    if backend == "tensorflow":
        import tensorflow as tf

        gpus = tf.config.list_physical_devices("GPU")
        if not gpus:
            return ["CPU:0"]
        return [str(tf.config.experimental.get_device_details(gpus[0]).get("device_name", "GPU:0"))]
    if backend == "jax":
        import jax

        return [str(jax.devices()[0].device_kind)]
    import torch

    return [torch.cuda.get_device_name(0) if torch.cuda.is_available() else "cpu"]


def _add_flag(variable: str, flag: str) -> None:
    """Add a flag to an environment variable that holds several, unless it is there."""
    flags = os.environ.get(variable, "")
    if flag.partition("=")[0] not in flags:
        os.environ[variable] = f"{flags} {flag}".strip()
