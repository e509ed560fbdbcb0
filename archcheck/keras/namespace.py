"""The modules of Keras as a program sees them: every public name of the target version, and no other."""

from __future__ import annotations

import sys

from archcheck.interpreter.values import Builtin, Missing, ModuleValue, Unknown
from archcheck.keras.api import load
from archcheck.keras.failures import UnknownName
from archcheck.keras.functions import HANDLERS, MERGING_FORMS, input_function, merging_form
from archcheck.keras.layer import layer_class
from archcheck.keras.models import ModelClass, SequentialClass
from archcheck.keras.objects import KerasClass, KerasFunction
from archcheck.keras.opfunction import OpFunction
from archcheck.keras.session import session_of
from archcheck.keras.source_modules import SourceModule
from archcheck.keras.tensorflow_functions import BackendFunction
from archcheck.keras.tensors import refuse_at_node

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from archcheck.interpreter.machine import Interpreter

__all__ = ["KerasModule", "keras_module", "provide"]

_OPS = frozenset({"ops", "random", "activations", "ops.nn", "ops.image", "ops.linalg", "ops.numpy"})
_PRIVATE = ("src", "api", "_tf_keras", "legacy", "engine", "utils.generic_utils")


class KerasModule(ModuleValue):
    """One module of Keras.

    Attributes:
        path: relative to keras: "" or "layers" or "applications.resnet50".
        full: its name as the program writes it: "tensorflow.keras.layers".
        version: the Keras version that it is of.
        is_tensorflow: whether it is reached as tf.keras, which has some names more.
    """

    __slots__ = ("full", "is_tensorflow", "path", "version")

    def __init__(self, full: str, path: str, version: int, is_tensorflow: bool) -> None:
        super().__init__(full, {}, _Names(self))
        self.full = full
        self.path = path
        self.version = version
        self.is_tensorflow = is_tensorflow

    def attribute(self, run: Interpreter, name: str) -> Any:
        if name in self.names:
            return self.names[name]
        value = self.find(run, name)
        if value is None:
            raise Missing(name)
        self.names[name] = value
        return value

    def public_names(self) -> tuple[str, ...]:
        """Every public name in it."""
        names = load(self.version).MODULES.get(self.path, ())
        if self.is_tensorflow and self.version == 3:
            names = (*names, *load(3, "tf_namespace").EXTRA_MODULES.get(self.path, ()))
        return tuple(names)

    def find(self, run: Interpreter, name: str) -> Any:
        """The value of a name; None where the module does not have it."""
        if name == "__version__":
            return str(load(self.version).VERSION)
        if name == "src" and not self.path:
            return keras_module(run, f"{self.full}.src", "src", self.version, self.is_tensorflow)
        if name.startswith("_") or name in _PRIVATE:
            return Unknown(f"{self.full}.{name} is private")
        inner = f"{self.path}.{name}" if self.path else name
        if inner in load(self.version).MODULES or (
            self.is_tensorflow and self.version == 3 and inner in load(3, "tf_namespace").EXTRA_MODULES
        ):
            return KerasModule(f"{self.full}.{name}", inner, self.version, self.is_tensorflow)
        if name not in self.public_names():
            return None
        paths = load(self.version, "paths").PATHS
        return keras_value(run, paths.get(inner, inner), self.version)

    def missing(self, run: Interpreter, name: str, imported: bool) -> Any:
        """What the program gets for a name that isn't there: Keras, or Python for it, raises."""
        failure = UnknownName(module=self.full, name=name, names=self.public_names(), imported=imported)
        failure.raises = "ImportError" if imported else "AttributeError"
        return refuse_at_node(run, failure, self.full)


class _Names:
    """The fallback of a module: asked for a name by star imports and `from ... import`."""

    def __init__(self, module: KerasModule) -> None:
        self.module = module

    def __call__(self, name: str) -> Any:
        raise Missing(name)

    def names(self) -> tuple[str, ...]:
        """What `import *` binds."""
        return tuple(name for name in self.module.public_names() if not name.startswith("_"))

    def missing(self, run: Interpreter, name: str, imported: bool) -> Any:
        """`from module import name` without such a name."""
        return self.module.missing(run, name, imported)


def provide(run: Interpreter, name: str) -> Any:
    """The module of a dotted name that begins with keras or tf_keras. Raises Missing, or reports that there is none."""
    top, _, path = name.partition(".")
    version = 2 if top == "tf_keras" else session_of(run).version
    return keras_module(run, name, path, version, False)


def keras_module(run: Interpreter, full: str, path: str, version: int, is_tensorflow: bool) -> Any:
    """The module of Keras at a path relative to it."""
    path = path.removeprefix("api._v2.keras.").removeprefix("api.")
    first = path.partition(".")[0]
    if first == "src":
        return SourceModule(full, path.partition(".")[2], version)
    if first.startswith("_") or first in _PRIVATE:
        return ModuleValue(full, fallback=lambda attribute: Unknown(f"{full} is private"))
    known = load(version).MODULES
    extra = load(3, "tf_namespace").EXTRA_MODULES if is_tensorflow and version == 3 else {}
    if path in known or path in extra:
        return KerasModule(full, path, version, is_tensorflow)
    parent, _, last = path.rpartition(".")
    at = parent
    while at and at not in known and at not in extra:
        at, _, last = at.rpartition(".")
    names = known.get(at, ())
    if last in names:
        raise Missing(full)  # a class or function: `from keras.layers.Dense import ...` is the program's own affair
    failure = UnknownName(
        module=f"{full[: len(full) - len(path)]}{at}".rstrip("."), name=last, names=tuple(names), imported=True
    )
    failure.raises = "ModuleNotFoundError"
    refuse_at_node(run, failure, full)
    return ModuleValue(full, fallback=lambda attribute: Unknown(f"there is no module {full}"))


def keras_value(run: Interpreter, path: str, version: int) -> Any:
    """The class or function of Keras at a canonical path ("layers.Dense"); made once per run."""
    values = session_of(run).values
    key = (version, path)
    if key not in values:
        values[key] = _made(run, path, version)
    return values[key]


def _made(run: Interpreter, path: str, version: int) -> Any:
    module, _, name = path.rpartition(".")
    if path == "models.Model" or path == "models.Functional":
        return ModelClass(version)
    if path == "models.Sequential":
        return SequentialClass(version)
    handler = HANDLERS.get(path)
    if handler is not None:
        return Builtin(name, _lazy(handler))
    if module == "layers":
        return _layer_value(run, name, version)
    if module == "backend" and name in load(2, "backend").FUNCTIONS:
        return BackendFunction(name)
    if path.startswith("applications.") and version == session_of(run).version:
        from archcheck.keras.applications.builders import builder
        from archcheck.keras.applications.preprocessing import preprocessing

        application = builder(name) if module == "applications" else preprocessing(path)
        if application is not None:
            return application
    if module in _OPS:
        return OpFunction(path, name)
    try:
        table = load(version, module.partition(".")[0] if module else "toplevel")
    except ImportError:
        return Unknown(f"keras.{path} is not modelled")
    inside = path.partition(".")[2] if module else name
    aliases = getattr(table, "ALIASES", {})
    canonical = aliases.get(inside, inside)
    classes, functions = getattr(table, "CLASSES", {}), getattr(table, "FUNCTIONS", {})
    if canonical in classes:
        signature = classes[canonical]
        return KerasClass(f"{module}.{canonical}" if module else canonical, None if "*args" in signature else signature)
    if inside in functions:
        return KerasFunction(path, functions[inside])
    extra = load(3, "tf_namespace") if version == 3 else None
    if extra is not None and path in extra.EXTRA_FUNCTIONS:
        return KerasFunction(path, extra.EXTRA_FUNCTIONS[path])
    if extra is not None and path in extra.EXTRA_CLASSES:
        return KerasClass(path, extra.EXTRA_CLASSES[path])
    return Unknown(f"keras.{path} is not modelled")


def _layer_value(run: Interpreter, name: str, version: int) -> Any:
    table = load(version, "layers")
    if name == "Input":
        return Builtin(name, input_function)
    if name in MERGING_FORMS:
        return Builtin(name, merging_form(MERGING_FORMS[name]))
    canonical = table.ALIASES.get(name, name)
    if canonical in table.INIT:
        return (
            layer_class(run, canonical)
            if version == session_of(run).version
            else Unknown("a layer of another version of Keras")
        )
    if name in table.FUNCTIONS:
        return KerasFunction(f"layers.{name}", table.FUNCTIONS[name])
    return Unknown(f"keras.layers.{name} is not modelled")


def _lazy(handler: str) -> Any:
    """The function that a row of `HANDLERS` names, loaded when it is first called."""
    module, _, name = handler.partition(":")

    def call(run: Interpreter, arguments: Any) -> Any:
        if module not in sys.modules:
            __import__(module)
        return getattr(sys.modules[module], name)(run, arguments)

    return call
