"""RTF documents (Rich Text Format specification 1.9.1): texts of all parts, tables, properties, pictures, objects."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sensitive_scan.model import Unscanned
from sensitive_scan.readers.documents import rtf_state as rtf
from sensitive_scan.readers.documents.html_table import Row, Table, table_parts
from sensitive_scan.readers.documents.rtf_files import Files
from sensitive_scan.readers.documents.rtf_tokens import Token, tokens
from sensitive_scan.readers.gathered import Gathered

if TYPE_CHECKING:
    from sensitive_scan.readers.upload import Parts, Upload

_MAX_GROUPS = 10_000
_MAX_TEXT, _MAX_LABEL, _MAX_FONTS, _MAX_CELLS = 1 << 18, 100, 10_000, 16_384
_WIDE = 1 << 16


def parts(upload: Upload) -> Parts:
    """The text, tables and files of a document."""
    reader = _Reader(upload)
    for token in tokens(upload.file):
        reader.take(token)
        if reader.has_things:
            yield from reader.things()
    reader.end()
    yield from reader.things()
    yield from reader.gathered.rest()
    for problem in reader.problems:
        yield Unscanned("", problem, "save it anew with the program that made it and scan it again")


class _Reader:
    """The state of a document that is read."""

    def __init__(self, upload: Upload) -> None:
        self.gathered = Gathered(upload)
        self.problems: dict[str, None] = {}
        self.has_things = False
        self._upload = upload
        self._state = rtf.State()
        self._groups: list[rtf.State] = []
        self._excess = 0
        self._codec = "cp1252"
        self._fonts: dict[int, str] = {}
        self._bytes = bytearray()
        self._skip = 0
        self._texts: dict[str, list[str]] = {}
        self._sizes: dict[str, int] = {}
        self._label = ""
        self._property = ""
        self._files = Files()
        self._table: Table | None = None
        self._table_count = 0
        self._given: list[tuple[Table, list[Row], bool]] = []
        self._cells: list[str] = []
        self._in_table = False

    def take(self, token: Token) -> None:
        """One token more."""
        if token.kind == "text":
            self._take_bytes(token)
            return
        if self._bytes:
            self._decode()
        if token.kind == "open":
            self._open()
        elif token.kind == "close":
            self._close()
        elif token.kind == "bin":
            self._add_binary(token.data.hex().encode())
        elif token.kind == "symbol" and self._skip:
            self._skip -= 1
        elif token.kind == "symbol":
            self._symbol(token.data)
        else:
            self._word(token.data, token.number)

    def _take_bytes(self, token: Token) -> None:
        data = token.data
        if self._state.destination in rtf.BINARY:
            self._add_binary(data)
        elif self._skip:
            taken = min(self._skip, len(data))
            self._skip -= taken
            self._bytes += data[taken:]
        else:
            self._bytes += data

    def _decode(self) -> None:
        codec = self._fonts.get(self._state.font, self._codec)
        text = self._bytes.decode(codec, "replace")
        self._bytes.clear()
        self._text(text)

    def _text(self, text: str) -> None:
        state = self._state
        if state.destination in rtf.SKIPPED and rtf.is_digits(text):
            return
        part = "styles" if state.destination in rtf.SKIPPED else state.part
        if not part and (state.hidden or state.deleted):
            part = "hidden" if state.hidden else "deleted"
        self._texts.setdefault(part, []).append(text)
        self._sizes[part] = self._sizes.get(part, 0) + len(text)
        if self._sizes[part] > _MAX_TEXT:
            self._end_paragraph(part)

    def _open(self) -> None:
        self._skip = 0
        if len(self._groups) >= _MAX_GROUPS:
            self._excess += 1
            self.problems["has too many groups in each other; the innermost were scanned as one"] = None
            return
        self._groups.append(self._state)
        self._state = self._state.copy()

    def _close(self) -> None:
        self._skip = 0
        if self._excess:
            self._excess -= 1
            return
        inner = self._state
        self._state = self._groups.pop() if self._groups else rtf.State()
        if inner.destination != self._state.destination:
            self._end_destination(inner)

    def _end_destination(self, inner: rtf.State) -> None:
        if inner.destination in rtf.BINARY:
            self._files.end(is_object=inner.destination == b"objdata")
            self.has_things = True
        elif inner.destination in rtf.PROPERTIES:
            text = self._taken(inner.part).strip()
            name = inner.destination.decode("ascii")
            if name in {"propname", "sn", "ffname"}:
                self._property = text
            elif name in {"staticval", "sv", "ffdeftext"} and self._property:
                self.gathered.record("properties", [(self._property, text)])
                return
            self.gathered.record("properties", [(name, text)])
        elif inner.part:
            self._end_paragraph(inner.part)

    def _symbol(self, symbol: bytes) -> None:
        if symbol in rtf.BREAKS:
            self._break()
        elif symbol in rtf.SYMBOLS:
            self._text(rtf.SYMBOLS[symbol])

    def _word(self, word: bytes, number: int | None) -> None:
        state = self._state
        if word == b"u" and number is not None:
            code = number + _WIDE if number < 0 else number
            self._text(chr(code) if 0 <= code < _WIDE else "\ufffd")
            self._skip = state.unicode_skip
        elif word in rtf.CHARACTERS:
            self._text(rtf.CHARACTERS[word])
        elif word in rtf.BREAKS:
            self._break()
        elif word in {b"cell", b"row", b"pard", b"intbl", b"trowd"}:
            self._table_word(word)
        elif word in rtf.PARTS:
            state.destination, state.part = word, rtf.PARTS[word]
        elif word in rtf.PROPERTIES:
            state.destination, state.part = word, f"property {len(self._groups)}"
        elif word in rtf.SKIPPED or word in rtf.BINARY:
            state.destination = word
        else:
            self._format(word, number)

    def _format(self, word: bytes, number: int | None) -> None:
        state = self._state
        if word == b"f" and number is not None:
            state.font = number
        elif word == b"fcharset" and state.destination == b"fonttbl":
            codec = rtf.charset_codec(number or 0)
            if codec and len(self._fonts) < _MAX_FONTS:
                self._fonts[state.font] = codec
        elif word == b"uc":
            state.unicode_skip = max(0, min(number if number is not None else 1, 100))
        elif word == b"v":
            state.hidden = number != 0
        elif word == b"deleted":
            state.deleted = number != 0
        elif word == b"plain":
            state.hidden = state.deleted = False
        elif word == b"ansicpg":
            self._codec = rtf.page_codec(number or 0) or self._codec
        elif word in {b"mac", b"pc", b"pca"}:
            self._codec = {b"mac": "mac_roman", b"pc": "cp437", b"pca": "cp850"}[word]

    def _break(self) -> None:
        """A paragraph ends; in a table it is a line of its cell."""
        if self._state.part:
            self._end_paragraph(self._state.part)
        elif self._in_table:
            self._text("\n")
        else:
            self._end_paragraph("")

    def _taken(self, part: str) -> str:
        self._sizes[part] = 0
        text = "".join(self._texts.pop(part, ()))
        if text.isascii():
            return text
        # The halves of characters beyond 16 bits come one by one.
        return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")

    def _end_paragraph(self, part: str) -> None:
        text = self._taken(part).strip()
        if part:
            self.gathered.line(part, text)
            return
        for aside in ("hidden", "deleted"):
            self.gathered.line(aside, self._taken(aside).strip())
        if text and not self._in_table:
            self._end_table()
        if self._label and text:
            text, self._label = f"{self._label}\n{text}", ""
        if text.endswith(":") and len(text) <= _MAX_LABEL:
            self._label = text
        else:
            self.gathered.line("", text)
            self.has_things = True

    def _table_word(self, word: bytes) -> None:
        if self._state.part:
            if word == b"cell":
                self._text("\t")
            elif word == b"row":
                self._end_paragraph(self._state.part)
            return
        if word == b"cell":
            text = self._taken("").strip()
            if len(self._cells) < _MAX_CELLS:
                self._cells.append(text)
            else:
                self.gathered.line("", text)
        elif word == b"row":
            self._end_row()
        elif word == b"pard":
            self._in_table = False
        elif word == b"intbl":
            self._in_table = True

    def _end_row(self) -> None:
        if not self._cells:
            return
        if self._table is None:
            self._table_count += 1
            self._table = Table(self._table_count)
        cells, self._cells = self._cells, []
        self._table.row = Row(cells, [False] * len(cells))
        self._table.close_row()
        if self._table.is_full():
            self._given.append((self._table, self._table.taken(), False))
            self.has_things = True

    def _end_table(self) -> None:
        self._end_row()
        if self._table:
            self._given.append((self._table, self._table.taken(), True))
            self._table = None
            self.has_things = True

    def _add_binary(self, digits: bytes) -> None:
        if self._state.destination in rtf.BINARY and not self._files.add(digits):
            self.problems["holds a picture or object that is too large and was not scanned in full"] = None

    def end(self) -> None:
        """The document ends."""
        if self._bytes:
            self._decode()
        if self._groups:
            self.problems["ends too early"] = None
        for part in [*self._texts]:
            self._end_paragraph(part)
        for text in self._cells:
            self.gathered.line("", text)
        self._cells.clear()
        self._end_table()
        self.gathered.line("", self._label)

    def things(self) -> Parts:
        """Tables, files and lines of which there are enough."""
        self.has_things = False
        given, self._given = self._given, []
        for table, rows, is_whole in given:
            yield from table_parts(self._upload, table, rows, is_whole=is_whole)
        yield from self._files.parts(self._upload)
        yield from self.gathered.ready()
