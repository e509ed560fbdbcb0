"""The settings of a configuration as expressions of Python: numbers, tuples, initializers, layers within layers."""

from __future__ import annotations

from archcheck.keras.api import load
from archcheck.keras.session import snake_case

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from archcheck.keras.api import Signature

__all__ = ["Expressions", "identifier", "is_from_keras"]

_PACKAGES = ("keras", "tf_keras", "tensorflow.keras", "tensorflow.python.keras")
_OBJECTS = ("initializers", "regularizers", "constraints", "losses", "metrics", "optimizers")
_NOT_ARGUMENTS = frozenset({"name", "batch_shape", "batch_input_shape", "build_input_shape"})


def identifier(name: str, taken: set[str]) -> str:
    """A name of Python that says what a layer's name says, and that nothing else has; it is taken then."""
    from keyword import iskeyword

    text = "".join(letter if letter.isascii() and (letter.isalnum() or letter == "_") else "_" for letter in name)[:60]
    text = text.strip("_") or "layer"
    if not text[0].isalpha() or iskeyword(text):
        text = f"layer_{text}"
    found, count = text, 1
    while found in taken:
        count += 1
        found = f"{text}_{count}"
    taken.add(found)
    return found


def is_from_keras(module: str) -> bool:
    """Whether a class that a configuration names is one of Keras's own; older files don't say where a class is from."""
    return not module or any(module == package or module.startswith(package + ".") for package in _PACKAGES)


class Expressions:
    """Writes settings as source text.

    Attributes:
        version: of Keras, 2 or 3.
        foreign: the names that stand for what the file can't tell, with the reason.
        taken: the names that are in use.
    """

    def __init__(self, version: int, write_layer: Callable[[dict[str, Any]], str]) -> None:
        self.version = version
        self.foreign: dict[str, str] = {}
        self.taken = {"keras", "layers", "ops", "tf", "model", "float", "slice"}
        self._write_layer = write_layer
        self._objects: dict[str, tuple[str, Signature]] = {}
        for module in _OBJECTS:
            for name, signature in load(version, module).CLASSES.items():
                self._objects.setdefault(name, (module, signature))

    def unknown(self, name: str, reason: str) -> str:
        """A name for something that isn't in the file."""
        found = identifier(name, self.taken)
        self.foreign[found] = reason
        return found

    def arguments(self, config: dict[str, Any], signature: Signature, further: tuple[str, ...] = ()) -> list[str]:
        """The keywords of a constructor call: the settings that its signature takes and that aren't its defaults."""
        defaults: dict[str, Any] = {
            parameter[0]: parameter[1] if len(parameter) > 1 else ...
            for parameter in signature
            if isinstance(parameter, tuple)
        }
        written = []
        for name, value in config.items():
            if name in _NOT_ARGUMENTS or not name.isidentifier():
                continue
            if name in defaults:
                if len(defaults) and _is_default(value, defaults[name]):
                    continue
            elif name not in further or value is None or (name in ("trainable", "autocast") and value is True):
                continue
            if name == "dtype":
                value = _dtype(value)
                if value in (None, "float32"):
                    continue
            written.append(f"{name}={self.value(value, name)}")
        return written

    def value(self, value: Any, name: str = "value") -> str:
        """One setting."""
        if value is None or isinstance(value, (bool, int)):
            return repr(value)
        if isinstance(value, float):
            return repr(value) if value == value and abs(value) != float("inf") else f'float("{value}")'
        if isinstance(value, (str, bytes)):
            return _text(value)
        if isinstance(value, (list, tuple)):
            if all(_is_plain(item) for item in value):
                return self._tuple(value)
            return f"[{', '.join(self.value(item, name) for item in value)}]"
        if isinstance(value, dict):
            return self._table(value, name)
        if isinstance(value, slice):
            return self._slice(value.start, value.stop, value.step)
        if value is Ellipsis:
            return "..."
        return self.unknown(name, f"{name} is a {type(value).__name__}, which the configuration doesn't show")

    def _tuple(self, value: Any) -> str:
        items = ", ".join(self.value(item) for item in value)
        return f"({items},)" if len(value) == 1 else f"({items})"

    def _table(self, value: dict[str, Any], name: str) -> str:
        kind = value.get("class_name")
        if not isinstance(kind, str) or ("config" not in value and kind[:2] != "__"):
            return "{" + ", ".join(f"{self.value(key)}: {self.value(item, name)}" for key, item in value.items()) + "}"
        config = value.get("config")
        table: dict[str, Any] = config if isinstance(config, dict) else {}
        if kind == "__slice__":
            return self._slice(table.get("start"), table.get("stop"), table.get("step"))
        if kind == "__ellipsis__":
            return "..."
        if kind == "__tuple__":
            items = value.get("items", table.get("value", ()))
            return (
                self._tuple(items)
                if all(map(_is_plain, items))
                else f"({', '.join(self.value(item, name) for item in items)},)"
            )
        if kind == "__lambda__":
            return self.unknown(name, "the code of a lambda is in the file, but is not read")
        if kind[:2] == "__":
            return self.unknown(name, "the values of an array are not read")
        if "Policy" in kind:
            return self.value(_dtype(value))
        module = str(value.get("module") or "")
        if not is_from_keras(module) and module != "builtins":
            return self.unknown(name, f"{kind} is a class of your own, whose code isn't in the file")
        layers = load(self.version, "layers")
        if kind in layers.INIT or kind in layers.ALIASES or "layers" in table:
            return self._write_layer(value)
        if kind in self._objects and is_from_keras(module):
            module, signature = self._objects[kind]
            return f"keras.{module}.{kind}({', '.join(self.arguments(table, signature))})"
        return self.unknown(name, f"{kind} isn't in the file")

    def _slice(self, start: Any, stop: Any, step: Any) -> str:
        return f"slice({self.value(start)}, {self.value(stop)}, {self.value(step)})"


def _dtype(value: Any) -> Any:
    """The name of a dtype or of a policy."""
    if isinstance(value, dict):
        config = value.get("config")
        return config.get("name") if isinstance(config, dict) else None
    return value if value is None or isinstance(value, str) else str(getattr(value, "name", value))


def _is_plain(item: Any) -> bool:
    return (
        item is None
        or isinstance(item, (bool, int, float, str))
        or (isinstance(item, (list, tuple)) and all(map(_is_plain, item)))
    )


def _is_default(value: Any, default: Any) -> bool:
    """Whether a setting says what the constructor would take without it."""
    if default is ...:
        return False
    if isinstance(value, list):
        value = tuple(value)
    if isinstance(value, dict):
        kind = value.get("class_name")
        return (
            isinstance(kind, str)
            and isinstance(default, str)
            and snake_case(kind) == default
            and _is_bare(value.get("config"))
        )
    if type(default) is int and isinstance(value, tuple) and value:
        return all(item == default for item in value)
    if default is None and (value == "linear" or value == "channels_last"):
        return True
    return bool(value == default) and type(value) in (type(default), int, float)


def _is_bare(config: Any) -> bool:
    return not config or all(setting is None or setting == 1.0 for setting in config.values())


def _text(value: str | bytes) -> str:
    """A text in double quotes, with everything that isn't plain escaped."""
    if isinstance(value, bytes):
        return repr(value)
    text = ascii(value)
    return '"' + text[1:-1].replace("\\'", "'").replace('"', '\\"') + '"' if text[0] == "'" else text
