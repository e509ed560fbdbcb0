"""The names in TensorFlow's public modules, and the signatures of what model code uses most."""

from __future__ import annotations

from typing import Any

from api_tables.keras_tables import Table


def tensorflow_tables(tensorflow: Any) -> dict[str, tuple[str, Table]]:
    """{table name: (its title, its constants)}."""
    return {}
