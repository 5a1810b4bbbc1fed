"""Pictures and objects in RTF, which stand there as hexadecimal digits (specification 1.9.1, pictures and objects)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from sensitive_scan.model import Unscanned
from sensitive_scan.readers.signature import signature_kind

if TYPE_CHECKING:
    from sensitive_scan.readers.upload import Parts, Upload

_MOST_DIGITS = 1 << 26
_NO_HEX = bytes(byte for byte in range(256) if byte not in b"0123456789abcdefABCDEF")
_IN_OBJECT = re.compile(rb"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1|PK\x03\x04|%PDF-|\x89PNG\r\n|\xff\xd8\xff|\{\\rtf")
_RTF = b"{\\rtf"
_HEAD = 4096


class Files:
    """Takes the digits of one picture or object after the other."""

    def __init__(self) -> None:
        self._digits = bytearray()
        self._files: list[bytes] = []
        self._count = 0

    def add(self, digits: bytes) -> bool:
        """Some digits more; whether there was room for them."""
        if len(self._digits) > _MOST_DIGITS:
            return False
        self._digits += digits.translate(None, _NO_HEX)
        return True

    def end(self, *, is_object: bool) -> None:
        """A picture ends, or an object, in which the file stands behind a head (MS-OLEDS, 2.2)."""
        digits, self._digits = self._digits, bytearray()
        data = bytes.fromhex(digits[: len(digits) & ~1].decode("ascii"))
        found = _IN_OBJECT.search(data) if is_object else None
        if data:
            self._files.append(data[found.start() :] if found else data)

    def parts(self, upload: Upload) -> Parts:
        """What is in the files that have ended."""
        files, self._files = self._files, []
        for data in files:
            self._count += 1
            name = f"picture {self._count}"
            if signature_kind(data[:_HEAD]) or data.startswith(_RTF):
                yield from upload.inside(data, name)
            else:
                problem = "is a drawing or object of a kind that is not read"
                yield Unscanned("", problem, "save the document as PDF", part=name, reason="unsupported")
