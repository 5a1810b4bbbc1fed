"""JSON and JSON Lines rewritten: of the strings and numbers with a finding the characters change, all else stays."""

from __future__ import annotations

import json
import re
from collections import Counter
from hashlib import blake2b
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
_KEPT: Final = 1 << 14
"""How many tokens that stay wait to be written at once."""
_DOT: Final = re.compile(r"\.")
_DIGEST_BYTES: Final = 16
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
        if new is not None or len(kept) >= _KEPT:
            copy.keep(b"".join(kept))
            kept.clear()
        if new is not None:
            copy.change(value.token, new)
    copy.keep(b"".join(kept))


class _Values:
    """The edits of some values, found by name and text."""

    def __init__(self, edits: Sequence[Edit], places: JsonPlaces, hide: Hide) -> None:
        self._codes = places.codes
        self._hide = hide
        # equal texts have equal edits: as many of each as there are places where such a text stands
        self._edits: dict[tuple[int, int], Counter[Edit]] = {}
        for one in edits:
            self._edits.setdefault((one.column, one.digest), Counter())[one] += 1
        self._unmade = set(self._edits)
        self._total = len(edits)

    def changed(self, value: Value) -> bytes | None:
        """The token to write instead, if something was found in a value."""
        code, text = self._codes.get(value.name), value.text or ""
        if code is None or (code, hash(text)) not in self._edits:
            return None
        self._unmade.discard((code, hash(text)))
        replaced = self._hide(text, [*self._edits[code, hash(text)]])
        if value.token.startswith(b'"'):
            return changed_string(value.token, replaced)
        new = with_replaced(text, replaced)
        return json.dumps(new).encode() if new else b"null"

    def made(self) -> int:
        """How many edits were made."""
        return self._total - sum(self._edits[one].total() for one in self._unmade)


class _Keys:
    """The edits of names: each is that of a path of keys, which stand in the text one by one."""

    def __init__(self, edits: Sequence[Edit], places: JsonPlaces, hide: Hide) -> None:
        self._hide = hide
        self._total = len(edits)
        self._unmade = set(edits)
        self._edits: dict[bytes, list[Edit]] = {}
        names = {code: name for name, code in places.codes.items()}
        for one in self._unmade:
            for path in _paths(names[one.column], one.start):
                self._edits.setdefault(path, []).append(one)

    def __bool__(self) -> bool:
        """Whether there is any."""
        return bool(self._total)

    def changed(self, value: Value) -> bytes | None:
        """The token to write instead, if something was found in a key; keys that become the same are numbered."""
        text, siblings = value.text or "", value.siblings
        first = len(value.name) - len(text)
        found = [one for one in self._edits.get(_path(value.name), ()) if one.end > first]
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


def _paths(name: str, start: int) -> Iterator[bytes]:
    """The beginnings of a dotted name, longer than ``start``, at which a key may end, since keys may have dots in them.

    Each is told by its digest, made piece by piece: of a name full of dots the beginnings themselves would be endless.
    """
    digest, done = blake2b(digest_size=_DIGEST_BYTES), 0
    for end in [*(found.start() for found in _DOT.finditer(name, start + 1)), len(name)]:
        digest.update(_encoded(name[done:end]))
        done = end
        yield digest.digest()


def _path(name: str) -> bytes:
    return blake2b(_encoded(name), digest_size=_DIGEST_BYTES).digest()


def _encoded(name: str) -> bytes:
    return name.encode("utf-8", "surrogatepass")
