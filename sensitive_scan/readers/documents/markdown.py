"""Markdown (CommonMark 0.31, GitHub Flavored Markdown): paragraphs whole, tables as tables, front matter as fields."""

from __future__ import annotations

import itertools
import re
from typing import TYPE_CHECKING
from urllib.parse import unquote

from sensitive_scan.readers import contents
from sensitive_scan.readers.gathered import Gathered
from sensitive_scan.readers.texts import Texts

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sensitive_scan.readers.upload import Parts, Upload

_FENCE = re.compile(r"\s{0,3}(`{3,}|~{3,})")
_EDGE = re.compile(r"\s{0,3}(?:#{1,6}(?:\s|$)|[-*+]\s|\d{1,9}[.)]\s|>|(?:[-*_]\s{0,3}){3,}$|\[[^\]\s]{1,60}\]:|<!--)")
_UNDERLINE = re.compile(r"\s{0,3}(?:=+|-+)\s{0,10}$")
_DELIMITERS = re.compile(r"\s{0,3}\|?\s{0,50}:?-+:?\s{0,50}(?:\|\s{0,50}:?-+:?\s{0,50}){0,200}\|?\s{0,50}$")
_CELL = re.compile(r"(?:[^|\\]|\\.?)*+")
_LINK = re.compile(r"\]\(\s{0,10}<?([^\s<>()]{1,2000})|<((?:https?|mailto|tel):[^\s<>]{1,2000})>")
_LABEL = re.compile(r"\s{0,3}(?:[-*+]\s+)?(?:\*\*|__)?[^\W\d_][^:*|]{0,60}:(?:\*\*|__)?\s+\S")
_FRONT = re.compile(r"(?:---|\+\+\+)\s*$")
_MAX_FRONT, _MAX_TEXT = 1 << 20, 1 << 16
_BATCH = 1024


def parts(upload: Upload) -> Parts:
    """Paragraphs, tables, code and link targets, and the front matter as a file of its own."""
    texts = Texts(upload)
    lines = iter(texts.lines())
    first = next(lines, "")
    if _FRONT.match(first):
        front, closed = _front_matter(lines)
        if closed:
            yield from upload.inside("\n".join(front).encode(), "front matter.yaml")
        else:
            lines = itertools.chain((first, *front), lines)
    else:
        lines = itertools.chain((first,), lines)
    gathered = Gathered(upload, texts.codec)
    for number, table in enumerate(_Blocks(gathered).tables(lines), start=1):
        names, rows = table
        first_row = 0
        while some := list(itertools.islice(rows, _BATCH)):
            yield from contents.table(upload, f"table {number}", some, names, first_row)
            first_row += len(some)
        if not first_row:
            yield from contents.table(upload, f"table {number}", [names], ())
        yield from gathered.ready()
    yield from gathered.rest()
    yield from texts.listed()


def _front_matter(lines: Iterator[str]) -> tuple[list[str], bool]:
    found: list[str] = []
    size = 0
    for line in lines:
        if _FRONT.match(line) or line.rstrip() == "...":
            return found, True
        found.append(line)
        size += len(line)
        if size > _MAX_FRONT:
            break
    return found, False


class _Blocks:
    """Lines in, blocks of text to ``gathered``, tables out."""

    def __init__(self, gathered: Gathered) -> None:
        self._gathered = gathered
        self._text: list[str] = []
        self._size = 0
        self._fence = ""
        self._after_table: str | None = None

    def tables(self, lines: Iterator[str]) -> Iterator[tuple[list[str], Iterator[list[str]]]]:
        """The names and the rows of each table; the rows are to be taken before the next table."""
        for line in lines:
            waiting: str | None = line
            while waiting is not None:
                if self._is_table(waiting):
                    names = _cells(self._text.pop())
                    self._end()
                    yield names, self._rows(lines)
                    waiting, self._after_table = self._after_table, None
                else:
                    self._line(waiting)
                    waiting = None
        self._end()

    def _is_table(self, line: str) -> bool:
        above = self._text[-1] if self._text else ""
        if self._fence or "|" not in above or not _DELIMITERS.match(line):
            return False
        return len(_cells(above)) == len(_cells(line))

    def _rows(self, lines: Iterator[str]) -> Iterator[list[str]]:
        for line in lines:
            if not line.strip() or _FENCE.match(line) or _EDGE.match(line):
                self._after_table = line
                return
            self._links(line)
            yield _cells(line)

    def _line(self, line: str) -> None:
        fence = _FENCE.match(line)
        if self._fence or fence:
            self._code(line, fence)
            return
        self._links(line)
        if not line.strip() or _EDGE.match(line) or _UNDERLINE.match(line):
            self._end()
        if not line.strip() or _UNDERLINE.match(line):
            return
        self._text.append(line)
        self._size += len(line)
        if self._size > _MAX_TEXT or line.startswith("#"):
            self._end()

    def _code(self, line: str, fence: re.Match[str] | None) -> None:
        self._end()
        if not self._fence and fence:
            self._fence = fence[1]
            self._gathered.line("", line[fence.end() :].strip())
        elif fence and fence[1].startswith(self._fence) and not line[fence.end() :].strip():
            self._fence = ""
        else:
            self._gathered.line("", line)

    def _end(self) -> None:
        """A block ends. Its lines are one text, those of labels keep their ends."""
        pieces: list[str] = []
        for line in self._text:
            is_apart = bool(_LABEL.match(line)) or line.endswith(("  ", "\\")) or "|" in line
            pieces.append(line.strip() + ("\n" if is_apart else " "))
        for at, line in enumerate(self._text[1:]):
            if _LABEL.match(line):
                pieces[at] = pieces[at].rstrip() + "\n"
        self._gathered.line("", "".join(pieces).strip())
        self._text, self._size = [], 0

    def _links(self, line: str) -> None:
        if "](" in line or "<" in line:
            for found in _LINK.finditer(line):
                self._gathered.line("links", unquote(found[1] or found[2]))


def _cells(line: str) -> list[str]:
    """The cells of a row: parted at bars that have no backslash before."""
    text = line.strip().removeprefix("|")
    cells: list[str] = []
    at = 0
    while at <= len(text):
        found = _CELL.match(text, at)
        end = found.end() if found else len(text)
        cells.append(text[at:end].strip().replace("\\|", "|"))
        at = end + 1
    if len(cells) > 1 and not cells[-1]:
        cells.pop()
    return cells
