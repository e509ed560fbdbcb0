"""What every rule is: a class with a page, examples, a way to explain a refusal, and ways out of it."""

from __future__ import annotations

from archcheck.finding import Finding, KerasSays, Note

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import ClassVar

    from archcheck.finding import Applicability, Edit, Severity, Span
    from archcheck.graph.place import Place
    from archcheck.keras.refusal import Refusal

__all__ = ["Remedy", "Rule", "calls_that_led_to"]

_CALLS_SHOWN = 3


class Remedy:
    """A change that may make a finding go away: a candidate, until the fix engine has tried it.

    Attributes:
        applicability: "safe" keeps the meaning of the code as it was meant, "unsafe" changes the model,
        "display" is for reading only. message: what it does, as help shows it: 'padding="same" in both makes it
        32 x 32'. edits: the change to the source; empty where it is for reading only. is_last_resort: whether
        it is worth a word only where nothing better holds.
    """

    __slots__ = ("applicability", "edits", "is_last_resort", "message")

    def __init__(
        self, applicability: Applicability, message: str, edits: Sequence[Edit] = (), *, is_last_resort: bool = False
    ) -> None:
        self.applicability: Applicability = applicability
        self.message = message
        self.edits = _each_once(edits)
        self.is_last_resort = is_last_resort


class Rule:
    """One thing that can be wrong.

    A subclass's docstring is its page: what it does in the first paragraph, then the headings "Why it is bad",
    "Fix safety", "Known limits" and "References". The examples are programs of their own; the tests run them in
    real Keras.

    Attributes:
        code, name, severity: what a finding carries.
        since: the version of archcheck that has it first.
        failures: the class names of the failures that it explains.
        fails: a program on which it reports, at one place.
        builds: the same program without the mistake.
        also: further pairs of such programs.
        raises: whether Keras raises on `fails`; False for a model that builds and is not the one meant.
        target: the version of Keras that the examples are for.
    """

    code: ClassVar[str]
    name: ClassVar[str]
    severity: ClassVar[Severity] = "error"
    since: ClassVar[str] = "0.1"
    failures: ClassVar[tuple[str, ...]] = ()
    fails: ClassVar[str] = ""
    builds: ClassVar[str] = ""
    also: ClassVar[tuple[tuple[str, str], ...]] = ()
    raises: ClassVar[bool] = True
    target: ClassVar[int] = 3

    def explain(self, refusal: Refusal) -> Finding:
        """What is wrong, for a person."""
        raise NotImplementedError

    def remedies(self, refusal: Refusal) -> Iterator[Remedy]:
        """Changes that may make it right, the likeliest first."""
        return iter(())

    def finding(
        self,
        refusal: Refusal,
        message: str,
        notes: Sequence[Note] = (),
        help: str | None = None,
        keras: str | None = None,
        raises: str | None = None,
        keras2: str | None = None,
    ) -> Finding:
        """A finding of this rule where the refusal is, with the calls that led there.

        Args:
            refusal: what is refused, and where.
            message: one sentence, lower case, numbers first.
            notes: context, in the order in which it is to be read.
            help: what to do about it, where no fix says it better.
            keras: the first words that Keras 3 prints, "..." for what varies; None where they aren't known.
            keras2: those of Keras 2.
            raises: the exception, where it isn't the failure's own.
        """
        words = keras if refusal.version == 3 else keras2
        return self.at(
            refusal.place.span,
            message,
            [*notes, *_where_made(refusal), *calls_that_led_to(refusal.place)],
            help,
            None if words is None else KerasSays(raises or refusal.failure.raises, words),
        )

    def at(
        self,
        span: Span,
        message: str,
        notes: Sequence[Note] = (),
        help: str | None = None,
        keras: KerasSays | None = None,
    ) -> Finding:
        """A finding of this rule at any place."""
        return Finding(
            code=self.code,
            name=self.name,
            severity=self.severity,
            message=message,
            span=span,
            notes=list(notes),
            help=help,
            keras=keras,
        )


def _each_once(edits: Sequence[Edit]) -> list[Edit]:
    """Edits without those that say the same: a layer in a loop or a helper is changed once for all its calls."""
    kept = {(edit.span, edit.content): edit for edit in edits}
    return list(kept.values())


def _where_made(refusal: Refusal) -> list[Note]:
    """A note for the layer that refuses, where it was made on another row: in a Sequential, in `__init__`."""
    made = refusal.made
    if made is None or made.span.row == refusal.place.span.row:
        return []
    return [
        Note(
            f"this {refusal.callee} was made here",
            made.span,
            label="refuses" if made.source is refusal.place.source else "",
        )
    ]


def calls_that_led_to(place: Place) -> list[Note]:
    """A note for each call between the top of the file and a place, the innermost first."""
    notes: list[Note] = []
    via = place.via
    while via is not None and len(notes) < _CALLS_SHOWN:
        notes.append(Note(f"called by {_first_line(via.text)}", via.span))
        via = via.via
    if via is not None:
        notes.append(Note("called from further out"))
    return notes


def _first_line(text: str) -> str:
    line = text.split("\n")[0].rstrip()
    return line if line == text and len(line) <= 60 else line[:57].rstrip() + "..."
