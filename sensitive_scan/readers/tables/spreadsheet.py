"""Workbooks of Excel (xlsx, xlsm, xlsb, xls) and OpenDocument (ods), with their hidden sheets."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from datetime import datetime, time
from typing import TYPE_CHECKING, Any, Final, TypeVar
from zipfile import ZipFile, is_zipfile

import python_calamine as calamine

from sensitive_scan.readers.contents import lines, table
from sensitive_scan.readers.refusal import broken, encrypted

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from sensitive_scan.readers.upload import Parts, Upload

_MIDNIGHT = time()
_PANIC: Final = "PanicException"
_Read = TypeVar("_Read")


def parts(upload: Upload) -> Parts:
    """The names of the sheets, then the rows of each one."""
    try:
        workbook = _attempted(lambda: calamine.CalamineWorkbook.from_filelike(upload.file))
    except calamine.PasswordError:
        raise encrypted() from None
    if workbook is None:
        yield broken("is damaged; its cells were not scanned").entry
    else:
        sheets = [sheet.name for sheet in workbook.sheets_metadata if sheet.typ == calamine.SheetTypeEnum.WorkSheet]
        yield from lines(upload, "sheet names", enumerate(sheets))
        for name in sheets:
            yield from _sheet(upload, workbook, name)
    yield from _beside(upload)


def _beside(upload: Upload) -> Parts:
    """What workbooks hold beside their cells, which is told by the kind of their container."""
    upload.file.seek(0)
    if not is_zipfile(upload.file):
        from sensitive_scan.readers.tables.binary_workbook import old_parts

        upload.file.seek(0)
        yield from old_parts(upload)
        return
    from sensitive_scan.readers.tables.workbook_parts import office_parts, open_parts

    upload.file.seek(0)
    with ZipFile(upload.file) as package:
        is_open = "mimetype" in package.namelist()
    yield from open_parts(upload) if is_open else office_parts(upload)


def _attempted(read: Callable[[], _Read]) -> _Read | None:
    """What the library reads; ``None`` if it gives up, or breaks on it, which it tells by no ordinary exception."""
    try:
        return read()
    except calamine.PasswordError:
        raise
    except calamine.CalamineError:
        return None
    except BaseException as error:
        if type(error).__name__ != _PANIC:
            raise
        return None


def _sheet(upload: Upload, workbook: calamine.CalamineWorkbook, name: str) -> Parts:
    part = f"sheet {name}"
    upload.budget.spend("members")
    sheet = _attempted(lambda: workbook.get_sheet_by_name(name))
    if sheet is None:
        yield replace(broken("is a damaged sheet and was not scanned").entry, part=part)
        return
    _, left = sheet.start or (0, 0)
    yield from table(upload, part, _rows(sheet), left=left)


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
