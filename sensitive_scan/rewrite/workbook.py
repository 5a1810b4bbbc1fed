"""Workbooks of Excel rewritten: the cells with a finding show other text, every other cell and part is as it was."""

from __future__ import annotations

import re
import zlib
from typing import TYPE_CHECKING, Final
from xml.etree.ElementTree import ParseError
from zipfile import BadZipFile, ZipFile

from sensitive_scan.errors import InputError
from sensitive_scan.redaction import replacements, with_replaced
from sensitive_scan.rewrite import workbook_xml
from sensitive_scan.rewrite.choice import take, text_at
from sensitive_scan.rewrite.records import ChangedError
from sensitive_scan.rewrite.workbook_package import RELATIONS, STRINGS, TYPES, listed_sheets, part_of, write_package

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from pathlib import Path
    from typing import BinaryIO

    from sensitive_scan.model import FileReport, Finding
    from sensitive_scan.pipeline.table import Found
    from sensitive_scan.readers.batch import Batch
    from sensitive_scan.redaction import How
    from sensitive_scan.rewrite.choice import Choice
    from sensitive_scan.rewrite.workbook_xml import Cell
    from sensitive_scan.scanner import Scanner

KIND: Final = "xlsx"
_CHAIN: Final = "xl/calcchain.xml"
_LINKS: Final = (TYPES, RELATIONS, "_rels/.rels")
_NAMING: Final = rb"<(?:\w+:)?(?:Override|Relationship)\b[^>]*%b[^>]*/>"
_THUMBNAIL: Final = re.compile(r"(?:docprops/|thumbnails/)?thumbnail\.\w{1,5}", re.IGNORECASE)
_CLOSED: Final = re.compile(r"xl/(?!media/|embeddings/|printersettings/).*\.bin", re.IGNORECASE)
_DAMAGED: Final = (
    BadZipFile,
    zlib.error,
    ParseError,
    EOFError,
    NotImplementedError,
    RuntimeError,
    KeyError,
    ValueError,
)

_Place = tuple[int, int]


class Cells:
    """The cells of a workbook in which something may not stay, by the part of the file, row and column, from 0.

    What is kept of each is the text and what is hidden of it; nothing of that is ever shown.
    """

    def __init__(self) -> None:
        self._found: dict[str, dict[_Place, tuple[str, list[Finding]]]] = {}
        self._count = 0
        self.report: FileReport

    def __len__(self) -> int:
        """How many findings there are."""
        return self._count

    def __repr__(self) -> str:
        """No text of any cell."""
        return f"<{self._count} findings of a workbook>"

    def add(self, noted: tuple[str, _Place, str, Finding]) -> None:
        """Keep a finding with the cell that it is in."""
        part, place, text, finding = noted
        self._count += 1
        self._found.setdefault(part, {}).setdefault(place, (text, []))[1].append(finding)

    def parts(self) -> list[str]:
        """The parts of the file in which there are any."""
        return list(self._found)

    def hidden(self) -> Iterator[str]:
        """The values that were found, and the texts of the cells in which they are."""
        for cells in self._found.values():
            for text, found in cells.values():
                yield text
                yield from (text[one.start : one.end] for one in found)

    def new_texts(self, part: str, how: How) -> dict[_Place, tuple[str, str]]:
        """For each cell of a part the text that was there, and what is to be there."""
        return {
            place: (text, with_replaced(text, replacements(text, found, how)))
            for place, (text, found) in self._found[part].items()
        }


def choose_cells(scanner: Scanner, path: Path, choice: Choice, origin: Path) -> Cells:
    """Scan a workbook that was made from the ``origin``, and say in which cells something may not stay.

    Raises:
        InputError: it cannot be opened.
    """
    cells = Cells()

    def note(batch: Batch, found: Found) -> tuple[str, _Place, str, Finding]:
        column, row = found.cell
        line = batch.above - 1 if row is None else batch.above + batch.rows[row]
        return batch.part, (line, batch.left + batch.indices[column]), text_at(batch, found.cell), found.finding

    cells.report = take(scanner, path, choice, origin=origin, note=note, keep=cells.add, enter=lambda _batch: None)
    return cells


def rewrite(path: Path, stream: BinaryIO, target: str, cells: Cells, how: How) -> None:
    """Write a workbook with other texts in some cells.

    Raises:
        ChangedError: a cell does not hold what was scanned, or cannot be found.
        InputError: something was found in a formula of several cells, or there are parts that cannot be looked through.
    """
    try:
        with ZipFile(path) as package:
            changed = _changed(package, cells, how, str(path))
            write_package(package, stream, changed, target)
    except _DAMAGED:
        raise ChangedError from None


def _changed(package: ZipFile, cells: Cells, how: How, source: str) -> dict[str, bytes | None]:
    """The parts of the package that change, ``None`` for those that are left out."""
    names = {info.filename.lower(): info.filename for info in package.infolist()}
    _require_open(names.values(), source)
    sheets = listed_sheets(package)
    strings = part_of(package, names[STRINGS]) if STRINGS in names else b""
    shared = _Shared(strings)
    changed: dict[str, bytes | None] = {}
    formulas = False
    for part in cells.parts():
        if part not in sheets:
            continue  # it is told when the whole result is looked through
        sheet = _Sheet(part_of(package, sheets[part]), shared, cells.new_texts(part, how))
        if sheet.in_formulas:
            raise InputError(source, "a formula of several cells gives what may not stay", "paste it as values first")
        changed[sheets[part]] = sheet.rewritten
        formulas = formulas or sheet.had_formula
    for name in set(sheets.values()) - changed.keys():
        shared.see(part_of(package, name))
    if unused := shared.unused():
        changed[names[STRINGS]] = workbook_xml.without_items(strings, unused)
    gone = [name for name in names.values() if len(cells) and _THUMBNAIL.fullmatch(name)]  # it shows the first page
    if formulas and _CHAIN in names:
        gone.append(names[_CHAIN])  # it names cells that have no formula any more, and is made anew when opened
    return changed | _without(package, gone, [names[name] for name in _LINKS if name in names])


def _require_open(names: Iterable[str], source: str) -> None:
    """Refuse what nobody can look into."""
    if any(map(_CLOSED.fullmatch, names)):
        problem = "has macros or other parts that are no XML, which cannot be looked through"
        raise InputError(source, problem, "save it as XLSX without macros")


def _without(package: ZipFile, gone: Sequence[str], links: Iterable[str]) -> dict[str, bytes | None]:
    """What changes in a package where some parts are left out, which others name."""
    changed: dict[str, bytes | None] = dict.fromkeys(gone)
    for link in links if gone else ():
        old = new = part_of(package, link)
        for name in gone:
            new = re.sub(_NAMING % re.escape(name.rpartition("/")[2]).encode(), b"", new, flags=re.IGNORECASE)
        if new != old:
            changed[link] = new
    return changed


class _Shared:
    """The shared strings, and which of them the cells show that stay as they are."""

    def __init__(self, strings: bytes) -> None:
        self._items = workbook_xml.items(strings)
        self._used: set[int] = set()

    def use(self, number: int | None) -> None:
        """Note what a cell shows."""
        if number is not None:
            self._used.add(number)

    def unused(self) -> set[int]:
        """Those that no cell shows, since it was changed or long ago; they are still in the file."""
        return set(range(len(self._items))) - self._used

    def text(self, number: int) -> str:
        """The text of one."""
        return workbook_xml.item_text(self._items[number][2] or b"")

    def see(self, sheet: bytes) -> None:
        """Note what the cells of a sheet show."""
        for one in workbook_xml.cells(sheet):
            self.use(one.shared)


class _Sheet:
    """A sheet with other texts in some cells.

    ``had_formula`` says whether one of them had a formula, ``in_formulas`` whether that was one of several cells.
    """

    def __init__(self, sheet: bytes, shared: _Shared, new_texts: Mapping[_Place, tuple[str, str]]) -> None:
        self.had_formula = self.in_formulas = False
        self._shared = shared
        self._waiting = dict(new_texts)
        self.rewritten = b"".join(self._pieces(sheet))
        if self._waiting:
            raise ChangedError

    def _pieces(self, sheet: bytes) -> Iterator[bytes]:
        end = 0
        for cell in workbook_xml.cells(sheet):
            texts = self._waiting.pop((cell.row, cell.column), None)
            if texts is None:
                self._shared.use(cell.shared)
                continue
            self._check(cell, texts[0])
            yield sheet[end : cell.start]
            yield workbook_xml.text_cell(cell, texts[1])
            end = cell.end
        yield sheet[end:]

    def _check(self, cell: Cell, text: str) -> None:
        if cell.shared is not None:
            written: str | None = self._shared.text(cell.shared)
        else:
            written = workbook_xml.text_of(cell)
        if written is not None and written != text:
            raise ChangedError
        formula = cell.formula
        if formula is not None:
            self.had_formula = True
            self.in_formulas = self.in_formulas or "ref" in formula
