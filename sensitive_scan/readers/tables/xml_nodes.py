"""Elements of XML as named values: what of them is a record, a row, one text or a list.

Elements and attributes are named by their local names, joined with dots; a name that occurs again is a list, as in
nested JSON (``flatten.py``).
"""

from __future__ import annotations

import itertools
import re
from collections import Counter
from dataclasses import dataclass, field
from typing import cast

Pair = tuple[str, str]

_NAMES = {"name", "key", "label", "field", "column", "property", "fieldname"}
_VALUES = {"value", "data", "val", "v", "text", "string", "default"}
_ROWS, _CELLS = {"row", "tr", "table-row"}, {"cell", "td", "th", "c", "table-cell", "entry"}
_INLINE = {
    *("a", "abbr", "b", "big", "cite", "code", "del", "dfn", "em", "emphasis", "font", "hi", "i", "ins", "kbd", "link"),
    *("literal", "mark", "phrase", "q", "r", "ref", "s", "seg", "small", "span", "strong", "sub", "subscript", "sup"),
    *("superscript", "t", "tt", "u", "ulink", "var", "xref"),
}
_PARAGRAPHS = {"p", "para", "h", "title", "simpara"}
_NO_TEXT = {"styleid", "type", "index", "mergeacross", "mergedown", "style-name", "space", "autofitheight", "height"}
_LIKE_A_NAME = re.compile(r"(?:[^\W\d]|[ _.:/()#-]|\d(?!\d*\d{3})){1,60}")
_MAX_NAME, _MAX_DOTTED = 100, 300
_MAX_ROW_CELLS = 16_384
_MAX_PLUMBING, _FEW_DIGITS = 20, 5


@dataclass(slots=True)
class Node:
    """An element: its local name, its attributes, its texts and elements in their order, and how large all that is."""

    name: str
    attributes: list[Pair] = field(default_factory=list)
    content: list[str | Node] = field(default_factory=list)
    size: int = 0
    is_leaf: bool = True

    def children(self) -> list[Node]:
        """The elements in it."""
        return [] if self.is_leaf else [item for item in self.content if isinstance(item, Node)]

    def own_text(self) -> str:
        """Its text without that of its elements."""
        content = self.content if self.is_leaf else [item for item in self.content if isinstance(item, str)]
        return tidy("".join(cast("list[str]", content)))

    def whole_text(self) -> str:
        """Its text with that of all elements, as it is read."""
        pieces: list[str] = []
        waiting: list[str | Node] = [self]
        while waiting:
            item = waiting.pop()
            if isinstance(item, str):
                pieces.append(item)
                continue
            edge = [] if item.name.lower() in _INLINE or item is self else [" "]
            waiting.extend([*edge, *reversed(item.content), *edge])
        return re.sub(" {2,}", " ", tidy("".join(pieces)))


def tidy(text: str) -> str:
    """A text without blanks around; blanks of indentation are one."""
    text = text.strip()
    return re.sub(r"[ \t]*\n\s*", "\n", text) if "\n" in text else text


def local(name: str) -> str:
    """An element's or attribute's name without its prefix, cut if it is too long for a name."""
    return name.rpartition(":")[2][:_MAX_NAME]


def is_structure(node: Node) -> bool:
    """Whether an element is more than one value."""
    if node.is_leaf and not node.attributes:
        return False
    if _named_value(node):
        return False
    return bool(node.children()) or (bool(node.attributes) and not node.own_text())


def repeated(node: Node, *, is_root: bool = False) -> set[str]:
    """The names of the elements directly in it that are records: they occur more than once and hold several values."""
    if is_mixed(node):
        return set()
    children = node.children()
    counts = Counter(child.name for child in children if is_structure(child))
    names = {name for name, count in counts.items() if count > 1}
    if not names and is_root and len(children) > 1 and len({child.name for child in children}) == 1:
        return set() if any(map(_named_value, children)) else {children[0].name}
    return names


def is_mixed(node: Node) -> bool:
    """Whether an element is a paragraph: text, with elements that mark up parts of it."""
    if node.is_leaf:
        return False
    children = node.children()
    if node.name.lower() in _PARAGRAPHS:
        return True
    return bool(node.own_text()) and not any(_is_group(child) for child in children)


def _is_group(node: Node) -> bool:
    return not node.own_text() and len(node.children()) > 1 and node.name.lower() not in _INLINE


def row_cells(node: Node) -> list[str] | None:
    """The cells of an element that is a row of a table (SpreadsheetML 2003, HTML, CALS), or ``None``."""
    if node.is_leaf or node.name.lower() not in _ROWS:
        return None
    children = node.children()
    if any(child.name.lower() not in _CELLS for child in children):
        return None
    cells: list[str] = []
    for child in children:
        values = {name.lower(): value for name, value in child.attributes}
        if _NAMES & values.keys():
            return None
        index = values.get("index", "")
        if index.isdecimal() and len(cells) < int(index) <= _MAX_ROW_CELLS:
            cells.extend([""] * (int(index) - 1 - len(cells)))
        cells.append(_cell(child))
    return cells


def _cell(node: Node) -> str:
    parts = [child.whole_text() for child in node.children()]
    text = "\n".join(filter(None, parts)) if parts and not node.own_text() else node.whole_text()
    more = [value for name, value in _all_attributes(node) if not _is_layout(name, value)]
    return "\n".join(filter(None, [text, *more]))


def _is_layout(name: str, value: str) -> bool:
    return name.lower() in _NO_TEXT and len(value) <= _MAX_PLUMBING and sum(map(str.isdigit, value)) < _FEW_DIGITS


def _all_attributes(node: Node) -> list[Pair]:
    found: list[Pair] = []
    waiting = [node]
    while waiting:
        one = waiting.pop()
        found.extend(one.attributes)
        waiting.extend(reversed(one.children()))
    return found


def _named_value(node: Node) -> Pair | None:
    """The pair that an element stands for: ``<field name="x">v</field>``, or ``name`` and ``value`` in it."""
    if node.is_leaf and not node.attributes:
        return None
    children = node.children()
    values = {name.lower(): value for name, value in node.attributes}
    if children:
        return _pair_of_two(children) if len(children) == 2 and not values and not node.own_text() else None  # noqa: PLR2004
    name = next((value for key, value in values.items() if key in _NAMES), "")
    if not _LIKE_A_NAME.fullmatch(name):
        return None
    text = node.own_text() or next((value for key, value in values.items() if key in _VALUES), "")
    return (name, text) if text else None


def _pair_of_two(children: list[Node]) -> Pair | None:
    first, second = children
    if first.name.lower() not in _NAMES or second.name.lower() not in _VALUES:
        return None
    name = first.own_text()
    if first.attributes or second.attributes or second.children() or not _LIKE_A_NAME.fullmatch(name):
        return None
    text = second.own_text()
    return (name, text) if text else None


def dotted(prefix: str, name: str) -> str:
    """A name within another, whose beginning is left out when both are too long."""
    return f"{prefix}.{name}"[-_MAX_DOTTED:] if prefix else name


def pairs_of(node: Node, name: str, *, without: frozenset[int] = frozenset()) -> list[Pair]:
    """All values in an element that is called ``name``; elements whose ``id`` is in ``without`` are left out."""
    found: list[Pair] = []
    waiting: list[tuple[Node, str]] = [(node, name)]
    while waiting:
        one, called = waiting.pop()
        named = _named_value(one)
        if named:
            label, text = named
            found.append((dotted(called.rpartition(".")[0], label), text))
            found.extend(_others(one, called, named))
            continue
        found.extend((dotted(called, key), value) for key, value in one.attributes)
        if is_mixed(one):
            found.append((called, one.whole_text()))
            found.extend(_marked_up(one, called))
            continue
        found.append((called, one.own_text()))
        inner = [child for child in one.children() if id(child) not in without]
        groups = []
        for child, label in _labelled(inner):
            if child.is_leaf and not child.attributes:
                found.append((dotted(called, label), child.own_text()))
            else:
                groups.append((child, dotted(called, label)))
        waiting.extend(reversed(groups))
    return [(label, value) for label, value in found if value]


def _others(node: Node, called: str, named: Pair) -> list[Pair]:
    """The attributes of a named value that are neither its name nor its value."""
    return [(dotted(called, key), value) for key, value in node.attributes if value not in named]


def _marked_up(node: Node, called: str) -> list[Pair]:
    """What the text of a paragraph does not show: attributes in it, and elements that are no mere mark-up by name."""
    found: list[Pair] = []
    waiting = [(child, dotted(called, child.name)) for child in reversed(node.children())]
    while waiting:
        one, name = waiting.pop()
        found.extend((dotted(name, key), value) for key, value in one.attributes)
        if not one.children() and one.name.lower() not in _INLINE:
            found.append((name, one.own_text()))
        waiting.extend((child, dotted(name, child.name)) for child in reversed(one.children()))
    return found


def _labelled(children: list[Node]) -> list[tuple[Node, str]]:
    """Elements with their names; after a ``key`` (property lists) the next one has its text for a name."""
    if not any(child.name == "key" for child in children):
        return [(child, child.name) for child in children]
    labelled: list[tuple[Node, str]] = []
    label = ""
    for child, after in itertools.zip_longest(children, children[1:]):
        if after and not label and _is_key(child) and not _is_key(after):
            label = child.own_text()
        else:
            labelled.append((child, label or child.name))
            label = ""
    return labelled


def _is_key(node: Node) -> bool:
    return node.name == "key" and not node.content[1:] and bool(_LIKE_A_NAME.fullmatch(node.own_text()))


def records_in(root: Node) -> tuple[list[list[Pair]], list[Pair]]:
    """The records in an element that is in none, and what is in no record."""
    records: list[list[Pair]] = []
    taken: set[int] = set()
    waiting = [root]
    while waiting:
        node = waiting.pop()
        names = repeated(node, is_root=node is root)
        inner = [] if is_mixed(node) else node.children()
        for child in inner:
            if child.name in names:
                records.append(pairs_of(child, "" if is_structure(child) else child.name))
                taken.add(id(child))
        waiting.extend(reversed([child for child in inner if child.name not in names]))
    return records, pairs_of(root, "" if is_structure(root) else root.name, without=frozenset(taken))
