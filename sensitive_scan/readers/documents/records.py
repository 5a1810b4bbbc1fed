"""Parts of documents that hold named values: properties, custom XML, whatever is not known better."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from sensitive_scan.readers.documents.package import attribute

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sensitive_scan.readers.documents.items import Item, Numbers
    from sensitive_scan.readers.documents.package import Attributes
    from sensitive_scan.readers.flatten import Pair

_MAX_PAIRS = 500
_MAX_TEXT = 1 << 18
_VALUES: Final = ("value", "val")
_TECHNICAL: Final = frozenset(("schemaLocation", "space", "type", "rsid", "fmtid", "pid", "paraId", "linkTarget"))


@dataclass(slots=True)
class _Element:
    label: str
    texts: list[str] = field(default_factory=list)
    size: int = 0
    has_children: bool = False


class Records:
    """Makes a record of each child of the root, or one of them all: values named by their elements or attributes."""

    def __init__(self, part: str, numbers: Numbers, *, is_one: bool = False) -> None:
        self._part = part
        self._numbers = numbers
        self._is_one = is_one
        self._open: list[_Element] = []
        self._pairs: list[Pair] = []
        self._items: list[Item] = []

    def start(self, name: str, attributes: Attributes) -> None:
        """An element begins; if it has a name, that names what is in it."""
        prefix, _, local = name.partition(":")
        label = attribute(attributes, "name")
        if prefix == "vt" and self._open:
            local = self._open[-1].label
        if self._open:
            self._open[-1].has_children = True
        self._open.append(_Element(label or local))
        if self._is_one:
            return
        value = next(filter(None, (attribute(attributes, key) for key in _VALUES)), "")
        if label and value:
            self._add(label, value)
            return
        for key, text in attributes.items():
            known = key.rpartition(" ")[2]
            if known not in _TECHNICAL:
                self._add(known, text)

    def text(self, data: str) -> None:
        """Text of the innermost element."""
        element = self._open[-1]
        element.texts.append(data)
        element.size += len(data)
        if element.size > _MAX_TEXT:
            self._say(element)

    def end(self, _name: str) -> None:
        """An element ends, and maybe a record."""
        element = self._open.pop()
        self._say(element)
        if len(self._open) == 1 and element.has_children and not self._is_one:
            self._flush()

    def _say(self, element: _Element) -> None:
        text = "".join(element.texts).strip()
        element.texts, element.size = [], 0
        if text:
            self._add(element.label, text)

    def _add(self, name: str, text: str) -> None:
        self._pairs.append((name, text))
        if len(self._pairs) >= _MAX_PAIRS:
            self._flush()

    def _flush(self) -> None:
        if self._pairs:
            pairs, self._pairs = self._pairs, []
            self._items.append(("record", self._part, self._numbers.take(self._part), pairs))

    def take(self) -> list[Item]:
        """The records that are complete."""
        items, self._items = self._items, []
        return items

    def finish(self) -> Iterator[Item]:
        """All that is left, whatever is open."""
        while self._open:
            self._say(self._open.pop())
        self._flush()
        yield from self.take()
