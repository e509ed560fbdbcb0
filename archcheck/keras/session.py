"""What Keras itself remembers during a program: settings, the names it has given out, the models that were made."""

from __future__ import annotations

from archcheck.interpreter.values import Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from archcheck.graph.tensor import Node
    from archcheck.interpreter.machine import Interpreter

__all__ = ["Session", "add_node", "session_of", "snake_case"]


class Session(Value):
    """The state of Keras in one run.

    Attributes:
        version: the target version, 2 or 3.
        floatx, data_format, dtype_policy: Keras's global settings; an interpreter `Unknown` once they aren't known.
        uids: how often each automatic name was given.
        models: the models that the program made, in order.
        nodes: the calls that certainly happen outside of layers, in order.
        layer_calls, known_calls: how many calls of layers there were, and of how many the output shape is known.
        custom_objects: whether the program may have given Keras names of its own for activations, losses, ...
        tracing: how many calls of user-defined layers are active: inside, tensors are the backend's.
    """

    def __init__(self, version: int = 3) -> None:
        self.version = version
        self.floatx: Any = "float32"
        self.data_format: Any = "channels_last"
        self.dtype_policy: Any = None
        self.uids: dict[str, int] = {}
        self.models: list[Any] = []
        self.nodes: list[Node] = []
        self.layer_calls = 0
        self.known_calls = 0
        self.tracing = 0
        self.custom_objects = False
        self.values: dict[Any, Any] = {}

    def automatic_name(self, class_name: str) -> str:
        """The name that Keras gives the next object of a class: "conv2d", then "conv2d_1". Source: keras.src.utils.naming."""
        prefix = snake_case(class_name)
        count = self.uids.get(prefix, 0)
        self.uids[prefix] = count + 1
        return f"{prefix}_{count}" if count else prefix

    def input_name(self) -> str:
        """The name of the next Input without one: "input_layer", "input_layer_1"; in Keras 2 "input_1", "input_2"."""
        if self.version == 3:
            return self.automatic_name("InputLayer")
        self.uids["input"] = self.uids.get("input", 0) + 1
        return f"input_{self.uids['input']}"


def session_of(run: Interpreter) -> Session:
    """The Keras session of a run."""
    session = run.settings.get("keras")
    if session is None:
        session = run.settings["keras"] = Session()
    return session


def add_node(run: Interpreter, node: Node) -> None:
    """Note that the program adds a call to the graph."""
    run.events += 1
    session = session_of(run)
    if run.is_certain and not session.tracing and not run.silent:
        session.nodes.append(node)


def snake_case(name: str) -> str:
    """ "MaxPooling2D" -> "max_pooling2d", "PReLU" -> "p_re_lu". Source: keras.src.utils.naming, to_snake_case."""
    text = "".join(letter for letter in name if letter.isalnum() or letter == "_")
    parted = ""
    index = 0
    while index < len(text):  # a capital with small letters after it begins a word
        following = text[index + 1] if index + 1 < len(text) else ""
        if index and text[index].isupper() and following.islower():
            end = index + 1
            while end < len(text) and text[end].islower():
                end += 1
            parted += "_" + text[index:end]
            index = end
            if index < len(text):  # the letter that the pattern's first group would take
                parted += text[index]
                index += 1
                if index < len(text) and text[index].isupper() and index + 1 < len(text) and text[index + 1].islower():
                    continue
        else:
            parted += text[index]
            index += 1
    words = ""
    for before, letter in zip(" " + parted, parted):  # noqa: B905
        words += "_" + letter if before.islower() and letter.isupper() else letter
    return words.lower()
