"""Bytes in cells of databases: files of their own, text, or neither."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sensitive_scan.readers.encoding import detect_encoding
from sensitive_scan.readers.limits import SNIFF_BYTES
from sensitive_scan.readers.signature import has_controls, signature_kind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sensitive_scan.readers.upload import Parts, Upload

_FEW = 0.02
_MIN_FILE = 16
_WIDE = {"utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"}


class Blobs:
    """Takes bytes, gives what of them is text at once, and the files among them to :meth:`files`."""

    def __init__(self, upload: Upload) -> None:
        self._upload = upload
        self._files: list[tuple[str, bytes]] = []
        self._count = 0

    def text(self, data: bytes, place: str) -> str:
        """The text of bytes; those of a file and of what is no text have none."""
        if len(data) >= _MIN_FILE and signature_kind(data[:SNIFF_BYTES]):
            self._count += 1
            self._files.append((f"{place} file {self._count}".strip(), data))
            return ""
        return bytes_text(data)

    def files(self) -> Parts:
        """What is in the files among the bytes since the last call."""
        files, self._files = self._files, []
        for name, data in files:
            yield from self._upload.inside(data, name)

    def has_files(self) -> bool:
        """Whether files wait."""
        return bool(self._files)


def bytes_text(data: bytes) -> str:
    """Bytes as text, or the texts that stand in them where most of it is none."""
    head = data[:SNIFF_BYTES]
    encoding = detect_encoding(head, whole=len(head) == len(data))
    if encoding.codec in _WIDE or not has_controls(head, _FEW):
        return data[encoding.bom :].decode(encoding.codec, "replace")
    return "\n".join(_texts_in(data))


def _texts_in(data: bytes) -> Iterator[str]:
    """Runs of printable characters, as ``strings`` finds them."""
    shortest = 6
    for run in data.translate(_BLANKED).split(b"\n"):
        if len(run) >= shortest:
            yield run.decode("utf-8", "replace")


_BLANKED = bytes(byte if 32 <= byte < 127 else 10 for byte in range(256))  # noqa: PLR2004 - ASCII
