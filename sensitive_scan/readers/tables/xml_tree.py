"""The elements of an XML file as they open and close, held until it is clear which of them are records."""

from __future__ import annotations

import html
from collections import Counter
from typing import TYPE_CHECKING, Any

from sensitive_scan.readers.limits import MAX_DEPTH
from sensitive_scan.readers.refusal import RefusedError
from sensitive_scan.readers.tables.xml_nodes import (
    Node,
    dotted,
    is_structure,
    local,
    pairs_of,
    records_in,
    repeated,
    row_cells,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

Thing = tuple[str, int, Any]
"""What is told: the kind (``record`` or ``row:`` and the table's name), a record's number, and the values."""

_MAX_HELD = 1 << 18
_NODE = 64
_MAX_REMARKS = 1 << 20
_MAX_WORD = 1_000
_MAX_NESTING = 100_000
_PLAIN_URI = ("http://", "https://", "urn:")
_MAX_URI_DIGITS = 8
_SHEETS = {"worksheet"}
_ENCLOSING = _SHEETS | {"table", "tgroup", "dataset"}


class TooDeepError(Exception):
    """Elements are nested so deeply that the parser itself would take too much memory."""


class Tree:
    """Takes the parser's events, gives records and rows.

    The outermost element in which others of one name occur more than once, each with several values, holds the
    records. That is known for the root when the second one ends, and for the elements below when the root ends or
    more is held than should be. ``remarks`` are comments, instructions and what a DTD says.
    """

    def __init__(self) -> None:
        self.remarks: list[str] = []
        self.is_too_deep = False
        self._open: list[Node] = []
        self._record_names: list[set[str]] = []
        self._out: list[Thing] = []
        self._row = 0
        self._excess = 0
        self._held = 0
        self._remarks_size = 0
        self._seen: Counter[str] = Counter()
        self._sheet = ""
        self._tables = 0

    def start(self, name: str, attributes: list[str]) -> None:
        """An element opens."""
        pairs = list(zip(attributes[::2], attributes[1::2], strict=True)) if attributes else []
        if len(self._open) >= MAX_DEPTH:
            self._start_too_deep(name, pairs)
            return
        node = Node(local(name), [(local(key), value) for key, value in pairs if not _is_namespace(key, value)])
        if node.name.lower() in _ENCLOSING:
            self._enter_table(node)
        self._open.append(node)
        self._record_names.append(set())
        self._grow(node, _NODE + sum(len(key) + len(value) for key, value in node.attributes))

    def _start_too_deep(self, name: str, pairs: list[tuple[str, str]]) -> None:
        self._excess += 1
        self.is_too_deep = True
        if self._excess > _MAX_NESTING:
            raise TooDeepError
        deepest = self._open[-1]
        deepest.content.append(" ")
        for key, value in pairs:
            deepest.attributes.append((f"{local(name)}.{local(key)}", value))
            self._grow(deepest, len(value) + _NODE)

    def _enter_table(self, node: Node) -> None:
        if node.name.lower() in _SHEETS:
            title = next((value for key, value in node.attributes if key.lower() == "name"), "")
            self._sheet = f"sheet {title}" if title else ""
        else:
            self._tables += 1

    def text(self, text: str) -> None:
        """Text in the innermost element."""
        node = self._open[-1]
        node.content.append(text)
        self._grow(node, len(text))

    def entity(self, name: str, is_parameter: bool) -> None:
        """A reference to an entity that an external DTD would declare; those of HTML are known."""
        if self._open and not is_parameter:
            self.text(html.unescape(f"&{name};"))

    def remark(self, *texts: str) -> None:
        """A comment or a processing instruction."""
        text = " ".join(texts).strip()
        if self._remarks_size < _MAX_REMARKS:
            self._remarks_size += len(text)
            self.remarks.append(text)
        else:
            self._out.append(("record", self._row, [("", text)]))

    def doctype(self, _name: str, system: str | None, public: str | None, _internal: bool) -> None:
        """A document type: what it points at is text."""
        self.remark(*filter(None, (public, system)))

    def default(self, _element: str, _attribute: str, _kind: str, value: str | None, _required: bool) -> None:
        """A declared attribute: its default is text once, not in every element."""
        if value:
            self.remark(value)

    def refuse_entity(self, *_: object) -> None:
        """An entity is declared."""
        problem = "declares entities, which are not expanded; it was not scanned from there on"
        raise RefusedError("limit", problem, "save it without a document type declaration")

    def end(self, _name: str) -> None:
        """The innermost element closes."""
        if self._excess:
            self._excess -= 1
            self._open[-1].content.append(" ")
            return
        node = self._open.pop()
        self._record_names.pop()
        if not self._open:
            self._give_all(node)
        elif not self._given(node):
            self._hold(node)

    def _given(self, node: Node) -> bool:
        """Whether a row or a record was given out, so that its element need not be held."""
        cells = row_cells(node)
        if cells is not None:
            self._out.append((f"row:{self._sheet or (self._tables and f'table {self._tables}') or ''}", 0, cells))
        elif node.name in self._record_names[-1]:
            self._give(pairs_of(node, "" if is_structure(node) else node.name))
        else:
            return False
        self._held -= node.size
        return True

    def _hold(self, node: Node) -> None:
        parent = self._open[-1]
        parent.content.append(node)
        parent.is_leaf = False
        parent.size += node.size
        if len(self._open) == 1 and is_structure(node):
            self._seen[node.name] += 1
            if self._seen[node.name] > 1:
                self._give_records(0, {node.name})

    def _give_records(self, depth: int, names: set[str]) -> None:
        """Take the elements of these names in an open element for records, those that are held and those to come."""
        parent = self._open[depth]
        self._record_names[depth] |= names
        for child in parent.children():
            if child.name in names:
                self._give(pairs_of(child, "" if is_structure(child) else child.name))
                self._held -= child.size
                parent.size -= child.size
        parent.content = [item for item in parent.content if isinstance(item, str) or item.name not in names]

    def _give(self, pairs: list[tuple[str, str]]) -> None:
        if pairs:
            self._out.append(("record", self._row, pairs))
            self._row += 1

    def _give_all(self, root: Node) -> None:
        records, document = records_in(root)
        for pairs in [*records, document]:
            self._give(pairs)
        self._held = 0

    def _grow(self, node: Node, size: int) -> None:
        node.size += size
        self._held += size
        if self._held > _MAX_HELD:
            self._make_room()

    def _make_room(self) -> None:
        """Give out what is held: as records, if elements repeat, and else as parts of the record that is open."""
        first = self._first_of_record()
        for depth, node in enumerate([] if first else self._open):
            names = repeated(node, is_root=True)
            if names:
                self._give_records(depth, names)
                break
        if self._held > _MAX_HELD // 2:
            self._give_open(first)

    def _first_of_record(self) -> int:
        """The depth of the open element that is a record, or of the root."""
        inside = (at for at in range(1, len(self._open)) if self._open[at].name in self._record_names[at - 1])
        return next(inside, 0)

    def _give_open(self, first: int) -> None:
        pairs = []
        name = ""
        begun = _begun_word(self._open[-1])
        for depth, node in enumerate(self._open):
            if depth > first:
                name = dotted(name, node.name)
            pairs.extend(pairs_of(node, name))
            node.attributes, node.content, node.size, node.is_leaf = [], [], 0, True
        if pairs:
            self._out.append(("record", self._row, pairs))
        self._held = 0
        if begun:
            self.text(begun)

    def drain(self) -> Iterator[Thing]:
        """What was completed since the last call."""
        out, self._out = self._out, []
        yield from out

    def finish(self) -> Iterator[Thing]:
        """What is left when the file ends, or its sound part does."""
        if self._open:
            self.text(" ")
            self._give_open(self._first_of_record())
        yield from self.drain()


def _begun_word(node: Node) -> str:
    """The end of an open element's text, taken out of it, if more of the same word may follow."""
    last = node.content[-1] if node.content else ""
    if not isinstance(last, str):
        return ""
    word = last[max(map(last.rfind, " \n\t")) + 1 :]
    if len(word) > _MAX_WORD:
        return ""
    node.content[-1] = last[: len(last) - len(word)]
    return word


def _is_namespace(key: str, value: str) -> bool:
    """Whether an attribute declares a namespace and nothing else."""
    is_declaration = key == "xmlns" or key.startswith("xmlns:")
    return is_declaration and value.startswith(_PLAIN_URI) and sum(map(str.isdigit, value)) < _MAX_URI_DIGITS
