"""The generated tables of the Keras API: well formed, up to date, and true of the installed Keras."""

from __future__ import annotations

import ast
import importlib
import importlib.metadata
import importlib.util
import inspect
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from archcheck.keras.api import load

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")

ROOT = Path(__file__).resolve().parents[2]
API = ROOT / "archcheck" / "keras" / "api"
GENERATED = sorted(path for path in API.rglob("*.py") if path != API / "__init__.py" and "applications" != path.parent.name)
PACKAGES = {3: "keras", 2: "tf_keras"}

# (version of Keras, table, kind of entry, name, parameter, its entry)
FACTS = [
    (3, "layers", "INIT", "Conv2D", "strides", ("strides", (1, 1))),
    (3, "layers", "INIT", "Conv2D", "filters", ("filters",)),
    (3, "layers", "INIT", "Conv1D", "strides", ("strides", 1)),
    (3, "layers", "INIT", "Dense", "units", ("units",)),
    (3, "layers", "INIT", "Dense", "kernel_initializer", ("kernel_initializer", "glorot_uniform")),
    (3, "layers", "INIT", "MaxPooling2D", "pool_size", ("pool_size", (2, 2))),
    (3, "layers", "INIT", "LSTM", "return_sequences", ("return_sequences", False)),
    (3, "layers", "INIT", "BatchNormalization", "momentum", ("momentum", 0.99)),
    (3, "layers", "INIT", "Concatenate", "axis", ("axis", -1)),
    (3, "layers", "CALL", "LSTM", "initial_state", ("initial_state", None)),
    (3, "layers", "CALL", "MultiHeadAttention", "value", ("value",)),
    (3, "layers", "FUNCTIONS", "Input", "batch_size", ("batch_size", None)),
    (3, "layers", "FUNCTIONS", "concatenate", "axis", ("axis", -1)),
    (3, "ops", "SIGNATURES", "reshape", "newshape", ("newshape",)),
    (3, "ops", "SIGNATURES", "softmax", "axis", ("axis", -1)),
    (3, "optimizers", "CLASSES", "Adam", "learning_rate", ("learning_rate", 0.001)),
    (3, "losses", "CLASSES", "CategoricalCrossentropy", "from_logits", ("from_logits", False)),
    (3, "applications", "FUNCTIONS", "ResNet50", "classes", ("classes", 1000)),
    (3, "applications", "FUNCTIONS", "resnet50.preprocess_input", "x", ("x",)),
    (3, "utils", "FUNCTIONS", "to_categorical", "num_classes", ("num_classes", None)),
    (2, "layers", "INIT", "Conv2D", "strides", ("strides", (1, 1))),
    (2, "layers", "INIT", "Embedding", "input_length", ("input_length", None)),
    (2, "layers", "CALL", "GRU", "initial_state", ("initial_state", None)),
    (2, "backend", "FUNCTIONS", "int_shape", "x", ("x",)),
    (2, "optimizers", "CLASSES", "SGD", "momentum", ("momentum", 0.0)),
    (2, "preprocessing", "CLASSES", "image.ImageDataGenerator", "rescale", ("rescale", None)),
]

METHOD_FACTS = [
    (3, "models", "Model", "compile", 2, ("loss_weights", None)),
    (3, "models", "Model", "fit", 2, ("batch_size", None)),
    (3, "models", "Model", "predict", 0, ("x",)),
    (3, "models", "Sequential", "add", 0, ("layer",)),
    (2, "models", "Model", "compile", 2, ("metrics", None)),
    (2, "models", "Model", "fit", 3, ("epochs", 1)),
]


@pytest.fixture(scope="session", params=[3, 2], ids=["keras3", "keras2"])
def version(request: pytest.FixtureRequest) -> int:
    """A version of Keras."""
    number: int = request.param
    return number


def real_keras(version: int) -> Any:
    """The installed Keras of this version, where it is the one that the tables were written from."""
    name = PACKAGES[version]
    keras = pytest.importorskip(name)
    if keras.__version__ != load(version).VERSION:
        pytest.skip(f"the tables are of {name} {load(version).VERSION}, and {keras.__version__} is installed")
    return keras


def real_object(version: int, path: str) -> Any:
    """The value at a public path of the installed Keras."""
    value = real_keras(version)
    for name in filter(None, path.split(".")):
        value = getattr(value, name)
    return value


def parameter(signature: tuple[Any, ...], name: str) -> Any:
    """The entry of a parameter in a signature."""
    return next(entry for entry in signature if not isinstance(entry, str) and entry[0] == name)


def test_the_tables_are_what_the_tool_writes_today() -> None:
    """The committed tables are those that `python tools/generate_api.py` writes from the installed packages."""
    for name in ("keras", "tf_keras", "tensorflow"):
        if importlib.util.find_spec(name) is None:
            pytest.skip(f"{name} is not installed")
    installed = {version: importlib.metadata.version(name) for version, name in PACKAGES.items()}
    if installed != {version: load(version).VERSION for version in PACKAGES}:
        pytest.skip("the tables are of other versions of Keras than the installed ones")
    tool = [sys.executable, "tools/generate_api.py", "--check"]
    done = subprocess.run(tool, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("path", GENERATED, ids=lambda path: path.relative_to(API).as_posix())
def test_a_table_is_nothing_but_literals(path: Path) -> None:
    """A generated module says what wrote it, and neither imports nor computes anything when it is loaded."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    head = ast.get_docstring(tree) or ""
    assert "`python tools/generate_api.py`" in head
    for statement in tree.body[1:]:
        match statement:
            case ast.ImportFrom(module="__future__"):
                pass
            case ast.Assign(targets=[ast.Name(id="TYPE_CHECKING")], value=ast.Constant(value=False)):
                pass
            case ast.If(test=ast.Name(id="TYPE_CHECKING"), orelse=[]):
                pass
            case ast.AnnAssign(value=value) if value is not None:
                ast.literal_eval(value)
            case _:
                pytest.fail(f"line {statement.lineno} is not a table")


def signatures(value: object) -> list[tuple[Any, ...]]:
    """All signatures in a table, or in a table of tables."""
    if isinstance(value, dict):
        return [found for item in value.values() for found in signatures(item)]
    return [value] if isinstance(value, tuple) else []


def test_every_signature_is_well_formed(version: int) -> None:
    """A parameter is a name, or a name and a default; what takes any keyword comes last."""
    for path in (API / f"keras{version}").glob("*.py"):
        table = load(version, "" if path.stem == "__init__" else path.stem)
        for name, value in vars(table).items():
            if "Signature" not in str(vars(table).get("__annotations__", {}).get(name)):
                continue
            for signature in signatures(value):
                for entry in signature:
                    if isinstance(entry, str):
                        assert entry.startswith("*")
                    else:
                        assert len(entry) in (1, 2)
                        assert entry[0].isidentifier()
                keywords = [entry for entry in signature if isinstance(entry, str) and entry.startswith("**")]
                assert keywords in ([], list(signature[-1:]))


def test_a_table_is_loaded_once() -> None:
    """Loading a table a second time gives the same module, and an unknown table is an ImportError."""
    assert load(3, "layers") is load(3, "layers")
    assert load(3) is sys.modules["archcheck.keras.api.keras3"]
    with pytest.raises(ImportError):
        load(3, "no_such_table")


@pytest.mark.parametrize(("number", "table", "kind", "name", "argument", "expected"), FACTS)
def test_a_signature_is_that_of_real_keras(
    number: int, table: str, kind: str, name: str, argument: str, expected: tuple[Any, ...]
) -> None:
    """What is known of a parameter is in the table, and Python says the same of the real class or function."""
    assert parameter(getattr(load(number, table), kind)[name], argument) == expected
    real = real_object(number, f"{table}.{name}")
    if kind in ("INIT", "CLASSES"):
        real = real.__init__
    elif kind == "CALL":
        real = real.call
    default = inspect.signature(real).parameters[argument].default
    assert (default is inspect.Parameter.empty) is (len(expected) == 1)
    assert expected[1:] in ((), (default,))


@pytest.mark.parametrize(("number", "table", "cls", "method", "position", "expected"), METHOD_FACTS)
def test_a_method_takes_what_it_takes_in_real_keras(
    number: int, table: str, cls: str, method: str, position: int, expected: tuple[Any, ...]
) -> None:
    """Positions count: the third argument of compile is loss_weights in Keras 3 and metrics in Keras 2."""
    assert load(number, table).METHODS[cls][method][position] == expected
    real = list(inspect.signature(getattr(real_object(number, f"{table}.{cls}"), method)).parameters.values())
    assert real[position + 1].name == expected[0]


def test_every_public_layer_is_in_the_table(version: int) -> None:
    """Every public name in keras.layers is a class, another name of one, a function, or a submodule."""
    layers, keras = load(version, "layers"), real_keras(version)
    known = layers.INIT.keys() | layers.ALIASES.keys() | layers.FUNCTIONS.keys()
    for name in dir(keras.layers):
        value: Any = getattr(keras.layers, name)
        if name.startswith("_") or isinstance(value, ModuleType):
            continue
        assert name in known
        if inspect.isclass(value):
            canonical = layers.ALIASES.get(name, name)
            assert canonical == (value.__name__ if hasattr(keras.layers, value.__name__) else name)
            init: Any = inspect.getattr_static(value, "__init__")
            assert flat(layers.INIT[canonical]) == list(inspect.signature(init).parameters)[1:]


def flat(signature: tuple[Any, ...]) -> list[str]:
    """The names in a signature, without stars."""
    names = [entry.lstrip("*") if isinstance(entry, str) else entry[0] for entry in signature]
    return [name for name in names if name]


def test_every_op_is_in_the_table() -> None:
    """Every public function of keras.ops has its signature, under the names that Python gives its parameters."""
    keras = real_keras(3)
    for name in dir(keras.ops):
        value = getattr(keras.ops, name)
        if not name.startswith("_") and inspect.isfunction(value):
            assert flat(load(3, "ops").SIGNATURES[name]) == list(inspect.signature(value).parameters)


def test_every_listed_name_is_there(version: int) -> None:
    """Each name in each listed module can be had from real Keras, and each second path leads to the same object."""
    real_keras(version)
    for module, names in load(version).MODULES.items():
        for name in names:
            assert hasattr(real_object(version, module), name)
    for path, home in load(version, "paths").PATHS.items():
        assert real_object(version, path) is real_object(version, home)


@pytest.mark.parametrize("kind", ["activations", "constraints", "initializers", "losses", "optimizers", "regularizers"])
def test_every_identifier_is_accepted(version: int, kind: str) -> None:
    """What stands in the list of identifiers is an object to Keras's own get; a made-up name is not."""
    get = real_object(version, kind).get
    names = getattr(load(version, "identifiers"), kind.upper())
    assert names
    assert all(is_object(get, name) for name in names)
    assert not is_object(get, "no_such_identifier")


def is_object(get: Callable[[str], Any], name: str) -> bool:
    """Whether Keras has an object of this name; Keras 2 hands some unknown names back as they are."""
    try:
        return not isinstance(get(name), str)
    except ValueError:
        return False


def test_what_users_write_is_an_identifier(version: int) -> None:
    """The strings in everyday programs are known, and what they get wrong is not."""
    known = load(version, "identifiers")
    assert {"relu", "softmax", "tanh", "linear", "gelu"} <= set(known.ACTIVATIONS)
    assert {"mse", "categorical_crossentropy", "sparse_categorical_crossentropy"} <= set(known.LOSSES)
    assert {"accuracy", "acc", "mae", "AUC"} <= set(known.METRICS)
    assert {"adam", "sgd", "rmsprop"} <= set(known.OPTIMIZERS)
    assert {"he_normal", "glorot_uniform", "zeros"} <= set(known.INITIALIZERS)
    assert not {"Relu", "cross_entropy", "crossentropy_loss"} & {*known.ACTIVATIONS, *known.LOSSES}
    assert ("crossentropy" in known.METRICS) is (version == 2)


def test_further_keywords_are_those_that_keras_takes(version: int) -> None:
    """**kwargs takes name and input_shape everywhere, alpha in LeakyReLU, batch_input_shape in Keras 2 alone."""
    keras, keywords = real_keras(version), load(version, "layers").KEYWORDS
    assert {"name", "dtype", "trainable", "input_shape"} <= set(keywords["Dense"])
    assert ("batch_input_shape" in keywords["Dense"]) is (version == 2)
    if version == 3:
        assert "alpha" in keywords["LeakyReLU"]
        assert "input_length" in keywords["Embedding"]
    for name, wrong in {"Dense": "stride", "Conv2D": "stride", "LSTM": "nb_epoch"}.items():
        assert wrong not in keywords[name]
        with pytest.raises((TypeError, ValueError), match=wrong):
            getattr(keras.layers, name)(*(1, 1)[: 2 if name == "Conv2D" else 1], **{wrong: 1})


def test_tf_keras_namespace_is_what_tf_has_beyond_keras() -> None:
    """Old names such as backend.int_shape and Tokenizer are there in tf.keras, and not in keras."""
    extra, keras = load(3, "tf_namespace"), real_keras(3)
    tree = importlib.import_module("keras._tf_keras.keras")
    assert "int_shape" in extra.EXTRA_MODULES["backend"]
    assert extra.EXTRA_FUNCTIONS["backend.int_shape"] == (("x",),)
    assert extra.EXTRA_CLASSES["preprocessing.text.Tokenizer"][0] == ("num_words", None)
    assert extra.EXTRA_PATHS["losses.mse"] == "losses.mean_squared_error"
    assert hasattr(tree.backend, "int_shape")
    assert not hasattr(keras.backend, "int_shape")


def test_tensorflow_is_known_by_name() -> None:
    """Public modules of TensorFlow are listed with what is in them, and much used functions with their signatures."""
    names = importlib.import_module("archcheck.keras.api.tensorflow")
    signatures = importlib.import_module("archcheck.keras.api.tensorflow_signatures").SIGNATURES
    assert "reshape" in names.MODULES[""]
    assert "conv2d" in names.MODULES["nn"]
    assert "keras" in names.UNLISTED
    assert signatures["concat"] == (("values",), ("axis",), ("name", "concat"))
    assert signatures["data.Dataset.batch"][:2] == (("batch_size",), ("drop_remainder", False))
    assert signatures["data.Dataset.from_tensor_slices"][0] == ("tensors",)
    assert len((API / "tensorflow.py").read_bytes()) < 150_000
