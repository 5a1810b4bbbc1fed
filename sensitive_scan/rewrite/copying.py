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


class Proof:
    """Proves that a text can be written back as it was.

    Not every encoding gives back the bytes that a text was made from. So all of it is encoded a second time as it was,
    and the result is compared with the original; UTF-8 needs none of that.
    """

    def __init__(self, encoding: Encoding) -> None:
        self._encoding = encoding
        self.is_needed = encoding.codec != "utf-8"
        self._encoder = codecs.getincrementalencoder(encoding.codec)("replace")
        self._digest = hashlib.blake2b()

    def add(self, text: str) -> None:
        """Take the next piece of the original."""
        self._digest.update(self._encoder.encode(text))

    def check(self, source: str) -> None:
        """Compare what was taken with the original.

        Raises:
            InputError: they differ.
        """
        if not self.is_needed:
            return
        original = hashlib.blake2b()
        with Path(source).open("rb") as file:
            file.seek(self._encoding.bom)
            while data := file.read(_CHUNK):
                original.update(data)
        if original.digest() != self._digest.digest():
            problem = f"cannot be written back byte for byte in {self._encoding.codec}"
            raise InputError(source, problem, "save it as UTF-8 first")


class Copy:
    """Takes pieces of a text in their order, as they are or changed, and has the ``proof`` see what they were.

    Raises:
        InputError: nothing can be written.
    """

    def __init__(self, stream: BinaryIO, target: str, encoding: Encoding, proof: Proof) -> None:
        self._stream = stream
        self._target = target
        self._codec = encoding.codec
        self._encoder = codecs.getincrementalencoder(encoding.codec)("strict")
        self._proof = proof

    def keep(self, data: bytes | memoryview) -> None:
        """Write a piece as it is."""
        self.change(data, data)

    def change(self, old: bytes | memoryview, new: bytes | memoryview) -> None:
        """Write a piece in place of another."""
        if not self._proof.is_needed:
            self.raw(new)
            return
        text = str(old, "utf-8", "replace")
        self._proof.add(text)
        self.raw(self._encoded(text if new is old else str(new, "utf-8")))

    def raw(self, data: bytes | memoryview) -> None:
        """Write bytes that are no text, such as a byte order mark."""
        try:
            self._stream.write(data)
        except OSError as error:
            raise not_written(self._target, error) from None

    def _encoded(self, text: str) -> bytes:
        try:
            return self._encoder.encode(text)
        except UnicodeEncodeError:  # only what takes the place of a value can lack: an ellipsis, or a tenant's entity
            plain = text.replace("…", "...").encode(self._codec, "replace")
            return self._encoder.encode(plain.decode(self._codec))


def not_written(target: str, error: OSError) -> InputError:
    """The exception for a file that cannot be written."""
    problem = error.strerror or type(error).__name__
    return InputError(target, f"cannot be written ({problem})", "check the path, its permissions and the disk")
