"""The package of a workbook (ECMA-376 part 2): which of its parts are sheets, what is in one, and how it is copied."""

from __future__ import annotations

import posixpath
import re
from typing import TYPE_CHECKING, Final
from zipfile import ZipFile

from sensitive_scan.rewrite import workbook_xml
from sensitive_scan.rewrite.copying import not_written
from sensitive_scan.rewrite.records import ChangedError

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import BinaryIO
    from zipfile import ZipInfo

STRINGS: Final = "xl/sharedstrings.xml"
TYPES: Final = "[content_types].xml"
RELATIONS: Final = "xl/_rels/workbook.xml.rels"
_SHEET: Final = re.compile(rb"<(?:\w+:)?sheet\b([^>]*)>")
_RELATION: Final = re.compile(rb"<(?:\w+:)?Relationship\b([^>]*)>")
_SCANNED: Final = re.compile(rb"<(?:\w+:)?worksheet\b")
_HEAD: Final = 1 << 12
_CHUNK: Final = 1 << 20
_LARGEST: Final = 1 << 30
"""The largest part that is held in memory to be changed, in bytes."""


def listed_sheets(package: ZipFile) -> dict[str, str]:
    """The parts of the file that are sheets, as the scan names them, with their names in the package."""
    names = {name.lower(): name for name in package.namelist()}
    targets = {}
    for found in _RELATION.finditer(part_of(package, names[RELATIONS])):
        attributes = workbook_xml.attributes(found[1])
        targets[attributes.get("Id", "")] = posixpath.normpath(posixpath.join("/xl", attributes.get("Target", "")))
    sheets = {}
    for found in _SHEET.finditer(part_of(package, names["xl/workbook.xml"])):
        attributes = workbook_xml.attributes(found[1])
        place = targets.get(attributes.get("id", ""), "").lstrip("/").lower()
        if place in names:
            sheets[f"sheet {attributes.get('name', '')}"] = names[place]
    return sheets


def scanned_sheets(package: ZipFile) -> dict[str, str]:
    """Those of the sheets whose cells are scanned: not those of old macros and dialogues."""
    return {part: name for part, name in listed_sheets(package).items() if _is_scanned(package, name)}


def _is_scanned(package: ZipFile, name: str) -> bool:
    with package.open(name) as part:
        return _SCANNED.search(part.read(_HEAD)) is not None


def part_of(package: ZipFile, name: str) -> bytes:
    """What is in a part.

    Raises:
        ChangedError: it is too large.
    """
    info = package.getinfo(name)
    if info.file_size > _LARGEST:
        raise ChangedError
    with package.open(info) as part:
        return part.read(_LARGEST)


def write_package(package: ZipFile, stream: BinaryIO, changed: Mapping[str, bytes | None], target: str) -> None:
    """Copy a package with other content in some parts, and without those that are ``None``.

    Raises:
        InputError: nothing can be written.
    """
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
