"""Signed and encrypted parts of messages: S/MIME (RFC 8551) and PGP/MIME (RFC 3156)."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from sensitive_scan.model import Unscanned
from sensitive_scan.readers import contents
from sensitive_scan.readers.messages.cms import SignedContent, is_enveloped, is_signed
from sensitive_scan.readers.messages.streams import IteratedStream
from sensitive_scan.readers.refusal import broken
from sensitive_scan.readers.upload import labelled, spooled

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import IO

    from sensitive_scan.readers.upload import Parts, Readable, Upload

_SMIME: Final = {"application/pkcs7-mime", "application/x-pkcs7-mime"}
_SIGNATURES: Final = {"application/pkcs7-signature", "application/x-pkcs7-signature"}
_ENDINGS: Final = (".p7m", ".p7s")
_PGP_ENDINGS: Final = (".pgp", ".gpg")
_ENCRYPTED: Final = {"enveloped-data", "authenveloped-data", "encrypted-data"}
_HEAD: Final = 1 << 12
_READABLE: Final = re.compile(rb"[\x20-\x7e\xc3\t]{6,}")


def is_sealed(kind: str, name: str, parent: str) -> bool:
    """Whether a part is signed or encrypted data, or a signature."""
    is_pgp = parent == "multipart/encrypted" and kind == "application/octet-stream"
    return is_pgp or kind in _SMIME | _SIGNATURES or name.lower().endswith(_PGP_ENDINGS + _ENDINGS)


def sealed(upload: Upload, stream: Readable, name: str, kind: str, smime_type: str = "") -> Parts:
    """What a signed part holds, and what is readable of a signature; an encrypted one is listed."""
    if kind not in _SMIME | _SIGNATURES and not name.lower().endswith(_ENDINGS):
        yield _encrypted(name)
        return
    with spooled(stream, upload.budget, None) as file:
        head = file.read(_HEAD)
        file.seek(0)
        if is_enveloped(head) or smime_type.lower() in _ENCRYPTED:
            yield _encrypted(name)
        elif is_signed(head) and kind not in _SIGNATURES:
            content = SignedContent(file)
            yield from upload.inside(IteratedStream(content.pieces()), name, kind="eml")
            if content.is_cut:
                yield replace(broken("ends before what is signed does").entry, part=name)
        else:
            yield from labelled(contents.lines(upload, "", _readable(file)), name)


def _encrypted(name: str) -> Unscanned:
    return Unscanned("", "is encrypted", "decrypt the message and scan it again", name, "encrypted")


def _readable(file: IO[bytes]) -> Iterator[tuple[int, str]]:
    """The runs of bytes that could be text, such as the names in certificates."""
    number = 0
    while data := file.read(1 << 18):
        for run in _READABLE.findall(data):
            yield number, run.decode("utf-8", "replace")
            number += 1
