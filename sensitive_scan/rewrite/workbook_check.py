"""Whether a workbook written anew is free of what was hidden in its cells, and of more of it where no cell shows it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final
from zipfile import ZipFile

from sensitive_scan.errors import InputError
from sensitive_scan.report.sanitise import printable, without_numbers
from sensitive_scan.rewrite import workbook_rest, workbook_xml
from sensitive_scan.rewrite.known import Known
from sensitive_scan.rewrite.workbook_package import STRINGS, listed_sheets, part_of, scanned_sheets
from sensitive_scan.rewrite.workbook_rest import Text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from sensitive_scan.rewrite.choice import Choice
    from sensitive_scan.rewrite.workbook import Cells
    from sensitive_scan.scanner import Scanner

_XML: Final = (".xml", ".rels", ".vml")
_TOLD: Final = 8
_COULD_HOLD: Final = re.compile(r"(?:\d\D*){4}|\w\s+\w")
_STRUCTURE: Final = re.compile(
    r"\{?[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}\}?|-?\d*\.\d+|https?://schemas\..*"
)
"""Identifiers of parts, measures and namespaces, of which every workbook has plenty."""


def require_nothing_beside(draft: Path, source: Path, cells: Cells, scanner: Scanner, choice: Choice) -> None:
    """Refuse a workbook in which something that may not stay stands where no cell shows it.

    That is what the scan found beside the cells, any of the values that were hidden, and what the scanner finds in
    texts and attributes that are otherwise not looked at.

    Raises:
        InputError: there is such a place; all are listed.
    """
    with ZipFile(draft) as package:
        sheets = scanned_sheets(package)
        places = dict.fromkeys(part or "a part beside the sheets" for part in cells.parts() if part not in sheets)
        places.update(dict.fromkeys(_places(_texts(package, sheets), cells, scanner, choice, source)))
    if places:
        told = [printable(without_numbers(one)) for one in places]
        more = f" and {len(told) - _TOLD:,} more" if len(told) > _TOLD else ""
        problem = f"{'; '.join(told[:_TOLD])}{more}: something may not stay there that is in no cell"
        raise InputError(str(source), problem, "remove it there first")


def _texts(package: ZipFile, sheets: dict[str, str]) -> Iterator[Text]:
    """All texts of a package but for what the cells of its sheets show."""
    shown = {name: part for part, name in sheets.items()}
    yield Text("comment of the archive", package.comment.decode("utf-8", "replace"), is_data=True)
    for info in package.infolist():
        name = info.filename
        yield Text("name of a part", name)
        if name in shown:
            yield from workbook_rest.texts_of_sheet(part_of(package, name), shown[name])
        elif name.lower() == STRINGS:
            yield from workbook_rest.texts_of_strings(part_of(package, name), workbook_rest.place_of(name))
        elif name.lower().endswith(_XML):
            yield from workbook_rest.texts_of(part_of(package, name), workbook_rest.place_of(name))
    yield from _used_elsewhere(package, sheets)


def _used_elsewhere(package: ZipFile, sheets: dict[str, str]) -> Iterator[Text]:
    """The shared strings that sheets show which are not scanned, such as those of old macros."""
    strings = next((name for name in package.namelist() if name.lower() == STRINGS), None)
    others = {part: name for part, name in listed_sheets(package).items() if part not in sheets}
    items = workbook_xml.items(part_of(package, strings)) if strings and others else []
    for part, name in others.items():
        for cell in workbook_xml.cells(part_of(package, name)):
            if cell.shared is not None:
                yield Text(part, workbook_xml.item_text(items[cell.shared][2] or b""), is_data=True)


def _places(texts: Iterable[Text], cells: Cells, scanner: Scanner, choice: Choice, source: Path) -> Iterator[str]:
    known = Known(cells.hidden())
    unseen: dict[str, dict[str, None]] = {}
    for one in texts:
        if known.stands_in(one.text, is_data=one.is_data):
            yield one.place
        elif _COULD_HOLD.search(one.text) and not _STRUCTURE.fullmatch(one.text):
            unseen.setdefault(one.place, {})[one.text] = None
    for place, found in unseen.items():
        if _holds_any(list(found), scanner, choice, source):
            yield place


def _holds_any(texts: list[str], scanner: Scanner, choice: Choice, source: Path) -> bool:
    """Whether something is found in texts that may not stay, or they cannot be scanned."""
    context = choice.context
    report = scanner.scan_table({"text": texts}, tenant=context.tenant, source=context.source)
    allowed = [one for one in choice.allowed if one.is_about(str(source))]
    if report.unscanned:
        return True
    return any(
        choice.takes(one, scanner.policy) and not any(other.covers(one) for other in allowed) for one in report.findings
    )
