"""What is open while a document is read: paragraphs, tables, captured text, alternatives."""

from __future__ import annotations

from dataclasses import dataclass, field

NORMAL, INSERTED, DELETED = 0, 1, 2
"""Whether a text is in the document as it was, as it is now, or both."""


@dataclass(slots=True)
class Paragraph:
    """An open paragraph: its texts with their states."""

    texts: list[str] = field(default_factory=list)
    states: list[int] = field(default_factory=list)
    size: int = 0

    def version(self, without: int) -> str:
        """The text without what is in one state."""
        return "".join([text for text, state in zip(self.texts, self.states, strict=True) if state != without])


@dataclass(slots=True)
class Capture:
    """The text of some element, in short."""

    name: str = ""
    size: int = 0
    texts: list[str] = field(default_factory=list)

    def text(self) -> str:
        """What was captured."""
        return "".join(self.texts).strip()


@dataclass(slots=True)
class Table:
    """An open table: its part, the row and the cell that are open."""

    part: str
    row: list[str] = field(default_factory=list)
    cell: list[str] | None = None
    size: int = 0
    value: str = ""


@dataclass(slots=True)
class Alternatives:
    """Several forms of the same content: what the earlier ones said, and where the present one began."""

    seen: set[int] = field(default_factory=set)
    paragraph: Paragraph | None = None
    start: int = 0
