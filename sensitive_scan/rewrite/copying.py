"""The output of a rewriting: text in UTF-8 goes in, bytes in the encoding of the original come out."""

from __future__ import annotations

import codecs
import hashlib
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from sensitive_scan.errors import InputError

if TYPE_CHECKING:
    from sensitive_scan.readers.encoding import Encoding

_CHUNK = 1 << 20


class Copy:
    """Takes pieces of a text in their order, kept or changed, and proves at the end that what was kept is the same.

    Not every encoding gives back the bytes that a text was made from, so that all pieces are encoded a second time as
    they were, and the result is compared with the original.

    Raises:
        InputError: nothing can be written.
    """

    def __init__(self, stream: BinaryIO, target: str, encoding: Encoding) -> None:
        self._stream = stream
        self._target = target
        self.codec = encoding.codec
        self._is_utf8 = encoding.codec == "utf-8"
        self._new = codecs.getincrementalencoder(encoding.codec)("strict")
        self._old = codecs.getincrementalencoder(encoding.codec)("strict")
        self._digest = hashlib.blake2b()

    def keep(self, data: bytes | memoryview) -> None:
        """Write a piece as it is."""
        self.change(data, data)

    def change(self, old: bytes | memoryview, new: bytes | memoryview) -> None:
        """Write a piece in place of another."""
        if self._is_utf8:
            self.raw(new)
            return
        text = str(old, "utf-8", "replace")
        self._digest.update(self._encoded(self._old, text))
        self.raw(self._encoded(self._new, text if new is old else str(new, "utf-8")))

    def raw(self, data: bytes | memoryview) -> None:
        """Write bytes that are no text, such as a byte order mark."""
        try:
            self._stream.write(data)
        except OSError as error:
            raise not_written(self._target, error) from None

    def finish(self, source: str, bom: int) -> None:
        """Compare what was kept with the original, of which ``bom`` bytes come before the text.

        Raises:
            InputError: the original is not given back by its encoding.
        """
        if self._is_utf8:
            return
        original = hashlib.blake2b()
        with Path(source).open("rb") as file:
            file.seek(bom)
            while data := file.read(_CHUNK):
                original.update(data)
        if original.digest() != self._digest.digest():
            raise InputError(source, f"cannot be written back byte for byte in {self.codec}", "save it as UTF-8 first")

    def _encoded(self, encoder: codecs.IncrementalEncoder, text: str) -> bytes:
        try:
            return encoder.encode(text)
        except UnicodeEncodeError:  # only what takes the place of a value can lack: an ellipsis, or a tenant's entity
            return encoder.encode(text.replace("…", "...").encode(self.codec, "replace").decode(self.codec))


def not_written(target: str, error: OSError) -> InputError:
    """The exception for a file that cannot be written."""
    problem = error.strerror or type(error).__name__
    return InputError(target, f"cannot be written ({problem})", "check the path, its permissions and the disk")
