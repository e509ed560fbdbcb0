"""The page of a rule as Markdown, from its class: the docstring's sections with the examples between them."""

from __future__ import annotations

from inspect import cleandoc

TYPE_CHECKING = False
if TYPE_CHECKING:
    from archcheck.rules.base import Rule

__all__ = ["page", "sections"]

_SEVERITIES = {
    "error": "error: it fails in Keras",
    "warning": "warning: nothing raises, and it is not what was meant",
    "advice": "advice: not selected by default",
}


def sections(rule: type[Rule]) -> list[tuple[str, str]]:
    """(heading, text) in the order of the page; "What it does" comes first and has no heading in the docstring."""
    first, *rest = ("\n" + cleandoc(rule.__doc__ or "")).split("\n## ")
    result = [("What it does", first.strip())]
    for piece in rest:
        heading, _, text = piece.partition("\n")
        result.append((heading.strip(), text.strip()))
        if heading.strip() == "Why it is bad":
            pairs = [(rule.fails, rule.builds), *rule.also] if rule.fails else []
            for fails, builds in pairs[:1]:
                result.append(
                    (f"Example ({'fails' if rule.raises else 'not meant'})", f"```python\n{fails.strip()}\n```")
                )
                result.append(("Use instead (builds)", f"```python\n{builds.strip()}\n```"))
    return result


def page(rule: type[Rule]) -> str:
    """The whole page."""
    lines = [f"# {rule.code}: {rule.name}", "", f"Severity: {_SEVERITIES[rule.severity]}. Since {rule.since}."]
    for heading, text in sections(rule):
        lines += ["", f"## {heading}", "", text]
    return "\n".join(lines) + "\n"
