"""What the pages of docs/ show is what happens."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from archcheck import check_source

DOCS = Path(__file__).resolve().parents[1] / "docs"
PAGES = ("tutorial", "python_api", "how_it_works", "adding_a_layer", "adding_a_rule", "fuzzing")


def test_the_tutorial() -> None:
    """The file of the first part fails as shown, and with the second part's line in place of its own, as told there."""
    text = (DOCS / "tutorial.md").read_text()
    block = "# block.py" + text.partition("# block.py")[2].partition("```")[0]
    [finding] = check_source(block, "block.py").findings
    place = f"block.py:{finding.span.row}:{finding.span.column}: error[{finding.code}]: {finding.message}"
    assert place in text
    assert finding.fix is not None
    assert finding.fix.applicability == "unsafe"
    assert [edit.content for edit in finding.fix.edits if "same" in edit.content]
    notes = " ".join(note.message for note in finding.notes)
    assert "64 -> 31" in notes
    assert "31 -> 29" in notes
    fixed = block.replace("(3, strides=2)", '(3, strides=2, padding="same")').replace(
        '"relu")(branch_c)', '"relu", padding="same")(branch_c)'
    )
    assert check_source(fixed).exit_code == 0
    [other] = check_source(fixed.replace("layers.Flatten()(output)", "layers.Flatten(output)")).findings
    assert other.code == "AC101"
    assert other.fix is not None
    assert other.fix.applicability == "safe"


@pytest.mark.parametrize("page", PAGES)
def test_paths_and_links_are_there(page: str) -> None:
    """Every file of the project that a page names, and every page that it links to."""
    text = (DOCS / f"{page}.md").read_text()
    for name in re.findall(r"`((?:archcheck|tests|tools)/[\w/.]+?)/?`", text):
        assert (DOCS.parent / name).exists(), name
    for link in re.findall(r"\]\(([\w/]+\.md)\)", text):
        assert (DOCS / link).exists(), link
