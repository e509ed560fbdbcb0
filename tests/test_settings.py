"""Settings: where they come from, which wins, and what is said of mistakes in them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archcheck.options import UsageError
from archcheck.settings import KEYS, Settings, load

HERE = Path(__file__).resolve().parents[1]


def write(folder: Path, text: str) -> str:
    """A pyproject.toml with these lines under [tool.archcheck]."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "pyproject.toml").write_text(f"[tool.archcheck]\n{text}\n")
    return str(folder)


def test_the_nearest_file_with_a_table_holds(tmp_path: Path) -> None:
    """A pyproject.toml without the table is passed over on the way up; one further in wins."""
    write(tmp_path, "target-keras = 2")
    (tmp_path / "inner" / "deep").mkdir(parents=True)
    (tmp_path / "inner" / "pyproject.toml").write_text("[project]\nname = 'x'\n")
    assert load(str(tmp_path / "inner" / "deep")).target_keras == 2
    write(tmp_path / "inner", "target-keras = 3")
    assert load(str(tmp_path / "inner" / "deep")).target_keras == 3
    assert load(str(tmp_path / "inner" / "deep"), {"isolated": True}).file is None


def test_the_command_line_wins(tmp_path: Path) -> None:
    """An option takes the place of its setting; --ignore and --extend-exclude add to it; --select replaces."""
    folder = write(tmp_path, 'target-keras = 2\nignore = ["AC1"]\nextend-exclude = ["a"]\noutput-format = "json"')
    options = {"target_keras": "3", "ignore": ["AC2"], "extend_exclude": ["b"], "output_format": ["concise"]}
    settings = load(folder, options)
    assert (settings.target_keras, settings.ignore, settings.extend_exclude) == (3, ("AC1", "AC2"), ("a", "b"))
    assert settings.output_format == ("concise",)
    assert load(folder, {"select": ["AC101"]}).selects("AC101", "layer-class-called-on-tensor", "error")


@pytest.mark.parametrize(
    ("values", "on", "off"),
    [
        ({}, ["AC201 error", "AC215 warning", "AC903 warning"], ["AC502 advice"]),
        ({"select": ("ALL",)}, ["AC201 error", "AC502 advice"], []),
        ({"select": ("AC5",)}, ["AC502 advice", "AC901 error"], ["AC201 error"]),
        ({"extend-select": ("AC502",)}, ["AC502 advice", "AC201 error"], ["AC503 advice"]),
        ({"ignore": ("AC2",)}, ["AC101 error"], ["AC201 error", "AC215 warning"]),
        ({"ignore": ("AC2",), "extend-select": ("AC201",)}, ["AC201 error"], ["AC202 error"]),
        ({"select": ("AC2",), "ignore": ("AC201",)}, ["AC202 error"], ["AC201 error"]),
        ({"select": ("AC201",), "ignore": ("AC201",)}, [], ["AC201 error"]),
        ({"ignore": ("ALL",)}, [], ["AC201 error", "AC215 warning"]),
        ({"select": ("the-name",)}, ["AC201 error"], ["AC502 advice"]),
        ({"ignore": ("AC901",)}, [], ["AC901 error"]),
    ],
)
def test_the_most_exact_selector_decides(values: dict[str, object], on: list[str], off: list[str]) -> None:
    """Errors and warnings are on and advice is off until selected; a longer selector beats a shorter one."""
    settings = Settings(values=values)
    for text in (*on, *off):
        code, severity = text.split()
        name = "the-name" if code == "AC201" else "another-name"
        assert settings.selects(code, name, severity) == (text in on), text  # type: ignore[arg-type]


def test_rules_are_off_in_the_files_that_a_glob_matches(tmp_path: Path) -> None:
    """A per-file-ignore holds for files below the settings file, "!" for those that don't match."""
    folder = write(tmp_path, '[tool.archcheck.per-file-ignores]\n"tests/*" = ["AC2"]\n"!keep.py" = ["AC101"]')
    settings = load(folder)
    assert settings.ignored_in(f"{folder}/tests/a.py") == ["AC2", "AC101"]
    assert settings.ignored_in(f"{folder}/keep.py") == []


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("selekt = []", "there is no setting selekt; did you mean select?"),
        ("target-keras = 4", "target-keras is 2 or 3, not 4"),
        ('select = "AC2"', "select is a list of texts, not 'AC2'"),
        (
            'select = ["AC2", "concatenate-mismatsh"]',
            "no rule concatenate-mismatsh; did you mean concatenate-mismatch?",
        ),
        ('ignore = ["E501"]', "there is no rule E501"),
        ("fix = 1", "fix is true or false, not 1"),
        ("jobs = -1", "jobs is a number from 0, not -1"),
        ('output-format = "jsn"', "there is no format jsn; did you mean json?"),
        ('output-format = "text"', "there is no format text"),
        ("per-file-ignores = []", "per-file-ignores is a table of globs"),
        ('per-file-ignores = {"a" = "AC1"}', "is a list of texts"),
        ("select = [", "not TOML"),
    ],
)
def test_a_mistake_is_told_in_one_line(tmp_path: Path, text: str, says: str) -> None:
    """Unknown keys and bad values say where they are, what is wrong, and what was meant."""
    with pytest.raises(UsageError) as caught:
        load(write(tmp_path, text))
    assert says in str(caught.value)
    assert str(caught.value).startswith(str(tmp_path / "pyproject.toml"))
    assert "\n" not in str(caught.value)


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-3, 9) | st.sampled_from(["AC2", "json", "x", ""]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(["a", "AC1"]), inner, max_size=2),
)


@given(st.sampled_from(sorted(KEYS)), VALUES)
def test_any_value_is_taken_or_refused(name: str, value: object) -> None:
    """Nothing that TOML can hold ends in another exception; what is taken, the JSON schema allows, and the reverse."""
    jsonschema = pytest.importorskip("jsonschema")
    from archcheck.settings import check_value
    from archcheck.settings_schema import schema

    try:
        check_value(KEYS[name], value, name)
        is_taken = True
    except UsageError:
        is_taken = False
    is_valid = jsonschema.Draft202012Validator(schema()).is_valid({name: value})
    assert is_taken <= is_valid
    if is_valid and KEYS[name].kind not in ("rules", "rules by glob"):
        assert is_taken


def test_the_published_schema_is_the_generated_one() -> None:
    """docs/settings.schema.json is up to date; `python -m archcheck.settings_schema` prints it."""
    from archcheck.settings_schema import schema

    assert json.loads((HERE / "docs" / "settings.schema.json").read_text()) == schema()


def test_every_setting_is_documented() -> None:
    """docs/settings.md has a row for each, with the sentence that describes it."""
    page = (HERE / "docs" / "settings.md").read_text()
    assert [name for name, key in KEYS.items() if f"| `{name}` |" not in page or key.doc not in page] == []


def test_tomllib_is_not_imported_for_a_file_without_settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Reading TOML costs 15 ms: it is done only where there is something for archcheck."""
    import sys

    (tmp_path / "pyproject.toml").write_text("[project]\n")
    monkeypatch.setitem(sys.modules, "tomllib", None)
    assert load(str(tmp_path)).file is None
