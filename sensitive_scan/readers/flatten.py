"""Nested data as records of named values."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from sensitive_scan.readers.limits import MAX_DEPTH

Pair = tuple[str, str]
"""A field's name and one value."""

_MAX_PAIRS = 10_000
_MAX_CHARACTERS = 1 << 22
_MAX_POSITIONS = 1_000
_MAX_EXPONENT = 400


@dataclass(slots=True)
class _Container:
    """An open object or array: the name of its values, the record they go to, and whether it is that record."""

    is_array: bool
    name: str
    record: list[Pair]
    is_record: bool
    position: int = 0


class Flattener:
    """Parse events in, records out.

    A record is an object directly inside an array that is in no other record; its values are named by the dotted keys
    relative to it. So is an array inside an array, its values named ``#<position>``. What is in no record belongs to
    the document, which is a record that ends last.

    ``complete`` says whether the pairs that :meth:`feed` gave end a record; a very large one comes in parts.
    ``too_deep`` says whether values were named after an ancestor because of their depth. ``name`` is that of the value
    last fed, or the one that a value under the key last fed would have.
    """

    def __init__(self) -> None:
        self.complete = True
        self.too_deep = False
        self.name = ""
        self._open: list[_Container] = []
        self._key = ""
        self._excess = 0
        self._record_depth = 0
        self._characters = 0

    def feed(self, event: str, value: Any) -> list[Pair]:
        """Take one event of ijson's basic parser; the values of the record that it completes, if it does."""
        if event == "map_key":
            self._key = value
            self.name = self._open[-1].name if self._excess else self._name(self._open[-1])
        elif event in {"start_map", "start_array"}:
            self._enter(is_array=event == "start_array")
        elif event in {"end_map", "end_array"}:
            return self._leave()
        else:
            return self._scalar(literal(value))
        return []

    def rest(self) -> list[list[Pair]]:
        """The values of all records that are still open."""
        records = [container.record for container in reversed(self._open) if container.is_record]
        self._open.clear()
        return [record for record in records if record]

    def _enter(self, *, is_array: bool) -> None:
        if len(self._open) >= MAX_DEPTH:
            self._excess += 1
            self.too_deep = True
            return
        parent = self._open[-1] if self._open else None
        if parent is None or (parent.is_array and not self._record_depth):
            self._open.append(_Container(is_array, "", [], is_record=True))
            if parent and not is_array:
                self._record_depth = len(self._open)
        else:
            self._open.append(_Container(is_array, self._name(parent), parent.record, is_record=False))

    def _leave(self) -> list[Pair]:
        if self._excess:
            self._excess -= 1
            return []
        if len(self._open) == self._record_depth:
            self._record_depth = 0
        container = self._open.pop()
        self.complete = True
        return container.record if container.is_record else []

    def _scalar(self, text: str) -> list[Pair]:
        self.complete = True
        if not self._open or (len(self._open) == 1 and self._open[0].is_array):
            self.name = ""
            return [("", text)]
        container = self._open[-1]
        name = self.name = container.name if self._excess else self._name(container)
        container.record.append((name, text))
        self._characters += len(name) + len(text)
        if len(container.record) < _MAX_PAIRS and self._characters < _MAX_CHARACTERS:
            return []
        pairs = container.record.copy()
        container.record.clear()
        self._characters = 0
        self.complete = False
        return pairs

    def _name(self, container: _Container) -> str:
        if not container.is_array:
            return f"{container.name}.{self._key}" if container.name else self._key
        if not container.is_record:
            return container.name
        container.position += 1
        return f"#{container.position - 1}" if container.position <= _MAX_POSITIONS else ""


def literal(value: Any) -> str:
    """The text of a JSON scalar: numbers with their digits and without exponent, null as the empty string."""
    if isinstance(value, str):
        return value
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    return decimal_text(value) if isinstance(value, Decimal) else str(value)


def decimal_text(value: Decimal) -> str:
    """The digits of a number without exponent, and without the fraction of a whole number."""
    if not value.is_finite() or abs(value.adjusted()) > _MAX_EXPONENT:
        return str(value)
    text = format(value, "f")
    whole, _, fraction = text.partition(".")
    return text if fraction.strip("0") else whole
