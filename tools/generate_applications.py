"""Writes the tables of archcheck/keras/api/applications from the models that the installed keras builds.

    python tools/generate_applications.py            writes them
    python tools/generate_applications.py --check    writes nothing; exit status 1 if a file would be another
    python tools/generate_applications.py resnet     only this table, or these

Every builder of keras.applications is called some ten times (no weights are made): with and without its top, for
sizes given and open, with its preprocessing and without. What all calls share is the body; where they differ there are
sections.
archcheck/keras/api/applications/__init__.py says how a table is read. Run it after an upgrade of Keras, read the
difference, and commit it.
"""

from __future__ import annotations

import argparse
import importlib
import inspect
import os
import sys
import tempfile
import warnings
from pathlib import Path
from typing import Any

TARGET = Path(__file__).resolve().parent.parent / "archcheck" / "keras" / "api" / "applications"
_COMMAND = "python tools/generate_applications.py"
_UNWANTED = ("initializer", "regularizer", "constraint")
_PLACEHOLDERS = {"classes": 17, "classifier_activation": "softsign", "dropout": 0.37}
_OTHER_SIZES = (96, 97, 99)  # even and odd after every halving, also after the first convolution of NASNet

Row = tuple[str, str, dict[str, Any], tuple[int, ...]]
"""Name ("-" for one that Keras gives), class, arguments that aren't defaults, how many rows back each input is."""


def main() -> int:
    """The exit status: 1 if `--check` finds a difference."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true", help="compare, and write nothing")
    parser.add_argument("families", nargs="*", metavar="family", help="which tables; all by default")
    options = parser.parse_args()
    check = options.check
    with tempfile.TemporaryDirectory() as home:
        os.environ |= {"KERAS_HOME": home, "KERAS_BACKEND": "tensorflow", "TF_CPP_MIN_LOG_LEVEL": "3"}
        warnings.simplefilter("ignore")
        expected = generated_files(options.families)
    present = {
        path.name: path.read_text(encoding="utf-8") for path in TARGET.glob("*.py") if path.name != "__init__.py"
    }
    if options.families:
        present = {name: text for name, text in present.items() if name in expected}
    changed = sorted(name for name in expected | present if expected.get(name) != present.get(name))
    for name in changed:
        print(f"{'differs' if check else 'written' if name in expected else 'removed'}: {name}")
        if not check and name in expected:
            (TARGET / name).write_text(expected[name], encoding="utf-8")
        elif not check:
            (TARGET / name).unlink()
    return 1 if check and changed else 0


def generated_files(families: list[str]) -> dict[str, str]:
    """{file name: what belongs there}, one file for each module of Keras's own."""
    import keras

    builders: dict[str, dict[str, Any]] = {}
    for name in sorted(vars(keras.applications)):
        builder = getattr(keras.applications, name)
        if inspect.isfunction(builder):
            builders.setdefault(builder.__module__.rpartition(".")[2], {})[name] = builder
    files = {"index.py": _index(builders, keras.__version__)}
    for family, members in builders.items():
        if not families or family in families:
            files[f"{family}.py"] = _Table().write(family, members, keras.__version__)
    return files


def _index(builders: dict[str, dict[str, Any]], version: str) -> str:
    rows = "".join(f'    "{name}": "{family}",\n' for family, members in builders.items() for name in members)
    return (
        f'"""Which table knows a builder: written by `{_COMMAND}` from keras {version}."""\n\n'
        f"from __future__ import annotations\n\nFAMILIES = {{\n{rows}}}\n"
    )


class _Table:
    """One file: rows of configurations, and builders that refer to them by number."""

    def __init__(self) -> None:
        self.numbers: dict[str, int] = {}

    def write(self, family: str, members: dict[str, Any], version: str) -> str:
        entries = "".join(self._builder(name, builder) for name, builder in members.items())
        configs = "".join(f"    {text},\n" for text in self.numbers)
        return (
            f'"""{family} of keras.applications: written by `{_COMMAND}` from keras {version}."""\n\n'
            "from __future__ import annotations\n\n"
            "TYPE_CHECKING = False\nif TYPE_CHECKING:\n    from typing import Any\n\n"
            f"CONFIGS: tuple[tuple[str, dict[str, Any]], ...] = (\n{configs})\n\n"
            f"BUILDERS: dict[str, dict[str, Any]] = {{\n{entries}}}\n"
        )

    def _builder(self, name: str, builder: Any) -> str:
        lines = []
        facts = limits(builder)
        for key, value in {**facts, **sections(name, builder, facts["size"])}.items():
            if isinstance(value, list):
                text = "\n".join(self._line(row) for row in value)
                lines.append(f'        "{key}": """\\\n{text}\n""",\n' if text else f'        "{key}": "",\n')
            else:
                lines.append(f'        "{key}": {value!r},\n')
        return f'    "{name}": {{\n{"".join(lines)}    }},\n'

    def _line(self, row: Row) -> str:
        name, kind, config, inputs = row
        if "layers" in config:
            config = {"layers": "\n".join(self._line(inner) for inner in config["layers"])}
        text = repr((kind, config))
        number = self.numbers.setdefault(text, len(self.numbers))
        return f"{name} {number}" if inputs == (1,) else f"{name} {number} {','.join(map(str, inputs))}"


def limits(builder: Any) -> dict[str, Any]:
    """The default sizes of a builder's input, with and without its top, and the least that it takes."""
    size = _model(builder, {}).input_shape[1]
    flat_size = _model(builder, {"include_top": False}).input_shape[1]
    try:
        _model(builder, {"include_top": False, "input_shape": (1, 1, 3)})
    except ValueError as error:
        least = int(str(error).partition("at least ")[2].partition("x")[0])
    else:
        raise AssertionError("a size of 1 is taken")
    return {"size": size, "flat size": flat_size, "least": least}


def sections(name: str, builder: Any, size: int) -> dict[str, list[Row]]:
    """The rows of a model: what every call has ("body"), and what only some have."""
    accepts = inspect.signature(builder).parameters
    base = {"include_top": False, "input_shape": (size, size, 3)}
    bodies = {"pre": rows(builder, base), "pre other": rows(builder, {**base, "input_shape": (size, size, 1)})}
    bodies["pre imagenet"] = rows(builder, {**base, "weights": "imagenet"})
    if "include_preprocessing" in accepts:
        bodies["pre without"] = rows(builder, {**base, "include_preprocessing": False})
    tails = {
        "flat avg": rows(builder, {**base, "pooling": "avg"}),
        "flat max": rows(builder, {**base, "pooling": "max"}),
    }
    top = {key: value for key, value in _PLACEHOLDERS.items() if key in accepts}
    dropout = next((key for key in accepts if key.startswith("dropout")), None)
    if dropout is not None:
        top[dropout] = _PLACEHOLDERS["dropout"]
    whole = {"include_top": True, "input_shape": (size, size, 3)}
    tails["top"] = rows(builder, {**whole, **top})
    if dropout is not None:
        tails["top undropped"] = rows(builder, {**whole, **top, dropout: 0.0})
    tails["flat"] = bodies["pre"]
    body_and_head = _common_start(list(tails.values()))
    found = {key: value[len(body_and_head) :] for key, value in tails.items()}
    _mark_placeholders(found["top"])
    _mark_placeholders(found.get("top undropped", []))
    ends = {key: value[: len(value) - len(found["flat"])] for key, value in bodies.items()}
    body = _common_start([list(reversed(value)) for value in ends.values()])[::-1]
    head = {key: value[: len(value) - len(body)] for key, value in ends.items()}
    found |= {key: value for key, value in head.items() if key == "pre" or value != head["pre"]}
    start, end = len(head["pre"]), len(found["flat"])
    found["body"] = body = _compared(builder, base, body, start, end)
    open_size = rows(builder, {**base, "input_shape": (None, None, 3)})
    open_size = open_size[start : len(open_size) - end]
    if [row[0] for row in open_size] != [row[0] for row in body]:
        found["body open"] = _like(open_size, body)
    if "minimalistic" in accepts:
        small = rows(builder, {**base, "minimalistic": True})
        small = small[start : len(small) - end]
        found["body minimalistic"] = _compared(builder, {**base, "minimalistic": True}, small, start, end)
        small = rows(builder, {**whole, **top, "minimalistic": True})
        found["top minimalistic"] = _mark_placeholders(small[start + len(found["body minimalistic"]) :])
    return found


def _mark_placeholders(tail: list[Row]) -> list[Row]:
    """Put the name of an argument in place of the odd value that was given for it."""
    for _, _, config, _ in tail:
        for key, value in config.items():
            for argument, sentinel in _PLACEHOLDERS.items():
                if value == sentinel:
                    config[key] = f"<{argument}>"
                elif value == (sentinel,):
                    config[key] = (f"<{argument}>",)
    return tail


def _common_start(lists: list[list[Row]]) -> list[Row]:
    common = 0
    while all(len(each) > common and each[common] == lists[0][common] for each in lists):
        common += 1
    return lists[0][:common]


def _compared(builder: Any, arguments: dict[str, Any], body: list[Row], start: int, end: int) -> list[Row]:
    """The body, with "<even ...>" for the padding of each row that another size of the input pads otherwise."""
    for size in _OTHER_SIZES:
        other = rows(builder, {**arguments, "input_shape": (size, size, 3)})
        other = other[start : len(other) - end]
        assert [row[0] for row in other] == [row[0] for row in body], "the graph depends on the size"
        pairs = zip(body, other, strict=True)
        body = [mine if mine == theirs else _evened(mine, theirs) for mine, theirs in pairs]
    return body


def _evened(mine: Row, theirs: Row) -> Row:
    name, kind, config, inputs = mine
    assert kind == "ZeroPadding2D", f"{name} depends on the size"
    if isinstance(config.get("padding"), str):
        return mine
    # As far as the kernel reaches from its centre on both sides of an odd size, one less before an even one.
    given = [row[2].get("padding", ((1, 1), (1, 1))) for row in (mine, theirs)]
    reach = max(side for padding in given for pair in padding for side in pair)
    return name, kind, {"padding": f"<even {reach}>"}, inputs


def _like(one: list[Row], other: list[Row]) -> list[Row]:
    """The rows of a model for an open size, with the padding that those of the same names have for a known one."""
    evens = {row[0]: row for row in other if isinstance(row[2].get("padding"), str) and "even" in row[2]["padding"]}
    return [(row[0], row[1], evens[row[0]][2], row[3]) if row[0] in evens else row for row in one]


def _model(builder: Any, arguments: dict[str, Any]) -> Any:
    """The model of a call, without values for its weights."""
    import keras
    from keras.src.backend.common.stateless_scope import StatelessScope
    from keras.src.utils import file_utils

    keras.backend.clear_session()
    kept = file_utils.get_file, keras.Model.load_weights
    file_utils.get_file = lambda *args, **kwargs: ""
    keras.Model.load_weights = lambda *args, **kwargs: None
    try:
        with StatelessScope(initialize_variables=False):
            return builder(**{"weights": None, **arguments})
    finally:
        file_utils.get_file, keras.Model.load_weights = kept


def rows(builder: Any, arguments: dict[str, Any]) -> list[Row]:
    """The calls of layers and ops in a model, in the order in which they were made."""
    node_module = importlib.import_module("keras.src.ops.node")
    operation_module = importlib.import_module("keras.src.ops.operation")
    made: list[Any] = []
    automatic: set[str] = set()
    initialise, auto_name = node_module.Node.__init__, operation_module.auto_name

    def recorded(node: Any, *args: Any, **kwargs: Any) -> None:
        initialise(node, *args, **kwargs)
        made.append(node)

    def named(prefix: str) -> str:
        name = auto_name(prefix)
        automatic.add(name)
        return name

    node_module.Node.__init__, operation_module.auto_name = recorded, named
    try:
        model = _model(builder, arguments)
    finally:
        node_module.Node.__init__, operation_module.auto_name = initialise, auto_name
    own = {id(node) for nodes in model._nodes_by_depth.values() for node in nodes}
    nodes = [node for node in made if id(node) in own and not node.is_input]
    number = {id(tensor): index for index, node in enumerate(nodes) for tensor in node.output_tensors}
    return [
        (
            *_described(node.operation, node, model, automatic),
            tuple(index - number.get(id(tensor), -1) for tensor in node.input_tensors),
        )
        for index, node in enumerate(nodes)
    ]


def _described(operation: Any, node: Any, model: Any, automatic: set[str]) -> tuple[str, str, dict[str, Any]]:
    import keras

    kind = type(operation).__name__
    if not isinstance(operation, keras.layers.Layer):
        operands = [None if keras.backend.is_keras_tensor(value) else value for value in node.arguments.args]
        assert not node.arguments.kwargs, kind
        return "-", "ops", {"op": keras.src.utils.naming.to_snake_case(kind), "operands": tuple(operands)}
    name = "-" if operation.name in automatic else operation.name
    if name.startswith(f"{model.name}_"):
        name = f"<name>{name[len(model.name) :]}"
    if kind == "Sequential":
        inner = [(*_described(layer, None, model, automatic), (1,)) for layer in operation.layers]
        return name, kind, {"layers": inner}
    return name, kind, _arguments(operation)


def _arguments(layer: Any) -> dict[str, Any]:
    """The arguments of a layer's constructor that aren't its defaults, without what changes no shape."""
    config = layer.get_config()
    found = {}
    for name, parameter in inspect.signature(type(layer).__init__).parameters.items():
        if name not in config or name in ("name", "dtype", "data_format") or any(word in name for word in _UNWANTED):
            continue
        value, default = _plain(config[name]), _plain(parameter.default)
        if name == "activation" and value == "linear" and default is None:
            continue
        if value != default and not (isinstance(value, tuple) and value == (default,) * len(value)):
            found[name] = value
    return found


def _plain(value: Any) -> Any:
    if hasattr(value, "tolist"):
        value = value.tolist()
    return tuple(map(_plain, value)) if isinstance(value, (list, tuple)) else value


if __name__ == "__main__":
    sys.exit(main())
