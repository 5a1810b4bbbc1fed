"""Workbooks of Excel (xlsx, xlsm, xlsb, xls) and OpenDocument (ods), with their hidden sheets."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from datetime import datetime, time
from typing import TYPE_CHECKING, Any, Final
from zipfile import ZipFile, is_zipfile

import python_calamine as calamine

from sensitive_scan.readers.contents import lines, table
from sensitive_scan.readers.refusal import broken, encrypted

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from sensitive_scan.readers.upload import Parts, Upload

_MIDNIGHT = time()


def parts(upload: Upload) -> Parts:
    """The names of the sheets, then the rows of each one."""
    try:
        workbook = calamine.CalamineWorkbook.from_filelike(upload.file)
    except calamine.PasswordError:
        raise encrypted() from None
    sheets = [sheet.name for sheet in workbook.sheets_metadata if sheet.typ == calamine.SheetTypeEnum.WorkSheet]
    yield from lines(upload, "sheet names", enumerate(sheets))
    for name in sheets:
        yield from _sheet(upload, workbook, name)
    upload.file.seek(0)
    if is_zipfile(upload.file):
        yield from _beside(upload)


def _beside(upload: Upload) -> Parts:
    """What workbooks that are packages hold beside their cells."""
    from sensitive_scan.readers.tables.workbook_parts import office_parts, open_parts

    upload.file.seek(0)
    with ZipFile(upload.file) as package:
        is_open = "mimetype" in package.namelist()
    yield from open_parts(upload) if is_open else office_parts(upload)


def _sheet(upload: Upload, workbook: calamine.CalamineWorkbook, name: str) -> Parts:
    part = f"sheet {name}"
    upload.budget.spend("members")
    try:
        sheet = workbook.get_sheet_by_name(name)
    except calamine.CalamineError:
        yield replace(broken("is a damaged sheet and was not scanned").entry, part=part)
        return
    yield from table(upload, part, _rows(sheet))


def _rows(sheet: calamine.CalamineSheet) -> Iterator[list[str]]:
    for row in sheet.iter_rows():
        yield [cell if type(cell) is str else _TEXTS[type(cell)](cell) for cell in row]


def _number(cell: float) -> str:
    """A number as a person would write it: a whole one without a fraction."""
    return str(int(cell)) if cell.is_integer() else repr(cell)


def _moment(cell: datetime) -> str:
    return str(cell.date() if cell.time() == _MIDNIGHT else cell)


_TEXTS: Final[Mapping[type, Callable[[Any], str]]] = defaultdict(
    lambda: str, {float: _number, bool: lambda cell: str(cell).lower(), datetime: _moment}
)
