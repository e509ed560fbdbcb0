"""Writes the tables of archcheck/keras/api from the installed keras, tf_keras and tensorflow.

    python tools/generate_api.py            writes them
    python tools/generate_api.py --check    writes nothing; exit status 1 if a file is not what would be written

Run it after an upgrade of one of the packages, read the difference, and commit it.
"""

from __future__ import annotations

import argparse
import importlib
import logging
import os
import sys
import tempfile
import warnings
from pathlib import Path

TARGET = Path(__file__).resolve().parent.parent / "archcheck" / "keras" / "api"


def main() -> int:
    """The exit status: 1 if `--check` finds a difference."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true", help="compare, and write nothing")
    check = parser.parse_args().check
    expected = generated_files()
    present = {
        str(path.relative_to(TARGET).as_posix()): path.read_text(encoding="utf-8")
        for path in TARGET.rglob("*.py")
        if path != TARGET / "__init__.py" and path.parent.name != "applications"  # those are generate_applications.py's
    }
    changed = sorted(name for name in expected | present if expected.get(name) != present.get(name))
    for name in changed:
        print(f"{'differs' if check else 'written' if name in expected else 'removed'}: {name}")
        if not check:
            _put(TARGET / name, expected.get(name))
    return 1 if check and changed else 0


def generated_files() -> dict[str, str]:
    """{path below archcheck/keras/api: what belongs there}."""
    # The classes are made with keywords old and new to see which they take, and Keras would speak up about each.
    warnings.simplefilter("ignore")
    logging.getLogger("tensorflow").setLevel(logging.ERROR)
    with tempfile.TemporaryDirectory() as home:
        # A developer's own ~/.keras/keras.json must not colour the tables, and importing Keras would create one.
        os.environ |= {"KERAS_HOME": home, "KERAS_BACKEND": "tensorflow", "TF_CPP_MIN_LOG_LEVEL": "3"}
        return _keras_files() | _tensorflow_files()


def _keras_files() -> dict[str, str]:
    from api_tables.keras_tables import keras_tables
    from api_tables.tf_namespace import tf_namespace_table
    from api_tables.writing import source

    files = {}
    for version, package in ((3, "keras"), (2, "tf_keras")):
        keras = importlib.import_module(package)
        origin = f"{package} {keras.__version__}"
        tables, space = keras_tables(version, keras)
        if version == 3:
            tables["tf_namespace"] = ("What tf.keras has beyond keras", tf_namespace_table(space))
        for name, (title, constants) in tables.items():
            files[f"keras{version}/{name}.py"] = source(title, origin, constants)
    return files


def _tensorflow_files() -> dict[str, str]:
    from api_tables.tensorflow_tables import tensorflow_tables
    from api_tables.writing import source

    tensorflow = importlib.import_module("tensorflow")
    origin = f"tensorflow {tensorflow.__version__}"
    tables = tensorflow_tables(tensorflow)
    return {f"{name}.py": source(title, origin, constants) for name, (title, constants) in tables.items()}


def _put(path: Path, text: str | None) -> None:
    if text is None:
        path.unlink()
    else:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    sys.exit(main())
