"""Fields of Word documents: what computes them, what they show, what a form knows of them (ECMA-376 part 1, 17.16)."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sensitive_scan.readers.documents.blocks import Capture
    from sensitive_scan.readers.documents.flow import Flow

_MAX_SPAN = 1_000
_MAX_FIELDS = 1_000
_MAX_INSTRUCTION = 1 << 12
_NAMED = re.compile(
    r"\s{0,9}(?:MERGEFIELD|DOCPROPERTY|DOCVARIABLE|SET|ASK)\s{1,9}(?:\"([^\"]{1,200})\"|([^\s\"]{1,200}))",
    re.IGNORECASE,
)
_HARMLESS = re.compile(r"_(?:Toc|Ref|Hlk)\d{1,12}\b|\\[*@#]\s{0,9}(?:\"[^\"]{0,50}\"|[^\s\"]{1,50})|\\[a-z]\b")
_ARGUMENT = re.compile(r"\S\s{1,99}\S")


@dataclass(slots=True)
class _Field:
    """A field of a document: what computes it, or what a form knows of it."""

    name: str = ""
    instruction: list[str] = field(default_factory=list)
    size: int = 0
    result: Capture | None = None
    choices: list[str] = field(default_factory=list)
    chosen: str = ""
    default: str = ""


class Fields:
    """The open fields, one in the other; at its end each tells its name and value."""

    def __init__(self, flow: Flow) -> None:
        self._flow = flow
        self._open: list[_Field] = []

    def mark(self, kind: str) -> None:
        """A character that begins a field, parts its instruction from its result, or ends it."""
        if kind == "begin":
            self._open.append(_Field())
            if len(self._open) > _MAX_FIELDS:
                del self._open[0]
        elif kind == "separate" and self._open and self._open[-1].result is None:
            self._open[-1].result = self._flow.open_capture()
        elif kind == "end":
            self.end()

    def start_simple(self, instruction: str) -> None:
        """A field whose instruction is an attribute."""
        self._open.append(_Field(instruction=[instruction], result=self._flow.open_capture()))

    def instruct(self, data: str) -> None:
        """A piece of the instruction of the innermost one."""
        if self._open and self._open[-1].size < _MAX_INSTRUCTION:
            self._open[-1].size += len(data)
            self._open[-1].instruction.append(data)

    def know(self, *, name: str = "", default: str = "", chosen: str = "", choice: str = "") -> None:
        """What a field of an old form is told by ``w:ffData`` (17.16.17)."""
        if self._open:
            now = self._open[-1]
            now.name = now.name or name
            now.default, now.chosen = now.default or default, now.chosen or chosen
            if choice and len(now.choices) < _MAX_FIELDS:
                now.choices.append(choice)

    def end(self) -> None:
        """The innermost field ends."""
        if not self._open:
            return
        now = self._open.pop()
        instruction = "".join(now.instruction)
        code = _HARMLESS.sub("", instruction).strip()
        if _ARGUMENT.search(code):
            self._flow.aside("field codes", code)
        if now.result:
            self._flow.close_capture(now.result)
        named = _NAMED.match(instruction)
        name = now.name or (named[1] or named[2] if named else "")
        if name:
            self._flow.field("form", name, self._value(now))

    def _value(self, now: _Field) -> str:
        for choice in now.choices:
            self._flow.aside("choices", choice)
        if now.choices:
            place = count(now.chosen or now.default or "0", 0)
            return now.choices[place] if place < len(now.choices) else ""
        return (now.result.text() if now.result else "") or now.default

    def finish(self) -> None:
        """No field goes on."""
        while self._open:
            self.end()


def count(text: str, least: int = 1) -> int:
    """A number of cells, or the like; odd ones are the least."""
    return max(least, min(int(text), _MAX_SPAN)) if re.fullmatch("[0-9]{1,9}", text) else least
