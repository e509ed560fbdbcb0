"""Write the pages of the rules from their classes.

Run `python tools/generate_docs.py` after a change to a rule, and `python tools/generate_docs.py --check` to see whether
docs/rules holds what the classes say.
"""

from __future__ import annotations

import os
import sys

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
sys.path.insert(0, ROOT)

from archcheck.rules import all_rules  # noqa: E402
from archcheck.rules.page import page  # noqa: E402

FOLDER = os.path.join(ROOT, "docs", "rules")
GROUPS = {
    "AC1": "Construction",
    "AC2": "Shapes",
    "AC3": "Graph",
    "AC4": "The training contract",
    "AC5": "Waste",
    "AC6": "Numbers and hazards",
    "AC7": "Shapes written down",
    "AC9": "The tool itself",
}


def pages() -> dict[str, str]:
    """Every file of docs/rules, by name."""
    files = {f"{rule.code}.md": page(rule) for rule in all_rules()}
    files["index.md"] = index()
    return files


def index() -> str:
    """The list of all rules, group by group."""
    lines = ["# Rules", "", "A rule is named by its code or by its name, wherever a rule is named."]
    for prefix, title in GROUPS.items():
        group = [rule for rule in all_rules() if rule.code.startswith(prefix)]
        if group:
            lines += [
                "",
                f"## {prefix}: {title}",
                "",
                "| code | name | severity | what it finds |",
                "| --- | --- | --- | --- |",
            ]
            lines += [
                f"| [{rule.code}]({rule.code}.md) | {rule.name} | {rule.severity} | {first_sentence(rule.__doc__)} |"
                for rule in group
            ]
    return "\n".join(lines) + "\n"


def first_sentence(page: str | None) -> str:
    """The first sentence of a docstring, on one line."""
    text = " ".join((page or "").strip().split("\n\n")[0].split())
    return text.replace("|", "\\|")


def main(arguments: list[str]) -> int:
    """Write the pages, or with `--check` say which are not up to date."""
    wanted = pages()
    found = {}
    if os.path.isdir(FOLDER):
        for name in os.listdir(FOLDER):
            with open(os.path.join(FOLDER, name), encoding="utf-8", newline="") as file:
                found[name] = file.read()
    stale = sorted(name for name in wanted.keys() | found.keys() if wanted.get(name) != found.get(name))
    if "--check" in arguments:
        for name in stale:
            print(f"docs/rules/{name} is not what the rules say; run python tools/generate_docs.py")
        return 1 if stale else 0
    os.makedirs(FOLDER, exist_ok=True)
    for name in stale:
        path = os.path.join(FOLDER, name)
        if name not in wanted:
            os.remove(path)
            continue
        with open(path, "w", encoding="utf-8", newline="\n") as file:
            file.write(wanted[name])
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
