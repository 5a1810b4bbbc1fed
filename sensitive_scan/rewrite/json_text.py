"""JSON and JSON Lines rewritten: of the strings and numbers with a finding the characters change, all else stays."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Final

from sensitive_scan.readers.limits import MAX_RECORD_BYTES
from sensitive_scan.readers.window import whole_lines
from sensitive_scan.redaction import with_replaced
from sensitive_scan.rewrite import json_tokens
from sensitive_scan.rewrite.edits import NAMES, Walk
from sensitive_scan.rewrite.json_tokens import Reader, changed_string

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from sensitive_scan.pipeline.forms import CellPlace
    from sensitive_scan.readers.batch import Batch
    from sensitive_scan.readers.plain import PlainText
    from sensitive_scan.rewrite.copying import Copy
    from sensitive_scan.rewrite.edits import Edit, Edits, Hide
    from sensitive_scan.rewrite.json_tokens import Value

_BLOCK_BYTES: Final = 1 << 21
_WHOLE: Final = 0
"""The row of all values of a JSON text: equal texts under one name are treated alike, wherever they stand."""


class JsonPlaces:
    """Where values are: by the number of their line, if there are lines, and the code of their name."""

    def __init__(self, *, has_lines: bool) -> None:
        self._has_lines = has_lines
        self.codes: dict[str, int] = {}

    def enter(self, batch: Batch) -> None:
        """A batch comes, whose records have their numbers already."""

    def of(self, batch: Batch, cell: CellPlace) -> tuple[int, int]:
        """The row and column of a value."""
        column, row = cell
        code = self.codes.setdefault(batch.names[column], len(self.codes))
        if row is None:
            return NAMES, code
        return batch.rows[row] if self._has_lines else _WHOLE, code

    def digest(self, text: str, _start: int, _end: int) -> int:
        """A hash of the whole value, by which it is known among those of its name."""
        return hash(text)


def rewrite_json(text: PlainText, edits: Edits, places: JsonPlaces, hide: Hide, copy: Copy) -> int:
    """Write a JSON text with its edits made; how many were.

    Raises:
        ChangedError: the text is not what was scanned.
    """
    walk = Walk(edits)
    keys = _Keys(walk.of(NAMES), places, hide)
    values = _Values(walk.of(_WHOLE), places, hide)
    _rewritten(Reader(json_tokens.plain).values(json_tokens.tokens(text.window)), keys, values, copy)
    return keys.made() + values.made()


def rewrite_lines(text: PlainText, edits: Edits, places: JsonPlaces, hide: Hide, copy: Copy) -> int:
    """The same for JSON Lines."""
    walk = Walk(edits)
    keys = _Keys(walk.of(NAMES), places, hide)
    made = row = 0
    for _, line, _ in whole_lines(text.window, _BLOCK_BYTES, MAX_RECORD_BYTES):
        is_record = bool(line.decode("utf-8", "surrogateescape").strip())
        found = walk.of(row) if is_record else []
        row += is_record
        if not is_record or not (found or keys):
            copy.keep(line)
            continue
        values = _Values(found, places, hide)
        reader = Reader(json_tokens.exact)
        reader.begin_line()
        _rewritten(reader.values(json_tokens.tokens_of(line)), keys, values, copy)
        made += values.made()
    return made + keys.made()


def _rewritten(read: Iterable[Value], keys: _Keys, values: _Values, copy: Copy) -> None:
    kept: list[bytes] = []
    for value in read:
        new = (
            None if value.text is None else keys.changed(value) if value.siblings is not None else values.changed(value)
        )
        if new is None:
            kept.append(value.token)
            continue
        copy.keep(b"".join(kept))
        kept.clear()
        copy.change(value.token, new)
    copy.keep(b"".join(kept))


class _Values:
    """The edits of some values, found by name and text."""

    def __init__(self, edits: Sequence[Edit], places: JsonPlaces, hide: Hide) -> None:
        self._codes = places.codes
        self._hide = hide
        self._total = len(edits)
        self._edits: dict[tuple[int, int], list[Edit]] = {}
        for one in edits:
            self._edits.setdefault((one.column, one.digest), []).append(one)
        self._unmade = set(self._edits)

    def changed(self, value: Value) -> bytes | None:
        """The token to write instead, if something was found in a value."""
        code, text = self._codes.get(value.name), value.text or ""
        if code is None or (code, hash(text)) not in self._edits:
            return None
        self._unmade.discard((code, hash(text)))
        replaced = self._hide(text, self._edits[code, hash(text)])
        if value.token.startswith(b'"'):
            return changed_string(value.token, replaced)
        new = with_replaced(text, replaced)
        return json.dumps(new).encode() if new else b"null"

    def made(self) -> int:
        """How many edits were made."""
        return self._total - sum(len(self._edits[one]) for one in self._unmade)


class _Keys:
    """The edits of names: each is that of a path of keys, which stand in the text one by one."""

    def __init__(self, edits: Sequence[Edit], places: JsonPlaces, hide: Hide) -> None:
        self._hide = hide
        self._total = len(edits)
        self._unmade = set(edits)
        self._edits: dict[str, list[Edit]] = {}
        names = {code: name for name, code in places.codes.items()}
        for one in edits:
            for path in _paths(names[one.column]):
                if one.start < len(path):
                    self._edits.setdefault(path, []).append(one)

    def __bool__(self) -> bool:
        """Whether there is any."""
        return bool(self._total)

    def changed(self, value: Value) -> bytes | None:
        """The token to write instead, if something was found in a key; keys that become the same are numbered."""
        text, siblings = value.text or "", value.siblings
        first = len(value.name) - len(text)
        found = [one for one in self._edits.get(value.name, ()) if one.end > first]
        if not found or siblings is None:
            return None
        self._unmade.difference_update(found)
        end = len(value.name)
        inside = [one._replace(start=max(one.start, first) - first, end=min(one.end, end) - first) for one in found]
        replaced = self._hide(text, inside)
        new = with_replaced(text, replaced)
        siblings[new] += 1
        if siblings[new] > 1:
            replaced = [*replaced, (len(text), len(text), f" ({siblings[new]})")]
        return changed_string(value.token, replaced)

    def made(self) -> int:
        """How many edits were made."""
        return self._total - len(self._unmade)


def _paths(name: str) -> Iterator[str]:
    """The beginnings of a dotted name at which a key may end, since keys may have dots in them."""
    yield from (name[:at] for at, char in enumerate(name) if char == ".")
    yield name
