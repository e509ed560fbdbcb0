"""`archcheck rules` lists the rules, `archcheck rule CODE` prints the page of one."""

from __future__ import annotations

from archcheck.commands.inspect import output
from archcheck.commands.output import write_somewhere
from archcheck.options import UsageError, nearest
from archcheck.rules import RULES, lookup, lookup_code

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, TextIO

    from archcheck.reports.style import Style
    from archcheck.rules.base import Rule

__all__ = ["run"]


def run(command: str, options: dict[str, Any], paths: list[str]) -> int:
    """Print the list or the pages."""
    name, path = output(options)
    if command == "rules":
        write_somewhere(path, lambda stream: _list(name, stream, options))
        return 0
    if not paths:
        raise UsageError("which rule? archcheck rule AC201; `archcheck rules` lists them")
    codes = [_code(text) for text in paths]
    write_somewhere(path, lambda stream: _pages(codes, name, stream, options))
    return 0


def _code(text: str) -> str:
    try:
        return lookup_code(text)
    except LookupError:
        near = nearest(text.lower(), [name for name, _, _ in RULES.values()]) or nearest(text.upper(), list(RULES))
        raise UsageError(f"there is no rule {text}" + (f"; did you mean {near}?" if near else "")) from None


def _list(format: str, stream: TextIO, options: dict[str, Any]) -> None:
    if format == "json":
        import json

        table = [{"code": code, "name": name, "severity": severity} for code, (name, severity, _) in RULES.items()]
        stream.write(json.dumps(table, indent=2) + "\n")
        return
    style = _style(stream, options)
    wide = max(len(name) for name, _, _ in RULES.values())
    for code, (name, severity, _) in RULES.items():
        stream.write(f"{style.bold}{code}{style.off}  {name:<{wide}}  {style.of(severity)}{severity}{style.off}\n")


def _pages(codes: list[str], format: str, stream: TextIO, options: dict[str, Any]) -> None:
    pages = [_page(code) for code in codes]
    if format == "json":
        import json

        stream.write(json.dumps(pages, indent=2) + "\n")
        return
    style = _style(stream, options)
    for number, page in enumerate(pages):
        if number:
            stream.write("\n")
        stream.write(_markdown(page, style))


def _page(code: str) -> dict[str, Any]:
    from inspect import cleandoc

    name, severity, _ = RULES[code]
    page: dict[str, Any] = {"code": code, "name": name, "severity": severity}
    try:
        rule: type[Rule] = lookup(code)
    except (LookupError, ImportError):
        return {**page, "since": None, "page": "", "fails": "", "builds": ""}
    return {
        **page,
        "since": rule.since,
        "page": cleandoc(rule.__doc__ or ""),
        "fails": rule.fails.strip(),
        "builds": rule.builds.strip(),
    }


def _markdown(page: dict[str, Any], style: Style) -> str:
    """A page for the terminal: headings bold, examples indented, the first paragraph first."""
    color = style.of(page["severity"])
    head = f"{color}{page['severity']}[{page['code']}]{style.off} {style.bold}{page['name']}{style.off}"
    what, _, rest = page["page"].partition("\n\n")
    pieces = [head, "", what] if what else [head]
    for title, code in (("Example (fails)", page["fails"]), ("Use instead (builds)", page["builds"])):
        if code:
            pieces += [
                "",
                f"{style.bold}{title}{style.off}",
                *("    " + line if line else "" for line in code.split("\n")),
            ]
    if rest:
        pieces.append("")
        pieces += [
            f"{style.bold}{line[3:]}{style.off}" if line.startswith("## ") else line for line in rest.split("\n")
        ]
    if page["since"]:
        pieces += ["", f"{style.faint}Since archcheck {page['since']}{style.off}"]
    return "\n".join(pieces) + "\n"


def _style(stream: TextIO, options: dict[str, Any]) -> Style:
    from archcheck.reports.style import style_for

    return style_for(stream, options.get("color", "auto"))
