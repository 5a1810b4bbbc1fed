"""Workbooks of Excel rewritten: the cells with a finding show other text, every other cell and part is as it was."""

from __future__ import annotations

import posixpath
import re
import zlib
from typing import TYPE_CHECKING, Final
from xml.etree.ElementTree import ParseError
from zipfile import BadZipFile, ZipFile

from sensitive_scan.errors import InputError
from sensitive_scan.redaction import replacements, with_replaced
from sensitive_scan.report.sanitise import printable, without_numbers
from sensitive_scan.rewrite import workbook_xml
from sensitive_scan.rewrite.choice import take, text_at
from sensitive_scan.rewrite.copying import not_written
from sensitive_scan.rewrite.records import ChangedError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path
    from typing import BinaryIO
    from zipfile import ZipInfo

    from sensitive_scan.model import FileReport, Finding
    from sensitive_scan.pipeline.table import Found
    from sensitive_scan.readers.batch import Batch
    from sensitive_scan.redaction import How
    from sensitive_scan.rewrite.choice import Choice
    from sensitive_scan.rewrite.workbook_xml import Cell
    from sensitive_scan.scanner import Scanner

KIND: Final = "xlsx"
_STRINGS: Final = "xl/sharedstrings.xml"
_CHAIN: Final = "xl/calcchain.xml"
_TYPES: Final = "[content_types].xml"
_RELATIONS: Final = "xl/_rels/workbook.xml.rels"
_SHEET: Final = re.compile(rb"<(?:\w+:)?sheet\b([^>]*)>")
_RELATION: Final = re.compile(rb"<(?:\w+:)?Relationship\b([^>]*)>")
_OF_CHAIN: Final = re.compile(rb"<(?:\w+:)?(?:Override|Relationship)\b[^>]*calcChain\.xml[^>]*/>")
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
_CHUNK: Final = 1 << 20
_LARGEST: Final = 1 << 30
"""The largest part that is held in memory to be changed, in bytes."""

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

    def new_texts(self, part: str, how: How) -> dict[_Place, tuple[str, str]]:
        """For each cell of a part the text that was there, and what is to be there."""
        return {
            place: (text, with_replaced(text, replacements(text, found, how)))
            for place, (text, found) in self._found[part].items()
        }


def choose_cells(scanner: Scanner, path: Path, choice: Choice) -> Cells:
    """Scan a workbook, and say in which cells something may not stay.

    Raises:
        InputError: it cannot be opened.
    """
    cells = Cells()

    def note(batch: Batch, found: Found) -> tuple[str, _Place, str, Finding]:
        column, row = found.cell
        line = batch.above - 1 if row is None else batch.above + batch.rows[row]
        return batch.part, (line, batch.left + batch.indices[column]), text_at(batch, found.cell), found.finding

    cells.report = take(scanner, path, choice, note=note, keep=cells.add, enter=lambda _batch: None)
    return cells


def rewrite(path: Path, stream: BinaryIO, target: str, cells: Cells, how: How) -> None:
    """Write a workbook with other texts in some cells.

    Raises:
        ChangedError: a cell does not hold what was scanned, or cannot be found.
        InputError: something was found that stands in no cell, or in a formula of several cells.
    """
    try:
        with ZipFile(path) as package:
            changed = _changed(package, cells, how, str(path))
            _write(package, stream, changed, target)
    except _DAMAGED:
        raise ChangedError from None


def _changed(package: ZipFile, cells: Cells, how: How, source: str) -> dict[str, bytes | None]:
    """The parts of the package that change, ``None`` for those that are left out."""
    names = {info.filename.lower(): info.filename for info in package.infolist()}
    sheets = _sheets(package, names)
    strings = _read(package, names[_STRINGS]) if _STRINGS in names else b""
    shared = _Shared(strings)
    changed: dict[str, bytes | None] = {}
    formulas = False
    for part in cells.parts():
        if part not in sheets:
            said = printable(without_numbers(part)) or "a part beside the sheets"
            raise InputError(
                source, f"{said}: something may not stay there that is in no cell", "remove it there first"
            )
        sheet = _Sheet(_read(package, sheets[part]), shared, cells.new_texts(part, how))
        if sheet.in_formulas:
            raise InputError(source, "a formula of several cells gives what may not stay", "paste it as values first")
        changed[sheets[part]] = sheet.rewritten
        formulas = formulas or sheet.had_formula
    if shared.dropped:
        for name in set(sheets.values()) - changed.keys():
            shared.see(_read(package, name))
        changed[names[_STRINGS]] = workbook_xml.without_items(strings, shared.dropped - shared.used)
    if formulas and _CHAIN in names:
        changed[names[_CHAIN]] = None  # it names cells that have no formula any more, and is made anew when opened
        for name in (_TYPES, _RELATIONS):
            changed[names[name]] = _OF_CHAIN.sub(b"", _read(package, names[name]))
    return changed


class _Shared:
    """The shared strings: which cells that are changed showed, and which are shown all the same."""

    def __init__(self, strings: bytes) -> None:
        self._items = workbook_xml.items(strings)
        self.dropped: set[int] = set()
        self.used: set[int] = set()

    def text(self, number: int) -> str:
        """The text of one."""
        return workbook_xml.item_text(self._items[number][2] or b"")

    def see(self, sheet: bytes) -> None:
        """Note what the cells of a sheet show."""
        self.used.update(one.shared for one in workbook_xml.cells(sheet) if one.shared is not None)


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
                if cell.shared is not None:
                    self._shared.used.add(cell.shared)
                continue
            self._check(cell, texts[0])
            yield sheet[end : cell.start]
            yield workbook_xml.text_cell(cell, texts[1])
            end = cell.end
        yield sheet[end:]

    def _check(self, cell: Cell, text: str) -> None:
        if cell.shared is not None:
            written: str | None = self._shared.text(cell.shared)
            self._shared.dropped.add(cell.shared)
        else:
            written = workbook_xml.text_of(cell)
        if written is not None and written != text:
            raise ChangedError
        formula = cell.formula
        if formula is not None:
            self.had_formula = True
            self.in_formulas = self.in_formulas or "ref" in formula


def _sheets(package: ZipFile, names: Mapping[str, str]) -> dict[str, str]:
    """The parts of the file that are sheets, as the scan names them, with their names in the package."""
    relations = _read(package, names[_RELATIONS])
    targets = {}
    for found in _RELATION.finditer(relations):
        attributes = workbook_xml.attributes(found[1])
        targets[attributes.get("Id", "")] = posixpath.normpath(posixpath.join("/xl", attributes.get("Target", "")))
    sheets = {}
    for found in _SHEET.finditer(_read(package, names["xl/workbook.xml"])):
        attributes = workbook_xml.attributes(found[1])
        place = targets.get(attributes.get("id", ""), "").lstrip("/").lower()
        if place in names:
            sheets[f"sheet {attributes.get('name', '')}"] = names[place]
    return sheets


def _read(package: ZipFile, name: str) -> bytes:
    info = package.getinfo(name)
    if info.file_size > _LARGEST:
        raise ChangedError
    with package.open(info) as part:
        return part.read(_LARGEST)


def _write(package: ZipFile, stream: BinaryIO, changed: Mapping[str, bytes | None], target: str) -> None:
    try:
        with ZipFile(stream, "w") as copy:
            copy.comment = package.comment
            for info in package.infolist():
                content = changed.get(info.filename, b"")
                if content is None:
                    continue
                with copy.open(_like(info), "w", force_zip64=info.file_size > _LARGEST) as part:
                    if info.filename in changed:
                        part.write(content)
                        continue
                    with package.open(info) as original:
                        while data := original.read(_CHUNK):
                            part.write(data)
    except OSError as error:
        raise not_written(target, error) from None


def _like(info: ZipInfo) -> ZipInfo:
    """The entry of a part with the name, date and packing of another."""
    from zipfile import ZipInfo as Entry

    made = Entry(info.filename, info.date_time)
    made.compress_type, made.external_attr, made.create_system = (
        info.compress_type,
        info.external_attr,
        info.create_system,
    )
    return made
