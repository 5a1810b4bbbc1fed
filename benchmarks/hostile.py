"""Files made to hurt whoever reads them: bombs, loops, depths and headers that promise too much."""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
import struct
import tarfile
import zipfile
import zlib
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from sensitive_scan.model import Reason

_MIB = 1 << 20


class Hostile(NamedTuple):
    """A file, what it is, and why it may not be read to its end."""

    what: str
    name: str
    data: bytes
    reason: Reason


def cases() -> list[Hostile]:
    """All of them."""
    laughs = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
    xml = f'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY l0 "lol">{laughs}]><x>&l9;</x>'
    return [
        Hostile("a ZIP bomb", "bomb.zip", _zip({"zeros.csv": bytes(300 * _MIB)}), "limit"),
        Hostile("a ZIP bomb in ZIPs", "nested.zip", _zip({"in.zip": _zip({"in.zip": _zip(_many())})}), "limit"),
        Hostile("a ZIP of one member under many names", "overlapping.zip", _overlapping(), "limit"),
        Hostile("ten ZIPs, one in the other", "deep.zip", _nested(10), "limit"),
        Hostile("a ratio of 1:10,000 and more, bzip2", "zeros.csv.bz2", bz2.compress(bytes(100 * _MIB)), "limit"),
        Hostile("a ratio of 1:10,000 and less, xz", "zeros.csv.xz", lzma.compress(bytes(100 * _MIB)), "limit"),
        Hostile("a ratio of 1:1,000, gzip", "zeros.csv.gz", gzip.compress(bytes(100 * _MIB)), "limit"),
        Hostile("a TAR file with a hole of a tebibyte", "sparse.tar", _sparse(), "limit"),
        Hostile("a billion laughs", "laughs.xml", xml.encode(), "limit"),
        Hostile("a billion laughs in a Word document", "laughs.docx", _word(xml), "broken"),
        Hostile("JSON, 10,000 deep", "deep.json", b"[" * 10_000 + b"1" + b"]" * 10_000, "partial"),
        Hostile("XML, 10,000 deep", "deep.xml", b"<a>" * 10_000 + b"</a>" * 10_000, "partial"),
        Hostile("a PDF whose pages are their own parents", "loop.pdf", _pdf_loop(), "broken"),
        Hostile("a picture of four gigapixels", "huge.png", _png(65_536, 65_536), "limit"),
        Hostile("a sheet from A1 to XFD1048576", "sparse.xlsx", _sparse_sheet(), "limit"),
    ]


def _zip(members: dict[str, bytes]) -> bytes:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return data.getvalue()


def _many() -> dict[str, bytes]:
    return {f"{number}.csv": bytes(20 * _MIB) for number in range(20)}


def _nested(depth: int) -> bytes:
    data = b"name\nAnn\n"
    for _ in range(depth):
        data = _zip({"in.zip": data})
    return data


def _overlapping() -> bytes:
    """A directory that names the same compressed bytes a thousand times."""
    whole = _zip({"a.csv": b"".join(b"%d,%d\n" % (n, n % 7) for n in range(40_000)) * 20})
    start = whole.index(b"PK\x01\x02")
    end = whole.index(b"PK\x05\x06")
    entry, count = whole[start:end], 2_000
    tail = struct.pack("<4s4H2LH", b"PK\x05\x06", 0, 0, count, count, len(entry) * count, start, 0)
    return whole[:start] + entry * count + tail


def _sparse() -> bytes:
    """A sparse member by the rules of old GNU tar: one block of data, a tebibyte in all."""
    info = tarfile.TarInfo("hole.csv")
    info.size = 512
    block = bytearray(info.tobuf(tarfile.GNU_FORMAT))
    block[156:157] = b"S"
    block[386:410] = b"00000000000\x0000001000\x00\x00\x00\x00"[:24]
    block[483:495] = b"\x80" + (1 << 40).to_bytes(11, "big")
    block[148:156] = b" " * 8
    block[148:156] = b"%06o\0 " % sum(block[:512])
    return bytes(block[:512]) + bytes(512) + bytes(1024)


def _word(xml: str) -> bytes:
    main = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
    types = f'<Types><Override PartName="/word/document.xml" ContentType="{main}"/></Types>'
    return _zip({"[Content_Types].xml": types.encode(), "word/document.xml": xml.encode()})


def _pdf_loop() -> bytes:
    objects = (
        b"<< /Type /Catalog /Pages 2 0 R /Outlines 4 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1000000000 /Parent 3 0 R >>",
        b"<< /Type /Pages /Kids [2 0 R] /Count 1000000000 /Parent 2 0 R >>",
        b"<< /Title (again) /First 4 0 R /Next 4 0 R /Parent 4 0 R >>",
    )
    data = b"%PDF-1.7\n%\xe2\xe3\n"
    places = []
    for number, content in enumerate(objects, 1):
        places.append(len(data))
        data += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    head = b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    tail = b"trailer << /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, len(data))
    return data + head + table + tail


def _png(width: int, height: int) -> bytes:
    def chunk(kind: bytes, content: bytes) -> bytes:
        return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))

    head = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + head + chunk(b"IDAT", zlib.compress(bytes(1000))) + chunk(b"IEND", b"")


def _sparse_sheet() -> bytes:
    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    package = "http://schemas.openxmlformats.org/package/2006"
    kind = "application/vnd.openxmlformats-officedocument.spreadsheetml"
    cells = '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'
    members = {
        "[Content_Types].xml": f'<Types xmlns="{package}/content-types"><Override PartName="/xl/workbook.xml" '
        f'ContentType="{kind}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" '
        f'ContentType="{kind}.worksheet+xml"/></Types>',
        "_rels/.rels": f'<Relationships xmlns="{package}/relationships"><Relationship Id="r1" '
        f'Type="{relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'<workbook xmlns="{main}" xmlns:r="{relations}"><sheets><sheet name="S" sheetId="1" '
        f'r:id="r1"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{package}/relationships"><Relationship Id="r1" '
        f'Type="{relations}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
        "xl/worksheets/sheet1.xml": f'<worksheet xmlns="{main}"><sheetData>{cells}</sheetData></worksheet>',
    }
    return _zip({name: content.encode() for name, content in members.items()})
